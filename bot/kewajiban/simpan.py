"""What is to be set of obligations between the summary and the tap that saves it."""

from collections.abc import Callable, Sequence
from typing import Any

from bot.data_tombol import numbers
from bot.jawaban import Jawaban, Tombol
from bot.kewajiban import lihat, tombol
from bot.messages import atur_kewajiban as kata
from bot.messages import tanya_kewajiban as kata_tanya
from bot.messages.umum import jabatan
from bot.ruang import Ruang
from core.errors import DomainError, TombolBasiError
from core.galat_atur import PengaturanBerubahError
from core.hak import Kegunaan, Pelaku, Perihal, act_as
from core.kewajiban.atur import Apa, Perubahan, Rencana, Ubahan
from core.periode import Periode
from core.services import atur_kewajiban as layanan
from core.services import dialog
from core.services.dialog import Dialog
from core.services.hari_kerja import PERIHAL
from core.services.pelaku import only_admins

DIALOG = dialog.JenisDialog.TENGGAT_SIMPAN
TULIS = dialog.JenisDialog.TENGGAT_TULIS
PILIH = dialog.JenisDialog.TENGGAT_PILIH
SEMUA = (DIALOG, TULIS, PILIH)
NOMOR_MAKS = 16
"""Digits of an update's number at Telegram."""
PERTAMA = 10
"""Changes that a summary names; the others are counted."""
MUAT = 2200
"""Characters of them, of Telegram's 4096."""
FORMULIR = "f"
"""Behind the number of the update: the summary is of a form."""


def propose(
    ruang: Ruang,
    pelaku: Pelaku,
    semua: Sequence[Ubahan],
    *,
    formulir: bool = False,
    catatan: Sequence[str] = (),
) -> Jawaban:
    """Show what these changes would do, and keep them until they are confirmed.

    Raises what core raises where they cannot be made.
    """
    rencana = layanan.preview(ruang.engine, pelaku, semua, now=ruang.now())
    if not rencana.perubahan:
        dialog.drop(ruang.engine, pelaku, *SEMUA)
        if formulir:
            return lihat.ruang_tenggat(ruang, pelaku, kata_tanya.SAMA)
        return lihat.jenis(ruang, pelaku, semua[0].jenis, kata_tanya.SAMA)
    baru = semua[0].apa is Apa.BARU
    isi = {
        "jenis": "" if formulir or baru else semua[0].jenis,
        **({"baru": True} if baru else {}),
        "kunci": key(ruang),
        "ubahan": [to_json(satu) for satu in semua],
        "sidik": rencana.sidik,
        "ringkasan": "\n".join([*_changes(rencana.perubahan), *_effects(rencana), *catatan]),
    }
    keep(ruang, pelaku, isi)
    return summary(pelaku, isi)


def wait(ruang: Ruang, pelaku: Pelaku, data: dict[str, Any]) -> None:
    """Let what is typed next be about this."""
    dialog.put(ruang.engine, pelaku, Dialog(TULIS, data), now=ruang.now(), ganti=(DIALOG, PILIH))


def keep(ruang: Ruang, pelaku: Pelaku, isi: dict[str, Any]) -> None:
    """Keep what waits for its tap; what led to it is over."""
    dialog.put(ruang.engine, pelaku, Dialog(DIALOG, isi), now=ruang.now(), ganti=(TULIS, PILIH))


def _changes(semua: Sequence[Perubahan]) -> list[str]:
    baris: list[str] = []
    terpakai = 0
    for satu in semua[:PERTAMA]:
        teks = kata.ubah(satu) if len(semua) == 1 else f"• {kata.ubah(satu)}"
        terpakai += len(teks)
        if baris and terpakai > MUAT:
            break
        baris.append(teks)
    lebih = len(semua) - len(baris)
    return [*baris, *([kata_tanya.lagi(lebih)] if lebih else [])]


def _effects(rencana: Rencana) -> list[str]:
    if all(satu.apa in {Apa.SURAT, Apa.BARU, Apa.LAMPIRAN} for satu in rencana.perubahan):
        return []
    return ["", *kata_tanya.akibat(rencana.akibat)]


def teks(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, tertulis: str) -> Jawaban:
    """Show the summary that waits once more, to whoever writes something instead of tapping."""
    del tertulis
    check_admin(ruang, pelaku)
    jawaban = summary(pelaku, berjalan.isi)
    if ruang.asal is not None and berjalan.isi["kunci"] == ruang.asal.update_id:
        # This very text is delivered again: the summary is its answer.
        return jawaban
    return Jawaban(f"{kata_tanya.MENUNGGU}\n\n{jawaban.html}", jawaban.tombol)


def key(ruang: Ruang) -> int:
    """Return the number of the update that is being answered, 0 at a terminal."""
    return ruang.asal.update_id if ruang.asal else 0


def check_admin(ruang: Ruang, pelaku: Pelaku) -> None:
    """Raise TidakBerhakError for whoever is no admin any more, and keep them in no dialogue."""
    try:
        only_admins(pelaku, PERIHAL)
    except DomainError:
        dialog.drop(ruang.engine, pelaku, *SEMUA)
        raise


def cancel(kode: str) -> Tombol:
    return Tombol(kata.TOMBOL_BATAL, tombol.of(tombol.BATAL, kode))


def to_json(satu: Ubahan) -> list[Any]:
    periode = [satu.periode.tahun, satu.periode.kode] if satu.periode else None
    return [satu.apa.value, satu.jenis, satu.baru, satu.unit_id, periode]


def from_json(isi: list[Any]) -> Ubahan:
    apa, jenis, baru, unit_id, periode = isi
    return Ubahan(
        apa=Apa(apa),
        jenis=jenis,
        baru=baru,
        unit_id=unit_id,
        periode=Periode(*periode) if periode else None,
    )


def ask_as(pelaku: Pelaku) -> str:
    """Ask whether it is to be saved, and say as whom."""
    tugas, _ = act_as(pelaku, Kegunaan.MENGELOLA, Perihal())
    return kata_tanya.tanya_simpan(jabatan(tugas) if tugas else pelaku.nama)


def summary(pelaku: Pelaku, isi: dict[str, Any]) -> Jawaban:
    """Show what waits, and ask."""
    simpan = Tombol(kata.TOMBOL_SIMPAN, _save_data(isi))
    return Jawaban(f"{isi['ringkasan']}\n\n{ask_as(pelaku)}", ((simpan, cancel(isi["jenis"])),))


def _save_data(isi: dict[str, Any]) -> str:
    if "pekan" in isi:
        return tombol.of(tombol.SIMPAN_PEKAN, *isi["pekan"], isi["kunci"])
    ekor = () if isi["jenis"] or isi.get("baru") else (FORMULIR,)
    return tombol.of(tombol.SIMPAN, isi["kunci"], *ekor)


def waiting(ruang: Ruang, pelaku: Pelaku, kunci: int) -> dict[str, Any] | None:
    """Return what waits for the tap on the summary of this update; None: nothing any more."""
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=DIALOG)
    ada = berjalan is not None and berjalan.isi["kunci"] == kunci
    return berjalan.isi if berjalan and ada else None


def _tap_save(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    formulir = args[1:] == [FORMULIR]
    (kunci,) = numbers(args[:1] if formulir else args, 1, angka=NOMOR_MAKS)
    isi = waiting(ruang, pelaku, kunci) or {}
    # Delivered again, there is nothing to save any more, and core knows what was.
    semua = [from_json(satu) for satu in isi.get("ubahan", [])]
    try:
        hasil = layanan.change(
            ruang.engine, ruang.asal, pelaku, semua, isi.get("sidik", ""), now=ruang.now()
        )
    except PengaturanBerubahError:
        dialog.drop(ruang.engine, pelaku, DIALOG)
        raise
    if isi:
        dialog.drop(ruang.engine, pelaku, DIALOG)
    if formulir:
        return lihat.ruang_tenggat(ruang, pelaku, kata.TERSIMPAN)
    return lihat.jenis(ruang, pelaku, hasil.perubahan.jenis, kata.TERSIMPAN)


def _tap_cancel(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) != 1:
        raise TombolBasiError(":".join(args))
    check_admin(ruang, pelaku)
    dialog.drop(ruang.engine, pelaku, *SEMUA)
    if not args[0]:
        return lihat.ruang_tenggat(ruang, pelaku, kata.TIDAK_JADI)
    return lihat.jenis(ruang, pelaku, args[0], kata.TIDAK_JADI)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.SIMPAN: _tap_save,
    tombol.BATAL: _tap_cancel,
}
