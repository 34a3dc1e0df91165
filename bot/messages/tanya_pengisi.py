"""What is said of who reports the figure of an indikator, and of whether it counts yet."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import dan
from bot.messages.tanya_kinerja import judul

TANPA_VERIFIKASI = "tidak melalui verifikasi di CEKER"


def pengisi(kode: str, pendek: str, unit: Sequence[str]) -> str:
    kepala = f"<b>{escape(kode)} {escape(pendek)}</b>"
    if not unit:
        return f"{kepala}: unit yang melaporkan tidak tersedia dalam data."
    return f"{kepala} dilaporkan oleh <b>{escape(dan(unit))}</b>."


def keadaan(apa: str, isi: str) -> str:
    """IKU-7, TW II 2025: belum dilaporkan."""
    return f"{escape(apa)}: {escape(isi)}."


def sudah_sah(kode: str, pendek: str, kapan: str, isi: str) -> str:
    return f"<b>Sudah diverifikasi</b>: {judul(kode, pendek, kapan)}: {escape(isi)}."


def belum_sah(kode: str, pendek: str, kapan: str, diajukan: str) -> str:
    return f"<b>Belum</b>: {judul(kode, pendek, kapan)}, {escape(diajukan)}, belum diverifikasi."


def belum_ada(kode: str, pendek: str, kapan: str, isi: str) -> str:
    """Belum: IKU-9 Nilai AKIP, 2024 belum rilis."""
    return f"<b>Belum</b>: {judul(kode, pendek, kapan)}, {escape(isi)}."


def dari_dokumen(kode: str, pendek: str, kapan: str, isi: str) -> str:
    kepala = judul(kode, pendek, kapan)
    return f"{kepala}: realisasi {escape(isi)} tercetak di dokumen, {TANPA_VERIFIKASI}."


def terverifikasi(tahun: int, banyak: int) -> str:
    """Say above them how many indikator have a figure that counts."""
    if not banyak:
        return f"Belum ada indikator {tahun} yang terverifikasi."
    return f"<b>{banyak} indikator</b> punya angka terverifikasi, {tahun}:"


def baris(kode: str, pendek: str, isi: Sequence[str]) -> str:
    return f"• {escape(kode)} {escape(pendek)}: {escape('; '.join(isi))}"


def masih_diajukan(isi: Sequence[str]) -> str:
    return f"Diajukan, belum diverifikasi: {escape('; '.join(isi))}."


def tahun_dokumen(tahun: int) -> str:
    return f"Angka {tahun} berasal dari dokumen, {TANPA_VERIFIKASI}."
