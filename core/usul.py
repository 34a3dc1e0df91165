"""A figure that somebody is about to post, and all that they should see before they do.

Values only; percentages are on the 0-100 scale, amounts in rupiah.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from core.angka import Keadaan, Nilai
from core.baca_isian import Angka
from core.hak import Penugasan
from core.hitungan import Hitungan
from core.isian import Basis, Bukti, Catatan, Isian, Objek, menunggu, resmi
from core.jadwal_isi import JadwalIsi
from core.kinerja import Unit
from core.objek_isian import ObjekIsi
from core.peringatan import WAJIB_ALASAN, Peringatan, check_anggaran, check_growth, check_kinerja
from core.periode import Periode


@dataclass(frozen=True, slots=True, kw_only=True)
class Usul:
    """What is to be posted; `dari_id` is the draft that it goes on from, None: a new version."""

    objek: Objek
    periode: Periode
    unit_id: int
    angka: Angka
    basis: Basis | None = None
    fisik_pct: Decimal | None = None
    catatan: Catatan = field(default_factory=Catatan)
    alasan: str | None = None
    bukti: tuple[Bukti, ...] = ()
    dari_id: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Tinjauan:
    """A figure before it is posted: what it gives, how it differs, what is unusual, as whom.

    `sama` are the versions there are of the same figure, `lalu` is the last figure of an earlier
    period of the year, None where there is none.
    """

    usul: Usul
    objek: ObjekIsi
    unit: Unit
    jadwal: JadwalIsi
    contoh: bool
    terlambat: bool
    sebagai: Penugasan
    atas_nama: bool
    boleh_ajukan: bool
    sama: tuple[Isian, ...]
    lalu: Isian | None
    peringatan: tuple[Peringatan, ...]
    hitungan: Hitungan | None = None
    """What the data behind an indikator come to, None: there are none."""

    @property
    def target(self) -> Nilai:
        """Return the target of the period, of an indikator."""
        return self.objek.target_of(self.usul.periode)

    @property
    def hasil(self) -> Decimal | Keadaan:
        """Return the capaian of an indikator or the serapan of a sub kegiatan that it gives."""
        return self.objek.hasil_of(self.usul.periode, self.usul.angka)

    @property
    def sebelumnya(self) -> Isian | None:
        """Return what stands for this figure now: what waits, else what counts."""
        return menunggu(self.sama) or resmi(self.sama)

    @property
    def mengoreksi(self) -> bool:
        """Tell whether it is to take the place of a figure that counts."""
        return resmi(self.sama) is not None

    @property
    def perlu_alasan(self) -> bool:
        return self.mengoreksi or not WAJIB_ALASAN.isdisjoint(self.peringatan)


def warnings_of(usul: Usul, objek: ObjekIsi, versi: Sequence[Isian]) -> tuple[Peringatan, ...]:
    """Return what is unusual; `versi` are all versions of the unit's figures of it in the year."""
    lalu = last_before(versi, usul.periode)
    if objek.ukuran:
        lalu_tepat = lalu.angka.tepat if lalu else None
        kinerja = check_kinerja(
            usul.angka,
            objek.target_of(usul.periode),
            objek.ukuran.polaritas,
            lalu=lalu_tepat,
            terbilang=objek.ukuran.terbilang,
        )
        if not objek.terhitung:
            return kinerja
        sesudah = first_after(versi, usul.periode)
        tepat = sesudah.angka.tepat if sesudah else None
        return (*check_growth(usul.angka.tepat, lalu=lalu_tepat, sesudah=tepat), *kinerja)
    nilai = usul.angka.nilai
    if not isinstance(nilai, Decimal):
        return ()
    sesudah, pagu = first_after(versi, usul.periode), objek.pagu_of(usul.periode)
    return check_anggaran(
        nilai,
        pagu.rupiah if pagu else None,
        lalu_rp=_rupiah(lalu),
        sesudah_rp=_rupiah(sesudah),
        fisik_pct=usul.fisik_pct,
        fisik_lalu_pct=lalu.fisik_pct if lalu else None,
    )


def last_before(versi: Sequence[Isian], periode: Periode) -> Isian | None:
    """Return the figure of the latest earlier period that has one, waiting or counting."""
    return _nearest(versi, [p for p in _periods(versi) if p < periode][::-1])


def first_after(versi: Sequence[Isian], periode: Periode) -> Isian | None:
    return _nearest(versi, [p for p in _periods(versi) if p > periode])


def _periods(versi: Sequence[Isian]) -> list[Periode]:
    return sorted({satu.periode for satu in versi})


def _nearest(versi: Sequence[Isian], urut: Sequence[Periode]) -> Isian | None:
    for periode in urut:
        sama = [satu for satu in versi if satu.periode == periode]
        if satu := menunggu(sama) or resmi(sama):
            return satu
    return None


def _rupiah(satu: Isian | None) -> Decimal | None:
    nilai = satu.angka.nilai if satu else None
    return nilai if isinstance(nilai, Decimal) else None
