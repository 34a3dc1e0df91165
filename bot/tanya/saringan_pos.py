"""Lines of the budget that meet several conditions at once, both ends of them, and their mean."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.anggaran import isian, tombol
from bot.messages import pagu as kata_pagu
from bot.messages import tanya_anggaran as kata_pos
from bot.messages import tanya_daftar_pos as kata
from bot.messages import tanya_uraian as kata_uraian
from bot.messages.daftar import dan
from bot.render import pasangan
from bot.tanya import angka_pos, buku, lingkup_pos
from bot.tanya.balasan import Balasan, Sikap, lines
from bot.tanya.buku import Perkara
from bot.tanya.lingkup_pos import Anggota, Lingkup
from core.angka import Nilai
from core.buku import LimaAngka, Pos, leaves
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Arah, Pertanyaan, Syarat, Ukuran

SYARAT, UJUNG, RATA, SELISIH = "syarat", "ujung", "rata", "selisih"
UANG = frozenset([Ukuran.PAGU, Ukuran.SERAPAN, Ukuran.SISA, Ukuran.REALISASI])
PALING_BANYAK, TOMBOL = 25, 8
BIASA = 3
"""Lines of each end for which no number is asked."""


def filtered(perkara: Perkara) -> Balasan:
    """List the lines that meet all conditions, with the figures that those are on."""
    satu = perkara.tanya
    tingkat, lingkup, sebagian = _scope(perkara)
    if _is_either(satu.syarat):
        # "Di atas 90% dan di bawah 30%" nothing is at once: two lists are wanted.
        sendiri = [filtered(replace(perkara, tanya=_only(satu, s))) for s in satu.syarat]
        return replace(
            sendiri[-1],
            inti=lines([b.inti for b in sendiri]),
            tampak=tuple(t for b in sendiri for t in b.tampak),
        )
    kena = [a for a in lingkup.anggota if all(_meets(satu, s, a.lima) for s in satu.syarat)]
    urut = _sorted(satu, lingkup_pos.measure(satu), satu.arah, kena)
    ukuran = list(dict.fromkeys((lingkup_pos.measure(satu), *(s.ukuran for s in satu.syarat))))
    kepala = kata.bersyarat(
        kata.SEBUTAN[tingkat],
        dan([_said(satu, s) for s in satu.syarat]),
        lingkup.nama,
        isian.kapan(perkara.buku),
        len(urut),
    )
    isi = [row(satu, a, ukuran) for a in urut[:PALING_BANYAK]]
    kurang = kata.hanya_sekian(len(isi), len(urut)) if len(isi) < len(urut) else ""
    return _listed(perkara, tingkat, lingkup, urut, [kepala, *isi, kurang, sebagian])


def _is_either(semua: Sequence[Syarat]) -> bool:
    """Tell whether two conditions on one figure exclude each other."""
    bawah = [s for s in semua if s.atas is None and s.bawah is not None]
    atas = [s for s in semua if s.bawah is None and s.atas is not None]
    return len(semua) == 2 and any(  # noqa: PLR2004  one of each
        a.ukuran is b.ukuran and (b.bawah or 0) >= (a.atas or 0) for a in atas for b in bawah
    )


def _only(satu: Pertanyaan, syarat: Syarat) -> Pertanyaan:
    arah = Arah.TERENDAH if syarat.bawah is None else Arah.TERTINGGI
    return replace(satu, syarat=(syarat,), ukuran=(syarat.ukuran,), arah=arah)


def row(satu: Pertanyaan, anggota: Anggota, ukuran: Sequence[Ukuran]) -> str:
    """Return a line with several of its figures."""
    return kata.berangka(anggota.label, [_figure(satu, u, anggota.lima) for u in ukuran])


def ends(perkara: Perkara) -> Balasan:
    """List the highest and the lowest, each of the figure that it is asked of."""
    satu = perkara.tanya
    tingkat, lingkup, sebagian = _scope(perkara)
    banyak = satu.banyak or (BIASA if tingkat is Jenis.SUB_KEGIATAN else 1)
    semua: list[Anggota] = []
    tulis: list[str] = []
    for ukuran, arah in satu.ujung:
        ini = replace(satu, ukuran=(ukuran,))
        urut = _sorted(satu, ukuran, arah, lingkup.anggota)[:banyak]
        apa = kata.berurut(kata_uraian.ukuran(ukuran), rendah=arah is Arah.TERENDAH)
        kepala = kata.peringkat(apa, kata.SEBUTAN[tingkat], lingkup.nama, isian.kapan(perkara.buku))
        angka = [(a.label, lingkup_pos.written(ini, lingkup_pos.value(ini, a.lima))) for a in urut]
        tulis += [kepala, pasangan(angka) if angka else kata.TIDAK_ADA]
        semua += urut
    if satu.daftar == SELISIH:
        tulis += _apart(satu, lingkup.anggota)
    return _listed(perkara, tingkat, lingkup, semua, [*tulis, sebagian])


def _apart(satu: Pertanyaan, semua: Sequence[Anggota]) -> list[str]:
    """Return how far the highest and the lowest are apart, of one figure alone."""
    ukuran = {u for u, _ in satu.ujung}
    urut = _sorted(satu, satu.ujung[0][0], Arah.TERENDAH, semua)
    if len(ukuran) > 1 or len(urut) < 2:  # noqa: PLR2004  two ends
        return []
    return lingkup_pos.compared(
        replace(satu, ukuran=tuple(ukuran), arah=None),
        [(a.label, a.lima) for a in (urut[0], urut[-1])],
    )


def mean(perkara: Perkara) -> Balasan:
    """Return the mean of a figure of the lines, each counting as much, beside that of the whole."""
    satu = perkara.tanya
    tingkat, lingkup, sebagian = _scope(perkara)
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
        (lingkup.nama, isian.kapan(perkara.buku)),
    )
    bukan = _whole(perkara) if ukuran is Ukuran.SERAPAN else ""
    tanpa_angka = kata.tanpa_rata(tanpa) if tanpa else ""
    return _listed(perkara, tingkat, lingkup, [], [kepala, tanpa_angka, bukan, sebagian])


def _scope(perkara: Perkara) -> tuple[Jenis, Lingkup, str]:
    tingkat = perkara.tanya.tingkat or Jenis.SUB_KEGIATAN
    lingkup = lingkup_pos.find(perkara, tingkat)
    return tingkat, lingkup, buku.limit(perkara.buku, tingkat, len(lingkup.anggota))


def _listed(
    perkara: Perkara,
    tingkat: Jenis,
    lingkup: Lingkup,
    urut: Sequence[Anggota],
    isi: Sequence[str],
) -> Balasan:
    ini, satu = perkara.buku, perkara.tanya
    ukuran = {lingkup_pos.measure(satu), *(s.ukuran for s in satu.syarat), *_figures(satu)}
    dasar = ""
    if Ukuran.SERAPAN in ukuran and lingkup.anggota:
        dasar = kata.dasar(kata_pagu.DASAR[lingkup.anggota[0].lima.dasar])
    ke: list[Pos] = list({a.label: a.pos for a in urut if a.pos is not None}.values())
    return Balasan(
        lines(
            list(isi),
            dasar,
            kata_pos.KETETAPAN if tingkat is Jenis.UNIT else "",
            buku.source(ini),
        ),
        tombol=tombol.ke_semua(tombol.kapan(ini), ke[:TOMBOL]),
        tampak=tuple(a.benda for a in urut[:PALING_BANYAK]),
    )


def _figures(satu: Pertanyaan) -> list[Ukuran]:
    return [ukuran for ukuran, _ in satu.ujung]


def _of(satu: Pertanyaan, ukuran: Ukuran, lima: LimaAngka) -> Nilai:
    return lingkup_pos.value(replace(satu, ukuran=(ukuran,)), lima)


def _meets(satu: Pertanyaan, syarat: Syarat, lima: LimaAngka) -> bool:
    nilai = _of(satu, syarat.ukuran, lima)
    if not isinstance(nilai, Decimal):
        return False
    tepat = syarat.termasuk and nilai in {syarat.bawah, syarat.atas}
    cukup = syarat.bawah is None or nilai > syarat.bawah
    return tepat or (cukup and (syarat.atas is None or nilai < syarat.atas))


def _sorted(
    satu: Pertanyaan, ukuran: Ukuran, arah: Arah | None, semua: Sequence[Anggota]
) -> list[Anggota]:
    """Return those that have the figure, in the order that is asked for."""
    ada = [(n, a) for a in semua if isinstance(n := _of(satu, ukuran, a.lima), Decimal)]
    return [a for _, a in sorted(ada, key=lambda p: p[0], reverse=arah is Arah.TERTINGGI)]


def _figure(satu: Pertanyaan, ukuran: Ukuran, lima: LimaAngka) -> str:
    ini = replace(satu, ukuran=(ukuran,))
    return kata_pos.angka(
        kata_uraian.ukuran(ukuran), lingkup_pos.written(ini, _of(satu, ukuran, lima))
    )


def _said(satu: Pertanyaan, syarat: Syarat) -> str:
    """Say a condition: "pagu di atas Rp1.000.000.000"."""
    ini = replace(satu, ukuran=(syarat.ukuran,))
    apa = kata_uraian.ukuran(syarat.ukuran)
    bawah, atas = (
        None if n is None else lingkup_pos.written(ini, n) for n in (syarat.bawah, syarat.atas)
    )
    return kata.syarat(apa, bawah, atas, termasuk=syarat.termasuk)


def _whole(perkara: Perkara) -> str:
    """Return the serapan of what the lines belong to, which is another figure than their mean."""
    satu, ini = perkara.tanya, perkara.buku
    if (ketemu := angka_pos.figures_of(perkara)) is None or ini.akar is None:
        return ""
    sebut, lima = ketemu
    utuh = replace(satu, ukuran=(Ukuran.SERAPAN,), angka=(), menduga=False)
    return lines(kata.BUKAN_RATA, angka_pos.told(utuh, ini, sebut, lima, leaves(ini.akar)))
