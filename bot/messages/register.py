"""Registers in the chat: their names and statuses, and what is asked and answered."""

from collections.abc import Sequence
from datetime import date
from html import escape

from bot.messages.daftar import TERBANYAK, dan, sebut
from bot.render import cut_for_html, ringkas_html, tanggal
from core.paket.istilah import CaraHitung
from core.register import Bentuk, Entri, EntriTercetak, IsiEntri, JenisRegister, Register

NAMA = {
    JenisRegister.MOU_PKS: "MoU/PKS",
    JenisRegister.RAPERWAL: "Raperda/Raperwal",
    JenisRegister.KEBIJAKAN: "Kebijakan",
    JenisRegister.INOVASI: "Inovasi",
}
STATUS = {
    "ditindaklanjuti": "ditindaklanjuti",
    "belum_ditindaklanjuti": "belum ditindaklanjuti",
    "tidak_diproses": "tidak diproses",
    "diharmonisasi": "diharmonisasi",
    "belum_diharmonisasi": "belum diharmonisasi",
    "dicabut": "dicabut dari pembahasan",
    "belum": "belum ditindaklanjuti",
    "diterapkan": "diterapkan",
    "uji_coba": "uji coba",
    "gagasan": "gagasan",
}
BELUM_DIISI = "belum diisi"
BELUM_BERSTATUS = "belum berstatus"
BENTUK = {Bentuk.RAPERDA: "Raperda", Bentuk.RAPERWAL: "Raperwal"}
LABEL = {
    "judul": "Judul",
    "bentuk": "Bentuk",
    "nomor_surat": "Nomor surat",
    "tanggal": "Tanggal",
    "pihak": "Pihak",
    "jangka_waktu": "Jangka waktu",
    "status": "Status",
    "keterangan": "Keterangan",
}
SATUAN = {CaraHitung.INOVASI: "inovasi"}
"""Of registers whose entries are counted; the others come to a percentage."""
BELUM_ADA = "belum ada"
MUAT_JUDUL, MUAT_ISI = 70, 450
"""Characters shown of a title in a list, and of a text of an entry."""

TOMBOL_TAMBAH = "Tambah"
TOMBOL_EXCEL = "Formulir Excel"
TOMBOL_REGISTER = "« Register"
TOMBOL_RIWAYAT = "Riwayat"
TOMBOL_PERBAIKI = "Perbaiki"
TOMBOL_CORET = "Coret"
TOMBOL_BATAL = "Batal"
TOMBOL_SIMPAN = "Simpan"
TOMBOL_KEMBALI = "« Kembali"
TOMBOL_BELUM_ADA = "Belum ada"
TOMBOL_LEWATI = "Lewati"
TOMBOL_NANTI = "Nanti"
TOMBOL_YA_UBAH = "Ya, ubah"
TOMBOL_YA_CORET = "Ya, coret"
TOMBOL_TAMBAH_LAGI = "Tambah lagi"
TOMBOL_TETAP = "Tetap simpan"
TOMBOL_LANJUTKAN = "Lanjutkan"
TOMBOL_BARU = "Mulai baru"
TOMBOL_LIHAT = "Lihat"

KOSONG = "Belum ada entri."
CARA = "Ketuk nomornya untuk melihat selengkapnya."
BUTUH_DELEGASI = "Diisi Kepala Bagian, atau stafnya bila sudah didelegasikan."
CONTOH_TAHUN = "Tahun ini contoh untuk mencoba, bukan data resmi."
DARI_DOKUMEN = (
    "Tercetak dalam dokumen; statusnya tidak tercetak per entri, sehingga tidak dapat dihitung. "
    "Hanya dapat dibaca."
)
BUKAN_PENGELOLA = (
    "<b>Register</b>\nUnit Anda tidak mengelola register. Silakan bertanya lewat /capaian, atau "
    "ketik /menu."
)

PILIH_JENIS = "Menambah entri di register yang mana?"
PILIH_UNIT = "Untuk unit yang mana?"
PILIH_BENTUK = "Raperda atau Raperwal?"
TANYA_JUDUL = {
    JenisRegister.MOU_PKS: "Apa judul MoU/PKS ini?",
    JenisRegister.RAPERWAL: "Apa judul rancangan peraturan ini?",
    JenisRegister.KEBIJAKAN: "Apa judul kebijakan ini?",
    JenisRegister.INOVASI: "Apa nama inovasi ini?",
}
TANYA = {
    "nomor_surat": "Berapa nomor suratnya? Tulis seperti tercetak, misalnya "
    "<code>100.3.2/71/B.II/{tahun}</code>.",
    "tanggal": "Tanggal berapa? Tulis misalnya <code>3 Jan {tahun}</code> atau "
    "<code>03/01/{tahun}</code>.",
    "pihak": "Dengan pihak mana? Tulis misalnya <code>BPJS Kesehatan</code>.",
    "jangka_waktu": "Berapa lama jangka waktunya? Tulis misalnya <code>1 tahun</code>.",
    "status": "Apa statusnya sekarang?",
    "keterangan": "Apa keterangannya? Satu atau dua kalimat.",
}
BUKAN_TANGGAL = "“{teks}” bukan tanggal. Tulis misalnya <code>3 Jan {tahun}</code>."
LUAR_TAHUN = (
    "{hari} di luar tahun {tahun}. Register ini register {tahun}; tulis tanggal dalam tahun itu, "
    "misalnya <code>3 Jan {tahun}</code>."
)
PANJANG = "Mohon lebih singkat: paling banyak {maks} huruf (tadi {banyak})."
KOSONG_TEKS = "Tidak ada huruf yang terbaca. Mohon tulis lagi."
HANYA_TOMBOL = "Mohon pilih lewat tombol di bawah, atau ketik /batal untuk keluar."
BERKAS = (
    "Berkas ini bukan formulir dari CEKER. Jawab dahulu pertanyaan ini, atau ketik /batal untuk "
    "keluar:"
)
PILIH_DULU = "Mohon pilih dulu lewat tombol; kiriman tadi belum dipakai untuk yang mana pun."
BERAKHIR = "Penulisan entri ini sudah selesai atau sudah dibatalkan. Mulai lagi dengan /register."
TIDAK_BERLAKU = (
    "Tombol ini sudah tidak berlaku: penulisan entrinya sudah dibatalkan, diganti, atau lama "
    "selesai. Yang tersimpan terlihat di /register."
)
TOMBOL_LALU = (
    "Tombol itu sudah tidak berlaku, dan tidak ada yang disimpan. Yang sedang ditulis sekarang:"
)
UBAH_APA = "Apa yang akan diperbaiki?"
JUDUL_TINJAU = "Periksa sebelum disimpan"
BELUM_TERSIMPAN = "Belum ada yang tersimpan."
TANPA_PERUBAHAN = "Tidak ada yang berubah."
DIBUANG = "Baik, tidak jadi. Tidak ada yang tersimpan."
TANYA_ALASAN = (
    "Mengapa entri ini dicoret? Tulis alasannya dalam satu pesan. Entri yang dicoret tetap "
    "terbaca, dan tidak dihitung."
)
ALASAN_KOSONG = "Mohon tulis alasannya, misalnya <code>tercatat dua kali</code>."
SUDAH_DICORET = "Entri ini sudah dicoret."


def status(kode: str | None) -> str:
    return BELUM_DIISI if kode is None else STATUS[kode]


def judul(jenis: JenisRegister, tahun: int) -> str:
    return f"Register {NAMA[jenis]} {tahun}"


def sebut_entri(jenis: JenisRegister | None, tahun: int, nomor: int | None, apa: str) -> str:
    """Register MoU/PKS 2025, nomor 3: Title of it; Register 2025, entri baru."""
    nama = judul(jenis, tahun) if jenis else f"Register {tahun}"
    yang = f"nomor {nomor}" if nomor is not None else "entri baru"
    return f"<b>{nama}, {yang}</b>" + (f": {ringkas_html(apa, MUAT_JUDUL)}" if apa else "")


def tertunda(lama: str, baru: str) -> str:
    """Ask which goes on; both are HTML."""
    return (
        f"Ada entri register yang belum selesai ditulis.\nSedang ditulis: {lama}\n"
        f"Permintaan baru: {baru}\n\n"
        "Lanjutkan yang sedang ditulis, atau mulai yang baru (yang sedang ditulis dibuang)?"
    )


def judul_entri(jenis: JenisRegister, tahun: int, nomor: int) -> str:
    return f"<b>{judul(jenis, tahun)}, nomor {nomor}</b>"


def tak_dikenal(kata: str) -> str:
    return f"Register “{escape(kata[:40])}” tidak dikenal. Silakan pilih:"


def ikhtisar(tahun: int, semua: Sequence[Register]) -> str:
    return "\n".join([f"<b>Register {tahun}</b>", *map(_ringkas, semua)])


def _ringkas(satu: Register) -> str:
    """• MoU/PKS: 3 entri (1 belum berstatus)."""
    if not satu.dibuka:
        return f"• {NAMA[satu.jenis]}: {len(satu.tercetak)} entri dalam dokumen"
    tanpa = sum(entri.isi.status is None for entri in satu.berlaku)
    ekor = f" ({tanpa} {BELUM_BERSTATUS})" if tanpa else ""
    return f"• {NAMA[satu.jenis]}: {len(satu.berlaku)} entri{ekor}"


def tahun_tanpa_register(tahun: int, ada: Sequence[int]) -> str:
    if not ada:
        return "Belum ada register. Admin CEKER membuka tahunnya dengan /buka_tahun."
    tahun_ada = dan([f"{satu}" for satu in ada])
    return f"Belum ada register {tahun}. Yang ada: {tahun_ada}."


def dikelola(satu: Register) -> str:
    return f"Dikelola {escape(dan([unit.nama for unit in satu.unit]))}." if satu.unit else ""


def baris(satu: Entri, *, unit: bool) -> str:
    """3. Title of it, 3 Januari 2026: ditindaklanjuti."""
    apa = cut_for_html(satu.isi.judul, MUAT_JUDUL)
    if satu.dicoret is not None:
        return f"{satu.nomor}. <s>{escape(apa)}</s>: dicoret"
    kapan = f", {tanggal(satu.isi.tanggal)}" if satu.isi.tanggal else ""
    milik = f" ({escape(satu.unit.nama)})" if unit else ""
    keadaan = BELUM_BERSTATUS if satu.isi.status is None else STATUS[satu.isi.status]
    return f"{satu.nomor}. {escape(apa)}{kapan}{milik}: <b>{keadaan}</b>"


def baris_tercetak(satu: EntriTercetak) -> str:
    apa = satu.judul if satu.judul not in {"", "-"} else satu.pihak
    kapan = f", {escape(satu.tanggal_tercetak)}" if satu.tanggal_tercetak.strip("- ") else ""
    return f"{satu.nomor}. {ringkas_html(apa, MUAT_JUDUL)}{kapan}"


def tanpa_status(nomor: Sequence[int]) -> str:
    """Name the entries that lack a status."""
    return f"Belum berstatus: nomor {sebut([f'{satu}' for satu in nomor])}."


def tidak_dihitung(status_banyak: Sequence[tuple[str, int]]) -> str:
    """1 tidak diproses, tidak dihitung."""
    isi = dan([f"{banyak} {STATUS[kode]}" for kode, banyak in status_banyak])
    return f"{isi}, tidak dihitung."


def kembar(semua: Sequence[Entri]) -> str:
    baris = [f"• nomor {s.nomor}: {ringkas_html(s.isi.judul, 80)}" for s in semua]
    lebih = len(baris) - TERBANYAK
    isi = "\n".join([*baris[:TERBANYAK], *([f"… dan {lebih} lagi"] if lebih > 0 else [])])
    return (
        f"⚠ Judul atau nomor suratnya sama dengan entri yang sudah ada:\n{isi}\n\n"
        "Tetap simpan sebagai entri baru?"
    )


def isi_entri(isi: IsiEntri, jenis: JenisRegister, *, sejak: date | None = None) -> list[str]:
    """Return a line for each thing that an entry of this register says.

    `sejak` is since when it has its status.
    """
    ekor = {"status": f" (sejak {tanggal(sejak)})" if sejak else ""}
    return [
        f"{LABEL[nama]}: {nilai(isi, nama)}{ekor.get(nama, '')}"
        for nama in kolom(jenis)
        if ada(isi, nama)
    ]


def kolom(jenis: JenisRegister) -> tuple[str, ...]:
    """Return what an entry of this register consists of, in the order it is asked for."""
    bentuk = ("bentuk",) if jenis is JenisRegister.RAPERWAL else ()
    kerja_sama = ("pihak", "jangka_waktu") if jenis is JenisRegister.MOU_PKS else ()
    return (*bentuk, "judul", "nomor_surat", "tanggal", *kerja_sama, "status", "keterangan")


def ada(isi: IsiEntri, nama: str) -> bool:
    """Tell whether a line is worth showing: what is missing is said, but for a remark."""
    return nama != "keterangan" or bool(isi.keterangan)


def nilai(isi: IsiEntri, nama: str, muat: int = MUAT_ISI) -> str:
    """Return what stands in a field as HTML."""
    if nama == "status":
        return f"<b>{status(isi.status)}</b>"
    if nama == "bentuk":
        return BENTUK[isi.bentuk] if isi.bentuk else BELUM_ADA
    if nama == "tanggal":
        return tanggal(isi.tanggal) if isi.tanggal else BELUM_ADA
    return ringkas_html(getattr(isi, nama), muat) or BELUM_ADA


def kini(isi: IsiEntri, nama: str) -> str:
    return f"Sekarang: {nilai(isi, nama)}"


def ubah(nama: str, lama: IsiEntri, baru: IsiEntri) -> str:
    """• Status: belum diisi → ditindaklanjuti."""
    return f"• {ubah_ringkas(nama, lama, baru, muat=200)}"


def ubah_ringkas(nama: str, lama: IsiEntri, baru: IsiEntri, *, muat: int = 60) -> str:
    return f"{LABEL[nama]}: {nilai(lama, nama, muat)} → {nilai(baru, nama, muat)}"


def sebagai(jabatan: str) -> str:
    return f"Sebagai: {escape(jabatan)}"


def tersimpan(satu: Entri) -> str:
    apa = f"{judul(satu.jenis, satu.tahun)}, nomor {satu.nomor}"
    return f"Tersimpan: <b>{apa}</b>. Terima kasih."


def tanya_status(satu: Entri, jadi: str | None) -> str:
    return (
        f"{judul_entri(satu.jenis, satu.tahun, satu.nomor)}\n"
        f"{ringkas_html(satu.isi.judul, MUAT_ISI)}\n\n"
        f"Status: {status(satu.isi.status)} → <b>{status(jadi)}</b>?"
    )


def tombol_status(kode: str | None) -> str:
    return f"Status: {status(kode)}"


def coret_tertunda(judul: str, alasan: str) -> str:
    """`judul` is HTML."""
    return (
        f"{judul}\nmasih menunggu dicoret, dengan alasan: "
        f"<i>{ringkas_html(alasan, MUAT_ISI)}</i>\n\nLanjutkan yang itu, atau mulai yang baru "
        "(yang lama dibuang)?"
    )


def tanya_coret(satu: Entri, alasan: str) -> str:
    return (
        f"{judul_entri(satu.jenis, satu.tahun, satu.nomor)}\n"
        f"{ringkas_html(satu.isi.judul, MUAT_ISI)}\n\n"
        f"Coret entri ini?\nAlasan: <i>{ringkas_html(alasan, MUAT_ISI)}</i>"
    )


def dicoret(alasan: str) -> str:
    return f"Dicoret: <i>{ringkas_html(alasan, MUAT_ISI)}</i>"


def ditulis(oleh: str, kapan: str, versi: int) -> str:
    ke = f", versi {versi}" if versi > 1 else ""
    return f"Ditulis {escape(oleh)}, {kapan}{ke}."


def sumber(satu: EntriTercetak) -> str:
    return f"Sumber: {escape(satu.dokumen)}, {escape(satu.tabel)}, baris {escape(satu.baris)}."


def hitungan(besar: str, dari: str) -> str:
    return f"Hitungan setahun: <b>{besar}</b>{dari}."


def hitungan_kosong(besar: str) -> str:
    return f"Hitungan setahun: <b>{besar}</b>; register masih kosong."


def bagian(unit: str, besar: str, dari: str, banyak: int) -> str:
    return f"• {escape(unit)}: {besar}{dari}, {banyak} entri"


def tanpa_tanggal(nomor: Sequence[int]) -> str:
    return f"Tanpa tanggal, dihitung dalam tahun ini: nomor {sebut([f'{s}' for s in nomor])}."


def versi(nomor: int, kapan: str, oleh: str) -> str:
    return f"<b>Versi {nomor}</b>, {kapan}, {escape(oleh)}"
