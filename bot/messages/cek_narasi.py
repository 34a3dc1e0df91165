"""Findings about what the document says in words: causes, conclusions, numbers in words."""

from collections.abc import Iterator
from decimal import Decimal

from bot.messages.cek import Uraian, cetakan, letak, tercetak
from bot.messages.cek_indikator import kutip
from bot.messages.daftar import dan
from bot.render import persen, rupiah
from core.audit.arah import FaktaArah
from core.audit.bahan import Ucapan
from core.audit.kata_bilangan import FaktaKataBilangan
from core.audit.sebab import FaktaKlaimAnggaran, FaktaSebabTercapai
from core.audit.simpulan import FaktaSimpulan


def kata_bilangan(fakta: FaktaKataBilangan) -> Uraian:
    return Uraian(
        judul=f"{_subjek(fakta.ucapan)}: “{fakta.kutipan}”, angka dan katanya berbeda",
        isi=(
            f"“{kutip(fakta.ucapan.teks)}” ({letak([fakta.ucapan.sumber])}).",
            f"Angkanya {fakta.angka}, katanya berarti {fakta.terbaca}.",
        ),
        saran="Samakan angka dan katanya.",
    )


def klaim_arah(fakta: FaktaArah) -> Uraian:
    disebut = "naik" if fakta.naik else "turun"
    angkanya = "tetap" if not fakta.selisih else "naik" if fakta.selisih > 0 else "turun"
    return Uraian(
        judul=f"{fakta.kode}: narasi menyebut {disebut}, angkanya {angkanya}",
        isi=(
            f"“{kutip(fakta.kalimat)}” ({letak([fakta.ucapan.sumber])}).",
            f"Realisasi {tercetak(fakta.tercetak, fakta.juga)}; tahun lalu {cetakan(fakta.lalu)}.",
        ),
        kemungkinan=("Narasinya disalin dari laporan lain.", "Salah satu angkanya keliru."),
        saran="Samakan narasi dan angkanya.",
    )


def sebab_tercapai(fakta: FaktaSebabTercapai) -> Uraian:
    kalimat = [f"“{kutip(satu)}” ({letak([fakta.ucapan.sumber])})." for satu in fakta.kalimat]
    nilai = dan([persen(satu) for satu in fakta.nilai])
    return Uraian(
        judul=f"{fakta.kode}: {nilai} disebut sebagai penyebab, padahal tidak di bawah target",
        isi=(*kalimat, f"Target {cetakan(fakta.target)}."),
        saran="Sebutkan hanya yang di bawah target, dengan sebabnya.",
    )


def klaim_anggaran(fakta: FaktaKlaimAnggaran) -> Uraian:
    naik = rupiah(fakta.perubahan - fakta.murni)
    return Uraian(
        judul=f"{_subjek(fakta.ucapan)}: anggaran disebut tidak ada atau berkurang, pagunya naik",
        isi=(
            f"“{kutip(fakta.kalimat)}” ({letak([fakta.ucapan.sumber])}).",
            (
                f"Pagu murni {rupiah(fakta.murni)}, perubahan {rupiah(fakta.perubahan)}: naik "
                f"{naik}."
            ),
            *_tersisa(fakta),
        ),
        kemungkinan=(
            "Yang dikurangi hanya kegiatan tertentu.",
            "Pagunya ada, dananya tidak dicairkan.",
        ),
        saran="Sebutkan kegiatan mana yang tidak dianggarkan atau dikurangi, dengan angkanya.",
    )


def _tersisa(fakta: FaktaKlaimAnggaran) -> Iterator[str]:
    if isinstance(fakta.realisasi, Decimal):
        sisa = fakta.perubahan - fakta.realisasi
        yield f"Realisasi {rupiah(fakta.realisasi)}: tidak terserap {rupiah(sisa)}."


def simpulan(fakta: FaktaSimpulan) -> Uraian:
    return Uraian(
        judul=f"Simpulan “{fakta.sebutan}” tanpa angka dan tanpa skala",
        isi=(
            f"“{kutip(fakta.kalimat[0])}”",
            f"Tertulis di {letak([satu.sumber for satu in fakta.ucapan])}.",
            *_dapat_dihitung(fakta),
        ),
        saran="Tulis angkanya dan skalanya, atau sebutkan berapa indikator yang tercapai.",
    )


def _dapat_dihitung(fakta: FaktaSimpulan) -> Iterator[str]:
    rata, skala = fakta.rerata.rata_rata, fakta.rerata.skala
    if rata.nilai is None:
        return
    yield f"Rata-rata capaian {persen(rata.nilai)} ({rata.n} dari {rata.dari} indikator)."
    pita = fakta.rerata.pita
    if skala is not None and pita is not None:
        asing = "" if fakta.dikenal else f"; sebutan “{fakta.sebutan}” tidak ada di skala itu"
        yield f"Menurut skala {skala.nama} ({skala.sumber}) itu {pita.sebutan}{asing}."


def _subjek(satu: Ucapan) -> str:
    """Return what a finding about a passage is called by: its indikator, or where it stands."""
    return satu.indikator or satu.sumber.tabel
