"""The figures of one indikator, those that are asked for first."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from decimal import Decimal

from bot.capaian import tombol
from bot.capaian.jawab import tampilkan
from bot.cek import tombol as tombol_cek
from bot.cek.tombol import CARI
from bot.jawaban import Jawaban, Tombol
from bot.messages import tanya_catatan as kata_catatan
from bot.messages import tanya_kinerja as kata
from bot.messages import tanya_premis as kata_premis
from bot.messages.daftar import dan
from bot.messages.hasil_isian import SAMPAI
from bot.messages.isian import tombol_periode
from bot.messages.keadaan import HITUNGAN
from bot.periode import made_up
from bot.render import angka, nilai
from bot.ruang import Ruang
from bot.tanya import (
    catatan_cocok,
    lembar,
    letak_angka,
    pengisi,
    premis,
    setahun,
    tampil_catatan,
    target_naskah,
)
from bot.tanya.balasan import Balasan, Sikap, lines
from bot.tanya.lembar import Perkara
from core.angka import Keadaan, Predikat
from core.audit.catatan import Catatan
from core.audit.wajar import FaktaTanpaPenyebab
from core.capaian import SERATUS
from core.hasil_isian import AngkaPeriode
from core.kinerja import LembarIndikator
from core.periode import TahunKosong
from core.services.capaian import Rincian
from core.services.skala import find_score
from core.skala import find_pita
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan, Ukuran
from core.teks import fold

PERSEN, PEMBILANG = "%", "pembilang"
DISAHKAN = "disahkan"
"""It is asked whether a figure has been accepted."""
TERCAPAI = "tercapai"
"""It is asked whether the target is reached."""


def one(perkara: Perkara, kode: str) -> Balasan:
    """Return the figures of one indikator above its full answer."""
    pelaku, isi_lembar = perkara.pelaku, perkara.lembar
    if kode not in {i.kode for i in isi_lembar.indikator} and not isi_lembar.terbatas:
        return Balasan("", tampilkan(pelaku, isi_lembar))
    hasil = lembar.detail(perkara, kode)
    if not isinstance(hasil, Rincian):
        return lembar.closed(pelaku, hasil)
    if perkara.tanya.rincian == PEMBILANG and (bagian := _parts(hasil)):
        return bagian
    lain = _of_others(perkara, hasil.indikator)
    skor = scores(perkara.ruang, hasil.indikator, perkara.tanya.tahun)
    ini = hasil.indikator
    diduga = catatan_cocok.on_indikator(perkara.ruang, pelaku, perkara.tanya, ini)
    catatan = catatan_cocok.of_indikator(perkara.ruang, pelaku, perkara.tanya, ini)
    jelas = (*skor, *catatan_cocok.explained(perkara.ruang, pelaku, perkara.tanya, ini))
    if isinstance(ini.nilai_realisasi, Keadaan):
        # What has no figure yet has missed nothing.
        catatan = [c for c in catatan if not isinstance(c.fakta, FaktaTanpaPenyebab)]
    diragukan = perkara.tanya.hal is Hal.CATATAN
    inti = lines(
        lain,
        pengisi.counts(ini, when(hasil)) if perkara.tanya.rincian == DISAHKAN else "",
        told(perkara.tanya, hasil, jelas),
        letak_angka.whose(
            *(perkara.ruang, pelaku, perkara.tanya),
            premis.wrong_of_indikator(perkara.tanya, ini, jelas),
        ),
        # A doubt is answered with the findings themselves, below.
        diduga or ("" if diragukan else tampil_catatan.in_short(catatan, kode)),
        score(perkara.ruang, hasil.indikator),
        _near(perkara, hasil.indikator),
    )
    tanpa = isinstance(hasil.indikator.nilai_realisasi, Keadaan)
    menunggu = perkara.tanya.rincian == DISAHKAN and bool(waiting(hasil.indikator))
    kosong = tanpa and bool(perkara.tanya.tahun) and not menunggu
    sikap = Sikap.TIDAK_ADA if kosong or lain else Sikap.JAWAB
    pendek = "" if isi_lembar.diisi is None else None
    return Balasan(inti, _with_findings(perkara, hasil, catatan), sikap=sikap, pendek=pendek)


def _with_findings(perkara: Perkara, hasil: Rincian, catatan: Sequence[Catatan]) -> Jawaban:
    """Return the full answer of one indikator, with a way to what is found on it."""
    penuh = tampilkan(perkara.pelaku, hasil)
    if not catatan:
        return penuh
    tahun, kode = hasil.indikator.tahun, fold(hasil.indikator.kode)
    ke = Tombol(kata_catatan.TOMBOL_CATATAN, tombol_cek.of(CARI, tahun, kode))
    return replace(penuh, tombol=(*penuh.tombol, (ke,)))


def _parts(hasil: Rincian) -> Balasan | None:
    """Return the numbers behind what was posted; None where nothing was."""
    ini = hasil.indikator
    kini = ini.isian.kini if ini.isian else None
    resmi = [b.resmi.angka for b in kini.bagian if b.resmi] if kini else []
    if not resmi or not isinstance(ini.nilai_realisasi, Decimal):
        return None
    kepala, ada = kata.judul(ini.kode, ini.pendek, when(hasil)), nilai(ini.nilai_realisasi)
    ke = tombol.indikator([ini])
    terisi = [(a.pembilang, a.penyebut) for a in resmi if a.penyebut and a.pembilang is not None]
    if len(terisi) < len(resmi):
        isi = kata.tanpa_pembilang(kepala, ada, ini.formula)
        return Balasan(isi, tombol=ke, sikap=Sikap.TIDAK_ADA)
    baris = [kata.pembilang(kepala, ada, angka(a), angka(b)) for a, b in terisi if a is not None]
    return Balasan(lines(baris), tombol=ke)


def _of_others(perkara: Perkara, ini: LembarIndikator) -> str:
    """Say that a unit that does not own the indikator has no figure of it."""
    milik = {f"{unit.id}" for unit in ini.pemilik}
    lain = [b for b in perkara.tanya.about(Jenis.UNIT) if b.kunci not in milik]
    yang_punya = ini.penanggung_jawab or dan([unit.nama for unit in ini.pemilik])
    return kata_premis.bukan_milik(ini.pendek, lain[0].nama, yang_punya) if lain else ""


def told(satu: Pertanyaan, rincian: Rincian, skor: Collection[Decimal] = ()) -> str:
    """Return the figures of one indikator, those that are asked for first.

    `skor` are the scores behind its grade, which are no figures of the sheet.
    """
    ini = rincian.indikator
    kepala = kata.judul(ini.kode, ini.pendek, when(rincian))
    angka = kata.satu(kepala, lembar.figures(ini, satu.ukuran), ini.satuan)
    tunggu = waiting(ini)
    # What was posted is what is asked, where it is of that very period.
    dulu = tunggu and not tunggu_lalu(ini) and satu.ukuran != (Ukuran.TARGET,)
    dulu = dulu and satu.rincian != DISAHKAN
    return lines(
        setahun.told(satu, ini, contoh=made_up(rincian.lembar.diisi)),
        target_naskah.told(satu, ini) if satu.rincian in target_naskah.BERTARGET else "",
        premis.of_indikator(satu, ini, skor),
        _reached(ini) if satu.rincian == TERCAPAI else "",
        [kata.menunggu_dulu(kepala, tunggu), angka] if dulu else [angka, tunggu],
        _grade(rincian) if Ukuran.PREDIKAT in satu.ukuran else "",
        distance(ini),
        kata.catatan(ini.catatan) if satu.persen and ini.catatan else "",
    )


def _reached(ini: LembarIndikator) -> str:
    """Say whether the target is reached, "" where there is none."""
    if not isinstance(ini.capaian, Decimal):
        ada = ini.nilai_realisasi
        return kata.tanpa_penilaian(nilai(ada)) if isinstance(ada, Keadaan) else ""
    if ini.capaian < SERATUS:
        return kata.TARGET_TIDAK if ini.isian is None else kata.TARGET_BELUM
    return kata.TARGET_TEPAT if ini.capaian == SERATUS else kata.TARGET_LEWAT


def when(rincian: Rincian) -> str:
    """Return what the figures are of: 2024; TW II 2025; s.d. TW I 2025."""
    return of_time(rincian.indikator)


def of_time(ini: LembarIndikator) -> str:
    """Return the same of the indikator alone."""
    if ini.isian and ini.isian.periode.triwulan:
        return f"{tombol_periode(ini.isian.periode)} {ini.tahun}"
    if ini.isian and ini.isian.pokok.periode and not ini.isian.utuh:
        return f"{SAMPAI} {tombol_periode(ini.isian.pokok.periode[-1])} {ini.tahun}"
    return f"{ini.tahun}"


def score(ruang: Ruang, ini: LembarIndikator) -> str:
    """Return the score behind a predikat, where a document prints one."""
    berpredikat = isinstance(ini.nilai_target, Predikat) or isinstance(
        ini.nilai_realisasi, Predikat
    )
    if ini.skala is None or not berpredikat:
        return ""
    terakhir = find_score(ruang.engine, ini.skala.kode, ini.tahun)
    if terakhir is None:
        return ""
    return kata.skor(terakhir.uraian, terakhir.tahun, angka(terakhir.nilai), terakhir.sumber.tabel)


def scores(ruang: Ruang, ini: LembarIndikator, tahun: Collection[int]) -> list[Decimal]:
    """Return the score behind its grade, where a document prints one.

    Of that very year; where none is named, `tahun`, and it has no grade yet, also of the last.
    """
    ada = find_score(ruang.engine, ini.skala.kode, ini.tahun) if ini.skala else None
    lalu = not tahun and isinstance(ini.nilai_realisasi, Keadaan)
    return [ada.nilai] if ada and (ada.tahun == ini.tahun or lalu) else []


def _near(perkara: Perkara, ini: LembarIndikator) -> str:
    """Return the figure of the nearest later year, where the one that is asked for has none."""
    terakhir = lembar.of_year(perkara.ruang, perkara.pelaku, None)
    if isinstance(ini.nilai_realisasi, Decimal) or isinstance(terakhir, TahunKosong):
        return ""
    sesudah = range(ini.tahun + 1, terakhir.tahun + 1)
    isi = lembar.with_figure(perkara.ruang, perkara.pelaku, {ini.kode}, sesudah)
    if isi is None:
        return ""
    dekat = next(i for i in isi.indikator if i.kode == ini.kode)
    return kata.terdekat(isi.tahun, nilai(dekat.nilai_realisasi))


def waiting(ini: LembarIndikator) -> str:
    """Say what has been submitted and nobody has decided on: it is no realisasi yet."""
    ada = latest_waiting(ini)
    if ini.isian is None or ada is None:
        return ""
    isi = [(satu.unit_nama, satu.angka.teks) for satu in ada.menunggu]
    if ada.periode == ini.isian.kini.periode:
        return kata.menunggu(isi)
    return kata.menunggu_lalu(f"{tombol_periode(ada.periode)} {ini.tahun}", nilai(ada.target), isi)


def tunggu_lalu(ini: LembarIndikator) -> bool:
    """Tell whether what waits is of another period than the one that is asked for."""
    ada = latest_waiting(ini)
    return ini.isian is not None and ada is not None and ada.periode != ini.isian.kini.periode


def latest_waiting(ini: LembarIndikator) -> AngkaPeriode | None:
    """Return the latest period of which a figure waits; of a quarter that is asked for only it."""
    if ini.isian is None:
        return None
    semua = ini.isian.semua if ini.isian.periode.triwulan is None else (ini.isian.kini,)
    return next((satu for satu in reversed(semua) if satu.menunggu), None)


def _grade(rincian: Rincian) -> str:
    """Return the grade of capaian; of an indikator that is itself graded its realisasi says it."""
    if isinstance(rincian.indikator.nilai_realisasi, Predikat):
        return ""
    skala, hasil = rincian.lembar.skala, rincian.indikator.capaian
    if skala and isinstance(hasil, Decimal) and (pita := find_pita(skala, hasil)):
        return kata.predikat(pita.sebutan, skala.sumber)
    return kata.tanpa_predikat(HITUNGAN[hasil]) if isinstance(hasil, Keadaan) else ""


def distance(ini: LembarIndikator) -> str:
    """Say by how much the realisasi is below or above the target, "" where it is neither."""
    target, ada = ini.nilai_target, ini.nilai_realisasi
    if not isinstance(target, Decimal) or not isinstance(ada, Decimal) or target == ada:
        return ""
    beda = angka(abs(target - ada))
    satuan = kata.POIN_PERSEN if ini.satuan == PERSEN else ini.satuan
    return kata.kurang(beda, satuan) if ada < target else kata.lebih(beda, satuan)
