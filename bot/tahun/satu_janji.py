"""One part of a promise of a year: its target, its satuan, or who posts it."""

from collections.abc import Callable

from bot.data_tombol import numbers
from bot.jawaban import Baris, Jawaban, Tombol, berjajar
from bot.messages import janji_tahun as kata
from bot.ruang import Ruang
from bot.tahun import janji, tanya, tombol
from bot.tahun.janji import find_janji
from core.bilangan import Ambigu
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.janji import JanjiPos
from core.rencana import Salah, Terbaca, read_satuan, read_target, read_unit
from core.services import tahun as layanan
from core.tahun import SatuanJanji, TahunIsi, UnitJanji

SALAH = {
    tombol.TARGET_JANJI: kata.salah_target,
    tombol.SATUAN_JANJI: kata.salah_satuan,
    tombol.UNIT_JANJI: kata.salah_unit,
}


def ask(ruang: Ruang, pelaku: Pelaku, tahunnya: TahunIsi, satu: JanjiPos, apa: str) -> Jawaban:
    """Ask for a part of a promise; what is typed next is it."""
    tanya.wait(ruang, pelaku, tahunnya.tahun, [apa, satu.id])
    batal = tanya.cancel(tahunnya.tahun)
    match apa:
        case tombol.TARGET_JANJI:
            return Jawaban(kata.tulis_target(satu, janji.target(satu)), batal)
        case tombol.SATUAN_JANJI:
            return Jawaban(kata.tulis_satuan(satu), batal)
    return Jawaban(kata.tulis_unit(satu), (*_units(tahunnya, satu), *batal))


def take(  # noqa: PLR0913, PLR0917  whose, of what, which part, what was written
    ruang: Ruang, pelaku: Pelaku, tahunnya: TahunIsi, satu: JanjiPos, apa: str, tertulis: str
) -> Jawaban:
    """Read a part of a promise, and show what would change."""
    kunci = [apa, satu.id]
    hasil = _read(tahunnya, satu, apa, tertulis)
    match hasil:
        case Ambigu() as dua:
            return tanya.which(ruang, pelaku, tahunnya, kunci, dua, tertulis)
        case Terbaca() as terbaca:
            return tanya.propose(ruang, pelaku, tahunnya, kunci, terbaca)
        case SatuanJanji() | UnitJanji() as ketetapan:
            return tanya.offer(ruang, pelaku, tahunnya, kunci, ketetapan)
    salah = tanya.wrong(ruang, pelaku, tahunnya, kunci, SALAH[apa](hasil, tertulis, satu))
    unit = _units(tahunnya, satu) if apa == tombol.UNIT_JANJI else ()
    return Jawaban(salah.html, (*unit, *salah.tombol))


def _read(
    tahunnya: TahunIsi, satu: JanjiPos, apa: str, tertulis: str
) -> Terbaca | Ambigu | SatuanJanji | UnitJanji | Salah:
    if apa == tombol.TARGET_JANJI:
        return read_target(tertulis, satu.ukuran)
    if apa == tombol.SATUAN_JANJI:
        satuan = read_satuan(tertulis)
        return satuan if isinstance(satuan, Salah) else SatuanJanji(satu.id, satuan)
    unit = read_unit(tertulis, tahunnya)
    return unit if isinstance(unit, Salah) else UnitJanji(satu.id, unit.id)


def _units(tahunnya: TahunIsi, satu: JanjiPos) -> Baris:
    deret = [
        Tombol(unit.nama, tombol.of(tombol.PILIH_UNIT, tahunnya.tahun, satu.id, unit.id))
        for unit in tahunnya.unit
    ]
    return berjajar(deret, 1)


def _tap_janji(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    tahun, janji_id = numbers(args[:2], 2)
    tahunnya = layanan.show_year(ruang.engine, pelaku, tahun)
    satu, apa = find_janji(tahunnya, janji_id), ":".join(args[2:])
    if apa not in {bagian for _, bagian in janji.parts(satu)}:
        raise TombolBasiError(apa)
    return ask(ruang, pelaku, tahunnya, satu, apa)


def _tap_unit(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    tahun, janji_id, unit_id = numbers(args, 3)
    tahunnya = layanan.show_year(ruang.engine, pelaku, tahun)
    satu = find_janji(tahunnya, janji_id)
    if satu.bertuan or unit_id not in {unit.id for unit in tahunnya.unit}:
        raise TombolBasiError(f"{unit_id}")
    apa = [tombol.UNIT_JANJI, satu.id]
    return tanya.offer(ruang, pelaku, tahunnya, apa, UnitJanji(satu.id, unit_id))


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.ISI_JANJI: _tap_janji,
    tombol.PILIH_UNIT: _tap_unit,
}
