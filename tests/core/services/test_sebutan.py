"""What an admin says that people call something is known from the next question on, and traced."""

from datetime import timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from core.errors import TidakBerhakError, TombolBasiError
from core.galat_sebutan import SebutanKamusError, SebutanTerpakaiError
from core.hak import Pelaku, Peran
from core.services import sebutan, sejarah
from core.services.nama import load_indeks, load_kamus
from core.services.perbuatan import Asal
from core.tanya.indeks import Benda, Jenis
from core.tanya.pahami import understand
from core.tanya.pertanyaan import Pertanyaan
from storage.engine import writing
from storage.models import SebutanRow, SejarahRow
from tests.conftest import NOW, make_pelaku

TANYA = "berapa serapan bapelkes 2024"


def read(engine: Engine, teks: str = TANYA) -> Pertanyaan:
    [hasil] = understand(teks, load_indeks(engine), load_kamus(), None, tahun_ini=2025)
    assert isinstance(hasil, Pertanyaan)
    return hasil


def thing(engine: Engine, nama: str) -> Benda:
    return next(satu for satu in load_indeks(engine).benda if satu.nama == nama)


def add(engine: Engine, pelaku: Pelaku, teks: str, nama: str, asal: Asal | None = None) -> int:
    return sebutan.add(engine, asal, pelaku, teks, thing(engine, nama), now=NOW)


def test_words_mean_something_at_once_and_nothing_once_removed(
    contoh: Engine, admin: Pelaku
) -> None:
    assert read(contoh).asing == ("bapelkes",)

    nomor = add(contoh, admin, "BAPELKES", "Bagian Hukum")
    kenal = read(contoh)
    sebutan.remove(contoh, None, admin, nomor, now=NOW)

    assert kenal.asing == ()
    assert [b.nama for b in kenal.benda] == ["Bagian Hukum"]
    assert read(contoh).asing == ("bapelkes",)


@pytest.mark.parametrize(
    ("nama", "jenis"),
    [
        ("Penyediaan Gaji dan Tunjangan ASN", Jenis.SUB_KEGIATAN),
        ("Persentase rancangan perda dan perkada yang diharmonisasi", Jenis.INDIKATOR),
    ],
)
def test_other_things_than_units_get_words_too(
    contoh: Engine, admin: Pelaku, nama: str, jenis: Jenis
) -> None:
    add(contoh, admin, "si kumbang", nama)

    tanya = "capaian" if jenis is Jenis.INDIKATOR else "serapan"
    assert [b.jenis for b in read(contoh, f"{tanya} si kumbang 2024").benda] == [jenis]


def test_adding_and_removing_stand_in_the_history(contoh: Engine, admin: Pelaku) -> None:
    nomor = add(contoh, admin, "bapelkes", "Bagian Hukum")
    sebutan.remove(contoh, None, admin, nomor, now=NOW + timedelta(days=1))

    with Session(contoh) as session:
        semua = [r for r in session.exec(select(SejarahRow)) if r.jenis.startswith("sebutan")]
        assert [(r.jenis, r.oleh) for r in semua] == [
            ("sebutan_ditambah", admin.orang_id),
            ("sebutan_dicabut", admin.orang_id),
        ]
        assert '"teks":"bapelkes"' in semua[0].isi
        [row] = session.exec(select(SebutanRow))
        assert (row.oleh, row.dicabut_oleh) == (admin.orang_id, admin.orang_id)
        assert row.dicabut_at == NOW + timedelta(days=1)
    assert sejarah.verify(contoh).cacat == ()


def test_the_same_words_are_refused_a_second_meaning_and_free_once_removed(
    contoh: Engine, admin: Pelaku
) -> None:
    nomor = add(contoh, admin, "bapelkes", "Bagian Hukum")

    with pytest.raises(SebutanTerpakaiError) as galat:
        add(contoh, admin, "Bapelkes", "Bagian Organisasi")
    assert (galat.value.nama, galat.value.oleh) == ("Bagian Hukum", admin.nama)
    sebutan.remove(contoh, None, admin, nomor, now=NOW)
    add(contoh, admin, "bapelkes", "Bagian Organisasi")

    assert [s.nama for s in sebutan.list_all(contoh, admin)] == ["Bagian Organisasi"]


def test_names_and_words_of_every_question_are_refused(contoh: Engine, admin: Pelaku) -> None:
    with pytest.raises(SebutanTerpakaiError):
        add(contoh, admin, "bagian hukum", "Bagian Organisasi")
    with pytest.raises(SebutanKamusError):
        add(contoh, admin, "berapa", "Bagian Organisasi")
    assert sebutan.list_all(contoh, admin) == []


def test_an_update_delivered_again_does_it_once(contoh: Engine, admin: Pelaku) -> None:
    nomor = [add(contoh, admin, "bapelkes", "Bagian Hukum", Asal(1, 5)) for _ in range(2)]
    hapus = [sebutan.remove(contoh, Asal(1, 6), admin, nomor[0], now=NOW) for _ in range(2)]

    assert nomor[0] == nomor[1]
    assert hapus == ["bapelkes", "bapelkes"]
    with Session(contoh) as session:
        assert len(session.exec(select(SebutanRow)).all()) == 1
    with pytest.raises(TombolBasiError):
        sebutan.remove(contoh, Asal(1, 7), admin, nomor[0], now=NOW)


def test_words_for_what_is_no_more_are_shown_as_such_and_mean_nothing(
    contoh: Engine, admin: Pelaku
) -> None:
    add(contoh, admin, "bapelkes", "Bagian Hukum")
    with writing(contoh) as session:
        session.exec(select(SebutanRow)).one().kunci = "999"
        # As loading anew would: another package.
        session.add(
            SebutanRow(
                teks="x y",
                jenis="unit",
                kunci="998",
                nama="Dinas Lama",
                oleh=admin.orang_id,
                pada_at=NOW,
            )
        )

    assert [(s.nama, s.ada) for s in sebutan.list_all(contoh, admin)] == [
        ("Bagian Hukum", False),
        ("Dinas Lama", False),
    ]
    assert read(contoh).asing == ("bapelkes",)
    with pytest.raises(TombolBasiError):
        sebutan.add(contoh, None, admin, "q r", Benda(Jenis.UNIT, "999", "?", ()), now=NOW)


@pytest.mark.parametrize("peran", [p for p in Peran if p is not Peran.ADMIN])
def test_nobody_else_adds_reads_or_removes(contoh: Engine, admin: Pelaku, peran: Peran) -> None:
    unit = {
        Peran.PIMPINAN: "setda",
        Peran.KEPALA_PD: "dinkes",
        Peran.OPERATOR_PD: "dinkes",
        Peran.VERIFIKATOR: "bagian-organisasi",
        Peran.PEMBACA: None,
    }
    lain = make_pelaku(contoh, peran, unit.get(peran, "bagian-hukum"), telegram_id=7500)
    nomor = add(contoh, admin, "bapelkes", "Bagian Hukum")
    benda = thing(contoh, "Bagian Hukum")

    for kerja in (
        lambda: sebutan.list_all(contoh, lain),
        lambda: sebutan.find_things(contoh, lain, "hukum"),
        lambda: sebutan.propose_words(contoh, lain, TANYA, tahun_ini=2025),
        lambda: sebutan.check(contoh, lain, "lain"),
        lambda: sebutan.add(contoh, None, lain, "lain", benda, now=NOW),
        lambda: sebutan.remove(contoh, None, lain, nomor, now=NOW),
    ):
        with pytest.raises(TidakBerhakError):
            kerja()
    assert [s.teks for s in sebutan.list_all(contoh, admin)] == ["bapelkes"]


def test_what_is_proposed_can_be_added(contoh: Engine, admin: Pelaku) -> None:
    usul = sebutan.propose_words(contoh, admin, "brp serapan bapelkes utama 2024", tahun_ini=2025)

    assert usul == ["bapelkes utama", "bapelkes", "utama"]
    for satu in usul:
        assert sebutan.check(contoh, admin, satu)


def test_things_are_found_by_their_words_a_full_name_first(contoh: Engine, admin: Pelaku) -> None:
    hukum = sebutan.find_things(contoh, admin, "hukum")
    salah_ketik = sebutan.find_things(contoh, admin, "bagian oranisasi")

    assert hukum[0].nama == "Bagian Hukum"
    assert len(hukum) > 1
    assert "Bagian Organisasi" in [b.nama for b in salah_ketik]
    assert sebutan.find_things(contoh, admin, "zzzz") == []
