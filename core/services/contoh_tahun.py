"""A year to try posting with: opened, with targets and pagu that are made up and say so.

Nothing here is ever called for real data.
"""

from collections.abc import Iterator
from datetime import datetime
from decimal import Decimal

from sqlalchemy import Engine

from core.angka import Nilai
from core.buku import Tingkat, pagu_of
from core.capaian import CaraJumlah
from core.hak import Pelaku
from core.paket.istilah import Tahap
from core.periode import TAHUN, TahunKosong, Triwulan
from core.services import tahun as layanan_tahun
from core.services.anggaran import show_buku
from core.services.capaian import show_capaian
from core.tahun import (
    IndikatorTahun,
    Ketetapan,
    PaguBaru,
    TahunIsi,
    TargetBaru,
    TargetJanji,
)


def open_contoh(engine: Engine, admin: Pelaku, tahun: int, *, now: datetime) -> TahunIsi:
    """Open the year with figures made of those of the year it is carried over from.

    What has been opened already stays as it is.
    """
    if tahun in layanan_tahun.list_years(engine, admin):
        return layanan_tahun.show_year(engine, admin, tahun)
    dibuka = layanan_tahun.open_year(engine, None, admin, tahun, contoh=True, now=now)
    semua = [
        *_targets(engine, admin, dibuka, now),
        *_pagu(engine, admin, dibuka, now),
        *_janji(engine, admin, dibuka, now),
    ]
    layanan_tahun.set_figures(engine, None, admin, tahun, semua, now=now)
    return layanan_tahun.show_year(engine, admin, tahun)


def _targets(engine: Engine, admin: Pelaku, dibuka: TahunIsi, now: datetime) -> Iterator[Ketetapan]:
    """Yield the targets of the year before, and their quarters: each a quarter further."""
    lalu = show_capaian(engine, admin, dibuka.dari_tahun, now=now)
    if isinstance(lalu, TahunKosong):
        return
    lama = {satu.kode: satu for satu in lalu.indikator}
    for satu in dibuka.indikator:
        if (dari := lama.get(satu.kode)) and dari.dasar:
            tercetak = dari.dasar.tercetak
            yield TargetBaru(satu.id, TAHUN, tercetak.nilai, tercetak.teks)
            yield from _quarters(satu, tercetak.nilai)


def _quarters(satu: IndikatorTahun, target: Nilai) -> Iterator[Ketetapan]:
    for triwulan in Triwulan:
        if isinstance(target, Decimal) and triwulan.kode in satu.periode_target:
            bagian = target / 4 if satu.cara_jumlah is CaraJumlah.JUMLAH else target * triwulan / 4
            yield TargetBaru(satu.id, triwulan.kode, bagian, f"{bagian:f}")


def _pagu(engine: Engine, admin: Pelaku, dibuka: TahunIsi, now: datetime) -> Iterator[Ketetapan]:
    """Yield as pagu murni what the year before had in the end."""
    buku = show_buku(engine, admin, dibuka.dari_tahun, now=now)
    if isinstance(buku, TahunKosong):
        return
    lama = {pos.nomor: pos for pos in buku.pos if pos.tingkat is Tingkat.SUB_KEGIATAN}
    for satu in dibuka.pos:
        dari = lama.get(satu.nomor)
        nilai = pagu_of(dari) if dari else None
        if isinstance(nilai, Decimal):
            yield PaguBaru(satu.id, Tahap.MURNI, 0, nilai, f"{nilai:f}")


def _janji(engine: Engine, admin: Pelaku, dibuka: TahunIsi, now: datetime) -> Iterator[Ketetapan]:
    """Yield the targets that the year before has for its promises, where they are plain numbers."""
    buku = show_buku(engine, admin, dibuka.dari_tahun, now=now)
    if isinstance(buku, TahunKosong):
        return
    lama = {
        (*pos.kunci, urutan): janji.target
        for pos in buku.pos
        for urutan, janji in enumerate(pos.janji, 1)
    }
    for satu in dibuka.janji:
        target = lama.get((satu.tingkat, satu.nomor, satu.urutan))
        if target is not None and isinstance(target.nilai, Decimal):
            yield TargetJanji(satu.id, target.nilai, target.teks)
