"""What somebody asks a unit for, as it is sent."""

from dataclasses import replace

from bot.jawaban import Jawaban
from bot.messages import papan as kata
from bot.tenggat.kabar import kabar_pengingat
from core.services.kabar import Diminta


def kabar_diminta(isi: Diminta) -> Jawaban:
    """Return the message, with the buttons of a reminder."""
    return replace(kabar_pengingat(isi.pengingat), html=kata.diminta(isi))
