"""Sending a report, in words: what is asked, what is shown before it is sent, and the receipt."""

from collections.abc import Sequence
from datetime import date, datetime, time
from html import escape

from babel.dates import format_date

from bot.messages.daftar import dan, sebut
from bot.messages.isian import periode
from bot.messages.umum import jabatan
from bot.render import LOKAL, ringkas, ringkas_html, tanggal
from core.isian import Bukti
from core.kewajiban.ikk import IKK_MAKS, SalahIkk
from core.kewajiban.laporan import IsiLaporan, StatusLaporan, Surat
from core.kewajiban.tepat import Kedudukan
from core.kewajiban.terutang import Terutang

JUDUL = "Kirim laporan"
KEDUDUKAN = {
    Kedudukan.BELUM_WAKTUNYA: "belum waktunya",
    Kedudukan.BELUM: "belum kami terima",
    Kedudukan.LEWAT: "belum kami terima",
    Kedudukan.DIPERBAIKI: "menunggu perbaikan",
    Kedudukan.PERBAIKAN_LEWAT: "menunggu perbaikan",
    Kedudukan.TEPAT_WAKTU: "tepat waktu",
    Kedudukan.TERLAMBAT: "masuk setelah tenggat",
    Kedudukan.DIBEBASKAN: "dibebaskan",
}
SURAT_BELUM_PASTI = "menunggu suratnya dipastikan"
MEMASTIKAN = (
    "Menerima laporan ini berarti memastikan suratnya; tepat atau tidaknya lalu dihitung menurut "
    "tanggal surat itu."
)
STATUS = {
    StatusLaporan.DIAJUKAN: "menunggu diperiksa",
    StatusLaporan.DITERIMA: "diterima",
    StatusLaporan.DIKEMBALIKAN: "dikembalikan",
    StatusLaporan.DITARIK: "ditarik",
    StatusLaporan.DIGANTI: "diganti versi berikutnya",
}
TOMBOL_KIRIM = "Kirim"
TOMBOL_PERBAIKI = "Perbaiki"
TOMBOL_BATAL = "Batal"
TOMBOL_KEMBALI = "« Kembali"
TOMBOL_LEWATI = "Lewati"
TOMBOL_SELESAI = "Selesai"
TOMBOL_HAPUS = "Hapus lampiran"
TOMBOL_LANJUTKAN = "Lanjutkan"
TOMBOL_BARU = "Mulai baru"
TOMBOL_SURAT = "Sudah lewat surat"
TOMBOL_BERKAS = "Kirim berkasnya di sini"
TOMBOL_SEMUA = "Semua {jumlah}"
TOMBOL_ATAS_NAMA = "Atas nama unit lain"
TOMBOL_TERKIRIM = "Sudah dikirim ({banyak})"
TOMBOL_DAFTAR = "« Kirim laporan"
TOMBOL_LAGI = "Kirim yang lain ({banyak})"
TOMBOL_LIHAT = "Lihat"
TOMBOL_TARIK = "Tarik kembali"
LAMPIRAN_MAKS = 10
CATATAN_MAKS, NOMOR_MAKS, DAFTAR_MAKS, TAUTAN_MAKS = 500, 100, 3000, 200
"""Characters."""
MUAT_LABEL = 48
MUAT_CATATAN = 400

KOSONG = "Tidak ada laporan yang perlu dikirim sekarang. Terima kasih."
TANPA_KEWAJIBAN = (
    "Belum ada kewajiban laporan yang aktif untuk unit Anda. Bila seharusnya ada, mohon hubungi "
    "Bagian yang mengumpulkannya atau admin CEKER."
)
JUDUL_TERKIRIM = "Sudah dikirim"
BERKAS_UNTUK_APA = (
    "Berkas ini untuk laporan yang mana? Pilih laporannya, lalu kirim lagi berkasnya."
)
PERSEMPIT = "Masih banyak yang cocok; sebutkan unit atau tahunnya."
KOSONG_TERKIRIM = "Belum ada laporan yang dikirim."
KOSONG_ATAS_NAMA = "Tidak ada laporan unit lain yang masih ditunggu."
PILIH_ATAS_NAMA = (
    "<b>Atas nama unit lain</b>\nLaporan apa? Boleh juga diketik, misalnya "
    "<code>/kirim ikk dinas kesehatan</code>."
)
PILIH_UNIT = "Atas nama unit yang mana?"
PILIH_LAPORAN = "Untuk laporan yang mana?"
PILIH_DULU = "Mohon pilih dulu laporan mana yang dilanjutkan; yang baru Anda kirim belum dipakai."
TIDAK_BERLAKU = (
    "Tombol itu sudah tidak berlaku: laporannya sudah dibatalkan atau diganti, dan tidak dikirim."
)
TOMBOL_LALU = "Tombol itu dari tampilan sebelumnya. Yang sedang ditulis sekarang:"
BERAKHIR = "Laporan ini sudah dikirim atau sudah dibatalkan. Mulai lagi dengan /kirim."
DIBUANG = "Baik, tidak jadi dikirim. Tidak ada yang tersimpan."
HANYA_TOMBOL = "Mohon pilih lewat tombol di bawah, atau ketik /batal untuk keluar."
JUDUL_TINJAU = "Periksa sebelum dikirim"
BELUM_DIKIRIM = "Belum dikirim. Tekan <b>Kirim</b> bila sudah benar."
TANPA_PERUBAHAN = "Isinya masih seperti versi itu. Apa yang akan diperbaiki?"
UBAH_APA = "Apa yang akan diperbaiki?"
UBAH = {
    "ikk": "Jumlah IKK",
    "daftar": "Daftar IKK",
    "sumber": "Hasil survei",
    "responden": "Responden",
    "populasi": "Populasi",
    "surat": "Nomor surat",
    "tanggal_surat": "Tanggal surat",
    "lampiran": "Lampiran",
    "catatan": "Catatan",
}
BERKAS_TERSIMPAN = "Berkas <b>{nama}</b> sudah kami simpan."
TANYA_IKK = (
    "Berapa IKK yang sudah terisi, dari berapa? Tulis misalnya <code>38 dari 40</code>, atau "
    "<code>semua 40</code>."
)
IKK = {
    SalahIkk.TAK_TERBACA: (
        "“{isi}” belum terbaca. Tulis misalnya <code>38 dari 40</code> atau <code>semua 40</code>."
    ),
    SalahIkk.JUMLAH_BELUM: (
        "Dari berapa IKK semuanya? Tulis keduanya, misalnya <code>38 dari 40</code> atau "
        "<code>semua 40</code>."
    ),
    SalahIkk.LEBIH: (
        "“{isi}”: yang terisi lebih banyak daripada jumlahnya. Tulis yang terisi lebih dahulu, "
        "misalnya <code>38 dari 40</code>."
    ),
    SalahIkk.DI_LUAR_RENTANG: (
        f"“{{isi}}”: jumlah IKK antara 1 dan {IKK_MAKS}. Tulis misalnya <code>38 dari 40</code>."
    ),
}
TANYA_DAFTAR = (
    "Ada daftar IKK-nya? Tempel di sini sebagai teks, atau lewati; berkasnya diminta sesudah ini."
)
TANYA_LAMPIRAN = (
    "Kirim berkasnya (PDF, foto, Word, Excel, atau PowerPoint; paling banyak {maks}), atau tempel "
    "tautannya."
)
TANYA_LAMPIRAN_SURAT = "Kirim pindaian suratnya bila ada, atau lewati."
LAMPIRAN_TERSIMPAN = "Tersimpan: <b>{nama}</b>. Masih ada lagi? Kirim, atau tekan Selesai."
LAMPIRAN_PENUH = "Lampiran sudah {maks}. Tekan Selesai untuk melanjutkan."
BUKAN_TAUTAN = (
    "Ini bukan tautan. Kirim berkasnya sebagai lampiran, atau tempel tautan yang dimulai dengan "
    "https://"
)
TANYA_CATATAN = "Ada catatan untuk yang memeriksa? Tulis, atau lewati."
TANYA_SURAT = (
    "Berapa nomor suratnya? Tulis seperti tercetak, misalnya <code>440/12/Dinkes/{tahun}</code>."
)
TANYA_TANGGAL = "Tanggal berapa surat itu? Tulis misalnya <code>{contoh}</code>."
BUKAN_TANGGAL = "“{isi}” bukan tanggal. Tulis misalnya <code>{contoh}</code>."
PANJANG = "Mohon lebih singkat: paling banyak {maks} huruf (tadi {banyak})."
KOSONG_TEKS = "Tidak ada huruf yang terbaca. Mohon tulis lagi."
LEWAT_SURAT = (
    "Sudah lewat surat; pengumpulnya akan memastikan suratnya diterima. Sesudah itu tepat atau "
    "tidaknya dihitung menurut tanggal surat."
)


def nama(satu: Terutang) -> str:
    """IKK LPPD tahun 2026."""
    return f"{satu.jenis.pendek} {periode(satu.periode)}"


def judul(satu: Terutang) -> str:
    return f"<b>{escape(satu.jenis.pendek)}</b> {periode(satu.periode)}, {escape(satu.unit_nama)}"


def label(satu: Terutang, *, unit: bool = False) -> str:
    """Return what a button says of it; with the unit where several have it."""
    teks = f"{nama(satu)}, {satu.unit_nama}" if unit else nama(satu)
    return ringkas(teks, MUAT_LABEL)


def hari(on: date) -> str:
    return format_date(on, "EEEE, d MMMM y", locale=LOKAL)


def pukul(saat: datetime) -> str:
    """Senin, 18 Januari 2027 pukul 10.03 WIB, of a time that is in the city's zone."""
    return f"{hari(saat.date())} pukul {saat:%H.%M} {saat.tzname()}"


def tenggat(satu: Terutang, on: date) -> str:
    """Say by when, and how many days are left; nothing about being late."""
    batas = satu.batas
    sisa = (batas.berlaku_on - on).days
    sampai = hari(batas.berlaku_on)
    if batas.diperpanjang_on is not None:
        sampai += f" (diperpanjang; semula {tanggal(batas.tenggat_on)})"
    match sisa:
        case 0:
            zona = datetime.combine(on, time(), batas.zona).tzname()
            return f"Tenggat hari ini, {sampai}, pukul 23.59 {zona}"
        case 1:
            return f"Tenggat besok, {sampai}"
        case _ if sisa > 1:
            return f"Tenggat {sampai}, {sisa} hari lagi"
        case _:
            return f"Tenggat {sampai}"


def keadaan(satu: Terutang) -> str:
    """Say in a few words where it stands, for whoever sends it."""
    tempo = satu.penilaian.perbaikan_on
    if tempo is not None:
        return f"Dikembalikan untuk diperbaiki, paling lambat {hari(tempo)}"
    terakhir = satu.terakhir
    if terakhir is None:
        return "Belum kami terima" if satu.penilaian.kedudukan is Kedudukan.LEWAT else ""
    return f"Versi {terakhir.versi}: {STATUS[terakhir.status]}, {kedudukan(satu)}"


def kedudukan(satu: Terutang) -> str:
    """Say where it stands; of a letter that nobody has confirmed, that this decides it."""
    terakhir = satu.terakhir
    if terakhir and terakhir.surat and terakhir.status is StatusLaporan.DIAJUKAN:
        return SURAT_BELUM_PASTI
    return KEDUDUKAN[satu.penilaian.kedudukan]


def contoh(satu: Terutang) -> str:
    """Show how the same is typed in one line."""
    semester = satu.periode.semester
    kapan = f"smt{semester.value} {satu.periode.tahun}" if semester else f"{satu.periode.tahun}"
    kata = satu.jenis.pendek.split()[0].lower()
    return f"Atau ketik, misalnya <code>/kirim {escape(kata)} {kapan}</code>."


def nanti(satu: Terutang) -> str:
    return f"Berikutnya: {judul(satu)}, dapat dikirim mulai {tanggal(satu.batas.buka_on)}."


def tak_cocok(tulisan: str) -> str:
    return f"Laporan “{escape(tulisan[:40])}” tidak ada di antara yang dapat Anda kirim sekarang."


def kelompok(satu: Terutang, banyak: int) -> str:
    """IKK LPPD tahun 2026 (27)."""
    return f"{nama(satu)} ({banyak})"


def sebagai(satu: Terutang) -> str:
    if satu.sebagai is None:
        return ""
    atas_nama = f", atas nama {escape(satu.unit_nama)}" if satu.atas_nama else ""
    return f"Sebagai: <b>{escape(jabatan(satu.sebagai))}</b>{atas_nama}"


def dikembalikan(catatan: str) -> str:
    return f"Dikembalikan dengan catatan:\n<i>{ringkas_html(catatan, MUAT_CATATAN)}</i>"


def berversi(versi: int, status: str) -> str:
    return f"Versi {versi} {status}; yang Anda kirim menjadi versi berikutnya."


def panjang(teks: str, maks: int) -> str:
    """Return what to say of a text that is too long, "" where it is not."""
    return PANJANG.format(maks=maks, banyak=len(teks)) if len(teks) > maks else ""


def isi(satu: IsiLaporan) -> list[str]:
    """Return what a report says of IKK, and its note; a survey has its own card."""
    baris = []
    if satu.ikk_terisi is not None and satu.ikk_jumlah:
        baris.append(f"IKK terisi: <b>{satu.ikk_terisi} dari {satu.ikk_jumlah}</b>")
    daftar = satu.rincian.get("daftar")
    if isinstance(daftar, str):
        baris.append(f"Daftar IKK: {len(daftar.splitlines())} baris teks")
    if satu.catatan:
        baris.append(f"Catatan: <i>{ringkas_html(satu.catatan, MUAT_CATATAN)}</i>")
    return baris


def surat(satu: Surat) -> str:
    return f"Lewat surat nomor <b>{escape(satu.nomor)}</b>, {tanggal(satu.on)}"


def lampiran(semua: Sequence[Bukti]) -> str:
    if not semua:
        return "Lampiran: tidak ada"
    return f"Lampiran: {escape(sebut([ringkas(satu.nama, 40) for satu in semua]))}"


def kepada(satu: Terutang) -> str:
    return f"Kepada: {escape(dan(satu.pengumpul))}" if satu.pengumpul else ""


def bila_dikirim(satu: Terutang, *, surat: bool = False) -> str:
    """Say whether it is in time if it is sent now; by letter that is known once it is confirmed."""
    nilai = satu.bila_dikirim
    if nilai is None:
        return ""
    if surat:
        return f"Bila dikirim sekarang: <b>{SURAT_BELUM_PASTI}</b>"
    teks = f"Bila dikirim sekarang: <b>{KEDUDUKAN[nilai.kedudukan]}</b>"
    return teks + menurut_asal(nilai.kedudukan, nilai.menurut_asal)


def menurut_asal(kedudukan: Kedudukan, asal: Kedudukan) -> str:
    """Say beside an extension how it stands by the original date, where that is another way."""
    return f" (menurut tenggat semula: {KEDUDUKAN[asal]})" if kedudukan != asal else ""


def diterima(satu: Terutang, pada: datetime, kedudukan: str, nomor: str) -> str:
    """Return the receipt."""
    pengumpul = escape(dan(satu.pengumpul)) or "Pengumpulnya"
    return (
        f"Terima kasih. {judul(satu)} sudah kami terima {pukul(pada)}: <b>{kedudukan}</b>.\n\n"
        f"Nomor tanda terima: <code>{escape(nomor)}</code>\n"
        f"{pengumpul} memeriksanya; hasilnya kami kabari di sini. Tanda terima sebagai PDF "
        "menyusul."
    )


def tertunda(lama: str, baru: str) -> str:
    """Ask which goes on; both are HTML."""
    return (
        f"Ada laporan yang belum selesai ditulis.\nSedang ditulis: {lama}\nPermintaan baru: {baru}"
        "\n\nLanjutkan yang sedang ditulis, atau mulai yang baru (yang sedang ditulis dibuang)?"
    )
