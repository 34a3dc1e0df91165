"""/cek: the summary by level, the lists, and the findings one by one."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from bot.cek import ditugaskan, semua_tanggapan, tanggapi, tombol
from bot.cek.tombol import Daftar
from bot.data_tombol import number, numbers
from bot.halaman import arah, bagi, keterangan, pilih
from bot.jawaban import Baris, Jawaban, Tombol, berjajar
from bot.messages import cek as kata
from bot.messages import cek_tanggapan as kata_tanggapan
from bot.messages.cek_uraian import uraikan
from bot.messages.halaman import BERIKUTNYA, SEBELUMNYA
from bot.messages.periode import CONTOH
from bot.parse import baca_argumen
from bot.periode import kosong, tolak
from bot.ruang import Ruang
from bot.umum.tombol import KE_MENU
from core.audit.catatan import Catatan, Tingkat
from core.audit.daftar import DASAR
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.periode import TahunKosong
from core.services import cek as layanan
from core.services.cek import Pemeriksaan
from core.teks import fold

SEMUA = Daftar()
PER_HALAMAN = 8
TERLIHAT = 16
"""Findings that a search names; more words narrow it."""
BAGIAN = "bagian"
PER_BARIS = 4
ANGKA_TAHUN = 6
"""Digits that somebody may have meant as a year."""
_KODE = re.compile(r"([a-z]+) ?(\d+)(?: |$)")


def cek(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/cek [tahun] [IKU-n / kata]"""  # noqa: D415  as typed
    minta = baca_argumen(args, tahun_ini=ruang.now().year)
    if salah := tolak(minta, tombol.RINGKASAN):
        return salah
    if minta.triwulan:
        return Jawaban(kata.HANYA_TAHUN, ((KE_MENU,),))
    if fold(minta.sisa):
        return _about(ruang, pelaku, minta.tahun, minta.sisa.strip())
    return _summary(ruang, pelaku, minta.tahun)


def _about(ruang: Ruang, pelaku: Pelaku, tahun: int | None, dicari: str) -> Jawaban:
    """Show the findings on the indikator that is named, or that have all these words."""
    hasil = layanan.show(ruang.engine, pelaku, tahun, now=ruang.now())
    if isinstance(hasil, TahunKosong):
        return kosong(hasil, pelaku, kata.PERIHAL, tombol.RINGKASAN)
    cocok = _found(hasil, dicari)
    kembali = Tombol(kata.KE_RINGKASAN, tombol.of(tombol.RINGKASAN, hasil.tahun))
    if not cocok:
        if dicari.isdecimal() and len(dicari) <= ANGKA_TAHUN and tahun is None:
            # What looks like a year and is found nowhere was meant as one.
            return _summary(ruang, pelaku, int(dicari))
        html = kata.tak_ada_tentang(dicari, hasil.tahun, terbatas=hasil.terbatas)
        return Jawaban(html, ((kembali,),))
    if len(cocok) == 1:
        return _one(hasil, SEMUA, cocok[0], ruang.now().date())
    semua, daftar = hasil.of(None), tombol.looked_for(dicari)
    terlihat = [(semua.index(satu) + 1, satu) for satu in cocok[:TERLIHAT]]
    isi = [kata.judul_tentang(dicari, hasil.tahun, len(cocok)), "", *_titles(hasil, terlihat)]
    if len(cocok) > TERLIHAT:
        isi += ["", kata.sebagian(TERLIHAT, len(cocok))]
    buka = [Tombol(f"{ke}", _data(hasil.tahun, daftar, satu)) for ke, satu in terlihat]
    return Jawaban("\n".join(isi), (*berjajar(buka, PER_BARIS), (kembali,)))


def _found(hasil: Pemeriksaan, dicari: str) -> list[Catatan]:
    """Return the findings on the indikator that the words begin with, or that have them all."""
    kode, lain = _code(fold(dicari))
    # "serapan bagian hukum": no finding says of what kind a unit is.
    lain = [satu for satu in lain if satu != BAGIAN] or lain
    return [
        satu
        for satu in hasil.of(None)
        if _names(satu, kode) and _has_words(satu, lain, hasil.nama.get(satu.fakta.indikator, ""))
    ]


def _code(dicari: str) -> tuple[str, list[str]]:
    """Return a code such as "iku 3" that the words begin with, "" for none, and the others."""
    cocok = _KODE.match(dicari)
    if cocok is None:
        return "", dicari.split()
    return f"{cocok[1]} {cocok[2]}", dicari[cocok.end() :].split()


def _names(satu: Catatan, kode: str) -> bool:
    """Tell whether a finding is about what has this code, or names it; "" is any."""
    if not kode or fold(satu.fakta.indikator) == kode:
        return True
    return re.search(rf"\b{kode}\b", _text(satu)) is not None


def _text(satu: Catatan) -> str:
    """Return what its rule is called and all that it says, also what its page leaves out."""
    uraian = uraikan(satu.fakta, utuh=True)
    return fold(" ".join((satu.aturan, uraian.judul, *uraian.isi)))


def _has_words(satu: Catatan, semua_kata: Sequence[str], nama: str) -> bool:
    """Tell whether all words are in a finding, or in what its indikator is called."""
    teks = {*_text(satu).split(), *fold(nama).split()}
    return all(
        dicari in teks or (dicari.isalpha() and any(ada.startswith(dicari) for ada in teks))
        for dicari in semua_kata
    )


def _titles(
    hasil: Pemeriksaan, semua: Sequence[tuple[int, Catatan]], *, campur: bool = True
) -> list[str]:
    return [
        kata.baris_daftar(
            ke,
            satu.tingkat if campur else None,
            uraikan(satu.fakta).judul,
            ditanggapi=hasil.is_answered(satu),
        )
        for ke, satu in semua
    ]


def _summary(ruang: Ruang, pelaku: Pelaku, tahun: int | None) -> Jawaban:
    hasil = layanan.show(ruang.engine, pelaku, tahun, now=ruang.now())
    if isinstance(hasil, TahunKosong):
        return kosong(hasil, pelaku, kata.PERIHAL, tombol.RINGKASAN)
    banyak = [(tingkat, len(hasil.of(tingkat))) for tingkat in Tingkat]
    isi = [kata.judul(hasil.tahun, hasil.dokumen)]
    if hasil.diisi:
        isi.append(kata.DIISI)
    if hasil.contoh:
        isi.append(CONTOH)
    isi.append("")
    if hasil.catatan:
        isi += [kata.hitungan(banyak), "", kata.HASIL]
    else:
        isi.append(kata.BERSIH_SENDIRI if hasil.terbatas else kata.BERSIH)
    if sudah := kata_tanggapan.sudah(hasil.ditanggapi, len(hasil.catatan)):
        isi.append(sudah)
    if hasil.terbatas and hasil.catatan:
        isi.append(kata.SENDIRI)
    if hasil.masalah:
        isi.append(kata.masalah([(satu.aturan, satu.kendala) for satu in hasil.masalah]))
    return Jawaban("\n".join(isi), (*_levels(hasil, banyak), (KE_MENU,)))


def _levels(hasil: Pemeriksaan, banyak: Sequence[tuple[Tingkat, int]]) -> Baris:
    return tuple(
        (
            Tombol(
                kata.tombol_tingkat(tingkat, n),
                tombol.of(tombol.DAFTAR, hasil.tahun, tombol.level(tingkat), 1),
            ),
        )
        for tingkat, n in banyak
        if n
    )


def _tap_summary(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    [tahun] = numbers(args, 1)
    return _summary(ruang, pelaku, tahun)


def _tap_list(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) != 3:  # noqa: PLR2004  year, level, page
        raise TombolBasiError(":".join(args))
    tahun, tingkat, nomor = number(args[0]), tombol.level_of(args[1]), number(args[2])
    hasil = layanan.show(ruang.engine, pelaku, tahun, now=ruang.now())
    if isinstance(hasil, TahunKosong):
        return kosong(hasil, pelaku, kata.PERIHAL, tombol.RINGKASAN)
    semua = list(enumerate(hasil.of(tingkat), start=1))
    lembar = bagi(semua, PER_HALAMAN, lambda _: 1)
    terlihat, nomor = pilih(lembar, nomor)
    isi = [
        kata.judul_daftar(tahun, tingkat) + keterangan(nomor, len(lembar)),
        "",
        # One that an older button leads to may have emptied since.
        *(_titles(hasil, terlihat, campur=tingkat is None) or [kata.TAK_ADA_LAGI]),
    ]
    buka = [Tombol(f"{ke}", _data(tahun, Daftar(tingkat), satu)) for ke, satu in terlihat]
    verba = tombol.of(tombol.DAFTAR, tahun, tombol.level(tingkat))
    kembali = Tombol(kata.KE_RINGKASAN, tombol.of(tombol.RINGKASAN, tahun))
    return Jawaban(
        "\n".join(isi),
        (*berjajar(buka, PER_BARIS), *arah(verba, nomor, len(lembar)), (kembali,)),
    )


def _tap_one(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) != 3:  # noqa: PLR2004  year, level, sign
        raise TombolBasiError(":".join(args))
    tahun, daftar = number(args[0]), tombol.list_of(args[1])
    hasil, satu = layanan.find(ruang.engine, pelaku, tahun, args[2], now=ruang.now())
    return _one(hasil, daftar, satu, ruang.now().date())


def _tap_search(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) != 2:  # noqa: PLR2004  year, words
        raise TombolBasiError(":".join(args))
    return _about(ruang, pelaku, number(args[0]), tombol.words_of(args[1]))


def one(  # noqa: PLR0913  what is shown, where, and below what
    ruang: Ruang,
    pelaku: Pelaku,
    tahun: int,
    tanda: str,
    awal: str,
    *,
    daftar: Daftar | None = None,
) -> Jawaban:
    """Show one finding in a list, None: of its level, below what has just happened."""
    hasil, satu = layanan.find(ruang.engine, pelaku, tahun, tanda, now=ruang.now())
    jawaban = _one(hasil, daftar or Daftar(satu.tingkat), satu, ruang.now().date())
    return replace(jawaban, html=f"{awal}\n\n{jawaban.html}") if awal else jawaban


def _one(hasil: Pemeriksaan, daftar: Daftar, satu: Catatan, on: date) -> Jawaban:
    """Show one finding, between those before and after it in this list."""
    tahun, semua = hasil.tahun, _listed(hasil, daftar)
    if satu not in semua:
        # It is of another level by now, or says other words: its list is that of all.
        daftar, semua = SEMUA, _listed(hasil, SEMUA)
    ke = semua.index(satu)
    terkait = hasil.related(satu)[: kata.TERKAIT_MAKS]
    html = kata.catatan(
        satu.tingkat,
        DASAR[satu.aturan],
        uraikan(satu.fakta),
        letak=(ke + 1, len(semua)),
        nama=hasil.nama.get(satu.fakta.indikator, ""),
    )
    if terkait:
        html = f"{html}\n\n{kata.terkait([uraikan(lain.fakta).judul for lain in terkait])}"
    sebelum = [Tombol(SEBELUMNYA, _data(tahun, daftar, semua[ke - 1]))] if ke else []
    lanjut = semua[ke + 1 : ke + 2]
    sesudah = [Tombol(BERIKUTNYA, _data(tahun, daftar, s)) for s in lanjut]
    geser = (*sebelum, *sesudah)
    jawab = ((tanggapi.button(tahun, daftar, satu),),) if satu.kunci in hasil.boleh else ()
    tanggapan = list(hasil.tanggapan.get(satu.kunci, ()))
    if tanggapan:
        html = f"{html}\n\n{kata_tanggapan.daftar(tanggapan)}"
    tugas = list(hasil.tugas.get(satu.kunci, ()))
    if tugas:
        html = f"{html}\n\n{ditugaskan.lines(tugas, on)}"
    return Jawaban(
        html,
        (
            *tanggapi.files(tahun, daftar, satu, tanggapan[: kata_tanggapan.TERLIHAT]),
            *semua_tanggapan.button(tahun, daftar, satu, len(tanggapan)),
            *jawab,
            *_see_also(tahun, terkait),
            *ditugaskan.ways(tugas),
            *ditugaskan.assign(hasil, daftar, layanan.sign(satu)),
            *((geser,) if geser else ()),
            (Tombol(kata.KE_DAFTAR, _back(tahun, daftar, ke)),),
        ),
    )


def _listed(hasil: Pemeriksaan, daftar: Daftar) -> list[Catatan]:
    return _found(hasil, daftar.dicari) if daftar.dicari else hasil.of(daftar.tingkat)


def _back(tahun: int, daftar: Daftar, ke: int) -> str:
    """Return the way to the list, to the page of it that shows the finding number `ke`."""
    if daftar.dicari:
        return tombol.of(tombol.CARI, tahun, daftar.dicari)
    halaman = ke // PER_HALAMAN + 1
    return tombol.of(tombol.DAFTAR, tahun, tombol.level(daftar.tingkat), halaman)


def _see_also(tahun: int, terkait: Sequence[Catatan]) -> Baris:
    """Return the ways to what is about the same figure, each in the list of its own level."""
    return berjajar(
        [
            Tombol(kata.tombol_terkait(ke, len(terkait)), _data(tahun, Daftar(lain.tingkat), lain))
            for ke, lain in enumerate(terkait, start=1)
        ],
        PER_BARIS,
    )


def _data(tahun: int, daftar: Daftar, satu: Catatan) -> str:
    return tombol.of(tombol.CATATAN, tahun, tombol.list_name(daftar), layanan.sign(satu))


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.RINGKASAN: _tap_summary,
    tombol.DAFTAR: _tap_list,
    tombol.CARI: _tap_search,
    tombol.CATATAN: _tap_one,
}
