"""The answers of respondents as somebody sends them: read, added up, and only the sums kept.

The file itself may tell who answered, so that a recap made of it comes with the report instead.
"""

from collections.abc import Iterator
from datetime import datetime

from bot.lapor.konteks import Konteks
from bot.messages import kesalahan_skm, skm
from bot.messages import kirim_skm as kata
from bot.messages.isian import periode
from bot.unduhan import Kiriman
from core.aturan import round_fraction
from core.bukti import JenisBerkas, tell_kind
from core.errors import DomainError
from core.galat_bukti import BerkasDitolakError
from core.kewajiban.terutang import Terutang
from core.services import simpanan
from core.skm.baca import read_answers
from core.skm.jawaban import Rekap
from core.skm.rincian import Sumber, frequencies
from core.xlsx.tulis import IsiTulis, Kolom, LembarTulis, write_workbook

LEBAR = {0: 8, 1: 42}
DESIMAL = 4
"""Places of an NRR in the recap."""


def is_plain_evidence(isi: bytes) -> bool:
    """Tell whether this is a document or a picture, in which nobody keeps answers."""
    try:
        return tell_kind(isi) is not JenisBerkas.XLSX
    except DomainError:
        return False


def take(k: Konteks, kiriman: Kiriman) -> str:
    """Take a file of answers; return what was left out of it, or why it cannot be taken."""
    try:
        bacaan = read_answers(kiriman.isi, k.isi.unsur)
    except BerkasDitolakError as error:
        return kesalahan_skm.berkas_ditolak(error)
    if bacaan.rekap is None:
        return kesalahan_skm.jawaban_ditolak(bacaan)
    k.isi.clear("nrr", "satu", "ikm", "responden")
    if k.isi.sumber is not Sumber.JAWABAN:
        k.isi.put("sumber", Sumber.JAWABAN.value)
    k.isi.put(
        "jawaban",
        {
            "frekuensi": frequencies(bacaan.rekap),
            "responden": bacaan.rekap.responden,
            "tidak_lengkap": bacaan.rekap.tidak_lengkap,
            "rekap": _enclose(k, bacaan.rekap),
        },
    )
    return "\n".join(skm.catatan_baca(bacaan))


def write_recap(rekap: Rekap, terutang: Terutang, *, dibuat_at: datetime) -> bytes:
    """Return the sums as a workbook, in which no respondent can be told."""
    kapan = periode(terutang.periode)
    lembar = LembarTulis(
        nama=kata.LEMBAR_REKAP,
        kolom=[
            Kolom(judul=judul, lebar=LEBAR.get(nomor, 9))
            for nomor, judul in enumerate(kata.KOLOM_REKAP)
        ],
        baris=list(_rows(rekap)),
        pembuka=[
            baris.format(unit=terutang.unit_nama, periode=kapan, responden=rekap.responden)
            for baris in kata.PEMBUKA_REKAP
        ],
    )
    return write_workbook([lembar], dibuat_at=dibuat_at)


def _rows(rekap: Rekap) -> Iterator[list[IsiTulis]]:
    for satu in rekap.unsur:
        nrr = round_fraction(satu.nrr, DESIMAL) if satu.nrr is not None else None
        yield [satu.unsur.kode, satu.unsur.nama, *satu.frekuensi, satu.kosong, satu.jumlah, nrr]


def _enclose(k: Konteks, rekap: Rekap) -> dict[str, object]:
    """Keep the recap, and return it as evidence."""
    terutang = k.terutang
    isi = write_recap(rekap, terutang, dibuat_at=k.ruang.now())
    kapan = f"{terutang.periode.kode}-{terutang.periode.tahun}"
    return {
        "nama": kata.NAMA_REKAP.format(periode=kapan),
        "tautan": None,
        "sidik": simpanan.store(k.ruang.data_dir, isi),
        "jenis": JenisBerkas.XLSX.value,
        "ukuran": len(isi),
    }
