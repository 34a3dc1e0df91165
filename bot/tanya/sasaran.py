"""A sasaran: its mean, the figures of its indikator, or all that is told of it."""

from collections.abc import Collection

from bot.capaian import isian, render, tombol
from bot.messages import tanya_daftar_indikator as kata_daftar
from bot.messages import tanya_kinerja as kata
from bot.messages.keadaan import HITUNGAN
from bot.render import nilai
from bot.tanya import lembar
from bot.tanya.balasan import Balasan, lines
from core.angka import Keadaan
from core.kinerja import Lembar, LembarIndikator, LembarSasaran, rerata
from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Arah, Pertanyaan, Ukuran

RATA = "rata"


def one(isi: Lembar, benda: Benda, tanya: Pertanyaan) -> Balasan:
    satu = next((s for s in isi.sasaran if s.kode == benda.kunci), None)
    if satu is None:
        return Balasan(kata_daftar.tanpa_indikator(benda.nama, terbatas=isi.terbatas))
    tampak = lembar.as_benda(satu.indikator)
    if tanya.rincian == RATA or tanya.ukuran not in {(), (Ukuran.CAPAIAN,)}:
        baris = _mean(isi, satu) if tanya.rincian == RATA else kata.kepala_sasaran(satu.nomor)
        semua = lines(baris, (_line(tanya, i) for i in satu.indikator), lembar.source(isi))
        return Balasan(semua, tombol=tombol.indikator(satu.indikator), tampak=tampak)
    tampil = render.sasaran if isi.diisi is None else isian.sasaran
    return Balasan("", tampil(isi, satu, 1), tampak=tampak)


def several(isi: Lembar, dituju: Collection[Benda]) -> Balasan:
    """Return the mean of each of several, with the figures that make it up."""
    kode = {b.kunci for b in dituju}
    semua = [s for s in isi.sasaran if s.kode in kode]
    baris = [lines(_mean(isi, s), map(_state_or_line, s.indikator)) for s in semua]
    ini = [i for s in semua for i in s.indikator]
    return Balasan(
        lines(baris, lembar.source(isi)),
        tombol=tombol.indikator(ini),
        tampak=lembar.as_benda(ini),
    )


def every(isi: Lembar) -> Balasan:
    """Every sasaran with the indikator that measure it."""
    baris = [kata.sasaran(s.nomor, s.nama, [i.kode for i in s.indikator]) for s in isi.sasaran]
    return Balasan(lines(baris, lembar.source(isi)))


def each(isi: Lembar, arah: Arah | None) -> Balasan:
    """The mean of each sasaran; ranked where `arah` says how, those without one last."""
    semua = [(satu, rerata(satu.indikator, isi.skala).rata_rata.nilai) for satu in isi.sasaran]
    ada = [(satu, n) for satu, n in semua if n is not None]
    if arah is not None:
        ada.sort(key=lambda pasangan: pasangan[1], reverse=arah is Arah.TERTINGGI)
    urut = [*(satu for satu, _ in ada), *(satu for satu, n in semua if n is None)]
    baris = [baris for satu in urut for baris in (_mean(isi, satu), kata.nama_sasaran(satu.nama))]
    return Balasan(
        lines(
            kata.rata_sasaran(rendah=arah is Arah.TERENDAH) if arah else "",
            baris,
            kata.SAMA_BERAT,
            lembar.source(isi),
        ),
        tampak=tuple(Benda(Jenis.SASARAN, satu.kode, satu.nama, ()) for satu in urut),
    )


def indikator(isi: Lembar, benda: Benda) -> list[LembarIndikator]:
    """Return those that measure the sasaran, as far as the person may see them."""
    return [i for s in isi.sasaran if s.kode == benda.kunci for i in s.indikator]


def _mean(isi: Lembar, satu: LembarSasaran) -> str:
    """Return the mean of the sasaran, and of how many of its indikator it is."""
    rata = rerata(satu.indikator, isi.skala)
    cakupan = render.mean(rata, terbatas=isi.terbatas)
    return kata.sasaran_rata(satu.nomor, isi.tahun, cakupan)


def _line(tanya: Pertanyaan, ini: LembarIndikator) -> str:
    if tanya.ukuran == (Ukuran.TARGET,):
        return kata.baris(ini.kode, ini.pendek, kata.target(nilai(ini.nilai_target)))
    return _state_or_line(ini)


def _state_or_line(ini: LembarIndikator) -> str:
    if isinstance(ini.capaian, Keadaan):
        return kata.baris(ini.kode, ini.pendek, HITUNGAN[ini.capaian])
    return lembar.line(ini)
