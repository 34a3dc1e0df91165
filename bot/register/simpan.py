"""A form between its summary and the tap that saves it: a dialogue keeps it meanwhile."""

from collections.abc import Callable, Sequence
from typing import Any

from bot.data_tombol import number
from bot.jawaban import Jawaban, Tombol
from bot.messages import berjalan as kata_berjalan
from bot.messages import formulir_register as kata
from bot.messages import register as kata_register
from bot.messages.kesalahan import explain
from bot.messages.umum import jabatan
from bot.register import lihat, tombol
from bot.register.susunan import read_isi, write_isi
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.galat_register import EntriBerubahError, EntriKembarError
from core.hak import Pelaku
from core.register import Entri, JenisRegister, Register
from core.services import dialog
from core.services import register as layanan
from core.services.dialog import Dialog
from core.services.register import Tambahan, Ubahan

DIALOG = dialog.JenisDialog.REGISTER_FORMULIR
NOMOR_MAKS = 16
"""Digits of an update's number at Telegram."""


def propose(  # noqa: PLR0913  what, and where it came from
    ruang: Ruang,
    pelaku: Pelaku,
    register: Register,
    unit_id: int,
    *,
    tambah: Sequence[Tambahan],
    ubah: Sequence[Ubahan],
    ringkasan: str,
) -> Jawaban:
    """Show what would be saved, and keep it until it is confirmed."""
    tugas = layanan.acts_as(pelaku, unit_id)
    sebagai = kata_register.sebagai(jabatan(tugas)) if tugas else ""
    contoh = [kata_register.CONTOH_TAHUN] if register.contoh else []
    isi = {
        "jenis": register.jenis.value,
        "tahun": register.tahun,
        "kunci": ruang.asal.update_id if ruang.asal else 0,
        "tambah": [[s.unit_id, write_isi(s.isi), [*s.kembar]] for s in tambah],
        "ubah": [[s.nomor, s.versi, write_isi(s.isi)] for s in ubah],
        "ringkasan": "\n".join([ringkasan, "", sebagai, *contoh, kata_register.BELUM_TERSIMPAN]),
    }
    dialog.put(ruang.engine, pelaku, Dialog(DIALOG, isi), now=ruang.now())
    return _summary(isi)


def teks(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, tulisan: str) -> Jawaban:
    """Show the summary once more to whoever types something else."""
    del ruang, pelaku, tulisan
    jawaban = _summary(berjalan.isi)
    return Jawaban(f"{kata.MENUNGGU}\n\n{jawaban.html}", jawaban.tombol)


def sebut(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    """Return what a form that waits is called."""
    del ruang, pelaku
    jenis, tahun = JenisRegister(berjalan.isi["jenis"]), berjalan.isi["tahun"]
    return kata_berjalan.formulir(kata_register.judul(jenis, tahun))


def tanya(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    """Return the summary that it waits with."""
    del ruang, pelaku
    return _summary(berjalan.isi)


def _summary(isi: dict[str, Any]) -> Jawaban:
    data = (isi["jenis"], isi["tahun"], isi["kunci"])
    simpan = Tombol(kata.TOMBOL_SIMPAN, tombol.of(tombol.SIMPAN_FORMULIR, *data))
    batal = Tombol(kata.TOMBOL_BATAL, tombol.of(tombol.BATAL_FORMULIR, *data))
    return Jawaban(isi["ringkasan"], ((simpan, batal),))


def _tap_save(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    jenis, tahun, kunci = _read(args)
    berjalan = _waiting(ruang, pelaku, kunci)
    if berjalan is None:
        if not (semua := _before(ruang, pelaku, kunci)):
            raise TombolBasiError(tombol.SIMPAN_FORMULIR)
        return _saved(ruang, pelaku, jenis, tahun, semua)
    try:
        semua = _write(ruang, pelaku, jenis, tahun, berjalan)
    except (EntriBerubahError, EntriKembarError) as error:
        # As it is, it can never be saved.
        dialog.drop(ruang.engine, pelaku, DIALOG)
        return lihat.daftar(ruang, pelaku, jenis, tahun, awal=explain(error))
    return _saved(ruang, pelaku, jenis, tahun, semua)


def _write(
    ruang: Ruang, pelaku: Pelaku, jenis: JenisRegister, tahun: int, berjalan: Dialog
) -> list[Entri]:
    return layanan.write(
        ruang.engine,
        ruang.asal,
        pelaku,
        jenis,
        tahun,
        tambah=[
            Tambahan(unit_id=unit, isi=read_isi(isi), kembar=kembar)
            for unit, isi, kembar in berjalan.isi["tambah"]
        ],
        ubah=[
            Ubahan(nomor=nomor, versi=versi, isi=read_isi(isi))
            for nomor, versi, isi in berjalan.isi["ubah"]
        ],
        dialog=DIALOG,
        state=berjalan.isi["kunci"],
        now=ruang.now(),
    )


def _before(ruang: Ruang, pelaku: Pelaku, kunci: int) -> list[Entri]:
    """Return what this form was saved as before, nothing if it was not."""
    now = ruang.now()
    semua = layanan.find_saved(ruang.engine, ruang.asal, now=now)
    return semua or layanan.find_of_state(ruang.engine, pelaku, DIALOG, kunci, now=now)


def _saved(
    ruang: Ruang, pelaku: Pelaku, jenis: JenisRegister, tahun: int, semua: Sequence[Entri]
) -> Jawaban:
    baru = sum(satu.versi == 1 for satu in semua)
    awal = kata.tersimpan(baru, len(semua) - baru)
    return lihat.daftar(ruang, pelaku, jenis, tahun, awal=awal)


def _tap_cancel(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    jenis, tahun, kunci = _read(args)
    if _waiting(ruang, pelaku, kunci) is not None:
        dialog.drop(ruang.engine, pelaku, DIALOG)
    elif semua := _before(ruang, pelaku, kunci):
        return _saved(ruang, pelaku, jenis, tahun, semua)
    return lihat.daftar(ruang, pelaku, jenis, tahun, awal=kata_register.DIBUANG)


def _waiting(ruang: Ruang, pelaku: Pelaku, kunci: int) -> Dialog | None:
    """Return the form that this button is of, None where another or nothing waits."""
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=DIALOG)
    return berjalan if berjalan and berjalan.isi["kunci"] == kunci else None


def _read(args: list[str]) -> tuple[JenisRegister, int, int]:
    if len(args) != len(("jenis", "tahun", "kunci")):
        raise TombolBasiError(":".join(args))
    jenis, tahun = tombol.read_jenis(args[0]), tombol.read_tahun(args[1])
    return jenis, tahun, number(args[2], angka=NOMOR_MAKS)


def _tap_download(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    # With what writes workbooks; few answers need it.
    from bot.register import formulir  # noqa: PLC0415

    if len(args) != len(("jenis", "tahun")):
        raise TombolBasiError(":".join(args))
    return formulir.unduh(ruang, pelaku, tombol.read_jenis(args[0]), tombol.read_tahun(args[1]))


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.SIMPAN_FORMULIR: _tap_save,
    tombol.BATAL_FORMULIR: _tap_cancel,
    tombol.UNDUH: _tap_download,
}
