"""/riwayat: whose versions somebody means, by a code, a number, a few words, or buttons."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from bot import periode
from bot.anggaran import jawab as anggaran
from bot.data_tombol import numbers
from bot.halaman import berhalaman
from bot.isi import riwayat, tombol
from bot.jawaban import Jawaban, Tombol
from bot.messages import riwayat_isian as kata
from bot.parse import Permintaan, baca_argumen
from bot.ruang import Ruang
from bot.umum.tombol import KE_MENU
from core.buku import Buku, Pos, Tingkat, walk
from core.hak import Pelaku
from core.isian import JenisObjek
from core.janji import KodeJanji, read_kode
from core.kinerja import Lembar
from core.periode import TahunKosong
from core.services import riwayat_isian
from core.services.anggaran import show_buku
from core.services.capaian import Rincian, Tertutup, Usulan, find_indikator, gist, show_capaian
from core.services.pencarian_anggaran import PosUnit, Temuan
from core.services.pencarian_anggaran import Usulan as UsulanPos
from core.teks import fold

KATA_MAKS = 60
_ANGGARAN = re.compile(r"\banggaran\b", re.IGNORECASE)
_NOMOR = re.compile(r"[0-9]{1,3}", re.ASCII)
"""A bare number is always that of a sub kegiatan."""
_KODE = re.compile(
    r"iku[\s.-]*[0-9]{1,2}\b|(?:output|program)[\s.-]*[0-9]{1,3}(?:\.[0-9]{1,2})?\b",
    re.ASCII | re.IGNORECASE,
)
_JANJI = re.compile(r"output|program", re.IGNORECASE)
_KOMA = re.compile(r"((?:output|program)[\s.-]*[0-9]{1,3}),(?=[0-9])", re.ASCII | re.IGNORECASE)
_NOL = re.compile(r"(iku[\s.-]*)0+(?=[0-9])", re.ASCII | re.IGNORECASE)
_SUB = re.compile(r"\b(?:anggaran|sub)\b", re.IGNORECASE)


def perintah(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/riwayat [tahun] [tw1..tw4] [IKU-n / kata / anggaran nomor / output nomor]"""  # noqa: D415
    tulisan = _NOL.sub(r"\1", _KOMA.sub(r"\1.", " ".join(args)))
    # Only money is filled in by the month; elsewhere its name is a word like any other.
    berbulan = baca_argumen([tulisan], tahun_ini=ruang.now().year, bulanan=True)
    hanya_bulan = berbulan.bulan is not None and not berbulan.sisa
    uang = hanya_bulan or bool(_SUB.search(tulisan) or _NOMOR.fullmatch(berbulan.sisa))
    minta = berbulan if uang else baca_argumen([tulisan], tahun_ini=ruang.now().year)
    if salah := periode.tolak(minta, tombol.PILIH_INDIKATOR):
        return salah
    if uang:
        return _about_budget(ruang, pelaku, minta)
    if berbulan.bulan and _KODE.match(berbulan.sisa):
        return Jawaban(kata.per_triwulan(berbulan.sisa[:KATA_MAKS]), ((KE_MENU,),))
    return _about_kinerja(ruang, pelaku, minta)


def _about_kinerja(ruang: Ruang, pelaku: Pelaku, minta: Permintaan) -> Jawaban:
    kode = read_kode(minta.sisa)
    if kode is not None and kode.awal is not None:
        return _about_janji(ruang, pelaku, minta, kode)
    inti = gist(minta.sisa)
    if inti or (minta.sisa and not fold(minta.sisa)):
        return _about_indikator(ruang, pelaku, minta, inti or minta.sisa)
    jawaban = _choose(ruang, pelaku, minta.tahun or tombol.TERAKHIR, 1)
    if minta.triwulan is None:
        return jawaban
    return _with_period(ruang, pelaku, jawaban, minta.triwulan.kode, 0)


def _with_period(ruang: Ruang, pelaku: Pelaku, jawaban: Jawaban, tertulis: str, ke: int) -> Jawaban:
    """Say above a choice, whose buttons are of all periods, how one of them is asked for."""
    cara = _ways(ruang, pelaku)[ke:]
    if not cara:
        return jawaban
    awal = kata.periode_saja(tertulis, f"{cara[0]} {tertulis}")
    return replace(jawaban, html=f"{awal}\n\n{jawaban.html}")


def _about_indikator(ruang: Ruang, pelaku: Pelaku, minta: Permintaan, inti: str) -> Jawaban:
    tahun = minta.tahun
    if tahun is None:
        # What is filled in now may be called as no document calls it.
        semua = riwayat_isian.list_years(ruang.engine, JenisObjek.INDIKATOR)
        tahun = max(semua, default=None)
    hasil = find_indikator(ruang.engine, pelaku, tahun, inti, now=ruang.now())
    tw = minta.triwulan.kode if minta.triwulan else ""
    dipilih = minta.tahun or tombol.TERAKHIR
    match hasil:
        case Rincian(indikator=satu):
            return riwayat.of_indikator(ruang, pelaku, dipilih, satu.kode, tw)
        case Usulan(pilihan=pilihan) if pilihan:
            baris = tuple((_indikator(dipilih, s.kode, s.pendek, tw),) for s in pilihan)
            return Jawaban(kata.maksud(inti[:KATA_MAKS]), baris)
        case Usulan():
            return _not_found(ruang, pelaku, inti)
        case Tertutup():
            return riwayat.closed(hasil)
        case TahunKosong():
            return periode.kosong(hasil, pelaku, kata.PERIHAL, tombol.PILIH_INDIKATOR)


def _about_janji(ruang: Ruang, pelaku: Pelaku, minta: Permintaan, kode: KodeJanji) -> Jawaban:
    cocok = riwayat_isian.find_janji(ruang.engine, minta.tahun, kode)
    tw = minta.triwulan.kode if minta.triwulan else ""
    dipilih = minta.tahun or tombol.TERAKHIR
    match cocok:
        case []:
            return _not_found(ruang, pelaku, minta.sisa)
        case [satu]:
            return riwayat.of_janji(ruang, pelaku, dipilih, satu.kode, tw)
    baris = []
    for satu in cocok:
        verba = tombol.verba_riwayat(tombol.JANJI, dipilih, satu.kode, tw)
        baris.append((Tombol(kata.janji(satu.kode, satu.pendek), f"{verba}:1"),))
    return Jawaban(kata.maksud(minta.sisa[:KATA_MAKS]), tuple(baris))


def _about_budget(ruang: Ruang, pelaku: Pelaku, minta: Permintaan) -> Jawaban:
    # What has been spent by a quarter's end is so by the end of its last month.
    bulan = minta.bulan or (minta.triwulan.bulan_akhir if minta.triwulan else None)
    kode = bulan.kode if bulan else ""
    inti = " ".join(_ANGGARAN.sub(" ", minta.sisa).split())
    buku = _book(ruang, pelaku, minta.tahun or tombol.TERAKHIR)
    if isinstance(buku, TahunKosong):
        return periode.kosong(buku, pelaku, kata.PERIHAL, tombol.PILIH_SUB)
    dipilih = minta.tahun or tombol.TERAKHIR
    match anggaran.find(ruang, buku, inti):
        case Pos(tingkat=Tingkat.SUB_KEGIATAN, nomor=nomor):
            return riwayat.of_sub(ruang, pelaku, dipilih, nomor, kode)
        case None:
            jawaban = _choose_sub(ruang, pelaku, dipilih, 1)
            if bulan is None:
                return jawaban
            return _with_period(ruang, pelaku, jawaban, bulan.name.lower(), -1)
        case hasil:
            ditawarkan = _offer(_subs(_lines(hasil)), dipilih, kode)
            return ditawarkan if ditawarkan.tombol else _not_found(ruang, pelaku, inti)


def _lines(hasil: Temuan) -> Sequence[Pos]:
    """Return the lines that the words may mean."""
    match hasil:
        case Pos():
            return [hasil]
        case PosUnit(kegiatan=pos) | UsulanPos(pilihan=pos):
            return pos
        case _:
            return ()


def _choose(ruang: Ruang, pelaku: Pelaku, tahun: int, halaman: int) -> Jawaban:
    """Offer the indikator that the person may see, and the way to the budget."""
    lembar = _sheet(ruang, pelaku, tahun)
    if isinstance(lembar, TahunKosong):
        return periode.kosong(lembar, pelaku, kata.PERIHAL, tombol.PILIH_INDIKATOR)
    cara = _ways(ruang, pelaku)
    if not cara:
        return Jawaban(kata.KOSONG, ((KE_MENU,),))
    baris = tuple((_indikator(tahun, s.kode, s.pendek, ""),) for s in lembar.indikator)
    ke_sub = Tombol(kata.TOMBOL_ANGGARAN, f"{tombol.PILIH_SUB}:{tahun}:1")
    ada = _sees_sub(_book(ruang, pelaku, tahun))
    return Jawaban(
        kata.pilih(cara),
        (
            *berhalaman(baris, f"{tombol.PILIH_INDIKATOR}:{tahun}", halaman),
            ((ke_sub, KE_MENU) if ada else (KE_MENU,)),
        ),
    )


def _choose_sub(ruang: Ruang, pelaku: Pelaku, tahun: int, halaman: int) -> Jawaban:
    buku = _book(ruang, pelaku, tahun)
    if isinstance(buku, TahunKosong):
        return periode.kosong(buku, pelaku, kata.PERIHAL, tombol.PILIH_SUB)
    if not _sees_sub(buku):
        return Jawaban(kata.KOSONG, ((KE_MENU,),))
    baris = tuple((_sub(tahun, pos, ""),) for pos in _subs(buku.pos))
    verba = f"{tombol.PILIH_SUB}:{tahun}"
    kembali = Tombol(kata.TOMBOL_INDIKATOR, f"{tombol.PILIH_INDIKATOR}:{tahun}:1")
    return Jawaban(kata.PILIH_SUB, (*berhalaman(baris, verba, halaman), (kembali,)))


def _offer(pos: Iterable[Pos], tahun: int, periode_kode: str) -> Jawaban:
    """Offer the few that the words may mean."""
    return Jawaban(kata.PILIH_SUB, tuple((_sub(tahun, satu, periode_kode),) for satu in pos))


def _not_found(ruang: Ruang, pelaku: Pelaku, dicari: str) -> Jawaban:
    cara = _ways(ruang, pelaku)
    kode = _KODE.match(dicari)
    if kode and kode[0] != dicari:
        # A code with something behind it: without that, it is found.
        cara = [f"/riwayat {kode[0]}"]
    elif _JANJI.match(dicari):
        cara = [*cara, "/riwayat output 1"]
    teks = kata.tidak_ditemukan(dicari[:KATA_MAKS], cara)
    return Jawaban(teks, ((KE_MENU,),))


def _ways(ruang: Ruang, pelaku: Pelaku) -> list[str]:
    """Return commands that lead somewhere for this person."""
    lembar = _sheet(ruang, pelaku, tombol.TERAKHIR)
    buku = _book(ruang, pelaku, tombol.TERAKHIR)
    indikator = () if isinstance(lembar, TahunKosong) else lembar.indikator
    sub = next(iter(() if isinstance(buku, TahunKosong) else _subs(buku.pos)), None)
    return [
        *([f"/riwayat {indikator[0].kode}"] if indikator else []),
        *([f"/riwayat anggaran {sub.nomor}"] if sub else []),
    ]


def _sheet(ruang: Ruang, pelaku: Pelaku, tahun: int) -> Lembar | TahunKosong:
    return show_capaian(ruang.engine, pelaku, tahun or None, now=ruang.now())


def _book(ruang: Ruang, pelaku: Pelaku, tahun: int) -> Buku | TahunKosong:
    return show_buku(ruang.engine, pelaku, tahun or None, now=ruang.now())


def _sees_sub(buku: Buku | TahunKosong) -> bool:
    return isinstance(buku, Buku) and any(True for _ in _subs(buku.pos))


def _subs(pos: Iterable[Pos]) -> Iterator[Pos]:
    """Yield the sub kegiatan among these lines and below them, once each, by number."""
    semua = {
        sub.nomor: sub for satu in pos for sub in walk(satu) if sub.tingkat is Tingkat.SUB_KEGIATAN
    }
    yield from (semua[nomor] for nomor in sorted(semua))


def _indikator(tahun: int, kode: str, pendek: str, periode_kode: str) -> Tombol:
    verba = tombol.verba_riwayat(tombol.INDIKATOR, tahun, kode, periode_kode)
    return Tombol(kata.indikator(kode, pendek), f"{verba}:1")


def _sub(tahun: int, pos: Pos, periode_kode: str) -> Tombol:
    verba = tombol.verba_riwayat(tombol.SUB, tahun, f"{pos.nomor}", periode_kode)
    return Tombol(kata.tombol_sub(pos.nomor, pos.pendek), f"{verba}:1")


def _paged(tampil: Callable[[Ruang, Pelaku, int, int], Jawaban]) -> Callable[..., Jawaban]:
    """Return the answer to a tap with a year and a page; the first page needs no number."""

    def tap(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
        return tampil(ruang, pelaku, *numbers(args if args[1:] else [*args, "1"], 2, angka=4))

    return tap


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.PILIH_INDIKATOR: _paged(_choose),
    tombol.PILIH_SUB: _paged(_choose_sub),
}
