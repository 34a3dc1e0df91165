"""Elements of a .docx by their short names, and texts made safe to stand in them."""

import re
from collections.abc import Sequence
from typing import TypeAlias

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

Unsur: TypeAlias = BaseOxmlElement

_TERLARANG = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""What XML cannot hold at all."""


def w(nama: str, *anak: Unsur, **atribut: str | int) -> Unsur:
    """Return an element of Word's own vocabulary, its attributes too."""
    unsur = OxmlElement(f"w:{nama}", {qn(f"w:{k}"): str(v) for k, v in atribut.items()})
    unsur.extend(anak)
    return unsur


def clean(teks: str) -> str:
    """Return the text without what XML forbids."""
    return _TERLARANG.sub("", teks)


def one_line(teks: str) -> str:
    return " ".join(clean(teks).split())


def lines(teks: str) -> list[str]:
    """Return the lines that hold something."""
    return [baris for satu in teks.splitlines() if (baris := clean(satu).strip())]


def run(teks: str, gaya: str = "", *, sorot: str = "") -> Unsur:
    """Return a text in one look; its lines stay lines. `gaya` is a character style."""
    sifat = w("rPr")
    if gaya:
        sifat.append(w("rStyle", val=gaya))
    if sorot:
        sifat.append(w("highlight", val=sorot))
    isi: list[Unsur] = [sifat] if len(sifat) else []
    for ke, baris in enumerate(teks.splitlines()):
        if ke:
            isi.append(w("br"))
        satu = w("t")
        satu.text = clean(baris.replace("\t", " "))
        satu.set(qn("xml:space"), "preserve")
        isi.append(satu)
    return w("r", *isi)


def paragraph(gaya: str, *isi: Unsur, lanjut: bool = False) -> Unsur:
    """Return a paragraph in this style; `lanjut`: on the same page as what follows."""
    sifat = w("pPr", w("pStyle", val=gaya))
    if lanjut:
        sifat.append(w("keepNext"))
    return w("p", sifat, *isi)


def bookmark(nomor: int, nama: str, *isi: Unsur) -> list[Unsur]:
    return [w("bookmarkStart", id=nomor, name=nama), *isi, w("bookmarkEnd", id=nomor)]


def open_field(perintah: str) -> list[Unsur]:
    """Return the runs before the result of a field."""
    satu = w("instrText")
    satu.text = f" {perintah} "
    satu.set(qn("xml:space"), "preserve")
    return [_field_char("begin"), w("r", satu), _field_char("separate")]


def close_field() -> Unsur:
    return _field_char("end")


def field(perintah: str, hasil: str) -> Sequence[Unsur]:
    """Return a field with what it reads before anybody has it updated."""
    return [*open_field(perintah), run(hasil), close_field()]


def _field_char(jenis: str) -> Unsur:
    return w("r", w("fldChar", fldCharType=jenis))
