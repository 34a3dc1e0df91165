"""A history that tells when it was changed."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.sejarah import Cacat, Entri, Kepala, check, content, next_entry, seal

MULAI = datetime(2026, 11, 23, 3, 0, tzinfo=UTC)


def history(banyak: int) -> list[Entri]:
    semua: list[Entri] = []
    for nomor in range(1, banyak + 1):
        semua.append(
            next_entry(
                semua[-1] if semua else None,
                pada_at=MULAI + timedelta(minutes=nomor),
                oleh=nomor % 3 or None,
                jenis="peran_diberi",
                isi=content({"b": nomor, "a": "é"}),
            )
        )
    return semua


def head(semua: Sequence[Entri]) -> Kepala:
    return Kepala(semua[-1].nomor, semua[-1].sidik)


def test_what_nobody_has_changed_is_whole() -> None:
    semua = history(20)
    assert list(check(semua, [head(semua), head(semua[:7])])) == []
    assert list(check([])) == []


@pytest.mark.parametrize(
    "ubah",
    [
        {"isi": '{"a":"x"}'},
        {"oleh": None},
        {"oleh": 99},
        {"jenis": "peran_diakhiri"},
        {"pada_at": MULAI},
    ],
)
def test_a_changed_entry_is_found(ubah: dict[str, object]) -> None:
    semua = history(9)
    semua[4] = replace(semua[4], **ubah)  # type: ignore[arg-type]
    assert list(check(semua)) == [(5, Cacat.BERUBAH)]


def test_a_changed_entry_that_was_sealed_anew_breaks_the_next() -> None:
    semua = history(9)
    palsu = replace(semua[4], isi="{}")
    semua[4] = replace(palsu, sidik=seal(palsu))
    assert list(check(semua)) == [(6, Cacat.TERPUTUS)]


def test_a_missing_entry_a_cut_end_and_a_new_past_are_found() -> None:
    semua = history(9)
    assert list(check(semua[:4] + semua[5:])) == [(6, Cacat.TERPUTUS)]
    assert list(check(semua[:6], [head(semua)])) == [(9, Cacat.TERPOTONG)]
    assert list(check([], [head(semua)])) == [(9, Cacat.TERPOTONG)]
    lain = [replace(s, isi="{}") for s in history(9)]
    assert (9, Cacat.LAIN) in list(check(lain, [Kepala(9, "f" * 64)]))


def test_entries_in_another_order_are_found() -> None:
    semua = history(4)
    assert list(check([semua[0], semua[2], semua[1], semua[3]]))


@given(
    st.integers(0, 7), st.sampled_from(["isi", "jenis", "sebelum", "sidik"]), st.text(max_size=5)
)
def test_no_change_of_any_word_goes_unseen(letak: int, kolom: str, kata: str) -> None:
    semua = history(8)
    if getattr(semua[letak], kolom) == kata:
        return
    semua[letak] = replace(semua[letak], **{kolom: kata})  # type: ignore[arg-type]
    assert list(check(semua, [head(history(8))]))
