"""Where a line of the budget belongs: its unit, its kegiatan and programme, its code."""

from collections.abc import Collection, Sequence

from bot.anggaran import render, tersesat, tombol
from bot.jawaban import Baris
from bot.messages import tanya_anggaran as kata_pos
from bot.messages import tanya_asal_pos as kata
from bot.messages import tanya_daftar_pos as kata_daftar
from bot.messages import tanya_lembaga as kata_unit
from bot.messages.daftar import dan
from bot.ruang import Ruang
from bot.tanya import anggaran, angka_pos, buku, lembar, lingkup_pos, rumus
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from bot.tanya.buku import Perkara
from core.buku import Buku, Pos, Tingkat, five, leaves
from core.hak import Pelaku
from core.services.lembaga import show_susunan
from core.services.pencarian_anggaran import find_code
from core.tanya.indeks import POS, Benda, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan

TOMBOL = 8


def pengampu(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Who is responsible: for indikator the document says it, for lines of the budget CEKER."""
    tentang_pos = satu.about(*POS) and not satu.about(Jenis.INDIKATOR)
    jawab = buku.with_book(_unit) if tentang_pos else lembar.with_seen_sheet(rumus.owners)
    return jawab(ruang, pelaku, satu)


def _unit(perkara: Perkara) -> Balasan:
    pos = _asked(perkara)
    if pos is None:
        return Balasan(kata_pos.TANPA_POS)
    di_bawah = dict.fromkeys(a.unit_nama for a in pos.anak if a.unit_nama)
    unit = pos.unit_nama or dan(list(di_bawah))
    isi = (
        [kata.pengampu(pos.nama, unit), _above_unit(perkara, pos), buku.division(perkara.buku)]
        if unit
        else kata.tanpa_pengampu(pos.nama)
    )
    milik = (Benda(Jenis.UNIT, f"{pos.unit_id}", unit, ()),) if pos.unit_id and unit else ()
    return Balasan(lines(isi), tombol=_to_line(perkara, pos), tampak=milik)


def _above_unit(perkara: Perkara, pos: Pos) -> str:
    """Say who is above the unit of a line, "" where it has none or nobody."""
    susunan = show_susunan(perkara.ruang.engine, perkara.pelaku)
    unit = susunan.find(pos.unit_id) if pos.unit_id else None
    atas = next(susunan.above(unit), None) if unit is not None else None
    return kata_unit.di_bawah(unit.nama, atas.nama, atas.singkat) if unit and atas else ""


def induk(perkara: Perkara) -> Balasan:
    """Which kegiatan and programme a line belongs to, or one of the two with its figures."""
    if unit := perkara.tanya.about(Jenis.UNIT):
        return _of_unit(perkara, unit[0])
    ini, pos = perkara.buku, _asked(perkara)
    if pos is None:
        return Balasan(kata_pos.TANPA_POS, sikap=Sikap.TIDAK_ADA)
    semua = _above(ini, [pos.kunci])
    if perkara.tanya.tingkat is not None:
        tingkat = buku.TINGKAT[perkara.tanya.tingkat]
        return _figures(perkara, pos.nama, [p for p in semua if p.tingkat is tingkat])
    atas = [kata.induk(p.tingkat, p.nomor, p.nama) for p in semua]
    return Balasan(
        lines(kata_pos.judul(pos.nama, f"{ini.tahun}"), atas or kata.TANPA_INDUK),
        buku.dated(render.pos(ini, pos), ini),
    )


def _above(ini: Buku, kunci: Collection[tuple[Tingkat, int]]) -> list[Pos]:
    """Return the lines that hold one of these, the widest first."""
    return [
        p
        for p in ini.pos
        if p.tingkat is not Tingkat.JUMLAH and any(a.kunci in kunci for a in buku.below(p))
    ]


def _of_unit(perkara: Perkara, unit: Benda) -> Balasan:
    """Return the programmes that the kegiatan of a unit belong to."""
    milik = buku.of_unit(perkara.ruang, perkara.buku, unit)
    if milik is None:
        return Balasan(kata_pos.bukan_setda(unit.nama), sikap=Sikap.TIDAK_ADA)
    atas = _above(perkara.buku, [k.kunci for k in milik.kegiatan])
    return _figures(perkara, milik.nama, [p for p in atas if p.tingkat is Tingkat.PROGRAM])


def _figures(perkara: Perkara, nama: str, atas: Sequence[Pos]) -> Balasan:
    """Return what a thing belongs to, with the figures of it."""
    ini = perkara.buku
    if not atas:
        return Balasan(kata.TANPA_INDUK, sikap=Sikap.TIDAK_ADA)
    isi = [
        lines(
            kata.induk(p.tingkat, p.nomor, p.nama),
            angka_pos.told(perkara.tanya, ini, p.pendek, five(p), leaves(p)),
            anggaran.caveats_of_line(perkara, p) or "",
        )
        for p in atas
    ]
    return Balasan(
        lines(kata_pos.judul(nama, f"{ini.tahun}"), isi, buku.source(ini)),
        tombol=tombol.ke_semua(tombol.kapan(ini), list(atas)),
        tampak=tuple(map(lingkup_pos.as_benda, atas)),
    )


def kode(perkara: Perkara) -> Balasan:
    """The code of a line, or the line of a code."""
    if not perkara.tanya.benda:
        return _of_code(perkara)
    pos = _asked(perkara)
    if pos is None:
        return Balasan(kata_pos.TANPA_POS, sikap=Sikap.TIDAK_ADA)
    if perkara.tanya.tingkat is not None and pos.anak:
        return _codes_below(perkara, pos, perkara.tanya.tingkat)
    if not pos.kode:
        return Balasan(kata.tanpa_kode(pos.nama), tombol=_to_line(perkara, pos))
    sumber = pos.kode_sumber.judul if pos.kode_sumber else ""
    return Balasan(kata.kode(pos.nama, pos.kode, sumber), tombol=_to_line(perkara, pos))


def _codes_below(perkara: Perkara, pos: Pos, jenis: Jenis) -> Balasan:
    """The codes of the lines of a level that a line holds."""
    semua = [p for p in buku.below(pos) if p.tingkat is buku.TINGKAT[jenis]]
    asal = list(dict.fromkeys(p.kode_sumber.judul for p in semua if p.kode_sumber))
    isi = [kata.kode_bernomor(p.nomor, p.nama, p.kode or "") for p in semua]
    return Balasan(
        lines(
            kata.kode_bawahan(len(semua), kata_daftar.SEBUTAN[jenis], pos.nama),
            isi,
            kata.asal_kode(asal),
        ),
        tombol=tombol.ke_semua(tombol.kapan(perkara.buku), semua[:TOMBOL]),
        tampak=tuple(map(lingkup_pos.as_benda, semua)),
    )


def _of_code(perkara: Perkara) -> Balasan:
    ini, satu = perkara.buku, perkara.tanya
    hasil = find_code(ini, satu.teks)
    if isinstance(hasil, Pos):
        return anggaran.of_line(perkara, hasil)
    tahun = satu.tahun[0] if satu.tahun else None
    return Balasan("", tersesat.jawab(perkara.ruang, ini, tahun, hasil), sikap=Sikap.TIDAK_ADA)


def _asked(perkara: Perkara) -> Pos | None:
    return buku.find(perkara.buku, perkara.tanya.about(*POS)[0])


def _to_line(perkara: Perkara, pos: Pos) -> Baris:
    return tombol.ke_semua(tombol.kapan(perkara.buku), [pos])


PENJAWAB: dict[Hal, Penjawab] = {
    Hal.PENGAMPU: pengampu,
    Hal.INDUK: buku.with_book(induk),
    Hal.KODE: buku.with_book(kode),
}
