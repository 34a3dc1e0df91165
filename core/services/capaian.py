"""What somebody may know of the capaian of a year."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import Engine
from sqlmodel import Session

from core.angka import Sumber
from core.errors import TombolBasiError
from core.hak import Bidang, Kegunaan, Pelaku, Perihal, Putusan, decide, wilayah
from core.hasil_isian import Diisi
from core.hitungan import AngkaProgram, Hitungan, HitunganIkk, HitunganProgram, HitunganSkm
from core.kinerja import Lembar, LembarIndikator, LembarSasaran, Terdaftar
from core.mapping import to_sumber
from core.paket.istilah import JenisNarasi
from core.pencarian import KATA_TANYA, Kandidat, plainest_first, search, without
from core.periode import TAHUN, Periode, TahunKosong, Triwulan, missing_years
from core.services.hasil_isian import describe
from core.services.hitungan import compute_posted
from core.services.lembar_kinerja import (
    SKALA_AKIP,
    SKALA_KINERJA,
    AnggotaDaftar,
    list_tahun,
    load_skala,
    load_terdaftar,
    load_told,
)
from core.teks import fold
from storage import indikator_repo
from storage.engine import reading

USULAN = 4
"""More choices than this are no help."""

SINGKATAN: Mapping[str, str] = {
    "skm": "ikm",
    "mou": "kerja",
    "pks": "kerja",
    "raperda": "perda",
    "raperkada": "perkada",
    "perwal": "perkada",
    "raperwal": "perkada",
}
"""What officials call a thing -> the word that the names of indikator have for it."""

KATA_UKURAN = frozenset(["capaian", "kinerja", "realisasi", "target", "predikat", "setda"])
"""Words of a question that name no indikator: what is asked of it, or that all is asked for."""

KATA_JENIS = frozenset(["indikator", "iku", "sasaran"])
"""Words that name no indikator, but may stand before its number."""

_NOMOR = re.compile(r"(?:(?:no|nomor|indikator)\b[\s.]*)?(\d{1,6})", re.ASCII | re.IGNORECASE)
_KODE = re.compile(r"[a-z]+ ?\d+|[\d ]+")


@dataclass(frozen=True, slots=True)
class Tertutup:
    """The indikator exists and is not the person's to see; its owners may."""

    kode: str
    nama: str
    pemilik: tuple[str, ...]
    tahun: int


@dataclass(frozen=True, slots=True)
class Usulan:
    """The words may mean each of `pilihan`; `tersembunyi`: only what the person may not see.

    `belum_dimuat`, `dibuka` and `diisi` as of the sheet that was searched.
    """

    kata: str
    tahun: int
    pilihan: tuple[LembarIndikator, ...]
    tersembunyi: bool
    belum_dimuat: tuple[int, ...] = ()
    dibuka: tuple[int, ...] = ()
    diisi: Diisi | None = None


@dataclass(frozen=True, slots=True)
class Contoh:
    """What somebody can ask for and get: an indikator's code, and words that mean just one."""

    kode: str
    kata: str | None


@dataclass(frozen=True, slots=True)
class Ucapan:
    """A passage of the document on an indikator, in its own words."""

    jenis: JenisNarasi
    judul: str
    teks: str
    sumber: Sumber


@dataclass(frozen=True, slots=True)
class Rincian:
    """One indikator with the year's sheet that it stands on, and how much text there is."""

    indikator: LembarIndikator
    lembar: Lembar
    ucapan: tuple[Ucapan, ...]
    hitungan: Hitungan | None = None
    """What the data behind a figure that is filled in here come to, None: there are none."""
    program: tuple[AngkaProgram, ...] = ()
    """The figures of the programmes, where it comes from them."""


def show_capaian(
    engine: Engine,
    pelaku: Pelaku,
    tahun: int | None,
    *,
    triwulan: Triwulan | None = None,
    now: datetime,
) -> Lembar | TahunKosong:
    """Return what the person may see of a year; None means the latest that has data.

    A year that documents tell of has no figures of a triwulan: `diisi` is None then.
    """
    with reading(engine) as session:
        lembar = _load(session, pelaku, tahun, triwulan, now)
        if isinstance(lembar, TahunKosong):
            return lembar
        return _visible(lembar, pelaku, _members(session, lembar))


def show_indikator(  # noqa: PLR0913  who asks for what, of when
    engine: Engine,
    pelaku: Pelaku,
    tahun: int | None,
    kode: str,
    *,
    triwulan: Triwulan | None = None,
    now: datetime,
) -> Rincian | Tertutup | TahunKosong:
    """Return one indikator by its code. Raises TombolBasiError for a code that is gone."""
    with reading(engine) as session:
        lembar = _load(session, pelaku, tahun, triwulan, now)
        if isinstance(lembar, TahunKosong):
            return lembar
        if kode not in {satu.kode for satu in lembar.indikator}:
            raise TombolBasiError(kode)
        return _rincian(session, lembar, pelaku, kode, now)


def gist(kata: str) -> str:
    """Return the words, as typed, that say which indikator is asked for; none: the whole."""
    inti = without(kata, KATA_TANYA | KATA_UKURAN)
    return inti if without(inti, KATA_JENIS) else ""


def show_contoh(
    engine: Engine, pelaku: Pelaku, tahun: int | None, *, now: datetime
) -> Contoh | None:
    """Return a question that leads somewhere; None for somebody who sees no indikator."""
    with reading(engine) as session:
        lembar = _load(session, pelaku, tahun, None, now)
        if isinstance(lembar, TahunKosong):
            return None
        alias = _aliases(session)
        terlihat = _visible(lembar, pelaku, _members(session, lembar)).indikator
    pasti = (
        satu.pendek.lower()
        for satu in plainest_first(terlihat, lambda satu: satu.pendek)
        if gist(satu.pendek) and _match(gist(satu.pendek), lembar.indikator, alias)[0] == satu.kode
    )
    return Contoh(terlihat[0].kode, next(pasti, None)) if terlihat else None


def find_indikator(  # noqa: PLR0913  who asks for what, of when
    engine: Engine,
    pelaku: Pelaku,
    tahun: int | None,
    kata: str,
    *,
    triwulan: Triwulan | None = None,
    now: datetime,
) -> Rincian | Tertutup | Usulan | TahunKosong:
    """Return the indikator that a code, a number or a few words mean, or what they may mean."""
    with reading(engine) as session:
        lembar = _load(session, pelaku, tahun, triwulan, now)
        if isinstance(lembar, TahunKosong):
            return lembar
        kode, usulan = _match(kata, lembar.indikator, _aliases(session))
        if kode is not None:
            return _rincian(session, lembar, pelaku, kode, now)
        terlihat = _visible(lembar, pelaku, _members(session, lembar)).indikator
        pilihan = [satu for k in usulan for satu in terlihat if satu.kode == k]
        return Usulan(
            kata,
            lembar.tahun,
            tuple(pilihan),
            tersembunyi=bool(usulan) and not pilihan,
            belum_dimuat=lembar.belum_dimuat,
            dibuka=lembar.dibuka,
            diisi=lembar.diisi,
        )


def _load(
    session: Session, pelaku: Pelaku, tahun: int | None, triwulan: Triwulan | None, now: datetime
) -> Lembar | TahunKosong:
    """Return the whole sheet of a year, not only what the person may see."""
    ada = list_tahun(session)
    dipilih = ada.terakhir if tahun is None else tahun
    if dipilih is None or dipilih not in ada.semua:
        return TahunKosong(tahun if ada.semua else None, ada.semua)
    rencana = ada.plan_of(dipilih)
    skala = load_skala(session, dipilih)
    periode = Periode(dipilih, triwulan.kode if triwulan else TAHUN)
    sasaran = load_told(session, ada, periode, skala.get(SKALA_AKIP), now=now)
    lembar = Lembar(
        tahun=dipilih,
        rencana=rencana,
        sasaran=sasaran,
        dari=sum(len(s.indikator) for s in sasaran),
        skala=skala.get(SKALA_KINERJA),
        tahun_lengkap=ada.target,
        belum_dimuat=missing_years(ada.semua, dipilih, now.year) if tahun is None else (),
        dibuka=ada.terbuka.empty_after(dipilih) if tahun is None else (),
    )
    if not ada.is_filled_in(dipilih):
        return lembar
    contoh = dipilih in ada.terbuka.contoh
    diisi = describe(session, pelaku, Bidang.KINERJA, periode, contoh=contoh, now=now)
    return replace(lembar, diisi=diisi)


def _members(session: Session, lembar: Lembar) -> tuple[AnggotaDaftar, ...]:
    return load_terdaftar(session, lembar.rencana)


def _visible(lembar: Lembar, pelaku: Pelaku, anggota: Iterable[AnggotaDaftar]) -> Lembar:
    """Return the sheet with what the person may see; a sasaran without any falls away."""
    anggota = tuple(anggota)
    sasaran = (replace(s, indikator=_allowed(s, pelaku, anggota)) for s in lembar.sasaran)
    return replace(lembar, sasaran=tuple(s for s in sasaran if s.indikator))


def _allowed(
    sasaran: LembarSasaran, pelaku: Pelaku, anggota: Sequence[AnggotaDaftar]
) -> tuple[LembarIndikator, ...]:
    terkait = [
        (satu, [a for a in anggota if a.daftar is satu.daftar]) for satu in sasaran.indikator
    ]
    return tuple(
        replace(satu, terdaftar=_own(pelaku, tentang))
        for satu, tentang in terkait
        if _may_see(pelaku, satu, tentang)
    )


def _may_see(pelaku: Pelaku, satu: LembarIndikator, tentang: Iterable[AnggotaDaftar]) -> bool:
    pemilik = {unit.id for unit in satu.pemilik} | {anggota.unit.id for anggota in tentang}
    perihal = Perihal(pemilik=frozenset(pemilik))
    return decide(pelaku, Kegunaan.BERTANYA, perihal) is not Putusan.TOLAK


def _own(pelaku: Pelaku, tentang: Iterable[AnggotaDaftar]) -> tuple[Terdaftar, ...]:
    milik = wilayah(pelaku)
    return tuple(Terdaftar(t.unit.nama, t.daftar) for t in tentang if t.unit.id in milik)


def _rincian(
    session: Session, lembar: Lembar, pelaku: Pelaku, kode: str, now: datetime
) -> Rincian | Tertutup:
    terlihat = _visible(lembar, pelaku, _members(session, lembar))
    for satu in terlihat.indikator:
        if satu.kode == kode:
            hitungan = _known(compute_posted(session, satu, now=now), pelaku, satu)
            program = _programs(session, pelaku, hitungan)
            return Rincian(satu, terlihat, _words(session, satu), hitungan, program)
    satu = next(s for s in lembar.indikator if s.kode == kode)
    return Tertutup(kode, satu.nama, tuple(u.nama for u in satu.pemilik), lembar.tahun)


def _programs(
    session: Session, pelaku: Pelaku, hitungan: Hitungan | None
) -> tuple[AngkaProgram, ...]:
    if not isinstance(hitungan, HitunganProgram):
        return ()
    # Only one indikator comes from the programmes.
    from core.services.hitungan_program import list_program_figures  # noqa: PLC0415

    return list_program_figures(session, pelaku, hitungan.periode)


def _known(hitungan: Hitungan | None, pelaku: Pelaku, satu: LembarIndikator) -> Hitungan | None:
    """Return it with the units that the person may know of.

    Whoever sees the indikator only for units of theirs that are on its list sees no count of all.
    """
    if not isinstance(hitungan, HitunganIkk | HitunganSkm):
        return hitungan
    # See Hitungan.
    from core.services.hitungan_kewajiban import for_person  # noqa: PLC0415

    return replace(for_person(hitungan, pelaku), milik_saja=not _may_see(pelaku, satu, ()))


def _words(session: Session, satu: LembarIndikator) -> tuple[Ucapan, ...]:
    return tuple(
        Ucapan(JenisNarasi(row.jenis), row.judul, row.teks, to_sumber(sumber, dokumen))
        for row, sumber, dokumen in indikator_repo.list_narasi(session, satu.tahun, satu.id)
    )


def _aliases(session: Session) -> Mapping[int, Sequence[str]]:
    hasil: dict[int, list[str]] = {}
    for row in indikator_repo.list_aliases(session):
        hasil.setdefault(row.unit_id, []).append(row.alias)
    return hasil


def _match(
    kata: str, indikator: Sequence[LembarIndikator], alias: Mapping[int, Sequence[str]]
) -> tuple[str | None, tuple[str, ...]]:
    """Return the code that is meant, or the codes that may be meant, best first."""
    kode = _code(kata, indikator)
    if kode is not None:
        return kode, ()
    dicari = fold(kata)
    if _KODE.fullmatch(dicari):
        # IKU-11 is a slip, not a likeness of IKU-1.
        return None, ()
    kandidat = [_kandidat(satu, alias) for satu in indikator]
    hasil = search(dicari, kandidat, singkatan=SINGKATAN, paling_banyak=USULAN)
    return hasil.pasti, hasil.usulan


def _code(kata: str, indikator: Sequence[LembarIndikator]) -> str | None:
    """Return the code that is written here, with or without its marks, or as a bare number."""
    rapat = fold(kata).replace(" ", "")
    nomor = _NOMOR.fullmatch(kata.strip())
    for satu in indikator:
        # Digits alone are a number: "-1" is no way to write IKU-1.
        if kata.strip() == satu.kode or (
            not rapat.isdigit() and rapat == fold(satu.kode).replace(" ", "")
        ):
            return satu.kode
    return next((s.kode for s in indikator if nomor and int(nomor[1]) == s.nomor), None)


def _kandidat(satu: LembarIndikator, alias: Mapping[int, Sequence[str]]) -> Kandidat[str]:
    unit = [nama for u in satu.pemilik for nama in (u.nama, *alias.get(u.id, ()))]
    # The last text answers those who mix: "akip organisasi", "kerja sama ditindaklanjuti".
    semua = " ".join((satu.kode, satu.pendek, satu.nama, *unit))
    return Kandidat(satu.kode, (satu.nama, satu.pendek, *unit, semua))
