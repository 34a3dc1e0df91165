"""/register: which registers there are, what stands in one, and what that comes to."""

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from bot.data_tombol import number
from bot.halaman import arah, bagi, keterangan, pilih
from bot.jawaban import Baris, Jawaban, Tombol, berjajar
from bot.messages import hitungan as kata_hitungan
from bot.messages import register as kata
from bot.register import baca, tombol
from bot.ruang import Ruang
from bot.umum.tombol import KE_MENU
from core.angka import Keadaan
from core.errors import TombolBasiError
from core.hak import Pelaku, Peran
from core.hitung_register import BERUPA_BANYAK, count_register
from core.hitungan import HitunganRegister
from core.kinerja import Unit
from core.paket.istilah import CaraHitung
from core.periode import TAHUN, Periode
from core.register import Arti, Entri, JenisRegister, Register, meaning
from core.services import baca_register

BATAS = 2400
"""Characters of the entries on a page."""
TERBANYAK = 15
"""Entries on a page, each with a button."""
TAHUN_MAKS = 6
"""Years that can be gone to from here."""


def register(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/register [jenis] [tahun]"""  # noqa: D415  the command as typed
    jenis, tahun, sisa = baca.words(args)
    if sisa:
        jawaban = ikhtisar(ruang, pelaku, tahun)
        return Jawaban(f"{kata.tak_dikenal(sisa)}\n\n{jawaban.html}", jawaban.tombol)
    if jenis is None:
        return ikhtisar(ruang, pelaku, tahun)
    if tahun is None:
        tahun = baca_register.show_all(ruang.engine, pelaku, None, now=ruang.now()).tahun
    return daftar(ruang, pelaku, jenis, tahun)


def ikhtisar(ruang: Ruang, pelaku: Pelaku, tahun: int | None) -> Jawaban:
    semua = baca_register.show_all(ruang.engine, pelaku, tahun, now=ruang.now())
    if not semua.register:
        return Jawaban(kata.BUKAN_PENGELOLA, ((KE_MENU,),))
    if tiada := _no_year(ruang, pelaku, semua.tahun):
        return tiada
    lain = _years(semua.tahun, semua.tahun_ada)
    jenis = [
        Tombol(kata.NAMA[satu.jenis], tombol.of(tombol.DAFTAR, satu.jenis.value, satu.tahun, 1))
        for satu in semua.register
    ]
    tambah = any(satu.bisa_diisi for satu in semua.register)
    data = tombol.of(tombol.TAMBAH, tombol.TANPA, semua.tahun)
    isi: Baris = ((Tombol(kata.TOMBOL_TAMBAH, data),),) if tambah else ()
    contoh = [kata.CONTOH_TAHUN] if any(satu.contoh for satu in semua.register) else []
    teks = "\n\n".join([kata.ikhtisar(semua.tahun, semua.register), *contoh])
    return Jawaban(teks, (*berjajar(jenis, 2), *isi, *lain, (KE_MENU,)))


def daftar(  # noqa: PLR0913  which page of what, for whom
    ruang: Ruang,
    pelaku: Pelaku,
    jenis: JenisRegister,
    tahun: int,
    *,
    nomor: int = 1,
    awal: str = "",
) -> Jawaban:
    """Return a page of a register; `awal` is said before it."""
    satu = baca_register.show(ruang.engine, pelaku, jenis, tahun, now=ruang.now())
    if not satu.dibuka and not satu.tercetak and (tiada := _no_year(ruang, pelaku, tahun)):
        return tiada
    beberapa = len(satu.unit) > 1
    semua = [
        *((kata.baris(s, unit=beberapa), tombol.entri(tombol.LIHAT, s.kunci)) for s in satu.entri),
        *(
            (kata.baris_tercetak(s), tombol.entri(tombol.TERCETAK, s.kunci, 1))
            for s in satu.tercetak
        ),
    ]
    ukuran = max(1, BATAS // TERBANYAK)
    halaman = bagi(semua, BATAS, lambda s: max(ukuran, len(s[0])))
    isi, nomor = pilih(halaman, nomor)
    teks = [
        *([awal, ""] if awal else []),
        f"<b>{kata.judul(jenis, tahun)}</b>{keterangan(nomor, len(halaman))}",
        *_about(satu, pelaku),
        "",
        *([baris for baris, _ in isi] or [kata.KOSONG]),
        *(["", kata.CARA] if isi else []),
    ]
    deret = [Tombol(baris.partition(".")[0], data) for baris, data in isi]
    verba = tombol.of(tombol.DAFTAR, jenis.value, tahun)
    return Jawaban(
        "\n".join(teks),
        (
            *berjajar(deret, 5),
            *arah(verba, nomor, len(halaman)),
            *_work(satu),
            (ke_ikhtisar(tahun), KE_MENU),
        ),
    )


def _no_year(ruang: Ruang, pelaku: Pelaku, tahun: int) -> Jawaban | None:
    """Say that there is no register of a year, and of which there are; None: there is one."""
    ada = baca_register.show_all(ruang.engine, pelaku, tahun, now=ruang.now()).tahun_ada
    if tahun in ada:
        return None
    return Jawaban(kata.tahun_tanpa_register(tahun, ada), (*_years(tahun, ada), (KE_MENU,)))


def ke_ikhtisar(tahun: int) -> Tombol:
    return Tombol(kata.TOMBOL_REGISTER, tombol.of(tombol.IKHTISAR, tahun))


def ke_daftar(jenis: JenisRegister, tahun: int) -> Tombol:
    return Tombol(f"« {kata.NAMA[jenis]} {tahun}", tombol.of(tombol.DAFTAR, jenis.value, tahun, 1))


def hitungan(satu: Register) -> Iterator[str]:
    """Yield what the register comes to: together, and where several units keep it, of each."""
    if not satu.dibuka:
        if satu.tercetak:
            yield kata.DARI_DOKUMEN
        return
    yield from _count(satu, satu.berlaku)
    if len(satu.unit) > 1 and satu.berlaku:
        for unit in satu.unit:
            yield _part(satu, unit)


def _about(satu: Register, pelaku: Pelaku) -> Iterator[str]:
    if dikelola := kata.dikelola(satu):
        yield dikelola
    unit = {milik.id for milik in satu.unit}
    staf = any(t.peran is Peran.STAF and not unit.isdisjoint(t.wilayah) for t in pelaku.penugasan)
    if staf and satu.dibuka and not satu.bisa_diisi:
        yield kata.BUTUH_DELEGASI
    yield from hitungan(satu)
    if satu.contoh:
        yield kata.CONTOH_TAHUN


def _count(satu: Register, semua: Sequence[Entri]) -> Iterator[str]:
    hasil = _result(satu, semua)
    besar = kata_hitungan.besaran(hasil.nilai, _unit_of(satu.jenis))
    dari = f" ({hasil.pembilang} dari {hasil.penyebut})" if hasil.penyebut else ""
    if not hasil.semua:
        yield kata.hitungan_kosong(besar)
        return
    yield kata.hitungan(besar, dari if not isinstance(hasil.nilai, Keadaan) else "")
    if tanpa := [s.nomor for s in semua if s.isi.status is None]:
        yield kata.tanpa_status(tanpa)
    luar = Counter(
        s.isi.status
        for s in semua
        if s.isi.status and meaning(satu.jenis, s.isi.status) is Arti.TIDAK_DIHITUNG
    )
    if luar:
        yield kata.tidak_dihitung(list(luar.items()))
    dihitung = (s for s in semua if meaning(satu.jenis, s.isi.status) is not Arti.TIDAK_DIHITUNG)
    if tanpa := [s.nomor for s in dihitung if s.isi.tanggal is None]:
        yield kata.tanpa_tanggal(tanpa)


def _part(satu: Register, unit: Unit) -> str:
    hasil = _result(satu, [s for s in satu.berlaku if s.unit.id == unit.id])
    besar = kata_hitungan.besaran(hasil.nilai, _unit_of(satu.jenis))
    ada = not isinstance(hasil.nilai, Keadaan)
    dari = f" ({hasil.pembilang} dari {hasil.penyebut})" if ada and hasil.penyebut else ""
    return kata.bagian(unit.nama, besar, dari, hasil.semua)


def _result(satu: Register, semua: Sequence[Entri]) -> HitunganRegister:
    return count_register(
        satu.jenis,
        [s.isi for s in semua],
        periode=Periode(satu.tahun, TAHUN),
        sendiri=False,
    )


def _unit_of(jenis: JenisRegister) -> str:
    return kata.SATUAN[CaraHitung(jenis.value)] if jenis in BERUPA_BANYAK else "%"


def _work(satu: Register) -> Baris:
    """Return what the person may do here."""
    if not satu.bisa_diisi:
        return ()
    jenis, tahun = satu.jenis.value, satu.tahun
    return (
        (
            Tombol(kata.TOMBOL_TAMBAH, tombol.of(tombol.TAMBAH, jenis, tahun)),
            Tombol(kata.TOMBOL_EXCEL, tombol.of(tombol.UNDUH, jenis, tahun)),
        ),
    )


def _years(tahun: int, ada: Sequence[int]) -> Baris:
    lain = [n for n in ada if n != tahun][-TAHUN_MAKS:]
    return berjajar([Tombol(f"{n}", tombol.of(tombol.IKHTISAR, n)) for n in lain], 4)


def _tap_all(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return ikhtisar(ruang, pelaku, tombol.read_tahun(":".join(args)))


def _tap_one(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) != len(("jenis", "tahun", "halaman")):
        raise TombolBasiError(":".join(args))
    jenis, tahun = tombol.read_jenis(args[0]), tombol.read_tahun(args[1])
    return daftar(ruang, pelaku, jenis, tahun, nomor=number(args[2]))


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.IKHTISAR: _tap_all,
    tombol.DAFTAR: _tap_one,
}
