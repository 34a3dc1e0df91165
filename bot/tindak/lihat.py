"""One thing that a unit is to follow up, with its answers, and what may be done with it."""

from collections.abc import Callable

from bot.cek import tombol as tombol_cek
from bot.data_tombol import numbers
from bot.isi.lihat import web_link
from bot.jawaban import Baris, Jawaban, Lampiran, Tombol
from bot.messages import tindak as kata
from bot.messages import tindak_putus as kata_putus
from bot.ruang import Ruang
from bot.tindak import tombol
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.services import simpanan
from core.services import tindak_lanjut as layanan
from core.services.cek import sign_of
from core.tindak_lanjut import JawabanTindak, Keadaan, Terlihat, TindakLanjut


def show(ruang: Ruang, pelaku: Pelaku, tindak_id: int, awal: str = "") -> Jawaban:
    """Show it below what has just happened. Raises TombolBasiError, TidakBerhakError."""
    return page(ruang, inspect(ruang, pelaku, tindak_id), awal)


def inspect(ruang: Ruang, pelaku: Pelaku, tindak_id: int) -> Terlihat:
    return layanan.inspect(ruang.engine, pelaku, tindak_id, now=ruang.now())


def page(ruang: Ruang, terlihat: Terlihat, awal: str = "") -> Jawaban:
    satu = terlihat.tindak
    html = kata.halaman(terlihat, ruang.now().date(), ruang.zona)
    ke_daftar = Tombol(kata.TOMBOL_DAFTAR, tombol.of(tombol.DAFTAR, satu.tahun))
    return Jawaban(
        f"{awal}\n\n{html}" if awal else html,
        (
            *_files(satu),
            *_judging(terlihat),
            *_answering(terlihat),
            *_to_finding(terlihat),
            (ke_daftar,),
        ),
    )


def back(tindak_id: int) -> Tombol:
    return Tombol(kata.TOMBOL_KEMBALI, tombol.of(tombol.LIHAT, tindak_id))


def _files(satu: TindakLanjut) -> Baris:
    """Return the ways to what came with the answers that are shown."""
    berisi = [
        jawaban
        for jawaban in satu.jawaban[: kata.TERLIHAT]
        if jawaban.bukti and (jawaban.bukti.sidik or web_link(jawaban.bukti.tautan or ""))
    ]
    return tuple(
        (_file(satu, jawaban, kata.tombol_berkas(ke, len(berisi))),)
        for ke, jawaban in enumerate(berisi, start=1)
    )


def _file(satu: TindakLanjut, jawaban: JawabanTindak, label: str) -> Tombol:
    tautan = web_link(jawaban.bukti.tautan or "") if jawaban.bukti else ""
    if tautan:
        return Tombol(label, url=tautan)
    return Tombol(label, tombol.of(tombol.BERKAS, satu.id, jawaban.id))


def _judging(terlihat: Terlihat) -> Baris:
    satu = terlihat.tindak
    if terlihat.periksa is None or satu.terakhir is None:
        return ()
    terima = tombol.of(tombol.TERIMA, satu.id, satu.terakhir.id)
    kembali = tombol.of(tombol.KEMBALIKAN, satu.id)
    return (
        (Tombol(kata_putus.TOMBOL_TERIMA, terima), Tombol(kata_putus.TOMBOL_KEMBALIKAN, kembali)),
    )


def _answering(terlihat: Terlihat) -> Baris:
    satu = terlihat.tindak
    teks = {
        Keadaan.DIPERIKSA: kata.TOMBOL_UBAH,
        Keadaan.DIKEMBALIKAN: kata.TOMBOL_PERBAIKI,
    }.get(satu.keadaan, kata.TOMBOL_JAWAB)
    jawab = Tombol(teks, tombol.of(tombol.JAWAB, satu.id))
    cabut = Tombol(kata_putus.TOMBOL_CABUT, tombol.of(tombol.CABUT, satu.id))
    return (*([(jawab,)] if terlihat.jawab else []), *([(cabut,)] if terlihat.cabut else []))


def _to_finding(terlihat: Terlihat) -> Baris:
    satu = terlihat.tindak
    if satu.kunci is None or not terlihat.catatan:
        return ()
    data = tombol_cek.of(tombol_cek.CATATAN, satu.tahun, tombol_cek.SEMUA, sign_of(satu.kunci))
    return ((Tombol(kata.TOMBOL_CATATAN, data),),)


def _tap_one(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (tindak_id,) = numbers(args, 1)
    return show(ruang, pelaku, tindak_id)


def _tap_file(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Send the file of an answer that the person may read."""
    tindak_id, jawaban_id = numbers(args, 2)
    satu = inspect(ruang, pelaku, tindak_id).tindak
    bukti = next((jawaban.bukti for jawaban in satu.jawaban if jawaban.id == jawaban_id), None)
    if bukti is None or bukti.sidik is None:
        raise TombolBasiError(":".join(args))
    isi = simpanan.fetch(ruang.data_dir, bukti.sidik)
    return Jawaban(kata.berkas(satu), ((back(satu.id),),), lampiran=Lampiran(bukti.nama, isi))


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.LIHAT: _tap_one,
    tombol.BERKAS: _tap_file,
}
