"""What the buttons of registers say to the bot: verbs, and what stands behind them."""

from bot.data_tombol import number
from core.errors import TombolBasiError
from core.register import STATUS, JenisRegister, Kunci

IKHTISAR = "rga"
"""year."""
DAFTAR = "rgd"
"""register, year, page."""
LIHAT = "rgl"
"""entry (register, year, number), as all below begin."""
TERCETAK = "rgt"
RIWAYAT = "rgr"
"""and page."""
TANYA_STATUS = "rgq"
"""version that was shown, status, "-" for none."""
UBAH_STATUS = "rgu"
"""the same."""
PERBAIKI = "rgp"
"""version: begins a dialogue."""
CORET = "rgc"
"""version: begins a dialogue."""
CORET_BARU = "rgn"
"""version: the same, whatever was to be struck out before."""
LANJUT_CORET = "rgo"
YA_CORET = "rgy"
"""version, and a stamp of the reason that was shown."""
BATAL_CORET = "rgx"
TAMBAH = "rgm"
"""register and year; "-" for what is to be asked: begins a dialogue."""
LANGKAH = "rgs"
"""state of the dialogue, step, what was chosen there."""
UNDUH = "rgf"
"""register, year."""
SIMPAN_FORMULIR = "rgv"
"""the update that the summary answered."""
BATAL_FORMULIR = "rgw"
TANPA = "-"
TAHUN_ANGKA, NOMOR_ANGKA = 4, 6


def of(verba: str, *isi: object) -> str:
    """Return the data of a button."""
    return ":".join((verba, *(f"{satu}" for satu in isi)))


def entri(verba: str, kunci: Kunci, *isi: object) -> str:
    return of(verba, kunci.jenis.value, kunci.tahun, kunci.nomor, *isi)


def read_jenis(teks: str) -> JenisRegister:
    """Return the register. Raises TombolBasiError for anything else."""
    if teks not in set(JenisRegister):
        raise TombolBasiError(teks)
    return JenisRegister(teks)


def read_tahun(teks: str) -> int:
    return number(teks, angka=TAHUN_ANGKA)


def read_kunci(args: list[str], lebih: int = 0) -> Kunci:
    """Return the entry that is named, with `lebih` more parts. Raises TombolBasiError."""
    if len(args) != len(("jenis", "tahun", "nomor")) + lebih:
        raise TombolBasiError(":".join(args))
    return Kunci(read_jenis(args[0]), read_tahun(args[1]), number(args[2], angka=NOMOR_ANGKA))


def read_status(jenis: JenisRegister, teks: str) -> str | None:
    """Return the status, None for none. Raises TombolBasiError for one that it does not have."""
    if teks == TANPA:
        return None
    if teks not in STATUS[jenis]:
        raise TombolBasiError(teks)
    return teks
