"""Whoever collects a report accepts it or returns it, once; its sender hears at once."""

from dataclasses import replace
from datetime import date, datetime

import pytest

from bot.ruang import Ruang
from bot.umum import keluar as kata_keluar
from core.errors import TidakBerhakError
from core.hak import Pelaku
from core.isian import Bukti
from core.kewajiban.laporan import IsiLaporan, StatusLaporan
from core.services import keluar, laporan, orang, simpanan, terutang
from storage.engine import writing
from storage.models import KewajibanRow
from tests.bot.isi.layar import teks
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import check
from tests.conftest import WIB
from tests.laporan_uji import BERKAS, KINI, PDF, Dunia


@pytest.fixture
def tapem(dunia: Dunia, kamar: Ruang) -> Obrolan:
    return Obrolan(kamar, dunia.tapem)


def messages(dunia: Dunia, pelaku: Pelaku) -> list[str]:
    """Return what the bot would tell somebody now who can be reached."""
    orang.mark_started(dunia.engine, pelaku, now=KINI)
    return [
        teks(kata_keluar.jawaban(satu.isi))
        for satu in keluar.list_due(dunia.engine, now=KINI)
        if satu.kepada == pelaku.telegram_id
    ]


def test_verifikasi_leads_to_the_reports_of_the_field(
    dunia: Dunia, tapem: Obrolan, kamar: Ruang
) -> None:
    assert "Tidak ada isian yang menunggu" in tapem.say("/verifikasi").html
    dunia.send(dunia.dinkes)

    daftar = tapem.say("/verifikasi")

    check(daftar)
    assert "Laporan menunggu putusan Anda (1)" in teks(daftar)
    assert "1. IKK LPPD tahun 2026, Dinas Kesehatan\nIKK 38 dari 40; 1 lampiran" in teks(daftar)
    assert "tepat waktu" in daftar.html
    assert "Tidak ada isian" in Obrolan(kamar, dunia.organisasi).say("/verifikasi").html


def test_a_report_opens_with_its_files_and_what_may_be_done(dunia: Dunia, tapem: Obrolan) -> None:
    sidik = simpanan.store(tapem.ruang.data_dir, PDF)
    isi = IsiLaporan(ikk_terisi=38, ikk_jumlah=40, rincian={"daftar": "1.1 <APM>\n1.2 APK"})
    lampiran = [
        Bukti("IKK.pdf", sidik=sidik, jenis="pdf", ukuran=len(PDF)),
        Bukti("https://contoh.go.id/a", tautan="https://contoh.go.id/a"),
    ]
    laporan.send(dunia.engine, None, dunia.dinkes, dunia.owed(), isi, lampiran, now=KINI)

    tapem.say("/verifikasi")
    satu = tapem.tap("1")

    check(satu)
    assert tapem.tombol[:2] == ["Terima", "Kembalikan"]
    assert "1.1 <APM>\n1.2 APK" in teks(satu)
    assert "Anda memutuskan sebagai Verifikator Bagian Tata Pemerintahan." in teks(satu)
    assert tapem.find("https").url == "https://contoh.go.id/a"
    berkas = tapem.tap("IKK.pdf")
    assert berkas.lampiran is not None
    assert (berkas.lampiran.nama, berkas.lampiran.isi) == ("IKK.pdf", PDF)


def test_accepting_tells_the_sender_with_thanks(dunia: Dunia, tapem: Obrolan) -> None:
    kirim = dunia.send(dunia.dinkes)
    jadi = tapem.tap_data(f"la:{kirim.id}")

    assert "Diterima: IKK LPPD tahun 2026, Dinas Kesehatan, tepat waktu." in teks(jadi)
    assert messages(dunia, dunia.dinkes)[-1] == (
        "Terima kasih. IKK LPPD tahun 2026, Dinas Kesehatan sudah diperiksa dan diterima, tepat "
        "waktu."
    )


def test_returning_needs_a_note_and_reaches_the_sender_with_the_way_to_repair(
    dunia: Dunia, tapem: Obrolan, kamar: Ruang
) -> None:
    kirim = dunia.send(dunia.dinkes)
    tapem.tap_data(f"li:{kirim.id}")
    tapem.tap("Kembalikan")
    assert "Catatan belum terbaca" in tapem.say("…").html
    assert "terlalu panjang (501 karakter)" in tapem.say("x" * 501).html
    tapem.say("kurang satu")
    lama = tapem.find("Ya").data
    tapem.say("mohon lampirkan <2> IKK")
    # A button under an earlier note does not send the later one.
    assert "dengan catatan ini?" in tapem.tap_data(lama).html
    jadi = tapem.tap("Ya, kembalikan")
    assert "Dikembalikan" in jadi.html

    kabar = messages(dunia, dunia.dinkes)[-1]
    assert "dikembalikan oleh Pejabat 3004:\nmohon lampirkan <2> IKK" in kabar
    # Tuesday the 12th and three working days would be the 15th; the deadline is later.
    assert "paling lambat Minggu, 31 Januari 2027" in kabar
    dinkes = Obrolan(kamar, dunia.dinkes)
    perbaiki = dinkes.tap_data(f"lp:{kirim.id}")
    assert "Dikembalikan dengan catatan:\nmohon lampirkan <2> IKK" in teks(perbaiki)
    assert "IKK terisi: 38 dari 40" in teks(perbaiki)
    dinkes.tap("Jumlah IKK")
    dinkes.tap("Semua 40")
    assert "Bila dikirim sekarang: tepat waktu" in teks(dinkes.terakhir)
    dinkes.tap("Kirim")
    [baru] = laporan.list_waiting(dunia.engine, dunia.tapem)
    assert (baru.versi, baru.isi.ikk_terisi) == (2, 40)
    # What was said of the first version is no longer worth sending.
    assert all("dikembalikan" not in satu for satu in _wanted(dunia, dunia.dinkes))


def _wanted(dunia: Dunia, pelaku: Pelaku) -> list[str]:
    return [
        teks(kata_keluar.jawaban(satu.isi))
        for satu in keluar.list_due(dunia.engine, now=KINI)
        if satu.kepada == pelaku.telegram_id and keluar.claim(dunia.engine, satu, now=KINI)
    ]


def test_of_two_who_press_at_once_one_decides_and_the_other_is_told(
    dunia: Dunia, tapem: Obrolan, kamar: Ruang
) -> None:
    kirim = dunia.send(dunia.dinkes)
    lain = Obrolan(kamar, dunia.tapem_lain)
    lain.tap_data(f"li:{kirim.id}")
    tapem.tap_data(f"la:{kirim.id}")

    kalah = lain.tap("Kembalikan")

    assert "Laporan ini sudah diterima oleh Pejabat 3004, 12 Januari 2027 10.00." in teks(kalah)
    assert "Terima" not in lain.tombol
    assert "sudah diterima oleh Pejabat 3004" in teks(lain.tap_data(f"la:{kirim.id}"))
    satu, _ = laporan.show(dunia.engine, dunia.sekda, kirim.id)
    assert satu.status is StatusLaporan.DITERIMA


def test_a_redelivered_press_decides_once(dunia: Dunia, tapem: Obrolan) -> None:
    kirim = dunia.send(dunia.dinkes)
    sekali = tapem.tap_data(f"la:{kirim.id}").html
    assert tapem.tap_data(f"la:{kirim.id}", ulang=True).html == sekali
    assert dunia.outbox(dunia.dinkes).count("laporan_diterima") == 1


def test_the_note_for_what_somebody_else_decided_meanwhile_is_not_kept(
    dunia: Dunia, tapem: Obrolan
) -> None:
    kirim = dunia.send(dunia.dinkes)
    tapem.tap_data(f"lr:{kirim.id}")
    laporan.accept(dunia.engine, None, dunia.tapem_lain, kirim.id, now=KINI)
    assert "sudah diterima oleh Pejabat 3007" in teks(tapem.say("kurang dua"))
    assert "sudah diterima" not in tapem.say("halo").html


def test_cancelling_a_return_leaves_the_report_waiting(dunia: Dunia, tapem: Obrolan) -> None:
    kirim = dunia.send(dunia.dinkes)
    tapem.tap_data(f"lr:{kirim.id}")
    assert "menunggu diperiksa" in tapem.tap("Batal").html
    assert "dengan catatan ini?" not in tapem.say("kurang dua").html


def test_its_sender_takes_it_back_until_somebody_decides(dunia: Dunia, dinkes: Obrolan) -> None:
    kirim = dunia.send(dunia.dinkes)
    dinkes.tap_data(f"lx:{kirim.id}")
    ya = dinkes.find("Ya, tarik kembali").data
    ditarik = dinkes.tap_data(ya)
    assert "Ditarik kembali" in ditarik.html
    assert dinkes.tap_data(ya, ulang=True).html == ditarik.html
    assert "IKK LPPD" in dinkes.say("/kirim").html

    lagi = dunia.send(dunia.dinkes)
    laporan.accept(dunia.engine, None, dunia.tapem, lagi.id, now=KINI)
    assert "sudah diterima oleh Pejabat 3004" in teks(dinkes.tap_data(f"lx:{lagi.id}"))
    with pytest.raises(TidakBerhakError):
        Obrolan(dinkes.ruang, dunia.kepala_dinkes).tap_data(f"ly:{dunia.send(dunia.dinkes).id}")


def test_one_message_a_day_tells_of_postings_and_reports(dunia: Dunia) -> None:
    dunia.send(dunia.dinkes)
    dunia.send(dunia.pbj, "bagian-pbj")
    assert messages(dunia, dunia.tapem) == [
        "Ada 2 laporan yang menunggu putusan Anda. Silakan buka /verifikasi."
    ]


def test_what_a_unit_hears_of_a_report_on_its_behalf(dunia: Dunia) -> None:
    dunia.send(dunia.tapem)
    [kabar] = messages(dunia, dunia.kepala_dinkes)
    assert kabar.startswith("Terima kasih. IKK LPPD tahun 2026, Dinas Kesehatan sudah dicatat")
    assert "Tidak perlu dikirim lagi" in kabar


def test_a_long_list_of_reports_is_paged(dunia: Dunia, tapem: Obrolan) -> None:
    semua = terutang.list_owed(dunia.engine, dunia.organisasi, atas_nama=True, now=KINI)
    for satu in semua.ditunggu:
        if satu.jenis.kode == "ikk_lppd":
            laporan.send(
                dunia.engine, None, dunia.organisasi, satu.id, IsiLaporan(), BERKAS, now=KINI
            )
    daftar = tapem.tap_data("lv:1")
    check(daftar)
    assert "(27) (halaman 1 dari 3)" in teks(daftar)
    assert "atas nama" in daftar.html
    assert "25. " in tapem.tap_data("lv:3").html
    assert tapem.tombol[0] == "25"


def test_the_extended_date_stands_beside_the_original(dunia: Dunia, kamar: Ruang) -> None:
    with writing(dunia.engine) as session:
        session.get_one(KewajibanRow, dunia.owed()).diperpanjang_on = date(2027, 2, 5)
    kelak = replace(kamar, jam=lambda: datetime(2027, 2, 3, 9, tzinfo=WIB))
    dinkes = Obrolan(kelak, dunia.dinkes)
    dinkes.say("/kirim ikk 2026 38/40")
    dinkes.tap("Lewati")
    dinkes.send(PDF, "a.pdf")
    tinjau = teks(dinkes.tap("Selesai"))
    assert "5 Februari 2027 (diperpanjang; semula 31 Januari 2027)" in tinjau
    assert (
        "Bila dikirim sekarang: tepat waktu (menurut tenggat semula: masuk setelah tenggat)"
        in tinjau
    )
