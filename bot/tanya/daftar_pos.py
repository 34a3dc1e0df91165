"""Lists and counts of the budget: how many lines, each unit's, those without realisasi."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.anggaran import isian, tombol
from bot.jawaban import Baris, Tombol, berjajar
from bot.messages import pagu as kata_pagu
from bot.messages import tanya_anggaran as kata_pos
from bot.messages import tanya_daftar_pos as kata
from bot.messages import tanya_uraian as kata_uraian
from bot.render import nilai, pasangan, uang
from bot.tanya import anggaran, buku, lingkup_pos, tanpa_pos
from bot.tanya.balasan import Balasan, Penjawab, lines
from bot.tanya.buku import Perkara
from core.anggaran import Dasar, add_up
from core.angka import Keadaan
from core.buku import Buku, LimaAngka, Pos, Tingkat, five, leaves, sum_of
from core.services.pencarian_anggaran import PosUnit
from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Ukuran

TERISI = "terisi"
"""How many have a figure is asked for."""
BERDASAR = frozenset([Ukuran.PAGU, Ukuran.SISA, Ukuran.SERAPAN])
"""Figures that say nothing without the pagu that they are of."""
TOMBOL = 8
TANPA_ANGKA = 15
"""Lines without realisasi that are named."""


def banyak(perkara: Perkara) -> Balasan:
    """How many lines there are, of each level."""
    satu, ini = perkara.tanya, perkara.buku
    if satu.arah is not None and satu.tingkat and satu.daftar:
        return _ranked(perkara, Jenis(satu.daftar), satu.tingkat)
    dalam = [b.jenis for b in satu.about(*buku.TINGKAT)]
    bawah = list(buku.TINGKAT)[list(buku.TINGKAT).index(dalam[0]) + 1 :] if dalam else None
    tingkat = [satu.tingkat] if satu.tingkat else bawah or list(buku.TINGKAT)
    semua = {jenis: lingkup_pos.find(perkara, jenis) for jenis in tingkat}
    terakhir = semua[tingkat[-1]]
    buku.limit(ini, tingkat[-1], len(terakhir.anggota))
    seluruh = ini.akar is not None or bool(terakhir.nama)
    hitung = [
        kata.hitungan(
            len(isi.anggota),
            None if seluruh or jenis not in buku.TINGKAT else ini.jumlah[buku.TINGKAT[jenis]],
            kata.SEBUTAN[jenis],
        )
        for jenis, isi in semua.items()
    ]
    daftar = [a.pos for a in terakhir.anggota if a.pos is not None] if satu.tingkat else []
    if satu.rincian == TERISI:
        ada = sum(1 for a in terakhir.anggota if isinstance(a.lima.realisasi, Decimal))
        hitung = [kata.berangka_dari(ada, len(terakhir.anggota), kata.SEBUTAN[tingkat[-1]])]
    nama = terakhir.nama or (kata_pos.SETDA if seluruh else kata.YANG_TERLIHAT)
    if terakhir.luar:
        nama = kata.tanpa(nama, terakhir.luar)
    kepala = kata.banyak(nama, hitung, isian.kapan(ini))
    uang = _money(perkara) if satu.ukuran else ""
    jumlah = {len(isi.anggota) for isi in semua.values()}
    salah = [n for n in satu.angka if satu.menduga and n not in jumlah]
    kepala = lines(kata.bukan_sekian(f"{salah[0]}") if salah else "", kepala)
    return Balasan(
        lines(uang, kepala, buku.source(ini)),
        tombol=tombol.ke_semua(tombol.kapan(ini), daftar[:TOMBOL]),
        tampak=tuple(map(lingkup_pos.as_benda, daftar[:TOMBOL])),
    )


def _ranked(perkara: Perkara, atas: Jenis, bawah: Jenis) -> Balasan:
    """Which lines or Bagian hold the most, or the fewest, lines of a level."""
    satu, ini = perkara.tanya, perkara.buku
    semua = lingkup_pos.find(replace(perkara, tanya=replace(satu, benda=())), atas)
    sebagian = buku.limit(ini, atas, len(semua.anggota))
    milik = {f"{m.unit_id}": m for m in buku.units(ini)} if atas is Jenis.UNIT else {}
    jumlah: list[tuple[str, int]] = []
    for a in semua.anggota:
        m = milik.get(f"{a.unit_id}")
        isi = buku.below(a.pos) if a.pos else [*m.kegiatan, *buku.subs(m)] if m else []
        jumlah.append((a.label, sum(p.tingkat is buku.TINGKAT[bawah] for p in isi)))
    jumlah.sort(key=lambda j: j[1], reverse=satu.arah is Arah.TERTINGGI)
    rendah = satu.arah is Arah.TERENDAH
    kepala = kata.menurut_banyak(kata.SEBUTAN[bawah], rendah=rendah)
    return Balasan(
        lines(
            kata.peringkat(kepala, kata.SEBUTAN[atas], semua.tempat, isian.kapan(ini)),
            pasangan([(label, f"{n}") for label, n in jumlah]),
            sebagian,
            buku.division(ini) if atas is Jenis.UNIT else "",
            buku.source(ini),
        ),
        tombol=tombol.ke_semua(tombol.kapan(ini), [a.pos for a in semua.anggota if a.pos][:TOMBOL]),
        tampak=tuple(a.benda for a in semua.anggota),
    )


def _money(perkara: Perkara) -> str:
    """Return the figures that are asked for beside a count."""
    satu = replace(perkara.tanya, hal=Hal.ANGGARAN, tingkat=None)
    if not satu.benda and perkara.buku.akar is None:
        return kata_pos.SETDA_TERBATAS
    return anggaran.anggaran(perkara.ruang, perkara.pelaku, satu).inti


def per_unit(perkara: Perkara) -> Balasan:
    """One figure of every Bagian."""
    satu, ini = perkara.tanya, perkara.buku
    if satu.kecuali and ini.akar is not None:
        return tanpa_pos.without(perkara, kata_pos.SETDA, leaves(ini.akar), five(ini.akar))
    semua, atas = _below_unit(perkara)
    baris = [(kata.singkat(m.nama), _figure(satu, m)) for m in semua]
    return Balasan(
        lines(
            kata_pos.judul(kata.per_unit(_measured(satu, semua), atas), isian.kapan(ini)),
            pasangan(baris),
            buku.limit(ini, Jenis.UNIT, len(baris)),
            buku.division(ini),
            buku.source(ini),
        ),
        tombol=_to_units(ini),
        tampak=tuple(Benda(Jenis.UNIT, f"{m.unit_id}", m.nama, ()) for m in semua),
    )


def _measured(satu: Pertanyaan, semua: Sequence[PosUnit]) -> str:
    """Return what is told of each, a pagu with its stage, serapan and sisa with their base."""
    ukuran = lingkup_pos.measure(satu)
    apa = kata_uraian.ukuran(ukuran)
    if not semua or ukuran not in BERDASAR:
        return apa
    lima = sum_of(buku.subs(semua[0]))
    dasar = kata_pagu.DASAR[Dasar.MURNI if satu.dasar is Dasar.MURNI else lima.dasar]
    return dasar if ukuran is Ukuran.PAGU else kata.terhadap(apa, dasar)


def _below_unit(perkara: Perkara) -> tuple[list[PosUnit], str]:
    """Return the units that are below the one that is named, with its name; all where none is."""
    semua, unit = buku.units(perkara.buku), perkara.tanya.about(Jenis.UNIT)
    milik = buku.all_of_unit(perkara.ruang, perkara.buku, unit[0]) if unit else None
    if milik is None:
        return semua, ""
    dalam = {k.unit_id for k in milik.kegiatan}
    return [m for m in semua if m.unit_id in dalam], milik.nama


def _figure(satu: Pertanyaan, milik: PosUnit) -> str:
    return lingkup_pos.written(satu, lingkup_pos.value(satu, sum_of(buku.subs(milik))))


def _to_units(ini: Buku) -> Baris:
    kapan = tombol.kapan(ini)
    semua = [
        Tombol(kata.tombol_unit(m.nama), f"{tombol.UNIT}:{kapan}:{m.unit_id}")
        for m in buku.units(ini)
    ]
    return berjajar(semua, 2)


def kosong(perkara: Perkara) -> Balasan:
    """The sub kegiatan without a figure of realisasi, and what stands in its place."""
    ini = perkara.buku
    sub = [(p, five(p)) for p in ini.pos if p.tingkat is Tingkat.SUB_KEGIATAN]
    sebagian = buku.limit(ini, Jenis.SUB_KEGIATAN, len(sub))
    tanpa = [(p, lima) for p, lima in sub if isinstance(lima.realisasi, Keadaan)]
    return Balasan(
        lines(
            kata.kosong(len(tanpa), len(sub) if sebagian else None, isian.kapan(ini)),
            sebagian,
            (
                kata.baris(p.nomor, p.pendek, nilai(lima.realisasi), uang(lima.pagu))
                for p, lima in tanpa[:TANPA_ANGKA]
            ),
            kata.BUKAN_NOL if tanpa and ini.diisi is None else "",
            _pagu_of(tanpa),
            buku.source(ini),
        ),
        tombol=tombol.ke_semua(tombol.kapan(ini), [p for p, _ in tanpa[:TOMBOL]]),
        tampak=tuple(lingkup_pos.as_benda(p) for p, _ in tanpa[:TANPA_ANGKA]),
    )


def _pagu_of(tanpa: Sequence[tuple[Pos, LimaAngka]]) -> str:
    """Return what the pagu of several comes to of which nothing was spent."""
    if len(tanpa) < 2:  # noqa: PLR2004  a sum
        return ""
    jumlah = add_up([(p.nomor, lima.pagu) for p, lima in tanpa]).jumlah
    return kata.jumlah_pagu(kata_pagu.DASAR[tanpa[0][1].dasar], uang(jumlah))


PENJAWAB: dict[Hal, Penjawab] = {
    Hal.BANYAK_POS: buku.with_book(banyak),
    Hal.PER_UNIT: buku.with_book(per_unit),
    Hal.KOSONG: buku.with_book(kosong),
}
