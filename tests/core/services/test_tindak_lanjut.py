"""What units are to follow up: who makes it, answers it, judges it, and may read of it."""

import json
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, col, select

from core.errors import (
    CatatanWajibError,
    DomainError,
    TeksKosongError,
    TeksPanjangError,
    TidakBerhakError,
    TombolBasiError,
)
from core.galat_catatan import CatatanHilangError
from core.galat_tindak import SudahJadiTugasError, TenggatTindakError, TindakBeralihError
from core.hak import Pelaku, Peran
from core.isian import Bukti
from core.services import jawab_tindak, menunggu_tindak, orang, sejarah, tindak_baru, tindak_lanjut
from core.services.perbuatan import Asal as AsalPerbuatan
from core.tindak_lanjut import Asal, Keadaan
from storage.engine import writing
from storage.models import PenugasanRow, SejarahRow, TargetRow, TindakLanjutRow
from tests.conftest import NOW, make_pelaku
from tests.tindak_uji import TEKS, TENGGAT, Dunia, answer, assign, make_dunia, recommend

KUNCI = "target:IKU-3"
"""A finding on 2024 about an indikator of Bagian Hukum."""
BESOK = NOW + timedelta(days=1)


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


def history(engine: Engine) -> list[tuple[str, int]]:
    """Return kind and number of what the history tells of follow-ups."""
    with Session(engine) as session:
        statement = select(SejarahRow).where(col(SejarahRow.jenis).startswith("tindak_"))
        rows = session.exec(statement.order_by(col(SejarahRow.nomor)))
        return [(row.jenis, json.loads(row.isi)["nomor"]) for row in rows]


def judge(dunia: Dunia, siapa: Pelaku, jawaban_id: int, catatan: str | None = None) -> None:
    jawab_tindak.judge(dunia.engine, None, siapa, jawaban_id, catatan, now=BESOK)


def test_a_recommendation_goes_from_made_to_accepted_and_stays(dunia: Dunia) -> None:
    nomor = dunia.ask_hukum()
    bukti = Bukti("laporan.pdf", sidik="a" * 64, jenis="pdf", ukuran=3)
    jawaban = jawab_tindak.answer(
        dunia.engine, None, dunia.kabag_hukum, nomor, " sudah dievaluasi ", bukti=bukti, now=NOW
    )
    judge(dunia, dunia.verifikator, jawaban)

    [satu] = dunia.read()
    assert (satu.nomor, satu.teks, satu.unit_nama) == (1, TEKS, "Bagian Hukum")
    assert (satu.tenggat_on, satu.keadaan) == (TENGGAT, Keadaan.SELESAI)
    assert satu.lhe is not None
    assert (satu.lhe.nomor, satu.lhe.on) == ("700/12/Itko/2025", date(2025, 5, 12))
    [isi] = satu.jawaban
    assert (isi.teks, isi.bukti, isi.oleh.nama) == ("sudah dievaluasi", bukti, "Pejabat 4002")
    assert (isi.sebagai.peran, isi.sebagai.unit_nama) == (Peran.KABAG, "Bagian Hukum")
    assert isi.putusan is not None
    assert (isi.putusan.oleh.nama, isi.putusan.oleh.pada_at) == ("Pejabat 4004", BESOK)
    assert history(dunia.engine) == [
        ("tindak_dibuat", 1),
        ("tindak_dijawab", 1),
        ("tindak_diterima", 1),
    ]
    assert sejarah.verify(dunia.engine).cacat == ()


def test_an_answer_that_came_back_is_answered_anew_and_both_stay(dunia: Dunia) -> None:
    nomor = dunia.ask_hukum()
    pertama = answer(dunia.engine, dunia.kabag_hukum, nomor, "sudah")
    judge(dunia, dunia.verifikator, pertama, "buktinya belum ada")
    assert dunia.read()[0].keadaan is Keadaan.DIKEMBALIKAN
    kedua = answer(dunia.engine, dunia.kabag_hukum, nomor, "ini buktinya")

    [satu] = dunia.read()
    assert satu.keadaan is Keadaan.DIPERIKSA
    assert [(j.id, j.versi, j.teks) for j in satu.jawaban] == [
        (kedua, 2, "ini buktinya"),
        (pertama, 1, "sudah"),
    ]
    putusan = satu.jawaban[1].putusan
    assert putusan is not None
    assert (putusan.diterima, putusan.catatan) == (False, "buktinya belum ada")


def test_an_answer_may_be_changed_until_it_is_judged_and_the_newest_counts(dunia: Dunia) -> None:
    nomor = dunia.ask_hukum()
    lama = answer(dunia.engine, dunia.kabag_hukum, nomor, "sudah")
    assert answer(dunia.engine, dunia.kabag_hukum, nomor, "sudah") == lama
    baru = answer(dunia.engine, dunia.kabag_hukum, nomor, "sudah, lengkap")

    with pytest.raises(TindakBeralihError) as caught:
        judge(dunia, dunia.verifikator, lama)
    assert caught.value.oleh == "Pejabat 4002"
    judge(dunia, dunia.verifikator, baru)
    with pytest.raises(TindakBeralihError) as caught:
        answer(dunia.engine, dunia.kabag_hukum, nomor, "lagi")
    assert caught.value.oleh == "Pejabat 4004"
    with pytest.raises(TindakBeralihError):
        judge(dunia, dunia.admin, baru, "terlambat")


def test_what_is_withdrawn_stays_with_its_reason_and_takes_no_answer(dunia: Dunia) -> None:
    nomor = dunia.ask_hukum()
    jawab_tindak.withdraw(dunia.engine, None, dunia.admin, nomor, "salah unit", now=BESOK)

    [satu] = dunia.read()
    assert satu.keadaan is Keadaan.DICABUT
    assert satu.dicabut is not None
    assert (satu.dicabut[0], satu.dicabut[1].nama) == ("salah unit", "Pejabat 4001")
    for kerja in (
        lambda: answer(dunia.engine, dunia.kabag_hukum, nomor),
        lambda: jawab_tindak.withdraw(dunia.engine, None, dunia.admin, nomor, "x", now=BESOK),
    ):
        with pytest.raises(TindakBeralihError):
            kerja()
    assert history(dunia.engine)[-1] == ("tindak_dicabut", 1)
    # The same may be given to that unit anew, under the next number.
    dunia.ask_hukum()
    assert [s.nomor for s in dunia.read()] == [1, 2]


def test_the_same_update_delivered_again_does_each_thing_once(dunia: Dunia) -> None:
    engine, asal = dunia.engine, iter(AsalPerbuatan(1, n) for n in range(100))

    def twice(kerja: Callable[[AsalPerbuatan], object]) -> list[object]:
        satu = next(asal)
        return [kerja(satu), kerja(satu)]

    baru = tindak_baru.Baru(
        tahun=2024,
        asal=Asal.REKOMENDASI,
        kunci=None,
        teks=TEKS,
        lhe=None,
        unit_id=dunia.kabag_hukum.penugasan[0].unit_id or 0,
        tenggat_on=TENGGAT,
    )
    assert twice(lambda a: tindak_baru.make(engine, a, dunia.admin, baru, now=NOW)) == [1, 1]
    assert twice(
        lambda a: jawab_tindak.answer(engine, a, dunia.kabag_hukum, 1, "sudah", bukti=None, now=NOW)
    ) == [1, 1]
    twice(lambda a: jawab_tindak.judge(engine, a, dunia.verifikator, 1, "belum", now=NOW))
    twice(lambda a: jawab_tindak.withdraw(engine, a, dunia.admin, 1, "selesai", now=NOW))
    assert [jenis for jenis, _ in history(engine)] == [
        "tindak_dibuat",
        "tindak_dijawab",
        "tindak_dikembalikan",
        "tindak_dicabut",
    ]


Y, T = True, False
HAK = [
    # What belongs to the role's own unit, and what to Bagian Umum: seen, answered, judged.
    (Peran.PIMPINAN, "setda", (Y, Y), (T, T), (T, T)),
    (Peran.KABAG, "bagian-hukum", (Y, T), (Y, T), (T, T)),
    (Peran.KABAG, "bagian-organisasi", (Y, T), (Y, T), (T, T)),
    (Peran.STAF, "bagian-hukum", (Y, T), (T, T), (T, T)),
    (Peran.VERIFIKATOR, "bagian-organisasi", (Y, Y), (T, T), (T, Y)),
    (Peran.VERIFIKATOR, "bagian-adpem", (Y, T), (T, T), (T, T)),
    (Peran.KEPALA_PD, "dinkes", (Y, T), (Y, T), (T, T)),
    (Peran.OPERATOR_PD, "dinkes", (Y, T), (Y, T), (T, T)),
    (Peran.PEMBACA, None, (Y, Y), (T, T), (T, T)),
    (Peran.ADMIN, None, (Y, Y), (T, T), (Y, Y)),
]


def may(kerja: Callable[..., object], *args: object, **isi: object) -> bool:
    """Tell whether somebody is let do something, whatever else comes of it."""
    try:
        kerja(*args, **isi)
    except TidakBerhakError:
        return False
    except DomainError:
        return True
    return True


def test_every_role_is_spoken_of() -> None:
    assert {peran for peran, *_ in HAK} == set(Peran)


@pytest.mark.parametrize(("peran", "unit", "lihat", "jawab", "periksa"), HAK)
def test_each_role_sees_answers_and_judges_what_it_may(  # noqa: PLR0913, PLR0917  a right each
    contoh: Engine,
    peran: Peran,
    unit: str | None,
    lihat: tuple[bool, bool],
    jawab: tuple[bool, bool],
    periksa: tuple[bool, bool],
) -> None:
    milik = "bagian-hukum" if unit in {None, "setda"} else f"{unit}"
    admin = make_pelaku(contoh, Peran.ADMIN, telegram_id=1)
    kepala = Peran.KEPALA_PD if milik == "dinkes" else Peran.KABAG
    pemilik = [
        make_pelaku(contoh, kepala, milik, telegram_id=2),
        make_pelaku(contoh, Peran.KABAG, "bagian-umum", telegram_id=3),
    ]
    ini = make_pelaku(contoh, peran, unit, telegram_id=4)
    semua = [recommend(contoh, admin, satu) for satu in (milik, "bagian-umum")]
    ke = {"now": NOW}

    assert lihat == tuple(may(tindak_lanjut.inspect, contoh, ini, n, **ke) for n in semua)
    terbaca = tindak_lanjut.show_list(contoh, ini, 2024, now=NOW)
    assert lihat == tuple(n in {satu.id for satu in terbaca.semua} for n in semua)
    assert terbaca.terbatas is not all(lihat)
    assert jawab == tuple(may(answer, contoh, ini, n) for n in semua)
    jawaban = [answer(contoh, siapa, n) for siapa, n in zip(pemilik, semua, strict=True)]
    assert periksa == tuple(
        may(jawab_tindak.judge, contoh, None, ini, n, None, **ke) for n in jawaban
    )
    mengelola = peran is Peran.ADMIN
    assert may(recommend, contoh, ini, "bagian-kesra") is mengelola
    assert may(jawab_tindak.withdraw, contoh, None, ini, semua[0], "x", **ke) is mengelola
    assert may(tindak_baru.list_proposals, contoh, ini, 2024, **ke) is mengelola


def test_delegated_staf_answer_for_their_unit(dunia: Dunia) -> None:
    staf = make_pelaku(dunia.engine, Peran.STAF, "bagian-hukum", telegram_id=4010)
    nomor = dunia.ask_hukum()
    with pytest.raises(TidakBerhakError):
        answer(dunia.engine, staf, nomor)
    with writing(dunia.engine) as session:
        statement = select(PenugasanRow).where(PenugasanRow.orang_id == staf.orang_id)
        session.exec(statement).one().didelegasikan = True

    lagi = orang.recognize(dunia.engine, 4010, nama="", now=NOW)
    assert [satu.id for satu in menunggu_tindak.list_mine(dunia.engine, lagi)] == [nomor]
    assert answer(dunia.engine, lagi, nomor)


def test_the_answer_of_the_collecting_bagian_is_judged_by_an_admin_alone(dunia: Dunia) -> None:
    nomor = recommend(dunia.engine, dunia.admin, "bagian-organisasi")
    jawaban = answer(dunia.engine, dunia.kabag_organisasi, nomor)
    adpem = make_pelaku(dunia.engine, Peran.VERIFIKATOR, "bagian-adpem", telegram_id=4011)

    for siapa in (dunia.verifikator, dunia.kabag_organisasi, adpem):
        with pytest.raises(TidakBerhakError):
            judge(dunia, siapa, jawaban)
    assert menunggu_tindak.list_waiting(dunia.engine, dunia.verifikator) == []
    assert [s.id for s in menunggu_tindak.list_waiting(dunia.engine, dunia.admin)] == [nomor]
    judge(dunia, dunia.admin, jawaban)
    assert menunggu_tindak.list_waiting(dunia.engine, dunia.admin) == []


def test_what_is_the_turn_of_the_unit_waits_for_it_and_of_nobody_else(dunia: Dunia) -> None:
    nomor = dunia.ask_hukum()
    recommend(dunia.engine, dunia.admin, "bagian-organisasi")

    def mine() -> list[int]:
        return [satu.id for satu in menunggu_tindak.list_mine(dunia.engine, dunia.kabag_hukum)]

    assert mine() == [nomor]
    jawaban = answer(dunia.engine, dunia.kabag_hukum, nomor)
    assert mine() == []
    judge(dunia, dunia.verifikator, jawaban, "belum lengkap")
    assert mine() == [nomor]


def test_a_finding_that_is_no_more_leaves_its_task(dunia: Dunia) -> None:
    nomor = assign(dunia.engine, dunia.admin, "bagian-hukum", KUNCI)
    daftar = tindak_lanjut.show_list(dunia.engine, dunia.kabag_hukum, 2024, now=NOW)
    assert daftar.hilang == frozenset()
    assert not tindak_lanjut.inspect(dunia.engine, dunia.kabag_hukum, nomor, now=NOW).hilang
    with writing(dunia.engine) as session:
        # The RKT promised 65 where the PK promises 100.
        for row in session.exec(select(TargetRow).where(TargetRow.tercetak == "65")):
            session.delete(row)

    daftar = tindak_lanjut.show_list(dunia.engine, dunia.kabag_hukum, 2024, now=NOW)
    assert [satu.id for satu in daftar.semua] == [nomor]
    assert daftar.hilang == {nomor}
    terlihat = tindak_lanjut.inspect(dunia.engine, dunia.kabag_hukum, nomor, now=NOW)
    assert (terlihat.hilang, terlihat.catatan) == (True, False)
    # What is still owed of it can still be answered, and no other is made of it.
    assert answer(dunia.engine, dunia.kabag_hukum, nomor)
    with pytest.raises(CatatanHilangError):
        assign(dunia.engine, dunia.admin, "bagian-umum", KUNCI)


def test_the_same_is_with_one_unit_once_until_it_is_finished(dunia: Dunia) -> None:
    satu = assign(dunia.engine, dunia.admin, "bagian-hukum", KUNCI)
    with pytest.raises(SudahJadiTugasError) as caught:
        assign(dunia.engine, dunia.admin, "bagian-hukum", KUNCI)
    assert (caught.value.tindak_id, caught.value.unit) == (satu, "Bagian Hukum")
    # Another unit may have its share, and another recommendation is another thing.
    assign(dunia.engine, dunia.admin, "bagian-organisasi", KUNCI)
    dunia.ask_hukum("Menyusun cascading")
    with pytest.raises(SudahJadiTugasError):
        dunia.ask_hukum("  Menyusun cascading ")

    judge(dunia, dunia.verifikator, answer(dunia.engine, dunia.kabag_hukum, satu))
    assign(dunia.engine, dunia.admin, "bagian-hukum", KUNCI)
    assert [s.nomor for s in dunia.read()] == [1, 2, 3, 4]


@pytest.mark.parametrize(
    ("tenggat_on", "boleh"),
    [
        # Whoever is asked for something today could not be told of it in time.
        (date(2026, 11, 23), False),
        (date(2026, 11, 24), True),
        (date(2028, 11, 24), True),
        (date(2028, 11, 25), False),
    ],
)
def test_a_due_date_is_tomorrow_at_the_earliest_and_within_two_years(
    dunia: Dunia, tenggat_on: date, *, boleh: bool
) -> None:
    def make() -> int:
        return recommend(dunia.engine, dunia.admin, "bagian-hukum", tenggat_on=tenggat_on)

    if boleh:
        assert make()
    else:
        with pytest.raises(TenggatTindakError) as caught:
            make()
        assert caught.value.mulai_on == date(2026, 11, 24)
        assert caught.value.akhir_on == date(2028, 11, 24)


def test_what_is_no_text_no_unit_no_year_or_no_answer_is_refused(dunia: Dunia) -> None:
    nomor = dunia.ask_hukum()
    with pytest.raises(TeksKosongError):
        dunia.ask_hukum(" … ")
    with pytest.raises(TeksPanjangError):
        dunia.ask_hukum("x" * 1001)
    for tahun in (2015, 2027):
        with pytest.raises(TombolBasiError):
            recommend(dunia.engine, dunia.admin, "bagian-hukum", tahun=tahun)
    with pytest.raises(TombolBasiError):
        tindak_baru.find_unit(dunia.engine, dunia.admin, 999_999, now=NOW)
    with pytest.raises(TombolBasiError):
        answer(dunia.engine, dunia.kabag_hukum, nomor + 1)
    with pytest.raises(TombolBasiError):
        judge(dunia, dunia.verifikator, 77)
    with pytest.raises(TeksPanjangError):
        answer(dunia.engine, dunia.kabag_hukum, nomor, "x" * 1001)
    jawaban = answer(dunia.engine, dunia.kabag_hukum, nomor, "x" * 1000)
    with pytest.raises(CatatanWajibError):
        judge(dunia, dunia.verifikator, jawaban, "  ")


def test_documents_recommend_what_they_print_with_its_source_and_owner(dunia: Dunia) -> None:
    semua = tindak_baru.list_proposals(dunia.engine, dunia.admin, 2024, now=NOW)

    ikm, akip = semua
    assert (ikm.pendek.partition(" ")[0], akip.pendek.partition(" ")[0]) == ("IKU-5", "IKU-9")
    assert [unit.nama for unit in akip.pemilik] == ["Bagian Organisasi"]
    assert "Terkait Perencanaan Kinerja agar Perangkat Daerah" in akip.teks
    assert akip.sumber == (
        "LKjIP Setda Kota Bengkulu 2024, Subbab Nilai Akip Perangkat Daerah, rekomendasi 1"
    )
    assert akip.sudah == ()
    baru = tindak_baru.Baru(
        tahun=2024,
        asal=Asal.REKOMENDASI,
        kunci=akip.kunci,
        teks=akip.teks,
        lhe=None,
        unit_id=akip.pemilik[0].id,
        tenggat_on=TENGGAT,
    )
    tindak_baru.make(dunia.engine, None, dunia.admin, baru, now=NOW)

    [satu] = dunia.read()
    assert satu.sumber == akip.sumber
    lagi = tindak_baru.list_proposals(dunia.engine, dunia.admin, 2024, now=NOW)
    assert [len(s.sudah) for s in lagi] == [0, 1]
    with pytest.raises(SudahJadiTugasError):
        tindak_baru.make(dunia.engine, None, dunia.admin, baru, now=NOW)


def test_a_year_is_the_latest_that_has_any_or_that_a_document_tells_of(dunia: Dunia) -> None:
    def year() -> tuple[int, tuple[int, ...]]:
        daftar = tindak_lanjut.show_list(dunia.engine, dunia.admin, None, now=NOW)
        return daftar.tahun, daftar.tahun_lain

    assert year() == (2024, ())
    dunia.ask_hukum()
    recommend(dunia.engine, dunia.admin, "bagian-hukum", tahun=2025)
    assert year() == (2025, (2024,))
    assert dunia.read(2026) == []


def test_no_two_of_a_year_have_one_number(dunia: Dunia) -> None:
    for teks in ("satu", "dua", "tiga"):
        dunia.ask_hukum(teks)
    recommend(dunia.engine, dunia.admin, "bagian-hukum", tahun=2025)
    with Session(dunia.engine) as session:
        rows = session.exec(select(TindakLanjutRow).order_by(col(TindakLanjutRow.id)))
        assert [(row.tahun, row.nomor) for row in rows] == [
            (2024, 1),
            (2024, 2),
            (2024, 3),
            (2025, 1),
        ]
