"""What those who collect read and send on: whole sentences, with the date that counts for each."""

from datetime import date

import pytest

from bot.messages import pengingat_pengumpul as kata
from bot.render import polos
from core.hak import Penugasan, Peran
from core.periode import Periode
from core.services import kendala
from core.services.kabar_tenggat import (
    Belum,
    BelumTerjangkau,
    Jumlah,
    LewatTenggat,
    Perkara,
    Terusan,
)
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
