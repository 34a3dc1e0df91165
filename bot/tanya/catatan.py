"""Answers to doubts: the findings on what is doubted, or that there are none."""

import re
from decimal import Decimal

from bot.cek import tombol
from bot.cek.jawab import PER_HALAMAN
from bot.jawaban import Tombol
from bot.messages import cek as kata_cek
from bot.messages import tanya_catatan as kata
from bot.messages.cek_uraian import uraikan
from bot.periode import kosong
from bot.render import angka, dua_desimal, rupiah
from bot.ruang import Ruang
from bot.tanya import anggaran, kinerja
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from core.aturan import round_pct
from core.audit.catatan import Catatan
from core.buku import Buku, LimaAngka, five, leaves
from core.hak import Pelaku
from core.kinerja import Lembar, LembarIndikator
from core.periode import TahunKosong
from core.services import cek as layanan
from core.services.anggaran import show_buku
from core.services.capaian import show_capaian
from core.services.cek import Pemeriksaan
from core.services.pencarian_anggaran import lines_of_unit
from core.tanya.indeks import POS, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan
from core.teks import fold

UTUH = 3
"""So many findings are told in full; of more only the titles."""


def catatan(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    tahun = satu.tahun[0] if satu.tahun else None
    hasil = layanan.show(ruang.engine, pelaku, tahun, now=ruang.now())
    if isinstance(hasil, TahunKosong):
        return Balasan(
            "", kosong(hasil, pelaku, kata_cek.PERIHAL, tombol.RINGKASAN), sikap=Sikap.TIDAK_ADA
        )
    semua = hasil.of(None)
    cocok = _about(ruang, pelaku, satu, hasil)
    perihal = satu.benda[0].nama if satu.benda else ""
    ke_semua = (Tombol(kata.TOMBOL_CEK, tombol.of(tombol.RINGKASAN, hasil.tahun)),)
    if not cocok and not satu.benda and (letak := _where(ruang, pelaku, satu)):
        return Balasan(lines(letak), tombol=(ke_semua,))
    if not cocok:
        awal = kata.bersih(perihal or kata.SETDA, hasil.tahun)
        if satu.benda:
            lain = (
                kinerja.capaian if satu.about(Jenis.INDIKATOR, Jenis.SASARAN) else anggaran.anggaran
            )
            isi = lain(ruang, pelaku, satu)
            return Balasan(lines(awal, isi.inti), isi.lanjut, isi.tombol)
        return Balasan(awal, tombol=(ke_semua,))
    if len(cocok) <= UTUH:
        isi = lines(map(_told, cocok))
    else:
        judul = [
            kata.judul(semua.index(c) + 1, uraikan(c.fakta).judul) for c in cocok[:PER_HALAMAN]
        ]
        isi = lines(kata.banyak(perihal, len(cocok), hasil.tahun), _told(cocok[0]), judul[1:])
    buka = tuple(
        (
            Tombol(
                uraikan(c.fakta).judul[:60],
                tombol.of(tombol.CATATAN, hasil.tahun, "", layanan.sign(c)),
            ),
        )
        for c in cocok[:6]
    )
    figures = _figures(ruang, pelaku, satu) or lines(_where(ruang, pelaku, satu))
    return Balasan(lines(figures, isi), tombol=(*buka, ke_semua))


def _figures(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> str:
    """Return the figures of the one thing that is doubted, above the findings."""
    if len(satu.benda) != 1:
        return ""
    if satu.about(Jenis.INDIKATOR):
        return kinerja.capaian(ruang, pelaku, satu).inti
    if satu.about(*POS):
        return anggaran.anggaran(ruang, pelaku, satu).inti
    return ""


def _where(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> list[str]:
    """Return which figures the numbers of a question are, where it names nothing else."""
    if satu.benda or not satu.angka:
        return []
    tahun = satu.tahun[0] if satu.tahun else None
    lembar = show_capaian(ruang.engine, pelaku, tahun, now=ruang.now())
    buku = show_buku(ruang.engine, pelaku, tahun, now=ruang.now())
    hasil: list[str] = []
    for n in satu.angka:
        if isinstance(lembar, Lembar):
            hasil += [kinerja.line(i) for i in lembar.indikator if _is_of(n, i)]
        if isinstance(buku, Buku):
            hasil += [anggaran.lead_of(buku, p) for p in buku.pos if _is_in(n, five(p))]
    return list(dict.fromkeys(hasil))[:4]


def _is_of(n: Decimal, ini: LembarIndikator) -> bool:
    ada = [ini.capaian, *(c.nilai for c in ini.capaian_tercetak)]
    ada += [ini.nilai_realisasi, ini.nilai_target] if n != int(n) else []
    return any(isinstance(a, Decimal) and round_pct(a) == n for a in ada)


def _is_in(n: Decimal, lima: LimaAngka) -> bool:
    ada = (lima.serapan, lima.serapan_murni, lima.realisasi, lima.murni, lima.perubahan, lima.sisa)
    return any(isinstance(a, Decimal) and round_pct(a) == n for a in ada)


def _about(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, hasil: Pemeriksaan) -> list[Catatan]:
    """Return the findings that the question is about, the gravest first."""
    semua = hasil.of(None)
    if kode := {b.kunci for b in satu.about(Jenis.INDIKATOR)}:
        return _with_number(satu, [c for c in semua if c.fakta.indikator in kode])
    if satu.about(*POS) or satu.about(Jenis.UNIT):
        buku = show_buku(ruang.engine, pelaku, hasil.tahun, now=ruang.now())
        if isinstance(buku, Buku):
            return _with_number(satu, [c for c in semua if _of_lines(ruang, satu, buku, c)])
    if satu.angka and ((cocok := [c for c in semua if _has_number(satu, c)]) or not satu.teks):
        return cocok
    if satu.teks:
        cocok = [c for c in semua if all(k in _text(c) for k in satu.teks.split())]
        return sorted(cocok, key=lambda c: "jumlah seluruh anggaran" not in _text(c))
    return semua


def _with_number(satu: Pertanyaan, semua: list[Catatan]) -> list[Catatan]:
    """Return those with a number of the question first, where some have one."""
    ada = [c for c in semua if _has_number(satu, c)]
    return ada or semua


def _of_lines(ruang: Ruang, satu: Pertanyaan, buku: Buku, catatan: Catatan) -> bool:
    for benda in satu.about(*POS):
        pos = anggaran.find(buku, benda)
        if pos is None:
            continue
        teks = _text(catatan)
        sebut = fold(f"{pos.tingkat.replace('_', ' ')} {pos.nomor} ({pos.pendek})")
        if (
            catatan.fakta.sub & {s.nomor for s in leaves(pos)}
            or sebut in teks
            or fold(pos.nama) in teks
        ):
            return True
    for benda in satu.about(Jenis.UNIT):
        milik = lines_of_unit(ruang.engine, buku, int(benda.kunci))
        if milik and catatan.fakta.sub & {s.nomor for k in milik.kegiatan for s in leaves(k)}:
            return True
    return False


def _has_number(satu: Pertanyaan, catatan: Catatan) -> bool:
    teks = f" {_text(catatan)} "
    return any(f" {fold(tulis)} " in teks for n in satu.angka for tulis in _written(n))


def _written(n: Decimal) -> set[str]:
    return {angka(n), dua_desimal(n), rupiah(n), rupiah(n).removeprefix("Rp")}


def _text(catatan: Catatan) -> str:
    uraian = uraikan(catatan.fakta, utuh=True)
    return fold(" ".join((catatan.aturan, uraian.judul, *uraian.isi, *uraian.kemungkinan)))


def _told(satu: Catatan) -> str:
    uraian = uraikan(satu.fakta)
    isi = [re.sub(r"\s+", " ", baris) for baris in uraian.isi]
    return lines(
        kata.catatan(uraian.judul, isi),
        kata.kemungkinan(uraian.kemungkinan) if uraian.kemungkinan else "",
    )


PENJAWAB: dict[Hal, Penjawab] = {Hal.CATATAN: catatan}
