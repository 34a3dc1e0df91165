"""/buka_tahun: which years there are, what one is opened with, and how far it is filled in."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import Engine, text

from bot import rute
from bot.ruang import Ruang
from bot.tahun.rute import TOMBOL
from bot.unduhan import Kiriman
from core.errors import TahunBelumDibukaError, TidakBerhakError, TombolBasiError
from core.hak import Pelaku, Peran
from core.services import pemuatan
from core.services import tahun as layanan
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import MEMBUAT, UNIT, check, walk
from tests.conftest import NOW, make_pelaku
from tests.paket_besar import INDIKATOR, SUB, make_besar
from tests.paket_besar import TAHUN as TAHUN_BESAR
from tests.tahun_uji import open_contoh, open_year


@pytest.fixture
def obrolan(ruang: Ruang, admin: Pelaku) -> Obrolan:
    return Obrolan(ruang, admin)


def test_a_year_is_opened_after_saying_what_goes_over(obrolan: Obrolan) -> None:
    assert "Belum ada tahun yang dibuka." in obrolan.say("/buka_tahun").html
    assert obrolan.tombol == ["Buka 2025", "Buka 2026", "« Menu"]
    tanya = obrolan.tap("Buka 2025")
    assert "Dari 2024 dibawa:" in tanya.html
    assert "• 10 indikator dengan unit pengisinya" in tanya.html
    assert "• 3 program, 18 kegiatan, dan 54 sub kegiatan" in tanya.html
    assert "• daftar: 27 pengampu IKK LPPD dan 8 unit sampel SKM" in tanya.html
    assert "Tidak ada angka yang dibawa" in tanya.html
    assert layanan.list_years(obrolan.ruang.engine, obrolan.pelaku) == []

    dibuka = obrolan.tap("Buka 2025")

    assert dibuka.html.startswith("Tahun 2025 dibuka.")
    assert "Belum ada target: IKU-1, IKU-2," in dibuka.html
    assert "Belum ada pagu: nomor 1, 2, 3, 4, 5, 6, 7, 8, dan 46 lainnya." in dibuka.html
    assert "Target tahun               0 dari 10" in dibuka.html
    assert layanan.list_years(obrolan.ruang.engine, obrolan.pelaku) == [2025]


def test_opening_delivered_again_shows_the_same_year(obrolan: Obrolan) -> None:
    pertama = obrolan.tap_data("thb:2025")

    assert obrolan.tap_data("thb:2025", ulang=True) == pertama


def test_a_year_that_is_made_up_says_so_wherever_it_is_shown(obrolan: Obrolan) -> None:
    open_contoh(obrolan.ruang.engine, obrolan.pelaku, 2025)

    assert "<b>2025</b> (contoh, bukan data resmi): target 10 dari 10" in (
        obrolan.say("/buka_tahun").html
    )
    for teks in ("2025", "2025 target", "2025 pagu", "2025 IKU-2", "2025 35"):
        jawaban = obrolan.say(f"/buka_tahun {teks}")
        assert "Contoh rencana 2025, dibuat untuk mencoba; bukan data resmi." in jawaban.html
    assert "Belum ada" not in obrolan.say("/buka_tahun 2025").html


def test_what_is_missing_stands_first(obrolan: Obrolan) -> None:
    open_contoh(obrolan.ruang.engine, obrolan.pelaku, 2025)
    obrolan.tap_data("thb:2026")
    obrolan.say("/buka_tahun 2026 IKU-1 12")
    obrolan.tap("Simpan")
    obrolan.say("/buka_tahun 2026 1 10 juta")
    obrolan.tap("Simpan")

    target = obrolan.say("/buka_tahun 2026 target").html
    assert target.index("IKU-10 Inovasi") < target.index("IKU-1 Lapor SAKIP")
    assert "IKU-1 Lapor SAKIP            12 poin" in target
    pagu = obrolan.say("/buka_tahun 2026 pagu").html
    assert " 1 Dokumen" not in pagu
    assert "Jumlah murni: Rp10.000.000 (1 dari 54)" in pagu


@pytest.mark.parametrize(
    ("teks", "jawab"),
    [
        ("abc", "Tulis tahunnya lebih dahulu"),
        ("2024", "datanya sudah dimuat dari dokumen"),
        ("2027", "berlaku sampai 2026"),
        ("2023", "belum ada data tahun sebelumnya"),
        ("2026 IKU-2", "Tahun 2026 belum dibuka untuk diisi"),
        ("2025 zzzz", "tidak ditemukan dalam rencana 2025"),
        ("2025 99", "nomor: 1 sampai 54"),
        ("2025 IKU-2 tw5 30", "Tulis tw1 sampai tw4"),
        ("2025 IKU-1 tw2 30", "IKU-1 diisi untuk Tahun 2025."),
        ("2025 35 pergeseran 5 juta", "Pergeseran ke berapa?"),
        ("2025 35 -5", "tidak dapat kurang dari nol"),
        ("2025 IKU-2 -5", "Target tidak dapat kurang dari nol"),
        ("2025 IKU-2 banyak", "“banyak” tidak terbaca sebagai angka"),
        ("2025 IKU-9 71,2", "bukan predikat"),
    ],
)
def test_mistakes_are_answered_with_what_to_type_instead(
    obrolan: Obrolan, teks: str, jawab: str
) -> None:
    open_year(obrolan.ruang.engine, obrolan.pelaku, 2025)

    jawaban = obrolan.say(f"/buka_tahun {teks}")

    check(jawaban)
    assert jawab in jawaban.html


@pytest.mark.parametrize(
    ("kata", "judul"),
    [
        ("IKU 2", "<b>IKU-2 Kerja sama</b>"),
        ("iku-10", "<b>IKU-10 Inovasi</b>"),
        ("laporan keuangan", "yang mana?"),
        ("bantuan hukum", "<b>42 Bantuan hukum</b>"),
        ("no 35", "<b>35 Adm. pemerintahan</b>"),
        ("target", "<b>Target 2025</b>, 0 dari 10"),
        ("pagu", "<b>Pagu 2025</b>, 0 dari 54"),
        ("jadwal", "<b>Jadwal isian 2025</b>"),
        ("output", "<b>Output dan indikator program 2025</b>, target 0 dari 62"),
        ("output 35", "<b>Output 35 Adm. pemerintahan</b>"),
        ("program 2.2", "<b>Program 2.2 "),
    ],
)
def test_words_behind_the_year_lead_to_what_they_name(
    obrolan: Obrolan, kata: str, judul: str
) -> None:
    open_year(obrolan.ruang.engine, obrolan.pelaku, 2025)

    assert judul in obrolan.say(f"/buka_tahun 2025 {kata}").html


def test_every_button_of_an_opened_year_answers(ruang: Ruang, admin: Pelaku) -> None:
    open_contoh(ruang.engine, admin, 2025)

    awal = ["/buka_tahun", "/format", "/buka_tahun 2025 hukum"]
    dilihat = walk(ruang, admin, awal, ["ths", *MEMBUAT], 20)

    assert {data.partition(":")[0] for data in dilihat if data.startswith("th")} >= {
        *("thd", "tht", "thq", "thi", "thk", "thp", "thg", "thn", "thm", "thf", "thj", "thw"),
        *("thc", "tho", "thl", "thv", "thx", "thoj", "thjn", "thji", "thju"),
    }
    assert len({data for data in dilihat if data.startswith("thn:2025:")}) == 54


DATA = {
    "thd": ("thd",),
    "thp": ("thp:2025:2:tahun", "thp:2025:2:tw1"),
    "thm": ("thm:2025:35:murni",),
    "tha": ("tha:2025:d",),
    "ths": ("ths:2025:1",),
    "thy": ("thy:2025:1:1",),
    **{verba: (f"{verba}:2025",) for verba in ("tht", "thq", "thb", "thx", "thf", "thj")},
    "thji": ("thji:2025:1:jt", "thji:2025:1:ju"),
    "thju": ("thju:2025:1:1",),
    **{verba: (f"{verba}:2025:1",) for verba in ("thi", "thk", "thg", "thn", "thoj", "thjn")},
    **{verba: (f"{verba}:2025:1",) for verba in ("thw", "thc", "tho", "thu", "thl", "thv")},
}


def test_the_enumeration_has_every_button() -> None:
    assert set(DATA) == set(TOMBOL)


@pytest.mark.parametrize("peran", [satu for satu in Peran if satu is not Peran.ADMIN])
def test_nobody_but_an_admin_gets_anything_by_command_button_or_form(
    ruang: Ruang, admin: Pelaku, peran: Peran
) -> None:
    sebelum = open_contoh(ruang.engine, admin, 2025)
    formulir = Obrolan(ruang, admin).tap_data("thf:2025").lampiran
    pelaku = make_pelaku(ruang.engine, peran, UNIT[peran])

    for teks in ("/buka_tahun", "/buka_tahun 2026", "/buka_tahun abc", "/buka_tahun 2025 IKU-2 5"):
        assert "/buka_tahun hanya untuk admin CEKER" in rute.jawab_teks(ruang, pelaku, teks).html
    for teks in ("/format", "/format 2025"):
        assert "/format hanya untuk admin CEKER" in rute.jawab_teks(ruang, pelaku, teks).html
    for data in (satu for semua in DATA.values() for satu in semua):
        with pytest.raises(TidakBerhakError):
            rute.jawab_tombol(ruang, pelaku, data)
    assert formulir is not None
    jawaban = rute.jawab_berkas(ruang, pelaku, Kiriman(formulir.isi, "a.xlsx"))
    assert "hanya diterima dari admin CEKER" in jawaban.html
    bantuan = rute.jawab_teks(ruang, pelaku, "/bantuan").html
    assert "/buka_tahun" not in bantuan
    assert "/format" not in bantuan
    assert layanan.list_years(ruang.engine, admin) == [2025]
    assert layanan.show_year(ruang.engine, admin, 2025) == sebelum


def test_whoever_is_no_admin_any_more_is_not_kept_in_a_dialogue(
    ruang: Ruang, admin: Pelaku, sekda: Pelaku
) -> None:
    obrolan = Obrolan(ruang, admin)
    open_year(obrolan.ruang.engine, obrolan.pelaku, 2025)
    obrolan.say("/buka_tahun 2025 IKU-2 tw1")
    # The same person, as somebody else now.
    bekas = Obrolan(ruang, replace(admin, penugasan=sekda.penugasan))

    assert "hanya untuk admin CEKER" in bekas.say("16,25").html
    assert "hanya untuk admin" not in bekas.say("halo").html


@pytest.mark.parametrize(
    "data",
    [
        *("tht", "tht:x", "tht:2025:1", "thi:2025", "thk:2025:99", "thn:2025:9999", "thb:99999"),
        *("thp:2025:2", "thp:2025:2:tw9", "thp:2025:1:tw1", "thm:2025:1:pergeseran", "thm:2025:1"),
        *("tha:2025:d", "tha", "ths:2025:1", "ths:2025", "thw:2025:999", "thy:2025:1", "thj:x"),
    ],
)
def test_a_button_of_another_time_does_nothing(ruang: Ruang, admin: Pelaku, data: str) -> None:
    open_contoh(ruang.engine, admin, 2025)

    with pytest.raises(TombolBasiError):
        Obrolan(ruang, admin).tap_data(data)


def test_a_button_of_a_year_that_is_not_open_says_so(ruang: Ruang, admin: Pelaku) -> None:
    for data in ("tht:2026", "thi:2026:1", "thf:2026", "ths:2026:1", "thj:2026", "thc:2026:1"):
        with pytest.raises(TahunBelumDibukaError):
            Obrolan(ruang, admin).tap_data(data)


def test_a_day_later_the_question_is_forgotten(ruang: Ruang, admin: Pelaku) -> None:
    open_year(ruang.engine, admin, 2025)
    obrolan = Obrolan(ruang, admin)
    obrolan.say("/buka_tahun 2025 IKU-2 tw1 16,25")
    simpan = obrolan.find("Simpan").data
    besok = Obrolan(Ruang(ruang.engine, jam=lambda: NOW + timedelta(days=1)), admin)

    with pytest.raises(TombolBasiError):
        besok.tap_data(simpan)
    assert layanan.show_year(ruang.engine, admin, 2025).indikator[1].target == {}


def test_a_year_larger_than_any_real_one_bursts_no_answer(kosong: Engine) -> None:
    assert pemuatan.muat_paket(kosong, make_besar()).masalah == ()
    with kosong.begin() as connection:
        # Its indikator are in force for the one year.
        connection.execute(text("UPDATE indikator SET tahun_akhir = tahun_akhir + 1"))
    ruang, nomor = Ruang(kosong, jam=lambda: NOW), TAHUN_BESAR + 1
    admin = make_pelaku(kosong, Peran.ADMIN)
    open_contoh(kosong, admin, nomor)

    dilihat = survey(ruang, admin, [f"/buka_tahun {nomor}", f"/buka_tahun {nomor} layanan"])

    assert len({data for data in dilihat if data.startswith(f"thn:{nomor}:")}) == SUB
    assert len({data for data in dilihat if data.startswith(f"thk:{nomor}:")}) == INDIKATOR
    formulir = rute.jawab_teks(ruang, admin, f"/format {nomor}").lampiran
    assert formulir is not None
    assert "tidak ada yang berubah" in Obrolan(ruang, admin).send(formulir.isi).html


def survey(ruang: Ruang, admin: Pelaku, awal: list[str]) -> set[str]:
    """Return every button that can be seen, with the first few of each kind tapped."""
    obrolan, dilihat = Obrolan(ruang, admin), set[str]()
    antrean = [obrolan.say(teks) for teks in awal]
    diketuk = Counter[str]()
    while antrean:
        jawaban = antrean.pop()
        check(jawaban)
        for data in dict.fromkeys(t.data for baris in jawaban.tombol for t in baris):
            verba = data.partition(":")[0]
            if data in dilihat or verba not in TOMBOL:
                continue
            dilihat.add(data)
            diketuk[verba] += 1
            if diketuk[verba] <= 20:
                antrean.append(obrolan.tap_data(data))
    return dilihat
