"""What /tenggat says: what is due, where it stands, and what was done to have it come in."""

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from html import escape

from babel.dates import format_date

from bot.messages.isian import BULAN
from bot.messages.pengingat import teks as teks_pengingat
from bot.messages.umum import jabatan
from bot.render import persen, tanggal, waktu
from core.kewajiban.ingatan import LAGI, PAGI, Nasib, Sebab
from core.kewajiban.laporan import StatusLaporan
from core.kewajiban.tangga import BUKA
from core.kewajiban.tepat import Kedudukan
from core.papan import BarisPapan, Diingatkan, Kolom, OrangUnit, Papan, Petak
from core.periode import Periode
from core.services.ingatkan import Akibat, HasilIngatkan
from core.services.kabar import Diminta

JUDUL_SENDIRI = "<b>Tenggat unit Anda</b>"
SENDIRI_KOSONG = "Tidak ada laporan yang kami tunggu dari unit Anda saat ini. Terima kasih."
TANPA_JENIS = (
    "Belum ada tenggat yang aktif, sehingga belum ada laporan yang ditunggu. Admin CEKER yang "
    "mengaktifkannya."
)
TANPA_JENIS_ADMIN = (
    "Belum ada tenggat yang aktif, sehingga belum ada laporan yang ditunggu. Silakan aktifkan "
    "lewat /atur_tenggat."
)
BELUM_ADA = (
    "Tenggatnya sudah aktif, tetapi belum ada laporan yang jatuh tempo dalam setahun ke depan."
)
PILIH = "<b>Pilih papan tenggat</b>"
CONTOH = "tanggal contoh"
TANDA_BERKATA = "Nama unit ada di balik tombol."
DAFTAR_BERUBAH = (
    "Daftarnya sudah berubah sejak ditampilkan, jadi belum ada yang diingatkan. Ini yang terbaru:"
)
TANPA_ORANG = "Belum ada orang terdaftar."
TAK_TERJANGKAU = (
    "⚠ Belum terjangkau bot. Mohon dikabari lewat telepon; admin CEKER dapat mengundang orangnya."
)
JUDUL_ORANG = "<b>Orangnya</b>"
JUDUL_LAPORAN = "<b>Laporan</b>"
JUDUL_PENGINGAT = "<b>Pengingat</b>"
TANPA_LAPORAN = "Belum ada yang masuk lewat CEKER."
TANPA_PENGINGAT = "Belum ada."

TOMBOL_PAPAN = "Papan"
TOMBOL_SENDIRI = "Tenggat unit saya"
TOMBOL_LAIN = "Jenis/periode lain"
TOMBOL_GAMBAR = "Gambar"
TOMBOL_SEMUA = "Semua unit"
TOMBOL_TUGAS = "Buka /tugas"
TOMBOL_INGATKAN = "Ingatkan"
SUMBER_GAMBAR = "Data CEKER: laporan yang masuk dan tenggatnya"
KE_PAPAN = "« Papan"
KE_DAFTAR = "« Daftar"

PETAK = {
    Petak.TEPAT: "tepat waktu",
    Petak.TERLAMBAT: "terlambat",
    Petak.BELUM: "ditunggu, masih ada waktu",
    Petak.LEWAT: "belum kami terima",
    Petak.DIKEMBALIKAN: "dikembalikan",
    Petak.NANTI: "belum waktunya",
    Petak.DIBEBASKAN: "dibebaskan",
    Petak.DIPERPANJANG: "diperpanjang",
    Petak.KENDALA: "ada kendala",
    Petak.TAK_TERJANGKAU: "tak terjangkau",
}
KEDUDUKAN = {
    Kedudukan.BELUM_WAKTUNYA: "belum waktunya",
    Kedudukan.BELUM: "kami tunggu",
    Kedudukan.LEWAT: "belum kami terima",
    Kedudukan.DIPERBAIKI: "dikembalikan untuk diperbaiki",
    Kedudukan.PERBAIKAN_LEWAT: "perbaikan belum kami terima",
    Kedudukan.TEPAT_WAKTU: "tepat waktu, terima kasih",
    Kedudukan.TERLAMBAT: "sudah masuk, terima kasih",
    Kedudukan.DIBEBASKAN: "dibebaskan",
}
STATUS = {
    StatusLaporan.DIAJUKAN: "menunggu diperiksa",
    StatusLaporan.DITERIMA: "diterima",
    StatusLaporan.DIKEMBALIKAN: "dikembalikan",
    StatusLaporan.DITARIK: "ditarik pengirimnya",
    StatusLaporan.DIGANTI: "diganti versi berikutnya",
}
NASIB = {
    Nasib.KIRIM: "dikirim",
    Nasib.DIGABUNG: "digabung ke pengingat lain",
    Nasib.DILEWATI: "tidak dikirim",
}
SEBAB = {
    Sebab.BERSAMAAN: "jatuh pada hari yang sama",
    Sebab.TERTINGGAL: "harinya sudah lewat",
    Sebab.TAK_TERJANGKAU: "belum memulai bot, atau memblokirnya",
    Sebab.DIJEDA: "orangnya menjeda pengingat",
    Sebab.TANPA_ORANG: "di unit ini belum ada yang terdaftar",
    Sebab.SUDAH_MASUK: "laporannya sudah masuk",
    Sebab.TAK_BERTUGAS: "orangnya tidak lagi bertugas di unit ini",
    Sebab.DIBEBASKAN: "unit ini dibebaskan",
    Sebab.BARU_SAJA: "keterlambatannya baru saja diingatkan",
}
ANAK = {BUKA: "dibuka", "h": "hari H"}
SENDIRI = {PAGI: "daftar pagi", LAGI: "diminta sendiri"}
"""What people have chosen to hear for themselves, by the letter before its day."""


def periode(satu: Periode) -> str:
    """2026; semester I 2026; TW II 2026; Juni 2026."""
    if satu.triwulan:
        return f"TW {satu.triwulan.name} {satu.tahun}"
    if satu.semester:
        return f"semester {satu.semester.name} {satu.tahun}"
    if satu.bulan:
        return f"{BULAN[satu.bulan - 1]} {satu.tahun}"
    return f"{satu.tahun}"


def kolom(satu: Kolom) -> str:
    """IKK LPPD 2026."""
    return f"{satu.pendek} {periode(satu.periode)}"


def hari(on: date) -> str:
    """Minggu, 31 Januari 2027."""
    return format_date(on, "EEEE, d MMMM y", locale="id_ID")


def sisa(tenggat_on: date, on: date) -> str:
    """Return how far off it is, without a word about anybody's being late."""
    banyak = (tenggat_on - on).days
    if banyak < 0:
        return f"lewat {-banyak} hari"
    return {0: "hari ini, pukul 23.59 WIB", 1: "besok"}.get(banyak, f"{banyak} hari lagi")


def tenggat(semua: Sequence[date], on: date, *, contoh: bool) -> str:
    """Tenggat Minggu, 31 Januari 2027 (tanggal contoh), 9 hari lagi; of several their range."""
    keterangan = f" ({CONTOH})" if contoh else ""
    if len(semua) > 1:
        return f"Tenggat {tanggal(semua[0])} s.d. {tanggal(semua[-1])}{keterangan}."
    return f"Tenggat {hari(semua[0])}{keterangan}, {sisa(semua[0], on)}."


def judul(papan: Papan) -> str:
    return f"<b>{escape(kolom(papan.kolom))}</b>"


def masuk(papan: Papan) -> str:
    """Masuk 13 dari 26 (50,00%)."""
    if not papan.wajib:
        return "Semua unit dibebaskan."
    return (
        f"Masuk {papan.masuk} dari {papan.wajib} "
        f"({persen(Decimal(papan.masuk) / papan.wajib * 100)})."
    )


def tombol_petak(petak: Petak, banyak: int) -> str:
    return f"{PETAK[petak].capitalize()} ({banyak})"


def judul_daftar(papan: Papan, petak: Petak | None, banyak: int) -> str:
    apa = PETAK[petak] if petak else "semua unit"
    return f"<b>{escape(kolom(papan.kolom))}: {apa} ({banyak})</b>"


def unit(nomor: int, satu: BarisPapan, petak: Petak | None, on: date) -> str:
    """1. Dinas Kesehatan: diperpanjang, tak terjangkau, 8 hari lagi.

    What all of the list have in common, `petak`, is left out.
    """
    lain = (satu.petak, Petak.DIPERPANJANG, Petak.KENDALA, Petak.TAK_TERJANGKAU)
    ada = [PETAK[p] for p in lain if p in satu.semua_petak and p is not petak]
    isi = ", ".join([*ada, *kapan(satu, on)])
    return f"{nomor}. {escape(satu.unit.nama)}{f': {isi}' if isi else ''}"


def kapan(satu: BarisPapan, on: date) -> list[str]:
    """Return what days there are to it.

    Masuk 11 Januari 2027; perbaikan ditunggu sampai 3 Februari 2027, besok; 8 hari lagi; nothing.
    """
    if satu.masuk_at is not None and satu.petak in {Petak.TEPAT, Petak.TERLAMBAT}:
        return [f"masuk {tanggal(satu.masuk_at.date())}"]
    if satu.perbaikan_on is not None and satu.petak is Petak.DIKEMBALIKAN:
        sampai = satu.perbaikan_on
        return [f"perbaikan ditunggu sampai {tanggal(sampai)}, {sisa(sampai, on)}"]
    # The date of all stands on the board.
    sendiri = satu.berlaku_on != satu.tenggat_on and satu.petak in {Petak.BELUM, Petak.LEWAT}
    return [sisa(satu.berlaku_on, on)] if sendiri else []


def milik(satu: BarisPapan, on: date) -> str:
    """Two lines on what one's own unit owes: what and who, then where it stands and by when."""
    awal = f"• <b>{escape(kolom(satu.kolom))}</b>, {escape(satu.unit.nama)}"
    return f"{awal}\n  {kedudukan(satu, on)}"


def kedudukan(satu: BarisPapan, on: date) -> str:
    """Kami tunggu sampai Minggu, 31 Januari 2027 (tanggal contoh), 9 hari lagi."""
    kata = KEDUDUKAN[satu.kedudukan].capitalize()
    diperpanjang = satu.berlaku_on != satu.tenggat_on
    tanda = [
        *([CONTOH] if satu.kolom.contoh and not diperpanjang else []),
        *([f"diperpanjang dari {tanggal(satu.tenggat_on)}"] if diperpanjang else []),
    ]
    keterangan = f" ({'; '.join(tanda)})" if tanda else ""
    match satu.kedudukan:
        case Kedudukan.BELUM | Kedudukan.LEWAT:
            akhir = f"; tenggat {hari(satu.berlaku_on)}{keterangan}, {sisa(satu.berlaku_on, on)}"
        case Kedudukan.DIPERBAIKI | Kedudukan.PERBAIKAN_LEWAT if satu.perbaikan_on:
            sampai = satu.perbaikan_on
            akhir = f"; ditunggu sampai {hari(sampai)}, {sisa(sampai, on)}"
        case Kedudukan.BELUM_WAKTUNYA:
            buka, akhir_on = tanggal(satu.buka_on), tanggal(satu.berlaku_on)
            akhir = f"; dapat dikirim mulai {buka}, tenggat {akhir_on}{keterangan}"
        case Kedudukan.TEPAT_WAKTU | Kedudukan.TERLAMBAT if satu.masuk_at:
            akhir = f"; masuk {waktu(satu.masuk_at)} WIB, tenggat {tanggal(satu.berlaku_on)}"
        case _:
            akhir = ""
    return f"{kata}{akhir}."


def sudah_masuk(banyak: int) -> str:
    return f"Sudah masuk: {banyak}. Terima kasih."


def orang(satu: OrangUnit, terakhir: str) -> str:
    """Budi, Operator Dinas Kesehatan: terjangkau, terakhir hadir 12 Januari 2027 09.00."""
    if satu.terjangkau:
        keadaan = "terjangkau"
    else:
        keadaan = "memblokir bot" if satu.diblokir else "belum memulai bot"
    hadir = f", terakhir hadir {terakhir}" if terakhir else ""
    return f"• {escape(satu.nama)}, {escape(jabatan(satu.tugas))}: {keadaan}{hadir}"


def laporan(versi: int, status: StatusLaporan, saat: datetime, oleh: str, catatan: str) -> str:
    akhir = f" “{catatan}”" if catatan else ""
    return f"• versi {versi}, {waktu(saat)}, {escape(oleh)}: {STATUS[status]}{akhir}"


def pengingat(satu: Diingatkan, saat: datetime) -> str:
    """H-7, 22 Januari 2027 08.00, Budi: dikirim."""
    kata = f"diminta {escape(satu.oleh)}" if satu.oleh else anak(satu.kode)
    sebab = f" ({SEBAB[satu.sebab]})" if satu.sebab else ""
    nama = escape(satu.nama or "orang yang sudah tidak ada")
    return f"• {kata}, {waktu(saat)}, {nama}: {NASIB[satu.nasib]}{sebab}"


def anak(kode: str) -> str:
    """H-7; hari H; dibuka; H+2 hari kerja; daftar pagi; diminta sendiri; diminta."""
    if kode.startswith("l+"):
        return f"H+{kode[2:]} hari kerja"
    if kode.startswith("h-"):
        return kode.upper()
    return ANAK.get(kode) or SENDIRI.get(kode[:1], "diminta")


def tombol_kirim(apa: str) -> str:
    return f"Kirim {apa}"


def tombol_rincian(apa: str) -> str:
    return f"Lihat: {apa}"


def kendala(isi: str) -> str:
    """`isi` is HTML."""
    return f"Kendala: {isi}"


def alasan(isi: str) -> str:
    return f"Alasan: {escape(isi)}"


def lebih(banyak: int) -> str:
    return f"… dan {banyak} lagi."


def ingatkan_semua(banyak: int) -> str:
    return f"Ingatkan semua ({banyak})"


def hasil(satu: HasilIngatkan, now: datetime) -> str:
    """Say what came of asking one unit."""
    nama = f"<b>{escape(satu.unit_nama)}</b>"
    match satu.akibat:
        case Akibat.DIINGATKAN:
            return f"{nama} kami ingatkan ({satu.banyak} orang){_leaves(satu, now)}."
        case Akibat.SUDAH:
            oleh = f"diminta {escape(satu.oleh)}" if satu.oleh else "pengingat terjadwal"
            saat = waktu(satu.pada_at) if satu.pada_at else ""
            return f"{nama} sudah diingatkan: {oleh}, {saat} WIB. Sekali sehari sudah cukup."
        case Akibat.TAK_TERJANGKAU:
            return (
                f"{nama} belum terjangkau bot, jadi tidak ada yang terkirim. Mohon dikabari lewat "
                "telepon; admin CEKER dapat mengundang orangnya."
            )
        case Akibat.TAK_DITUNGGU:
            return f"{nama}: tidak ada yang ditunggu sekarang, jadi tidak ada yang dikirim."


def hasil_semua(semua: Sequence[HasilIngatkan], now: datetime) -> str:
    """Count what came of asking several units."""
    banyak = {akibat: [s for s in semua if s.akibat is akibat] for akibat in Akibat}
    baris = []
    if ada := banyak[Akibat.DIINGATKAN]:
        baris.append(f"{len(ada)} unit kami ingatkan{_leaves(ada[0], now)}.")
    kata = {
        Akibat.SUDAH: "sudah diingatkan pada hari yang sama",
        Akibat.TAK_TERJANGKAU: "belum terjangkau bot; mohon dikabari lewat telepon",
        Akibat.TAK_DITUNGGU: "tidak ditunggu lagi",
    }
    baris += [f"{len(banyak[a])} unit {teks}." for a, teks in kata.items() if banyak[a]]
    return "\n".join(baris)


def _leaves(satu: HasilIngatkan, now: datetime) -> str:
    if satu.sampai_at is None or satu.sampai_at <= now:
        return ""
    kapan = f"{hari(satu.sampai_at)} pukul {satu.sampai_at:%H.%M} WIB"
    return f"; pesannya keluar pada jam kerja, {kapan}"


def diminta(isi: Diminta) -> str:
    """Say who asks, and for what."""
    oleh = f"Atas permintaan {escape(jabatan(isi.oleh))}.\n\n" if isi.oleh else ""
    return oleh + teks_pengingat(isi.pengingat)


def tak_dikenal(kata: str, jenis: Sequence[str]) -> str:
    semua = "; ".join(escape(satu) for satu in jenis)
    return f"Tidak ada tenggat “{escape(kata[:60])}”. Yang ada: {semua}."


def tanpa_periode(jenis: str, apa: str, ada: Sequence[str]) -> str:
    semua = "; ".join(escape(satu) for satu in ada)
    return f"Belum ada tenggat {escape(jenis)} untuk {apa}. Yang ada: {semua}."


def judul_gambar(papan: Papan) -> str:
    return f"Tenggat {kolom(papan.kolom)}"


def keterangan_gambar(papan: Papan, pada: date) -> str:
    return f"{masuk(papan)} Keadaan {tanggal(pada)}"


def tidak_semua(digambar: int, dari: int) -> str:
    return f"Digambar {digambar} dari {dari} unit; selebihnya di daftar"
