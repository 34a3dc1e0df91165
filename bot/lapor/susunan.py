"""A report that is being written: what has been said of it so far."""

from dataclasses import asdict, dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from bot.berlangkah import Berlangkah
from core.isian import Bukti
from core.kewajiban.laporan import IsiLaporan, Laporan, Surat
from core.skm.rincian import Sumber, Survei, assessed, read_survei, write_survei
from core.skm.unsur import Unsur

REKAP = "rekap"
"""Where a report keeps which of its files is the recap of answers."""
TANPA = "-"
"""What a field holds that was asked about and left out."""


@dataclass(slots=True)
class Susunan(Berlangkah):
    """The fields of a report; see the steps of /kirim."""

    @property
    def kewajiban(self) -> int:
        return int(self.isi["kewajiban"])

    @property
    def lewat_surat(self) -> bool:
        return bool(self.isi.get("lewat_surat"))

    @property
    def tanya(self) -> str | None:
        """Return what is asked again because somebody wants to change it."""
        return self.isi.get("tanya")

    @property
    def lampiran(self) -> tuple[Bukti, ...]:
        """Return all that comes with it: the recap of answers, too, as long as they count."""
        rekap = self.isi["jawaban"]["rekap"] if self.dari_jawaban else None
        semua = [*self.isi.get("lampiran", ()), *([rekap] if rekap else [])]
        return tuple(Bukti(**satu) for satu in semua)

    @property
    def dari_jawaban(self) -> bool:
        """Tell whether the answers of respondents were read."""
        return self.sumber is Sumber.JAWABAN and self.has("jawaban")

    @property
    def surat(self) -> Surat | None:
        if not (self.lewat_surat and self.has("surat") and self.has("tanggal_surat")):
            return None
        return Surat(self.isi["surat"], date.fromisoformat(self.isi["tanggal_surat"]))

    @property
    def sumber(self) -> Sumber | None:
        return Sumber(self.isi["sumber"]) if self.has("sumber") else None

    @property
    def tidak_dinilai(self) -> tuple[str, ...]:
        return tuple(self.isi.get("tidak_dinilai", {}).get("kode", ()))

    @property
    def unsur(self) -> tuple[Unsur, ...]:
        return assessed(self.tidak_dinilai)

    @property
    def nrr(self) -> dict[str, Decimal]:
        """Return those that were typed, in one go or one by one."""
        semua = self.isi.get("nrr") or {kode.kode: self.isi.get(kode.kode) for kode in self.unsur}
        return {kode: Decimal(nilai) for kode, nilai in semua.items() if nilai}

    @property
    def responden(self) -> int | None:
        if self.sumber is Sumber.JAWABAN:
            return self.isi["jawaban"]["responden"] if self.has("jawaban") else None
        return self.isi.get("responden")

    @property
    def populasi(self) -> int | None:
        isi = self.isi.get("populasi")
        return None if isi in {None, TANPA} else isi

    @property
    def survei(self) -> Survei | None:
        """Return the survey, None as long as something of it is missing."""
        sumber, responden = self.sumber, self.responden
        if sumber is None or responden is None or not self.has("populasi"):
            return None
        if sumber is Sumber.IKM and not self.has("ikm"):
            return None
        jawaban: dict[str, Any] = self.isi.get("jawaban", {}) if sumber is Sumber.JAWABAN else {}
        return Survei(
            sumber=sumber,
            responden=responden,
            populasi=self.populasi,
            frekuensi={k: tuple(satu) for k, satu in jawaban.get("frekuensi", {}).items()},
            tidak_lengkap=jawaban.get("tidak_lengkap", 0),
            nrr=self.nrr if sumber is Sumber.NRR else {},
            ikm=Decimal(self.isi["ikm"]) if sumber is Sumber.IKM else None,
            tidak_dinilai=self.tidak_dinilai,
            alasan_kurang=self.isi.get("tidak_dinilai", {}).get("alasan"),
        )

    @property
    def isi_laporan(self) -> IsiLaporan:
        """Return what the report says, besides its files."""
        survei = self.survei
        rincian = dict(write_survei(survei)) if survei and not self.lewat_surat else {}
        if "frekuensi" in rincian and (rekap := self.isi["jawaban"]["rekap"]):
            rincian[REKAP] = rekap["sidik"]
        if daftar := self._said("daftar"):
            rincian["daftar"] = daftar
        terisi, jumlah = self.isi.get("ikk", (None, None))
        return IsiLaporan(
            ikk_terisi=terisi, ikk_jumlah=jumlah, rincian=rincian, catatan=self._said("catatan")
        )

    def add_file(self, bukti: dict[str, object]) -> None:
        self.put("lampiran", [*self.isi.get("lampiran", []), bukti])

    def _said(self, nama: str) -> str | None:
        isi = self.isi.get(nama)
        return None if isi in {None, TANPA} else str(isi)


def of_report(satu: Laporan) -> Susunan:
    """Begin with what a version says."""
    hasil = Susunan()
    isi = satu.isi
    semua: dict[str, object] = {}
    if satu.surat is not None:
        hasil.isi["lewat_surat"] = True
        semua |= {"surat": satu.surat.nomor, "tanggal_surat": satu.surat.on.isoformat()}
    if isi.ikk_terisi is not None:
        semua["ikk"] = [isi.ikk_terisi, isi.ikk_jumlah]
        semua["daftar"] = isi.rincian.get("daftar", TANPA)
    sidik = isi.rincian.get(REKAP)
    rekap = next((asdict(bukti) for bukti in satu.lampiran if sidik and bukti.sidik == sidik), None)
    if (survei := read_survei(isi.rincian)) is not None:
        semua |= _survey(survei, rekap)
    semua |= {
        # A link has no checksum, and where there are no answers there is none to compare with.
        "lampiran": [
            asdict(bukti) for bukti in satu.lampiran if sidik is None or bukti.sidik != sidik
        ],
        "lampiran_selesai": True,
        "catatan": isi.catatan or TANPA,
    }
    hasil.isi |= semua
    return hasil


def _survey(survei: Survei, rekap: dict[str, object] | None) -> dict[str, object]:
    hasil: dict[str, object] = {
        "sumber": survei.sumber.value,
        "populasi": survei.populasi if survei.populasi is not None else TANPA,
    }
    if survei.rekap is not None:
        hasil["jawaban"] = {
            "frekuensi": {kode: [*satu] for kode, satu in survei.frekuensi.items()},
            "responden": survei.responden,
            "tidak_lengkap": survei.tidak_lengkap,
            "rekap": rekap,
        }
    else:
        hasil["responden"] = survei.responden
    if survei.nrr:
        hasil["nrr"] = {kode: f"{nilai:f}" for kode, nilai in survei.nrr.items()}
    if survei.ikm is not None:
        hasil["ikm"] = f"{survei.ikm:f}"
    if survei.tidak_dinilai:
        hasil["tidak_dinilai"] = {
            "kode": [*survei.tidak_dinilai],
            "alasan": survei.alasan_kurang,
        }
    return hasil
