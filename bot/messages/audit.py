"""The history: what was done, and whether it is what it was."""

from html import escape
from typing import Any

from bot.messages.umum import KAPASITAS, PERAN, jabatan
from bot.render import tanggal
from core.hak import Kapasitas, Peran
from core.pengguna import last_day
from core.sejarah import Cacat, Jenis
from core.services.sejarah import Pemeriksaan, PeranTakTercatat, Peristiwa

BANTUAN = "Riwayat: siapa berbuat apa, kapan."
BANTUAN_KEPALA = (
    "Kepala riwayat yang pernah dicatat (NOMOR:SIDIK), misalnya dari pemeriksaan sebelumnya; "
    "boleh beberapa kali."
)
BANTUAN_CADANGAN = (
    "Cadangan dari ceker backup, yang menyimpan kepala riwayat saat itu; boleh beberapa kali."
)
KEPALA_SALAH = "kepala riwayat ditulis NOMOR:SIDIK, seperti yang dicetak ceker audit verify"

CACAT = {
    Cacat.BERUBAH: "isinya tidak lagi seperti saat dicatat",
    Cacat.TERPUTUS: "tidak menyambung dengan baris sebelumnya; ada yang hilang atau disisipkan",
    Cacat.KEPALA: "ada, tetapi catatan baris terakhir tidak menyebutnya",
    Cacat.TERPOTONG: "pernah ada, sekarang tidak ada",
    Cacat.LAIN: "berbeda dari yang pernah dicatat",
}

JUDUL = "Riwayat"
KOSONG = "Belum ada riwayat tentang orang ini."
TOMBOL = "Riwayat"
SERVER = "di server"


def cacat(nomor: int, satu: Cacat) -> str:
    return f"Baris riwayat nomor {nomor}: {CACAT[satu]}."


def hasil(periksa: Pemeriksaan) -> str:
    """Say what a check has found, and the head to write down."""
    if periksa.kepala is None and not periksa.banyak:
        return "Riwayat masih kosong."
    utuh = "tidak utuh" if periksa.cacat else "utuh"
    kepala = periksa.kepala
    catat = f" Kepala: {kepala.nomor}:{kepala.sidik}" if kepala else ""
    return f"Riwayat {utuh}: {periksa.banyak} baris.{catat}"


def peristiwa(satu: Peristiwa, unit: str, waktu: str, sampai: str) -> str:
    """One line: what was done, when, by whom; `sampai` is the last day of a role, "" for none."""
    siapa = f"oleh {escape(satu.oleh)}" if satu.oleh else SERVER
    return f"• {waktu}, {siapa}: {escape(_what(satu.jenis, satu.isi, unit, sampai))}"


def tak_tercatat(sejak: str) -> str:
    """Say what the roles are that follow; `sejak` is the first day of the history, "" for none."""
    awal = f"Riwayat dicatat sejak {sejak}. " if sejak else ""
    return f"<i>{awal}Peran berikut tidak tercatat di riwayat; ini menurut daftar peran:</i>"


def peran_lama(satu: PeranTakTercatat) -> str:
    """One line: a role with its days, and where it came from."""
    masa = f"sejak {tanggal(satu.mulai_on)}"
    hari = last_day(satu.tugas.akhir_on)
    if hari is not None:
        # Given and ended within one day, it has no last day.
        masa = f"{masa} s.d. {tanggal(hari)}" if hari >= satu.mulai_on else f"{masa}, hari itu saja"
    return f"• {escape(jabatan(satu.tugas))}, {masa}, {escape(_from(satu))}"


def _from(satu: PeranTakTercatat) -> str:
    asal, _, nomor = satu.asal.partition(":")
    match asal:
        case "orang":
            return f"oleh {satu.oleh}" if satu.oleh else "oleh seorang admin"
        case "undangan":
            return f"dengan undangan nomor {nomor}"
        case "pengaturan":
            return "dari CEKER_ADMINS"
        case _:
            return SERVER


def _what(jenis: Jenis, isi: dict[str, Any], unit: str, sampai: str) -> str:
    peran = ""
    if "peran" in isi:
        sebagai = KAPASITAS[Kapasitas(isi["kapasitas"])]
        peran = f"{sebagai}{PERAN[Peran(isi['peran'])]} {unit}".rstrip()
        if sampai and jenis is not Jenis.PERAN_DIAKHIRI:
            peran += f" s.d. {sampai}"
    match jenis:
        case Jenis.PERAN_DIBERI | Jenis.PERAN_DIAKHIRI:
            return f"{'menjadi' if jenis is Jenis.PERAN_DIBERI else 'bukan lagi'} {peran}"
        case Jenis.DELEGASI_DIUBAH | Jenis.PEMUTUS_DITUNJUK:
            return _about_postings(jenis, isi, peran)
        case Jenis.UNDANGAN_DIPAKAI:
            return f"memakai undangan nomor {isi['undangan']} sebagai {peran}"
        case Jenis.UNDANGAN_DIBUAT | Jenis.UNDANGAN_DICABUT:
            return f"undangan nomor {isi['undangan']} sebagai {peran}"
        case Jenis.AKSES_DITOLAK:
            return "permintaan akses ditolak"
        case _:
            # About figures and years, and so about nobody.
            return jenis.replace("_", " ")


def _about_postings(jenis: Jenis, isi: dict[str, Any], peran: str) -> str:
    if jenis is Jenis.PEMUTUS_DITUNJUK:
        return f"ditunjuk memutuskan isian nomor {isi['isian']}"
    boleh = "boleh mengirim" if isi["boleh"] else "tidak lagi mengirim"
    return f"{boleh} isian tanpa persetujuan, sebagai {peran}"
