"""Orders of files, of a chapter that takes no time to make."""

from collections.abc import Callable
from datetime import datetime

from bot.lkjip.blok import Bagan, Judul, Naskah, Paragraf
from bot.lkjip.pesanan import Hasil, Jenis, LaporanGagalError, Pesanan, Sebab, Tugas
from tests.bot.grafik.uraian import make_batang, make_grafik
from tests.conftest import NOW

KUNCI = "a" * 64


def make_naskah(teks: str = "Isi.", *, bagan: bool = True) -> Naskah:
    grafik = (Bagan("3.1", "Capaian", make_grafik(make_batang())),) if bagan else ()
    return Naskah(
        judul="Bab III LKjIP 2024",
        keterangan="Disusun 23 November 2026.",
        blok=(Judul(1, "BAB III AKUNTABILITAS KINERJA"), Paragraf(teks), *grafik),
    )


def make_pesanan(
    jenis: Jenis = Jenis.DOCX,
    *,
    tahun: int = 2024,
    kunci: str = KUNCI,
    lingkup: str = "semua",
    dibuat_at: datetime = NOW,
) -> Pesanan:
    return Pesanan(
        tahun=tahun,
        jenis=jenis,
        kunci=kunci,
        lingkup=lingkup,
        naskah=make_naskah(),
        dibuat_at=dibuat_at,
    )


class PembuatUji:
    """Counts what it is asked for; makes files that say what they are, or what the test says."""

    def __init__(self) -> None:
        self.tugas: list[Tugas] = []
        self.gagal: Sebab | None = None
        self.hasil: Callable[[Tugas], Hasil] = make_hasil

    async def __call__(self, tugas: Tugas) -> Hasil:
        self.tugas.append(tugas)
        if self.gagal:
            raise LaporanGagalError(self.gagal)
        return self.hasil(tugas)


def make_hasil(tugas: Tugas) -> Hasil:
    return {jenis: f"{jenis} {tugas.naskah}".encode() for jenis in tugas.jenis}
