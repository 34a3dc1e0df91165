"""Text that is no command: a greeting, a command without its slash, or words to search for."""

from collections.abc import Callable
from itertools import dropwhile

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
from core.pencarian import KATA_TANYA, without
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
UNDUH = frozenset(["unduh", "download", "ambil", "minta", "buat", "buatkan", "susun"])
"""Verbs before the one thing that can be had as files."""
CEK = "cek"
TEMUAN = frozenset(["temuan", "catatan"])
"""What /cek shows, in the words of those who do not know its name."""
MEMERIKSA = frozenset([CEK, "periksa"])
ANGKA = frozenset(["angka", "data"])
"""What is checked, if nothing else is said: "periksa angka 2024"."""
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
    return (
        _findings(ruang, pelaku, args)
        or _command(ruang, pelaku, args)
        or _search(ruang, pelaku, args)
    )


def _courtesy(isi: set[str]) -> Jawaban:
    """Answer a greeting or thanks that ask for nothing else."""
    if isi & TERIMA_KASIH:
        return Jawaban(kata.SAMA_SAMA)
    return Jawaban(kata.WAALAIKUMSALAM if "assalamualaikum" in isi else kata.SALAM, MENU)


def _findings(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban | None:
    """Answer what asks for findings; what may ask for a figure as well offers both."""
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
            return _offered(_leading(ruang, pelaku, isi, CEK)) or _search(ruang, pelaku, args)
    return dikenal.penjawab(ruang, pelaku, isi)


def _command(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban | None:
    """Answer what begins with a command's name; one that takes no words must stand alone."""
    if (berkas := _wanted(args)) is not None:
        args = berkas
    dikenal = perintah.find(fold(args[0]))
    if dikenal is None:
        return None
    hanya_tahun = dikenal.nama == LAPORAN and is_plain(
        baca_argumen(args[1:], tahun_ini=ruang.now().year).sisa
    )
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
    ada = _offered(_leading(ruang, pelaku, args))
    return ada or Jawaban(kata.TIDAK_DIPAHAMI, menu_of(pelaku))


def _leading(ruang: Ruang, pelaku: Pelaku, args: list[str], *lebih_dulu: str) -> list[str]:
    """Return the commands, as they are typed, that these words lead somewhere with."""
    isi = fold(" ".join(args)).split()
    topik = [nama for nama, milik in TOPIK.items() if not milik.isdisjoint(isi)]
    semua = [*lebih_dulu, *(topik or PENCARI)]
    return [f"/{nama} {' '.join(args)}" for nama in semua if _finds(nama)(ruang, pelaku, args)]


def _finds(nama: str) -> Callable[[Ruang, Pelaku, list[str]], bool]:
    if nama == CEK:
        from bot.cek import jawab as cek  # noqa: PLC0415  as bot/pekerjaan.py has it

        return cek.menemukan
    return PENCARI[nama]


def _offered(semua: list[str]) -> Jawaban | None:
    return Jawaban(kata.cari(semua)) if semua else None
