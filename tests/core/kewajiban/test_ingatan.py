"""What one person hears on a day: once, all in one, and everything else with its reason."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from core.kewajiban.ingatan import Catatan, Nasib, Orang, Sebab, Tunggu, Utang, plan, waiting
from core.kewajiban.tangga import climb
from tests.core.kewajiban.hari import hari_kerja
from tests.core.kewajiban.test_tangga import BULANAN, TAHUNAN

TENGGAT = date(2027, 1, 29)
"""A Friday; H-7 is the 22nd, H-3 the 26th."""
LAMA = date(2026, 12, 1)
ANAK = tuple(climb(TAHUNAN, hari_kerja(), buka_on=LAMA, tenggat_on=TENGGAT))
IKK = Utang(kewajiban_id=1, tenggat_on=TENGGAT, anak=ANAK, mulai_on=LAMA)
SEHARI = timedelta(days=1)


def heard(catatan: list[Catatan]) -> list[tuple[int, str]]:
    return [(satu.kewajiban_id, satu.kode) for satu in catatan if satu.nasib is Nasib.KIRIM]


def after(satu: Utang, catatan: list[Catatan]) -> Utang:
    kunci = {c.kunci for c in catatan if c.kewajiban_id == satu.kewajiban_id}
    return replace(satu, tercatat=satu.tercatat | kunci)


def test_a_rung_is_said_on_its_day_and_never_again() -> None:
    pertama = plan(Orang(), [IKK], on=date(2026, 12, 30))
    assert heard(pertama) == [(1, "h-30")]

    lagi = after(IKK, pertama)
    assert plan(Orang(), [lagi], on=date(2026, 12, 30)) == []
    assert plan(Orang(), [lagi], on=date(2027, 1, 14)) == []
    assert heard(plan(Orang(), [lagi], on=date(2027, 1, 15))) == [(1, "h-14")]


def test_what_was_missed_while_the_bot_was_down_comes_once_with_the_newest() -> None:
    catatan = plan(Orang(), [IKK], on=date(2027, 1, 27))

    assert [(c.kode, c.nasib, c.sebab) for c in catatan] == [
        ("h-30", Nasib.DIGABUNG, Sebab.TERTINGGAL),
        ("h-14", Nasib.DIGABUNG, Sebab.TERTINGGAL),
        ("h-7", Nasib.DIGABUNG, Sebab.TERTINGGAL),
        ("h-3", Nasib.KIRIM, None),
    ]


def test_rungs_of_one_day_are_one_message() -> None:
    minggu = date(2027, 1, 31)
    anak = tuple(climb(TAHUNAN, hari_kerja(), buka_on=LAMA, tenggat_on=minggu))
    utang = Utang(kewajiban_id=1, tenggat_on=minggu, anak=anak, mulai_on=date(2027, 1, 29))

    assert [(c.kode, c.nasib, c.sebab) for c in plan(Orang(), [utang], on=date(2027, 1, 29))] == [
        ("h-1", Nasib.DIGABUNG, Sebab.BERSAMAAN),
        ("h", Nasib.KIRIM, None),
    ]


def test_what_is_late_is_not_said_again_the_day_after_it_was_made_up_for() -> None:
    # Down on Tuesday, 2 February, the day of l+2: said on Wednesday. l+4 is Thursday the 4th.
    rabu = date(2027, 2, 3)
    dulu = replace(IKK, mulai_on=date(2027, 2, 1))
    sudah = after(dulu, plan(Orang(), [dulu], on=rabu))
    sudah = replace(sudah, lagi_on=date(2027, 2, 5))
    lain = replace(IKK, kewajiban_id=2, mulai_on=date(2027, 2, 4))

    kamis = plan(Orang(), [sudah, lain], on=date(2027, 2, 4))

    assert heard(kamis) == [(2, "l+4")]
    assert [(c.kewajiban_id, c.kode, c.nasib, c.sebab) for c in kamis[1:]] == [
        (1, "l+4", Nasib.DILEWATI, Sebab.BARU_SAJA)
    ]
    assert waiting(Orang(), [sudah], on=date(2027, 2, 4)) == []
    # Whoever asks for it hears of it, and so does whoever chose a list of every day.
    diminta = replace(sudah, tunda_on=date(2027, 2, 4))
    assert heard(plan(Orang(), [diminta], on=date(2027, 2, 4))) == [(1, "l+4")]
    pagi = replace(sudah, pagi=True)
    assert heard(plan(Orang(pagi=True), [pagi], on=date(2027, 2, 4))) == [(1, "p20270204")]
    # Down again on Thursday: by Friday it is long enough ago.
    assert heard(plan(Orang(), [sudah], on=date(2027, 2, 5))) == [(1, "l+4")]


def test_rungs_before_the_activation_never_fire() -> None:
    aktif = replace(IKK, mulai_on=date(2027, 1, 20))

    assert plan(Orang(), [aktif], on=date(2027, 1, 21)) == []
    assert [c.kode for c in plan(Orang(), [aktif], on=date(2027, 1, 22))] == ["h-7"]


def test_all_that_is_owed_is_one_message_a_day() -> None:
    lain = replace(IKK, kewajiban_id=2)
    hari = date(2027, 1, 22)

    assert len(heard(plan(Orang(), [IKK, lain], on=hari))) == 2
    # Somebody who has heard today hears of what came up since tomorrow.
    assert plan(Orang(kapan=[hari]), [lain], on=hari) == []
    assert heard(plan(Orang(kapan=[hari]), [lain], on=hari + SEHARI)) == [(2, "h-7")]


def test_three_a_week_are_enough_until_it_is_urgent() -> None:
    # Monday to Wednesday the 18th to 20th; H-7 is on Friday, H-3 on the Tuesday after.
    orang = Orang(kapan=[date(2027, 1, n) for n in (18, 19, 20)])
    utang = replace(IKK, mulai_on=date(2027, 1, 22))

    assert plan(orang, [utang], on=date(2027, 1, 22)) == []
    # The next week counts anew.
    assert heard(plan(orang, [utang], on=date(2027, 1, 25))) == [(1, "h-7")]
    mendesak = Orang(kapan=[date(2027, 1, n) for n in (25, 26, 27)])
    assert heard(plan(mendesak, [utang], on=date(2027, 1, 28))) == [(1, "h-1")]


def test_what_somebody_put_off_waits_for_the_day_they_named() -> None:
    tunda = replace(IKK, tunda_on=date(2027, 1, 25))

    assert plan(Orang(), [tunda], on=date(2027, 1, 22)) == []
    catatan = plan(Orang(), [tunda], on=date(2027, 1, 25))
    assert heard(catatan) == [(1, "t20270125")]
    assert [c.kode for c in catatan[:-1]] == ["h-30", "h-14", "h-7"]


def test_somebody_hears_on_the_day_they_named_whatever_else_was_said_this_week() -> None:
    sudah = after(IKK, plan(Orang(), [IKK], on=date(2027, 1, 22)))
    penuh = Orang(kapan=[date(2027, 1, n) for n in (18, 19, 20)])
    kamis = date(2027, 1, 21)
    diminta = replace(sudah, tunda_on=kamis)

    assert heard(plan(penuh, [diminta], on=kamis)) == [(1, "t20270121")]
    assert plan(penuh, [after(diminta, plan(penuh, [diminta], on=kamis))], on=kamis) == []


def test_what_is_left_for_a_later_day_says_why() -> None:
    hari = date(2027, 1, 22)
    tunda = replace(IKK, kewajiban_id=2, tunda_on=date(2027, 1, 25))
    pekan = [date(2027, 1, n) for n in (18, 19, 20)]

    def why(orang: Orang) -> list[tuple[int, str, Tunggu]]:
        return [(u.kewajiban_id, a.kode, s) for u, a, s in waiting(orang, [IKK, tunda], on=hari)]

    assert why(Orang()) == [(2, "h-7", Tunggu.DITUNDA)]
    assert why(Orang(kapan=[hari]))[0] == (1, "h-7", Tunggu.SEHARI_SEKALI)
    assert why(Orang(kapan=pekan))[0] == (1, "h-7", Tunggu.SEPEKAN)
    assert why(Orang(terjangkau=False, kapan=pekan)) == []


def test_whoever_cannot_be_reached_is_skipped_with_the_reason() -> None:
    catatan = plan(Orang(terjangkau=False), [IKK], on=date(2026, 12, 30))
    assert [(c.kode, c.nasib, c.sebab) for c in catatan] == [
        ("h-30", Nasib.DILEWATI, Sebab.TAK_TERJANGKAU)
    ]

    jeda = plan(Orang(dijeda=True), [IKK], on=date(2026, 12, 30))
    assert [c.sebab for c in jeda] == [Sebab.DIJEDA]


def test_an_extension_starts_the_ladder_of_the_new_date() -> None:
    sudah = after(IKK, plan(Orang(), [IKK], on=date(2027, 1, 27)))
    baru = date(2027, 2, 12)
    panjang = replace(
        sudah,
        tenggat_on=baru,
        anak=tuple(climb(TAHUNAN, hari_kerja(), buka_on=LAMA, tenggat_on=baru)),
        mulai_on=date(2027, 1, 28),
    )

    assert plan(Orang(), [panjang], on=date(2027, 1, 28)) == []
    # H-14 of 12 February was 29 January.
    assert heard(plan(Orang(), [panjang], on=date(2027, 1, 29))) == [(1, "h-14")]


@settings(max_examples=200)
@given(
    tenggat=st.dates(date(2026, 1, 1), date(2028, 12, 31)),
    mati=st.frozensets(st.integers(min_value=0, max_value=110), max_size=60),
    tunda=st.one_of(st.none(), st.integers(min_value=0, max_value=60)),
    tangga=st.sampled_from([TAHUNAN, BULANAN]),
)
def test_played_day_by_day_every_rung_is_recorded_once_whatever_days_the_bot_is_down(
    tenggat: date, mati: frozenset[int], tunda: int | None, tangga: object
) -> None:
    awal = tenggat - timedelta(days=60)
    ladder = TAHUNAN if tangga is TAHUNAN else BULANAN
    utang = Utang(
        kewajiban_id=1,
        tenggat_on=tenggat,
        anak=tuple(climb(ladder, hari_kerja(), buka_on=awal, tenggat_on=tenggat)),
        mulai_on=awal,
        tunda_on=None if tunda is None else awal + timedelta(days=tunda),
    )
    catatan: list[Catatan] = []
    kapan: list[date] = []
    for n in range(121):
        on = awal + timedelta(days=n)
        if n in mati:
            continue
        hari_ini = plan(Orang(kapan=kapan), [utang], on=on)
        kapan += [on] if heard(hari_ini) else []
        catatan += hari_ini
        utang = after(utang, hari_ini)

    assert len({satu.kunci for satu in catatan}) == len(catatan)
    # The day that somebody named is a rung, too.
    minta = [f"t{utang.tunda_on:%Y%m%d}"] if utang.tunda_on else []
    assert {satu.kode for satu in catatan} == {*minta, *(satu.kode for satu in utang.anak)}
    # Each message says the newest of what it is about; nothing older comes after it.
    urutan = [satu.kode for satu in replace(utang, tercatat=frozenset()).open_rungs(date.max)]
    terkirim = [urutan.index(kode) for _, kode in heard(catatan)]
    assert terkirim == sorted(terkirim)


def test_a_list_that_was_chosen_says_what_has_no_rung_and_takes_the_rungs_of_the_day_in() -> None:
    pagi = replace(IKK, pagi=True, mulai_on=date(2027, 1, 18))
    lain = replace(pagi, kewajiban_id=2, anak=())

    assert [
        (c.kewajiban_id, c.kode, c.nasib, c.sebab)
        for c in plan(Orang(pagi=True), [pagi, lain], on=date(2027, 1, 22))
    ] == [
        (1, "h-7", Nasib.DIGABUNG, Sebab.BERSAMAAN),
        (1, "p20270122", Nasib.KIRIM, None),
        (2, "p20270122", Nasib.KIRIM, None),
    ]


def test_a_list_comes_as_often_as_it_was_chosen_but_once_a_day() -> None:
    pagi = replace(IKK, pagi=True)
    jumat = date(2027, 1, 15)
    sering = [jumat - n * SEHARI for n in (1, 2, 3)]
    assert heard(plan(Orang(pagi=True, kapan=sering), [pagi], on=jumat)) == [(1, "p20270115")]
    assert plan(Orang(pagi=True, kapan=[jumat]), [pagi], on=jumat) == []


def test_before_the_hour_of_the_list_nothing_else_is_said() -> None:
    hari = date(2027, 1, 22)
    assert plan(Orang(nanti=True), [IKK], on=hari) == []
    assert [sebab for *_, sebab in waiting(Orang(nanti=True), [IKK], on=hari)] == [
        Tunggu.DAFTAR_PAGI
    ]
