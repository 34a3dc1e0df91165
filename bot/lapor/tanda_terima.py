"""The receipt of a report as a page: its words, and the process that prints them."""

import pickle
import subprocess
import sys
from collections.abc import Sequence

import structlog

from bot.jawaban import Jawaban, Lampiran
from bot.lapor.cetakan import Cetakan
from bot.lingkungan import environment
from bot.messages import tanda_terima as kata
from bot.render import escape
from core.kewajiban.laporan import Laporan
from core.kewajiban.tanda_terima import check_code, number_of
from core.kewajiban.terutang import Terutang
from core.services.hasil_survei import HasilSurvei
from core.skm.hitung import Hasil

log = structlog.get_logger(__name__)
PENCETAK = (sys.executable, "-m", "bot.lapor.cetak")
BATAS_DETIK = 30
"""For one page; usual is one second."""


def jawaban(
    laporan: Laporan,
    terutang: Terutang,
    survei: HasilSurvei | None,
    *,
    pencetak: Sequence[str] = PENCETAK,
) -> Jawaban:
    """Return the receipt as a file, or say that it could not be printed.

    Their times are in the city's zone. To be called beside the event loop: it waits.
    """
    nomor = number_of(laporan)
    try:
        isi = _print(page(laporan, terutang, survei), pencetak)
    except (OSError, subprocess.SubprocessError) as error:
        log.warning("receipt not printed", laporan=laporan.id, galat=type(error).__name__)
        return Jawaban(kata.GAGAL.format(nomor=escape(nomor)))
    return Jawaban(
        kata.keterangan(terutang, escape(nomor)),
        lampiran=Lampiran(kata.nama_berkas(nomor), isi),
    )


def page(laporan: Laporan, terutang: Terutang, survei: HasilSurvei | None) -> Cetakan:
    return Cetakan(
        judul=kata.JUDUL,
        nomor=f"Nomor {number_of(laporan)}",
        kotak=kata.kotak(terutang, laporan),
        baris=tuple(kata.baris(terutang, laporan, survei)),
        kaki=kata.kaki(laporan, check_code(laporan)),
        dibuat_at=laporan.pengirim.pada_at,
    )


def short_result(survei: HasilSurvei | None) -> str:
    """Return an IKM with its mutu as a list of reports shows it, escaped; "" without one."""
    if survei is None or not isinstance(survei.hasil, Hasil):
        return ""
    return escape(kata.hasil_singkat(survei.hasil))


def _print(satu: Cetakan, pencetak: Sequence[str]) -> bytes:
    hasil = subprocess.run(  # noqa: S603  our own program
        pencetak,
        input=pickle.dumps(satu),
        capture_output=True,
        check=True,
        timeout=BATAS_DETIK,
        env=environment(),
        start_new_session=True,
    )
    return hasil.stdout
