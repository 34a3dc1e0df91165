"""The tables, one module per subject; importing this package registers them all."""

from storage.models.akses import DialogRow, PerbuatanRow, PermintaanRow, UndanganRow
from storage.models.anggaran import (
    IndikatorPosRow,
    PaguRow,
    PosAnggaranRow,
    RealisasiAnggaranRow,
    SerapanTercetakRow,
)
from storage.models.antrean import DenyutRow, GrupRow, InboxRow, OutboxRow
from storage.models.daftar import AngkaLainRow, DaftarUnitRow, PitaRow, RegisterRow, SkalaRow
from storage.models.dokumen import DokumenRow, NarasiRow, PaketRow, PenandaTanganRow, SumberRow
from storage.models.gambar import GambarTerkirimRow
from storage.models.hari_kerja import HariKhususRow, PekanUnitRow
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
from storage.models.kewajiban import (
    JenisKewajibanRow,
    KewajibanRow,
    LampiranRow,
    LaporanRow,
    TanggaRow,
    UnitKewajibanRow,
)
from storage.models.orang import OrangRow, PenugasanRow
from storage.models.organisasi import SubBagianRow, UnitAliasRow, UnitBidangRow, UnitRow
from storage.models.pengingat import BundelRow, PengingatRow, TundaRow
from storage.models.register import EntriRegisterRow
from storage.models.sejarah import KepalaSejarahRow, SejarahRow
from storage.models.tahun import JadwalIsiRow, TahunIsianRow

__all__ = [
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
    "JenisKewajibanRow",
    "KepalaSejarahRow",
    "KewajibanRow",
    "LampiranRow",
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
    "PitaRow",
    "PosAnggaranRow",
    "RealisasiAnggaranRow",
    "RealisasiKinerjaRow",
    "RegisterRow",
    "SasaranRow",
    "SejarahRow",
    "SerapanTercetakRow",
    "SkalaRow",
    "SubBagianRow",
    "SumberRow",
    "TahunIsianRow",
    "TanggaRow",
    "TargetRow",
    "TujuanRow",
    "TundaRow",
    "UndanganRow",
    "UnitAliasRow",
    "UnitBidangRow",
    "UnitKewajibanRow",
    "UnitRow",
]
