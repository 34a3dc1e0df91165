"""A text that is no command: understood, answered, and remembered for what follows it."""

from calendar import monthrange
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import cache
from typing import cast

from bot import terakhir
from bot.jawaban import Jawaban, Tombol
from bot.messages import kesalahan, kesalahan_isian, kesalahan_kirim, kesalahan_register
from bot.messages import tanya as kata
from bot.messages.tanya_tenggat import hari_tak_ada
from bot.ruang import Ruang
from bot.tanya import (
    andai,
    anggaran,
    asal_pos,
    banding_indikator,
    banding_waktu,
    capaian,
    catat,
    catatan,
    daftar_indikator,
    daftar_pos,
    daftar_unit,
    di_dalam,
    hukum,
    ikhtisar_unit,
    isian,
    istilah,
    jumlah_pos,
    ketukan,
    laporan_unit,
    lembaga,
    menunggu,
    naskah,
    pejabat,
    pelaporan,
    peringkat,
    premis,
    program,
    register,
    rumus,
    skala,
    survei,
    susunan,
    tak_terjawab,
    tanya_balik,
    tenggat,
    tindakan,
    ucapan,
)
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines, together
from bot.tanya.tak_terpakai import with_unheeded
from bot.tanya.tombol import BACAAN, data_of
from bot.umum.tombol import MENU, menu_of
from core.errors import DomainError, TidakBerhakError, TombolBasiError
from core.hak import MEMANDANG, Pelaku
from core.periode import find_bulan
from core.services.nama import load_indeks, load_kamus
from core.tanya import pahami
from core.tanya.indeks import Benda, Indeks, Jenis
from core.tanya.lanjutan import Ingatan
from core.tanya.memilih import choose
from core.tanya.pemenggalan import RINGAN
from core.tanya.pertanyaan import Hal, Pertanyaan, Ragu
from core.tanya.sandi import SandiError, decode

KALIMAT = (kesalahan_isian, kesalahan_kirim, kesalahan_register)
"""What errors of filling in are told with: whoever asks may be the first to meet one."""
PENJAWAB: dict[Hal, Penjawab] = {
    **capaian.PENJAWAB,
    **daftar_indikator.PENJAWAB,
    **banding_indikator.PENJAWAB,
    **banding_waktu.PENJAWAB,
    **ucapan.PENJAWAB,
    **rumus.PENJAWAB,
    **anggaran.PENJAWAB,
    **program.PENJAWAB,
    **jumlah_pos.PENJAWAB,
    **peringkat.PENJAWAB,
    **daftar_pos.PENJAWAB,
    **asal_pos.PENJAWAB,
    **tak_terjawab.PENJAWAB,
    **catatan.PENJAWAB,
    **andai.PENJAWAB,
    **skala.PENJAWAB,
    **pelaporan.PENJAWAB,
    **laporan_unit.PENJAWAB,
    **isian.PENJAWAB,
    **menunggu.PENJAWAB,
    **daftar_unit.PENJAWAB,
    **survei.PENJAWAB,
    **tenggat.PENJAWAB,
    **tindakan.PENJAWAB,
    **hukum.PENJAWAB,
    **istilah.PENJAWAB,
    **ikhtisar_unit.PENJAWAB,
    **lembaga.PENJAWAB,
    **pejabat.PENJAWAB,
    **naskah.PENJAWAB,
    **register.PENJAWAB,
    **susunan.PENJAWAB,
}

JALAN = 2
"""Rows of buttons below a short answer, besides the one to the fuller answer."""
DIBICARAKAN = frozenset(
    [
        *(Hal.CAPAIAN, Hal.SARING, Hal.ANGGARAN, Hal.PER_PROGRAM, Hal.PER_UNIT, Hal.PERINGKAT),
        *(Hal.CATATAN, Hal.REGISTER, Hal.TENGGAT, Hal.UCAPAN),
    ]
)
"""What commands show that a talk goes on with."""


def jawab(ruang: Ruang, pelaku: Pelaku, teks: str) -> Jawaban:
    """Answer a text that is no command; what finds no answer is noted once it has been sent."""
    _hear_command(ruang, pelaku)
    semua, balasan = _met_all(ruang, pelaku, teks, memory_of(ruang))
    return replace(together(balasan), sesudah=catat.later(ruang, pelaku, teks, semua, balasan))


def _hear_command(ruang: Ruang, pelaku: Pelaku) -> None:
    """Remember what the last command or tap was about, as if it had been asked in own words.

    `/capaian 2024`, and then "yang paling jelek?".
    """
    tadi = terakhir.take(ruang, pelaku)
    if tadi is None:
        return
    indeks = load_indeks(ruang.engine)
    teks = ketukan.said(tadi.teks, indeks) if tadi.ketukan else tadi.teks
    satu = understand(ruang, teks, None, pelaku)[-1]
    if isinstance(satu, Pertanyaan) and satu.hal in DIBICARAKAN and not satu.asing:
        balasan = _answer(ruang, pelaku, satu)
        _remember(memory_of(ruang), (pelaku.orang_id, 0), satu, balasan, tadi.kapan)


def memory_of(ruang: Ruang) -> Ingatan:
    """Return what is remembered of those who write to this bot."""
    return cast("Ingatan", ruang.ingatan.setdefault("tanya", Ingatan()))


def reply(ruang: Ruang, pelaku: Pelaku, teks: str, ingatan: Ingatan | None = None) -> list[Balasan]:
    """Return what is said to each question of a text, remembering the last."""
    return _met_all(ruang, pelaku, teks, ingatan)[1]


def _met_all(
    ruang: Ruang, pelaku: Pelaku, teks: str, ingatan: Ingatan | None
) -> tuple[list[Pertanyaan | Ragu], list[Balasan]]:
    semua = _understood(ruang, pelaku, teks, ingatan)
    balasan = [_answer(ruang, pelaku, satu) for satu in semua]
    if ingatan is not None:
        for satu, isi in zip(semua, balasan, strict=True):
            _remember(ingatan, (pelaku.orang_id, 0), satu, isi, ruang.now())
    return semua, balasan


def _remember(
    ingatan: Ingatan,
    kunci: tuple[int, int],
    satu: Pertanyaan | Ragu,
    balasan: Balasan,
    now: datetime,
) -> None:
    """Keep what was asked with what was shown of it, or what is to be chosen between."""
    if isinstance(satu, Ragu):
        ingatan.offer(kunci, satu.bacaan, now, bersama=tanya_balik.merged(satu))
    elif satu.hal is Hal.INDUK and satu.tingkat is not None and len(balasan.tampak) == 1:
        # What a line belongs to is talked about from now on.
        ke = replace(satu, hal=Hal.ANGGARAN, benda=balasan.tampak, tingkat=None, tadi=satu.benda)
        ingatan.keep(kunci, ke, now)
    elif satu.hal is Hal.MENUNGGU and len(balasan.tampak) == 1:
        # Of the one that waits it is asked further: "punya siapa?", "nilainya berapa?".
        ingatan.keep(kunci, replace(satu, hal=Hal.CAPAIAN, benda=balasan.tampak, rincian=""), now)
    elif satu.hal not in RINGAN:
        ingatan.keep(kunci, replace(satu, tampak=balasan.tampak or satu.tampak), now)


def _understood(
    ruang: Ruang, pelaku: Pelaku, teks: str, ingatan: Ingatan | None
) -> list[Pertanyaan | Ragu]:
    kunci, now = (pelaku.orang_id, 0), ruang.now()
    if ingatan and (pilihan := ingatan.offered(kunci, now)):
        tertulis = pahami.as_one(teks, load_indeks(ruang.engine), load_kamus(), tahun_ini=now.year)
        if (dipilih := choose(tertulis, pilihan)) is not None:
            return [dipilih]
    lalu = ingatan.find(kunci, now) if ingatan else None
    semua = understand(ruang, teks, lalu, pelaku)
    if lalu is not None:
        semua = [di_dalam.narrowed(ruang, pelaku, satu, lalu) for satu in semua]
    if lalu is not None and any(premis.is_about_pos(satu) for satu in semua):
        sendiri = understand(ruang, teks, None, pelaku)
        semua = [premis.as_said(satu, sendiri) for satu in semua]
    return semua


def understand(
    ruang: Ruang, teks: str, lalu: Pertanyaan | None = None, pelaku: Pelaku | None = None
) -> list[Pertanyaan | Ragu]:
    """Return the questions of a text, as they are understood after what was asked before."""
    indeks = load_indeks(ruang.engine)
    return pahami.understand(
        teks,
        indeks,
        load_kamus(),
        lalu,
        tahun_ini=ruang.now().year,
        bulan_ini=ruang.now().month,
        sendiri=_own_unit(indeks, pelaku) if pelaku else None,
        lihat=_shown_to(ruang, pelaku) if pelaku else None,
    )


def _shown_to(ruang: Ruang, pelaku: Pelaku) -> Callable[[Pertanyaan], tuple[Benda, ...]]:
    """Return what tells which things an answer shows to this person, each question once."""
    return cache(lambda satu: _answer(ruang, pelaku, satu).tampak)


def _own_unit(indeks: Indeks, pelaku: Pelaku) -> Benda | None:
    """Return the one unit that the person works for, None where there are none or several."""
    milik = {f"{t.unit_id}" for t in pelaku.penugasan if t.peran not in MEMANDANG and t.unit_id}
    if len(milik) != 1:
        return None
    return next((b for b in indeks.benda if b.jenis is Jenis.UNIT and b.kunci in milik), None)


def _answer(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan | Ragu) -> Balasan:
    if isinstance(satu, Ragu):
        return tanya_balik.ask_back(ruang, pelaku, satu)
    if satu.mustahil:
        return _no_such_time(ruang, satu)
    return with_unheeded(satu, _briefly(satu, _met(ruang, pelaku, satu)))


def _no_such_time(ruang: Ruang, satu: Pertanyaan) -> Balasan:
    """Say that there is no such time, and which there are."""
    hari, _, bulan = satu.mustahil[0].partition(" ")
    if hari.isdigit() and (nama := find_bulan(bulan)) is not None:
        tahun = satu.tahun[0] if satu.tahun else ruang.now().year
        teks = hari_tak_ada(int(hari), nama, monthrange(tahun, nama)[1])
    else:
        teks = kata.waktu_mustahil(satu.mustahil)
    return Balasan(teks, tombol=MENU[:1], sikap=Sikap.TIDAK_ADA)


def _briefly(satu: Pertanyaan, balasan: Balasan) -> Balasan:
    """Leave out the fuller answer to what goes on with a talk, or supposes: it is a tap away."""
    andaian = satu.hal is Hal.ANDAI
    if not (satu.lanjutan or andaian) or balasan.lanjut is None or balasan.pendek is None:
        return balasan
    if balasan.sikap not in {Sikap.JAWAB, Sikap.TIDAK_ADA}:
        return balasan
    penuh = andai.without_supposing(satu) if andaian else replace(satu, lanjutan=False)
    jalan = (*balasan.lanjut.tombol[:JALAN], (Tombol(kata.SELENGKAPNYA, data_of(penuh)),))
    inti = lines(balasan.inti, balasan.pendek)
    return replace(balasan, inti=inti, lanjut=None, tombol=jalan)


def _met(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Return what answers a question, or why the person gets no answer."""
    penjawab = PENJAWAB.get(satu.hal)
    if penjawab is None:
        if satu.asing and (kutipan := naskah.find_quotes(ruang, pelaku, satu.asing)):
            return replace(kutipan, tombol=menu_of(pelaku))
        teks = kata.PENDAPAT if satu.rincian == "pendapat" else kata.LUAR
        return Balasan(teks, tombol=menu_of(pelaku), sikap=Sikap.LUAR)
    try:
        return penjawab(ruang, pelaku, satu)
    except DomainError as error:
        sikap = Sikap.TOLAK if isinstance(error, TidakBerhakError) else Sikap.TIDAK_ADA
        return Balasan(kesalahan.explain(error), tombol=MENU[:1], sikap=sikap)


def tap(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Answer the reading that was chosen. Raises TombolBasiError for one that is gone."""
    try:
        satu = decode(":".join(args), load_indeks(ruang.engine))
    except SandiError as error:
        raise TombolBasiError(":".join(args)) from error
    terakhir.take(ruang, pelaku)
    balasan = _answer(ruang, pelaku, satu)
    _remember(memory_of(ruang), (pelaku.orang_id, 0), satu, balasan, ruang.now())
    return together([balasan])


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {BACAAN: tap}
