"""The findings outside the chat: as lines, as plain data, and as a workbook."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from decimal import Decimal

from bot.messages import cek as kata_cek
from bot.messages import cek_terminal as kata
from bot.messages.cek import TINGKAT
from bot.messages.cek_uraian import uraikan
from bot.messages.umum import jabatan
from core.audit.catatan import Catatan, Tingkat
from core.audit.daftar import DASAR
from core.services.cek import Pemeriksaan
from core.xlsx.sel import TEKS_MAKS
from core.xlsx.tulis import Kolom, LembarTulis, write_workbook

CADANGAN = 100
"""Characters of a cell that are left for what is said of the rest."""


def lines(hasil: Pemeriksaan, on: date) -> Iterator[str]:
    """Yield what a terminal shows on this day."""
    yield kata.judul(hasil.tahun, hasil.dokumen)
    yield kata.hitungan([(tingkat, len(hasil.of(tingkat))) for tingkat in Tingkat])
    for nomor, satu in enumerate(hasil.catatan, start=1):
        uraian = uraikan(satu.fakta, utuh=True)
        yield ""
        sudah = kata_cek.DITANGGAPI if hasil.is_answered(satu) else ""
        yield f"{nomor}. [{TINGKAT[satu.tingkat]}] {uraian.judul}{sudah}"
        yield from (f"   {isi}" for isi in uraian.isi)
        yield from (f"   ? {isi}" for isi in uraian.kemungkinan)
        yield f"   > {uraian.saran}"
        yield from (f"   = {isi}" for isi in _see_also(hasil, satu))
        yield from (f"   # {isi}" for isi in _tasks(hasil, satu, on))
    if hasil.masalah:
        yield ""
        yield kata.masalah([(satu.aturan, satu.kendala) for satu in hasil.masalah])


def plain(hasil: Pemeriksaan) -> dict[str, object]:
    """Return the findings as JSON has them; figures are texts, so that none is rounded."""
    return {
        "tahun": hasil.tahun,
        "dokumen": list(hasil.dokumen),
        "catatan": [_finding(hasil, satu) for satu in hasil.catatan],
        "masalah": [
            {"aturan": satu.aturan, "tentang": satu.tentang, "kendala": satu.kendala.value}
            for satu in hasil.masalah
        ],
    }


def _finding(hasil: Pemeriksaan, satu: Catatan) -> dict[str, object]:
    uraian = uraikan(satu.fakta, utuh=True)
    return {
        "kunci": satu.kunci,
        "aturan": satu.aturan,
        "tingkat": satu.tingkat.value,
        "dasar": DASAR[satu.aturan].value,
        "judul": uraian.judul,
        "isi": list(uraian.isi),
        "kemungkinan": list(uraian.kemungkinan),
        "saran": uraian.saran,
        "fakta": _plain(satu.fakta),
        "terkait": [lain.kunci for lain in hasil.related(satu)],
        "tanggapan": [
            {
                "teks": t.teks,
                "pada": t.pada_at.isoformat(),
                "berlaku": t.berlaku,
                "oleh": t.oleh,
                "sebagai": jabatan(t.sebagai),
                "bukti": t.bukti.nama if t.bukti else None,
            }
            for t in hasil.tanggapan.get(satu.kunci, ())
        ],
        "tindak_lanjut": [
            {
                "nomor": tugas.nomor,
                "unit": tugas.unit_nama,
                "tenggat": tugas.tenggat_on.isoformat(),
                "keadaan": tugas.keadaan.value,
            }
            for tugas in hasil.tugas.get(satu.kunci, ())
        ],
    }


def workbook(hasil: Pemeriksaan, *, now: datetime) -> bytes:
    """Return the findings as an .xlsx file, a row each. `now` is in the city's zone."""
    baris = []
    for nomor, satu in enumerate(hasil.catatan, start=1):
        uraian = uraikan(satu.fakta, utuh=True)
        tercetak = _cell((*uraian.isi, *_see_also(hasil, satu)))
        isi = (uraian.judul, tercetak, _cell(uraian.kemungkinan), uraian.saran)
        tugas = _cell(list(_tasks(hasil, satu, now.date())))
        jawaban = _cell([kata.tanggapan(t) for t in hasil.tanggapan.get(satu.kunci, ())])
        dasar = kata_cek.DASAR[DASAR[satu.aturan]]
        baris.append((nomor, TINGKAT[satu.tingkat], *isi, dasar, jawaban, tugas))
    lembar = LembarTulis(
        nama=kata.LEMBAR,
        kolom=[
            Kolom(judul=judul, lebar=lebar)
            for judul, lebar in zip(kata.KOLOM, kata.LEBAR, strict=True)
        ],
        baris=baris,
        pembuka=[kata.judul(hasil.tahun, hasil.dokumen)],
        terkunci=False,
    )
    return write_workbook([lembar], dibuat_at=now, penulis=kata.PENULIS)


def _cell(baris: Sequence[str]) -> str:
    """Return the lines as one text; what no cell holds is counted, and stands in the JSON."""
    if len(isi := "\n".join(baris)) <= TEKS_MAKS:
        return isi
    muat, terpakai = 0, CADANGAN
    while terpakai + len(baris[muat]) < TEKS_MAKS:
        terpakai += len(baris[muat]) + 1
        muat += 1
    return "\n".join([*baris[:muat], kata.tak_muat(len(baris) - muat)])


def _see_also(hasil: Pemeriksaan, satu: Catatan) -> Iterator[str]:
    """Say by their numbers which others are about the same figure."""
    semua = {lain.kunci: nomor for nomor, lain in enumerate(hasil.catatan, start=1)}
    if terkait := hasil.related(satu):
        yield kata_cek.lihat_juga([semua[lain.kunci] for lain in terkait])


def _tasks(hasil: Pemeriksaan, satu: Catatan, on: date) -> Iterator[str]:
    """Say whose task it has become, until when, and how that stands."""
    yield from (kata.tugas(tugas, on) for tugas in hasil.tugas.get(satu.kunci, ()))


def _plain(isi: object) -> object:
    """Return a value as JSON has it."""
    if isinstance(isi, Decimal):
        return f"{isi:f}"
    if isinstance(isi, Mapping):
        return {f"{kunci}": _plain(nilai) for kunci, nilai in isi.items()}
    if isinstance(isi, Sequence | frozenset) and not isinstance(isi, str):
        return [_plain(satu) for satu in isi]
    if is_dataclass(isi):
        return {satu.name: _plain(getattr(isi, satu.name)) for satu in fields(isi)}
    if isi is None or isinstance(isi, int):
        return isi
    return f"{isi}"
