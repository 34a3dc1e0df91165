"""SKM in /kirim: NRR, IKM or answers; what they come to stands in the summary before it is sent."""

from decimal import Decimal
from pathlib import Path

import pytest

from core.services import lihat_laporan, simpanan
from core.skm.hitung import Hasil
from core.skm.rincian import Sumber, Survei, read_survei
from core.xlsx.baca import read_workbook
from core.xlsx.tulis import IsiTulis
from tests.bot.isi.layar import teks
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import check
from tests.laporan_uji import KINI, PDF, Dunia
from tests.skm_uji import make_csv, make_xlsx

NRR = "3,555 3,555 3,555 3,555 3,555 3,555 3,555 3,555 3,555"
"""IKM 88,875; with weights of 0,11 it is 87,98625."""


@pytest.fixture
def skm(dunia: Dunia, dinkes: Obrolan) -> Obrolan:
    dinkes.tap_data(f"lk:{dunia.owed(jenis='skm')}")
    return dinkes


def survey(dunia: Dunia) -> Survei:
    satu = lihat_laporan.inspect(dunia.engine, dunia.sekda, 1, now=KINI).laporan
    survei = read_survei(satu.isi.rincian)
    assert survei is not None
    return survei


def test_nine_nrr_in_one_line_are_computed_and_both_readings_are_shown(
    dunia: Dunia, skm: Obrolan
) -> None:
    skm.tap("NRR setiap unsur")
    assert "Terbaca 2 nilai, yang diperlukan 9" in skm.say("3,1 3,2").html
    skm.say(NRR)
    assert "bukan bilangan bulat" in skm.say("140,5").html
    skm.say("140 orang")
    assert "lebih banyak daripada populasi" in skm.say("100").html
    skm.say("220")
    assert "Kirim berkasnya" in skm.terakhir.html
    skm.send(PDF, "Laporan SKM.pdf")
    tinjau = skm.tap("Selesai")

    check(tinjau)
    for baris in (
        "IKM 88,88: A, Sangat Baik",
        "bobot 0,11: 87,99, B (Baik)",
        "Responden 140 dari populasi 220; minimal 140 (Krejcie-Morgan): cukup.",
        "Semua unsur sama: 3,56.",
        "Dihitung dari NRR yang dikirim.",
        "Kepada: Bagian Organisasi",
    ):
        assert baris in teks(tinjau)
    skm.tap("Kirim")
    assert survey(dunia).nrr["U1"] == Decimal("3.555")
    assert (survey(dunia).responden, survey(dunia).populasi) == (140, 220)


def test_nrr_can_be_said_one_by_one_and_taken_back(dunia: Dunia, skm: Obrolan) -> None:
    skm.tap("NRR setiap unsur")
    skm.tap("Satu per satu")
    assert "U1 Persyaratan" in skm.terakhir.html
    assert "tampaknya sudah dikali 25" in skm.say("78").html
    skm.say("3,12")
    assert "U2 Sistem" in skm.terakhir.html
    assert "U1 Persyaratan" in skm.tap("« Kembali").html
    for nilai in ("3,2", "3", "3", "2,9", "3", "3", "3", "3", "3"):
        skm.say(nilai)
    assert "Berapa respondennya?" in skm.terakhir.html
    skm.say("30")
    skm.tap("Tidak tahu")
    skm.send(PDF, "a.pdf")
    tinjau = teks(skm.tap("Selesai"))
    assert "Unsur terlemah: U4 Biaya/tarif (2,90)." in tinjau
    assert "Populasi belum diketahui, jadi kecukupan sampel belum dapat diperiksa." in tinjau
    skm.tap("Kirim")
    assert survey(dunia).nrr["U1"] == Decimal("3.2")
    assert survey(dunia).populasi is None


def test_an_ikm_alone_is_graded_as_it_is(dunia: Dunia, skm: Obrolan) -> None:
    assert "tampaknya belum dikali 25" in skm.say("3,4").html
    skm.say("82,50")
    skm.say("50")
    skm.say("tidak tahu")
    skm.say("https://contoh.go.id/skm")
    tinjau = teks(skm.tap("Selesai"))
    assert "IKM 82,50: B, Baik" in tinjau
    assert "NRR per unsur tidak ada" in tinjau
    skm.tap("Kirim")
    assert (survey(dunia).sumber, survey(dunia).ikm) == (Sumber.IKM, Decimal("82.50"))


def test_answers_are_added_up_and_only_the_sums_are_kept(dunia: Dunia, skm: Obrolan) -> None:
    judul = ("Nama", "NIK", "U1", "U2", "U3", "U4", "U5", "U6", "U7", "U8", "U9")
    baris: list[list[IsiTulis]] = [
        [f"Warga {n}", f"17710000000000{n:02}", *[3] * 8, 4] for n in range(20)
    ]
    kiriman = make_xlsx(*baris, judul=judul)
    populasi = skm.send(kiriman, "jawaban.xlsx")
    assert "Kolom A dan B berisi data pribadi: tidak dibaca dan tidak disimpan." in teks(populasi)
    tinjau = skm.say("22")

    check(tinjau)
    assert "Dihitung dari jawaban 20 responden." in teks(tinjau)
    assert "Lampiran: rekap-skm-s2-2026.xlsx" in teks(tinjau)
    skm.tap("Kirim")

    terlihat = lihat_laporan.inspect(dunia.engine, dunia.organisasi, 1, now=KINI)
    assert terlihat.survei is not None
    assert isinstance(terlihat.survei.hasil, Hasil)
    # (8 x 3 + 4) / 9 x 25.
    assert terlihat.survei.hasil.tepat.ikm == Decimal("77.78")
    [rekap] = terlihat.laporan.lampiran
    isi = simpanan.fetch(skm.ruang.data_dir, rekap.sidik or "")
    [lembar] = read_workbook(isi).lembar
    assert lembar.at("A1") == "Rekap jawaban SKM Dinas Kesehatan, semester II 2026: 20 responden."
    assert lembar.at("I12") == 4
    assert b"Warga" not in isi
    assert all(satu.read_bytes() != kiriman for satu in _stored(skm))


def _stored(skm: Obrolan) -> list[Path]:
    return [satu for satu in skm.ruang.data_dir.rglob("*") if satu.is_file()]


def test_a_file_with_mistakes_names_the_cells_and_nothing_of_it_is_taken(skm: Obrolan) -> None:
    baris: list[list[object]] = [[3] * 9, [3, 5, *[3] * 7], [3, 3, "baik", *[3] * 6]]
    salah = skm.send(make_csv(*baris), "jawaban.csv")

    check(salah)
    assert "Ada 2 yang perlu diperbaiki." in teks(salah)
    assert "B3 (U2 Prosedur): jawaban “5” di luar 1 sampai 4." in teks(salah)
    assert "C4 (U3 Waktu): berisi teks" in teks(salah)
    assert "Hasil survei mana yang ada?" in salah.html


def test_a_document_at_the_first_question_is_kept_and_the_result_still_asked(
    skm: Obrolan,
) -> None:
    skm.send(PDF, "Laporan SKM.pdf")
    assert "kami simpan sebagai lampiran" in skm.terakhir.html
    skm.say("82,5")
    skm.say("50")
    skm.tap("Tidak tahu")
    assert "Lampiran: Laporan SKM.pdf" in teks(skm.tap("Selesai"))


def test_the_form_for_answers_is_handed_out_and_can_be_sent_back(skm: Obrolan) -> None:
    pertanyaan = skm.terakhir
    unduhan = skm.tap("Formulir jawaban kosong")
    assert unduhan.lampiran is not None
    assert unduhan.lampiran.nama == "jawaban-skm-s2-2026.xlsx"
    assert "Belum ada jawaban." in skm.send(unduhan.lampiran.isi, "jawaban-skm.xlsx").html
    skm.terakhir = pertanyaan


def test_an_unsur_that_is_not_assessed_needs_a_reason(dunia: Dunia, skm: Obrolan) -> None:
    skm.tap("Ada unsur yang tidak dinilai")
    assert "belum terbaca" in skm.say("U4").html
    skm.say("U4: layanan ini gratis")
    skm.tap("NRR setiap unsur")
    skm.say("3 3 3 3 3 3 3 3")
    skm.say("30")
    skm.tap("Tidak tahu")
    skm.send(PDF, "a.pdf")
    tinjau = skm.tap("Selesai")
    assert "IKM 75,00: C, Kurang Baik" in teks(tinjau)
    assert "Tidak dinilai: U4 Biaya/tarif (layanan ini gratis)." in teks(tinjau)
    skm.tap("Kirim")
    assert survey(dunia).tidak_dinilai == ("U4",)


def test_changing_the_source_forgets_the_other_result(dunia: Dunia, skm: Obrolan) -> None:
    skm.send(make_csv(*[[3] * 9] * 30), "j.csv")
    skm.say("40")
    skm.tap("Perbaiki")
    skm.tap("Hasil survei")
    skm.say("90")
    assert "Berapa respondennya?" in skm.terakhir.html
    skm.say("30")
    # The recap of the answers no longer comes with it.
    assert "Kirim berkasnya" in skm.terakhir.html
    skm.send(PDF, "a.pdf")
    assert "Lampiran: a.pdf" in teks(skm.tap("Selesai"))
    skm.tap("Kirim")
    assert survey(dunia).sumber is Sumber.IKM


def test_a_repair_begins_with_the_answers_that_were_sent(skm: Obrolan) -> None:
    skm.send(make_csv(*[[3] * 9] * 30), "j.csv")
    skm.say("40")
    skm.tap("Kirim")
    tinjau = skm.tap_data("lp:1")
    assert "Isinya masih seperti versi itu." in tinjau.html
    assert "Kirim" not in skm.tombol
    skm.tap("Populasi")
    tinjau = skm.say("35")
    assert "dari populasi 35" in tinjau.html
    assert "Lampiran: rekap-skm-s2-2026.xlsx" in teks(tinjau)
    assert "Kirim" in skm.tombol
