"""What a button has shown, said in words: what is typed behind a tap may go on with it."""

from bot import periode
from bot.anggaran import tombol as anggaran
from bot.capaian import tombol as capaian
from bot.messages.isian import periode as kata_periode
from core.anggaran import Urutan
from core.buku import Tingkat
from core.tanya.indeks import Indeks, Jenis

SEBUTAN = {
    Tingkat.PROGRAM: "program ke",
    Tingkat.KEGIATAN: "kegiatan nomor",
    Tingkat.SUB_KEGIATAN: "sub kegiatan nomor",
}
PERINGKAT = {
    Urutan.SERAPAN_TERENDAH: "serapan sub kegiatan terendah",
    Urutan.SERAPAN_TERTINGGI: "serapan sub kegiatan tertinggi",
    Urutan.PERUBAHAN_TERBESAR: "perubahan pagu sub kegiatan terbesar",
}


def said(data: str, indeks: Indeks) -> str:
    """Return the question that a button stands for which was answered."""
    verba, kapan, *apa = data.split(":")
    return f"{_about(verba, apa, indeks)} {kata_periode(periode.baca_kapan(kapan))}"


def _about(verba: str, apa: list[str], indeks: Indeks) -> str:
    if verba in {capaian.INDIKATOR, capaian.UCAPAN}:
        return f"capaian {apa[0]}"
    if verba == capaian.SASARAN:
        return f"capaian sasaran {_named(Jenis.SASARAN, apa[0], indeks)}"
    if verba == capaian.RINGKASAN:
        return "capaian"
    if verba == anggaran.POS:
        tingkat = anggaran.TINGKAT[apa[0]]
        return f"anggaran {SEBUTAN[tingkat]} {apa[1]}" if tingkat in SEBUTAN else "anggaran"
    if verba == anggaran.UNIT:
        return f"anggaran {_named(Jenis.UNIT, apa[0], indeks)}"
    return PERINGKAT[Urutan(apa[0])] if verba == anggaran.PERINGKAT else "anggaran"


def _named(jenis: Jenis, kunci: str, indeks: Indeks) -> str:
    return next((b.nama for b in indeks.benda if b.jenis is jenis and b.kunci == kunci), "")
