"""The demo's made-up years over real HTTP: posted by one, accepted by another, asked for by all."""

from collections.abc import AsyncIterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from sqlmodel import Session, select

from bot.demo.jalan import PESERTA, TAHUN_CONTOH, open_demo, open_years, prepare
from bot.ruang import ZONA, Ruang
from core.baca_isian import Angka
from core.hak import Pelaku
from core.isian import Basis, JenisObjek, Objek
from core.periode import Periode
from core.services import orang, pengisian, putusan
from core.services import tahun as layanan_tahun
from core.usul import Usul
from storage.models import IsianRow
from tests.bot.percakapan import Percakapan, open_percakapan
from tests.cetakan import once, put
from tests.orang_uji import unit_id

SEKDA, KABAG_HUKUM, KABAG_ORGANISASI, ADMIN = 1001, 1002, 1003, 1005
STAF_HUKUM, KABAG_ADPEM, KABAG_TAPEM = 1007, 1008, 1009


@pytest.fixture
async def percakapan(ruang: Ruang) -> AsyncIterator[Percakapan]:
    once(ruang.engine, "demo dengan tahun", lambda: make_demo(ruang))
    async with open_percakapan(ruang, orang=PESERTA) as satu:
        yield satu


def make_demo(ruang: Ruang) -> None:
    prepare(ruang)
    open_years(ruang)


def pelaku(ruang: Ruang, telegram_id: int) -> Pelaku:
    return orang.look_up(ruang.engine, telegram_id, admins=(), now=ruang.now())


def post(ruang: Ruang, objek: Objek, periode: str, nilai: int, basis: Basis | None = None) -> int:
    """Post a figure as the Kabag of Tata Pemerintahan; return its id."""
    usul = Usul(
        objek=objek,
        periode=Periode(2025, periode),
        unit_id=unit_id(ruang.engine, "bagian-tapem"),
        angka=Angka(f"{nilai}", Decimal(nilai)),
        basis=basis,
        fisik_pct=Decimal(40) if basis else None,
    )
    oleh = pelaku(ruang, KABAG_TAPEM)
    return pengisian.save(ruang.engine, None, oleh, usul, ajukan=True, now=ruang.now()).isian.id


def accept(ruang: Ruang, verifikator: int, isian_id: int) -> None:
    putusan.accept(ruang.engine, None, pelaku(ruang, verifikator), isian_id, now=ruang.now())


def text(messages: list[dict[str, Any]]) -> str:
    [satu] = messages
    return str(satu["text"])


async def test_a_quarter_is_asked_for_and_tapped_through(percakapan: Percakapan) -> None:
    ruang = percakapan.ruang
    tahun = layanan_tahun.show_year(ruang.engine, pelaku(ruang, ADMIN), 2025)
    satu = post(ruang, Objek(JenisObjek.INDIKATOR, tahun.indikator[1].id), "tw2", 27)
    assert "2025 dan 2026 sudah dibuka, belum ada realisasi." in text(
        await percakapan.say(SEKDA, "/capaian")
    )
    assert "27,00% diajukan, belum diverifikasi" in text(
        await percakapan.say(SEKDA, "/capaian 2025 tw2")
    )

    accept(ruang, KABAG_ORGANISASI, satu)

    ringkas = text(await percakapan.say(SEKDA, "/capaian 2025 tw2"))
    assert " 2 Kerja sama      30     27  90,00%" in ringkas
    lain = await percakapan.tap(SEKDA, "TW III")
    assert "Capaian kinerja 2025, TW III (contoh)" in lain["text"]
    # To date it is the last reported quarter, against that quarter's target.
    assert " 2 Kerja sama      30     27  90,00%" in lain["text"]
    rincian = await percakapan.tap_data(SEKDA, lain["message_id"], "cap.i:2025tw3:IKU-2")
    # No figure of the third quarter is in it.
    assert "Capaian s.d. TW II            90,00%" in rincian["text"]
    sumber = await percakapan.tap(SEKDA, "Sumber")
    assert "TW II 27,00%: Kabag Tata Pemerintahan, Kepala Bagian" in sumber["text"]
    assert "diverifikasi Kabag Organisasi 23 November 2026 10.00; versi 1" in sumber["text"]
    assert "Terakhir 2025; 2026 sudah dibuka" in text(await percakapan.say(SEKDA, "/capaian"))


async def test_a_month_is_asked_for_and_tapped_through(percakapan: Percakapan) -> None:
    ruang = percakapan.ruang
    tahun = layanan_tahun.show_year(ruang.engine, pelaku(ruang, ADMIN), 2025)
    sub = Objek(JenisObjek.POS, tahun.pos[34].id)
    satu = post(ruang, sub, "b06", 29_974_380, Basis.SPJ)
    accept(ruang, KABAG_ADPEM, satu)

    ringkas = text(await percakapan.say(SEKDA, "/anggaran 2025 juni"))
    assert "s.d. Juni: 1 dari 54 sub kegiatan; 53 belum dilaporkan." in ringkas
    belum = await percakapan.tap(SEKDA, "Belum mengisi")
    assert "• Bagian Tata Pemerintahan: belum 4 dari 5" in belum["text"]
    assert "terlambat" not in belum["text"].lower()
    await percakapan.tap(SEKDA, "« Seluruh anggaran")
    for tombol in ("Prog. 2", "Keg. 11", "35. "):
        baris = await percakapan.tap(SEKDA, tombol)
    assert "Basis                            SPJ" in baris["text"]
    juli = await percakapan.tap(SEKDA, "s.d. Juli")
    assert "Angka s.d. Juni; s.d. Juli belum ada yang diverifikasi." in juli["text"]
    gambar = await percakapan.say(SEKDA, "/anggaran 2025 kegiatan 11 s.d. juni")
    assert "pagu murni" in text(gambar)


async def test_an_output_goes_from_staf_to_the_budget_and_its_programme_to_iku_7(
    percakapan: Percakapan,
) -> None:
    await percakapan.say(STAF_HUKUM, "/isi output 41 tw2 2025 34")
    diserahkan = await percakapan.tap(STAF_HUKUM, "Kirim ke Kabag")
    assert "Output 41 Produk hukum daerah, s.d. TW II 2025, 34 Dokumen" in diserahkan["text"]
    await percakapan.say(KABAG_HUKUM, "/tugas")
    await percakapan.tap(KABAG_HUKUM, "Output 41 Produk hukum daerah")
    await percakapan.tap(KABAG_HUKUM, "Setujui dan kirim")
    daftar = text(await percakapan.say(KABAG_HUKUM, "/isi output tw2 2025\nprogram 2.2 52"))
    assert "Program 2.2 Rancangan Perda Yang Diharmonisasi: 52,00%" in daftar
    await percakapan.tap(KABAG_HUKUM, "Kirim")

    menunggu = text(await percakapan.say(KABAG_ORGANISASI, "/verifikasi"))
    assert "target setahun 85 Dokumen, capaian 40,00%" in menunggu
    await percakapan.tap(KABAG_ORGANISASI, "Setujui semua (2)")

    baris = text(await percakapan.say(SEKDA, "/anggaran 2025 juni output 41"))
    assert "realisasi s.d. TW II 34 Dokumen; capaian 40,00%" in baris
    # 52 of the target 65 is 80%, of the second of three programmes.
    iku7 = text(await percakapan.say(SEKDA, "/capaian 2025 tw2 IKU-7"))
    assert (
        "Hitungan dari indikator program s.d. TW II: 80,00% (rata-rata 1 dari 3 program, "
        "1 dari 8 indikator)."
    ) in iku7
    assert "Realisasi TW II     belum dilaporkan" in iku7
    riwayat = text(await percakapan.say(SEKDA, "/riwayat output 41"))
    assert "Ditulis Staf Hukum, Staf Bagian Hukum" in riwayat


def test_the_demo_has_two_years_to_post_in_and_nothing_posted(
    berkas_demo: Path, tmp_path: Path
) -> None:
    put(berkas_demo, tmp_path / "data")
    for _ in range(2):
        ruang = open_demo(tmp_path / "data", ZONA)
        admin = pelaku(ruang, ADMIN)
        assert tuple(layanan_tahun.list_years(ruang.engine, admin)) == TAHUN_CONTOH
        for tahun in TAHUN_CONTOH:
            dibuka = layanan_tahun.show_year(ruang.engine, admin, tahun)
            assert dibuka.contoh
            assert (dibuka.tanpa_target, dibuka.tanpa_pagu) == ((), ())
            assert (dibuka.janji_tanpa_target, dibuka.janji_tanpa_unit) == ((), ())
        with Session(ruang.engine) as session:
            assert session.exec(select(IsianRow)).all() == []
        ruang.engine.dispose()


def test_the_demo_has_one_to_post_and_another_to_accept_in_both_fields(
    berkas_demo: Path, tmp_path: Path
) -> None:
    put(berkas_demo, tmp_path / "data")
    ruang = open_demo(tmp_path / "data", ZONA)
    tahun = layanan_tahun.show_year(ruang.engine, pelaku(ruang, ADMIN), 2025)

    kinerja = post(ruang, Objek(JenisObjek.INDIKATOR, tahun.indikator[1].id), "tw2", 27)
    uang = post(ruang, Objek(JenisObjek.POS, tahun.pos[34].id), "b06", 29_974_380)

    for isian_id, verifikator in ((kinerja, KABAG_ORGANISASI), (uang, KABAG_ADPEM)):
        [menunggu] = putusan.list_waiting(ruang.engine, pelaku(ruang, verifikator), now=ruang.now())
        assert menunggu.isian.id == isian_id
        accept(ruang, verifikator, isian_id)
    ruang.engine.dispose()
