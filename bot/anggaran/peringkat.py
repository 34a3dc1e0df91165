"""The first ten sub kegiatan by serapan or by change of pagu."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot import kutipan
from bot.anggaran import isian, tombol
from bot.anggaran.catatan import LABEL_KOLOM, alasan
from bot.anggaran.sumber import documents
from bot.halaman import buku_teks, susun_baris
from bot.jawaban import Jawaban, Tombol
from bot.messages import anggaran as kata
from bot.messages import catatan_anggaran as kalimat
from bot.messages import pagu as kata_pagu
from bot.render import LEBAR, pasangan, persen, rupiah, tabel
from core.anggaran import Urutan
from core.angka import Nilai, Tercetak
from core.buku import (
    Buku,
    Kolom,
    Pos,
    Tingkat,
    pagu_of,
    printed,
    ranked_columns,
    ranking,
    sum_of,
)
from core.pagu import count_stages

TERBANYAK = 10


def peringkat(buku: Buku, jenis: Urutan) -> Jawaban:
    sub, tanpa = _ranked(buku, jenis)
    kapan = tombol.kapan(buku)
    angka = _change if jenis is Urutan.PERUBAHAN_TERBESAR else persen
    teks = [
        kata.peringkat(jenis, isian.kapan(buku)),
        *_tabel([(f"{s.nomor}", s.pendek, angka(nilai)) for s, nilai in sub]),
        *([_base(buku)] if jenis is not Urutan.PERUBAHAN_TERBESAR else []),
        *([kalimat.tidak_diperingkat(_reasons(tanpa, jenis))] if tanpa else []),
    ]
    return Jawaban(
        "\n".join(teks),
        (
            *((tombol.ke_pos(kapan, s, angka(nilai)),) for s, nilai in sub),
            (tombol.kembali(kapan, None), tombol.sumber_peringkat(kapan, jenis)),
        ),
    )


def sumber(buku: Buku, jenis: Urutan, nomor: int) -> Jawaban:
    """Cite the two figures that each rank is computed from."""
    semua = [s for s, _ in _ranked(buku, jenis)[0]]
    dokumen = documents(semua)
    baris = (_cited(satu, jenis, dokumen) for satu in semua)
    judul = kutipan.judul(f"{kata.JUDUL_PERINGKAT[jenis].lower()} {isian.kapan(buku)}", dokumen)
    verba = f"{tombol.SUMBER_PERINGKAT}:{tombol.kapan(buku)}:{jenis}"
    kembali = Tombol(kata.KEMBALI, f"{tombol.PERINGKAT}:{tombol.kapan(buku)}:{jenis}")
    return buku_teks(judul, susun_baris(baris), nomor, verba, kembali)


def _ranked(buku: Buku, jenis: Urutan) -> tuple[list[tuple[Pos, Decimal]], list[Pos]]:
    """Return the ranked rows with their figure, and those that cannot be ranked."""
    sub = {p.nomor: p for p in buku.pos if p.tingkat is Tingkat.SUB_KEGIATAN}
    hasil = ranking(list(sub.values()), jenis, TERBANYAK)
    urutan = [(sub[nomor], angka) for nomor, angka in hasil.urutan]
    return urutan, [sub[nomor] for nomor, _ in hasil.tanpa_angka]


def _base(buku: Buku) -> str:
    """Say what serapan is against: of a year that is filled in here, the pagu in force."""
    sub = [p for p in buku.pos if p.tingkat is Tingkat.SUB_KEGIATAN]
    diisi = any(satu.isian for satu in sub)
    return isian.dasar(sum_of(sub), sub) if diisi else kata.DASAR


def _reasons(tanpa: Sequence[Pos], jenis: Urutan) -> list[tuple[int, str]]:
    return [(satu.nomor, alasan(dict(_figures(satu, jenis)))) for satu in tanpa]


def _figures(satu: Pos, jenis: Urutan) -> Iterator[tuple[str, Nilai]]:
    for kolom in ranked_columns(satu, jenis):
        yield _label(satu, kolom), pagu_of(satu) if kolom is None else printed(satu, kolom)


def _cited(satu: Pos, jenis: Urutan, dokumen: Sequence[str]) -> str:
    angka = list(_printed(satu, jenis))
    return kata.sumber_peringkat(
        satu.nomor, satu.pendek, angka, kutipan.tempat([satu.sumber], dokumen)
    )


def _printed(satu: Pos, jenis: Urutan) -> Iterator[tuple[str, str]]:
    for kolom in ranked_columns(satu, jenis):
        if kolom is Kolom.REALISASI and satu.isian and satu.isian.dipakai:
            yield _label(satu, kolom), satu.isian.dipakai.angka.teks
        cetakan = satu.cetakan[kolom] if kolom else _in_force(satu)
        yield from ((_label(satu, kolom), c.teks) for c in cetakan[:1])


def _in_force(satu: Pos) -> list[Tercetak]:
    return [tahap.cetakan for tahap in satu.tahapan if tahap.pagu == satu.berlaku]


def _label(satu: Pos, kolom: Kolom | None) -> str:
    """Name a column; None is the pagu in force."""
    if kolom is not None:
        return LABEL_KOLOM[kolom].lower()
    return kata_pagu.terhadap(count_stages([satu.berlaku]), 1)


def _change(nilai: Decimal) -> str:
    return f"+{rupiah(nilai)}" if nilai > 0 else rupiah(nilai)


def _tabel(baris: Sequence[tuple[str, str, str]]) -> list[str]:
    """Return number, name and figure in columns; where one is too long, in pairs of lines."""
    if not baris:
        return []
    lebar = sum(max(map(len, kolom)) for kolom in zip(*baris, strict=True)) + 2
    if lebar <= LEBAR:
        return [tabel(baris, rata=("right", "left", "right"))]
    return [pasangan([(f"{nomor:>2} {nama}", angka) for nomor, nama, angka in baris])]
