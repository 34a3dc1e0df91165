"""What the figures of a budget line must not be read without."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from bot.anggaran import isian
from bot.messages import anggaran as kata
from bot.messages import catatan_anggaran as kalimat
from bot.messages import hasil_isian as kata_isian
from bot.messages import pagu as kata_pagu
from bot.render import nilai, persen, rupiah
from core.anggaran import Dasar
from core.angka import BELUM, Keadaan, Nilai
from core.buku import (
    Buku,
    Kolom,
    LimaAngka,
    Pos,
    Tingkat,
    printed_serapan_differs,
    rows_against_total,
)

LABEL_KOLOM = {
    Kolom.MURNI: kata.PAGU_MURNI,
    Kolom.PERUBAHAN: kata.PAGU_PERUBAHAN,
    Kolom.REALISASI: kata.REALISASI,
}


def nama(satu: Pos) -> str:
    return kata.TOTAL if satu.tingkat is Tingkat.JUMLAH else satu.pendek


def dasar(lima: LimaAngka, sub: Sequence[Pos] = ()) -> str:
    """Say what serapan and sisa are computed against, or why they cannot be.

    `sub` are the sub kegiatan that were added up.
    """
    if isinstance(lima.serapan, Decimal):
        diisi = any(satu.isian for satu in sub)
        return isian.dasar(lima, sub) if diisi else kata.DASAR
    angka = {kata.REALISASI.lower(): lima.realisasi, kata_pagu.DASAR[lima.dasar]: lima.pagu}
    perihal = kata.SERAPAN if isinstance(lima.sisa, Decimal) else kata.SERAPAN_DAN_SISA
    sebab = kalimat.tidak_dihitung(perihal, alasan(angka))
    if lima.dasar is Dasar.MURNI or not any(satu.berlaku for satu in sub):
        return sebab
    return f"{sebab} {kata_isian.dasar_pagu(isian.terhadap(lima, sub))}"


def alasan(angka: Mapping[str, Nilai]) -> str:
    """Name the first figure that is missing; where none is, the last, the divisor, is 0."""
    for label, isi in angka.items():
        if isinstance(isi, Keadaan):
            return f"{label} {nilai(isi)}"
    return f"{list(angka)[-1]} 0"


def beda_serapan(satu: Pos) -> Iterator[str]:
    for beda in printed_serapan_differs(satu):
        dihitung = persen(beda.dihitung)
        yield kalimat.beda_serapan(nama(satu), beda.tercetak.teks, dihitung, beda.beda)


def selisih_ringkas(satu: Pos) -> Iterator[str]:
    """One line a total; what explains the difference stands in the line's own answer."""
    selisih = [(kolom, rows_against_total(satu, kolom)) for kolom in Kolom]
    kolom = [(LABEL_KOLOM[k].lower(), rupiah(s.dihitung)) for k, s in selisih if s]
    if kolom:
        yield kalimat.selisih_ringkas(nama(satu), kolom)


def selisih(satu: Pos) -> Iterator[str]:
    for kolom in Kolom:
        if beda := rows_against_total(satu, kolom):
            yield kalimat.selisih(
                nama(satu),
                LABEL_KOLOM[kolom].lower(),
                tercetak=rupiah(beda.tercetak),
                dihitung=rupiah(beda.dihitung),
                beda=rupiah(abs(beda.selisih)),
                penjelas=beda.penjelas,
            )


def diragukan(buku: Buku, nomor: int) -> Iterator[str]:
    """Say of a sub kegiatan that a printed total misses its rows by exactly this one."""
    for ragu in buku.diragukan.get(nomor, ()):
        total = kalimat.total(ragu.tingkat, ragu.total)
        kolom = [LABEL_KOLOM[k].lower() for k in ragu.kolom]
        yield kalimat.diragukan(total, kolom, ragu.bersama, ragu.lain, lebih=ragu.lebih)


def memuat_diragukan(buku: Buku, sub: Iterable[Pos]) -> list[str]:
    """Say which rows of a sum have such a note of their own."""
    nomor = [satu.nomor for satu in sub if satu.nomor in buku.diragukan]
    return [kalimat.memuat_diragukan(nomor)] if nomor else []


def kosong(lima: LimaAngka) -> list[str]:
    # Where nothing was added up, there is no sum that they count as 0 in.
    return tanpa_angka(lima.tanpa_realisasi) if isinstance(lima.realisasi, Decimal) else []


def tanpa_angka(semua: Sequence[tuple[int, Keadaan]], sebutan: str = "nomor") -> list[str]:
    """Say which sub kegiatan, by number, count as 0 in a sum, and why; nothing of none.

    `sebutan` is what a number is called where other rows have numbers too.
    """
    if not semua:
        return []
    nomor, sebab = zip(*semua, strict=True)
    if len(set(sebab)) == 1 and sebab[0] in BELUM:
        return [kalimat.belum_terisi(nomor, nilai(sebab[0]), sebutan)]
    return [kalimat.tanpa_realisasi([(n, nilai(k)) for n, k in semua], sebutan)]
