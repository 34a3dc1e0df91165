"""Answers about surveys of how content the public is: a unit's IKM, and the document's average."""

import re
from collections.abc import Iterator
from dataclasses import replace
from decimal import Decimal

from bot.messages import papan as kata_papan
from bot.messages import skm as kata_skm
from bot.messages import tanya as kata_umum
from bot.messages import tanya_pelaporan as kata
from bot.messages.isian import BULAN
from bot.render import dua_desimal
from bot.ruang import Ruang
from bot.tanya import mutu_unit, papan, skala
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from core.errors import TidakBerhakError
from core.hak import Pelaku
from core.hak_tenggat import own_units
from core.kewajiban.jenis import SKM
from core.kewajiban.laporan import GUGUR
from core.kewajiban.tepat import MASUK
from core.paket.istilah import Daftar
from core.papan import BarisPapan, Kolom
from core.services import daftar_tercetak, hasil_survei
from core.services import papan as layanan
from core.services import skala as layanan_skala
from core.services.daftar_tercetak import DaftarTercetak
from core.services.hasil_survei import HasilSurvei
from core.services.skala import SKALA_SKM, NilaiTerakhir
from core.skala import Pita, Skala, find_pita
from core.skm.hitung import Hasil
from core.skm.rincian import read_survei
from core.skm.sampel import sample_size
from core.skm.unsur import UNSUR
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Ukuran

POPULASI_TERBESAR = 10**9
_SURAT = re.compile(r"\bsurat\b[^.]*?\b[Nn]omor \S+/\S+")


def survei(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    if satu.rincian == "mutu" and satu.angka and not mutu_unit.is_average(ruang, satu.angka[0]):
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
    """Say what the surveys of a unit, of one's own, or of all came to; or name the letter."""
    if satu.rincian == "surat":
        return _letter(tercetak)
    if unit := satu.about(Jenis.UNIT):
        return _of_unit(ruang, pelaku, satu, (int(unit[0].kunci), unit[0].nama), tercetak)
    milik = _own(ruang, pelaku, satu) if satu.rincian == "sendiri" else None
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


def _own(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan | None:
    """Say what the surveys of one's own units came to, None where they owe none."""
    terlihat = papan.look(ruang, pelaku)
    kolom = papan.latest(papan.asked(terlihat.of(SKM), satu), ruang.now().date())
    milik = [b for b in terlihat.milik if b.kolom == kolom] if kolom else []
    if kolom is None or not milik:
        return None
    kapan = kata_papan.periode(kolom.periode)
    hasil = [(b, _result(ruang, pelaku, b) if b.kedudukan in MASUK else None) for b in milik]
    isi = [
        kata.ikm(b.unit.nama, kapan, dua_desimal(n[0]), n[1])
        if n
        else kata.ikm_belum(b.unit.nama, kapan)
        for b, n in hasil
    ]
    ada = any(n for _, n in hasil)
    return Balasan(lines(isi), sikap=Sikap.JAWAB if ada else Sikap.TIDAK_ADA)


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
        return _respondents(ruang, pelaku, masuk, _average(ruang, pelaku, tercetak))
    if satu.tahun and tercetak is not None and tercetak.tahun not in satu.tahun:
        if kolom is None:
            ada = [kata.ikm_masa(tercetak.tahun)]
            return Balasan(kata.tanpa_periode(kata.SKM, ada), sikap=Sikap.TIDAK_ADA)
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
    inti = _average(ruang, pelaku, tercetak)
    if inti and _is_of_other_time(ruang, satu):
        isi = lines(kata.tanpa_periode(kata.SKM, []), inti)
        return Balasan(isi, sikap=Sikap.TIDAK_ADA)
    if satu.arah is not None and not masuk:
        isi = lines(kata.IKM_URUT_TIDAK_ADA, kata.IKM_UNIT_DOKUMEN if inti else "", inti)
        return Balasan(isi, sikap=Sikap.TIDAK_ADA)
    lain = _current(kolom, masuk, satu).inti if kolom and not satu.tahun else ""
    if not inti and not lain:
        return Balasan(kata.BELUM_AKTIF, sikap=Sikap.TIDAK_ADA)
    return Balasan("\n\n".join(filter(None, [inti, lain])))


def _is_of_other_time(ruang: Ruang, satu: Pertanyaan) -> bool:
    """Tell whether a time is asked for of which the document says nothing."""
    nilai = layanan_skala.find_score(ruang.engine, SKALA_SKM, ruang.now().year)
    if nilai is None or not satu.tahun:
        return False
    bulan = [n for n, nama in enumerate(BULAN, 1) if nama in nilai.uraian]
    awal, akhir = (bulan[0], bulan[-1]) if bulan else (1, 12)
    lain_tahun = nilai.tahun not in satu.tahun
    ujung = satu.semester * 6 if satu.semester else akhir
    # Of a year that goes on what came is told instead.
    return lain_tahun or not awal <= ujung <= akhir


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
        if (ada := _survey(ruang, pelaku, b)) is not None
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


def _average(ruang: Ruang, pelaku: Pelaku, tercetak: DaftarTercetak | None) -> str:
    """Return the average that the document prints, its grade, and what its words call it."""
    del pelaku
    if tercetak is not None and tercetak.terbatas and not tercetak.anggota:
        raise TidakBerhakError(daftar_tercetak.PERIHAL)
    nilai = layanan_skala.find_score(ruang.engine, SKALA_SKM, ruang.now().year)
    dipakai = next(
        iter(layanan_skala.list_skala(ruang.engine, [SKALA_SKM], ruang.now().date())), None
    )
    if nilai is None or dipakai is None:
        return ""
    pita = find_pita(dipakai, nilai.nilai)
    if pita is None:
        return ""
    return lines(
        kata.ikm_rata(
            nilai.uraian,
            dua_desimal(nilai.nilai),
            kata_skm.mutu(pita),
            dua_desimal(pita.batas_bawah),
            dipakai.sumber,
        ),
        _said(tercetak, nilai, dipakai, pita),
        kata_umum.sumber(nilai.sumber.judul, nilai.sumber.tabel),
    )


def _said(tercetak: DaftarTercetak | None, nilai: NilaiTerakhir, skala: Skala, pita: Pita) -> str:
    """Say that the words of the document call it something else than its scale does."""
    cetak = dua_desimal(nilai.nilai)
    for ucapan in tercetak.ucapan if tercetak else ():
        if cetak not in ucapan.teks or pita.sebutan in ucapan.teks:
            continue
        disebut = [p.sebutan for p in skala.pita if p.sebutan in ucapan.teks]
        if disebut:
            return kata.ikm_narasi(min(disebut, key=len), kata_skm.mutu(pita))
    return ""


def _letter(tercetak: DaftarTercetak | None) -> Balasan:
    """Quote the passage that names the letter by which reports were asked for."""
    for ucapan in tercetak.ucapan if tercetak else ():
        if _SURAT.search(ucapan.teks):
            akhir = kata_umum.sumber(ucapan.sumber.judul, ucapan.sumber.tabel)
            return Balasan(lines(kata.kutip(ucapan.teks), akhir))
    return Balasan(kata.SURAT_TAK_ADA, sikap=Sikap.TIDAK_ADA)


def _received(
    ruang: Ruang, pelaku: Pelaku, terlihat: papan.Terlihat, kolom: Kolom
) -> Iterator[tuple[BarisPapan, Decimal, str]]:
    """Yield the surveys that came, with what they come to."""
    for baris in papan.board(ruang, pelaku, terlihat, kolom).baris:
        if baris.kedudukan in MASUK and (hasil := _result(ruang, pelaku, baris)):
            yield baris, hasil[0], hasil[1]


def _result(ruang: Ruang, pelaku: Pelaku, baris: BarisPapan) -> tuple[Decimal, str] | None:
    """Return the IKM of the report that counts, and its grade; None where it tells of none."""
    ada = _survey(ruang, pelaku, baris)
    if ada is None or not isinstance(ada.hasil, Hasil):
        return None
    return ada.hasil.tepat.ikm, kata_skm.mutu(ada.hasil.tepat.mutu)


def _survey(ruang: Ruang, pelaku: Pelaku, baris: BarisPapan) -> HasilSurvei | None:
    rincian = layanan.show_unit(ruang.engine, pelaku, baris.kewajiban_id, now=ruang.now())
    kini = next((s for s in rincian.laporan if s.status not in GUGUR), None)
    dikirim = read_survei(kini.isi.rincian) if kini else None
    if kini is None or dikirim is None:
        return None
    return hasil_survei.compute(ruang.engine, dikirim, kini.periode)


def _besides(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, baris: BarisPapan) -> list[str]:
    """Return what else a survey tells: how many answered, and its weakest unsur if asked."""
    ada = _survey(ruang, pelaku, baris)
    if ada is None or not isinstance(ada.hasil, Hasil):
        return []
    hasil = [kata.responden(ada.survei.responden)]
    if satu.rincian == "unsur":
        unsur = kata_skm.terlemah(ada.hasil) if ada.hasil.unsur else kata.UNSUR_TIDAK_ADA
        hasil.append(unsur)
    return hasil


def _current(
    kolom: Kolom, masuk: list[tuple[BarisPapan, Decimal, str]], satu: Pertanyaan
) -> Balasan:
    baris = [kata.ikm_baris(b.unit.nama, dua_desimal(n), mutu) for b, n, mutu in masuk]
    pilih = baris[: satu.banyak] if satu.banyak else baris
    judul = kata.ikm_masuk(kata_papan.kolom(kolom), len(masuk))
    sikap = Sikap.JAWAB if masuk else Sikap.TIDAK_ADA
    return Balasan(lines(judul, pilih), sikap=sikap)


def _of_unit(
    ruang: Ruang,
    pelaku: Pelaku,
    satu: Pertanyaan,
    unit: tuple[int, str],
    tercetak: DaftarTercetak | None,
) -> Balasan:
    """Say what one unit's survey came to, or why there is nothing to say."""
    nomor, nama = unit
    terlihat = papan.look(ruang, pelaku)
    if terlihat.is_closed(SKM):
        return Balasan(kata.unit_tertutup(nama), sikap=Sikap.TOLAK)
    ada = papan.asked(terlihat.of(SKM), satu)
    kolom = papan.latest(ada, ruang.now().date()) if ada else None
    if kolom is None:
        return _not_known(ruang, pelaku, satu, unit, tercetak)
    baris = papan.line_of(papan.board(ruang, pelaku, terlihat, kolom), nomor)
    if baris is None:
        if not layanan.sees_board(pelaku, kolom.bidang) and nomor not in own_units(pelaku):
            return Balasan(kata.unit_tertutup(nama), sikap=Sikap.TOLAK)
        return Balasan(kata.bukan_wajib(nama, kolom.pendek, []), sikap=Sikap.TIDAK_ADA)
    kapan = kata_papan.periode(kolom.periode)
    hasil = _result(ruang, pelaku, baris) if baris.kedudukan in MASUK else None
    if hasil is None:
        belum = baris.kedudukan not in MASUK
        teks = kata.ikm_belum(nama, kapan) if belum else kata.ikm_tidak_ada(nama, kapan)
        tenggat = kata.tenggat([baris.berlaku_on], ruang.now().date(), contoh=baris.kolom.contoh)
        return Balasan(lines(teks, tenggat if belum else ""), sikap=Sikap.TIDAK_ADA)
    return Balasan(
        lines(
            kata.ikm(nama, kapan, dua_desimal(hasil[0]), hasil[1]),
            _besides(ruang, pelaku, satu, baris),
            kata.satu_unit(baris, ""),
        )
    )


def _not_known(
    ruang: Ruang,
    pelaku: Pelaku,
    satu: Pertanyaan,
    unit: tuple[int, str],
    tercetak: DaftarTercetak | None,
) -> Balasan:
    """Say that nothing is known of a unit, and what the document has instead."""
    nomor, nama = unit
    anggota = tercetak.find(nomor) if tercetak else None
    if tercetak is not None and anggota is None and tercetak.terbatas:
        raise TidakBerhakError(daftar_tercetak.PERIHAL)
    kapan = f"{satu.tahun[0]}" if satu.tahun else ""
    bukan = ""
    if tercetak is not None and anggota is None:
        daftar = kata.DAFTAR[SKM]
        bukan = kata.anggota_tidak(nama, tercetak.banyak, daftar, tercetak.tahun)
    rata = "" if bukan else _average(ruang, pelaku, tercetak)
    return Balasan(
        lines(
            kata.TANPA_RESPONDEN if satu.rincian == "responden" else "",
            kata.ikm_tidak_ada(nama, kapan),
            bukan,
            kata.IKM_UNIT_DOKUMEN if rata else "",
            rata,
        ),
        sikap=Sikap.TIDAK_ADA,
    )


PENJAWAB: dict[Hal, Penjawab] = {Hal.SURVEI: survei}
