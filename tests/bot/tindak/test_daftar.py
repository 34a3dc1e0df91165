"""/rekomendasi: what is shown to whom, and what narrows it."""

from datetime import date, timedelta

import pytest
from sqlmodel import select

from bot.render import polos
from core.hak import Peran
from core.services import jawab_tindak
from storage.engine import writing
from storage.models import TargetRow
from tests.bot.tindak.conftest import Masuk
from tests.conftest import NOW, make_pelaku
from tests.tindak_uji import Dunia, answer, assign, recommend


def test_the_list_names_number_owner_deadline_and_state(dunia: Dunia, masuk: Masuk) -> None:
    pertama = dunia.ask_hukum()
    recommend(dunia.engine, dunia.admin, "bagian-organisasi", tenggat_on=date(2026, 11, 24))
    jawaban = answer(dunia.engine, dunia.kabag_hukum, pertama)
    sekda = masuk(make_pelaku(dunia.engine, Peran.PIMPINAN, "setda", telegram_id=4030))

    teks = polos(sekda.say("/rekomendasi").html)
    assert teks == (
        "Rekomendasi dan tindak lanjut 2024\n\n"
        "1. Bagian Hukum, tenggat 31 Desember 2026: menunggu diperiksa\n"
        "Melakukan monitoring dan evaluasi atas capaian renstra\n\n"
        "2. Bagian Organisasi, tenggat 24 November 2026: belum ditindaklanjuti\n"
        "Melakukan monitoring dan evaluasi atas capaian renstra"
    )
    assert sekda.tombol == ["1", "2", "Menunggu diperiksa (1)", "« Menu"]
    assert "Tindak lanjut 2024 no. 2" in sekda.tap("2").html
    assert sekda.tombol == ["« Daftar"]

    jawab_tindak.judge(dunia.engine, None, dunia.verifikator, jawaban, None, now=NOW)
    sekda.ruang = type(sekda.ruang)(dunia.engine, jam=lambda: NOW + timedelta(days=2))
    teks = polos(sekda.say("/rekomendasi 2024 belum").html)
    assert teks.startswith("Rekomendasi dan tindak lanjut 2024: belum selesai")
    assert "tenggat 24 November 2026: belum ditindaklanjuti, lewat tenggat" in teks
    assert "Bagian Hukum" not in teks
    assert sekda.tombol == ["2", "Semua (2)", "Selesai (1)", "« Menu"]
    assert "Bagian Hukum, tenggat 31 Desember 2026: selesai" in polos(sekda.tap("Selesai").html)
    assert "Tidak ada yang menunggu diperiksa." in sekda.say("/rekomendasi diperiksa").html


@pytest.mark.parametrize("peran", [Peran.PIMPINAN, Peran.PEMBACA, Peran.ADMIN])
def test_whoever_posts_nothing_is_led_from_tugas_to_it(
    dunia: Dunia, masuk: Masuk, peran: Peran
) -> None:
    dunia.ask_hukum()
    siapa = masuk(make_pelaku(dunia.engine, peran, telegram_id=4031))

    jawaban = siapa.say("/tugas")

    assert "yang diberikan kepada unit ada di /rekomendasi" in jawaban.html
    assert siapa.tombol == ["« Menu"]


def test_whoever_sees_the_own_only_is_told_so(dunia: Dunia, masuk: Masuk) -> None:
    recommend(dunia.engine, dunia.admin, "bagian-organisasi")
    kabag = masuk(dunia.kabag_hukum)
    assert "Belum ada rekomendasi atau tugas atas angka 2024 untuk unit Anda." in (
        kabag.say("/rekomendasi").html
    )
    dunia.ask_hukum()
    teks = polos(kabag.say("/rekomendasi").html)
    assert "2. Bagian Hukum" in teks
    assert "Bagian Organisasi" not in teks
    assert teks.endswith("Hanya yang menjadi tugas unit Anda.")
    assert "Tambah" not in kabag.tombol


def test_a_finding_that_is_gone_is_marked(dunia: Dunia, masuk: Masuk) -> None:
    assign(dunia.engine, dunia.admin, "bagian-hukum", "target:IKU-3")
    with writing(dunia.engine) as session:
        for row in session.exec(select(TargetRow).where(TargetRow.tercetak == "65")):
            session.delete(row)
    admin = masuk(dunia.admin)
    akhir = "belum ditindaklanjuti, temuannya tidak ada lagi di data"
    assert akhir in admin.say("/rekomendasi").html
    assert akhir in polos(admin.tap("1").html)
    assert "Lihat catatannya" not in admin.tombol


def test_many_are_shown_page_by_page_and_other_years_are_a_tap_away(
    dunia: Dunia, masuk: Masuk
) -> None:
    for ke in range(14):
        dunia.ask_hukum(f"{ke} " + "a&" * 400)
    recommend(dunia.engine, dunia.admin, "bagian-hukum", tahun=2025)
    admin = masuk(dunia.admin)
    assert "Rekomendasi dan tindak lanjut 2025" in admin.say("/rekomendasi").html
    admin.tap("2024")
    assert "(halaman 1 dari 3)" in admin.terakhir.html
    admin.tap("Berikutnya")
    assert admin.tombol[:6] == ["7", "8", "9", "10", "11", "12"]
    assert len(admin.terakhir.html) <= 4096
    # Among somebody's tasks the first few are named.
    kabag = masuk(dunia.kabag_hukum)
    assert "… dan 9 lagi; lihat /rekomendasi." in kabag.say("/tugas").html
    assert len(kabag.terakhir.html) <= 4096


@pytest.mark.parametrize(
    ("teks", "jawaban"),
    [
        ("/rekomendasi 2023", "Belum ada rekomendasi atau tugas atas angka 2023."),
        ("/rekomendasi 2024 semuanya", "“semuanya” tidak dipakai."),
        ("/rekomendasi <b>", "“&lt;b&gt;” tidak dipakai."),
        ("/rekomendasi 2023 2024", "2023"),
        ("rekomendasi", "Rekomendasi dan tindak lanjut 2024"),
    ],
)
def test_what_cannot_be_meant_says_what_can(
    dunia: Dunia, masuk: Masuk, teks: str, jawaban: str
) -> None:
    assert jawaban in masuk(dunia.admin).say(teks).html
