"""/laporan: what Bab III of a year comes to, and its files."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import blake2b

from bot.cek import tombol as tombol_cek
from bot.data_tombol import number, numbers
from bot.jawaban import Baris, Jawaban, Tombol, berjajar
from bot.lkjip import tombol
from bot.lkjip.baca import is_plain
from bot.lkjip.pdf import find_soffice
from bot.lkjip.pesanan import Jenis, Pesanan, fingerprint
from bot.lkjip.susunan import compose
from bot.messages import laporan_lkjip as kata
from bot.messages.umum import TOMBOL_CATATAN, TOMBOL_KIRIM
from bot.parse import baca_argumen
from bot.periode import kosong, tolak
from bot.ruang import Ruang
from bot.umum.tombol import KE_MENU
from core.errors import TombolBasiError
from core.hak import Kegunaan, Pelaku, may_at_all, wilayah
from core.lkjip.analisis import Hasil
from core.lkjip.bab3 import Bab3
from core.periode import TahunKosong
from core.services import lkjip

SEMUA = "semua"
"""The circle of those who see all units."""
TETAP_AT = datetime(2000, 1, 1, tzinfo=UTC)
"""The time at which a chapter is laid out to be told from another one."""


def laporan(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/laporan [tahun]"""  # noqa: D415  as typed
    minta = baca_argumen(args, tahun_ini=ruang.now().year)
    if salah := tolak(minta, tombol.RINGKASAN):
        return salah
    if minta.triwulan or not is_plain(minta.sisa):
        return Jawaban(kata.HANYA_TAHUN, ((KE_MENU,),))
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
    return berjajar([Tombol(kata.TOMBOL[j], tombol.file(bab.tahun, j)) for j in jenis], 2)


def _tap_summary(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    [tahun] = numbers(args, 1)
    return _summary(ruang, pelaku, tahun)


def _tap_file(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) != 2 or args[1] not in set(Jenis):  # noqa: PLR2004  year, kind
        raise TombolBasiError(":".join(args))
    tahun, jenis, now = number(args[0]), Jenis(args[1]), ruang.now()
    bab = lkjip.load(ruang.engine, pelaku, tahun, now=now)
    if isinstance(bab, TahunKosong):
        return kosong(bab, pelaku, kata.PERIHAL, tombol.RINGKASAN)
    ringkasan = summary_of(bab, pelaku)
    if not bab.indikator:
        return ringkasan
    if jenis is Jenis.PDF and not find_soffice():
        return replace(ringkasan, html=f"{kata.TANPA_PDF}\n\n{ringkasan.html}")
    return replace(ringkasan, pesanan=order(bab, jenis, lingkup=_circle(bab, pelaku), now=now))


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


def _circle(bab: Bab3, pelaku: Pelaku) -> str:
    """Return a name for the units that the chapter is about: the same for all who see the same."""
    if not bab.terbatas:
        return SEMUA
    isi = ",".join(f"{unit}" for unit in sorted(wilayah(pelaku)))
    return f"unit-{blake2b(isi.encode(), digest_size=8).hexdigest()}"


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.RINGKASAN: _tap_summary,
    tombol.BERKAS: _tap_file,
}
