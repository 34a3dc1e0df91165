"""What changes a message that is there: edits, deletion, pins, and the answer to a tap."""

from datetime import timedelta
from typing import Any

from bot.demo.entitas import units
from bot.demo.metode.isian import Berkas, chat_id, keyboard, media, number, own, parsed, text, true
from bot.demo.pesan import Pesan
from bot.demo.peserta import Json
from bot.demo.tiruan import Tiruan
from bot.demo.tolak import bad_request

UMUR_CALLBACK = timedelta(minutes=15)
UMUR_HAPUS = timedelta(hours=48)
TOAST_MAKSIMUM = 200


async def edit_message_text(tiruan: Tiruan, isi: Json, berkas: Berkas) -> Json:
    del berkas
    pesan = own(tiruan, isi)
    teks, entities = text(isi, "text")
    if pesan.media:
        raise bad_request("there is no text in the message to edit")
    return _change(tiruan, pesan, text=teks, entities=entities, tombol=keyboard(isi))


async def edit_message_caption(tiruan: Tiruan, isi: Json, berkas: Berkas) -> Json:
    del berkas
    pesan = own(tiruan, isi)
    if not pesan.media:
        raise bad_request("there is no caption in the message to edit")
    teks, entities = text(isi, "caption")
    return _change(tiruan, pesan, text=teks, entities=entities, tombol=keyboard(isi))


async def edit_message_reply_markup(tiruan: Tiruan, isi: Json, berkas: Berkas) -> Json:
    del berkas
    return _change(tiruan, own(tiruan, isi), tombol=keyboard(isi))


async def edit_message_media(tiruan: Tiruan, isi: Json, berkas: Berkas) -> Json:
    """Put another photo or document, with its own caption, in the place of a message."""
    pesan, baru = own(tiruan, isi), parsed(isi.get("media") or {})
    kind = str(baru.get("type"))
    if kind not in {"photo", "document"}:
        raise bad_request("wrong type of the media")
    teks, entities = text(baru, "caption")
    isi_media = media(tiruan, kind, str(baru.get("media", "")), berkas)
    return _change(
        tiruan,
        pesan,
        text=teks,
        entities=entities,
        media=(kind, isi_media),
        tombol=keyboard(isi),
    )


async def delete_message(tiruan: Tiruan, isi: Json, berkas: Berkas) -> bool:
    del berkas
    tempat, nomor = chat_id(tiruan, isi), number(isi, "message_id")
    pesan = tiruan.pesan[tempat].get(nomor)
    if pesan is None:
        raise bad_request("message to delete not found")
    if tiruan.now() - pesan.date > UMUR_HAPUS:
        raise bad_request("message can't be deleted for everyone")
    del tiruan.pesan[tempat][nomor]
    tiruan.tell(tempat, "delete", {"message_id": nomor})
    return True


async def pin_chat_message(tiruan: Tiruan, isi: Json, berkas: Berkas) -> bool:
    del berkas
    return _pin(tiruan, isi, pinned=True)


async def unpin_chat_message(tiruan: Tiruan, isi: Json, berkas: Berkas) -> bool:
    del berkas
    return _pin(tiruan, isi, pinned=False)


async def answer_callback_query(tiruan: Tiruan, isi: Json, berkas: Berkas) -> bool:
    """Refuse a late answer and a second one, as Telegram does."""
    del berkas
    callback_id = str(isi.get("callback_query_id", ""))
    sejak = tiruan.callbacks.pop(callback_id, None)
    if sejak is None or tiruan.now() - sejak > UMUR_CALLBACK:
        raise bad_request("query is too old and response timeout expired or query ID is invalid")
    if units(str(isi.get("text", ""))) > TOAST_MAKSIMUM:
        raise bad_request("MESSAGE_TOO_LONG")
    jawaban = {
        "id": callback_id,
        "text": isi.get("text", ""),
        "show_alert": true(isi.get("show_alert")),
    }
    tiruan.answers.append(jawaban)
    for tempat in list(tiruan.listeners):
        tiruan.tell(tempat, "callback", dict(jawaban))
    return True


def _change(tiruan: Tiruan, pesan: Pesan, **baru: Any) -> Json:  # noqa: ANN401  a message's fields
    """Change the fields of a message; one that stays as it is is refused."""
    if all(getattr(pesan, nama) == nilai for nama, nilai in baru.items()):
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly "
            "the same as a current content and reply markup of the message"
        )
    for nama, nilai in baru.items():
        setattr(pesan, nama, nilai)
    pesan.edit_date = tiruan.now()
    tiruan.tell(pesan.chat_id, "edit", pesan)
    return tiruan.to_api(pesan)


def _pin(tiruan: Tiruan, isi: Json, *, pinned: bool) -> bool:
    tempat = chat_id(tiruan, isi)
    grup = tiruan.grup.get(tempat)
    if grup is not None and grup.bot != "administrator":
        raise bad_request("not enough rights to manage pinned messages in the chat")
    pesan = tiruan.pesan[tempat].get(number(isi, "message_id"))
    if pesan is None:
        raise bad_request(f"message to {'pin' if pinned else 'unpin'} not found")
    pesan.pinned = pinned
    tiruan.tell(tempat, "edit", pesan)
    return True
