"""Every sentence of Bab III of the LKjIP that its figures carry, as plain text.

Causes are never among them: those are quoted from what people have said, or asked for.
"""

from collections.abc import Sequence
from decimal import Decimal

from bot.messages.cek import KEMUNGKINAN
from bot.messages.daftar import sebut
from bot.messages.keadaan import HITUNGAN, KATA
from bot.messages.pagu import DASAR
from bot.render import dua_desimal, persen, rupiah, tepat
from core.anggaran import Dasar, perubahan_rp
from core.angka import Keadaan, Nilai, Predikat
from core.buku import LimaAngka
from core.lkjip.analisis import Arah, Efisiensi, Hasil

BAB = "BAB III AKUNTABILITAS KINERJA"
CAPAIAN = "3.1 Capaian Kinerja Organisasi"
ANGGARAN = "3.2 Realisasi Anggaran"
LAMPIRAN_CATATAN = "Lampiran 1. Catatan atas angka dalam bab ini"
LAMPIRAN_SUMBER = "Lampiran 2. Sumber angka"

TARGET_REALISASI = "Target dan realisasi tahun {tahun}"
TAHUN_LALU = "Realisasi tahun {tahun} dibandingkan dengan tahun {lalu}"
TAHUN_SEBELUM = "Realisasi tahun {tahun} dibandingkan dengan tahun-tahun sebelumnya"
RENSTRA = "Realisasi dibandingkan dengan target akhir Renstra"
NASIONAL = "Realisasi dibandingkan dengan standar nasional"
SEBAB = "Penyebab keberhasilan atau kegagalan, dan solusi yang telah dilakukan"
EFISIENSI = "Efisiensi penggunaan sumber daya"
PENUNJANG = "Program dan kegiatan yang menunjang"

HASIL = {
    Hasil.MELAMPAUI: "melampaui target",
    Hasil.TERCAPAI: "target tercapai",
    Hasil.TIDAK_TERCAPAI: "target belum tercapai",
    Hasil.TANPA_ANGKA: "belum dapat dihitung",
}
ARAH = {Arah.MEMBAIK: "membaik", Arah.TETAP: "tetap", Arah.MEMBURUK: "memburuk"}
EFISIEN = {True: "efisien", False: "tercapai, tidak lebih hemat"}
BELUM_TERCAPAI = "target belum tercapai"
TANPA_BANDING = "tidak dapat dibandingkan"
BELUM_LENGKAP = "serapan belum lengkap"
BELUM_DIHITUNG = "belum dapat dihitung"
PER_PROGRAM = "Sumbangan setiap program terhadap realisasi itu:"

TANPA_ANGGARAN = "Anggaran tahun ini tidak tersedia dalam data."
ANGGARAN_SEMUA = "Anggaran seluruh unit tidak termasuk yang dapat Anda lihat."
TANPA_CATATAN = "Pemeriksaan CEKER tidak menemukan catatan atas angka tahun ini."
TANPA_CATATAN_SENDIRI = "Tidak ada catatan atas yang menjadi tugas unit Anda."
TANPA_PENUNJANG = "Kegiatan milik unit pengampunya tidak tersedia dalam data."
TERBATAS = "Hanya memuat yang menjadi tugas unit Anda."
CONTOH = "Target dan pagu dalam naskah ini hanya contoh."
DITANGGAPI = "sudah ditanggapi"
PETUNJUK = (
    "Naskah ini disusun dari data. Tulis di setiap tempat bertanda seperti ini. Kutipan ditulis "
    "sebagaimana tercetak atau diisi, dengan letaknya di bawahnya. Setelah selesai, hapus petunjuk "
    "ini, lalu di Word tekan Ctrl+A dan F9 agar nomor halaman dalam daftar diperbarui."
)


def judul(tahun: int) -> str:
    return f"Bab III LKjIP tahun {tahun}"


def keterangan(pada: str, dokumen: Sequence[str], *, diisi: bool) -> str:
    """Say when it was made and from what."""
    return f"Disusun CEKER {pada} dari {asal(dokumen, diisi=diisi)}."


def asal(dokumen: Sequence[str], *, diisi: bool) -> str:
    return "isian CEKER yang sudah terverifikasi" if diisi else sebut(dokumen)


def sasaran(nomor: int, nama: str) -> str:
    return f"Sasaran {nomor}: {nama}"


def keadaan(nilai: Keadaan) -> str:
    return kutip(KATA[nilai])


def kutip(teks: str) -> str:
    """Return words for states with the quotation marks of this text."""
    return teks.replace('"-"', "“-”")


def ukuran(nilai: Nilai, satuan: str) -> str:
    """60%; 8,86 poin; BB; belum rilis."""
    match nilai:
        case Decimal():
            return _bersatuan(tepat(nilai), satuan)
        case Keadaan():
            return keadaan(nilai)
        case Predikat(huruf=huruf, skor=skor):
            return huruf if skor is None else f"{huruf} ({tepat(skor)})"


def selisih(nilai: Decimal, satuan: str) -> str:
    """Return a difference as it is counted: 3,55 poin; 4 poin persen."""
    return _bersatuan(tepat(abs(nilai)), "poin persen" if satuan == "%" else satuan)


def _bersatuan(angka: str, satuan: str) -> str:
    return f"{angka}%" if satuan == "%" else f"{angka} {satuan}".rstrip()


def efisiensi(satu: Efisiensi) -> str:
    if satu.efisien is not None:
        return EFISIEN[satu.efisien]
    if isinstance(satu.capaian, Decimal) and not satu.tercapai:
        return BELUM_TERCAPAI
    return BELUM_LENGKAP if isinstance(satu.selisih, Decimal) else BELUM_DIHITUNG


def persen_sel(nilai: Decimal | Keadaan) -> str:
    """Return what a cell of percent shows, without the sign: its heading has it."""
    return dua_desimal(nilai) if isinstance(nilai, Decimal) else HITUNGAN[nilai]


def rupiah_sel(nilai: Nilai) -> str:
    """Return what a cell of rupiah shows, without Rp: its heading has it."""
    if isinstance(nilai, Decimal):
        return rupiah(nilai).replace("Rp", "")
    return ukuran(nilai, "")


def anggaran(tahun: int, lima: LimaAngka) -> str:
    """Say what section 3.2 of such a report says: the pagu, its change, and what was spent."""
    realisasi, serapan = ukuran_rp(lima.realisasi), persen_kata(lima.serapan)
    if lima.dasar is not Dasar.PERUBAHAN:
        return (
            f"{DASAR[lima.dasar].capitalize()} tahun {tahun} sebesar {ukuran_rp(lima.pagu)}. "
            f"Realisasinya {realisasi} (serapan {serapan})."
        )
    ubah = perubahan_rp(lima.murni, lima.perubahan)
    apa = tambahan(ubah) if isinstance(ubah, Decimal) else keadaan(ubah)
    return (
        f"Pada awal tahun {tahun} ditetapkan pagu sebesar {ukuran_rp(lima.murni)}. Pada APBD "
        f"Perubahan pagu itu {apa} menjadi {ukuran_rp(lima.perubahan)}. Realisasinya {realisasi}, "
        f"atau {serapan} dari pagu perubahan."
    )


def menurut_baris(banyak: int, lima: LimaAngka) -> str:
    """Say what the rows come to where the printed total is another, right after that."""
    return (
        f"Jumlah tercetak itu tidak sama dengan jumlah {banyak} baris sub kegiatannya: pagu "
        f"{ukuran_rp(lima.pagu)}, realisasi {ukuran_rp(lima.realisasi)}, serapan "
        f"{persen_kata(lima.serapan)}. Keduanya ditampilkan; penjelasannya di Lampiran 1."
    )


def sumbangan(nama: str, bagian: Decimal | Keadaan, lima: LimaAngka) -> str:
    """Say what part of what was spent a programme has, and how much of its own it has spent."""
    realisasi = f"{nama}: realisasi {realisasi_rp(lima)}"
    if isinstance(bagian, Decimal):
        realisasi = f"{realisasi}, atau {persen(bagian)} dari seluruh realisasi"
    sisa = f", sisa {ukuran_rp(lima.sisa)}" if isinstance(lima.sisa, Decimal) else ""
    return f"{realisasi}; serapan {persen_kata(lima.serapan)}{sisa}."


def realisasi_rp(lima: LimaAngka) -> str:
    """Rp62.221.450 (1 dari 11 sub kegiatan)."""
    cakupan = sebagian(lima)
    return f"{ukuran_rp(lima.realisasi)} ({cakupan})" if cakupan else ukuran_rp(lima.realisasi)


def sebagian(lima: LimaAngka) -> str:
    """Say how many sub kegiatan a sum has a realisasi of, where it lacks some."""
    if lima.dihitung_dari is None or not lima.tanpa_realisasi:
        return ""
    if not isinstance(lima.realisasi, Decimal):
        return ""
    ada = lima.dihitung_dari - len(lima.tanpa_realisasi)
    return f"{ada} dari {lima.dihitung_dari} sub kegiatan"


def ukuran_rp(nilai: Nilai) -> str:
    return rupiah(nilai) if isinstance(nilai, Decimal) else ukuran(nilai, "")


def persen_kata(nilai: Decimal | Keadaan) -> str:
    return persen(nilai) if isinstance(nilai, Decimal) else HITUNGAN[nilai]


def tambahan(nilai: Decimal) -> str:
    """Return: bertambah sebesar Rp2.231.691.971."""
    if not nilai:
        return "tetap"
    return f"{'bertambah' if nilai > 0 else 'berkurang'} sebesar {rupiah(abs(nilai))}"


def catatan_awal(banyak: int, terjawab: int, dokumen: Sequence[str]) -> str:
    """Say how many findings there are, and whose tables they cite, before they are listed."""
    ekor = f"; {terjawab} sudah ditanggapi" if terjawab else ""
    letak = f" {nomor_dokumen(dokumen)}" if dokumen else ""
    return (
        f"Pemeriksaan CEKER menemukan {banyak} catatan{ekor}. Angka tercetak tidak diubah; yang "
        f"berbeda dari hitungannya disebut di sini.{letak}"
    )


def kemungkinan(semua: Sequence[str]) -> list[str]:
    """Return what may explain a finding, as lines: one by itself, several one below the other."""
    if len(semua) == 1:
        return [f"{KEMUNGKINAN}: {semua[0]}"]
    return [f"{KEMUNGKINAN}:", *(f"- {satu}" for satu in semua)] if semua else []


def nomor_dokumen(semua: Sequence[str]) -> str:
    """Tell the tables of the document from those of this chapter."""
    return (
        f"Nomor tabel, baris, subbab, dan paragraf menurut {sebut(semua)}, bukan menurut naskah "
        "ini."
    )


def sumber(semua: Sequence[str]) -> str:
    return f"Sumber: {sebut(semua)}."
