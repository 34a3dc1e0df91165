"""A change of the calendar between the summary and the tap that saves it."""

from collections.abc import Callable
from datetime import date
from typing import Any

from bot.data_tombol import number, numbers
from bot.jawaban import Jawaban, Tombol
from bot.messages import hari_libur as kata
from bot.messages.umum import jabatan
from bot.ruang import Ruang
from bot.tenggat import lihat, tombol
from core.errors import DomainError, TombolBasiError
from core.hak import Kegunaan, Pelaku, Perihal, act_as
from core.hari_kerja import SENIN_JUMAT
from core.hari_khusus import Cabut, Coret, JenisKhusus, Perubahan, Tambah
from core.services import dialog
from core.services import hari_kerja as layanan
from core.services.dialog import Dialog
from core.services.pelaku import only_admins

DIALOG = dialog.JenisDialog.LIBUR_SIMPAN
MENULIS = dialog.JenisDialog.LIBUR_TULIS
"""What leads to it, and is over with it."""
NOMOR_MAKS = 16
"""Digits of an update's number at Telegram."""


def propose_day(ruang: Ruang, pelaku: Pelaku, perubahan: Tambah | Coret) -> Jawaban:
    """Show what would become of a day, and keep it until it is confirmed.

    Raises what core raises for a day that cannot be changed so.
    """
    nama = layanan.check_change(ruang.engine, pelaku, perubahan)
    on = perubahan.on
    jenis = perubahan.jenis if isinstance(perubahan, Tambah) else JenisKhusus.CORET
    catatan = [
        *([kata.LEWAT] if on < ruang.now().date() else []),
        *([kata.AKHIR_PEKAN] if on.weekday() not in SENIN_JUMAT else []),
    ]
    ringkasan = "\n".join([kata.tanya(on, jenis, nama), *catatan])
    return _keep(ruang, pelaku, perubahan, on, ringkasan)


def propose_revoking(ruang: Ruang, pelaku: Pelaku, khusus_id: int) -> Jawaban:
    """Show what would be taken back. Raises TombolBasiError for a change that does not stand."""
    satu = layanan.find_change(ruang.engine, pelaku, khusus_id)
    return _keep(ruang, pelaku, Cabut(satu.id), satu.on, kata.tanya_cabut(satu))


def teks(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, tertulis: str) -> Jawaban:
    """Show the summary that waits once more, to whoever writes something instead of tapping."""
    del tertulis
    check_admin(ruang, pelaku)
    jawaban = _summary(pelaku, berjalan.isi)
    if ruang.asal is not None and berjalan.isi["kunci"] == ruang.asal.update_id:
        # This very text is delivered again: the summary is its answer.
        return jawaban
    return Jawaban(f"{kata.MENUNGGU}\n\n{jawaban.html}", jawaban.tombol)


def check_admin(ruang: Ruang, pelaku: Pelaku) -> None:
    """Raise TidakBerhakError for whoever is no admin any more, and keep them in no dialogue."""
    try:
        only_admins(pelaku, layanan.PERIHAL)
    except DomainError:
        dialog.drop(ruang.engine, pelaku, DIALOG, MENULIS)
        raise


def cancel(tahun: int) -> Tombol:
    return Tombol(kata.TOMBOL_BATAL, tombol.of(tombol.BATAL, tahun))


def to_json(satu: Perubahan) -> list[Any]:
    match satu:
        case Tambah(on=on, jenis=jenis, nama=nama):
            return ["tambah", on.isoformat(), jenis.value, nama]
        case Coret(on=on):
            return ["coret", on.isoformat()]
        case Cabut(khusus_id=khusus_id):
            return ["cabut", khusus_id]


def from_json(isi: list[Any]) -> Perubahan:
    match isi:
        case ["tambah", on, jenis, nama]:
            return Tambah(date.fromisoformat(on), JenisKhusus(jenis), nama)
        case ["coret", on]:
            return Coret(date.fromisoformat(on))
        case ["cabut", int(khusus_id)]:
            return Cabut(khusus_id)
    raise ValueError(isi)


def _keep(ruang: Ruang, pelaku: Pelaku, perubahan: Perubahan, on: date, ringkasan: str) -> Jawaban:
    isi = {
        "perubahan": to_json(perubahan),
        "tahun": on.year,
        "kunci": ruang.asal.update_id if ruang.asal else 0,
        "ringkasan": ringkasan,
    }
    dialog.put(ruang.engine, pelaku, Dialog(DIALOG, isi), now=ruang.now(), ganti=(MENULIS,))
    return _summary(pelaku, isi)


def _summary(pelaku: Pelaku, isi: dict[str, Any]) -> Jawaban:
    tugas, _ = act_as(pelaku, Kegunaan.MENGELOLA, Perihal())
    sebagai = kata.tanya_simpan(jabatan(tugas) if tugas else pelaku.nama)
    simpan = Tombol(kata.TOMBOL_SIMPAN, tombol.of(tombol.SIMPAN, isi["kunci"]))
    return Jawaban(f"{isi['ringkasan']}\n\n{sebagai}", ((simpan, cancel(isi["tahun"])),))


def _tap_save(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (kunci,) = numbers(args, 1, angka=NOMOR_MAKS)
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=DIALOG)
    # Delivered again, there is nothing to save any more, and core knows what was.
    ada = berjalan is not None and berjalan.isi["kunci"] == kunci
    perubahan = from_json(berjalan.isi["perubahan"]) if berjalan and ada else None
    hasil = layanan.change_day(ruang.engine, ruang.asal, pelaku, perubahan, now=ruang.now())
    if ada:
        dialog.drop(ruang.engine, pelaku, DIALOG)
    awal = kata.dicabut(hasil.khusus) if hasil.dicabut else kata.tersimpan(hasil.khusus)
    return lihat.tahun(ruang, pelaku, hasil.khusus.on.year, awal=awal)


def _tap_cancel(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    nomor = number(":".join(args), angka=4)
    if not lihat.within(ruang, nomor):
        raise TombolBasiError(f"{nomor}")
    check_admin(ruang, pelaku)
    dialog.drop(ruang.engine, pelaku, DIALOG, MENULIS)
    return lihat.tahun(ruang, pelaku, nomor, awal=kata.TIDAK_JADI)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.SIMPAN: _tap_save,
    tombol.BATAL: _tap_cancel,
}
