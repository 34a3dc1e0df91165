"""What is typed where a button is waited for, and what stands there still to be read."""

from sqlmodel import Session, select

from core.isian import Isian
from core.services import putusan
from storage.models import BuktiRow
from tests.bot.isi.orang_isi import Orang, rows
from tests.conftest import NOW
from tests.isian_uji import Dunia


def send_back(dunia: Dunia, satu: Isian, catatan: str) -> None:
    pemutus = dunia.verifikator_kinerja
    putusan.give_back(dunia.engine, None, pemutus, satu.id, catatan=catatan, now=NOW)


def test_whoever_repairs_a_figure_still_reads_why_it_came_back(dunia: Dunia, kabag: Orang) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    send_back(dunia, satu, "lampirkan <b>daftar</b> PKS")

    # The summary takes the place of the message that told the note.
    tinjau = kabag.tap_data(f"isp:{satu.id}")

    oleh = dunia.verifikator_kinerja.nama
    assert f"Dikembalikan {oleh}: <i>lampirkan &lt;b&gt;daftar&lt;/b&gt; PKS</i>" in tinjau
    kabag.say("/batal")
    assert "Dikembalikan" not in kabag.say("/isi IKU-2 2025 tw1 5")


def test_where_a_reason_is_asked_the_note_stands_beside_it(dunia: Dunia, kabag: Orang) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("28", alasan="salah hitung"))
    send_back(dunia, satu, "kurang bukti")

    tanya = kabag.tap_data(f"isp:{satu.id}")

    assert "tulis alasannya" in tanya
    assert "kurang bukti" in tanya


def test_a_note_is_over_once_a_newer_version_was_sent(dunia: Dunia, kabag: Orang) -> None:
    send_back(dunia, dunia.post(dunia.kabag_tapem, dunia.iku2("27")), "kurang bukti")
    dunia.post(dunia.kabag_tapem, dunia.iku2("28"))

    tinjau = kabag.say("/isi IKU-2 2025 tw2 29")

    assert "Periksa sebelum dikirim" in tinjau
    assert "kurang bukti" not in tinjau


def test_yes_may_be_typed_where_a_figure_is_asked_about(dunia: Dunia, kabag: Orang) -> None:
    assert "Apakah angka ini benar?" in kabag.say("/isi IKU-2 2025 tw2 60")
    assert "lewat tombol di bawah" in kabag.say("mungkin")

    assert "Periksa sebelum dikirim" in kabag.say("Ya, benar")
    assert rows(dunia.engine) == []


def test_a_link_that_is_sent_to_the_summary_is_evidence(dunia: Dunia, kabag: Orang) -> None:
    kabag.say("/isi IKU-2 2025 tw2 27")

    assert "Bukti dukung: https://setda.go.id/pks" in kabag.say("https://setda.go.id/pks")
    assert "paling banyak 200 huruf" in kabag.say("https://setda.go.id/" + "a" * 200)
    kabag.tap("Kirim")

    with Session(dunia.engine) as session:
        assert [row.tautan for row in session.exec(select(BuktiRow))] == ["https://setda.go.id/pks"]


def test_other_words_to_the_summary_are_said_to_be_unused(dunia: Dunia, kabag: Orang) -> None:
    kabag.say("/isi IKU-2 2025 tw2 27")

    jawaban = kabag.say("salah, seharusnya 28")

    assert jawaban.startswith("Tulisan tadi belum dipakai")
    assert "27,00%" in jawaban
    assert "Kirim" in kabag.labels()
    assert rows(dunia.engine) == []


def test_words_to_the_summary_of_a_list_are_said_to_be_unused(dunia: Dunia, kabag: Orang) -> None:
    kabag.say("/isi anggaran 2025 juni\n35 5.000.000\n36 6.000.000")
    assert "lewat tombol di bawah" in kabag.say("tidak tahu")
    kabag.tap("SP2D")

    jawaban = kabag.say("35 seharusnya 7.000.000")

    assert jawaban.startswith("Mohon pilih lewat tombol di bawah")
    assert "Rp5.000.000" in jawaban
    assert rows(dunia.engine) == []


def test_a_list_shows_what_each_figure_gives_before_it_is_sent(kabag: Orang) -> None:
    kabag.say("/isi anggaran 2025 juni\n35 62.221.450")

    # Of a pagu of 124.442.900.
    assert "<b>Rp62.221.450</b> (SP2D), serapan 50,00%" in kabag.tap("SP2D")


def test_a_receipt_says_what_has_become_of_it_in_a_sentence(dunia: Dunia, kabag: Orang) -> None:
    kabag.say("/isi IKU-2 2025 tw2 27")
    kirim = kabag.data("Kirim")
    kabag.tap("Kirim")
    [row] = rows(dunia.engine)
    pemutus = dunia.verifikator_kinerja
    putusan.give_back(dunia.engine, None, pemutus, row.id or 0, "kurang bukti", now=NOW)

    assert kabag.tap_data(kirim).endswith("\nKeadaan: dikembalikan.")


def test_the_buttons_of_two_years_and_of_two_versions_are_told_apart(
    dunia: Dunia, kabag: Orang
) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    dunia.post(dunia.kabag_tapem, dunia.iku2("28"))
    kabag.say("/realisasi")
    assert kabag.labels()[:2] == [
        "IKU-2 Kerja sama, TW II 2025, versi 2",
        f"IKU-2 Kerja sama, TW II 2025, versi {satu.versi}",
    ]

    send_back(dunia, dunia.post(dunia.kabag_tapem, dunia.iku2("29")), "kurang bukti")
    kabag.say("/tugas")
    assert "Perbaiki: IKU-2 Kerja sama, TW II 2025" in kabag.labels()
