"""/status: how the bot is, and what an admin has to decide."""

from collections.abc import Iterable
from dataclasses import fields
from datetime import datetime

from bot.data_tombol import number, numbers
from bot.jawaban import Baris, Jawaban, Tombol
from bot.messages import kesehatan as kata
from bot.render import escape, pasangan, waktu
from bot.ruang import Ruang
from bot.umum.tombol import KEADAAN
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.kesehatan import complaints
from core.services import kesehatan, masalah
from core.services.keluar import TakPasti
from core.services.masalah import Masalah, Tanda

PUTUSKAN, DILIHAT = "stp", "std"
LAGI, SAMPAI = "k", "s"
ANGKA_TERPANJANG = 15
"""Digits of a number in a button: more than any row has, fewer than a database column."""


def status(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/status"""  # noqa: D415  the command as typed
    del args
    now = ruang.now()
    sehat = kesehatan.show_status(ruang.engine, pelaku, None)
    keluhan = [kata.KELUHAN[satu] for satu in complaints(sehat, now)]
    gagal = masalah.list_unseen(ruang.engine, pelaku)
    ragu = kesehatan.list_unknown(ruang.engine, pelaku)
    teks = [
        f"<b>{kata.JUDUL}</b>",
        pasangan(kata.baris(sehat, now)),
        "\n".join(f"• {satu}" for satu in keluhan) or kata.SEHAT,
        *_failed(ruang, gagal),
        *_list(kata.TAK_PASTI, _unknown(ruang, ragu), sehat.tak_pasti),
    ]
    tombol = [_decisions(nomor, satu) for nomor, satu in enumerate(ragu, 1)]
    segarkan = (Tombol(kata.SEGARKAN, KEADAAN),)
    return Jawaban("\n".join(teks), (*tombol, *_seen(gagal.tanda), segarkan))


def _list(judul: str, baris: list[str], banyak: int) -> list[str]:
    """Return the lines under their heading, and how many more there are; nothing for none."""
    if not baris:
        return []
    lebih = banyak - len(baris)
    return [f"\n{judul}", *map(escape, baris), *([kata.masih(lebih)] if lebih > 0 else [])]


def _unknown(ruang: Ruang, ragu: Iterable[TakPasti]) -> list[str]:
    return [
        kata.tak_pasti(nomor, kata.perihal(satu.isi, satu.kunci), satu.nama, _at(ruang, satu.sejak))
        for nomor, satu in enumerate(ragu, 1)
    ]


def _failed(ruang: Ruang, gagal: Masalah) -> list[str]:
    masuk = [
        kata.masuk_gagal(s.update_id, _at(ruang, s.diterima_at), s.galat, s.pengabaran)
        for s in gagal.masuk
    ]
    keluar = [
        kata.keluar_gagal(kata.perihal(s.isi, s.kunci), s.nama, _at(ruang, s.dibuat_at), s.galat)
        for s in gagal.keluar
    ]
    return [
        *_list(kata.MASUK_GAGAL, masuk, gagal.tanda.masuk),
        *_list(kata.KELUAR_GAGAL, keluar, gagal.tanda.keluar),
    ]


def _at(ruang: Ruang, saat: datetime) -> str:
    return waktu(saat.astimezone(ruang.zona))


def _decisions(nomor: int, satu: TakPasti) -> tuple[Tombol, ...]:
    return (
        Tombol(f"{nomor}. {kata.KIRIM_LAGI}", f"{PUTUSKAN}:{LAGI}:{satu.id}"),
        Tombol(f"{nomor}. {kata.ANGGAP_SAMPAI}", f"{PUTUSKAN}:{SAMPAI}:{satu.id}"),
    )


def _seen(tanda: Tanda) -> Baris:
    banyak = tanda.masuk + tanda.keluar
    if not banyak:
        return ()
    isi = (tanda.masuk, tanda.masuk_sampai, tanda.keluar, tanda.keluar_sampai)
    return ((Tombol(kata.sudah_dilihat(banyak), ":".join([DILIHAT, *map(str, isi)])),),)


def _decide(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) != 2 or args[0] not in {LAGI, SAMPAI}:  # noqa: PLR2004
        raise TombolBasiError(":".join(args))
    outbox_id = number(args[1], angka=ANGKA_TERPANJANG)
    kesehatan.resolve_unknown(
        ruang.engine, pelaku, outbox_id, kirim_lagi=args[0] == LAGI, now=ruang.now()
    )
    return status(ruang, pelaku, [])


def _acknowledge(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    tanda = Tanda(*numbers(args, len(fields(Tanda)), angka=ANGKA_TERPANJANG))
    masalah.mark_seen(ruang.engine, pelaku, tanda, now=ruang.now())
    return status(ruang, pelaku, [])


TOMBOL = {KEADAAN: status, PUTUSKAN: _decide, DILIHAT: _acknowledge}
