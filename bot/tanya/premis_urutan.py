"""A rank that is taken for granted of a line or a Bagian, held against all of its kind."""

from dataclasses import replace
from decimal import Decimal

from bot.messages import tanya_premis_anggaran as kata
from bot.messages import tanya_uraian as kata_uraian
from bot.tanya import buku, lingkup_pos
from bot.tanya.buku import Perkara
from core.buku import LimaAngka
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Arah


def told(perkara: Perkara, tingkat: Jenis, lima: LimaAngka) -> str:
    """Say whether it has that rank, and which one; "" where not all of its kind are seen."""
    satu = perkara.tanya
    milik = lingkup_pos.value(satu, lima)
    if satu.arah is None or perkara.buku.akar is None or not isinstance(milik, Decimal):
        return ""
    semua = replace(satu, benda=(), kecuali=(), tingkat=tingkat)
    lingkup = lingkup_pos.find(replace(perkara, tanya=semua), tingkat)
    ada = [
        (n, a.label)
        for a in lingkup.anggota
        if isinstance(n := lingkup_pos.value(satu, a.lima), Decimal)
    ]
    if not ada:
        return ""
    angka = [n for n, _ in ada]
    rendah = satu.arah is Arah.TERENDAH
    ujung, pemegang = (min if rendah else max)(ada, key=lambda p: p[0])
    apa = kata_uraian.ukuran(lingkup_pos.measure(satu))
    ke = 1 + sum(n < milik if rendah else n > milik for n in angka)
    urutan = kata.urutan(ke, len(angka), rendah=rendah)
    if milik == ujung:
        return kata.memang_ujung(apa, urutan, rendah=rendah)
    return kata.bukan_ujung(apa, pemegang, lingkup_pos.written(satu, ujung), urutan, rendah=rendah)


def of(perkara: Perkara, lima: LimaAngka) -> str:
    """Say the same of the one thing that the question names."""
    benda = perkara.tanya.benda[:1]
    jenis = [b.jenis for b in benda if b.jenis is Jenis.UNIT or b.jenis in buku.TINGKAT]
    return told(perkara, jenis[0], lima) if jenis else ""
