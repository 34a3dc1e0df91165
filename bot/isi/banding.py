"""A posting beside its target and the figure before it, as whoever decides reads it."""

from decimal import Decimal

from bot.isi import tampil
from bot.messages import isian as kata
from bot.messages import verifikasi as kata_putus
from bot.messages.keadaan import KATA
from bot.render import dua_desimal, persen
from core.angka import Keadaan
from core.baca_isian import PERSEN
from core.isian import Isian
from core.objek_isian import ObjekIsi
from core.services.menunggu import Menunggu


def persentase(value: Decimal | Keadaan) -> str:
    """90,00%; target belum ada."""
    return persen(value) if isinstance(value, Decimal) else KATA[value]


def angka(satu: Isian, objek: ObjekIsi) -> str:
    """97,44% (38 dari 39); Rp29.974.380 (SP2D), fisik 35,50%."""
    isi = tampil.figur(satu.angka, objek)
    basis = f" ({kata.BASIS[satu.basis]})" if satu.basis else ""
    fisik = f", fisik {persen(satu.fisik_pct)}" if satu.fisik_pct is not None else ""
    return f"{isi}{basis}{fisik}"


def ukuran(satu: Menunggu) -> str:
    """Target 30,00%, capaian 90,00%; pagu murni Rp124.442.900, serapan 24,09%."""
    objek = satu.objek
    if objek.ukuran is None:
        pagu = objek.pagu_of(satu.isian.periode)
        if pagu is None:
            return kata_putus.TANPA_PAGU
        besar = tampil.besaran(pagu.rupiah, objek)
        return kata_putus.pagu_serapan(pagu, besar, persentase(satu.hasil))
    if satu.target is Keadaan.TARGET_BELUM_ADA:
        return kata_putus.TANPA_TARGET
    target = tampil.besaran(satu.target, objek)
    return f"{kata.target(objek).lower()} {target}, capaian {persentase(satu.hasil)}"


def perubahan(satu: Menunggu) -> str:
    """Naik 15,00 poin dari TW I 2025 (12,00%); "" where there is no figure before."""
    if satu.lalu is None:
        return ""
    kapan = kata.kapan(satu.objek, satu.lalu.periode)
    lalu, beda = tampil.besaran(satu.lalu.angka.tepat, satu.objek), satu.perubahan
    if beda is None:
        return kata_putus.sebelumnya(kapan, lalu)
    return kata_putus.berubah(beda, _size(abs(beda), satu.objek), kapan, lalu)


def selisih(satu: Menunggu) -> str:
    """+15,00 poin; "" where there is nothing to compare with."""
    beda = satu.perubahan
    if beda is None:
        return ""
    tanda = "+" if beda > 0 else "-" if beda < 0 else ""
    return tanda + _size(abs(beda), satu.objek)


def _size(beda: Decimal, objek: ObjekIsi) -> str:
    """15,00 poin; Rp19.974.380; 2 dokumen: percentages differ by points."""
    if objek.ukuran and objek.ukuran.satuan == PERSEN:
        return f"{dua_desimal(beda)} {kata_putus.POIN}"
    return tampil.besaran(beda, objek)


def peringatan(satu: Isian) -> str:
    """Return what is unusual about it in words, "" for nothing."""
    semua = [kata.PERINGATAN[p] for p in satu.peringatan]
    return kata_putus.perhatian(semua) if semua else ""
