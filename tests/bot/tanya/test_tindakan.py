"""Free text that wants something done: the way there, with its confirmation, for those who may."""

import pytest
from sqlalchemy import Engine

from bot.rute import jawab_teks, jawab_tombol
from bot.tanya.balasan import Sikap
from core.services import dialog
from storage.models import IsianRow, LaporanRow
from tests.bot.tanya.menanya import ask
from tests.isi_basis import count
from tests.tanya.dunia import Dunia

DIALOG, TOLAK, SAPA = (Sikap.DIALOG,), (Sikap.TOLAK,), (Sikap.SAPA,)


@pytest.mark.parametrize(
    "pertanyaan",
    [
        ("tolong kirim surat teguran ke 24 dinas itu",),
        ("siapa yg blm lapor ikk", "tegur mereka"),
        ("buatkan surat peringatan utk dinas yg telat ikk",),
        ("kirimin wa ke dinsos suruh lapor skm",),
    ],
)
def test_no_letter_is_sent_and_the_board_that_reminds_is_pointed_to(
    berjalan: Dunia, pertanyaan: tuple[str, ...]
) -> None:
    jawab = ask(berjalan, "sekda", *pertanyaan)

    assert jawab.sikap == TOLAK
    assert jawab.teks.startswith("CEKER tidak mengirim surat")
    assert "Ingatkan di papan tenggatnya" in jawab.teks


def posted(engine: Engine) -> tuple[int, int]:
    return count(engine, IsianRow), count(engine, LaporanRow)


@pytest.mark.parametrize(
    ("pertanyaan", "terbaca"),
    [
        ("realisasi IKU 3 tw2 45", "Realisasi: 45,00%"),
        ("tolong input capaian harmonisasi tw 2 = 45", "Realisasi: 45,00%"),
        ("iku 3 tw2 9 dari 20", "Realisasi: 45,00% (9 dari 20)"),
    ],
)
def test_a_figure_leads_into_the_dialogue_and_is_not_kept_by_itself(
    berjalan: Dunia, pertanyaan: str, terbaca: str
) -> None:
    sebelum = posted(berjalan.engine)
    jawab = ask(berjalan, "kabag_hukum", pertanyaan)

    assert jawab.sikap == DIALOG
    assert "Periksa sebelum dikirim" in jawab.teks
    assert terbaca in jawab.teks
    assert "Kirim" in jawab.tombol
    assert posted(berjalan.engine) == sebelum


def test_the_dialogue_goes_on_to_be_posted(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "kabag_hukum", "realisasi IKU 3 tw2 45")
    kirim = jawab.data[jawab.tombol.index("Kirim")]
    sebelum, _ = posted(berjalan.engine)

    jawab_tombol(berjalan.ruang, berjalan.orang["kabag_hukum"], kirim)

    assert posted(berjalan.engine)[0] == sebelum + 1


def test_money_asks_first_by_what_it_is_counted(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "kabag_hukum", "anggaran bantuan hukum s.d. juni 650.500.000")
    assert jawab.sikap == DIALOG
    assert "42 Bantuan hukum = Rp650.500.000" in jawab.teks
    assert "SP2D (dana cair)" in jawab.tombol


def test_a_verifikator_posts_on_behalf_of_the_unit(berjalan: Dunia) -> None:
    tanya = "mau isi IKU-7 tw2 35 persen utk bag pembangunan"
    jawab = ask(berjalan, "verifikator_organisasi", tanya)
    assert jawab.sikap == DIALOG
    assert "atas nama" in jawab.teks


def test_a_figure_of_another_bagian_is_refused_with_whose_it_is(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "kabag_hukum", "IKU-2 triwulan 2 = 60 ya pak, tolong dicatat")
    assert jawab.sikap == TOLAK
    assert "Bagian Tata Pemerintahan" in jawab.teks
    pelaku = berjalan.orang["kabag_hukum"]
    assert dialog.find(berjalan.engine, pelaku, now=berjalan.ruang.now()) is None


def test_it_is_refused_while_something_else_is_being_filled_in(berjalan: Dunia) -> None:
    ask(berjalan, "kabag_hukum", "realisasi IKU 3 tw2 45")
    jawab = ask(berjalan, "kabag_hukum", "realisasi IKU 2 tw2 60")
    assert jawab.sikap == TOLAK
    assert "Bagian Tata Pemerintahan" in jawab.teks


def test_who_posts_nothing_is_told_who_does(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "sekda", "input realisasi IKU 2 tw2 60")
    assert jawab.sikap == TOLAK
    assert "Kepala dan staf Bagian serta verifikator" in jawab.teks


def test_whoever_only_reads_is_told_that_a_figure_is_not_kept_and_what_there_is(
    berjalan: Dunia,
) -> None:
    jawab = ask(berjalan, "sekda", "iku 2 tw2 50")
    assert jawab.sikap == TOLAK
    assert "tidak dicatat" in jawab.teks
    assert "Bukan 50" in jawab.teks
    assert "realisasi 24" in jawab.teks


@pytest.mark.parametrize("tanya", ["harmonisasi tw2 udah 48 ya", "harmonisasi sekarang sudah 48"])
def test_a_figure_that_is_to_be_confirmed_is_a_question_of_whoever_does_not_post_it(
    berjalan: Dunia, tanya: str
) -> None:
    jawab = ask(berjalan, "sekda", tanya)
    assert jawab.sikap == (Sikap.JAWAB,)
    assert "Bukan 48" in jawab.teks


@pytest.mark.parametrize(
    ("oleh", "tanya", "ada"),
    [
        ("staf_organisasi", "inovasi tw2 udah 1", "IKU-10 Inovasi = 1"),
        ("staf_organisasi", "izin melaporkan, jumlah inovasi tw 2 sebanyak 1", "IKU-10"),
        ("kabag_hukum", "harmonisasi sekarang udah 48 ya", "IKU-3 Harmonisasi = 48"),
    ],
)
def test_a_figure_that_was_reached_leads_into_the_dialogue(
    berjalan: Dunia, oleh: str, tanya: str, ada: str
) -> None:
    jawab = ask(berjalan, oleh, tanya)
    assert jawab.sikap == (Sikap.DIALOG,)
    assert ada in jawab.teks


@pytest.mark.parametrize(
    "pertanyaan",
    ["kenapa iku 3 tw2 cuma 45", "iku 3 tw2 berapa", "benar iku 3 tw2 45", "rekap iku 3"],
)
def test_a_question_posts_nothing(berjalan: Dunia, pertanyaan: str) -> None:
    assert Sikap.DIALOG not in ask(berjalan, "kabag_hukum", pertanyaan).sikap


def test_a_year_of_the_document_takes_no_figures(dokumen: Dunia, berjalan: Dunia) -> None:
    jawab = ask(berjalan, "kabag_hukum", "realisasi IKU 3 tw2 2024 95")
    assert jawab.sikap == TOLAK
    assert "2024 tidak dibuka untuk diisi" in jawab.teks
    kosong = ask(dokumen, "kabag_hukum", "isi iku 3 tw1 40")
    assert kosong.sikap == TOLAK
    assert "Belum ada tahun yang dibuka" in kosong.teks


def test_a_report_is_begun_for_the_own_unit(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "operator_dinkes", "mau setor skm semester I nih, ikm kami 85,20")
    assert jawab.sikap == DIALOG
    assert any("SKM semester I 2025, Dinas Kesehatan" in satu for satu in jawab.tombol)


@pytest.mark.parametrize("oleh", ["sekda", "admin", "kabag_hukum", "pembaca"])
@pytest.mark.parametrize(
    "pertanyaan",
    ["hapus data 2024", "reset semua data", "batalin verifikasi iku 2 tw1", "hapus iku 3 tw2"],
)
def test_nothing_is_deleted_or_undone_by_anybody(
    berjalan: Dunia, oleh: str, pertanyaan: str
) -> None:
    sebelum = posted(berjalan.engine)
    jawab = ask(berjalan, oleh, pertanyaan)
    assert jawab.sikap == TOLAK
    assert "versi baru" in jawab.teks
    assert posted(berjalan.engine) == sebelum


def test_a_change_is_a_new_version_for_whoever_may(berjalan: Dunia) -> None:
    boleh = ask(berjalan, "kabag_hukum", "ubah iku 3 tw2 jadi 45")
    assert boleh.sikap == DIALOG
    assert "Realisasi: 45,00%" in boleh.teks
    tidak = ask(berjalan, "sekda", "ubah realisasi IKU 2 jadi 100")
    assert tidak.sikap == TOLAK
    dokumen = ask(berjalan, "kabag_hukum", "edit realisasi harmonisasi 2024 jadi 95 dong")
    assert dokumen.sikap == TOLAK


def test_how_to_correct_is_explained_and_nothing_begun(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "kabag_hukum", "gimana cara memperbaiki angka yang salah input")
    assert jawab.sikap == (Sikap.JAWAB,)
    assert "versi baru" in jawab.teks


def test_deciding_is_for_those_who_decide(berjalan: Dunia) -> None:
    tidak = ask(berjalan, "kabag_hukum", "setujui aja iku 3 tw2 yg saya ajukan")
    assert tidak.sikap == TOLAK
    boleh = ask(berjalan, "verifikator_organisasi", "setujui iku 3 tw2")
    assert boleh.sikap == DIALOG
    assert "IKU-3 Harmonisasi, TW II 2025: 40,00%" in boleh.teks


@pytest.mark.parametrize(
    "teks", ["p", "?", "halo min", "selamat pagi pak/bu admin", "sugeng siang", "👍", "...", "tes"]
)
def test_a_greeting_is_greeted_with_what_can_be_asked(dokumen: Dunia, teks: str) -> None:
    jawab = ask(dokumen, "sekda", teks)
    assert jawab.sikap == SAPA
    assert "serapan bagian hukum 2024" in jawab.teks


def test_a_greeting_is_returned_as_it_was_given(dokumen: Dunia) -> None:
    assert ask(dokumen, "sekda", "assalamualaikum").teks.startswith("Waalaikumsalam")
    assert ask(dokumen, "sekda", "makasih ya min").teks.startswith("Sama-sama")


def test_a_lone_year_is_asked_what_it_is_about(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "kalau tahun 2023?")
    assert jawab.sikap == (Sikap.TANYA,)


def test_what_is_said_reaches_the_dialogue_from_the_chat(berjalan: Dunia) -> None:
    kabag = berjalan.orang["kabag_hukum"]
    jawab_teks(berjalan.ruang, kabag, "anggaran bantuan hukum s.d. juni 650.500.000")
    terbuka = dialog.find(berjalan.engine, kabag, now=berjalan.ruang.now())
    assert terbuka is not None


@pytest.mark.parametrize(
    ("pertanyaan", "terbaca"),
    [
        ("isi anggaran 42 juni 650 juta", "42 Bantuan hukum = Rp650.000.000"),
        ("inputkan anggaran no 42 s.d. juni 900 jt", "42 Bantuan hukum = Rp900.000.000"),
        ("isi anggaran 42 juni 29 974 380", "42 Bantuan hukum = Rp29.974.380"),
        ("isi realisasi anggaran 42 bulan juni sebesar 650 juta", "= Rp650.000.000"),
        ("koreksi realisasi iku 3 tw2 jadi 48", "IKU-3 Harmonisasi = 48"),
    ],
)
def test_a_figure_is_shown_as_it_was_read(berjalan: Dunia, pertanyaan: str, terbaca: str) -> None:
    jawab = ask(berjalan, "kabag_hukum", pertanyaan)

    assert jawab.sikap == DIALOG
    assert terbaca in jawab.teks


def test_a_predikat_is_a_figure_too(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "verifikator_organisasi", "realisasi iku 9 tw1 B")

    assert jawab.sikap == DIALOG
    assert "IKU-9 Nilai AKIP = B" in jawab.teks
    # Of others it is a question.
    assert ask(berjalan, "sekda", "realisasi iku 9 tw1 B").sikap != DIALOG


@pytest.mark.parametrize(
    ("oleh", "pertanyaan", "jawaban"),
    [
        ("admin", "undur tenggat ikk", "Atur tenggat"),
        ("admin", "user ada brp", "Pengguna ("),
        ("admin", "tambah user", "Undangan"),
        ("sekda", "kirimi LKjIP 2024", "Bab III LKjIP 2024"),
        ("sekda", "grafik serapan 2024", "Realisasi terhadap pagu perubahan"),
        ("sekda", "grafik program 2 th 2024", "PROGRAM PEMERINTAHAN DAN KESEJAHTERAAN RAKYAT"),
        ("kabag_hukum", "batalkan isian iku 3", "Realisasi yang diisi"),
    ],
)
def test_what_a_command_does_is_done_by_the_command(
    berjalan: Dunia, oleh: str, pertanyaan: str, jawaban: str
) -> None:
    assert jawaban in ask(berjalan, oleh, pertanyaan).teks


@pytest.mark.parametrize(
    ("oleh", "pertanyaan", "sebab"),
    [
        ("sekda", "undur tenggat ikk seminggu lagi ya", "hanya untuk admin CEKER"),
        ("sekda", "buka tahun 2027", "hanya untuk admin CEKER"),
        ("sekda", "user ada brp", "hanya untuk admin CEKER"),
        ("kabag_hukum", "edit target iku 3 jadi 50", "target dan pagu tidak diubah"),
        ("kabag_hukum", "isi anggaran 40 juni 5 juta", "diisi oleh Bagian Kesejahteraan Rakyat"),
        ("verifikator_organisasi", "setujui semua isian punya saya", "isian sendiri tidak dapat"),
        ("admin", "hapus semua user", "pengguna tidak dihapus"),
    ],
)
def test_what_somebody_may_not_do_is_refused_with_the_reason(
    berjalan: Dunia, oleh: str, pertanyaan: str, sebab: str
) -> None:
    jawab = ask(berjalan, oleh, pertanyaan)

    assert jawab.sikap == TOLAK
    assert sebab in jawab.teks


@pytest.mark.parametrize(
    ("tulis", "isi"),
    [
        ("isi IKU-2 tw2 2025 -60", "“-60” kurang dari nol"),
        # 1e5 is no figure, so it is asked for.
        ("isi IKU-2 tw2 2025 1e5", "IKU-2 Kerja sama, TW II 2025"),
    ],
)
def test_a_figure_is_taken_over_as_it_was_typed(berjalan: Dunia, tulis: str, isi: str) -> None:
    jawab = ask(berjalan, "verifikator_organisasi", tulis)

    assert isi in jawab.teks
    assert "= 1" not in jawab.teks
