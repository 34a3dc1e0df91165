"""One table on one sheet: its caption, the way back, the header, its rows, what is below it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.lkjip.blok import Baris, Kolom, Sel, Tabel
from bot.lkjip.xlsx_sel import is_figure, is_number, is_quotient, number_format, shown
from bot.messages import lkjip_xlsx as kata
from core.xlsx.halaman import Gaya, Halaman, Rata
from core.xlsx.sel import column_name, read_address

KEPALA = 2
"""The row of the header."""
SARING = 12
"""From how many rows on people want to choose among them."""
LEBAR_TEGAK, LEBAR_MENDATAR = 95, 145
"""Characters that a page of A4 holds at full size."""
LEBAR_TEKS, LEBAR_RATA, LEBAR_SEMPIT = 70, 30, 24
"""Of a column of words: at most; on a crowded page on average, and at least."""
LEBAR_KEADAAN, LEBAR_PALING_SEMPIT = 16, 3
"""Of the words in a column of figures; of any column."""
LEBAR_TEPI, LEBAR_PANAH = 3, 3
"""Of what stands beside the text, and of the arrow in a header by which one chooses."""
REDUP, LATAR_TEBAL = "#595959", "#F2F2F2"
JUDUL = Gaya(ukuran=13, tebal=True, warna="#1F3864")
TAUTAN = Gaya(ukuran=9, warna="#0563C1", garis_bawah=True, lipat=False)
KAKI = Gaya(ukuran=9, miring=True, warna=REDUP)
KEPALA_KOLOM = Gaya(tebal=True, bingkai=True, latar="#D9E2F3", rata=Rata.TENGAH, kepala=True)
KEPALA_RUMUS = replace(KEPALA_KOLOM, latar="#E2EFDA")
_ACUAN = re.compile(r"\{([A-Z]{1,2})\}", re.ASCII)


def write_table(halaman: Halaman, tabel: Tabel, kaki_halaman: str, *, kembali: bool = True) -> None:
    """Write the sheet; `kembali`: there is a list of sheets to lead back to."""
    lebar = widths(tabel)
    halaman.widths(lebar)
    halaman.across(0, kata.bernomor(tabel.nomor, tabel.judul), JUDUL)
    if kembali:
        halaman.link(1, 0, kata.KE_ISI, kata.ISI, TAUTAN)
    rumus = [any(baris.sel[n].rumus for baris in tabel.baris) for n in range(len(tabel.kolom))]
    for nomor, kolom in enumerate(tabel.kolom):
        gaya = KEPALA_RUMUS if rumus[nomor] else KEPALA_KOLOM
        halaman.text(KEPALA, nomor, kolom.judul, gaya)
    for nomor, baris in enumerate(tabel.baris, KEPALA + 1):
        for letak, (kolom, sel) in enumerate(zip(tabel.kolom, baris.sel, strict=True)):
            _put(halaman, (nomor, letak), sel, baris, kolom)
    akhir = KEPALA + max(1, len(tabel.baris))
    if not tabel.baris:
        halaman.across(akhir, kata.TANPA_BARIS, KAKI)
    halaman.head(KEPALA)
    halaman.trust(KEPALA + 1, akhir)
    if len(tabel.baris) >= SARING:
        halaman.filter(KEPALA, KEPALA + _filtered(tabel.baris))
    for nomor, teks in enumerate([*tabel.kaki, *_notes(tabel, rumus, halaman)], akhir + 2):
        halaman.across(nomor, teks, KAKI)
    halaman.paper(kaki_halaman, mendatar=sum(lebar) > LEBAR_TEGAK)


def widths(tabel: Tabel) -> list[int]:
    """Return how wide each column is, in characters: figures whole, words wrapped."""
    lebar = [
        _width(kolom, [baris.sel[n] for baris in tabel.baris])
        for n, kolom in enumerate(tabel.kolom)
    ]
    if sum(lebar) > LEBAR_MENDATAR:
        luwes = {
            n: kolom.lebar
            for n, kolom in enumerate(tabel.kolom)
            if not kolom.kanan and lebar[n] > LEBAR_SEMPIT
        }
        tetap = sum(satu for n, satu in enumerate(lebar) if n not in luwes)
        # A crowded table is printed smaller rather than in columns that nobody can read.
        sisa = max(LEBAR_MENDATAR - tetap, LEBAR_RATA * len(luwes))
        for n, bagian in luwes.items():
            pantas = sisa * bagian // max(1, sum(luwes.values()))
            lebar[n] = min(lebar[n], max(LEBAR_SEMPIT, pantas))
    return lebar or [LEBAR_TEGAK]


def _width(kolom: Kolom, semua: Sequence[Sel]) -> int:
    angka = [len(shown(sel)) for sel in semua if is_figure(sel)]
    baris = [len(satu) for sel in semua if not is_figure(sel) for satu in sel.teks.split("\n")]
    kata_kata = [len(satu) for satu in kolom.judul.split()]
    teks = min(max(baris, default=0), LEBAR_KEADAAN if kolom.kanan else LEBAR_TEKS)
    panah = LEBAR_PANAH if len(semua) >= SARING else 0
    return max(*kata_kata, teks, *angka, LEBAR_PALING_SEMPIT) + panah + LEBAR_TEPI


def _put(halaman: Halaman, tempat: tuple[int, int], sel: Sel, baris: Baris, kolom: Kolom) -> None:
    keadaan = kolom.kanan and not is_figure(sel)
    gaya = Gaya(
        tebal=baris.tebal,
        miring=keadaan,
        warna=REDUP if keadaan else "",
        latar=LATAR_TEBAL if baris.tebal else "",
        bingkai=True,
        lipat=not is_figure(sel),
        rata=Rata.KANAN if kolom.kanan else Rata.TENGAH if is_figure(sel) else Rata.KIRI,
        angka=number_format(sel),
    )
    if not is_number(sel) or sel.nilai is None:
        halaman.text(*tempat, shown(sel), gaya)
    elif rumus := _formula(sel, baris, tempat[0]):
        halaman.formula(*tempat, rumus, sel.nilai, gaya)
    else:
        halaman.number(*tempat, sel.nilai, gaya)


def _formula(sel: Sel, baris: Baris, nomor: int) -> str | None:
    """Return the formula for its row; None: there is none, or one of its figures is missing."""
    if sel.rumus is None:
        return None
    acuan = [(read_address(f"{huruf}1") or (0, 0))[1] for huruf in _ACUAN.findall(sel.rumus)]
    if not all(is_number(baris.sel[satu - 1]) for satu in acuan):
        return None
    return _ACUAN.sub(lambda huruf: f"{huruf[1]}{nomor + 1}", sel.rumus)


def _filtered(baris: Sequence[Baris]) -> int:
    """Return how many rows are chosen among: not the totals at the end."""
    biasa = (nomor for nomor, satu in enumerate(baris, start=1) if not satu.tebal)
    return max(biasa, default=len(baris))


def _notes(tabel: Tabel, rumus: Sequence[bool], halaman: Halaman) -> Iterator[str]:
    """Yield what a reader of the sheet must know besides."""
    if any(rumus):
        yield kata.rumus([column_name(n) for n, ada in enumerate(rumus, start=1) if ada])
    semua = [
        (f"{column_name(letak)}{nomor + 1}", sel, _formula(sel, baris, nomor))
        for nomor, baris in enumerate(tabel.baris, start=KEPALA + 1)
        for letak, sel in enumerate(baris.sel, start=1)
        if is_figure(sel)
    ]
    if any(is_quotient(sel) and ditulis is None for _, sel, ditulis in semua):
        yield kata.DIBULATKAN
    if teks := [tempat for tempat, sel, _ in semua if not is_number(sel)]:
        yield kata.sebagai_teks(teks)
    if halaman.terpotong:
        yield kata.terpotong(halaman.terpotong)
