"""The kinds of obligations that ship with the program."""

from datetime import date

import pytest

from core.kewajiban.jenis import Penanggung, periods_of
from core.kewajiban.tangga import Tangga
from core.paket.kewajiban import KewajibanRusakError, read_kewajiban
from core.paket.masalah import KodeMasalah as K
from storage.contoh_paket import read_acuan

ISI = read_acuan("kewajiban.toml")


def test_the_ladders_are_those_of_the_product() -> None:
    tangga, _ = read_kewajiban({"kewajiban.toml": ISI})

    assert tangga == (
        Tangga(kode="tahunan", sebelum=(30, 14, 7, 3, 1, 0), buka=False, tiap=2, sampai=20),
        Tangga(kode="berkala", sebelum=(3, 0), buka=True, tiap=2, sampai=20),
    )


def test_the_kinds_fall_due_when_the_rules_and_examples_say_and_none_is_active() -> None:
    _, jenis = read_kewajiban({"kewajiban.toml": ISI})

    tenggat = {
        satu.kode: [satu.aturan.on(periode) for periode in periods_of(satu.kala, 2026)]
        for satu in jenis
    }
    assert tenggat["ikk_lppd"] == [date(2027, 1, 31)]
    assert tenggat["skm"] == [date(2026, 7, 15), date(2027, 1, 15)]
    assert tenggat["kinerja"][-1] == date(2027, 1, 10)
    assert tenggat["anggaran"][0] == date(2026, 2, 5)
    assert tenggat["lkjip"] == [date(2027, 2, 28)]
    assert tenggat["perjanjian_kinerja"] == [date(2026, 1, 31)]
    assert tenggat["lppd"] == [date(2027, 3, 31)]
    assert {satu.aktif_on for satu in jenis} == {None}
    # Only the date that a regulation names is no example.
    assert [satu.kode for satu in jenis if not satu.contoh] == ["lppd"]
    # Whose units are chosen one by one is added by an admin.
    assert {satu.penanggung for satu in jenis} == set(Penanggung) - {Penanggung.DIPILIH}


@pytest.mark.parametrize(
    ("lama", "baru", "kode"),
    [
        (b'tangga = "tahunan"', b'tangga = "harian"', K.TIDAK_DIKENAL),
        (b'kode = "skm"', b'kode = "ikk_lppd"', K.GANDA),
        (b'kala = "semester"', b'kala = "windu"', K.PILIHAN_SALAH),
        (b"hari = 15", b"hari = 32", K.ISIAN_SALAH),
    ],
)
def test_a_planted_mistake_is_found(lama: bytes, baru: bytes, kode: K) -> None:
    with pytest.raises(KewajibanRusakError) as error:
        read_kewajiban({"kewajiban.toml": ISI.replace(lama, baru, 1)})

    assert kode in {satu.kode for satu in error.value.masalah}
