"""A typed question field by field, in words; plain text, not HTML."""

from collections.abc import Iterator

from bot.messages import tanya_uraian as kata
from bot.messages.isian import BULAN
from bot.render import tepat
from core.tanya.indeks import Benda
from core.tanya.pertanyaan import Pertanyaan, Ragu

Baris = tuple[str, str]
"""What a field is called, and what stands in it."""


def fields(satu: Pertanyaan) -> list[Baris]:
    """Return the fields that say something, in an order that reads well."""
    return [(label, isi) for label, isi in _all(satu) if isi]


def brief(satu: Pertanyaan) -> str:
    """Return a question in one line: what is asked, of what, of when."""
    isi = [
        ", ".join(kata.ukuran(u) for u in satu.ukuran),
        ", ".join(b.nama for b in satu.benda),
        ", ".join(f"{t}" for t in satu.tahun),
    ]
    return ": ".join([kata.hal(satu.hal), *filter(None, ["; ".join(filter(None, isi))])])


def readings(satu: Pertanyaan | Ragu) -> list[Baris]:
    """Return the fields, of several readings each in one line."""
    if isinstance(satu, Pertanyaan):
        return fields(satu)
    return [(kata.kemungkinan(ke), brief(b)) for ke, b in enumerate(satu.bacaan, start=1)]


def _all(satu: Pertanyaan) -> Iterator[Baris]:
    yield kata.PERIHAL, kata.hal(satu.hal)
    yield kata.DITANYAKAN, ", ".join(kata.ukuran(u) for u in satu.ukuran)
    yield kata.TENTANG, "; ".join(map(name, satu.benda))
    yield kata.KECUALI, "; ".join(map(name, satu.kecuali))
    for salah_satu in satu.kecuali_satu_dari:
        yield kata.KECUALI, f" {kata.ATAU} ".join(map(name, salah_satu))
    if satu.mengecualikan and not (satu.kecuali or satu.kecuali_satu_dari):
        yield kata.KECUALI, kata.KOSONG
    yield kata.KECUALI_ASING, kata.kutip(satu.kecuali_asing)
    yield kata.MENGURANGI, kata.YA if satu.mengurangi else ""
    yield kata.TADI, "; ".join(map(name, satu.tadi))
    yield kata.TAHUN, ", ".join(f"{t}" for t in satu.tahun)
    beberapa = satu.semua_triwulan or ((satu.triwulan,) if satu.triwulan else ())
    yield kata.TRIWULAN, ", ".join(t.name for t in beberapa)
    yield kata.MUSTAHIL, kata.kutip(satu.mustahil)
    yield kata.SEMESTER, satu.semester.name if satu.semester else ""
    yield kata.BULAN, BULAN[satu.bulan - 1] if satu.bulan else ""
    yield kata.DASAR, f"{satu.dasar}" if satu.dasar else ""
    yield kata.URUTAN, kata.ARAH[satu.arah] if satu.arah else ""
    yield kata.BANYAK, f"{satu.banyak}" if satu.banyak else ""
    yield kata.TINGKAT, kata.jenis(satu.tingkat) if satu.tingkat else ""
    yield kata.PILIHAN, kata.SARING[satu.saring] if satu.saring else ""
    yield (
        kata.ANGKA,
        "; ".join(f"{tepat(a)}{kata.PERSEN if satu.persen else ''}" for a in satu.angka),
    )
    yield kata.MENDUGA, kata.YA if satu.menduga else ""
    yield kata.LEWAT, "" if satu.lewat is None else kata.LEWATNYA[satu.lewat]
    yield kata.NAIK, "" if satu.naik is None else kata.NAIKNYA[satu.naik]
    yield kata.DAFTAR, satu.daftar.replace("_", " ")
    yield kata.TEKS, satu.teks
    for syarat in satu.syarat:
        yield kata.SYARAT, kata.syarat(syarat)
    for ukuran, arah in satu.ujung:
        yield kata.URUTAN, f"{kata.ukuran(ukuran)} {kata.ARAH[arah]}"
    yield kata.SERUPA, "; ".join(map(name, satu.serupa))
    yield kata.RINCIAN, satu.rincian.replace("_", " ")
    yield kata.ASING, kata.kutip(satu.asing)
    yield kata.DIBACA, "; ".join(kata.ditulis(baca, tulis) for tulis, baca in satu.dibaca)


def name(benda: Benda) -> str:
    return kata.benda(benda.jenis, benda.nama)
