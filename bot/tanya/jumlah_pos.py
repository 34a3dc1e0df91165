"""Lines and units of the budget that are named, added up or held against each other."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from bot.anggaran import isian, tombol
from bot.anggaran.catatan import kosong, memuat_diragukan, nama
from bot.messages import pagu as kata_pagu
from bot.messages import tanya_anggaran as kata
from bot.messages import tanya_uraian as kata_uraian
from bot.messages.daftar import dan
from bot.messages.kesalahan import explain
from bot.render import hasil_persen, uang
from bot.tanya import (
    anggaran,
    angka_pos,
    buku,
    keluaran_pos,
    lingkup_pos,
    porsi_pos,
    premis,
    tanpa_pos,
)
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from bot.tanya.buku import Perkara
from core.anggaran import Dasar, add_up, perubahan_rp, serapan_pct, sisa_rp
from core.buku import LimaAngka, Pos, five, leaves, sum_of
from core.errors import TidakBerhakError
from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan, Ukuran

BANDING, PORSI, RATA = "banding", "porsi", "rata"
DUA = 2
TOTAL = "total"
"""The sum is asked for."""


@dataclass(frozen=True, slots=True)
class Suku:
    """A line or unit of a sum, its figures, and the sub kegiatan that they are of."""

    nama: str
    lima: LimaAngka
    sub: Sequence[Pos]
    pos: Pos | None = None


def jumlah(perkara: Perkara) -> Balasan:
    """Several lines and units beside each other, and their sum, or which is the greatest."""
    if perkara.tanya.rincian == PORSI:
        return porsi_pos.porsi(perkara)
    if (sebagian := _closed_in_part(perkara)) is not None:
        return sebagian
    return _of_parts(perkara)


def _of_parts(perkara: Perkara) -> Balasan:
    suku, tiada = _parts(perkara)
    if (hanya := _one_said_twice(perkara, suku)) is not None:
        return hanya
    if not suku:
        return Balasan(lines(tiada) or kata.TANPA_POS, sikap=Sikap.TIDAK_ADA)
    if perkara.tanya.kecuali or perkara.tanya.kecuali_satu_dari:
        sub = list({s.nomor: s for satu in suku for s in satu.sub}.values())
        return tanpa_pos.without(perkara, dan([s.nama for s in suku]), sub)
    if Ukuran.OUTPUT in perkara.tanya.ukuran and (dijanjikan := _lines_of(suku)):
        return keluaran_pos.each(perkara, dijanjikan)
    if perkara.tanya.rincian == BANDING:
        return _compared(perkara, suku, tiada)
    return _added(perkara, suku, tiada)


def _closed_in_part(perkara: Perkara) -> Balasan | None:
    """Tell of one's own alone, where the others may not be seen; None: all or none may be."""
    ada, tutup = [], []
    if perkara.tanya.rincian != BANDING:
        # Of a sum no part is told: it would be taken for the whole.
        return None
    for benda in perkara.tanya.about(*POS, Jenis.UNIT):
        satu = replace(perkara, tanya=replace(perkara.tanya, benda=(benda,)))
        try:
            ada += _parts(satu)[0]
        except TidakBerhakError as error:
            tutup.append(explain(error))
    if not (ada and tutup):
        return None
    ini = perkara.buku
    isi = [angka_pos.told(perkara.tanya, ini, s.nama, s.lima, s.sub) for s in ada]
    return Balasan(lines(tutup, isi, buku.source(ini)), sikap=Sikap.TOLAK)


def _one_said_twice(perkara: Perkara, suku: Sequence[Suku]) -> Balasan | None:
    """Return the answer about a line whose unit holds nothing else, where no more is named.

    "Bagian organisasi (penataan organisasi)" is one thing, and no sum.
    """
    satu = perkara.tanya
    pos = satu.about(*POS)
    if len(suku) != len(satu.benda) or len(suku) != DUA or len(pos) != 1 or satu.rincian:
        return None
    kiri, kanan = ({s.nomor for s in apa.sub} for apa in suku)
    if kiri != kanan or satu.kecuali or satu.kecuali_satu_dari:
        return None
    hanya = replace(satu, hal=Hal.ANGGARAN, benda=pos)
    return anggaran.anggaran(perkara.ruang, perkara.pelaku, hanya)


def _parts(perkara: Perkara) -> tuple[list[Suku], list[str]]:
    """Return the parts in their order, and what is said of those without a budget here."""
    ini, suku, tiada = perkara.buku, [], []
    for benda in perkara.tanya.about(*POS, Jenis.UNIT):
        if benda.jenis is Jenis.UNIT:
            if milik := buku.all_of_unit(perkara.ruang, ini, benda):
                isi = buku.subs(milik)
                semua = ini.akar is not None and len(isi) == len(leaves(ini.akar))
                lima = five(ini.akar) if ini.akar is not None and semua else sum_of(isi)
                suku.append(Suku(kata.SETDA if semua else milik.nama, lima, isi))
            else:
                tiada.append(kata.bukan_setda(benda.nama))
        elif pos := buku.find(ini, benda):
            suku.append(Suku(nama(pos), five(pos), leaves(pos), pos))
        else:
            tiada.append(kata.tanpa_pos(benda.nama))
    return suku, tiada


def _compared(perkara: Perkara, suku: Sequence[Suku], tiada: Sequence[str]) -> Balasan:
    satu, ini = perkara.tanya, perkara.buku
    ukuran = satu.ukuran or (Ukuran.SERAPAN, Ukuran.PAGU, Ukuran.REALISASI)
    semua = [(s.nama, s.lima) for s in suku]
    hasil = lingkup_pos.compared(replace(satu, ukuran=ukuran), semua)
    return Balasan(
        lines(
            tiada,
            hasil,
            [angka_pos.told(satu, ini, s.nama, s.lima, s.sub) for s in suku],
            buku.division(ini) if perkara.tanya.about(Jenis.UNIT) else "",
            buku.source(ini),
        ),
        tombol=tombol.ke_semua(tombol.kapan(ini), _lines_of(suku)),
        tampak=tuple(map(lingkup_pos.as_benda, _lines_of(suku))),
    )


def _added(perkara: Perkara, suku: Sequence[Suku], tiada: Sequence[str]) -> Balasan:
    ini = perkara.buku
    sub = list({s.nomor: s for satu in suku for s in satu.sub}.values())
    terpisah = sum(len(satu.sub) for satu in suku) == len(sub)
    total = _as_shown([s.lima for s in suku], sum_of(sub)) if terpisah else sum_of(sub)
    dihitung = [s for satu in suku if not _is_total(satu.lima, satu.sub) for s in satu.sub]
    lengkap = not (tiada or perkara.tanya.asing)
    jumlah = _total(perkara, len(suku), total, lengkap=lengkap) if len(suku) > 1 else ""
    beda = perubahan_rp(total.murni, total.perubahan)
    if jumlah and Ukuran.PERUBAHAN in perkara.tanya.ukuran and isinstance(beda, Decimal):
        jumlah = lines(kata.bersih(len(suku), premis.change(beda)), jumlah)
    # Where the sum is what was asked, it stands first.
    dulu = perkara.tanya.daftar == TOTAL
    return Balasan(
        lines(
            tiada,
            jumlah if dulu else "",
            [angka_pos.told(perkara.tanya, ini, s.nama, s.lima, s.sub) for s in suku],
            "" if dulu else jumlah,
            _means(perkara.tanya, suku) if perkara.tanya.rincian == RATA else "",
            "" if terpisah else kata.SEKALI,
            kosong(total) if terpisah and total.dihitung_dari else "",
            memuat_diragukan(ini, dihitung),
            buku.division(ini) if perkara.tanya.about(Jenis.UNIT) else "",
            buku.source(ini),
        ),
        tombol=tombol.ke_semua(tombol.kapan(ini), _lines_of(suku)),
        tampak=tuple(map(lingkup_pos.as_benda, _lines_of(suku))),
    )


def _means(satu: Pertanyaan, suku: Sequence[Suku]) -> list[str]:
    """Return the means of the figures, each part counting as much as any other."""
    hasil: list[str] = []
    for ukuran in satu.ukuran or (Ukuran.SERAPAN,):
        ini = replace(satu, ukuran=(ukuran,))
        angka = [n for s in suku if isinstance(n := lingkup_pos.value(ini, s.lima), Decimal)]
        if ukuran not in lingkup_pos.TAK_DIBANDING and len(angka) == len(suku):
            rata = lingkup_pos.written(ini, sum(angka, Decimal(0)) / len(angka))
            hasil.append(kata.rata(kata_uraian.ukuran(ukuran), len(angka), rata))
    return hasil


def _lines_of(suku: Sequence[Suku]) -> list[Pos]:
    return [s.pos for s in suku if s.pos is not None]


def _is_total(lima: LimaAngka, sub: Sequence[Pos]) -> bool:
    """Tell whether a document prints the sum of these rows itself."""
    return lima.dihitung_dari is None and len(sub) > 1


def _as_shown(bagian: Sequence[LimaAngka], baris: LimaAngka) -> LimaAngka:
    """Return the sum of the figures as they are shown: of programmes the printed ones.

    `baris` is the sum of all sub kegiatan, whose base it has.
    """
    murni, perubahan, realisasi, pagu = (
        add_up(list(enumerate(kolom))).jumlah
        for kolom in zip(
            *((p.murni, p.perubahan, p.realisasi, p.pagu) for p in bagian), strict=True
        )
    )
    return replace(
        baris,
        murni=murni,
        perubahan=perubahan,
        realisasi=realisasi,
        berlaku=pagu,
        serapan=serapan_pct(realisasi, pagu),
        sisa=sisa_rp(realisasi, pagu),
        serapan_murni=serapan_pct(realisasi, murni),
    )


def _total(perkara: Perkara, n: int, lima: LimaAngka, *, lengkap: bool) -> str:
    """Return all figures of the sum, those first that are asked for."""
    ini, perubahan = perkara.buku, lima.dasar is Dasar.PERUBAHAN
    pagu = kata.angka(kata_pagu.DASAR[Dasar.PERUBAHAN] if perubahan else kata.PAGU, uang(lima.pagu))
    murni = kata.angka(kata_pagu.DASAR[Dasar.MURNI], uang(lima.murni))
    dua = [murni, pagu] if perkara.tanya.dasar is Dasar.MURNI else [pagu, murni]
    isi = {
        Ukuran.PAGU: dua,
        Ukuran.REALISASI: [kata.angka(kata.REALISASI, uang(lima.realisasi))],
        Ukuran.SERAPAN: [kata.angka(kata.SERAPAN, hasil_persen(lima.serapan))],
        Ukuran.SISA: [kata.angka(kata.SISA, uang(lima.sisa))],
    }
    urut = dict.fromkeys([*(u for u in perkara.tanya.ukuran if u in isi), *isi])
    semua = [satu for ukuran in urut for satu in isi[ukuran]]
    return kata.satu(kata.jumlah(n, isian.kapan(ini), lengkap=lengkap), semua)


PENJAWAB: dict[Hal, Penjawab] = {Hal.JUMLAH_POS: buku.with_book(jumlah)}
