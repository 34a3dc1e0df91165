"""Units that are exempted or extended: chosen by tapping or typing, then the reason."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Any

from bot.data_tombol import numbers
from bot.halaman import berhalaman
from bot.jawaban import Baris, Jawaban, Tombol
from bot.kewajiban import baca, lihat, simpan, tombol
from bot.kewajiban.isi import read_periode
from bot.messages import atur_kewajiban as kata
from bot.messages import tanya_kewajiban as kata_tanya
from bot.messages.isian import periode as nama_periode
from bot.render import escape, ringkas
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.kewajiban.atur import ALASAN_MAKS, Apa, Kecuali, Ubahan
from core.pencarian import Kandidat
from core.periode import Periode
from core.services import dialog
from core.services import lihat_kewajiban as layanan
from core.services.dialog import Dialog

DIALOG = simpan.PILIH
APA = {tombol.BEBAS: Apa.BEBAS, tombol.PANJANG: Apa.PANJANG}
SEPEKAN = timedelta(days=7)


def periode(ruang: Ruang, pelaku: Pelaku, kode: str, apa: str) -> Jawaban:
    """Ask for the period; where there is one only, ask for the units at once."""
    satu, _ = layanan.find_kind(ruang.engine, pelaku, kode)
    semua = layanan.list_owed(ruang.engine, pelaku, kode, now=ruang.now())
    ada = sorted({milik.periode: milik.tenggat_on for milik in semua}.items(), key=lambda p: p[1])
    pendek = escape(satu.pendek)
    if not ada:
        teks = kata_tanya.TANPA_PERIODE.format(pendek=pendek)
        return Jawaban(teks, ((lihat.ke_jenis(satu),),))
    deret = tuple(
        (Tombol(nama_periode(p), tombol.of(tombol.PILIH_UNIT, kode, apa, p.tahun, p.kode)),)
        for p, _ in ada
    )
    teks = kata_tanya.PILIH_PERIODE.format(pendek=pendek)
    # Of months there are more than a message has room for, and the newest are asked about.
    return Jawaban(teks, (*deret[-24:], (lihat.ke_jenis(satu),)))


def unit(
    ruang: Ruang, pelaku: Pelaku, data: dict[str, Any], halaman: int, awal: str = ""
) -> Jawaban:
    """Show the units that owe it, those that are chosen marked."""
    satu, _ = layanan.find_kind(ruang.engine, pelaku, data["jenis"])
    pilihan = set(data["ids"])

    def baris(milik: Kecuali) -> tuple[Tombol, ...]:
        terpilih = milik.id in pilihan
        tanda = kata.TERPILIH if terpilih else kata.TAK_TERPILIH
        isi = tombol.of(tombol.TANDAI, milik.id, halaman, int(not terpilih))
        return (Tombol(ringkas(f"{tanda}{milik.unit}", lihat.LEBAR_TOMBOL), isi),)

    deret = tuple(baris(milik) for milik in owed(ruang, pelaku, data))
    lanjut = Tombol(kata.TOMBOL_LANJUT.format(banyak=len(pilihan)), tombol.LANJUT)
    judul = kata_tanya.pilih_unit(
        satu.pendek,
        nama_periode(_period(data)),
        panjang=data["apa"] == Apa.PANJANG,
    )
    semua: Baris = berhalaman(deret, tombol.HALAMAN, halaman)
    teks = f"{awal}\n\n{judul}" if awal else judul
    return Jawaban(teks, (*semua, (lanjut, simpan.cancel(data["jenis"]))))


def owed(ruang: Ruang, pelaku: Pelaku, data: dict[str, Any]) -> list[Kecuali]:
    """Return what units owe for the period that is spoken of."""
    semua = layanan.list_owed(ruang.engine, pelaku, data["jenis"], now=ruang.now())
    return [milik for milik in semua if milik.periode == _period(data)]


def _period(data: dict[str, Any]) -> Periode:
    return Periode(data["tahun"], data["periode"])


def teks(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, tertulis: str) -> Jawaban:
    """Choose the unit that is named."""
    simpan.check_admin(ruang, pelaku)
    data = berjalan.isi
    milik = {satu.unit_id: satu for satu in owed(ruang, pelaku, data)}
    kandidat: Sequence[Kandidat[int]] = [
        satu for satu in layanan.unit_candidates(ruang.engine, pelaku) if satu.kunci in milik
    ]
    ada = baca.find_units(tertulis, kandidat)
    if not ada:
        return unit(ruang, pelaku, data, 1, kata_tanya.unit_tak_dikenal(tertulis))
    if len(ada) > 1:
        deret = tuple(
            (
                Tombol(
                    ringkas(milik[nomor].unit, lihat.LEBAR_TOMBOL),
                    tombol.of(tombol.TANDAI, milik[nomor].id, 1, 1),
                ),
            )
            for nomor in ada
        )
        return Jawaban(kata_tanya.PILIH_HASIL, (*deret, (simpan.cancel(data["jenis"]),)))
    data = {**data, "ids": list(dict.fromkeys([*data["ids"], milik[ada[0]].id]))}
    _keep(ruang, pelaku, data)
    return unit(ruang, pelaku, data, 1)


def _keep(ruang: Ruang, pelaku: Pelaku, data: dict[str, Any]) -> None:
    ganti = (simpan.DIALOG, simpan.TULIS)
    dialog.put(ruang.engine, pelaku, Dialog(DIALOG, data), now=ruang.now(), ganti=ganti)


def _chosen(ruang: Ruang, pelaku: Pelaku, data: dict[str, Any]) -> list[Kecuali]:
    """Return what is chosen and still owed."""
    return [milik for milik in owed(ruang, pelaku, data) if milik.id in set(data["ids"])]


def take_reason(ruang: Ruang, pelaku: Pelaku, data: dict[str, Any], tertulis: str) -> Jawaban:
    """Propose to exempt what is chosen, for this reason."""
    alasan = baca.read_reason(tertulis)
    batal = ((simpan.cancel(data["jenis"]),),)
    if not alasan:
        nama = [milik.unit for milik in _chosen(ruang, pelaku, data)]
        return Jawaban(kata_tanya.tulis_alasan(nama), batal)
    if baca.too_long(alasan):
        return Jawaban(kata_tanya.TERLALU_PANJANG.format(maks=ALASAN_MAKS), batal)
    return _propose(ruang, pelaku, data, alasan)


def take_extension(ruang: Ruang, pelaku: Pelaku, data: dict[str, Any], tertulis: str) -> Jawaban:
    """Propose to extend what is chosen, until the day that is written, for the reason behind it."""
    semua = _chosen(ruang, pelaku, data)
    semula = min((milik.tenggat_on for milik in semua), default=ruang.now().date())
    terbaca = baca.read_date(tertulis, semula)
    batal = ((simpan.cancel(data["jenis"]),),)
    alasan = baca.read_reason(terbaca[1]) if terbaca else ""
    if terbaca is None or not alasan:
        contoh = semula + 2 * SEPEKAN
        return Jawaban(kata_tanya.perpanjangan_tak_terbaca(tertulis, contoh), batal)
    if baca.too_long(alasan):
        return Jawaban(kata_tanya.TERLALU_PANJANG.format(maks=ALASAN_MAKS), batal)
    return _propose(ruang, pelaku, data, [terbaca[0].isoformat(), alasan])


def _propose(ruang: Ruang, pelaku: Pelaku, data: dict[str, Any], baru: object) -> Jawaban:
    semua = _chosen(ruang, pelaku, data)
    if not semua:
        raise TombolBasiError(data["jenis"])
    return propose(ruang, pelaku, Apa(data["apa"]), semua, baru)


def propose(
    ruang: Ruang, pelaku: Pelaku, apa: Apa, semua: Sequence[Kecuali], baru: object
) -> Jawaban:
    """Propose the same for all of these."""
    ubahan = [
        Ubahan(
            apa=apa,
            jenis=milik.jenis,
            baru=baru,
            unit_id=milik.unit_id,
            periode=milik.periode,
        )
        for milik in semua
    ]
    return simpan.propose(ruang, pelaku, ubahan)


def _pending(ruang: Ruang, pelaku: Pelaku) -> dict[str, Any]:
    """Return what is being chosen. Raises TombolBasiError, and TidakBerhakError."""
    simpan.check_admin(ruang, pelaku)
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=DIALOG)
    if berjalan is None:
        raise TombolBasiError(DIALOG)
    return berjalan.isi


def _tap_period(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) != 2 or args[1] not in APA:  # noqa: PLR2004  as said
        raise TombolBasiError(":".join(args))
    return periode(ruang, pelaku, *args)


def _tap_begin(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) != 4 or args[1] not in APA:  # noqa: PLR2004  as said
        raise TombolBasiError(":".join(args))
    kode, apa, tahun, bagian = args
    pada = read_periode(tahun, bagian)
    data: dict[str, Any] = {
        "jenis": kode,
        "apa": APA[apa].value,
        "tahun": pada.tahun,
        "periode": pada.kode,
        "ids": [],
    }
    if not owed(ruang, pelaku, data):
        raise TombolBasiError(":".join(args))
    _keep(ruang, pelaku, data)
    return unit(ruang, pelaku, data, 1)


def _tap_page(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    data = _pending(ruang, pelaku)
    (halaman,) = numbers(args, 1)
    return unit(ruang, pelaku, data, halaman)


def _tap_mark(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    data = _pending(ruang, pelaku)
    nomor, halaman, ikut = numbers(args, 3)
    if nomor not in {milik.id for milik in owed(ruang, pelaku, data)}:
        raise TombolBasiError(":".join(args))
    lain = [satu for satu in data["ids"] if satu != nomor]
    data = {**data, "ids": [*lain, nomor] if ikut else lain}
    _keep(ruang, pelaku, data)
    return unit(ruang, pelaku, data, halaman)


def _tap_on(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    del args
    simpan.check_admin(ruang, pelaku)
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now())
    if berjalan is None or "ids" not in berjalan.isi:
        raise TombolBasiError(tombol.LANJUT)
    # Delivered again, the reason is what is waited for already.
    data = berjalan.isi
    semua = _chosen(ruang, pelaku, data)
    if not semua:
        return unit(ruang, pelaku, data, 1, kata_tanya.TANPA_UNIT)
    ganti = (simpan.DIALOG, DIALOG)
    dialog.put(ruang.engine, pelaku, Dialog(simpan.TULIS, data), now=ruang.now(), ganti=ganti)
    nama = [milik.unit for milik in semua]
    batal = ((simpan.cancel(data["jenis"]),),)
    if data["apa"] == Apa.BEBAS:
        return Jawaban(kata_tanya.tulis_alasan(nama), batal)
    semula: date = min(milik.tenggat_on for milik in semua)
    contoh = semula + 2 * SEPEKAN
    return Jawaban(kata_tanya.tulis_perpanjangan(nama, semula, contoh), batal)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.PILIH_PERIODE: _tap_period,
    tombol.PILIH_UNIT: _tap_begin,
    tombol.HALAMAN: _tap_page,
    tombol.TANDAI: _tap_mark,
    tombol.LANJUT: _tap_on,
}
