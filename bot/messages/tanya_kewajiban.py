"""What an admin is asked and shown before something of obligations is set."""

from collections.abc import Sequence
from datetime import date, datetime
from html import escape

from bot.messages import atur_kewajiban as kata
from bot.messages.daftar import dan, sebut
from bot.messages.hari_libur import CONTOH as CONTOH_LIBUR
from bot.messages.hari_libur import CONTOH_BATALKAN, hari_tanggal
from bot.render import ringkas, tanggal, waktu
from core.hari_khusus import JenisKhusus
from core.kewajiban.atur import SAMPAI_MAKS, SEBELUM_MAKS, Akibat, AnakBerikut
from core.kewajiban.jenis import JenisKewajiban, Kala
from core.kewajiban.tangga import Tangga

ATURAN = {
    Kala.TAHUN: (
        "31 Januari tahun berikutnya",
        "akhir Februari",
        "3 bulan setelah tahun berakhir",
    ),
    Kala.SEMESTER: ("15 Juli dan 15 Januari", "15 bulan berikutnya", "akhir bulan berikutnya"),
    Kala.TRIWULAN: ("10 bulan berikutnya", "akhir bulan berikutnya"),
    Kala.BULAN: ("5 bulan berikutnya", "akhir bulan berikutnya"),
}
"""Rules as they can be typed."""
TANGGA = ("H-14, H-7, H-3, hari H", "hari buka, H-3, H; lewat tiap 2 sampai 20", "H-7; tanpa lewat")
SURAT = "100.2/45/B.I/2027 tanggal 5 Januari 2027"
BATAL = "Ketik /batal untuk tidak jadi."
MENUNGGU = "Yang berikut belum tersimpan. Tekan <b>Simpan</b> atau <b>Batal</b>."
TULIS_LAGI = "Jawabannya belum ditulis. Tulis di sini, atau tekan <b>Batal</b>."
MENUNGGU_TEKS = "Yang ditunggu di sini tulisan, bukan berkas. Tulis, atau tekan <b>Batal</b>."
SAMA = "Pengaturannya memang sudah begitu; tidak ada yang berubah."
CONTOH = "Tenggatnya masih contoh: pastikan dahulu, atau ubah aturannya."
LEWAT = "Tanggal itu sudah lewat."
PILIH_UNIT = "Ketuk unitnya, boleh beberapa, atau ketik namanya. Lalu tekan <b>Lanjut</b>."
TANPA_UNIT = "Belum ada unit yang dipilih. Ketuk unitnya, atau ketik namanya."
TERLALU_PANJANG = "Alasannya terlalu panjang. Tulis paling banyak {maks} huruf."
BUKAN_PDF = "Suratnya dikirim sebagai PDF. Kirim berkas PDF, atau tulis nomor dan tanggalnya."
TUNGGU_PDF = (
    "Surat <b>{nomor}</b>, {on}. Kirim PDF-nya ke sini, atau tekan <b>Tanpa PDF</b>. "
    "Ketik /batal untuk tidak jadi."
)
TUNGGU_NOMOR = (
    "PDF diterima. Tulis nomor dan tanggal suratnya, misalnya <code>{contoh}</code>. "
    "Ketik /batal untuk tidak jadi."
)
PILIH_PERIODE = "<b>{pendek}</b>: pilih periodenya."
TANPA_PERIODE = (
    "<b>{pendek}</b>: belum ada kewajiban yang berjalan. Aktifkan dahulu jenisnya, atau periksa "
    "tanggalnya."
)
CARI_UNIT = (
    "Unit mana yang ditambahkan pada <b>{pendek}</b>? Tulis nama atau singkatannya, misalnya "
    "<code>Dinkes</code>. Ketik /batal untuk tidak jadi."
)
UNIT_IKUT = "<b>{pendek}</b>: {banyak} unit. Ketuk unit untuk mengeluarkannya."
PILIH_HASIL = "Unit yang mana?"
PILIH_PENGUMPUL = (
    "<b>{pendek}</b> dikumpulkan {kini}. Siapa pengumpulnya mulai sekarang? Laporan yang belum "
    "diputus ikut pindah."
)


def _contoh(semua: Sequence[str]) -> str:
    return dan([f"<code>{escape(satu)}</code>" for satu in semua], "atau")


def tulis_aturan(satu: JenisKewajiban) -> str:
    return (
        f"Tulis tenggat <b>{escape(satu.pendek)}</b>, misalnya {_contoh(ATURAN[satu.kala])}. "
        "Tambahkan <code>geser</code> bila hari libur pindah ke hari kerja berikutnya, atau "
        f"<code>tetap</code>.\nSekarang: {kata.aturan(satu.aturan, satu.kala)}, "
        f"{kata.GESER[satu.geser]}. {BATAL}"
    )


def aturan_tak_terbaca(teks: str, satu: JenisKewajiban) -> str:
    return (
        f"“{escape(teks[:60])}” tidak terbaca sebagai aturan tenggat {escape(satu.pendek)}. "
        f"Tulis misalnya {_contoh(ATURAN[satu.kala])}."
    )


def tulis_tangga(pendek: str, satu: Tangga) -> str:
    return (
        f"Tulis tangga pengingat <b>{escape(pendek)}</b>: hari sebelum tenggat, hari buka bila "
        f"perlu, dan yang lewat tenggat. Misalnya {_contoh(TANGGA)}.\n"
        f"Sekarang: {kata.tangga(satu)}. {BATAL}"
    )


def tangga_tak_terbaca(teks: str) -> str:
    return (
        f"“{escape(teks[:60])}” tidak terbaca sebagai tangga pengingat. Paling awal "
        f"H-{SEBELUM_MAKS}, paling akhir lewat {SAMPAI_MAKS} hari kerja. Tulis misalnya "
        f"{_contoh(TANGGA)}."
    )


def tulis_tanggal(pendek: str, kapan: str, kini: date) -> str:
    return (
        f"Tulis tenggat <b>{escape(pendek)}</b> {kapan} untuk semua unit, misalnya "
        f"<code>{tanggal(kini)}</code>.\nSekarang: {tanggal(kini)}. {BATAL}"
    )


def tanggal_tak_terbaca(teks: str, contoh: date) -> str:
    return (
        f"“{escape(teks[:40])}” tidak terbaca sebagai tanggal. Tulis misalnya "
        f"<code>{tanggal(contoh)}</code>."
    )


def tulis_surat(pendek: str) -> str:
    return (
        f"Tulis nomor dan tanggal surat yang meminta <b>{escape(pendek)}</b>, misalnya "
        f"<code>{SURAT}</code>, atau kirim PDF-nya. {BATAL}"
    )


def surat_tak_terbaca(teks: str) -> str:
    return (
        f"“{escape(teks[:60])}” tidak terbaca sebagai nomor dan tanggal surat. Tulis misalnya "
        f"<code>{SURAT}</code>."
    )


def surat_belum_tiba(on: date) -> str:
    return (
        f"{tanggal(on)} belum tiba. Tulis lagi nomor dan tanggal yang tercetak di surat itu, "
        f"misalnya <code>{SURAT}</code>."
    )


def pilih_unit(pendek: str, kapan: str, *, panjang: bool) -> str:
    apa = "Diperpanjang" if panjang else "Dibebaskan"
    return f"<b>{escape(pendek)}</b>, {kapan}. {apa}: unit yang mana? {PILIH_UNIT}"


def tulis_alasan(unit: Sequence[str]) -> str:
    return (
        f"Dibebaskan: {escape(sebut(unit))}. Tulis alasannya, misalnya <code>baru dibentuk</code>. "
        f"{BATAL}"
    )


def tulis_perpanjangan(unit: Sequence[str], semula: date, contoh: date) -> str:
    return (
        f"Diperpanjang: {escape(sebut(unit))}, semula {tanggal(semula)}. Tulis tanggal baru dan "
        f"alasannya, misalnya <code>{tanggal(contoh)} kantor kebanjiran</code>. {BATAL}"
    )


def perpanjangan_tak_terbaca(teks: str, contoh: date) -> str:
    return (
        f"“{escape(teks[:60])}” belum memuat tanggal dan alasan. Tulis misalnya "
        f"<code>{tanggal(contoh)} kantor kebanjiran</code>."
    )


def unit_tak_dikenal(teks: str) -> str:
    return (
        f"Tidak ada unit “{escape(teks[:40])}”. Tulis nama atau singkatannya, misalnya "
        "<code>Dinkes</code>."
    )


def unit_tak_wajib(unit: str, pendek: str, kapan: str) -> str:
    return (
        f"{escape(unit)} tidak mempunyai kewajiban {escape(pendek)} {kapan}, jadi tidak "
        "ada yang dibebaskan atau diperpanjang. Periksa daftar unitnya di halaman jenisnya."
    )


def akibat(satu: Akibat) -> list[str]:
    """Say what follows, one thing a line."""
    baris = [
        *([f"{satu.baru} kewajiban baru."] if satu.baru else []),
        *([f"{satu.batal} kewajiban tidak ditagih lagi."] if satu.batal else []),
        *([f"{satu.pindah} kewajiban pindah tanggal."] if satu.pindah else []),
        *([f"⚠ {satu.lewat} di antaranya menjadi lewat tenggat hari ini."] if satu.lewat else []),
        *([f"{satu.tetap} tetap pada tanggalnya: sudah melapor."] if satu.tetap else []),
        *([f"{satu.gugur} perpanjangan tidak berlaku lagi."] if satu.gugur else []),
    ]
    if satu.jatuh:
        baris += ["Jatuh tempo:", *map(kata.jatuhan, satu.jatuh)]
    if satu.berikut:
        baris += ["Pengingat berikutnya:", *map(_anak, satu.berikut)]
        if satu.terlewati and (satu.baru or satu.pindah):
            lewat = dan([kata.anak(kode) for kode in satu.terlewati])
            baris.append(f"Sebelum hari ini ({lewat}): tidak dikirim.")
    else:
        baris.append("Belum ada pengingat yang akan dikirim.")
    return baris


def _anak(satu: AnakBerikut) -> str:
    apa = f"{escape(satu.pendek)} {kata.anak(satu.kode)}"
    return f"• {hari_tanggal(satu.on)}: {apa}, {satu.banyak} unit"


def tanya_simpan(sebagai: str) -> str:
    return f"Disimpan sebagai {escape(sebagai)}?"


def lagi(banyak: int) -> str:
    return f"… dan {banyak} perubahan lagi"


def pekan_diubah(pada: datetime, oleh: str | None, unit: str, lama: str, baru: str) -> str:
    siapa = escape(oleh or kata.DI_SERVER)
    return f"{waktu(pada)}, {siapa}: {escape(unit)}, {lama} → {baru}"


def pekan_kini(semua: Sequence[tuple[str, str]], riwayat: Sequence[str]) -> str:
    baris = [f"• {escape(unit)}: {hari}" for unit, hari in semua]
    isi = "\n".join(baris) if baris else "Semua unit bekerja Senin sampai Jumat."
    terakhir = "".join(
        ["Terakhir diubah:\n", *(f"{r}\n" for r in riwayat), "\n"] if riwayat else []
    )
    return (
        f"<b>Pekan kerja unit</b>\n{isi}\n\n{terakhir}Tulis unit dan hari kerjanya, misalnya "
        "<code>RSHD Senin-Sabtu</code> atau <code>RSHD Senin-Jumat</code> untuk kembali. "
        f"{BATAL}"
    )


def pekan_tak_terbaca(teks: str) -> str:
    return (
        f"“{escape(teks[:60])}” tidak terbaca sebagai unit dan hari kerjanya. Tulis misalnya "
        "<code>/atur_tenggat pekan RSHD Senin-Sabtu</code>."
    )


def tanya_pekan(unit: str, lama: str, baru: str) -> str:
    return f"<b>{escape(unit)}</b>, hari kerja: {lama} → <b>{baru}</b>"


def pekan_tersimpan(unit: str, hari: str) -> str:
    return f"Tersimpan. {escape(unit)} bekerja {hari}."


def cara(tahun: int) -> str:
    """Say what can be typed after the command."""
    contoh = (
        ("/atur_tenggat ikk", "halaman satu jenis"),
        ("/atur_tenggat ikk 31 Januari", "aturan tenggat"),
        ("/atur_tenggat aktifkan ikk", "atau nonaktifkan"),
        (f"/atur_tenggat perpanjang dinkes ikk {tahun} 15 Februari kantor kebanjiran", ""),
        (f"/atur_tenggat bebaskan dinkes ikk {tahun} baru dibentuk", ""),
        ("/atur_tenggat tambah dinkes skm", "atau keluarkan"),
        ("/atur_tenggat pekan RSHD Senin-Sabtu", "hari kerja unit"),
        ("/atur_tenggat formulir", "semuanya lewat .xlsx"),
        (f"/atur_tenggat libur {tahun + 1}", "daftar hari libur"),
        (CONTOH_LIBUR[JenisKhusus.SETEMPAT].format(tahun=tahun), "tambah"),
        (CONTOH_LIBUR[JenisKhusus.CUTI_BERSAMA].format(tahun=tahun), "tambah"),
        (CONTOH_LIBUR[JenisKhusus.CORET].format(tahun=tahun), "tetap hari kerja"),
        (CONTOH_BATALKAN.format(tahun=tahun), "batalkan perubahan"),
    )
    baris = (f"• <code>{ketik}</code>{f' ({apa})' if apa else ''}" for ketik, apa in contoh)
    return "\n".join(["Yang dapat ditulis:", *baris])


def kurang(kerja: str, tahun: int) -> str:
    """Say how a line that begins so is to go on."""
    contoh = {
        "perpanjang": f"dinkes ikk {tahun} 15 Februari kantor kebanjiran",
        "bebaskan": f"dinkes ikk {tahun} baru dibentuk",
        "tambah": "dinkes skm",
        "keluarkan": "dinkes skm",
        "aktifkan": "ikk",
        "nonaktifkan": "ikk",
    }[kerja]
    return f"Tulis misalnya <code>/atur_tenggat {kerja} {contoh}</code>."


def bukan_tanggal(teks: str) -> str:
    return f"“{escape(ringkas(teks, 40))}” tidak diawali tanggal."


def tanpa_kewajiban(pendek: str) -> str:
    return (
        f"Belum ada kewajiban {escape(pendek)} yang berjalan pada periode itu. Lihat dengan "
        f"<code>/atur_tenggat {escape(pendek.lower())}</code>."
    )


def tanpa_alasan(kerja: str, tahun: int) -> str:
    return f"Alasannya belum ada. {kurang(kerja, tahun)}"
