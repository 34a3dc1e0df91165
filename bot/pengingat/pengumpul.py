"""What those who collect do about what is missing: links for units, word to the Asisten."""

from urllib.parse import quote

from bot.akses.undang import WHATSAPP
from bot.data_tombol import number, numbers
from bot.jawaban import Jawaban, Tombol
from bot.messages import pengingat_pengumpul as kata
from bot.messages.umum import jabatan
from bot.pengingat import kabar, tombol
from bot.pengingat.pesan import Tap
from bot.render import polos
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.services import eskalasi, tautan_unit, teruskan
from core.services.kabar_tenggat import LewatTenggat
from core.services.teruskan import Usulan
from core.undangan import AWALAN_UNIT


def _tap_unit(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Show the text to send on by WhatsApp, and how to get a link."""
    (kewajiban_id,) = numbers(args, 1)
    satu = tautan_unit.show(ruang.engine, pelaku, kewajiban_id, now=ruang.now())
    tautan = ruang.link(f"{AWALAN_UNIT}{satu.unit_id}")
    ajakan = kata.ajakan_unit(satu.perkara, satu.unit, tautan, ruang.now().date())
    teks = kata.unit(ajakan)
    minta = Tombol(kata.TOMBOL_MINTA_TAUTAN, tombol.of(tombol.MINTA_TAUTAN, kewajiban_id))
    return Jawaban(
        f"{teks}\n\n{kata.TAUTAN_DIMINTA}" if satu.diminta else teks,
        (
            (Tombol(kata.TOMBOL_BAGIKAN, url=WHATSAPP + quote(ajakan)),),
            *([] if satu.diminta else [(minta,)]),
            _list(kewajiban_id),
        ),
    )


def _tap_ask(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (kewajiban_id,) = numbers(args, 1)
    tautan_unit.ask(ruang.engine, ruang.asal, pelaku, kewajiban_id, now=ruang.now())
    return Jawaban(kata.TAUTAN_DIMINTA, (_list(kewajiban_id),))


def _tap_make(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    kewajiban_id, peminta_id = numbers(args, 2)
    jadi = tautan_unit.make(
        ruang.engine, ruang.asal, pelaku, kewajiban_id, peminta_id, now=ruang.now()
    )
    return Jawaban(kata.tautan_dikirim(jabatan(jadi.tugas)))


def _tap_preview(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (kewajiban_id,) = numbers(args, 1)
    return _preview(teruskan.preview(ruang.engine, pelaku, kewajiban_id, now=ruang.now()))


def _tap_forward(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Send what was shown; where it is no longer so, show what is so now."""
    if len(args) != len(("kewajiban", "cap")):
        raise TombolBasiError(":".join(args))
    kewajiban_id = number(args[0])
    usul = teruskan.forward(
        ruang.engine, ruang.asal, pelaku, kewajiban_id, args[1], now=ruang.now()
    )
    if usul is not None:
        return Jawaban(kata.diteruskan(usul.kepada), (_list(kewajiban_id),))
    lagi = _preview(teruskan.preview(ruang.engine, pelaku, kewajiban_id, now=ruang.now()))
    return Jawaban(f"{kata.BERUBAH}\n\n{lagi.html}", lagi.tombol)


def _tap_list(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Show the list that the message was before, as it is now."""
    isi = eskalasi.show_list(ruang.engine, pelaku, *numbers(args, 1), now=ruang.now())
    return kabar.late(isi) if isinstance(isi, LewatTenggat) else kabar.unreached(isi)


def _list(kewajiban_id: int) -> tuple[Tombol, ...]:
    return (Tombol(kata.TOMBOL_DAFTAR, tombol.of(tombol.DAFTAR, kewajiban_id)),)


def _preview(usul: Usulan) -> Jawaban:
    daftar = _list(usul.isi.perkara.kewajiban_id)
    if usul.sudah:
        return Jawaban(kata.sudah_diteruskan(usul.isi), (daftar,))
    if not usul.kepada:
        bagikan = WHATSAPP + quote(polos(kata.terusan(usul.isi)))
        teks = kata.tanpa_asisten(usul.isi, usul.unit_nama)
        return Jawaban(teks, ((Tombol(kata.TOMBOL_BAGIKAN, url=bagikan),), daftar))
    nomor = usul.isi.perkara.kewajiban_id
    kirim = Tombol(kata.TOMBOL_KIRIM, tombol.of(tombol.KIRIM_TERUSAN, nomor, usul.cap))
    return Jawaban(kata.pratinjau(usul.isi, usul.kepada, usul.unit_nama), ((kirim,), daftar))


TOMBOL: dict[str, Tap] = {
    tombol.DAFTAR: _tap_list,
    tombol.UNIT: _tap_unit,
    tombol.MINTA_TAUTAN: _tap_ask,
    tombol.BUAT_TAUTAN: _tap_make,
    tombol.TERUSKAN: _tap_preview,
    tombol.KIRIM_TERUSAN: _tap_forward,
}
