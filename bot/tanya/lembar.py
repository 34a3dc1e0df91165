"""The sheet of indikator that a question is about, and what answers from it have in common."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot import periode
from bot.capaian import tombol
from bot.capaian.jawab import tampilkan
from bot.messages import capaian as kata_capaian
from bot.messages import tanya as kata_umum
from bot.messages import tanya_kinerja as kata
from bot.messages.daftar import dan
from bot.render import hasil_persen, nilai
from bot.ruang import Ruang
from bot.tanya.balasan import Balasan, Penjawab, Sikap, partly
from core.hak import Pelaku
from core.kinerja import Lembar, LembarIndikator
from core.periode import TahunKosong, Triwulan
from core.services.capaian import Rincian, Tertutup, show_capaian, show_indikator
from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Pertanyaan, Ukuran


@dataclass(frozen=True, slots=True)
class Perkara:
    """A question, whose it is, and the sheet of the year and quarter that it names."""

    ruang: Ruang
    pelaku: Pelaku
    tanya: Pertanyaan
    lembar: Lembar


def with_sheet(isi: Callable[[Perkara], Balasan]) -> Penjawab:
    """Return what answers from the sheet, or says that the year has none."""

    def jawab(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
        lembar = find(ruang, pelaku, satu)
        if isinstance(lembar, TahunKosong):
            return replace(no_year(pelaku, lembar), inti=_nearest(ruang, pelaku, satu, lembar))
        perkara = Perkara(ruang, pelaku, satu, lembar)
        return partly(isi(perkara), part(perkara), ada=lembar.diisi is not None)

    return jawab


def with_seen_sheet(isi: Callable[[Perkara], Balasan]) -> Penjawab:
    """Return the same, and refuse what is named and not the person's to see."""
    return with_sheet(lambda perkara: hidden(perkara) or isi(perkara))


def find(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Lembar | TahunKosong:
    return of_year(ruang, pelaku, satu.tahun[0] if satu.tahun else None, satu.sampai_triwulan)


def of_year(
    ruang: Ruang, pelaku: Pelaku, tahun: int | None, triwulan: Triwulan | None = None
) -> Lembar | TahunKosong:
    """Return the sheet of a year; `tahun` None: of the latest that has one."""
    return show_capaian(ruang.engine, pelaku, tahun, triwulan=triwulan, now=ruang.now())


def with_figure(
    ruang: Ruang, pelaku: Pelaku, kode: Collection[str], tahun: Iterable[int]
) -> Lembar | None:
    """Return the first of these years' sheets on which one of the indikator has a figure."""
    for satu in tahun:
        isi = of_year(ruang, pelaku, satu)
        if isinstance(isi, TahunKosong) or isi.tahun != satu:
            continue
        if any(i.kode in kode and isinstance(i.nilai_realisasi, Decimal) for i in isi.indikator):
            return isi
    return None


def detail(perkara: Perkara, kode: str) -> Rincian | Tertutup | TahunKosong:
    """Return an indikator of the sheet with what is told of it, as far as the person may know."""
    return show_indikator(
        perkara.ruang.engine,
        perkara.pelaku,
        perkara.lembar.tahun,
        kode,
        triwulan=perkara.tanya.sampai_triwulan,
        now=perkara.ruang.now(),
    )


def no_year(pelaku: Pelaku, hasil: TahunKosong) -> Balasan:
    lanjut = periode.kosong(hasil, pelaku, kata_capaian.PERIHAL, tombol.RINGKASAN)
    return Balasan("", lanjut, sikap=Sikap.TIDAK_ADA)


def _nearest(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, hasil: TahunKosong) -> str:
    """Return the figures of what is named in the latest year that has them, "" where none is."""
    rencana = satu.ukuran == (Ukuran.TARGET,)
    kode = {b.kunci for b in satu.about(Jenis.INDIKATOR)}
    for tahun in sorted(hasil.ada if kode and hasil.tahun else (), reverse=True):
        isi = of_year(ruang, pelaku, tahun)
        if isinstance(isi, TahunKosong) or (isi.diisi is not None and not rencana):
            continue
        contoh = isi.diisi is not None and periode.made_up(isi.diisi)
        semua = [i for i in isi.indikator if i.kode in kode and (i.dasar or not rencana)]
        if semua:
            return kata.terdekat_milik(
                hasil.tahun or tahun,
                [kata.judul(i.kode, i.pendek, kata.tahun(tahun, contoh=contoh)) for i in semua],
                [_asked(satu, i, rencana=rencana) for i in semua],
            )
    return ""


def _asked(satu: Pertanyaan, ini: LembarIndikator, *, rencana: bool) -> list[str]:
    """Return the figures that are asked for, all where none is; of a plan the year's target."""
    if rencana and ini.dasar is not None:
        return [kata.target(nilai(ini.dasar.tercetak.nilai))]
    return figures(ini, satu.ukuran, semua=False)


def figures(
    ini: LembarIndikator, dahulu: Sequence[Ukuran] = (), *, semua: bool = True
) -> list[str]:
    """Return its figures, those first that are asked for; `semua`: the others behind them."""
    isi = {
        Ukuran.TARGET: kata.target(nilai(ini.nilai_target)),
        Ukuran.REALISASI: kata.realisasi(nilai(ini.nilai_realisasi)),
        Ukuran.CAPAIAN: kata.capaian(reached(ini)),
    }
    awal = [u for u in dahulu if u in isi]
    return [isi[u] for u in (*awal, *(u for u in isi if u not in awal and (semua or not awal)))]


def closed(pelaku: Pelaku, hasil: Tertutup | TahunKosong) -> Balasan:
    """Return what is said where the person may not see an indikator, or the year has none."""
    sikap = Sikap.TOLAK if isinstance(hasil, Tertutup) else Sikap.TIDAK_ADA
    return Balasan("", tampilkan(pelaku, hasil), sikap=sikap)


def hidden(perkara: Perkara) -> Balasan | None:
    """Return the refusal of an indikator that is named, or of all; None where all are seen."""
    terlihat = {i.kode for i in perkara.lembar.indikator}
    for benda in perkara.tanya.about(Jenis.INDIKATOR):
        if perkara.lembar.terbatas and benda.kunci not in terlihat:
            hasil = detail(perkara, benda.kunci)
            if not isinstance(hasil, Rincian):
                return closed(perkara.pelaku, hasil)
    if terlihat or not perkara.lembar.terbatas:
        return None
    return Balasan("", tampilkan(perkara.pelaku, perkara.lembar), sikap=Sikap.TOLAK)


def in_quarter(perkara: Perkara, triwulan: Triwulan) -> Perkara:
    """Return the same of another quarter."""
    return replace(
        perkara, tanya=replace(perkara.tanya, triwulan=triwulan, semester=None, bulan=None)
    )


def part(perkara: Perkara) -> str:
    """Say of what time the figures are, where they are not of the part of a year asked for.

    Documents tell of the year only, and what is posted is posted by quarter.
    """
    kapan, sampai = perkara.tanya.kapan, perkara.tanya.sampai_triwulan
    if kapan is None or sampai is None:
        return ""
    if perkara.lembar.diisi is None:
        return kata_umum.hanya_setahun(kapan, perkara.lembar.tahun)
    return "" if kapan is sampai else kata_umum.per_triwulan(sampai, perkara.lembar.tahun)


def source(lembar: Lembar) -> str:
    return kata_umum.sumber(dan(list(lembar.dokumen))) if lembar.dokumen else ""


def as_benda(semua: Sequence[LembarIndikator]) -> tuple[Benda, ...]:
    """Return indikator as what may be asked about next."""
    return tuple(Benda(Jenis.INDIKATOR, i.kode, i.nama, ()) for i in semua)


def reached(ini: LembarIndikator) -> str:
    """Return the capaian as computed, and as printed where that differs."""
    return kata.tercetak(hasil_persen(ini.capaian), [b.tercetak.teks for b in ini.perbedaan])


def line(ini: LembarIndikator) -> str:
    isi = kata.dari_target(reached(ini), nilai(ini.nilai_realisasi), nilai(ini.nilai_target))
    return kata.baris(ini.kode, ini.pendek, isi)
