"""Loading of data packages and national references into the database.

One transaction a package: it is there as a whole or not at all. What people refer to (unit,
tujuan, sasaran, indikator, pos anggaran) keeps its id; what only the package says is written
anew.
"""

import hashlib
from collections.abc import Mapping
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine
from sqlmodel import Session

from core.hasil_muat import HasilMuat, StatusMuat
from core.paket import acuan, kewajiban
from core.paket.acuan import read_skala
from core.paket.kewajiban import read_kewajiban
from core.paket.masalah import KodeMasalah, Letak, Masalah
from core.paket.mentah import BERKAS_MAKS
from core.paket.paket import BERKAS, Paket, read_paket
from core.services import keluar
from core.services.baca_kewajiban import jenis_row, tangga_row
from core.services.kabar import Jenis
from core.services.penulisan_paket import PaketDitolakError, write_paket
from core.skala import Skala
from storage import contoh_paket, kewajiban_repo, paket_repo, skala_repo
from storage.engine import writing
from storage.models import PitaRow, SkalaRow

VERSI_PEMUAT = b"1"
"""To be raised when the same files come to mean other rows, so that they are loaded again."""
SIDIK_PENDEK = 16
"""Characters of the checksum that tell one load of a package from another."""


def list_contoh() -> list[str]:
    """Return the names of the sample packages that ship with the program."""
    return contoh_paket.list_contoh()


def muat_contoh(engine: Engine, nama: str) -> HasilMuat:
    """Load a sample package. Raises FileNotFoundError for a name that is not listed."""
    return muat_paket(engine, contoh_paket.read_contoh(nama))


def muat_folder(engine: Engine, folder: Path, *, now: datetime | None = None) -> HasilMuat:
    """Load the package that somebody keeps in this folder, as `muat_paket` does."""
    try:
        # One byte more than a file may have tells that it has too many.
        isi = contoh_paket.read_folder(folder, names=BERKAS, limit=BERKAS_MAKS + 1)
    except NotADirectoryError:
        return _refused((Letak(str(folder)).masalah(KodeMasalah.FOLDER_TIDAK_ADA),))
    except OSError as error:
        berkas = str(error.filename or folder)
        return _refused((Letak(berkas).masalah(KodeMasalah.BERKAS_TIDAK_TERBUKA),))
    return muat_paket(engine, isi, now=now)


def muat_paket(
    engine: Engine, isi: Mapping[str, bytes], *, now: datetime | None = None
) -> HasilMuat:
    """Load the package in these files (name to content), or say all that is wrong with it.

    With `now` the auditor looks at its year before and after: the admins hear what is new.
    """
    paket = read_paket(isi)
    if not isinstance(paket, Paket):
        return _refused(paket)
    try:
        with writing(engine) as session:
            return _load(session, paket, fingerprint(isi), now)
    except PaketDitolakError as error:
        return _refused(error.masalah)


def muat_acuan(engine: Engine) -> None:
    """Bring the national grading scales in the database up to date with those shipped.

    Kinds of obligations are added where they are missing: what is there, an admin may have changed.
    """
    skala = read_skala({acuan.BERKAS: contoh_paket.read_acuan(acuan.BERKAS)})
    tangga, jenis = read_kewajiban({kewajiban.BERKAS: contoh_paket.read_acuan(kewajiban.BERKAS)})
    with writing(engine) as session:
        for satu in skala:
            _save_skala(session, satu)
        kewajiban_repo.add_missing(
            session,
            map(tangga_row, tangga),
            [jenis_row(satu, urutan) for urutan, satu in enumerate(jenis, start=1)],
        )


def fingerprint(isi: Mapping[str, bytes]) -> str:
    """Return a checksum of the files that count; a README does not."""
    sidik = hashlib.sha256(VERSI_PEMUAT)
    for berkas in sorted(isi.keys() & BERKAS):
        sidik.update(f"{berkas}\0{len(isi[berkas])}\0".encode())
        sidik.update(isi[berkas])
    return sidik.hexdigest()


def _load(session: Session, paket: Paket, sidik: str, now: datetime | None) -> HasilMuat:
    satu = paket.kepala.paket
    row = paket_repo.claim_paket(session, satu.kode, satu.judul)
    if row.sidik == sidik:
        return HasilMuat(status=StatusMuat.SAMA, paket=satu.kode, judul=satu.judul)
    status = StatusMuat.BERUBAH if row.sidik else StatusMuat.BARU
    sebelum = _findings(session, paket.tahun, now) if now else frozenset()
    jumlah = write_paket(session, paket)
    row.judul, row.sidik = satu.judul, sidik
    baru = None
    if now is not None:
        baru = len(_findings(session, paket.tahun, now) - sebelum)
        if baru:
            kunci = f"{paket.tahun}:{sidik[:SIDIK_PENDEK]}:{baru}"
            keluar.owe_admins(
                session, Jenis.CATATAN_BARU, kunci=kunci, perihal_id=paket.tahun, now=now
            )
    return HasilMuat(
        status=status,
        paket=satu.kode,
        judul=satu.judul,
        jumlah=jumlah,
        catatan_baru=baru,
        tahun=paket.tahun,
    )


def _findings(session: Session, tahun: int, now: datetime) -> frozenset[str]:
    """Return what the auditor finds in a year, by its keys."""
    # The sample is loaded at every first start, and nobody is there to be told.
    from core.services.pemeriksaan import load_bahan, look  # noqa: PLC0415

    session.flush()
    session.expire_all()
    bahan = load_bahan(session, tahun, now=now)
    return frozenset(satu.kunci for satu in look(bahan).catatan)


def _save_skala(session: Session, skala: Skala) -> None:
    row = SkalaRow(
        kode=skala.kode,
        nama=skala.nama,
        sumber=skala.sumber,
        berlaku_mulai=skala.berlaku_mulai,
        tepian=skala.tepian.value,
    )
    skala_id = skala_repo.save_skala(session, row)
    pita = [
        PitaRow(
            skala_id=skala_id,
            batas_bawah=pita.batas_bawah,
            predikat=pita.predikat,
            sebutan=pita.sebutan,
        )
        for pita in skala.pita
    ]
    skala_repo.replace_pita(session, skala_id, pita)


def _refused(masalah: tuple[Masalah, ...]) -> HasilMuat:
    return HasilMuat(status=StatusMuat.DITOLAK, masalah=masalah)
