"""From a finding to an accepted answer, over real HTTP."""

from datetime import timedelta
from pathlib import Path

from sqlalchemy import Engine

from bot.demo.jalan import ORANG
from bot.demo.tiruan import Persona
from bot.ruang import Ruang
from tests.bot.detak import let_pass
from tests.bot.percakapan import open_percakapan
from tests.conftest import NOW
from tests.tindak_uji import make_dunia

ADMIN, KABAG, VERIFIKATOR = 4001, 4002, 4004
PDF = b"%PDF-1.4\nlaporan\n%%EOF"


async def test_a_finding_is_given_asked_for_answered_and_accepted(
    contoh: Engine, tmp_path: Path
) -> None:
    make_dunia(contoh)
    jam = [NOW]
    ruang = Ruang(contoh, jam=lambda: jam[0], folder=tmp_path)
    siapa = [
        Persona(id=nomor, nama=f"Pejabat {nomor}", keterangan="", username=None)
        for nomor in (ADMIN, KABAG, VERIFIKATOR)
    ]
    async with open_percakapan(ruang, orang=[*ORANG, *siapa]) as percakapan:
        # The demo's own verifikator hears of it as well.
        for satu in (*siapa, ORANG[2]):
            await percakapan.say(satu.id, "/start")
        await percakapan.say(ADMIN, "/cek 2024 IKU-3 antar")
        await percakapan.tap(ADMIN, "Jadikan tugas")
        await percakapan.tap(ADMIN, "Bagian Hukum")
        await percakapan.say(ADMIN, "31 Desember")
        await percakapan.tap(ADMIN, "Simpan")
        assert "belum ditindaklanjuti" in percakapan.last(ADMIN)["text"]

        jam[0] = NOW + timedelta(minutes=10)
        await let_pass(percakapan, jam)
        assert "yang perlu ditindaklanjuti unit Anda" in percakapan.last(KABAG)["text"]
        await percakapan.tap(KABAG, "Tindak lanjut 2024 no. 1")
        await percakapan.tap(KABAG, "Tindak lanjuti")
        await percakapan.say(KABAG, "RKT sudah diperbaiki")
        await percakapan.send_file(KABAG, "document", PDF, nama="RKT.pdf")
        jam[0] += timedelta(minutes=1)
        await percakapan.tap(KABAG, "Kirim")

        await let_pass(percakapan, jam)
        assert "1 tindak lanjut" in percakapan.last(VERIFIKATOR)["text"]
        await percakapan.tap(VERIFIKATOR, "Lihat tindak lanjut")
        await percakapan.tap(VERIFIKATOR, "Tindak lanjut 2024 no. 1")
        assert "RKT sudah diperbaiki" in percakapan.last(VERIFIKATOR)["text"]
        jam[0] += timedelta(minutes=1)
        await percakapan.tap(VERIFIKATOR, "Terima")

        await let_pass(percakapan, jam)
        assert "sudah diterima. Terima kasih." in percakapan.last(KABAG)["text"]
        await percakapan.say(KABAG, "/rekomendasi selesai")
        assert "Bagian Hukum, tenggat 31 Desember 2026: selesai" in percakapan.last(KABAG)["text"]
