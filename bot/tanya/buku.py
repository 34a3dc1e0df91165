"""The budget that a question is about, its lines, and what answers from it have in common."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from itertools import islice

from bot import periode
from bot.anggaran import render, sumber, tombol
from bot.jawaban import Jawaban
from bot.messages import anggaran as kata_anggaran
from bot.messages import tanya as kata_umum
from bot.messages import tanya_anggaran as kata_pos
from bot.messages import tanya_daftar_pos as kata_daftar
from bot.messages.daftar import dan
from bot.ruang import Ruang
from bot.tanya.balasan import Balasan, Penjawab, Sikap, partly
from core.buku import Buku, Pos, Tingkat, leaves, walk
from core.errors import TidakBerhakError
from core.hak import Pelaku
from core.periode import TahunKosong
from core.services.anggaran import show_buku
from core.services.pencarian_anggaran import PosUnit, lines_of_unit
from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Pertanyaan
from core.teks import fold

TINGKAT = {
    Jenis.PROGRAM: Tingkat.PROGRAM,
    Jenis.KEGIATAN: Tingkat.KEGIATAN,
    Jenis.SUB_KEGIATAN: Tingkat.SUB_KEGIATAN,
}
DOKUMEN = 2
"""Documents that a source names."""


@dataclass(frozen=True, slots=True)
class Perkara:
    """A question, whose it is, and the budget of the year and month that it names."""

    ruang: Ruang
    pelaku: Pelaku
    tanya: Pertanyaan
    buku: Buku


def with_book(isi: Callable[[Perkara], Balasan]) -> Penjawab:
    """Return what answers from the budget, or says that the year has none."""

    def jawab(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
        buku = find_book(ruang, pelaku, satu)
        if isinstance(buku, TahunKosong):
            return no_year(pelaku, buku)
        perkara = Perkara(ruang, pelaku, satu, buku)
        balasan = partly(isi(perkara), part(perkara))
        return balasan if buku.pos else nothing_seen(buku)

    return jawab


def find_book(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Buku | TahunKosong:
    tahun = satu.tahun[0] if satu.tahun else None
    return show_buku(ruang.engine, pelaku, tahun, bulan=satu.sampai_bulan, now=ruang.now())


def no_year(pelaku: Pelaku, hasil: TahunKosong) -> Balasan:
    lanjut = periode.kosong(hasil, pelaku, kata_anggaran.PERIHAL, tombol.RINGKASAN)
    return Balasan("", lanjut, sikap=Sikap.TIDAK_ADA)


def nothing_seen(buku: Buku) -> Balasan:
    """Say that no line is the person's to see, and whose they are."""
    return Balasan("", dated(render.ringkasan(buku), buku), sikap=Sikap.TOLAK)


def dated(jawaban: Jawaban, buku: Buku) -> Jawaban:
    """Return the full answer with the age of its data, and whether its plan is made up."""
    jawaban = periode.bercontoh(jawaban, contoh=periode.made_up(buku.diisi))
    return periode.berusia(jawaban, buku.tahun, buku.lebih_baru, buku.dibuka)


def part(perkara: Perkara) -> str:
    """Say that documents tell of the year only, where a part of it is asked for."""
    kapan = perkara.tanya.kapan
    if perkara.buku.diisi is not None or kapan is None:
        return ""
    return kata_umum.hanya_setahun(kapan, perkara.buku.tahun)


def find(buku: Buku, benda: Benda) -> Pos | None:
    """Return the line that is meant. Raises TidakBerhakError for one the person may not see."""
    for pos in buku.pos:
        if pos.tingkat != TINGKAT[benda.jenis]:
            continue
        if fold(pos.nama) == benda.kunci or benda.kunci == f"#{pos.nomor}":
            return pos
    if buku.akar is None:
        raise TidakBerhakError(benda.nama)
    return None


def of_unit(ruang: Ruang, buku: Buku, unit: Benda, sendiri: Collection[int] = ()) -> PosUnit | None:
    """Return what belongs to a unit and those below it; None: nothing.

    Raises TidakBerhakError for one of which the person may see nothing; of `sendiri`, their own,
    there is nothing to be seen.
    """
    milik = lines_of_unit(ruang.engine, buku, int(unit.kunci))
    if milik is None and buku.akar is None and int(unit.kunci) not in sendiri:
        raise TidakBerhakError(f"anggaran {unit.nama}")
    return milik


def all_of_unit(ruang: Ruang, buku: Buku, unit: Benda) -> PosUnit | None:
    """Return all that belongs to a unit, to be added to or held against others.

    Raises TidakBerhakError for one of which the person may see a part only.
    """
    milik = of_unit(ruang, buku, unit)
    sebagian = milik is not None and any(k.unit_id != int(unit.kunci) for k in milik.kegiatan)
    if sebagian and buku.akar is None:
        raise TidakBerhakError(f"anggaran {unit.nama}")
    return milik


def subs(milik: PosUnit) -> list[Pos]:
    """Return the sub kegiatan of a unit."""
    return [s for k in milik.kegiatan for s in leaves(k)]


def units(buku: Buku) -> list[PosUnit]:
    """Return every unit with what belongs to it, in the order of the table."""
    milik: dict[int, list[Pos]] = {}
    for pos in buku.pos:
        if pos.tingkat is Tingkat.KEGIATAN and pos.unit_id is not None:
            milik.setdefault(pos.unit_id, []).append(pos)
    return [PosUnit(k[0].unit_nama or "", u, tuple(k)) for u, k in milik.items()]


def below(pos: Pos) -> Iterator[Pos]:
    """Yield all that is below a line, in printed order."""
    return islice(walk(pos), 1, None)


def limit(buku: Buku, tingkat: Jenis, terlihat: int) -> str:
    """Say of how many lines a list is, for somebody who sees only those of their own units.

    Raises TidakBerhakError where they see none of them.
    """
    if buku.akar is not None:
        return ""
    if not terlihat:
        raise TidakBerhakError(kata_daftar.perihal(tingkat))
    dari = buku.jumlah[TINGKAT[tingkat]] if tingkat in TINGKAT else None
    return kata_daftar.sebagian(terlihat, dari, tingkat)


def division(buku: Buku) -> str:
    """Say where it stands which Bagian has which kegiatan, "" where nobody says so."""
    asal = sumber.owners(buku.pos)
    return kata_pos.pembagian(asal) if asal else ""


def source(buku: Buku) -> str:
    """Name the documents of the budget, and the table that its lines stand in."""
    if not buku.pos:
        return ""
    semua = list(dict.fromkeys(p.sumber.judul for p in buku.pos))
    return kata_umum.sumber(dan(semua[:DOKUMEN]), buku.pos[0].sumber.tabel)
