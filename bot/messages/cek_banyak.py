"""Findings about how many there are: of a register, of a list, of what is kept here."""

from bot.messages import hitungan
from bot.messages.cek import Uraian, cetakan, tercetak
from bot.messages.cek_indikator import REGISTER
from bot.messages.hitungan import besaran
from bot.messages.isian import periode
from core.audit.banyak import FaktaBanyakDaftar, FaktaBanyakEntri
from core.audit.terhitung import FaktaTerhitung
from core.paket.istilah import CaraHitung, Daftar

SUMBER = {**hitungan.REGISTER, CaraHitung.IKK_LPPD: hitungan.IKK, CaraHitung.SKM: hitungan.SKM}
DAFTAR = {
    Daftar.PENGAMPU_IKK: "Daftar pengampu IKK",
    Daftar.SAMPEL_SKM: "Daftar unit sampel SKM",
}


def banyak_entri(fakta: FaktaBanyakEntri) -> Uraian:
    apa = REGISTER.get(fakta.cara, fakta.cara.value)
    return Uraian(
        judul=f"{fakta.kode}: realisasinya {fakta.tercetak.teks}, yang terdaftar {fakta.banyak}",
        isi=(
            f"Realisasi {tercetak(fakta.tercetak, fakta.juga)}.",
            f"Di daftarnya ada {fakta.banyak} {apa}.",
        ),
        kemungkinan=("Daftarnya belum lengkap.", "Realisasinya keliru."),
        saran="Samakan angka dan daftarnya.",
    )


def terhitung(fakta: FaktaTerhitung) -> Uraian:
    dihitung = besaran(fakta.dihitung, fakta.satuan)
    dari = f" ({fakta.pembilang} dari {fakta.penyebut})" if fakta.penyebut is not None else ""
    return Uraian(
        judul=(
            f"{fakta.kode}: diisi {besaran(fakta.diisi, fakta.satuan)}, datanya menghasilkan "
            f"{dihitung}"
        ),
        isi=(
            f"Diisi {besaran(fakta.diisi, fakta.satuan)}, {periode(fakta.periode)}.",
            f"Hitungan dari {SUMBER[fakta.cara]}: {dihitung}{dari}.",
        ),
        kemungkinan=("Status atau laporannya belum dimutakhirkan.", "Yang diisi keliru."),
        saran="Samakan keduanya, atau jelaskan mengapa berbeda.",
    )


def banyak_daftar(fakta: FaktaBanyakDaftar) -> Uraian:
    return Uraian(
        judul=(
            f"{DAFTAR[fakta.daftar]}: disebut {fakta.tercetak.teks}, isinya {fakta.banyak} unit"
        ),
        isi=(
            f"{fakta.uraian}: tercetak {cetakan(fakta.tercetak)}.",
            f"Daftarnya memuat {fakta.banyak} unit.",
        ),
        kemungkinan=("Daftarnya belum lengkap.", "Jumlah yang disebut keliru."),
        saran="Samakan jumlah dan daftarnya.",
    )
