"""Answers about which units have been reminded of what they owe."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from bot.messages import tanya_pelaporan as kata_lapor
from bot.messages import tanya_pengingat as kata
from bot.ruang import Ruang
from bot.tanya import papan
from bot.tanya.balasan import Balasan, Sikap, lines
from bot.tanya.kolom_laporan import BEBERAPA, chosen, no_period, own_button
from core.hak import Pelaku
from core.papan import BarisPapan
from core.services.diingatkan import list_reminded
from core.services.papan import sees_board
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Pertanyaan


def reminded(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Say of those that are still waited for who has been reminded, and who has not."""
    terlihat, on = papan.look(ruang, pelaku), ruang.now().date()
    if all(map(terlihat.is_closed, satu.daftar.split(BEBERAPA))):
        return Balasan(kata_lapor.PAPAN_TERTUTUP, sikap=Sikap.TOLAK)
    semua = list(chosen(terlihat, satu, on))
    if not semua:
        return (
            no_period(terlihat, satu)
            if satu.daftar and terlihat.of(satu.daftar)
            else Balasan(kata.TANPA_TENGGAT, sikap=Sikap.TIDAK_ADA)
        )
    unit = {int(b.kunci): b.nama for b in satu.about(Jenis.UNIT)}
    bagian = []
    for kolom in semua:
        lembar = papan.board(ruang, pelaku, terlihat, kolom)
        pilih = [b for b in lembar.baris if b.ditunggu and (not unit or b.unit.id in unit)]
        if pilih:
            saat = list_reminded(ruang.engine, pelaku, pilih, now=ruang.now())
            bagian.append(lines(_board(pilih, saat, bernama=bool(unit))))
    tertutup = not all(sees_board(pelaku, kolom.bidang) for kolom in semua)
    if not bagian and unit and tertutup:
        return Balasan(kata_lapor.unit_tertutup(", ".join(unit.values())), sikap=Sikap.TOLAK)
    if not bagian:
        return Balasan(kata.TAK_DITUNGGU)
    awal = kata_lapor.HANYA_SENDIRI if tertutup and not unit else ""
    tombol = own_button() if tertutup else ()
    return Balasan(lines(awal, "\n\n".join(bagian)), tombol=tombol)


def _board(
    semua: Sequence[BarisPapan], saat: dict[int, datetime], *, bernama: bool
) -> Iterator[str]:
    sudah = [b for b in semua if b.kewajiban_id in saat]
    belum = [b for b in semua if b.kewajiban_id not in saat]
    if bernama:
        yield from (kata.satu(b, saat.get(b.kewajiban_id)) for b in semua)
        return
    yield kata.banyak(semua[0].kolom, len(sudah), len(semua))
    yield from (kata.pada(b.unit.nama, saat[b.kewajiban_id]) for b in sudah)
    if sudah and belum:
        yield kata.belum([b.unit.nama for b in belum])
