"""Posted figures of a made-up year, with honest defaults."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from decimal import Decimal

from core.angka import Nilai
from core.baca_isian import Angka
from core.capaian import CaraJumlah, Polaritas
from core.hak import Bidang, Penugasan, Peran
from core.hasil_isian import HasilIsian, compute
from core.isian import Catatan, Isian, JenisObjek, Objek, Siapa, Status
from core.jadwal_isi import JadwalIsi, periods_of, usual_days
from core.kinerja import Unit
from core.objek_isian import Ukuran
from core.paket.istilah import JenisNilai, PeriodeUkur
from core.periode import Periode

TAHUN = 2030
UNIT = Unit(1, "Bagian A")
LAIN = Unit(2, "Bagian B")
SESUDAH = date(TAHUN + 1, 6, 1)
"""A day on which every period of the year can be filled in."""


def make_isian(  # noqa: PLR0913  what a version differs in
    periode: str,
    nilai: Nilai | int,
    *,
    status: Status = Status.TERVERIFIKASI,
    versi: int = 1,
    unit: Unit = UNIT,
    bagian: tuple[int, int] | None = None,
) -> Isian:
    """Return a version; `bagian` are its numerator and denominator."""
    angka = Decimal(nilai) if isinstance(nilai, int) else nilai
    pembilang, penyebut = map(Decimal, bagian) if bagian else (None, None)
    return Isian(
        id=versi,
        objek=Objek(JenisObjek.INDIKATOR, 1),
        periode=Periode(TAHUN, periode),
        unit_id=unit.id,
        unit_nama=unit.nama,
        versi=versi,
        status=status,
        angka=Angka(f"{nilai}", angka, pembilang, penyebut),
        basis=None,
        fisik_pct=None,
        catatan=Catatan(),
        alasan=None,
        peringatan=(),
        terlambat=False,
        penulis=Siapa(7, "Rina", datetime(TAHUN, 7, 5, 3, tzinfo=UTC)),
        sebagai=Penugasan(peran=Peran.KABAG, unit_id=unit.id, unit_nama=unit.nama),
        atas_nama=False,
        pengaju=None,
        pemutus=None,
        catatan_putusan=None,
    )


def make_ukuran(
    cara: CaraJumlah = CaraJumlah.TERAKHIR,
    *,
    target: dict[str, Nilai] | None = None,
    periode: PeriodeUkur = PeriodeUkur.TRIWULAN,
    satuan: str = "%",
    polaritas: Polaritas = Polaritas.NAIK,
) -> Ukuran:
    biasa: dict[str, Nilai] = {"tahun": Decimal(100)}
    biasa |= {f"tw{n}": Decimal(25 * n) for n in range(1, 5)}
    return Ukuran(
        satuan=satuan,
        polaritas=polaritas,
        cara_jumlah=cara,
        periode=periode,
        jenis_nilai=JenisNilai.ANGKA,
        formula="a / b",
        target=biasa if target is None else target,
    )


def make_jadwal(bidang: Bidang) -> dict[str, JadwalIsi]:
    """Return the usual days of a year: each period can be filled in once it is over."""
    return {
        satu.kode: JadwalIsi(
            id=nomor,
            bidang=bidang,
            periode=satu,
            buka_on=usual_days(bidang, satu)[0],
            tenggat_on=usual_days(bidang, satu)[1],
            ditutup=False,
            contoh=True,
        )
        for nomor, satu in enumerate(periods_of(bidang, TAHUN), start=1)
    }


def hitung(
    ukuran: Ukuran,
    versi: Iterable[Isian],
    kode: str,
    *,
    unit: tuple[Unit, ...] = (UNIT,),
    on: date = SESUDAH,
) -> HasilIsian:
    """Return what these versions give for the quarter or year `kode`."""
    jadwal = make_jadwal(Bidang.KINERJA)
    return compute(ukuran, unit, versi, jadwal, Periode(TAHUN, kode), on=on)


def isi(*semua: object) -> tuple[object, ...]:
    """Return figures side by side, to be compared at once with what is expected of them."""
    return semua
