"""IKU-4 and IKU-5 from what units sent, beside what was posted, for whoever may know of them."""

from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import Engine
from sqlmodel import Session

from bot.render import polos
from bot.ruang import Ruang
from bot.rute import jawab_teks, jawab_tombol
from core.angka import Keadaan
from core.aturan import round_pct
from core.baca_isian import Angka
from core.hak import Pelaku, Peran
from core.hitungan import HitunganIkk, HitunganSkm, KurangKewajiban
from core.kewajiban.laporan import IsiLaporan, Surat
from core.services import laporan, pengisian, putusan
from core.services.hitungan_kewajiban import compute_ikk, compute_skm
from core.skm.rincian import Sumber, Survei
from tests.conftest import make_pelaku
from tests.isian_uji import Dunia, make_dunia
from tests.kewajiban_uji import Pengumpul, activate, at, changing, of_ikm, owed

SESUDAH = at(2026, 2, 10)
"""When IKK of 2025 are all due: 31 January 2026, "contoh"."""
AKTIF = date(2026, 1, 1)


def ikk(engine: Engine, now: object = SESUDAH) -> HitunganIkk:
    with Session(engine) as session:
        return compute_ikk(session, 2025, now)  # type: ignore[arg-type]


def skm(engine: Engine, now: object = SESUDAH) -> HitunganSkm:
    with Session(engine) as session:
        return compute_skm(session, 2025, now)  # type: ignore[arg-type]


@pytest.fixture
def lapor(contoh: Engine) -> Pengumpul:
    """27 pengampu: 25 on time, one a day late, one exempt."""
    activate(contoh, "ikk_lppd", on=AKTIF)
    pengumpul = Pengumpul(contoh)
    semua = list(owed(contoh, "ikk_lppd", 2025).values())
    for nomor in semua[:25]:
        pengumpul.send(nomor, at(2026, 1, 31, 23, 59))
    pengumpul.send(semua[25], at(2026, 2, 1, 0, 0))
    with changing(contoh, semua[26]) as row:
        row.dibebaskan_alasan = "Baru dibentuk"
    return pengumpul


def test_25_on_time_one_late_one_exempt_of_27_pengampu(lapor: Pengumpul) -> None:
    hasil = ikk(lapor.engine)

    # 25 / 26 pengampu; 25 / 39 perangkat daerah, as the document counts them.
    assert isinstance(hasil.nilai, Decimal)
    assert isinstance(hasil.nilai_semua, Decimal)
    assert f"{round_pct(hasil.nilai)} {round_pct(hasil.nilai_semua)}" == "96.15 64.10"
    assert (hasil.tepat, hasil.terlambat, hasil.dibebaskan) == (25, 1, 1)
    assert not hasil.sementara


def test_a_report_that_came_back_and_was_not_mended_in_time_counts_no_more(
    lapor: Pengumpul,
) -> None:
    semua = list(owed(lapor.engine, "ikk_lppd", 2025).values())
    [satu] = [
        s
        for s in laporan.list_waiting(lapor.engine, lapor.tapem_lain)
        if s.kewajiban_id == semua[0]
    ]
    laporan.give_back(lapor.engine, None, lapor.tapem_lain, satu.id, "Kurang", now=at(2026, 2, 2))

    # Three working days: Thursday the 5th.
    dalam = ikk(lapor.engine, at(2026, 2, 5, 23, 59))
    lewat = ikk(lapor.engine, at(2026, 2, 6, 0, 0))
    assert (dalam.tepat, dalam.belum, dalam.sementara) == (24, 1, True)
    assert (lewat.tepat, lewat.tidak, lewat.sementara) == (24, 1, False)


def test_obligations_of_another_year_are_no_part_of_it(lapor: Pengumpul) -> None:
    with Session(lapor.engine) as session:
        assert compute_ikk(session, 2024, SESUDAH).kurang is KurangKewajiban.TANPA_KEWAJIBAN


def test_a_kind_that_nobody_has_activated_gives_no_figure(contoh: Engine) -> None:
    assert ikk(contoh).kurang is KurangKewajiban.TIDAK_AKTIF
    assert skm(contoh).kurang is KurangKewajiban.TIDAK_AKTIF


def test_surveys_count_once_they_are_accepted_and_the_later_one_of_a_unit(contoh: Engine) -> None:
    # Semester II of 2025 is due on 15 January 2026; semester I was before the activation.
    activate(contoh, "skm", on=date(2025, 7, 1))
    lapor = Pengumpul(contoh)
    satu, dua = owed(contoh, "skm", 2025, "s1"), owed(contoh, "skm", 2025, "s2")
    lapor.accepted(satu["disdukcapil"], at(2025, 7, 10), survei=of_ikm("90.00"))
    lapor.accepted(dua["disdukcapil"], at(2026, 1, 10), survei=of_ikm("76.60"))
    lapor.accepted(satu["dinsos"], at(2025, 7, 10), survei=of_ikm("76.61"))
    lapor.send(dua["dinkes"], at(2026, 1, 10), survei=of_ikm("95.00"))
    with changing(contoh, satu["dikbud"]) as row:
        row.dibebaskan_alasan = "Gedung direnovasi"
    with changing(contoh, dua["dikbud"]) as row:
        row.dibebaskan_alasan = "Gedung direnovasi"

    hasil = skm(contoh)

    # Dinsos of Dukcapil and Dinsos; of 8 units one is exempt. Dinkes waits for a decision.
    assert (hasil.minimal, hasil.dinilai, hasil.sampel, hasil.dibebaskan) == (1, 2, 7, 1)
    assert (hasil.nilai, hasil.menunggu) == (Decimal(50), 1)


ANGKA = {"U1": (0, 0, 10, 30, 0), "U2": (0, 10, 30, 0, 0)}
"""Of 40 people 10 and 30, then 10 and 30: NRR of 3.75 and 2.75."""


@pytest.mark.parametrize(
    ("survei", "tercetak"),
    [
        # 9 unsur of 40 people: one of NRR 3.75, eight of 2.75; 25 x (3.75 + 8 x 2.75) / 9.
        (
            Survei(
                sumber=Sumber.JAWABAN,
                responden=40,
                populasi=None,
                frekuensi={f"U{n}": ANGKA["U1" if n == 1 else "U2"] for n in range(1, 10)},
            ),
            "71.53",
        ),
        # 25 x 3.2
        (
            Survei(
                sumber=Sumber.NRR,
                responden=40,
                populasi=500,
                nrr={f"U{n}": Decimal("3.20") for n in range(1, 10)},
            ),
            "80.00",
        ),
        (of_ikm("88.87"), "88.87"),
        # An IKM that there cannot be is none.
        (of_ikm("24.99"), None),
    ],
)
def test_the_ikm_of_a_survey_is_computed_from_whatever_was_sent_of_it(
    contoh: Engine, survei: Survei, tercetak: str | None
) -> None:
    activate(contoh, "skm", on=date(2025, 7, 1))
    lapor = Pengumpul(contoh)
    lapor.accepted(owed(contoh, "skm", 2025, "s2")["dinkes"], at(2026, 1, 10), survei=survei)

    ikm = {satu.unit.nama: satu.ikm for satu in skm(contoh).unit}["Dinas Kesehatan"]

    assert ikm == (Decimal(tercetak) if tercetak else Keadaan.TIDAK_TERSEDIA)


def test_a_survey_that_came_by_letter_has_no_ikm(contoh: Engine) -> None:
    activate(contoh, "skm", on=date(2025, 7, 1))
    lapor = Pengumpul(contoh)
    nomor = owed(contoh, "skm", 2025, "s2")["dinkes"]
    surat = laporan.send(
        contoh,
        None,
        lapor.organisasi,
        nomor,
        IsiLaporan(),
        (),
        surat=Surat("000.8/12", date(2026, 1, 9)),
        now=at(2026, 1, 10),
    )
    laporan.accept(contoh, None, lapor.organisasi_lain, surat.id, now=at(2026, 1, 11))

    assert skm(contoh).kurang is KurangKewajiban.BELUM_MASUK


@pytest.fixture
def dunia(lapor: Pengumpul) -> Dunia:
    return make_dunia(lapor.engine)


def post(dunia: Dunia, pelaku: Pelaku, iku: int, unit: str, angka: str) -> int:
    usul = dunia.usul(dunia.iku(iku), "tahun", Angka(angka, Decimal(angka)), unit)
    return pengisian.save(dunia.engine, None, pelaku, usul, ajukan=True, now=SESUDAH).isian.id


def test_the_poster_the_verifikator_and_whoever_asks_read_it_beside_what_was_posted(
    dunia: Dunia,
) -> None:
    ruang = Ruang(dunia.engine, jam=lambda: SESUDAH)
    nomor = post(dunia, dunia.kabag_tapem, 4, "bagian-tapem", "100")

    [menunggu] = putusan.list_waiting(dunia.engine, dunia.verifikator_kinerja, now=SESUDAH)
    assert isinstance(menunggu.hitungan, HitunganIkk)
    daftar = jawab_teks(ruang, dunia.verifikator_kinerja, "/verifikasi")
    assert "⚠ hitungan dari laporan IKK LPPD: 96,15%" in daftar.html
    for pelaku in (dunia.kabag_tapem, dunia.verifikator_kinerja):
        assert "lebih tinggi 3,85 poin" in jawab_tombol(ruang, pelaku, f"isl:{nomor}").html

    putusan.accept(dunia.engine, None, dunia.verifikator_kinerja, nomor, now=SESUDAH)
    html = polos(jawab_teks(ruang, dunia.admin, "/capaian 2025 IKU-4").html)
    assert "Hitungan dari laporan IKK LPPD: 96,15% (25 dari 26 pengampu)." in html
    assert "Terhadap semua perangkat daerah: 64,10% (25 dari 39)." in html
    assert "1 terlambat; 1 dibebaskan, di luar pembagi." in html


def sumber(ruang: Ruang, pelaku: Pelaku, kode: str) -> str:
    jawaban = jawab_teks(ruang, pelaku, f"/capaian 2025 {kode}")
    data = next(t.data for b in jawaban.tombol for t in b if t.teks == "Sumber")
    return polos(jawab_tombol(ruang, pelaku, data).html)


def test_sumber_names_the_units_behind_it_to_whoever_may_see_their_deadlines(
    dunia: Dunia, sekda: Pelaku, kabag_hukum: Pelaku
) -> None:
    ruang = Ruang(dunia.engine, jam=lambda: SESUDAH)
    unit = list(owed(dunia.engine, "ikk_lppd", 2025))
    operator = make_pelaku(dunia.engine, Peran.OPERATOR_PD, unit[1], telegram_id=9001)

    semua = sumber(ruang, sekda, "IKU-4")
    assert "Hitungan menurut pengampu IKK LPPD (27)" in semua
    assert semua.count(": tepat waktu") == 25
    assert semua.count(": terlambat") == semua.count(": dibebaskan") == 1
    # The Kabag of another field asks for all figures, and not for who was late.
    assert ": terlambat" not in sumber(ruang, kabag_hukum, "IKU-4")
    milik = sumber(ruang, operator, "IKU-4")
    assert "(1 dari 27, yang menyangkut unit Anda)" in milik
    assert milik.count(": tepat waktu") == 1
    assert ": terlambat" not in milik


@pytest.fixture
def dunia_skm(contoh: Engine) -> Dunia:
    """Two of the 8 units of the sample are assessed: Dukcapil is just of B, Dinsos just not."""
    activate(contoh, "skm", on=date(2025, 7, 1))
    lapor = Pengumpul(contoh)
    satu, dua = owed(contoh, "skm", 2025, "s1"), owed(contoh, "skm", 2025, "s2")
    lapor.accepted(satu["disdukcapil"], at(2025, 7, 10), survei=of_ikm("76.61"))
    lapor.accepted(dua["dinsos"], at(2026, 1, 10), survei=of_ikm("76.60"))
    return make_dunia(contoh)


IKU5 = (
    "Hitungan dari hasil SKM: 50,00% (1 dari 2 unit yang dinilai).\n"
    "Terhadap semua unit sampel: 12,50% (1 dari 8).\n"
    "⚠ Angka yang diisi lebih tinggi 25,00 poin dari hitungan ini.\n"
)
"""Beside 75% that was posted: 1 / 2, and 1 / 8."""


def test_units_of_b_or_better_stand_beside_what_was_posted_where_it_is_decided_on_and_asked_for(
    dunia_skm: Dunia,
) -> None:
    ruang = Ruang(dunia_skm.engine, jam=lambda: SESUDAH)
    nomor = post(dunia_skm, dunia_skm.kabag_organisasi, 5, "bagian-organisasi", "75")

    # Bagian Organisasi collects kinerja itself, so those of another field decide on what it posts.
    pemutus = dunia_skm.verifikator_anggaran
    daftar = polos(jawab_teks(ruang, pemutus, "/verifikasi").html)
    assert "⚠ hitungan dari hasil SKM: 50,00%; angka ini lebih tinggi 25,00 poin\n" in daftar
    for pelaku in (dunia_skm.kabag_organisasi, pemutus):
        assert IKU5 in polos(jawab_tombol(ruang, pelaku, f"isl:{nomor}").html)

    putusan.accept(dunia_skm.engine, None, pemutus, nomor, now=SESUDAH)
    assert IKU5 in polos(jawab_teks(ruang, dunia_skm.admin, "/capaian 2025 IKU-5").html)


def test_sumber_names_each_unit_of_the_sample_with_its_ikm_to_whoever_may_see_its_deadlines(
    dunia_skm: Dunia, sekda: Pelaku, kabag_hukum: Pelaku, operator_dinkes: Pelaku
) -> None:
    ruang = Ruang(dunia_skm.engine, jam=lambda: SESUDAH)

    for pelaku in (sekda, dunia_skm.kabag_organisasi):
        semua = sumber(ruang, pelaku, "IKU-5")
        assert "Hitungan menurut unit sampel SKM (8)\n" in semua
        assert (
            "• Dinas Kependudukan dan Pencatatan Sipil: IKM 76,61, mutu B (Baik), semester I\n"
            in semua
        )
        assert "• Dinas Sosial: IKM 76,60, mutu C (Kurang Baik), semester II\n" in semua
        assert semua.count(": IKM belum dilaporkan") == 6
    # A Kabag, also one who collects IKK, asks for all figures, and not for the grades of units.
    for pelaku in (kabag_hukum, dunia_skm.kabag_tapem):
        assert "unit sampel SKM" not in sumber(ruang, pelaku, "IKU-5")
    # Dinas Kesehatan has two Puskesmas and the hospital under it.
    milik = sumber(ruang, operator_dinkes, "IKU-5")
    assert "Hitungan menurut unit sampel SKM (4 dari 8, yang menyangkut unit Anda)\n" in milik
    assert milik.count(": IKM belum dilaporkan") == 4
    assert "IKM 76" not in milik
