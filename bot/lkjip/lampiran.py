"""The annexes of Bab III: what was found in its figures, whole, and where each figure stands."""

from collections.abc import Iterable, Iterator

from bot.lkjip import sel
from bot.lkjip.blok import Baris, Blok, Judul, Kolom, Paragraf
from bot.lkjip.nomor import Penomoran
from bot.messages import capaian as kata_capaian
from bot.messages import cek as kata_cek
from bot.messages import lkjip as kata
from bot.messages import lkjip_tabel as kata_tabel
from bot.messages.cek_uraian import uraikan
from bot.messages.sumber import tempat
from core.angka import Tercetak
from core.audit.catatan import Catatan
from core.lkjip.analisis import AnalisisIndikator
from core.lkjip.bab3 import Bab3


def catatan(bab: Bab3, nomor: Penomoran, tingkat_judul: int) -> Iterator[Blok]:
    """Yield the findings with all that they say, the gravest first."""
    yield Judul(tingkat_judul, kata.LAMPIRAN_CATATAN)
    if not bab.catatan:
        yield Paragraf(kata.TANPA_CATATAN_SENDIRI if bab.terbatas else kata.TANPA_CATATAN)
        return
    dokumen = () if bab.diisi else bab.dokumen
    yield Paragraf(kata.catatan_awal(len(bab.catatan), len(bab.terjawab), dokumen))
    yield nomor.table(
        kata_tabel.SEMUA_CATATAN,
        kolom=(
            Kolom(kata_tabel.NO, 5),
            Kolom(kata_tabel.TINGKAT, 13),
            Kolom(kata_tabel.CATATAN, 20),
            Kolom(kata_tabel.TERCETAK, 42),
            Kolom(kata_tabel.SARAN, 20),
        ),
        baris=tuple(_finding(ke, satu, bab) for ke, satu in enumerate(bab.catatan, start=1)),
    )


def _finding(ke: int, satu: Catatan, bab: Bab3) -> Baris:
    uraian = uraikan(satu.fakta, utuh=True)
    tingkat = kata_cek.TINGKAT[satu.tingkat]
    if satu.kunci in bab.terjawab:
        tingkat = f"{tingkat}; {kata.DITANGGAPI}"
    isi = "\n".join((*uraian.isi, *kata.kemungkinan(uraian.kemungkinan)))
    semua = (tingkat, uraian.judul, isi, uraian.saran)
    return Baris((sel.bulat(ke), *map(sel.teks, semua)))


def sumber(bab: Bab3, nomor: Penomoran, tingkat_judul: int) -> Iterator[Blok]:
    """Yield of each figure of each indikator where it stands."""
    yield Judul(tingkat_judul, kata.LAMPIRAN_SUMBER)
    yield nomor.table(
        kata_tabel.SUMBER,
        kolom=(Kolom(kata_tabel.NO, 6), Kolom(kata_tabel.ANGKA, 40), Kolom(kata_tabel.LETAK, 54)),
        baris=tuple(
            Baris((sel.bulat(satu.indikator.nomor), sel.teks(apa), sel.teks(letak)))
            for satu in bab.indikator
            for apa, letak in _places(satu, bab)
        ),
        kaki=_notes(bab),
    )


def _notes(bab: Bab3) -> tuple[str, ...]:
    # Its tables are numbered as these are, and are others.
    return (kata.nomor_dokumen(bab.dokumen),) if bab.dokumen and not bab.diisi else ()


def _places(satu: AnalisisIndikator, bab: Bab3) -> Iterator[tuple[str, str]]:
    i = satu.indikator
    for naskah, target in i.target_per_naskah.items():
        yield f"Target {bab.tahun} ({kata_capaian.NASKAH[naskah]})", _place(target)
    semua = ((f"Realisasi {bab.tahun}", i.realisasi), (f"Realisasi {bab.lalu}", i.realisasi_lalu))
    for apa, cetakan in semua:
        if cetakan:
            yield apa, _place(cetakan)


def _place(cetakan: Iterable[Tercetak]) -> str:
    return "; ".join(
        f"“{satu.teks}”, {tempat(satu.sumber, dokumen=satu.sumber.judul)}" for satu in cetakan
    )
