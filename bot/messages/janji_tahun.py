"""What programs and sub kegiatan promise in a year that is filled in here, as an admin sets it."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import sebut
from bot.messages.tahun import TARGET_NEGATIF, terlalu_besar
from core.baca_isian import PERSEN
from core.janji import JanjiPos
from core.rencana import Salah
from core.tahun import TahunIsi

TOMBOL_TARGET = "Target"
TOMBOL_SATUAN = "Satuan"
TOMBOL_UNIT = "Unit pengisi"
TOMBOL_LAIN = "« Output"
TARGET, SATUAN, UNIT = "Target", "Satuan", "Unit pengisi"
TANPA_SATUAN = "tanpa satuan"
TANPA_UNIT = "belum ada"
BERTUAN = "Unit pengisinya mengikuti pemilik sub kegiatan, jadi tidak diatur di sini."
PILIH = "Pilih yang akan ditulis."


def apa(satu: JanjiPos) -> str:
    """Output 35; Program 1.2."""
    return satu.kode.capitalize()


def judul(satu: TahunIsi) -> str:
    ada = len(satu.janji)
    berisi = ada - len(satu.janji_tanpa_target)
    return f"<b>Output dan indikator program {satu.tahun}</b>, target {berisi} dari {ada}"


def janji(satu: JanjiPos) -> str:
    return f"<b>{apa(satu)} {escape(satu.baris)}</b>\n{escape(satu.nama)}"


def pengisi(satu: JanjiPos) -> str:
    """Say who posts it; too long a name for a table."""
    return f"{UNIT}: {escape(satu.unit.nama if satu.unit else TANPA_UNIT)}"


def tanpa_unit(semua: Sequence[JanjiPos]) -> str:
    return f"Belum ada unit pengisi: {escape(sebut([satu.kode for satu in semua]))}."


def tidak_ada(teks: str, satu: TahunIsi) -> str:
    return (
        f"“{escape(teks[:40])}” tidak ada dalam rencana {satu.tahun}. Tulis misalnya {ketik(satu)}."
    )


def pilihan(teks: str, semua: Sequence[JanjiPos]) -> str:
    """Say which promises a code may mean."""
    kode = escape(sebut([satu.kode for satu in semua]))
    return f"“{escape(teks[:40])}” dapat berarti {kode}. Pilih, atau tulis kodenya selengkapnya."


def ketik(satu: TahunIsi) -> str:
    """Return a line that sets a target of this very year, as an example."""
    semua = [janji for janji in satu.janji if janji.satuan not in {"", PERSEN}] or list(satu.janji)
    isi = f"{semua[0].kode} {_contoh(semua[0])}" if semua else "output 1 4"
    return f"<code>/buka_tahun {satu.tahun} {isi}</code>"


def _contoh(satu: JanjiPos) -> str:
    """Return a target as it may be: that of a percentage is no small number."""
    return "85" if satu.satuan == PERSEN else "4"


def tulis_target(satu: JanjiPos, kini: str) -> str:
    satuan = f" ({escape(satu.satuan)})" if satu.satuan else ""
    return (
        f"Tulis target setahun <b>{apa(satu)}</b>{satuan}, misalnya <code>{_contoh(satu)}</code>.\n"
        f"Sekarang: {escape(kini)}. Ketik /batal untuk tidak jadi."
    )


def tulis_satuan(satu: JanjiPos) -> str:
    return (
        f"Tulis satuan <b>{apa(satu)}</b>, misalnya <code>Dokumen</code> atau <code>%</code>; "
        f"tulis <code>-</code> bila tidak bersatuan.\nSekarang: "
        f"{escape(satu.satuan or TANPA_SATUAN)}. Ketik /batal untuk tidak jadi."
    )


def tulis_unit(satu: JanjiPos) -> str:
    kini = satu.unit.nama if satu.unit else TANPA_UNIT
    return (
        f"Unit mana yang mengisi realisasi <b>{apa(satu)}</b>? Pilih, atau ketik namanya.\n"
        f"Sekarang: {escape(kini)}. Ketik /batal untuk tidak jadi."
    )


def salah_target(salah: Salah, teks: str, satu: JanjiPos) -> str:
    """Say why a text is no target of this promise, and what to type."""
    sebab = f"“{escape(teks[:40])}” tidak terbaca sebagai angka."
    if salah is Salah.NEGATIF:
        sebab = TARGET_NEGATIF
    elif salah is Salah.TERLALU_BESAR:
        sebab = terlalu_besar(teks)
    return f"{sebab} Untuk {apa(satu)} tulis misalnya <code>{_contoh(satu)}</code>."


def salah_satuan(_: Salah, teks: str, __: JanjiPos) -> str:
    return (
        f"“{escape(teks[:40])}” bukan satuan. Tulis misalnya <code>Dokumen</code>, paling banyak "
        "30 huruf."
    )


def salah_unit(_: Salah, teks: str, __: JanjiPos) -> str:
    return f"“{escape(teks[:40])}” bukan nama unit. Pilih dari daftar ini:"
