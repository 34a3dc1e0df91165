"""How people call rules: "perpres sakip", "permenpan 53", "uu 23"."""

import re

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
PERIHAL = (
    ("tentang pemerintahan daerah", "pemda"),
    ("susunan organisasi", "sotk"),
    ("tugas dan fungsi", "tupoksi"),
    ("tugas fungsi", "tupoksi"),
)
"""Subjects that have a name of their own."""


_NOMOR = re.compile(r"\bnomor (\d+) tahun (\d{4})\b")


def codes_of(teks: str) -> tuple[str, ...]:
    """Return a rule's kind with its number and year, as it may be typed: "perwal 41/2016"."""
    polos = fold(teks)
    if (nomor := _NOMOR.search(polos)) is None:
        return ()
    jenis = (
        satu for panjang, pendek in JENIS if polos.startswith(panjang) for satu in pendek.split()
    )
    return tuple(f"{satu} {nomor[1]}/{nomor[2]}" for satu in jenis)


def names_of(teks: str, glosarium: Glosarium) -> str:
    """Return a rule's text with what people say for it: its kind and its subject, shortened."""
    polos = fold(teks)
    jenis = [pendek for panjang, pendek in JENIS if polos.startswith(panjang)]
    jenis += [pendek for panjang, pendek in PERIHAL if panjang in polos]
    return " ".join([teks, *jenis, *glosarium.short_for(teks)])
