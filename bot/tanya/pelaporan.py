"""Answers about who has reported what, and who has not."""

from collections.abc import Sequence
from datetime import date

from bot.jawaban import Baris, Tombol
from bot.messages import papan as kata_papan
from bot.messages import tanya_pelaporan as kata
from bot.papan import tombol
from bot.ruang import Ruang
from bot.tanya import daftar_unit, papan
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from bot.tanya.himpunan_unit import described, read_marks
from bot.tanya.kolom_laporan import BEBERAPA, chosen, no_period, own_only
from core.hak import Pelaku
from core.kewajiban.tepat import Kedudukan
from core.papan import BarisPapan, Kolom, Papan, make_board
from core.services import papan as layanan
from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan

TERCEPAT, TERAKHIR = "tercepat", "terakhir"
UJUNG = frozenset([TERCEPAT, TERAKHIR])
"""Who was first, or last, is asked for."""
TERBANYAK = 45
"""Units of a list; more are counted."""


def belum_lapor(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    return _lists(ruang, pelaku, satu, sudah=False)


def sudah_lapor(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    return _lists(ruang, pelaku, satu, sudah=True)


def _lists(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, *, sudah: bool) -> Balasan:
    terlihat, on = papan.look(ruang, pelaku), ruang.now().date()
    if all(map(terlihat.is_closed, satu.daftar.split(BEBERAPA))):
        return Balasan(kata.PAPAN_TERTUTUP, sikap=Sikap.TOLAK)
    if satu.daftar and not any(map(terlihat.of, satu.daftar.split(BEBERAPA))):
        return daftar_unit.printed(ruang, pelaku, satu)
    semua = list(chosen(terlihat, satu, on))
    if not semua:
        if satu.daftar:
            return no_period(terlihat, satu)
        return daftar_unit.printed(ruang, pelaku, satu)
    if not any(layanan.sees_board(pelaku, kolom.bidang) for kolom in semua):
        return own_only(ruang, pelaku, terlihat, semua)
    isi, kolom_dilihat, tampak = [], [], list[BarisPapan]()
    for kolom in semua:
        lembar = papan.board(ruang, pelaku, terlihat, kolom)
        isi.append(_list(lembar, on, satu, sudah=sudah, ringkas=len(semua) > 1))
        kolom_dilihat.append(kolom)
        tampak += _shown(lembar, satu, sudah=sudah)
    return Balasan(
        "\n\n".join(isi),
        tombol=_boards(pelaku, kolom_dilihat),
        tampak=_as_benda(tampak) if len(semua) == 1 else (),
    )


def _shown(lembar: Papan, satu: Pertanyaan, *, sudah: bool) -> list[BarisPapan]:
    """Return the units that are named first of a board."""
    masuk = papan.came(lembar)
    if satu.rincian == "terlambat":
        return [b for b in masuk if b.kedudukan is Kedudukan.TERLAMBAT]
    return masuk if sudah else papan.missing(lembar)


def _as_benda(semua: Sequence[BarisPapan]) -> tuple[Benda, ...]:
    return tuple(Benda(Jenis.UNIT, f"{b.unit.id}", b.unit.nama, ()) for b in semua)


def _list(lembar: Papan, on: date, satu: Pertanyaan, *, sudah: bool, ringkas: bool) -> str:
    lembar = _narrowed(lembar, satu)
    kolom = lembar.kolom
    if not lembar.baris:
        return kata.tanpa_golongan(kolom, read_marks(satu.teks).golong)
    if papan.is_ahead(lembar):
        buka = min(b.buka_on for b in lembar.baris)
        return lines(kata.nanti(kolom, buka), _due(lembar, on))
    masuk, belum = papan.came(lembar), papan.missing(lembar)
    lambat = [b for b in masuk if b.kedudukan is Kedudukan.TERLAMBAT]
    apa = described(read_marks(satu.teks))
    if sudah:
        kepala = kata.sudah(kolom, len(masuk), lembar.wajib, apa)
        if masuk:
            kepala = f"{kepala} {kata.tepat(len(masuk) - len(lambat), len(lambat), lembar.wajib)}"
    else:
        telat = len(lambat) if satu.rincian == "terlambat" else None
        kepala = kata.belum(kolom, len(belum), lembar.wajib, telat, apa)
    if satu.rincian in UJUNG and masuk:
        kepala = lines(_first_or_last(masuk, awal=satu.rincian == TERCEPAT), kepala)
    if ringkas:
        return lines(kepala, _due(lembar, on))
    nama = [b.unit.nama for b in belum]
    if satu.rincian == "terlambat":
        terlambat = kata.sudah_siapa([kata.masuk(b) for b in lambat], kata.TERLAMBAT)
        return lines(
            kepala,
            _due(lembar, on),
            terlambat if lambat else "",
            kata.belum_siapa(nama[:TERBANYAK], 0) if nama else "",
        )
    siapa = [
        kata.sudah_siapa([kata.masuk(b) for b in masuk]) if masuk else "",
        kata.belum_siapa(nama[:TERBANYAK], max(0, len(nama) - TERBANYAK)) if belum else "",
    ]
    return lines(kepala, _due(lembar, on), siapa if sudah else reversed(siapa))


def _first_or_last(masuk: Sequence[BarisPapan], *, awal: bool) -> str:
    """Say who came first, or last, by the day."""
    hari = {b: b.masuk_at.date() for b in masuk if b.masuk_at}
    if not hari:
        return ""
    ujung = min(hari.values()) if awal else max(hari.values())
    siapa = [b for b, on in hari.items() if on == ujung]
    return kata.terdepan([b.unit.nama for b in siapa], kata.kapan_masuk(siapa[0]), awal=awal)


def _narrowed(lembar: Papan, satu: Pertanyaan) -> Papan:
    """Return the board of the units of the kind alone that is asked for."""
    pilihan = read_marks(satu.teks)
    if not (pilihan.golong or pilihan.bukan):
        return lembar
    return make_board(lembar.kolom, [b for b in lembar.baris if pilihan.fits(b.unit.nama)])


def _due(lembar: Papan, on: date) -> str:
    return kata.tenggat(lembar.tenggat, on, contoh=lembar.kolom.contoh)


def _boards(pelaku: Pelaku, semua: list[Kolom]) -> Baris:
    return tuple(
        (Tombol(kata_papan.kolom(kolom), tombol.of(tombol.PAPAN, kolom)),)
        for kolom in semua
        if layanan.sees_board(pelaku, kolom.bidang)
    )


PENJAWAB: dict[Hal, Penjawab] = {
    Hal.BELUM_LAPOR: belum_lapor,
    Hal.SUDAH_LAPOR: sudah_lapor,
}
