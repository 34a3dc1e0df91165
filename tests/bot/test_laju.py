"""The pace of what the bot sends on its own, also over a clock that is set back."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from bot.laju import Laju

KINI = datetime(2026, 11, 23, 3, tzinfo=UTC)


def test_thirty_a_second_leave_and_the_next_waits() -> None:
    laju = Laju()
    for chat in range(30):
        assert laju.next_at(chat, grup=False, now=KINI) == KINI
        laju.note(chat, KINI)

    assert laju.is_full(KINI)
    assert laju.next_at(99, grup=False, now=KINI) == KINI + timedelta(milliseconds=1010)


def test_a_clock_that_is_set_back_holds_nobody_up() -> None:
    laju = Laju()
    for chat in range(30):
        laju.note(chat, KINI)
    sejam_lalu = KINI - timedelta(hours=1)

    assert not laju.is_full(sejam_lalu)
    assert laju.next_at(1, grup=False, now=sejam_lalu) == sejam_lalu
    # What leaves by the new clock is counted by it.
    laju.note(1, sejam_lalu)
    assert laju.next_at(1, grup=False, now=sejam_lalu) == sejam_lalu + timedelta(seconds=1)


def test_clocks_read_a_moment_apart_forget_nothing() -> None:
    laju = Laju()
    laju.note(1, KINI)

    lalu = KINI - timedelta(milliseconds=20)
    assert laju.next_at(1, grup=False, now=lalu) == KINI + timedelta(seconds=1)


def test_a_place_is_kept_for_the_answer_to_a_question() -> None:
    laju = Laju()
    for nomor in range(29):
        laju.note(nomor, KINI)
    laju.note_question(KINI)

    assert laju.is_full(KINI)
    assert laju.note_answer(KINI) == KINI
    # Who is not answered within a quarter of a second keeps nobody waiting any longer.
    for nomor in range(10):
        laju.note_question(KINI + timedelta(seconds=nomor))
    assert laju.is_full(KINI + timedelta(milliseconds=1009))
    assert not laju.is_full(KINI + timedelta(milliseconds=1010))


def test_while_people_are_asking_what_leaves_leaves_evenly() -> None:
    laju = Laju()
    laju.note_question(KINI)
    assert laju.note_answer(KINI) == KINI
    saat = []
    now = KINI
    for chat in range(14):
        # There is room for many more.
        assert laju.next_at(chat, grup=False, now=KINI) == KINI
        laju.note(chat, KINI)
    for chat in range(14, 134):
        now = laju.next_at(chat, grup=False, now=now)
        laju.note(chat, now)
        saat.append(now)

    del saat[:30]
    jarak = [sesudah - sebelum for sebelum, sesudah in pairwise(saat)]
    # Who has waited for the limit of the second may make up for one place, not for more.
    assert jarak.count(timedelta(milliseconds=33)) >= 75
    assert all(c - a >= timedelta(milliseconds=33) for a, c in zip(saat, saat[2:], strict=False))
    # However the second lies: the next place is never far.
    assert max(jarak) <= timedelta(milliseconds=90)
    assert all(c - a >= timedelta(milliseconds=1010) for a, c in zip(saat, saat[30:], strict=False))


def test_one_that_comes_late_does_not_put_off_those_after_it() -> None:
    laju = Laju()
    laju.note_question(KINI)
    for chat in range(15):
        laju.note(100 + chat, KINI - (15 - chat) * timedelta(milliseconds=33))
    laju.note(1, KINI)
    terlambat = KINI + timedelta(milliseconds=50)
    laju.note(2, terlambat)

    assert laju.next_at(3, grup=False, now=terlambat) == KINI + timedelta(milliseconds=66)


def test_an_answer_waits_only_while_what_the_bot_sends_itself_fills_the_second() -> None:
    laju = Laju()
    for _ in range(40):
        assert laju.note_answer(KINI) == KINI

    laju = Laju()
    for chat in range(30):
        laju.note(chat, KINI + chat * timedelta(milliseconds=10))
    nanti = KINI + timedelta(milliseconds=500)
    # Each has a place of its own.
    assert laju.note_answer(nanti) == KINI + timedelta(milliseconds=1010)
    assert laju.note_answer(nanti) == KINI + timedelta(milliseconds=1020)


def test_a_message_counts_for_when_it_left() -> None:
    laju = Laju()
    for chat in range(30):
        laju.note(chat, KINI)
    tiba = KINI + timedelta(milliseconds=400)
    laju.move(7, KINI, tiba)
    laju.take_back(8, KINI)

    assert laju.next_at(7, grup=False, now=tiba) == tiba + timedelta(seconds=1)
    assert laju.next_at(8, grup=False, now=tiba) == tiba
    laju.note(8, tiba)
    sesudah = KINI + timedelta(milliseconds=1010)
    for chat in range(100, 128):
        assert laju.next_at(chat, grup=False, now=sesudah) == sesudah
        laju.note(chat, sesudah)
    assert laju.next_at(99, grup=False, now=sesudah) == tiba + timedelta(milliseconds=1010)
