"""What is said of the evidence of a year: in its list, in names of files, beside the archive."""

from collections.abc import Sequence

from bot.messages.daftar import dan
from core.galat_bukti import SebabTakTerbaca
from core.periode import TAHUN, Periode

PERIHAL = "bukti"
DAFTAR, TAUTAN = "daftar bukti.xlsx", "tautan.txt"
"""Names of files in the archive."""
LEMBAR = "Daftar bukti"
NO, INDIKATOR, PERIODE, UNIT = "No", "Indikator", "Periode", "Unit"
REALISASI, VERSI, PEMUTUS = "Realisasi", "Versi", "Disetujui"
BUKTI, KEADAAN, LETAK = "Bukti dukung", "Keadaan", "Letak"
ADA, SEBAGAI_TAUTAN = "ada", "tautan"
BELUM_ADA_ISIAN = "belum ada isian terverifikasi"
TANPA_BUKTI = "tanpa bukti dukung"
TAK_DIKENAL = "tidak dikenal"
TAK_TERBACA = {
    SebabTakTerbaca.TIDAK_ADA: "hilang dari penyimpanan",
    SebabTakTerbaca.RUSAK: "rusak di penyimpanan",
    SebabTakTerbaca.DISK: "tidak dapat dibaca dari penyimpanan",
}
CONTOH = "Target tahun ini hanya contoh."
TERBATAS = "Hanya memuat yang menjadi tugas unit Anda."
KAKI_VERSI = (
    "Versi yang sudah digantikan ikut disertakan beserta buktinya; yang dihitung versi terbarunya."
)
MB = 1_000_000


def judul(tahun: int) -> str:
    return f"Bukti dukung indikator kinerja tahun {tahun}"


def disusun(pada: str) -> str:
    return f"Disusun CEKER {pada} dari isian yang sudah terverifikasi."


def arsip(tahun: int, ke: int, dari: int) -> str:
    """Bukti IKU 2025.zip; of several Bukti IKU 2025 (1 dari 3).zip."""
    return f"Bukti IKU {tahun} ({ke} dari {dari}).zip" if dari > 1 else f"Bukti IKU {tahun}.zip"


def indikator(kode: str, pendek: str) -> str:
    return f"{kode} {pendek}"


def nama_berkas(periode: Periode, unit: str, diganti: int | None, versi: int, nama: str) -> str:
    """TW2 Bagian Hukum - SK.pdf; of what was replaced TW2 Bagian Hukum (versi 1, diganti) - SK.pdf.

    `diganti` is the version that counts instead, None where this one does.
    """
    kapan = "Setahun" if periode.kode == TAHUN else periode.kode.upper()
    lama = f" (versi {versi}, diganti)" if diganti else ""
    return f"{kapan} {unit}{lama} - {nama}"


def sebut_versi(versi: int, diganti: int | None) -> str:
    return f"{versi}, diganti {diganti}" if diganti else f"{versi}"


def disetujui(oleh: str | None, pada: str) -> str:
    return f"{oleh or TAK_DIKENAL}, {pada}"


def tautan(apa: str, kapan: str, unit: str, versi: int, alamat: str) -> str:
    return f"{apa}, {kapan}, {unit}, versi {versi}:\r\n{alamat}\r\n"


def ukuran(byte: int) -> str:
    """12,5 MB; less than one 0,1 MB at least."""
    return f"{max(1, (byte * 10 + MB // 2) // MB) / 10:.1f} MB".replace(".", ",")


def ringkasan(tahun: int, *, berkas: int, tautan: int, isian: int) -> str:
    """Say what is in the archive, as HTML."""
    if not isian:
        return f"<b>{judul(tahun)}</b>\nBelum ada isian yang terverifikasi."
    apa = dan([f"{berkas} berkas", *([f"{tautan} tautan"] if tautan else [])])
    return f"<b>{judul(tahun)}</b>\n{apa} dari {isian} isian terverifikasi."


def kurang(tanpa: int, tak_terbaca: int) -> list[str]:
    """Say what a reader would miss, a sentence each."""
    rusak = (
        f"{tak_terbaca} berkas tidak dapat dibaca dari penyimpanan; disebut di “{DAFTAR}”. Admin "
        "dapat memulihkannya dari cadangan."
    )
    return [
        *([f"{tanpa} isian tanpa bukti dukung."] if tanpa else []),
        *([rusak] if tak_terbaca else []),
    ]


def dibagi(arsip: Sequence[int]) -> str:
    """Say why there are several archives; `arsip` are their sizes in bytes."""
    return (
        f"Dibagi menjadi {len(arsip)} arsip menurut indikator, karena seluruhnya "
        f"{ukuran(sum(arsip))} dan satu berkas Telegram paling besar 50 MB."
    )
