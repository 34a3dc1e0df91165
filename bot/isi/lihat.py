"""One posting with all that is known of it, its evidence, and what the person may do with it."""

from collections.abc import Callable, Iterator
from datetime import datetime
from urllib.parse import urlsplit

from bot.data_tombol import numbers
from bot.halaman import arah, berhalaman, keterangan, paragraf, pilih, susun
from bot.isi import banding, delegasi, tampil, tombol
from bot.jawaban import Baris, Jawaban, Lampiran, Tombol
from bot.messages import cek as kata_cek
from bot.messages import hitungan as kata_hitungan
from bot.messages import isian as kata
from bot.messages import pagu as kata_pagu
from bot.messages import verifikasi as kata_putus
from bot.messages.cek_uraian import uraikan
from bot.render import escape, pasangan, persen, ringkas, tanggal, waktu
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.isian import Bukti, Catatan, Isian, JenisObjek, Status
from core.services import lihat_isian, simpanan
from core.services.lihat_isian import Terlihat, Tindakan
from core.services.menunggu import Menunggu

BUKTI_LANGSUNG = 6
"""Pieces of evidence that stand under the posting itself; more have a page of their own."""
LEBAR_TOMBOL = 50
TAUTAN_MAKS = 1024


def show(
    ruang: Ruang, pelaku: Pelaku, isian_id: int, halaman: int = 1, *, awal: str = ""
) -> Jawaban:
    """Show a posting as it is now; `awal` is HTML that says what has just become of it."""
    satu = lihat_isian.inspect(ruang.engine, pelaku, isian_id, now=ruang.now())
    semua = susun(_pieces(ruang, satu))
    isi, nomor = pilih(semua, halaman)
    isian, objek = satu.menunggu.isian, satu.menunggu.objek
    judul = f"<b>{escape(kata.objek(objek))}</b>, {kata.kapan(objek, isian.periode)}"
    atas = f"{awal}\n\n{judul}" if awal else judul
    lain = arah(f"{tombol.lihat(isian_id)}", nomor, len(semua))
    teks = f"{atas}{keterangan(nomor, len(semua))}\n{isi}"
    return Jawaban(teks, (*_actions(satu), *_evidence(isian), *lain, *_ways(satu)))


def as_whom(satu: Terlihat) -> str:
    """Say in which role a decision is taken."""
    kepala = satu.menunggu.isian.status is Status.DISERAHKAN
    return kata_putus.memutuskan(satu.sebagai, kepala=kepala)


def web_link(tautan: str) -> str:
    """Return the link if a button may open it, else ""."""
    try:
        bagian = urlsplit(tautan)
        tuan = bagian.hostname or ""
    except ValueError:
        return ""
    # Telegram refuses the whole message for one button that it cannot open.
    sah = bagian.scheme in {"http", "https"} and "." in tuan.strip(".") and tautan.isprintable()
    return tautan if sah and " " not in tautan and len(tautan) <= TAUTAN_MAKS else ""


def _pieces(ruang: Ruang, satu: Terlihat) -> Iterator[tuple[str, str]]:
    menunggu = satu.menunggu
    isian = menunggu.isian
    yield "\n", kata_putus.keadaan(isian.unit_nama, isian.versi, isian.status)
    yield "\n", pasangan(list(_figures(menunggu)))
    for baris in (*_computed(menunggu), *_facts(ruang, isian)):
        yield "\n", baris
    yield from _notes(isian)
    yield "\n", kata_putus.bukti_dukung(isian.bukti)
    for bukti in isian.bukti:
        if bukti.tautan is not None and not web_link(bukti.tautan):
            yield "\n", f"<code>{escape(ringkas(bukti.tautan, 200))}</code>"
    yield from _decision(ruang, satu)
    yield from _foreseen(satu)
    if menunggu.contoh:
        yield "\n\n", kata_putus.CONTOH.format(tahun=isian.periode.tahun)
    if satu.tindakan & {Tindakan.SETUJUI, Tindakan.AJUKAN, Tindakan.KEMBALIKAN}:
        yield "\n\n", as_whom(satu)


def _figures(satu: Menunggu) -> Iterator[tuple[str, str]]:
    isian, objek = satu.isian, satu.objek
    yield kata_putus.REALISASI, tampil.figur(isian.angka, objek)
    if isian.basis:
        yield kata_putus.BASIS, kata.BASIS[isian.basis]
    if isian.fisik_pct is not None:
        yield kata_putus.FISIK, persen(isian.fisik_pct)
    if objek.ukuran is None:
        pagu = objek.pagu_of(isian.periode)
        besar = tampil.besaran(pagu.rupiah, objek) if pagu else kata_putus.TANPA_PAGU
        yield kata_putus.pagu(pagu), besar
        if pagu and pagu.tahapan.berlaku_on and not pagu.tahapan.murni:
            yield kata_pagu.BERLAKU, tanggal(pagu.tahapan.berlaku_on)
    else:
        yield kata.target(objek), tampil.besaran(satu.target, objek)
    label = kata_putus.CAPAIAN if objek.ukuran else kata_putus.SERAPAN
    yield label, banding.persentase(satu.hasil)
    if satu.lalu is not None:
        yield kata.kapan(objek, satu.lalu.periode), tampil.besaran(satu.lalu.angka.tepat, objek)
        if beda := banding.selisih(satu):
            yield kata_putus.SELISIH, beda
    if satu.diganti is not None:
        label = f"{kata_putus.TERVERIFIKASI} (v{satu.diganti.versi})"
        yield label, tampil.besaran(satu.diganti.angka.tepat, objek)


def _computed(satu: Menunggu) -> list[str]:
    """Say what the data behind the figure come to, and how far it is from them."""
    ukuran = satu.objek.ukuran
    if satu.hitungan is None or ukuran is None:
        return []
    return kata_hitungan.baris(satu.hitungan, ukuran.satuan, satu.isian.angka.tepat)


def _facts(ruang: Ruang, isian: Isian) -> Iterator[str]:
    yield kata_putus.ditulis(tampil.penulis(isian), _when(ruang, isian.penulis.pada_at))
    if isian.atas_nama:
        yield escape(kata_putus.awal_kalimat(kata.ATAS_NAMA.format(unit=isian.unit_nama)))
    pengaju = isian.pengaju
    if pengaju and pengaju.orang_id != isian.penulis.orang_id:
        yield kata_putus.diajukan(pengaju.nama, _when(ruang, pengaju.pada_at))
    if isian.terlambat:
        yield kata.TERLAMBAT.capitalize()
    if teks := banding.peringatan(isian):
        yield teks


def _notes(isian: Isian) -> Iterator[tuple[str, str]]:
    if isian.alasan:
        yield from _labelled(kata_putus.ALASAN, isian.alasan)
    ada = isian.catatan
    if isian.objek.jenis is JenisObjek.POS and ada == Catatan():
        # Nobody is asked for the notes to a sum of money.
        return
    semua = (ada.pendorong, ada.penghambat, ada.tindak_lanjut)
    for label, teks in zip(kata_putus.LABEL_CATATAN, semua, strict=True):
        kosong = kata_putus.NANTI if teks is None else kata_putus.TIDAK_ADA
        yield from _labelled(label, teks or kosong)


def _labelled(label: str, teks: str) -> Iterator[tuple[str, str]]:
    pemisah = "\n"
    awal = f"{label}: "
    for lanjut, html in paragraf(teks):
        yield (pemisah or lanjut), f"{awal}{html}"
        pemisah, awal = "", ""


def _foreseen(satu: Terlihat) -> Iterator[tuple[str, str]]:
    """Say what the auditor would find, and no longer find, once it is accepted."""
    for label, semua in (
        (kata_putus.AKAN_DICATAT, satu.akibat.baru),
        (kata_putus.TAK_DICATAT_LAGI, satu.akibat.selesai),
    ):
        if semua:
            yield "\n\n", label
            for catatan in semua:
                yield "\n", kata_cek.butir(catatan.tingkat, uraikan(catatan.fakta).judul)


def _decision(ruang: Ruang, satu: Terlihat) -> Iterator[tuple[str, str]]:
    isian = satu.menunggu.isian
    if isian.pemutus is not None:
        kapan = _when(ruang, isian.pemutus.pada_at)
        yield "\n", kata_putus.diputus(isian.status, isian.pemutus.nama, kapan)
        if isian.catatan_putusan:
            yield from _labelled(kata_putus.CATATAN_PUTUSAN, isian.catatan_putusan)
    if satu.pemutus and isian.status is Status.DIAJUKAN:
        yield "\n", kata_putus.PEMUTUS.format(nama=escape(satu.pemutus))


def _actions(satu: Terlihat) -> Baris:
    nomor, boleh = satu.menunggu.isian.id, satu.tindakan
    diserahkan = satu.menunggu.isian.status is Status.DISERAHKAN
    kembalikan = kata_putus.TOMBOL_KEMBALIKAN_STAF if diserahkan else kata_putus.TOMBOL_KEMBALIKAN
    kirim = kata_putus.TOMBOL_AJUKAN if Tindakan.KEMBALIKAN in boleh else kata_putus.TOMBOL_KIRIM
    semua = (
        (Tindakan.SETUJUI, kata_putus.TOMBOL_SETUJUI, tombol.SETUJUI),
        (Tindakan.AJUKAN, kirim, tombol.AJUKAN),
        (Tindakan.KEMBALIKAN, kembalikan, tombol.KEMBALIKAN),
        (Tindakan.TUNJUK, kata.TOMBOL_TUNJUK, tombol.TUNJUK),
        (Tindakan.PERBAIKI, kata.TOMBOL_PERBAIKI, tombol.PERBAIKI),
        (Tindakan.TARIK, kata_putus.TOMBOL_TARIK, tombol.TARIK),
    )
    baris = tuple(Tombol(teks, f"{verba}:{nomor}") for t, teks, verba in semua if t in boleh)
    delegasikan = ((delegasi.mulai(satu.delegasi.penugasan_id),),) if satu.delegasi else ()
    return (*((baris,) if baris else ()), *delegasikan)


def _evidence(isian: Isian) -> Baris:
    if len(isian.bukti) > BUKTI_LANGSUNG:
        semua = kata_putus.tombol_bukti(len(isian.bukti))
        return ((Tombol(semua, f"{tombol.SEMUA_BUKTI}:{isian.id}:1"),),)
    return _files(isian)


def _files(isian: Isian) -> Baris:
    deret = (_file(isian.id, nomor, satu) for nomor, satu in enumerate(isian.bukti))
    return tuple((satu,) for satu in deret if satu)


def _file(isian_id: int, nomor: int, bukti: Bukti) -> Tombol | None:
    teks = ringkas(bukti.nama, LEBAR_TOMBOL)
    if bukti.tautan is None:
        return Tombol(teks, f"{tombol.BUKTI}:{isian_id}:{nomor}")
    tautan = web_link(bukti.tautan)
    return Tombol(teks, url=tautan) if tautan else None


def _ways(satu: Terlihat) -> Baris:
    """Return the ways on: to the history of the figure, and back to the list it waits in."""
    menunggu = satu.menunggu
    riwayat = Tombol(kata_putus.TOMBOL_RIWAYAT, tombol.riwayat(menunggu.objek))
    daftar = Tombol(kata_putus.TOMBOL_DAFTAR, f"{tombol.VERIFIKASI}:1")
    if menunggu.isian.status is Status.DISERAHKAN:
        daftar = Tombol(kata_putus.TOMBOL_DARI_STAF, f"{tombol.DARI_STAF}:1")
    putus = satu.tindakan & {Tindakan.SETUJUI, Tindakan.KEMBALIKAN}
    return ((riwayat, *([daftar] if putus else [])),)


def _when(ruang: Ruang, saat: datetime) -> str:
    return waktu(saat.astimezone(ruang.zona))


def _tap_show(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    isian_id, halaman = numbers(args if args[1:] else [*args, "1"], 2)
    return show(ruang, pelaku, isian_id, halaman)


def _tap_file(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Send a file. Raises BerkasTakTerbacaError where it is missing or damaged."""
    isian_id, nomor = numbers(args, 2)
    bukti = lihat_isian.evidence(ruang.engine, pelaku, isian_id, nomor)
    if bukti.sidik is None:
        raise TombolBasiError(":".join(args))
    isi = simpanan.fetch(ruang.data_dir, bukti.sidik)
    satu = lihat_isian.inspect(ruang.engine, pelaku, isian_id, now=ruang.now()).menunggu
    apa, kapan = escape(kata.objek(satu.objek)), kata.kapan(satu.objek, satu.isian.periode)
    kembali = Tombol(kata_putus.TOMBOL_ISIAN, tombol.lihat(isian_id))
    teks = kata_putus.LAMPIRAN.format(apa=apa, kapan=kapan)
    return Jawaban(teks, ((kembali,),), lampiran=Lampiran(bukti.nama, isi))


def _tap_files(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    isian_id, halaman = numbers(args, 2)
    satu = lihat_isian.inspect(ruang.engine, pelaku, isian_id, now=ruang.now()).menunggu
    judul = f"<b>{escape(kata.objek(satu.objek))}</b>, {kata.kapan(satu.objek, satu.isian.periode)}"
    teks = f"{judul}\n{kata_putus.bukti_dukung(satu.isian.bukti)}"
    kembali = Tombol(kata_putus.TOMBOL_ISIAN, tombol.lihat(isian_id))
    baris = berhalaman(_files(satu.isian), f"{tombol.SEMUA_BUKTI}:{isian_id}", halaman)
    return Jawaban(teks, (*baris, (kembali,)))


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.LIHAT: _tap_show,
    tombol.BUKTI: _tap_file,
    tombol.SEMUA_BUKTI: _tap_files,
}
