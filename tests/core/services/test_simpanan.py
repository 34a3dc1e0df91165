"""The store as the program uses it: a disk's refusals become facts; backups hold every file."""

import errno
import os
import shutil
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from bot.messages import cadangan as kata
from bot.messages.kesalahan import explain
from core.cadangan import FOLDER_BUKTI
from core.galat_bukti import (
    BerkasTakTerbacaError,
    BerkasTakTersimpanError,
    SebabTakTerbaca,
    SebabTakTersimpan,
)
from core.services import simpanan
from storage.simpanan import FOLDER
from tests.cadangan_uji import KINI, back_up, bring_back, make_data

ISI = b"%PDF-1.7 nota dinas"


@pytest.mark.parametrize(
    ("nomor", "sebab"),
    [
        (errno.ENOSPC, SebabTakTersimpan.PENUH),
        (errno.EDQUOT, SebabTakTersimpan.PENUH),
        (errno.EROFS, SebabTakTersimpan.TIDAK_BOLEH),
        (errno.EACCES, SebabTakTersimpan.TIDAK_BOLEH),
        (errno.EIO, SebabTakTersimpan.DISK),
    ],
)
def test_a_disk_that_refuses_is_told_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, nomor: int, sebab: SebabTakTersimpan
) -> None:
    def refuse(fd: int) -> None:
        raise OSError(nomor, str(fd))

    monkeypatch.setattr(os, "fsync", refuse)

    with pytest.raises(BerkasTakTersimpanError) as caught:
        simpanan.store(tmp_path, ISI)
    assert caught.value.sebab is sebab
    assert "belum tersimpan. Mohon kirim lagi setelah admin CEKER" in explain(caught.value)


def test_a_full_disk_is_called_full() -> None:
    assert explain(BerkasTakTersimpanError(SebabTakTersimpan.PENUH)) == (
        "Disk server penuh, jadi kiriman Anda belum tersimpan. Mohon kirim lagi setelah admin "
        "CEKER mengosongkan ruang."
    )


def test_a_file_that_is_gone_damaged_or_never_was_is_three_different_things(
    tmp_path: Path,
) -> None:
    sidik = simpanan.store(tmp_path, ISI)
    path = tmp_path / FOLDER / sidik[:2] / sidik
    assert simpanan.fetch(tmp_path, sidik) == ISI

    path.write_bytes(b"lain")
    assert refusal(tmp_path, sidik) is SebabTakTerbaca.RUSAK
    path.unlink()
    assert refusal(tmp_path, sidik) is SebabTakTerbaca.TIDAK_ADA
    assert refusal(tmp_path, "../../ceker.db") is SebabTakTerbaca.TIDAK_ADA
    path.mkdir()
    assert refusal(tmp_path, sidik) is SebabTakTerbaca.DISK


def refusal(folder: Path, sidik: str) -> SebabTakTerbaca:
    with pytest.raises(BerkasTakTerbacaError) as caught:
        simpanan.fetch(folder, sidik)
    assert "admin CEKER" in explain(caught.value)
    return caught.value.sebab


def test_a_backup_brings_the_evidence_back_and_nothing_half_written(
    tmp_path: Path, berkas_contoh: Path
) -> None:
    data = make_data(tmp_path / "data", berkas_contoh)
    sidik = [simpanan.store(data, isi) for isi in (ISI, b"\xff\xd8\xff foto", b"x" * 300_000)]
    (data / FOLDER / "tmpabc.tmp").write_bytes(b"setengah")

    hasil = back_up(data, tmp_path / "simpan")
    shutil.rmtree(data)
    bring_back(hasil.path, data)

    assert [len(simpanan.fetch(data, satu)) for satu in sidik] == [19, 8, 300_000]
    assert sorted(satu.name for satu in (data / FOLDER).iterdir()) == sorted(
        {satu[:2] for satu in sidik}
    )
    assert FOLDER == FOLDER_BUKTI
    assert hasil.manifest.bukti_rusak == ()


def test_evidence_that_is_damaged_is_backed_up_all_the_same_and_named(
    tmp_path: Path, berkas_contoh: Path
) -> None:
    data = make_data(tmp_path / "data", berkas_contoh)
    utuh, rusak = simpanan.store(data, ISI), simpanan.store(data, b"lain")
    (data / FOLDER / rusak[:2] / rusak).write_bytes(b"berubah")

    hasil = back_up(data, tmp_path / "simpan")
    kembali = bring_back(hasil.path, tmp_path / "pulih")

    assert hasil.manifest.bukti_rusak == kembali.manifest.bukti_rusak == (rusak,)
    zona = ZoneInfo("Asia/Jakarta")
    for kalimat in (kata.dicadangkan(hasil, zona), kata.dipulihkan(kembali, zona)):
        assert f"1 berkas bukti dukung sudah rusak sebelum dicadangkan ({rusak[:12]})" in kalimat
    assert utuh[:12] not in kata.dicadangkan(hasil, zona)


def test_an_archive_from_before_there_was_evidence_is_restored_as_ever(
    tmp_path: Path, berkas_contoh: Path
) -> None:
    data = make_data(tmp_path / "data", berkas_contoh, {})

    hasil = back_up(data, tmp_path / "simpan", KINI)

    assert [satu.nama for satu in hasil.manifest.isi] == ["ceker.db"]
    assert bring_back(hasil.path, tmp_path / "pulih").manifest.bukti_rusak == ()
    assert "rusak" not in kata.dicadangkan(hasil, ZoneInfo("Asia/Jakarta"))
