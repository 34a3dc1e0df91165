"""The board: counts of one kind in one period, the names behind them, and the other boards."""

from collections.abc import Callable, Iterator, Mapping

from bot.data_tombol import number
from bot.halaman import arah, bagi, berhalaman, keterangan, pilih
from bot.jawaban import Baris, Jawaban, Tombol, berjajar
from bot.messages import papan as kata
from bot.papan import gambar, tombol
from bot.render import LEBAR, escape, tanggal
from bot.ruang import Ruang
from bot.umum.tombol import KE_MENU
from core.errors import TombolBasiError
from core.hak import Kegunaan, Pelaku, Perihal, Putusan, decide
from core.papan import URUTAN, BarisPapan, Kolom, Papan, Petak
from core.services import ingatkan
from core.services import papan as layanan
from core.services.papan import Pilihan

BATAS = 3000
"""Characters of the units on one page."""
PER_HALAMAN = 15
PER_BARIS = 5


def board(ruang: Ruang, pelaku: Pelaku, kolom: Kolom) -> Jawaban:
    """Show the counts; who they are is one tap away."""
    return _board(ruang, pelaku, _load(ruang, pelaku, kolom))


def choices(ruang: Ruang, pelaku: Pelaku, pilihan: Pilihan, nomor: int = 1) -> Jawaban:
    """List the boards that the person may open, what is due first at the top."""
    if not pilihan.semua:
        return without(pelaku, pilihan)
    baris: Baris = tuple(
        (Tombol(f"{kata.kolom(satu)}, {tanggal(on)}", tombol.of(tombol.PAPAN, satu)),)
        for satu, on in pilihan.semua
    )
    kaki = (*_own(pelaku), (KE_MENU,))
    del ruang
    return Jawaban(kata.PILIH, (*berhalaman(baris, tombol.PILIH, nomor), *kaki))


def without(pelaku: Pelaku, pilihan: Pilihan) -> Jawaban:
    """Say why there is no board, and who can change that."""
    if pilihan.ada_jenis:
        return Jawaban(kata.BELUM_ADA, (*_own(pelaku), (KE_MENU,)))
    admin = decide(pelaku, Kegunaan.MENGELOLA, Perihal()) is Putusan.IZIN
    teks = kata.TANPA_JENIS_ADMIN if admin else kata.TANPA_JENIS
    return Jawaban(teks, ((KE_MENU,),))


def _board(ruang: Ruang, pelaku: Pelaku, papan: Papan) -> Jawaban:
    on, banyak = ruang.now().date(), papan.count()
    baris = list(_counts(banyak))
    isi = [
        kata.judul(papan),
        kata.tenggat(papan.tenggat, on, contoh=papan.kolom.contoh),
        f"<pre>{escape(chr(10).join(baris).rstrip())}</pre>",
        f"{kata.masuk(papan)} {kata.TANDA_BERKATA}",
    ]
    petak = [
        Tombol(kata.tombol_petak(p, n), tombol.of(tombol.DAFTAR, papan.kolom, p, 1))
        for p, n in banyak.items()
    ]
    lain = (
        Tombol(kata.TOMBOL_GAMBAR, tombol.of(tombol.GAMBAR, papan.kolom)),
        Tombol(kata.TOMBOL_SEMUA, tombol.of(tombol.DAFTAR, papan.kolom, tombol.SEMUA_PETAK, 1)),
    )
    pindah = (Tombol(kata.TOMBOL_LAIN, f"{tombol.PILIH}:1"),)
    return Jawaban("\n".join(isi), (*berjajar(petak, 1), lain, pindah, *_own(pelaku), (KE_MENU,)))


def _counts(banyak: Mapping[Petak, int]) -> Iterator[str]:
    """Yield where units stand, and apart from it what else there is to some of them."""
    pokok = [petak for petak in banyak if petak in URUTAN]
    lain = [petak for petak in banyak if petak not in URUTAN]
    yield from (_count(petak, banyak[petak]) for petak in pokok)
    if lain:
        yield ""
    yield from (_count(petak, banyak[petak]) for petak in lain)


def _count(petak: Petak, banyak: int) -> str:
    return f"{kata.PETAK[petak].capitalize():<{LEBAR - 4}}{banyak:>4}"


def _own(pelaku: Pelaku) -> Baris:
    sendiri = Tombol(kata.TOMBOL_SENDIRI, f"{tombol.SENDIRI}:1")
    return ((sendiri,),) if layanan.has_own(pelaku) else ()


def _list(  # noqa: PLR0913, PLR0917  which part of which board, below what has just happened
    ruang: Ruang,
    pelaku: Pelaku,
    papan: Papan,
    petak: Petak | None,
    nomor: int,
    awal: str = "",
) -> Jawaban:
    on = ruang.now().date()
    semua = papan.baris if petak is None else papan.of(petak)
    berteks = [(ke, s, kata.unit(ke, s, petak, on)) for ke, s in enumerate(semua, 1)]
    lembar = bagi(berteks, BATAS, lambda satu: max(len(satu[2]), BATAS // PER_HALAMAN))
    terlihat, nomor = pilih(lembar, nomor)
    isi = [
        *([f"{awal}\n"] if awal else []),
        kata.judul_daftar(papan, petak, len(semua)) + keterangan(nomor, len(lembar)),
        *(teks for _, _, teks in terlihat),
    ]
    deret = [Tombol(f"{ke}", f"{tombol.UNIT}:{satu.kewajiban_id}") for ke, satu, _ in terlihat]
    kode = petak or tombol.SEMUA_PETAK
    verba = tombol.of(tombol.DAFTAR, papan.kolom, kode)
    return Jawaban(
        "\n".join(isi),
        (
            *berjajar(deret, PER_BARIS),
            *arah(verba, nomor, len(lembar)),
            *_ask_all(pelaku, papan, petak),
            (Tombol(kata.KE_PAPAN, tombol.of(tombol.PAPAN, papan.kolom)),),
        ),
    )


def _ask_all(pelaku: Pelaku, papan: Papan, petak: Petak | None) -> Baris:
    """Offer to ask all of the list that owe something now, for whoever may."""
    perihal = Perihal(bidang=papan.kolom.bidang)
    ditunggu = _awaited(papan, petak)
    # Of those that cannot be reached nobody hears what is asked.
    if petak is Petak.TAK_TERJANGKAU:
        return ()
    if not ditunggu or decide(pelaku, Kegunaan.MENGINGATKAN, perihal) is not Putusan.IZIN:
        return ()
    kode = petak or tombol.SEMUA_PETAK
    data = tombol.of(tombol.INGATKAN_SEMUA, papan.kolom, kode, len(ditunggu))
    return ((Tombol(kata.ingatkan_semua(len(ditunggu)), data),),)


def _awaited(papan: Papan, petak: Petak | None) -> list[BarisPapan]:
    semua = papan.baris if petak is None else papan.of(petak)
    return [satu for satu in semua if satu.ditunggu]


def _load(ruang: Ruang, pelaku: Pelaku, kolom: Kolom) -> Papan:
    return layanan.show_board(ruang.engine, pelaku, kolom.jenis, kolom.periode, now=ruang.now())


def _named(ruang: Ruang, pelaku: Pelaku, args: list[str], banyak: int) -> tuple[Papan, list[str]]:
    """Return the board that a button names, and what stands behind that."""
    if len(args) != banyak:
        raise TombolBasiError(":".join(args))
    jenis, tahun, kode, *sisa = args
    periode = tombol.period_of(number(tahun, angka=4), kode)
    papan = layanan.show_board(ruang.engine, pelaku, jenis, periode, now=ruang.now())
    return papan, sisa


def _tap_choices(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    pilihan = layanan.list_boards(ruang.engine, pelaku, now=ruang.now())
    return choices(ruang, pelaku, pilihan, number(":".join(args), angka=4))


def _tap_board(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    papan, _ = _named(ruang, pelaku, args, 3)
    return _board(ruang, pelaku, papan)


def _tap_list(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    papan, (kode, halaman) = _named(ruang, pelaku, args, 5)
    return _list(ruang, pelaku, papan, tombol.petak_of(kode), number(halaman, angka=4))


def _tap_picture(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    papan, _ = _named(ruang, pelaku, args, 3)
    return gambar.board(papan, ruang.now().date())


def _tap_all(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    papan, (kode, banyak) = _named(ruang, pelaku, args, 5)
    petak = tombol.petak_of(kode)
    ditunggu = _awaited(papan, petak)
    if len(ditunggu) != number(banyak, angka=6):
        return _list(ruang, pelaku, papan, petak, 1, kata.DAFTAR_BERUBAH)
    ids = [satu.kewajiban_id for satu in ditunggu]
    hasil = ingatkan.ask(ruang.engine, ruang.asal, pelaku, ids, now=ruang.now())
    teks = kata.hasil_semua(hasil, ruang.now())
    return _list(ruang, pelaku, papan, petak, 1, teks)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.PILIH: _tap_choices,
    tombol.PAPAN: _tap_board,
    tombol.DAFTAR: _tap_list,
    tombol.GAMBAR: _tap_picture,
    tombol.INGATKAN_SEMUA: _tap_all,
}
