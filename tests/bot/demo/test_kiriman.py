"""Pictures, albums, copies, edits of media, pins: what the stand-in takes and what it refuses."""

from datetime import timedelta

import pytest
from telegram import InputMediaDocument, InputMediaPhoto
from telegram.error import BadRequest

from tests.bot.demo.dunia import ANI, Dunia
from tests.gambar import make_png


async def test_a_photo_has_its_own_size(dunia: Dunia) -> None:
    message = await dunia.bot.send_photo(ANI, make_png(1080, 1350), caption="Grafik")

    assert [(p.width, p.height) for p in message.photo] == [(1080, 1350)]
    assert dunia.tiruan.transcript(ANI)[-1]["photo"]["width"] == 1080


@pytest.mark.parametrize(
    ("isi", "alasan"),
    [
        (b"bukan gambar", "IMAGE_PROCESS_FAILED"),
        (make_png(2100, 100), "PHOTO_INVALID_DIMENSIONS"),
        (make_png(5001, 5000), "PHOTO_INVALID_DIMENSIONS"),
    ],
    ids=["no picture", "too narrow", "too large"],
)
async def test_photos_that_telegram_refuses(dunia: Dunia, isi: bytes, alasan: str) -> None:
    with pytest.raises(BadRequest, match=f"(?i){alasan}"):
        await dunia.bot.send_photo(ANI, isi)


async def test_a_caption_is_limited_to_1024(dunia: Dunia) -> None:
    await dunia.bot.send_photo(ANI, make_png(), caption="a" * 1024)
    with pytest.raises(BadRequest, match=r"(?i)caption is too long"):
        await dunia.bot.send_photo(ANI, make_png(), caption="a" * 1025)


async def test_an_album_goes_out_whole_or_not_at_all(dunia: Dunia) -> None:
    foto = InputMediaPhoto(make_png(), caption="Satu")
    sent = await dunia.bot.send_media_group(ANI, [foto, InputMediaPhoto(make_png(2, 2))])
    assert len({m.media_group_id for m in sent}) == 1
    before = len(dunia.tiruan.transcript(ANI))

    refused: list[list[InputMediaPhoto | InputMediaDocument]] = [
        [foto],
        [foto, InputMediaDocument(b"isi")],
        [foto, InputMediaPhoto(b"rusak")],
    ]
    for media in refused:
        with pytest.raises(BadRequest):
            await dunia.bot.send_media_group(ANI, media)
    assert len(dunia.tiruan.transcript(ANI)) == before


async def test_a_copy_says_the_same_without_its_buttons(dunia: Dunia) -> None:
    message = await dunia.bot.send_message(ANI, "<b>Halo</b>", parse_mode="HTML")
    await dunia.bot.copy_message(ANI, ANI, message.message_id)

    *_, asal, salinan = dunia.tiruan.transcript(ANI)
    assert salinan["html"] == asal["html"] == "<b>Halo</b>"
    with pytest.raises(BadRequest, match=r"(?i)message to copy not found"):
        await dunia.bot.copy_message(ANI, ANI, 999)


async def test_a_picture_is_changed_in_place(dunia: Dunia) -> None:
    message = await dunia.bot.send_photo(ANI, make_png(4, 3), caption="Lama")
    foto = InputMediaPhoto(make_png(8, 6), caption="Baru")
    await dunia.bot.edit_message_media(foto, ANI, message.message_id)

    last = dunia.tiruan.transcript(ANI)[-1]
    assert (last["photo"]["width"], last["caption"]) == (8, "Baru")
    with pytest.raises(BadRequest, match=r"(?i)no text in the message to edit"):
        await dunia.bot.edit_message_text("Teks", ANI, message.message_id)


async def test_a_pin_is_shown_and_taken_away(dunia: Dunia) -> None:
    message = await dunia.bot.send_message(ANI, "Papan")
    await dunia.bot.pin_chat_message(ANI, message.message_id)
    assert dunia.tiruan.transcript(ANI)[-1]["pinned"]

    await dunia.bot.unpin_chat_message(ANI, message.message_id)
    assert not dunia.tiruan.transcript(ANI)[-1]["pinned"]


async def test_only_young_messages_can_be_deleted(dunia: Dunia) -> None:
    young, old = [await dunia.bot.send_message(ANI, teks) for teks in ("muda", "tua")]
    await young.delete()
    dunia.jam.now += timedelta(hours=49)

    with pytest.raises(BadRequest, match=r"(?i)can't be deleted"):
        await old.delete()


async def test_a_reply_to_what_is_gone_is_refused_unless_that_is_allowed(dunia: Dunia) -> None:
    with pytest.raises(BadRequest, match=r"(?i)message to be replied not found"):
        await dunia.bot.send_message(ANI, "Ya", reply_to_message_id=99)

    message = await dunia.bot.send_message(
        ANI, "Ya", reply_to_message_id=99, allow_sending_without_reply=True
    )
    assert message.reply_to_message is None


async def test_the_bot_sees_what_a_person_replies_to(dunia: Dunia) -> None:
    message = await dunia.bot.send_message(ANI, "Berapa?")
    dunia.tiruan.say(ANI, "60", reply_to=message.message_id)

    update = (await dunia.bot.get_updates())[-1]
    assert update.message is not None
    assert update.message.reply_to_message is not None
    assert update.message.reply_to_message.text == "Berapa?"
