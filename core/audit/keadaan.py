"""What stands in a cell: the wrong satuan, states that are mixed up, and nothing at all."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from core.angka import Keadaan, Nilai, Sumber, Tercetak
from core.audit.bahan import Bahan
from core.audit.catatan import Aturan, Dasar, FaktaIndikator, Temuan, Tingkat
from core.audit.garis import FaktaDaftar, name
from core.audit.tempat import elsewhere, figures_in
from core.baca_isian import PERSEN
from core.buku import Kolom, leaves
from core.kinerja import LembarIndikator


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaSatuan(FaktaIndikator):
    """Figures of an indikator printed with a percent sign, whose satuan is no percentage.

    Each of them once; `juga` says of each where else it stands.
    """

    satuan: str
    tercetak: tuple[Tercetak, ...]
    juga: tuple[tuple[Sumber, ...], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaKeadaan(FaktaIndikator):
    """A realisasi that is missing in different ways: "-" here, "belum rilis" there."""

    tercetak: tuple[Tercetak, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaCapaianKeadaan(FaktaIndikator):
    """A capaian that is printed and cannot be, or could be and is not.

    `dihitung` None: the realisasi has no figure in any of its printings, and the capaian has one.
    Else that is what target and realisasi give, in percent, unrounded, and the capaian says "-".
    """

    tercetak: Tercetak
    juga: tuple[Sumber, ...]
    target: Nilai
    realisasi: tuple[Tercetak, ...]
    dihitung: Decimal | None

    @property
    def pokok(self) -> str:
        return f"capaian {self.kode}"


@dataclass(frozen=True, slots=True, kw_only=True)
class FaktaTanpaRealisasi(FaktaDaftar[Tercetak]):
    """Sub kegiatan without a figure of realisasi: blank, or "-"; in totals they count as 0."""


def check_satuan(bahan: Bahan) -> Temuan:
    """Find points, documents and predikat that are printed as percentages."""
    for satu in bahan.indikator:
        if satu.satuan == PERSEN:
            continue
        salah = [t for t in _printings(bahan, satu) if t.teks.rstrip().endswith(PERSEN)]
        pertama = {cetak.teks: cetak for cetak in reversed(salah)}
        tercetak = tuple(cetak for cetak in salah if pertama[cetak.teks] is cetak)
        if tercetak:
            fakta = FaktaSatuan(
                kode=satu.kode,
                satuan=satu.satuan,
                tercetak=tercetak,
                juga=tuple(elsewhere(cetak, salah) for cetak in tercetak),
            )
            yield Tingkat.PERLU_DIPERBAIKI, satu.kode, fakta


def check_keadaan(bahan: Bahan) -> Temuan:
    """Find a missing realisasi that is missing for different reasons in different tables."""
    for satu in bahan.indikator:
        keadaan = {t.nilai for t in satu.realisasi if isinstance(t.nilai, Keadaan)}
        if len(keadaan) > 1 or (keadaan and len(satu.realisasi) > len(_states(satu))):
            fakta = FaktaKeadaan(kode=satu.kode, tercetak=satu.realisasi)
            yield Tingkat.RINGAN, satu.kode, fakta


def check_capaian(bahan: Bahan) -> Temuan:
    """Find a capaian beside a realisasi that is none, and a figure without its capaian."""
    for satu in bahan.indikator:
        tanpa = bool(satu.realisasi) and len(_states(satu)) == len(satu.realisasi)
        dihitung = satu.capaian if isinstance(satu.capaian, Decimal) else None
        salah = [
            cetak
            for cetak in satu.capaian_tercetak
            if (tanpa and isinstance(cetak.nilai, Decimal))
            or (dihitung is not None and isinstance(cetak.nilai, Keadaan))
        ]
        if salah:
            fakta = FaktaCapaianKeadaan(
                kode=satu.kode,
                tercetak=salah[0],
                juga=elsewhere(salah[0], salah),
                target=satu.nilai_target,
                realisasi=satu.realisasi,
                dihitung=dihitung,
            )
            tingkat = Tingkat.PERLU_DIPERBAIKI if tanpa else Tingkat.RINGAN
            yield tingkat, satu.kode, fakta


def check_blank(bahan: Bahan) -> Temuan:
    """Find rows of the budget without realisasi."""
    if bahan.akar is None:
        return
    kosong = tuple(
        (name(pos), cetak)
        for pos in leaves(bahan.akar)
        for cetak in pos.cetakan[Kolom.REALISASI]
        if isinstance(cetak.nilai, Keadaan)
    )
    if kosong:
        yield Tingkat.PERLU_PENJELASAN, "anggaran", FaktaTanpaRealisasi(baris=kosong)


def _printings(bahan: Bahan, satu: LembarIndikator) -> Iterator[Tercetak]:
    """Yield what is printed of an indikator's own figures; a capaian is always a percentage."""
    sendiri = [*(t.tercetak for t in satu.target), *satu.realisasi, *satu.realisasi_lalu]
    yield from sendiri
    # Figures of the narrative carry the satuan of what they tell of.
    narasi = {u.sumber for u in bahan.said_of(satu.kode)}
    for angka in bahan.angka.values():
        if angka.satuan == satu.satuan and angka.tercetak.sumber in narasi:
            yield angka.tercetak
    # Of those that nobody has named only what is printed elsewhere is known to be of it.
    nilai = {cetak.nilai for cetak in sendiri if isinstance(cetak.nilai, Decimal)}
    for ucapan in bahan.said_of(satu.kode):
        yield from (cetak for cetak in figures_in(ucapan) if cetak.nilai in nilai)


def _states(satu: LembarIndikator) -> list[Tercetak]:
    return [t for t in satu.realisasi if isinstance(t.nilai, Keadaan)]


SATUAN = Aturan("satuan", Dasar.PERMENPANRB_88_2021, check_satuan)
CAPAIAN = Aturan("capaian-keadaan", Dasar.DOKUMEN_SENDIRI, check_capaian)
KEADAAN = Aturan("keadaan", Dasar.DOKUMEN_SENDIRI, check_keadaan)
KOSONG = Aturan("tanpa-realisasi", Dasar.KETETAPAN, check_blank)
