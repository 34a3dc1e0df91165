"""Telegram handlers: every update of a person gets an answer.

They raise what goes wrong; the worker behind the inbox decides whether to try again.
"""

import asyncio
import traceback
from dataclasses import replace
from typing import TYPE_CHECKING, cast

import structlog
from telegram import Chat, Message, Update, User
from telegram.ext import ContextTypes

from bot import kirim
from bot.giliran import Giliran
from bot.intake.galat import TERJADI
from bot.jawaban import Jawaban
from bot.kirim_gambar import Galeri
from bot.messages import kesalahan, umum
from bot.parse import baca_perintah
from bot.pengenalan import Pengenalan
from bot.render import polos
from bot.ruang import Ruang, ruang_of
from bot.umum import grup
from bot.unduhan import Kiriman, Pengunduh
from core.errors import DomainError
from core.hak import Pelaku
from core.services import orang
from core.services.perbuatan import Asal

if TYPE_CHECKING:
    from bot.kirim_laporan import Pengantar

log = structlog.get_logger(__name__)
PANJANG_TOAST = 200
"""What Telegram allows in an answer to a tap."""


def galeri_of(context: ContextTypes.DEFAULT_TYPE) -> Galeri:
    return cast("Galeri", context.bot_data["galeri"])


def pengantar_of(context: ContextTypes.DEFAULT_TYPE) -> "Pengantar":
    """Return who sends reports, once somebody wants the first."""
    if "pengantar" not in context.bot_data:
        from bot.kirim_laporan import open_pengantar  # noqa: PLC0415  few want one

        context.bot_data["pengantar"] = open_pengantar(context.bot, ruang_of(context))
    return cast("Pengantar", context.bot_data["pengantar"])


def giliran_of(context: ContextTypes.DEFAULT_TYPE) -> Giliran:
    return cast("Giliran", context.bot_data["giliran"])


async def teks(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer a message with text in a private chat."""
    message = cast("Message", update.effective_message)
    ruang = ruang_of(context)
    tertulis = message.text or ""
    pelaku, jawaban = await giliran_of(context).run(
        _answer, _asked_by(ruang, update, context), _user(update), tertulis
    )
    await kirim.balas(message, jawaban)
    await _do_afterwards(jawaban)
    if baca_perintah(tertulis)[0] == "start":
        await asyncio.to_thread(orang.mark_started, ruang.engine, pelaku, now=ruang.now())
        await cast("Pengenalan", context.bot_data["pengenalan"]).tell(pelaku)


async def tombol(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer a tap by editing the message it stands under; a stale one by a short notice.

    A picture or a report comes as a message of its own, and later: drawing must not keep others
    waiting.
    """
    query = update.callback_query
    if query is None:
        return
    if query.message is not None and query.message.chat.type != Chat.PRIVATE:
        # Nobody's figures are shown before others.
        await kirim.sahuti(query, umum.DI_GRUP)
        return
    try:
        jawaban = await giliran_of(context).run(
            _answer_tap,
            _asked_by(ruang_of(context), update, context),
            _user(update),
            query.data or "",
        )
    except DomainError as error:
        await kirim.sahuti(query, polos(kesalahan.explain(error))[:PANJANG_TOAST])
        return
    await kirim.sahuti(query)
    tempat = query.message.chat.id if query.message else query.from_user.id
    if jawaban.gambar:
        await galeri_of(context).send(tempat, jawaban, jawaban.gambar)
        return
    if jawaban.pesanan:
        pesan = query.message.message_id if query.message else None
        await pengantar_of(context).send(tempat, pesan, jawaban, jawaban.pesanan)
        return
    await kirim.ganti(query, jawaban)


async def suntingan(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer an edited message: it is never read again."""
    await _say(update, context, umum.SUNTINGAN)


async def diam(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Say nothing to what nobody has said."""


async def kiriman(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Answer a file, a photo, a sticker and whatever else is not text.

    A file is fetched only where somebody who may send one has sent it.
    """
    message = cast("Message", update.effective_message)
    jenis = next((j for j in umum.JENIS_KIRIMAN if getattr(message, j, None)), "")
    giliran, ruang = giliran_of(context), _asked_by(ruang_of(context), update, context)
    if not (message.document or message.photo):
        await _say(update, context, umum.kiriman(jenis))
        return
    jawaban = await giliran.run(_refuse_file, ruang, _user(update), umum.kiriman(jenis))
    if jawaban is None:
        jawaban = await _fetch_and_answer(message, update, context, ruang)
    await kirim.balas(message, jawaban)


async def _fetch_and_answer(
    message: Message, update: Update, context: ContextTypes.DEFAULT_TYPE, ruang: Ruang
) -> Jawaban:
    pengunduh = cast("Pengunduh", context.bot_data["pengunduh"])
    try:
        berkas = await pengunduh.fetch(message)
    except DomainError as error:
        return Jawaban(kesalahan.explain(error))
    return await giliran_of(context).run(_answer_file, ruang, _user(update), berkas)


async def keanggotaan(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Remember who has blocked the bot, so that nothing is sent in vain."""
    change = update.my_chat_member
    if change is None:
        return
    ruang = ruang_of(context)
    pergi = change.new_chat_member.status in {"kicked", "left"}
    if change.chat.type != Chat.PRIVATE:
        await grup.keanggotaan(change, ruang, pergi=pergi)
        return
    await asyncio.to_thread(
        orang.mark_blocked, ruang.engine, change.from_user.id, now=ruang.now() if pergi else None
    )


async def on_error(update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Hand the error to the worker, and log where it arose.

    Its words stay out of the log: they may be what somebody has written.
    """
    del update
    error = context.error
    if error is None:
        return
    TERJADI.get([]).append(error)
    jejak = [
        f"{satu.filename.rpartition('/')[2]}:{satu.lineno} {satu.name}"
        for satu in traceback.extract_tb(error.__traceback__)
    ]
    log.error("handler failed", galat=type(error).__name__, jejak=jejak[-4:])


async def _do_afterwards(jawaban: Jawaban) -> None:
    """Do what is left to do once an answer has been sent; it is answered, whatever comes of it."""
    if jawaban.sesudah is None:
        return
    try:
        await asyncio.to_thread(jawaban.sesudah)
    except Exception as error:  # noqa: BLE001  an update that failed would be answered again
        log.warning("afterwards", galat=type(error).__name__)


def _asked_by(ruang: Ruang, update: Update, context: ContextTypes.DEFAULT_TYPE) -> Ruang:
    return replace(ruang, asal=Asal(context.bot.id, update.update_id))


def _user(update: Update) -> User:
    return cast("User", update.effective_user)


def _recognize(ruang: Ruang, user: User) -> Pelaku:
    return orang.recognize(ruang.engine, user.id, nama=user.full_name, now=ruang.now())


async def _say(update: Update, context: ContextTypes.DEFAULT_TYPE, kalimat: str) -> None:
    jawaban = await giliran_of(context).run(
        _answer_other, ruang_of(context), _user(update), kalimat
    )
    await kirim.balas(cast("Message", update.effective_message), jawaban)


# The answers are imported while Telegram is asked for updates the first time (bot/layanan.py):
# whoever asks before that waits here.


def _answer(ruang: Ruang, user: User, tertulis: str) -> tuple[Pelaku, Jawaban]:
    """Return who asks and the answer: one trip to the database's thread for both."""
    from bot import rute  # noqa: PLC0415

    pelaku = _recognize(ruang, user)
    jawaban = rute.jawab_teks(ruang, pelaku, tertulis)
    if baca_perintah(tertulis)[0] == "start":
        # By a link they may have become somebody.
        pelaku = _recognize(ruang, user)
    return pelaku, jawaban


def _answer_tap(ruang: Ruang, user: User, data: str) -> Jawaban:
    from bot import rute  # noqa: PLC0415

    return rute.jawab_tombol(ruang, _recognize(ruang, user), data)


def _refuse_file(ruang: Ruang, user: User, kalimat: str) -> Jawaban | None:
    """Return what to say instead of fetching a file, None where it is to be fetched."""
    from bot import rute  # noqa: PLC0415

    pelaku = _recognize(ruang, user)
    return None if rute.menerima_berkas(pelaku) else rute.jawab_lain(ruang, pelaku, kalimat)


def _answer_file(ruang: Ruang, user: User, berkas: Kiriman) -> Jawaban:
    from bot import rute  # noqa: PLC0415

    return rute.jawab_berkas(ruang, _recognize(ruang, user), berkas)


def _answer_other(ruang: Ruang, user: User, kalimat: str) -> Jawaban:
    from bot import rute  # noqa: PLC0415

    return rute.jawab_lain(ruang, _recognize(ruang, user), kalimat)
