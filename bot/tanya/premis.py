"""What a question takes for granted, held against the figures that there are."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from decimal import ROUND_HALF_UP, Decimal

from bot.messages import pagu as kata_pagu
from bot.messages import tanya as kata_umum
from bot.messages import tanya_anggaran as kata_pos
from bot.messages import tanya_kinerja as kata
from bot.messages import tanya_premis as kata_premis
from bot.messages import tanya_premis_anggaran as kata_premis_pos
from bot.messages.daftar import dan
from bot.render import angka, hasil_persen, nilai, persen, rupiah, uang
from bot.tanya.balasan import lines
from core.anggaran import Dasar
from core.angka import Keadaan, Nilai, Predikat
from core.buku import LimaAngka
from core.kinerja import LembarIndikator
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan, Ragu, Ukuran

PERSEN_TERBESAR = 1000
"""No serapan is as high: such a number is an amount."""
SEPERSERATUS = Decimal("0.01")
JUTA, MILIAR = 10**6, 10**9
"""In what amounts are said that nobody gives in full."""


def of_indikator(satu: Pertanyaan, ini: LembarIndikator, skor: Collection[Decimal] = ()) -> str:
    """Correct a direction or a figure that the data of an indikator do not have."""
    arah, predikat = direction(satu, ini), ""
    if huruf := _wrong_grade(satu, ini):
        predikat = kata_premis.bukan_predikat(
            huruf, nilai(ini.nilai_realisasi), nilai(ini.nilai_target)
        )
    if arah or predikat:
        return lines(predikat, arah)
    salah = wrong_of_indikator(satu, ini, skor)
    if not salah:
        return ""
    tercatat = [
        kata.realisasi(nilai(ini.nilai_realisasi)),
        kata.target(nilai(ini.nilai_target)),
        kata.capaian(hasil_persen(ini.capaian)),
    ]
    return kata_premis.bukan(dan([angka(n) for n in salah]), tercatat)


def direction(satu: Pertanyaan, ini: LembarIndikator, *, memastikan: bool = False) -> str:
    """Correct a rise or a fall that the data do not have; `memastikan`: confirm one they have."""
    lalu, kini = ini.nilai_lalu, ini.nilai_realisasi
    if satu.naik is None or Ukuran.TARGET in satu.ukuran:
        return ""
    if not isinstance(lalu, Decimal) or not isinstance(kini, Decimal):
        return _without_figures(satu, ini, naik=satu.naik)
    naik = kini > lalu
    if kini == lalu:
        return kata_premis.tetap(ini.tahun - 1, angka(kini), naik=satu.naik)
    if naik is not satu.naik:
        return kata_premis.bukan_arah(ini.tahun - 1, angka(lalu), angka(kini), naik=naik)
    if not memastikan:
        return ""
    return kata_premis.benar_arah(ini.tahun - 1, angka(lalu), angka(kini), naik=naik)


def _without_figures(satu: Pertanyaan, ini: LembarIndikator, *, naik: bool) -> str:
    """Say why a change that is taken for granted can be neither confirmed nor corrected."""
    lalu, kini = ini.nilai_lalu, ini.nilai_realisasi
    if satu.hal not in {Hal.UCAPAN, Hal.BANDING_TAHUN}:
        return ""
    if isinstance(kini, Keadaan):
        return kata_premis.belum_arah(ini.tahun, nilai(kini), naik=naik)
    tanpa = isinstance(lalu, Keadaan) and isinstance(kini, Decimal)
    return kata_premis.tanpa_arah(ini.tahun - 1, nilai(lalu)) if tanpa else ""


def _wrong_grade(satu: Pertanyaan, ini: LembarIndikator) -> str:
    """Return a grade that is taken for granted and that the indikator has not got, "" for none."""
    huruf = satu.teks.upper()
    ada = ini.nilai_target if Ukuran.TARGET in satu.ukuran else ini.nilai_realisasi
    berpredikat = any(isinstance(n, Predikat) for n in (ini.nilai_target, ini.nilai_realisasi))
    if not huruf or not berpredikat or satu.hal not in {Hal.CAPAIAN, Hal.UCAPAN}:
        return ""
    semua = [ada] if satu.tahun or isinstance(ada, Predikat) else [ada, ini.nilai_lalu]
    return "" if any(isinstance(n, Predikat) and n.huruf == huruf for n in semua) else huruf


def wrong_of_indikator(
    satu: Pertanyaan, ini: LembarIndikator, skor: Collection[Decimal] = ()
) -> list[Decimal]:
    """Return the numbers that are taken for granted and are none of an indikator's.

    `skor` are the scores behind its grade.
    """
    tercetak = [t.tercetak.nilai for t in ini.target]
    realisasi: list[Nilai] = [ini.nilai_realisasi, ini.nilai_lalu]
    realisasi += [c.nilai for c in ini.realisasi]
    if ini.isian is not None:
        # What was submitted is no realisasi yet, and was said nevertheless.
        realisasi += [s.angka.nilai for p in ini.isian.semua for s in p.menunggu]
    # What is called capaian is often the realisasi.
    ada: dict[Ukuran, list[Nilai]] = {
        Ukuran.TARGET: [ini.nilai_target, *tercetak],
        Ukuran.REALISASI: realisasi,
        Ukuran.CAPAIAN: [ini.capaian, *(c.nilai for c in ini.capaian_tercetak), *realisasi],
    }
    ditanya = [u for u in satu.ukuran if u in ada] or list(ada)
    semua = [n for u in ditanya for n in ada[u] if isinstance(n, Decimal)]
    return _unfounded(satu, [*semua, *skor])


def wrong_of_pos(satu: Pertanyaan, lima: LimaAngka) -> list[Decimal]:
    """Return the numbers that are taken for granted and are none of a line's."""
    if is_of_change(satu, lima):
        return []
    persen = [lima.serapan, lima.serapan_murni]
    if satu.lewat is not None and satu.dasar is not Dasar.MURNI:
        persen = persen[:1]
    uang: dict[Ukuran, list[Nilai]] = {
        Ukuran.REALISASI: [lima.realisasi],
        Ukuran.PAGU: [lima.murni, lima.perubahan],
        Ukuran.SISA: [lima.sisa],
    }
    ditanya = [u for u in satu.ukuran if u in uang] or list(uang)
    ada = [*persen, *(n for u in ditanya for n in uang[u])]
    return _unfounded(satu, [n for n in ada if isinstance(n, Decimal)])


def is_of_change(satu: Pertanyaan, lima: LimaAngka) -> bool:
    """Tell whether a rise or a fall of the pagu is taken for granted, and no figure besides it."""
    if satu.naik is None or Ukuran.PAGU not in satu.ukuran or lima.dasar is not Dasar.PERUBAHAN:
        return False
    ada = [n for n in (lima.murni, lima.perubahan) if isinstance(n, Decimal)]
    return not (satu.menduga and any(same(n, m) for n in satu.angka for m in ada))


def of_pos(satu: Pertanyaan, lima: LimaAngka) -> str:
    """Correct a figure that a line does not have, confirm one that it has."""
    salah = wrong_of_pos(satu, lima)
    if not salah:
        return _confirmed(satu, lima)
    tercatat = {
        Ukuran.REALISASI: (kata_pos.REALISASI, uang(lima.realisasi)),
        Ukuran.PAGU: (kata_pos.PAGU, uang(lima.pagu)),
        Ukuran.SISA: (kata_pos.SISA, uang(lima.sisa)),
    }
    disebut = next((tercatat[u] for u in satu.ukuran if u in tercatat), None)
    if disebut is None or min(salah) < PERSEN_TERBESAR:
        disebut = (kata_pos.SERAPAN, hasil_persen(lima.serapan))
    tulis = dan(list(map(said, salah)))
    if satu.lewat is not None:
        tulis = kata_premis_pos.batas(tulis, atas=satu.lewat)
    return kata_premis_pos.bukan(tulis, *disebut)


def _confirmed(satu: Pertanyaan, lima: LimaAngka) -> str:
    """Return which figure the one number is that is taken for granted, "" for none of these."""
    if not satu.menduga or len(satu.angka) != 1:
        return ""
    if satu.dasar is Dasar.MURNI and lima.dasar is Dasar.PERUBAHAN and satu.angka[0] >= JUTA:
        return _of_stage(satu.angka[0], lima)
    n, persenan = satu.angka[0], (Ukuran.SERAPAN, kata_pos.SERAPAN, lima.serapan)
    semua: list[tuple[Ukuran, str, Nilai]] = [
        (Ukuran.REALISASI, kata_pos.REALISASI, lima.realisasi),
        (Ukuran.PAGU, kata_pos.PAGU, lima.pagu),
        (Ukuran.SISA, kata_pos.SISA, lima.sisa),
    ]
    semua = [persenan] if n < PERSEN_TERBESAR else semua
    for ukuran, label, ada in sorted(semua, key=lambda s: s[0] not in satu.ukuran):
        if not isinstance(ada, Decimal):
            continue
        if same(n, ada) if satu.lewat is None else _is_beyond(satu, n, ada):
            if ukuran is Ukuran.SERAPAN and satu.lewat is None and _is_cut(n, ada):
                return kata_premis_pos.dipotong(persen(n), hasil_persen(ada))
            isi = hasil_persen(ada) if ukuran is Ukuran.SERAPAN else uang(ada)
            if satu.lewat is not None:
                isi = f"{isi}, {kata_premis_pos.batas(said(n), atas=satu.lewat)}"
            return kata_premis_pos.benar(label, isi)
    return ""


def _is_cut(n: Decimal, ada: Decimal) -> bool:
    """Tell whether a number is the figure cut off behind its places, rather than rounded."""
    tempat = Decimal(1).scaleb(int(n.as_tuple().exponent))
    return tempat <= SEPERSERATUS and ada.quantize(tempat, ROUND_HALF_UP) != n


def _of_stage(n: Decimal, lima: LimaAngka) -> str:
    """Return whether a pagu that is said to be the murni is that, or the one after the change."""
    murni, kini = lima.murni, lima.perubahan
    if isinstance(murni, Decimal) and same(n, murni):
        return kata_premis_pos.benar(kata_pagu.DASAR[Dasar.MURNI], uang(murni))
    if not isinstance(kini, Decimal) or not same(n, kini):
        return ""
    label = kata_pagu.DASAR[Dasar.MURNI]
    return kata_premis_pos.bukan_tahap(rupiah(n), label, uang(murni), uang(kini))


def is_of_murni(satu: Pertanyaan, lima: LimaAngka) -> bool:
    """Tell whether a serapan that is taken for granted is against pagu murni, and no other."""
    murni, kini = lima.serapan_murni, lima.serapan
    if not isinstance(murni, Decimal) or not isinstance(kini, Decimal) or not satu.menduga:
        return False
    return any(same(n, murni) and not same(n, kini) for n in satu.angka)


def is_about_pos(satu: Pertanyaan | Ragu) -> bool:
    """Tell whether a figure of the budget is taken for granted."""
    return isinstance(satu, Pertanyaan) and satu.menduga and not satu.about(Jenis.INDIKATOR)


def as_said(satu: Pertanyaan | Ragu, sendiri: Iterable[Pertanyaan | Ragu]) -> Pertanyaan | Ragu:
    """Return the question without a claim that its sentence does not make by itself.

    `sendiri` is how the sentence reads without what went before: a bare number of it ("kok bisa
    71?") may be any figure that was shown, so it claims nothing of the one that is asked about.
    """
    if not isinstance(satu, Pertanyaan) or not is_about_pos(satu):
        return satu
    menyebut = any(isinstance(s, Pertanyaan) and (s.persen or s.ukuran) for s in sendiri)
    if menyebut or any(n >= PERSEN_TERBESAR for n in satu.angka):
        return satu
    return replace(satu, menduga=False)


def change(beda: Decimal) -> str:
    """Say by how much a pagu rose or fell."""
    return f"{kata_umum.arah(naik=beda > 0)} {rupiah(abs(beda))}" if beda else kata_umum.TETAP


def same(kiri: Decimal, kanan: Decimal) -> bool:
    """Tell whether a figure was meant, however many of its places were said."""
    if kiri >= JUTA and kiri % JUTA == 0:
        return _roughly(kiri, kanan)
    tempat = -int(kiri.as_tuple().exponent)
    return abs(kiri - kanan) < Decimal(1).scaleb(-tempat) if tempat >= 0 else kiri == kanan


def _roughly(kiri: Decimal, kanan: Decimal) -> bool:
    """Tell whether an amount in round millions, or milliards, was meant: "57 M", "1,2 M"."""
    satuan = Decimal(MILIAR if kiri >= MILIAR else JUTA)
    while kiri % satuan:
        satuan /= 10
    return kiri in {kanan // satuan * satuan, (kanan + satuan / 2) // satuan * satuan}


def _unfounded(satu: Pertanyaan, ada: Iterable[Decimal]) -> list[Decimal]:
    """Return the numbers that are taken for granted and are none of those that there are."""
    semua = list(ada)
    duga = satu.angka if satu.menduga else ()
    if satu.lewat is not None:
        return [n for n in duga if not any(_is_beyond(satu, n, m) for m in semua)]
    return [n for n in duga if not any(same(n, m) for m in semua)]


def _is_beyond(satu: Pertanyaan, batas: Decimal, ada: Decimal) -> bool:
    """Tell whether a figure is on the side of a bound that it is said to be on."""
    if (batas < PERSEN_TERBESAR) is not (ada < PERSEN_TERBESAR):
        return False
    return ada > batas if satu.lewat else ada < batas


def said(angka: Decimal) -> str:
    return persen(angka) if angka < PERSEN_TERBESAR else rupiah(angka)
