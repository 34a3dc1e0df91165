"""Who collects a kind of obligation and what must come with it, set by an admin."""

from dataclasses import replace
from datetime import datetime

import pytest

from bot.ruang import Ruang
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Pelaku, Peran
from core.kewajiban.atur import Apa, Ubahan
from core.kewajiban.jenis import Lampiran
from core.services import lihat_kewajiban as layanan
from tests.bot.tahun.obrolan import Obrolan
from tests.cetakan import once
from tests.conftest import WIB, make_pelaku
from tests.kewajiban_uji import set_all

RABU = datetime(2027, 1, 20, 9, tzinfo=WIB)


@pytest.fixture
def aktif(ruang: Ruang, admin: Pelaku) -> Obrolan:
    """IKK LPPD is active."""
    obrolan = Obrolan(replace(ruang, jam=lambda: RABU), admin)
    semua = [Ubahan(apa=Apa.AKTIF, jenis="ikk_lppd", baru=True)]
    engine = ruang.engine
    once(engine, "ikk aktif", lambda: set_all(engine, admin, semua, RABU))
    return obrolan


def test_another_bagian_collects_a_kind_and_sees_its_board_from_then_on(aktif: Obrolan) -> None:
    tapem, organisasi = (
        Obrolan(
            aktif.ruang, make_pelaku(aktif.ruang.engine, Peran.VERIFIKATOR, kode, telegram_id=n)
        )
        for n, kode in ((3101, "bagian-tapem"), (3102, "bagian-organisasi"))
    )
    with pytest.raises(TidakBerhakError):
        organisasi.tap_data("bk:ikk_lppd:2026:tahun")
    aktif.say("/atur_tenggat ikk")
    aktif.tap("Ubah pengumpul")
    assert "Bagian Tata Pemerintahan" not in aktif.tombol

    tanya = aktif.tap("Bagian Organisasi").html
    assert "pengumpul: Bagian Tata Pemerintahan → <b>Bagian Organisasi</b>" in tanya
    assert "Pengumpul: Bagian Organisasi" in aktif.tap("Simpan").html

    assert "27" in organisasi.tap_data("bk:ikk_lppd:2026:tahun").html
    with pytest.raises(TidakBerhakError):
        tapem.tap_data("bk:ikk_lppd:2026:tahun")
    assert "pengumpul: Bagian Tata Pemerintahan → " in aktif.tap("Riwayat").html


def test_what_must_come_with_a_report_is_switched(aktif: Obrolan) -> None:
    assert "Lampiran: wajib, berkas atau tautan" in aktif.say("/atur_tenggat ikk").html
    aktif.tap("Lampiran tidak wajib")

    assert "Lampiran: tidak wajib" in aktif.tap("Simpan").html
    satu, _ = layanan.find_kind(aktif.ruang.engine, aktif.pelaku, "ikk_lppd")
    assert satu.lampiran is Lampiran.TIDAK_WAJIB
    aktif.tap("Wajibkan lampiran")
    assert "Lampiran: wajib" in aktif.tap("Simpan").html


@pytest.mark.parametrize(
    "data", ["wqp:kinerja:skm", "wm:kinerja:tidak_wajib", "wqp:skm:x", "wm:skm:x", "wqp:skm"]
)
def test_whose_figures_are_posted_is_not_set_here_nor_what_is_not_there(
    aktif: Obrolan, data: str
) -> None:
    with pytest.raises(TombolBasiError):
        aktif.tap_data(data)
