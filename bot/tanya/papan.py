"""Which board of reports a question is about, and what of it the person may see."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.ruang import Ruang
from core.hak import Pelaku
from core.kewajiban.tepat import MASUK, Kedudukan
from core.papan import BarisPapan, Kolom, Papan, make_board, nearest
from core.services import aturan_tenggat
from core.services import papan as layanan
from core.tanya.pertanyaan import Pertanyaan

SETAHUN = timedelta(days=366)


@dataclass(frozen=True, slots=True)
class Terlihat:
    """The boards with their due dates, what is due first at the top; `milik` are one's own lines.

    `aktif` are the kinds that are asked for at all, seen or not.
    """

    semua: tuple[tuple[Kolom, date], ...]
    milik: tuple[BarisPapan, ...]
    aktif: frozenset[str]

    def of(self, jenis: str) -> list[tuple[Kolom, date]]:
        return [satu for satu in self.semua if satu[0].jenis == jenis]

    def is_closed(self, jenis: str) -> bool:
        """Tell whether this is collected, and the person may see nothing of it; "" for all."""
        if jenis:
            return jenis in self.aktif and not self.of(jenis)
        return bool(self.aktif) and not self.semua

    @property
    def jenis(self) -> list[str]:
        """Return the kinds that there are, in the order of their boards."""
        return list(dict.fromkeys(kolom.jenis for kolom, _ in self.semua))


def look(ruang: Ruang, pelaku: Pelaku) -> Terlihat:
    """Return the boards that this person may see, with those of their own units alone."""
    pilihan = layanan.list_boards(ruang.engine, pelaku, now=ruang.now())
    milik: list[BarisPapan] = []
    if layanan.has_own(pelaku):
        milik = layanan.list_own(ruang.engine, pelaku, ke_depan=SETAHUN, now=ruang.now())
    sendiri = {satu.kolom: satu.berlaku_on for satu in milik}
    semua = dict(pilihan.semua)
    semua |= {kolom: on for kolom, on in sendiri.items() if kolom not in semua}
    urut = sorted(semua.items(), key=lambda satu: (satu[1], satu[0].pendek, satu[0].periode))
    aturan = aturan_tenggat.list_rules(ruang.engine, pelaku)
    aktif = frozenset(satu.kode for satu in aturan if satu.aktif_on is not None)
    return Terlihat(tuple(urut), tuple(milik), aktif)


def board(ruang: Ruang, pelaku: Pelaku, terlihat: Terlihat, kolom: Kolom) -> Papan:
    """Return the board, of one's own units alone where the person sees no others."""
    if layanan.sees_board(pelaku, kolom.bidang):
        return layanan.show_board(ruang.engine, pelaku, kolom.jenis, kolom.periode, now=ruang.now())
    return make_board(kolom, [satu for satu in terlihat.milik if satu.kolom == kolom])


def part_of(satu: Pertanyaan) -> str | None:
    """Return the code of the part of a year that is asked for."""
    if satu.semester:
        return satu.semester.kode
    if satu.triwulan:
        return satu.triwulan.kode
    return satu.bulan.kode if satu.bulan else None


def asked(ada: Sequence[tuple[Kolom, date]], satu: Pertanyaan) -> list[tuple[Kolom, date]]:
    """Return those of the year and part of it that are asked for; of a kind, all for neither.

    A part that the kind is not divided into says nothing of it: "31 januari" of a yearly one.
    """
    kode = part_of(satu)
    sejenis = {kolom.periode.kode[0] for kolom, _ in ada}
    cocok = [s for s in ada if not kode or kode[0] not in sejenis or s[0].periode.kode == kode]
    if not satu.tahun:
        return cocok
    data = [s for s in cocok if s[0].periode.tahun in satu.tahun]
    # "ikk 2025" is that of 2025; where there is none, what is due in 2025.
    return data or [s for s in cocok if s[1].year in satu.tahun]


def latest(ada: Sequence[tuple[Kolom, date]], on: date) -> Kolom | None:
    """Return the board of the period that ended last, of those that have not the nearest due."""
    selesai = [s for s in ada if s[0].periode.berakhir_on <= on]
    if selesai:
        return max(selesai, key=lambda s: (s[0].periode.berakhir_on, s[1]))[0]
    return nearest(list(ada), on)


def coming(ada: Sequence[tuple[Kolom, date]], on: date) -> list[tuple[Kolom, date]]:
    """Return what is still to be due, what is first at the top."""
    return [satu for satu in ada if satu[1] >= on]


def is_ahead(papan: Papan) -> bool:
    """Tell whether nobody can report yet."""
    return all(satu.kedudukan is Kedudukan.BELUM_WAKTUNYA for satu in papan.baris)


def came(papan: Papan) -> list[BarisPapan]:
    """Return the units that have reported, the first of them first."""
    ada = [satu for satu in papan.baris if satu.kedudukan in MASUK]
    return sorted(ada, key=lambda b: b.masuk_at.timestamp() if b.masuk_at else 0)


def missing(papan: Papan) -> list[BarisPapan]:
    diluar = MASUK | {Kedudukan.DIBEBASKAN}
    return [satu for satu in papan.baris if satu.kedudukan not in diluar]


def line_of(papan: Papan, unit_id: int) -> BarisPapan | None:
    return next((satu for satu in papan.baris if satu.unit.id == unit_id), None)
