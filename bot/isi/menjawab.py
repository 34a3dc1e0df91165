"""The questions of /isi that are answered in words: the figure, what goes with it, and why."""

from decimal import Decimal
from html import escape

from bot.isi import tinjau
from bot.isi.baca_angka import read, read_fisik
from bot.isi.konteks import Konteks, ask, button
from bot.isi.pengisian import CATATAN, NANTI, write_angka
from bot.isi.pertanyaan import Langkah, chosen, title
from bot.isi.tampil import besaran, besaran_tepat, figur
from bot.jawaban import Jawaban
from bot.messages import isi as kata
from bot.messages import isian as kata_isian
from bot.messages import pagu as kata_pagu
from bot.messages.kesalahan import explain
from bot.render import rupiah
from core.baca_isian import PERSEN, Angka
from core.bilangan import Ambigu
from core.errors import TidakTerbacaError, TombolBasiError
from core.isian import Basis, resmi
from core.objek_isian import Kelompok, ObjekIsi
from core.paket.istilah import JenisNilai, PeriodeUkur
from core.peringatan import TANYA_BENAR
from core.teks import fold, without_hidden

CATATAN_MAKS = 500
BUKTI_MAKS = 10
TAUTAN_MAKS = 200
IYA = frozenset({"ya", "benar", "ya benar", "betul"})
"""What may be typed, folded, instead of tapping that a figure is right."""


class TanyaAngka(Langkah):
    nama = "angka"

    def perlu(self, k: Konteks) -> bool:
        return not k.isi.has("angka")

    def tanya(self, k: Konteks) -> Jawaban:
        if k.isi.has("ambigu"):
            return self._which(k)
        return ask(k, "\n".join([title(k), *_hints(k)]))

    def teks(self, k: Konteks, teks: str) -> Jawaban | None:
        k.isi.isi.pop("ambigu", None)
        try:
            hasil = read(teks, chosen(k))
        except TidakTerbacaError as error:
            return Jawaban(f"{explain(error)}\n{_example(chosen(k))}", self.tanya(k).tombol)
        if isinstance(hasil, Ambigu):
            pilihan = [f"{hasil.desimal:f}", f"{hasil.ribuan:f}"]
            k.isi.isi["ambigu"] = {"teks": teks[:40], "pilihan": pilihan}
            return None
        self.take(k, hasil)
        return None

    def tombol(self, k: Konteks, arg: str) -> None:
        ambigu = k.isi.isi.get("ambigu")
        if not ambigu or arg not in {"0", "1"}:
            raise TombolBasiError(arg)
        self.take(k, Angka(ambigu["teks"], Decimal(ambigu["pilihan"][int(arg)])))

    @staticmethod
    def take(k: Konteks, hasil: Angka) -> None:
        k.isi.isi.pop("ambigu", None)
        k.isi.clear("benar", "alasan")
        k.isi.put("angka", write_angka(hasil))

    @staticmethod
    def _which(k: Konteks) -> Jawaban:
        ambigu = k.isi.isi["ambigu"]
        objek = chosen(k)
        deret = tuple(
            button(k, besaran_tepat(Decimal(satu), objek), "angka", f"{nomor}")
            for nomor, satu in enumerate(ambigu["pilihan"])
        )
        return ask(k, kata.AMBIGU.format(teks=escape(ambigu["teks"])), deret)


class PilihBasis(Langkah):
    nama = "basis"

    def perlu(self, k: Konteks) -> bool:
        return k.kelompok is Kelompok.ANGGARAN and not k.isi.has("basis")

    def tanya(self, k: Konteks) -> Jawaban:
        deret = [(button(k, teks, self.nama, satu),) for satu, teks in kata.BASIS.items()]
        return ask(k, f"{title(k)}\n\n{kata.PILIH_BASIS}", *deret)

    def tombol(self, k: Konteks, arg: str) -> None:
        if arg not in set(Basis):
            raise TombolBasiError(arg)
        k.isi.put(self.nama, arg)


class TanyaFisik(Langkah):
    nama = "fisik"

    def perlu(self, k: Konteks) -> bool:
        return k.kelompok is Kelompok.ANGGARAN and not k.isi.has("fisik")

    def tanya(self, k: Konteks) -> Jawaban:
        nanti = (button(k, kata.TOMBOL_NANTI, self.nama, NANTI),)
        return ask(k, f"{title(k)}\n\n{kata.TANYA_FISIK}", nanti)

    def teks(self, k: Konteks, teks: str) -> Jawaban | None:
        fisik = read_fisik(teks)
        if fisik is None:
            return Jawaban(kata.FISIK_SALAH, self.tanya(k).tombol)
        k.isi.put(self.nama, f"{fisik:f}")
        return None

    def tombol(self, k: Konteks, arg: str) -> None:
        if arg != NANTI:
            raise TombolBasiError(arg)
        k.isi.put(self.nama, NANTI)


class TanyaBenar(Langkah):
    nama = "benar"
    ditinjau = True

    def perlu(self, k: Konteks) -> bool:
        tinjauan = k.tinjauan
        return (
            tinjauan is not None
            and not k.isi.has("benar")
            and not TANYA_BENAR.isdisjoint(tinjauan.peringatan)
        )

    def tanya(self, k: Konteks) -> Jawaban:
        tinjauan = k.tinjauan
        if tinjauan is None:
            raise AssertionError("asked of a figure")
        aneh = [kata_isian.PERINGATAN[satu] for satu in tinjauan.peringatan if satu in TANYA_BENAR]
        beda = tinjau.perubahan(tinjauan)
        teks = "\n".join(
            [
                title(k),
                f"<b>{escape(figur(tinjauan.usul.angka, tinjauan.objek))}</b>",
                *(f"⚠ {satu}" for satu in aneh),
                *([beda] if beda else []),
                "",
                kata.TANYA_BENAR,
            ]
        )
        ya = button(k, kata.TOMBOL_BENAR, self.nama, "ya")
        ubah = button(k, kata.TOMBOL_UBAH_ANGKA, "ubah", "angka")
        return ask(k, teks, (ya, ubah))

    def teks(self, k: Konteks, teks: str) -> Jawaban | None:
        if fold(teks) not in IYA:
            return super().teks(k, teks)
        k.isi.put(self.nama, True)
        return None

    def tombol(self, k: Konteks, arg: str) -> None:
        if arg != "ya":
            raise TombolBasiError(arg)
        k.isi.put(self.nama, True)


class TanyaAlasan(Langkah):
    nama = "alasan"
    ditinjau = True

    def perlu(self, k: Konteks) -> bool:
        tinjauan = k.tinjauan
        return tinjauan is not None and tinjauan.perlu_alasan and not k.isi.has("alasan")

    def tanya(self, k: Konteks) -> Jawaban:
        tinjauan = k.tinjauan
        if tinjauan is None:
            raise AssertionError("asked of a figure")
        mengapa = [f"⚠ {kata_isian.PERINGATAN[satu]}" for satu in tinjauan.peringatan]
        lama = resmi(tinjauan.sama)
        if lama is not None:
            kini = escape(figur(lama.angka, tinjauan.objek))
            mengapa.append(f"Yang terverifikasi sekarang: {kini}")
        mengapa += tinjau.dikembalikan(tinjauan)
        return ask(k, "\n".join([title(k), *mengapa, "", kata.TANYA_ALASAN]))

    def teks(self, k: Konteks, teks: str) -> Jawaban | None:
        isi = one_line(teks)
        if panjang := _too_long(isi):
            return Jawaban(panjang, self.tanya(k).tombol)
        if is_no_reason(isi):
            return Jawaban(kata.ALASAN_KOSONG, self.tanya(k).tombol)
        k.isi.put(self.nama, isi)
        return None


class TanyaCatatan(Langkah):
    """One of the three notes; PANRB misses them in every report, and asks for them quarterly."""

    def __init__(self, nama: str) -> None:
        self.nama = nama

    def perlu(self, k: Konteks) -> bool:
        return k.kelompok is not Kelompok.ANGGARAN and not k.isi.has(self.nama)

    def tanya(self, k: Konteks) -> Jawaban:
        nanti = button(k, kata.TOMBOL_NANTI, self.nama, NANTI)
        tidak = button(k, kata.TOMBOL_TIDAK_ADA, self.nama, "tidak")
        semua = button(k, kata.TOMBOL_LEWATI, self.nama, "semua")
        return ask(k, f"{title(k)}\n\n{kata.TANYA_CATATAN[self.nama]}", (tidak, nanti), (semua,))

    def teks(self, k: Konteks, teks: str) -> Jawaban | None:
        isi = one_line(teks)
        if panjang := _too_long(isi):
            return Jawaban(panjang, self.tanya(k).tombol)
        if not isi:
            return self.tanya(k)
        k.isi.put(self.nama, isi)
        return None

    def tombol(self, k: Konteks, arg: str) -> None:
        if arg not in {NANTI, "tidak", "semua"}:
            raise TombolBasiError(arg)
        sisa = [satu for satu in CATATAN if not k.isi.has(satu)] if arg == "semua" else [self.nama]
        for satu in sisa:
            k.isi.put(satu, "" if arg == "tidak" else NANTI)


class MintaBukti(Langkah):
    nama = "bukti_selesai"

    def perlu(self, k: Konteks) -> bool:
        return not k.isi.has(self.nama)

    def tanya(self, k: Konteks) -> Jawaban:
        ada = k.isi.bukti
        teks = (
            kata.BUKTI_TERSIMPAN.format(nama=escape(ada[-1].nama))
            if ada
            else kata.TANYA_BUKTI.format(maks=BUKTI_MAKS)
        )
        selesai = kata.TOMBOL_SELESAI if ada else kata.TOMBOL_NANTI
        return ask(k, f"{title(k)}\n\n{teks}", (button(k, selesai, self.nama, "ya"),))

    def teks(self, k: Konteks, teks: str) -> Jawaban | None:
        if not is_link(teks):
            return Jawaban(kata.BUKAN_TAUTAN, self.tanya(k).tombol)
        if len(teks) > TAUTAN_MAKS:
            return Jawaban(_too_long(teks, TAUTAN_MAKS), self.tanya(k).tombol)
        return add_bukti(k, {"nama": teks[:60], "tautan": teks})

    def tombol(self, k: Konteks, arg: str) -> None:
        if arg != "ya":
            raise TombolBasiError(arg)
        k.isi.put(self.nama, True)


def is_link(teks: str) -> bool:
    """Tell whether this is a link and nothing else."""
    return teks.startswith(("https://", "http://")) and len(teks.split()) == 1


def one_line(teks: str) -> str:
    """Return the text on one line, without what cannot be seen: it stands among our own lines."""
    return " ".join(without_hidden(teks).split())


def is_no_reason(teks: str) -> bool:
    """Tell whether this says nothing, or puts it off."""
    return not teks or teks.lower() == NANTI


def add_bukti(k: Konteks, bukti: dict[str, object]) -> Jawaban | None:
    """Add evidence; return what to say where there is enough of it already."""
    semua = [*k.isi.isi.get("bukti", [])]
    if len(semua) >= BUKTI_MAKS:
        return Jawaban(kata.BUKTI_PENUH.format(maks=BUKTI_MAKS), MintaBukti().tanya(k).tombol)
    k.isi.put("bukti", [*semua, bukti])
    return None


def _hints(k: Konteks) -> list[str]:
    """Return what helps to write the figure: target or pagu, formula, example."""
    objek, periode = chosen(k), k.isi.periode
    baris = [f"<i>{escape(objek.nama)}</i>"]
    if objek.ukuran is None:
        pagu = objek.pagu_of(periode) if periode else None
        baris.append(
            f"Pagu ({kata_pagu.nama(pagu.tahapan)}): {rupiah(pagu.rupiah)}"
            if pagu
            else "Pagu: belum ada"
        )
        baris += ["", "Berapa realisasi keuangannya, kumulatif sampai akhir bulan itu?"]
    else:
        target = objek.ukuran.target_of(periode) if periode else None
        if target is not None:
            baris.append(f"{kata_isian.target(objek)}: {escape(besaran(target, objek))}")
        if objek.ukuran.formula:
            baris.append(f"Formula: {escape(objek.ukuran.formula)}")
        sampai = kata_isian.kapan(objek, periode) if objek.kumulatif and periode else ""
        baris += ["", kata.tanya_realisasi(sampai)]
    return [*baris, _example(objek)]


def _example(objek: ObjekIsi) -> str:
    if objek.ukuran is None:
        return f"Tulis misalnya {kata.CONTOH_RUPIAH}."
    contoh = kata.CONTOH_JUMLAH if objek.kumulatif else kata.CONTOH_KINERJA
    if objek.ukuran.satuan == PERSEN:
        contoh = kata.CONTOH_BAGIAN
    if objek.ukuran.jenis_nilai is JenisNilai.PREDIKAT:
        contoh = kata.CONTOH_PREDIKAT
    rilis = f" {kata.BELUM_RILIS}" if objek.ukuran.periode is PeriodeUkur.TAHUN else ""
    return f"Tulis misalnya {contoh}.{rilis}"


def _too_long(teks: str, maks: int = CATATAN_MAKS) -> str:
    """Return what to say of a text that is too long, "" where it is not."""
    return kata.PANJANG.format(maks=maks, banyak=len(teks)) if len(teks) > maks else ""
