"""The units behind IKU-4 and IKU-5, one by one."""

from html import escape

from bot.messages.keadaan import KATA
from bot.render import dua_desimal
from core.angka import Keadaan
from core.hitungan import HitunganIkk, HitunganSkm, UnitIkk, UnitSkm
from core.kewajiban.tepat import Kedudukan

KEDUDUKAN = {
    Kedudukan.BELUM_WAKTUNYA: "belum waktunya",
    Kedudukan.BELUM: "ditunggu, masih ada waktu",
    Kedudukan.LEWAT: "belum kami terima",
    Kedudukan.DIPERBAIKI: "dikembalikan, masih ada waktu",
    Kedudukan.PERBAIKAN_LEWAT: "dikembalikan, perbaikan belum kami terima",
    Kedudukan.TEPAT_WAKTU: "tepat waktu",
    Kedudukan.TERLAMBAT: "terlambat",
    Kedudukan.DIBEBASKAN: "dibebaskan",
}
"""Where an obligation stands, in words that blame nobody."""


def judul(hitungan: HitunganIkk | HitunganSkm) -> str:
    """Say how many units there are, and how many of them this person may know of."""
    apa = "pengampu IKK LPPD" if isinstance(hitungan, HitunganIkk) else "unit sampel SKM"
    banyak, terlihat = hitungan.banyak_unit, len(hitungan.unit)
    dari = f"{terlihat} dari {banyak}, yang menyangkut unit Anda" if terlihat < banyak else banyak
    return f"<b>Hitungan menurut {apa} ({dari})</b>"


def ikk(satu: UnitIkk) -> str:
    asal = ""
    if satu.menurut_asal is not satu.kedudukan:
        asal = f" ({KEDUDUKAN[satu.menurut_asal]} menurut tenggat sebelum diperpanjang)"
    return f"{escape(satu.unit.nama)}: {KEDUDUKAN[satu.kedudukan]}{asal}"


def skm(satu: UnitSkm) -> str:
    if isinstance(satu.ikm, Keadaan):
        return f"{escape(satu.unit.nama)}: IKM {KATA[satu.ikm]}"
    mutu = f", mutu {satu.mutu.predikat} ({satu.mutu.sebutan})" if satu.mutu else ""
    semester = f", semester {satu.semester.name}" if satu.semester else ""
    return f"{escape(satu.unit.nama)}: IKM {dua_desimal(satu.ikm)}{mutu}{semester}"
