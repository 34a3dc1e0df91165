"""A register in Excel: handed out, filled, read back cell by cell, all of it or nothing."""

import io
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta
from decimal import Decimal

import pytest
from xlsxwriter import Workbook

from bot.register import formulir
from bot.render import polos
from bot.ruang import Ruang
from core.errors import TahunBelumDibukaError, TombolBasiError
from core.hak import Pelaku, Peran
from core.register import Bentuk, Entri, IsiEntri, JenisRegister
from core.services import baca_register, register
from core.services.register import Ubahan
from core.xlsx.baca import read_workbook
from core.xlsx.tulis import IsiTulis, Kolom, LembarTulis, write_workbook
from tests.berkas_uji import OLE, make_office
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import check
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import Dunia, make_dunia
from tests.register_uji import TAHUN, add

MOU = JenisRegister.MOU_PKS
JUDUL = (
    *("Nomor", "Versi", "Judul", "Nomor surat", "Tanggal", "Pihak", "Jangka waktu"),
    *("Status", "Keterangan"),
)
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
Baris = Sequence[IsiTulis]


@pytest.fixture
def dunia(ruang: Ruang) -> Dunia:
    return make_dunia(ruang.engine)


@pytest.fixture
def obrolan(ruang: Ruang, dunia: Dunia) -> Obrolan:
    return Obrolan(ruang, dunia.kabag_tapem)


def entries(obrolan: Obrolan, jenis: JenisRegister = MOU) -> tuple[Entri, ...]:
    return baca_register.show(obrolan.ruang.engine, obrolan.pelaku, jenis, TAHUN, now=NOW).entri


def sheet(*baris: Baris, judul: Sequence[str] = JUDUL, tanda: str = f"mou_pks {TAHUN}") -> bytes:
    """Return a form with these rows, as Excel would send it back."""
    lebar = len(judul)
    tanggal = judul.index("Tanggal") if "Tanggal" in judul else -1
    lembar = LembarTulis(
        nama="Register",
        kolom=[
            Kolom(judul=satu, format="dd/mm/yyyy" if n == tanggal else "General")
            for n, satu in enumerate(judul)
        ],
        baris=[[*satu, *[None] * (lebar - len(satu))] for satu in baris],
        pembuka=[f"CEKER formulir register {tanda}", "Cara"],
    )
    return write_workbook([lembar], dibuat_at=NOW)


def new(judul: IsiTulis, *lain: IsiTulis) -> Baris:
    return [None, None, judul, *lain]


def problems(obrolan: Obrolan, isi: bytes) -> list[str]:
    sebelum = entries(obrolan)
    jawaban = obrolan.send(isi)
    check(jawaban)
    assert "Tidak ada yang disimpan." in jawaban.html
    assert "Simpan" not in obrolan.tombol
    assert entries(obrolan) == sebelum
    return [satu for satu in polos(jawaban.html).splitlines() if satu.startswith("•")]


def test_the_form_holds_what_there_is_and_rows_for_what_is_new(obrolan: Obrolan) -> None:
    add(obrolan.ruang.engine, obrolan.pelaku, MOU, "=1+1", status="ditindaklanjuti")
    dicoret = add(obrolan.ruang.engine, obrolan.pelaku, MOU, "Dicoret")
    register.strike(
        obrolan.ruang.engine, None, obrolan.pelaku, dicoret.kunci, versi=1, alasan="x", now=NOW
    )
    obrolan.say(f"/register mou {TAHUN}")

    jawaban = obrolan.tap("Formulir Excel")

    check(jawaban)
    assert jawaban.lampiran is not None
    assert jawaban.lampiran.nama == f"register-mou-pks-{TAHUN}.xlsx"
    [lembar] = (s for s in read_workbook(jawaban.lampiran.isi).lembar if s.nama == "Register")
    assert lembar.at("A1") == f"CEKER formulir register mou_pks {TAHUN}"
    assert tuple(sel.isi for sel in lembar.baris[2].sel) == JUDUL
    assert [sel.isi for sel in lembar.baris[3].sel] == [
        *(Decimal(1), Decimal(1), "=1+1", date(TAHUN, 2, 3), "ditindaklanjuti")
    ]
    assert len(lembar.baris) == 4
    assert formulir.statuses(MOU)[0] == "belum diisi"


def test_a_form_that_comes_back_as_it_went_changes_nothing(obrolan: Obrolan) -> None:
    for jenis_judul in ("Satu", "Dua"):
        add(obrolan.ruang.engine, obrolan.pelaku, MOU, jenis_judul)
    obrolan.say(f"/register mou {TAHUN}")
    lampiran = obrolan.tap("Formulir Excel").lampiran
    assert lampiran is not None

    jawaban = obrolan.send(lampiran.isi, "terserah.xlsx")

    assert jawaban.html == (
        "Formulir Register MoU/PKS 2025: 2 entri, semuanya sama dengan yang tercatat; tidak ada "
        "yang berubah."
    )


def test_new_and_changed_entries_are_summed_up_and_saved_with_one_tap(obrolan: Obrolan) -> None:
    add(obrolan.ruang.engine, obrolan.pelaku, MOU, "Satu")
    add(obrolan.ruang.engine, obrolan.pelaku, MOU, "Dua")
    add(obrolan.ruang.engine, obrolan.pelaku, MOU, "Tiga")

    isi = sheet(
        [1, 1, "Satu", None, date(TAHUN, 2, 3), None, None, "Ditindaklanjuti"],
        # Row 2 was taken out; row 3 is as it was.
        [3, 1, "Tiga", None, date(TAHUN, 2, 3), None, None, "belum diisi"],
        new("Empat <b>", "1/2", "3-1-25", "BPJS", "1 tahun", "tidak diproses", "catatan"),
        new("Lima", None, datetime(TAHUN, 5, 6, 7, 8)),  # noqa: DTZ001  Excel knows no zone
    )
    jawaban = obrolan.send(isi)

    check(jawaban)
    assert polos(jawaban.html).splitlines() == [
        "Formulir Register MoU/PKS 2025: 2 baru, 1 berubah, 1 sama.",
        "• baru, baris 6: Empat <b>",
        "• baru, baris 7: Lima",
        "• nomor 1: Status: belum diisi → ditindaklanjuti",
        "",
        "Sebagai: Kepala Bagian Tata Pemerintahan",
        "Tahun ini contoh untuk mencoba, bukan data resmi.",
        "Belum ada yang tersimpan.",
    ]
    assert len(entries(obrolan)) == 3
    jawaban = obrolan.tap("Simpan")
    check(jawaban)
    assert jawaban.html.startswith("Tersimpan: 2 baru, 1 berubah.")
    semua = entries(obrolan)
    assert [(s.nomor, s.versi) for s in semua] == [(1, 2), (2, 1), (3, 1), (4, 1), (5, 1)]
    assert semua[3].isi == IsiEntri(
        judul="Empat <b>",
        nomor_surat="1/2",
        tanggal=date(TAHUN, 1, 3),
        pihak="BPJS",
        jangka_waktu="1 tahun",
        status="tidak_diproses",
        keterangan="catatan",
    )
    assert semua[4].isi.tanggal == date(TAHUN, 5, 6)


def test_every_bad_cell_is_named_and_nothing_is_saved(obrolan: Obrolan) -> None:
    add(obrolan.ruang.engine, obrolan.pelaku, MOU, "Satu")

    salah = problems(
        obrolan,
        sheet(
            [1, 1, None, "1/2"],
            [1, 1, "Satu lagi"],
            [7, 1, "Tidak ada"],
            ["x", 1, "Bukan nomor"],
            new("A", None, "besok"),
            new("B", None, date(2024, 1, 3)),
            new("C", None, None, None, None, "diharmonisasi"),
            new("D" * 501),
            new(True),
            new("E", date(TAHUN, 1, 2)),
        ),
    )

    assert salah == [
        "• sel C4: judul belum ada. Tulis judulnya, atau kosongkan seluruh barisnya.",
        "• sel A5: nomor ini sudah ada di baris lain. Sisakan satu.",
        "• sel A6: “7” bukan nomor entri yang dapat Anda ubah. Entri baru: kosongkan nomornya.",
        "• sel A7: “x” bukan nomor entri yang dapat Anda ubah. Entri baru: kosongkan nomornya.",
        "• sel E8: “besok” bukan tanggal. Tulis misalnya 3 Jan 2025.",
        (
            "• sel E9: 3 Januari 2024 di luar tahun 2025. Register ini register 2025; tulis "
            "tanggal dalam tahun itu, misalnya 3 Jan 2025."
        ),
        (
            "• sel H10: “diharmonisasi” bukan pilihan. Pilih: belum diisi, ditindaklanjuti, "
            "belum ditindaklanjuti, atau tidak diproses."
        ),
        "• sel C11: Mohon lebih singkat: paling banyak 500 huruf (tadi 501).",
        "• sel C12: berisi BENAR/SALAH; tulis isinya.",
        "• sel D13: terbaca sebagai tanggal atau jam; ubah format sel ke Teks, lalu ketik lagi.",
    ]


def test_a_form_older_than_a_change_does_not_undo_it(obrolan: Obrolan) -> None:
    satu = add(obrolan.ruang.engine, obrolan.pelaku, MOU, "Satu")
    ubah = Ubahan(nomor=1, versi=1, isi=replace(satu.isi, status="ditindaklanjuti"))
    register.write(obrolan.ruang.engine, None, obrolan.pelaku, MOU, TAHUN, ubah=[ubah], now=NOW)

    # As it went out: it says nothing about what changed since.
    jawaban = obrolan.send(sheet([1, 1, "Satu", None, date(TAHUN, 2, 3)]))
    assert "semuanya sama" in jawaban.html
    [salah] = problems(obrolan, sheet([1, 1, "Satu", None, date(TAHUN, 2, 4)]))
    assert salah.startswith("• sel A4: entri ini sudah berubah sejak formulir diunduh.")
    [salah] = problems(obrolan, sheet([1, 9, "Satu", None, date(TAHUN, 2, 4)]))
    assert salah.startswith("• sel B4: entri ini sudah berubah")


def test_what_changes_between_summary_and_tap_is_not_undone_either(obrolan: Obrolan) -> None:
    satu = add(obrolan.ruang.engine, obrolan.pelaku, MOU, "Satu")
    lain = make_pelaku(obrolan.ruang.engine, Peran.KABAG, "bagian-tapem", telegram_id=3001)
    obrolan.send(sheet([1, 1, "Judul lain", None, date(TAHUN, 2, 3)], new("Baru")))
    ubah = Ubahan(nomor=1, versi=1, isi=replace(satu.isi, status="ditindaklanjuti"))
    register.write(obrolan.ruang.engine, None, lain, MOU, TAHUN, ubah=[ubah], now=NOW)

    jawaban = obrolan.tap("Simpan")

    assert jawaban.html.startswith("Entri nomor 1 sudah diubah oleh Pejabat 3001")
    assert [s.isi.judul for s in entries(obrolan)] == ["Satu"]


def test_entries_alike_are_pointed_out_and_may_be_saved(obrolan: Obrolan) -> None:
    add(obrolan.ruang.engine, obrolan.pelaku, MOU, "Satu")

    jawaban = obrolan.send(sheet(new("SATU"), new("Dua"), new("dua.")))

    teks = polos(jawaban.html)
    assert "⚠ baris 4: judul atau nomor suratnya sama dengan nomor 1" in teks
    assert "⚠ baris 6: judul atau nomor suratnya sama dengan baris 5" in teks
    obrolan.tap("Simpan")
    assert len(entries(obrolan)) == 4


def test_a_tap_that_comes_again_saves_nothing_more(obrolan: Obrolan) -> None:
    obrolan.send(sheet(new("Satu")))
    data = obrolan.find("Simpan").data
    satu = obrolan.tap_data(data)

    assert obrolan.tap_data(data, ulang=True).html == satu.html
    assert obrolan.tap_data(data).html == satu.html
    assert len(entries(obrolan)) == 1
    jam = obrolan.ruang.jam() + timedelta(minutes=5)
    obrolan.ruang = replace(obrolan.ruang, jam=lambda: jam)
    assert obrolan.tap_data(data).html == satu.html
    assert len(entries(obrolan)) == 1


def test_an_older_form_is_not_saved_by_its_button(obrolan: Obrolan) -> None:
    obrolan.send(sheet(new("Satu")))
    lama = obrolan.find("Simpan").data
    obrolan.send(sheet(new("Dua")))

    with pytest.raises(TombolBasiError):
        obrolan.tap_data(lama)

    assert entries(obrolan) == ()
    assert obrolan.say("apa ini").html.startswith("Formulir ini menunggu keputusan Anda")
    assert obrolan.tap("Batal").html.startswith("Baik, tidak jadi.")
    assert entries(obrolan) == ()


def test_moved_columns_are_refused_before_anything_is_read(obrolan: Obrolan) -> None:
    tertukar = (*JUDUL[:2], JUDUL[3], JUDUL[2], *JUDUL[4:])

    salah = problems(obrolan, sheet(new("Satu", "Dua"), judul=tertukar))

    assert [satu.split(":")[0] for satu in salah] == ["• sel C3", "• sel D3"]


def test_an_empty_form_says_so(obrolan: Obrolan) -> None:
    assert obrolan.send(sheet()).html.startswith("Formulir ini belum berisi entri.")
    assert obrolan.send(sheet(new("  ", None))).html.startswith("Formulir ini belum berisi entri.")


def test_too_many_new_entries_are_refused_and_the_answer_fits(obrolan: Obrolan) -> None:
    banyak = [new(f"Judul {nomor} " + "<&>" * 30) for nomor in range(200)]
    check(obrolan.send(sheet(*banyak)))
    assert "… dan 190 lagi" in obrolan.terakhir.html

    [salah] = problems(obrolan, sheet(*banyak, new("Satu lagi")))
    assert salah == "• sel A204: entri baru paling banyak 200 sekali kirim."


def test_raperda_and_raperwal_are_told_apart_in_the_form(ruang: Ruang, dunia: Dunia) -> None:
    kabag = make_pelaku(dunia.engine, Peran.KABAG, "bagian-hukum", telegram_id=3001)
    obrolan = Obrolan(ruang, kabag)
    judul = (*JUDUL[:2], "Bentuk", *JUDUL[2:5], *JUDUL[7:])

    def form(bentuk: str | None) -> bytes:
        return sheet([None, None, bentuk, "A"], judul=judul, tanda=f"raperwal {TAHUN}")

    assert "bukan pilihan. Pilih: Raperda atau Raperwal." in obrolan.send(form(None)).html
    obrolan.send(form("raperda"))
    obrolan.tap("Simpan")

    [satu] = entries(obrolan, JenisRegister.RAPERWAL)
    assert satu.isi == IsiEntri(judul="A", bentuk=Bentuk.RAPERDA)


def test_who_heads_both_units_of_a_register_names_the_unit(ruang: Ruang, dunia: Dunia) -> None:
    make_pelaku(dunia.engine, Peran.KABAG, "bagian-kesra", telegram_id=3001)
    dua = make_pelaku(dunia.engine, Peran.KABAG, "bagian-perekonomian", telegram_id=3001)
    obrolan = Obrolan(ruang, dua)
    judul = (*JUDUL[:2], "Unit", *JUDUL[2:5], *JUDUL[7:])
    tanda = f"kebijakan {TAHUN}"

    salah = obrolan.send(sheet([None, None, None, "A"], judul=judul, tanda=tanda))
    assert "sel C4" in salah.html
    baru: Baris = [None, None, "Bagian Kesejahteraan Rakyat", "A"]
    obrolan.send(sheet(baru, judul=judul, tanda=tanda))
    obrolan.tap("Simpan")
    [satu] = entries(obrolan, JenisRegister.KEBIJAKAN)
    assert satu.unit.nama == "Bagian Kesejahteraan Rakyat"
    pindah: Baris = [1, 1, "Bagian Perekonomian dan Sumber Daya Alam", "A"]
    jawaban = obrolan.send(sheet(pindah, judul=judul, tanda=tanda))
    assert "unit entri yang sudah ada tidak dapat diubah." in jawaban.html


def test_who_may_not_write_is_told_who_does(
    ruang: Ruang, dunia: Dunia, kabag_hukum: Pelaku
) -> None:
    for pelaku in (kabag_hukum, dunia.staf_tapem):
        jawaban = Obrolan(ruang, pelaku).send(sheet(new("Satu")))
        assert jawaban.html.startswith("Register MoU/PKS diisi Kepala Bagian Tata Pemerintahan")


def test_a_form_of_a_year_that_is_not_open_is_refused(obrolan: Obrolan) -> None:
    jawaban = obrolan.send(sheet(new("Satu"), tanda="mou_pks 2024"))

    assert jawaban.html.startswith("Tahun 2024 belum dibuka untuk diisi.")
    with pytest.raises(TahunBelumDibukaError):
        obrolan.tap_data("rgf:mou_pks:2024")


def test_a_formula_is_refused_whatever_it_comes_to(obrolan: Obrolan) -> None:
    keluar = io.BytesIO()
    buku = Workbook(keluar, {"in_memory": True})
    lembar = buku.add_worksheet("Register")
    lembar.write_string(0, 0, f"CEKER formulir register mou_pks {TAHUN}")
    for kolom, judul in enumerate(JUDUL):
        lembar.write_string(2, kolom, judul)
    lembar.write_formula(3, 2, '="Jaminan "&"kesehatan"', None, "Jaminan kesehatan")
    lembar.write_formula(4, 2, "=1/0", None, "#DIV/0!")
    lembar.write_string(5, 2, "=1+1")
    lembar.write_formula(6, 0, "=ROW()-3", None, 4)
    lembar.write_string(6, 2, "Judul")
    buku.close()

    # What only looks like a formula is a text.
    assert problems(obrolan, keluar.getvalue()) == [
        "• sel C4: berisi rumus; salin sebagai nilai.",
        "• sel C5: berisi rumus; salin sebagai nilai.",
        "• sel A7: berisi rumus; salin sebagai nilai.",
    ]


@pytest.mark.parametrize(
    ("isi", "nama"),
    [
        (b"%PDF-1.7 apa saja", "register.pdf"),
        (b"Nomor;Judul\n1;A", "register.csv"),
        (b"\xff\xd8\xff\xe0 foto", "foto.jpg"),
        (OLE, "register.xls"),
        (make_office(DOCX, word__document="<a/>"), "register.docx"),
        (b"PK\x03\x04 terpotong", "register.xlsx"),
        (b"", "kosong.xlsx"),
    ],
)
def test_another_kind_of_file_is_told_what_to_send_instead(
    obrolan: Obrolan, isi: bytes, nama: str
) -> None:
    for sedang_menulis in (False, True):
        if sedang_menulis:
            obrolan.say(f"/register mou {TAHUN}")
            obrolan.tap("Tambah")
        jawaban = obrolan.send(isi, nama)

        check(jawaban)
        assert any(kata in jawaban.html for kata in (".xlsx", "formulir", "simpan ulang"))
    assert "Berapa nomor suratnya?" in obrolan.say("Jaminan kesehatan").html
    assert entries(obrolan) == ()


@pytest.mark.parametrize("tanda", ["xyz 2025", "mou_pks", "mou_pks 20255"])
def test_another_workbook_is_no_form_of_ours(obrolan: Obrolan, tanda: str) -> None:
    assert obrolan.send(sheet(new("Satu"), tanda=tanda)).html.startswith("Berkas ini belum ada")


def test_a_form_is_taken_in_the_middle_of_writing_an_entry(obrolan: Obrolan) -> None:
    obrolan.say(f"/register mou {TAHUN}")
    obrolan.tap("Tambah")

    assert "1 baru" in obrolan.send(sheet(new("Satu"))).html
