"""Questions that pick or count lines of the budget, or Bagian, by what is true of them."""

from collections.abc import Collection, Sequence
from itertools import pairwise

from core.tanya.indeks import JENJANG, Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Arah, Hal, Syarat, Tafsiran, Ukuran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat, syarat
from core.tanya.tafsir.bacaan import at, dasar_of, one_of, reading, words_bonus
from core.tanya.tafsir.dalam import within
from core.tanya.tafsir.uang import RUPIAH, UANG, figures

SYARAT, TIAP = "syarat", "tiap"
"""Those that meet all conditions; of each condition how many meet it."""
HITUNG, JUMLAH = "hitung", "jumlah"
"""Only their number is asked for, or what they come to."""
BANYAK = one_of("jumlah jumlahnya")
"""Behind these stands what they are the sum of, else they count."""
BERTANYA = one_of("mana apa siapa ada adakah saja sebutkan daftar")
HERAN = one_of("kok kan masa bukannya katanya kenapa")
"""Who says so takes what is said for granted."""
MILIK = (
    *("terendah", "tertinggi", "urutkan", "bagian", "yang_mana", "perubahan_besar", "naik"),
    *("turun", "siapa", "rendah", "tinggi", "di_bawah", "di_atas", "tercapai", "rata"),
    *("di_bawah_target", "kosong", "banyaknya", "lapor", "sudah_lapor", "belum_lapor", "banding"),
    *("pengampu", "membawahi"),
)
SEKITAR = one_of(
    "lipat kali x punya memiliki mempunyai masuk terisi muncul keluar lewat melewati tembus "
    "melampaui malah justru padahal dibanding masing berapa tetap persis pas konstan stagnan "
    "minus tekor defisit overbudget jebol juga"
)
"""Words that conditions are said with, and that mean nothing else here."""
LAIN = (
    *("pengandaian", "andai", "andai_realisasi", "andai_target", "penyebab", "cocok"),
    *("indikator", "capaian", "target", "pengampu_ikk", "kurang_berapa"),
)
"""What is asked of other things, or supposed."""
TERSERAP = one_of("realisasi realisasinya serapan serapannya terserap terealisasi")
"""What asks for money also where it stands in words for there being none."""
BEBERAPA = 2


def picked(soal: Soal) -> Tafsiran | None:
    """Return that lines are picked by conditions, None where none is said."""
    dijumlah = adds_up(soal)
    lain = soal.tempat(*LAIN) - (_if_added(soal) if dijumlah else frozenset())
    if soal.mengecualikan or any(soal.kata[n].konsep & {*LAIN} for n in lain):
        return None
    semua = syarat.conditions(soal)
    tingkat, dalam = within(soal) if semua else (None, Dikenal())
    if not semua or not _is_of_lines(soal, semua, dalam):
        return None
    ujung = syarat.ends(soal)
    ukuran, arah = ujung[0] if ujung else (_shown(semua[0]), _end_of(semua[0]))
    ditanya = [u for u in figures(soal) if u is not ukuran] if dijumlah else []
    tiap = len(semua) >= BEBERAPA and _exclude_each_other(semua)
    return reading(
        soal,
        Hal.PERINGKAT,
        derajat.SARINGAN + words_bonus(soal, dalam.kata),
        konsep=(*RUPIAH, *MILIK),
        kata=dalam.kata | at(soal, SEKITAR),
        benda=dalam.benda if tingkat is Jenis.UNIT else dalam.benda[:1],
        ukuran=(ukuran, *ditanya),
        arah=arah,
        banyak=soal.bilangan if ujung and not _bounds(soal) else None,
        tingkat=tingkat,
        dasar=dasar_of(soal),
        rincian=TIAP if tiap else SYARAT,
        daftar=JUMLAH if dijumlah else HITUNG if _only_counts(soal) else "",
        syarat=semua,
        menduga=False,
        angka=(),
    )


def adds_up(soal: Soal) -> bool:
    """Tell whether it is asked what they come to: "totalnya", no "jumlahnya" of lines."""
    for n, k in enumerate(soal.kata):
        lanjut = soal.kata[n + 1].konsep if n + 1 < len(soal.kata) else frozenset()
        uang = lanjut & {*UANG, "realisasi", "naik", "turun", "perubahan_besar"}
        if "total" in k.konsep and k.teks != "seluruh" and (uang or k.teks not in BANYAK):
            return True
    return False


def _if_added(soal: Soal) -> frozenset[int]:
    """Return the places of "kalau" before what is added up, which supposes nothing."""
    return frozenset(
        n
        for n, (kiri, kanan) in enumerate(pairwise(soal.kata))
        if "pengandaian" in kiri.konsep and "total" in kanan.konsep
    )


def _adds_changes(soal: Soal) -> bool:
    """Tell whether the rises, or falls, of lines are added up, rather than that of one thing."""
    if soal.ada("kegiatan", "sub_kegiatan"):
        return True
    bernama = soal.kenal(Jenis.PROGRAM).benda and soal.ada("program")
    return not bernama and any(
        kiri.teks == "yang" and kanan.konsep & {"naik", "turun"}
        for kiri, kanan in pairwise(soal.kata)
    )


def _bounds(soal: Soal) -> bool:
    return soal.ada("di_bawah", "di_atas")


def _shown(satu: Syarat) -> Ukuran:
    """Return the figure that they are listed by: where there is none, the pagu."""
    return Ukuran.PAGU if satu.ada is False else satu.ukuran


def _end_of(satu: Syarat) -> Arah:
    """Return from which end they are listed that a condition picks; a range from the lowest."""
    if satu.ukuran is not Ukuran.PERUBAHAN and satu.bawah is not None and satu.atas is not None:
        return Arah.TERENDAH
    return Arah.TERENDAH if satu.bawah is None and satu.ada is None else Arah.TERTINGGI


def _exclude_each_other(semua: Sequence[Syarat]) -> bool:
    """Tell whether no line can meet all: "berapa yang naik, berapa yang turun"."""
    if len({s.ukuran for s in semua}) > 1 or any(s.bukan or s.ada is not None for s in semua):
        return False
    return any(
        a.atas is not None and b.bawah is not None and a.atas <= b.bawah and a != b
        for a in semua
        for b in semua
    )


def _is_of_lines(soal: Soal, semua: Collection[Syarat], dalam: Dikenal) -> bool:
    """Tell whether lines or Bagian are asked for, rather than a figure of one of them."""
    if _is_of_another(soal, dalam) or not _is_money(soal, semua) or _takes_for_granted(soal):
        return False
    if adds_up(soal) and all(s.ukuran is Ukuran.PERUBAHAN for s in semua):
        return _adds_changes(soal)
    jenjang = soal.ada(*JENJANG) or (soal.ada("bagian") and not _is_named_unit(soal))
    # "Yang pagunya naik dan serapannya di atas 80": whatever both is true of.
    disebut = len(semua) >= BEBERAPA and soal.kata[0].teks == "yang"
    ditanya = _asks_which(soal) and soal.kata_ada("yang", "mana", "apa", "siapa")
    if not (jenjang or disebut or ditanya):
        return False
    if all(s.ukuran is Ukuran.PERUBAHAN for s in semua):
        return _asks_which_change(soal, semua)
    tersurat = any(s.ada is None for s in semua)
    return tersurat or _asks_which(soal) or not soal.kata_ada("berapa")


def _is_of_another(soal: Soal, dalam: Dikenal) -> bool:
    """Tell whether a figure of one line is asked, which is named."""
    return not set(soal.nomor_pos.values()) <= set(dalam.benda) or _names_a_line(soal, dalam)


def _is_money(soal: Soal, semua: Collection[Syarat]) -> bool:
    uang = soal.ada(*UANG, *JENJANG, "realisasi") or soal.kata_ada(*TERSERAP)
    return uang or syarat.NOL in semua


def _is_named_unit(soal: Soal) -> bool:
    return bool(soal.kenal(Jenis.UNIT).benda)


def _names_a_line(soal: Soal, dalam: Dikenal) -> bool:
    baris = soal.kenal(Jenis.SUB_KEGIATAN)
    return bool(baris.benda) and not baris.kata & soal.berisi <= dalam.kata


def _takes_for_granted(soal: Soal) -> bool:
    heran = soal.kata_ada(*HERAN) and not soal.kata_ada("ada", "berapa", "mana", "apa")
    return heran or (soal.memastikan and not soal.kata_ada("ada", "adakah"))


def _asks_which(soal: Soal) -> bool:
    return soal.ada("yang_mana") or soal.kata_ada(*BERTANYA) or _counts(soal)


def _asks_which_change(soal: Soal, semua: Collection[Syarat]) -> bool:
    """Tell whether lines that changed are asked for, not by how much one did, or most."""
    besar = any(s.bawah or s.atas for s in semua)
    if soal.ada("tertinggi", "terendah", "perubahan_besar", "urutkan") or soal.kata_ada("paling"):
        return besar or (soal.kata_ada("berubah") and not soal.ada("tertinggi", "terendah"))
    if besar:
        return True
    dipilih = _asks_which(soal) or soal.kata_ada("yang")
    # "Total pagu yang dipotong dari semua sub kegiatan yang turun": theirs together.
    bersama = soal.ada("total") and soal.ada(*JENJANG)
    return _counts(soal) or (dipilih and (bersama or not soal.kata_ada("berapa")))


def _counts(soal: Soal) -> bool:
    """Tell whether lines are counted: "berapa sub kegiatan yang", "ada berapa yang naik"."""
    for n, k in enumerate(soal.kata):
        if k.teks != "berapa" and "banyaknya" not in k.konsep:
            continue
        lanjut = next((s for s in soal.kata[n + 1 :] if not s.batas), None)
        depan = soal.kata[n - 1] if n else None
        if lanjut and (lanjut.konsep & {*JENJANG, "bagian"} or lanjut.teks in {"yang", "banyak"}):
            return True
        if depan and (depan.teks == "ada" or depan.konsep & set(JENJANG)):
            return True
    return False


def _only_counts(soal: Soal) -> bool:
    return _counts(soal) and not (soal.ada("yang_mana") or soal.kata_ada("mana", "apa", "siapa"))
