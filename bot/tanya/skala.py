"""Answers about grades: which one a number has, and what is missing to the next."""

from collections.abc import Iterator
from decimal import Decimal

from bot.messages import tanya as kata_umum
from bot.messages import tanya_skala as kata
from bot.render import angka, dua_desimal
from bot.ruang import Ruang
from bot.tanya import komponen, letak_angka
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from core.capaian import SERATUS
from core.hak import Pelaku
from core.services import skala as layanan
from core.services.skala import NilaiTerakhir
from core.skala import Pita, Skala, Tepian, find_pita, rank
from core.tanya.pertanyaan import Hal, Pertanyaan

AKIP = "akip"
TERBANYAK = 3
"""Numbers that are graded in one answer."""


def skala(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Which grade a number has; on every scale where none is named."""
    kode = [satu.daftar] if satu.daftar else layanan.SEMUA
    semua = layanan.list_skala(ruang.engine, kode, ruang.now().date())
    if _is_below_all(satu, semua) and (letak := letak_angka.find(ruang, pelaku, satu)):
        # A component's score has no grade of its own: "sakip 8,77 itu tahun brp".
        return Balasan(lines(letak))
    isi = [baris for n in satu.angka[:TERBANYAK] for baris in _graded(n, semua)]
    # What the other grades are called is no answer, and would be read as one.
    isi = [*_held_against(satu, semua), *isi]
    return Balasan(lines(isi, _bounds(semua[0], ringkas=bool(isi)) if len(semua) == 1 else ""))


def _is_below_all(satu: Pertanyaan, semua: list[Skala]) -> bool:
    """Tell whether each number would have the lowest of all grades of the score of AKIP."""
    if satu.daftar != AKIP or not semua or satu.teks:
        return False
    terendah = min(semua[0].pita, key=lambda p: p.batas_bawah)
    return all(find_pita(semua[0], n) == terendah for n in satu.angka)


def _held_against(satu: Pertanyaan, semua: list[Skala]) -> Iterator[str]:
    """Say whether the one number has the grade that is asked for: "76,5 masih B gak"."""
    if len(semua) != 1 or len(satu.angka) != 1 or not satu.teks:
        return
    dituju = next((p for p in semua[0].pita if p.predikat == satu.teks.upper()), None)
    ada = find_pita(semua[0], satu.angka[0])
    if dituju is None or ada is None or not _is_score(satu.angka[0]):
        return
    lebih = semua[0].tepian is Tepian.EKSKLUSIF
    batas = kata.pita_mulai(dituju.predikat, angka(dituju.batas_bawah), lebih_dari=lebih)
    yield kata.masuk(dituju.predikat, batas, benar=dituju is ada or dituju == ada)


def _graded(n: Decimal, semua: list[Skala]) -> Iterator[str]:
    if not _is_score(n):
        yield kata.di_luar(angka(n))
        return
    for s in semua:
        nama = kata.NAMA.get(s.kode, s.nama)
        pita = find_pita(s, n)
        yield _grade(n, pita, nama, s) if pita else kata.tanpa_pita(angka(n), s.nama)


def _grade(n: Decimal, pita: Pita, nama: str, s: Skala) -> str:
    return kata.pita(angka(n), pita.predikat, pita.sebutan, nama, s.sumber)


def _is_score(n: Decimal) -> bool:
    return 0 <= n <= SERATUS


def _bounds(satu: Skala, *, ringkas: bool = False) -> str:
    lebih = satu.tepian is Tepian.EKSKLUSIF
    turun = sorted(satu.pita, key=lambda p: p.batas_bawah, reverse=True)
    isi = [
        kata.pita_mulai(_named(p, ringkas=ringkas), angka(p.batas_bawah), lebih_dari=lebih)
        for p in turun
    ]
    return kata.batas(isi, satu.sumber)


def _named(satu: Pita, *, ringkas: bool = False) -> str:
    sama = ringkas or satu.predikat == satu.sebutan
    return satu.predikat if sama else f"{satu.predikat} {satu.sebutan}"


def jarak(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """What is missing to a grade, from the latest score that is known."""
    del pelaku
    if satu.rincian == komponen.KOMPONEN:
        return komponen.of_score(ruang, satu)
    semua = layanan.list_skala(ruang.engine, [satu.daftar], ruang.now().date())
    if not semua:
        return Balasan(kata.TANPA_SKALA, sikap=Sikap.TIDAK_ADA)
    s = semua[0]
    dituju = satu.teks.upper()
    if satu.angka and _is_score(satu.angka[0]):
        n = satu.angka[0]
        pita = find_pita(s, n)
        kepala = _grade(n, pita, s.nama, s) if pita else ""
        return Balasan(lines(kepala, _missing(s, n, pita, dituju), _bounds(s)))
    terakhir = layanan.find_score(ruang.engine, satu.daftar, komponen.year_of(ruang, satu))
    return _from_latest(s, terakhir, dituju) if terakhir else Balasan(_bounds(s))


def _from_latest(s: Skala, terakhir: NilaiTerakhir, dituju: str) -> Balasan:
    pita = find_pita(s, terakhir.nilai)
    predikat = pita.predikat if pita else kata.TANPA_PREDIKAT
    return Balasan(
        lines(
            kata.terakhir(terakhir.uraian, terakhir.tahun, angka(terakhir.nilai), predikat),
            _missing(s, terakhir.nilai, pita, dituju),
            _bounds(s),
            kata_umum.sumber(terakhir.sumber.judul, terakhir.sumber.tabel),
        )
    )


def _missing(s: Skala, nilai: Decimal, pita: Pita | None, ke: str) -> str:
    """Say how far it is to the grade that is asked for, else to the next."""
    ada = _rank(s, pita)
    naik = sorted(s.pita, key=lambda p: p.batas_bawah)
    di_atas = [p for p in naik if p.batas_bawah > nilai or (pita and _rank(s, p) > ada)]
    dituju = next((p for p in naik if p.predikat == ke), None)
    if dituju is None and not di_atas:
        return kata.PUNCAK
    dituju = dituju or di_atas[0]
    if pita and ada >= _rank(s, dituju):
        return kata.sudah(dituju.predikat)
    return kata.kurang(
        kata.predikat(dituju.predikat, dituju.sebutan),
        dua_desimal(dituju.batas_bawah),
        dua_desimal(dituju.batas_bawah - nilai),
        lebih_dari=s.tepian is Tepian.EKSKLUSIF,
    )


def _rank(s: Skala, pita: Pita | None) -> int:
    return (rank(s, pita.predikat) or 0) if pita else 0


PENJAWAB: dict[Hal, Penjawab] = {Hal.SKALA: skala, Hal.JARAK: jarak}
