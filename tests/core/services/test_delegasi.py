"""A kabag lets staf submit without asking: by whom, for how long, and everybody hears of it."""

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Kapasitas, Pelaku, Peran
from core.isian import Status
from core.sejarah import Jenis
from core.services import delegasi, kabar, orang, pengisian, putusan, sejarah
from core.services.kabar import DelegasiDiubah
from core.services.perbuatan import Asal
from storage.models import OutboxRow, SejarahRow
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import Dunia, make_dunia
from tests.mesin import counted


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


def role(dunia: Dunia) -> int:
    [staf] = delegasi.list_staf(dunia.engine, dunia.kabag_tapem, now=NOW)
    return staf.penugasan_id


def change(
    dunia: Dunia, *, boleh: bool, oleh: Pelaku | None = None, asal: Asal | None = None
) -> None:
    kepala = oleh or dunia.kabag_tapem
    delegasi.change(dunia.engine, asal, kepala, role(dunia), boleh=boleh, now=NOW)


def again(dunia: Dunia, pelaku: Pelaku) -> Pelaku:
    return orang.recognize(dunia.engine, pelaku.telegram_id, nama=pelaku.nama, now=NOW)


def entries(engine: Engine) -> list[SejarahRow]:
    with Session(engine) as session:
        statement = select(SejarahRow).where(SejarahRow.jenis == Jenis.DELEGASI_DIUBAH)
        return list(session.exec(statement))


def test_delegated_staf_submit_to_the_verifikator_until_it_is_taken_back(dunia: Dunia) -> None:
    change(dunia, boleh=True)
    staf = again(dunia, dunia.staf_tapem)
    assert staf.penugasan[0].didelegasikan
    assert dunia.post(staf, dunia.iku2("27")).status is Status.DIAJUKAN

    change(dunia, boleh=False)

    assert dunia.post(again(dunia, staf), dunia.iku2("28")).status is Status.DISERAHKAN


def test_what_waited_before_can_be_submitted_but_not_returned_by_delegated_staf(
    dunia: Dunia,
) -> None:
    lama = dunia.post(dunia.staf_tapem, dunia.iku2("27"))
    change(dunia, boleh=True)
    staf = again(dunia, dunia.staf_tapem)

    with pytest.raises(TidakBerhakError):
        putusan.give_back(dunia.engine, None, staf, lama.id, "hitung lagi", now=NOW)
    jadi = pengisian.submit(dunia.engine, None, staf, lama.id, now=NOW)

    assert jadi.status is Status.DIAJUKAN


def test_only_the_head_of_the_very_unit_delegates(dunia: Dunia, sekda: Pelaku) -> None:
    lain = again(dunia, dunia.kabag_organisasi)
    for pelaku in (sekda, dunia.admin, dunia.staf_tapem, dunia.verifikator_kinerja, lain):
        with pytest.raises(TidakBerhakError):
            change(dunia, boleh=True, oleh=pelaku)
    assert entries(dunia.engine) == []


def test_an_acting_head_delegates_too(dunia: Dunia) -> None:
    plt = make_pelaku(
        dunia.engine, Peran.KABAG, "bagian-tapem", telegram_id=2010, kapasitas=Kapasitas.PLT
    )
    change(dunia, boleh=True, oleh=plt)
    assert '"sebagai":"plt"' in entries(dunia.engine)[0].isi


def test_only_staf_in_force_can_be_delegated(dunia: Dunia) -> None:
    nomor = role(dunia)
    orang.end_role(
        dunia.engine,
        dunia.staf_tapem.telegram_id,
        peran=Peran.STAF,
        unit="bagian-tapem",
        asal="uji",
        now=NOW,
    )
    for satu in (nomor, 999_999):
        with pytest.raises(TombolBasiError):
            delegasi.change(dunia.engine, None, dunia.kabag_tapem, satu, boleh=True, now=NOW)
    with Session(dunia.engine) as session:
        assert (
            session.exec(select(OutboxRow).where(OutboxRow.jenis == "delegasi_diubah")).all() == []
        )


def test_it_ends_with_the_role(dunia: Dunia) -> None:
    change(dunia, boleh=True)
    telegram_id = dunia.staf_tapem.telegram_id
    orang.end_role(
        dunia.engine, telegram_id, peran=Peran.STAF, unit="bagian-tapem", asal="uji", now=NOW
    )

    baru = make_pelaku(dunia.engine, Peran.STAF, "bagian-tapem", telegram_id=telegram_id)

    assert not baru.penugasan[0].didelegasikan


def test_it_is_written_once_into_the_sealed_history_and_its_staf_hears(dunia: Dunia) -> None:
    for _ in range(2):
        change(dunia, boleh=True, asal=Asal(1, 5))
    change(dunia, boleh=True)

    [satu] = entries(dunia.engine)
    assert (satu.oleh, satu.tentang) == (dunia.kabag_tapem.orang_id, dunia.staf_tapem.orang_id)
    assert sejarah.verify(dunia.engine).cacat == ()
    with Session(dunia.engine) as session:
        [owed] = session.exec(select(OutboxRow).where(OutboxRow.jenis == "delegasi_diubah"))
        isi = kabar.content(session, owed)
        assert owed.orang_id == dunia.staf_tapem.orang_id
        assert isinstance(isi, DelegasiDiubah)
        assert isi.tugas.didelegasikan


def test_knowing_it_costs_no_query_more(dunia: Dunia) -> None:
    banyak = {}
    for boleh in (False, True):
        change(dunia, boleh=boleh)
        with counted(dunia.engine) as dijalankan:
            again(dunia, dunia.staf_tapem)
        banyak[boleh] = len(dijalankan)
    # BEGIN, the person with their roles, and of the one role the units below and what it collects.
    assert banyak == {False: 4, True: 4}
