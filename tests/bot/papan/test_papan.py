"""/tenggat: the board with its counts, the names behind them, and what one's own units owe."""

from datetime import date, time

import pytest
from sqlalchemy import Engine

from bot.grafik.uraian import PapanGambar
from bot.messages import papan as kata
from bot.messages import pengingat_terminal as kata_terminal
from bot.papan.gambar import describe
from bot.render import polos
from bot.ruang import Ruang
from bot.rute import jawab_teks, jawab_tombol
from core.errors import DomainError, TidakBerhakError, TombolBasiError
from core.hak import Pelaku, Peran
from core.kewajiban.ingatan import Nasib, Sebab, Tunggu
from core.kewajiban.laporan import IsiLaporan
from core.langganan import Langganan
from core.periode import Periode
from core.services import kendala, langganan, laporan, pengingat
from core.services import papan as layanan
from core.tulisan import PANJANG_MAKS
from tests.bot.isi.layar import semua_tombol, teks, tombol
from tests.bot.papan.conftest import DuniaTenggat
from tests.bot.test_rute import UNIT, check, walk
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import make_dunia
from tests.kewajiban_uji import BERKAS, activate, at

NAMA = "Dinas Kesehatan"


def test_the_board_counts_before_it_names(dunia: DuniaTenggat, sekda: Pelaku) -> None:
    jawaban = dunia.ask(sekda, "/tenggat ikk")

    html = teks(jawaban)
    assert "IKK LPPD 2026" in html
    assert "Tenggat Minggu, 31 Januari 2027 (tanggal contoh), 9 hari lagi." in html
    # 27 pengampu: 1 exempt, 2 in, 24 awaited; nobody of those has joined.
    assert "Masuk 2 dari 26 (7,69%)." in html
    assert NAMA not in html
    assert {t for t in tombol(jawaban) if "(" in t} == {
        "Tepat waktu (2)",
        "Ditunggu, masih ada waktu (24)",
        "Dibebaskan (1)",
        "Tak terjangkau (24)",
    }


def test_names_are_one_tap_away_and_lead_to_the_unit(dunia: DuniaTenggat, sekda: Pelaku) -> None:
    papan = dunia.ask(sekda, "/tenggat ikk")

    daftar = dunia.tap(sekda, tombol(papan)["Ditunggu, masih ada waktu (24)"])

    assert "(halaman 1 dari 2)" in teks(daftar)
    assert "Ingatkan semua (24)" in tombol(daftar)
    assert "bu:" in tombol(daftar)["1"]
    masuk = dunia.tap(sekda, tombol(papan)["Tepat waktu (2)"])
    assert "Badan Kepegawaian" in teks(masuk)
    assert ": masuk 11 Januari 2027" in teks(masuk)
    # Nothing is asked of those who have sent theirs.
    assert not [t for t in tombol(masuk) if t.startswith("Ingatkan")]


def test_without_words_the_board_nearest_to_its_deadline_is_shown(
    dunia: DuniaTenggat, sekda: Pelaku
) -> None:
    # SKM of semester II is due on 15 January, IKK on the 31st.
    dunia.jam = at(2027, 1, 20)
    assert "SKM semester II 2026" in teks(dunia.ask(sekda, "/tenggat"))
    dunia.jam = at(2027, 1, 24)
    assert "IKK LPPD 2026" in teks(dunia.ask(sekda, "/tenggat"))


@pytest.mark.parametrize(
    ("ketik", "isi"),
    [
        ("/tenggat ikk 2026", "IKK LPPD 2026"),
        ("/tenggat skm smt1", "SKM semester I 2027"),
        ("/tenggat skm semester ii 2026", "SKM semester II 2026"),
        ("/tenggat 2027 s1", "SKM semester I 2027"),
        ("tenggat ikk lppd", "IKK LPPD 2026"),
        ("/tenggat ikk 2025", "Belum ada tenggat IKK LPPD untuk ikk 2025. Yang ada: IKK LPPD 2026"),
        ("/tenggat abc", "Tidak ada tenggat “abc”. Yang ada: SKM; IKK LPPD."),
        ("/tenggat <b>", "Tidak ada tenggat “<b>”."),
    ],
)
def test_a_kind_a_year_and_a_part_of_it_may_be_typed(
    dunia: DuniaTenggat, sekda: Pelaku, ketik: str, isi: str
) -> None:
    jawaban = dunia.ask(sekda, ketik)

    check(jawaban)
    assert isi in teks(jawaban)


def test_what_holds_a_unit_up_is_counted_and_said_until_it_is_answered(
    dunia: DuniaTenggat, sekda: Pelaku, tapem: Pelaku, dinkes: Pelaku
) -> None:
    nomor = dunia.ikk()["dinkes"]
    satu = kendala.report(dunia.engine, None, dinkes, nomor, "Server <rusak>", now=dunia.jam)

    papan = dunia.ask(sekda, "/tenggat ikk")
    daftar = dunia.tap(sekda, tombol(papan)["Ada kendala (1)"])

    assert "1. Dinas Kesehatan: ditunggu, masih ada waktu" in teks(daftar)
    assert "Kendala: Server <rusak>" in teks(dunia.tap(sekda, f"bu:{nomor}"))
    kendala.close(dunia.engine, None, tapem, satu, "Kami bantu", now=dunia.jam)
    assert "kendala" not in " ".join(tombol(dunia.ask(sekda, "/tenggat ikk")))
    assert "Kendala" not in teks(dunia.tap(sekda, f"bu:{nomor}"))


def test_a_report_that_is_in_is_held_up_by_nothing(
    dunia: DuniaTenggat, sekda: Pelaku, dinkes: Pelaku
) -> None:
    nomor = dunia.ikk()["dinkes"]
    kendala.report(dunia.engine, None, dinkes, nomor, "Server rusak", now=dunia.jam)
    laporan.send(dunia.engine, None, dinkes, nomor, IsiLaporan(), BERKAS, now=dunia.jam)

    assert "kendala" not in " ".join(tombol(dunia.ask(sekda, "/tenggat ikk")))
    assert "Kendala" not in teks(dunia.tap(sekda, f"bu:{nomor}"))


def test_the_longest_hindrance_leaves_room_for_the_page(
    dunia: DuniaTenggat, sekda: Pelaku, dinkes: Pelaku
) -> None:
    nomor = dunia.ikk()["dinkes"]
    panjang = "&" * (PANJANG_MAKS - len("Server "))
    kendala.report(dunia.engine, None, dinkes, nomor, f"Server {panjang}", now=dunia.jam)

    check(dunia.tap(sekda, f"bu:{nomor}"))


def test_the_picture_has_each_unit_with_where_it_stands(dunia: DuniaTenggat, sekda: Pelaku) -> None:
    papan = dunia.ask(sekda, "/tenggat ikk")

    gambar = dunia.tap(sekda, tombol(papan)["Gambar"])

    check(gambar)
    assert isinstance(gambar.gambar, PapanGambar)
    assert len(gambar.gambar.baris) == 27
    assert [(teks, n) for _, teks, n in gambar.gambar.jumlah] == [
        ("tepat waktu", 2),
        ("ditunggu, masih ada waktu", 24),
        ("dibebaskan", 1),
    ]
    satu = next(b for b in gambar.gambar.baris if b.label == NAMA)
    assert (satu.teks, satu.tanda) == ("ditunggu, masih ada waktu", "tak terjangkau")


def test_a_picture_of_hundreds_of_units_says_that_it_is_not_all(
    dunia: DuniaTenggat, sekda: Pelaku
) -> None:
    papan = layanan.show_board(
        dunia.engine, sekda, "ikk_lppd", Periode(2026, "tahun"), now=dunia.jam
    )
    banyak = type(papan)(papan.kolom, papan.baris * 10)

    gambar = describe(banyak, dunia.jam.date())

    assert len(gambar.baris) == 50
    assert "Digambar 50 dari 270 unit; selebihnya di daftar" in gambar.keterangan


def test_an_operator_sees_what_the_own_unit_owes_with_the_way_to_send_it(
    dunia: DuniaTenggat, dinkes: Pelaku
) -> None:
    jawaban = dunia.ask(dinkes, "/tenggat")

    html = teks(jawaban)
    assert "Tenggat unit Anda" in html
    assert (
        "• IKK LPPD 2026, Dinas Kesehatan\n  Kami tunggu; tenggat Minggu, 31 Januari 2027" in html
    )
    assert tombol(jawaban)["Kirim IKK LPPD 2026"] == f"lk:{dunia.ikk()['dinkes']}"
    assert "Papan" not in tombol(jawaban)
    # What is due in half a year is not there yet.
    assert "semester I 2027" not in html


def test_a_report_that_came_in_is_owed_no_more(dunia: DuniaTenggat) -> None:
    operator = dunia.person(Peran.OPERATOR_PD, "bkpsdm", 3005)

    jawaban = dunia.ask(operator, "/tenggat")

    assert "Tidak ada laporan yang kami tunggu dari unit Anda" in teks(jawaban)
    assert "Sudah masuk: 1." in teks(jawaban)
    assert not [d for d in semua_tombol(jawaban) if d.startswith("lk:")]


def test_a_kabag_who_collects_has_both_and_one_who_does_not_only_the_own(
    dunia: DuniaTenggat, tapem: Pelaku
) -> None:
    hukum = dunia.person(Peran.KABAG, "bagian-hukum", 2009)

    assert "Papan" in tombol(dunia.ask(tapem, "/tenggat"))
    assert "IKK LPPD 2026" in teks(dunia.ask(tapem, "/tenggat ikk"))
    # The field of SKM is another's.
    assert "Tidak ada tenggat “skm”" in teks(dunia.ask(tapem, "/tenggat skm"))
    assert "Papan" not in tombol(dunia.ask(hukum, "/tenggat ikk"))


BOLEH = {
    Peran.PIMPINAN: True,
    Peran.KABAG: False,
    Peran.STAF: False,
    Peran.VERIFIKATOR: False,
    Peran.KEPALA_PD: False,
    Peran.OPERATOR_PD: False,
    Peran.PEMBACA: True,
    Peran.ADMIN: True,
}
"""Of the people in UNIT, none of whom collects IKK LPPD: who sees its board."""
MENGINGATKAN = {Peran.PIMPINAN, Peran.ADMIN}


@pytest.mark.parametrize("peran", Peran)
def test_a_forged_button_opens_no_board_and_asks_nobody(dunia: DuniaTenggat, peran: Peran) -> None:
    pelaku = dunia.person(peran, UNIT[peran], 7700)
    lain = dunia.ikk()["dinsos"]
    papan = "ikk_lppd:2026:tahun"

    def may(data: str) -> bool:
        try:
            check(dunia.tap(pelaku, data))
        except TidakBerhakError:
            return False
        return True

    assert may(f"bk:{papan}") is BOLEH[peran]
    assert may(f"bd:{papan}:b:1") is BOLEH[peran]
    assert may(f"bg:{papan}") is BOLEH[peran]
    assert may(f"bu:{lain}") is BOLEH[peran]
    assert may(f"bi:{lain}") is (peran in MENGINGATKAN)
    assert may(f"bs:{papan}:b:24") is (peran in MENGINGATKAN)


@pytest.mark.parametrize(
    "data",
    [
        *("bk:xx:2026:tahun", "bk:ikk_lppd:2026:s1", "bk:ikk_lppd:2019:tahun", "bk", "bk:ikk_lppd"),
        *("bd:ikk_lppd:2026:tahun:z:1", "bd:ikk_lppd:2026:tahun:b:x", "bd:ikk_lppd:2026:tahun:b"),
        *(
            "bu:999999",
            "bu:x",
            "bu",
            "bi:999999",
            "bi:1:2",
            "bp:x",
            "bm:",
            "bs:ikk_lppd:2026:tahun",
        ),
        *("bs:ikk_lppd:2026:tahun", "bk:ikk_lppd:2026:minggu", "bzz", "bg:ikk_lppd:20260:tahun"),
    ],
)
def test_a_button_that_says_nonsense_is_a_stale_one(
    dunia: DuniaTenggat, sekda: Pelaku, data: str
) -> None:
    with pytest.raises(TombolBasiError):
        dunia.tap(sekda, data)


@pytest.mark.parametrize("peran", Peran)
def test_every_button_that_a_role_can_reach_answers(dunia: DuniaTenggat, peran: Peran) -> None:
    pelaku = dunia.person(peran, UNIT[peran], 7701)

    dilihat = walk(dunia.ruang, pelaku, ["/tenggat"], kecuali={"lk", "menu", "bs"})

    if BOLEH[peran]:
        assert len({d for d in dilihat if d.startswith("bu:")}) == 27 + 2 * 8


@pytest.mark.parametrize("peran", Peran)
def test_without_an_active_kind_everybody_is_told_who_can_change_that(
    contoh: Engine, peran: Peran
) -> None:
    pelaku = make_pelaku(contoh, peran, UNIT[peran])
    ruang = Ruang(contoh, jam=lambda: NOW)

    jawaban = jawab_teks(ruang, pelaku, "/tenggat")

    check(jawaban)
    if peran is Peran.ADMIN:
        assert "/atur_tenggat" in jawaban.html
    elif peran is not Peran.VERIFIKATOR:
        assert "/atur_tenggat" not in jawaban.html
    assert "Belum ada tenggat yang aktif" in jawaban.html
    assert jawaban.tombol


def test_figures_that_are_posted_are_owed_too_and_lead_to_tugas(contoh: Engine) -> None:
    dunia = make_dunia(contoh)
    activate(contoh, "kinerja", "anggaran", on=date(2025, 6, 1))
    # Figures of TW II 2025 are due on the 10th of July, of June on the 5th.
    ruang = Ruang(contoh, jam=lambda: at(2025, 7, 7))

    jawaban = jawab_teks(ruang, dunia.kabag_tapem, "/tenggat")

    check(jawaban)
    html = polos(jawaban.html)
    assert "• Anggaran Juni 2025, Bagian Tata Pemerintahan\n  Belum kami terima;" in html
    assert "• Kinerja TW II 2025, Bagian Tata Pemerintahan\n  Kami tunggu;" in html
    assert tombol(jawaban)["Buka /tugas"] == "itg:1"
    assert not [d for d in semua_tombol(jawaban) if d.startswith("lk:")]


def test_a_unit_page_of_another_is_closed_to_an_operator(
    dunia: DuniaTenggat, dinkes: Pelaku
) -> None:
    check(dunia.tap(dinkes, f"bu:{dunia.ikk()['dinkes']}"))
    with pytest.raises(DomainError):
        jawab_tombol(dunia.ruang, dinkes, f"bu:{dunia.ikk()['dinsos']}")


def test_the_page_of_a_unit_tells_a_morning_list_from_what_somebody_asked_for(
    dunia: DuniaTenggat, sekda: Pelaku, dinkes: Pelaku
) -> None:
    langganan.choose(
        dunia.engine, dinkes, Langganan.PAGI, aktif=True, jam=time(8), now=at(2027, 1, 15)
    )
    dunia.jam = at(2027, 1, 18, 8)
    pengingat.remind(dunia.engine, now=dunia.jam)

    layar = teks(dunia.tap(sekda, f"bu:{dunia.ikk()['dinkes']}"))

    assert "• daftar pagi, 18 Januari 2027 08.00, Pejabat 3001: dikirim" in layar
    assert "diminta" not in layar


def test_every_reason_and_every_outcome_of_a_rung_has_words() -> None:
    assert set(kata.SEBAB) == set(Sebab)
    assert set(kata.NASIB) == set(Nasib)
    assert set(kata_terminal.ALASAN) == {*Sebab, *Tunggu}
