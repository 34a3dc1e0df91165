"""What the auditor finds in a year that is filled in, and what a posting would change of it."""

from datetime import datetime

import pytest
from sqlalchemy import Engine

from core.audit.catatan import Catatan as Temuan
from core.audit.narasi import FaktaSemua
from core.audit.wajar import FaktaSerapanLebih, FaktaTanpaPenyebab
from core.hak import Pelaku
from core.isian import Catatan
from core.services import lihat_isian, putusan
from core.services.akibat_isian import AkibatIsian
from core.services.cek import Pemeriksaan, show
from core.services.pemeriksaan import load_bahan, look
from storage.engine import reading
from tests.audit_uji import rp
from tests.conftest import NOW, WIB
from tests.isian_uji import Dunia, make_dunia

BIASA = ["anggota-daftar:IKU-4", "anggota-daftar:IKU-5"]
"""What is found of a year in which nothing was posted: of its lists of units."""


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


def found(dunia: Dunia, now: datetime = NOW) -> dict[str, Temuan]:
    with reading(dunia.engine) as session:
        hasil = look(load_bahan(session, 2025, now=now))
    assert hasil.masalah == ()
    return {satu.kunci: satu for satu in hasil.catatan}


def foreseen(dunia: Dunia, pelaku: Pelaku, isian_id: int) -> tuple[list[str], list[str]]:
    akibat = lihat_isian.inspect(dunia.engine, pelaku, isian_id, now=NOW).akibat
    return [satu.kunci for satu in akibat.baru], [satu.kunci for satu in akibat.selesai]


def test_nothing_is_found_of_figures_that_nobody_has_posted(dunia: Dunia) -> None:
    assert list(found(dunia)) == BIASA


def test_a_missed_target_without_its_cause_is_found_once_it_counts(dunia: Dunia) -> None:
    # 27 of the made-up target 30 in TW II.
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    assert list(found(dunia)) == BIASA

    putusan.accept(dunia.engine, None, dunia.verifikator_kinerja, satu.id, now=NOW)

    fakta = found(dunia)["tanpa-penyebab:IKU-2"].fakta
    assert isinstance(fakta, FaktaTanpaPenyebab)
    assert fakta.capaian == 90


def test_the_hindrance_that_was_posted_is_the_cause(dunia: Dunia) -> None:
    nota = Catatan("", "dua mitra terlambat", "disurati")

    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27", catatan=nota))

    assert list(found(dunia)) == BIASA


def test_notes_are_read_against_the_figure_as_narrative_is(dunia: Dunia) -> None:
    nota = Catatan("Semua perikatan yang ditindaklanjuti selesai.", "mitra terlambat", "")

    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27", catatan=nota))

    fakta = found(dunia)["klaim-semua:IKU-2 2025:tw2"].fakta
    assert isinstance(fakta, FaktaSemua)
    assert (fakta.tercetak.teks, fakta.ucapan.sumber.baris) == ("27", "Bagian Tata Pemerintahan")


def test_part_of_a_year_is_no_jump_from_a_whole_one(dunia: Dunia) -> None:
    # 60 % in 2024; what TW II alone has is no figure of 2025.
    nota = Catatan("", "mitra terlambat", "")
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27", catatan=nota))
    assert "lonjakan:IKU-2" not in found(dunia)

    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27", "tw4", catatan=nota))

    assert "lonjakan:IKU-2" in found(dunia)


def test_half_a_year_of_spending_is_not_low(dunia: Dunia) -> None:
    # 1.244.429 of 124.442.900 is 1 %.
    dunia.accepted(dunia.kabag_tapem, dunia.sub35(1_244_429))
    assert list(found(dunia)) == BIASA

    now = datetime(2027, 1, 5, 9, tzinfo=WIB)
    dunia.accepted(dunia.kabag_tapem, dunia.sub35(1_244_429, "b12"))

    assert "serapan-rendah:anggaran" in found(dunia, now)


def test_who_decides_sees_what_the_posting_would_cause(dunia: Dunia) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.sub35(124_442_901, alasan="pagu lama"))

    terlihat = lihat_isian.inspect(dunia.engine, dunia.verifikator_anggaran, satu.id, now=NOW)

    [catatan] = terlihat.akibat.baru
    assert isinstance(catatan.fakta, FaktaSerapanLebih)
    assert (catatan.fakta.pagu, catatan.fakta.realisasi) == rp(124_442_900, 124_442_901)
    # Looking has changed nothing.
    assert list(found(dunia)) == BIASA


def test_the_pagu_itself_causes_nothing(dunia: Dunia) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.sub35(124_442_900))

    assert foreseen(dunia, dunia.verifikator_anggaran, satu.id) == ([], [])


def test_a_correction_ends_what_the_figure_before_it_caused(dunia: Dunia) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))

    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("30", alasan="salah hitung"))

    akibat = foreseen(dunia, dunia.verifikator_kinerja, satu.id)
    assert akibat == ([], ["tanpa-penyebab:IKU-2"])


def test_whoever_does_not_decide_is_not_told(dunia: Dunia) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))

    terlihat = lihat_isian.inspect(dunia.engine, dunia.kabag_tapem, satu.id, now=NOW)

    assert terlihat.akibat == AkibatIsian()


def test_a_posted_year_is_shown_when_it_is_asked_for_by_number(dunia: Dunia) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))

    hasil = show(dunia.engine, dunia.admin, 2025, now=NOW)

    assert isinstance(hasil, Pemeriksaan)
    assert (hasil.diisi, hasil.contoh, hasil.dokumen) == (True, True, ())
    assert [satu.kunci for satu in hasil.catatan] == ["tanpa-penyebab:IKU-2", *BIASA]
    # Without a number it is the year that a document tells of.
    terakhir = show(dunia.engine, dunia.admin, None, now=NOW)
    assert isinstance(terakhir, Pemeriksaan)
    assert (terakhir.tahun, terakhir.diisi) == (2024, False)


def test_the_unit_itself_may_answer_what_its_posting_caused(dunia: Dunia) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))

    hasil = show(dunia.engine, dunia.kabag_tapem, 2025, now=NOW)

    assert isinstance(hasil, Pemeriksaan)
    # IKU-4 is its own too; IKU-5 is not.
    assert list(hasil.boleh) == ["tanpa-penyebab:IKU-2", "anggota-daftar:IKU-4"]
