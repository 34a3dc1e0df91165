"""What the lines come to that meet conditions: the change of their pagu, or their money."""

from collections.abc import Sequence
from decimal import Decimal

from bot.anggaran.catatan import kosong
from bot.messages import pagu as kata_pagu
from bot.messages import tanya_anggaran as kata_pos
from bot.messages import tanya_daftar_pos as kata
from bot.render import hasil_persen, rupiah, uang
from bot.tanya.lingkup_pos import Anggota
from core.anggaran import Dasar, add_up, serapan_pct, sisa_rp
from core.angka import Nilai
from core.buku import Tingkat, sum_of
from core.tanya.pertanyaan import Pertanyaan, Ukuran

JUMLAH = "jumlah"
"""What they come to is asked for."""
BEBERAPA = 2
BESARNYA = frozenset([Ukuran.REALISASI, Ukuran.SISA, Ukuran.SERAPAN])
"""Money besides the pagu."""


def told(satu: Pertanyaan, apa: str, semua: Sequence[Anggota]) -> list[str]:
    """Return the sum where it is asked for, and of changes always; nothing of a single line."""
    if len(semua) < BEBERAPA:
        return []
    banyak, isi = kata.sebanyak(len(semua), apa), list[str]()
    if _is_of_changes(satu) and all(s.bawah != s.atas or s.bukan for s in satu.syarat):
        isi.append(_changed(banyak, semua))
    if satu.daftar == JUMLAH and (not isi or BESARNYA & {*satu.ukuran}):
        isi += _money(satu, banyak, semua)
    return isi


def _is_of_changes(satu: Pertanyaan) -> bool:
    return bool(satu.syarat) and all(s.ukuran is Ukuran.PERUBAHAN for s in satu.syarat)


def _changed(banyak: str, semua: Sequence[Anggota]) -> str:
    murni, kini = _sum([a.lima.murni for a in semua]), _sum([a.lima.perubahan for a in semua])
    tahap = (rupiah(murni), rupiah(kini))
    return kata.jumlah_ubah(banyak, rupiah(abs(kini - murni)), tahap, naik=kini > murni)


def _money(satu: Pertanyaan, banyak: str, semua: Sequence[Anggota]) -> list[str]:
    """Return their pagu, what was spent of it and what is left, and which of them are blank."""
    murni = satu.dasar is Dasar.MURNI
    pagu = _sum([a.lima.murni if murni else a.lima.pagu for a in semua])
    terpakai = _sum([a.lima.realisasi for a in semua])
    dasar = Dasar.MURNI if murni else semua[0].lima.dasar
    angka = [
        (Ukuran.PAGU, kata_pagu.DASAR[dasar], rupiah(pagu)),
        (Ukuran.REALISASI, kata_pos.REALISASI, rupiah(terpakai)),
        (Ukuran.SISA, kata_pos.SISA, uang(sisa_rp(terpakai, pagu))),
        (Ukuran.SERAPAN, kata_pos.SERAPAN, hasil_persen(serapan_pct(terpakai, pagu))),
    ]
    urut = sorted(angka, key=lambda a: a[0] not in satu.ukuran[1:])
    baris = [a.pos for a in semua if a.pos is not None and a.pos.tingkat is Tingkat.SUB_KEGIATAN]
    isi = kata.jumlah_mereka(banyak, [kata_pos.angka(a, isi) for _, a, isi in urut])
    return [isi, *(kosong(sum_of(baris)) if baris else ())]


def _sum(kolom: Sequence[Nilai]) -> Decimal:
    """Return the sum of a column; what has no figure counts as 0 in it, as in printed totals."""
    return add_up(list(enumerate(kolom))).jumlah
