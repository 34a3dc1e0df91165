"""Whether the bot is well, judged from what it left behind: values in, verdicts out."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

DENYUT_PALING_LAMA = timedelta(seconds=90)
"""A getUpdates is answered at least every half minute, with updates or without."""
MASUK_PALING_LAMA = timedelta(minutes=2)
KELUAR_PALING_LAMA = timedelta(minutes=10)
DIKIRIM_PALING_LAMA = timedelta(minutes=1)
"""Sending takes seconds; after that, what became of a message could not be written down."""
CAKRAM_TERSEDIA = 200 * 1024 * 1024
"""Bytes that should be free: the log of the database grows before it is folded in."""


class Keluhan(StrEnum):
    """What is wrong."""

    BELUM_BERJALAN = "belum_berjalan"
    TANPA_KABAR_TELEGRAM = "tanpa_kabar_telegram"
    MASUK_TERTAHAN = "masuk_tertahan"
    KELUAR_TERTAHAN = "keluar_tertahan"
    HASIL_TAK_TERCATAT = "hasil_tak_tercatat"
    ADA_GAGAL = "ada_gagal"
    ADA_TAK_TERBACA = "ada_tak_terbaca"
    ADA_KELUAR_GAGAL = "ada_keluar_gagal"
    ADA_TAK_PASTI = "ada_tak_pasti"
    CAKRAM_HAMPIR_PENUH = "cakram_hampir_penuh"
    BASIS_DATA_RUSAK = "basis_data_rusak"


RINGAN = frozenset(
    {
        Keluhan.ADA_GAGAL,
        Keluhan.ADA_TAK_TERBACA,
        Keluhan.ADA_KELUAR_GAGAL,
        Keluhan.ADA_TAK_PASTI,
    }
)
"""Things for an admin to look at; the bot itself is well."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Antrean:
    """What waits in one direction: how many, and since when the oldest."""

    menunggu: int
    tertua_at: datetime | None

    def umur(self, now: datetime) -> timedelta:
        return now - self.tertua_at if self.tertua_at else timedelta(0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Kesehatan:
    """What can be seen of a bot. Times are aware; `getupdates_at` None: never yet.

    `gagal`, `tak_terbaca` and `keluar_gagal` count what no admin has seen yet. `berjalan` and
    `utuh` are None where nobody has looked.
    """

    mulai_at: datetime | None
    getupdates_at: datetime | None
    masuk: Antrean
    gagal: int
    tak_terbaca: int
    keluar: Antrean
    dikirim: Antrean
    """What is being sent just now, or was and nobody could write down what became of it."""
    keluar_gagal: int
    tak_pasti: int
    berjalan: bool | None = None
    utuh: bool | None = None
    cakram_bebas: int | None = None

    @property
    def hidup_at(self) -> datetime | None:
        """Return the last sign of life; who has just begun cannot have heard of Telegram yet."""
        return max(filter(None, (self.mulai_at, self.getupdates_at)), default=None)


def complaints(sehat: Kesehatan, now: datetime) -> Iterator[Keluhan]:
    """Yield what is wrong, the most serious first."""
    if sehat.utuh is False:
        yield Keluhan.BASIS_DATA_RUSAK
    if sehat.berjalan is False:
        yield Keluhan.BELUM_BERJALAN
    elif sehat.hidup_at is None or now - sehat.hidup_at > DENYUT_PALING_LAMA:
        yield Keluhan.TANPA_KABAR_TELEGRAM
    if sehat.masuk.umur(now) > MASUK_PALING_LAMA:
        yield Keluhan.MASUK_TERTAHAN
    if sehat.keluar.umur(now) > KELUAR_PALING_LAMA:
        yield Keluhan.KELUAR_TERTAHAN
    if sehat.dikirim.umur(now) > DIKIRIM_PALING_LAMA:
        yield Keluhan.HASIL_TAK_TERCATAT
    if sehat.cakram_bebas is not None and sehat.cakram_bebas < CAKRAM_TERSEDIA:
        yield Keluhan.CAKRAM_HAMPIR_PENUH
    for jumlah, keluhan in (
        (sehat.gagal, Keluhan.ADA_GAGAL),
        (sehat.tak_terbaca, Keluhan.ADA_TAK_TERBACA),
        (sehat.keluar_gagal, Keluhan.ADA_KELUAR_GAGAL),
        (sehat.tak_pasti, Keluhan.ADA_TAK_PASTI),
    ):
        if jumlah:
            yield keluhan
