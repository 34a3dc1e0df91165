"""What those who collect read and send on: whole sentences, with the date that counts for each."""

from dataclasses import replace
from datetime import date

import pytest
from sqlmodel import select

from bot.messages import pengingat_pengumpul as kata
from bot.pengingat.kabar import jawaban
from bot.render import polos
from core.hak import Pelaku, Penugasan, Peran
from core.periode import Periode
from core.services import kendala
from core.services.kabar_tenggat import (
    Belum,
    BelumTerjangkau,
    Jumlah,
    LewatTenggat,
    Perkara,
    TautanJadi,
    Terusan,
    TotalGrup,
)
from storage.engine import writing
from storage.models import KewajibanRow
from tests.bot.pengingat.orang_tenggat import Dunia, pagi
from tests.bot.pengingat.test_pengumpul import H30, L1, lists

SOSIAL, KESEHATAN = "Dinas Sosial", "Dinas Kesehatan"
PERKARA = Perkara(
    kewajiban_id=1,
    jenis="ikk_lppd",
    pendek="IKK LPPD",
    nama="Indikator Kinerja Kunci untuk LPPD",
    periode=Periode(2026, "tahun"),
    tenggat_on=date(2027, 1, 31),
)


def sisakan(dunia: Dunia, *unit: str) -> None:
    """Let nobody owe IKK LPPD but these units."""
    milik = {dunia.owed(satu) for satu in unit}
    with writing(dunia.engine) as session:
        for row in session.exec(select(KewajibanRow)):
            row.dibebaskan_alasan = None if row.id in milik else "uji"


def line_of(html: str, unit: str) -> str:
    """Return what a list says of one unit."""
    [satu] = [baris for baris in polos(html).split("\n") if baris.startswith(f"• {unit}")]
    return satu


def test_the_list_of_what_is_late_says_which_units_have_nobody_in_ceker(dunia: Dunia) -> None:
    html = lists(dunia, L1)[-1].jawaban.html

    # Of 27 units Dinas Kesehatan alone has somebody who can be written to.
    assert html.count(" (belum terhubung dengan CEKER)") == 26
    assert line_of(html, SOSIAL) == f"• {SOSIAL} (belum terhubung dengan CEKER)"
    assert line_of(html, KESEHATAN) == f"• {KESEHATAN}"
    assert polos(html).split("\n")[:3] == [
        "IKK LPPD tahun 2026: 0 dari 27 sudah masuk",
        "Tenggat Minggu, 31 Januari 2027. Yang belum kami terima:",
        "",
    ]


def test_the_list_says_what_hinders_a_unit_and_that_its_time_was_extended(dunia: Dunia) -> None:
    panjang = "server rusak sejak Senin pagi, dan teknisinya baru datang pekan depan"
    kendala.report(dunia.engine, None, dunia.operator, dunia.owed(), panjang, now=pagi(1, 29))
    list(dunia.sent(pagi(1, 29)))
    # Both dates have passed on the 8th.
    for unit in ("dinsos", "dinkes"):
        dunia.extend(date(2027, 2, 3), mulai=date(2027, 1, 1), unit=unit)

    html = lists(dunia, pagi(2, 8))[-1].jawaban.html

    assert line_of(html, SOSIAL) == (
        f"• {SOSIAL} (belum terhubung dengan CEKER; diperpanjang s.d. 3 Februari 2027)"
    )
    assert line_of(html, KESEHATAN) == (
        f"• {KESEHATAN} (kendala: server rusak sejak Senin pagi, dan teknisinya baru datang p…; "
        "diperpanjang s.d. 3 Februari 2027)"
    )


def test_units_out_of_reach_come_with_what_to_do_about_them(dunia: Dunia) -> None:
    [layar] = lists(dunia, H30)

    awal, _, unit = polos(layar.jawaban.html).partition("\n\n")

    assert awal == (
        "IKK LPPD tahun 2026, tenggat Minggu, 31 Januari 2027.\n"
        "Di unit berikut belum ada operator atau kepala yang terhubung dengan CEKER, jadi "
        "pengingat belum dapat sampai. Ketuk unitnya untuk teks WhatsApp siap diteruskan."
    )
    assert len(unit.split("\n")) == 26
    assert f"• {SOSIAL}" in unit.split("\n")


@pytest.mark.parametrize(
    ("diperpanjang_on", "on", "isi"),
    [
        (None, date(2027, 1, 31), "kami menunggu {apa} paling lambat Minggu, 31 Januari 2027."),
        (
            None,
            date(2027, 2, 1),
            "{apa}, dengan tenggat Minggu, 31 Januari 2027, belum kami terima.",
        ),
        (
            date(2027, 2, 12),
            date(2027, 2, 12),
            "kami menunggu {apa} paling lambat Jumat, 12 Februari 2027.",
        ),
        (
            date(2027, 2, 12),
            date(2027, 2, 13),
            "{apa}, dengan tenggat Jumat, 12 Februari 2027, belum kami terima.",
        ),
    ],
)
def test_the_text_for_a_head_names_the_date_that_counts_for_the_unit_and_whether_it_has_passed(
    diperpanjang_on: date | None, on: date, isi: str
) -> None:
    satu = Belum(
        kewajiban_id=1, unit_nama=SOSIAL, terjangkau=False, diperpanjang_on=diperpanjang_on
    )

    tunggu = isi.format(apa="Indikator Kinerja Kunci untuk LPPD tahun 2026")
    assert kata.ajakan_unit(PERKARA, satu, "https://t.me/uji_bot?start=m_7", on) == (
        f"Yth. Kepala Dinas Sosial,\n{tunggu} Laporan dapat dikirim lewat CEKER, bot Telegram "
        "Sekretariat Daerah. Mohon menunjuk satu operator untuk masuk lewat tautan ini:\n"
        "https://t.me/uji_bot?start=m_7\n"
        "Buka di ponsel yang ada Telegram-nya, tekan MULAI, lalu tulis nama dan jabatannya; admin "
        "memastikan dan membukakan akses. Terima kasih."
    )


def test_the_text_that_is_tapped_is_of_today(dunia: Dunia) -> None:
    [sebelum] = lists(dunia, H30)
    assert "kami menunggu" in sebelum.tap(SOSIAL)

    sesudah = lists(dunia, L1)[-1]
    teks = polos(sesudah.tap(SOSIAL))
    assert teks.startswith(
        "Untuk diteruskan (ketuk untuk menyalin):\nYth. Kepala Dinas Sosial,\nIndikator Kinerja "
        "Kunci untuk LPPD tahun 2026, dengan tenggat Minggu, 31 Januari 2027, belum kami terima."
    )


def test_an_admin_reads_who_asks_for_a_link_and_why(dunia: Dunia) -> None:
    [layar] = lists(dunia, H30)
    layar.tap(SOSIAL)
    layar.tap("Minta undangan")

    [minta] = dunia.told(dunia.admin, H30)

    assert polos(minta.html) == (
        "Pejabat 3003 meminta tautan masuk untuk Dinas Sosial. Unit ini belum terhubung dengan "
        "CEKER, dan IKK LPPD tahun 2026 darinya masih ditunggu (tenggat 31 Januari 2027). "
        "Tautannya dikirim kepada yang meminta."
    )


def test_what_hinders_can_be_closed_without_an_answer_and_whoever_told_of_it_hears(
    dunia: Dunia,
) -> None:
    kendala.report(dunia.engine, None, dunia.operator, dunia.owed(), "listrik", now=pagi(1, 20))
    [masuk] = dunia.told(dunia.verifikator, pagi(1, 20))
    layar = dunia.layar(dunia.verifikator, pagi(1, 20))
    layar.receive(masuk)
    assert polos(masuk.html) == (
        "Dinas Kesehatan menyampaikan kendala untuk IKK LPPD tahun 2026, tenggat 31 Januari 2027:"
        "\n\nlistrik\n\nDari Pejabat 3001."
    )

    assert polos(layar.tap("Tandai selesai")) == (
        "Kendala Dinas Kesehatan ditandai selesai; yang menyampaikannya diberi tahu."
    )

    [kabar] = dunia.told(dunia.operator, pagi(1, 20))
    assert polos(kabar.html) == (
        "Tentang kendala IKK LPPD tahun 2026, Dinas Kesehatan:\nlistrik\n\n"
        "Pejabat 3003 menandainya selesai."
    )


def test_whoever_told_of_what_hinders_them_reads_the_answer_below_their_words(
    dunia: Dunia,
) -> None:
    satu = kendala.report(
        dunia.engine, None, dunia.operator, dunia.owed(), "listrik", now=pagi(1, 20)
    )
    kendala.close(
        dunia.engine, None, dunia.verifikator, satu, "Kirim <yang> ada dahulu.", now=pagi(1, 20)
    )

    [kabar] = dunia.told(dunia.operator, pagi(1, 20))

    assert polos(kabar.html) == (
        "Tentang kendala IKK LPPD tahun 2026, Dinas Kesehatan:\nlistrik\n\n"
        "Jawaban Pejabat 3003:\nKirim <yang> ada dahulu."
    )


@pytest.mark.parametrize("banyak", [45, 47])
def test_of_more_units_than_a_message_holds_the_rest_is_counted(banyak: int) -> None:
    unit = tuple(
        Belum(kewajiban_id=n, unit_nama=f"Unit {n}", terjangkau=True) for n in range(1, banyak + 1)
    )
    terusan = Terusan(
        perkara=PERKARA,
        pengirim="Budi",
        sebagai=Penugasan(peran=Peran.ADMIN, unit_id=None, unit_nama=None),
        masuk=0,
        banyak=banyak,
        unit=tuple(satu.unit_nama for satu in unit),
    )

    for html in (
        kata.lewat_tenggat(LewatTenggat(Jumlah(PERKARA, 0, banyak), unit)),
        kata.belum_terjangkau(BelumTerjangkau(PERKARA, unit)),
        kata.terusan(terusan),
    ):
        assert "• Unit 45" in html
        assert "• Unit 46" not in html
        assert ("\n… dan 2 lagi" in html) is (banyak == 47)
        assert "dan 0 lagi" not in html


def test_what_goes_to_the_asisten_is_shown_sent_and_remembered_in_words(
    dunia: Dunia, asisten: Pelaku
) -> None:
    sisakan(dunia, "dinkes", "dinsos")
    layar = lists(dunia, L1)[-1]

    isi = (
        "Yth. Bapak/Ibu Asisten,\n"
        "Indikator Kinerja Kunci untuk LPPD tahun 2026, tenggat Minggu, 31 Januari 2027: 0 dari 2 "
        "sudah masuk. Yang belum kami terima:\n• Dinas Kesehatan\n• Dinas Sosial\n\n"
        "Mohon arahan. Diteruskan oleh Pejabat 3003, Verifikator Bagian Tata Pemerintahan."
    )
    assert polos(layar.tap("Teruskan ke Asisten")) == (
        "Yang akan dikirim kepada Pejabat 3020 (Asisten Pemerintahan dan Kesejahteraan Rakyat), "
        f"persis seperti ini:\n\n{isi}"
    )
    assert polos(layar.tap("Kirim")) == "Sudah dikirim kepada Pejabat 3020, dan tercatat."
    [terkirim] = dunia.told(asisten, L1)
    assert polos(terkirim.html) == isi

    layar.tap("« Daftar")
    assert polos(layar.tap("Teruskan ke Asisten")) == (
        "IKK LPPD tahun 2026 sudah diteruskan hari ini. Dapat diteruskan lagi besok."
    )


def test_where_no_asisten_has_joined_the_same_text_is_there_to_send_by_hand(dunia: Dunia) -> None:
    sisakan(dunia, "dinsos")
    layar = lists(dunia, L1)[-1]

    assert polos(layar.tap("Teruskan ke Asisten")).startswith(
        "Asisten Pemerintahan dan Kesejahteraan Rakyat belum terhubung dengan CEKER. Teks ini "
        "dapat diteruskan lewat WhatsApp:\n\nYth. Bapak/Ibu Asisten,\n"
    )


def test_a_collector_reads_what_hinders_what_to_write_and_what_is_sent(dunia: Dunia) -> None:
    kendala.report(dunia.engine, None, dunia.operator, dunia.owed(), "listrik", now=pagi(1, 20))
    [masuk] = dunia.told(dunia.verifikator, pagi(1, 20))
    layar = dunia.layar(dunia.verifikator, pagi(1, 20))
    layar.receive(masuk)

    assert polos(layar.tap("Jawab")) == (
        f"{polos(masuk.html)}\n\n"
        "Tulis jawabannya. Contoh: Kirim dahulu yang ada; sisanya boleh Jumat."
    )
    assert polos(layar.say("Kirim <yang> ada")) == (
        "Jawaban untuk Dinas Kesehatan:\nKirim <yang> ada\n\n"
        "Kirim sebagai Verifikator Bagian Tata Pemerintahan?"
    )
    assert polos(layar.tap("Kirim jawaban")) == (
        "Jawaban untuk Dinas Kesehatan sudah dikirim. Terima kasih."
    )


def test_a_link_is_asked_for_made_and_over_in_words(dunia: Dunia) -> None:
    [layar] = lists(dunia, H30)
    layar.tap(SOSIAL)
    assert layar.tap("Minta undangan dari admin") == (
        "Undangan yang langsung membukakan akses sudah diminta dari admin; begitu dibuat, kami "
        "kirim ke sini."
    )
    [minta] = dunia.told(dunia.admin, H30)
    admin = dunia.layar(dunia.admin, H30)
    admin.receive(minta)

    assert polos(admin.tap("Buat dan kirim")) == (
        "Undangan untuk Operator Dinas Sosial sudah dibuat dan dikirim kepada yang meminta."
    )

    [jadi] = dunia.told(dunia.verifikator, H30)
    assert polos(jadi.html).startswith(
        "Tautan yang Anda minta sudah dibuat admin. Untuk diteruskan (ketuk untuk menyalin):\n"
        "Yth. Operator Dinas Sosial,\n"
    )
    tugas = Penugasan(peran=Peran.OPERATOR_PD, unit_id=1, unit_nama=SOSIAL)
    habis = jawaban(TautanJadi(tugas, "", H30), str)
    assert habis.html == (
        "Undangan ini sudah dipakai atau dicabut; tautannya tidak membuka apa-apa lagi."
    )
    assert habis.tombol == ()


def test_a_group_reads_how_much_is_in_of_each_kind_and_no_name() -> None:
    skm = replace(
        PERKARA,
        jenis="skm",
        pendek="SKM",
        periode=Periode(2026, "s2"),
        tenggat_on=date(2027, 1, 15),
    )

    assert kata.total_grup(TotalGrup((Jumlah(skm, 6, 8), Jumlah(PERKARA, 20, 27)))) == (
        "Laporan yang sedang dikumpulkan:\n"
        "• SKM semester II 2026: 6 dari 8 sudah masuk; tenggat 15 Januari 2027\n"
        "• IKK LPPD tahun 2026: 20 dari 27 sudah masuk; tenggat 31 Januari 2027\n\n"
        "Terima kasih."
    )
