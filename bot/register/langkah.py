"""The questions about an entry in their order; the first that is due is asked."""

from abc import abstractmethod

from bot.jawaban import Jawaban
from bot.messages import register as kata
from bot.register.konteks import Konteks, ask, button
from bot.register.teks import day, one_line, too_long
from bot.register.tombol import TANPA
from core.errors import TombolBasiError
from core.galat_register import BukanRegisternyaError
from core.register import MAKS, STATUS, Bentuk, JenisRegister
from core.services import baca_register


class Langkah:
    """One question; `nama` stands in its buttons."""

    nama: str

    def perlu(self, k: Konteks) -> bool:
        """Tell whether this is still to be asked."""
        return not k.isi.has(self.nama)

    @abstractmethod
    def tanya(self, k: Konteks) -> Jawaban: ...

    def teks(self, k: Konteks, teks: str) -> str:
        """Take a text; return what to say where it is no answer."""
        del k, teks
        return kata.HANYA_TOMBOL

    def tombol(self, k: Konteks, arg: str) -> None:
        """Take a tap. Raises TombolBasiError for what was not offered."""
        del k
        raise TombolBasiError(arg)


class PilihJenis(Langkah):
    nama = "jenis"

    def perlu(self, k: Konteks) -> bool:
        if k.isi.has(self.nama):
            return False
        bisa = _writable(k)
        if len(bisa) == 1:
            k.isi.isi[self.nama] = bisa[0].value
        return len(bisa) != 1

    def tanya(self, k: Konteks) -> Jawaban:
        deret = [(button(k, kata.NAMA[satu], self.nama, satu),) for satu in _writable(k)]
        return ask(k, kata.PILIH_JENIS, *deret)

    def tombol(self, k: Konteks, arg: str) -> None:
        if arg not in _writable(k):
            raise TombolBasiError(arg)
        k.isi.clear("unit", "bentuk", "pihak", "jangka_waktu", "status")
        k.isi.put(self.nama, arg)


class PilihUnit(Langkah):
    """For whom; asked only where one person writes for several."""

    nama = "unit"

    def perlu(self, k: Konteks) -> bool:
        if k.isi.has(self.nama):
            return False
        bisa = k.register.bisa_diisi
        if not bisa:
            raise BukanRegisternyaError(k.jenis, unit=[satu.nama for satu in k.register.unit])
        if len(bisa) > 1:
            return True
        k.isi.isi[self.nama] = bisa[0].id
        return False

    def tanya(self, k: Konteks) -> Jawaban:
        deret = [(button(k, s.nama, self.nama, f"{s.id}"),) for s in k.register.bisa_diisi]
        return ask(k, kata.PILIH_UNIT, *deret)

    def tombol(self, k: Konteks, arg: str) -> None:
        pilihan = {f"{satu.id}": satu.id for satu in k.register.bisa_diisi}
        if arg not in pilihan:
            raise TombolBasiError(arg)
        k.isi.put(self.nama, pilihan[arg])


class PilihBentuk(Langkah):
    nama = "bentuk"

    def perlu(self, k: Konteks) -> bool:
        return k.jenis is JenisRegister.RAPERWAL and not k.isi.has(self.nama)

    def tanya(self, k: Konteks) -> Jawaban:
        deret = tuple(button(k, teks, self.nama, satu) for satu, teks in kata.BENTUK.items())
        return ask(k, kata.PILIH_BENTUK, deret)

    def tombol(self, k: Konteks, arg: str) -> None:
        if arg not in set(Bentuk):
            raise TombolBasiError(arg)
        k.isi.put(self.nama, arg)


class TanyaTeks(Langkah):
    """Something in words; `lewat` is the button for those that may be empty."""

    def __init__(self, nama: str, lewat: str = "", *, hanya: JenisRegister | None = None) -> None:
        self.nama, self.lewat, self.hanya = nama, lewat, hanya

    def perlu(self, k: Konteks) -> bool:
        return self.hanya in {None, k.jenis} and not k.isi.has(self.nama)

    def tanya(self, k: Konteks) -> Jawaban:
        if self.nama == "judul":
            return ask(k, kata.TANYA_JUDUL[k.jenis])
        teks = kata.TANYA[self.nama].format(tahun=k.isi.tahun)
        return ask(k, teks, (button(k, self.lewat, self.nama, TANPA),))

    def teks(self, k: Konteks, teks: str) -> str:
        isi = one_line(teks)
        if not isi:
            return kata.KOSONG_TEKS
        if self.lewat and isi.lower() in {self.lewat.lower(), "-"}:
            isi = ""
        if salah := too_long(isi, MAKS[self.nama]):
            return salah
        k.isi.put(self.nama, isi)
        return ""

    def tombol(self, k: Konteks, arg: str) -> None:
        if arg != TANPA or not self.lewat:
            raise TombolBasiError(arg)
        k.isi.put(self.nama, "")


class TanyaTanggal(Langkah):
    nama = "tanggal"

    def tanya(self, k: Konteks) -> Jawaban:
        belum = (button(k, kata.TOMBOL_BELUM_ADA, self.nama, TANPA),)
        return ask(k, kata.TANYA[self.nama].format(tahun=k.isi.tahun), belum)

    def teks(self, k: Konteks, teks: str) -> str:
        isi = one_line(teks)
        if isi.lower() == kata.BELUM_ADA:
            k.isi.put(self.nama, "")
            return ""
        hari = day(isi, k.isi.tahun)
        if isinstance(hari, str):
            return hari
        k.isi.put(self.nama, hari.isoformat())
        return ""

    def tombol(self, k: Konteks, arg: str) -> None:
        if arg != TANPA:
            raise TombolBasiError(arg)
        k.isi.put(self.nama, "")


class PilihStatus(Langkah):
    nama = "status"

    def tanya(self, k: Konteks) -> Jawaban:
        deret = [(button(k, kata.STATUS[satu], self.nama, satu),) for satu in STATUS[k.jenis]]
        nanti = (button(k, kata.TOMBOL_NANTI, self.nama, TANPA),)
        return ask(k, kata.TANYA[self.nama], *deret, nanti)

    def tombol(self, k: Konteks, arg: str) -> None:
        if arg != TANPA and arg not in STATUS[k.jenis]:
            raise TombolBasiError(arg)
        k.isi.put(self.nama, "" if arg == TANPA else arg)


class TanyaKembar(Langkah):
    """Whether it is a new entry although there is one alike."""

    nama = "kembar"

    def perlu(self, k: Konteks) -> bool:
        return bool(k.kembar)

    def tanya(self, k: Konteks) -> Jawaban:
        tetap = button(k, kata.TOMBOL_TETAP, self.nama, "ya")
        perbaiki = button(k, kata.TOMBOL_PERBAIKI, "perbaiki")
        return ask(k, kata.kembar(k.kembar), (tetap, perbaiki))

    def tombol(self, k: Konteks, arg: str) -> None:
        if arg != "ya":
            raise TombolBasiError(arg)
        k.isi.put(self.nama, [satu.nomor for satu in k.kembar])


LANGKAH_BERURUT: tuple[Langkah, ...] = (
    PilihJenis(),
    PilihUnit(),
    PilihBentuk(),
    TanyaTeks("judul"),
    TanyaTeks("nomor_surat", kata.TOMBOL_BELUM_ADA),
    TanyaTanggal(),
    TanyaTeks("pihak", kata.TOMBOL_LEWATI, hanya=JenisRegister.MOU_PKS),
    TanyaTeks("jangka_waktu", kata.TOMBOL_LEWATI, hanya=JenisRegister.MOU_PKS),
    PilihStatus(),
    TanyaKembar(),
)
SEMUA = (*LANGKAH_BERURUT, TanyaTeks("keterangan", kata.TOMBOL_LEWATI))
"""With what is asked only of whoever wants to say it."""


def find(nama: str | None) -> Langkah | None:
    return next((satu for satu in SEMUA if satu.nama == nama), None)


def current(k: Konteks) -> Langkah | None:
    """Return the step that is due, None: all is said, and is to be looked at."""
    ulang = find(k.isi.tanya)
    return ulang or next((satu for satu in LANGKAH_BERURUT if satu.perlu(k)), None)


def _writable(k: Konteks) -> list[JenisRegister]:
    semua = baca_register.show_all(k.ruang.engine, k.pelaku, k.isi.tahun, now=k.ruang.now())
    return [satu.jenis for satu in semua.register if satu.bisa_diisi]
