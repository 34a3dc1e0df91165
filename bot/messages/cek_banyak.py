"""Findings about how many there are: of a register, of a list."""

from bot.messages.cek import Uraian, cetakan, tercetak
from bot.messages.cek_indikator import REGISTER
from core.audit.banyak import FaktaBanyakDaftar, FaktaBanyakEntri
from core.paket.istilah import Daftar

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
