"""Where nobody may decide by role, an admin names who does, and that person hears of it."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from bot import rute
from bot.ruang import Ruang
from core.errors import PemutusAdaError, TidakBerhakError, TombolBasiError
from core.hak import Peran
from core.isian import Status
from core.services import kabar, orang, putusan
from core.services.perbuatan import Asal
from storage.models import OutboxRow, SejarahRow
from tests.bot.isi.layar import teks, tombol
from tests.bot.percakapan import Percakapan, open_percakapan
from tests.bot.test_rute import check
from tests.conftest import NOW
from tests.isian_uji import Dunia, make_dunia

SEKDA, KABAG_ORGANISASI, ADMIN = 1001, 1003, 1005


def owed(engine: Engine, jenis: str) -> list[OutboxRow]:
    with Session(engine, expire_on_commit=False) as session:
        return list(session.exec(select(OutboxRow).where(OutboxRow.jenis == jenis)))


@pytest.fixture
def jam() -> list[datetime]:
    return [NOW]


@pytest.fixture
async def percakapan(contoh: Engine, jam: list[datetime]) -> AsyncIterator[Percakapan]:
    async with open_percakapan(Ruang(contoh, jam=lambda: jam[0])) as satu:
        for person in (SEKDA, ADMIN):
            await satu.say(person, "/start")
        yield satu


async def test_from_the_admins_message_to_the_decision_of_the_one_named(
    percakapan: Percakapan, jam: list[datetime]
) -> None:
    dunia = make_dunia(percakapan.ruang.engine)

    async def deliver() -> None:
        # What the sender itself has just taken up is not due any more, and may still be on its way.
        for _ in range(4):
            jam[0] += timedelta(seconds=2)
            await percakapan.layanan.pengirim.send_due()

    # In the demo Kabag Organisasi verifies kinerja; beside them nobody is to.
    orang.end_role(
        dunia.engine,
        dunia.verifikator_kinerja.telegram_id,
        peran=Peran.VERIFIKATOR,
        unit="bagian-organisasi",
        asal="uji",
        now=NOW,
    )
    verifikator = orang.recognize(dunia.engine, KABAG_ORGANISASI, nama="Kabag", now=NOW)
    dunia.post(verifikator, dunia.iku2("27"))
    await deliver()
    assert "belum dapat diputuskan siapa pun" in percakapan.last(ADMIN)["text"]
    await percakapan.tap(ADMIN, "Tunjuk pemutus")
    jadi = await percakapan.tap(ADMIN, "Sekretaris Daerah, Pimpinan")
    assert (
        "Sekretaris Daerah kini memutuskan isian ini. Yang bersangkutan kami kabari."
        in (jadi["text"])
    )
    await deliver()

    assert "Admin CEKER menunjuk Anda memutuskan isian IKU-2" in percakapan.last(SEKDA)["text"]
    await percakapan.tap(SEKDA, "Lihat")
    akhir = await percakapan.tap(SEKDA, "Setujui")
    assert akhir["text"].startswith("Disetujui: IKU-2 Kerja sama, TW II 2025: 27,00%.")


def post_alone(dunia: Dunia) -> int:
    """Post what nobody may decide on by role: the only verifikator of the field has posted it."""
    return dunia.post(dunia.verifikator_kinerja, dunia.iku2("27")).id


def test_candidates_come_with_their_offices_and_without_who_posted(
    ruang: Ruang, dunia: Dunia
) -> None:
    nomor = post_alone(dunia)

    jawaban = rute.jawab_tombol(ruang, dunia.admin, f"ist:{nomor}")
    check(jawaban)

    assert "IKU-2 Kerja sama, TW II 2025, Bagian Tata Pemerintahan: 27,00%" in teks(jawaban)
    label = set(tombol(jawaban))
    assert "Pejabat 2003, Kepala Bagian Organisasi" in label
    assert not any("Pejabat 2004" in satu for satu in label)
    assert not any("Pejabat 2002" in satu for satu in label)


def test_one_tap_names_and_the_person_is_told_whatever_they_heard_today(
    ruang: Ruang, dunia: Dunia
) -> None:
    # A verifikator of another field has had today's message already.
    dunia.post(dunia.kabag_tapem, dunia.sub35(1_000_000))
    assert [o.orang_id for o in owed(dunia.engine, "menunggu_putusan")] == [
        dunia.verifikator_anggaran.orang_id
    ]
    nomor = post_alone(dunia)
    pilihan = tombol(rute.jawab_tombol(ruang, dunia.admin, f"ist:{nomor}"))
    data = next(d for label, d in pilihan.items() if label.startswith("Pejabat 2005"))

    hasil = rute.jawab_tombol(ruang, dunia.admin, data)

    assert "Pejabat 2005 kini memutuskan isian ini." in teks(hasil)
    assert "belum menekan MULAI" in teks(hasil)
    [kirim] = owed(dunia.engine, "ditunjuk")
    assert (kirim.orang_id, kirim.perihal_id) == (dunia.verifikator_anggaran.orang_id, nomor)
    with Session(dunia.engine) as session:
        assert kabar.still_wanted(session, kirim, NOW)


def test_the_one_named_sees_it_in_verifikasi_and_decides(ruang: Ruang, dunia: Dunia) -> None:
    nomor = post_alone(dunia)
    kabag = dunia.kabag_organisasi
    assert "bukan bagian Anda" in teks(rute.jawab_teks(ruang, kabag, "/verifikasi"))
    rute.jawab_tombol(ruang, dunia.admin, f"isn:{nomor}:{kabag.orang_id}")

    daftar = rute.jawab_teks(ruang, kabag, "/verifikasi")
    assert "IKU-2 Kerja sama" in teks(daftar)
    lihat = rute.jawab_tombol(ruang, kabag, f"isl:{nomor}")
    assert "Anda memutuskan karena ditunjuk admin CEKER." in teks(lihat)
    assert "Pemutus yang ditunjuk admin: Pejabat 2003" in teks(lihat)
    rute.jawab_tombol(ruang, kabag, tombol(lihat)["Setujui"])

    status = putusan.show(dunia.engine, dunia.admin, nomor, now=NOW)[0].isian.status
    assert status is Status.TERVERIFIKASI


def test_the_admin_reaches_it_from_the_posting_too(ruang: Ruang, dunia: Dunia) -> None:
    nomor = post_alone(dunia)
    assert "Tunjuk pemutus" in tombol(rute.jawab_tombol(ruang, dunia.admin, f"isl:{nomor}"))
    biasa = dunia.post(dunia.kabag_tapem, dunia.iku2("40", "tw3"))
    assert "Tunjuk pemutus" not in tombol(rute.jawab_tombol(ruang, dunia.admin, f"isl:{biasa.id}"))


def test_where_somebody_can_decide_by_role_nobody_is_named(ruang: Ruang, dunia: Dunia) -> None:
    biasa = dunia.post(dunia.kabag_tapem, dunia.iku2("40", "tw3"))
    for data in (f"ist:{biasa.id}", f"isn:{biasa.id}:{dunia.kabag_organisasi.orang_id}"):
        with pytest.raises(PemutusAdaError) as caught:
            rute.jawab_tombol(ruang, dunia.admin, data)
        assert caught.value.nama == ("Pejabat 2004",)


def test_only_an_admin_names_and_only_candidates_are_named(ruang: Ruang, dunia: Dunia) -> None:
    nomor = post_alone(dunia)
    for pelaku in (dunia.kabag_tapem, dunia.verifikator_kinerja, dunia.verifikator_anggaran):
        for data in (f"ist:{nomor}", f"isn:{nomor}:{pelaku.orang_id}"):
            with pytest.raises(TidakBerhakError):
                rute.jawab_tombol(ruang, pelaku, data)
    for orang_id in (dunia.verifikator_kinerja.orang_id, dunia.staf_tapem.orang_id, 999_999):
        with pytest.raises(TombolBasiError):
            rute.jawab_tombol(ruang, dunia.admin, f"isn:{nomor}:{orang_id}")


def test_the_same_update_names_once_and_the_same_person_again_hears_nothing_new(
    ruang: Ruang, dunia: Dunia
) -> None:
    nomor = post_alone(dunia)
    data = f"isn:{nomor}:{dunia.kabag_organisasi.orang_id}"
    for asal in (Asal(1, 5), Asal(1, 5), Asal(1, 6)):
        rute.jawab_tombol(replace(ruang, asal=asal), dunia.admin, data)

    assert len(owed(dunia.engine, "ditunjuk")) == 1
    with Session(dunia.engine) as session:
        statement = select(SejarahRow).where(SejarahRow.jenis == "pemutus_ditunjuk")
        assert len(session.exec(statement).all()) == 1


def test_naming_somebody_else_takes_it_from_the_first_who_is_not_told_in_vain(
    ruang: Ruang, dunia: Dunia
) -> None:
    nomor = post_alone(dunia)
    for pelaku in (dunia.kabag_organisasi, dunia.kabag_tapem):
        rute.jawab_tombol(ruang, dunia.admin, f"isn:{nomor}:{pelaku.orang_id}")

    with pytest.raises(TidakBerhakError):
        rute.jawab_tombol(ruang, dunia.kabag_organisasi, f"iss:{nomor}")
    with Session(dunia.engine) as session:
        masih = [
            kirim.orang_id
            for kirim in owed(dunia.engine, "ditunjuk")
            if kabar.still_wanted(session, kirim, NOW)
        ]
    assert masih == [dunia.kabag_tapem.orang_id]


def test_what_was_decided_meanwhile_is_told_to_the_admin(ruang: Ruang, dunia: Dunia) -> None:
    nomor = post_alone(dunia)
    data = f"isn:{nomor}:{dunia.kabag_organisasi.orang_id}"
    rute.jawab_tombol(ruang, dunia.admin, data)
    putusan.accept(dunia.engine, None, dunia.kabag_organisasi, nomor, now=NOW)

    hasil = rute.jawab_tombol(ruang, dunia.admin, f"ist:{nomor}")

    assert teks(hasil).startswith("Isian ini sudah terverifikasi oleh Pejabat 2003")
