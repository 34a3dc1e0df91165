"""Where each figure of the budget stands, and from which rows a sum was made."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from bot import kutipan
from bot.anggaran import isian, janji, tombol
from bot.anggaran.catatan import LABEL_KOLOM, nama
from bot.halaman import buku_teks, susun_baris
from bot.jawaban import Jawaban
from bot.messages import anggaran as kata
from bot.messages import hasil_isian as kata_isian
from bot.messages import pagu as kata_pagu
from bot.render import cut_for_html
from core.angka import Sumber
from core.buku import Buku, Kolom, Pos, Tingkat, five, leaves
from core.services.pencarian_anggaran import PosUnit

PANJANG = 300
"""Characters shown of a name; no document's has as many."""


def pos(buku: Buku, satu: Pos, nomor: int) -> Jawaban:
    """Cite every printing of every figure of a line; of a sum, the rows that were added up."""
    perihal = kata.perihal_sumber(cut_for_html(nama(satu), PANJANG), isian.kapan(buku))
    judul = kutipan.judul(perihal, documents([satu]))
    verba = f"{tombol.SUMBER}:{tombol.acuan(tombol.kapan(buku), satu)}"
    kembali = (
        tombol.kembali(tombol.kapan(buku), None)
        if satu.tingkat is Tingkat.JUMLAH
        else tombol.kembali_ke(tombol.kapan(buku), satu)
    )
    return buku_teks(judul, susun_baris(_lines(satu)), nomor, verba, kembali)


def unit(buku: Buku, milik: PosUnit, nomor: int) -> Jawaban:
    """Name the rows that were added up for a Bagian, and who says that they are its own."""
    sub = [s for k in milik.kegiatan for s in leaves(k)]
    judul = kutipan.judul(kata.perihal_sumber(milik.nama, isian.kapan(buku)), documents(sub))
    verba = f"{tombol.SUMBER_UNIT}:{tombol.kapan(buku)}:{milik.unit_id}"
    kembali = tombol.ke_unit(tombol.kapan(buku), milik.unit_id)
    return buku_teks(judul, susun_baris(_added(sub)), nomor, verba, kembali)


def sendiri(buku: Buku, nomor: int) -> Jawaban:
    """Name the rows that were added up for somebody who sees only the own unit's."""
    sub = [p for p in buku.pos if p.tingkat is Tingkat.SUB_KEGIATAN]
    judul = kutipan.judul(isian.kapan(buku), documents(sub))
    verba = tombol.sumber_sendiri(tombol.kapan(buku)).data
    kembali = tombol.kembali(tombol.kapan(buku), None)
    return buku_teks(judul, susun_baris(_added(sub)), nomor, verba, kembali)


def owners(semua: Iterable[Pos]) -> list[str]:
    """Name what says whose the kegiatan are, where that is no document of the year."""
    asal = (k.unit_sumber for k in semua if k.tingkat is Tingkat.KEGIATAN)
    return list(dict.fromkeys(s.judul for s in asal if s is not None and s.luar))


def luar(satu: Pos) -> Iterator[str]:
    """What the document does not say, with who says it."""
    if satu.kode and satu.kode_sumber:
        yield kata.kode(satu.kode, satu.kode_sumber.judul)
    yield from _owner(satu)


def _owner(satu: Pos) -> Iterator[str]:
    if satu.unit_nama and satu.unit_sumber:
        yield kata.pemilik(satu.unit_nama, satu.unit_sumber.judul)


def _lines(satu: Pos) -> Iterator[str]:
    if not satu.cetakan[Kolom.REALISASI] and not satu.isian:
        yield from _added(leaves(satu))
        return
    dokumen = documents([satu])
    for tahap in satu.tahapan:
        label = kata_isian.pagu(kata_pagu.nama(tahap.pagu.tahapan))
        yield from kutipan.tercetak(label, [tahap.cetakan], dokumen)
    for kolom in Kolom:
        if kolom is Kolom.REALISASI or not satu.tahapan:
            yield from kutipan.tercetak(LABEL_KOLOM[kolom], satu.cetakan[kolom], dokumen)
    if satu.isian:
        yield from isian.sumber(satu.isian)
    yield from kutipan.tercetak(kata.SERAPAN_TERCETAK, satu.serapan_tercetak, dokumen)
    if isinstance(five(satu).serapan, Decimal):
        yield kata_isian.DIHITUNG_SERAPAN if satu.isian else kata.DIHITUNG
    yield from _promised(satu, dokumen)
    yield from luar(satu)


def _promised(satu: Pos, dokumen: tuple[str, ...]) -> Iterator[str]:
    """Cite what the line promises, and who posted what of it."""
    for dijanjikan in satu.janji:
        nama = cut_for_html(dijanjikan.nama, PANJANG)
        yield from kutipan.tercetak(nama, [dijanjikan.target], dokumen)
        yield from janji.sumber(dijanjikan)


def _added(sub: Sequence[Pos]) -> Iterator[str]:
    """Name the rows of a sum, where each of them stands, and whose they are."""
    dokumen = documents(sub)
    diisi = any(satu.isian for satu in sub)
    yield kata_isian.dijumlahkan(len(sub)) if diisi else kata.dijumlahkan(len(sub))
    for satu in sub:
        tempat = kutipan.tempat([satu.sumber], dokumen)
        dari = " ".join(isian.sumber(satu.isian)) if satu.isian else tempat
        yield kata.baris(satu.nomor, satu.pendek, dari)
    yield kata_isian.DIHITUNG_SERAPAN if diisi else kata.DIHITUNG
    yield from dict.fromkeys(pemilik for satu in sub for pemilik in _owner(satu))


def documents(semua: Iterable[Pos]) -> tuple[str, ...]:
    """Return the titles of the documents that the figures come from."""
    judul = (s.judul for satu in semua for s in _cited(satu))
    return tuple(dict.fromkeys(judul))


def _cited(satu: Pos) -> Iterator[Sumber]:
    yield satu.sumber
    for kolom in Kolom:
        yield from (cetak.sumber for cetak in satu.cetakan[kolom])
    yield from (tahap.cetakan.sumber for tahap in satu.tahapan)
    yield from (cetak.sumber for cetak in satu.serapan_tercetak)
    yield from (dijanjikan.target.sumber for dijanjikan in satu.janji)
