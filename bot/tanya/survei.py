"""Answers about surveys of how content the public is: a unit's IKM, and the document's average."""

from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from bot.messages import papan as kata_papan
from bot.messages import tanya_pelaporan as kata_lapor
from bot.messages import tanya_survei as kata
from bot.render import dua_desimal
from bot.ruang import Ruang
from bot.tanya import mutu_unit, papan, skala, uraian_survei
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from bot.tanya.pelaporan import sudah_lapor
from bot.tanya.rata_survei import average, is_average, is_of_other_time, said_of_years
from bot.tanya.survei_unit import of_unit, own, result, survey
from core.hak import Pelaku
from core.kewajiban.jenis import SKM
from core.kewajiban.tepat import MASUK
from core.paket.istilah import Daftar
from core.papan import BarisPapan, Kolom
from core.services import daftar_tercetak
from core.services.daftar_tercetak import DaftarTercetak
from core.skm.sampel import sample_size
from core.skm.unsur import UNSUR
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Ukuran

POPULASI_TERBESAR = 10**9
RATA_KINI = "rata_kini"
"""The mean of what has come by now comes first."""
RATA = frozenset(["rata", RATA_KINI])


def survei(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    if satu.rincian == "mutu" and satu.angka and not is_average(ruang, satu.angka[0]):
        return skala.skala(ruang, pelaku, replace(satu, daftar=SKM))
    if aturan := _ruled(satu):
        return aturan
    tercetak = _printed(ruang, pelaku, satu)
    sendiri = mutu_unit.told(ruang, pelaku, satu, tercetak) or mutu_unit.wondered(
        *(ruang, pelaku, satu, tercetak), _of_all
    )
    if sendiri:
        return sendiri
    if Ukuran.TARGET in satu.ukuran:
        ada = _of_all(ruang, pelaku, replace(satu, benda=(), ukuran=()), tercetak)
        return replace(ada, inti=lines(kata.SKM_TANPA_TARGET, ada.inti), sikap=Sikap.TIDAK_ADA)
    return _of_those(ruang, pelaku, satu, tercetak)


def _of_those(
    ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, tercetak: DaftarTercetak | None
) -> Balasan:
    """Say what the surveys of a unit, of one's own, or of all came to; or what is told of them."""
    if satu.rincian in uraian_survei.RINCIAN:
        return uraian_survei.told(ruang, satu, tercetak)
    if unit := satu.about(Jenis.UNIT):
        return of_unit(ruang, pelaku, satu, (int(unit[0].kunci), unit[0].nama), tercetak)
    milik = own(ruang, pelaku, satu) if satu.rincian == "sendiri" else None
    return milik or _of_all(ruang, pelaku, satu, tercetak)


def _ruled(satu: Pertanyaan) -> Balasan | None:
    """Say what the rule on surveys says of itself: its unsur, how many must be asked."""
    if satu.rincian == "daftar_unsur":
        isi = [kata.unsur(u.kode, u.nama) for u in UNSUR]
        return Balasan(lines(kata.banyak_unsur(len(UNSUR)), isi))
    if satu.rincian == "sampel" and satu.angka and 1 <= satu.angka[0] <= POPULASI_TERBESAR:
        n = int(satu.angka[0])
        return Balasan(kata.sampel(n, sample_size(n)))
    return None


def _of_all(
    ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, tercetak: DaftarTercetak | None
) -> Balasan:
    """Say what the document's average is, and what has come since."""
    terlihat = papan.look(ruang, pelaku)
    kolom = papan.latest(papan.asked(terlihat.of(SKM), satu), ruang.now().date())
    masuk = list(_received(ruang, pelaku, terlihat, kolom)) if kolom else []
    if satu.arah is not None:
        masuk.sort(key=lambda s: s[1], reverse=satu.arah is Arah.TERTINGGI)
    if satu.rincian == "responden":
        return _respondents(ruang, pelaku, masuk, average(ruang, pelaku, tercetak))
    if satu.tahun and tercetak is not None and tercetak.tahun not in satu.tahun:
        if kolom is None:
            ada = [kata.ikm_masa(tercetak.tahun)]
            return Balasan(kata_lapor.tanpa_periode(kata.SKM, ada), sikap=Sikap.TIDAK_ADA)
        return _current(kolom, masuk, satu)
    return _average_of(ruang, pelaku, satu, tercetak, (kolom, masuk))


def _average_of(
    ruang: Ruang,
    pelaku: Pelaku,
    satu: Pertanyaan,
    tercetak: DaftarTercetak | None,
    kini: tuple[Kolom | None, list[tuple[BarisPapan, Decimal, str]]],
) -> Balasan:
    """Say what the document's average is where it is of that time, and what came besides."""
    kolom, masuk = kini
    inti = average(ruang, pelaku, tercetak)
    if satu.rincian == "per_unit" and masuk and kolom:
        return _current(kolom, masuk, satu)
    if satu.rincian == "masuk" and kolom and satu.arah is None:
        # Who has sent one, and what it came to, is told by what has come.
        datang = sudah_lapor(ruang, pelaku, replace(satu, hal=Hal.SUDAH_LAPOR, rincian=""))
        nilai = _current(kolom, masuk, satu)
        return replace(datang, inti=f"{nilai.inti}\n\n{datang.inti}")
    if inti and is_of_other_time(ruang, satu):
        terbaru = _printed(ruang, pelaku, replace(satu, tahun=()))
        menyebut = said_of_years(terbaru, satu)
        isi = lines(kata_lapor.tanpa_periode(kata.SKM, []), menyebut, inti)
        return Balasan(isi, sikap=Sikap.TIDAK_ADA)
    if (satu.arah is not None or satu.rincian == "per_unit") and not masuk:
        urut = kata.IKM_URUT_TIDAK_ADA if satu.arah is not None else kata.IKM_PER_UNIT_TIDAK_ADA
        isi = lines(urut, kata.IKM_UNIT_DOKUMEN if inti else "", inti)
        return Balasan(isi, sikap=Sikap.TIDAK_ADA)
    lain = _current(kolom, masuk, satu).inti if kolom and not satu.tahun else ""
    if not inti and not lain:
        return Balasan(kata_lapor.BELUM_AKTIF, sikap=Sikap.TIDAK_ADA)
    # What came of this year's surveys is what a list of those who have reported goes on with.
    kini_dahulu = satu.rincian == RATA_KINI or (satu.lanjutan and bool(masuk))
    if satu.arah is not None and len(masuk) == 1 and lain:
        lain = lines(kata.IKM_BARU_SATU, lain)
    return Balasan("\n\n".join(filter(None, [lain, inti] if kini_dahulu else [inti, lain])))


def _respondents(
    ruang: Ruang,
    pelaku: Pelaku,
    masuk: list[tuple[BarisPapan, Decimal, str]],
    inti: str,
) -> Balasan:
    """Say how many answered the surveys that came; the document counts nobody."""
    isi = [
        kata.responden_unit(b.unit.nama, kata_papan.periode(b.kolom.periode), ada.survei.responden)
        for b, _, _ in masuk
        if (ada := survey(ruang, pelaku, b)) is not None
    ]
    akhir = kata.IKM_UNIT_DOKUMEN if inti and not isi else ""
    return Balasan(
        lines("" if isi else kata.TANPA_RESPONDEN, isi, akhir, inti if akhir else ""),
        sikap=Sikap.JAWAB if isi else Sikap.TIDAK_ADA,
    )


def _printed(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> DaftarTercetak | None:
    """Return the list of samples; of a year that goes on none is printed yet."""
    lalu = ruang.now().year - 1
    tahun = min(satu.tahun[0], lalu) if satu.tahun else lalu
    return daftar_tercetak.show_list(ruang.engine, pelaku, Daftar.SAMPEL_SKM, tahun)


def _received(
    ruang: Ruang, pelaku: Pelaku, terlihat: papan.Terlihat, kolom: Kolom
) -> Iterator[tuple[BarisPapan, Decimal, str]]:
    """Yield the surveys that came, with what they come to."""
    for baris in papan.board(ruang, pelaku, terlihat, kolom).baris:
        if baris.kedudukan in MASUK and (hasil := result(ruang, pelaku, baris)):
            yield baris, hasil[0], hasil[1]


def _current(
    kolom: Kolom, masuk: list[tuple[BarisPapan, Decimal, str]], satu: Pertanyaan
) -> Balasan:
    baris = [kata.ikm_baris(b.unit.nama, dua_desimal(n), mutu) for b, n, mutu in masuk]
    pilih = baris[: satu.banyak] if satu.banyak else baris
    nama = kata_papan.kolom(kolom)
    rata = kata.ikm_rata_masuk(nama, *_mean([n for _, n, _ in masuk])) if masuk else ""
    judul = kata.ikm_masuk(nama, len(masuk))
    sikap = Sikap.JAWAB if masuk else Sikap.TIDAK_ADA
    return Balasan(lines(rata if satu.rincian in RATA else "", judul, pilih), sikap=sikap)


def _mean(semua: list[Decimal]) -> tuple[str, int]:
    return dua_desimal(sum(semua, Decimal(0)) / len(semua)), len(semua)


PENJAWAB: dict[Hal, Penjawab] = {Hal.SURVEI: survei}
