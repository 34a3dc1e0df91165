"""Headings of columns as units write them: U1, "Unsur 1", a name, or a whole question.

Where number and name do not agree ("U8 Sarana dan Prasarana") the name counts: the questionnaire
of PermenPANRB 14/2017 asks about sarana as its eighth question, though it is the ninth unsur.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from core.skm.unsur import Unsur
from core.teks import fold

_NOMOR = re.compile(r"(?:[0-9]{1,2} )?u(?:nsur)?(?: ke)? ?0*([1-9][0-9]?)\b")
_CAP_WAKTU = re.compile(r"\b(?:cap|stempel|timestamp|tanggal|tgl|jam|pengisian)\b")
_PRIBADI = re.compile(
    r"(?:\w+ )?(?:nama|nik|ktp|hp|handphone|telepon|telpon|telp|tlp|phone|wa|whatsapp|email|surel|"
    r"alamat|npwp|nip|kontak)\b"
)
_KETERANGAN = re.compile(
    r"\b(?:no|nomor|urut|responden|resp|id|umur|usia|jenis|kelamin|gender|jk|lp|pendidikan|"
    r"pekerjaan|saran|masukan|kritik|komentar|catatan|keterangan|ket|jumlah|jml|total|rata|nrr|"
    r"nilai|ikm|skm|skor|layanan|pelayanan|loket|kecamatan|kelurahan|agama|suku)\b"
)
_REKAP = re.compile(
    r"(?:jumlah|jml|total|rata|rerata|sum|average|nrr|ikm|skm|nilai|bobot|mutu|kategori)\b"
)
JUDUL_DIBACA = 300
"""Characters of a heading; a whole question is 150."""


class JenisKolom(StrEnum):
    UNSUR = "unsur"
    UNSUR_LAIN = "unsur_lain"
    """An unsur by its number, which this survey has not."""
    PRIBADI = "pribadi"
    """Who the respondent is; not looked at."""
    KETERANGAN = "keterangan"
    TAK_DIKENAL = "tak_dikenal"


@dataclass(frozen=True, slots=True)
class ArtiKolom:
    """What a heading says; `tertukar`: its number and its name are of two unsur."""

    jenis: JenisKolom
    unsur: Unsur | None = None
    tertukar: bool = False


def find_unsur(judul: str, unsur: Sequence[Unsur]) -> ArtiKolom:
    """Return what is in a column with this heading."""
    terlipat = fold(judul[:JUDUL_DIBACA])
    kata = set(terlipat.split())
    cocok = _NOMOR.match(terlipat)
    bernomor = next((u for u in unsur if cocok and u.kode == f"U{cocok[1]}"), None)
    bernama = [u for u in unsur if u.kata & kata or terlipat in {fold(u.nama), fold(u.kode)}]
    if cocok:
        return _numbered(bernomor, bernama)
    if _CAP_WAKTU.search(terlipat):
        return ArtiKolom(JenisKolom.KETERANGAN)
    if _PRIBADI.match(terlipat):
        return ArtiKolom(JenisKolom.PRIBADI)
    if len(bernama) == 1:
        return ArtiKolom(JenisKolom.UNSUR, bernama[0])
    if not bernama and _KETERANGAN.search(terlipat):
        return ArtiKolom(JenisKolom.KETERANGAN)
    return ArtiKolom(JenisKolom.TAK_DIKENAL)


def is_recap(label: str) -> bool:
    """Tell whether a row with this label sums up the rows above it."""
    return bool(_REKAP.match(fold(label[:JUDUL_DIBACA])))


def _numbered(bernomor: Unsur | None, bernama: Sequence[Unsur]) -> ArtiKolom:
    if len(bernama) == 1:
        return ArtiKolom(JenisKolom.UNSUR, bernama[0], tertukar=bernama[0] != bernomor)
    if bernomor is None:
        return ArtiKolom(JenisKolom.UNSUR_LAIN)
    return ArtiKolom(JenisKolom.UNSUR, bernomor)
