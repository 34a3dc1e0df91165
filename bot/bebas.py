"""Text that is no command: a greeting, a command without its slash, or words to search for."""

from collections.abc import Callable

from bot import perintah
from bot.anggaran import jawab as anggaran
from bot.capaian import jawab as capaian
from bot.jawaban import Jawaban
from bot.lkjip.baca import is_plain
from bot.messages import bebas as kata
from bot.parse import baca_argumen
from bot.ruang import Ruang
from bot.umum.tombol import MENU, menu_of
from core.hak import Pelaku
from core.pencarian import without
from core.teks import fold

PANJANG = 200
"""Characters of a question; no name in a plan has as many."""

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

LAPORAN = "laporan"
PENCARI = {"capaian": capaian.menemukan, "anggaran": anggaran.menemukan}
BERKATA = {*PENCARI, "riwayat", "tenggat"}
"""Commands that take words."""
BERTAHUN: dict[str, Callable[[str], bool]] = {"cek": lambda sisa: not sisa, LAPORAN: is_plain}
"""Commands that take a year, and what tells whether words beside it are meant for them too."""
UNDUH = frozenset(["unduh", "download", "ambil", "minta", "buat", "buatkan", "susun"])
"""Verbs before the one thing that can be had as files."""
TOPIK = {
    "capaian": frozenset(["capaian", "indikator", "iku", "kinerja", "target", "predikat"]),
    "anggaran": frozenset(["anggaran", "serapan", "pagu", "sisa", "kegiatan", "program"]),
}
"""Words that say which command is meant."""


def jawab(ruang: Ruang, pelaku: Pelaku, teks: str) -> Jawaban:
    if len(teks) > PANJANG:
        return Jawaban(kata.terlalu_panjang(len(teks)), MENU)
    isi = set(fold(teks).split())
    if not isi:
        return Jawaban(kata.TANPA_KATA, MENU)
    args = without(teks, SOPAN).split()
    if not args:
        return _courtesy(isi)
    return _command(ruang, pelaku, args) or _search(ruang, pelaku, args)


def _courtesy(isi: set[str]) -> Jawaban:
    """Answer a greeting or thanks that ask for nothing else."""
    if isi & TERIMA_KASIH:
        return Jawaban(kata.SAMA_SAMA)
    return Jawaban(kata.WAALAIKUMSALAM if "assalamualaikum" in isi else kata.SALAM, MENU)


def _command(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban | None:
    """Answer what begins with a command's name; one that takes no words must stand alone."""
    if (berkas := _wanted(args)) is not None:
        args = berkas
    dikenal = perintah.find(fold(args[0]))
    if dikenal is None:
        return None
    # "cek serapan bagian hukum" asks for a figure; "cek 2024" for what is wrong with them.
    minta = baca_argumen(args[1:], tahun_ini=ruang.now().year)
    hanya_tahun = dikenal.nama in BERTAHUN and BERTAHUN[dikenal.nama](minta.sisa)
    if args[1:] and dikenal.nama not in BERKATA and not hanya_tahun:
        return None
    return dikenal.penjawab(ruang, pelaku, args[1:])


def _wanted(args: list[str]) -> list[str] | None:
    """Return the command behind a verb such as "unduh", None where there is none."""
    if len(args) == 1 or fold(args[0]) not in UNDUH:
        return None
    dikenal = perintah.find(fold(args[1]))
    return args[1:] if dikenal is not None and dikenal.nama == LAPORAN else None


def _search(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Offer the commands that the words lead somewhere with; the topic's own, if one is named."""
    isi = fold(" ".join(args)).split()
    topik = [nama for nama, milik in TOPIK.items() if not milik.isdisjoint(isi)]
    ada = [nama for nama in topik or PENCARI if PENCARI[nama](ruang, pelaku, args)]
    if not ada:
        return Jawaban(kata.TIDAK_DIPAHAMI, menu_of(pelaku))
    return Jawaban(kata.cari([f"/{nama} {' '.join(args)}" for nama in ada]))
