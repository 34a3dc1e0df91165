"""Which lines of the budget are listed or counted, and by which figure."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from bot.messages import tanya_daftar_pos as kata
from bot.messages import tanya_uraian as kata_uraian
from bot.render import hasil_persen, uang
from bot.tanya import banding, buku
from bot.tanya.buku import Perkara
from core.anggaran import Dasar, perubahan_pct, perubahan_rp
from core.angka import Nilai, Predikat
from core.buku import LimaAngka, Pos, five, leaves, sum_of
from core.tanya.indeks import POS, Benda, Jenis
from core.tanya.nomor_pos import line
from core.tanya.pertanyaan import Arah, Pertanyaan, Ukuran

TAK_DIBANDING = frozenset([Ukuran.FISIK, Ukuran.EFISIENSI, Ukuran.PORSI])
PERSEN, NAIK, NAIK_PERSEN = "persen", "naik", "naik_persen"


@dataclass(frozen=True, slots=True)
class Anggota:
    """A line or unit of a list; `pos` is None for a unit."""

    label: str
    pos: Pos | None
    lima: LimaAngka
    unit_id: int | None = None

    @property
    def benda(self) -> Benda:
        """Return it as what may be asked about next."""
        if self.pos is None:
            return Benda(Jenis.UNIT, f"{self.unit_id}", self.label, ())
        return as_benda(self.pos)


@dataclass(frozen=True, slots=True)
class Lingkup:
    """What is listed, and within what: an empty name is the whole."""

    nama: str
    anggota: Sequence[Anggota]
    luar: tuple[str, ...] = ()
    """What is left out of it."""

    @property
    def tempat(self) -> str:
        """Return where that is, as headings say it: " di Bagian Umum, selain gaji"."""
        return kata.tempat(self.nama, self.luar)


def as_benda(pos: Pos) -> Benda:
    """Return a line as what may be asked about next: by the number that it is shown with."""
    tingkat = next(jenis for jenis, satu in buku.TINGKAT.items() if satu is pos.tingkat)
    return line(tingkat, f"{pos.nomor}")


def find(perkara: Perkara, tingkat: Jenis) -> Lingkup:
    """Return the lines of a level, or the units, that a question is about."""
    if tingkat is Jenis.UNIT:
        atas = _above(perkara)
        return Lingkup(atas.nama if atas else "", _units(perkara), named_out(perkara))
    nama, asal = _within(perkara, tingkat)
    luar = {n for pos in left_out(perkara) for n in _rows(pos)}
    pilih = [p for p in asal if p.tingkat == buku.TINGKAT[tingkat] and not _rows(p) <= luar]
    anggota = [Anggota(kata.bernomor(p.nomor, p.pendek), p, five(p)) for p in pilih]
    return Lingkup(nama, anggota, named_out(perkara))


def named_out(perkara: Perkara) -> tuple[str, ...]:
    """Return the names of what a list surely leaves out."""
    hasil: list[str] = []
    for benda in perkara.tanya.kecuali:
        pos = buku.find(perkara.buku, benda) if benda.jenis in POS else None
        if benda.jenis is Jenis.UNIT or pos:
            hasil.append(kata.bernomor(pos.nomor, pos.pendek) if pos else benda.nama)
    return tuple(dict.fromkeys(hasil))


def left_out(perkara: Perkara) -> list[Pos]:
    """Return the lines that a list leaves out: all that are meant by what names several."""
    satu, hasil = perkara.tanya, list[Pos]()
    for benda in (*satu.kecuali, *(b for pilihan in satu.kecuali_satu_dari for b in pilihan)):
        if benda.jenis is Jenis.UNIT:
            milik = buku.all_of_unit(perkara.ruang, perkara.buku, benda)
            hasil += buku.subs(milik) if milik else []
        elif benda.jenis in POS and (pos := buku.find(perkara.buku, benda)):
            hasil.append(pos)
    return hasil


def _rows(pos: Pos) -> frozenset[int]:
    """Return the numbers of the sub kegiatan that a line holds."""
    return frozenset(s.nomor for s in leaves(pos))


def measure(satu: Pertanyaan) -> Ukuran:
    """Return the figure that a list is by; a part of the whole is one of the pagu."""
    ukuran = [u for u in satu.ukuran if u is not Ukuran.OUTPUT]
    if Ukuran.PORSI in ukuran:
        return next((u for u in ukuran if u is not Ukuran.PORSI), Ukuran.PAGU)
    return ukuran[0] if ukuran else Ukuran.SERAPAN


def in_percent(satu: Pertanyaan) -> bool:
    """Tell whether that figure is a percentage: serapan, or a change where that is asked for."""
    if measure(satu) is Ukuran.PERUBAHAN:
        return satu.rincian in {PERSEN, NAIK_PERSEN}
    return measure(satu) is Ukuran.SERAPAN


def value(satu: Pertanyaan, lima: LimaAngka) -> Nilai:
    """Return that figure of a line."""
    murni = satu.dasar is Dasar.MURNI
    match measure(satu):
        case Ukuran.PAGU:
            return lima.murni if murni else lima.pagu
        case Ukuran.SISA:
            return lima.sisa
        case Ukuran.REALISASI:
            return lima.realisasi
        case Ukuran.PERUBAHAN:
            hitung = perubahan_pct if in_percent(satu) else perubahan_rp
            return hitung(lima.murni, lima.perubahan)
        case Ukuran.SERAPAN:
            return lima.serapan_murni if murni else lima.serapan
    return lima.serapan


def written(satu: Pertanyaan, isi: Nilai) -> str:
    """Return that figure, or its state, in words."""
    if in_percent(satu) and not isinstance(isi, Predikat):
        return hasil_persen(isi)
    return uang(isi)


def compared(satu: Pertanyaan, semua: Sequence[tuple[str, LimaAngka]]) -> list[str]:
    """Return which of several is the greatest, for each figure that is asked for."""
    rendah = satu.arah is Arah.TERENDAH
    uang = banding.in_money_alone if rendah else banding.in_money
    hasil: list[str] = []
    for ukuran in satu.ukuran or (Ukuran.SERAPAN,):
        ini = replace(satu, ukuran=(ukuran,))
        if ukuran not in TAK_DIBANDING:
            hasil += banding.verdict(
                kata_uraian.ukuran(ukuran),
                [(nama, value(ini, lima)) for nama, lima in semua],
                banding.in_percent if in_percent(ini) else uang,
                rendah=rendah,
            )
    return hasil


def _units(perkara: Perkara) -> list[Anggota]:
    """Return all units, or those that are named where several are."""
    hanya = {b.kunci for b in perkara.tanya.about(Jenis.UNIT)}
    luar = {b.kunci for b in perkara.tanya.kecuali if b.jenis is Jenis.UNIT}
    semua = [m for m in buku.units(perkara.buku) if f"{m.unit_id}" not in luar]
    if len(hanya) > 1:
        semua = [m for m in semua if f"{m.unit_id}" in hanya]
    elif atas := _above(perkara):
        milik = buku.of_unit(perkara.ruang, perkara.buku, atas)
        bawah = {k.unit_id for k in milik.kegiatan} if milik else set()
        semua = [m for m in semua if m.unit_id in bawah]
    return [Anggota(m.nama, None, sum_of(buku.subs(m)), m.unit_id) for m in semua]


def _above(perkara: Perkara) -> Benda | None:
    """Return the office below which units are picked, None where all are meant."""
    satu = perkara.tanya.about(Jenis.UNIT)
    sendiri = {f"{m.unit_id}" for m in buku.units(perkara.buku)}
    tingkat = perkara.tanya.syarat or perkara.tanya.tingkat is Jenis.UNIT
    pilih = len(satu) == 1 and tingkat and satu[0].kunci not in sendiri
    return satu[0] if pilih else None


def _within(perkara: Perkara, tingkat: Jenis) -> tuple[str, Iterable[Pos]]:
    """Return the lines among which is chosen, with the name of what they belong to.

    A line of the level itself is looked for among all of its kind.
    """
    satu, ini = perkara.tanya, perkara.buku
    if unit := satu.about(Jenis.UNIT):
        milik = buku.of_unit(perkara.ruang, ini, unit[0])
        kegiatan = milik.kegiatan if milik else ()
        return unit[0].nama, [*kegiatan, *(buku.subs(milik) if milik else ())]
    induk = satu.about(Jenis.PROGRAM, Jenis.KEGIATAN)
    pos = buku.find(ini, induk[0]) if induk and induk[0].jenis is not tingkat else None
    return (pos.pendek, buku.below(pos)) if pos else ("", ini.pos)
