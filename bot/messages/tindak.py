"""What is said of what units are to follow up: lists, pages, and the unit's own answer."""

from collections.abc import Iterator, Sequence
from datetime import date, datetime, tzinfo
from html import escape

from bot.messages.umum import jabatan
from bot.render import ringkas, ringkas_html, tanggal
from core.hak import Penugasan
from core.isian import Bukti, Siapa
from core.tindak_lanjut import Asal, JawabanTindak, Keadaan, Terlihat, TindakLanjut

KEADAAN = {
    Keadaan.BELUM: "belum ditindaklanjuti",
    Keadaan.DIPERIKSA: "menunggu diperiksa",
    Keadaan.DIKEMBALIKAN: "dikembalikan, menunggu perbaikan",
    Keadaan.SELESAI: "selesai",
    Keadaan.DICABUT: "dicabut",
}
LEWAT = "lewat tenggat"
HILANG = "temuannya tidak ada lagi di data"
TERLIHAT = 3
"""Versions of an answer shown on its page, the newest; the others are counted."""
TEKS_MAKS, JAWABAN_MAKS, LAMA_MAKS, CATATAN_MAKS = 1000, 1000, 250, 300
SATU_BARIS = 90
NAMA_MAKS = 60

SENDIRI = "Hanya yang menjadi tugas unit Anda."
MENUNGGU_KOSONG = "Tidak ada tindak lanjut yang menunggu diperiksa. Terima kasih."
JUDUL_MENUNGGU = "Tindak lanjut yang menunggu Anda periksa"
JUDUL_TUGAS = "Yang perlu ditindaklanjuti:"
SATU_LAMPIRAN = "Satu jawaban memuat satu lampiran; yang terakhir dipakai."
TERKIRIM = "Jawaban dikirim. Terima kasih; hasil pemeriksaannya kami kabarkan ke sini."
BERUBAH = "Isinya baru saja berubah. Mohon periksa lagi sebelum dikirim."
TAK_BERLAKU = "Tombol tadi sudah tidak berlaku; keadaannya sekarang:"
SARING = {"a": "Semua", "b": "Belum selesai", "p": "Menunggu diperiksa", "s": "Selesai"}
KATA_SARING = {
    "semua": "a",
    "belum": "b",
    "belum selesai": "b",
    "terbuka": "b",
    "diperiksa": "p",
    "menunggu": "p",
    "menunggu diperiksa": "p",
    "selesai": "s",
    "sudah": "s",
}

TOMBOL_JADIKAN = "Jadikan tugas"
TOMBOL_TAMBAH = "Tambah"
TOMBOL_AMBIL = "Ambil dari dokumen"
TOMBOL_DAFTAR = "« Daftar"
TOMBOL_KEMBALI = "« Tindak lanjut"
TOMBOL_CATATAN = "Lihat catatannya"
TOMBOL_JAWAB = "Tindak lanjuti"
TOMBOL_UBAH = "Ubah jawaban"
TOMBOL_PERBAIKI = "Perbaiki"
TOMBOL_KIRIM = "Kirim"
TOMBOL_BATAL = "Batal"
TOMBOL_BERKAS = "Berkas"


def nama(satu: TindakLanjut) -> str:
    """Tindak lanjut 2024 no. 1."""
    return f"Tindak lanjut {satu.tahun} no. {satu.nomor}"


def keadaan(satu: TindakLanjut, on: date, *, hilang: bool = False) -> str:
    """Say how it stands: belum ditindaklanjuti, lewat tenggat."""
    bagian = [
        KEADAAN[satu.keadaan],
        *([LEWAT] if satu.is_late(on) else []),
        *([HILANG] if hilang else []),
    ]
    return ", ".join(bagian)


def tugas(satu: TindakLanjut, on: date) -> str:
    """Say under a finding whose task it is: Tugas Bagian Hukum, tenggat 31 Desember 2026: …."""
    return (
        f"<b>Tugas</b> {escape(satu.unit_nama)}, tenggat {tanggal(satu.tenggat_on)}: "
        f"{keadaan(satu, on)}"
    )


def tombol_tugas(satu: TindakLanjut) -> str:
    return ringkas(f"Tugas {satu.unit_nama}", NAMA_MAKS)


def judul(tahun: int, saring: str) -> str:
    apa = "" if saring == "a" else f": {SARING[saring].lower()}"
    return f"<b>Rekomendasi dan tindak lanjut {tahun}{apa}</b>"


def kosong(tahun: int, saring: str, *, terbatas: bool) -> str:
    yang = " untuk unit Anda" if terbatas else ""
    if saring == "a":
        return f"Belum ada rekomendasi atau tugas atas angka {tahun}{yang}."
    return f"Tidak ada yang {SARING[saring].lower()}{yang}."


def tombol_saring(saring: str, banyak: int) -> str:
    return f"{SARING[saring]} ({banyak})"


def tanpa_kata(teks: str) -> str:
    return (
        f"“{escape(ringkas(teks, 40))}” tidak dipakai. Boleh ditambahkan: <code>belum</code>, "
        "<code>diperiksa</code>, atau <code>selesai</code>."
    )


def baris(satu: TindakLanjut, on: date, *, hilang: bool) -> str:
    """Return what stands of one in a list."""
    return (
        f"{satu.nomor}. <b>{escape(satu.unit_nama)}</b>, tenggat {tanggal(satu.tenggat_on)}: "
        f"{keadaan(satu, on, hilang=hilang)}\n{ringkas_html(_satu_baris(satu.teks), SATU_BARIS)}"
    )


def baris_tugas(satu: TindakLanjut, on: date) -> str:
    """Return what stands of one among somebody's tasks."""
    kembali = " Dikembalikan." if satu.keadaan is Keadaan.DIKEMBALIKAN else ""
    lewat = f" ({LEWAT})" if satu.is_late(on) else ""
    return (
        f"• <b>{nama(satu)}</b>, {escape(satu.unit_nama)}: "
        f"{ringkas_html(_satu_baris(satu.teks), SATU_BARIS)}\n"
        f"  Tenggat {tanggal(satu.tenggat_on)}{lewat}.{kembali}"
    )


def lebih(banyak: int) -> str:
    return f"… dan {banyak} lagi; lihat /rekomendasi."


def tombol_satu(satu: TindakLanjut) -> str:
    return nama(satu)


def halaman(terlihat: Terlihat, on: date, zona: tzinfo) -> str:
    """Return one with its answers as the whole message."""
    satu = terlihat.tindak
    bagian = [
        f"<b>{nama(satu)}</b>\n<i>{asal(satu)}</i>",
        ringkas_html(satu.teks, TEKS_MAKS),
        *([f"Sumber: {ringkas_html(satu.sumber, CATATAN_MAKS)}"] if satu.sumber else []),
        _tugas(terlihat, on, zona),
        *_versi(satu.jawaban, zona),
    ]
    if satu.dicabut is not None:
        alasan, oleh = satu.dicabut
        bagian.append(f"Dicabut {_oleh(oleh, zona)}:\n<i>{ringkas_html(alasan, CATATAN_MAKS)}</i>")
    return "\n\n".join(bagian)


def _tugas(terlihat: Terlihat, on: date, zona: tzinfo) -> str:
    satu = terlihat.tindak
    return (
        f"{escape(satu.unit_nama)}, tenggat {tanggal(satu.tenggat_on)}: "
        f"<b>{keadaan(satu, on, hilang=terlihat.hilang)}</b>\n"
        f"<i>Dibuat {_oleh(satu.pembuat, zona)}.</i>"
    )


def asal(satu: TindakLanjut) -> str:
    if satu.asal is Asal.CATATAN:
        return f"Dari catatan /cek atas angka {satu.tahun}"
    if satu.lhe is not None:
        return f"Rekomendasi LHE {escape(satu.lhe.nomor)}, {tanggal(satu.lhe.on)}"
    return "Rekomendasi"


def tombol_berkas(ke: int, dari: int) -> str:
    return f"{TOMBOL_BERKAS} {ke}" if dari > 1 else TOMBOL_BERKAS


def berkas(satu: TindakLanjut) -> str:
    return f"Berkas {nama(satu)}, {escape(satu.unit_nama)}"


def tulis(satu: TindakLanjut) -> str:
    return (
        f"Apa yang sudah dilakukan untuk <b>{nama(satu)}</b>?\n"
        f"<i>{ringkas_html(satu.teks, CATATAN_MAKS)}</i>\n\nTulis dalam satu pesan, misalnya "
        "<code>evaluasi renstra sudah dilakukan, laporannya terlampir</code>. Boleh mengirim satu "
        "berkas atau tautan sebagai bukti, sebelum atau sesudahnya."
    )


def lampiran_dulu(bukti: Bukti) -> str:
    return (
        f"Bukti: {escape(ringkas(bukti.nama, NAMA_MAKS))}. Sekarang tulis tindak lanjutnya dalam "
        "satu pesan."
    )


def tinjau(satu: TindakLanjut, teks: str, bukti: Bukti | None, tugas: Penugasan) -> str:
    isi = ringkas_html(teks, 2 * JAWABAN_MAKS)
    lampiran = escape(ringkas(bukti.nama, NAMA_MAKS)) if bukti else "tidak ada"
    return (
        f"Jawaban untuk <b>{nama(satu)}</b>:\n\n<i>{isi}</i>\n\nBukti: {lampiran}\n\n"
        f"Dikirim sebagai {escape(jabatan(tugas))}? Tulisan atau berkas yang dikirim sekarang "
        "menggantikan yang di atas."
    )


def sebutan(satu: TindakLanjut) -> str:
    """Call the answer, for whoever has left it unfinished."""
    return f"jawaban untuk <b>{nama(satu)}</b>"


def belum_selesai(apa: str) -> str:
    return f"Masih ada {apa} yang belum dikirim. Lanjutkan, atau buang lebih dahulu."


def _versi(semua: Sequence[JawabanTindak], zona: tzinfo) -> Iterator[str]:
    for ke, satu in enumerate(semua[:TERLIHAT]):
        siapa = ", ".join(filter(None, [satu.oleh.nama, jabatan(satu.sebagai)]))
        isi = [
            f"<b>Jawaban</b> {escape(siapa)}, {_hari(satu.oleh.pada_at, zona)}:",
            f"<i>{ringkas_html(satu.teks, LAMA_MAKS if ke else JAWABAN_MAKS)}</i>",
            *([f"Bukti: {escape(ringkas(satu.bukti.nama, NAMA_MAKS))}"] if satu.bukti else []),
            *_putusan(satu, zona),
        ]
        yield "\n".join(isi)
    if (lebih := len(semua) - TERLIHAT) > 0:
        yield f"… dan {lebih} jawaban sebelumnya."


def _putusan(satu: JawabanTindak, zona: tzinfo) -> Iterator[str]:
    putusan = satu.putusan
    if putusan is not None:
        apa = "Diterima" if putusan.diterima else "Dikembalikan"
        isi = ringkas_html(putusan.catatan or "", CATATAN_MAKS)
        catatan = f":\n<i>{isi}</i>" if isi else "."
        yield f"{apa} {_oleh(putusan.oleh, zona)}{catatan}"


def _oleh(siapa: Siapa, zona: tzinfo) -> str:
    oleh = f"{escape(siapa.nama)}, " if siapa.nama else ""
    return f"{oleh}{_hari(siapa.pada_at, zona)}"


def _hari(saat: datetime, zona: tzinfo) -> str:
    return tanggal(saat.astimezone(zona).date())


def _satu_baris(teks: str) -> str:
    return " ".join(teks.split())
