"""Each unit stands in its place, in the counts, in the lists, on its page and in the picture."""

from datetime import datetime

import pytest

from bot.grafik.uraian import BarisGambar, PapanGambar, Warna
from core.hak import Pelaku, Peran
from core.kewajiban.laporan import IsiLaporan
from core.services import laporan
from tests.bot.isi.layar import teks, tombol
from tests.bot.papan.conftest import DuniaTenggat
from tests.kewajiban_uji import BERKAS, at, changing

SELASA, RABU, KAMIS = at(2027, 2, 2), at(2027, 2, 3), at(2027, 2, 4)
"""IKK LPPD was due on Sunday; what came back on Friday is awaited until Wednesday."""
KEMBALI = "Dinas Pendidikan dan Kebudayaan"
DIPERPANJANG = "Dinas Kesehatan"
TERLAMBAT = "Dinas Sosial"


@pytest.fixture
def berpetak(dunia: DuniaTenggat, dinkes: Pelaku) -> DuniaTenggat:
    """Two were on time, one late, one came back, one was extended, one exempt; 21 are awaited."""
    del dinkes
    milik = dunia.ikk()
    for unit, nomor, pada_at in (
        ("dinsos", 3003, at(2027, 2, 1, 10)),
        ("dikbud", 3004, at(2027, 1, 20, 10)),
    ):
        operator = dunia.person(Peran.OPERATOR_PD, unit, nomor)
        satu = laporan.send(
            dunia.engine, None, operator, milik[unit], IsiLaporan(), BERKAS, now=pada_at
        )
    tapem = dunia.person(Peran.VERIFIKATOR, "bagian-tapem", 2005)
    laporan.give_back(dunia.engine, None, tapem, satu.id, "Kolom 4", now=at(2027, 1, 29, 10))
    with changing(dunia.engine, milik["dinkes"]) as row:
        row.diperpanjang_on, row.perpanjangan_alasan = at(2027, 2, 10).date(), "Bencana"
    dunia.jam = SELASA
    return dunia


def names(dunia: DuniaTenggat, pelaku: Pelaku, petak: str) -> list[str]:
    """Return the units of one field, as its list names them."""
    papan = dunia.ask(pelaku, "/tenggat ikk 2026")
    return teks(dunia.tap(pelaku, tombol(papan)[petak])).split("\n")[1:]


def test_the_board_counts_each_unit_where_it_stands(berpetak: DuniaTenggat, sekda: Pelaku) -> None:
    papan = berpetak.ask(sekda, "/tenggat ikk 2026")

    assert [t for t in tombol(papan) if "(" in t] == [
        *("Tepat waktu (2)", "Terlambat (1)", "Ditunggu, masih ada waktu (1)"),
        *("Belum kami terima (21)", "Dikembalikan (1)", "Dibebaskan (1)"),
        *("Diperpanjang (1)", "Tak terjangkau (21)"),
    ]
    # What came back is not in; whoever is exempt owes nothing.
    assert "Masuk 3 dari 26 (11,54%)." in teks(papan)
    assert "Tenggat Minggu, 31 Januari 2027 (tanggal contoh), lewat 2 hari." in teks(papan)


def test_each_list_names_its_units_with_the_day_that_matters(
    berpetak: DuniaTenggat, sekda: Pelaku
) -> None:
    def listed(petak: str) -> list[str]:
        return names(berpetak, sekda, petak)

    assert listed("Terlambat (1)") == [f"1. {TERLAMBAT}: masuk 1 Februari 2027"]
    assert listed("Dikembalikan (1)") == [
        f"1. {KEMBALI}: perbaikan ditunggu sampai 3 Februari 2027, besok"
    ]
    assert listed("Ditunggu, masih ada waktu (1)") == [
        f"1. {DIPERPANJANG}: diperpanjang, 8 hari lagi"
    ]
    assert listed("Diperpanjang (1)") == [
        f"1. {DIPERPANJANG}: ditunggu, masih ada waktu, 8 hari lagi"
    ]
    assert listed("Dibebaskan (1)") == ["1. Dinas Kearsipan dan Perpustakaan"]
    belum = listed("Belum kami terima (21)")
    assert len(belum) == 15
    assert {satu.partition(": ")[2] for satu in belum} == {"tak terjangkau"}


def test_all_units_are_listed_with_what_needs_a_hand_first(
    berpetak: DuniaTenggat, sekda: Pelaku
) -> None:
    papan = berpetak.ask(sekda, "/tenggat ikk 2026")
    berikut = tombol(papan)["Semua unit"].removesuffix(":1")

    kedua = teks(berpetak.tap(sekda, f"{berikut}:2")).split("\n")

    assert kedua[0] == "IKK LPPD 2026: semua unit (27) (halaman 2 dari 2)"
    assert kedua[6].endswith(": belum kami terima, tak terjangkau")
    assert kedua[7:] == [
        f"22. {KEMBALI}: dikembalikan, perbaikan ditunggu sampai 3 Februari 2027, besok",
        f"23. {DIPERPANJANG}: ditunggu, masih ada waktu, diperpanjang, 8 hari lagi",
        f"24. {TERLAMBAT}: terlambat, masuk 1 Februari 2027",
        (
            "25. Badan Kepegawaian dan Pengembangan Sumber Daya Manusia: tepat waktu, "
            "masuk 11 Januari 2027"
        ),
        "26. Badan Pengelolaan Keuangan dan Aset Daerah: tepat waktu, masuk 12 Januari 2027",
        "27. Dinas Kearsipan dan Perpustakaan: dibebaskan",
    ]


def test_the_picture_is_drawn_from_the_same_places(berpetak: DuniaTenggat, sekda: Pelaku) -> None:
    papan = berpetak.ask(sekda, "/tenggat ikk 2026")

    gambar = berpetak.tap(sekda, tombol(papan)["Gambar"]).gambar

    assert isinstance(gambar, PapanGambar)
    assert gambar.judul == "Tenggat IKK LPPD 2026"
    assert gambar.keterangan == (
        "Tenggat Minggu, 31 Januari 2027 (tanggal contoh), lewat 2 hari",
        "Masuk 3 dari 26 (11,54%). Keadaan 2 Februari 2027",
    )
    assert gambar.jumlah == (
        (Warna.SELESAI, "tepat waktu", 2),
        (Warna.SELESAI_LAMBAT, "terlambat", 1),
        (Warna.DITUNGGU, "ditunggu, masih ada waktu", 1),
        (Warna.LEWAT, "belum kami terima", 21),
        (Warna.KEMBALI, "dikembalikan", 1),
        (Warna.KOSONG, "dibebaskan", 1),
    )
    assert {satu.warna for satu in gambar.baris[:21]} == {Warna.LEWAT}
    assert gambar.baris[21:25] == (
        BarisGambar(
            label=KEMBALI,
            warna=Warna.KEMBALI,
            teks="dikembalikan",
            tanda="perbaikan ditunggu sampai 3 Februari 2027, besok",
        ),
        BarisGambar(
            label=DIPERPANJANG,
            warna=Warna.DITUNGGU,
            teks="ditunggu, masih ada waktu",
            tanda="diperpanjang, 8 hari lagi",
        ),
        BarisGambar(
            label=TERLAMBAT,
            warna=Warna.SELESAI_LAMBAT,
            teks="terlambat",
            tanda="masuk 1 Februari 2027",
        ),
        BarisGambar(
            label="Badan Kepegawaian dan Pengembangan Sumber Daya Manusia",
            warna=Warna.SELESAI,
            teks="tepat waktu",
            tanda="masuk 11 Januari 2027",
        ),
    )


@pytest.mark.parametrize(
    ("unit", "kedudukan"),
    [
        (
            "dikbud",
            "Dikembalikan untuk diperbaiki; ditunggu sampai Rabu, 3 Februari 2027, besok.",
        ),
        (
            "dinsos",
            "Sudah masuk, terima kasih; masuk 1 Februari 2027 10.00 WIB, tenggat 31 Januari 2027.",
        ),
        (
            "dinkes",
            (
                "Kami tunggu; tenggat Rabu, 10 Februari 2027 (diperpanjang dari 31 Januari 2027), "
                "8 hari lagi.\nAlasan: Bencana"
            ),
        ),
        ("disarpus", "Dibebaskan.\nAlasan: Digabung ke dinas lain"),
        (
            "bkpsdm",
            "Tepat waktu, terima kasih; masuk 11 Januari 2027 10.00 WIB, tenggat 31 Januari 2027.",
        ),
        (
            "diskominfo",
            "Belum kami terima; tenggat Minggu, 31 Januari 2027 (tanggal contoh), lewat 2 hari.",
        ),
    ],
)
def test_the_page_of_a_unit_says_where_it_stands_and_by_when(
    berpetak: DuniaTenggat, sekda: Pelaku, unit: str, kedudukan: str
) -> None:
    layar = teks(berpetak.tap(sekda, f"bu:{berpetak.ikk()[unit]}"))

    assert layar.partition("\n")[2].partition("\n\n")[0] == kedudukan


@pytest.mark.parametrize(
    ("jam", "daftar", "halaman"),
    [
        (
            RABU,
            "ditunggu sampai 3 Februari 2027, hari ini, pukul 23.59 WIB",
            (
                "Dikembalikan untuk diperbaiki; ditunggu sampai Rabu, 3 Februari 2027, hari ini, "
                "pukul 23.59 WIB."
            ),
        ),
        (
            KAMIS,
            "ditunggu sampai 3 Februari 2027, lewat 1 hari",
            "Perbaikan belum kami terima; ditunggu sampai Rabu, 3 Februari 2027, lewat 1 hari.",
        ),
    ],
)
def test_what_came_back_stays_among_those_that_came_back_when_its_days_are_over(
    berpetak: DuniaTenggat, sekda: Pelaku, jam: datetime, daftar: str, halaman: str
) -> None:
    berpetak.jam = jam

    assert names(berpetak, sekda, "Dikembalikan (1)") == [f"1. {KEMBALI}: perbaikan {daftar}"]
    assert halaman in teks(berpetak.tap(sekda, f"bu:{berpetak.ikk()['dikbud']}"))


@pytest.mark.parametrize(
    ("unit", "perlu"), [("diskominfo", True), ("bkpsdm", False), ("disarpus", False)]
)
def test_to_telephone_is_asked_for_only_where_something_is_awaited(
    berpetak: DuniaTenggat, sekda: Pelaku, unit: str, *, perlu: bool
) -> None:
    layar = teks(berpetak.tap(sekda, f"bu:{berpetak.ikk()[unit]}"))

    assert "Belum ada orang terdaftar." in layar
    assert ("Mohon dikabari lewat telepon" in layar) is perlu
