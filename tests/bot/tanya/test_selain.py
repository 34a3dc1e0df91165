"""What a question leaves out is left out of its answer, counted so, and named in the heading."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("tanya", "kepala", "ada", "tiada"),
    [
        (
            "sub kegiatan yg serapannya di bawah 30% tapi yg bukan punya bagian umum",
            "di bawah 30,00% (3) selain Bagian Umum",
            "36. Adm. kewilayahan",
            "9. Data kepegawaian",
        ),
        (
            "bagian yg serapannya diatas 75 persen tp bukan bagian umum",
            "di atas 75,00% (2) selain Bagian Umum",
            "79,07%",
            "85,25%",
        ),
        (
            "kegiatan yg bukan punya bagian umum apa aja",
            "selain Bagian Umum",
            "13. Koordinasi hukum",
            "5. Jasa penunjang",
        ),
        ("jml raperwal yg suratnya bukan bulan juli", "selain “Juli”: 11", "1. ", "19 Juli"),
        ("raperwal kecuali yang september dan oktober", ": 9 entri", "6 Desember", "3 Oktober"),
        ("mou yg jangka waktunya bukan 1 tahun", "selain “1 tahun”: 4", "5 tahun", ": 1 tahun"),
        ("mou bukan bpjs", "selain “bpjs”: 5 entri", "2. ", "1. Nota"),
        ("berapa sub kegiatan selain bagian umum", "selain Bagian Umum", "26", "54"),
        ("mou selain yg bpjs", "selain “bpjs”: 5 entri", "2. ", "belum kami pahami"),
        (
            "indikator yg bukan pengampu bagian organisasi",
            "selain Bagian Organisasi, 2024: 6 dari 10",
            "IKU-8",
            "IKU-10",
        ),
    ],
)
def test_what_is_excepted_is_not_in_the_answer(
    dokumen: Dunia, tanya: str, kepala: str, ada: str, tiada: str
) -> None:
    teks = ask(dokumen, "sekda", tanya).teks

    assert kepala in teks
    assert ada in teks
    assert tiada not in teks


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("yg belum lapor IKK kecuali inspektorat sama bappeda ada brp", "22 dari 25 unit selain"),
        ("PD selain dinkes dan dinsos yg udah lapor IKK siapa", "1 dari 25 unit selain"),
        ("belum lapor ikk di luar dinas ada berapa", "7 dari 7 unit yang bukan Dinas"),
        ("bagian yang belum isi anggaran juni selain bagian hukum", ": 8 unit belum mengisi"),
        ("yang belum lapor ikk selain kecamatan", "Yang dikecualikan, “kecamatan”, belum"),
    ],
)
def test_units_that_are_excepted_are_not_counted(berjalan: Dunia, tanya: str, jawab: str) -> None:
    assert jawab in ask(berjalan, "sekda", tanya).teks


@pytest.mark.parametrize(
    ("tanya", "jawab"),
    [
        ("siapa yg paling cepat lapor IKK", "Dinas Kesehatan dan Dinas Sosial, 20 Januari 2025"),
        ("siapa yang terakhir lapor IKK", "Pencatatan Sipil, 10 Februari 2025, terlambat"),
        ("PD yg lapor IKK tapi ga tepat waktu", "1 unit melapor terlambat"),
        ("yang lapor IKK tidak terlambat siapa", "2 dari 27 unit melapor tepat waktu (7,41%)"),
    ],
)
def test_the_first_the_last_and_those_in_time_are_told(
    berjalan: Dunia, tanya: str, jawab: str
) -> None:
    assert jawab in ask(berjalan, "sekda", tanya).teks


@pytest.mark.parametrize("tanya", ["siapa yang paling telat lapor IKK", "siapa pertama lapor ikk"])
def test_who_was_first_or_last_is_told_to_nobody_else(berjalan: Dunia, tanya: str) -> None:
    dijawab = ask(berjalan, "operator_dinkes", tanya)

    assert dijawab.sikap == (Sikap.TOLAK,)
    assert "Dinas Sosial" not in dijawab.teks
