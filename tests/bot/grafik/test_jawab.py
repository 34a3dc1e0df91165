"""What stands under a picture: base, state, source and caveats, never more than Telegram takes."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bot import rute
from bot.grafik import jawab
from bot.jawaban import Jawaban
from bot.render import polos
from bot.ruang import Ruang
from core.errors import DomainError
from core.hak import Pelaku, Penugasan, Peran
from tests.lembar import make_indikator, make_lembar


def labels(jawaban: Jawaban) -> list[tuple[str, str]]:
    return [(t.teks, t.data) for baris in jawaban.tombol for t in baris]


def test_the_caption_of_a_budget_says_what_the_text_answer_says(
    ruang: Ruang, sekda: Pelaku
) -> None:
    jawaban = rute.jawab_tombol(ruang, sekda, "agf:2024:p:2")
    teks = polos(jawaban.html)

    assert "Realisasi terhadap pagu perubahan" in teks
    # Both readings of section 3.2, and the total of Tabel 3.5 that is not the sum of its rows.
    assert "59,39% tercetak, 59,93% dihitung (tampaknya dua angka tertukar)" in teks
    assert "Rincian berjumlah lain dari yang tercetak: Pemerintahan & kesra." in teks
    assert 'Tanpa realisasi, dihitung 0 dalam jumlah: nomor 45 (tercetak "-").' in teks
    assert teks.endswith("Data dokumen LKjIP Setda Kota Bengkulu 2024, Tabel 3.5.")
    assert labels(jawaban) == [("« Kembali", "agp:2024:p:2"), ("Sumber", "ags:2024:p:2")]


def test_the_total_leads_back_to_the_whole_budget(ruang: Ruang, sekda: Pelaku) -> None:
    jawaban = rute.jawab_tombol(ruang, sekda, "agf:2024:j:0")

    assert labels(jawaban)[0] == ("« Seluruh anggaran", "agg:2024")


def test_a_sasaran_leads_back_to_itself_and_to_the_year(ruang: Ruang, sekda: Pelaku) -> None:
    jawaban = rute.jawab_tombol(ruang, sekda, "cap.g:2024:S2")

    assert labels(jawaban) == [("Sasaran 2", "cap.s:2024:S2"), ("« Ringkasan", "cap:2024")]


def test_notes_that_do_not_fit_are_counted() -> None:
    indikator = [
        make_indikator(nomor=n, realisasi=(Decimal(50),), capaian=(Decimal(51),))
        for n in range(1, 41)
    ]
    teks = polos(jawab.capaian(make_lembar(*indikator)).html)

    dikutip = teks.count("tercetak, 50,00 dihitung")
    assert 10 < dikutip < 40
    assert f"Dan {40 - dikutip} catatan lain di jawaban teks." in teks
    assert len(teks) <= 1024


def test_the_longest_names_leave_room_for_the_base_and_the_source() -> None:
    lembar = make_lembar(make_indikator(), dari=9)
    sasaran = replace(lembar.sasaran[0], nama="😀 & " * 300)
    teks = polos(jawab.capaian(lembar, sasaran).html)

    assert len(teks.encode("utf-16-le")) <= 2 * 1024
    assert "Realisasi terhadap target Perjanjian Kinerja" in teks
    assert teks.endswith("Data dokumen LKjIP 2030.")


def test_staf_get_a_picture_of_their_own_lines_and_no_other(
    ruang: Ruang, staf_hukum: Pelaku
) -> None:
    sendiri = rute.jawab_tombol(ruang, staf_hukum, "agf:2024:j:0")

    assert "3 dari 54 sub kegiatan dapat Anda lihat" in sendiri.html
    assert labels(sendiri) == [("« Seluruh anggaran", "agg:2024")]
    assert rute.jawab_tombol(ruang, staf_hukum, "agf:2024:k:13").gambar is not None
    for data in ("agf:2024:p:2", "agf:2024:k:14"):
        with pytest.raises(DomainError):
            rute.jawab_tombol(ruang, staf_hukum, data)


def test_who_sees_nothing_gets_the_text_that_says_who_does(ruang: Ruang) -> None:
    tugas = Penugasan(peran=Peran.STAF, unit_nama="Unit Baru", wilayah=frozenset({-1}))
    staf = Pelaku(orang_id=1, telegram_id=1, nama="Staf", penugasan=(tugas,))

    for gambar, teks in (("cap.g:2024", "cap:2024"), ("agf:2024:j:0", "agg:2024")):
        jawaban = rute.jawab_tombol(ruang, staf, gambar)
        assert jawaban == rute.jawab_tombol(ruang, staf, teks)
        assert "Grafik" not in [label for label, _ in labels(jawaban)]
