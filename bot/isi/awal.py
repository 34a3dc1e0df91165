"""How /isi begins: with what was written, with what a button names, or with a posting."""

from bot.berjalan import BARU, BARU_NAMA
from bot.data_tombol import number
from bot.isi import baca as baca_kata
from bot.isi import daftar, langkah, lanjutan, pencarian, tertunda
from bot.isi.alur import go_on, keep, show
from bot.isi.konteks import Konteks
from bot.isi.memilih import PilihObjek, PilihPeriode
from bot.isi.pengisian import Pengisian, of_isian
from bot.jawaban import Jawaban
from bot.messages import isi as kata
from bot.messages.kesalahan import explain
from bot.umum.tombol import KE_MENU
from core.errors import BukanUnitnyaError, DomainError, ObjekTidakDikenalError, TombolBasiError
from core.isian import Status
from core.objek_isian import Kelompok, ObjekIsi
from core.periode import find_periode
from core.services import peninjauan, putusan

BAGIAN = 5
"""Parts of a button: kelompok, objek, tahun, periode, unit; "-" is to be asked."""


def start(k: Konteks, dengan: list[str]) -> Jawaban:
    asal = k.ruang.asal
    k.isi.mulai = [asal.bot_id, asal.update_id] if asal else None
    if is_list(dengan):
        return daftar.tertulis(k, dengan[1:-1], dengan[-1].removeprefix("\n"))
    gagal = _take(k, dengan)
    if gagal is None:
        return go_on(k)
    if not k.isi.has("objek"):
        return gagal
    keep(k)
    return Jawaban(gagal.html, show(k).tombol)


def is_list(dengan: list[str]) -> bool:
    """Tell whether a list is begun: behind it, what is being filled in waits."""
    return dengan[-1].startswith("\n")


def ask_which(k: Konteks, dengan: list[str]) -> Jawaban:
    """Ask whether to go on with what was begun, or with something new, that is checked before."""
    baru = Konteks(k.ruang, k.pelaku, Pengisian())
    try:
        gagal = _take(baru, dengan)
        langkah.current(baru)
    except TombolBasiError:
        raise
    except DomainError as error:
        return tertunda.waits(k, explain(error))
    if gagal is not None:
        return tertunda.waits(k, gagal.html)
    k.isi.isi |= {BARU: dengan, BARU_NAMA: tertunda.sebut(baru)}
    keep(k)
    return tertunda.tanya(k)


def _take(k: Konteks, dengan: list[str]) -> Jawaban | None:
    """Fill in what it begins with; return what to say of what cannot be."""
    cara, *args = dengan
    if cara == "tombol":
        _by_button(k, args)
        return None
    if cara == "isian":
        mulai, k.isi = k.isi.mulai, _by_posting(k, args)
        k.isi.mulai = mulai
        return None
    return _fill(k, args) if args else None


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
    if tertulis.asing:
        return Jawaban(kata.kata_asing(tertulis.asing), ((KE_MENU,),))
    kelompok = tertulis.kelompok
    if kelompok is None and not tertulis.kata and lanjutan.is_month(tertulis.kode_periode):
        # Nothing but money is filled in by the month.
        kelompok = Kelompok.ANGGARAN
    if kelompok:
        k.isi.put("kelompok", kelompok)
    if tertulis.tahun is not None:
        k.use_year(tertulis.tahun)
    lanjutan.remember(k, tertulis)
    if tertulis.kata:
        cocok = _fitting(_named(k, tertulis.kata), tertulis.kode_periode)
        if len(cocok) > 1:
            PilihObjek.offer(k, cocok)
            return None
        PilihObjek.take(k, cocok[0])
    return lanjutan.resume(k)


def _fitting(cocok: list[ObjekIsi], kode: str | None) -> list[ObjekIsi]:
    """Return those that are filled in for such a period, where any is."""
    pas = [satu for satu in cocok if kode in {periode.kode for periode in satu.periode}]
    return pas or cocok


def _named(k: Konteks, tulisan: str) -> list[ObjekIsi]:
    """Return what these words may name, of which the person may post each.

    Raises ObjekTidakDikenalError where it is nothing, BukanUnitnyaError where it is all others'.
    """
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
    return k.postable(cocok)
