"""The budget of several years, or quarters of one, beside each other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.anggaran import isian, tombol
from bot.anggaran.catatan import nama
from bot.jawaban import Baris, Tombol
from bot.messages import tanya as kata_umum
from bot.messages import tanya_anggaran as kata
from bot.messages import tanya_tak_terjawab as kata_tanpa
from bot.render import persen, rupiah
from bot.ruang import Ruang
from bot.tanya import angka_pos, buku, lingkup_pos
from bot.tanya.balasan import Balasan, Sikap, lines
from bot.tanya.buku import Perkara
from core.buku import Buku, LimaAngka, Pos, five, leaves, sum_of
from core.errors import TidakBerhakError
from core.hak import Pelaku
from core.periode import TahunKosong
from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Pertanyaan, Ukuran

BANDING = "banding_tahun"
"""What `rincian` says where one year is named to be held against the one after it."""


@dataclass(frozen=True, slots=True)
class _Setahun:
    """What is asked about in one year; `lima` None where the year has it not."""

    buku: Buku
    nama: str
    lima: LimaAngka
    sub: Sequence[Pos]


def times_of(satu: Pertanyaan) -> list[Pertanyaan]:
    """Return the question at each of the years, or quarters, that are held against each other."""
    tahun = years_of(satu)
    if len(tahun) > 1:
        return [replace(satu, tahun=(t,)) for t in tahun]
    semua = satu.semua_triwulan
    return [replace(satu, triwulan=t, bulan=None, semua_triwulan=()) for t in semua]


def years_of(satu: Pertanyaan) -> tuple[int, ...]:
    """Return the years that are held against each other, in order; fewer than two: none are."""
    if satu.rincian == BANDING and len(satu.tahun) == 1:
        return (satu.tahun[0], satu.tahun[0] + 1)
    return tuple(sorted(set(satu.tahun)))


def across(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Return the figures at each time, and how they changed where they cover as much."""
    isi: list[str] = []
    ada: list[_Setahun] = []
    for ini in times_of(satu):
        lembar = buku.find_book(ruang, pelaku, ini)
        if isinstance(lembar, TahunKosong):
            isi.append(kata_tanpa.tahun_tanpa_anggaran(ini.tahun[0]))
            continue
        setahun = _in_year(Perkara(ruang, pelaku, ini, lembar))
        if setahun is None:
            isi.append(kata_tanpa.tahun_tanpa_anggaran(lembar.tahun))
            continue
        ada.append(setahun)
        isi.append(angka_pos.told(ini, lembar, setahun.nama, setahun.lima, setahun.sub))
        if terisi := angka_pos.posted(lembar, setahun.sub):
            isi[-1] = lines(isi[-1], terisi)
    if not ada:
        return Balasan(lines(isi), sikap=Sikap.TIDAK_ADA)
    lengkap = len(ada) == len(isi)
    return Balasan(
        lines(
            isi,
            _change(satu, ada) if lengkap else "",
            dict.fromkeys(buku.source(s.buku) for s in ada),
        ),
        tombol=_ways(ada),
        sikap=Sikap.JAWAB if lengkap else Sikap.TIDAK_ADA,
    )


def _in_year(perkara: Perkara) -> _Setahun | None:
    """Return what is asked about. Raises TidakBerhakError for what the person may not see."""
    ini, satu = perkara.buku, perkara.tanya
    if unit := satu.about(Jenis.UNIT):
        milik = buku.of_unit(perkara.ruang, ini, unit[0])
        sub = buku.subs(milik) if milik else []
        return _Setahun(ini, milik.nama, sum_of(sub), sub) if milik else None
    if pos := satu.about(*POS):
        ketemu = buku.find(ini, pos[0])
        return _Setahun(ini, nama(ketemu), five(ketemu), leaves(ketemu)) if ketemu else None
    if ini.akar is None:
        raise TidakBerhakError(kata.ANGGARAN_SETDA)
    return _Setahun(ini, kata.SETDA, five(ini.akar), leaves(ini.akar))


def _change(satu: Pertanyaan, ada: Sequence[_Setahun]) -> str:
    """Say by how much the first figure changed; one that is posted in part is not comparable."""
    awal, akhir = ada[0], ada[-1]
    setahun = awal.buku.tahun == akhir.buku.tahun
    sebagian = [s for s in (awal, akhir) if s.buku.diisi is not None and not setahun]
    ukuran = lingkup_pos.measure(satu)
    if sebagian and ukuran is not Ukuran.PAGU:
        return kata.belum_sebanding([isian.kapan(s.buku) for s in sebagian])
    nilai = [lingkup_pos.value(satu, s.lima) for s in (awal, akhir)]
    dulu, kini = nilai
    if not isinstance(dulu, Decimal) or not isinstance(kini, Decimal):
        return ""
    beda = kini - dulu
    sepersen = ukuran is Ukuran.SERAPAN
    besar = kata.poin_persen(persen(abs(beda))) if sepersen else rupiah(abs(beda))
    arah = f"{kata_umum.arah(naik=beda > 0)} {besar}" if beda else kata_umum.TETAP
    dari, ke = (isian.kapan(s.buku) if setahun else f"{s.buku.tahun}" for s in (awal, akhir))
    return kata.antar_waktu(dari, ke, arah)


def _ways(ada: Sequence[_Setahun]) -> Baris:
    return (
        tuple(
            Tombol(kata_tanpa.tombol_anggaran(s.buku.tahun), f"{tombol.RINGKASAN}:{s.buku.tahun}")
            for s in ada
        ),
    )
