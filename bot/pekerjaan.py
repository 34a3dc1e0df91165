"""Work beyond questions and answers, imported when somebody first does it.

Most of those who write only ask; what posting, deciding, planning, letting people in and looking
after the bot need comes with the first command, button, dialogue or file that is about it.
"""

from collections.abc import Callable, Mapping, Sequence
from importlib import import_module
from typing import Protocol, cast

from bot.berjalan import Penunggu
from bot.jawaban import Jawaban
from bot.ruang import Ruang
from bot.unduhan import Kiriman
from core.hak import Pelaku
from core.services.dialog import Dialog

RUTE = {
    "b": "bot.papan.rute",
    "d": "bot.lkjip.rute",
    "f": "bot.tindak.rute",
    "g": "bot.pengingat.rute",
    "i": "bot.isi.rute",
    "k": "bot.tenggat.rute",
    "l": "bot.lapor.rute",
    "n": "bot.cek.rute",
    "p": "bot.akses.rute",
    "q": "bot.pertanyaan.rute",
    "r": "bot.register.rute",
    "s": "bot.umum.rute",
    "t": "bot.tahun.rute",
    "u": "bot.langganan.rute",
    "w": "bot.kewajiban.rute",
    "y": "bot.tanya.rute",
}
"""By the letter that the verbs of its buttons begin with, and no others' do."""
PERINTAH = {
    "bot.akses.rute": ("pengguna", "undang"),
    "bot.cek.rute": ("cek",),
    "bot.lapor.rute": ("kirim",),
    "bot.lkjip.rute": ("laporan",),
    "bot.pengingat.rute": (),
    "bot.isi.rute": ("isi", "tugas", "realisasi", "verifikasi", "riwayat"),
    "bot.langganan.rute": ("pengaturan",),
    "bot.papan.rute": ("tenggat",),
    "bot.pertanyaan.rute": ("pertanyaan",),
    "bot.register.rute": ("register",),
    "bot.tahun.rute": ("buka_tahun", "format"),
    "bot.kewajiban.rute": ("atur_tenggat",),
    "bot.tenggat.rute": (),
    "bot.tanya.rute": (),
    "bot.tindak.rute": ("rekomendasi",),
    "bot.umum.rute": ("status",),
}


class Rute(Protocol):
    """What such a module adds to the ways from what somebody sent to the answer."""

    PERINTAH: Mapping[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]]
    TOMBOL: Mapping[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]]
    DIALOG_TEKS: Mapping[str, Callable[[Ruang, Pelaku, Dialog, str], Jawaban]]
    DIALOG_BERKAS: Mapping[str, Callable[[Ruang, Pelaku, Dialog, Kiriman], Jawaban]]
    PENUNGGU: Mapping[str, Penunggu]
    FORMULIR: Sequence[Callable[[Ruang, Pelaku, Kiriman], Jawaban | None]]


def command(nama: str) -> Callable[[Ruang, Pelaku, list[str]], Jawaban]:
    """Return what answers this command of theirs."""
    modul = next(satu for satu, milik in PERINTAH.items() if nama in milik)

    def answer(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
        return _load(modul).PERINTAH[nama](ruang, pelaku, args)

    return answer


def button(verba: str) -> Callable[[Ruang, Pelaku, list[str]], Jawaban] | None:
    """Return what answers a button with this verb, None where it is none of theirs."""
    modul = RUTE.get(verba[:1])
    return _load(modul).TOMBOL.get(verba) if modul else None


def text_taker(jenis: str) -> Callable[[Ruang, Pelaku, Dialog, str], Jawaban] | None:
    """Return what takes a text in a dialogue of this kind, None where it is none of theirs."""
    return next((r.DIALOG_TEKS[jenis] for r in all_routes() if jenis in r.DIALOG_TEKS), None)


def file_taker(jenis: str) -> Callable[[Ruang, Pelaku, Dialog, Kiriman], Jawaban] | None:
    """Return the same for a file."""
    return next((r.DIALOG_BERKAS[jenis] for r in all_routes() if jenis in r.DIALOG_BERKAS), None)


def waiting(jenis: str) -> Penunggu | None:
    """Return what a dialogue of this kind is called and asks, None where it is none of theirs."""
    return next((r.PENUNGGU[jenis] for r in all_routes() if jenis in r.PENUNGGU), None)


def read_form(ruang: Ruang, pelaku: Pelaku, berkas: Kiriman) -> Jawaban | None:
    """Answer a form of ours that was filled in; None: it is another file."""
    for baca in (satu for rute in all_routes() for satu in rute.FORMULIR):
        if (jawaban := baca(ruang, pelaku, berkas)) is not None:
            return jawaban
    return None


def all_routes() -> list[Rute]:
    return [_load(modul) for modul in PERINTAH]


def _load(modul: str) -> Rute:
    return cast("Rute", import_module(modul))
