"""/isi: post a realisasi, step by step or in one line, and see all of it before it is kept."""

from collections.abc import Callable
from dataclasses import asdict

from bot import pekerjaan
from bot.berjalan import BARU, BARU_NAMA, LANJUT, below, read_choice
from bot.berlangkah import read_tap
from bot.data_tombol import number
from bot.isi import daftar, langkah, lanjutan, tanda_terima, tertunda, tombol
from bot.isi.alur import JENIS, find_open, go_on, keep, save, show
from bot.isi.awal import ask_which, is_list, start
from bot.isi.konteks import Konteks, button
from bot.isi.memilih import PilihObjek
from bot.isi.menjawab import MintaBukti, add_bukti, is_link
from bot.isi.pengisian import CATATAN, Pengisian
from bot.jawaban import Jawaban, berjajar
from bot.messages import formulir as kata_formulir
from bot.messages import isi as kata
from bot.messages import isian as kata_isian
from bot.messages.kesalahan import explain
from bot.ruang import Ruang
from bot.umum.batal import behind
from bot.umum.tombol import KE_MENU
from bot.unduhan import Kiriman
from core import bukti as periksa_bukti
from core.errors import DomainError, TombolBasiError
from core.galat_bukti import BerkasDitolakError
from core.hak import Pelaku
from core.services import dialog, pengisian, peninjauan, simpanan
from core.services.dialog import Dialog

FORMULIR_MAKS = 1 << 20
"""Bytes of a filled form of ours; larger workbooks are not searched for one."""
UBAH = {
    "angka": ("angka", "benar", "alasan"),
    "periode": ("periode", "benar", "alasan"),
    "basis": ("basis",),
    "fisik": ("fisik",),
    "catatan": CATATAN,
    "bukti": ("bukti", "bukti_selesai"),
    "alasan": ("alasan",),
}
"""What is asked again when somebody changes this."""


def isi(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/isi [IKU-n / anggaran no] [periode] [angka]"""  # noqa: D415  the command as typed
    peninjauan.only_posters(pelaku)
    return _begin(ruang, pelaku, ["kata", *args])


def mulai(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Begin with what a button names: bidang, objek, tahun, periode, unit; "-" is to be asked."""
    peninjauan.only_posters(pelaku)
    return _begin(ruang, pelaku, ["tombol", *args])


def perbaiki(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Begin with what a posting says: a draft goes on, another is repaired by a new version."""
    return _begin(ruang, pelaku, ["isian", *args])


def _begin(ruang: Ruang, pelaku: Pelaku, dengan: list[str]) -> Jawaban:
    """Begin a dialogue; one that is under way is never thrown away unasked."""
    if sudah := pengisian.find_begun(ruang.engine, ruang.asal):
        # The very update that began what is posted by now.
        return tanda_terima.satu(sudah[0])
    lama = find_open(ruang, pelaku)
    if lama is not None:
        if lama.is_known(ruang.asal):
            return show(Konteks(ruang, pelaku, lama))
        if lama.has("objek") and not is_list(dengan):
            return ask_which(Konteks(ruang, pelaku, lama), dengan)
    return start(Konteks(ruang, pelaku, Pengisian()), dengan)


def teks(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, tulisan: str) -> Jawaban:
    """Take what somebody has typed while they fill in a figure."""
    k = Konteks(ruang, pelaku, Pengisian.from_json(berjalan.isi))
    if k.isi.is_known(ruang.asal):
        return show(k)
    if tertunda.is_asked(k):
        return _choose(k, tulisan)
    satu = langkah.current(k)
    if satu is None:
        return _at_summary(k, tulisan)
    if isinstance(satu, PilihObjek) and "\n" in tulisan.strip():
        return daftar.mulai(k, tulisan)
    try:
        salah = satu.teks(k, tulisan)
    except DomainError as error:
        return below(explain(error), satu.tanya(k))
    return salah or _went_on(k)


def _went_on(k: Konteks) -> Jawaban:
    """Take what was written ahead of the question that is answered now, and ask what is due."""
    if (salah := lanjutan.resume(k)) is not None:
        keep(k)
        return salah
    return go_on(k)


def _at_summary(k: Konteks, tulisan: str) -> Jawaban:
    """Take a link as evidence, as a file is taken; say of anything else that it is not used."""
    if not is_link(tulisan):
        return below(kata.TULISAN_SISA, show(k))
    salah = MintaBukti().teks(k, tulisan)
    return below(salah.html, show(k)) if salah else go_on(k)


def _choose(k: Konteks, tulisan: str) -> Jawaban:
    """Take what is typed where one of two is to be chosen: it is a figure of neither."""
    dipilih = read_choice(tulisan)
    return UMUM[dipilih](k, "") if dipilih else below(kata.PILIH_DULU, show(k))


def berkas(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, kiriman: Kiriman) -> Jawaban:
    """Take a file as evidence, once evidence is what is asked for, or all is said."""
    k = Konteks(ruang, pelaku, Pengisian.from_json(berjalan.isi))
    if k.isi.is_known(ruang.asal):
        return show(k)
    if (formulir := _own_form(ruang, pelaku, kiriman)) is not None:
        return formulir
    if tertunda.is_asked(k):
        return below(kata.PILIH_DULU, show(k))
    satu = langkah.current(k)
    if satu is not None and not isinstance(satu, MintaBukti):
        return below(kata.BERKAS_BELUM, satu.tanya(k))
    hasil = periksa_bukti.examine(kiriman.isi, kiriman.nama)
    sidik = simpanan.store(ruang.data_dir, kiriman.isi)
    salah = add_bukti(k, {**asdict(hasil), "jenis": hasil.jenis.value, "sidik": sidik})
    return salah or go_on(k)


def _own_form(ruang: Ruang, pelaku: Pelaku, kiriman: Kiriman) -> Jawaban | None:
    """Answer a form of ours, which is evidence of nothing; what is being filled in waits."""
    if len(kiriman.isi) > FORMULIR_MAKS:
        return None
    try:
        return pekerjaan.read_form(ruang, pelaku, kiriman)
    except BerkasDitolakError:
        return None


def ketuk(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Take a tap on a button of the dialogue; one of an earlier state shows the present one."""
    v, nama, arg = read_tap(args)
    berjalan = find_open(ruang, pelaku)
    if berjalan is None or v != berjalan.v:
        return _other(ruang, pelaku, berjalan, v, nama)
    k = Konteks(ruang, pelaku, berjalan)
    if tertunda.is_asked(k) and nama not in {LANJUT, BARU}:
        raise TombolBasiError(nama)
    if nama in UMUM:
        return UMUM[nama](k, arg)
    satu = next((s for s in langkah.LANGKAH_BERURUT if s.nama == nama), None)
    if satu is None or satu is not langkah.current(k):
        # The summary may ask for more evidence or notes after they were put off.
        raise TombolBasiError(nama)
    satu.tombol(k, arg)
    return _went_on(k)


def _other(
    ruang: Ruang, pelaku: Pelaku, berjalan: Pengisian | None, state: int, nama: str
) -> Jawaban:
    """Answer a tap on a button of another state than there is: what came of it, or what is now."""
    kini = Konteks(ruang, pelaku, berjalan) if berjalan else None
    if kini is not None and kini.isi.is_known(ruang.asal):
        return show(kini)
    if (terima := tanda_terima.find(ruang, pelaku, JENIS, state, nama)) is not None:
        return terima
    return tanda_terima.instead(nama, show(kini)) if kini else tanda_terima.over(nama)


def _cancel(k: Konteks, arg: str) -> Jawaban:
    del arg
    dialog.drop(k.ruang.engine, k.pelaku, JENIS)
    jawaban = Jawaban(kata.DIBUANG, ((KE_MENU,),))
    return behind(k.ruang, k.pelaku, jawaban) or jawaban


def _back(k: Konteks, arg: str) -> Jawaban:
    """Ask again what was said last."""
    del arg
    k.isi.isi.pop("ambigu", None)
    k.isi.back()
    return go_on(k)


def _anew(k: Konteks, arg: str) -> Jawaban:
    del arg
    baru = Konteks(k.ruang, k.pelaku, Pengisian(v=k.isi.v))
    return start(baru, k.isi.isi.get(BARU, ["kata"]))


def _stay(k: Konteks, arg: str) -> Jawaban:
    """Go on with what is being filled in, and forget what was asked for besides."""
    del arg
    if not tertunda.is_asked(k):
        return show(k)
    k.isi.clear(BARU, BARU_NAMA)
    return go_on(k)


def _page(k: Konteks, arg: str) -> Jawaban:
    k.isi.isi["halaman"] = number(arg, angka=3)
    return go_on(k)


def _year(k: Konteks, arg: str) -> Jawaban:
    tahun = number(arg, angka=4)
    k.use_year(tahun)
    lanjutan.in_year(k, tahun)
    return go_on(k)


def _choose_change(k: Konteks, arg: str) -> Jawaban:
    del arg
    ada = [nama for nama in UBAH if any(k.isi.has(satu) for satu in UBAH[nama])]
    deret = [button(k, kata.UBAH[nama], "ubah", nama) for nama in ada]
    return Jawaban(
        kata.UBAH_APA, (*berjajar(deret, 2), (button(k, kata.TOMBOL_KEMBALI, "lanjut"),))
    )


def _change(k: Konteks, arg: str) -> Jawaban:
    if arg not in UBAH:
        raise TombolBasiError(arg)
    k.isi.clear(*UBAH[arg])
    return go_on(k)


def _more_evidence(k: Konteks, arg: str) -> Jawaban:
    del arg
    k.isi.clear("bukti_selesai")
    return go_on(k)


def read_form(ruang: Ruang, pelaku: Pelaku, kiriman: Kiriman) -> Jawaban | None:
    """Read a form that was filled in; None: it is another file."""
    # With what reads and writes workbooks; few answers need it.
    from bot.isi import formulir  # noqa: PLC0415

    return formulir.baca(ruang, pelaku, kiriman)


def _excel(k: Konteks, arg: str) -> Jawaban:
    """Hand out the form, after asking for which period."""
    # With what reads and writes workbooks; few answers need it.
    from bot.isi import formulir  # noqa: PLC0415

    bisa = {f"{satu.tahun}-{satu.kode}": satu for satu in formulir.choices(k)}
    if not arg:
        deret = [
            button(k, kata_isian.tombol_periode(satu), "excel", kunci)
            for kunci, satu in bisa.items()
        ]
        kembali = (button(k, kata.TOMBOL_KEMBALI, "lanjut"),)
        return Jawaban(kata_formulir.PERIODE, (*berjajar(deret, 3), kembali))
    if arg not in bisa:
        raise TombolBasiError(arg)
    jawaban = formulir.unduh(k, bisa[arg])
    # It goes on in Excel, and comes back as a file.
    dialog.drop(k.ruang.engine, k.pelaku, JENIS)
    return jawaban


UMUM: dict[str, Callable[[Konteks, str], Jawaban]] = {
    "kirim": lambda k, _: save(k, ajukan=True),
    "draf": lambda k, _: save(k, ajukan=False),
    "batal": _cancel,
    "kembali": _back,
    LANJUT: _stay,
    BARU: _anew,
    "halaman": _page,
    "tahun": _year,
    "perbaiki": _choose_change,
    "ubah": _change,
    "bukti": _more_evidence,
    "excel": _excel,
}
"""Buttons that no step owns."""

TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.LANGKAH: ketuk,
    tombol.MULAI: mulai,
    tombol.PERBAIKI: perbaiki,
}
