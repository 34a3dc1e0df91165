"""One tap changes a status, once it is confirmed; striking out needs a reason."""

from dataclasses import replace

import pytest

from bot.render import polos
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Penugasan, Peran
from core.register import Entri, JenisRegister
from core.services import baca_register
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import check
from tests.conftest import NOW
from tests.isian_uji import make_dunia
from tests.register_uji import TAHUN, add

MOU = JenisRegister.MOU_PKS
ENTRI = f"rgl:mou_pks:{TAHUN}:1"


@pytest.fixture
def obrolan(ruang: Ruang) -> Obrolan:
    dunia = make_dunia(ruang.engine)
    add(ruang.engine, dunia.kabag_tapem, MOU)
    satu = Obrolan(ruang, dunia.kabag_tapem)
    satu.tap_data(ENTRI)
    return satu


def entri(obrolan: Obrolan) -> Entri:
    [satu] = baca_register.show(obrolan.ruang.engine, obrolan.pelaku, MOU, TAHUN, now=NOW).entri
    return satu


def test_a_status_is_changed_by_a_tap_and_a_confirmation(obrolan: Obrolan) -> None:
    jawaban = obrolan.tap("Status: ditindaklanjuti")

    assert "Status: belum diisi → ditindaklanjuti?" in polos(jawaban.html)
    assert "Sebagai: Kepala Bagian Tata Pemerintahan" in jawaban.html
    assert entri(obrolan).versi == 1
    jawaban = obrolan.tap("Ya, ubah")
    assert jawaban.html.startswith("Tersimpan")
    assert "Status: ditindaklanjuti (sejak 23 November 2026)" in polos(jawaban.html)
    assert (entri(obrolan).versi, entri(obrolan).isi.status) == (2, "ditindaklanjuti")


def test_a_confirmation_that_comes_again_changes_nothing_more(obrolan: Obrolan) -> None:
    obrolan.tap("Status: ditindaklanjuti")
    data = obrolan.find("Ya, ubah").data
    satu = obrolan.tap_data(data)

    assert obrolan.tap_data(data, ulang=True).html == satu.html
    # A second tap is another update, and its version is gone.
    assert "sudah diubah" in obrolan.tap_data(data).html
    assert entri(obrolan).versi == 2


def test_a_button_of_an_earlier_version_shows_the_entry_as_it_is(obrolan: Obrolan) -> None:
    lama = [t.data for baris in obrolan.terakhir.tombol for t in baris if "Status" in t.teks]
    obrolan.tap("Status: ditindaklanjuti")
    obrolan.tap("Ya, ubah")

    for data in lama:
        jawaban = obrolan.tap_data(data)
        assert jawaban.html.startswith("Entri nomor 1 sudah diubah oleh Pejabat 2001")
        assert "Ya, ubah" not in obrolan.tombol
    assert entri(obrolan).versi == 2


def test_striking_out_asks_for_the_reason_and_shows_it_before(obrolan: Obrolan) -> None:
    assert "Mengapa entri ini dicoret?" in obrolan.tap("Coret").html
    assert obrolan.say("\u200b").html.startswith("Mohon tulis alasannya")
    assert obrolan.say("x" * 501).html.startswith("Mohon lebih singkat")
    jawaban = obrolan.say("tercatat <b>dua</b>\nkali")
    check(jawaban)
    assert "Alasan: tercatat &lt;b&gt;dua&lt;/b&gt; kali" in polos(jawaban.html).replace(
        "<b>", "&lt;b&gt;"
    ).replace("</b>", "&lt;/b&gt;")
    assert entri(obrolan).dicoret is None

    data = obrolan.find("Ya, coret").data
    jawaban = obrolan.tap_data(data)

    assert "Dicoret: tercatat <b>dua</b> kali" in polos(jawaban.html)
    assert obrolan.tombol == ["Riwayat", f"« MoU/PKS {TAHUN}"]
    assert obrolan.tap_data(data, ulang=True).html == jawaban.html
    assert obrolan.tap_data(data).html.startswith("Entri ini sudah dicoret.")
    assert entri(obrolan).versi == 2
    assert "dicoret" in obrolan.say(f"/register mou {TAHUN}").html


def test_a_button_under_one_reason_does_not_strike_out_with_another(obrolan: Obrolan) -> None:
    obrolan.tap("Coret")
    obrolan.say("alasan pertama")
    data = obrolan.find("Ya, coret").data
    obrolan.say("alasan kedua")

    with pytest.raises(TombolBasiError):
        obrolan.tap_data(data)

    assert entri(obrolan).dicoret is None
    obrolan.tap_data(ENTRI)


def test_what_changed_meanwhile_is_not_struck_out(obrolan: Obrolan) -> None:
    obrolan.tap("Coret")
    obrolan.say("tercatat dua kali")
    coret = obrolan.find("Ya, coret").data
    # Asked first, confirmed while the reason waits.
    obrolan.tap_data(f"rgq:mou_pks:{TAHUN}:1:1:tidak_diproses")
    obrolan.tap("Ya, ubah")

    assert obrolan.tap_data(coret).html.startswith("Entri nomor 1 sudah diubah")

    assert entri(obrolan).dicoret is None
    assert obrolan.say("/batal").html.startswith("Tidak ada pengisian")


def test_leaving_one_strike_out_leaves_another_alone(obrolan: Obrolan) -> None:
    add(obrolan.ruang.engine, obrolan.pelaku, MOU, "Lain")
    obrolan.tap("Coret")
    batal = obrolan.find("Batal").data
    obrolan.tap_data(f"rgc:mou_pks:{TAHUN}:2:1")

    obrolan.tap_data(batal)

    obrolan.say("tercatat dua kali")
    obrolan.tap("Ya, coret")
    semua = baca_register.show(obrolan.ruang.engine, obrolan.pelaku, MOU, TAHUN, now=NOW).entri
    assert [satu.dicoret for satu in semua] == [None, "tercatat dua kali"]


def test_a_reason_written_for_one_entry_strikes_out_no_other(obrolan: Obrolan) -> None:
    add(obrolan.ruang.engine, obrolan.pelaku, MOU, "Lain")
    obrolan.tap("Coret")
    obrolan.say("tercatat dua kali")
    coret = obrolan.find("Ya, coret").data
    obrolan.tap_data(f"rgc:mou_pks:{TAHUN}:2:1")
    obrolan.tap("Mulai baru")
    obrolan.say("tercatat dua kali")

    with pytest.raises(TombolBasiError):
        obrolan.tap_data(coret)

    obrolan.tap("Ya, coret")
    semua = baca_register.show(obrolan.ruang.engine, obrolan.pelaku, MOU, TAHUN, now=NOW).entri
    assert [satu.dicoret for satu in semua] == [None, "tercatat dua kali"]


def test_a_reason_that_was_written_is_not_thrown_away_unasked(obrolan: Obrolan) -> None:
    add(obrolan.ruang.engine, obrolan.pelaku, MOU, "Lain")
    obrolan.tap("Coret")
    obrolan.say("tercatat dua kali")

    tanya = obrolan.tap_data(f"rgc:mou_pks:{TAHUN}:2:1")
    check(tanya)
    assert "masih menunggu dicoret, dengan alasan: tercatat dua kali" in polos(tanya.html)
    obrolan.tap("Lanjutkan")
    # The same button again shows what waits.
    assert "Alasan: tercatat dua kali" in polos(obrolan.tap_data(f"rgc:mou_pks:{TAHUN}:1:1").html)
    obrolan.tap("Ya, coret")

    semua = baca_register.show(obrolan.ruang.engine, obrolan.pelaku, MOU, TAHUN, now=NOW).entri
    assert [satu.dicoret for satu in semua] == ["tercatat dua kali", None]
    with pytest.raises(TombolBasiError):
        obrolan.tap_data(f"rgo:mou_pks:{TAHUN}:2")


@pytest.mark.parametrize("status", ["-", "ditindaklanjuti"])
def test_a_forged_button_to_the_status_that_it_has_writes_no_version(
    obrolan: Obrolan, status: str
) -> None:
    if status != "-":
        obrolan.tap("Status: ditindaklanjuti")
        obrolan.tap("Ya, ubah")
    versi = entri(obrolan).versi

    jawaban = obrolan.tap_data(f"rgu:mou_pks:{TAHUN}:1:{versi}:{status}")

    assert jawaban.html.startswith("Tidak ada yang berubah")
    assert entri(obrolan).versi == versi


def test_what_is_no_longer_theirs_to_strike_out_takes_no_reason(obrolan: Obrolan) -> None:
    obrolan.tap("Coret")
    kabag = obrolan.pelaku
    obrolan.pelaku = replace(kabag, penugasan=(Penugasan(peran=Peran.PEMBACA),))

    assert "diisi Kepala Bagian Tata Pemerintahan" in obrolan.say("tercatat dua kali").html

    obrolan.pelaku = kabag
    assert obrolan.say("/batal").html.startswith("Tidak ada pengisian")
    assert entri(obrolan).versi == 1


def test_it_can_be_left_as_it_was(obrolan: Obrolan) -> None:
    obrolan.tap("Coret")

    assert obrolan.tap("Batal").html.startswith("Baik, tidak jadi.")
    obrolan.tap("Status: tidak diproses")
    obrolan.tap("Batal")
    assert entri(obrolan).versi == 1
