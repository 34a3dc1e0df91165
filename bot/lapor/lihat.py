"""One report with all that is known of it, its files, and what the person may do with it."""

from collections.abc import Callable, Iterator

from bot.data_tombol import numbers
from bot.halaman import arah, keterangan, paragraf, pilih, susun
from bot.isi.lihat import web_link
from bot.jawaban import Baris, Jawaban, Lampiran, Tombol
from bot.lapor import tanda_terima, tombol
from bot.lapor.ringkasan import survey_card
from bot.messages import kirim as kata_kirim
from bot.messages import kirim_lihat as kata
from bot.render import ringkas
from bot.ruang import Ruang
from bot.umum.tombol import KE_MENU
from core.errors import TombolBasiError
from core.hak import Kegunaan, Pelaku, may_at_all
from core.isian import Bukti
from core.kewajiban.laporan import StatusLaporan
from core.services import lihat_laporan, simpanan
from core.services.lihat_laporan import Terlihat, Tindakan

LEBAR_TOMBOL = 50


def show(
    ruang: Ruang, pelaku: Pelaku, laporan_id: int, halaman: int = 1, *, awal: str = ""
) -> Jawaban:
    """Show a report as it is now; `awal` is HTML that says what has just become of it."""
    satu = lihat_laporan.inspect(ruang.engine, pelaku, laporan_id, now=ruang.now())
    semua = susun(_pieces(satu))
    isi, nomor = pilih(semua, halaman)
    judul = f"{kata_kirim.judul(satu.terutang)}{keterangan(nomor, len(semua))}"
    atas = f"{awal}\n\n{judul}" if awal else judul
    lain = arah(tombol.of(tombol.LIHAT, laporan_id), nomor, len(semua))
    return Jawaban(f"{atas}\n{isi}", (*_actions(satu), *_files(satu), *lain, *_ways(pelaku, satu)))


def as_whom(satu: Terlihat) -> str:
    return kata.memutuskan(satu.memutuskan) if satu.memutuskan else ""


def _pieces(satu: Terlihat) -> Iterator[tuple[str, str]]:
    laporan, terutang = satu.laporan, satu.terutang
    for baris in (
        kata.keadaan(laporan),
        kata.dikirim(laporan),
        kata.ketepatan(terutang),
        *([kata_kirim.surat(laporan.surat)] if laporan.surat else []),
        *([kata_kirim.MEMASTIKAN] if laporan.surat and satu.memutuskan else []),
    ):
        yield "\n", baris
    if satu.survei is not None:
        yield "\n\n", survey_card(terutang, satu.survei)
    yield "\n\n", "\n".join([*kata_kirim.isi(laporan.isi), kata_kirim.lampiran(laporan.lampiran)])
    for baris in kata.diputus(laporan):
        yield "\n", baris
    for baris in kata.versi_lain(satu.lain):
        yield "\n", baris
    if as_whom(satu):
        yield "\n\n", as_whom(satu)
    daftar = laporan.isi.rincian.get("daftar")
    if isinstance(daftar, str):
        pemisah = f"\n\n{kata.DAFTAR_IKK}\n"
        for lanjut, html in paragraf(daftar):
            yield pemisah or lanjut, html
            pemisah = ""


def _actions(satu: Terlihat) -> Baris:
    boleh, nomor = satu.tindakan, satu.laporan.id
    kembali = satu.laporan.status is StatusLaporan.DIKEMBALIKAN
    perbaiki = kata.TOMBOL_PERBAIKI if kembali else kata.TOMBOL_KIRIM_LAGI
    semua = (
        (Tindakan.TERIMA, kata.TOMBOL_TERIMA, tombol.TERIMA),
        (Tindakan.KEMBALIKAN, kata.TOMBOL_KEMBALIKAN, tombol.KEMBALIKAN),
        (Tindakan.PERBAIKI, perbaiki, tombol.PERBAIKI),
        (Tindakan.TARIK, kata.TOMBOL_TARIK, tombol.TARIK),
    )
    baris = tuple(Tombol(teks, tombol.of(verba, nomor)) for t, teks, verba in semua if t in boleh)
    return (baris,) if baris else ()


def _files(satu: Terlihat) -> Baris:
    deret = (
        _file(satu.laporan.id, nomor, bukti) for nomor, bukti in enumerate(satu.laporan.lampiran)
    )
    return tuple((ini,) for ini in deret if ini)


def _file(laporan_id: int, nomor: int, bukti: Bukti) -> Tombol | None:
    teks = ringkas(bukti.nama, LEBAR_TOMBOL)
    if bukti.tautan is None:
        return Tombol(teks, tombol.of(tombol.LAMPIRAN, laporan_id, nomor))
    tautan = web_link(bukti.tautan)
    return Tombol(teks, url=tautan) if tautan else None


def _ways(pelaku: Pelaku, satu: Terlihat) -> Baris:
    tanda = Tombol(kata.TOMBOL_TANDA_TERIMA, tombol.of(tombol.TANDA_TERIMA, satu.laporan.id))
    if Tindakan.TERIMA in satu.tindakan:
        ke = Tombol(kata.TOMBOL_DAFTAR, tombol.of(tombol.MENUNGGU, 1))
    elif may_at_all(pelaku, Kegunaan.MELAPOR_PD):
        ke = Tombol(kata_kirim.TOMBOL_DAFTAR, tombol.of(tombol.DAFTAR, 1))
    else:
        ke = KE_MENU
    return ((tanda,), (ke,))


def _tap_show(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    laporan_id, halaman = numbers(args if args[1:] else [*args, "1"], 2)
    return show(ruang, pelaku, laporan_id, halaman)


def _tap_file(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Send a file. Raises BerkasTakTerbacaError where it is missing or damaged."""
    laporan_id, nomor = numbers(args, 2)
    bukti = lihat_laporan.attachment(ruang.engine, pelaku, laporan_id, nomor)
    if bukti.sidik is None:
        raise TombolBasiError(":".join(args))
    isi = simpanan.fetch(ruang.data_dir, bukti.sidik)
    satu = lihat_laporan.inspect(ruang.engine, pelaku, laporan_id, now=ruang.now())
    teks = kata.LAMPIRAN.format(judul=kata_kirim.judul(satu.terutang))
    return Jawaban(teks, ((_back(laporan_id),),), lampiran=Lampiran(bukti.nama, isi))


def _tap_receipt(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (laporan_id,) = numbers(args, 1)
    satu = lihat_laporan.inspect(ruang.engine, pelaku, laporan_id, now=ruang.now())
    jawaban = tanda_terima.jawaban(satu.laporan, satu.terutang, satu.survei)
    return Jawaban(jawaban.html, ((_back(laporan_id),),), lampiran=jawaban.lampiran)


def _back(laporan_id: int) -> Tombol:
    return Tombol(kata.TOMBOL_LAPORAN, tombol.of(tombol.LIHAT, laporan_id))


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.LIHAT: _tap_show,
    tombol.LAMPIRAN: _tap_file,
    tombol.TANDA_TERIMA: _tap_receipt,
}
