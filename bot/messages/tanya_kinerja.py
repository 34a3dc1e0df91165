"""What is said of figures of indikator: of one, of several, of one through time."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import dan

ARAH_TAHUN = (("Naik:", 1), ("Turun:", -1), ("Tetap:", 0), ("Tidak dapat dibandingkan:", None))
POIN_PERSEN = "poin persen"
"""In what percentages differ."""


def banyak_searah(n: int, tahun: int, *, naik: bool) -> str:
    """1 indikator naik dari 2023."""
    arah = f"{'naik' if naik else 'turun'} dari {tahun - 1}"
    return f"<b>{n} indikator {arah}.</b>" if n else f"<b>Tidak ada indikator yang {arah}.</b>"


def antar_triwulan(triwulan: Sequence[str], tahun: int, ada: int, dari: int) -> str:
    """TW I dan TW II 2025: 2 dari 10 indikator ada angkanya."""
    tentu = f"{ada} dari {dari} indikator ada angkanya"
    return f"<b>{dan(list(triwulan))} {tahun}</b>: {tentu}{':' if ada else '.'}"


def pada_waktu(kapan: str, realisasi: str, capaian: str) -> str:
    """TW I realisasi 10 (66,67%); TW II belum dilaporkan."""
    return f"{kapan} {realisasi if realisasi == capaian else f'realisasi {realisasi} ({capaian})'}"


def resmi_dokumen(tahun: int) -> str:
    return f"<b>Resmi</b>: target dan pagu {tahun} tercetak di dokumen."


def resmi_diisi(tahun: int, *, contoh: bool) -> str:
    if contoh:
        return (
            f"<b>Belum resmi</b>: target dan pagu {tahun} di CEKER contoh untuk latihan, "
            "ditetapkan admin, bukan data resmi."
        )
    return f"Target dan pagu {tahun} ditetapkan admin di CEKER, tidak ditandai sebagai contoh."


def judul(kode: str, pendek: str, kapan: str) -> str:
    return f"<b>{escape(kode)} {escape(pendek)}</b>, {escape(kapan)}"


def predikat_seluruh(sebutan: str, tahun: int) -> str:
    return f"Predikat rata-rata capaian kinerja, {tahun}: <b>{escape(sebutan)}</b>."


def rata_seluruh(tahun: int, rata: str) -> str:
    return f"<b>Capaian kinerja</b>, {tahun}: {rata}"


def satu(kepala: str, isi: Sequence[str], satuan: str) -> str:
    return f"{kepala}: {', '.join(isi)} (satuan {escape(satuan)})."


def target_tercetak(isi: str, naskah: str) -> str:
    return f"Target {isi} tercetak di {escape(naskah)}."


def target_sama(isi: str, naskah: str) -> str:
    return f"<b>Sama</b>: target {isi} di {escape(naskah)}."


def tanpa_target(naskah: str) -> str:
    return f"{escape(naskah)} tidak memuatnya (tidak tersedia dalam data)."


def target_dipakai(isi: str, naskah: str) -> str:
    return f"Yang dipakai untuk capaian: <b>{isi}</b> ({escape(naskah)})."


def target_setahun(kepala: str, target: str, satuan: str, *, contoh: bool) -> str:
    tanda = " (contoh)" if contoh else ""
    ukur = "%" if satuan == "%" else f" {escape(satuan)}"
    return f"{kepala}: target setahun <b>{escape(target)}{ukur}</b>{tanda}"


def sudah_setahun(realisasi: str, kapan: str, bagian: str, kurang: str) -> str:
    """Say what is reached of it; `kurang` is what is still missing, "" for nothing."""
    akhir = f"; kurang {kurang}" if kurang else ""
    awal = f"sudah {escape(realisasi)} ({escape(kapan)})"
    return f"{awal}, <b>{bagian}</b> dari target setahun{akhir}"


def target_di(kode: str, pendek: str, naskah: str, isi: str, tabel: str) -> str:
    """Say first what one document prints: it is what was asked."""
    kepala = f"<b>{escape(kode)} {escape(pendek)}</b>"
    return f"{kepala}: target di {escape(naskah)} <b>{escape(isi)}</b> ({escape(tabel)})."


def target_tak_tercetak(kode: str, pendek: str, naskah: str) -> str:
    kepala = f"<b>{escape(kode)} {escape(pendek)}</b>"
    return f"{kepala}: target di {escape(naskah)} tidak tersedia dalam data."


TARGET_TAK_SEBANDING = "Angka dan predikat tidak sebanding."


def capaian_dari(naskah: str, tahun: int) -> str:
    return f"Capaian {tahun} dihitung dari target <b>{escape(naskah)}</b>."


def target(isi: str) -> str:
    return f"target {isi}"


def realisasi(isi: str) -> str:
    return f"realisasi {isi}"


def capaian(isi: str) -> str:
    return f"capaian {isi}"


def tercetak(dihitung: str, cetakan: Sequence[str]) -> str:
    """94,67%, tercetak 94,66%."""
    persen = [f"{escape(teks.removesuffix('%').strip())}%" for teks in dict.fromkeys(cetakan)]
    return f"{dihitung}, tercetak {dan(persen)}" if persen else dihitung


def catatan(isi: str) -> str:
    return f"Catatan: {escape(isi)}"


def predikat(sebutan: str, skala: str) -> str:
    return f"Predikat capaian: {escape(sebutan)} ({escape(skala)})."


def tanpa_predikat(sebab: str) -> str:
    return f"Predikat capaian belum dapat ditentukan: {sebab}."


def realisasi_tahun(tahun: int, nilai: str) -> str:
    return f"realisasi {tahun} {nilai}"


def milik_bagian(unit: str) -> str:
    return f"Milik <b>{escape(unit)}</b>."


def selisih(arah: str, beda: str) -> str:
    return f"Selisihnya: {arah} {beda}."


def target_tahun(tahun: int, isi: str) -> str:
    return f"target {tahun} {isi}"


def bagian(kapan: str, isi: Sequence[str]) -> str:
    return f"• {kapan}: {', '.join(isi)}"


def menunggu(isi: Sequence[tuple[str, str]]) -> str:
    """Say what was submitted and is not verified."""
    bagian = ", ".join(f"{escape(angka)} oleh {escape(unit)}" for unit, angka in isi)
    return f"Diajukan {bagian}; belum diverifikasi, jadi belum dihitung."


def menunggu_dulu(kepala: str, isi: str) -> str:
    """Say it first, of what it was submitted."""
    return f"{kepala}. {isi}"


def menunggu_lalu(kapan: str, target: str, isi: Sequence[tuple[str, str]]) -> str:
    """Say the same of a period of the year that is asked for."""
    return f"{escape(kapan)} (target {escape(target, quote=False)}): {menunggu(isi)}"


def pembilang(kepala: str, ada: str, atas: str, bawah: str) -> str:
    return f"{kepala}: {ada} = {atas} dari {bawah}."


def tanpa_pembilang(kepala: str, ada: str, formula: str) -> str:
    """Say that a percentage was posted without the numbers that make it up."""
    awal = f"{kepala}: banyaknya di balik {ada}% tidak tersedia dalam data"
    return f"{awal}; yang diisi hanya persentasenya. Formula: {escape(formula)}."


TARGET_TIDAK = "<b>Target tidak tercapai</b>: realisasinya di bawah target."
TARGET_BELUM = "<b>Target belum tercapai</b>: realisasinya masih di bawah target."
TARGET_TEPAT = "<b>Target tercapai</b>, tepat 100%."
TARGET_LEWAT = "<b>Target tercapai</b> dan terlampaui."


def tanpa_penilaian(realisasi: str) -> str:
    """Say why it cannot be said whether a target is reached."""
    return f"<b>Belum dapat disebut tercapai</b>: realisasinya {realisasi}."


def dari_miliknya(kode: str, jauh: str) -> str:
    """Return it: IKU-1: Kurang 3,55 poin dari target."""
    return f"{escape(kode)}: {jauh}"


def kurang(berapa: str, satuan: str) -> str:
    return f"Kurang {berapa} {escape(satuan)} dari target."


def lebih(berapa: str, satuan: str) -> str:
    return f"Lebih {berapa} {escape(satuan)} dari target."


def banding(kode: str, pendek: str, isi: str, arah: str) -> str:
    return f"<b>{escape(kode)} {escape(pendek)}</b>: {isi}{f' ({arah})' if arah else ''}"


def dari_tahun_lalu(tahun: int, lalu: str, kapan: str, kini: str) -> str:
    return f"realisasi {tahun - 1} {lalu} → {kapan} {kini}"


def tanpa_tahun(kode: str, pendek: str, tahun: int) -> str:
    return f"{escape(kode)} {escape(pendek)}: angka {tahun} tidak tersedia dalam data."


def berubah(arah: str) -> str:
    """Say how the realisasi changed: naik 14; tetap."""
    return f"Realisasi {arah}."


def target_dari_waktu(dulu: str, lalu: str, kapan: str, kini: str) -> str:
    """Return it: target 2024 60 → 2025 60."""
    return f"target {dulu} {lalu} → {kapan} {kini}"


def dari_waktu(dulu: str, lalu: str, kapan: str, kini: str) -> str:
    """Return it: realisasi TW I 2025 10 → TW II 2025 24."""
    return f"realisasi {dulu} {lalu} → {kapan} {kini}"


def sasaran(nomor: int, nama: str, indikator: Sequence[str]) -> str:
    return f"• {nomor}. {escape(nama)}: {escape(dan(list(indikator)))}"


def kepala_sasaran(nomor: int) -> str:
    return f"<b>Sasaran {nomor}</b>:"


SAMA_BERAT = "Rata-rata indikatornya dengan bobot sama."


def nama_sasaran(nama: str) -> str:
    return f"   {escape(nama)}"


def rata_sasaran(*, rendah: bool) -> str:
    return (
        f"Sasaran menurut rata-rata capaiannya, dari yang {'terendah' if rendah else 'tertinggi'}:"
    )


def sasaran_rata(nomor: int, tahun: int, rata: str) -> str:
    return f"<b>Sasaran {nomor}</b>, {tahun}: {rata}"


def baris(kode: str, pendek: str, isi: str) -> str:
    return f"• {escape(kode)} {escape(pendek)}: {isi}"


def ukurannya(satuan: str, formula: str) -> str:
    """Say in what an indikator is measured, and how."""
    return bawahan(f"satuan {escape(satuan)}; formula: {escape(formula)}.")


def bawahan(isi: str) -> str:
    """Return what stands below a line, "" where nothing does."""
    return f"   {isi}" if isi else ""


def dari_target(capaian: str, realisasi: str, target: str) -> str:
    return f"{capaian} (realisasi {realisasi} dari target {target})"


def skor(uraian: str, tahun: int, nilai: str, tabel: str) -> str:
    return f"{escape(uraian)} {tahun}: {nilai} ({escape(tabel)})."


def terdekat(tahun: int, realisasi: str) -> str:
    return f"Yang terdekat, {tahun}: realisasi {realisasi}."


def terdekat_milik(diminta: int, kepala: Sequence[str], isi: Sequence[Sequence[str]]) -> str:
    """Angka 2026 tidak tersedia dalam data. Yang terdekat: IKU-2 Kerja sama, 2024: target 60."""
    baris = [f"{k}: {', '.join(i)}." for k, i in zip(kepala, isi, strict=True)]
    return f"Angka {diminta} tidak tersedia dalam data. Yang terdekat:\n" + "\n".join(baris)


def tanpa_tanggal(tahun: int, *, ada: bool) -> str:
    if ada:
        return f"Angka {tahun} sudah ada; tanggal keluarnya tidak tersedia dalam data."
    return f"Kapan angka {tahun} keluar: tidak tersedia dalam data."


def tahun(tahun: int, *, contoh: bool) -> str:
    return f"{tahun} (contoh)" if contoh else f"{tahun}"
