"""The weekdays on which a unit works, where they are others than an office's."""

from collections.abc import Callable
from typing import Any

from bot.data_tombol import number
from bot.jawaban import Baris, Jawaban, Tombol
from bot.kewajiban import baca, lihat, simpan, tombol
from bot.messages import atur_kewajiban as kata
from bot.messages import tanya_kewajiban as kata_tanya
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.hari_kerja import SENIN_JUMAT
from core.kewajiban.baca_atur import read_pekan
from core.services import dialog, lihat_kewajiban
from core.services import hari_kerja as layanan
from core.services.dialog import Dialog

PEKAN = "pekan"
"""What is asked for, in the dialogue."""
RIWAYAT = 5
"""Changes that are shown."""
BARIS_MAKS = 25
"""Units with a week of their own that are named."""


def ask(ruang: Ruang, pelaku: Pelaku) -> Jawaban:
    """Show the weeks that are others, and ask for one."""
    semua = layanan.list_weeks(ruang.engine, pelaku)
    isi = {"apa": PEKAN, "jenis": ""}
    ganti = (simpan.DIALOG, simpan.PILIH)
    dialog.put(ruang.engine, pelaku, Dialog(simpan.TULIS, isi), now=ruang.now(), ganti=ganti)
    daftar = [(nama, kata.pekan(hari)) for _, nama, hari in semua if hari != SENIN_JUMAT]
    riwayat = [
        kata_tanya.pekan_diubah(
            satu.pada_at.astimezone(ruang.zona),
            satu.oleh,
            satu.unit,
            kata.pekan(satu.lama),
            kata.pekan(satu.baru),
        )
        for satu in layanan.list_week_changes(ruang.engine, pelaku, banyak=RIWAYAT)
    ]
    return Jawaban(kata_tanya.pekan_kini(daftar[:BARIS_MAKS], riwayat), _cancel())


def take(ruang: Ruang, pelaku: Pelaku, data: dict[str, Any], tertulis: str) -> Jawaban:
    """Propose the week that is written behind a unit."""
    del data
    return propose(ruang, pelaku, tertulis)


def propose(ruang: Ruang, pelaku: Pelaku, tertulis: str) -> Jawaban:
    """Show what would become of the week of a unit."""
    kandidat = lihat_kewajiban.unit_candidates(ruang.engine, pelaku)
    kata_kata = tertulis.split()
    for banyak in range(len(kata_kata) - 1, 0, -1):
        pekan = read_pekan(" ".join(kata_kata[banyak:]))
        unit = baca.find_units(" ".join(kata_kata[:banyak]), kandidat) if pekan else []
        if pekan and len(unit) == 1:
            return _summary(ruang, pelaku, unit[0], pekan)
    return Jawaban(kata_tanya.pekan_tak_terbaca(tertulis), _cancel())


def _summary(ruang: Ruang, pelaku: Pelaku, unit_id: int, pekan: frozenset[int]) -> Jawaban:
    nama, lama = _unit(ruang, pelaku, unit_id)
    if lama == pekan:
        dialog.drop(ruang.engine, pelaku, *simpan.SEMUA)
        return Jawaban(kata_tanya.SAMA, ((lihat.KE_RUANG,),))
    isi = {
        "jenis": "",
        "kunci": simpan.key(ruang),
        "pekan": [unit_id, _digits(pekan)],
        "ringkasan": kata_tanya.tanya_pekan(nama, kata.pekan(lama), kata.pekan(pekan)),
    }
    simpan.keep(ruang, pelaku, isi)
    return simpan.summary(pelaku, isi)


def _unit(ruang: Ruang, pelaku: Pelaku, unit_id: int) -> tuple[str, frozenset[int]]:
    """Return name and week of a unit. Raises TombolBasiError."""
    nama = {nomor: satu for nomor, _, satu in lihat_kewajiban.list_units(ruang.engine, pelaku)}
    if unit_id not in nama:
        raise TombolBasiError(f"{unit_id}")
    semua = {nomor: hari for nomor, _, hari in layanan.list_weeks(ruang.engine, pelaku)}
    return nama[unit_id], semua.get(unit_id, SENIN_JUMAT)


def _digits(pekan: frozenset[int]) -> str:
    return "".join(f"{hari + 1}" for hari in sorted(pekan))


def _cancel() -> Baris:
    return ((simpan.cancel(""),),)


def _tap_ask(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    del args
    return ask(ruang, pelaku)


def _tap_save(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) != 3:  # noqa: PLR2004  as said
        raise TombolBasiError(":".join(args))
    unit_id, angka, kunci = args
    isi = simpan.waiting(ruang, pelaku, number(kunci, angka=simpan.NOMOR_MAKS)) or {}
    nomor = number(unit_id)
    nama, kini = _unit(ruang, pelaku, nomor)
    if isi.get("pekan") == [nomor, angka]:
        semua = lihat_kewajiban.list_units(ruang.engine, pelaku)
        kode = next(satu for lain, satu, _ in semua if lain == nomor)
        kini = frozenset(int(satu) - 1 for satu in angka)
        layanan.set_week(ruang.engine, ruang.asal, pelaku, kode, kini, now=ruang.now())
        dialog.drop(ruang.engine, pelaku, simpan.DIALOG)
    elif _digits(kini) != angka:
        raise TombolBasiError(":".join(args))
    # Delivered again, it is so already.
    kembali = Tombol(kata.TOMBOL_RUANG, tombol.RUANG)
    return Jawaban(kata_tanya.pekan_tersimpan(nama, kata.pekan(kini)), ((kembali,),))


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.PEKAN: _tap_ask,
    tombol.SIMPAN_PEKAN: _tap_save,
}
