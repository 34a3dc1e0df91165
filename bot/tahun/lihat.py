"""An opened year as it stands: what is missing first, then what has been set."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from bot.halaman import arah, bagi, keterangan, pilih
from bot.jawaban import Jawaban, Tombol, berjajar
from bot.messages import jadwal_tahun as kata_jadwal
from bot.messages import janji_tahun as kata_janji
from bot.messages import pagu as kata_tahap
from bot.messages import pagu_tahun as kata_pagu
from bot.messages import tahun as kata
from bot.messages.isian import tombol_periode
from bot.render import LEBAR, escape, pasangan, ringkas, tanggal
from bot.ruang import Ruang
from bot.tahun import tampil, tombol
from core.errors import TombolBasiError
from core.hak import Bidang, Pelaku
from core.jadwal_isi import KeadaanIsi
from core.pagu import URUTAN, asked_on, count_stages, in_force, order, shift_of, usual_start
from core.paket.istilah import Tahap
from core.periode import TAHUN, Periode
from core.services import tahun as layanan
from core.tahun import IndikatorTahun, PosTahun, TahunIsi

PER_HALAMAN = 10
KE_MAKS = 99
"""Pergeseran of a year; there are a few."""
KE_DAFTAR = (Tombol(kata.TOMBOL_DAFTAR, tombol.DAFTAR),)


def tahun(ruang: Ruang, pelaku: Pelaku, nomor: int, awal: str = "") -> Jawaban:
    """Show the year, below what has just happened to it."""
    satu = layanan.show_year(ruang.engine, pelaku, nomor)
    triwulan = [(i, kode) for i in satu.indikator for kode in i.periode_target[1:]]
    terisi = sum(kode in i.target for i, kode in triwulan)
    ada, pos = len(satu.indikator), len(satu.pos)
    baris = [
        ("Target tahun", f"{ada - len(satu.tanpa_target)} dari {ada}"),
        *([("Target triwulan", f"{terisi} dari {len(triwulan)}")] if triwulan else []),
        ("Pagu", f"{pos - len(satu.tanpa_pagu)} dari {pos}"),
        *([("Target output", _with_target(satu))] if satu.janji else []),
    ]
    teks = [
        *([f"{awal}\n"] if awal else []),
        kata.judul_tahun(satu),
        *([kata.kurang_target(satu)] if satu.tanpa_target else []),
        *([kata.kurang_pagu(satu)] if satu.tanpa_pagu else []),
        *([kata_janji.tanpa_unit(satu.janji_tanpa_unit)] if satu.janji_tanpa_unit else []),
        pasangan(baris),
        _schedule(ruang, satu),
        kata.asal(satu),
    ]
    return Jawaban(
        "\n".join(teks),
        (
            (
                Tombol(kata.TOMBOL_TARGET, tombol.of(tombol.TARGET, nomor, 1)),
                Tombol(kata.TOMBOL_PAGU, tombol.of(tombol.PAGU, nomor, 1)),
                *_to_output(satu),
                Tombol(kata.TOMBOL_JADWAL, tombol.of(tombol.JADWAL, nomor)),
            ),
            (Tombol(kata.TOMBOL_UNDUH, tombol.of(tombol.UNDUH, nomor)),),
            KE_DAFTAR,
        ),
    )


def target(ruang: Ruang, pelaku: Pelaku, nomor: int, halaman: int) -> Jawaban:
    """List the targets: indikator without one for the year first."""
    satu = layanan.show_year(ruang.engine, pelaku, nomor)
    kurang = {i.id for i in satu.tanpa_target}
    urut = sorted(satu.indikator, key=lambda i: i.id not in kurang)
    lembar = bagi(urut, PER_HALAMAN, lambda _: 1)
    terlihat, halaman = pilih(lembar, halaman)
    baris = [pair for i in terlihat for pair in _target_lines(i)]
    deret = [Tombol(i.kode, tombol.of(tombol.INDIKATOR, nomor, i.id)) for i in terlihat]
    teks = [
        kata.judul_target(satu) + keterangan(halaman, len(lembar)),
        pasangan(baris),
        kata.asal(satu),
        kata.cara_cepat(kata.ketik_target(satu)),
    ]
    return Jawaban(
        "\n".join(teks),
        (
            *berjajar(deret, 4),
            *arah(tombol.of(tombol.TARGET, nomor), halaman, len(lembar)),
            (to_year(nomor),),
        ),
    )


def indikator(
    ruang: Ruang, pelaku: Pelaku, nomor: int, indikator_id: int, awal: str = ""
) -> Jawaban:
    """Show the targets of one indikator, each a tap away from being changed."""
    tahunnya = layanan.show_year(ruang.engine, pelaku, nomor)
    satu = find_indikator(tahunnya, indikator_id)
    periode = [Periode(nomor, kode) for kode in satu.periode_target]
    baris = [(tombol_periode(p), tampil.target(satu.target.get(p.kode), satu)) for p in periode]
    deret = [
        Tombol(tombol_periode(p), tombol.of(tombol.ISI_TARGET, nomor, satu.id, p.kode))
        for p in periode
    ]
    teks = [
        *([f"{awal}\n"] if awal else []),
        kata.indikator(satu),
        pasangan(baris),
        kata.asal(tahunnya),
        kata.PILIH_PERIODE,
    ]
    ke_daftar = Tombol(kata.TOMBOL_TARGET_LAIN, tombol.of(tombol.TARGET, nomor, 1))
    return Jawaban("\n".join(teks), (*berjajar(deret, 3), (ke_daftar, to_year(nomor))))


def pagu(ruang: Ruang, pelaku: Pelaku, nomor: int, halaman: int) -> Jawaban:
    """List the pagu: sub kegiatan without one first."""
    satu = layanan.show_year(ruang.engine, pelaku, nomor)
    urut = sorted(satu.pos, key=lambda pos: bool(pos.pagu))
    lembar = bagi(urut, PER_HALAMAN, lambda _: 1)
    terlihat, halaman = pilih(lembar, halaman)
    baris = [_pagu_line(pos) for pos in terlihat]
    deret = [Tombol(f"{pos.nomor}", tombol.of(tombol.POS, nomor, pos.id)) for pos in terlihat]
    teks = [
        kata.judul_pagu(satu) + keterangan(halaman, len(lembar)),
        pasangan(baris),
        kata_pagu.SINGKATAN_GESER if _shifted(satu) else kata_pagu.SINGKATAN,
        *_sums(satu, ruang.now().date()),
        kata.asal(satu),
        kata.cara_cepat(kata.ketik_pagu(satu)),
    ]
    return Jawaban(
        "\n".join(teks),
        (
            *berjajar(deret, 5),
            *arah(tombol.of(tombol.PAGU, nomor), halaman, len(lembar)),
            (to_year(nomor),),
        ),
    )


def pos(ruang: Ruang, pelaku: Pelaku, nomor: int, pos_id: int, awal: str = "") -> Jawaban:
    """Show the pagu of one sub kegiatan."""
    tahunnya = layanan.show_year(ruang.engine, pelaku, nomor)
    satu = find_pos(tahunnya, pos_id)
    geser = [kunci for kunci in satu.pagu if kunci[1]]
    utama = [(tahap, 0) for tahap in URUTAN]
    baris = [pair for kunci in sorted([*utama, *geser], key=order) for pair in _stage(satu, kunci)]
    baru = _new_shift(ruang, tahunnya, satu)
    deret = [
        Tombol(kata_pagu.judul(kunci), tombol.of(tombol.ISI_PAGU, nomor, satu.id, *kunci))
        for kunci in (*utama, *sorted(geser, key=order), *baru)
    ]
    teks = [
        *([f"{awal}\n"] if awal else []),
        kata.pos(satu),
        pasangan(baris),
        kata.asal(tahunnya),
        kata.PILIH_TAHAP,
    ]
    ke_daftar = Tombol(kata.TOMBOL_PAGU_LAIN, tombol.of(tombol.PAGU, nomor, 1))
    return Jawaban("\n".join(teks), (*berjajar(deret, 2), (ke_daftar, to_year(nomor))))


def find_indikator(tahunnya: TahunIsi, indikator_id: int) -> IndikatorTahun:
    """Return the indikator. Raises TombolBasiError."""
    for satu in tahunnya.indikator:
        if satu.id == indikator_id:
            return satu
    raise TombolBasiError(f"{indikator_id}")


def find_pos(tahunnya: TahunIsi, pos_id: int) -> PosTahun:
    """Return the sub kegiatan. Raises TombolBasiError."""
    for satu in tahunnya.pos:
        if satu.id == pos_id:
            return satu
    raise TombolBasiError(f"{pos_id}")


def _target_lines(satu: IndikatorTahun) -> list[tuple[str, str]]:
    baris = [fitting(f"{satu.kode} {satu.pendek}", tampil.target(satu.target.get("tahun"), satu))]
    if (triwulan := kata.triwulan_terisi(satu)) and satu.target:
        baris.append(("", triwulan))
    return baris


def _pagu_line(satu: PosTahun) -> tuple[str, str]:
    return fitting(f"{satu.nomor:>2} {satu.pendek}", tampil.pagu_terakhir(satu))


def _stage(satu: PosTahun, kunci: tuple[Tahap, int]) -> Iterator[tuple[str, str]]:
    """Yield a stage with its figure, and the day from which it counts."""
    yield kata_pagu.judul(kunci), tampil.pagu(satu.pagu.get(kunci))
    if kunci != (Tahap.MURNI, 0) and (on := satu.berlaku.get(kunci)):
        yield f"  {kata_tahap.BERLAKU}", tanggal(on)


def _new_shift(ruang: Ruang, tahunnya: TahunIsi, satu: PosTahun) -> list[tuple[Tahap, int]]:
    """Return the pergeseran that may come next; there is none before the first pagu."""
    if not satu.pagu:
        return []
    ke = max(ke for _, ke in satu.pagu) + 1
    on = usual_start((Tahap.MURNI, ke), tahunnya.tahun, ruang.now().date())
    return [shift_of((pagu.tahapan for pagu in satu.tahapan), ke, on)] if ke <= KE_MAKS else []


def _shifted(satu: TahunIsi) -> bool:
    return any(ke for pos in satu.pos for _, ke in pos.pagu)


def _sums(satu: TahunIsi, today: date) -> Iterator[str]:
    """Say what the pagu of each stage add up to, and of how many sub kegiatan.

    Where some are shifted also what those in force add up to.
    """
    for tahap in URUTAN:
        ada = [pos.pagu[tahap, 0] for pos in satu.pos if (tahap, 0) in pos.pagu]
        if ada:
            jumlah = tampil.pagu(sum(ada, start=Decimal(0)))
            yield kata_pagu.jumlah(tahap, jumlah, len(ada), len(satu.pos))
    if _shifted(satu):
        on = asked_on(Periode(satu.tahun, TAHUN), today)
        berlaku = [in_force(pos.tahapan, on) for pos in satu.pos]
        rupiah = sum((pagu.rupiah for pagu in berlaku if pagu), start=Decimal(0))
        tahapan = kata_tahap.dalam_jumlah(count_stages(berlaku), len(satu.pos))
        yield kata_pagu.jumlah_berlaku(tanggal(on), tampil.pagu(rupiah), tahapan)


def fitting(label: str, isi: str) -> tuple[str, str]:
    """Cut the name, never the figure, so that both stand on one line where they can."""
    sisa = LEBAR - len(isi) - 1
    return (ringkas(label, sisa) if sisa >= PENDEK else label), isi


PENDEK = 12
"""Columns of a name from which on it still tells what it is."""


def _with_target(satu: TahunIsi) -> str:
    ada = len(satu.janji)
    return f"{ada - len(satu.janji_tanpa_target)} dari {ada}"


def _to_output(satu: TahunIsi) -> list[Tombol]:
    data = tombol.of(tombol.OUTPUT, satu.tahun, 1)
    return [Tombol(kata.TOMBOL_OUTPUT, data)] if satu.janji else []


def _schedule(ruang: Ruang, satu: TahunIsi) -> str:
    hari = ruang.now().date()
    semua = [jadwal.keadaan(hari) for b in Bidang for jadwal in satu.jadwal_of(b)]
    hitung = [(keadaan, semua.count(keadaan)) for keadaan in KeadaanIsi]
    contoh = any(jadwal.contoh for jadwal in satu.jadwal)
    return escape(kata_jadwal.ringkasan(hitung, contoh=contoh))


def to_year(nomor: int) -> Tombol:
    return Tombol(kata.ke_tahun(nomor), tombol.of(tombol.TAHUN, nomor))
