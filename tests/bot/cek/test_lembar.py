"""The findings outside the chat, where there is room for all of them."""

from dataclasses import replace
from datetime import UTC, datetime

from bot.cek import lembar
from bot.messages.cek_uraian import uraikan
from core.audit.bahan import Bahan
from core.audit.catatan import audit
from core.audit.daftar import ATURAN
from core.services.cek import Pemeriksaan
from core.xlsx.baca import read_workbook
from tests.audit_uji import budget, clean, indikator, sub, ucapan


def low(banyak: int) -> Bahan:
    """Return a year of so many sub kegiatan that spent 7 of 1.000 each."""
    return replace(clean(), akar=budget(*[sub(n, 1_000, 1_000, 7) for n in range(1, banyak + 1)]))


def examined(bahan: Bahan, kunci: str) -> Pemeriksaan:
    """Return an examination with this finding alone."""
    catatan = audit(bahan, ATURAN).catatan
    [satu] = [s for s in catatan if s.kunci == kunci]
    return Pemeriksaan(tahun=bahan.tahun, dokumen=("LKjIP 2030",), catatan=(satu,))


def cell(hasil: Pemeriksaan) -> str:
    """Return what the workbook says is printed, of its only finding."""
    [isi] = read_workbook(lembar.workbook(hasil, now=datetime(2030, 1, 1, tzinfo=UTC))).lembar
    return str(isi.at("D3"))


def test_the_workbook_names_all_rows_and_the_chat_the_first_eight() -> None:
    hasil = examined(low(20), "serapan-rendah:anggaran")

    assert cell(hasil).count("Sub kegiatan") == 20
    assert "lainnya" not in cell(hasil)
    assert sum("Sub kegiatan 20" in baris for baris in lembar.lines(hasil)) == 1
    [satu] = hasil.catatan
    assert list(uraikan(satu.fakta).isi)[-1] == "dan 12 lainnya"
    # What was whole for the workbook is not so ever after.
    assert len(uraikan(satu.fakta).isi) == 9


def test_rows_in_a_sentence_are_all_named_too() -> None:
    hasil = examined(low(20), "baris-kembar:sub kegiatan 1-19")

    assert "Sub kegiatan 19 (" in cell(hasil)
    assert "dan 11 lainnya" in uraikan(hasil.catatan[0].fakta).isi[0]


def test_a_long_passage_is_quoted_to_its_end() -> None:
    teks = f"Semua layanan telah ditindaklanjuti {'dan dicatat ' * 60}tuntas."
    bahan = replace(clean(), indikator=(indikator(1),), ucapan=(ucapan("IKU-1", teks),))

    hasil = examined(bahan, "klaim-semua:IKU-1 Subbab 3.1")

    assert "tuntas.”" in cell(hasil)
    assert "tuntas" not in "".join(uraikan(hasil.catatan[0].fakta).isi)


def test_what_no_cell_holds_is_counted_and_stands_in_the_json() -> None:
    hasil = examined(low(1_000), "serapan-rendah:anggaran")

    baris = cell(hasil).split("\n")

    # 1.000 rows in all; the last line counts those that are not there.
    lebih = int(baris[-1].split()[1])
    assert baris[-1] == f"dan {lebih} baris lagi, yang tidak muat di sel ini: lihat --json"
    assert len(baris) - 1 + lebih == 1_000
    assert 30_000 < len(cell(hasil)) <= 32_767
    assert len(str(lembar.plain(hasil)["catatan"])) > 32_767
