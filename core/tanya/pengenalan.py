"""The things of the data that the words of a sentence mean: surely one, or one of several."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from core.tanya.akronim import AKRONIM
from core.tanya.bentuk import PENGHUBUNG
from core.tanya.indeks import Benda, Indeks, Jenis
from core.tanya.kalimat import Kata
from core.tanya.nomor_pos import PEMISAH, within_ranges
from core.tanya.pencarian import PALING_BANYAK, Cocok, Pencarian
from core.tanya.pesaing import (
    JELAS,
    SEBERAT,
    UTUH,
    is_opposed,
    is_sub,
    opposed,
    stands_out,
    with_more_words,
)

SEDIKIT = 0.25
"""Words that are asked by mean a name only if they are this part of it."""
BERUNTUN, TERPANJANG = 4, 8
"""So many words side by side as in a name mean it, whatever each asks for."""
SIAPA = frozenset(["pegawai", "jabatan", "pd"])
TEPAT = 0.1
"""So much of what is written of one name as it stands must be of another that is as likely."""
UKURANNYA = frozenset(["ikk", "ikm", "akip", "mou", "raperwal", "inovasi", "kebijakan"])
"""What indikator measure."""
LEMAH = frozenset(
    [
        *("program", "kegiatan", "sub_kegiatan", "bagian", "anggaran", "capaian", "target"),
        *("realisasi", "indikator", "kinerja", "total", "pagu", "serapan", "perubahan", "murni"),
        *("siapa", "yang_mana", "banyaknya", "sasaran", "tujuan", "tercapai", "penyebab", "pd"),
        *("naik", "turun", "isi", "tenggat", "predikat", "jabatan", "asisten", "sumber", "tanggal"),
        *("pengampu", "rekomendasi", "periksa", "di_bawah_target", "kode", "realisasi_anggaran"),
        *("atau_angka", "salah", "cocok", "ubah", "unduh", "struktur", "pegawai", "sub_bagian"),
        *("rendah", "tinggi", "terendah", "tertinggi", "dasar_hukum", "satuan", "verifikasi"),
        *("perjanjian_kinerja", "milik_kami"),
    ]
)
"""What is asked of anything: a word that asks no more names nothing."""
BERTANYA = LEMAH | frozenset(
    [
        *("sisa", "hitung", "kosong", "definisi", "rumus", "banding", "tentang", "urutkan"),
        *("output", "rata"),
    ]
)
"""A word that asks this means a name only as it stands, not by its root."""
_Kunci = tuple[tuple[int, ...], frozenset[int], tuple[tuple[int, str], ...]]


@dataclass(frozen=True, slots=True)
class Dikenal:
    """What the words mean: surely `benda`, or one of `pilihan`; `kata` are their places.

    `penuh` is how much of the name was said, 0 for several; `serumpun` says that words which ask
    for something name it, and by their roots alone: "diharmonisasi" of "Harmonisasi".
    """

    benda: tuple[Benda, ...] = ()
    pilihan: tuple[Benda, ...] = ()
    kata: frozenset[int] = frozenset()
    penuh: float = 0
    serumpun: bool = False

    def __bool__(self) -> bool:
        return bool(self.benda or self.pilihan)


class Pengenal:
    """Recognises what the words of one sentence name.

    `berisi` are the places of the words that must mean something, `dipakai` of those that name
    a time, `bernomor` the lines of the budget that are named by a number.
    """

    def __init__(
        self,
        indeks: Indeks,
        kata: Sequence[Kata],
        *,
        berisi: frozenset[int],
        dipakai: frozenset[int],
        bernomor: Mapping[int, Benda],
    ) -> None:
        self._indeks = indeks
        self._kata = kata
        self._berisi = berisi
        self._dipakai = dipakai
        self._bernomor = bernomor
        self._lawan = opposed(kata)
        self._semua: dict[_Kunci, Pencarian] = {}

    def recognise(self, jenis: frozenset[Jenis]) -> Dikenal:
        """Return what is named: by a code or number, as one of an enumeration, or by words.

        By a short name that nobody has given it only where words name nothing.
        """
        berkode = self._coded(jenis)
        if berkode:
            return berkode
        tunggal = self.one(range(len(self._kata)), jenis)
        return (
            self._several(tunggal, jenis)
            or tunggal
            or self._subject(jenis)
            or self._running(jenis)
            or self._shortened(jenis)
            or self._described(jenis)
        )

    def _subject(self, jenis: frozenset[Jenis]) -> Dikenal:
        """Return the indikator that the word for what it measures names, whatever is asked of it.

        "Capaian IKK": the long name has both words, and yet few of all that it has.
        """
        if jenis != {Jenis.INDIKATOR}:
            return Dikenal()
        tempat = [n for n, k in enumerate(self._kata) if k.konsep & UKURANNYA]
        return self.one(tempat, jenis) if 0 < len(tempat) < len(self._kata) else Dikenal()

    def _running(self, jenis: frozenset[Jenis]) -> Dikenal:
        """Return what is named by words that stand side by side in its name, and say little.

        "Laporan keuangan akhir tahun" asks for a report, money and a time, word by word.
        """
        kata = [
            (n, k.teks)
            for n, k in enumerate(self._kata)
            if k.angka is None and k.teks not in PENGHUBUNG and not k.batas
        ]
        for panjang in range(min(len(kata), TERPANJANG), BERUNTUN - 1, -1):
            for mulai in range(len(kata) - panjang + 1):
                potong = kata[mulai : mulai + panjang]
                benda = self._indeks.running(tuple(teks for _, teks in potong), jenis)
                if benda:
                    tempat = frozenset(n for n, _ in potong)
                    satu = len(benda) == 1
                    return Dikenal(benda if satu else (), () if satu else benda, tempat, SEDIKIT)
        return Dikenal()

    def _described(self, jenis: frozenset[Jenis]) -> Dikenal:
        """Return the one thing that is described by all words that must mean something.

        "Rasio tender" is little of what a programme is to reach, and said of nothing else.
        """
        kata = {n: self._kata[n].teks for n in self._berisi}
        semua = self._indeks.described(kata.values(), jenis) if len(kata) > 1 else ()
        if len(semua) != 1:
            return Dikenal()
        return Dikenal(semua, (), frozenset(kata), SEDIKIT)

    def _shortened(self, jenis: frozenset[Jenis]) -> Dikenal:
        satu = self.numbered(range(len(self._kata)), jenis, akronim=True)
        if len(satu.benda) == 1:
            return satu
        return replace(satu, benda=(), pilihan=satu.benda)

    def _coded(self, jenis: frozenset[Jenis]) -> Dikenal:
        ketemu = self.numbered(range(len(self._kata)), jenis)
        if not ketemu:
            return Dikenal()
        # "fasilitasi keprotokolan (no 32)": the name beside the number is said as well.
        bernama = self.one(range(len(self._kata)), jenis)
        return replace(ketemu, kata=ketemu.kata | bernama.kata)

    def numbered(
        self, tempat: Collection[int], jenis: frozenset[Jenis], *, akronim: bool = False
    ) -> Dikenal:
        """Return the things that a code or number among these words names; else a short name."""
        ketemu: dict[Benda, int] = {}
        for n in tempat:
            kode = self._kata[n].kode
            sesuai = bool(kode) and kode.startswith(AKRONIM) is akronim
            for benda in self._indeks.menurut_kode.get(kode, ()) if sesuai else ():
                if benda.jenis in jenis:
                    ketemu.setdefault(benda, n)
        rentang = within_ranges(self._kata, self._bernomor)
        for n, benda in self._bernomor.items():
            if benda.jenis in jenis and n in tempat and not akronim:
                for satu in (*rentang.get(n, ()), benda):
                    ketemu.setdefault(satu, n)
        return Dikenal(tuple(ketemu), (), frozenset(ketemu.values()), 1) if ketemu else Dikenal()

    def _several(self, tunggal: Dikenal, jenis: frozenset[Jenis]) -> Dikenal:
        """Return the things of an enumeration, nothing where its whole means one thing better."""
        bagian = list(self._segments())
        if len(bagian) == 1:
            return Dikenal()
        ketemu = [satu for tempat in bagian if (satu := self.one(tempat, jenis))]
        benda = tuple(dict.fromkeys(b for satu in ketemu for b in satu.benda))
        if len(benda) <= 1 or not all(satu.benda for satu in ketemu):
            return Dikenal()
        kata = frozenset(n for satu in ketemu for n in satu.kata)
        lebih = self._plain(kata) > self._plain(tunggal.kata)
        if tunggal.benda and tunggal.penuh >= min(s.penuh for s in ketemu) and not lebih:
            return Dikenal()
        return Dikenal(benda, (), kata)

    def _plain(self, tempat: Collection[int]) -> frozenset[int]:
        return frozenset(n for n in tempat if not self._kata[n].hias)

    def _segments(self) -> Iterator[list[int]]:
        bagian: list[int] = []
        for n, k in enumerate(self._kata):
            if k.batas or (k.teks in PEMISAH and not (n and self._kata[n - 1].teks == "kerja")):
                if bagian:
                    yield bagian
                bagian = []
            else:
                bagian.append(n)
        if bagian:
            yield bagian

    def one(  # noqa: PLR0913  the words, and what is known of them
        self,
        tempat: Collection[int],
        jenis: frozenset[Jenis],
        *,
        isi: frozenset[int] | None = None,
        tanpa: Collection[Benda] = (),
        lunak: bool = False,
        lain: Sequence[tuple[int, str]] = (),
    ) -> Dikenal:
        """Return the one thing that some of the words mean, or those that they may mean.

        It is none of `tanpa`; `isi` are the words that must mean something. `lunak`: words that
        ask for something are enough of a name. `lain` are words that stand at a place as well.
        """
        isi = self._berisi & frozenset(tempat) if isi is None else isi
        semua = self._search(tempat, isi, tuple(lain)).likeliest(jenis)
        nilai = [satu for satu in semua if satu[1].benda not in tanpa]
        if self._lawan:
            nilai = [s for s in nilai if not is_opposed(s[1], self._lawan)]
        if not nilai:
            return Dikenal()
        nilai = with_more_words(nilai)
        (terbaik, unggul), *_ = nilai
        if not (unggul.kata & isi) and not lunak and not self._said(unggul):
            return Dikenal()
        setara = [
            (satu, c)
            for satu, c in nilai[:PALING_BANYAK]
            if abs(satu[0] - terbaik[0]) < SEBERAT and (c.kata & isi) == (unggul.kata & isi)
            if not (is_sub(c) and is_sub(unggul) and self._says_more(unggul, c))
        ]
        kembar = self._twins(unggul, [c for _, c in nilai[:PALING_BANYAK]], tempat)
        if len(kembar) > 1:
            return Dikenal((), tuple(c.benda for c in kembar), unggul.kata, unggul.penuh)
        if len(setara) == 1 or stands_out(*setara[:2]):
            penuh = min(unggul.penuh, SEDIKIT) if unggul.uraian else unggul.penuh
            serumpun = not (unggul.kata & isi) and not unggul.tepat
            return Dikenal((unggul.benda,), (), unggul.kata, penuh, serumpun)
        return Dikenal((), tuple(c.benda for _, c in setara), unggul.kata, unggul.penuh)

    def _says_more(self, satu: Cocok, lain: Cocok) -> bool:
        """Tell whether one thing is named by all that names another, and by more."""
        return satu.kata > lain.kata and bool(self._plain(satu.kata - lain.kata))

    def _twins(self, unggul: Cocok, semua: Sequence[Cocok], tempat: Collection[int]) -> list[Cocok]:
        """Return the sub kegiatan that all the words name as well, none of them in full."""
        if not is_sub(unggul) or unggul.penuh >= JELAS or unggul.uraian:
            return []
        if any(self._kata[n].konsep & SIAPA for n in set(tempat) - unggul.kata):
            # Whose it is was said in other words than the names have: "pakaian dinas pegawai".
            return []
        return [
            c
            for c in semua
            if is_sub(c) and not c.uraian and c.penuh < UTUH
            if c.kata == unggul.kata and c.tepat >= TEPAT * unggul.tepat
        ]

    def _search(
        self, tempat: Collection[int], isi: frozenset[int], lain: tuple[tuple[int, str], ...]
    ) -> Pencarian:
        kata = tuple(n for n in tempat if self._may_name(n))
        isi = isi.intersection(kata)
        kunci = kata, isi, lain
        if kunci not in self._semua:
            konsep = {n: self._kata[n].konsep for n in kata}
            self._semua[kunci] = Pencarian(
                self._indeks,
                [*((n, self._kata[n].teks) for n in kata), *lain],
                isi=isi,
                kuat=[n for n in kata if self._asks_more(n)],
                persis=[n for n in kata if konsep[n] and konsep[n] <= BERTANYA],
                hias=[n for n in kata if self._kata[n].hias],
            )
        return self._semua[kunci]

    def _may_name(self, n: int) -> bool:
        k = self._kata[n]
        biasa = k.batas or k.angka is not None or k.teks in PENGHUBUNG
        return not biasa and n not in self._dipakai

    def _said(self, cocok: Cocok) -> bool:
        """Tell whether words that ask for something are enough of a name to mean it as well."""
        return cocok.penuh >= SEDIKIT and any(map(self._asks_more, cocok.kata))

    def _asks_more(self, n: int) -> bool:
        return not self._kata[n].hias and not self._kata[n].konsep <= LEMAH
