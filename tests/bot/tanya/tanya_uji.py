"""What somebody is told who asks in their own words."""

from dataclasses import dataclass

from bot.render import polos
from bot.ruang import Ruang
from bot.tanya import jawab
from bot.tanya.balasan import Sikap, together
from core.hak import Pelaku


@dataclass(frozen=True, slots=True)
class Terjawab:
    """How a question was met, and the text of the answer."""

    sikap: Sikap
    teks: str


def ask(ruang: Ruang, pelaku: Pelaku, teks: str) -> Terjawab:
    """Ask something; of several questions the first tells how it was met."""
    balasan = jawab.reply(ruang, pelaku, teks)
    return Terjawab(balasan[0].sikap, polos(together(balasan).html))
