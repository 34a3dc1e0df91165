"""The closed lists of words that a data package may use."""

from enum import StrEnum


class JenisUnit(StrEnum):
    PEMDA = "pemda"
    SETDA = "setda"
    ASISTEN = "asisten"
    BAGIAN = "bagian"
    PERANGKAT_DAERAH = "perangkat_daerah"
    UPT = "upt"


class PeranDokumen(StrEnum):
    """What a document is to the package; rows without a citation of their own cite by it."""

    LAPORAN = "laporan"
    NOMENKLATUR = "nomenklatur"
    KEPUTUSAN = "keputusan"


class JenisNilai(StrEnum):
    ANGKA = "angka"
    PREDIKAT = "predikat"


class Daftar(StrEnum):
    """A list of units whose figures make up an indikator."""

    PENGAMPU_IKK = "pengampu_ikk"
    SAMPEL_SKM = "sampel_skm"


class CaraHitung(StrEnum):
    """What the figure of an indikator can be computed from, beside the one that is posted."""

    MOU_PKS = "mou_pks"
    RAPERWAL = "raperwal"
    KEBIJAKAN = "kebijakan"
    INOVASI = "inovasi"
    PROGRAM = "program"
    """The indikator of the programmes."""
    IKK_LPPD = "ikk_lppd"
    """Which pengampu reported in time, of their obligations."""
    SKM = "skm"
    """The surveys of the units of the sample; the others are registers."""


class PeriodeUkur(StrEnum):
    TAHUN = "tahun"
    TRIWULAN = "triwulan"


class NaskahTercetak(StrEnum):
    """The document that prints a target."""

    RENSTRA = "renstra"
    RKT = "rkt"
    PK = "pk"
    LAMPIRAN_PK = "lampiran_pk"
    LAPORAN = "laporan"


class Naskah(StrEnum):
    """What gives a target: one of the documents, or an admin here, for a year without them."""

    RENSTRA = NaskahTercetak.RENSTRA.value
    RKT = NaskahTercetak.RKT.value
    PK = NaskahTercetak.PK.value
    LAMPIRAN_PK = NaskahTercetak.LAMPIRAN_PK.value
    LAPORAN = NaskahTercetak.LAPORAN.value
    ISIAN = "isian"


class Tahap(StrEnum):
    """A stage of the budget that a document prints."""

    MURNI = "murni"
    PERUBAHAN = "perubahan"


class JenisNarasi(StrEnum):
    PENYEBAB = "penyebab"
    ANALISIS = "analisis"
    REKOMENDASI = "rekomendasi"
    TINDAK_LANJUT = "tindak_lanjut"
    SIMPULAN = "simpulan"
    DASAR_HUKUM = "dasar_hukum"
    ISU = "isu"
    BAGIAN = "bagian"
    """The heading of a section, as it stands above it."""
    BAGIAN_DIJANJIKAN = "bagian_dijanjikan"
    """A section that the document's own account of its contents names."""
    JUDUL_TABEL = "judul_tabel"
    """What stands above a table."""
    VISI = "visi"
    MISI = "misi"
    TUGAS = "tugas"
    """What the whole office is there for."""
    FUNGSI = "fungsi"
    PEMBENTUKAN = "pembentukan"
    """By which rules the whole office was set up, and has its tasks."""
    ASPEK = "aspek"
    """One of the sides of the office that the plan looks at."""
    KOP_SURAT = "kop_surat"
    """The address as it stands at the head of letters."""
    SUMBER_TABEL = "sumber_tabel"
    """Whose data a table is, as it stands below it."""
