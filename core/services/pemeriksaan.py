"""The auditor at work on what is kept here: reads a year, and lets all rules look at it."""

from collections import defaultdict

from sqlmodel import Session

from core.angka import Tercetak
from core.audit.bahan import Anggota, AngkaLain, Bahan, EntriTercetak, Ucapan
from core.audit.catatan import HasilPeriksa, audit
from core.audit.daftar import ATURAN
from core.mapping import to_nilai, to_sumber
from core.paket.istilah import CaraHitung, Daftar, JenisNarasi, JenisUnit
from core.services.anggaran import load_akar
from core.services.lembar_kinerja import (
    SKALA_AKIP,
    SKALA_KINERJA,
    list_tahun,
    load_sasaran,
    load_skala,
)
from storage import anggaran_repo, bahan_repo

SKALA_SKM = "skm"


def look(bahan: Bahan) -> HasilPeriksa:
    """Return what all rules find."""
    return audit(bahan, ATURAN)


def load_bahan(session: Session, tahun: int) -> Bahan:
    """Return all that documents tell of a year."""
    skala = load_skala(session, tahun, (SKALA_KINERJA, SKALA_AKIP, SKALA_SKM))
    rencana = list_tahun(session).plan_of(tahun)
    sasaran = load_sasaran(session, tahun, rencana, skala.get(SKALA_AKIP))
    ada = tahun in anggaran_repo.list_tahun(session)
    return Bahan(
        tahun=tahun,
        akar=load_akar(session, tahun) if ada else None,
        indikator=tuple(satu for milik in sasaran for satu in milik.indikator),
        hitungan={kode: CaraHitung(cara) for kode, cara in bahan_repo.list_hitungan(session)},
        daftar=_lists(session, tahun),
        register=_registers(session, tahun),
        ucapan=_words(session, tahun),
        angka=_figures(session, tahun),
        skala=skala,
    )


def _words(session: Session, tahun: int) -> tuple[Ucapan, ...]:
    return tuple(
        Ucapan(
            jenis=JenisNarasi(row.jenis),
            indikator=kode,
            judul=row.judul,
            teks=row.teks,
            sumber=to_sumber(sumber, dokumen),
        )
        for row, kode, sumber, dokumen in bahan_repo.list_ucapan(session, tahun)
    )


def _registers(session: Session, tahun: int) -> dict[CaraHitung, list[EntriTercetak]]:
    hasil: dict[CaraHitung, list[EntriTercetak]] = defaultdict(list)
    for row, sumber, dokumen in bahan_repo.list_register(session, tahun):
        jenis = CaraHitung(row.jenis)
        hasil[jenis].append(
            EntriTercetak(
                jenis=jenis,
                nomor=row.nomor,
                judul=row.judul,
                nomor_surat=row.nomor_surat,
                tanggal_tercetak=row.tanggal_tercetak,
                tanggal=row.tanggal,
                unit_tercetak=row.unit_tercetak,
                unit_dikenal=row.unit_id is not None,
                keterangan=row.keterangan,
                sumber=to_sumber(sumber, dokumen),
            )
        )
    return dict(hasil)


def _lists(session: Session, tahun: int) -> dict[Daftar, list[Anggota]]:
    hasil: dict[Daftar, list[Anggota]] = defaultdict(list)
    for row, unit, sumber, dokumen in bahan_repo.list_anggota(session, tahun):
        hasil[Daftar(row.daftar)].append(
            Anggota(
                nomor=row.nomor,
                tercetak=row.tercetak,
                nama=unit.nama,
                jenis=JenisUnit(unit.jenis),
                sumber=to_sumber(sumber, dokumen),
            )
        )
    return dict(hasil)


def _figures(session: Session, tahun: int) -> dict[str, AngkaLain]:
    return {
        row.kunci: AngkaLain(
            uraian=row.uraian,
            satuan=row.satuan,
            tercetak=Tercetak(row.tercetak, to_nilai(row), to_sumber(sumber, dokumen)),
        )
        for row, sumber, dokumen in bahan_repo.list_angka(session, tahun)
    }
