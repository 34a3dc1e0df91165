"""The words of what the bot says on its own initiative."""

from bot.akses import tombol
from bot.isi.kabar import kabar_isian
from bot.jawaban import Jawaban, Tombol
from bot.messages import akses as kata
from bot.messages import delegasi, umum
from bot.tenggat.kabar import kabar_pengingat
from bot.umum.tombol import MENU
from core.services.kabar import (
    AdaTakTerbaca,
    AdaTamu,
    AksesDitolak,
    DelegasiDiubah,
    DialogBerakhir,
    DiberiPeran,
    Diminta,
    Isi,
    IsianDiterima,
    KabarIsian,
    KepalaRiwayat,
    MenungguPutusan,
    MintaAkses,
    MohonMaaf,
    Pengingat,
    UndanganDipakai,
)

TETAP = {
    MohonMaaf: umum.KESALAHAN,
    AdaTakTerbaca: umum.ADA_TAK_TERBACA,
    AksesDitolak: kata.AKSES_DITOLAK,
    DialogBerakhir: kata.DIALOG_BERAKHIR,
}
"""What says the same to everybody."""


def jawaban(isi: Isi) -> Jawaban:
    """Return a message as it is sent."""
    match isi:
        case MohonMaaf() | AdaTakTerbaca() | AksesDitolak() | DialogBerakhir():
            hasil = Jawaban(TETAP[type(isi)])
        case AdaTamu():
            hasil = _with(umum.ada_tamu(isi.nama, isi.telegram_id), _give(isi.orang_id))
        case UndanganDipakai():
            teks = kata.undangan_dipakai(isi.nama, isi.telegram_id, isi.tugas)
            hasil = _with(teks, Tombol(kata.TOMBOL_LIHAT, f"{tombol.ORANG}:{isi.orang_id}"))
        case MintaAkses():
            hasil = _asks(isi)
        case DiberiPeran():
            hasil = Jawaban(kata.diberi_peran(isi.tugas), MENU)
        case DelegasiDiubah():
            hasil = Jawaban(delegasi.kabar(isi.tugas), MENU)
        case KepalaRiwayat():
            hasil = Jawaban(umum.kepala_riwayat(isi.kepala))
        case KabarIsian() | MenungguPutusan() | IsianDiterima():
            hasil = kabar_isian(isi)
        case Pengingat() | Diminta():
            hasil = _reminder(isi)
    return hasil


def _reminder(isi: Pengingat | Diminta) -> Jawaban:
    if isinstance(isi, Pengingat):
        return kabar_pengingat(isi)
    # Few are asked for by somebody, and the board comes along.
    from bot.papan.kabar import kabar_diminta  # noqa: PLC0415

    return kabar_diminta(isi)


def _with(teks: str, *baris: Tombol) -> Jawaban:
    return Jawaban(teks, tuple((satu,) for satu in baris))


def _give(orang_id: int) -> Tombol:
    return Tombol(kata.TOMBOL_BERI, tombol.peran(orang_id))


def _asks(isi: MintaAkses) -> Jawaban:
    """Let the admin grant it with one tap where the words say enough, else step by step."""
    usul = isi.usul
    setuju = (
        [
            Tombol(
                kata.tombol_setujui(usul),
                f"{tombol.SETUJUI}:{isi.permintaan_id}",
            )
        ]
        if usul
        else []
    )
    lain = Tombol(kata.TOMBOL_LAIN, tombol.peran(isi.orang_id))
    tolak = Tombol(kata.TOMBOL_TOLAK, f"{tombol.TOLAK}:{isi.permintaan_id}")
    teks = kata.minta_akses(isi.nama, isi.telegram_id, isi.kata)
    return Jawaban(teks, (*((satu,) for satu in setuju), (lain, tolak)))
