"""What only the Word file of a chapter says of itself; the process that writes it needs no more."""

DAFTAR_ISI, DAFTAR_TABEL, DAFTAR_GAMBAR = "Daftar Isi", "Daftar Tabel", "Daftar Gambar"
PERLU_DIISI = "Perlu diisi"
TANPA_BARIS = "Tidak ada baris."


def uraian_gambar(keterangan: str, acuan: str, batang: str) -> str:
    """Say what a chart shows, to somebody who does not see it."""
    return f"{keterangan}. Diagram batang, garis acuan {acuan}. {batang}"
