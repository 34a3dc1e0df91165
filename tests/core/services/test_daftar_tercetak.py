"""The lists of units that a document prints, the rules of deadlines, and who may see them."""

import pytest
from sqlalchemy import Engine

from core.errors import TidakBerhakError
from core.hak import Pelaku
from core.paket.istilah import Daftar, JenisUnit
from core.services import aturan_tenggat
from core.services.daftar_tercetak import list_perangkat_daerah, show_list
from tests.orang_uji import tamu, unit_id


def test_the_list_is_that_of_the_document(contoh: Engine, sekda: Pelaku) -> None:
    isi = show_list(contoh, sekda, Daftar.PENGAMPU_IKK, 2024)
    assert isi is not None
    assert (isi.tahun, isi.banyak, isi.semua_pd, isi.indikator) == (2024, 27, 39, "IKU-4")
    assert not isi.terbatas
    assert [a.urutan for a in isi.anggota] == list(range(1, 28))
    bagian = [a for a in isi.anggota if a.jenis is JenisUnit.BAGIAN]
    assert [(a.urutan, a.tercetak) for a in bagian] == [(26, "BAGIAN PENGADAAN BARANG DAN JASA")]


def test_places_go_on_where_the_print_begins_anew(contoh: Engine, sekda: Pelaku) -> None:
    # The document numbers its samples 1 to 6, then 2 and 3 again.
    isi = show_list(contoh, sekda, Daftar.SAMPEL_SKM, 2024)
    assert isi is not None
    assert [a.urutan for a in isi.anggota] == list(range(1, 9))


def test_a_later_year_is_told_by_the_last_list_and_an_earlier_by_none(
    contoh: Engine, sekda: Pelaku
) -> None:
    nanti = show_list(contoh, sekda, Daftar.SAMPEL_SKM, 2026)
    assert nanti is not None
    assert nanti.tahun == 2024
    assert show_list(contoh, sekda, Daftar.SAMPEL_SKM, 2023) is None


def test_a_unit_sees_itself_on_it(contoh: Engine, operator_dinkes: Pelaku) -> None:
    isi = show_list(contoh, operator_dinkes, Daftar.PENGAMPU_IKK, 2024)
    assert isi is not None
    assert isi.terbatas
    assert [a.urutan for a in isi.anggota] == [12]
    assert isi.find(unit_id(contoh, "dinkes")) is not None
    assert isi.find(unit_id(contoh, "dinsos")) is None


def test_whoever_is_on_no_list_reads_nothing_of_it(contoh: Engine, staf_hukum: Pelaku) -> None:
    isi = show_list(contoh, staf_hukum, Daftar.PENGAMPU_IKK, 2024)
    assert isi is not None
    assert (isi.anggota, isi.ucapan) == ((), ())


def test_perangkat_daerah_are_those_that_one_may_ask_about(
    contoh: Engine, sekda: Pelaku, operator_dinkes: Pelaku
) -> None:
    assert len(list_perangkat_daerah(contoh, sekda)) == 26
    assert [u.nama for u in list_perangkat_daerah(contoh, operator_dinkes)] == ["Dinas Kesehatan"]


def test_rules_are_known_before_any_is_active(contoh: Engine, operator_dinkes: Pelaku) -> None:
    aturan = {r.kode: r for r in aturan_tenggat.list_rules(contoh, operator_dinkes)}
    assert [kode for kode, r in aturan.items() if not r.contoh] == ["lppd"]
    assert all(r.aktif_on is None for r in aturan.values())
    pengumpul = aturan_tenggat.list_collectors(contoh, operator_dinkes, "ikk_lppd")
    assert pengumpul == ("Bagian Tata Pemerintahan",)
    assert aturan_tenggat.list_collectors(contoh, operator_dinkes, "tidak_ada") == ()


def test_a_stranger_reads_none_of_it(contoh: Engine) -> None:
    asing = tamu(contoh)
    with pytest.raises(TidakBerhakError):
        show_list(contoh, asing, Daftar.PENGAMPU_IKK, 2024)
    with pytest.raises(TidakBerhakError):
        list_perangkat_daerah(contoh, asing)
    with pytest.raises(TidakBerhakError):
        aturan_tenggat.list_rules(contoh, asing)
    with pytest.raises(TidakBerhakError):
        aturan_tenggat.list_collectors(contoh, asing, "skm")
