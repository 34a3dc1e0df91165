"""Files of chapters: made once for all who want them, then taken from what is kept."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from bot.lkjip.pabrik import Pabrik
from bot.lkjip.pesanan import Hasil, Jenis, LaporanGagalError, Sebab, Tugas
from tests.bot.lkjip.pesanan import PembuatUji, make_hasil, make_pesanan
from tests.conftest import NOW

NANTI = NOW + timedelta(hours=3)


@pytest.fixture
def pembuat() -> PembuatUji:
    return PembuatUji()


@pytest.fixture
def pabrik(tmp_path: Path, pembuat: PembuatUji) -> Pabrik:
    return Pabrik(tmp_path, pembuat)


async def test_what_was_made_before_is_taken_as_old_as_it_is(
    pabrik: Pabrik, pembuat: PembuatUji
) -> None:
    baru = await pabrik.fetch(make_pesanan())
    lagi = await pabrik.fetch(make_pesanan(dibuat_at=NANTI))

    assert lagi == baru
    assert baru.dibuat_at == NOW
    assert len(pembuat.tugas) == 1


async def test_it_is_still_there_for_the_next_run(
    pabrik: Pabrik, pembuat: PembuatUji, tmp_path: Path
) -> None:
    baru = await pabrik.fetch(make_pesanan())

    assert await Pabrik(tmp_path, pembuat).fetch(make_pesanan(dibuat_at=NANTI)) == baru
    assert len(pembuat.tugas) == 1


@pytest.mark.parametrize("pertama", [Jenis.DOCX, Jenis.PDF])
async def test_who_wants_word_or_pdf_finds_all_kinds_made_together(
    pabrik: Pabrik, pembuat: PembuatUji, pertama: Jenis
) -> None:
    await pabrik.fetch(make_pesanan(pertama))
    nanti = [await pabrik.fetch(make_pesanan(jenis, dibuat_at=NANTI)) for jenis in Jenis]

    assert [satu.isi.split()[0].decode() for satu in nanti] == list(Jenis)
    assert {satu.dibuat_at for satu in nanti} == {NOW}
    assert [set(tugas.jenis) for tugas in pembuat.tugas] == [set(Jenis)]


async def test_who_wants_excel_does_not_wait_for_what_is_printed(
    pabrik: Pabrik, pembuat: PembuatUji
) -> None:
    await pabrik.fetch(make_pesanan(Jenis.XLSX))

    assert [tugas.jenis for tugas in pembuat.tugas] == [(Jenis.XLSX,)]


async def test_a_pdf_that_could_not_be_made_is_made_with_the_next_request(
    pabrik: Pabrik, pembuat: PembuatUji
) -> None:
    pembuat.hasil = lambda _: {Jenis.DOCX: b"Word", Jenis.PDF: Sebab.LAMA}
    await pabrik.fetch(make_pesanan(Jenis.DOCX))
    pembuat.hasil = make_hasil

    assert (await pabrik.fetch(make_pesanan(Jenis.PDF))).isi.startswith(b"pdf")


async def test_another_chapter_is_made_anew(pabrik: Pabrik, pembuat: PembuatUji) -> None:
    await pabrik.fetch(make_pesanan(kunci="a" * 64))
    await pabrik.fetch(make_pesanan(kunci="b" * 64))

    assert len(pembuat.tugas) == 2


async def test_two_who_want_one_chapter_at_once_have_it_made_once(tmp_path: Path) -> None:
    tugas: list[Tugas] = []
    mulai, boleh = asyncio.Event(), asyncio.Event()

    async def slow(satu: Tugas) -> Hasil:
        tugas.append(satu)
        mulai.set()
        await boleh.wait()
        return make_hasil(satu)

    pabrik = Pabrik(tmp_path, slow)
    menunggu = [
        asyncio.create_task(pabrik.fetch(make_pesanan(jenis)))
        for jenis in (Jenis.DOCX, Jenis.DOCX, Jenis.XLSX)
    ]
    await mulai.wait()
    boleh.set()
    satu, dua, _ = await asyncio.gather(*menunggu)

    assert satu == dua
    assert len(tugas) == 1


async def test_what_fails_is_told_and_made_anew_by_the_next(
    pabrik: Pabrik, pembuat: PembuatUji
) -> None:
    pembuat.gagal = Sebab.LAMA
    with pytest.raises(LaporanGagalError) as galat:
        await pabrik.fetch(make_pesanan())
    assert galat.value.sebab is Sebab.LAMA

    pembuat.gagal = None
    assert (await pabrik.fetch(make_pesanan())).isi.startswith(b"docx")


async def test_one_kind_that_fails_keeps_the_other(pabrik: Pabrik, pembuat: PembuatUji) -> None:
    pembuat.hasil = lambda _: {Jenis.DOCX: Sebab.GAGAL, Jenis.XLSX: b"Excel"}
    with pytest.raises(LaporanGagalError):
        await pabrik.fetch(make_pesanan(Jenis.DOCX))

    assert (await pabrik.fetch(make_pesanan(Jenis.XLSX))).isi == b"Excel"
    assert len(pembuat.tugas) == 1


async def test_where_nothing_can_be_kept_it_is_made_all_the_same(
    pabrik: Pabrik, pembuat: PembuatUji, tmp_path: Path
) -> None:
    (tmp_path / "laporan").write_text("bukan folder")

    for _ in range(2):
        assert (await pabrik.fetch(make_pesanan())).isi.startswith(b"docx")
    assert len(pembuat.tugas) == 2
