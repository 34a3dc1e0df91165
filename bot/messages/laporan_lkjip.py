"""What is said about Bab III of a LKjIP as files, in the chat and at the terminal."""

from collections.abc import Sequence
from datetime import datetime
from html import escape

from bot.lkjip.pesanan import Jenis, Pesanan, Sebab
from bot.messages.cek import DIISI, SENDIRI
from bot.messages.daftar import sebut
from bot.messages.periode import CONTOH
from bot.render import waktu
from core.periode import Triwulan

PERIHAL = "LKjIP"
TOMBOL = {
    Jenis.DOCX: "Word (.docx)",
    Jenis.XLSX: "Excel (.xlsx)",
    Jenis.PDF: "PDF",
}
HANYA_TAHUN = (
    "Laporan disusun untuk setahun atau satu triwulan. Tulis misalnya <code>/laporan 2024</code> "
    "atau <code>/laporan 2025 tw2</code>."
)
TOMBOL_GAMBAR, TOMBOL_BUKTI = "Ringkasan (gambar)", "Bukti dukung (.zip)"
KE_RINGKASAN = "« Laporan"
TANPA_INDIKATOR = "Tidak ada indikator {tahun} yang menyangkut unit Anda, sehingga isinya kosong."
CARA = "Pilih bentuk berkasnya:"
MENYUSUN = "Menyusun laporan… tabel, grafik, berkas."
TANPA_PDF = (
    "PDF belum dapat dibuat: LibreOffice belum terpasang di server. Berkas Word-nya dapat disimpan "
    "sebagai PDF."
)
_LAGI = "Gangguan sudah dicatat. Silakan coba lagi lewat tombol di bawah."
GAGAL = {
    Sebab.GAGAL: f"Mohon maaf, laporannya belum dapat disusun karena gangguan di sistem. {_LAGI}",
    Sebab.LAMA: (
        "Mohon maaf, laporannya belum selesai disusun dalam semenit: server sedang sibuk. Silakan "
        "coba lagi beberapa menit lagi lewat tombol di bawah."
    ),
    Sebab.PENUH: (
        "Mohon maaf, laporannya belum dapat disusun: ruang disk di server penuh. Mohon kabari "
        "admin CEKER, lalu coba lagi."
    ),
    Sebab.TANPA_LIBREOFFICE: TANPA_PDF,
}
TANPA_BERKAS = (
    "Sebutkan berkas yang ditulis, misalnya: ceker laporan 2024 --docx bab3.docx --xlsx bab3.xlsx"
)
PASANG_LIBREOFFICE = (
    "PDF dibuat LibreOffice, yang belum terpasang di sini. Di Debian dan Ubuntu: sudo apt install "
    "libreoffice-writer. Tanpa --pdf, berkas lainnya tetap dapat ditulis."
)
GAGAL_TERMINAL = {
    Sebab.GAGAL: "Laporannya gagal disusun; sebabnya ada di atas.",
    Sebab.LAMA: "Laporannya belum selesai disusun dalam semenit. Coba lagi saat server senggang.",
    Sebab.PENUH: "Ruang disk untuk berkas sementara penuh. Kosongkan sebagian, lalu coba lagi.",
    Sebab.TANPA_LIBREOFFICE: PASANG_LIBREOFFICE,
}


def ringkasan(  # noqa: PLR0913  all that is said before a file is asked for
    tahun: int,
    dokumen: Sequence[str],
    *,
    tercapai: int,
    dari: int,
    tanpa_angka: int,
    terbuka: int,
    diisi: bool,
    contoh: bool,
    terbatas: bool,
) -> str:
    """Return the message above the buttons."""
    baris = [f"<b>Bab III LKjIP {tahun}</b>"]
    if dokumen or diisi:
        baris.append(escape(sebut(dokumen)) if dokumen else DIISI)
    if contoh:
        baris.append(CONTOH)
    if terbatas:
        baris.append(SENDIRI)
    if not dari:
        return "\n".join([*baris, "", TANPA_INDIKATOR.format(tahun=tahun)])
    lain = f" ({tanpa_angka} tanpa angka)" if tanpa_angka else ""
    baris += [
        "",
        f"{tercapai} dari {dari} indikator mencapai target{lain}.",
        catatan(terbuka),
        "",
        CARA,
    ]
    return "\n".join(baris)


def catatan(terbuka: int) -> str:
    if not terbuka:
        return "Tidak ada catatan yang terbuka."
    return f"{terbuka} catatan masih terbuka: belum ditanggapi."


def menyusun(ringkasan: str) -> str:
    return f"{ringkasan.removesuffix(CARA)}<i>{MENYUSUN}</i>"


def keterangan(pesanan: Pesanan, dibuat_at: datetime) -> str:
    """Return what is said under the file; the time is in the city's zone."""
    judul = f"Bab III LKjIP {pesanan.tahun}"
    if pesanan.triwulan:
        judul = judul_triwulan(pesanan.tahun, pesanan.triwulan)
    baris = [
        f"<b>{judul}</b>",
        f"Disusun {waktu(dibuat_at)} {dibuat_at.tzname()}.",
    ]
    if pesanan.terbatas:
        baris.append(SENDIRI)
    if pesanan.contoh:
        baris.append(CONTOH)
    return "\n".join(baris)


def nama_berkas(pesanan: Pesanan) -> str:
    sendiri = "-unit-sendiri" if pesanan.terbatas else ""
    if pesanan.triwulan:
        return f"Rekap-{pesanan.tahun}-TW-{pesanan.triwulan.name}{sendiri}.{pesanan.jenis}"
    return f"LKjIP-{pesanan.tahun}-Bab-III{sendiri}.{pesanan.jenis}"


def judul_triwulan(tahun: int, triwulan: Triwulan) -> str:
    return f"Rekap kinerja dan anggaran {tahun} TW {triwulan.name}"


def ringkasan_triwulan(judul: str, rata: str, *, contoh: bool, terbatas: bool) -> str:
    """Return the message above the buttons of a quarter."""
    baris = [
        f"<b>{judul}</b>",
        DIISI,
        *([CONTOH] if contoh else []),
        *([SENDIRI] if terbatas else []),
        "",
        rata,
        "",
        CARA,
    ]
    return "\n".join(baris)


def keterangan_gambar(tahun: int) -> str:
    return f"<b>Kinerja dan anggaran {tahun}</b>, ringkas"
