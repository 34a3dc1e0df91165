"""What an answer in pages says about its pages."""

SEBELUMNYA = "« Sebelumnya"
BERIKUTNYA = "Berikutnya »"


def halaman(nomor: int, dari: int) -> str:
    return f"(halaman {nomor} dari {dari})"
