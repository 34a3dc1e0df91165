"""What the things of the data are called, ready to be found; read anew once a name changes."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from threading import Lock

from sqlalchemy import Engine
from sqlmodel import Session

from core.paket.istilah import JenisNarasi
from core.tanya.akronim import acronyms_of
from core.tanya.daerah import place_of
from core.tanya.hukum import codes_of, names_of
from core.tanya.indeks import Benda, Indeks, Jenis
from core.tanya.istilah import Glosarium, phrases, read_glosarium
from core.tanya.kamus import Kamus, read_kamus
from core.tanya.rujukan import read_rujukan
from core.teks import fold
from storage import contoh_paket, nama_repo
from storage.engine import reading

BERKAS = "kata_tanya.toml"
BERKAS_ISTILAH = "istilah.toml"
JUDUL_PENDEK = 3
"""Words of a title that is said in full."""
KEPALA = "kepala daerah"
SEBUTAN_KEPALA = ("walikota", "wali kota", "bupati", "gubernur")
_ROMAWI = {"i": "1", "ii": "2", "iii": "3", "iv": "4", "v": "5"}
_kunci = Lock()
_simpanan: dict[int, tuple[tuple[object, ...], Indeks]] = {}


@lru_cache(maxsize=1)
def load_kamus() -> Kamus:
    return read_kamus(contoh_paket.read_acuan(BERKAS).decode())


@lru_cache(maxsize=1)
def load_glosarium() -> Glosarium:
    return read_glosarium(contoh_paket.read_acuan(BERKAS_ISTILAH).decode())


def load_indeks(engine: Engine) -> Indeks:
    """Return all names, those of the last call where none has changed since."""
    with reading(engine) as session:
        sidik = nama_repo.sidik(session)
        lama = _simpanan.get(id(engine))
        if lama and lama[0] == sidik:
            return lama[1]
        tempat = map(place_of, nama_repo.list_pemda(session))
        indeks = Indeks(_things(session), load_kamus().singkatan, filter(None, tempat))
    with _kunci:
        # One database per process; tests open many.
        _simpanan.clear()
        _simpanan[id(engine)] = (sidik, indeks)
    return indeks


def _things(session: Session) -> Iterator[Benda]:
    """Yield all that has a name, with what admins have added to the names."""
    tambahan = defaultdict(list)
    for jenis, kunci, teks in nama_repo.list_sebutan(session):
        tambahan[jenis, kunci].append(teks)
    for satu in _named(session):
        lain = tambahan.get((satu.jenis, satu.kunci))
        yield replace(satu, sebutan=(*satu.sebutan, *lain)) if lain else satu


def _named(session: Session) -> Iterator[Benda]:
    yield from _units(session)
    for kode, nama, pendek in nama_repo.list_indikator(session):
        kecil = kode.lower()
        yield Benda(Jenis.INDIKATOR, kode, nama, (nama, pendek), (kecil,))
    for kode, nama, urutan in nama_repo.list_sasaran(session):
        yield Benda(Jenis.SASARAN, kode, nama, (nama,), (f"sasaran:{urutan}",))
    for kode, nama in nama_repo.list_tujuan(session):
        yield Benda(Jenis.TUJUAN, kode, nama, (nama,))
    yield from _lines(session)
    yield from _entries(session)
    yield from _rules(session)
    for unit_id, urutan, nama in nama_repo.list_sub_bagian(session):
        yield Benda(Jenis.SUB_BAGIAN, f"{unit_id}:{urutan}", nama, (nama,))
    for (nama,) in nama_repo.list_pejabat(session):
        yield Benda(Jenis.PEJABAT, fold(nama), nama, (nama,))
    yield from _terms()


def _entries(session: Session) -> Iterator[Benda]:
    for jenis, tahun, nomor, judul, pihak, surat, catatan in nama_repo.list_register(session):
        kode = [s.strip().lower().removeprefix("no. ") for s in surat.split(";") if "/" in s]
        if len(fold(judul).split()) <= JUDUL_PENDEK:
            kode.append(f"judul:{fold(judul)}")
        sebutan = (judul, pihak, catatan)
        yield Benda(Jenis.REGISTER, f"{jenis}:{tahun}:{nomor}", judul, sebutan, tuple(kode))


def _rules(session: Session) -> Iterator[Benda]:
    for (teks,) in nama_repo.list_narasi(session, JenisNarasi.DASAR_HUKUM.value):
        yield _rule(teks)
    for (teks,) in nama_repo.list_narasi(session, JenisNarasi.PEMBENTUKAN.value):
        yield from (_rule(satu.teks) for satu in read_rujukan(teks))


def _rule(teks: str) -> Benda:
    nama = (names_of(teks, load_glosarium()),)
    return Benda(Jenis.HUKUM, fold(teks), teks, nama, codes_of(teks))


def _terms() -> Iterator[Benda]:
    singkatan = load_kamus().singkatan
    for satu in load_glosarium().istilah:
        kode = tuple(f"istilah:{nama}" for nama in phrases(satu, singkatan))
        nama = (satu.istilah, *satu.lain)
        yield Benda(Jenis.ISTILAH, fold(satu.istilah), satu.istilah, nama, kode)


def _units(session: Session) -> Iterator[Benda]:
    alias = defaultdict(list)
    for unit_id, satu in nama_repo.list_aliases(session):
        alias[unit_id].append(satu)
    for unit_id, nama, singkat in nama_repo.list_units(session):
        # "Asisten II" is "asisten 2" as well.
        depan, _, belakang = fold(singkat).rpartition(" ")
        kode = (f"{depan} {_ROMAWI[belakang]}",) if belakang in _ROMAWI else ()
        yield Benda(Jenis.UNIT, f"{unit_id}", nama, (nama, singkat, *alias[unit_id]), kode)


def _called(nama: Iterable[str]) -> tuple[str, ...]:
    """Return these names, and those of the office in a kota and a kabupaten where one is named."""
    semua = [satu.lower() for satu in nama]
    lain = (s.replace(KEPALA, jabatan) for s in semua if KEPALA in s for jabatan in SEBUTAN_KEPALA)
    return tuple(dict.fromkeys((*nama, *lain)))


def _lines(session: Session) -> Iterator[Benda]:
    """Yield each line of the budget once, whatever its number was in a year."""
    nama_lain: dict[tuple[Jenis, str], dict[str, None]] = {}
    kode_lain: dict[tuple[Jenis, str], dict[str, None]] = {}
    tercetak: dict[tuple[Jenis, str], str] = {}
    for tingkat, _, nama, pendek, kode in nama_repo.list_pos(session):
        if tingkat not in set(Jenis):
            continue
        kunci = Jenis(tingkat), fold(nama)
        tercetak.setdefault(kunci, nama)
        nama_lain.setdefault(kunci, {}).update(dict.fromkeys([nama, pendek]))
        kode_lain.setdefault(kunci, {}).update(dict.fromkeys([kode] if kode else []))
    uraian: dict[tuple[Jenis, str], dict[str, None]] = defaultdict(dict)
    for tingkat, nama, janji in nama_repo.list_janji(session):
        if tingkat in set(Jenis):
            uraian[Jenis(tingkat), fold(nama)][janji] = None
    for kunci, semua in nama_lain.items():
        kode_lain[kunci].update(dict.fromkeys(acronyms_of(tercetak[kunci])))
        yield Benda(
            *(kunci[0], kunci[1], tercetak[kunci], _called(semua), tuple(kode_lain[kunci])),
            tuple(uraian[kunci]),
        )
