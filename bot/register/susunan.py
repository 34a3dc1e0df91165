"""An entry that is being written: what has been said of it so far."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from bot.berlangkah import Berlangkah
from core.register import Bentuk, Entri, IsiEntri, JenisRegister

TEKS = ("nomor_surat", "pihak", "jangka_waktu", "keterangan")
"""Fields of words that may be empty."""


@dataclass(slots=True)
class Susunan(Berlangkah):
    """An entry as its fields are kept; with `nomor` and `versi` one that is to be changed."""

    @property
    def jenis(self) -> JenisRegister | None:
        return JenisRegister(self.isi["jenis"]) if self.has("jenis") else None

    @property
    def tahun(self) -> int:
        return int(self.isi["tahun"])

    @property
    def nomor(self) -> int | None:
        return self.isi.get("nomor")

    @property
    def tanya(self) -> str | None:
        """Return the field that is asked again; it stays as it is until there is an answer."""
        return self.isi.get("tanya")

    @property
    def entri(self) -> IsiEntri:
        """Return the entry as far as it is said."""
        return read_isi(self.isi)


def of_entri(satu: Entri) -> Susunan:
    """Begin with what an entry says, to change it."""
    kunci = {"jenis": satu.jenis.value, "tahun": satu.tahun, "nomor": satu.nomor}
    return Susunan(isi={**kunci, "unit": satu.unit.id, "versi": satu.versi, **write_isi(satu.isi)})


def write_isi(isi: IsiEntri) -> dict[str, str]:
    """Return an entry as JSON keeps it."""
    return {
        "judul": isi.judul,
        "bentuk": isi.bentuk or "",
        "tanggal": isi.tanggal.isoformat() if isi.tanggal else "",
        "status": isi.status or "",
        **{nama: getattr(isi, nama) for nama in TEKS},
    }


def read_isi(data: Mapping[str, Any]) -> IsiEntri:
    tertulis, bentuk = data.get("tanggal"), data.get("bentuk")
    return IsiEntri(
        judul=data.get("judul", ""),
        bentuk=Bentuk(bentuk) if bentuk else None,
        tanggal=date.fromisoformat(tertulis) if tertulis else None,
        status=data.get("status") or None,
        **{nama: data.get(nama, "") for nama in TEKS},
    )
