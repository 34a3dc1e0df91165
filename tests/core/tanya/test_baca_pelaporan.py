"""What questions about reports, and wishes, are understood as."""

import pytest
from sqlalchemy import Engine

from core.periode import Bulan, Semester, Triwulan
from core.services.nama import load_indeks, load_kamus
from core.tanya import pahami
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan


def read(engine: Engine, teks: str) -> Pertanyaan:
    [satu] = pahami.understand(teks, load_indeks(engine), load_kamus(), None, tahun_ini=2025)
    assert isinstance(satu, Pertanyaan), satu
    return satu


@pytest.mark.parametrize(
    ("teks", "hal", "daftar"),
    [
        ("siapa yg blm lapor ikk", Hal.BELUM_LAPOR, "ikk_lppd"),
        ("opd mana aja blm setor SKM", Hal.BELUM_LAPOR, "skm"),
        ("skm smt 1 siapa yg belum", Hal.BELUM_LAPOR, "skm"),
        ("siapa yg blm lapor", Hal.BELUM_LAPOR, ""),
        ("PD mana yg udah lapor SKM", Hal.SUDAH_LAPOR, "skm"),
        ("dari 27 pengampu udah brp yg nyetor", Hal.SUDAH_LAPOR, "ikk_lppd"),
        ("dinkes sdh lapor ikk?", Hal.LAPORAN_UNIT, "ikk_lppd"),
        ("kami udah lapor ikk blm ya", Hal.LAPORAN_UNIT, "ikk_lppd"),
        ("bagian hukum sudah isi tw2?", Hal.LAPORAN_UNIT, "kinerja"),
        ("siapa belum isi kinerja tw2", Hal.BELUM_ISI, "kinerja"),
        ("siapa yg belum isi anggaran juni", Hal.BELUM_ISI, "anggaran"),
        ("batas waktu PD ngumpulin ikk ke bag tapem kapan", Hal.TENGGAT, "ikk_lppd"),
        ("kapan lppd paling lambat dikirim", Hal.TENGGAT, "lppd"),
        ("deadline lkjip kapan", Hal.TENGGAT, "lkjip"),
        ("PD mana aja pengampu IKK?", Hal.DAFTAR_UNIT, "ikk_lppd"),
        ("unit sampel skm ada brp", Hal.DAFTAR_UNIT, "skm"),
        ("ada berapa pd di kota bengkulu", Hal.DAFTAR_UNIT, "pd"),
        ("nilai skm rata2 brp", Hal.SURVEI, "skm"),
        ("ikm dinkes berapa", Hal.SURVEI, "skm"),
    ],
)
def test_what_is_asked_of_reports(contoh: Engine, teks: str, hal: Hal, daftar: str) -> None:
    satu = read(contoh, teks)
    assert (satu.hal, satu.daftar, satu.asing) == (hal, daftar, ())


def test_the_time_belongs_to_the_question(contoh: Engine) -> None:
    assert read(contoh, "skm semester satu siapa yg belum").semester is Semester.I
    assert read(contoh, "skm smt II siapa yg belum").semester is Semester.II
    assert read(contoh, "siapa belum isi kinerja tw 2").triwulan is Triwulan.II
    assert read(contoh, "anggaran juli paling lambat kapan").bulan is Bulan.JULI


@pytest.mark.parametrize("bulan", list(Bulan))
def test_no_month_is_a_slip_of_another_word(contoh: Engine, bulan: Bulan) -> None:
    satu = read(contoh, f"siapa yg belum isi anggaran {bulan.name.lower()}")
    assert (satu.hal, satu.bulan, satu.asing) == (Hal.BELUM_ISI, bulan, ())


def test_the_word_semester_is_no_slip_of_a_longer_one(contoh: Engine) -> None:
    # A sub kegiatan is called "... Bulanan/Triwulanan/Semesteran SKPD".
    satu = read(contoh, "pkm kandang skm semester satu dah setor blm")
    assert satu.hal is Hal.LAPORAN_UNIT
    assert [unit.nama for unit in satu.about(Jenis.UNIT)] == ["Puskesmas Kandang"]


def test_a_place_on_a_list_is_no_number_of_a_budget_line(contoh: Engine) -> None:
    satu = read(contoh, "nomor 26 di daftar pengampu ikk siapa")
    assert (satu.hal, satu.banyak, satu.benda) == (Hal.DAFTAR_UNIT, 26, ())


@pytest.mark.parametrize(
    ("teks", "kode", "angka"),
    [
        ("realisasi IKU 2 tw2 60", "IKU-2", "60"),
        ("IKU-2 triwulan 2 = 60 ya pak, tolong dicatat", "IKU-2", "60"),
        ("mau isi IKU-7 tw2 35 persen", "IKU-7", "35%"),
        ("iku 3 tw2 9 dari 20", "IKU-3", "9 dari 20"),
    ],
)
def test_a_figure_of_a_quarter_is_to_be_posted(
    contoh: Engine, teks: str, kode: str, angka: str
) -> None:
    satu = read(contoh, teks)
    assert satu.hal is Hal.MENGISI
    assert satu.triwulan is Triwulan.II
    assert satu.benda[0].kunci == kode
    assert satu.teks == angka


def test_money_of_a_month_is_to_be_posted(contoh: Engine) -> None:
    satu = read(contoh, "anggaran bantuan hukum s.d. juni 650.500.000")
    assert (satu.hal, satu.bulan, satu.teks) == (Hal.MENGISI, Bulan.JUNI, "650.500.000")
    assert satu.benda[0].nama == "Fasilitasi Bantuan Hukum"


@pytest.mark.parametrize(
    "teks",
    [
        "realisasi iku 2 tw2 berapa",
        "benar realisasi iku 2 tw2 60",
        "kenapa realisasi iku 2 tw2 cuma 60",
        "kalau realisasi iku 2 tw2 60",
        "target iku 2 tw2 30",
        "pagu bantuan hukum juni 650.500.000",
        "serapan bantuan hukum 95%",
        "rekap skm semester 1",
    ],
)
def test_a_question_is_no_posting(contoh: Engine, teks: str) -> None:
    assert read(contoh, teks).hal is not Hal.MENGISI


@pytest.mark.parametrize(
    ("teks", "hal"),
    [
        ("hapus data 2024", Hal.MENGHAPUS),
        ("batalin verifikasi iku 2 tw1", Hal.MENGHAPUS),
        ("ubah realisasi IKU 2 jadi 100", Hal.MENGUBAH),
        ("tambahin dikit lah realisasi iku 1 biar 100%", Hal.MENGUBAH),
        ("setujui aja iku 3 tw2", Hal.PERINTAH),
        ("gimana cara memperbaiki angka yang salah input", Hal.BANTUAN),
        ("makasih", Hal.TERIMA_KASIH),
        ("bisa apa aja kamu", Hal.BANTUAN),
        ("selamat pagi pak/bu admin", Hal.SALAM),
    ],
)
def test_what_is_no_question(contoh: Engine, teks: str, hal: Hal) -> None:
    assert read(contoh, teks).hal is hal


@pytest.mark.parametrize(
    "teks",
    [
        "siapa yg bakal menang pilkada menurut kamu",
        "terjemahin ke inggris: rapat ditunda",
        "ceritain lawakan dong biar ga ngantuk",
        "jadwal sholat bengkulu",
    ],
)
def test_what_is_mostly_about_something_else_is_left_alone(contoh: Engine, teks: str) -> None:
    assert read(contoh, teks).hal is Hal.LUAR


def test_ones_own_bagian_is_the_unit_of_whoever_asks(contoh: Engine) -> None:
    indeks = load_indeks(contoh)
    hukum = next(b for b in indeks.benda if b.nama == "Bagian Hukum" and b.jenis is Jenis.UNIT)
    [satu] = pahami.understand(
        "serapan bag kita taun lalu", indeks, load_kamus(), None, tahun_ini=2025, sendiri=hukum
    )
    assert isinstance(satu, Pertanyaan)
    assert satu.benda == (hukum,)
    assert satu.tahun == (2024,)


def test_what_is_asked_twice_is_one_question(contoh: Engine) -> None:
    semua = pahami.understand(
        "siapa yg telat lapor ikk, telat brp hari",
        load_indeks(contoh),
        load_kamus(),
        None,
        tahun_ini=2025,
    )
    assert len(semua) == 1
