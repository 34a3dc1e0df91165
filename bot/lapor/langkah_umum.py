"""The questions of every kind of report: the letter, how many IKK, files, and a note."""

from datetime import timedelta

from bot.isi.lihat import web_link
from bot.jawaban import Jawaban
from bot.lapor.konteks import Konteks, ask, button
from bot.lapor.pertanyaan import Langkah, is_skipped, keep_file, one_line
from bot.lapor.susunan import TANPA
from bot.messages import kirim as kata
from bot.messages.kesalahan import explain
from bot.render import escape, tanggal
from bot.unduhan import Kiriman
from core.errors import TombolBasiError
from core.galat_kewajiban import TanggalSuratError
from core.kewajiban.ikk import SalahIkk, read_ikk
from core.kewajiban.jenis import IKK_LPPD, SKM
from core.tanggal import read_day
from core.teks import without_hidden

SEPEKAN = timedelta(days=7)


class TanyaSurat(Langkah):
    nama = "surat"

    def perlu(self, k: Konteks) -> bool:
        return k.isi.lewat_surat and not k.isi.has(self.nama)

    def tanya(self, k: Konteks) -> Jawaban:
        return ask(k, kata.TANYA_SURAT.format(tahun=k.ruang.now().year))

    def teks(self, k: Konteks, teks: str) -> str:
        isi = one_line(teks)
        if not isi:
            return kata.KOSONG_TEKS
        if salah := kata.panjang(isi, kata.NOMOR_MAKS):
            return salah
        k.isi.put(self.nama, isi)
        return ""


class TanyaTanggalSurat(Langkah):
    nama = "tanggal_surat"

    def perlu(self, k: Konteks) -> bool:
        return k.isi.lewat_surat and not k.isi.has(self.nama)

    def tanya(self, k: Konteks) -> Jawaban:
        return ask(k, kata.TANYA_TANGGAL.format(contoh=self._example(k)))

    def teks(self, k: Konteks, teks: str) -> str:
        kini = k.ruang.now().date()
        isi = one_line(teks)
        hari = read_day(isi, kini.year, singkat=True)
        if hari is None:
            return kata.BUKAN_TANGGAL.format(isi=escape(isi[:40]), contoh=self._example(k))
        if not (buka := k.terutang.batas.buka_on) <= hari <= kini:
            return explain(TanggalSuratError(hari, buka, kini))
        k.isi.put(self.nama, hari.isoformat())
        return ""

    @staticmethod
    def _example(k: Konteks) -> str:
        """Return a day that such a letter may have."""
        kini = k.ruang.now().date()
        return tanggal(max(k.terutang.batas.buka_on, kini - SEPEKAN))


class TanyaIkk(Langkah):
    nama = "ikk"

    def perlu(self, k: Konteks) -> bool:
        return k.ikk and not k.isi.has(self.nama)

    def tanya(self, k: Konteks) -> Jawaban:
        jumlah = known_ikk(k)
        teks = kata.TOMBOL_SEMUA.format(jumlah=jumlah)
        semua = (button(k, teks, self.nama, "semua"),) if jumlah else ()
        return ask(k, kata.TANYA_IKK, semua)

    def teks(self, k: Konteks, teks: str) -> str:
        return take_ikk(k, teks)

    def tombol(self, k: Konteks, arg: str) -> None:
        jumlah = known_ikk(k)
        if arg != "semua" or not jumlah:
            raise TombolBasiError(arg)
        k.isi.put(self.nama, [jumlah, jumlah])


class TulisanPilihan(Langkah):
    """A text that may be left out: `maks` characters, of one line where `sebaris`."""

    pertanyaan: str
    maks: int
    sebaris: bool

    def tanya(self, k: Konteks) -> Jawaban:
        return ask(k, self.pertanyaan, (button(k, kata.TOMBOL_LEWATI, self.nama, TANPA),))

    def teks(self, k: Konteks, teks: str) -> str:
        isi = one_line(teks) if self.sebaris else without_hidden(teks).strip()
        if not isi:
            return kata.KOSONG_TEKS
        if salah := kata.panjang(isi, self.maks):
            return salah
        k.isi.put(self.nama, TANPA if is_skipped(isi) else isi)
        return ""

    def tombol(self, k: Konteks, arg: str) -> None:
        if arg != TANPA:
            raise TombolBasiError(arg)
        k.isi.put(self.nama, TANPA)


class TanyaDaftar(TulisanPilihan):
    """The list of IKK, of whoever has it; a file is taken for it, too."""

    nama = "daftar"
    pertanyaan, maks, sebaris = kata.TANYA_DAFTAR, kata.DAFTAR_MAKS, False

    def perlu(self, k: Konteks) -> bool:
        return k.ikk and not k.isi.has(self.nama)

    def berkas(self, k: Konteks, kiriman: Kiriman) -> str:
        teks = keep_file(k, kiriman)
        k.isi.put(self.nama, TANPA)
        return teks


class MintaLampiran(Langkah):
    """Files and links, one after the other, until the person says that these are all."""

    nama = "lampiran"
    SELESAI = "lampiran_selesai"

    def perlu(self, k: Konteks) -> bool:
        if k.perlu_lampiran and not k.isi.lampiran:
            return True
        # The recap of answers is what is asked for; more may come with it.
        return not k.isi.dari_jawaban and not k.isi.has(self.SELESAI)

    def tanya(self, k: Konteks) -> Jawaban:
        ada = k.isi.lampiran
        ada_hapus = bool(k.isi.isi.get("lampiran"))
        hapus = (button(k, kata.TOMBOL_HAPUS, self.nama, "hapus"),) if ada_hapus else ()
        if ada:
            teks = kata.LAMPIRAN_TERSIMPAN.format(nama=escape(ada[-1].nama))
            return ask(k, teks, (button(k, kata.TOMBOL_SELESAI, self.nama, "ya"), *hapus))
        teks = kata.TANYA_LAMPIRAN_SURAT if k.isi.lewat_surat else kata.TANYA_LAMPIRAN
        lewat = () if k.perlu_lampiran else (button(k, kata.TOMBOL_LEWATI, self.nama, "ya"),)
        return ask(k, teks.format(maks=kata.LAMPIRAN_MAKS), lewat)

    def teks(self, k: Konteks, teks: str) -> str:
        if is_skipped(teks) and (k.isi.lampiran or not k.perlu_lampiran):
            k.isi.put(self.SELESAI, True)
            return ""
        if not teks.startswith(("https://", "http://")) or len(teks.split()) != 1:
            return kata.BUKAN_TAUTAN
        if salah := kata.panjang(teks, kata.TAUTAN_MAKS):
            return salah
        if not web_link(teks):
            return kata.BUKAN_TAUTAN
        if len(k.isi.lampiran) >= kata.LAMPIRAN_MAKS:
            return kata.LAMPIRAN_PENUH.format(maks=kata.LAMPIRAN_MAKS)
        if teks not in {satu.tautan for satu in k.isi.lampiran}:
            k.isi.add_file({"nama": teks[:60], "tautan": teks})
        return ""

    def tombol(self, k: Konteks, arg: str) -> None:
        match arg:
            case "ya" if k.isi.lampiran or not k.perlu_lampiran:
                k.isi.put(self.SELESAI, True)
            case "hapus":
                k.isi.put("lampiran", [])
                k.isi.clear(self.SELESAI)
            case _:
                raise TombolBasiError(arg)

    def berkas(self, k: Konteks, kiriman: Kiriman) -> str:
        sebelum = len(k.isi.lampiran)
        teks = keep_file(k, kiriman)
        # What was kept, the question itself says.
        return "" if len(k.isi.lampiran) > sebelum else teks


class TanyaCatatan(TulisanPilihan):
    """Asked of reports that are only a file; of the others whoever wants to may write one."""

    nama = "catatan"
    pertanyaan, maks, sebaris = kata.TANYA_CATATAN, kata.CATATAN_MAKS, True

    def perlu(self, k: Konteks) -> bool:
        lain = k.terutang.jenis.kode not in {IKK_LPPD, SKM} and not k.isi.lewat_surat
        return lain and not k.isi.has(self.nama)


def known_ikk(k: Konteks) -> int | None:
    """Return how many IKK the unit has, as its latest report has told."""
    terakhir = k.terutang.terakhir
    return terakhir.isi.ikk_jumlah if terakhir else None


def take_ikk(k: Konteks, teks: str) -> str:
    """Take how many IKK are filled; return what to say where it cannot be read."""
    hasil = read_ikk(teks[:80], jumlah=known_ikk(k))
    if isinstance(hasil, SalahIkk):
        return kata.IKK[hasil].format(isi=escape(one_line(teks)[:40]))
    k.isi.put("ikk", [hasil.terisi, hasil.jumlah])
    return ""
