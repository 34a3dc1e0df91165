"""/riwayat: versions newest first, who and why, and the document's figure where there is one."""

from decimal import Decimal

import pytest

from bot import rute
from bot.jawaban import Jawaban
from bot.ruang import Ruang
from core.baca_isian import Angka
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Pelaku, Peran
from core.isian import Basis, Bukti
from core.services import pengisian, putusan
from tests.bot.isi.layar import semua_tombol, teks, tombol
from tests.bot.test_rute import check
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import Dunia


def ask(ruang: Ruang, pelaku: Pelaku, perintah: str) -> Jawaban:
    jawaban = rute.jawab_teks(ruang, pelaku, perintah)
    check(jawaban)
    return jawaban


def tell(dunia: Dunia) -> tuple[int, int]:
    """Let IKU-2 have two versions, the second returned; return their ids."""
    lama = dunia.post(dunia.kabag_tapem, dunia.iku2("27", bukti=(Bukti("x", "https://x.id"),)))
    putusan.accept(dunia.engine, None, dunia.verifikator_kinerja, lama.id, now=NOW)
    baru = dunia.post(dunia.kabag_tapem, dunia.iku2("28", alasan="salah <hitung>"))
    putusan.give_back(
        dunia.engine, None, dunia.verifikator_kinerja, baru.id, "mana <buktinya>?", now=NOW
    )
    return lama.id, baru.id


def test_versions_come_newest_first_with_who_when_why_and_what_was_decided(
    ruang: Ruang, dunia: Dunia, sekda: Pelaku
) -> None:
    lama, baru = tell(dunia)

    jawaban = ask(ruang, sekda, "/riwayat IKU-2")

    assert [blok.splitlines() for blok in teks(jawaban).split("\n\n")[:3]] == [
        ["Riwayat IKU-2 Kerja sama, 2025"],
        [
            "1. TW II 2025, versi 2: 28,00%, dikembalikan, lewat tenggat",
            "Ditulis Pejabat 2001, Kepala Bagian Tata Pemerintahan, 23 November 2026 10.00",
            "Dikembalikan oleh Pejabat 2004, 23 November 2026 10.00: mana <buktinya>?",
            "Alasan: salah <hitung>",
        ],
        [
            "2. TW II 2025, versi 1: 27,00%, terverifikasi, lewat tenggat",
            "Ditulis Pejabat 2001, Kepala Bagian Tata Pemerintahan, 23 November 2026 10.00",
            "Terverifikasi oleh Pejabat 2004, 23 November 2026 10.00",
            "Bukti dukung: 1 tautan",
        ],
    ]
    assert tombol(jawaban)["1"] == f"isl:{baru}"
    assert tombol(jawaban)["2"] == f"isl:{lama}"
    lihat = rute.jawab_tombol(ruang, sekda, f"isl:{lama}")
    assert tombol(lihat)["x"] == "https://x.id"


def test_a_figure_for_another_unit_says_on_whose_behalf(
    ruang: Ruang, dunia: Dunia, sekda: Pelaku
) -> None:
    dunia.post(dunia.verifikator_kinerja, dunia.iku2("27"))
    isi = teks(ask(ruang, sekda, "/riwayat IKU-2"))
    assert "Verifikator Bagian Organisasi, 23 November 2026 10.00, dicatat atas nama Bagian" in isi


@pytest.mark.parametrize(
    ("perintah", "ada"),
    [
        ("/riwayat kerja sama", "TW II 2025, versi 2"),
        ("/riwayat 2025 IKU-2", "TW II 2025, versi 2"),
        ("/riwayat iku2 2025 tw2", "Riwayat IKU-2 Kerja sama, TW II 2025"),
        ("/riwayat IKU-2 tw1", "Belum ada isian untuk TW I 2025."),
        ("/riwayat 2025 IKU-9", "Belum ada isian untuk 2025."),
        ("riwayat IKU-2", "TW II 2025, versi 2"),
        # Tabel 3.1 and 3.2, row 2.
        ("/riwayat 2024 IKU-2", 'Realisasi 2024 "60": Tabel 3.1 baris 2 dan Tabel 3.2 baris 2'),
        ("/riwayat 2023 IKU-2", 'Realisasi 2023 "-": Tabel 3.2 baris 2'),
        # Nobody has posted IKU-8: the latest year that tells of it is the document's.
        ("/riwayat IKU-8", "Tercetak dalam LKjIP"),
        ("/riwayat 2019 IKU-2", "Data riwayat 2019 belum dimuat."),
        ("/riwayat 2024 2025 IKU-2", "Mohon tulis satu tahun saja"),
        ("/riwayat zzzz", "“zzzz” tidak ditemukan. Coba misalnya /riwayat IKU-1"),
        ("/riwayat IKU-99", "“IKU-99” tidak ditemukan."),
        ("/riwayat …", "tidak ditemukan"),
    ],
)
def test_whatever_is_asked_for_is_answered(
    ruang: Ruang, dunia: Dunia, sekda: Pelaku, perintah: str, ada: str
) -> None:
    tell(dunia)
    assert ada in teks(ask(ruang, sekda, perintah))


@pytest.mark.parametrize(
    ("perintah", "ada"),
    [
        ("/riwayat anggaran 35", "1. s.d. Juni 2025, versi 1: Rp20.000.000 (SP2D)"),
        ("/riwayat anggaran 35", "2. s.d. Mei 2025, versi 1: Rp10.000.000, diajukan"),
        ("/riwayat anggaran sub kegiatan 35", "s.d. Juni 2025"),
        ("/riwayat 2025 anggaran 35 juni", "Riwayat Sub kegiatan 35 Adm. pemerintahan, s.d. Juni"),
        ("/riwayat anggaran 35 s.d. Mei", "1. s.d. Mei 2025"),
        ("/riwayat anggaran 35 april", "Belum ada isian untuk s.d. April 2025."),
        # Tabel 3.5, row 35.
        ("/riwayat 2024 anggaran 35", 'Realisasi 2024 "29.974.380": Tabel 3.5, sub kegiatan 35'),
        ("/riwayat anggaran bantuan hukum", 'Realisasi 2024 "1.244.065.433"'),
        ("/riwayat anggaran 99", "“99” tidak ditemukan."),
        ("/riwayat anggaran 9.9.9", "“9.9.9” tidak ditemukan."),
        ("/riwayat anggaran zzzz", "“zzzz” tidak ditemukan."),
        ("/riwayat 2019 anggaran 35", "Data riwayat 2019 belum dimuat."),
    ],
)
def test_the_budget_has_its_history_too(
    ruang: Ruang, dunia: Dunia, sekda: Pelaku, perintah: str, ada: str
) -> None:
    dunia.post(dunia.kabag_tapem, dunia.sub35(10_000_000, "b05"))
    dunia.post(dunia.kabag_tapem, dunia.sub35(20_000_000, basis=Basis.SP2D))
    assert ada in teks(ask(ruang, sekda, perintah))


def test_blank_and_dash_stay_what_they_are_in_the_document(
    ruang: Ruang, dunia: Dunia, sekda: Pelaku
) -> None:
    del dunia
    # Tabel 3.5, rows 25 and 27.
    assert 'Realisasi 2024 "-"' in teks(ask(ruang, sekda, "/riwayat 2024 anggaran 25"))
    assert "Realisasi 2024 (kosong)" in teks(ask(ruang, sekda, "/riwayat 2024 anggaran 27"))


def test_without_words_one_chooses_among_what_one_may_see(
    ruang: Ruang, dunia: Dunia, sekda: Pelaku
) -> None:
    tell(dunia)
    awal = ask(ruang, sekda, "/riwayat")
    assert {"IKU-1 Lapor SAKIP", "IKU-10 Inovasi", "Anggaran »"} <= set(tombol(awal))
    satu = rute.jawab_tombol(ruang, sekda, tombol(awal)["IKU-2 Kerja sama"])
    assert "TW II 2025, versi 2" in teks(satu)
    lalu = rute.jawab_tombol(ruang, sekda, tombol(satu)["Tahun 2024"])
    assert 'Realisasi 2024 "60"' in teks(lalu)
    sub = rute.jawab_tombol(ruang, sekda, tombol(awal)["Anggaran »"])
    check(sub)
    assert "1. Dokumen perencanaan PD" in tombol(sub)

    staf = tombol(ask(ruang, dunia.staf_tapem, "/riwayat"))
    assert "IKU-2 Kerja sama" in staf
    assert "IKU-3 Harmonisasi" not in staf


def test_a_history_of_many_versions_comes_in_pages(
    ruang: Ruang, dunia: Dunia, sekda: Pelaku
) -> None:
    for nomor in range(30):
        dunia.post(dunia.kabag_tapem, dunia.iku2(f"{nomor + 1}", alasan="&" * 400))
    jawaban = ask(ruang, sekda, "/riwayat IKU-2 tw2")
    terlihat = {d for d in semua_tombol(jawaban) if d.startswith("isl:")}
    while berikut := tombol(jawaban).get("Berikutnya »"):
        jawaban = rute.jawab_tombol(ruang, sekda, berikut)
        check(jawaban)
        assert "TW II 2025" in teks(jawaban).splitlines()[0]
        terlihat |= {d for d in semua_tombol(jawaban) if d.startswith("isl:")}
    assert len(terlihat) == 30


# Who may see what


def test_drafts_and_what_was_never_submitted_stay_inside(
    ruang: Ruang, dunia: Dunia, sekda: Pelaku
) -> None:
    draf = pengisian.save(
        dunia.engine, None, dunia.staf_tapem, dunia.iku2("11"), ajukan=False, now=NOW
    ).isian
    tarik = dunia.post(dunia.staf_tapem, dunia.iku2("22", "tw1"))
    pengisian.withdraw(dunia.engine, None, dunia.staf_tapem, tarik.id, now=NOW)
    dunia.post(dunia.staf_tapem, dunia.iku2("33", "tw3"))

    milik = teks(ask(ruang, dunia.staf_tapem, "/riwayat IKU-2 2025"))
    kepala = teks(ask(ruang, dunia.kabag_tapem, "/riwayat IKU-2 2025"))
    lain = teks(ask(ruang, sekda, "/riwayat IKU-2 2025"))

    assert [f"{n},00%" in milik for n in (11, 22, 33)] == [True, True, True]
    assert [f"{n},00%" in kepala for n in (11, 22, 33)] == [False, True, True]
    assert [f"{n},00%" in lain for n in (11, 22, 33)] == [False, False, True]
    assert draf.id


def test_others_figures_are_refused_as_by_capaian_and_anggaran(
    ruang: Ruang, dunia: Dunia, staf_hukum: Pelaku, operator_dinkes: Pelaku
) -> None:
    tell(dunia)
    dunia.post(dunia.kabag_tapem, dunia.sub35(10_000_000))
    for pelaku in (staf_hukum, operator_dinkes):
        assert "tidak termasuk yang dapat Anda lihat" in teks(ask(ruang, pelaku, "/riwayat IKU-2"))
        assert "27,00%" not in teks(ask(ruang, pelaku, "/riwayat 2025 IKU-2"))
        assert "Rp10.000.000" not in teks(ask(ruang, pelaku, "/riwayat anggaran 35"))
        for data in ("irw:i:2025:IKU-2:1", "irw:i:0:IKU-2:1"):
            assert "27,00%" not in teks(rute.jawab_tombol(ruang, pelaku, data))
        with pytest.raises(TidakBerhakError):
            rute.jawab_tombol(ruang, pelaku, "irw:a:2025:35:1")


def test_a_unit_that_an_indikator_is_about_sees_the_figures_and_not_the_files(
    ruang: Ruang, dunia: Dunia, operator_dinkes: Pelaku
) -> None:
    # Dinas Kesehatan is on the list of IKU-4, which Bagian Tata Pemerintahan posts.
    bagian = Angka("27/39", Decimal("69.2308"), Decimal(27), Decimal(39))
    satu = dunia.post(dunia.kabag_tapem, dunia.usul(dunia.iku(4), "tahun", bagian, "bagian-tapem"))

    jawaban = ask(ruang, operator_dinkes, "/riwayat 2025 IKU-4")

    assert "tahun 2025, versi 1: 69,23% (27 dari 39), diajukan" in teks(jawaban)
    assert not any(data.startswith("isl:") for data in semua_tombol(jawaban))
    with pytest.raises(TidakBerhakError):
        rute.jawab_tombol(ruang, operator_dinkes, f"isl:{satu.id}")


@pytest.mark.parametrize(
    "data",
    [
        *("irw", "irw:i", "irw:i:2025:IKU-2", "irw:x:2025:IKU-2:1", "irw:i:2025:IKU-99:1"),
        *("irw:a:2025:999:1", "irw:a:2025:x:1", "irw:i-tw9:2025:IKU-2:1", "irw:i:x:IKU-2:1"),
        *("irw:i:0:IKU-99:1", "irw:a:0:999:1", "irp", "irp:x:1", "ira:1:2:3"),
    ],
)
def test_a_forged_button_leads_nowhere(ruang: Ruang, dunia: Dunia, data: str) -> None:
    with pytest.raises(TombolBasiError):
        rute.jawab_tombol(ruang, dunia.admin, data)


def test_two_units_of_one_indikator_are_told_apart(
    ruang: Ruang, dunia: Dunia, sekda: Pelaku
) -> None:
    for telegram_id, unit in ((2061, "bagian-kesra"), (2062, "bagian-perekonomian")):
        kabag = make_pelaku(dunia.engine, Peran.KABAG, unit, telegram_id=telegram_id)
        angka = Angka("1/2", Decimal(50), Decimal(1), Decimal(2))
        dunia.post(kabag, dunia.usul(dunia.iku(6), "tahun", angka, unit))
    baris = teks(ask(ruang, sekda, "/riwayat IKU-6")).splitlines()
    assert "Bagian Kesejahteraan Rakyat" in baris
    assert "Bagian Perekonomian dan Sumber Daya Alam" in baris


@pytest.mark.parametrize(
    ("teks", "kata"),
    [
        ("35", "<b>Riwayat Sub kegiatan 35 Adm. pemerintahan</b>"),
        ("35 juni 2025", "</b>, s.d. Juni 2025"),
        ("anggaran 35 2025 tw2", "</b>, s.d. Juni 2025"),
        ("program 2,1", "<b>Riwayat Program 2.1"),
        ("IKU-02 2025", "<b>Riwayat IKU-2 Kerja sama</b>, 2025"),
        ("tw2", "“tw2” belum dipakai: tulis bersama kodenya, misalnya <code>/riwayat IKU-1 tw2"),
        ("juni", "“juni” belum dipakai: tulis bersama kodenya, misalnya <code>/riwayat anggaran 1"),
        ("IKU-2 juni", "IKU-2 diisi per triwulan, bukan per bulan"),
        ("IKU-2 tw2 60", "Coba misalnya <code>/riwayat IKU-2</code>"),
        ("output", "<code>/riwayat output 1</code>"),
    ],
)
def test_odd_words_behind_riwayat_lead_somewhere(
    dunia: Dunia, ruang: Ruang, teks: str, kata: str
) -> None:
    assert kata in rute.jawab_teks(ruang, dunia.kabag_tapem, f"/riwayat {teks}").html
