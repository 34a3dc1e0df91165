"""Why money was spent, or not, or why a pagu changed: as far as anybody has said it."""

from decimal import Decimal

from bot.messages import tanya_anggaran as kata
from bot.tanya.balasan import lines
from bot.tanya.buku import Perkara
from bot.tanya.ucapan import said
from core.buku import LimaAngka, Pos, Tingkat, five
from core.paket.istilah import JenisNarasi
from core.services.ucapan import list_ucapan
from core.tanya.pertanyaan import Pertanyaan, Ukuran
from core.teks import fold

LEBIH = (Ukuran.SERAPAN, Ukuran.SISA)
"""What is told of whatever is said to have spent more than it had."""
TENTANG_PROGRAM = ("program", "efisiensi", "efesiensi")
"""Words of the document by which it speaks of all programmes; one it misspells."""
TENTANG_KEGIATAN = ("tidak bisa dilaksanakan", "tidak dapat dilaksanakan", "tidak terlaksana")
"""By which it speaks of kegiatan that were not carried out, whichever they are."""


def _of_pagu(satu: Pertanyaan) -> bool:
    """Tell whether it is the pagu alone that is asked about."""
    return satu.ukuran[:1] in {(Ukuran.PAGU,), (Ukuran.PERUBAHAN,)}


def of_line(perkara: Perkara, pos: Pos) -> str:
    """Return that nobody has said why, and what is said of all programmes."""
    sisa = five(pos).sisa
    if isinstance(sisa, Decimal) and sisa < 0 and not _of_pagu(perkara.tanya):
        return kata.SISA_MINUS
    if perkara.tanya.ukuran == LEBIH and isinstance(sisa, Decimal):
        return kata.TIDAK_MELEBIHI
    tanpa = kata.tanpa_penyebab(pos.pendek, pagu=_of_pagu(perkara.tanya))
    if pos.tingkat is Tingkat.PROGRAM:
        return lines(tanpa, _said_of_all(perkara, program=True))
    return lines(tanpa, _said_of_kegiatan(perkara, five(pos)))


def of_unit(perkara: Perkara, nama: str, lima: LimaAngka) -> str:
    """Return the same of a Bagian."""
    if perkara.tanya.ukuran == LEBIH and isinstance(lima.sisa, Decimal):
        return kata.TIDAK_MELEBIHI if lima.sisa >= 0 else kata.SISA_MINUS
    tanpa = kata.tanpa_penyebab(nama, pagu=_of_pagu(perkara.tanya))
    return lines(tanpa, _said_of_kegiatan(perkara, lima))


def _said_of_kegiatan(perkara: Perkara, lima: LimaAngka) -> list[str]:
    """Return what is said of kegiatan that were not carried out, where little was spent."""
    akar = perkara.buku.akar
    semua = five(akar).serapan if akar is not None else None
    tinggi = isinstance(lima.serapan, Decimal) and (
        not isinstance(semua, Decimal) or lima.serapan >= semua
    )
    return [] if tinggi or _of_pagu(perkara.tanya) else _said_of_all(perkara, program=False)


def _said_of_all(perkara: Perkara, *, program: bool) -> list[str]:
    """Return what the document says of all programmes, or of why kegiatan were not carried out."""
    semua = list_ucapan(
        perkara.ruang.engine, perkara.pelaku, perkara.buku.tahun, [JenisNarasi.PENYEBAB]
    )
    tanda = TENTANG_PROGRAM if program else TENTANG_KEGIATAN
    umum = [said(u) for u in semua if any(k in fold(u.teks) for k in tanda)]
    return [kata.SELURUH_PROGRAM if program else kata.SELURUH_KEGIATAN, *umum] if umum else []
