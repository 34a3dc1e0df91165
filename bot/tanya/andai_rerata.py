"""The mean of the programmes if the serapan of one of them were another."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.anggaran.catatan import nama
from bot.messages import tanya_andai as kata
from bot.render import hasil_persen, nilai, persen
from bot.ruang import Ruang
from bot.tanya import buku, lembar
from bot.tanya.balasan import Balasan, lines
from bot.tanya.capaian import capaian
from core.aturan import round_pct
from core.buku import Buku, Pos, Tingkat, five
from core.capaian import calculate_capaian
from core.hak import Pelaku
from core.kinerja import LembarIndikator
from core.periode import TahunKosong
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Pertanyaan


def mean(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Return that mean and the capaian it gives, or what there is where no programme is meant."""
    ini = _indikator(ruang, pelaku, satu)
    if ini is None:
        return capaian(ruang, pelaku, satu)
    # The budget is of the same year as the indikator, whichever is known of later.
    isi = buku.find_book(ruang, pelaku, replace(satu, tahun=(ini.tahun,)))
    semua = [] if isinstance(isi, TahunKosong) else _programs(isi)
    if isinstance(isi, TahunKosong) or (ganti := _meant(satu, isi, semua)) is None:
        return capaian(ruang, pelaku, satu)
    pos, baru = ganti
    angka = [baru if p is pos else n for p, n in semua]
    hasil = round_pct(sum(angka, Decimal(0)) / len(angka))
    apa = kata.menjadi(kata.milik("serapan", nama(pos)), persen(baru))
    diandaikan = calculate_capaian(ini.nilai_target, hasil, ini.polaritas, skala=ini.skala)
    return Balasan(
        lines(
            kata.kepala(apa, f"{ini.kode} {ini.pendek}", f"{ini.tahun}"),
            kata.rata_program([persen(n) for n in angka], persen(hasil)),
            kata.capaian(
                nilai(ini.nilai_target),
                nilai(hasil),
                hasil_persen(diandaikan),
                hasil_persen(ini.capaian),
            ),
            buku.source(isi),
        )
    )


def _indikator(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> LembarIndikator | None:
    isi = lembar.find(ruang, pelaku, satu)
    kode = {b.kunci for b in satu.about(Jenis.INDIKATOR)}
    semua = () if isinstance(isi, TahunKosong) else isi.indikator
    return next((i for i in semua if i.kode in kode), None)


def _programs(isi: Buku) -> list[tuple[Pos, Decimal]]:
    """Return the programmes with their serapan; nothing where not all of them have one."""
    anak = isi.akar.anak if isi.akar is not None else ()
    program = [pos for pos in anak if pos.tingkat is Tingkat.PROGRAM]
    semua = [(p, n) for p in program if isinstance(n := five(p).serapan, Decimal)]
    return semua if len(semua) == len(program) else []


def _meant(
    satu: Pertanyaan, isi: Buku, semua: Sequence[tuple[Pos, Decimal]]
) -> tuple[Pos, Decimal] | None:
    """Return the programme that is named, or has one of the numbers, and the other number."""
    lama = [(p, n) for p, serapan in semua for n in satu.angka if _has(p, serapan, n)]
    tercetak = [(p, n) for p, n in lama if any(c.nilai == n for c in p.serapan_tercetak)]
    disebut = [pos for b in satu.about(Jenis.PROGRAM) if (pos := buku.find(isi, b)) is not None]
    milik = disebut or [p for p, _ in tercetak or lama]
    if not milik or all(milik[0] is not p for p, _ in semua):
        return None
    dulu = {n for p, n in tercetak or lama if p is milik[0]}
    baru = [n for n in satu.angka if len(satu.angka) == 1 or n not in dulu]
    return (milik[0], baru[-1]) if baru else None


def _has(pos: Pos, serapan: Decimal, n: Decimal) -> bool:
    """Tell whether a number is the serapan of a programme, as it is printed or as computed."""
    return round_pct(serapan) == n or any(c.nilai == n for c in pos.serapan_tercetak)
