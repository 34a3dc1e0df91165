"""Text that is no command: courtesy, a command without its slash, or a question."""

import re
from itertools import dropwhile

from bot import menyela, perintah, terakhir
from bot.jawaban import Jawaban
from bot.lkjip.baca import is_plain
from bot.messages import bebas as kata
from bot.parse import baca_argumen
from bot.ruang import Ruang
from bot.umum import batal
from bot.umum.tombol import MENU
from core.hak import Pelaku
from core.pencarian import KATA_TANYA, without
from core.teks import fold

PANJANG = 500
"""Characters of a question; more is a document."""

SALAM = frozenset(
    ["assalamualaikum", "halo", "hallo", "hai", "hi", "hello", "permisi", "salam", "selamat", "tes"]
)
WAKTU = frozenset(["pagi", "siang", "sore", "malam"])
TERIMA_KASIH = frozenset(
    ["kasih", "makasih", "terimakasih", "trims", "thanks", "ok", "oke", "baik", "siap"]
)
SAPAAN = frozenset(
    [
        *("pak", "bapak", "bu", "ibu", "kak", "min", "admin", "ceker"),
        *("ya", "dong", "deh", "nih", "terima", "banyak", "semua"),
    ]
)
"""Words beside a greeting or thanks that ask for nothing either."""

SOPAN = SALAM | WAKTU | TERIMA_KASIH | SAPAAN

LAPORAN, RIWAYAT = "laporan", "riwayat"
BERANGKA = frozenset(["capaian", "anggaran"])
"""Commands that take the year, code or number of what they show."""
UNDUH = frozenset(["unduh", "download", "ambil", "minta", "buat", "buatkan", "susun"])
"""Verbs before the one thing that can be had as files."""
CEK = "cek"
TEMUAN = frozenset(["temuan", "catatan"])
"""What /cek shows, in the words of those who do not know its name."""
MEMILIH = frozenset(["yang", "yg", "apa", "mana", "perlu", "soal", "tentang", "berapa", "brp"])
"""With these findings are asked for in a sentence, to be read as one."""
MEMERIKSA = frozenset([CEK, "periksa"])
ANGKA = frozenset(["angka", "data"])
"""What is checked, if nothing else is said: "periksa angka 2024"."""
_PASTI = re.compile(r"(?:iku[ .-]?)?[0-9][0-9.]*", re.ASCII | re.IGNORECASE)
"""A code or a number: nothing is left to be understood."""


def jawab(ruang: Ruang, pelaku: Pelaku, teks: str) -> Jawaban:
    if len(teks) > PANJANG:
        return Jawaban(kata.terlalu_panjang(len(teks)), MENU)
    if menyela.is_leaving(teks):
        return batal.batal(ruang, pelaku, [])
    isi = set(fold(teks).split())
    if not isi:
        return Jawaban(kata.TANPA_KATA, MENU)
    args = without(teks, SOPAN).split()
    if not args:
        return _courtesy(isi)
    tersurat = _findings(ruang, pelaku, args) or _command(ruang, pelaku, args)
    if tersurat is None:
        return _asked(ruang, pelaku, teks)
    terakhir.note(ruang, pelaku, teks)
    return tersurat


def _courtesy(isi: set[str]) -> Jawaban:
    """Answer a greeting or thanks that ask for nothing else."""
    if isi & TERIMA_KASIH:
        return Jawaban(kata.SAMA_SAMA)
    return Jawaban(kata.WAALAIKUMSALAM if "assalamualaikum" in isi else kata.SALAM, MENU)


def _findings(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban | None:
    """Answer what asks for findings and for nothing else."""
    # "mohon temuan 2024", "tolong periksa angka".
    inti = list(dropwhile(lambda satu: fold(satu) in KATA_TANYA, args))
    awal, isi = fold("".join(inti[:1])), inti[1:]
    dikenal = perintah.find(CEK)
    if dikenal is None or awal not in TEMUAN | MEMERIKSA:
        return None
    if awal in MEMERIKSA:
        isi = without(" ".join(isi), ANGKA).split()
        # "cek 2024" asks what is wrong with its figures, "cek serapan hukum" for one of them too.
        if baca_argumen(isi, tahun_ini=ruang.now().year).sisa:
            return None
    # "catatan yang perlu diperbaiki apa saja" picks by its level, "catatan IKU-3" searches.
    elif MEMILIH & set(fold(" ".join(isi)).split()):
        return None
    return dikenal.penjawab(ruang, pelaku, isi)


def _command(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban | None:
    """Answer what begins with a command's name and says the rest as the command takes it."""
    if (berkas := _wanted(args)) is not None:
        args = berkas
    dikenal = perintah.find(fold(args[0]))
    if dikenal is None or (args[1:] and not _is_plain(ruang, dikenal.nama, args[1:])):
        return None
    return dikenal.penjawab(ruang, pelaku, args[1:])


def _is_plain(ruang: Ruang, nama: str, args: list[str]) -> bool:
    """Tell whether there is nothing to be understood in what follows a command's name."""
    sisa = baca_argumen(args, tahun_ini=ruang.now().year).sisa
    if nama == LAPORAN:
        return is_plain(sisa)
    if nama in BERANGKA:
        return not sisa or _PASTI.fullmatch(sisa) is not None
    return nama == RIWAYAT


def _wanted(args: list[str]) -> list[str] | None:
    """Return the command behind a verb such as "unduh", None where there is none."""
    if len(args) == 1 or fold(args[0]) not in UNDUH:
        return None
    dikenal = perintah.find(fold(args[1]))
    return args[1:] if dikenal is not None and dikenal.nama == LAPORAN else None


def _asked(ruang: Ruang, pelaku: Pelaku, teks: str) -> Jawaban:
    # Most of those who write tap buttons or type commands.
    from bot.tanya import jawab as tanya  # noqa: PLC0415

    return tanya.jawab(ruang, pelaku, teks)
