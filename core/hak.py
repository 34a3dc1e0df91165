"""Rights: which role may do what, for whose figures.

The table is product policy: one row per use case, one column per role. A person holds
several roles; whatever one of them allows is allowed.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

NOMOR_AKUN_MAKS = 2**52 - 1
"""Telegram promises that the id of an account has at most 52 bits (Bot API, User)."""


class Peran(StrEnum):
    PIMPINAN = "pimpinan"
    KABAG = "kabag"
    STAF = "staf"
    VERIFIKATOR = "verifikator"
    KEPALA_PD = "kepala_pd"
    OPERATOR_PD = "operator_pd"
    PEMBACA = "pembaca"
    ADMIN = "admin"


class Kapasitas(StrEnum):
    DEFINITIF = "definitif"
    PLT = "plt"
    PLH = "plh"
    PJ = "pj"


class Kegunaan(StrEnum):
    """What somebody wants to do; one per row of the table."""

    BERTANYA = "bertanya"
    MENDRAF = "mendraf"
    MENGAJUKAN = "mengajukan"
    MEMUTUSKAN = "memutuskan"
    MENDELEGASIKAN = "mendelegasikan"
    """As the head of a unit: to return what its staf wrote, and to let them submit without it."""
    MENGISI_REGISTER = "mengisi_register"
    """To add, change and strike out what stands in a register."""
    MELAPOR_PD = "melapor_pd"
    MELIHAT_TENGGAT = "melihat_tenggat"
    MENGINGATKAN = "mengingatkan"
    MENGUNDUH_LAPORAN = "mengunduh_laporan"
    MELIHAT_TINDAK_LANJUT = "melihat_tindak_lanjut"
    """To read what a unit is to follow up, and what it has answered."""
    MENINDAKLANJUTI = "menindaklanjuti"
    MEMERIKSA_TINDAK_LANJUT = "memeriksa_tindak_lanjut"
    """To accept what a unit has answered, or to return it."""
    MENGELOLA = "mengelola"


class Bidang(StrEnum):
    """What a verifikator collects and decides on."""

    KINERJA = "kinerja"
    ANGGARAN = "anggaran"
    IKK_LPPD = "ikk_lppd"
    SKM = "skm"


class Cakupan(StrEnum):
    """How far a right reaches."""

    TIDAK = "tidak"
    SENDIRI = "sendiri"
    """The person's unit, the units below it, and what they own."""
    DIDELEGASIKAN = "didelegasikan"
    """As `SENDIRI`, once the head of the unit has delegated it."""
    ATAS_NAMA = "atas_nama"
    """For any unit, marked as done on its behalf."""
    BIDANG = "bidang"
    """Everything in the field that the person's unit collects."""
    BIDANG_BUKAN_SENDIRI = "bidang_bukan_sendiri"
    """As `BIDANG`, except what the person posted or what belongs to the person's unit;
    and of other fields, what the Bagian that collects the field posted itself."""
    BIDANG_DAN_SENDIRI = "bidang_dan_sendiri"
    SEMUA_BUKAN_SENDIRI = "semua_bukan_sendiri"
    """Everything, except what the person posted or what belongs to the person's unit."""
    SEMUA = "semua"


class Putusan(StrEnum):
    TOLAK = "tolak"
    IZIN = "izin"
    IZIN_ATAS_NAMA = "izin_atas_nama"


@dataclass(frozen=True, slots=True, kw_only=True)
class Penugasan:
    """One role in force. `wilayah` holds the unit's id and those of all units below it.

    It is held up to, not on, `akhir_on`; None: until it is ended.
    """

    peran: Peran
    unit_id: int | None = None
    unit_nama: str | None = None
    wilayah: frozenset[int] = frozenset()
    kapasitas: Kapasitas = Kapasitas.DEFINITIF
    akhir_on: date | None = None
    bidang: frozenset[Bidang] = frozenset()
    didelegasikan: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pelaku:
    """The acting person. Without a role in force it is a stranger, who may do nothing."""

    orang_id: int
    telegram_id: int
    nama: str
    penugasan: tuple[Penugasan, ...] = ()

    @property
    def tak_dikenal(self) -> bool:
        return not self.penugasan

    def holding(self, peran: Peran, unit_id: int | None) -> Penugasan | None:
        """Return this role in this unit, None where the person does not hold it."""
        cocok = (t for t in self.penugasan if (t.peran, t.unit_id) == (peran, unit_id))
        return next(cocok, None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Perihal:
    """What a use case is about: its owners (unit ids), its field, who posted it."""

    pemilik: frozenset[int] = frozenset()
    bidang: Bidang | None = None
    pengaju: frozenset[int] = frozenset()
    """The ids of who wrote and who submitted it."""
    milik_pengumpul: bool = False
    """True where the owner is the very Bagian that collects the field."""


_TANYA = {
    Peran.PIMPINAN: Cakupan.SEMUA,
    Peran.KABAG: Cakupan.SEMUA,
    Peran.STAF: Cakupan.SENDIRI,
    Peran.VERIFIKATOR: Cakupan.SEMUA,
    Peran.KEPALA_PD: Cakupan.SENDIRI,
    Peran.OPERATOR_PD: Cakupan.SENDIRI,
    Peran.PEMBACA: Cakupan.SEMUA,
    Peran.ADMIN: Cakupan.SEMUA,
}

PELAPOR = (Peran.OPERATOR_PD, Peran.KEPALA_PD, Peran.KABAG)
"""They report for their own unit, and are reminded of what it owes."""
MEMANDANG = frozenset({Peran.PIMPINAN, Peran.PEMBACA, Peran.ADMIN})
"""They post and report nothing of the units that they see."""

# A role that a row leaves out is refused.
TABEL_HAK: dict[Kegunaan, dict[Peran, Cakupan]] = {
    Kegunaan.BERTANYA: _TANYA,
    Kegunaan.MENDRAF: {
        Peran.KABAG: Cakupan.SENDIRI,
        Peran.STAF: Cakupan.SENDIRI,
        Peran.VERIFIKATOR: Cakupan.ATAS_NAMA,
    },
    Kegunaan.MENGAJUKAN: {
        Peran.KABAG: Cakupan.SENDIRI,
        Peran.STAF: Cakupan.DIDELEGASIKAN,
        Peran.VERIFIKATOR: Cakupan.ATAS_NAMA,
    },
    Kegunaan.MEMUTUSKAN: {Peran.VERIFIKATOR: Cakupan.BIDANG_BUKAN_SENDIRI},
    Kegunaan.MENDELEGASIKAN: {Peran.KABAG: Cakupan.SENDIRI},
    Kegunaan.MENGISI_REGISTER: {
        Peran.KABAG: Cakupan.SENDIRI,
        Peran.STAF: Cakupan.DIDELEGASIKAN,
    },
    Kegunaan.MELAPOR_PD: {
        # A pengampu of IKK may be a Bagian (no. 26 of the list of 2024), which its Kabag heads.
        Peran.KABAG: Cakupan.SENDIRI,
        Peran.VERIFIKATOR: Cakupan.ATAS_NAMA,
        Peran.KEPALA_PD: Cakupan.SENDIRI,
        Peran.OPERATOR_PD: Cakupan.SENDIRI,
    },
    Kegunaan.MELIHAT_TENGGAT: {
        Peran.PIMPINAN: Cakupan.SEMUA,
        Peran.KABAG: Cakupan.BIDANG,
        Peran.STAF: Cakupan.SENDIRI,
        Peran.VERIFIKATOR: Cakupan.BIDANG,
        Peran.KEPALA_PD: Cakupan.SENDIRI,
        Peran.OPERATOR_PD: Cakupan.SENDIRI,
        Peran.PEMBACA: Cakupan.SEMUA,
        Peran.ADMIN: Cakupan.SEMUA,
    },
    Kegunaan.MENGINGATKAN: {
        Peran.PIMPINAN: Cakupan.SEMUA,
        Peran.KABAG: Cakupan.BIDANG,
        Peran.VERIFIKATOR: Cakupan.BIDANG,
        Peran.ADMIN: Cakupan.SEMUA,
    },
    Kegunaan.MENGUNDUH_LAPORAN: _TANYA,
    Kegunaan.MELIHAT_TINDAK_LANJUT: {
        Peran.PIMPINAN: Cakupan.SEMUA,
        Peran.KABAG: Cakupan.SENDIRI,
        Peran.STAF: Cakupan.SENDIRI,
        Peran.VERIFIKATOR: Cakupan.BIDANG_DAN_SENDIRI,
        Peran.KEPALA_PD: Cakupan.SENDIRI,
        Peran.OPERATOR_PD: Cakupan.SENDIRI,
        Peran.PEMBACA: Cakupan.SEMUA,
        Peran.ADMIN: Cakupan.SEMUA,
    },
    Kegunaan.MENINDAKLANJUTI: {
        Peran.KABAG: Cakupan.SENDIRI,
        Peran.STAF: Cakupan.DIDELEGASIKAN,
        Peran.KEPALA_PD: Cakupan.SENDIRI,
        Peran.OPERATOR_PD: Cakupan.SENDIRI,
    },
    Kegunaan.MEMERIKSA_TINDAK_LANJUT: {
        Peran.VERIFIKATOR: Cakupan.BIDANG_BUKAN_SENDIRI,
        Peran.ADMIN: Cakupan.SEMUA_BUKAN_SENDIRI,
    },
    Kegunaan.MENGELOLA: {Peran.ADMIN: Cakupan.SEMUA},
}


def decide(pelaku: Pelaku, kegunaan: Kegunaan, perihal: Perihal) -> Putusan:
    """Return whether this person may do this about that, and if so on whose behalf."""
    return act_as(pelaku, kegunaan, perihal)[1]


def act_as(
    pelaku: Pelaku, kegunaan: Kegunaan, perihal: Perihal
) -> tuple[Penugasan | None, Putusan]:
    """Return in which of their roles the person may do this, as `decide` does; None: in none."""
    putusan = {_decide_one(pelaku, t, kegunaan, perihal): t for t in reversed(pelaku.penugasan)}
    # In one's own name where one can: "atas nama" is for figures of others.
    for satu in (Putusan.IZIN, Putusan.IZIN_ATAS_NAMA):
        if satu in putusan:
            return putusan[satu], satu
    return None, Putusan.TOLAK


def sees_all(pelaku: Pelaku, kegunaan: Kegunaan = Kegunaan.BERTANYA) -> bool:
    return Cakupan.SEMUA in _cakupan(pelaku, kegunaan)


def may_at_all(pelaku: Pelaku, kegunaan: Kegunaan) -> bool:
    """Tell whether any of the person's roles knows this use case, for whatever units."""
    return any(c is not Cakupan.TIDAK for c in _cakupan(pelaku, kegunaan))


def wilayah(pelaku: Pelaku) -> frozenset[int]:
    """Return the ids of all units that are the person's own."""
    return frozenset().union(*(tugas.wilayah for tugas in pelaku.penugasan))


def _home(pelaku: Pelaku) -> frozenset[int]:
    """Return the ids of the units that the person works for in any of their roles, and those below.

    Whoever leads or only looks on works for none of those that they see.
    """
    semua = (tugas.wilayah for tugas in pelaku.penugasan if tugas.peran not in MEMANDANG)
    return frozenset[int]().union(*semua)


def _is_of_others(pelaku: Pelaku, perihal: Perihal) -> bool:
    """Tell whether neither the person nor anybody of their unit has it to answer for."""
    seunit = not _home(pelaku).isdisjoint(perihal.pemilik)
    return not seunit and pelaku.orang_id not in perihal.pengaju


def _cakupan(pelaku: Pelaku, kegunaan: Kegunaan) -> Iterable[Cakupan]:
    return [TABEL_HAK[kegunaan].get(t.peran, Cakupan.TIDAK) for t in pelaku.penugasan]


def _decide_one(pelaku: Pelaku, tugas: Penugasan, kegunaan: Kegunaan, perihal: Perihal) -> Putusan:
    milik_sendiri = not tugas.wilayah.isdisjoint(perihal.pemilik)
    bidang_sendiri = perihal.bidang in tugas.bidang
    match TABEL_HAK[kegunaan].get(tugas.peran, Cakupan.TIDAK):
        case Cakupan.SEMUA:
            boleh = True
        case Cakupan.SENDIRI:
            boleh = milik_sendiri
        case Cakupan.DIDELEGASIKAN:
            boleh = milik_sendiri and tugas.didelegasikan
        case Cakupan.BIDANG:
            boleh = bidang_sendiri
        case Cakupan.BIDANG_BUKAN_SENDIRI:
            berhak = bidang_sendiri or perihal.milik_pengumpul
            boleh = berhak and _is_of_others(pelaku, perihal)
        case Cakupan.BIDANG_DAN_SENDIRI:
            boleh = bidang_sendiri or milik_sendiri
        case Cakupan.SEMUA_BUKAN_SENDIRI:
            boleh = _is_of_others(pelaku, perihal)
        case Cakupan.ATAS_NAMA:
            return Putusan.IZIN_ATAS_NAMA
        case Cakupan.TIDAK:
            boleh = False
    return Putusan.IZIN if boleh else Putusan.TOLAK
