"""What is said of figures of the budget: of a line, a unit, several of them, or the whole."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import dan
from bot.messages.pagu import DASAR
from bot.messages.tanya_kinerja import POIN_PERSEN
from core.anggaran import Dasar
from core.tanya.indeks import Jenis

SETDA = "Seluruh Setda"
SERAPAN_SETDA = "serapan seluruh Setda"
ANGGARAN_SETDA = "anggaran seluruh Setda"
PORSI_TERBATAS = "porsinya dari anggaran seluruh Setda bukan untuk hak akses Anda"
SERAPAN, SISA, REALISASI, PAGU = "serapan", "sisa", "realisasi", "pagu"
SEBUTAN = {Jenis.PROGRAM: "Prog.", Jenis.KEGIATAN: "Keg.", Jenis.SUB_KEGIATAN: "Sub keg."}
SETDA_TERBATAS = "Anggaran seluruh Setda tidak termasuk yang dapat Anda lihat."
TANPA_POS = "Di data anggaran tidak ada pos dengan nama itu."
SEKALI = "<i>Baris yang termasuk di lebih dari satu pos itu dihitung sekali.</i>"
SELURUH_PROGRAM = "Yang tertulis tentang seluruh program:"
SELURUH_KEGIATAN = "Yang tertulis tentang kegiatan pada umumnya:"
EFISIENSI_TIDAK_ADA = "efisiensi hanya dapat dinilai bila target kinerjanya tercapai"
TANPA_ANGGARAN_JANJI = "Anggaran dalam lampiran Perjanjian Kinerja tidak tersedia dalam data."


def efisiensi(capaian: str, n: int, dari: int, serapan: str) -> str:
    """Put what was reached beside what was spent, without a verdict."""
    rata = f"rata-rata capaian <b>{capaian}</b> ({n} dari {dari} indikator)"
    return f"Sebagai bandingan: {rata}, serapan <b>{serapan}</b>."


def pembagian(sumber: Sequence[str]) -> str:
    """Say where it stands which Bagian has which kegiatan."""
    return f"<i>Pembagian kegiatan per Bagian: {escape(dan(list(sumber)))}.</i>"


def judul_janji(tahun: int) -> str:
    return f"<b>Anggaran dalam Perjanjian Kinerja {tahun}</b> (pagu murni)"


def dijanjikan(nama: str, pagu: str) -> str:
    return f"• {escape(nama)}: <b>{pagu}</b>"


def janji_pos(nama: str, tahun: int, pagu: str, sumber: str) -> str:
    kepala = f"<b>{escape(nama)}</b>, Perjanjian Kinerja {tahun}"
    return f"{kepala}: <b>{pagu}</b> (pagu murni).\n{sumber}"


def tanpa_janji(nama: str, murni: str) -> str:
    """Say that the agreement has no amount of its own for a line."""
    awal = f"Anggaran <b>{escape(nama)}</b> di Perjanjian Kinerja tidak tersedia dalam data"
    return f"{awal}; pagu murninya {murni}."


REALISASI_KELUARAN = "Realisasi outputnya tidak tersedia dalam data."


def judul_keluaran(nama: str) -> str:
    return f"<b>{escape(nama)}</b>, yang dijanjikan:"


def keluaran(isi: str) -> str:
    return f"• {isi}"


def tanpa_keluaran(nama: str) -> str:
    return f"Indikator dan target output {escape(nama)} tidak tersedia dalam data."


def sebutan(tingkat: Jenis, nomor: int, nama: str) -> str:
    """Tell a line from others of its name: Sub keg. 50 Pengadaan B/J."""
    return f"{SEBUTAN[tingkat]} {nomor} {nama}"


def judul(nama: str, kapan: str) -> str:
    return f"<b>{escape(nama)}</b>, {escape(kapan)}"


def satu(kepala: str, isi: Sequence[str]) -> str:
    return f"{kepala}: {'; '.join(isi)}."


def angka(label: str, isi: str) -> str:
    return f"{label} <b>{isi}</b>"


def serapan(persen: str, realisasi: str, dasar: str, pagu: str) -> str:
    return f"{angka(SERAPAN, persen)} ({REALISASI} {realisasi} dari {dasar} {pagu})"


def di_sampingnya(serapan: str) -> str:
    """Say the serapan below a figure that is seen beside it."""
    return f"{serapan[:1].upper()}{serapan[1:]}."


def dua_dasar(perubahan: str, murni: str, beda: str) -> str:
    """Say the serapan against both stages of the pagu."""
    return f"{perubahan}; terhadap pagu murni {murni}; selisih <b>{beda}</b>"


def perubahan(murni: str, perubahan: str, beda: str) -> str:
    return f"{DASAR[Dasar.MURNI]} {murni} → perubahan <b>{perubahan}</b> ({beda})"


def perubahan_pagu(murni: str, perubahan: str, beda: str, persen: str) -> str:
    """Say in short how a pagu changed, and by which part."""
    return f"{murni} → {perubahan} (<b>{beda}</b>; {persen})"


def sebesar(beda: str, persen: str) -> str:
    """Say a change in rupiah in percent of what it was before as well."""
    return f"{beda} atau {persen}"


def terhadap(isi: str, dasar: str, pagu: str) -> str:
    return f"{isi} terhadap {dasar} {pagu}"


def dalam_persen(isi: str, persen: str) -> str:
    return f"{isi} ({persen})"


def porsi(persen: str, bagian: str, apa: str, dari: str) -> str:
    return f"{angka('porsi', persen)} ({bagian} dari {apa} seluruh Setda {dari})"


def poin_persen(selisih: str) -> str:
    return f"{selisih.removesuffix('%')} {POIN_PERSEN}"


MILIK_PENGAMPU = "Anggaran penanggung jawabnya:"


def tanpa_anggaran_indikator(kode: str) -> str:
    return f"Anggaran menurut indikator ({escape(kode)}) tidak tersedia dalam data."


def antar_waktu(awal: str, akhir: str, arah: str) -> str:
    return f"Dari {awal} ke {akhir}: {arah}."


def belum_sebanding(kapan: Sequence[str]) -> str:
    """Say that figures of a part of a year are not compared with those of a whole one."""
    return f"{dan(list(kapan))} bukan angka setahun, jadi selisihnya tidak dihitung."


def tanpa_perubahan(murni: str) -> str:
    kini = f"{DASAR[Dasar.MURNI]} {murni}"
    return f"{DASAR[Dasar.PERUBAHAN]} tidak tersedia dalam data ({kini})"


def fisik(isi: str) -> str:
    return f"realisasi fisik {isi}"


def bukan_nol(keadaan: str) -> str:
    kolom = f"Kolom realisasinya {escape(keadaan, quote=False)}"
    return f"{kolom}, bukan 0; hanya dalam jumlah ia dihitung 0."


def tanpa_penyebab(nama: str, *, pagu: bool = False) -> str:
    apa = "perubahan pagu" if pagu else "serapan"
    return f"Penyebab {apa} {escape(nama)} tidak tersedia dalam data."


TIDAK_MELEBIHI = "<b>Tidak melebihi pagu</b>: realisasinya tidak lebih dari pagunya."
SISA_MINUS = (
    "Sisanya minus karena realisasinya melebihi pagu; penyebabnya tidak tersedia dalam data, jadi "
    "angkanya perlu dicek."
)


def nomor_tidak_ada(sebut: str, sampai: int, tahun: int) -> str:
    return f"{escape(sebut).capitalize()} tidak ada: nomornya 1 s.d. {sampai} ({tahun})."


def nomor_surat(sebut: str, nomor: str, sampai: int, tahun: int) -> str:
    """Say that no line has the number, and that a letter has."""
    tanpa = nomor_tidak_ada(sebut, sampai, tahun)
    return f"{tanpa} Surat bernomor {escape(nomor)}:"


TERVERIFIKASI = "Isiannya sudah diverifikasi."
DI_ATAS_PAGU = "Realisasinya melebihi pagu, jadi angkanya perlu dicek."


def terisi(n: int, dari: int) -> str:
    """Say of how many lines something was posted."""
    return f"Terisi {n} dari {dari} sub kegiatan." if n else f"Belum ada yang terisi dari {dari}."


def serupa(isi: str, *, bukan: bool) -> str:
    """Tell the figures of something else that is called by the same words; `bukan` a Bagian."""
    return f"<i>Bila yang dimaksud {'bukan Bagian' if bukan else 'Bagian'}:</i> {isi}"


def bersih(n: int, perubahan: str) -> str:
    return f"Perubahan pagu {n} pos itu bersihnya: <b>{perubahan}</b>."


def jumlah(n: int, kapan: str, *, lengkap: bool) -> str:
    """Head a sum; `lengkap`: of all that were named, else only of those that are known."""
    hanya = "" if lengkap else " yang dikenali saja"
    return f"<b>Jumlah {n} pos{hanya}</b>, {escape(kapan)}"


def rata(apa: str, n: int, hasil: str) -> str:
    return f"Rata-rata {n} {apa} itu: <b>{hasil}</b>."


def tanpa_pos(nama: str) -> str:
    return f"Pos {escape(nama)} tidak tersedia dalam data anggaran ini."


def memuat(angka: str, seluruh: str, bagian: str, *, benar: bool) -> str:
    """Confirm or correct whether a figure of the whole holds a part."""
    awal = "Benar" if benar else "Bukan"
    return f"{awal}: {angka} itu {seluruh}, sudah termasuk {escape(bagian)}."


def selain(asal: str, luar: Sequence[str]) -> str:
    return f"{asal} tanpa {dan(list(luar))}"


TERCETAK = "Yang tercetak"
SAMA_TERCETAK = "Sama dengan jumlah yang tercetak."


def menurut_rincian(nama: str) -> str:
    return f"{nama} menurut rincian"


def dijumlah(n: int) -> str:
    return f"Dijumlahkan dari {n} sub kegiatan."


DARI_TERCETAK = "Dihitung dari jumlah tercetak dikurangi baris itu."
BEBERAPA_ARTI = "Yang dikecualikan dapat berarti lebih dari satu pos:"


def bukan_bagian(luar: str, asal: str) -> str:
    return f"{escape(luar)} bukan bagian dari {escape(asal)}, jadi tidak mengurangi apa-apa."


def tak_tersisa(judul: str) -> str:
    return f"{escape(judul)}: tidak ada baris yang tersisa."


def dari_baris(n: int) -> str:
    return f"Dihitung dari {n} sub kegiatan; dokumen tidak mencetak jumlahnya."


def dari_baris_saja(n: int) -> str:
    return f"Dari {n} baris lainnya"


def bukan_setda(nama: str) -> str:
    return (
        f"Anggaran {escape(nama)} tidak tersedia dalam data: yang ada anggaran Sekretariat Daerah."
    )
