"""/anggaran and its buttons."""

import re
from collections.abc import Callable

from bot import periode
from bot.anggaran import peringkat, render, sumber, tersesat, tombol
from bot.data_tombol import number
from bot.grafik import jawab as grafik
from bot.isi import belum
from bot.jawaban import Jawaban
from bot.messages import anggaran as kata
from bot.parse import Permintaan, baca_argumen
from bot.ruang import Ruang
from core.anggaran import Urutan
from core.buku import Buku, Pos, Tingkat
from core.errors import TombolBasiError
from core.hak import Bidang, Pelaku
from core.janji import AWAL, read_kode
from core.periode import Bulan, TahunKosong, Triwulan
from core.services.anggaran import get_pos, show_buku
from core.services.belum_mengisi import list_missing
from core.services.pencarian_anggaran import (
    KodeTidakAda,
    NomorTidakAda,
    PosUnit,
    Temuan,
    Usulan,
    find_code,
    find_number,
    find_words,
    get_unit,
    gist,
)
from core.teks import fold

_NOMOR = re.compile(
    r"(?:(?P<sub>sub\s*(?:kegiatan|keg)?)|(?P<kegiatan>kegiatan|keg)|(?P<program>program|prog))?"
    r"[\s.]*(?:(?:no|nomor)\b[\s.]*)?(?P<nomor>[0-9]{1,6})",
    re.ASCII | re.IGNORECASE,
)
_TINGKAT = {
    "sub": Tingkat.SUB_KEGIATAN,
    "kegiatan": Tingkat.KEGIATAN,
    "program": Tingkat.PROGRAM,
}
_BERJANJI = {awal: tingkat for tingkat, awal in AWAL.items()}
_KODE = re.compile(r"[0-9]+(?:\.[0-9]+)+", re.ASCII)


def anggaran(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/anggaran [tahun] [no / kode / kata]"""  # noqa: D415  the command as typed
    minta = _read(ruang, args)
    if salah := periode.tolak(minta, tombol.RINGKASAN):
        return salah
    buku = _buku(ruang, pelaku, minta.tahun, _month(minta))
    if isinstance(buku, TahunKosong):
        return _no_year(pelaku, buku)
    hasil = find(ruang, buku, minta.sisa)
    bagian = None if buku.diisi else minta.triwulan or minta.bulan
    jawaban = _yearly(bagian, buku, hasil) or _show(ruang, buku, minta.tahun, hasil)
    if isinstance(hasil, Usulan) and hasil.pilihan:
        jawaban = periode.ke_tahunan(jawaban, bagian, buku.tahun)
    return _dated(jawaban, buku, hasil)


def _read(ruang: Ruang, args: list[str]) -> Permintaan:
    return baca_argumen(args, tahun_ini=ruang.now().year, bulanan=True)


def _month(minta: Permintaan) -> Bulan | None:
    """Return the month that is asked for; figures are cumulative, so a triwulan ends with one."""
    return minta.bulan or (minta.triwulan.bulan_akhir if minta.triwulan else None)


def _buku(
    ruang: Ruang, pelaku: Pelaku, tahun: int | None, bulan: Bulan | None = None
) -> Buku | TahunKosong:
    return show_buku(ruang.engine, pelaku, tahun, bulan=bulan, now=ruang.now())


def find(ruang: Ruang, buku: Buku, sisa: str) -> Temuan | None:
    """Return what the words mean; None: the whole budget.

    A bare number is the sub kegiatan's number, dots make a code, the code of a promise is its
    line, the rest is words.
    """
    if not sisa or not buku.pos:
        return None
    inti = gist(sisa)
    janji = read_kode(inti)
    if janji is not None and janji.awal is not None:
        return find_number(buku, janji.nomor, _BERJANJI[janji.awal])
    if nomor := _NOMOR.fullmatch(inti):
        tingkat = next((t for nama, t in _TINGKAT.items() if nomor[nama]), Tingkat.SUB_KEGIATAN)
        return find_number(buku, int(nomor["nomor"]), tingkat)
    if _KODE.fullmatch(inti):
        return find_code(buku, inti)
    # Marks alone ask for nothing, and are said back.
    return find_words(ruang.engine, buku, inti or sisa) if inti or not fold(sisa) else None


def _show(ruang: Ruang, buku: Buku, tahun: int | None, hasil: Temuan | None) -> Jawaban:
    match hasil:
        case None:
            return render.ringkasan(buku)
        case Pos():
            return render.pos(buku, hasil)
        case PosUnit():
            return render.unit(buku, hasil)
        case Usulan() if hasil.pilihan:
            return render.usulan(buku, hasil)
        case KodeTidakAda() | NomorTidakAda() | Usulan():
            return tersesat.jawab(ruang, buku, tahun, hasil)


def _yearly(bagian: Triwulan | Bulan | None, buku: Buku, hasil: Temuan | None) -> Jawaban | None:
    """Return that there are no figures of a part of a year, where one is asked of what there is."""
    if bagian is None or not buku.pos:
        return None
    match hasil:
        case None:
            data = f"{tombol.RINGKASAN}:{tombol.kapan(buku)}"
        case Pos():
            data = f"{tombol.POS}:{tombol.acuan(tombol.kapan(buku), hasil)}"
        case PosUnit():
            data = f"{tombol.UNIT}:{tombol.kapan(buku)}:{hasil.unit_id}"
        case _:
            return None
    return periode.hanya_tahunan(bagian, buku.tahun, data)


def _dated(jawaban: Jawaban, buku: Buku, hasil: Temuan | None) -> Jawaban:
    """Return the answer with the age of its data, where it shows or leads to figures."""
    if not _leads(hasil):
        return jawaban
    jawaban = periode.bercontoh(jawaban, contoh=periode.made_up(buku.diisi))
    return periode.berusia(jawaban, buku.tahun, buku.lebih_baru, buku.dibuka)


def _leads(hasil: Temuan | None) -> bool:
    match hasil:
        case KodeTidakAda() | NomorTidakAda() | Usulan(pilihan=()):
            return False
    return True


def _no_year(pelaku: Pelaku, hasil: TahunKosong) -> Jawaban:
    return periode.kosong(hasil, pelaku, kata.PERIHAL, tombol.RINGKASAN)


def _tapped(
    banyak: int, tampil: Callable[[Buku, list[str], int], Jawaban]
) -> Callable[[Ruang, Pelaku, list[str]], Jawaban]:
    """Return the answer to a tap: its data is a year, `banyak` arguments, and maybe a page."""

    def tap(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
        if len(args) not in {banyak + 1, banyak + 2}:
            raise TombolBasiError(":".join(args))
        teks, *isi = args
        halaman = number(isi.pop()) if len(isi) > banyak else 1
        kapan = periode.baca_kapan(teks)
        buku = _buku(ruang, pelaku, kapan.tahun, kapan.bulan)
        if isinstance(buku, TahunKosong):
            return _no_year(pelaku, buku)
        return periode.bercontoh(tampil(buku, isi, halaman), contoh=periode.made_up(buku.diisi))

    return tap


def _pos(buku: Buku, args: list[str]) -> Pos:
    huruf, nomor = args
    if huruf not in tombol.TINGKAT:
        raise TombolBasiError(huruf)
    return get_pos(buku, tombol.TINGKAT[huruf], number(nomor))


def _source(buku: Buku, args: list[str], nomor: int) -> Jawaban:
    if buku.akar is None and tombol.TINGKAT.get(args[0]) is Tingkat.JUMLAH:
        return sumber.sendiri(buku, nomor) if buku.pos else render.ringkasan(buku)
    return sumber.pos(buku, _pos(buku, args), nomor)


def _picture(buku: Buku, args: list[str]) -> Jawaban:
    if buku.akar is None and tombol.TINGKAT.get(args[0]) is Tingkat.JUMLAH:
        return grafik.serapan_sendiri(buku) if buku.pos else render.ringkasan(buku)
    pos = _pos(buku, args)
    if not pos.anak:
        raise TombolBasiError(":".join(args))
    return grafik.serapan(buku, pos)


def _unit(buku: Buku, args: list[str]) -> PosUnit:
    return get_unit(buku, number(args[0]))


def _order(args: list[str]) -> Urutan:
    if args[0] not in set(Urutan):
        raise TombolBasiError(args[0])
    return Urutan(args[0])


def _missing(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) != 2:  # noqa: PLR2004  a month and a page
        raise TombolBasiError(":".join(args))
    kapan, halaman = args
    satu, now = periode.baca_kapan(kapan), ruang.now()
    isi = list_missing(ruang.engine, pelaku, Bidang.ANGGARAN, satu, now=now)
    verba, kembali = f"{tombol.BELUM}:{kapan}", tombol.kembali(kapan, None)
    jawaban = belum.daftar(isi, number(halaman), verba, kembali, on=now.date())
    return periode.bercontoh(jawaban, contoh=isi.contoh)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.RINGKASAN: _tapped(0, lambda buku, _, nomor: render.ringkasan(buku, nomor)),
    tombol.POS: _tapped(2, lambda buku, args, nomor: render.pos(buku, _pos(buku, args), nomor)),
    tombol.SUMBER: _tapped(2, _source),
    tombol.BELUM: _missing,
    tombol.GRAFIK: _tapped(2, lambda buku, args, _: _picture(buku, args)),
    tombol.PERINGKAT: _tapped(1, lambda buku, args, _: peringkat.peringkat(buku, _order(args))),
    tombol.SUMBER_PERINGKAT: _tapped(
        1, lambda buku, args, nomor: peringkat.sumber(buku, _order(args), nomor)
    ),
    tombol.UNIT: _tapped(1, lambda buku, args, nomor: render.unit(buku, _unit(buku, args), nomor)),
    tombol.SUMBER_UNIT: _tapped(
        1, lambda buku, args, nomor: sumber.unit(buku, _unit(buku, args), nomor)
    ),
}
