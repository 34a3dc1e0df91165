"""Which document prints a target, and which of them capaian is measured against."""

from bot.messages import tanya_kinerja as kata
from bot.messages.capaian import NASKAH as NAMA
from bot.messages.daftar import dan
from bot.render import angka, nilai
from core.kinerja import LembarIndikator
from core.paket.istilah import Naskah
from core.tanya.pertanyaan import Pertanyaan

NASKAH = "naskah"
BEBERAPA = 2
DIBANDINGKAN = (Naskah.RKT, Naskah.PK, Naskah.LAMPIRAN_PK, Naskah.LAPORAN)
"""Documents that may promise a target."""


def told(satu: Pertanyaan, ini: LembarIndikator) -> str:
    """Say where the numbers are printed and which target counts, "" where none is a target."""
    di = {
        n: dict.fromkeys(NAMA[t.naskah] for t in ini.target if t.tercetak.nilai == n)
        for n in dict.fromkeys(satu.angka)
    }
    if ini.dasar is None or not any(di.values()):
        return ""
    tercetak = [kata.target_tercetak(angka(n), dan(list(ada))) for n, ada in di.items() if ada]
    dipakai = kata.target_dipakai(nilai(ini.nilai_target), NAMA[ini.dasar.naskah])
    return f"{' '.join(tercetak)} {dipakai}"


def alike(ini: LembarIndikator) -> str:
    """Say that all documents promise the same, "" where but one does or they differ."""
    ada = dict.fromkeys(t.naskah for t in ini.target)
    if len(ada) < BEBERAPA or ini.target_berbeda:
        return ""
    tiada = [NAMA[n] for n in DIBANDINGKAN if n not in ada]
    sama = kata.target_sama(nilai(ini.nilai_target), dan([NAMA[n] for n in ada]))
    return f"{sama} {kata.tanpa_target(dan(tiada))}" if tiada else sama
