"""What is said to what-ifs."""

from collections.abc import Sequence
from html import escape

APA = {
    "penyebut": "penyebut",
    "target": "target",
    "realisasi": "realisasi",
    "pagu": "pagu",
}
PEMBILANG_TIDAK_ADA = "jumlah yang menjadi pembilangnya tidak tersedia dalam data"
TANPA_OBJEK = (
    "Andaikan apa? Sebut indikator atau posnya, misalnya <i>kalau penyebut IKU-4 39</i> atau "
    "<i>kalau realisasi IKU-1 10</i>."
)


def penyebut(pembilang: str, baru: str, hasil: str, lama: str, tercatat: str) -> str:
    return f"{pembilang}/{baru} = <b>{hasil}</b> (tercatat {pembilang}/{lama} = {tercatat})."


def habis(nama: str) -> str:
    return f"{nama} terserap seluruhnya"


def serapan_menjadi(persen: str) -> str:
    return f"serapan {persen}"


TANPA_DASAR = "Belum ada realisasi yang dapat ditambah atau dikurangi sebanyak itu."


def menjadi(apa: str, angka: str) -> str:
    """Say which figure is another one."""
    return f"{APA.get(apa, apa)} {angka}"


def ubah(apa: str, sebesar: str, rupiah: str, *, naik: bool) -> str:
    """Say by how much a figure is another; `rupiah`: what a percentage of it comes to."""
    isi = f"{sebesar} ({rupiah})" if rupiah else sebesar
    return f"{APA.get(apa, apa)} {'naik' if naik else 'turun'} {isi}"


def milik(apa: str, nama: str) -> str:
    return f"{apa} {nama}"


def kepala(apa: str, nama: str, tahun: str) -> str:
    return f"<i>Andaikan {escape(apa)}</i>: {escape(nama)}, {escape(tahun)}"


def capaian(target: str, realisasi: str, capaian: str, tercatat: str) -> str:
    return (
        f"target {target}, realisasi {realisasi} → capaian <b>{capaian}</b> (tercatat {tercatat})."
    )


def target_huruf(batas: str, *, tercapai: bool) -> str:
    """Say whether a grade that is promised would be reached: Target BB > 70: tercapai."""
    return f"Target {escape(batas)}: <b>{'tercapai' if tercapai else 'tidak tercapai'}</b>."


def serapan(realisasi: str, dasar: str, pagu: str, serapan: str, tercatat: str) -> str:
    isi = f"realisasi {realisasi} dari {dasar} {pagu}"
    return f"{isi} → serapan <b>{serapan}</b> (tercatat {tercatat})."


def tercatat(nama: str, realisasi: str, dasar: str, pagu: str) -> str:
    return f"Tercatat, {escape(nama)}: realisasi {realisasi} dari {dasar} {pagu}."


def melebihi_pagu(lebih: str) -> str:
    """Remark on more than 100 percent: no more may be spent than the pagu."""
    return f"Lebih dari 100%: realisasi melebihi pagunya sebesar {lebih}; perlu diperiksa lagi."


HABIS_LEBIH = "yang dikurangkan lebih besar daripada yang ada"
LEBIH_SERATUS = "Lebih dari 100%: yang dibagi lebih besar daripada pembaginya."
MELAMPAUI_TARGET = "Lebih dari 100%: realisasinya melampaui target."


def terlewati(harus: str, beda: str, poin: str) -> str:
    return f"realisasi yang perlu {harus}: sudah terlewati {beda} ({poin} poin persen)."


def terserap(realisasi: str, dasar: str, pagu: str, sisa: str) -> str:
    return f"realisasi <b>{realisasi}</b> dari {dasar} {pagu}, sisa {sisa}."


def dari_tercatat(beda: str, serapan: str) -> str:
    """Say by how much that is more or less than what there is."""
    return f"Dibanding yang tercatat ({serapan}): {beda}."


def kurang(harus: str, beda: str, poin: str) -> str:
    return f"masih kurang <b>{beda}</b> ({poin} poin persen); realisasi yang perlu {harus}."


def menurut_rumus(atas: str, bawah: str, hasil: str) -> str:
    """Say what the same count is of all that a formula divides by."""
    return f"Menurut rumusnya: {atas}/{bawah} = <b>{hasil}</b>."


def rasio(atas: str, bawah: str, persen: str) -> str:
    return f"{atas} dari {bawah} = <b>{persen}</b> (hitungan)."


def rata(isi: Sequence[str], jumlah: str, hasil: str) -> str:
    """Say what numbers come to, added up and on average."""
    return f"({' + '.join(isi)}) / {len(isi)} = {jumlah} / {len(isi)} = <b>{hasil}</b> (hitungan)."


def rata_program(isi: Sequence[str], hasil: str) -> str:
    """Say what the programmes come to on average."""
    return f"Rata-rata program: ({' + '.join(isi)}) / {len(isi)} = <b>{hasil}</b> (hitungan)."


def selisih(lalu: str, kini: str, beda: str, persen: str, *, naik: bool) -> str:
    """Say by how much a number rose or fell, and by which part of it."""
    bagian = f" atau {persen}" if persen else ""
    return f"{lalu} → {kini}: {'naik' if naik else 'turun'} <b>{beda}</b>{bagian} (hitungan)."


def bukan_rata(angka: str) -> str:
    return f"Bukan {angka}."


def memang_rata(angka: str) -> str:
    return f"Benar, {angka}."


def bagian_dari(persen: str, dari: str, hasil: str) -> str:
    return f"{persen}% dari {dari} = <b>{hasil}</b> (hitungan)."


def tidak_bisa(sebab: str) -> str:
    return f"Andaian itu tidak dapat dihitung: {escape(sebab)}."


def negatif(angka: str) -> str:
    return tidak_bisa(f"{angka} kurang dari 0")


def pembagi_nol(apa: str) -> str:
    return tidak_bisa(f"{APA.get(apa, apa)} menjadi pembagi, jadi tidak dapat 0")


def harus_bulat(angka: str) -> str:
    return tidak_bisa(f"penyebutnya jumlah unit, jadi {angka} harus bilangan bulat")


def terlalu_kecil(angka: str) -> str:
    return (
        f"{escape(angka)} terbaca sebagai Rp{escape(angka)}. Tulis jumlahnya selengkapnya, "
        f"misalnya <i>{escape(angka)} juta</i> atau <i>{escape(angka)} M</i>."
    )
