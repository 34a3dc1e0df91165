"""A figure that is being filled in: what has been said of it so far."""

from collections.abc import Iterator
from dataclasses import asdict, dataclass
from decimal import Decimal

from bot.berlangkah import Berlangkah
from core.angka import Keadaan, Nilai, Predikat
from core.baca_isian import Angka
from core.isian import Basis, Bukti, Catatan, Isian, JenisObjek, Objek
from core.mapping import figure_columns
from core.objek_isian import KELOMPOK_OF
from core.periode import Periode, find_periode
from core.usul import Usul

CATATAN = ("pendorong", "penghambat", "tindak_lanjut")
NANTI = "nanti"
"""What a field holds that was asked about and put off."""


@dataclass(slots=True)
class Pengisian(Berlangkah):
    """The fields of a figure; see the steps of /isi."""

    @property
    def objek(self) -> Objek | None:
        if not self.has("objek"):
            return None
        jenis, _, nomor = self.isi["objek"].partition(":")
        return Objek(JenisObjek(jenis), int(nomor))

    @property
    def periode(self) -> Periode | None:
        if not self.has("periode"):
            return None
        tahun, kode = self.isi["periode"]
        return find_periode(tahun, kode)

    @property
    def angka(self) -> Angka | None:
        return read_angka(self.isi["angka"]) if self.has("angka") else None

    @property
    def bukti(self) -> tuple[Bukti, ...]:
        return tuple(Bukti(**satu) for satu in self.isi.get("bukti", ()))

    @property
    def catatan(self) -> Catatan:
        return Catatan(*(self._said(nama) for nama in CATATAN))

    @property
    def usul(self) -> Usul | None:
        """Return the figure as far as it can be reviewed; None: something of it is missing."""
        objek, periode, angka = self.objek, self.periode, self.angka
        if objek is None or periode is None or angka is None or not self.has("unit"):
            return None
        return Usul(
            objek=objek,
            periode=periode,
            unit_id=self.isi["unit"],
            angka=angka,
            basis=Basis(self.isi["basis"]) if self._said("basis") else None,
            fisik_pct=Decimal(self.isi["fisik"]) if self._said("fisik") else None,
            catatan=self.catatan,
            alasan=self._said("alasan"),
            bukti=self.bukti,
            dari_id=self.isi.get("dari"),
        )

    def _said(self, nama: str) -> str | None:
        isi = self.isi.get(nama)
        return None if isi is None or isi == NANTI else str(isi)


def write_angka(angka: Angka) -> dict[str, str | None]:
    kolom = figure_columns(angka.nilai)
    bagian = {"pembilang": angka.pembilang, "penyebut": angka.penyebut}
    semua = {**kolom, **bagian}
    return {
        "teks": angka.teks,
        **{k: f"{n:f}" if isinstance(n, Decimal) else n for k, n in semua.items()},
    }


def read_angka(data: dict[str, str | None]) -> Angka:
    angka = {k: Decimal(data[k] or "") for k in ("nilai", "pembilang", "penyebut") if data[k]}
    nilai: Nilai
    if data["keadaan"]:
        nilai = Keadaan(data["keadaan"])
    elif data["predikat"]:
        nilai = Predikat(data["predikat"], angka.get("nilai"))
    else:
        nilai = angka["nilai"]
    return Angka(data["teks"] or "", nilai, angka.get("pembilang"), angka.get("penyebut"))


def of_isian(satu: Isian, *, draf: bool) -> Pengisian:
    """Begin with what a version says; `draf`: it goes on, else it is repaired by a new one."""
    hasil = Pengisian()
    for nama, isi in _fields(satu):
        hasil.put(nama, isi)
    if draf:
        hasil.isi["dari"] = satu.id
    return hasil


def _fields(satu: Isian) -> Iterator[tuple[str, object]]:
    yield "kelompok", KELOMPOK_OF[satu.objek.jenis].value
    yield "objek", f"{satu.objek}"
    yield "unit", satu.unit_id
    yield "periode", [satu.periode.tahun, satu.periode.kode]
    yield "angka", write_angka(satu.angka)
    if satu.objek.jenis is JenisObjek.POS:
        yield "basis", satu.basis or NANTI
        yield "fisik", f"{satu.fisik_pct:f}" if satu.fisik_pct is not None else NANTI
    for nama in CATATAN:
        isi = getattr(satu.catatan, nama)
        yield nama, NANTI if isi is None else isi
    yield "bukti", [asdict(bukti) for bukti in satu.bukti]
    yield "bukti_selesai", True
