"""The budget of an indikator: it has none of its own, its units have."""

from collections.abc import Callable
from dataclasses import replace

from bot.messages import tanya_anggaran as kata
from bot.ruang import Ruang
from bot.tanya import lembar
from bot.tanya.balasan import Balasan, Sikap, lines
from core.hak import Pelaku
from core.kinerja import Lembar
from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Pertanyaan

Anggaran = Callable[[Ruang, Pelaku, Pertanyaan], Balasan]
TERBANYAK = 4
"""Units of which each is told."""


def of_owners(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, anggaran: Anggaran) -> Balasan:
    """Say that it has none, with that of each unit that answers for it."""
    kode = satu.about(Jenis.INDIKATOR)[0].kunci
    isi = lembar.of_year(ruang, pelaku, satu.tahun[0] if satu.tahun else None)
    semua = isi.indikator if isinstance(isi, Lembar) else ()
    ini = next((i for i in semua if i.kode == kode), None)
    unit = ini.pemilik[:TERBANYAK] if ini is not None else ()
    milik = [
        anggaran(ruang, pelaku, replace(satu, benda=(Benda(Jenis.UNIT, f"{u.id}", u.nama, ()),)))
        for u in unit
    ]
    uang = [b.inti for b in milik if b.sikap is Sikap.JAWAB]
    tombol = tuple(b for m in milik if m.lanjut for b in m.lanjut.tombol[:1])
    return Balasan(
        lines(kata.tanpa_anggaran_indikator(kode), kata.MILIK_PENGAMPU if uang else "", uang),
        tombol=tombol,
        sikap=Sikap.TIDAK_ADA,
    )
