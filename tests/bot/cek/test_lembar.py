"""The findings outside the chat, where there is room for all of them."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

from sqlalchemy import Engine

from bot.cek import lembar
from bot.messages.cek_uraian import uraikan
from core.audit.bahan import Bahan
from core.audit.catatan import audit
from core.audit.daftar import ATURAN
from core.services import jawab_tindak
from core.services.cek import Pemeriksaan, show_all
from core.xlsx.baca import read_workbook
from tests.audit_uji import budget, clean, indikator, sub, ucapan
from tests.conftest import NOW
from tests.tindak_uji import answer, assign, make_dunia

ON = date(2030, 1, 1)


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
    assert sum("Sub kegiatan 20" in baris for baris in lembar.lines(hasil, ON)) == 1
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


def test_every_form_says_whose_task_a_finding_is_until_when_and_how_it_stands(
    contoh: Engine,
) -> None:
    dunia = make_dunia(contoh)
    tugas = assign(contoh, dunia.admin, "bagian-hukum", "target:IKU-3")
    hasil = show_all(contoh, 2024, now=NOW)
    assert isinstance(hasil, Pemeriksaan)
    bunyi = "Tindak lanjut 2024 no. 1, Bagian Hukum, tenggat 31 Desember 2026: "

    assert f"   # {bunyi}belum ditindaklanjuti" in lembar.lines(hasil, NOW.date())
    assert f"   # {bunyi}belum ditindaklanjuti, lewat tenggat" in lembar.lines(
        hasil, date(2027, 1, 1)
    )
    [isi] = read_workbook(lembar.workbook(hasil, now=NOW)).lembar
    # The fifth finding, below the title and the header; the fourth is nobody's task.
    assert isi.at("I2") == "Tindak lanjut"
    assert isi.at("I7") == f"{bunyi}belum ditindaklanjuti"
    assert not isi.at("I6")
    teks = json.dumps(lembar.plain(hasil), ensure_ascii=False)
    assert (
        '"tindak_lanjut": [{"nomor": 1, "unit": "Bagian Hukum", "tenggat": "2026-12-31", '
        '"keadaan": "belum"}]' in teks
    )

    # What came of it stands there as well.
    answer(contoh, dunia.kabag_hukum, tugas)
    [satu] = dunia.read()
    jawab_tindak.judge(contoh, None, dunia.verifikator, satu.jawaban[0].id, None, now=NOW)
    hasil = show_all(contoh, 2024, now=NOW)
    assert isinstance(hasil, Pemeriksaan)
    assert f"   # {bunyi}selesai" in lembar.lines(hasil, NOW.date())
