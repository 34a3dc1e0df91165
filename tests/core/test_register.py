"""What an entry of a register says, and which entries are alike."""

from datetime import date

import pytest

from core.register import STATUS, Arti, IsiEntri, JenisRegister, alike, differences, meaning


def test_each_register_has_one_status_that_counts() -> None:
    assert {
        jenis: [kode for kode, arti in semua.items() if arti is Arti.TERCAPAI]
        for jenis, semua in STATUS.items()
    } == {
        JenisRegister.MOU_PKS: ["ditindaklanjuti"],
        JenisRegister.RAPERWAL: ["diharmonisasi"],
        JenisRegister.KEBIJAKAN: ["ditindaklanjuti"],
        JenisRegister.INOVASI: ["diterapkan"],
    }


def test_no_status_is_not_the_same_as_belum() -> None:
    assert meaning(JenisRegister.KEBIJAKAN, None) is None
    assert meaning(JenisRegister.KEBIJAKAN, "belum") is Arti.BELUM


@pytest.mark.parametrize(
    ("satu", "lain", "sama"),
    [
        (IsiEntri(judul="Jaminan Kesehatan"), IsiEntri(judul="jaminan  kesehatan."), True),
        (IsiEntri(judul="A", nomor_surat="No. 1/2"), IsiEntri(judul="B", nomor_surat="1/2"), False),
        (IsiEntri(judul="A", nomor_surat="1/B.I"), IsiEntri(judul="B", nomor_surat="1-b.i"), True),
        (IsiEntri(judul="A"), IsiEntri(judul="B"), False),
        # Nothing of these is left when they are folded; they are not the same for that.
        (IsiEntri(judul="Ж"), IsiEntri(judul="Д"), False),
        (IsiEntri(judul="Ж", nomor_surat="-"), IsiEntri(judul="Д", nomor_surat="/"), False),
    ],
)
def test_entries_are_alike_by_title_or_letter_however_written(
    satu: IsiEntri, lain: IsiEntri, *, sama: bool
) -> None:
    assert alike(satu, lain) is sama


def test_differences_name_the_fields_that_are_another() -> None:
    lama = IsiEntri(judul="A", status=None)
    baru = IsiEntri(judul="A", status="belum", tanggal=date(2026, 1, 3))

    assert list(differences(lama, baru)) == ["tanggal", "status"]
