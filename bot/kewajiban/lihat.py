"""The kinds of obligations, and one of them with all that can be set of it."""

from collections.abc import Callable

from bot.data_tombol import number
from bot.halaman import berhalaman, buku_teks, susun
from bot.jawaban import Jawaban, Tombol, berjajar
from bot.jawaban import Lampiran as Berkas
from bot.kewajiban import tombol
from bot.messages import atur_kewajiban as kata
from bot.messages import hari_libur, jenis_baru
from bot.messages import surat as kata_surat
from bot.render import escape, ringkas
from bot.ruang import Ruang
from bot.tahun.tombol import JADWAL
from bot.tenggat.tombol import LIBUR
from bot.umum.tombol import KE_MENU
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.hari_kerja import Geser
from core.kewajiban.atur import RingkasJenis, from_isi
from core.kewajiban.jenis import JenisKewajiban, Lampiran, Wujud
from core.services import lihat_kewajiban as layanan
from core.services import simpanan
from core.services import tahun as layanan_tahun
from core.services.sejarah import Peristiwa

LEBAR_TOMBOL = 40
TAHUN_JADWAL = 2
"""Years whose schedule has a button."""


def ruang_tenggat(ruang: Ruang, pelaku: Pelaku, awal: str = "") -> Jawaban:
    """Show all kinds, below what has just happened, and the ways to what else is set."""
    semua = layanan.show_kinds(ruang.engine, pelaku, now=ruang.now())
    deret = [Tombol(satu.jenis.pendek, tombol.of(tombol.JENIS, satu.jenis.kode)) for satu in semua]
    teks = [
        *([awal] if awal else []),
        kata.JUDUL_RUANG,
        *(kata.ringkas(satu) for satu in semua),
    ]
    lain = (
        (Tombol(hari_libur.TOMBOL_LIBUR, LIBUR), Tombol(kata.TOMBOL_PEKAN, tombol.PEKAN)),
        (
            Tombol(jenis_baru.TOMBOL, tombol.BARU),
            Tombol(kata.TOMBOL_FORMULIR, tombol.FORMULIR),
        ),
        (KE_MENU,),
    )
    return Jawaban("\n\n".join(teks), (*berjajar(deret, 3), *lain))


def jenis(ruang: Ruang, pelaku: Pelaku, kode: str, awal: str = "") -> Jawaban:
    """Show a kind, below what has just happened to it."""
    satu = layanan.show_kind(ruang.engine, pelaku, kode, now=ruang.now())
    isian = satu.jenis.wujud is Wujud.ISIAN
    tahun = layanan_tahun.list_years(ruang.engine, pelaku)[-TAHUN_JADWAL:] if isian else []
    teks = [
        *([f"{awal}\n"] if awal else []),
        kata.jenis(satu),
        *([kata.TANPA_TAHUN] if isian and not tahun else []),
    ]
    jadwal = tuple(Tombol(kata.ke_jadwal(n), f"{JADWAL}:{n}") for n in tahun)
    baris = (*berjajar(_choices(satu), 2), *([jadwal] if jadwal else []), (KE_RUANG,))
    return Jawaban("\n".join(teks), baris)


KE_RUANG = Tombol(kata.TOMBOL_RUANG, tombol.RUANG)


def ke_jenis(satu: JenisKewajiban) -> Tombol:
    return Tombol(kata.ke_jenis(satu.pendek), tombol.of(tombol.JENIS, satu.kode))


def _choices(satu: RingkasJenis) -> list[Tombol]:
    isi = satu.jenis
    aktif = isi.aktif_on is not None

    def ke(teks: str, verba: str, *lain: object) -> Tombol:
        return Tombol(teks, tombol.of(verba, isi.kode, *lain))

    lapor = isi.wujud is Wujud.LAPORAN
    hidupkan = kata.TOMBOL_NONAKTIFKAN if aktif else kata.TOMBOL_AKTIFKAN
    geser = Geser.MAJU if isi.geser is Geser.TETAP else Geser.TETAP
    tanggal = [
        ke(kata.TOMBOL_ATURAN, tombol.ATURAN),
        ke(kata.TOMBOL_GESER[isi.geser], tombol.GESER, geser.value),
        ke(kata.TOMBOL_TANGGAL, tombol.PERIODE, 1),
    ]
    berkas = Lampiran.TIDAK_WAJIB if isi.lampiran is Lampiran.BERKAS else Lampiran.BERKAS
    kumpul = [
        ke(kata.TOMBOL_PENGUMPUL, tombol.PENGUMPUL),
        ke(kata.TOMBOL_LAMPIRAN[isi.lampiran], tombol.LAMPIRAN, berkas.value),
    ]
    pdf = isi.surat is not None and isi.surat.sidik is not None
    surat = [
        *([ke(kata.TOMBOL_LIHAT_SURAT, tombol.LIHAT_SURAT)] if pdf else []),
        *([ke(kata.TOMBOL_HAPUS_SURAT, tombol.HAPUS_SURAT)] if isi.surat else []),
    ]
    kecuali = [ke(kata.TOMBOL_KECUALI, tombol.KECUALI, 1)] if satu.dikecualikan else []
    return [
        ke(hidupkan, tombol.AKTIF, int(not aktif)),
        *([ke(kata.TOMBOL_SAHKAN, tombol.SAHKAN)] if lapor and isi.contoh else []),
        *(tanggal if lapor else []),
        ke(kata.TOMBOL_TANGGA, tombol.TANGGA),
        ke(kata.TOMBOL_UNIT, tombol.UNIT, 1),
        ke(kata.TOMBOL_BEBASKAN, tombol.PILIH_PERIODE, tombol.BEBAS),
        ke(kata.TOMBOL_PERPANJANG, tombol.PILIH_PERIODE, tombol.PANJANG),
        *kecuali,
        *(kumpul if lapor else []),
        ke(kata.TOMBOL_SURAT, tombol.SURAT),
        *surat,
        ke(kata.TOMBOL_RIWAYAT, tombol.RIWAYAT, 1),
    ]


def riwayat(ruang: Ruang, pelaku: Pelaku, kode: str, halaman: int) -> Jawaban:
    """Show what was set of a kind, newest first."""
    satu, _ = layanan.find_kind(ruang.engine, pelaku, kode)
    semua = layanan.list_history(ruang.engine, pelaku, kode)
    isi = [("\n\n", _event(ruang, peristiwa)) for peristiwa in semua]
    judul = kata.JUDUL_RIWAYAT.format(pendek=escape(satu.pendek))
    lembar = susun(isi or [("", kata.TANPA_RIWAYAT)])
    return buku_teks(judul, lembar, halaman, tombol.of(tombol.RIWAYAT, kode), ke_jenis(satu))


def _event(ruang: Ruang, satu: Peristiwa) -> str:
    pada = satu.pada_at.astimezone(ruang.zona)
    return kata.peristiwa(pada, satu.oleh, from_isi(satu.isi))


def kecuali(ruang: Ruang, pelaku: Pelaku, kode: str, halaman: int) -> Jawaban:
    """List what is exempt or extended, each a tap away from being taken back."""
    satu = layanan.show_kind(ruang.engine, pelaku, kode, now=ruang.now())
    deret = tuple(
        (
            Tombol(
                ringkas(kata.kecuali(lain), LEBAR_TOMBOL),
                tombol.of(tombol.BATALKAN, kode, lain.id),
            ),
        )
        for lain in satu.dikecualikan
    )
    judul = kata.JUDUL_KECUALI if deret else kata.TANPA_KECUALI
    baris = berhalaman(deret, tombol.of(tombol.KECUALI, kode), halaman)
    teks = judul.format(pendek=escape(satu.jenis.pendek))
    rinci = susun(("\n", kata.baris_kecuali(lain)) for lain in satu.dikecualikan)
    return Jawaban(f"{teks}\n{rinci[0]}".rstrip(), (*baris, (ke_jenis(satu.jenis),)))


def _tap_room(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    del args
    return ruang_tenggat(ruang, pelaku)


def _tap_kind(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return jenis(ruang, pelaku, only(args))


def _tap_history(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return riwayat(ruang, pelaku, *paged(args))


def _tap_exceptions(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return kecuali(ruang, pelaku, *paged(args))


def _tap_letter(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    satu = layanan.show_kind(ruang.engine, pelaku, only(args), now=ruang.now())
    surat = satu.jenis.surat
    if surat is None or surat.sidik is None:
        raise TombolBasiError(":".join(args))
    isi = simpanan.fetch(ruang.data_dir, surat.sidik)
    pendek = satu.jenis.pendek
    lampiran = Berkas(kata_surat.nama_berkas(pendek), isi)
    teks = kata_surat.keterangan(pendek, surat)
    return Jawaban(teks, ((ke_jenis(satu.jenis),),), lampiran=lampiran)


def only(args: list[str]) -> str:
    """Return what a button says if it says one thing. Raises TombolBasiError."""
    if len(args) != 1 or not args[0]:
        raise TombolBasiError(":".join(args))
    return args[0]


def paged(args: list[str]) -> tuple[str, int]:
    """Return kind and page. Raises TombolBasiError."""
    if len(args) != 2:  # noqa: PLR2004  as said
        raise TombolBasiError(":".join(args))
    return args[0], number(args[1])


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.RUANG: _tap_room,
    tombol.JENIS: _tap_kind,
    tombol.RIWAYAT: _tap_history,
    tombol.KECUALI: _tap_exceptions,
    tombol.LIHAT_SURAT: _tap_letter,
}
