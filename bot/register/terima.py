"""A filled form of a register comes back: read whole, and shown before anything is saved."""

from collections.abc import Iterator, Sequence

from bot.buku_kiriman import open_workbook
from bot.jawaban import Jawaban, Tombol
from bot.messages import formulir_register as kata
from bot.messages import register as kata_register
from bot.register import baca_formulir, formulir, lihat, simpan, tombol
from bot.register.baca_formulir import Bacaan, Baru
from bot.render import cut_for_html
from bot.ruang import Ruang
from bot.unduhan import Kiriman
from core.hak import Pelaku
from core.register import Register, alike, differences, find_twins
from core.services import baca_register
from core.services.register import Tambahan, Ubahan

MUAT = 3200
"""Characters of what a message lists, of Telegram's 4096."""
PERTAMA = 10
"""Changes that the summary shows; the others are counted."""


def terima(ruang: Ruang, pelaku: Pelaku, kiriman: Kiriman) -> Jawaban | None:
    """Answer a form of ours; None: it is another file."""
    buku = open_workbook(kiriman)
    dikenal = baca_formulir.tell_register(buku) if buku else None
    if dikenal is None:
        return None
    jenis, tahun, lembar = dikenal
    register = formulir.writable(ruang, pelaku, jenis, tahun)
    versi = baca_register.show_versions(ruang.engine, pelaku, jenis, tahun, now=ruang.now())
    bacaan = baca_formulir.read_form(lembar, register, versi)
    if bacaan.masalah:
        return _refuse(register, bacaan)
    return _summarize(ruang, pelaku, register, bacaan)


def _refuse(register: Register, bacaan: Bacaan) -> Jawaban:
    baris = _fit([kata.masalah(*satu) for satu in bacaan.masalah])
    return Jawaban("\n".join([kata.ditolak(len(bacaan.masalah)), *baris]), _ways(register))


def _summarize(ruang: Ruang, pelaku: Pelaku, register: Register, bacaan: Bacaan) -> Jawaban:
    jenis, tahun = register.jenis, register.tahun
    if not bacaan.baru and not bacaan.berubah:
        teks = kata.semua_sama(jenis, tahun, bacaan.sama) if bacaan.sama else kata.KOSONG
        return Jawaban(teks, _ways(register))
    kembar = {satu.baris: _twins(register, satu) for satu in bacaan.baru}
    judul = kata.ringkasan(jenis, tahun, len(bacaan.baru), len(bacaan.berubah), bacaan.sama)
    baris = [
        *_fit(list(_warnings(kembar, bacaan.baru))),
        *_first([*_added(bacaan.baru), *_changed(bacaan)]),
    ]
    unit = bacaan.baru[0].unit_id if bacaan.baru else bacaan.berubah[0].lama.unit.id
    return simpan.propose(
        ruang,
        pelaku,
        register,
        unit,
        tambah=[
            Tambahan(unit_id=s.unit_id, isi=s.isi, kembar=kembar[s.baris]) for s in bacaan.baru
        ],
        ubah=[Ubahan(nomor=s.lama.nomor, versi=s.lama.versi, isi=s.isi) for s in bacaan.berubah],
        ringkasan="\n".join([judul, *baris]),
    )


def _twins(register: Register, satu: Baru) -> tuple[int, ...]:
    return tuple(lain.nomor for lain in find_twins(satu.isi, register.entri))


def _warnings(kembar: dict[int, tuple[int, ...]], baru: Sequence[Baru]) -> Iterator[str]:
    """Yield which new entries are like one that there is, or like one above in the form."""
    for letak, satu in enumerate(baru):
        sama = [f"nomor {nomor}" for nomor in kembar[satu.baris]]
        sama += [f"baris {lain.baris}" for lain in baru[:letak] if alike(satu.isi, lain.isi)]
        if sama:
            yield kata.kembar(satu.baris, sama)


def _added(baru: Sequence[Baru]) -> Iterator[str]:
    for satu in baru:
        yield kata.entri_baru(satu.baris, cut_for_html(satu.isi.judul, kata_register.MUAT_JUDUL))


def _changed(bacaan: Bacaan) -> Iterator[str]:
    for satu in bacaan.berubah:
        isi = "; ".join(
            kata_register.ubah_ringkas(nama, satu.lama.isi, satu.isi)
            for nama in differences(satu.lama.isi, satu.isi)
        )
        yield kata.ubahan(satu.lama.nomor, isi)


def _first(semua: Sequence[str]) -> list[str]:
    lebih = len(semua) - PERTAMA
    return [*_fit(semua[:PERTAMA]), *([kata.lagi(lebih)] if lebih > 0 else [])]


def _fit(semua: Sequence[str]) -> list[str]:
    """Return as many lines as half a message holds, and how many there are besides."""
    terpakai = 0
    isi: list[str] = []
    for satu in semua:
        terpakai += len(satu) + 1
        if terpakai > MUAT // 2:
            return [*isi, kata.lagi(len(semua) - len(isi))]
        isi.append(satu)
    return isi


def _ways(register: Register) -> tuple[tuple[Tombol, ...], ...]:
    data = tombol.of(tombol.UNDUH, register.jenis.value, register.tahun)
    kembali = lihat.ke_daftar(register.jenis, register.tahun)
    return ((Tombol(kata.TOMBOL_UNDUH, data),), (kembali,))
