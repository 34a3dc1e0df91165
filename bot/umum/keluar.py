"""The words of what the bot says on its own initiative."""

from collections.abc import Callable, Mapping
from typing import Any

from bot.akses import tombol
from bot.isi.kabar import kabar_isian
from bot.jawaban import Jawaban, Tombol
from bot.langganan.rekap import jawaban_rekap
from bot.lapor.kabar import kabar_laporan
from bot.messages import akses as kata
from bot.messages import delegasi, umum
from bot.umum.tombol import KEADAAN, MENU
from core.services.kabar import (
    AdaTakPasti,
    AdaTakTerbaca,
    AdaTamu,
    AksesDitolak,
    CatatanBaru,
    DelegasiDiubah,
    DialogBerakhir,
    DiberiPeran,
    Diminta,
    Isi,
    IsianDiterima,
    KabarIsian,
    KabarLaporan,
    KepalaRiwayat,
    MenungguPutusan,
    MintaAkses,
    MohonMaaf,
    RekapPekan,
    TandaTerima,
    UndanganDipakai,
)
from core.services.kabar_tindak import IsiTindak


def jawaban(isi: Isi, tautan: Callable[[str], str] = str) -> Jawaban:
    """Return a message as it is sent; `tautan` makes a link to the bot with this behind it."""
    if (menjawab := _JAWABAN.get(type(isi))) is not None:
        return menjawab(isi)
    if isinstance(isi, IsiTindak):
        # Of no use where nothing is followed up.
        from bot.tindak.kabar import jawaban as tentang_tindak  # noqa: PLC0415

        return tentang_tindak(isi)
    # Nor where nothing is due.
    from bot.pengingat.kabar import jawaban as tentang_tenggat  # noqa: PLC0415

    return tentang_tenggat(isi, tautan)


def _fixed(teks: str) -> Callable[[Any], Jawaban]:
    """Return what says the same to everybody."""
    return lambda _: Jawaban(teks)


def _stranger(isi: AdaTamu) -> Jawaban:
    return _with(umum.ada_tamu(isi.nama, isi.telegram_id), _give(isi.orang_id))


def _came_in(isi: UndanganDipakai) -> Jawaban:
    teks = kata.undangan_dipakai(isi.nama, isi.telegram_id, isi.tugas)
    return _with(teks, Tombol(kata.TOMBOL_LIHAT, f"{tombol.ORANG}:{isi.orang_id}"))


def _asked_for(isi: Diminta) -> Jawaban:
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
    teks = kata.minta_akses(isi.nama, isi.telegram_id, isi.kata, isi.unit_nama)
    return Jawaban(teks, (*((satu,) for satu in setuju), (lain, tolak)))


def _new_findings(isi: CatatanBaru) -> Jawaban:
    lihat = Tombol(umum.TOMBOL_CATATAN, f"nr:{isi.tahun}")
    return Jawaban(umum.catatan_baru(isi.tahun, isi.banyak), ((lihat,),))


def _unknown(isi: AdaTakPasti) -> Jawaban:
    return _with(umum.ada_tak_pasti(isi.banyak), Tombol(umum.TOMBOL_KEADAAN, KEADAAN))


_JAWABAN: Mapping[type, Callable[[Any], Jawaban]] = {
    MohonMaaf: _fixed(umum.KESALAHAN),
    AdaTakTerbaca: _fixed(umum.ADA_TAK_TERBACA),
    AdaTakPasti: _unknown,
    AksesDitolak: _fixed(kata.AKSES_DITOLAK),
    DialogBerakhir: _fixed(kata.DIALOG_BERAKHIR),
    AdaTamu: _stranger,
    UndanganDipakai: _came_in,
    MintaAkses: _asks,
    DiberiPeran: lambda isi: Jawaban(kata.diberi_peran(isi.tugas), MENU),
    DelegasiDiubah: lambda isi: Jawaban(delegasi.kabar(isi.tugas), MENU),
    CatatanBaru: _new_findings,
    KepalaRiwayat: lambda isi: Jawaban(umum.kepala_riwayat(isi.kepala)),
    KabarIsian: kabar_isian,
    MenungguPutusan: kabar_isian,
    IsianDiterima: kabar_isian,
    KabarLaporan: kabar_laporan,
    TandaTerima: kabar_laporan,
    Diminta: _asked_for,
    RekapPekan: lambda isi: jawaban_rekap(isi.rekap),
}
