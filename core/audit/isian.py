"""Posted figures in the shapes of printed ones, so that the same rules look at both.

Only what was accepted counts.
"""

from collections.abc import Iterator
from dataclasses import replace

from core.angka import ISIAN, Sumber, Tercetak
from core.audit.bahan import Ucapan
from core.hasil_isian import HasilIsian
from core.isian import Isian
from core.kinerja import LembarIndikator
from core.paket.istilah import JenisNarasi


def as_printed(satu: Isian) -> Tercetak:
    """Return a posted figure, of parts its quotient, with where it comes from."""
    return Tercetak(satu.angka.teks, satu.angka.tepat, _source(satu))


def with_figure(lembar: LembarIndikator) -> LembarIndikator:
    """Return the sheet with its posted figure in the place of a printed one.

    A figure that several units or quarters make up together nobody wrote: it has none.
    """
    satu = _only(lembar.isian) if lembar.isian else None
    return replace(lembar, realisasi=(as_printed(satu),)) if satu else lembar


def words_of(lembar: LembarIndikator) -> Iterator[Ucapan]:
    """Yield the notes to the figures that count; "" is nothing to say, and no note."""
    for satu in _counting(lembar.isian) if lembar.isian else ():
        isi = satu.catatan
        for jenis, teks in (
            (JenisNarasi.ANALISIS, isi.pendorong),
            (JenisNarasi.PENYEBAB, isi.penghambat),
            (JenisNarasi.TINDAK_LANJUT, isi.tindak_lanjut),
        ):
            if teks:
                yield Ucapan(
                    jenis=jenis,
                    indikator=lembar.kode,
                    judul=jenis.value,
                    teks=teks,
                    sumber=_source(satu),
                    unit_id=satu.unit_id,
                )


def _source(satu: Isian) -> Sumber:
    kapan = f"{satu.periode.tahun}:{satu.periode.kode}"
    return Sumber(dokumen=ISIAN, judul=ISIAN, tabel=kapan, baris=satu.unit_nama)


def _counting(hasil: HasilIsian) -> Iterator[Isian]:
    for angka in hasil.semua:
        if angka.periode in hasil.pokok.periode:
            yield from (satu.resmi for satu in angka.bagian if satu.resmi)


def _only(hasil: HasilIsian) -> Isian | None:
    semua = list(_counting(hasil))
    # Of two units the one that has posted is not the whole either.
    sendiri = all(len(satu.bagian) == 1 for satu in hasil.semua)
    return semua[0] if len(semua) == 1 and sendiri else None
