"""Every sentence about what posted figures give, and about what has not come yet."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import dan, sebut
from bot.messages.isian import BULAN
from bot.messages.periode import BERCONTOH
from core.periode import Periode

TOMBOL_BELUM = "Belum mengisi"
SENDIRI = "saja"
SAMPAI = "s.d."
BELUM = "belum ada"
TAHUNAN_BELUM = "tahunan, belum waktunya"
SETAHUN = "setahun"
JUDUL_PERIODE = "<b>Yang sudah diverifikasi</b>"
JUDUL_TARGET = "<b>Target ditetapkan admin</b>"
FISIK = "Fisik"
BASIS = "Basis"
PAGU_BERLAKU = "Pagu berlaku"
DIHITUNG = "Capaian: dihitung CEKER dari target dan realisasi yang sudah diverifikasi."
DIHITUNG_SERAPAN = "Serapan dan sisa: dihitung CEKER dari realisasi dan pagu."
MURNI_SAJA = "pagu perubahan belum ditetapkan"
BELUM_ADA = "belum ada yang diverifikasi"
SEMUA_MASUK = "Semua sudah kami terima. Terima kasih."


def tahunan_lihat(tahun: int) -> str:
    return f"tahunan, lihat {tahun}"


def kapan(satu: Periode) -> str:
    """TW II; s.d. Juni; tahun 2025."""
    if satu.triwulan:
        return f"TW {satu.triwulan.name}"
    return f"s.d. {BULAN[satu.bulan - 1]}" if satu.bulan else f"tahun {satu.tahun}"


def bercontoh(judul: str, *, contoh: bool) -> str:
    return f"{judul} {BERCONTOH}" if contoh else judul


def judul(satu: Periode, *, contoh: bool) -> str:
    """Capaian kinerja 2025, TW II (contoh)."""
    bagian = f", {kapan(satu)}" if satu.triwulan else ""
    return bercontoh(f"<b>Capaian kinerja {satu.tahun}{bagian}</b>", contoh=contoh)


def judul_sasaran(nomor: int, nama: str, satu: Periode, *, contoh: bool) -> str:
    bagian = f", {kapan(satu)}" if satu.triwulan else ""
    teks = f"<b>Sasaran {nomor}: {escape(nama)}</b>\nCapaian {satu.tahun}{bagian}"
    return bercontoh(teks, contoh=contoh)


def bacaan(satu: Periode, cara: str) -> str:
    """Return the title of a table: TW II saja; s.d. TW II."""
    teks = f"{kapan(satu)} {cara}" if cara == SENDIRI else f"{cara} {kapan(satu)}"
    return f"<b>{teks}</b>"


def perihal(satu: Periode, *, contoh: bool) -> str:
    """2025; 2025 TW II; 2025 s.d. Juni, contoh."""
    teks = f"{satu.tahun} {kapan(satu)}" if satu.triwulan or satu.bulan else f"{satu.tahun}"
    return f"{teks}, contoh" if contoh else teks


def dari_periode(semua: Sequence[tuple[Sequence[Periode], Sequence[str]]]) -> str:
    """Target dan realisasi dari TW II: IKU-2; dari TW I dan TW II: IKU-8."""
    bagian = [f"dari {dan([kapan(p) for p in isi])}: {sebut(kode)}" for isi, kode in semua]
    return f"Target dan realisasi {'; '.join(bagian)}."


def tanpa_target(kode: Sequence[str]) -> str:
    return f"Target belum ditetapkan: {sebut(kode)}."


def tahunan(kode: Sequence[str]) -> str:
    return f"Tahunan, tidak ikut rata-rata triwulan: {sebut(kode)}."


def diajukan(apa: str, angka: str, siapa: str, pada: str) -> str:
    """Say what is submitted where nothing counts yet; it is told, not counted."""
    angka, siapa = escape(angka), escape(siapa)
    return f"{escape(apa)}: {angka} diajukan, belum diverifikasi ({siapa}, {pada})."


def lebih_baru(apa: str, angka: str, siapa: str, pada: str) -> str:
    """Say that a newer figure waits while an older one counts."""
    angka, siapa = escape(angka), escape(siapa)
    return f"{escape(apa)}: ada angka lebih baru, {angka}, menunggu verifikasi ({siapa}, {pada})."


def menunggu_unit(apa: str, unit: Sequence[str]) -> str:
    return f"{escape(apa)}: tidak dapat dihitung, kami belum menerima dari {escape(sebut(unit))}."


def tanpa_bagian(apa: str, unit: Sequence[str]) -> str:
    return (
        f"{escape(apa)}: tidak dapat dihitung, karena angka {escape(sebut(unit))} tanpa "
        "pembilang dan penyebut."
    )


def dasar(dokumen: Sequence[str]) -> str:
    rencana = f" ({escape(sebut(dokumen))})" if dokumen else ""
    return f"<i>Target ditetapkan admin{rencana}; realisasi dari isian yang sudah diverifikasi.</i>"


def asal(penulis: str, ditulis: str, diverifikasi: str, versi: int, *, tambahan: str = "") -> str:
    """Say who posted it and who accepted it; the parts are plain text."""
    return escape(f"{penulis}, {ditulis}{tambahan}; {diverifikasi}; versi {versi}")


def diverifikasi(siapa: str, pada: str) -> str:
    return f"diverifikasi {siapa} {pada}"


def sumber_angka(kapan: str, angka: str, asal: str) -> str:
    """TW II 60,00%: Kepala Bagian Hukum, 5 Juli 2025 10.00; ...; `asal` is HTML already."""
    return f"{escape(kapan)} <b>{escape(angka)}</b>: {asal}"


DARI_PROGRAM = "\nHitungan di samping angka ini: rata-rata program, dari indikator program berikut."


def capaian_program(kapan: str, angka: str, capaian: str) -> str:
    """Return it as HTML: s.d. TW II 2025 76%, capaian 80,00%."""
    return f"{escape(kapan)} <b>{escape(angka)}</b>, capaian {escape(capaian)}"


def program(kode: str, nama: str, target: str, angka: str, oleh: str) -> str:
    """Cite the figure of a programme; `nama`, `angka` and `oleh` are HTML already."""
    ekor = f": {oleh}" if oleh else ""
    return f"• {escape(kode.capitalize())} {nama}: target {escape(target)}, {angka}{ekor}"


def alasan(teks: str) -> str:
    return f"Alasan: {escape(teks)}"


def cakupan(sampai: str, tepat: int, dari: int, mundur: int, tanpa: Sequence[str]) -> str:
    """s.d. Juni: 41 dari 54 sub kegiatan; 8 memakai bulan sebelumnya; 5 belum dilaporkan."""
    bagian = [
        f"{sampai}: {tepat} dari {dari} sub kegiatan",
        *([f"{mundur} memakai bulan sebelumnya"] if mundur else []),
        *tanpa,
    ]
    return "; ".join(bagian) + "."


def menunggu(banyak: int) -> str:
    return f"{banyak} menunggu verifikasi"


def dasar_serapan(terhadap: str, ekor: str = "") -> str:
    """Say what they are against, and what does not count yet."""
    return f"Serapan dan sisa dihitung terhadap {terhadap}{f'; {ekor}' if ekor else ''}."


def dasar_pagu(terhadap: str) -> str:
    """Say which pagu is shown, where nothing can be computed from it."""
    return f"Yang ditampilkan {terhadap}."


def pagu(tahapan: str) -> str:
    return f"Pagu {tahapan}"


def bulan_sebelumnya(dipakai: str, diminta: str) -> str:
    return f"Angka {dipakai}; {diminta} {BELUM_ADA}."


def tanpa_pagu(nomor: Sequence[int]) -> str:
    return f"Tanpa pagu, dihitung 0 dalam jumlah: {sebut([f'nomor {n}' for n in nomor])}."


def dijumlahkan(banyak: int) -> str:
    return f"Dijumlahkan dari {banyak} sub kegiatan."


def basis_campuran(semua: Sequence[tuple[str, int]]) -> str:
    """Basis campuran: SP2D 30, SPJ 11."""
    return f"Basis campuran: {dan([f'{nama} {banyak}' for nama, banyak in semua])}."


def target(semua: Sequence[tuple[str, str]]) -> str:
    """Target ditetapkan admin TW I 15, TW II 30, 2025 60; without any: belum ada."""
    isi = ", ".join(f"{kapan} {escape(nilai)}" for kapan, nilai in semua)
    return f"target ditetapkan admin {isi}"


def tanpa(keadaan: str) -> str:
    return f"Realisasi: {keadaan}"


def judul_belum(bidang: str, satu: Periode, *, contoh: bool) -> str:
    return f"<b>Belum kami terima: {bidang} {perihal(satu, contoh=contoh)}</b>"


def belum_dibuka(mulai: str) -> str:
    return f"Belum waktunya: periode ini dapat diisi mulai {mulai}."


def belum_pengantar(unit: int, tenggat: str, *, contoh: bool) -> str:
    hari = f"{tenggat} {BERCONTOH}" if contoh else tenggat
    return f"Kami belum menerima angka dari {unit} unit. Tenggatnya {hari}."


def belum_unit(nama: str, kurang: Sequence[str]) -> str:
    """Bagian Hukum: belum 1 dari 2 (IKU-3); output dan program belum 5 dari 6."""
    return f"• <b>{escape(nama)}</b>: {'; '.join(kurang)}"


def belum_angka(kode: Sequence[str], dari: int, awal: str) -> str:
    """Say which figures are missing; `awal` stands before the codes."""
    return f"belum {len(kode)} dari {dari} ({escape(f'{awal}{sebut(kode)}')})"


def belum_output(banyak: int, dari: int) -> str:
    return f"output dan program belum {banyak} dari {dari}"


def output(banyak: int) -> str:
    return f"{banyak} output atau indikator program"


def tanpa_unit(kode: Sequence[str]) -> str:
    return f"Belum ada unit pengisinya: {escape(sebut(kode))}."
