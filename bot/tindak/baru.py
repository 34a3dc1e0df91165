"""An admin gives a unit something to follow up: what is said so far, and the tap that keeps it."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.cek.tombol import list_of
from bot.data_tombol import numbers
from bot.jawaban import Baris, Jawaban, Tombol
from bot.messages import tindak_baru as kata
from bot.messages.umum import jabatan
from bot.render import ringkas
from bot.ruang import Ruang
from bot.tindak import lihat, tombol
from bot.tulisan import cap
from core.errors import DomainError, TombolBasiError
from core.hak import Kegunaan, Pelaku, Perihal, act_as
from core.services import dialog, tindak_lanjut
from core.services import tindak_baru as layanan
from core.services.dialog import Dialog
from core.services.jawab_tindak import PERIHAL_ATUR
from core.services.pelaku import only_admins
from core.tindak_lanjut import Asal, Lhe
from core.tulisan import PANJANG_MAKS

JENIS = dialog.JenisDialog.TINDAK_BARU
LANGKAH = {"x": "teks", "l": "lhe", "u": "unit", "t": "tenggat"}
"""What can be asked for again, by what its button says."""


@dataclass(frozen=True, slots=True)
class Rancangan:
    """What is said of it so far, as the dialogue keeps it (`isi` is JSON)."""

    isi: dict[str, Any]

    @property
    def asal(self) -> Asal:
        return Asal(self.isi["asal"])

    @property
    def tahun(self) -> int:
        return int(self.isi["tahun"])

    @property
    def lhe(self) -> Lhe | None:
        ada = self.isi["lhe"]
        return Lhe(ada[0], date.fromisoformat(ada[1])) if ada else None

    @property
    def tenggat_on(self) -> date | None:
        return date.fromisoformat(self.isi["tenggat"]) if self.isi["tenggat"] else None

    @property
    def langkah(self) -> str:
        """Return what is asked for next, "" once all is said."""
        if not self.isi["teks"]:
            return "teks"
        if self.asal is Asal.REKOMENDASI and self.isi["lhe"] is None:
            return "lhe"
        return next((satu for satu in ("unit", "tenggat") if self.isi[satu] is None), "")

    @property
    def cap(self) -> str:
        """Return what tells it from any other."""
        i = self.isi
        return _stamp(self.asal, i["kunci"], i["teks"], i["unit"], i["tenggat"])


def begin(  # noqa: PLR0913  where it comes from
    ruang: Ruang,
    pelaku: Pelaku,
    asal: Asal,
    tahun: int,
    *,
    kunci: str | None = None,
    tanda: str = "",
    daftar: str = "",
    teks: str = "",
    sumber: str = "",
    usul: list[int] | None = None,
) -> Jawaban:
    """Begin with what is known; `usul` are proposed units, `tanda` and `daftar` lead back."""
    only_admins(pelaku, PERIHAL_ATUR)
    layanan.check_year(tahun, ruang.now())
    isi = {
        "tahun": tahun,
        "asal": asal.value,
        "kunci": kunci,
        "tanda": tanda,
        "daftar": daftar,
        "teks": ringkas(teks, PANJANG_MAKS),
        "sumber": sumber,
        # [] once it is said that nobody knows it.
        "lhe": None,
        "usul": usul or [],
        "unit": None,
        "tenggat": None,
    }
    return keep(ruang, pelaku, isi)


def keep(ruang: Ruang, pelaku: Pelaku, isi: dict[str, Any]) -> Jawaban:
    """Keep what is said so far, and ask for what is not."""
    check_admin(ruang, pelaku)
    dialog.put(ruang.engine, pelaku, Dialog(JENIS, isi), now=ruang.now())
    return ask(ruang, pelaku, Rancangan(isi))


def ask(ruang: Ruang, pelaku: Pelaku, r: Rancangan, awal: str = "") -> Jawaban:
    """Ask for what is not said yet, or whether to keep it."""
    from bot.tindak.langkah import TANYA  # noqa: PLC0415  the questions lead back here

    jawaban = TANYA[r.langkah](ruang, pelaku, r) if r.langkah else _summary(ruang, pelaku, r)
    return Jawaban(f"{awal}{jawaban.html}", jawaban.tombol)


def ask_again(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    check_admin(ruang, pelaku)
    return ask(ruang, pelaku, Rancangan(berjalan.isi))


def name(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> str:
    del ruang, pelaku
    return kata.SEBUTAN[Rancangan(berjalan.isi).asal]


def check_admin(ruang: Ruang, pelaku: Pelaku) -> None:
    """Raise TidakBerhakError for whoever is no admin any more, and keep them in no dialogue."""
    try:
        only_admins(pelaku, PERIHAL_ATUR)
    except DomainError:
        dialog.drop(ruang.engine, pelaku, JENIS)
        raise


def pending(ruang: Ruang, pelaku: Pelaku) -> Rancangan:
    """Return what is under way. Raises TidakBerhakError, TombolBasiError."""
    check_admin(ruang, pelaku)
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=JENIS)
    if berjalan is None:
        raise TombolBasiError(JENIS)
    return Rancangan(berjalan.isi)


def cancel(r: Rancangan) -> Tombol:
    return Tombol(kata.TOMBOL_BATAL, tombol.of(tombol.BATAL, r.tahun))


def _summary(ruang: Ruang, pelaku: Pelaku, r: Rancangan) -> Jawaban:
    unit, terjangkau = layanan.find_unit(ruang.engine, pelaku, r.isi["unit"], now=ruang.now())
    tugas, _ = act_as(pelaku, Kegunaan.MENGELOLA, Perihal())
    if r.tenggat_on is None:
        raise AssertionError("all is said")
    teks = kata.ringkasan(
        r.asal,
        r.tahun,
        r.isi["teks"],
        sumber=r.isi["sumber"],
        lhe=r.lhe,
        unit=unit,
        terjangkau=terjangkau,
        tenggat_on=r.tenggat_on,
        sebagai=jabatan(tugas) if tugas else pelaku.nama,
    )
    simpan = Tombol(kata.TOMBOL_SIMPAN, tombol.of(tombol.SIMPAN, r.cap))
    return Jawaban(teks, ((simpan, cancel(r)), *_changes(r)))


def _changes(r: Rancangan) -> Baris:
    """Return what may be said otherwise; the words of a finding or a document stay theirs."""
    semua = [
        *([tombol.UBAH_TEKS] if r.isi["kunci"] is None else []),
        *([tombol.UBAH_LHE] if r.asal is Asal.REKOMENDASI else []),
        tombol.UBAH_UNIT,
        tombol.UBAH_TENGGAT,
    ]
    deret = [Tombol(kata.TOMBOL_UBAH[s], tombol.of(tombol.UBAH, s)) for s in semua]
    return tuple(tuple(deret[awal : awal + 2]) for awal in range(0, len(deret), 2))


def _stamp(asal: Asal, kunci: str | None, teks: str, unit: int | None, tenggat: str | None) -> str:
    return cap(f"{asal}\n{kunci}\n{teks}\n{unit}\n{tenggat}")


def _tap_change(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) != 1 or args[0] not in LANGKAH:
        raise TombolBasiError(":".join(args))
    r = pending(ruang, pelaku)
    apa = LANGKAH[args[0]]
    return keep(ruang, pelaku, r.isi | {apa: "" if apa == "teks" else None})


def _tap_save(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) != 1:
        raise TombolBasiError(":".join(args))
    check_admin(ruang, pelaku)
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=JENIS)
    r = Rancangan(berjalan.isi) if berjalan else None
    if r is None or r.langkah or r.cap != args[0]:
        if (ada := _kept(ruang, pelaku, args[0])) is not None:
            return lihat.show(ruang, pelaku, ada, kata.SUDAH)
        if r is None:
            return Jawaban(kata.TAK_BERLAKU)
        return ask(ruang, pelaku, r, f"{kata.BERUBAH}\n\n")
    tindak_id = layanan.make(ruang.engine, ruang.asal, pelaku, _made(r), now=ruang.now())
    dialog.drop(ruang.engine, pelaku, JENIS)
    return lihat.show(ruang, pelaku, tindak_id, kata.TERSIMPAN)


def _made(r: Rancangan) -> layanan.Baru:
    if r.tenggat_on is None:
        raise AssertionError("all is said")
    return layanan.Baru(
        tahun=r.tahun,
        asal=r.asal,
        kunci=r.isi["kunci"],
        teks=r.isi["teks"],
        lhe=r.lhe,
        unit_id=r.isi["unit"],
        tenggat_on=r.tenggat_on,
    )


def _kept(ruang: Ruang, pelaku: Pelaku, tanda: str) -> int | None:
    """Return what a tap before this one has kept: taps are repeated, and delivered again."""
    return next(
        (
            satu.id
            for satu in tindak_lanjut.list_made_by(ruang.engine, pelaku)
            if tanda
            == _stamp(satu.asal, satu.kunci, satu.teks, satu.unit_id, satu.tenggat_on.isoformat())
        ),
        None,
    )


def _tap_cancel(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Leave it, and go back to the finding or the list that it began from."""
    from bot.tindak import daftar  # noqa: PLC0415  as below

    (tahun,) = numbers(args, 1)
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=JENIS)
    dialog.drop(ruang.engine, pelaku, JENIS)
    if berjalan is not None and berjalan.isi["asal"] == Asal.CATATAN:
        from bot.cek import jawab  # noqa: PLC0415  the page has the way here

        semula = list_of(berjalan.isi["daftar"]) if berjalan.isi.get("daftar") else None
        tanda = berjalan.isi["tanda"]
        return jawab.one(ruang, pelaku, tahun, tanda, kata.TIDAK_JADI, daftar=semula)
    jawaban = daftar.show(ruang, pelaku, tahun)
    return Jawaban(f"{kata.TIDAK_JADI}\n\n{jawaban.html}", jawaban.tombol)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.UBAH: _tap_change,
    tombol.SIMPAN: _tap_save,
    tombol.BATAL: _tap_cancel,
}
