"""Forged and stale presses on what others have posted: none of them acts, each is answered."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine, text
from sqlmodel import Session, select

from bot import rute
from bot.isi import tombol as data
from bot.ruang import Ruang
from bot.tulisan import cap
from core.errors import DomainError, PeriodeTertutupError, TidakBerhakError
from core.hak import Bidang, Kapasitas, Pelaku, Penugasan, Peran
from core.isian import Isian, Status
from core.services import dialog, orang, pengisian, penunjukan, putusan, tahun
from core.services.dialog import Dialog
from core.services.perbuatan import Asal
from storage.models import PenugasanRow
from tests.bot.isi.layar import teks
from tests.bot.test_rute import check
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import Dunia

LUSA = NOW + timedelta(days=2)


def status(dunia: Dunia, satu: Isian) -> Status:
    return putusan.show(dunia.engine, dunia.admin, satu.id, now=NOW)[0].isian.status


def on(ruang: Ruang, now: datetime) -> Ruang:
    return replace(ruang, jam=lambda: now)


def again(dunia: Dunia, pelaku: Pelaku, now: datetime) -> Pelaku:
    return orang.recognize(dunia.engine, pelaku.telegram_id, nama=pelaku.nama, now=now)


def close(dunia: Dunia, bidang: Bidang, kode: str) -> None:
    [jadwal] = [s for s in dunia.tahun.jadwal if (s.bidang, s.periode.kode) == (bidang, kode)]
    tahun.change_schedule(dunia.engine, None, dunia.admin, replace(jadwal, ditutup=True), now=NOW)


def until(dunia: Dunia, peran: Peran, unit: str, telegram_id: int) -> Pelaku:
    """Return a Plh. whose role ends with today."""
    pelaku = make_pelaku(
        dunia.engine, peran, unit, telegram_id=telegram_id, kapasitas=Kapasitas.PLH
    )
    with Session(dunia.engine) as session:
        for row in session.exec(
            select(PenugasanRow).where(PenugasanRow.orang_id == pelaku.orang_id)
        ):
            row.akhir_on = (NOW + timedelta(days=1)).date()
        session.commit()
    return again(dunia, pelaku, NOW)


def test_a_plh_whose_role_has_ended_decides_and_hands_on_nothing(
    ruang: Ruang, dunia: Dunia
) -> None:
    verifikator = until(dunia, Peran.VERIFIKATOR, "bagian-organisasi", 4101)
    kepala = until(dunia, Peran.KABAG, "bagian-tapem", 4102)
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    staf = dunia.post(dunia.staf_tapem, dunia.sub35(1_000_000))
    sendiri = dunia.post(kepala, dunia.iku2("12", "tw1"))
    isi = {"isian": satu.id, "catatan": "salah"}
    dialog.put(dunia.engine, verifikator, Dialog("kembalikan", isi), now=NOW)
    lusa = on(ruang, LUSA)

    for pelaku, tombol in (
        (verifikator, f"iss:{satu.id}"),
        (verifikator, f"isz:{satu.id}:{cap('salah')}"),
        (verifikator, data.pak([satu.id])),
        (kepala, f"isj:{staf.id}"),
        (kepala, f"isy:{sendiri.id}"),
    ):
        # They are nobody any more.
        assert "belum terdaftar" in teks(
            rute.jawab_tombol(lusa, again(dunia, pelaku, LUSA), tombol)
        )
        # And whoever has another role since has none of what that one allowed.
        lain = replace(again(dunia, pelaku, LUSA), penugasan=(Penugasan(peran=Peran.PEMBACA),))
        with pytest.raises(TidakBerhakError):
            rute.jawab_tombol(lusa, lain, tombol)
    assert [status(dunia, s) for s in (satu, staf, sendiri)] == [
        Status.DIAJUKAN,
        Status.DISERAHKAN,
        Status.DIAJUKAN,
    ]


def test_whoever_was_named_and_lost_the_role_decides_no_more(ruang: Ruang, dunia: Dunia) -> None:
    lain = make_pelaku(dunia.engine, Peran.KABAG, "bagian-umum", telegram_id=4103)
    orang.end_role(
        dunia.engine, 2005, peran=Peran.VERIFIKATOR, unit="bagian-adpem", asal="uji", now=NOW
    )
    satu = dunia.post(dunia.verifikator_kinerja, dunia.iku2("27"))
    penunjukan.appoint(dunia.engine, None, dunia.admin, satu.id, lain.orang_id, now=NOW)
    kini = replace(lain, penugasan=(Penugasan(peran=Peran.PEMBACA),))

    for tombol in (f"iss:{satu.id}", data.pak([satu.id])):
        with pytest.raises(TidakBerhakError):
            rute.jawab_tombol(ruang, kini, tombol)
    assert "Disetujui" in teks(rute.jawab_tombol(ruang, lain, f"iss:{satu.id}"))


def test_a_closed_period_lets_nothing_of_staf_through(ruang: Ruang, dunia: Dunia) -> None:
    satu = dunia.post(dunia.staf_tapem, dunia.iku2("27"))
    close(dunia, Bidang.KINERJA, "tw2")

    for tombol in (f"isj:{satu.id}", f"iso:{satu.id}:x"):
        with pytest.raises(PeriodeTertutupError):
            rute.jawab_tombol(ruang, dunia.kabag_tapem, tombol)
    assert status(dunia, satu) is Status.DISERAHKAN


def test_an_old_version_is_neither_accepted_nor_returned_nor_taken_back(
    ruang: Ruang, dunia: Dunia
) -> None:
    lama = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    baru = dunia.post(dunia.kabag_tapem, dunia.iku2("28"))

    for pelaku, tombol in (
        (dunia.verifikator_kinerja, f"iss:{lama.id}"),
        (dunia.verifikator_kinerja, f"isk:{lama.id}"),
        (dunia.kabag_tapem, f"isx:{lama.id}"),
        (dunia.kabag_tapem, f"isy:{lama.id}"),
    ):
        jawaban = rute.jawab_tombol(ruang, pelaku, tombol)
        check(jawaban)
        assert teks(jawaban).startswith("Isian ini sudah diganti")
    assert (status(dunia, lama), status(dunia, baru)) == (Status.DIGANTI, Status.DIAJUKAN)


def test_a_draft_that_others_have_overtaken_becomes_the_newest_when_it_is_posted(
    dunia: Dunia,
) -> None:
    draf = pengisian.save(
        dunia.engine, None, dunia.kabag_tapem, dunia.iku2("24"), ajukan=False, now=NOW
    ).isian
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("27"))

    usul = replace(dunia.iku2("24", alasan="salah hitung"), dari_id=draf.id)
    satu = dunia.accepted(dunia.kabag_tapem, usul)

    assert satu.id == draf.id
    assert satu.versi == 3
    menunggu = putusan.show(dunia.engine, dunia.admin, satu.id, now=NOW)[0]
    assert menunggu.resmi is not None
    assert menunggu.resmi.angka.teks == "24"


def test_the_same_posting_twice_in_one_button_is_accepted_and_counted_once(
    ruang: Ruang, dunia: Dunia
) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))

    jawaban = rute.jawab_tombol(ruang, dunia.verifikator_kinerja, data.pak([satu.id] * 3))

    assert teks(jawaban).startswith("1 isian disetujui.")


def test_of_many_who_press_at_once_one_decides_and_the_others_are_told(
    ruang: Ruang, dunia: Dunia
) -> None:
    lain = make_pelaku(dunia.engine, Peran.VERIFIKATOR, "bagian-organisasi", telegram_id=4104)
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    for pelaku in (dunia.verifikator_kinerja, lain):
        isi = {"isian": satu.id, "catatan": "salah"}
        dialog.put(dunia.engine, pelaku, Dialog("kembalikan", isi), now=NOW)
    ketukan = [
        (dunia.verifikator_kinerja, f"iss:{satu.id}"),
        (lain, f"isz:{satu.id}:{cap('salah')}"),
        (lain, f"iss:{satu.id}"),
        (dunia.kabag_tapem, f"isy:{satu.id}"),
        (lain, data.pak([satu.id])),
    ]

    def press(nomor: int) -> str:
        pelaku, tombol = ketukan[nomor]
        kini = replace(ruang, asal=Asal(1, 700 + nomor))
        return teks(rute.jawab_tombol(kini, pelaku, tombol))

    with ThreadPoolExecutor(len(ketukan)) as utas:
        jawaban = list(utas.map(press, range(len(ketukan))))

    with dunia.engine.connect() as connection:
        berubah = connection.execute(
            text(
                "SELECT count(*) FROM sejarah WHERE jenis IN "
                "('isian_diterima', 'isian_dikembalikan', 'isian_ditarik')"
            )
        ).scalar_one()
    assert berubah == 1
    # Whoever has accepted it is told so by a list that names it as well.
    berhasil = [s for s in jawaban if s.startswith(("Disetujui", "Dikembalikan", "Ditarik", "1 "))]
    lewat = [s for s in jawaban if "sudah " in s.splitlines()[0]]
    assert 1 <= len(berhasil) <= 2
    assert len(berhasil) + len(lewat) == len(ketukan)


ARG = ("", "0", "-1", "x", "1:2:3:4", "9" * 30, "1 OR 1=1", "%F0", "1:", ":1")


@pytest.mark.parametrize("arg", ARG)
def test_whatever_stands_in_a_button_it_is_answered_and_changes_nothing(
    ruang: Ruang, dunia: Dunia, arg: str
) -> None:
    dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    dunia.post(dunia.staf_tapem, dunia.sub35(1_000_000))
    sebelum = entries(dunia.engine)
    verba = ("iss", "isk", "isz", "isj", "iso", "isq", "isx", "isy", "isa", "ist", "isn", "isu")
    for pelaku in (dunia.verifikator_kinerja, dunia.kabag_tapem, dunia.staf_tapem, dunia.admin):
        for satu in (*verba, "idt", "idy", "isc"):
            try:
                check(rute.jawab_tombol(ruang, pelaku, f"{satu}:{arg}"))
            except DomainError:
                continue
    assert entries(dunia.engine) == sebelum


def entries(engine: Engine) -> list[object]:
    with engine.connect() as connection:
        return [connection.execute(text("SELECT id, status FROM isian")).all()]
