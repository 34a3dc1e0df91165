"""What a step of /isi knows: who fills in what, and what of the year it is about."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.isi.pengisian import Pengisian
from bot.isi.tombol import LANGKAH
from bot.jawaban import Baris, Jawaban, Tombol
from bot.messages import isi as kata
from bot.ruang import Ruang
from core.errors import TahunBelumDibukaError
from core.hak import Pelaku
from core.kinerja import Unit
from core.objek_isian import Kelompok, ObjekIsi, TahunPosting
from core.periode import Periode, find_periode
from core.services import peninjauan
from core.services.objek_isian import find_objek
from core.tugas import BISA_DIISI
from core.usul import Tinjauan


@dataclass(slots=True)
class Konteks:
    """One update of one dialogue; a year is read once."""

    ruang: Ruang
    pelaku: Pelaku
    isi: Pengisian
    _tahun: TahunPosting | None = None
    _tinjauan: Tinjauan | None = None

    @property
    def hari(self) -> date:
        return self.ruang.now().date()

    @property
    def kelompok(self) -> Kelompok | None:
        return Kelompok(self.isi.isi["kelompok"]) if self.isi.has("kelompok") else None

    @property
    def nomor_tahun(self) -> int:
        """Return the year that is filled in: the one named, else the latest that can be."""
        if not self.isi.has("tahun"):
            self.isi.isi["tahun"] = self._latest()
        return int(self.isi.isi["tahun"])

    @property
    def tahun(self) -> TahunPosting:
        nomor = self.nomor_tahun
        if self._tahun is None or self._tahun.tahun != nomor:
            self._tahun = peninjauan.list_all(self.ruang.engine, self.pelaku, nomor)
        return self._tahun

    @property
    def objek(self) -> ObjekIsi | None:
        return find_objek(self.tahun, self.isi.objek) if self.isi.objek else None

    @property
    def unit(self) -> Unit | None:
        objek = self.objek
        if objek is None or not self.isi.has("unit"):
            return None
        return next((satu for satu in objek.unit if satu.id == self.isi.isi["unit"]), None)

    @property
    def tinjauan(self) -> Tinjauan | None:
        """Return what posting it would mean, None before there is a figure."""
        usul = self.isi.usul
        if usul is None:
            return None
        if self._tinjauan is None or self._tinjauan.usul != usul:
            self._tinjauan = peninjauan.review(
                self.ruang.engine, self.pelaku, usul, now=self.ruang.now(), tahun=self.tahun
            )
        return self._tinjauan

    def choices(self, kelompok: Kelompok) -> list[ObjekIsi]:
        """Return what of this list the person may post: their own, without any all there is.

        What has no period that can be filled in now is left out, unless that goes for all of it.
        """
        semua = [satu for satu in self.tahun.objek if satu.kelompok is kelompok and satu.unit]
        milik = [satu for satu in semua if peninjauan.own_units(self.pelaku, satu)]
        boleh = milik or [satu for satu in semua if self._may_post(satu)]
        return [satu for satu in boleh if self.open_periods(satu)] or boleh

    def postable(self, semua: Sequence[ObjekIsi]) -> list[ObjekIsi]:
        """Return those of these that the person may post.

        Raises BukanUnitnyaError, of the first, where that is none.
        """
        boleh = [satu for satu in semua if self._may_post(satu)]
        if not boleh:
            peninjauan.units_for(self.pelaku, semua[0])
        return boleh

    def open_periods(self, objek: ObjekIsi) -> list[Periode]:
        """Return the periods that can be filled in now, the latest first."""
        bisa = [
            satu
            for satu in objek.periode
            if self.tahun.jadwal_of(objek, satu).keadaan(self.hari) in BISA_DIISI
        ]
        return bisa[::-1]

    def latest_year(self, kode: str) -> int:
        """Return the latest year whose period of this code is over, else the one filled in."""
        for tahun in peninjauan.list_years(self.ruang.engine):
            periode = find_periode(tahun, kode)
            if periode is not None and periode.berakhir_on <= self.hari:
                return tahun
        return self.nomor_tahun

    def use_year(self, tahun: int) -> None:
        """Fill in another year. Raises TahunBelumDibukaError."""
        if tahun not in peninjauan.list_years(self.ruang.engine):
            raise TahunBelumDibukaError(tahun)
        lama = self.objek
        self.isi.isi["tahun"] = tahun
        self.isi.clear("periode", "angka", "benar", "alasan")
        if lama is not None:
            # The lines of each year's budget are its own; the same number is the same line.
            baru = next((s for s in self.tahun.objek if s.kunci == lama.kunci), None)
            if baru is None:
                self.isi.clear("objek", "unit")
            else:
                self.isi.isi["objek"] = f"{baru.objek}"

    def _may_post(self, objek: ObjekIsi) -> bool:
        return bool(peninjauan.postable_units(self.pelaku, objek))

    def _latest(self) -> int:
        """Return the latest opened year with a period that can be filled in."""
        semua = peninjauan.list_years(self.ruang.engine)
        if not semua:
            raise TahunBelumDibukaError(self.hari.year)
        for tahun in semua:
            ini = self._tahun = peninjauan.list_all(self.ruang.engine, self.pelaku, tahun)
            if any(
                jadwal.keadaan(self.hari) in BISA_DIISI
                for jadwal in ini.jadwal.values()
                if self.kelompok is None or self.kelompok.bidang is jadwal.bidang
            ):
                return tahun
        return semua[0]


def button(k: Konteks, teks: str, langkah: str, arg: str = "") -> Tombol:
    """Return a button of this state of the dialogue."""
    return Tombol(teks, f"{LANGKAH}:{k.isi.v}:{langkah}:{arg}")


def ask(k: Konteks, teks: str, *baris: tuple[Tombol, ...]) -> Jawaban:
    """Return a question with its buttons, and the way back and out."""
    kembali = [button(k, kata.TOMBOL_KEMBALI, "kembali")] if k.isi.urutan else []
    keluar = (*kembali, button(k, kata.TOMBOL_BATAL, "batal"))
    semua: Baris = (*(b for b in baris if b), keluar)
    return Jawaban(teks, semua)
