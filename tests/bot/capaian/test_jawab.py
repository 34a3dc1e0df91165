"""/capaian on LKjIP 2024: Tabel 2.1-2.3, the signed annex, Tabel 3.1-3.4."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine

from bot.jawaban import Jawaban
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Pelaku, Penugasan, Peran
from tests.bot.capaian.bertanya import data, ketuk, polos, tabel, tanya, teks_tombol
from tests.conftest import make_pelaku

SEMUA = """\
No Indikator   Target  Real. Capaian
 1 Lapor SAKIP  12,41   8,86  71,39%
 2 Kerja sama      60     60 100,00%
 3 Harmonisasi    100    100 100,00%
 4 IKK LPPD       100    100 100,00%
 5 IKM min. B      75     75 100,00%
 6 Kebijakan      100    100 100,00%
 7 Rata2 prog.     75     71  94,67%
 8 Dokumen RR       1      1 100,00%
 9 Nilai AKIP      BB    belum rilis
10 Inovasi          2      2 100,00%"""

PEMBANDING = """\
No Indikator               Realisasi
 1 Lapor SAKIP                  8,77
 2 Kerja sama           tercetak "-"
 3 Harmonisasi          tercetak "-"
 4 IKK LPPD             tercetak "-"
 5 IKM min. B           tercetak "-"
 6 Kebijakan            tercetak "-"
 7 Rata2 prog.          tercetak "-"
 8 Dokumen RR                      1
 9 Nilai AKIP                      B
10 Inovasi                         2"""


def test_one_message_holds_all_ten_indikator(ruang: Ruang, sekda: Pelaku) -> None:
    assert tabel(tanya(ruang, sekda, "2024")) == [SEMUA]


def test_the_mean_states_coverage_and_scale(ruang: Ruang, sekda: Pelaku) -> None:
    assert (
        "Rata-rata 96,23% (Sangat Tinggi, skala Permendagri 86/2017); "
        "9 dari 10 indikator, Nilai AKIP belum rilis."
    ) in polos(tanya(ruang, sekda, "2024"))


def test_a_printed_figure_that_differs_comes_with_its_caveat(ruang: Ruang, sekda: Pelaku) -> None:
    teks = polos(tanya(ruang, sekda, "2024"))

    assert "IKU-7: 94,66 tercetak, 94,67 dihitung (dipotong, bukan dibulatkan)." in teks
    assert teks.count("dihitung (") == 1


def test_targets_that_differ_between_documents_are_named(ruang: Ruang, sekda: Pelaku) -> None:
    teks = polos(tanya(ruang, sekda, "2024"))

    assert (
        'IKU-3: target tercetak "65" (RKT) dan "100" (Perjanjian Kinerja, Lampiran PK, dan LKjIP).'
    ) in teks
    assert (
        'IKU-5: target tercetak "B" (RKT dan Lampiran PK) dan "75" (Perjanjian Kinerja dan LKjIP).'
    ) in teks
    assert teks.count("target tercetak") == 2


def test_the_base_and_the_points_of_15_are_said(ruang: Ruang, sekda: Pelaku) -> None:
    teks = polos(tanya(ruang, sekda, "2024"))

    assert "Target Perjanjian Kinerja; data dokumen LKjIP Setda Kota Bengkulu 2024." in teks
    assert "IKU-1: Poin dari 15" in teks


def test_buttons_lead_to_each_sasaran_indikator_and_source(ruang: Ruang, sekda: Pelaku) -> None:
    assert teks_tombol(tanya(ruang, sekda, "2024")) == [
        ["Sasaran 1", "Sasaran 2", "Sasaran 3"],
        ["1", "2", "3", "4", "5"],
        ["6", "7", "8", "9", "10"],
        ["Grafik", "Sumber"],
    ]


def test_2023_is_shown_as_what_2024_is_compared_with(ruang: Ruang, sekda: Pelaku) -> None:
    jawaban = tanya(ruang, sekda, "2023")

    assert (
        "Tahun 2023 hanya tersedia sebagai pembanding 2024: ada realisasi, tidak ada target"
    ) in polos(jawaban)
    assert tabel(jawaban) == [PEMBANDING]
    assert "Rata-rata" not in polos(jawaban)
    assert "cap:2024" in data(jawaban)
    assert "cap.g:2023" not in data(jawaban)
    assert ketuk(ruang, sekda, "cap.g:2023") == jawaban


def test_an_indikator_shows_what_the_document_says_of_it(ruang: Ruang, sekda: Pelaku) -> None:
    jawaban = tanya(ruang, sekda, "IKU-1")
    teks = polos(jawaban)

    assert "Definisi: tidak tersedia dalam data" in teks
    assert "Formula: Nilai Kemenpan RB" in teks
    assert "Penanggung jawab: Bagian Organisasi dan Tata Laksana" in teks
    assert "Sumber data: Kemenpan RB" in teks
    assert "Predikat: Sedang (skala Permendagri 86/2017)." in teks
    assert 'Realisasi 2023 tercetak "8,77%" (Tabel 3.2).' in teks
    assert tabel(jawaban)[0] == (
        "Target 2024                    12,41\n"
        "Realisasi 2024                  8,86\n"
        "Capaian 2024                  71,39%\n"
        "Realisasi 2023                  8,77\n"
        "Selisih dari 2023              +0,09"
    )


@pytest.mark.parametrize(
    ("kode", "target"), [("IKU-3", ["65", "100", "100"]), ("IKU-5", ["B", "75", "B"])]
)
def test_targets_of_the_documents_stand_side_by_side(
    ruang: Ruang, sekda: Pelaku, kode: str, target: list[str]
) -> None:
    jawaban = tanya(ruang, sekda, kode)
    baris = [satu.rsplit(maxsplit=1) for satu in tabel(jawaban)[1].splitlines()]

    naskah = ["RKT", "Perjanjian Kinerja", "Lampiran PK"]
    assert baris[:3] == [list(pasangan) for pasangan in zip(naskah, target, strict=True)]
    assert ("Target berbeda antardokumen; capaian memakai target Perjanjian Kinerja.") in polos(
        jawaban
    )


def test_an_indikator_missing_from_the_rkt_has_no_target_there(ruang: Ruang, sekda: Pelaku) -> None:
    jawaban = tanya(ruang, sekda, "IKU-8")

    assert tabel(jawaban)[1].splitlines()[0] == "RKT        tidak tersedia dalam data"
    assert "Target berbeda" not in polos(jawaban)


def test_two_printings_of_one_figure_are_both_told(ruang: Ruang, sekda: Pelaku) -> None:
    jawaban = tanya(ruang, sekda, "IKU-9")

    assert tabel(jawaban)[0] == (
        "Target 2024                       BB\n"
        "Realisasi 2024           belum rilis\n"
        "Capaian 2024             belum rilis\n"
        "Realisasi 2023                     B"
    )
    assert 'Realisasi 2024 tercetak "-" (Tabel 3.1) dan "Blm rilis" (Tabel 3.3).' in polos(jawaban)


def test_a_printed_dash_is_not_a_zero(ruang: Ruang, sekda: Pelaku) -> None:
    jawaban = tanya(ruang, sekda, "IKU-2")

    assert 'Realisasi 2023          tercetak "-"' in tabel(jawaban)[0]
    assert "Selisih" not in tabel(jawaban)[0]
    assert 'Tanda "-" di dokumen berarti tidak ada angka, bukan 0.' in polos(jawaban)


def test_the_printed_capaian_stands_beside_the_computed_one(ruang: Ruang, sekda: Pelaku) -> None:
    isi = tabel(tanya(ruang, sekda, "IKU-7"))[0]

    assert "Capaian 2024                  94,67%\nCapaian tercetak               94,66" in isi


def test_a_sasaran_has_a_mean_of_its_own(ruang: Ruang, sekda: Pelaku) -> None:
    jawaban = ketuk(ruang, sekda, "cap.s:2024:S2")

    assert polos(jawaban).startswith("Sasaran 2: Meningkatnya Akuntabilitas Kinerja")
    assert tabel(jawaban)[0].splitlines()[1:] == SEMUA.splitlines()[8:10]
    assert "1 dari 2 indikator, Nilai AKIP belum rilis." in polos(jawaban)


def test_only_who_sees_a_part_is_told_what_a_list_has_to_do_with_it(
    ruang: Ruang, sekda: Pelaku, operator_dinkes: Pelaku
) -> None:
    assert "menyangkut" not in polos(tanya(ruang, sekda, "IKU-4"))
    assert "IKU-4: menyangkut Dinas Kesehatan sebagai pengampu IKK." in polos(
        tanya(ruang, operator_dinkes, "IKU-4")
    )


def test_a_unit_sees_what_it_is_asked_for(ruang: Ruang, operator_dinkes: Pelaku) -> None:
    jawaban = tanya(ruang, operator_dinkes, "2024")
    teks = polos(jawaban)

    assert tabel(jawaban) == ["\n".join(SEMUA.splitlines()[i] for i in (0, 4, 5))]
    assert "2 dari 10 indikator dapat Anda lihat." in teks
    assert "IKU-4: menyangkut Dinas Kesehatan sebagai pengampu IKK." in teks
    assert "IKU-5: menyangkut Dinas Kesehatan," in teks
    assert "2 dari 2 indikator yang dapat Anda lihat." in teks


def test_staff_see_what_their_bagian_owns(ruang: Ruang, staf_hukum: Pelaku) -> None:
    jawaban = tanya(ruang, staf_hukum, "2024")

    assert tabel(jawaban) == ["\n".join(SEMUA.splitlines()[i] for i in (0, 3))]
    assert "1 dari 10 indikator dapat Anda lihat." in polos(jawaban)


def test_a_unit_without_any_is_told_who_sees_them(ruang: Ruang) -> None:
    tugas = Penugasan(peran=Peran.STAF, unit_nama="Unit Baru", wilayah=frozenset({-1}))
    staf = Pelaku(orang_id=1, telegram_id=1, nama="Staf", penugasan=(tugas,))

    for jawaban in (tanya(ruang, staf, "2024"), ketuk(ruang, staf, "cap.f:2024:1")):
        assert jawaban.html.startswith("0 dari 10 indikator 2024 dapat Anda lihat")
        assert "dapat dilihat oleh pimpinan" in jawaban.html
        assert jawaban.tombol == ()


def test_another_unit_s_indikator_is_refused_politely(
    ruang: Ruang, operator_dinkes: Pelaku
) -> None:
    ditolak = (
        "Mohon maaf, IKU-3 (Persentase rancangan perda dan perkada yang diharmonisasi) tidak "
        "termasuk yang dapat Anda lihat. Indikator ini dapat dilihat oleh Bagian Hukum, pimpinan,"
    )

    assert polos(tanya(ruang, operator_dinkes, "IKU-3")).startswith(ditolak)
    for tap in ("cap.i:2024:IKU-3", "cap.u:2024:IKU-3:1", "cap.fi:2024:IKU-3:1"):
        assert polos(ketuk(ruang, operator_dinkes, tap)).startswith(ditolak)


@pytest.mark.parametrize(
    "tap",
    [
        "cap",
        "cap:",
        "cap:abc",
        "cap:2024:1:1",
        "cap:2024:x",
        "cap:٢٠٢٤",
        "cap.s:2024:S9",
        "cap.i:2024:IKU-99",
        "cap.i:2024",
        "cap.u:2024:IKU-1:x",
        "cap.u:2024:IKU-1:-1",
        "cap.f:2024:99999",
    ],
)
def test_a_crafted_button_is_stale_not_a_crash(ruang: Ruang, sekda: Pelaku, tap: str) -> None:
    with pytest.raises(TombolBasiError):
        ketuk(ruang, sekda, tap)


def test_a_sasaran_of_others_is_not_opened_by_a_button(
    ruang: Ruang, operator_dinkes: Pelaku
) -> None:
    with pytest.raises(TombolBasiError):
        ketuk(ruang, operator_dinkes, "cap.s:2024:S3")


@pytest.mark.parametrize("peran", list(Peran))
def test_every_view_fits_a_phone_and_leads_back(ruang: Ruang, contoh: Engine, peran: Peran) -> None:
    unit = {Peran.PIMPINAN: "setda", Peran.KEPALA_PD: "dinkes", Peran.OPERATOR_PD: "dinkes"}
    pelaku = make_pelaku(contoh, peran, unit.get(peran, "bagian-organisasi"))

    terlihat = dict(_walk(ruang, pelaku))

    assert "cap:2024" in terlihat
    assert "cap.f:2024:1" in terlihat
    for tap, jawaban in terlihat.items():
        assert len(jawaban.html) <= 4096
        assert all(len(baris) <= 36 for isi in tabel(jawaban) for baris in isi.splitlines())
        assert all(len(d.encode()) <= 64 for d in data(jawaban))
        assert tap.startswith("cap:") or any(
            d.startswith(("cap:", "cap.i", "cap.s:")) for d in data(jawaban)
        )


def _walk(ruang: Ruang, pelaku: Pelaku) -> Iterator[tuple[str, Jawaban]]:
    """Tap every button that can be reached from the years there are."""
    menunggu, terlihat = ["cap:2024", "cap:2023"], set[str]()
    while menunggu:
        tap = menunggu.pop()
        if tap not in terlihat:
            terlihat.add(tap)
            jawaban = ketuk(ruang, pelaku, tap)
            menunggu.extend(data(jawaban))
            yield tap, jawaban


def test_many_indikator_come_in_pages_with_one_mean_over_all(ruang_besar: Ruang) -> None:
    sekda = make_pelaku(ruang_besar.engine, Peran.PIMPINAN)
    pertama, kedua = (ketuk(ruang_besar, sekda, f"cap:2030:{n}") for n in (1, 2))

    assert pertama == ketuk(ruang_besar, sekda, "cap:2030")
    assert "Capaian kinerja 2030 (halaman 1 dari " in polos(pertama)
    assert "cap.i:2030:IKU-1" in data(pertama)
    assert "cap.i:2030:IKU-1" not in data(kedua)
    for jawaban in (pertama, kedua):
        assert "10 dari 60 indikator, Layanan&11, " in polos(jawaban)
        assert "Layanan&25, dan 17 lainnya tercetak" in polos(jawaban)
