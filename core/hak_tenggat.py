"""Who may see how it stands with what a unit owes."""

from core.hak import Kegunaan, Pelaku, Peran, Perihal, Putusan, decide

MELAPOR = frozenset({Peran.OPERATOR_PD, Peran.KEPALA_PD, Peran.KABAG, Peran.STAF})
"""In these roles a person belongs to a unit that owes reports or figures."""


def own_units(pelaku: Pelaku) -> frozenset[int]:
    return frozenset().union(*(t.wilayah for t in pelaku.penugasan if t.peran in MELAPOR))


def may_see(pelaku: Pelaku, perihal: Perihal) -> bool:
    """Tell whether this person may see how it stands: by their rights, or as of that unit."""
    milik_sendiri = not own_units(pelaku).isdisjoint(perihal.pemilik)
    return milik_sendiri or decide(pelaku, Kegunaan.MELIHAT_TENGGAT, perihal) is not Putusan.TOLAK
