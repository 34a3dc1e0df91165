"""From what somebody typed or tapped to the answer; chat and terminal share this way."""

from collections.abc import Callable, Mapping, Sequence
from functools import cache

from bot import bebas, menyela, pekerjaan, perintah, terakhir
from bot.anggaran import jawab as anggaran
from bot.capaian import jawab as capaian
from bot.jawaban import Jawaban
from bot.messages import kesalahan, umum
from bot.parse import baca_perintah
from bot.ruang import Ruang
from bot.umum import batal
from bot.umum.tombol import KE_MENU
from bot.unduhan import Kiriman
from core.errors import DomainError, TombolBasiError
from core.hak import Kegunaan, Pelaku, may_at_all
from core.services import dialog

MIRIP = 70
"""Of 100: how alike a mistyped command must be to be suggested."""


MENGIRIM_BERKAS = (Kegunaan.MENDRAF, Kegunaan.MELAPOR_PD, Kegunaan.MENGELOLA)
"""Who does one of these may send files."""


def jawab_teks(ruang: Ruang, pelaku: Pelaku, teks: str) -> Jawaban:
    """Answer a typed text; a mistake of the person's is answered, never raised."""
    nama, args = baca_perintah(teks)
    if pelaku.tak_dikenal:
        from bot.akses import masuk  # noqa: PLC0415  strangers are few

        return masuk.teks(ruang, pelaku, nama, args)
    dikenal = perintah.find(nama) if nama else None
    try:
        if nama is None:
            return _lanjutkan(ruang, pelaku, teks) or bebas.jawab(ruang, pelaku, teks.strip())
        if dikenal is None:
            return Jawaban(umum.perintah_tak_dikenal(nama, _mirip(nama, pelaku)), ((KE_MENU,),))
        terakhir.note(ruang, pelaku, teks)
        return dikenal.penjawab(ruang, pelaku, _with_lines(dikenal, teks) or args)
    except DomainError as error:
        return Jawaban(kesalahan.explain(error), ((KE_MENU,),))


def jawab_tombol(ruang: Ruang, pelaku: Pelaku, data: str) -> Jawaban:
    """Answer a tap. Raises DomainError; TombolBasiError for a button of another time."""
    if pelaku.tak_dikenal:
        from bot.akses import masuk  # noqa: PLC0415  strangers are few

        return masuk.ketukan(ruang, pelaku, data)
    kerja, *args = data.split(":")
    penjawab = _tombol().get(kerja) or pekerjaan.button(kerja)
    if penjawab is None:
        raise TombolBasiError(data)
    jawaban = penjawab(ruang, pelaku, args)
    terakhir.note_tap(ruang, pelaku, data)
    return jawaban


def _with_lines(dikenal: perintah.Perintah, teks: str) -> list[str] | None:
    """Return the words of the first line and, as one more, the lines below; None: none are read."""
    atas, _, bawah = teks.strip().partition("\n")
    if not dikenal.berbaris or not bawah.strip():
        return None
    return [*baca_perintah(atas)[1], f"\n{bawah}"]


def menerima_berkas(pelaku: Pelaku) -> bool:
    """Tell whether this person may send files at all; of others none is fetched."""
    return any(may_at_all(pelaku, satu) for satu in MENGIRIM_BERKAS)


def jawab_berkas(ruang: Ruang, pelaku: Pelaku, berkas: Kiriman) -> Jawaban:
    """Answer a file: what the person is in the middle of takes it, else it is a filled form."""
    pekerjaan.all_routes()  # Their sentences explain what goes wrong.
    from bot.lapor import daftar as laporan  # noqa: PLC0415  as all that takes files

    try:
        if (jawaban := laporan.with_caption(ruang, pelaku, berkas)) is not None:
            return jawaban
        berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now())
        if berjalan is not None and (terima := pekerjaan.file_taker(berjalan.jenis)) is not None:
            return terima(ruang, pelaku, berjalan, berkas)
        if (formulir := pekerjaan.read_form(ruang, pelaku, berkas)) is not None:
            return formulir
        if (jawaban := laporan.loose(ruang, pelaku, berkas)) is not None:
            return jawaban
    except DomainError as error:
        return Jawaban(kesalahan.explain(error))
    return Jawaban(umum.BERKAS_TANPA_PENGISIAN)


def _lanjutkan(ruang: Ruang, pelaku: Pelaku, teks: str) -> Jawaban | None:
    """Let what the person is in the middle of go on with this text; None: nothing waits for it."""
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now())
    if berjalan is None or (terima := pekerjaan.text_taker(berjalan.jenis)) is None:
        return None
    if menyela.is_leaving(teks):
        return batal.batal(ruang, pelaku, [])
    try:
        jawaban = terima(ruang, pelaku, berjalan, teks.strip())
    except DomainError as error:
        jawaban = Jawaban(kesalahan.explain(error), ((KE_MENU,),))
    return menyela.take(ruang, pelaku, berjalan, teks.strip()) or jawaban


def jawab_lain(ruang: Ruang, pelaku: Pelaku, kalimat: str) -> Jawaban:
    """Answer what is neither text nor tap: with this sentence, to whoever is no stranger."""
    if not pelaku.tak_dikenal:
        return Jawaban(kalimat)
    from bot.akses import masuk  # noqa: PLC0415  strangers are few

    return masuk.kiriman(ruang, pelaku)


def _mirip(nama: str, pelaku: Pelaku) -> str | None:
    """Return the command that is meant, of those that this person can use."""
    from rapidfuzz import fuzz, process  # noqa: PLC0415  a slip is rare

    ada = [satu for satu, _ in perintah.daftar(pelaku)]
    found = process.extractOne(nama[:64], ada, scorer=fuzz.ratio, score_cutoff=MIRIP)
    return found[0] if found else None


def _menu(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    dikenal = perintah.find(args[0]) if args else None
    if dikenal is None:
        raise TombolBasiError("menu")
    return dikenal.penjawab(ruang, pelaku, [])


def tables() -> Sequence[Mapping[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]]]:
    """Return who answers which verb of a button, subject by subject; no verb stands in two.

    The verbs of what is imported later (bot/pekerjaan.py) begin with letters of their own.
    """
    return (capaian.TOMBOL, anggaran.TOMBOL, {"menu": _menu})


@cache
def _tombol() -> dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]]:
    return {verba: jawab for satu in tables() for verba, jawab in satu.items()}
