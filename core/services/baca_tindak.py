"""From rows to what a unit is to follow up; and who may do what with it."""

from collections.abc import Mapping, Sequence

from sqlmodel import Session

from core.errors import TombolBasiError
from core.hak import Kegunaan, Pelaku, Penugasan, act_as
from core.isian import Siapa
from core.mapping import to_answer_bukti, to_sebagai
from core.tindak_lanjut import Asal, JawabanTindak, Lhe, Putusan, TindakLanjut
from storage import isian_repo, tindak_repo
from storage.models import JawabanTindakRow, TindakLanjutRow


def to_tindak(session: Session, rows: Sequence[TindakLanjutRow]) -> list[TindakLanjut]:
    """Return these in their order, each with its answers."""
    jawaban = tindak_repo.list_answers(session, [row.id or 0 for row in rows])
    semua = [satu for milik in jawaban.values() for satu in milik]
    sebagai = {satu.sebagai_unit_id or 0 for satu in semua}
    unit = isian_repo.unit_names(session, {row.unit_id for row in rows} | sebagai)
    orang = {
        *(row.oleh for row in rows),
        *(row.dicabut_oleh for row in rows),
        *(satu.oleh for satu in semua),
        *(satu.diputus_oleh for satu in semua),
    }
    nama = isian_repo.people_names(session, {satu for satu in orang if satu is not None})
    return [_one(row, jawaban.get(row.id or 0, []), unit, nama) for row in rows]


def list_followups(session: Session, tahun: int) -> list[TindakLanjut]:
    """Return all that units are to follow up of a year's figures, by their numbers."""
    return to_tindak(session, tindak_repo.list_of_year(session, tahun))


def by_finding(session: Session, tahun: int) -> Mapping[str, Sequence[TindakLanjut]]:
    """Return those that came of findings of a year, by the findings' keys."""
    hasil: dict[str, list[TindakLanjut]] = {}
    for satu in list_followups(session, tahun):
        if satu.asal is Asal.CATATAN and satu.kunci is not None:
            hasil.setdefault(satu.kunci, []).append(satu)
    return hasil


def find(session: Session, tindak_id: int) -> TindakLanjut:
    """Return one. Raises TombolBasiError where there is none."""
    row = session.get(TindakLanjutRow, tindak_id)
    if row is None:
        raise TombolBasiError(f"{tindak_id}")
    return to_tindak(session, [row])[0]


def may_see(pelaku: Pelaku, satu: TindakLanjut) -> bool:
    return _as(pelaku, Kegunaan.MELIHAT_TINDAK_LANJUT, satu) is not None


def may_answer(pelaku: Pelaku, satu: TindakLanjut) -> Penugasan | None:
    """Return the role in which the person may answer it, None: in none."""
    return _as(pelaku, Kegunaan.MENINDAKLANJUTI, satu)


def may_judge(pelaku: Pelaku, satu: TindakLanjut) -> Penugasan | None:
    """Return the role in which the person may accept or return its answer, None: in none."""
    return _as(pelaku, Kegunaan.MEMERIKSA_TINDAK_LANJUT, satu)


def _as(pelaku: Pelaku, kegunaan: Kegunaan, satu: TindakLanjut) -> Penugasan | None:
    return act_as(pelaku, kegunaan, satu.perihal)[0]


def _one(
    row: TindakLanjutRow,
    jawaban: Sequence[JawabanTindakRow],
    unit: Mapping[int, str],
    nama: Mapping[int, str],
) -> TindakLanjut:
    lhe = Lhe(row.lhe_nomor, row.lhe_on) if row.lhe_nomor and row.lhe_on else None
    dicabut = None
    if row.dicabut_at is not None and row.dicabut_oleh is not None:
        oleh = Siapa(row.dicabut_oleh, nama.get(row.dicabut_oleh), row.dicabut_at)
        dicabut = (row.dicabut_alasan or "", oleh)
    return TindakLanjut(
        id=row.id or 0,
        tahun=row.tahun,
        nomor=row.nomor,
        asal=Asal(row.asal),
        kunci=row.kunci,
        teks=row.teks,
        sumber=row.sumber,
        lhe=lhe,
        unit_id=row.unit_id,
        unit_nama=unit[row.unit_id],
        tenggat_on=row.tenggat_on,
        pembuat=Siapa(row.oleh, nama.get(row.oleh), row.dibuat_at),
        jawaban=tuple(_answer(satu, unit, nama) for satu in reversed(jawaban)),
        dicabut=dicabut,
    )


def _answer(
    row: JawabanTindakRow, unit: Mapping[int, str], nama: Mapping[int, str]
) -> JawabanTindak:
    putusan = None
    if row.putusan is not None and row.diputus_oleh is not None and row.diputus_at is not None:
        oleh = Siapa(row.diputus_oleh, nama.get(row.diputus_oleh), row.diputus_at)
        putusan = Putusan(row.putusan == tindak_repo.DITERIMA, row.catatan, oleh)
    return JawabanTindak(
        id=row.id or 0,
        versi=row.versi,
        teks=row.teks,
        bukti=to_answer_bukti(row),
        oleh=Siapa(row.oleh, nama.get(row.oleh), row.dibuat_at),
        sebagai=to_sebagai(row, unit),
        putusan=putusan,
    )
