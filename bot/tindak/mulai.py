"""Where an admin begins: at a finding, at a recommendation of a document, or with nothing."""

from collections.abc import Callable

from bot.cek.tombol import list_of
from bot.data_tombol import number, numbers
from bot.halaman import arah, bagi, pilih
from bot.jawaban import Jawaban, Tombol, berjajar
from bot.messages import tindak as kata_lihat
from bot.messages import tindak_baru as kata
from bot.messages.cek_uraian import uraikan
from bot.ruang import Ruang
from bot.tindak import tombol
from bot.tindak.baru import begin
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.services import cek
from core.services import tindak_baru as layanan
from core.services.jawab_tindak import PERIHAL_ATUR
from core.services.pelaku import only_admins
from core.tindak_lanjut import Asal

PER_HALAMAN = 5


def _tap_assign(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Make a task of a finding."""
    # Buttons of the version before name no list.
    if len(args) not in {2, 3}:
        raise TombolBasiError(":".join(args))
    only_admins(pelaku, PERIHAL_ATUR)
    tahun, tanda, now = number(args[0]), args[1], ruang.now()
    daftar = args[2] if args[2:] else ""
    if daftar:
        list_of(daftar)
    _, satu = cek.find(ruang.engine, pelaku, tahun, tanda, now=now)
    milik = layanan.owners_of(ruang.engine, pelaku, tahun, satu.kunci, now=now)
    return begin(
        ruang,
        pelaku,
        Asal.CATATAN,
        tahun,
        kunci=satu.kunci,
        tanda=tanda,
        daftar=daftar,
        teks=kata.pokok(uraikan(satu.fakta)),
        usul=[unit.id for unit in milik],
    )


def _tap_add(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (tahun,) = numbers(args, 1)
    return begin(ruang, pelaku, Asal.REKOMENDASI, tahun)


def _tap_documents(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Show what the documents of a year recommend."""
    tahun, halaman = numbers(args, 2)
    semua = layanan.list_proposals(ruang.engine, pelaku, tahun, now=ruang.now())
    kembali = Tombol(kata_lihat.TOMBOL_DAFTAR, tombol.of(tombol.DAFTAR, tahun))
    if not semua:
        return Jawaban(kata.TANPA_REKOMENDASI.format(tahun=tahun), ((kembali,),))
    lembar = bagi(list(enumerate(semua, start=1)), PER_HALAMAN, lambda _: 1)
    terlihat, nomor = pilih(lembar, halaman)
    deret = [Tombol(f"{ke}", tombol.of(tombol.USUL, tahun, satu.tanda)) for ke, satu in terlihat]
    return Jawaban(
        kata.usulan(tahun, terlihat),
        (
            *berjajar(deret, PER_HALAMAN),
            *arah(tombol.of(tombol.AMBIL, tahun), nomor, len(lembar)),
            (kembali,),
        ),
    )


def _tap_passage(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Begin with a passage of a document; its owners are those of its indikator."""
    if len(args) != len(("tahun", "tanda")):
        raise TombolBasiError(":".join(args))
    tahun = number(args[0])
    for satu in layanan.list_proposals(ruang.engine, pelaku, tahun, now=ruang.now()):
        if satu.tanda == args[1]:
            return begin(
                ruang,
                pelaku,
                Asal.REKOMENDASI,
                tahun,
                kunci=satu.kunci,
                teks=satu.teks,
                sumber=satu.sumber,
                usul=[unit.id for unit in satu.pemilik],
            )
    raise TombolBasiError(":".join(args))


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.TUGASKAN: _tap_assign,
    tombol.TAMBAH: _tap_add,
    tombol.AMBIL: _tap_documents,
    tombol.USUL: _tap_passage,
}
