"""A report that was sent, in words: for whoever collects it, and for its sender."""

from collections.abc import Sequence
from html import escape

from bot.messages import kirim
from bot.messages.kirim import STATUS
from bot.messages.umum import jabatan
from bot.messages.verifikasi import CATATAN_MAKS
from bot.render import ringkas_html, waktu
from core.hak import Penugasan
from core.kewajiban.laporan import Laporan
from core.kewajiban.tepat import Kedudukan
from core.kewajiban.terutang import Terutang
from core.services.kabar import Jenis, KabarLaporan, TandaTerima

JUDUL = "Laporan menunggu putusan Anda"
KOSONG = "Tidak ada laporan yang menunggu putusan Anda. Terima kasih."
CARA = "Ketuk nomornya untuk melihat selengkapnya, dengan lampirannya."
TOMBOL_TERIMA = "Terima"
TOMBOL_KEMBALIKAN = "Kembalikan"
TOMBOL_YA_KEMBALI = "Ya, kembalikan"
TOMBOL_TARIK = "Tarik kembali"
TOMBOL_YA_TARIK = "Ya, tarik kembali"
TOMBOL_PERBAIKI = "Perbaiki"
TOMBOL_KIRIM_LAGI = "Kirim versi baru"
TOMBOL_TANDA_TERIMA = "Tanda terima (PDF)"
TOMBOL_MENUNGGU = "Laporan menunggu ({banyak})"
TOMBOL_DAFTAR = "« Laporan menunggu"
TOMBOL_LAPORAN = "« Laporan"
TOMBOL_LIHAT = "Lihat"
TOMBOL_BATAL = "Batal"
LAMPIRAN = "Lampiran {judul}"
SEBAGAI = "Anda memutuskan sebagai <b>{jabatan}</b>."
VERSI_MAKS = 5
DAFTAR_IKK = "<b>Daftar IKK</b>"
CATATAN_KOSONG = (
    "Catatan belum terbaca. Tulis dengan kata, misalnya: <i>mohon lampirkan IKK yang belum "
    "terisi</i>."
)
TULIS_CATATAN = "Tulis catatan untuk pengirimnya dalam satu pesan. Tidak jadi: tekan Batal."


TENTANG = {
    Jenis.LAPORAN_DICATAT: "kabar dicatat atas nama",
    Jenis.LAPORAN_DITERIMA: "kabar diterima",
    Jenis.LAPORAN_DIKEMBALIKAN: "kabar dikembalikan",
    Jenis.LAPORAN_DIGANTI: "kabar diganti",
    Jenis.LAPORAN_TANPA_PEMUTUS: "kabar tanpa pemeriksa",
}


def tentang(isi: KabarLaporan | TandaTerima) -> str:
    """Say what a message about a report was about."""
    apa = "tanda terima" if isinstance(isi, TandaTerima) else TENTANG[isi.jenis]
    return f"{apa} {kirim.nama(isi.terutang)}, {isi.terutang.unit_nama}"


def judul(banyak: int) -> str:
    return f"<b>{JUDUL}</b> ({banyak})"


def keadaan(satu: Laporan) -> str:
    return f"Versi {satu.versi}: <b>{STATUS[satu.status]}</b>"


def dikirim(satu: Laporan) -> str:
    siapa = ", ".join(filter(None, [satu.pengirim.nama, jabatan(satu.sebagai)]))
    atas_nama = ", dicatat atas nama unitnya" if satu.atas_nama else ""
    return f"Dikirim {kirim.pukul(satu.pengirim.pada_at)} oleh {escape(siapa)}{atas_nama}"


def ketepatan(satu: Terutang) -> str:
    """Say where the obligation stands, beside the original date where it was extended."""
    nilai = satu.penilaian
    tempo = nilai.perbaikan_on
    sampai = f", paling lambat {kirim.hari(tempo)}" if tempo else ""
    kedudukan = kirim.kedudukan(satu)
    if kedudukan == kirim.SURAT_BELUM_PASTI:
        return f"Keadaan: <b>{kedudukan}</b>"
    asal = kirim.menurut_asal(nilai.kedudukan, nilai.menurut_asal)
    return f"Keadaan: <b>{kedudukan}</b>{sampai}{asal}"


def diputus(satu: Laporan) -> list[str]:
    if satu.pemutus is None:
        return []
    siapa = f" oleh {escape(satu.pemutus.nama)}" if satu.pemutus.nama else ""
    baris = [f"{STATUS[satu.status].capitalize()}{siapa}, {kirim.pukul(satu.pemutus.pada_at)}"]
    if satu.catatan_putusan:
        baris.append(f"Catatan: <i>{ringkas_html(satu.catatan_putusan, CATATAN_MAKS * 2)}</i>")
    return baris


def versi_lain(semua: Sequence[Laporan]) -> list[str]:
    """Name the other versions shortly, of many the newest."""
    baris = [_versi(satu) for satu in semua[:VERSI_MAKS]]
    lebih = len(semua) - len(baris)
    return [*baris, *([f"… dan {lebih} versi lagi."] if lebih > 0 else [])]


def _versi(satu: Laporan) -> str:
    catatan = f": {ringkas_html(satu.catatan_putusan, 100)}" if satu.catatan_putusan else ""
    return f"Versi {satu.versi} {STATUS[satu.status]}{catatan}"


def memutuskan(sebagai: Penugasan) -> str:
    return SEBAGAI.format(jabatan=escape(jabatan(sebagai)))


def singkat(nomor: int, satu: Laporan, milik: Terutang, hasil: str) -> str:
    """Return a report as the list of what waits shows it."""
    isi = [
        *([hasil] if hasil else []),
        *([f"IKK {satu.isi.ikk_terisi} dari {satu.isi.ikk_jumlah}"] if satu.isi.ikk_jumlah else []),
        *([f"surat {escape(satu.surat.nomor)}"] if satu.surat else []),
        f"{len(satu.lampiran)} lampiran" if satu.lampiran else "tanpa lampiran",
        *([f"versi {satu.versi}"] if satu.versi > 1 else []),
        *(["atas nama"] if satu.atas_nama else []),
    ]
    return (
        f"{nomor}. {kirim.judul(milik)}\n{'; '.join(isi)}\n"
        f"dikirim {waktu(satu.pengirim.pada_at)}, "
        f"{kirim.kedudukan(milik)}"
    )


# What became of a press


def diterima(satu: Terutang) -> str:
    nilai = satu.penilaian
    asal = kirim.menurut_asal(nilai.kedudukan, nilai.menurut_asal)
    return (
        f"Diterima: {kirim.judul(satu)}, <b>{kirim.KEDUDUKAN[nilai.kedudukan]}</b>{asal}. "
        "Pengirimnya kami kabari sekarang."
    )


def tanya_catatan(satu: Terutang) -> str:
    return f"Apa yang perlu diperbaiki dari {kirim.judul(satu)}?\n{TULIS_CATATAN}"


def tanya_kembali(satu: Terutang, isi: str, sebagai: str) -> str:
    return (
        f"Kembalikan {kirim.judul(satu)} dengan catatan ini?\n<i>{escape(isi)}</i>\n\n"
        f"Catatan langsung sampai kepada pengirimnya. {sebagai}\nCatatan lain? Tulis ulang."
    )


def dikembalikan(satu: Terutang, isi: str) -> str:
    return (
        f"Dikembalikan: {kirim.judul(satu)}. Pengirimnya kami kabari sekarang dengan catatan:\n"
        f"<i>{escape(isi)}</i>"
    )


def tanya_tarik(satu: Terutang) -> str:
    return (
        f"Tarik kembali {kirim.judul(satu)}? Laporan ini tidak lagi menunggu diperiksa, dan "
        "dihitung belum dikirim."
    )


def ditarik(satu: Terutang) -> str:
    return (
        f"Ditarik kembali: {kirim.judul(satu)}. Tetap ada di riwayat, dan dihitung belum dikirim."
    )


# What the bot says on its own


def kabar_dicatat(satu: Terutang, laporan: Laporan) -> str:
    lewat = f" (surat {escape(laporan.surat.nomor)})" if laporan.surat else ""
    siapa = escape(laporan.pengirim.nama or "verifikator")
    return (
        f"Terima kasih. {kirim.judul(satu)} sudah dicatat atas nama unit Bapak/Ibu oleh "
        f"{siapa}{lewat}. Tidak perlu dikirim lagi; mohon dilihat bila ada yang kurang."
    )


def kabar_diterima(satu: Terutang) -> str:
    nilai = satu.penilaian
    tepat = nilai.kedudukan is Kedudukan.TEPAT_WAKTU
    ketepatan_ = f", <b>{kirim.KEDUDUKAN[nilai.kedudukan]}</b>" if tepat else ""
    return f"Terima kasih. {kirim.judul(satu)} sudah diperiksa dan diterima{ketepatan_}."


def kabar_dikembalikan(satu: Terutang, laporan: Laporan) -> str:
    oleh = escape((laporan.pemutus.nama if laporan.pemutus else None) or "pemeriksanya")
    tempo = satu.penilaian.perbaikan_on
    sampai = f" paling lambat {kirim.hari(tempo)}" if tempo else ""
    return (
        f"{kirim.judul(satu)} dikembalikan oleh {oleh}:\n"
        f"<i>{escape(laporan.catatan_putusan or '')}</i>\n\nMohon diperbaiki lewat tombol di bawah"
        f"{sampai}. Isinya masih tersimpan; cukup ubah yang perlu."
    )


def kabar_diganti(satu: Terutang) -> str:
    return (
        f"{kirim.judul(satu)} yang Anda kirim digantikan versi yang lebih baru sebelum diperiksa. "
        "Keduanya ada di riwayat."
    )


def kabar_tanpa_pemutus(satu: Terutang) -> str:
    return (
        f"{kirim.judul(satu)} belum dapat diperiksa siapa pun: verifikator bidangnya belum "
        "terdaftar, atau mengirimnya sendiri. Mohon undang verifikator lain dengan /undang."
    )
