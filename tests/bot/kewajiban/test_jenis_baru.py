"""A kind of obligation that an admin adds: read by lines, shown, added once, then like others."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from bot.render import polos
from bot.ruang import Ruang
from core.galat_atur import PengaturanBerubahError
from core.hak import Pelaku, Peran
from core.hari_kerja import Geser
from core.kewajiban.jenis import Kala, Penanggung, Wujud
from core.kewajiban.laporan import IsiLaporan
from core.services import laporan, orang, pengingat
from core.services import lihat_kewajiban as layanan
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import check
from tests.conftest import WIB, make_pelaku
from tests.kewajiban_uji import BERKAS, owed

RABU = datetime(2027, 1, 20, 9, tzinfo=WIB)
MARET = datetime(2027, 3, 1, 8, tzinfo=WIB)
BARIS = (
    "LHKPN",
    "Laporan Harta Kekayaan Penyelenggara Negara",
    "setiap tahun",
    "31 Maret tahun berikutnya geser",
    "semua perangkat daerah",
    "Bagian Organisasi",
)


@pytest.fixture
def obrolan(ruang: Ruang, admin: Pelaku) -> Obrolan:
    return Obrolan(replace(ruang, jam=lambda: RABU), admin)


def write(*baris: str) -> str:
    return "\n".join(baris)


def kinds(obrolan: Obrolan) -> list[str]:
    return [satu.pendek for satu in layanan.list_kinds(obrolan.ruang.engine, obrolan.pelaku)]


def test_a_kind_is_written_shown_and_added(obrolan: Obrolan) -> None:
    obrolan.say("/atur_tenggat")
    tanya = obrolan.tap("Jenis baru")
    check(tanya)
    assert "satu hal satu baris" in tanya.html

    tinjau = obrolan.say(write(*BARIS))

    check(tinjau)
    assert polos(tinjau.html).startswith(
        "LHKPN: belum ada → Laporan Harta Kekayaan Penyelenggara Negara, setiap tahun, semua "
        "perangkat daerah, tenggat 31 Maret tahun berikutnya"
    )
    assert "LHKPN" not in kinds(obrolan)
    jadi = obrolan.tap("Simpan")
    check(jadi)
    assert "LHKPN" in kinds(obrolan)[-1]
    [satu] = [
        x for x in layanan.list_kinds(obrolan.ruang.engine, obrolan.pelaku) if x.kode == "lhkpn"
    ]
    assert (satu.kala, satu.penanggung, satu.geser, satu.wujud) == (
        Kala.TAHUN,
        Penanggung.PERANGKAT_DAERAH,
        Geser.MAJU,
        Wujud.LAPORAN,
    )
    assert (satu.aktif_on, satu.contoh) == (None, False)
    obrolan.tap("Riwayat")
    assert "belum ada → Laporan Harta" in polos(obrolan.terakhir.html)


def test_once_active_it_is_owed_reminded_of_reported_and_collected(
    obrolan: Obrolan, ruang: Ruang
) -> None:
    obrolan.say(f"/atur_tenggat baru {'; '.join(BARIS)}")
    obrolan.tap("Simpan")
    obrolan.tap("Aktifkan")
    obrolan.tap("Simpan")

    # Due on 31 March 2027, a Wednesday; the data know 26 perangkat daerah and Setda.
    milik = owed(ruang.engine, "lhkpn", 2026)
    assert len(milik) == 27
    dinkes = make_pelaku(ruang.engine, Peran.OPERATOR_PD, "dinkes", telegram_id=3001)
    orang.mark_started(ruang.engine, dinkes, now=RABU)
    assert pengingat.remind(ruang.engine, now=MARET) == 1
    satu = laporan.send(
        ruang.engine, None, dinkes, milik["dinkes"], IsiLaporan(), BERKAS, now=MARET
    )
    kolektor = make_pelaku(ruang.engine, Peran.VERIFIKATOR, "bagian-organisasi", telegram_id=3005)
    diterima = laporan.accept(ruang.engine, None, kolektor, satu.id, now=MARET)
    assert diterima.pemutus is not None


def test_a_kind_of_chosen_units_begins_without_any(obrolan: Obrolan, ruang: Ruang) -> None:
    baris = (*BARIS[:2], "triwulanan", "10 bulan berikutnya", "unit tertentu", BARIS[5])
    obrolan.say(f"/atur_tenggat baru {'; '.join(baris)}")
    obrolan.tap("Simpan")
    obrolan.say("/atur_tenggat tambah dinkes lhkpn")
    obrolan.tap("Simpan")
    obrolan.say("/atur_tenggat aktifkan lhkpn")
    obrolan.tap("Simpan")

    assert set(owed(ruang.engine, "lhkpn", 2027, "tw1")) == {"dinkes"}


@pytest.mark.parametrize(
    ("nomor", "tertulis", "jawaban"),
    [
        (0, "x" * 21, "Baris 1, singkatannya"),
        (0, "…", "Baris 1, singkatannya"),
        (0, "\N{CJK UNIFIED IDEOGRAPH-5831}" * 20, "Baris 1, singkatannya"),
        (1, "y" * 101, "Baris 2, nama lengkapnya"),
        (2, "sering", "Baris 3, berapa sering: “sering” tidak terbaca"),
        (3, "nanti saja", "Baris 4, tenggatnya: “nanti saja” tidak terbaca"),
        (4, "siapa saja", "Baris 5, siapa yang melapor: “siapa saja” tidak terbaca"),
        (5, "Bagian Hukum", "Baris 6, Bagian pengumpulnya: “Bagian Hukum” tidak terbaca"),
    ],
)
def test_a_line_that_cannot_be_read_is_named_with_what_may_stand_there(
    obrolan: Obrolan, nomor: int, tertulis: str, jawaban: str
) -> None:
    obrolan.say("/atur_tenggat baru")
    baris = list(BARIS)
    baris[nomor] = tertulis

    salah = obrolan.say(write(*baris))

    check(salah)
    assert jawaban in polos(salah.html)
    # The next text is the answer still.
    assert "Simpan" in [t.teks for b in obrolan.say(write(*BARIS)).tombol for t in b]


def test_a_line_that_is_missing_is_said_to_be_missing(obrolan: Obrolan) -> None:
    obrolan.say("/atur_tenggat baru")

    assert "Baris 3, berapa sering belum ada" in polos(obrolan.say(write(*BARIS[:2])).html)


@pytest.mark.parametrize("pendek", ["SKM", "ikk lppd", "Survei Kepuasan Masyarakat"[:20]])
def test_a_name_that_is_taken_is_refused(obrolan: Obrolan, pendek: str) -> None:
    nama = "Survei Kepuasan Masyarakat" if pendek.startswith("Survei") else BARIS[1]
    jawaban = obrolan.say(f"/atur_tenggat baru {'; '.join((pendek, nama, *BARIS[2:]))}")

    assert f"Jenis bernama {pendek} sudah ada" in jawaban.html


def test_of_two_who_add_the_same_at_once_one_does(obrolan: Obrolan, ruang: Ruang) -> None:
    lain = Obrolan(
        replace(ruang, jam=lambda: RABU), make_pelaku(ruang.engine, Peran.ADMIN, telegram_id=1015)
    )
    for satu in (obrolan, lain):
        satu.say(f"/atur_tenggat baru {'; '.join(BARIS)}")
    obrolan.tap("Simpan")

    with pytest.raises(PengaturanBerubahError):
        lain.tap("Simpan")
    assert kinds(obrolan).count("LHKPN") == 1


def test_what_was_not_saved_leaves_nothing(obrolan: Obrolan) -> None:
    obrolan.say(f"/atur_tenggat baru {'; '.join(BARIS)}")
    obrolan.tap("Batal")

    assert "LHKPN" not in kinds(obrolan)
    obrolan.say("/atur_tenggat baru")
    assert "tidak jadi" in polos(obrolan.tap("Batal").html).lower()


def test_its_due_date_of_a_period_is_the_rule_s(obrolan: Obrolan) -> None:
    obrolan.say(f"/atur_tenggat baru {'; '.join(BARIS)}")
    obrolan.tap("Simpan")

    satu = layanan.show_kind(obrolan.ruang.engine, obrolan.pelaku, "lhkpn", now=RABU)

    assert satu.jatuh[0].tenggat_on == date(2027, 3, 31)
    assert satu.pengumpul == ("Bagian Organisasi",)
