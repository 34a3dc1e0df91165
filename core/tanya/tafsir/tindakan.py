"""What is no question: greetings, thanks, and what somebody wants to have done."""

from collections.abc import Iterator

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import dasar_of, reading, ukuran_of

SEMUA = (
    "capaian",
    "target",
    "realisasi",
    "pagu",
    "serapan",
    "anggaran",
    "indikator",
    "kinerja",
    "program",
    "kegiatan",
    "sub_kegiatan",
    "bagian",
)


def read(soal: Soal) -> Iterator[Tafsiran]:
    yield from _manners(soal)
    tentang = soal.kenal(Jenis.INDIKATOR)
    pos = soal.kenal(Jenis.SUB_KEGIATAN, Jenis.KEGIATAN, Jenis.PROGRAM)
    if len(pos.kata & soal.berisi) > len(tentang.kata & soal.berisi) or (
        pos.benda and not tentang.benda
    ):
        tentang = pos
    angka = [n for n, _ in soal.angka]
    for konsep, hal in (("hapus", Hal.MENGHAPUS), ("ubah", Hal.MENGUBAH)):
        if (
            soal.ada(konsep)
            and not soal.ada("penyebab", "definisi", "rumus", "tenggat")
            and not soal.kata_ada("siapa", "kenapa", "apakah", "kalau")
        ):
            yield reading(
                soal,
                hal,
                92,
                konsep=(konsep, *soal.konsep),
                kata=[*soal.berisi, *tentang.kata],
                benda=tentang.benda[:1],
            )
    berisi = soal.ada("isi") and not soal.ada(
        "belum_lapor", "siapa", "yang_mana", "pengampu", "tenggat", "banyaknya"
    )
    memberi = bool(angka) and tentang.benda and soal.ada("realisasi") and _bare(soal)
    if berisi or memberi:
        yield reading(
            soal,
            Hal.MENGISI,
            86 if angka else 74,
            konsep=("isi", *SEMUA, "lapor"),
            kata=tentang.kata,
            benda=tentang.benda[:1],
            ukuran=ukuran_of(soal),
            dasar=dasar_of(soal),
        )
    if soal.ada("setujui"):
        yield reading(
            soal, Hal.PERINTAH, 80, konsep=("setujui", *SEMUA), kata=tentang.kata, teks="verifikasi"
        )
    if soal.ada("undang"):
        yield reading(soal, Hal.PERINTAH, 80, konsep=("undang",), kata=soal.berisi, teks="undang")
    if soal.ada("unduh"):
        yield reading(soal, Hal.PERINTAH, 76, konsep=("unduh", "lapor", *SEMUA), teks="laporan")


def _bare(soal: Soal) -> bool:
    """Tell whether a figure is given rather than asked for: a period or no question word."""
    bertanya = {
        "berapa",
        "kenapa",
        "mengapa",
        "apa",
        "mana",
        "bagaimana",
        "kalau",
        "jika",
        "andai",
        "kok",
        "benar",
        "siapa",
        "kapan",
    }
    return soal.waktu.triwulan is not None and not soal.kata_ada(*bertanya)


def _manners(soal: Soal) -> Iterator[Tafsiran]:
    if soal.waktu.ada and not soal.konsep and not soal.berisi and not soal.angka:
        yield reading(soal, Hal.HANYA_WAKTU, 60)
        return
    if soal.berisi or soal.angka:
        return
    lain = soal.konsep - {"salam", "terima_kasih", "bantuan"}
    if lain:
        return
    if soal.ada("terima_kasih"):
        yield reading(soal, Hal.TERIMA_KASIH, 60, konsep=("terima_kasih", "salam"))
    if soal.ada("bantuan"):
        yield reading(soal, Hal.BANTUAN, 62, konsep=("bantuan", "salam"))
    if soal.ada("salam") or not soal.konsep:
        yield reading(soal, Hal.SALAM, 50, konsep=("salam",))
