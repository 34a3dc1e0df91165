"""What a reminder says: what is still owed, by when, and nothing about anybody's being late."""

from collections.abc import Sequence
from datetime import date
from html import escape

from babel.dates import format_date

from bot.messages.daftar import sebut
from bot.messages.isian import periode
from bot.messages.surat import diminta
from bot.render import ringkas
from core.services.kabar import Diingatkan, Pengingat

JUDUL = "Bapak/Ibu, yang masih kami tunggu:"
LENGKAP = "Terima kasih. Semua yang kami tunggu di pesan ini sudah kami terima."
DIGANTI = (
    "<i>Pengingat ini sudah digantikan; yang terbaru ada di bawah. Semua yang masih ditunggu: "
    "/tenggat</i>"
)
SEMUANYA = "<i>Semua yang masih ditunggu: /tenggat</i>"
TERIMA_KASIH = "sudah kami terima, terima kasih"
TIDAK_PERLU = "tidak perlu dikirim lagi"
TAMPIL_MAKS = 15
"""So many things are named in one message; the rest is counted."""

TOMBOL_KIRIM = "Kirim sekarang"
TOMBOL_TUGAS = "Buka /tugas"
TOMBOL_NANTI = "Ingatkan lagi"
TOMBOL_SURAT = "Sudah lewat surat"
TOMBOL_KENDALA = "Ada kendala"
TOMBOL_KEMBALI = "« Pengingat"
TOMBOL_SEMUA = "Semuanya"
TOMBOL_TANGGAL = "Pilih tanggal"
TOMBOL_BATAL = "Batal"
TOMBOL_SAMPAIKAN = "Sampaikan"

PILIH = {
    "gk": "Laporan mana yang akan dikirim?",
    "gs": "Laporan mana yang sudah dikirim lewat surat?",
    "gl": "Yang mana yang diingatkan lagi nanti?",
    "gh": "Kendalanya pada yang mana?",
}
SUDAH_SELESAI = "Yang ini sudah kami terima, atau tidak perlu dikirim lagi. Terima kasih."


def teks(isi: Pengingat) -> str:
    """Name each thing with its deadline; what has passed is "belum kami terima"."""
    if isi.lama:
        return DIGANTI
    # Thanks for all would be too early where something is still to be followed up.
    bagian = [JUDUL] if isi.semua else [] if isi.tindak else [LENGKAP]
    bagian += [_satu(isi, satu) for satu in isi.semua[:TAMPIL_MAKS]]
    if lagi := len(isi.semua[TAMPIL_MAKS:]):
        bagian.append(lainnya(lagi))
    if isi.selesai:
        selesai = [_selesai(satu) for satu in isi.selesai[:TAMPIL_MAKS]]
        if lagi := len(isi.selesai[TAMPIL_MAKS:]):
            selesai.append(lainnya(lagi))
        bagian.append("\n".join(selesai))
    if isi.tindak:
        # Most have nothing of it, and it names days as this does.
        from bot.messages.tindak_kabar import daftar  # noqa: PLC0415

        bagian += daftar(isi.tindak, isi.on)
    kaki = []
    if any((satu.tenggat_on - isi.on).days > 1 for satu in isi.semua[:TAMPIL_MAKS]):
        # The message stands for days, and what it counts changes every day.
        kaki.append(f"<i>Dihitung per {hari(isi.on)}.</i>")
    if isi.semua:
        # It names what has a rung today; other things may be waited for as well.
        kaki.append(SEMUANYA)
    return "\n\n".join([*bagian, *(["\n".join(kaki)] if kaki else [])])


def hari(on: date) -> str:
    """Senin, 25 Januari 2027."""
    return format_date(on, "EEEE, d MMMM y", locale="id_ID")


def hari_singkat(on: date) -> str:
    """Sen 25 Jan."""
    return format_date(on, "EEE d MMM", locale="id_ID")


def nama(satu: Diingatkan) -> str:
    return f"{satu.pendek} {periode(satu.periode)}"


def tombol_pilih(satu: Diingatkan, *, banyak_unit: bool) -> str:
    unit = f", {satu.unit_nama}" if banyak_unit else ""
    return ringkas(f"{nama(satu)}{unit}", 48)


def tombol_besok(on: date, hari_ini: date) -> str:
    return f"{'Besok' if (on - hari_ini).days == 1 else 'Hari kerja berikut'}, {hari_singkat(on)}"


def tombol_senin(on: date) -> str:
    return f"Pekan depan, {hari_singkat(on)}"


def kapan(semua: Sequence[str], sampai: date) -> str:
    apa = [f"• {escape(satu)}" for satu in semua[:TAMPIL_MAKS]]
    if lagi := len(semua[TAMPIL_MAKS:]):
        apa.append(lainnya(lagi))
    daftar = "\n".join(apa)
    return (
        f"Kapan kami ingatkan lagi?\n{daftar}\n\nPaling lambat {hari(sampai)}. Sampai hari yang "
        "dipilih, kami tidak mengingatkan Anda tentang ini; tenggatnya tetap."
    )


def lainnya(banyak: int) -> str:
    return f"… dan {banyak} lagi."


def tulis_tanggal(mulai: date, sampai: date) -> str:
    return (
        f"Tulis tanggalnya, misalnya <code>{mulai.day} {format_date(mulai, 'MMMM', locale='id_ID')}"
        f"</code>; paling lambat {hari(sampai)}."
    )


def tanggal_tak_terbaca(tertulis: str) -> str:
    return f"“{escape(ringkas(tertulis, 40))}” belum terbaca sebagai tanggal."


def ditunda(semua: Sequence[Diingatkan], on: date) -> str:
    apa = sebut([escape(nama(satu)) for satu in semua])
    tenggat_on = min(satu.tenggat_on for satu in semua)
    tetap = "Tenggatnya tetap."
    if on > tenggat_on:
        tetap = f"Itu sesudah tenggatnya, {hari(tenggat_on)}, yang tetap berlaku."
    return f"Baik. {apa}: kami ingatkan lagi {hari(on)}. {tetap}"


def tulis_kendala(apa: str) -> str:
    return (
        f"Apa kendalanya untuk <b>{escape(apa)}</b>? Tulis dengan kata sendiri, misalnya "
        "<code>data dari puskesmas baru lengkap Jumat</code>. Yang mengumpulkan akan membacanya."
    )


def tanya_kendala(apa: str, isi: str, sebagai: str) -> str:
    return (
        f"Kendala untuk <b>{escape(apa)}</b>:\n<i>{escape(isi)}</i>\n\nSampaikan kepada yang "
        f"mengumpulkan, sebagai {escape(sebagai)}? Pengingat tetap berjalan; dapat ditunda dengan "
        "“Ingatkan lagi”."
    )


KENDALA_TERKIRIM = (
    "Terima kasih, kendalanya sudah kami sampaikan kepada yang mengumpulkan. Jawabannya kami "
    "kirim ke sini."
)


def _satu(isi: Pengingat, satu: Diingatkan) -> str:
    baris = [
        f"• <b>{escape(satu.pendek)}</b> {periode(satu.periode)}, {escape(satu.unit_nama)}",
        f"  {_tenggat(isi, satu)}",
    ]
    if satu.perbaikan_on:
        baris.append(f"  {_perbaikan(satu.perbaikan_on, isi.on)}")
    baris += [f"  {kalimat}" for kalimat in diminta(satu.surat)]
    if satu.kendala:
        baris.append("  Kendalanya sudah disampaikan; menunggu jawaban.")
    if satu.tunda_on:
        baris.append(f"  Kami ingatkan lagi {hari(satu.tunda_on)}.")
    return "\n".join(baris)


def _perbaikan(sampai: date, on: date) -> str:
    if sampai < on:
        return (
            f"Dikembalikan untuk diperbaiki paling lambat {hari(sampai)}; perbaikannya belum kami "
            "terima."
        )
    return f"Dikembalikan untuk diperbaiki; ditunggu sampai {hari(sampai)}."


def _selesai(satu: Diingatkan) -> str:
    akhir = TERIMA_KASIH if satu.masuk else TIDAK_PERLU
    apa = f"{escape(satu.pendek)} {periode(satu.periode)}, {escape(satu.unit_nama)}"
    return f"✓ <s>{apa}</s>: {akhir}"


def _tenggat(isi: Pengingat, satu: Diingatkan) -> str:
    sampai = f"{hari(satu.tenggat_on)}{' (diperpanjang)' if satu.diperpanjang else ''}"
    sisa = (satu.tenggat_on - isi.on).days
    match sisa:
        case 0:
            return f"Tenggat hari ini, {sampai}, pukul 23.59 WIB"
        case 1:
            return f"Tenggat besok, {sampai}"
        case _ if sisa > 1:
            return f"Tenggat {sampai}, {sisa} hari lagi"
        case _:
            keadaan = "menunggu perbaikan" if satu.perbaikan_on else "belum kami terima"
            return f"Tenggat {sampai}; {keadaan}"
