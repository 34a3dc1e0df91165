"""Questions about registers: agreements, draft regulations, policies, innovations."""

from collections.abc import Iterator

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import reading

REGISTER = (("mou", "mou_pks"), ("raperwal", "raperwal"), ("kebijakan", "kebijakan"), ("inovasi", "inovasi"))
DITANYA = (
    *("register", "tentang", "jangka", "pihak", "nomor_surat", "tanggal", "tidak_diproses", "sudah_tindak"),
    *("yang_mana", "banyaknya", "total", "siapa", "tenggat", "pengampu", "bagian", "pd", "kosong", "tanda_tangan"),
)


def read(soal: Soal) -> Iterator[Tafsiran]:
    ketemu = soal.kenal(Jenis.REGISTER)
    isi = bool(ketemu.kata & soal.berisi) or any(soal.kata[n].kode for n in ketemu.kata)
    for konsep, daftar in REGISTER:
        if not soal.ada(konsep):
            continue
        sendiri = tuple(b for b in ketemu.benda or ketemu.pilihan if b.kunci.startswith(daftar))
        yield reading(
            soal,
            Hal.REGISTER,
            (60 if soal.ada(*DITANYA) else 50) + (8 if isi and sendiri else 0),
            konsep=(konsep, *DITANYA, *(("capaian", "indikator") if not isi else ())),
            kata=ketemu.kata if isi and sendiri else _about(soal),
            benda=sendiri if isi else (),
            daftar=daftar,
            teks=_words(soal),
        )
    if isi and not soal.ada(*(konsep for konsep, _ in REGISTER)):
        yield reading(
            soal,
            Hal.REGISTER,
            40,
            konsep=DITANYA,
            kata=ketemu.kata,
            benda=ketemu.benda or ketemu.pilihan,
            teks=_words(soal),
        )


def _about(soal: Soal) -> frozenset[int]:
    """Return the numbers of an entry, which are no figures."""
    return frozenset(n for n, _ in soal.angka)


def _words(soal: Soal) -> str:
    return " ".join(soal.kata[n].teks for n in sorted(soal.berisi))
