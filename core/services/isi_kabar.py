"""What a message says that the bot sends on its own: read from the rows when it leaves.

So it says how things are then, and what nobody needs to hear any more is not sent.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime

from sqlmodel import Session

from core.hak import Pelaku
from core.isian import Isian, Status
from core.objek_isian import ObjekIsi
from core.sejarah import Kepala
from core.services import isi_diminta, isi_pengingat
from core.services.baca_isian import to_isian
from core.services.hak_isian import waiting_for
from core.services.kabar import (
    AdaTakTerbaca,
    AdaTamu,
    AksesDitolak,
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
    UndanganDipakai,
)
from core.services.objek_isian import find_objek, load_year
from core.services.pelaku import id_of, named_role, pelaku_of
from core.services.perkenalan import guess_role
from storage import akses_repo, isian_repo, orang_repo, sejarah_repo
from storage.models import (
    IsianRow,
    OrangRow,
    OutboxRow,
    PenugasanRow,
    PermintaanRow,
    UndanganRow,
)

KEPADA_ADMIN = frozenset(
    {
        Jenis.TAMU,
        Jenis.TAK_TERBACA,
        Jenis.MINTA_AKSES,
        Jenis.UNDANGAN_DIPAKAI,
        Jenis.TANPA_PEMUTUS,
        Jenis.KEPALA_RIWAYAT,
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
    return _is_current(session, jenis, row, now)


def _is_current(session: Session, jenis: Jenis, row: OutboxRow, now: datetime) -> bool:
    match jenis:
        case _ if jenis in MENUNGGU_ORANG:
            status = session.get_one(IsianRow, row.perihal_id).status
            return status == MENUNGGU_ORANG[jenis] and (
                jenis is not Jenis.DITUNJUK or _is_appointed(session, row)
            )
        case Jenis.TAMU:
            return not _is_somebody(session, row.perihal_id or 0, now)
        case Jenis.MINTA_AKSES:
            minta = session.get_one(PermintaanRow, row.perihal_id)
            return minta.status == akses_repo.MENUNGGU
        case Jenis.DIBERI_PERAN | Jenis.DELEGASI_DIUBAH:
            tugas = session.get_one(PenugasanRow, row.perihal_id)
            return tugas.akhir_on is None or tugas.akhir_on > now.date()
        case Jenis.MENUNGGU_PUTUSAN | Jenis.PENGINGAT | Jenis.DIMINTA:
            return _is_awaited(session, jenis, row)
    return True


def _is_awaited(session: Session, jenis: Jenis, row: OutboxRow) -> bool:
    """Tell whether anything still waits for this person: decisions, or what they owe."""
    if jenis is Jenis.PENGINGAT:
        return bool(isi_pengingat.content(session, row).semua)
    if jenis is Jenis.DIMINTA:
        return bool(isi_diminta.content(session, row).pengingat.semua)
    return bool(waiting_for(session, _holder(session, row)))


def _is_appointed(session: Session, row: OutboxRow) -> bool:
    """Tell whether the admin has named nobody else since."""
    nomor = row.perihal_id or 0
    return isian_repo.appointed(session, [nomor]).get(nomor) == row.orang_id


def _is_somebody(session: Session, orang_id: int, now: datetime) -> bool:
    """Tell whether a stranger has been let in since."""
    return bool(orang_repo.list_penugasan(session, orang_id, on=now.date()))


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
        usul=guess_role(session, minta.kata),
    )


def _posting(jenis: Jenis) -> Callable[[Session, OutboxRow], Isi]:
    def read(session: Session, row: OutboxRow) -> Isi:
        isian, objek = _isian(session, row)
        return KabarIsian(jenis, isian, objek)

    return read


def _isian(session: Session, row: OutboxRow) -> tuple[Isian, ObjekIsi]:
    isian = to_isian(session, [session.get_one(IsianRow, row.perihal_id)])[0]
    return isian, find_objek(load_year(session, isian.periode.tahun), isian.objek)


def _waiting(session: Session, row: OutboxRow) -> Isi:
    return MenungguPutusan(len(waiting_for(session, _holder(session, row))))


def _accepted(session: Session, row: OutboxRow) -> Isi:
    """Count what has been accepted of this person's postings since the message was owed."""
    pertama, objek = _isian(session, row)
    semua = isian_repo.list_accepted(session, row.orang_id or 0, sejak=row.dibuat_at)
    return IsianDiterima(len(semua), pertama, objek)


def _holder(session: Session, row: OutboxRow) -> Pelaku:
    """Return the person a message is for, with the roles that they hold on its day."""
    orang = session.get_one(OrangRow, row.orang_id)
    return pelaku_of(session, orang, on=date.fromisoformat(row.kunci))


def _head(session: Session, row: OutboxRow) -> KepalaRiwayat:
    del row
    kepala = sejarah_repo.head(session)
    if kepala is None:
        raise AssertionError("nothing is owed where there is no history")
    return KepalaRiwayat(f"{Kepala(kepala.nomor, kepala.sidik)}")


def _delegated(session: Session, row: OutboxRow) -> DelegasiDiubah:
    return DelegasiDiubah(named_role(session, session.get_one(PenugasanRow, row.perihal_id)))


def _given(session: Session, row: OutboxRow) -> DiberiPeran:
    return DiberiPeran(named_role(session, session.get_one(PenugasanRow, row.perihal_id)))


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
    Jenis.UNDANGAN_DIPAKAI: _invited,
    Jenis.MINTA_AKSES: _asks,
    Jenis.DIBERI_PERAN: _given,
    Jenis.DELEGASI_DIUBAH: _delegated,
    Jenis.AKSES_DITOLAK: lambda *_: AksesDitolak(),
    Jenis.DIALOG_BERAKHIR: lambda *_: DialogBerakhir(),
    Jenis.KEPALA_RIWAYAT: _head,
    Jenis.PENGINGAT: isi_pengingat.content,
    Jenis.DIMINTA: isi_diminta.content,
}
