"""What hinders a unit: written by those who report, answered by those who collect."""

from bot.data_tombol import numbers
from bot.jawaban import Baris, Jawaban, Tombol
from bot.messages import pengingat as kata
from bot.messages import pengingat_pengumpul as kata_pengumpul
from bot.messages.umum import jabatan
from bot.pengingat import tombol
from bot.pengingat.pesan import Tap, back, find
from bot.ruang import Ruang
from bot.tulisan import Tulisan, cap, read_stamped
from core.errors import TombolBasiError
from core.hak import Kegunaan, Pelaku, Perihal, act_as
from core.services import dialog, kendala
from core.services.dialog import Dialog
from core.services.kendala import Kendala
from core.tulisan import readable

TULIS = dialog.JenisDialog.KENDALA
JAWABAN = Tulisan(dialog.JenisDialog.KENDALA_JAWAB, "kendala", "teks")


def ask(ruang: Ruang, pelaku: Pelaku, bundel_id: int, kewajiban_id: int) -> Jawaban:
    """Ask what hinders them, which is the next text that the person writes."""
    satu = find(ruang, pelaku, bundel_id, kewajiban_id)
    kendala.check(ruang.engine, pelaku, kewajiban_id)
    apa = f"{kata.nama(satu)}, {satu.unit_nama}"
    isi = {"bundel": bundel_id, "kewajiban": kewajiban_id, "apa": apa, "teks": ""}
    dialog.put(ruang.engine, pelaku, Dialog(TULIS, isi), now=ruang.now())
    return Jawaban(kata.tulis_kendala(apa), _cancel(bundel_id))


def ask_again(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    """Ask what hinders them, or whether what they wrote is to be sent."""
    isi = berjalan.isi
    if isi["teks"]:
        return written(ruang, pelaku, berjalan, str(isi["teks"]))
    return Jawaban(kata.tulis_kendala(str(isi["apa"])), _cancel(int(isi["bundel"])))


def ask_answer_again(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    """Ask a collector for the answer, or whether it is to be sent."""
    nomor, teks = JAWABAN.read(berjalan)
    if teks:
        return answered(ruang, pelaku, berjalan, teks)
    return _tap_answer(ruang, pelaku, [f"{nomor}"])


def written(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, teks: str) -> Jawaban:
    """Take what somebody writes, and show it before it is sent."""
    isi = berjalan.isi | {"teks": readable(teks)}
    dialog.put(ruang.engine, pelaku, Dialog(TULIS, isi), now=ruang.now())
    ya = tombol.of(tombol.SAMPAIKAN, isi["kewajiban"], cap(isi["teks"]))
    return Jawaban(
        kata.tanya_kendala(isi["apa"], isi["teks"], _office(pelaku)),
        ((Tombol(kata.TOMBOL_SAMPAIKAN, ya), *_cancel(int(isi["bundel"]))[0]),),
    )


def answered(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, teks: str) -> Jawaban:
    """Take the answer that a collector writes, and show it before it is sent."""
    return _propose(ruang, pelaku, JAWABAN.read(berjalan)[0], readable(teks))


def _propose(ruang: Ruang, pelaku: Pelaku, nomor: int, jawaban: str) -> Jawaban:
    satu = kendala.show(ruang.engine, pelaku, nomor)
    if not satu.terbuka:
        JAWABAN.drop(ruang, pelaku, nomor)
        return Jawaban(kata_pengumpul.ditutup(satu.isi))
    JAWABAN.keep(ruang, pelaku, nomor, jawaban)
    ya = Tombol(
        kata_pengumpul.TOMBOL_KIRIM_JAWABAN, tombol.of(tombol.KIRIM_JAWABAN, nomor, cap(jawaban))
    )
    tanya = kata_pengumpul.tanya_jawaban(satu.isi, jawaban, _office(pelaku, Kegunaan.MENGINGATKAN))
    return Jawaban(tanya, ((ya, _not_now(nomor)),))


def buttons(kendala_id: int) -> Baris:
    """Return what a collector can do about it."""
    return (
        (
            Tombol(kata_pengumpul.TOMBOL_JAWAB, tombol.of(tombol.JAWAB, kendala_id)),
            Tombol(kata_pengumpul.TOMBOL_TUTUP, tombol.of(tombol.TUTUP, kendala_id)),
        ),
    )


def _tap_send(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Send what was shown; written anew since, it is shown again."""
    kewajiban_id, tanda = read_stamped(args)
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=TULIS)
    ada = berjalan is not None and berjalan.isi["kewajiban"] == kewajiban_id
    teks = str(berjalan.isi["teks"]) if berjalan and ada else None
    if berjalan and teks and cap(teks) != tanda:
        return written(ruang, pelaku, berjalan, teks)
    kendala.report(ruang.engine, ruang.asal, pelaku, kewajiban_id, teks, now=ruang.now())
    dialog.drop(ruang.engine, pelaku, TULIS)
    kembali = ((back(int(berjalan.isi["bundel"])),),) if berjalan and ada else ()
    return Jawaban(kata.KENDALA_TERKIRIM, kembali)


def _tap_answer(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (nomor,) = numbers(args, 1)
    satu = kendala.show(ruang.engine, pelaku, nomor)
    if not satu.terbuka:
        return _closed(satu)
    JAWABAN.keep(ruang, pelaku, nomor, "")
    return Jawaban(kata_pengumpul.tulis_jawaban(satu.isi), ((_not_now(nomor),),))


def _not_now(kendala_id: int) -> Tombol:
    return Tombol(kata.TOMBOL_BATAL, tombol.of(tombol.BATAL_JAWAB, kendala_id))


def _tap_not_now(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Show what hinders again, with the ways to answer it."""
    (nomor,) = numbers(args, 1)
    JAWABAN.drop(ruang, pelaku, nomor)
    satu = kendala.show(ruang.engine, pelaku, nomor)
    if not satu.terbuka:
        return _closed(satu)
    return Jawaban(kata_pengumpul.kendala_masuk(satu.isi), buttons(nomor))


def _tap_send_answer(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    nomor, tanda = read_stamped(args)
    jawaban = JAWABAN.find(ruang, pelaku, nomor)
    if not jawaban:
        return _closed(kendala.show(ruang.engine, pelaku, nomor))
    if cap(jawaban) != tanda:
        return _propose(ruang, pelaku, nomor, jawaban)
    satu = kendala.close(ruang.engine, ruang.asal, pelaku, nomor, jawaban, now=ruang.now())
    JAWABAN.drop(ruang, pelaku, nomor)
    return _closed(satu)


def _tap_close(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (nomor,) = numbers(args, 1)
    return _closed(kendala.close(ruang.engine, ruang.asal, pelaku, nomor, None, now=ruang.now()))


def _closed(satu: Kendala) -> Jawaban:
    """Say what became of it. Raises TombolBasiError where nothing has."""
    if satu.terbuka:
        raise TombolBasiError(f"{satu.isi.kendala_id}")
    jadi = kata_pengumpul.dijawab if satu.jawaban else kata_pengumpul.ditutup
    return Jawaban(jadi(satu.isi))


def _office(pelaku: Pelaku, kegunaan: Kegunaan | None = None) -> str:
    """Return as what the person speaks: as the first of their roles, or of those that may."""
    tugas = act_as(pelaku, kegunaan, Perihal())[0] if kegunaan else None
    semua = [*([tugas] if tugas else []), *pelaku.penugasan]
    return jabatan(semua[0])


def _cancel(bundel_id: int) -> Baris:
    return ((Tombol(kata.TOMBOL_BATAL, tombol.of(tombol.BATAL, bundel_id)),),)


TOMBOL: dict[str, Tap] = {
    tombol.SAMPAIKAN: _tap_send,
    tombol.JAWAB: _tap_answer,
    tombol.KIRIM_JAWABAN: _tap_send_answer,
    tombol.TUTUP: _tap_close,
    tombol.BATAL_JAWAB: _tap_not_now,
}
