"""Questions about which figures count: "angka mana yang sudah terverifikasi"."""

from collections.abc import Iterator

from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Saring, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import KINERJA, at, one_of, reading
from core.tanya.tafsir.menunggu import AJUAN, KAMI

SAH = one_of(
    "terverifikasi diverifikasi diverif tervalidasi divalidasi disetujui disahkan diacc final "
    "verifikasi acc sah"
)
"""What a figure is that counts."""
MENANTI = one_of("menunggu nunggu antre antri antrian antrean pending perlu harus mesti tolong")
DITANYA = one_of("mana apa berapa daftar saja apakah list tampilkan lihat rekap")
TENTANG = one_of("angka angkanya data datanya isian isiannya nilai nilainya laporan resmi iku kita")
MILIK = one_of("saya aku kami kita")
DEKAT = 2
LAIN = (
    *("siapa", "tenggat", "ikk", "ikm", "raperwal", "mou", "kebijakan", "anggaran", "pagu"),
    *("serapan", "belum_lapor", "tanda_tangan", "perjanjian_kinerja"),
)
"""What else may be verified, or asked."""
SEPUTAR = (
    *("verifikasi", "setujui", "yang_mana", "banyaknya", "total", "indikator", "kinerja", "bagian"),
    *("realisasi", "capaian", "isi", "lapor", "sudah_lapor", "unduh", "tercapai", "milik_kami"),
)


def read(soal: Soal) -> Iterator[Tafsiran]:
    sah = at(soal, SAH)
    sendiri = at(soal, KAMI) and at(soal, AJUAN)
    if not sah or _waits(soal, sah) or sendiri or soal.ada(*LAIN):
        return
    if soal.kenal(Jenis.INDIKATOR).benda:
        return
    tentang = at(soal, TENTANG)
    perihal = soal.ada("indikator", "kinerja", "capaian", "realisasi") or tentang or soal.waktu.ada
    ditanya = at(soal, DITANYA) or (soal.ada("indikator") and soal.kata_ada("yang"))
    if not (perihal and ditanya) or soal.angka:
        return
    unit = soal.kenal(Jenis.UNIT)
    bernama = unit.benda[:1] if unit.kata & soal.berisi else ()
    yield reading(
        soal,
        Hal.SARING,
        derajat.TERVERIFIKASI,
        konsep=(*KINERJA, *SEPUTAR),
        kata=sah | tentang | at(soal, DITANYA | MILIK) | (unit.kata if bernama else frozenset()),
        benda=bernama,
        saring=Saring.TERVERIFIKASI,
    )


def _waits(soal: Soal, sah: frozenset[int]) -> bool:
    """Tell whether what waits is asked for; "sudah disetujui belum" asks what does not."""
    belum = at(soal, {"belum"})
    tersisa = any(not sah.isdisjoint(range(n + 1, n + 1 + DEKAT)) for n in belum)
    return bool(at(soal, MENANTI)) or tersisa or bool(belum and not soal.kata_ada("sudah"))
