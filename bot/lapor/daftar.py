"""/kirim: what is to be sent, what was sent, and what may be sent on behalf of other units."""

from collections.abc import Callable, Sequence
from datetime import date
from itertools import groupby

from bot.data_tombol import number, numbers
from bot.halaman import arah, bagi, keterangan, pilih
from bot.jawaban import Baris, Jawaban, Tombol
from bot.lapor import baca, isi, tombol
from bot.lapor.baca import Tertulis
from bot.messages import kirim as kata
from bot.messages import surat as kata_surat
from bot.parse import baca_perintah
from bot.ruang import Ruang
from bot.umum.tombol import KE_MENU
from bot.unduhan import Kiriman
from core.errors import TombolBasiError
from core.hak import Kegunaan, Pelaku, Peran, may_at_all
from core.kewajiban.laporan import StatusLaporan
from core.kewajiban.terutang import Terutang
from core.services import terutang as layanan

PER_HALAMAN = 8
PERINTAH = "kirim"


def kirim(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/kirim [laporan] [periode] [38/40]"""  # noqa: D415  the command as typed
    layanan.only_reporters(pelaku)
    if not args:
        return show(ruang, pelaku, 1)
    tertulis, cocok = _named(ruang, pelaku, args)
    if len(cocok) == 1:
        return isi.begin(ruang, pelaku, cocok[0].id, ikk=tertulis.ikk)
    return _choose(ruang, pelaku, args, cocok)


def with_caption(ruang: Ruang, pelaku: Pelaku, kiriman: Kiriman) -> Jawaban | None:
    """Answer a file whose caption is this command; None: it is not."""
    nama, args = baca_perintah(kiriman.keterangan)
    if nama != PERINTAH:
        return None
    layanan.only_reporters(pelaku)
    if not args:
        return loose(ruang, pelaku, kiriman) or show(ruang, pelaku, 1)
    tertulis, cocok = _named(ruang, pelaku, args)
    if len(cocok) == 1:
        return isi.begin_with_file(ruang, pelaku, cocok[0].id, kiriman, ikk=tertulis.ikk)
    return _choose(ruang, pelaku, args, cocok)


def loose(ruang: Ruang, pelaku: Pelaku, kiriman: Kiriman) -> Jawaban | None:
    """Answer a file that nothing waits for, of whoever owes a report; None: of anybody else."""
    if not may_at_all(pelaku, Kegunaan.MELAPOR_PD):
        return None
    semua = layanan.list_owed(ruang.engine, pelaku, now=ruang.now()).ditunggu
    if len(semua) == 1:
        return isi.begin_with_file(ruang, pelaku, semua[0].id, kiriman)
    if not semua:
        return None
    return Jawaban(kata.BERKAS_UNTUK_APA, (*_buttons(semua[:PER_HALAMAN]), (KE_MENU,)))


def show(ruang: Ruang, pelaku: Pelaku, halaman: int) -> Jawaban:
    """Show what the person's own units have to send, what is due first at the top."""
    semua = layanan.list_owed(ruang.engine, pelaku, now=ruang.now())
    lembar = bagi(semua.ditunggu, PER_HALAMAN, lambda _: 1)
    terlihat, nomor = pilih(lembar, halaman)
    on = ruang.now().date()
    judul = f"<b>{kata.JUDUL}</b>{keterangan(nomor, len(lembar))}"
    baris = [_line(satu, on) for satu in terlihat]
    lain = _others(pelaku)
    if not baris:
        ada = semua.masuk or semua.nanti or lain
        baris = [kata.KOSONG if ada else kata.TANPA_KEWAJIBAN]
        baris += [kata.nanti(semua.nanti[0])] if semua.nanti else []
    masuk = kata.TOMBOL_TERKIRIM.format(banyak=len(semua.masuk))
    terkirim = ((Tombol(masuk, tombol.of(tombol.TERKIRIM, 1)),),) if semua.masuk else ()
    return Jawaban(
        "\n\n".join([judul, *baris, *([kata.contoh(terlihat[0])] if terlihat else [])]),
        (
            *_buttons(terlihat),
            *arah(tombol.DAFTAR, nomor, len(lembar)),
            *terkirim,
            *lain,
            (KE_MENU,),
        ),
    )


def _named(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> tuple[Tertulis, list[Terutang]]:
    """Return what was typed, and what it may mean: of the person's own units, else of others.

    What is still owed comes before what is in; without a period the one that is due first is
    meant, of one unit.
    """
    now = ruang.now()
    sendiri = layanan.list_owed(ruang.engine, pelaku, now=now)
    lain = (
        [layanan.list_owed(ruang.engine, pelaku, atas_nama=True, now=now)]
        if _for_others(pelaku)
        else []
    )
    jenis = {
        satu.jenis.kode: satu.jenis
        for milik in (sendiri, *lain)
        for satu in (*milik.ditunggu, *milik.masuk, *milik.nanti)
    }
    tertulis = baca.read(args, list(jenis.values()))
    unit = layanan.unit_words(ruang.engine) if tertulis.kata else {}
    for milik in (sendiri, *lain):
        for semua in (milik.ditunggu, milik.masuk):
            if cocok := [
                satu for satu in semua if tertulis.fits(satu, unit.get(satu.unit_id, frozenset()))
            ]:
                return tertulis, _first_due(cocok, tertulis)
    return tertulis, []


def _first_due(cocok: list[Terutang], tertulis: Tertulis) -> list[Terutang]:
    satu_jenis = tertulis.jenis is not None and len({satu.unit_id for satu in cocok}) == 1
    return cocok[:1] if satu_jenis else cocok


def _choose(ruang: Ruang, pelaku: Pelaku, args: list[str], cocok: Sequence[Terutang]) -> Jawaban:
    if not cocok:
        daftar = show(ruang, pelaku, 1)
        return Jawaban(f"{kata.tak_cocok(' '.join(args))}\n\n{daftar.html}", daftar.tombol)
    lebih = len(cocok) - PER_HALAMAN
    baris = [kata.PILIH_LAPORAN, *([kata.PERSEMPIT] if lebih > 0 else [])]
    return Jawaban("\n".join(baris), (*_buttons(cocok[:PER_HALAMAN]), (_to_list(),)))


def _buttons(semua: Sequence[Terutang]) -> Baris:
    banyak_unit = len({satu.unit_id for satu in semua}) > 1
    return tuple((_button(satu, unit=banyak_unit),) for satu in semua)


def _button(satu: Terutang, *, unit: bool) -> Tombol:
    terakhir = satu.terakhir
    kembali = terakhir is not None and terakhir.status is StatusLaporan.DIKEMBALIKAN
    awal = f"{kata.TOMBOL_PERBAIKI}: " if kembali else ""
    teks = kata.label(satu, unit=unit or satu.atas_nama)
    return Tombol(f"{awal}{teks}", tombol.of(tombol.MULAI, satu.id))


def _line(satu: Terutang, on: date) -> str:
    semua = (
        kata.judul(satu),
        kata.tenggat(satu, on),
        *kata_surat.diminta(satu.surat),
        kata.keadaan(satu),
    )
    return "\n".join(baris for baris in semua if baris)


def _for_others(pelaku: Pelaku) -> bool:
    return any(tugas.peran is Peran.VERIFIKATOR for tugas in pelaku.penugasan)


def _others(pelaku: Pelaku) -> Baris:
    ke = Tombol(kata.TOMBOL_ATAS_NAMA, tombol.of(tombol.ATAS_NAMA, 1))
    return ((ke,),) if _for_others(pelaku) else ()


def _to_list() -> Tombol:
    return Tombol(kata.TOMBOL_DAFTAR, tombol.of(tombol.DAFTAR, 1))


def _tap_list(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return show(ruang, pelaku, *numbers(args, 1))


def _tap_sent(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Show what is in, the newest first, each with the way to what was sent."""
    (halaman,) = numbers(args, 1)
    semua = layanan.list_owed(ruang.engine, pelaku, now=ruang.now()).masuk
    lembar = bagi(semua, PER_HALAMAN, lambda _: 1)
    terlihat, nomor = pilih(lembar, halaman)
    judul = f"<b>{kata.JUDUL_TERKIRIM}</b>{keterangan(nomor, len(lembar))}"
    baris = [f"{kata.judul(satu)}\n{kata.keadaan(satu)}" for satu in terlihat]
    unit = len({satu.unit_id for satu in terlihat}) > 1
    deret = tuple(
        (Tombol(kata.label(s, unit=unit), tombol.of(tombol.LIHAT, s.terakhir.id)),)
        for s in terlihat
        if s.terakhir is not None
    )
    return Jawaban(
        "\n\n".join([judul, *(baris or [kata.KOSONG_TERKIRIM])]),
        (*deret, *arah(tombol.TERKIRIM, nomor, len(lembar)), (_to_list(),)),
    )


def _tap_others(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Show which kinds other units still owe, and of which period."""
    (halaman,) = numbers(args, 1)
    semua = layanan.list_owed(ruang.engine, pelaku, atas_nama=True, now=ruang.now()).ditunggu
    kelompok = [list(milik) for _, milik in groupby(sorted(semua, key=_group), key=_group)]
    lembar = bagi(kelompok, PER_HALAMAN, lambda _: 1)
    terlihat, nomor = pilih(lembar, halaman)
    deret = tuple(
        (
            Tombol(
                kata.kelompok(milik[0], len(milik)),
                tombol.of(
                    tombol.UNIT,
                    milik[0].jenis.kode,
                    milik[0].periode.tahun,
                    milik[0].periode.kode,
                    1,
                ),
            ),
        )
        for milik in terlihat
    )
    teks = kata.PILIH_ATAS_NAMA if semua else kata.KOSONG_ATAS_NAMA
    return Jawaban(teks, (*deret, *arah(tombol.ATAS_NAMA, nomor, len(lembar)), (_to_list(),)))


def _group(satu: Terutang) -> tuple[str, int, str]:
    return satu.jenis.kode, satu.periode.tahun, satu.periode.kode


def _tap_units(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Show which units still owe this kind for this period."""
    if len(args) != len(("jenis", "tahun", "periode", "halaman")):
        raise TombolBasiError(":".join(args))
    kunci = (args[0], number(args[1], angka=4), args[2])
    semua = layanan.list_owed(ruang.engine, pelaku, atas_nama=True, now=ruang.now()).ditunggu
    milik = sorted((s for s in semua if _group(s) == kunci), key=lambda satu: satu.unit_nama)
    if not milik:
        raise TombolBasiError(":".join(args))
    lembar = bagi(milik, PER_HALAMAN, lambda _: 1)
    terlihat, nomor = pilih(lembar, number(args[3]))
    judul = f"<b>{kata.nama(milik[0])}</b>{keterangan(nomor, len(lembar))}"
    verba = tombol.of(tombol.UNIT, *kunci)
    deret = tuple((Tombol(s.unit_nama[:60], tombol.of(tombol.MULAI, s.id)),) for s in terlihat)
    kembali = Tombol(kata.TOMBOL_KEMBALI, tombol.of(tombol.ATAS_NAMA, 1))
    return Jawaban(
        f"{judul}\n{kata.PILIH_UNIT}", (*deret, *arah(verba, nomor, len(lembar)), (kembali,))
    )


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.DAFTAR: _tap_list,
    tombol.TERKIRIM: _tap_sent,
    tombol.ATAS_NAMA: _tap_others,
    tombol.UNIT: _tap_units,
}
