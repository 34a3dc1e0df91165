"""Every sentence of Bab III of the LKjIP that its figures carry, as plain text.

Causes are never among them: those are quoted from what people have said, or asked for.
"""

from collections.abc import Sequence
from decimal import Decimal

from bot.messages.cek import KEMUNGKINAN
from bot.messages.daftar import dan, sebut
from bot.messages.keadaan import HITUNGAN, KATA
from bot.messages.pagu import DASAR
from bot.render import dua_desimal, persen, rupiah, tepat
from core.anggaran import Dasar, perubahan_rp
from core.angka import Keadaan, Nilai, Predikat
from core.buku import LimaAngka
from core.lkjip.analisis import AnalisisIndikator, Arah, Efisiensi, Hasil

BAB = "BAB III AKUNTABILITAS KINERJA"
CAPAIAN = "3.1 Capaian Kinerja Organisasi"
ANGGARAN = "3.2 Realisasi Anggaran"
LAMPIRAN_CATATAN = "Lampiran 1. Catatan atas angka dalam bab ini"
LAMPIRAN_SUMBER = "Lampiran 2. Sumber angka"

TARGET_REALISASI = "Target dan realisasi tahun {tahun}"
TAHUN_LALU = "Realisasi tahun {tahun} dibandingkan dengan tahun {lalu}"
RENSTRA = "Realisasi dibandingkan dengan target akhir Renstra"
NASIONAL = "Realisasi dibandingkan dengan standar nasional"
SEBAB = "Penyebab keberhasilan atau kegagalan, dan solusi yang telah dilakukan"
EFISIENSI = "Efisiensi penggunaan sumber daya"
PENUNJANG = "Program dan kegiatan yang menunjang"

HASIL = {
    Hasil.MELAMPAUI: "melampaui target",
    Hasil.TERCAPAI: "tercapai",
    Hasil.TIDAK_TERCAPAI: "belum tercapai",
    Hasil.TANPA_ANGKA: "belum dapat dihitung",
}
ARAH = {Arah.MEMBAIK: "membaik", Arah.TETAP: "tetap", Arah.MEMBURUK: "memburuk"}
EFISIEN = {True: "efisien", False: "tercapai, tidak lebih hemat"}
BELUM_TERCAPAI = "target belum tercapai"
TANPA_BANDING = "tidak dapat dibandingkan"
BELUM_LENGKAP = "serapan belum lengkap"

RENSTRA_TAK_ADA = (
    "Target akhir Renstra tidak tersedia dalam data, sehingga perbandingannya belum dapat dihitung."
)
RENSTRA_TULIS = "Tulis target akhir periode Renstra setiap indikator dan jaraknya dari realisasi."
NASIONAL_TAK_ADA = "Standar nasional untuk indikator sasaran ini tidak tersedia dalam data."
NASIONAL_TULIS = "Tulis standar nasional yang berlaku, atau nyatakan bahwa tidak ada."
TANPA_ANGGARAN = "Anggaran tahun ini tidak tersedia dalam data."
ANGGARAN_SEMUA = "Anggaran seluruh unit tidak termasuk yang dapat Anda lihat."
TANPA_CATATAN = "Tidak ada yang perlu dicatat: angka-angkanya sejalan."
TANPA_CATATAN_SENDIRI = "Tidak ada catatan atas yang menjadi tugas unit Anda."
TANPA_PENUNJANG = "Kegiatan milik unit pengampunya tidak tersedia dalam data."
TERBATAS = "Hanya memuat yang menjadi tugas unit Anda."
CONTOH = "Target dan pagu dalam naskah ini hanya contoh."
DITANGGAPI = "sudah ditanggapi"


def judul(tahun: int) -> str:
    return f"Bab III LKjIP tahun {tahun}"


def keterangan(pada: str, dokumen: Sequence[str], *, diisi: bool) -> str:
    """Say when it was made and from what."""
    return f"Disusun CEKER {pada} dari {asal(dokumen, diisi=diisi)}."


def asal(dokumen: Sequence[str], *, diisi: bool) -> str:
    return "isian CEKER yang sudah terverifikasi" if diisi else sebut(dokumen)


def sasaran(nomor: int, nama: str) -> str:
    return f"Sasaran {nomor}: {nama}"


def ukuran(nilai: Nilai, satuan: str) -> str:
    """60%; 8,86 poin; BB; belum rilis."""
    match nilai:
        case Decimal():
            return _bersatuan(tepat(nilai), satuan)
        case Keadaan():
            return KATA[nilai]
        case Predikat(huruf=huruf, skor=skor):
            return huruf if skor is None else f"{huruf} ({tepat(skor)})"


def selisih(nilai: Decimal, satuan: str) -> str:
    """Return a difference as it is counted: 3,55 poin; 4 poin persen."""
    return _bersatuan(tepat(abs(nilai)), "poin persen" if satuan == "%" else satuan)


def _bersatuan(angka: str, satuan: str) -> str:
    return f"{angka}%" if satuan == "%" else f"{angka} {satuan}".rstrip()


def ringkasan(  # noqa: PLR0913  what the sentence counts
    tahun: int, tercapai: int, belum: int, tanpa: int, rata: str, *, dari: int
) -> str:
    """Say how many indikator came to what, and their mean with its coverage."""
    ekor = f", dan {tanpa} belum dapat dihitung" if tanpa else ""
    return (
        f"Dari {dari} indikator kinerja tahun {tahun}, {tercapai} mencapai atau melampaui "
        f"targetnya, {belum} belum mencapainya{ekor}. {rata}"
    )


def pengantar(naskah: Sequence[str], *, ditetapkan: bool) -> str:
    """Say what is measured against; `ditetapkan`: against what an admin has set, too."""
    semua = [
        *([f"dalam {dan(naskah)}"] if naskah else []),
        *(["yang ditetapkan admin"] if ditetapkan else []),
    ]
    return (
        "Capaian kinerja diukur dengan membandingkan realisasi setiap indikator dengan "
        f"{' '.join(('target', dan(semua))).strip()}."
    )


def capaian(satu: AnalisisIndikator) -> str:
    """Say what an indikator has come to against its target."""
    i = satu.indikator
    target, realisasi = (ukuran(n, i.satuan) for n in (i.nilai_target, i.nilai_realisasi))
    if satu.hasil is Hasil.TANPA_ANGKA:
        return (
            f"{i.nama}: realisasi {realisasi}, target {target}. Capaiannya belum dapat dihitung "
            "dan tidak ikut dalam rata-rata."
        )
    awal = f"{i.nama}: realisasi {realisasi} dari target {target}"
    if isinstance(i.capaian, Keadaan):
        return f"{awal}; {HASIL[satu.hasil]}."
    awal = f"{awal}, capaian {persen(i.capaian)}"
    if not isinstance(satu.selisih, Decimal) or not satu.selisih:
        return f"{awal}: {HASIL[satu.hasil]}."
    jarak = selisih(satu.selisih, i.satuan)
    arah = "lebih" if satu.selisih > 0 else "kurang"
    return f"{awal}: {HASIL[satu.hasil]}, {arah} {jarak} dari target."


def tahun_lalu(satu: AnalisisIndikator, lalu: int) -> str:
    """Say what has become of it since the year before."""
    i = satu.indikator
    if satu.arah is None or not isinstance(satu.perubahan, Decimal):
        sebab = _why_not(i.nilai_lalu, i.nilai_realisasi, lalu, i.tahun)
        return f"{i.kode} {i.pendek}: {sebab}"
    dulu, kini = ukuran(i.nilai_lalu, i.satuan), ukuran(i.nilai_realisasi, i.satuan)
    if satu.arah is Arah.TETAP:
        return f"{i.kode} {i.pendek}: tetap {kini}."
    kata = "naik" if satu.perubahan > 0 else "turun"
    jarak = selisih(satu.perubahan, i.satuan)
    return f"{i.kode} {i.pendek}: {kata} {jarak}, dari {dulu} menjadi {kini} ({ARAH[satu.arah]})."


def _why_not(dulu: Nilai, kini: Nilai, lalu: int, tahun: int) -> str:
    """Say why two years cannot be compared."""
    sebab = [
        f"realisasi {kapan} {KATA[nilai]}"
        for kapan, nilai in ((lalu, dulu), (tahun, kini))
        if isinstance(nilai, Keadaan)
    ]
    ada = [
        f"realisasi {kapan} {ukuran(nilai, '')}"
        for kapan, nilai in ((lalu, dulu), (tahun, kini))
        if isinstance(nilai, Predikat)
    ]
    return f"tidak dapat dibandingkan; {dan([*ada, *sebab])}."


def tulis_sebab(satu: AnalisisIndikator) -> str:
    """Ask for what nobody has said: of what was reached, too, PermenPANRB 53/2014 wants to know."""
    apa = "belum tercapai" if satu.hasil is Hasil.TIDAK_TERCAPAI else "tercapai"
    if satu.hasil is Hasil.TANPA_ANGKA:
        return f"Tulis mengapa realisasi {satu.indikator.kode} belum ada, dan kapan tersedia."
    return f"Tulis mengapa {satu.indikator.kode} {satu.indikator.pendek} {apa}."


def tulis_solusi(satu: AnalisisIndikator) -> str:
    return f"Tulis solusi yang telah dilakukan dan rencana tindak lanjut {satu.indikator.kode}."


def efisiensi(satu: Efisiensi) -> str:
    if satu.efisien is not None:
        return EFISIEN[satu.efisien]
    if isinstance(satu.capaian, Decimal) and not satu.tercapai:
        return BELUM_TERCAPAI
    return BELUM_LENGKAP if isinstance(satu.selisih, Decimal) else TANPA_BANDING


def persen_sel(nilai: Decimal | Keadaan) -> str:
    """Return what a cell of percent shows, without the sign: its heading has it."""
    return dua_desimal(nilai) if isinstance(nilai, Decimal) else HITUNGAN[nilai]


def rupiah_sel(nilai: Nilai) -> str:
    """Return what a cell of rupiah shows, without Rp: its heading has it."""
    if isinstance(nilai, Decimal):
        return rupiah(nilai).replace("Rp", "")
    return ukuran(nilai, "")


def program(nama: str, capaian: str) -> str:
    """Serapan program Penunjang urusan 85,10%."""
    return f"serapan program {nama} {capaian}"


def sumbangan(bagian: Sequence[str]) -> str:
    """Say what each programme has to do with it."""
    return f"Programnya: {dan(bagian)}."


def anggaran(tahun: int, lima: LimaAngka) -> str:
    """Say what section 3.2 of such a report says: the pagu, its change, and what was spent."""
    realisasi, serapan = ukuran_rp(lima.realisasi), persen_kata(lima.serapan)
    if lima.dasar is not Dasar.PERUBAHAN:
        pagu = f"{DASAR[lima.dasar].capitalize()} tahun {tahun} {ukuran_rp(lima.pagu)}"
        return f"{pagu}; realisasinya {realisasi}, serapan {serapan}."
    ubah = perubahan_rp(lima.murni, lima.perubahan)
    apa = tambahan(ubah) if isinstance(ubah, Decimal) else KATA[ubah]
    return (
        f"Pada awal tahun {tahun} ditetapkan pagu {ukuran_rp(lima.murni)}; pada perubahan {apa} "
        f"menjadi {ukuran_rp(lima.perubahan)}. Realisasinya {realisasi}, serapan {serapan} dari "
        "pagu perubahan."
    )


def ukuran_rp(nilai: Nilai) -> str:
    return rupiah(nilai) if isinstance(nilai, Decimal) else ukuran(nilai, "")


def persen_kata(nilai: Decimal | Keadaan) -> str:
    return persen(nilai) if isinstance(nilai, Decimal) else HITUNGAN[nilai]


def tambahan(nilai: Decimal) -> str:
    """Return: bertambah Rp2.231.691.971."""
    if not nilai:
        return "tetap"
    return f"{'bertambah' if nilai > 0 else 'berkurang'} {rupiah(abs(nilai))}"


def terserap(tertinggi: tuple[str, str], terendah: tuple[str, str]) -> str:
    return (
        f"Serapan tertinggi pada program {tertinggi[0]} ({tertinggi[1]}), terendah pada program "
        f"{terendah[0]} ({terendah[1]})."
    )


def catatan_awal(banyak: int, terjawab: int) -> str:
    """Say how many findings there are, before they are listed."""
    ekor = f"; {terjawab} sudah ditanggapi" if terjawab else ""
    return (
        f"Pemeriksaan CEKER menemukan {banyak} catatan{ekor}. Angka tercetak tidak diubah "
        "diam-diam: yang berbeda dari hitungannya disebut di sini."
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
