"""/atur_tenggat: kinds of obligations set by tapping and typing, each shown before it is saved."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from bot.render import polos
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Pelaku, Peran
from core.hari_kerja import SENIN_JUMAT
from core.kewajiban.atur import Apa, Kecuali, RingkasJenis, Ubahan
from core.services import hari_kerja, tahun
from core.services import lihat_kewajiban as layanan
from storage.engine import writing
from storage.models import JenisKewajibanRow
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import check
from tests.cetakan import once
from tests.conftest import WIB, make_pelaku
from tests.kewajiban_uji import set_all
from tests.orang_uji import unit_id

RABU = datetime(2027, 1, 20, 9, tzinfo=WIB)
"""Eleven days before IKK LPPD of 2026 would be due."""
PDF = b"%PDF-1.4\nsurat\n%%EOF"


@pytest.fixture
def obrolan(ruang: Ruang, admin: Pelaku, tmp_path: Path) -> Obrolan:
    return Obrolan(replace(ruang, jam=lambda: RABU, folder=tmp_path), admin)


@pytest.fixture
def aktif(obrolan: Obrolan) -> Obrolan:
    """IKK LPPD is active."""
    semua = [Ubahan(apa=Apa.AKTIF, jenis="ikk_lppd", baru=True)]
    engine, admin = obrolan.ruang.engine, obrolan.pelaku
    once(engine, "ikk aktif", lambda: set_all(engine, admin, semua, RABU))
    return obrolan


def kind(obrolan: Obrolan, kode: str = "ikk_lppd") -> RingkasJenis:
    return layanan.show_kind(obrolan.ruang.engine, obrolan.pelaku, kode, now=obrolan.ruang.now())


def owed(obrolan: Obrolan, unit: str = "dinkes", kode: str = "ikk_lppd") -> Kecuali:
    engine = obrolan.ruang.engine
    semua = layanan.list_owed(engine, obrolan.pelaku, kode, now=obrolan.ruang.now())
    return next(satu for satu in semua if satu.unit_id == unit_id(engine, unit))


def test_the_first_page_says_of_every_kind_what_counts(obrolan: Obrolan) -> None:
    jawaban = obrolan.say("/atur_tenggat")

    check(jawaban)
    assert (
        "<b>IKK LPPD</b>, belum aktif\n"
        "Tenggat 31 Januari tahun berikutnya (contoh, belum ditetapkan); "
        "berikutnya 31 Januari 2027, 27 unit\n"
        "Pengumpul Bagian Tata Pemerintahan; "
        "pengingat H-30, H-14, H-7, H-3, H-1, hari H; lewat tiap 2 sampai 20 hari kerja"
    ) in jawaban.html
    assert "<b>SKM</b>, belum aktif\nTenggat 15 Juli dan 15 Januari (contoh" in jawaban.html
    # The date of the LPPD is the law's, and no example.
    assert "Tenggat 31 Maret tahun berikutnya; berikutnya 31 Maret 2027, 1 unit" in jawaban.html
    assert obrolan.tombol[:7] == [
        *("IKK LPPD", "SKM", "Kinerja", "Anggaran", "LKjIP PD", "PK", "LPPD"),
    ]


def test_a_kind_is_activated_after_showing_what_follows(obrolan: Obrolan) -> None:
    obrolan.say("/atur_tenggat")
    obrolan.tap("IKK LPPD")

    tanya = obrolan.tap("Aktifkan")

    check(tanya)
    assert tanya.html == (
        "<b>IKK LPPD</b>: belum aktif → <b>aktif</b>\n\n"
        "27 kewajiban baru.\n"
        "Jatuh tempo:\n• tahun 2026: 31 Januari 2027, 27 unit\n"
        "Pengingat berikutnya:\n"
        "• Jumat, 22 Januari 2027: IKK LPPD H-7, 27 unit\n"
        "• Kamis, 28 Januari 2027: IKK LPPD H-3, 27 unit\n"
        "• Jumat, 29 Januari 2027: IKK LPPD hari H, 27 unit\n"
        "Sebelum hari ini (H-30 dan H-14): tidak dikirim.\n"
        "Tenggatnya masih contoh: pastikan dahulu, atau ubah aturannya.\n\n"
        "Disimpan sebagai Admin CEKER?"
    )
    assert kind(obrolan).jenis.aktif_on is None

    simpan = obrolan.tap("Simpan")

    check(simpan)
    assert simpan.html.startswith("Tersimpan.\n\n<b>IKK LPPD</b>")
    assert "Keadaan: <b>aktif sejak 20 Januari 2027</b>" in simpan.html
    assert kind(obrolan).jenis.aktif_on == RABU.date()
    nonaktif = obrolan.tap("Nonaktifkan").html
    assert "aktif → <b>belum aktif</b>\n\n27 kewajiban tidak ditagih lagi." in nonaktif
    assert "Belum ada pengingat yang akan dikirim." in nonaktif


def test_a_date_is_confirmed_with_a_tap(obrolan: Obrolan) -> None:
    obrolan.say("/atur_tenggat ikk")
    tanya = obrolan.tap("Tenggat sudah benar").html
    assert "tenggat: contoh, belum ditetapkan → <b>ditetapkan</b>" in tanya

    assert "contoh" not in obrolan.tap("Simpan").html
    assert "Tenggat sudah benar" not in obrolan.tombol


def test_a_rule_that_makes_something_overdue_says_so_before_it_is_saved(aktif: Obrolan) -> None:
    with writing(aktif.ruang.engine) as session:
        # Before it was active nothing would be asked for.
        session.get_one(JenisKewajibanRow, "ikk_lppd").aktif_on = date(2026, 12, 1)
    aktif.say("/atur_tenggat ikk")
    aktif.tap("Ubah aturan")

    # Today is 20 January.
    ubah = aktif.say("19 Januari")
    assert "⚠ 27 di antaranya menjadi lewat tenggat hari ini." in ubah.html
    aktif.tap("Batal")
    aktif.say("/atur_tenggat ikk")
    aktif.tap("Ubah aturan")
    assert "lewat tenggat" not in aktif.say("20 Januari").html


def test_the_rule_is_typed_and_what_cannot_be_read_gets_examples(aktif: Obrolan) -> None:
    aktif.say("/atur_tenggat ikk")
    tanya = aktif.tap("Ubah aturan").html
    assert "Sekarang: 31 Januari tahun berikutnya, bila libur tetap." in tanya
    salah = aktif.say("kapan-kapan & saja")
    check(salah)
    assert "“kapan-kapan &amp; saja” tidak terbaca" in salah.html
    assert "<code>akhir Februari</code>" in salah.html

    ubah = aktif.say("akhir Februari, geser")

    assert "tenggat: 31 Januari tahun berikutnya → <b>akhir Februari" in ubah.html
    assert "bila libur tetap → <b>bila libur geser ke hari kerja berikutnya</b>" in ubah.html
    assert "27 kewajiban pindah tanggal." in ubah.html
    # 28 February 2027 is a Sunday.
    assert "• tahun 2026: 1 Maret 2027, 27 unit" in ubah.html
    aktif.tap("Simpan")
    assert owed(aktif).tenggat_on == date(2027, 3, 1)


def test_what_is_so_already_asks_nothing(aktif: Obrolan) -> None:
    jawaban = aktif.say("/atur_tenggat ikk 31 Januari")

    assert jawaban.html.startswith("Pengaturannya memang sudah begitu; tidak ada yang berubah.")
    assert "Simpan" not in aktif.tombol


def test_the_shift_is_switched_with_a_tap(aktif: Obrolan) -> None:
    aktif.say("/atur_tenggat ikk")
    aktif.tap("Geser bila libur")
    aktif.tap("Simpan")

    assert owed(aktif).tenggat_on == date(2027, 2, 1)
    assert "Tetap walau libur" in aktif.tombol


def test_one_period_gets_another_date_and_goes_back_to_the_rule(aktif: Obrolan) -> None:
    aktif.say("/atur_tenggat ikk")
    aktif.tap("Tanggal satu periode")
    assert "untuk semua unit" in aktif.tap("tahun 2026: 31 Jan 2027").html
    assert "“besok” tidak terbaca sebagai tanggal" in aktif.say("besok").html

    tanya = aktif.say("10 Februari").html

    assert "tahun 2026, tenggat: 31 Januari 2027 → <b>10 Februari 2027</b>" in tanya
    simpan = aktif.tap("Simpan").html
    assert "10 Februari 2027 (ditetapkan untuk periode ini)" in simpan
    aktif.tap("Tanggal satu periode")
    aktif.tap("tahun 2026")
    kembali = aktif.tap("Kembalikan ke aturan").html
    assert "10 Februari 2027 → <b>31 Januari 2027</b> (menurut aturan)" in kembali
    aktif.tap("Simpan")
    assert owed(aktif).tenggat_on == date(2027, 1, 31)


def test_a_date_that_makes_no_sense_says_which_do(aktif: Obrolan) -> None:
    aktif.say("/atur_tenggat ikk")
    aktif.tap("Tanggal satu periode")
    aktif.tap("tahun 2026")

    jawaban = aktif.say("10 Januari 2027")

    assert "10 Januari 2027 di luar yang dapat dipakai: 20 Januari 2027 sampai" in jawaban.html
    # The question still stands.
    assert "→ <b>22 Januari 2027</b>" in aktif.say("22-1-2027").html


def test_units_are_taken_away_with_a_tap_and_added_by_name(aktif: Obrolan) -> None:
    aktif.say("/atur_tenggat ikk")
    daftar = aktif.tap("Unit")
    check(daftar)
    assert "<b>IKK LPPD</b>: 27 unit." in daftar.html
    assert len(aktif.tombol) == 20 + 1 + 2
    while "Dinas Kesehatan" not in aktif.tombol:
        aktif.tap("Berikutnya")
    assert "Dinas Kesehatan: ikut → <b>tidak ikut</b>" in aktif.tap("Dinas Kesehatan").html
    assert "Unit: 26" in aktif.tap("Simpan").html

    aktif.tap("Unit")
    aktif.tap("Tambah unit")
    assert "Tidak ada unit “zzzz”" in aktif.say("zzzz").html
    assert "Dinas Kesehatan: tidak ikut → <b>ikut</b>" in aktif.say("dinkes").html
    assert "Unit: 27" in aktif.tap("Simpan").html


def test_a_name_that_may_be_several_units_is_asked_about(aktif: Obrolan) -> None:
    jawaban = aktif.say("/atur_tenggat tambah puskesmas skm")

    check(jawaban)
    assert jawaban.html == "Unit yang mana?"
    assert len(aktif.tombol) > 2
    assert "Puskesmas Kandang" in "\n".join(aktif.tombol)


def test_units_are_exempted_with_a_reason_and_that_is_undone(aktif: Obrolan) -> None:
    aktif.say("/atur_tenggat ikk")
    aktif.tap("Bebaskan unit")
    check(aktif.tap("tahun 2026"))
    assert "Belum ada unit yang dipilih." in aktif.tap("Lanjut").html
    check(aktif.say("dinkes"))
    assert "Lanjut (1)" in aktif.tombol
    aktif.say("dinsos")
    assert "Dibebaskan: Dinas Kesehatan dan Dinas Sosial." in aktif.tap("Lanjut (2)").html

    tanya = aktif.say("alasan: baru <dibentuk>")

    check(tanya)
    assert "Dinas Kesehatan: wajib → <b>dibebaskan (baru &lt;dibentuk&gt;)</b>" in tanya.html
    assert "• tahun 2026: 31 Januari 2027, 25 unit" in tanya.html
    simpan = aktif.tap("Simpan").html
    assert "Unit: 27 (2 dibebaskan)" in simpan
    assert owed(aktif).dibebaskan == "baru <dibentuk>"
    aktif.tap("Batalkan pengecualian")
    assert "dibebaskan (baru &lt;dibentuk&gt;) → <b>wajib</b>" in aktif.tap("Dinas Kes").html
    assert "(1 dibebaskan)" in aktif.tap("Simpan").html


def test_a_choice_is_taken_back_by_a_second_tap_and_a_tap_repeated_changes_nothing(
    aktif: Obrolan,
) -> None:
    aktif.say("/atur_tenggat ikk")
    aktif.tap("Bebaskan unit")
    aktif.tap("tahun 2026")
    satu = aktif.find("☐ ")
    aktif.tap_data(satu.data)
    assert "Lanjut (1)" in aktif.tombol
    aktif.tap_data(satu.data, ulang=True)
    assert "Lanjut (1)" in aktif.tombol
    aktif.tap("☑ ")
    assert "Lanjut (0)" in aktif.tombol


def test_units_are_extended_beside_the_original_date(aktif: Obrolan) -> None:
    aktif.say("/atur_tenggat ikk")
    aktif.tap("Perpanjang")
    aktif.tap("tahun 2026")
    aktif.say("dinkes")
    assert "semula 31 Januari 2027" in aktif.tap("Lanjut (1)").html
    assert "belum memuat tanggal dan alasan" in aktif.say("15 Februari").html
    assert "belum memuat tanggal dan alasan" in aktif.say("banjir").html

    tanya = aktif.say("15 Februari kantor kebanjiran").html

    assert (
        "<b>IKK LPPD</b> tahun 2026, Dinas Kesehatan, tenggat: "
        "31 Januari 2027 → <b>15 Februari 2027 (kantor kebanjiran)</b>"
    ) in tanya
    aktif.tap("Simpan")
    daftar = aktif.tap("Batalkan pengecualian").html
    assert "s.d. 15 Februari 2027, semula 31 Januari 2027 (kantor kebanjiran)" in daftar
    assert owed(aktif).diperpanjang_on == date(2027, 2, 15)


def test_the_ladder_is_typed(aktif: Obrolan) -> None:
    aktif.say("/atur_tenggat ikk")
    aktif.tap("Tangga pengingat")
    assert "Paling awal H-45" in aktif.say("H-90").html

    tanya = aktif.say("H-5, hari H; lewat tiap 3 sampai 9").html

    assert "→ <b>H-5, hari H; lewat tiap 3 sampai 9 hari kerja</b>" in tanya
    assert "• Selasa, 26 Januari 2027: IKK LPPD H-5, 27 unit" in tanya
    aktif.tap("Simpan")
    assert kind(aktif).tangga.sebelum == (5, 0)


@pytest.mark.parametrize("dahulu", ["nomor", "berkas"])
def test_the_letter_that_demands_it_is_kept_with_its_pdf(obrolan: Obrolan, dahulu: str) -> None:
    obrolan.say("/atur_tenggat ikk")
    obrolan.tap("Surat permintaan")
    assert "tidak terbaca sebagai nomor dan tanggal surat" in obrolan.say("nanti").html
    assert "Suratnya dikirim sebagai PDF." in obrolan.send(b"\x89PNG\r\n\x1a\nIEND", "a.png").html
    if dahulu == "nomor":
        assert "Kirim PDF-nya" in obrolan.say("800/12/I tanggal 5 Januari 2027").html
        tanya = obrolan.send(PDF, "surat.pdf")
    else:
        assert "Tulis nomor dan tanggal suratnya" in obrolan.send(PDF, "surat.pdf").html
        tanya = obrolan.say("800/12/I tanggal 5 Januari 2027")

    assert "belum ada → <b>800/12/I, 5 Januari 2027, dengan PDF</b>" in tanya.html
    assert "Surat permintaan: 800/12/I, 5 Januari 2027" in obrolan.tap("Simpan").html
    lampiran = obrolan.tap("Lihat surat").lampiran
    assert lampiran is not None
    assert (lampiran.nama, lampiran.isi) == ("surat-permintaan-ikk-lppd.pdf", PDF)
    obrolan.tap("« IKK LPPD")
    assert "→ <b>belum ada</b>" in obrolan.tap("Hapus surat").html
    assert "Surat permintaan: belum ada" in obrolan.tap("Simpan").html


def test_a_letter_without_its_pdf_is_enough(obrolan: Obrolan) -> None:
    obrolan.say("/atur_tenggat ikk")
    obrolan.tap("Surat permintaan")
    obrolan.say("800/12/I tanggal 5 Januari 2027")
    obrolan.tap("Tanpa PDF")

    assert "800/12/I, 5 Januari 2027, tanpa PDF" in obrolan.tap("Simpan").html
    assert "Lihat surat" not in obrolan.tombol


def test_figures_follow_the_schedule_and_the_page_leads_there(obrolan: Obrolan) -> None:
    tahun.open_year(obrolan.ruang.engine, None, obrolan.pelaku, 2026, now=RABU)
    halaman = obrolan.say("/atur_tenggat kinerja")
    check(halaman)
    assert "Tenggat menurut jadwal isian /buka_tahun\n" in halaman.html
    assert not {"Ubah aturan tenggat", "Tanggal satu periode"} & set(obrolan.tombol)
    assert "Ubah di /buka_tahun" in obrolan.say("/atur_tenggat anggaran 10 bulan berikutnya").html

    obrolan.say("/atur_tenggat anggaran")

    assert "Jadwal isian 2026" in obrolan.tap("Jadwal isian 2026").html


def test_every_change_is_in_the_history_of_its_kind(aktif: Obrolan) -> None:
    aktif.say("/atur_tenggat ikk akhir Februari")
    aktif.tap("Simpan")

    riwayat = polos(aktif.tap("Riwayat").html)

    assert riwayat.split("\n\n")[1:] == [
        (
            "20 Januari 2027 09.00, Pejabat 1005\nIKK LPPD, tenggat: "
            "31 Januari tahun berikutnya → akhir Februari tahun berikutnya"
        ),
        "20 Januari 2027 09.00, Pejabat 1005\nIKK LPPD: belum aktif → aktif",
    ]
    aktif.say("/atur_tenggat skm")
    assert "Belum ada yang diubah." in aktif.tap("Riwayat").html


def test_saving_delivered_again_saves_once_and_says_the_same(obrolan: Obrolan) -> None:
    obrolan.say("/atur_tenggat aktifkan ikk")
    data = obrolan.find("Simpan").data
    pertama = obrolan.tap_data(data)

    assert obrolan.tap_data(data, ulang=True) == pertama
    with pytest.raises(TombolBasiError):
        obrolan.tap_data(data)
    assert obrolan.tap("Riwayat").html.count("→") == 1


def test_an_old_summary_saves_nothing(obrolan: Obrolan) -> None:
    obrolan.say("/atur_tenggat aktifkan ikk")
    lama = obrolan.find("Simpan").data
    obrolan.say("/atur_tenggat aktifkan skm")

    with pytest.raises(TombolBasiError):
        obrolan.tap_data(lama)
    obrolan.tap("Simpan")
    assert kind(obrolan).jenis.aktif_on is None
    assert kind(obrolan, "skm").jenis.aktif_on == RABU.date()


def test_of_two_admins_the_second_is_told_and_starts_anew(ruang: Ruang, aktif: Obrolan) -> None:
    lain = Obrolan(aktif.ruang, make_pelaku(ruang.engine, Peran.ADMIN, telegram_id=1006))
    aktif.say("/atur_tenggat ikk akhir Februari")
    lain.say("/atur_tenggat bebaskan dinkes ikk baru dibentuk")
    lain.tap("Simpan")

    from bot.messages.kesalahan import explain  # noqa: PLC0415  after its sentences are known
    from core.errors import DomainError  # noqa: PLC0415

    with pytest.raises(DomainError) as galat:
        aktif.tap("Simpan")
    assert "Pengaturan IKK LPPD sudah diubah sejak ringkasan itu dibuat." in explain(galat.value)
    assert owed(aktif).tenggat_on == date(2027, 1, 31)


def test_whoever_writes_instead_of_tapping_is_told_what_waits(obrolan: Obrolan) -> None:
    tanya = obrolan.say("/atur_tenggat aktifkan ikk")
    lagi = obrolan.say("ya")

    assert lagi.html == (
        f"Yang berikut belum tersimpan. Tekan <b>Simpan</b> atau <b>Batal</b>.\n\n{tanya.html}"
    )
    assert obrolan.tap("Batal").html.startswith("Tidak jadi; tidak ada yang berubah.")
    assert kind(obrolan).jenis.aktif_on is None


def test_a_text_delivered_again_gets_the_summary_it_got(obrolan: Obrolan) -> None:
    obrolan.say("/atur_tenggat ikk")
    obrolan.tap("Ubah aturan")
    pertama = obrolan.say("akhir Februari")

    assert obrolan.say("akhir Februari", ulang=True) == pertama


def test_a_day_later_the_question_is_forgotten(obrolan: Obrolan) -> None:
    obrolan.say("/atur_tenggat aktifkan ikk")
    besok = replace(obrolan.ruang, jam=lambda: RABU + timedelta(days=1))

    with pytest.raises(TombolBasiError):
        Obrolan(besok, obrolan.pelaku).tap_data(obrolan.find("Simpan").data)


def test_a_unit_gets_a_week_of_its_own_and_the_offices_back(obrolan: Obrolan) -> None:
    obrolan.say("/atur_tenggat")
    assert "Semua unit bekerja Senin sampai Jumat." in obrolan.tap("Pekan kerja unit").html
    assert "/atur_tenggat pekan RSHD Senin-Sabtu" in obrolan.say("RSHD kapan saja").html

    tanya = obrolan.say("RSHD Senin-Sabtu").html

    assert "hari kerja: Senin sampai Jumat → <b>Senin sampai Sabtu</b>" in tanya
    data = obrolan.find("Simpan").data
    pertama = obrolan.tap_data(data)
    assert "bekerja Senin sampai Sabtu." in pertama.html
    assert obrolan.tap_data(data, ulang=True) == pertama
    rshd = unit_id(obrolan.ruang.engine, "rshd")
    kalender = hari_kerja.load_calendar(obrolan.ruang.engine, unit_id=rshd)
    assert kalender.pekan == frozenset(range(6))
    halaman = obrolan.say("/atur_tenggat pekan").html
    assert "• Rumah Sakit Harapan dan Doa: Senin sampai Sabtu\n" in halaman
    assert (
        "Terakhir diubah:\n20 Januari 2027 09.00, Pejabat 1005: "
        "Rumah Sakit Harapan dan Doa, Senin sampai Jumat → Senin sampai Sabtu\n"
    ) in halaman
    obrolan.say("/atur_tenggat pekan rshd senin s.d. jumat")
    obrolan.tap("Simpan")
    assert hari_kerja.load_calendar(obrolan.ruang.engine, unit_id=rshd).pekan == SENIN_JUMAT
    with pytest.raises(TombolBasiError):
        obrolan.tap_data(data)
