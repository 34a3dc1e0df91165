"""The history of one thing that is asked for in own words, as its command takes it."""

from bot.ruang import Ruang
from bot.tanya import buku
from core.hak import Pelaku
from core.periode import TahunKosong
from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Pertanyaan


def arguments(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> list[str]:
    """Return what is typed behind the command whose history of one thing is asked for."""
    kapan = [f"{satu.tahun[0]}"] if satu.tahun else []
    if indikator := satu.about(Jenis.INDIKATOR):
        triwulan = [satu.triwulan.kode] if satu.triwulan else []
        return [*kapan, *triwulan, indikator[0].kunci]
    ini = buku.find_book(ruang, pelaku, satu)
    pos = satu.about(*POS)
    if not pos or isinstance(ini, TahunKosong):
        return kapan
    ketemu = buku.find(ini, pos[0])
    return [*kapan, "anggaran", f"{ketemu.nomor}"] if ketemu else kapan
