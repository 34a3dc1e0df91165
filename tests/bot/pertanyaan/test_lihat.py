"""/pertanyaan: what found no answer, one question with how it is read, and what is hidden."""

from dataclasses import replace

import pytest

from bot import rute
from bot.messages.tanya_uraian import ARAH, HAL, JENIS, SARING, UKURAN
from bot.ruang import Ruang
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Pelaku
from core.services import pertanyaan
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Arah, Hal, Saring, Ukuran
from core.tanya.tersimpan import Sebab
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import check
from tests.conftest import NOW


@pytest.fixture
def obrolan(ruang: Ruang, admin: Pelaku) -> Obrolan:
    return Obrolan(ruang, admin)


def note(ruang: Ruang, pelaku: Pelaku, *semua: str) -> None:
    for teks in semua:
        pertanyaan.note(ruang.engine, pelaku, teks, Sebab.ASING, now=NOW)


def test_an_empty_list_says_what_will_be_in_it(obrolan: Obrolan) -> None:
    html = obrolan.say("/pertanyaan").html

    assert html.startswith("Tidak ada pertanyaan yang menunggu.")
    assert obrolan.tombol == ["Sebutan (0)"]


def test_a_question_shows_text_time_unit_count_and_how_it_is_read(
    ruang: Ruang, obrolan: Obrolan, kabag_hukum: Pelaku
) -> None:
    note(ruang, kabag_hukum, *2 * ["brp serapan <bapelkes> 2024?"])

    daftar = obrolan.say("/pertanyaan").html
    satu = obrolan.tap("brp serapan").html

    assert "Pertanyaan yang belum terjawab (1)" in daftar
    assert (
        "• “brp serapan &lt;bapelkes&gt; 2024?”: Bagian Hukum, 2 kali, terakhir 23 November 2026 "
        "10.00" in daftar
    )
    assert satu == (
        "“brp serapan &lt;bapelkes&gt; 2024?”\n\n"
        "Ditanyakan 2 kali, sejak 23 November 2026 10.00, terakhir 23 November 2026 10.00. "
        "Unit penanya terakhir: Bagian Hukum.\n"
        "Ada kata yang belum dikenal.\n\n"
        "<b>Terbaca sebagai</b>\n"
        "Perihal: anggaran\n"
        "Yang ditanyakan: serapan\n"
        "Tahun: 2024\n"
        "Tidak dikenal: “bapelkes”"
    )


def test_many_questions_come_page_by_page(
    ruang: Ruang, obrolan: Obrolan, kabag_hukum: Pelaku
) -> None:
    note(ruang, kabag_hukum, *(f"serapan dinas nomor {n} {'x' * 180}" for n in range(20)))

    terlihat: list[str] = []
    check(obrolan.say("/pertanyaan"))
    for _ in range(2):
        terlihat += [t for t in obrolan.tombol if t.startswith("serapan")]
        check(obrolan.tap("Berikutnya"))
    terlihat += [t for t in obrolan.tombol if t.startswith("serapan")]

    assert "(halaman 3 dari 3)" in obrolan.terakhir.html
    assert len(terlihat) == 20


def test_what_is_not_for_ceker_is_hidden_and_can_be_brought_back(
    ruang: Ruang, obrolan: Obrolan, kabag_hukum: Pelaku
) -> None:
    note(ruang, kabag_hukum, "zakat opor kuning")
    for label in ("/pertanyaan",):
        obrolan.say(label)
    obrolan.tap("zakat")

    hilang = obrolan.tap("Bukan untuk CEKER").html
    assert "Disembunyikan dari daftar: “zakat opor kuning”." in hilang
    assert "Tidak ada pertanyaan yang menunggu." in hilang
    kembali = obrolan.tap("Urungkan").html

    assert "Pertanyaan ini kembali ke daftar." in kembali
    assert "(1)" in obrolan.say("/pertanyaan").html


def test_asked_again_in_front_of_the_admin_it_tells_whether_it_is_answered(
    ruang: Ruang, obrolan: Obrolan, kabag_hukum: Pelaku
) -> None:
    note(ruang, kabag_hukum, "serapan bagian hukum 2024", "serapan bapelkes 2024")
    obrolan.say("/pertanyaan")
    obrolan.tap("serapan bapelkes")
    belum = obrolan.tap("Tanyakan lagi")
    check(belum)
    obrolan.say("/pertanyaan")
    obrolan.tap("serapan bagian hukum")
    sudah = obrolan.tap("Tanyakan lagi")
    check(sudah)

    assert belum.html.startswith("Pertanyaan ini belum terjawab.")
    assert sudah.html.startswith("Pertanyaan ini kini terjawab.")
    # Table 3.5, rows 39 to 41: 1.469.448.105 of 1.858.462.371.
    assert "79,07%" in sudah.html
    assert "terjawab (1)" in obrolan.say("/pertanyaan").html


def test_others_are_refused_the_command_and_every_button(
    ruang: Ruang, kabag_hukum: Pelaku, admin: Pelaku
) -> None:
    note(ruang, kabag_hukum, "serapan bapelkes 2024")
    [satu] = pertanyaan.list_open(ruang.engine, admin)

    assert "/pertanyaan hanya untuk admin CEKER" in (
        rute.jawab_teks(ruang, kabag_hukum, "/pertanyaan").html
    )
    for data in (
        *(f"{verba}:{satu.id}" for verba in ("qt", "qh", "qu", "qk", "qa", "qx", "qi", "qp")),
        *("qd:1", "ql:1", "qa:0", f"qw:{satu.id}:bapelkes", f"qc:{satu.id}:1"),
        *(f"qb:{satu.id}:aa", f"qg:{satu.id}:kata", f"qs:{satu.id}:aa"),
    ):
        with pytest.raises(TidakBerhakError):
            rute.jawab_tombol(ruang, kabag_hukum, data)
    assert pertanyaan.list_open(ruang.engine, admin) == [satu]


@pytest.mark.parametrize(
    "data", ["qt:99", "qt:x", "qt", "qh:99", "qk:99", "qd:x", "qi:99", "qp:99", "qa:99", "qz:1"]
)
def test_a_button_of_what_is_gone_is_told_of(ruang: Ruang, admin: Pelaku, data: str) -> None:
    with pytest.raises(TombolBasiError):
        rute.jawab_tombol(ruang, admin, data)


def test_the_command_is_an_admins_only(ruang: Ruang, admin: Pelaku, kabag_hukum: Pelaku) -> None:
    assert "/pertanyaan" in rute.jawab_teks(ruang, admin, "/bantuan").html
    assert "/pertanyaan" not in rute.jawab_teks(ruang, kabag_hukum, "/bantuan").html


def test_whatever_can_be_asked_has_its_words() -> None:
    assert set(HAL) == set(Hal)
    assert (set(UKURAN), set(JENIS)) == (set(Ukuran), set(Jenis))
    assert (set(ARAH), set(SARING)) == (set(Arah), set(Saring))


def test_a_question_of_somebody_of_no_unit_says_so(
    ruang: Ruang, obrolan: Obrolan, admin: Pelaku
) -> None:
    note(ruang, replace(admin, penugasan=()), "serapan bapelkes 2024")

    assert "bapelkes 2024”: tanpa unit, 1 kali" in obrolan.say("/pertanyaan").html
