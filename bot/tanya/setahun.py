"""How far an indikator has come in a year that is not over, against the target of all of it."""

from decimal import Decimal

from bot.messages import tanya_kinerja as kata
from bot.messages.hasil_isian import SAMPAI
from bot.messages.isian import tombol_periode
from bot.render import angka, nilai, persen
from core.aturan import round_pct
from core.capaian import SERATUS
from core.kinerja import LembarIndikator
from core.tanya.pertanyaan import Pertanyaan, Ukuran
from core.tanya.tafsir.kinerja_ditanya import SETAHUN


def told(satu: Pertanyaan, ini: LembarIndikator, *, contoh: bool) -> str:
    """Say the target of the year and what is reached of it, "" where nothing of both differs.

    That is where the target is asked for and no quarter, and the year is reported by quarters.
    """
    isian = ini.isian
    if Ukuran.TARGET not in satu.ukuran or isian is None or isian.tahunan:
        return ""
    if satu.kapan and satu.rincian != SETAHUN:
        return ""
    bacaan = isian.sampai if satu.kapan and isian.sampai is not None else isian.pokok
    target, ada = isian.target_tahun, bacaan.realisasi
    if not bacaan.periode or target == bacaan.target:
        return ""
    kepala = kata.judul(ini.kode, ini.pendek, f"{ini.tahun}")
    awal = kata.target_setahun(kepala, nilai(target), ini.satuan, contoh=contoh)
    if not isinstance(target, Decimal) or not isinstance(ada, Decimal) or not target:
        return f"{awal}."
    bagian = persen(round_pct(ada / target * SERATUS))
    kapan = f"{SAMPAI} {tombol_periode(bacaan.periode[-1])}"
    kurang = angka(target - ada) if ada < target else ""
    return f"{awal}, {kata.sudah_setahun(nilai(ada), kapan, bagian, kurang)}."
