"""Answers to free text about the staff: how many they are, of which kind."""

from html import escape

TANPA_PEGAWAI = "Data pegawai tidak tersedia dalam data."
TANPA_ORANG_PER_KELAMIN = "Jumlah orangnya per jenis kelamin tidak tersedia dalam data."
LAIN_PEGAWAI = (
    "Rincian itu (PPPK atau non-PNS, pendidikan, jabatan, usia) tidak tersedia dalam data. "
    "Yang ada:"
)
TANPA_GOLONGAN_LAIN = (
    "Golongan yang paling sedikit tidak tersedia dalam data: hanya satu golongan yang tercetak. "
    "Yang ada:"
)


def pegawai(uraian: str, tercetak: str, satuan: str) -> str:
    ekor = "" if tercetak.endswith("%") else f" {escape(satuan)}"
    return f"• {escape(uraian)}: <b>{escape(tercetak)}</b>{ekor}"


def bagian_pegawai(berapa: str, dari: str, persen: str) -> str:
    return f"{berapa} dari {dari} orang = <b>{persen}</b>."


def bukan_sebanyak(duga: str, benar: str) -> str:
    return f"Bukan {escape(duga)}, melainkan <b>{escape(benar)}</b>."


def selain_golongan(golongan: str, sisa: str, dari: str, milik: str) -> str:
    """PNS selain golongan III.D: 109 orang (dihitung: 150 - 41)."""
    return (
        f"PNS selain golongan {escape(golongan)}: <b>{sisa} orang</b> (dihitung: {dari} - {milik})."
    )


def orang_kelamin(apa: str, bagian: str, dari: str) -> str:
    """Say which part they are of how many, where their number is printed nowhere."""
    return (
        f"Jumlah orang PNS {escape(apa)} tidak tersedia dalam data; yang tercetak "
        f"<b>{escape(bagian)}</b> dari {dari} PNS."
    )


def pegawai_tahun(tahun: int) -> str:
    return f"Pegawai, {tahun}:"


def tanpa_golongan(golongan: str) -> str:
    return f"Golongan {escape(golongan)} tidak tersedia dalam data. Yang ada:"


def pegawai_unit(nama: str) -> str:
    return f"Data pegawai {escape(nama)} tidak tersedia dalam data. Yang ada:"


BENAR = "Benar."
PEGAWAI_PEMDA = (
    "Jumlah pegawai seluruh pemerintah daerah tidak tersedia dalam data. Yang ada pegawai "
    "Sekretariat Daerah:"
)
PEGAWAI_PER_UNIT = "Pegawai per Bagian tidak tersedia dalam data. Yang ada:"
TAK_TERHITUNG = {
    "bagian": PEGAWAI_PER_UNIT,
    "pemda": PEGAWAI_PEMDA,
    "lain": LAIN_PEGAWAI,
    "tersedikit": TANPA_GOLONGAN_LAIN,
}
"""Parts of the staff that nobody has counted."""
