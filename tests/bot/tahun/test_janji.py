"""What an opened year promises for its money, as an admin sets it: by taps, in a line, by form."""

from decimal import Decimal

import pytest
from sqlmodel import Session, select

from bot import rute
from bot.ruang import Ruang
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Pelaku
from core.janji import JanjiPos
from core.services import tahun as layanan
from core.tahun import TahunIsi
from core.xlsx.tulis import IsiTulis
from storage.models import IndikatorPosRow, SejarahRow
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.tahun.test_formulir import fill, problems
from tests.bot.test_rute import check
from tests.orang_uji import unit_id
from tests.tahun_uji import open_contoh, open_year


@pytest.fixture
def obrolan(ruang: Ruang, admin: Pelaku) -> Obrolan:
    open_year(ruang.engine, admin, 2025)
    return Obrolan(ruang, admin)


def year(obrolan: Obrolan) -> TahunIsi:
    return layanan.show_year(obrolan.ruang.engine, obrolan.pelaku, 2025)


def janji(obrolan: Obrolan, kode: str) -> JanjiPos:
    return next(satu for satu in year(obrolan).janji if satu.kode == kode)


def written(obrolan: Obrolan) -> int:
    with Session(obrolan.ruang.engine) as session:
        jenis = SejarahRow.jenis == "janji_ditetapkan"
        return len(session.exec(select(SejarahRow).where(jenis)).all())


def test_a_target_is_chosen_typed_shown_and_saved(obrolan: Obrolan) -> None:
    assert "Target output" in obrolan.say("/buka_tahun 2025").html
    daftar = obrolan.tap("Output")
    check(daftar)
    assert "<b>Output dan indikator program 2025</b>, target 0 dari 62" in daftar.html
    assert "<code>/buka_tahun 2025 output 1 4</code>" in daftar.html
    obrolan.tap("output 1")
    tanya = obrolan.tap("Target")
    assert "Tulis target setahun <b>Output 1</b> (Dokumen), misalnya <code>4</code>" in tanya.html

    ringkas = obrolan.say("2")

    assert "<b>Target output 1 2025</b> (Dokumen perencanaan PD)" in ringkas.html
    assert "belum ada → <b>2 Dokumen</b>" in ringkas.html
    assert janji(obrolan, "output 1") not in [s for s in year(obrolan).janji if s.target == 2]
    simpan = obrolan.tap("Simpan")
    assert simpan.html.startswith("Tersimpan. Target output 1 2025: <b>2 Dokumen</b>.")
    assert janji(obrolan, "output 1").target == Decimal(2)


@pytest.mark.parametrize(
    ("baris", "ringkas"),
    [
        ("output 35 1", "belum ada → <b>1 Dokumen</b>"),
        ("OUTPUT-35 target = 1 dokumen", "belum ada → <b>1 Dokumen</b>"),
        ("program 2.2 65", "belum ada → <b>65%</b>"),
        ("program 2.2: 65%", "belum ada → <b>65%</b>"),
        ("program 1.2 satuan Poin", "tanpa satuan → <b>Poin</b>"),
        ("output 35 satuan -", "Dokumen → <b>tanpa satuan</b>"),
        ("program 2.2 unit umum", "Bagian Hukum → <b>Bagian Umum</b>"),
        ("program 2.2 unit tapem", "Bagian Hukum → <b>Bagian Tata Pemerintahan</b>"),
    ],
)
def test_one_line_leads_to_the_same_summary(obrolan: Obrolan, baris: str, ringkas: str) -> None:
    jawaban = obrolan.say(f"/buka_tahun 2025 {baris}")

    assert ringkas in jawaban.html
    assert obrolan.tombol == ["Simpan", "Batal"]
    obrolan.tap("Simpan")
    assert written(obrolan) == 1


@pytest.mark.parametrize(
    ("baris", "kata"),
    [
        ("output 35 sepuluh", "“sepuluh” tidak terbaca sebagai angka. Untuk Output 35"),
        ("program 2.2 x", "Untuk Program 2.2 tulis misalnya <code>85</code>"),
        ("output 35 satuan 12", "“12” bukan satuan"),
        ("program 2.2 unit dinkes", "“dinkes” bukan nama unit. Pilih dari daftar ini:"),
        ("output 35 unit hukum", "Unit pengisinya mengikuti pemilik sub kegiatan"),
    ],
)
def test_what_cannot_be_set_says_what_to_write_instead(
    obrolan: Obrolan, baris: str, kata: str
) -> None:
    jawaban = obrolan.say(f"/buka_tahun 2025 {baris}")
    check(jawaban)
    assert kata in jawaban.html
    assert written(obrolan) == 0


def test_a_unit_is_chosen_from_the_bagian(obrolan: Obrolan) -> None:
    obrolan.say("/buka_tahun 2025 program 2.2")
    tanya = obrolan.tap("Unit pengisi")
    assert "Sekarang: Bagian Hukum." in tanya.html
    assert len(obrolan.tombol) == 9 + 1
    assert "Bagian Hukum → <b>Bagian Umum</b>" in obrolan.tap("Bagian Umum").html
    assert "Unit pengisi: Bagian Umum" in obrolan.tap("Simpan").html
    unit = janji(obrolan, "program 2.2").unit
    assert unit is not None
    assert unit.nama == "Bagian Umum"


def test_a_number_with_two_readings_is_asked_about(obrolan: Obrolan) -> None:
    obrolan.say("/buka_tahun 2025 output 43 1.234")
    assert obrolan.tombol == ["1,234 (koma)", "1.234 (ribuan)", "Batal"]
    assert "belum ada → <b>1.234 Dokumen</b>" in obrolan.tap("ribuan").html
    obrolan.tap("Simpan")
    assert janji(obrolan, "output 43").target == Decimal(1234)


def test_the_same_figure_changes_nothing_and_asks_nothing(obrolan: Obrolan) -> None:
    obrolan.say("/buka_tahun 2025 output 35 1")
    obrolan.tap("Simpan")

    sama = obrolan.say("/buka_tahun 2025 output 35 1,0")

    assert "Simpan" not in obrolan.tombol
    assert "1 Dokumen" in sama.html
    assert written(obrolan) == 1


def test_the_tap_that_saves_delivered_again_saves_once(obrolan: Obrolan) -> None:
    obrolan.say("/buka_tahun 2025 output 35 1")
    data = obrolan.find("Simpan").data
    obrolan.tap_data(data)
    assert obrolan.tap_data(data, ulang=True).html.startswith("Tersimpan")
    assert written(obrolan) == 1


def test_a_programme_without_a_unit_is_named_until_it_has_one(obrolan: Obrolan) -> None:
    with Session(obrolan.ruang.engine) as session:
        row = session.get_one(IndikatorPosRow, janji(obrolan, "program 2.2").id)
        row.unit_id = None
        session.add(row)
        session.commit()

    daftar = obrolan.say("/buka_tahun 2025 output")

    assert "Belum ada unit pengisi: program 2.2." in daftar.html
    assert "Unit pengisi: belum ada" in obrolan.say("/buka_tahun 2025 program 2.2").html


def test_only_admins_see_and_set_them_and_forged_buttons_lead_nowhere(
    obrolan: Obrolan, ruang: Ruang, kabag_hukum: Pelaku
) -> None:
    milik, program = janji(obrolan, "output 35").id, janji(obrolan, "program 2.2").id
    dinkes = unit_id(ruang.engine, "dinkes")
    tapem = unit_id(ruang.engine, "bagian-tapem")
    semua = (
        f"thji:2025:{milik}:ju",
        f"thji:2025:{milik}:t",
        "thji:2025:999999:jt",
        f"thju:2025:{milik}:{tapem}",
        f"thju:2025:{program}:{dinkes}",
        f"thju:2025:{program}:x",
        "thjn:2025:999999",
    )
    for data in semua:
        with pytest.raises(TombolBasiError):
            obrolan.tap_data(data)
    for data in ("thoj:2025:1", f"thjn:2025:{milik}", f"thji:2025:{milik}:jt"):
        with pytest.raises(TidakBerhakError):
            rute.jawab_tombol(ruang, kabag_hukum, data)
    assert written(obrolan) == 0


def test_the_form_sets_targets_satuan_and_units(obrolan: Obrolan) -> None:
    # Rows as in the list: programme 1 with three, then outputs 1 to 34, then programme 2.
    ringkas = obrolan.send(fill(obrolan, output={"D5": Decimal(90), "F5": "tapem", "E8": "Berkas"}))
    assert "<b>Formulir rencana 2025</b>: 3 output berubah" in ringkas.html
    for kata in (
        "• Target program 1.1 2025: belum ada → <b>90%</b>",
        "• Unit pengisi program 1.1 2025: Bagian Umum → <b>Bagian Tata Pemerintahan</b>",
        "• Satuan output 1 2025: Dokumen → <b>Berkas</b>",
    ):
        assert kata in ringkas.html
    obrolan.tap("Simpan")
    satu = janji(obrolan, "program 1.1")
    assert (satu.target, satu.unit and satu.unit.nama) == (Decimal(90), "Bagian Tata Pemerintahan")


def test_a_wrong_cell_of_the_form_is_named_and_nothing_is_kept(obrolan: Obrolan) -> None:
    isi: dict[str, IsiTulis] = {"D5": "banyak", "E6": Decimal(4), "D9": Decimal(3)}
    isi |= {"F7": "Dinas Gizi", "F8": "Bagian Hukum"}

    semua = problems(obrolan, fill(obrolan, output=isi))

    assert [satu.split(":")[0] for satu in semua] == [
        f"• Output!{alamat}" for alamat in ("D5", "E6", "F7", "F8")
    ]
    assert "bukan satuan" in semua[1]
    assert "“Dinas Gizi” bukan nama unit" in semua[2]
    assert "output 1 diisi unit pemilik sub kegiatannya. Kosongkan sel ini." in semua[3]
    assert written(obrolan) == 0


def test_targets_of_the_made_up_year_say_that_they_are(ruang: Ruang, admin: Pelaku) -> None:
    open_contoh(ruang.engine, admin, 2026)
    obrolan = Obrolan(ruang, admin)
    for apa in ("output", "program 2.2", "output 35"):
        jawaban = obrolan.say(f"/buka_tahun 2026 {apa}")
        check(jawaban)
        assert "Contoh rencana 2026, dibuat untuk mencoba; bukan data resmi." in jawaban.html
    assert "1 Dokumen" in obrolan.terakhir.html
