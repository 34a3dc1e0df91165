"""What was written in one line ahead of its question: kept until that is due, then taken.

Whoever has to choose first which figure or which period is not asked once more for the rest.
"""

from typing import Any

from bot.isi import baca as baca_kata
from bot.isi import baca_angka, langkah
from bot.isi.alur import show
from bot.isi.konteks import Konteks
from bot.isi.memilih import PilihPeriode
from bot.isi.menjawab import TanyaAngka
from bot.isi.pengisian import CATATAN, NANTI
from bot.isi.pertanyaan import TERTULIS, chosen
from bot.jawaban import Jawaban
from bot.messages import isi as kata
from bot.messages.kesalahan import explain
from core.errors import DomainError, TidakTerbacaError
from core.objek_isian import Kelompok
from core.periode import find_periode


def is_month(kode: str | None) -> bool:
    periode = find_periode(0, kode) if kode else None
    return periode is not None and periode.bulan is not None


def remember(k: Konteks, tertulis: baca_kata.Tertulis) -> None:
    """Keep what was written of a figure that is not chosen yet."""
    isi: dict[str, Any] = {
        "kode": tertulis.kode_periode,
        "angka": tertulis.angka,
        "basis": tertulis.basis,
        "fisik": tertulis.fisik,
    }
    # A year alone may be the period, once it is known of what.
    if any(isi.values()) or (tertulis.kata and tertulis.tahun is not None):
        k.isi.isi[TERTULIS] = isi | {"tahun": tertulis.tahun}


def in_year(k: Konteks, tahun: int) -> None:
    """Let what was written ahead be of this year, which is chosen now."""
    if (isi := k.isi.isi.get(TERTULIS)) is not None:
        isi["tahun"] = tahun


def resume(k: Konteks) -> Jawaban | None:
    """Take what was written ahead as far as it is due; return what to say of what cannot be."""
    isi = k.isi.isi.get(TERTULIS)
    if isi is None or k.objek is None:
        return None
    salah = [_besides(k, isi)]
    try:
        _period(k, isi)
        salah.append(_figure(k, isi))
    except DomainError as error:
        salah.append(explain(error))
    if not any(isi[nama] for nama in ("kode", "angka", "basis", "fisik")):
        k.isi.isi.pop(TERTULIS, None)
    alasan = "\n".join(filter(None, salah))
    return _again(k, alasan) if alasan else None


def _besides(k: Konteks, isi: dict[str, Any]) -> str | None:
    """Take the basis and the physical progress; only money has them."""
    basis, fisik = isi["basis"], isi["fisik"]
    isi["basis"], isi["fisik"] = None, ""
    if (basis or fisik) and k.kelompok is not Kelompok.ANGGARAN:
        return kata.HANYA_ANGGARAN.format(kata="Fisik" if fisik else str(basis).upper())
    if basis:
        k.isi.put("basis", basis)
    if fisik:
        angka = baca_angka.read_fisik(fisik)
        if angka is None:
            return kata.FISIK_SALAH
        k.isi.put("fisik", f"{angka:f}")
    return None


def _period(k: Konteks, isi: dict[str, Any]) -> None:
    """Take the period. Raises what says why it cannot be."""
    if k.isi.has("periode"):
        return
    kode = isi["kode"]
    if kode is None and isi["tahun"] is not None:
        semua = chosen(k).periode
        # A year is a period where there is no other.
        kode = semua[0].kode if len(semua) == 1 else None
    if kode is None:
        return
    isi["kode"] = None
    if isi["tahun"] is None and (tahun := k.latest_year(kode)) != k.nomor_tahun:
        k.use_year(tahun)
    periode = find_periode(k.nomor_tahun, kode)
    if periode is not None:
        PilihPeriode.take(k, periode)


def _figure(k: Konteks, isi: dict[str, Any]) -> str | None:
    """Take the figure, once its period is known; what one line does not say can come later."""
    teks = isi["angka"]
    if not teks:
        return None
    try:
        baca_angka.read(teks, chosen(k))
    except TidakTerbacaError as error:
        isi["angka"] = ""
        return explain(error)
    if not k.isi.has("periode"):
        return None
    isi["angka"] = ""
    TanyaAngka().teks(k, teks)
    for nama in (*(("fisik",) if k.kelompok is Kelompok.ANGGARAN else CATATAN), "bukti_selesai"):
        if not k.isi.has(nama):
            k.isi.isi[nama] = NANTI
    return None


def _again(k: Konteks, salah: str) -> Jawaban:
    """Say what is wrong, and ask what is due."""
    satu = langkah.current(k)
    tanya = satu.tanya(k) if satu is not None else show(k)
    return Jawaban(f"{salah}\n\n{tanya.html}", tanya.tombol)
