"""Whose figures the numbers of a question are."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from decimal import Decimal
from itertools import islice

from bot.messages import tanya_kinerja as kata
from bot.messages import tanya_premis as kata_premis
from bot.render import angka
from bot.ruang import Ruang
from bot.tanya import angka_pos, buku, komponen, lembar, premis
from bot.tanya.balasan import lines
from core.anggaran import Dasar
from core.angka import Nilai
from core.aturan import round_pct
from core.buku import Buku, LimaAngka, five, sum_of
from core.hak import Pelaku
from core.kinerja import Lembar, LembarIndikator
from core.services.anggaran import show_buku
from core.services.angka_lain import list_angka_lain
from core.tanya.pertanyaan import Pertanyaan, Ukuran

MILIK = "milik"
"""It is asked whose an amount is."""
TERBANYAK = 4
DICARI = 5
"""Numbers of a question that are looked for among all figures."""
SEJUTA = 10**6
TERSINGKAT, TERPANJANG = 3, 5
"""So many digits say an amount for short, and still which it is."""
BEBERAPA = 2
BULAT = 100
"""A whole number up to this is the figure of too many things to tell of another."""


def find(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> list[str]:
    """Return the indikator and lines that have such a figure, each in one line."""
    if satu.benda or not satu.angka:
        return []
    angka = satu.angka[:DICARI]
    return [baris for n in angka for baris in _having(ruang, pelaku, satu, n)][:TERBANYAK]


def meant(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Pertanyaan:
    """Return the question of the one indikator that has all the numbers, where there is one.

    "Capaian 100 padahal cuma 60" is about whatever has both.
    """
    if satu.benda or len(set(satu.angka)) < BEBERAPA:
        return satu
    isi = lembar.of_year(ruang, pelaku, satu.tahun[0] if satu.tahun else None)
    if not isinstance(isi, Lembar):
        return satu
    ada = [i for i in isi.indikator if all(_is_among(n, _figures(i)) for n in satu.angka)]
    return replace(satu, benda=lembar.as_benda(ada)) if len(ada) == 1 else satu


def _figures(ini: LembarIndikator) -> list[Nilai]:
    return [ini.capaian, ini.nilai_realisasi, ini.nilai_target]


def whose(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, salah: Iterable[Decimal]) -> str:
    """Say whose figures those are that what is asked about does not have, "" for nobody's."""
    hasil: list[str] = []
    for n in islice(salah, DICARI):
        bulat = n == int(n) and n <= BULAT
        isi = [] if bulat else _having(ruang, pelaku, satu, n)
        hasil += [kata_premis.milik_lain(angka(n)), *isi[:TERBANYAK]] if isi else []
    return "\n".join(hasil)


def _having(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, n: Decimal) -> list[str]:
    if not n:
        return []
    tahun = satu.tahun[0] if satu.tahun else None
    isi = lembar.of_year(ruang, pelaku, tahun)
    ini = show_buku(ruang.engine, pelaku, tahun, now=ruang.now())
    hasil: list[str] = []
    if isinstance(isi, Lembar):
        milik = [i for i in isi.indikator if _is_among(n, _of_indikator(n, i))]
        hasil += [lines(lembar.line(i), _share(n, i)) for i in milik]
        hasil += [_last_year(i) for i in isi.indikator if _is_among(n, _of_last_year(n, i))]
    if isinstance(ini, Buku):
        hasil += _of_budget(ini, n, milik=satu.rincian == MILIK)
    if not hasil and isinstance(isi, Lembar):
        # A whole number is told of where it is the realisasi of one indikator alone.
        satu_saja = [i for i in isi.indikator if i.nilai_realisasi == n]
        hasil += [lembar.line(i) for i in satu_saja if len(satu_saja) == 1]
    if not hasil and isinstance(isi, Lembar):
        hasil += [
            kata_premis.tercetak_di(lain.uraian, lain.tahun, angka(lain.nilai), lain.sumber.tabel)
            for lain in list_angka_lain(ruang.engine, pelaku, isi.tahun)
            if round_pct(lain.nilai) == n
        ]
    return list(dict.fromkeys(hasil))


def _of_budget(ini: Buku, n: Decimal, *, milik: bool) -> Iterator[str]:
    """Yield the lines that have the figure, and the units whose lines add up to it.

    `milik`: it is asked whose the lines are.
    """
    tepat = list(_exactly(ini, n, milik=milik))
    yield from tepat or _roughly(ini, n)


def _roughly(ini: Buku, n: Decimal) -> Iterator[str]:
    """Yield the lines that have the figure as it is said for short: "1,24 M"."""
    angka_penting = len(n.normalize().as_tuple().digits)
    if n < SEJUTA or not TERSINGKAT <= angka_penting <= TERPANJANG:
        return
    letak = n.normalize()

    def fits(ada: Decimal) -> bool:
        return ada.quantize(letak) == n or premis.same(n, ada)

    for p in ini.pos:
        if any(isinstance(a, Decimal) and fits(a) for a in _of(five(p))):
            yield angka_pos.of_line(ini, p, None, _figure(five(p), fits))


def _exactly(ini: Buku, n: Decimal, *, milik: bool) -> Iterator[str]:
    for p in ini.pos:
        if _is_among(n, _of(five(p))):
            ukuran = _figure(five(p), lambda a: round_pct(a) == n)
            baris = angka_pos.of_line(ini, p, _base(n, five(p)), ukuran)
            yield lines(baris, kata.milik_bagian(p.unit_nama) if p.unit_nama and milik else "")
    for unit in buku.units(ini):
        sub = buku.subs(unit)
        if _is_among(n, _of(sum_of(sub))):
            yield angka_pos.of_sum(ini, unit.nama, sub, _base(n, sum_of(sub)))


def _figure(lima: LimaAngka, cocok: Callable[[Decimal], bool]) -> tuple[Ukuran, ...]:
    """Return which amount of a line it is that is looked for, nothing for a percentage."""
    semua = ((Ukuran.SISA, lima.sisa), (Ukuran.REALISASI, lima.realisasi))
    ada = [u for u, a in semua if isinstance(a, Decimal) and cocok(a)]
    pagu = any(isinstance(a, Decimal) and cocok(a) for a in (lima.murni, lima.perubahan))
    return (*ada[:1],) or ((Ukuran.PAGU,) if pagu else ())


def _share(n: Decimal, ini: LembarIndikator) -> str:
    """Return how much of its weight the figure is, where it is the score of a component."""
    return kata.bawahan(komponen.share(ini)) if ini.nilai_realisasi == n else ""


def _last_year(ini: LembarIndikator) -> str:
    isi = kata.realisasi_tahun(ini.tahun - 1, angka(Decimal(f"{ini.nilai_lalu}")))
    return kata.baris(ini.kode, ini.pendek, isi)


def _of_last_year(n: Decimal, ini: LembarIndikator) -> list[Nilai]:
    return [] if n == int(n) else [ini.nilai_lalu]


def _of_indikator(n: Decimal, ini: LembarIndikator) -> list[Nilai]:
    """Return its figures; a whole number is too common a target or realisasi to tell anything."""
    ada: list[Nilai] = [ini.capaian, *(c.nilai for c in ini.capaian_tercetak)]
    return ada if n == int(n) else [*ada, ini.nilai_realisasi, ini.nilai_target]


def _of(lima: LimaAngka) -> tuple[Nilai, ...]:
    return (
        *(lima.serapan, lima.serapan_murni),
        *(lima.realisasi, lima.murni, lima.perubahan, lima.sisa),
    )


def _base(n: Decimal, lima: LimaAngka) -> Dasar | None:
    """Return pagu murni where the number is a serapan of nothing else."""
    return Dasar.MURNI if _is_among(n, [lima.serapan_murni]) else None


def _is_among(n: Decimal, ada: Iterable[Nilai]) -> bool:
    return any(isinstance(a, Decimal) and round_pct(a) == n for a in ada)
