"""How an indikator is measured, and who answers for it."""

from collections.abc import Iterator

from bot.capaian import tombol
from bot.isi import asal
from bot.messages import tanya as kata_umum
from bot.messages import tanya_ucapan as kata
from bot.messages.daftar import dan
from bot.messages.isian import tombol_periode
from bot.messages.keadaan import KATA
from bot.tanya import komponen, lembar, pengisi, sasaran
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from bot.tanya.lembar import Perkara
from core.angka import Keadaan
from core.hak import Bidang
from core.kinerja import LembarIndikator
from core.services.aturan_tenggat import list_verifikator
from core.services.capaian import Rincian
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Arah, Hal
from core.tanya.tafsir.kinerja_semua import TERBANYAK

TIADA = KATA[Keadaan.TIDAK_TERSEDIA]
ARTI, SUMBER, VERIFIKATOR = "definisi", "sumber", "verifikator"
"""What it means is asked, not how it is computed."""


def rumus(perkara: Perkara) -> Balasan:
    hasil = lembar.detail(perkara, perkara.tanya.about(Jenis.INDIKATOR)[0].kunci)
    if not isinstance(hasil, Rincian):
        return lembar.closed(perkara.pelaku, hasil)
    ini = hasil.indikator
    arti = perkara.tanya.rincian == ARTI
    if perkara.tanya.rincian == SUMBER:
        asal_nilai = ini.sumber_data or TIADA, ini.formula or TIADA
        siapa = kata.sumber_nilai(ini.kode, ini.pendek, *asal_nilai)
        akhir = kata_umum.sumber(ini.sumber.judul, ini.sumber.tabel)
        return Balasan(lines(siapa, akhir), tombol=tombol.indikator([ini]))
    skala = komponen.out_of(ini, perkara.tanya.angka)
    isi = (
        kata.isian(kata.FORMULA, ini.formula or TIADA),
        kata.isian(kata.DEFINISI, ini.definisi or TIADA),
    )
    return Balasan(
        lines(
            skala,
            kata.rumus(ini.kode, ini.nama),
            reversed(isi) if arti else isi,
            kata.isian(kata.SATUAN, ini.satuan),
            komponen.share(ini),
            kata.isian(kata.SUMBER_DATA, ini.sumber_data or TIADA),
            kata.isian(kata.CATATAN, ini.catatan) if ini.catatan else "",
            kata_umum.sumber(ini.sumber.judul, ini.sumber.tabel),
        ),
        tombol=tombol.indikator([ini]),
        sikap=Sikap.TIDAK_ADA if arti and not ini.definisi else Sikap.JAWAB,
    )


def owners(perkara: Perkara) -> Balasan:
    """Whom the document makes responsible for each indikator that is named, or for all."""
    if perkara.tanya.rincian == VERIFIKATOR:
        return _verifying(perkara)
    if perkara.tanya.rincian == TERBANYAK:
        return _by_number(perkara)
    kode = {b.kunci for b in perkara.tanya.about(Jenis.INDIKATOR)}
    for dituju in perkara.tanya.about(Jenis.SASARAN):
        kode |= {i.kode for i in sasaran.indikator(perkara.lembar, dituju)}
    pilih = [i for i in perkara.lembar.indikator if not kode or i.kode in kode]
    if perkara.tanya.rincian == pengisi.PENGISI:
        isi = lines(pengisi.reporters(perkara, pilih), map(_owner, pilih))
        return Balasan(isi, tombol=tombol.indikator(pilih))
    return Balasan(
        lines(
            (_owner(i) for i in pilih),
            (baris for i in pilih if kode and perkara.tanya.triwulan for baris in _posted(i)),
        ),
        tombol=tombol.indikator(pilih),
    )


def _by_number(perkara: Perkara) -> Balasan:
    """Say how many indikator each unit answers for, whoever has the most of them first."""
    milik: dict[str, list[str]] = {}
    for ini in perkara.lembar.indikator:
        for unit in ini.pemilik:
            milik.setdefault(unit.nama, []).append(ini.kode)
    naik = perkara.tanya.arah is Arah.TERENDAH
    urut = sorted(milik.items(), key=lambda satu: len(satu[1]) if naik else -len(satu[1]))
    isi = [kata.banyak_milik(nama, kode) for nama, kode in urut]
    judul = kata.menurut_banyaknya(perkara.lembar.tahun, naik=naik)
    return Balasan(lines(judul, isi, lembar.source(perkara.lembar)))


def _verifying(perkara: Perkara) -> Balasan:
    """Say which Bagian decides on what is posted of indikator, or of each field."""
    kode = {b.kunci for b in perkara.tanya.about(Jenis.INDIKATOR)}
    pilih = [i for i in perkara.lembar.indikator if i.kode in kode]
    disebut = Bidang.KINERJA if pilih else perkara.tanya.daftar
    semua = {b: _deciding(perkara, b) for b in Bidang if not disebut or b == disebut}
    perihal = dan([i.kode for i in pilih])
    isi = [kata.verifikator(perihal, unit, b) for b, unit in semua.items()]
    return Balasan(
        lines(isi, map(_owner, pilih)),
        tombol=tombol.indikator(pilih),
        sikap=Sikap.JAWAB if any(semua.values()) else Sikap.TIDAK_ADA,
    )


def _deciding(perkara: Perkara, bidang: Bidang) -> tuple[str, ...]:
    return list_verifikator(perkara.ruang.engine, perkara.pelaku, bidang)


def _owner(ini: LembarIndikator) -> str:
    """Say whom the document names, or the units that own it where the document names nobody."""
    if ini.penanggung_jawab:
        return kata.pengampu(ini.kode, ini.pendek, ini.penanggung_jawab, ini.sumber.tabel)
    return kata.pengampu_unit(ini.kode, ini.pendek, [u.nama for u in ini.pemilik])


def _posted(ini: LembarIndikator) -> Iterator[str]:
    """Yield who has posted the figure of the quarter that is asked for, and when."""
    if ini.isian is None or ini.isian.tahunan:
        return
    kini = ini.isian.kini
    apa = f"{ini.kode}, {tombol_periode(kini.periode)} {ini.tahun}"
    for bagian in kini.bagian:
        if bagian.resmi:
            yield kata.pengisi(
                apa, asal.figur(bagian.resmi, ini.satuan), asal.lengkap(bagian.resmi)
            )
        if bagian.menunggu:
            ada = bagian.resmi is not None
            yield asal.menunggu(apa, bagian.menunggu, ini.satuan, ada=ada)


PENJAWAB: dict[Hal, Penjawab] = {Hal.RUMUS: lembar.with_sheet(rumus)}
