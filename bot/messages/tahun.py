"""Years that are filled in here: what they have, what is missing, and how a figure is given."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import dan, sebut
from bot.messages.isian import periode
from bot.messages.pagu_tahun import CONTOH as CONTOH_PAGU
from core.buku import Tingkat
from core.paket.istilah import Daftar, JenisNilai
from core.periode import TAHUN, Periode
from core.rencana import Salah
from core.satuan import is_counted
from core.services.bawaan_tahun import Bawaan
from core.tahun import (
    HariPagu,
    IndikatorTahun,
    Ketetapan,
    PaguBaru,
    PosTahun,
    TahunIsi,
    TargetBaru,
)

JUDUL = "Tahun yang diisi lewat CEKER"
BELUM_ADA = "Belum ada tahun yang dibuka."
PILIH_TAHUN = "Pilih tahun, atau ketik misalnya <code>/buka_tahun {tahun}</code>."
TANPA_CALON = (
    "Tahun lain belum dapat dibuka: muat dahulu rencananya dengan <code>ceker muat</code>."
)
CONTOH = "contoh, bukan data resmi"

TOMBOL_DAFTAR = "« Daftar tahun"
TOMBOL_TARGET = "Target"
TOMBOL_PAGU = "Pagu"
TOMBOL_OUTPUT = "Output"
TOMBOL_JADWAL = "Jadwal"
TOMBOL_UNDUH = "Unduh formulir .xlsx"
TOMBOL_TARGET_LAIN = "« Target"
TOMBOL_PAGU_LAIN = "« Pagu"
TOMBOL_SIMPAN = "Simpan"
TOMBOL_BATAL = "Batal"

BELUM = "belum ada"
PILIH_PERIODE = "Pilih periode untuk menulis targetnya."
PILIH_TAHAP = "Pilih tahap untuk menulis pagunya."
TIDAK_JADI = "Tidak jadi; tidak ada yang berubah."
MENUNGGU = "Yang berikut belum tersimpan. Tekan <b>Simpan</b> atau <b>Batal</b>."
DUA_ARTI = "“{teks}” dapat berarti dua hal. Maksud Anda yang mana?"
TAHUN_DAHULU = "Tulis tahunnya lebih dahulu, misalnya <code>/buka_tahun {tahun}</code>."
NAMA_DAFTAR = {Daftar.PENGAMPU_IKK: "pengampu IKK LPPD", Daftar.SAMPEL_SKM: "unit sampel SKM"}
TINGKAT = (
    (Tingkat.PROGRAM, "program"),
    (Tingkat.KEGIATAN, "kegiatan"),
    (Tingkat.SUB_KEGIATAN, "sub kegiatan"),
)


def tombol_buka(tahun: int) -> str:
    return f"Buka {tahun}"


def tombol_tahun(satu: TahunIsi) -> str:
    return f"{satu.tahun} (contoh)" if satu.contoh else f"{satu.tahun}"


def lengkap(satu: TahunIsi) -> str:
    """2025 (contoh, ...): target 8 dari 10, pagu 54 dari 54."""
    tanda = f" ({CONTOH})" if satu.contoh else ""
    ada, pagu = len(satu.indikator), len(satu.pos)
    return (
        f"• <b>{satu.tahun}</b>{tanda}: target {ada - len(satu.tanpa_target)} dari {ada}, "
        f"pagu {pagu - len(satu.tanpa_pagu)} dari {pagu}"
    )


def tanya_buka(satu: Bawaan) -> str:
    pos = [f"{satu.pos[tingkat]} {nama}" for tingkat, nama in TINGKAT if satu.pos.get(tingkat)]
    daftar = [f"{banyak} {NAMA_DAFTAR[nama]}" for nama, banyak in satu.daftar.items()]
    tanpa = ""
    if satu.tanpa_unit:
        tanpa = f" (tanpa unit pengisi: {escape(sebut(satu.tanpa_unit))})"
    baris = [
        f"Buka <b>{satu.tahun}</b> untuk diisi? Dari {satu.dari_tahun} dibawa:",
        f"• {len(satu.indikator)} indikator dengan unit pengisinya{tanpa}",
        f"• {dan(pos)}, dengan kode dan unitnya",
        f"• {satu.unit} unit yang mengisi atau memiliki anggaran",
        *([f"• daftar: {dan(daftar)}"] if daftar else []),
        "• tenggat contoh untuk setiap triwulan dan bulan",
        "\nTidak ada angka yang dibawa: target dan pagu diisi sesudahnya.",
    ]
    return "\n".join(baris)


def dibuka(tahun: int) -> str:
    return f"Tahun {tahun} dibuka."


def judul_tahun(satu: TahunIsi) -> str:
    return f"<b>Rencana {satu.tahun}</b>, dibawa dari {satu.dari_tahun}"


def kurang_target(satu: TahunIsi) -> str:
    return f"Belum ada target: {escape(sebut([i.kode for i in satu.tanpa_target]))}."


def kurang_pagu(satu: TahunIsi) -> str:
    return f"Belum ada pagu: nomor {sebut([f'{pos.nomor}' for pos in satu.tanpa_pagu])}."


def asal(satu: TahunIsi) -> str:
    """Say where the figures of a year come from."""
    if satu.contoh:
        return f"<i>Contoh rencana {satu.tahun}, dibuat untuk mencoba; bukan data resmi.</i>"
    return f"<i>Sumber: rencana {satu.tahun}, ditetapkan admin lewat CEKER.</i>"


def ketik_target(satu: TahunIsi) -> str:
    """Return a line that sets a target of this very year, as an example."""
    angka = [i for i in satu.indikator if i.jenis_nilai is JenisNilai.ANGKA]
    triwulan = [i for i in angka if len(i.periode_target) > 1]
    if triwulan:
        return f"<code>/buka_tahun {satu.tahun} {escape(triwulan[0].kode)} tw2 30</code>"
    kode = escape(angka[0].kode) if angka else "KODE"
    return f"<code>/buka_tahun {satu.tahun} {kode} 30</code>"


def ketik_pagu(satu: TahunIsi) -> str:
    nomor = satu.pos[0].nomor if satu.pos else 1
    return f"<code>/buka_tahun {satu.tahun} {nomor} 124.442.900</code>"


def cara_cepat(contoh: str) -> str:
    return f"Lebih cepat: {contoh}"


def ke_tahun(tahun: int) -> str:
    return f"« {tahun}"


def judul_target(satu: TahunIsi) -> str:
    ada = len(satu.indikator)
    return f"<b>Target {satu.tahun}</b>, {ada - len(satu.tanpa_target)} dari {ada}"


def judul_pagu(satu: TahunIsi) -> str:
    ada = len(satu.pos)
    return f"<b>Pagu {satu.tahun}</b>, {ada - len(satu.tanpa_pagu)} dari {ada}"


def triwulan_terisi(satu: IndikatorTahun) -> str:
    """2 dari 4 TW; nothing for an indikator that is measured by the year."""
    triwulan = [kode for kode in satu.periode_target if kode != TAHUN]
    ada = sum(kode in satu.target for kode in triwulan)
    return f"{ada} dari {len(triwulan)} TW" if triwulan else ""


def indikator(satu: IndikatorTahun) -> str:
    return f"<b>{escape(satu.kode)} {escape(satu.pendek)}</b>\n{escape(satu.nama)}"


def pos(satu: PosTahun) -> str:
    unit = escape(satu.unit_nama) if satu.unit_nama else "unit belum ditetapkan"
    return f"<b>{satu.nomor} {escape(satu.pendek)}</b>\n{escape(satu.nama)} ({unit})"


def apa_target(satu: IndikatorTahun, kapan: Periode) -> str:
    """IKU-2, TW I 2025."""
    return f"{escape(satu.kode)}, {periode(kapan)}"


def contoh_target(satu: IndikatorTahun) -> str:
    """Return what one types for this indikator."""
    if satu.jenis_nilai is JenisNilai.PREDIKAT:
        return "<code>BB 71,2</code> atau <code>BB</code>"
    return "<code>4</code>" if is_counted(satu.satuan) else "<code>16,25</code>"


def tulis_target(satu: IndikatorTahun, kapan: Periode, kini: str) -> str:
    satuan = "" if satu.jenis_nilai is JenisNilai.PREDIKAT else f" ({escape(satu.satuan)})"
    return (
        f"Tulis target <b>{apa_target(satu, kapan)}</b>{satuan}, misalnya {contoh_target(satu)}.\n"
        f"Sekarang: {escape(kini)}. Ketik /batal untuk tidak jadi."
    )


TARGET_NEGATIF = "Target tidak dapat kurang dari nol."


def terlalu_besar(teks: str) -> str:
    return f"“{_cuplik(teks)}” terlalu besar. Periksa banyak angkanya."


def salah_target(salah: Salah, teks: str, satu: IndikatorTahun) -> str:
    """Say why a text is no target of this indikator, and what to type."""
    if salah is Salah.BUKAN_PREDIKAT:
        return (
            f"“{_cuplik(teks)}” bukan predikat (AA, A, BB, B, CC, C, D, E). Untuk "
            f"{escape(satu.kode)} tulis misalnya {contoh_target(satu)}."
        )
    if salah is Salah.NEGATIF:
        return f"{TARGET_NEGATIF} Tulis misalnya {contoh_target(satu)}."
    if salah is Salah.TERLALU_BESAR:
        return f"{terlalu_besar(teks)} Tulis misalnya {contoh_target(satu)}."
    return (
        f"“{_cuplik(teks)}” tidak terbaca sebagai angka. Untuk {escape(satu.kode)} "
        f"({escape(satu.satuan)}) tulis misalnya {contoh_target(satu)}."
    )


def salah_pagu(salah: Salah, teks: str) -> str:
    if salah is Salah.NEGATIF:
        return f"Pagu tidak dapat kurang dari nol. Tulis misalnya {CONTOH_PAGU}."
    if salah is Salah.TERLALU_BESAR:
        return f"{terlalu_besar(teks)} Tulis misalnya {CONTOH_PAGU}."
    return f"“{_cuplik(teks)}” tidak terbaca sebagai rupiah. Tulis misalnya {CONTOH_PAGU}."


def dua_arti(teks: str) -> str:
    return DUA_ARTI.format(teks=_cuplik(teks))


def tombol_arti(desimal: str, ribuan: str) -> tuple[str, str]:
    """Name the two readings: 1,234 (koma) and 1.234 (ribuan)."""
    return f"{desimal} (koma)", f"{ribuan} (ribuan)"


def perubahan(apa: str, pendek: str, lama: str, baru: str) -> str:
    """Say what would change of one figure: IKU-2, TW I 2025 (Kerja sama): 15 -> 16,25."""
    return f"<b>{apa}</b> ({escape(pendek)}):\n{escape(lama)} → <b>{escape(baru)}</b>"


def tanya_simpan(sebagai: str) -> str:
    return f"Disimpan sebagai {escape(sebagai)}?"


def sama(apa: str, kini: str) -> str:
    return f"{apa} sudah {escape(kini)}; tidak ada yang berubah."


def satu_tersimpan(apa: str, kini: str) -> str:
    return f"Tersimpan. {apa}: <b>{kini}</b>."


def banyak(semua: Sequence[Ketetapan]) -> str:
    """Count what is set: 2 target, 1 pagu, dan 3 output."""
    target = sum(isinstance(satu, TargetBaru) for satu in semua)
    pagu = sum(isinstance(satu, PaguBaru) for satu in semua)
    hari = sum(isinstance(satu, HariPagu) for satu in semua)
    output = len(semua) - target - pagu - hari
    hitung = ((target, "target"), (pagu, "pagu"), (hari, "tanggal pagu"), (output, "output"))
    return dan([f"{n} {nama}" for n, nama in hitung if n])


def tersimpan(semua: Sequence[Ketetapan]) -> str:
    return f"Tersimpan: {banyak(semua)}."


def tersimpan_banyak(banyak: int) -> str:
    return f"Tersimpan: {banyak} angka."


def nomor_tidak_ada(nomor: int, satu: TahunIsi) -> str:
    semua = sorted(pos.nomor for pos in satu.pos)
    batas = f"{semua[0]} sampai {semua[-1]}" if semua else "tidak ada"
    return f"Sub kegiatan nomor {nomor} tidak ada dalam rencana {satu.tahun} (nomor: {batas})."


def triwulan_tidak_ada(teks: str, satu: TahunIsi) -> str:
    return f"“{_cuplik(teks)}” bukan triwulan. Tulis tw1 sampai tw4, misalnya {ketik_target(satu)}."


def tidak_ditemukan(kata: str, satu: TahunIsi) -> str:
    return (
        f"“{_cuplik(kata)}” tidak ditemukan dalam rencana {satu.tahun}. Tulis misalnya "
        f"{ketik_target(satu)} atau {ketik_pagu(satu)}."
    )


def pilihan(kata: str, tahun: int) -> str:
    return f"“{_cuplik(kata)}” dalam rencana {tahun}: yang mana?"


def _cuplik(teks: str) -> str:
    return escape(teks[:40])
