"""Delegating to staf, and taking it back, by the buttons of the head of the unit."""

from dataclasses import replace

import pytest

from bot import rute
from bot.ruang import Ruang
from bot.umum.keluar import jawaban as kabar_jawaban
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Pelaku, Peran
from core.isian import Status
from core.services import orang
from core.services.kabar import DelegasiDiubah
from core.services.perbuatan import Asal
from tests.bot.isi.layar import teks, tombol
from tests.bot.test_rute import check
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import Dunia

LANGSUNG = "mengirim isian langsung ke verifikator"


def again(dunia: Dunia, pelaku: Pelaku) -> Pelaku:
    return orang.recognize(dunia.engine, pelaku.telegram_id, nama=pelaku.nama, now=NOW)


def tap(ruang: Ruang, pelaku: Pelaku, *label: str) -> str:
    """Start at the menu and tap these labels, each on the answer to the one before."""
    jawaban = rute.jawab_teks(ruang, pelaku, "/menu")
    for satu in label:
        data = next(d for teks_tombol, d in tombol(jawaban).items() if satu in teks_tombol)
        jawaban = rute.jawab_tombol(ruang, pelaku, data)
        check(jawaban)
    return teks(jawaban)


def test_from_the_menu_to_delegated_and_back(ruang: Ruang, dunia: Dunia) -> None:
    kepala = dunia.kabag_tapem
    assert "• Pejabat 2002: menunggu persetujuan Anda" in tap(ruang, kepala, "Delegasi staf")
    tanya = tap(ruang, kepala, "Delegasi staf", "Delegasikan: Pejabat 2002")
    assert "langsung dikirim ke verifikator, tanpa menunggu Anda?" in tanya
    assert not again(dunia, dunia.staf_tapem).penugasan[0].didelegasikan

    jadi = tap(ruang, kepala, "Delegasi staf", "Delegasikan: Pejabat 2002", "Ya, delegasikan")
    assert jadi.startswith(f"Pejabat 2002 kini {LANGSUNG}.")
    staf = again(dunia, dunia.staf_tapem)
    assert dunia.post(staf, dunia.iku2("27")).status is Status.DIAJUKAN

    cabut = tap(ruang, kepala, "Delegasi staf", "Cabut: Pejabat 2002", "Ya, cabut")
    assert "kembali menunggu persetujuan Anda" in cabut
    assert not again(dunia, dunia.staf_tapem).penugasan[0].didelegasikan


def test_it_is_shown_to_the_staf_and_to_the_admin(ruang: Ruang, dunia: Dunia) -> None:
    tap(ruang, dunia.kabag_tapem, "Delegasi staf", "Delegasikan", "Ya, delegasikan")
    staf = again(dunia, dunia.staf_tapem)

    for perintah in ("/start", "/menu"):
        assert f"Staf Bagian Tata Pemerintahan, {LANGSUNG}" in teks(
            rute.jawab_teks(ruang, staf, perintah)
        )
    orangnya = rute.jawab_teks(ruang, dunia.admin, "/pengguna 2002")
    assert f"Staf Bagian Tata Pemerintahan, {LANGSUNG}, sejak" in teks(orangnya)
    riwayat = rute.jawab_tombol(ruang, dunia.admin, tombol(orangnya)["Riwayat"])
    assert (
        "oleh Pejabat 2001: boleh mengirim isian tanpa persetujuan, sebagai Staf Bagian Tata "
        "Pemerintahan"
    ) in teks(riwayat)
    daftar = rute.jawab_teks(ruang, dunia.admin, "/pengguna staf")
    assert LANGSUNG in teks(daftar)


def test_the_staf_is_told_both_times(ruang: Ruang, dunia: Dunia) -> None:
    del ruang
    [tugas] = dunia.staf_tapem.penugasan
    for boleh, kalimat in (
        (True, "mendelegasikan pengiriman isian kepada Anda"),
        (False, "Delegasi dari Kepala Bagian Tata Pemerintahan dicabut"),
    ):
        pesan = kabar_jawaban(DelegasiDiubah(replace(tugas, didelegasikan=boleh)))
        assert kalimat in teks(pesan)


def test_it_can_begin_with_a_figure_that_staf_has_handed_over(ruang: Ruang, dunia: Dunia) -> None:
    satu = dunia.post(dunia.staf_tapem, dunia.iku2("27"))
    lihat = rute.jawab_tombol(ruang, dunia.kabag_tapem, f"isl:{satu.id}")

    tanya = rute.jawab_tombol(ruang, dunia.kabag_tapem, tombol(lihat)["Delegasikan mulai sekarang"])
    rute.jawab_tombol(ruang, dunia.kabag_tapem, tombol(tanya)["Ya, delegasikan"])

    assert again(dunia, dunia.staf_tapem).penugasan[0].didelegasikan
    # The one at hand still waits for a word, and nobody asks for what is so already.
    lagi = tombol(rute.jawab_tombol(ruang, dunia.kabag_tapem, f"isl:{satu.id}"))
    assert "Setujui dan kirim" in lagi
    assert "Delegasikan mulai sekarang" not in lagi


def test_a_unit_without_staf_says_how_they_come(ruang: Ruang, dunia: Dunia) -> None:
    isi = tap(ruang, dunia.kabag_organisasi, "Delegasi staf")
    assert "Belum ada staf yang terdaftar" in isi
    assert "Delegasi staf" not in tombol(rute.jawab_teks(ruang, dunia.staf_tapem, "/menu"))


def test_forged_buttons_change_nothing(ruang: Ruang, dunia: Dunia, sekda: Pelaku) -> None:
    data = tombol(rute.jawab_tombol(ruang, dunia.kabag_tapem, "idl:1"))["Delegasikan: Pejabat 2002"]
    nomor = data.partition(":")[2]
    for pelaku in (sekda, dunia.admin, dunia.staf_tapem, dunia.kabag_organisasi):
        for satu in (f"idt:{nomor}", f"idy:{nomor}:1"):
            with pytest.raises(TidakBerhakError):
                rute.jawab_tombol(ruang, pelaku, satu)
    kabag_role = dunia.kabag_tapem.orang_id
    for satu in (f"idy:{nomor}", f"idy:{nomor}:2", "idy:x:1", "idt:", "idt:999", "idy:999:1"):
        with pytest.raises(TombolBasiError):
            rute.jawab_tombol(ruang, dunia.kabag_tapem, satu)
    assert kabag_role
    assert not again(dunia, dunia.staf_tapem).penugasan[0].didelegasikan


def test_the_same_update_says_the_same(ruang: Ruang, dunia: Dunia) -> None:
    data = tombol(rute.jawab_tombol(ruang, dunia.kabag_tapem, "idl:1"))["Delegasikan: Pejabat 2002"]
    nomor = data.partition(":")[2]
    ruang = replace(ruang, asal=Asal(1, 4))
    satu, dua = (rute.jawab_tombol(ruang, dunia.kabag_tapem, f"idy:{nomor}:1") for _ in range(2))
    assert satu == dua


def test_many_staf_come_in_pages(ruang: Ruang, dunia: Dunia) -> None:
    for nomor in range(60):
        make_pelaku(dunia.engine, Peran.STAF, "bagian-tapem", telegram_id=3000 + nomor)
    jawaban = rute.jawab_tombol(ruang, dunia.kabag_tapem, "idl:1")
    check(jawaban)
    assert "Berikutnya »" in tombol(jawaban)
