"""What is said of lists of units: who stands on one, how many, and who collects its reports."""

from collections.abc import Sequence
from decimal import Decimal
from html import escape

from bot.messages.daftar import dan
from bot.render import persen


def tanpa_golongan_lain(golong: Sequence[str], daftar: str) -> str:
    apa = dan([g.capitalize() for g in golong], "atau")
    return f"{escape(apa)} yang bukan {escape(daftar)} tidak disebut namanya dalam data."


def tercetak(n: int, daftar: str, tahun: int, indikator: str | None, realisasi: str) -> str:
    """Daftar 27 pengampu IKK 2024 (IKU-4, realisasi 100%)."""
    tanda = f" ({indikator}: realisasi {realisasi})" if indikator and realisasi else ""
    return f"<b>Menurut dokumen {tahun}: {n} {escape(daftar)}{tanda}</b>."


def semua_melapor(n: int, dari: int) -> str:
    return f"{n} dari {dari} unit tercatat melapor tepat waktu."


def dikumpulkan(jenis: str, unit: Sequence[str]) -> str:
    return f"Laporan <b>{escape(jenis)}</b> dikumpulkan {escape(dan(unit))}."


def disampaikan(jenis: str, kepada: str, dasar: str) -> str:
    return f"<b>{escape(jenis)}</b> disampaikan kepada {escape(kepada)} ({escape(dasar)})."


TANPA_PENGUMPUL = "Bagian yang mengumpulkannya tidak tersedia dalam data."


def pengumpul(nama: str, n: int, tahun: int) -> str:
    return f"<b>{n} {escape(nama)}</b> ({tahun}):"


def anggota(urutan: int, nama: str, tercetak: str) -> str:
    lain = f" (tertulis “{escape(tercetak)}”)" if tercetak.casefold() != nama.casefold() else ""
    return f"{urutan}. {escape(nama)}{lain}"


def anggota_ya(unit: str, urutan: int, dari: int, daftar: str, tahun: int) -> str:
    return (
        f"Ya, <b>{escape(unit)}</b> termasuk {escape(daftar)}: nomor {urutan} dari {dari} "
        f"({tahun})."
    )


def anggota_lain(unit: str, urutan: int, dari: int, daftar: str) -> str:
    """Say on which other list a unit stands."""
    return f"{escape(unit)} ada di daftar {escape(daftar)}: nomor {urutan} dari {dari}."


def anggota_tidak(unit: str, dari: int, daftar: str, tahun: int) -> str:
    return f"<b>{escape(unit)}</b> bukan termasuk {dari} {escape(daftar)} ({tahun})."


def tercatat_melapor(unit: Sequence[str], *, benar: bool) -> str:
    awal = "Benar" if benar else "Tidak"
    return f"<b>{awal}</b>: menurut dokumen {escape(dan(list(unit)))} melapor tepat waktu."


def pilihan(  # noqa: PLR0913  which units, of which list, beside which others
    n: int,
    apa: str,
    nama: str,
    dari: int,
    tahun: int,
    *,
    juga: Sequence[str],
    tanpa: Sequence[str],
) -> str:
    """2 Puskesmas di antara 8 unit sampel SKM (2024)."""
    lain = [
        *([f"juga {dan(juga)}"] if juga else []),
        *([f"bukan {dan(tanpa, 'atau')}"] if tanpa else []),
    ]
    banyak = f"{n} {escape(apa)}" if n else f"Tidak ada {escape(apa)}"
    syarat = f" yang {escape(' dan '.join(lain))}" if lain else ""
    titik = ":" if n else "."
    return f"<b>{banyak} di antara {dari} {escape(nama)}{syarat}</b> ({tahun}){titik}"


def selain_itu(apa: str, n: int) -> str:
    return f"Selain {escape(apa.capitalize())} ({n}):"


def banyak_dari_pd(n: int, daftar: str, semua: int, lain: int) -> str:
    """Menurut dokumen 39 - 27 = 12; 1 di antara yang 27 bukan perangkat daerah, jadi 13."""
    teks = (
        f"<b>{semua - n} bukan {escape(daftar)}</b> menurut dokumen: ada {semua} perangkat daerah "
        f"dan {n} {escape(daftar)}, {semua} - {n} = {semua - n}."
    )
    if not lain:
        return teks
    pd = n - lain
    return (
        f"{teks} {lain} dari {n} itu sebuah Bagian, bukan perangkat daerah: "
        f"{semua} - {pd} = {semua - pd}."
    )


def banyak_daftar(n: int, daftar: str, tahun: int) -> str:
    """8 unit sampel SKM (2024)."""
    return f"Seluruhnya {n} {escape(daftar)} ({tahun})."


def selebihnya(nama: Sequence[str]) -> str:
    return f"Selebihnya ({len(nama)}): {escape(', '.join(nama))}."


def anggota_asing(sebut: str, dari: int, daftar: str, tahun: int) -> str:
    return f"Tidak ada “{escape(sebut)}” di antara {dari} {escape(daftar)} ({tahun}):"


def bukan_banyaknya(duga: int, n: int) -> str:
    return f"Bukan {duga}: tercatat {n}."


def bagian_pd(n: int, semua: int, bukan_pd: int) -> str:
    """27 dari 39 perangkat daerah = 69,23% (hitungan)."""
    bagian = persen(Decimal(n) / semua * 100)
    lain = f"; {bukan_pd} di antaranya Bagian atau UPT, bukan perangkat daerah" if bukan_pd else ""
    return f"{n} dari {semua} perangkat daerah = {bagian} (hitungan{lain})."


ALASAN_LAIN = "Mengapa yang lain tidak termasuk tidak disebut dalam data."


def urutan_tidak_ada(nomor: int, dari: int, daftar: str) -> str:
    return f"Nomor {nomor} tidak ada: daftar {escape(daftar)} berisi {dari} unit."


def dari_pd(semua: int, dokumen: str) -> str:
    return f"Perangkat daerah seluruhnya {semua} menurut {escape(dokumen)}."


def pd(n: int, disebut: int, dokumen: str) -> str:
    return (
        f"<b>{n} perangkat daerah</b> menurut {escape(dokumen)}; {disebut} di antaranya disebut "
        "namanya dalam data:"
    )


def pd_tanpa(disebut: int) -> str:
    return f"Jumlahnya tidak tersedia dalam data; yang disebut namanya {disebut}:"


TIDAK_TERCATAT_TELAT = "Menurut dokumen tidak ada yang tercatat terlambat melapor."
TIDAK_TERCATAT_BELUM = "Menurut dokumen tidak ada yang tercatat belum melapor."
NILAI_IKK = (
    "Nilai IKK tiap urusan tidak tersedia dalam data; yang ada hanya daftar pengampunya dan "
    "apakah mereka sudah melapor."
)
DAFTAR = {"ikk_lppd": "pengampu IKK LPPD", "skm": "unit sampel SKM"}
TERTUTUP = (
    "Mohon maaf, daftar ini hanya dapat dilihat pimpinan, para Kepala Bagian, verifikator, "
    "pembaca, dan admin CEKER; unit Anda terlihat bila ada di dalamnya."
)
SEBAGIAN = "Unit lain di daftar itu hanya dapat dilihat pimpinan dan para Kepala Bagian."


def bagian_di_antaranya(nama: str, dari: int, n: int, tahun: int) -> str:
    return f"<b>{n} Bagian</b> di antara {dari} {escape(nama)} ({tahun}):"


def bukan_anggota(n: int, daftar: str, tahun: int) -> str:
    if not n:
        return f"Yang disebut namanya dalam data semuanya {escape(daftar)} ({tahun})."
    return f"<b>{n} perangkat daerah yang disebut dalam data bukan {escape(daftar)}</b> ({tahun})."


def tanpa_nama(n: int) -> str:
    return f"{n} perangkat daerah lain tidak disebut namanya dalam data."
