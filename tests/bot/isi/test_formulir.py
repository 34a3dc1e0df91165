"""The form for Excel: handed out, filled in, read back; a wrong cell is named, nothing is kept."""

import io
from collections.abc import Callable
from decimal import Decimal
from typing import Any

from sqlalchemy import Engine
from sqlmodel import Session, col, select

from bot.ruang import Ruang
from core.hak import Pelaku
from core.xlsx.baca import read_workbook
from core.xlsx.tulis import IsiTulis, Kolom, LembarTulis, write_workbook
from storage.models import IsianRow
from tests.bot.isi.orang_isi import Orang
from tests.conftest import NOW
from tests.isian_uji import Dunia


def form(orang: Orang, bidang: str, periode: str) -> bytes:
    orang.say("/isi")
    orang.tap(bidang)
    orang.tap("Isi lewat Excel")
    orang.tap(periode)
    assert orang.jawaban.lampiran is not None, orang.jawaban
    return orang.jawaban.lampiran.isi


def filled(isi: bytes, ubah: Callable[[list[list[Any]]], None]) -> bytes:
    """Return the form with its rows changed, as somebody would save it."""
    lembar = read_workbook(isi).lembar[0]
    pembuka = [str(lembar.at("A1")), str(lembar.at("A2"))]
    judul = [str(sel.isi) for sel in lembar.baris[2].sel]
    rows: list[list[Any]] = []
    for baris in lembar.baris[3:]:
        satu: list[IsiTulis] = [None] * len(judul)
        for sel in baris.sel:
            if sel.kolom <= len(judul) and isinstance(sel.isi, str | Decimal):
                satu[sel.kolom - 1] = sel.isi or None
        rows.append(satu)
    ubah(rows)
    hasil = LembarTulis(
        nama="Realisasi", kolom=[Kolom(judul=j) for j in judul], baris=rows, pembuka=pembuka
    )
    return write_workbook([hasil], dibuat_at=NOW)


def rows(engine: Engine) -> list[IsianRow]:
    with Session(engine) as session:
        return list(session.exec(select(IsianRow).order_by(col(IsianRow.id))))


def test_money_comes_back_with_progress_and_basis(dunia: Dunia, kabag: Orang) -> None:
    isi = form(kabag, "Anggaran", "Juni")

    def fill(baris: list[list[Any]]) -> None:
        satu = next(b for b in baris if b[0] == Decimal(35))
        assert satu[3] == Decimal(124_442_900)
        satu[4:7] = [Decimal(29_974_380), Decimal("35.5"), "SP2D"]
        dua = next(b for b in baris if b[0] == Decimal(36))
        dua[4:7] = ["1,2 juta", None, "spj"]

    assert "2 realisasi, s.d. Juni 2025" in kabag.send(filled(isi, fill), "apa saja.xlsx")
    assert rows(dunia.engine) == []
    kabag.tap("Kirim")

    assert [(r.nilai, r.fisik_pct, r.basis) for r in rows(dunia.engine)] == [
        (Decimal(29_974_380), Decimal("35.5"), "sp2d"),
        (Decimal(1_200_000), None, "spj"),
    ]


def test_kinerja_comes_back_with_its_notes(dunia: Dunia, kabag: Orang) -> None:
    isi = form(kabag, "Kinerja", "TW II")

    def fill(baris: list[list[Any]]) -> None:
        assert [b[0] for b in baris] == ["IKU-2"]
        baris[0][4:8] = ["9/36", "mitra cepat", None, "dikejar"]

    tinjau = kabag.send(filled(isi, fill))
    # Of a target of 30.
    assert "capaian 83,33%" in tinjau
    assert "Pendorong: <i>mitra cepat</i>\nTindak lanjut: <i>dikejar</i>" in tinjau
    kabag.tap("Kirim")

    [row] = rows(dunia.engine)
    assert (row.pembilang, row.penyebut) == (Decimal(9), Decimal(36))
    assert (row.pendorong, row.penghambat, row.tindak_lanjut) == ("mitra cepat", None, "dikejar")


def test_every_wrong_cell_is_named_and_nothing_is_kept(dunia: Dunia, kabag: Orang) -> None:
    isi = form(kabag, "Anggaran", "Juni")

    def fill(baris: list[list[Any]]) -> None:
        baris[0][4:7] = ["banyak", None, None]
        baris[1][4:7] = [Decimal(5), "seperempat", "kira-kira"]
        baris[2][0], baris[2][4] = Decimal(999), Decimal(5)
        baris.append([baris[1][0], "x", "x", None, Decimal(6), None, None])

    salah = kabag.send(filled(isi, fill))

    for kata in (
        "sel E4",
        "tidak terbaca",
        "sel F5",
        "sel G5",
        "sel A6",
        "999",
        "sudah ada di atas",
    ):
        assert kata in salah, kata
    assert rows(dunia.engine) == []


def test_others_lines_typed_into_it_are_refused(dunia: Dunia, kabag: Orang) -> None:
    isi = form(kabag, "Anggaran", "Juni")

    def fill(baris: list[list[Any]]) -> None:
        baris[0][0], baris[0][4] = Decimal(1), Decimal(5)

    assert "diisi oleh Bagian Umum" in kabag.send(filled(isi, fill))
    assert rows(dunia.engine) == []


def test_an_empty_form_says_so(kabag: Orang) -> None:
    assert "Belum ada realisasi yang terisi" in kabag.send(form(kabag, "Anggaran", "Juni"))


def test_another_workbook_is_no_form(kabag: Orang) -> None:
    lain = LembarTulis(nama="x", kolom=[Kolom(judul="a")], baris=[["b"]])
    assert "belum ada tempatnya" in kabag.send(write_workbook([lain], dibuat_at=NOW))


def test_whoever_posts_nothing_has_no_form_read(dunia: Dunia, ruang: Ruang, kabag: Orang) -> None:
    isi = form(kabag, "Anggaran", "Juni")
    assert "belum ada tempatnya" in Orang(ruang, dunia.admin).send(isi)


def test_a_formula_is_not_trusted(kabag: Orang) -> None:
    # Excel keeps the result beside a formula; it may be old, or anything.
    from xlsxwriter import Workbook  # noqa: PLC0415

    keluar = io.BytesIO()
    buku = Workbook(keluar, {"in_memory": True})
    lembar = buku.add_worksheet("Realisasi")
    lembar.write_string(0, 0, "CEKER formulir realisasi anggaran 2025 b06")
    lembar.write_string(1, 0, "cara")
    lembar.write_string(2, 0, "Nomor")
    lembar.write_number(3, 0, 35)
    lembar.write_formula(3, 4, "=1+1", None, 2)
    buku.close()

    assert "sel E4: berisi rumus" in kabag.send(keluar.getvalue())


def test_the_form_of_a_verifikator_has_every_line(dunia: Dunia, ruang: Ruang) -> None:
    verifikator: Pelaku = dunia.verifikator_anggaran
    isi = form(Orang(ruang, verifikator), "Anggaran", "Juni")
    assert len(read_workbook(isi).lembar[0].baris) == 3 + 54
