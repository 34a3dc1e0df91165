"""Working days for tests: Monday to Friday, less the days that a test names."""

from datetime import date

from core.hari_kerja import HariLibur, JenisLibur, Kalender


def hari_kerja(*libur: date) -> Kalender:
    setempat = JenisLibur.SETEMPAT
    return Kalender({on: HariLibur(on=on, nama="Libur", jenis=setempat) for on in libur})
