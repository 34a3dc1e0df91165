"""A Kabupaten with its own names and year is answered without a line of code or a word of its own.

Figures by hand: serapan of Prokopim (450 + 130) / (500 + 200) million, of all 900,5 / 1.300.
"""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from bot.ruang import Ruang
from core.hak import Pelaku, Peran
from core.services import orang, pemuatan
from core.services.basis_data import open_database
from tests.bot.tanya.tanya_uji import Terjawab, ask
from tests.paket_kabupaten import make_kabupaten

KINI = datetime(2027, 3, 8, 2, tzinfo=UTC)


@pytest.fixture(scope="module")
def kabupaten(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Ruang, Pelaku]]:
    engine = open_database(f"sqlite:///{tmp_path_factory.mktemp('kabupaten') / 'ceker.db'}")
    pemuatan.muat_acuan(engine)
    assert pemuatan.muat_paket(engine, make_kabupaten()).masalah == ()
    orang.add_user(
        engine, 7, nama="Sekda", peran=Peran.PIMPINAN, unit="setda", asal="uji", now=KINI
    )
    sekda = orang.look_up(engine, 7, admins=frozenset(), now=KINI)
    yield Ruang(engine, jam=lambda: KINI), sekda
    engine.dispose()


def _asked(kabupaten: tuple[Ruang, Pelaku], teks: str) -> Terjawab:
    return ask(*kabupaten, teks)


@pytest.mark.parametrize(
    ("pertanyaan", "isi"),
    [
        ("brp serapan prokopim th lalu?", ["82,86%", "Rp580.000.000", "Rp700.000.000"]),
        ("total realisasi anggaran setda rawa indah", ["Rp900.500.000", "69,27%"]),
        ("kopi rawa sisa brp", ["Rp135.000.000"]),
        ("top 2 serapan sub keg", ["Sawit rakyat", "98,20%", "Tamu daerah", "90,00%"]),
        ("kebun sawit vs kopi rawa serapannya", ["88,20 poin", "98,20%", "10,00%"]),
        ("pagu anjab sebelum sesudah perubahan", ["Rp150.000.000", "Rp120.000.000"]),
        ("sosialisasi standar pelayanan kepake brp", ['"-"', "bukan 0"]),
        ("kalau kopi rawa diserap habis, serapan total jadi brp", ["Rp1.035.500.000", "79,65%"]),
        ("kenapa serapan ekbang 95%?", ["Bukan 95,00%", "65,13%"]),
        ("agenda bupati capaiannya berapa", ["93,16%", "88,5", "95"]),
        ("waktu surat keluar gmn", ["realisasi 5", "target 4", "80,00%"]),
        ("kenapa agenda bupati ga nyampe target", ["berubah mendadak"]),
        ("nilai kematangan organisasi udah keluar blm", ["belum rilis"]),
        ("capaian setda rawa indah 2026 per indikator", ["82,72%", "3 dari 4"]),
        ("siapa pengampu penataan pd", ["Bagian Organisasi dan Tata Laksana"]),
        ("siapa ttd perjanjian kinerja", ["RAHMAT HIDAYAT", "SITI MARLINA"]),
        ("raperbup kebun plasma nomor suratnya brp", ["188/29/HK"]),
        ("sigap itu apa", ["Sistem Agenda Pimpinan"]),
        ("muara rawa itu apa", ["Kecamatan Muara Rawa"]),
        ("bagian ortal di bawah asisten mana", ["Asisten Administrasi Umum"]),
        ("disbun termasuk sampel skm ga", ["Dinas Perkebunan"]),
        ("subbagian prokopim apa aja", ["membawahi 2 Sub Bagian", "Dokumentasi Pimpinan"]),
        ("sub bagian di ekbang", ["Bagian Ekonomi Pembangunan tidak tersedia dalam data"]),
        ("siapa bupatinya", ["SITI MARLINA, Bupati Rawa Indah", "sekarang tidak tersedia"]),
        ("bupati", ["SITI MARLINA, Bupati Rawa Indah"]),
        ("serapan per bagian", ["Pembagian kegiatan per Bagian: Ketetapan admin."]),
        ("berapa sub kegiatan yg pagunya naik", ["dengan pagu naik, 2026: 2 dari 6"]),
        # 1.300.000.000 * 95 % - 900.500.000.
        ("berapa rupiah lagi biar setda 95%", ["masih kurang Rp334.500.000"]),
        ("realisasi pemkab berapa", ["Pemerintah Daerah seluruhnya tidak tersedia"]),
    ],
)
def test_another_pemda_is_answered_from_its_own_data(
    kabupaten: tuple[Ruang, Pelaku], pertanyaan: str, isi: list[str]
) -> None:
    teks = _asked(kabupaten, pertanyaan).teks

    assert [satu for satu in isi if satu not in teks] == []


def test_what_only_bengkulu_has_is_not_there(kabupaten: tuple[Ruang, Pelaku]) -> None:
    assert "tidak tersedia" in _asked(kabupaten, "serapan bagian hukum berapa").teks
    assert "belum dimuat" in _asked(kabupaten, "realisasi anggaran setda 2024").teks


def test_one_word_of_the_place_is_not_the_place(kabupaten: tuple[Ruang, Pelaku]) -> None:
    """Rawa Indah is where they are; Kopi Rawa is a line of the budget."""
    assert "Rp15.000.000" in _asked(kabupaten, "realisasi kopi rawa").teks
