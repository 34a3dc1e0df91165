"""What is said of reports and postings: who has sent them, and who has not."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from html import escape

from bot.messages import papan
from bot.messages.daftar import dan
from bot.messages.isian import BULAN
from bot.render import persen, tanggal
from core.kewajiban.tepat import Kedudukan
from core.papan import BarisPapan, Kolom
from core.periode import Periode

SUDAH, TERLAMBAT = "Sudah:", "Terlambat:"
MELAPOR, MENGISI = "melapor", "mengisi"
TANPA_TUNGGAKAN = "Tidak ada laporan yang masih ditunggu dari unit Anda."
HANYA_SENDIRI = "Keadaan unit lain hanya dapat dilihat pengumpulnya dan pimpinan; unit Anda:"
TANPA_SEBAB = "Kendala yang disampaikan unitnya tidak tersedia dalam data."
BELUM_AKTIF = (
    "Tenggatnya belum diaktifkan di CEKER, jadi tanggal lapor tiap unit tidak tersedia dalam data."
)


def kerja(kolom: Kolom) -> str:
    """Say what units do about it."""
    return MENGISI if kolom.isian else MELAPOR


def belum(kolom: Kolom, n: int, dari: int, lambat: int | None = None, apa: str = "unit") -> str:
    """IKK LPPD 2024: 1 unit melapor terlambat, 24 dari 27 unit belum melapor."""
    nama = escape(papan.kolom(kolom))
    telat = f"{lambat} {apa} {kerja(kolom)} terlambat, " if lambat is not None else ""
    if not n:
        return f"<b>{nama}: {telat}semua {dari} {apa} sudah {kerja(kolom)}</b>."
    lengkap = " lengkap" if kolom.isian else ""
    return f"<b>{nama}: {telat}{n} dari {dari} {apa} belum {kerja(kolom)}{lengkap}</b>."


def sudah(kolom: Kolom, n: int, dari: int, apa: str = "unit") -> str:
    nama = escape(papan.kolom(kolom))
    if not n:
        return f"<b>{nama}: belum ada yang {_beres(kolom)} (0 dari {dari} {apa})</b>."
    return f"<b>{nama}: {n} dari {dari} {apa} sudah {_beres(kolom)}</b>."


def _beres(kolom: Kolom) -> str:
    """Say what units have done that are through: who lacks a figure may have posted others."""
    return f"{kerja(kolom)}{' lengkap' if kolom.isian else ''}"


def tepat(n: int, lambat: int, dari: int) -> str:
    """Tepat waktu 2 (7,41%), terlambat 1."""
    bagian = persen(Decimal(n) / dari * 100)
    return f"Tepat waktu {n} ({bagian}){f', terlambat {lambat}' if lambat else ''}."


def bagian(kolom: Kolom, n: int, dari: int, apa: str) -> str:
    """IKK LPPD 2024: 7,41% (2 dari 27 unit) melapor tepat waktu."""
    kerjanya = {
        "tepat": f"{kerja(kolom)} tepat waktu",
        "terlambat": f"{kerja(kolom)} terlambat",
        "belum": f"belum {_beres(kolom)}",
    }.get(apa, f"sudah {_beres(kolom)}")
    persennya = persen(Decimal(n) / dari * 100)
    return f"<b>{escape(papan.kolom(kolom))}: {persennya} ({n} dari {dari} unit) {kerjanya}</b>."


def tanpa_golongan(kolom: Kolom, golong: Sequence[str]) -> str:
    apa = dan([g.capitalize() for g in golong], "atau") or "unit seperti itu"
    return f"<b>{escape(papan.kolom(kolom))}</b>: tidak ada {escape(apa)} di antara unitnya."


def nanti(kolom: Kolom, buka: date) -> str:
    return (
        f"<b>{escape(papan.kolom(kolom))}</b>: belum waktunya, dapat dikirim mulai {tanggal(buka)}."
    )


def belum_siapa(nama: Sequence[str], lebih: int) -> str:
    baris = [f"• {escape(satu)}" for satu in nama]
    return "\n".join(["Belum:", *baris, *([f"… dan {lebih} lagi"] if lebih else [])])


def sudah_siapa(baris: Sequence[str], judul: str = SUDAH) -> str:
    return "\n".join([judul, *baris])


def masuk(satu: BarisPapan) -> str:
    """• Dinas Sosial: 20 Januari 2025, tepat waktu."""
    return f"• {escape(satu.unit.nama)}: {kapan_masuk(satu)}"


YA_TERMASUK, TIDAK_TERMASUK = "<b>Ya, termasuk.</b>", "<b>Tidak termasuk.</b>"
UJUNG = {"pertama": "Paling awal", "terakhir": "Paling akhir"}
"""Who is asked for of those that have reported."""


def paling(ujung: str, nama: Sequence[str], satu: BarisPapan) -> str:
    """Paling awal: Dinas Kesehatan dan Dinas Sosial, 20 Januari 2025, tepat waktu."""
    kepala = f"<b>{UJUNG[ujung]} masuk, {escape(papan.kolom(satu.kolom))}</b>"
    return f"{kepala}: {escape(dan(list(nama)))}, {kapan_masuk(satu)}."


def tepat_waktu(kolom: Kolom, n: int, dari: int, wajib: int, apa: str) -> str:
    """IKK LPPD 2024: 2 dari 27 unit melapor tepat waktu (7,41%); 3 sudah melapor."""
    bagian = persen(Decimal(n) / wajib * 100)
    ada = f"{n} dari {wajib} {apa} {kerja(kolom)} tepat waktu ({bagian})</b>; {dari} sudah"
    nama = escape(papan.kolom(kolom))
    if not dari:
        return f"<b>{nama}: belum ada yang {_beres(kolom)}</b>."
    return f"<b>{nama}: {ada} {kerja(kolom)}."


def menurut_dokumen(kode: str, pendek: str, tahun: int, realisasi: str) -> str:
    """Say what the document prints of the same year: that was no record of reports."""
    return f"Di dokumen {tahun}: {escape(kode)} {escape(pendek)} {escape(realisasi)}."


def unit_selain(apa: str, luar: Sequence[str]) -> str:
    """Unit selain Inspektorat dan Bappeda."""
    return f"{apa} selain {escape(dan(list(luar)))}" if luar else apa


def kecuali(luar: Sequence[str]) -> str:
    return f"Tidak termasuk {escape(dan(list(luar)))}, sesuai pertanyaan."


def kapan_masuk(satu: BarisPapan) -> str:
    bagian = [
        *([tanggal(satu.masuk_at.date())] if satu.masuk_at else []),
        terlambat(satu) if satu.kedudukan is Kedudukan.TERLAMBAT else "tepat waktu",
    ]
    return ", ".join(bagian)


def terlambat(satu: BarisPapan) -> str:
    if satu.masuk_at is None:
        return "terlambat"
    hari = (satu.masuk_at.date() - satu.berlaku_on).days
    return f"terlambat {hari} hari" if hari > 0 else "terlambat"


def satu_unit(satu: BarisPapan, status: str) -> str:
    """IKK LPPD 2024, Dinas Kesehatan: sudah melapor 20 Januari 2025, tepat waktu (diterima)."""
    kepala = f"<b>{escape(papan.kolom(satu.kolom))}, {escape(satu.unit.nama)}</b>"
    apa = kerja(satu.kolom)
    match satu.kedudukan:
        case Kedudukan.TEPAT_WAKTU | Kedudukan.TERLAMBAT:
            tanda = f" ({status})" if status else ""
            return f"{kepala}: sudah {apa}, {kapan_masuk(satu)}{tanda}."
        case Kedudukan.BELUM | Kedudukan.LEWAT:
            # Of several figures some may have come.
            return f"{kepala}: belum {apa}{' lengkap' if satu.kolom.isian else ''}."
        case Kedudukan.BELUM_WAKTUNYA:
            buka = tanggal(satu.buka_on)
            return f"{kepala}: belum waktunya, dapat dikirim mulai {buka}; belum {apa}."
        case _:
            return f"{kepala}: {papan.KEDUDUKAN[satu.kedudukan]}."


def membenarkan(*, ya: bool) -> str:
    return "<b>Benar.</b> " if ya else "<b>Tidak.</b> "


def tanpa_periode(jenis: str, ada: Sequence[str]) -> str:
    semua = "; ".join(escape(satu) for satu in ada)
    yang = f"Yang ada: {semua}." if ada else "Yang ada:"
    return f"{escape(jenis)} untuk waktu itu tidak tersedia dalam data. {yang}"


def bukan_wajib(unit: str, jenis: str, lain: Sequence[str]) -> str:
    """Say that this unit does not owe it, and what it owes instead."""
    sebut = f" Yang dilaporkannya: {escape(dan(lain))}." if lain else ""
    return f"{escape(unit)} bukan unit yang melaporkan {escape(jenis)}.{sebut}"


def jenis(daftar: str) -> str:
    """Return what units that send it call it: SKM."""
    return PENDEK.get(daftar, LAPORAN)


def unit_tertutup(unit: str) -> str:
    return (
        f"Mohon maaf, keadaan laporan {escape(unit)} hanya dapat dilihat unitnya, pengumpulnya, "
        "dan pimpinan."
    )


def periode(satu: Periode) -> str:
    """TW II 2025; Juni 2025."""
    if satu.triwulan:
        return f"TW {satu.triwulan.name} {satu.tahun}"
    return f"s.d. {BULAN[satu.bulan - 1]} {satu.tahun}" if satu.bulan else f"{satu.tahun}"


def belum_isi(apa: str, kapan: str, n: int, *, contoh: bool) -> str:
    tanda = ", contoh" if contoh else ""
    kepala = f"{apa.capitalize()} {escape(kapan)}{tanda}"
    yang = "indikatornya" if apa == "kinerja" else "lengkap"
    return (
        f"<b>{kepala}: {n} unit belum mengisi {yang}</b>."
        if n
        else f"<b>{kepala}: {'semua indikator' if apa == 'kinerja' else 'semua'} sudah diisi</b>."
    )


def belum_output(semua: Sequence[tuple[str, int]]) -> str:
    """Output sub kegiatan yang belum diisi: Bagian Umum 29; Bagian Hukum 4."""
    isi = "; ".join(f"{escape(nama)} {n}" for nama, n in semua)
    return f"Output sub kegiatan yang belum diisi: {isi}."


def belum_dibuka(apa: str, kapan: str, buka: date) -> str:
    """Nobody can post it yet."""
    return (
        f"<b>{apa.capitalize()} {escape(kapan)}</b>: belum waktunya, dapat diisi mulai "
        f"{tanggal(buka)}."
    )


def belum_isi_unit(nama: str, kurang: Sequence[str], dari: int) -> str:
    return f"• {escape(nama)}: {escape(', '.join(kurang))} ({len(kurang)} dari {dari})"


def belum_nomor(nama: str, rentang: Sequence[str], n: int, dari: int) -> str:
    """• Bagian Umum: nomor 1 s.d. 28 (28 dari 28)."""
    return f"• {escape(nama)}: belum nomor {escape(', '.join(rentang))} ({n} dari {dari})"


def indikator_lengkap(n: int) -> str:
    return f"• Indikatornya sudah diisi ({n} dari {n})." if n else ""


LAPORAN = "laporan"


def rentang(awal: str, akhir: str) -> str:
    return awal if awal == akhir else f"{awal} s.d. {akhir}"


PAPAN_TERTUTUP = (
    "Mohon maaf, siapa yang sudah dan belum melapor hanya dapat dilihat yang mengumpulkannya, "
    "pimpinan, pembaca, dan admin CEKER."
)
PENDEK = {"ikk_lppd": "IKK LPPD", "skm": "SKM", "lkjip": "LKjIP", "lppd": "LPPD"}


def sudah_isi(apa: str, kapan: str, n: int, dari: int, *, contoh: bool) -> str:
    """Kinerja TW II 2025, contoh: 2 dari 4 unit sudah mengisi indikatornya."""
    tanda = ", contoh" if contoh else ""
    yang = "indikatornya" if apa == "kinerja" else "lengkap"
    kepala = f"{apa.capitalize()} {escape(kapan)}{tanda}"
    return f"<b>{kepala}: {n} dari {dari} unit sudah mengisi {yang}</b>."
