"""A package goes in as a whole or not at all, and what people refer to keeps its id."""

from concurrent.futures import ThreadPoolExecutor
from datetime import date
from decimal import Decimal
from pathlib import Path
from threading import Barrier

from sqlalchemy import Engine
from sqlmodel import SQLModel, col, select

from core.hasil_muat import HasilMuat, StatusMuat
from core.paket.masalah import KodeMasalah as K
from core.services.pemuatan import (
    muat_folder,
    muat_paket,
)
from storage.engine import open_engine, reading, writing
from storage.models import (
    IndikatorRow,
    IndikatorUnitRow,
    NarasiRow,
    OrangRow,
    PaguRow,
    PaketRow,
    PenugasanRow,
    PosAnggaranRow,
    RealisasiAnggaranRow,
    RegisterRow,
    SumberRow,
    TargetRow,
    UnitAliasRow,
    UnitRow,
)
from tests.isi_basis import count, everything, pos, unit
from tests.paket_kecil import TEKS, make_isi

BERIKUT = (
    ("paket.toml", 'kode = "lkjip-contoh-2030"', 'kode = "lkjip-contoh-2031"'),
    ("paket.toml", 'kode = "lkjip-2030"', 'kode = "lkjip-2031"'),
    ("paket.toml", 'kode = "nomenklatur"\n', 'kode = "nomenklatur-2031"\n'),
    ("paket.toml", 'kode = "keputusan"\n', 'kode = "keputusan-2031"\n'),
    ("paket.toml", "tahun = 2030", "tahun = 2031"),
    ("organisasi.toml", 'nama = "Bagian Hukum"', 'nama = "Bagian Hukum dan HAM"'),
    ("angka_lain.csv", "2030,Nilai", "2031,Nilai"),
)
"""The same city a year later."""


def make_isi_berikut() -> dict[str, bytes]:
    isi = make_isi(*BERIKUT)
    return isi | {"target.csv": isi["target.csv"].replace(b",2030,", b",2031,")}


def test_new_package_is_loaded_and_counted(engine: Engine) -> None:
    hasil = muat_paket(engine, make_isi())

    assert (hasil.status, hasil.paket, hasil.masalah) == (
        StatusMuat.BARU,
        "lkjip-contoh-2030",
        (),
    )
    for table in (UnitRow, IndikatorRow, PosAnggaranRow, PaguRow, RegisterRow, UnitAliasRow):
        assert hasil.jumlah[str(table.__tablename__)] == count(engine, table) > 0


def test_same_files_again_do_nothing(engine: Engine) -> None:
    muat_paket(engine, make_isi())
    sebelum = everything(engine)

    hasil = muat_paket(engine, make_isi() | {"README.md": b"lain"})

    assert hasil.status is StatusMuat.SAMA
    assert everything(engine) == sebelum


def test_changed_package_loaded_back_leaves_what_was_there(engine: Engine) -> None:
    muat_paket(engine, make_isi())
    muat_paket(
        engine, make_isi(("anggaran.csv", '"250,00"', "249"), ("target.csv", "pk,BB", "pk,A"))
    )
    hasil = muat_paket(engine, make_isi())

    assert hasil.status is StatusMuat.BERUBAH
    with reading(engine) as session:
        target = session.exec(select(TargetRow.tercetak).order_by(col(TargetRow.id))).all()
        program = session.exec(
            select(RealisasiAnggaranRow.tercetak).where(
                RealisasiAnggaranRow.pos_id == pos(session, "program", 1).id
            )
        ).all()
    assert (target, program) == (["12,41", "BB"], ["250,00"])


def test_changed_package_keeps_ids_and_replaces_figures(engine: Engine) -> None:
    muat_paket(engine, make_isi())
    with reading(engine) as session:
        ids = pos(session, "sub_kegiatan", 1).id, unit(session, "dinkes").id

    hasil = muat_paket(
        engine,
        make_isi(
            ("anggaran.csv", 'Penyediaan Logistik,,100,100,"99"', "Logistik,,100,120,98"),
            ("organisasi.toml", 'nama = "Dinas Kesehatan"', 'nama = "Dinas Kesehatan Kota"'),
        ),
    )

    assert hasil.status is StatusMuat.BERUBAH
    with reading(engine) as session:
        logistik = pos(session, "sub_kegiatan", 1)
        assert (logistik.id, unit(session, "dinkes").id) == ids
        assert (logistik.nama, unit(session, "dinkes").nama) == ("Logistik", "Dinas Kesehatan Kota")
        pagu = session.exec(select(PaguRow).where(PaguRow.pos_id == logistik.id))
        assert {(row.tahap, row.nilai) for row in pagu} == {
            ("murni", Decimal(100)),
            ("perubahan", Decimal(120)),
        }


def test_what_the_package_no_longer_has_is_gone_with_its_sources(engine: Engine) -> None:
    muat_paket(engine, make_isi())

    hasil = muat_paket(
        engine,
        make_isi(("anggaran.csv", "sub_kegiatan,4,Kerja Sama Daerah,,1,1,1\n", ""))
        | {"inovasi.csv": TEKS["inovasi.csv"].splitlines()[0].encode()},
    )

    assert hasil.masalah == ()
    with reading(engine) as session:
        sub = select(PosAnggaranRow.nomor).where(PosAnggaranRow.tingkat == "sub_kegiatan")
        assert set(session.exec(sub)) == {1, 2, 3}
        assert "inovasi" not in set(session.exec(select(RegisterRow.jenis)))
        assert "sub kegiatan 4" not in set(session.exec(select(SumberRow.baris)))


def test_whole_branch_of_the_budget_can_go(engine: Engine) -> None:
    muat_paket(engine, make_isi())
    cabang = TEKS["anggaran.csv"].index("program,2,"), TEKS["anggaran.csv"].index("jumlah,")

    isi = make_isi(("anggaran.csv", TEKS["anggaran.csv"][slice(*cabang)], ""))

    assert muat_paket(engine, isi).masalah == ()
    assert count(engine, PosAnggaranRow) == 7


def test_unit_that_somebody_works_for_is_not_dropped(engine: Engine) -> None:
    muat_paket(engine, make_isi())
    with writing(engine) as session:
        orang = OrangRow(telegram_id=1, nama="Kepala")
        session.add(orang)
        session.flush()
        session.add(
            PenugasanRow(
                orang_id=orang.id or 0,
                peran="kepala_pd",
                unit_id=unit(session, "dinkes").id,
                kapasitas="definitif",
                mulai_on=date(2030, 1, 1),
                akhir_on=None,
                asal="cli",
            )
        )
    sebelum = everything(engine)
    dinkes = TEKS["organisasi.toml"][TEKS["organisasi.toml"].rindex("[[unit]]") :]
    isi = make_isi(
        ("organisasi.toml", dinkes, ""),
        ("pengampu_ikk.csv", "N,dinkes", "N,setda"),
        ("sampel_skm.csv", "6,Dinkes,dinkes,3.1.2,6\n", ""),
    )

    hasil = muat_paket(engine, isi)

    assert [(m.kode, m.berkas, m.isi, m.acuan) for m in hasil.masalah] == [
        (K.MASIH_DIPAKAI, "organisasi.toml", "Dinas Kesehatan", "penugasan")
    ]
    assert everything(engine) == sebelum


def test_refused_package_leaves_the_database_as_it_was(engine: Engine) -> None:
    muat_paket(engine, make_isi())
    sebelum = everything(engine)

    hasil = muat_paket(engine, make_isi(("target.csv", ",BB,", ",BBB,")))

    assert hasil.status is StatusMuat.DITOLAK
    assert [m.kode for m in hasil.masalah] == [K.ANGKA_TAK_TERBACA]
    assert everything(engine) == sebelum


def test_next_year_stands_beside_this_one(engine: Engine) -> None:
    muat_paket(engine, make_isi())
    with reading(engine) as session:
        id_hukum = unit(session, "bagian-hukum").id

    hasil = muat_paket(engine, make_isi_berikut())

    assert hasil.masalah == ()
    with reading(engine) as session:
        assert unit(session, "bagian-hukum").id == id_hukum
        tahun = session.exec(select(PosAnggaranRow.tahun)).all()
        assert (tahun.count(2030), tahun.count(2031)) == (10, 10)
        assert count(engine, NarasiRow) == 2
        assert count(engine, IndikatorUnitRow) == 4


def test_correction_of_an_older_report_does_not_undo_the_newer(engine: Engine) -> None:
    muat_paket(engine, make_isi())
    muat_paket(engine, make_isi_berikut())

    hasil = muat_paket(
        engine,
        make_isi(
            ("organisasi.toml", '"Kumham"', '"Lama"'), ("target.csv", "2030,pk,BB", "2030,pk,A")
        ),
    )

    assert hasil.masalah == ()
    with reading(engine) as session:
        assert unit(session, "bagian-hukum").nama == "Bagian Hukum dan HAM"
        assert set(session.exec(select(UnitAliasRow.alias))) == {"Bag. Hukum", "Kumham"}
        target = session.exec(select(TargetRow.tahun, TargetRow.predikat))
        assert {(2030, "A"), (2031, "BB")} <= set(target)


def test_clash_with_another_package_is_told_and_nothing_is_written(engine: Engine) -> None:
    muat_paket(engine, make_isi())
    sebelum = everything(engine)
    isi = make_isi(*BERIKUT[1:4], ("paket.toml", 'kode = "lkjip-contoh-2030"', 'kode = "kembar"'))

    hasil = muat_paket(engine, isi)

    tempat = {(m.berkas, m.baris) for m in hasil.masalah}
    assert {m.kode for m in hasil.masalah} == {K.BENTROK_PAKET_LAIN}
    assert {m.acuan for m in hasil.masalah} == {"lkjip-contoh-2030"}
    assert tempat >= {("target.csv", 2), ("mou_pks.csv", 4), ("sampel_skm.csv", 3)}
    assert everything(engine) == sebelum


def test_document_of_another_package_is_not_taken_over(engine: Engine) -> None:
    muat_paket(engine, make_isi())

    hasil = muat_paket(engine, make_isi(*(g for g in BERIKUT if "nomenklatur" not in g[1])))

    assert [(m.kode, m.kolom, m.isi) for m in hasil.masalah] == [
        (K.BENTROK_PAKET_LAIN, "kode", "nomenklatur")
    ]


def test_two_processes_loading_at_once_load_it_once(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path / 'ceker.db'}"
    engines = [open_engine(url), open_engine(url)]
    SQLModel.metadata.create_all(engines[0])
    siap = Barrier(2)

    def load(engine: Engine) -> HasilMuat:
        siap.wait()
        return muat_paket(engine, make_isi())

    with ThreadPoolExecutor(2) as pool:
        status = sorted(hasil.status for hasil in pool.map(load, engines))

    assert status == [StatusMuat.BARU, StatusMuat.SAMA]
    assert count(engines[0], PaketRow) == 1
    assert count(engines[0], UnitRow) == 4
    for engine in engines:
        engine.dispose()


def test_folder_that_is_not_there_is_a_problem(engine: Engine, tmp_path: Path) -> None:
    hasil = muat_folder(engine, tmp_path / "tidak-ada")

    assert [m.kode for m in hasil.masalah] == [K.FOLDER_TIDAK_ADA]
