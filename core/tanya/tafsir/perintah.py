"""What asks for something that a command does, rather than for a figure."""

from collections.abc import Collection, Iterator
from dataclasses import replace
from itertools import pairwise

from core.tanya.indeks import POS, Benda, Jenis
from core.tanya.pengenalan import Dikenal
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import MILIK, Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, one_of, reading
from core.tanya.tafsir.jenis_laporan import KINERJA, kind_of
from core.tanya.tafsir.mengisi import SEMUA
from core.tanya.tafsir.pengisi import MENGIRIM, SAH
from core.tanya.tafsir.tindakan import named, said

PERINTAH = (
    ("setujui", "verifikasi"),
    ("undang", "undang"),
    ("ingatkan", "tenggat"),
    ("tarik", "realisasi"),
    ("buka_tahun", "buka_tahun"),
    ("pengguna", "pengguna"),
)
"""What asks for a command, and its name."""
MEMUTUSKAN = frozenset(["verifikasi", "verif", "tolak", "kembalikan", "setujui", "approve", "acc"])
"""What somebody begins with who wants to decide on a posting."""
MENGGESER = (
    *("undur", "undurkan", "mundurkan", "mundurin", "perpanjang", "perpanjangin", "geser"),
    *("geserkan", "majukan", "tunda", "atur", "diundur", "diundurkan", "dimundurkan"),
    *("diperpanjang", "digeser", "perpanjangan", "ubah", "ganti", "rubah", "pindah", "pindahkan"),
    *("diubah", "diganti", "dipindah"),
)
"""What somebody says who wants to have a deadline moved."""
KAPAN = ("kapan", "tanggal", "sampai")
"""Words of somebody who asks until when."""
MEMINTA = ("kirimi", "kirimin", "kirimkan", "bagikan")
"""What somebody says who wants to be sent something, rather than to send it."""
BERKAS = ("lkjip", "lakip", "lkip")
BAB = 3
"""The chapter of the report that is made here."""
KAMI = frozenset(["saya", "kami", "kita", "aku"])
ISIAN = frozenset(["isian", "laporan", "realisasi", "angka", "data"])
MENYETEL = (
    *("aktifkan", "nyalakan", "hidupkan", "matikan", "hentikan", "stop", "jeda", "atur", "jam"),
    *("kapan", "pukul", "berhenti", "nonaktifkan", "pengaturan", "setel", "ubah", "berikutnya"),
)
"""What is done to reminders, or asked of them, by whoever gets them."""
PENGATURAN = "pengaturan"
GRAFIK, LAPORAN, TENGGAT = "grafik", "laporan", "atur_tenggat"
DIGAMBAR = ("tren", "urutkan", "sasaran", "yang_mana")


MENYURATI = (
    *("kirim", "kirimi", "kirimin", "kirimkan", "buat", "buatkan", "buatin", "bikin", "bikinin"),
    *("bikinkan", "layangkan", "terbitkan", "keluarkan", "beri", "berikan", "kasih", "kasi"),
    *("sampaikan", "teruskan", "tolong"),
)
"""What is done with a letter or a message that is to go out."""
SURATAN = ("surat", "memo", "wa", "whatsapp", "email", "imel", "pesan", "sms", "nota")
HUKUMAN = ("teguran", "peringatan", "sanksi")
"""What is sent to nobody but those who have not done what they should."""
MENEGUR = ("tegur", "tegurin", "tegurkan", "surati", "suratin", "wain", "telpon", "telepon")
"""The same in one word."""
MENANYAKAN = (
    *("apa", "apakah", "berapa", "mana", "siapa", "kapan", "nomor", "bagaimana", "kenapa", "cara"),
    *("sudah", "ada", "tentang"),
)
"""Words of somebody who asks about one."""
BUKAN_SURAT = ("raperwal", "mou", "nomor_surat", "definisi", "penyebab")
"""What letters are asked for with, which then are entries of registers."""
SURAT = "surat"
RIWAYAT = one_of("riwayat riwayatnya histori historinya history jejak jejaknya")
"""What asks who has said which figure, and when."""
WAJIB = ("harus", "wajib", "bertugas", "mesti", "kewajiban")
"""Who says so asks who is to post it, whether or not anybody has."""
DIISI = one_of("isian pengisian perubahan angka angkanya data isi")


def read(soal: Soal) -> Iterator[Tafsiran]:
    if writes_to_units(soal):
        unit = soal.kenal(Jenis.UNIT)
        satu = unit.benda if unit.kata & soal.berisi and len(unit.benda) == 1 else ()
        yield _command(soal, "tenggat", derajat.SURATI, rincian=SURAT, benda=satu)
    yield from _wanted(soal)
    if soal.kata_ada(*RIWAYAT) and not soal.ada("raperwal", "mou", "definisi"):
        tentang = soal.kenal(Jenis.INDIKATOR) or soal.kenal(*POS)
        jejak = _command(soal, "riwayat", derajat.RIWAYAT, benda=tentang.benda[:1])
        yield replace(jejak, kata=jejak.kata | at(soal, RIWAYAT | DIISI) | tentang.kata)
    if (baris := _posted_line(soal)) is not None:
        yield baris
    if _sets_reminders(soal):
        yield _command(soal, PENGATURAN, derajat.PENGATURAN)
    if soal.kata_ada(*MENGGESER) and soal.ada("tenggat") and not soal.kata_ada(*KAPAN):
        yield _command(soal, TENGGAT, derajat.ATUR_TENGGAT)
    if (soal.kata_ada(*MEMINTA) and soal.kata_ada(*BERKAS)) or _wants_a_chapter(soal):
        yield _command(soal, LAPORAN, derajat.KIRIM_LAPORAN)
    if soal.ada("unduh"):
        yield reading(soal, Hal.PERINTAH, derajat.UNDUH, konsep=("unduh", *SEMUA), teks=LAPORAN)
    if soal.ada(GRAFIK):
        yield from _picture(soal)


def _posted_line(soal: Soal) -> Tafsiran | None:
    """Return the history of a line of which it is asked who posted it, or whether it counts."""
    ini = named(soal)
    ini = ini if ini.benda and ini.benda[0].jenis is Jenis.SUB_KEGIATAN else Dikenal()
    oleh = soal.ada("siapa", "pengampu") and (soal.ada("isi") or soal.kata_ada(*MENGIRIM))
    waktu = soal.waktu.kapan or soal.ada("realisasi", "realisasi_anggaran")
    disahkan = at(soal, SAH) | soal.tempat("verifikasi")
    ditanya = (oleh and waktu) or (disahkan and soal.kata_ada("status", "sudah", "belum"))
    if len(ini.benda) != 1 or not ditanya or soal.kata_ada(*WAJIB):
        return None
    jejak = _command(soal, "riwayat", derajat.RIWAYAT_POS, benda=ini.benda)
    return replace(jejak, kata=jejak.kata | ini.kata | disahkan)


def _wanted(soal: Soal) -> Iterator[Tafsiran]:
    """Yield the commands that are asked for by what they do."""
    for konsep, nama in PERINTAH:
        if not (said(soal, konsep) or (nama == "verifikasi" and _begins(soal, MEMUTUSKAN))):
            continue
        unit = soal.kenal(Jenis.UNIT)
        diingatkan = konsep == "ingatkan" and unit.kata & soal.berisi
        satu = _command(
            soal,
            nama,
            rincian=_whose(soal) if nama == "verifikasi" else "",
            benda=unit.benda[:1] if diingatkan else (),
        )
        if konsep == "ingatkan" and soal.ada("bagian") and not kind_of(soal):
            # A Bagian reports figures, and no survey.
            satu = replace(satu, pertanyaan=replace(satu.pertanyaan, daftar=KINERJA))
        yield satu


def writes_to_units(soal: Soal) -> bool:
    """Tell whether a letter or a message is to be sent, which nothing here does."""
    if soal.kata_ada(*MENANYAKAN) or soal.ada(*BUKAN_SURAT):
        return False
    if _begins(soal, MENEGUR):
        return True
    if not soal.kata_ada(*MENYURATI) or soal.kata_ada("undangan"):
        return False
    kepada = soal.kata_ada("ke", "kepada", "untuk") and (
        soal.ada("pd", "bagian", "pengampu_ikk") or bool(soal.kenal(Jenis.UNIT))
    )
    return soal.kata_ada(*HUKUMAN) or (kepada and soal.kata_ada(*SURATAN))


def _sets_reminders(soal: Soal) -> bool:
    """Tell whether one's own reminders are to be set, or asked about: "matikan pengingat"."""
    diri = any(
        "ingatkan" in kiri.konsep and kanan.teks in KAMI for kiri, kanan in pairwise(soal.kata)
    )
    pengingat = soal.kata_ada("pengingat", "pengingatnya", "reminder", "notifikasi", "notif")
    return diri or (pengingat and soal.kata_ada(*MENYETEL))


def _wants_a_chapter(soal: Soal) -> bool:
    """Tell whether the chapter that is made here is to be sent: no other is."""
    bab = any(
        kiri.teks == "bab" and (kanan.angka == BAB or kanan.teks == "iii")
        for kiri, kanan in pairwise(soal.kata)
    )
    return bab and soal.kata_ada(
        *MEMINTA, "kirim", "minta", "buatkan", "buatin", "bikin", "bikinin"
    )


def _command(
    soal: Soal,
    nama: str,
    pantas: int = derajat.PERINTAH,
    *,
    rincian: str = "",
    benda: tuple[Benda, ...] = (),
) -> Tafsiran:
    """Return the wish for a command: nothing else that is said is a question."""
    return reading(
        soal,
        Hal.PERINTAH,
        pantas,
        konsep=tuple(soal.konsep),
        kata=[*soal.berisi, *named(soal).kata, *(n for n, _ in soal.angka)],
        teks=nama,
        benda=benda,
        daftar=kind_of(soal),
        rincian=rincian,
    )


def _whose(soal: Soal) -> str:
    """Return "sendiri" where one's own postings are to be accepted, "semua" where all are."""
    kata = [k.teks for k in soal.kata]
    disebut = any(kiri in ISIAN and kanan in KAMI for kiri, kanan in pairwise(kata))
    if soal.ada(MILIK) or soal.kata_ada("sendiri") or disebut:
        return "sendiri"
    return "semua" if soal.kata_ada("semua", "semuanya", "seluruh") else ""


def _begins(soal: Soal, kata: Collection[str]) -> bool:
    """Tell whether one of these is what the sentence begins with, courtesies apart."""
    isi = [k for k in soal.kata if not k.batas and not k.hias]
    return bool(isi) and isi[0].teks in kata and not isi[0].asal


def _picture(soal: Soal) -> Iterator[Tafsiran]:
    """Yield the picture of a field, or of the line of the budget that is named."""
    tentang = named(soal)
    if not tentang.benda:
        tentang = soal.kenal(*POS)
    kinerja = kind_of(soal) == KINERJA or (
        bool(tentang.benda) and tentang.benda[0].jenis is Jenis.INDIKATOR
    )
    yield reading(
        soal,
        Hal.PERINTAH,
        derajat.PERINTAH,
        konsep=(GRAFIK, *SEMUA, *DIGAMBAR),
        kata=[*tentang.kata, *soal.kenal(Jenis.UNIT).kata],
        benda=tentang.benda[:1],
        teks=GRAFIK,
        daftar=KINERJA if kinerja else kind_of(soal),
    )
