"""/undang: links for one person each, with a text to forward."""

from collections.abc import Callable
from urllib.parse import quote

from bot.akses import pilih, tombol
from bot.jawaban import Jawaban, Tombol
from bot.messages import akses as kata
from bot.messages.umum import jabatan
from bot.render import escape, tanggal, waktu
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.pengguna import last_day
from core.services import permintaan, undangan
from core.undangan import AWALAN, Keadaan, Undangan

WHATSAPP = "https://wa.me/?text="
KE_DAFTAR = (Tombol(kata.TOMBOL_DAFTAR, tombol.UNDANGAN),)


def undang(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/undang [operator dinkes]"""  # noqa: D415  the command as typed
    if args:
        usul = permintaan.suggest(ruang.engine, pelaku, " ".join(args)[:100])
        if usul is not None:
            return pilih.confirm(ruang, pelaku, usul)
    semua = undangan.list_open(ruang.engine, pelaku, now=ruang.now())
    baris = [
        f"{nomor}. {kata.undangan(satu.tugas, _until(satu), _when(ruang, satu))}"
        for nomor, satu in enumerate(semua, 1)
    ]
    deret = tuple(
        (Tombol(f"{nomor}. {jabatan(satu.tugas)}", f"{tombol.LIHAT_UNDANGAN}:{satu.id}"),)
        for nomor, satu in enumerate(semua, 1)
    )
    isi = [*(baris or [kata.BELUM_ADA]), f"\n{kata.CARA_UNDANG}"]
    teks = "\n".join([f"<b>{kata.JUDUL_UNDANGAN}</b>", *isi])
    return Jawaban(teks, (*deret, (Tombol(kata.TOMBOL_BARU, tombol.peran(tombol.UNDANG)),)))


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


def _until(satu: Undangan) -> str:
    hari = last_day(satu.akhir_on)
    return kata.batas(tanggal(hari) if hari else "")


def _id(args: list[str]) -> int:
    if len(args) != 1 or not args[0].isdecimal():
        raise TombolBasiError(":".join(args))
    return int(args[0][:9])


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.UNDANGAN: undang,
    tombol.LIHAT_UNDANGAN: _tap_show,
    tombol.CABUT: _tap_revoke,
}
