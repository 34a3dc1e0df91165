"""What somebody may see of a year -> what a picture of it shows.

Values in, values out. A state stands as its words, never as a bar of length 0.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal

from bot.anggaran import isian
from bot.capaian.render import mean
from bot.grafik.uraian import Batang, Grafik, Nada
from bot.messages import anggaran as kata_anggaran
from bot.messages import capaian as kata_capaian
from bot.messages import grafik as kata
from bot.messages import hasil_isian as kata_isian
from bot.messages.daftar import dan
from bot.messages.keadaan import KATA
from bot.render import persen, polos
from core.angka import Keadaan
from core.aturan import round_pct
from core.buku import (
    Buku,
    Kolom,
    LimaAngka,
    Pos,
    Tingkat,
    five,
    leaves,
    printed_serapan_differs,
    rows_against_total,
    sum_of,
)
from core.hasil_isian import Diisi
from core.kinerja import Lembar, LembarIndikator, LembarSasaran, measured, rerata

SERATUS = Decimal(100)
BATANG_TERBANYAK = 30
"""Telegram refuses a picture whose sides add up to more than 10000 pixels."""


def capaian(lembar: Lembar, sasaran: LembarSasaran | None = None) -> Grafik:
    """Return capaian per indikator against 100: of the year, or of one sasaran."""
    indikator = measured(sasaran.indikator if sasaran else lembar.indikator)
    naskah = [kata_capaian.NASKAH[n] for n in lembar.dasar]
    dokumen = dan(lembar.dokumen)
    diisi = lembar.diisi is not None
    terlihat = kata_capaian.terlihat(len(lembar.indikator), lembar.dari)
    return make_grafik(
        kata.judul_capaian(_period(lembar.tahun, lembar.diisi)),
        kata.sasaran(sasaran.nomor, sasaran.nama) if sasaran else "",
        [
            kata.terhadap_target([kata.DARI_ADMIN] if diisi else naskah),
            polos(mean(rerata(indikator, lembar.skala), terbatas=lembar.terbatas)),
            *([terlihat] if lembar.terbatas else []),
        ],
        [indikator_bar(satu) for satu in indikator],
        acuan_teks=kata.ACUAN_TARGET,
        legenda={
            Nada.TERCAPAI: kata.MENCAPAI,
            Nada.KURANG: kata.DI_BAWAH,
            Nada.TANPA_ANGKA: kata.TANPA_ANGKA,
        },
        kaki=[kata.BEDA_TERCETAK] if any(satu.perbedaan for satu in indikator) else [],
        sumber=kata.data_isian(kata.TARGET, dokumen) if diisi else kata.data_dokumen(dokumen),
    )


def _period(tahun: int, diisi: Diisi | None) -> str:
    if diisi is None:
        return f"{tahun}"
    return kata_isian.perihal(diisi.periode, contoh=diisi.contoh)


def serapan(buku: Buku, induk: Pos) -> Grafik:
    """Return serapan of a line and of each line right below it."""
    anak = shown_below(buku, induk)
    return _serapan(
        buku,
        "" if induk.tingkat is Tingkat.JUMLAH else induk.nama,
        [],
        [_pos(induk, _whole(induk.tingkat), Nada.POKOK), *map(pos_bar, anak)],
        semua=[induk, *anak],
        sub=leaves(induk),
    )


def serapan_sendiri(buku: Buku) -> Grafik:
    """Return serapan of what belongs to the person's own units, for who sees no more.

    Per kegiatan, or per sub kegiatan where there is but one kegiatan.
    """
    kegiatan = [p for p in buku.pos if p.tingkat is Tingkat.KEGIATAN]
    sub = [p for p in buku.pos if p.tingkat is Tingkat.SUB_KEGIATAN]
    baris = kegiatan if len(kegiatan) > 1 else sub
    return _serapan(
        buku,
        "",
        [kata_anggaran.milik_sendiri(len(sub), buku.jumlah[Tingkat.SUB_KEGIATAN])],
        [_batang(kata.MILIK_UNIT, sum_of(sub), Nada.POKOK), *map(pos_bar, baris)],
        semua=baris,
        sub=sub,
    )


def shown_below(buku: Buku, induk: Pos) -> list[Pos]:
    """Return the lines right below that the person may see."""
    terlihat = {pos.kunci for pos in buku.pos}
    return [pos for pos in induk.anak if pos.kunci in terlihat]


def _serapan(  # noqa: PLR0913  the parts of a picture
    buku: Buku,
    perihal: str,
    keterangan: list[str],
    batang: list[Batang],
    *,
    semua: Sequence[Pos],
    sub: list[Pos],
) -> Grafik:
    jumlah = sum_of(sub)
    ada = len(sub) - len(jumlah.tanpa_realisasi)
    beda = {
        kata.BEDA_TERCETAK: any(map(printed_serapan_differs, semua)),
        kata.BEDA_RINCIAN: any(map(rows_differ, semua)),
    }
    return make_grafik(
        kata.judul_serapan(_period(buku.tahun, buku.diisi)),
        perihal,
        [
            *keterangan,
            kata.terhadap_pagu(isian.terhadap(jumlah, sub)),
            kata.cakupan_realisasi(ada, len(sub)),
        ],
        batang,
        acuan_teks=kata.acuan_pagu(jumlah.dasar),
        legenda={Nada.TANPA_ANGKA: kata.TANPA_REALISASI},
        kaki=[teks for teks, benar in beda.items() if benar],
        sumber=_sources(buku, semua),
    )


def _sources(buku: Buku, semua: Sequence[Pos]) -> str:
    if buku.diisi is None:
        tempat = dict.fromkeys(f"{p.sumber.judul}, {p.sumber.tabel}" for p in semua)
        return kata.data_dokumen(dan(list(tempat)))
    judul = dict.fromkeys(p.sumber.judul for p in semua)
    return kata.data_isian(kata.NAMA_PAGU, dan(list(judul)))


def make_grafik(  # noqa: PLR0913  the parts of a picture
    judul: str,
    perihal: str,
    keterangan: list[str],
    batang: list[Batang],
    *,
    acuan_teks: str,
    legenda: dict[Nada, str],
    kaki: list[str],
    sumber: str,
) -> Grafik:
    digambar = batang[:BATANG_TERBANYAK]
    if len(digambar) < len(batang):
        keterangan = [*keterangan, kata.tidak_semua(len(digambar), len(batang))]
    if any(satu.melewati for satu in digambar):
        kaki = [*kaki, kata.PANAH]
    return Grafik(
        judul=judul,
        perihal=perihal,
        keterangan=tuple(baris.removesuffix(".") for baris in keterangan),
        acuan=SERATUS,
        acuan_teks=acuan_teks,
        batang=tuple(digambar),
        legenda=tuple((n, t) for n, t in legenda.items() if n in {b.nada for b in digambar}),
        kaki=tuple(kaki),
        sumber=sumber,
    )


def indikator_bar(satu: LembarIndikator) -> Batang:
    hasil = satu.capaian
    label = f"{satu.kode} {satu.pendek}"
    if isinstance(hasil, Keadaan):
        return Batang(label=label, nilai=None, teks=KATA[hasil], nada=Nada.TANPA_ANGKA)
    return Batang(
        label=label,
        nilai=hasil,
        teks=persen(hasil),
        # As printed: what reads 100,00% has reached the target.
        nada=Nada.TERCAPAI if round_pct(hasil) >= SERATUS else Nada.KURANG,
        tanda=kata.tanda([b.tercetak.teks for b in satu.perbedaan], rincian=False, nol=()),
    )


def _whole(tingkat: Tingkat) -> str:
    match tingkat:
        case Tingkat.JUMLAH:
            return kata_anggaran.TOTAL
        case Tingkat.PROGRAM:
            return kata.PROGRAM_INI
    return kata.KEGIATAN_INI


def pos_bar(satu: Pos) -> Batang:
    label = f"{kata_anggaran.bernomor(satu.tingkat, satu.nomor)} {satu.pendek}"
    return _pos(satu, label, Nada.BIASA)


def _pos(satu: Pos, label: str, nada: Nada) -> Batang:
    beda = [b.tercetak.teks for b in printed_serapan_differs(satu)]
    return _batang(label, five(satu), nada, beda, rincian=rows_differ(satu))


def rows_differ(satu: Pos) -> bool:
    """Tell whether a printed total that serapan is made of is not the sum of its rows."""
    return any(rows_against_total(satu, k) for k in (Kolom.PERUBAHAN, Kolom.REALISASI))


def _batang(
    label: str, lima: LimaAngka, nada: Nada, beda: Sequence[str] = (), *, rincian: bool = False
) -> Batang:
    hasil = lima.serapan
    tanpa = lima.tanpa_realisasi
    if isinstance(hasil, Keadaan):
        return Batang(label=label, nilai=None, teks=KATA[hasil], nada=Nada.TANPA_ANGKA)
    if lima.dihitung_dari and len(tanpa) == lima.dihitung_dari:
        # Nothing was added up, so the sum is no 0 either.
        return Batang(label=label, nilai=None, teks=_without(tanpa), nada=Nada.TANPA_ANGKA)
    return Batang(
        label=label,
        nilai=hasil,
        teks=persen(hasil),
        nada=nada,
        tanda=kata.tanda(beda, rincian=rincian, nol=[nomor for nomor, _ in tanpa]),
    )


def _without(tanpa: Iterable[tuple[int, Keadaan]]) -> str:
    """Return the one reason that all rows share, else that there is no realisasi."""
    sebab = {keadaan for _, keadaan in tanpa}
    return KATA[sebab.pop()] if len(sebab) == 1 else kata.TANPA_REALISASI
