"""What ships with the program loads, and is as its document prints it."""

from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import Engine
from sqlmodel import SQLModel, col, func, select

from core.hasil_muat import StatusMuat
from core.services.pemuatan import (
    list_contoh,
    muat_acuan,
    muat_contoh,
    muat_folder,
    muat_paket,
)
from storage.engine import reading, writing
from storage.models import (
    DokumenRow,
    IndikatorRow,
    PitaRow,
    PosAnggaranRow,
    RealisasiAnggaranRow,
    SasaranRow,
    SkalaRow,
    SumberRow,
    TujuanRow,
    UnitRow,
)
from storage.paket_repo import LEAVES
from tests.isi_basis import count
from tests.paket_kecil import make_isi

CONTOH = "lkjip_setda_bengkulu_2024"


def test_folder_of_a_user_is_loaded_like_the_sample(engine: Engine, tmp_path: Path) -> None:
    folder = tmp_path / "paket"
    folder.mkdir()
    (folder / "catatan").mkdir()
    for nama, isi in make_isi().items():
        (folder / nama).write_bytes(isi)
    (folder / "README.md").write_bytes(b"\xff")

    assert muat_folder(engine, folder).status is StatusMuat.BARU
    assert muat_paket(engine, make_isi()).status is StatusMuat.SAMA


def test_sample_loads_without_a_problem_and_a_second_time_does_nothing(engine: Engine) -> None:
    assert CONTOH in list_contoh()
    assert muat_contoh(engine, CONTOH).masalah == ()
    assert muat_contoh(engine, CONTOH).status is StatusMuat.SAMA


def test_sample_has_all_of_tabel_3_5_as_printed(engine: Engine) -> None:
    muat_contoh(engine, CONTOH)

    with reading(engine) as session:
        tingkat = session.exec(select(PosAnggaranRow.tingkat)).all()
        # A total, 3 program, 18 kegiatan, 54 sub kegiatan.
        assert [tingkat.count(t) for t in ("jumlah", "program", "kegiatan", "sub_kegiatan")] == [
            1,
            3,
            18,
            54,
        ]
        realisasi = {
            (pos.tingkat, pos.nomor): (row.tercetak, row.nilai or row.keadaan)
            for pos, row in session.exec(
                select(PosAnggaranRow, RealisasiAnggaranRow).join(
                    RealisasiAnggaranRow, col(RealisasiAnggaranRow.pos_id) == PosAnggaranRow.id
                )
            )
        }
    assert realisasi["jumlah", 0] == ("47.264.962.831", Decimal(47264962831))
    assert realisasi["sub_kegiatan", 34] == ("128.374.600,00", Decimal(128374600))
    assert realisasi["sub_kegiatan", 25] == ("-", "tercetak_strip")
    assert realisasi["sub_kegiatan", 27] == ("", "tercetak_kosong")
    assert len(realisasi) == 1 + 3 + 54


def test_every_row_of_the_sample_names_its_document_table_and_row(engine: Engine) -> None:
    muat_contoh(engine, CONTOH)

    pokok = (UnitRow, TujuanRow, SasaranRow, IndikatorRow, PosAnggaranRow)
    semua: tuple[type[SQLModel], ...] = (*LEAVES, *pokok)
    for table in semua:
        rows = table.__table__  # type: ignore[attr-defined]
        statement = (
            select(SumberRow.tabel, SumberRow.baris, DokumenRow.judul)
            .join_from(rows, SumberRow, rows.c.sumber_id == SumberRow.id)
            .join(DokumenRow, col(DokumenRow.id) == SumberRow.dokumen_id)
        )
        with reading(engine) as session:
            sumber = session.exec(statement).all()
        assert len(sumber) == count(engine, table) > 0
        assert all(all(bagian) for bagian in sumber)


def test_unknown_sample_is_not_looked_for_elsewhere(engine: Engine) -> None:
    with pytest.raises(FileNotFoundError):
        muat_contoh(engine, "../acuan")


def test_national_scales_are_there_and_loading_them_again_keeps_their_ids(engine: Engine) -> None:
    muat_acuan(engine)
    with writing(engine) as session:
        skala = session.exec(select(SkalaRow)).all()
        ids = {(s.kode, s.berlaku_mulai): s.id for s in skala}
        pita = session.exec(select(func.count()).select_from(PitaRow)).one()
        session.delete(session.exec(select(PitaRow).limit(1)).one())
        skala[0].nama = "lama"
    muat_acuan(engine)

    with reading(engine) as session:
        baru = session.exec(select(SkalaRow)).all()
        assert {(s.kode, s.berlaku_mulai): s.id for s in baru} == ids
        assert "lama" not in {s.nama for s in baru}
    assert count(engine, PitaRow) == pita
