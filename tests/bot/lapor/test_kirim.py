"""/kirim: a report is written step by step, shown, and sent once; nothing typed is lost."""

import re
from dataclasses import replace
from datetime import timedelta

import pytest

from bot import rute
from bot.ruang import Ruang
from bot.unduhan import Kiriman
from core.kewajiban.laporan import StatusLaporan, Surat
from core.services import laporan, lihat_laporan, simpanan
from core.services.lihat_laporan import Terlihat
from storage.engine import writing
from storage.models import KewajibanRow
from tests.bot.isi.layar import teks
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import check
from tests.laporan_uji import KINI, PDF, Dunia


def sent(dunia: Dunia, laporan_id: int = 1) -> Terlihat:
    return lihat_laporan.inspect(dunia.engine, dunia.sekda, laporan_id, now=KINI)


def write_ikk(obrolan: Obrolan, ikk: str = "38/40") -> None:
    """Write IKK of 2026 up to the summary."""
    obrolan.say(f"/kirim ikk 2026 {ikk}")
    obrolan.tap("Lewati")
    obrolan.send(PDF, "IKK Dinkes.pdf")
    obrolan.tap("Selesai")


def test_what_is_owed_stands_in_the_list_with_its_deadline(dinkes: Obrolan) -> None:
    daftar = dinkes.say("/kirim")

    check(daftar)
    assert (
        "IKK LPPD tahun 2026, Dinas Kesehatan\nTenggat Minggu, 31 Januari 2027, 19 hari lagi"
        in (teks(daftar))
    )
    assert "SKM semester II 2026, Dinas Kesehatan\nTenggat Jumat, 15 Januari 2027, 3 hari" in (
        teks(daftar)
    )
    # Not open before 29 January.
    assert "LKjIP" not in daftar.html


def test_ikk_is_asked_step_by_step_shown_and_sent(dunia: Dunia, dinkes: Obrolan) -> None:
    dinkes.say("/kirim")
    tanya = dinkes.tap("IKK LPPD")
    assert "Sebagai: Operator Dinas Kesehatan" in teks(tanya)
    assert "belum terbaca" in dinkes.say("banyak").html
    assert "lebih banyak" in dinkes.say("41/40").html
    assert "Dari berapa" in dinkes.say("semua").html
    dinkes.say("38 dari 40")
    dinkes.say("1.1.1 APM SD\n1.1.2 APM SMP")
    dinkes.send(PDF, "IKK Dinkes.pdf")
    dinkes.say("https://drive.example.go.id/ikk")
    tinjau = dinkes.tap("Selesai")

    check(tinjau)
    for baris in (
        "IKK terisi: 38 dari 40",
        "Daftar IKK: 2 baris teks",
        "Lampiran: IKK Dinkes.pdf dan https://drive.example.go.id/ikk",
        "Kepada: Bagian Tata Pemerintahan",
        "Sebagai: Operator Dinas Kesehatan",
        "Tenggat Minggu, 31 Januari 2027, 19 hari lagi",
        "Bila dikirim sekarang: tepat waktu",
        "Belum dikirim.",
    ):
        assert baris in teks(tinjau)
    assert laporan.list_waiting(dunia.engine, dunia.tapem) == []

    terima = teks(dinkes.tap("Kirim"))

    assert terima.startswith(
        "Terima kasih. IKK LPPD tahun 2026, Dinas Kesehatan sudah kami terima Selasa, 12 Januari "
        "2027 pukul 10.00 WIB: tepat waktu."
    )
    assert "Nomor tanda terima: 00001/IKK-LPPD/2026/v1" in terima
    satu = sent(dunia).laporan
    assert (satu.isi.ikk_terisi, satu.isi.ikk_jumlah) == (38, 40)
    assert satu.isi.rincian == {"daftar": "1.1.1 APM SD\n1.1.2 APM SMP"}
    berkas, tautan = satu.lampiran
    assert (berkas.nama, tautan.tautan) == ("IKK Dinkes.pdf", "https://drive.example.go.id/ikk")
    assert simpanan.fetch(dinkes.ruang.data_dir, berkas.sidik or "") == PDF


def test_a_file_or_a_link_is_required(dunia: Dunia, dinkes: Obrolan) -> None:
    dinkes.say("/kirim ikk 38/40")
    minta = dinkes.tap("Lewati")

    assert "Selesai" not in dinkes.tombol
    assert "Lewati" not in dinkes.tombol
    assert "tempel" in minta.html
    assert "Ini bukan tautan" in dinkes.say("nanti saya kirim").html
    assert "belum dapat diterima" in dinkes.send(b"halo", "x.txt").html
    # What went wrong with the file has not lost what was said before.
    dinkes.say("https://contoh.go.id/a")
    assert "38 dari 40" in dinkes.tap("Selesai").html
    assert dunia.outbox(dunia.dinkes) == []


def test_steps_go_back_one_by_one(dinkes: Obrolan) -> None:
    write_ikk(dinkes)
    dinkes.tap("Perbaiki")
    dinkes.tap("Jumlah IKK")
    dinkes.tap("« Kembali")
    assert "Periksa sebelum dikirim" in dinkes.terakhir.html

    dinkes.say("/kirim pk 2027")
    dinkes.tap("Mulai baru")
    dinkes.send(PDF, "PK.pdf")
    dinkes.tap("Selesai")
    assert "Ada catatan" in dinkes.terakhir.html
    assert "Masih ada lagi?" in dinkes.tap("« Kembali").html
    assert "Kirim berkasnya" in dinkes.tap("« Kembali").html
    assert "« Kembali" not in dinkes.tombol


def test_a_change_is_asked_alone_and_a_note_may_be_added(dunia: Dunia, dinkes: Obrolan) -> None:
    write_ikk(dinkes)
    dinkes.tap("Perbaiki")
    assert [satu for satu in dinkes.tombol if satu != "« Kembali"] == [
        "Jumlah IKK",
        "Daftar IKK",
        "Lampiran",
        "Catatan",
        "Sudah lewat surat",
    ]
    dinkes.tap("Catatan")
    assert "Catatan: dua IKK menyusul" in teks(dinkes.say("dua IKK\nmenyusul"))
    dinkes.tap("Perbaiki")
    dinkes.tap("Jumlah IKK")
    assert "IKK terisi: 40 dari 40" in teks(dinkes.say("semua 40"))
    dinkes.tap("Perbaiki")
    dinkes.tap("Lampiran")
    dinkes.tap("Hapus lampiran")
    dinkes.send(PDF + b"lain\n%%EOF", "IKK baru.pdf")
    dinkes.tap("Selesai")
    dinkes.tap("Kirim")

    satu = sent(dunia).laporan
    assert (satu.isi.ikk_terisi, satu.isi.catatan) == (40, "dua IKK menyusul")
    assert [bukti.nama for bukti in satu.lampiran] == ["IKK baru.pdf"]


def test_a_restart_loses_nothing_and_a_redelivered_tap_sends_once(
    dunia: Dunia, dinkes: Obrolan
) -> None:
    write_ikk(dinkes)
    kirim = dinkes.find("Kirim").data
    # Another process, with nothing in its memory.
    lagi = Obrolan(replace(dinkes.ruang), dunia.dinkes)
    pertama = lagi.tap_data(kirim)
    ulang = lagi.tap_data(kirim, ulang=True)
    ketukan_kedua = lagi.tap_data(kirim)

    assert pertama.html == ulang.html == ketukan_kedua.html
    assert [s.versi for s in laporan.list_waiting(dunia.engine, dunia.tapem)] == [1]
    assert dunia.outbox(dunia.dinkes) == ["tanda_terima"]


def test_the_update_that_began_it_begins_nothing_once_it_is_sent(
    dunia: Dunia, dinkes: Obrolan
) -> None:
    dinkes.say("/kirim ikk 2026 38/40")
    awal = dinkes.nomor
    dinkes.tap("Lewati")
    dinkes.send(PDF, "a.pdf")
    dinkes.tap("Selesai")
    terima = dinkes.tap("Kirim")
    dinkes.nomor = awal
    assert dinkes.say("/kirim ikk 2026 38/40", ulang=True).html == terima.html
    assert "Berapa IKK" not in dinkes.say("halo").html
    assert dunia.outbox(dunia.dinkes) == ["tanda_terima"]


def test_on_the_day_itself_the_hour_is_told(dunia: Dunia, kamar: Ruang) -> None:
    hari_ini = replace(kamar, jam=lambda: KINI + timedelta(days=3))
    daftar = teks(Obrolan(hari_ini, dunia.dinsos).say("/kirim"))
    assert "Tenggat hari ini, Jumat, 15 Januari 2027, pukul 23.59 WIB" in daftar
    besok = replace(kamar, jam=lambda: KINI + timedelta(days=4))
    daftar = teks(Obrolan(besok, dunia.dinsos).say("/kirim"))
    assert "Tenggat Jumat, 15 Januari 2027\nBelum kami terima" in daftar


def test_an_update_that_is_delivered_again_changes_nothing_more(dinkes: Obrolan) -> None:
    dinkes.say("/kirim ikk 2026")
    sekali = dinkes.say("38/40").html
    assert dinkes.say("38/40", ulang=True).html == sekali
    dinkes.tap("Lewati")
    sekali = dinkes.send(PDF, "a.pdf").html
    assert dinkes.send(PDF, "a.pdf", ulang=True).html == sekali


def test_a_button_of_an_earlier_state_shows_the_present_one(dinkes: Obrolan) -> None:
    dinkes.say("/kirim ikk 38/40")
    lewati = dinkes.find("Lewati").data
    kini = dinkes.tap("Lewati")
    assert dinkes.tap_data(lewati).html == kini.html


def test_another_report_is_not_begun_over_one_that_is_half_written(dinkes: Obrolan) -> None:
    dinkes.say("/kirim ikk 38/40")
    tanya = dinkes.say("/kirim pk 2027")
    assert "Sedang ditulis: IKK LPPD tahun 2026, Dinas Kesehatan" in teks(tanya)
    assert "Permintaan baru: PK tahun 2027, Dinas Kesehatan" in teks(tanya)
    # What is written instead of a choice, or sent, is of neither.
    assert "Mohon pilih dulu" in dinkes.say("1.1.1 APM SD").html
    assert "Mohon pilih dulu" in dinkes.send(PDF, "PK.pdf").html
    assert "Ada daftar IKK-nya?" in dinkes.tap("Lanjutkan").html

    dinkes.say("/kirim pk 2027")
    assert "PK tahun 2027" in teks(dinkes.say("mulai baru"))
    dinkes.say("/kirim pk 2027")
    assert "Kirim berkasnya" in dinkes.terakhir.html


def test_a_button_that_sends_answers_with_its_own_receipt(dunia: Dunia, dinkes: Obrolan) -> None:
    write_ikk(dinkes)
    batal = dinkes.find("Kirim").data
    dinkes.tap("Batal")
    write_ikk(dinkes, "39/40")
    kirim = dinkes.find("Kirim").data
    dinkes.tap("Kirim")

    assert "sudah kami terima" in dinkes.tap_data(kirim).html
    assert "sudah tidak berlaku" in dinkes.tap_data(batal).html
    assert sent(dunia).laporan.isi.ikk_terisi == 39

    # Another one under way is shown, and takes nothing of it away.
    dinkes.say("/kirim ikk 2026 40/40")
    assert "sudah kami terima" in dinkes.tap_data(kirim).html
    assert "dari tampilan sebelumnya" in dinkes.tap_data(batal).html


def test_a_button_that_sent_something_says_what_has_become_of_it(
    dunia: Dunia, dinkes: Obrolan
) -> None:
    write_ikk(dinkes)
    kirim = dinkes.find("Kirim").data
    dinkes.tap("Kirim")
    laporan.withdraw(dunia.engine, None, dunia.dinkes, sent(dunia).laporan.id, now=KINI)
    ditarik = dinkes.tap_data(kirim).html
    assert "sudah ditarik kembali oleh pengirimnya" in ditarik
    assert "tanda terima" not in ditarik

    write_ikk(dinkes, "39/40")
    kirim = dinkes.find("Kirim").data
    dinkes.tap("Kirim")
    laporan.accept(dunia.engine, None, dunia.tapem, sent(dunia, 2).laporan.id, now=KINI)
    assert "Laporan ini sudah diterima" in dinkes.tap_data(kirim).html


def test_cancelling_leaves_nothing(dunia: Dunia, dinkes: Obrolan) -> None:
    write_ikk(dinkes)
    kirim = dinkes.find("Kirim").data
    assert "tidak jadi dikirim" in dinkes.tap("Batal").html
    assert "sudah dibatalkan" in dinkes.tap_data(kirim).html
    assert dunia.outbox(dunia.dinkes) == []


def test_a_kind_that_is_only_a_file_asks_for_it_and_a_note(dunia: Dunia, dinkes: Obrolan) -> None:
    dinkes.say("/kirim pk 2027")
    dinkes.send(PDF, "PK.pdf")
    dinkes.tap("Selesai")
    assert "catatan" in dinkes.terakhir.html
    assert "Kepada: Bagian Organisasi" in teks(dinkes.say("ditandatangani 5 Januari"))
    dinkes.tap("Kirim")
    assert sent(dunia).laporan.isi.catatan == "ditandatangani 5 Januari"


def test_what_came_by_letter_needs_its_number_and_day(dunia: Dunia, dinkes: Obrolan) -> None:
    dinkes.tap_data(f"ls:{dunia.owed()}")
    dinkes.say("440/12/Dinkes")
    assert "bukan tanggal" in dinkes.say("kemarin").html
    for salah in ("13 Jan 2027", "31 Des 2026", "1/1/0001"):
        assert "tidak mungkin membawa laporan ini" in dinkes.say(salah).html
    dinkes.say("11 Jan 2027")
    tinjau = dinkes.tap("Lewati")
    assert "Lewat surat nomor 440/12/Dinkes, 11 Januari 2027" in teks(tinjau)
    assert "Bila dikirim sekarang: menunggu suratnya dipastikan" in teks(tinjau)
    assert "menunggu suratnya dipastikan" in dinkes.tap("Kirim").html

    satu = sent(dunia).laporan
    assert satu.surat is not None
    kolektor = Obrolan(dinkes.ruang, dunia.tapem)
    assert "menunggu suratnya dipastikan" in teks(kolektor.say("/verifikasi"))
    assert "Menerima laporan ini berarti memastikan suratnya" in kolektor.tap("1").html
    assert (satu.surat.nomor, satu.lampiran) == ("440/12/Dinkes", ())
    assert satu.surat == Surat("440/12/Dinkes", satu.surat.on)


def test_the_way_of_reporting_can_be_changed_at_the_first_question(
    dunia: Dunia, dinkes: Obrolan
) -> None:
    dinkes.tap_data(f"lk:{dunia.owed()}")
    assert "nomor suratnya" in dinkes.tap("Sudah lewat surat").html
    assert "Berapa IKK" in dinkes.tap("Kirim berkasnya di sini").html


def test_what_came_by_letter_can_be_sent_after_all(dunia: Dunia, dinkes: Obrolan) -> None:
    dinkes.tap_data(f"ls:{dunia.owed()}")
    for jawab in ("440/12/Dinkes", "11 Jan 2027", "lewati"):
        dinkes.say(jawab)
    dinkes.tap("Kirim")
    dinkes.tap_data("lp:1")
    dinkes.tap("Kirim berkasnya di sini")
    for jawab in ("38/40", "tidak ada", "https://contoh.go.id/ikk"):
        dinkes.say(jawab)
    dinkes.tap("Kirim")
    baru = sent(dunia, 2).laporan
    assert (baru.surat, baru.isi.ikk_terisi, baru.isi.rincian) == (None, 38, {})


def test_on_behalf_is_marked_and_said(dunia: Dunia, kamar: Ruang) -> None:
    tapem = Obrolan(kamar, dunia.tapem)
    assert "Tidak ada laporan yang perlu dikirim" in tapem.say("/kirim").html
    tapem.tap("Atas nama unit lain")
    tapem.tap("IKK LPPD")
    while "Dinas Sosial" not in tapem.tombol:
        tapem.tap("Berikutnya")
    tapem.tap("Dinas Sosial")
    tapem.say("semua 12")
    tapem.tap("Lewati")
    tapem.send(PDF, "a.pdf")
    tinjau = tapem.tap("Selesai")
    assert "Sebagai: Verifikator Bagian Tata Pemerintahan, atas nama Dinas Sosial" in teks(tinjau)
    tapem.tap("Kirim")

    satu = sent(dunia).laporan
    assert (satu.atas_nama, satu.unit_nama) == (True, "Dinas Sosial")
    assert dunia.outbox(dunia.dinsos) == ["laporan_dicatat"]


@pytest.mark.parametrize(
    ("tulisan", "jadi"),
    [
        ("/kirim ikk 2026", "IKK LPPD tahun 2026, Dinas Sosial"),
        ("/kirim IKK LPPD", "IKK LPPD tahun 2026, Dinas Sosial"),
        ("/kirim skm smt2", "SKM semester II 2026, Dinas Sosial"),
        ("/kirim skm semester II 2026", "SKM semester II 2026, Dinas Sosial"),
        ("/kirim laporan pk", "PK tahun 2027, Dinas Sosial"),
        ("/kirim perjanjian kinerja", "PK tahun 2027, Dinas Sosial"),
    ],
)
def test_one_line_says_which(dunia: Dunia, kamar: Ruang, tulisan: str, jadi: str) -> None:
    dinsos = Obrolan(kamar, dunia.dinsos)
    assert teks(dinsos.say(tulisan)).startswith(jadi)


@pytest.mark.parametrize("tulisan", ["/kirim ikk 2019", "/kirim skm smt1", "/kirim apa saja"])
def test_what_is_not_owed_is_answered_with_what_is(
    dunia: Dunia, kamar: Ruang, tulisan: str
) -> None:
    jawaban = Obrolan(kamar, dunia.dinsos).say(tulisan)
    check(jawaban)
    assert "tidak ada di antara yang dapat Anda kirim" in jawaban.html
    assert "IKK LPPD" in jawaban.html


def test_a_line_that_fits_several_units_asks_which(dunia: Dunia, dinkes: Obrolan) -> None:
    dinkes.say("/kirim skm")
    assert sum("SKM semester II 2026" in satu for satu in dinkes.tombol) == 4
    assert teks(dinkes.say("/kirim skm kandang")).startswith(
        "SKM semester II 2026, Puskesmas Kandang"
    )
    tapem = Obrolan(dinkes.ruang, dunia.tapem)
    assert teks(tapem.say("/kirim ikk dinsos 12/12")).startswith(
        "IKK LPPD tahun 2026, Dinas Sosial"
    )
    assert "Ada daftar IKK-nya?" in tapem.terakhir.html


def test_a_file_with_the_command_under_it_begins_its_report(dunia: Dunia, dinkes: Obrolan) -> None:
    berkas = Kiriman(PDF, "IKK.pdf", "/kirim ikk 2026 38/40")
    jawaban = rute.jawab_berkas(dinkes.ruang, dunia.dinkes, berkas)

    assert "Berkas IKK.pdf sudah kami simpan." in teks(jawaban)
    dinkes.terakhir = jawaban
    dinkes.tap("Selesai")
    assert "IKK terisi: 38 dari 40" in teks(dinkes.terakhir)


def test_a_file_alone_goes_to_the_only_report_or_asks_which(
    dunia: Dunia, kamar: Ruang, dinkes: Obrolan
) -> None:
    assert "untuk laporan yang mana?" in dinkes.send(PDF, "a.pdf").html
    pbj = Obrolan(kamar, dunia.pbj)
    assert "Berapa IKK" in pbj.send(PDF, "a.pdf").html
    assert "Berkas a.pdf sudah kami simpan." in teks(pbj.terakhir)
    assert "belum ada tempatnya" in Obrolan(kamar, dunia.tapem).send(PDF, "a.pdf").html


def test_a_file_before_its_question_is_kept_for_it(dinkes: Obrolan) -> None:
    dinkes.say("/kirim ikk 2026")
    assert "Berapa IKK" in dinkes.send(PDF, "a.pdf").html
    dinkes.say("38/40")
    dinkes.tap("Lewati")
    dinkes.tap("Selesai")
    assert "Lampiran: a.pdf" in teks(dinkes.terakhir)


def test_a_count_with_a_minus_is_asked_for_again(dinkes: Obrolan) -> None:
    for tertulis in ("-3/40", "-3 dari 40", "3/-40"):
        jawaban = dinkes.say(f"/kirim ikk 2026 {tertulis}")
        assert f"“{tertulis}” belum terbaca" in teks(jawaban)
        assert "IKK terisi" not in teks(jawaban)
        dinkes.tap("Batal")


def test_the_example_of_a_letter_s_date_is_one_that_is_taken(dinkes: Obrolan) -> None:
    dinkes.say("/kirim ikk 2026")
    dinkes.tap("Sudah lewat surat")
    tanya = teks(dinkes.say("440/12/Dinkes/2027"))
    [contoh] = re.findall(r"Tulis misalnya (\d+ \w+ \d{4})", tanya)

    assert "tidak mungkin" not in teks(dinkes.say(contoh))


def test_a_repair_begins_with_the_links_that_were_sent(dunia: Dunia, dinkes: Obrolan) -> None:
    dinkes.say("/kirim ikk 2026 38/40")
    dinkes.tap("Lewati")
    dinkes.say("https://drive.google.com/file/abc")
    dinkes.tap("Selesai")
    dinkes.tap("Kirim")
    satu = sent(dunia).laporan
    laporan.give_back(dunia.engine, None, dunia.tapem, satu.id, "Lengkapi", now=KINI)

    tinjau = dinkes.tap_data(f"lp:{satu.id}")
    assert "Lampiran: https://drive.google.com/file/abc" in teks(tinjau)
    assert "Lengkapi" in teks(tinjau)


def test_what_was_accepted_is_corrected_by_a_new_version(dunia: Dunia, dinkes: Obrolan) -> None:
    pertama = dunia.send(dunia.dinkes)
    laporan.accept(dunia.engine, None, dunia.tapem, pertama.id, now=KINI)
    dinkes.say("/kirim")
    dinkes.tap("Sudah dikirim (1)")
    dinkes.tap("IKK LPPD")
    kini = dinkes.tap("Kirim versi baru")
    assert "Versi 1 diterima; yang Anda kirim menjadi versi berikutnya." in teks(kini)
    assert "Kirim" not in dinkes.tombol
    dinkes.tap("Jumlah IKK")
    dinkes.say("40/40")
    dinkes.tap("Kirim")
    assert (sent(dunia, 2).laporan.versi, sent(dunia).laporan.status) == (2, StatusLaporan.DITERIMA)


def test_what_is_no_longer_owed_ends_the_dialogue(dunia: Dunia, dinkes: Obrolan) -> None:
    write_ikk(dinkes)
    with writing(dunia.engine) as session:
        session.get_one(KewajibanRow, dunia.owed()).dibebaskan_alasan = "unit baru"
    assert "tidak lagi perlu dikirim (dibebaskan: unit baru)" in dinkes.say("halo").html
    assert "dibebaskan" not in dinkes.say("halo").html


def test_a_dialogue_of_yesterday_is_over(dunia: Dunia, dinkes: Obrolan) -> None:
    write_ikk(dinkes)
    besok = Obrolan(
        replace(dinkes.ruang, jam=lambda: KINI + timedelta(days=1, seconds=1)), dunia.dinkes
    )
    assert "sudah dibatalkan" in besok.tap_data(dinkes.find("Kirim").data).html


def test_html_in_what_people_write_stays_text(dunia: Dunia, dinkes: Obrolan) -> None:
    dinkes.tap_data(f"ls:{dunia.owed()}")
    dinkes.say("<b>&1</b>")
    dinkes.say("11 Jan 2027")
    tinjau = dinkes.send(PDF, "a<i>&.pdf")
    tinjau = dinkes.tap("Selesai")
    check(tinjau)
    assert "&lt;b&gt;&amp;1&lt;/b&gt;" in tinjau.html
