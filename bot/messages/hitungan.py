"""What an indikator comes to by the data behind it, as it is said beside a posted figure."""

from collections.abc import Iterator
from decimal import Decimal

from bot.messages.hasil_isian import kapan
from bot.messages.isian import BULAN
from bot.messages.keadaan import KATA
from bot.render import angka, dua_desimal, persen
from core.angka import Keadaan, Nilai
from core.baca_isian import PERSEN
from core.hitungan import (
    Hitungan,
    HitunganIkk,
    HitunganProgram,
    HitunganRegister,
    HitunganSkm,
    KurangKewajiban,
    selisih,
)
from core.paket.istilah import CaraHitung
from core.periode import Triwulan

REGISTER = {
    CaraHitung.MOU_PKS: "register MoU/PKS",
    CaraHitung.RAPERWAL: "register Raperda/Raperwal",
    CaraHitung.KEBIJAKAN: "register kebijakan",
    CaraHitung.INOVASI: "register inovasi",
}
PROGRAM = "indikator program"
IKK = "laporan IKK LPPD"
SKM = "hasil SKM"
KURANG_IKK = {
    KurangKewajiban.TIDAK_AKTIF: "Kewajiban IKK LPPD belum diaktifkan di CEKER.",
    KurangKewajiban.TANPA_KEWAJIBAN: "Tidak ada kewajiban IKK LPPD tahun ini.",
    KurangKewajiban.BELUM_MASUK: "Belum ada IKK LPPD yang masuk lewat CEKER.",
}
KURANG_SKM = {
    KurangKewajiban.TIDAK_AKTIF: "Kewajiban SKM belum diaktifkan di CEKER.",
    KurangKewajiban.TANPA_KEWAJIBAN: "Tidak ada kewajiban SKM tahun ini.",
    KurangKewajiban.BELUM_MASUK: "Belum ada hasil SKM yang diterima lewat CEKER.",
}
COCOK = "Sama dengan angka yang diisi."


def baris(hitungan: Hitungan, satuan: str, diisi: Nilai | None) -> list[str]:
    """Say what it comes to, of what, what is missing, and how the posted figure differs.

    `diisi` None: nothing is posted, so nothing is compared. Of units of others nothing is said.
    """
    if isinstance(hitungan, HitunganIkk | HitunganSkm) and hitungan.milik_saja:
        return []
    besar = besaran(hitungan.nilai, satuan)
    semua = [f"Hitungan dari {_asal(hitungan)}: <b>{besar}</b>{_dari(hitungan)}."]
    semua += _kurang(hitungan)
    if diisi is not None and (beda := selisih(hitungan, diisi)) is not None:
        semua.append(_beda(beda, satuan) if beda else COCOK)
    return semua


def singkat(hitungan: Hitungan, satuan: str, diisi: Nilai) -> str:
    """Return the same in a line of a list: what it comes to, and how the posted figure differs."""
    awal = f"hitungan dari {_asal(hitungan)}: {besaran(hitungan.nilai, satuan)}"
    if isinstance(hitungan.nilai, Keadaan):
        sebab = " ".join(_kurang(hitungan)) if isinstance(hitungan, HitunganRegister) else ""
        return f"{awal} ({_lower(sebab.rstrip('.'))})" if sebab else awal
    beda = selisih(hitungan, diisi)
    if beda is None:
        sementara = isinstance(hitungan, HitunganIkk | HitunganSkm) and hitungan.sementara
        return f"{awal} (sementara)" if sementara else awal
    return f"⚠ {awal}; angka ini {_besar_beda(beda, satuan)}" if beda else f"{awal}; sama"


def besaran(nilai: Decimal | Keadaan, satuan: str) -> str:
    """97,44%; 4 inovasi; tidak dapat dihitung."""
    if isinstance(nilai, Keadaan):
        return KATA[nilai]
    return persen(nilai) if satuan == PERSEN else f"{angka(nilai)} {satuan}"


def _beda(beda: Decimal, satuan: str) -> str:
    return f"⚠ Angka yang diisi {_besar_beda(beda, satuan)} dari hitungan ini."


def _besar_beda(beda: Decimal, satuan: str) -> str:
    """Lebih tinggi 2,56 poin; lebih rendah 1 inovasi."""
    arah = "lebih tinggi" if beda > 0 else "lebih rendah"
    besar = f"{dua_desimal(abs(beda))} poin" if satuan == PERSEN else f"{angka(abs(beda))} {satuan}"
    return f"{arah} {besar}"


def _lower(kalimat: str) -> str:
    return kalimat[:1].lower() + kalimat[1:]


def _asal(hitungan: Hitungan) -> str:
    match hitungan:
        case HitunganIkk():
            asal = IKK
        case HitunganSkm():
            asal = SKM
        case HitunganProgram():
            asal = PROGRAM
        case HitunganRegister():
            asal = REGISTER[hitungan.cara]
    if hitungan.periode.triwulan is None:
        return asal
    sendiri = isinstance(hitungan, HitunganRegister) and hitungan.sendiri
    return (
        f"{asal} {kapan(hitungan.periode)}" if sendiri else f"{asal} s.d. {kapan(hitungan.periode)}"
    )


def _dari(hitungan: Hitungan) -> str:
    """(38 dari 39 entri); (2 dari 3 program, 5 dari 8 indikator)."""
    if isinstance(hitungan, HitunganProgram):
        program = f"{hitungan.program} dari {hitungan.semua_program} program"
        indikator = f"{hitungan.indikator} dari {hitungan.semua_indikator} indikator"
        return f" (rata-rata {program}, {indikator})"
    if isinstance(hitungan, HitunganIkk):
        return "" if hitungan.kurang else f" ({hitungan.tepat} dari {hitungan.pengampu} pengampu)"
    if isinstance(hitungan, HitunganSkm):
        dari = f" ({hitungan.minimal} dari {hitungan.dinilai} unit yang dinilai)"
        return "" if hitungan.kurang else dari
    if isinstance(hitungan.nilai, Keadaan) or hitungan.penyebut is None:
        return ""
    return f" ({hitungan.pembilang} dari {hitungan.penyebut} entri)"


def _kurang(hitungan: Hitungan) -> list[str]:
    if isinstance(hitungan, HitunganProgram):
        if not isinstance(hitungan.serapan, Decimal):
            return []
        sampai = BULAN[(hitungan.periode.triwulan or Triwulan.IV).bulan_akhir - 1]
        apa = f"rata-rata serapan {hitungan.program_serapan} program s.d. {sampai}"
        besar = persen(hitungan.serapan)
        return [f"Bacaan kedua: {apa} {besar}, terhadap pagu yang berlaku akhir bulan itu."]
    if isinstance(hitungan, HitunganIkk):
        return list(_of_ikk(hitungan))
    if isinstance(hitungan, HitunganSkm):
        return list(_of_skm(hitungan))
    return _of_register(hitungan)


def _of_ikk(hitungan: HitunganIkk) -> Iterator[str]:
    """Say what it is of all perangkat daerah, what is still open, and who is left out."""
    if hitungan.kurang:
        yield KURANG_IKK[hitungan.kurang]
    if isinstance(hitungan.nilai_semua, Decimal):
        dari = f"{hitungan.tepat} dari {hitungan.semua_pd}"
        besar = persen(hitungan.nilai_semua)
        yield f"Terhadap semua perangkat daerah: {besar} ({dari})."
    if hitungan.belum and not hitungan.kurang:
        yield f"Sementara: {hitungan.belum} pengampu masih ada waktu."
    rinci = [
        f"{n} {kata}"
        for n, kata in (
            (hitungan.terlambat, "terlambat"),
            (hitungan.tidak, "belum kami terima"),
            (hitungan.dibebaskan, "dibebaskan, di luar pembagi"),
        )
        if n
    ]
    if rinci and hitungan.kurang is not KurangKewajiban.TIDAK_AKTIF:
        yield f"{'; '.join(rinci)}."
    if hitungan.tepat_asal != hitungan.tepat and not hitungan.kurang:
        asal = Decimal(hitungan.tepat_asal) / hitungan.pengampu * 100
        yield (
            f"Menurut tenggat sebelum diperpanjang: {persen(asal)} "
            f"({hitungan.tepat_asal} dari {hitungan.pengampu})."
        )


def _of_skm(hitungan: HitunganSkm) -> Iterator[str]:
    """Say what it is of the whole sample, what is still open, and who is left out."""
    if hitungan.kurang:
        yield KURANG_SKM[hitungan.kurang]
    if isinstance(hitungan.nilai_sampel, Decimal):
        dari = f"{hitungan.minimal} dari {hitungan.sampel}"
        yield f"Terhadap semua unit sampel: {persen(hitungan.nilai_sampel)} ({dari})."
    if hitungan.menunggu and not hitungan.kurang:
        belum = "belum waktunya atau belum diputuskan"
        yield f"Sementara: {hitungan.menunggu} hasil SKM masih dapat masuk ({belum})."
    if hitungan.dibebaskan and hitungan.kurang is not KurangKewajiban.TIDAK_AKTIF:
        yield f"{hitungan.dibebaskan} unit dibebaskan, di luar pembagi."


def _of_register(hitungan: HitunganRegister) -> list[str]:
    if not hitungan.semua:
        return ["Register masih kosong."]
    tanpa_tanggal = (
        "{n} entri tanpa tanggal dihitung hanya dalam setahun"
        if hitungan.sendiri
        else "{n} entri tanpa tanggal dihitung dalam tahun ini"
    )
    sebab = (
        (hitungan.tanpa_status, "{n} entri belum berstatus"),
        (hitungan.tidak_dihitung, "{n} entri tidak dihitung menurut statusnya"),
        (hitungan.tanpa_tanggal, tanpa_tanggal),
    )
    ada = [kata.format(n=n) for n, kata in sebab if n]
    if not ada and hitungan.penyebut == 0:
        return ["Belum ada entri sampai periode ini."]
    return [f"{'; '.join(ada)}."] if ada else []
