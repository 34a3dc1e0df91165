"""What the buttons about postings say to the bot: verbs, and what stands behind them."""

from collections.abc import Sequence

from core.errors import TombolBasiError
from core.objek_isian import Kelompok, ObjekIsi

LIHAT = "isl"
"""posting."""
SETUJUI = "iss"
KEMBALIKAN = "isk"
TUNJUK = "ist"
TARIK = "isx"
AJUKAN = "isj"
TERDAFTAR = "isu"
"""posting, and its status and the newest version of its figure as the list showed them."""
PERBAIKI = "isp"
"""posting: begins a dialogue with its figure."""
LANGKAH = "ilg"
"""state of the dialogue, step, what was chosen there."""
DAFTAR = "ild"
"""state of a list, step, what was chosen there."""
MULAI = "ism"
"""kelompok, objek, tahun, periode, unit: begins a dialogue with them; "-" is to be asked."""
REALISASI = "isr"
"""page."""
VERIFIKASI = "isv"
"""page."""
TUGAS = "itg"
"""page."""
SETUJUI_SEMUA = "isa"
"""the postings that were shown, see `pak`."""
DARI_STAF = "isd"
"""page."""
BUKTI = "isb"
"""posting, and which of its evidence, from 0."""
SEMUA_BUKTI = "isg"
YA_KEMBALI = "isz"
"""posting, and a stamp of the note that was shown, see `cap`."""
BATAL_KEMBALI = "isc"
YA_AJUKAN = "iso"
"""posting, and a stamp of the reason that was shown, see `cap`."""
BATAL_AJUKAN = "isq"
YA_TARIK = "isy"
TUNJUK_ORANG = "isn"
"""posting, person."""
DELEGASI = "idl"
"""page."""
TANYA_DELEGASI = "idt"
UBAH_DELEGASI = "idy"
"""role, and 1 or 0."""
RIWAYAT = "irw"
"""i, a or j, with a period behind it (i-tw2); year, code or number, page."""
PILIH_INDIKATOR = "irp"
PILIH_SUB = "ira"
"""year, page."""
INDIKATOR, SUB, JANJI = "i", "a", "j"
JENIS_RIWAYAT = {
    Kelompok.KINERJA: INDIKATOR,
    Kelompok.ANGGARAN: SUB,
    Kelompok.OUTPUT: JANJI,
}
TERAKHIR = 0
"""In the place of a year: the latest with something to tell of."""

PAK_MAKS = 12
"""Postings that one button names: with five letters each and the verb, 64 bytes."""
LETAK = 5
HURUF = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"


def lihat(isian_id: int) -> str:
    return f"{LIHAT}:{isian_id}"


def riwayat(objek: ObjekIsi) -> str:
    """Return the data of the way to all versions of a figure."""
    jenis = JENIS_RIWAYAT[objek.kelompok]
    return f"{verba_riwayat(jenis, objek.tahun, objek.kode)}:1"


def verba_riwayat(jenis: str, tahun: int, kode: str, periode: str = "") -> str:
    """Return the same without its page; `periode` is the code of the only one to be shown."""
    jenis = f"{jenis}-{periode}" if periode else jenis
    return f"{RIWAYAT}:{jenis}:{tahun}:{kode}"


def pak(isian_ids: Sequence[int]) -> str:
    """Return the data of a button that accepts these very postings, and no other."""
    isi = "".join(
        HURUF[satu >> 6 * letak & 63] for satu in isian_ids for letak in reversed(range(LETAK))
    )
    return f"{SETUJUI_SEMUA}:{isi}"


def buka(teks: str) -> list[int]:
    """Return the postings that such a button names. Raises TombolBasiError for anything else."""
    banyak, sisa = divmod(len(teks), LETAK)
    if sisa or not 1 <= banyak <= PAK_MAKS or not set(teks) <= set(HURUF):
        raise TombolBasiError(teks)
    hasil = [0] * banyak
    for nomor, huruf in enumerate(teks):
        hasil[nomor // LETAK] = hasil[nomor // LETAK] << 6 | HURUF.index(huruf)
    return hasil
