"""A condition on figures of lines of the budget: what meets it, and how it is said."""

from dataclasses import replace
from decimal import Decimal

from bot.messages import pagu as kata_pagu
from bot.messages import tanya_anggaran as kata_pos
from bot.messages import tanya_daftar_pos as kata
from bot.messages import tanya_uraian as kata_uraian
from bot.messages.daftar import dan
from bot.tanya import lingkup_pos
from core.anggaran import Dasar
from core.angka import Nilai
from core.aturan import round_pct
from core.buku import LimaAngka
from core.tanya.pertanyaan import Pertanyaan, Syarat, Ukuran

PENUH = Decimal(100)


def meets(satu: Pertanyaan, syarat: Syarat, lima: LimaAngka) -> bool:
    """Tell whether figures meet a condition; what has no figure meets none on it."""
    nilai = value(satu, syarat, lima)
    if syarat.ada is not None:
        return isinstance(nilai, Decimal) is syarat.ada
    if not isinstance(nilai, Decimal):
        return False
    if syarat.bawah is not None and syarat.bawah == syarat.atas:
        return (_is_same(nilai, syarat.bawah)) is not syarat.bukan
    tepat = syarat.termasuk and nilai in {syarat.bawah, syarat.atas}
    cukup = syarat.bawah is None or nilai > syarat.bawah
    return tepat or (cukup and (syarat.atas is None or nilai < syarat.atas))


def _is_same(nilai: Decimal, tuju: Decimal) -> bool:
    return nilai == tuju or (bool(tuju) and round_pct(nilai) == tuju)


def value(satu: Pertanyaan, syarat: Syarat, lima: LimaAngka) -> Nilai:
    return lingkup_pos.value(measured(satu, syarat), lima)


def measured(satu: Pertanyaan, syarat: Syarat) -> Pertanyaan:
    """Return the question as if it asked for the figure that a condition is on."""
    rincian = lingkup_pos.PERSEN if syarat.persen else ""
    return replace(satu, ukuran=(syarat.ukuran,), rincian=rincian)


def all_said(satu: Pertanyaan) -> str:
    """Say all conditions: "dengan pagu naik dan serapan di bawah 50,00%"."""
    semua = [_said(satu, s) for s in satu.syarat]
    awal = semua[0]
    if all(s.startswith(kata.DENGAN) for s in semua):
        return dan([awal, *(s.removeprefix(kata.DENGAN) for s in semua[1:])])
    return dan(semua)


def _said(satu: Pertanyaan, syarat: Syarat) -> str:
    """Say a condition: "dengan pagu di atas Rp1.000.000.000"."""
    if syarat.ada is not None:
        return kata.BEREALISASI if syarat.ada else kata.TANPA_REALISASI
    if syarat.ukuran is Ukuran.PERUBAHAN:
        return _said_of_change(satu, syarat)
    if syarat.ukuran is Ukuran.SERAPAN and syarat.bawah == PENUH and syarat.atas is None:
        return kata.MELEBIHI_PAGU
    ini = measured(satu, syarat)
    apa = kata_uraian.ukuran(syarat.ukuran)
    if syarat.ukuran is Ukuran.PAGU and satu.dasar is Dasar.MURNI:
        apa = kata_pagu.DASAR[Dasar.MURNI]
    bawah, atas = (
        None if n is None else lingkup_pos.written(ini, n) for n in (syarat.bawah, syarat.atas)
    )
    isi = kata.syarat(apa, bawah, atas, termasuk=syarat.termasuk)
    if not syarat.acuan:
        return isi
    serapan = syarat.ukuran is Ukuran.SERAPAN
    return kata.beracuan(isi, kata_pos.SERAPAN_SETDA if serapan else kata.RATA_BARIS)


def _said_of_change(satu: Pertanyaan, syarat: Syarat) -> str:
    bawah, atas = syarat.bawah, syarat.atas
    if bawah == atas:
        return kata.PAGU_BERUBAH if syarat.bukan else kata.PAGU_TETAP
    if syarat.termasuk and bawah in {None, 0} and atas in {None, 0}:
        return kata.tidak_berubah_arah(naik=bawah is None)
    ini = measured(satu, syarat)
    naik = bawah is not None and bawah >= 0
    ujung = [abs(n) for n in (bawah, atas) if n]
    besar = lingkup_pos.written(ini, ujung[0]) if ujung else ""
    paling = bool(ujung) and 0 in {bawah, atas}
    return kata.berubah(besar, naik=naik, termasuk=syarat.termasuk, paling=paling)
