"""Who takes part in the local Telegram: the bot, people, groups."""

from dataclasses import dataclass, field
from typing import Any

Json = dict[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class BotProfile:
    id: int
    username: str
    nama: str

    def to_api(self) -> Json:
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.nama,
            "username": self.username,
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class Persona:
    """Somebody one can be: `keterangan` tells the visitor who that is."""

    id: int
    nama: str
    keterangan: str
    username: str | None
    language_code: str = "id"

    def to_api(self) -> Json:
        user: Json = {
            "id": self.id,
            "is_bot": False,
            "first_name": self.nama,
            "language_code": self.language_code,
        }
        return user | ({"username": self.username} if self.username else {})


@dataclass(slots=True, kw_only=True)
class Grup:
    """A group; `bot` is the bot's status in it, `pindah_ke` the supergroup it has become."""

    id: int
    judul: str
    anggota: set[int]
    pengurus: set[int] = field(default_factory=set)
    bot: str = "member"
    super_: bool = False
    pindah_ke: int | None = None
    topik: set[int] = field(default_factory=set)
    """The topics of its forum; none: it is no forum."""

    @property
    def jenis(self) -> str:
        return "supergroup" if self.super_ else "group"

    def to_api(self) -> Json:
        forum = {"is_forum": True} if self.topik else {}
        return {"id": self.id, "type": self.jenis, "title": self.judul, **forum}


HAK_PENGURUS = (
    "can_be_edited",
    "is_anonymous",
    "can_manage_chat",
    "can_delete_messages",
    "can_manage_video_chats",
    "can_restrict_members",
    "can_promote_members",
    "can_change_info",
    "can_invite_users",
    "can_post_stories",
    "can_edit_stories",
    "can_delete_stories",
)


def membership(status: str, user: Json) -> Json:
    """Return a ChatMember of this status."""
    hasil: Json = {"status": status, "user": user}
    match status:
        case "kicked":
            return hasil | {"until_date": 0}
        case "administrator":
            return hasil | dict.fromkeys(HAK_PENGURUS, False) | {"can_pin_messages": True}
        case "creator":
            return hasil | {"is_anonymous": False}
    return hasil
