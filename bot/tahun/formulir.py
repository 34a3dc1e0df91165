"""/format: the workbook in which an admin fills the plan of a year."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from decimal import Decimal

from bot.data_tombol import number
from bot.jawaban import Jawaban, Lampiran, Tombol, berjajar
from bot.messages import formulir_tahun as kata
from bot.messages import tahun as kata_tahun
from bot.messages.isian import tombol_periode
from bot.ruang import Ruang
from bot.tahun import asal, tombol
from bot.umum.tombol import KE_MENU
from core.hak import Pelaku
from core.janji import JanjiPos
from core.pagu import shift_of
from core.paket.istilah import Tahap
from core.periode import TAHUN, triwulan_of
from core.rencana import write_exact
from core.services import tahun as layanan
from core.services.pelaku import only_admins
from core.tahun import IndikatorTahun, PosTahun, TahunIsi
from core.xlsx.sel import UMUM, read_number
from core.xlsx.tulis import TANGGAL, IsiTulis, Kolom, LembarTulis, Tertutup, write_workbook

RUPIAH, RUPIAH_SEN = "#,##0", "#,##0.00"
KEPALA = 4
"""The row with the headings, below three lines of text."""


def format_(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/format [tahun / tenggat]"""  # noqa: D415  the command as typed
    # The form for posting realisasi goes here, for those who post.
    only_admins(pelaku, "format")
    dibuka = layanan.list_years(ruang.engine, pelaku)
    tertulis = args[0] if args else ""
    if tertulis.lower() == "tenggat":
        from bot.kewajiban import formulir as tenggat  # noqa: PLC0415  the form of another subject

        return tenggat.unduh(ruang, pelaku)
    if tertulis.isascii() and tertulis.isdecimal() and len(tertulis) == 4:  # noqa: PLR2004
        return document(ruang, pelaku, int(tertulis))
    if not dibuka:
        return Jawaban(kata.TANPA_TAHUN, ((KE_MENU,),))
    deret = [Tombol(f"{n}", tombol.of(tombol.UNDUH, n)) for n in dibuka[-12:]]
    return Jawaban(kata.PILIH_FORMULIR.format(tahun=dibuka[-1]), berjajar(deret, 4))


def document(ruang: Ruang, pelaku: Pelaku, nomor: int) -> Jawaban:
    """Return the form of a year, as a file."""
    tahunnya = layanan.show_year(ruang.engine, pelaku, nomor)
    isi = workbook(tahunnya, ruang.now())
    ke_tahun = Tombol(kata_tahun.ke_tahun(nomor), tombol.of(tombol.TAHUN, nomor))
    return Jawaban(
        kata.CAPTION.format(tahun=nomor),
        ((ke_tahun,),),
        lampiran=Lampiran(kata.nama_berkas(nomor), isi),
    )


def workbook(tahunnya: TahunIsi, now: datetime) -> bytes:
    """Return the form of a year, with what it is handed out with."""
    semua = sheets(tahunnya)
    dasar = asal.sheet(kata.tanda(tahunnya.tahun), semua, TETAP)
    return write_workbook([*semua, dasar], dibuat_at=now)


def sheets(tahunnya: TahunIsi) -> tuple[LembarTulis, ...]:
    """Return the sheets, with what is set already."""
    contoh = f"{kata_tahun.CONTOH.capitalize()}." if tahunnya.contoh else ""
    pembuka = (kata.tanda(tahunnya.tahun), kata.CARA, contoh)
    return (
        LembarTulis(
            nama=kata.LEMBAR_TARGET,
            kolom=_target_columns(tahunnya.tahun),
            baris=[_target_row(satu) for satu in tahunnya.indikator],
            pembuka=pembuka,
        ),
        LembarTulis(
            nama=kata.LEMBAR_PAGU,
            kolom=_pagu_columns(tahunnya),
            baris=[_pagu_row(satu, pergeseran_of(tahunnya)) for satu in tahunnya.pos],
            pembuka=pembuka,
        ),
        LembarTulis(
            nama=kata.LEMBAR_OUTPUT,
            kolom=_janji_columns(tahunnya),
            baris=[_janji_row(satu) for satu in tahunnya.janji],
            pembuka=pembuka,
        ),
    )


def target_titles(tahun: int) -> tuple[str, ...]:
    triwulan = (tombol_periode(satu) for satu in triwulan_of(tahun))
    return kata.KODE, kata.INDIKATOR, kata.SATUAN, f"{kata.TARGET} {tahun}", *triwulan


def pagu_titles(tahun: int, pergeseran: int | None = None) -> tuple[str, ...]:
    """Return the headings with those of so many pergeseran; None: of a form that is older."""
    awal = (kata.NOMOR, kata.URAIAN, kata.UNIT, f"{kata.MURNI} {tahun}")
    perubahan = f"{kata.PERUBAHAN} {tahun}"
    if pergeseran is None:
        return (*awal, perubahan)
    geser = (f"{kata.PERGESERAN}{ke} {tahun}" for ke in range(1, pergeseran + 1))
    pasangan = ((satu, f"{satu} {kata.MULAI}") for satu in (perubahan, *geser))
    return (*awal, *(judul for dua in pasangan for judul in dua))


def pergeseran_of(tahunnya: TahunIsi) -> int:
    """Return for how many pergeseran there is room: for those that there are, and the next."""
    ada = max((ke for pos in tahunnya.pos for _, ke in pos.pagu), default=0)
    return min(ada + 1, PERGESERAN_MAKS)


def pagu_stages(satu: PosTahun, pergeseran: int) -> tuple[tuple[Tahap, int], ...]:
    """Return the stages of the pairs of columns behind the pagu murni: figure and day."""
    lama = [pagu.tahapan for pagu in satu.tahapan]
    geser = (shift_of(lama, ke, None) for ke in range(1, pergeseran + 1))
    return ((Tahap.PERUBAHAN, 0), *geser)


def janji_titles(tahun: int) -> tuple[str, ...]:
    awal = (kata.KODE, kata.INDIKATOR, kata.BARIS)
    return (*awal, f"{kata.TARGET} {tahun}", kata.SATUAN, kata.UNIT_PENGISI)


def target_periods(tahun: int) -> tuple[str, ...]:
    """Return the periods of the columns that are filled, from the fourth on."""
    return (TAHUN, *(satu.kode for satu in triwulan_of(tahun)))


PERGESERAN_MAKS = 12
"""Pergeseran that the form has columns for; a later one is given in chat."""
TETAP = 3
"""Columns before them."""


def _columns(
    judul: Sequence[str], lebar: Sequence[int], kode: str, petunjuk: str
) -> tuple[Kolom, ...]:
    return tuple(
        Kolom(judul=satu, lebar=lebar[n])
        if n < TETAP
        else Kolom(judul=satu, lebar=lebar[-1], format=kode, diisi=True, petunjuk=petunjuk)
        for n, satu in enumerate(judul)
    )


def _target_columns(tahun: int) -> tuple[Kolom, ...]:
    return _columns(target_titles(tahun), (9, 60, 11, 13), UMUM, kata.PETUNJUK_TARGET)


def _pagu_columns(tahunnya: TahunIsi) -> tuple[Kolom, ...]:
    semua = (nilai for pos in tahunnya.pos for nilai in pos.pagu.values())
    kode = RUPIAH if all(nilai == nilai.to_integral_value() for nilai in semua) else RUPIAH_SEN
    judul = pagu_titles(tahunnya.tahun, pergeseran_of(tahunnya))
    hari = f" {kata.MULAI}"
    return tuple(
        replace(satu, format=TANGGAL, petunjuk=kata.PETUNJUK_MULAI)
        if satu.judul.endswith(hari)
        else satu
        for satu in _columns(judul, (9, 60, 34, 20), kode, kata.PETUNJUK_PAGU)
    )


def _janji_columns(tahunnya: TahunIsi) -> tuple[Kolom, ...]:
    judul = janji_titles(tahunnya.tahun)
    tetap = [Kolom(judul=satu, lebar=n) for satu, n in zip(judul, (12, 60, 24), strict=False)]
    return (
        *tetap,
        Kolom(judul=judul[3], diisi=True, petunjuk=kata.PETUNJUK_TARGET_OUTPUT),
        Kolom(judul=judul[4], lebar=18, diisi=True, petunjuk=kata.PETUNJUK_SATUAN),
        Kolom(
            judul=judul[5],
            lebar=34,
            diisi=True,
            pilihan=[unit.nama for unit in tahunnya.unit],
            petunjuk=kata.PETUNJUK_UNIT,
        ),
    )


def _janji_row(satu: JanjiPos) -> list[IsiTulis]:
    target = _number(satu.target) if isinstance(satu.target, Decimal) else None
    unit: IsiTulis = satu.unit.nama if satu.unit else None
    isi: list[IsiTulis] = [target, satu.satuan or None, Tertutup.KOSONG if satu.bertuan else unit]
    return [satu.kode, satu.nama, satu.baris, *isi]


def _target_row(satu: IndikatorTahun) -> list[IsiTulis]:
    semua = target_periods(0)
    isi: list[IsiTulis] = [
        _target(satu, periode) if periode in satu.periode_target else Tertutup.KOSONG
        for periode in semua
    ]
    return [satu.kode, satu.nama, satu.satuan, *isi]


def _target(satu: IndikatorTahun, periode: str) -> IsiTulis:
    nilai = satu.target.get(periode)
    if nilai is None:
        return None
    return _number(nilai) if isinstance(nilai, Decimal) else write_exact(nilai)


def _pagu_row(satu: PosTahun, pergeseran: int) -> list[IsiTulis]:
    isi: list[IsiTulis] = [_rupiah(satu, (Tahap.MURNI, 0))]
    for kunci in pagu_stages(satu, pergeseran):
        isi += [_rupiah(satu, kunci), satu.berlaku.get(kunci)]
    return [satu.nomor, satu.nama, satu.unit_nama, *isi]


def _rupiah(satu: PosTahun, kunci: tuple[Tahap, int]) -> IsiTulis:
    nilai = satu.pagu.get(kunci)
    return None if nilai is None else _number(nilai)


def _number(nilai: Decimal) -> Decimal | str:
    """Return a number; one that Excel would change as text."""
    return nilai if read_number(f"{nilai:f}") == nilai else write_exact(nilai)


def _tap_download(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return document(ruang, pelaku, number(":".join(args), angka=4))


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {tombol.UNDUH: _tap_download}
