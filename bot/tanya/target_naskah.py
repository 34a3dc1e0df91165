"""Which document prints a target, and which of them capaian is measured against."""

from collections.abc import Iterable, Iterator

from bot.messages import tanya_kinerja as kata
from bot.messages.capaian import NASKAH as NAMA
from bot.messages.daftar import dan
from bot.render import nilai
from bot.tanya import lembar
from bot.tanya.balasan import Balasan, lines
from core.angka import Nilai, Predikat
from core.kinerja import Lembar, LembarIndikator
from core.paket.istilah import Naskah
from core.tanya.pertanyaan import Pertanyaan
from core.tanya.tafsir.target_tercetak import DIPAKAI, NASKAH

BERTARGET = frozenset([NASKAH, DIPAKAI])
URUT = (Naskah.RENSTRA, Naskah.RKT, Naskah.PK, Naskah.LAMPIRAN_PK, Naskah.LAPORAN, Naskah.ISIAN)
BEBERAPA = 2
DIBANDINGKAN = (Naskah.RKT, Naskah.PK, Naskah.LAMPIRAN_PK, Naskah.LAPORAN)
"""Documents that may promise a target."""


def told(satu: Pertanyaan, ini: LembarIndikator) -> str:
    """Say where which target is printed and which counts, "" where no such document has one."""
    ada = _printed(ini)
    if ini.dasar is None or not ada:
        return ""
    dipakai = kata.target_dipakai(nilai(ini.nilai_target), NAMA[ini.dasar.naskah])
    semua = list(ada)
    if satu.angka and len(ada) > 1:
        semua = [n for n in ada if n in satu.angka] or semua
    if satu.daftar:
        return lines(_in_document(satu.daftar, ini), " ".join([*_each(ada, semua), dipakai]))
    baris = [*_each(ada, list(ada) if len(ada) > 1 else semua)]
    campur = {isinstance(n, Predikat) for n in ada} == {True, False}
    beda = kata.TARGET_TAK_SEBANDING if campur else ""
    urut = [dipakai, *baris] if satu.rincian == DIPAKAI else [*baris, dipakai]
    return " ".join(filter(None, [*urut, beda]))


def _printed(ini: LembarIndikator) -> dict[Nilai, list[str]]:
    """Return each target with the documents that print it, in the order of these."""
    hasil: dict[Nilai, list[str]] = {}
    for satu in sorted(ini.target, key=lambda t: URUT.index(t.naskah)):
        nama = NAMA[satu.naskah]
        if nama not in (ada := hasil.setdefault(satu.tercetak.nilai, [])):
            ada.append(nama)
    return hasil


def _each(ada: dict[Nilai, list[str]], pilih: Iterable[Nilai]) -> Iterator[str]:
    for n in pilih:
        yield kata.target_tercetak(nilai(n), dan(ada[n]))


def _in_document(kode: str, ini: LembarIndikator) -> str:
    """Say which target the document prints that is named, or that it prints none."""
    nama = NAMA[Naskah(kode)]
    cetak = [t.tercetak for t in ini.target if t.naskah == Naskah(kode)]
    if not cetak:
        return kata.target_tak_tercetak(ini.kode, ini.pendek, nama)
    isi, tabel = nilai(cetak[0].nilai), cetak[0].sumber.tabel
    return kata.target_di(ini.kode, ini.pendek, nama, isi, tabel)


def used(isi: Lembar) -> Balasan:
    """Say which document capaian is measured against, and where another prints another target."""
    naskah = dan([NAMA[n] for n in isi.dasar])
    beda = [i for i in isi.indikator if len(_printed(i)) > 1 and i.dasar is not None]
    baris = [
        kata.baris(i.kode, i.pendek, " ".join([_counted(i), *_each(_printed(i), _printed(i))]))
        for i in beda
    ]
    return Balasan(
        lines(kata.capaian_dari(naskah, isi.tahun), baris, lembar.source(isi)),
        tampak=lembar.as_benda(beda),
    )


def _counted(ini: LembarIndikator) -> str:
    naskah = NAMA[ini.dasar.naskah] if ini.dasar else ""
    return kata.target_dipakai(nilai(ini.nilai_target), naskah)


def alike(ini: LembarIndikator) -> str:
    """Say that all documents promise the same, "" where but one does or they differ."""
    ada = dict.fromkeys(t.naskah for t in ini.target)
    if len(ada) < BEBERAPA or ini.target_berbeda:
        return ""
    tiada = [NAMA[n] for n in DIBANDINGKAN if n not in ada]
    sama = kata.target_sama(nilai(ini.nilai_target), dan([NAMA[n] for n in ada]))
    return f"{sama} {kata.tanpa_target(dan(tiada))}" if tiada else sama
