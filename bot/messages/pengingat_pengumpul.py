"""What those who collect are told, what they forward, and the words they can send on by hand."""

from collections.abc import Sequence
from datetime import date
from html import escape

from bot.messages.isian import periode
from bot.messages.pengingat import hari
from bot.messages.surat import polos
from bot.messages.umum import jabatan
from bot.render import ringkas, tanggal
from core.services.kabar_tenggat import (
    Belum,
    BelumTerjangkau,
    GrupLengkap,
    Jumlah,
    KendalaDitutup,
    KendalaMasuk,
    LewatTenggat,
    MintaTautan,
    Pengecualian,
    Perkara,
    Terusan,
    TotalGrup,
)

TAMPIL_MAKS = 45
"""So many units are named in one message: more than any list of the document has."""
KENDALA_MAKS = 60
"""Letters of what hinders a unit, in a list."""

TOMBOL_DAFTAR = "« Daftar"
TOMBOL_JAWAB = "Jawab"
TOMBOL_TUTUP = "Tandai selesai"
TOMBOL_KIRIM_JAWABAN = "Kirim jawaban"
TOMBOL_BATAL = "Batal"
TOMBOL_TERUSKAN = "Teruskan ke Asisten"
TOMBOL_KIRIM = "Kirim"
TOMBOL_BAGIKAN = "Bagikan lewat WhatsApp"
TOMBOL_MINTA_TAUTAN = "Minta undangan dari admin"
TOMBOL_BUAT_TAUTAN = "Buat dan kirim tautannya"
TAUTAN_HABIS = "Undangan ini sudah dipakai atau dicabut; tautannya tidak membuka apa-apa lagi."
TAK_TERJANGKAU = "belum terhubung dengan CEKER"
TAUTAN_DIMINTA = (
    "Undangan yang langsung membukakan akses sudah diminta dari admin; begitu dibuat, kami kirim "
    "ke sini."
)


def apa(satu: Perkara) -> str:
    """IKK LPPD tahun 2026."""
    return f"{satu.pendek} {periode(satu.periode)}"


def jumlah(satu: Jumlah) -> str:
    """IKK LPPD tahun 2026: 20 dari 27 sudah masuk."""
    return f"{escape(apa(satu.perkara))}: {satu.masuk} dari {satu.banyak} sudah masuk"


def kendala_masuk(isi: KendalaMasuk) -> str:
    return (
        f"<b>{escape(isi.unit_nama)}</b> menyampaikan kendala untuk {escape(apa(isi.perkara))}, "
        f"tenggat {tanggal(isi.perkara.tenggat_on)}:\n\n<i>{escape(isi.teks)}</i>\n\n"
        f"Dari {escape(isi.oleh)}."
    )


def tulis_jawaban(isi: KendalaMasuk) -> str:
    return (
        f"{kendala_masuk(isi)}\n\nTulis jawabannya. Contoh: "
        "<code>Kirim dahulu yang ada; sisanya boleh Jumat.</code>"
    )


def tanya_jawaban(isi: KendalaMasuk, jawaban: str, sebagai: str) -> str:
    return (
        f"Jawaban untuk {escape(isi.unit_nama)}:\n<i>{escape(jawaban)}</i>\n\n"
        f"Kirim sebagai {escape(sebagai)}?"
    )


def dijawab(isi: KendalaMasuk) -> str:
    return f"Jawaban untuk {escape(isi.unit_nama)} sudah dikirim. Terima kasih."


def ditutup(isi: KendalaMasuk) -> str:
    return f"Kendala {escape(isi.unit_nama)} ditandai selesai; yang menyampaikannya diberi tahu."


def kendala_ditutup(isi: KendalaDitutup) -> str:
    """Tell whoever said what hinders them what became of it."""
    awal = f"Tentang kendala {escape(apa(isi.perkara))}, {escape(isi.unit_nama)}:"
    kutip = f"<i>{escape(ringkas(isi.teks, 200))}</i>"
    if isi.jawaban is None:
        return f"{awal}\n{kutip}\n\n{escape(isi.oleh)} menandainya selesai."
    return f"{awal}\n{kutip}\n\nJawaban {escape(isi.oleh)}:\n{escape(isi.jawaban)}"


def lewat_tenggat(isi: LewatTenggat) -> str:
    """List what has not come in, with what hinders it and who cannot be reached."""
    sisa = isi.jumlah.banyak - isi.jumlah.masuk - len(isi.belum)
    return "\n".join(
        [
            f"<b>{jumlah(isi.jumlah)}</b>",
            f"Tenggat {hari(isi.jumlah.perkara.tenggat_on)}. Yang belum kami terima:",
            "",
            *_units(isi.belum),
            *(["", LAINNYA.format(banyak=sisa)] if sisa > 0 else []),
        ]
    )


LAINNYA = "{banyak} unit lagi belum selesai: diperpanjang, atau sedang memperbaiki laporannya."


CARA_UNIT = (
    "Di unit berikut belum ada operator atau kepala yang terhubung dengan CEKER, jadi pengingat "
    "belum dapat sampai. Ketuk unitnya untuk teks WhatsApp siap diteruskan."
)


def belum_terjangkau(isi: BelumTerjangkau) -> str:
    return "\n".join(
        [
            f"<b>{escape(apa(isi.perkara))}</b>, tenggat {hari(isi.perkara.tenggat_on)}.",
            CARA_UNIT,
            "",
            *_listed([escape(satu.unit_nama) for satu in isi.unit]),
        ]
    )


def tombol_unit(satu: Belum) -> str:
    return ringkas(satu.unit_nama, 40)


def ajakan_unit(perkara: Perkara, satu: Belum, tautan: str, on: date) -> str:
    """Return the text to send on by WhatsApp with the unit's link in it, plain; `on` is today."""
    apa = f"{perkara.nama} {periode(perkara.periode)}{_menurut(perkara)}"
    sampai = satu.diperpanjang_on or perkara.tenggat_on
    if sampai < on:
        awal = f"{apa}, dengan tenggat {hari(sampai)}, belum kami terima"
    else:
        awal = f"kami menunggu {apa} paling lambat {hari(sampai)}"
    return (
        f"Yth. Kepala {satu.unit_nama},\n{awal}. Laporan dapat dikirim lewat CEKER, bot Telegram "
        "Sekretariat Daerah. Mohon menunjuk satu operator untuk masuk lewat tautan ini:\n"
        f"{tautan}\n"
        "Buka di ponsel yang ada Telegram-nya, tekan MULAI, lalu tulis nama dan jabatannya; admin "
        "memastikan dan membukakan akses. Terima kasih."
    )


def _menurut(perkara: Perkara) -> str:
    return f" (surat {polos(perkara.surat)})" if perkara.surat else ""


def unit(ajakan: str) -> str:
    return f"Untuk diteruskan (ketuk untuk menyalin):\n<code>{escape(ajakan)}</code>"


def tautan_jadi(ajakan: str) -> str:
    return (
        "Tautan yang Anda minta sudah dibuat admin. Untuk diteruskan (ketuk untuk menyalin):\n"
        f"<code>{escape(ajakan)}</code>"
    )


def minta_tautan(isi: MintaTautan) -> str:
    return (
        f"{escape(isi.peminta)} meminta tautan masuk untuk <b>{escape(isi.unit_nama)}</b>. Unit "
        f"ini belum terhubung dengan CEKER, dan {escape(apa(isi.perkara))} darinya masih ditunggu "
        f"(tenggat {tanggal(isi.perkara.tenggat_on)}). Tautannya dikirim kepada yang meminta."
    )


def tautan_dikirim(kepada: str) -> str:
    return f"Undangan untuk {escape(kepada)} sudah dibuat dan dikirim kepada yang meminta."


def terusan(isi: Terusan) -> str:
    """Return what an Asisten reads: the same that the sender saw."""
    belum = "\n".join(_listed([escape(satu) for satu in isi.unit]))
    return (
        f"Yth. Bapak/Ibu Asisten,\n{escape(isi.perkara.nama)} {periode(isi.perkara.periode)}"
        f"{escape(_menurut(isi.perkara))}, "
        f"tenggat {hari(isi.perkara.tenggat_on)}: {isi.masuk} dari {isi.banyak} sudah masuk. "
        f"Yang belum kami terima:\n{belum}\n\nMohon arahan. Diteruskan oleh "
        f"{escape(isi.pengirim)}, {escape(jabatan(isi.sebagai))}."
    )


def pratinjau(isi: Terusan, kepada: Sequence[str], unit_nama: str) -> str:
    nama = ", ".join(escape(satu) for satu in kepada)
    return (
        f"Yang akan dikirim kepada {nama} ({escape(unit_nama)}), persis seperti ini:\n\n"
        f"{terusan(isi)}"
    )


def tanpa_asisten(isi: Terusan, unit_nama: str) -> str:
    return (
        f"{escape(unit_nama)} belum terhubung dengan CEKER. Teks ini dapat diteruskan lewat "
        f"WhatsApp:\n\n{terusan(isi)}"
    )


def sudah_diteruskan(isi: Terusan) -> str:
    return f"{escape(apa(isi.perkara))} sudah diteruskan hari ini. Dapat diteruskan lagi besok."


def diteruskan(kepada: Sequence[str]) -> str:
    return f"Sudah dikirim kepada {', '.join(escape(satu) for satu in kepada)}, dan tercatat."


BERUBAH = "Keadaannya baru saja berubah; ini yang sekarang."


def total_grup(isi: TotalGrup) -> str:
    baris = [f"• {jumlah(satu)}; tenggat {tanggal(satu.perkara.tenggat_on)}" for satu in isi.semua]
    return "\n".join(["Laporan yang sedang dikumpulkan:", *baris, "", "Terima kasih."])


def pengecualian(isi: Pengecualian) -> str:
    """Tell a unit what was set for it, and what holds now."""
    siapa = f"<b>{escape(apa(isi.perkara))}</b>, {escape(isi.unit_nama)}"
    alasan = f" Alasan: <i>{escape(isi.alasan)}</i>." if isi.alasan else ""
    if isi.bebas:
        return f"{siapa}: dibebaskan, jadi tidak perlu dikirim.{alasan}"
    if isi.tenggat_on != isi.semula_on:
        return (
            f"{siapa}: tenggatnya diperpanjang sampai {hari(isi.tenggat_on)}, semula "
            f"{tanggal(isi.semula_on)}.{alasan} Pengingat mengikuti tanggal baru."
        )
    return f"{siapa}: pengecualiannya dibatalkan; tenggatnya {hari(isi.tenggat_on)}."


def grup_lengkap(isi: GrupLengkap) -> str:
    satu = isi.jumlah
    return (
        f"Terima kasih. {escape(apa(satu.perkara))} sudah lengkap: {satu.banyak} dari "
        f"{satu.banyak} sudah masuk."
    )


def _units(semua: Sequence[Belum]) -> list[str]:
    return _listed([f"{escape(satu.unit_nama)}{_note(satu)}" for satu in semua])


def _listed(semua: Sequence[str]) -> list[str]:
    """Return a line for each, of HTML, and how many more there are."""
    baris = [f"• {satu}" for satu in semua[:TAMPIL_MAKS]]
    if lagi := len(semua[TAMPIL_MAKS:]):
        baris.append(f"… dan {lagi} lagi")
    return baris


def _note(satu: Belum) -> str:
    catatan = [
        *([] if satu.terjangkau else [TAK_TERJANGKAU]),
        *([f"kendala: {escape(ringkas(satu.kendala, KENDALA_MAKS))}"] if satu.kendala else []),
        *([f"diperpanjang s.d. {tanggal(satu.diperpanjang_on)}"] if satu.diperpanjang_on else []),
    ]
    return f" ({'; '.join(catatan)})" if catatan else ""
