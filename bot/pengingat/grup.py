"""/grup, from inside a group: an admin lets it hear how much has come in, and where."""

from bot.jawaban import Jawaban
from bot.messages import kesalahan_pengingat, pengingat_pengumpul
from bot.messages import pengingat_grup as kata
from bot.messages.kesalahan import explain
from bot.ruang import Ruang
from core.errors import DomainError
from core.services import kabar_grup, orang

KALIMAT = kesalahan_pengingat
"""Imported for its sentences."""
BERHENTI = frozenset({"berhenti", "stop", "keluar", "hapus"})
SEMUA = "semua"


def grup(  # noqa: PLR0913, PLR0917  who asks, where, and for what
    ruang: Ruang, telegram_id: int, chat_id: int, judul: str, topik: int | None, args: list[str]
) -> Jawaban:
    """/grup [ikk skm / semua / berhenti]"""  # noqa: D415  as typed
    try:
        pelaku = orang.look_up(ruang.engine, telegram_id, admins=None, now=ruang.now())
        kecil = [satu.lower() for satu in args]
        if kecil and kecil[0] in BERHENTI:
            ada = kabar_grup.unregister(ruang.engine, ruang.asal, pelaku, chat_id, now=ruang.now())
            return Jawaban(kata.DILEPAS if ada else kata.BELUM_TERDAFTAR)
        hasil = kabar_grup.register(
            ruang.engine,
            ruang.asal,
            pelaku,
            chat_id,
            judul=judul,
            topik=topik,
            kata=[satu for satu in kecil if satu != SEMUA],
            now=ruang.now(),
        )
    except DomainError as error:
        return Jawaban(explain(error))
    return Jawaban(kata.terdaftar(hasil.jenis, topik=hasil.topik))


def totals(ruang: Ruang, chat_id: int) -> Jawaban | None:
    """Return how much has come in of what this group hears of, None where that is nothing."""
    isi = kabar_grup.show_totals(ruang.engine, chat_id, now=ruang.now())
    if isi is None or not isi.semua:
        return None
    return Jawaban(f"{pengingat_pengumpul.total_grup(isi)}\n\n{kata.SELEBIHNYA}")
