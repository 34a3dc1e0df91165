"""What the buttons of access say to the bot: verbs, and what stands behind them."""

from core.hak import Kapasitas, Peran

MINTA = "pkm"
SETUJUI = "pks"
TOLAK = "pkt"
"""request: what came later in its place is another."""

UNDANGAN = "pud"
LIHAT_UNDANGAN = "pul"
CABUT = "puc"
"""invitation."""

PILIH_PERAN = "plr"
PILIH_UNIT = "plu"
PILIH_KAPASITAS = "plk"
PILIH_BATAS = "plb"
JADI = "plj"
"""target, peran, unit, kapasitas, last day; each step has one more of them."""

ORANG = "pgo"
DAFTAR = "pgn"
PER_UNIT = "pgm"
UNIT = "pgu"
CARI = "pgc"
RIWAYAT = "pgr"
AKHIRI = "pga"
YA_AKHIRI = "pgy"

UNDANG = 0
"""The target of a choice that ends in an invitation; any other is a person's id."""
TANPA = 0
"""In the place of a unit or a day: none."""


def peran(target: int) -> str:
    return f"{PILIH_PERAN}:{target}"


def unit(target: int, satu: Peran, halaman: int = 1) -> str:
    return f"{PILIH_UNIT}:{target}:{satu}:{halaman}"


def kapasitas(target: int, satu: Peran, unit_id: int | None) -> str:
    return f"{PILIH_KAPASITAS}:{target}:{satu}:{unit_id or TANPA}"


def batas(target: int, satu: Peran, unit_id: int | None, sebagai: Kapasitas) -> str:
    return f"{PILIH_BATAS}:{target}:{satu}:{unit_id or TANPA}:{sebagai}"


def jadi(
    target: int, satu: Peran, unit_id: int | None, sebagai: Kapasitas, hari: str = f"{TANPA}"
) -> str:
    """`hari` is the last day as 20261130."""
    return f"{JADI}:{target}:{satu}:{unit_id or TANPA}:{sebagai}:{hari}"
