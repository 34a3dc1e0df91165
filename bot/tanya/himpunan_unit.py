"""Which units of a list are meant: those of a kind, on another list as well, or not on it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.messages import tanya_daftar_unit as kata
from bot.tanya.balasan import Balasan, Sikap, lines
from core.kewajiban.jenis import IKK_LPPD, SKM
from core.paket.istilah import Daftar
from core.services.daftar_tercetak import Anggota, DaftarTercetak
from core.tanya.indeks import Benda, Jenis
from core.teks import fold

SEDIKIT = 4
"""So few units that "mereka" means them."""
DAFTAR = {IKK_LPPD: Daftar.PENGAMPU_IKK, SKM: Daftar.SAMPEL_SKM}


@dataclass(frozen=True, slots=True)
class Pilihan:
    """What is asked of a list, as marks tell it."""

    juga: tuple[str, ...] = ()
    """Lists on which the units stand as well."""
    tanpa: tuple[str, ...] = ()
    """Lists on which they do not stand."""
    golong: tuple[str, ...] = ()
    """How their names begin."""
    bukan: tuple[str, ...] = ()
    """How their names do not begin."""
    kecuali: tuple[int, ...] = ()
    """Units that are left out."""
    dahulu: tuple[str, ...] = ()
    """How the names begin of those that come first: people call any unit so."""
    sebut: str = ""
    """What is asked to be on it, and that nobody knows."""

    @property
    def lain(self) -> tuple[str, ...]:
        return (*self.juga, *self.tanpa)

    def fits(self, nama: str) -> bool:
        """Tell whether a unit of this name is of the kind that is asked for."""
        return begins(nama, self.golong) and not (self.bukan and begins(nama, self.bukan))

    @property
    def ada(self) -> bool:
        return bool(self.lain or self.golong or self.bukan)


def read_marks(teks: str) -> Pilihan:
    def after(tanda: str) -> tuple[str, ...]:
        return tuple(k[1:] for k in teks.split() if k.startswith(tanda))

    return Pilihan(
        juga=tuple(d for d in after("+") if d in DAFTAR),
        tanpa=tuple(d for d in after("-") if d in DAFTAR),
        golong=after("="),
        bukan=after("!"),
        dahulu=after("~"),
        sebut=" ".join(after("?")),
    )


def chosen(
    isi: DaftarTercetak,
    nama: str,
    pilihan: Pilihan,
    lain: dict[str, DaftarTercetak | None],
    names: Callable[[Sequence[Anggota]], list[str]],
) -> Balasan:
    """List the units that are meant, count them among all, and name the rest in short."""
    if isi.terbatas or any(satu.terbatas for satu in lain.values() if satu):
        return Balasan(kata.TERTUTUP, sikap=Sikap.TOLAK)
    pilih = [a for a in isi.anggota if _is_meant(a, pilihan, lain)]
    sisa = [a for a in isi.anggota if a not in pilih]
    kepala = kata.pilihan(
        len(pilih),
        described(pilihan),
        nama,
        isi.banyak,
        isi.tahun,
        juga=[kata.DAFTAR[d] for d in pilihan.juga],
        tanpa=[kata.DAFTAR[d] for d in pilihan.tanpa],
    )
    banyak = [
        kata.banyak_daftar(satu.banyak, kata.DAFTAR[d], satu.tahun)
        for d, satu in lain.items()
        if satu
    ]
    # "Dinas" is also what people call any of them.
    ekor = kata.selebihnya([a.unit.nama for a in sisa]) if sisa and not pilihan.lain else ""
    sikap = Sikap.JAWAB if pilih else Sikap.TIDAK_ADA
    tampak = as_benda(pilih) if len(pilih) <= SEDIKIT else ()
    return Balasan(lines(kepala, names(pilih), ekor, banyak), sikap=sikap, tampak=tampak)


def as_benda(semua: Sequence[Anggota]) -> tuple[Benda, ...]:
    return tuple(Benda(Jenis.UNIT, f"{a.unit.id}", a.unit.nama, ()) for a in semua)


def _is_meant(a: Anggota, pilihan: Pilihan, lain: dict[str, DaftarTercetak | None]) -> bool:
    def on(daftar: str) -> bool:
        satu = lain.get(daftar)
        return satu is not None and satu.find(a.unit.id) is not None

    return (
        all(map(on, pilihan.juga))
        and not any(map(on, pilihan.tanpa))
        and pilihan.fits(a.unit.nama)
        and a.unit.id not in pilihan.kecuali
    )


def begins(nama: str, golong: Sequence[str]) -> bool:
    """Tell whether a name begins with one of these words; without any, each does."""
    return not golong or fold(nama).split()[0] in golong


def described(pilihan: Pilihan) -> str:
    """Return what the units are called: "Puskesmas", "unit yang bukan Dinas"."""
    nama = " atau ".join(g.capitalize() for g in pilihan.golong)
    bukan = " atau ".join(g.capitalize() for g in pilihan.bukan)
    return f"{nama or 'unit'}{f' yang bukan {bukan}' if bukan else ''}"
