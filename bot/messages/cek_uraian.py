"""Which words belong to which facts."""

from collections.abc import Callable
from typing import Any

from bot.messages import cek_anggaran as anggaran
from bot.messages import cek_banyak as banyak_
from bot.messages import cek_indikator as indikator
from bot.messages import cek_narasi as narasi_
from bot.messages.cek import Uraian
from bot.messages.daftar import whole
from core.audit import (
    angka_narasi,
    arah,
    banyak,
    baris,
    dua_register,
    jumlah,
    kata_bilangan,
    keadaan,
    narasi,
    pembanding,
    pencilan,
    penyebut,
    persen,
    predikat,
    register,
    rerata,
    sebab,
    simpulan,
    susunan,
    target,
    terhitung,
    wajar,
)
from core.audit.catatan import Fakta

KATA: dict[type[Fakta], Callable[[Any], Uraian]] = {
    jumlah.FaktaJumlah: anggaran.jumlah,
    jumlah.FaktaWarisan: anggaran.warisan,
    baris.FaktaGeser: anggaran.geser,
    baris.FaktaKembar: anggaran.kembar,
    persen.FaktaSerapan: anggaran.serapan,
    persen.FaktaCapaian: indikator.capaian,
    rerata.FaktaRerata: anggaran.rerata,
    target.FaktaTarget: indikator.target,
    target.FaktaRealisasi: indikator.realisasi,
    target.FaktaPagu: anggaran.pagu,
    keadaan.FaktaSatuan: indikator.satuan,
    keadaan.FaktaKeadaan: indikator.keadaan,
    keadaan.FaktaCapaianKeadaan: indikator.capaian_keadaan,
    keadaan.FaktaTanpaRealisasi: anggaran.tanpa_realisasi,
    narasi.FaktaSemua: indikator.klaim_semua,
    arah.FaktaArah: narasi_.klaim_arah,
    narasi.FaktaPredikat: indikator.predikat,
    predikat.FaktaPredikatTabel: indikator.predikat_tabel,
    angka_narasi.FaktaAngkaNarasi: indikator.angka_narasi,
    kata_bilangan.FaktaKataBilangan: narasi_.kata_bilangan,
    penyebut.FaktaPenyebut: indikator.penyebut,
    penyebut.FaktaBukanHitungan: indikator.bukan_hitungan,
    penyebut.FaktaTanpaRincian: indikator.tanpa_rincian,
    penyebut.FaktaAnggota: indikator.anggota_daftar,
    banyak.FaktaBanyakEntri: banyak_.banyak_entri,
    banyak.FaktaBanyakDaftar: banyak_.banyak_daftar,
    terhitung.FaktaTerhitung: banyak_.terhitung,
    register.FaktaBelum: indikator.belum,
    register.FaktaBuktiLain: indikator.bukti_lain,
    register.FaktaTerbitanLama: indikator.terbitan_lama,
    dua_register.FaktaDuaRegister: indikator.dua_register,
    register.FaktaHari: indikator.hari_tanggal,
    register.FaktaTanggalMustahil: indikator.tanggal_mustahil,
    register.FaktaTahunNomor: indikator.nomor_tahun,
    register.FaktaNamaAsing: indikator.nama_asing,
    sebab.FaktaSebabTercapai: narasi_.sebab_tercapai,
    sebab.FaktaKlaimAnggaran: narasi_.klaim_anggaran,
    pembanding.FaktaTanpaPembanding: indikator.tanpa_pembanding,
    simpulan.FaktaSimpulan: narasi_.simpulan,
    susunan.FaktaBagianKurang: indikator.bagian_kurang,
    wajar.FaktaSerapanRendah: anggaran.serapan_rendah,
    pencilan.FaktaPencilan: anggaran.pencilan,
    wajar.FaktaSerapanLebih: anggaran.serapan_lebih,
    wajar.FaktaLonjakan: indikator.lonjakan,
    wajar.FaktaTepat: indikator.tepat_target,
    wajar.FaktaTanpaPenyebab: indikator.tanpa_penyebab,
}


def uraikan(fakta: Fakta, *, utuh: bool = False) -> Uraian:
    """Return a finding in words; `utuh`: with all of its rows and quotations, however long."""
    kata = KATA[type(fakta)]
    if not utuh:
        return kata(fakta)
    with whole():
        return kata(fakta)
