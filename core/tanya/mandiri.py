"""Whether a sentence stands alone, or goes on with what was talked about."""

from core.tanya.diwarisi import BERTANYA, KONSEP_DAFTAR, KONSEP_UKURAN
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan
from core.tanya.soal import Soal

PENDEK = 7
"""More words than this are a question of their own."""
MENUNJUK = frozenset(["itu", "tadi", "terus", "lalu", "tersebut"])
BASA_BASI = ("oke", "ok", "hehe", "haha", "hihi", "wah", "oh", "hm", "hmm", "iya", "ya", "aduh")
"""Words that pass the time where nothing else is said."""
MENYARING = ("di_bawah_target", "tercapai", "belum_ada_nilai", "kosong", "banyaknya", "cocok")
"""What things are picked by, or whether they are counted."""
ENTRI = frozenset(["kebijakan", "inovasi", "mou", "raperwal"])
"""What registers hold."""
SEBUTAN = frozenset(["yang_mana", "banyaknya", "definisi", "siapa"])
MELAPOR = ("lapor", "sudah_lapor", "belum_lapor")
SOPAN = frozenset(["salam", "terima_kasih", "bantuan"])
MENYELURUH = frozenset(
    ["semua", "semuanya", "seluruh", "keseluruhan", "setda", "seluruhnya", "keseluruhannya"]
)
"""Words that say that the whole is meant, not what was talked about."""


def stands_alone(soal: Soal, lalu: Pertanyaan) -> bool:
    """Tell whether a sentence is a question of its own, whatever was talked about."""
    isi = [k for k in soal.kata if not k.batas and not k.hias]
    if len(isi) > PENDEK or not _continues(soal) or (soal.konsep and soal.konsep <= SOPAN):
        return True
    if _says_nothing(soal):
        return True
    if any(not soal.kata[n].dikenal for n in soal.berisi):
        # Something is named that nobody knows: it is no part of what was talked about.
        return True
    if lalu.hal is Hal.PERINGKAT and soal.ada("penyebab"):
        # Of several: no cause is that of all, and that of the whole is not asked.
        return True
    if lalu.hal is Hal.TENGGAT and soal.ada(*MELAPOR) and is_of_another_list(soal, lalu):
        # Behind a day it is asked who has reported: nothing of the day is meant.
        return True
    return (
        _asks_entries(soal, lalu)
        or (_is_whole(soal) and not _picks(soal))
        or (not points_back(soal) and _says_enough(soal, lalu))
    )


def _asks_entries(soal: Soal, lalu: Pertanyaan) -> bool:
    """Tell whether the entries are asked for behind the indikator that counts them.

    "Capaian kerja sama berapa? MoU-nya apa saja".
    """
    entri = soal.konsep & ENTRI
    mana = soal.ada("yang_mana") or soal.kata_ada("apa", "mana", "sebutkan", "sebutin")
    return bool(entri and mana and lalu.about(Jenis.INDIKATOR)) and soal.konsep <= ENTRI | SEBUTAN


def _says_nothing(soal: Soal) -> bool:
    """Tell whether a sentence only passes the time: "hehe oke"."""
    berarti = soal.konsep or soal.berisi or soal.angka or soal.waktu.ada or soal.mengecualikan
    return not berarti and not points_back(soal) and soal.kata_ada(*BASA_BASI)


def _is_whole(soal: Soal) -> bool:
    """Tell whether a sentence says all: which figure, and of which kind of things."""
    ukuran = soal.konsep & frozenset(KONSEP_UKURAN.values())
    return bool(ukuran) and soal.ada("sub_kegiatan", "kegiatan", "program", "indikator")


def _picks(soal: Soal) -> bool:
    """Tell whether one is picked of what was talked about: "yang paling kecil sub kegiatan apa"."""
    kata = [k for k in soal.kata if not k.batas]
    return kata[0].teks == "yang" and soal.ada("terendah", "tertinggi")


def points_back(soal: Soal) -> bool:
    """Tell whether a word of the sentence is about what was said before: "kalau", "-nya"."""
    kata = [k for k in soal.kata if not k.batas]
    if soal.ada("pengandaian") or (kata and kata[0].teks == "yang"):
        return True
    akhiran = (k.teks for k in kata if k.teks not in MENYELURUH)
    return any(teks in MENUNJUK or teks.endswith("nya") for teks in akhiran)


def _says_enough(soal: Soal, lalu: Pertanyaan) -> bool:
    """Tell whether a sentence names a year, a list or a kind of things beside what it asks."""
    if soal.waktu.tahun and soal.konsep & BERTANYA:
        return True
    if is_of_another_list(soal, lalu):
        return True
    jenis = soal.ada("indikator", "sub_kegiatan", "kegiatan", "program")
    return jenis and (soal.ada(*MENYARING) or soal.kata_ada("berapa"))


def is_of_another_list(soal: Soal, lalu: Pertanyaan) -> bool:
    """Tell whether another list or kind of report is named: its times are others."""
    daftar = soal.konsep & set(KONSEP_DAFTAR.values())
    return bool(lalu.daftar and daftar) and KONSEP_DAFTAR.get(lalu.daftar) not in daftar


def _continues(soal: Soal) -> bool:
    """Tell whether a sentence leaves something unsaid."""
    return not any(k.teks in MENYELURUH for k in soal.kata)
