"""What the survey of a unit came to, or why there is nothing to say."""

from decimal import Decimal

from bot.messages import papan as kata_papan
from bot.messages import skm as kata_skm
from bot.messages import tanya_daftar_unit as kata_daftar
from bot.messages import tanya_pelaporan as kata_lapor
from bot.messages import tanya_survei as kata
from bot.messages import tanya_tenggat as kata_tenggat
from bot.render import angka, dua_desimal
from bot.ruang import Ruang
from bot.tanya import papan
from bot.tanya.balasan import Balasan, Sikap, lines
from bot.tanya.premis import same
from bot.tanya.rata_survei import average
from core.hak import Pelaku
from core.hak_tenggat import own_units
from core.kewajiban.jenis import SKM
from core.kewajiban.laporan import GUGUR
from core.kewajiban.tepat import MASUK
from core.papan import BarisPapan
from core.services import hasil_survei
from core.services import papan as layanan
from core.services.daftar_tercetak import DaftarTercetak
from core.services.hasil_survei import HasilSurvei
from core.skm.hitung import Hasil
from core.skm.rincian import read_survei
from core.tanya.pertanyaan import Pertanyaan
from core.teks import fold

DIKIRA = "dikira"
"""A score, or a grade, is taken for granted."""


def own(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan | None:
    """Say what the surveys of one's own units came to, None where they owe none."""
    terlihat = papan.look(ruang, pelaku)
    kolom = papan.latest(papan.asked(terlihat.of(SKM), satu), ruang.now().date())
    milik = [b for b in terlihat.milik if b.kolom == kolom] if kolom else []
    if kolom is None or not milik:
        return None
    kapan = kata_papan.periode(kolom.periode)
    hasil = [(b, result(ruang, pelaku, b) if b.kedudukan in MASUK else None) for b in milik]
    isi = [
        kata.ikm(b.unit.nama, kapan, dua_desimal(n[0]), n[1])
        if n
        else kata.ikm_belum(b.unit.nama, kapan)
        for b, n in hasil
    ]
    ada = any(n for _, n in hasil)
    return Balasan(lines(isi), sikap=Sikap.JAWAB if ada else Sikap.TIDAK_ADA)


def result(ruang: Ruang, pelaku: Pelaku, baris: BarisPapan) -> tuple[Decimal, str] | None:
    """Return the IKM of the report that counts, and its grade; None where it tells of none."""
    ada = survey(ruang, pelaku, baris)
    if ada is None or not isinstance(ada.hasil, Hasil):
        return None
    return ada.hasil.tepat.ikm, kata_skm.mutu(ada.hasil.tepat.mutu)


def survey(ruang: Ruang, pelaku: Pelaku, baris: BarisPapan) -> HasilSurvei | None:
    rincian = layanan.show_unit(ruang.engine, pelaku, baris.kewajiban_id, now=ruang.now())
    kini = next((s for s in rincian.laporan if s.status not in GUGUR), None)
    dikirim = read_survei(kini.isi.rincian) if kini else None
    if kini is None or dikirim is None:
        return None
    return hasil_survei.compute(ruang.engine, dikirim, kini.periode)


def _besides(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, baris: BarisPapan) -> list[str]:
    """Return what else a survey tells: how many answered, and its weakest unsur if asked."""
    ada = survey(ruang, pelaku, baris)
    if ada is None or not isinstance(ada.hasil, Hasil):
        return []
    hasil = [kata.responden(ada.survei.responden)]
    if satu.rincian == "unsur":
        unsur = kata_skm.terlemah(ada.hasil) if ada.hasil.unsur else kata.UNSUR_TIDAK_ADA
        hasil.append(unsur)
    return hasil


def _held(satu: Pertanyaan, ikm: Decimal, mutu: str) -> str:
    """Confirm or correct a score, and the grade, that are taken for granted."""
    skor = satu.angka[0] if satu.angka else None
    huruf, _, sebutan = mutu.partition(", ")
    dikira = satu.teks.strip()
    sama = dikira in {"", huruf.lower(), fold(sebutan), fold(mutu)}
    salah = skor is not None and not same(skor, ikm)
    if not salah and fold(sebutan) == f"{kata.SANGAT} {dikira}":
        return lines(kata.lebih_ikm(dua_desimal(ikm), mutu), kata.BUKAN_PERSEN * satu.persen)
    awal = kata.bukan_ikm if salah or not sama else kata.benar_ikm
    bukan_skor = angka(skor) if salah and skor is not None else dikira.title()
    isi = awal(bukan_skor, dua_desimal(ikm), mutu)
    return lines(isi, kata.BUKAN_PERSEN if satu.persen else "")


def of_unit(
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
        return Balasan(kata_lapor.unit_tertutup(nama), sikap=Sikap.TOLAK)
    ada = papan.asked(terlihat.of(SKM), satu)
    kolom = papan.latest(ada, ruang.now().date()) if ada else None
    if kolom is None:
        return _not_known(ruang, pelaku, satu, unit, tercetak)
    baris = papan.line_of(papan.board(ruang, pelaku, terlihat, kolom), nomor)
    if baris is None:
        if not layanan.sees_board(pelaku, kolom.bidang) and nomor not in own_units(pelaku):
            return Balasan(kata_lapor.unit_tertutup(nama), sikap=Sikap.TOLAK)
        return Balasan(kata_lapor.bukan_wajib(nama, kolom.pendek, []), sikap=Sikap.TIDAK_ADA)
    kapan = kata_papan.periode(kolom.periode)
    hasil = result(ruang, pelaku, baris) if baris.kedudukan in MASUK else None
    if hasil is None:
        belum = baris.kedudukan not in MASUK
        teks = kata.ikm_belum(nama, kapan) if belum else kata.ikm_tidak_ada(nama, kapan)
        tenggat = kata_tenggat.tenggat(
            [baris.berlaku_on], ruang.now().date(), contoh=baris.kolom.contoh
        )
        return Balasan(lines(teks, tenggat if belum else ""), sikap=Sikap.TIDAK_ADA)
    return Balasan(
        lines(
            _held(satu, *hasil) if satu.rincian == DIKIRA else "",
            kata.ikm(nama, kapan, dua_desimal(hasil[0]), hasil[1]),
            _besides(ruang, pelaku, satu, baris),
            kata_lapor.satu_unit(baris, ""),
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
    kapan = f"{satu.tahun[0]}" if satu.tahun else ""
    bukan = ""
    # Who stands on the list is not for everybody to know.
    if tercetak is not None and anggota is None and not tercetak.terbatas:
        daftar = kata_daftar.DAFTAR[SKM]
        bukan = kata_daftar.anggota_tidak(nama, tercetak.banyak, daftar, tercetak.tahun)
    rata = "" if bukan else average(ruang, pelaku, tercetak)
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
