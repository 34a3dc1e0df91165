"""Answers about grades: which one a number has, and what is missing to the next."""

from collections.abc import Iterator
from decimal import Decimal

from bot.messages import tanya_catatan as kata
from bot.render import angka, dua_desimal, persen
from bot.ruang import Ruang
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from core.capaian import SERATUS
from core.hak import Pelaku
from core.services import skala as layanan
from core.skala import Pita, Skala, Tepian, find_pita, rank
from core.tanya.pertanyaan import Hal, Pertanyaan

NAMA = {"skm": "mutu pelayanan (SKM/IKM)", "akip": "predikat AKIP", "kinerja": "predikat kinerja"}


def skala(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Which grade a number has; on every scale where none is named."""
    del pelaku
    kode = [satu.daftar] if satu.daftar else layanan.SEMUA
    semua = layanan.list_skala(ruang.engine, kode, ruang.now().date())
    isi: list[str] = []
    for n in satu.angka[:3]:
        if not 0 <= n <= SERATUS:
            isi.append(kata.di_luar(angka(n)))
            continue
        for s in semua:
            pita = find_pita(s, n)
            isi.append(
                kata.pita(angka(n), pita.predikat, pita.sebutan, NAMA.get(s.kode, s.nama), s.sumber)
                if pita
                else kata.tanpa_pita(angka(n), s.nama)
            )
    batas = [kata.batas(list(_bounds(s)), s.sumber) for s in semua] if len(semua) == 1 else []
    return Balasan(lines(isi, batas))


def _bounds(satu: Skala) -> Iterator[str]:
    tanda = ">" if satu.tepian is Tepian.EKSKLUSIF else "≥"
    for p in sorted(satu.pita, key=lambda p: p.batas_bawah, reverse=True):
        sebut = p.predikat if p.predikat == p.sebutan else f"{p.predikat} {p.sebutan}"
        yield f"{sebut} {tanda} {angka(p.batas_bawah)}"


def jarak(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """What is missing to a grade, from the latest score that is known."""
    del pelaku
    if satu.rincian == "komponen":
        return _components(ruang, satu)
    [s] = layanan.list_skala(ruang.engine, [satu.daftar], ruang.now().date()) or [None]
    tahun = satu.tahun[0] if satu.tahun else ruang.now().year
    terakhir = layanan.find_score(ruang.engine, satu.daftar, tahun)
    if s is None:
        return Balasan(kata.TANPA_OBJEK, sikap=Sikap.TIDAK_ADA)
    batas = kata.batas(list(_bounds(s)), s.sumber)
    dari = satu.angka[0] if satu.angka and 0 <= satu.angka[0] <= SERATUS else None
    if dari is None and terakhir is None:
        return Balasan(batas)
    nilai = dari if dari is not None else terakhir.nilai if terakhir else Decimal(0)
    pita = find_pita(s, nilai)
    kepala = (
        kata.terakhir(terakhir.uraian, terakhir.tahun, angka(nilai), pita.predikat if pita else "-")
        if dari is None and terakhir
        else kata.pita(angka(nilai), pita.predikat, pita.sebutan, s.nama, s.sumber)
        if pita
        else ""
    )
    sumber = (
        kata.sumber(f"{terakhir.sumber.judul}, {terakhir.sumber.tabel}")
        if dari is None and terakhir
        else ""
    )
    return Balasan(lines(kepala, _missing(s, nilai, pita, satu.teks.upper()), batas, sumber))


def _missing(s: Skala, nilai: Decimal, pita: Pita | None, ke: str) -> str:
    """Say how far it is to the grade that is asked for, else to the next."""
    naik = sorted(s.pita, key=lambda p: p.batas_bawah)
    dituju = next((p for p in naik if p.predikat == ke), None)
    if dituju is None:
        di_atas = [
            p
            for p in naik
            if p.batas_bawah > nilai
            or (pita and (rank(s, p.predikat) or 0) > (rank(s, pita.predikat) or 0))
        ]
        if not di_atas:
            return kata.PUNCAK
        dituju = di_atas[0]
    if pita and (rank(s, pita.predikat) or 0) >= (rank(s, dituju.predikat) or 0):
        return kata.sudah(dituju.predikat)
    sebut = (
        dituju.predikat
        if dituju.predikat == dituju.sebutan
        else f"{dituju.predikat} ({dituju.sebutan})"
    )
    return kata.kurang(
        sebut,
        dua_desimal(dituju.batas_bawah),
        dua_desimal(dituju.batas_bawah - nilai),
        lebih_dari=s.tepian is Tepian.EKSKLUSIF,
    )


def _components(ruang: Ruang, satu: Pertanyaan) -> Balasan:
    kata_kata = set(satu.teks.split())
    if kata_kata & {"perencanaan", "pengukuran", "evaluasi"} and not kata_kata & {
        "bobot",
        "bobotnya",
    }:
        nama = next(k for k in satu.teks.split() if k in {"perencanaan", "pengukuran", "evaluasi"})
        terakhir = layanan.find_score(
            ruang.engine, "akip", satu.tahun[0] if satu.tahun else ruang.now().year
        )
        dekat = (
            kata.terdekat(
                terakhir.uraian, terakhir.tahun, angka(terakhir.nilai), terakhir.sumber.tabel
            )
            if terakhir
            else ""
        )
        return Balasan(lines(kata.tanpa_rincian(nama), dekat), sikap=Sikap.TIDAK_ADA)
    for k in layanan.list_komponen():
        if k.skala == "akip":
            isi = [kata.komponen(nama, bobot) for nama, bobot in k.bobot]
            bagi = [
                kata.bagian_komponen(nama, angka(n), bobot, persen(n / bobot * SERATUS))
                for n in satu.angka
                for nama, bobot in k.bobot
                if nama.split()[0] in satu.teks.split() and 0 < n <= bobot
            ]
            return Balasan(lines(kata.judul_komponen(k.sumber), isi, bagi))
    return Balasan(kata.TANPA_OBJEK, sikap=Sikap.TIDAK_ADA)


PENJAWAB: dict[Hal, Penjawab] = {Hal.SKALA: skala, Hal.JARAK: jarak}
