"""What is asked of an admin who gives a unit something to follow up."""

from collections.abc import Sequence
from datetime import date
from html import escape

from bot.messages.cek import Uraian
from bot.messages.pengingat import hari
from bot.render import ringkas, ringkas_html, tanggal
from core.services.tindak_baru import Usulan
from core.tindak_lanjut import Asal, Lhe

MUAT = 1500
SEBUTAN = {Asal.CATATAN: "<b>tugas baru</b>", Asal.REKOMENDASI: "<b>rekomendasi baru</b>"}
LEBAR_TOMBOL = 60

TOMBOL_SIMPAN = "Simpan"
TOMBOL_BATAL = "Batal"
TOMBOL_TANPA_LHE = "Belum diketahui"
TOMBOL_UBAH = {"x": "Ubah teks", "l": "Ubah LHE", "u": "Ubah unit", "t": "Ubah tenggat"}
TIDAK_JADI = "Baik, tidak jadi. Tidak ada yang tersimpan."
TERSIMPAN = "Tersimpan. Unitnya kami beri tahu pada jam kirim."
SUDAH = "Sudah tersimpan."
BERUBAH = "Isinya baru saja berubah. Mohon periksa lagi sebelum disimpan."
TAK_BERLAKU = "Tombol ini sudah tidak berlaku: mulai lagi dari /rekomendasi atau /cek."
PILIH_TOMBOL = "Mohon pilih lewat tombol di bawah, atau ketik /batal untuk keluar."
PILIH_HASIL = "Unit yang mana?"
TANPA_REKOMENDASI = "Dokumen {tahun} yang dimuat tidak mencetak rekomendasi."
SUDAH_DIBUAT = "sudah: {unit}"
TULIS_TEKS = (
    "Apa rekomendasinya? Tulis sebagaimana di LHE, dalam satu pesan, misalnya <code>Melakukan "
    "monitoring dan evaluasi atas capaian renstra</code>."
)
TULIS_LHE = (
    "Nomor dan tanggal LHE-nya? Misalnya <code>700/123/Itko/2025 tanggal 12 Mei 2025</code>."
)
LHE_TAK_TERBACA = "“{teks}” belum terbaca sebagai nomor dan tanggal. "
LHE_MENDATANG = "Tanggal LHE {on} belum tiba. "


def pokok(uraian: Uraian) -> str:
    """Return what is to be done about a finding, as the task keeps it."""
    return f"{uraian.judul}. {uraian.saran}"


def tombol_tenggat(apa: str, on: date) -> str:
    return f"{apa}, {tanggal(on)}" if apa else tanggal(on)


def tanya_unit(teks: str, *, usul: bool) -> str:
    ketuk = "Ketuk, atau tulis" if usul else "Tulis"
    return (
        f"<i>{ringkas_html(teks, MUAT)}</i>\n\nUnit mana yang menindaklanjuti? {ketuk} nama "
        "unitnya, misalnya <code>Bagian Hukum</code>."
    )


def unit_tak_dikenal(tertulis: str) -> str:
    return f"Unit “{escape(ringkas(tertulis, 40))}” tidak ditemukan.\n\n"


def tanya_tenggat(unit: str) -> str:
    return (
        f"Sampai kapan <b>{escape(unit)}</b> menindaklanjutinya? Ketuk, atau tulis tanggalnya, "
        "misalnya <code>31 Desember</code>, <code>besok</code>, atau <code>2 minggu lagi</code>."
    )


def tanggal_tak_terbaca(tertulis: str) -> str:
    return f"“{escape(ringkas(tertulis, 40))}” belum terbaca sebagai tanggal. "


def ringkasan(  # noqa: PLR0913  what is to be kept
    asal: Asal,
    tahun: int,
    teks: str,
    *,
    sumber: str,
    lhe: Lhe | None,
    unit: str,
    terjangkau: bool,
    tenggat_on: date,
    sebagai: str,
) -> str:
    """Return all of it before it is kept."""
    apa = "Tugas dari catatan" if asal is Asal.CATATAN else "Rekomendasi"
    bagian = [f"<b>{apa}, {tahun}</b>", f"<i>{ringkas_html(teks, MUAT)}</i>"]
    if sumber:
        bagian.append(f"Sumber: {ringkas_html(sumber, 300)}")
    if asal is Asal.REKOMENDASI:
        isi = f"{escape(lhe.nomor)}, {tanggal(lhe.on)}" if lhe else "belum diketahui"
        bagian.append(f"LHE: {isi}")
    bagian.append(f"Unit: <b>{escape(unit)}</b>\nTenggat: <b>{hari(tenggat_on)}</b>")
    if not terjangkau:
        bagian.append(
            "Belum ada kepala atau operator unit ini yang terhubung dengan CEKER; undang lewat "
            "/undang."
        )
    bagian.append(f"Simpan sebagai {escape(sebagai)}?")
    return "\n\n".join(bagian)


def usulan(tahun: int, semua: Sequence[tuple[int, Usulan]]) -> str:
    """List what documents recommend; each with its number."""
    baris = [
        f"{ke}. {ringkas_html(satu.teks, 300)}\n<i>{ringkas_html(_tentang(satu), 300)}</i>"
        for ke, satu in semua
    ]
    return "\n\n".join([f"<b>Rekomendasi di dokumen {tahun}</b>", *baris, "Ketuk nomornya."])


def _tentang(satu: Usulan) -> str:
    unit = ", ".join(milik.nama for milik in satu.pemilik)
    sudah = ", ".join(t.unit_nama for t in satu.sudah)
    bagian = [
        *([satu.pendek] if satu.pendek else []),
        *([f"diampu {unit}"] if unit else []),
        satu.sumber,
        *([SUDAH_DIBUAT.format(unit=sudah)] if sudah else []),
    ]
    return "; ".join(bagian)
