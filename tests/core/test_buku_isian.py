"""The budget of a year that is filled in here: against the pagu in force, never a made-up one."""

from dataclasses import replace
from decimal import Decimal

from core.anggaran import Dasar, Urutan
from core.angka import Keadaan, Nilai
from core.buku import Kolom, Pos, base_of, five, ranking, sum_of
from core.periode import Periode
from core.realisasi_pos import RealisasiPos
from tests.buku import make_kegiatan, make_sub
from tests.hasil_uji import TAHUN, isi, make_isian
from tests.lembar import make_tercetak

JUNI = Periode(TAHUN, "b06")


def make_posted(
    nomor: int, realisasi: int | Keadaan, *, murni: int | None = 1000, perubahan: int | None = None
) -> Pos:
    """Return a sub kegiatan with what is posted of it, and the pagu that was set."""
    dipakai = None if isinstance(realisasi, Keadaan) else make_isian("b06", realisasi)
    nilai: Nilai = realisasi if isinstance(realisasi, Keadaan) else Decimal(realisasi)
    return replace(
        make_sub(nomor, Decimal(0)),
        cetakan={
            Kolom.MURNI: () if murni is None else (make_tercetak(Decimal(murni)),),
            Kolom.PERUBAHAN: () if perubahan is None else (make_tercetak(Decimal(perubahan)),),
            Kolom.REALISASI: (),
        },
        isian=RealisasiPos(JUNI, nilai, dipakai, None),
    )


def test_a_line_is_measured_against_pagu_murni_until_there_is_a_perubahan() -> None:
    murni, perubahan = five(make_posted(1, 250)), five(make_posted(1, 250, perubahan=500))

    assert isi(murni.dasar, murni.pagu, murni.serapan, murni.sisa) == (Dasar.MURNI, 1000, 25, 750)
    assert murni.perubahan is Keadaan.TIDAK_TERSEDIA
    assert murni.dihitung_dari is None
    assert isi(perubahan.dasar, perubahan.pagu) == (Dasar.PERUBAHAN, 500)
    assert isi(perubahan.serapan, perubahan.serapan_murni, perubahan.sisa) == (50, 25, 250)


def test_a_sum_of_lines_of_both_kinds_takes_of_each_the_pagu_in_force() -> None:
    lima = sum_of([make_posted(1, 250), make_posted(2, 350, perubahan=2000)])

    # (250 + 350) / (1000 + 2000).
    assert isi(lima.dasar, lima.pagu, lima.serapan, lima.sisa) == (Dasar.BERLAKU, 3000, 20, 2400)
    assert lima.murni == 2000


def test_a_kegiatan_adds_up_what_is_posted_and_names_what_is_not() -> None:
    kegiatan = make_kegiatan(1, make_posted(1, 250), make_posted(2, Keadaan.BELUM_DILAPORKAN))

    lima = five(kegiatan)

    assert isi(lima.realisasi, lima.serapan, lima.dihitung_dari) == (250, Decimal("12.5"), 2)
    assert lima.tanpa_realisasi == ((2, Keadaan.BELUM_DILAPORKAN),)


def test_where_nothing_is_posted_the_sum_is_no_zero() -> None:
    sub = [make_posted(n, Keadaan.BELUM_WAKTUNYA) for n in (1, 2)]

    lima = sum_of(sub)

    assert lima.realisasi is lima.serapan is lima.sisa is Keadaan.BELUM_WAKTUNYA
    assert lima.pagu == 2000


def test_a_posted_zero_is_a_sum_of_zero() -> None:
    lima = sum_of([make_posted(1, 0), make_posted(2, Keadaan.BELUM_DILAPORKAN)])

    assert isi(lima.realisasi, lima.serapan) == (0, 0)


def test_lines_without_pagu_are_named() -> None:
    lima = sum_of([make_posted(1, 250), make_posted(2, 50, murni=None)])

    assert isi(lima.dasar, lima.pagu, lima.tanpa_pagu) == (Dasar.MURNI, 1000, (2,))
    tanpa = five(make_posted(2, 50, murni=None))
    assert tanpa.serapan is Keadaan.TIDAK_TERSEDIA


def test_lines_are_ranked_against_the_pagu_in_force() -> None:
    semua = [make_posted(1, 250), make_posted(2, 250, perubahan=500)]
    semua.append(make_posted(3, Keadaan.BELUM_DILAPORKAN))

    hasil = ranking(semua, Urutan.SERAPAN_TERTINGGI, 10)

    assert isi(*hasil.urutan) == ((2, 50), (1, 25))
    assert hasil.tanpa_angka == ((3, Keadaan.BELUM_DILAPORKAN),)


def test_a_printed_line_stays_measured_against_perubahan() -> None:
    tercetak = make_sub(1, Decimal(250))

    assert base_of(tercetak) is Kolom.PERUBAHAN
    assert five(tercetak).dasar is Dasar.PERUBAHAN
    tanpa = replace(tercetak, cetakan={**tercetak.cetakan, Kolom.PERUBAHAN: ()})
    assert five(tanpa).serapan is Keadaan.TIDAK_TERSEDIA
