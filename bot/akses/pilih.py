"""Choose a role, a unit, a capacity and its end by buttons: for an invitation or for a person.

Each step's buttons carry all that was chosen before, so nothing is kept in between, and the last
one is checked in core like any other.
"""

import calendar
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.akses import tombol
from bot.data_tombol import numbers
from bot.halaman import arah, bagi, pilih
from bot.jawaban import Baris, Jawaban, Tombol, berjajar
from bot.messages import akses as kata
from bot.render import tanggal
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Kapasitas, Pelaku, Penugasan, Peran
from core.penempatan import BERKEPALA, TEMPAT
from core.services import pengguna, permintaan
from core.services.pelaku import only_admins

PER_HALAMAN = 8
LENGKAP = 5
"""Target, peran, unit, kapasitas, last day."""
BULAN = (0, 2, 5)
"""How many months from this one a stand-in may be chosen to last; its end is the month's."""


@dataclass(frozen=True, slots=True)
class Pilihan:
    """What has been chosen so far; `target` as in bot/akses/tombol.py."""

    target: int
    peran: Peran
    unit_id: int | None = None
    kapasitas: Kapasitas = Kapasitas.DEFINITIF
    hari: date | None = None
    """The last day."""

    @property
    def akhir_on(self) -> date | None:
        """Return the first day without the role, None: until it is ended."""
        return self.hari + timedelta(days=1) if self.hari else None


def peran(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    del ruang
    only_admins(pelaku, "pengguna")
    (target,) = numbers(args, 1)
    semua = [Tombol(teks, tombol.unit(target, satu)) for satu, teks in kata.PILIHAN_PERAN.items()]
    return Jawaban(kata.PILIH_PERAN, (*berjajar(semua, 2), _back(target)))


def unit(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    satu = _chosen(args[:2])
    (halaman,) = numbers(args[2:], 1)
    semua = pengguna.list_units(ruang.engine, pelaku, satu.peran)
    deret = [
        Tombol(nama, tombol.kapasitas(satu.target, satu.peran, nomor)) for nomor, nama in semua
    ]
    if TEMPAT[satu.peran].tanpa_unit:
        kosong = Tombol(kata.TANPA_UNIT, tombol.kapasitas(satu.target, satu.peran, None))
        deret.insert(0, kosong)
    lembar = bagi(deret, PER_HALAMAN, lambda _: 1)
    terlihat, nomor = pilih(lembar, halaman)
    verba = f"{tombol.PILIH_UNIT}:{satu.target}:{satu.peran}"
    kembali = Tombol(kata.TOMBOL_KEMBALI, tombol.peran(satu.target))
    return Jawaban(
        f"<b>{kata.PILIHAN_PERAN[satu.peran]}</b>. {kata.PILIH_UNIT}",
        (*berjajar(list(terlihat), 1), *arah(verba, nomor, len(lembar)), (kembali,)),
    )


def kapasitas(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    satu = _chosen(args)
    if satu.peran in BERKEPALA:
        deret = [Tombol(teks, _with(satu, sebagai)) for sebagai, teks in kata.SEBAGAI.items()]
        baris: Baris = berjajar(deret, 4)
    else:
        baris = ((Tombol(kata.TOMBOL_YA, _with(satu, Kapasitas.DEFINITIF)),),)
    return _ask(ruang, pelaku, satu, baris)


def batas(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    satu = _chosen(args)
    hari = [_month_end(ruang.now().date(), lagi) for lagi in BULAN]
    deret = [Tombol(f"s.d. {tanggal(h)}", tombol.jadi(*_key(satu), f"{h:%Y%m%d}")) for h in hari]
    tanpa = Tombol(kata.TANPA_BATAS, tombol.jadi(*_key(satu)))
    return _ask(ruang, pelaku, satu, berjajar([*deret, tanpa], 1), kata.SAMPAI_KAPAN)


def confirm(ruang: Ruang, pelaku: Pelaku, usul: Penugasan) -> Jawaban:
    """Ask about an invitation that was named in words, in a capacity where one was named."""
    wakil = usul.peran in BERKEPALA and usul.kapasitas is not Kapasitas.DEFINITIF
    sebagai = [usul.kapasitas] if wakil else []
    unit_id = f"{usul.unit_id or tombol.TANPA}"
    tanya = batas if sebagai else kapasitas
    return tanya(ruang, pelaku, [f"{tombol.UNDANG}", usul.peran, unit_id, *sebagai])


def read(args: Sequence[str]) -> Pilihan:
    """Return what the last button says. Raises TombolBasiError."""
    if len(args) != LENGKAP:
        raise TombolBasiError(":".join(args))
    *awal, hari = args
    return _chosen(awal, hari)


def of(satu: Pilihan, unit_nama: str | None) -> Penugasan:
    """Return the role as it is named."""
    return Penugasan(
        peran=satu.peran, unit_id=satu.unit_id, unit_nama=unit_nama, kapasitas=satu.kapasitas
    )


def _ask(ruang: Ruang, pelaku: Pelaku, satu: Pilihan, baris: Baris, lagi: str = "") -> Jawaban:
    """Say what is about to be given, and to whom."""
    nama_unit = dict(pengguna.list_units(ruang.engine, pelaku, satu.peran))
    if satu.unit_id is not None and satu.unit_id not in nama_unit:
        raise TombolBasiError(f"{satu.unit_id}")
    tugas = of(satu, nama_unit.get(satu.unit_id or 0))
    if satu.target == tombol.UNDANG:
        teks = kata.ringkasan_undang(tugas)
    else:
        orang = permintaan.show(ruang.engine, pelaku, satu.target, now=ruang.now())
        teks = kata.ringkasan_beri(orang.nama, tugas)
    kembali = Tombol(kata.TOMBOL_KEMBALI, tombol.unit(satu.target, satu.peran))
    return Jawaban(f"{teks} {lagi}".rstrip(), (*baris, (kembali,)))


def _with(satu: Pilihan, sebagai: Kapasitas) -> str:
    """Return what the button of a capacity does: whoever stands in is asked until when."""
    kunci = (satu.target, satu.peran, satu.unit_id)
    if sebagai is Kapasitas.DEFINITIF:
        return tombol.jadi(*kunci, sebagai)
    return tombol.batas(*kunci, sebagai)


def _key(satu: Pilihan) -> tuple[int, Peran, int | None, Kapasitas]:
    return satu.target, satu.peran, satu.unit_id, satu.kapasitas


def _back(target: int) -> tuple[Tombol, ...]:
    if target == tombol.UNDANG:
        return (Tombol(kata.TOMBOL_DAFTAR, tombol.UNDANGAN),)
    return (Tombol(kata.TOMBOL_KEMBALI, f"{tombol.ORANG}:{target}"),)


def _chosen(args: Sequence[str], hari: str = f"{tombol.TANPA}") -> Pilihan:
    """Read target, peran, unit and kapasitas, as many as there are."""
    isi = dict(zip(("target", "peran", "unit", "kapasitas"), args, strict=False))
    nama, sebagai = isi.get("peran", ""), isi.get("kapasitas", Kapasitas.DEFINITIF)
    if nama not in set(Peran) or sebagai not in set(Kapasitas):
        raise TombolBasiError(":".join(args))
    target, unit_id = numbers([isi["target"], isi.get("unit", f"{tombol.TANPA}")], 2)
    return Pilihan(target, Peran(nama), unit_id or None, Kapasitas(sebagai), _day(hari))


def _day(hari: str) -> date | None:
    if hari == f"{tombol.TANPA}":
        return None
    try:
        return date.fromisoformat(f"{hari[:4]}-{hari[4:6]}-{hari[6:]}")
    except ValueError as error:
        raise TombolBasiError(hari) from error


def _month_end(dari: date, lagi: int) -> date:
    tahun, bulan = divmod(dari.year * 12 + dari.month - 1 + lagi, 12)
    return date(tahun, bulan + 1, calendar.monthrange(tahun, bulan + 1)[1])


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.PILIH_PERAN: peran,
    tombol.PILIH_UNIT: unit,
    tombol.PILIH_KAPASITAS: kapasitas,
    tombol.PILIH_BATAS: batas,
}
