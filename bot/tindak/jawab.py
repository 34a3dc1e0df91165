"""Answer what a unit is to follow up: a text, and a file or a link; shown before it is sent."""

from collections.abc import Callable
from dataclasses import asdict, replace
from typing import Any

from bot import simpan_bukti
from bot.data_tombol import numbers
from bot.isi.lihat import web_link
from bot.jawaban import Jawaban, Tombol
from bot.messages import tindak as kata
from bot.messages.cek_tanggapan import TOMBOL_BUANG, TOMBOL_LANJUTKAN
from bot.messages.kesalahan import explain
from bot.ruang import Ruang
from bot.tindak import lihat, tombol
from bot.tulisan import cap, read_stamped
from bot.unduhan import Kiriman
from core.errors import TeksKosongError, TeksPanjangError, TidakBerhakError
from core.hak import Pelaku
from core.isian import Bukti
from core.services import dialog
from core.services import jawab_tindak as layanan
from core.services.dialog import Dialog
from core.teks import without_hidden
from core.tindak_lanjut import Keadaan, Terlihat
from core.tulisan import readable

JENIS = dialog.JenisDialog.TINDAK_JAWAB


def teks(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, tertulis: str) -> Jawaban:
    """Take what somebody writes: a link is what comes with the answer, all else the answer."""
    satu_baris = without_hidden(tertulis).strip()
    if web_link(satu_baris):
        return _attach(ruang, pelaku, berjalan.isi, Bukti(satu_baris, tautan=satu_baris))
    try:
        return _keep(ruang, pelaku, berjalan.isi | {"teks": readable(tertulis)})
    except (TeksKosongError, TeksPanjangError) as error:
        return Jawaban(explain(error), ((_cancel(berjalan.isi),),))


def berkas(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, kiriman: Kiriman) -> Jawaban:
    """Take a file; what is written under it is the answer."""
    satu = simpan_bukti.keep(ruang, kiriman)
    isi = berjalan.isi
    if kiriman.keterangan.strip():
        isi = isi | {"teks": readable(kiriman.keterangan)}
    return _attach(ruang, pelaku, isi, satu)


def ask_again(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    """Ask for the answer, or show what there is of it."""
    return _show(ruang, pelaku, berjalan.isi)


def name(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    return kata.sebutan(lihat.inspect(ruang, pelaku, int(berjalan.isi["tindak"])).tindak)


def _attach(ruang: Ruang, pelaku: Pelaku, isi: dict[str, Any], satu: Bukti) -> Jawaban:
    jawaban = _keep(ruang, pelaku, isi | {"bukti": asdict(satu)})
    if _evidence(isi) in {None, satu}:
        return jawaban
    return replace(jawaban, html=f"{kata.SATU_LAMPIRAN}\n\n{jawaban.html}")


def _keep(ruang: Ruang, pelaku: Pelaku, isi: dict[str, Any]) -> Jawaban:
    dialog.put(ruang.engine, pelaku, Dialog(JENIS, isi), now=ruang.now())
    return _show(ruang, pelaku, isi)


def _show(ruang: Ruang, pelaku: Pelaku, isi: dict[str, Any]) -> Jawaban:
    terlihat = lihat.inspect(ruang, pelaku, int(isi["tindak"]))
    if terlihat.jawab is None:
        return _over(ruang, pelaku, terlihat)
    bukti = _evidence(isi)
    if not isi["teks"]:
        awal = kata.lampiran_dulu(bukti) if bukti else kata.tulis(terlihat.tindak)
        return Jawaban(awal, ((_cancel(isi),),))
    kirim = tombol.of(tombol.KIRIM, isi["tindak"], _stamp(isi))
    return Jawaban(
        kata.tinjau(terlihat.tindak, isi["teks"], bukti, terlihat.jawab),
        ((Tombol(kata.TOMBOL_KIRIM, kirim), _cancel(isi)),),
    )


def _over(ruang: Ruang, pelaku: Pelaku, terlihat: Terlihat) -> Jawaban:
    """End a dialogue about what is finished by now, or is the person's no more."""
    dialog.drop(ruang.engine, pelaku, JENIS)
    if not terlihat.tindak.rampung:
        raise TidakBerhakError(layanan.PERIHAL_JAWAB)
    awal = explain(layanan.moved(terlihat.tindak, ruang.now()))
    return lihat.page(ruang, terlihat, awal)


def _cancel(isi: dict[str, Any]) -> Tombol:
    return Tombol(kata.TOMBOL_BATAL, tombol.of(tombol.BATAL_JAWAB, isi["tindak"]))


def _evidence(isi: dict[str, Any]) -> Bukti | None:
    return Bukti(**isi["bukti"]) if isi.get("bukti") else None


def _stamp(isi: dict[str, Any]) -> str:
    return cap(f"{isi['teks']}\n{_evidence(isi)}")


def _find(ruang: Ruang, pelaku: Pelaku) -> Dialog | None:
    return dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=JENIS)


def _tap_answer(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (tindak_id,) = numbers(args, 1)
    terlihat = lihat.inspect(ruang, pelaku, tindak_id)
    if terlihat.jawab is None:
        return _over(ruang, pelaku, terlihat)
    lama = _find(ruang, pelaku)
    if lama is not None and lama.isi["tindak"] != tindak_id and _begun(lama.isi):
        return _unfinished(ruang, pelaku, lama, tindak_id)
    if lama is not None and lama.isi["tindak"] == tindak_id:
        # What is half written is not thrown away by a second tap.
        return _keep(ruang, pelaku, lama.isi)
    return _keep(ruang, pelaku, _anew(terlihat))


def _anew(terlihat: Terlihat) -> dict[str, Any]:
    """Begin with nothing; where an answer waits to be judged, with that one."""
    satu = terlihat.tindak
    isi: dict[str, Any] = {"tindak": satu.id, "teks": "", "bukti": None}
    if satu.keadaan is Keadaan.DIPERIKSA and satu.terakhir is not None:
        isi["teks"] = satu.terakhir.teks
        isi["bukti"] = asdict(satu.terakhir.bukti) if satu.terakhir.bukti else None
    return isi


def _begun(isi: dict[str, Any]) -> bool:
    return bool(isi["teks"] or isi["bukti"])


def _unfinished(ruang: Ruang, pelaku: Pelaku, lama: Dialog, tindak_id: int) -> Jawaban:
    """Say which answer is half written, and lead to it and back."""
    semula = lama.isi["tindak"]
    lanjut = Tombol(TOMBOL_LANJUTKAN, tombol.of(tombol.JAWAB, semula))
    buang = Tombol(TOMBOL_BUANG, tombol.of(tombol.BATAL_JAWAB, semula))
    apa = name(ruang, pelaku, lama)
    return Jawaban(kata.belum_selesai(apa), ((lanjut, buang), (lihat.back(tindak_id),)))


def _tap_send(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    tindak_id, capnya = read_stamped(args)
    berjalan = _find(ruang, pelaku)
    if berjalan is None or berjalan.isi["tindak"] != tindak_id:
        sudah = _is_sent(ruang, pelaku, tindak_id, capnya)
        return lihat.show(ruang, pelaku, tindak_id, kata.TERKIRIM if sudah else kata.TAK_BERLAKU)
    isi = berjalan.isi
    terlihat = lihat.inspect(ruang, pelaku, tindak_id)
    if terlihat.jawab is None:
        return _over(ruang, pelaku, terlihat)
    if not isi["teks"] or _stamp(isi) != capnya:
        lagi = _show(ruang, pelaku, isi)
        return replace(lagi, html=f"{kata.BERUBAH}\n\n{lagi.html}")
    layanan.answer(
        ruang.engine,
        ruang.asal,
        pelaku,
        tindak_id,
        str(isi["teks"]),
        bukti=_evidence(isi),
        now=ruang.now(),
    )
    dialog.drop(ruang.engine, pelaku, JENIS)
    return lihat.show(ruang, pelaku, tindak_id, kata.TERKIRIM)


def _is_sent(ruang: Ruang, pelaku: Pelaku, tindak_id: int, capnya: str) -> bool:
    """Tell whether this very answer was sent before: by a tap before this one."""
    satu = lihat.inspect(ruang, pelaku, tindak_id).tindak
    return any(
        j.oleh.orang_id == pelaku.orang_id and cap(f"{j.teks}\n{j.bukti}") == capnya
        for j in satu.jawaban
    )


def _tap_cancel(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (tindak_id,) = numbers(args, 1)
    berjalan = _find(ruang, pelaku)
    if berjalan is not None and berjalan.isi["tindak"] == tindak_id:
        dialog.drop(ruang.engine, pelaku, JENIS)
    return lihat.show(ruang, pelaku, tindak_id)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.JAWAB: _tap_answer,
    tombol.KIRIM: _tap_send,
    tombol.BATAL_JAWAB: _tap_cancel,
}
