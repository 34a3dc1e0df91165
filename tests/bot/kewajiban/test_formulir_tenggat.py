"""The form of obligations: handed out, filled, and read back cell by cell, all or nothing."""

import io
import re
import zipfile
from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date, datetime
from html import unescape

import pytest

from bot.kewajiban import formulir
from bot.messages import formulir_tenggat as kata
from bot.render import polos
from bot.ruang import Ruang
from core.hak import Pelaku, Peran
from core.kewajiban.atur import Apa, Kecuali, RingkasJenis, Ubahan
from core.kewajiban.jenis import Lampiran, SuratPermintaan
from core.periode import Periode
from core.services import lihat_kewajiban as layanan
from core.xlsx.baca import read_workbook
from core.xlsx.sel import Lembar, read_address
from core.xlsx.tulis import IsiTulis, LembarTulis, write_workbook
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import check
from tests.cetakan import once
from tests.conftest import WIB, make_pelaku
from tests.kewajiban_uji import set_all
from tests.orang_uji import unit_id

RABU = datetime(2027, 1, 20, 9, tzinfo=WIB)
TAHUN = Periode(2026, "tahun")
Sel = Mapping[str, IsiTulis]


@pytest.fixture
def obrolan(ruang: Ruang, admin: Pelaku) -> Obrolan:
    """IKK LPPD is active; Dinas Sosial is exempt, and Dukcapil extended."""
    engine = ruang.engine
    dinsos, dukcapil = unit_id(engine, "dinsos"), unit_id(engine, "disdukcapil")
    semua = [
        Ubahan(apa=Apa.AKTIF, jenis="ikk_lppd", baru=True),
        Ubahan(apa=Apa.BEBAS, jenis="ikk_lppd", baru="baru", unit_id=dinsos, periode=TAHUN),
        Ubahan(
            apa=Apa.PANJANG,
            jenis="ikk_lppd",
            baru=["2027-02-26", "banjir"],
            unit_id=dukcapil,
            periode=TAHUN,
        ),
    ]
    once(engine, "formulir", lambda: set_all(engine, admin, semua, RABU))
    return Obrolan(replace(ruang, jam=lambda: RABU), admin)


def form(obrolan: Obrolan) -> list[LembarTulis]:
    semua = formulir.sheets(obrolan.ruang, obrolan.pelaku)
    return [formulir.to_sheet(satu) for satu in semua]


def fill(obrolan: Obrolan, **isi: Sel) -> bytes:
    """Return the form with these cells of these sheets changed."""
    lembar = []
    for satu in form(obrolan):
        baris = [list(row) for row in satu.baris]
        for alamat, nilai in isi.get(satu.nama, {}).items():
            nomor, letak = read_address(alamat) or (0, 0)
            baris[nomor - formulir.KEPALA - 1][letak - 1] = nilai
        lembar.append(replace(satu, baris=baris))
    return write_workbook(lembar, dibuat_at=RABU)


def row_of(obrolan: Obrolan, unit: str) -> int:
    """Return the row of what this unit owes."""
    lembar = formulir.sheets(obrolan.ruang, obrolan.pelaku)[-1]
    nama = [satu.tetap[0] for satu in lembar.baris]
    return nama.index(unit) + formulir.KEPALA + 1


def problems(obrolan: Obrolan, isi: bytes) -> list[str]:
    """Send a form that is wrong; return what is said, with nothing saved."""
    sebelum = layanan.show_kinds(obrolan.ruang.engine, obrolan.pelaku, now=RABU)
    jawaban = obrolan.send(isi)
    check(jawaban)
    assert "Tidak ada yang disimpan." in jawaban.html
    assert "Simpan" not in obrolan.tombol
    assert layanan.show_kinds(obrolan.ruang.engine, obrolan.pelaku, now=RABU) == sebelum
    return [satu for satu in unescape(polos(jawaban.html)).splitlines() if satu.startswith("•")]


def kinds(obrolan: Obrolan) -> dict[str, RingkasJenis]:
    semua = layanan.show_kinds(obrolan.ruang.engine, obrolan.pelaku, now=RABU)
    return {satu.jenis.kode: satu for satu in semua}


def owed(obrolan: Obrolan) -> dict[str, Kecuali]:
    semua = layanan.list_owed(obrolan.ruang.engine, obrolan.pelaku, "ikk_lppd", now=RABU)
    return {satu.unit: satu for satu in semua}


def values(lembar: Lembar, nomor: int) -> list[object]:
    return [sel.isi for baris in lembar.baris if baris.nomor == nomor for sel in baris.sel]


def test_the_form_has_all_that_can_be_set(obrolan: Obrolan) -> None:
    jawaban = obrolan.say("/atur_tenggat formulir")
    check(jawaban)
    assert jawaban.lampiran is not None
    assert jawaban.lampiran.nama == "ceker-tenggat.xlsx"

    jenis, tanggal, unit, kewajiban = read_workbook(jawaban.lampiran.isi).lembar

    assert values(jenis, 3) == [
        *("Kode", "Nama", "Versi", "Aktif", "Tenggat", "Bila libur", "Ditetapkan"),
        *("Tangga pengingat", "Pengumpul", "Lampiran", "Surat permintaan"),
    ]
    ikk = values(jenis, 4)
    assert [ikk[:2], ikk[3:]] == [
        ["ikk_lppd", "IKK LPPD"],
        [
            *("Ya", "31 Januari tahun berikutnya", "tetap", "Belum"),
            "H-30, H-14, H-7, H-3, H-1, hari H; lewat tiap 2 sampai 20 hari kerja",
            *("Bagian Tata Pemerintahan", "wajib"),
        ],
    ]
    # Of figures the date is the schedule's.
    assert len(values(jenis, 6)) == 5
    assert values(tanggal, 4)[:3] == ["ikk_lppd 2026 tahun", "IKK LPPD", "tahun 2026"]
    assert values(tanggal, 4)[4:] == [date(2027, 1, 31)]
    assert [len(unit.baris) - 3, len(kewajiban.baris) - 3] == [
        *(len(layanan.list_units(obrolan.ruang.engine, obrolan.pelaku)), 27),
    ]
    bebas = values(kewajiban, row_of(obrolan, "Dinas Sosial"))
    assert bebas[1:5] == ["Dinas Sosial", "IKK LPPD", "tahun 2026", "31 Jan 2027"]
    assert bebas[6:] == ["baru"]
    dukcapil = next(nama for nama, satu in owed(obrolan).items() if satu.diperpanjang_on)
    assert values(kewajiban, row_of(obrolan, dukcapil))[6:] == [date(2027, 2, 26), "banjir"]


def test_it_is_asked_for_by_button_or_name(obrolan: Obrolan) -> None:
    lampiran = obrolan.say("/atur_tenggat formulir").lampiran
    assert obrolan.say("/format tenggat").lampiran == lampiran
    obrolan.say("/atur_tenggat")
    assert obrolan.tap("Formulir .xlsx").lampiran == lampiran


def test_a_form_that_comes_back_as_it_was_changes_nothing(obrolan: Obrolan) -> None:
    lampiran = obrolan.say("/atur_tenggat formulir").lampiran
    assert lampiran is not None

    assert "tidak ada yang berubah" in obrolan.send(lampiran.isi, "apa saja.xlsx").html


def test_all_of_it_is_shown_once_and_saved_with_one_tap(obrolan: Obrolan) -> None:
    dinsos, dinkes = (row_of(obrolan, f"Dinas {nama}") for nama in ("Sosial", "Kesehatan"))
    isi = fill(
        obrolan,
        Jenis={"E4": "akhir Februari", "F4": "geser", "D5": "Ya", "H5": "H-7, H"},
        Kewajiban={
            f"G{dinsos}": None,
            f"H{dinkes}": date(2027, 3, 15),
            f"I{dinkes}": "kantor kebanjiran",
        },
    )

    tanya = obrolan.send(isi)

    check(tanya)
    for baris in (
        "• <b>IKK LPPD</b>, tenggat: 31 Januari tahun berikutnya → <b>akhir Februari tahun",
        "• <b>SKM</b>: belum aktif → <b>aktif</b>",
        "Dinas Sosial: dibebaskan (baru) → <b>wajib</b>",
        "Dinas Kesehatan, tenggat: 1 Maret 2027 → <b>15 Maret 2027 (kantor kebanjiran)</b>",
        "16 kewajiban baru.",
    ):
        assert baris in tanya.html, tanya.html
    assert owed(obrolan)["Dinas Kesehatan"].diperpanjang_on is None
    data = obrolan.find("Simpan").data
    pertama = obrolan.tap_data(data)
    assert pertama.html.startswith("Tersimpan.\n\n<b>Atur tenggat</b>")
    assert obrolan.tap_data(data, ulang=True) == pertama
    assert owed(obrolan)["Dinas Kesehatan"].diperpanjang_on == date(2027, 3, 15)
    assert owed(obrolan)["Dinas Kesehatan"].tenggat_on == date(2027, 3, 1)
    assert owed(obrolan)["Dinas Sosial"].dibebaskan is None
    assert kinds(obrolan)["skm"].tangga.sebelum == (7, 0)
    assert not kinds(obrolan)["ikk_lppd"].jenis.contoh


def test_dates_of_periods_and_units_are_set_too(obrolan: Obrolan) -> None:
    unit = formulir.sheets(obrolan.ruang, obrolan.pelaku)[2]
    baris = [satu.kunci for satu in unit.baris].index("bagian-hukum") + formulir.KEPALA + 1
    isi = fill(obrolan, Tanggal={"E4": "10/2/2027"}, Unit={f"D{baris}": "Ya"})

    html = obrolan.send(isi).html

    assert "tahun 2026, tenggat: 31 Januari 2027 → <b>10 Februari 2027</b>" in html
    assert "Bagian Hukum: tidak ikut → <b>ikut</b>" in html
    obrolan.tap("Simpan")
    assert owed(obrolan)["Bagian Hukum"].tenggat_on == date(2027, 2, 10)


def test_everything_that_is_wrong_is_named_with_its_cell(obrolan: Obrolan) -> None:
    dinsos, dinkes = (row_of(obrolan, f"Dinas {nama}") for nama in ("Sosial", "Kesehatan"))
    isi = fill(
        obrolan,
        Jenis={"D4": "mungkin", "E4": "besok", "H4": "H-90", "E6": "10 bulan berikutnya"},
        Tanggal={"E4": "kapan"},
        Kewajiban={
            f"G{dinsos}": "x" * 201,
            f"H{dinkes}": date(2027, 3, 15),
        },
    )

    semua = problems(obrolan, isi)

    assert [satu.split(":")[0] for satu in semua] == [
        *("• Jenis!D4", "• Jenis!E4", "• Jenis!H4", "• Jenis!E6", "• Tanggal!E4"),
        *sorted([f"• Kewajiban!G{dinsos}", f"• Kewajiban!I{dinkes}"], key=lambda s: int(s[13:])),
    ]
    assert "Pilih Ya atau Tidak." in semua[0]
    assert "tenggat dan pengumpulnya menurut data dan jadwal di /buka_tahun" in semua[3]


def test_what_core_refuses_is_named_with_its_cell_too(obrolan: Obrolan) -> None:
    dinkes = row_of(obrolan, "Dinas Kesehatan")
    isi = fill(
        obrolan,
        Jenis={"D5": "Ya"},
        Kewajiban={f"H{dinkes}": date(2027, 1, 10), f"I{dinkes}": "banjir"},
    )

    [satu] = problems(obrolan, isi)

    assert satu.startswith(f"• Kewajiban!H{dinkes}: 10 Januari 2027 di luar yang dapat dipakai")
    assert kinds(obrolan)["skm"].jenis.aktif_on is None


def test_a_row_that_was_changed_meanwhile_is_found_and_one_left_alone_is_not(
    obrolan: Obrolan,
) -> None:
    dinkes = row_of(obrolan, "Dinas Kesehatan")
    isi = fill(obrolan, Kewajiban={f"G{dinkes}": "baru dibentuk"})
    lama = fill(obrolan, Jenis={"D5": "Ya"})
    obrolan.say("/atur_tenggat perpanjang dinkes ikk 2026 1 Maret 2027 banjir")
    obrolan.tap("Simpan")

    assert problems(obrolan, isi) == [
        f"• Kewajiban!A{dinkes}: {kata.BERUBAH}",
    ]
    # The other form says nothing of that row, so what was set meanwhile stays.
    html = obrolan.send(lama).html
    assert "• " not in html.partition("\n\n")[0]
    obrolan.tap("Simpan")
    assert owed(obrolan)["Dinas Kesehatan"].diperpanjang_on == date(2027, 3, 1)


def test_what_changes_between_summary_and_tap_saves_nothing(obrolan: Obrolan) -> None:
    obrolan.send(fill(obrolan, Jenis={"D5": "Ya", "F4": "geser"}))
    lain = Obrolan(obrolan.ruang, make_pelaku(obrolan.ruang.engine, Peran.ADMIN, telegram_id=1006))
    lain.say("/atur_tenggat nonaktifkan ikk")
    lain.tap("Simpan")

    from core.galat_atur import PengaturanBerubahError  # noqa: PLC0415  only here

    with pytest.raises(PengaturanBerubahError):
        obrolan.tap("Simpan")
    assert kinds(obrolan)["skm"].jenis.aktif_on is None


def test_no_formula_is_believed(obrolan: Obrolan) -> None:
    asal, keluar = zipfile.ZipFile(io.BytesIO(fill(obrolan))), io.BytesIO()
    with zipfile.ZipFile(keluar, "w") as tujuan:
        for nama in asal.namelist():
            isi = asal.read(nama).decode()
            if nama.endswith("sheet1.xml"):
                isi, banyak = re.subn(
                    r'<c r="D4"[^>]*>.*?</c>', '<c r="D4"><f>1+1</f><v>2</v></c>', isi
                )
                assert banyak == 1
            tujuan.writestr(nama, isi)

    assert problems(obrolan, keluar.getvalue()) == [
        "• Jenis!D4: berisi rumus. Salin sebagai nilai (Tempel Khusus, Nilai)."
    ]


def row(*isi: IsiTulis) -> list[IsiTulis]:
    """Return a row of the sheet of kinds, the cells behind these empty."""
    return [*isi, *[None] * (11 - len(isi))]


def test_who_collects_what_must_come_with_it_and_the_letter_are_set_in_the_form(
    obrolan: Obrolan,
) -> None:
    isi = fill(
        obrolan,
        Jenis={
            "I4": "bagian organisasi",
            "J4": "tidak wajib",
            "K4": "100.2/45/B.I/2027 tanggal 5 Januari 2027",
        },
    )

    html = obrolan.send(isi).html
    assert "pengumpul: Bagian Tata Pemerintahan → <b>Bagian Organisasi</b>" in html
    assert "lampiran: wajib, berkas atau tautan → <b>tidak wajib</b>" in html
    assert "belum ada → <b>100.2/45/B.I/2027, 5 Januari 2027, tanpa PDF</b>" in html
    obrolan.tap("Simpan")

    satu = kinds(obrolan)["ikk_lppd"]
    assert satu.pengumpul == ("Bagian Organisasi",)
    assert satu.jenis.lampiran is Lampiran.TIDAK_WAJIB
    assert satu.jenis.surat == SuratPermintaan("100.2/45/B.I/2027", date(2027, 1, 5))
    # What is handed out now says so, and emptied the letter is gone.
    assert values(read_workbook(fill(obrolan)).lembar[0], 4)[-1] == (
        "100.2/45/B.I/2027 tanggal 5 Januari 2027"
    )
    obrolan.send(fill(obrolan, Jenis={"K4": None}))
    obrolan.tap("Simpan")
    assert kinds(obrolan)["ikk_lppd"].jenis.surat is None


def test_a_letter_keeps_its_pdf_when_something_else_in_its_row_is_changed(
    obrolan: Obrolan,
) -> None:
    surat = ["800/12/I", "2027-01-05", "a" * 64]
    set_all(
        obrolan.ruang.engine,
        obrolan.pelaku,
        [Ubahan(apa=Apa.SURAT, jenis="ikk_lppd", baru=surat)],
        RABU,
    )

    obrolan.send(fill(obrolan, Jenis={"J4": "tidak wajib"}))
    obrolan.tap("Simpan")

    assert kinds(obrolan)["ikk_lppd"].jenis.surat == SuratPermintaan(
        "800/12/I", date(2027, 1, 5), "a" * 64
    )


def test_a_letter_that_cannot_be_one_is_named_with_its_cell(obrolan: Obrolan) -> None:
    isi = fill(
        obrolan,
        Jenis={"K4": "surat Bu Kabag", "K5": "800/1 tanggal 21 Januari 2027", "I6": "Dinsos"},
    )

    assert problems(obrolan, isi) == [
        f"• Jenis!K4: {kata.BUKAN_SURAT}".format(
            isi="surat Bu Kabag", contoh="100.2/45/B.I/2027 tanggal 5 Januari 2027"
        ),
        "• Jenis!K5: 21 Januari 2027 belum tiba. Tulis tanggal yang tercetak di suratnya.",
        f"• Jenis!I6: {kata.TERTUTUP}",
    ]


@pytest.mark.parametrize(
    ("ubah", "harap"),
    [
        (lambda s: s[1:], "Jenis: tidak ada. Unduh lagi formulirnya"),
        (
            lambda s: [replace(s[0], kolom=[*s[0].kolom[1:], s[0].kolom[0]]), *s[1:]],
            "Jenis!A3: seharusnya berjudul “Kode”.",
        ),
        (
            lambda s: [replace(s[0], baris=[*s[0].baris, row("zzz", "x", "", "Ya")]), *s[1:]],
            "Jenis!A11: “zzz” tidak ada lagi.",
        ),
        (
            lambda s: [replace(s[0], baris=[*s[0].baris, row("", "", "", "Ya")]), *s[1:]],
            "Jenis!D11: ada isi di baris tanpa kode.",
        ),
        (
            lambda s: [
                replace(s[0], baris=[row(s[0].baris[0][0], *s[0].baris[1][1:3], "Tidak")]),
                *s[1:],
            ],
            "Jenis!B4: bukan nama milik ikk_lppd; barisnya mungkin tergeser.",
        ),
    ],
)
def test_a_form_that_is_not_whole_says_what_is_missing(
    obrolan: Obrolan, ubah: Callable[[list[LembarTulis]], list[LembarTulis]], harap: str
) -> None:
    isi = write_workbook(ubah(form(obrolan)), dibuat_at=RABU)

    assert any(satu.startswith(f"• {harap}") for satu in problems(obrolan, isi))


def test_nobody_but_an_admin_can_hand_one_in(obrolan: Obrolan, sekda: Pelaku) -> None:
    isi = fill(obrolan, Jenis={"D5": "Ya"})

    html = Obrolan(obrolan.ruang, sekda).send(isi).html

    assert "hanya untuk admin CEKER" in html
    assert kinds(obrolan)["skm"].jenis.aktif_on is None


def test_a_form_is_taken_while_something_else_is_asked_for(obrolan: Obrolan) -> None:
    obrolan.say("/atur_tenggat ikk")
    obrolan.tap("Ubah aturan")

    assert "SKM" in obrolan.send(fill(obrolan, Jenis={"D5": "Ya"})).html
    assert "Simpan" in obrolan.tombol
    obrolan.say("/atur_tenggat ikk")
    obrolan.tap("Ubah aturan")
    assert "Yang ditunggu di sini tulisan" in obrolan.send(b"%PDF-1.4\n%%EOF", "a.pdf").html


def test_the_mark_is_what_the_form_is_known_by(obrolan: Obrolan) -> None:
    lembar = [replace(satu, pembuka=("Bukan", kata.CARA)) for satu in form(obrolan)]

    html = obrolan.send(write_workbook(lembar, dibuat_at=RABU)).html

    assert "Berkas ini belum ada tempatnya." in html
