"""The lines of a list of figures: what each says, or what is wrong with it."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from bot.isi import baca_angka, pencarian
from bot.isi.baca_daftar import Baris
from bot.isi.konteks import Konteks
from bot.isi.pengisian import write_angka
from bot.messages import isi as kata
from bot.messages.kesalahan import explain
from core.bilangan import Ambigu
from core.errors import DomainError
from core.objek_isian import Kelompok
from core.services import peninjauan


@dataclass(frozen=True, slots=True)
class Salah:
    """A line that cannot be used, and why, as HTML."""

    nomor: int
    teks: str
    sebab: str


def read(k: Konteks, baris: Sequence[Baris]) -> tuple[list[dict[str, Any]], list[Salah]]:
    """Return what the lines say, and those that cannot be used."""
    isi: list[dict[str, Any]] = []
    salah: list[Salah] = []
    dari: dict[str, int] = {}
    for satu in baris:
        try:
            hasil = _read_line(k, satu)
        except DomainError as error:
            hasil = explain(error)
        if isinstance(hasil, dict) and hasil["objek"] in dari:
            hasil = kata.GANDA.format(lain=dari[hasil["objek"]])
        if isinstance(hasil, str):
            salah.append(Salah(satu.nomor, f"{satu.kata} {satu.angka}".strip(), hasil))
        else:
            dari[hasil["objek"]] = satu.nomor
            isi.append(hasil)
    return isi, salah


def _read_line(k: Konteks, satu: Baris) -> dict[str, Any] | str:
    """Return what a line says, or what is wrong with it."""
    kelompok = Kelompok(k.isi.isi["kelompok"])
    cocok = pencarian.find(satu.kata, [s for s in k.tahun.objek if s.kelompok is kelompok])
    if len(cocok) != 1:
        lain = not cocok and pencarian.find(satu.kata, k.tahun.objek)
        jenis = kata.JENIS_LAIN.format(apa=kata.NAMA_KELOMPOK[kelompok])
        return jenis if lain else kata.TAK_DIKENAL
    if not satu.angka:
        return kata.ANGKA_KOSONG
    unit = peninjauan.units_for(k.pelaku, cocok[0])
    if len(unit) > 1:
        return kata.BANYAK_UNIT
    angka = baca_angka.read(satu.angka, cocok[0])
    if isinstance(angka, Ambigu):
        return kata.AMBIGU_BARIS
    fisik = baca_angka.read_fisik(satu.fisik) if satu.fisik else None
    if satu.fisik and fisik is None:
        return kata.FISIK_SALAH
    return {
        "objek": f"{cocok[0].objek}",
        "unit": unit[0].id,
        "angka": write_angka(angka),
        "basis": satu.basis,
        "fisik": f"{fisik:f}" if fisik is not None else None,
    }
