"""A unit answers what it is to follow up; whoever collects accepts the answer, or returns it.

All versions of an answer stay. `now` is in the city's zone.
"""

from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import CatatanWajibError, TidakBerhakError, TombolBasiError
from core.galat_tindak import TindakBeralihError
from core.hak import Pelaku
from core.isian import Bukti, Siapa
from core.sejarah import Jenis as JenisSejarah
from core.services import sejarah
from core.services.baca_tindak import find, may_answer, may_judge
from core.services.kabar_tindak import CABUT, tell_answered, tell_decided
from core.services.pelaku import only_admins
from core.services.perbuatan import Asal, acting
from core.tindak_lanjut import Keadaan, TindakLanjut
from core.tulisan import readable
from storage import tindak_repo
from storage.models import JawabanTindakRow

PERIHAL_JAWAB = "tindak_jawab"
PERIHAL_PERIKSA = "tindak_periksa"
PERIHAL_ATUR = "tindak_atur"
DIKEMBALIKAN = "dikembalikan"


def answer(  # noqa: PLR0913  what is answered, with what, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    tindak_id: int,
    teks: str,
    *,
    bukti: Bukti | None,
    now: datetime,
) -> int:
    """Keep an answer, the newest version of it; return its id. Whoever judges it hears of it.

    The same once more changes nothing while it waits. Raises TombolBasiError, TidakBerhakError,
    what `readable` does, and TindakBeralihError for what is finished.
    """
    with acting(engine, asal, pelaku, PERIHAL_JAWAB, now=now) as kerja:
        session = kerja.session
        if kerja.lama is not None:
            return kerja.lama
        bersih = readable(teks)
        satu = find(session, tindak_id)
        tugas = may_answer(pelaku, satu)
        if tugas is None:
            raise TidakBerhakError(PERIHAL_JAWAB)
        if satu.rampung:
            raise moved(satu, now)
        lama = satu.terakhir
        if lama and lama.putusan is None and (lama.teks, lama.bukti) == (bersih, bukti):
            return lama.id
        row = JawabanTindakRow(
            tindak_id=tindak_id,
            versi=(lama.versi if lama else 0) + 1,
            teks=bersih,
            nama=bukti.nama if bukti else None,
            tautan=bukti.tautan if bukti else None,
            sidik=bukti.sidik if bukti else None,
            jenis=bukti.jenis if bukti else None,
            ukuran=bukti.ukuran if bukti else None,
            oleh=pelaku.orang_id,
            peran=tugas.peran,
            sebagai_unit_id=tugas.unit_id,
            kapasitas=tugas.kapasitas,
            dibuat_at=now,
        )
        session.add(row)
        session.flush()
        kerja.hasil = row.id
        isi = _named(satu) | {"jawaban": row.id, "versi": row.versi, "teks": bersih}
        _write(session, JenisSejarah.TINDAK_DIJAWAB, isi, pelaku, now)
        tell_answered(session, find(session, tindak_id), now=now)
        return row.id or 0


def judge(  # noqa: PLR0913  which answer, what is said of it, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    jawaban_id: int,
    catatan: str | None,
    *,
    now: datetime,
) -> None:
    """Accept an answer; with a note: return it. Whoever answered hears of it.

    Raises TombolBasiError, TidakBerhakError, CatatanWajibError for an empty note, what `readable`
    does, and TindakBeralihError where that answer does not wait any more.
    """
    if catatan is not None and not catatan.strip():
        raise CatatanWajibError
    with acting(engine, asal, pelaku, PERIHAL_PERIKSA, now=now) as kerja:
        session = kerja.session
        if kerja.lama is not None:
            return
        bersih = readable(catatan) if catatan is not None else None
        row = session.get(JawabanTindakRow, jawaban_id)
        if row is None:
            raise TombolBasiError(f"{jawaban_id}")
        satu = find(session, row.tindak_id)
        if may_judge(pelaku, satu) is None:
            raise TidakBerhakError(PERIHAL_PERIKSA)
        putusan = tindak_repo.DITERIMA if bersih is None else DIKEMBALIKAN
        if not _waits(satu, jawaban_id) or not tindak_repo.judge(
            session,
            jawaban_id,
            putusan=putusan,
            catatan=bersih,
            diputus_oleh=pelaku.orang_id,
            diputus_at=now,
        ):
            raise moved(satu, now)
        kerja.hasil = jawaban_id
        isi = _named(satu) | {"jawaban": jawaban_id, "catatan": bersih}
        diterima = bersih is None
        jenis = JenisSejarah.TINDAK_DITERIMA if diterima else JenisSejarah.TINDAK_DIKEMBALIKAN
        _write(session, jenis, isi, pelaku, now)
        tell_decided(session, satu, f"{jawaban_id}", oleh=pelaku.orang_id, now=now)


def withdraw(  # noqa: PLR0913  what, why, because of what
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    tindak_id: int,
    alasan: str,
    *,
    now: datetime,
) -> None:
    """Let nobody have to answer it any more; the unit hears why.

    Raises TombolBasiError, TidakBerhakError, what `readable` does, and TindakBeralihError for
    what is finished.
    """
    only_admins(pelaku, PERIHAL_ATUR)
    with acting(engine, asal, pelaku, PERIHAL_ATUR, now=now) as kerja:
        session = kerja.session
        if kerja.lama is not None:
            return
        bersih = readable(alasan)
        satu = find(session, tindak_id)
        if satu.rampung or not tindak_repo.withdraw(
            session,
            tindak_id,
            dicabut_oleh=pelaku.orang_id,
            dicabut_at=now,
            dicabut_alasan=bersih,
        ):
            raise moved(satu, now)
        kerja.hasil = tindak_id
        isi = _named(satu) | {"alasan": bersih}
        _write(session, JenisSejarah.TINDAK_DICABUT, isi, pelaku, now)
        tell_decided(session, satu, CABUT, oleh=pelaku.orang_id, now=now)


def moved(satu: TindakLanjut, now: datetime) -> TindakBeralihError:
    """Return who was faster: whoever has withdrawn it, judged it, or answered anew."""
    siapa: Siapa | None = None
    if satu.dicabut is not None:
        siapa = satu.dicabut[1]
    elif satu.terakhir is not None:
        siapa = satu.terakhir.putusan.oleh if satu.terakhir.putusan else satu.terakhir.oleh
    if siapa is None:
        return TindakBeralihError()
    return TindakBeralihError(oleh=siapa.nama, pada_at=siapa.pada_at.astimezone(now.tzinfo))


def _waits(satu: TindakLanjut, jawaban_id: int) -> bool:
    """Tell whether this very answer is what is to be judged."""
    terakhir = satu.terakhir
    return satu.keadaan is Keadaan.DIPERIKSA and terakhir is not None and terakhir.id == jawaban_id


def _named(satu: TindakLanjut) -> dict[str, object]:
    return {"tindak_lanjut": satu.id, "tahun": satu.tahun, "nomor": satu.nomor}


def _write(
    session: Session, jenis: JenisSejarah, isi: dict[str, object], pelaku: Pelaku, now: datetime
) -> None:
    sejarah.write(session, jenis, isi, oleh=pelaku.orang_id, tentang=None, now=now)
