"""What somebody may know of the budget of a year."""

from collections import Counter, defaultdict
from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from typing import NamedTuple

from sqlalchemy import Engine
from sqlmodel import Session

from core.angka import Tercetak
from core.buku import Buku, Janji, Kolom, Pos, Tingkat, doubts, walk
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Bidang, Pelaku, sees_all, wilayah
from core.mapping import at_places, printed
from core.pagu import Pagu, PaguTercetak, Tahapan, asked_on, in_force
from core.paket.istilah import Tahap
from core.periode import Bulan, Periode, TahunKosong, missing_years
from core.sekali import Sekali
from core.services.hasil_isian import Terbuka, describe, list_open, posted_anggaran, posted_janji
from storage import anggaran_repo, hasil_repo
from storage.anggaran_repo import Baris
from storage.cetakan_repo import Cetakan, Tempat
from storage.engine import reading


def show_buku(
    engine: Engine,
    pelaku: Pelaku,
    tahun: int | None,
    *,
    bulan: Bulan | None = None,
    now: datetime,
) -> Buku | TahunKosong:
    """Return what the person may see of a year; None means the latest that has data.

    Realisasi of a year that is filled in here is what is posted up to the month `bulan`, None:
    the latest that there is. Documents tell of the year only: `diisi` is None then.
    """
    with reading(engine) as session:
        ada = anggaran_repo.list_tahun(session)
        terbuka = list_open(session, Bidang.ANGGARAN)
        dipilih = tahun if tahun is not None else _latest(ada, terbuka)
        if dipilih is None or dipilih not in ada:
            return TahunKosong(dipilih if ada else None, tuple(ada))
        akar, periode = load_akar(session, dipilih, bulan, terbuka=terbuka, now=now)
        diisi = None
        if periode is not None:
            contoh = dipilih in terbuka.contoh
            diisi = describe(session, pelaku, Bidang.ANGGARAN, periode, contoh=contoh, now=now)
    terlihat = tuple(_visible(akar, pelaku))
    nomor = {pos.nomor for pos in terlihat if pos.tingkat is Tingkat.SUB_KEGIATAN}
    return Buku(
        tahun=dipilih,
        akar=akar if sees_all(pelaku) else None,
        pos=terlihat,
        lebih_baru=missing_years(ada, dipilih, now.year) if tahun is None else (),
        jumlah=Counter(pos.tingkat for pos in walk(akar)),
        diragukan={n: ragu for n, ragu in _doubts(akar).items() if n in nomor},
        diisi=diisi,
        dibuka=terbuka.empty_after(dipilih) if tahun is None else (),
    )


def get_pos(buku: Buku, tingkat: Tingkat, nomor: int) -> Pos:
    """Return the line. Raises TidakBerhakError for one that is not the person's to see."""
    for pos in buku.pos:
        if pos.kunci == (tingkat, nomor):
            return pos
    if buku.akar is None:
        raise TidakBerhakError(f"{tingkat.replace('_', ' ')} nomor {nomor}")
    raise TombolBasiError(f"{tingkat}:{nomor}")


def _visible(akar: Pos, pelaku: Pelaku) -> Iterable[Pos]:
    semua = sees_all(pelaku)
    milik = wilayah(pelaku)
    return [
        pos
        for pos in walk(akar)
        if semua
        or (pos.tingkat in {Tingkat.KEGIATAN, Tingkat.SUB_KEGIATAN} and pos.unit_id in milik)
    ]


def _latest(ada: Iterable[int], terbuka: Terbuka) -> int | None:
    """Return the latest year that has a realisasi, else the latest that there is."""
    semua = list(ada)
    berisi = [t for t in semua if t not in terbuka.tahun or t in terbuka.berisi]
    return max(berisi or semua, default=None)


def load_akar(  # noqa: PLR0913  of which year, up to when
    session: Session,
    tahun: int,
    bulan: Bulan | None,
    *,
    terbuka: Terbuka,
    now: datetime,
    andai: Collection[int] = (),
) -> tuple[Pos, Periode | None]:
    """Return the tree of a year that has one, and the month up to which it is filled in here.

    None: documents tell of it. `bulan` as in `show_buku`; the versions `andai` are taken as
    accepted.
    """
    akar = _load(session, tahun)
    if tahun not in terbuka.tahun or _told_by_document(akar):
        return akar, None
    periode, akar = _with_postings(session, akar, tahun, bulan, now, andai)
    return akar, periode


def _told_by_document(akar: Pos) -> bool:
    return any(pos.cetakan[Kolom.REALISASI] for pos in walk(akar))


def _with_postings(  # noqa: PLR0913, PLR0917  of which year, up to when
    session: Session,
    akar: Pos,
    tahun: int,
    bulan: Bulan | None,
    now: datetime,
    andai: Collection[int],
) -> tuple[Periode, Pos]:
    """Return the month, and the tree with what is posted up to it and the pagu in force."""
    sub = {pos.id: pos.unit_id for pos in walk(akar) if pos.tingkat is Tingkat.SUB_KEGIATAN}
    periode, isian = posted_anggaran(session, tahun, bulan, sub, now=now, andai=andai)
    tahapan = _stages(session, tahun)
    on = asked_on(periode, now.date())
    output = posted_janji(session, tahun, bulan, now=now)

    def promise(janji: Janji) -> Janji:
        if janji.id not in output:
            return janji
        dijanjikan, diisi = output[janji.id]
        return replace(janji, kode=dijanjikan.kode, satuan=dijanjikan.satuan, isian=diisi)

    def fill(pos: Pos) -> Pos:
        pos = replace(pos, janji=tuple(map(promise, pos.janji)))
        if pos.id not in isian:
            return replace(pos, anak=tuple(map(fill, pos.anak)))
        return _with_pagu(replace(pos, isian=isian[pos.id]), tahapan, on)

    return periode, fill(akar)


def _stages(session: Session, tahun: int) -> dict[tuple[int, Kolom], list[Tahapan]]:
    """Return the stages of each line's pagu by column, in the order of its figures there."""
    semua: dict[tuple[int, Kolom], list[Tahapan]] = defaultdict(list)
    for row in hasil_repo.list_stages(session, tahun):
        satu = Tahapan(Tahap(row.tahap), row.ke, row.berlaku_on)
        semua[row.pos_id, Kolom(row.tahap)].append(satu)
    return semua


def _with_pagu(pos: Pos, tahapan: dict[tuple[int, Kolom], list[Tahapan]], on: date) -> Pos:
    """Return the line with the pagu in force on this day; a column that has not begun is empty."""
    cetakan = dict(pos.cetakan)
    semua: list[PaguTercetak] = []
    for kolom in (Kolom.MURNI, Kolom.PERUBAHAN):
        pasangan = list(zip(tahapan[pos.id, kolom], pos.cetakan[kolom], strict=True))
        semua += [
            PaguTercetak(Pagu(cetak.nilai, satu), cetak)
            for satu, cetak in sorted(pasangan, key=lambda p: p[0].urutan)
            if isinstance(cetak.nilai, Decimal)
        ]
        cetakan[kolom] = tuple(c for satu, c in pasangan if not satu.ke and satu.begun(on))
    berlaku = in_force((satu.pagu for satu in semua), on)
    return replace(pos, cetakan=cetakan, tahapan=tuple(semua), berlaku=berlaku)


def _load(session: Session, tahun: int) -> Pos:
    """Return the whole tree of a year that has one."""
    return _tree(
        _Terbaca(
            anggaran_repo.list_pos(session, tahun),
            anggaran_repo.list_figures(session, tahun),
            anggaran_repo.list_tempat(session, tahun),
        )
    )


class _Terbaca(NamedTuple):
    """All that is read of a year."""

    baris: list[Baris]
    figur: list[tuple[str, int, Cetakan]]
    tempat: list[Tempat]


def _build(terbaca: _Terbaca) -> Pos:
    sumber = at_places(terbaca.tempat)
    milik: dict[tuple[int, str], list[Tercetak]] = defaultdict(list)
    janji: dict[int, list[Janji]] = defaultdict(list)
    for jenis, nomor, satu in terbaca.figur:
        if jenis == anggaran_repo.JANJI:
            isi = Janji(satu.penanda or "", printed(satu, sumber), id=nomor)
            janji[satu.milik].append(isi)
        else:
            milik[satu.milik, satu.penanda or jenis].append(printed(satu, sumber))
    anak: dict[int | None, list[Baris]] = defaultdict(list)
    for row in terbaca.baris:
        anak[row.induk_id].append(row)

    def build(row: Baris) -> Pos:
        return Pos(
            id=row.id,
            tingkat=Tingkat(row.tingkat),
            nomor=row.nomor,
            nama=row.nama,
            pendek=row.pendek,
            sumber=sumber[row.sumber_id],
            cetakan={kolom: tuple(milik[row.id, kolom]) for kolom in Kolom},
            serapan_tercetak=tuple(milik[row.id, anggaran_repo.SERAPAN]),
            janji=tuple(janji[row.id]),
            kode=row.kode,
            kode_sumber=sumber.get(row.kode_sumber_id or 0),
            unit_id=row.unit_id,
            unit_nama=row.unit_nama,
            unit_sumber=sumber.get(row.unit_sumber_id or 0),
            anak=tuple(map(build, anak[row.id])),
        )

    return build(anak[None][0])


_tree = Sekali(_build, simpan=4)
"""Tapped through, a year is asked for again and again."""
_doubts = Sekali(doubts, simpan=4)
