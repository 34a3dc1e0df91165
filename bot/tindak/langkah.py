"""The questions to an admin, one by one: the words, the LHE, the unit, and by when."""

from collections.abc import Callable
from datetime import date, timedelta
from html import escape

from bot.data_tombol import number, numbers
from bot.jawaban import Baris, Jawaban, Tombol
from bot.kewajiban.baca import find_units
from bot.messages import tindak_baru as kata
from bot.messages.kesalahan import explain
from bot.render import ringkas, tanggal
from bot.ruang import Ruang
from bot.tindak import tombol
from bot.tindak.baru import Rancangan, ask, cancel, check_admin, keep, pending
from core.errors import TeksKosongError, TeksPanjangError, TombolBasiError
from core.galat_tindak import TenggatTindakError
from core.hak import Pelaku
from core.kewajiban.baca_atur import read_surat
from core.services import lihat_kewajiban
from core.services import tindak_baru as layanan
from core.services.dialog import Dialog
from core.tanggal import read_coming_day
from core.tulisan import readable

TANGGAL = "%Y%m%d"
TAWARAN = (("2 minggu lagi", timedelta(days=14)), ("30 hari lagi", timedelta(days=30)))
AKHIR_TAHUN = (12, 31)
CUKUP = timedelta(days=7)
"""The end of the year is offered where it is not nearer than this."""
UNIT_MAKS = 8


def teks(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, tertulis: str) -> Jawaban:
    """Take what is typed, as what was asked for."""
    check_admin(ruang, pelaku)
    r = Rancangan(berjalan.isi)
    if not r.langkah:
        return ask(ruang, pelaku, r, f"{kata.PILIH_TOMBOL}\n\n")
    return TERIMA[r.langkah](ruang, pelaku, r, tertulis)


def _ask_text(ruang: Ruang, pelaku: Pelaku, r: Rancangan) -> Jawaban:
    del ruang, pelaku
    return Jawaban(kata.TULIS_TEKS, ((cancel(r),),))


def _take_text(ruang: Ruang, pelaku: Pelaku, r: Rancangan, tertulis: str) -> Jawaban:
    try:
        return keep(ruang, pelaku, r.isi | {"teks": readable(tertulis)})
    except (TeksKosongError, TeksPanjangError) as error:
        return ask(ruang, pelaku, r, f"{explain(error)}\n\n")


def _ask_lhe(ruang: Ruang, pelaku: Pelaku, r: Rancangan) -> Jawaban:
    del ruang, pelaku
    tanpa = Tombol(kata.TOMBOL_TANPA_LHE, tombol.TANPA_LHE)
    return Jawaban(kata.TULIS_LHE, ((tanpa, cancel(r)),))


def _take_lhe(ruang: Ruang, pelaku: Pelaku, r: Rancangan, tertulis: str) -> Jawaban:
    surat = read_surat(tertulis, ruang.now().year)
    if surat is None:
        salah = kata.LHE_TAK_TERBACA.format(teks=escape(ringkas(tertulis, 40)))
        return ask(ruang, pelaku, r, salah)
    if surat.on > ruang.now().date():
        return ask(ruang, pelaku, r, kata.LHE_MENDATANG.format(on=tanggal(surat.on)))
    return keep(ruang, pelaku, r.isi | {"lhe": [surat.nomor, surat.on.isoformat()]})


def _ask_unit(ruang: Ruang, pelaku: Pelaku, r: Rancangan) -> Jawaban:
    deret = _units(ruang, pelaku, r.isi["usul"])
    return Jawaban(kata.tanya_unit(r.isi["teks"], usul=bool(deret)), (*deret, (cancel(r),)))


def _take_unit(ruang: Ruang, pelaku: Pelaku, r: Rancangan, tertulis: str) -> Jawaban:
    ada = find_units(tertulis, lihat_kewajiban.unit_candidates(ruang.engine, pelaku))
    if not ada:
        return ask(ruang, pelaku, r, kata.unit_tak_dikenal(tertulis))
    if len(ada) == 1:
        return keep(ruang, pelaku, r.isi | {"unit": ada[0]})
    return Jawaban(kata.PILIH_HASIL, (*_units(ruang, pelaku, ada), (cancel(r),)))


def _units(ruang: Ruang, pelaku: Pelaku, ids: list[int]) -> Baris:
    nama = {nomor: satu for nomor, _, satu in lihat_kewajiban.list_units(ruang.engine, pelaku)}
    return tuple(
        (Tombol(ringkas(nama[nomor], kata.LEBAR_TOMBOL), tombol.of(tombol.UNIT, nomor)),)
        for nomor in ids[:UNIT_MAKS]
        if nomor in nama
    )


def _ask_due(ruang: Ruang, pelaku: Pelaku, r: Rancangan) -> Jawaban:
    unit, _ = layanan.find_unit(ruang.engine, pelaku, r.isi["unit"], now=ruang.now())
    hari_ini = ruang.now().date()
    saran = [(apa, hari_ini + jarak) for apa, jarak in TAWARAN]
    akhir = date(hari_ini.year, *AKHIR_TAHUN)
    if akhir - hari_ini >= CUKUP and akhir not in (on for _, on in saran):
        saran.append(("", akhir))
    deret = tuple(
        (Tombol(kata.tombol_tenggat(apa, on), tombol.of(tombol.TENGGAT, on.strftime(TANGGAL))),)
        for apa, on in saran
    )
    return Jawaban(kata.tanya_tenggat(unit), (*deret, (cancel(r),)))


def _take_due(ruang: Ruang, pelaku: Pelaku, r: Rancangan, tertulis: str) -> Jawaban:
    on = read_coming_day(tertulis, ruang.now().date())
    if on is None:
        return ask(ruang, pelaku, r, kata.tanggal_tak_terbaca(tertulis))
    return _due(ruang, pelaku, r, on)


def _due(ruang: Ruang, pelaku: Pelaku, r: Rancangan, on: date) -> Jawaban:
    try:
        layanan.check_due(on, ruang.now())
    except TenggatTindakError as error:
        return ask(ruang, pelaku, r, f"{explain(error)}\n\n")
    return keep(ruang, pelaku, r.isi | {"tenggat": on.isoformat()})


def _tap_without(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    r = pending(ruang, pelaku)
    if args or r.langkah != "lhe":
        raise TombolBasiError(":".join(args))
    return keep(ruang, pelaku, r.isi | {"lhe": []})


def _tap_unit(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (unit_id,) = numbers(args, 1)
    r = pending(ruang, pelaku)
    layanan.find_unit(ruang.engine, pelaku, unit_id, now=ruang.now())
    return keep(ruang, pelaku, r.isi | {"unit": unit_id})


def _tap_due(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    hari = f"{number(':'.join(args)):08}"
    r = pending(ruang, pelaku)
    if r.isi["unit"] is None:
        raise TombolBasiError(hari)
    try:
        on = date(int(hari[:4]), int(hari[4:6]), int(hari[6:]))
    except ValueError:
        raise TombolBasiError(hari) from None
    return _due(ruang, pelaku, r, on)


TANYA: dict[str, Callable[[Ruang, Pelaku, Rancangan], Jawaban]] = {
    "teks": _ask_text,
    "lhe": _ask_lhe,
    "unit": _ask_unit,
    "tenggat": _ask_due,
}
TERIMA: dict[str, Callable[[Ruang, Pelaku, Rancangan, str], Jawaban]] = {
    "teks": _take_text,
    "lhe": _take_lhe,
    "unit": _take_unit,
    "tenggat": _take_due,
}
TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.TANPA_LHE: _tap_without,
    tombol.UNIT: _tap_unit,
    tombol.TENGGAT: _tap_due,
}
