"""The words of the weekly recap: what is due and in, and how far capaian and serapan have come."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest

from bot.langganan.rekap import jawaban_rekap
from bot.render import polos
from core.pagu import Tahapan
from core.paket.istilah import Tahap
from core.periode import Periode
from core.rekap import CapaianKini, Posisi, Rekap, SerapanKini
from tests.bot.test_rute import check
from tests.conftest import WIB
from tests.rekap_uji import make_kumpulan, make_posisi

SENIN = datetime(2027, 1, 25, 7, 30, tzinfo=WIB)


def bagian(kini: Posisi, dulu: Posisi | None = None) -> list[str]:
    """Return the parts of the message as they are read."""
    jawaban = jawaban_rekap(Rekap(kini, dulu))
    check(jawaban)
    return polos(jawaban.html).split("\n\n")


def a_week_before(satu: Posisi, **lain: object) -> Posisi:
    return replace(satu, pada_at=SENIN - timedelta(days=7), **lain)  # type: ignore[arg-type]


def capaian(pct: str | None, tahun: int = 2026, n: int = 9) -> CapaianKini:
    return CapaianKini(
        tahun=tahun, contoh=False, pct=None if pct is None else Decimal(pct), n=n, dari=10
    )


def serapan(realisasi_rp: int | None, tahun: int = 2026, bulan: str = "b12") -> SerapanKini:
    """Return what is spent of Rp1.000.000."""
    return SerapanKini(
        tahun=tahun,
        contoh=False,
        periode=Periode(tahun, bulan),
        dasar="murni",
        realisasi_rp=None if realisasi_rp is None else Decimal(realisasi_rp),
        pagu_rp=Decimal(1_000_000),
    )


def test_what_is_due_this_week_and_what_was_due_before_say_how_many_have_sent_it() -> None:
    kini = replace(
        make_posisi(),
        jatuh=(
            make_kumpulan(date(2027, 1, 29), masuk=27, belum=0),
            make_kumpulan(date(2027, 1, 31)),
            make_kumpulan(date(2027, 1, 31), masuk=0, belum=8),
        ),
    )

    judul, jatuh, lewat, *_ = bagian(kini)
    assert judul == "Rekap pekan 25 sampai 31 Januari 2027"
    assert jatuh == (
        "Jatuh tempo pekan ini\n"
        "• IKK LPPD tahun 2026: semua sudah masuk, tenggat 29 Januari 2027\n"
        "• IKK LPPD tahun 2026: 20 dari 27 sudah masuk, tenggat 31 Januari 2027\n"
        "• IKK LPPD tahun 2026: 0 dari 8 sudah masuk, tenggat 31 Januari 2027"
    )
    assert lewat == (
        "Tenggat sebelumnya, belum lengkap\n"
        "• IKK LPPD tahun 2026: 5 dari 8 sudah masuk, tenggat 15 Januari 2027"
    )


def test_a_week_with_nothing_due_and_nothing_lacking_says_so_in_one_line() -> None:
    assert bagian(replace(make_posisi(), jatuh=(), lewat=()))[1:3] == [
        "Pekan ini tidak ada yang jatuh tempo.",
        "Capaian 2026 (contoh): rata-rata 96,23%, 9 dari 10 indikator",
    ]


@pytest.mark.parametrize(
    ("senin", "pekan"),
    [
        (SENIN, "25 sampai 31 Januari 2027"),
        (SENIN + timedelta(days=6), "25 sampai 31 Januari 2027"),
        (SENIN + timedelta(days=7), "1 sampai 7 Februari 2027"),
        (SENIN + timedelta(days=35), "1 sampai 7 Maret 2027"),
        (SENIN + timedelta(days=63), "29 Maret 2027 sampai 4 April 2027"),
        (SENIN - timedelta(days=28), "28 Desember 2026 sampai 3 Januari 2027"),
    ],
)
def test_the_week_is_named_from_its_monday_to_its_sunday(senin: datetime, pekan: str) -> None:
    assert bagian(replace(make_posisi(), pada_at=senin))[0] == f"Rekap pekan {pekan}"


def test_of_many_kinds_twelve_are_named_and_the_others_counted() -> None:
    semua = tuple(make_kumpulan(date(2027, 1, 31), masuk=n, belum=1) for n in range(14))

    [judul, *baris] = bagian(replace(make_posisi(), jatuh=semua))[1].split("\n")

    assert judul == "Jatuh tempo pekan ini"
    assert baris[11] == "• IKK LPPD tahun 2026: 11 dari 12 sudah masuk, tenggat 31 Januari 2027"
    assert baris[12:] == ["• dan 2 lainnya"]
    [_, *tepat] = bagian(replace(make_posisi(), jatuh=semua[:12]))[1].split("\n")
    assert len(tepat) == 12


@pytest.mark.parametrize(
    ("dulu_pct", "dulu_rp", "beda_capaian", "beda_serapan"),
    [
        # Now 96,225 and 82,32: by how much they were lower or higher a week before.
        ("94.125", 800_000, " (naik 2,10 poin)", " (naik 2,32 poin)"),
        ("100", 833_200, " (turun 3,78 poin)", " (turun 1,00 poin)"),
        ("96.225", 823_200, " (tetap)", " (tetap)"),
        # Half of a hundredth is one, and less is none, in both directions.
        ("96.22", 823_151, " (naik 0,01 poin)", " (tetap)"),
        ("96.2251", 823_249, " (tetap)", " (tetap)"),
        (None, 823_200, "", " (tetap)"),
        ("96.225", None, " (tetap)", ""),
    ],
)
def test_capaian_and_serapan_say_how_far_they_have_come_since_the_last_recap(
    dulu_pct: str | None, dulu_rp: int | None, beda_capaian: str, beda_serapan: str
) -> None:
    kini = replace(make_posisi(), capaian=capaian("96.225"), serapan=serapan(823_200))
    dulu = a_week_before(kini, capaian=capaian(dulu_pct), serapan=serapan(dulu_rp))

    assert bagian(kini, dulu)[3:] == [
        f"Capaian 2026: rata-rata 96,23%{beda_capaian}, 9 dari 10 indikator",
        f"Serapan 2026 s.d. Desember: 82,32%{beda_serapan}, Rp823.200 dari pagu murni Rp1.000.000",
        "Keadaan 25 Januari 2027 07.30 WIB; perubahan sejak rekap 18 Januari 2027.",
    ]


@pytest.mark.parametrize(
    ("dulu_capaian", "dulu_serapan"),
    [
        (None, None),
        (capaian(None, n=0), serapan(None)),
        # The year before is another year's figure, however full it was.
        (capaian("90", tahun=2025), serapan(900_000, tahun=2025)),
    ],
)
def test_where_neither_can_be_compared_no_change_is_spoken_of(
    dulu_capaian: CapaianKini | None, dulu_serapan: SerapanKini | None
) -> None:
    kini = replace(make_posisi(), capaian=capaian("96.225"), serapan=serapan(823_200))
    dulu = a_week_before(kini, capaian=dulu_capaian, serapan=dulu_serapan)

    assert bagian(kini, dulu)[3:] == [
        "Capaian 2026: rata-rata 96,23%, 9 dari 10 indikator",
        "Serapan 2026 s.d. Desember: 82,32%, Rp823.200 dari pagu murni Rp1.000.000",
        "Keadaan 25 Januari 2027 07.30 WIB; tidak dapat dibandingkan dengan rekap 18 Januari 2027.",
    ]
    assert bagian(kini)[5] == (
        "Keadaan 25 Januari 2027 07.30 WIB; belum ada rekap sebelumnya untuk dibandingkan."
    )


def test_figures_that_are_not_there_yet_are_said_to_be_so_and_are_no_zero() -> None:
    kini = replace(make_posisi(), capaian=capaian(None, n=0), serapan=serapan(None))
    assert bagian(kini)[3:5] == [
        "Capaian 2026: belum dapat dihitung, 0 dari 10 indikator",
        "Serapan 2026: belum ada realisasi yang diterima",
    ]
    assert bagian(replace(kini, capaian=None, serapan=None))[3:5] == [
        "Capaian belum ada datanya",
        "Serapan belum ada datanya",
    ]
    # What was reported as 0 is one.
    nol = replace(kini, serapan=serapan(0, bulan="b01"))
    assert bagian(nol)[4] == "Serapan 2026 s.d. Januari: 0,00%, Rp0 dari pagu murni Rp1.000.000"


MURNI = Tahapan(Tahap.MURNI)
GESER = Tahapan(Tahap.MURNI, 1, date(2026, 5, 12))


@pytest.mark.parametrize(
    ("tahapan", "pagu"),
    [
        (((MURNI, 54),), "pagu murni Rp1.000.000"),
        (((GESER, 54),), "pagu Rp1.000.000 (pergeseran ke-1, berlaku 12 Mei 2026)"),
        (
            ((GESER, 2), (MURNI, 52)),
            (
                "pagu yang berlaku Rp1.000.000: pergeseran ke-1 (berlaku 12 Mei 2026) pada 2 dari "
                "54 sub kegiatan, selebihnya murni"
            ),
        ),
    ],
)
def test_serapan_names_the_stages_of_the_pagu_that_it_is_measured_against(
    tahapan: tuple[tuple[Tahapan, int], ...], pagu: str
) -> None:
    satu = replace(serapan(823_200), tahapan=tahapan, dari=54)

    assert bagian(replace(make_posisi(), serapan=satu))[4] == (
        f"Serapan 2026 s.d. Desember: 82,32%, Rp823.200 dari {pagu}"
    )
