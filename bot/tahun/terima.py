"""A filled form comes back: known by its content, read whole, and shown before it is saved."""

from collections.abc import Sequence
from dataclasses import replace

from bot.jawaban import Jawaban, Tombol
from bot.messages import formulir_tahun as kata
from bot.messages import janji_tahun as kata_janji
from bot.messages import tahun as kata_tahun
from bot.ruang import Ruang
from bot.tahun import baca_formulir, simpan, tampil, tombol
from bot.tahun.baca_formulir import Bacaan, Terisi
from bot.unduhan import Kiriman
from core.bukti import OLE, JenisBerkas, tell_kind
from core.galat_bukti import BerkasDitolakError, SebabDitolak
from core.hak import Pelaku
from core.pagu import usual_start
from core.services import tahun as layanan
from core.services.pelaku import only_admins
from core.tahun import HariPagu, Ketetapan, PaguBaru, SatuanJanji, TahunIsi
from core.xlsx.baca import read_workbook

MUAT = 3400
"""Characters of the problems that a message shows, of Telegram's 4096."""
ZIP = b"PK"
MUAT_BENTROK = 1500
"""Of these, those of newer figures that a form would replace."""
PERTAMA = 10
"""Changes that the summary shows; the others are counted."""


def terima(ruang: Ruang, pelaku: Pelaku, berkas: Kiriman) -> Jawaban | None:
    """Answer a form of ours; None: it is another file."""
    if not _is_workbook(berkas.isi):
        return None
    buku = read_workbook(berkas.isi)
    tahun = baca_formulir.tell_year(buku)
    if tahun is None:
        return None
    only_admins(pelaku, "formulir_rencana")
    tahunnya = layanan.show_year(ruang.engine, pelaku, tahun)
    bacaan = baca_formulir.read_form(buku, tahunnya)
    if bacaan.masalah:
        return _refuse(tahun, bacaan)
    return _summarize(ruang, pelaku, tahunnya, bacaan)


def _is_workbook(isi: bytes) -> bool:
    """Tell whether it may be a form. Raises BerkasDitolakError for Office files that are unsafe."""
    if not isi.startswith((ZIP, OLE)):
        return False
    try:
        return tell_kind(isi) is JenisBerkas.XLSX
    except BerkasDitolakError as error:
        if error.sebab is SebabDitolak.JENIS:
            return False
        raise


def _refuse(tahun: int, bacaan: Bacaan) -> Jawaban:
    """Name what is wrong, as much as a message holds."""
    semua = [kata.masalah(satu) for satu in bacaan.masalah]
    terpakai, banyak = 0, 0
    while banyak < len(semua) and (terpakai := terpakai + len(semua[banyak]) + 1) <= MUAT:
        banyak += 1
    sisa = [kata.lagi(len(semua) - banyak)] if banyak < len(semua) else []
    teks = "\n".join([kata.ditolak(len(semua)), *semua[:banyak], *sisa])
    return Jawaban(teks, _to_year(tahun))


def _summarize(ruang: Ruang, pelaku: Pelaku, tahunnya: TahunIsi, bacaan: Bacaan) -> Jawaban:
    tahun = tahunnya.tahun
    bacaan.ketetapan = _with_days(ruang, tahunnya, bacaan.ketetapan)
    terisi = [satu for satu in bacaan.ketetapan if simpan.changes(satu.isi, tahunnya)]
    berubah = [satu.isi for satu in terisi]
    # What a promise is counted in, and by whom, is filled in from the beginning.
    angka = [s.isi for s in bacaan.ketetapan if not isinstance(s.isi, baca_formulir.TANPA_ANGKA)]
    tetap = len(bacaan.utuh) + sum(not simpan.changes(satu, tahunnya) for satu in angka)
    if not berubah:
        lewat = sum(simpan.changes(satu, tahunnya) for satu in bacaan.utuh)
        return Jawaban(_unchanged(tahun, tetap, lewat), _to_year(tahun))
    teks = "\n".join(
        [
            kata.judul(tahun, kata_tahun.banyak(berubah), tetap, bacaan.kosong),
            *_first(tahunnya, berubah),
            *([kata.TANPA_ASAL] if bacaan.asal is None else _overtaken(tahunnya, terisi)),
            *tampil.catatan_formulir(berubah, tahunnya),
        ]
    )
    return simpan.propose(ruang, pelaku, tahun, berubah, teks)


def _with_days(ruang: Ruang, tahunnya: TahunIsi, semua: Sequence[Terisi]) -> list[Terisi]:
    """Return what the form sets; a stage that it gives no day of begins today, in its year."""
    berhari = {(s.isi.pos_id, s.isi.kunci) for s in semua if isinstance(s.isi, HariPagu)}
    ada = {(pos.id, kunci) for pos in tahunnya.pos for kunci in pos.pagu}
    hasil = []
    for satu in semua:
        isi = satu.isi
        if isinstance(isi, PaguBaru) and (isi.pos_id, isi.kunci) not in berhari | ada:
            on = usual_start(isi.kunci, tahunnya.tahun, ruang.now().date())
            satu = replace(satu, isi=replace(isi, berlaku_on=on))  # noqa: PLW2901  the same, dated
        hasil.append(satu)
    return hasil


def _unchanged(tahun: int, tetap: int, lewat: int) -> str:
    """Say that nothing changes; `lewat` of them are others by now, and stay so."""
    if not tetap:
        return kata.TANPA_ISI.format(tahun=tahun)
    return kata.tertinggal(tahun, tetap, lewat) if lewat else kata.semua_sama(tahun, tetap)


def _first(tahunnya: TahunIsi, berubah: Sequence[Ketetapan]) -> list[str]:
    baris = []
    for satu in berubah[:PERTAMA]:
        apa, _, lama, baru = simpan.describe(satu, tahunnya)
        baris.append(kata.ubah(apa, lama, baru))
    lebih = len(berubah) - PERTAMA
    return [*baris, *([kata.lagi(lebih)] if lebih > 0 else [])]


def _overtaken(tahunnya: TahunIsi, terisi: Sequence[Terisi]) -> list[str]:
    """Name each cell that would replace what somebody has set since the form was handed out."""
    baris = []
    for satu in terisi:
        apa, _, lama, baru = simpan.describe(satu.isi, tahunnya)
        semula = satu.semula
        dulu = simpan.describe(semula, tahunnya)[3] if semula else _nothing(satu.isi)
        if dulu != lama:
            baris.append(kata.bentrok(satu.tempat, apa, dulu, lama, baru))
    if not baris:
        return []
    muat = 0
    while muat < len(baris) and sum(map(len, baris[: muat + 1])) <= MUAT_BENTROK:
        muat += 1
    lebih = [kata.lagi(len(baris) - muat)] if muat < len(baris) else []
    return [kata.judul_bentrok(len(baris)), *baris[:muat], *lebih]


def _nothing(satu: Ketetapan) -> str:
    """Return how it is shown that there is nothing yet."""
    return kata_janji.TANPA_SATUAN if isinstance(satu, SatuanJanji) else kata_tahun.BELUM


def _to_year(tahun: int) -> tuple[tuple[Tombol, ...], ...]:
    unduh = Tombol(kata.TOMBOL_UNDUH_LAGI, tombol.of(tombol.UNDUH, tahun))
    return ((unduh,), (Tombol(f"« {tahun}", tombol.of(tombol.TAHUN, tahun)),))
