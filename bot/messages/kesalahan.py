"""What a person is told when something cannot be done: always what to do instead."""

from collections.abc import Sequence
from decimal import Decimal
from functools import singledispatch
from html import escape

from bot.messages import bukti
from bot.messages.akses import tidak_berlaku
from bot.messages.hak import MELIHAT_SEMUA
from bot.render import angka
from core.errors import (
    AdminTerakhirError,
    BasisDataBelumAdaError,
    BasisDataTakTerbukaError,
    DomainError,
    FolderTerpakaiError,
    KataAsingError,
    NamaKosongError,
    OrangTidakDikenalError,
    PengandarTidakAdaError,
    PeranDariPengaturanError,
    PeranTidakDipegangError,
    SalahAngka,
    SebabTakTerbuka,
    SudahDiputuskanError,
    TeksKosongError,
    TeksPanjangError,
    TidakBerhakError,
    TidakTerbacaError,
    TombolBasiError,
    UndanganTidakBerlakuError,
    UnitTidakCocokError,
    UnitTidakDikenalError,
    UnitWajibError,
)
from core.galat_bukti import (
    BerkasDitolakError,
    BerkasTakTerbacaError,
    BerkasTakTersimpanError,
    BerkasTakTerunduhError,
)
from core.hak import Peran

TAK_TERBUKA = {
    SebabTakTerbuka.FOLDER_TIDAK_ADA: "Folder untuk basis data tidak ada.",
    SebabTakTerbuka.TIDAK_BOLEH: "Basis data tidak dapat dibaca atau ditulis di tempatnya.",
    SebabTakTerbuka.BUKAN_BASIS_DATA: "Berkas itu rusak, atau bukan basis data CEKER.",
    SebabTakTerbuka.RUSAK: (
        "Basis data rusak. Hentikan bot, lalu pulihkan cadangan: ceker restore BERKAS --ganti"
    ),
    SebabTakTerbuka.TAK_LENGKAP: (
        "Basis data tidak lengkap. Hentikan bot, lalu pulihkan cadangan: "
        "ceker restore BERKAS --ganti"
    ),
    SebabTakTerbuka.DIPAKAI: "Basis data sedang dipakai proses lain. Coba lagi sebentar lagi.",
    SebabTakTerbuka.PENUH: "Ruang disk untuk basis data penuh.",
    SebabTakTerbuka.LEBIH_BARU: "Basis data dibuat CEKER yang lebih baru. Mutakhirkan CEKER.",
    SebabTakTerbuka.LAMA: "Basis data perlu dimutakhirkan. Jalankan: ceker init",
    SebabTakTerbuka.LAINNYA: "Basis data tidak dapat dipakai.",
}
HANYA_ADMIN = frozenset(
    [
        *("status", "pengguna", "undang", "buka_tahun", "format", "atur_tenggat"),
        "pertanyaan",
    ]
)
"""Commands that are an admin's."""
KHUSUS = {
    "grup": "Mohon maaf, grup hanya dapat didaftarkan admin CEKER.",
    "kendala": (
        "Mohon maaf, kendala disampaikan oleh yang melapor untuk unitnya, dan dijawab oleh yang "
        "mengumpulkan. Ketik /menu untuk pilihan Anda."
    ),
    "tanggapan": (
        "Mohon maaf, catatan ini ditanggapi unit pemiliknya atau verifikator. Ketik /cek untuk "
        "membacanya."
    ),
    "tindak lanjut": (
        "Mohon maaf, tindak lanjut ini hanya untuk unitnya, yang memeriksanya, dan pimpinan. "
        "Ketik /rekomendasi untuk yang dapat Anda lihat."
    ),
    "tindak_jawab": (
        "Mohon maaf, ini ditindaklanjuti kepala atau operator unitnya, atau stafnya bila sudah "
        "didelegasikan. Ketik /rekomendasi untuk melihatnya."
    ),
    "tindak_periksa": (
        "Mohon maaf, jawaban ini bukan bagian Anda untuk diperiksa. Ketik /rekomendasi untuk "
        "melihatnya."
    ),
    "tindak_atur": (
        "Mohon maaf, tugas dan rekomendasi dibuat dan dicabut admin CEKER. Ketik /rekomendasi "
        "untuk melihatnya."
    ),
    "tautan": (
        "Mohon maaf, ini untuk yang mengumpulkan laporannya. Ketik /menu untuk pilihan Anda."
    ),
    "teruskan": (
        "Mohon maaf, ini untuk yang mengumpulkan laporannya. Ketik /menu untuk pilihan Anda."
    ),
    "isi": (
        "Mohon maaf, pengisian realisasi untuk Kepala dan staf Bagian serta verifikator. "
        "Ketik /menu untuk pilihan Anda."
    ),
    "delegasi": (
        "Mohon maaf, delegasi staf hanya untuk Kepala Bagiannya. Ketik /menu untuk pilihan Anda."
    ),
    "verifikasi": (
        "Mohon maaf, ini bukan bagian Anda untuk diputuskan. Ketik /menu untuk pilihan Anda."
    ),
    "kirim": (
        "Mohon maaf, laporan unit dikirim Kepala dan operator unitnya, atau verifikator atas "
        "namanya. Ketik /menu untuk pilihan Anda."
    ),
    "laporan_putus": (
        "Mohon maaf, laporan ini bukan bagian Anda untuk diputuskan. Ketik /menu untuk pilihan "
        "Anda."
    ),
    "register_isi": (
        "Mohon maaf, register diisi Kepala Bagian yang mengelolanya, atau stafnya bila sudah "
        "didelegasikan. Ketik /register untuk melihatnya."
    ),
    "formulir_rencana": (
        "Mohon maaf, formulir target dan pagu hanya diterima dari admin CEKER. Ketik /menu untuk "
        "pilihan Anda."
    ),
}
"""What only some do, and nobody merely looks at."""
LAINNYA = "Permintaan ini belum dapat dijawab. Ketik /bantuan untuk contoh."


@singledispatch
def explain(error: DomainError) -> str:
    """Return one sentence or two, in Telegram HTML; each error registers its own below."""
    del error
    return LAINNYA


@explain.register
def _(error: TidakBerhakError) -> str:
    if error.perihal in HANYA_ADMIN:
        return (
            f"Mohon maaf, /{error.perihal} hanya untuk admin CEKER. Ketik /menu untuk pilihan Anda."
        )
    if error.perihal in KHUSUS:
        return KHUSUS[error.perihal]
    return (
        f"Mohon maaf, {escape(error.perihal)} hanya dapat dilihat oleh unit yang "
        f"bersangkutan, {MELIHAT_SEMUA}."
    )


@explain.register
def _(error: UndanganTidakBerlakuError) -> str:
    return tidak_berlaku(error.keadaan)


@explain.register
def _(error: SudahDiputuskanError) -> str:
    oleh = f" oleh {escape(error.oleh)}" if error.oleh else ""
    return f"Permintaan ini sudah diputuskan{oleh}."


@explain.register
def _(error: AdminTerakhirError) -> str:
    del error
    return (
        "Ini admin terakhir; tanpa dia tidak ada yang dapat memberi akses. Jadikan orang lain "
        "admin lebih dahulu."
    )


@explain.register
def _(error: FolderTerpakaiError) -> str:
    proses = f" (proses {error.pid})" if error.pid else ""
    return f"CEKER sudah berjalan pada folder data ini{proses}. Hentikan yang itu dahulu."


@explain.register
def _(_: TombolBasiError) -> str:
    return "Tombol ini sudah tidak berlaku. Silakan ketik /menu."


SALAH_ANGKA = {
    SalahAngka.BUKAN_ANGKA: (
        "“{teks}” tidak terbaca sebagai angka. Contoh: 12,41 atau 29.974.380."
    ),
    SalahAngka.NEGATIF: (
        "“{teks}” kurang dari nol, padahal jumlah dan persentase tidak dapat negatif. Tulis 0 "
        "atau lebih."
    ),
    SalahAngka.TERLALU_BESAR: ("“{teks}” terlalu besar. Periksa banyak angkanya, lalu tulis lagi."),
    SalahAngka.PENYEBUT_NOL: "“{teks}”: penyebutnya tidak dapat nol.",
    SalahAngka.TANPA_BAGIAN: (
        "“{teks}”: ini diisi dengan satu angka, bukan pembilang dan penyebut."
    ),
}


@explain.register
def _(error: TidakTerbacaError) -> str:
    return SALAH_ANGKA[error.sebab].format(teks=escape(error.teks[:40]))


@explain.register
def _(error: KataAsingError) -> str:
    satuan = f" (satuannya {escape(error.satuan)})" if error.satuan else ""
    return (
        f"“{escape(error.kata[:40])}” tidak kami pahami{satuan}. Cukup angkanya: "
        f"<code>{escape(error.angka[:40])}</code>."
    )


@explain.register
def _(error: UnitTidakDikenalError) -> str:
    return f"Unit “{escape(error.kode)}” tidak dikenal. {_cocok(error.peran, error.cocok)}"


@explain.register
def _(error: UnitWajibError) -> str:
    return (
        f"Peran {error.peran} memerlukan unit. Tambahkan --unit KODE_UNIT. "
        f"{_cocok(error.peran, error.cocok)}"
    )


@explain.register
def _(error: UnitTidakCocokError) -> str:
    return (
        f"Peran {error.peran} tidak ada di {escape(error.nama)}. {_cocok(error.peran, error.cocok)}"
    )


@explain.register
def _(_: NamaKosongError) -> str:
    return 'Nama belum diisi. Tulis misalnya --name "Kabag Hukum".'


@explain.register
def _(error: OrangTidakDikenalError) -> str:
    return f"Nomor akun {error.telegram_id} belum dikenal. Lihat yang ada dengan: ceker user list"


@explain.register
def _(error: PeranTidakDipegangError) -> str:
    nama = escape(error.nama)
    if not error.dipegang:
        return f"{nama} tidak memegang peran apa pun."
    dipegang = "; ".join(
        f"--role {peran}" + (f" --unit {unit}" if unit else "") for peran, unit in error.dipegang
    )
    return f"Sebutkan satu peran yang dipegang {nama}: {dipegang}."


@explain.register
def _(error: PeranDariPengaturanError) -> str:
    return (
        f"{error.telegram_id} adalah admin dari pengaturan. Hapus nomor itu dari CEKER_ADMINS, "
        "lalu jalankan ulang bot."
    )


@explain.register
def _(_: BasisDataBelumAdaError) -> str:
    return "Basis data belum ada di sini. Buat dengan: ceker init"


@explain.register
def _(error: BasisDataTakTerbukaError) -> str:
    return TAK_TERBUKA[error.sebab]


@explain.register
def _(error: PengandarTidakAdaError) -> str:
    return (
        f"Basis data itu memerlukan modul Python {escape(error.modul)}, yang belum terpasang; "
        "tanpa modul itu hanya SQLite."
    )


@explain.register
def _(error: BerkasDitolakError) -> str:
    return bukti.ditolak(error)


@explain.register
def _(error: BerkasTakTersimpanError) -> str:
    return bukti.TAK_TERSIMPAN[error.sebab]


@explain.register
def _(error: BerkasTakTerbacaError) -> str:
    return bukti.TAK_TERBACA[error.sebab]


@explain.register
def _(error: BerkasTakTerunduhError) -> str:
    return bukti.TAK_TERUNDUH[error.sebab]


def _cocok(peran: Peran, kode: Sequence[str]) -> str:
    pilihan = escape(", ".join(kode)) or "belum ada; muat dahulu datanya"
    return f"Unit untuk peran {peran}: {pilihan}."


@explain.register
def _(error: TeksKosongError) -> str:
    del error
    return "Isinya belum terbaca. Tulis dengan kata-kata biasa, paling banyak 1.000 huruf."


@explain.register
def _(error: TeksPanjangError) -> str:
    return (
        f"Tulisannya {angka(Decimal(error.banyak))} huruf; paling banyak "
        f"{angka(Decimal(error.maks))}. Mohon diringkas, lalu kirim lagi."
    )
