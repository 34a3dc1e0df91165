"""Which part a figure of the budget is of another, or of the whole."""

from dataclasses import replace
from decimal import Decimal

from bot.anggaran import isian
from bot.messages import tanya_anggaran as kata_pos
from bot.messages import tanya_banding as kata
from bot.messages import tanya_uraian as kata_uraian
from bot.messages.daftar import dan
from bot.render import persen, uang
from bot.tanya import angka_pos, buku, lingkup_pos
from bot.tanya.balasan import Balasan, Sikap, lines
from bot.tanya.buku import Perkara
from core.anggaran import serapan_pct
from core.angka import Nilai
from core.buku import five, leaves, sum_of
from core.errors import TidakBerhakError
from core.tanya.pertanyaan import Pertanyaan, Ukuran

BIASA = (Ukuran.PAGU, Ukuran.REALISASI)
"""What is compared where no figure is named."""
DARI_SETDA = "dari_setda"
"""All that is named is the part, and the whole is that of the office."""
RUPIAH = frozenset([Ukuran.PAGU, Ukuran.REALISASI, Ukuran.SISA])


def porsi(perkara: Perkara) -> Balasan:
    satu, ini = perkara.tanya, perkara.buku
    akhir = len(satu.benda) if satu.daftar == DARI_SETDA else max(len(satu.benda) - 1, 1)
    bagian = _together(perkara, akhir)
    if akhir == len(satu.benda) and ini.akar is None:
        raise TidakBerhakError(kata_pos.ANGGARAN_SETDA)
    utuh = angka_pos.figures_of(_about(perkara, akhir))
    if bagian is None or utuh is None:
        return Balasan(kata_pos.TANPA_POS, sikap=Sikap.TIDAK_ADA)
    hasil = [_share(perkara, u, bagian, utuh) for u in satu.ukuran if u in RUPIAH]
    return Balasan(
        lines(
            buku.part(perkara),
            hasil or [_share(perkara, u, bagian, utuh) for u in BIASA],
            buku.source(ini),
        )
    )


def _together(perkara: Perkara, akhir: int) -> angka_pos.Bernama | None:
    """Return the figures of the things that are the part: of several their sum, each row once."""
    semua = [_about(perkara, ke) for ke in range(akhir)]
    angka = [a for satu in semua if (a := angka_pos.figures_of(satu)) is not None]
    if len(angka) < akhir or akhir == 1:
        return angka[0] if len(angka) == akhir else None
    baris = {s.nomor: s for satu in semua for s in angka_pos.subs_of(satu)}
    return dan([nama for nama, _ in angka]), sum_of(list(baris.values()))


def _about(perkara: Perkara, ke: int) -> Perkara:
    """Return the same about one of the two things alone; about the whole where there is none."""
    benda = perkara.tanya.benda[ke : ke + 1]
    return replace(perkara, tanya=replace(perkara.tanya, benda=benda))


def _share(
    perkara: Perkara, ukuran: Ukuran, bagian: angka_pos.Bernama, utuh: angka_pos.Bernama
) -> str:
    satu = replace(perkara.tanya, ukuran=(ukuran,))
    atas, bawah = (lingkup_pos.value(satu, lima) for _, lima in (bagian, utuh))
    hasil = serapan_pct(atas, bawah)
    tulis = persen(hasil) if not isinstance(hasil, str) else kata.TANPA_PORSI
    kapan = isian.kapan(perkara.buku)
    apa = kata_uraian.ukuran(ukuran)
    baris = _of_rows(perkara, satu, utuh)
    lain = serapan_pct(atas, baris) if baris is not None and baris != bawah else hasil
    return lines(
        kata.porsi(apa, (bagian[0], uang(atas)), (utuh[0], uang(bawah)), tulis, kapan),
        kata.dari_rincian(uang(baris), persen(lain))
        if baris is not None and isinstance(lain, Decimal) and lain != hasil
        else "",
    )


def _of_rows(perkara: Perkara, satu: Pertanyaan, utuh: angka_pos.Bernama) -> Nilai | None:
    """Return the sum of the rows of the whole, which need not be what is printed."""
    akar = perkara.buku.akar
    if akar is None or utuh[1] != five(akar):
        return None
    return lingkup_pos.value(satu, sum_of(leaves(akar)))
