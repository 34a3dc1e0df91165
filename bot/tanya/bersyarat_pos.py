"""Lines of the budget, or Bagian, that meet conditions: how many, and which."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.anggaran import isian
from bot.messages import pagu as kata_pagu
from bot.messages import tanya_anggaran as kata_pos
from bot.messages import tanya_daftar_pos as kata
from bot.messages import tanya_uraian as kata_uraian
from bot.render import uang
from bot.tanya import jumlah_syarat, lingkup_pos, saringan_pos
from bot.tanya.balasan import Balasan, Sikap
from bot.tanya.buku import Perkara
from bot.tanya.lingkup_pos import Anggota
from bot.tanya.syarat_pos import all_said, measured, meets, value
from core.anggaran import add_up
from core.angka import Keadaan
from core.aturan import round_pct
from core.buku import LimaAngka, five
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Arah, Pertanyaan, Syarat, Ukuran

SYARAT, TIAP, HITUNG = "syarat", "tiap", "hitung"
PALING_BANYAK = 30
DARI_REALISASI = frozenset([Ukuran.SERAPAN, Ukuran.SISA, Ukuran.REALISASI])
"""Figures that a line has only where there is one of what was spent."""
TANPA_ANGKA = 6
"""Lines without a figure that are named."""
RINGKAS = 12
"""Of more lines than this that are only counted the numbers alone are told."""


def filtered(perkara: Perkara) -> Balasan:
    """Count and list the lines that meet all conditions, with the figures that those are on."""
    tingkat, lingkup, sebagian = saringan_pos.scope(perkara)
    satu = _resolved(perkara, lingkup.anggota)
    if _without_change(satu, lingkup.anggota):
        tanpa = kata.tanpa_perubahan(isian.kapan(perkara.buku))
        return replace(
            saringan_pos.listed(perkara, tingkat, lingkup, [], [tanpa]), sikap=Sikap.TIDAK_ADA
        )
    kena = [a for a in lingkup.anggota if all(meets(satu, s, a.lima) for s in satu.syarat)]
    urut = saringan_pos.in_order(satu, lingkup_pos.measure(satu), satu.arah, kena)
    urut += [a for a in kena if a not in urut]
    pilih = urut[: satu.banyak or PALING_BANYAK]
    kepala = kata.bersyarat(
        kata.SEBUTAN[tingkat],
        all_said(satu),
        (lingkup.tempat, isian.kapan(perkara.buku)),
        len(urut),
        len(lingkup.anggota),
    )
    if not urut and (nol := _zero(satu, lingkup.anggota)):
        isi = [kepala, *nol, _lowest(satu, lingkup.anggota), sebagian]
        return saringan_pos.listed(perkara, tingkat, lingkup, [], isi)
    kurang = kata.hanya_sekian(len(pilih), len(urut)) if len(pilih) < len(urut) else ""
    isi = _entries(satu, pilih)
    if satu.daftar == HITUNG and len(urut) > RINGKAS and tingkat is Jenis.SUB_KEGIATAN:
        isi, kurang = [kata.bernomor_saja(sorted(a.pos.nomor for a in urut if a.pos))], ""
    jumlah = jumlah_syarat.told(satu, kata.SEBUTAN[tingkat], urut)
    return saringan_pos.listed(
        perkara,
        tingkat,
        lingkup,
        pilih,
        [
            kepala,
            *(jumlah if satu.daftar == jumlah_syarat.JUMLAH else ()),
            *isi,
            kurang,
            *(() if satu.daftar == jumlah_syarat.JUMLAH else jumlah),
            _money(satu, urut),
            _nearest(satu, lingkup.anggota, urut),
            without_figure(perkara, satu.syarat, lingkup.anggota),
            sebagian,
        ],
    )


def _resolved(perkara: Perkara, semua: Sequence[Anggota]) -> Pertanyaan:
    """Return the question with numbers for what lines are held against: the whole, or a mean."""
    satu = perkara.tanya
    hasil: list[Syarat] = []
    for s in satu.syarat:
        acuan = _reference(perkara, s, semua) if s.acuan else None
        if acuan is None:
            hasil.append(s)
        elif s.bawah is None:
            hasil.append(replace(s, atas=acuan))
        else:
            hasil.append(replace(s, bawah=acuan))
    return replace(satu, syarat=tuple(hasil))


def _reference(perkara: Perkara, syarat: Syarat, semua: Sequence[Anggota]) -> Decimal | None:
    akar = perkara.buku.akar
    if syarat.ukuran is Ukuran.SERAPAN and akar is not None:
        nilai = value(perkara.tanya, syarat, five(akar))
        return round_pct(nilai) if isinstance(nilai, Decimal) else None
    ada = [n for a in semua if isinstance(n := value(perkara.tanya, syarat, a.lima), Decimal)]
    return (sum(ada, Decimal(0)) / len(ada)).quantize(Decimal(1)) if ada else None


def _zero(satu: Pertanyaan, semua: Sequence[Anggota]) -> list[str]:
    """Return those without a figure, which is none of 0, where those with 0 are asked for."""
    if not any(s.bawah == 0 == s.atas and s.ukuran is Ukuran.REALISASI for s in satu.syarat):
        return []
    ini = replace(satu, syarat=(Syarat(Ukuran.REALISASI, ada=False),), ukuran=(Ukuran.PAGU,))
    tanpa = [a for a in semua if meets(ini, ini.syarat[0], a.lima)]
    if not tanpa:
        return []
    judul = kata.sekian(len(tanpa), f"{kata.TANPA_REALISASI} {kata.BUKAN_0}")
    return [judul, *_entries(ini, tanpa[:PALING_BANYAK])]


def _lowest(satu: Pertanyaan, semua: Sequence[Anggota]) -> str:
    """Say which has the lowest serapan of those that have one, where the lowest is asked for."""
    if satu.arah is not Arah.TERENDAH:
        return ""
    return _nearest(replace(satu, syarat=(Syarat(Ukuran.SERAPAN, atas=Decimal(0)),)), semua, [])


def each(perkara: Perkara) -> Balasan:
    """Count the lines that meet each of several conditions, and name them where that is asked."""
    satu = perkara.tanya
    tingkat, lingkup, sebagian = saringan_pos.scope(perkara)
    kapan = isian.kapan(perkara.buku)
    if _without_change(satu, lingkup.anggota):
        isi = [kata.tanpa_perubahan(kapan)]
        kosong = saringan_pos.listed(perkara, tingkat, lingkup, [], isi)
        return replace(kosong, sikap=Sikap.TIDAK_ADA)
    jumlah: list[str] = []
    isi = []
    for s in satu.syarat:
        ini = replace(satu, syarat=(s,), ukuran=(s.ukuran,), arah=_end_of(s))
        kena = [a for a in lingkup.anggota if meets(ini, s, a.lima)]
        urut = saringan_pos.in_order(ini, s.ukuran, ini.arah, kena)
        sebut = all_said(ini)
        jumlah.append(kata.sekian(len(kena), sebut.removeprefix(kata.DENGAN)))
        if satu.daftar != HITUNG:
            isi += [kata.golongan(sebut.removeprefix(kata.DENGAN)), *_entries(ini, urut)]
    dari = len(lingkup.anggota)
    kepala = kata.tiap(jumlah, kata.SEBUTAN[tingkat], (lingkup.tempat, kapan), dari)
    tanpa = without_figure(perkara, satu.syarat, lingkup.anggota)
    return saringan_pos.listed(perkara, tingkat, lingkup, [], [kepala, *isi, tanpa, sebagian])


def without_figure(perkara: Perkara, semua: Sequence[Syarat], anggota: Sequence[Anggota]) -> str:
    """Name those that conditions could not be held against: what was spent of them is blank.

    Of a year that is filled in it is told elsewhere how much is open.
    """
    satu = perkara.tanya
    terhadap = [s for s in semua if s.ada is None and s.ukuran in DARI_REALISASI]
    if not terhadap or perkara.buku.diisi is not None or bool(_zero(satu, anggota)):
        return ""
    lain = [s for s in semua if s not in terhadap] if satu.rincian == SYARAT else []
    tanpa = [
        a.label
        for a in anggota
        if isinstance(value(satu, terhadap[0], a.lima), Keadaan)
        and all(meets(satu, s, a.lima) for s in lain)
    ]
    return kata.tidak_dinilai(tanpa[:TANPA_ANGKA]) if tanpa else ""


def _end_of(satu: Syarat) -> Arah:
    return Arah.TERENDAH if satu.bawah is None else Arah.TERTINGGI


def _without_change(satu: Pertanyaan, semua: Sequence[Anggota]) -> bool:
    """Tell whether changes are asked for and there is none of any line, nor a figure of it."""
    ubah = [s for s in satu.syarat if s.ukuran is Ukuran.PERUBAHAN]
    return bool(ubah and semua) and not any(
        isinstance(value(satu, s, a.lima), Decimal) for s in ubah for a in semua
    )


def _entries(satu: Pertanyaan, semua: Sequence[Anggota]) -> list[str]:
    """Return each with the figures that the conditions are on."""
    tulis: list[str] = []
    for a in semua:
        angka = list(dict.fromkeys(filter(None, (_figure(satu, s, a.lima) for s in satu.syarat))))
        if not any(s.ada is None and s.ukuran is lingkup_pos.measure(satu) for s in satu.syarat):
            angka.insert(0, _plain(satu, lingkup_pos.measure(satu), a.lima))
        tulis.append(kata.berangka(a.label, list(dict.fromkeys(filter(None, angka)))))
    return tulis


def _figure(satu: Pertanyaan, syarat: Syarat, lima: LimaAngka) -> str:
    """Return the figure of a condition; of a change both in rupiah and in percent."""
    if syarat.ada is not None:
        return _plain(satu, Ukuran.REALISASI, lima)
    if syarat.ukuran is not Ukuran.PERUBAHAN:
        return _plain(satu, syarat.ukuran, lima)
    if syarat.bawah == syarat.atas and not syarat.bukan:
        return _plain(satu, Ukuran.PAGU, lima)
    return kata_pos.perubahan_pagu(
        uang(lima.murni),
        uang(lima.perubahan),
        *(
            lingkup_pos.written(ini, lingkup_pos.value(ini, lima))
            for ini in (
                measured(satu, replace(syarat, persen=False)),
                measured(satu, replace(syarat, persen=True)),
            )
        ),
    )


def _plain(satu: Pertanyaan, ukuran: Ukuran, lima: LimaAngka) -> str:
    ini = replace(satu, ukuran=(ukuran,), rincian="")
    return kata_pos.angka(
        kata_uraian.ukuran(ukuran), lingkup_pos.written(ini, lingkup_pos.value(ini, lima))
    )


def _money(satu: Pertanyaan, urut: Sequence[Anggota]) -> str:
    """Return what the pagu of those comes to that nothing was spent of."""
    if not any(s.ada is False for s in satu.syarat) or len(urut) < 2:  # noqa: PLR2004  a sum
        return ""
    jumlah = add_up([(n, a.lima.pagu) for n, a in enumerate(urut)]).jumlah
    return kata.jumlah_pagu(kata_pagu.DASAR[urut[0].lima.dasar], uang(jumlah))


def _nearest(satu: Pertanyaan, semua: Sequence[Anggota], urut: Sequence[Anggota]) -> str:
    """Say what comes nearest to the one condition that none meets."""
    if urut or len(satu.syarat) != 1 or satu.syarat[0].ada is not None:
        return ""
    syarat = satu.syarat[0]
    ini = measured(satu, syarat)
    rendah = syarat.bawah is None
    ada = [(n, a) for a in semua if isinstance(n := lingkup_pos.value(ini, a.lima), Decimal)]
    if not ada or syarat.bawah == syarat.atas:
        return ""
    nilai, dekat = (min if rendah else max)(ada, key=lambda p: p[0])
    apa = kata_uraian.ukuran(syarat.ukuran)
    return kata.terujung(apa, dekat.label, lingkup_pos.written(ini, nilai), rendah=rendah)
