"""Figures as a list: all lines read, one confirmation, all or nothing."""

from decimal import Decimal

from bot.ruang import Ruang
from tests.bot.isi.orang_isi import Orang, rows
from tests.isian_uji import Dunia


def test_a_list_is_read_shown_and_posted_together(dunia: Dunia, kabag: Orang) -> None:
    kabag.say("/isi anggaran juni 2025\n35 29.974.380\n36\tRapat\t1.000.000")
    assert "menurut apa" in kabag.jawaban.html
    tinjau = kabag.tap("SP2D")
    assert "2 realisasi, s.d. Juni 2025" in tinjau
    assert "35 Adm. pemerintahan: <b>Rp29.974.380" in tinjau
    kirim = kabag.data("Kirim")
    satu = kabag.tap_data(kirim)
    assert "Tersimpan: <b>2 realisasi" in satu
    assert kabag.tap_data(kirim, lagi=True) == satu
    assert [(row.nilai, row.basis) for row in rows(dunia.engine)] == [
        (Decimal(29_974_380), "sp2d"),
        (Decimal(1_000_000), "sp2d"),
    ]


def test_a_list_with_one_wrong_line_names_it_and_keeps_nothing(dunia: Dunia, kabag: Orang) -> None:
    salah = kabag.say("/isi anggaran juni 2025\n35 29.974.380\n36 banyak\n999 5\n35 1\n1 5")
    for kata in ("baris 2", "tidak terbaca", "baris 3", "tidak dikenal", "sama dengan baris 1"):
        assert kata in salah, kata
    assert "baris 5" in salah
    assert rows(dunia.engine) == []


def test_a_list_may_be_pasted_into_the_dialogue(dunia: Dunia, kabag: Orang) -> None:
    kabag.say("/isi")
    kabag.tap("Anggaran")
    kabag.say("35 29.974.380 sp2d\n36 1.000.000 sp2d")
    assert "periode yang mana" in kabag.jawaban.html
    kabag.tap("Juni")
    kabag.tap("Kirim")
    assert len(rows(dunia.engine)) == 2


def test_a_list_with_something_unusual_asks_for_a_reason_once(dunia: Dunia, kabag: Orang) -> None:
    kabag.say("/isi anggaran juni 2025 sp2d\n35 999.999.999\n36 1.000.000")
    assert "melebihi pagu" in kabag.jawaban.html
    kabag.say("pagu baru")
    kabag.tap("Kirim")
    assert {row.alasan for row in rows(dunia.engine)} == {"pagu baru"}


def test_a_long_list_of_unusual_figures_comes_in_pages(dunia: Dunia, ruang: Ruang) -> None:
    verifikator = Orang(ruang, dunia.verifikator_anggaran)
    semua = "\n".join(f"{n} 99.999.999.999 fisik 135" for n in range(1, 55))
    verifikator.say(f"/isi anggaran juni 2025 sp2d\n{semua}")
    verifikator.say("memang begitu")
    assert "halaman 1 dari 2" in verifikator.jawaban.html
    assert len(verifikator.jawaban.html) <= 4096
    assert "melebihi pagu: 1, 2, 3" in verifikator.jawaban.html
    assert "54 Fasilitasi" in verifikator.tap("Berikutnya") or "• 54 " in verifikator.jawaban.html
    assert len(verifikator.jawaban.html) <= 4096
    verifikator.tap("Kirim")
    assert len(rows(dunia.engine)) == 54


def test_likely_slips_in_a_list_are_asked_about(dunia: Dunia, kabag: Orang) -> None:
    assert "Apakah semua angka ini benar" in kabag.say("/isi kinerja tw2 2025\nIKU-2 60")
    assert "capaian di atas 150%: IKU-2" in kabag.jawaban.html
    kabag.tap("Ya, benar")
    kabag.tap("Kirim")
    assert len(rows(dunia.engine)) == 1
