"""What a unit is told of a survey that cannot be read or computed: what to write instead."""

from collections.abc import Sequence
from decimal import Decimal
from html import escape

from bot.messages import bukti
from bot.messages.daftar import sebut
from bot.messages.skm import nama_unsur
from bot.render import ringkas_html
from core.galat_bukti import BerkasDitolakError, SebabDitolak
from core.rencana import write_exact
from core.skm.baca import BacaanJawaban
from core.skm.hitung import SebabTakTerhitung, TakTerhitung
from core.skm.ketikan import MasalahKetik, SalahKetik
from core.skm.masalah import MasalahJawaban, SalahJawaban
from core.skm.unsur import MasalahSusunan, SalahSusunan

ISI_SAJA = "Isi 1, 2, 3, atau 4; kosongkan bila tidak dijawab."
SEBAGAI = "Simpan jawaban responden sebagai .xlsx atau .csv, lalu kirim lagi."
DITOLAK = {
    SebabDitolak.KIRIMAN: f"Yang diperlukan di sini berkas jawaban responden. {SEBAGAI}",
    SebabDitolak.JENIS: f"Jenis berkas ini belum dapat dibaca. {SEBAGAI}",
    SebabDitolak.BUKAN_XLSX: f"Jawaban tidak dapat dibaca dari berkas ini. {SEBAGAI}",
    SebabDitolak.OFFICE_LAMA: f"Ini berkas Excel format lama. {SEBAGAI}",
    SebabDitolak.BERMAKRO: f"Berkas ini memuat makro. {SEBAGAI}",
    SebabDitolak.TIDAK_UTUH: (
        "Berkas ini rusak, terpotong, atau tanda kutipnya tidak berpasangan. Buka dengan Excel, "
        "simpan ulang sebagai .xlsx, lalu kirim lagi."
    ),
    SebabDitolak.TIDAK_WAJAR: (
        "Isi berkas ini tidak wajar atau terlalu besar, jadi tidak kami buka. Salin jawabannya ke "
        "formulir SKM, lalu kirim yang baru itu."
    ),
}
"""Where a file of answers needs other words than evidence."""
JAWABAN = {
    SalahJawaban.TANPA_KEPALA: (
        "Judul kolom tidak ditemukan. Beri judul U1 sampai U9, satu kolom satu unsur, satu baris "
        "satu responden."
    ),
    SalahJawaban.LEMBAR_GANDA: (
        "Beberapa lembar berjudul unsur: {perihal}. Sisakan satu, atau sembunyikan yang lain."
    ),
    SalahJawaban.UNSUR_TIDAK_ADA: (
        "Kolom {unsur} tidak ada. Beri judul {kode} pada kolomnya; bila unsur ini tidak dinilai, "
        "sebutkan alasannya lebih dahulu."
    ),
    SalahJawaban.UNSUR_GANDA: "<b>Kolom {kolom}</b>{perihal}: {unsur} sudah ada. Sisakan satu.",
    SalahJawaban.UNSUR_LAIN: (
        "<b>Kolom {kolom}</b>{perihal}: bukan unsur survei ini. Hapus kolomnya, atau sebutkan "
        "dahulu sebagai unsur tambahan."
    ),
    SalahJawaban.KOLOM_TAK_DIKENAL: (
        "<b>Kolom {kolom}</b>{perihal}: tidak dikenal. Bila ini unsur yang belum ada, ganti "
        "judulnya dengan nomor unsurnya (U1 sampai U9); bila bukan, hapus kolomnya."
    ),
    SalahJawaban.BUKAN_ANGKA: "berisi teks{isi}. {isi_saja}",
    SalahJawaban.BUKAN_BULAT: (
        "jawaban{isi} tidak bulat. {isi_saja} Bila ini NRR, ketik saja kesembilan nilainya."
    ),
    SalahJawaban.DI_LUAR_RENTANG: "jawaban{isi} di luar 1 sampai 4. {isi_saja}",
    SalahJawaban.RUMUS: "berisi rumus. Salin sebagai nilai (Tempel Khusus, Nilai).",
    SalahJawaban.GALAT: "berisi galat Excel. {isi_saja}",
    SalahJawaban.TANGGAL: (
        "terbaca sebagai tanggal atau jam. Ubah format sel ke Umum, lalu ketik lagi."
    ),
    SalahJawaban.LOGIKA: "berisi BENAR/SALAH. {isi_saja}",
    SalahJawaban.PERSEN: "berformat persen. {isi_saja}",
    SalahJawaban.SETELAH_REKAP: (
        "<b>Baris {baris}</b>: jawaban di bawah baris jumlah. Pindahkan ke atasnya."
    ),
    SalahJawaban.TANPA_RESPONDEN: "Belum ada jawaban. Isi satu baris untuk setiap responden.",
}
CONTOH_KETIK = "Ketik nilainya saja, satu baris satu unsur, misalnya <code>U1 3,12</code>."
KETIK = {
    SalahKetik.KOSONG: f"Belum ada nilai. {CONTOH_KETIK}",
    SalahKetik.TERLALU_PANJANG: f"Terlalu panjang. {CONTOH_KETIK}",
    SalahKetik.BANYAKNYA: (
        "Terbaca {ada} nilai, yang diperlukan {perlu}. Ketik semuanya dipisah spasi, atau "
        "<code>U1 3,12</code> satu baris satu unsur."
    ),
    SalahKetik.UNSUR_TAK_DIKENAL: (
        "“{isi}” bukan unsur. Tulis nomor atau namanya di depan nilainya, misalnya "
        "<code>U1 3,12</code>."
    ),
    SalahKetik.UNSUR_GANDA: "{unsur} tertulis lebih dari sekali. Sisakan satu.",
    SalahKetik.UNSUR_KURANG: "Belum ada nilai untuk {unsur}.",
    SalahKetik.BUKAN_ANGKA: "{unsur}“{isi}” bukan angka. Tulis misalnya {contoh}.",
    SalahKetik.DI_LUAR_RENTANG: "{unsur}“{isi}” di luar {rentang}. Tulis misalnya {contoh}.",
    SalahKetik.TERTIMBANG: (
        "{unsur}“{isi}” tampaknya NRR tertimbang. Tulis NRR sebelum dikali bobot, misalnya 3,12."
    ),
    SalahKetik.TERKONVERSI: (
        "{unsur}“{isi}” tampaknya sudah dikali 25. Tulis NRR dari 1 sampai 4, misalnya 3,12."
    ),
    SalahKetik.BELUM_DIKALI: (
        "“{isi}” tampaknya belum dikali 25. Tulis IKM dari 25 sampai 100, misalnya 82,50."
    ),
    SalahKetik.BUKAN_BULAT: "“{isi}” bukan bilangan bulat. Tulis misalnya {contoh}.",
}
NRR, IKM, CACAH = ("1 sampai 4", "3,12"), ("25 sampai 100", "82,50"), ("yang mungkin", "220")
"""What may be typed, and an example."""
SUSUNAN = {
    SalahSusunan.UNSUR_KURANG: "{unsur} tidak dinilai. Sebutkan alasannya.",
    SalahSusunan.UNSUR_GANDA: "{unsur} disebut lebih dari sekali. Sisakan satu.",
    SalahSusunan.TERLALU_BANYAK: "Unsurnya terlalu banyak. Sebutkan paling banyak 30.",
    SalahSusunan.BOBOT_TIDAK_LENGKAP: "Unsur dan bobot tidak sama: {unsur}. Beri satu bobot setiap "
    "unsur.",
    SalahSusunan.BOBOT_TIDAK_POSITIF: "Bobot {unsur} harus lebih dari 0.",
    SalahSusunan.BOBOT_BUKAN_SATU: "Jumlah bobot {jumlah}, seharusnya 1. Periksa bobotnya.",
}
HITUNG = {
    SebabTakTerhitung.TANPA_RESPONDEN: "IKM belum dapat dihitung: belum ada responden.",
    SebabTakTerhitung.TANPA_JAWABAN: (
        "IKM belum dapat dihitung: {unsur} tidak dijawab siapa pun. Bila tidak dinilai, sebutkan "
        "alasannya."
    ),
    SebabTakTerhitung.DI_LUAR_RENTANG: (
        "IKM tidak dapat dihitung: nilai{unsur} di luar rentang. NRR 1 sampai 4, IKM 25 sampai 100."
    ),
}
PERIHAL_MAKS = 120
"""Characters of HTML of a heading, or of the names of sheets."""
LAGI = "… dan {} lagi."


def berkas_ditolak(error: BerkasDitolakError) -> str:
    return DITOLAK.get(error.sebab) or bukti.ditolak(error)


def jawaban_ditolak(bacaan: BacaanJawaban, *, muat: int = 12) -> str:
    """Name the first problems of a file and count the others; nothing of it is taken."""
    baris = [f"• {jawaban(satu)}" for satu in bacaan.masalah[:muat]]
    if (lebih := bacaan.banyak_masalah - len(baris)) > 0:
        baris.append(LAGI.format(lebih))
    judul = (
        f"<b>Ada {bacaan.banyak_masalah} yang perlu diperbaiki.</b>\n"
        "Tidak ada yang disimpan. Perbaiki yang berikut, lalu kirim lagi berkasnya:"
    )
    return "\n".join([judul, *baris])


def jawaban(satu: MasalahJawaban) -> str:
    """D12 (U3 Waktu): what is wrong, and what to write."""
    perihal = ringkas_html(satu.perihal, PERIHAL_MAKS)
    kalimat = JAWABAN[satu.sebab].format(
        isi=f" “{escape(satu.isi)}”" if satu.isi else "",
        isi_saja=ISI_SAJA,
        kode=escape(satu.kode),
        unsur=nama_unsur(satu.kode),
        kolom=satu.kolom,
        baris=satu.baris,
        perihal=perihal if satu.sebab is SalahJawaban.LEMBAR_GANDA else _judul(perihal),
    )
    if satu.baris is None or not satu.kolom:
        return kalimat
    return f"<b>{satu.kolom}{satu.baris}</b> ({nama_unsur(satu.kode)}): {kalimat}"


def ketikan(masalah: Sequence[MasalahKetik] | MasalahKetik, harap: tuple[str, str] = NRR) -> str:
    """Say what is wrong with what was typed; `harap` is what should have been."""
    semua = [masalah] if isinstance(masalah, MasalahKetik) else masalah
    return "\n".join(_ketik(satu, harap) for satu in semua)


def tak_terhitung(satu: TakTerhitung) -> str:
    if satu.sebab is SebabTakTerhitung.SUSUNAN:
        return "\n".join(map(susunan, satu.susunan))
    unsur = sebut([nama_unsur(kode) for kode in satu.kode])
    di_depan = f" {unsur}" if satu.sebab is SebabTakTerhitung.DI_LUAR_RENTANG and unsur else unsur
    return HITUNG[satu.sebab].format(unsur=di_depan)


def susunan(satu: MasalahSusunan) -> str:
    return SUSUNAN[satu.sebab].format(
        unsur=sebut([nama_unsur(kode) for kode in satu.kode]),
        jumlah=write_exact(satu.jumlah or Decimal(0)),
    )


def _ketik(satu: MasalahKetik, harap: tuple[str, str]) -> str:
    rentang, contoh = harap
    unsur = sebut([nama_unsur(kode) for kode in satu.kode])
    dengan_isi = satu.sebab not in {SalahKetik.UNSUR_GANDA, SalahKetik.UNSUR_KURANG}
    return KETIK[satu.sebab].format(
        unsur=f"{unsur}: " if unsur and dengan_isi else unsur,
        isi=escape(satu.isi),
        ada=satu.ada,
        perlu=satu.perlu,
        rentang=rentang,
        contoh=contoh,
    )


def _judul(perihal: str) -> str:
    return f" (“{perihal}”)" if perihal else ""
