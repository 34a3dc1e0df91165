"""A history that tells when somebody has changed it: each entry carries the seal of the one before.

Nothing here knows a database. An entry is sealed over all that it says and over the seal before
it, so that one changed, taken out or put in shows from there on; one cut off at the end shows
against a head that was written down elsewhere (a backup, a message to an admin).
"""

import hashlib
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum

POLA_KEPALA = r"^[1-9][0-9]{0,17}:[0-9a-f]{64}$"
"""A head as text."""
AWAL = "0" * 64
"""What the first entry carries."""


class Jenis(StrEnum):
    """What an entry tells of; its `isi` names the rows by id."""

    UNDANGAN_DIBUAT = "undangan_dibuat"
    UNDANGAN_DICABUT = "undangan_dicabut"
    UNDANGAN_DIPAKAI = "undangan_dipakai"
    PERAN_DIBERI = "peran_diberi"
    PERAN_DIAKHIRI = "peran_diakhiri"
    AKSES_DITOLAK = "akses_ditolak"
    TAHUN_DIBUKA = "tahun_dibuka"
    TARGET_DITETAPKAN = "target_ditetapkan"
    PAGU_DITETAPKAN = "pagu_ditetapkan"
    JANJI_DITETAPKAN = "janji_ditetapkan"
    """Target, satuan or unit of what a program or sub kegiatan promises."""
    JADWAL_DIUBAH = "jadwal_diubah"
    ISIAN_DIAJUKAN = "isian_diajukan"
    ISIAN_DISERAHKAN = "isian_diserahkan"
    ISIAN_DITERIMA = "isian_diterima"
    ISIAN_DIKEMBALIKAN = "isian_dikembalikan"
    ISIAN_DITARIK = "isian_ditarik"
    ISIAN_DIGANTI = "isian_diganti"
    PEMUTUS_DITUNJUK = "pemutus_ditunjuk"
    DELEGASI_DIUBAH = "delegasi_diubah"
    REGISTER_DITAMBAH = "register_ditambah"
    REGISTER_DIUBAH = "register_diubah"
    REGISTER_DICORET = "register_dicoret"
    HARI_DIUBAH = "hari_diubah"
    """A day was added to the days off, or struck out of them."""
    PERUBAHAN_HARI_DICABUT = "perubahan_hari_dicabut"
    PEKAN_DIUBAH = "pekan_diubah"
    """The weekdays on which a unit works."""
    KEWAJIBAN_DIATUR = "kewajiban_diatur"
    """What an admin has set of a kind of obligation, its units, or one of them (`apa`)."""
    LAPORAN_DIKIRIM = "laporan_dikirim"
    LAPORAN_DITERIMA = "laporan_diterima"
    LAPORAN_DIKEMBALIKAN = "laporan_dikembalikan"
    LAPORAN_DITARIK = "laporan_ditarik"
    LAPORAN_DIGANTI = "laporan_diganti"
    KENDALA_DISAMPAIKAN = "kendala_disampaikan"
    KENDALA_DITUTUP = "kendala_ditutup"
    """Answered, or closed without an answer."""
    TENGGAT_DITERUSKAN = "tenggat_diteruskan"
    """A collector has told an Asisten what has not come in: the units as they were shown."""
    GRUP_DIDAFTARKAN = "grup_didaftarkan"
    GRUP_DILEPAS = "grup_dilepas"
    CATATAN_DITANGGAPI = "catatan_ditanggapi"
    """Somebody has answered a finding of the auditor."""
    TINDAK_DIBUAT = "tindak_dibuat"
    """An admin has given a unit something to follow up."""
    TINDAK_DIJAWAB = "tindak_dijawab"
    TINDAK_DITERIMA = "tindak_diterima"
    TINDAK_DIKEMBALIKAN = "tindak_dikembalikan"
    TINDAK_DICABUT = "tindak_dicabut"
    PENGINGAT_DIMINTA = "pengingat_diminta"
    """Somebody had units asked for what they owe."""
    SEBUTAN_DITAMBAH = "sebutan_ditambah"
    """An admin has said what people call something besides its names."""
    SEBUTAN_DICABUT = "sebutan_dicabut"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entri:
    """One entry. `oleh` is the id of who did it, None: somebody at the server.

    `isi` is JSON with sorted keys, as it was sealed.
    """

    nomor: int
    pada_at: datetime
    oleh: int | None
    jenis: str
    isi: str
    sebelum: str
    sidik: str


@dataclass(frozen=True, slots=True)
class Kepala:
    """The last entry of a history as it was at some time."""

    nomor: int
    sidik: str

    def __str__(self) -> str:
        return f"{self.nomor}:{self.sidik}"


class Cacat(StrEnum):
    """What is wrong with a history at an entry."""

    BERUBAH = "berubah"
    """The entry does not say what was sealed."""
    TERPUTUS = "terputus"
    """The entry does not carry the seal of the one before: something is missing or put in."""
    TERPOTONG = "terpotong"
    """Entries that there were are not there."""
    KEPALA = "kepala"
    """The head that was noted in the database is not the last entry."""
    LAIN = "lain"
    """At this number stands another entry than there was."""


def read_head(teks: str) -> Kepala | None:
    """Return the head that this text is, None if it is none."""
    if not re.match(POLA_KEPALA, teks):
        return None
    nomor, _, sidik = teks.partition(":")
    return Kepala(int(nomor), sidik)


def next_entry(
    terakhir: Entri | None, *, pada_at: datetime, oleh: int | None, jenis: str, isi: str
) -> Entri:
    """Return the entry that comes after the last one, sealed."""
    baru = Entri(
        nomor=terakhir.nomor + 1 if terakhir else 1,
        pada_at=pada_at,
        oleh=oleh,
        jenis=jenis,
        isi=isi,
        sebelum=terakhir.sidik if terakhir else AWAL,
        sidik="",
    )
    return replace(baru, sidik=seal(baru))


def seal(entri: Entri) -> str:
    """Return the seal that an entry should have: SHA-256 over all the rest of it, in hex."""
    waktu = entri.pada_at.astimezone(UTC).isoformat()
    semua = [entri.nomor, waktu, entri.oleh, entri.jenis, entri.isi, entri.sebelum]
    return hashlib.sha256(json.dumps(semua, ensure_ascii=True).encode()).hexdigest()


def content(isi: dict[str, object]) -> str:
    """Return what an entry says as it is sealed."""
    return json.dumps(isi, sort_keys=True, ensure_ascii=False, separators=(",", ":"))


def check(semua: Iterable[Entri], kepala: Iterable[Kepala] = ()) -> Iterator[tuple[int, Cacat]]:
    """Yield each number at which the history, in its order, is not what it was.

    `kepala` are heads that were written down elsewhere.
    """
    sebelum, nomor, sidik_of = AWAL, 0, {}
    for satu in semua:
        nomor += 1
        if satu.nomor != nomor or satu.sebelum != sebelum:
            yield satu.nomor, Cacat.TERPUTUS
        if satu.sidik != seal(satu):
            yield satu.nomor, Cacat.BERUBAH
        sebelum, nomor = satu.sidik, satu.nomor
        sidik_of[satu.nomor] = satu.sidik
    for satu_kepala in kepala:
        if satu_kepala.nomor not in sidik_of:
            yield satu_kepala.nomor, Cacat.TERPOTONG
        elif sidik_of[satu_kepala.nomor] != satu_kepala.sidik:
            yield satu_kepala.nomor, Cacat.LAIN
