"""The weekly recap: numbers of units, never names; those are one tap away for who may see them."""

from datetime import date, timedelta
from decimal import Decimal
from html import escape

from bot.messages import pagu as kata_pagu
from bot.messages.isian import periode
from bot.messages.periode import BERCONTOH
from bot.render import dua_desimal, persen, rupiah, tanggal, waktu
from core.anggaran import Dasar
from core.periode import TAHUN
from core.rekap import CapaianKini, Kumpulan, Rekap, SerapanKini

TOMBOL_PAPAN = "Papan tenggat"
TOMBOL_CAPAIAN = "Capaian"
TOMBOL_ANGGARAN = "Anggaran"
TOMBOL_PENGATURAN = "Atur rekap ini"
PEKAN_KOSONG = "Pekan ini tidak ada yang jatuh tempo."
BELUM_DIMUAT = "belum ada datanya"
BARIS_MAKS = 12
"""Periods of kinds that one recap names; more are counted."""


def teks(rekap: Rekap) -> str:
    kini = rekap.kini
    on = kini.pada_at.date()
    senin = on - timedelta(days=on.weekday())
    bagian = [
        f"<b>Rekap pekan {_rentang(senin)}</b>",
        _daftar("Jatuh tempo pekan ini", kini.jatuh) if kini.jatuh else PEKAN_KOSONG,
    ]
    if kini.lewat:
        bagian.append(_daftar("Tenggat sebelumnya, belum lengkap", kini.lewat))
    bagian += [
        f"<b>Capaian</b> {_capaian(kini.capaian, rekap.capaian_naik)}",
        f"<b>Serapan</b> {_serapan(kini.serapan, rekap.serapan_naik)}",
        f"<i>Keadaan {waktu(kini.pada_at)} WIB; {_banding(rekap)}</i>",
    ]
    return "\n\n".join(bagian)


def _rentang(senin: date) -> str:
    """23 sampai 29 November 2026; 28 Desember 2026 sampai 3 Januari 2027."""
    minggu = senin + timedelta(days=6)
    if (senin.year, senin.month) == (minggu.year, minggu.month):
        return f"{senin.day} sampai {tanggal(minggu)}"
    return f"{tanggal(senin)} sampai {tanggal(minggu)}"


def _daftar(judul: str, semua: tuple[Kumpulan, ...]) -> str:
    lebih = len(semua) - BARIS_MAKS
    baris = [f"<b>{judul}</b>", *(_satu(satu) for satu in semua[:BARIS_MAKS])]
    return "\n".join([*baris, *([f"• dan {lebih} lainnya"] if lebih > 0 else [])])


def _satu(satu: Kumpulan) -> str:
    """• IKK LPPD tahun 2026: 20 dari 27 sudah masuk, tenggat 31 Januari 2027."""
    masuk = "semua sudah masuk" if not satu.belum else f"{satu.masuk} dari {satu.dari} sudah masuk"
    apa = f"{escape(satu.pendek)} {periode(satu.periode)}"
    return f"• {apa}: {masuk}, tenggat {tanggal(satu.tenggat_on)}"


def _capaian(satu: CapaianKini | None, naik: Decimal | None) -> str:
    if satu is None:
        return BELUM_DIMUAT
    tahun = _tahun(satu.tahun, contoh=satu.contoh)
    cakupan = f"{satu.n} dari {satu.dari} indikator"
    if satu.pct is None:
        return f"{tahun}: belum dapat dihitung, {cakupan}"
    return f"{tahun}: rata-rata <b>{persen(satu.pct)}</b>{_naik(naik)}, {cakupan}"


def _serapan(satu: SerapanKini | None, naik: Decimal | None) -> str:
    if satu is None:
        return BELUM_DIMUAT
    tahun = _tahun(satu.tahun, contoh=satu.contoh)
    if satu.pct is None or satu.realisasi_rp is None or satu.pagu_rp is None:
        return f"{tahun}: belum ada realisasi yang diterima"
    sampai = "" if satu.periode.kode == TAHUN else f" {periode(satu.periode)}"
    dasar = f"{rupiah(satu.realisasi_rp)} dari {_pagu(satu, rupiah(satu.pagu_rp))}"
    kapan = sampai.replace(f" {satu.tahun}", "")
    return f"{tahun}{kapan}: <b>{persen(satu.pct)}</b>{_naik(naik)}, {dasar}"


def _pagu(satu: SerapanKini, besar: str) -> str:
    """Name the pagu with its stage: pagu murni Rp10; pagu Rp10 (perubahan, berlaku ...)."""
    if len(satu.tahapan) == 1:
        return kata_pagu.dengan_besar(satu.tahapan[0][0], besar)
    if not satu.tahapan:
        return f"{kata_pagu.DASAR[Dasar(satu.dasar)]} {besar}"
    return f"{kata_pagu.YANG_BERLAKU} {besar}: {kata_pagu.dalam_jumlah(satu.tahapan, satu.dari)}"


def _tahun(tahun: int, *, contoh: bool) -> str:
    return f"{tahun} {BERCONTOH}" if contoh else f"{tahun}"


def _naik(naik: Decimal | None) -> str:
    """(naik 2,10 poin); nothing where there is nothing to compare with."""
    if naik is None:
        return ""
    if dua_desimal(naik) in {dua_desimal(Decimal(0)), f"-{dua_desimal(Decimal(0))}"}:
        return " (tetap)"
    return f" ({'naik' if naik > 0 else 'turun'} {dua_desimal(abs(naik))} poin)"


def _banding(rekap: Rekap) -> str:
    """Say what the changes are measured from, or that there is nothing to measure them from."""
    if rekap.dulu is None:
        return "belum ada rekap sebelumnya untuk dibandingkan."
    sejak = f"rekap {tanggal(rekap.dulu.pada_at.date())}"
    if rekap.capaian_naik is None and rekap.serapan_naik is None:
        return f"tidak dapat dibandingkan dengan {sejak}."
    return f"perubahan sejak {sejak}."
