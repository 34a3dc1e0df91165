"""Outputs and indikator of programmes: set by an admin, posted by a Bagian, decided, asked for."""

from datetime import datetime
from decimal import Decimal

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from core.angka import Keadaan
from core.buku import Buku, Janji, Pos, Tingkat
from core.errors import (
    AlasanWajibError,
    BelumWaktunyaError,
    BukanPeriodenyaError,
    BukanUnitnyaError,
    TidakBerhakError,
    TombolBasiError,
)
from core.hak import Bidang, Pelaku, Peran
from core.isian import Status
from core.janji import KodeJanji
from core.peringatan import Peringatan
from core.periode import Bulan, Periode
from core.services import pengisian, peninjauan, putusan, riwayat_isian, sejarah, tahun, tugas
from core.services.anggaran import get_pos, show_buku
from core.services.belum_mengisi import list_missing
from core.tahun import Ketetapan, TargetJanji, UnitJanji
from storage.models import IsianRow
from tests.conftest import NOW, WIB, make_pelaku
from tests.isian_uji import Dunia, make_dunia
from tests.orang_uji import unit_id

JULI = datetime(2025, 7, 1, 0, 0, tzinfo=WIB)
"""The first moment of the day after TW II."""


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


def sub(dunia: Dunia, nomor: int, bulan: Bulan | None = None, now: datetime = NOW) -> Pos:
    hasil = show_buku(dunia.engine, dunia.admin, 2025, bulan=bulan, now=now)
    assert isinstance(hasil, Buku)
    return get_pos(hasil, Tingkat.SUB_KEGIATAN, nomor)


def output35(dunia: Dunia, bulan: Bulan | None = None, now: datetime = NOW) -> Janji:
    [satu] = sub(dunia, 35, bulan, now).janji
    return satu


def test_an_output_is_reviewed_against_the_target_of_the_year(dunia: Dunia) -> None:
    usul = dunia.usul(dunia.janji("output 36"), "tw2", dunia.output35("3").angka, "bagian-tapem")

    lihat = peninjauan.review(dunia.engine, dunia.kabag_tapem, usul, now=NOW)

    # RKT: 6 Dokumen for sub kegiatan 36, of which 3 are half.
    assert (lihat.target, lihat.hasil) == (Decimal(6), Decimal(50))
    assert (lihat.objek.kode, lihat.unit.nama) == ("output 36", "Bagian Tata Pemerintahan")


def test_it_is_kept_as_the_figure_of_a_promise_and_waits_for_kinerja(dunia: Dunia) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.output35())

    with Session(dunia.engine) as session:
        row = session.exec(select(IsianRow)).one()
    assert (row.indikator_id, row.pos_id, row.janji_id) == (None, None, satu.objek.id)
    menunggu = putusan.list_waiting(dunia.engine, dunia.verifikator_kinerja, now=NOW)
    assert [m.isian.id for m in menunggu] == [satu.id]
    assert putusan.list_waiting(dunia.engine, dunia.verifikator_anggaran, now=NOW) == []
    with pytest.raises(TidakBerhakError):
        putusan.accept(dunia.engine, None, dunia.verifikator_anggaran, satu.id, now=NOW)
    diterima = putusan.accept(dunia.engine, None, dunia.verifikator_kinerja, satu.id, now=NOW)
    assert diterima.status is Status.TERVERIFIKASI


def test_what_staf_writes_goes_by_the_kabag(dunia: Dunia) -> None:
    satu = dunia.post(dunia.staf_tapem, dunia.output35())
    assert satu.status is Status.DISERAHKAN
    assert putusan.list_waiting(dunia.engine, dunia.verifikator_kinerja, now=NOW) == []

    dikirim = pengisian.submit(dunia.engine, None, dunia.kabag_tapem, satu.id, now=NOW)

    assert dikirim.status is Status.DIAJUKAN


def test_what_the_collecting_bagian_promises_another_field_decides(dunia: Dunia) -> None:
    usul = dunia.program("1.2", "71.2", "bagian-organisasi")
    satu = dunia.post(dunia.kabag_organisasi, usul)

    with pytest.raises(TidakBerhakError):
        putusan.accept(dunia.engine, None, dunia.verifikator_kinerja, satu.id, now=NOW)
    putusan.accept(dunia.engine, None, dunia.verifikator_anggaran, satu.id, now=NOW)


@pytest.mark.parametrize(
    ("peran", "unit"),
    [
        (Peran.KABAG, "bagian-hukum"),
        (Peran.STAF, "bagian-hukum"),
        (Peran.PIMPINAN, "setda"),
        (Peran.PEMBACA, None),
        (Peran.OPERATOR_PD, "dinkes"),
        (Peran.ADMIN, None),
    ],
)
def test_nobody_posts_what_another_unit_promises(
    dunia: Dunia, peran: Peran, unit: str | None
) -> None:
    pelaku = make_pelaku(dunia.engine, peran, unit, telegram_id=3001)

    for usul in (dunia.output35(), dunia.program("2.1", "90", "bagian-tapem")):
        with pytest.raises(BukanUnitnyaError):
            dunia.post(pelaku, usul)
    with Session(dunia.engine) as session:
        assert session.exec(select(IsianRow)).all() == []


def test_a_unit_that_is_not_the_promises_cannot_be_put_in_its_place(dunia: Dunia) -> None:
    usul = dunia.usul(dunia.janji("output 35"), "tw2", dunia.output35().angka, "bagian-hukum")
    kabag_hukum = make_pelaku(dunia.engine, Peran.KABAG, "bagian-hukum", telegram_id=3002)

    for pelaku in (dunia.kabag_tapem, kabag_hukum, dunia.verifikator_kinerja):
        with pytest.raises(BukanUnitnyaError):
            dunia.post(pelaku, usul)


def test_it_is_posted_by_quarters_once_they_are_over(dunia: Dunia) -> None:
    for periode in ("b06", "tahun"):
        with pytest.raises(BukanPeriodenyaError):
            dunia.post(dunia.kabag_tapem, dunia.output35("1", periode))
    sebelum = datetime(2025, 6, 30, 23, 59, 59, tzinfo=WIB)
    usul = dunia.output35("1", "tw2")
    with pytest.raises(BelumWaktunyaError):
        pengisian.save(dunia.engine, None, dunia.kabag_tapem, usul, ajukan=True, now=sebelum)
    pengisian.save(dunia.engine, None, dunia.kabag_tapem, usul, ajukan=True, now=JULI)


def test_a_count_that_falls_is_asked_why_and_a_percentage_may_fall(dunia: Dunia) -> None:
    dunia.post(dunia.kabag_tapem, dunia.output35("2", "tw1"))
    dunia.post(dunia.kabag_tapem, dunia.program("2.1", "90", "bagian-tapem", "tw1"))

    with pytest.raises(AlasanWajibError):
        dunia.post(dunia.kabag_tapem, dunia.output35("1", "tw2"))
    beralasan = dunia.output35("1", "tw2", alasan="satu dokumen dicabut")
    satu = dunia.post(dunia.kabag_tapem, beralasan)
    assert satu.peringatan == (Peringatan.TURUN,)
    turun = dunia.post(dunia.kabag_tapem, dunia.program("2.1", "80", "bagian-tapem", "tw2"))
    assert turun.peringatan == ()


def test_of_what_is_cumulative_the_latest_quarter_is_owed_until_it_is_posted(
    dunia: Dunia,
) -> None:
    def owed(now: datetime) -> set[tuple[str, str]]:
        semua = tugas.list_tugas(dunia.engine, dunia.kabag_tapem, now=now)
        return {(t.objek.kode, t.periode.kode) for t in semua}

    assert ("output 35", "tw2") in owed(JULI)
    assert ("output 35", "tw1") not in owed(JULI)
    assert ("program 2.2", "tw2") not in owed(JULI)
    pengisian.save(dunia.engine, None, dunia.kabag_tapem, dunia.output35(), ajukan=True, now=JULI)
    assert not {satu for satu in owed(JULI) if satu[0] == "output 35"}
    oktober = datetime(2025, 10, 1, tzinfo=WIB)
    assert ("output 35", "tw3") in owed(oktober)


def test_who_lacks_outputs_is_told_by_their_number(dunia: Dunia) -> None:
    def missing(kode: str) -> dict[str, tuple[int, int]]:
        hasil = list_missing(
            dunia.engine, dunia.admin, Bidang.KINERJA, Periode(2025, kode), now=NOW
        )
        return {s.unit.nama: (s.output, s.dari_output) for s in hasil.unit}

    # Sub kegiatan 35, 36, 37, 44 and 45, and the first indikator of the second programme.
    assert missing("tw2")["Bagian Tata Pemerintahan"] == (6, 6)
    # All of kegiatan 1 to 8, that is 28 sub kegiatan, and the first of the first programme.
    assert missing("tw2")["Bagian Umum"] == (29, 29)
    dunia.post(dunia.kabag_tapem, dunia.output35())
    assert missing("tw2")["Bagian Tata Pemerintahan"] == (5, 6)
    # Nothing is owed by the year.
    assert missing("tahun").get("Bagian Umum") is None


def test_the_budget_shows_the_promise_with_what_was_accepted_of_it(dunia: Dunia) -> None:
    assert output35(dunia).capaian is Keadaan.BELUM_DILAPORKAN
    satu = dunia.post(dunia.kabag_tapem, dunia.output35("0.5"))
    diajukan = output35(dunia, Bulan.JUNI)
    assert diajukan.isian is not None
    assert (diajukan.isian.dipakai, diajukan.isian.menunggu) == (None, satu)

    putusan.accept(dunia.engine, None, dunia.verifikator_kinerja, satu.id, now=NOW)

    kini = output35(dunia, Bulan.JUNI)
    assert (kini.kode, kini.satuan, kini.target.nilai) == ("output 35", "Dokumen", Decimal(1))
    assert kini.capaian == Decimal(50)


@pytest.mark.parametrize(
    ("bulan", "sampai", "capaian"),
    [
        (Bulan.FEBRUARI, None, Keadaan.BELUM_DILAPORKAN),
        (Bulan.MEI, "tw1", Keadaan.BELUM_DILAPORKAN),
        (Bulan.JUNI, "tw2", Decimal(100)),
        (Bulan.AGUSTUS, "tw2", Decimal(100)),
        (Bulan.DESEMBER, "tw4", Decimal(100)),
        (None, "tw4", Decimal(100)),
    ],
)
def test_a_month_has_the_last_quarter_that_is_over_by_its_end(
    dunia: Dunia, bulan: Bulan | None, sampai: str | None, capaian: Decimal | Keadaan
) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.output35())

    satu = output35(dunia, bulan)

    assert (satu.isian.sampai.kode if satu.isian else None) == sampai
    assert satu.capaian == capaian


def test_what_a_document_promises_is_not_posted(dunia: Dunia) -> None:
    hasil = show_buku(dunia.engine, dunia.admin, 2024, now=NOW)
    assert isinstance(hasil, Buku)
    [satu] = get_pos(hasil, Tingkat.SUB_KEGIATAN, 35).janji
    assert (satu.kode, satu.isian, satu.target.teks) == ("", None, "1 Dokumen")


def test_an_admin_names_who_posts_for_a_programme_and_the_history_says_so(dunia: Dunia) -> None:
    janji = dunia.janji("program 2.2").id
    umum = unit_id(dunia.engine, "bagian-umum")
    baru: list[Ketetapan] = [UnitJanji(janji, umum), TargetJanji(janji, Decimal(70), "70")]

    assert tahun.set_figures(dunia.engine, None, dunia.admin, 2025, baru, now=NOW) == 2

    satu = next(s for s in tahun.show_year(dunia.engine, dunia.admin, 2025).janji if s.id == janji)
    assert (satu.unit and satu.unit.nama, satu.target) == ("Bagian Umum", Decimal(70))
    assert tahun.set_figures(dunia.engine, None, dunia.admin, 2025, baru, now=NOW) == 0
    assert sejarah.verify(dunia.engine).cacat == ()
    kabag_hukum = make_pelaku(dunia.engine, Peran.KABAG, "bagian-hukum", telegram_id=3003)
    with pytest.raises(BukanUnitnyaError):
        dunia.post(kabag_hukum, dunia.program("2.2", "65", "bagian-umum"))


def test_what_was_accepted_before_another_unit_posts_it_still_counts(dunia: Dunia) -> None:
    kabag_hukum = make_pelaku(dunia.engine, Peran.KABAG, "bagian-hukum", telegram_id=3004)
    dunia.accepted(kabag_hukum, dunia.program("2.2", "65", "bagian-hukum"))
    pindah = UnitJanji(dunia.janji("program 2.2").id, unit_id(dunia.engine, "bagian-umum"))

    tahun.set_figures(dunia.engine, None, dunia.admin, 2025, [pindah], now=NOW)

    buku = show_buku(dunia.engine, dunia.admin, 2025, bulan=Bulan.JUNI, now=NOW)
    assert isinstance(buku, Buku)
    assert get_pos(buku, Tingkat.PROGRAM, 2).janji[1].capaian == Decimal(100)


def test_an_output_of_a_line_with_a_unit_gets_no_other_and_a_dinas_posts_none(
    dunia: Dunia,
) -> None:
    tapem, dinkes = unit_id(dunia.engine, "bagian-tapem"), unit_id(dunia.engine, "dinkes")
    for salah in (
        UnitJanji(dunia.janji("output 41").id, tapem),
        UnitJanji(dunia.janji("program 2.2").id, dinkes),
        UnitJanji(dunia.janji("program 2.2").id, 99_999),
        TargetJanji(99_999, Decimal(1), "1"),
    ):
        semua = [TargetJanji(dunia.janji("output 35").id, Decimal(9), "9"), salah]
        with pytest.raises(TombolBasiError):
            tahun.set_figures(dunia.engine, None, dunia.admin, 2025, semua, now=NOW)
    # All or none: the good one beside it is not set either.
    assert output35(dunia).target.nilai == Decimal(1)


@pytest.mark.parametrize("siapa", ["kabag_tapem", "staf_tapem", "verifikator_kinerja"])
def test_only_admins_set_promises(dunia: Dunia, siapa: str) -> None:
    baru = [TargetJanji(dunia.janji("output 35").id, Decimal(9), "9")]
    with pytest.raises(TidakBerhakError):
        tahun.set_figures(dunia.engine, None, getattr(dunia, siapa), 2025, baru, now=NOW)


def test_a_year_that_is_opened_has_no_target_but_the_units_and_satuan(
    dunia: Dunia,
) -> None:
    tahun.open_year(dunia.engine, None, dunia.admin, 2026, now=NOW)

    dibuka = tahun.show_year(dunia.engine, dunia.admin, 2026)

    assert len(dibuka.janji) == len(dibuka.janji_tanpa_target) == 54 + 8
    assert dibuka.janji_tanpa_unit == ()
    kode = {s.kode: (s.satuan, s.unit and s.unit.nama, s.bertuan) for s in dibuka.janji}
    assert kode["program 2.2"] == ("%", "Bagian Hukum", False)
    assert kode["output 41"] == ("Dokumen", "Bagian Hukum", True)


def test_the_history_of_a_promise_is_its_units_and_of_those_who_see_all(
    dunia: Dunia, sekda: Pelaku
) -> None:
    satu = dunia.accepted(dunia.kabag_tapem, dunia.output35())

    for pelaku in (sekda, dunia.admin, dunia.kabag_tapem, dunia.staf_tapem):
        hasil = riwayat_isian.show_of_janji(dunia.engine, pelaku, 2025, "output 35")
        assert [v.isian.id for v in hasil.versi] == [satu.id]
        assert (hasil.kode, hasil.pendek, hasil.contoh) == ("output 35", "Adm. pemerintahan", True)
    for peran, unit in ((Peran.STAF, "bagian-hukum"), (Peran.OPERATOR_PD, "dinkes")):
        lain = make_pelaku(dunia.engine, peran, unit, telegram_id=3100 + len(unit))
        with pytest.raises(TidakBerhakError):
            riwayat_isian.show_of_janji(dunia.engine, lain, 2025, "output 35")
    for tahunnya, kode in ((2025, "output 99"), (2025, "IKU-2"), (2024, "output 35")):
        with pytest.raises(TombolBasiError):
            riwayat_isian.show_of_janji(dunia.engine, sekda, tahunnya, kode)


def test_a_code_finds_the_promises_of_the_latest_year_that_is_open(dunia: Dunia) -> None:
    def find(kode: KodeJanji, tahun: int | None = None) -> list[str]:
        return [s.kode for s in riwayat_isian.find_janji(dunia.engine, tahun, kode)]

    assert find(KodeJanji("program", 1, None)) == ["program 1.1", "program 1.2", "program 1.3"]
    assert find(KodeJanji("output", 35, None), 2025) == ["output 35"]
    assert find(KodeJanji("output", 99, None)) == []
    # What a document promises has no versions.
    assert find(KodeJanji("output", 35, None), 2024) == []
