"""What somebody turns away from waits for them: a figure, a list, a note."""

from sqlalchemy import Engine
from sqlmodel import Session, col, select

from bot.isi import tombol
from core.services import pengisian
from storage.models import IsianRow
from tests.bot.isi.orang_isi import Orang
from tests.conftest import NOW
from tests.isian_uji import Dunia


def statuses(engine: Engine) -> list[tuple[str, str]]:
    with Session(engine) as session:
        rows = session.exec(select(IsianRow).order_by(col(IsianRow.id)))
        return [(row.status, row.teks) for row in rows]


def test_a_half_filled_figure_waits_while_something_else_is_returned(
    dunia: Dunia, kabag: Orang
) -> None:
    staf = pengisian.save(
        dunia.engine, None, dunia.staf_tapem, dunia.iku2("27"), ajukan=True, now=NOW
    ).isian
    kabag.say("/isi IKU-2 tw1 2025")

    kabag.tap_data(tombol.lihat(staf.id))
    kabag.tap("Kembalikan")
    kabag.say("hitung lagi")
    kabag.tap("Ya, kembalikan")

    assert statuses(dunia.engine) == [("dikembalikan", "27")]
    assert "pendorong" in kabag.say("12")


def test_a_pasted_list_waits_while_a_figure_is_posted(dunia: Dunia, kabag: Orang) -> None:
    kabag.say("/isi anggaran juni 2025\n35 29.974.380 sp2d")
    kirim = kabag.data("Kirim")
    kabag.say("/isi IKU-2 tw1 2025 12")
    kabag.tap("Kirim")

    assert "Tersimpan" in kabag.tap_data(kirim)

    assert [s for s, _ in statuses(dunia.engine)] == ["diajukan", "diajukan"]


def test_a_list_pasted_into_the_question_leaves_no_question_behind(
    dunia: Dunia, kabag: Orang
) -> None:
    kabag.say("/isi")
    kabag.tap("Anggaran")
    kabag.say("35 29.974.380 sp2d\n36 100.000.000 sp2d")
    kabag.tap("Jun")
    kabag.tap("Kirim")

    assert len(statuses(dunia.engine)) == 2
    assert "Yang mana" not in kabag.say("halo")


def test_a_button_of_a_list_that_is_over_never_sends_the_next_one(
    dunia: Dunia, kabag: Orang
) -> None:
    kabag.say("/isi anggaran juni 2025\n35 29.974.380 sp2d")
    lama = kabag.data("Kirim")
    kabag.say("/isi anggaran juni 2025\n35 29.974.381 sp2d")

    assert "29.974.381" in kabag.tap_data(lama)

    assert statuses(dunia.engine) == []


def test_a_button_of_a_figure_that_is_over_never_cancels_the_next_one(kabag: Orang) -> None:
    kabag.say("/isi IKU-2 tw1 2025")
    batal = kabag.data("Batal")
    kabag.say("/batal")
    kabag.say("/isi IKU-2 tw1 2025")

    assert "Target" in kabag.tap_data(batal)
    assert "pendorong" in kabag.say("12")


def test_a_list_that_takes_the_place_of_another_says_so(dunia: Dunia, kabag: Orang) -> None:
    kabag.say("/isi anggaran juni 2025\n35 29.974.380 sp2d\n36 1.000.000 sp2d")

    satu = kabag.say("/isi anggaran mei 2025\n35 20.000.000 sp2d")

    assert satu.startswith(
        "Menggantikan yang belum dikirim: <b>daftar 2 realisasi</b>, s.d. Juni 2025.\n\n"
    )
    # Delivered again it has replaced nothing but itself.
    lagi = kabag.say("/isi anggaran mei 2025\n35 20.000.000 sp2d", lagi=True)
    assert "Menggantikan" not in lagi
    kabag.tap("Kirim")
    assert [teks for _, teks in statuses(dunia.engine)] == ["20.000.000"]
