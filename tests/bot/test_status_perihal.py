"""What /status says a message of unknown outcome was about."""

import json

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, col, select

from bot import rute
from bot.ruang import Ruang
from core.hak import Pelaku, Peran
from core.kewajiban.atur import Apa, Perubahan
from core.kewajiban.jenis import Kala
from core.periode import Periode
from core.sejarah import Jenis as JenisSejarah
from core.services import ingatkan, isi_laporan, keluar, orang, sejarah
from core.services.kabar import TENTANG_TENGGAT, Jenis
from storage import sejarah_repo
from storage.models import (
    BundelRow,
    GrupRow,
    KendalaRow,
    KewajibanRow,
    OutboxRow,
    PengingatRow,
    PenugasanRow,
    PermintaanRow,
    RekapRow,
    UndanganRow,
    UnitRow,
)
from tests import kewajiban_uji, laporan_uji, tindak_uji
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import make_dunia

BOT = 8420
KATA = {
    Jenis.TAMU: "pemberitahuan tamu Pejabat 1005 (1005)",
    Jenis.MAAF: "permohonan maaf atas pesan masuk 77",
    Jenis.TAK_TERBACA: "pemberitahuan kiriman tak terbaca",
    Jenis.TAK_PASTI: "pemberitahuan pesan yang tidak pasti sampai",
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
    Jenis.CATATAN_BARU: "kabar catatan baru",
    Jenis.PENGINGAT: "pengingat laporan yang ditunggu",
    Jenis.TANDA_TERIMA: "tanda terima IKK LPPD tahun 2026, Dinas Kesehatan",
    Jenis.LAPORAN_DICATAT: "kabar dicatat atas nama IKK LPPD tahun 2026, Dinas Kesehatan",
    Jenis.LAPORAN_DITERIMA: "kabar diterima IKK LPPD tahun 2026, Dinas Kesehatan",
    Jenis.LAPORAN_DIKEMBALIKAN: "kabar dikembalikan IKK LPPD tahun 2026, Dinas Kesehatan",
    Jenis.LAPORAN_DIGANTI: "kabar diganti IKK LPPD tahun 2026, Dinas Kesehatan",
    Jenis.LAPORAN_TANPA_PEMUTUS: "kabar tanpa pemeriksa IKK LPPD tahun 2026, Dinas Kesehatan",
    Jenis.PENGINGAT_UBAH: "pengingat laporan yang ditunggu",
    Jenis.REKAP: "rekap pekanan",
    Jenis.KENDALA: "kendala Dinas Kesehatan, IKK LPPD tahun 2026",
    Jenis.KENDALA_DITUTUP: "jawaban kendala Dinas Kesehatan, IKK LPPD tahun 2026",
    Jenis.LEWAT_TENGGAT: "daftar yang belum masuk IKK LPPD tahun 2026",
    Jenis.BELUM_TERJANGKAU: "daftar unit belum terjangkau IKK LPPD tahun 2026",
    Jenis.MINTA_TAUTAN: "permintaan tautan Dinas Kesehatan",
    Jenis.TAUTAN: "tautan undangan Plt. Pembaca",
    Jenis.TERUSAN: "terusan kepada Asisten, IKK LPPD tahun 2026",
    Jenis.PENGECUALIAN: "kabar pengecualian Dinas Kesehatan, IKK LPPD tahun 2026",
    Jenis.GRUP_TOTAL: "kabar jumlah laporan",
    Jenis.GRUP_LENGKAP: "kabar lengkap IKK LPPD tahun 2026",
    Jenis.DIMINTA: "pengingat yang diminta",
    Jenis.TINDAK_LANJUT: "pengingat tindak lanjut",
    Jenis.TINDAK_DIPUTUS: "kabar tindak lanjut 2024 no. 1, Dinas Kesehatan",
}
KUNCI = {
    Jenis.MENUNGGU_PUTUSAN: "2026-11-23",
    Jenis.PENGINGAT_UBAH: "1:2026-11-23T10:00:00",
    Jenis.LEWAT_TENGGAT: "ikk_lppd:2026:tahun:2027-02-01",
    Jenis.MINTA_TAUTAN: "1:1:2026-11-23",
    Jenis.GRUP_TOTAL: "2026-11-23",
    Jenis.TINDAK_LANJUT: "2026-11-23",
    Jenis.TINDAK_DIPUTUS: "1:cabut",
    **dict.fromkeys(isi_laporan.JENIS, "1:Asia/Jakarta"),
}
"""The occasion, where it says something."""


def perihal_of(engine: Engine, admin: Pelaku, jenis: Jenis) -> int | None:
    """Return the id of a row that a message of this kind may be about: the admin's own."""
    if jenis.startswith("isian_") or jenis in {Jenis.TANPA_PEMUTUS, Jenis.DITUNJUK}:
        dunia = make_dunia(engine)
        return dunia.post(dunia.kabag_tapem, dunia.iku2("27")).id
    if jenis in isi_laporan.JENIS:
        laporan = laporan_uji.make_dunia(engine)
        return laporan.send(laporan.dinkes).id
    if jenis in TENTANG_TENGGAT - {Jenis.TAUTAN}:
        return owed(engine, admin, jenis)
    if jenis is Jenis.DIMINTA:
        return _asked(engine, admin)
    if jenis is Jenis.TINDAK_DIPUTUS:
        return tindak_uji.recommend(engine, admin, "dinkes")
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
        kosong: dict[str, object] = {"jatuh": [], "lewat": [], "capaian": None, "serapan": None}
        isi = json.dumps(kosong | {"pada_at": NOW.isoformat()})
        rekap = RekapRow(on=NOW.date(), isi=isi, dibuat_at=NOW)
        session.add_all([undangan, minta, bundel, rekap])
        session.flush()
        peran = select(PenugasanRow.id).where(col(PenugasanRow.orang_id) == ini)
        return {
            Jenis.TAMU: ini,
            Jenis.UNDANGAN_DIPAKAI: undangan.id,
            Jenis.MINTA_AKSES: minta.id,
            Jenis.PENGINGAT: bundel.id,
            Jenis.PENGINGAT_UBAH: bundel.id,
            Jenis.REKAP: rekap.id,
            Jenis.TAUTAN: undangan.id,
            Jenis.DIBERI_PERAN: session.exec(peran).one(),
            Jenis.DELEGASI_DIUBAH: session.exec(peran).one(),
        }.get(jenis)


def owed(engine: Engine, admin: Pelaku, jenis: Jenis) -> int:
    """Return the id of the row that a message about a deadline may be about."""
    with Session(engine) as session, session.begin():
        row = KewajibanRow(
            jenis="ikk_lppd",
            unit_id=session.exec(select(UnitRow.id).where(UnitRow.kode == "dinkes")).one() or 0,
            tahun=2026,
            periode="tahun",
            buka_on=NOW.date(),
            tenggat_on=NOW.date(),
            mulai_on=NOW.date(),
        )
        session.add(row)
        session.flush()
        if jenis in {Jenis.KENDALA, Jenis.KENDALA_DITUTUP}:
            kendala = KendalaRow(
                kewajiban_id=row.id or 0, oleh=admin.orang_id, teks="x", dibuat_at=NOW
            )
            session.add(kendala)
            session.flush()
            return kendala.id or 0
        if jenis is Jenis.TERUSAN:
            isi: dict[str, object] = {"kewajiban": row.id, "peran": "admin", "unit": None}
            isi |= {"kapasitas": "definitif", "masuk": 0, "banyak": 1, "belum": ["Dinas Kesehatan"]}
            diteruskan = JenisSejarah.TENGGAT_DITERUSKAN
            sejarah.write(session, diteruskan, isi, oleh=admin.orang_id, tentang=None, now=NOW)
            terakhir = sejarah_repo.last(session)
            return terakhir.nomor if terakhir else 0
        if jenis is Jenis.PENGECUALIAN:
            satu = Perubahan(
                apa=Apa.BEBAS,
                jenis="ikk_lppd",
                pendek="IKK LPPD",
                kala=Kala.TAHUN,
                lama=None,
                baru="x",
                unit_id=row.unit_id,
                unit="Dinas Kesehatan",
                periode=Periode(2026, "tahun"),
            )
            make_role(session, admin, row.unit_id)
            diatur = JenisSejarah.KEWAJIBAN_DIATUR
            sejarah.write(
                session, diatur, satu.as_isi(), oleh=admin.orang_id, tentang=None, now=NOW
            )
            terakhir = sejarah_repo.last(session)
            return terakhir.nomor if terakhir else 0
        return row.id or 0


def make_role(session: Session, siapa: Pelaku, unit_id: int) -> None:
    """Let somebody report for a unit, too."""
    session.add(
        PenugasanRow(
            orang_id=siapa.orang_id,
            peran="operator_pd",
            unit_id=unit_id,
            kapasitas="definitif",
            mulai_on=NOW.date(),
            akhir_on=None,
            asal="uji",
            didelegasikan=False,
        )
    )


def _asked(engine: Engine, admin: Pelaku) -> int:
    """Return the row of an operator who was asked for IKK LPPD."""
    kewajiban_uji.activate(engine, "ikk_lppd")
    operator = make_pelaku(engine, Peran.OPERATOR_PD, "dinkes", telegram_id=1006)
    orang.mark_started(engine, operator, now=NOW)
    milik = kewajiban_uji.owed(engine, "ikk_lppd", 2026)["dinkes"]
    ingatkan.ask(engine, None, admin, [milik], now=kewajiban_uji.at(2027, 1, 22))
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
    with Session(ruang.engine) as session, session.begin():
        session.add(GrupRow(chat_id=-5, judul="Pejabat 1005"))
    grup = jenis.startswith("grup_")
    row = OutboxRow(
        jenis=jenis,
        kunci=KUNCI.get(jenis, "77"),
        tujuan="",
        orang_id=None if grup else admin.orang_id,
        grup_id=1 if grup else None,
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
