"""Registers over real HTTP: kept in the chat and from Excel, and seen beside what is posted."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.demo.jalan import PESERTA, TAHUN_CONTOH, open_demo
from bot.ruang import ZONA, Ruang
from core.hak import Pelaku, Peran
from core.register import JenisRegister
from core.services import baca_register, orang
from core.xlsx.baca import read_workbook
from core.xlsx.tulis import Kolom, LembarTulis, write_workbook
from tests.bot.percakapan import Percakapan, open_percakapan
from tests.conftest import NOW, make_pelaku
from tests.tahun_uji import open_contoh

SEKDA, KABAG_HUKUM, KABAG_ORGANISASI, ADMIN, KABAG_TAPEM = 1001, 1002, 1003, 1005, 1009
MOU = JenisRegister.MOU_PKS


@pytest.fixture
async def percakapan(ruang: Ruang) -> AsyncIterator[Percakapan]:
    admin = make_pelaku(ruang.engine, Peran.ADMIN, telegram_id=ADMIN)
    make_pelaku(ruang.engine, Peran.KABAG, "bagian-tapem", telegram_id=KABAG_TAPEM)
    open_contoh(ruang.engine, admin, 2025)
    async with open_percakapan(ruang, orang=PESERTA) as satu:
        yield satu


def pelaku(ruang: Ruang, telegram_id: int) -> Pelaku:
    return orang.look_up(ruang.engine, telegram_id, admins=(), now=ruang.now())


def form(baris: list[str | None]) -> bytes:
    """Return a form with one new entry, as Excel would send it back."""
    judul = (
        *("Nomor", "Versi", "Judul", "Nomor surat", "Tanggal", "Pihak", "Jangka waktu"),
        *("Status", "Keterangan"),
    )
    lembar = LembarTulis(
        nama="Register",
        kolom=[Kolom(judul=satu) for satu in judul],
        baris=[baris],
        pembuka=["CEKER formulir register mou_pks 2025", "Cara"],
    )
    return write_workbook([lembar], dibuat_at=NOW)


async def test_an_entry_is_written_then_one_from_excel_and_both_stand_beside_the_posting(
    percakapan: Percakapan,
) -> None:
    say, tap = percakapan.say, percakapan.tap
    await say(KABAG_TAPEM, "/register mou 2025")
    await tap(KABAG_TAPEM, "Tambah")
    await say(KABAG_TAPEM, "Jaminan kesehatan")
    await say(KABAG_TAPEM, "100.3.7/4/B.I/2025")
    [salah] = await say(KABAG_TAPEM, "kemarin")
    assert "“kemarin” bukan tanggal. Tulis misalnya" in salah["text"]
    await say(KABAG_TAPEM, "3 Jan")
    await say(KABAG_TAPEM, "BPJS Kesehatan")
    await tap(KABAG_TAPEM, "Lewati")
    tinjau = await tap(KABAG_TAPEM, "ditindaklanjuti")
    assert "Sebagai: Kepala Bagian Tata Pemerintahan" in tinjau["text"]
    tersimpan = await tap(KABAG_TAPEM, "Simpan")
    assert tersimpan["text"].startswith("Tersimpan: Register MoU/PKS 2025, nomor 1.")

    await say(KABAG_TAPEM, "/register mou 2025")
    await tap(KABAG_TAPEM, "Formulir Excel")
    baris = [None, None, "Tridharma", None, "5 Mei", None, None, "belum ditindaklanjuti", None]
    [ringkas] = await percakapan.send_file(KABAG_TAPEM, "document", form(baris), nama="apa.xlsx")
    assert "1 baru" in ringkas["text"]
    jadi = await tap(KABAG_TAPEM, "Simpan")
    assert "Hitungan setahun: 50,00% (1 dari 2)." in jadi["text"]

    [isi] = await say(KABAG_TAPEM, "/isi IKU-2 tw2 2025 40")
    assert "lebih rendah 10,00 poin dari hitungan ini." in isi["text"]
    await tap(KABAG_TAPEM, "Kirim")
    daftar = await say(KABAG_ORGANISASI, "/verifikasi")
    assert "hitungan dari register MoU/PKS s.d. TW II: 50,00%" in daftar[-1]["text"]
    satu = await tap(KABAG_ORGANISASI, "1")
    assert "Angka yang diisi lebih rendah 10,00 poin" in satu["text"]
    await tap(KABAG_ORGANISASI, "Setujui")
    [capaian] = await say(SEKDA, "/capaian 2025 tw2 IKU-2")
    assert "Hitungan dari register MoU/PKS s.d. TW II: 50,00% (1 dari 2 entri)." in capaian["text"]


async def test_the_form_that_is_handed_out_can_be_opened_and_sent_back(
    percakapan: Percakapan,
) -> None:
    await percakapan.say(KABAG_TAPEM, "/register mou 2025")
    unduhan = await percakapan.tap(KABAG_TAPEM, "Formulir Excel")
    isi = percakapan.tiruan.berkas[unduhan["document"]["file_id"]].isi

    [lembar] = (s for s in read_workbook(isi).lembar if s.nama == "Register")
    assert lembar.at("A1") == "CEKER formulir register mou_pks 2025"
    [jawaban] = await percakapan.send_file(KABAG_TAPEM, "document", isi, nama="r.xlsx")
    assert jawaban["text"].startswith("Formulir ini belum berisi entri.")


async def test_whoever_only_reads_is_offered_nothing_to_write(percakapan: Percakapan) -> None:
    await percakapan.say(SEKDA, "/register mou 2025")
    label = [b["text"] for row in percakapan.last(SEKDA)["buttons"] for b in row]
    assert label == ["« Register", "« Menu"]


def test_the_demo_has_registers_that_say_they_are_made_up(tmp_path: Path) -> None:
    banyak = {
        MOU: 4,
        JenisRegister.RAPERWAL: 3,
        JenisRegister.KEBIJAKAN: 0,
        JenisRegister.INOVASI: 3,
    }
    for _ in range(2):
        ruang = open_demo(tmp_path, ZONA)
        sekda = pelaku(ruang, SEKDA)
        for tahun in TAHUN_CONTOH:
            semua = baca_register.show_all(ruang.engine, sekda, tahun, now=ruang.now()).register
            assert {satu.jenis: len(satu.entri) for satu in semua} == banyak
            for satu in semua:
                assert satu.contoh
                assert all(entri.isi.judul.startswith("Contoh: ") for entri in satu.entri)
        ruang.engine.dispose()
