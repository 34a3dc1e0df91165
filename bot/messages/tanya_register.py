"""Answers to free text about registers."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from html import escape

from bot.messages.daftar import dan
from bot.messages.register import LABEL as LABEL_ISI
from bot.messages.register import NAMA
from bot.render import ringkas_html, tanggal
from core.register import JenisRegister

LABEL = {**LABEL_ISI, "unit": "Penanggung jawab/dinas", "penanda_tangan": "Penanda tangan"}
TIDAK_TERCETAK = "tidak tercetak dalam dokumen"
TANPA_STATUS = "Status per entri tidak tersedia dalam data: dokumen tidak mencetaknya."
TANPA_STATUS_ENTRI = "Status entri ini tidak tersedia dalam data: dokumen tidak mencetaknya."
TANPA_PENETAPAN = (
    "Penetapannya menjadi peraturan tidak tersedia dalam data; yang tercetak rancangannya:"
)
TANPA_PENANDA_TANGAN = "Nama penanda tangannya tidak tersedia dalam data; yang tercatat pihaknya:"
TANPA_ANGKA = "Angka itu tidak tersedia dalam data; yang tercatat dari entrinya:"
TANPA_ALASAN = "Alasannya tidak tersedia dalam data; yang tercatat:"
JANGKA_TERLAMA = "jangka waktu terlama"
TERAKHIR_ADA = "Yang terakhir ada dalam data:"
DIHITUNG = "Dihitung dari tanggal dan jangka waktunya, kecuali yang tanggal akhirnya tercetak."
HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
SEMUA_RAPERWAL = "Semuanya Raperwal; tidak ada Raperda dalam daftar itu."
TERBARU, TERLAMA = ", yang terbaru", ", yang paling awal"
YANG_TERCETAK = "Yang tercetak:"
TERDEKAT = "Yang terdekat:"
YANG_ADA = "Yang ada:"
PERATURAN_BERNOMOR = "Peraturan Wali Kota bernomor yang disebut dalam data:"
MUAT = 110


def kepala(jenis: JenisRegister, tahun: int, banyak: int, saringan: str) -> str:
    """MoU/PKS 2024, memuat "bpjs": 3 entri."""
    return f"<b>{NAMA[jenis]} {tahun}{saringan}: {banyak} entri</b>"


def bulan(nama: str) -> str:
    return f", {nama}"


def pada_hari(hari: str, bulan: str) -> str:
    return f"{hari} {bulan}"


def lama(tahun: int | str) -> str:
    """Say for how long something holds, as registers print it."""
    return f"{tahun} tahun"


def memuat(kata: Sequence[str], sambung: str = "dan") -> str:
    return f", {dan([f'“{escape(k)}”' for k in kata], sambung)}" if kata else ""


def selain(kata: Sequence[str]) -> str:
    return f", {besides(kata)}" if kata else ""


def besides(kata: Sequence[str]) -> str:
    return f"selain {dan([f'“{escape(k)}”' for k in kata])}"


def tanpa_selain(jenis: Sequence[JenisRegister], tahun: int, kata: Sequence[str]) -> str:
    yang = dan([NAMA[satu] for satu in jenis], "atau")
    return f"S{besides(kata)[1:]} tidak ada entri {yang} {tahun} dalam data."


def tak_ketemu(jenis: Sequence[JenisRegister], tahun: int, kata: Sequence[str]) -> str:
    yang = dan([NAMA[satu] for satu in jenis], "atau")
    cari = dan([f"“{escape(k)}”" for k in kata])
    return f"Tidak ada entri {yang} {tahun} tentang {cari} dalam data."


def tanpa_nomor(jenis: Sequence[JenisRegister], tahun: int, nomor: str) -> str:
    yang = dan([NAMA[satu] for satu in jenis], "atau")
    return f"Tidak ada entri {yang} {tahun} nomor {escape(nomor)} dalam data."


def tanpa_peraturan(nomor: str, tahun: str, landasan: int) -> str:
    """Say that a regulation is in no register and is no rule that the document rests on."""
    dasar = f"bukan satu dari {landasan} landasan hukum dokumen, dan " if landasan else ""
    return (
        f"<b>Peraturan Nomor {escape(nomor)} Tahun {escape(tahun)} tidak tersedia dalam data</b>: "
        f"{dasar}tidak ada dalam registernya."
    )


def rancangan_ke(nomor: int, tahun: int, judul: str) -> str:
    return f"• rancangan urutan {nomor} dalam daftar {tahun}: {ringkas_html(judul, MUAT)}"


def dalam_judul(jenis: JenisRegister, tahun: int, nomor: int, judul: str) -> str:
    return f"• {NAMA[jenis]} {tahun}, nomor {nomor}: {ringkas_html(judul, MUAT)}"


def selain_tahun(jenis: Sequence[JenisRegister], tahun: Sequence[int]) -> str:
    """Say that other years have no entries."""
    yang = dan([NAMA[satu] for satu in jenis], "atau")
    luar = dan([f"{t}" for t in tahun])
    return f"<b>Selain {luar}: tidak ada entri {yang} dalam data.</b>"


def bukan_milik(unit: str, tercetak: Sequence[str]) -> str:
    """Say that an entry is not that unit's, and whose it is."""
    milik = dan(list(dict.fromkeys(escape(t) for t in tercetak if t)))
    return f"<b>Bukan {escape(unit)}</b>{f': penanggung jawabnya {milik}' if milik else ''}."


def milik(unit: str) -> str:
    return f"<b>Benar, {escape(unit)}.</b>"


def tanpa_surat(nomor: str) -> str:
    return f"Surat bernomor {escape(nomor)} tidak tersedia dalam data register maupun uraian."


def surat_diurai(nomor: str) -> str:
    return f"Nomor {escape(nomor)} disebut dalam uraian dokumen:"


def tanpa_raperda(tahun: int, banyak: int, tabel: str, *, dihitung: bool) -> str:
    """Say that none is a Raperda: where they are counted, without the list of the others."""
    asal = f" (“{escape(tabel)}”)" if tabel else ""
    return (
        f"<b>Tidak ada Raperda {tahun} dalam data{' (0 entri)' if dihitung else ''}.</b> "
        f"Daftarnya memuat {banyak} entri, semuanya Raperwal{asal}{'.' if dihitung else ':'}"
    )


def dari_indikator(nama: str, tahun: int, banyak: str, kode: str) -> str:
    return (
        f"<b>{escape(nama)} {tahun}: {banyak}</b> (realisasi {escape(kode)}). "
        f"Nama dan rincian entri {tahun} tidak tersedia dalam data."
    )


def antar_tahun(
    nama: str, angka: Sequence[tuple[int, str]], beda: str, arah: Decimal, kode: str
) -> str:
    """Inovasi: 2023 = 2, 2024 = 2 (realisasi IKU-10): tetap."""
    tiap = ", ".join(f"{tahun} = {n or 'tidak tersedia dalam data'}" for tahun, n in angka)
    jadi = "tetap" if not arah else f"{'naik' if arah > 0 else 'turun'} {beda}"
    return f"<b>{escape(nama)}: {tiap}</b> (realisasi {escape(kode)}): {jadi}."


def dalam_waktu_kosong(jenis: JenisRegister, tahun: int, kapan: str, banyak: int) -> str:
    return (
        f"<b>{NAMA[jenis]} {kapan} {tahun}: tidak ada dalam data</b> (dari {banyak} entri setahun)."
    )


def tanpa_tanggal(nomor: Sequence[int]) -> str:
    return f"Tanpa tanggal, jadi tidak terhitung: nomor {dan([f'{n}' for n in nomor])}."


def tak_berstatus(banyak: int) -> str:
    return f"Belum berstatus: {banyak} entri."


def kosong(jenis: JenisRegister, tahun: int) -> str:
    return f"Register {NAMA[jenis]} {tahun}: belum ada entri."


def banyak_entri(jenis: JenisRegister, tahun: int, n: int) -> str:
    return f"• {NAMA[jenis]} {tahun}: {n} entri"


def semua_punya(jenis: Sequence[JenisRegister], tahun: int, kolom: str, n: int) -> str:
    yang = dan([NAMA[satu] for satu in jenis], "atau")
    return f"Tidak ada: {LABEL[kolom].lower()} tercetak pada semua {n} entri {yang} {tahun}:"


def berakhir(  # noqa: PLR0913  what is counted, of what, and among how many
    n: int,
    jenis: Sequence[JenisRegister],
    tahun: int,
    apa: str,
    kapan: str,
    *,
    saringan: str = "",
    dari: int = 0,
) -> str:
    yang = dan([NAMA[satu] for satu in jenis], "atau")
    apa = {"berlaku": "masih berlaku", "habis": "sudah berakhir"}.get(apa, f"berakhir {kapan}")
    pembanding = f" dari {dari}" if dari else ""
    koma = "," if saringan else ""
    return f"<b>{yang} {tahun}{saringan}{koma} yang {escape(apa)}: {n}{pembanding} entri</b>"


def daftar(jenis: Sequence[JenisRegister], tahun: int, saringan: str, n: int) -> str:
    return f"<b>{dan([NAMA[satu] for satu in jenis], 'atau')} {tahun}{saringan}: {n} entri</b>"


def masih_berlaku(nomor: int, hari: date, *, tercetak: bool) -> str:
    return f"Masih berlaku: nomor {nomor} sampai {tanggal(hari)}{_asal_hari(tercetak)}."


def sudah_berakhir(nomor: int, hari: date, *, tercetak: bool) -> str:
    return f"Sudah berakhir: nomor {nomor} sampai {tanggal(hari)}{_asal_hari(tercetak)}."


def _asal_hari(tercetak: bool) -> str:  # noqa: FBT001  how the day is known
    return "" if tercetak else " (dihitung dari tanggal dan jangka waktunya)"


def tanpa_masa(nomor: int) -> str:
    return (
        f"Masa berlaku nomor {nomor} tidak tersedia dalam data: jangka waktu atau tanggalnya "
        "tidak tercetak."
    )


def berakhir_pada(nomor: int, hari: date | None) -> str:
    return f"• nomor {nomor}: sampai {tanggal(hari)}" if hari else ""


def berakhir_dihitung(hari: date) -> str:
    return f"Berakhir: {tanggal(hari)} (dihitung dari tanggal dan jangka waktunya)"


def tanpa_jangka(nomor: Sequence[int]) -> str:
    return f"Tanpa jangka waktu atau tanggal: nomor {dan([f'{n}' for n in nomor])}."


def bukan(duga: str, ada: int) -> str:
    return f"Bukan {duga}: tercatat {ada}."


def belum_ada_tahun(tahun: int) -> str:
    return f"Register {tahun} belum ada dalam data."


def hanya_yang_diharmonisasi(tabel: str) -> str:
    return f"Yang belum tidak tersedia dalam data: dokumen hanya mencetak “{escape(tabel)}”."


def berstatus(n: int, dari: int) -> str:
    """Say of how many entries the document prints a status, and of how many it does not."""
    if n == dari:
        return f"Status tercetak pada {n} entri."
    return f"Status hanya tercetak pada {n} dari {dari} entri; pada {dari - n} lainnya tidak."


def keterangan(nomor: int, isi: str, judul: str, pihak: str) -> str:
    nama = ringkas_html("; ".join(dict.fromkeys(filter(None, [judul, pihak]))), MUAT)
    return f"• nomor {nomor}, {escape(isi)}: {nama}"


def judul(nomor: int, teks: str, *, muat: int = MUAT) -> str:
    return f"{nomor}. {ringkas_html(teks, muat)}"


def potong(teks: str, muat: int) -> str:
    return ringkas_html(teks, muat)


def berketerangan(banyak: int, isi: str) -> str:
    return f"• {banyak} entri berketerangan “{escape(isi)}”"


def kolom(nama: str, isi: str) -> str:
    return f"{LABEL[nama]}: {escape(isi)}"


def kolom_kosong(nama: str) -> str:
    return f"{LABEL[nama]}: {TIDAK_TERCETAK}"


def baris(nomor: str) -> str:
    return f"baris {nomor}" if nomor else ""


def sumber_register(tahun: int) -> str:
    return f"<i>Sumber: register {tahun} yang diisi di CEKER.</i>"


def lebih(banyak: int) -> str:
    return f"… dan {banyak} entri lagi; selengkapnya di /register."
