"""Answers about units: who is below whom, how many, and what is whose."""

from collections.abc import Iterator, Sequence

from bot.anggaran.sumber import owners
from bot.messages import tanya as kata_umum
from bot.messages import tanya_lembaga as kata
from bot.messages.tanya_anggaran import pembagian
from bot.ruang import Ruang
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from core.buku import Pos
from core.errors import TidakBerhakError
from core.hak import Pelaku, sees_all, wilayah
from core.kinerja import LembarIndikator
from core.lembaga import Susunan, UnitLembaga
from core.periode import TahunKosong
from core.services import lembaga
from core.services.anggaran import show_buku
from core.services.capaian import show_capaian
from core.services.nama import load_indeks
from core.services.pencarian_anggaran import lines_of_unit
from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan
from core.teks import fold

SETDA, ASISTEN, BAGIAN = "setda", "asisten", "bagian"
"""Kinds of units, as data packages name them."""


def struktur(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    susunan = lembaga.show_susunan(ruang.engine, pelaku)
    setda = susunan.of_kind(SETDA)
    if not setda:
        return Balasan(kata.TANPA_SUSUNAN, sikap=Sikap.TIDAK_ADA)
    if sub := satu.about(Jenis.SUB_BAGIAN):
        bernama = [kata.bernama(b.nama) for b in satu.serupa]
        return _sub_bagian(susunan, sub, satu.rincian, bernama)
    if satu.rincian == "pribadi" or satu.teks:
        tiada = kata.tanpa_unit(satu.rincian, satu.teks) if satu.teks else kata.TANPA_PRIBADI
        ada = _down(susunan, setda[0], satu.rincian) if satu.teks else ()
        return Balasan(lines(tiada, ada), sikap=Sikap.TIDAK_ADA)
    unit = satu.about(Jenis.UNIT)
    ini = (susunan.find(int(unit[0].kunci)) if unit else None) or setda[0]
    if satu.rincian in {"milik", "tugas"} and unit:
        return _owned(ruang, pelaku, susunan, ini, tugas=satu.rincian == "tugas")
    if satu.rincian == "pejabat":
        baris = [kata.YANG_TERCATAT, _up(susunan, ini), _where([ini])] if unit else []
        return Balasan(lines(kata.TANPA_PEJABAT, baris), sikap=Sikap.TIDAK_ADA)
    ke_atas = satu.rincian == "atasan"
    isi = [_up(susunan, ini), _where([ini])] if ke_atas else _down(susunan, ini, satu.rincian)
    return Balasan(lines(isi))


def _sub_bagian(
    susunan: Susunan, semua: Sequence[Benda], rincian: str, bernama: Sequence[str]
) -> Balasan:
    baris: list[str] = []
    if rincian == BAGIAN:
        baris.append(kata.bukan_bagian(kata.singkat(semua[0].nama)))
    elif rincian == "pejabat":
        baris += [kata.TANPA_PEJABAT, kata.YANG_TERCATAT]
    milik: list[UnitLembaga] = []
    for satu in semua:
        unit = susunan.find(int(satu.kunci.partition(":")[0]))
        if unit is not None:
            milik.append(unit)
            baris += [kata.sub_di_bawah(satu.nama, unit.nama), _up(susunan, unit)]
    baris += [*bernama, _where(milik)]
    return Balasan(lines(baris), sikap=Sikap.TIDAK_ADA if rincian else Sikap.JAWAB)


def _up(susunan: Susunan, unit: UnitLembaga) -> str:
    atas = next(susunan.above(unit), None)
    return (
        kata.di_bawah(unit.nama, atas.nama, atas.singkat) if atas else kata.paling_atas(unit.nama)
    )


def _down(susunan: Susunan, ini: UnitLembaga, apa: str) -> Iterator[str]:
    """Yield what is below a unit, of the kind that is asked for."""
    if ini.jenis == BAGIAN:
        yield _up(susunan, ini)
        if ini.sub_bagian:
            yield kata.membawahi(ini.nama, kata.JENIS["sub_bagian"], ini.sub_bagian)
            yield from map(kata.butir, ini.sub_bagian)
        yield _where([ini])
        return
    bagian = susunan.of_kind(BAGIAN, ini)
    if apa == "sub_bagian" and bagian:
        semua = [s for b in bagian for s in b.sub_bagian]
        yield kata.banyak_sub(semua, len(bagian), ini.nama)
        yield from (kata.cabang(b.nama, [kata.singkat(s) for s in b.sub_bagian]) for b in bagian)
        yield _where(bagian)
    elif ini.jenis == ASISTEN:
        yield kata.membawahi(ini.nama, kata.JENIS[BAGIAN], [b.nama for b in bagian])
        yield from (kata.butir(b.nama) for b in bagian)
        yield _where([ini])
    elif asisten := susunan.of_kind(ASISTEN, ini):
        jenis, unit = (ASISTEN, asisten) if apa == ASISTEN else (BAGIAN, bagian)
        yield kata.banyak(kata.JENIS[jenis], [u.nama for u in unit], ini.nama)
        for atas in asisten:
            yield kata.cabang(
                f"{atas.nama} ({atas.singkat})", [b.nama for b in susunan.below(atas)]
            )
        yield _where(asisten)
    elif bawah := susunan.below(ini):
        yield kata.membawahi(ini.nama, "unit", [b.nama for b in bawah])
        yield from (kata.butir(b.nama) for b in bawah)
        yield _where(bawah)
    else:
        yield _up(susunan, ini)
        yield kata.tanpa_bawahan(ini.nama)
        yield _where([ini])


def _owned(
    ruang: Ruang, pelaku: Pelaku, susunan: Susunan, ini: UnitLembaga, *, tugas: bool
) -> Balasan:
    """Return the indikator and the kegiatan of a unit, for its duties too. Raises TidakBerhakError.

    The document describes the duties, the data do not.
    """
    dalam = {ini.id} | {u.id for u in susunan.unit if ini in susunan.above(u)}
    if not sees_all(pelaku) and ini.id not in wilayah(pelaku):
        raise TidakBerhakError(ini.nama)
    lembar = show_capaian(ruang.engine, pelaku, None, now=ruang.now())
    indikator: list[LembarIndikator] = []
    if not isinstance(lembar, TahunKosong):
        indikator = [i for i in lembar.indikator if not dalam.isdisjoint(u.id for u in i.pemilik)]
    buku = show_buku(ruang.engine, pelaku, None, now=ruang.now())
    kegiatan: list[Pos] = []
    if not isinstance(buku, TahunKosong):
        for unit in sorted(dalam):
            milik = lines_of_unit(ruang.engine, buku, unit)
            kegiatan += [k for k in milik.kegiatan if k not in kegiatan] if milik else []
    tabel = indikator[0].sumber if indikator else None
    disebut, lain = _by_print(ruang, ini, indikator)
    return Balasan(
        lines(
            kata.TANPA_TUGAS if tugas else "",
            kata.milik(ini.nama),
            kata.indikator(len(disebut)),
            map(_one, disebut),
            [kata.ikut_mengisi(len(lain)), *map(_one, lain)] if lain else "",
            kata.kegiatan(len(kegiatan)),
            (kata.butir(k.nama) for k in kegiatan),
            pembagian(asal) if (asal := owners(kegiatan)) else "",
            kata_umum.sumber(tabel.judul, tabel.tabel) if tabel else "",
        ),
        sikap=Sikap.TIDAK_ADA if tugas else Sikap.JAWAB,
    )


def _one(ini: LembarIndikator) -> str:
    return kata.indikator_milik(ini.kode, ini.pendek, kata.penanggung_jawab(ini.penanggung_jawab))


def _by_print(
    ruang: Ruang, ini: UnitLembaga, semua: Sequence[LembarIndikator]
) -> tuple[list[LembarIndikator], list[LembarIndikator]]:
    """Return those for which the document names the unit, and those that it only posts."""
    benda = load_indeks(ruang.engine).benda
    nama = {
        f" {fold(n)} "
        for b in benda
        if b.jenis is Jenis.UNIT and b.kunci == f"{ini.id}"
        for n in (b.nama, *b.sebutan)
    }
    tercetak = {i.kode: f" {fold(i.penanggung_jawab)} " for i in semua}
    kena = [i for i in semua if any(n in tercetak[i.kode] for n in nama)]
    kosong = [i for i in semua if not i.penanggung_jawab]
    if not kena:
        return list(semua), []
    disebut = [i for i in semua if i in kena or i in kosong]
    return disebut, [i for i in semua if i not in disebut]


def _where(unit: Sequence[UnitLembaga]) -> str:
    sumber = next((u.sumber for u in unit if u.sumber is not None), None)
    return kata_umum.sumber(sumber.judul, sumber.tabel) if sumber else ""


PENJAWAB: dict[Hal, Penjawab] = {Hal.STRUKTUR: struktur}
"""What answers such questions."""
