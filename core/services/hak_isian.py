"""Who may decide on a posting, by their roles or because an admin says so."""

from collections.abc import Iterable, Mapping
from datetime import date

from sqlmodel import Session

from core.hak import Bidang, Kegunaan, Pelaku, Peran, Perihal, Putusan, decide
from core.isian import JenisObjek, Status
from core.services.pelaku import id_of, pelaku_of
from storage import isian_repo, orang_repo
from storage.hasil_repo import Versi
from storage.models import IsianRow, OrangRow

BIDANG_OF = {
    JenisObjek.INDIKATOR: Bidang.KINERJA,
    JenisObjek.POS: Bidang.ANGGARAN,
    JenisObjek.JANJI: Bidang.KINERJA,
}
"""Who collects which kind of figure."""
DITUNJUK = (Peran.VERIFIKATOR, Peran.PIMPINAN, Peran.KABAG)
"""Who may be named to decide: they post, decide or lead, and so know what a figure means."""


def perihal_of(session: Session, row: IsianRow) -> Perihal:
    """Return what deciding on this posting is about."""
    return _perihal(row, _collectors(session, {_bidang(row)}))


def may_decide(session: Session, pelaku: Pelaku, row: IsianRow | Versi) -> bool:
    """Tell whether this person may accept or return it: by role, or because an admin says so."""
    kolektor = _collectors(session, {_bidang(row)})
    return _decides(pelaku, row, kolektor, isian_repo.list_appointed_to(session, pelaku.orang_id))


def deciders(session: Session, row: IsianRow, *, on: date) -> list[Pelaku]:
    """Return everybody who may decide on it."""
    calon = orang_repo.list_holders(session, Peran.VERIFIKATOR, on=on)
    ditunjuk = isian_repo.appointed(session, [row.id or 0]).get(row.id or 0)
    if ditunjuk is not None and ditunjuk not in {satu.id for satu in calon}:
        calon.append(session.get_one(OrangRow, ditunjuk))
    kolektor = _collectors(session, {_bidang(row)})
    # Whoever posted it need not be looked at any closer.
    lain = [satu for satu in calon if id_of(satu) not in {row.oleh, row.diajukan_oleh}]
    ini = frozenset({row.id or 0})
    return [
        pelaku
        for satu in lain
        if _decides(
            pelaku := pelaku_of(session, satu, on=on),
            row,
            kolektor,
            ini if satu.id == ditunjuk else frozenset(),
        )
    ]


def heads(session: Session, unit_id: int, *, on: date) -> list[int]:
    """Return who heads this unit."""
    kepala = orang_repo.list_holders(session, Peran.KABAG, on=on)
    return [
        id_of(satu)
        for satu in kepala
        if pelaku_of(session, satu, on=on).holding(Peran.KABAG, unit_id)
    ]


def waiting_for(session: Session, pelaku: Pelaku) -> list[IsianRow]:
    """Return what waits for this person's decision, oldest first."""
    rows = isian_repo.list_by_status(session, Status.DIAJUKAN)
    kolektor = _collectors(session, set(BIDANG_OF.values()))
    ditunjuk = isian_repo.list_appointed_to(session, pelaku.orang_id)
    return [row for row in rows if _decides(pelaku, row, kolektor, ditunjuk)]


def is_head(pelaku: Pelaku, unit_id: int) -> bool:
    """Tell whether this person heads the unit, and so decides on what its staf writes."""
    perihal = Perihal(pemilik=frozenset({unit_id}))
    return decide(pelaku, Kegunaan.MENDELEGASIKAN, perihal) is not Putusan.TOLAK


def may_submit(session: Session, pelaku: Pelaku, row: IsianRow) -> bool:
    """Tell whether this person may hand it on in the unit's own name."""
    return decide(pelaku, Kegunaan.MENGAJUKAN, perihal_of(session, row)) is Putusan.IZIN


def may_withdraw(session: Session, pelaku: Pelaku, row: IsianRow) -> bool:
    """Tell whether it is this person's to take back: they posted it, and still could."""
    if pelaku.tak_dikenal or pelaku.orang_id not in {row.oleh, row.diajukan_oleh}:
        return False
    return decide(pelaku, Kegunaan.MENDRAF, perihal_of(session, row)) is not Putusan.TOLAK


def may_see(session: Session, pelaku: Pelaku, row: IsianRow | Versi) -> bool:
    """Tell whether this person may look at a posting with its notes and files."""
    if pelaku.tak_dikenal or not is_public(pelaku, row):
        return False
    perihal = Perihal(pemilik=frozenset({row.unit_id}))
    masih = decide(pelaku, Kegunaan.MENDRAF, perihal) is not Putusan.TOLAK
    if pelaku.orang_id == row.oleh and masih:
        return True
    boleh = decide(pelaku, Kegunaan.BERTANYA, perihal) is not Putusan.TOLAK
    return boleh or may_decide(session, pelaku, row)


def is_public(pelaku: Pelaku, row: IsianRow | Versi) -> bool:
    """Tell whether a version is there at all for this person.

    A draft is its writer's alone; what was withdrawn before anybody submitted it stays within
    the unit.
    """
    if pelaku.orang_id == row.oleh:
        return True
    if row.status == Status.DITARIK and row.diajukan_oleh is None:
        return is_head(pelaku, row.unit_id)
    return row.status != Status.DRAF


def _bidang(row: IsianRow | Versi) -> Bidang:
    return BIDANG_OF[JenisObjek(row.objek.partition(":")[0])]


def _collectors(session: Session, bidang: Iterable[Bidang]) -> dict[Bidang, frozenset[int]]:
    return {satu: isian_repo.collectors(session, satu) for satu in bidang}


def _decides(
    pelaku: Pelaku,
    row: IsianRow | Versi,
    kolektor: Mapping[Bidang, frozenset[int]],
    ditunjuk: frozenset[int],
) -> bool:
    perihal = _perihal(row, kolektor)
    if pelaku.tak_dikenal or pelaku.orang_id in perihal.pengaju:
        return False
    putusan = decide(pelaku, Kegunaan.MEMUTUSKAN, perihal)
    if putusan is not Putusan.TOLAK:
        return True
    # Whoever was named held such a role then, and must hold one now.
    return row.id in ditunjuk and any(satu.peran in DITUNJUK for satu in pelaku.penugasan)


def _perihal(row: IsianRow | Versi, kolektor: Mapping[Bidang, frozenset[int]]) -> Perihal:
    bidang = _bidang(row)
    pengaju = {satu for satu in (row.oleh, row.diajukan_oleh) if satu is not None}
    return Perihal(
        pemilik=frozenset({row.unit_id}),
        bidang=bidang,
        pengaju=frozenset(pengaju),
        milik_pengumpul=row.unit_id in kolektor[bidang],
    )
