"""One line behind /isi in any order: each word is used, or the answer says which is not."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.ruang import Ruang
from core.errors import SalahAngka, TidakTerbacaError
from core.isian import Status
from core.services import pengisian
from core.services.contoh_tahun import open_contoh
from tests.bot.isi.orang_isi import Orang, rows
from tests.conftest import NOW
from tests.isian_uji import Dunia


@pytest.mark.parametrize(
    ("teks", "kata"),
    [
        ("2025 tw2 output 35 1", "<b>1 Dokumen</b>"),
        ("program 2,1 tw2 80", "Program 2.1"),
        ("27 IKU-2 tw2 2025", "<b>27,00%</b>"),
        ("IKU-2 27 tw2", "<b>27,00%</b>"),
        ("IKU\N{EN DASH}02\N{NO-BREAK SPACE}tw2\N{NO-BREAK SPACE}27.", "<b>27,00%</b>"),
        ("IKU-2 tw2 kerja sama 27 persen", "<b>27,00%</b>"),
        ("35 Penataan Administrasi juni 5 juta rupiah lra", "Rp5.000.000</b> (LRA)"),
        (
            "keuangan juni/2025 35 Rp. 4.347. 632,- spj 40% fisik",
            "Rp4.347.632</b> (SPJ, fisik 40%)",
        ),
        ("output 45 tw2 1 (satu) lap.", "<b>1 Laporan</b>"),
    ],
)
def test_the_parts_in_any_order_lead_to_the_summary(kabag: Orang, teks: str, kata: str) -> None:
    assert "Periksa sebelum dikirim" in kabag.say(f"/isi {teks}")
    assert kata in kabag.jawaban.html


@pytest.mark.parametrize(
    ("teks", "kata"),
    [
        ("IKU-2 tw2 27 tolong dicatat", "“tolong dicatat” tidak kami pahami (satuannya %). Cukup"),
        ("output 35 tw2 2 laporan", "“laporan” tidak kami pahami (satuannya Dokumen). Cukup angka"),
        (
            "IKU-2 tw2 9 dari 36 PKS",
            "“PKS” tidak kami pahami (satuannya %). Cukup angkanya: <code>9 d",
        ),
        ("IKU-2 tw5 27", "“tw5” tidak kami pahami. Tulis satu tahun, satu periode"),
        ("IKU-2 tw2 tw3 27", "“tw3” tidak kami pahami"),
        ("35 juni 2025 sp2d spj 5 juta", "“spj” tidak kami pahami"),
        ("35 tw2 1", "Sub kegiatan 35 diisi per bulan, misalnya <code>juni</code>"),
        ("12 juni 5 juta", "Sub kegiatan 12 diisi oleh Bagian Umum"),
        ("2.1 tw2 80", "“2.1” tidak ada dalam rencana 2025"),
    ],
)
def test_a_word_that_is_not_understood_is_named(
    dunia: Dunia, kabag: Orang, teks: str, kata: str
) -> None:
    assert kata in kabag.say(f"/isi {teks}")
    assert rows(dunia.engine) == []


def test_what_only_money_has_is_said_and_the_rest_goes_on(kabag: Orang) -> None:
    assert "SP2D hanya untuk anggaran" in kabag.say("/isi IKU-2 sp2d tw2 27")
    assert "<b>27,00%</b>" in kabag.jawaban.html


def test_after_a_choice_among_several_period_and_figure_are_not_asked_again(
    dunia: Dunia, ruang: Ruang
) -> None:
    verifikator = Orang(ruang, dunia.verifikator_kinerja)
    assert "Sudah ditulis: <b>TW II, 60</b>." in verifikator.say("/isi program 2 tw2 60")
    assert [t for t in verifikator.labels() if t.startswith("Program")] == [
        label for label in verifikator.labels() if label.startswith("Program 2.")
    ]

    tinjau = verifikator.tap("Program 2.1")

    assert "Periksa sebelum dikirim" in tinjau
    assert "s.d. TW II 2025" in tinjau
    assert "<b>60,00%</b>" in tinjau


def test_period_and_figure_wait_until_it_is_said_of_what(kabag: Orang) -> None:
    assert "Sudah ditulis: <b>TW II, 27</b>." in kabag.say("/isi tw2 27")
    kabag.tap("Kinerja")
    assert "<b>27,00%</b>" in kabag.tap("IKU-2")
    kabag.say("/batal")
    assert "Sudah ditulis: <b>Juni</b>." in kabag.say("/isi juni")
    assert "s.d. Juni 2025" in kabag.tap("Sub kegiatan 35")


def test_a_figure_waits_for_its_period_and_the_basis_for_both(kabag: Orang) -> None:
    assert "periode yang mana" in kabag.say("/isi 35 5 juta sp2d fisik 4")
    assert "Rp5.000.000</b> (SP2D, fisik 4%)" in kabag.tap("Juni")


def test_a_year_chosen_meanwhile_is_the_year_of_what_was_written(
    dunia: Dunia, kabag: Orang
) -> None:
    open_contoh(dunia.engine, dunia.admin, 2026, now=NOW)
    kabag.say("/isi kinerja tw1")
    kabag.tap("Tahun 2025")
    # Without it the latest year whose first quarter is over: 2026.
    assert "TW I 2025" in kabag.tap("IKU-2")


def test_only_what_one_may_fill_in_is_offered(dunia: Dunia, kabag: Orang) -> None:
    kabag.say("/isi administrasi juni 5 juta sp2d")
    boleh = {"35", "36", "37", "44", "45"}
    pilihan = [t.split()[2] for t in kabag.labels() if t.startswith("Sub kegiatan")]
    assert set(pilihan) <= boleh
    kabag.say("/batal")
    assert "diisi oleh Bagian Kesejahteraan Rakyat" in kabag.say("/isi kesra tw2 60")
    open_contoh(dunia.engine, dunia.admin, 2026, now=NOW)
    kabag.say("/isi kinerja 2026")
    # IKU-4 is of the year, which is not over on 23 November 2026.
    assert [t for t in kabag.labels() if t.startswith("IKU")] == ["IKU-2 Kerja sama"]


@pytest.mark.parametrize(
    ("teks", "kata"),
    [
        ("output 35 tw2 -1", "kurang dari nol, padahal jumlah dan persentase tidak dapat negatif"),
        ("IKU-2 tw2 -5", "kurang dari nol"),
        ("IKU-2 tw2 -1/39", "kurang dari nol"),
        ("IKU-2 tw2 \N{EN DASH}1.234", "kurang dari nol"),
        ("output 35 tw2 1/1", "diisi dengan satu angka, bukan pembilang dan penyebut"),
        ("IKU-2 tw2 38/0", "penyebutnya tidak dapat nol"),
        ("output 35 tw2 1000000000000000000", "terlalu besar"),
        ("35 juni 2025 1000000000000000000 sp2d", "terlalu besar"),
        (f"IKU-2 tw2 {'9' * 60}", "terlalu besar"),
    ],
)
def test_a_figure_that_cannot_be_says_why_and_is_asked_again(
    dunia: Dunia, kabag: Orang, teks: str, kata: str
) -> None:
    assert kata in kabag.say(f"/isi {teks}")
    assert "Tulis misalnya" in kabag.jawaban.html
    assert rows(dunia.engine) == []


def test_money_below_zero_is_a_contra_pos_with_a_reason(dunia: Dunia, kabag: Orang) -> None:
    assert "kurang dari nol" in kabag.say("/isi 35 juni 2025 -5.000 sp2d")
    kabag.say("pengembalian belanja")
    kabag.tap("Kirim")
    assert [(r.nilai, r.status) for r in rows(dunia.engine)] == [(Decimal(-5000), Status.DIAJUKAN)]


def test_no_way_in_keeps_less_than_none_of_an_output(dunia: Dunia) -> None:
    usul = dunia.output35("-1", alasan="salah ketik")
    with pytest.raises(TidakTerbacaError) as galat:
        pengisian.save(dunia.engine, None, dunia.kabag_tapem, usul, ajukan=True, now=NOW)
    assert galat.value.sebab is SalahAngka.NEGATIF
    draf = replace(usul, alasan=None)
    with pytest.raises(TidakTerbacaError):
        pengisian.save(dunia.engine, None, dunia.kabag_tapem, draf, ajukan=False, now=NOW)


def test_a_part_of_a_thing_is_asked_about(dunia: Dunia, kabag: Orang) -> None:
    assert "bukan bilangan bulat, padahal yang dihitung satuan utuh" in kabag.say(
        "/isi output 35 tw2 0,5"
    )
    assert "Periksa" in kabag.tap("Ya, benar")
    assert "⚠ bukan bilangan bulat" in kabag.jawaban.html
    kabag.tap("Kirim")
    assert rows(dunia.engine)[0].peringatan == "pecahan"
    assert "bukan bilangan bulat" not in kabag.say("/isi IKU-2 tw2 27,5")


@pytest.mark.parametrize(
    ("atas", "kata"),
    [
        ("/isi anggaran 35 juni", "“35” di baris pertama tidak dipakai"),
        ("/isi anggaran juni juli", "“juli” di baris pertama tidak dipakai"),
        ("/isi anggaran juni sp2d fisik 40", "“fisik 40” di baris pertama tidak dipakai"),
    ],
)
def test_what_stands_above_a_list_and_cannot_go_for_all_is_named(
    kabag: Orang, atas: str, kata: str
) -> None:
    assert kata in kabag.say(f"{atas}\n35 5.000\n36 6.000")


def test_a_line_of_another_list_says_so(kabag: Orang) -> None:
    salah = kabag.say("/isi tw2 2025\nIKU-2 27\noutput 35 1")
    assert "bukan indikator; satu daftar berisi satu jenis saja" in salah


def test_a_list_is_of_what_its_first_code_says(kabag: Orang) -> None:
    assert "2 realisasi, s.d. TW II 2025" in kabag.say("/isi tw2 2025\noutput 35 1\noutput 45 1")
    kabag.say("/batal")
    assert "1 realisasi, TW II 2025" in kabag.say("/isi tw2 2025\nIKU 2: 27%")


@pytest.mark.parametrize("perintah", ["/tugas", "/realisasi"])
def test_words_behind_a_command_that_shows_all_are_said_to_be_unused(
    kabag: Orang, perintah: str
) -> None:
    assert "<code>/isi IKU-2 tw2 60</code>" in kabag.say(f"{perintah} IKU-2 tw2 60")
    assert "“IKU-2 tw2 60” tidak dipakai" in kabag.jawaban.html
    assert "tidak dipakai" not in kabag.say(perintah)
