"""What has been done about a person, page by page."""

from collections.abc import Callable, Iterator
from datetime import date, datetime

from bot.akses import tombol
from bot.data_tombol import numbers
from bot.halaman import arah, bagi, keterangan, pilih
from bot.jawaban import Jawaban, Tombol
from bot.messages import akses as kata_akses
from bot.messages import audit as kata
from bot.messages import pengguna as kata_pengguna
from bot.render import escape, tanggal, waktu
from bot.ruang import Ruang
from core.hak import Pelaku
from core.pengguna import last_day
from core.services import pengguna, sejarah
from core.services.sejarah import Peristiwa

PER_HALAMAN = 10
BATAS = 3200
"""Characters of the lines on one page."""


def _tap_history(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    orang_id, halaman = numbers(args if args[1:] else [*args, "1"], 2)
    siapa = pengguna.get(ruang.engine, pelaku, orang_id, now=ruang.now())
    semua = sejarah.show_about(ruang.engine, pelaku, orang_id)
    unit = dict(pengguna.list_units(ruang.engine, pelaku, None))
    tercatat = [(_event(ruang, satu, unit), True) for satu in semua.peristiwa]
    lain = [(kata.peran_lama(satu), False) for satu in semua.tak_tercatat]
    lembar = bagi(
        [*(tercatat or [(kata.KOSONG, True)]), *lain],
        BATAS,
        lambda baris: max(len(baris[0]), BATAS // PER_HALAMAN),
    )
    terlihat, nomor = pilih(lembar, halaman)
    judul = f"<b>{kata.JUDUL}</b>: {escape(siapa.nama)}" + keterangan(nomor, len(lembar))
    return Jawaban(
        "\n".join([judul, *_marked(terlihat, _day(ruang, semua.sejak))]),
        (
            *arah(f"{tombol.RIWAYAT}:{orang_id}", nomor, len(lembar)),
            (Tombol(kata_akses.TOMBOL_LIHAT, f"{tombol.ORANG}:{orang_id}"),),
            (Tombol(kata_pengguna.TOMBOL_DAFTAR, f"{tombol.DAFTAR}:1"),),
        ),
    )


def _marked(terlihat: tuple[tuple[str, bool], ...], sejak: str) -> Iterator[str]:
    """Yield the lines, and before the first that the history does not tell what it is."""
    dicatat = True
    for teks, tercatat in terlihat:
        if dicatat and not tercatat:
            yield f"\n{kata.tak_tercatat(sejak)}"
        dicatat = tercatat
        yield teks


def _event(ruang: Ruang, satu: Peristiwa, unit: dict[int, str]) -> str:
    return kata.peristiwa(
        satu,
        unit.get(satu.isi.get("unit") or 0, ""),
        waktu(satu.pada_at.astimezone(ruang.zona)),
        _last(satu.isi.get("sampai")),
    )


def _last(sampai: str | None) -> str:
    """Return the last day of a role in words, from the first day without it."""
    hari = last_day(date.fromisoformat(sampai)) if sampai else None
    return tanggal(hari) if hari else ""


def _day(ruang: Ruang, sejak: datetime | None) -> str:
    return tanggal(sejak.astimezone(ruang.zona)) if sejak else ""


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {tombol.RIWAYAT: _tap_history}
