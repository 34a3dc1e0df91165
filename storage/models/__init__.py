"""The tables, one module per subject.

Importing this package registers those that every answer may need. The others come when they are
first asked for, since the class of a table takes a quarter of a megabyte; `load_all` brings all.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from storage.models.anggaran import (
    IndikatorPosRow,
    PaguRow,
    PosAnggaranRow,
    RealisasiAnggaranRow,
    SerapanTercetakRow,
)
from storage.models.antrean import DenyutRow, GrupRow, InboxRow, OutboxRow
from storage.models.daftar import AngkaLainRow, DaftarUnitRow, PitaRow, RegisterRow, SkalaRow
from storage.models.dialog import DialogRow, PerbuatanRow
from storage.models.dokumen import DokumenRow, NarasiRow, PaketRow, PenandaTanganRow, SumberRow
from storage.models.gambar import GambarTerkirimRow
from storage.models.indikator import (
    CapaianTercetakRow,
    IndikatorRow,
    IndikatorUnitRow,
    RealisasiKinerjaRow,
    SasaranRow,
    TargetRow,
    TujuanRow,
)
from storage.models.isian import BuktiRow, IsianRow, PenunjukanRow
from storage.models.orang import OrangRow, PenugasanRow
from storage.models.organisasi import SubBagianRow, UnitAliasRow, UnitBidangRow, UnitRow
from storage.models.sejarah import KepalaSejarahRow, SejarahRow
from storage.models.tahun import JadwalIsiRow, TahunIsianRow

if TYPE_CHECKING:
    from storage.models.akses import PermintaanRow, UndanganRow
    from storage.models.catatan import TanggapanRow
    from storage.models.hari_kerja import HariKhususRow, PekanUnitRow
    from storage.models.kewajiban import (
        JenisKewajibanRow,
        KewajibanRow,
        LampiranRow,
        LaporanRow,
        TanggaRow,
        TenggatPeriodeRow,
        UnitKewajibanRow,
    )
    from storage.models.langganan import JedaRow, LanggananRow, RekapRow
    from storage.models.pengingat import (
        AnakTerlewatRow,
        BundelRow,
        KendalaRow,
        PengingatRow,
        TundaRow,
    )
    from storage.models.register import EntriRegisterRow
    from storage.models.tanya import PertanyaanRow, SebutanRow
    from storage.models.tindak_lanjut import JawabanTindakRow, TindakLanjutRow

NANTI = {
    "akses": ("PermintaanRow", "UndanganRow"),
    "catatan": ("TanggapanRow",),
    "hari_kerja": ("HariKhususRow", "PekanUnitRow"),
    "kewajiban": (
        "JenisKewajibanRow",
        "KewajibanRow",
        "LampiranRow",
        "LaporanRow",
        "TanggaRow",
        "TenggatPeriodeRow",
        "UnitKewajibanRow",
    ),
    "langganan": ("JedaRow", "LanggananRow", "RekapRow"),
    "pengingat": ("AnakTerlewatRow", "BundelRow", "KendalaRow", "PengingatRow", "TundaRow"),
    "register": ("EntriRegisterRow",),
    "tanya": ("PertanyaanRow", "SebutanRow"),
    "tindak_lanjut": ("JawabanTindakRow", "TindakLanjutRow"),
}
"""The tables that come later, by their module; those of no other refer to them."""

__all__ = [
    "AnakTerlewatRow",
    "AngkaLainRow",
    "BuktiRow",
    "BundelRow",
    "CapaianTercetakRow",
    "DaftarUnitRow",
    "DenyutRow",
    "DialogRow",
    "DokumenRow",
    "EntriRegisterRow",
    "GambarTerkirimRow",
    "GrupRow",
    "HariKhususRow",
    "InboxRow",
    "IndikatorPosRow",
    "IndikatorRow",
    "IndikatorUnitRow",
    "IsianRow",
    "JadwalIsiRow",
    "JawabanTindakRow",
    "JedaRow",
    "JenisKewajibanRow",
    "KendalaRow",
    "KepalaSejarahRow",
    "KewajibanRow",
    "LampiranRow",
    "LanggananRow",
    "LaporanRow",
    "NarasiRow",
    "OrangRow",
    "OutboxRow",
    "PaguRow",
    "PaketRow",
    "PekanUnitRow",
    "PenandaTanganRow",
    "PengingatRow",
    "PenugasanRow",
    "PenunjukanRow",
    "PerbuatanRow",
    "PermintaanRow",
    "PertanyaanRow",
    "PitaRow",
    "PosAnggaranRow",
    "RealisasiAnggaranRow",
    "RealisasiKinerjaRow",
    "RegisterRow",
    "RekapRow",
    "SasaranRow",
    "SebutanRow",
    "SejarahRow",
    "SerapanTercetakRow",
    "SkalaRow",
    "SubBagianRow",
    "SumberRow",
    "TahunIsianRow",
    "TanggaRow",
    "TanggapanRow",
    "TargetRow",
    "TenggatPeriodeRow",
    "TindakLanjutRow",
    "TujuanRow",
    "TundaRow",
    "UndanganRow",
    "UnitAliasRow",
    "UnitBidangRow",
    "UnitKewajibanRow",
    "UnitRow",
]


def load_all() -> None:
    """Register the tables that come later, too."""
    for modul in NANTI:
        import_module(f"storage.models.{modul}")


def __getattr__(nama: str) -> Any:  # noqa: ANN401  the classes of tables
    for modul, milik in NANTI.items():
        if nama in milik:
            return getattr(import_module(f"storage.models.{modul}"), nama)
    raise AttributeError(nama)
