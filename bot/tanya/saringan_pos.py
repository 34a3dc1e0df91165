"""Both ends of the lines of the budget, their mean, and what lists of them have in common."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.anggaran import isian, tombol
from bot.messages import pagu as kata_pagu
from bot.messages import tanya_anggaran as kata_pos
from bot.messages import tanya_daftar_pos as kata
from bot.messages import tanya_uraian as kata_uraian
from bot.render import pasangan
from bot.tanya import angka_pos, buku, lingkup_pos
from bot.tanya.balasan import Balasan, Sikap, lines
from bot.tanya.buku import Perkara
from bot.tanya.lingkup_pos import Anggota, Lingkup
from core.angka import Nilai
from core.buku import LimaAngka, Pos, leaves
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Arah, Pertanyaan, Ukuran

UJUNG, RATA, SELISIH = "ujung", "rata", "selisih"
UANG = frozenset([Ukuran.PAGU, Ukuran.SERAPAN, Ukuran.SISA, Ukuran.REALISASI])
PALING_BANYAK, TOMBOL = 25, 8
BIASA = 3
"""Lines of each end for which no number is asked."""


def row(satu: Pertanyaan, anggota: Anggota, ukuran: Sequence[Ukuran]) -> str:
    """Return a line with several of its figures."""
    return kata.berangka(anggota.label, [_figure(satu, u, anggota.lima) for u in ukuran])


def ends(perkara: Perkara) -> Balasan:
    """List the highest and the lowest, each of the figure that it is asked of."""
    satu = perkara.tanya
    tingkat, lingkup, sebagian = scope(perkara)
    banyak = satu.banyak or (BIASA if tingkat is Jenis.SUB_KEGIATAN else 1)
    semua: list[Anggota] = []
    tulis: list[str] = []
    for ukuran, arah in satu.ujung:
        ini = replace(satu, ukuran=(ukuran,))
        urut = in_order(satu, ukuran, arah, lingkup.anggota)[:banyak]
        apa = kata.berurut(kata_uraian.ukuran(ukuran), rendah=arah is Arah.TERENDAH)
        kepala = kata.peringkat(
            apa, kata.SEBUTAN[tingkat], lingkup.tempat, isian.kapan(perkara.buku)
        )
        angka = [(a.label, lingkup_pos.written(ini, lingkup_pos.value(ini, a.lima))) for a in urut]
        tulis += [kepala, pasangan(angka) if angka else kata.TIDAK_ADA]
        semua += urut
    if satu.daftar == SELISIH:
        tulis += _apart(satu, lingkup.anggota)
    return listed(perkara, tingkat, lingkup, semua, [*tulis, sebagian])


def _apart(satu: Pertanyaan, semua: Sequence[Anggota]) -> list[str]:
    """Return how far the highest and the lowest are apart, of one figure alone."""
    ukuran = {u for u, _ in satu.ujung}
    urut = in_order(satu, satu.ujung[0][0], Arah.TERENDAH, semua)
    if len(ukuran) > 1 or len(urut) < 2:  # noqa: PLR2004  two ends
        return []
    return lingkup_pos.compared(
        replace(satu, ukuran=tuple(ukuran), arah=None),
        [(a.label, a.lima) for a in (urut[0], urut[-1])],
    )


def mean(perkara: Perkara) -> Balasan:
    """Return the mean of a figure of the lines, each counting as much, beside that of the whole."""
    satu = perkara.tanya
    tingkat, lingkup, sebagian = scope(perkara)
    ukuran = lingkup_pos.measure(satu)
    nilai = [lingkup_pos.value(satu, a.lima) for a in lingkup.anggota]
    ada = [n for n in nilai if isinstance(n, Decimal)]
    if not ada:
        return Balasan(lines(kata.TIDAK_ADA, sebagian), sikap=Sikap.TIDAK_ADA)
    hasil = lingkup_pos.written(satu, sum(ada, Decimal(0)) / len(ada))
    tanpa = [a.label for a, n in zip(lingkup.anggota, nilai, strict=True) if n not in ada]
    kepala = kata.rata(
        kata_uraian.ukuran(ukuran),
        len(ada),
        kata.SEBUTAN[tingkat],
        hasil,
        (lingkup.tempat, isian.kapan(perkara.buku)),
    )
    bukan = _whole(perkara) if ukuran is Ukuran.SERAPAN else ""
    tanpa_angka = kata.tanpa_rata(tanpa) if tanpa else ""
    return listed(perkara, tingkat, lingkup, [], [kepala, tanpa_angka, bukan, sebagian])


def scope(perkara: Perkara) -> tuple[Jenis, Lingkup, str]:
    tingkat = perkara.tanya.tingkat or Jenis.SUB_KEGIATAN
    lingkup = lingkup_pos.find(perkara, tingkat)
    return tingkat, lingkup, buku.limit(perkara.buku, tingkat, len(lingkup.anggota))


def listed(
    perkara: Perkara,
    tingkat: Jenis,
    lingkup: Lingkup,
    urut: Sequence[Anggota],
    isi: Sequence[str],
) -> Balasan:
    ini, satu = perkara.buku, perkara.tanya
    ukuran = {lingkup_pos.measure(satu), *_figures(satu)}
    dasar = ""
    if Ukuran.SERAPAN in ukuran and lingkup.anggota:
        dasar = kata.dasar(kata_pagu.DASAR[lingkup.anggota[0].lima.dasar])
    ke: list[Pos] = list({a.label: a.pos for a in urut if a.pos is not None}.values())
    return Balasan(
        lines(
            list(isi),
            dasar,
            buku.division(ini) if tingkat is Jenis.UNIT else "",
            buku.source(ini),
        ),
        tombol=tombol.ke_semua(tombol.kapan(ini), ke[:TOMBOL]),
        tampak=tuple(a.benda for a in urut[:PALING_BANYAK]),
    )


def _figures(satu: Pertanyaan) -> list[Ukuran]:
    bersyarat = [s.ukuran for s in satu.syarat if s.ada is None]
    return [*(ukuran for ukuran, _ in satu.ujung), *bersyarat]


def figure_of(satu: Pertanyaan, ukuran: Ukuran, lima: LimaAngka) -> Nilai:
    return lingkup_pos.value(replace(satu, ukuran=(ukuran,)), lima)


def in_order(
    satu: Pertanyaan, ukuran: Ukuran, arah: Arah | None, semua: Sequence[Anggota]
) -> list[Anggota]:
    """Return those that have the figure, in the order that is asked for."""
    ada = [(n, a) for a in semua if isinstance(n := figure_of(satu, ukuran, a.lima), Decimal)]
    return [a for _, a in sorted(ada, key=lambda p: p[0], reverse=arah is Arah.TERTINGGI)]


def _figure(satu: Pertanyaan, ukuran: Ukuran, lima: LimaAngka) -> str:
    ini = replace(satu, ukuran=(ukuran,))
    return kata_pos.angka(
        kata_uraian.ukuran(ukuran), lingkup_pos.written(ini, figure_of(satu, ukuran, lima))
    )


def _whole(perkara: Perkara) -> str:
    """Return the serapan of what the lines belong to, which is another figure than their mean."""
    satu, ini = perkara.tanya, perkara.buku
    if (ketemu := angka_pos.figures_of(perkara)) is None or ini.akar is None:
        return ""
    sebut, lima = ketemu
    utuh = replace(satu, ukuran=(Ukuran.SERAPAN,), angka=(), menduga=False)
    return lines(kata.BUKAN_RATA, angka_pos.told(utuh, ini, sebut, lima, leaves(ini.akar)))
