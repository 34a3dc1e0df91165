"""The first lines of answers about the budget."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import dan

SETDA = "Seluruh Setda"
SERAPAN, SISA, REALISASI, PAGU = "serapan", "sisa", "realisasi", "pagu"
TANPA_POS = "Di data anggaran tidak ada pos dengan nama itu."


def judul(nama: str, kapan: str) -> str:
    return f"<b>{escape(nama)}</b>, {escape(kapan)}"


def serapan(persen: str, realisasi: str, dasar: str, pagu: str) -> str:
    return f"serapan <b>{persen}</b> (realisasi {realisasi} dari {dasar} {pagu})"


def angka(label: str, isi: str) -> str:
    return f"{label} <b>{isi}</b>"


def perubahan(murni: str, perubahan: str, beda: str) -> str:
    return f"pagu murni {murni} → perubahan {perubahan} ({beda})"


def satu(kepala: str, isi: Sequence[str]) -> str:
    return f"{kepala}: {'; '.join(isi)}."


def bukan(angka: str, ada: str) -> str:
    return f"Bukan {angka}: {ada}."


def bukan_nol(keadaan: str) -> str:
    return f"Kolom realisasinya {keadaan}, bukan 0."


def tanpa_penyebab(nama: str) -> str:
    return f"Penyebab serapan {escape(nama)} tidak tersedia dalam data."


def nomor_tidak_ada(sebut: str, sampai: int, tahun: int) -> str:
    return f"{escape(sebut).capitalize()} tidak ada: nomornya 1 s.d. {sampai} ({tahun})."


SELURUH_PROGRAM = "Yang tertulis tentang seluruh program:"
TERDEKAT = "Yang terdekat:"
EFISIENSI_TIDAK_ADA = "efisiensi hanya dapat dinilai bila target kinerjanya tercapai"


def fisik(isi: str) -> str:
    return f"realisasi fisik {isi}"


def jumlah(n: int, kapan: str) -> str:
    return f"<b>Jumlah {n} pos</b>, {escape(kapan)}"


def peringkat(apa: str, arah: str, tingkat: str, lingkup: str, kapan: str) -> str:
    tempat = f" di {lingkup}" if lingkup else ""
    return f"<b>{tingkat} dengan {apa} {arah}</b>{escape(tempat)}, {escape(kapan)}"


def batas(apa: str, angka: str, *, rendah: bool) -> str:
    return f"{apa} {'di bawah' if rendah else 'di atas'} {angka}"


def induk(tingkat: str, nomor: int, nama: str) -> str:
    return f"• {tingkat.capitalize()} {nomor}: {escape(nama)}"


TANPA_INDUK = "Tidak berada di bawah program atau kegiatan lain."


def banyak(lingkup: str, hitung: Sequence[tuple[str, int]], kapan: str) -> str:
    isi = ", ".join(f"<b>{n}</b> {apa}" for apa, n in hitung)
    return f"{escape(lingkup)}, {escape(kapan)}: {isi}."


def selain(asal: str, luar: Sequence[str]) -> str:
    return f"{asal} tanpa {dan(list(luar))}"


def dari_baris(n: int) -> str:
    return f"Dihitung dari {n} sub kegiatan; dokumen tidak mencetak jumlahnya."


def rentang(apa: str, bawah: str, atas: str) -> str:
    return f"{apa} {bawah} sampai {atas}"


def tanpa_perubahan(murni: str) -> str:
    return f"pagu perubahan tidak tersedia dalam data (pagu murni {murni})"


def dasar(apa: str) -> str:
    return f"Serapan dihitung terhadap {apa}."


def tidak_dihitung(nama: Sequence[str]) -> str:
    return f"Tidak diperingkat karena realisasinya tidak ada: {escape(dan(list(nama)))}."


def kosong(n: int, kapan: str) -> str:
    return f"<b>{n} sub kegiatan tanpa angka realisasi</b>, {escape(kapan)}"


def baris(nomor: int, nama: str, isi: str) -> str:
    return f"• {nomor}. {escape(nama)}: {isi}"


BUKAN_NOL = "Tidak terisi tidak sama dengan 0; dalam jumlah program dihitung 0."
PER_UNIT = "Serapan per Bagian"
KETETAPAN = "<i>Pembagian kegiatan per Bagian: ketetapan CEKER, bukan dari dokumen.</i>"


def bukan_setda(nama: str) -> str:
    return (
        f"Anggaran {escape(nama)} tidak tersedia dalam data: yang ada anggaran Sekretariat Daerah."
    )


def pengampu(nama: str, unit: str) -> str:
    return f"<b>{escape(nama)}</b> di bawah {escape(unit)}."


def tanpa_pengampu(nama: str) -> str:
    return f"Bagian yang menangani {escape(nama)} tidak tersedia dalam data."


def kode(nama: str, kode: str, sumber: str) -> str:
    return f"<b>{escape(nama)}</b>: kode {escape(kode)} (sumber luar dokumen: {escape(sumber)})."


def tanpa_kode(nama: str) -> str:
    return f"Kode {escape(nama)} tidak tersedia dalam data."


def sumber(judul: str) -> str:
    return f"<i>Sumber: {escape(judul)}.</i>"


def hanya_setahun(bagian: str, tahun: int) -> str:
    return f"Angka {bagian} {tahun} tidak tersedia dalam data; yang ada angka setahun:"
