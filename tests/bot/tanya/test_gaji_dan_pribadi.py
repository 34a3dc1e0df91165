"""What people are paid, and what nobody keeps of them here."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize("tanya", ["gaji sekda berapa", "tunjangan asisten", "gaji kabag hukum"])
def test_what_an_office_is_paid_is_not_in_the_data(dokumen: Dunia, tanya: str) -> None:
    jawab = ask(dokumen, "sekda", tanya)

    assert jawab.sikap == (Sikap.TIDAK_ADA,)
    assert "3. Gaji & tunjangan ASN · 95,31%" in jawab.tombol


@pytest.mark.parametrize("tanya", ["gaji pns brp", "gaji pegawai setda", "tunjangan pegawai brp"])
def test_the_pay_of_the_staff_is_a_line_of_the_budget(dokumen: Dunia, tanya: str) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith("Gaji & tunjangan ASN, 2024")


def test_the_pay_of_the_head_of_the_region_has_its_own_line(dokumen: Dunia) -> None:
    assert ask(dokumen, "sekda", "gaji walikota berapa").teks.startswith("Gaji KDH & WKDH, 2024")


@pytest.mark.parametrize("lagi", ["nip nya", "pangkatnya apa", "nomor wa nya"])
def test_behind_a_name_private_data_are_said_not_to_be_there(dokumen: Dunia, lagi: str) -> None:
    teks = ask(dokumen, "sekda", "siapa sekda", lagi).teks

    assert teks == "Data pribadi dan kontak (NIP, nomor telepon, alamat) tidak tersedia dalam data."
