"""What programs and sub kegiatan promise in an opened year: a list, and one by one."""

from collections.abc import Callable
from decimal import Decimal

from bot.data_tombol import numbers
from bot.halaman import arah, bagi, keterangan, pilih
from bot.jawaban import Jawaban, Tombol, berjajar
from bot.messages import janji_tahun as kata
from bot.messages import tahun as kata_tahun
from bot.render import pasangan, tepat
from bot.ruang import Ruang
from bot.tahun import tombol
from bot.tahun.lihat import PER_HALAMAN, fitting, to_year
from core.angka import Nilai
from core.baca_isian import PERSEN
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.janji import JanjiPos
from core.services import tahun as layanan
from core.tahun import SatuanJanji, TahunIsi, TargetJanji, UnitJanji


def daftar(ruang: Ruang, pelaku: Pelaku, nomor: int, halaman: int) -> Jawaban:
    """List the promises: those without a unit or a target first."""
    tahunnya = layanan.show_year(ruang.engine, pelaku, nomor)
    kurang = {s.id for s in (*tahunnya.janji_tanpa_target, *tahunnya.janji_tanpa_unit)}
    urut = sorted(tahunnya.janji, key=lambda s: s.id not in kurang)
    lembar = bagi(urut, PER_HALAMAN, lambda _: 1)
    terlihat, halaman = pilih(lembar, halaman)
    baris = [fitting(f"{s.kode} {s.pendek}", target(s)) for s in terlihat]
    deret = [Tombol(s.kode, tombol.of(tombol.JANJI, nomor, s.id)) for s in terlihat]
    teks = [
        kata.judul(tahunnya) + keterangan(halaman, len(lembar)),
        pasangan(baris),
        *([kata.tanpa_unit(tahunnya.janji_tanpa_unit)] if tahunnya.janji_tanpa_unit else []),
        kata_tahun.asal(tahunnya),
        kata_tahun.cara_cepat(kata.ketik(tahunnya)),
    ]
    return Jawaban(
        "\n".join(teks),
        (
            *berjajar(deret, 3),
            *arah(tombol.of(tombol.OUTPUT, nomor), halaman, len(lembar)),
            (to_year(nomor),),
        ),
    )


def satu(ruang: Ruang, pelaku: Pelaku, nomor: int, janji_id: int, awal: str = "") -> Jawaban:
    """Show one promise, each part of it a tap away from being changed."""
    tahunnya = layanan.show_year(ruang.engine, pelaku, nomor)
    janji = find_janji(tahunnya, janji_id)
    deret = [
        Tombol(nama, tombol.of(tombol.ISI_JANJI, nomor, janji.id, bagian))
        for nama, bagian in parts(janji)
    ]
    teks = [
        *([f"{awal}\n"] if awal else []),
        kata.janji(janji),
        pasangan(
            [
                (kata.TARGET, target(janji)),
                (kata.SATUAN, janji.satuan or kata.TANPA_SATUAN),
            ]
        ),
        kata.pengisi(janji),
        kata_tahun.asal(tahunnya),
        kata.PILIH,
    ]
    ke_daftar = Tombol(kata.TOMBOL_LAIN, tombol.of(tombol.OUTPUT, nomor, 1))
    return Jawaban("\n".join(teks), (tuple(deret), (ke_daftar, to_year(nomor))))


def parts(janji: JanjiPos) -> list[tuple[str, str]]:
    """Return what of a promise is the admin's to say: name, and how a button names it."""
    return [
        (kata.TOMBOL_TARGET, tombol.TARGET_JANJI),
        (kata.TOMBOL_SATUAN, tombol.SATUAN_JANJI),
        *([] if janji.bertuan else [(kata.TOMBOL_UNIT, tombol.UNIT_JANJI)]),
    ]


def find_janji(tahunnya: TahunIsi, janji_id: int) -> JanjiPos:
    """Return the promise. Raises TombolBasiError."""
    for janji in tahunnya.janji:
        if janji.id == janji_id:
            return janji
    raise TombolBasiError(f"{janji_id}")


def target(janji: JanjiPos, nilai: Nilai | None = None) -> str:
    """Return the target, or another one, as it is shown: 4 Dokumen; 85%; belum ada."""
    angka = janji.target if nilai is None else nilai
    if not isinstance(angka, Decimal):
        return kata_tahun.BELUM
    teks = tepat(angka)
    return f"{teks}%" if janji.satuan == PERSEN else f"{teks} {janji.satuan}".rstrip()


def changes(satu: TargetJanji | SatuanJanji | UnitJanji, tahunnya: TahunIsi) -> bool:
    """Tell whether the year would be another."""
    janji = find_janji(tahunnya, satu.janji_id)
    match satu:
        case TargetJanji(nilai=nilai):
            return nilai != janji.target
        case SatuanJanji(satuan=satuan):
            return satuan != janji.satuan
        case UnitJanji(unit_id=unit_id):
            return janji.unit is None or unit_id != janji.unit.id


def describe(
    satu: TargetJanji | SatuanJanji | UnitJanji, tahunnya: TahunIsi
) -> tuple[str, str, str, str]:
    """Return what it is (HTML), its short name, what it was and what it would be."""
    janji = find_janji(tahunnya, satu.janji_id)
    match satu:
        case TargetJanji(nilai=nilai):
            bagian, lama, baru = kata.TARGET, target(janji), target(janji, nilai)
        case SatuanJanji(satuan=satuan):
            bagian = kata.SATUAN
            lama, baru = janji.satuan or kata.TANPA_SATUAN, satuan or kata.TANPA_SATUAN
        case UnitJanji(unit_id=unit_id):
            nama = {unit.id: unit.nama for unit in tahunnya.unit}
            bagian, baru = kata.UNIT, nama.get(unit_id, kata.TANPA_UNIT)
            lama = janji.unit.nama if janji.unit else kata.TANPA_UNIT
    return f"{bagian} {janji.kode} {tahunnya.tahun}", janji.pendek, lama, baru


def _tap_list(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return daftar(ruang, pelaku, *numbers(args, 2))


def _tap_one(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    tahun, janji_id = numbers(args, 2)
    return satu(ruang, pelaku, tahun, janji_id)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.OUTPUT: _tap_list,
    tombol.JANJI: _tap_one,
}
