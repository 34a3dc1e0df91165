"""The form with targets and pagu: handed out, filled, and read back cell by cell."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from decimal import Decimal
from html import unescape

import pytest

from bot.messages import formulir_tahun as kata
from bot.render import polos
from bot.ruang import Ruang
from bot.tahun import formulir
from core.angka import Predikat
from core.formulir_rencana import Masalah, SalahFormulir
from core.hak import Pelaku
from core.paket.istilah import Tahap
from core.rencana import Salah
from core.services import tahun as layanan
from core.tahun import TahunIsi
from core.xlsx.baca import read_workbook
from core.xlsx.sel import Lembar, read_address
from core.xlsx.tulis import IsiTulis, LembarTulis, Tertutup, write_workbook
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import check
from tests.conftest import NOW
from tests.core.xlsx.buku_uji import make_buku, make_sheet
from tests.tahun_uji import open_contoh, open_year

Sel = Mapping[str, IsiTulis]


@pytest.fixture
def obrolan(ruang: Ruang, admin: Pelaku) -> Obrolan:
    open_year(ruang.engine, admin, 2025)
    return Obrolan(ruang, admin)


def year(obrolan: Obrolan, tahun: int = 2025) -> TahunIsi:
    return layanan.show_year(obrolan.ruang.engine, obrolan.pelaku, tahun)


def form(obrolan: Obrolan, tahun: int = 2025) -> tuple[LembarTulis, ...]:
    return formulir.sheets(year(obrolan, tahun))


def put(lembar: LembarTulis, sel: Sel, kode: str = "") -> LembarTulis:
    """Return the sheet with these cells changed; of columns that are filled also the format."""
    baris = [list(satu) for satu in lembar.baris]
    for alamat, isi in sel.items():
        nomor, letak = read_address(alamat) or (0, 0)
        baris[nomor - formulir.KEPALA - 1][letak - 1] = isi
    kolom = [replace(k, format=kode) if k.diisi and kode else k for k in lembar.kolom]
    return replace(lembar, baris=baris, kolom=kolom)


def fill(obrolan: Obrolan, target: Sel = {}, pagu: Sel = {}, output: Sel = {}) -> bytes:  # noqa: B006  read only
    semua = zip(form(obrolan), (target, pagu, output), strict=True)
    return write_workbook([put(lembar, sel) for lembar, sel in semua], dibuat_at=NOW)


def problems(obrolan: Obrolan, isi: bytes) -> list[str]:
    """Send a form that is wrong; return what is said, with nothing saved."""
    sebelum = year(obrolan)
    jawaban = obrolan.send(isi)
    check(jawaban)
    assert "Tidak ada yang disimpan." in jawaban.html
    assert "Simpan" not in obrolan.tombol
    assert year(obrolan) == sebelum
    return [satu for satu in unescape(polos(jawaban.html)).splitlines() if satu.startswith("•")]


def at(lembar: Lembar, alamat: str) -> object:
    return lembar.at(alamat)


def test_the_form_has_a_sheet_each_with_what_is_set_and_can_be_filled_where_it_may(
    ruang: Ruang, admin: Pelaku
) -> None:
    open_contoh(ruang.engine, admin, 2025)
    jawaban = Obrolan(ruang, admin).say("/format 2025")
    assert jawaban.lampiran is not None
    assert jawaban.lampiran.nama == "ceker-rencana-2025.xlsx"

    target, pagu, output, asal = read_workbook(jawaban.lampiran.isi).lembar

    assert (target.nama, pagu.nama, output.nama) == ("Target", "Pagu", "Output")
    assert (asal.nama, asal.tersembunyi) == ("_asal", True)
    assert at(target, "A1") == at(pagu, "A1") == "CEKER formulir rencana 2025"
    assert at(target, "A3") == "Contoh, bukan data resmi."
    judul = ["Kode", "Indikator", "Satuan", "Target 2025", "TW I", "TW II", "TW III", "TW IV"]
    assert [sel.isi for sel in target.baris[3].sel] == judul
    # IKU-2: 60, in four equal steps; IKU-9 is a predikat of the whole year.
    assert [sel.isi for sel in target.baris[5].sel][3:] == [60, 15, 30, 45, 60]
    assert [sel.isi for sel in target.baris[12].sel] == [
        *("IKU-9", "Nilai AKIP Perangkat Daerah", "predikat", "BB"),
    ]
    assert [sel.isi for sel in pagu.baris[38].sel] == [
        *(35, "Penataan Administrasi Pemerintahan", "Bagian Tata Pemerintahan", 124_442_900)
    ]
    semua = {sel.isi: [s.isi for s in baris.sel] for baris in output.baris[4:] for sel in baris.sel}
    assert semua["output 35"] == [
        *("output 35", "Jumlah Dokumen Hasil Penataan Administrasi Pemerintahan"),
        *("Adm. pemerintahan", 1, "Dokumen"),
    ]
    nama = "Persentase Rancangan Perda Yang Diharmonisasi"
    assert semua["program 2.2"][:2] == ["program 2.2", nama]
    assert semua["program 2.2"][3:] == [65, "%", "Bagian Hukum"]


def test_only_the_periods_that_an_indikator_has_targets_for_are_open(obrolan: Obrolan) -> None:
    target, pagu, _ = form(obrolan)

    tahunan, triwulan = target.baris[0], target.baris[1]
    assert list(tahunan)[3:] == [None, *[Tertutup.KOSONG] * 4]
    assert list(triwulan)[3:] == [None] * 5
    assert [k.diisi for k in target.kolom] == [False] * 3 + [True] * 5
    assert [k.diisi for k in pagu.kolom] == [False] * 3 + [True] * 5
    assert target.terkunci
    assert pagu.terkunci


def test_the_form_is_asked_for_by_year_button_or_name(obrolan: Obrolan) -> None:
    assert "Formulir tahun berapa?" in obrolan.say("/format").html
    lampiran = obrolan.tap("2025").lampiran
    assert lampiran == obrolan.say("/format 2025").lampiran
    obrolan.say("/buka_tahun 2025")
    assert obrolan.tap("Unduh formulir").lampiran == lampiran
    assert "Tahun 2026 belum dibuka" in obrolan.say("/format 2026").html


def test_without_an_opened_year_there_is_no_form(ruang: Ruang, admin: Pelaku) -> None:
    assert "Belum ada tahun yang dibuka." in Obrolan(ruang, admin).say("/format").html


def test_a_form_comes_back_as_it_was_handed_out_and_changes_nothing(
    ruang: Ruang, admin: Pelaku
) -> None:
    obrolan = Obrolan(ruang, admin)
    open_contoh(ruang.engine, admin, 2025)
    lampiran = obrolan.say("/format 2025").lampiran
    assert lampiran is not None

    # 10 yearly targets and 20 of quarters, less those that are no number of the sample; 54 pagu;
    # and what is promised: an output of each sub kegiatan, and 8 indikator of the programmes.
    semua = sum(len(satu.target) for satu in year(obrolan).indikator) + 54 + 54 + 8
    html = obrolan.send(lampiran.isi, "apa saja.xlsx").html
    assert f"{semua} angka, semuanya sama dengan yang tercatat; tidak ada yang berubah." in html


def test_an_empty_form_says_so(obrolan: Obrolan) -> None:
    assert "belum berisi angka" in obrolan.send(fill(obrolan)).html


def test_a_filled_form_is_summed_up_and_saved_with_one_tap(obrolan: Obrolan) -> None:
    obrolan.say("/buka_tahun 2025 IKU-2 tw1 15")
    obrolan.tap("Simpan")
    isi = fill(
        obrolan,
        {"D6": Decimal(65), "E6": "16,25", "F6": Decimal(30), "D13": "BB 71,2"},
        {"D39": "124.442.900", "E39": Decimal(130_000_000)},
    )

    ringkas = obrolan.send(isi)

    # 30 cells for targets and 108 for pagu, 6 of them filled.
    assert ringkas.html.startswith(
        "<b>Formulir rencana 2025</b>: 4 target dan 2 pagu berubah (196 sel kosong dibiarkan)."
    )
    assert "• IKU-2, tahun 2025: belum ada → <b>65%</b>" in ringkas.html
    assert "• IKU-2, TW I 2025: 15% → <b>16,25%</b>" in ringkas.html
    assert "• Pagu 35, perubahan 2025: belum ada → <b>Rp130.000.000</b>" in ringkas.html
    assert "Disimpan sebagai Admin CEKER?" in ringkas.html
    assert year(obrolan).indikator[1].target == {"tw1": Decimal(15)}

    assert obrolan.tap("Simpan").html.startswith("Tersimpan: 4 target dan 2 pagu.")
    satu = year(obrolan)
    assert satu.indikator[1].target == {
        "tahun": Decimal(65),
        "tw1": Decimal("16.25"),
        "tw2": Decimal(30),
    }
    assert satu.indikator[8].setahun == Predikat("BB", Decimal("71.2"))
    assert satu.pos[34].pagu == {
        (Tahap.MURNI, 0): Decimal(124_442_900),
        (Tahap.PERUBAHAN, 0): Decimal(130_000_000),
    }
    assert "tidak ada yang berubah" in obrolan.send(isi).html


def test_many_changes_are_shown_in_part_and_saved_whole(obrolan: Obrolan) -> None:
    pagu: dict[str, IsiTulis] = {f"D{n}": Decimal(n * 1000) for n in range(5, 59)}

    ringkas = obrolan.send(fill(obrolan, pagu=pagu))
    check(ringkas)
    assert "54 pagu berubah" in ringkas.html
    assert "… dan 44 lagi" in ringkas.html
    obrolan.tap("Simpan")

    assert year(obrolan).tanpa_pagu == ()
    assert year(obrolan).pos[53].pagu == {(Tahap.MURNI, 0): Decimal(58_000)}


def test_what_is_typed_while_a_form_waits_is_told_what_it_waits_for(obrolan: Obrolan) -> None:
    ringkas = obrolan.send(fill(obrolan, {"D6": Decimal(65)}))
    assert obrolan.send(fill(obrolan, {"D6": Decimal(65)}), ulang=True) == ringkas

    assert "belum tersimpan. Tekan <b>Simpan</b>" in obrolan.say("ya").html
    obrolan.tap("Simpan")
    assert year(obrolan).indikator[1].setahun == Decimal(65)


def test_the_confirming_tap_delivered_again_saves_once(obrolan: Obrolan) -> None:
    obrolan.send(fill(obrolan, {"D6": Decimal(65)}, {"D5": Decimal(1)}))
    data = obrolan.find("Simpan").data
    obrolan.tap_data(data)
    sebelum = year(obrolan)

    assert obrolan.tap_data(data, ulang=True).html.startswith("Tersimpan: 2 angka.")
    assert year(obrolan) == sebelum


@pytest.mark.parametrize(
    ("sel", "isi", "kalimat"),
    [
        ("Target!E6", "enam belas", "“enam belas” bukan angka. Tulis misalnya 16,25."),
        ("Target!D13", Decimal(71), "“71” bukan predikat. Tulis misalnya BB 71,2 atau BB."),
        ("Target!D12", "1.234", "“1.234” dapat berarti koma atau ribuan."),
        ("Target!E5", Decimal(3), "IKU-1 tidak memakai target triwulan. Kosongkan sel ini."),
        ("Target!D6", Decimal("33.33333"), "Bulatkan sampai 4 angka di belakang koma."),
        ("Target!D6", True, "berisi BENAR/SALAH. Tulis angkanya."),
        ("Target!D6", NOW.date(), "terbaca sebagai tanggal atau jam."),
        ("Target!A6", "IKU-77", "“IKU-77” tidak ada dalam rencana tahun ini."),
        ("Target!A6", "IKU-3", "bukan nama milik IKU-3; barisnya mungkin tergeser."),
        ("Pagu!D5", "seratus", "“seratus” bukan rupiah. Tulis misalnya 124442900."),
        ("Pagu!D5", Decimal(-1), "tidak dapat kurang dari nol."),
        ("Target!D6", Decimal(-1), "tidak dapat kurang dari nol."),
        ("Target!D6", "-1", "tidak dapat kurang dari nol."),
        ("Pagu!D5", Decimal("1.234"), "1,234: angka di belakang koma terlalu banyak."),
        ("Pagu!A5", Decimal(77), "“77” tidak ada dalam rencana tahun ini."),
    ],
)
def test_a_cell_that_is_wrong_is_named_with_what_to_write_instead(
    obrolan: Obrolan, sel: str, isi: IsiTulis, kalimat: str
) -> None:
    lembar, alamat = sel.split("!")
    target, pagu = ({alamat: isi}, {}) if lembar == "Target" else ({}, {alamat: isi})
    # What is right beside it is not saved either.
    baik: Sel = {"D7": Decimal(50)}

    semua = problems(obrolan, fill(obrolan, {**baik, **target}, pagu))

    tempat = sel.replace("A6", "B6") if "tergeser" in kalimat else sel
    assert any(satu.startswith(f"• {tempat}: ") and kalimat in satu for satu in semua), semua


def test_a_percentage_is_worth_what_it_shows(obrolan: Obrolan) -> None:
    target, pagu, output = form(obrolan)
    berpersen = put(target, {"D6": Decimal("0.6"), "E6": Decimal("0.1625")}, "0.00%")

    obrolan.send(write_workbook([berpersen, pagu, output], dibuat_at=NOW))
    obrolan.tap("Simpan")

    assert year(obrolan).indikator[1].target == {"tahun": Decimal(60), "tw1": Decimal("16.25")}
    salah = put(pagu, {"D5": Decimal("0.6")}, "0%")
    [satu] = problems(obrolan, write_workbook([target, salah, output], dibuat_at=NOW))
    assert satu.startswith("• Pagu!D5: 0,6 berformat persen.")


def test_a_formula_is_refused_with_how_to_make_it_a_value(obrolan: Obrolan) -> None:
    [satu] = problems(obrolan, raw(obrolan, 'r="D6"', "<f>10+20</f><v>30</v>"))

    assert satu == "• Target!D6: berisi rumus. Salin sebagai nilai (Tempel Khusus, Nilai)."


def test_every_problem_is_listed_and_only_what_a_message_holds_is_shown(obrolan: Obrolan) -> None:
    pagu: dict[str, IsiTulis] = {f"D{n}": f"salah nomor {n} & lainnya" for n in range(5, 59)}

    jawaban = obrolan.send(fill(obrolan, {"D6": "x"}, pagu))

    check(jawaban)
    assert "Ada 55 yang perlu diperbaiki" in jawaban.html
    assert "lagi" in jawaban.html.splitlines()[-1]


Ubah = Callable[..., list[LembarTulis]]


@pytest.mark.parametrize(
    ("ubah", "kalimat"),
    [
        (lambda *semua: [semua[0]], "• Lembar Pagu: tidak ada. Unduh lagi formulirnya dengan"),
        (lambda t, p, o: [t, o, replace(p, nama="Pagu 2")], "• Lembar Pagu: tidak ada."),
        (
            lambda t, p, o: [t, o, replace(p, pembuka=("CEKER formulir rencana 2026", "", ""))],
            "• Pagu!A1: bukan lembar tahun 2025.",
        ),
        (
            lambda t, p, _: [replace(t, kolom=[*t.kolom[:4], *t.kolom[:3:-1]]), p],
            "• Target!E4: seharusnya berjudul “TW I”.",
        ),
        (
            lambda t, p, o: [t, o, replace(p, baris=[*p.baris, p.baris[0]])],
            "• Pagu!A59: “1” sudah ada di baris lain. Sisakan satu.",
        ),
        (
            lambda t, p, o: [
                t,
                o,
                replace(p, baris=[*p.baris, [None, None, None, Decimal(9), *[None] * 4]]),
            ],
            "• Pagu!D59: ada isi di baris tanpa nomor.",
        ),
    ],
)
def test_a_form_that_was_taken_apart_says_where(obrolan: Obrolan, ubah: Ubah, kalimat: str) -> None:
    semua = problems(obrolan, write_workbook(ubah(*form(obrolan)), dibuat_at=NOW))

    assert any(satu.startswith(kalimat) for satu in semua), semua


def test_the_year_cannot_be_changed_inside_the_form(obrolan: Obrolan) -> None:
    open_year(obrolan.ruang.engine, obrolan.pelaku, 2026)
    pembuka = ("CEKER formulir rencana 2026", "", "")
    lembar = [replace(satu, pembuka=pembuka) for satu in form(obrolan)]

    semua = problems(obrolan, write_workbook(lembar, dibuat_at=NOW))

    assert (
        "• Target!D4: seharusnya berjudul “Target 2026”. Kolom tidak boleh digeser atau "
        in (semua[0])
    )


def test_the_form_of_a_year_that_is_not_open_says_so(obrolan: Obrolan) -> None:
    pembuka = ("CEKER formulir rencana 2026", "", "")
    lembar = [replace(satu, pembuka=pembuka) for satu in form(obrolan)]

    html = obrolan.send(write_workbook(lembar, dibuat_at=NOW)).html

    assert "Tahun 2026 belum dibuka untuk diisi." in html


def test_rows_in_another_order_and_remarks_below_are_read(obrolan: Obrolan) -> None:
    target, pagu, output = form(obrolan)
    isi = put(pagu, {"D39": Decimal(7)})
    catatan: list[IsiTulis] = [None, "Diperiksa Kabag", *[None] * 6]
    terbalik = replace(isi, baris=[*reversed(isi.baris), catatan])

    obrolan.send(write_workbook([target, terbalik, output], dibuat_at=NOW))
    obrolan.tap("Simpan")

    assert year(obrolan).pos[34].pagu == {(Tahap.MURNI, 0): Decimal(7)}


@pytest.mark.parametrize("isi", [b"halo", b"%PDF-1.4 apa saja", b"\xff\xd8\xff\xe0 foto"])
def test_another_file_is_no_form(obrolan: Obrolan, isi: bytes) -> None:
    assert "formulir yang sudah diisi harus yang diunduh dari CEKER" in obrolan.send(isi).html


def test_another_workbook_is_no_form(obrolan: Obrolan) -> None:
    buku = make_buku(make_sheet('<row r="1"><c r="A1"><v>1</v></c></row>'))

    assert "formulir yang sudah diisi harus yang diunduh dari CEKER" in obrolan.send(buku).html


def test_a_figure_that_excel_would_change_goes_out_and_comes_back_as_text(
    obrolan: Obrolan,
) -> None:
    besar = "123456789012345,67"
    obrolan.say(f"/buka_tahun 2025 35 {besar}")
    obrolan.tap("Simpan")
    lampiran = obrolan.say("/format 2025").lampiran
    assert lampiran is not None

    assert at(read_workbook(lampiran.isi).lembar[1], "D39") == besar
    assert "1 angka, semuanya sama" in obrolan.send(lampiran.isi).html


def test_there_is_a_sentence_for_every_problem() -> None:
    assert set(kata.KALIMAT) == set(Salah) | set(SalahFormulir)
    for sebab in kata.KALIMAT:
        teks = kata.masalah(
            Masalah(lembar="Target", alamat="E5", sebab=sebab, isi="<x>", perihal="<y>")
        )
        assert teks.startswith("• <b>Target!E5</b>: ")
        assert "<x>" not in teks
        assert "{" not in teks


def raw(obrolan: Obrolan, sel: str, isi: str) -> bytes:
    """Return the form with this inside a cell, as our own writer never makes it."""
    lembar = {}
    for satu in form(obrolan):
        kosong = [None] * len(satu.kolom)
        judul = [kolom.judul for kolom in satu.kolom]
        awal = [[teks, *kosong[1:]] for teks in satu.pembuka]
        semua = enumerate([*awal, judul, *satu.baris], 1)
        data = "".join(f'<row r="{n}">{_cells(n, baris, sel, isi)}</row>' for n, baris in semua)
        lembar[satu.nama] = make_sheet(data)
        sel = "-"
    return make_buku(lembar)


def _cells(nomor: int, baris: object, sel: str, isi: str) -> str:
    assert isinstance(baris, list | tuple)
    hasil = ""
    for kolom, satu in zip("ABCDEFGH", baris, strict=False):
        alamat = f'r="{kolom}{nomor}"'
        if alamat == sel:
            hasil += f"<c {alamat}>{isi}</c>"
        elif isinstance(satu, str) and satu:
            teks = satu.replace("&", "&amp;")
            hasil += f'<c {alamat} t="inlineStr"><is><t>{teks}</t></is></c>'
        elif isinstance(satu, int):
            hasil += f"<c {alamat}><v>{satu}</v></c>"
    return hasil
