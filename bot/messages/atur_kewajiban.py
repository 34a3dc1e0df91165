"""Kinds of obligations as an admin sees them: dates, ladders, units, and what was set of them."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from html import escape
from typing import Any

from babel.dates import format_date

from bot.messages.daftar import dan
from bot.messages.isian import BULAN, periode
from bot.render import LOKAL, tanggal, waktu
from core.hari_kerja import Geser
from core.kewajiban.atur import Apa, Jatuhan, Kecuali, Perubahan, RingkasJenis, to_aturan, to_tangga
from core.kewajiban.baca_atur import AKHIR_BULAN, BERHARI_30
from core.kewajiban.jenis import AturanTenggat, Kala, Lampiran, Penanggung, Sejak, Wujud
from core.kewajiban.jenis_baru import from_json
from core.kewajiban.tangga import Tangga
from core.tanggal import HARI

SEMESTER = 6
"""Months of one."""
JUDUL_RUANG = "<b>Atur tenggat</b>"
JUDUL_RIWAYAT = "<b>Riwayat pengaturan {pendek}</b>"
JUDUL_KECUALI = "<b>{pendek}</b>: yang dibebaskan dan diperpanjang. Ketuk untuk membatalkannya."
TANPA_KECUALI = "<b>{pendek}</b>: belum ada yang dibebaskan atau diperpanjang."
TANPA_RIWAYAT = "Belum ada yang diubah."
TANPA_TAHUN = "Belum ada tahun yang dibuka untuk diisi; buka dahulu dengan /buka_tahun."
BELUM_ADA = "belum ada"
DI_SERVER = "di server"
CONTOH = "contoh, belum ditetapkan"
MENURUT_JADWAL = "menurut jadwal isian /buka_tahun"
AKTIF, BELUM_AKTIF = "aktif", "belum aktif"
TIDAK_JADI = "Tidak jadi; tidak ada yang berubah."
TERSIMPAN = "Tersimpan."
GESER = {
    Geser.TETAP: "bila libur tetap",
    Geser.MAJU: "bila libur geser ke hari kerja berikutnya",
}

TOMBOL_RUANG = "« Atur tenggat"
TOMBOL_PEKAN = "Pekan kerja unit"
TOMBOL_FORMULIR = "Formulir .xlsx"
TOMBOL_AKTIFKAN = "Aktifkan"
TOMBOL_NONAKTIFKAN = "Nonaktifkan"
TOMBOL_SAHKAN = "Tenggat sudah benar"
TOMBOL_ATURAN = "Ubah aturan tenggat"
TOMBOL_GESER = {
    Geser.TETAP: "Geser bila libur",
    Geser.MAJU: "Tetap walau libur",
}
"""By what holds now: what a tap makes of it."""
TOMBOL_TANGGAL = "Tanggal satu periode"
TOMBOL_UNIT = "Unit"
TOMBOL_BEBASKAN = "Bebaskan unit"
TOMBOL_PERPANJANG = "Perpanjang"
TOMBOL_KECUALI = "Batalkan pengecualian"
TOMBOL_TANGGA = "Tangga pengingat"
TOMBOL_PENGUMPUL = "Ubah pengumpul"
TOMBOL_LAMPIRAN = {
    Lampiran.BERKAS: "Lampiran tidak wajib",
    Lampiran.TIDAK_WAJIB: "Wajibkan lampiran",
}
"""By what holds now: what a tap makes of it."""
LAMPIRAN = {
    Lampiran.BERKAS: "wajib, berkas atau tautan",
    Lampiran.TIDAK_WAJIB: "tidak wajib",
}
TOMBOL_SURAT = "Surat permintaan"
TOMBOL_LIHAT_SURAT = "Lihat surat"
TOMBOL_HAPUS_SURAT = "Hapus surat"
TOMBOL_RIWAYAT = "Riwayat"
TOMBOL_TAMBAH_UNIT = "Tambah unit"
TOMBOL_SIMPAN = "Simpan"
TOMBOL_BATAL = "Batal"
TOMBOL_LANJUT = "Lanjut ({banyak})"
TOMBOL_TANPA_PDF = "Tanpa PDF"
TOMBOL_MENURUT_ATURAN = "Kembalikan ke aturan"
TERPILIH, TAK_TERPILIH = "☑ ", "☐ "


def ke_jenis(pendek: str) -> str:
    return f"« {pendek}"


def ke_jadwal(tahun: int) -> str:
    return f"Jadwal isian {tahun}"


def aturan(satu: AturanTenggat, kala: Kala) -> str:
    """Say a rule so that it can be typed again: 31 Januari tahun berikutnya."""
    if kala is Kala.TAHUN and satu.bulan < 12:  # noqa: PLR2004  months
        tahun = "berikutnya" if satu.sejak is Sejak.AKHIR else "yang sama"
        return f"{_hari_bulan(satu)} tahun {tahun}"
    if kala is Kala.SEMESTER and satu.sejak is Sejak.AKHIR and satu.bulan < SEMESTER:
        bulan = [(satu.bulan + awal) % len(BULAN) for awal in (SEMESTER, 0)]
        return " dan ".join(_hari_bulan(replace(satu, bulan=n)) for n in bulan)
    hari = "akhir" if satu.hari == AKHIR_BULAN else f"tanggal {satu.hari}"
    if satu.sejak is Sejak.AWAL:
        return f"{hari} bulan ke-{satu.bulan + 1} periodenya"
    return f"{hari} bulan {f'ke-{satu.bulan + 1} sesudahnya' if satu.bulan else 'berikutnya'}"


def _hari_bulan(satu: AturanTenggat) -> str:
    bulan = satu.bulan + 1
    pendek = bulan in BERHARI_30 or bulan == 2  # noqa: PLR2004  February
    hari = "akhir" if satu.hari == AKHIR_BULAN and pendek else f"{satu.hari}"
    return f"{hari} {BULAN[satu.bulan]}"


def anak(kode: str) -> str:
    """H-7; hari H; hari buka; lewat 2 hari kerja."""
    if kode.startswith("l+"):
        return f"lewat {kode.removeprefix('l+')} hari kerja"
    return {"h": "hari H", "buka": "hari buka"}.get(kode, kode.upper())


def tangga(satu: Tangga) -> str:
    """Say a ladder so that it can be typed again."""
    depan = [*(["buka"] if satu.buka else []), *(f"h-{n}" if n else "h" for n in satu.sebelum)]
    lewat = f"lewat tiap {satu.tiap} sampai {satu.sampai} hari kerja"
    return f"{', '.join(map(anak, depan))}; {lewat if satu.sampai else 'tanpa lewat'}"


def pekan(hari: Iterable[int]) -> str:
    """Senin sampai Sabtu; Senin, Rabu, dan Jumat; setiap hari."""
    urut = sorted(hari)
    nama = [HARI[n].capitalize() for n in urut]
    if len(urut) == len(HARI):
        return "setiap hari"
    if len(urut) > 2 and urut == list(range(urut[0], urut[-1] + 1)):  # noqa: PLR2004
        return f"{nama[0]} sampai {nama[-1]}"
    return dan(nama)


def ringkas(satu: RingkasJenis) -> str:
    """Say of a kind what a list has room for."""
    jenis = satu.jenis
    pengumpul = dan([escape(nama) for nama in satu.pengumpul]) or BELUM_ADA
    return "\n".join(
        [
            f"<b>{escape(jenis.pendek)}</b>, {AKTIF if jenis.aktif_on else BELUM_AKTIF}",
            f"{_tenggat(satu)}; {_berikut(satu.berikut)}",
            f"Pengumpul {pengumpul}; pengingat {tangga(satu.tangga)}",
        ]
    )


def _tenggat(satu: RingkasJenis) -> str:
    jenis = satu.jenis
    if jenis.wujud is Wujud.ISIAN:
        return f"Tenggat {MENURUT_JADWAL}"
    tanda = f" ({CONTOH})" if jenis.contoh else ""
    return f"Tenggat {aturan(jenis.aturan, jenis.kala)}{tanda}"


def _berikut(satu: Jatuhan | None) -> str:
    if satu is None:
        return "belum ada yang jatuh tempo"
    return f"berikutnya {tanggal(satu.tenggat_on)}, {satu.banyak} unit"


def jenis(satu: RingkasJenis) -> str:
    """Say all of a kind."""
    isi = satu.jenis
    keadaan = f"aktif sejak {tanggal(isi.aktif_on)}" if isi.aktif_on else BELUM_AKTIF
    lapor = isi.wujud is Wujud.LAPORAN
    baris = [
        f"<b>{escape(isi.pendek)}</b>: {escape(isi.nama)}",
        f"Keadaan: <b>{keadaan}</b>",
        f"{_tenggat(satu)}{f'; {GESER[isi.geser]}' if lapor else ''}",
        *(["Berikutnya:", *map(jatuhan, satu.jatuh[:4])] if satu.jatuh else []),
        f"Pengingat: {tangga(satu.tangga)}",
        f"Pengumpul: {dan([escape(nama) for nama in satu.pengumpul]) or BELUM_ADA}",
        *([f"Lampiran: {LAMPIRAN[isi.lampiran]}"] if lapor else []),
        f"Unit: {len(satu.unit)}{_kecuali(satu.dikecualikan)}",
        f"Surat permintaan: {_surat(satu)}",
        *([f"Dasar: {escape(isi.dasar)}"] if isi.dasar else []),
    ]
    return "\n".join(baris)


def jatuhan(satu: Jatuhan) -> str:
    """• tahun 2026: 31 Januari 2027, 27 unit."""
    tanda = " (ditetapkan untuk periode ini)" if satu.ditetapkan else ""
    kapan = tanggal(satu.tenggat_on)
    return f"• {periode(satu.periode)}: {kapan}{tanda}, {satu.banyak} unit"


def _kecuali(semua: Sequence[Kecuali]) -> str:
    bebas = sum(satu.dibebaskan is not None for satu in semua)
    panjang = sum(satu.diperpanjang_on is not None for satu in semua)
    kata = [
        *([f"{bebas} dibebaskan"] if bebas else []),
        *([f"{panjang} diperpanjang"] if panjang else []),
    ]
    return f" ({dan(kata)})" if kata else ""


def _surat(satu: RingkasJenis) -> str:
    surat = satu.jenis.surat
    if surat is None:
        return BELUM_ADA
    pdf = "" if surat.sidik else ", tanpa PDF"
    return f"{escape(surat.nomor)}, {tanggal(surat.on)}{pdf}"


def ubah(satu: Perubahan) -> str:
    """Say what was and what is: IKK LPPD, tenggat: 31 Januari ... → akhir Februari ...; HTML."""
    apa = f"<b>{escape(satu.pendek)}</b>"
    if satu.periode:
        apa += f" {periode(satu.periode)}"
    if satu.unit:
        apa += f", {escape(satu.unit)}"
    lama, baru = nilai(satu, satu.lama), nilai(satu, satu.baru)
    tanda = " (menurut aturan)" if satu.menurut_aturan else ""
    return f"{apa}{TENTANG[satu.apa]}: {lama} → <b>{baru}</b>{tanda}"


TENTANG = {
    Apa.BARU: "",
    Apa.AKTIF: "",
    Apa.ATURAN: ", tenggat",
    Apa.GESER: "",
    Apa.CONTOH: ", tenggat",
    Apa.TANGGA: ", pengingat",
    Apa.PENGUMPUL: ", pengumpul",
    Apa.LAMPIRAN: ", lampiran",
    Apa.SURAT: ", surat permintaan",
    Apa.TANGGAL: ", tenggat",
    Apa.UNIT: "",
    Apa.BEBAS: "",
    Apa.PANJANG: ", tenggat",
}


def nilai(satu: Perubahan, isi: Any) -> str:  # noqa: ANN401  JSON of any kind
    """Say one value of what is set, as HTML."""
    return NILAI[satu.apa](satu, isi)


def surat_tertulis(isi: Any) -> str:  # noqa: ANN401  JSON
    """Say a letter so that it can be read again, plain."""
    nomor, on, _ = isi
    return f"{nomor} tanggal {_iso(on)}"


def _nilai_surat(isi: Any) -> str:  # noqa: ANN401  JSON
    if isi is None:
        return BELUM_ADA
    nomor, on, sidik = isi
    return f"{escape(nomor)}, {_iso(on)}, {'dengan' if sidik else 'tanpa'} PDF"


KALA = {
    Kala.TAHUN: "setiap tahun",
    Kala.SEMESTER: "setiap semester",
    Kala.TRIWULAN: "setiap triwulan",
    Kala.BULAN: "setiap bulan",
}
SIAPA = {
    Penanggung.PERANGKAT_DAERAH: "semua perangkat daerah",
    Penanggung.DIPILIH: "unit tertentu",
}


def _jenis_baru(isi: Any) -> str:  # noqa: ANN401  JSON
    satu = from_json(isi)
    siapa = f"{escape(satu.nama)}, {KALA[satu.kala]}, {SIAPA[satu.penanggung]}"
    return f"{siapa}, tenggat {aturan(satu.aturan, satu.kala)}"


def _nilai_panjang(isi: Any) -> str:  # noqa: ANN401  JSON
    on, alasan = isi
    return f"{_iso(on)} ({escape(alasan)})" if alasan else _iso(on)


NILAI: dict[Apa, Callable[[Perubahan, Any], str]] = {
    Apa.BARU: lambda _, isi: BELUM_ADA if isi is None else _jenis_baru(isi),
    Apa.AKTIF: lambda _, isi: AKTIF if isi else BELUM_AKTIF,
    Apa.ATURAN: lambda satu, isi: aturan(to_aturan(isi), satu.kala),
    Apa.GESER: lambda _, isi: GESER[Geser(isi)],
    Apa.CONTOH: lambda _, isi: CONTOH if isi else "ditetapkan",
    Apa.TANGGA: lambda _, isi: tangga(to_tangga(isi)),
    Apa.PENGUMPUL: lambda _, isi: dan([escape(nama) for nama in isi]) or BELUM_ADA,
    Apa.LAMPIRAN: lambda _, isi: LAMPIRAN[Lampiran(isi)],
    Apa.SURAT: lambda _, isi: _nilai_surat(isi),
    Apa.TANGGAL: lambda _, isi: _iso(isi),
    Apa.UNIT: lambda _, isi: "ikut" if isi else "tidak ikut",
    Apa.BEBAS: lambda _, isi: "wajib" if isi is None else f"dibebaskan ({escape(isi)})",
    Apa.PANJANG: lambda _, isi: _nilai_panjang(isi),
}


def _iso(on: str) -> str:
    return tanggal(date.fromisoformat(on))


def kecuali(satu: Kecuali) -> str:
    """Say what is otherwise of one unit, for a button."""
    apa = "bebas" if satu.dibebaskan is not None else f"s.d. {tanggal_pendek(satu.diperpanjang_on)}"
    return f"{satu.unit}, {periode(satu.periode)}: {apa}"


def baris_kecuali(satu: Kecuali) -> str:
    """Say the same in full, the original date beside the new one."""
    siapa = f"• {escape(satu.unit)}, {periode(satu.periode)}"
    if satu.dibebaskan is not None:
        return f"{siapa}: dibebaskan ({escape(satu.dibebaskan)})"
    sampai = tanggal(satu.diperpanjang_on) if satu.diperpanjang_on else ""
    semula = f"semula {tanggal(satu.tenggat_on)}"
    return f"{siapa}: s.d. {sampai}, {semula} ({escape(satu.alasan or '')})"


def tanggal_pendek(on: date | None) -> str:
    return format_date(on, "d MMM y", locale=LOKAL) if on else ""


def tombol_jatuh(satu: Jatuhan) -> str:
    return f"{periode(satu.periode)}: {tanggal_pendek(satu.tenggat_on)}"


def peristiwa(pada: datetime, oleh: str | None, satu: Perubahan) -> str:
    """Say when who changed what; the time is in the reader's zone already."""
    return f"{waktu(pada)}, {escape(oleh or DI_SERVER)}\n{ubah(satu)}"
