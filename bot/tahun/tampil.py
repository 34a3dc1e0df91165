"""Targets and pagu as they are shown to whoever sets them: with all their places."""

from collections.abc import Sequence
from decimal import Decimal

from bot.messages import pagu as kata_pagu
from bot.messages import pagu_tahun as kata_pagu_tahun
from bot.messages import tahun as kata
from bot.render import tepat
from core.angka import Nilai, Predikat
from core.baca_isian import PERSEN
from core.pagu import Pagu, Tahapan, out_of_order
from core.paket.istilah import Tahap
from core.tahun import HariPagu, IndikatorTahun, Ketetapan, PaguBaru, PosTahun, TahunIsi


def target(nilai: Nilai | None, indikator: IndikatorTahun) -> str:
    """60%; 4 dokumen; BB (71,2); belum ada."""
    match nilai:
        case Predikat(huruf=huruf, skor=Decimal() as skor):
            return f"{huruf} ({tepat(skor)})"
        case Predikat(huruf=huruf):
            return huruf
        case Decimal() if indikator.satuan == PERSEN:
            return f"{tepat(nilai)}%"
        case Decimal():
            return f"{tepat(nilai)} {indikator.satuan}"
    return kata.BELUM


def pagu(nilai: Decimal | None) -> str:
    return kata.BELUM if nilai is None else f"Rp{tepat(nilai)}"


def pagu_bertanggal(satu: Pagu | None) -> str:
    """Rp130.000.000, berlaku 12 Mei 2025; of pagu murni, or without a day, the figure alone."""
    if satu is None:
        return kata.BELUM
    hari = "" if satu.tahapan.murni else kata_pagu.berlaku(satu.tahapan.berlaku_on)
    return f"{pagu(satu.rupiah)}, {hari}" if hari else pagu(satu.rupiah)


def pagu_terakhir(pos: PosTahun) -> str:
    """Return the figure of the last stage that there is one of, and which that is."""
    if not pos.tahapan:
        return kata.BELUM
    terakhir = pos.tahapan[-1]
    tahap, ke = terakhir.tahapan.kunci
    return f"{tepat(terakhir.rupiah)} {kata_pagu.TAHAP[tahap][0]}{ke or ''}"


def catatan(satu: Ketetapan, tahunnya: TahunIsi) -> list[str]:
    """Return what a pagu must not be saved without knowing: of its day, and those of the others."""
    return _catatan([satu], tahunnya, formulir=False)


def catatan_formulir(semua: Sequence[Ketetapan], tahunnya: TahunIsi) -> list[str]:
    """Return the same of a form: that some have no day, and the first whose days are mixed up."""
    return _catatan(semua, tahunnya, formulir=True)


def _catatan(semua: Sequence[Ketetapan], tahunnya: TahunIsi, *, formulir: bool) -> list[str]:
    milik = {pos.id: pos for pos in tahunnya.pos}
    tahapan: dict[int, dict[tuple[Tahap, int], Tahapan]] = {}
    berubah: dict[tuple[int, tuple[Tahap, int]], None] = {}
    for satu in semua:
        if isinstance(satu, PaguBaru | HariPagu):
            lama = {s.tahapan.kunci: s.tahapan for s in milik[satu.pos_id].tahapan}
            kini = tahapan.setdefault(satu.pos_id, lama)
            dikenal = kini[satu.kunci].berlaku_on if satu.kunci in kini else None
            kini[satu.kunci] = Tahapan(*satu.kunci, satu.berlaku_on or dikenal)
            berubah[satu.pos_id, satu.kunci] = None
    diubah = [(tahapan[pos_id][kunci], tahapan[pos_id].values()) for pos_id, kunci in berubah]
    tanpa = any(satu.berlaku_on is None and not satu.murni for satu, _ in diubah)
    terbalik = ((satu, out_of_order(satu, lain)) for satu, lain in diubah)
    salah = next(((satu, lain) for satu, lain in terbalik if lain), None)
    return [
        *([kata_pagu_tahun.tanpa_hari(tahunnya.tahun, formulir=formulir)] if tanpa else []),
        *([kata_pagu_tahun.terbalik(*salah)] if salah else []),
    ]
