"""Answers to free text about the organisation, who holds its offices, and its words."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import dan

JENIS = {"asisten": "Asisten", "bagian": "Bagian", "sub_bagian": "Sub Bagian"}
TANPA_SUSUNAN = "Susunan organisasi tidak tersedia dalam data."
TANPA_PEJABAT = "Nama pejabatnya tidak tersedia dalam data."
TANPA_PRIBADI = "Data pribadi dan kontak (NIP, nomor telepon, alamat) tidak tersedia dalam data."
TANPA_PENANDA_TANGAN = "Penanda tangan tidak tersedia dalam data."
TANPA_PENANDA_TANGAN_LAIN = (
    "Penanda tangan LKjIP tidak tersedia dalam data. Yang ada penanda tangan Perjanjian Kinerja:"
)
TANPA_WAKIL = "Nama wakil tidak tersedia dalam data. Yang tercatat:"
TANPA_TUGAS = (
    "Uraian tugas dan fungsinya tidak tersedia dalam data. Yang tercatat sebagai miliknya:"
)
YANG_TERCATAT = "Yang tercatat:"
BUKAN_KINI = "Siapa yang menjabat sekarang tidak tersedia dalam data."
NASKAH = {"lampiran_pk": "Perjanjian Kinerja", "pk": "Perjanjian Kinerja"}
KEPALA_LAIN = ("bupati", "gubernur")
KAPASITAS = {
    "pj": "Pj. (penjabat), bukan pejabat definitif",
    "plt": "Plt. (pelaksana tugas), bukan pejabat definitif",
    "plh": "Plh. (pelaksana harian), bukan pejabat definitif",
}
TANPA_ISU = "Isu strategis tidak tersedia dalam data."
TAMBAHAN_ISTILAH = "Penjelasan CEKER."


def pejabat(satu_nama: str, jabatan: str) -> str:
    return f"<b>{escape(satu_nama)}</b>, {escape(jabatan)}"


def atas_nama(nama: str, jabatan: str) -> str:
    """ARIF GUNADI, Pj. Wali kota Bengkulu."""
    return f"<b>{escape(nama)}</b>, {escape(jabatan)}."


def pemegang(nama: str, jabatan: str, naskah: str, hari: str) -> str:
    """ARIF GUNADI, Pj. Wali Kota (penanda tangan Perjanjian Kinerja, 23 Februari 2024)."""
    dari = f"penanda tangan {NASKAH.get(naskah, naskah)}, {hari}"
    return f"{pejabat(nama, jabatan)} ({escape(dari)})."


def tanpa_pejabat(jabatan: str) -> str:
    return f"Nama {escape(jabatan)} tidak tersedia dalam data. Yang tercatat:"


def tanpa_sub_bagian(nama: str) -> str:
    return f"Sub Bagian pada {escape(nama)} tidak tersedia dalam data."


def pihak(peran: str, nama: str, jabatan: str) -> str:
    return f"• {escape(peran.capitalize())}: <b>{escape(nama)}</b>, {escape(jabatan)}"


def penanda_tangan(naskah: str, hari: str) -> str:
    return f"<b>Penanda tangan {escape(NASKAH.get(naskah, naskah))}</b>, {hari}:"


def tanggal_naskah(naskah: str, hari: str) -> str:
    return f"{escape(NASKAH.get(naskah, naskah))} ditandatangani <b>{hari}</b>."


def kapasitas(jabatan: str, sebutan: str) -> str:
    return f"Tercetak “{escape(jabatan)}”: {sebutan}."


def bukan_dia(nama: str, sebagai: str, benar: str, jabatan: str) -> str:
    """Bukan ARIF GUNADI: pihak pertama EKA RIKA RINO, Pj. Sekretaris Daerah."""
    lain = f", {escape(jabatan)}" if jabatan != sebagai else ""
    return f"Bukan {escape(nama)}: {escape(sebagai)} <b>{escape(benar)}</b>{lain}."


def tanpa_unit(apa: str, sebut: str) -> str:
    return f"Tidak ada {escape(JENIS[apa])} “{escape(sebut)}” dalam data. Yang ada:"


def kapasitas_tetap(jabatan: str) -> str:
    return f"Tercetak “{escape(jabatan)}”, tanpa Plt., Plh., atau Pj."


def belum_tahun(tahun: int, ada: Sequence[int]) -> str:
    yang = dan([f"{satu}" for satu in ada])
    return f"Untuk {tahun} tidak tersedia dalam data. Yang ada: {yang}."


def tak_tersedia(kata: Sequence[str]) -> str:
    yang = dan([f"“{escape(k)}”" for k in kata[:4]])
    return f"{yang} tidak tersedia dalam data."


def isu(judul: str, banyak: int) -> str:
    return f"<b>{escape(judul)}</b> ({banyak}):"


def butir(teks: str) -> str:
    return f"• {escape(teks)}"


def di_bawah(nama: str, atas: str, singkat: str) -> str:
    alias = f" ({escape(singkat)})" if singkat and singkat != atas else ""
    return f"<b>{escape(nama)}</b> di bawah <b>{escape(atas)}</b>{alias}."


def sub_di_bawah(nama: str, unit: str) -> str:
    return f"<b>{escape(nama)}</b> ada di <b>{escape(unit)}</b>."


def paling_atas(nama: str) -> str:
    return f"<b>{escape(nama)}</b>: tidak ada unit di atasnya dalam data."


def membawahi(nama: str, jenis: str, isi: Sequence[str]) -> str:
    return f"<b>{escape(nama)}</b> membawahi {len(isi)} {jenis}:"


def tanpa_bawahan(nama: str) -> str:
    return f"Unit di bawah {escape(nama)} tidak tersedia dalam data."


def banyak(jenis: str, isi: Sequence[str], dalam: str) -> str:
    return f"<b>{len(isi)} {jenis}</b> di {escape(dalam)}:"


def banyak_sub(sub_bagian: Sequence[str], bagian: int, dalam: str) -> str:
    return f"<b>{len(sub_bagian)} Sub Bagian</b> pada {bagian} Bagian di {escape(dalam)}:"


def cabang(nama: str, isi: Sequence[str]) -> str:
    return f"• {escape(nama)}: {escape(', '.join(isi))}" if isi else f"• {escape(nama)}"


def singkat(sub_bagian: str) -> str:
    return sub_bagian.removeprefix(f"{JENIS['sub_bagian']} ")


def bukan_bagian(kata: str) -> str:
    return f"Tidak ada Bagian {escape(kata)} dalam data; yang ada:"


def bernama(nama: str) -> str:
    """Name a kegiatan that has the word which no Bagian is called by."""
    return f"Kegiatan: {escape(nama)}"


def milik(nama: str) -> str:
    return f"<b>{escape(nama)}</b>"


def indikator(banyak: int) -> str:
    return f"Indikator ({banyak}):" if banyak else "Indikator: tidak ada dalam data."


def ikut_mengisi(banyak: int) -> str:
    """Say that others are posted by it, for which the document names somebody else."""
    return f"Ikut mengisi {banyak} indikator yang penanggung jawabnya tercetak lain:"


def indikator_milik(kode: str, pendek: str, cara: str) -> str:
    return f"• {escape(kode)} {escape(pendek)}{cara}"


def penanggung_jawab(tercetak: str) -> str:
    return f" (penanggung jawab: {escape(tercetak)})" if tercetak else ""


def kegiatan(banyak: int) -> str:
    return f"Kegiatan ({banyak}):" if banyak else "Kegiatan: tidak ada dalam data."


def istilah(nama: str, kepanjangan: str, arti: str) -> str:
    panjang = f" ({escape(kepanjangan)})" if kepanjangan else ""
    return f"<b>{escape(nama)}</b>{panjang}: {escape(arti)}"


def sumber_istilah(semua: Sequence[str]) -> str:
    return f"<i>Sumber pengertian: {escape('; '.join(semua))}.</i>"


def singkatan_unit(singkat: str, nama: str, atas: str) -> str:
    ekor = f", di bawah {escape(atas)}" if atas else ""
    kepala = f"<b>{escape(singkat)}</b>: " if singkat != nama else ""
    return f"{kepala}{escape(nama)}{ekor}."


def tanpa_arti(kata: str) -> str:
    return f"Arti “{escape(kata)}” tidak tersedia dalam data."


def disebut_di(nama: Sequence[str]) -> str:
    return f"Kata itu disebut di: {escape('; '.join(nama))}."
