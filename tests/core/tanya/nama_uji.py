"""A few made-up names, and what texts are read with."""

from core.services.nama import load_kamus
from core.tanya.ejaan import spell
from core.tanya.indeks import Benda, Indeks, Jenis
from core.tanya.kalimat import Kata, label, split
from core.tanya.pahami import understand
from core.tanya.pertanyaan import Pertanyaan, Ragu

TAHUN_INI = 2025


def make_benda(jenis: Jenis, nama: str, *lain: str, kode: tuple[str, ...] = ()) -> Benda:
    return Benda(jenis, nama.lower(), nama, (nama, *lain), kode)


HUKUM = make_benda(Jenis.UNIT, "Bagian Hukum", "Hukum")
UMUM = make_benda(Jenis.UNIT, "Bagian Umum", "Umum")
BANTUAN = make_benda(Jenis.SUB_KEGIATAN, "Fasilitasi Bantuan Hukum", kode=("4.01.02.2.03.0002",))
PROTOKOL = make_benda(Jenis.SUB_KEGIATAN, "Fasilitasi Keprotokolan")
PERALATAN = make_benda(Jenis.SUB_KEGIATAN, "Penyediaan Peralatan Kantor")
LOGISTIK = make_benda(Jenis.SUB_KEGIATAN, "Penyediaan Logistik Kantor")
PERIKATAN = make_benda(Jenis.INDIKATOR, "Persentase Perikatan Kerja Sama", kode=("iku-2",))
HARMONISASI = make_benda(Jenis.INDIKATOR, "Persentase Rancangan Perda", kode=("iku-3",))
SEMUA = (HUKUM, UMUM, BANTUAN, PROTOKOL, PERALATAN, LOGISTIK, PERIKATAN, HARMONISASI)
INDEKS = Indeks(SEMUA, load_kamus().singkatan)


def words(teks: str) -> list[Kata]:
    """Return the words of a text as they are spelled, with what they ask for."""
    kamus = load_kamus()
    return label(spell(split(teks), kamus, INDEKS.kosakata), kamus)


def ask(teks: str, lalu: Pertanyaan | None = None) -> list[Pertanyaan | Ragu]:
    return understand(teks, INDEKS, load_kamus(), lalu, tahun_ini=TAHUN_INI)


def ask_one(teks: str, lalu: Pertanyaan | None = None) -> Pertanyaan:
    [hasil] = ask(teks, lalu)
    assert isinstance(hasil, Pertanyaan)
    return hasil
