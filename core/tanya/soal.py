"""A question taken apart: its words, its times, and the things of the data that they may mean."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property

from core.tanya.bentuk import PENGHUBUNG
from core.tanya.indeks import Benda, Cocok, Indeks, Jenis
from core.tanya.kalimat import Kata, numeral
from core.tanya.kamus import Kamus
from core.tanya.waktu import Waktu

PEMISAH = frozenset(
    [
        *("dan", "atau", "vs", "versus", "dibanding", "terhadap", "plus", "sama", "dengan"),
        *("ditambah", "tambah", "daripada", "lawan"),
    ]
)
"""Words between two things that are asked about together."""
PALING_BANYAK = 4
"""More readings than this are no help."""
UTUH = 0.97
"""From this part on a name is said in full."""
UNGGUL = 0.12
"""How much more of its name must be said for a thing to be meant rather than another."""
SEDIKIT = 0.25
"""Words that are asked by mean a name only if they are this part of it."""
LEMAH = frozenset(
    [
        *("program", "kegiatan", "sub_kegiatan", "bagian", "anggaran", "capaian", "target"),
        *("realisasi", "indikator", "kinerja", "total", "pagu", "serapan", "perubahan", "murni"),
        *("siapa", "yang_mana", "banyaknya", "sasaran", "tujuan", "tercapai", "penyebab", "pd"),
        *("naik", "turun", "isi", "tenggat", "predikat", "jabatan", "asisten", "sumber", "tanggal"),
        *("pengampu", "rekomendasi", "periksa", "di_bawah_target", "kode", "realisasi_anggaran"),
        *("atau_angka", "salah", "cocok", "ubah", "unduh", "struktur", "pegawai", "sub_bagian"),
        *(
            "rendah",
            "tinggi",
            "terendah",
            "tertinggi",
            "dasar_hukum",
            "penyebab",
            "satuan",
            "verifikasi",
        ),
    ]
)
"""What is asked of anything: a word that asks no more names nothing."""
BERTANYA = LEMAH | frozenset(
    [
        "sisa",
        "hitung",
        "kosong",
        "definisi",
        "rumus",
        "banding",
        "tentang",
        "urutkan",
        "output",
        "total",
        "verifikasi",
        "rata",
    ]
)
"""A word that asks this means a name only as it stands, not by its root."""
MILIK = "milik_kami"
"""What is asked of one's own unit."""
BERNOMOR = (
    *("raperwal", "mou", "inovasi", "kebijakan", "pengampu_ikk", "sampel", "tanda_tangan"),
    *("perjanjian_kinerja", "indikator", "ikk", "dasar_hukum", "nomor_surat", "register"),
)
_TINGKAT = (
    ("sub_kegiatan", Jenis.SUB_KEGIATAN),
    ("kegiatan", Jenis.KEGIATAN),
    ("program", Jenis.PROGRAM),
)


@dataclass(frozen=True, slots=True)
class Dikenal:
    """What the words mean: surely `benda`, or one of `pilihan`; `kata` are their places.

    `penuh` is how much of the name was said, 0 for several.
    """

    benda: tuple[Benda, ...] = ()
    pilihan: tuple[Benda, ...] = ()
    kata: frozenset[int] = frozenset()
    penuh: float = 0

    def __bool__(self) -> bool:
        return bool(self.benda or self.pilihan)


class Soal:
    """One sentence, with all that readers need; nothing of it changes."""

    def __init__(  # noqa: PLR0913, PLR0917  what was said, and what is known
        self,
        kata: Sequence[Kata],
        waktu: Waktu,
        indeks: Indeks,
        kamus: Kamus,
        warisan: Sequence[Benda] = (),
        tambahan: Collection[str] = (),
        *,
        tetap: bool = False,
        kecuali: Sequence[Benda] = (),
        mengecualikan: bool = False,
    ) -> None:
        self.kecuali = tuple(kecuali)
        self.mengecualikan = mengecualikan
        """Something is left out of what is asked: "selain program 1"."""
        self.kata = tuple(kata)
        self.waktu = waktu
        self.indeks = indeks
        self.kamus = kamus
        self.warisan = tuple(warisan)
        """What was talked about before, for a sentence that names nothing itself."""
        self.tambahan = frozenset(tambahan)
        """What was asked before, for a sentence that asks nothing itself."""
        self.tetap = tetap
        """The things are those of `warisan`, whatever the words may mean besides."""
        self._kenal: dict[frozenset[Jenis], Dikenal] = {}

    @cached_property
    def konsep(self) -> frozenset[str]:
        return frozenset(k for satu in self.kata for k in satu.konsep) | self.tambahan

    def ada(self, *konsep: str) -> bool:
        return not self.konsep.isdisjoint(konsep)

    def tempat(self, *konsep: str) -> frozenset[int]:
        """Return the places of the words that ask for one of these."""
        return frozenset(n for n, k in enumerate(self.kata) if not k.konsep.isdisjoint(konsep))

    def kata_ada(self, *teks: str) -> bool:
        return any(k.teks in teks for k in self.kata)

    @cached_property
    def berisi(self) -> frozenset[int]:
        """Return the places of words that must mean something and are asked by nobody."""
        return frozenset(
            n
            for n, k in enumerate(self.kata)
            if not (k.batas or k.konsep or k.hias or k.teks in PENGHUBUNG or k.teks == "asisten")
            and k.angka is None
            and n not in self.waktu.dipakai
            and len(k.teks) > 1
        )

    @cached_property
    def angka(self) -> tuple[tuple[int, Decimal], ...]:
        """Return the numbers that are no year, with their places."""
        return tuple(
            (n, k.angka)
            for n, k in enumerate(self.kata)
            if k.angka is not None and n not in self.waktu.dipakai
        )

    @cached_property
    def bilangan(self) -> int | None:
        """Return how many are asked for: "top 5", "lima terendah"."""
        for n, k in enumerate(self.kata):
            nilai = numeral(k)
            if nilai is None or n in self.waktu.dipakai or n in self.nomor_pos or k.persen:
                continue
            if nilai == int(nilai) and 0 < nilai <= 60:  # noqa: PLR2004  no list is longer
                return int(nilai)
        return None

    @cached_property
    def menduga(self) -> bool:
        """Tell whether a number of the question is taken for granted: "kok cuma 60?"."""
        heran = self.ada("penyebab") or self.kata_ada("kok", "kan", "cuma", "masa", "bukannya")
        return bool(self.angka) and (
            heran
            or self.ada("atau_angka", "cocok", "salah")
            or any(self.kata[n].persen for n, _ in self.angka)
        )

    @cached_property
    def nomor_pos(self) -> dict[int, Benda]:
        """Return the lines of the budget that are named by their number, by its place."""
        hasil: dict[int, Benda] = {}
        # "38+39+40" are lines, whatever stands before them.
        ditambah = any(
            k.batas == "+"
            and 0 < n < len(self.kata) - 1
            and self.kata[n - 1].angka is not None
            and self.kata[n + 1].angka is not None
            for n, k in enumerate(self.kata)
        )
        tingkat: Jenis | None = Jenis.SUB_KEGIATAN if ditambah else None
        jarak = 0
        for n, k in enumerate(self.kata):
            for konsep, jenis in _TINGKAT:
                if konsep in k.konsep:
                    tingkat, jarak = jenis, 0
                    break
            else:
                if k.teks in {"no", "nomor", "baris"}:
                    # Registers, lists and indikator have numbers of their own.
                    biasa = None if self.ada(*BERNOMOR) else Jenis.SUB_KEGIATAN
                    tingkat, jarak = tingkat or biasa, 0
                elif k.angka is not None and n not in self.waktu.dipakai and not k.persen:
                    if tingkat and jarak == 0 and k.teks.isdigit():
                        sebut = f"{tingkat.replace('_', ' ')} {k.teks}"
                        hasil[n] = Benda(tingkat, f"#{k.teks}", sebut, ())
                    jarak = 0
                elif not (
                    k.batas in {",", "+", "&"} or k.teks in PEMISAH or k.teks in {"ke", "yang"}
                ):
                    tingkat, jarak = (tingkat if ditambah else None), 0 if ditambah else 1
        return hasil

    def kenal(self, *jenis: Jenis) -> Dikenal:
        """Return which things of these kinds the words mean."""
        kunci = frozenset(jenis)
        if kunci not in self._kenal:
            sendiri = self._recognise(kunci)
            if self.tetap:
                milik = self._inherited(kunci)
                self._kenal[kunci] = replace(milik, kata=sendiri.kata) if milik else Dikenal()
            else:
                self._kenal[kunci] = sendiri or self._inherited(kunci)
        return self._kenal[kunci]

    def continuing(
        self, benda: Sequence[Benda], waktu: Waktu, konsep: Collection[str], *, tetap: bool = False
    ) -> "Soal":
        """Return the same sentence as what follows a question about these things."""
        return Soal(
            self.kata,
            waktu,
            self.indeks,
            self.kamus,
            benda,
            konsep,
            tetap=tetap,
            kecuali=self.kecuali,
            mengecualikan=self.mengecualikan,
        )

    def owned(self, unit: Benda | None) -> "Soal":
        """Return the same sentence as of somebody of this unit, who says "bagian kami"."""
        if unit is None or not self.ada(MILIK):
            return self
        satu = self.continuing(self.warisan, self.waktu, self.tambahan, tetap=self.tetap)
        satu._kenal[frozenset([Jenis.UNIT])] = Dikenal((unit,), (), self.tempat(MILIK), 1)
        return satu

    def _inherited(self, jenis: frozenset[Jenis]) -> Dikenal:
        milik = tuple(satu for satu in self.warisan if satu.jenis in jenis)
        return Dikenal(milik, (), frozenset(), 1) if milik else Dikenal()

    def sisa(self, *dipakai: Collection[int]) -> frozenset[int]:
        """Return the places of the words that must mean something and were not used."""
        return self.berisi - frozenset(n for satu in dipakai for n in satu)

    def teks_of(self, tempat: Collection[int]) -> tuple[str, ...]:
        return tuple(self.kata[n].asal or self.kata[n].teks for n in sorted(tempat))

    def _recognise(self, jenis: frozenset[Jenis]) -> Dikenal:
        berkode = self._coded(jenis)
        if berkode:
            return berkode
        semua = range(len(self.kata))
        tunggal = self._one(semua, jenis)
        bagian = list(self._segments())
        if len(bagian) > 1:
            beberapa = [self._one(satu, jenis) for satu in bagian]
            ketemu = [satu for satu in beberapa if satu.benda]
            sendiri = {b for satu in ketemu for b in satu.benda}
            if len(sendiri) > 1 and len(ketemu) == sum(map(bool, beberapa)):
                kata = frozenset(n for satu in ketemu for n in satu.kata)
                terjelas = frozenset(n for n in kata if not self.kata[n].hias)
                lama = frozenset(n for n in tunggal.kata if not self.kata[n].hias)
                if (
                    not tunggal.benda
                    or tunggal.penuh < min(s.penuh for s in ketemu)
                    or (terjelas > lama)
                ):
                    benda = tuple(dict.fromkeys(b for satu in ketemu for b in satu.benda))
                    return Dikenal(benda, (), kata)
        return tunggal

    def _coded(self, jenis: frozenset[Jenis]) -> Dikenal:
        ketemu: dict[Benda, int] = {}
        for n, k in enumerate(self.kata):
            for benda in self.indeks.menurut_kode.get(k.kode, ()) if k.kode else ():
                if benda.jenis in jenis:
                    ketemu.setdefault(benda, n)
        for n, benda in self.nomor_pos.items():
            if benda.jenis in jenis:
                ketemu.setdefault(benda, n)
        if not ketemu:
            return Dikenal()
        # "fasilitasi keprotokolan (no 32)": the name beside the number is said as well.
        bernama = self._one(range(len(self.kata)), jenis)
        kata = frozenset(ketemu.values()) | bernama.kata
        return Dikenal(tuple(ketemu), (), kata, 1)

    def _segments(self) -> Iterator[list[int]]:
        bagian: list[int] = []
        for n, k in enumerate(self.kata):
            if k.batas or (k.teks in PEMISAH and not (n and self.kata[n - 1].teks == "kerja")):
                if bagian:
                    yield bagian
                bagian = []
            else:
                bagian.append(n)
        if bagian:
            yield bagian

    def _one(self, tempat: Collection[int], jenis: frozenset[Jenis]) -> Dikenal:
        """Return the one thing that some of the words mean."""
        kata = [
            (n, self.kata[n].teks)
            for n in tempat
            if not (self.kata[n].batas or self.kata[n].angka is not None)
            and self.kata[n].teks not in PENGHUBUNG
            and n not in self.waktu.dipakai
        ]
        isi = self.berisi & frozenset(tempat)
        persis = [n for n, _ in kata if self.kata[n].konsep and self.kata[n].konsep <= BERTANYA]
        hias = [n for n, _ in kata if self.kata[n].hias]
        calon = self.indeks.find(kata, jenis, persis, hias)
        if not calon:
            return Dikenal()
        nilai = sorted(((self._worth(c, isi), c) for c in calon), key=lambda p: p[0], reverse=True)
        (terbaik, unggul), *_ = nilai
        if not (unggul.kata & isi) and not self._said(unggul):
            return Dikenal()
        setara = [
            c
            for (keras, _, _), c in nilai[: 3 * PALING_BANYAK]
            if abs(keras - terbaik[0]) < 0.01 and (c.kata & isi) == (unggul.kata & isi)  # noqa: PLR2004
        ]
        if len(setara) == 1 or self._stands_out(setara, isi):
            penuh = min(unggul.penuh, SEDIKIT) if unggul.uraian else unggul.penuh
            return Dikenal((unggul.benda,), (), unggul.kata, penuh)
        return Dikenal((), tuple(c.benda for c in setara), unggul.kata, unggul.penuh)

    def _worth(self, cocok: Cocok, isi: frozenset[int]) -> tuple[float, float, float]:
        keras = sum(self.indeks.weight(self.kata[n].teks) for n in cocok.kata & isi)
        lunak = sum(
            self.indeks.weight(self.kata[n].teks) for n in cocok.kata - isi if not self.kata[n].hias
        )
        return (round(keras, 3), round(cocok.penuh + 0.05 * lunak, 3), cocok.tepat)

    def _said(self, cocok: Cocok) -> bool:
        """Tell whether words that ask for something are enough of a name to mean it as well."""
        return cocok.penuh >= SEDIKIT and any(
            not self.kata[n].hias and not self.kata[n].konsep <= LEMAH for n in cocok.kata
        )

    def _stands_out(self, setara: Sequence[Cocok], isi: frozenset[int]) -> bool:
        pertama, kedua = setara[:2]
        if pertama.penuh >= UTUH > kedua.penuh:
            return True
        if pertama.penuh >= UTUH and pertama.tepat > kedua.tepat + UNGGUL:
            return True
        return self._worth(pertama, isi)[1] - self._worth(kedua, isi)[1] >= UNGGUL
