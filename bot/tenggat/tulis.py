"""A day off that is typed: behind the command, or when the bot has asked for it."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from bot.jawaban import Jawaban, Tombol
from bot.messages import hari_libur as kata
from bot.ruang import Ruang
from bot.tenggat import lihat, simpan, tombol
from bot.tenggat.baca import Tertulis, read_kind, read_written
from core.hak import Pelaku
from core.hari_khusus import Coret, JenisKhusus, Tambah
from core.services import dialog
from core.services import hari_kerja as layanan
from core.services.dialog import Dialog
from core.teks import clean_name

DIALOG = simpan.MENULIS


def ask(ruang: Ruang, pelaku: Pelaku, tahun: int, jenis: JenisKhusus) -> Jawaban:
    """Ask for a day off; what is typed next is it."""
    _wait(ruang, pelaku, tahun, jenis, None)
    return Jawaban(kata.tulis_libur(tahun), ((simpan.cancel(tahun),),))


def teks(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, tertulis: str) -> Jawaban:
    """Take the day, or the name of one that is known already."""
    simpan.check_admin(ruang, pelaku)
    isi = berjalan.isi
    jenis = JenisKhusus(isi["jenis"])
    if isi["on"] is None:
        lain, kata_kata = read_kind(tertulis.split())
        jenis = lain if lain is JenisKhusus.CUTI_BERSAMA else jenis
        return add(ruang, pelaku, jenis, kata_kata, isi["tahun"])
    on = date.fromisoformat(isi["on"])
    nama = clean_name(tertulis)
    if not nama:
        return Jawaban(kata.tulis_nama(on, jenis), ((simpan.cancel(on.year),),))
    return simpan.propose_day(ruang, pelaku, Tambah(on, jenis, nama))


def add(
    ruang: Ruang, pelaku: Pelaku, jenis: JenisKhusus, kata_kata: Sequence[str], tahun: int
) -> Jawaban:
    """Propose the day off that these words say; ask for its name where they have none."""
    ada = _read(ruang, kata_kata, tahun, kata.CONTOH[jenis])
    if isinstance(ada, Jawaban):
        return ada
    nama = clean_name(ada.sisa)
    if nama:
        return simpan.propose_day(ruang, pelaku, Tambah(ada.on, jenis, nama))
    # Better now than after its name.
    layanan.check_change(ruang.engine, pelaku, Tambah(ada.on, jenis, nama))
    _wait(ruang, pelaku, tahun, jenis, ada.on)
    return Jawaban(kata.tulis_nama(ada.on, jenis), ((simpan.cancel(ada.on.year),),))


def strike(ruang: Ruang, pelaku: Pelaku, kata_kata: Sequence[str], tahun: int) -> Jawaban:
    """Propose that the day that these words name stays one of work."""
    ada = _read(ruang, kata_kata, tahun, kata.CONTOH[JenisKhusus.CORET])
    return ada if isinstance(ada, Jawaban) else simpan.propose_day(ruang, pelaku, Coret(ada.on))


def revoke(ruang: Ruang, pelaku: Pelaku, kata_kata: Sequence[str], tahun: int) -> Jawaban:
    """Propose to take back what was changed of the day that these words name."""
    ada = _read(ruang, kata_kata, tahun, kata.CONTOH_BATALKAN)
    if isinstance(ada, Jawaban):
        return ada
    khusus = layanan.show_year(ruang.engine, pelaku, ada.on.year).khusus_on(ada.on)
    if khusus is None:
        ke_tahun = Tombol(kata.ke_tahun(ada.on.year), tombol.of(tombol.LIBUR, ada.on.year, 1))
        return Jawaban(kata.tanpa_perubahan(ada.on), ((ke_tahun,),))
    return simpan.propose_revoking(ruang, pelaku, khusus.id)


def _read(ruang: Ruang, kata_kata: Sequence[str], tahun: int, contoh: str) -> Tertulis | Jawaban:
    """Return the day, or what to write instead of none, of several, or of one too far away."""
    ada = read_written(kata_kata, tahun)
    if ada is None:
        return Jawaban(kata.tak_terbaca(" ".join(kata_kata), contoh.format(tahun=tahun)))
    if ada.rentang:
        return Jawaban(kata.satu_hari(contoh.format(tahun=tahun)))
    return ada if lihat.within(ruang, ada.on.year) else lihat.out_of_bounds(ruang)


def _wait(ruang: Ruang, pelaku: Pelaku, tahun: int, jenis: JenisKhusus, on: date | None) -> None:
    isi: dict[str, Any] = {
        "tahun": tahun,
        "jenis": jenis.value,
        "on": on.isoformat() if on else None,
    }
    dialog.put(ruang.engine, pelaku, Dialog(DIALOG, isi), now=ruang.now(), ganti=(simpan.DIALOG,))
