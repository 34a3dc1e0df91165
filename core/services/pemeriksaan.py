"""The auditor at work on what is kept here: reads a year, and lets all rules look at it."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlmodel import Session

from core.angka import ISIAN, Tercetak
from core.audit.bahan import Anggota, AngkaLain, Bahan, EntriTercetak, Ucapan
from core.audit.catatan import Aturan, Catatan, HasilPeriksa, audit
from core.audit.daftar import ATURAN
from core.audit.isian import with_figure, words_of
from core.buku import Pos, leaves
from core.hak import Bidang
from core.hitungan import Hitungan
from core.kinerja import LembarIndikator
from core.mapping import at_tempat, to_nilai
from core.paket.istilah import CaraHitung, Daftar, JenisNarasi, JenisUnit
from core.periode import TAHUN, Periode
from core.sekali import Sekali
from core.services.anggaran import load_akar
from core.services.hasil_isian import list_open
from core.services.hitungan import compute_posted
from core.services.lembar_kinerja import (
    SKALA_AKIP,
    SKALA_KINERJA,
    TahunData,
    list_tahun,
    load_skala,
    load_told,
)
from storage import anggaran_repo, bahan_repo

if TYPE_CHECKING:
    from core.services.hitungan_register import Terbaca

SKALA_SKM = "skm"


def look(bahan: Bahan) -> HasilPeriksa:
    """Return what all rules find."""
    return audit(bahan, ATURAN)


@dataclass(frozen=True, slots=True)
class Diperiksa:
    """All that there is of a year, what the rules find, and whose that is by its keys."""

    bahan: Bahan
    hasil: HasilPeriksa
    pemilik: Mapping[str, frozenset[int]]


def examine(session: Session, tahun: int, *, now: datetime) -> Diperiksa:
    """Return what all rules find of a year, with what they looked at."""
    return _once((load_bahan(session, tahun, now=now), ATURAN))


def _examine(ini: tuple[Bahan, tuple[Aturan, ...]]) -> Diperiksa:
    bahan, aturan = ini
    hasil = audit(bahan, aturan)
    return Diperiksa(bahan, hasil, _owners(hasil.catatan, bahan))


_once = Sekali(_examine, simpan=3)
"""Tapped through, the findings on a year are asked for again and again."""


def _owners(catatan: Iterable[Catatan], bahan: Bahan) -> dict[str, frozenset[int]]:
    """Return by their keys the units whose figures findings are about; none: about a total."""
    indikator = {s.kode: frozenset(unit.id for unit in s.pemilik) for s in bahan.indikator}
    baris = leaves(bahan.akar) if bahan.akar else []
    sub = {pos.nomor: pos.unit_id for pos in baris if pos.unit_id is not None}
    return {
        satu.kunci: indikator.get(satu.fakta.indikator, frozenset())
        if satu.fakta.indikator
        else frozenset(sub[nomor] for nomor in satu.fakta.sub if nomor in sub)
        for satu in catatan
    }


def load_bahan(session: Session, tahun: int, *, now: datetime) -> Bahan:
    """Return all that documents tell of a year, or what is posted of one that is filled in."""
    skala = load_skala(session, tahun, (SKALA_KINERJA, SKALA_AKIP, SKALA_SKM))
    ada = list_tahun(session)
    bahan = Bahan(
        tahun=tahun,
        hitungan={kode: CaraHitung(cara) for kode, cara in bahan_repo.list_hitungan(session)},
        daftar=_lists(session, tahun),
        register=_registers(session, tahun),
        ucapan=_words(session, tahun),
        angka=_figures(session, tahun),
        skala=skala,
        diisi=ada.is_filled_in(tahun),
        contoh=tahun in ada.terbuka.contoh,
    )
    return _with_figures(session, bahan, ada, now=now)


def suppose(session: Session, bahan: Bahan, andai: Collection[int], *, now: datetime) -> Bahan:
    """Return the same as it would be once these posted versions were accepted."""
    tercetak = [satu for satu in bahan.ucapan if satu.sumber.dokumen != ISIAN]
    dasar = replace(bahan, ucapan=tercetak)
    return _with_figures(session, dasar, list_tahun(session), now=now, andai=andai)


def _with_figures(
    session: Session, bahan: Bahan, ada: TahunData, *, now: datetime, andai: Collection[int] = ()
) -> Bahan:
    """Return it with what is printed and posted of its indikator and of its budget."""
    setahun, akip = Periode(bahan.tahun, TAHUN), bahan.skala.get(SKALA_AKIP)
    sasaran = [
        replace(milik, indikator=tuple(map(with_figure, milik.indikator)))
        for milik in load_told(session, ada, setahun, akip, now=now, andai=andai)
    ]
    indikator = tuple(satu for milik in sasaran for satu in milik.indikator)
    posted = [kata for satu in indikator for kata in words_of(satu)]
    return replace(
        bahan,
        akar=_budget(session, bahan.tahun, now, andai),
        indikator=indikator,
        ucapan=(*bahan.ucapan, *posted),
        sasaran=tuple(sasaran),
        dihitung=_computed(session, indikator, now),
    )


def _computed(
    session: Session, semua: Sequence[LembarIndikator], now: datetime
) -> dict[str, Hitungan]:
    """Return what the data behind the figures that are posted come to, by code."""
    terbaca: Terbaca = {}
    hasil: dict[str, Hitungan] = {}
    for satu in semua:
        if satu.isian is None or not isinstance(satu.nilai_realisasi, Decimal):
            continue
        # No rule compares with the programmes, which take longest to compute.
        if satu.isian.ukuran.hitungan is not CaraHitung.PROGRAM:
            hitungan = compute_posted(session, satu, terbaca, now=now)
            if hitungan is not None:
                hasil[satu.kode] = hitungan
    return hasil


def _budget(session: Session, tahun: int, now: datetime, andai: Collection[int]) -> Pos | None:
    if tahun not in anggaran_repo.list_tahun(session):
        return None
    terbuka = list_open(session, Bidang.ANGGARAN)
    return load_akar(session, tahun, None, terbuka=terbuka, now=now, andai=andai)[0]


def _words(session: Session, tahun: int) -> tuple[Ucapan, ...]:
    return tuple(
        Ucapan(
            jenis=JenisNarasi(satu.jenis),
            indikator=satu.indikator,
            judul=satu.judul,
            teks=satu.teks,
            sumber=at_tempat(satu.tempat),
        )
        for satu in bahan_repo.list_ucapan(session, tahun)
    )


def _registers(session: Session, tahun: int) -> dict[CaraHitung, list[EntriTercetak]]:
    hasil: dict[CaraHitung, list[EntriTercetak]] = defaultdict(list)
    for satu in bahan_repo.list_register(session, tahun):
        jenis = CaraHitung(satu.jenis)
        hasil[jenis].append(
            EntriTercetak(
                jenis=jenis,
                nomor=satu.nomor,
                judul=satu.judul,
                nomor_surat=satu.nomor_surat,
                tanggal_tercetak=satu.tanggal_tercetak,
                tanggal=satu.tanggal,
                unit_tercetak=satu.unit_tercetak,
                unit_dikenal=satu.unit_id is not None,
                keterangan=satu.keterangan,
                sumber=at_tempat(satu.tempat),
            )
        )
    return dict(hasil)


def _lists(session: Session, tahun: int) -> dict[Daftar, list[Anggota]]:
    hasil: dict[Daftar, list[Anggota]] = defaultdict(list)
    for satu in bahan_repo.list_anggota(session, tahun):
        hasil[Daftar(satu.daftar)].append(
            Anggota(
                nomor=satu.nomor,
                tercetak=satu.tercetak,
                nama=satu.nama,
                jenis=JenisUnit(satu.jenis),
                sumber=at_tempat(satu.tempat),
            )
        )
    return dict(hasil)


def _figures(session: Session, tahun: int) -> dict[str, AngkaLain]:
    return {
        satu.kunci: AngkaLain(
            uraian=satu.uraian,
            satuan=satu.satuan,
            tercetak=Tercetak(satu.tercetak, to_nilai(satu), at_tempat(satu.tempat)),
        )
        for satu in bahan_repo.list_angka(session, tahun)
    }
