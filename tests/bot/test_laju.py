"""The pace of what the bot sends on its own, also over a clock that is set back."""

from datetime import UTC, datetime, timedelta

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


def test_while_people_are_answered_a_place_is_kept_for_the_next_answer() -> None:
    laju = Laju()
    laju.note_answer(KINI)
    for chat in range(28):
        laju.note(chat, KINI)

    assert laju.is_full(KINI)
    nanti = KINI + timedelta(seconds=3)
    for chat in range(30):
        assert laju.next_at(chat, grup=False, now=nanti) == nanti
        laju.note(chat, nanti)
