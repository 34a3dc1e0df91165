"""The readings of a question, subject by subject, and which of them is meant.

Every word has to mean something: a reading that leaves one over is worth less than one that does
not, and a word that nobody knows makes any reading unsure.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from core.tanya.indeks import JENJANG, POS, Benda
from core.tanya.pertanyaan import Hal, Pertanyaan, Ragu, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import (
    andai,
    anggaran,
    bagian_hilang,
    berangka,
    catatan,
    dasar_serapan,
    derajat,
    deret,
    hitungan,
    ikhtisar,
    jenis_angka,
    keluaran,
    kinerja,
    kinerja_semua,
    klaim_ubah,
    lebih_pagu,
    lembaga,
    mengisi,
    menunggu,
    pelaporan,
    penyumbang,
    per_bagian,
    perintah,
    porsi,
    register,
    sebutan,
    seluruh_pemda,
    skala,
    survei,
    target_tercetak,
    terbitan,
    termasuk,
    terverifikasi,
    tiap_baris,
    tindakan,
)
from core.tanya.tafsir.uang import UANG as UANG_DISEBUT
from core.teks import fold

PEMBACA = (
    tindakan.read,
    mengisi.read,
    perintah.read,
    menunggu.read,
    terverifikasi.read,
    kinerja.read,
    target_tercetak.read,
    berangka.read,
    bagian_hilang.read,
    kinerja_semua.read,
    jenis_angka.read,
    anggaran.read,
    klaim_ubah.read,
    lebih_pagu.read,
    termasuk.read,
    dasar_serapan.read,
    deret.read,
    keluaran.read,
    seluruh_pemda.read,
    per_bagian.read,
    ikhtisar.read,
    tiap_baris.read,
    penyumbang.read,
    porsi.read,
    catatan.read,
    terbitan.read,
    andai.read,
    hitungan.read,
    skala.read,
    lembaga.read,
    pelaporan.read,
    survei.read,
    register.read,
)
TERLUPA = 30
"""What a word costs that must mean something and that a reading leaves over."""
TERABAIKAN = 10
"""What a word costs that asks for something else."""
PILIHAN = 4
"""More readings than this are no help."""
BERNILAI = 60
"""What a reading is worth that leaves no choice."""
CUKUP = 38
"""A reading worth less explains too little to stand alone."""
SETARA = 3
"""Readings that differ by less are as likely as each other."""
TUNGGAL = 7
"""The same, where one word is all that was said."""
UMUM = frozenset(
    [
        *("siapa", "yang_mana", "banyaknya", "total", "tanggal", "tenggat", "penyebab", "definisi"),
        *("tertinggi", "terendah", "naik", "turun", "banding", "tentang", "salam", "terima_kasih"),
        *("bantuan", "unduh", "isi", "hapus", "ubah", "sumber", "salah", "cocok", "jabatan"),
    ]
)
"""What is asked about anything at all."""
BIDANG = ("anggaran", "pagu", "serapan", "sisa", "realisasi", "capaian", "target", "indikator")
"""What only figures of ours have."""
UANG = frozenset(
    [Hal.ANGGARAN, Hal.JUMLAH_POS, Hal.PERINGKAT, Hal.PER_UNIT, Hal.PER_PROGRAM, Hal.KOSONG]
)
BERUANG = (
    *UANG_DISEBUT,
    *JENJANG,
    *("realisasi", "efisiensi", "fisik", "penyebab", "kode", "target", "output", "indikator"),
)
"""What is asked of lines of the budget."""
JELAS = 0.7
"""From this part on a name is said well enough to be meant for itself."""
SELURUH = frozenset([Hal.CAPAIAN, Hal.ANGGARAN])
"""Answers about the whole."""
KINERJA = frozenset([Hal.CAPAIAN, Hal.SARING, Hal.BANDING, Hal.BANDING_TAHUN, Hal.PER_TRIWULAN])
BUKAN = (
    (("anggaran", "pagu", "serapan", "sisa", "realisasi_anggaran"), UANG),
    (("indikator", "kinerja", "capaian", "target"), KINERJA),
    (("register", "yang_mana", "nomor_surat", "sub_bagian"), frozenset([Hal.REGISTER])),
)
"""What is not meant where somebody says "bukan anggarannya"."""
YAKIN = 90
SINGKATAN = 3
"""Letters of the shortest initials."""
BEBERAPA = 2
"""So many words that nobody knows say that something else is talked about."""


@dataclass(frozen=True, slots=True)
class Bacaan:
    """What is asked, or the readings to choose between; `nilai` is how well they explain it."""

    hasil: Pertanyaan | Ragu
    nilai: int
    konsep: frozenset[str] = frozenset()


def interpret(soal: Soal) -> Bacaan:
    """Return what is asked, and how sure that is; of a time that there is not, that."""
    bacaan = _interpreted(soal)
    if not soal.waktu.mustahil:
        return bacaan
    satu = bacaan.hasil if isinstance(bacaan.hasil, Pertanyaan) else bacaan.hasil.bacaan[0]
    return replace(bacaan, hasil=replace(satu, mustahil=soal.waktu.mustahil), nilai=YAKIN)


def _interpreted(soal: Soal) -> Bacaan:
    if sebutan.is_of_character(soal):
        return Bacaan(replace(_unknown(soal), rincian=sebutan.PENDAPAT, asing=()), YAKIN)
    if sebutan.is_to_be_written(soal) and not perintah.writes_to_units(soal):
        return Bacaan(replace(_unknown(soal), asing=()), YAKIN)
    semua = weigh(soal)
    if not semua or sebutan.is_bare(soal):
        return _named_only(soal, [satu for _, satu in semua[:1]])
    terbaik, pilihan = semua[0]
    sisa = _left_over(soal, pilihan)
    if (lain := _instead(soal, pilihan, len(sisa))) is not None:
        return Bacaan(lain, 0)
    if soal.sisa(pilihan.kata):
        return Bacaan(replace(pilihan.pertanyaan, asing=soal.typed(sisa)), terbaik, soal.konsep)
    cukup = TUNGGAL if soal.tunggal else SETARA
    setara = [t.pertanyaan for nilai, t in semua if terbaik - nilai < cukup]
    beda = list({_key(satu): satu for satu in reversed(setara)}.values())[::-1]
    return Bacaan(_one_of(beda), terbaik, soal.konsep)


def _instead(soal: Soal, pilihan: Tafsiran, sisa: int) -> Pertanyaan | None:
    """Return what is asked rather than the best reading, which leaves too much over for it."""
    dipahami = _understood(soal, pilihan)
    if sisa >= BEBERAPA and sisa > dipahami:
        return _elsewhere(soal, pilihan.pertanyaan)
    if sisa and _is_guess(soal, pilihan):
        teks = " ".join(soal.teks_of(soal.berisi)).capitalize()
        return replace(_unknown(soal), hal=Hal.TAK_ADA, rincian="anggaran", teks=teks, asing=())
    # "harga cabai": what was mended is no hint; "periksa resep": no finding is about that.
    seluruh = pilihan.pertanyaan.hal in SELURUH or all(soal.kata[n].hias for n in pilihan.kata)
    # "penghargaan yang diterima": who has handed in what is no answer to that.
    seluruh = seluruh and not (dipahami or pilihan.pertanyaan.benda or pilihan.pertanyaan.angka)
    ragu = sisa >= dipahami and _doubts_all(pilihan.pertanyaan)
    return _unknown(soal) if sisa and (seluruh or ragu) else None


def _is_guess(soal: Soal, pilihan: Tafsiran) -> bool:
    """Tell whether a line of the budget has only some of the words, and no money is asked for.

    "Nilai pengaduan masyarakat" is no part of what is spent on "kesejahteraan masyarakat".
    """
    satu = pilihan.pertanyaan
    if satu.hal is not Hal.ANGGARAN or not satu.about(*POS) or soal.ada(*BERUANG):
        return False
    if any(soal.kata[n].kode for n in pilihan.kata) or soal.warisan.benda or soal.nomor_pos:
        return False
    kenal = soal.kenal(*POS)
    return kenal.penuh < JELAS and len(kenal.kata & soal.berisi) == 1


def _named_only(soal: Soal, semua: Sequence[Tafsiran]) -> Bacaan:
    """Return what a bare name may ask for: what went before it says better which."""
    nama = [satu.pertanyaan for satu in (*semua, *sebutan.read(soal))]
    if not nama:
        return Bacaan(_unknown(soal), 0)
    return Bacaan(_one_of(nama), derajat.NAMA_SAJA, soal.konsep)


def _one_of(semua: Sequence[Pertanyaan]) -> Pertanyaan | Ragu:
    return semua[0] if len(semua) == 1 else Ragu(tuple(semua[:PILIHAN]))


def _doubts_all(satu: Pertanyaan) -> bool:
    return satu.hal is Hal.CATATAN and not (satu.benda or satu.angka or satu.teks)


def weigh(soal: Soal) -> list[tuple[int, Tafsiran]]:
    """Return all readings with what each is worth, the likeliest first."""
    return sorted(_weighed(soal), key=lambda p: -p[0])


def _weighed(soal: Soal) -> Iterator[tuple[int, Tafsiran]]:
    bertanya = frozenset(n for n, k in enumerate(soal.kata) if k.konsep and not k.hias)
    for baca in PEMBACA:
        for satu in baca(soal):
            if _is_set_right(soal, satu.pertanyaan):
                continue
            lupa = len(soal.sisa(satu.kata))
            abai = len(bertanya - satu.kata)
            if satu.pertanyaan.hal is Hal.CATATAN and soal.kecuali.benda:
                # No finding is about the rest of what is left out of it.
                abai += BEBERAPA
            yield satu.pantas - TERLUPA * lupa - TERABAIKAN * abai, satu


def _left_over(soal: Soal, satu: Tafsiran) -> list[int]:
    """Return the words that a reading explains by nothing, and that do not say it once more.

    "LPSE / layanan pengadaan elektronik" says one thing twice.
    """
    sisa = soal.sisa(satu.kata)
    benda = satu.pertanyaan.benda if sisa else ()
    return [n for n in sisa if not any(_says_again(soal.kata[n].teks, b) for b in benda)]


def _says_again(teks: str, benda: Benda) -> bool:
    """Tell whether a word is another name of a thing, or the initials of one."""
    if len(teks) < SINGKATAN:
        return False
    nama = [fold(satu).split() for satu in (*benda.sebutan, benda.nama)]
    return any(teks in kata or teks in "".join(k[0] for k in kata) for kata in nama)


def _is_set_right(soal: Soal, satu: Pertanyaan) -> bool:
    """Tell whether a reading is what the question says it does not mean."""
    return any(satu.hal in hal and not soal.bukan.isdisjoint(konsep) for konsep, hal in BUKAN)


def _understood(soal: Soal, pilihan: Tafsiran) -> int:
    """Return how many words a reading explains that were surely meant: no mended slip is."""
    return sum(
        1
        for n in pilihan.kata
        if not soal.kata[n].hias
        and not soal.kata[n].asal
        and (n in soal.berisi or soal.kata[n].kode or soal.kata[n].konsep - UMUM)
    )


def _key(satu: Pertanyaan) -> tuple[object, ...]:
    """Return what readings must differ in for the person to be asked: what they are about."""
    if satu.benda:
        # In whichever order they are named, they are the same.
        return (frozenset(satu.benda),)
    return (satu.hal, satu.daftar, satu.tingkat, satu.saring)


def _elsewhere(soal: Soal, satu: Pertanyaan) -> Pertanyaan:
    """Return that something is asked that is not there; outside the field, that it is outside."""
    if not soal.ada(*BIDANG):
        return _unknown(soal)
    return replace(satu, benda=(), asing=soal.typed(soal.berisi))


def _unknown(soal: Soal) -> Pertanyaan:
    asing = soal.teks_of(soal.berisi)
    return Pertanyaan(
        hal=Hal.LUAR,
        tahun=soal.waktu.tahun,
        asing=asing,
        kecuali_asing=soal.kecuali.asing,
        mengecualikan=soal.mengecualikan,
    )
