"""The budget as answers that fit a phone."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from bot.anggaran import isian, janji, tombol
from bot.anggaran.catatan import (
    beda_serapan,
    dasar,
    diragukan,
    kosong,
    memuat_diragukan,
    nama,
    selisih,
    selisih_ringkas,
)
from bot.anggaran.sumber import luar, owners
from bot.halaman import TOMBOL, bagi, berhalaman, keterangan, muat, pilih
from bot.jawaban import Baris, Jawaban
from bot.messages import anggaran as kata
from bot.messages import catatan_anggaran as kalimat
from bot.messages import hasil_isian as kata_isian
from bot.messages.keadaan import TIDAK_DAPAT_DIHITUNG
from bot.render import escape, pasangan, persen, ringkas_html, rupiah, uang
from bot.umum.tombol import KE_MENU
from core.anggaran import Dasar, perubahan_rp
from core.angka import Keadaan
from core.buku import Buku, Kolom, LimaAngka, Pos, Tingkat, five, leaves, sum_of
from core.services.pencarian_anggaran import PosUnit, Usulan

PANJANG = 300
"""Characters shown of a name; no document's has as many."""

BLOK = 6
"""Programmes that are shown with all their figures; of more, only the serapan."""


def ringkasan(buku: Buku, nomor: int = 1) -> Jawaban:
    """Total and programmes; for somebody with a unit's own lines, those."""
    if buku.akar is None:
        return _milik_sendiri(buku, nomor)
    semua = bagi(buku.akar.anak, TOMBOL, lambda _: 1)
    program, nomor = pilih(semua, nomor)
    total, sub = five(buku.akar), leaves(buku.akar)
    awal = [
        kata.judul(isian.kapan(buku)) + keterangan(nomor, len(semua)),
        *isian.cakupan(sub),
        _blok(buku.akar),
        *(map(_blok, program) if len(buku.akar.anak) <= BLOK else [_serapan(program)]),
        _whole_base(total, sub),
    ]
    catatan = [
        *_beda(buku.akar),
        *kosong(sum_of(sub)),
        *isian.catatan(total, sub),
        *(c for pos in program for c in _beda(pos)),
    ]
    kapan = tombol.kapan(buku)
    verba = f"{tombol.RINGKASAN}:{kapan}"
    return Jawaban(
        _lines([*awal, *_notes(awal, catatan)]),
        (
            *_months(buku, tombol.RINGKASAN),
            *berhalaman(tombol.ke_semua(kapan, buku.akar.anak), verba, nomor),
            *tombol.peringkat(kapan, perubahan=_has_perubahan(total, sub)),
            (*tombol.gambar(kapan, buku.akar), tombol.sumber(kapan, buku.akar)),
            *_missing(buku),
        ),
    )


def pos(buku: Buku, satu: Pos, nomor: int = 1) -> Jawaban:
    """One line with its figures, what is behind them, and the way down and up."""
    lima, kapan = five(satu), tombol.kapan(buku)
    sub = leaves(satu)
    awal = [
        f"<b>{ringkas_html(satu.nama, PANJANG)}</b> ({isian.kapan(buku)})",
        *_keterangan(buku, satu),
        *(isian.cakupan(sub) if satu.anak else []),
        _lima(lima, satu if satu.tingkat is Tingkat.SUB_KEGIATAN else None),
        dasar(lima, sub),
    ]
    catatan = [
        *(isian.tentang(satu.isian) if satu.isian else ()),
        *_added(buku, lima),
        *beda_serapan(satu),
        *selisih(satu),
        *_ragu(buku, satu),
        *kosong(lima),
        *isian.catatan(lima, sub),
        *(c for dijanjikan in satu.janji for c in janji.catatan(dijanjikan)),
    ]
    gambar = tombol.gambar(kapan, satu)
    induk = next((p for p in buku.pos if satu in p.anak), None)
    acuan = tombol.acuan(kapan, satu)
    return Jawaban(
        _lines([*awal, *_notes(awal, catatan)]),
        (
            *_months(buku, tombol.POS, acuan.removeprefix(kapan)),
            *berhalaman(tombol.ke_semua(kapan, satu.anak), f"{tombol.POS}:{acuan}", nomor),
            *((gambar,) if gambar else ()),
            (tombol.kembali(kapan, induk), tombol.sumber(kapan, satu)),
        ),
    )


def unit(buku: Buku, milik: PosUnit, nomor: int = 1) -> Jawaban:
    """What belongs to one Bagian, summed over its kegiatan."""
    sub = [s for k in milik.kegiatan for s in leaves(k)]
    lima = sum_of(sub)
    awal = [
        kata.unit(milik.nama, isian.kapan(buku)),
        kata.milik_unit(len(milik.kegiatan), owners(milik.kegiatan)),
        *isian.cakupan(sub),
        _lima(lima),
        dasar(lima, sub),
    ]
    catatan = [
        *_added(buku, lima),
        *memuat_diragukan(buku, sub),
        *kosong(lima),
        *isian.catatan(lima, sub),
    ]
    kapan = tombol.kapan(buku)
    verba = f"{tombol.UNIT}:{kapan}:{milik.unit_id}"
    return Jawaban(
        _lines([*awal, *_notes(awal, catatan)]),
        (
            *_months(buku, tombol.UNIT, f":{milik.unit_id}"),
            *berhalaman(tombol.ke_semua(kapan, milik.kegiatan), verba, nomor),
            (tombol.kembali(kapan, None), tombol.sumber_unit(kapan, milik.unit_id)),
        ),
    )


def usulan(buku: Buku, hasil: Usulan) -> Jawaban:
    pilihan = tombol.ke_semua(tombol.kapan(buku), hasil.pilihan)
    return Jawaban(kata.usulan(hasil.kata, len(hasil.pilihan)), pilihan)


def _milik_sendiri(buku: Buku, nomor: int) -> Jawaban:
    kegiatan = [p for p in buku.pos if p.tingkat is Tingkat.KEGIATAN]
    sub = [p for p in buku.pos if p.tingkat is Tingkat.SUB_KEGIATAN]
    if not sub:
        return Jawaban(kata.TANPA_BARIS, ((KE_MENU,),))
    lima = sum_of(sub)
    awal = [
        kata.judul(isian.kapan(buku)),
        kata.milik_sendiri(len(sub), buku.jumlah[Tingkat.SUB_KEGIATAN]),
        *isian.cakupan(sub),
        _lima(lima),
        dasar(lima, sub),
    ]
    catatan = [*memuat_diragukan(buku, sub), *kosong(lima), *isian.catatan(lima, sub)]
    kapan = tombol.kapan(buku)
    verba = f"{tombol.RINGKASAN}:{kapan}"
    return Jawaban(
        _lines([*awal, *_notes(awal, catatan)]),
        (
            *_months(buku, tombol.RINGKASAN),
            *berhalaman(tombol.ke_semua(kapan, kegiatan), verba, nomor),
            (tombol.gambar_sendiri(kapan), tombol.sumber_sendiri(kapan)),
        ),
    )


def _blok(satu: Pos) -> str:
    return f"<b>{escape(nama(satu))}</b>\n{_lima(five(satu))}"


def _beda(satu: Pos) -> Iterator[str]:
    yield from beda_serapan(satu)
    yield from selisih_ringkas(satu)


def _ragu(buku: Buku, satu: Pos) -> Iterable[str]:
    """Return the caveats of a row, or of the rows in a sum that the document does not print."""
    match satu.tingkat:
        case Tingkat.SUB_KEGIATAN:
            return diragukan(buku, satu.nomor)
        case Tingkat.KEGIATAN:
            return memuat_diragukan(buku, leaves(satu))
    return ()


def _serapan(semua: Sequence[Pos]) -> str:
    """Return a table of the serapan of many programmes."""
    return pasangan([(f"{p.nomor:>2} {p.pendek}", _persen(five(p).serapan)) for p in semua])


def _lima(lima: LimaAngka, sub: Pos | None = None) -> str:
    """Return the figures as a table; of one sub kegiatan with what only that has."""
    baris = [(kata.PAGU_MURNI, uang(lima.murni))]
    if lima.dasar is Dasar.PERUBAHAN:
        baris.append((kata.PAGU_PERUBAHAN, uang(lima.perubahan)))
        if sub:
            baris.append((kata.PERUBAHAN, _selisih(perubahan_rp(lima.murni, lima.perubahan))))
    elif lima.dasar is Dasar.BERLAKU:
        baris.append((kata_isian.PAGU_BERLAKU, uang(lima.pagu)))
    baris += [
        (kata.REALISASI, uang(lima.realisasi)),
        (kata.SERAPAN, _persen(lima.serapan)),
        (kata.SISA, _selisih(lima.sisa)),
    ]
    return pasangan([*baris, *(isian.rincian(sub.isian) if sub and sub.isian else ())])


def _whole_base(total: LimaAngka, sub: Sequence[Pos]) -> str:
    """Say what the whole is measured against, and what it would be against pagu murni."""
    if total.dasar is Dasar.MURNI or not isinstance(total.serapan, Decimal):
        return dasar(total, sub)
    return f"{dasar(total, sub)} {kata.murni(_persen(total.serapan_murni))}"


def _has_perubahan(total: LimaAngka, sub: Sequence[Pos]) -> bool:
    return total.dasar is Dasar.PERUBAHAN or any(s.cetakan[Kolom.PERUBAHAN] for s in sub)


def _added(buku: Buku, lima: LimaAngka) -> list[str]:
    """Say that figures were added up, of how many."""
    if not lima.dihitung_dari:
        return []
    kata_jumlah = kalimat.dihitung_dari if buku.diisi is None else kata_isian.dijumlahkan
    return [kata_jumlah(lima.dihitung_dari)]


def _months(buku: Buku, verba: str, ekor: str = "") -> Baris:
    """Return the ways to the months before and after, of a year that is filled in here."""
    return (tombol.bulan_lain(buku.diisi, verba, ekor),) if buku.diisi else ()


def _missing(buku: Buku) -> Baris:
    return tombol.belum(buku.diisi) if buku.diisi else ()


def _keterangan(buku: Buku, satu: Pos) -> Iterator[str]:
    if buku.diisi is not None:
        yield kata.bernomor_urut(satu.tingkat, satu.nomor)
    elif satu.tingkat is not Tingkat.JUMLAH:
        yield kata.nomor_tabel(satu.tingkat, satu.nomor, satu.sumber.tabel)
    yield from luar(satu)


def _notes(awal: Sequence[str], catatan: Sequence[str]) -> list[str]:
    """Return the notes that fit under what is said already."""
    return [f"• {c}" for c in muat(catatan, len(_lines(awal)), kalimat.catatan_lain)]


def _selisih(isi: Decimal | Keadaan) -> str:
    return rupiah(isi) if isinstance(isi, Decimal) else TIDAK_DAPAT_DIHITUNG


def _persen(isi: Decimal | Keadaan) -> str:
    return persen(isi) if isinstance(isi, Decimal) else TIDAK_DAPAT_DIHITUNG


def _lines(baris: Sequence[str]) -> str:
    return "\n".join(baris)
