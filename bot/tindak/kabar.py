"""What the bot says on its own about what units are to follow up, as it is sent."""

from bot.jawaban import Jawaban, Tombol
from bot.messages import tindak_kabar as kata
from bot.messages.tindak import nama
from bot.tindak import tombol
from core.services.kabar_tindak import IsiTindak, TindakDiputus
from core.tindak_lanjut import TindakLanjut


def jawaban(isi: IsiTindak) -> Jawaban:
    if isinstance(isi, TindakDiputus):
        return Jawaban(kata.putusan(isi), ((_to(isi.tindak),),))
    deret = tuple((_to(satu),) for satu in isi.semua[: kata.TAMPIL_MAKS])
    return Jawaban(kata.ingatkan(isi), deret)


def _to(satu: TindakLanjut) -> Tombol:
    return Tombol(nama(satu), tombol.of(tombol.LIHAT, satu.id))
