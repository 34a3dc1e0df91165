"""Whose all entries of a register are: the unit of the indikator that is computed from them."""

from bot.ruang import Ruang
from bot.tanya import lembar
from bot.tanya.satu_register import asked
from core.hak import Pelaku
from core.periode import TahunKosong
from core.register import JenisRegister
from core.services import baca_register
from core.services.baca_register import Ikhtisar
from core.tanya.butir import entries
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Pertanyaan


def is_keeper(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, semua: Ikhtisar) -> bool:
    """Tell whether the unit that entries are asked for of keeps them all, and no entry names one.

    "Raperwal bagian hukum ada berapa": each of them.
    """
    unit, diminta = satu.about(Jenis.UNIT), asked(satu)
    if len(unit) != 1 or len(diminta) != 1 or satu.menduga:
        return False
    isi = [b for r in semua.register if r.jenis is diminta[0] for b in entries(r)]
    berpihak = diminta[0] is JenisRegister.MOU_PKS
    if not isi or (any(b.unit for b in isi) and not berpihak):
        # What agreements name are their other parties.
        return False
    kode = baca_register.measured_by(ruang.engine, diminta[0], semua.tahun)
    sheet = lembar.of_year(ruang, pelaku, semua.tahun)
    if isinstance(sheet, TahunKosong):
        return False
    return any(
        f"{u.id}" == unit[0].kunci for i in sheet.indikator if i.kode == kode for u in i.pemilik
    )
