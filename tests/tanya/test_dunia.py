"""The worlds that questions are asked in hold what the questions take for granted."""

from datetime import date
from decimal import Decimal

from core.angka import Keadaan
from core.buku import Tingkat, five
from core.kewajiban.tepat import Kedudukan
from core.papan import Papan
from core.periode import TAHUN, Periode, TahunKosong, Triwulan
from core.services import papan
from core.services.anggaran import show_buku
from core.services.capaian import show_capaian
from tests.tanya.dunia import Dunia


def board(dunia: Dunia, jenis: str, periode: Periode) -> Papan:
    sekda = dunia.orang["sekda"]
    return papan.show_board(dunia.engine, sekda, jenis, periode, now=dunia.ruang.now())


def standing(satu: Papan) -> dict[str, Kedudukan]:
    return {baris.unit.nama: baris.kedudukan for baris in satu.baris}


def test_the_document_alone_knows_no_year_after_its_own(dokumen: Dunia) -> None:
    sekda = dokumen.orang["sekda"]
    assert dokumen.ruang.now().isoformat() == "2025-03-10T09:00:00+07:00"
    hasil = show_capaian(dokumen.engine, sekda, 2025, now=dokumen.ruang.now())
    assert isinstance(hasil, TahunKosong)
    pilihan = papan.list_boards(dokumen.engine, sekda, now=dokumen.ruang.now())
    assert not pilihan.ada_jenis


def test_targets_of_2025_are_those_of_2024_by_quarters(berjalan: Dunia) -> None:
    sekda, now = berjalan.orang["sekda"], berjalan.ruang.now()
    target = {}
    for triwulan in Triwulan:
        lembar = show_capaian(berjalan.engine, sekda, 2025, triwulan=triwulan, now=now)
        assert not isinstance(lembar, TahunKosong)
        ini = next(i for i in lembar.indikator if i.kode == "IKU-2")
        target[triwulan] = ini.nilai_target
    assert list(target.values()) == [15, 30, 45, 60]


def test_figures_of_2025_are_posted_as_written_down(berjalan: Dunia) -> None:
    sekda, now = berjalan.orang["sekda"], berjalan.ruang.now()
    ada = {}
    for triwulan in (Triwulan.I, Triwulan.II):
        lembar = show_capaian(berjalan.engine, sekda, 2025, triwulan=triwulan, now=now)
        assert not isinstance(lembar, TahunKosong)
        ada[triwulan] = {i.kode: i.nilai_realisasi for i in lembar.indikator}
    assert ada[Triwulan.I]["IKU-2"] == 10
    assert ada[Triwulan.II]["IKU-2"] == 24
    assert ada[Triwulan.I]["IKU-8"] == 1
    assert ada[Triwulan.I]["IKU-3"] is Keadaan.BELUM_DILAPORKAN


def test_the_budget_of_2025_is_what_2024_had_in_the_end(berjalan: Dunia) -> None:
    buku = show_buku(berjalan.engine, berjalan.orang["sekda"], 2025, now=berjalan.ruang.now())
    assert not isinstance(buku, TahunKosong)
    assert buku.akar is not None
    assert five(buku.akar).murni == Decimal(58_019_774_349)
    ada = {
        p.nomor: five(p).realisasi
        for p in buku.pos
        if p.tingkat is Tingkat.SUB_KEGIATAN and p.nomor in {35, 40}
    }
    assert ada == {35: Decimal(29_974_380), 40: Decimal(500_000_000)}


def test_three_of_27_have_reported_ikk_and_one_of_them_late(berjalan: Dunia) -> None:
    ikk = board(berjalan, "ikk_lppd", Periode(2024, TAHUN))
    assert ikk.tenggat == [date(2025, 1, 31)]
    assert (ikk.masuk, ikk.wajib) == (3, 27)
    kini = standing(ikk)
    assert kini["Dinas Kesehatan"] is Kedudukan.TEPAT_WAKTU
    assert kini["Dinas Sosial"] is Kedudukan.TEPAT_WAKTU
    assert kini["Dinas Kependudukan dan Pencatatan Sipil"] is Kedudukan.TERLAMBAT


def test_one_of_8_has_reported_its_survey(berjalan: Dunia) -> None:
    pertama = board(berjalan, "skm", Periode(2025, "s1"))
    assert pertama.tenggat == [date(2025, 7, 15)]
    assert (pertama.masuk, pertama.wajib) == (1, 8)
    assert [b.unit.nama for b in pertama.baris if b.masuk_at] == ["Rumah Sakit Harapan dan Doa"]
    assert board(berjalan, "skm", Periode(2025, "s2")).tenggat == [date(2026, 1, 15)]


def test_figures_are_owed_on_the_5th_and_the_10th(berjalan: Dunia) -> None:
    assert board(berjalan, "kinerja", Periode(2025, "tw2")).tenggat == [date(2025, 7, 10)]
    assert board(berjalan, "anggaran", Periode(2025, "b06")).tenggat == [date(2025, 7, 5)]
    sekda, now = berjalan.orang["sekda"], berjalan.ruang.now()
    pilihan = papan.list_boards(berjalan.engine, sekda, now=now)
    assert all(kolom.contoh for kolom, _ in pilihan.semua)
