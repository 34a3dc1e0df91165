"""Writing an entry, step by step: what is due is asked, then all is shown and saved."""

from collections.abc import Callable

from bot import pekerjaan
from bot.berjalan import BARU, LANJUT, below, read_choice
from bot.berlangkah import read_tap
from bot.data_tombol import number
from bot.jawaban import Baris, Jawaban, Tombol, berjajar
from bot.messages import berjalan as kata_berjalan
from bot.messages import register as kata
from bot.messages.kesalahan import explain
from bot.messages.umum import jabatan
from bot.register import entri, langkah, lihat, tertunda, tombol
from bot.register.konteks import Konteks, button
from bot.register.susunan import Susunan, of_entri
from bot.render import escape
from bot.ruang import Ruang
from bot.umum.batal import behind
from bot.umum.tombol import KE_MENU
from bot.unduhan import Kiriman
from core.errors import TahunBelumDibukaError, TidakBerhakError, TombolBasiError
from core.galat_register import BukanRegisternyaError, EntriBerubahError, EntriKembarError
from core.hak import Pelaku
from core.register import Entri, IsiEntri, Kunci, differences, find_twins
from core.services import baca_register, dialog
from core.services import register as layanan
from core.services.dialog import Dialog
from core.services.register import Tambahan, Ubahan

JENIS = dialog.JenisDialog.REGISTER
PERIHAL = "register_isi"
SIMPAN = "simpan"


def _tap_add(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) != len(("jenis", "tahun")):
        raise TombolBasiError(":".join(args))
    tahun = tombol.read_tahun(args[1])
    baru = Susunan()
    baru.isi["tahun"] = tahun
    if args[0] == tombol.TANPA:
        semua = baca_register.show_all(ruang.engine, pelaku, tahun, now=ruang.now())
        if not any(satu.bisa_diisi for satu in semua.register):
            raise TidakBerhakError(PERIHAL)
    else:
        jenis = tombol.read_jenis(args[0])
        baru.isi["jenis"] = jenis.value
        satu = baca_register.show(ruang.engine, pelaku, jenis, tahun, now=ruang.now())
        if not satu.dibuka:
            raise TahunBelumDibukaError(tahun)
        if not satu.bisa_diisi:
            raise BukanRegisternyaError(jenis, unit=[unit.nama for unit in satu.unit])
    return _begin(ruang, pelaku, baru)


def _tap_edit(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    kunci = tombol.read_kunci(args, 1)
    riwayat = baca_register.show_entry(ruang.engine, pelaku, kunci, now=ruang.now())
    satu = riwayat.kini
    if satu.unit.id not in {unit.id for unit in riwayat.register.bisa_diisi}:
        raise BukanRegisternyaError(kunci.jenis, unit=[satu.unit.nama])
    if satu.versi != number(args[-1]) or satu.dicoret is not None:
        raise EntriBerubahError(satu.nomor, oleh=satu.penulis, pada_at=satu.pada_at)
    baru = of_entri(satu)
    kembar = find_twins(satu.isi, riwayat.register.entri, kecuali=satu.nomor)
    baru.isi["kembar"] = [lain.nomor for lain in kembar]
    return _begin(ruang, pelaku, baru)


def _begin(ruang: Ruang, pelaku: Pelaku, baru: Susunan) -> Jawaban:
    """Begin a dialogue; one that is under way is never thrown away unasked."""
    if sudah := layanan.find_begun(ruang.engine, ruang.asal, now=ruang.now()):
        # The very update that began what is saved by now.
        return _saved(ruang, pelaku, sudah[0])
    lama = find_open(ruang, pelaku)
    if lama is not None:
        if lama.is_known(ruang.asal) or (ruang.asal and lama.mulai_asal == ruang.asal):
            return show(Konteks(ruang, pelaku, lama))
        if lama.urutan:
            lama.isi[BARU] = baru.isi
            k = Konteks(ruang, pelaku, lama)
            keep(k)
            return tertunda.tanya(k)
    baru.begun_by(ruang.asal)
    return _start(Konteks(ruang, pelaku, baru))


def _start(k: Konteks) -> Jawaban:
    keep(k)
    return _choose_change(k, "") if k.isi.nomor is not None else show(k)


def find_open(ruang: Ruang, pelaku: Pelaku) -> Susunan | None:
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=JENIS)
    return Susunan.from_json(berjalan.isi) if berjalan else None


def keep(k: Konteks) -> None:
    k.isi.changed_by(k.ruang.asal)
    isi = Dialog(JENIS, k.isi.to_json())
    dialog.put(k.ruang.engine, k.pelaku, isi, now=k.ruang.now())


def sebut(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    """Return what an entry that waits is called."""
    del ruang, pelaku
    isi = Susunan.from_json(berjalan.isi)
    baru = isi.isi.get(BARU)
    nama = tertunda.sebut(isi)
    return kata_berjalan.beserta_baru(nama, tertunda.sebut(Susunan(isi=baru))) if baru else nama


def tanya(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    """Return the question that it waits with."""
    return show(Konteks(ruang, pelaku, Susunan.from_json(berjalan.isi)))


def go_on(k: Konteks) -> Jawaban:
    """Keep what was said, and ask what comes next."""
    # What goes without asking (the only unit) is kept as well.
    langkah.current(k)
    keep(k)
    return show(k)


def show(k: Konteks) -> Jawaban:
    """Return the question that is due, or the summary."""
    if tertunda.is_asked(k):
        return tertunda.tanya(k)
    satu = langkah.current(k)
    return satu.tanya(k) if satu is not None else _summary(k)


def teks(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, tulisan: str) -> Jawaban:
    """Take what somebody has typed while they write an entry."""
    k = Konteks(ruang, pelaku, Susunan.from_json(berjalan.isi))
    if k.isi.is_known(ruang.asal):
        return show(k)
    if tertunda.is_asked(k):
        dipilih = read_choice(tulisan)
        return UMUM[dipilih](k, "") if dipilih else _again(k, kata.PILIH_DULU)
    satu = langkah.current(k)
    if satu is None:
        return _again(k, kata.HANYA_TOMBOL)
    if salah := satu.teks(k, tulisan):
        return _again(k, salah)
    k.isi.isi.pop("tanya", None)
    return go_on(k)


def berkas(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, kiriman: Kiriman) -> Jawaban:
    """Take a form of ours that was filled in; any other file is not what was asked for."""
    if (formulir := pekerjaan.read_form(ruang, pelaku, kiriman)) is not None:
        return formulir
    k = Konteks(ruang, pelaku, Susunan.from_json(berjalan.isi))
    return _again(k, kata.PILIH_DULU if tertunda.is_asked(k) else kata.BERKAS)


def read_form(ruang: Ruang, pelaku: Pelaku, kiriman: Kiriman) -> Jawaban | None:
    """Read a form that was filled in; None: it is another file."""
    # With what reads and writes workbooks; few answers need it.
    from bot.register import terima  # noqa: PLC0415

    return terima.terima(ruang, pelaku, kiriman)


def _again(k: Konteks, awal: str) -> Jawaban:
    return below(awal, show(k))


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
    satu = langkah.current(k)
    if satu is None or satu.nama != nama:
        raise TombolBasiError(nama)
    satu.tombol(k, arg)
    k.isi.isi.pop("tanya", None)
    return go_on(k)


def _other(
    ruang: Ruang, pelaku: Pelaku, berjalan: Susunan | None, state: int, nama: str
) -> Jawaban:
    """Answer a tap on a button of another state than there is: what came of it, or what is now."""
    kini = Konteks(ruang, pelaku, berjalan) if berjalan else None
    if kini is not None and kini.isi.is_known(ruang.asal):
        return show(kini)
    now = ruang.now()
    semua = layanan.find_saved(ruang.engine, ruang.asal, now=now)
    if not semua and nama == SIMPAN:
        # Two quick taps are two updates: the second must not take the receipt away.
        semua = layanan.find_of_state(ruang.engine, pelaku, JENIS, state, now=now)
    if semua:
        return _saved(ruang, pelaku, semua[0])
    if kini is not None:
        return _again(kini, kata.TOMBOL_LALU) if nama == SIMPAN else show(kini)
    return Jawaban(kata.TIDAK_BERLAKU if nama == SIMPAN else kata.BERAKHIR, ((KE_MENU,),))


def _summary(k: Konteks) -> Jawaban:
    isi, lama = k.isi.entri, _before(k)
    if lama is None:
        baris = kata.isi_entri(isi, k.jenis)
    else:
        baris = [kata.ubah(nama, lama.isi, isi) for nama in differences(lama.isi, isi)]
    unit = next((s for s in k.register.unit if s.id == k.isi.isi["unit"]), None)
    tugas = layanan.acts_as(k.pelaku, k.isi.isi["unit"])
    milik = [escape(unit.nama)] if unit and len(k.register.unit) > 1 else []
    sebagai = [kata.sebagai(jabatan(tugas))] if tugas else []
    contoh = [kata.CONTOH_TAHUN] if k.register.contoh else []
    html = "\n".join(
        [
            f"<b>{kata.JUDUL_TINJAU}</b>",
            k.judul,
            *milik,
            *(baris or [kata.TANPA_PERUBAHAN]),
            "",
            *sebagai,
            *contoh,
            "",
            kata.BELUM_TERSIMPAN,
        ]
    )
    keluar = (
        button(k, kata.TOMBOL_PERBAIKI, "perbaiki"),
        button(k, kata.TOMBOL_BATAL, "batal"),
    )
    simpan: Baris = ((button(k, kata.TOMBOL_SIMPAN, SIMPAN),),) if baris else ()
    return Jawaban(html, (*simpan, keluar))


def _before(k: Konteks) -> Entri | None:
    """Return the entry that is changed, None for a new one."""
    if k.isi.nomor is None:
        return None
    satu = k.register.find(k.isi.nomor)
    if satu is None:
        raise TombolBasiError(f"{k.isi.nomor}")
    return satu


def _save(k: Konteks, arg: str) -> Jawaban:
    """Save it; what core finds out of order meanwhile is asked or said."""
    del arg
    if langkah.current(k) is not None:
        return show(k)
    try:
        semua = _write(k, k.isi.entri)
    except EntriKembarError:
        # Somebody was faster with the same: what they wrote is shown.
        return show(Konteks(k.ruang, k.pelaku, k.isi))
    except EntriBerubahError as error:
        dialog.drop(k.ruang.engine, k.pelaku, JENIS)
        return entri.entri(k.ruang, k.pelaku, _kunci(k), explain(error))
    if not semua:
        return _again(k, kata.TANPA_PERUBAHAN)
    return _saved(k.ruang, k.pelaku, semua[0])


def _write(k: Konteks, isi: IsiEntri) -> list[Entri]:
    lama = _before(k)
    kembar = k.isi.isi.get("kembar", ())
    tambah = Tambahan(unit_id=k.isi.isi["unit"], isi=isi, kembar=kembar)
    ubah = None
    if lama is not None:
        ubah = Ubahan(nomor=lama.nomor, versi=k.isi.isi["versi"], isi=isi)
        if lama.versi == ubah.versi and lama.isi == isi:
            return []
    return layanan.write(
        k.ruang.engine,
        k.ruang.asal,
        k.pelaku,
        k.jenis,
        k.isi.tahun,
        tambah=[tambah] if ubah is None else [],
        ubah=[ubah] if ubah is not None else [],
        dialog=JENIS,
        state=k.isi.v,
        mulai=k.isi.mulai_asal,
        now=k.ruang.now(),
    )


def _kunci(k: Konteks) -> Kunci:
    return Kunci(k.jenis, k.isi.tahun, k.isi.nomor or 0)


def _saved(ruang: Ruang, pelaku: Pelaku, satu: Entri) -> Jawaban:
    jawaban = entri.entri(ruang, pelaku, satu.kunci, kata.tersimpan(satu))
    data = tombol.of(tombol.TAMBAH, satu.jenis.value, satu.tahun)
    return Jawaban(jawaban.html, (*jawaban.tombol, (Tombol(kata.TOMBOL_TAMBAH_LAGI, data),)))


def _cancel(k: Konteks, arg: str) -> Jawaban:
    del arg
    dialog.drop(k.ruang.engine, k.pelaku, JENIS)
    ke = (
        lihat.ke_daftar(k.isi.jenis, k.isi.tahun) if k.isi.jenis else lihat.ke_ikhtisar(k.isi.tahun)
    )
    jawaban = Jawaban(kata.DIBUANG, ((ke, KE_MENU),))
    return behind(k.ruang, k.pelaku, jawaban) or jawaban


def _back(k: Konteks, arg: str) -> Jawaban:
    """Ask again what was said last."""
    del arg
    if k.isi.isi.pop("tanya", None):
        keep(k)
        return _choose_change(k, "")
    k.isi.back()
    return go_on(k)


def _anew(k: Konteks, arg: str) -> Jawaban:
    del arg
    baru = Susunan(isi=k.isi.isi.get(BARU) or {"tahun": k.isi.tahun}, v=k.isi.v)
    baru.begun_by(k.ruang.asal)
    return _start(Konteks(k.ruang, k.pelaku, baru))


def _stay(k: Konteks, arg: str) -> Jawaban:
    """Go on with what is being written, and forget what was asked for besides."""
    del arg
    if not tertunda.is_asked(k):
        return show(k)
    k.isi.clear(BARU)
    return go_on(k)


def _choose_change(k: Konteks, arg: str) -> Jawaban:
    del arg
    nama = [satu for satu in kata.kolom(k.jenis) if k.isi.has(satu) or satu == "keterangan"]
    deret = [button(k, kata.LABEL[satu], "ubah", satu) for satu in nama]
    lanjut = kata.TOMBOL_KEMBALI if k.isi.urutan else kata.TOMBOL_BATAL
    keluar = (button(k, lanjut, "lanjut" if k.isi.urutan else "batal"),)
    lama = _before(k)
    isi = "\n".join(kata.isi_entri(lama.isi, k.jenis)) + "\n\n" if lama else ""
    return Jawaban(f"{k.judul}\n{isi}{kata.UBAH_APA}", (*berjajar(deret, 2), keluar))


def _change(k: Konteks, arg: str) -> Jawaban:
    if arg not in kata.kolom(k.jenis):
        raise TombolBasiError(arg)
    if arg in {"judul", "nomor_surat"}:
        k.isi.clear("kembar")
    k.isi.isi["tanya"] = arg
    return go_on(k)


UMUM: dict[str, Callable[[Konteks, str], Jawaban]] = {
    SIMPAN: _save,
    "batal": _cancel,
    "kembali": _back,
    LANJUT: _stay,
    BARU: _anew,
    "perbaiki": _choose_change,
    "ubah": _change,
}
"""Buttons that no step owns."""

TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.TAMBAH: _tap_add,
    tombol.PERBAIKI: _tap_edit,
    tombol.LANGKAH: ketuk,
}
