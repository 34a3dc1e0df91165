"""Small pictures for tests."""

from io import BytesIO

from PIL import Image


def make_png(lebar: int = 1, tinggi: int = 1, *, titik: int = 96) -> bytes:
    """Return a picture; `titik` is how many pixels of it make an inch."""
    isi = BytesIO()
    Image.new("RGB", (lebar, tinggi), "white").save(isi, "PNG", dpi=(titik, titik))
    return isi.getvalue()


def size_of(png: bytes) -> tuple[int, int]:
    """Return width and height in pixels."""
    with Image.open(BytesIO(png)) as gambar:
        return gambar.size


def colours_of(png: bytes) -> set[str]:
    """Return the colours of all pixels, as #rrggbb."""
    with Image.open(BytesIO(png)) as gambar:
        rgb = gambar.convert("RGB")
        semua = rgb.getcolors(rgb.width * rgb.height) or []
    return {"#{:02x}{:02x}{:02x}".format(*satu) for _, satu in semua if isinstance(satu, tuple)}
