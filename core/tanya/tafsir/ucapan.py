"""Questions about what the document recommends or concludes: of a unit, a subject, or all."""

from collections.abc import Iterator

from core.tanya.indeks import POS, Jenis
from core.tanya.kalimat import Kata
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Saring, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, one_of, reading

DIPANGKAS = one_of("refocusing refocus spd penangguhan ditangguhkan realokasi")
"""What takes money from what was planned."""
PENGARUH = one_of(
    "pengaruh pengaruhnya dampak dampaknya akibat akibatnya mempengaruhi berpengaruh kendala "
    "kendalanya hambatan hambatannya"
)
DIKERJAKAN = one_of(
    "ditindaklanjuti ditindak dikerjakan dilaksanakan dijalankan jalan berjalan dipenuhi terlaksana"
)
DILAKSANAKAN = "dilaksanakan"
"""It is asked whether what is advised has been done."""
RENCANA = one_of("rkt rencana rencananya sepenuhnya semua seluruh pelaksanaan pelaksanaannya")
DIUKUR = ("serapan", "realisasi", "realisasi_anggaran", "pagu", "capaian", "indikator", "sisa")
RINCIAN = ("penutup", "simpulan", "rekomendasi")
"""Which words of the document may be wanted; of several that are asked for the first."""
NOMOR = ("no", "nomor", "ke", "langkah", "poin", "butir", "rekomendasi")
"""Before a number these say that it is a place in a list."""
DITEMPUH = one_of("dilakukan dikerjakan diperbuat ditempuh diambil dilaksanakan diupayakan")
"""Words for what is done about something."""
DINILAI = one_of(
    "baik bagus buruk jelek dinilai menilai dikatakan disebut disimpulkan tergolong penilaian "
    "memuaskan oke"
)
"""Words that ask what something is called."""
LAPORAN = one_of("laporan lkjip lakip lkip dokumen naskah")
RAGU = ("cocok", "salah", "periksa", "hitung", "rata")
MENUJU = ("biar", "supaya", "agar")
BAGAIMANA = ("bagaimana", "apa", "caranya", "cara", "harus", "mesti")
UMUM = (
    *("rekomendasi", "penutup", "simpulan", "naik", "yang_mana", "banyaknya", "capaian", "kinerja"),
    *("target", "indikator", "realisasi", "predikat", "satuan", "maksimum", "tercapai", "tentang"),
    *("di_bawah_target", "rendah", "tinggi", "salah", "siapa", "isi", "banding", "kantor_sendiri"),
)
"""What may be asked of the words about anything."""
PERIHAL = (
    *("akip", "sakip", "predikat_akip", "ikm", "program", "lapor", "bagian", "kegiatan", "unsur"),
    *("realisasi_anggaran", "mou", "raperwal", "inovasi", "kebijakan", "anggaran", "serapan"),
    *(
        "pegawai",
        "perubahan",
        "komponen",
        "sub_kegiatan",
        "perjanjian_kinerja",
        "ikk",
        "pd",
        "uraian",
        "sudah_tindak",
    ),
)
"""What they may be about."""


def read(soal: Soal, dari: Dikenal) -> Iterator[Tafsiran]:
    """Yield the words that are wanted, with those of the question that say what they are about."""
    yield from _of_activities(soal)
    if is_judged(soal):
        kata = at(soal, DINILAI | LAPORAN)
        yield reading(
            *(soal, Hal.UCAPAN, derajat.PENILAIAN),
            konsep=(*UMUM, "lapor", "sudah_lapor"),
            kata=kata,
            rincian="simpulan",
        )
    rincian = next((apa for apa in RINCIAN if soal.ada(apa)), "")
    rincian = rincian or ("rekomendasi" if wants_better(soal) else "")
    if not rincian or soal.ada("pengampu"):
        return
    milik = dari.kata if soal.ada("bagian", "pd") else frozenset[int]()
    sudah = asks_done(soal)
    dikerjakan = at(soal, DITEMPUH) | (at(soal, DIKERJAKAN) if sudah else frozenset())
    perihal = [
        n
        for n in sorted(
            (soal.berisi | soal.tempat(*PERIHAL)) - (milik | dikerjakan | soal.tempat(*UMUM))
        )
        if not soal.kata[n].hias or soal.kata[n].konsep
    ]
    yield reading(
        soal,
        Hal.UCAPAN,
        derajat.REKOMENDASI_UNIT if dari else derajat.REKOMENDASI_SEMUA,
        konsep=(*UMUM, *PERIHAL),
        kata=[*dari.kata, *perihal, *dikerjakan],
        benda=dari.benda,
        rincian=rincian,
        daftar=DILAKSANAKAN if rincian == "rekomendasi" and sudah else "",
        saring=Saring.DI_BAWAH if soal.ada("di_bawah_target") and not dari else None,
        teks=" ".join(dict.fromkeys(_subject(soal.kata[n]) for n in perihal)),
        angka=tuple(n for ke, n in soal.angka if ke and soal.kata[ke - 1].teks in NOMOR),
    )


def _of_activities(soal: Soal) -> Iterator[Tafsiran]:
    """Yield why what was planned was not carried out, and what a cut has done to it."""
    pangkas = at(soal, DIPANGKAS)
    batal = soal.ada("penyebab", "kosong") and soal.ada("kegiatan", "sub_kegiatan")
    sebab = soal.ada("penyebab") or at(soal, PENGARUH)
    lain = soal.ada("definisi", "pengandaian", *DIUKUR) or soal.angka or soal.nomor_pos
    if not sebab or lain or not (pangkas or (batal and soal.ada("penyebab"))):
        return
    yield reading(
        soal,
        Hal.UCAPAN,
        derajat.SEBAB_TAK_JALAN,
        konsep=(*UMUM, "penyebab", "kosong", "kegiatan", "sub_kegiatan", "perubahan", "anggaran"),
        kata=pangkas | at(soal, PENGARUH | RENCANA) | soal.tempat("anggaran"),
        rincian="penyebab",
        teks="kegiatan dilaksanakan",
    )


def is_judged(soal: Soal) -> bool:
    """Tell whether it is asked what the whole is called: "secara umum kinerja setda baik ga"."""
    if not soal.ada("kinerja", "capaian") or soal.ada("indikator", "penyebab", "banding", *RAGU):
        return False
    if soal.angka or soal.waktu.kapan or soal.kenal(Jenis.INDIKATOR, *POS, Jenis.UNIT).kata:
        return False
    menurut = bool(at(soal, LAPORAN)) and soal.kata_ada("menurut", "kata", "di", "dalam")
    seluruh = soal.ada("menyeluruh") or menurut
    return bool(seluruh) and bool(at(soal, DINILAI) or soal.ada("predikat", "tinggi", "rendah"))


def _asks_what_is_done(soal: Soal) -> bool:
    """Tell whether it is asked what is done about what is low: "apa yang sudah dilakukan"."""
    rendah = soal.ada("rendah", "di_bawah_target", "terendah", "di_bawah") or any(
        k.kode.startswith("iku-") for k in soal.kata
    )
    return bool(at(soal, DITEMPUH)) and rendah and soal.kata_ada(*BAGAIMANA) and not soal.angka


def asks_done(soal: Soal) -> bool:
    """Tell whether it is asked if what was advised has been done: "udah ditindaklanjuti blm"."""
    dikerjakan = bool(at(soal, DIKERJAKAN))
    return dikerjakan and soal.kata_ada("sudah") and soal.kata_ada("belum", "apakah", "kah")


def _subject(kata: Kata) -> str:
    """Return the word that says what it is about: a survey however it is called."""
    return "skm" if "ikm" in kata.konsep else kata.asal or kata.teks


def wants_account(soal: Soal) -> bool:
    """Tell whether the document's own words on something are asked for."""
    narasi = soal.kata_ada("narasi", "narasinya") and soal.kata_ada("apa", "bagaimana")
    return (soal.ada("uraian") or narasi) and not (soal.dugaan or soal.ada("cocok", "salah"))


def wants_better(soal: Soal) -> bool:
    """Tell whether what is to be done is asked for: "gimana supaya naik"."""
    if soal.ada("rekomendasi"):
        return True
    if soal.kata_ada("ditindaklanjuti") and soal.ada("ikm") and soal.kata_ada(*BAGAIMANA):
        # What becomes of a survey: no entry of a register is meant.
        return True
    if _asks_what_is_done(soal):
        return True
    baik = soal.ada("naik") or soal.kata_ada("tercapai", "mencapai")
    menuju = baik and soal.kata_ada(*MENUJU) and not soal.ada("kurang_berapa")
    return menuju and soal.kata_ada(*BAGAIMANA) and not soal.angka
