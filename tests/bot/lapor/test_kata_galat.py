"""What is said where a report cannot be sent or decided on: what to do instead."""

from datetime import date

import pytest

from bot.lapor import rute
from bot.messages.kesalahan import explain
from bot.render import polos
from core.errors import DomainError
from core.galat_kewajiban import (
    BelumDapatDikirimError,
    BerupaIsianError,
    KewajibanBatalError,
    LampiranWajibError,
    LaporanBeralihError,
    TanggalSuratError,
)
from core.kewajiban.laporan import StatusLaporan
from tests.laporan_uji import KINI

KALIMAT = rute.KALIMAT
"""Imported for its sentences."""


@pytest.mark.parametrize(
    ("galat", "kalimat"),
    [
        (
            KewajibanBatalError(None),
            "Laporan ini tidak lagi perlu dikirim. Ketik /kirim untuk yang masih ditunggu.",
        ),
        (
            KewajibanBatalError("digabung <lagi>"),
            (
                "Laporan ini tidak lagi perlu dikirim (dibebaskan: digabung <lagi>). Ketik /kirim "
                "untuk yang masih ditunggu."
            ),
        ),
        (
            BelumDapatDikirimError(date(2027, 1, 29)),
            (
                "Laporan ini dapat dikirim mulai 29 Januari 2027. Ketik /kirim untuk yang sudah "
                "dapat dikirim."
            ),
        ),
        (
            BerupaIsianError(),
            "Kewajiban ini dipenuhi dengan mengisi angkanya, bukan dengan laporan. Ketik /tugas.",
        ),
        (
            LampiranWajibError(),
            "Laporan ini perlu berkas atau tautannya. Kirim berkasnya, atau tempel tautannya.",
        ),
        (
            TanggalSuratError(date(2026, 1, 1), dari=date(2027, 1, 1), sampai=date(2027, 1, 12)),
            (
                "Surat tanggal 1 Januari 2026 tidak mungkin membawa laporan ini: tanggalnya antara "
                "1 Januari 2027, saat laporan mulai dapat dikirim, dan 12 Januari 2027. Tulis "
                "tanggal yang tercetak di surat itu."
            ),
        ),
    ],
)
def test_what_cannot_be_sent_says_what_can(galat: DomainError, kalimat: str) -> None:
    assert polos(explain(galat)) == kalimat


@pytest.mark.parametrize(
    ("status", "kalimat"),
    [
        (
            StatusLaporan.DITERIMA,
            "Laporan ini sudah diterima oleh Ani & Budi, 12 Januari 2027 10.00.",
        ),
        (
            StatusLaporan.DIKEMBALIKAN,
            "Laporan ini sudah dikembalikan oleh Ani & Budi, 12 Januari 2027 10.00.",
        ),
        (StatusLaporan.DITARIK, "Laporan ini sudah ditarik kembali oleh pengirimnya."),
        (
            StatusLaporan.DIGANTI,
            "Laporan ini sudah digantikan versi yang lebih baru. Lihat yang terbaru di daftar.",
        ),
    ],
)
def test_whoever_comes_second_reads_what_the_first_has_done(
    status: StatusLaporan, kalimat: str
) -> None:
    galat = LaporanBeralihError(status, oleh="Ani & Budi", pada_at=KINI)

    assert polos(explain(galat)) == kalimat


def test_who_decided_and_is_gone_since_is_not_named() -> None:
    galat = LaporanBeralihError(StatusLaporan.DITERIMA, oleh=None, pada_at=None)

    assert explain(galat) == "Laporan ini sudah diterima."
