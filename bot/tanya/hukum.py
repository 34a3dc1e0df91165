"""Answers about the rules that documents and scales rest on."""

from collections.abc import Iterator, Sequence

from bot.messages import tanya as kata_umum
from bot.messages import tanya_lembaga as kata
from bot.ruang import Ruang
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from core.hak import Pelaku
from core.lembaga import Landasan
from core.services import aturan_tenggat, lembaga
from core.services.nama import load_glosarium
from core.tanya.cari import search
from core.tanya.hukum import names_of
from core.tanya.pertanyaan import Hal, Pertanyaan
from core.teks import fold

SEBUTAN_SKALA = {
    "skm": "skm ikm survei kepuasan masyarakat mutu",
    "akip": "akip sakip lhe evaluasi predikat",
    "kinerja": "kinerja capaian realisasi predikat",
}
"""What people call what a scale grades."""


def dasar_hukum(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    semua = lembaga.list_landasan(ruang.engine, pelaku, pada=ruang.now().date())
    naskah = [s for s in semua if s.sumber is not None]
    if not semua:
        return Balasan(kata.TANPA_LANDASAN, sikap=Sikap.TIDAK_ADA)
    keras = [k for k in satu.teks.split() if not k.startswith("~")]
    lunak = [k[1:] for k in satu.teks.split() if k.startswith("~")]
    if satu.banyak and not keras:
        return _nth(naskah, satu.banyak)
    isi = [(s, _law_text(s)) for s in semua]
    ketemu = search(isi, keras)
    pilih = list(ketemu.cocok)
    if keras and not pilih and (lain := _of_reports(ruang, pelaku, keras)):
        return Balasan(lines(lain))
    if keras and not pilih:
        dekat = [s for s in ketemu.dekat if s.sumber] if len(ketemu.dekat) <= 4 else naskah  # noqa: PLR2004
        awal = kata.bukan_landasan(keras, len(naskah))
        istilah = _of_term(" ".join(keras))
        return Balasan(lines(awal, istilah, _laws(dekat or naskah)), sikap=Sikap.TIDAK_ADA)
    if keras and lunak:
        sempit = search([(s, _law_text(s)) for s in pilih], lunak)
        pilih = list(sempit.cocok or sempit.dekat or pilih)
    return Balasan(lines(_laws(pilih if keras else naskah)))


def _nth(naskah: Sequence[Landasan], urutan: int) -> Balasan:
    """Return the rule at a place of the document's list."""
    if urutan > len(naskah):
        awal = kata.tanpa_landasan_ke(urutan, len(naskah))
        return Balasan(lines(awal, _laws(naskah)), sikap=Sikap.TIDAK_ADA)
    return Balasan(lines(_laws([naskah[urutan - 1]])))


def _of_reports(ruang: Ruang, pelaku: Pelaku, keras: Sequence[str]) -> list[str]:
    """Return the rules by which reports of that name are due."""
    return [
        kata.landasan_tenggat(r.pendek, r.dasar)
        for r in aturan_tenggat.list_rules(ruang.engine, pelaku)
        if r.dasar and set(keras) <= set(fold(f"{r.kode} {r.pendek} {r.nama}").split())
    ]


def _of_term(teks: str) -> str:
    """Return the rules that explain a term, "" for a word that is none."""
    satu = load_glosarium().find(teks)
    return kata.landasan_istilah(satu.istilah, satu.sumber) if satu and satu.sumber else ""


def _law_text(satu: Landasan) -> str:
    if satu.sumber is None:
        return f"{satu.teks} {satu.perihal} {SEBUTAN_SKALA.get(satu.skala, '')}"
    return names_of(satu.teks, load_glosarium())


def _laws(semua: Sequence[Landasan]) -> Iterator[str]:
    naskah = [s for s in semua if s.sumber is not None]
    if len(naskah) > 1:
        yield kata.LANDASAN.format(banyak=len(naskah))
    for satu in naskah:
        if satu.sumber is not None:
            yield kata.landasan(satu.sumber.baris, satu.teks)
    if naskah and naskah[0].sumber is not None:
        yield kata_umum.sumber(naskah[0].sumber.judul, naskah[0].sumber.tabel)
    for satu in semua:
        if satu.sumber is None:
            yield kata.landasan_skala(satu.teks, satu.perihal)


PENJAWAB: dict[Hal, Penjawab] = {Hal.DASAR_HUKUM: dasar_hukum}
"""What answers such questions."""
