"""/cek: the summary, the lists, one finding after the other, and who may read what."""

import re
from dataclasses import replace

import pytest
from sqlalchemy import Engine

from bot import rute
from bot.cek import tombol
from bot.jawaban import Jawaban
from bot.messages.cek_uraian import KATA, uraikan
from bot.render import polos
from bot.ruang import Ruang
from core.audit.catatan import Fakta, audit
from core.audit.daftar import ATURAN
from core.errors import TombolBasiError
from core.hak import Pelaku, Peran
from core.isian import Catatan
from tests.audit_uji import budget, clean, indikator, sub
from tests.conftest import make_pelaku
from tests.isian_uji import make_dunia


@pytest.fixture
def pimpinan(contoh: Engine) -> Pelaku:
    return make_pelaku(contoh, Peran.PIMPINAN, "setda")


def ask(engine: Engine, pelaku: Pelaku, teks: str) -> Jawaban:
    return rute.jawab_teks(Ruang(engine), pelaku, teks)


def tap(engine: Engine, pelaku: Pelaku, jawaban: Jawaban, label: str) -> Jawaban:
    [data] = [t.data for baris in jawaban.tombol for t in baris if t.teks == label]
    return rute.jawab_tombol(Ruang(engine), pelaku, data)


def labels(jawaban: Jawaban) -> list[str]:
    return [t.teks for baris in jawaban.tombol for t in baris]


def numbers(jawaban: Jawaban) -> list[int]:
    return [int(n) for n in re.findall(r"^(\d+)\. ", polos(jawaban.html), re.MULTILINE)]


def test_the_first_answer_counts_by_level_and_names_the_document(
    contoh: Engine, pimpinan: Pelaku
) -> None:
    teks = polos(ask(contoh, pimpinan, "/cek").html)

    assert "Catatan atas angka 2024" in teks
    assert "LKjIP Setda Kota Bengkulu 2024" in teks
    assert [int(n) for n in re.findall(r"(\d+) (?:perlu|ringan)", teks)] == [11, 20, 4]
    assert "Hanya yang menyangkut unit Anda" not in teks


def test_a_list_that_has_emptied_since_its_button_was_shown_says_so(contoh: Engine) -> None:
    dinkes = make_pelaku(contoh, Peran.OPERATOR_PD, "dinkes")

    jawaban = rute.jawab_tombol(Ruang(contoh), dinkes, "nl:2024:d:1")

    assert "Tidak ada lagi catatan di sini." in jawaban.html
    assert labels(jawaban) == ["« Ringkasan"]


def test_a_list_names_its_findings_and_each_is_one_tap_away(
    contoh: Engine, pimpinan: Pelaku
) -> None:
    daftar = tap(contoh, pimpinan, ask(contoh, pimpinan, "/cek 2024"), "● Perlu diperbaiki (11)")
    assert numbers(daftar) == list(range(1, 9))
    lanjut = tap(contoh, pimpinan, daftar, "Berikutnya »")
    assert numbers(lanjut) == [9, 10, 11]

    satu = tap(contoh, pimpinan, daftar, "1")
    teks = polos(satu.html)
    assert "Perlu diperbaiki; 1 dari 11" in teks
    assert "tercetak “50.906.752.982” di Tabel 3.5, program 1" in teks
    assert "jumlah 34 sub kegiatan Rp51.066.304.582; tercetak kurang Rp159.551.600" in teks
    assert "Baris 33 atau baris 34 tidak ikut dijumlahkan." in teks
    assert "Baris 33 atau baris 34 tercetak dua kali" in teks
    assert "Saran: Cocokkan dengan DPA/DPPA" in teks
    assert labels(satu) == ["Lihat juga", "Berikutnya »", "« Daftar"]
    kedua = tap(contoh, pimpinan, satu, "Berikutnya »")
    assert "Baris 37 tidak ikut dijumlahkan." in kedua.html
    assert numbers(tap(contoh, pimpinan, kedua, "« Daftar")) == list(range(1, 9))


def test_the_whole_list_can_be_walked_from_its_first_to_its_last(
    contoh: Engine, pimpinan: Pelaku
) -> None:
    layar = tap(contoh, pimpinan, ask(contoh, pimpinan, "/cek"), "◐ Perlu penjelasan (20)")
    layar = tap(contoh, pimpinan, layar, "1")
    dilihat = [layar.html]
    while "Berikutnya »" in labels(layar):
        layar = tap(contoh, pimpinan, layar, "Berikutnya »")
        dilihat.append(layar.html)

    assert len(set(dilihat)) == 20
    assert labels(layar) == ["« Sebelumnya", "« Daftar"]
    # The twentieth stands on the third page of its list.
    assert numbers(tap(contoh, pimpinan, layar, "« Daftar")) == list(range(17, 21))


def test_findings_about_the_same_figure_lead_to_each_other(
    contoh: Engine, pimpinan: Pelaku
) -> None:
    klaim = ask(contoh, pimpinan, "/cek narasi menyebut semua")
    judul = [
        "IKU-2: narasi menyebut semua, angkanya 60",
        "IKU-2: 60 bukan bagian bulat dari 8",
        "IKU-2: 2 dari 8 MoU/PKS belum selesai",
    ]

    def see_also(layar: Jawaban) -> str:
        return polos(layar.html).partition("Lihat juga\n")[2]

    assert see_also(klaim) == f"1. {judul[1]}\n2. {judul[2]}"
    satu = tap(contoh, pimpinan, klaim, "Lihat juga 1")
    assert judul[1] in satu.html
    assert see_also(satu) == f"1. {judul[0]}\n2. {judul[2]}"
    # It is shown in the list of its own level.
    assert "Perlu penjelasan; 5 dari 20" in polos(satu.html)
    dua = tap(contoh, pimpinan, satu, "Lihat juga 2")
    assert see_also(dua) == f"1. {judul[0]}\n2. {judul[1]}"


def test_what_stands_alone_leads_to_nothing_else(contoh: Engine, pimpinan: Pelaku) -> None:
    assert "Lihat juga" not in ask(contoh, pimpinan, "/cek 2024 IKU-9").html


def test_what_somebody_may_not_read_is_not_named_as_belonging_to_it(
    contoh: Engine, pimpinan: Pelaku
) -> None:
    # That GPY is counted as an innovation too is told of IKU-10, which is not Kesra's.
    staf = make_pelaku(contoh, Peran.STAF, "bagian-kesra", telegram_id=9101)

    for pelaku, banyak in ((pimpinan, 1), (staf, 0)):
        layar = ask(contoh, pelaku, "/cek yang dihitung terbit")
        assert "IKU-6: yang dihitung terbit 2020" in layar.html
        assert labels(layar).count("Lihat juga") == banyak


def test_what_is_looked_for_by_code_or_word_is_found(contoh: Engine, pimpinan: Pelaku) -> None:
    ikm = ask(contoh, pimpinan, "/cek iku-5")
    # Its own four, and the two that name it among others.
    assert "Catatan 2024 tentang “iku-5”: 6" in polos(ikm.html)
    assert polos(ikm.html).count("IKU-5:") == 3
    satu = ask(contoh, pimpinan, "/cek 2024 IKU-9")
    assert "keadaan realisasinya ditulis berbeda" in satu.html
    assert "serapan" in ask(contoh, pimpinan, "/cek serapan tertukar").html
    berdua = polos(ask(contoh, pimpinan, "/cek IKU-3 target").html)
    assert [int(n) for n in re.findall(r"^(\d+)\. ", berdua, re.MULTILINE)] == [5, 31]
    # What an indikator is called is looked for too, and stands on its page.
    assert "Perlu penjelasan; 21 dari 35; Harmonisasi" in polos(
        ask(contoh, pimpinan, "/cek rumus harmonisasi").html
    )
    tak_ada = ask(contoh, pimpinan, "/cek <b>zzz")
    assert "Tidak ada catatan 2024 tentang “&lt;b&gt;zzz”" in tak_ada.html


def test_from_a_finding_that_was_looked_for_the_way_back_is_to_what_was_found(
    contoh: Engine, pimpinan: Pelaku
) -> None:
    hasil = ask(contoh, pimpinan, "/cek IKU-3 TARGET")
    assert numbers(hasil) == [5, 31]

    satu = tap(contoh, pimpinan, hasil, "5")
    assert "Perlu diperbaiki; 1 dari 2" in polos(satu.html)
    assert labels(satu) == ["Berikutnya »", "« Daftar"]
    dua = tap(contoh, pimpinan, satu, "Berikutnya »")
    assert "7 dari 9 indikator terukur persis sama dengan target" in dua.html
    assert labels(dua) == ["« Sebelumnya", "« Daftar"]

    kembali = tap(contoh, pimpinan, dua, "« Daftar")
    assert "Catatan 2024 tentang “iku 3 target”: 2" in polos(kembali.html)
    assert numbers(kembali) == [5, 31]
    assert labels(kembali) == labels(hasil)


def test_of_many_words_a_button_holds_the_first_and_leads_to_a_longer_list(
    contoh: Engine, pimpinan: Pelaku
) -> None:
    hasil = ask(contoh, pimpinan, "/cek tercetak realisasi kegiatan jumlah program pagu perubahan")
    assert numbers(hasil) == [1, 2, 3]

    kembali = tap(contoh, pimpinan, tap(contoh, pimpinan, hasil, "2"), "« Daftar")

    assert "“tercetak realisasi kegiatan jumlah program”" in polos(kembali.html)
    assert set(numbers(kembali)) >= {1, 2, 3}
    assert all(len(t.data.encode()) <= 64 for baris in hasil.tombol for t in baris)


def test_a_finding_that_says_other_words_by_now_stands_in_the_whole_list(
    contoh: Engine, pimpinan: Pelaku
) -> None:
    [data] = [
        t.data
        for baris in ask(contoh, pimpinan, "/cek IKU-3 target").tombol
        for t in baris
        if t.teks == "5"
    ]

    satu = rute.jawab_tombol(
        Ruang(contoh), pimpinan, data.replace("iku 3 target", "serapan tertukar")
    )

    assert "Perlu diperbaiki; 5 dari 35" in polos(satu.html)
    assert numbers(tap(contoh, pimpinan, satu, "« Daftar")) == list(range(1, 9))


@pytest.mark.parametrize(
    ("teks", "jawaban"),
    [
        ("/cek 2023", "Data catatan 2023 belum dimuat. Yang tersedia: 2024."),
        ("/cek 2024 tw2", "Tulis tahunnya saja"),
        ("/cek 2023 2024", "2023"),
        ("/cek 99999", "Data catatan 99999 belum dimuat. Yang tersedia: 2024."),
        ("/cek 2024 IKU-8 satuan", "Tidak ada catatan 2024 tentang “IKU-8 satuan”."),
        ("/cek 2024 %", "11 perlu diperbaiki"),
        ("/cek 2024 di", "Ditampilkan 16 dari"),
    ],
)
def test_what_cannot_be_examined_says_what_to_type_instead(
    contoh: Engine, pimpinan: Pelaku, teks: str, jawaban: str
) -> None:
    assert jawaban in polos(ask(contoh, pimpinan, teks).html)


@pytest.mark.parametrize(
    ("peran", "unit", "ada", "tak_ada"),
    [
        (Peran.STAF, "bagian-hukum", {"IKU-3"}, {"IKU-4", "Program"}),
        (Peran.STAF, "bagian-tapem", {"IKU-2", "IKU-4"}, {"IKU-3", "Program"}),
        # The rows of its own kegiatan, and of other units' nothing.
        (Peran.STAF, "bagian-prokopim", {"Baris 32 sampai 34", "Baris 33 dan 34"}, {"IKU-3"}),
    ],
)
def test_whoever_sees_only_the_own_reads_only_what_is_about_that(
    contoh: Engine, peran: Peran, unit: str, ada: set[str], tak_ada: set[str]
) -> None:
    staf = make_pelaku(contoh, peran, unit)
    ringkasan = ask(contoh, staf, "/cek 2024")
    assert "Hanya yang menyangkut unit Anda." in ringkasan.html
    semua = rute.jawab_tombol(Ruang(contoh), staf, tombol.of(tombol.DAFTAR, 2024, tombol.SEMUA, 1))

    judul = polos(semua.html)
    assert all(satu in judul for satu in ada)
    assert not any(satu in judul for satu in tak_ada)


def test_low_rows_of_others_are_left_out_of_what_a_unit_reads(contoh: Engine) -> None:
    staf = make_pelaku(contoh, Peran.STAF, "bagian-tapem")
    semua = polos(ask(contoh, staf, "/cek 2024 terserap").html)

    # Rows 35 and 36 are of Tata Pemerintahan; 14 rows of all are low.
    assert "2 sub kegiatan terserap kurang dari 50,00%" in semua
    assert "Sub kegiatan 36 (Adm. kewilayahan): 1,93%" in semua


@pytest.mark.parametrize("peran", [Peran.OPERATOR_PD, Peran.KEPALA_PD])
def test_a_unit_without_figures_of_its_own_hears_that_there_is_nothing(
    contoh: Engine, peran: Peran
) -> None:
    jawaban = ask(contoh, make_pelaku(contoh, peran, "dinkes"), "/cek 2024")

    assert "Tidak ada catatan atas yang menjadi tugas unit Anda." in jawaban.html


def test_a_finding_of_others_cannot_be_opened_by_its_button(
    contoh: Engine, pimpinan: Pelaku
) -> None:
    daftar = tap(contoh, pimpinan, ask(contoh, pimpinan, "/cek"), "● Perlu diperbaiki (11)")
    [data] = [t.data for baris in daftar.tombol for t in baris if t.teks == "1"]

    staf = make_pelaku(contoh, Peran.STAF, "bagian-hukum", telegram_id=4321)
    with pytest.raises(TombolBasiError):
        rute.jawab_tombol(Ruang(contoh), staf, data)


@pytest.mark.parametrize(
    "data",
    [
        *("nr:x", "nr", "nl:2024:d", "nl:2024:z:1", "nl:2024:d:x", "nc:2024:d:00", "nc:2024:d"),
        *("nz:1", "nq:2024", "nq:2024:", "nq:2024:<b>", "nq:2024:" + "x" * 45, "nc:2024:?:00"),
        *("na:2024:00:1", "na:2024:00"),
    ],
)
def test_a_button_that_says_nonsense_is_a_stale_one(
    contoh: Engine, pimpinan: Pelaku, data: str
) -> None:
    with pytest.raises(TombolBasiError):
        rute.jawab_tombol(Ruang(contoh), pimpinan, data)


def test_every_kind_of_facts_has_words() -> None:
    # By name: a class with slots is there twice. Other tests make facts of their own.
    semua: set[str] = set()
    induk: set[str] = set()
    antre: list[type[Fakta]] = [Fakta]
    while antre:
        for satu in antre.pop().__subclasses__():
            if not satu.__module__.startswith("core."):
                continue
            antre.append(satu)
            semua.add(satu.__name__)
            induk |= {kelas.__name__ for kelas in satu.__mro__[1:]} - {satu.__name__}

    assert {satu.__name__ for satu in KATA} == semua - induk


def test_whatever_a_document_holds_a_finding_is_one_message() -> None:
    # A budget of 300 rows, all low, all the same, with totals that are nobody's.
    baris = [sub(nomor, 1_000, 1_000, 7) for nomor in range(1, 300)]
    banyak = replace(clean(), akar=budget(*baris, murni=(1, 2), perubahan=(3, 4), realisasi=(5, 6)))
    semua = [
        *audit(banyak, ATURAN).catatan,
        *audit(
            replace(banyak, indikator=tuple(indikator(n, realisasi=80) for n in range(1, 200))),
            ATURAN,
        ).catatan,
    ]

    assert semua
    for satu in semua:
        uraian = uraikan(satu.fakta)
        panjang = sum(map(len, (uraian.judul, *uraian.isi, *uraian.kemungkinan, uraian.saran)))
        assert panjang < 3_000, satu.kunci


def test_a_year_that_is_filled_in_says_so_and_names_who_posted(contoh: Engine) -> None:
    dunia = make_dunia(contoh)
    nota = Catatan("Semua perikatan yang ditindaklanjuti selesai.", "mitra terlambat", "")
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27", catatan=nota))

    ringkasan = polos(ask(contoh, dunia.admin, "/cek 2025").html)
    satu = polos(ask(contoh, dunia.admin, "/cek 2025 IKU-2").html)

    assert "Diisi di CEKER; yang diperiksa hanya yang terverifikasi." in ringkasan
    assert "Tahun contoh" in ringkasan
    assert "(isian Bagian Tata Pemerintahan, TW II 2025)." in satu
    assert "Realisasi diisi “27” oleh Bagian Tata Pemerintahan, TW II 2025." in satu


def test_a_code_finds_nothing_else_for_whoever_sees_only_their_own(contoh: Engine) -> None:
    staf = make_pelaku(contoh, Peran.STAF, "bagian-organisasi", telegram_id=9100)

    teks = polos(ask(contoh, staf, "/cek 2024 IKU-3").html)

    assert "Tidak ada catatan 2024 tentang “IKU-3” yang menyangkut unit Anda." in teks
