"""Answers about the rules that documents and scales rest on."""

from collections.abc import Iterator, Sequence

from bot.messages import tanya as kata_umum
from bot.messages import tanya_hukum as kata
from bot.ruang import Ruang
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from core.hak import Pelaku
from core.lembaga import Landasan
from core.paket.istilah import JenisNarasi
from core.services import aturan_tenggat, lembaga
from core.services.nama import load_glosarium
from core.services.ucapan import list_ucapan
from core.tanya.cari import mentions, search, words_of
from core.tanya.hukum import names_of
from core.tanya.pertanyaan import Hal, Pertanyaan
from core.tanya.rujukan import Rujukan, read_rujukan
from core.teks import fold

BERTUTUR = [
    *(JenisNarasi.PEMBENTUKAN, JenisNarasi.ANALISIS, JenisNarasi.PENYEBAB),
    JenisNarasi.REKOMENDASI,
]
"""Passages whose sentences name rules."""
PERDA = "perda"
DEKAT = 4
"""Of more rules that have some of the words none is near."""
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
    disebut = list(_in_prose(ruang, pelaku, keras))
    if disebut and not any(s.sumber for s in pilih):
        # What the document itself rests on comes first.
        skala = [s for s in pilih if s.sumber is None]
        return Balasan(lines(disebut, _laws(skala)))
    if keras and not pilih:
        return _none(ruang, pelaku, satu, keras, naskah)
    if not keras and not naskah:
        return Balasan(kata.TANPA_LANDASAN, sikap=Sikap.TIDAK_ADA)
    if keras and lunak:
        sempit = search([(s, _law_text(s)) for s in pilih], lunak)
        pilih = list(sempit.cocok or sempit.dekat or pilih)
    return Balasan(lines(_laws(pilih if keras else naskah)))


def _none(
    ruang: Ruang,
    pelaku: Pelaku,
    satu: Pertanyaan,
    keras: Sequence[str],
    naskah: Sequence[Landasan],
) -> Balasan:
    """Say that no rule of the document has the words, and what else there is of them."""
    if lain := _of_reports(ruang, pelaku, keras):
        return Balasan(lines(lain))
    if satu.rincian == PERDA:
        return Balasan(kata.tanpa_perda(len(naskah)), sikap=Sikap.TIDAK_ADA)
    awal = kata.bukan_landasan(keras, len(naskah))
    if istilah := _of_term(" ".join(keras)):
        return Balasan(lines(istilah, awal), sikap=Sikap.TIDAK_ADA)
    dekat = search([(s, _law_text(s)) for s in naskah], keras).dekat
    dekat = dekat if len(dekat) <= DEKAT else ()
    return Balasan(lines(awal, _laws(dekat or naskah)), sikap=Sikap.TIDAK_ADA)


def _in_prose(ruang: Ruang, pelaku: Pelaku, dicari: Sequence[str]) -> Iterator[str]:
    """Yield the rules and letters that the document's prose names, and that speak of all words."""
    if not dicari:
        return
    glosarium = load_glosarium()
    for ucapan in list_ucapan(ruang.engine, pelaku, None, BERTUTUR):
        for satu in read_rujukan(ucapan.teks):
            isi = words_of(f"{names_of(satu.teks, glosarium)} {_kind(satu)}")
            surat = {"dasar", "hukum", "nomor", "surat", "edaran"}
            if all(mentions(isi, k) for k in dicari if k not in surat):
                sumber = kata_umum.sumber(ucapan.sumber.judul, ucapan.sumber.tabel)
                yield kata.landasan_uraian(satu.teks, sumber)


def _kind(satu: Rujukan) -> str:
    return "se" if satu.nama.startswith("Surat Edaran") else ""


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
