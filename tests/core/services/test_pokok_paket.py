"""Units and the budget tree are as the package has them."""

from decimal import Decimal

from sqlalchemy import Engine
from sqlmodel import select

from core.services.pemuatan import (
    muat_paket,
)
from storage.engine import reading
from storage.models import (
    DokumenRow,
    IndikatorPosRow,
    SubBagianRow,
    SumberRow,
    UnitAliasRow,
    UnitBidangRow,
)
from tests.isi_basis import count, pos, unit
from tests.paket_kecil import make_isi


def test_budget_hangs_under_the_total_and_carries_codes_and_owners(engine: Engine) -> None:
    muat_paket(engine, make_isi())

    with reading(engine) as session:
        jumlah, program = pos(session, "jumlah", 0), pos(session, "program", 1)
        kegiatan, sub = pos(session, "kegiatan", 2), pos(session, "sub_kegiatan", 3)
        assert (jumlah.induk_id, program.induk_id) == (None, jumlah.id)
        assert (kegiatan.induk_id, sub.induk_id) == (program.id, kegiatan.id)
        hukum = unit(session, "bagian-hukum").id
        assert (kegiatan.unit_id, sub.unit_id, program.unit_id) == (hukum, hukum, None)
        assert pos(session, "kegiatan", 1).unit_id is None
        assert (pos(session, "sub_kegiatan", 2).kode, sub.kode) == ("4.01.01.2.01.0010", None)
        assert (pos(session, "sub_kegiatan", 2).pendek, sub.pendek) == (
            "Rumah Tangga",
            "Bantuan Hukum",
        )
        janji = session.exec(select(IndikatorPosRow).where(IndikatorPosRow.pos_id == sub.id)).one()
        assert (janji.tercetak, janji.nilai, janji.satuan) == ("59 Kasus", Decimal(59), "Kasus")
        sumber = session.get_one(SumberRow, kegiatan.unit_sumber_id)
        assert session.get_one(DokumenRow, sumber.dokumen_id).luar


def test_units_have_their_names_parts_and_fields(engine: Engine) -> None:
    muat_paket(engine, make_isi())
    muat_paket(engine, make_isi(("organisasi.toml", '"Kumham"', '"Hukum dan HAM"')))

    with reading(engine) as session:
        assert set(session.exec(select(UnitAliasRow.alias))) == {"Bag. Hukum", "Hukum dan HAM"}
        assert count(engine, SubBagianRow) == 2
        assert session.exec(select(UnitBidangRow.bidang)).all() == ["kinerja"]
        induk = unit(session, "bagian-hukum").induk_id
        assert induk == unit(session, "setda").id
