"""What a message says that the bot sends on its own: read from the rows when it leaves.

So it says how things are then, and what nobody needs to hear any more is not sent.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from sqlmodel import Session

from core.hak import Kegunaan, Pelaku, sees_all
from core.isian import Isian, Status
from core.objek_isian import ObjekIsi
from core.sejarah import Kepala
from core.services import isi_laporan
from core.services.baca_isian import to_isian
from core.services.hak_isian import deciders, waiting_for
from core.services.hak_laporan import waiting_for as reports_for
from core.services.kabar import (
    MENYUNTING,
    TENTANG_TENGGAT,
    TENTANG_TINDAK,
    AdaTakPasti,
    AdaTakTerbaca,
    AdaTamu,
    AksesDitolak,
    CatatanBaru,
    DelegasiDiubah,
    DialogBerakhir,
    DiberiPeran,
    Isi,
    IsianDiterima,
    Jenis,
    KabarIsian,
    KepalaRiwayat,
    MenungguPutusan,
    MintaAkses,
    MohonMaaf,
    RekapPekan,
    UndanganDipakai,
)
from core.services.kabar_putusan import gathered_before
from core.services.menunggu_tindak import waiting_for as answers_for
from core.services.objek_isian import find_objek, load_year
from core.services.pelaku import id_of, named_role, pelaku_of
from core.services.perkenalan import proposed_role
from storage import akses_repo, isian_repo, orang_repo, outbox_repo, sejarah_repo
from storage.models import (
    IsianRow,
    OrangRow,
    OutboxRow,
    PenugasanRow,
    PermintaanRow,
    UndanganRow,
    UnitRow,
)

KEPADA_ADMIN = frozenset(
    {
        Jenis.TAMU,
        Jenis.TAK_TERBACA,
        Jenis.TAK_PASTI,
        Jenis.MINTA_AKSES,
        Jenis.UNDANGAN_DIPAKAI,
        Jenis.TANPA_PEMUTUS,
        Jenis.KEPALA_RIWAYAT,
        Jenis.CATATAN_BARU,
        Jenis.LAPORAN_TANPA_PEMUTUS,
        Jenis.MINTA_TAUTAN,
    }
)
"""Whoever is no admin any more hears nothing more of these."""


MENUNGGU_ORANG = {
    Jenis.ISIAN_DISERAHKAN: Status.DISERAHKAN,
    Jenis.TANPA_PEMUTUS: Status.DIAJUKAN,
    Jenis.DITUNJUK: Status.DIAJUKAN,
    Jenis.ISIAN_DIKEMBALIKAN: Status.DIKEMBALIKAN,
}
"""What a posting must still be for its message to be worth sending."""


def content(session: Session, row: OutboxRow) -> Isi:
    """Return what this message says now."""
    return _ISI[Jenis(row.jenis)](session, row)


def still_wanted(session: Session, row: OutboxRow, now: datetime) -> bool:
    """Tell whether what was owed then is still to be said now."""
    jenis = Jenis(row.jenis)
    if jenis in KEPADA_ADMIN:
        admins = orang_repo.list_admins(session, on=now.date())
        if all(satu.id != row.orang_id for satu in admins):
            return False
    if jenis in MENUNGGU_ORANG:
        return bool(_still_open(session, jenis, row))
    if jenis in isi_laporan.JENIS:
        return isi_laporan.still_wanted(session, jenis, row)
    if jenis in MENYUNTING:
        from core.services import isi_pengingat  # noqa: PLC0415  as for what is due

        return isi_pengingat.about_to_send(session, row, now)
    masih = _MASIH.get(jenis)
    return masih is None or masih(session, row, now)


def _still_strange(session: Session, row: OutboxRow, now: datetime) -> bool:
    """Tell whether nobody has let the stranger in since."""
    return not orang_repo.list_penugasan(session, row.perihal_id or 0, on=now.date())


def _still_asked(session: Session, row: OutboxRow, now: datetime) -> bool:
    del now
    return session.get_one(PermintaanRow, row.perihal_id).status == akses_repo.MENUNGGU


def _still_held(session: Session, row: OutboxRow, now: datetime) -> bool:
    tugas = session.get_one(PenugasanRow, row.perihal_id)
    return tugas.akhir_on is None or tugas.akhir_on > now.date()


def _still_waiting(session: Session, row: OutboxRow, now: datetime) -> bool:
    del now
    pelaku = _holder(session, row)
    return any(semua(session, pelaku) for semua in (waiting_for, reports_for, answers_for))


def _still_open(session: Session, jenis: Jenis, row: OutboxRow) -> list[IsianRow]:
    """Return the posting and those that came in one go with it, as far as they wait for this."""
    satu = session.get_one(IsianRow, row.perihal_id)
    match jenis:
        case Jenis.ISIAN_DIKEMBALIKAN:
            semua = [satu]
        case Jenis.ISIAN_DISERAHKAN:
            bersama = isian_repo.list_together(session, satu)
            semua = [lain for lain in bersama if lain.unit_id == satu.unit_id]
        case _:
            semua = isian_repo.list_submitted_together(session, satu)
    menunggu = [lain for lain in semua if lain.status == MENUNGGU_ORANG[jenis]]
    ditunjuk = isian_repo.appointed(session, [id_of(lain) for lain in menunggu])
    if jenis is Jenis.DITUNJUK:
        # An admin may have named somebody else since.
        return [lain for lain in menunggu if ditunjuk.get(id_of(lain)) == row.orang_id]
    if jenis is Jenis.TANPA_PEMUTUS:
        on = row.dibuat_at.date()
        return [lain for lain in menunggu if not deciders(session, lain, on=on)]
    return menunggu


def _still_asked_for(session: Session, row: OutboxRow, now: datetime) -> bool:
    """Tell whether the person still owes something of what somebody asked for."""
    del now
    from core.services import isi_diminta  # noqa: PLC0415  of no use where nothing is due

    return bool(isi_diminta.content(session, row).pengingat.semua)


def _still_unknown(session: Session, row: OutboxRow, now: datetime) -> bool:
    """Tell whether nobody has decided on all of them since."""
    del row, now
    return outbox_repo.count_unknown(session) > 0


def _still_sees(session: Session, row: OutboxRow, now: datetime) -> bool:
    """Tell whether the person may still see the board, and no newer recap of theirs waits."""
    orang = session.get_one(OrangRow, row.orang_id)
    return not outbox_repo.is_overtaken(session, row) and sees_all(
        pelaku_of(session, orang, on=now.date()), Kegunaan.MELIHAT_TENGGAT
    )


def _still_due(session: Session, row: OutboxRow, now: datetime) -> bool:
    from core.services import isi_tenggat  # noqa: PLC0415  of no use where nothing is due

    return isi_tenggat.still_wanted(session, row, now)


def _still_followed_up(session: Session, row: OutboxRow, now: datetime) -> bool:
    from core.services import isi_tindak  # noqa: PLC0415  nor where nothing is followed up

    return isi_tindak.still_wanted(session, row, now)


_MASIH: Mapping[Jenis, Callable[[Session, OutboxRow, datetime], bool]] = {
    Jenis.TAMU: _still_strange,
    Jenis.MINTA_AKSES: _still_asked,
    Jenis.DIBERI_PERAN: _still_held,
    Jenis.DELEGASI_DIUBAH: _still_held,
    Jenis.MENUNGGU_PUTUSAN: _still_waiting,
    Jenis.DIMINTA: _still_asked_for,
    Jenis.REKAP: _still_sees,
    Jenis.TAK_PASTI: _still_unknown,
    **dict.fromkeys(TENTANG_TENGGAT, _still_due),
    **dict.fromkeys(TENTANG_TINDAK, _still_followed_up),
}
"""Whether it is still to be said; what is not here is so whenever it leaves."""


def _stranger(session: Session, row: OutboxRow) -> AdaTamu:
    tamu = session.get_one(OrangRow, row.perihal_id)
    return AdaTamu(orang_id=id_of(tamu), nama=tamu.nama, telegram_id=tamu.telegram_id)


def _invited(session: Session, row: OutboxRow) -> UndanganDipakai:
    undangan = session.get_one(UndanganRow, row.perihal_id)
    orang = session.get_one(OrangRow, undangan.dipakai_oleh)
    return UndanganDipakai(
        orang_id=orang.id or 0,
        nama=orang.nama,
        telegram_id=orang.telegram_id,
        tugas=named_role(session, undangan),
    )


def _asks(session: Session, row: OutboxRow) -> MintaAkses:
    minta = session.get_one(PermintaanRow, row.perihal_id)
    orang = session.get_one(OrangRow, minta.orang_id)
    return MintaAkses(
        permintaan_id=minta.id or 0,
        orang_id=minta.orang_id,
        nama=orang.nama,
        telegram_id=orang.telegram_id,
        kata=minta.kata,
        usul=proposed_role(session, minta),
        unit_nama=_unit_name(session, minta),
    )


def _unit_name(session: Session, minta: PermintaanRow) -> str | None:
    return session.get_one(UnitRow, minta.unit_id).nama if minta.unit_id else None


def _posting(jenis: Jenis) -> Callable[[Session, OutboxRow], Isi]:
    def read(session: Session, row: OutboxRow) -> Isi:
        if jenis not in MENUNGGU_ORANG or not (menunggu := _still_open(session, jenis, row)):
            return KabarIsian(jenis, *_isian(session, row))
        isian = to_isian(session, [menunggu[0]])[0]
        objek = find_objek(load_year(session, isian.periode.tahun), isian.objek)
        return KabarIsian(jenis, isian, objek, len(menunggu))

    return read


def _isian(session: Session, row: OutboxRow) -> tuple[Isian, ObjekIsi]:
    isian = to_isian(session, [session.get_one(IsianRow, row.perihal_id)])[0]
    return isian, find_objek(load_year(session, isian.periode.tahun), isian.objek)


def _waiting(session: Session, row: OutboxRow) -> Isi:
    pelaku = _holder(session, row)
    isian, laporan = waiting_for(session, pelaku), reports_for(session, pelaku)
    return MenungguPutusan(len(isian), len(laporan), len(answers_for(session, pelaku)))


def _accepted(session: Session, row: OutboxRow) -> Isi:
    """Count what has been accepted of this person's postings since the message was owed."""
    pertama, objek = _isian(session, row)
    semua = isian_repo.list_accepted(
        session, row.orang_id or 0, sejak=row.dibuat_at, sebelum=gathered_before(row.kunci)
    )
    return IsianDiterima(len(semua), pertama, objek)


def _holder(session: Session, row: OutboxRow) -> Pelaku:
    """Return the person a message is for, with the roles that they hold on its day."""
    orang = session.get_one(OrangRow, row.orang_id)
    return pelaku_of(session, orang, on=date.fromisoformat(row.kunci))


def _unknown(session: Session, row: OutboxRow) -> AdaTakPasti:
    del row
    return AdaTakPasti(outbox_repo.count_unknown(session))


def _head(session: Session, row: OutboxRow) -> KepalaRiwayat:
    del row
    kepala = sejarah_repo.head(session)
    if kepala is None:
        raise AssertionError("nothing is owed where there is no history")
    return KepalaRiwayat(f"{Kepala(kepala.nomor, kepala.sidik)}")


def _found(session: Session, row: OutboxRow) -> CatatanBaru:
    del session
    return CatatanBaru(row.perihal_id or 0, int(row.kunci.rpartition(":")[2]))


def _delegated(session: Session, row: OutboxRow) -> DelegasiDiubah:
    return DelegasiDiubah(named_role(session, session.get_one(PenugasanRow, row.perihal_id)))


def _given(session: Session, row: OutboxRow) -> DiberiPeran:
    return DiberiPeran(named_role(session, session.get_one(PenugasanRow, row.perihal_id)))


def _recap(session: Session, row: OutboxRow) -> RekapPekan:
    # It reads capaian and budget, which a word to a poster does not need.
    from core.services.rekap import content as read  # noqa: PLC0415

    return RekapPekan(read(session, row))


def _reminder(session: Session, row: OutboxRow) -> Isi:
    from core.services import isi_pengingat  # noqa: PLC0415  of no use where nothing is due

    return isi_pengingat.content(session, row)


def _asked_for(session: Session, row: OutboxRow) -> Isi:
    from core.services import isi_diminta  # noqa: PLC0415  of no use where nothing is due

    return isi_diminta.content(session, row)


def _about_due(session: Session, row: OutboxRow) -> Isi:
    from core.services import isi_tenggat  # noqa: PLC0415  of no use where nothing is due

    return isi_tenggat.content(session, row)


def _followed_up(session: Session, row: OutboxRow) -> Isi:
    from core.services import isi_tindak  # noqa: PLC0415  as above

    return isi_tindak.content(session, row)


_ISI: Mapping[Jenis, Callable[[Session, OutboxRow], Isi]] = {
    Jenis.MENUNGGU_PUTUSAN: _waiting,
    Jenis.ISIAN_DITERIMA: _accepted,
    **{
        jenis: _posting(jenis)
        for jenis in (
            Jenis.ISIAN_DISERAHKAN,
            Jenis.TANPA_PEMUTUS,
            Jenis.DITUNJUK,
            Jenis.ISIAN_DIKEMBALIKAN,
            Jenis.ISIAN_DIGANTI,
        )
    },
    Jenis.TAMU: _stranger,
    Jenis.MAAF: lambda *_: MohonMaaf(),
    Jenis.TAK_TERBACA: lambda *_: AdaTakTerbaca(),
    Jenis.TAK_PASTI: _unknown,
    Jenis.UNDANGAN_DIPAKAI: _invited,
    Jenis.MINTA_AKSES: _asks,
    Jenis.DIBERI_PERAN: _given,
    Jenis.DELEGASI_DIUBAH: _delegated,
    Jenis.AKSES_DITOLAK: lambda *_: AksesDitolak(),
    Jenis.DIALOG_BERAKHIR: lambda *_: DialogBerakhir(),
    Jenis.KEPALA_RIWAYAT: _head,
    Jenis.CATATAN_BARU: _found,
    **dict.fromkeys(MENYUNTING, _reminder),
    **dict.fromkeys(TENTANG_TENGGAT, _about_due),
    **dict.fromkeys(TENTANG_TINDAK, _followed_up),
    Jenis.DIMINTA: _asked_for,
    Jenis.REKAP: _recap,
    **dict.fromkeys(isi_laporan.JENIS, isi_laporan.content),
}
