"""What the auditor finds in a year that is filled in, and what a posting would change of it."""

from datetime import datetime
from decimal import Decimal

import pytest
from sqlalchemy import Engine

from bot.messages.cek_uraian import uraikan
from core.audit.catatan import Catatan as Temuan
from core.audit.narasi import FaktaSemua
from core.audit.terhitung import FaktaTerhitung
from core.audit.wajar import FaktaSerapanLebih, FaktaTanpaPenyebab
from core.baca_isian import Angka
from core.hak import Pelaku, Peran
from core.isian import Catatan, Isian
from core.register import JenisRegister
from core.services import lihat_isian, putusan
from core.services.akibat_isian import AkibatIsian, foresee_all
from core.services.cek import Pemeriksaan, show
from core.services.pemeriksaan import load_bahan, look
from storage.engine import reading
from tests.audit_uji import rp
from tests.conftest import NOW, WIB, make_pelaku
from tests.isian_uji import Dunia, make_dunia
from tests.mesin import counted
from tests.register_uji import add

SEJUTA = Angka("1000000", Decimal(1_000_000))
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


def together(dunia: Dunia, *isian: Isian, now: datetime = NOW) -> tuple[list[str], list[str]]:
    akibat = foresee_all(dunia.engine, isian, now=now)
    return [satu.kunci for satu in akibat.baru], [satu.kunci for satu in akibat.selesai]


def test_a_figure_that_the_register_does_not_give_is_found_and_foreseen(dunia: Dunia) -> None:
    for nomor, status in enumerate(("ditindaklanjuti", "ditindaklanjuti", "belum_ditindaklanjuti")):
        add(
            dunia.engine,
            dunia.kabag_tapem,
            JenisRegister.MOU_PKS,
            f"Kerja sama nomor {nomor}",
            status=status,
        )
    # Two of three are 66,67 %.
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("70"))
    akibat = foreseen(dunia, dunia.verifikator_kinerja, satu.id)
    assert akibat == (["isian-hitungan:IKU-2"], [])

    putusan.accept(dunia.engine, None, dunia.verifikator_kinerja, satu.id, now=NOW)
    fakta = found(dunia)["isian-hitungan:IKU-2"].fakta
    assert isinstance(fakta, FaktaTerhitung)
    assert (fakta.pembilang, fakta.penyebut, fakta.periode.kode) == (2, 3, "tw2")
    assert uraikan(fakta).isi == (
        "Diisi 70,00%, TW II 2025.",
        "Hitungan dari register MoU/PKS: 66,67% (2 dari 3).",
    )

    # What agrees ends it.
    benar = dunia.post(dunia.kabag_tapem, dunia.iku2("66.67", alasan="salah hitung"))
    akibat = foreseen(dunia, dunia.verifikator_kinerja, benar.id)
    assert akibat == ([], ["isian-hitungan:IKU-2"])


def test_several_postings_are_foreseen_together(dunia: Dunia) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))
    benar = dunia.post(dunia.kabag_tapem, dunia.iku2("30", alasan="salah hitung"))
    uang = dunia.post(dunia.kabag_tapem, dunia.sub35(124_442_901, alasan="pagu lama"))
    biasa = dunia.post(dunia.kabag_tapem, dunia.usul(dunia.sub(36), "b06", SEJUTA, "bagian-tapem"))

    assert together(dunia, benar, uang, biasa) == (
        ["serapan-lebih:sub kegiatan 35"],
        ["tanpa-penyebab:IKU-2"],
    )
    assert together(dunia, biasa) == ([], [])
    # What is foreseen of one alone is what it is foreseen for by itself.
    assert together(dunia, uang) == foreseen(dunia, dunia.verifikator_anggaran, uang.id)
    assert list(found(dunia)) == ["tanpa-penyebab:IKU-2", *BIASA]


def test_what_was_foreseen_of_all_is_what_comes_of_it(dunia: Dunia) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))
    sebelum = set(found(dunia))
    semua = [
        dunia.post(dunia.kabag_tapem, dunia.iku2("30", alasan="salah hitung")),
        dunia.post(dunia.kabag_tapem, dunia.sub35(124_442_901, alasan="pagu lama")),
    ]
    baru, selesai = together(dunia, *semua)

    putusan.accept(dunia.engine, None, dunia.verifikator_kinerja, semua[0].id, now=NOW)
    putusan.accept(dunia.engine, None, dunia.verifikator_anggaran, semua[1].id, now=NOW)

    assert set(found(dunia)) == sebelum - set(selesai) | set(baru)


def test_a_row_that_joins_a_finding_is_told_and_those_in_it_already_are_not(dunia: Dunia) -> None:
    now = datetime(2027, 1, 5, 9, tzinfo=WIB)
    # 1.000.000 of 329.025.576, and of 446.356.500, is less than 1 %.
    dunia.accepted(dunia.kabag_tapem, dunia.usul(dunia.sub(36), "b12", SEJUTA, "bagian-tapem"))
    assert "serapan-rendah:anggaran" in found(dunia, now)
    lagi = dunia.post(dunia.kabag_tapem, dunia.usul(dunia.sub(37), "b12", SEJUTA, "bagian-tapem"))

    [satu] = foresee_all(dunia.engine, [lagi], now=now).baru
    assert satu.kunci == "serapan-rendah:anggaran"
    assert satu.fakta.sub == {37}

    putusan.accept(dunia.engine, None, dunia.verifikator_anggaran, lagi.id, now=NOW)
    cukup = Angka("400000000", Decimal(400_000_000))
    usul = dunia.usul(dunia.sub(37), "b12", cukup, "bagian-tapem", alasan="kurang nol")
    [pergi] = foresee_all(dunia.engine, [dunia.post(dunia.kabag_tapem, usul)], now=now).selesai
    assert pergi.fakta.sub == {37}


def test_outputs_change_nothing_and_cost_nothing(dunia: Dunia) -> None:
    keluaran = dunia.post(dunia.kabag_tapem, dunia.output35())
    uang = dunia.post(dunia.kabag_tapem, dunia.sub35(124_442_901, alasan="pagu lama"))

    with counted(dunia.engine) as dijalankan:
        assert together(dunia, keluaran) == ([], [])

    assert dijalankan == []
    assert together(dunia, keluaran, uang) == (["serapan-lebih:sub kegiatan 35"], [])


def test_twenty_are_foreseen_with_as_many_queries_as_one(dunia: Dunia) -> None:
    umum = make_pelaku(dunia.engine, Peran.KABAG, "bagian-umum", telegram_id=2050)
    semua = [
        dunia.post(umum, dunia.usul(dunia.sub(nomor), "b06", SEJUTA, "bagian-umum"))
        for nomor in range(1, 21)
    ]

    with counted(dunia.engine) as satu:
        together(dunia, semua[0])
    with counted(dunia.engine) as dua_puluh:
        together(dunia, *semua)

    assert len(dua_puluh) == len(satu)


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
