"""The commands: their names, what each role is told of them, and who answers."""

from collections.abc import Callable
from dataclasses import dataclass

from bot import pekerjaan
from bot.anggaran import jawab as anggaran
from bot.capaian import jawab as capaian
from bot.jawaban import Jawaban
from bot.messages import umum as kata
from bot.ruang import Ruang
from bot.umum import batal
from bot.umum import jawab as umum
from core.hak import Kegunaan, Pelaku, may_at_all, sees_all

Penjawab = Callable[[Ruang, Pelaku, list[str]], Jawaban]


@dataclass(frozen=True, slots=True)
class Perintah:
    nama: str
    keterangan: str
    penjawab: Penjawab
    keterangan_sendiri: str | None = None
    """The description for somebody who sees only what is their unit's."""
    kegunaan: Kegunaan | None = None
    """Listed only for those who have this right; None: for everybody."""
    atau: Kegunaan | None = None
    """Listed for those who have this one as well."""
    pemantau: bool = False
    """Listed for whoever sees everything as well."""
    berbaris: bool = False
    """The lines below the command belong to it, as one more word that begins with a new line."""


SEMUA = (
    Perintah(
        "capaian",
        "target, realisasi, dan capaian indikator",
        capaian.capaian,
        "capaian indikator yang menyangkut unit Anda",
        Kegunaan.BERTANYA,
    ),
    Perintah(
        "anggaran",
        "pagu, realisasi, dan serapan anggaran",
        anggaran.anggaran,
        "pagu, realisasi, dan serapan unit Anda",
        Kegunaan.BERTANYA,
    ),
    Perintah(
        "cek",
        "catatan: angka yang tidak sejalan di dokumen",
        pekerjaan.command("cek"),
        "catatan atas angka yang menyangkut unit Anda",
        Kegunaan.BERTANYA,
    ),
    Perintah(
        "rekomendasi",
        "rekomendasi LHE dan tugas dari catatan: siapa, sampai kapan, sudah apa",
        pekerjaan.command("rekomendasi"),
        "yang perlu ditindaklanjuti unit Anda",
        Kegunaan.BERTANYA,
    ),
    Perintah(
        "laporan",
        "Bab III LKjIP sebagai Word, Excel, atau PDF",
        pekerjaan.command("laporan"),
        "Bab III LKjIP tentang unit Anda sebagai berkas",
        Kegunaan.MENGUNDUH_LAPORAN,
    ),
    Perintah(
        "tugas",
        "apa yang masih perlu diisi atau ditindaklanjuti, dan sampai kapan",
        pekerjaan.command("tugas"),
        kegunaan=Kegunaan.MENDRAF,
        atau=Kegunaan.MENINDAKLANJUTI,
    ),
    Perintah(
        "isi",
        "isi realisasi kinerja atau anggaran",
        pekerjaan.command("isi"),
        berbaris=True,
        kegunaan=Kegunaan.MENDRAF,
    ),
    Perintah(
        "realisasi",
        "apa yang sudah diisi unit saya",
        pekerjaan.command("realisasi"),
        kegunaan=Kegunaan.MENDRAF,
    ),
    Perintah(
        "verifikasi",
        "isian dan laporan yang menunggu putusan Anda",
        pekerjaan.command("verifikasi"),
        kegunaan=Kegunaan.MEMUTUSKAN,
    ),
    Perintah(
        "kirim",
        "kirim laporan unit: IKK LPPD, SKM, dan lainnya",
        pekerjaan.command("kirim"),
        kegunaan=Kegunaan.MELAPOR_PD,
    ),
    Perintah(
        "tenggat",
        "laporan apa yang ditunggu, dan siapa yang sudah melapor",
        pekerjaan.command("tenggat"),
        "laporan yang ditunggu dari unit Anda, dan sampai kapan",
        Kegunaan.MELIHAT_TENGGAT,
    ),
    Perintah(
        "riwayat",
        "siapa menyebut angka apa, kapan, dan siapa memutuskannya",
        pekerjaan.command("riwayat"),
        kegunaan=Kegunaan.BERTANYA,
    ),
    Perintah(
        "register",
        "MoU/PKS, Raperda/Raperwal, kebijakan, dan inovasi",
        pekerjaan.command("register"),
        kegunaan=Kegunaan.MENGISI_REGISTER,
        pemantau=True,
    ),
    Perintah(
        "pengguna",
        "siapa terdaftar, sebagai apa, dan kapan terakhir hadir",
        pekerjaan.command("pengguna"),
        kegunaan=Kegunaan.MENGELOLA,
    ),
    Perintah(
        "undang",
        "tautan masuk untuk satu orang",
        pekerjaan.command("undang"),
        kegunaan=Kegunaan.MENGELOLA,
    ),
    Perintah(
        "buka_tahun",
        "buka tahun untuk diisi: target, pagu, jadwal",
        pekerjaan.command("buka_tahun"),
        kegunaan=Kegunaan.MENGELOLA,
    ),
    Perintah(
        "format",
        "formulir .xlsx untuk target dan pagu",
        pekerjaan.command("format"),
        kegunaan=Kegunaan.MENGELOLA,
    ),
    Perintah(
        "atur_tenggat",
        "tenggat laporan, unit, pengingat, dan hari libur",
        pekerjaan.command("atur_tenggat"),
        kegunaan=Kegunaan.MENGELOLA,
    ),
    Perintah(
        "pertanyaan",
        "pertanyaan yang belum terjawab, dan sebutan yang ditambahkan",
        pekerjaan.command("pertanyaan"),
        kegunaan=Kegunaan.MENGELOLA,
    ),
    Perintah(
        "pengaturan",
        "pesan apa yang Anda terima, dan kapan",
        pekerjaan.command("pengaturan"),
    ),
    Perintah("status", "keadaan bot", pekerjaan.command("status"), kegunaan=Kegunaan.MENGELOLA),
    Perintah("menu", "pilihan utama", umum.menu),
    Perintah("bantuan", "cara bertanya, dengan contoh", umum.bantuan),
    Perintah("batal", "keluar dari yang sedang berjalan", batal.batal),
    Perintah("start", "mulai, dan lihat Anda terdaftar sebagai apa", umum.start),
)

SEBUTAN_LAIN = {"help": "bantuan", "mulai": "start", "lkjip": "laporan"}
"""What people type out of habit, from other bots."""


def find(nama: str) -> Perintah | None:
    nama = SEBUTAN_LAIN.get(nama, nama)
    return next((satu for satu in SEMUA if satu.nama == nama), None)


def daftar(pelaku: Pelaku) -> list[tuple[str, str]]:
    """Return (name, description) of the commands this person can use."""
    if pelaku.tak_dikenal:
        return list(kata.PERINTAH_TAMU)
    return [
        (perintah.nama, _keterangan(perintah, pelaku))
        for perintah in SEMUA
        if _is_for(perintah, pelaku)
    ]


def _is_for(perintah: Perintah, pelaku: Pelaku) -> bool:
    if perintah.kegunaan is None or may_at_all(pelaku, perintah.kegunaan):
        return True
    if perintah.atau is not None and may_at_all(pelaku, perintah.atau):
        return True
    return perintah.pemantau and sees_all(pelaku)


def _keterangan(perintah: Perintah, pelaku: Pelaku) -> str:
    if perintah.keterangan_sendiri and not sees_all(pelaku):
        return perintah.keterangan_sendiri
    return perintah.keterangan
