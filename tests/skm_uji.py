"""The scale of SKM as the program ships it, and files of answers with honest defaults."""

from collections.abc import Sequence
from datetime import date

from core.paket.acuan import BERKAS, read_skala
from core.skala import Skala, skala_berlaku
from core.skm.hitung import Hasil, TakTerhitung
from core.skm.unsur import UNSUR
from core.xlsx.tulis import IsiTulis, Kolom, LembarTulis, write_workbook
from storage import contoh_paket
from tests.conftest import NOW

U1_SAMPAI_U9 = tuple(satu.kode for satu in UNSUR)


def skala_skm() -> Skala:
    semua = read_skala({BERKAS: contoh_paket.read_acuan(BERKAS)})
    skala = skala_berlaku(semua, "skm", date(2024, 7, 1))
    assert skala is not None
    return skala


SKALA = skala_skm()


def computed(hasil: Hasil | TakTerhitung) -> Hasil:
    assert isinstance(hasil, Hasil), hasil
    return hasil


def make_csv(*baris: Sequence[object], judul: Sequence[str] = U1_SAMPAI_U9) -> bytes:
    """Return a CSV as Excel in Indonesia writes it: semicolons, a mark of UTF-8."""
    teks = "\r\n".join(";".join(map(str, satu)) for satu in (judul, *baris))
    return f"\ufeff{teks}\r\n".encode()


def make_xlsx(
    *baris: Sequence[IsiTulis], judul: Sequence[str] = U1_SAMPAI_U9, nama: str = "Data"
) -> bytes:
    return write_workbook([make_lembar(*baris, judul=judul, nama=nama)], dibuat_at=NOW)


def make_lembar(
    *baris: Sequence[IsiTulis], judul: Sequence[str] = U1_SAMPAI_U9, nama: str = "Data"
) -> LembarTulis:
    return LembarTulis(nama=nama, kolom=[Kolom(judul=satu) for satu in judul], baris=baris)
