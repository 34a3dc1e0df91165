"""A sentence as it is understood after a question: on its own, or as what goes on with it."""

from collections.abc import Callable
from dataclasses import replace

from core.tanya import (
    bantahan,
    dasar_lain,
    jenis_lain,
    lebih_pagu,
    penyumbang,
    tampak,
    terusan_andai,
    terusan_atasan,
    terusan_bagian,
    terusan_beberapa,
    terusan_daftar,
    terusan_indikator,
    terusan_isian,
    terusan_kinerja,
    terusan_kirim,
    terusan_pribadi,
    terusan_sama,
    terusan_sebab,
    terusan_sisanya,
    terusan_syarat,
    terusan_temuan,
    terusan_urutan,
    terusan_waktu,
)
from core.tanya.indeks import JENJANG
from core.tanya.kerabat import kin
from core.tanya.lanjutan import follow
from core.tanya.pelapor import PELAPORAN
from core.tanya.pertanyaan import Hal, Pertanyaan, Ragu
from core.tanya.saudara import others, sibling
from core.tanya.soal import MILIK, Soal
from core.tanya.tafsir import BERNILAI, Bacaan, interpret
from core.tanya.tafsir.butir import UANG, asks_figure
from core.tanya.tafsir.uang import figures
from core.tanya.terusan import gone_on

SINGKAT = frozenset(
    [
        *("pagu", "serapan", "sisa", "realisasi", "realisasi_anggaran", "anggaran", "fisik"),
        *("capaian", "target", "predikat", "tercapai", "di_bawah_target", "penyebab", "siapa"),
        *("program", "kegiatan", "sub_kegiatan", "bagian", "indikator", MILIK, "pengampu"),
        *("pengandaian", "yang_mana", "terendah", "tertinggi", "rendah", "tinggi", "total"),
        *("murni", "perubahan", "terima_kasih", "salam", "ralat", "tentang", "rekomendasi"),
    ]
)
"""What a few words answer; whoever asks for more is shown all there is."""
DIBANDING = frozenset(
    ["pengandaian", "serapan", "pagu", "sisa", "realisasi", "anggaran", "urutkan", "capaian"]
)
"""What may be asked of "kami" alone, behind what was asked of others."""
TERCETAK = (
    *("tercetak", "tertulis", "dokumen", "dokumennya", "laporan", "lkjip", "rkt", "naskah"),
    *("tabel", "baris", "halaman", "nomor", "kolom", "narasi", "lengkap", "lengkapnya"),
)
"""Words that ask how a figure is printed, or for all of it."""
BERUBAH = ("banding", "naik", "turun", "tren")
"""What holds a time against another."""
BATAL = frozenset(["kosong", "batalkan", "hapus", "terima_kasih"])
"""What the words for leaving off may mean besides."""
TERTINGGAL = 12
"""So much less may a sentence explain that goes on with what was talked about."""


def after(soal: Soal, lalu: Pertanyaan) -> Bacaan:
    """Return what is asked, after this question."""
    lanjut = _continued(_shifted(soal), lalu)
    bacaan = lanjut or interpret(soal)
    if not isinstance(bacaan.hasil, Pertanyaan):
        return bacaan
    if bacaan.hasil.hal is Hal.MENGISI and not soal.waktu.tahun:
        # What is filled in is of the year that is open, whichever was talked about.
        return replace(bacaan, hasil=replace(bacaan.hasil, tahun=()))
    sama = replace(bacaan.hasil, tadi=lalu.tadi) == lalu
    # Whoever asks the same again wants to know more of it.
    singkat = lanjut is not None and not sama and _is_simple(soal, bacaan.hasil)
    hasil = replace(bacaan.hasil, lanjutan=singkat)
    if hasil.hal is Hal.PERINTAH and hasil.teks == "tenggat" and not hasil.daftar:
        # "Ingatkan mereka": of the reports that were talked about.
        hasil = _reminded_of(hasil, lalu)
    if (dalam := terusan_daftar.narrower(hasil, lalu)) is not None:
        return replace(bacaan, hasil=replace(hasil, tadi=(dalam,)))
    if (ujung := terusan_daftar.head(lalu)) and hasil.hal is Hal.PERINGKAT:
        return replace(bacaan, hasil=replace(hasil, tadi=ujung))
    return replace(bacaan, hasil=_with_before(hasil, lalu) if _akin(hasil, lalu) else hasil)


def _reminded_of(satu: Pertanyaan, lalu: Pertanyaan) -> Pertanyaan:
    if lalu.hal not in PELAPORAN or satu.benda:
        return satu
    return replace(
        satu, daftar=lalu.daftar, tahun=lalu.tahun, semester=lalu.semester, triwulan=lalu.triwulan
    )


def _shifted(soal: Soal) -> Soal:
    """Return the sentence with "tw sebelumnya" as a time alone, where nothing is compared."""
    if soal.waktu.geser is None:
        return soal
    if soal.ada(*BERUBAH):
        waktu = replace(soal.waktu, geser=None)
        return soal.continuing(soal.warisan, waktu)
    return soal.without(soal.waktu.dipakai)


def _continued(soal: Soal, lalu: Pertanyaan) -> Bacaan | None:
    """Return what is asked where that is no question of its own."""
    if soal.waktu.mustahil and (lanjut := _followed(soal, lalu)) is not None:
        return lanjut
    semua = (langkah(soal, lalu) for langkah in LANGKAH)
    return next((satu for satu in semua if satu is not None), None)


def _of_shown(soal: Soal, lalu: Pertanyaan) -> Bacaan | None:
    """Return what is asked of one of the things that were shown."""
    if (dipilih := tampak.pick(soal, lalu)) is None:
        return None
    isi, tentang = dipilih
    bacaan = _of_kin(isi, tentang) or tampak.about(isi, tentang)
    if not isinstance(bacaan.hasil, Pertanyaan):
        return bacaan
    # They are still before the eyes of whoever asks: "yang ketiga?".
    return replace(bacaan, hasil=replace(bacaan.hasil, tampak=lalu.tampak))


def _given_up(soal: Soal, lalu: Pertanyaan) -> Bacaan | None:
    """Return what to say to "batal deh" where nothing runs: what is filled in was left already."""
    batal = soal.kata_ada("batal", "batalin", "gajadi") and soal.konsep <= BATAL
    mengisi = lalu.hal in {Hal.MENGISI, Hal.MENGUBAH, Hal.MENGHAPUS}
    if not (batal and mengisi) or soal.berisi or soal.angka or soal.waktu.ada:
        return None
    return Bacaan(Pertanyaan(hal=Hal.BANTUAN, rincian="batal"), BERNILAI)


def _of_that_one(soal: Soal, lalu: Pertanyaan) -> Bacaan | None:
    """Return what is asked of the one that stood first: "sisa program itu?"."""
    if (dipilih := terusan_daftar.that_one(soal, lalu)) is None:
        return None
    isi, tentang = dipilih
    if tampak.doubts_print(isi):
        return Bacaan(replace(tentang, hal=Hal.CATATAN, rincian="serapan"), BERNILAI)
    bacaan = _of_kin(isi, tentang) or tampak.about(isi, tentang)
    return bacaan if isinstance(bacaan.hasil, Pertanyaan) else None


def _of_own_unit(soal: Soal, lalu: Pertanyaan) -> Bacaan | None:
    """Return what was asked, of the unit of whoever asks: "punya kami?"."""
    kami = soal.ada(MILIK) or (soal.kata_ada("kami", "kita") and soal.konsep <= DIBANDING)
    if soal.sendiri is None or not kami or soal.berisi or soal.angka:
        return None
    return tampak.about(soal, replace(lalu, benda=(soal.sendiri,), tampak=()))


def _of_kin(soal: Soal, lalu: Pertanyaan) -> Bacaan | None:
    if lalu.hal is Hal.PERINGKAT and lalu.tampak and tampak.asked_for_one(lalu):
        if soal.ada("pengandaian") and soal.konsep <= {"pengandaian", "bagian", *JENJANG}:
            # "Kalau bagian?": they are ranked as well.
            return None
        lalu = replace(lalu, benda=lalu.tampak[:1])
    satu = kin(soal, lalu)
    return Bacaan(satu, BERNILAI) if satu is not None else None


def _of_sibling(soal: Soal, lalu: Pertanyaan) -> Bacaan | None:
    """Return what was asked, of another line of the kind: "kalau yang ASN?"."""
    if (lain := others(soal, lalu)) is not None:
        return Bacaan(lain, BERNILAI)
    if (satu := sibling(soal, lalu)) is None:
        return None
    ukuran = figures(soal) or lalu.ukuran
    return Bacaan(replace(lalu, benda=(satu,), ukuran=ukuran, serupa=()), BERNILAI)


def _followed(soal: Soal, lalu: Pertanyaan) -> Bacaan | None:
    """Return the sentence with what it leaves unsaid, where that is as likely as without it."""
    lanjut = follow(soal, lalu)
    if lanjut is None:
        return None
    bacaan, lain = interpret(soal), interpret(lanjut)
    if isinstance(lain.hasil, Pertanyaan) and lain.hasil.asing:
        # A word of it is no part of what was talked about.
        return None
    sendiri = isinstance(bacaan.hasil, Pertanyaan) and not bacaan.hasil.asing
    if isinstance(lain.hasil, Ragu) and sendiri and bacaan.nilai >= lain.nilai - TERTINGGAL:
        # It says all by itself: only what went before makes it doubtful.
        return None
    waktu = isinstance(bacaan.hasil, Pertanyaan) and bacaan.hasil.hal is Hal.HANYA_WAKTU
    lebih = waktu or lain.nilai >= bacaan.nilai - TERTINGGAL or _same_list(soal, lalu)
    return _same_entry(soal, lain, lalu) if lebih and not _is_of_total(bacaan) else None


def _is_of_total(satu: Bacaan) -> bool:
    """Tell whether the sum of the whole is doubted, whatever was talked about before."""
    baru = satu.hasil
    return isinstance(baru, Pertanyaan) and baru.hal is Hal.CATATAN and bool(baru.teks)


def _is_simple(soal: Soal, satu: Pertanyaan) -> bool:
    """Tell whether a few words will do: nothing is asked but figures and names."""
    if satu.hal is Hal.ANGGARAN and soal.ada("indikator", "target", "capaian"):
        # What a line of the budget is to bring about stands in its full answer.
        return False
    return soal.konsep <= SINGKAT and not soal.kata_ada(*TERCETAK)


def _same_entry(soal: Soal, satu: Bacaan, lalu: Pertanyaan) -> Bacaan:
    """Return a question about the entry of a register that was talked about: "tanggalnya?"."""
    baru = satu.hasil
    if isinstance(baru, Pertanyaan) and {baru.hal, lalu.hal} == {Hal.PENANDA_TANGAN}:
        # "Pihak kedua siapa?", "jabatannya apa?"
        sama = soal.ada("jabatan") and baru.rincian in {"", "jabatan"} and not baru.benda
        if sama and lalu.rincian.startswith("pihak"):
            return replace(satu, hasil=replace(baru, rincian=lalu.rincian, teks=lalu.teks))
    if not isinstance(baru, Pertanyaan) or {baru.hal, lalu.hal} != {Hal.REGISTER}:
        return satu
    diuangkan = asks_figure(soal, dikenal=True) and (soal.konsep & UANG or soal.kata_ada("rupiah"))
    masa = baru.teks.startswith("^") and " " not in baru.teks
    if diuangkan and len(lalu.tampak) == 1 and not soal.berisi:
        baru = replace(baru, rincian="angka")
    elif baru.benda or (baru.teks and not masa) or baru.angka or baru.rincian == "banyak":
        return satu
    teks = " ".join(k for k in lalu.teks.split() if not k.startswith("^"))
    hasil = replace(baru, benda=lalu.benda, teks=f"{teks} {baru.teks}".strip(), angka=lalu.angka)
    return replace(satu, hasil=hasil)


def _same_list(soal: Soal, lalu: Pertanyaan) -> bool:
    """Tell whether a number alone is asked for of a list that was talked about: "yang nomor 9?"."""
    if not lalu.daftar or soal.konsep - {"pengandaian", "yang_mana", "siapa"}:
        return False
    return bool(soal.angka) and not soal.berisi


def _akin(satu: Pertanyaan, lalu: Pertanyaan) -> bool:
    """Tell whether two questions are about things of a kind."""
    return bool({b.jenis for b in satu.benda} & {b.jenis for b in (*lalu.benda, *lalu.tadi)})


def _with_before(satu: Pertanyaan, lalu: Pertanyaan) -> Pertanyaan:
    """Return the question with what was talked about before it."""
    lain = [b for b in (*lalu.tadi, *lalu.benda) if b not in satu.benda]
    return replace(satu, tadi=tuple(dict.fromkeys(lain))[-3:])


def _sure(
    gone_on: Callable[[Soal, Pertanyaan], Pertanyaan | Ragu | None],
) -> Callable[[Soal, Pertanyaan], Bacaan | None]:
    """Return a way to go on that leaves no choice where it is one."""

    def langkah(soal: Soal, lalu: Pertanyaan) -> Bacaan | None:
        satu = gone_on(soal, lalu)
        return Bacaan(satu, BERNILAI) if satu is not None else None

    return langkah


LANGKAH: tuple[Callable[[Soal, Pertanyaan], Bacaan | None], ...] = (
    _given_up,
    _sure(bantahan.counting),
    _sure(jenis_lain.gone_on),
    terusan_sama.still_short,
    terusan_sama.same_what_if,
    _sure(dasar_lain.gone_on),
    _sure(terusan_temuan.gone_on),
    _sure(terusan_andai.spent),
    terusan_sama.same_doubt,
    terusan_sama.doubted_whole,
    _sure(bantahan.gone_on),
    _sure(terusan_isian.gone_on),
    _sure(terusan_urutan.gone_on),
    _sure(terusan_beberapa.gone_on),
    _sure(terusan_atasan.gone_on),
    _sure(terusan_bagian.gone_on),
    _sure(terusan_sisanya.gone_on),
    _sure(terusan_indikator.gone_on),
    _sure(terusan_pribadi.gone_on),
    _sure(terusan_kirim.gone_on),
    _sure(terusan_waktu.gone_on),
    _sure(terusan_sebab.gone_on),
    _sure(terusan_kinerja.gone_on),
    _sure(terusan_syarat.gone_on),
    _sure(penyumbang.gone_on),
    _sure(terusan_daftar.gone_on),
    _of_that_one,
    _of_shown,
    _of_own_unit,
    _of_sibling,
    _of_kin,
    tampak.of_all,
    _sure(lebih_pagu.gone_on),
    _sure(gone_on),
    _followed,
)
"""Ways in which a sentence goes on with a question, the surest first."""
