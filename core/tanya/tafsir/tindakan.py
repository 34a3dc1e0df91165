"""What is no question: greetings, thanks, and what somebody wants to have done."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from core.tanya.indeks import Jenis
from core.tanya.nomor_pos import line
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import reading, ukuran_of
from core.tanya.tafsir.daftar import IKK, SKM
from core.tanya.tafsir.jenis_laporan import kind_of
from core.tanya.tafsir.skala import HURUF

MENGOREKSI = frozenset(["koreksi", "koreksikan", "betulkan", "benarkan", "benerin", "revisi"])
MENGANGKAT = frozenset(["naikin", "nurunin", "turunin"])
"""What is wanted of a figure, or asked about it."""
TUJUAN = frozenset(["untuk", "biar", "supaya", "agar", "bisa", "bantu", "kapan", "siapa"])
UANG_TERKECIL = 1_000
"""A smaller number is no amount of money."""
CARA = (
    (
        "ubah",
        ("memperbaiki", "perbaiki", "koreksi", "mengoreksi", "ubah", "mengubah", "ralat", "ganti"),
    ),
    ("hapus", ("hapus", "menghapus", "tarik", "menarik", "batalkan", "membatalkan")),
    ("lapor", ("lapor", "melapor", "melaporkan", "kirim", "mengirim", "setor")),
    ("isi", ("isi", "mengisi", "input", "menginput", "ngisi")),
)
"""What can be done, by the words that say so."""


DIRI = frozenset(["definisi", "siapa", "yang_mana"])
"""What is asked of the bot itself: "ceker itu apa"."""


def read(soal: Soal) -> Iterator[Tafsiran]:
    yield from _manners(soal)
    yield from _how(soal)
    yield from _changes(soal)


def _how(soal: Soal) -> Iterator[Tafsiran]:
    """Yield how something is done, which is no wish to have it done."""
    if not soal.kata_ada("cara", "caranya"):
        return
    for rincian, kata in CARA:
        if soal.kata_ada(*kata, *(f"{satu}nya" for satu in kata)):
            semua = [*soal.berisi, *(n for n, _ in soal.angka)]
            yield reading(
                soal,
                Hal.BANTUAN,
                derajat.CARA,
                konsep=tuple(soal.konsep),
                kata=semua,
                rincian=rincian,
            )
            return


def said(soal: Soal, konsep: str) -> bool:
    """Tell whether this is wanted in plain words: a slip of a letter moves nobody to act."""
    return any(konsep in k.konsep and not k.asal for k in soal.kata)


def named(soal: Soal) -> Dikenal:
    """Return the indikator or the line of the budget that is named, the clearer of them."""
    tentang = soal.kenal(Jenis.INDIKATOR)
    pos = soal.kenal(Jenis.SUB_KEGIATAN)
    if not tentang.benda and not pos.benda:
        pos = _numbered(soal) or pos
    lebih = len(pos.kata & soal.berisi) > len(tentang.kata & soal.berisi)
    return pos if lebih or (pos.benda and not tentang.benda) else tentang


def _numbered(soal: Soal) -> Dikenal:
    """Return the line whose number stands behind the word for the budget: "anggaran 42 juni"."""
    for n, nilai in soal.angka:
        uang = n > 0 and soal.kata[n - 1].teks in {"anggaran", "keuangan"}
        if uang and soal.kata[n].teks.isdigit() and nilai < UANG_TERKECIL:
            return Dikenal((line(Jenis.SUB_KEGIATAN, soal.kata[n].teks),), (), frozenset([n]), 1)
    return Dikenal()


def _changes(soal: Soal) -> Iterator[Tafsiran]:
    """Yield what somebody wants to have changed or deleted, whatever else they say."""
    if soal.kata_ada("siapa", "kenapa", "apakah", "kalau") or soal.ada("penyebab", "definisi"):
        return
    if soal.kata_ada("cara", "bagaimana", "upaya"):
        return
    tentang = named(soal)
    semua = frozenset([*soal.berisi, *tentang.kata, *(n for n, _ in soal.angka)])
    orang = "pengguna" if soal.ada("pengguna") else ""
    dari_unit = soal.ada("lapor") and soal.kenal(Jenis.UNIT).benda and not tentang.benda
    if not orang and (kind_of(soal) in {IKK, SKM} or dari_unit):
        orang = "laporan"
    for konsep, hal, rincian in (
        ("batalkan", Hal.MENGHAPUS, "putusan"),
        ("hapus", Hal.MENGHAPUS, orang),
        ("ubah", Hal.MENGUBAH, ""),
    ):
        if konsep == "ubah" and not _commands(soal):
            continue
        if said(soal, konsep) or (hal is Hal.MENGUBAH and _corrects(soal, tentang)):
            yield reading(
                soal,
                hal,
                derajat.UBAH,
                konsep=(konsep, *soal.konsep),
                kata=semua,
                benda=tentang.benda[:1],
                rincian=rincian,
                ukuran=ukuran_of(soal),
                teks=figure_of(soal, tentang),
            )


def _commands(soal: Soal) -> bool:
    """Tell whether words that also speak of a rise want one: "naikin serapannya jadi 80"."""
    mengubah = [n for n, k in enumerate(soal.kata) if "ubah" in k.konsep]
    if any(soal.kata[n].teks not in MENGANGKAT for n in mengubah) or not mengubah:
        return True
    depan = soal.kata[: mengubah[0]]
    menyuruh = not any(k.konsep or not k.hias for k in depan if not k.batas)
    tujuan = any(k.teks in TUJUAN for k in depan)
    return menyuruh and not tujuan and not soal.ada("rekomendasi", "kurang_berapa")


def _corrects(soal: Soal, tentang: Dikenal) -> bool:
    """Tell whether another figure is given for one that was: "koreksi realisasi IKU-2 jadi 3"."""
    memberi = soal.kata_ada("jadi", "menjadi") and bool(figure_of(soal, tentang))
    memberi = memberi and not soal.ada("tenggat")
    return memberi and bool(tentang.benda) and any(k.teks in MENGOREKSI for k in soal.kata)


def numbers_of(soal: Soal, tentang: Dikenal) -> list[tuple[int, Decimal]]:
    """Return the numbers that are figures: no year, and no number of what is named."""
    lain = {*soal.nomor_pos, *tentang.kata}
    return [(n, nilai) for n, nilai in soal.angka if n not in lain]


def grade_of(soal: Soal, tentang: Dikenal) -> frozenset[int]:
    """Return the place of the predikat that is given for an indikator named by its code."""
    berkode = any(soal.kata[n].kode for n in tentang.kata)
    letak = [n for n, k in enumerate(soal.kata) if k.teks in HURUF and n not in tentang.kata]
    sendiri = berkode and len(letak) == 1 and not numbers_of(soal, tentang)
    return frozenset(letak) if sendiri else frozenset()


def figure_of(soal: Soal, tentang: Dikenal) -> str:
    """Return the figure as it was typed, "" where none was; two of them may be a quotient."""
    if huruf := grade_of(soal, tentang):
        return soal.kata[min(huruf)].teks.upper()
    angka = numbers_of(soal, tentang)
    letak = [n for n, _ in angka]
    # A minus is told as it was typed: the dialogue says what is wrong with it.
    teks = [
        f"{'-' if nilai < 0 else ''}{soal.kata[n].teks}{'%' if soal.kata[n].persen else ''}"
        for n, nilai in angka
    ]
    if len(teks) == 2 and any(k.teks == "dari" for k in soal.kata[letak[0] : letak[1]]):  # noqa: PLR2004
        return " dari ".join(teks)
    return " ".join(teks[_side_by_side(letak) :])


def _side_by_side(letak: Sequence[int]) -> int:
    """Return where the last numbers begin that stand side by side: "29 97 380" is no figure."""
    awal = len(letak) - 1
    while awal > 0 and letak[awal - 1] == letak[awal] - 1:
        awal -= 1
    return max(awal, 0)


def _manners(soal: Soal) -> Iterator[Tafsiran]:
    if soal.waktu.ada and not soal.konsep - {"pengandaian"} and not soal.berisi and not soal.angka:
        yield reading(soal, Hal.HANYA_WAKTU, derajat.HANYA_WAKTU)
        return
    if soal.berisi or soal.angka:
        return
    lain = soal.konsep - {"salam", "terima_kasih", "bantuan", "pengandaian"}
    if soal.kata_ada("ceker") and lain and lain <= DIRI:
        # Where it is an entry of the register as well, that is meant rather.
        yield reading(soal, Hal.BANTUAN, derajat.DIRI, konsep=tuple(DIRI))
    if lain:
        return
    if soal.waktu.ada and not soal.konsep - {"pengandaian"}:
        yield reading(soal, Hal.BANTUAN, 20, konsep=("pengandaian",), rincian="waktu")
        return
    if soal.ada("terima_kasih"):
        yield reading(
            soal, Hal.TERIMA_KASIH, derajat.TERIMA_KASIH, konsep=("terima_kasih", "salam")
        )
    if soal.ada("bantuan"):
        yield reading(soal, Hal.BANTUAN, derajat.BANTUAN, konsep=("bantuan", "salam"))
    if soal.ada("salam") or not soal.konsep:
        islami = "assalamualaikum" if soal.kata_ada("assalamualaikum") else ""
        yield reading(soal, Hal.SALAM, derajat.SALAM, konsep=("salam",), rincian=islami)
