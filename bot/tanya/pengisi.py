"""Who reports the figure of an indikator, and which figures count."""

from collections.abc import Iterator, Sequence

from bot.capaian import tombol
from bot.isi import asal
from bot.messages import tanya as kata_umum
from bot.messages import tanya_pengisi as kata
from bot.messages import tanya_tenggat as kata_tenggat
from bot.messages import tanya_ucapan as kata_ucapan
from bot.messages.isian import tombol_periode
from bot.render import nilai, tanggal
from bot.tanya import lembar, papan
from bot.tanya.balasan import Balasan, Sikap, lines
from bot.tanya.lembar import Perkara
from core.angka import Keadaan
from core.hasil_isian import AngkaPeriode
from core.isian import Isian
from core.kinerja import LembarIndikator
from core.tanya.indeks import Jenis
from core.tanya.tafsir.jenis_laporan import KINERJA

PENGISI = "pengisi"


def reporters(perkara: Perkara, pilih: list[LembarIndikator]) -> list[str]:
    """Say which units report each, and who has posted what, or that nobody has."""
    return [baris for ini in pilih for baris in _reported(perkara, ini)]


def _reported(perkara: Perkara, ini: LembarIndikator) -> Iterator[str]:
    isian = ini.isian
    unit = [b.unit for b in isian.kini.bagian] if isian is not None else ini.pemilik
    yield kata.pengisi(ini.kode, ini.pendek, [u.nama for u in unit])
    if isian is None:
        return
    if isian.tahunan or not perkara.tanya.kapan:
        semua = [a for a in isian.semua if _came(a)] or _owed(isian.semua) or [isian.kini]
    else:
        semua = [isian.kini]
    for satu in semua:
        apa = f"{ini.kode}, {of_period(satu, ini)}"
        yield from _posted(ini, satu, apa)
        if not _came(satu):
            yield kata.keadaan(apa, nilai(satu.nilai))
            yield _due(perkara, satu)


def of_period(satu: AngkaPeriode, ini: LembarIndikator) -> str:
    """Return which period it is: TW II 2025; 2025."""
    return (
        f"{tombol_periode(satu.periode)} {ini.tahun}" if satu.periode.triwulan else f"{ini.tahun}"
    )


def _came(satu: AngkaPeriode) -> bool:
    return any(b.resmi or b.menunggu for b in satu.bagian)


def _owed(semua: Sequence[AngkaPeriode]) -> list[AngkaPeriode]:
    """Return the last period that a figure is missing of."""
    return [a for a in semua if a.nilai is Keadaan.BELUM_DILAPORKAN][-1:]


def _posted(ini: LembarIndikator, satu: AngkaPeriode, apa: str) -> Iterator[str]:
    """Yield who has posted the figure of a period, and when."""
    for bagian in satu.bagian:
        if bagian.resmi:
            yield kata_ucapan.pengisi(
                apa, asal.figur(bagian.resmi, ini.satuan), asal.lengkap(bagian.resmi)
            )
        if bagian.menunggu:
            ada = bagian.resmi is not None
            yield asal.menunggu(apa, bagian.menunggu, ini.satuan, ada=ada)


def _due(perkara: Perkara, satu: AngkaPeriode) -> str:
    """Say until when the period is to be reported, "" where no such date is kept."""
    terlihat, on = papan.look(perkara.ruang, perkara.pelaku), perkara.ruang.now().date()
    ada = [s for s in terlihat.of(KINERJA) if s[0].periode == satu.periode]
    return kata_tenggat.tenggat_satu(*ada[0], on) if ada else ""


def counts(ini: LembarIndikator, kapan: str) -> str:
    """Say whether the figure of one indikator has been verified."""
    isian, sebutan = ini.isian, (ini.kode, ini.pendek, kapan)
    if isian is None:
        ada = nilai(ini.nilai_realisasi)
        belum = isinstance(ini.nilai_realisasi, Keadaan)
        return (kata.belum_ada if belum else kata.dari_dokumen)(*sebutan, ada)
    satu_saja = isian.periode.triwulan is not None
    semua = [isian.kini] if satu_saja else [a for a in isian.semua if _came(a)]
    baris: list[str] = []
    for satu in semua:
        letak = (ini.kode, ini.pendek, of_period(satu, ini))
        resmi = [b.resmi for b in satu.bagian if b.resmi]
        if resmi:
            isi = "; ".join(asal.figur(r, ini.satuan) for r in resmi)
            baris.append(kata.sudah_sah(*letak, isi))
        if satu.menunggu:
            ajuan = "; ".join(_submitted(m, ini) for m in satu.menunggu)
            baris.append(kata.belum_sah(*letak, ajuan))
        if not _came(satu):
            baris.append(kata.belum_ada(*letak, nilai(satu.nilai)))
    return lines(baris or [kata.belum_ada(*sebutan, nilai(ini.nilai_realisasi))])


def _submitted(satu: Isian, ini: LembarIndikator) -> str:
    kapan = satu.pengaju.pada_at if satu.pengaju else satu.penulis.pada_at
    return f"{asal.figur(satu, ini.satuan)} diajukan {satu.unit_nama} {tanggal(kapan)}"


def verified(perkara: Perkara) -> Balasan:
    """List the figures that count, and those that wait to be decided on."""
    isi, satu = perkara.lembar, perkara.tanya
    if isi.diisi is None:
        return Balasan(lines(kata.tahun_dokumen(isi.tahun), lembar.source(isi)))
    unit = {b.kunci for b in satu.about(Jenis.UNIT)}
    baris, tunggu, pilih = [], [], []
    for ini in isi.indikator:
        if ini.isian is None or (unit and unit.isdisjoint(f"{u.id}" for u in ini.pemilik)):
            continue
        semua = [ini.isian.kini] if satu.triwulan else ini.isian.semua
        if satu.triwulan and ini.isian.tahunan:
            continue
        ada = [
            f"{of_period(a, ini)} {asal.figur(b.resmi, ini.satuan)}"
            for a in semua
            for b in a.bagian
            if b.resmi
        ]
        tunggu += [
            f"{ini.kode} {ini.pendek}, {of_period(a, ini)}: {_submitted(m, ini)}"
            for a in semua
            for m in a.menunggu
        ]
        if ada:
            pilih.append(ini)
            baris.append(kata.baris(ini.kode, ini.pendek, ada))
    return Balasan(
        lines(
            kata.terverifikasi(isi.tahun, len(pilih)),
            baris,
            kata.masih_diajukan(tunggu) if tunggu else "",
            kata_umum.TERLIHAT if isi.terbatas else "",
        ),
        tombol=tombol.indikator(pilih),
        sikap=Sikap.JAWAB,
        tampak=lembar.as_benda(pilih),
    )
