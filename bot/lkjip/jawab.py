"""/laporan: what Bab III of a year comes to, and its files."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from bot.cek import tombol as tombol_cek
from bot.data_tombol import number, numbers
from bot.jawaban import Baris, Jawaban, Lampiran, Tombol, berjajar
from bot.lkjip import jawab_triwulan, tombol
from bot.lkjip.baca import is_plain
from bot.lkjip.bukti import to_zip
from bot.lkjip.gambar import describe
from bot.lkjip.lingkup import TETAP_AT, circle
from bot.lkjip.pdf import find_soffice
from bot.lkjip.pesanan import Jenis, Pesanan, fingerprint
from bot.lkjip.susunan import compose
from bot.messages import laporan_lkjip as kata
from bot.messages import lkjip_bukti as kata_bukti
from bot.messages.umum import TOMBOL_CATATAN, TOMBOL_KIRIM
from bot.parse import baca_argumen
from bot.periode import kosong, tolak
from bot.render import tanggal
from bot.ruang import Ruang
from bot.umum.tombol import KE_MENU
from core.errors import TombolBasiError
from core.hak import Kegunaan, Pelaku, may_at_all
from core.lkjip.analisis import Hasil
from core.lkjip.bab3 import Bab3
from core.periode import TahunKosong, Triwulan
from core.services import bukti_indikator, lkjip


def laporan(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/laporan [tahun] [tw1..tw4]"""  # noqa: D415  as typed
    minta = baca_argumen(args, tahun_ini=ruang.now().year)
    if salah := tolak(minta, tombol.RINGKASAN):
        return salah
    if not is_plain(minta.sisa):
        return Jawaban(kata.HANYA_TAHUN, ((KE_MENU,),))
    if minta.triwulan:
        return jawab_triwulan.summary(ruang, pelaku, minta.tahun, minta.triwulan)
    return _summary(ruang, pelaku, minta.tahun)


def _summary(ruang: Ruang, pelaku: Pelaku, tahun: int | None) -> Jawaban:
    bab = lkjip.load(ruang.engine, pelaku, tahun, now=ruang.now())
    if isinstance(bab, TahunKosong):
        return kosong(bab, pelaku, kata.PERIHAL, tombol.RINGKASAN)
    return summary_of(bab, pelaku)


def summary_of(bab: Bab3, pelaku: Pelaku) -> Jawaban:
    """Return what the chapter comes to, with its files as buttons."""
    html = kata.ringkasan(
        bab.tahun,
        bab.dokumen,
        tercapai=bab.count(Hasil.TERCAPAI, Hasil.MELAMPAUI),
        dari=len(bab.indikator),
        tanpa_angka=bab.count(Hasil.TANPA_ANGKA),
        terbuka=len(bab.terbuka),
        diisi=bab.diisi,
        contoh=bab.contoh,
        terbatas=bab.terbatas,
    )
    lihat = Tombol(TOMBOL_CATATAN, tombol_cek.of(tombol_cek.RINGKASAN, bab.tahun))
    # To a perangkat daerah "laporan" may be what it has to send.
    kirim = Tombol(TOMBOL_KIRIM, "menu:kirim")
    bawah = (
        *((lihat,) if bab.terbuka else ()),
        *((kirim,) if may_at_all(pelaku, Kegunaan.MELAPOR_PD) else ()),
        KE_MENU,
    )
    return Jawaban(html, (*_files(bab), bawah))


def _files(bab: Bab3) -> Baris:
    if not bab.indikator:
        return ()
    jenis = [satu for satu in Jenis if satu is not Jenis.PDF or find_soffice()]
    berkas = [Tombol(kata.TOMBOL[j], tombol.file(bab.tahun, j)) for j in jenis]
    gambar = Tombol(kata.TOMBOL_GAMBAR, f"{tombol.GAMBAR}:{bab.tahun}")
    bukti = Tombol(kata.TOMBOL_BUKTI, f"{tombol.BUKTI}:{bab.tahun}:1")
    # Evidence comes with what is posted here; of a document there is none.
    return berjajar([*berkas, gambar, *([bukti] if bab.diisi else [])], 2)


def _tap_summary(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    [tahun] = numbers(args, 1)
    return _summary(ruang, pelaku, tahun)


def _tap_file(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) not in {2, 3} or args[1] not in set(Jenis):  # year, kind, quarter
        raise TombolBasiError(":".join(args))
    tahun, jenis, now = number(args[0]), Jenis(args[1]), ruang.now()
    if args[2:]:
        triwulan = _quarter(args[2])
        return jawab_triwulan.file(ruang, pelaku, tahun, triwulan, jenis)
    bab = lkjip.load(ruang.engine, pelaku, tahun, now=now)
    if isinstance(bab, TahunKosong):
        return kosong(bab, pelaku, kata.PERIHAL, tombol.RINGKASAN)
    ringkasan = summary_of(bab, pelaku)
    if not bab.indikator:
        return ringkasan
    if jenis is Jenis.PDF and not find_soffice():
        return replace(ringkasan, html=f"{kata.TANPA_PDF}\n\n{ringkasan.html}")
    return replace(
        ringkasan, pesanan=order(bab, jenis, lingkup=circle(pelaku, terbatas=bab.terbatas), now=now)
    )


def _quarter(isi: str) -> Triwulan:
    nomor = number(isi)
    if nomor not in set(Triwulan):
        raise TombolBasiError(isi)
    return Triwulan(nomor)


def order(bab: Bab3, jenis: Jenis, *, lingkup: str, now: datetime) -> Pesanan:
    return Pesanan(
        tahun=bab.tahun,
        jenis=jenis,
        kunci=fingerprint(compose(bab, dibuat_at=TETAP_AT)),
        lingkup=lingkup,
        naskah=compose(bab, dibuat_at=now),
        dibuat_at=now,
        terbatas=bab.terbatas,
        contoh=bab.contoh,
    )


def _tap_picture(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    [tahun] = numbers(args, 1)
    now = ruang.now()
    bab = lkjip.load(ruang.engine, pelaku, tahun, now=now)
    if isinstance(bab, TahunKosong):
        return kosong(bab, pelaku, kata.PERIHAL, tombol.RINGKASAN)
    if not bab.indikator:
        return summary_of(bab, pelaku)
    gambar = describe(bab, tanggal(now.date()))
    return Jawaban(kata.keterangan_gambar(bab.tahun), (_back(bab.tahun),), gambar=gambar)


def _tap_evidence(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Send one of the archives of evidence, with the ways to the others."""
    tahun, ke = numbers(args, 2)
    now = ruang.now()
    bukti = bukti_indikator.load(ruang.engine, pelaku, tahun, now=now)
    if isinstance(bukti, TahunKosong):
        return kosong(bukti, pelaku, kata_bukti.PERIHAL, tombol.RINGKASAN)
    with TemporaryDirectory() as folder:
        hasil = to_zip(bukti, ruang.data_dir, Path(folder), dibuat_at=now)
        if not 1 <= ke <= len(hasil.arsip):
            raise TombolBasiError(":".join(args))
        arsip = hasil.arsip[ke - 1]
        lampiran = Lampiran(arsip.name, arsip.read_bytes())
        html = hasil.html
    lain = [
        Tombol(satu.name, f"{tombol.BUKTI}:{tahun}:{n}")
        for n, satu in enumerate(hasil.arsip, start=1)
        if n != ke
    ]
    return Jawaban(html, (*berjajar(lain, 1), _back(tahun)), lampiran=lampiran)


def _back(tahun: int) -> tuple[Tombol, ...]:
    return (Tombol(kata.KE_RINGKASAN, tombol.summary(tahun)),)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.RINGKASAN: _tap_summary,
    tombol.BERKAS: _tap_file,
    tombol.GAMBAR: _tap_picture,
    tombol.BUKTI: _tap_evidence,
}
