"""What stands behind the year in one line: IKU-2 tw2 30; 35 perubahan 130 juta; a few words."""

import re
from collections.abc import Callable, Iterable

from bot.jawaban import Jawaban, Tombol, berjajar
from bot.messages import janji_tahun as kata_janji
from bot.messages import tahun as kata
from bot.ruang import Ruang
from bot.tahun import jadwal, janji, lihat, satu, satu_janji, satu_pagu, tombol
from core.hak import Pelaku
from core.janji import JanjiPos, KodeJanji, read_kode
from core.pencarian import Kandidat, search
from core.periode import TAHUN, Triwulan
from core.services import tahun as layanan
from core.tahun import IndikatorTahun, PosTahun, TahunIsi

PANJANG = 200
"""Characters that are read of a line."""
USULAN = 6

_NOMOR = re.compile(r"(?:(?:sub(?:\s+kegiatan)?|no(?:mor)?)\b[\s.]*)?(\d{1,6})(?=\s|$)", re.ASCII)
_TRIWULAN = re.compile(r"(?:tw|triwulan)[\s.-]*(\w*)", re.ASCII | re.IGNORECASE)
_SETAHUN = re.compile(r"(?:se)?tahun(?:an)?(?=\s|$)", re.ASCII | re.IGNORECASE)
_BAGIAN_JANJI = re.compile(r"(target|satuan|unit)(?=[\s=:]|$)", re.ASCII | re.IGNORECASE)
_KOMA_KODE = re.compile(
    r"^((?:output|program)[\s.-]*\d{1,3}),(\d{1,2})(?=\s|$)", re.ASCII | re.IGNORECASE
)
_KODE_JANJI = re.compile(
    r"(?:output|program)[\s.-]*\d{1,3}(?:\.\d{1,2})?(?=\s|$)", re.ASCII | re.IGNORECASE
)
BAGIAN_JANJI = {
    "target": tombol.TARGET_JANJI,
    "satuan": tombol.SATUAN_JANJI,
    "unit": tombol.UNIT_JANJI,
}
_SAMBUNGAN = re.compile(r"^[\s=:]+")
ANGKA_TRIWULAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "1": 1, "2": 2, "3": 3, "4": 4}

DAFTAR: dict[str, Callable[[Ruang, Pelaku, int], Jawaban]] = {
    "target": lambda ruang, pelaku, nomor: lihat.target(ruang, pelaku, nomor, 1),
    "pagu": lambda ruang, pelaku, nomor: lihat.pagu(ruang, pelaku, nomor, 1),
    "output": lambda ruang, pelaku, nomor: janji.daftar(ruang, pelaku, nomor, 1),
    "program": lambda ruang, pelaku, nomor: janji.daftar(ruang, pelaku, nomor, 1),
    "jadwal": jadwal.daftar,
}


def jawab(ruang: Ruang, pelaku: Pelaku, nomor: int, tertulis: str) -> Jawaban:
    """Show what is named; where a figure stands behind it, what that would change."""
    tahunnya = layanan.show_year(ruang.engine, pelaku, nomor)
    tertulis = _KOMA_KODE.sub(r"\1.\2", tertulis)
    for indikator in tahunnya.indikator:
        if (sisa := _after_code(indikator.kode, tertulis)) is not None:
            return _of_indikator(ruang, pelaku, tahunnya, indikator, sisa)
    for promised in tahunnya.janji:
        if (sisa := _after_code(promised.kode, tertulis)) is not None:
            return _of_janji(ruang, pelaku, tahunnya, promised, sisa)
    if cocok := _NOMOR.match(tertulis.lower()):
        return _of_number(ruang, pelaku, tahunnya, int(cocok[1]), tertulis[cocok.end() :])
    if daftar := DAFTAR.get(tertulis.lower()):
        return daftar(ruang, pelaku, nomor)
    if (kode := _KODE_JANJI.match(tertulis)) and (dicari := read_kode(kode[0])):
        return _of_unknown_code(tahunnya, dicari, tertulis)
    return _search(ruang, pelaku, tahunnya, tertulis)


def _after_code(kode: str, tertulis: str) -> str | None:
    """Return what stands behind the code, however its parts are joined; None: it is not there."""
    bagian = r"[\s.-]*".join(re.findall(r"[A-Za-z]+|\d+", kode))
    cocok = re.match(rf"{bagian}(?=[\s=:]|$)", tertulis, re.IGNORECASE)
    return _SAMBUNGAN.sub("", tertulis[cocok.end() :]) if cocok else None


def _of_indikator(
    ruang: Ruang, pelaku: Pelaku, tahunnya: TahunIsi, indikator: IndikatorTahun, sisa: str
) -> Jawaban:
    if not sisa:
        return lihat.indikator(ruang, pelaku, tahunnya.tahun, indikator.id)
    periode, angka = TAHUN, sisa
    if cocok := _TRIWULAN.match(sisa):
        ke = ANGKA_TRIWULAN.get(cocok[1].lower())
        if ke is None:
            return Jawaban(kata.triwulan_tidak_ada(cocok[0], tahunnya), (lihat.KE_DAFTAR,))
        periode, angka = Triwulan(ke).kode, sisa[cocok.end() :]
    elif cocok := _SETAHUN.match(sisa):
        angka = sisa[cocok.end() :]
    angka = _SAMBUNGAN.sub("", angka)
    if not angka:
        return satu.ask_target(ruang, pelaku, tahunnya, indikator, periode)
    return satu.take_target(ruang, pelaku, tahunnya, indikator, periode, angka)


def _of_janji(
    ruang: Ruang, pelaku: Pelaku, tahunnya: TahunIsi, promised: JanjiPos, sisa: str
) -> Jawaban:
    if not sisa:
        return janji.satu(ruang, pelaku, tahunnya.tahun, promised.id)
    apa = tombol.TARGET_JANJI
    if cocok := _BAGIAN_JANJI.match(sisa):
        apa, sisa = BAGIAN_JANJI[cocok[1].lower()], _SAMBUNGAN.sub("", sisa[cocok.end() :])
    if apa == tombol.UNIT_JANJI and promised.bertuan:
        return janji.satu(ruang, pelaku, tahunnya.tahun, promised.id, kata_janji.BERTUAN)
    if not sisa:
        return satu_janji.ask(ruang, pelaku, tahunnya, promised, apa)
    return satu_janji.take(ruang, pelaku, tahunnya, promised, apa, sisa)


def _of_number(ruang: Ruang, pelaku: Pelaku, tahunnya: TahunIsi, nomor: int, sisa: str) -> Jawaban:
    pos = next((pos for pos in tahunnya.pos if pos.nomor == nomor), None)
    if pos is None:
        return Jawaban(kata.nomor_tidak_ada(nomor, tahunnya), (lihat.KE_DAFTAR,))
    sisa = _SAMBUNGAN.sub("", sisa)
    if sisa:
        return satu_pagu.line(ruang, pelaku, tahunnya, pos, sisa)
    return lihat.pos(ruang, pelaku, tahunnya.tahun, pos.id)


def _of_unknown_code(tahunnya: TahunIsi, dicari: KodeJanji, tertulis: str) -> Jawaban:
    """Offer what a code may mean that names several promises; else say that there is none."""
    cocok = [promised for promised in tahunnya.janji if dicari.fits(promised.kode)]
    if not cocok:
        return Jawaban(kata_janji.tidak_ada(tertulis, tahunnya), (lihat.KE_DAFTAR,))
    deret = [Tombol(satu.kode, tombol.of(tombol.JANJI, tahunnya.tahun, satu.id)) for satu in cocok]
    return Jawaban(kata_janji.pilihan(tertulis, cocok), (*berjajar(deret, 3), lihat.KE_DAFTAR))


def _search(ruang: Ruang, pelaku: Pelaku, tahunnya: TahunIsi, kata_kata: str) -> Jawaban:
    hasil = search(kata_kata, list(_candidates(tahunnya)), paling_banyak=USULAN)
    nomor = tahunnya.tahun
    if hasil.pasti is not None:
        verba, kunci = hasil.pasti
        tampilkan = lihat.indikator if verba == tombol.INDIKATOR else lihat.pos
        return tampilkan(ruang, pelaku, nomor, kunci)
    if not hasil.usulan:
        return Jawaban(kata.tidak_ditemukan(kata_kata, tahunnya), (lihat.KE_DAFTAR,))
    nama = {(tombol.INDIKATOR, i.id): f"{i.kode} {i.pendek}" for i in tahunnya.indikator}
    nama |= {(tombol.POS, pos.id): f"{pos.nomor} {pos.pendek}" for pos in tahunnya.pos}
    deret = [Tombol(nama[kunci], tombol.of(kunci[0], nomor, kunci[1])) for kunci in hasil.usulan]
    return Jawaban(kata.pilihan(kata_kata, nomor), (*berjajar(deret, 1), lihat.KE_DAFTAR))


def _candidates(tahunnya: TahunIsi) -> Iterable[Kandidat[tuple[str, int]]]:
    verba: tuple[tuple[str, tuple[IndikatorTahun | PosTahun, ...]], ...] = (
        (tombol.INDIKATOR, tahunnya.indikator),
        (tombol.POS, tahunnya.pos),
    )
    for kerja, semua in verba:
        for benda in semua:
            yield Kandidat((kerja, benda.id), (benda.nama, benda.pendek))
