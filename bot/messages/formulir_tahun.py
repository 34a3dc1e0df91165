"""The form with a year's targets and pagu: its own words, and what is wrong in a filled one."""

from html import escape

from core.formulir_rencana import Masalah, SalahFormulir
from core.rencana import Salah

TANDA = "CEKER formulir rencana"
"""How the first cell begins, behind it the year: by this the form is known again."""
CARA = "Isi sel kuning saja; sel yang kosong tidak mengubah apa pun. Lalu kirim berkas ini ke bot."
LEMBAR_TARGET, LEMBAR_PAGU, LEMBAR_OUTPUT = "Target", "Pagu", "Output"
LEMBAR_ASAL = "_asal"
KODE, INDIKATOR, SATUAN, TARGET = "Kode", "Indikator", "Satuan", "Target"
NOMOR, URAIAN, UNIT, MURNI, PERUBAHAN = "Nomor", "Uraian", "Unit", "Murni", "Perubahan"
PERGESERAN, MULAI = "Pergeseran ke-", "berlaku mulai"
BARIS, UNIT_PENGISI = "Sub kegiatan / program", "Unit pengisi"
PETUNJUK_TARGET_OUTPUT = "Target setahun sebagai angka, misalnya 4."
PETUNJUK_SATUAN = "Misalnya Dokumen atau %; tulis - bila tidak bersatuan."
PETUNJUK_UNIT = "Pilih Bagian yang mengisi realisasinya."
PETUNJUK_TARGET = "Angka, misalnya 16,25; untuk predikat tulis BB 71,2 atau BB."
PETUNJUK_PAGU = "Rupiah, misalnya 124442900."
PETUNJUK_MULAI = "Tanggal mulai berlaku, misalnya 12/5/2025. Boleh kosong."

CAPTION = (
    "Formulir rencana {tahun}: target, pagu, dan output. Yang sudah ada sudah terisi. Isi sel "
    "kuning, simpan, lalu kirim kembali berkasnya ke sini."
)
PILIH_FORMULIR = "Formulir tahun berapa? Ketik misalnya <code>/format {tahun}</code>."
TANPA_TAHUN = "Belum ada tahun yang dibuka. Buka dahulu dengan /buka_tahun."
TANPA_ISI = "Formulir rencana {tahun} ini belum berisi angka. Isi sel kuning, lalu kirim lagi."
SAMA = "Formulir rencana {tahun}: {tetap} angka, semuanya sama dengan yang tercatat; {akhir}"
TIDAK_BERUBAH = "tidak ada yang berubah."
TOMBOL_UNDUH_LAGI = "Unduh formulir lagi"
PERBAIKI = "Tidak ada yang disimpan. Perbaiki yang berikut, lalu kirim lagi seluruh formulirnya:"


def nama_berkas(tahun: int) -> str:
    return f"ceker-rencana-{tahun}.xlsx"


def tanda(tahun: int) -> str:
    return f"{TANDA} {tahun}"


def masalah(satu: Masalah) -> str:
    """Target!E5: what is wrong, and what to write instead."""
    tempat = f"{satu.lembar}!{satu.alamat}" if satu.alamat else f"Lembar {satu.lembar}"
    isi, perihal = escape(satu.isi[:40]), escape(satu.perihal[:60])
    return f"• <b>{escape(tempat)}</b>: {KALIMAT[satu.sebab].format(isi=isi, perihal=perihal)}"


KALIMAT: dict[Salah | SalahFormulir, str] = {
    Salah.BUKAN_ANGKA: "“{isi}” bukan angka. Tulis misalnya 16,25.",
    Salah.BUKAN_PREDIKAT: "“{isi}” bukan predikat. Tulis misalnya BB 71,2 atau BB.",
    Salah.BUKAN_RUPIAH: "“{isi}” bukan rupiah. Tulis misalnya 124442900.",
    Salah.NEGATIF: "tidak dapat kurang dari nol. Periksa angkanya.",
    Salah.AMBIGU: "“{isi}” dapat berarti koma atau ribuan. Ketik sebagai angka, tanpa titik.",
    Salah.TERLALU_TELITI: "{isi}: angka di belakang koma terlalu banyak. Bulatkan{perihal}.",
    Salah.TERLALU_BESAR: "{isi} terlalu besar. Periksa angkanya.",
    Salah.RUMUS: "berisi rumus. Salin sebagai nilai (Tempel Khusus, Nilai).",
    Salah.GALAT: "berisi {isi}. Tulis angkanya.",
    Salah.TANGGAL: "terbaca sebagai tanggal atau jam. Ubah format sel ke Umum, lalu ketik lagi.",
    Salah.LOGIKA: "berisi BENAR/SALAH. Tulis angkanya.",
    Salah.PERSEN: "{isi} berformat persen. Tulis rupiahnya.",
    Salah.BUKAN_SATUAN: "“{isi}” bukan satuan. Tulis misalnya Dokumen, paling banyak 30 huruf.",
    Salah.BUKAN_UNIT: "“{isi}” bukan nama unit. Pilih dari daftar di selnya.",
    Salah.BUKAN_HARI: "“{isi}” bukan tanggal dalam tahun itu. Tulis misalnya 12 Mei.",
    SalahFormulir.TANPA_PAGU: "ada tanggal, tetapi belum ada pagunya. Isi pagunya juga.",
    SalahFormulir.LEMBAR: "tidak ada. Unduh lagi formulirnya dengan /format, lalu salin isinya.",
    SalahFormulir.TAHUN: "bukan lembar tahun {perihal}. Tahun tidak dapat diganti di dalam "
    "formulir; unduh yang benar dengan /format.",
    SalahFormulir.KEPALA: "seharusnya berjudul “{perihal}”. Kolom tidak boleh digeser atau "
    "dihapus.",
    SalahFormulir.TANPA_KUNCI: "ada isi di baris tanpa {perihal}. Hapus isinya, atau pulihkan "
    "barisnya.",
    SalahFormulir.TAK_DIKENAL: "“{isi}” tidak ada dalam rencana tahun ini.",
    SalahFormulir.GANDA: "“{isi}” sudah ada di baris lain. Sisakan satu.",
    SalahFormulir.TERGESER: "bukan nama milik {perihal}; barisnya mungkin tergeser. Pulihkan "
    "kode dan namanya.",
    SalahFormulir.BERTUAN: "{perihal} diisi unit pemilik sub kegiatannya. Kosongkan sel ini.",
    SalahFormulir.TERTUTUP: "{perihal} tidak memakai target triwulan. Kosongkan sel ini.",
}


def sampai(desimal: int) -> str:
    return f" sampai {desimal} angka di belakang koma"


def ditolak(banyak: int) -> str:
    return f"<b>Ada {banyak} yang perlu diperbaiki di formulir.</b>\n{PERBAIKI}"


def lagi(banyak: int) -> str:
    return f"… dan {banyak} lagi"


def judul(tahun: int, ubah: str, tetap: int, kosong: int) -> str:
    """Formulir rencana 2025: 12 target dan 3 pagu berubah; 40 tetap; 9 sel kosong dibiarkan."""
    sisa = [
        *([f"{tetap} tetap"] if tetap else []),
        *([f"{kosong} sel kosong dibiarkan"] if kosong else []),
    ]
    ekor = f" ({'; '.join(sisa)})" if sisa else ""
    return f"<b>Formulir rencana {tahun}</b>: {ubah} berubah{ekor}."


def ubah(apa: str, lama: str, baru: str) -> str:
    return f"• {apa}: {escape(lama)} → <b>{escape(baru)}</b>"


def bentrok(tempat: str, apa: str, saat_unduh: str, lama: str, baru: str) -> str:
    """Target!E5, IKU-2, TW I 2025: 15% when it was handed out, 16% by now, 17% in the form."""
    return (
        f"⚠ <b>{escape(tempat)}</b>, {apa}: saat diunduh {escape(saat_unduh)}, sementara itu sudah "
        f"menjadi <b>{escape(lama)}</b>; formulir ini menggantinya dengan <b>{escape(baru)}</b>"
    )


def judul_bentrok(banyak: int) -> str:
    return f"<b>{banyak} sel mengganti angka yang lebih baru dari formulir ini:</b>"


TANPA_ASAL = (
    "Formulir ini tidak membawa angka saat diunduh, jadi yang berubah sesudahnya tidak dapat "
    "dibedakan. Mohon periksa setiap perubahan, atau unduh yang baru."
)
SEMENTARA_ITU = "Sementara itu yang berikut sudah diubah orang lain. Mohon periksa lagi:"


def tertinggal(tahun: int, tetap: int, lewat: int) -> str:
    """Say of a form in which nothing was filled that some of it is old."""
    return (
        f"Formulir rencana {tahun}: {tetap} angka, tidak ada yang diubah di formulir. {lewat} di "
        "antaranya sudah diubah sesudah formulir diunduh, dan dibiarkan seperti itu."
    )


def semua_sama(tahun: int, tetap: int) -> str:
    return SAMA.format(tahun=tahun, tetap=tetap, akhir=TIDAK_BERUBAH)
