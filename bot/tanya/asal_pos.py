"""Where a line of the budget belongs: its unit, its kegiatan and programme, its code."""

from bot.anggaran import render, tersesat, tombol
from bot.jawaban import Baris
from bot.messages import tanya_anggaran as kata_pos
from bot.messages import tanya_asal_pos as kata
from bot.messages.daftar import dan
from bot.ruang import Ruang
from bot.tanya import anggaran, buku, lembar, rumus
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from bot.tanya.buku import Perkara
from core.buku import Pos, Tingkat
from core.hak import Pelaku
from core.services.pencarian_anggaran import find_code
from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan


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
        [kata.pengampu(pos.nama, unit), kata_pos.KETETAPAN]
        if unit
        else kata.tanpa_pengampu(pos.nama)
    )
    return Balasan(lines(isi), tombol=_to_line(perkara, pos))


def induk(perkara: Perkara) -> Balasan:
    """Which kegiatan and programme a line belongs to."""
    ini, pos = perkara.buku, _asked(perkara)
    if pos is None:
        return Balasan(kata_pos.TANPA_POS, sikap=Sikap.TIDAK_ADA)
    atas = [
        kata.induk(p.tingkat, p.nomor, p.nama)
        for p in ini.pos
        if p.tingkat is not Tingkat.JUMLAH and any(a.kunci == pos.kunci for a in buku.below(p))
    ]
    return Balasan(
        lines(kata_pos.judul(pos.nama, f"{ini.tahun}"), atas or kata.TANPA_INDUK),
        buku.dated(render.pos(ini, pos), ini),
    )


def kode(perkara: Perkara) -> Balasan:
    """The code of a line, or the line of a code."""
    if not perkara.tanya.benda:
        return _of_code(perkara)
    pos = _asked(perkara)
    if pos is None:
        return Balasan(kata_pos.TANPA_POS, sikap=Sikap.TIDAK_ADA)
    if not pos.kode:
        return Balasan(kata.tanpa_kode(pos.nama), tombol=_to_line(perkara, pos))
    sumber = pos.kode_sumber.judul if pos.kode_sumber else ""
    return Balasan(kata.kode(pos.nama, pos.kode, sumber), tombol=_to_line(perkara, pos))


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
