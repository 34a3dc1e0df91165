"""What a person is in the middle of: of each kind one thing, kept over restarts, for a day.

What was touched last takes what they write next; what they turned away from waits behind it.
"""

import json
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import Engine

from core.hak import Pelaku
from core.services import keluar
from core.services.kabar import Jenis as JenisKabar
from core.services.perbuatan import Asal, acting
from storage import dialog_repo, perbuatan_repo
from storage.dialog_repo import Berjalan
from storage.engine import reading, writing

BERLAKU = timedelta(days=1)
MENINGGALKAN = "batal"
"""What an update that leaves a dialogue has brought about."""


class JenisDialog(StrEnum):
    """What somebody can be in the middle of."""

    MINTA_AKSES = "minta_akses"
    ISI = "isi"
    """One figure."""
    ISI_DAFTAR = "isi_daftar"
    """Figures that were pasted, or came as a form."""
    KEMBALIKAN = "kembalikan"
    ALASAN_AJUKAN = "alasan_ajukan"
    """Why what staf wrote is handed on, where that has to be said."""
    TAHUN_ANGKA = "tahun_angka"
    TAHUN_TENGGAT = "tahun_tenggat"
    TAHUN_SIMPAN = "tahun_simpan"
    REGISTER = "register"
    """One entry."""
    REGISTER_CORET = "register_coret"
    REGISTER_FORMULIR = "register_formulir"
    LIBUR_TULIS = "libur_tulis"
    """A day off that is to be written."""
    LIBUR_SIMPAN = "libur_simpan"
    LAPORAN = "laporan"
    """A report that a unit owes."""
    LAPORAN_KEMBALIKAN = "laporan_kembalikan"
    TUNDA = "tunda"
    """A day on which to be reminded again."""
    KENDALA = "kendala"
    """What hinders a unit."""
    KENDALA_JAWAB = "kendala_jawab"
    TANGGAPAN = "tanggapan"
    """The answer to a finding of the auditor."""
    TINDAK_BARU = "tindak_baru"
    """What a unit is to follow up, before an admin has kept it."""
    TINDAK_JAWAB = "tindak_jawab"
    TINDAK_KEMBALIKAN = "tindak_kembalikan"
    TINDAK_CABUT = "tindak_cabut"
    TENGGAT_TULIS = "tenggat_tulis"
    """What an admin is to write of a kind of obligation, or a letter to send."""
    TENGGAT_PILIH = "tenggat_pilih"
    """Units that are to be exempted or extended."""
    TENGGAT_SIMPAN = "tenggat_simpan"
    SEBUTAN = "sebutan"
    """A word of a question that an admin explains."""


@dataclass(frozen=True, slots=True)
class Dialog:
    """`jenis` says what it is about, and so the shape of `isi`, which is JSON."""

    jenis: str
    isi: dict[str, Any]


def find(
    engine: Engine, pelaku: Pelaku, *, now: datetime, jenis: str | None = None
) -> Dialog | None:
    """Return what takes what the person writes next, or what there is of a kind; None: nothing."""
    with reading(engine) as session:
        for satu in dialog_repo.list_all(session, pelaku.orang_id):
            if now < satu.sampai_at and jenis in {None, satu.jenis}:
                return Dialog(satu.jenis, json.loads(satu.isi))
    return None


def put(
    engine: Engine, pelaku: Pelaku, dialog: Dialog, *, now: datetime, ganti: tuple[str, ...] = ()
) -> None:
    """Keep this in the place of what there was of its kind, and of the kinds `ganti`.

    What there is of other kinds waits behind it.
    """
    with writing(engine) as session:
        if ganti:
            dialog_repo.delete(session, pelaku.orang_id, ganti)
        dialog_repo.save(
            session,
            pelaku.orang_id,
            Berjalan(dialog.jenis, json.dumps(dialog.isi), now, now + BERLAKU),
        )


def drop(engine: Engine, pelaku: Pelaku, *jenis: str) -> bool:
    """Leave what there is of these kinds, of none named what was touched last.

    False if the person was in the middle of nothing of the kind, and then nothing is written.
    """
    with reading(engine) as session:
        ada = [satu.jenis for satu in dialog_repo.list_all(session, pelaku.orang_id)]
    pergi = [satu for satu in ada if satu in jenis] if jenis else ada[:1]
    if not pergi:
        return False
    with writing(engine) as session:
        return dialog_repo.delete(session, pelaku.orang_id, pergi)


@dataclass(frozen=True, slots=True)
class Ditinggal:
    """Something was left; `dialog` is None where this very update has left it before."""

    dialog: Dialog | None


def leave(engine: Engine, asal: Asal | None, pelaku: Pelaku, *, now: datetime) -> Ditinggal | None:
    """Leave what was touched last; None where there was nothing, and then nothing is written.

    An update that is delivered again leaves nothing more: what waited behind it stays.
    """
    with reading(engine) as session:
        kunci = (asal.bot_id, asal.update_id, MENINGGALKAN) if asal else None
        if kunci and perbuatan_repo.find(session, *kunci) is not None:
            return Ditinggal(None)
        semua = dialog_repo.list_all(session, pelaku.orang_id)
    satu = next((satu for satu in semua if now < satu.sampai_at), None)
    if satu is None:
        return None
    with acting(engine, asal, pelaku, MENINGGALKAN, now=now) as kerja:
        dialog_repo.delete(kerja.session, pelaku.orang_id, [satu.jenis])
        kerja.hasil = pelaku.orang_id
    return Ditinggal(Dialog(satu.jenis, json.loads(satu.isi)))


def drop_old(engine: Engine, *, now: datetime) -> None:
    """Drop what is a day old, and owe each of those people a word about it."""
    with writing(engine) as session:
        for row in dialog_repo.list_old(session, now):
            keluar.owe_person(
                session,
                JenisKabar.DIALOG_BERAKHIR,
                row.orang_id,
                kunci=f"{row.jenis}:{row.dibuat_at.isoformat()}",
                perihal_id=row.orang_id,
                now=now,
            )
            dialog_repo.delete(session, row.orang_id, [row.jenis])
