"""Every sentence of /anggaran."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import dan, sebut
from bot.messages.keadaan import TIDAK_DAPAT_DIHITUNG
from bot.messages.sumber import TOMBOL as TOMBOL_SUMBER
from core.anggaran import Urutan
from core.buku import Tingkat
from core.capaian import Beda

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
    "dapat dilihat oleh pimpinan, kepala Bagian, verifikator, dan pembaca."
)

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

CARA_BEDA = {
    Beda.SAMA: "",
    Beda.TERPOTONG: " (dipotong, bukan dibulatkan)",
    Beda.TERTUKAR: " (tampaknya dua angka tertukar)",
    Beda.BERBEDA: "",
}


def judul(tahun: int) -> str:
    return f"<b>Anggaran {tahun}</b>"


def murni(serapan: str) -> str:
    return f"Terhadap pagu murni, serapan seluruhnya {serapan}."


def milik_sendiri(terlihat: int, seluruhnya: int) -> str:
    return f"{terlihat} dari {seluruhnya} sub kegiatan dapat Anda lihat, yaitu milik unit Anda."


def dihitung_dari(banyak: int) -> str:
    return f"Dihitung dari {banyak} sub kegiatan; dokumen tidak mencetak jumlahnya."


def tidak_dihitung(perihal: str, alasan: str) -> str:
    return f"{perihal} {TIDAK_DAPAT_DIHITUNG}, karena {escape(alasan)}."


def tanpa_realisasi(baris: Sequence[tuple[int, str]]) -> str:
    """Say which rows had to be counted as 0, and how each is printed."""
    daftar = sebut([f"nomor {nomor} ({escape(keadaan)})" for nomor, keadaan in baris])
    return f"Tanpa realisasi, dihitung 0 dalam jumlah: {daftar}."


def selisih(  # noqa: PLR0913  the parts of one sentence
    nama: str,
    kolom: str,
    *,
    tercetak: str,
    dihitung: str,
    beda: str,
    penjelas: Sequence[Sequence[int]],
) -> str:
    """Printed and recomputed side by side, with the rows that explain the difference."""
    sama = ""
    if penjelas:
        sama = f", tepat sebesar {atau(penjelas)}"
    return (
        f"{escape(nama)}, {kolom}: {tercetak} tercetak, {dihitung} jumlah rinciannya; "
        f"selisih {beda}{sama}."
    )


def diragukan(
    total: str,
    kolom: Sequence[str],
    bersama: Sequence[int],
    lain: Sequence[Sequence[int]],
    *,
    lebih: bool,
) -> str:
    """Say that a printed total and its rows differ by exactly this row, and how to read that."""
    dengan = f" bersama {nomor_dan(bersama)}" if bersama else ""
    pilihan = f" atau {atau(lain)}" if lain else ""
    arah = "melebihi" if lebih else "kurang dari"
    bacaan = (
        "Baris ini mungkin terhitung dua kali, atau jumlah itu melewatkannya."
        if lebih
        else "Jumlah itu mungkin menghitung baris ini dua kali."
    )
    return (
        f"Rincian {escape(total)} {arah} jumlah tercetaknya ({dan(kolom)}) tepat sebesar baris "
        f"ini{dengan}{pilihan}. {bacaan}"
    )


def total(tingkat: Tingkat, nama: str) -> str:
    return TOTAL if tingkat is Tingkat.JUMLAH else f"{SEBUTAN[tingkat]} {nama}"


def memuat_diragukan(nomor: Sequence[int]) -> str:
    daftar = sebut([f"nomor {n}" for n in nomor])
    return f"Di dalamnya {daftar} perlu penjelasan; lihat catatan di barisnya."


def nomor_dan(nomor: Sequence[int]) -> str:
    return f"nomor {dan([f'{n}' for n in nomor])}"


def atau(penjelas: Sequence[Sequence[int]]) -> str:
    """Nomor 33 atau nomor 34; nomor 33 dan 37 atau nomor 34 dan 37."""
    return sebut([nomor_dan(satu) for satu in penjelas], "atau")


def catatan_lain(jumlah: int) -> str:
    return f"Dan {jumlah} catatan lain; selengkapnya di rincian dan di tombol {TOMBOL_SUMBER}."


def selisih_ringkas(nama: str, kolom: Sequence[tuple[str, str]]) -> str:
    """Name a total whose rows add up to something else, with what they add up to."""
    jumlah = "; ".join(f"{label} {angka}" for label, angka in kolom)
    return f"{escape(nama)}: rinciannya berjumlah lain dari yang tercetak, yaitu {jumlah}."


def beda_serapan(nama: str, tercetak: str, dihitung: str, beda: Beda) -> str:
    cara = CARA_BEDA[beda]
    return f"Serapan {escape(nama)}: {escape(tercetak)} tercetak, {dihitung} dihitung{cara}."


def nomor_tabel(tingkat: Tingkat, nomor: int, tabel: str) -> str:
    """Only sub kegiatan have a number in the table; others are counted."""
    if tingkat is Tingkat.SUB_KEGIATAN:
        return f"Sub kegiatan nomor {nomor} di {escape(tabel)}"
    return f"{SEBUTAN[tingkat].capitalize()} ke-{nomor} dalam urutan {escape(tabel)}"


def kode(teks: str, sumber: str) -> str:
    return f"Kode <code>{escape(teks)}</code> (dari luar dokumen: {escape(sumber)})"


def pemilik(unit: str, sumber: str) -> str:
    return f"{escape(unit)} ({escape(sumber)})"


def janji(nama: str, target: str, tabel: str) -> str:
    return f"Indikator: {escape(nama)}; target {escape(target)} ({escape(tabel)})"


def unit(nama: str, tahun: int) -> str:
    return f"<b>{escape(nama)}</b> ({tahun})"


def milik_unit(banyak: int) -> str:
    return f"{banyak} kegiatan, menurut pembagian tugas yang ditetapkan CEKER, bukan dari dokumen."


def usulan(kata: str, banyak: int) -> str:
    if banyak == 1:
        return "Mungkin maksud Anda:"
    return f"Kata “{escape(kata[:60])}” dapat berarti beberapa hal. Yang mana?"


def tidak_ditemukan(kata: str, sampai: int) -> str:
    return (
        f"Tidak ada baris anggaran yang mirip “{escape(kata[:60])}”. Coba kata lain, misalnya "
        "<code>/anggaran bantuan hukum</code>, atau nomor 1 sampai "
        f"{sampai}, misalnya <code>/anggaran 35</code>."
    )


def kode_tidak_ada(teks: str, terdekat: str | None) -> str:
    awal = f" Kode terdekat di atasnya: <code>{terdekat}</code>." if terdekat else ""
    return (
        f"Kode <code>{escape(teks[:40])}</code> tidak ada dalam data.{awal} "
        "Contoh: <code>/anggaran 4.01.02.2.03</code>."
    )


def nomor_tidak_ada(tingkat: Tingkat, nomor: int, sampai: int) -> str:
    return (
        f"Tidak ada {SEBUTAN[tingkat]} nomor {nomor}. Nomornya 1 sampai {sampai}, "
        "misalnya <code>/anggaran 35</code>."
    )


def bernomor(tingkat: Tingkat, nomor: int) -> str:
    """Keg. 13; Prog. 1; a bare number is that of a sub kegiatan, as one can type it."""
    match tingkat:
        case Tingkat.KEGIATAN:
            return f"Keg. {nomor}"
        case Tingkat.PROGRAM:
            return f"Prog. {nomor}"
    return f"{nomor}."


def peringkat(jenis: Urutan, tahun: int) -> str:
    return f"<b>{JUDUL_PERINGKAT[jenis]}, {tahun}</b>"


def tidak_diperingkat(baris: Sequence[tuple[int, str]]) -> str:
    """Say which rows have no figure to be ranked by, and why."""
    daftar = sebut([f"nomor {nomor} ({escape(alasan)})" for nomor, alasan in baris])
    return f"Tidak ikut diperingkat: {daftar}."


def perihal_sumber(nama: str, tahun: int) -> str:
    return f"{nama} {tahun}"


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
