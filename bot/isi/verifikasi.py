"""/verifikasi: what waits for the person's decision, and deciding on all that a page shows."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from bot.data_tombol import numbers
from bot.halaman import arah, bagi, keterangan, pilih
from bot.isi import akibat, banding, tombol
from bot.jawaban import Baris, Jawaban, Tombol, berjajar
from bot.lapor.menunggu import ke_laporan
from bot.messages import hitungan as kata_hitungan
from bot.messages import isian as kata
from bot.messages import verifikasi as kata_putus
from bot.render import escape, ringkas_html, waktu
from bot.ruang import Ruang
from bot.tindak.tugas import to_judge
from bot.umum.tombol import KE_MENU
from core.errors import TidakBerhakError, TombolBasiError
from core.hak import Kegunaan, Pelaku, Penugasan, Peran, may_at_all
from core.services import putusan
from core.services.menunggu import Menunggu

BATAS = 3300
"""Characters of the postings on one page."""
PER_BARIS = 6
ALASAN_MAKS = 120


def verifikasi(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/verifikasi"""  # noqa: D415  the command as typed
    jawaban = show(ruang, pelaku, 1)
    if not args:
        return jawaban
    awal = kata_putus.TANPA_KATA.format(teks=escape(" ".join(args)[:60]))
    return replace(jawaban, html=f"{awal}\n\n{jawaban.html}")


def show(ruang: Ruang, pelaku: Pelaku, halaman: int) -> Jawaban:
    """Show what waits; to the head of a unit also what its staf have written."""
    staf = putusan.list_handed(ruang.engine, pelaku, now=ruang.now())
    try:
        semua = putusan.list_waiting(ruang.engine, pelaku, now=ruang.now())
    except TidakBerhakError:
        if not staf:
            raise
        return _handed(ruang, staf, halaman)
    laporan, tindak = ke_laporan(ruang, pelaku), to_judge(ruang, pelaku)
    dari_staf = (*_to_handed(staf), *laporan, *tindak)
    if not semua:
        if laporan and not staf and not tindak:
            # With what reads surveys; most who decide do so on postings.
            from bot.lapor import putuskan  # noqa: PLC0415

            return putuskan.show(ruang, pelaku, 1)
        return Jawaban(kata_putus.KOSONG, (*dari_staf, (KE_MENU,)))
    lembar = _pages(ruang, semua)
    terlihat, nomor = pilih(lembar, halaman)
    baris, menunggu = [teks for _, teks in terlihat], [satu for satu, _ in terlihat]
    judul = kata_putus.judul(len(semua)) + keterangan(nomor, len(lembar))
    bawah = [kata_putus.CARA, *_examples(menunggu), kata_putus.memutuskan_semua(_roles(pelaku))]
    terpakai = sum(len(satu) + 2 for satu in (judul, *baris, *bawah))
    catatan = "\n".join(akibat.lines(ruang, menunggu, terpakai))
    ids = [satu.isian.id for satu in menunggu]
    setujui = Tombol(kata_putus.tombol_semua(len(ids), len(semua)), tombol.pak(ids))
    return Jawaban(
        "\n\n".join([judul, *baris, *([catatan] if catatan else []), "\n".join(bawah)]),
        (
            *_open(menunggu, _first(lembar, nomor)),
            (setujui,),
            *arah(tombol.VERIFIKASI, nomor, len(lembar)),
            *dari_staf,
        ),
    )


def ke_daftar(ruang: Ruang, pelaku: Pelaku) -> Baris:
    """Return the way to what still waits for this person, none where nothing does."""
    banyak = putusan.count_waiting(ruang.engine, pelaku)
    lagi = Tombol(kata_putus.tombol_lagi(banyak), f"{tombol.VERIFIKASI}:1")
    baris = [
        *([(lagi,)] if banyak else []),
        *ke_staf(ruang, pelaku),
        *ke_laporan(ruang, pelaku),
        *to_judge(ruang, pelaku),
    ]
    return tuple(baris) or ((KE_MENU,),)


def _handed(ruang: Ruang, staf: Sequence[Menunggu], halaman: int) -> Jawaban:
    lembar = _pages(ruang, staf)
    terlihat, nomor = pilih(lembar, halaman)
    judul = kata_putus.judul(len(staf), kata_putus.JUDUL_STAF) + keterangan(nomor, len(lembar))
    baris = [teks for _, teks in terlihat]
    menunggu = [satu for satu, _ in terlihat]
    bawah = "\n".join([kata_putus.CARA, *_examples(menunggu)])
    return Jawaban(
        "\n\n".join([judul, *baris, bawah]),
        (
            *_open(menunggu, _first(lembar, nomor)),
            *arah(tombol.DARI_STAF, nomor, len(lembar)),
            (KE_MENU,),
        ),
    )


def _pages(ruang: Ruang, semua: Sequence[Menunggu]) -> list[tuple[tuple[Menunggu, str], ...]]:
    """Return the postings with their texts in pages: as many as a button names, and as fit."""
    berteks = [(satu, _lines(ruang, nomor, satu)) for nomor, satu in enumerate(semua, 1)]
    return bagi(berteks, BATAS, lambda satu: max(len(satu[1]), BATAS // tombol.PAK_MAKS))


def _lines(ruang: Ruang, nomor: int, satu: Menunggu) -> str:
    isian = satu.isian
    angka = escape(banding.angka(isian, satu.objek))
    awal = (
        f"{nomor}. <b>{escape(kata.objek(satu.objek))}</b>, {kata.kapan(satu.objek, isian.periode)}"
    )
    tentang = [
        *([kata.ATAS_NAMA.format(unit=isian.unit_nama)] if isian.atas_nama else [isian.unit_nama]),
        *([kata.TERLAMBAT] if isian.terlambat else []),
    ]
    ganti = satu.diganti
    isi = [
        f"{awal}: <b>{angka}</b>",
        escape(", ".join(tentang)),
        escape(banding.ukuran(satu)),
        escape(banding.perubahan(satu)),
        escape(kata_putus.menggantikan(banding.angka(ganti, satu.objek))) if ganti else "",
        banding.peringatan(isian),
        _computed(satu),
        f"alasan: {ringkas_html(isian.alasan, ALASAN_MAKS)}" if isian.alasan else "",
        _enclosed(satu),
        kata_putus.menunggu(_since(ruang, satu)),
    ]
    return "\n".join(baris for baris in isi if baris)


def _computed(satu: Menunggu) -> str:
    """Say in short what the data behind the figure come to, and how far it is from them."""
    ukuran = satu.objek.ukuran
    if satu.hitungan is None or ukuran is None:
        return ""
    return kata_hitungan.singkat(satu.hitungan, ukuran.satuan, satu.isian.angka.tepat)


def _enclosed(satu: Menunggu) -> str:
    """Say in short which notes and evidence come with it."""
    bukti = f"bukti: {kata_putus.bukti(satu.isian.bukti)}"
    return f"{kata_putus.catatan(satu.isian.catatan)}; {bukti}" if satu.objek.ukuran else bukti


def _since(ruang: Ruang, satu: Menunggu) -> str:
    siapa = satu.isian.pengaju or satu.isian.penulis
    return waktu(siapa.pada_at.astimezone(ruang.zona))


def _open(semua: Sequence[Menunggu], pertama: int) -> Baris:
    nomor = [Tombol(f"{ke}", tombol.lihat(satu.isian.id)) for ke, satu in enumerate(semua, pertama)]
    return berjajar(nomor, PER_BARIS)


def _first(lembar: Sequence[Sequence[object]], nomor: int) -> int:
    """Return the number of the first posting on this page."""
    return 1 + sum(len(satu) for satu in lembar[: nomor - 1])


def _examples(semua: Sequence[Menunggu]) -> list[str]:
    tahun = sorted({satu.isian.periode.tahun for satu in semua if satu.contoh})
    return [kata_putus.CONTOH.format(tahun=satu) for satu in tahun]


def _roles(pelaku: Pelaku) -> list[Penugasan]:
    """Return the roles in which the person decides; none: an admin has named them."""
    return [tugas for tugas in pelaku.penugasan if tugas.peran is Peran.VERIFIKATOR]


def ke_staf(ruang: Ruang, pelaku: Pelaku) -> Baris:
    """Return the way to what staf have handed to this person, none where there is nothing."""
    return _to_handed(putusan.list_handed(ruang.engine, pelaku, now=ruang.now()))


def _to_handed(staf: Sequence[Menunggu]) -> Baris:
    ke = Tombol(kata_putus.tombol_staf(len(staf)), f"{tombol.DARI_STAF}:1")
    return ((ke,),) if staf else ()


def _tap_list(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return show(ruang, pelaku, *numbers(args, 1))


def _tap_handed(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (halaman,) = numbers(args, 1)
    staf = putusan.list_handed(ruang.engine, pelaku, now=ruang.now())
    if not staf:
        if not may_at_all(pelaku, Kegunaan.MENDELEGASIKAN):
            raise TidakBerhakError(putusan.PERIHAL)
        return Jawaban(kata_putus.KOSONG_STAF, ((KE_MENU,),))
    return _handed(ruang, staf, halaman)


def _tap_all(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Accept what that page showed: what came later is not in its button."""
    if len(args) != 1:
        raise TombolBasiError(":".join(args))
    hasil = putusan.accept_all(
        ruang.engine, ruang.asal, pelaku, tombol.buka(args[0]), now=ruang.now()
    )
    bagian = [kata_putus.semua_disetujui(len(hasil.diterima))]
    if hasil.lewat:
        lain = [_passed(ruang, satu) for satu in hasil.lewat]
        bagian.append("\n".join([kata_putus.lewat(len(lain)), *lain]))
    return Jawaban("\n\n".join(bagian), ke_daftar(ruang, pelaku))


def _passed(ruang: Ruang, satu: Menunggu) -> str:
    pemutus = satu.isian.pemutus
    pada = waktu(pemutus.pada_at.astimezone(ruang.zona)) if pemutus else None
    apa, kapan = kata.objek(satu.objek), kata.kapan(satu.objek, satu.isian.periode)
    return kata_putus.beralih(
        apa, kapan, satu.isian.status, pemutus.nama if pemutus else None, pada
    )


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.VERIFIKASI: _tap_list,
    tombol.DARI_STAF: _tap_handed,
    tombol.SETUJUI_SEMUA: _tap_all,
}
