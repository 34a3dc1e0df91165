"""/pengguna: who is registered, as what, since when, and when they were last here."""

from collections.abc import Callable, Sequence

from bot.akses import pilih, tombol, undang
from bot.data_tombol import numbers
from bot.halaman import arah, bagi, keterangan
from bot.halaman import pilih as pilih_halaman
from bot.jawaban import Jawaban, Tombol, berjajar
from bot.messages import akses as kata_akses
from bot.messages import audit as kata_audit
from bot.messages import pengguna as kata
from bot.messages.umum import delegasi, jabatan
from bot.render import escape, ringkas, tanggal, waktu
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.pengguna import Pengguna, PeranDipegang, in_unit, matching
from core.services import pengguna as layanan
from core.services import permintaan
from core.services.peran import PeranDiberikan
from core.teks import fold

PER_HALAMAN = 8
BATAS = 3200
"""Characters of the people on one page."""
PERAN_MAKS = 300
"""Characters of somebody's roles in a list."""
PERAN_TAMPIL = 12
"""Roles of one person that are shown with their buttons; nobody has as many."""
KE_DAFTAR = (Tombol(kata.TOMBOL_DAFTAR, f"{tombol.DAFTAR}:1"),)


def pengguna(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/pengguna [kata]"""  # noqa: D415  the command as typed
    semua = layanan.list_all(ruang.engine, pelaku, now=ruang.now())
    return _found(ruang, semua, " ".join(args)[:60], 1) if args else _everybody(ruang, semua, 1)


def _found(ruang: Ruang, semua: list[Pengguna], dicari: str, nomor: int) -> Jawaban:
    cocok = matching(semua, dicari, [_roles(satu) for satu in semua])
    if not cocok:
        return Jawaban(kata.TAK_ADA.format(kata=escape(dicari)), (KE_DAFTAR,))
    if len(cocok) == 1:
        return _person(ruang, cocok[0])
    judul = kata.judul_cari(dicari, len(cocok))
    # Enough of the words to find the same people again.
    return _page(ruang, judul, cocok, f"{tombol.CARI}:{fold(dicari)[:45]}", nomor, KE_DAFTAR)


def _everybody(ruang: Ruang, semua: list[Pengguna], nomor: int) -> Jawaban:
    tamu = [satu for satu in semua if not satu.peran]
    # Who waits for something comes first, strangers who ask for nothing last.
    urut = sorted(semua, key=lambda satu: (satu.meminta is None, not satu.peran))
    judul = kata.judul(len(semua) - len(tamu), len(tamu))
    bawah = (
        Tombol(kata.TOMBOL_UNIT, f"{tombol.PER_UNIT}:1"),
        Tombol(kata.TOMBOL_UNDANG, tombol.UNDANGAN),
    )
    return _page(ruang, judul, urut, tombol.DAFTAR, nomor, bawah, kata.CARI)


def _page(  # noqa: PLR0913, PLR0917  the parts of a page
    ruang: Ruang,
    judul: str,
    orang: Sequence[Pengguna],
    verba: str,
    nomor: int,
    bawah: tuple[Tombol, ...],
    catatan: str = "",
) -> Jawaban:
    """Show a page of people: at most eight, and no more than a message holds."""
    baris = {
        satu.orang_id: kata.baris(satu.nama, ringkas(_roles(satu), PERAN_MAKS), _seen(ruang, satu))
        for satu in orang
    }
    lembar = bagi(orang, BATAS, lambda satu: max(len(baris[satu.orang_id]), BATAS // PER_HALAMAN))
    terlihat, nomor = pilih_halaman(lembar, nomor)
    deret = [Tombol(satu.nama, f"{tombol.ORANG}:{satu.orang_id}") for satu in terlihat]
    isi = [judul + keterangan(nomor, len(lembar)), *(baris[satu.orang_id] for satu in terlihat)]
    teks = "\n".join([*isi, *([f"\n{catatan}"] if catatan else [])])
    return Jawaban(teks, (*berjajar(deret, 2), *arah(verba, nomor, len(lembar)), bawah))


def _person(ruang: Ruang, satu: Pengguna) -> Jawaban:
    baris = [
        kata.peran(p.tugas, tanggal(p.mulai_on), tetap=p.tetap) for p in satu.peran[:PERAN_TAMPIL]
    ]
    if lagi := len(satu.peran[PERAN_TAMPIL:]):
        baris.append(kata.lagi(lagi))
    teks = [
        f"<b>{escape(satu.nama)}</b>",
        *(baris or [f"• {kata.BELUM_TERDAFTAR}"]),
        f"\nNomor akun <code>{satu.telegram_id}</code>, {_reach(satu)}; {_seen(ruang, satu)}.",
    ]
    per_peran = [
        (
            Tombol(
                kata.tombol_ubah(p.tugas),
                tombol.kapasitas(satu.orang_id, p.tugas.peran, p.tugas.unit_id),
            ),
            Tombol(kata.tombol_akhiri(p.tugas), f"{tombol.AKHIRI}:{p.id}"),
        )
        for p in satu.peran[:PERAN_TAMPIL]
        if not p.tetap
    ]
    minta = [(Tombol(kata_akses.TOMBOL_TOLAK, f"{tombol.TOLAK}:{satu.meminta}"),)]
    return Jawaban(
        "\n".join(teks),
        (
            *per_peran,
            (
                Tombol(kata.TOMBOL_TAMBAH, tombol.peran(satu.orang_id)),
                Tombol(kata_audit.TOMBOL, f"{tombol.RIWAYAT}:{satu.orang_id}:1"),
            ),
            *(minta if satu.meminta is not None else []),
            KE_DAFTAR,
        ),
    )


def _roles(satu: Pengguna) -> str:
    peran = "; ".join(f"{jabatan(p.tugas)}{delegasi(p.tugas)}" for p in satu.peran)
    return peran or (kata.BELUM_TERDAFTAR if satu.meminta is None else kata.MEMINTA)


def _seen(ruang: Ruang, satu: Pengguna) -> str:
    if satu.terakhir_at is None:
        return kata.BELUM_PERNAH
    return kata.terakhir(waktu(satu.terakhir_at.astimezone(ruang.zona)))


def _reach(satu: Pengguna) -> str:
    if satu.diblokir_at is not None:
        return kata.DIBLOKIR
    return kata.DAPAT if satu.mulai_at is not None else kata.BELUM_START


def _tap_all(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    semua = layanan.list_all(ruang.engine, pelaku, now=ruang.now())
    return _everybody(ruang, semua, _number(args))


def _tap_person(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    satu = layanan.get(ruang.engine, pelaku, _number(args), now=ruang.now())
    return _person(ruang, satu)


def _tap_units(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    semua = layanan.list_all(ruang.engine, pelaku, now=ruang.now())
    unit = layanan.list_units(ruang.engine, pelaku, None)
    deret = [
        Tombol(f"{nama} ({len(in_unit(semua, nomor))})", f"{tombol.UNIT}:{nomor}")
        for nomor, nama in unit
    ]
    lembar = bagi(deret, PER_HALAMAN, lambda _: 1)
    terlihat, nomor = pilih_halaman(lembar, _number(args))
    bawah = arah(tombol.PER_UNIT, nomor, len(lembar))
    return Jawaban(kata.PER_UNIT, (*berjajar(list(terlihat), 1), *bawah, KE_DAFTAR))


def _tap_unit(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    nama = dict(layanan.list_units(ruang.engine, pelaku, None))
    nomor, halaman = _number(args[:1]), _number(args[1:] or ["1"])
    if nomor not in nama:
        raise TombolBasiError(":".join(args))
    orang = in_unit(layanan.list_all(ruang.engine, pelaku, now=ruang.now()), nomor)
    judul = kata.judul_unit(nama[nomor], len(orang))
    kembali = (Tombol(kata.TOMBOL_UNIT, f"{tombol.PER_UNIT}:1"),)
    verba, catatan = f"{tombol.UNIT}:{nomor}", "" if orang else kata.KOSONG
    return _page(ruang, judul, orang, verba, halaman, kembali, catatan)


def _tap_found(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    dicari, halaman = ":".join(args[:-1]), _number(args[-1:])
    semua = layanan.list_all(ruang.engine, pelaku, now=ruang.now())
    return _found(ruang, semua, dicari, halaman)


def _tap_end(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    satu, peran = _find_role(ruang, pelaku, _number(args))
    return Jawaban(
        kata.tanya_akhiri(satu.nama, peran.tugas),
        (
            (
                Tombol(kata.TOMBOL_YA_AKHIRI, f"{tombol.YA_AKHIRI}:{peran.id}"),
                Tombol(kata.TOMBOL_BATAL, f"{tombol.ORANG}:{satu.orang_id}"),
            ),
        ),
    )


def _tap_ended(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    tugas, siapa = layanan.end_role(
        ruang.engine, ruang.asal, pelaku, _number(args), now=ruang.now()
    )
    return Jawaban(kata.diakhiri(siapa.nama, tugas), _to(siapa.orang_id))


def _tap_refuse(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    siapa = permintaan.decline(ruang.engine, ruang.asal, pelaku, _number(args), now=ruang.now())
    teks = kata_akses.DITOLAK.format(nama=escape(siapa.nama))
    return Jawaban(teks, _to(siapa.orang_id))


def _tap_approve(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    hasil = permintaan.approve(ruang.engine, ruang.asal, pelaku, _number(args), now=ruang.now())
    return _given(ruang, pelaku, hasil)


def _given(ruang: Ruang, pelaku: Pelaku, hasil: PeranDiberikan) -> Jawaban:
    siapa = layanan.get(ruang.engine, pelaku, hasil.pelaku.orang_id, now=ruang.now())
    teks = kata_akses.diberi(
        siapa.nama,
        hasil.tugas,
        hasil.diganti,
        baru=hasil.baru,
        terjangkau=siapa.mulai_at is not None and siapa.diblokir_at is None,
    )
    return Jawaban(teks, _to(siapa.orang_id))


def _tap_choice(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Give what was chosen step by step: as an invitation, or to a person."""
    satu = pilih.read(args)
    if satu.target == tombol.UNDANG:
        return undang.create(ruang, pelaku, satu)
    hasil = permintaan.grant(
        ruang.engine,
        ruang.asal,
        pelaku,
        satu.target,
        peran=satu.peran,
        unit_id=satu.unit_id,
        kapasitas=satu.kapasitas,
        akhir_on=satu.akhir_on,
        now=ruang.now(),
    )
    return _given(ruang, pelaku, hasil)


def _find_role(ruang: Ruang, pelaku: Pelaku, penugasan_id: int) -> tuple[Pengguna, PeranDipegang]:
    for satu in layanan.list_all(ruang.engine, pelaku, now=ruang.now()):
        for peran in satu.peran:
            if peran.id == penugasan_id:
                return satu, peran
    raise TombolBasiError(f"{penugasan_id}")


def _to(orang_id: int) -> tuple[tuple[Tombol, ...], ...]:
    return ((Tombol(kata_akses.TOMBOL_LIHAT, f"{tombol.ORANG}:{orang_id}"),), KE_DAFTAR)


def _number(args: list[str]) -> int:
    return numbers(args, 1)[0]


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.DAFTAR: _tap_all,
    tombol.ORANG: _tap_person,
    tombol.PER_UNIT: _tap_units,
    tombol.UNIT: _tap_unit,
    tombol.CARI: _tap_found,
    tombol.SETUJUI: _tap_approve,
    tombol.AKHIRI: _tap_end,
    tombol.YA_AKHIRI: _tap_ended,
    tombol.TOLAK: _tap_refuse,
    tombol.JADI: _tap_choice,
}
