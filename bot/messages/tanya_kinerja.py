"""The first lines of answers about indikator."""

from collections.abc import Sequence
from html import escape


def judul(kode: str, pendek: str, kapan: str) -> str:
    return f"<b>{escape(kode)} {escape(pendek)}</b>, {escape(kapan)}"


def angka(label: str, isi: str) -> str:
    return f"{label} {isi}"


def satu(kepala: str, angka: str, satuan: str) -> str:
    return f"{kepala}: {angka} (satuan {escape(satuan)})."


def predikat(sebutan: str, skala: str) -> str:
    return f"Predikat capaian: {escape(sebutan)} ({escape(skala)})."


def tanpa_predikat(sebab: str) -> str:
    return f"Predikat capaian belum dapat ditentukan: {sebab}."


def bukan(angka: str, ada: str) -> str:
    """Correct a figure that was taken for granted."""
    return f"Bukan {angka}: di data tercatat {ada}."


def bukan_arah(tahun: int, lalu: str, kini: str, *, naik: bool) -> str:
    arah = "naik" if naik else "turun"
    lawan = "turun" if naik else "naik"
    return f"Bukan {lawan}: {arah} dari {lalu} ({tahun}) menjadi {kini}."


def hanya_tujuan(nama: str) -> str:
    return f"{escape(nama)} disebut sebagai indikator tujuan; target dan realisasinya tidak tersedia dalam data."


def bagian(kapan: str, isi: str) -> str:
    return f"• {kapan}: {isi}"


def menunggu(isi: Sequence[tuple[str, str]]) -> str:
    """Say what was submitted and is not verified."""
    bagian = ", ".join(f"{escape(angka)} oleh {escape(unit)}" for unit, angka in isi)
    return f"Diajukan {bagian}; belum diverifikasi, jadi belum dihitung."


def tak_tersedia(apa: str) -> str:
    return f"{escape(apa)} tidak tersedia dalam data; yang ada anggaran Sekretariat Daerah per program, kegiatan, sub kegiatan, dan Bagian."


def kurang(berapa: str, satuan: str) -> str:
    return f"Kurang {berapa} {escape(satuan)} dari target."


def lebih(berapa: str, satuan: str) -> str:
    return f"Lebih {berapa} {escape(satuan)} dari target."


def naik(dari: str, ke: str, beda: str) -> str:
    return f"{dari} → {ke} ({beda})."


NAIK, TURUN, TETAP = "naik", "turun", "tetap"


def banding(kode: str, pendek: str, isi: str, arah: str) -> str:
    return f"<b>{escape(kode)} {escape(pendek)}</b>: {isi}{f' {arah}' if arah else ''}"


def hanya_setahun(bagian: str, tahun: int) -> str:
    return f"Angka {bagian} {tahun} tidak tersedia dalam data; yang ada angka setahun:"


def di_bawah(n: int, dari: int, tahun: int) -> str:
    return f"<b>{n} dari {dari} indikator di bawah target</b> ({tahun})."


def tercapai(n: int, dari: int, tahun: int) -> str:
    return f"<b>{n} dari {dari} indikator mencapai target</b> ({tahun})."


def belum_ada(n: int, dari: int, tahun: int) -> str:
    return f"<b>{n} dari {dari} indikator belum ada capaiannya</b> ({tahun})."


def baris(kode: str, pendek: str, isi: str) -> str:
    return f"• {escape(kode)} {escape(pendek)}: {isi}"


def pengampu(kode: str, pendek: str, milik: str, sumber: str) -> str:
    return f"<b>{escape(kode)} {escape(pendek)}</b>: penanggung jawab {escape(milik)} ({escape(sumber)})."


def rumus(kode: str, nama: str) -> str:
    return f"<b>{escape(kode)} {escape(nama)}</b>"


def isian(label: str, isi: str) -> str:
    return f"{label}: {escape(isi)}"


def ucapan(judul: str, teks: str, sumber: str) -> str:
    return f"<b>{escape(judul)}</b>\n{escape(teks)}\n<i>{escape(sumber)}</i>"


def tanpa_penyebab(perihal: str) -> str:
    return f"Penyebab untuk {escape(perihal)} tidak tersedia dalam data."


def tanpa_rekomendasi(perihal: str) -> str:
    return f"Rekomendasi khusus untuk {escape(perihal)} tidak tersedia dalam data."


def skor(uraian: str, tahun: int, nilai: str, tabel: str) -> str:
    return f"{escape(uraian)} {tahun}: {nilai} ({escape(tabel)})."


def terdekat(tahun: int, realisasi: str) -> str:
    return f"Yang terdekat, {tahun}: realisasi {realisasi}."


def kode_tidak_ada(kode: str, ada: Sequence[str]) -> str:
    yang_ada = f" Ada {len(ada)} indikator: {ada[0]} s.d. {ada[-1]}." if ada else ""
    return f"{escape(kode)} tidak ada dalam data.{yang_ada}"


TENTANG_APA = (
    "Tentang apa? Misalnya <i>capaian IKU-1 2024</i> atau <i>serapan Bagian Hukum 2024</i>."
)
UMUM = "Yang tertulis untuk seluruhnya:"


def sumber(judul: str) -> str:
    return f"<i>Sumber: {escape(judul)}.</i>"


def milik(nama: str, n: int) -> str:
    return f"<b>{escape(nama)}</b>: {n} indikator."


def tanpa_indikator(nama: str) -> str:
    return f"Tidak ada indikator yang diampu {escape(nama)} dalam data."
