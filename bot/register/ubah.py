"""One tap changes the status of an entry, once it is confirmed; striking out needs a reason."""

from collections.abc import Callable
from dataclasses import replace

from bot.data_tombol import number
from bot.jawaban import Jawaban, Tombol
from bot.messages import berjalan as kata_berjalan
from bot.messages import register as kata
from bot.messages.kesalahan import explain
from bot.messages.umum import jabatan
from bot.register import entri, tombol
from bot.register.teks import one_line, too_long
from bot.ruang import Ruang
from bot.tulisan import cap
from core.errors import DomainError, TombolBasiError
from core.galat_register import BukanRegisternyaError, EntriBerubahError
from core.hak import Pelaku
from core.register import ALASAN_MAKS, Entri, Kunci
from core.services import baca_register, dialog
from core.services import register as layanan
from core.services.dialog import Dialog
from core.services.register import Ubahan

DIALOG = dialog.JenisDialog.REGISTER_CORET


def _tap_ask(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    kunci, versi, jadi = _read(args)
    satu = _writable(ruang, pelaku, kunci)
    if satu.versi != versi or satu.isi.status == jadi:
        return _changed(ruang, pelaku, satu)
    data = (versi, jadi or tombol.TANPA)
    ya = Tombol(kata.TOMBOL_YA_UBAH, tombol.entri(tombol.UBAH_STATUS, kunci, *data))
    batal = Tombol(kata.TOMBOL_BATAL, tombol.entri(tombol.LIHAT, kunci))
    teks = f"{kata.tanya_status(satu, jadi)}\n\n{_as(pelaku, satu)}"
    return Jawaban(teks, ((ya, batal),))


def _tap_status(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    kunci, versi, jadi = _read(args)
    satu = _writable(ruang, pelaku, kunci)
    if layanan.find_saved(ruang.engine, ruang.asal, now=ruang.now()):
        return entri.entri(ruang, pelaku, kunci, kata.tersimpan(satu))
    if satu.versi == versi and satu.isi.status == jadi:
        # A version that says nothing new would only look like work.
        return entri.entri(ruang, pelaku, kunci, kata.TANPA_PERUBAHAN)
    try:
        [baru] = layanan.write(
            ruang.engine,
            ruang.asal,
            pelaku,
            kunci.jenis,
            kunci.tahun,
            ubah=[Ubahan(nomor=kunci.nomor, versi=versi, isi=replace(satu.isi, status=jadi))],
            now=ruang.now(),
        )
    except EntriBerubahError as error:
        return entri.entri(ruang, pelaku, kunci, explain(error))
    return entri.entri(ruang, pelaku, kunci, kata.tersimpan(baru))


def _tap_strike(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    kunci = tombol.read_kunci(args, 1)
    satu = _writable(ruang, pelaku, kunci)
    if satu.versi != number(args[-1]) or satu.dicoret is not None:
        return _changed(ruang, pelaku, satu)
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=DIALOG)
    if berjalan is not None and berjalan.isi.get("alasan"):
        # A reason that was written is never thrown away unasked.
        return _pending(pelaku, berjalan, satu)
    return _begin(ruang, pelaku, satu)


def _pending(pelaku: Pelaku, berjalan: Dialog, baru: Entri) -> Jawaban:
    """Show what waits to be struck out; where that is another entry, ask which is meant."""
    kunci = _key_of(berjalan)
    if kunci == baru.kunci and berjalan.isi["versi"] == baru.versi:
        return _confirm(pelaku, baru, berjalan.isi["versi"], berjalan.isi["alasan"])
    ganti = tombol.entri(tombol.CORET_BARU, baru.kunci, baru.versi)
    pilihan = (
        Tombol(kata.TOMBOL_LANJUTKAN, tombol.entri(tombol.LANJUT_CORET, kunci)),
        Tombol(kata.TOMBOL_BARU, ganti),
    )
    judul = kata.judul_entri(kunci.jenis, kunci.tahun, kunci.nomor)
    return Jawaban(kata.coret_tertunda(judul, berjalan.isi["alasan"]), (pilihan,))


def _tap_anew(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Strike out this entry, and let go of the one whose reason was written."""
    kunci = tombol.read_kunci(args, 1)
    satu = _writable(ruang, pelaku, kunci)
    if satu.versi != number(args[-1]) or satu.dicoret is not None:
        return _changed(ruang, pelaku, satu)
    return _begin(ruang, pelaku, satu)


def _tap_go_on(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Show once more what waits to be struck out."""
    kunci = tombol.read_kunci(args)
    satu = _writable(ruang, pelaku, kunci)
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=DIALOG)
    if berjalan is None or _key_of(berjalan) != kunci or not berjalan.isi.get("alasan"):
        raise TombolBasiError(":".join(args))
    # It takes what is written next again.
    dialog.put(ruang.engine, pelaku, berjalan, now=ruang.now())
    return _confirm(pelaku, satu, berjalan.isi["versi"], berjalan.isi["alasan"])


def _begin(ruang: Ruang, pelaku: Pelaku, satu: Entri) -> Jawaban:
    """Ask why this entry is to be struck out."""
    kunci = satu.kunci
    isi = {"kunci": _as_json(kunci), "versi": satu.versi}
    dialog.put(ruang.engine, pelaku, Dialog(DIALOG, isi), now=ruang.now())
    return _ask_reason(kunci)


def reason(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, tulisan: str) -> Jawaban:
    """Take the reason, and show it once more before anything is struck out."""
    kunci = _key_of(berjalan)
    try:
        satu = _writable(ruang, pelaku, kunci)
    except DomainError:
        # It is no longer theirs to strike out: what they write next is no reason.
        dialog.drop(ruang.engine, pelaku, DIALOG)
        raise
    batal = Tombol(kata.TOMBOL_BATAL, tombol.entri(tombol.BATAL_CORET, kunci))
    alasan = one_line(tulisan)
    salah = too_long(alasan, ALASAN_MAKS) if alasan else kata.ALASAN_KOSONG
    if salah:
        return Jawaban(salah, ((batal,),))
    isi = {**berjalan.isi, "alasan": alasan}
    dialog.put(ruang.engine, pelaku, Dialog(DIALOG, isi), now=ruang.now())
    return _confirm(pelaku, satu, berjalan.isi["versi"], alasan)


def sebut(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    """Return what a striking-out that waits is called."""
    del ruang, pelaku
    jenis, tahun, nomor = berjalan.isi["kunci"]
    return kata_berjalan.coret(kata.judul_entri(tombol.read_jenis(jenis), tahun, nomor))


def tanya(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    """Ask for the reason, or whether to strike out with it."""
    jenis, tahun, nomor = berjalan.isi["kunci"]
    kunci = Kunci(tombol.read_jenis(jenis), tahun, nomor)
    if (alasan := berjalan.isi.get("alasan")) is None:
        return _ask_reason(kunci)
    return _confirm(pelaku, _writable(ruang, pelaku, kunci), berjalan.isi["versi"], alasan)


def _ask_reason(kunci: Kunci) -> Jawaban:
    judul = kata.judul_entri(kunci.jenis, kunci.tahun, kunci.nomor)
    batal = Tombol(kata.TOMBOL_BATAL, tombol.entri(tombol.BATAL_CORET, kunci))
    return Jawaban(f"{judul}\n{kata.TANYA_ALASAN}", ((batal,),))


def _confirm(pelaku: Pelaku, satu: Entri, versi: int, alasan: str) -> Jawaban:
    kunci = satu.kunci
    ya = Tombol(kata.TOMBOL_YA_CORET, tombol.entri(tombol.YA_CORET, kunci, versi, cap(alasan)))
    batal = Tombol(kata.TOMBOL_BATAL, tombol.entri(tombol.BATAL_CORET, kunci))
    return Jawaban(f"{kata.tanya_coret(satu, alasan)}\n\n{_as(pelaku, satu)}", ((ya, batal),))


def _tap_yes(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    kunci = tombol.read_kunci(args, 2)
    satu = _writable(ruang, pelaku, kunci)
    versi, tanda = number(args[-2]), args[-1]
    if layanan.find_saved(ruang.engine, ruang.asal, now=ruang.now()):
        return entri.entri(ruang, pelaku, kunci, kata.tersimpan(satu))
    alasan = _reason_of(ruang, pelaku, kunci)
    if alasan is None or cap(alasan) != tanda:
        if satu.dicoret is not None:
            return entri.entri(ruang, pelaku, kunci, kata.SUDAH_DICORET)
        raise TombolBasiError(tanda)
    try:
        baru = layanan.strike(
            ruang.engine,
            ruang.asal,
            pelaku,
            kunci,
            versi=versi,
            alasan=alasan,
            now=ruang.now(),
        )
    except EntriBerubahError as error:
        # The reason was for what it said before.
        dialog.drop(ruang.engine, pelaku, DIALOG)
        return entri.entri(ruang, pelaku, kunci, explain(error))
    return entri.entri(ruang, pelaku, kunci, kata.tersimpan(baru))


def _reason_of(ruang: Ruang, pelaku: Pelaku, kunci: Kunci) -> str | None:
    """Return the reason that the person has written for striking out this entry, None for none."""
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=DIALOG)
    if berjalan is None or berjalan.isi["kunci"] != _as_json(kunci):
        return None
    return berjalan.isi.get("alasan")


def _key_of(berjalan: Dialog) -> Kunci:
    jenis, tahun, nomor = berjalan.isi["kunci"]
    return Kunci(tombol.read_jenis(jenis), tahun, nomor)


def _as_json(kunci: Kunci) -> list[str | int]:
    return [kunci.jenis.value, kunci.tahun, kunci.nomor]


def _tap_cancel(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    kunci = tombol.read_kunci(args)
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=DIALOG)
    if berjalan is not None and berjalan.isi["kunci"] == _as_json(kunci):
        # Another entry's strike-out may be under way since: that one goes on.
        dialog.drop(ruang.engine, pelaku, DIALOG)
    return entri.entri(ruang, pelaku, kunci, kata.DIBUANG)


def _read(args: list[str]) -> tuple[Kunci, int, str | None]:
    kunci = tombol.read_kunci(args, 2)
    return kunci, number(args[-2]), tombol.read_status(kunci.jenis, args[-1])


def _writable(ruang: Ruang, pelaku: Pelaku, kunci: Kunci) -> Entri:
    """Return the entry. Raises BukanRegisternyaError for whoever may not change it."""
    riwayat = baca_register.show_entry(ruang.engine, pelaku, kunci, now=ruang.now())
    satu = riwayat.kini
    if satu.unit.id not in {unit.id for unit in riwayat.register.bisa_diisi}:
        raise BukanRegisternyaError(kunci.jenis, unit=[satu.unit.nama])
    return satu


def _changed(ruang: Ruang, pelaku: Pelaku, satu: Entri) -> Jawaban:
    """Show the entry as it is: a button of an earlier version does nothing."""
    galat = EntriBerubahError(satu.nomor, oleh=satu.penulis, pada_at=satu.pada_at)
    return entri.entri(ruang, pelaku, satu.kunci, explain(galat))


def _as(pelaku: Pelaku, satu: Entri) -> str:
    tugas = layanan.acts_as(pelaku, satu.unit.id)
    return kata.sebagai(jabatan(tugas)) if tugas else ""


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.TANYA_STATUS: _tap_ask,
    tombol.UBAH_STATUS: _tap_status,
    tombol.CORET: _tap_strike,
    tombol.CORET_BARU: _tap_anew,
    tombol.LANJUT_CORET: _tap_go_on,
    tombol.YA_CORET: _tap_yes,
    tombol.BATAL_CORET: _tap_cancel,
}
