"""What a score is made of: its components and the most points each can have."""

import tomllib
from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Komponen:
    """The components of the scores of a scale; `bobot` are points that add up to 100."""

    skala: str
    sumber: str
    berlaku_mulai: date
    bobot: tuple[tuple[str, int], ...]


def read_komponen(isi: str) -> list[Komponen]:
    """Return what the file says. Raises KeyError or TypeError for one that is none."""
    return [
        Komponen(satu["skala"], satu["sumber"], satu["berlaku_mulai"], tuple(satu["bobot"].items()))
        for satu in tomllib.loads(isi)["komponen"]
    ]
