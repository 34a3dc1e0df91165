"""Which figure a number is: a target, a realisasi, or what one comes to of the other."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.capaian import tombol
from bot.messages import tanya_jenis_angka as kata
from bot.messages import tanya_kinerja as kata_kinerja
from bot.messages.capaian import NASKAH
from bot.render import angka, hasil_persen, nilai
from bot.tanya import indikator, lembar
from bot.tanya.balasan import Balasan, Sikap, lines
from bot.tanya.lembar import Perkara
from core.angka import Nilai, Predikat
from core.aturan import round_pct
from core.kinerja import LembarIndikator
from core.paket.istilah import Naskah
from core.services.capaian import Rincian
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Ukuran

TERBANYAK = 6
"""Indikator that have a number; more say that the number tells of none."""


def told(perkara: Perkara) -> Balasan:
    """Say of each number which figure it is; where none is said, of what was told before."""
    semua = perkara.lembar.indikator
    if kode := perkara.tanya.about(Jenis.INDIKATOR):
        hasil = lembar.detail(perkara, kode[0].kunci)
        if not isinstance(hasil, Rincian):
            return lembar.closed(perkara.pelaku, hasil)
        semua = (hasil.indikator,)
    dicari: list[Decimal | str] = [*perkara.tanya.angka, *perkara.tanya.teks.upper().split()]
    if not dicari:
        return _of_told(perkara, semua[0])
    baris: list[str] = []
    kena: dict[str, LembarIndikator] = {}
    for satu in dicari:
        milik = _having(perkara, semua, satu)
        tulis = satu if isinstance(satu, str) else angka(satu)
        if not milik:
            baris.append(kata.bukan(tulis, perkara.lembar.tahun))
        baris += [_said(perkara, tulis, apa, i) for i, apa in milik]
        kena |= {i.kode: i for i, _ in milik}
    tentang = list(kena.values()) or (list(semua) if len(semua) == 1 else [])
    return Balasan(
        lines(baris, map(_line, tentang), lembar.source(perkara.lembar)),
        tombol=tombol.indikator(tentang),
        sikap=Sikap.JAWAB if kena else Sikap.TIDAK_ADA,
        tampak=lembar.as_benda(tentang),
    )


def _said(perkara: Perkara, tulis: str, apa: Sequence[str], ini: LembarIndikator) -> str:
    """Say which figure of the indikator it is, or in what it is measured."""
    nama = f"{ini.kode} {ini.pendek}"
    if Ukuran.SATUAN not in perkara.tanya.ukuran:
        return kata.milik(tulis, apa, nama)
    persen = ini.satuan == indikator.PERSEN or kata.CAPAIAN in apa
    return kata.bersatuan(tulis, "" if persen else ini.satuan, apa, nama)


def _having(
    perkara: Perkara, semua: Sequence[LembarIndikator], dicari: Decimal | str
) -> list[tuple[LembarIndikator, list[str]]]:
    """Return the indikator that have a number, each with what it is: first what is asked for."""
    ditanya = {u.value for u in perkara.tanya.ukuran}
    punya = [(i, apa) for i in semua if (apa := list(_kinds(i, dicari)))]
    tepat = [(i, t) for i, apa in punya if (t := [a for a in apa if a.split()[0] in ditanya])]
    return (tepat or punya)[:TERBANYAK]


def _of_told(perkara: Perkara, ini: LembarIndikator) -> Balasan:
    """Say which figure stood first in what was told of one indikator."""
    isi = {
        Ukuran.TARGET: nilai(ini.nilai_target),
        Ukuran.REALISASI: nilai(ini.nilai_realisasi),
        Ukuran.CAPAIAN: hasil_persen(ini.capaian),
    }
    awal = next((u for u in perkara.tanya.ukuran if u in isi), None)
    kepala = kata.tadi(isi[awal], awal.value) if awal else kata.SEMUANYA
    return Balasan(
        lines(kepala, _line(ini), lembar.source(perkara.lembar)),
        tombol=tombol.indikator([ini]),
        tampak=lembar.as_benda([ini]),
    )


def _line(ini: LembarIndikator) -> str:
    kepala = kata_kinerja.judul(ini.kode, ini.pendek, indikator.of_time(ini))
    return kata_kinerja.satu(kepala, lembar.figures(ini), ini.satuan)


def _kinds(ini: LembarIndikator, dicari: Decimal | str) -> Iterator[str]:
    """Yield which figures of an indikator are the number or grade that is looked for."""
    if _is(ini.nilai_target, dicari):
        yield kata.TARGET
    else:
        yield from dict.fromkeys(
            kata.TARGET_SETAHUN
            if t.naskah is Naskah.ISIAN
            else kata.target_menurut(NASKAH[t.naskah])
            for t in ini.target
            if _is(t.tercetak.nilai, dicari)
        )
    if _is(ini.nilai_realisasi, dicari):
        yield kata.REALISASI
    if _is(ini.nilai_lalu, dicari):
        yield kata.realisasi_tahun(ini.tahun - 1)
    if isinstance(ini.capaian, Decimal) and round_pct(ini.capaian) == dicari:
        yield kata.CAPAIAN


def _is(ada: Nilai, dicari: Decimal | str) -> bool:
    if isinstance(dicari, str):
        return isinstance(ada, Predikat) and ada.huruf == dicari
    return isinstance(ada, Decimal) and ada == dicari
