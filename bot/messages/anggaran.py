"""Every sentence of /anggaran."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import dan
from bot.messages.hak import MELIHAT_SEMUA
from core.anggaran import Urutan
from core.buku import Tingkat

PERIHAL = "anggaran"
PAGU_MURNI = "Pagu murni"
PAGU_PERUBAHAN = "Pagu perubahan"
REALISASI = "Realisasi"
SERAPAN = "Serapan"
SERAPAN_TERCETAK = "Serapan tercetak"
SISA = "Sisa"
PERUBAHAN = "Perubahan"
TOTAL = "Jumlah Setda"
KEMBALI = "« Kembali"
KE_ATAS = "« Seluruh anggaran"
TERENDAH = "Serapan terendah"
TERTINGGI = "Serapan tertinggi"
PERUBAHAN_TERBESAR = "Perubahan terbesar"
DIHITUNG = "Serapan dan sisa: dihitung CEKER dari realisasi dan pagu perubahan."
SERAPAN_DAN_SISA = "Serapan dan sisa"
DASAR = "Serapan dan sisa dihitung terhadap pagu perubahan."

TANPA_BARIS = (
    "Tidak ada kegiatan dalam data ini yang tercatat milik unit Anda. Anggaran Sekretariat Daerah "
    f"dapat dilihat oleh {MELIHAT_SEMUA}."
)
NOMOR = "nomor sub kegiatan"
TERLIHAT = " di antara yang dapat Anda lihat"

SEBUTAN = {
    Tingkat.JUMLAH: "jumlah",
    Tingkat.PROGRAM: "program",
    Tingkat.KEGIATAN: "kegiatan",
    Tingkat.SUB_KEGIATAN: "sub kegiatan",
}

JUDUL_PERINGKAT = {
    Urutan.SERAPAN_TERENDAH: "Serapan terendah",
    Urutan.SERAPAN_TERTINGGI: "Serapan tertinggi",
    Urutan.PERUBAHAN_TERBESAR: "Perubahan pagu terbesar",
}


def judul(kapan: str) -> str:
    return f"<b>Anggaran {kapan}</b>"


def murni(serapan: str) -> str:
    return f"Terhadap pagu murni, serapan seluruhnya {serapan}."


def milik_sendiri(terlihat: int, seluruhnya: int) -> str:
    return f"{terlihat} dari {seluruhnya} sub kegiatan dapat Anda lihat, yaitu milik unit Anda."


def nomor_tabel(tingkat: Tingkat, nomor: int, tabel: str) -> str:
    """Only sub kegiatan have a number in the table; others are counted."""
    if tingkat is Tingkat.SUB_KEGIATAN:
        return f"Sub kegiatan nomor {nomor} di {escape(tabel)}"
    return f"{SEBUTAN[tingkat].capitalize()} ke-{nomor} dalam urutan {escape(tabel)}"


def bernomor_urut(tingkat: Tingkat, nomor: int) -> str:
    return f"{SEBUTAN[tingkat].capitalize()} nomor {nomor}"


def kode(teks: str, sumber: str) -> str:
    return f"Kode <code>{escape(teks)}</code> (dari luar dokumen: {escape(sumber)})"


def pemilik(unit: str, sumber: str) -> str:
    return f"{escape(unit)} ({escape(sumber)})"


def janji(nama: str, target: str, tabel: str) -> str:
    return f"Indikator: {escape(nama)}; target {escape(target)} ({escape(tabel)})"


def janji_tanpa_target(nama: str) -> str:
    return f"Indikator: {escape(nama)}; target belum ada"


def janji_diisi(kode: str, nama: str, bagian: Sequence[str]) -> str:
    """Output 35: Jumlah Dokumen ...; target 1 Dokumen; realisasi s.d. TW II 1 Dokumen; ..."""
    return f"{kode.capitalize()}: {escape(nama)}; {'; '.join(bagian)}"


def target_janji(target: str) -> str:
    return f"target {escape(target)}"


def realisasi_janji(kapan: str, angka: str) -> str:
    return f"realisasi {kapan} {escape(angka)}"


def capaian_janji(capaian: str) -> str:
    return f"capaian {capaian}"


def unit(nama: str, kapan: str) -> str:
    return f"<b>{escape(nama)}</b> ({kapan})"


def milik_unit(banyak: int, sumber: Sequence[str]) -> str:
    """Say how many kegiatan there are, and where it stands that they are the unit's."""
    isi = f"{banyak} kegiatan"
    return f"{isi}; pembagiannya: {escape(dan(list(sumber)))}." if sumber else f"{isi}."


def usulan(kata: str, banyak: int) -> str:
    if banyak == 1:
        return "Mungkin maksud Anda:"
    return f"Kata “{escape(kata[:60])}” dapat berarti beberapa hal. Yang mana?"


def tidak_ditemukan(
    kata: str, contoh_kata: str | None, contoh_nomor: str | None, *, terbatas: bool
) -> str:
    """Say what to type instead; `terbatas`: there is more than the person may see."""
    cara = [
        *([f"kata lain, misalnya {_ketik(contoh_kata)}"] if contoh_kata else []),
        *([f"nomor sub kegiatan, misalnya {_ketik(contoh_nomor)}"] if contoh_nomor else []),
    ]
    coba = f" Coba {dan(cara, 'atau')}." if cara else ""
    return (
        f"Tidak ada baris anggaran{TERLIHAT if terbatas else ''} yang mirip "
        f"“{escape(kata[:60])}”.{coba}"
    )


def kode_tidak_ada(teks: str, terdekat: str | None, contoh: str | None, *, terbatas: bool) -> str:
    awal = f" Kode terdekat di atasnya: <code>{escape(terdekat)}</code>." if terdekat else ""
    ekor = f" Contoh: {_ketik(contoh)}." if contoh else ""
    tempat = TERLIHAT if terbatas else " dalam data"
    return f"Kode <code>{escape(teks[:40])}</code> tidak ada{tempat}.{awal}{ekor}"


def nomor_tidak_ada(tingkat: Tingkat, nomor: int, sampai: int, contoh: str | None) -> str:
    ekor = f", misalnya {_ketik(contoh)}" if contoh else ""
    return f"Tidak ada {SEBUTAN[tingkat]} nomor {nomor}. Nomornya 1 sampai {sampai}{ekor}."


def contoh_nomor(tabel: str) -> str:
    return f"{NOMOR} di {tabel}"


def sebut_nomor(tingkat: Tingkat, nomor: int) -> str:
    """Say a number as one types it: 35; kegiatan 13."""
    return f"{nomor}" if tingkat is Tingkat.SUB_KEGIATAN else f"{SEBUTAN[tingkat]} {nomor}"


def _ketik(perintah: str) -> str:
    return f"<code>{escape(perintah)}</code>"


def bernomor(tingkat: Tingkat, nomor: int) -> str:
    """Keg. 13; Prog. 1; a bare number is that of a sub kegiatan, as one can type it."""
    match tingkat:
        case Tingkat.KEGIATAN:
            return f"Keg. {nomor}"
        case Tingkat.PROGRAM:
            return f"Prog. {nomor}"
    return f"{nomor}."


def peringkat(jenis: Urutan, kapan: str) -> str:
    return f"<b>{JUDUL_PERINGKAT[jenis]}, {kapan}</b>"


def perihal_sumber(nama: str, kapan: str) -> str:
    return f"{nama} {kapan}"


def dijumlahkan(banyak: int) -> str:
    return (
        f"Pagu dan realisasi: jumlah {banyak} sub kegiatan berikut; dokumen tidak mencetak "
        "jumlahnya."
    )


def baris(nomor: int, nama: str, tempat: str) -> str:
    return f"• {nomor}. {escape(nama)}: {tempat}"


def sumber_peringkat(nomor: int, nama: str, angka: Sequence[tuple[str, str]], tempat: str) -> str:
    """• 36. Adm. kewilayahan: realisasi "6.354.500" dan pagu perubahan "..." (Tabel 3.5 ...)."""
    isi = dan([f'{label} "{escape(teks)}"' for label, teks in angka])
    return f"• {nomor}. {escape(nama)}: {isi} ({tempat})"
