"""The questions of /isi that are answered by a choice: what, for whom, for when."""

from collections.abc import Sequence

from bot.data_tombol import number
from bot.halaman import arah, bagi, pilih
from bot.isi import pencarian
from bot.isi.konteks import Konteks, ask, button
from bot.isi.pertanyaan import Langkah, chosen, title, written_ahead
from bot.isi.tombol import LANGKAH
from bot.jawaban import Baris, Jawaban, Tombol, berjajar
from bot.messages import formulir as kata_formulir
from bot.messages import isi as kata
from bot.messages import isian as kata_isian
from core.buku import Tingkat
from core.errors import TombolBasiError
from core.janji import AWAL
from core.objek_isian import Kelompok, ObjekIsi
from core.periode import Periode, find_periode
from core.services import peninjauan

PER_HALAMAN = 8
PILIHAN = "pilihan"


class PilihKelompok(Langkah):
    nama = "kelompok"

    def perlu(self, k: Konteks) -> bool:
        if k.isi.has("kelompok"):
            return False
        ada = [satu for satu in Kelompok if k.choices(satu)]
        if len(ada) == 1:
            k.isi.isi["kelompok"] = ada[0]
        return len(ada) != 1

    def tanya(self, k: Konteks) -> Jawaban:
        ada = [satu for satu in Kelompok if k.choices(satu)]
        if not ada:
            return ask(k, kata.TIDAK_ADA_OBJEK.format(apa=kata.APA_PUN))
        return ask(
            k,
            f"{written_ahead(k)}{kata.PILIH_KELOMPOK}",
            *((button(k, kata.KELOMPOK[satu], self.nama, satu),) for satu in ada),
        )

    def tombol(self, k: Konteks, arg: str) -> None:
        if arg not in set(Kelompok):
            raise TombolBasiError(arg)
        k.isi.clear(PILIHAN)
        k.isi.put(self.nama, arg)


class PilihObjek(Langkah):
    nama = "objek"

    def perlu(self, k: Konteks) -> bool:
        return not k.isi.has("objek")

    def tanya(self, k: Konteks) -> Jawaban:
        kelompok = k.kelompok or Kelompok.KINERJA
        semua = _meant(k) or k.choices(kelompok)
        if not semua:
            return ask(k, kata.TIDAK_ADA_OBJEK.format(apa=kata.NAMA_KELOMPOK[kelompok]))
        deret = [button(k, kata_isian.objek(satu), self.nama, f"{satu.objek}") for satu in semua]
        lembar = bagi(deret, PER_HALAMAN, lambda _: 1)
        terlihat, nomor = pilih(lembar, int(k.isi.isi.get("halaman", 1)))
        ke = arah(f"{LANGKAH}:{k.isi.v}:halaman", nomor, len(lembar))
        tanya = kata.pilih_objek(kelompok, example(semua))
        teks = f"{written_ahead(k)}<b>{k.nomor_tahun}</b>. {tanya}"
        excel = (button(k, kata_formulir.TOMBOL, "excel"),)
        return ask(k, teks, *((satu,) for satu in terlihat), *ke, excel, *_years(k))

    def teks(self, k: Konteks, teks: str) -> Jawaban | None:
        kelompok = k.kelompok or Kelompok.KINERJA
        cocok = pencarian.find(teks, [s for s in k.tahun.objek if s.kelompok is kelompok])
        if cocok:
            boleh = k.postable(cocok)
            if len(boleh) == 1:
                self.take(k, boleh[0])
            else:
                self.offer(k, boleh)
            return None
        tanya = self.tanya(k)
        semua = k.choices(kelompok)
        salah = f"{kata.tak_ketemu(teks, example(semua))}\n\n" if semua else ""
        return Jawaban(f"{salah}{tanya.html}", tanya.tombol)

    def tombol(self, k: Konteks, arg: str) -> None:
        satu = next((s for s in k.tahun.objek if f"{s.objek}" == arg), None)
        if satu is None:
            raise TombolBasiError(arg)
        self.take(k, satu)

    @staticmethod
    def offer(k: Konteks, cocok: Sequence[ObjekIsi]) -> None:
        """Ask which of these is meant."""
        k.isi.isi |= {"kelompok": cocok[0].kelompok.value, "halaman": 1}
        k.isi.isi[PILIHAN] = [f"{satu.objek}" for satu in cocok]

    @staticmethod
    def take(k: Konteks, objek: ObjekIsi) -> None:
        """Fill in this one. Raises BukanUnitnyaError where it is others'."""
        unit = peninjauan.units_for(k.pelaku, objek)
        k.isi.isi["kelompok"] = objek.kelompok.value
        k.isi.clear(PILIHAN)
        k.isi.put("objek", f"{objek.objek}")
        if len(unit) == 1:
            k.isi.isi["unit"] = unit[0].id


class PilihUnit(Langkah):
    nama = "unit"

    def perlu(self, k: Konteks) -> bool:
        return not k.isi.has("unit")

    def tanya(self, k: Konteks) -> Jawaban:
        objek = chosen(k)
        deret = [
            (button(k, unit.nama, self.nama, f"{unit.id}"),)
            for unit in peninjauan.units_for(k.pelaku, objek)
        ]
        return ask(k, f"{title(k)}\n\n{kata.PILIH_UNIT}", *deret)

    def tombol(self, k: Konteks, arg: str) -> None:
        boleh = {f"{unit.id}" for unit in peninjauan.units_for(k.pelaku, chosen(k))}
        if arg not in boleh:
            raise TombolBasiError(arg)
        k.isi.put(self.nama, int(arg))


class PilihPeriode(Langkah):
    nama = "periode"

    def perlu(self, k: Konteks) -> bool:
        return not k.isi.has("periode")

    def tanya(self, k: Konteks) -> Jawaban:
        bisa = k.open_periods(chosen(k))
        tanya = kata.PILIH_PERIODE if bisa else kata.TIDAK_ADA_PERIODE
        deret = [
            button(k, kata_isian.tombol_periode(satu), self.nama, f"{satu.tahun}-{satu.kode}")
            for satu in bisa
        ]
        teks = f"{title(k)}\n<b>{k.nomor_tahun}</b>. {tanya}"
        return ask(k, teks, *berjajar(deret, 3), *_years(k))

    def teks(self, k: Konteks, teks: str) -> Jawaban | None:
        tertulis = pencarian.read_period(teks)
        if tertulis is None:
            return super().teks(k, teks)
        tahun, kode = tertulis
        if tahun is not None and tahun != k.nomor_tahun:
            k.use_year(tahun)
        satu_satunya = chosen(k).periode
        if kode is None and len(satu_satunya) == 1:
            # Of what is posted once a year, the year is the period.
            kode = satu_satunya[0].kode
        periode = find_periode(k.nomor_tahun, kode) if kode else None
        if periode is not None:
            self.take(k, periode)
        return None

    def tombol(self, k: Konteks, arg: str) -> None:
        tahun, _, kode = arg.partition("-")
        periode = find_periode(number(tahun, angka=4), kode)
        if periode is None or periode.tahun != k.nomor_tahun:
            raise TombolBasiError(arg)
        self.take(k, periode)

    @staticmethod
    def take(k: Konteks, periode: Periode) -> None:
        """Fill in this period. Raises what says why it cannot be."""
        peninjauan.check_periode(
            k.ruang.engine,
            k.pelaku,
            chosen(k).objek,
            periode,
            now=k.ruang.now(),
            tahun=k.tahun,
        )
        k.isi.put("periode", [periode.tahun, periode.kode])


def _meant(k: Konteks) -> list[ObjekIsi]:
    """Return what the words that were typed may mean, nothing where that is over."""
    pilihan = k.isi.isi.get(PILIHAN, [])
    return [satu for satu in k.tahun.objek if f"{satu.objek}" in pilihan]


def example(semua: Sequence[ObjekIsi]) -> str:
    """Return the code of one of these; a program's promises are few, and oddly numbered."""
    biasa = (s.kode for s in semua if not s.kode.startswith(AWAL[Tingkat.PROGRAM]))
    return next(biasa, semua[0].kode)


def _years(k: Konteks) -> Baris:
    """Return the other years that can be filled in."""
    semua = peninjauan.list_years(k.ruang.engine)
    lain = [satu for satu in semua if satu != k.nomor_tahun]
    deret: list[Tombol] = [button(k, f"Tahun {satu}", "tahun", f"{satu}") for satu in lain[:3]]
    return (tuple(deret),) if deret else ()
