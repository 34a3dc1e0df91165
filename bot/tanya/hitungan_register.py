"""How many entries of a register an indikator counts, where it says so itself."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.messages import register as kata_register
from bot.messages import tanya_kinerja as kata_kinerja
from bot.messages import tanya_register as kata
from bot.render import nilai
from bot.ruang import Ruang
from bot.tanya import indikator, lembar
from bot.tanya.balasan import Sikap
from bot.tanya.capaian import capaian
from bot.tanya.perkara_register import Cari, is_whole
from bot.tanya.satu_register import asked
from core.hak import Pelaku
from core.kinerja import LembarIndikator
from core.periode import TahunKosong
from core.register import JenisRegister, Register
from core.services import baca_register
from core.tanya.butir import entries
from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan, Ukuran
from core.teks import fold


def measured(ruang: Ruang, pelaku: Pelaku, jenis: JenisRegister, tahun: int) -> str:
    """Return how the indikator stands that counts such entries, "" for none."""
    if (ini := counting(ruang, pelaku, jenis, tahun)) is None:
        return ""
    kepala = kata_kinerja.judul(ini.kode, ini.pendek, indikator.of_time(ini))
    return kata_kinerja.satu(kepala, lembar.figures(ini), ini.satuan)


def share(ruang: Ruang, pelaku: Pelaku, jenis: JenisRegister, tahun: int) -> str:
    """Return how the indikator stands that tells which part is done, where there are no entries."""
    ikhtisar = baca_register.show_all(ruang.engine, pelaku, tahun, now=ruang.now())
    kode = baca_register.measured_by(ruang.engine, jenis, tahun)
    if not kode or any(count(r) for r in ikhtisar.register if r.jenis is jenis):
        return ""
    benda = Benda(Jenis.INDIKATOR, kode, kode, ())
    tanya = Pertanyaan(hal=Hal.CAPAIAN, benda=(benda,), tahun=(tahun,), ukuran=(Ukuran.REALISASI,))
    jawab = capaian(ruang, pelaku, tanya)
    return "" if jawab.sikap is Sikap.TOLAK else jawab.inti


def counted(ruang: Ruang, pelaku: Pelaku, jenis: JenisRegister, tahun: int) -> str:
    """Return how many the indikator says there were that counts such entries, "" for none."""
    satu = counting(ruang, pelaku, jenis, tahun)
    if satu is None or not isinstance(satu.nilai_realisasi, Decimal):
        return ""
    banyak = nilai(satu.nilai_realisasi)
    return kata.dari_indikator(kata_register.NAMA[jenis], tahun, banyak, satu.kode)


def over_years(
    ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, tahun: Sequence[int], cari: Cari
) -> str:
    """Say how many the indikator tells for each year, and how that changed; "" where none does."""
    diminta = asked(satu)
    bulat = is_whole(replace(cari, lunak=())) and not satu.benda
    if not bulat or len(diminta) != 1 or len(tahun) <= 1:
        return ""
    semua = {t: counting(ruang, pelaku, diminta[0], t) for t in sorted(tahun)}
    ada = {
        t: ini.nilai_realisasi
        for t, ini in semua.items()
        if ini is not None and isinstance(ini.nilai_realisasi, Decimal)
    }
    kode = next((ini.kode for ini in semua.values() if ini is not None), "")
    if len(ada) <= 1:
        return ""
    angka = [(t, nilai(ada[t]) if t in ada else "") for t in semua]
    urut = list(ada.values())
    beda = urut[-1] - urut[0]
    return kata.antar_tahun(kata_register.NAMA[diminta[0]], angka, nilai(abs(beda)), beda, kode)


def counting(
    ruang: Ruang, pelaku: Pelaku, jenis: JenisRegister, tahun: int
) -> LembarIndikator | None:
    """Return the indikator that counts such entries, None where none does that the person sees."""
    isi = lembar.of_year(ruang, pelaku, tahun)
    semua = [] if isinstance(isi, TahunKosong) else isi.indikator
    return next((satu for satu in semua if fold(satu.satuan) == jenis.value), None)


def count(satu: Register) -> int:
    return len(list(entries(satu)))
