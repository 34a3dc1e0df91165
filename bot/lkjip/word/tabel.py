"""A table of the chapter as Word's own: its heading on every page, no short row torn apart."""

from collections.abc import Sequence

from bot.lkjip.blok import Baris, Bentuk, Kolom, Sel, Tabel
from bot.lkjip.word import lebar as ukur
from bot.lkjip.word.lebar import Letak
from bot.lkjip.word.unsur import Unsur, one_line, paragraph, run, w
from bot.messages import lkjip_docx as kata

GAYA = "TabelLKjIP"
LATAR_TEBAL = "F1F5F7"

SATU_HALAMAN = 3400
"""A table of at most this height, 6 cm, moves to the next page rather than being divided."""

BARIS_TINGGI = 6000
"""A row that is higher, 10 cm, may be divided: whole on the next page it would leave a hole."""

BARIS_PENDEK = 700
"""A row alone at the top or the bottom of a page looks lost if it is not higher than this."""


def build(tabel: Tabel, semua: int) -> list[Unsur]:
    """Return the table, `semua` twips wide, with the lines below it; the caption is not here."""
    kaki = [one_line(satu) for satu in tabel.kaki if satu.strip()]
    unsur = [_table(tabel, semua, berkaki=bool(kaki))] if tabel.kolom else []
    for ke, satu in enumerate(kaki, start=1):
        unsur.append(paragraph("KeteranganTabel", run(satu), lanjut=ke < len(kaki)))
    # Word makes one table of two that follow each other.
    unsur.append(paragraph("Pemisah"))
    return unsur


def _table(tabel: Tabel, semua: int, *, berkaki: bool) -> Unsur:
    letak = ukur.lay_out(tabel, semua)
    akhiran = "Kecil" if letak.ukuran == ukur.KECIL else ""
    sifat = w(
        "tblPr",
        w("tblStyle", val=GAYA),
        w("tblW", w=semua, type="dxa"),
        w("tblLayout", type="fixed"),
        w("tblLook", val="0620", firstRow=1, noHBand=1, noVBand=1),
        # Read aloud by screen readers before the cells.
        w("tblCaption", val=one_line(f"{tabel.nomor} {tabel.judul}")),
        w("tblDescription", val=one_line(" ".join(tabel.kaki) or tabel.judul)),
    )
    kisi = w("tblGrid", *(w("gridCol", w=satu) for satu in letak.lebar))
    kepala = _head(tabel.kolom, letak, akhiran)
    if not tabel.baris:
        return w("tbl", sifat, kisi, kepala, _empty(letak, akhiran))
    tinggi_kepala, *tinggi = ukur.heights(tabel, letak)
    lanjut = _keep(tabel, tinggi_kepala, tinggi, berkaki=berkaki)
    baris = [
        _row(satu, tabel.kolom, letak, akhiran, lanjut=ikut, utuh=setinggi <= BARIS_TINGGI)
        for satu, ikut, setinggi in zip(tabel.baris, lanjut, tinggi, strict=True)
    ]
    return w("tbl", sifat, kisi, kepala, *baris)


def _keep(tabel: Tabel, kepala: int, tinggi: Sequence[int], *, berkaki: bool) -> list[bool]:
    """Tell of each row whether it stays with the next one, of the last with the lines below."""
    utuh = kepala + sum(tinggi) <= SATU_HALAMAN
    terakhir = len(tinggi) - 1
    tepi = {ke for ke in (0, terakhir - 1) if max(tinggi[ke : ke + 2]) <= BARIS_PENDEK}
    return [
        berkaki if ke == terakhir else utuh or baris.tebal or ke in tepi
        for ke, baris in enumerate(tabel.baris)
    ]


def _head(kolom: Sequence[Kolom], letak: Letak, akhiran: str) -> Unsur:
    sel = [
        _cell(lebar, paragraph(f"KepalaTabel{akhiran}", run(satu.judul)))
        for satu, lebar in zip(kolom, letak.lebar, strict=True)
    ]
    return w("tr", w("trPr", w("cantSplit"), w("tblHeader")), *sel)


def _row(  # noqa: PLR0913  all that makes a row
    baris: Baris, kolom: Sequence[Kolom], letak: Letak, akhiran: str, *, lanjut: bool, utuh: bool
) -> Unsur:
    latar = LATAR_TEBAL if baris.tebal else ""
    huruf = "Strong" if baris.tebal else ""
    isi = [
        _cell(
            lebar,
            paragraph(f"{_style(sel, k)}{akhiran}", run(sel.teks, huruf), lanjut=lanjut),
            latar=latar,
        )
        for sel, k, lebar in zip(baris.sel, kolom, letak.lebar, strict=True)
    ]
    sifat = [w("trPr", w("cantSplit"))] if utuh else []
    return w("tr", *sifat, *isi)


def _style(sel: Sel, kolom: Kolom) -> str:
    if kolom.kanan:
        return "AngkaTabel"
    return "NomorTabel" if sel.bentuk is Bentuk.BULAT else "IsiTabel"


def _empty(letak: Letak, akhiran: str) -> Unsur:
    """Return a row that says so: a heading alone looks like a mistake of the printer."""
    isi = paragraph(f"NomorTabel{akhiran}", run(kata.TANPA_BARIS))
    return w("tr", w("trPr", w("cantSplit")), _cell(sum(letak.lebar), isi, gabung=len(letak.lebar)))


def _cell(lebar: int, isi: Unsur, *, latar: str = "", gabung: int = 1) -> Unsur:
    sifat = w("tcPr", w("tcW", w=lebar, type="dxa"))
    if gabung > 1:
        sifat.append(w("gridSpan", val=gabung))
    if latar:
        sifat.append(w("shd", val="clear", color="auto", fill=latar))
    return w("tc", sifat, isi)
