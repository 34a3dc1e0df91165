"""What the entries of a register come to: arithmetic only.

Percentages are on the 0-100 scale, unrounded.
"""

from collections.abc import Iterable
from decimal import Decimal

from core.angka import Keadaan
from core.hitungan import HitunganRegister
from core.paket.istilah import CaraHitung
from core.periode import Periode
from core.register import Arti, IsiEntri, JenisRegister, meaning

SERATUS = Decimal(100)
BERUPA_BANYAK = frozenset({JenisRegister.INOVASI})
"""Registers whose indikator is a number of entries, not a share of them."""


def count_register(
    jenis: JenisRegister, semua: Iterable[IsiEntri], *, periode: Periode, sendiri: bool
) -> HitunganRegister:
    """Count the entries of a year, without those struck out, up to the end of the period.

    `sendiri`: only those of the quarter itself. One without a date counts in the year, and so in
    what is cumulative; in a single quarter it does not. An entry that has no status makes the
    figure TIDAK_DAPAT_DIHITUNG, never 0 (domain rules, section 1).
    """
    ada = list(semua)
    masuk = [satu for satu in ada if _within(satu, periode, sendiri=sendiri)]
    arti = [meaning(jenis, satu.status) for satu in masuk]
    tercapai, tanpa_status = arti.count(Arti.TERCAPAI), arti.count(None)
    penyebut = None if jenis in BERUPA_BANYAK else tercapai + arti.count(Arti.BELUM) + tanpa_status
    nilai: Decimal | Keadaan
    if not ada or tanpa_status or penyebut == 0:
        nilai = Keadaan.TIDAK_DAPAT_DIHITUNG
    elif penyebut is None:
        nilai = Decimal(tercapai)
    else:
        nilai = Decimal(tercapai) / penyebut * SERATUS
    return HitunganRegister(
        cara=CaraHitung(jenis.value),
        periode=periode,
        sendiri=sendiri,
        nilai=nilai,
        pembilang=tercapai,
        penyebut=penyebut,
        semua=len(ada),
        tanpa_status=tanpa_status,
        tidak_dihitung=arti.count(Arti.TIDAK_DIHITUNG),
        tanpa_tanggal=sum(satu.tanggal is None and _counts(jenis, satu) for satu in ada),
    )


def _counts(jenis: JenisRegister, satu: IsiEntri) -> bool:
    return meaning(jenis, satu.status) is not Arti.TIDAK_DIHITUNG


def _within(satu: IsiEntri, periode: Periode, *, sendiri: bool) -> bool:
    if satu.tanggal is None:
        return not sendiri
    triwulan = periode.triwulan
    if sendiri and triwulan and satu.tanggal < triwulan.rentang(periode.tahun)[0]:
        return False
    return satu.tanggal < periode.berakhir_on
