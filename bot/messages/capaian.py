"""Every sentence about the capaian of indikator."""

from collections.abc import Collection, Sequence
from html import escape

from bot.messages.daftar import dan, sebut
from bot.messages.hak import MELIHAT_SEMUA
from core.capaian import Beda
from core.kinerja import Terdaftar
from core.paket.istilah import Daftar, JenisNarasi, Naskah

NASKAH = {
    Naskah.RENSTRA: "Renstra",
    Naskah.RKT: "RKT",
    Naskah.PK: "Perjanjian Kinerja",
    Naskah.LAMPIRAN_PK: "Lampiran PK",
    Naskah.LAPORAN: "LKjIP",
    Naskah.ISIAN: "Ditetapkan admin",
}
BEDA = {
    Beda.TERPOTONG: "dipotong, bukan dibulatkan",
    Beda.TERTUKAR: "dua angka tertukar",
    Beda.BERBEDA: "berbeda",
}
DAFTAR = {Daftar.PENGAMPU_IKK: "pengampu IKK", Daftar.SAMPEL_SKM: "unit sampel SKM"}
UCAPAN = {
    JenisNarasi.PENYEBAB: "Penyebab",
    JenisNarasi.ANALISIS: "Analisis",
    JenisNarasi.REKOMENDASI: "Rekomendasi",
    JenisNarasi.TINDAK_LANJUT: "Tindak lanjut",
    JenisNarasi.SIMPULAN: "Simpulan",
    JenisNarasi.DASAR_HUKUM: "Dasar hukum",
    JenisNarasi.ISU: "Isu",
    JenisNarasi.BAGIAN: "Bagian",
    JenisNarasi.BAGIAN_DIJANJIKAN: "Bagian yang dijanjikan",
    JenisNarasi.JUDUL_TABEL: "Judul tabel",
    JenisNarasi.VISI: "Visi",
    JenisNarasi.MISI: "Misi",
    JenisNarasi.TUGAS: "Tugas",
    JenisNarasi.FUNGSI: "Fungsi",
    JenisNarasi.PEMBENTUKAN: "Dasar pembentukan",
    JenisNarasi.ASPEK: "Aspek strategis",
    JenisNarasi.KOP_SURAT: "Kop surat",
    JenisNarasi.SUMBER_TABEL: "Sumber data tabel",
}

PERIHAL = "capaian"
KOLOM = ("No", "Indikator", "Target", "Real.", "Capaian")
REALISASI = "Realisasi"
SASARAN = "Sasaran"
SELISIH = "Selisih dari"
TARGET = "Target"
CAPAIAN = "Capaian"
CAPAIAN_TERCETAK = "Capaian tercetak"

TOMBOL_RINGKASAN = "« Ringkasan"
TOMBOL_INDIKATOR = "« Indikator"
TOMBOL_KEMBALI_SASARAN = "« Sasaran"

JUDUL_CATATAN = "<b>Catatan</b>"
JUDUL_TARGET = "<b>Target menurut dokumen</b>"
TARGET_BERBEDA = "Target berbeda antardokumen; capaian memakai target {dasar}."
BUKAN_NOL = 'Tanda "-" di dokumen berarti tidak ada angka, bukan 0.'
DIHITUNG = "Capaian: dihitung CEKER dari target dan realisasi."
TIDAK_ADA = "tidak tersedia dalam data"


def tombol_ucapan(jenis: Collection[JenisNarasi]) -> str:
    """Name what somebody looks for and the document has; else say only whose words they are."""
    dicari = (JenisNarasi.PENYEBAB, JenisNarasi.REKOMENDASI, JenisNarasi.TINDAK_LANJUT)
    ada = [UCAPAN[satu].lower() for satu in dicari if satu in jenis]
    return " & ".join(ada[:2]).capitalize() or "Menurut dokumen"


def tombol_sasaran(nomor: int) -> str:
    return f"Sasaran {nomor}"


def judul(tahun: int) -> str:
    return f"<b>Capaian kinerja {tahun}</b>"


def judul_pembanding(tahun: int) -> str:
    return f"<b>Realisasi kinerja {tahun}</b>"


def judul_sasaran(nomor: int, nama: str, tahun: int) -> str:
    return f"<b>Sasaran {nomor}: {escape(nama)}</b>\nCapaian {tahun}"


def judul_indikator(kode: str, nama: str) -> str:
    return f"<b>{escape(kode)} {escape(nama)}</b>"


def judul_ucapan(kode: str, pendek: str, tahun: int) -> str:
    return f"<b>{escape(kode)} {escape(pendek)} {tahun}</b>, menurut dokumen"


def bagian_ucapan(jenis: JenisNarasi, judul: str) -> str:
    label = UCAPAN[jenis]
    return f"<b>{label}</b>" if judul in {"", label} else f"<b>{label}: {escape(judul)}</b>"


def terlihat(n: int, dari: int) -> str:
    return f"{n} dari {dari} indikator dapat Anda lihat."


def tidak_ada_yang_terlihat(dari: int, tahun: int) -> str:
    return (
        f"0 dari {dari} indikator {tahun} dapat Anda lihat, karena tidak ada yang diampu, diisi, "
        f"atau menyangkut unit Anda. Seluruh indikator dapat dilihat oleh {MELIHAT_SEMUA}."
    )


def menyangkut(kode: str, terdaftar: Sequence[Terdaftar]) -> str:
    """IKU-4: menyangkut Dinas Kesehatan sebagai pengampu IKK."""
    daftar = dict.fromkeys(t.daftar for t in terdaftar)
    peran = (
        f"{escape(sebut([t.unit for t in terdaftar if t.daftar == d]))} sebagai {DAFTAR[d]}"
        for d in daftar
    )
    return f"{escape(kode)}: menyangkut {'; '.join(peran)}."


def rata_rata(persen: str, predikat: str, cakupan: str) -> str:
    """Rata-rata 96,23% (Sangat Tinggi, skala ...); 9 dari 10 indikator, ..."""
    return f"Rata-rata <b>{persen}</b>{predikat}; {cakupan}."


def rata_rata_tidak_ada(cakupan: str) -> str:
    return f"Rata-rata tidak dapat dihitung; {cakupan}."


def predikat(sebutan: str, skala: str) -> str:
    return f" ({escape(sebutan)}, skala {escape(skala)})"


def predikat_capaian(sebutan: str, skala: str) -> str:
    return f"Predikat: {escape(sebutan)} (skala {escape(skala)})."


def cakupan(n: int, dari: int, tanpa: Sequence[tuple[str, str]], *, terbatas: bool) -> str:
    """9 dari 10 indikator, Nilai AKIP belum rilis; `tanpa` says why of each without a number."""
    sebab = dict.fromkeys(s for _, s in tanpa)
    rinci = (escape(f"{sebut([a for a, s in tanpa if s == satu])} {satu}") for satu in sebab)
    batas = " yang dapat Anda lihat" if terbatas else ""
    return ", ".join((f"{n} dari {dari} indikator{batas}", *rinci))


def beda_capaian(kode: str, tercetak: str, dihitung: str, beda: Beda) -> str:
    """IKU-7: 94,66 tercetak, 94,67 dihitung (dipotong, bukan dibulatkan)."""
    return f"{escape(kode)}: {escape(tercetak)} tercetak, {dihitung} dihitung ({BEDA[beda]})."


def beda_realisasi(kode: str, cetakan: str) -> str:
    return f"{escape(kode)}: realisasi tercetak berbeda: {cetakan}."


def beda_target(kode: str, cetakan: str) -> str:
    return f"{escape(kode)}: target tercetak {cetakan}."


def catatan_lain(jumlah: int) -> str:
    return f"Dan {jumlah} catatan lain, lihat rincian tiap indikator."


def catatan(kode: str, teks: str) -> str:
    return f"{escape(kode)}: {escape(teks)}"


def dasar(naskah: Sequence[Naskah], dokumen: Sequence[str]) -> str:
    """Name the base of the figures: whose targets, which document."""
    sumber = escape(sebut(dokumen)) or TIDAK_ADA
    target = f"Target {dan([NASKAH[n] for n in naskah])}; data" if naskah else "Data"
    return f"<i>{target} dokumen {sumber}.</i>"


def pembanding(tahun: int, rencana: int) -> str:
    return (
        f"Tahun {tahun} hanya tersedia sebagai pembanding {rencana}: ada realisasi, "
        "tidak ada target dan capaian."
    )


def tercetak(perihal: str, cetakan: str) -> str:
    """Realisasi 2024 tercetak "-" (Tabel 3.1) dan "Blm rilis" (Tabel 3.3)."""
    return f"{perihal} tercetak {cetakan}."


def cetakan(teks: str, tabel: str) -> str:
    return f'"{escape(teks)}" ({escape(tabel)})'


def isian(label: str, isi: str | None) -> str:
    return f"<b>{label}</b>: {escape(isi) if isi else TIDAK_ADA}"


def sumber_keterangan(tempat: str) -> str:
    return f"Nama, formula, dan penanggung jawab: {tempat}"


def catatan_html(kode: str, html: str) -> str:
    return f"<b>{escape(kode)}</b>: {html}"


def tertutup(kode: str, nama: str, pemilik: Sequence[str]) -> str:
    """Refuse politely, and say who can see it."""
    milik = f"{escape(sebut(pemilik))}, " if pemilik else ""
    return (
        f"Mohon maaf, {escape(kode)} ({escape(nama)}) tidak termasuk yang dapat Anda lihat. "
        f"Indikator ini dapat dilihat oleh {milik}{MELIHAT_SEMUA}."
    )


def pilih(kata: str, banyak: int) -> str:
    if banyak == 1:
        return "Mungkin maksud Anda:"
    return f"Yang mana yang Anda maksud dengan “{escape(kata)}”?"


def tidak_ditemukan(kata: str, contoh: Sequence[str], semua: str, *, tersembunyi: bool) -> str:
    """Say what to type instead; `tersembunyi`: what fits is not the person's to see."""
    potong = kata if len(kata) <= 60 else kata[:59] + "…"  # noqa: PLR2004  enough to recognise
    batas = " di antara yang dapat Anda lihat" if tersembunyi else ""
    ketik = [f"<code>{escape(satu)}</code>" for satu in contoh]
    cara = (
        f" Silakan ketik kode atau kata dari namanya, misalnya {dan(ketik, 'atau')}."
        if ketik
        else ""
    )
    return (
        f"Tidak ada indikator{batas} yang cocok dengan “{escape(potong)}”.{cara} "
        f"Seluruhnya: <code>{escape(semua)}</code>."
    )
