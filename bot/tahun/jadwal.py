"""The schedule of an opened year: which period can be filled in when, changed with a tap."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import Any

from babel.dates import format_date

from bot.data_tombol import number, numbers
from bot.jawaban import Baris, Jawaban, Tombol, berjajar
from bot.messages import jadwal_tahun as kata
from bot.messages import tahun as kata_tahun
from bot.messages.isian import tombol_periode
from bot.render import LOKAL, escape
from bot.ruang import Ruang
from bot.tahun import simpan, tombol
from core.errors import DomainError, TombolBasiError
from core.hak import Bidang, Pelaku
from core.jadwal_isi import JadwalIsi, KeadaanIsi
from core.periode import Periode
from core.services import dialog
from core.services import tahun as layanan
from core.services.dialog import Dialog
from core.tahun import TahunIsi
from core.tanggal import read_day

DIALOG = dialog.JenisDialog.TAHUN_TENGGAT


def daftar(ruang: Ruang, pelaku: Pelaku, nomor: int) -> Jawaban:
    """List the periods of each field, and what can be done with them now."""
    tahunnya = layanan.show_year(ruang.engine, pelaku, nomor)
    bagian, deret = [kata.judul(nomor)], list[tuple[Tombol, ...]]()
    for bidang, nama in kata.BIDANG.items():
        semua = tahunnya.jadwal_of(bidang)
        baris = "\n".join(_line(ruang, satu) for satu in semua)
        bagian.append(f"<b>{nama}</b>\n<pre>{escape(baris)}</pre>")
        ketuk = [
            Tombol(_short(satu.periode), tombol.of(tombol.PERIODE, nomor, satu.id))
            for satu in semua
        ]
        deret += berjajar(ketuk, 5 if bidang is Bidang.KINERJA else 4)
    if any(satu.contoh for satu in tahunnya.jadwal):
        bagian.append(kata.BERTANDA)
    bagian.append(kata.PILIH)
    return Jawaban("\n".join(bagian), (*deret, (_to_year(nomor),)))


def periode(ruang: Ruang, pelaku: Pelaku, nomor: int, jadwal_id: int, awal: str = "") -> Jawaban:
    """Show one period, below what has just happened to it."""
    satu = _find(layanan.show_year(ruang.engine, pelaku, nomor), jadwal_id)
    keadaan = satu.keadaan(ruang.now().date())
    teks = [
        *([f"{awal}\n"] if awal else []),
        kata.judul_periode(satu),
        kata.ARTINYA[keadaan],
        kata.hari(satu),
    ]
    return Jawaban("\n".join(teks), _choices(nomor, satu, keadaan))


def teks(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, tertulis: str) -> Jawaban:
    """Take the day that is typed, and show what would change."""
    nomor, jadwal_id = berjalan.isi["tahun"], berjalan.isi["jadwal"]
    try:
        satu = _find(layanan.show_year(ruang.engine, pelaku, nomor), jadwal_id)
    except DomainError:
        dialog.drop(ruang.engine, pelaku, DIALOG)
        raise
    hari = read_day(tertulis, satu.tenggat_on.year)
    batal = ((Tombol(kata_tahun.TOMBOL_BATAL, tombol.of(tombol.BATAL, nomor)),),)
    if hari is None:
        return Jawaban(kata.tak_terbaca(tertulis, satu.tenggat_on), batal)
    akhir = date(nomor + 1, 12, 31)
    if not satu.buka_on <= hari <= akhir:
        return Jawaban(kata.di_luar(hari, satu.buka_on, akhir), batal)
    kunci = simpan.key(ruang)
    isi = {**berjalan.isi, "kunci": kunci, "hari": hari.isoformat()}
    ganti = (simpan.DIALOG, *simpan.LAINNYA)
    dialog.put(ruang.engine, pelaku, Dialog(DIALOG, isi), now=ruang.now(), ganti=ganti)
    return _confirm(ruang, pelaku, satu, isi)


def tanya(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    """Ask once more what is asked: for the day, or whether it is to be saved."""
    isi = berjalan.isi
    satu = _find(layanan.show_year(ruang.engine, pelaku, isi["tahun"]), isi["jadwal"])
    return _confirm(ruang, pelaku, satu, isi) if "hari" in isi else _ask(isi["tahun"], satu)


def _ask(nomor: int, satu: JadwalIsi) -> Jawaban:
    batal = Tombol(kata_tahun.TOMBOL_BATAL, tombol.of(tombol.BATAL, nomor))
    return Jawaban(kata.tulis(satu, satu.tenggat_on), ((batal,),))


def _confirm(ruang: Ruang, pelaku: Pelaku, satu: JadwalIsi, isi: dict[str, Any]) -> Jawaban:
    nomor, hari = isi["tahun"], date.fromisoformat(isi["hari"])
    apa = kata.tanya(satu, hari, lewat=hari < ruang.now().date())
    data = tombol.of(tombol.SIMPAN_TENGGAT, nomor, satu.id, isi["kunci"])
    ya = Tombol(kata_tahun.TOMBOL_SIMPAN, data)
    batal = Tombol(kata_tahun.TOMBOL_BATAL, tombol.of(tombol.BATAL, nomor))
    return Jawaban(f"{apa}\n\n{simpan.ask_as(pelaku)}", ((ya, batal),))


def _choices(nomor: int, satu: JadwalIsi, keadaan: KeadaanIsi) -> Baris:
    buka = {
        KeadaanIsi.DITUTUP: (kata.TOMBOL_BUKA_KEMBALI, tombol.BUKA_KEMBALI),
        KeadaanIsi.BELUM_WAKTUNYA: (kata.TOMBOL_BUKA_SEKARANG, tombol.BUKA_SEKARANG),
    }
    semua = [
        *([buka[keadaan]] if keadaan in buka else []),
        *([] if satu.ditutup else [(kata.TOMBOL_TUTUP, tombol.TUTUP)]),
        (kata.TOMBOL_TENGGAT, tombol.TENGGAT),
        *([(kata.TOMBOL_TETAPKAN, tombol.TETAPKAN)] if satu.contoh else []),
    ]
    deret = [Tombol(teks, tombol.of(verba, nomor, satu.id)) for teks, verba in semua]
    kembali = Tombol(kata.TOMBOL_KEMBALI, tombol.of(tombol.JADWAL, nomor))
    return (*berjajar(deret, 2), (kembali, _to_year(nomor)))


def _line(ruang: Ruang, satu: JadwalIsi) -> str:
    """TW I   10 Apr 2025* terbuka."""
    tenggat = format_date(satu.tenggat_on, "d MMM y", locale=LOKAL)
    keadaan = kata.KEADAAN[satu.keadaan(ruang.now().date())]
    return f"{_short(satu.periode):<7}{tenggat:>11}{'*' if satu.contoh else ' '} {keadaan}"


def _short(satu: Periode) -> str:
    """TW I; Jun; Tahun."""
    nama = tombol_periode(satu)
    return nama if satu.triwulan else nama.split()[0][: 3 if satu.bulan else None]


def _find(tahunnya: TahunIsi, jadwal_id: int) -> JadwalIsi:
    for satu in tahunnya.jadwal:
        if satu.id == jadwal_id:
            return satu
    raise TombolBasiError(f"{jadwal_id}")


def _to_year(nomor: int) -> Tombol:
    return Tombol(kata_tahun.ke_tahun(nomor), tombol.of(tombol.TAHUN, nomor))


def _change(ruang: Ruang, pelaku: Pelaku, baru: JadwalIsi) -> None:
    layanan.change_schedule(ruang.engine, ruang.asal, pelaku, baru, now=ruang.now())


def _tapped(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> tuple[int, JadwalIsi]:
    nomor, jadwal_id = numbers(args[:2], 2)
    return nomor, _find(layanan.show_year(ruang.engine, pelaku, nomor), jadwal_id)


def _tap_list(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return daftar(ruang, pelaku, number(":".join(args), angka=4))


def _tap_period(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    nomor, jadwal_id = numbers(args, 2)
    return periode(ruang, pelaku, nomor, jadwal_id)


def _tap_close(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    nomor, satu = _tapped(ruang, pelaku, args)
    _change(ruang, pelaku, replace(satu, ditutup=True))
    return periode(ruang, pelaku, nomor, satu.id, kata.ditutup(satu))


def _tap_reopen(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    nomor, satu = _tapped(ruang, pelaku, args)
    _change(ruang, pelaku, replace(satu, ditutup=False))
    return periode(ruang, pelaku, nomor, satu.id, kata.dibuka_kembali(satu))


def _tap_open_now(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    nomor, satu = _tapped(ruang, pelaku, args)
    hari = min(satu.buka_on, ruang.now().date())
    # Its deadline is as much an example as before.
    _change(ruang, pelaku, replace(satu, buka_on=hari))
    return periode(ruang, pelaku, nomor, satu.id, kata.dibuka_sekarang(satu))


def _tap_settle(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    nomor, satu = _tapped(ruang, pelaku, args)
    _change(ruang, pelaku, replace(satu, contoh=False))
    return periode(ruang, pelaku, nomor, satu.id, kata.tenggat_tercatat(satu))


def _tap_due(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    nomor, satu = _tapped(ruang, pelaku, args)
    isi = {"tahun": nomor, "jadwal": satu.id}
    ganti = (simpan.DIALOG, *simpan.LAINNYA)
    dialog.put(ruang.engine, pelaku, Dialog(DIALOG, isi), now=ruang.now(), ganti=ganti)
    return _ask(nomor, satu)


def _tap_save_due(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    nomor, satu = _tapped(ruang, pelaku, args)
    (kunci,) = numbers(args[2:], 1, angka=simpan.NOMOR_MAKS)
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=DIALOG)
    menunggu = berjalan.isi if berjalan else {}
    if (menunggu.get("jadwal"), menunggu.get("kunci")) == (satu.id, kunci):
        hari = date.fromisoformat(menunggu["hari"])
        _change(ruang, pelaku, replace(satu, tenggat_on=hari, contoh=False))
        dialog.drop(ruang.engine, pelaku, DIALOG)
    # Delivered again, or of another time: what holds now is said, and nothing changed.
    _, kini = _tapped(ruang, pelaku, args)
    return periode(ruang, pelaku, nomor, satu.id, kata.tenggat_tercatat(kini))


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.JADWAL: _tap_list,
    tombol.PERIODE: _tap_period,
    tombol.TUTUP: _tap_close,
    tombol.BUKA_KEMBALI: _tap_reopen,
    tombol.BUKA_SEKARANG: _tap_open_now,
    tombol.TETAPKAN: _tap_settle,
    tombol.TENGGAT: _tap_due,
    tombol.SIMPAN_TENGGAT: _tap_save_due,
}
