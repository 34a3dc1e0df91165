"""Answers about indikator."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from decimal import Decimal

from bot import periode
from bot.capaian import isian as tampilan_isian
from bot.capaian import render, tombol
from bot.capaian.jawab import tampilkan
from bot.jawaban import Jawaban, Tombol
from bot.messages import capaian as kata_capaian
from bot.messages import tanya_kinerja as kata
from bot.messages.daftar import dan
from bot.messages.isian import tombol_periode
from bot.messages.keadaan import HITUNGAN
from bot.render import angka, nilai, persen
from bot.ruang import Ruang
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from core.angka import Keadaan, Nilai, Predikat
from core.hak import Pelaku
from core.kinerja import Lembar, LembarIndikator
from core.paket.istilah import JenisNarasi
from core.periode import TahunKosong, Triwulan
from core.services.capaian import Rincian, Tertutup, show_capaian, show_indikator
from core.services.skala import find_score
from core.services.ucapan import list_ucapan
from core.skala import find_pita
from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Saring, Ukuran
from core.teks import fold

CONTOH_BARIS = 12
"""Lines of a short list."""


def _sheet(
    ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, tahun: int | None = None
) -> Lembar | TahunKosong:
    kapan = tahun if tahun is not None else (satu.tahun[0] if satu.tahun else None)
    return show_capaian(ruang.engine, pelaku, kapan, triwulan=satu.triwulan, now=ruang.now())


def _no_year(pelaku: Pelaku, hasil: TahunKosong) -> Balasan:
    return Balasan(
        "",
        periode.kosong(hasil, pelaku, kata_capaian.PERIHAL, tombol.RINGKASAN),
        sikap=Sikap.TIDAK_ADA,
    )


def capaian(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    lembar = _sheet(ruang, pelaku, satu)
    if isinstance(lembar, TahunKosong):
        return _no_year(pelaku, lembar)
    if kode := satu.about(Jenis.INDIKATOR):
        return _one(ruang, pelaku, satu, lembar, kode[0].kunci)
    if sasaran := satu.about(Jenis.SASARAN):
        return _sasaran(lembar, sasaran[0])
    if unit := satu.about(Jenis.UNIT):
        return _of_unit(lembar, unit[0])
    return Balasan(_part(satu, lembar), tampilkan(pelaku, lembar))


def _one(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, lembar: Lembar, kode: str) -> Balasan:
    if kode not in {i.kode for i in lembar.indikator} and not lembar.terbatas:
        return Balasan("", tampilkan(pelaku, lembar))
    hasil = show_indikator(
        ruang.engine, pelaku, lembar.tahun, kode, triwulan=satu.triwulan, now=ruang.now()
    )
    if not isinstance(hasil, Rincian):
        return _closed(pelaku, hasil)
    inti = lines(
        _part(satu, lembar),
        _asked(satu, hasil),
        _score(ruang, hasil.indikator),
        _near(ruang, pelaku, hasil),
    )
    ada = (
        isinstance(hasil.indikator.nilai_realisasi, Keadaan)
        and satu.tahun
        and not _part(satu, lembar)
    )
    return Balasan(inti, tampilkan(pelaku, hasil), sikap=Sikap.TIDAK_ADA if ada else Sikap.JAWAB)


def _score(ruang: Ruang, ini: LembarIndikator) -> str:
    """Return the score behind a predikat, where a document prints one."""
    if ini.skala is None or (
        not isinstance(ini.nilai_target, Predikat) and not isinstance(ini.nilai_realisasi, Predikat)
    ):
        return ""
    terakhir = find_score(ruang.engine, ini.skala.kode, ini.tahun)
    if terakhir is None:
        return ""
    return kata.skor(terakhir.uraian, terakhir.tahun, angka(terakhir.nilai), terakhir.sumber.tabel)


def _near(ruang: Ruang, pelaku: Pelaku, hasil: Rincian) -> str:
    """Return the latest figure, where the year that is asked for has none."""
    ini = hasil.indikator
    if isinstance(ini.nilai_realisasi, Decimal):
        return ""
    lembar = show_capaian(ruang.engine, pelaku, None, now=ruang.now())
    if isinstance(lembar, TahunKosong) or lembar.tahun == ini.tahun:
        return ""
    dekat = next((i for i in lembar.indikator if i.kode == ini.kode), None)
    return kata.terdekat(lembar.tahun, nilai(dekat.nilai_realisasi)) if dekat else ""


def _closed(pelaku: Pelaku, hasil: Tertutup | TahunKosong) -> Balasan:
    """Return what is said where the person may not see an indikator, or the year has none."""
    sikap = Sikap.TOLAK if isinstance(hasil, Tertutup) else Sikap.TIDAK_ADA
    return Balasan("", tampilkan(pelaku, hasil), sikap=sikap)


def _part(satu: Pertanyaan, lembar: Lembar) -> str:
    """Say that documents tell of the year only, where a quarter is asked for."""
    if satu.triwulan is None or lembar.diisi is not None:
        return ""
    return kata.hanya_setahun(f"triwulan {satu.triwulan.name}", lembar.tahun)


def _asked(satu: Pertanyaan, rincian: Rincian) -> str:
    """Return the figures of one indikator, those that are asked for first."""
    ini = rincian.indikator
    isi = {
        Ukuran.TARGET: f"target {nilai(ini.nilai_target)}",
        Ukuran.REALISASI: f"realisasi {nilai(ini.nilai_realisasi)}",
        Ukuran.CAPAIAN: f"capaian {_percent(ini.capaian)}",
    }
    urut = [u for u in satu.ukuran if u in isi] + [u for u in isi if u not in satu.ukuran]
    kepala = kata.judul(ini.kode, ini.pendek, _when(rincian))
    return lines(
        _premise(satu, ini),
        kata.satu(kepala, ", ".join(isi[u] for u in urut), ini.satuan),
        _waiting(ini),
        _grade(rincian) if Ukuran.PREDIKAT in satu.ukuran else "",
        _distance(ini),
        kata.isian("Catatan", ini.catatan) if satu.persen and ini.catatan else "",
    )


def _waiting(ini: LembarIndikator) -> str:
    """Say what has been submitted and nobody has decided on: it is no realisasi yet."""
    if ini.isian is None:
        return ""
    menunggu = ini.isian.kini.menunggu
    return (
        kata.menunggu([(satu.unit_nama, satu.angka.teks) for satu in menunggu]) if menunggu else ""
    )


def _when(rincian: Rincian) -> str:
    ini = rincian.indikator
    if ini.isian and ini.isian.periode.triwulan:
        return f"{tombol_periode(ini.isian.periode)} {ini.tahun}"
    return f"{ini.tahun}"


def _grade(rincian: Rincian) -> str:
    skala, hasil = rincian.lembar.skala, rincian.indikator.capaian
    if skala and isinstance(hasil, Decimal) and (pita := find_pita(skala, hasil)):
        return kata.predikat(pita.sebutan, skala.sumber)
    return kata.tanpa_predikat(HITUNGAN[hasil]) if isinstance(hasil, Keadaan) else ""


def _distance(ini: LembarIndikator) -> str:
    target, ada = ini.nilai_target, ini.nilai_realisasi
    if not isinstance(target, Decimal) or not isinstance(ada, Decimal) or target == ada:
        return ""
    beda = abs(target - ada)
    satuan = ini.satuan if ini.satuan != "%" else "poin persen"
    return kata.kurang(angka(beda), satuan) if ada < target else kata.lebih(angka(beda), satuan)


def _premise(satu: Pertanyaan, ini: LembarIndikator) -> str:
    """Correct a figure that the question takes for granted and that the data do not have."""
    lalu, kini = ini.nilai_lalu, ini.nilai_realisasi
    if satu.naik is not None and isinstance(lalu, Decimal) and isinstance(kini, Decimal):
        naik = kini > lalu
        if kini != lalu and naik is not satu.naik:
            return kata.bukan_arah(ini.tahun - 1, angka(lalu), angka(kini), naik=naik)
    if not satu.menduga or not satu.angka:
        return ""
    ada: list[Nilai] = [ini.nilai_target, ini.nilai_realisasi, ini.capaian, ini.nilai_lalu]
    ada += [c.nilai for c in (*ini.capaian_tercetak, *ini.realisasi)]
    ada += [t.tercetak.nilai for t in ini.target]
    semua = [n for n in ada if isinstance(n, Decimal)]
    salah = [n for n in satu.angka if not any(same(n, m) for m in semua)]
    if not salah or not semua:
        return ""
    return kata.bukan(
        dan([angka(n) for n in salah]),
        f"realisasi {nilai(ini.nilai_realisasi)}, target {nilai(ini.nilai_target)}, capaian {_percent(ini.capaian)}",
    )


def same(kiri: Decimal, kanan: Decimal) -> bool:
    """Tell whether a figure was meant, however many of its places were said."""
    tempat = -int(kiri.as_tuple().exponent)
    return abs(kiri - kanan) < Decimal(1).scaleb(-tempat) if tempat >= 0 else kiri == kanan


def _percent(value: Decimal | Keadaan) -> str:
    return persen(value) if isinstance(value, Decimal) else HITUNGAN[value]


def _sasaran(lembar: Lembar, benda: Benda) -> Balasan:
    satu = next((s for s in lembar.sasaran if s.kode == benda.kunci), None)
    if satu is None:
        return Balasan(kata.tanpa_indikator(benda.nama))
    tampil = render.sasaran if lembar.diisi is None else tampilan_isian.sasaran
    return Balasan("", tampil(lembar, satu, 1))


def _owned(lembar: Lembar, unit: Benda) -> list[LembarIndikator]:
    return [i for i in lembar.indikator if unit.kunci in {f"{p.id}" for p in i.pemilik}]


def _of_unit(lembar: Lembar, unit: Benda) -> Balasan:
    milik = _owned(lembar, unit)
    if not milik:
        return Balasan(kata.tanpa_indikator(unit.nama), tombol=_ways(lembar, lembar.indikator[:4]))
    return Balasan(
        lines(kata.milik(unit.nama, len(milik)), map(line, milik), _source(lembar)),
        tombol=_ways(lembar, milik),
    )


def line(ini: LembarIndikator) -> str:
    isi = f"{_percent(ini.capaian)} (realisasi {nilai(ini.nilai_realisasi)} dari target {nilai(ini.nilai_target)})"
    return kata.baris(ini.kode, ini.pendek, isi)


def _ways(lembar: Lembar, semua: Iterable[LembarIndikator]) -> tuple[tuple[Tombol, ...], ...]:
    del lembar
    return tombol.indikator(list(semua))


def _source(lembar: Lembar) -> str:
    return kata.sumber(dan(list(lembar.dokumen))) if lembar.dokumen else ""


def saring(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    lembar = _sheet(ruang, pelaku, satu)
    if isinstance(lembar, TahunKosong):
        return _no_year(pelaku, lembar)
    unit = satu.about(Jenis.UNIT)
    semua = _owned(lembar, unit[0]) if unit and _owned(lembar, unit[0]) else list(lembar.indikator)
    semua = [i for i in semua if i.kode not in {b.kunci for b in satu.kecuali}]
    terukur = [i for i in semua if isinstance(i.capaian, Decimal)]
    if satu.arah is not None:
        urut = sorted(terukur, key=_height, reverse=satu.arah is Arah.TERTINGGI)
        pilih = urut[: satu.banyak or 3]
        return Balasan(
            lines(map(line, pilih), _states(semua), _source(lembar)), tombol=_ways(lembar, pilih)
        )
    if satu.saring is Saring.BELUM_ADA:
        pilih = [i for i in semua if not isinstance(i.capaian, Decimal)]
        judul = kata.belum_ada(len(pilih), len(semua), lembar.tahun)
        return Balasan(lines(judul, map(line, pilih), _source(lembar)), tombol=_ways(lembar, pilih))
    batas = next((n for n in satu.angka), Decimal(100))
    bawah = [i for i in terukur if _height(i) < batas]
    atas = [i for i in terukur if i not in bawah]
    pilih = bawah if satu.saring is Saring.DI_BAWAH else atas
    judul = (kata.di_bawah if satu.saring is Saring.DI_BAWAH else kata.tercapai)(
        len(pilih), len(terukur), lembar.tahun
    )
    lain = bawah if satu.saring is Saring.TERCAPAI else []
    return Balasan(
        lines(
            judul,
            map(line, pilih[:CONTOH_BARIS]),
            [kata.di_bawah(len(lain), len(terukur), lembar.tahun), *map(line, lain)]
            if lain
            else "",
            _states(semua),
            _source(lembar),
        ),
        tombol=_ways(lembar, pilih or lain),
    )


def _height(ini: LembarIndikator) -> Decimal:
    return ini.capaian if isinstance(ini.capaian, Decimal) else Decimal(0)


def _states(semua: Sequence[LembarIndikator]) -> Iterator[str]:
    """Yield the indikator without a capaian: they are neither below nor at their target."""
    for ini in semua:
        if not isinstance(ini.capaian, Decimal):
            yield kata.baris(ini.kode, ini.pendek, HITUNGAN[ini.capaian])


def banding(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Two or more indikator beside each other."""
    lembar = _sheet(ruang, pelaku, satu)
    if isinstance(lembar, TahunKosong):
        return _no_year(pelaku, lembar)
    kode = [b.kunci for b in satu.about(Jenis.INDIKATOR)]
    pilih = [i for k in kode for i in lembar.indikator if i.kode == k]
    return Balasan(lines(map(line, pilih), _source(lembar)), tombol=_ways(lembar, pilih))


def banding_tahun(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    kode = satu.about(Jenis.INDIKATOR)[0].kunci
    tahun = sorted(satu.tahun)
    # One year that is named is what the latest is compared with.
    lembar = show_capaian(
        ruang.engine,
        pelaku,
        tahun[-1] if len(tahun) > 1 else None,
        triwulan=satu.triwulan,
        now=ruang.now(),
    )
    if isinstance(lembar, Lembar) and len(tahun) == 1 and tahun[0] > lembar.tahun:
        lembar = _sheet(ruang, pelaku, satu)
    if isinstance(lembar, TahunKosong):
        return _no_year(pelaku, lembar)
    hasil = show_indikator(
        ruang.engine, pelaku, lembar.tahun, kode, triwulan=satu.triwulan, now=ruang.now()
    )
    if not isinstance(hasil, Rincian):
        return _closed(pelaku, hasil)
    ini = hasil.indikator
    lalu, ada = ini.nilai_lalu, ini.nilai_realisasi
    isi = f"realisasi {ini.tahun - 1} {nilai(lalu)} → {_when(hasil)} {nilai(ada)}"
    arah = ""
    if isinstance(lalu, Decimal) and isinstance(ada, Decimal):
        beda = ada - lalu
        kata_arah = kata.NAIK if beda > 0 else kata.TURUN if beda < 0 else kata.TETAP
        arah = f"({kata_arah} {angka(abs(beda))})" if beda else f"({kata_arah})"
    inti = lines(kata.banding(ini.kode, ini.pendek, isi, arah), _score(ruang, ini))
    return Balasan(inti, tampilkan(pelaku, hasil))


def per_triwulan(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """An indikator quarter by quarter."""
    kode, tahun = satu.about(Jenis.INDIKATOR)[0].kunci, satu.tahun[0] if satu.tahun else None
    baris: list[str] = []
    terakhir: Rincian | None = None
    for triwulan in Triwulan:
        lembar = show_capaian(ruang.engine, pelaku, tahun, triwulan=triwulan, now=ruang.now())
        if isinstance(lembar, TahunKosong):
            return _no_year(pelaku, lembar)
        if lembar.diisi is None:
            return capaian(ruang, pelaku, replace(satu, hal=Hal.CAPAIAN, triwulan=triwulan))
        hasil = show_indikator(
            ruang.engine, pelaku, lembar.tahun, kode, triwulan=triwulan, now=ruang.now()
        )
        if not isinstance(hasil, Rincian):
            return Balasan("", tampilkan(pelaku, hasil))
        terakhir, ini = hasil, hasil.indikator
        isi = f"target {nilai(ini.nilai_target)}, realisasi {nilai(ini.nilai_realisasi)}, capaian {_percent(ini.capaian)}"
        baris.append(kata.bagian(f"TW {triwulan.name}", isi))
    if terakhir is None:
        raise AssertionError("a year has quarters")
    ini = terakhir.indikator
    kepala = kata.judul(ini.kode, ini.pendek, f"{ini.tahun}")
    jawaban = periode.bercontoh(
        Jawaban(lines(kepala, baris)), contoh=periode.made_up(terakhir.lembar.diisi)
    )
    return Balasan(jawaban.html, tombol=_ways(terakhir.lembar, [ini]))


def ucapan(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """What the document, or whoever posted, says of causes and of what is to be done."""
    sebab = satu.rincian == "penyebab"
    jenis = (
        [JenisNarasi.PENYEBAB] if sebab else [JenisNarasi.REKOMENDASI, JenisNarasi.TINDAK_LANJUT]
    )
    lembar = _sheet(ruang, pelaku, satu)
    if isinstance(lembar, TahunKosong) and not sebab:
        # What is to be done next year stands in the document of the last.
        lembar = show_capaian(ruang.engine, pelaku, None, now=ruang.now())
    if isinstance(lembar, TahunKosong):
        return _no_year(pelaku, lembar)
    kode = next((b.kunci for b in satu.about(Jenis.INDIKATOR)), None)
    awal = ""
    if kode is not None:
        hasil = show_indikator(
            ruang.engine, pelaku, lembar.tahun, kode, triwulan=satu.triwulan, now=ruang.now()
        )
        if not isinstance(hasil, Rincian):
            return Balasan("", tampilkan(pelaku, hasil))
        awal = _asked(satu, hasil)
        semua = [u for u in hasil.ucapan if u.jenis in jenis]
        if semua:
            return Balasan(lines(awal, map(said, semua)), tombol=_ways(lembar, [hasil.indikator]))
        tanpa = (kata.tanpa_penyebab if sebab else kata.tanpa_rekomendasi)(hasil.indikator.pendek)
        umum = (
            []
            if sebab
            else list_ucapan(ruang.engine, pelaku, lembar.tahun, [JenisNarasi.TINDAK_LANJUT])
        )
        return Balasan(
            lines(awal, tanpa, [kata.UMUM, *map(said, umum[:3])] if umum else ""),
            tombol=_ways(lembar, [hasil.indikator]),
            sikap=Sikap.TIDAK_ADA,
        )
    bawah = [i for i in lembar.indikator if isinstance(i.capaian, Decimal) and i.capaian < 100]  # noqa: PLR2004
    semua = list_ucapan(ruang.engine, pelaku, lembar.tahun, jenis)
    for unit in satu.about(Jenis.UNIT):
        nama = [fold(n) for n in unit.sebutan]
        semua = [u for u in semua if any(f" {n} " in f" {fold(u.teks)} " for n in nama)] or semua
    if not semua:
        return Balasan(
            (kata.tanpa_penyebab if sebab else kata.tanpa_rekomendasi)(f"{lembar.tahun}")
        )
    return Balasan(
        lines(map(line, bawah) if sebab else "", map(said, semua)), tombol=_ways(lembar, bawah)
    )


def said(satu: object) -> str:
    from core.services.capaian import Ucapan  # noqa: PLC0415

    assert isinstance(satu, Ucapan)  # noqa: S101
    return kata.ucapan(satu.judul, satu.teks, f"{satu.sumber.judul}, {satu.sumber.tabel}")


def rumus(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    lembar = _sheet(ruang, pelaku, satu)
    if isinstance(lembar, TahunKosong):
        return _no_year(pelaku, lembar)
    hasil = show_indikator(
        ruang.engine, pelaku, lembar.tahun, satu.about(Jenis.INDIKATOR)[0].kunci, now=ruang.now()
    )
    if not isinstance(hasil, Rincian):
        return _closed(pelaku, hasil)
    ini = hasil.indikator
    return Balasan(
        lines(
            kata.rumus(ini.kode, ini.nama),
            kata.isian("Formula", ini.formula),
            kata.isian("Definisi", ini.definisi) if ini.definisi else "",
            kata.isian("Satuan", ini.satuan),
            kata.isian("Sumber data", ini.sumber_data),
            kata.isian("Catatan", ini.catatan) if ini.catatan else "",
            kata.sumber(f"{ini.sumber.judul}, {ini.sumber.tabel}"),
        ),
        tombol=_ways(lembar, [ini]),
    )


def pengampu(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    lembar = _sheet(ruang, pelaku, satu)
    if isinstance(lembar, TahunKosong):
        return _no_year(pelaku, lembar)
    kode = {b.kunci for b in satu.about(Jenis.INDIKATOR)}
    pilih = [i for i in lembar.indikator if not kode or i.kode in kode]
    return Balasan(
        lines(kata.pengampu(i.kode, i.pendek, i.penanggung_jawab, i.sumber.tabel) for i in pilih),
        tombol=_ways(lembar, pilih),
    )


def tak_ada(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """An indikator that there is not."""
    lembar = _sheet(ruang, pelaku, satu)
    if satu.rincian == "anggaran":
        return Balasan(kata.tak_tersedia(satu.teks), sikap=Sikap.TIDAK_ADA)
    if satu.benda:
        return Balasan(kata.hanya_tujuan(satu.teks), sikap=Sikap.TIDAK_ADA)
    if isinstance(lembar, TahunKosong) or not lembar.indikator:
        return Balasan(kata.kode_tidak_ada(satu.teks, []), sikap=Sikap.TIDAK_ADA)
    semua = [i.kode for i in lembar.indikator]
    return Balasan(
        kata.kode_tidak_ada(satu.teks, semua), tampilkan(pelaku, lembar), sikap=Sikap.TIDAK_ADA
    )


def hanya_waktu(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """A time alone: of what?"""
    del ruang, pelaku
    tahun = satu.tahun[0] if satu.tahun else None
    pilihan = (
        (
            (
                Tombol(f"Capaian {tahun}", f"{tombol.RINGKASAN}:{tahun}"),
                Tombol(f"Anggaran {tahun}", f"agg:{tahun}"),
            ),
        )
        if tahun
        else ()
    )
    return Balasan(kata.TENTANG_APA, tombol=pilihan, sikap=Sikap.TANYA)


PENJAWAB: dict[Hal, Penjawab] = {
    Hal.CAPAIAN: capaian,
    Hal.SARING: saring,
    Hal.BANDING: banding,
    Hal.BANDING_TAHUN: banding_tahun,
    Hal.PER_TRIWULAN: per_triwulan,
    Hal.UCAPAN: ucapan,
    Hal.RUMUS: rumus,
    Hal.PENGAMPU: pengampu,
    Hal.TAK_ADA: tak_ada,
    Hal.HANYA_WAKTU: hanya_waktu,
}
