"""Two or more indikator beside each other, and which of them is the highest."""

from collections.abc import Iterator, Sequence

from bot.capaian import tombol
from bot.messages import tanya_banding as kata_banding
from bot.messages import tanya_kinerja as kata
from bot.messages import tanya_uraian as kata_uraian
from bot.tanya import banding, indikator, lembar
from bot.tanya.balasan import Balasan, Penjawab, lines
from bot.tanya.daftar_indikator import BIASA, listed
from bot.tanya.lembar import Perkara
from core.kinerja import LembarIndikator
from core.services.capaian import Rincian
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Ukuran

BANDING = "banding"


def compared(perkara: Perkara) -> Balasan:
    """Two or more indikator beside each other."""
    ada = {i.kode: i for i in perkara.lembar.indikator}
    kode = [b.kunci for b in perkara.tanya.about(Jenis.INDIKATOR)]
    tiada = next((k for k in kode if k not in ada), None)
    if tiada is not None and perkara.lembar.terbatas:
        hasil = lembar.detail(perkara, tiada)
        if not isinstance(hasil, Rincian):
            return lembar.closed(perkara.pelaku, hasil)
    pilih = [ada[k] for k in kode if k in ada]
    if len(pilih) > BIASA:
        return listed(perkara.lembar, pilih, lines(_verdict(perkara.tanya, pilih)))
    isi = [baris for ini in pilih for baris in _explained(perkara, ini)]
    isi += _verdict(perkara.tanya, pilih)
    return Balasan(lines(isi, lembar.source(perkara.lembar)), tombol=tombol.indikator(pilih))


def _explained(perkara: Perkara, ini: LembarIndikator) -> Iterator[str]:
    """Yield the figures of one, and what sets it apart from those beside it."""
    yield lembar.line(ini)
    yield kata.bawahan(indikator.waiting(ini))
    yield kata.ukurannya(ini.satuan, ini.formula)
    yield kata.bawahan(indikator.score(perkara.ruang, ini))
    yield kata.bawahan(kata.catatan(ini.catatan) if ini.catatan else "")


def _verdict(satu: Pertanyaan, pilih: Sequence[LembarIndikator]) -> list[str]:
    """Return which is the highest, where they are held against each other."""
    if satu.rincian != BANDING:
        return []
    nama = [f"{i.kode} {i.pendek}" for i in pilih]
    rendah = satu.arah is Arah.TERENDAH
    hasil: list[str] = []
    for ukuran in satu.ukuran or (Ukuran.CAPAIAN,):
        apa = kata_uraian.ukuran(ukuran)
        if ukuran is Ukuran.CAPAIAN:
            semua = list(zip(nama, (i.capaian for i in pilih), strict=True))
            hasil += banding.verdict(apa, semua, banding.in_percent, rendah=rendah)
        elif ukuran in {Ukuran.TARGET, Ukuran.REALISASI}:
            target = ukuran is Ukuran.TARGET
            isi = [i.nilai_target if target else i.nilai_realisasi for i in pilih]
            satuan = {i.satuan for i in pilih}
            hasil += (
                banding.verdict(
                    apa,
                    list(zip(nama, isi, strict=True)),
                    banding.in_units(satuan.pop()),
                    rendah=rendah,
                )
                if len(satuan) == 1
                else [kata_banding.beda_satuan(apa)]
            )
    return hasil


PENJAWAB: dict[Hal, Penjawab] = {Hal.BANDING: lembar.with_seen_sheet(compared)}
