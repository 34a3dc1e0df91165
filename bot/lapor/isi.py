"""/kirim for one report, step by step: what is due is asked, then all is shown and sent."""

from collections.abc import Callable
from dataclasses import replace

from bot.berjalan import BARU, BARU_NAMA, LANJUT, below, read_choice
from bot.berlangkah import read_tap
from bot.data_tombol import numbers
from bot.jawaban import Jawaban, Lampiran, Tombol
from bot.lapor import langkah, ringkasan, tombol
from bot.lapor.konteks import Konteks, button
from bot.lapor.langkah_skm import FORMULIR
from bot.lapor.langkah_umum import MintaLampiran, take_ikk
from bot.lapor.pertanyaan import Langkah
from bot.lapor.susunan import Susunan, of_report
from bot.messages import berjalan as kata_berjalan
from bot.messages import formulir_skm
from bot.messages import kirim as kata
from bot.messages import kirim_skm as kata_skm
from bot.messages.isian import periode
from bot.messages.kesalahan import explain
from bot.ruang import Ruang
from bot.umum.tombol import KE_MENU
from bot.unduhan import Kiriman
from core.errors import DomainError, TombolBasiError
from core.galat_kewajiban import KewajibanBatalError, LaporanBeralihError
from core.hak import Pelaku
from core.kewajiban.laporan import Laporan, StatusLaporan
from core.kewajiban.tanda_terima import number_of
from core.services import dialog, lihat_laporan
from core.services import laporan as layanan
from core.services import terutang as terutang_layanan
from core.services.dialog import Dialog

JENIS = dialog.JenisDialog.LAPORAN
KIRIM = "kirim"


def begin(
    ruang: Ruang, pelaku: Pelaku, kewajiban_id: int, *, surat: bool = False, ikk: str = ""
) -> Jawaban:
    """Begin the report of an obligation, with what its last version says where there is one.

    `surat`: it came by letter; `ikk` is how many IKK are filled, as typed.
    """
    k = open_report(ruang, pelaku, kewajiban_id, surat=surat)
    if isinstance(k, Jawaban):
        return k
    salah = take_ikk(k, ikk) if ikk and k.ikk else ""
    return _again(k, salah) if salah else go_on(k)


def begin_with_file(
    ruang: Ruang, pelaku: Pelaku, kewajiban_id: int, kiriman: Kiriman, *, ikk: str = ""
) -> Jawaban:
    """Begin with a file that was sent for it."""
    k = open_report(ruang, pelaku, kewajiban_id)
    if isinstance(k, Jawaban):
        return k
    if ikk and k.ikk and not k.isi.has("ikk"):
        take_ikk(k, ikk)
    return _take_file(k, kiriman)


def open_report(
    ruang: Ruang, pelaku: Pelaku, kewajiban_id: int, *, surat: bool = False
) -> Konteks | Jawaban:
    """Return the dialogue of this report, or what to answer instead of beginning one.

    One of another report that is under way is never thrown away unasked. Raises DomainError.
    """
    if sudah := layanan.find_sent(ruang.engine, ruang.asal, mulai=True):
        # The very update that began what is sent by now.
        return sent(ruang, pelaku, sudah)
    baru = Konteks(ruang, pelaku, _fresh(ruang, pelaku, kewajiban_id, surat=surat))
    lama = find_open(ruang, pelaku)
    if lama is None:
        baru.isi.begun_by(ruang.asal)
        return baru
    k = Konteks(ruang, pelaku, lama)
    if lama.is_known(ruang.asal) or (ruang.asal and lama.mulai_asal == ruang.asal):
        return show(k)
    if lama.kewajiban == kewajiban_id and (lama.urutan or lama.lewat_surat == surat):
        lama.isi["lewat_surat"] = surat or lama.lewat_surat
        return k
    if not lama.urutan:
        baru.isi.v = lama.v
        baru.isi.begun_by(ruang.asal)
        return baru
    return _ask_which(k, baru.isi)


def _fresh(ruang: Ruang, pelaku: Pelaku, kewajiban_id: int, *, surat: bool) -> Susunan:
    terutang = terutang_layanan.find_owed(ruang.engine, pelaku, kewajiban_id, now=ruang.now())
    baru = of_report(terutang.terakhir) if terutang.terakhir else Susunan()
    baru.isi["kewajiban"] = kewajiban_id
    if surat:
        baru.isi["lewat_surat"] = True
    return baru


def _ask_which(k: Konteks, baru: Susunan) -> Jawaban:
    nama = kata.judul(Konteks(k.ruang, k.pelaku, baru).terutang)
    k.isi.isi |= {BARU: baru.isi, BARU_NAMA: nama}
    keep(k)
    return _which(k)


def _which(k: Konteks) -> Jawaban:
    """Name both, and ask which of them is meant."""
    pilihan = (
        button(k, kata.TOMBOL_LANJUTKAN, LANJUT),
        button(k, kata.TOMBOL_BARU, BARU),
    )
    return Jawaban(kata.tertunda(_name(k), str(k.isi.isi[BARU_NAMA])), (pilihan,))


def _name(k: Konteks) -> str:
    try:
        return kata.judul(k.terutang)
    except DomainError:
        # It is no longer theirs to send.
        return kata.JUDUL


def sebut(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    """Return what a report that waits is called."""
    k = Konteks(ruang, pelaku, Susunan.from_json(berjalan.isi))
    if (baru := k.isi.isi.get(BARU_NAMA)) is not None:
        return kata_berjalan.beserta_baru(_name(k), str(baru))
    return _name(k)


def tanya(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    """Return the question that it waits with."""
    return show(Konteks(ruang, pelaku, Susunan.from_json(berjalan.isi)))


def find_open(ruang: Ruang, pelaku: Pelaku) -> Susunan | None:
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=JENIS)
    return Susunan.from_json(berjalan.isi) if berjalan else None


def keep(k: Konteks) -> None:
    k.isi.changed_by(k.ruang.asal)
    isi = Dialog(JENIS, k.isi.to_json())
    dialog.put(k.ruang.engine, k.pelaku, isi, now=k.ruang.now())


def go_on(k: Konteks) -> Jawaban:
    """Keep what was said, and ask what comes next."""
    keep(k)
    return show(k)


def show(k: Konteks) -> Jawaban:
    """Return the question that is due, or the summary."""
    if BARU in k.isi.isi:
        return _which(k)
    satu = langkah.current(k)
    return satu.tanya(k) if satu is not None else ringkasan.summary(k)


def teks(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, tulisan: str) -> Jawaban:
    """Take what somebody has typed while they write a report."""
    k = Konteks(ruang, pelaku, Susunan.from_json(berjalan.isi))
    satu = _step(k)
    if k.isi.is_known(ruang.asal):
        return show(k)
    if BARU in k.isi.isi:
        # It is a figure or a note of neither.
        dipilih = read_choice(tulisan)
        return UMUM[dipilih](k, "") if dipilih else below(kata.PILIH_DULU, show(k))
    if satu is None:
        return _again(k, kata.HANYA_TOMBOL)
    if salah := satu.teks(k, tulisan):
        return _again(k, salah)
    _answered(k)
    return go_on(k)


def berkas(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, kiriman: Kiriman) -> Jawaban:
    """Take a file, whatever is asked: it is kept for the report, or read as answers."""
    k = Konteks(ruang, pelaku, Susunan.from_json(berjalan.isi))
    if k.isi.is_known(ruang.asal):
        return show(k)
    return _take_file(k, kiriman)


def _take_file(k: Konteks, kiriman: Kiriman) -> Jawaban:
    if BARU in k.isi.isi:
        return below(kata.PILIH_DULU, show(k))
    satu = _step(k) or MintaLampiran()
    kabar = satu.berkas(k, kiriman)
    if satu.nama == "daftar" or (satu.nama in {"sumber", "jawaban"} and k.isi.dari_jawaban):
        _answered(k)
    keep(k)
    return _again(k, kabar) if kabar else show(k)


def _step(k: Konteks) -> Langkah | None:
    """Return the step that is due; what is no longer theirs to send takes nothing more."""
    try:
        return langkah.current(k)
    except DomainError:
        dialog.drop(k.ruang.engine, k.pelaku, JENIS)
        raise


def _again(k: Konteks, awal: str) -> Jawaban:
    tanya = show(k)
    return replace(tanya, html=f"{awal}\n\n{tanya.html}")


def _answered(k: Konteks) -> None:
    k.isi.isi.pop("tanya", None)


def ketuk(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Take a tap on a button of the dialogue; one of an earlier state shows the present one."""
    v, nama, arg = read_tap(args)
    berjalan = find_open(ruang, pelaku)
    k = Konteks(ruang, pelaku, berjalan) if berjalan else None
    if k is None or (v != k.isi.v and not k.isi.is_known(ruang.asal)):
        return _other(ruang, pelaku, k, v, nama)
    satu = _step(k)
    if k.isi.is_known(ruang.asal):
        return show(k)
    if nama in UMUM:
        return UMUM[nama](k, arg)
    if satu is None or satu.nama != nama:
        raise TombolBasiError(nama)
    satu.tombol(k, arg)
    # Taking files away does not end the question about them.
    if satu.nama != MintaLampiran.nama or not satu.perlu(k):
        _answered(k)
    return go_on(k)


def _other(ruang: Ruang, pelaku: Pelaku, k: Konteks | None, state: int, nama: str) -> Jawaban:
    """Answer a tap on a button of another state than there is: what came of it, or what is now."""
    satu = layanan.find_sent(ruang.engine, ruang.asal)
    if satu is None and nama == KIRIM:
        # Two quick taps are two updates: the second must not take the receipt away.
        satu = layanan.find_of_state(ruang.engine, pelaku, state)
    if satu is not None:
        return sent(ruang, pelaku, satu)
    if k is None:
        akhir = kata.TIDAK_BERLAKU if nama == KIRIM else kata.BERAKHIR
        return Jawaban(akhir, ((KE_MENU,),))
    return below(kata.TOMBOL_LALU, show(k)) if nama == KIRIM else show(k)


def _send(k: Konteks, arg: str) -> Jawaban:
    """Send it; what is wrong by then is said, and nothing is lost."""
    del arg
    if langkah.current(k) is not None or not ringkasan.is_new(k):
        return show(k)
    try:
        satu = layanan.send(
            k.ruang.engine,
            k.ruang.asal,
            k.pelaku,
            k.isi.kewajiban,
            k.isi.isi_laporan,
            k.isi.lampiran,
            surat=k.isi.surat,
            mulai=k.isi.mulai_asal,
            state=k.isi.v,
            now=k.ruang.now(),
        )
    except KewajibanBatalError:
        dialog.drop(k.ruang.engine, k.pelaku, JENIS)
        raise
    return sent(k.ruang, k.pelaku, satu)


def sent(ruang: Ruang, pelaku: Pelaku, satu: Laporan) -> Jawaban:
    """Return the receipt of what was sent, with the ways on."""
    terlihat = lihat_laporan.inspect(ruang.engine, pelaku, satu.id, now=ruang.now())
    terutang, laporan = terlihat.terutang, terlihat.laporan
    if laporan.status is not StatusLaporan.DIAJUKAN:
        # A receipt tells of what waits: of this something has become meanwhile.
        oleh = laporan.pemutus.nama if laporan.pemutus else None
        error = LaporanBeralihError(laporan.status, oleh=oleh, pada_at=None)
        lihat = Tombol(kata.TOMBOL_LIHAT, tombol.of(tombol.LIHAT, satu.id))
        return Jawaban(explain(error), ((lihat,), (KE_MENU,)))
    kedudukan = kata.KEDUDUKAN[terutang.penilaian.kedudukan]
    if laporan.surat is not None:
        kedudukan = kata.SURAT_BELUM_PASTI
    html = kata.diterima(terutang, laporan.pengirim.pada_at, kedudukan, number_of(laporan))
    lihat = Tombol(kata.TOMBOL_LIHAT, tombol.of(tombol.LIHAT, satu.id))
    tarik = (
        [Tombol(kata.TOMBOL_TARIK, tombol.of(tombol.TARIK, satu.id))]
        if lihat_laporan.Tindakan.TARIK in terlihat.tindakan
        else []
    )
    return Jawaban(html, ((lihat, *tarik), (_more(ruang, pelaku, atas_nama=terutang.atas_nama),)))


def _more(ruang: Ruang, pelaku: Pelaku, *, atas_nama: bool) -> Tombol:
    """Return the way to what is to be sent next."""
    if atas_nama:
        return Tombol(kata.TOMBOL_ATAS_NAMA, tombol.of(tombol.ATAS_NAMA, 1))
    semua = terutang_layanan.list_owed(ruang.engine, pelaku, now=ruang.now()).ditunggu
    if not semua:
        return KE_MENU
    return Tombol(kata.TOMBOL_LAGI.format(banyak=len(semua)), tombol.of(tombol.DAFTAR, 1))


def _cancel(k: Konteks, arg: str) -> Jawaban:
    del arg
    dialog.drop(k.ruang.engine, k.pelaku, JENIS)
    daftar = Tombol(kata.TOMBOL_DAFTAR, tombol.of(tombol.DAFTAR, 1))
    return Jawaban(kata.DIBUANG, ((daftar, KE_MENU),))


def _back(k: Konteks, arg: str) -> Jawaban:
    """Ask again what was said last."""
    del arg
    if k.isi.isi.pop("tanya", None) is None:
        k.isi.back()
    return go_on(k)


def _anew(k: Konteks, arg: str) -> Jawaban:
    del arg
    baru = Susunan(isi=k.isi.isi.get(BARU) or {"kewajiban": k.isi.kewajiban}, v=k.isi.v)
    baru.begun_by(k.ruang.asal)
    return go_on(Konteks(k.ruang, k.pelaku, baru))


def _resume(k: Konteks, arg: str) -> Jawaban:
    """Go on with what was begun, and forget the new one where one was asked for."""
    del arg
    if k.isi.isi.pop(BARU, None) is None:
        return show(k)
    k.isi.isi.pop(BARU_NAMA, None)
    return go_on(k)


def _way(k: Konteks, arg: str) -> Jawaban:
    """Change between sending it here and telling that it came by letter."""
    if arg not in {"surat", "berkas"}:
        raise TombolBasiError(arg)
    k.isi.isi["lewat_surat"] = arg == "surat"
    return go_on(k)


def _choose_change(k: Konteks, arg: str) -> Jawaban:
    del arg
    keluar = (button(k, kata.TOMBOL_KEMBALI, LANJUT),)
    return Jawaban(f"{k.judul}\n\n{kata.UBAH_APA}", (*ringkasan.changes(k), keluar))


def _change(k: Konteks, arg: str) -> Jawaban:
    if arg not in {*langkah.changeable(k), "tidak_dinilai"} or (
        arg == "tidak_dinilai" and not k.survei
    ):
        raise TombolBasiError(arg)
    k.isi.isi["tanya"] = arg
    return go_on(k)


def _form(k: Konteks, arg: str) -> Jawaban:
    """Hand out the form for answers, with a row for each respondent that is known of."""
    # With what writes workbooks; few answers need it.
    from bot.skm.formulir import write_form  # noqa: PLC0415

    del arg
    if not k.survei:
        raise TombolBasiError(FORMULIR)
    isi = write_form(k.isi.responden or 0, dibuat_at=k.ruang.now(), unsur=k.isi.unsur)
    satu = k.terutang.periode
    nama = formulir_skm.nama_berkas(f"{satu.kode}-{satu.tahun}")
    teks = kata_skm.UNDUHAN.format(periode=periode(satu))
    return Jawaban(teks, lampiran=Lampiran(nama, isi))


UMUM: dict[str, Callable[[Konteks, str], Jawaban]] = {
    KIRIM: _send,
    "batal": _cancel,
    "kembali": _back,
    LANJUT: _resume,
    BARU: _anew,
    "cara": _way,
    "perbaiki": _choose_change,
    "ubah": _change,
    FORMULIR: _form,
}
"""Buttons that no step owns."""


def _tap_begin(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return begin(ruang, pelaku, *numbers(args, 1))


def _tap_letter(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return begin(ruang, pelaku, *numbers(args, 1), surat=True)


def _tap_repair(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Begin with what the newest version of this report's obligation says."""
    (laporan_id,) = numbers(args, 1)
    satu, _ = layanan.show(ruang.engine, pelaku, laporan_id)
    return begin(ruang, pelaku, satu.kewajiban_id)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.MULAI: _tap_begin,
    tombol.LEWAT_SURAT: _tap_letter,
    tombol.PERBAIKI: _tap_repair,
    tombol.LANGKAH: ketuk,
}
