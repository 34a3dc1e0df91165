"""What is set of a kind by tapping: active or not, periods, units, and what is taken back."""

from collections.abc import Callable

from bot.data_tombol import number, numbers
from bot.halaman import berhalaman
from bot.jawaban import Jawaban, Tombol
from bot.kewajiban import lihat, simpan, tombol
from bot.messages import atur_kewajiban as kata
from bot.messages import tanya_kewajiban as kata_tanya
from bot.messages.daftar import dan
from bot.render import escape, ringkas
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Bidang, Pelaku
from core.hari_kerja import Geser
from core.kewajiban.atur import Apa, Ubahan
from core.kewajiban.jenis import Lampiran, Wujud
from core.periode import Periode, find_periode
from core.services import lihat_kewajiban as layanan


def activate(ruang: Ruang, pelaku: Pelaku, kode: str, *, aktif: bool) -> Jawaban:
    """Show what would follow if a kind were active, or no more."""
    satu, _ = layanan.find_kind(ruang.engine, pelaku, kode)
    contoh = aktif and satu.contoh and satu.wujud is Wujud.LAPORAN
    ubahan = Ubahan(apa=Apa.AKTIF, jenis=kode, baru=aktif)
    catatan = [kata_tanya.CONTOH] if contoh else []
    return simpan.propose(ruang, pelaku, [ubahan], catatan=catatan)


def periode(ruang: Ruang, pelaku: Pelaku, kode: str, halaman: int) -> Jawaban:
    """List the periods that fall due, each a tap away from another date."""
    satu = layanan.show_kind(ruang.engine, pelaku, kode, now=ruang.now())
    judul = kata_tanya.PILIH_PERIODE if satu.jatuh else kata_tanya.TANPA_PERIODE
    deret = tuple(
        (
            Tombol(
                kata.tombol_jatuh(jatuh),
                tombol.of(tombol.TANGGAL, kode, jatuh.periode.tahun, jatuh.periode.kode),
            ),
        )
        for jatuh in satu.jatuh
    )
    baris = berhalaman(deret, tombol.of(tombol.PERIODE, kode), halaman)
    teks = judul.format(pendek=escape(satu.jenis.pendek))
    return Jawaban(teks, (*baris, (lihat.ke_jenis(satu.jenis),)))


def unit(ruang: Ruang, pelaku: Pelaku, kode: str, halaman: int) -> Jawaban:
    """List the units of a kind, each a tap away from being taken away."""
    satu = layanan.show_kind(ruang.engine, pelaku, kode, now=ruang.now())
    deret = tuple(
        (Tombol(ringkas(nama, lihat.LEBAR_TOMBOL), tombol.of(tombol.UBAH_UNIT, kode, nomor, 0)),)
        for nomor, nama in satu.unit
    )
    baris = berhalaman(deret, tombol.of(tombol.UNIT, kode), halaman)
    teks = kata_tanya.UNIT_IKUT.format(pendek=escape(satu.jenis.pendek), banyak=len(deret))
    tambah = Tombol(kata.TOMBOL_TAMBAH_UNIT, tombol.of(tombol.CARI_UNIT, kode))
    return Jawaban(teks, (*baris, (tambah, lihat.ke_jenis(satu.jenis))))


def set_unit(ruang: Ruang, pelaku: Pelaku, kode: str, unit_id: int, *, ikut: bool) -> Jawaban:
    """Show what would follow if a unit were among those of a kind, or no more."""
    ubahan = Ubahan(apa=Apa.UNIT, jenis=kode, baru=ikut, unit_id=unit_id)
    return simpan.propose(ruang, pelaku, [ubahan])


def pengumpul(ruang: Ruang, pelaku: Pelaku, kode: str) -> Jawaban:
    """List the Bagian that collect something, each a tap away from collecting this kind."""
    satu = layanan.show_kind(ruang.engine, pelaku, kode, now=ruang.now())
    deret = tuple(
        (
            Tombol(
                ringkas(lain.nama, lihat.LEBAR_TOMBOL),
                tombol.of(tombol.UBAH_PENGUMPUL, kode, lain.bidang.value),
            ),
        )
        for lain in layanan.list_collectors(ruang.engine, pelaku)
        if lain.nama not in satu.pengumpul
    )
    kini = dan([escape(nama) for nama in satu.pengumpul]) or kata.BELUM_ADA
    teks = kata_tanya.PILIH_PENGUMPUL.format(pendek=escape(satu.jenis.pendek), kini=kini)
    return Jawaban(teks, (*deret, (lihat.ke_jenis(satu.jenis),)))


def read_periode(tahun: str, kode: str) -> Periode:
    """Return the period that a button names. Raises TombolBasiError."""
    satu = find_periode(number(tahun, angka=4), kode)
    if satu is None:
        raise TombolBasiError(kode)
    return satu


def _tap_active(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    kode, aktif = lihat.paged(args)
    return activate(ruang, pelaku, kode, aktif=_yes(aktif))


def _tap_confirm(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    ubahan = Ubahan(apa=Apa.CONTOH, jenis=lihat.only(args), baru=False)
    return simpan.propose(ruang, pelaku, [ubahan])


def _tap_shift(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) != 2 or args[1] not in set(Geser):  # noqa: PLR2004  as said
        raise TombolBasiError(":".join(args))
    return simpan.propose(ruang, pelaku, [Ubahan(apa=Apa.GESER, jenis=args[0], baru=args[1])])


def _tap_collectors(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return pengumpul(ruang, pelaku, lihat.only(args))


def _tap_collector(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) != 2 or args[1] not in set(Bidang):  # noqa: PLR2004  as said
        raise TombolBasiError(":".join(args))
    return simpan.propose(ruang, pelaku, [Ubahan(apa=Apa.PENGUMPUL, jenis=args[0], baru=args[1])])


def _tap_attachment(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) != 2 or args[1] not in set(Lampiran):  # noqa: PLR2004  as said
        raise TombolBasiError(":".join(args))
    return simpan.propose(ruang, pelaku, [Ubahan(apa=Apa.LAMPIRAN, jenis=args[0], baru=args[1])])


def _tap_periods(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return periode(ruang, pelaku, *lihat.paged(args))


def _tap_by_rule(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) != 3:  # noqa: PLR2004  as said
        raise TombolBasiError(":".join(args))
    kode, tahun, bagian = args
    pada = read_periode(tahun, bagian)
    ubahan = Ubahan(apa=Apa.TANGGAL, jenis=kode, baru=None, periode=pada)
    return simpan.propose(ruang, pelaku, [ubahan])


def _tap_units(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return unit(ruang, pelaku, *lihat.paged(args))


def _tap_unit(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    nomor, ikut = numbers(args[1:], 2)
    return set_unit(ruang, pelaku, args[0], nomor, ikut=_yes(ikut))


def _tap_take_back(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    kode, nomor = lihat.paged(args)
    satu = layanan.show_kind(ruang.engine, pelaku, kode, now=ruang.now())
    lain = next((ada for ada in satu.dikecualikan if ada.id == nomor), None)
    if lain is None:
        raise TombolBasiError(":".join(args))
    ada = [
        *([Apa.BEBAS] if lain.dibebaskan is not None else []),
        *([Apa.PANJANG] if lain.diperpanjang_on is not None else []),
    ]
    ubahan = [
        Ubahan(apa=apa, jenis=kode, baru=None, unit_id=lain.unit_id, periode=lain.periode)
        for apa in ada
    ]
    return simpan.propose(ruang, pelaku, ubahan)


def _tap_drop_letter(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    ubahan = Ubahan(apa=Apa.SURAT, jenis=lihat.only(args), baru=None)
    return simpan.propose(ruang, pelaku, [ubahan])


def _yes(angka: int) -> bool:
    if angka not in {0, 1}:
        raise TombolBasiError(f"{angka}")
    return bool(angka)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.AKTIF: _tap_active,
    tombol.SAHKAN: _tap_confirm,
    tombol.GESER: _tap_shift,
    tombol.PENGUMPUL: _tap_collectors,
    tombol.UBAH_PENGUMPUL: _tap_collector,
    tombol.LAMPIRAN: _tap_attachment,
    tombol.PERIODE: _tap_periods,
    tombol.MENURUT_ATURAN: _tap_by_rule,
    tombol.UNIT: _tap_units,
    tombol.UBAH_UNIT: _tap_unit,
    tombol.BATALKAN: _tap_take_back,
    tombol.HAPUS_SURAT: _tap_drop_letter,
}
