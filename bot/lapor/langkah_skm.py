"""The questions about a survey: its answers, its NRR or its IKM, and how many were asked."""

import re
from decimal import Decimal

from bot.jawaban import Jawaban
from bot.lapor import jawaban_skm
from bot.lapor.konteks import Konteks, ask, button
from bot.lapor.pertanyaan import Langkah, keep_file, one_line
from bot.lapor.susunan import TANPA
from bot.messages import kesalahan_skm, skm
from bot.messages import kirim as kata_kirim
from bot.messages import kirim_skm as kata
from bot.render import escape
from bot.unduhan import Kiriman
from core.errors import TombolBasiError
from core.skm.kepala import find_unsur
from core.skm.ketikan import NrrTerketik, read_count, read_ikm, read_nrr
from core.skm.rincian import Sumber
from core.skm.sampel import KeadaanSampel, check_sample
from core.skm.unsur import UNSUR, Unsur

FORMULIR = "formulir"
_TIDAK_DINILAI = re.compile(r"([^:]{1,120}):\s*(.+)", re.DOTALL)
_NOMOR = re.compile(r"\bu(?:nsur)?[ .-]?([1-9])\b", re.IGNORECASE | re.ASCII)


class TidakDinilai(Langkah):
    """Which of the nine are not asked about, and why; only whoever wants to say it is asked."""

    nama = "tidak_dinilai"

    def perlu(self, k: Konteks) -> bool:
        del k
        return False

    def tanya(self, k: Konteks) -> Jawaban:
        return ask(k, kata.TANYA_TIDAK_DINILAI)

    def teks(self, k: Konteks, teks: str) -> str:
        cocok = _TIDAK_DINILAI.fullmatch(one_line(teks))
        kode = _codes(cocok[1]) if cocok else []
        if cocok is None or not kode:
            return kata.TIDAK_DINILAI_SALAH.format(isi=escape(one_line(teks)[:40]))
        if len(kode) == len(UNSUR):
            return kata.SEMUA_TIDAK_DINILAI.format(lagi=kata.TANYA_TIDAK_DINILAI)
        if salah := kata_kirim.panjang(cocok[2], kata_kirim.CATATAN_MAKS):
            return salah
        forget(k)
        k.isi.put(self.nama, {"kode": kode, "alasan": cocok[2]})
        return ""


class PilihSumber(Langkah):
    """What there is of the result; a file or figures are taken at once."""

    nama = "sumber"

    def perlu(self, k: Konteks) -> bool:
        return k.survei and not k.isi.has(self.nama)

    def tanya(self, k: Konteks) -> Jawaban:
        return ask(
            k,
            kata.TANYA_SUMBER,
            (button(k, kata.TOMBOL_JAWABAN, self.nama, Sumber.JAWABAN),),
            (
                button(k, kata.TOMBOL_NRR, self.nama, Sumber.NRR),
                button(k, kata.TOMBOL_IKM, self.nama, Sumber.IKM),
            ),
            (button(k, kata.TOMBOL_FORMULIR, FORMULIR),),
            (button(k, kata.TOMBOL_TIDAK_DINILAI, "ubah", TidakDinilai.nama),),
        )

    def teks(self, k: Konteks, teks: str) -> str:
        ikm = read_ikm(teks)
        if isinstance(ikm, Decimal):
            choose(k, Sumber.IKM)
            k.isi.put("ikm", f"{ikm:f}")
            return ""
        nrr = read_nrr(teks, k.isi.unsur)
        if isinstance(nrr, NrrTerketik):
            choose(k, Sumber.NRR)
            return _take_nrr(k, nrr)
        if len(teks.split()) == 1:
            return kesalahan_skm.ketikan(ikm, kesalahan_skm.IKM)
        return kesalahan_skm.ketikan(nrr)

    def tombol(self, k: Konteks, arg: str) -> None:
        if arg not in set(Sumber):
            raise TombolBasiError(arg)
        choose(k, Sumber(arg))

    def berkas(self, k: Konteks, kiriman: Kiriman) -> str:
        if jawaban_skm.is_plain_evidence(kiriman.isi):
            keep_file(k, kiriman)
            return kata.BUKAN_JAWABAN
        return jawaban_skm.take(k, kiriman)


class MintaJawaban(Langkah):
    nama = "jawaban"

    def perlu(self, k: Konteks) -> bool:
        return k.survei and k.isi.sumber is Sumber.JAWABAN and not k.isi.has(self.nama)

    def tanya(self, k: Konteks) -> Jawaban:
        return ask(k, kata.TANYA_JAWABAN, (button(k, kata.TOMBOL_FORMULIR, FORMULIR),))

    def teks(self, k: Konteks, teks: str) -> str:
        del k, teks
        return kata.TANYA_JAWABAN

    def berkas(self, k: Konteks, kiriman: Kiriman) -> str:
        return jawaban_skm.take(k, kiriman)


class TanyaNrr(Langkah):
    """All NRR in one go, or the way to say them one by one."""

    nama = "nrr"

    def perlu(self, k: Konteks) -> bool:
        if not k.survei or k.isi.sumber is not Sumber.NRR:
            return False
        return not k.isi.has(self.nama) and not k.isi.has("satu")

    def tanya(self, k: Konteks) -> Jawaban:
        satu = (button(k, kata.TOMBOL_SATU, self.nama, "satu"),)
        return ask(k, kata.tanya_nrr(k.isi.unsur), satu)

    def teks(self, k: Konteks, teks: str) -> str:
        hasil = read_nrr(teks, k.isi.unsur)
        if not isinstance(hasil, NrrTerketik):
            return kesalahan_skm.ketikan(hasil)
        return _take_nrr(k, hasil)

    def tombol(self, k: Konteks, arg: str) -> None:
        if arg != "satu":
            raise TombolBasiError(arg)
        k.isi.put("satu", True)


class TanyaUnsur(Langkah):
    def __init__(self, unsur: Unsur) -> None:
        self.unsur, self.nama = unsur, unsur.kode

    def perlu(self, k: Konteks) -> bool:
        if not k.survei or k.isi.sumber is not Sumber.NRR or k.isi.has("nrr"):
            return False
        return self.unsur in k.isi.unsur and k.isi.has("satu") and not k.isi.has(self.nama)

    def tanya(self, k: Konteks) -> Jawaban:
        return ask(k, kata.tanya_unsur(self.unsur))

    def teks(self, k: Konteks, teks: str) -> str:
        semua = read_nrr(teks, k.isi.unsur)
        if isinstance(semua, NrrTerketik) and len(semua.nrr) > 1:
            return _take_nrr(k, semua)
        hasil = read_nrr(f"{self.nama} {teks}", [self.unsur])
        if not isinstance(hasil, NrrTerketik):
            return kesalahan_skm.ketikan(hasil)
        k.isi.put(self.nama, f"{hasil.nrr[self.nama]:f}")
        return ""


class TanyaIkm(Langkah):
    nama = "ikm"

    def perlu(self, k: Konteks) -> bool:
        return k.survei and k.isi.sumber is Sumber.IKM and not k.isi.has(self.nama)

    def tanya(self, k: Konteks) -> Jawaban:
        return ask(k, kata.TANYA_IKM)

    def teks(self, k: Konteks, teks: str) -> str:
        hasil = read_ikm(teks)
        if not isinstance(hasil, Decimal):
            return kesalahan_skm.ketikan(hasil, kesalahan_skm.IKM)
        k.isi.put(self.nama, f"{hasil:f}")
        return ""


class TanyaResponden(Langkah):
    nama = "responden"

    def perlu(self, k: Konteks) -> bool:
        ketikan = k.survei and k.isi.sumber in {Sumber.NRR, Sumber.IKM}
        return ketikan and not k.isi.has(self.nama)

    def tanya(self, k: Konteks) -> Jawaban:
        return ask(k, kata.TANYA_RESPONDEN)

    def teks(self, k: Konteks, teks: str) -> str:
        hasil = read_count(teks)
        if not isinstance(hasil, int):
            return kesalahan_skm.ketikan(hasil, kesalahan_skm.CACAH)
        k.isi.put(self.nama, hasil)
        return ""


class TanyaPopulasi(Langkah):
    nama = "populasi"

    def perlu(self, k: Konteks) -> bool:
        if not k.survei or k.isi.responden is None:
            return False
        return not k.isi.has(self.nama) or _beyond(k, k.isi.populasi)

    def tanya(self, k: Konteks) -> Jawaban:
        lebih = f"{_too_many(k, k.isi.populasi)}\n" if _beyond(k, k.isi.populasi) else ""
        tidak = (button(k, kata.TOMBOL_TIDAK_TAHU, self.nama, TANPA),)
        return ask(k, f"{lebih}{kata.TANYA_POPULASI}", tidak)

    def teks(self, k: Konteks, teks: str) -> str:
        if " ".join(teks.lower().split()).rstrip(".") in {"tidak tahu", "tdk tahu", "-"}:
            k.isi.put(self.nama, TANPA)
            return ""
        hasil = read_count(teks)
        if not isinstance(hasil, int):
            return kesalahan_skm.ketikan(hasil, kesalahan_skm.CACAH)
        if _beyond(k, hasil):
            return _too_many(k, hasil)
        k.isi.put(self.nama, hasil)
        return ""

    def tombol(self, k: Konteks, arg: str) -> None:
        if arg != TANPA:
            raise TombolBasiError(arg)
        k.isi.put(self.nama, TANPA)


def choose(k: Konteks, sumber: Sumber) -> None:
    """Begin with this source; what was said of another one is forgotten."""
    forget(k)
    k.isi.put("sumber", sumber.value)


def forget(k: Konteks) -> None:
    """Forget the result; how many were asked stays."""
    k.isi.clear("sumber", "jawaban", "nrr", "satu", "ikm", *(satu.kode for satu in UNSUR))


def _take_nrr(k: Konteks, hasil: NrrTerketik) -> str:
    k.isi.put("nrr", {kode: f"{nilai:f}" for kode, nilai in hasil.nrr.items()})
    return ""


def _beyond(k: Konteks, populasi: int | None) -> bool:
    return populasi is not None and populasi < (k.isi.responden or 0)


def _too_many(k: Konteks, populasi: int | None) -> str:
    sampel = check_sample(k.isi.responden or 0, populasi)
    return skm.isi_sampel(sampel) if sampel.keadaan is KeadaanSampel.MELEBIHI_POPULASI else ""


def _codes(teks: str) -> list[str]:
    """Return the codes of the unsur that are named, by number or by name."""
    bernomor = {f"U{nomor}" for nomor in _NOMOR.findall(teks)}
    if not bernomor:
        arti = [find_unsur(satu, UNSUR).unsur for satu in re.split(r",|\bdan\b", teks)]
        bernomor = {satu.kode for satu in arti if satu is not None}
    return [satu.kode for satu in UNSUR if satu.kode in bernomor]
