"""What puts a new message into a chat, and what goes with it: actions and files."""

import secrets

from bot.demo.metode.isian import (
    Berkas,
    Metode,
    chat_id,
    check_topic,
    keyboard,
    media,
    number,
    parsed,
    reply,
    text,
)
from bot.demo.peserta import Json
from bot.demo.tiruan import Tiruan
from bot.demo.tolak import bad_request

ALBUM_TERKECIL, ALBUM_TERBESAR = 2, 10
UNDUH_MAKSIMUM = 20 * 1024 * 1024
AKSI = frozenset({"typing", "upload_photo", "upload_document"})


async def send_message(tiruan: Tiruan, isi: Json, berkas: Berkas) -> Json:
    del berkas
    tempat = chat_id(tiruan, isi)
    check_topic(tiruan, isi, tempat)
    teks, entities = text(isi, "text")
    pesan = tiruan.put(
        tempat,
        tiruan.bot.id,
        text=teks,
        entities=entities,
        tombol=keyboard(isi),
        reply_to=reply(tiruan, isi, tempat),
    )
    return tiruan.to_api(pesan)


def send_media(kind: str) -> Metode:
    """Return the method that sends a photo or a document."""

    async def send(tiruan: Tiruan, isi: Json, berkas: Berkas) -> Json:
        tempat = chat_id(tiruan, isi)
        teks, entities = text(isi, "caption")
        pesan = tiruan.put(
            tempat,
            tiruan.bot.id,
            text=teks,
            entities=entities,
            media=(kind, media(tiruan, kind, str(isi.get(kind, kind)), berkas)),
            tombol=keyboard(isi),
            reply_to=reply(tiruan, isi, tempat),
        )
        return tiruan.to_api(pesan)

    return send


async def send_media_group(tiruan: Tiruan, isi: Json, berkas: Berkas) -> list[Json]:
    """Send an album: of photos, or of documents, never of both."""
    tempat = chat_id(tiruan, isi)
    daftar = parsed(isi.get("media", []))
    if not ALBUM_TERKECIL <= len(daftar) <= ALBUM_TERBESAR:
        raise bad_request("wrong number of media in the group")
    jenis = {str(satu.get("type")) for satu in daftar}
    if not (jenis <= {"photo"} or jenis <= {"document"}):
        raise bad_request("can't mix media types in the group")
    balasan = reply(tiruan, isi, tempat)
    # All are read before any is sent: an album goes out whole or not at all.
    siap = [
        (kind, media(tiruan, kind, str(satu.get("media", "")), berkas), *text(satu, "caption"))
        for satu in daftar
        for kind in jenis
    ]
    album = str(secrets.randbits(60))
    return [
        tiruan.to_api(
            tiruan.put(
                tempat,
                tiruan.bot.id,
                text=teks,
                entities=entities,
                media=(kind, isi_media),
                reply_to=balasan,
                album=album,
            )
        )
        for kind, isi_media, teks, entities in siap
    ]


async def copy_message(tiruan: Tiruan, isi: Json, berkas: Berkas) -> Json:
    """Copy a message the bot can see, without a link to where it comes from."""
    del berkas
    tempat, asal = chat_id(tiruan, isi), chat_id(tiruan, isi, "from_chat_id")
    pesan = tiruan.pesan[asal].get(number(isi, "message_id"))
    if pesan is None or pesan.layanan is not None:
        raise bad_request("message to copy not found")
    teks, entities = text(isi, "caption") if "caption" in isi else (pesan.text, pesan.entities)
    salinan = tiruan.put(
        tempat,
        tiruan.bot.id,
        text=teks,
        entities=entities,
        media=pesan.media,
        tombol=keyboard(isi),
        reply_to=reply(tiruan, isi, tempat),
    )
    return {"message_id": salinan.message_id}


async def send_chat_action(tiruan: Tiruan, isi: Json, berkas: Berkas) -> bool:
    del berkas
    tempat, aksi = chat_id(tiruan, isi), str(isi.get("action", ""))
    if aksi not in AKSI:
        raise bad_request("wrong parameter action in request")
    tiruan.tell(tempat, "action", {"action": aksi})
    return True


async def get_file(tiruan: Tiruan, isi: Json, berkas: Berkas) -> Json:
    del berkas
    satu = tiruan.berkas.get(str(isi.get("file_id", "")))
    if satu is None:
        raise bad_request("invalid file_id")
    if len(satu.isi) > UNDUH_MAKSIMUM:
        raise bad_request("file is too big")
    return {
        "file_id": satu.file_id,
        "file_unique_id": satu.file_id[:16],
        "file_size": len(satu.isi),
        "file_path": f"documents/{satu.file_id}",
    }
