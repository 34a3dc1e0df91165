"""More evidence than one file of Telegram's holds, and names that no computer should unpack."""

import tracemalloc
from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.lkjip.bukti import MAKS, PER_BARIS, PER_DAFTAR, pack, to_zip
from bot.lkjip.daftar_bukti import Butir
from bot.lkjip.nama_bukti import file_name, safe, unique
from core.isian import Bukti
from core.services.bukti_indikator import BuktiTahun
from tests.bukti_uji import PADA, contents, make_isian, make_tahun, stored, table


def room(isi: int, *, baris: int) -> int:
    """Return how large an archive may be so that files of `isi` bytes fit beside its lists."""
    return isi + PER_DAFTAR + PER_BARIS * baris


def make_files(folder: Path, banyak: int, ukuran: int, awal: str = "b") -> list[Bukti]:
    acak = Random(awal)  # noqa: S311  no secret
    return [stored(folder, f"{awal}{n}.pdf", acak.randbytes(ukuran)) for n in range(banyak)]


def files_of(arsip: Path) -> list[str]:
    return [nama.rpartition(" - ")[2] for nama in contents(arsip) if "/" in nama]


def test_more_than_one_archive_holds_is_divided_by_indikator(tmp_path: Path) -> None:
    a, b, c = (make_files(tmp_path, 2, 40_000, huruf) for huruf in "abc")
    semua = make_tahun(*((make_isian(*satu),) for satu in (a, b, c)))

    hasil = to_zip(semua, tmp_path, tmp_path, dibuat_at=PADA, maks=room(170_000, baris=6))

    # Two indikator of 80.000 bytes and a little; not three.
    assert [(satu.name, files_of(satu)) for satu in hasil.arsip] == [
        ("Bukti IKU 2025 (1 dari 2).zip", ["a0.pdf", "a1.pdf", "b0.pdf", "b1.pdf"]),
        ("Bukti IKU 2025 (2 dari 2).zip", ["c0.pdf", "c1.pdf"]),
    ]
    assert [baris[9] for baris in table(hasil.arsip[0])[1::4]] == [
        "Bukti IKU 2025 (1 dari 2).zip: IKU-2 Kerja sama/TW2 Bagian Tata Pemerintahan - a0.pdf",
        "Bukti IKU 2025 (2 dari 2).zip: IKU-4 IKK LPPD/TW2 Bagian Tata Pemerintahan - c0.pdf",
    ]
    assert table(hasil.arsip[0]) == table(hasil.arsip[1])
    assert hasil.html.splitlines()[-1] == (
        "Dibagi menjadi 2 arsip menurut indikator, karena seluruhnya 0,3 MB dan satu berkas "
        "Telegram paling besar 50 MB."
    )


def test_an_indikator_that_no_archive_holds_is_divided_by_its_files(tmp_path: Path) -> None:
    a, b = make_files(tmp_path, 1, 40_000, "a"), make_files(tmp_path, 5, 40_000, "b")
    semua = make_tahun((make_isian(*a),), (make_isian(*b),))

    hasil = to_zip(semua, tmp_path, tmp_path, dibuat_at=PADA, maks=room(90_000, baris=6))

    assert [files_of(satu) for satu in hasil.arsip] == [
        *(["a0.pdf"], ["b0.pdf", "b1.pdf"], ["b2.pdf", "b3.pdf"], ["b4.pdf"]),
    ]


def test_what_stands_around_a_file_takes_its_room_too() -> None:
    # 100 bytes, and twice a name of 60: two files without anything in them take 440.
    kosong = [
        Butir(make_tahun(()).indikator[0], make_isian(), Bukti("x", sidik="a", ukuran=0), "x" * 60)
    ] * 5

    assert [len(satu) for satu in pack([kosong], 440)] == [2, 2, 1]
    assert [len(satu) for satu in pack([kosong], 439)] == [1, 1, 1, 1, 1]


@pytest.mark.parametrize("ukuran", [1, 30_000, 60_000])
def test_no_archive_is_larger_than_what_is_taken(tmp_path: Path, ukuran: int) -> None:
    # Nothing makes these any shorter, neither in the list of links nor in the workbook.
    acak = Random("tautan")  # noqa: S311  no secret
    alamat = [f"https://x.id/{acak.randbytes(500).hex()}" for _ in range(120)]
    panjang = [replace(satu, nama="x" * 60) for satu in make_files(tmp_path, 25, ukuran)]
    bukti = (*panjang, *(Bukti("x", tautan=satu) for satu in alamat))
    maks = room(380_000, baris=145)

    hasil = to_zip(
        make_tahun((make_isian(*bukti, unit="U" * 90),)),
        tmp_path,
        tmp_path,
        dibuat_at=PADA,
        maks=maks,
    )

    assert max(satu.stat().st_size for satu in hasil.arsip) <= maks
    assert hasil.berkas == sum(len(files_of(satu)) for satu in hasil.arsip) == 25


def test_ours_are_smaller_than_what_telegram_takes() -> None:
    assert MAKS < 50_000_000


def test_one_file_at_a_time_is_in_memory(tmp_path: Path) -> None:
    semua = make_tahun((make_isian(*make_files(tmp_path, 8, 2_000_000)),))
    to_zip(make_tahun(()), tmp_path, tmp_path, dibuat_at=PADA)

    tracemalloc.start()
    to_zip(semua, tmp_path, tmp_path, dibuat_at=PADA)
    _, puncak = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert puncak < 8_000_000


@pytest.mark.parametrize(
    ("nama", "jenis", "hasil"),
    [
        ("MoU asli.pdf", "pdf", "MoU asli.pdf"),
        ("../../etc/passwd", "pdf", "passwd.pdf"),
        ("nota.exe", "pdf", "nota.exe.pdf"),
        ("C:\\x\\a?b:c.PDF", "pdf", "a_b_c.pdf"),
        ("x" * 80 + ".docx", "docx", "x" * 45 + ".docx"),
        ("a\u202egpj.pdf", "pdf", "agpj.pdf"),
        ("", "jpg", "berkas.jpg"),
        ("..", None, "tanpa nama"),
        ("a/b", "exe", "a_b"),
    ],
)
def test_a_file_is_called_as_it_was_sent_if_that_is_a_name(
    nama: str, jenis: str | None, hasil: str
) -> None:
    assert file_name(nama, jenis) == hasil


@given(st.text(max_size=90), st.integers(5, 50))
def test_a_part_of_a_name_is_one_that_windows_takes(teks: str, maks: int) -> None:
    nama = safe(teks, maks)

    assert 1 <= len(nama) <= max(maks, len("tanpa nama"))
    assert not set(nama) & set('<>:"/\\|?*\n\r\t\x00')
    assert nama.strip(". ") == nama


def test_of_two_files_that_are_called_alike_one_gets_a_number() -> None:
    assert unique(["a.pdf", "A.pdf", "a (2).pdf", "b", "B"]) == [
        *("a.pdf", "A (2).pdf", "a (2) (2).pdf", "b", "B (2)"),
    ]


def test_the_same_name_in_one_folder_is_no_loss_of_a_file(tmp_path: Path) -> None:
    satu, dua = stored(tmp_path, "SK.pdf", b"satu"), stored(tmp_path, "sk.pdf", b"dua")
    jahat = make_isian(satu, dua, unit="../Bagian:\n*")
    semua: BuktiTahun = make_tahun((jahat,), (jahat,))

    [arsip] = to_zip(semua, tmp_path, tmp_path, dibuat_at=PADA).arsip

    isi = contents(arsip)
    assert [(nama, isi[nama]) for nama in isi if "/" in nama] == [
        ("IKU-2 Kerja sama/TW2 _Bagian_ _ - SK.pdf", b"satu"),
        ("IKU-2 Kerja sama/TW2 _Bagian_ _ - sk (2).pdf", b"dua"),
        ("IKU-3 Harmonisasi/TW2 _Bagian_ _ - SK.pdf", b"satu"),
        ("IKU-3 Harmonisasi/TW2 _Bagian_ _ - sk (2).pdf", b"dua"),
    ]
