"""From the tick to the phone and back, over real HTTP."""

from bot.demo.jalan import ORANG
from bot.demo.tiruan import Persona
from bot.messages import umum
from bot.ruang import Ruang
from tests.bot.detak import let_pass
from tests.bot.pengingat.orang_tenggat import H3, H7, Dunia
from tests.bot.percakapan import open_percakapan

OPERATOR, VERIFIKATOR, ADMIN = 3001, 3003, 3005


async def test_a_reminder_is_sent_answered_and_thanked_for(dunia: Dunia) -> None:
    jam = [H7]
    ruang = Ruang(dunia.engine, jam=lambda: jam[0])
    siapa = [
        Persona(id=nomor, nama=f"Pejabat {nomor}", keterangan="", username=None)
        for nomor in (OPERATOR, VERIFIKATOR, ADMIN)
    ]
    async with open_percakapan(ruang, orang=[*ORANG, *siapa]) as percakapan:
        for satu in siapa:
            await percakapan.say(satu.id, "/start")
        jam[0] = H7.replace(minute=1)
        await let_pass(percakapan, jam)

        pesan = percakapan.last(OPERATOR)
        assert "IKK LPPD" in pesan["text"]
        assert "Kirim sekarang" in str(pesan["buttons"])
        await percakapan.tap(OPERATOR, "Ada kendala")
        await percakapan.say(OPERATOR, "listrik padam")
        jam[0] = H7.replace(minute=2)
        await percakapan.tap(OPERATOR, "Sampaikan")
        assert "listrik padam" in percakapan.last(VERIFIKATOR)["text"]

        # Three days before the deadline the phone rings, and thanks come without a sound.
        jam[0] = H3
        await let_pass(percakapan, jam)
        kedua = percakapan.last(OPERATOR)
        assert kedua["message_id"] > pesan["message_id"]
        dunia.report(H3)
        jam[0] = H3.replace(minute=1)
        await let_pass(percakapan, jam)

        semua = percakapan.tiruan.transcript(OPERATOR)
        [terakhir] = [m for m in semua if m["message_id"] == kedua["message_id"]]
        assert "sudah kami terima, terima kasih" in terakhir["text"]
        assert "buttons" not in terakhir


async def test_an_admin_registers_a_group_from_inside_one_of_its_topics(dunia: Dunia) -> None:
    ruang = Ruang(dunia.engine, jam=lambda: H7)
    admin = Persona(id=ADMIN, nama="Admin", keterangan="", username=None)
    async with open_percakapan(ruang, orang=[*ORANG, admin]) as percakapan:
        tiruan = percakapan.tiruan
        grup = tiruan.make_group("Setda", [ADMIN])
        tiruan.grup[grup].topik = {77}
        isi = {
            "message_id": 5,
            "date": 1,
            "chat": tiruan.chat(grup),
            "from": admin.to_api(),
            "text": "/grup ikk",
            "entities": [{"type": "bot_command", "offset": 0, "length": 5}],
            "message_thread_id": 77,
            "is_topic_message": True,
        }
        await percakapan.finish(tiruan.inject({"message": isi}))

        [jawaban] = [m for m in tiruan.transcript(grup) if m["from"] == "bot"]
        assert "Topik ini menerima kabar tentang" in jawaban["text"]
        [panggilan] = [
            i for n, i in tiruan.calls if n == "sendMessage" and i["chat_id"] == f"{grup}"
        ]
        assert panggilan["message_thread_id"] == "77"


async def test_a_registered_group_that_asks_gets_totals_and_nobodys_figures(dunia: Dunia) -> None:
    ruang = Ruang(dunia.engine, jam=lambda: H7)
    admin = Persona(id=ADMIN, nama="Admin", keterangan="", username=None)
    async with open_percakapan(ruang, orang=[*ORANG, admin]) as percakapan:
        tiruan = percakapan.tiruan
        grup = tiruan.make_group("Setda", [ADMIN])
        tanya = f"@{tiruan.bot.username} siapa yang belum lapor IKK?"
        for satu in (tanya, "/grup skm", tanya, "/grup ikk", tanya, "siapa yang belum?"):
            await percakapan.finish(tiruan.say(ADMIN, satu, chat_id=grup))

        kata = [m["text"] for m in tiruan.transcript(grup) if m["from"] == "bot"]

    # Not registered; registered for what is not collected now; registered for what is.
    assert kata[0] == kata[2] == umum.DI_GRUP
    [jawaban] = kata[4:]
    assert jawaban == (
        "Laporan yang sedang dikumpulkan:\n"
        "• IKK LPPD tahun 2026: 0 dari 27 sudah masuk; tenggat 31 Januari 2027\n\n"
        "Terima kasih.\n\n"
        "Pertanyaan lain, silakan lewat obrolan pribadi dengan bot."
    )
