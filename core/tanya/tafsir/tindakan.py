"""What is no question: greetings, thanks, and what somebody wants to have done."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from core.tanya.indeks import Jenis
from core.tanya.nomor_pos import line
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import LETAK, SANTUN, Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import dasar_of, reading, ukuran_of
from core.tanya.tafsir.daftar import IKK, SKM
from core.tanya.tafsir.jenis_laporan import ANGGARAN, LKJIP, PK, kind_of
from core.tanya.tafsir.skala import HURUF

SEMUA = (
    *("capaian", "target", "realisasi", "pagu", "serapan", "anggaran", "indikator", "kinerja"),
    *("program", "kegiatan", "sub_kegiatan", "bagian", "realisasi_anggaran", "ikm", "ikk", "lapor"),
    *("milik_kami", "pengampu", "isi", "tanggal", "sumber"),
)
"""What stands in a posting and asks nothing there."""
BERTANYA = frozenset(
    [
        *("berapa", "kenapa", "mengapa", "apa", "apakah", "mana", "bagaimana", "siapa", "kapan"),
        *("kalau", "jika", "andai", "seandainya", "misal", "misalnya", "bila", "kok", "benar"),
        *("betul", "tanya", "nanya", "sudah", "belum", "tidak", "bukan", "lihat", "cek", "cocok"),
    ]
)
"""Words of somebody who asks, rather than tells."""
MENGIRIM = frozenset(
    ["kirim", "setor", "nyetor", "laporkan", "kumpulkan", "lapor", "unggah", "upload", "ngirim"]
)
MELAPORKAN = frozenset(["lapor", "laporkan", "melapor", "melaporkan", "ngelaporin"])
"""Who says so tells a figure that is to be kept."""
INGIN = ("mau", "ingin", "hendak", "izin", "ijin")
MENGOREKSI = frozenset(["koreksi", "koreksikan", "betulkan", "benarkan", "benerin", "revisi"])
MENGANGKAT = frozenset(["naikin", "nurunin", "turunin"])
"""What is wanted of a figure, or asked about it."""
TUJUAN = frozenset(["untuk", "biar", "supaya", "agar", "bisa", "bantu", "kapan", "siapa"])
UANG_TERKECIL = 1_000
"""A smaller number is no amount of money."""
TAK_MEMBERI = ("pagu", "serapan", "sisa", "penyebab", "banding", "andai", "andai_realisasi")
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
BERISI = frozenset(["mou", "raperwal", "kebijakan", "inovasi", "dasar_hukum"])
"""What has contents that may be asked for."""


def read(soal: Soal) -> Iterator[Tafsiran]:
    yield from _manners(soal)
    yield from _how(soal)
    yield from _changes(soal)
    yield from _posts(soal)
    yield from _sends(soal)


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
                teks=_figure(soal, tentang),
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
    memberi = soal.kata_ada("jadi", "menjadi") and bool(_figure(soal, tentang))
    memberi = memberi and not soal.ada("tenggat")
    return memberi and bool(tentang.benda) and any(k.teks in MENGOREKSI for k in soal.kata)


def _posts(soal: Soal) -> Iterator[Tafsiran]:
    """Yield a figure that somebody wants to have kept, or tells of a period."""
    melapor = frozenset(n for n, k in enumerate(soal.kata) if k.teks in MELAPORKAN)
    # "Izin melaporkan, inovasi tw 2 ..." says what is done, and is no part of a name.
    soal = soal.without(melapor) if melapor else soal
    tentang = named(soal)
    sudah = _reached(soal) | _whether_may(soal)
    tanya = any(k.teks in BERTANYA and n not in sudah for n, k in enumerate(soal.kata))
    angka = _figure(soal, tentang)
    diminta = (
        said(soal, "isi")
        and not _is_content(soal)
        and not soal.ada(
            *("belum_lapor", "siapa", "yang_mana", "pengampu", "tenggat", "banyaknya", "kosong")
        )
    )
    tersirat = _told(soal, tentang, melapor=bool(melapor)) and not tanya
    if not (diminta and not (tanya and not angka)) and not tersirat:
        return
    if not tentang.benda and kind_of(soal) in {IKK, SKM}:
        return
    unit = soal.kenal(Jenis.UNIT)
    yield reading(
        soal,
        Hal.MENGISI,
        _posting_worth(angka=bool(angka and (diminta or melapor)), tersirat=tersirat),
        konsep=("isi", *SEMUA, *(("banyaknya", "total") if tersirat else ())),
        kata=[
            *(*tentang.kata, *unit.kata, *_grade(soal, tentang), *melapor),
            *(n for n, _ in soal.angka),
        ],
        benda=(*tentang.benda[:1], *(unit.benda[:1] if diminta else ())),
        ukuran=ukuran_of(soal),
        dasar=dasar_of(soal),
        daftar=ANGGARAN if soal.ada("anggaran", "realisasi_anggaran", "serapan") else "",
        teks=angka,
        rincian="" if diminta else _how_sure(soal, melapor=bool(melapor)),
        menduga=not diminta,
        angka=tuple(n for _, n in soal.angka),
    )


def _how_sure(soal: Soal, *, melapor: bool) -> str:
    """Return whether a figure is told, or rather asked for: "harmonisasi sudah 48 ya"."""
    ditanya = soal.memastikan or not (melapor or soal.waktu.ada)
    return "dipastikan" if ditanya else "tersirat"


def _reached(soal: Soal) -> frozenset[int]:
    """Return the words that say how far something has come by now: "sudah 48"."""
    return frozenset(
        n
        for n, k in enumerate(soal.kata[:-1])
        if k.teks == "sudah" and soal.kata[n + 1].angka is not None
    )


def _whether_may(soal: Soal) -> frozenset[int]:
    """Return the words that ask for leave: "bisa ga", "boleh tidak"; the dialogue says whether."""
    return frozenset(
        n
        for n, k in enumerate(soal.kata)
        if n and k.teks in {"tidak", "apa"} and soal.kata[n - 1].teks in {"bisa", "boleh"}
    )


def _is_content(soal: Soal) -> bool:
    """Tell whether "isi" is what something says: "isi mou nomor 7", "isi bab 2"."""
    return any(
        k.teks == "isi"
        and (bool(soal.kata[n + 1].konsep & BERISI) or soal.kata[n + 1].teks in {*LETAK, "subbab"})
        for n, k in enumerate(soal.kata[:-1])
    )


def _posting_worth(*, angka: bool, tersirat: bool) -> int:
    if angka:
        return derajat.ISI
    return derajat.ISI_TERSIRAT if tersirat else derajat.ISI_TANPA_ANGKA


def _told(soal: Soal, tentang: Dikenal, *, melapor: bool) -> bool:
    """Tell whether one figure of a thing and a period is given, and nothing is asked of it."""
    angka = _numbers(soal, tentang)
    if not tentang.benda or soal.ada(*TAK_MEMBERI):
        return False
    if len(angka) > 1 and " dari " not in _figure(soal, tentang):
        return False
    if len(soal.waktu.tahun) > 1:
        return False
    if tentang.benda[0].jenis is Jenis.INDIKATOR:
        diberi = bool(angka) or bool(_grade(soal, tentang))
        lain = soal.ada("target", "capaian", "predikat")
        kini = soal.waktu.triwulan is not None or melapor
        kini = kini or bool(_reached(soal) and not soal.waktu.ada)
        return diberi and kini and not lain
    ada_waktu = soal.waktu.bulan is not None or soal.waktu.triwulan is not None
    return bool(angka) and ada_waktu and angka[-1][1] >= UANG_TERKECIL


def _numbers(soal: Soal, tentang: Dikenal) -> list[tuple[int, Decimal]]:
    """Return the numbers that are figures: no year, and no number of what is named."""
    lain = {*soal.nomor_pos, *tentang.kata}
    return [(n, nilai) for n, nilai in soal.angka if n not in lain]


def _grade(soal: Soal, tentang: Dikenal) -> frozenset[int]:
    """Return the place of the predikat that is given for an indikator named by its code."""
    berkode = any(soal.kata[n].kode for n in tentang.kata)
    letak = [n for n, k in enumerate(soal.kata) if k.teks in HURUF and n not in tentang.kata]
    sendiri = berkode and len(letak) == 1 and not _numbers(soal, tentang)
    return frozenset(letak) if sendiri else frozenset()


def _figure(soal: Soal, tentang: Dikenal) -> str:
    """Return the figure as it was typed, "" where none was; two of them may be a quotient."""
    if huruf := _grade(soal, tentang):
        return soal.kata[min(huruf)].teks.upper()
    angka = _numbers(soal, tentang)
    letak = [n for n, _ in angka]
    # A minus is told as it was typed: the dialogue says what is wrong with it.
    teks = [
        f"{'-' if nilai < 0 else ''}{soal.kata[n].teks}{'%' if soal.kata[n].persen else ''}"
        for n, nilai in angka
    ]
    if len(teks) == 2 and any(k.teks == "dari" for k in soal.kata[letak[0] : letak[1]]):  # noqa: PLR2004
        return " dari ".join(teks)
    return teks[-1] if teks else ""


def _sends(soal: Soal) -> Iterator[Tafsiran]:
    """Yield a report that somebody wants to send."""
    kata = [k.teks for k in soal.kata if not k.batas]
    yield from _sends_any(soal, kata)
    jenis = LKJIP if soal.kata_ada("lkjip", "lakip") else kind_of(soal)
    if jenis not in {IKK, SKM, LKJIP, PK} or soal.ada("belum_lapor", "sudah_lapor", "tenggat"):
        return
    ingin = soal.kata_ada(*INGIN) and any(k in MENGIRIM for k in kata)
    menyuruh = (bool(kata) and kata[0] in MENGIRIM) or said(soal, "isi")
    if not (ingin or menyuruh) or any(k in BERTANYA for k in kata):
        return
    unit = soal.kenal(Jenis.UNIT)
    yield reading(
        soal,
        Hal.MENGISI,
        derajat.KIRIM_LAPORAN,
        konsep=(*SEMUA, "sampel", "pengampu_ikk", "perjanjian_kinerja", "predikat"),
        kata=[*unit.kata, *(n for n, _ in soal.angka)],
        benda=unit.benda[:1] if unit.kata & soal.berisi else (),
        daftar=jenis,
    )


def _sends_any(soal: Soal, kata: Sequence[str]) -> Iterator[Tafsiran]:
    """Yield that a report or figures are to be sent, of which nothing more is said."""
    isi = [k for k in kata if k not in SANTUN]
    awal = bool(isi) and isi[0] in MENGIRIM - {"lapor", "laporkan"}
    ingin = soal.kata_ada(*INGIN) and any(k in MENGIRIM for k in isi)
    lain = soal.berisi or soal.angka or soal.kata_ada("lkjip", "lakip", "lkip", "bab")
    if not (awal or ingin) or lain or any(k in BERTANYA for k in kata):
        return
    if soal.konsep <= {"lapor", "milik_kami", "salam"} and soal.kata_ada("laporan", "laporannya"):
        yield reading(
            soal,
            Hal.MENGISI,
            derajat.KIRIM_LAPORAN,
            konsep=("lapor", "milik_kami", "salam"),
            rincian="kirim",
        )
    elif soal.ada("realisasi", "realisasi_anggaran") and soal.konsep <= set(SEMUA):
        yield reading(
            soal,
            Hal.MENGISI,
            derajat.KIRIM_LAPORAN,
            konsep=SEMUA,
            daftar=ANGGARAN if soal.ada("anggaran", "realisasi_anggaran") else "",
        )


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
