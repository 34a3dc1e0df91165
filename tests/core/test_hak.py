"""Every role x use case x whose figures, against the product's own table."""

import pytest

from core.hak import (
    Bidang,
    Kegunaan,
    Pelaku,
    Penugasan,
    Peran,
    Perihal,
    Putusan,
    decide,
    may_at_all,
    sees_all,
    wilayah,
)

MILIK, LAIN = 1, 2
T, Y, A = Putusan.TOLAK, Putusan.IZIN, Putusan.IZIN_ATAS_NAMA

# Per role: (own unit, another unit) within the person's own field.
TABEL = {
    Kegunaan.BERTANYA: {
        Peran.PIMPINAN: (Y, Y),
        Peran.KABAG: (Y, Y),
        Peran.STAF: (Y, T),
        Peran.VERIFIKATOR: (Y, Y),
        Peran.KEPALA_PD: (Y, T),
        Peran.OPERATOR_PD: (Y, T),
        Peran.PEMBACA: (Y, Y),
        Peran.ADMIN: (Y, Y),
    },
    Kegunaan.MENDRAF: {
        Peran.PIMPINAN: (T, T),
        Peran.KABAG: (Y, T),
        Peran.STAF: (Y, T),
        Peran.VERIFIKATOR: (A, A),
        Peran.KEPALA_PD: (T, T),
        Peran.OPERATOR_PD: (T, T),
        Peran.PEMBACA: (T, T),
        Peran.ADMIN: (T, T),
    },
    Kegunaan.MENGAJUKAN: {
        Peran.PIMPINAN: (T, T),
        Peran.KABAG: (Y, T),
        Peran.STAF: (T, T),
        Peran.VERIFIKATOR: (A, A),
        Peran.KEPALA_PD: (T, T),
        Peran.OPERATOR_PD: (T, T),
        Peran.PEMBACA: (T, T),
        Peran.ADMIN: (T, T),
    },
    Kegunaan.MEMUTUSKAN: {
        Peran.PIMPINAN: (T, T),
        Peran.KABAG: (T, T),
        Peran.STAF: (T, T),
        Peran.VERIFIKATOR: (T, Y),
        Peran.KEPALA_PD: (T, T),
        Peran.OPERATOR_PD: (T, T),
        Peran.PEMBACA: (T, T),
        Peran.ADMIN: (T, T),
    },
    Kegunaan.MENDELEGASIKAN: {
        Peran.PIMPINAN: (T, T),
        Peran.KABAG: (Y, T),
        Peran.STAF: (T, T),
        Peran.VERIFIKATOR: (T, T),
        Peran.KEPALA_PD: (T, T),
        Peran.OPERATOR_PD: (T, T),
        Peran.PEMBACA: (T, T),
        Peran.ADMIN: (T, T),
    },
    Kegunaan.MENGISI_REGISTER: {
        Peran.PIMPINAN: (T, T),
        Peran.KABAG: (Y, T),
        Peran.STAF: (T, T),
        Peran.VERIFIKATOR: (T, T),
        Peran.KEPALA_PD: (T, T),
        Peran.OPERATOR_PD: (T, T),
        Peran.PEMBACA: (T, T),
        Peran.ADMIN: (T, T),
    },
    Kegunaan.MELAPOR_PD: {
        Peran.PIMPINAN: (T, T),
        Peran.KABAG: (Y, T),
        Peran.STAF: (T, T),
        Peran.VERIFIKATOR: (A, A),
        Peran.KEPALA_PD: (Y, T),
        Peran.OPERATOR_PD: (Y, T),
        Peran.PEMBACA: (T, T),
        Peran.ADMIN: (T, T),
    },
    Kegunaan.MELIHAT_TENGGAT: {
        Peran.PIMPINAN: (Y, Y),
        Peran.KABAG: (Y, Y),
        Peran.STAF: (Y, T),
        Peran.VERIFIKATOR: (Y, Y),
        Peran.KEPALA_PD: (Y, T),
        Peran.OPERATOR_PD: (Y, T),
        Peran.PEMBACA: (Y, Y),
        Peran.ADMIN: (Y, Y),
    },
    Kegunaan.MENGINGATKAN: {
        Peran.PIMPINAN: (Y, Y),
        Peran.KABAG: (Y, Y),
        Peran.STAF: (T, T),
        Peran.VERIFIKATOR: (Y, Y),
        Peran.KEPALA_PD: (T, T),
        Peran.OPERATOR_PD: (T, T),
        Peran.PEMBACA: (T, T),
        Peran.ADMIN: (Y, Y),
    },
    Kegunaan.MENGUNDUH_LAPORAN: {
        Peran.PIMPINAN: (Y, Y),
        Peran.KABAG: (Y, Y),
        Peran.STAF: (Y, T),
        Peran.VERIFIKATOR: (Y, Y),
        Peran.KEPALA_PD: (Y, T),
        Peran.OPERATOR_PD: (Y, T),
        Peran.PEMBACA: (Y, Y),
        Peran.ADMIN: (Y, Y),
    },
    Kegunaan.MELIHAT_TINDAK_LANJUT: {
        Peran.PIMPINAN: (Y, Y),
        Peran.KABAG: (Y, T),
        Peran.STAF: (Y, T),
        Peran.VERIFIKATOR: (Y, Y),
        Peran.KEPALA_PD: (Y, T),
        Peran.OPERATOR_PD: (Y, T),
        Peran.PEMBACA: (Y, Y),
        Peran.ADMIN: (Y, Y),
    },
    Kegunaan.MENINDAKLANJUTI: {
        Peran.PIMPINAN: (T, T),
        Peran.KABAG: (Y, T),
        Peran.STAF: (T, T),
        Peran.VERIFIKATOR: (T, T),
        Peran.KEPALA_PD: (Y, T),
        Peran.OPERATOR_PD: (Y, T),
        Peran.PEMBACA: (T, T),
        Peran.ADMIN: (T, T),
    },
    Kegunaan.MEMERIKSA_TINDAK_LANJUT: {
        Peran.PIMPINAN: (T, T),
        Peran.KABAG: (T, T),
        Peran.STAF: (T, T),
        Peran.VERIFIKATOR: (T, Y),
        Peran.KEPALA_PD: (T, T),
        Peran.OPERATOR_PD: (T, T),
        Peran.PEMBACA: (T, T),
        # An admin who holds no other role works in no unit.
        Peran.ADMIN: (Y, Y),
    },
    Kegunaan.MENGELOLA: {
        Peran.PIMPINAN: (T, T),
        Peran.KABAG: (T, T),
        Peran.STAF: (T, T),
        Peran.VERIFIKATOR: (T, T),
        Peran.KEPALA_PD: (T, T),
        Peran.OPERATOR_PD: (T, T),
        Peran.PEMBACA: (T, T),
        Peran.ADMIN: (Y, Y),
    },
}

KASUS = [
    (kegunaan, peran, pemilik, putusan)
    for kegunaan, baris in TABEL.items()
    for peran, pasangan in baris.items()
    for pemilik, putusan in zip((MILIK, LAIN), pasangan, strict=True)
]


def make_pelaku(*peran: Peran, didelegasikan: bool = False) -> Pelaku:
    return Pelaku(
        orang_id=10,
        telegram_id=7,
        nama="Uji",
        penugasan=tuple(
            Penugasan(
                peran=satu,
                unit_id=MILIK,
                wilayah=frozenset({MILIK}),
                bidang=frozenset({Bidang.KINERJA}),
                didelegasikan=didelegasikan,
            )
            for satu in peran
        ),
    )


def make_perihal(pemilik: int) -> Perihal:
    return Perihal(pemilik=frozenset({pemilik}), bidang=Bidang.KINERJA, pengaju=frozenset({99}))


def test_the_table_here_names_every_role_and_use_case() -> None:
    assert set(TABEL) == set(Kegunaan)
    assert all(set(baris) == set(Peran) for baris in TABEL.values())


@pytest.mark.parametrize(("kegunaan", "peran", "pemilik", "putusan"), KASUS)
def test_each_role_may_do_what_the_table_says(
    kegunaan: Kegunaan, peran: Peran, pemilik: int, putusan: Putusan
) -> None:
    assert decide(make_pelaku(peran), kegunaan, make_perihal(pemilik)) is putusan


@pytest.mark.parametrize("kegunaan", Kegunaan)
@pytest.mark.parametrize("pemilik", [MILIK, LAIN])
def test_a_stranger_may_do_nothing(kegunaan: Kegunaan, pemilik: int) -> None:
    assert decide(make_pelaku(), kegunaan, make_perihal(pemilik)) is Putusan.TOLAK
    assert not may_at_all(make_pelaku(), kegunaan)


def test_staf_may_submit_once_the_kabag_has_delegated() -> None:
    staf = make_pelaku(Peran.STAF, didelegasikan=True)

    assert decide(staf, Kegunaan.MENGAJUKAN, make_perihal(MILIK)) is Putusan.IZIN
    assert decide(staf, Kegunaan.MENGAJUKAN, make_perihal(LAIN)) is Putusan.TOLAK
    assert decide(staf, Kegunaan.MENDELEGASIKAN, make_perihal(MILIK)) is Putusan.TOLAK


def test_staf_may_write_into_a_register_once_the_kabag_has_delegated() -> None:
    staf = make_pelaku(Peran.STAF, didelegasikan=True)

    assert decide(staf, Kegunaan.MENGISI_REGISTER, make_perihal(MILIK)) is Putusan.IZIN
    assert decide(staf, Kegunaan.MENGISI_REGISTER, make_perihal(LAIN)) is Putusan.TOLAK


def test_a_verifikator_never_decides_on_what_they_posted_themselves() -> None:
    ajuan_sendiri = Perihal(
        pemilik=frozenset({LAIN}), bidang=Bidang.KINERJA, pengaju=frozenset({10})
    )

    assert decide(make_pelaku(Peran.VERIFIKATOR), Kegunaan.MEMUTUSKAN, ajuan_sendiri) is (
        Putusan.TOLAK
    )


@pytest.mark.parametrize("lain", [Peran.KABAG, Peran.STAF, Peran.OPERATOR_PD])
def test_an_admin_never_judges_what_their_own_unit_or_they_themselves_have_followed_up(
    lain: Peran,
) -> None:
    periksa = Kegunaan.MEMERIKSA_TINDAK_LANJUT
    berdua = make_pelaku(Peran.ADMIN, lain)
    jawaban_sendiri = Perihal(
        pemilik=frozenset({LAIN}), bidang=Bidang.KINERJA, pengaju=frozenset({10})
    )

    assert decide(berdua, periksa, make_perihal(LAIN)) is Putusan.IZIN
    assert decide(berdua, periksa, make_perihal(MILIK)) is Putusan.TOLAK
    assert decide(make_pelaku(Peran.ADMIN), periksa, jawaban_sendiri) is Putusan.TOLAK


def test_a_verifikator_of_another_field_sees_and_judges_no_more_than_anybody() -> None:
    lain = Perihal(pemilik=frozenset({LAIN}), bidang=Bidang.SKM)
    milik = Perihal(pemilik=frozenset({MILIK}), bidang=Bidang.SKM)
    verifikator = make_pelaku(Peran.VERIFIKATOR)

    assert decide(verifikator, Kegunaan.MELIHAT_TINDAK_LANJUT, lain) is Putusan.TOLAK
    assert decide(verifikator, Kegunaan.MELIHAT_TINDAK_LANJUT, milik) is Putusan.IZIN
    assert decide(verifikator, Kegunaan.MEMERIKSA_TINDAK_LANJUT, lain) is Putusan.TOLAK


def test_staf_follow_up_once_the_kabag_has_delegated() -> None:
    staf = make_pelaku(Peran.STAF, didelegasikan=True)

    assert decide(staf, Kegunaan.MENINDAKLANJUTI, make_perihal(MILIK)) is Putusan.IZIN
    assert decide(staf, Kegunaan.MENINDAKLANJUTI, make_perihal(LAIN)) is Putusan.TOLAK


def test_another_fields_verifikator_decides_on_what_the_collecting_bagian_posted() -> None:
    milik_pengumpul = Perihal(
        pemilik=frozenset({LAIN}), bidang=Bidang.ANGGARAN, milik_pengumpul=True
    )
    bidang_lain = Perihal(pemilik=frozenset({LAIN}), bidang=Bidang.ANGGARAN)
    verifikator = make_pelaku(Peran.VERIFIKATOR)

    assert decide(verifikator, Kegunaan.MEMUTUSKAN, milik_pengumpul) is Putusan.IZIN
    assert decide(verifikator, Kegunaan.MEMUTUSKAN, bidang_lain) is Putusan.TOLAK


def test_a_kabag_sees_the_board_of_the_own_field_only() -> None:
    bidang_lain = Perihal(pemilik=frozenset({MILIK}), bidang=Bidang.SKM)

    assert decide(make_pelaku(Peran.KABAG), Kegunaan.MELIHAT_TENGGAT, bidang_lain) is Putusan.TOLAK


def test_of_several_roles_the_one_that_allows_decides_and_the_own_name_goes_first() -> None:
    keduanya = make_pelaku(Peran.VERIFIKATOR, Peran.KABAG)

    assert decide(keduanya, Kegunaan.MENDRAF, make_perihal(MILIK)) is Putusan.IZIN
    assert decide(keduanya, Kegunaan.MENDRAF, make_perihal(LAIN)) is Putusan.IZIN_ATAS_NAMA
    assert sees_all(keduanya)
    assert wilayah(keduanya) == {MILIK}
