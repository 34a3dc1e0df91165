"""What is said of due dates: the nearest, those of a kind, and the rules they follow."""

from collections.abc import Sequence
from datetime import date
from html import escape

from bot.messages import papan
from bot.messages.isian import BULAN
from bot.render import tanggal
from core.papan import Kolom

SURAT_BELUM = "Surat yang menetapkannya belum dicatat di CEKER."
INTERNAL_TERTUTUP = (
    "Tanggal internalnya sudah ada di CEKER, tetapi hanya ditampilkan kepada unit yang "
    "bersangkutan, yang mengumpulkannya, pimpinan, pembaca, dan admin CEKER."
)
INTERNAL_BELUM = "Tanggal internalnya belum ditetapkan di CEKER (tidak tersedia dalam data)."
NASIONAL = "Aturan nasional:"
BERIKUTNYA = "Tenggat berikutnya:"
TANPA_LEWAT = "Belum ada tenggat yang lewat."
TANPA_BERIKUT = "Tidak ada tenggat berikutnya yang tercatat."
SENDIRI_TANPA = "Tidak ada tugas pengisian untuk Anda. Yang dapat Anda lihat: /tenggat."


def tenggat(semua: Sequence[date], on: date, *, contoh: bool) -> str:
    return papan.tenggat(semua, on, contoh=contoh)


def tenggat_baris(kolom: Kolom, berlaku_on: date, on: date) -> str:
    """• Anggaran Juli 2025: 5 Agustus 2025 (tanggal contoh), 15 hari lagi."""
    tanda = f" ({papan.CONTOH})" if kolom.contoh else ""
    nama = escape(papan.kolom(kolom))
    return f"• {nama}: {tanggal(berlaku_on)}{tanda}, {papan.sisa(berlaku_on, on)}"


def tenggat_satu(kolom: Kolom, berlaku_on: date, on: date) -> str:
    """IKK LPPD 2024: tenggat Jumat, 31 Januari 2025 (tanggal contoh), lewat 171 hari."""
    tanda = f" ({papan.CONTOH})" if kolom.contoh else ""
    return (
        f"<b>{escape(papan.kolom(kolom))}</b>: tenggat {papan.hari(berlaku_on)}{tanda}, "
        f"{papan.sisa(berlaku_on, on)}."
    )


def lewat(n: int) -> str:
    return f"<b>{n} tenggat sudah lewat</b>, yang terbaru di atas:"


def masih_contoh(surat: str) -> str:
    return f"Tanggalnya masih contoh bawaan CEKER, belum disahkan. {surat}"


def diminta(surat: str) -> str:
    return f"Diminta dengan surat {escape(surat)}."


def nasional(  # noqa: PLR0913  all that is known of a rule
    nama: str, aturan: str, on: date, tahun: int, dasar: str, *, kini: date, contoh: bool
) -> str:
    """• LPPD: paling lambat 31 Maret; data 2024: 31 Maret 2025 (PP 13/2019), 21 hari lagi."""
    peraturan, _, isi = dasar.partition(": ")
    if contoh and isi:
        # What the nation says is no date of the calendar: the date is but a sample.
        return (
            f"• {escape(nama)}: paling lambat {escape(isi)} ({escape(peraturan)}). "
            f"Tanggal contoh bawaan CEKER untuk {tahun}: {tanggal(on)}, {papan.sisa(on, kini)}."
        )
    tanda = [*([escape(dasar)] if dasar else []), *([papan.CONTOH] if contoh else [])]
    keterangan = f" ({'; '.join(tanda)})" if tanda else ""
    hari = f"{tanggal(on)}{keterangan}, {papan.sisa(on, kini)}"
    return f"• {escape(nama)}: paling lambat {aturan}, untuk data {tahun} {hari}"


def tanpa_aturan(nama: str) -> str:
    return f"<b>{escape(nama)}</b>: tanggalnya tidak ada di dokumen."


def surat(nama: str, nomor: str, perihal: str) -> str:
    """Nomor 11 Tahun 2021: Surat Edaran Kementerian PANRB tentang SKM."""
    ekor = f" {escape(perihal)}" if perihal else ""
    return f"<b>Nomor {escape(nomor)}</b>: {escape(nama)}{ekor}."


HARI_KOSONG = "Tidak ada tenggat pada waktu itu."
BULAN_ITU = "Dalam bulan itu:"


def hari_tak_ada(hari: int, bulan: int, akhir: int) -> str:
    nama = BULAN[bulan - 1]
    return f"Tidak ada tanggal {hari} {nama}: {nama} berakhir tanggal {akhir}."


def jatuh(on: date, *, contoh: bool) -> str:
    return f"Tenggat {tanggal(on)}{f' ({papan.CONTOH})' if contoh else ''}."
