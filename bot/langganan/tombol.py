"""What the buttons of /pengaturan say to the bot; each names what is to be, not what to turn."""

RUANG = "ur"
SATU = "us"
"""kind."""
AKTIF = "ua"
"""kind, 1 or 0."""
HARI = "uh"
"""kind, weekdays as in 135."""
JAM = "uj"
"""kind, time as hhmm."""
JEDA = "up"
"""nothing: asks until when; a day as yyyymmdd, or 0 to end it."""
REKAP = "uk"


def of(verba: str, *isi: object) -> str:
    """Return the data of a button."""
    return ":".join((verba, *(f"{satu}" for satu in isi)))
