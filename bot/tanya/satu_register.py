"""Registers of one year: which of their entries a question is about, and what they say."""

from collections.abc import Iterable, Sequence
from datetime import date

from bot.jawaban import Baris, Tombol
from bot.messages import tanya_register as kata
from bot.register import lihat
from bot.ruang import Ruang
from bot.tanya.balasan import Balasan, Sikap, lines
from bot.tanya.cari_register import find
from bot.tanya.perkara_register import Cari, Perkara
from bot.tanya.tampil_register import TERBANYAK, listed, single
from core.hak import Pelaku
from core.register import JenisRegister, Register
from core.services import baca_register
from core.services.baca_register import Ikhtisar
from core.tanya.butir import Butir, entries
from core.tanya.cari import words_of
from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Pertanyaan


def asked(satu: Pertanyaan) -> tuple[JenisRegister, ...]:
    return tuple(JenisRegister(d) for d in satu.daftar.split())


def of_year(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, tahun: int, cari: Cari) -> Balasan:
    diminta = asked(satu)
    ikhtisar = baca_register.show_all(ruang.engine, pelaku, tahun, now=ruang.now())
    semua = [r for r in ikhtisar.register if not diminta or r.jenis in diminta]
    if len(diminta) > 1 and not cari.kata:
        bagian = [of_registers(satu, [r], tahun, cari, ruang.now().date()) for r in semua]
        sikap = min((b.sikap for b in bagian), key=lambda s: s is Sikap.TIDAK_ADA)
        return Balasan(
            lines(*(b.inti for b in bagian)),
            tombol=tuple(baris for b in bagian for baris in b.tombol),
            sikap=sikap,
        )
    return of_registers(satu, semua, tahun, cari, ruang.now().date())


def of_registers(
    satu: Pertanyaan, semua: Sequence[Register], tahun: int, cari: Cari, kini: date
) -> Balasan:
    butir = [b for r in semua for b in entries(r)]
    jenis = [r.jenis for r in semua]
    if not butir:
        teks = lines(kata.kosong(j, tahun) for j in jenis)
        tiada = tuple((to_list(j, tahun),) for j in jenis[:1])
        return Balasan(teks, tombol=tiada, sikap=Sikap.TIDAK_ADA)
    hasil = find(Perkara(satu, cari, tahun, tuple(jenis), kini), butir)
    dicari = cari.kata or cari.nomor or satu.benda or satu.rincian != "banyak"
    if len(hasil.butir) == 1 and dicari:
        inti, sikap = single(satu, hasil, tahun)
    else:
        inti, sikap = listed(satu, hasil, tahun)
    jalan = _buttons(hasil.butir, jenis, tahun)
    tampak = tuple(map(_as_benda, hasil.butir[:TERBANYAK]))
    return Balasan(inti, tombol=jalan, sikap=sikap, tampak=tampak)


def _as_benda(satu: Butir) -> Benda:
    """Return an entry as what may be asked about next."""
    kunci = satu.kunci
    return Benda(Jenis.REGISTER, f"{kunci.jenis}:{kunci.tahun}:{kunci.nomor}", satu.judul, ())


def _buttons(butir: Iterable[Butir], jenis: Sequence[JenisRegister], tahun: int) -> Baris:
    if len(list(butir)) == 1 or not jenis:
        return tuple((to_list(b.kunci.jenis, tahun),) for b in butir)
    return ((to_list(jenis[0], tahun),),)


def to_list(jenis: JenisRegister, tahun: int) -> Tombol:
    return lihat.ke_daftar(jenis, tahun)


def sought(
    ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, semua: Ikhtisar
) -> tuple[list[int], Cari]:
    """Return the years that are asked for; one that stands in a title is a word of it."""
    kata_kata = satu.teks.split()
    nomor = next((k for k in kata_kata if k.startswith("#")), "")
    tahun = list(satu.tahun)
    kata = [k for k in kata_kata if k[0] not in "~#=@!%^-|" and k != "raperda"]
    bernomor = nomor and not nomor.startswith("##") and len(asked(satu)) > 1
    aturan = f"{tahun[0]}" if bernomor and len(tahun) == 1 else ""
    if "^" in kata_kata or aturan:
        # The year is that in which something ends.
        tahun = []
    for t in tahun.copy():
        if t in semua.tahun_ada and not nomor:
            continue
        tertulis = any(
            f"{t}" in words_of(b.judul)
            for ada in semua.tahun_ada
            for r in baca_register.show_all(ruang.engine, pelaku, ada, now=ruang.now()).register
            if not satu.daftar or r.jenis in satu.daftar.split()
            for b in entries(r)
        )
        if (nomor and t not in semua.tahun_ada) or (
            tertulis and (nomor or t not in semua.tahun_ada)
        ):
            tahun.remove(t)
            kata.append(f"{t}")

    def marked(tanda: str) -> str:
        return next((k[1:] for k in kata_kata if k.startswith(tanda)), "")

    cari = Cari(
        kata=tuple(kata),
        lunak=tuple(k[1:] for k in kata_kata if k.startswith("~")),
        tanpa=tuple(k[1:] for k in kata_kata if k.startswith("-")),
        nomor=nomor.lstrip("#"),
        surat=nomor.startswith("##"),
        raperda="raperda" in kata_kata,
        lama=marked("="),
        hari=marked("@").lstrip("0"),
        hari_pekan=int(marked("%")) if marked("%") else None,
        kosong=marked("!"),
        sambung=marked("|"),
        akhir=marked("^") if any(k.startswith("^") for k in kata_kata) else None,
        aturan=aturan,
    )
    return tahun, cari
