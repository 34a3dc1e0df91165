"""Pictures that are asked for in words: of the capaian of a year, or of the budget."""

from collections.abc import Iterator

from bot.anggaran import tombol as tombol_anggaran
from bot.capaian import tombol as tombol_capaian
from bot.grafik import jawab
from bot.jawaban import Tombol
from bot.messages import tanya_tindakan as kata
from bot.ruang import Ruang
from bot.tanya import buku, lembar
from bot.tanya.balasan import Balasan, Sikap
from bot.tanya.buku import Perkara as PerkaraAnggaran
from bot.tanya.lembar import Perkara as PerkaraKinerja
from core.hak import Pelaku
from core.kinerja import measured
from core.periode import TahunKosong
from core.tanya.indeks import POS
from core.tanya.pertanyaan import Pertanyaan

KINERJA, ANGGARAN = "kinerja", "anggaran"


def grafik(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Draw what is asked for; where that is not said, ask."""
    if satu.daftar == KINERJA:
        return lembar.with_seen_sheet(_of_year)(ruang, pelaku, satu)
    if satu.daftar == ANGGARAN or satu.about(*POS):
        return buku.with_book(_of_budget)(ruang, pelaku, satu)
    pilihan = tuple((satu,) for satu in _ways(ruang, pelaku, satu))
    if not pilihan:
        return Balasan(kata.TANPA_GRAFIK, sikap=Sikap.TIDAK_ADA)
    return Balasan(kata.GRAFIK_APA, tombol=pilihan, sikap=Sikap.TANYA)


def _of_year(perkara: PerkaraKinerja) -> Balasan:
    isi = perkara.lembar
    if isi.pembanding or not measured(isi.indikator):
        return Balasan(kata.TANPA_GRAFIK, sikap=Sikap.TIDAK_ADA)
    return Balasan("", jawab.capaian(isi))


def _of_budget(perkara: PerkaraAnggaran) -> Balasan:
    ini, pos = perkara.buku, perkara.tanya.about(*POS)
    satu = buku.find(ini, pos[0]) if pos else ini.akar
    if satu is None:
        return Balasan("", jawab.serapan_sendiri(ini))
    induk = satu if satu.anak else next((p for p in ini.pos if satu in p.anak), satu)
    return Balasan("", jawab.serapan(ini, induk))


def _ways(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Iterator[Tombol]:
    """Yield the pictures that there are."""
    isi, ini = lembar.find(ruang, pelaku, satu), buku.find_book(ruang, pelaku, satu)
    if not isinstance(isi, TahunKosong):
        for ke in tombol_capaian.gambar(isi):
            yield Tombol(kata.GRAFIK_CAPAIAN, ke.data)
    if not isinstance(ini, TahunKosong) and ini.akar is not None:
        for ke in tombol_anggaran.gambar(tombol_anggaran.kapan(ini), ini.akar):
            yield Tombol(kata.GRAFIK_SERAPAN, ke.data)
