"""What is asked of the entries of registers: a column, a number, a time, a state.

Marks of what an entry is picked by: "#7" its number, "##190" that of its letter, "=5" the years
that an agreement is for, "=maks" those of the longest, "@12" a day of a month, "%3" a day of the
week, "-kata" what it must not have (words with "+"
between them, a month, a year, "-=5" a term), "!kolom" a column that has nothing, "^berlaku" what is
still in force, "^habis" what is not, "^kapan" when it ends, "^" what ends in the time that is
asked for.
"""

from collections.abc import Iterator
from decimal import Decimal

from core.periode import find_bulan
from core.tanya.indeks import Jenis
from core.tanya.kalimat import Kata
from core.tanya.pertanyaan import Arah, Saring
from core.tanya.soal import Soal
from core.tanya.tafsir.bacaan import at, one_of
from core.tanya.tafsir.masa_berlaku import ending, lasts

KOLOM = (
    ("nomor_surat", "nomor_surat"),
    ("jangka", "jangka_waktu"),
    ("tanggal", "tanggal"),
    ("tenggat", "tanggal"),
    ("pihak", "pihak"),
    ("pengampu", "unit"),
    ("tanda_tangan", "penanda_tangan"),
    ("sasaran", "keterangan"),
    ("tujuan", "keterangan"),
    ("tentang", "judul"),
    ("tidak_diproses", "status"),
    ("kosong", "status"),
)
"""What a word asks of an entry."""
NOMOR = frozenset(["no", "nomor", "nomer", "ke", "nomornya", "bernomor", "bernomer"])
SURAT = frozenset(["surat", "suratnya"])
PENETAPAN = one_of("ditetapkan diundangkan disahkan penetapan pengesahan sah terbit lembaran")
"""What becomes of a draft."""
BELUM = frozenset(["belum", "tidak"])
BERES = one_of("beres kelar tuntas rampung ditindaklanjuti selesai diproses jalan berjalan")
"""What is said of an entry with which all has been done that was to be."""
TUNTAS = one_of("beres kelar tuntas rampung")
"""Those of them that mean nothing else of it."""
TERBARU = frozenset(["terbaru", "terakhir", "teranyar"])
TERLAMA = frozenset(["terlama", "terdahulu", "pertama"])
TERPANJANG = one_of("lama panjang terlama terpanjang")
TANPA = one_of("tanpa kosong")
ADA = one_of("ada jelas tercantum tercetak tercatat disebut disebutkan terisi punya")
CATATAN = one_of("arsip arsipnya diproses")
"""What the remarks of entries are about, though it may be asked for as a state."""
ENTRI = frozenset(["mou", "raperwal", "kebijakan", "inovasi", "register", "dasar_hukum"])
"""What registers hold."""
MENGHITUNG = one_of("berapa jumlah banyaknya total jumlahnya totalnya banyak")
UANG = frozenset(["anggaran", "pagu", "serapan", "realisasi", "realisasi_anggaran", "sisa"])
DIHITUNG = one_of("orang anak rupiah rp jiwa warga persen unit kali kelurahan peserta hari")
"""What somebody may count that is no entry, though its word means little elsewhere."""
SAMBUNG = {"atau": "atau", "dan": "dan", "&": "dan", "sama": "dan", "serta": "dan"}
"""What joins words of which any will do, or all."""
MENGECUALIKAN = one_of("bukan selain kecuali tanpa diluar minus terkecuali")
"""Words that leave out what stands behind them."""
TANPA_ISI = MENGECUALIKAN | one_of("tidak termasuk luar jangan tahun bulan jangka waktu tentang")
"""Words of what is left out that say nothing of an entry."""
HARI = {"senin": 0, "selasa": 1, "rabu": 2, "kamis": 3, "jumat": 4, "sabtu": 5, "ahad": 6}
PANJANG_TAHUN = 4
TERBANYAK = 200
"""No register has an entry of a greater number."""


def presumes(soal: Soal) -> bool:
    """Tell whether a number is taken for granted."""
    return soal.kata_ada("cuma", "hanya", "cuman", "kan", "kok", "pasti", "betul", "benar")


def order(soal: Soal) -> Arah | None:
    teks = [k.teks for k in soal.kata]
    akhir = {"paling", "akhir"} <= set(teks) or {"masuk", "belakangan"} <= set(teks)
    if set(teks) & TERBARU or "baru" in teks or akhir or "buncit" in teks:
        return Arah.TERTINGGI
    if soal.ada("jangka") and not set(teks) & {"pertama", "awal"}:
        # "Paling lama" is how long something holds.
        return None
    return Arah.TERENDAH if set(teks) & TERLAMA or {"paling", "awal"} <= set(teks) else None


def numbers(soal: Soal) -> Iterator[tuple[int, str]]:
    """Yield the numbers that name something: "nomor 7", "perwal 23 tahun 2020", "mou 3"."""
    surat = soal.kata_ada(*SURAT)
    for n, nilai in soal.angka:
        if soal.waktu.bulan and n + 1 in soal.waktu.dipakai and soal.kata[n].teks.isdigit():
            yield n, f"@{soal.kata[n].teks}"
            continue
        if nilai != int(nilai) or soal.kata[n].persen:
            continue
        sebelum = soal.kata[n - 1] if n else Kata("")
        sesudah = soal.kata[n + 1].teks if n + 1 < len(soal.kata) else ""
        lama = sesudah == "tahun" and n + 2 not in soal.waktu.dipakai
        if lama and n + 1 not in soal.waktu.dipakai:
            yield n, f"={int(nilai)}"
        elif sebelum.teks in NOMOR | SURAT or sesudah == "tahun":
            yield n, f"{'##' if surat else '#'}{int(nilai)}"
        elif not presumes(soal) and _numbers_entry(soal, sebelum, nilai):
            yield n, f"#{int(nilai)}"


def _numbers_entry(soal: Soal, sebelum: Kata, nilai: Decimal) -> bool:
    """Tell whether a number behind that word is one's: "mou 3", "yang 155 itu tentang apa"."""
    yang = sebelum.teks == "yang" and soal.ada("tentang")
    return yang or (bool(sebelum.konsep & ENTRI) and 0 < nilai < TERBANYAK)


def marks(soal: Soal) -> Iterator[tuple[frozenset[int], str]]:
    """Yield what entries are picked by besides their words and numbers, and by which words."""
    if soal.ada("jangka"):
        setahun = at(soal, {"setahun"})
        if setahun:
            yield setahun, "=1"
        elif at(soal, {"paling", "terlama", "terpanjang"}) and at(soal, TERPANJANG):
            yield at(soal, TERPANJANG | {"paling"}), "=maks"
    for n, k in enumerate(soal.kata):
        if k.teks in HARI:
            yield frozenset([n]), f"%{HARI[k.teks]}"
    yield from _lacking(soal)
    yield from ending(soal)


def excluded(soal: Soal) -> tuple[str, ...]:
    """Return what entries are not to have: "selain bpjs", "yang bukan 1 tahun", "bukan juli".

    Words that stand together are one, with "+" between them; those of a unit are none.
    """
    isi = {id(k) for k in soal.kata}
    hasil: list[str] = []
    bersama: list[str] = []
    semua = [k for k in soal.utuh if id(k) not in isi]
    for n, k in enumerate((*semua, Kata("", batas="."))):
        if k.angka is not None and {j.teks for j in semua[n + 1 : n + 2]} & {"tahun"}:
            hasil.append(f"={k.angka}")
        if k.teks.isdigit() and len(k.teks) == PANJANG_TAHUN:
            hasil.append(k.teks)
        if k.batas or k.teks in SAMBUNG or find_bulan(k.teks):
            hasil += ["+".join(bersama)] if bersama else []
            bersama = [] if k.batas or k.teks in SAMBUNG else [k.teks]
        elif not (k.hias or k.teks in TANPA_ISI) and k.teks.isalpha() and not k.konsep & ENTRI:
            bersama.append(k.teks)
    unit = {
        kata
        for b in soal.kecuali.benda
        if b.jenis is Jenis.UNIT
        for s in b.sebutan
        for kata in s.split()
    }
    return tuple(dict.fromkeys(t for t in hasil if not unit.issuperset(t.split("+"))))


def joined(soal: Soal) -> list[str]:
    """Return the mark of words of which an entry need have but one: "pajak atau pendidikan"."""
    for n, k in enumerate(soal.kata):
        if k.teks in SAMBUNG and {n - 1, n + 1} <= soal.berisi:
            return [f"|{SAMBUNG[k.teks]}"]
    # No remark is about both: "yang tidak diproses, yang belum ada arsip juga".
    kedua = all(soal.kata_ada(*satu) for satu in (("diproses",), ("arsip", "arsipnya")))
    return ["|dan"] if kedua else []


def _lacking(soal: Soal) -> Iterator[tuple[frozenset[int], str]]:
    """Yield the column that is said to have nothing: "yang tidak ada nomor suratnya"."""
    teks = [k.teks for k in soal.kata]
    for n, satu in enumerate(teks):
        tiada = satu in TANPA or (satu in BELUM and set(teks[n + 1 : n + 2]) & ADA)
        if not tiada:
            continue
        ekor = soal.kata[n + 1 : n + 3] if satu in TANPA else soal.kata[n + 2 : n + 4]
        if any(e.teks in CATATAN for e in ekor):
            return
        kolom = next(
            (k for konsep, k in KOLOM if any(konsep in e.konsep for e in ekor)),
            "unit" if any("pd" in e.konsep for e in ekor) else "",
        )
        if kolom and kolom != "status":
            yield frozenset([n]), f"!{kolom}"
            return


def asks_figure(soal: Soal, *, dikenal: bool) -> bool:
    """Tell whether something is counted or priced of which entries say nothing.

    `dikenal` says that some entry is meant.
    """
    if not dikenal:
        return False
    if (soal.konsep & UANG and not lasts(soal)) or soal.kata_ada("rupiah"):
        return True
    tempat = at(soal, MENGHITUNG)
    if not tempat or set(columns(soal, hitung=False)) - {"keterangan"}:
        return False
    dihitung = _counted(soal, max(tempat))
    return dihitung is not None and not (dihitung.konsep & ENTRI)


def _counted(soal: Soal, ke: int) -> Kata | None:
    """Return the word for what is counted: the next that names something, else the first."""
    bernama = [n for n, k in enumerate(soal.kata) if _names(soal, n, k)]
    lusa = soal.kata[ke + 1].teks if ke + 1 < len(soal.kata) else ""
    sesudah = [] if lusa in {"yang", "di", "pada"} else [n for n in bernama if n > ke]
    return next((soal.kata[n] for n in (*sesudah, *bernama)), None)


def _names(soal: Soal, n: int, k: Kata) -> bool:
    if k.batas or k.angka is not None or k.teks in MENGHITUNG:
        return False
    return bool(k.konsep & ENTRI) or k.teks in DIHITUNG or n in soal.berisi


def columns(soal: Soal, *, hitung: bool = True) -> Iterator[str]:
    """Yield what is asked of entries; with `hitung` also whether they are counted."""
    ada = dict.fromkeys(kolom for konsep, kolom in KOLOM if soal.ada(konsep))
    if soal.kata_ada(*NOMOR) and soal.kata_ada("berapa", "apa") and not dict(numbers(soal)):
        ada["nomor_surat"] = None
    if soal.kata_ada(*CATATAN):
        ada.pop("status", None)
    if any(
        "pd" in k.konsep and {j.teks for j in soal.kata[n + 1 : n + 2]} & {"apa", "mana", "teknis"}
        for n, k in enumerate(soal.kata)
    ):
        ada["unit"] = None
    _who_and_when(soal, ada)
    jadi = any(
        k.teks == "jadi" and {"perwal", "perda"} & {j.teks for j in soal.kata[n + 1 : n + 3]}
        for n, k in enumerate(soal.kata)
    )
    if jadi or soal.kata_ada(*PENETAPAN):
        ada["penetapan"] = None
    if hitung and (soal.ada("banyaknya", "total") or (soal.kata_ada("berapa") and not ada)):
        ada["banyak"] = None
    yield from ada


def _who_and_when(soal: Soal, ada: dict[str, None]) -> None:
    """Put in whom an entry is for or whose it is, and when rather than by whom it was signed."""
    if soal.kata_ada("penerima", "manfaat", "manfaatnya"):
        ada["keterangan"] = None
    elif soal.ada("siapa") and not {"pihak", "penanda_tangan"} & set(ada):
        ada["unit"] = None
    berhari = soal.kata_ada("hari") and soal.kata_ada("apa")
    kapan = berhari or soal.waktu.bulan or "tanggal" in ada
    if kapan and not soal.ada("siapa"):
        ada.pop("penanda_tangan", None)
    if berhari:
        ada["tanggal"] = None


def status(soal: Soal) -> Saring | None:
    for n, k in enumerate(soal.kata):
        sebelum = {j.teks for j in soal.kata[max(0, n - 2) : n]}
        if k.teks in {"ditindaklanjuti", "diharmonisasi", "diterapkan"}:
            return Saring.DI_BAWAH if sebelum & BELUM else Saring.TERCAPAI
        if k.teks in TUNTAS and sebelum & BELUM:
            return Saring.DI_BAWAH
    return None
