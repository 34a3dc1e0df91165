"""A year is opened and filled in over the chat, by buttons, text and a filled form."""

from collections.abc import AsyncIterator
from decimal import Decimal

import pytest
from sqlmodel import Session, select

from bot.ruang import Ruang
from bot.tahun import formulir
from core.services import orang
from core.services import tahun as layanan
from core.tahun import TahunIsi
from core.xlsx.baca import read_workbook
from core.xlsx.tulis import write_workbook
from storage.models import SejarahRow
from tests.bot.percakapan import Percakapan, open_percakapan
from tests.bot.tahun.test_formulir import put
from tests.conftest import NOW

KABAG, ADMIN = 1002, 1005


@pytest.fixture
async def percakapan(ruang: Ruang) -> AsyncIterator[Percakapan]:
    async with open_percakapan(ruang) as satu:
        await satu.say(ADMIN, "/start")
        yield satu


def year(percakapan: Percakapan) -> TahunIsi:
    engine = percakapan.ruang.engine
    admin = orang.recognize(engine, ADMIN, nama="Admin CEKER", now=NOW)
    return layanan.show_year(engine, admin, 2025)


async def open_year(percakapan: Percakapan) -> None:
    await percakapan.say(ADMIN, "/buka_tahun 2025")
    await percakapan.tap(ADMIN, "Buka 2025")


async def test_a_year_is_opened_and_a_target_set_by_tapping_and_typing(
    percakapan: Percakapan,
) -> None:
    await open_year(percakapan)
    for label in ("Target", "IKU-2", "TW I"):
        await percakapan.tap(ADMIN, label)
    [ringkas] = await percakapan.say(ADMIN, "16,25")
    assert "belum ada → 16,25%" in ringkas["text"]

    simpan = await percakapan.tap(ADMIN, "Simpan")

    assert "Tersimpan. IKU-2, TW I 2025: 16,25%." in simpan["text"]
    assert year(percakapan).indikator[1].target == {"tw1": Decimal("16.25")}


async def test_a_form_is_downloaded_filled_sent_and_saved_once(percakapan: Percakapan) -> None:
    await open_year(percakapan)
    kirim = await percakapan.tap(ADMIN, "Unduh formulir")
    assert "Isi sel kuning" in kirim["caption"]
    assert kirim["document"]["file_name"] == "ceker-rencana-2025.xlsx"
    diterima = read_workbook(percakapan.tiruan.berkas[kirim["document"]["file_id"]].isi)
    assert [satu.nama for satu in diterima.lembar] == ["Target", "Pagu", "Output", "_asal"]
    target, pagu, output = formulir.sheets(year(percakapan))
    terisi = [put(target, {"D6": Decimal(65)}), put(pagu, {"D39": Decimal(124_442_900)}), output]
    isi = write_workbook(terisi, dibuat_at=NOW)

    [ringkas] = await percakapan.send_file(ADMIN, "document", isi, nama="Rencana (1).xlsx")
    assert "1 target dan 1 pagu berubah" in ringkas["text"]
    data = ringkas["buttons"][0][0]["data"]
    # An impatient thumb: both taps are on their way before the first is answered.
    ketukan = [percakapan.tiruan.tap(ADMIN, ringkas["message_id"], data) for _ in range(2)]
    await percakapan.finish(ketukan[-1])

    assert "Tersimpan: 1 target dan 1 pagu." in percakapan.last(ADMIN)["text"]
    assert "sudah tidak berlaku" in str(percakapan.tiruan.answers)
    assert count(percakapan, "target_ditetapkan", "pagu_ditetapkan") == 2
    assert year(percakapan).indikator[1].setahun == Decimal(65)


async def test_a_wrong_form_is_answered_cell_by_cell(percakapan: Percakapan) -> None:
    await open_year(percakapan)
    target, pagu, output = formulir.sheets(year(percakapan))
    isi = write_workbook([put(target, {"E5": Decimal(1), "D6": "x"}), pagu, output], dibuat_at=NOW)

    [jawaban] = await percakapan.send_file(ADMIN, "document", isi, nama="a.xlsx")

    assert "Target!E5: IKU-1 tidak memakai target triwulan." in jawaban["text"]
    assert "Target!D6: “x” bukan angka." in jawaban["text"]


async def test_others_are_told_politely(percakapan: Percakapan) -> None:
    await open_year(percakapan)
    isi = write_workbook(formulir.sheets(year(percakapan)), dibuat_at=NOW)
    await percakapan.say(KABAG, "/start")

    [formulirnya] = await percakapan.send_file(KABAG, "document", isi, nama="a.xlsx")
    [perintah] = await percakapan.say(KABAG, "/buka_tahun 2025")

    assert "hanya diterima dari admin CEKER" in formulirnya["text"]
    assert "/buka_tahun hanya untuk admin CEKER" in perintah["text"]


def count(percakapan: Percakapan, *jenis: str) -> int:
    with Session(percakapan.ruang.engine) as session:
        return len([row for row in session.exec(select(SejarahRow)) if row.jenis in jenis])
