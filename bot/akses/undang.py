"""/undang: links for one person each, with a text to forward."""

from collections.abc import Callable
from urllib.parse import quote

from bot.akses import pilih, tombol
from bot.data_tombol import numbers
from bot.halaman import arah, bagi, keterangan
from bot.halaman import pilih as pilih_halaman
from bot.jawaban import Jawaban, Tombol
from bot.messages import akses as kata
from bot.messages.umum import jabatan
from bot.render import escape, waktu
from bot.ruang import Ruang
from core.hak import Pelaku, Penugasan
from core.services import permintaan, undangan
from core.undangan import AWALAN, Keadaan, Undangan

WHATSAPP = "https://wa.me/?text="
PER_HALAMAN = 8
KE_DAFTAR = (Tombol(kata.TOMBOL_DAFTAR, tombol.UNDANGAN),)


def undang(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/undang [operator dinkes]"""  # noqa: D415  the command as typed
    dicari = " ".join(args)[:100]
    usul = permintaan.suggest(ruang.engine, pelaku, dicari) if dicari else None
    if isinstance(usul, Penugasan):
        return pilih.confirm(ruang, pelaku, usul)
    if usul is not None:
        return pilih.unit(ruang, pelaku, [f"{tombol.UNDANG}", usul, "1"])
    return _list(ruang, pelaku, 1, kata.kurang_jelas(dicari) if dicari else kata.CARA_UNDANG)


def _list(ruang: Ruang, pelaku: Pelaku, nomor: int, catatan: str) -> Jawaban:
    semua = undangan.list_open(ruang.engine, pelaku, now=ruang.now())
    lembar = bagi(list(enumerate(semua, 1)), PER_HALAMAN, lambda _: 1)
    terlihat, nomor = pilih_halaman(lembar, nomor)
    baris = [
        f"{ke}. {kata.undangan(satu.tugas, _when(ruang, satu), satu.pembuat)}"
        for ke, satu in terlihat
    ]
    deret = tuple(
        (Tombol(f"{ke}. {jabatan(satu.tugas)}", f"{tombol.LIHAT_UNDANGAN}:{satu.id}"),)
        for ke, satu in terlihat
    )
    judul = f"<b>{kata.JUDUL_UNDANGAN}</b>" + keterangan(nomor, len(lembar))
    teks = "\n".join([judul, *(baris or [kata.BELUM_ADA]), f"\n{catatan}"])
    baru = (Tombol(kata.TOMBOL_BARU, tombol.peran(tombol.UNDANG)),)
    return Jawaban(teks, (*deret, *arah(tombol.UNDANGAN, nomor, len(lembar)), baru))


def create(ruang: Ruang, pelaku: Pelaku, satu: pilih.Pilihan) -> Jawaban:
    """Make the invitation that was chosen, and show it."""
    return _show(
        ruang,
        undangan.create(
            ruang.engine,
            ruang.asal,
            pelaku,
            peran=satu.peran,
            unit_id=satu.unit_id,
            kapasitas=satu.kapasitas,
            akhir_on=satu.akhir_on,
            now=ruang.now(),
        ),
    )


def _tap_list(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return _list(ruang, pelaku, _id(args or ["1"]), kata.CARA_UNDANG)


def _tap_show(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return _show(ruang, undangan.show(ruang.engine, pelaku, _id(args), now=ruang.now()))


def _tap_revoke(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    satu = undangan.revoke(ruang.engine, ruang.asal, pelaku, _id(args), now=ruang.now())
    return _show(ruang, satu)


def _show(ruang: Ruang, satu: Undangan) -> Jawaban:
    if satu.keadaan is not Keadaan.TERBUKA:
        teks = kata.KEADAAN[satu.keadaan].format(pemakai=escape(satu.pemakai or ""))
        return Jawaban(teks, (KE_DAFTAR,))
    sampai = _when(ruang, satu)
    ajakan = kata.ajakan(satu.tugas, ruang.link(f"{AWALAN}{satu.token}"), sampai)
    catatan = kata.SEKALI_PAKAI.format(sampai=sampai, jabatan=escape(jabatan(satu.tugas)))
    return Jawaban(
        f"{kata.TERUSKAN}\n<code>{escape(ajakan)}</code>\n{catatan}",
        (
            (Tombol(kata.TOMBOL_BAGIKAN, url=WHATSAPP + quote(ajakan)),),
            (Tombol(kata.TOMBOL_CABUT, f"{tombol.CABUT}:{satu.id}"),),
            KE_DAFTAR,
        ),
    )


def _when(ruang: Ruang, satu: Undangan) -> str:
    return waktu(satu.sampai_at.astimezone(ruang.zona))


def _id(args: list[str]) -> int:
    return numbers(args, 1)[0]


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.UNDANGAN: _tap_list,
    tombol.LIHAT_UNDANGAN: _tap_show,
    tombol.CABUT: _tap_revoke,
}
