"""What staf wrote became a correction meanwhile: it is not handed on without a reason."""

from dataclasses import replace

import pytest

from bot import rute
from bot.ruang import Ruang
from core.errors import AlasanWajibError, TombolBasiError
from core.hak import Pelaku
from core.isian import Isian, Status
from core.peringatan import Peringatan
from core.services import dialog, pengisian, putusan
from core.services.perbuatan import Asal
from tests.bot.isi.layar import teks, tombol
from tests.bot.test_rute import check
from tests.conftest import NOW
from tests.isian_uji import Dunia


def tap(ruang: Ruang, pelaku: Pelaku, data: str) -> str:
    jawaban = rute.jawab_tombol(ruang, pelaku, data)
    check(jawaban)
    return teks(jawaban)


def now_of(dunia: Dunia, satu: Isian) -> Isian:
    return putusan.show(dunia.engine, dunia.kabag_tapem, satu.id, now=NOW)[0].isian


def overtake(dunia: Dunia) -> Isian:
    """Let the Kabag's own figure be verified while that of staf waits for the Kabag."""
    lama = dunia.post(dunia.kabag_tapem, dunia.iku2("24"))
    satu = dunia.post(dunia.staf_tapem, dunia.iku2("27"))
    putusan.accept(dunia.engine, None, dunia.verifikator_kinerja, lama.id, now=NOW)
    return satu


def test_one_tap_does_not_hand_on_a_correction_without_a_reason(ruang: Ruang, dunia: Dunia) -> None:
    satu = overtake(dunia)

    tanya = tap(ruang, dunia.kabag_tapem, f"isj:{satu.id}")

    assert tanya.startswith("Mengapa IKU-2 Kerja sama, TW II 2025 menjadi 27,00%?")
    assert "Yang terverifikasi sekarang: 24,00%" in tanya
    assert now_of(dunia, satu).status is Status.DISERAHKAN
    with pytest.raises(AlasanWajibError):
        pengisian.submit(dunia.engine, None, dunia.kabag_tapem, satu.id, alasan=" ", now=NOW)


def test_with_the_reason_that_was_shown_it_goes_to_the_verifikator(
    ruang: Ruang, dunia: Dunia
) -> None:
    satu = overtake(dunia)
    tap(ruang, dunia.kabag_tapem, f"isj:{satu.id}")
    ditulis = rute.jawab_teks(ruang, dunia.kabag_tapem, "dua PKS baru\nterlambat masuk")
    check(ditulis)
    assert "dengan alasan ini?\ndua PKS baru terlambat masuk" in teks(ditulis)
    assert now_of(dunia, satu).status is Status.DISERAHKAN

    ya = tombol(ditulis)["Setujui dan kirim"]
    ruang = replace(ruang, asal=Asal(1, 77))
    pertama, kedua = (tap(ruang, dunia.kabag_tapem, ya) for _ in range(2))

    assert pertama == kedua
    assert pertama.startswith("Dikirim ke verifikator: IKU-2 Kerja sama, TW II 2025: 27,00%.")
    kini = now_of(dunia, satu)
    assert (kini.status, kini.alasan) == (Status.DIAJUKAN, "dua PKS baru terlambat masuk")
    assert dialog.find(dunia.engine, dunia.kabag_tapem, now=NOW) is None
    assert "alasan: dua PKS baru" in teks(
        rute.jawab_teks(ruang, dunia.verifikator_kinerja, "/verifikasi")
    )


@pytest.mark.parametrize("kosong", ["nanti", " \u202e ", "x" * 501])
def test_what_is_no_reason_is_asked_for_again(ruang: Ruang, dunia: Dunia, kosong: str) -> None:
    satu = overtake(dunia)
    tap(ruang, dunia.kabag_tapem, f"isj:{satu.id}")

    jawaban = rute.jawab_teks(ruang, dunia.kabag_tapem, kosong)

    assert teks(jawaban).startswith("Mohon")
    assert now_of(dunia, satu).status is Status.DISERAHKAN
    lagi = rute.jawab_teks(ruang, dunia.kabag_tapem, "hitung ulang")
    assert "Setujui dan kirim" in tombol(lagi)


def test_a_button_under_one_reason_does_not_send_another_and_a_forged_one_asks(
    ruang: Ruang, dunia: Dunia
) -> None:
    satu = overtake(dunia)
    # Nobody was asked yet.
    assert tap(ruang, dunia.kabag_tapem, f"iso:{satu.id}:abc").startswith("Mengapa IKU-2")
    lama = tombol(rute.jawab_teks(ruang, dunia.kabag_tapem, "satu"))["Setujui dan kirim"]
    rute.jawab_teks(ruang, dunia.kabag_tapem, "dua")

    assert "dengan alasan ini?\ndua" in tap(ruang, dunia.kabag_tapem, lama)
    assert now_of(dunia, satu).status is Status.DISERAHKAN
    with pytest.raises(TombolBasiError):
        rute.jawab_tombol(ruang, dunia.kabag_tapem, f"iso:{satu.id}")


def test_whoever_does_not_want_it_after_all_leaves_and_may_return_it(
    ruang: Ruang, dunia: Dunia
) -> None:
    satu = overtake(dunia)
    tanya = rute.jawab_tombol(ruang, dunia.kabag_tapem, f"isj:{satu.id}")

    batal = rute.jawab_tombol(ruang, dunia.kabag_tapem, tombol(tanya)["Batal"])

    assert {"Setujui dan kirim", "Kembalikan ke staf"} <= set(tombol(batal))
    assert dialog.find(dunia.engine, dunia.kabag_tapem, now=NOW) is None


def test_a_reason_for_what_was_taken_back_meanwhile_is_told(ruang: Ruang, dunia: Dunia) -> None:
    satu = overtake(dunia)
    tap(ruang, dunia.kabag_tapem, f"isj:{satu.id}")
    pengisian.withdraw(dunia.engine, None, dunia.staf_tapem, satu.id, now=NOW)

    jawaban = rute.jawab_teks(ruang, dunia.kabag_tapem, "dua PKS baru")

    assert teks(jawaban).startswith("Isian ini sudah ditarik")
    assert dialog.find(dunia.engine, dunia.kabag_tapem, now=NOW) is None


def test_what_fell_below_a_newer_figure_asks_why_as_well(ruang: Ruang, dunia: Dunia) -> None:
    satu = dunia.post(dunia.staf_tapem, dunia.sub35(20_000_000, "b06"))
    dunia.accepted(dunia.kabag_tapem, dunia.sub35(30_000_000, "b05"))

    assert "Mengapa" in tap(ruang, dunia.kabag_tapem, f"isj:{satu.id}")
    tulis = rute.jawab_teks(ruang, dunia.kabag_tapem, "pengembalian belanja")
    tap(ruang, dunia.kabag_tapem, tombol(tulis)["Setujui dan kirim"])

    assert now_of(dunia, satu).peringatan == (Peringatan.TURUN,)


def test_a_reason_that_staf_gave_is_enough_and_a_first_figure_needs_none(
    ruang: Ruang, dunia: Dunia
) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("24"))
    beralasan = dunia.post(dunia.staf_tapem, dunia.iku2("27", alasan="dua PKS baru"))
    pertama = dunia.post(dunia.staf_tapem, dunia.iku2("12", "tw1"))

    for satu in (beralasan, pertama):
        assert tap(ruang, dunia.kabag_tapem, f"isj:{satu.id}").startswith("Dikirim")
    assert now_of(dunia, beralasan).alasan == "dua PKS baru"
