"""What found no answer is noted once the answer has been sent, and never at its cost."""

import pytest
from sqlalchemy.exc import OperationalError

from bot.jawaban import Jawaban
from bot.ruang import Ruang
from bot.tanya import catat, jawab
from bot.tanya.balasan import Balasan, Sikap
from core.hak import Pelaku
from core.services import pertanyaan
from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan, Ragu
from core.tanya.tersimpan import Sebab
from tests.bot.percakapan import open_percakapan

ADMIN, KABAG = 1005, 1002
HUKUM = Benda(Jenis.UNIT, "3", "Bagian Hukum", ("Bagian Hukum",))


def ask(ruang: Ruang, pelaku: Pelaku, teks: str) -> Jawaban:
    jawaban = jawab.jawab(ruang, pelaku, teks)
    if jawaban.sesudah is not None:
        jawaban.sesudah()
    return jawaban


def kept(ruang: Ruang, admin: Pelaku) -> list[tuple[str, Sebab]]:
    return [(s.teks, s.sebab) for s in pertanyaan.list_open(ruang.engine, admin)]


@pytest.mark.parametrize(
    ("teks", "sebab"),
    [
        ("serapan bapelkes 2024", Sebab.ASING),
        ("zakat gelombang kuning", Sebab.ASING),
        ("capaian iku 3 tahun 2031", Sebab.TIDAK_ADA),
        ("halo, serapan bapelkes 2024?", Sebab.ASING),
    ],
)
def test_a_text_that_found_no_answer_is_kept_with_why(
    ruang: Ruang, kabag_hukum: Pelaku, admin: Pelaku, teks: str, sebab: Sebab
) -> None:
    ask(ruang, kabag_hukum, teks)

    assert kept(ruang, admin) == [(teks, sebab)]
    assert pertanyaan.list_open(ruang.engine, admin)[0].unit == "Bagian Hukum"


@pytest.mark.parametrize(
    "teks",
    [
        "brp serapan bagian hukum 2024",
        "capaian 2024",
        "halo min",
        "terima kasih min",
        "p",
        "hapus data realisasi 2024",
    ],
)
def test_what_was_answered_manners_and_work_are_not_kept(
    ruang: Ruang, sekda: Pelaku, admin: Pelaku, teks: str
) -> None:
    ask(ruang, sekda, teks)

    assert kept(ruang, admin) == []


@pytest.mark.parametrize("sikap", Sikap)
def test_only_what_is_unknown_or_not_there_is_a_reason(sikap: Sikap) -> None:
    satu = Pertanyaan(hal=Hal.ANGGARAN, benda=(HUKUM,))

    sebab = {Sikap.LUAR: Sebab.LUAR, Sikap.TIDAK_ADA: Sebab.TIDAK_ADA}
    assert catat.why([satu], [Balasan("", sikap=sikap)]) is sebab.get(sikap)


def test_a_refusal_and_a_choice_between_readings_are_not_kept() -> None:
    asing = Pertanyaan(hal=Hal.ANGGARAN, asing=("x",))

    assert catat.why([asing], [Balasan("", sikap=Sikap.TOLAK)]) is None
    assert catat.why([Ragu((asing, asing))], [Balasan("", sikap=Sikap.TANYA)]) is None
    assert catat.why([asing], [Balasan("", sikap=Sikap.JAWAB)]) is Sebab.ASING


def test_of_two_questions_the_one_without_an_answer_counts() -> None:
    baik, luar = Pertanyaan(hal=Hal.ANGGARAN), Pertanyaan(hal=Hal.LUAR)

    balasan = [Balasan("", sikap=Sikap.JAWAB), Balasan("", sikap=Sikap.LUAR)]
    assert catat.why([baik, luar], balasan) is Sebab.LUAR


async def test_it_is_noted_behind_the_answer_and_a_failure_there_harms_none(
    ruang: Ruang, admin: Pelaku, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with open_percakapan(ruang) as percakapan:
        [pertama] = await percakapan.say(KABAG, "serapan bapelkes 2024")
        dicatat = kept(ruang, admin)

        def fail(*_: object, **__: object) -> None:
            raise OperationalError("x", {}, Exception("database is locked"))

        monkeypatch.setattr(pertanyaan, "note", fail)
        [kedua] = await percakapan.say(KABAG, "serapan bapelkes 2024")

    assert dicatat == [("serapan bapelkes 2024", Sebab.ASING)]
    assert kedua["text"] == pertama["text"]
    assert kedua["text"] == "“bapelkes” tidak tersedia dalam data."
