"""Which of the findings a question is about."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.messages import tanya_catatan as kata
from bot.messages.anggaran import SEBUTAN
from bot.messages.cek import SELURUH
from bot.messages.cek_uraian import uraikan
from bot.ruang import Ruang
from bot.tanya import buku
from bot.tanya.balasan import lines
from bot.tanya.catatan_angka import PASANGAN, has, numbered, printed, text_of
from bot.tanya.tampil_catatan import told
from core.audit.catatan import Catatan, Tingkat
from core.audit.penyebut import FaktaPenyebut
from core.buku import Buku, Pos, leaves
from core.hak import Pelaku
from core.kinerja import LembarIndikator
from core.periode import TahunKosong
from core.services import cek as layanan
from core.services.anggaran import show_buku
from core.services.cek import Pemeriksaan
from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Pertanyaan, Ukuran
from core.teks import fold

_PERSEN = re.compile(r"\b(\d+,\d+)%")
TARGET = "target_beda"
ATURAN_TARGET = "target"
"""The rule on targets that documents print otherwise."""
ATURAN = {
    "kembar": ("baris-kembar", "baris-bergeser"),
    "bergeser": ("baris-bergeser",),
    "bagian_kurang": ("bagian-kurang",),
    TARGET: (ATURAN_TARGET,),
    "penyebut": ("penyebut",),
    "anggota": ("anggota-daftar",),
    "bukti": ("bukti-lain",),
    "terbitan": ("terbitan-lama",),
}
"""Rules that find what is asked for, the likeliest first."""
BERGESER = "bergeser"
BILA_ADA = frozenset(["penyebut", "bukti", BERGESER])
"""Rules without which anything else that is found may be meant."""
SEBAB = "sebab-tercapai"
"""The rule on what is called a cause and is none."""
SERAPAN = "serapan"
"""The rule on printed percentages, and what asks for what it finds."""
ULANG = "hitung_ulang"
HITUNG_ULANG = frozenset(["rata-rata", "bukan-hitungan"])
"""What asks how a figure comes out when it is computed again, and the rules that have done so."""
JUMLAH = "jumlah"
"""The rule on totals, and what asks for what it finds."""


@dataclass(frozen=True, slots=True)
class Perkara:
    """A question, whose it is, and the findings on the year that it names."""

    ruang: Ruang
    pelaku: Pelaku
    tanya: Pertanyaan
    hasil: Pemeriksaan


def find(perkara: Perkara) -> list[Catatan]:
    """Return the findings that the question is about, the gravest first."""
    satu, semua = perkara.tanya, perkara.hasil.of(None)
    berbaris = satu.rincian == BERGESER and satu.about(*POS)
    if satu.rincian in ATURAN and not berbaris and (ada := _by_rule(perkara, semua)):
        return _with_most_numbers(satu, _of_named(satu, ada))
    tertentu = satu.rincian != TARGET or satu.about(Jenis.INDIKATOR)
    if satu.rincian in ATURAN and satu.rincian not in BILA_ADA and tertentu:
        return []
    if kode := {b.kunci for b in satu.about(Jenis.INDIKATOR)}:
        milik = [c for c in semua if c.fakta.indikator in kode]
        if ulang := [c for c in milik if satu.rincian == ULANG and c.aturan in HITUNG_ULANG]:
            return ulang
        bertajuk = [c for c in milik if satu.teks and satu.teks in fold(uraikan(c.fakta).judul)]
        return _with_most_numbers(satu, _with_number(satu, bertajuk or milik))
    if satu.about(*POS, Jenis.UNIT):
        ini = show_buku(
            perkara.ruang.engine, perkara.pelaku, perkara.hasil.tahun, now=perkara.ruang.now()
        )
        if isinstance(ini, Buku):
            tentang = list(_lines(perkara, ini))
            milik = [c for c in semua if _is_about(c, tentang)]
            if satu.rincian == SERAPAN:
                milik = [c for c in milik if c.aturan == SERAPAN] or milik
            if berbaris:
                milik = _by_rule(perkara, milik) or milik
            tepat = _with_most_numbers(satu, numbered(satu, milik))
            return tepat or _with_most_numbers(satu, _with_all_numbers(satu, semua)) or milik
    return _about_the_whole(satu, semua)


def of_its_rows(perkara: Perkara, satu: Catatan) -> Catatan:
    """Return what a finding on many lines says of those of the unit that is named, and no other."""
    unit = perkara.tanya.about(Jenis.UNIT)
    if not unit or perkara.tanya.about(*POS):
        return satu
    ini = show_buku(
        perkara.ruang.engine, perkara.pelaku, perkara.hasil.tahun, now=perkara.ruang.now()
    )
    if not isinstance(ini, Buku):
        return satu
    nomor = frozenset[int]().union(*(milik for milik, _ in _lines(perkara, ini)))
    fakta = satu.fakta.of_rows(nomor)
    return satu if fakta is None else replace(satu, fakta=fakta)


def _about_the_whole(satu: Pertanyaan, semua: Sequence[Catatan]) -> list[Catatan]:
    """Return the findings that a question is about which names nothing; those on the sum first."""
    if satu.rincian == JUMLAH:
        cocok = [c for c in semua if c.aturan == JUMLAH] or list(semua)
    elif satu.angka and ((bernomor := numbered(satu, semua)) or not satu.teks):
        return _with_most_numbers(satu, bernomor)
    else:
        cocok = [c for c in semua if all(k in text_of(c) for k in satu.teks.split())]
    seluruh = fold(SELURUH) if satu.rincian == JUMLAH or satu.teks else ""
    return sorted(cocok, key=lambda c: seluruh not in text_of(c))


def on_indikator(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, ini: LembarIndikator) -> str:
    """Return what is found on numbers that are taken for granted of an indikator in its year."""
    if not (satu.menduga and satu.angka):
        return ""
    milik = _of_its_year(ruang, pelaku, ini)
    kena = _with_most_numbers(satu, printed(satu, milik) or numbered(satu, milik))
    return lines(map(told, kena[:PASANGAN]))


def _of_its_year(ruang: Ruang, pelaku: Pelaku, ini: LembarIndikator) -> list[Catatan]:
    """Return the findings on an indikator in the year that its figures are of, and no other."""
    hasil = layanan.show(ruang.engine, pelaku, ini.tahun, now=ruang.now())
    if isinstance(hasil, TahunKosong):
        return []
    return [c for c in hasil.of(None) if c.fakta.indikator == ini.kode]


def explained(
    ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, ini: LembarIndikator
) -> tuple[Decimal, ...]:
    """Return those of several numbers that a finding on an indikator speaks of.

    They are no claim of its figure: "100% benar? Perangkat daerahnya kan 39".
    """
    return () if len(set(satu.angka)) < PASANGAN else found(ruang, pelaku, satu, ini)


def found(
    ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, ini: LembarIndikator
) -> tuple[Decimal, ...]:
    """Return those of the numbers that a finding on an indikator speaks of."""
    if not satu.angka:
        return ()
    milik = _of_its_year(ruang, pelaku, ini)
    return tuple(n for n in satu.angka if any(has(c, n) for c in milik))


def as_cause(
    ruang: Ruang, pelaku: Pelaku, ini: LembarIndikator, semua: Sequence[Decimal]
) -> list[str]:
    """Return what is found on numbers that are called the cause of a figure, that first."""
    milik = [c for c in _of_its_year(ruang, pelaku, ini) if any(has(c, n) for n in semua)]
    return [told(c) for c in sorted(milik, key=lambda c: c.aturan != SEBAB)[:1]]


def of_indikator(
    ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, ini: LembarIndikator
) -> list[Catatan]:
    """Return what figures of an indikator are not to be read without: findings that weigh.

    Where nothing but its target is asked for, those on the target. Of a year without a document
    nothing is found.
    """
    berat = [c for c in _of_its_year(ruang, pelaku, ini) if c.tingkat is not Tingkat.RINGAN]
    target = set(satu.ukuran) == {Ukuran.TARGET}
    return [c for c in berat if c.aturan == ATURAN_TARGET or not target]


def on_words(ruang: Ruang, pelaku: Pelaku, tahun: int, teks: str) -> list[str]:
    """Return what is found on percentages that words of the document quote, each in one line."""
    hasil = layanan.show(ruang.engine, pelaku, tahun, now=ruang.now())
    if isinstance(hasil, TahunKosong):
        return []
    dikutip = [Decimal(n.replace(",", ".")) for n in _PERSEN.findall(teks)]
    kena = [c for c in hasil.of(None) if c.aturan == SERAPAN and any(has(c, n) for n in dikutip)]
    uraian = [uraikan(c.fakta) for c in kena]
    return [kata.catatan_pendek(u.judul, u.isi[-1] if u.isi else "") for u in uraian]


def with_denominator(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> set[str]:
    """Return the indikator of which a finding says that this number may be what divides it."""
    hasil = layanan.show(ruang.engine, pelaku, None, now=ruang.now())
    if isinstance(hasil, TahunKosong):
        return set()
    semua = [c for c in hasil.of(None) if c.aturan == "penyebut"]
    return {c.fakta.indikator for c in numbered(satu, semua)}


def denominator(ruang: Ruang, pelaku: Pelaku, ini: LembarIndikator) -> int | None:
    """Return what the formula of an indikator divides by, where its list is shorter; else None."""
    hasil = layanan.show(ruang.engine, pelaku, ini.tahun, now=ruang.now())
    if isinstance(hasil, TahunKosong):
        return None
    fakta = [c.fakta for c in hasil.of(None) if isinstance(c.fakta, FaktaPenyebut)]
    return next((f.semua for f in fakta if f.indikator == ini.kode), None)


def on_numbers(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> str:
    """Return what is found that holds these very numbers against each other, "" for nothing."""
    hasil = layanan.show(ruang.engine, pelaku, None, now=ruang.now())
    if isinstance(hasil, TahunKosong):
        return ""
    return lines(map(told, _with_all_numbers(satu, hasil.of(None))[:PASANGAN]))


def _by_rule(perkara: Perkara, semua: list[Catatan]) -> list[Catatan]:
    """Return what the first of the rules finds that has found anything."""
    for aturan in ATURAN[perkara.tanya.rincian]:
        if ketemu := [c for c in semua if c.aturan == aturan]:
            return ketemu
    return []


def _of_named(satu: Pertanyaan, semua: list[Catatan]) -> list[Catatan]:
    """Return those on the indikator that are named; of rules on no indikator all."""
    kode = {b.kunci for b in satu.about(Jenis.INDIKATOR)}
    milik = [c for c in semua if c.fakta.indikator in kode]
    return milik if kode and satu.rincian == TARGET else milik or semua


def _with_number(satu: Pertanyaan, semua: list[Catatan]) -> list[Catatan]:
    """Return those with a number of the question, where some have one."""
    return numbered(satu, semua) or semua


def _with_most_numbers(satu: Pertanyaan, semua: Sequence[Catatan]) -> list[Catatan]:
    """Return those that speak of several of the numbers together, where some do; else all."""
    if len(set(satu.angka)) < PASANGAN:
        return list(semua)
    punya = [(sum(has(c, n) for n in set(satu.angka)), c) for c in semua]
    banyak = max((n for n, _ in punya), default=0)
    if banyak == len(set(satu.angka)) and satu.rincian not in ATURAN:
        # Of those that have all of them the one that says least else is about them.
        return [min((c for n, c in punya if n == banyak), key=lambda c: len(text_of(c)))]
    return [c for n, c in punya if n == banyak or banyak < PASANGAN]


def _with_all_numbers(satu: Pertanyaan, semua: Sequence[Catatan]) -> list[Catatan]:
    """Return those that hold the very numbers against each other, of whatever they are."""
    if len(satu.angka) < PASANGAN:
        return []
    return [c for c in semua if all(has(c, n) for n in satu.angka)]


def _lines(perkara: Perkara, ini: Buku) -> Iterator[tuple[frozenset[int], frozenset[str]]]:
    """Yield the numbers of the sub kegiatan of each thing that is named, and what it is called.

    A unit stands in no finding by its name: it is found by its lines.
    """
    for benda in perkara.tanya.about(*POS):
        if (pos := buku.find(ini, benda)) is not None:
            yield frozenset(s.nomor for s in leaves(pos)), frozenset(_names(pos))
    for benda in perkara.tanya.about(Jenis.UNIT):
        if milik := buku.of_unit(perkara.ruang, ini, benda):
            yield frozenset(s.nomor for s in buku.subs(milik)), frozenset()


def _names(pos: Pos) -> tuple[str, str]:
    return fold(f"{SEBUTAN[pos.tingkat]} {pos.nomor} ({pos.pendek})"), fold(pos.nama)


def _is_about(satu: Catatan, tentang: list[tuple[frozenset[int], frozenset[str]]]) -> bool:
    teks = text_of(satu)
    return any(
        not nomor.isdisjoint(satu.fakta.sub) or any(n in teks for n in nama)
        for nomor, nama in tentang
    )
