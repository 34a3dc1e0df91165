"""/tugas and /realisasi: what my unit still owes, and what it has posted."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby

from bot.data_tombol import number, numbers
from bot.halaman import arah, bagi, keterangan, pilih
from bot.isi import lihat, tampil, tombol
from bot.jawaban import Jawaban, Tombol
from bot.messages import isi as kata
from bot.messages import isian as kata_isian
from bot.render import cut_for_html, tanggal
from bot.ruang import Ruang
from bot.tindak.tugas import to_answer
from bot.umum.tombol import KE_MENU
from core.errors import TombolBasiError
from core.hak import Kegunaan, Pelaku, may_at_all
from core.isian import Isian, Status
from core.objek_isian import ObjekIsi
from core.services import putusan
from core.services import tugas as layanan
from core.tugas import Tugas

PER_HALAMAN = 8
PANJANG_CATATAN = 120


def tugas(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/tugas"""  # noqa: D415  the command as typed
    return _besides(_tasks(ruang, pelaku, 1), args)


def realisasi(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/realisasi"""  # noqa: D415  the command as typed
    return _besides(_posted(ruang, pelaku, 1), args)


def _besides(jawaban: Jawaban, args: Sequence[str]) -> Jawaban:
    """Say above a list that shows all what it has not taken into account."""
    if not args:
        return jawaban
    return replace(jawaban, html=f"{kata.tanpa_kata(' '.join(args))}\n\n{jawaban.html}")


def _tasks(ruang: Ruang, pelaku: Pelaku, nomor: int) -> Jawaban:
    tindak, ke_tindak = to_answer(ruang, pelaku)
    if not may_at_all(pelaku, Kegunaan.MENDRAF) and may_at_all(
        pelaku, Kegunaan.MELIHAT_TINDAK_LANJUT
    ):
        # A perangkat daerah posts no figures, and whoever sees all has no tasks of that kind.
        menjawab = may_at_all(pelaku, Kegunaan.MENINDAKLANJUTI)
        isi = tindak or [kata.TANPA_TINDAK if menjawab else kata.TUGAS_UNIT]
        return Jawaban("\n".join([f"<b>{kata.JUDUL_TUGAS}</b>", *isi]), (*ke_tindak, (KE_MENU,)))
    semua = layanan.list_tugas(ruang.engine, pelaku, now=ruang.now())
    serahan = putusan.list_handed(ruang.engine, pelaku, now=ruang.now())
    kelompok = list(_groups(semua))
    lembar = bagi(kelompok, PER_HALAMAN, lambda _: 1)
    terlihat, nomor = pilih(lembar, nomor)
    baris = [f"<b>{kata.JUDUL_TUGAS}</b>{keterangan(nomor, len(lembar))}"]
    ada = bool(serahan or tindak)
    baris += [_line(ruang, satu) for satu in terlihat] or ([] if ada else [kata.TUGAS_KOSONG])
    tombol_isi = tuple((_button(satu),) for satu in terlihat)
    tombol_serahan = tuple(
        (Tombol(kata_isian.objek(satu.objek), tombol.lihat(satu.isian.id)),)
        for satu in serahan[:PER_HALAMAN]
    )
    if serahan:
        baris.append(kata.serahan(len(serahan)))
    if tindak:
        baris += ["", *tindak]
    arah_halaman = arah(tombol.TUGAS, nomor, len(lembar))
    return Jawaban(
        "\n".join(baris),
        (*tombol_isi, *tombol_serahan, *ke_tindak, *arah_halaman, (_start(), KE_MENU)),
    )


def _groups(semua: Sequence[Tugas]) -> Iterator[list[Tugas]]:
    """Yield the tasks one by one, but cumulative ones that nobody has begun by their period."""

    def key(satu: Tugas) -> tuple[object, ...]:
        bersama = satu.objek.kumulatif and satu.isian is None
        sendiri = () if bersama else (f"{satu.objek.objek}", satu.unit.id)
        return (satu.jadwal.tenggat_on, satu.periode, satu.objek.kelompok, bersama, *sendiri)

    for _, kelompok in groupby(sorted(semua, key=lambda t: tuple(map(str, key(t)))), key=key):
        yield list(kelompok)


def _line(ruang: Ruang, kelompok: Sequence[Tugas]) -> str:
    satu = kelompok[0]
    kapan = kata_isian.kapan(satu.objek, satu.periode)
    lewat = satu.terlambat(ruang.now().date())
    hari = tanggal(satu.jadwal.tenggat_on)
    tenggat = kata.tenggat(hari, lewat=lewat, contoh=satu.jadwal.contoh)
    if len(kelompok) > 1:
        return kata.kelompok(satu.objek.kelompok, len(kelompok), kapan, tenggat)
    return kata.tugas(kata_isian.objek(satu.objek), kapan, tenggat, _state(satu))


def _state(satu: Tugas) -> str:
    if satu.isian is None:
        return kata.BELUM_DIISI
    if satu.isian.status is Status.DIKEMBALIKAN:
        catatan = satu.isian.catatan_putusan or ""
        return kata.dikembalikan(cut_for_html(catatan, PANJANG_CATATAN))
    return kata.MASIH_DRAF


def _button(kelompok: Sequence[Tugas]) -> Tombol:
    satu = kelompok[0]
    kapan = kata_isian.tombol_periode_tahun(satu.periode)
    if satu.isian is not None:
        teks = f"{kata.TOMBOL_PERBAIKI}: {kata_isian.objek(satu.objek)}, {kapan}"
        return Tombol(teks, f"{tombol.PERBAIKI}:{satu.isian.id}")
    awal = f"{tombol.MULAI}:{satu.objek.kelompok}"
    tahun, kode = satu.periode.tahun, satu.periode.kode
    if len(kelompok) > 1:
        teks = kata.tombol_kelompok(satu.objek.kelompok, kapan)
        return Tombol(teks, f"{awal}:-:{tahun}:{kode}:-")
    teks = f"Isi: {kata_isian.objek(satu.objek)}, {kapan}"
    return Tombol(teks, f"{awal}:{satu.objek.objek.id}:{tahun}:{kode}:{satu.unit.id}")


def _posted(ruang: Ruang, pelaku: Pelaku, nomor: int) -> Jawaban:
    semua = layanan.list_posted(ruang.engine, pelaku)
    lembar = bagi(semua, PER_HALAMAN, lambda _: 1)
    terlihat, nomor = pilih(lembar, nomor)
    baris = [f"<b>{kata.JUDUL_REALISASI}</b>{keterangan(nomor, len(lembar))}"]
    for isian, objek in terlihat:
        angka, keadaan = tampil.figur(isian.angka, objek), kata_isian.STATUS[isian.status]
        kapan = kata_isian.kapan(objek, isian.periode)
        baris.append(kata.realisasi(kata_isian.objek(objek), kapan, angka, keadaan))
    if not semua:
        baris.append(kata.REALISASI_KOSONG)
    terbaru = _newest(semua)
    deret = tuple(
        (
            Tombol(
                _named(objek, isian),
                f"{tombol.TERDAFTAR}:{isian.id}:{isian.status}:{terbaru[_figure(isian)]}",
            ),
        )
        for isian, objek in terlihat
    )
    kaki = (_start(), KE_MENU)
    return Jawaban("\n".join(baris), (*deret, *arah(tombol.REALISASI, nomor, len(lembar)), kaki))


def _named(objek: ObjekIsi, isian: Isian) -> str:
    kapan = kata_isian.tombol_periode_tahun(isian.periode)
    return f"{kata_isian.objek(objek)}, {kapan}, versi {isian.versi}"


def _newest(semua: Sequence[tuple[Isian, ObjekIsi]]) -> dict[tuple[object, ...], int]:
    """Return the number of the newest version of each figure."""
    hasil: dict[tuple[object, ...], int] = {}
    for isian, _ in semua:
        hasil[_figure(isian)] = max(isian.versi, hasil.get(_figure(isian), 0))
    return hasil


def _figure(isian: Isian) -> tuple[object, ...]:
    return (isian.objek, isian.periode, isian.unit_id)


def _start() -> Tombol:
    return Tombol(kata.TOMBOL_ISI, f"{tombol.MULAI}:-:-:-:-:-")


def _tap_tasks(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return _tasks(ruang, pelaku, number(args[0]) if len(args) == 1 else numbers(args, 1)[0])


def _tap_posted(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return _posted(ruang, pelaku, numbers(args, 1)[0])


def _tap_listed(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Show a posting, and what has become of it since the list was shown."""
    if len(args) != len(("isian", "status", "versi")) or args[1] not in set(Status):
        raise TombolBasiError(":".join(args))
    isian_id, versi, lama = number(args[0]), number(args[2]), Status(args[1])
    kini, terbaru = layanan.find_posted(ruang.engine, pelaku, isian_id)
    berubah = [
        *([kata.beralih(lama, kini.status)] if kini.status is not lama else []),
        *([kata.lebih_baru(terbaru.versi)] if terbaru.versi > versi else []),
    ]
    jawaban = lihat.show(ruang, pelaku, isian_id, awal=" ".join(berubah))
    if terbaru.versi <= versi:
        return jawaban
    ke_baru = (Tombol(kata.tombol_versi(terbaru.versi), tombol.lihat(terbaru.id)),)
    return Jawaban(jawaban.html, (ke_baru, *jawaban.tombol))


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.TUGAS: _tap_tasks,
    tombol.REALISASI: _tap_posted,
    tombol.TERDAFTAR: _tap_listed,
}
