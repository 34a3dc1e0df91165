"""An admin names who decides on a posting that nobody may decide on by role."""

from collections.abc import Callable

from bot.data_tombol import numbers
from bot.halaman import berhalaman
from bot.isi import tampil, tombol
from bot.isi.putuskan import told
from bot.jawaban import Jawaban, Tombol
from bot.messages import isian as kata
from bot.messages import verifikasi as kata_putus
from bot.messages.umum import jabatan
from bot.render import escape, ringkas
from bot.ruang import Ruang
from core.hak import Pelaku
from core.services import lihat_isian, penunjukan
from core.services.penunjukan import Calon

LEBAR_TOMBOL = 60


def _tap_choose(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    isian_id, halaman = numbers(args if args[1:] else [*args, "1"], 2)
    semua = penunjukan.list_candidates(ruang.engine, pelaku, isian_id, now=ruang.now())
    satu = lihat_isian.inspect(ruang.engine, pelaku, isian_id, now=ruang.now()).menunggu
    baris = tuple(
        (Tombol(_name(calon), f"{tombol.TUNJUK_ORANG}:{isian_id}:{calon.orang_id}"),)
        for calon in semua
    )
    apa, kapan = kata.objek(satu.objek), kata.kapan(satu.objek, satu.isian.periode)
    angka = escape(tampil.figur(satu.isian.angka, satu.objek))
    banyak = max((calon.banyak for calon in semua), default=1)
    teks = kata_putus.pilih_pemutus(apa, kapan, satu.isian.unit_nama, angka, banyak)
    kembali = Tombol(kata_putus.TOMBOL_ISIAN, tombol.lihat(isian_id))
    return Jawaban(
        teks if semua else kata_putus.TANPA_CALON,
        (*berhalaman(baris, f"{tombol.TUNJUK}:{isian_id}", halaman), (kembali,)),
    )


def _tap_appoint(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    isian_id, orang_id = numbers(args, 2)
    calon = penunjukan.appoint(
        ruang.engine, ruang.asal, pelaku, isian_id, orang_id, now=ruang.now()
    )
    kembali = Tombol(kata_putus.TOMBOL_ISIAN, tombol.lihat(isian_id))
    teks = kata_putus.ditunjuk(calon.nama, calon.banyak, terjangkau=calon.terjangkau)
    return Jawaban(teks, ((kembali,),))


def _name(calon: Calon) -> str:
    return ringkas(f"{calon.nama}, {'; '.join(map(jabatan, calon.tugas))}", LEBAR_TOMBOL)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.TUNJUK: told(_tap_choose),
    tombol.TUNJUK_ORANG: told(_tap_appoint),
}
