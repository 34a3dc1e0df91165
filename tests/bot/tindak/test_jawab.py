"""A unit answers with a text and evidence; what was written and sent is never lost."""

import pytest
from sqlmodel import select

from bot import rute
from bot.messages.kesalahan import explain
from bot.render import polos
from bot.unduhan import Kiriman
from core.errors import TidakBerhakError
from core.hak import Peran
from core.services import dialog, jawab_tindak
from core.tindak_lanjut import Keadaan
from storage.engine import writing
from storage.models import PenugasanRow
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.tindak.conftest import Masuk
from tests.conftest import NOW, make_pelaku
from tests.tindak_uji import Dunia, answer, recommend

PDF = b"%PDF-1.4\nlaporan\n%%EOF"


def begin(obrolan: Obrolan, nomor: int = 1) -> str:
    """Open the task from /tugas, and begin to answer it."""
    obrolan.say("/tugas")
    obrolan.tap(f"Tindak lanjut 2024 no. {nomor}")
    return polos(obrolan.tap("Tindak lanjuti").html)


def test_the_head_of_the_unit_answers_with_a_text_and_a_file(dunia: Dunia, masuk: Masuk) -> None:
    dunia.ask_hukum()
    kabag = masuk(dunia.kabag_hukum)
    teks = polos(kabag.say("/tugas").html)
    assert "Yang perlu ditindaklanjuti:" in teks
    assert (
        "• Tindak lanjut 2024 no. 1, Bagian Hukum: Melakukan monitoring dan evaluasi atas capaian "
        "renstra\n  Tenggat 31 Desember 2026."
    ) in teks
    assert "Apa yang sudah dilakukan untuk Tindak lanjut 2024 no. 1?" in begin(kabag)
    assert "Bukti: Nota dinas.pdf" in kabag.send(PDF, "Nota dinas.pdf").html
    teks = polos(kabag.say("sudah <dilakukan>").html)
    assert "sudah <dilakukan>\n\nBukti: Nota dinas.pdf" in teks
    assert "Dikirim sebagai Kepala Bagian Hukum?" in teks
    assert dunia.read()[0].jawaban == ()

    teks = polos(kabag.tap("Kirim").html)
    assert teks.startswith("Jawaban dikirim. Terima kasih")
    assert "tenggat 31 Desember 2026: menunggu diperiksa" in teks
    assert "Jawaban Pejabat 4002, Kepala Bagian Hukum, 23 November 2026:" in teks
    lampiran = kabag.tap("Berkas").lampiran
    assert lampiran is not None
    assert (lampiran.nama, lampiran.isi) == ("Nota dinas.pdf", PDF)
    # It waits for others now.
    assert "Tindak lanjut 2024" not in kabag.say("/tugas").html


def test_an_operator_finds_it_in_tugas_and_sends_a_link(dunia: Dunia, masuk: Masuk) -> None:
    recommend(dunia.engine, dunia.admin, "dinkes")
    operator = masuk(make_pelaku(dunia.engine, Peran.OPERATOR_PD, "dinkes", telegram_id=4021))
    assert "/tugas: " in operator.say("/bantuan").html
    begin(operator)
    operator.say("sudah")
    teks = polos(operator.say("https://drive.google.com/laporan").html)
    assert "Bukti: https://drive.google.com/laporan" in teks
    operator.tap("Kirim")

    assert operator.find("Berkas").url == "https://drive.google.com/laporan"
    [satu] = dunia.read()
    assert satu.jawaban[0].sebagai.peran is Peran.OPERATOR_PD


def test_what_is_written_under_a_file_is_the_answer(dunia: Dunia, masuk: Masuk) -> None:
    dunia.ask_hukum()
    kabag = masuk(dunia.kabag_hukum)
    begin(kabag)
    kiriman = Kiriman(PDF, "nota.pdf", keterangan="sudah")
    teks = polos(rute.jawab_berkas(kabag.ruang, kabag.pelaku, kiriman).html)
    assert "sudah\n\nBukti: nota.pdf" in teks


def test_an_answer_may_be_changed_until_it_is_judged(dunia: Dunia, masuk: Masuk) -> None:
    nomor = dunia.ask_hukum()
    answer(dunia.engine, dunia.kabag_hukum, nomor, "sudah")
    kabag = masuk(dunia.kabag_hukum)
    kabag.say("/rekomendasi")
    kabag.tap("1")
    # What was sent is what is changed.
    assert "<i>sudah</i>" in kabag.tap("Ubah jawaban").html
    kabag.say("sudah, lengkap")
    kabag.tap("Kirim")
    [satu] = dunia.read()
    assert [j.teks for j in satu.jawaban] == ["sudah, lengkap", "sudah"]

    kirim = satu.jawaban[0].id
    jawab_tindak.judge(dunia.engine, None, dunia.verifikator, kirim, None, now=NOW)
    kabag.say("/rekomendasi")
    kabag.tap("1")
    assert kabag.tombol == ["« Daftar"]


def test_what_came_back_is_written_anew(dunia: Dunia, masuk: Masuk) -> None:
    nomor = dunia.ask_hukum()
    jawaban = answer(dunia.engine, dunia.kabag_hukum, nomor, "sudah")
    jawab_tindak.judge(dunia.engine, None, dunia.verifikator, jawaban, "<bukti?>", now=NOW)
    kabag = masuk(dunia.kabag_hukum)
    assert "Tenggat 31 Desember 2026. Dikembalikan." in polos(kabag.say("/tugas").html)
    teks = polos(kabag.tap("Tindak lanjut 2024 no. 1").html)
    assert "Dikembalikan Pejabat 4004, 23 November 2026:\n<bukti?>" in teks
    assert "Apa yang sudah dilakukan" in kabag.tap("Perbaiki").html
    kabag.say("ini buktinya")
    kabag.tap("Kirim")
    assert dunia.read()[0].keadaan is Keadaan.DIPERIKSA


def test_a_second_tap_or_delivery_sends_no_second_one(dunia: Dunia, masuk: Masuk) -> None:
    dunia.ask_hukum()
    kabag = masuk(dunia.kabag_hukum)
    begin(kabag)
    kabag.say("salah")
    lama = kabag.find("Kirim").data
    kabag.say("benar")
    assert "Isinya baru saja berubah" in kabag.tap_data(lama).html
    kirim = kabag.find("Kirim").data
    for ulang in (False, True, False):
        assert kabag.tap_data(kirim, ulang=ulang).html.startswith("Jawaban dikirim.")
    assert "sudah tidak berlaku" in kabag.tap_data(lama).html
    assert [j.teks for j in dunia.read()[0].jawaban] == ["benar"]


def test_a_half_written_answer_is_kept_until_it_is_thrown_away(dunia: Dunia, masuk: Masuk) -> None:
    dunia.ask_hukum("satu")
    dunia.ask_hukum("dua")
    kabag = masuk(dunia.kabag_hukum)
    begin(kabag, 1)
    kabag.say("jawaban satu")
    begin(kabag, 2)
    assert "Masih ada jawaban untuk <b>Tindak lanjut 2024 no. 1</b>" in kabag.terakhir.html
    assert "jawaban satu" in kabag.tap("Lanjutkan").html
    batal = kabag.find("Batal").data
    begin(kabag, 2)
    kabag.tap("Buang")
    begin(kabag, 2)
    kabag.say("jawaban dua")
    # An old "Batal" belongs to the other one.
    kabag.tap_data(batal)
    assert "jawaban dua" in begin_again(kabag)
    assert "jawaban untuk <b>Tindak lanjut 2024 no. 2</b>" in kabag.say("/batal").html
    assert dialog.find(dunia.engine, dunia.kabag_hukum, now=NOW) is None


def begin_again(obrolan: Obrolan) -> str:
    obrolan.say("/tugas")
    obrolan.tap("Tindak lanjut 2024 no. 2")
    return obrolan.tap("Tindak lanjuti").html


def test_what_cannot_be_taken_says_so_and_leaves_a_way_out(dunia: Dunia, masuk: Masuk) -> None:
    dunia.ask_hukum()
    kabag = masuk(dunia.kabag_hukum)
    begin(kabag)
    assert "belum terbaca" in kabag.say("…").html
    assert kabag.tombol == ["Batal"]
    assert "Tulisannya 1.001 huruf; paling banyak 1.000." in kabag.say("x" * 1001).html
    kabag.say("a&" * 500)
    assert len(kabag.terakhir.html) <= 4096
    kabag.send(PDF, "satu.pdf")
    assert "yang terakhir dipakai" in kabag.send(PDF + b" ", "dua.pdf").html
    kabag.tap("Kirim")
    assert len(kabag.terakhir.html) <= 4096
    bukti = dunia.read()[0].jawaban[0].bukti
    assert bukti is not None
    assert bukti.nama == "dua.pdf"


def test_what_is_withdrawn_or_judged_meanwhile_ends_the_conversation(
    dunia: Dunia, masuk: Masuk
) -> None:
    nomor = dunia.ask_hukum()
    kabag = masuk(dunia.kabag_hukum)
    begin(kabag)
    kabag.say("sudah")
    jawab_tindak.withdraw(dunia.engine, None, dunia.admin, nomor, "salah unit", now=NOW)

    teks = polos(kabag.tap("Kirim").html)

    assert teks.startswith("Keadaannya sudah berubah oleh Pejabat 4001, 23 November 2026 10.00.")
    assert "Dicabut Pejabat 4001, 23 November 2026:\nsalah unit" in teks
    assert dialog.find(dunia.engine, dunia.kabag_hukum, now=NOW) is None


def test_others_are_told_who_answers(dunia: Dunia, masuk: Masuk) -> None:
    nomor = dunia.ask_hukum()
    staf = masuk(make_pelaku(dunia.engine, Peran.STAF, "bagian-hukum", telegram_id=4010))
    assert "Tindak lanjut 2024" not in staf.say("/tugas").html
    staf.say("/rekomendasi")
    staf.tap("1")
    assert staf.tombol == ["« Daftar"]
    with pytest.raises(TidakBerhakError) as caught:
        staf.tap_data(f"fj:{nomor}")
    assert "kepala atau operator unitnya, atau stafnya bila sudah didelegasikan" in (
        explain(caught.value)
    )
    with pytest.raises(TidakBerhakError):
        masuk(dunia.kabag_organisasi).tap_data(f"fl:{nomor}")
    # Delegated, staf find it among their tasks.
    with writing(dunia.engine) as session:
        statement = select(PenugasanRow).where(PenugasanRow.orang_id == staf.pelaku.orang_id)
        session.exec(statement).one().didelegasikan = True
    lagi = masuk(make_pelaku(dunia.engine, Peran.STAF, "bagian-hukum", telegram_id=4010))
    assert "Apa yang sudah dilakukan" in begin(lagi)
