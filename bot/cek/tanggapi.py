"""Answer a finding: a text, and a file or a link if there is one; shown before it is kept."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, replace
from typing import Any

from bot import simpan_bukti
from bot.cek import tombol
from bot.cek.tombol import Daftar
from bot.data_tombol import number
from bot.isi.lihat import web_link
from bot.jawaban import Baris, Jawaban, Lampiran, Tombol
from bot.messages import cek_tanggapan as kata
from bot.messages.cek_uraian import uraikan
from bot.messages.kesalahan import explain
from bot.ruang import Ruang
from bot.tulisan import cap
from bot.unduhan import Kiriman
from core.audit.catatan import Catatan
from core.audit.sidik import fingerprint
from core.errors import TeksKosongError, TeksPanjangError, TidakBerhakError, TombolBasiError
from core.galat_catatan import CatatanHilangError
from core.hak import Pelaku
from core.isian import Bukti
from core.services import cek as layanan
from core.services import dialog, simpanan, tanggapan
from core.services.cek import Pemeriksaan
from core.services.dialog import Dialog
from core.services.tanggapan import Tanggapan
from core.teks import without_hidden
from core.tulisan import readable

JENIS = dialog.JenisDialog.TANGGAPAN
ARGUMEN = 3
"""Behind the verb that begins an answer: year, sign, list."""


def button(tahun: int, daftar: Daftar, satu: Catatan) -> Tombol:
    """Return the way to answer a finding that was opened from this list."""
    nama = tombol.list_name(daftar)
    return Tombol(kata.TOMBOL, tombol.of(tombol.TANGGAPI, tahun, layanan.sign(satu), nama))


def files(tahun: int, daftar: Daftar, satu: Catatan, semua: Sequence[Tanggapan]) -> Baris:
    """Return the ways to what came with these answers, and from there back to this list."""
    tanda, nama = layanan.sign(satu), tombol.short_name(daftar)
    berisi = [
        jawaban
        for jawaban in semua
        if jawaban.bukti is not None
        and (jawaban.bukti.sidik or web_link(jawaban.bukti.tautan or ""))
    ]
    return tuple(
        (_file_button(jawaban, kata.tombol_berkas(ke, len(berisi)), tahun, tanda, nama),)
        for ke, jawaban in enumerate(berisi, start=1)
    )


def _file_button(satu: Tanggapan, label: str, tahun: int, tanda: str, daftar: str) -> Tombol:
    tautan = web_link(satu.bukti.tautan or "") if satu.bukti else ""
    if tautan:
        return Tombol(label, url=tautan)
    return Tombol(label, tombol.of(tombol.BERKAS, tahun, tanda, satu.id, daftar))


def teks(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, tertulis: str) -> Jawaban:
    """Take what somebody writes: a link is what comes with the answer, all else the answer."""
    satu_baris = without_hidden(tertulis).strip()
    if web_link(satu_baris):
        return _attach(ruang, pelaku, berjalan, Bukti(satu_baris, tautan=satu_baris))
    try:
        return _keep(ruang, pelaku, berjalan, teks=readable(tertulis))
    except (TeksKosongError, TeksPanjangError) as error:
        return Jawaban(explain(error), ((_cancel(berjalan.isi),),))


def berkas(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, kiriman: Kiriman) -> Jawaban:
    """Take a file; what is written under it is the answer."""
    satu = simpan_bukti.keep(ruang, kiriman)
    if kiriman.keterangan.strip():
        teks = readable(kiriman.keterangan)
        berjalan = Dialog(JENIS, berjalan.isi | {"teks": teks})
    return _attach(ruang, pelaku, berjalan, satu)


def ask_again(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    """Ask for the answer, or show what there is of it."""
    return _show(ruang, pelaku, berjalan.isi)


def name(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    try:
        _, satu = _find(ruang, pelaku, berjalan.isi)
    except TombolBasiError:
        return kata.SEBUTAN_HILANG
    return kata.sebutan(uraikan(satu.fakta).judul)


def _attach(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, satu: Bukti) -> Jawaban:
    jawaban = _keep(ruang, pelaku, berjalan, bukti=asdict(satu))
    if _evidence(berjalan.isi) in {None, satu}:
        return jawaban
    return replace(jawaban, html=f"{kata.SATU_LAMPIRAN}\n\n{jawaban.html}")


def _keep(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, **baru: object) -> Jawaban:
    isi = berjalan.isi | baru
    dialog.put(ruang.engine, pelaku, Dialog(JENIS, isi), now=ruang.now())
    return _show(ruang, pelaku, isi)


def _show(ruang: Ruang, pelaku: Pelaku, isi: dict[str, Any]) -> Jawaban:
    try:
        hasil, satu = _find(ruang, pelaku, isi)
    except TombolBasiError:
        return _gone(ruang, pelaku, isi)
    if satu.kunci not in hasil.boleh:
        # A role that has ended meanwhile.
        dialog.drop(ruang.engine, pelaku, JENIS)
        raise TidakBerhakError(tanggapan.PERIHAL)
    judul = uraikan(satu.fakta).judul
    bukti = _evidence(isi)
    batal = _cancel(isi)
    if not isi["teks"]:
        awal = kata.lampiran_dulu(bukti) if bukti else kata.tulis(judul)
        return Jawaban(awal, ((batal,),))
    capnya = _stamp(isi["teks"], _evidence(isi), satu)
    simpan = tombol.of(tombol.SIMPAN, isi["tahun"], isi["tanda"], capnya)
    return Jawaban(
        kata.tinjau(judul, isi["teks"], bukti, hasil.boleh.get(satu.kunci)),
        ((Tombol(kata.TOMBOL_SIMPAN, simpan), batal),),
    )


def _cancel(isi: dict[str, Any]) -> Tombol:
    return Tombol(kata.TOMBOL_BATAL, tombol.of(tombol.BATAL, isi["tahun"], isi["tanda"]))


def _find(ruang: Ruang, pelaku: Pelaku, isi: dict[str, Any]) -> tuple[Pemeriksaan, Catatan]:
    return layanan.find(ruang.engine, pelaku, int(isi["tahun"]), str(isi["tanda"]), now=ruang.now())


def _evidence(isi: dict[str, Any]) -> Bukti | None:
    return Bukti(**isi["bukti"]) if isi.get("bukti") else None


def _stamp(teks: str, bukti: Bukti | None, satu: Catatan) -> str:
    """Return what tells this answer to these figures from any other."""
    return cap(f"{teks}\n{bukti}\n{fingerprint(satu.fakta)}")


def _gone(ruang: Ruang, pelaku: Pelaku, isi: dict[str, Any]) -> Jawaban:
    """Say that the finding is no more, and give back what was written about it."""
    dialog.drop(ruang.engine, pelaku, JENIS)
    awal = explain(CatatanHilangError())
    return Jawaban(f"{awal}\n\n{kata.tulisan(isi['teks'])}" if isi["teks"] else awal)


def _args(args: list[str], banyak: int) -> tuple[int, str, list[str]]:
    if len(args) != banyak:
        raise TombolBasiError(":".join(args))
    return number(args[0]), args[1], args[2:]


def _tap_answer(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    # Buttons of the version before name no list.
    tahun, tanda, [daftar] = _args(args if len(args) == ARGUMEN else [*args, ""], ARGUMEN)
    if daftar:
        tombol.list_of(daftar)
    hasil, satu = layanan.find(ruang.engine, pelaku, tahun, tanda, now=ruang.now())
    if satu.kunci not in hasil.boleh:
        raise TidakBerhakError(tanggapan.PERIHAL)
    lama = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=JENIS)
    isi: dict[str, Any] = {
        "tahun": tahun,
        "tanda": tanda,
        "teks": "",
        "bukti": None,
        "daftar": daftar,
    }
    if lama is not None and _is_about(lama, tahun, tanda):
        # What is half written is not thrown away by a second tap.
        isi = lama.isi | ({"daftar": daftar} if daftar else {})
    elif lama is not None and (lama.isi["teks"] or lama.isi["bukti"]):
        return _unfinished(ruang, pelaku, lama, (tahun, daftar or tombol.SEMUA, tanda))
    dialog.put(ruang.engine, pelaku, Dialog(JENIS, isi), now=ruang.now())
    return _show(ruang, pelaku, isi)


def _tap_save(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    tahun, tanda, [capnya] = _args(args, 3)
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=JENIS)
    if berjalan is None or not _is_about(berjalan, tahun, tanda):
        sudah = _saved(ruang, pelaku, tahun, tanda, capnya)
        awal = kata.TERSIMPAN if sudah else kata.TAK_BERLAKU
        return _after(ruang, pelaku, {"tahun": tahun, "tanda": tanda}, awal)
    isi = berjalan.isi
    try:
        _, satu = _find(ruang, pelaku, isi)
    except TombolBasiError:
        return _gone(ruang, pelaku, isi)
    if not isi["teks"] or _stamp(isi["teks"], _evidence(isi), satu) != capnya:
        lagi = _show(ruang, pelaku, isi)
        return replace(lagi, html=f"{kata.BERUBAH}\n\n{lagi.html}")
    tanggapan.answer(
        ruang.engine,
        ruang.asal,
        pelaku,
        tahun,
        satu.kunci,
        str(isi["teks"]),
        _evidence(isi),
        now=ruang.now(),
    )
    dialog.drop(ruang.engine, pelaku, JENIS)
    return _after(ruang, pelaku, isi, kata.TERSIMPAN)


def _tap_cancel(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    tahun, tanda, _ = _args(args, 2)
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=JENIS)
    isi: dict[str, Any] = {"tahun": tahun, "tanda": tanda}
    if berjalan is not None and _is_about(berjalan, tahun, tanda):
        isi = berjalan.isi
        dialog.drop(ruang.engine, pelaku, JENIS)
    return _after(ruang, pelaku, isi, "")


def _is_about(berjalan: Dialog, tahun: int, tanda: str) -> bool:
    return (berjalan.isi["tahun"], berjalan.isi["tanda"]) == (tahun, tanda)


def _unfinished(ruang: Ruang, pelaku: Pelaku, lama: Dialog, ini: tuple[int, str, str]) -> Jawaban:
    """Say which answer is half written, and lead to it and to this finding: year, list, sign."""
    nama = name(ruang, pelaku, lama)
    semula = lama.isi["tahun"], lama.isi["tanda"]
    lanjut = Tombol(kata.TOMBOL_LANJUTKAN, tombol.of(tombol.TANGGAPI, *semula))
    buang = Tombol(kata.TOMBOL_BUANG, tombol.of(tombol.BATAL, *semula))
    kembali = Tombol(kata.TOMBOL_KEMBALI, tombol.of(tombol.CATATAN, *ini))
    return Jawaban(kata.belum_selesai(nama), ((lanjut, buang), (kembali,)))


def _saved(ruang: Ruang, pelaku: Pelaku, tahun: int, tanda: str, capnya: str) -> bool:
    """Tell whether this very answer was kept before: by a tap before this one."""
    hasil, satu = layanan.find(ruang.engine, pelaku, tahun, tanda, now=ruang.now())
    return any(
        t.orang_id == pelaku.orang_id and _stamp(t.teks, t.bukti, satu) == capnya
        for t in hasil.tanggapan.get(satu.kunci, ())
    )


def _tap_file(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Send the file of an answer to a finding that the person may read."""
    # Buttons of the version before name no list.
    tahun, tanda, [nomor, daftar] = _args(args if len(args) > ARGUMEN else [*args, tombol.SEMUA], 4)
    tombol.list_of(daftar)
    hasil, satu = layanan.find(ruang.engine, pelaku, tahun, tanda, now=ruang.now())
    semua = hasil.tanggapan.get(satu.kunci, ())
    dicari = number(nomor)
    bukti = next((t.bukti for t in semua if t.id == dicari), None)
    if bukti is None or bukti.sidik is None:
        raise TombolBasiError(":".join(args))
    isi = simpanan.fetch(ruang.data_dir, bukti.sidik)
    kembali = Tombol(kata.TOMBOL_KEMBALI, tombol.of(tombol.CATATAN, tahun, daftar, tanda))
    return Jawaban(
        kata.berkas(uraikan(satu.fakta).judul), ((kembali,),), lampiran=Lampiran(bukti.nama, isi)
    )


def _after(ruang: Ruang, pelaku: Pelaku, isi: dict[str, Any], awal: str) -> Jawaban:
    """Show the finding again, in the list that it was opened from."""
    from bot.cek import jawab  # noqa: PLC0415  the page has the way here

    daftar = tombol.list_of(isi["daftar"]) if isi.get("daftar") else None
    return jawab.one(ruang, pelaku, int(isi["tahun"]), isi["tanda"], awal, daftar=daftar)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.TANGGAPI: _tap_answer,
    tombol.SIMPAN: _tap_save,
    tombol.BATAL: _tap_cancel,
    tombol.BERKAS: _tap_file,
}
