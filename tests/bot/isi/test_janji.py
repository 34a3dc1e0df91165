"""Outputs and indikator of programmes as people post them, decide on them and look back."""

from decimal import Decimal
from typing import Any

import pytest
from sqlmodel import Session, col, select

from bot import rute
from bot.render import polos
from bot.ruang import Ruang
from core.errors import BukanUnitnyaError, DomainError, TidakBerhakError, TombolBasiError
from core.hak import Peran
from core.isian import Status
from core.services import tahun
from core.tahun import SatuanJanji
from storage.models import IsianRow
from tests.bot.isi.orang_isi import Orang
from tests.bot.isi.test_formulir import filled, form
from tests.bot.test_rute import check
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import Dunia


def rows(dunia: Dunia) -> list[IsianRow]:
    with Session(dunia.engine) as session:
        return list(session.exec(select(IsianRow).order_by(col(IsianRow.id))))


def test_step_by_step_a_kabag_posts_an_output(dunia: Dunia, kabag: Orang) -> None:
    kabag.say("/isi")
    tanya = kabag.tap("Output dan indikator program")
    assert "misalnya <code>output 35</code>" in tanya
    assert kabag.labels()[:6] == [
        "Program 2.1 Ketersediaan Data Pendukung Dokumen…",
        "Output 35 Adm. pemerintahan",
        "Output 36 Adm. kewilayahan",
        "Output 37 Otonomi daerah",
        "Output 44 Kerja sama dlm. negeri",
        "Output 45 Evaluasi kerja sama",
    ]
    kabag.tap("Output 36")
    tanya = kabag.tap("TW II")
    assert "Jumlah Dokumen Hasil Pengelolaan Administrasi Kewilayahan" in tanya
    assert "Target setahun: 6 Dokumen" in tanya
    assert "Berapa realisasinya, kumulatif s.d. TW II 2025?" in tanya
    assert "tidak terbaca sebagai angka" in kabag.say("tiga")
    kabag.say("3 dokumen")
    kabag.tap("Semua catatan nanti")
    tinjau = kabag.tap("Nanti")
    for kata in (
        "<b>Output 36 Adm. kewilayahan</b>",
        "Bagian Tata Pemerintahan, s.d. TW II 2025",
        "<b>3 Dokumen</b>",
        "Target setahun: 6 Dokumen",
        "Capaian: <b>50,00%</b>",
        "Sebagai: Kepala Bagian Tata Pemerintahan",
    ):
        assert kata in tinjau, kata
    assert rows(dunia) == []

    tersimpan = kabag.tap("Kirim")

    assert (
        "Tersimpan: <b>Output 36 Adm. kewilayahan</b>, s.d. TW II 2025, <b>3 Dokumen" in tersimpan
    )
    [row] = rows(dunia)
    assert (row.status, row.nilai, row.periode) == ("diajukan", Decimal(3), "tw2")
    assert row.janji_id == dunia.janji("output 36").id


@pytest.mark.parametrize(
    ("teks", "apa", "angka"),
    [
        ("/isi output 36 tw2 2025 3", "Output 36 Adm. kewilayahan", "3 Dokumen"),
        ("/isi OUTPUT 036 2025 tw2 3 Dokumen", "Output 36 Adm. kewilayahan", "3 Dokumen"),
        ("/isi output kewilayahan tw2 2025 3", "Output 36 Adm. kewilayahan", "3 Dokumen"),
        (
            "/isi program 2.1 s.d. tw2 2025 38/40",
            "Program 2.1 Ketersediaan Data Pendukung Dokumen…",
            "95,00% (38 dari 40)",
        ),
    ],
)
def test_one_line_leads_to_the_same_summary(
    dunia: Dunia, kabag: Orang, teks: str, apa: str, angka: str
) -> None:
    tinjau = kabag.say(teks)

    assert f"<b>{apa}</b>" in tinjau
    assert f"<b>{angka}</b>" in tinjau
    assert "s.d. TW II 2025" in tinjau
    kabag.tap("Kirim")
    assert [row.status for row in rows(dunia)] == ["diajukan"]


@pytest.mark.parametrize(
    ("teks", "kata"),
    [
        ("/isi output 41 tw2 2025 40", "diisi oleh Bagian Hukum"),
        ("/isi program 2.2 tw2 2025 65", "diisi oleh Bagian Hukum"),
        ("/isi output 99 tw2 2025 40", "“output 99” tidak ada dalam rencana 2025"),
        ("/isi program 2.9 tw2 2025 40", "“program 2.9” tidak ada dalam rencana 2025"),
        ("/isi output 35 juni 2025 1", "diisi untuk TW I, TW II, TW III, atau TW IV"),
        ("/isi output 35 2027 tw2 1", "belum dibuka untuk diisi"),
        # It is the code of a programme's indikator, and never sub kegiatan 13.
        ("/isi 1.3 2025 tw2 60", "“1.3” tidak ada dalam rencana 2025"),
    ],
)
def test_what_cannot_be_posted_says_what_to_type_instead(
    dunia: Dunia, kabag: Orang, teks: str, kata: str
) -> None:
    assert kata in kabag.say(teks)
    assert rows(dunia) == []


def test_a_bare_number_is_still_the_money_of_a_sub_kegiatan(kabag: Orang) -> None:
    assert "Sub kegiatan 35" in kabag.say("/isi 35 juni 2025 1.000.000 sp2d")


def test_words_mean_an_output_only_where_outputs_are_asked_for(kabag: Orang) -> None:
    assert "Sub kegiatan 36" in kabag.say("/isi kewilayahan juni 2025 1.000.000 sp2d")


@pytest.mark.parametrize(
    ("teks", "apa"),
    [
        ("36", "Output 36"),
        ("output 36", "Output 36"),
        ("kewilayahan", "Output 36"),
        ("2.1", "Program 2.1"),
        ("program 2.1", "Program 2.1"),
    ],
)
def test_one_is_chosen_by_typing_too(kabag: Orang, teks: str, apa: str) -> None:
    kabag.say("/isi output 2025")
    assert apa in kabag.say(teks)
    assert "periode yang mana" in kabag.jawaban.html


def test_what_is_not_found_is_asked_again_with_ones_own_code(dunia: Dunia, ruang: Ruang) -> None:
    hukum = make_pelaku(dunia.engine, Peran.KABAG, "bagian-hukum", telegram_id=3001)
    orang = Orang(ruang, hukum)
    orang.say("/isi output 2025")
    assert "Tulis kodenya, misalnya <code>output 41</code>" in orang.say("zzzz")
    assert "Output 41 Produk hukum daerah" in orang.labels()


def test_a_programme_with_several_indikator_is_asked_about(dunia: Dunia, ruang: Ruang) -> None:
    orang = Orang(ruang, dunia.kabag_organisasi)
    assert "yang mana?" in orang.say("/isi program 1 2025 tw2")
    # Program 1.1 is Bagian Umum's.
    assert [t[:11] for t in orang.labels() if t[:7] == "Program"] == ["Program 1.2", "Program 1.3"]
    tanya = orang.tap("Program 1.2")
    assert "TW II 2025" in tanya
    assert "Target setahun: 75" in tanya


def test_a_list_is_read_shown_and_posted_together(dunia: Dunia, kabag: Orang) -> None:
    ringkas = kabag.say("/isi output tw2 2025\noutput 35 1\n36 3\nprogram 2.1\t38/40")
    assert "<b>3 realisasi, s.d. TW II 2025</b>" in ringkas
    assert "• Output 36 Adm. kewilayahan: <b>3 Dokumen</b>" in ringkas
    assert "95,00% (38 dari 40)" in ringkas
    assert rows(dunia) == []

    kabag.tap("Kirim")

    assert [(row.status, row.periode) for row in rows(dunia)] == [("diajukan", "tw2")] * 3


def test_every_wrong_line_of_a_list_is_named_and_none_kept(dunia: Dunia, kabag: Orang) -> None:
    salah = kabag.say("/isi output tw2 2025\noutput 35 1\noutput 35 2\noutput 41 3\noutput 36 x")
    assert "baris 2 (<code>output 35 2</code>): sama dengan baris 1" in salah
    assert "diisi oleh Bagian Hukum" in salah
    assert "baris 4 (<code>output 36 x</code>): “x” tidak terbaca" in salah
    assert rows(dunia) == []


def test_the_form_has_the_outputs_of_the_unit_and_comes_back(dunia: Dunia, kabag: Orang) -> None:
    isi = form(kabag, "Output", "TW II")

    def fill(baris: list[list[Any]]) -> None:
        assert [b[0] for b in baris] == [
            "program 2.1",
            *(f"output {n}" for n in (35, 36, 37, 44, 45)),
        ]
        assert baris[2][1:4] == [
            "Jumlah Dokumen Hasil Pengelolaan Administrasi Kewilayahan",
            "Dokumen",
            "6",
        ]
        baris[0][4] = "38/40"
        baris[2][4] = Decimal(3)

    ringkas = kabag.send(filled(isi, fill), "isian.xlsx")
    assert "<b>2 realisasi, s.d. TW II 2025</b>" in ringkas
    kabag.tap("Kirim")
    assert [row.nilai for row in rows(dunia)] == [Decimal(95), Decimal(3)]


def test_tasks_name_the_outputs_in_one_line_which_leads_to_them(kabag: Orang) -> None:
    semua = kabag.say("/tugas")
    assert semua.count("Output dan program") == 1
    assert "<b>Output dan program s.d. TW IV 2025</b>: 6 belum diisi" in semua
    assert "Output 35 Adm. pemerintahan" in "".join(
        [kabag.tap("Isi: output TW IV"), *kabag.labels()]
    )
    kabag.tap("Output 35")
    assert "kumulatif s.d. TW IV 2025?" in kabag.jawaban.html


def test_staf_kabag_and_verifikator_take_turns(dunia: Dunia, ruang: Ruang, kabag: Orang) -> None:
    staf = Orang(ruang, dunia.staf_tapem)
    staf.say("/isi output 36 tw2 2025 3")
    staf.tap("Kirim ke Kabag")
    assert rows(dunia)[0].status == Status.DISERAHKAN

    assert "1 isian staf menunggu" in kabag.say("/tugas")
    kabag.tap("Output 36 Adm. kewilayahan")
    assert "Target setahun" in kabag.jawaban.html
    kabag.tap("Setujui dan kirim")
    assert rows(dunia)[0].status == Status.DIAJUKAN

    verifikator = Orang(ruang, dunia.verifikator_kinerja)
    daftar = verifikator.say("/verifikasi")
    assert "1. <b>Output 36 Adm. kewilayahan</b>, s.d. TW II 2025: <b>3 Dokumen</b>" in daftar
    assert "target setahun 6 Dokumen, capaian 50,00%" in daftar
    verifikator.tap("1")
    verifikator.tap("Setujui")
    assert rows(dunia)[0].status == Status.TERVERIFIKASI
    assert "3 Dokumen, terverifikasi" in kabag.say("/realisasi")


def test_a_difference_from_the_programmes_is_shown_to_who_posts_and_who_decides(
    dunia: Dunia, ruang: Ruang
) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.program("2.1", "76", "bagian-tapem"))
    adpem = Orang(ruang, make_pelaku(dunia.engine, Peran.KABAG, "bagian-adpem", telegram_id=3001))

    tinjau = adpem.say("/isi IKU-7 tw2 2025 50")

    # 76 of the target 95 is 80%.
    hitungan = "indikator program s.d. TW II: <b>80,00%</b> (rata-rata 1 dari 3 program, 1 dari 8"
    assert hitungan in tinjau
    assert "lebih rendah 30,00 poin dari hitungan ini" in tinjau
    adpem.tap("Kirim")
    verifikator = Orang(ruang, dunia.verifikator_kinerja)
    assert "⚠ hitungan dari indikator program s.d. TW II: 80,00%" in verifikator.say("/verifikasi")
    assert hitungan in verifikator.tap("1")


def test_a_satuan_is_shown_as_it_was_written_and_breaks_no_message(
    dunia: Dunia, ruang: Ruang, kabag: Orang
) -> None:
    aneh = SatuanJanji(dunia.janji("output 35").id, "a<b & c")
    tahun.set_figures(dunia.engine, None, dunia.admin, 2025, [aneh], now=NOW)
    staf = Orang(ruang, dunia.staf_tapem)
    layar = [(staf, "/isi output 35 tw1 2025 1"), (staf, "Kirim ke Kabag"), (staf, "/realisasi")]
    layar += [(kabag, "/tugas"), (kabag, "Output 35"), (kabag, "Setujui dan kirim")]
    layar += [(kabag, "/riwayat output 35"), (kabag, "/isi output tw2 2025\noutput 35 1")]
    layar += [(kabag, "Kirim"), (kabag, "/isi output 35 tw2 2025"), (kabag, "/anggaran 2025 35")]

    for orang, apa in layar:
        _ = orang.say(apa) if apa.startswith("/") else orang.tap(apa)
        check(orang.jawaban)
    assert "1 a<b & c" in polos(kabag.say("/riwayat output 35"))


@pytest.mark.parametrize("kelompok", ["output", "anggaran", "kinerja", "lain"])
def test_a_forged_button_posts_nothing_of_others(dunia: Dunia, kabag: Orang, kelompok: str) -> None:
    lain, milik = dunia.janji("output 41").id, dunia.janji("output 35").id
    semua = (
        f"ism:{kelompok}:{lain}:2025:tw2:-",
        f"ism:{kelompok}:{lain}:2025:tw2:35",
        f"ism:{kelompok}:{milik}:2025:b06:-",
        f"ism:{kelompok}:{milik}:2025:tahun:-",
        f"ism:{kelompok}:999999:2025:tw2:-",
        f"ism:{kelompok}:{milik}",
    )
    for data in semua:
        try:
            kabag.tap_data(data)
        except DomainError:
            continue
        check(kabag.jawaban)
    assert rows(dunia) == []


def test_a_button_for_anothers_output_is_refused_by_the_name_of_its_unit(
    dunia: Dunia, kabag: Orang
) -> None:
    with pytest.raises(BukanUnitnyaError, match="output 41"):
        kabag.tap_data(f"ism:output:{dunia.janji('output 41').id}:2025:tw2:-")


def test_versions_of_an_output_come_newest_first(dunia: Dunia, kabag: Orang) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.output35("1", "tw1"))
    dunia.post(dunia.kabag_tapem, dunia.output35("2", "tw2"))

    riwayat = polos(kabag.say("/riwayat output 35"))

    assert "Riwayat Output 35 Adm. pemerintahan, 2025" in riwayat
    assert "1. s.d. TW II 2025, versi 1: 2 Dokumen, diajukan" in riwayat
    assert "2. s.d. TW I 2025, versi 1: 1 Dokumen, terverifikasi" in riwayat
    hanya = polos(kabag.say("/riwayat output 35 2025 tw1"))
    assert "versi 1: 1 Dokumen" in hanya
    assert "2 Dokumen" not in hanya


def test_a_history_is_found_chosen_or_not_there(dunia: Dunia, ruang: Ruang) -> None:
    admin = Orang(ruang, dunia.admin)
    assert "dapat berarti beberapa hal" in admin.say("/riwayat program 1")
    assert "Riwayat Program 1.2" in polos(admin.tap("Program 1.2"))
    assert "belum ada" in polos(admin.jawaban.html).lower()
    assert "“output 99” tidak ditemukan" in admin.say("/riwayat output 99")


def test_anothers_output_has_no_history_for_staf_and_forged_buttons_lead_nowhere(
    dunia: Dunia, ruang: Ruang
) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.output35())
    staf = make_pelaku(dunia.engine, Peran.STAF, "bagian-hukum", telegram_id=3001)
    assert "Dokumen" not in rute.jawab_teks(ruang, staf, "/riwayat output 35 2025").html
    with pytest.raises(TidakBerhakError):
        rute.jawab_tombol(ruang, staf, "irw:j:2025:output 35:1")
    for data in ("irw:j:2025:output 99:1", "irw:j:2025:IKU-2:1", "irw:j:2024:output 35:1"):
        with pytest.raises(TombolBasiError):
            rute.jawab_tombol(ruang, dunia.admin, data)


def test_of_who_has_not_posted_outputs_are_counted(dunia: Dunia, ruang: Ruang) -> None:
    admin = Orang(ruang, dunia.admin)
    admin.say("/capaian 2025 tw2")
    belum = polos(admin.tap("Belum mengisi"))
    assert (
        "• Bagian Tata Pemerintahan: belum 1 dari 1 (IKU-2); output dan program belum 6 dari 6"
    ) in belum
    assert "• Bagian Umum: output dan program belum 29 dari 29" in belum
