"""Posting a figure: what is shown before, what is kept, and who may do it."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, col, select

from core.angka import Keadaan, Predikat
from core.baca_isian import Angka
from core.errors import (
    AlasanWajibError,
    BelumWaktunyaError,
    BukanPeriodenyaError,
    BukanUnitnyaError,
    PeriodeTertutupError,
    SudahBeralihError,
    TahunBelumDibukaError,
    TidakBerhakError,
    TombolBasiError,
)
from core.hak import Bidang, Pelaku, Peran
from core.isian import Basis, Bukti, Catatan, Isian, Status
from core.peringatan import Peringatan
from core.periode import Periode
from core.services import dialog, pengisian, peninjauan, penunjukan, putusan, sejarah, tahun
from core.services.perbuatan import Asal
from core.usul import Usul
from storage.models import IsianRow, OutboxRow
from tests.conftest import NOW, WIB, make_pelaku
from tests.isian_uji import Dunia, make_dunia
from tests.orang_uji import unit_id


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


def owed(engine: Engine, jenis: str) -> list[int | None]:
    with Session(engine) as session:
        return list(session.exec(select(OutboxRow.orang_id).where(OutboxRow.jenis == jenis)))


def accept(dunia: Dunia, satu: Isian) -> None:
    putusan.accept(dunia.engine, None, dunia.verifikator_kinerja, satu.id, now=NOW)


def test_before_it_is_posted_one_sees_target_capaian_and_as_whom(dunia: Dunia) -> None:
    lihat = peninjauan.review(dunia.engine, dunia.kabag_tapem, dunia.iku2("27"), now=NOW)

    # Target of TW II is 60 x 2/4 = 30; 27 of 30 is 90%.
    assert (lihat.target, lihat.hasil) == (Decimal(30), Decimal(90))
    assert (lihat.sebagai.peran, lihat.unit.nama) == (Peran.KABAG, "Bagian Tata Pemerintahan")
    assert (lihat.atas_nama, lihat.boleh_ajukan, lihat.terlambat) == (False, True, True)
    assert lihat.peringatan == ()
    assert not lihat.perlu_alasan


def test_a_percentage_by_its_parts_is_computed_from_them(dunia: Dunia) -> None:
    # 38 of 39: 97,4358...; target 30.
    bagian = Angka("38/39", Decimal("97.4359"), Decimal(38), Decimal(39))
    usul = replace(dunia.iku2(), angka=bagian)

    satu = dunia.post(dunia.kabag_tapem, usul)

    assert satu.angka == bagian
    assert satu.angka.tepat == Decimal(38) / Decimal(39) * 100
    assert satu.peringatan == (Peringatan.CAPAIAN_TINGGI,)


def test_what_is_posted_waits_for_the_verifikator_of_its_field(dunia: Dunia) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))

    assert (satu.status, satu.versi, satu.terlambat) == (Status.DIAJUKAN, 1, True)
    assert [
        m.isian.id for m in putusan.list_waiting(dunia.engine, dunia.verifikator_kinerja, now=NOW)
    ] == [satu.id]
    assert putusan.list_waiting(dunia.engine, dunia.verifikator_anggaran, now=NOW) == []
    assert owed(dunia.engine, "menunggu_putusan") == [dunia.verifikator_kinerja.orang_id]


def test_money_is_kept_with_its_basis_progress_notes_and_evidence(dunia: Dunia) -> None:
    usul = dunia.sub35(
        29_974_380,
        basis=Basis.SP2D,
        fisik_pct=Decimal("35.5"),
        catatan=Catatan("lelang cepat", "", None),
        bukti=(Bukti("SP2D.pdf", sidik="a" * 64, jenis="pdf", ukuran=10), Bukti("x", "https://x")),
    )
    lihat = peninjauan.review(dunia.engine, dunia.kabag_tapem, usul, now=NOW)
    # 29.974.380 of 124.442.900.
    assert lihat.hasil == Decimal(29_974_380) / Decimal(124_442_900) * 100

    satu = dunia.post(dunia.kabag_tapem, usul)

    assert (satu.basis, satu.fisik_pct) == (Basis.SP2D, Decimal("35.5"))
    assert satu.catatan == Catatan("lelang cepat", "", None)
    assert satu.bukti == usul.bukti


def test_the_same_update_posts_once(dunia: Dunia) -> None:
    for _ in range(2):
        satu = pengisian.save(
            dunia.engine, Asal(1, 9), dunia.kabag_tapem, dunia.iku2("27"), ajukan=True, now=NOW
        ).isian
    assert satu.versi == 1
    with Session(dunia.engine) as session:
        assert len(session.exec(select(IsianRow)).all()) == 1


def test_a_dialogue_ends_with_what_it_was_for(dunia: Dunia) -> None:
    dialog.put(dunia.engine, dunia.kabag_tapem, dialog.Dialog("isi", {}), now=NOW)

    dunia.post(dunia.kabag_tapem, dunia.iku2("27"))

    assert dialog.find(dunia.engine, dunia.kabag_tapem, now=NOW) is None


def test_a_draft_is_nobody_elses_and_goes_on_as_the_same_version(dunia: Dunia) -> None:
    draf = pengisian.save(
        dunia.engine, None, dunia.kabag_tapem, dunia.iku2("27"), ajukan=False, now=NOW
    ).isian
    assert (
        draf.status,
        putusan.list_waiting(dunia.engine, dunia.verifikator_kinerja, now=NOW),
    ) == (
        Status.DRAF,
        [],
    )

    jadi = dunia.post(dunia.kabag_tapem, replace(dunia.iku2("28"), dari_id=draf.id))

    assert (jadi.id, jadi.versi, jadi.status) == (draf.id, 1, Status.DIAJUKAN)
    with pytest.raises(SudahBeralihError):
        dunia.post(dunia.kabag_tapem, replace(dunia.iku2("29"), dari_id=draf.id))


def test_what_staf_writes_goes_to_the_kabag_first(dunia: Dunia) -> None:
    satu = dunia.post(dunia.staf_tapem, dunia.iku2("27"))
    assert satu.status is Status.DISERAHKAN
    assert owed(dunia.engine, "isian_diserahkan") == [dunia.kabag_tapem.orang_id]
    assert owed(dunia.engine, "menunggu_putusan") == []

    with pytest.raises(TidakBerhakError):
        pengisian.submit(dunia.engine, None, dunia.staf_tapem, satu.id, now=NOW)
    jadi = pengisian.submit(dunia.engine, None, dunia.kabag_tapem, satu.id, now=NOW)

    assert jadi.status is Status.DIAJUKAN
    assert (jadi.penulis.orang_id, jadi.pengaju and jadi.pengaju.orang_id) == (
        dunia.staf_tapem.orang_id,
        dunia.kabag_tapem.orang_id,
    )


def test_nobody_hands_on_what_its_writer_keeps_as_a_draft(dunia: Dunia) -> None:
    draf = pengisian.save(
        dunia.engine, None, dunia.staf_tapem, dunia.iku2("27"), ajukan=False, now=NOW
    ).isian
    with pytest.raises(TombolBasiError):
        pengisian.submit(dunia.engine, None, dunia.kabag_tapem, draf.id, now=NOW)


def test_what_staf_writes_takes_nothing_from_the_verifikator_until_the_kabag_hands_it_on(
    dunia: Dunia,
) -> None:
    dari_kabag = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    dari_staf = dunia.post(dunia.staf_tapem, dunia.iku2("28"))
    waiting = putusan.list_waiting(dunia.engine, dunia.verifikator_kinerja, now=NOW)
    assert [m.isian.id for m in waiting] == [dari_kabag.id]

    pengisian.submit(dunia.engine, None, dunia.kabag_tapem, dari_staf.id, now=NOW)

    waiting = putusan.list_waiting(dunia.engine, dunia.verifikator_kinerja, now=NOW)
    assert [m.isian.id for m in waiting] == [dari_staf.id]


def test_others_figures_are_refused_with_the_name_of_their_unit(
    dunia: Dunia, kabag_hukum: Pelaku, sekda: Pelaku
) -> None:
    for orang in (kabag_hukum, sekda):
        with pytest.raises(BukanUnitnyaError) as caught:
            dunia.post(orang, dunia.iku2("27"))
        assert caught.value.unit == ("Bagian Tata Pemerintahan",)
    with pytest.raises(BukanUnitnyaError):
        dunia.post(
            kabag_hukum, replace(dunia.iku2("27"), unit_id=unit_id(dunia.engine, "bagian-hukum"))
        )


def test_a_verifikator_records_on_behalf_and_somebody_else_decides(dunia: Dunia) -> None:
    satu = dunia.post(dunia.verifikator_kinerja, dunia.iku2("27"))

    assert satu.atas_nama
    with pytest.raises(TidakBerhakError):
        accept(dunia, satu)
    # Nobody else collects kinerja: an admin is asked to name somebody.
    assert owed(dunia.engine, "tanpa_pemutus") == [dunia.admin.orang_id]
    calon = penunjukan.list_candidates(dunia.engine, dunia.admin, satu.id, now=NOW)
    assert dunia.verifikator_kinerja.orang_id not in {s.orang_id for s in calon}
    penunjukan.appoint(
        dunia.engine, None, dunia.admin, satu.id, dunia.kabag_organisasi.orang_id, now=NOW
    )
    putusan.accept(dunia.engine, None, dunia.kabag_organisasi, satu.id, now=NOW)


def test_what_the_collecting_bagian_posts_another_field_decides(dunia: Dunia) -> None:
    iku1 = dunia.usul(dunia.iku(1), "tahun", Angka("9", Decimal(9)), "bagian-organisasi")
    satu = dunia.post(dunia.kabag_organisasi, iku1)

    with pytest.raises(TidakBerhakError):
        accept(dunia, satu)
    putusan.accept(dunia.engine, None, dunia.verifikator_anggaran, satu.id, now=NOW)


def test_what_cannot_exist_yet_is_not_posted(dunia: Dunia) -> None:
    for hari, boleh in (("2025-06-30", False), ("2025-07-01", True)):
        now = datetime.fromisoformat(f"{hari}T23:59:59").replace(tzinfo=WIB)
        if boleh:
            lihat = peninjauan.review(dunia.engine, dunia.kabag_tapem, dunia.iku2(), now=now)
            assert not lihat.terlambat
            continue
        with pytest.raises(BelumWaktunyaError) as caught:
            peninjauan.review(dunia.engine, dunia.kabag_tapem, dunia.iku2(), now=now)
        assert caught.value.mulai_on == date(2025, 7, 1)


def test_a_closed_period_names_who_can_open_it(dunia: Dunia) -> None:
    tw2 = dunia.tahun.jadwal_of(Bidang.KINERJA)[1]
    tahun.change_schedule(dunia.engine, None, dunia.admin, replace(tw2, ditutup=True), now=NOW)

    with pytest.raises(PeriodeTertutupError) as caught:
        dunia.post(dunia.kabag_tapem, dunia.iku2())

    assert caught.value.dibuka_oleh == ("Pejabat 1005",)


def test_a_period_that_the_indikator_does_not_have_is_refused_with_those_it_has(
    dunia: Dunia,
) -> None:
    with pytest.raises(BukanPeriodenyaError) as caught:
        dunia.post(dunia.kabag_tapem, dunia.iku2(periode="b06"))
    assert caught.value.boleh == tuple(Periode(2025, f"tw{n}") for n in range(1, 5))
    usul = replace(dunia.iku2(), periode=Periode(2026, "tw2"))
    with pytest.raises(TahunBelumDibukaError):
        peninjauan.review(dunia.engine, dunia.kabag_tapem, usul, now=NOW)


def test_a_newer_posting_takes_the_place_of_the_one_that_waits_and_its_poster_is_told(
    dunia: Dunia,
) -> None:
    lain = make_pelaku(dunia.engine, Peran.KABAG, "bagian-tapem", telegram_id=2009)
    lama, baru = dunia.post(dunia.kabag_tapem, dunia.iku2("27")), dunia.post(lain, dunia.iku2("28"))

    assert (lama.versi, baru.versi) == (1, 2)
    semua = putusan.list_waiting(dunia.engine, dunia.verifikator_kinerja, now=NOW)
    assert [m.isian.id for m in semua] == [baru.id]
    satu, boleh = putusan.show(dunia.engine, dunia.verifikator_kinerja, lama.id, now=NOW)
    assert (satu.isian.status, boleh) == (Status.DIGANTI, False)
    assert owed(dunia.engine, "isian_diganti") == [dunia.kabag_tapem.orang_id]


def test_a_correction_is_a_new_version_with_a_reason(dunia: Dunia) -> None:
    accept(dunia, dunia.post(dunia.kabag_tapem, dunia.iku2("27")))

    with pytest.raises(AlasanWajibError):
        dunia.post(dunia.kabag_tapem, dunia.iku2("28"))
    baru = dunia.post(dunia.kabag_tapem, dunia.iku2("28", alasan="salah hitung"))

    assert (baru.versi, baru.alasan) == (2, "salah hitung")
    waiting = putusan.list_waiting(dunia.engine, dunia.verifikator_kinerja, now=NOW)[0]
    assert waiting.resmi is not None
    assert waiting.resmi.angka.nilai == Decimal(27)


@pytest.mark.parametrize(
    ("rupiah", "fisik", "peringatan"),
    [
        (20_000_000, None, ()),
        (9_999_999, None, (Peringatan.TURUN,)),
        (10_000_000, None, ()),
        (124_442_900, None, ()),
        (124_442_901, None, (Peringatan.MELEBIHI_PAGU,)),
        (-1, None, (Peringatan.NEGATIF, Peringatan.TURUN, Peringatan.SERATUS_KALI)),
        (1_000_000_000, None, (Peringatan.MELEBIHI_PAGU, Peringatan.SERATUS_KALI)),
        (20_000_000, Decimal(9), (Peringatan.FISIK_TURUN,)),
        (20_000_000, Decimal("100.01"), (Peringatan.FISIK_LUAR,)),
    ],
)
def test_what_is_unusual_about_money_is_said_and_kept(
    dunia: Dunia, rupiah: int, fisik: Decimal | None, peringatan: tuple[Peringatan, ...]
) -> None:
    dunia.post(dunia.kabag_tapem, dunia.sub35(10_000_000, "b05", fisik_pct=Decimal(10)))

    usul = dunia.sub35(rupiah, fisik_pct=fisik, alasan="memang begitu")
    satu = dunia.post(dunia.kabag_tapem, usul)

    assert satu.peringatan == peringatan


def test_an_unusual_figure_needs_a_reason(dunia: Dunia) -> None:
    with pytest.raises(AlasanWajibError):
        dunia.post(dunia.kabag_tapem, dunia.sub35(124_442_901))


def test_a_cumulative_figure_above_that_of_a_later_month_is_unusual_too(dunia: Dunia) -> None:
    dunia.post(dunia.kabag_tapem, dunia.sub35(10_000_000, "b07"))
    lihat = peninjauan.review(
        dunia.engine, dunia.kabag_tapem, dunia.sub35(10_000_001, "b06"), now=NOW
    )
    assert lihat.peringatan == (Peringatan.TURUN,)


def test_a_poster_takes_back_what_nobody_has_decided(dunia: Dunia) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    with pytest.raises(TidakBerhakError):
        pengisian.withdraw(dunia.engine, None, dunia.kabag_organisasi, satu.id, now=NOW)

    assert pengisian.withdraw(dunia.engine, None, dunia.kabag_tapem, satu.id, now=NOW).status is (
        Status.DITARIK
    )
    lagi = dunia.post(dunia.kabag_tapem, dunia.iku2("28"))
    accept(dunia, lagi)
    with pytest.raises(SudahBeralihError) as caught:
        pengisian.withdraw(dunia.engine, None, dunia.kabag_tapem, lagi.id, now=NOW)
    assert (caught.value.status, caught.value.oleh) == (Status.TERVERIFIKASI, "Pejabat 2004")


def test_a_predikat_and_what_is_not_published_are_figures_too(dunia: Dunia) -> None:
    bb = Angka("BB 71,2", Predikat("BB", Decimal("71.2")))
    for angka in (bb, Angka("belum rilis", Keadaan.BELUM_RILIS)):
        usul = dunia.usul(dunia.iku(9), "tahun", angka, "bagian-organisasi")
        assert dunia.post(dunia.kabag_organisasi, usul).angka == angka


def test_each_part_of_an_indikator_of_two_units_is_a_figure_of_its_own(dunia: Dunia) -> None:
    kesra = make_pelaku(dunia.engine, Peran.KABAG, "bagian-kesra", telegram_id=2010)
    ekonomi = make_pelaku(dunia.engine, Peran.KABAG, "bagian-perekonomian", telegram_id=2011)
    bagian = Angka("1/2", Decimal(50), Decimal(1), Decimal(2))

    def iku6(unit: str) -> Usul:
        return dunia.usul(dunia.iku(6), "tahun", bagian, unit)

    satu, dua = (
        dunia.post(kesra, iku6("bagian-kesra")),
        dunia.post(ekonomi, iku6("bagian-perekonomian")),
    )

    assert (satu.versi, dua.versi) == (1, 1)
    with pytest.raises(BukanUnitnyaError):
        dunia.post(kesra, iku6("bagian-perekonomian"))


def test_each_step_is_in_the_sealed_history_by_whom(dunia: Dunia) -> None:
    sebelum = sejarah.verify(dunia.engine).banyak
    satu = dunia.post(dunia.staf_tapem, dunia.iku2("27"))
    pengisian.submit(dunia.engine, None, dunia.kabag_tapem, satu.id, now=NOW)
    accept(dunia, satu)

    hasil = sejarah.verify(dunia.engine)
    assert (hasil.cacat, hasil.banyak) == ((), sebelum + 3)


def test_those_who_post_the_same_figure_at_once_are_all_kept_in_order(dunia: Dunia) -> None:
    para_kabag = [
        make_pelaku(dunia.engine, Peran.KABAG, "bagian-tapem", telegram_id=2100 + n)
        for n in range(8)
    ]
    with ThreadPoolExecutor(8) as serentak:
        kerja = [
            serentak.submit(dunia.post, satu, dunia.iku2(f"{20 + n}"))
            for n, satu in enumerate(para_kabag)
        ]
        semua = [satu.result() for satu in kerja]

    assert sorted(satu.versi for satu in semua) == list(range(1, 9))
    with Session(dunia.engine) as session:
        rows = session.exec(select(IsianRow).order_by(col(IsianRow.versi))).all()
        assert [row.status for row in rows] == [Status.DIGANTI] * 7 + [Status.DIAJUKAN]
        assert {row.teks for row in rows} == {f"{20 + n}" for n in range(8)}
    # Each of the first seven hears that a newer one has taken its place.
    assert sorted(n or 0 for n in owed(dunia.engine, "isian_diganti")) == sorted(
        row.oleh for row in rows[:-1]
    )
    assert sejarah.verify(dunia.engine).cacat == ()
