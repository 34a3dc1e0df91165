"""How the bot is, in words: for the admin's /status and for `ceker doctor`."""

from datetime import datetime, timedelta

from bot.messages.kesalahan import TAK_TERBUKA
from bot.messages.umum import jabatan
from core.errors import SebabTakTerbuka
from core.kesehatan import Keluhan, Kesehatan
from core.services.kabar import (
    AdaTakPasti,
    AdaTakTerbaca,
    AdaTamu,
    AksesDitolak,
    CatatanBaru,
    DelegasiDiubah,
    DialogBerakhir,
    DiberiPeran,
    Diminta,
    Isi,
    IsianDiterima,
    KabarIsian,
    KabarLaporan,
    KepalaRiwayat,
    MenungguPutusan,
    MintaAkses,
    MohonMaaf,
    Pengingat,
    RekapPekan,
    TandaTerima,
    UndanganDipakai,
)
from core.services.kabar_tindak import TindakDiingatkan, TindakDiputus
from core.services.masalah import Pengabaran

JUDUL = "Keadaan CEKER"
SEHAT = "Semua berjalan baik."
KELUHAN = {
    Keluhan.BELUM_BERJALAN: "Bot tidak sedang berjalan pada folder data ini. Jalankan: ceker run",
    Keluhan.TANPA_KABAR_TELEGRAM: (
        "Telegram sudah lebih dari 90 detik tidak menjawab. Periksa jaringan server."
    ),
    Keluhan.MASUK_TERTAHAN: "Ada pesan masuk yang menunggu jawaban lebih dari 2 menit.",
    Keluhan.KELUAR_TERTAHAN: "Ada pesan keluar yang menunggu lebih dari 10 menit.",
    Keluhan.HASIL_TAK_TERCATAT: (
        "Ada pesan keluar yang hasilnya lebih dari 1 menit tidak tercatat. Periksa apakah basis "
        "data dikunci program lain."
    ),
    Keluhan.ADA_GAGAL: "Ada pesan yang gagal dijawab dan belum dilihat admin.",
    Keluhan.ADA_TAK_TERBACA: (
        "Ada kiriman Telegram yang tidak terbaca dan belum dilihat admin; isinya disimpan."
    ),
    Keluhan.ADA_KELUAR_GAGAL: "Ada pesan keluar yang ditolak Telegram dan belum dilihat admin.",
    Keluhan.ADA_TAK_PASTI: "Ada pesan yang tidak pasti sampai; admin yang memutuskan.",
    Keluhan.CAKRAM_HAMPIR_PENUH: "Ruang cakram hampir habis. Sediakan paling sedikit 200 MB.",
    Keluhan.BASIS_DATA_RUSAK: TAK_TERBUKA[SebabTakTerbuka.RUSAK],
}
GRUP_TANPA_NAMA = "sebuah grup"
KIRIM_LAGI = "Kirim lagi"
ANGGAP_SAMPAI = "Anggap sampai"
MASUK_GAGAL = "Masuk yang gagal dijawab atau tak terbaca:"
KELUAR_GAGAL = "Keluar yang ditolak Telegram:"
PENGABARAN = {
    Pengabaran.SUDAH: "pengirim sudah diberi tahu",
    Pengabaran.AKAN: "pengirim segera diberi tahu",
    Pengabaran.BELUM: "pengirim belum diberi tahu",
}
SEGARKAN = "Segarkan"
TAK_PASTI = "Tidak pasti sampai (mungkin sudah diterima, jadi tidak dikirim ulang sendiri):"


def lama(selang: timedelta) -> str:
    """Return a span in its largest unit: 3 menit."""
    detik = int(selang.total_seconds())
    for satuan, panjang in (("hari", 86400), ("jam", 3600), ("menit", 60)):
        if detik >= panjang:
            return f"{detik // panjang} {satuan}"
    return f"{max(detik, 0)} detik"


def baris(sehat: Kesehatan, now: datetime) -> list[tuple[str, str]]:
    """Return label and value of each thing there is to know."""
    hasil = [
        ("Berjalan sejak", _lalu(sehat.mulai_at, now)),
        ("Kabar Telegram", _kabar(sehat, now)),
        ("Masuk menunggu", _antre(sehat.masuk.menunggu, sehat.masuk.umur(now))),
        ("Masuk gagal", f"{sehat.gagal}"),
        ("Masuk tak terbaca", f"{sehat.tak_terbaca}"),
        ("Keluar menunggu", _antre(sehat.keluar.menunggu, sehat.keluar.umur(now))),
        ("Keluar dikirim", _antre(sehat.dikirim.menunggu, sehat.dikirim.umur(now))),
        ("Keluar gagal", f"{sehat.keluar_gagal}"),
        ("Keluar tak pasti", f"{sehat.tak_pasti}"),
    ]
    if sehat.cakram_bebas is not None:
        hasil.append(("Cakram bebas", f"{sehat.cakram_bebas // 10**6} MB"))
    if sehat.utuh is not None:
        hasil.append(("Basis data", "utuh" if sehat.utuh else "rusak"))
    return hasil


def tak_pasti(nomor: int, apa: str, nama: str, sejak: str) -> str:
    return f"{nomor}. {apa} untuk {nama or GRUP_TANPA_NAMA}, {sejak}"


def masuk_gagal(update_id: int, saat: str, galat: str | None, pengabaran: Pengabaran | None) -> str:
    sebab = (
        f"gagal ({galat}), {PENGABARAN[pengabaran]}" if pengabaran is not None else "tak terbaca"
    )
    return f"• pesan masuk {update_id}, {saat}: {sebab}"


def keluar_gagal(apa: str, nama: str, saat: str, galat: str | None) -> str:
    return f"• {apa} untuk {nama or GRUP_TANPA_NAMA}, {saat}: {galat}"


def sudah_dilihat(banyak: int) -> str:
    return f"Sudah dilihat ({banyak})"


def masih(banyak: int) -> str:
    """Tell how many more there are than the list shows."""
    return f"… dan {banyak} lagi yang lebih lama."


TENTANG: dict[type, str] = {
    AdaTakTerbaca: "pemberitahuan kiriman tak terbaca",
    AdaTakPasti: "pemberitahuan pesan yang tidak pasti sampai",
    AksesDitolak: "kabar permintaan akses ditolak",
    DelegasiDiubah: "kabar delegasi",
    DialogBerakhir: "kabar pengisian ditutup",
    CatatanBaru: "kabar catatan baru",
    KepalaRiwayat: "kabar kepala riwayat",
    Diminta: "pengingat yang diminta",
    Pengingat: "pengingat laporan yang ditunggu",
    RekapPekan: "rekap pekanan",
}
"""What a message was about that needs no more words."""


def perihal(isi: Isi, kunci: str) -> str:
    """Say what a message was about; `kunci` is the occasion it was owed on."""
    match isi:
        case AdaTamu():
            teks = f"pemberitahuan tamu {isi.nama} ({isi.telegram_id})"
        case MohonMaaf():
            teks = f"permohonan maaf atas pesan masuk {kunci}"
        case UndanganDipakai():
            teks = f"kabar {isi.nama} ({isi.telegram_id}) masuk sebagai {jabatan(isi.tugas)}"
        case MintaAkses():
            teks = f"permintaan akses {isi.nama} ({isi.telegram_id})"
        case DiberiPeran():
            teks = f"kabar peran {jabatan(isi.tugas)}"
        case KabarIsian() | MenungguPutusan() | IsianDiterima():
            # What a posting is, a start need not know.
            from bot.messages.isian import tentang  # noqa: PLC0415

            teks = tentang(isi)
        case KabarLaporan() | TandaTerima():
            from bot.messages.kirim_lihat import tentang as tentang_laporan  # noqa: PLC0415

            teks = tentang_laporan(isi)
        case _ if type(isi) in TENTANG:
            teks = TENTANG[type(isi)]
        case TindakDiingatkan() | TindakDiputus():
            from bot.messages.tindak_kabar import perihal as tentang_tindak  # noqa: PLC0415

            teks = tentang_tindak(isi)
        case _:
            # Nor what is due.
            from bot.messages.pengingat_perihal import perihal as tentang_tenggat  # noqa: PLC0415

            teks = tentang_tenggat(isi)
    return teks


def _lalu(saat: datetime | None, now: datetime) -> str:
    return f"{lama(now - saat)} lalu" if saat else "belum ada"


def _kabar(sehat: Kesehatan, now: datetime) -> str:
    mulai, kabar = sehat.mulai_at, sehat.getupdates_at
    if mulai is not None and kabar is not None and kabar < mulai:
        return "belum sejak mulai"
    return _lalu(kabar, now)


def _antre(banyak: int, umur: timedelta) -> str:
    return f"{banyak} ({lama(umur)})" if banyak else "0"
