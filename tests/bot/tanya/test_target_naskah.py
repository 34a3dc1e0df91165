"""Which document prints which target, and which of them capaian is measured against."""

import pytest

from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "harap"),
    [
        ("target iku 5 di RKT apa", "IKU-5 IKM min. B: target di RKT B (Tabel 2.2)."),
        ("target harmonisasi menurut RKT berapa", "IKU-3 Harmonisasi: target di RKT 65"),
        ("target iku 5 di perjanjian kinerja brp", "IKU-5 IKM min. B: target di Perjanjian Kin"),
        ("target inovasi di renstra berapa", "IKU-10 Inovasi: target di Renstra tidak tersedia"),
    ],
)
def test_target_of_the_document_that_is_named_leads(dokumen: Dunia, tanya: str, harap: str) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith(harap)


@pytest.mark.parametrize(
    "tanya", ["IKM minimal B itu targetnya B apa 75?", "target ikm minimal b sebenarnya B atau 75"]
)
def test_grade_beside_a_number_is_told_of_each_document(dokumen: Dunia, tanya: str) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert teks.startswith("IKU-5: targetnya berbeda antar-dokumen")
    assert "RKT: “B” di Tabel 2.2" in teks


def test_doubt_that_names_nothing_is_about_the_target_that_was_told(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "IKM minimal B itu targetnya B apa 75? kok beda2").teks

    assert "IKU-5: targetnya berbeda antar-dokumen" in teks
    assert "35 catatan" not in teks


@pytest.mark.parametrize("lalu", ["yg dipakai yg mana", "yang bener yang mana?"])
def test_which_targets_count_is_asked_behind_those_that_differ(dokumen: Dunia, lalu: str) -> None:
    teks = ask(dokumen, "pembaca", "target di RKT sama PK ada yg beda?", lalu).teks

    assert teks.startswith("Capaian 2024 dihitung dari target Perjanjian Kinerja.")
    assert "IKU-3 Harmonisasi: Yang dipakai untuk capaian: 100 (Perjanjian Kinerja)." in teks


def test_target_of_the_whole_year_leads_where_a_part_of_it_is_over(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "target dokumen rr th ini brp, udah dapet berapa").teks

    assert teks.startswith("IKU-8 Dokumen RR, 2025: target setahun 1 dokumen (contoh), sudah 1")


@pytest.mark.parametrize(
    "tanya",
    [
        ("dibanding target setahun, kerja sama 2025 udah jalan berapa persen",),
        ("kerja sama tw2 brp", "kalau dari target setahun berapa persen?"),
    ],
)
def test_what_is_reached_is_held_against_the_whole_year(
    berjalan: Dunia, tanya: tuple[str, ...]
) -> None:
    teks = ask(berjalan, "sekda", *tanya).teks

    assert "sudah 24 (s.d. TW II), 40,00% dari target setahun; kurang 36." in teks


def test_quarter_that_is_named_keeps_its_own_target(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "target dokumen rr tw1 brp").teks

    assert teks.startswith("IKU-8 Dokumen RR, TW I 2025: target 0,25")


@pytest.mark.parametrize(
    ("tanya", "harap"),
    [
        (
            "di perjanjian kinerja, anggaran program perekonomian dan pembangunan tertulis brp?",
            "Perekonomian & pemb., Perjanjian Kinerja 2024: Rp2.112.376.180 (pagu murni).",
        ),
        ("anggaran bantuan hukum di PK berapa", "Anggaran Bantuan hukum di Perjanjian Kinerja t"),
        ("rasio belanja lewat tender targetnya berapa", "Perekonomian & pemb., yang dijanjikan:"),
    ],
)
def test_what_an_agreement_or_a_plan_promises_leads(dokumen: Dunia, tanya: str, harap: str) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith(harap)


def test_promise_that_is_named_stands_before_the_others(dokumen: Dunia) -> None:
    teks = ask(dokumen, "sekda", "rasio belanja lewat tender targetnya berapa").teks

    assert teks.index("target 50") < teks.index("target 100")
