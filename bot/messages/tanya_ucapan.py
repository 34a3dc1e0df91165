"""What is said of an indikator besides its figures: causes, formula, and whose it is."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import dan
from core.hak import Bidang

FORMULA = "Formula"
DEFINISI = "Definisi"
SATUAN = "Satuan"
SUMBER_DATA = "Sumber data"
CATATAN = "Catatan"


def sumber_nilai(kode: str, pendek: str, sumber: str, formula: str) -> str:
    """Say who tells the figure, and by which formula."""
    awal = f"<b>{escape(kode)} {escape(pendek)}</b>: sumber data {escape(sumber)}"
    return f"{awal}; formula “{escape(formula)}”."


TANPA_DI_BAWAH = "Tidak ada yang di bawah target, jadi tidak ada penyebab yang ditulis:"
UMUM = "Yang tertulis untuk seluruhnya:"


def ucapan(judul: str, teks: str, sumber: str) -> str:
    return f"<b>{escape(judul)}</b>\n{escape(teks)}\n<i>{escape(sumber)}</i>"


def disebut(sebutan: str, dihitung: Sequence[str]) -> str:
    """Say what the document calls the whole, and what can be computed beside it."""
    kepala = f"Secara keseluruhan menurut dokumen: <b>{escape(sebutan)}</b>"
    return f"{kepala}, tanpa angka dan tanpa skala. {escape(' '.join(dihitung))}".strip()


def tentang(nama: str, tahun: int) -> str:
    return f"<b>{escape(nama)}, {tahun}</b>"


def tanpa_penyebab(perihal: str) -> str:
    return f"Penyebab untuk {escape(perihal)} tidak tersedia dalam data."


def tanpa_rekomendasi(perihal: str) -> str:
    return f"Rekomendasi khusus untuk {escape(perihal)} tidak tersedia dalam data."


def tanpa_perihal(perihal: Sequence[str]) -> str:
    """Say that the document says nothing of a subject, above what it says besides."""
    kutip = " ".join(perihal)
    return f"Tentang “{escape(kutip)}” tidak tersedia dalam data. Yang tertulis:"


TANPA_PELAKSANAAN = (
    "Sudah atau belumnya ditindaklanjuti tidak tersedia dalam data; yang tertulis hanya ini:"
)


def belum_waktunya(*, tahunan: bool) -> str:
    """Say why there is no figure yet: it is not due."""
    if tahunan:
        return "Masih kosong karena belum waktunya: indikator ini diisi setahun sekali."
    return "Masih kosong karena belum waktunya diisi."


def belum_dilaporkan(pendek: str, milik: str) -> str:
    oleh = f" oleh {escape(milik)}" if milik else ""
    return (
        f"Masih kosong karena belum dilaporkan{oleh}; mengapa {escape(pendek)} belum dilaporkan "
        "tidak tersedia dalam data."
    )


def rumus(kode: str, nama: str) -> str:
    return f"<b>{escape(kode)} {escape(nama)}</b>"


def isian(label: str, isi: str) -> str:
    return f"{label}: {escape(isi)}"


def pengisi(apa: str, angka: str, asal: str) -> str:
    """Return it; `asal` is HTML already."""
    return f"{escape(apa)}: {escape(angka)} ({asal})."


DIPUTUS = {
    Bidang.KINERJA: "Isian kinerja",
    Bidang.ANGGARAN: "Isian anggaran",
    Bidang.IKK_LPPD: "Laporan IKK LPPD",
    Bidang.SKM: "Laporan SKM",
}
"""What a verifikator of a field decides on."""


def verifikator(kode: str, unit: Sequence[str], bidang: Bidang) -> str:
    """Say who decides on what is posted; of a field where `kode` is empty."""
    apa = f"Isian {escape(kode)}" if kode else DIPUTUS[bidang]
    if not unit:
        return f"Verifikator {apa[0].lower()}{apa[1:]} tidak tersedia dalam data."
    return f"{apa} diverifikasi verifikator di <b>{escape(dan(unit))}</b>."


def pengampu(kode: str, pendek: str, milik: str, sumber: str) -> str:
    kepala = f"<b>{escape(kode)} {escape(pendek)}</b>"
    return f"{kepala}: penanggung jawab {escape(milik)} ({escape(sumber)})."


def pengampu_unit(kode: str, pendek: str, unit: Sequence[str]) -> str:
    kepala = f"<b>{escape(kode)} {escape(pendek)}</b>"
    if not unit:
        return f"{kepala}: penanggung jawab tidak tersedia dalam data."
    return f"{kepala}: pengampu {escape(dan(unit))} (penanggung jawab tidak tercetak)."


def tanpa_nomor(nomor: str, banyak: int) -> str:
    """Say that a list has no such number, above what it has."""
    return f"Rekomendasi nomor {nomor} tidak tersedia dalam data; yang tertulis {banyak}:"


def menurut_banyaknya(tahun: int, *, naik: bool) -> str:
    dari = "paling sedikit" if naik else "paling banyak"
    return f"<b>Banyaknya indikator tiap unit</b>, {tahun}, dari yang {dari}:"


def banyak_milik(unit: str, kode: Sequence[str]) -> str:
    """Bagian Organisasi: 3 (IKU-1, IKU-5, dan IKU-9)."""
    return f"• {escape(unit)}: {len(kode)} ({escape(dan(list(kode)))})"
