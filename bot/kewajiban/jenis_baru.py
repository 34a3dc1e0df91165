"""A kind of obligation that there was not: written at once, shown, and added where it is saved."""

from typing import Any

from bot.jawaban import Jawaban
from bot.kewajiban import simpan, tombol
from bot.messages import jenis_baru as kata
from bot.ruang import Ruang
from core.hak import Pelaku
from core.kewajiban.atur import Apa, Ubahan
from core.kewajiban.jenis_baru import SalahBagian, read_jenis
from core.services import lihat_kewajiban as layanan
from core.teks import fold

TUNGGU = {"apa": Apa.BARU.value, "jenis": ""}


def ask(ruang: Ruang, pelaku: Pelaku) -> Jawaban:
    """Ask for what is to be known of a kind; what is typed next is that."""
    semua = layanan.list_collectors(ruang.engine, pelaku)
    simpan.wait(ruang, pelaku, TUNGGU)
    return Jawaban(kata.tulis([satu.nama for satu in semua]), ((simpan.cancel(""),),))


def take(ruang: Ruang, pelaku: Pelaku, data: dict[str, Any], tertulis: str) -> Jawaban:
    """Show the kind that the text tells of, or say which line cannot be read."""
    del data
    return propose(ruang, pelaku, tertulis)


def propose(ruang: Ruang, pelaku: Pelaku, tertulis: str) -> Jawaban:
    semua = layanan.list_collectors(ruang.engine, pelaku)
    sebutan = {fold(teks): x.bidang for x in semua for teks in (x.nama, *x.sebutan)}
    baru = read_jenis(tertulis, sebutan)
    if isinstance(baru, SalahBagian):
        simpan.wait(ruang, pelaku, TUNGGU)
        return Jawaban(kata.salah(baru, [x.nama for x in semua]), ((simpan.cancel(""),),))
    ubahan = Ubahan(apa=Apa.BARU, jenis=baru.kode, baru=baru.as_json())
    return simpan.propose(ruang, pelaku, [ubahan], catatan=["", kata.SESUDAHNYA])


def _tap_new(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    del args
    return ask(ruang, pelaku)


TOMBOL = {tombol.BARU: _tap_new}
