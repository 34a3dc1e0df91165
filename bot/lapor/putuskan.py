"""What waits for the person's decision; accepting, returning with a note, and taking back."""

from collections.abc import Callable, Sequence

from bot.data_tombol import number, numbers
from bot.halaman import arah, bagi, keterangan, pilih
from bot.jawaban import Baris, Jawaban, Tombol, berjajar
from bot.lapor import lihat, tanda_terima, tombol
from bot.lapor.menunggu import ke_laporan
from bot.messages import berjalan as kata_berjalan
from bot.messages import kirim as kata_kirim
from bot.messages import kirim_lihat as kata
from bot.messages import verifikasi as kata_putus
from bot.messages.kesalahan import explain
from bot.ruang import Ruang
from bot.tulisan import Tulisan, cap, read_stamped
from bot.umum.tombol import KE_MENU
from core.errors import CatatanWajibError, TidakBerhakError
from core.galat_kewajiban import LaporanBeralihError
from core.hak import Kegunaan, Pelaku, may_at_all
from core.kewajiban.laporan import StatusLaporan
from core.services import laporan as layanan
from core.services import lihat_laporan
from core.services.dialog import Dialog, JenisDialog
from core.services.lihat_laporan import Menunggu, Terlihat, Tindakan
from core.teks import fold, without_hidden

CATATAN = Tulisan(JenisDialog.LAPORAN_KEMBALIKAN, "laporan", "catatan")
Tap = Callable[[Ruang, Pelaku, list[str]], Jawaban]
BATAS = 3300
"""Characters of the reports on one page."""
PER_HALAMAN = 12
PER_BARIS = 6


def show(ruang: Ruang, pelaku: Pelaku, halaman: int) -> Jawaban:
    """Show the reports that wait for this person. Raises TidakBerhakError."""
    if not may_at_all(pelaku, Kegunaan.MEMUTUSKAN):
        raise TidakBerhakError(layanan.PERIHAL_PUTUS)
    semua = lihat_laporan.list_waiting(ruang.engine, pelaku, now=ruang.now())
    if not semua:
        return Jawaban(kata.KOSONG, ((KE_MENU,),))
    berteks = [(satu, _line(ke, satu)) for ke, satu in enumerate(semua, 1)]
    lembar = bagi(berteks, BATAS, lambda satu: max(len(satu[1]), BATAS // PER_HALAMAN))
    terlihat, nomor = pilih(lembar, halaman)
    pertama = 1 + sum(len(satu) for satu in lembar[: nomor - 1])
    judul = kata.judul(len(semua)) + keterangan(nomor, len(lembar))
    deret = [
        Tombol(f"{ke}", tombol.of(tombol.LIHAT, satu.laporan.id))
        for ke, (satu, _) in enumerate(terlihat, pertama)
    ]
    return Jawaban(
        "\n\n".join([judul, *(teks for _, teks in terlihat), kata.CARA]),
        (*berjajar(deret, PER_BARIS), *arah(tombol.MENUNGGU, nomor, len(lembar)), (KE_MENU,)),
    )


def _line(ke: int, satu: Menunggu) -> str:
    return kata.singkat(ke, satu.laporan, satu.terutang, tanda_terima.short_result(satu.survei))


def told(tap: Tap) -> Tap:
    """Tell whoever comes too late who was faster and when, and show how things are."""

    def answer(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
        try:
            return tap(ruang, pelaku, args)
        except LaporanBeralihError as error:
            return lihat.show(ruang, pelaku, number(args[0]), awal=explain(error))

    return answer


def _tap_waiting(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return show(ruang, pelaku, *numbers(args, 1))


def _tap_accept(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (laporan_id,) = numbers(args, 1)
    layanan.accept(ruang.engine, ruang.asal, pelaku, laporan_id, now=ruang.now())
    satu = _inspect(ruang, pelaku, laporan_id)
    return Jawaban(kata.diterima(satu.terutang), _ways(ruang, pelaku, laporan_id))


def _tap_withdraw(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Ask whether it is to be taken back."""
    (laporan_id,) = numbers(args, 1)
    satu = _allowed(ruang, pelaku, laporan_id, Tindakan.TARIK)
    ya = Tombol(kata.TOMBOL_YA_TARIK, tombol.of(tombol.YA_TARIK, laporan_id))
    batal = Tombol(kata.TOMBOL_BATAL, tombol.of(tombol.LIHAT, laporan_id))
    return Jawaban(kata.tanya_tarik(satu.terutang), ((ya, batal),))


def _tap_withdrawn(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (laporan_id,) = numbers(args, 1)
    layanan.withdraw(ruang.engine, ruang.asal, pelaku, laporan_id, now=ruang.now())
    satu = _inspect(ruang, pelaku, laporan_id)
    return lihat.show(ruang, pelaku, laporan_id, awal=kata.ditarik(satu.terutang))


def _tap_return(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Ask for the note, which is the next text that the person writes."""
    (laporan_id,) = numbers(args, 1)
    satu = _allowed(ruang, pelaku, laporan_id, Tindakan.KEMBALIKAN)
    CATATAN.keep(ruang, pelaku, laporan_id, "")
    return Jawaban(kata.tanya_catatan(satu.terutang), _cancel(laporan_id))


def note(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, teks: str) -> Jawaban:
    """Take the note, and show what it would return before it does."""
    laporan_id, _ = CATATAN.read(berjalan)
    bersih = without_hidden(teks).strip()
    if not fold(bersih):
        return Jawaban(kata.CATATAN_KOSONG, _cancel(laporan_id))
    if len(bersih) > kata_putus.CATATAN_MAKS:
        return Jawaban(kata_putus.catatan_panjang(len(bersih)), _cancel(laporan_id))
    try:
        with CATATAN.dropped_where_refused(ruang, pelaku):
            satu = _allowed(ruang, pelaku, laporan_id, Tindakan.KEMBALIKAN)
    except LaporanBeralihError as error:
        return lihat.show(ruang, pelaku, laporan_id, awal=explain(error))
    CATATAN.keep(ruang, pelaku, laporan_id, bersih)
    return _ask(satu, bersih)


def sebut(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    """Return what a note that waits is called."""
    satu = _inspect(ruang, pelaku, CATATAN.read(berjalan)[0])
    return kata_berjalan.catatan_laporan(kata_kirim.judul(satu.terutang))


def tanya(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    """Ask for the note, or whether to return the report with it."""
    laporan_id, catatan = CATATAN.read(berjalan)
    satu = _inspect(ruang, pelaku, laporan_id)
    if catatan:
        return _ask(satu, catatan)
    return Jawaban(kata.tanya_catatan(satu.terutang), _cancel(laporan_id))


def _tap_returned(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Return it with the note that was shown."""
    laporan_id, tanda = read_stamped(args)
    catatan = CATATAN.find(ruang, pelaku, laporan_id)
    if catatan and cap(catatan) != tanda:
        # Another note was written since: it is shown before it is sent.
        return _ask(_inspect(ruang, pelaku, laporan_id), catatan)
    try:
        laporan = layanan.give_back(
            ruang.engine, ruang.asal, pelaku, laporan_id, catatan, now=ruang.now()
        )
    except CatatanWajibError:
        return _tap_return(ruang, pelaku, args[:1])
    satu = _inspect(ruang, pelaku, laporan_id)
    teks = kata.dikembalikan(satu.terutang, laporan.catatan_putusan or "")
    return Jawaban(teks, _ways(ruang, pelaku, laporan_id))


def _tap_cancel(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (laporan_id,) = numbers(args, 1)
    jawaban = lihat.show(ruang, pelaku, laporan_id)
    CATATAN.drop(ruang, pelaku, laporan_id)
    return jawaban


def _ask(satu: Terlihat, catatan: str) -> Jawaban:
    nomor = satu.laporan.id
    ya = Tombol(kata.TOMBOL_YA_KEMBALI, tombol.of(tombol.YA_KEMBALI, nomor, cap(catatan)))
    teks = kata.tanya_kembali(satu.terutang, catatan, lihat.as_whom(satu))
    return Jawaban(teks, ((ya, *_cancel(nomor)[0]),))


def _ways(ruang: Ruang, pelaku: Pelaku, laporan_id: int) -> Baris:
    ke = Tombol(kata.TOMBOL_LIHAT, tombol.of(tombol.LIHAT, laporan_id))
    return ((ke,), *(ke_laporan(ruang, pelaku) or ((KE_MENU,),)))


def _cancel(laporan_id: int) -> Baris:
    return ((Tombol(kata.TOMBOL_BATAL, tombol.of(tombol.BATAL_KEMBALI, laporan_id)),),)


def _allowed(ruang: Ruang, pelaku: Pelaku, laporan_id: int, tindakan: Tindakan) -> Terlihat:
    """Return the report if the person may do this now.

    Raises TidakBerhakError for whoever may only look at it, LaporanBeralihError where it is no
    longer to be done.
    """
    satu = _inspect(ruang, pelaku, laporan_id)
    if tindakan in satu.tindakan:
        return satu
    laporan = satu.laporan
    if laporan.status is StatusLaporan.DIAJUKAN:
        raise TidakBerhakError(layanan.PERIHAL_PUTUS)
    pemutus = laporan.pemutus
    raise LaporanBeralihError(
        laporan.status,
        oleh=pemutus.nama if pemutus else None,
        pada_at=pemutus.pada_at if pemutus else None,
    )


def _inspect(ruang: Ruang, pelaku: Pelaku, laporan_id: int) -> Terlihat:
    return lihat_laporan.inspect(ruang.engine, pelaku, laporan_id, now=ruang.now())


def _all_told(semua: Sequence[tuple[str, Tap]]) -> dict[str, Tap]:
    return {verba: told(tap) for verba, tap in semua}


TOMBOL: dict[str, Tap] = {
    tombol.MENUNGGU: _tap_waiting,
    **_all_told(
        (
            (tombol.TERIMA, _tap_accept),
            (tombol.TARIK, _tap_withdraw),
            (tombol.YA_TARIK, _tap_withdrawn),
            (tombol.KEMBALIKAN, _tap_return),
            (tombol.YA_KEMBALI, _tap_returned),
            (tombol.BATAL_KEMBALI, _tap_cancel),
        )
    ),
}
