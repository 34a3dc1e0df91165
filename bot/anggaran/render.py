"""The budget as answers that fit a phone."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from bot.anggaran import tombol
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
from bot.anggaran.sumber import luar
from bot.halaman import TOMBOL, bagi, berhalaman, keterangan, muat, pilih
from bot.jawaban import Jawaban
from bot.messages import anggaran as kata
from bot.messages import catatan_anggaran as kalimat
from bot.messages.keadaan import TIDAK_DAPAT_DIHITUNG
from bot.render import escape, nilai, pasangan, persen, ringkas_html, rupiah
from bot.umum.tombol import KE_MENU
from core.anggaran import perubahan_rp
from core.angka import Keadaan, Nilai
from core.buku import Buku, LimaAngka, Pos, Tingkat, five, leaves, sum_of
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
    total = five(buku.akar)
    awal = [
        kata.judul(buku.tahun) + keterangan(nomor, len(semua)),
        _blok(buku.akar),
        *(map(_blok, program) if len(buku.akar.anak) <= BLOK else [_serapan(program)]),
        f"{dasar(total)} {kata.murni(_persen(total.serapan_murni))}",
    ]
    catatan = [
        *_beda(buku.akar),
        *kosong(sum_of(leaves(buku.akar))),
        *(c for pos in program for c in _beda(pos)),
    ]
    verba = f"{tombol.RINGKASAN}:{buku.tahun}"
    return Jawaban(
        _lines([*awal, *_notes(awal, catatan)]),
        (
            *berhalaman(tombol.ke_semua(buku.tahun, buku.akar.anak), verba, nomor),
            *tombol.peringkat(buku.tahun),
            (*tombol.gambar(buku.tahun, buku.akar), tombol.sumber(buku.tahun, buku.akar)),
        ),
    )


def pos(buku: Buku, satu: Pos, nomor: int = 1) -> Jawaban:
    """One line with its figures, what is behind them, and the way down and up."""
    lima = five(satu)
    awal = [
        f"<b>{escape(ringkas_html(satu.nama, PANJANG))}</b> ({buku.tahun})",
        *_keterangan(satu),
        _lima(lima, dengan_perubahan=satu.tingkat is Tingkat.SUB_KEGIATAN),
        dasar(lima),
    ]
    catatan = [
        *([kalimat.dihitung_dari(lima.dihitung_dari)] if lima.dihitung_dari else []),
        *beda_serapan(satu),
        *selisih(satu),
        *_ragu(buku, satu),
        *kosong(lima),
        *(
            kata.janji(ringkas_html(j.nama, PANJANG), j.target.teks, j.target.sumber.tabel)
            for j in satu.janji
        ),
    ]
    gambar = tombol.gambar(buku.tahun, satu)
    induk = next((p for p in buku.pos if satu in p.anak), None)
    verba = f"{tombol.POS}:{tombol.acuan(buku.tahun, satu)}"
    return Jawaban(
        _lines([*awal, *_notes(awal, catatan)]),
        (
            *berhalaman(tombol.ke_semua(buku.tahun, satu.anak), verba, nomor),
            *((gambar,) if gambar else ()),
            (tombol.kembali(buku.tahun, induk), tombol.sumber(buku.tahun, satu)),
        ),
    )


def unit(buku: Buku, milik: PosUnit, nomor: int = 1) -> Jawaban:
    """What belongs to one Bagian, summed over its kegiatan."""
    sub = [s for k in milik.kegiatan for s in leaves(k)]
    lima = sum_of(sub)
    awal = [
        kata.unit(milik.nama, buku.tahun),
        kata.milik_unit(len(milik.kegiatan)),
        _lima(lima),
        dasar(lima),
    ]
    catatan = [kalimat.dihitung_dari(len(sub)), *memuat_diragukan(buku, sub), *kosong(lima)]
    verba = f"{tombol.UNIT}:{buku.tahun}:{milik.unit_id}"
    return Jawaban(
        _lines([*awal, *_notes(awal, catatan)]),
        (
            *berhalaman(tombol.ke_semua(buku.tahun, milik.kegiatan), verba, nomor),
            (
                tombol.kembali(buku.tahun, None),
                tombol.sumber_unit(buku.tahun, milik.unit_id),
            ),
        ),
    )


def usulan(buku: Buku, hasil: Usulan) -> Jawaban:
    return Jawaban(
        kata.usulan(hasil.kata, len(hasil.pilihan)), tombol.ke_semua(buku.tahun, hasil.pilihan)
    )


def _milik_sendiri(buku: Buku, nomor: int) -> Jawaban:
    kegiatan = [p for p in buku.pos if p.tingkat is Tingkat.KEGIATAN]
    sub = [p for p in buku.pos if p.tingkat is Tingkat.SUB_KEGIATAN]
    if not sub:
        return Jawaban(kata.TANPA_BARIS, ((KE_MENU,),))
    lima = sum_of(sub)
    awal = [
        kata.judul(buku.tahun),
        kata.milik_sendiri(len(sub), buku.jumlah[Tingkat.SUB_KEGIATAN]),
        _lima(lima),
        dasar(lima),
    ]
    verba = f"{tombol.RINGKASAN}:{buku.tahun}"
    return Jawaban(
        _lines([*awal, *_notes(awal, [*memuat_diragukan(buku, sub), *kosong(lima)])]),
        (
            *berhalaman(tombol.ke_semua(buku.tahun, kegiatan), verba, nomor),
            (tombol.gambar_sendiri(buku.tahun), tombol.sumber_sendiri(buku.tahun)),
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


def _lima(lima: LimaAngka, *, dengan_perubahan: bool = False) -> str:
    baris = [
        (kata.PAGU_MURNI, _rupiah(lima.murni)),
        (kata.PAGU_PERUBAHAN, _rupiah(lima.perubahan)),
        (kata.REALISASI, _rupiah(lima.realisasi)),
        (kata.SERAPAN, _persen(lima.serapan)),
        (kata.SISA, _selisih(lima.sisa)),
    ]
    if dengan_perubahan:
        baris.insert(2, (kata.PERUBAHAN, _selisih(perubahan_rp(lima.murni, lima.perubahan))))
    return pasangan(baris)


def _keterangan(satu: Pos) -> Iterator[str]:
    if satu.tingkat is not Tingkat.JUMLAH:
        yield kata.nomor_tabel(satu.tingkat, satu.nomor, satu.sumber.tabel)
    yield from luar(satu)


def _notes(awal: Sequence[str], catatan: Sequence[str]) -> list[str]:
    """Return the notes that fit under what is said already."""
    return [f"• {c}" for c in muat(catatan, len(_lines(awal)), kalimat.catatan_lain)]


def _rupiah(isi: Nilai) -> str:
    return rupiah(isi) if isinstance(isi, Decimal) else nilai(isi)


def _selisih(isi: Decimal | Keadaan) -> str:
    return rupiah(isi) if isinstance(isi, Decimal) else TIDAK_DAPAT_DIHITUNG


def _persen(isi: Decimal | Keadaan) -> str:
    return persen(isi) if isinstance(isi, Decimal) else TIDAK_DAPAT_DIHITUNG


def _lines(baris: Sequence[str]) -> str:
    return "\n".join(baris)
