"""What the budget of a year that is filled in here says besides: its month, base and coverage."""

from collections import Counter
from collections.abc import Iterator, Sequence

from bot.isi import asal
from bot.messages import hasil_isian as kata
from bot.messages import pagu as kata_pagu
from bot.messages.isian import BASIS
from bot.messages.keadaan import KATA
from bot.render import nilai, persen
from core.anggaran import Dasar
from core.angka import Keadaan
from core.buku import Buku, LimaAngka, Pos
from core.pagu import count_stages
from core.realisasi_pos import RealisasiPos, coverage


def kapan(buku: Buku) -> str:
    """Return what figures are of: 2024; of a year that is filled in here 2025 s.d. Juni."""
    if buku.diisi is None:
        return f"{buku.tahun}"
    return kata.perihal(buku.diisi.periode, contoh=buku.diisi.contoh)


def cakupan(sub: Sequence[Pos]) -> list[str]:
    """Say of how many sub kegiatan the month is there, and what stands for the others."""
    semua = [satu.isian for satu in sub if satu.isian]
    hasil = coverage(semua)
    if hasil is None:
        return []
    tanpa = Counter(satu.nilai for satu in semua if satu.dipakai is None)
    lain = [f"{banyak} {KATA[k]}" for k, banyak in tanpa.items() if isinstance(k, Keadaan)]
    menunggu = [kata.menunggu(hasil.menunggu)] if hasil.menunggu else []
    sampai = kata.kapan(hasil.sampai)
    return [kata.cakupan(sampai, hasil.tepat, hasil.dari, hasil.mundur, [*lain, *menunggu])]


def terhadap(lima: LimaAngka, sub: Sequence[Pos]) -> str:
    """Name the pagu in force, of a sum with how many are at which stage."""
    tahapan = count_stages(satu.berlaku for satu in sub)
    return kata_pagu.terhadap(tahapan, len(sub)) if tahapan else kata_pagu.DASAR[lima.dasar]


def dasar(lima: LimaAngka, sub: Sequence[Pos]) -> str:
    """Say what serapan and sisa are computed against."""
    nanti = sorted({s.berikut for s in sub if s.berikut}, key=lambda satu: satu.urutan)
    ekor = kata_pagu.belum_mulai(nanti)
    if lima.dasar is Dasar.MURNI and not nanti:
        ekor = kata.MURNI_SAJA
    return kata.dasar_serapan(terhadap(lima, sub), ekor)


def catatan(lima: LimaAngka, sub: Sequence[Pos]) -> Iterator[str]:
    """Yield what a sum of posted figures must not be read without."""
    if lima.tanpa_pagu and not isinstance(lima.pagu, Keadaan):
        yield kata.tanpa_pagu(lima.tanpa_pagu)
    basis = Counter(s.isian.dipakai.basis for s in sub if s.isian and s.isian.dipakai)
    semua = [(BASIS[satu], banyak) for satu, banyak in basis.items() if satu]
    if len(semua) > 1:
        yield kata.basis_campuran(semua)


def rincian(isian: RealisasiPos) -> Iterator[tuple[str, str]]:
    """Yield basis and physical progress of a sub kegiatan."""
    if isian.dipakai and isian.dipakai.basis:
        yield kata.BASIS, BASIS[isian.dipakai.basis]
    if isian.dipakai and isian.dipakai.fisik_pct is not None:
        yield kata.FISIK, persen(isian.dipakai.fisik_pct)


def tentang(isian: RealisasiPos) -> Iterator[str]:
    """Yield what the figure of a sub kegiatan must not be read without."""
    diminta = kata.kapan(isian.sampai)
    if isian.dipakai and isian.mundur:
        yield kata.bulan_sebelumnya(kata.kapan(isian.dipakai.periode), diminta)
    if isian.menunggu:
        apa = kata.kapan(isian.menunggu.periode)
        yield asal.menunggu(apa, isian.menunggu, None, ada=isian.dipakai is not None)


def sumber(isian: RealisasiPos) -> Iterator[str]:
    """Cite who posted the figure of a sub kegiatan, and who accepted it."""
    if isian.dipakai is None:
        yield kata.tanpa(nilai(isian.nilai))
        return
    kapan_dipakai = kata.kapan(isian.dipakai.periode)
    teks = asal.figur(isian.dipakai, None)
    yield kata.sumber_angka(kapan_dipakai, teks, asal.lengkap(isian.dipakai))
    if isian.dipakai.alasan:
        yield kata.alasan(isian.dipakai.alasan)
