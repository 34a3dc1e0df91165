"""What is said to doubts about figures."""

from collections.abc import Sequence
from html import escape

from bot.messages.daftar import dan
from bot.messages.tanya import LEBAR_TOMBOL
from bot.render import potong

TOMBOL_CEK = "Semua catatan"
TOMBOL_CATATAN = "Catatan"
SETDA = "angka"
TERBANYAK = 3
"""Findings that are named in one line."""

TIDAK_COCOK = "<b>Tidak cocok.</b>"


def tombol(judul: str) -> str:
    return potong(judul, LEBAR_TOMBOL)


def catatan(judul: str, isi: Sequence[str]) -> str:
    return "\n".join([f"<b>{escape(judul)}</b>", *(escape(satu) for satu in isi)])


def catatan_pendek(judul: str, isi: str) -> str:
    """Say in one line what was found."""
    return f"Catatan: {escape(judul)}. {escape(isi)}"


def ringkas(judul: Sequence[str]) -> str:
    """Say in one line how many findings there are, and what the gravest are called."""
    if not judul:
        return ""
    lagi = f"; dan {len(judul) - TERBANYAK} lagi" if len(judul) > TERBANYAK else ""
    return f"Catatan pemeriksaan: {escape('; '.join(judul[:TERBANYAK]))}{lagi}."


def kemungkinan(isi: Sequence[str]) -> str:
    kalimat = (satu if satu.endswith(".") else f"{satu}." for satu in isi)
    return f"Kemungkinan: {escape(' '.join(kalimat))}"


def cocok(nama: str, banyak: int) -> str:
    return f"<b>{escape(nama)}</b>: cocok, jumlah tercetak sama dengan jumlah {banyak} barisnya."


def tidak_cocok(nama: str, banyak: int, isi: Sequence[str]) -> str:
    kepala = f"<b>{escape(nama)}</b>: jumlah tercetak tidak sama dengan jumlah {banyak} barisnya"
    return f"{kepala}. {' '.join(isi)}"


def tepat_baris(nomor: Sequence[int]) -> str:
    return f"Selisihnya tepat sebesar sub kegiatan nomor {dan([str(n) for n in nomor])}."


def tepat_salah_satu(nomor: Sequence[int]) -> str:
    """Say that each of these rows, which are alike, is the difference."""
    salah_satu = " atau ".join(f"{n}" for n in nomor)
    return f"Selisihnya tepat sebesar sub kegiatan nomor {salah_satu}, yang angkanya persis sama."


def capaian_ulang(hitungan: str, target: str, capaian: str) -> str:
    return f"Dengan hitungan itu capaiannya <b>{capaian}</b> ({hitungan} dari target {target})."


def selisih_sebesar(nama: str, nomor: Sequence[int]) -> str:
    """Say of which rows any one is the difference of a printed total."""
    salah_satu = " atau ".join(f"{n}" for n in nomor)
    kepala = f"Selisih jumlah {escape(nama)} tepat sebesar sub kegiatan nomor {salah_satu}"
    return f"{kepala}, jadi mungkin terhitung dua kali."


def juga(judul: str) -> str:
    return f"Juga: {escape(judul)}."


def cetakan(apa: str, di: Sequence[tuple[str, Sequence[str]]], banyak: int, jumlah: str) -> str:
    """Say where a total is printed; `jumlah`: what its rows come to where that is another."""
    tulis = [f"<b>{angka}</b> ({escape(dan(list(tabel)))})" for angka, tabel in di]
    sama = "Sama semua" if len(di) == 1 else "Tidak sama"
    baris = f"jumlah {banyak} barisnya {jumlah}" if jumlah else f"juga jumlah {banyak} barisnya"
    return f"{escape(apa[:1].upper() + apa[1:])}: {'; '.join(tulis)}. {sama}; {baris}."


def beda_kolom(kolom: str, tercetak: str, jumlah: str, selisih: str) -> str:
    """Say how a printed total differs from what stands above it."""
    return f"{kolom.capitalize()}: tercetak {tercetak}, barisnya {jumlah}, selisih {selisih}."


def tanpa_angka(semua: Sequence[str]) -> str:
    return f"{dan(list(semua))} tidak tercatat di data."


def banyak(perihal: str, n: int, tahun: int, *, terbatas: bool) -> str:
    tentang = f" tentang {escape(perihal)}" if perihal else ""
    return f"<b>{n} catatan</b>{tentang}{_yang(terbatas=terbatas)}, {tahun}:"


def di_bawah(n: int, tahun: int) -> str:
    return f"<b>{n} indikator di bawah target</b>, {tahun}{':' if n else '.'}"


def judul(ke: int, judul: str) -> str:
    return f"{ke}. {escape(judul)}"


def angka_tidak_ada(tahun: int, *, terlihat: bool) -> str:
    """Say that nothing has the figure; `terlihat`: the person sees all that there is."""
    dalam = f"dalam data {tahun}" if terlihat else f"di antara data {tahun} yang dapat Anda lihat"
    return f"Angka itu tidak ada {dalam}, dan tidak ada catatan yang menyebutnya."


def bersih(perihal: str, tahun: int, *, terbatas: bool) -> str:
    """Say that there is none; `terbatas`: of what is not the person's unit's there may be some."""
    awal = f"Tidak ada catatan{_yang(terbatas=terbatas)} atas {escape(perihal)} {tahun}"
    return f"{awal}." if terbatas else f"{awal}: angkanya sejalan dengan hitungan CEKER."


def _yang(*, terbatas: bool) -> str:
    return " yang menyangkut unit Anda" if terbatas else ""


def sebagai_catatan(judul: str) -> str:
    return f"<i>{escape(judul)}.</i>"


def bukan_sekian(atas: int, bawah: int, bagian: int, daftar: int) -> str:
    """Bukan 20 dari 39: menurut dokumen 27 dari 27."""
    return f"<b>Bukan {atas} dari {bawah}</b>: menurut dokumen {bagian} dari {daftar}."


def selisih_cetak(beda: str) -> str:
    return f"Selisihnya {beda} poin persen."
