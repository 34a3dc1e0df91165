"""How /isi begins: with what was written, with what a button names, or with a posting."""

from bot.data_tombol import number
from bot.isi import baca as baca_kata
from bot.isi import daftar, menjawab, pencarian
from bot.isi.alur import go_on, keep
from bot.isi.konteks import Konteks
from bot.isi.memilih import PilihObjek, PilihPeriode
from bot.isi.menjawab import TanyaAngka
from bot.isi.pengisian import CATATAN, NANTI, Pengisian, of_isian
from bot.isi.pertanyaan import chosen
from bot.jawaban import Jawaban
from bot.messages import isi as kata
from core.errors import BukanUnitnyaError, ObjekTidakDikenalError, TombolBasiError
from core.isian import Status
from core.objek_isian import Kelompok, ObjekIsi
from core.periode import TAHUN, find_periode
from core.services import peninjauan, putusan

BAGIAN = 5
"""Parts of a button: kelompok, objek, tahun, periode, unit; "-" is to be asked."""


def start(k: Konteks, dengan: list[str]) -> Jawaban:
    asal = k.ruang.asal
    k.isi.mulai = [asal.bot_id, asal.update_id] if asal else None
    cara, *args = dengan
    if cara == "tombol":
        _by_button(k, args)
    elif cara == "isian":
        mulai, k.isi = k.isi.mulai, _by_posting(k, args)
        k.isi.mulai = mulai
    elif args and args[-1].startswith("\n"):
        return daftar.tertulis(k, args[:-1], args[-1].removeprefix("\n"))
    elif args and (gagal := _fill(k, args)) is not None:
        keep(k)
        return gagal
    return go_on(k)


def _by_button(k: Konteks, args: list[str]) -> None:
    if len(args) != BAGIAN:
        raise TombolBasiError(":".join(args))
    kelompok, nomor, tahun, kode, unit = args
    if kelompok in set(Kelompok):
        k.isi.put("kelompok", kelompok)
    if tahun != "-":
        k.use_year(number(tahun, angka=4))
    if nomor != "-":
        _take_objek(k, kelompok, number(nomor), unit)
    if kode != "-":
        _take_period(k, kode)


def _take_objek(k: Konteks, kelompok: str, nomor: int, unit: str) -> None:
    satu = next((s for s in k.tahun.objek if (s.kelompok, s.objek.id) == (kelompok, nomor)), None)
    if satu is None:
        raise TombolBasiError(f"{nomor}")
    PilihObjek.take(k, satu)
    if unit == "-":
        return
    if number(unit) not in {u.id for u in peninjauan.units_for(k.pelaku, satu)}:
        raise TombolBasiError(unit)
    k.isi.isi["unit"] = number(unit)


def _take_period(k: Konteks, kode: str) -> None:
    periode = find_periode(k.nomor_tahun, kode)
    if periode is None:
        raise TombolBasiError(kode)
    if k.objek:
        PilihPeriode.take(k, periode)
    else:
        k.isi.isi["periode"] = [periode.tahun, periode.kode]


def _by_posting(k: Konteks, args: list[str]) -> Pengisian:
    if len(args) != 1:
        raise TombolBasiError(":".join(args))
    menunggu, _ = putusan.show(k.ruang.engine, k.pelaku, number(args[0]), now=k.ruang.now())
    satu = menunggu.isian
    # Whoever may not post it is told so before being asked anything.
    if satu.unit_id not in {u.id for u in peninjauan.units_for(k.pelaku, menunggu.objek)}:
        raise BukanUnitnyaError(menunggu.objek.kode, unit=[satu.unit_nama])
    draf = satu.status is Status.DRAF and satu.penulis.orang_id == k.pelaku.orang_id
    hasil = of_isian(satu, draf=draf)
    hasil.isi["tahun"] = satu.periode.tahun
    return hasil


def _fill(k: Konteks, args: list[str]) -> Jawaban | None:
    """Fill in what was written behind the command; return what to say of what cannot be."""
    tertulis = baca_kata.baca(args)
    if tertulis.kelompok:
        k.isi.put("kelompok", tertulis.kelompok)
    if tertulis.tahun is not None:
        k.use_year(tertulis.tahun)
    if tertulis.kata:
        cocok = _named(k, tertulis.kata)
        if len(cocok) > 1:
            PilihObjek.offer(k, cocok)
            return None
        PilihObjek.take(k, cocok[0])
    if k.objek is None:
        return None
    kode = tertulis.kode_periode or _yearly(k)
    if kode is None or (kode == TAHUN and tertulis.tahun is None and not tertulis.kode_periode):
        return None if not tertulis.angka else _remember(k, tertulis)
    if tertulis.tahun is None:
        _nearest_year(k, kode)
    periode = find_periode(k.nomor_tahun, kode)
    if periode is None:
        raise TombolBasiError(kode)
    PilihPeriode.take(k, periode)
    return _remember(k, tertulis)


def _remember(k: Konteks, tertulis: baca_kata.Tertulis) -> Jawaban | None:
    """Take the figure with what goes with it; what one line does not say can come later."""
    if tertulis.basis:
        k.isi.put("basis", tertulis.basis)
    if tertulis.fisik:
        fisik = menjawab.read_fisik(tertulis.fisik)
        if fisik is None:
            return Jawaban(kata.FISIK_SALAH)
        k.isi.put("fisik", f"{fisik:f}")
    if not tertulis.angka:
        return None
    salah = TanyaAngka().teks(k, tertulis.angka)
    if salah is not None:
        return salah
    for nama in (*(("fisik",) if k.kelompok is Kelompok.ANGGARAN else CATATAN), "bukti_selesai"):
        if not k.isi.has(nama):
            k.isi.isi[nama] = NANTI
    return None


def _named(k: Konteks, tulisan: str) -> list[ObjekIsi]:
    """Return what these words may name. Raises ObjekTidakDikenalError where it is nothing."""
    semua = [s for s in k.tahun.objek if s.kelompok is k.kelompok]
    if k.kelompok is None and tulisan.isdecimal():
        # A bare number is always the sub kegiatan's.
        semua = [s for s in k.tahun.objek if s.kelompok is Kelompok.ANGGARAN]
    elif k.kelompok is None:
        # Outputs are called nearly as their sub kegiatan; whoever means them says so.
        semua = [s for s in k.tahun.objek if s.kelompok is not Kelompok.OUTPUT]
    cocok = pencarian.find(tulisan, semua)
    if not cocok:
        raise ObjekTidakDikenalError(tulisan, tahun=k.nomor_tahun)
    return cocok


def _yearly(k: Konteks) -> str | None:
    """Return the code of the only period that there is, None where there are several."""
    periode = chosen(k).periode
    return periode[0].kode if len(periode) == 1 else None


def _nearest_year(k: Konteks, kode: str) -> None:
    """Fill in the latest year whose period of this code is over."""
    for tahun in peninjauan.list_years(k.ruang.engine):
        periode = find_periode(tahun, kode)
        if periode is not None and periode.berakhir_on <= k.hari:
            if tahun != k.nomor_tahun:
                k.use_year(tahun)
            return
