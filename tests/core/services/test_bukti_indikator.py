"""Which evidence of a year somebody may take along, and behind which accepted figure it is."""

import pytest
from sqlalchemy import Engine, delete
from sqlmodel import Session, col

from core.errors import TidakBerhakError
from core.hak import Pelaku, Peran
from core.isian import Bukti
from core.periode import TahunKosong
from core.services import bukti_indikator, pengisian, putusan
from core.services.bukti_indikator import BuktiIndikator, BuktiTahun
from storage.models import IndikatorUnitRow
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import Dunia, make_dunia

BERKAS = (Bukti("MoU.pdf", sidik="a" * 64, jenis="pdf", ukuran=10),)
TAUTAN = (Bukti("folder", tautan="https://x.id/a"),)


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


@pytest.fixture
def pimpinan(dunia: Dunia) -> Pelaku:
    return make_pelaku(dunia.engine, Peran.PIMPINAN, "setda", telegram_id=3301)


def load(engine: Engine, pelaku: Pelaku, tahun: int | None = 2025) -> BuktiTahun:
    hasil = bukti_indikator.load(engine, pelaku, tahun, now=NOW)
    assert isinstance(hasil, BuktiTahun)
    return hasil


def of(semua: BuktiTahun, kode: str) -> BuktiIndikator:
    return next(satu for satu in semua.indikator if satu.kode == kode)


def test_accepted_versions_come_with_their_evidence_by_period_and_newest_first(
    dunia: Dunia, pimpinan: Pelaku
) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27", "tw2", bukti=BERKAS))
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("12", "tw1"))
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("28", "tw2", bukti=TAUTAN, alasan="salah hitung"))

    iku2 = of(load(dunia.engine, pimpinan), "IKU-2")

    assert [(s.periode.kode, s.versi, s.angka.teks, s.bukti) for s in iku2.isian] == [
        ("tw1", 1, "12", ()),
        ("tw2", 2, "28", TAUTAN),
        ("tw2", 1, "27", BERKAS),
    ]
    assert [iku2.replaced_by(satu) for satu in iku2.isian] == [None, None, 2]
    pemutus = iku2.isian[0].pemutus
    assert pemutus is not None
    assert (pemutus.nama, pemutus.pada_at) == ("Pejabat 2004", NOW)
    assert pemutus.pada_at.utcoffset() == NOW.utcoffset()


def test_what_nobody_has_accepted_is_not_among_it(dunia: Dunia, pimpinan: Pelaku) -> None:
    dunia.post(dunia.kabag_tapem, dunia.iku2("27", "tw2", bukti=BERKAS))
    kembali = dunia.post(dunia.kabag_tapem, dunia.iku2("12", "tw1", bukti=BERKAS))
    putusan.give_back(dunia.engine, None, dunia.verifikator_kinerja, kembali.id, "mana?", now=NOW)
    pengisian.save(
        dunia.engine,
        None,
        dunia.kabag_tapem,
        dunia.iku2("30", "tw3", bukti=BERKAS),
        ajukan=False,
        now=NOW,
    )

    assert of(load(dunia.engine, pimpinan), "IKU-2").isian == ()


def test_all_indikator_of_the_year_are_named_also_those_without_any_figure(
    dunia: Dunia, pimpinan: Pelaku
) -> None:
    semua = load(dunia.engine, pimpinan)

    assert [satu.kode for satu in semua.indikator] == [f"IKU-{n}" for n in range(1, 11)]
    assert (semua.contoh, semua.terbatas) == (True, False)


def test_figures_of_the_budget_are_no_evidence_of_an_indikator(
    dunia: Dunia, pimpinan: Pelaku
) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.sub35(10_000_000, bukti=BERKAS))

    assert [satu.kode for satu in load(dunia.engine, pimpinan).indikator if satu.isian] == []


def test_whoever_sees_their_own_units_alone_takes_along_what_these_have_posted(
    dunia: Dunia,
) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27", bukti=BERKAS))
    hukum = make_pelaku(dunia.engine, Peran.STAF, "bagian-hukum", telegram_id=3302)
    dinkes = make_pelaku(dunia.engine, Peran.OPERATOR_PD, "dinkes", telegram_id=3303)

    milik = load(dunia.engine, dunia.staf_tapem)

    assert [(s.kode, len(s.isian)) for s in milik.indikator] == [("IKU-2", 1), ("IKU-4", 0)]
    assert milik.terbatas
    assert [(s.kode, s.isian) for s in load(dunia.engine, hukum).indikator] == [("IKU-3", ())]
    assert load(dunia.engine, dinkes).indikator == ()


def test_what_a_unit_posted_stays_its_own_once_another_one_posts_the_indikator(
    dunia: Dunia,
) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27", bukti=BERKAS))
    with Session(dunia.engine) as session:
        session.exec(
            delete(IndikatorUnitRow).where(col(IndikatorUnitRow.indikator_id) == dunia.iku(2).id)
        )
        session.commit()

    milik = load(dunia.engine, dunia.staf_tapem)

    assert [(s.kode, len(s.isian)) for s in milik.indikator] == [("IKU-2", 1), ("IKU-4", 0)]


def test_a_stranger_gets_none(dunia: Dunia) -> None:
    tamu = Pelaku(orang_id=99, telegram_id=99, nama="Tamu")

    with pytest.raises(TidakBerhakError):
        bukti_indikator.load(dunia.engine, tamu, 2025, now=NOW)


def test_a_year_that_is_not_filled_in_here_has_none_and_names_those_that_are(
    dunia: Dunia, pimpinan: Pelaku
) -> None:
    assert bukti_indikator.load(dunia.engine, pimpinan, 2024, now=NOW) == TahunKosong(2024, (2025,))
    # Without a year the latest that is.
    assert load(dunia.engine, pimpinan, None).tahun == 2025


def test_where_no_year_is_filled_in_there_is_none_to_name(contoh: Engine, sekda: Pelaku) -> None:
    assert bukti_indikator.load(contoh, sekda, None, now=NOW) == TahunKosong(None, ())
