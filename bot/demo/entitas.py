"""Telegram's HTML into text with entities, and back into HTML that a page may show.

Offsets and lengths count UTF-16 code units, as in the Bot API.
"""

import re
import sys
from html import escape
from typing import Any

from bot.demo.tolak import TolakError, bad_request

Entitas = dict[str, Any]

JENIS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
}
TAG = {
    "bold": ("<b>", "</b>"),
    "italic": ("<i>", "</i>"),
    "underline": ("<u>", "</u>"),
    "strikethrough": ("<s>", "</s>"),
    "code": ("<code>", "</code>"),
    "pre": ("<pre>", "</pre>"),
    "blockquote": ("<blockquote>", "</blockquote>"),
    "spoiler": ('<span class="spoiler">', "</span>"),
}
_TOKEN = re.compile(
    r"<(?P<tutup>/?)(?P<tag>[A-Za-z-]*)(?P<isi>[^<>]*)>|&(?P<nama>[a-z]+|#\d{1,7}|#x[0-9a-f]{1,6});|<",
    re.IGNORECASE,
)
_NAMA = {"lt": "<", "gt": ">", "amp": "&", "quot": '"'}
SURROGATE = (0xD800, 0xDFFF)
"""Halves of a character; alone they are none."""
_HREF = re.compile(r'\bhref\s*=\s*"([^"]*)"')


def units(teks: str) -> int:
    """Return the length in UTF-16 code units."""
    return len(teks.encode("utf-16-le")) // 2


def parse_html(html: str) -> tuple[str, list[Entitas]]:
    """Return text and entities. Raises TolakError as Telegram does for what does not parse."""
    teks: list[str] = []
    terbuka: list[tuple[str, int, str]] = []
    entitas: list[Entitas] = []
    akhir = panjang = 0

    def add(bagian: str) -> None:
        nonlocal panjang
        teks.append(bagian)
        panjang += units(bagian)

    for token in _TOKEN.finditer(html):
        add(html[akhir : token.start()])
        akhir = token.end()
        if token["nama"]:
            add(_character(token["nama"], token[0]))
        elif token["tutup"]:
            entitas += _close(html, token, terbuka, panjang)
        else:
            terbuka.append(_open(html, token, panjang))
    add(html[akhir:])
    if terbuka:
        raise _unparsable(f'Can\'t find end tag corresponding to start tag "{terbuka[-1][0]}"')
    return "".join(teks), sorted(entitas, key=lambda e: (e["offset"], -e["length"]))


def to_html(teks: str, entitas: list[Entitas]) -> str:
    """Return the text as safe HTML; everything but our own tags is escaped."""
    raw = teks.encode("utf-16-le")
    marks: dict[int, list[str]] = {}
    for satu in entitas:
        buka, tutup = _tags(satu)
        mulai, selesai = satu["offset"], satu["offset"] + satu["length"]
        marks.setdefault(mulai, []).append(buka)
        marks.setdefault(selesai, []).insert(0, tutup)
    hasil, akhir = [], 0
    for posisi in sorted(marks):
        hasil.append(escape(raw[akhir * 2 : posisi * 2].decode("utf-16-le")))
        hasil += marks[posisi]
        akhir = posisi
    hasil.append(escape(raw[akhir * 2 :].decode("utf-16-le")))
    return "".join(hasil)


def _character(nama: str, tertulis: str) -> str:
    if not nama.startswith("#"):
        return _NAMA.get(nama, tertulis)
    nomor = int(f"0{nama[1:]}", 16) if nama[1] in "xX" else int(nama[1:])
    sah = nomor <= sys.maxunicode and not SURROGATE[0] <= nomor <= SURROGATE[1]
    return chr(nomor) if sah else tertulis


def _open(html: str, token: re.Match[str], panjang: int) -> tuple[str, int, str]:
    tag = (token["tag"] or "").lower()
    if tag not in JENIS:
        letak = len(html[: token.start()].encode())
        raise _unparsable(f'Unsupported start tag "{tag}" at byte offset {letak}')
    href = _HREF.search(token["isi"] or "")
    return tag, panjang, href[1] if href else ""


def _close(
    html: str, token: re.Match[str], terbuka: list[tuple[str, int, str]], panjang: int
) -> list[Entitas]:
    letak = len(html[: token.start()].encode())
    if not terbuka:
        raise _unparsable(f"Unexpected end tag at byte offset {letak}")
    tag, mulai, href = terbuka.pop()
    if tag != token["tag"].lower():
        raise _unparsable(
            f'Unmatched end tag at byte offset {letak}, expected "</{tag}>", '
            f'found "</{token["tag"].lower()}>"'
        )
    entitas: Entitas = {"type": JENIS[tag], "offset": mulai, "length": panjang - mulai}
    if tag == "a":
        entitas["url"] = href
    return [entitas] if panjang > mulai and (tag != "a" or href) else []


def _tags(entitas: Entitas) -> tuple[str, str]:
    if entitas["type"] == "text_link":
        return f'<a href="{escape(entitas["url"])}">', "</a>"
    return TAG.get(entitas["type"], ("", ""))


def _unparsable(alasan: str) -> TolakError:
    return bad_request(f"can't parse entities: {alasan}")
