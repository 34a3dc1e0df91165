"""Questions about indikator: their figures, years, causes, formulas, owners."""

from collections.abc import Collection, Iterator
from typing import Any

from core.tanya.indeks import Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Arah, Hal, Saring, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import arah_of, compares, reading, ukuran_of, words_bonus

KINERJA = (
    "capaian",
    "target",
    "realisasi",
    "predikat",
    "satuan",
    "kinerja",
    "indikator",
    "maksimum",
)
RUPIAH = ("pagu", "serapan", "sisa", "anggaran", "realisasi_anggaran", "murni", "perubahan")
UKURAN_KINERJA = frozenset(
    [Ukuran.CAPAIAN, Ukuran.TARGET, Ukuran.REALISASI, Ukuran.PREDIKAT, Ukuran.SATUAN]
)
SARINGAN = (
    ("di_bawah_target", Saring.DI_BAWAH),
    ("belum_ada_nilai", Saring.BELUM_ADA),
    ("tercapai", Saring.TERCAPAI),
)
DISARING = ("yang_mana", "banyaknya", "total", "siapa")
UMUM = ("indikator", "capaian", "kinerja", "target", "sasaran")
"""What is asked of indikator as such."""
ANTAR_TAHUN = ("banding", "tren", "sebelumnya", "naik", "turun")
SEBAB = (
    *("penyebab", "di_bawah_target", "tercapai", "belum_ada_nilai", "turun", "terendah", "naik"),
    *("rendah", "tinggi"),
)
SARAN = ("rekomendasi", "naik", "tercapai", "di_bawah_target")
MILIK = ("pengampu", "siapa", "bagian", "isi", "jabatan", "lapor")
TRIWULAN = ("per_triwulan", "yang_mana", "sumber")
DIBANDING = ("banding", "tertinggi", "terendah", "yang_mana", "tinggi", "rendah", "siapa")
CARA_HITUNG = (
    *("rumus", "hitung", "komponen", "lapor", "ikm", "mou", "raperwal", "inovasi", "kebijakan"),
    *("akip", "sakip", "sumber", "total", "rata", "definisi", "andai"),
)
DITANYA = (
    *("tercapai", "di_bawah_target", "belum_ada_nilai", "akip", "sakip", "sumber", "rata"),
    *("banyaknya", "yang_mana", "ikm", "sudah_tindak", "total", "atau_angka", "kurang_berapa"),
    *("mou", "raperwal", "kebijakan", "inovasi", "lapor", "ikk", "pd", "sudah_lapor", "program"),
    *("verifikasi", "minimal", "hitung", "rendah", "tinggi", "di_bawah", "siapa"),
    *("perjanjian_kinerja", "komponen"),
)
"""What a question about figures of one may speak of besides."""
PERBAIKAN = (
    *("rekomendasi", "yang_mana", "akip", "sakip", "naik", "ikm", "program", "rendah", "salah"),
    *("lapor", "bagian", "kegiatan", "realisasi_anggaran"),
)
SELURUHNYA = ("rata", "total", "yang_mana", "banyaknya", "bagian", "pengampu", "sasaran")
PILIHAN = 6
"""Of more indikator than this nobody is asked which is meant."""
SEPARUH = 0.6
"""From this part on a name is said well enough to be meant for itself."""
DIUKUR = ("capaian", "target", "realisasi", "predikat", "di_bawah_target", "indikator", "kinerja")
"""What indikator have and registers do not."""


def read(soal: Soal) -> Iterator[Tafsiran]:
    ketemu = soal.kenal(Jenis.INDIKATOR)
    if ketemu.benda and not (ketemu.serumpun and not soal.ada(*DIUKUR)):
        yield from _of_one(soal, ketemu)
    for satu in ketemu.pilihan if len(ketemu.pilihan) <= PILIHAN else ():
        yield from _of_one(soal, Dikenal((satu,), (), ketemu.kata, ketemu.penuh))
    if not soal.ada(*RUPIAH):
        yield from _of_all(soal)
    yield from _of_sasaran(soal)
    yield from _unknown_code(soal)
    yield from _of_tujuan(soal)


def _of_one(soal: Soal, ketemu: Dikenal) -> Iterator[Tafsiran]:
    """Yield what is asked of the indikator that are named."""
    dasar = _named_worth(soal, ketemu)
    satu = _Bernama(soal, ketemu, dasar)
    if soal.ada("per_triwulan"):
        angka = [n for n, _ in soal.angka]
        yield satu.asked(Hal.PER_TRIWULAN, derajat.PER_TRIWULAN, TRIWULAN, kata=angka, diukur=True)
    if len(ketemu.benda) > 1:
        if soal.ada("pengampu"):
            yield satu.asked(Hal.PENGAMPU, derajat.PENGAMPU_INDIKATOR, MILIK)
        banding: dict[str, Any] = {}
        if compares(soal):
            banding = {"arah": arah_of(soal), "rincian": "banding"}
        yield satu.asked(Hal.BANDING, derajat.BANDING, DIBANDING, diukur=True, **banding)
        return
    yield from _said_of(soal, satu)
    yield from _known_of(soal, satu)
    diukur = satu.ukuran or soal.ada("indikator", "kinerja")
    lebih = derajat.UKURAN_DISEBUT if diukur else 0
    yield satu.asked(Hal.CAPAIAN, lebih, DITANYA, diukur=True, menduga=soal.menduga)


def _named_worth(soal: Soal, ketemu: Dikenal) -> int:
    """Return how likely an indikator is meant by its name or code."""
    kata = ketemu.kata
    kode = ketemu.penuh == 1 and any(soal.kata[n].kode for n in kata)
    menyeluruh = soal.kata_ada("seluruh", "semua", "seluruhnya", "keseluruhan")
    nilai = derajat.INDIKATOR + words_bonus(soal, kata)
    nilai += derajat.KODE_INDIKATOR if kode else derajat.part(ketemu.penuh, derajat.NAMA_INDIKATOR)
    if menyeluruh and not kode and not soal.ada("program"):
        nilai -= derajat.MENYELURUH
    if soal.ada(*RUPIAH):
        nilai -= derajat.RUPIAH_DISEBUT
    tersirat = not kata & soal.berisi and ketemu.penuh < SEPARUH and not soal.warisan.benda
    return nilai - (derajat.KATA_UMUM if tersirat and not kode else 0)


class _Bernama:
    """The indikator that a question names, and readings of what it asks of them."""

    def __init__(self, soal: Soal, ketemu: Dikenal, dasar: int) -> None:
        self._soal = soal
        self._ketemu = ketemu
        self._dasar = dasar
        self.ukuran = tuple(u for u in ukuran_of(soal) if u in UKURAN_KINERJA)

    def asked(
        self,
        hal: Hal,
        lebih: int,
        konsep: Collection[str],
        *,
        kata: Collection[int] = (),
        diukur: bool = False,
        **isi: Any,  # noqa: ANN401  the fields of a question
    ) -> Tafsiran:
        if diukur:
            isi["ukuran"] = self.ukuran
        return reading(
            self._soal,
            hal,
            self._dasar + lebih,
            konsep=(*KINERJA, *konsep),
            kata=[*self._ketemu.kata, *kata],
            benda=self._ketemu.benda,
            **isi,
        )


def _said_of(soal: Soal, satu: _Bernama) -> Iterator[Tafsiran]:
    """Yield what the document is asked to say of it, and who answers for it."""
    if soal.ada("penyebab"):
        yield satu.asked(
            *(Hal.UCAPAN, derajat.SEBAB_INDIKATOR, SEBAB),
            rincian="penyebab",
            menduga=soal.menduga,
        )
    if soal.ada("rekomendasi"):
        yield satu.asked(Hal.UCAPAN, derajat.REKOMENDASI, SARAN, rincian="rekomendasi")
    if soal.ada("pengampu") or (soal.ada("siapa") and not soal.ada("belum_lapor", "lapor")):
        yield satu.asked(Hal.PENGAMPU, derajat.PENGAMPU_INDIKATOR, MILIK)


def _known_of(soal: Soal, satu: _Bernama) -> Iterator[Tafsiran]:
    """Yield how it is counted, what it means, and how it went from year to year."""
    if soal.ada("rumus", "satuan", "maksimum", "sumber"):
        yield satu.asked(Hal.RUMUS, derajat.RUMUS, CARA_HITUNG)
    if soal.ada("definisi"):
        yield satu.asked(Hal.RUMUS, derajat.DEFINISI, ("definisi",))
    if len(soal.waktu.tahun) > 1 or soal.ada(*ANTAR_TAHUN):
        yield satu.asked(Hal.BANDING_TAHUN, derajat.BANDING_TAHUN, ANTAR_TAHUN, diukur=True)


def _of_tujuan(soal: Soal) -> Iterator[Tafsiran]:
    """Yield what is asked of the indikator of a tujuan, of which there are no figures."""
    ketemu = soal.kenal(Jenis.TUJUAN)
    for satu in ketemu.benda:
        yield reading(
            soal,
            Hal.TAK_ADA,
            derajat.TUJUAN + derajat.part(ketemu.penuh, derajat.NAMA_TUJUAN),
            konsep=(*KINERJA, "tujuan", "sasaran", "banding", "naik"),
            kata=ketemu.kata,
            benda=(satu,),
            teks=satu.nama,
        )


def _unknown_code(soal: Soal) -> Iterator[Tafsiran]:
    """Yield that an indikator with that number is asked for, where there is none."""
    asing = [n for n, k in enumerate(soal.kata) if k.kode.startswith("iku-")]
    asing = [n for n in asing if soal.kata[n].kode not in soal.indeks.menurut_kode]
    if asing:
        teks = soal.kata[asing[0]].kode.upper()
        yield reading(
            soal,
            Hal.TAK_ADA,
            derajat.IKU_TAK_ADA,
            konsep=tuple(soal.konsep),
            kata=[*asing, *soal.berisi],
            teks=teks,
        )


def _of_all(soal: Soal) -> Iterator[Tafsiran]:
    """Yield what is asked of all indikator, or of those of a unit."""
    unit = soal.kenal(Jenis.UNIT)
    dari = unit if len(unit.benda) == 1 else Dikenal()
    umum = soal.ada(*UMUM)
    yield from _filtered(soal, dari, umum=umum)
    if soal.ada("penyebab") and (umum or soal.ada("di_bawah_target")):
        konsep = (*KINERJA, "penyebab", "di_bawah_target", "tercapai", "yang_mana")
        yield reading(soal, Hal.UCAPAN, derajat.SEBAB_SEMUA, konsep=konsep, rincian="penyebab")
    if soal.ada("rekomendasi"):
        yield reading(
            soal,
            Hal.UCAPAN,
            derajat.REKOMENDASI_UNIT if dari else derajat.REKOMENDASI_SEMUA,
            konsep=(*KINERJA, *PERBAIKAN),
            kata=dari.kata,
            benda=dari.benda,
            rincian="rekomendasi",
        )
    if soal.ada("pengampu", "siapa") and soal.ada("indikator") and not dari:
        konsep = (*KINERJA, "pengampu", "siapa", "yang_mana", "banyaknya")
        yield reading(soal, Hal.PENGAMPU, derajat.PENGAMPU_SEMUA, konsep=konsep)
    if umum:
        yield reading(
            soal,
            Hal.CAPAIAN,
            _all_worth(soal, dari),
            konsep=(*KINERJA, *SELURUHNYA),
            kata=dari.kata,
            benda=dari.benda,
            ukuran=tuple(u for u in ukuran_of(soal) if u in UKURAN_KINERJA),
        )


def _all_worth(soal: Soal, dari: Dikenal) -> int:
    if dari:
        return derajat.SEMUA_UNIT
    return derajat.SEMUA_DISEBUT if soal.kata_ada("seluruh", "semua") else derajat.SEMUA


def _filtered(soal: Soal, dari: Dikenal, *, umum: bool) -> Iterator[Tafsiran]:
    """Yield which indikator are picked: by a limit, by their state, by their rank."""
    if soal.ada("di_bawah", "di_atas") and soal.angka and umum:
        bawah = soal.ada("di_bawah")
        isi = {"saring": Saring.DI_BAWAH if bawah else Saring.TERCAPAI}
        yield _picked(soal, dari, derajat.SARING_BATAS, ("di_bawah", "di_atas", *DISARING), **isi)
    for konsep, saring in SARINGAN:
        if soal.ada(konsep):
            nilai = derajat.SARING + (derajat.UMUM_DISEBUT if umum else 0)
            yield _picked(soal, dari, nilai, (konsep, *DISARING), saring=saring)
    if soal.ada("terendah", "tertinggi", "urutkan") and umum:
        arah = Arah.TERENDAH if soal.ada("terendah") else Arah.TERTINGGI
        urut = ("terendah", "tertinggi", "urutkan", "yang_mana")
        isi_urut = {"arah": arah, "banyak": soal.bilangan}
        yield _picked(soal, dari, derajat.URUT_INDIKATOR, urut, **isi_urut)


def _picked(
    soal: Soal,
    dari: Dikenal,
    nilai: int,
    konsep: Collection[str],
    **isi: Any,  # noqa: ANN401  the fields of a question
) -> Tafsiran:
    konsep = (*KINERJA, *konsep)
    return reading(soal, Hal.SARING, nilai, konsep=konsep, kata=dari.kata, benda=dari.benda, **isi)


def _of_sasaran(soal: Soal) -> Iterator[Tafsiran]:
    ketemu = soal.kenal(Jenis.SASARAN)
    if soal.ada("sasaran") and ketemu.benda:
        yield reading(
            soal,
            Hal.CAPAIAN,
            derajat.SASARAN,
            konsep=(*KINERJA, "sasaran", "yang_mana", "banyaknya"),
            kata=ketemu.kata,
            benda=ketemu.benda,
        )
