"""Several indikator below each other: picked, or a unit's own."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Protocol

from bot.capaian import render, tombol
from bot.capaian.jawab import tampilkan
from bot.messages import capaian as kata_capaian
from bot.messages import tanya_daftar_indikator as kata_daftar
from bot.messages import tanya_kinerja as kata
from bot.messages.keadaan import HITUNGAN
from bot.render import persen
from bot.tanya import berangka, indikator, lembar, pengisi, saring_angka, sasaran
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from bot.tanya.lembar import Perkara
from core.angka import Keadaan
from core.capaian import SERATUS
from core.kinerja import Lembar, LembarIndikator, rerata
from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Saring
from core.teks import fold

TERBANYAK = 12
"""Lines of a list; more are counted."""
URUTAN, TEPAT, LEBIH, SEMUA = "urutan", "tepat", "lebih", "semua"
SELISIH = "selisih"
BIASA = 3
"""Indikator of a ranking for which no number is asked."""
PERSEN = frozenset(["persen", "persentase", "%"])
DITAWARKAN = 4
"""Ways on where a unit has no indikator of its own."""


SENDIRI = {Saring.TERVERIFIKASI: pengisi.verified, Saring.BERANGKA: berangka.told}
"""What is picked by whether there is a figure, whatever it is."""


class Judul(Protocol):
    """What says how many indikator of how many are in a list."""

    def __call__(self, n: int, dari: int, tahun: int, *, terbatas: bool) -> str: ...


def by_unit_of_measure(isi: Lembar) -> Balasan:
    """Say in what each indikator is measured, those in percent last: most are."""
    satuan: dict[str, list[LembarIndikator]] = {}
    for satu in isi.indikator:
        satuan.setdefault(satu.satuan, []).append(satu)
    urut = sorted(satuan.items(), key=lambda p: len(p[1]))
    baris = [
        kata_daftar.bagian_satuan(nama, [f"{i.kode} {i.pendek}" for i in semua])
        for nama, semua in urut
    ]
    return Balasan(lines(kata_daftar.satuan_indikator(isi.tahun), baris))


def of_unit(isi: Lembar, unit: Benda, *, rata: bool = False) -> Balasan:
    """List the indikator of a unit; `rata`: below what they come to on average."""
    milik = _owned(isi, unit)
    if not milik:
        ke = tombol.indikator(isi.indikator[:DITAWARKAN])
        return Balasan(kata_daftar.tanpa_indikator(unit.nama, terbatas=isi.terbatas), tombol=ke)
    menunggu = [f"{i.kode}: {ada}" for i in milik if (ada := indikator.waiting(i))]
    judul = kata_daftar.milik(unit.nama, len(milik), terbatas=isi.terbatas)
    if rata:
        judul = lines(render.mean(rerata(milik, isi.skala), terbatas=False), judul)
    return listed(isi, milik, judul, menunggu)


def rest(perkara: Perkara) -> Balasan:
    """List the indikator but those that are left out, by themselves or as a unit's."""
    isi = perkara.lembar
    sisa = _not_left_out(perkara.tanya, isi.indikator)
    nama = [b.kunci if b.jenis is Jenis.INDIKATOR else b.nama for b in perkara.tanya.kecuali]
    judul = kata_daftar.selain(nama, len(sisa), len(isi.indikator), isi.tahun)
    return listed(isi, sisa, judul, _seen(isi))


def _not_left_out(satu: Pertanyaan, semua: Iterable[LembarIndikator]) -> list[LembarIndikator]:
    kode = {b.kunci for b in satu.kecuali if b.jenis is Jenis.INDIKATOR}
    unit = {b.kunci for b in satu.kecuali if b.jenis is Jenis.UNIT}
    return [
        i for i in semua if i.kode not in kode and unit.isdisjoint(f"{p.id}" for p in i.pemilik)
    ]


def saring(perkara: Perkara) -> Balasan:
    """The highest or lowest, those that have reached their target or not, or have no figure."""
    satu, isi = perkara.tanya, perkara.lembar
    if not isi.indikator:
        return Balasan("", tampilkan(perkara.pelaku, isi), sikap=Sikap.TOLAK)
    milik = [i for unit in satu.about(Jenis.UNIT)[:1] for i in _owned(isi, unit)]
    milik += [i for b in satu.about(Jenis.SASARAN)[:1] for i in sasaran.indikator(isi, b)]
    if satu.about(Jenis.UNIT) and not milik and satu.saring is not Saring.BELUM_ADA:
        return of_unit(isi, satu.about(Jenis.UNIT)[0])
    return _picked(perkara, _not_left_out(satu, milik or isi.indikator))


def _picked(perkara: Perkara, semua: Sequence[LembarIndikator]) -> Balasan:
    """Return those of them that are asked for."""
    satu, isi = perkara.tanya, perkara.lembar
    if satu.saring is Saring.ANGKA:
        return saring_angka.picked(perkara, semua)
    if satu.arah is not None and satu.saring is Saring.DI_BAWAH:
        # "Yang paling dekat target tapi belum sampai".
        kurang = [i for i in _measured(semua) if _height(i) < SERATUS]
        return _ranked(perkara, kurang) if kurang else _against_target(perkara, semua)
    if satu.arah is not None:
        return _ranked(perkara, semua)
    if satu.saring is Saring.BELUM_ADA:
        # A unit that has none may be the one that a figure is waited for from.
        pilih = [i for i in semua if isinstance(i.capaian, Keadaan)]
        return listed(isi, pilih, _heading(kata_daftar.belum_ada, isi, len(pilih), len(semua)))
    if satu.saring is Saring.SATUAN:
        return _by_measure(perkara, semua)
    return _against_target(perkara, semua)


def _ranked(perkara: Perkara, semua: Sequence[LembarIndikator]) -> Balasan:
    """The highest or lowest, or the one at a place."""
    satu, isi = perkara.tanya, perkara.lembar
    if satu.ukuran and satu.rincian != URUTAN:
        return saring_angka.ranked(perkara, semua, satu.banyak or BIASA)
    urut = sorted(_measured(semua), key=_height, reverse=satu.arah is Arah.TERTINGGI)
    if satu.rincian == URUTAN and satu.banyak:
        return _at_place(perkara, urut, satu.banyak)
    return listed(isi, urut[: satu.banyak or BIASA], akhir=[*_states(semua), *_seen(isi)])


def _at_place(perkara: Perkara, urut: Sequence[LembarIndikator], ke: int) -> Balasan:
    """Return the one at a place of the ranking, with those of the same height."""
    isi, rendah = perkara.lembar, perkara.tanya.arah is Arah.TERENDAH
    if ke > len(urut):
        tiada = (
            kata_daftar.tanpa_urutan(ke, len(urut))
            if urut
            else kata_daftar.tanpa_terukur(isi.tahun)
        )
        return Balasan(lines(tiada, _seen(isi), lembar.source(isi)), sikap=Sikap.TIDAK_ADA)
    sama = [i for i in urut if _height(i) == _height(urut[ke - 1])]
    judul = kata_daftar.urutan(ke, len(urut), len(sama), rendah=rendah)
    return listed(isi, [urut[ke - 1]] if len(sama) == 1 else sama, judul)


def _by_measure(perkara: Perkara, semua: Sequence[LembarIndikator]) -> Balasan:
    """Those that are measured in what is said, or in anything else; all where nothing is said."""
    kata_satuan = perkara.tanya.teks.split()
    kena = [i for i in semua if not _called(i.satuan).isdisjoint(kata_satuan)]
    pilih = kena or list(semua)
    if kena and "bukan" in kata_satuan[:1]:
        pilih = [i for i in semua if i not in kena]
    baris = [kata_daftar.bersatuan(i.kode, i.pendek, i.satuan) for i in pilih]
    kepala = _heading(kata_daftar.banyak_satuan, perkara.lembar, len(pilih), len(semua))
    return Balasan(
        lines(kepala, baris, lembar.source(perkara.lembar)), tombol=tombol.indikator(pilih)
    )


def _called(satuan: str) -> frozenset[str]:
    """Return the words that a unit of measure is called by."""
    return PERSEN if satuan == indikator.PERSEN else frozenset(fold(satuan).split())


def _against_target(perkara: Perkara, semua: Sequence[LembarIndikator]) -> Balasan:
    """Those that have reached their target, and beside them those that have not."""
    satu, isi = perkara.tanya, perkara.lembar
    terukur = _measured(semua)
    batas = satu.angka[0] if satu.angka else SERATUS
    bawah = [i for i in terukur if _height(i) < batas]
    atas = [i for i in terukur if i not in bawah]
    if satu.rincian == LEBIH and satu.saring is Saring.TERCAPAI:
        return _above(perkara, terukur, semua, batas)
    if satu.rincian == TEPAT:
        atas = [i for i in atas if _height(i) == batas]
    if not terukur:
        return listed(
            isi, [], kata_daftar.tanpa_terukur(isi.tahun), akhir=[*_states(semua), *_seen(isi)]
        )
    judul_bawah = _heading(kata_daftar.di_bawah, isi, len(bawah), len(terukur))
    if satu.saring is Saring.DI_BAWAH:
        aman = [] if bawah else [f"{kata_daftar.SEMUA_TERCAPAI}:", *_first(atas)]
        jauh = [kata.dari_miliknya(i.kode, indikator.distance(i)) for i in bawah]
        jauh = jauh if satu.rincian == SELISIH else []
        return listed(isi, bawah, judul_bawah, akhir=[*jauh, *aman, *_states(semua)])
    tepat = satu.rincian == TEPAT
    judul = kata_daftar.tepat if tepat else kata_daftar.tercapai
    lain = bawah if satu.saring is Saring.TERCAPAI and not tepat else []
    semuanya = len(atas) == len(semua)
    return Balasan(
        lines(
            kata_daftar.semua_tercapai(semuanya=semuanya) if satu.rincian == SEMUA else "",
            _heading(judul, isi, len(atas), len(terukur)),
            _first(atas),
            [judul_bawah, *_first(lain)] if lain else "",
            _states(semua),
            lembar.source(isi),
        ),
        tombol=tombol.indikator(atas or lain),
        tampak=lembar.as_benda([*atas, *lain]),
    )


def _above(
    perkara: Perkara,
    terukur: Sequence[LembarIndikator],
    semua: Sequence[LembarIndikator],
    batas: Decimal,
) -> Balasan:
    """Those that are above a bound; where none is, those that are highest."""
    isi = perkara.lembar
    atas = [i for i in terukur if _height(i) > batas]
    kepala = kata_daftar.di_atas(
        *(len(atas), len(terukur), persen(batas), isi.tahun), terbatas=isi.terbatas
    )
    if atas or not terukur:
        return listed(isi, atas, kepala, akhir=_states(semua))
    puncak = max(map(_height, terukur))
    sama = [i for i in terukur if _height(i) == puncak]
    return listed(isi, sama, lines(kepala, kata_daftar.TERTINGGI), akhir=_states(semua))


def listed(
    isi: Lembar, pilih: Sequence[LembarIndikator], judul: str = "", akhir: Iterable[str] = ""
) -> Balasan:
    return Balasan(
        lines(judul, _first(pilih), akhir, lembar.source(isi)),
        tombol=tombol.indikator(pilih),
        tampak=lembar.as_benda(pilih[:TERBANYAK]),
    )


def _heading(judul: Judul, isi: Lembar, n: int, dari: int) -> str:
    """Say how many they are, of those that the person may see."""
    return judul(n, dari, isi.tahun, terbatas=isi.terbatas)


def _seen(isi: Lembar) -> Iterator[str]:
    """Yield of how much of the year a list is, where it is not all of it."""
    if isi.terbatas:
        yield kata_capaian.terlihat(len(isi.indikator), isi.dari)


def _first(semua: Sequence[LembarIndikator]) -> list[str]:
    """Return a line for each, of a long list for the first, and how many there are besides."""
    lebih = len(semua) - TERBANYAK
    baris = list(map(lembar.line, semua[:TERBANYAK]))
    return [*baris, kata_daftar.lainnya(lebih)] if lebih > 0 else baris


def _owned(isi: Lembar, unit: Benda) -> list[LembarIndikator]:
    return [i for i in isi.indikator if unit.kunci in {f"{p.id}" for p in i.pemilik}]


def _measured(semua: Sequence[LembarIndikator]) -> list[LembarIndikator]:
    return [i for i in semua if isinstance(i.capaian, Decimal)]


def _height(ini: LembarIndikator) -> Decimal:
    return ini.capaian if isinstance(ini.capaian, Decimal) else Decimal(0)


def _states(semua: Sequence[LembarIndikator]) -> Iterator[str]:
    """Yield the indikator without a capaian: they are neither below nor at their target."""
    for ini in semua:
        if isinstance(ini.capaian, Keadaan):
            yield kata.baris(ini.kode, ini.pendek, HITUNGAN[ini.capaian])


def picked(perkara: Perkara) -> Balasan:
    """Those whose figure counts, those that have one, or those that are picked by it."""
    lain = SENDIRI.get(perkara.tanya.saring) if perkara.tanya.saring else None
    return lain(perkara) if lain and perkara.lembar.indikator else saring(perkara)


PENJAWAB: dict[Hal, Penjawab] = {
    Hal.SARING: lembar.with_seen_sheet(picked),
}
