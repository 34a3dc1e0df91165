"""Answers about the lists of units that a document prints: who reports IKK, who is a sample."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.messages import tanya as kata_umum
from bot.messages import tanya_daftar_unit as kata
from bot.messages import tanya_pelaporan as kata_lapor
from bot.messages import tanya_survei as kata_survei
from bot.ruang import Ruang
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from bot.tanya.himpunan_unit import DAFTAR, SEDIKIT, as_benda, begins, chosen, read_marks
from core.errors import TidakBerhakError
from core.hak import Pelaku
from core.kewajiban.jenis import IKK_LPPD
from core.paket.istilah import Daftar, JenisUnit
from core.services import aturan_tenggat
from core.services import daftar_tercetak as layanan
from core.services.aturan_nasional import list_receivers
from core.services.daftar_tercetak import Anggota, DaftarTercetak
from core.services.nama import load_indeks
from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan

PD = "pd"
LPPD = "lppd"


def daftar_unit(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    if satu.rincian == "nilai":
        return Balasan(kata.NILAI_IKK, sikap=Sikap.TIDAK_ADA)
    if satu.rincian == "pengumpul":
        return _collectors(ruang, pelaku, satu)
    return _all_pd(ruang, pelaku, satu) if satu.daftar == PD else _listed(ruang, pelaku, satu)


def _collectors(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Say to whom a kind of report goes, and which Bagian collects it."""
    # Of the whole Pemda's report units send their part.
    dikumpulkan = IKK_LPPD if satu.daftar == LPPD else satu.daftar
    unit = aturan_tenggat.list_collectors(ruang.engine, pelaku, dikumpulkan)
    penerima = [
        kata.disampaikan(p.pendek, p.kepada, p.dasar)
        for p in list_receivers()
        if p.jenis == satu.daftar
    ]
    if not unit and not penerima:
        return Balasan(kata.TANPA_PENGUMPUL, sikap=Sikap.TIDAK_ADA)
    aturan = {r.kode: r.pendek for r in aturan_tenggat.list_rules(ruang.engine, pelaku)}
    bernama = [b for b in load_indeks(ruang.engine).benda if b.nama in unit]
    return Balasan(
        lines(penerima, kata.dikumpulkan(aturan[dikumpulkan], unit) if unit else ""),
        tampak=tuple(b for b in bernama if b.jenis is Jenis.UNIT),
    )


def _listed(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    isi = load(ruang, pelaku, satu)
    if isi is None:
        return Balasan(kata_lapor.BELUM_AKTIF, sikap=Sikap.TIDAK_ADA)
    nama = kata.DAFTAR[satu.daftar]
    akhir = kata_umum.sumber(isi.sumber.judul, isi.sumber.tabel)
    pilihan = read_marks(satu.teks)
    lain = {d: load(ruang, pelaku, satu, d) for d in pilihan.lain}
    if unit := satu.about(Jenis.UNIT):
        semua = [(isi, nama), *((s, kata.DAFTAR[d]) for d, s in lain.items() if s)]
        baris = [member(s, int(b.kunci), b.nama, n) for b in unit for s, n in semua]
        if not lain:
            baris += _on_others(ruang, pelaku, satu, isi)
        return Balasan(lines(baris, akhir))
    if pilihan.sebut:
        return _unknown(isi, pilihan.sebut, nama, akhir)
    if satu.rincian == "bukan":
        return _others(ruang, pelaku, isi, (nama, akhir), pilihan.golong)
    if pilihan.ada or satu.kecuali:
        pilihan = replace(pilihan, kecuali=tuple(int(b.kunci) for b in units_of(satu.kecuali)))
        if satu.rincian == "bagian":
            pilihan = replace(pilihan, golong=("bagian",))
        balasan = chosen(isi, nama, pilihan, lain, names)
        return replace(balasan, inti=lines(balasan.inti, akhir))
    return _part(isi, satu, nama, akhir)


def _on_others(
    ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, isi: DaftarTercetak
) -> Iterator[str]:
    """Yield the other lists on which units stand that are not on the one that is asked for."""
    for unit in satu.about(Jenis.UNIT):
        if isi.find(int(unit.kunci)) is not None:
            continue
        for daftar in (d for d in DAFTAR if d != satu.daftar):
            lain = load(ruang, pelaku, satu, daftar)
            ketemu = lain.find(int(unit.kunci)) if lain else None
            if lain and ketemu:
                urutan = ketemu.urutan
                yield kata.anggota_lain(unit.nama, urutan, lain.banyak, kata.DAFTAR[daftar])


def _part(isi: DaftarTercetak, satu: Pertanyaan, nama: str, akhir: str) -> Balasan:
    """Return one place of the list, what part of all it is, or all of it."""
    if urutan := satu.banyak or _end(isi, satu):
        return _nth(isi, urutan, nama, akhir)
    if satu.rincian in {"sebab", "bagi"}:
        return _share(isi, nama, akhir, sebab=satu.rincian == "sebab")
    semua = _whole(isi, satu, nama, akhir)
    if satu.rincian == "dari_total" and isi.semua_pd and not isi.terbatas:
        bukan_pd = sum(1 for a in isi.anggota if a.jenis is not JenisUnit.PERANGKAT_DAERAH)
        awal = kata.bagian_pd(isi.banyak, isi.semua_pd, bukan_pd)
        return replace(semua, inti=lines(awal, semua.inti))
    return semua


def _end(isi: DaftarTercetak, satu: Pertanyaan) -> int | None:
    """Return the first or the last place where that is asked for."""
    if satu.arah is None:
        return None
    return 1 if satu.arah is Arah.TERTINGGI else isi.banyak


def _unknown(isi: DaftarTercetak, sebut: str, nama: str, akhir: str) -> Balasan:
    """Say that nothing of that name stands on it, and what does."""
    if isi.terbatas:
        return Balasan(kata.TERTUTUP, sikap=Sikap.TOLAK)
    kepala = kata.anggota_asing(sebut, isi.banyak, nama, isi.tahun)
    return Balasan(lines(kepala, names(isi.anggota), akhir), sikap=Sikap.TIDAK_ADA)


def _share(isi: DaftarTercetak, nama: str, akhir: str, *, sebab: bool) -> Balasan:
    """Say which part of all perangkat daerah stands on it, and what the document says of that."""
    if isi.terbatas:
        return Balasan(kata.TERTUTUP, sikap=Sikap.TOLAK)
    ucapan = [u.teks for u in isi.ucapan if isi.semua_pd and f"{isi.semua_pd}" in u.teks.split()]
    ikk = isi.daftar is Daftar.PENGAMPU_IKK or not sebab
    bukan_pd = sum(1 for a in isi.anggota if a.jenis is not JenisUnit.PERANGKAT_DAERAH)
    return Balasan(
        lines(
            kata.tercetak(isi.banyak, nama, isi.tahun, None, ""),
            kata.bagian_pd(isi.banyak, isi.semua_pd, bukan_pd) if isi.semua_pd and ikk else "",
            kata_survei.kutip(min(ucapan, key=len)) if ucapan else "",
            kata.ALASAN_LAIN if sebab else "",
            akhir,
        )
    )


def units_of(semua: Sequence[Benda]) -> list[Benda]:
    return [b for b in semua if b.jenis is Jenis.UNIT]


def _others(
    ruang: Ruang,
    pelaku: Pelaku,
    isi: DaftarTercetak,
    kata_kata: tuple[str, str],
    golong: Sequence[str],
) -> Balasan:
    """List the perangkat daerah that are not on it, and say how many the data do not name."""
    nama, akhir = kata_kata
    if isi.terbatas:
        return Balasan(kata.TERTUTUP, sikap=Sikap.TOLAK)
    semua = layanan.list_perangkat_daerah(ruang.engine, pelaku)
    lain = [u for u in semua if isi.find(u.id) is None and begins(u.nama, golong)]
    baris = [kata.anggota(ke, u.nama, u.nama) for ke, u in enumerate(lain, 1)]
    if golong and not lain:
        tiada = kata.tanpa_golongan_lain(golong, nama)
        return Balasan(lines(tiada, akhir), sikap=Sikap.TIDAK_ADA)
    tanpa = isi.semua_pd - len(semua) if isi.semua_pd else 0
    bagian = sum(1 for a in isi.anggota if a.jenis is JenisUnit.BAGIAN)
    return Balasan(
        lines(
            kata.banyak_dari_pd(isi.banyak, nama, isi.semua_pd, bagian) if isi.semua_pd else "",
            kata.bukan_anggota(len(lain), nama, isi.tahun),
            baris,
            kata.tanpa_nama(tanpa) if tanpa > 0 else "",
            akhir,
        )
    )


def _whole(isi: DaftarTercetak, satu: Pertanyaan, nama: str, akhir: str) -> Balasan:
    """List all of it, or the Bagian among them."""
    hanya_bagian = satu.rincian == "bagian"
    pilih = [a for a in isi.anggota if not hanya_bagian or a.jenis is JenisUnit.BAGIAN]
    kepala = kata.pengumpul(nama, isi.banyak, isi.tahun)
    if isi.terbatas and not pilih:
        return Balasan(lines(kepala, kata.TERTUTUP), sikap=Sikap.TOLAK)
    semua = (
        kata.dari_pd(isi.semua_pd, isi.sumber.judul)
        if isi.semua_pd and satu.daftar == IKK_LPPD
        else ""
    )
    if hanya_bagian:
        kepala = kata.bagian_di_antaranya(nama, isi.banyak, len(pilih), isi.tahun)
    lain = kata.SEBAGIAN if isi.terbatas else ""
    duga = [int(n) for n in satu.angka if n == int(n) and n not in {isi.banyak, isi.semua_pd}]
    bukan = kata.bukan_banyaknya(duga[0], isi.banyak) if len(duga) == 1 else ""
    if hanya_bagian:
        # How many there are of all kinds was not asked.
        semua = ""
    tampak = as_benda(pilih) if len(pilih) <= SEDIKIT else ()
    return Balasan(lines(bukan, kepala, names(pilih), lain, semua, akhir), tampak=tampak)


def load(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, daftar: str = "") -> DaftarTercetak | None:
    # What units report on is the year that is over.
    tahun = satu.tahun[0] if satu.tahun else ruang.now().year - 1
    dipilih = DAFTAR.get(daftar or satu.daftar, Daftar.PENGAMPU_IKK)
    return layanan.show_list(ruang.engine, pelaku, dipilih, tahun)


def member(isi: DaftarTercetak, unit_id: int, nama: str, daftar: str) -> str:
    ketemu = isi.find(unit_id)
    if ketemu is not None:
        return kata.anggota_ya(ketemu.unit.nama, ketemu.urutan, isi.banyak, daftar, isi.tahun)
    if isi.terbatas:
        raise TidakBerhakError(layanan.PERIHAL)
    return kata.anggota_tidak(nama, isi.banyak, daftar, isi.tahun)


def _nth(isi: DaftarTercetak, urutan: int, nama: str, akhir: str) -> Balasan:
    if urutan > isi.banyak:
        return Balasan(kata.urutan_tidak_ada(urutan, isi.banyak, nama), sikap=Sikap.TIDAK_ADA)
    ketemu = next((a for a in isi.anggota if a.urutan == urutan), None)
    if ketemu is None:
        raise TidakBerhakError(layanan.PERIHAL)
    return Balasan(lines(kata.anggota(urutan, ketemu.unit.nama, ketemu.tercetak), akhir))


def names(semua: Sequence[Anggota]) -> list[str]:
    return [kata.anggota(a.urutan, a.unit.nama, a.tercetak) for a in semua]


def _all_pd(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    isi = load(ruang, pelaku, satu, IKK_LPPD)
    semua = layanan.list_perangkat_daerah(ruang.engine, pelaku)
    if isi is not None and isi.terbatas and not semua:
        raise TidakBerhakError(layanan.PERIHAL)
    banyak = isi.semua_pd if isi else None
    kepala = kata.pd_tanpa(len(semua))
    if isi and banyak:
        kepala = kata.pd(banyak, len(semua), isi.sumber.judul)
    nama = [kata.anggota(ke, u.nama, u.nama) for ke, u in enumerate(semua, 1)]
    akhir = kata_umum.sumber(isi.sumber.judul, isi.sumber.tabel) if isi else ""
    ikk = kata.banyak_daftar(isi.banyak, kata.DAFTAR[IKK_LPPD], isi.tahun) if isi else ""
    return Balasan(lines(kepala, nama, ikk, akhir))


PENJAWAB: dict[Hal, Penjawab] = {Hal.DAFTAR_UNIT: daftar_unit}
