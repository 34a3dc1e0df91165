"""Rows of kinds of obligations to their values and back."""

from core.hak import Bidang
from core.hari_kerja import Geser
from core.kewajiban.jenis import (
    AturanTenggat,
    JenisKewajiban,
    Kala,
    Lampiran,
    Penanggung,
    Sejak,
    SuratPermintaan,
    Wujud,
)
from core.kewajiban.tangga import Tangga
from storage.models import JenisKewajibanRow, TanggaRow


def to_tangga(row: TanggaRow) -> Tangga:
    return Tangga(
        kode=row.kode,
        sebelum=tuple(int(satu) for satu in row.sebelum.split()),
        buka=row.buka,
        tiap=row.tiap,
        sampai=row.sampai,
    )


def tangga_row(satu: Tangga) -> TanggaRow:
    return TanggaRow(
        kode=satu.kode,
        sebelum=" ".join(f"{n}" for n in satu.sebelum),
        buka=satu.buka,
        tiap=satu.tiap,
        sampai=satu.sampai,
    )


def to_jenis(row: JenisKewajibanRow) -> JenisKewajiban:
    return JenisKewajiban(
        kode=row.kode,
        nama=row.nama,
        pendek=row.pendek,
        kala=Kala(row.kala),
        penanggung=Penanggung(row.penanggung),
        bidang=Bidang(row.bidang),
        wujud=Wujud(row.wujud),
        aturan=AturanTenggat(Sejak(row.sejak), row.bulan, row.hari),
        geser=Geser(row.geser),
        tangga=row.tangga,
        lampiran=Lampiran(row.lampiran),
        dasar=row.dasar,
        contoh=row.contoh,
        aktif_on=row.aktif_on,
        surat=to_surat(row),
    )


def to_surat(row: JenisKewajibanRow) -> SuratPermintaan | None:
    """Return the letter that demands a kind, None without one."""
    if row.surat_nomor is None or row.surat_on is None:
        return None
    return SuratPermintaan(row.surat_nomor, row.surat_on, row.surat_sidik)


def jenis_row(satu: JenisKewajiban, urutan: int) -> JenisKewajibanRow:
    return JenisKewajibanRow(
        kode=satu.kode,
        nama=satu.nama,
        pendek=satu.pendek,
        kala=satu.kala.value,
        penanggung=satu.penanggung.value,
        bidang=satu.bidang.value,
        wujud=satu.wujud.value,
        sejak=satu.aturan.sejak.value,
        bulan=satu.aturan.bulan,
        hari=satu.aturan.hari,
        geser=satu.geser.value,
        tangga=satu.tangga,
        lampiran=satu.lampiran.value,
        dasar=satu.dasar,
        contoh=satu.contoh,
        urutan=urutan,
        aktif_on=satu.aktif_on,
    )
