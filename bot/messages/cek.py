"""What the auditor says: levels, bases, and the frame around each finding."""

from collections.abc import Sequence
from dataclasses import dataclass
from html import escape

from bot.messages.daftar import sebut, terbatas
from bot.messages.sumber import pengisi, tempat
from bot.render import ringkas
from core.angka import ISIAN, Sumber, Tercetak
from core.audit.catatan import Dasar, Kendala, Tingkat
from core.audit.garis import Garis
from core.buku import Kolom
from core.buku import Tingkat as TingkatPos

PERIHAL = "catatan"
TINGKAT = {
    Tingkat.PERLU_DIPERBAIKI: "perlu diperbaiki",
    Tingkat.PERLU_PENJELASAN: "perlu penjelasan",
    Tingkat.RINGAN: "ringan",
}
TANDA = {
    Tingkat.PERLU_DIPERBAIKI: "\N{BLACK CIRCLE}",
    Tingkat.PERLU_PENJELASAN: "\N{CIRCLE WITH LEFT HALF BLACK}",
    Tingkat.RINGAN: "\N{WHITE CIRCLE}",
}
"""Told apart without colour, and in every font."""
DASAR = {
    Dasar.ARITMETIKA: "hitungan dari angka dokumen sendiri",
    Dasar.DOKUMEN_SENDIRI: "dokumen harus sejalan dengan dirinya sendiri",
    Dasar.PERMENPANRB_53_2014: "PermenPANRB 53/2014, isi laporan kinerja",
    Dasar.PERMENPANRB_88_2021: "PermenPANRB 88/2021, komponen evaluasi AKIP",
    Dasar.PERMENPANRB_14_2017: "PermenPANRB 14/2017, nilai SKM",
    Dasar.PERMENDAGRI_86_2017: "Permendagri 86/2017, predikat realisasi kinerja",
    Dasar.KETETAPAN: "ketetapan CEKER: yang biasanya ditanyakan pembaca",
}
SELURUH = "Jumlah seluruh anggaran"
KENDALA = {
    Kendala.TAK_TERBACA: "ada sel yang tidak terbaca",
    Kendala.ATURAN_GAGAL: "aturannya gagal dijalankan; admin dapat melihat catatan log",
}
KOLOM = {
    Kolom.MURNI: "pagu murni",
    Kolom.PERUBAHAN: "pagu perubahan",
    Kolom.REALISASI: "realisasi",
}
SEMUA = "Semua catatan"
KE_RINGKASAN = "« Ringkasan"
KE_DAFTAR = "« Daftar"
SARAN = "Saran"
LIHAT_JUGA = "Lihat juga"
"""Other findings about the same figure: whoever mends one of them looks at all."""
TERKAIT_MAKS, JUDUL = 4, 100
DITANGGAPI = " (sudah ditanggapi)"
KEMUNGKINAN = "Kemungkinan"
SENDIRI = "Hanya yang menyangkut unit Anda."
DIISI = "Diisi di CEKER; yang diperiksa hanya yang terverifikasi."
BERSIH = "Tidak ada yang perlu dicatat: angka-angkanya sejalan."
TAK_ADA_LAGI = "Tidak ada lagi catatan di sini."
BERSIH_SENDIRI = "Tidak ada catatan atas yang menjadi tugas unit Anda."
HANYA_TAHUN = (
    "Catatan memeriksa angka setahun. Tulis tahunnya saja, misalnya <code>/cek 2024</code>."
)
HASIL = "Setiap catatan menyebut yang tercetak, hitungannya, dan sarannya."


@dataclass(frozen=True, slots=True, kw_only=True)
class Uraian:
    """One finding in words, as plain text; whoever shows it escapes it.

    `isi` is what is printed where and what was computed, `kemungkinan` what may explain it.
    """

    judul: str
    isi: tuple[str, ...]
    kemungkinan: tuple[str, ...] = ()
    saran: str


def garis(satu: Garis) -> str:
    """Program 1 (Penunjang urusan)."""
    if satu.tingkat is TingkatPos.JUMLAH:
        return SELURUH
    return f"{sebutan(satu.tingkat).capitalize()} {satu.nomor} ({satu.nama})"


def sebutan(tingkat: TingkatPos) -> str:
    return tingkat.value.replace("_", " ")


def baris(nomor: Sequence[int], kata: str = "dan") -> str:
    """Baris 33; baris 1 dan 3."""
    return f"baris {sebut([f'{satu}' for satu in nomor], kata)}"


def cetakan(satu: Tercetak, juga: Sequence[Sumber] = ()) -> str:
    """Say what is printed where: “8,86” di Tabel 3.1 baris 1 (juga di Tabel 3.2 baris 1)."""
    isi = f"“{satu.teks}”" if satu.teks else "kosong"
    lagi = f" (juga di {letak(juga)})" if juga else ""
    return f"{isi} di {letak([satu.sumber])}{lagi}"


def letak(semua: Sequence[Sumber]) -> str:
    """Tabel 3.2 baris 7; Subbab 3.1.2, paragraf 1: a place may have a comma of its own."""
    return "; ".join(terbatas([tempat(satu, dokumen=None) for satu in semua]))


def tercetak(satu: Tercetak, juga: Sequence[Sumber] = ()) -> str:
    """Say it of a figure of a document, or of one that was posted here.

    Tercetak “8,86” di Tabel 3.1 baris 1; diisi “27” oleh Bagian Hukum, TW II 2025.
    """
    if satu.sumber.dokumen == ISIAN:
        return f"diisi “{satu.teks}” oleh {pengisi(satu.sumber)}"
    return f"tercetak {cetakan(satu, juga)}"


def semua_cetakan(semua: Sequence[Tercetak]) -> str:
    return sebut([cetakan(satu) for satu in semua])


def judul(tahun: int, dokumen: Sequence[str]) -> str:
    sumber = f"\n{escape(sebut(dokumen))}" if dokumen else ""
    return f"<b>Catatan atas angka {tahun}</b>{sumber}"


def hitungan(banyak: Sequence[tuple[Tingkat, int]]) -> str:
    return "\n".join(f"{TANDA[t]} {n} {TINGKAT[t]}" for t, n in banyak if n)


def tombol_tingkat(tingkat: Tingkat, banyak: int) -> str:
    return f"{TANDA[tingkat]} {TINGKAT[tingkat].capitalize()} ({banyak})"


def judul_tentang(dicari: str, tahun: int, banyak: int) -> str:
    return f"<b>Catatan {tahun} tentang “{escape(ringkas(dicari, 60))}”: {banyak}</b>"


def tak_ada_tentang(dicari: str, tahun: int, *, terbatas: bool) -> str:
    """Say it; `terbatas`: of what does not concern the person's unit there may be some."""
    yang = " yang menyangkut unit Anda" if terbatas else ""
    return (
        f"Tidak ada catatan {tahun} tentang “{escape(ringkas(dicari, 60))}”{yang}. "
        f"Tulis kata lain, misalnya <code>/cek {tahun} serapan</code>."
    )


def sebagian(banyak: int, dari: int) -> str:
    return f"Ditampilkan {banyak} dari {dari}; tambahkan kata agar lebih sempit."


def judul_daftar(tahun: int, tingkat: Tingkat | None) -> str:
    apa = f"{TANDA[tingkat]} {TINGKAT[tingkat].capitalize()}" if tingkat else SEMUA
    return f"<b>{apa}, {tahun}</b>"


def baris_daftar(nomor: int, tingkat: Tingkat | None, apa: str, *, ditanggapi: bool) -> str:
    """Return one line of a list; `tingkat` None: the list is all of one level."""
    tanda = f"{TANDA[tingkat]} " if tingkat else ""
    return f"{nomor}. {tanda}{escape(apa)}{DITANGGAPI if ditanggapi else ''}"


def butir(tingkat: Tingkat, apa: str) -> str:
    return f"{TANDA[tingkat]} {escape(apa)}"


def catatan(
    tingkat: Tingkat, dasar: Dasar, uraian: Uraian, *, letak: tuple[int, int], nama: str
) -> str:
    """Return one finding as the whole message; `letak` is its number of how many.

    `nama` is what its indikator is called, "" where it is about none.
    """
    nomor, dari = letak
    tentang = f"; {escape(nama)}" if nama else ""
    bagian = [
        f"{TANDA[tingkat]} <b>{escape(uraian.judul)}</b>",
        f"<i>{TINGKAT[tingkat].capitalize()}; {nomor} dari {dari}{tentang}</i>",
        "",
        *(escape(satu) for satu in uraian.isi),
    ]
    if uraian.kemungkinan:
        bagian += ["", f"<b>{KEMUNGKINAN}</b>", *(f"• {escape(s)}" for s in uraian.kemungkinan)]
    bagian += [
        "",
        f"<b>{SARAN}</b>: {escape(uraian.saran)}",
        f"<i>Dasar: {escape(DASAR[dasar])}.</i>",
    ]
    return "\n".join(bagian)


def terkait(judul: Sequence[str]) -> str:
    """Name the findings that belong to one, by their titles."""
    lain = [f"{ke}. {escape(ringkas(satu, JUDUL))}" for ke, satu in enumerate(judul, start=1)]
    return "\n".join((f"<b>{LIHAT_JUGA}</b>", *lain))


def tombol_terkait(ke: int, dari: int) -> str:
    return f"{LIHAT_JUGA} {ke}" if dari > 1 else LIHAT_JUGA


def lihat_juga(nomor: Sequence[int]) -> str:
    """Say it of a list: Lihat juga nomor 15 dan 20."""
    return f"{LIHAT_JUGA} nomor {sebut([f'{satu}' for satu in nomor])}."


def masalah(semua: Sequence[tuple[str, Kendala]]) -> str:
    """Say what could not be looked at."""
    isi = sebut([f"{aturan} ({KENDALA[kendala]})" for aturan, kendala in semua])
    return f"Belum dapat diperiksa: {escape(isi)}."
