"""What a document tells of who has reported, where nothing is collected here."""

from decimal import Decimal

from bot.messages import tanya as kata_umum
from bot.messages import tanya_daftar_unit as kata
from bot.messages import tanya_pelaporan as kata_lapor
from bot.messages import tanya_survei as kata_survei
from bot.render import nilai, persen
from bot.ruang import Ruang
from bot.tanya.balasan import Balasan, Sikap, lines
from bot.tanya.daftar_unit import load, member, names, units_of
from bot.tanya.himpunan_unit import DAFTAR, begins, described, read_marks
from core.errors import TidakBerhakError
from core.hak import Pelaku
from core.kewajiban.jenis import IKK_LPPD
from core.services import daftar_tercetak as layanan
from core.services.capaian import Rincian, show_indikator
from core.services.daftar_tercetak import DaftarTercetak
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan
from core.teks import fold

LAPOR = ("lapor", "melapor", "menlapor", "melaporkan", "menlaporkan", "menyampaikan")
"""How words begin that tell of reports having come."""
SERATUS = Decimal(100)
DUGAAN = {"kan_sudah": True, "kan_tepat": True, "kan_belum": False, "kan_lambat": False}
"""What is taken for granted of a unit, and whether it is so where all have reported in time."""


def printed(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Say what the document tells of who has reported, where nothing is collected here."""
    daftar = satu.daftar if satu.daftar in DAFTAR else IKK_LPPD
    isi = load(ruang, pelaku, satu, daftar)
    if isi is None or (satu.daftar and satu.daftar not in DAFTAR):
        return Balasan(kata_lapor.BELUM_AKTIF, sikap=Sikap.TIDAK_ADA)
    if satu.tahun and isi.tahun not in satu.tahun:
        ada = [f"{kata.DAFTAR[daftar]} {isi.tahun}"]
        return Balasan(kata_lapor.tanpa_periode(kata.DAFTAR[daftar], ada), sikap=Sikap.TIDAK_ADA)
    unit = satu.about(Jenis.UNIT)
    if isi.terbatas and not isi.anggota:
        raise TidakBerhakError(layanan.PERIHAL)
    akhir = kata_umum.sumber(isi.sumber.judul, isi.sumber.tabel)
    if unit:
        siapa = [member(isi, int(b.kunci), b.nama, kata.DAFTAR[daftar]) for b in unit]
    else:
        siapa = [] if satu.hal is Hal.BELUM_LAPOR else _reported(satu, isi, kata.DAFTAR[daftar])
    ada_unit = not unit or any(isi.find(int(b.kunci)) for b in unit)
    if ada_unit and satu.rincian in DUGAAN and unit:
        benar = _confirmed(ruang, pelaku, satu, isi, daftar)
        siapa = [benar] if benar else siapa
    return Balasan(
        lines(
            _none_missing(satu),
            siapa if unit or read_marks(satu.teks).ada else "",
            _count(ruang, pelaku, isi, daftar) if ada_unit else "",
            "" if unit or read_marks(satu.teks).ada else siapa,
            _passage(isi) if ada_unit else "",
            kata_lapor.BELUM_AKTIF if ada_unit else "",
            akhir,
        )
    )


def share(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> str:
    """Return the share in time that the document prints, "" where it prints none of this."""
    isi = load(ruang, pelaku, satu, IKK_LPPD) if satu.daftar == IKK_LPPD else None
    if isi is None or isi.indikator is None or (satu.tahun and isi.tahun not in satu.tahun):
        return ""
    return _count(ruang, pelaku, isi, IKK_LPPD)


def _none_missing(satu: Pertanyaan) -> str:
    """Say that the document names none that was late, or has not reported, where that is asked."""
    if satu.hal is not Hal.BELUM_LAPOR:
        return ""
    telat = satu.rincian == "terlambat"
    return kata.TIDAK_TERCATAT_TELAT if telat else kata.TIDAK_TERCATAT_BELUM


def _confirmed(
    ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, isi: DaftarTercetak, daftar: str
) -> str:
    """Say whether it is as it was taken for granted, where the document tells of all of them."""
    if _in_time(ruang, pelaku, isi, daftar) != isi.banyak:
        return ""
    nama = [a.unit.nama for b in units_of(satu.benda) if (a := isi.find(int(b.kunci))) is not None]
    return kata.tercatat_melapor(nama, benar=DUGAAN[satu.rincian])


def _reported(satu: Pertanyaan, isi: DaftarTercetak, daftar: str) -> list[str]:
    """Return who is said to have reported: the kind alone that is asked for, or that first."""
    pilihan = read_marks(satu.teks)
    if pilihan.ada:
        pilih = [a for a in isi.anggota if pilihan.fits(a.unit.nama)]
        apa = described(pilihan)
        kepala = kata.pilihan(len(pilih), apa, daftar, isi.banyak, isi.tahun, juga=(), tanpa=())
        return [kepala, *names(pilih)]
    awal = [a for a in isi.anggota if pilihan.dahulu and begins(a.unit.nama, pilihan.dahulu)]
    lain = [a for a in isi.anggota if a not in awal]
    tanda = [kata.selain_itu(pilihan.dahulu[0], len(lain))] if awal and lain else []
    return [*names(awal), *tanda, *names(lain)]


def _count(ruang: Ruang, pelaku: Pelaku, isi: DaftarTercetak, daftar: str) -> str:
    """Say how many are on it, and what share of them the document says has reported."""
    if isi.indikator is None:
        return kata.tercetak(isi.banyak, kata.DAFTAR[daftar], isi.tahun, None, "")
    hasil = show_indikator(ruang.engine, pelaku, isi.tahun, isi.indikator, now=ruang.now())
    if not isinstance(hasil, Rincian):
        return kata.tercetak(isi.banyak, kata.DAFTAR[daftar], isi.tahun, None, "")
    ada = hasil.indikator.nilai_realisasi
    cetak = persen(ada) if isinstance(ada, Decimal) else nilai(ada)
    kepala = kata.tercetak(isi.banyak, kata.DAFTAR[daftar], isi.tahun, isi.indikator, cetak)
    if daftar != IKK_LPPD or not isinstance(ada, Decimal):
        return kepala
    n = _in_time(ruang, pelaku, isi, daftar)
    return lines(kepala, kata.semua_melapor(n, isi.banyak) if n is not None else "")


def _in_time(ruang: Ruang, pelaku: Pelaku, isi: DaftarTercetak, daftar: str) -> int | None:
    """Return of how many the document says that they reported in time, None for no such figure."""
    if daftar != IKK_LPPD or isi.indikator is None:
        return None
    hasil = show_indikator(ruang.engine, pelaku, isi.tahun, isi.indikator, now=ruang.now())
    ada = hasil.indikator.nilai_realisasi if isinstance(hasil, Rincian) else None
    # Of IKU-4 the share is that of those who have reported in time.
    n = ada * isi.banyak / SERATUS if isinstance(ada, Decimal) else None
    return int(n) if n is not None and n == int(n) else None


def _passage(isi: DaftarTercetak) -> str:
    """Return the shortest passage that tells of reports having come."""
    cocok = [u.teks for u in isi.ucapan if any(k.startswith(LAPOR) for k in fold(u.teks).split())]
    return kata_survei.kutip(min(cocok, key=len)) if cocok else ""
