"""Findings about indikator, in words: figures, formulas, lists, registers and what is claimed."""

from collections.abc import Iterator
from decimal import Decimal
from html import unescape

from bot.messages.capaian import NASKAH
from bot.messages.cek import Uraian, cetakan, letak, semua_cetakan, tercetak
from bot.messages.cek_anggaran import BEDA
from bot.messages.daftar import dan, is_whole, sebut, terbatas
from bot.messages.langganan import HARI
from bot.messages.sumber import tempat
from bot.render import angka, nilai, persen, ringkas, tanggal
from core.angka import Keadaan
from core.audit.angka_narasi import FaktaAngkaNarasi
from core.audit.bahan import EntriTercetak, Ucapan
from core.audit.dua_register import FaktaDuaRegister
from core.audit.keadaan import FaktaCapaianKeadaan, FaktaKeadaan, FaktaSatuan
from core.audit.narasi import FaktaPredikat, FaktaSemua
from core.audit.pembanding import FaktaTanpaPembanding
from core.audit.penyebut import (
    FaktaAnggota,
    FaktaBukanHitungan,
    FaktaPenyebut,
    FaktaTanpaRincian,
)
from core.audit.persen import FaktaCapaian
from core.audit.predikat import FaktaPredikatTabel
from core.audit.register import (
    FaktaBelum,
    FaktaBuktiLain,
    FaktaHari,
    FaktaNamaAsing,
    FaktaTahunNomor,
    FaktaTanggalMustahil,
    FaktaTerbitanLama,
)
from core.audit.susunan import FaktaBagianKurang
from core.audit.target import FaktaRealisasi, FaktaTarget
from core.audit.wajar import FaktaLonjakan, FaktaTanpaPenyebab, FaktaTepat
from core.capaian import SERATUS, Beda
from core.paket.istilah import CaraHitung, JenisUnit

SATU_TARGET = "Tetapkan satu target (yang ditandatangani), dan samakan dokumen lainnya."
JENIS_TARGET = (
    "Sesuaikan jenis targetnya dengan indikator: persentase dan poin berupa angka, bukan predikat."
)
KUTIPAN = 300
"""Characters shown of what a document says."""
JUDUL = 80
REGISTER = {
    CaraHitung.MOU_PKS: "MoU/PKS",
    CaraHitung.RAPERWAL: "Raperwal",
    CaraHitung.KEBIJAKAN: "kebijakan",
    CaraHitung.INOVASI: "inovasi",
}
UNIT = {
    JenisUnit.BAGIAN: "Bagian Setda",
    JenisUnit.UPT: "UPT",
    JenisUnit.SETDA: "Setda",
    JenisUnit.ASISTEN: "Asisten",
    JenisUnit.PEMDA: "Pemda",
    JenisUnit.PERANGKAT_DAERAH: "perangkat daerah",
}


def capaian(fakta: FaktaCapaian) -> Uraian:
    return Uraian(
        judul=f"{fakta.kode}: {BEDA[fakta.beda].format(apa='capaian')}",
        isi=(
            f"Tercetak {cetakan(fakta.tercetak, fakta.juga)}.",
            (
                f"Dihitung dari target {nilai(fakta.target)} dan realisasi "
                f"{nilai(fakta.realisasi)}: "
                f"{persen(fakta.dihitung)}."
            ),
        ),
        saran=f"Bila target dan realisasinya benar, tulis {persen(fakta.dihitung)}.",
    )


def target(fakta: FaktaTarget) -> Uraian:
    isi = [
        f"{NASKAH[satu.naskah]}: {cetakan(satu.tercetak, juga)}."
        for satu, juga in zip(fakta.target, fakta.juga, strict=True)
    ]
    if fakta.beda_jenis:
        isi.append("Satu dokumen menjanjikan angka, yang lain predikat: keduanya tak sebanding.")
    antar = "antar-tabel" if fakta.satu_naskah else "antar-dokumen"
    return Uraian(
        judul=f"{fakta.kode}: targetnya berbeda {antar}",
        isi=tuple(isi),
        saran=JENIS_TARGET if fakta.beda_jenis else SATU_TARGET,
    )


def realisasi(fakta: FaktaRealisasi) -> Uraian:
    return Uraian(
        judul=f"{fakta.kode}: realisasi tahun yang sama tercetak berbeda",
        isi=(f"Tercetak {semua_cetakan(fakta.tercetak)}.",),
        saran="Samakan dengan angka yang benar di semua tabel.",
    )


def satuan(fakta: FaktaSatuan) -> Uraian:
    return Uraian(
        judul=f"{fakta.kode}: {fakta.satuan} ditulis sebagai persen",
        isi=(
            f"Satuannya {fakta.satuan}, tetapi tercetak sebagai persen:",
            *terbatas([f"{tempatnya}: {dan(teks)}." for tempatnya, teks in _per_place(fakta)]),
        ),
        saran=f"Hapus tanda persennya; tulis satuannya ({fakta.satuan}).",
    )


def _per_place(fakta: FaktaSatuan) -> list[tuple[str, list[str]]]:
    """Return the places with what stands there, as somebody goes through them."""
    semua: dict[str, list[str]] = {letak([satu.sumber]): [] for satu in fakta.tercetak}
    for cetak, lain in zip(fakta.tercetak, fakta.juga, strict=True):
        for satu in (cetak.sumber, *lain):
            semua.setdefault(letak([satu]), []).append(f"“{cetak.teks}”")
    return list(semua.items())


def keadaan(fakta: FaktaKeadaan) -> Uraian:
    return Uraian(
        judul=f"{fakta.kode}: keadaan realisasinya ditulis berbeda",
        isi=(f"Tercetak {semua_cetakan(fakta.tercetak)}.",),
        saran="Tulis keadaan yang sama di semua tabel, misalnya “belum rilis”.",
    )


def capaian_keadaan(fakta: FaktaCapaianKeadaan) -> Uraian:
    isi = [f"Capaian tercetak {cetakan(fakta.tercetak, fakta.juga)}."]
    if fakta.dihitung is None:
        return Uraian(
            judul=f"{fakta.kode}: capaiannya tercetak, realisasinya belum ada",
            isi=(*isi, f"Realisasi tercetak {semua_cetakan(fakta.realisasi)}."),
            kemungkinan=("Realisasinya terlewat.", "Capaiannya diisi tanpa hasil ukur."),
            saran="Tulis realisasinya, atau kosongkan capaiannya dengan sebabnya.",
        )
    angkanya = [satu for satu in fakta.realisasi if not isinstance(satu.nilai, Keadaan)]
    return Uraian(
        judul=f"{fakta.kode}: realisasinya ada, capaiannya tidak ditulis",
        isi=(
            *isi,
            (
                f"Target {nilai(fakta.target)}, realisasi tercetak {semua_cetakan(angkanya)}: "
                f"{persen(fakta.dihitung)}."
            ),
        ),
        saran=f"Bila target dan realisasinya benar, tulis {persen(fakta.dihitung)}.",
    )


def klaim_semua(fakta: FaktaSemua) -> Uraian:
    return Uraian(
        judul=f"{fakta.kode}: narasi menyebut semua, angkanya {fakta.tercetak.teks}",
        isi=(
            f"“{kutip(fakta.kalimat)}” ({tempat(fakta.ucapan.sumber, dokumen=None)}).",
            f"Realisasi {tercetak(fakta.tercetak, fakta.juga)}.",
        ),
        kemungkinan=("Angkanya belum diperbarui.", "Narasinya berlebihan."),
        saran="Samakan narasi dan angkanya.",
    )


def predikat(fakta: FaktaPredikat) -> Uraian:
    return Uraian(
        judul=f"Nilai {angka(fakta.nilai)} disebut {fakta.sebutan}",
        isi=(
            f"“{kutip(fakta.kalimat)}” ({tempat(fakta.ucapan.sumber, dokumen=None)}).",
            (
                f"Menurut skala {fakta.skala.nama} ({fakta.skala.sumber}) "
                f"{angka(fakta.nilai)} adalah {fakta.pita.predikat}, {fakta.pita.sebutan}, "
                f"yang mulai dari {angka(fakta.pita.batas_bawah)}."
            ),
        ),
        saran=f"Tulis {fakta.pita.sebutan}.",
    )


def predikat_tabel(fakta: FaktaPredikatTabel) -> Uraian:
    return Uraian(
        judul=f"{fakta.kode}: nilai {angka(fakta.skor)} berpredikat {fakta.huruf}",
        isi=(
            f"Tercetak {cetakan(fakta.tercetak)}.",
            (
                f"Menurut skala {fakta.skala.nama} ({fakta.skala.sumber}) {angka(fakta.skor)} "
                f"adalah {fakta.pita.predikat}, {fakta.pita.sebutan}."
            ),
        ),
        saran="Cocokkan nilai dan predikatnya dengan LHE.",
    )


def penyebut(fakta: FaktaPenyebut) -> Uraian:
    return Uraian(
        judul=f"{fakta.kode}: rumus dan hitungannya memakai penyebut berbeda",
        isi=(
            f"Rumus: “{kutip(fakta.formula)}”.",
            (
                f"Realisasi {tercetak(fakta.tercetak, fakta.juga)}: {fakta.bagian} dari "
                f"{fakta.daftar} yang terdaftar."
            ),
            (
                f"Menurut rumus: {fakta.bagian} / {fakta.semua} "
                f"({cetakan(fakta.semua_tercetak)}) = {persen(fakta.atas_semua)}."
            ),
        ),
        saran="Sebutkan penyebutnya, atau sesuaikan rumusnya.",
    )


def bukan_hitungan(fakta: FaktaBukanHitungan) -> Uraian:
    apa = f"entri {REGISTER.get(fakta.cara, '')}" if fakta.cara else "unit"
    terdekat = dan([f"{n} / {fakta.dari} = {persen(p)}" for n, p in fakta.terdekat])
    return Uraian(
        judul=f"{fakta.kode}: {fakta.tercetak.teks} bukan bagian bulat dari {fakta.dari}",
        isi=(
            (
                f"Realisasi {tercetak(fakta.tercetak, fakta.juga)}; yang terdaftar {fakta.dari} "
                f"{apa.strip()}."
            ),
            f"Itu setara {angka(fakta.setara)} dari {fakta.dari}. Yang terdekat: {terdekat}.",
        ),
        kemungkinan=("Penyebutnya bukan semua yang tercetak.", "Angkanya perkiraan."),
        saran="Sebutkan pembilang dan penyebutnya.",
    )


def tanpa_rincian(fakta: FaktaTanpaRincian) -> Uraian:
    return Uraian(
        judul=f"{fakta.kode}: tanpa rincian {fakta.rincian} per unit",
        isi=(
            (
                f"Tercetak {cetakan(fakta.tercetak, fakta.juga)}, setara {fakta.bagian} dari "
                f"{fakta.dari} unit."
            ),
            f"{fakta.rincian} setiap unit tidak tersedia dalam data dokumen ini.",
            *_melapor(fakta.melapor),
        ),
        saran=f"Lampirkan {fakta.rincian} setiap unit.",
    )


def _melapor(satu: Ucapan | None) -> Iterator[str]:
    if satu is not None:
        yield (
            "Yang disebut dokumen ialah yang melapor, bukan yang mencapai: "
            f"“{kutip(satu.teks)}” ({tempat(satu.sumber, dokumen=None)})."
        )


def anggota_daftar(fakta: FaktaAnggota) -> Uraian:
    semua = [f"No. {satu.nomor} {satu.tercetak}: {UNIT[satu.jenis]}." for satu in fakta.anggota]
    return Uraian(
        judul=f"{fakta.kode}: {len(fakta.anggota)} dari {fakta.dari} bukan perangkat daerah",
        isi=tuple(terbatas(semua)),
        saran="Jelaskan mengapa unit itu ikut dihitung, atau keluarkan dari daftar.",
    )


def lonjakan(fakta: FaktaLonjakan) -> Uraian:
    arah = "naik" if fakta.perubahan > 0 else "turun"
    return Uraian(
        judul=f"{fakta.kode}: {arah} {persen(abs(fakta.perubahan))} dari tahun lalu",
        isi=(
            f"Realisasi {tercetak(fakta.tercetak, fakta.juga)}; tahun lalu {cetakan(fakta.lalu)}.",
        ),
        saran="Jelaskan perubahannya di analisis.",
    )


def tepat_target(fakta: FaktaTepat) -> Uraian:
    return Uraian(
        judul=f"{len(fakta.kode)} dari {fakta.terukur} indikator terukur persis sama dengan target",
        isi=(f"{sebut(list(fakta.kode))}: capaiannya tepat 100%.",),
        kemungkinan=("Yang ditulis target, bukan hasil ukur.", "Targetnya disesuaikan."),
        saran="Siapkan bukti pengukurannya.",
    )


def tanpa_penyebab(fakta: FaktaTanpaPenyebab) -> Uraian:
    return Uraian(
        judul=f"{fakta.kode}: target tidak tercapai, penyebabnya tidak ditulis",
        isi=(f"Capaian: {_persen(fakta.capaian)}.",),
        saran="Tulis penyebab dan tindak lanjutnya.",
    )


def belum(fakta: FaktaBelum) -> Uraian:
    isi = terbatas([f"{_entri(satu)}: “{kutip(satu.keterangan)}”." for satu in fakta.entri])
    register = REGISTER.get(fakta.cara, fakta.cara.value)
    return Uraian(
        judul=f"{fakta.kode}: {len(fakta.entri)} dari {fakta.dari} {register} belum selesai",
        isi=(*isi, f"Realisasi {tercetak(fakta.tercetak, fakta.juga)}.", _lainnya(fakta)),
        saran="Sebutkan mana yang dihitung dan mana yang tidak.",
    )


def _lainnya(fakta: FaktaBelum) -> str:
    """Say how much of the register all others are: more than that cannot be."""
    lain = fakta.dari - len(fakta.entri)
    return f"Yang lain {lain} / {fakta.dari} = {persen(Decimal(lain) / fakta.dari * SERATUS)}."


def bukti_lain(fakta: FaktaBuktiLain) -> Uraian:
    register = REGISTER.get(fakta.cara, fakta.cara.value)
    return Uraian(
        judul=f"{fakta.kode}: rumus dan buktinya berbeda jenis",
        isi=(
            f"Rumus: “{kutip(fakta.formula)}”.",
            f"Buktinya {fakta.banyak} {register}.",
        ),
        saran="Sesuaikan rumusnya, atau lampirkan bukti yang disebut rumus.",
    )


def terbitan_lama(fakta: FaktaTerbitanLama) -> Uraian:
    isi = [f"{_entri(fakta.entri)}: “{kutip(fakta.entri.judul)}”, terbit {fakta.terbit}."]
    if fakta.semua:
        isi.append("Di daftar tidak ada yang dihasilkan pada tahun laporan.")
    return Uraian(
        judul=f"{fakta.kode}: yang dihitung terbit {fakta.terbit}",
        isi=tuple(isi),
        saran="Jelaskan mengapa dihitung, atau ganti dengan yang dihasilkan pada tahun laporan.",
    )


def dua_register(fakta: FaktaDuaRegister) -> Uraian:
    pasangan = ((fakta.entri_lain, fakta.terbit_lain), (fakta.entri, fakta.terbit))
    kode = (fakta.kode_lain, fakta.kode)
    nama = min(fakta.entri.judul, fakta.entri_lain.judul, key=len)
    isi = [
        f"{satu}: {_entri(entri)}, “{kutip(entri.judul)}”{f', terbit {terbit}' if terbit else ''}."
        for satu, (entri, terbit) in zip(kode, pasangan, strict=True)
    ]
    return Uraian(
        judul=f"{fakta.kode}: “{_muat(nama, JUDUL)}” dihitung juga di {fakta.kode_lain}",
        isi=tuple(isi),
        kemungkinan=("Satu hal dengan dua sisi: sebutkan apa yang baru pada tahun laporan.",),
        saran="Jelaskan mengapa dihitung dua kali, atau hitung di satu indikator saja.",
    )


def tanpa_pembanding(fakta: FaktaTanpaPembanding) -> Uraian:
    return Uraian(
        judul=(
            f"{fakta.tabel}: {len(fakta.kode)} dari {fakta.dari} indikator tanpa angka "
            f"{fakta.tahun}"
        ),
        isi=(
            f"{sebut(list(fakta.kode))}: kolom {fakta.tahun} kosong atau “-”.",
            f"Tabel itu membandingkan {fakta.tahun} dengan {fakta.tahun + 1}.",
        ),
        kemungkinan=("Indikatornya baru ada sejak Renstra ini.", "Angkanya belum dicari."),
        saran=f"Isi angka {fakta.tahun}, atau tulis mengapa tidak ada.",
    )


def hari_tanggal(fakta: FaktaHari) -> Uraian:
    satu = fakta.entri
    on = tanggal(satu.tanggal) if satu.tanggal else satu.tanggal_tercetak
    return Uraian(
        judul=f"{_entri(satu)}: harinya tidak cocok dengan tanggalnya",
        isi=(f"Tercetak “{satu.tanggal_tercetak}”; {on} adalah hari {HARI[fakta.hari]}.",),
        saran="Cocokkan dengan naskahnya.",
    )


def tanggal_mustahil(fakta: FaktaTanggalMustahil) -> Uraian:
    return Uraian(
        judul=f"{_entri(fakta.entri)}: {fakta.tertulis} tidak ada di kalender",
        isi=(f"Tercetak “{fakta.entri.tanggal_tercetak}”.",),
        saran="Cocokkan dengan naskahnya.",
    )


def nomor_tahun(fakta: FaktaTahunNomor) -> Uraian:
    satu = fakta.entri
    return Uraian(
        judul=f"{_entri(satu)}: tahun nomor dan tanggalnya berbeda",
        isi=(f"Nomor “{kutip(satu.nomor_surat)}”, tanggal {tanggal(fakta.tanggal)}.",),
        saran="Cocokkan dengan naskahnya.",
    )


def nama_asing(fakta: FaktaNamaAsing) -> Uraian:
    satu = fakta.entri
    return Uraian(
        judul=f"{_entri(satu)}: unit “{_muat(satu.unit_tercetak, JUDUL)}” tidak dikenal",
        isi=(f"Tercetak di {tempat(satu.sumber, dokumen=None)}.",),
        saran="Tulis nama unitnya seperti di struktur organisasi.",
    )


def angka_narasi(fakta: FaktaAngkaNarasi) -> Uraian:
    dipotong = fakta.beda is Beda.TERPOTONG
    apa = f"{fakta.apa} di narasi {'dipotong, bukan dibulatkan' if dipotong else 'lain dari tabel'}"
    return Uraian(
        judul=f"{fakta.kode or 'Anggaran'}: {apa}",
        isi=(
            (
                f"Narasi: {cetakan(fakta.narasi, fakta.juga_narasi)}. "
                f"Tabel: {cetakan(fakta.tabel, fakta.juga_tabel)}."
            ),
        ),
        saran="Pastikan dahulu angka di tabel, lalu samakan narasinya.",
    )


def bagian_kurang(fakta: FaktaBagianKurang) -> Uraian:
    isi = terbatas([f"{satu.sumber.baris} {kutip(satu.teks)}." for satu in fakta.kurang])
    return Uraian(
        judul=f"{len(fakta.kurang)} dari {fakta.dijanjikan} bagian yang dijanjikan tidak ada",
        isi=(f"Dijanjikan di {fakta.kurang[0].sumber.tabel}, dan tidak ada subbabnya:", *isi),
        saran="Tulis bagian itu; PermenPANRB 53/2014 memintanya.",
    )


def _entri(satu: EntriTercetak) -> str:
    return f"{REGISTER.get(satu.jenis, satu.jenis.value)} nomor {satu.nomor}".replace(
        "kebijakan", "Kebijakan"
    ).replace("inovasi", "Inovasi")


def kutip(teks: str) -> str:
    return _muat(unescape(teks), KUTIPAN)


def _muat(teks: str, lebar: int) -> str:
    return teks if is_whole() else ringkas(teks, lebar)


def _persen(capaian: Decimal | Keadaan) -> str:
    return persen(capaian) if isinstance(capaian, Decimal) else nilai(capaian)
