"""What is said of lines of the budget below each other: ranked, counted, of every unit."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import dan
from bot.render import potong
from core.tanya.indeks import Jenis

SEBUTAN = {
    Jenis.PROGRAM: "program",
    Jenis.KEGIATAN: "kegiatan",
    Jenis.SUB_KEGIATAN: "sub kegiatan",
    Jenis.UNIT: "Bagian",
}
YANG_TERLIHAT = "Yang dapat Anda lihat"
TIDAK_ADA = "Tidak ada."
BUKAN_NOL = "Tidak terisi tidak sama dengan 0; dalam jumlah program dihitung 0."
LEBAR_TOMBOL = 30
"""Of two buttons beside each other."""


def perihal(tingkat: Jenis) -> str:
    """Say what a refusal is about."""
    return f"anggaran per {SEBUTAN[tingkat]}"


def sebagian(n: int, dari: int | None, tingkat: Jenis) -> str:
    """Say of how much a list is; `dari` None: how many there are is not counted."""
    banyak = f"{n} dari {dari}" if dari else f"{n}"
    return f"<i>Yang dapat Anda lihat hanya {banyak} {SEBUTAN[tingkat]}.</i>"


def bernomor(nomor: int, nama: str) -> str:
    return f"{nomor}. {nama}"


def singkat(unit: str) -> str:
    """Say Hukum where all are a Bagian."""
    return unit.removeprefix(f"{SEBUTAN[Jenis.UNIT]} ")


def tombol_unit(unit: str) -> str:
    return potong(singkat(unit), LEBAR_TOMBOL)


def tempat(lingkup: str, luar: Sequence[str]) -> str:
    """Say in what lines are, and what is left out of it: " di Bagian Umum selain gaji"."""
    di = f" di {escape(lingkup)}" if lingkup else ""
    return f"{di} selain {escape(dan(list(luar)))}" if luar else di


def tanpa(nama: str, luar: Sequence[str]) -> str:
    return f"{nama} selain {dan(list(luar))}"


def peringkat(pilihan: str, tingkat: str, tempat: str, kapan: str) -> str:
    kepala = escape(f"{tingkat[:1].upper()}{tingkat[1:]} dengan {pilihan}")
    return f"<b>{kepala}</b>{tempat}, {escape(kapan)}"


def berurut(apa: str, *, rendah: bool, semua: bool = False) -> str:
    """Say by what things are ranked; `semua`: all of them are listed, none is picked."""
    ujung = "terendah" if rendah else "tertinggi"
    return f"{apa} masing-masing, dari yang {ujung}" if semua else f"{apa} {ujung}"


def bertarget(angka: str, tempat: str, kapan: str, n: int) -> str:
    return f"<b>Sub kegiatan bertarget {angka}</b>{tempat}, {escape(kapan)}: {n or 'tidak ada'}"


def menurut_banyak(apa: str, *, rendah: bool) -> str:
    return f"{apa} {'paling sedikit' if rendah else 'terbanyak'}"


def tidak_diikutkan(nama: Sequence[str]) -> str:
    return f"Tidak diikutkan: {escape(dan(list(nama)))}."


def perubahan(*, naik: bool | None) -> str:
    """Say the same of changes of the pagu: of rises, of falls, None: of either."""
    apa = "perubahan" if naik is None else "kenaikan" if naik else "penurunan"
    return f"{apa} pagu terbesar"


DUA_TAHAP = "pagu murni → perubahan masing-masing, dari yang paling berubah"


def dua_tahap(nama: str, murni: str, perubahan: str, beda: str) -> str:
    return f"• {escape(nama)}: {murni} → {perubahan} ({beda})"


def tetap(n: int) -> str:
    """Say that the pagu of those is the same before and after the change."""
    return f"pagu yang tetap, murni sama dengan perubahan ({n})"


def batas_lain(angka: Sequence[str]) -> str:
    return f"<i>Batas lain dalam pertanyaan, {dan(list(angka))}, tidak dipakai di sini.</i>"


def urutan_ke(nama: str, ke: int, dari: int) -> str:
    return f"{escape(nama)}: urutan ke-{ke} dari {dari}."


def batas(apa: str, angka: str, n: int, *, rendah: bool) -> str:
    return f"{apa} {'di bawah' if rendah else 'di atas'} {angka} ({n})"


def rentang(apa: str, bawah: str, atas: str, n: int) -> str:
    return f"{apa} {bawah} sampai {atas} ({n})"


def dasar(apa: str) -> str:
    return f"Serapan dihitung terhadap {apa}."


def tidak_dihitung(nama: Sequence[str]) -> str:
    return f"Tidak diperingkat karena realisasinya tidak ada: {escape(dan(list(nama)))}."


def hitungan(n: int, dari: int | None, apa: str) -> str:
    """Say how many there are; `dari`: besides those that the person may not see."""
    return f"<b>{n}</b> {apa}" if dari is None else f"<b>{n}</b> dari {dari} {apa}"


def berangka_dari(n: int, dari: int, apa: str) -> str:
    """Say of how many lines there is a figure of what was spent."""
    return f"<b>{n}</b> dari {dari} {apa} ada angka realisasinya"


def bukan_sekian(angka: str) -> str:
    """Correct how many there were said to be."""
    return f"Bukan {angka}."


def banyak(lingkup: str, hitung: Sequence[str], kapan: str) -> str:
    isi = ", ".join(hitung)
    return f"{escape(lingkup)}, {escape(kapan)}: {isi}."


def per_unit(ukuran: str, atas: str = "") -> str:
    """Head the figures of each Bagian, of all or of those below `atas`."""
    di = f" di {atas}" if atas else ""
    return f"{ukuran[:1].upper()}{ukuran[1:]} per {SEBUTAN[Jenis.UNIT]}{di}"


def terhadap(apa: str, dasar: str) -> str:
    return f"{apa} terhadap {dasar}"


def kosong(n: int, dari: int | None, kapan: str) -> str:
    """Say how many have no figure; `dari`: of those that the person may see."""
    lingkup = f" dari {dari}" if dari is not None else ""
    return f"<b>{n}{lingkup} sub kegiatan tanpa angka realisasi</b>, {escape(kapan)}"


def baris(nomor: int, nama: str, keadaan: str, pagu: str) -> str:
    return f"• {escape(bernomor(nomor, nama))}: {escape(keadaan, quote=False)}, pagu {pagu}"


BUKAN_RATA = "<i>Tiap baris dihitung sama berat; bukan serapan keseluruhannya:</i>"


def bersyarat(tingkat: str, syarat: str, tempat: tuple[str, str], n: int, dari: int) -> str:
    """Head a list of what meets conditions with how many there are; `tempat`: in what and when."""
    di, kapan = tempat
    kepala = f"{tingkat[:1].upper()}{tingkat[1:]} {syarat}"
    banyak = f"{n} dari {dari}" if n else f"tidak ada, dari {dari}"
    return f"<b>{escape(kepala)}</b>{di}, {escape(kapan)}: <b>{banyak}</b>"


def tiap(jumlah: Sequence[str], tingkat: str, tempat: tuple[str, str], dari: int) -> str:
    """Say of each of several conditions how many meet it."""
    di, kapan = tempat
    return f"Dari {dari} {tingkat}{di}, {escape(kapan)}: {dan(list(jumlah))}."


def sekian(n: int, syarat: str) -> str:
    return f"<b>{n}</b> {escape(syarat)}"


def golongan(syarat: str) -> str:
    return f"<b>{escape(syarat[:1].upper() + syarat[1:])}</b>"


def syarat(apa: str, bawah: str | None, atas: str | None, *, termasuk: bool) -> str:
    """Say a condition in words."""
    if bawah is not None and bawah == atas:
        return f"dengan {apa} {bawah}"
    if bawah is not None and atas is not None:
        return f"dengan {apa} {bawah} sampai {atas}"
    if bawah is not None:
        return f"dengan {apa} {'minimal' if termasuk else 'di atas'} {bawah}"
    return f"dengan {apa} {'maksimal' if termasuk else 'di bawah'} {atas}"


DENGAN = "dengan "
PAGU_TETAP = "dengan pagu tetap (murni sama dengan perubahan)"
PAGU_BERUBAH = "yang pagunya berubah"
TANPA_REALISASI = "tanpa angka realisasi"
RATA_BARIS = "rata-ratanya"


def beracuan(isi: str, acuan: str) -> str:
    """Say what a bound is that the question does not give as a number."""
    return f"{isi} ({acuan})"


BUKAN_0 = "(bukan 0)"
BEREALISASI = "yang ada angka realisasinya"
MELEBIHI_PAGU = "yang realisasinya melebihi pagu"
TANPA_PERUBAHAN = "Perubahan pagunya tidak dapat dihitung: pagu perubahan tidak tersedia dalam data"


def berubah(besar: str, *, naik: bool, termasuk: bool, paling: bool = False) -> str:
    """Say that the pagu rose, or fell, by more than `besar`, "" by whatever; `paling`: by less."""
    arah = "naik" if naik else "turun"
    if not besar:
        return f"dengan pagu {arah}"
    batas = "di bawah" if paling else "minimal" if termasuk else "lebih dari"
    return f"dengan pagu {arah} {batas} {besar}"


def tidak_berubah_arah(*, naik: bool) -> str:
    return f"dengan pagu tidak {'naik' if naik else 'turun'}"


def tanpa_perubahan(kapan: str) -> str:
    return f"{TANPA_PERUBAHAN} ({escape(kapan)})."


def jumlah_pagu(apa: str, angka: str) -> str:
    return f"Jumlah {apa} semuanya: <b>{angka}</b>."


def jumlah_ubah(banyak: str, beda: str, tahap: tuple[str, str], *, naik: bool) -> str:
    """Say by how much the pagu of several changed together, from which to which."""
    arah = "kenaikan" if naik else "penurunan"
    return f"Jumlah {arah} pagu {banyak} itu: <b>{beda}</b> ({' → '.join(tahap)})."


def jumlah_mereka(banyak: str, angka: Sequence[str]) -> str:
    return f"Jumlah {banyak} itu: {'; '.join(angka)}."


def sebanyak(n: int, apa: str) -> str:
    return f"{n} {apa}"


def tidak_dinilai(nama: Sequence[str]) -> str:
    """Name those that a condition could not be held against."""
    return f"Tidak ikut dinilai karena realisasinya tidak ada: {escape(dan(list(nama)))}."


def bernomor_saja(nomor: Sequence[int]) -> str:
    """Name many lines by their numbers alone."""
    return f"Nomor {dan([str(n) for n in nomor])}."


def terujung(apa: str, nama: str, angka: str, *, rendah: bool) -> str:
    """Tell what comes nearest to a condition that none meets."""
    sebut = berurut(f"{apa[:1].upper()}{apa[1:]}", rendah=rendah)
    return f"{sebut}: {escape(nama)}, {angka}."


def berangka(label: str, angka: Sequence[str]) -> str:
    """Say a line with its figures, which are marked up already."""
    return f"• {escape(label)}: {', '.join(angka)}"


def rata(apa: str, n: int, tingkat: str, hasil: str, tempat: tuple[str, str]) -> str:
    """Say a mean, of how many, in what and when."""
    di, kapan = tempat
    return f"Rata-rata {apa} {n} {tingkat}{di}, {escape(kapan)}: <b>{hasil}</b>."


def tanpa_rata(nama: Sequence[str]) -> str:
    return f"Tidak ikut dirata-rata karena angkanya tidak ada: {escape(dan(list(nama)))}."


def hanya_sekian(n: int, dari: int) -> str:
    """Say that a list does not hold as many as were asked for."""
    return f"<i>Yang ditampilkan {n} dari {dari}.</i>"


def di_dalam(tempat: str, label: str, angka: str) -> str:
    """Di Bagian Tata Pemerintahan saja: 36. Adm. kewilayahan Rp322.671.076."""
    di = tempat.strip()
    return f"{escape(di[:1].upper() + di[1:])} saja: {escape(label)} {angka}. Dari seluruh Setda:"
