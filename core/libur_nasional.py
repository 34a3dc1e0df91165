"""The days off that the government sets, as the library `holidays` knows them, and Ramadan.

The library follows the joint decrees of three ministers (SKB 3 Menteri). What it cannot know yet
it reckons, and says so: such a day is marked `perkiraan`. Cuti bersama is never reckoned.
"""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cache

from core.hari_kerja import HariLibur, JenisLibur
from core.jam_kirim import Ramadan

AWAL_RAMADAN = (date(2024, 3, 12), date(2025, 3, 1), date(2026, 2, 19))
"""1 Ramadan 1445, 1446 and 1447 H as the sidang isbat of the Kementerian Agama set them.

The library has no such days for Indonesia: it reckons by the rule of Brunei, Indonesia, Malaysia
and Singapura (MABIMS), and for 1446 H that gave the day of the other three, one later.
"""
TANDA_PERKIRAAN = " (perkiraan)"
"""As the library marks a name."""
PEMISAH = "; "
"""Between names of one day, in the library."""
PALING_PANJANG = 31
"""Days from the beginning of Ramadan within which Idul Fitri comes."""


class LiburNasional:
    """All days off of all years, each year looked up when somebody first asks for one of it."""

    def get(self, on: date, /) -> HariLibur | None:
        return days_off(on.year).get(on)


@cache
def days_off(tahun: int) -> Mapping[date, HariLibur]:
    """Return a year's days off by date, in order, Saturdays and Sundays among them."""
    # A thirtieth of a second to import, and few commands need it.
    from holidays import GOVERNMENT, PUBLIC, country_holidays  # noqa: PLC0415

    def of(kategori: str) -> dict[date, str]:
        return dict(country_holidays("ID", years=tahun, categories=kategori, language="id"))

    semua = [
        *_named(of(GOVERNMENT), JenisLibur.CUTI_BERSAMA),
        *_named(of(PUBLIC), JenisLibur.NASIONAL),
    ]
    # What is both is a public holiday: those come last.
    return dict(sorted({satu.on: satu for satu in semua}.items()))


def ramadan_of(tahun: int) -> tuple[Ramadan, ...]:
    """Return the Ramadan that falls into a year: as a rule one, in 2030 a second begins.

    It is `perkiraan` until both its beginning and Idul Fitri have been set.
    """
    from holidays.countries.indonesia import IndonesiaIslamicHolidays  # noqa: PLC0415

    hitungan = IndonesiaIslamicHolidays()
    sekitar = range(tahun - 1, tahun + 2)
    awal = {on for satu in sekitar for on, _ in hitungan.ramadan_beginning_dates(satu)}
    idul_fitri = {on: kira for n in sekitar for on, kira in hitungan.eid_al_fitr_dates(n)}
    semua = (_ramadan(dihitung, idul_fitri) for dihitung in sorted(awal))
    return tuple(r for r in semua if r and tahun in {r.mulai_on.year, r.akhir_on.year})


def _named(nama: Mapping[date, str], jenis: JenisLibur) -> Iterator[HariLibur]:
    for on, semua in nama.items():
        yield HariLibur(
            on=on,
            nama=PEMISAH.join(n.removesuffix(TANDA_PERKIRAAN) for n in semua.split(PEMISAH)),
            jenis=jenis,
            # A name that is certain makes the day certain, whatever else may fall on it.
            perkiraan=all(n.endswith(TANDA_PERKIRAAN) for n in semua.split(PEMISAH)),
        )


def _ramadan(dihitung: date, idul_fitri: Mapping[date, bool]) -> Ramadan | None:
    """Return the month that was reckoned to begin on this day; None: its end is not at hand."""
    akhir = [on for on in idul_fitri if 0 < (on - dihitung).days <= PALING_PANJANG]
    if not akhir:
        return None
    ditetapkan = [on for on in AWAL_RAMADAN if abs((on - dihitung).days) <= 1]
    mulai = ditetapkan[0] if ditetapkan else dihitung
    return Ramadan(mulai, akhir[0], perkiraan=not ditetapkan or idul_fitri[akhir[0]])
