"""/capaian and /anggaran of a year that is filled in here: what a person reads."""

import re
from decimal import Decimal
from html import unescape

import pytest
from sqlalchemy import Engine

from bot import rute
from bot.grafik.uraian import Grafik
from bot.jawaban import Jawaban
from bot.ruang import Ruang
from core.baca_isian import Angka
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Pelaku, Peran
from core.isian import Basis
from core.paket.istilah import Tahap
from core.services import tahun
from core.services.contoh_tahun import open_contoh
from core.tahun import PaguBaru
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import Dunia, make_dunia

CONTOH = "Tahun contoh: target dan pagunya untuk latihan, bukan data resmi."


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


def tanya(ruang: Ruang, pelaku: Pelaku, teks: str) -> str:
    return polos(rute.jawab_teks(ruang, pelaku, teks))


def polos(jawaban: Jawaban) -> str:
    return unescape(re.sub(r"<[^>]+>", "", jawaban.html))


def data(jawaban: Jawaban) -> list[str]:
    return [t.data for baris in jawaban.tombol for t in baris]


def test_a_quarter_is_told_alone_and_to_date(ruang: Ruang, dunia: Dunia, sekda: Pelaku) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("15", "tw1"))
    adpem = make_pelaku(dunia.engine, Peran.KABAG, "bagian-adpem", telegram_id=2012)
    satu = Angka("1", Decimal(1))
    dunia.accepted(adpem, dunia.usul(dunia.iku(8), "tw1", satu, "bagian-adpem"))
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))

    teks = tanya(ruang, sekda, "/capaian 2025 tw2")

    saja, sampai = teks.split("\ns.d. TW II\n")
    assert saja.startswith("Capaian kinerja 2025, TW II (contoh)\n\nTW II saja\n")
    # Made-up targets: IKU-2 60 * 2/4; IKU-8 1/4 each quarter.
    assert " 2 Kerja sama      30     27  90,00%\n" in saja
    assert " 8 Dokumen RR    0,25\n                    belum dilaporkan\n" in saja
    assert " 1 Lapor SAKIP  12,41\n                 tahunan, lihat 2025\n" in saja
    assert "Rata-rata 90,00%" in saja
    assert "1 dari 5 indikator, Harmonisasi, Rata2 prog., Dokumen RR, dan Inovasi belum" in saja
    assert " 8 Dokumen RR    0,25      1 400,00%\n" in sampai
    # Half of 90 and 400 together.
    assert "Rata-rata 245,00%" in sampai
    assert "Target dan realisasi dari TW II: IKU-2; dari TW I: IKU-8." in sampai
    assert "realisasi dari isian yang sudah diverifikasi" in sampai


def test_what_is_yearly_is_not_missing_from_a_quarter(dunia: Dunia, sekda: Pelaku) -> None:
    awal = Ruang(dunia.engine, jam=lambda: NOW.replace(year=2025, month=7, day=2))

    teks = tanya(awal, sekda, "/capaian 2025 tw2")

    assert teks.count("tahunan, belum waktunya") == 5
    assert "Tahunan, tidak ikut rata-rata triwulan: IKU-1, IKU-4, IKU-5, IKU-6, dan IKU-9." in teks
    assert "belum waktunya" in tanya(awal, sekda, "/capaian 2025 tw3 IKU-2")


def test_what_waits_is_said_with_who_when_and_how_much(
    ruang: Ruang, dunia: Dunia, sekda: Pelaku
) -> None:
    dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    assert (
        "IKU-2, TW II: 27,00% diajukan, belum diverifikasi "
        "(Kepala Bagian Tata Pemerintahan, 23 November 2026 10.00)."
    ) in tanya(ruang, sekda, "/capaian 2025 tw2")

    dunia.accepted(dunia.kabag_tapem, dunia.iku2("28"))
    dunia.post(dunia.kabag_tapem, dunia.iku2("29", alasan="salah hitung"))

    teks = tanya(ruang, sekda, "/capaian 2025 tw2 IKU-2")
    assert "Realisasi TW II                   28\n" in teks
    assert "IKU-2, TW II: ada angka lebih baru, 29,00%, menunggu verifikasi" in teks


def test_an_indikator_of_two_bagian_says_whom_it_waits_for(
    ruang: Ruang, dunia: Dunia, sekda: Pelaku
) -> None:
    kesra = make_pelaku(dunia.engine, Peran.KABAG, "bagian-kesra", telegram_id=2011)
    tiga = Angka("3/4", Decimal(75), Decimal(3), Decimal(4))
    dunia.accepted(kesra, dunia.usul(dunia.iku(6), "tahun", tiga, "bagian-kesra"))

    teks = tanya(ruang, sekda, "/capaian 2025 IKU-6")

    assert "Realisasi 2025  tidak dapat dihitung" in teks
    assert (
        "IKU-6, tahun 2025: tidak dapat dihitung, kami belum menerima dari "
        "Bagian Perekonomian dan Sumber Daya Alam."
    ) in teks
    assert "75,00% (3 dari 4)" in teks


def test_money_up_to_a_month_says_its_coverage_and_base(
    ruang: Ruang, dunia: Dunia, sekda: Pelaku
) -> None:
    dunia.accepted(
        dunia.kabag_tapem,
        dunia.sub35(29_974_380, basis=Basis.SP2D, fisik_pct=Decimal(40)),
    )
    tujuh = Angka("1000", Decimal(1000))
    dunia.accepted(dunia.kabag_tapem, dunia.usul(dunia.sub(36), "b04", tujuh, "bagian-tapem"))

    seluruh = tanya(ruang, sekda, "/anggaran 2025 juni")
    baris = tanya(ruang, sekda, "/anggaran 2025 35 s.d. juni")

    assert (
        "s.d. Juni: 1 dari 54 sub kegiatan; 1 memakai bulan sebelumnya; 52 belum dilaporkan."
    ) in seluruh
    # 29.974.380 + 1.000; the made-up pagu murni are those that the sub kegiatan of 2024 add up to.
    assert "Realisasi               Rp29.975.380" in seluruh
    assert "Pagu murni          Rp58.019.774.349" in seluruh
    assert "Pagu perubahan " not in seluruh
    assert "dihitung terhadap pagu murni; pagu perubahan belum ditetapkan." in seluruh
    assert (
        "Tanpa realisasi (belum dilaporkan), dihitung 0 dalam jumlah: "
        "nomor 1, 2, 3, 4, 5, 6, 7, 8, dan 44 lainnya."
    ) in seluruh
    assert "Serapan                       24,09%" in baris
    assert "Basis                           SP2D" in baris
    assert "Fisik                         40,00%" in baris


def test_an_earlier_month_that_stands_for_another_says_so(
    ruang: Ruang, dunia: Dunia, sekda: Pelaku
) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.sub35(20_000_000, "b04"))
    dunia.post(dunia.kabag_tapem, dunia.sub35(29_974_380))

    teks = tanya(ruang, sekda, "/anggaran 2025 tw2 35")

    assert "Penataan Administrasi Pemerintahan (2025 s.d. Juni, contoh)" in teks
    assert "Realisasi               Rp20.000.000" in teks
    assert "Angka s.d. April; s.d. Juni belum ada yang diverifikasi." in teks
    assert "s.d. Juni: ada angka lebih baru, Rp29.974.380, menunggu verifikasi" in teks


def test_a_base_of_both_stages_is_named(ruang: Ruang, dunia: Dunia, sekda: Pelaku) -> None:
    baru = PaguBaru(dunia.sub(35).id, Tahap.PERUBAHAN, 0, Decimal(100_000_000), "100.000.000")
    tahun.set_figures(dunia.engine, None, dunia.admin, 2025, [baru], now=NOW)
    dunia.accepted(dunia.kabag_tapem, dunia.sub35(29_974_380))

    seluruh = tanya(ruang, sekda, "/anggaran 2025 juni")
    baris = tanya(ruang, sekda, "/anggaran 2025 juni 35")

    assert "pagu yang berlaku: perubahan pada 1 dari 54 sub kegiatan, selebihnya murni" in seluruh
    # 58.019.774.349 - 124.442.900 + 100.000.000.
    assert "Pagu berlaku        Rp57.995.331.449" in seluruh
    assert "Pagu perubahan         Rp100.000.000" in baris
    assert "Serapan                       29,97%" in baris


def test_the_source_of_a_figure_is_who_posted_and_who_accepted_it(
    ruang: Ruang, dunia: Dunia, sekda: Pelaku
) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))
    atas_nama = dunia.iku2("15", "tw1", alasan="surat")
    dunia.accepted(make_pelaku(dunia.engine, Peran.VERIFIKATOR, "bagian-adpem"), atas_nama)
    dunia.accepted(dunia.kabag_tapem, dunia.sub35(29_974_380))

    kinerja = polos(rute.jawab_tombol(ruang, sekda, "cap.fi:2025tw2:IKU-2:1"))
    uang = polos(rute.jawab_tombol(ruang, sekda, "ags:2025b06:s:35"))

    pada = "23 November 2026 10.00"
    assert (
        f"TW II 27,00%: Pejabat 2001, Kepala Bagian Tata Pemerintahan, {pada}, lewat tenggat; "
        f"diverifikasi Pejabat 2004 {pada}; versi 1"
    ) in kinerja
    assert (
        f"TW I 15,00%: Pejabat 7001, Verifikator Bagian Administrasi Pembangunan, {pada}, "
        "dicatat atas nama Bagian Tata Pemerintahan, lewat tenggat"
    ) in kinerja
    assert "Alasan: surat" in kinerja
    assert "Target ditetapkan admin TW I 15, TW II 30, 2025 60" in kinerja
    assert "s.d. Juni Rp29.974.380: Pejabat 2001, Kepala Bagian Tata Pemerintahan" in uang
    assert "diverifikasi Pejabat 2005" in uang


def test_later_years_that_are_open_and_empty_are_said_as_that(
    ruang: Ruang, dunia: Dunia, sekda: Pelaku
) -> None:
    satu = "Terakhir 2024; 2025 sudah dibuka, belum ada realisasi; 2026 belum dimuat."
    assert satu in tanya(ruang, sekda, "/capaian")
    assert satu in tanya(ruang, sekda, "/anggaran tw2")

    open_contoh(dunia.engine, dunia.admin, 2026, now=NOW)

    dua = "Terakhir 2024; 2025 dan 2026 sudah dibuka, belum ada realisasi."
    assert dua in tanya(ruang, sekda, "/capaian kerja sama")
    assert dua in tanya(ruang, sekda, "/anggaran")
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))
    assert "Terakhir 2025; 2026 sudah dibuka, belum ada realisasi." in tanya(
        ruang, sekda, "/capaian"
    )


def test_help_for_a_year_that_is_filled_in_cites_no_table(
    ruang: Ruang, dunia: Dunia, sekda: Pelaku
) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.sub35(29_974_380))

    teks = tanya(ruang, sekda, "/bantuan")

    assert "/anggaran 2025 1 (nomor sub kegiatan)\n" in teks
    assert "Dibawa" not in teks


def test_who_may_see_the_board_gets_a_button_to_what_has_not_come(
    ruang: Ruang, dunia: Dunia, sekda: Pelaku
) -> None:
    dunia.post(dunia.kabag_tapem, dunia.iku2("27"))

    jawaban = rute.jawab_teks(ruang, sekda, "/capaian 2025 tw2")
    assert "cap.b:2025tw2:1" in data(jawaban)
    kinerja = rute.jawab_tombol(ruang, sekda, "cap.b:2025tw2:1")
    assert polos(kinerja).startswith(
        "Belum kami terima: kinerja 2025 TW II, contoh\n\n"
        "Kami belum menerima angka dari 9 unit. Tenggatnya 10 Juli 2025 (contoh).\n"
        "• Bagian Tata Pemerintahan: output dan program belum 6 dari 6\n"
        "• Bagian Hukum: belum 1 dari 1 (IKU-3); output dan program belum 4 dari 4\n"
        "• Bagian Administrasi Pembangunan: belum 2 dari 2 (IKU-7 dan IKU-8); output dan program "
        "belum 2 dari 2\n"
    )
    assert data(kinerja) == ["cap:2025tw2"]
    assert "agb:2025b06:1" in data(rute.jawab_teks(ruang, sekda, "/anggaran 2025 juni"))
    uang = polos(rute.jawab_tombol(ruang, sekda, "agb:2025b06:1"))
    assert "• Bagian Tata Pemerintahan: belum 5 dari 5 (nomor 35, 36, 37, 44, dan 45)" in uang


def test_the_board_is_neither_offered_nor_opened_to_others(ruang: Ruang, dunia: Dunia) -> None:
    jawaban = rute.jawab_teks(ruang, dunia.kabag_tapem, "/capaian 2025 tw2")

    assert not [d for d in data(jawaban) if d.startswith("cap.b")]
    for tombol in ("cap.b:2025tw2:1", "agb:2025b06:1"):
        with pytest.raises(TidakBerhakError):
            rute.jawab_tombol(ruang, dunia.kabag_tapem, tombol)


def test_nothing_is_asked_of_anybody_before_it_is_due(dunia: Dunia, sekda: Pelaku) -> None:
    awal = Ruang(dunia.engine, jam=lambda: NOW.replace(year=2025, month=6, day=30))

    assert "cap.b:2025tw2:1" not in data(rute.jawab_teks(awal, sekda, "/capaian 2025 tw2"))
    belum = polos(rute.jawab_tombol(awal, sekda, "cap.b:2025tw2:1"))
    assert "Belum waktunya: periode ini dapat diisi mulai 1 Juli 2025." in belum


@pytest.mark.parametrize("awal", ["/capaian 2025 tw2", "/capaian 2025", "/anggaran 2025 juni"])
@pytest.mark.parametrize("berisi", [False, True])
def test_every_answer_about_a_made_up_year_says_so_and_fits_a_phone(
    ruang: Ruang, dunia: Dunia, sekda: Pelaku, awal: str, *, berisi: bool
) -> None:
    if berisi:
        dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))
        dunia.accepted(dunia.kabag_tapem, dunia.sub35(29_974_380))
        dunia.post(dunia.kabag_tapem, dunia.sub35(39_974_380, "b07"))
    jawaban = rute.jawab_teks(ruang, sekda, awal)
    kapan = data(jawaban)[-1].split(":")[1]
    menunggu, terlihat = [jawaban], set[str]()

    while menunggu:
        jawaban = menunggu.pop()
        if jawaban.gambar:
            assert "contoh" in jawaban.gambar.judul
            assert "contoh" in polos(jawaban)
        else:
            assert CONTOH in polos(jawaban)
        assert len(polos(jawaban)) <= 4096
        for pre in re.findall(r"<pre>(.*?)</pre>", jawaban.html, re.DOTALL):
            assert max(map(len, unescape(pre).split("\n"))) <= 36
        for satu in data(jawaban):
            assert len(satu.encode()) <= 64
            if satu.split(":")[1] == kapan and satu not in terlihat:
                terlihat.add(satu)
                menunggu.append(rute.jawab_tombol(ruang, sekda, satu))

    assert len(terlihat) > 15


def test_a_year_opened_for_real_calls_nothing_an_example_and_invents_no_target(
    ruang: Ruang, admin: Pelaku
) -> None:
    tahun.open_year(ruang.engine, None, admin, 2025, now=NOW)

    capaian = tanya(ruang, admin, "/capaian 2025 tw2")
    rincian = tanya(ruang, admin, "/capaian 2025 tw2 IKU-2")
    anggaran = tanya(ruang, admin, "/anggaran 2025 juni")
    baris = tanya(ruang, admin, "/anggaran 2025 juni 35")

    assert not [teks for teks in (capaian, rincian, anggaran, baris) if "contoh" in teks.lower()]
    assert capaian.startswith("Capaian kinerja 2025, TW II\n\nTW II saja\n")
    assert " 2 Kerja sama\n                    belum dilaporkan\n" in capaian
    assert "Target belum ditetapkan: IKU-1, IKU-2" in capaian
    assert "Target TW II               belum ada\n" in rincian
    assert "Pagu murni tidak tersedia dalam data\n" in anggaran
    assert "0 dari 54 sub kegiatan; 54 belum dilaporkan" in anggaran
    assert "karena realisasi belum dilaporkan" in baris


@pytest.mark.parametrize(
    "satu", ["cap:2025tw5", "cap:2025b", "agg:2025b13", "agg:2025tw", "cap.g:2025tw2:S9"]
)
def test_a_forged_period_is_an_old_button(ruang: Ruang, dunia: Dunia, satu: str) -> None:
    with pytest.raises(TombolBasiError):
        rute.jawab_tombol(ruang, dunia.admin, satu)


@pytest.mark.parametrize("teks", ["/anggaran 2025 juni juli", "/anggaran 2025 tw1 juni"])
def test_two_months_are_asked_for_one_by_one(ruang: Ruang, dunia: Dunia, teks: str) -> None:
    assert tanya(ruang, dunia.admin, teks) == (
        "Mohon tulis satu bulan atau satu triwulan saja dalam satu pertanyaan, misalnya "
        "/anggaran 2025 juni."
    )


def test_a_month_of_a_year_from_documents_leads_to_its_year(ruang: Ruang, sekda: Pelaku) -> None:
    jawaban = rute.jawab_teks(ruang, sekda, "/anggaran 2024 juni")
    pilihan = rute.jawab_teks(ruang, sekda, "/anggaran 2024 juni hukum")

    kalimat = "Realisasi s.d. Juni 2024 tidak tersedia dalam data; dokumen hanya memuat angka"
    assert jawaban.html == f"{kalimat} tahunan."
    assert data(jawaban) == ["agg:2024"]
    assert pilihan.html.startswith(kalimat)


def test_a_sasaran_that_is_yearly_has_no_picture_of_a_quarter(
    ruang: Ruang, dunia: Dunia, sekda: Pelaku
) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))

    gambar = rute.jawab_tombol(ruang, sekda, "cap.g:2025tw2").gambar

    assert isinstance(gambar, Grafik)
    assert gambar.judul == "Capaian kinerja 2025 TW II, contoh"
    assert [b.label.split()[0] for b in gambar.batang] == [
        *("IKU-2", "IKU-3", "IKU-7", "IKU-8", "IKU-10")
    ]
    assert gambar.keterangan[0] == "Realisasi terhadap target yang ditetapkan admin"
    assert [b.teks for b in gambar.batang][:2] == ["90,00%", "belum dilaporkan"]


def test_the_picture_of_the_budget_names_its_base(
    ruang: Ruang, dunia: Dunia, sekda: Pelaku
) -> None:
    dunia.accepted(dunia.kabag_tapem, dunia.sub35(29_974_380))

    gambar = rute.jawab_tombol(ruang, sekda, "agf:2025b06:k:11").gambar

    assert isinstance(gambar, Grafik)
    assert gambar.acuan_teks == "pagu murni = 100%"
    assert gambar.sumber == (
        "Pagu ditetapkan admin (Contoh rencana 2025, bukan data resmi, ditetapkan admin); "
        "realisasi dari isian yang sudah diverifikasi"
    )
    assert "Realisasi terhadap pagu murni" in gambar.keterangan
