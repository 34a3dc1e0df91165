"""Which figures the numbers of a question are, where it names nothing else."""

from collections.abc import Iterable
from decimal import Decimal

from bot.ruang import Ruang
from bot.tanya import angka_pos, lembar
from core.anggaran import Dasar
from core.angka import Nilai
from core.aturan import round_pct
from core.buku import Buku, LimaAngka, five
from core.hak import Pelaku
from core.kinerja import Lembar, LembarIndikator
from core.services.anggaran import show_buku
from core.tanya.pertanyaan import Pertanyaan

TERBANYAK = 4


def find(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> list[str]:
    """Return the indikator and lines that have such a figure, each in one line."""
    if satu.benda or not satu.angka:
        return []
    tahun = satu.tahun[0] if satu.tahun else None
    isi = lembar.of_year(ruang, pelaku, tahun)
    ini = show_buku(ruang.engine, pelaku, tahun, now=ruang.now())
    hasil: list[str] = []
    for n in satu.angka:
        if isinstance(isi, Lembar):
            hasil += [lembar.line(i) for i in isi.indikator if _is_among(n, _of_indikator(n, i))]
        if isinstance(ini, Buku):
            hasil += [
                angka_pos.of_line(ini, p, _base(n, five(p)))
                for p in ini.pos
                if _is_among(n, _of(five(p)))
            ]
    return list(dict.fromkeys(hasil))[:TERBANYAK]


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
