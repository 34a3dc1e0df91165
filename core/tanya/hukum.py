"""How people call rules: "perpres sakip", "permenpan 53", "uu 23"."""

from core.tanya.istilah import Glosarium
from core.teks import fold

JENIS = (
    ("undang undang", "uu"),
    ("peraturan pemerintah", "pp"),
    ("peraturan presiden", "perpres"),
    ("instruksi presiden", "inpres"),
    ("peraturan menteri pendayagunaan aparatur negara", "permen permenpan permenpanrb"),
    ("peraturan menteri dalam negeri", "permen permendagri"),
    ("peraturan daerah", "perda"),
    ("peraturan walikota", "perwal"),
    ("peraturan wali kota", "perwal"),
    ("peraturan bupati", "perbup"),
    ("peraturan gubernur", "pergub"),
)
"""How a kind of rule is printed, and typed."""
PERIHAL = (("tentang pemerintahan daerah", "pemda"),)
"""Subjects that have a name of their own."""


def names_of(teks: str, glosarium: Glosarium) -> str:
    """Return a rule's text with what people say for it: its kind and its subject, shortened."""
    polos = fold(teks)
    jenis = [pendek for panjang, pendek in JENIS if polos.startswith(panjang)]
    jenis += [pendek for panjang, pendek in PERIHAL if panjang in polos]
    return " ".join([teks, *jenis, *glosarium.short_for(teks)])
