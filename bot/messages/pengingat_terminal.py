"""What `ceker ingatkan` prints: who would get what, and why."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby

from bot.messages.isian import periode
from bot.messages.papan import anak
from bot.messages.tindak import keadaan, nama
from bot.render import tanggal, waktu
from core.kewajiban.ingatan import Nasib, Sebab, Tunggu
from core.services.gladi_pengingat import Baris, BarisTindak, Gladi

HANYA_GLADI = (
    "Yang mengirim ialah bot yang sedang berjalan (ceker run). Untuk melihat saja: "
    "ceker ingatkan --at 2027-01-22T07:30 --dry-run"
)
TIDAK_AKTIF = "Belum ada jenis kewajiban yang aktif"
TIDAK_DIINGATKAN = "tidak ada yang diingatkan."
TIDAK_ADA = "Tidak ada yang perlu diingatkan pada waktu ini."
TINDAK = "Tindak lanjut catatan dan rekomendasi:"
TANPA_NAMA = "(tidak dikirim kepada siapa pun)"
NASIB = {
    Nasib.KIRIM: "dikirim",
    Nasib.DIGABUNG: "digabung",
    Nasib.DILEWATI: "dilewati",
    None: "menunggu",
}
ALASAN = {
    Sebab.BERSAMAAN: "jatuh pada hari yang sama dengan pengingat lain",
    Sebab.TERTINGGAL: "harinya sudah lewat; ikut yang terbaru",
    Sebab.TAK_TERJANGKAU: "belum menekan MULAI, atau memblokir bot",
    Sebab.DIJEDA: "orangnya menjeda pengingat",
    Sebab.TANPA_ORANG: "di unitnya belum ada yang terdaftar",
    Sebab.SUDAH_MASUK: "laporannya sudah masuk",
    Sebab.TAK_BERTUGAS: "orangnya tidak lagi bertugas di unitnya",
    Sebab.DIBEBASKAN: "unitnya dibebaskan",
    Sebab.BARU_SAJA: "keterlambatannya baru saja diingatkan",
    Tunggu.DITUNDA: "orangnya minta diingatkan lagi nanti",
    Tunggu.SEHARI_SEKALI: "hari ini sudah ada pesan",
    Tunggu.SEPEKAN: "pekan ini sudah tiga pesan, dan belum mendesak",
    Tunggu.DAFTAR_PAGI: "ikut daftar pagi pilihannya, nanti hari ini",
}


def gladi(hasil: Gladi) -> Iterator[str]:
    """Yield the lines: a person, then what they would hear and what not."""
    yield f"{waktu(hasil.pada)}: gladi, tidak ada yang dikirim atau dicatat."
    if not hasil.aktif:
        yield f"{TIDAK_AKTIF}." if hasil.tindak else f"{TIDAK_AKTIF}; {TIDAK_DIINGATKAN}"
    elif hasil.berikut_at is not None:
        yield f"Di luar jam kirim; jam kirim berikutnya mulai {waktu(hasil.berikut_at)}."
    elif not hasil.baris and not hasil.tindak:
        yield TIDAK_ADA
    for siapa, milik in groupby(hasil.baris, key=lambda satu: satu.nama):
        yield siapa or TANPA_NAMA
        yield from (_satu(satu) for satu in milik)
    if hasil.tindak:
        yield TINDAK
    for siapa, tugas in groupby(hasil.tindak, key=lambda satu: satu.nama):
        yield siapa or TANPA_NAMA
        yield from (_tindak(satu, hasil.pada.date()) for satu in tugas)


def _satu(satu: Baris) -> str:
    return (
        f"  {satu.pendek} {periode(satu.periode)}, {satu.unit_nama}, tenggat "
        f"{tanggal(satu.tenggat_on)}, {anak(satu.kode)}: {_nasib(satu)}"
    )


def _tindak(satu: BarisTindak, on: date) -> str:
    tindak = satu.tindak
    return (
        f"  {nama(tindak)}, {tindak.unit_nama}, tenggat {tanggal(tindak.tenggat_on)}, "
        f"{keadaan(tindak, on)}: {_nasib(satu)}"
    )


def _nasib(satu: Baris | BarisTindak) -> str:
    alasan = f" ({ALASAN[satu.alasan]})" if satu.alasan else ""
    return f"{NASIB[satu.nasib]}{alasan}"
