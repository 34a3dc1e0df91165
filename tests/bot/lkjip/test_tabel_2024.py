"""The tables and annexes of Bab III: the document's own cells again, and every finding."""

from decimal import Decimal

from sqlalchemy import Engine

from bot.lkjip.blok import Asal, Naskah
from bot.messages.cek_uraian import uraikan
from core.lkjip.bab3 import Bab3
from core.services import lkjip
from tests.bot.lkjip.bab_uji import NOW, figure, said, table, words
from tests.kasus import load

TANPA_ANGKA = {"": "tercetak kosong", "-": "tercetak “-”"}


def test_tabel_3_1_is_the_document_s_cell_by_cell_apart_from_what_the_annex_names(
    naskah: Naskah,
) -> None:
    tabel = table(naskah, "Target dan realisasi kinerja")
    beda = []
    for baris, cetak in zip(tabel.baris, load("tabel_3_1")["indikator"], strict=True):
        nomor, _, _, target, realisasi, capaian = baris.sel
        assert f"IKU-{nomor.teks}" == cetak["kode"]
        for sel, kunci in ((target, "target"), (realisasi, "realisasi"), (capaian, "capaian")):
            tercetak = cetak[kunci]
            if sel.nilai is None:
                sama = sel.teks == tercetak
            else:
                sama = round(sel.nilai, 2) == round(figure(tercetak), 2)
            if not sama:
                beda.append((cetak["kode"], kunci, tercetak, sel.teks))

    # 94,66 is cut off instead of rounded; "-" stands for what Tabel 3.3 calls "Blm rilis".
    assert beda == [
        ("IKU-7", "capaian", "94,66", "94,67"),
        ("IKU-9", "realisasi", "-", "belum rilis"),
        ("IKU-9", "capaian", "-", "belum rilis"),
    ]
    catatan = [words(baris)[2] for baris in table(naskah, "Catatan atas angka").baris]
    assert "IKU-7: capaian tercetak dipotong, bukan dibulatkan" in catatan
    assert "IKU-9: keadaan realisasinya ditulis berbeda" in catatan


def test_both_years_are_as_tabel_3_2_to_3_4_print_them(naskah: Naskah) -> None:
    semua = [
        (baris.sel[0].teks, baris.sel[2].teks, baris.sel[3].teks)
        for satu in naskah.tabel
        if satu.judul.endswith("tahun 2023 dan 2024")
        for baris in satu.baris
    ]

    # Printed 8,77% of a figure in points, as finding 7 says; "Blm rilis".
    assert semua == [
        ("1", "8,77", "8,86"),
        ("2", "tercetak “-”", "60"),
        ("3", "tercetak “-”", "100"),
        ("4", "tercetak “-”", "100"),
        ("5", "tercetak “-”", "75"),
        ("6", "tercetak “-”", "100"),
        ("7", "tercetak “-”", "71"),
        ("8", "1", "1"),
        ("9", "B", "belum rilis"),
        ("10", "2", "2"),
    ]


def test_programmes_have_the_figures_of_tabel_1_4_and_of_tabel_3_5(naskah: Naskah) -> None:
    tabel = table(naskah, "Pagu dan realisasi anggaran per program")

    # Pagu murni also stands in Tabel 1.4; serapan and sisa are reckoned by hand.
    assert [words(baris)[2:] for baris in tabel.baris] == [
        ["48.722.324.466", "50.906.752.982", "43.321.093.689", "85,10", "7.585.659.293"],
        ["4.347.473.632", "4.126.156.032", "2.472.837.139", "59,93", "1.653.318.893"],
        ["2.112.376.180", "2.380.957.235", "1.471.032.003", "61,78", "909.925.232"],
        ["55.182.174.278", "57.413.866.249", "47.264.962.831", "82,32", "10.148.903.418"],
    ]


def test_tabel_3_5_is_the_document_s_cell_by_cell(naskah: Naskah) -> None:
    tabel, cetak = table(naskah, "Pagu dan realisasi anggaran tahun"), load("tabel_3_5")
    sub = {f"s{b.sel[0].teks}": b for b in tabel.baris if not b.tebal and b.sel[0].teks}
    assert len(sub) == len(cetak["sub_kegiatan"]) == 54
    for satu in cetak["sub_kegiatan"]:
        baris = sub[satu["kode"]].sel
        assert baris[1].teks == satu["nama"]
        for sel, kunci in zip(baris[2:5], ("sebelum", "sesudah", "realisasi"), strict=True):
            tercetak = satu[kunci]
            if tercetak in TANPA_ANGKA:
                assert (sel.nilai, sel.teks) == (None, TANPA_ANGKA[tercetak])
            else:
                # Two cells print sen, all of them 0.
                assert sel.nilai == figure(sel.teks) == figure(tercetak)

    program = [b for b in tabel.baris if b.tebal and b.sel[1].teks.startswith("PROGRAM")]
    for baris_program, satu in zip(program, cetak["program"], strict=True):
        angka = [figure(satu[kunci]) for kunci in ("sebelum", "sesudah", "realisasi")]
        assert [sel.nilai for sel in baris_program.sel[2:5]] == angka


def test_the_total_is_as_printed_and_below_it_stands_what_its_rows_come_to(
    naskah: Naskah,
) -> None:
    tabel = table(naskah, "Pagu dan realisasi anggaran tahun")

    assert [words(baris)[1:5] for baris in tabel.baris[-3:]] == [
        ["Jumlah", "55.182.174.278", "57.413.866.249", "47.264.962.831"],
        # Added up by hand: rows 32 to 34 count what the totals leave out.
        ["Jumlah baris sub kegiatan", "55.182.174.278", "58.019.774.349", "47.699.074.120"],
        ["Baris dikurangi jumlah", "0", "605.908.100", "434.111.289"],
    ]
    assert tabel.kaki[-2] == "Jumlah tercetak tidak sama dengan jumlah baris sub kegiatannya."
    # Sums, shifted and equal rows, low and missing realisasi.
    assert tabel.kaki[-1] == "Lihat Lampiran 1, catatan 1, 2, 3, 12, 13, 29, dan 30."


def test_a_printed_total_is_not_repeated_without_what_its_rows_come_to(naskah: Naskah) -> None:
    beda = "Jumlah tercetak tidak sama dengan jumlah baris sub kegiatannya."
    kalimat = said(naskah, Asal.ANGKA)
    tempat = next(n for n, teks in enumerate(kalimat) if "82,32% dari pagu" in teks)

    # In the text with what they come to, so not once more without it.
    assert kalimat[tempat + 1].startswith("Jumlah tercetak itu tidak sama dengan jumlah 54 baris")
    assert beda not in kalimat
    for judul in ("Pagu dan realisasi anggaran per program", "Pagu dan realisasi anggaran tahun"):
        assert beda in table(naskah, judul).kaki


def test_every_finding_of_the_auditor_stands_in_the_annex(naskah: Naskah) -> None:
    tabel = table(naskah, "Catatan atas angka")

    assert len(tabel.baris) == 35
    assert [words(b)[1] for b in tabel.baris].count("perlu diperbaiki") == 11
    assert any("35 catatan" in teks for teks in said(naskah, Asal.ANGKA))


def test_the_annex_leaves_nothing_of_a_finding_out(contoh: Engine, naskah: Naskah) -> None:
    tabel = table(naskah, "Catatan atas angka")
    isi = {words(baris)[2]: words(baris)[3] for baris in tabel.baris}

    # All 14 sub kegiatan below 50%, where the chat names 8 and counts the others.
    rendah = isi["14 sub kegiatan terserap kurang dari 50,00%"]
    assert len([satu for satu in rendah.splitlines() if satu.startswith("Sub kegiatan")]) == 14
    assert "(Kesra masyarakat): 43,48%" in rendah  # 42.098.500 of 96.829.195
    bab = lkjip.load_all(contoh, 2024, now=NOW)
    assert isinstance(bab, Bab3)
    for satu in bab.catatan:
        utuh = uraikan(satu.fakta, utuh=True)
        baris = isi[utuh.judul].splitlines()
        for teks in (*utuh.isi, *utuh.kemungkinan):
            assert any(teks in satu_baris for satu_baris in baris), teks
        assert any(satu.startswith("Kemungkinan:") for satu in baris) is bool(utuh.kemungkinan)


def test_the_annexes_say_whose_numbers_of_tables_they_cite(naskah: Naskah) -> None:
    letak = (
        "Nomor tabel, baris, subbab, dan paragraf menurut LKjIP Setda Kota Bengkulu 2024, bukan "
        "menurut naskah ini."
    )

    assert table(naskah, "Letak setiap angka").kaki == (letak,)
    [awal] = [teks for teks in said(naskah, Asal.ANGKA) if "35 catatan" in teks]
    assert awal.endswith(letak)


def test_tabel_3_1_names_the_findings_about_each_indikator(naskah: Naskah) -> None:
    *_, kaki = table(naskah, "Target dan realisasi kinerja").kaki

    assert kaki == (
        "Catatan di Lampiran 1: nomor 1 (7), nomor 2 (8, 16, 20), nomor 3 (5, 21), nomor 4 (15, "
        "18), nomor 5 (6, 9, 17, 19), nomor 6 (22), nomor 7 (14, 24, 25, 33, 34), nomor 9 (35), "
        "dan nomor 10 (23)."
    )


def test_numbers_of_tables_and_charts_run_on_and_sheets_have_names_of_their_own(
    naskah: Naskah,
) -> None:
    assert [satu.nomor for satu in naskah.tabel] == [f"Tabel 3.{n}" for n in range(1, 18)]
    assert [satu.nomor for satu in naskah.bagan] == ["Gambar 3.1", "Gambar 3.2"]
    lembar = [satu.lembar for satu in naskah.tabel]
    assert len(set(lembar)) == len(lembar)
    for satu in naskah.tabel:
        assert {len(baris.sel) for baris in satu.baris} == {len(satu.kolom)}


def test_a_formula_gives_the_figure_that_stands_in_its_cell(naskah: Naskah) -> None:
    hitung = 0
    for tabel in naskah.tabel:
        for baris in tabel.baris:
            nilai = {chr(65 + n): sel.nilai for n, sel in enumerate(baris.sel)}
            for sel in baris.sel:
                if sel.rumus:
                    hitung += 1
                    isi = sel.rumus
                    for huruf, angka in nilai.items():
                        isi = isi.replace(f"{{{huruf}}}", f"Decimal('{angka}')")
                    hasil = eval(isi, {"Decimal": Decimal})  # noqa: S307  our own templates
                    assert sel.nilai is not None
                    assert abs(hasil - sel.nilai) < Decimal("1e-20"), (tabel.nomor, isi)
    assert hitung > 100
