"""The evidence of a year as archives that Telegram takes: a folder for each indikator, and lists.

What is missing or damaged in the store is named in the list, in the place of its file.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from zipfile import ZIP_STORED, ZipFile, ZipInfo

from bot.lkjip.daftar_bukti import Butir, Nasib, links, list_of
from bot.lkjip.nama_bukti import LEBAR_FOLDER, LEBAR_UNIT, file_name, safe, unique
from bot.messages import lkjip_bukti as kata
from core.galat_bukti import UKURAN_MAKS, BerkasTakTerbacaError
from core.isian import Bukti, Isian
from core.services import simpanan
from core.services.bukti_indikator import BuktiIndikator, BuktiTahun

MAKS = 49_000_000
"""Bytes: Telegram takes 50 MB from a bot, the form around the file included."""
PER_BERKAS, PER_DAFTAR, PER_BARIS = 100, 20_000, 1_000
"""Bytes: what stands around a file besides its name, twice; the list at most, by its rows."""
MODUS = 0o644 << 16


@dataclass(frozen=True, slots=True, kw_only=True)
class HasilZip:
    """The archives in their order, and what is in them.

    `tanpa_bukti` counts accepted figures without any, `tak_terbaca` files that the store does not
    give back.
    """

    tahun: int
    arsip: tuple[Path, ...]
    isian: int
    berkas: int
    tautan: int
    tanpa_bukti: int
    tak_terbaca: int
    contoh: bool = False
    terbatas: bool = False

    @property
    def html(self) -> str:
        """Say it to whoever gets them."""
        ukuran = [satu.stat().st_size for satu in self.arsip]
        return "\n".join(
            (
                kata.ringkasan(
                    self.tahun, berkas=self.berkas, tautan=self.tautan, isian=self.isian
                ),
                *kata.kurang(self.tanpa_bukti, self.tak_terbaca),
                *([kata.TERBATAS] if self.terbatas else []),
                *([kata.CONTOH] if self.contoh else []),
                *([kata.dibagi(ukuran)] if len(ukuran) > 1 else []),
            )
        )


def to_zip(
    semua: BuktiTahun, data_dir: Path, folder: Path, *, dibuat_at: datetime, maks: int = MAKS
) -> HasilZip:
    """Write the archives into a folder, one file of evidence in memory at a time.

    None is larger than `maks` bytes: what does not fit is divided by indikator, and an indikator
    that does not fit alone by its files. `dibuat_at` is in the reader's zone; the same evidence
    makes the same bytes.
    """
    per_indikator = list(_named(semua))
    butir = [satu for indikator in per_indikator for satu in indikator]
    tautan = links(butir)
    daftar_maks = PER_DAFTAR + PER_BARIS * len(butir) + 2 * len(tautan)
    bagian = pack(per_indikator, maks - daftar_maks)
    arsip = [folder / kata.arsip(semua.tahun, ke, len(bagian)) for ke in range(1, len(bagian) + 1)]
    nasib: dict[str, Nasib] = {}
    for path, isi in zip(arsip, bagian, strict=True):
        nasib |= _write_files(path, isi, data_dir, dibuat_at)
    daftar = list_of(semua, butir, nasib, dibuat_at=dibuat_at)
    for path in arsip:
        with ZipFile(path, "a") as berkas:
            berkas.writestr(_info(kata.DAFTAR, dibuat_at), daftar)
            if tautan:
                berkas.writestr(_info(kata.TAUTAN, dibuat_at), tautan)
    return HasilZip(
        tahun=semua.tahun,
        arsip=tuple(arsip),
        isian=sum(len(satu.isian) for satu in semua.indikator),
        berkas=sum(satu.sebab is None for satu in nasib.values()),
        tautan=sum(satu.bukti is not None and bool(satu.bukti.tautan) for satu in butir),
        tanpa_bukti=sum(satu.isian is not None and satu.bukti is None for satu in butir),
        tak_terbaca=sum(satu.sebab is not None for satu in nasib.values()),
        contoh=semua.contoh,
        terbatas=semua.terbatas,
    )


def pack(semua: Sequence[Sequence[Butir]], muat: int) -> list[list[Butir]]:
    """Return the files of each archive: an indikator whole where it fits; one archive at least."""
    bagian: list[list[Butir]] = [[]]
    terisi = 0
    for indikator in semua:
        berkas = [satu for satu in indikator if satu.letak]
        utuh = sum(map(_size, berkas))
        for ke, satu in enumerate(berkas):
            perlu = utuh if ke == 0 else _size(satu)
            if bagian[-1] and terisi + perlu > muat:
                bagian.append([])
                terisi = 0
            bagian[-1].append(satu)
            terisi += _size(satu)
    return bagian


def _named(semua: BuktiTahun) -> Iterator[list[Butir]]:
    """Yield what there is of each indikator, with the place of each file in the archive."""
    folder = unique(
        safe(kata.indikator(satu.kode, satu.pendek), LEBAR_FOLDER) for satu in semua.indikator
    )
    for milik, satu in zip(folder, semua.indikator, strict=True):
        butir = list(_items(satu))
        nama = iter(unique(b.letak for b in butir if b.letak))
        yield [replace(b, letak=f"{milik}/{next(nama)}") if b.letak else b for b in butir]


def _items(indikator: BuktiIndikator) -> Iterator[Butir]:
    if not indikator.isian:
        yield Butir(indikator)
    for isian in indikator.isian:
        if not isian.bukti:
            yield Butir(indikator, isian)
        for bukti in isian.bukti:
            nama = "" if bukti.tautan else _file_name(indikator, isian, bukti)
            yield Butir(indikator, isian, bukti, nama)


def _file_name(indikator: BuktiIndikator, isian: Isian, bukti: Bukti) -> str:
    return kata.nama_berkas(
        isian.periode,
        safe(isian.unit_nama, LEBAR_UNIT),
        indikator.replaced_by(isian),
        isian.versi,
        file_name(bukti.nama, bukti.jenis),
    )


def _size(satu: Butir) -> int:
    """Return how many bytes a file takes at most."""
    ukuran = satu.bukti.ukuran if satu.bukti else None
    sekitar = PER_BERKAS + 2 * len(satu.letak.encode())
    return (UKURAN_MAKS if ukuran is None else ukuran) + sekitar


def _write_files(
    path: Path, berkas: Iterable[Butir], data_dir: Path, dibuat_at: datetime
) -> dict[str, Nasib]:
    """Write an archive, and return what has become of each file by its place."""
    nasib = {}
    with ZipFile(path, "w") as arsip:
        for satu in berkas:
            try:
                isi = simpanan.fetch(data_dir, (satu.bukti and satu.bukti.sidik) or "")
            except BerkasTakTerbacaError as error:
                nasib[satu.letak] = Nasib(path.name, error.sebab)
                continue
            arsip.writestr(_info(satu.letak, dibuat_at), isi)
            nasib[satu.letak] = Nasib(path.name)
    return nasib


def _info(nama: str, dibuat_at: datetime) -> ZipInfo:
    """Return how a file is described: the same on every system, not packed any tighter."""
    info = ZipInfo(nama, dibuat_at.timetuple()[:6])
    info.compress_type, info.create_system, info.external_attr = ZIP_STORED, 3, MODUS
    return info
