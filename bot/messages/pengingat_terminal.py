"""What `ceker ingatkan` prints: who would get what, and why."""

from collections.abc import Iterator
from itertools import groupby

from bot.messages.isian import periode
from bot.messages.papan import anak
from bot.render import tanggal, waktu
from core.kewajiban.ingatan import Nasib, Sebab, Tunggu
from core.services.gladi_pengingat import Baris, Gladi

HANYA_GLADI = (
    "Yang mengirim ialah bot yang sedang berjalan (ceker run). Untuk melihat saja: "
    "ceker ingatkan --at 2027-01-22T07:30 --dry-run"
)
TIDAK_AKTIF = "Belum ada jenis kewajiban yang aktif; tidak ada yang diingatkan."
TIDAK_ADA = "Tidak ada yang perlu diingatkan pada waktu ini."
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
        yield TIDAK_AKTIF
        return
    if hasil.berikut_at is not None:
        yield f"Di luar jam kirim; jam kirim berikutnya mulai {waktu(hasil.berikut_at)}."
    elif not hasil.baris:
        yield TIDAK_ADA
    for nama, milik in groupby(hasil.baris, key=lambda satu: satu.nama):
        yield nama or TANPA_NAMA
        yield from (_satu(satu) for satu in milik)


def _satu(satu: Baris) -> str:
    alasan = f" ({ALASAN[satu.alasan]})" if satu.alasan else ""
    return (
        f"  {satu.pendek} {periode(satu.periode)}, {satu.unit_nama}, tenggat "
        f"{tanggal(satu.tenggat_on)}, {anak(satu.kode)}: {NASIB[satu.nasib]}{alasan}"
    )
