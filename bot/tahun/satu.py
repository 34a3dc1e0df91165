"""One figure of a year: asked for, read, shown with what it was, and kept until confirmed."""

from collections.abc import Callable
from decimal import Decimal

from bot.data_tombol import number, numbers
from bot.jawaban import Jawaban
from bot.messages import tahun as kata
from bot.ruang import Ruang
from bot.tahun import lihat, satu_janji, satu_pagu, simpan, tampil, tanya, tombol
from bot.tahun.janji import find_janji
from bot.tahun.satu_pagu import Tanya
from core.bilangan import Ambigu
from core.errors import BukanPeriodenyaError, DomainError, TombolBasiError
from core.hak import Pelaku
from core.paket.istilah import Tahap
from core.periode import Periode
from core.rencana import Salah, Terbaca, read_target, write_exact
from core.services import dialog
from core.services import tahun as layanan
from core.services.dialog import Dialog
from core.tahun import IndikatorTahun, TahunIsi


def ask_target(
    ruang: Ruang, pelaku: Pelaku, tahunnya: TahunIsi, satu: IndikatorTahun, periode: str
) -> Jawaban:
    """Ask for a target; what is typed next is it."""
    kapan = _period(tahunnya, satu, periode)
    tanya.wait(ruang, pelaku, tahunnya.tahun, ["t", satu.id, periode])
    kini = tampil.target(satu.target.get(periode), satu)
    return Jawaban(kata.tulis_target(satu, kapan, kini), tanya.cancel(tahunnya.tahun))


def take_target(  # noqa: PLR0913, PLR0917  whose, of what, when, how much
    ruang: Ruang,
    pelaku: Pelaku,
    tahunnya: TahunIsi,
    satu: IndikatorTahun,
    periode: str,
    teks: str,
) -> Jawaban:
    """Read a target and show what would change."""
    _period(tahunnya, satu, periode)
    apa = ["t", satu.id, periode]
    terbaca = read_target(teks, satu)
    if isinstance(terbaca, Salah):
        return tanya.wrong(ruang, pelaku, tahunnya, apa, kata.salah_target(terbaca, teks, satu))
    if isinstance(terbaca, Ambigu):
        return tanya.which(ruang, pelaku, tahunnya, apa, terbaca, teks)
    return tanya.propose(ruang, pelaku, tahunnya, apa, terbaca)


def teks(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, tertulis: str) -> Jawaban:
    """Take what is typed while a figure is asked for, or while its summary waits."""
    apa = berjalan.isi["apa"]
    if apa is None or simpan.answers(ruang, berjalan):
        # A form is waiting, or this very text is delivered again.
        return simpan.again(ruang, pelaku, berjalan)
    tahunnya = _year(ruang, pelaku, berjalan.isi["tahun"])
    if apa[0] in {tombol.TARGET_JANJI, tombol.SATUAN_JANJI, tombol.UNIT_JANJI}:
        promised = find_janji(tahunnya, apa[1])
        return satu_janji.take(ruang, pelaku, tahunnya, promised, apa[0], tertulis)
    if apa[0] == "t":
        indikator = lihat.find_indikator(tahunnya, apa[1])
        return take_target(ruang, pelaku, tahunnya, indikator, apa[2], tertulis)
    pos, ditanya = lihat.find_pos(tahunnya, apa[1]), Tanya.from_json(apa)
    return satu_pagu.take(ruang, pelaku, tahunnya, pos, ditanya, tertulis)


def _year(ruang: Ruang, pelaku: Pelaku, tahun: int) -> TahunIsi:
    try:
        return layanan.show_year(ruang.engine, pelaku, tahun)
    except DomainError:
        # Whoever is no admin any more is not kept in it.
        dialog.drop(ruang.engine, pelaku, tanya.DIALOG, simpan.DIALOG)
        raise


def _period(tahunnya: TahunIsi, satu: IndikatorTahun, kode: str) -> Periode:
    boleh = [Periode(tahunnya.tahun, periode) for periode in satu.periode_target]
    if kode not in satu.periode_target:
        raise BukanPeriodenyaError(satu.kode, boleh=boleh)
    return Periode(tahunnya.tahun, kode)


def _tap_target(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    tahun, indikator_id = numbers(args[:2], 2)
    tahunnya = layanan.show_year(ruang.engine, pelaku, tahun)
    satu = lihat.find_indikator(tahunnya, indikator_id)
    periode = ":".join(args[2:])
    if periode not in satu.periode_target:
        raise TombolBasiError(periode)
    return ask_target(ruang, pelaku, tahunnya, satu, periode)


def _tap_pagu(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    tahun, pos_id = numbers(args[:2], 2)
    tahunnya = layanan.show_year(ruang.engine, pelaku, tahun)
    satu = lihat.find_pos(tahunnya, pos_id)
    tahap, *ke = args[2:] or [""]
    if tahap not in set(Tahap) or len(ke) > 1:
        raise TombolBasiError(":".join(args))
    kunci = Tahap(tahap), number(ke[0], angka=2) if ke else 0
    return satu_pagu.ask(ruang, pelaku, tahunnya, satu, Tanya(satu.id, kunci))


def _tap_meaning(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    tahunnya = layanan.show_year(ruang.engine, pelaku, number((args or [""])[0], angka=4))
    menunggu = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=simpan.DIALOG)
    if menunggu is not None:
        if simpan.answers(ruang, menunggu):
            return simpan.again(ruang, pelaku, menunggu)
        raise TombolBasiError("arti")
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=tanya.DIALOG)
    arti = berjalan.isi.get("arti", {}) if berjalan else {}
    if berjalan is None or args[1:] not in [[huruf] for huruf in arti]:
        raise TombolBasiError("arti")
    if berjalan.isi["tahun"] != tahunnya.tahun:
        raise TombolBasiError("arti")
    nilai = Decimal(arti[args[1]])
    terbaca = Terbaca(nilai, write_exact(nilai))
    return tanya.propose(ruang, pelaku, tahunnya, berjalan.isi["apa"], terbaca)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.ISI_TARGET: _tap_target,
    tombol.ISI_PAGU: _tap_pagu,
    tombol.ARTI: _tap_meaning,
}
