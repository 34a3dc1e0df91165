"""What people post figures of: an indikator, a sub kegiatan or a promise, for whom and when."""

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from core.anggaran import serapan_pct
from core.angka import Keadaan, Nilai
from core.baca_isian import PERSEN, Angka
from core.capaian import CaraJumlah, Polaritas, calculate_capaian
from core.hak import Bidang
from core.isian import JenisObjek, Objek
from core.jadwal_isi import JadwalIsi
from core.kinerja import Unit
from core.pagu import Pagu, in_force, judged_on
from core.paket.istilah import CaraHitung, JenisNilai, PeriodeUkur
from core.periode import TAHUN, Periode, bulan_of, triwulan_of
from core.satuan import is_counted
from core.skala import Skala


class Kelompok(StrEnum):
    """Which list a figure belongs to, as people choose from it; its rights are its Bidang's."""

    KINERJA = "kinerja"
    ANGGARAN = "anggaran"
    OUTPUT = "output"
    """What programs and sub kegiatan promise for their money."""

    @property
    def bidang(self) -> Bidang:
        return Bidang.ANGGARAN if self is Kelompok.ANGGARAN else Bidang.KINERJA


KELOMPOK_OF = {
    JenisObjek.INDIKATOR: Kelompok.KINERJA,
    JenisObjek.POS: Kelompok.ANGGARAN,
    JenisObjek.JANJI: Kelompok.OUTPUT,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Ukuran:
    """How an indikator is measured; `target` by period, what is missing has not been given."""

    satuan: str
    polaritas: Polaritas
    cara_jumlah: CaraJumlah
    periode: PeriodeUkur
    jenis_nilai: JenisNilai
    formula: str
    target: dict[str, Nilai]
    skala: Skala | None = None
    """What grades a predikat."""
    hitungan: CaraHitung | None = None
    """What its figure can be computed from as well; None: nothing that is kept here."""

    @property
    def terbilang(self) -> bool:
        """Tell whether it counts whole things."""
        return self.jenis_nilai is JenisNilai.ANGKA and is_counted(self.satuan)

    def target_of(self, periode: Periode) -> Nilai | None:
        """Return the target for a period; TETAP has one for the whole year."""
        kode = TAHUN if self.cara_jumlah is CaraJumlah.TETAP else periode.kode
        return self.target.get(kode)


@dataclass(frozen=True, slots=True, kw_only=True)
class ObjekIsi:
    """Something that figures of a year are posted of, by any of its `unit`.

    `kode` is IKU-2, the number of a sub kegiatan, or "output 35" or "program 1.2" of a promise.
    Of an indikator or a promise there is a `ukuran`, of a sub kegiatan the `pagu` of each stage
    that somebody has given it of.
    """

    objek: Objek
    tahun: int
    bidang: Bidang
    kode: str
    nama: str
    pendek: str
    unit: tuple[Unit, ...]
    ukuran: Ukuran | None = None
    pagu: tuple[Pagu, ...] = ()

    @property
    def kelompok(self) -> Kelompok:
        return KELOMPOK_OF[self.objek.jenis]

    @property
    def kunci(self) -> tuple[Kelompok, str]:
        """Return what it is known by in every year."""
        return self.kelompok, self.kode

    @property
    def kumulatif(self) -> bool:
        """Tell whether the figure of a period holds those of the periods before."""
        return self.kelompok is not Kelompok.KINERJA

    @property
    def terhitung(self) -> bool:
        """Tell whether it is a count since January, which only grows; a percentage may fall."""
        return (
            self.kelompok is Kelompok.OUTPUT
            and self.ukuran is not None
            and self.ukuran.satuan not in {"", PERSEN}
        )

    def target_of(self, periode: Periode) -> Nilai:
        """Return the target of an indikator for a period."""
        target = self.ukuran.target_of(periode) if self.ukuran else None
        return Keadaan.TARGET_BELUM_ADA if target is None else target

    def pagu_of(self, periode: Periode) -> Pagu | None:
        """Return the pagu in force at the end of a period; None: there is none by then."""
        return in_force(self.pagu, judged_on(periode))

    def hasil_of(self, periode: Periode, angka: Angka) -> Decimal | Keadaan:
        """Return the capaian of an indikator or the serapan of a sub kegiatan that it gives."""
        if self.ukuran is None:
            pagu = self.pagu_of(periode)
            rupiah = pagu.rupiah if pagu else Keadaan.TARGET_BELUM_ADA
            return serapan_pct(angka.tepat, rupiah)
        return calculate_capaian(
            self.target_of(periode),
            angka.tepat,
            self.ukuran.polaritas,
            skala=self.ukuran.skala,
        )

    @property
    def periode(self) -> tuple[Periode, ...]:
        """Return the periods that it is posted for."""
        if self.ukuran is None:
            return bulan_of(self.tahun)
        if self.ukuran.periode is PeriodeUkur.TAHUN:
            return (Periode(self.tahun, TAHUN),)
        return triwulan_of(self.tahun)


@dataclass(frozen=True, slots=True, kw_only=True)
class TahunPosting:
    """All that can be posted of an opened year, and when."""

    tahun: int
    contoh: bool
    objek: tuple[ObjekIsi, ...]
    jadwal: dict[tuple[Bidang, str], JadwalIsi]

    def jadwal_of(self, objek: ObjekIsi, periode: Periode) -> JadwalIsi:
        return self.jadwal[objek.bidang, periode.kode]
