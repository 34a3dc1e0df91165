"""Where a posted figure comes from, in words: what was written, by whom, who accepted it."""

from decimal import Decimal

from bot.isi.tampil import penulis
from bot.messages import hasil_isian as kata
from bot.messages.isian import ATAS_NAMA, PEMUTUS, TERLAMBAT
from bot.messages.umum import jabatan
from bot.render import angka, nilai, persen, rupiah, waktu
from core.angka import Nilai
from core.baca_isian import PERSEN
from core.isian import Isian


def besaran(value: Nilai, satuan: str | None) -> str:
    """97,44%; 4 dokumen; BB (71,2); belum rilis; without a satuan it is money."""
    if not isinstance(value, Decimal):
        return nilai(value)
    if satuan is None:
        return rupiah(value)
    return persen(value) if satuan == PERSEN else f"{angka(value)} {satuan}".rstrip()


def figur(satu: Isian, satuan: str | None) -> str:
    """As `besaran`, with the parts of a percentage: 97,44% (38 dari 39)."""
    teks, isi = besaran(satu.angka.tepat, satuan), satu.angka
    if isi.pembilang is None or isi.penyebut is None:
        return teks
    return f"{teks} ({angka(isi.pembilang)} dari {angka(isi.penyebut)})"


def lengkap(satu: Isian) -> str:
    """Return who wrote it and when, on whose behalf, and who accepted it; as HTML."""
    tambahan = f", {ATAS_NAMA.format(unit=satu.unit_nama)}" if satu.atas_nama else ""
    tambahan += f", {TERLAMBAT}" if satu.terlambat else ""
    putusan = (
        kata.diverifikasi(satu.pemutus.nama or PEMUTUS, waktu(satu.pemutus.pada_at))
        if satu.pemutus
        else ""
    )
    return kata.asal(
        penulis(satu), waktu(satu.penulis.pada_at), putusan, satu.versi, tambahan=tambahan
    )


def menunggu(apa: str, satu: Isian, satuan: str | None, *, ada: bool) -> str:
    """Say that a figure waits: one newer than the one that counts, where there is one (`ada`)."""
    kapan = satu.pengaju.pada_at if satu.pengaju else satu.penulis.pada_at
    kalimat = kata.lebih_baru if ada else kata.diajukan
    return kalimat(apa, figur(satu, satuan), jabatan(satu.sebagai), waktu(kapan))
