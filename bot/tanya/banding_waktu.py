"""One indikator through time: against the year before, and quarter by quarter."""

from collections.abc import Sequence
from decimal import Decimal

from bot import periode
from bot.capaian import tombol
from bot.capaian.jawab import tampilkan
from bot.jawaban import Jawaban
from bot.messages import periode as kata_periode
from bot.messages import tanya_kinerja as kata
from bot.messages import tanya_premis as kata_premis
from bot.messages.isian import tombol_periode
from bot.render import hasil_persen, nilai
from bot.ruang import Ruang
from bot.tanya import capaian, dua_tahun, indikator, lembar, premis
from bot.tanya.balasan import Balasan, Penjawab, lines, partly
from bot.tanya.lembar import Perkara
from core.hak import Pelaku
from core.kinerja import Lembar, LembarIndikator
from core.periode import Periode, TahunKosong, Triwulan
from core.services.capaian import Rincian
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan, Ukuran
from core.tanya.terusan_benda import TRIWULAN_LALU


def banding_tahun(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Indikator against the year before; of one all that is told of it below."""
    isi = _later(ruang, pelaku, satu)
    if isinstance(isi, TahunKosong):
        return lembar.no_year(pelaku, isi)
    perkara = Perkara(ruang, pelaku, satu, isi)
    if satu.rincian == TRIWULAN_LALU and satu.triwulan and satu.benda and isi.diisi:
        return _against_last_quarter(perkara, satu.triwulan)
    if satu.ukuran == (Ukuran.TARGET,):
        return lembar.hidden(perkara) or dua_tahun.targets(perkara)
    return _of_named(perkara) if satu.about(Jenis.INDIKATOR) else _all_against_last_year(perkara)


def _of_named(perkara: Perkara) -> Balasan:
    """The indikator that are named, each against an earlier year."""
    ruang, pelaku, satu, isi = perkara.ruang, perkara.pelaku, perkara.tanya, perkara.lembar
    ada: list[Rincian] = []
    for benda in satu.about(Jenis.INDIKATOR):
        hasil = lembar.detail(perkara, benda.kunci)
        if not isinstance(hasil, Rincian):
            return lembar.closed(pelaku, hasil)
        ada.append(hasil)
    dulu = dua_tahun.before(perkara)
    baris = lines(_premise(satu, ada, dulu), [_against_earlier(ruang, r, dulu) for r in ada])
    if len(ada) > 1:
        return Balasan(
            lines(baris, lembar.source(isi)), tombol=tombol.indikator([r.indikator for r in ada])
        )
    lalu = dulu.find(ada[0].indikator.kode)
    if lalu is not None and dua_tahun.is_told(lalu):
        contoh = kata_periode.CONTOH if periode.made_up(isi.diisi) else ""
        sumber = lembar.source(dulu.lembar or isi)
        ke = tombol.indikator([ada[0].indikator])
        return Balasan(lines(baris, contoh, sumber), tombol=ke)
    return Balasan(baris, tampilkan(pelaku, ada[0]))


def _premise(satu: Pertanyaan, ada: Sequence[Rincian], dulu: dua_tahun.Sebelumnya) -> str:
    """Confirm or correct a rise, or a fall, from the year before to a whole one."""
    ini = ada[0].indikator
    setahun = dulu.tahun == ini.tahun - 1 and not dua_tahun.is_part(ini)
    return premis.direction(satu, ini, memastikan=True) if len(ada) == 1 and setahun else ""


def _all_against_last_year(perkara: Perkara) -> Balasan:
    """Every indikator that is seen: those that rose, fell, stayed, and cannot be compared."""
    semua = dua_tahun.asked(perkara)
    isi: list[str] = []
    naik = perkara.tanya.naik
    if naik is not None:
        searah = sum(_direction(i) == (1 if naik else -1) for i in semua)
        isi.append(kata.banyak_searah(searah, perkara.lembar.tahun, naik=naik))
    for judul, arah in kata.ARAH_TAHUN:
        milik = [i for i in semua if _direction(i) == arah]
        if milik:
            isi += [judul, *(kata.baris(i.kode, i.pendek, _both_years(i)) for i in milik)]
    return Balasan(lines(isi, lembar.source(perkara.lembar)))


def _direction(ini: LembarIndikator) -> int | None:
    """Return 1 for a rise, -1 for a fall, 0 for neither, None where a year has no number."""
    lalu, kini = ini.nilai_lalu, ini.nilai_realisasi
    if not isinstance(lalu, Decimal) or not isinstance(kini, Decimal) or dua_tahun.is_part(ini):
        return None
    return (kini > lalu) - (kini < lalu)


def _both_years(ini: LembarIndikator) -> str:
    lalu, kini = nilai(ini.nilai_lalu), nilai(ini.nilai_realisasi)
    return kata.dari_tahun_lalu(ini.tahun, lalu, indikator.of_time(ini), kini)


def _against_earlier(ruang: Ruang, hasil: Rincian, dulu: dua_tahun.Sebelumnya) -> str:
    """Put a year beside an earlier one, of which documents may know the realisasi alone."""
    ini, lalu = hasil.indikator, dulu.find(hasil.indikator.kode)
    if lalu is not None and (dua_tahun.is_told(lalu) or dulu.tahun < ini.tahun - 1):
        return lines(dua_tahun.beside(ini, lalu), _between_whole(ini, lalu))
    if dulu.tahun < ini.tahun - 1:
        tiada = kata.tanpa_tahun(ini.kode, ini.pendek, dulu.tahun)
        return lines(tiada, _against_last_year(ruang, hasil))
    return _against_last_year(ruang, hasil)


def _between_whole(ini: LembarIndikator, lalu: LembarIndikator) -> str:
    """Say by how much the realisasi changed, where both years are whole."""
    dari, ke = lalu.nilai_realisasi, ini.nilai_realisasi
    if dua_tahun.is_part(ini) or not (isinstance(dari, Decimal) and isinstance(ke, Decimal)):
        return ""
    return kata.berubah(dua_tahun.change(ke - dari, dari, ini.satuan))


def _against_last_year(ruang: Ruang, hasil: Rincian) -> str:
    ini = hasil.indikator
    lalu, ada = ini.nilai_lalu, ini.nilai_realisasi
    beda = ada - lalu if isinstance(lalu, Decimal) and isinstance(ada, Decimal) else None
    isi_baris = kata.dari_tahun_lalu(ini.tahun, nilai(lalu), indikator.when(hasil), nilai(ada))
    baris = kata.banding(
        ini.kode,
        ini.pendek,
        isi_baris,
        "" if beda is None else dua_tahun.change(beda, lalu, ini.satuan),
    )
    return lines(baris, indikator.score(ruang, ini))


def _against_last_quarter(perkara: Perkara, triwulan: Triwulan) -> Balasan:
    """An indikator in a quarter against the quarter before it, each alone."""
    kode = perkara.tanya.about(Jenis.INDIKATOR)[0].kunci
    kini = lembar.detail(perkara, kode)
    lalu = lembar.detail(lembar.in_quarter(perkara, Triwulan(triwulan - 1)), kode)
    if not isinstance(kini, Rincian):
        return lembar.closed(perkara.pelaku, kini)
    if not isinstance(lalu, Rincian):
        return lembar.closed(perkara.pelaku, lalu)
    dari, ke = lalu.indikator.nilai_realisasi, kini.indikator.nilai_realisasi
    beda = ke - dari if isinstance(dari, Decimal) and isinstance(ke, Decimal) else None
    isi = kata.dari_waktu(indikator.when(lalu), nilai(dari), indikator.when(kini), nilai(ke))
    ini = kini.indikator
    baris = kata.banding(ini.kode, ini.pendek, isi, "" if beda is None else dua_tahun.change(beda))
    return Balasan(baris, tampilkan(perkara.pelaku, kini))


def _later(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Lembar | TahunKosong:
    """Return the sheet of the later year; one year that is named is what the latest is against."""
    tahun = sorted(satu.tahun)
    terakhir = tahun[-1] if len(tahun) > 1 else None
    isi = lembar.of_year(ruang, pelaku, terakhir, satu.sampai_triwulan)
    if isinstance(isi, Lembar) and len(tahun) == 1 and tahun[0] > isi.tahun:
        return lembar.find(ruang, pelaku, satu)
    kode = {b.kunci for b in satu.about(Jenis.INDIKATOR)}
    if isinstance(isi, Lembar) and len(tahun) == 1 and kode and not satu.kapan:
        # The latest may have no figure of what is named yet.
        return lembar.with_figure(ruang, pelaku, kode, range(isi.tahun, tahun[0], -1)) or isi
    return isi


NAIK = "naik"
"""From the first quarter that there is a figure of to the last."""


def per_triwulan(perkara: Perkara) -> Balasan:
    """An indikator, or each of them, quarter by quarter."""
    if not perkara.tanya.about(Jenis.INDIKATOR):
        return _all_quarters(perkara)
    kode = perkara.tanya.about(Jenis.INDIKATOR)[0].kunci
    if perkara.lembar.diisi is None and perkara.tanya.semua_triwulan:
        return indikator.one(perkara, kode)
    if perkara.lembar.diisi is None:
        awal = lembar.in_quarter(perkara, Triwulan.I)
        return partly(indikator.one(awal, kode), lembar.part(awal))
    semua = perkara.tanya.semua_triwulan or tuple(Triwulan)
    hasil = [lembar.detail(lembar.in_quarter(perkara, t), kode) for t in semua]
    ada: list[Rincian] = []
    for satu in hasil:
        if not isinstance(satu, Rincian):
            return lembar.closed(perkara.pelaku, satu)
        ada.append(satu)
    ini = ada[-1].indikator
    target = perkara.tanya.ukuran == (Ukuran.TARGET,)
    naik = perkara.tanya.naik
    berubah = _between(ada, target=target, naik=naik) if perkara.tanya.semua_triwulan else ""
    if perkara.tanya.rincian == NAIK:
        terisi = [satu for satu in ada if isinstance(satu.indikator.nilai_realisasi, Decimal)]
        berubah = _between(terisi, target=False) if len(terisi) > 1 else ""
    kepala = "" if berubah else kata.judul(ini.kode, ini.pendek, f"{ini.tahun}")
    html = lines(berubah, kepala, map(_quarter, semua, ada))
    contoh = periode.made_up(perkara.lembar.diisi)
    return Balasan(
        periode.bercontoh(Jawaban(html), contoh=contoh).html, tombol=tombol.indikator([ini])
    )


def _all_quarters(perkara: Perkara) -> Balasan:
    """Every indikator that has a figure in one of the quarters, and of how many that is."""
    semua = perkara.tanya.semua_triwulan or tuple(Triwulan)
    tahun = perkara.lembar.tahun
    if perkara.lembar.diisi is None:
        return capaian.of_sheet(lembar.in_quarter(perkara, semua[-1]))
    nama = [tombol_periode(Periode(tahun, t.kode)) for t in semua]
    lembaran = [lembar.of_year(perkara.ruang, perkara.pelaku, tahun, t) for t in semua]
    ada = [s for s in lembaran if isinstance(s, Lembar)]
    baris: list[str] = []
    for ini in perkara.lembar.indikator:
        pasangan = [i for s in ada for i in s.indikator if i.kode == ini.kode]
        if not any(isinstance(i.nilai_realisasi, Decimal) for i in pasangan):
            continue
        isi = [
            kata.pada_waktu(kapan, nilai(i.nilai_realisasi), hasil_persen(i.capaian))
            for kapan, i in zip(nama, pasangan, strict=True)
        ]
        baris.append(kata.baris(ini.kode, ini.pendek, "; ".join(isi)))
    judul = kata.antar_triwulan(nama, tahun, len(baris), perkara.lembar.dari)
    contoh = periode.made_up(perkara.lembar.diisi)
    return Balasan(periode.bercontoh(Jawaban(lines(judul, baris)), contoh=contoh).html)


def _between(semua: Sequence[Rincian], *, target: bool, naik: bool | None = None) -> str:
    """Say by how much a figure changed from the earliest of the quarters to the latest."""
    dari, *_, ke = sorted(semua, key=indikator.when)
    awal, akhir = (
        (r.indikator.nilai_target if target else r.indikator.nilai_realisasi) for r in (dari, ke)
    )
    if not (isinstance(awal, Decimal) and isinstance(akhir, Decimal)):
        return ""
    tulis = kata.target_dari_waktu if target else kata.dari_waktu
    isi = tulis(indikator.when(dari), nilai(awal), indikator.when(ke), nilai(akhir))
    ini = dari.indikator
    baris = kata.banding(ini.kode, ini.pendek, isi, dua_tahun.change(akhir - awal))
    return lines(_wrong_way(naik, akhir - awal), baris)


def _wrong_way(naik: bool | None, beda: Decimal) -> str:  # noqa: FBT001  None for nothing
    """Correct a rise, or a fall, that is taken for granted."""
    if naik is None or (beda > 0 if naik else beda < 0):
        return ""
    return kata_premis.bukan_begitu(naik=naik, tetap=not beda)


def _quarter(triwulan: Triwulan, hasil: Rincian) -> str:
    ini = hasil.indikator
    isi = [
        kata.target(nilai(ini.nilai_target)),
        kata.realisasi(nilai(ini.nilai_realisasi)),
        kata.capaian(hasil_persen(ini.capaian)),
    ]
    baris = kata.bagian(tombol_periode(Periode(ini.tahun, triwulan.kode)), isi)
    return lines(baris, kata.bawahan(indikator.waiting(ini)))


PENJAWAB: dict[Hal, Penjawab] = {
    Hal.BANDING_TAHUN: banding_tahun,
    Hal.PER_TRIWULAN: lembar.with_sheet(per_triwulan),
}
