"""The evidence of a year as an archive: its folders, its list, and what the store no longer has."""

from pathlib import Path

import pytest
from sqlalchemy import Engine

from bot.lkjip.bukti import HasilZip, to_zip
from core.hak import Peran
from core.isian import Bukti
from core.services import bukti_indikator
from core.services.bukti_indikator import BuktiTahun
from tests.bukti_uji import PADA, above, contents, make_isian, make_tahun, notes, stored, table
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import make_dunia

PDF, JPG = b"%PDF-1.7 MoU %%EOF", b"\xff\xd8\xff foto \xff\xd9"
TAUTAN = Bukti("folder", tautan="https://contoh.go.id/a?b=1")
KEPALA = [
    *("No", "Indikator", "Periode", "Unit", "Realisasi", "Versi", "Disetujui"),
    *("Bukti dukung", "Keadaan", "Letak"),
]
TAPEM = "Bagian Tata Pemerintahan"
DIGANTI = (
    "Versi yang sudah digantikan ikut disertakan beserta buktinya; yang dihitung versi terbarunya."
)
TAK_TERBACA = (
    "3 berkas tidak dapat dibaca dari penyimpanan; disebut di “daftar bukti.xlsx”. Admin dapat "
    "memulihkannya dari cadangan."
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    keluar = tmp_path / "keluar"
    keluar.mkdir()
    return keluar


def pack_up(semua: BuktiTahun, tmp_path: Path, folder: Path) -> HasilZip:
    return to_zip(semua, tmp_path, folder, dibuat_at=PADA)


def test_each_indikator_has_a_folder_with_the_files_as_they_were_sent(
    tmp_path: Path, folder: Path
) -> None:
    mou, foto = stored(tmp_path, "MoU asli.pdf", PDF), stored(tmp_path, "foto.jpg", JPG)
    semua = make_tahun(
        (make_isian(tw=1), make_isian(mou, foto, TAUTAN)), (make_isian(foto, unit="Hukum"),), ()
    )

    hasil = pack_up(semua, tmp_path, folder)

    assert [satu.name for satu in hasil.arsip] == ["Bukti IKU 2025.zip"]
    isi = contents(hasil.arsip[0])
    assert list(isi) == [
        "IKU-2 Kerja sama/TW2 Bagian Tata Pemerintahan - MoU asli.pdf",
        "IKU-2 Kerja sama/TW2 Bagian Tata Pemerintahan - foto.jpg",
        "IKU-3 Harmonisasi/TW2 Hukum - foto.jpg",
        "daftar bukti.xlsx",
        "tautan.txt",
    ]
    assert list(isi.values())[:3] == [PDF, JPG, JPG]
    assert isi["tautan.txt"].decode("utf-8-sig") == (
        "IKU-2 Kerja sama, TW II 2025, Bagian Tata Pemerintahan, versi 1:\r\n"
        "https://contoh.go.id/a?b=1\r\n"
    )
    assert hasil.html == (
        "<b>Bukti dukung indikator kinerja tahun 2025</b>\n"
        "3 berkas dan 1 tautan dari 3 isian terverifikasi.\n"
        "1 isian tanpa bukti dukung."
    )


def test_the_list_says_of_every_figure_who_accepted_it_and_where_its_evidence_is(
    tmp_path: Path, folder: Path
) -> None:
    mou = stored(tmp_path, "MoU.pdf", PDF)
    lama = make_isian(mou, versi=1)
    semua = make_tahun((make_isian(tw=1), make_isian(TAUTAN, versi=2), lama), ())

    [arsip] = pack_up(semua, tmp_path, folder).arsip

    oleh = "Budi, 20 Januari 2026 14.05"
    letak = "IKU-2 Kerja sama/TW2 Bagian Tata Pemerintahan (versi 1, diganti) - MoU.pdf"
    awal = ("IKU-2 Kerja sama", "TW II 2025", TAPEM, 27.5)
    assert table(arsip) == [
        KEPALA,
        [
            *(1, "IKU-2 Kerja sama", "TW I 2025", TAPEM, 27.5, "1", oleh),
            *(None, "tanpa bukti dukung", None),
        ],
        [2, *awal, "2", oleh, "folder", "tautan", "https://contoh.go.id/a?b=1"],
        [3, *awal, "1, diganti 2", oleh, "MoU.pdf", "ada", letak],
        [4, "IKU-3 Harmonisasi", *[None] * 6, "belum ada isian terverifikasi", None],
    ]
    assert contents(arsip)[letak] == PDF
    assert above(arsip) == ["Bukti dukung indikator kinerja tahun 2025", None]
    assert notes(arsip) == [
        "Disusun CEKER 20 Januari 2026 14.05 dari isian yang sudah terverifikasi.",
        DIGANTI,
    ]


def test_a_file_that_is_missing_or_damaged_is_named_and_counted(
    tmp_path: Path, folder: Path
) -> None:
    rusak, utuh = stored(tmp_path, "rusak.pdf", PDF), stored(tmp_path, "utuh.jpg", JPG)
    (tmp_path / "berkas" / f"{rusak.sidik}"[:2] / f"{rusak.sidik}").write_bytes(PDF + b"x")
    hilang = Bukti("hilang.pdf", sidik="0" * 64, jenis="pdf", ukuran=9)
    ngawur = Bukti("ngawur.pdf", sidik="../../x", jenis="pdf", ukuran=9)

    hasil = pack_up(make_tahun((make_isian(rusak, hilang, utuh, ngawur),)), tmp_path, folder)

    [arsip] = hasil.arsip
    assert list(contents(arsip)) == [
        "IKU-2 Kerja sama/TW2 Bagian Tata Pemerintahan - utuh.jpg",
        "daftar bukti.xlsx",
    ]
    assert [baris[7:] for baris in table(arsip)[1:]] == [
        ["rusak.pdf", "rusak di penyimpanan", None],
        ["hilang.pdf", "hilang dari penyimpanan", None],
        ["utuh.jpg", "ada", "IKU-2 Kerja sama/TW2 Bagian Tata Pemerintahan - utuh.jpg"],
        ["ngawur.pdf", "hilang dari penyimpanan", None],
    ]
    assert hasil.html.splitlines()[1:] == [
        "1 berkas dari 1 isian terverifikasi.",
        TAK_TERBACA,
    ]


def test_where_nothing_was_accepted_the_archive_is_its_list(tmp_path: Path, folder: Path) -> None:
    hasil = pack_up(make_tahun((), (), terbatas=True), tmp_path, folder)

    assert list(contents(hasil.arsip[0])) == ["daftar bukti.xlsx"]
    assert notes(hasil.arsip[0])[-1] == "Hanya memuat yang menjadi tugas unit Anda."
    assert hasil.html == (
        "<b>Bukti dukung indikator kinerja tahun 2025</b>\nBelum ada isian yang terverifikasi.\n"
        "Hanya memuat yang menjadi tugas unit Anda."
    )


def test_the_same_evidence_makes_the_same_bytes(tmp_path: Path, folder: Path) -> None:
    semua = make_tahun((make_isian(stored(tmp_path, "MoU.pdf", PDF), TAUTAN),))
    lain = tmp_path / "lain"
    lain.mkdir()

    [satu], [dua] = (pack_up(semua, tmp_path, tujuan).arsip for tujuan in (folder, lain))

    assert satu.read_bytes() == dua.read_bytes()


def test_what_was_posted_with_a_figure_and_accepted_comes_out_as_it_went_in(
    contoh: Engine, tmp_path: Path, folder: Path
) -> None:
    dunia = make_dunia(contoh)
    bukti = (stored(tmp_path, "SK & lampiran.pdf", PDF), TAUTAN)
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27", bukti=bukti))
    pimpinan = make_pelaku(contoh, Peran.PIMPINAN, "setda", telegram_id=3401)
    semua = bukti_indikator.load(contoh, pimpinan, 2025, now=NOW)
    assert isinstance(semua, BuktiTahun)

    hasil = pack_up(semua, tmp_path, folder)

    isi = contents(hasil.arsip[0])
    assert isi[f"IKU-2 Kerja sama/TW2 {TAPEM} - SK & lampiran.pdf"] == PDF
    assert len(table(hasil.arsip[0])) == 1 + 11
    assert hasil.html.splitlines()[1:] == [
        "1 berkas dan 1 tautan dari 1 isian terverifikasi.",
        "Target tahun ini hanya contoh.",
    ]
