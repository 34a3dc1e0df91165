"""What people call something besides its names: admins say so, and every question knows it then."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TombolBasiError
from core.galat_sebutan import SebutanTerpakaiError
from core.hak import Pelaku
from core.pencarian import Kandidat, search
from core.sebutan import Sebutan, is_free, named, read_sebutan, words_to_explain
from core.sejarah import Jenis as JenisSejarah
from core.services import sejarah
from core.services.nama import load_indeks, load_kamus
from core.services.pelaku import only_admins
from core.services.perbuatan import Asal, acting
from core.services.pertanyaan import PERIHAL
from core.tanya import pahami
from core.tanya.indeks import Benda, Jenis
from core.tanya.pencarian import find as look_up
from core.tanya.pertanyaan import Pertanyaan
from core.teks import fold
from storage import sebutan_repo
from storage.engine import reading
from storage.models import OrangRow, SebutanRow

TERBANYAK = 40
"""Things that are proposed; whoever means another writes more of its name."""


def list_all(engine: Engine, pelaku: Pelaku) -> list[Sebutan]:
    """Return what stands, by its words. Raises TidakBerhakError."""
    only_admins(pelaku, PERIHAL)
    nama = {(satu.jenis, satu.kunci): satu.nama for satu in load_indeks(engine).benda}
    with reading(engine) as session:
        return [
            _shown(row, oleh, nama.get((Jenis(row.jenis), row.kunci)))
            for row, oleh in sebutan_repo.list_standing(session)
        ]


def find(engine: Engine, pelaku: Pelaku, sebutan_id: int) -> Sebutan:
    """Return one that stands. Raises TidakBerhakError, TombolBasiError."""
    ada = next((s for s in list_all(engine, pelaku) if s.id == sebutan_id), None)
    if ada is None:
        raise TombolBasiError(f"{sebutan_id}")
    return ada


def check(engine: Engine, pelaku: Pelaku, teks: str) -> str:
    """Return the words as they would be kept.

    Raises TidakBerhakError and what core.sebutan.read_sebutan does.
    """
    only_admins(pelaku, PERIHAL)
    with reading(engine) as session:
        return _check(session, engine, teks)


def propose_words(engine: Engine, pelaku: Pelaku, teks: str, *, tahun_ini: int) -> list[str]:
    """Return the words of a question that can be explained: those that nobody knows come first.

    Words beside each other are proposed together, too. Raises TidakBerhakError.
    """
    only_admins(pelaku, PERIHAL)
    indeks, kamus = load_indeks(engine), load_kamus()
    hasil = pahami.understand(teks, indeks, kamus, None, tahun_ini=tahun_ini)
    asing = {kata for satu in hasil if isinstance(satu, Pertanyaan) for kata in satu.asing}
    usul = words_to_explain(pahami.as_one(teks, indeks, kamus, tahun_ini=tahun_ini), asing)
    return [satu for satu in dict.fromkeys(usul) if is_free(satu, indeks, kamus)]


def find_things(engine: Engine, pelaku: Pelaku, teks: str) -> list[Benda]:
    """Return the things that these words may mean, the likeliest first."""
    only_admins(pelaku, PERIHAL)
    indeks = load_indeks(engine)
    kata = list(enumerate(fold(teks).split()))
    semua = [cocok.benda for cocok in look_up(indeks, kata, frozenset(Jenis))]
    if not semua:
        # A slip of the pen is forgiven where nothing has the words as they stand.
        kandidat = [Kandidat((s.jenis, s.kunci), s.sebutan) for s in indeks.benda]
        hasil = search(fold(teks), kandidat, paling_banyak=TERBANYAK)
        kunci = [hasil.pasti] if hasil.pasti is not None else list(hasil.usulan)
        menurut = {(s.jenis, s.kunci): s for s in indeks.benda}
        semua = [menurut[satu] for satu in kunci]
    tepat = named(fold(teks), indeks)
    if tepat is not None:
        semua = list(dict.fromkeys([tepat, *semua]))
    return semua[:TERBANYAK]


def list_sharing(engine: Engine, pelaku: Pelaku, teks: str, benda: Benda) -> list[str]:
    """Return the names of other things that have all of these words. Raises TidakBerhakError."""
    only_admins(pelaku, PERIHAL)
    kata = list(enumerate(fold(teks).split()))
    return [
        cocok.benda.nama
        for cocok in look_up(load_indeks(engine), kata, frozenset(Jenis))
        if len(cocok.kata) == len(kata)
        and cocok.tepat > 0
        and (cocok.benda.jenis, cocok.benda.kunci) != (benda.jenis, benda.kunci)
    ]


def add(  # noqa: PLR0913  which words, for what, by whom
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    teks: str,
    benda: Benda,
    *,
    now: datetime,
) -> int:
    """Let these words mean this thing from now on; return the id of the row.

    An update that has added something already, delivered again, adds nothing. Raises
    TidakBerhakError, TombolBasiError for a thing that is no more, and what `check` raises.
    """
    only_admins(pelaku, PERIHAL)
    with acting(engine, asal, pelaku, "sebutan", now=now) as kerja:
        if kerja.lama is not None:
            return kerja.lama
        if not _is_there(benda, load_indeks(engine).benda):
            raise TombolBasiError(benda.kunci)
        row = SebutanRow(
            teks=_check(kerja.session, engine, teks),
            jenis=benda.jenis,
            kunci=benda.kunci,
            nama=benda.nama,
            oleh=pelaku.orang_id,
            pada_at=now,
        )
        kerja.session.add(row)
        kerja.session.flush()
        kerja.hasil = row.id
        _note(kerja.session, JenisSejarah.SEBUTAN_DITAMBAH, row, pelaku, now)
        return row.id or 0


def remove(
    engine: Engine, asal: Asal | None, pelaku: Pelaku, sebutan_id: int, *, now: datetime
) -> str:
    """Let these words mean nothing more; return them.

    An update that has removed it already, delivered again, says the same. Raises
    TidakBerhakError, TombolBasiError for what does not stand.
    """
    only_admins(pelaku, PERIHAL)
    with acting(engine, asal, pelaku, "sebutan_dicabut", now=now) as kerja:
        row = kerja.session.get(SebutanRow, kerja.lama or sebutan_id)
        if row is None or (kerja.lama is None and row.dicabut_at is not None):
            raise TombolBasiError(f"{sebutan_id}")
        if kerja.lama is None:
            row.dicabut_oleh, row.dicabut_at = pelaku.orang_id, now
            kerja.session.flush()
            kerja.hasil = row.id
            _note(kerja.session, JenisSejarah.SEBUTAN_DICABUT, row, pelaku, now)
        return row.teks


def _check(session: Session, engine: Engine, teks: str) -> str:
    lama = sebutan_repo.find_standing(session, fold(teks))
    if lama is not None:
        oleh = session.get_one(OrangRow, lama.oleh).nama
        raise SebutanTerpakaiError(teks, nama=lama.nama, oleh=oleh)
    return read_sebutan(teks, load_indeks(engine), load_kamus())


def _is_there(benda: Benda, semua: Iterable[Benda]) -> bool:
    return any((s.jenis, s.kunci) == (benda.jenis, benda.kunci) for s in semua)


def _note(
    session: Session, jenis: JenisSejarah, row: SebutanRow, pelaku: Pelaku, now: datetime
) -> None:
    isi: dict[str, object] = {
        "sebutan": row.id,
        "teks": row.teks,
        "jenis": row.jenis,
        "kunci": row.kunci,
        "nama": row.nama,
    }
    sejarah.write(session, jenis, isi, oleh=pelaku.orang_id, tentang=None, now=now)


def _shown(row: SebutanRow, oleh: str, nama: str | None) -> Sebutan:
    return Sebutan(
        id=row.id or 0,
        teks=row.teks,
        jenis=Jenis(row.jenis),
        kunci=row.kunci,
        nama=nama or row.nama,
        oleh=oleh,
        pada_at=row.pada_at,
        ada=nama is not None,
    )
