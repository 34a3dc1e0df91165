"""What somebody may read of the auditor's findings on a year."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from hashlib import blake2b

from sqlalchemy import Engine
from sqlmodel import Session

from core.audit.bahan import Bahan
from core.audit.catatan import Catatan, Masalah, Tingkat
from core.buku import leaves
from core.errors import TombolBasiError
from core.hak import Kegunaan, Pelaku, Penugasan, may_at_all, sees_all, wilayah
from core.periode import TahunKosong
from core.services.baca_tindak import by_finding, may_see
from core.services.lembar_kinerja import list_tahun
from core.services.pemeriksaan import Diperiksa, examine
from core.services.tanggapan import Tanggapan, list_answers, may_answer
from core.tindak_lanjut import TindakLanjut
from storage.engine import reading

TANDA = 5
"""Bytes by which a finding is told from all others of its year."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pemeriksaan:
    """The findings on a year that one person may read, the gravest first.

    `dokumen` are the titles of what was looked at, none where figures are posted here (`diisi`);
    `contoh`: targets and pagu are made up. `terbatas`: of what is not the person's there may be
    more. `masalah` is what a rule could not look at. `tanggapan` are the answers by the
    findings' keys, the newest first, `pemilik` the units that are each to answer for their
    rows; `boleh` says of those that the person may answer in which role.
    """

    tahun: int
    dokumen: tuple[str, ...]
    catatan: tuple[Catatan, ...]
    diisi: bool = False
    contoh: bool = False
    masalah: tuple[Masalah, ...] = ()
    terbatas: bool = False
    tanggapan: Mapping[str, Sequence[Tanggapan]] = field(default_factory=dict)
    pemilik: Mapping[str, frozenset[int]] = field(default_factory=dict)
    nama: Mapping[str, str] = field(default_factory=dict)
    """What the indikator are called in short, by their codes."""
    boleh: Mapping[str, Penugasan] = field(default_factory=dict)
    tugas: Mapping[str, Sequence[TindakLanjut]] = field(default_factory=dict)
    """What units are to follow up of them, by the findings' keys."""
    mengelola: bool = False
    """The person may give units findings to follow up."""

    @property
    def ditanggapi(self) -> int:
        """Return how many of the findings have an answer to their figures as they are."""
        return sum(self.is_answered(satu) for satu in self.catatan)

    def is_answered(self, catatan: Catatan) -> bool:
        """Tell whether it has an answer to its figures: of all whose rows they are, or for all."""
        berlaku = [satu for satu in self.tanggapan.get(catatan.kunci, ()) if satu.berlaku]
        pemilik = self.pemilik.get(catatan.kunci, frozenset())
        unit = {satu.sebagai.unit_id for satu in berlaku}
        return bool(berlaku) and (pemilik <= unit or not unit <= pemilik)

    def related(self, catatan: Catatan) -> list[Catatan]:
        """Return the other findings about the same figure of the document."""
        pokok = catatan.fakta.pokok
        return [s for s in self.catatan if pokok and s.fakta.pokok == pokok and s is not catatan]

    def of(self, tingkat: Tingkat | None) -> list[Catatan]:
        """Return those of a level, None: all."""
        return [satu for satu in self.catatan if tingkat in {None, satu.tingkat}]


def show(
    engine: Engine, pelaku: Pelaku, tahun: int | None, *, now: datetime
) -> Pemeriksaan | TahunKosong:
    """Return what the person may read about the figures of a year.

    None: of the latest that a document tells of, else that is filled in here.
    """
    with reading(engine) as session:
        dipilih = _year(session, tahun)
        if isinstance(dipilih, TahunKosong):
            return dipilih
        periksa = examine(session, dipilih, now=now)
        hasil = _all(session, periksa, now)
    boleh = {milik: may_answer(pelaku, milik) for milik in {*periksa.pemilik.values()}}
    hasil = replace(
        hasil,
        boleh={k: tugas for k, milik in periksa.pemilik.items() if (tugas := boleh[milik])},
        tugas={k: [t for t in s if may_see(pelaku, t)] for k, s in hasil.tugas.items()},
        mengelola=may_at_all(pelaku, Kegunaan.MENGELOLA),
    )
    if sees_all(pelaku):
        return hasil
    milik = tuple(_own(hasil.catatan, periksa.bahan, pelaku))
    return replace(
        hasil,
        catatan=milik,
        masalah=(),
        terbatas=True,
        tanggapan={k: _of_own(hasil, k, pelaku) for k in hasil.tanggapan},
        pemilik={k: semua & wilayah(pelaku) for k, semua in hasil.pemilik.items()},
    )


def show_all(engine: Engine, tahun: int, *, now: datetime) -> Pemeriksaan | TahunKosong:
    """Return all of it, for whoever holds the database itself."""
    with reading(engine) as session:
        dipilih = _year(session, tahun)
        if isinstance(dipilih, TahunKosong):
            return dipilih
        return _all(session, examine(session, dipilih, now=now), now)


def find(
    engine: Engine, pelaku: Pelaku, tahun: int, tanda: str, *, now: datetime
) -> tuple[Pemeriksaan, Catatan]:
    """Return the findings, and the one with this sign.

    Raises TombolBasiError where it is no more, or none of the person's.
    """
    hasil = show(engine, pelaku, tahun, now=now)
    if isinstance(hasil, Pemeriksaan):
        for satu in hasil.catatan:
            if sign(satu) == tanda:
                return hasil, satu
    raise TombolBasiError(tanda)


def sign(catatan: Catatan) -> str:
    """Return by what a button names a finding: the same as long as it is about the same."""
    return sign_of(catatan.kunci)


def sign_of(kunci: str) -> str:
    """Return the same from its key."""
    return blake2b(kunci.encode(), digest_size=TANDA).hexdigest()


def _year(session: Session, tahun: int | None) -> int | TahunKosong:
    ada = list_tahun(session)
    # A year that is only there to be compared with has no document of its own here.
    tercetak = tuple(t for t in ada.realisasi if t in ada.target)
    diisi = tuple(t for t in ada.terbuka.tahun if ada.is_filled_in(t))
    semua = tuple(sorted({*tercetak, *diisi}))
    dipilih = max(tercetak or diisi, default=None) if tahun is None else tahun
    if dipilih is None or dipilih not in semua:
        return TahunKosong(dipilih if semua else None, semua)
    return dipilih


def _all(session: Session, periksa: Diperiksa, now: datetime) -> Pemeriksaan:
    bahan, hasil = periksa.bahan, periksa.hasil
    return Pemeriksaan(
        tahun=bahan.tahun,
        dokumen=() if bahan.diisi else _titles(bahan),
        diisi=bahan.diisi,
        contoh=bahan.contoh,
        catatan=hasil.catatan,
        masalah=hasil.masalah,
        tanggapan=list_answers(session, bahan.tahun, hasil.catatan, now=now),
        nama={satu.kode: satu.pendek for satu in bahan.indikator},
        pemilik={s.kunci: periksa.pemilik[s.kunci] for s in hasil.catatan if s.fakta.sub},
        tugas=by_finding(session, bahan.tahun),
    )


def _own(semua: Iterable[Catatan], bahan: Bahan, pelaku: Pelaku) -> Iterator[Catatan]:
    """Yield what is about the indikator and the sub kegiatan of the person's units alone."""
    milik = wilayah(pelaku)
    indikator = {
        satu.kode for satu in bahan.indikator if any(unit.id in milik for unit in satu.pemilik)
    }
    baris = leaves(bahan.akar) if bahan.akar else []
    sub = {pos.nomor for pos in baris if pos.unit_id in milik}
    for satu in semua:
        if satu.fakta.indikator in indikator:
            yield satu
        elif (fakta := satu.fakta.of_rows(sub)) is not None:
            yield replace(satu, fakta=fakta)


def _of_own(hasil: Pemeriksaan, kunci: str, pelaku: Pelaku) -> list[Tanggapan]:
    """Return the answers that are about the person's rows: not those of others about theirs."""
    lain = hasil.pemilik.get(kunci, frozenset()) - wilayah(pelaku)
    return [satu for satu in hasil.tanggapan[kunci] if satu.sebagai.unit_id not in lain]


def _titles(bahan: Bahan) -> tuple[str, ...]:
    cetakan = (cetak for satu in bahan.indikator for cetak in satu.realisasi)
    return tuple(dict.fromkeys(cetak.sumber.judul for cetak in cetakan))
