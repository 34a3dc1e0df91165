"""/riwayat: whose versions somebody means, by a code, a number, a few words, or buttons."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

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
_SUB = re.compile(r"\b(?:anggaran|sub)\b", re.IGNORECASE)


def perintah(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/riwayat [tahun] [tw1..tw4] [IKU-n / kata / anggaran nomor / output nomor]"""  # noqa: D415
    # Only money is filled in by the month; elsewhere its name is a word like any other.
    bulanan = bool(_SUB.search(" ".join(args)))
    minta = baca_argumen(args, tahun_ini=ruang.now().year, bulanan=bulanan)
    if salah := periode.tolak(minta, tombol.PILIH_INDIKATOR):
        return salah
    if bulanan:
        return _about_budget(ruang, pelaku, minta)
    kode = read_kode(minta.sisa)
    if kode is not None and kode.awal is not None:
        return _about_janji(ruang, pelaku, minta, kode)
    inti = gist(minta.sisa)
    if not inti and (not minta.sisa or fold(minta.sisa)):
        return _choose(ruang, pelaku, minta.tahun or tombol.TERAKHIR, 1)
    return _about_indikator(ruang, pelaku, minta, inti or minta.sisa)


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
    kode = minta.bulan.kode if minta.bulan else ""
    inti = " ".join(_ANGGARAN.sub(" ", minta.sisa).split())
    buku = _book(ruang, pelaku, minta.tahun or tombol.TERAKHIR)
    if isinstance(buku, TahunKosong):
        return periode.kosong(buku, pelaku, kata.PERIHAL, tombol.PILIH_SUB)
    dipilih = minta.tahun or tombol.TERAKHIR
    match anggaran.find(ruang, buku, inti):
        case Pos(tingkat=Tingkat.SUB_KEGIATAN, nomor=nomor):
            return riwayat.of_sub(ruang, pelaku, dipilih, nomor, kode)
        case None:
            return _choose_sub(ruang, pelaku, dipilih, 1)
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
    teks = kata.tidak_ditemukan(dicari[:KATA_MAKS], _ways(ruang, pelaku))
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
