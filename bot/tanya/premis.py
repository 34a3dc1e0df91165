"""What a question takes for granted, held against the figures that there are."""

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from bot.messages import tanya as kata_umum
from bot.messages import tanya_anggaran as kata_pos
from bot.messages import tanya_kinerja as kata
from bot.messages.daftar import dan
from bot.render import angka, hasil_persen, nilai, persen, rupiah
from core.anggaran import Dasar, perubahan_rp
from core.angka import Nilai
from core.buku import LimaAngka
from core.kinerja import LembarIndikator
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Pertanyaan, Ragu, Ukuran

PERSEN_TERBESAR = 1000
"""No serapan is as high: such a number is an amount."""


def of_indikator(satu: Pertanyaan, ini: LembarIndikator) -> str:
    """Correct a direction or a figure that the data of an indikator do not have."""
    lalu, kini = ini.nilai_lalu, ini.nilai_realisasi
    if satu.naik is not None and isinstance(lalu, Decimal) and isinstance(kini, Decimal):
        naik = kini > lalu
        if kini != lalu and naik is not satu.naik:
            return kata.bukan_arah(ini.tahun - 1, angka(lalu), angka(kini), naik=naik)
    ada: list[Nilai] = [ini.nilai_target, ini.nilai_realisasi, ini.capaian, ini.nilai_lalu]
    ada += [c.nilai for c in (*ini.capaian_tercetak, *ini.realisasi)]
    ada += [t.tercetak.nilai for t in ini.target]
    semua = [n for n in ada if isinstance(n, Decimal)]
    salah = _unfounded(satu, semua)
    if not salah or not semua:
        return ""
    tercatat = [
        kata.realisasi(nilai(ini.nilai_realisasi)),
        kata.target(nilai(ini.nilai_target)),
        kata.capaian(hasil_persen(ini.capaian)),
    ]
    return kata.bukan(dan([angka(n) for n in salah]), tercatat)


def of_pos(satu: Pertanyaan, lima: LimaAngka) -> str:
    """Correct a direction or a figure that a line of the budget does not have."""
    beda = perubahan_rp(lima.murni, lima.perubahan) if lima.dasar is Dasar.PERUBAHAN else None
    tentang_pagu = satu.naik is not None and Ukuran.PAGU in satu.ukuran
    if tentang_pagu and isinstance(beda, Decimal) and beda and (beda > 0) is not satu.naik:
        naik = beda > 0
        return kata_pos.bukan_arah(kata_umum.arah(naik=not naik), change(beda))
    ada = [lima.serapan, lima.serapan_murni, lima.realisasi, lima.murni, lima.perubahan, lima.sisa]
    salah = _unfounded(satu, [n for n in ada if isinstance(n, Decimal)])
    if not salah:
        return ""
    return kata_pos.bukan(dan(list(map(_said, salah))), hasil_persen(lima.serapan))


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
    tempat = -int(kiri.as_tuple().exponent)
    return abs(kiri - kanan) < Decimal(1).scaleb(-tempat) if tempat >= 0 else kiri == kanan


def _unfounded(satu: Pertanyaan, ada: Iterable[Decimal]) -> list[Decimal]:
    """Return the numbers that are taken for granted and are none of those that there are."""
    semua = list(ada)
    duga = satu.angka if satu.menduga else ()
    return [n for n in duga if not any(same(n, m) for m in semua)]


def _said(angka: Decimal) -> str:
    return persen(angka) if angka < PERSEN_TERBESAR else rupiah(angka)
