"""Numbers of tables and charts, in the order in which the chapter has them."""

from dataclasses import dataclass

from bot.grafik.uraian import Grafik
from bot.lkjip.blok import Bagan, Baris, Kolom, Tabel
from bot.messages import lkjip_tabel as kata


@dataclass(slots=True)
class Penomoran:
    """Gives each table and chart of a year's chapter the next number."""

    tahun: int
    awal: str = "3."
    """The chapter's own number, which stands before that of a table."""
    tabel: int = 0
    gambar: int = 0

    def table(
        self,
        judul: str,
        tentang: int | str = "",
        *,
        kolom: tuple[Kolom, ...],
        baris: tuple[Baris, ...],
        kaki: tuple[str, ...] = (),
    ) -> Tabel:
        """Return a table; `judul` is its caption, `tentang` which sasaran or period it has."""
        self.tabel += 1
        return Tabel(
            nomor=f"Tabel {self.awal}{self.tabel}",
            judul=judul.format(tahun=self.tahun, lalu=self.tahun - 1, nomor=tentang, kapan=tentang),
            lembar=kata.LEMBAR[judul].format(nomor=tentang),
            kolom=kolom,
            baris=baris,
            kaki=kaki,
        )

    def chart(self, judul: str, grafik: Grafik) -> Bagan:
        self.gambar += 1
        return Bagan(f"Gambar {self.awal}{self.gambar}", judul.format(tahun=self.tahun), grafik)
