"""/anggaran on Tabel 3.5 of the LKjIP 2024, and on a package larger than any real one."""

import re
from html import unescape

from bot.anggaran import jawab
from bot.jawaban import Jawaban
from bot.ruang import Ruang
from core.hak import Pelaku, Peran
from tests.conftest import make_pelaku


def tanya(ruang: Ruang, pelaku: Pelaku, teks: str) -> Jawaban:
    return jawab.anggaran(ruang, pelaku, teks.split())


def ketuk(ruang: Ruang, pelaku: Pelaku, data: str) -> Jawaban:
    verba, *args = data.split(":")
    return jawab.TOMBOL[verba](ruang, pelaku, args)


def polos(jawaban: Jawaban) -> str:
    return unescape(re.sub(r"<[^>]+>", "", jawaban.html))


def data(jawaban: Jawaban) -> list[str]:
    return [t.data for baris in jawaban.tombol for t in baris]


def test_many_rows_without_realisasi_are_named_in_part_and_counted(ruang_besar: Ruang) -> None:
    sekda = make_pelaku(ruang_besar.engine, Peran.PIMPINAN)

    for tap in ("agg:2030", "agp:2030:k:1", "agr:2030:serapan_terendah"):
        teks = polos(ketuk(ruang_besar, sekda, tap))
        assert 'nomor 1 (tercetak "-"), nomor 2 (tercetak kosong), ' in teks
        assert "nomor 8 (tercetak kosong), dan 112 lainnya." in teks
        assert "nomor 9 (" not in teks


def test_the_buttons_of_124_rows_come_in_pages(ruang_besar: Ruang) -> None:
    sekda = make_pelaku(ruang_besar.engine, Peran.PIMPINAN)

    pertama, kedua, akhir = (
        ketuk(ruang_besar, sekda, f"agp:2030:k:1{halaman}") for halaman in ("", ":2", ":7")
    )

    assert data(pertama)[:20] == [f"agp:2030:s:{n}" for n in range(1, 21)]
    assert data(pertama)[20:] == ["agp:2030:k:1:2", "agp:2030:p:1", "ags:2030:k:1"]
    assert data(kedua)[20:22] == ["agp:2030:k:1:1", "agp:2030:k:1:3"]
    assert data(akhir)[:5] == [f"agp:2030:s:{n}" for n in (121, 122, 123, 124)] + ["agp:2030:k:1:6"]
    assert ketuk(ruang_besar, sekda, "agp:2030:k:1:99") == akhir


def test_of_many_programmes_only_the_serapan_is_listed(ruang_besar: Ruang) -> None:
    sekda = make_pelaku(ruang_besar.engine, Peran.PIMPINAN)

    teks = polos(tanya(ruang_besar, sekda, "2030"))

    assert "14 Program & tata kelola" in teks
    assert teks.count("Pagu murni   ") == 1
