"""Lines of a made-up budget, with honest defaults."""

from decimal import Decimal

from core.angka import Nilai, Tercetak
from core.buku import Buku, Kolom, Pos, Tingkat, walk
from tests.lembar import make_tercetak


def make_sub(nomor: int, realisasi: Nilai, *, pagu: int = 1000) -> Pos:
    return _make(
        Tingkat.SUB_KEGIATAN,
        nomor,
        {
            Kolom.MURNI: (make_tercetak(Decimal(pagu)),),
            Kolom.PERUBAHAN: (make_tercetak(Decimal(pagu)),),
            Kolom.REALISASI: (make_tercetak(realisasi),),
        },
    )


def make_kegiatan(nomor: int, *anak: Pos) -> Pos:
    """Return a kegiatan: the document prints no figures of its own."""
    return _make(Tingkat.KEGIATAN, nomor, dict.fromkeys(Kolom, ()), anak)


def make_buku(akar: Pos, *, terlihat: tuple[Pos, ...] | None = None) -> Buku:
    """Return the budget of somebody who sees all of it, or only these lines."""
    return Buku(
        tahun=2030,
        akar=akar if terlihat is None else None,
        pos=tuple(walk(akar)) if terlihat is None else terlihat,
        lebih_baru=(),
        jumlah={Tingkat.SUB_KEGIATAN: 54},
    )


def _make(
    tingkat: Tingkat,
    nomor: int,
    cetakan: dict[Kolom, tuple[Tercetak, ...]],
    anak: tuple[Pos, ...] = (),
) -> Pos:
    return Pos(
        tingkat=tingkat,
        nomor=nomor,
        nama=f"Baris {nomor}",
        pendek=f"Baris {nomor}",
        sumber=make_tercetak(Decimal(0)).sumber,
        cetakan=cetakan,
        anak=anak,
    )
