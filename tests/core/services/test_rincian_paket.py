"""Figures, registers and words keep what the document prints."""

from datetime import date
from decimal import Decimal

from sqlalchemy import Engine
from sqlmodel import col, select

from core.services.pemuatan import (
    muat_paket,
)
from storage.engine import reading
from storage.models import (
    DokumenRow,
    RealisasiAnggaranRow,
    RealisasiKinerjaRow,
    RegisterRow,
    SumberRow,
)
from tests.isi_basis import unit
from tests.paket_kecil import make_isi


def test_every_figure_keeps_its_printed_text_and_has_a_place_in_a_document(engine: Engine) -> None:
    muat_paket(engine, make_isi())

    with reading(engine) as session:
        statement = (
            select(RealisasiAnggaranRow, SumberRow, DokumenRow)
            .join(SumberRow, col(SumberRow.id) == RealisasiAnggaranRow.sumber_id)
            .join(DokumenRow, col(DokumenRow.id) == SumberRow.dokumen_id)
        )
        semua = {
            (sumber.baris, row.tercetak, row.nilai, row.keadaan, row.periode, row.status)
            for row, sumber, _ in session.exec(statement)
        }
        tempat = {(s.tabel, d.kode) for _, s, d in session.exec(statement)}
    umum = ("tahun", "dokumen")
    assert semua == {
        ("program 1", "250,00", Decimal(250), None, *umum),
        ("sub kegiatan 1", "99", Decimal(99), None, *umum),
        ("sub kegiatan 2", "", None, "tercetak_kosong", *umum),
        ("sub kegiatan 3", "-", None, "tercetak_strip", *umum),
        ("program 2", "1", Decimal(1), None, *umum),
        ("sub kegiatan 4", "1", Decimal(1), None, *umum),
        ("jumlah", "251", Decimal(251), None, *umum),
    }
    assert tempat == {("Tabel 3.5", "lkjip-2030")}


def test_predikat_keeps_its_score_and_words_their_state(engine: Engine) -> None:
    muat_paket(engine, make_isi())

    with reading(engine) as session:
        rows = session.exec(select(RealisasiKinerjaRow).order_by(col(RealisasiKinerjaRow.id)))
        arti = [(r.tahun, r.tercetak, r.nilai, r.predikat, r.keadaan) for r in rows]
    assert arti == [
        (2030, "8,86", Decimal("8.86"), None, None),
        (2030, "8,86%", Decimal("8.86"), None, None),
        (2029, "B (66,36)", Decimal("66.36"), "B", None),
        (2030, "Blm rilis", None, None, "belum_rilis"),
        (2030, "-", None, None, "tercetak_strip"),
    ]


def test_registers_keep_texts_and_read_dates_and_units_where_they_can(engine: Engine) -> None:
    muat_paket(engine, make_isi())

    with reading(engine) as session:
        rows = session.exec(select(RegisterRow).order_by(col(RegisterRow.id))).all()
        isi = [
            (r.jenis, r.nomor, r.tanggal_tercetak, r.tanggal, r.unit_tercetak, r.unit_id)
            for r in rows
        ]
        hukum = unit(session, "bagian-hukum").id
    assert isi == [
        ("mou_pks", 1, "RABU 02 Januari 2030", date(2030, 1, 2), "BAG.  HUKUM", hukum),
        ("mou_pks", 2, "-", None, "Dinas Lain", None),
        ("raperwal", 1, "tanggal 31 Februari 2030", None, "", None),
        ("kebijakan", 1, "", None, "Bagian Hukum", hukum),
        ("inovasi", 1, "", None, "", None),
    ]
