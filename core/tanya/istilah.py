"""What words of the field mean, as a readable file gives it."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass

from core.tanya.kamus import spelled
from core.teks import fold


@dataclass(frozen=True, slots=True, kw_only=True)
class Istilah:
    """A term; `kepanjangan` is what it stands for, `lain` how else it is written.

    `sumber` is the rule that defines it, "" where the meaning is only explained here.
    """

    istilah: str
    arti: str
    kepanjangan: str = ""
    sumber: str = ""
    lain: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Glosarium:
    """All terms, in the order of the file."""

    istilah: tuple[Istilah, ...]
    menurut_nama: Mapping[str, Istilah]
    """By each of their names, folded."""

    def find(self, nama: str) -> Istilah | None:
        return self.menurut_nama.get(fold(nama))

    def short_for(self, teks: str) -> list[str]:
        """Return the abbreviations whose full form stands in the text."""
        isi = f" {fold(teks)} "
        return [
            satu.istilah
            for satu in self.istilah
            if satu.kepanjangan and f" {fold(satu.kepanjangan)} " in isi
        ]


def read_glosarium(isi: str) -> Glosarium:
    """Return what the file says. Raises KeyError, TypeError or ValueError for one that is none."""
    semua = tuple(
        Istilah(**{**satu, "lain": tuple(satu.get("lain", ()))})
        for satu in tomllib.loads(isi)["istilah"]
    )
    menurut_nama: dict[str, Istilah] = {}
    for satu in semua:
        for nama in (satu.istilah, *satu.lain):
            if menurut_nama.setdefault(fold(nama), satu) is not satu:
                raise ValueError(f"{nama} is explained twice")
    return Glosarium(semua, menurut_nama)


def phrases(satu: Istilah, singkatan: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Return its names as a question reads once its abbreviations are spelled out."""
    semua = (" ".join(spelled(fold(s).split(), singkatan)) for s in (satu.istilah, *satu.lain))
    return tuple(dict.fromkeys(semua))
