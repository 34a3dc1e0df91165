"""/pengaturan: what comes by itself, when, and how to change it."""

from collections.abc import Collection, Mapping
from datetime import date, time, timedelta
from html import escape

from bot.messages.daftar import dan
from bot.render import tanggal
from core.langganan import HARI_KERJA, Langganan, Pengaturan, Pilihan

HARI = ("Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu", "Minggu")
NAMA: Mapping[Langganan, str] = {
    Langganan.PAGI: "Daftar pagi",
    Langganan.REKAP: "Rekap pekanan",
}
ISI: Mapping[Langganan, str] = {
    Langganan.PAGI: (
        "Semua yang masih perlu diisi atau dikirim unit Anda, dalam satu pesan pada hari dan jam "
        "pilihan Anda. Pada hari itu pengingat tenggat ikut di dalamnya."
    ),
    Langganan.REKAP: (
        "Sekali sepekan: apa yang jatuh tempo, berapa yang sudah dan belum masuk, serta capaian "
        "dan serapan sampai hari itu dengan perubahannya."
    ),
}
CONTOH: Mapping[Langganan, str] = {
    Langganan.PAGI: "/pengaturan pagi senin kamis 08.00",
    Langganan.REKAP: "/pengaturan rekap senin 08.00",
}
JUDUL = "<b>Pesan yang Anda terima</b>"
PENGINGAT = (
    "<b>Pengingat tenggat</b>: pada hari kerja, paling banyak satu pesan sehari, hanya tentang "
    "yang masih ditunggu dari Anda. Yang mengumpulkan laporan mendapat daftarnya tersendiri."
)
LANGSUNG = (
    "Kabar tentang isian dan laporan Anda (diterima, dikembalikan) selalu dikirim langsung, juga "
    "selama jeda."
)
TANPA_PILIHAN = "Untuk peran Anda tidak ada pesan berkala."
KAPAN: Mapping[Langganan, str] = {
    Langganan.PAGI: "<i>Dikirim pada jam kantor; pada hari libur tidak ada.</i>",
    Langganan.REKAP: "<i>Dikirim pada jam kantor; pada hari libur, di hari kerja berikutnya.</i>",
}
TOMBOL_NYALA, TOMBOL_MATI = "Aktifkan", "Matikan"
TOMBOL_JEDA, TOMBOL_LANJUT = "Jeda", "Akhiri jeda"
TOMBOL_SEKARANG = "Lihat rekap sekarang"
TOMBOL_KEMBALI = "« Pengaturan"
TANDA = "✓ "


def teks(satu: Pengaturan) -> str:
    baris = [f"<b>{NAMA[apa]}</b>: {ringkas(p)}." for apa, p in satu.pilihan.items()]
    return "\n\n".join(
        [JUDUL, PENGINGAT, *(baris or [TANPA_PILIHAN]), jeda(satu.jeda_sampai_on), LANGSUNG]
    )


def ringkas(satu: Pilihan) -> str:
    """Aktif, Senin dan Kamis pukul 08.00 WIB; tidak aktif."""
    return f"aktif, {hari(satu.hari)} pukul {jam(satu.jam)} WIB" if satu.aktif else "tidak aktif"


def rincian(apa: Langganan, satu: Pilihan) -> str:
    return "\n\n".join(
        [
            f"<b>{NAMA[apa]}</b>: {ringkas(satu)}.",
            ISI[apa],
            f"Pilih di bawah, atau ketik misalnya <code>{CONTOH[apa]}</code>.",
            KAPAN[apa],
        ]
    )


def hari(semua: Collection[int]) -> str:
    """Senin dan Kamis; setiap hari kerja."""
    if frozenset(semua) == HARI_KERJA:
        return "Senin sampai Jumat"
    return dan([HARI[n] for n in sorted(semua)])


def jam(satu: time) -> str:
    """08.00."""
    return f"{satu:%H.%M}"


def jeda(sampai_on: date | None) -> str:
    if sampai_on is None:
        return "<b>Jeda</b>: tidak ada."
    return (
        "<b>Jeda</b>: pengingat, daftar pagi, dan rekap tidak dikirim dahulu; mulai lagi "
        f"{tanggal(sampai_on)}."
    )


def tombol_jeda(sampai_on: date) -> str:
    return f"Sampai {tanggal(sampai_on)}"


def jeda_tak_boleh(paling_lambat_on: date, besok_on: date) -> str:
    contoh = min(besok_on + timedelta(days=7), paling_lambat_on)
    return (
        f"Jeda dapat berakhir dari {tanggal(besok_on)} sampai {tanggal(paling_lambat_on)}. "
        f"Ketik misalnya <code>/pengaturan jeda {tanggal(contoh)}</code>."
    )


def contoh_jeda(on: date) -> str:
    """Return how a pause is typed, with a day that it may end on."""
    return f"/pengaturan jeda {tanggal(on + timedelta(days=14))}"


def tanya_jeda(on: date) -> str:
    return (
        "Selama jeda, pengingat, daftar pagi, dan rekap tidak dikirim kepada Anda; yang terlewat "
        "dicatat alasannya. Sampai kapan? Pilih, atau ketik misalnya "
        f"<code>{contoh_jeda(on)}</code>."
    )


def cara(kata: str, boleh: Collection[Langganan], on: date) -> str:
    """Say which words there are, of those that this person may use; `on` is today."""
    contoh = [*(CONTOH[apa] for apa in boleh), contoh_jeda(on), "/pengaturan jeda selesai"]
    daftar = "\n".join(f"<code>{satu}</code>" for satu in contoh)
    return f"“{escape(kata)}” belum terbaca. Yang dapat ditulis, misalnya:\n{daftar}"


def hari_tunggal() -> str:
    contoh = CONTOH[Langganan.REKAP]
    return f"Rekap datang sekali sepekan: tulis satu hari, misalnya <code>{contoh}</code>."


def jam_asing(mulai: time, akhir: time) -> str:
    return (
        f"Jam kirim dari {jam(mulai)} sampai sebelum {jam(akhir)} WIB; tulis misalnya "
        "<code>08.00</code>."
    )
