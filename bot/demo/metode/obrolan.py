"""Chats and who is in them."""

from bot.demo.metode.isian import Berkas, chat_id, number
from bot.demo.peserta import Grup, Json, membership
from bot.demo.tiruan import Tiruan
from bot.demo.tolak import bad_request


async def get_chat(tiruan: Tiruan, isi: Json, berkas: Berkas) -> Json:
    del berkas
    return tiruan.chat(chat_id(tiruan, isi)) | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": dict.fromkeys(
            (
                "unlimited_gifts",
                "limited_gifts",
                "unique_gifts",
                "premium_subscription",
                "gifts_from_channels",
            ),
            False,
        ),
    }


async def get_chat_member(tiruan: Tiruan, isi: Json, berkas: Berkas) -> Json:
    del berkas
    grup = _group(tiruan, isi)
    nomor = number(isi, "user_id")
    if nomor == tiruan.bot.id:
        return membership(grup.bot, tiruan.bot.to_api())
    if nomor not in tiruan.people:
        raise bad_request("PARTICIPANT_ID_INVALID")
    return membership(_status(grup, nomor), tiruan.people[nomor].to_api())


async def get_chat_administrators(tiruan: Tiruan, isi: Json, berkas: Berkas) -> list[Json]:
    del berkas
    grup = _group(tiruan, isi)
    return [
        membership(_status(grup, nomor), tiruan.people[nomor].to_api())
        for nomor in sorted(grup.pengurus)
    ]


async def leave_chat(tiruan: Tiruan, isi: Json, berkas: Berkas) -> bool:
    del berkas
    grup = _group(tiruan, isi)
    tiruan.change_bot_status(grup.id, "left")
    return True


def _group(tiruan: Tiruan, isi: Json) -> Grup:
    tempat = chat_id(tiruan, isi)
    if tempat not in tiruan.grup:
        raise bad_request("there are no administrators in the private chat")
    return tiruan.grup[tempat]


def _status(grup: Grup, nomor: int) -> str:
    if nomor not in grup.anggota:
        return "left"
    if nomor in grup.pengurus:
        return "creator" if nomor == min(grup.pengurus) else "administrator"
    return "member"
