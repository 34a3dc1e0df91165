"""What /status says a message of unknown outcome was about."""

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, col, select

from bot import rute
from bot.ruang import Ruang
from core.hak import Pelaku, Peran
from core.services import ingatkan, keluar, orang
from core.services.kabar import Jenis
from storage.models import (
    BundelRow,
    OutboxRow,
    PengingatRow,
    PenugasanRow,
    PermintaanRow,
    UndanganRow,
)
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import make_dunia
from tests.kewajiban_uji import activate, at, owed

BOT = 8420
KATA = {
    Jenis.TAMU: "pemberitahuan tamu Pejabat 1005 (1005)",
    Jenis.MAAF: "permohonan maaf atas pesan masuk 77",
    Jenis.TAK_TERBACA: "pemberitahuan kiriman tak terbaca",
    Jenis.UNDANGAN_DIPAKAI: "kabar Pejabat 1005 (1005) masuk sebagai Plt. Pembaca",
    Jenis.MINTA_AKSES: "permintaan akses Pejabat 1005 (1005)",
    Jenis.DIBERI_PERAN: "kabar peran Admin CEKER",
    Jenis.AKSES_DITOLAK: "kabar permintaan akses ditolak",
    Jenis.DIALOG_BERAKHIR: "kabar pengisian ditutup",
    Jenis.ISIAN_DISERAHKAN: "permintaan persetujuan IKU-2 Kerja sama, TW II 2025",
    Jenis.MENUNGGU_PUTUSAN: "kabar isian menunggu putusan",
    Jenis.TANPA_PEMUTUS: "permintaan tunjuk pemutus IKU-2 Kerja sama, TW II 2025",
    Jenis.ISIAN_DIKEMBALIKAN: "kabar dikembalikan IKU-2 Kerja sama, TW II 2025",
    Jenis.ISIAN_DITERIMA: "kabar diverifikasi IKU-2 Kerja sama, TW II 2025",
    Jenis.ISIAN_DIGANTI: "kabar diganti IKU-2 Kerja sama, TW II 2025",
    Jenis.DITUNJUK: "kabar ditunjuk memutuskan IKU-2 Kerja sama, TW II 2025",
    Jenis.DELEGASI_DIUBAH: "kabar delegasi",
    Jenis.KEPALA_RIWAYAT: "kabar kepala riwayat",
    Jenis.PENGINGAT: "pengingat laporan yang ditunggu",
    Jenis.DIMINTA: "pengingat yang diminta",
}


def perihal_of(engine: Engine, admin: Pelaku, jenis: Jenis) -> int | None:
    """Return the id of a row that a message of this kind may be about: the admin's own."""
    if jenis.startswith("isian_") or jenis in {Jenis.TANPA_PEMUTUS, Jenis.DITUNJUK}:
        dunia = make_dunia(engine)
        return dunia.post(dunia.kabag_tapem, dunia.iku2("27")).id
    if jenis is Jenis.DIMINTA:
        return _asked(engine, admin)
    ini = admin.orang_id
    with Session(engine) as session, session.begin():
        undangan = UndanganRow(
            token="t",  # noqa: S106
            peran="pembaca",
            kapasitas="plt",
            akhir_on=None,
            dibuat_oleh=ini,
            dibuat_at=NOW,
            sampai_at=NOW,
            dipakai_oleh=ini,
        )
        minta = PermintaanRow(orang_id=ini, kata="x", dibuat_at=NOW, status="ditolak")
        bundel = BundelRow(orang_id=ini, on=NOW.date(), dibuat_at=NOW)
        session.add_all([undangan, minta, bundel])
        session.flush()
        peran = select(PenugasanRow.id).where(col(PenugasanRow.orang_id) == ini)
        return {
            Jenis.TAMU: ini,
            Jenis.UNDANGAN_DIPAKAI: undangan.id,
            Jenis.MINTA_AKSES: minta.id,
            Jenis.PENGINGAT: bundel.id,
            Jenis.DIBERI_PERAN: session.exec(peran).one(),
            Jenis.DELEGASI_DIUBAH: session.exec(peran).one(),
        }.get(jenis)


def _asked(engine: Engine, admin: Pelaku) -> int:
    """Return the row of an operator who was asked for IKK LPPD."""
    activate(engine, "ikk_lppd")
    operator = make_pelaku(engine, Peran.OPERATOR_PD, "dinkes", telegram_id=1006)
    orang.mark_started(engine, operator, now=NOW)
    milik = owed(engine, "ikk_lppd", 2026)["dinkes"]
    ingatkan.ask(engine, None, admin, [milik], now=at(2027, 1, 22))
    with Session(engine) as session:
        return session.exec(select(PengingatRow.id)).one() or 0


def test_unknown_outcomes_say_whom_each_is_about_and_how_many_more_there_are(
    ruang: Ruang, admin: Pelaku
) -> None:
    orang.mark_started(ruang.engine, admin, now=NOW)
    for nomor in range(551, 558):
        orang.recognize(ruang.engine, nomor, nama=f"Tamu {nomor}", now=NOW)
    for satu in keluar.list_due(ruang.engine, now=NOW):
        keluar.claim(ruang.engine, satu, now=NOW)
    keluar.begin_run(ruang.engine, BOT, mulai=NOW)

    html = rute.jawab_teks(ruang, admin, "/status").html

    for nomor in range(553, 558):
        assert f"tamu Tamu {nomor} ({nomor}) untuk" in html
    assert "dan 2 lagi" in html


@pytest.mark.parametrize("jenis", Jenis)
def test_every_kind_of_message_is_named(ruang: Ruang, admin: Pelaku, jenis: Jenis) -> None:
    row = OutboxRow(
        jenis=jenis,
        kunci="2026-11-23" if jenis is Jenis.MENUNGGU_PUTUSAN else "77",
        tujuan="",
        orang_id=admin.orang_id,
        perihal_id=perihal_of(ruang.engine, admin, jenis),
        status="tak_pasti",
        percobaan=1,
        dibuat_at=NOW,
        tunda_sampai_at=NOW,
    )
    with Session(ruang.engine) as session, session.begin():
        session.add(row)

    html = rute.jawab_teks(ruang, admin, "/status").html

    assert f"1. {KATA[jenis]} untuk Pejabat 1005, 23 " in html
