"""Accepting, returning, handing on and taking back, over the chat: once, and everybody hears."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlmodel import Session, select

from bot import rute
from bot.demo.gangguan import Gangguan, Jenis
from bot.ruang import Ruang
from core.baca_isian import Angka
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Pelaku, Peran
from core.isian import Bukti, Isian, Status
from core.services import dialog, orang, putusan, simpanan
from core.services.dialog import Dialog
from core.services.perbuatan import Asal
from storage.models import OutboxRow, SejarahRow
from tests.bot.isi.layar import teks, tombol
from tests.bot.percakapan import Percakapan, open_percakapan
from tests.bot.test_rute import check
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import Dunia, make_dunia

SEKDA, KABAG_HUKUM, KABAG_ORGANISASI, ADMIN = 1001, 1002, 1003, 1005


def entries(engine: Engine, jenis: str) -> int:
    with Session(engine) as session:
        return len(session.exec(select(SejarahRow).where(SejarahRow.jenis == jenis)).all())


def status(dunia: Dunia, satu: Isian) -> Status:
    return putusan.show(dunia.engine, dunia.kabag_tapem, satu.id, now=NOW)[0].isian.status


# Over real HTTP: Kabag Organisasi verifies kinerja, and so does the Sekda in these tests.


@pytest.fixture
def jam() -> list[datetime]:
    return [NOW]


@pytest.fixture
async def percakapan(contoh: Engine, jam: list[datetime]) -> AsyncIterator[Percakapan]:
    async with open_percakapan(Ruang(contoh, jam=lambda: jam[0]), baca_detik=1.0) as satu:
        for person in (SEKDA, KABAG_HUKUM, KABAG_ORGANISASI, ADMIN):
            await satu.say(person, "/start")
        make_pelaku(contoh, Peran.VERIFIKATOR, "bagian-organisasi", telegram_id=SEKDA)
        yield satu


async def post(percakapan: Percakapan, jam: list[datetime]) -> tuple[Dunia, Isian]:
    """Let Kabag Hukum post IKU-3 of TW II, and whoever waits for it hear so."""
    engine = percakapan.ruang.engine
    dunia = make_dunia(engine)
    hukum = orang.recognize(engine, KABAG_HUKUM, nama="Kabag Hukum", now=NOW)
    angka = Angka("80", Decimal(80))
    satu = dunia.post(hukum, dunia.usul(dunia.iku(3), "tw2", angka, "bagian-hukum"))
    await deliver(percakapan, jam)
    return dunia, satu


async def deliver(percakapan: Percakapan, jam: list[datetime]) -> None:
    """Let the bot send what it owes: a chat gets one message a second."""
    for _ in range(4):
        jam[0] += timedelta(seconds=2)
        await percakapan.layanan.pengirim.send_due()


def heard(percakapan: Percakapan, person: int) -> str:
    return "\n".join(m["text"] for m in percakapan.tiruan.transcript(person) if m["from"] == "bot")


async def open_one(percakapan: Percakapan, person: int) -> dict[str, Any]:
    await percakapan.say(person, "/verifikasi")
    return await percakapan.tap(person, "1")


async def test_two_press_at_once_and_the_second_is_told_who_and_when(
    percakapan: Percakapan, jam: list[datetime]
) -> None:
    dunia, satu = await post(percakapan, jam)
    for person in (SEKDA, KABAG_ORGANISASI):
        pesan = await open_one(percakapan, person)
        assert "IKU-3 Harmonisasi, TW II 2025" in pesan["text"]
    taps = [
        percakapan.tiruan.tap(p, percakapan.last(p)["message_id"], f"iss:{satu.id}")
        for p in (SEKDA, KABAG_ORGANISASI)
    ]
    for update_id in taps:
        await percakapan.finish(update_id)
    await deliver(percakapan, jam)

    akhir = [percakapan.last(p)["text"] for p in (SEKDA, KABAG_ORGANISASI)]
    [menang] = [t for t in akhir if t.startswith("Disetujui: IKU-3 Harmonisasi")]
    [kalah] = [t for t in akhir if t != menang]
    nama = f"Pejabat {SEKDA}" if akhir[0] == menang else "Kabag Organisasi"
    assert kalah.startswith(f"Isian ini sudah terverifikasi oleh {nama}, 23 November 2026 10.")
    assert "Setujui" not in str(percakapan.last(SEKDA)["buttons"])
    assert entries(dunia.engine, "isian_diterima") == 1
    assert "Terima kasih. Isian IKU-3 Harmonisasi, TW II 2025 sudah diverifikasi." in heard(
        percakapan, KABAG_HUKUM
    )


async def test_a_note_reaches_the_poster_at_once_with_a_button_to_repair(
    percakapan: Percakapan, jam: list[datetime]
) -> None:
    dunia, satu = await post(percakapan, jam)
    await open_one(percakapan, KABAG_ORGANISASI)
    tanya = await percakapan.tap(KABAG_ORGANISASI, "Kembalikan")
    assert "Apa yang perlu diperbaiki dari IKU-3 Harmonisasi, TW II 2025: 80,00%?" in tanya["text"]

    [ringkasan] = await percakapan.say(KABAG_ORGANISASI, "mana <buktinya>?")
    assert "dengan catatan ini?\nmana <buktinya>?" in ringkasan["text"]
    assert "Anda memutuskan sebagai Verifikator Bagian Organisasi." in ringkasan["text"]
    assert status(dunia, satu) is Status.DIAJUKAN
    selesai = await percakapan.tap(KABAG_ORGANISASI, "Ya, kembalikan")
    await deliver(percakapan, jam)

    assert "Dikembalikan: IKU-3 Harmonisasi" in selesai["text"]
    assert status(dunia, satu) is Status.DIKEMBALIKAN
    kabar = percakapan.last(KABAG_HUKUM)
    assert "dikembalikan oleh Kabag Organisasi:\nmana <buktinya>?" in kabar["text"]
    assert [b["text"] for b in kabar["buttons"][0]] == ["Perbaiki", "Lihat"]
    # What they write next is no note any more.
    [lain] = await percakapan.say(KABAG_ORGANISASI, "capaian 2024")
    assert "capaian" in lain["text"].lower()


@pytest.mark.parametrize("gangguan", [Jenis.GALAT, Jenis.PUTUS_SESUDAH, Jenis.GERBANG])
async def test_a_press_that_is_taken_up_again_returns_once(
    percakapan: Percakapan, jam: list[datetime], gangguan: Jenis
) -> None:
    dunia, satu = await post(percakapan, jam)
    await open_one(percakapan, KABAG_ORGANISASI)
    await percakapan.tap(KABAG_ORGANISASI, "Kembalikan")
    await percakapan.say(KABAG_ORGANISASI, "mana buktinya?")
    for metode in ("answerCallbackQuery", "editMessageText"):
        percakapan.tiruan.gangguan.add(Gangguan(jenis=gangguan, metode=metode, kali=2))

    selesai = await percakapan.tap(KABAG_ORGANISASI, "Ya, kembalikan")
    await deliver(percakapan, jam)

    assert "Dikembalikan: IKU-3 Harmonisasi" in selesai["text"]
    assert entries(dunia.engine, "isian_dikembalikan") == 1
    assert heard(percakapan, KABAG_HUKUM).count("mana buktinya?") == 1
    assert status(dunia, satu) is Status.DIKEMBALIKAN


async def test_batal_leaves_it_as_it_was(percakapan: Percakapan, jam: list[datetime]) -> None:
    dunia, satu = await post(percakapan, jam)
    for cara in ("Batal", "/batal"):
        await open_one(percakapan, KABAG_ORGANISASI)
        await percakapan.tap(KABAG_ORGANISASI, "Kembalikan")
        if cara == "Batal":
            await percakapan.tap(KABAG_ORGANISASI, cara)
        else:
            await percakapan.say(KABAG_ORGANISASI, cara)
        [jawaban] = await percakapan.say(KABAG_ORGANISASI, "halo")
        assert "Salam" in jawaban["text"]
    assert status(dunia, satu) is Status.DIAJUKAN


async def test_an_edited_note_returns_nothing(percakapan: Percakapan, jam: list[datetime]) -> None:
    dunia, satu = await post(percakapan, jam)
    await open_one(percakapan, KABAG_ORGANISASI)
    await percakapan.tap(KABAG_ORGANISASI, "Kembalikan")
    await percakapan.say(KABAG_ORGANISASI, "mana buktinya?")
    pesan = [m for m in percakapan.tiruan.transcript(KABAG_ORGANISASI) if m["from"] != "bot"][-1]

    [jawaban] = await percakapan.edit(KABAG_ORGANISASI, pesan["message_id"], "tolak saja")

    assert "disunting tidak dibaca ulang" in jawaban["text"]
    [ringkasan] = [
        m for m in percakapan.tiruan.transcript(KABAG_ORGANISASI) if "catatan ini?" in m["text"]
    ]
    ya = ringkasan["buttons"][0][0]["data"]
    await percakapan.tap_data(KABAG_ORGANISASI, ringkasan["message_id"], ya)
    akhir = putusan.show(dunia.engine, dunia.admin, satu.id, now=NOW)[0].isian
    assert akhir.catatan_putusan == "mana buktinya?"


# Without Telegram


def tap(ruang: Ruang, pelaku: Pelaku, data: str) -> str:
    jawaban = rute.jawab_tombol(ruang, pelaku, data)
    check(jawaban)
    return teks(jawaban)


def begin(ruang: Ruang, dunia: Dunia, catatan: str) -> tuple[Isian, str]:
    """Let the verifikator write this note; return the posting and the button below."""
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    tap(ruang, dunia.verifikator_kinerja, f"isk:{satu.id}")
    jawaban = rute.jawab_teks(ruang, dunia.verifikator_kinerja, catatan)
    return satu, tombol(jawaban)["Ya, kembalikan"]


def test_accepting_leads_on_to_what_still_waits(ruang: Ruang, dunia: Dunia) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("12", "tw1"))
    dunia.post(dunia.kabag_tapem, dunia.iku2("27"))

    jawaban = rute.jawab_tombol(ruang, dunia.verifikator_kinerja, f"iss:{satu.id}")

    assert "Disetujui: IKU-2 Kerja sama, TW I 2025: 12,00%." in teks(jawaban)
    assert tombol(jawaban) == {"Yang masih menunggu (1)": "isv:1"}


@pytest.mark.parametrize("kosong", ["…", "   ", "\u202e", "!!!"])
def test_a_note_without_a_word_is_asked_for_again(ruang: Ruang, dunia: Dunia, kosong: str) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    tap(ruang, dunia.verifikator_kinerja, f"isk:{satu.id}")

    jawaban = rute.jawab_teks(ruang, dunia.verifikator_kinerja, kosong)

    assert "Catatan belum terbaca" in teks(jawaban)
    assert status(dunia, satu) is Status.DIAJUKAN


def test_a_note_that_is_too_long_says_how_long_it_may_be(ruang: Ruang, dunia: Dunia) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    tap(ruang, dunia.verifikator_kinerja, f"isk:{satu.id}")

    for panjang, kalimat in ((500, "dengan catatan ini?"), (501, "paling banyak 500 karakter")):
        jawaban = rute.jawab_teks(ruang, dunia.verifikator_kinerja, "&" * (panjang - 1) + "a")
        check(jawaban)
        assert kalimat in teks(jawaban)


def test_a_button_under_one_note_does_not_send_another(ruang: Ruang, dunia: Dunia) -> None:
    satu, pertama = begin(ruang, dunia, "mana buktinya?")
    rute.jawab_teks(ruang, dunia.verifikator_kinerja, "angka salah")

    assert "dengan catatan ini?\nangka salah" in tap(ruang, dunia.verifikator_kinerja, pertama)
    assert status(dunia, satu) is Status.DIAJUKAN


def test_the_same_update_returns_once_also_after_its_dialogue_is_gone(
    ruang: Ruang, dunia: Dunia
) -> None:
    _, ya = begin(ruang, dunia, "mana buktinya?")
    ruang = replace(ruang, asal=Asal(1, 90))

    pertama, kedua = (tap(ruang, dunia.verifikator_kinerja, ya) for _ in range(2))

    assert pertama == kedua
    assert "catatan:\nmana buktinya?" in kedua
    assert entries(dunia.engine, "isian_dikembalikan") == 1
    with Session(dunia.engine) as session:
        statement = select(OutboxRow).where(OutboxRow.jenis == "isian_dikembalikan")
        assert len(session.exec(statement).all()) == 1


def test_pressing_again_later_is_told_and_asks_for_no_note(ruang: Ruang, dunia: Dunia) -> None:
    _, ya = begin(ruang, dunia, "mana buktinya?")
    tap(ruang, dunia.verifikator_kinerja, ya)

    lagi = tap(ruang, dunia.verifikator_kinerja, ya)

    assert lagi.startswith("Isian ini sudah dikembalikan oleh Pejabat 2004")
    assert dialog.find(dunia.engine, dunia.verifikator_kinerja, now=NOW) is None


def test_a_note_for_what_somebody_else_decided_meanwhile_is_told(
    ruang: Ruang, dunia: Dunia
) -> None:
    lain = make_pelaku(dunia.engine, Peran.VERIFIKATOR, "bagian-organisasi", telegram_id=2044)
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    tap(ruang, dunia.verifikator_kinerja, f"isk:{satu.id}")
    putusan.accept(dunia.engine, None, lain, satu.id, now=NOW)

    jawaban = rute.jawab_teks(ruang, dunia.verifikator_kinerja, "mana buktinya?")

    assert teks(jawaban).startswith("Isian ini sudah terverifikasi oleh Pejabat 2044")
    assert dialog.find(dunia.engine, dunia.verifikator_kinerja, now=NOW) is None


def test_a_dialogue_of_somebody_who_may_no_longer_decide_ends(ruang: Ruang, dunia: Dunia) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    isi = {"isian": satu.id, "catatan": ""}
    dialog.put(dunia.engine, dunia.admin, Dialog("kembalikan", isi), now=NOW)

    assert "bukan bagian Anda" in teks(rute.jawab_teks(ruang, dunia.admin, "mana buktinya?"))
    assert "Salam" in teks(rute.jawab_teks(ruang, dunia.admin, "halo"))
    assert status(dunia, satu) is Status.DIAJUKAN


def test_the_kabag_hands_on_what_staf_wrote(ruang: Ruang, dunia: Dunia) -> None:
    satu = dunia.post(dunia.staf_tapem, dunia.iku2("27"))

    hasil = tap(ruang, dunia.kabag_tapem, f"isj:{satu.id}")

    assert hasil.startswith("Dikirim ke verifikator: IKU-2 Kerja sama, TW II 2025: 27,00%.")
    assert "Diajukan Pejabat 2001, 23 November 2026 10.00" in hasil
    lagi = tap(ruang, dunia.kabag_tapem, f"isj:{satu.id}")
    assert lagi.startswith("Isian ini sudah diajukan. Tidak ada yang berubah.")


def test_the_kabag_returns_it_to_staf_with_a_note(ruang: Ruang, dunia: Dunia) -> None:
    satu = dunia.post(dunia.staf_tapem, dunia.iku2("27"))
    tap(ruang, dunia.kabag_tapem, f"isk:{satu.id}")
    tanya = rute.jawab_teks(ruang, dunia.kabag_tapem, "hitung lagi")
    assert "Anda menyetujui sebagai Kepala Bagian Tata Pemerintahan" in teks(tanya)

    tap(ruang, dunia.kabag_tapem, tombol(tanya)["Ya, kembalikan"])

    assert status(dunia, satu) is Status.DIKEMBALIKAN


def test_a_poster_takes_it_back_after_a_question(ruang: Ruang, dunia: Dunia) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    tanya = rute.jawab_tombol(ruang, dunia.kabag_tapem, f"isx:{satu.id}")
    assert "Tarik kembali IKU-2 Kerja sama, TW II 2025: 27,00%?" in teks(tanya)
    assert status(dunia, satu) is Status.DIAJUKAN

    hasil = tap(ruang, dunia.kabag_tapem, tombol(tanya)["Ya, tarik kembali"])

    assert hasil.startswith("Ditarik kembali: IKU-2 Kerja sama, TW II 2025.")
    assert status(dunia, satu) is Status.DITARIK
    assert "sudah ditarik" in tap(ruang, dunia.kabag_tapem, tombol(tanya)["Ya, tarik kembali"])


def test_nobody_elses_posting_can_be_taken_back(ruang: Ruang, dunia: Dunia) -> None:
    satu = dunia.post(dunia.kabag_tapem, dunia.iku2("27"))
    for pelaku in (dunia.verifikator_kinerja, dunia.admin, dunia.staf_tapem):
        for verba in ("isx", "isy"):
            with pytest.raises(TidakBerhakError):
                rute.jawab_tombol(ruang, pelaku, f"{verba}:{satu.id}")
    assert status(dunia, satu) is Status.DIAJUKAN


@pytest.mark.parametrize("verba", ["iss", "isk", "isj", "isx", "isy", "isz", "isc", "ist", "isn"])
@pytest.mark.parametrize("isi", ["", "x", "1:2:3", "999999", "-1", "1" * 30])
def test_a_button_that_nobody_made_does_nothing(
    ruang: Ruang, dunia: Dunia, verba: str, isi: str
) -> None:
    for pelaku in (dunia.verifikator_kinerja, dunia.admin):
        with pytest.raises((TombolBasiError, TidakBerhakError)):
            rute.jawab_tombol(ruang, pelaku, f"{verba}:{isi}")


async def test_evidence_arrives_under_the_name_it_was_sent_with(
    percakapan: Percakapan, jam: list[datetime]
) -> None:
    nama = 'Rekap "kerja sama" Juni é.pdf'
    engine, folder = percakapan.ruang.engine, percakapan.ruang.data_dir
    isi = b"%PDF-1.4 isi %%EOF"
    bukti = Bukti(nama, sidik=simpanan.store(folder, isi), jenis="pdf", ukuran=len(isi))
    dunia = make_dunia(engine)
    dunia.post(dunia.kabag_tapem, dunia.iku2("27", bukti=(bukti,)))
    await deliver(percakapan, jam)
    await open_one(percakapan, KABAG_ORGANISASI)

    berkas = await percakapan.tap(KABAG_ORGANISASI, "Rekap")

    assert berkas["document"]["file_name"] == nama
    [isinya] = [b.isi for b in percakapan.tiruan.berkas.values() if b.nama == nama]
    assert isinya == isi
