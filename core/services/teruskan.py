"""What a collector forwards to the Asisten: shown first, sent by a tap, once a day, remembered.

A machine never reports a head upwards: it goes as the collector saw it, in their name. `now` is
in the city's zone.
"""

import hashlib
import json
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Engine
from sqlmodel import Session

from core.errors import TidakBerhakError, TombolBasiError
from core.galat_kewajiban import (
    AsistenBelumAdaError,
    SudahDiteruskanError,
    TidakDitungguLagiError,
)
from core.hak import Bidang, Kapasitas, Kegunaan, Pelaku, Penugasan, Peran, Perihal, act_as
from core.paket.istilah import JenisUnit
from core.sejarah import Jenis as JenisSejarah
from core.services import keluar, perkara, sejarah
from core.services.eskalasi import overdue
from core.services.kabar import Jenis
from core.services.kabar_tenggat import Terusan
from core.services.perbuatan import Asal, acting
from core.services.perkara import Rincian
from storage import kewajiban_repo, orang_repo, outbox_repo, sejarah_repo
from storage.engine import reading
from storage.models import SejarahRow, UnitRow

PERIHAL = "teruskan"
UTC = ZoneInfo("UTC")


@dataclass(frozen=True, slots=True)
class Usulan:
    """What would be sent, and to whom: names, () where no Asisten has joined.

    `unit_nama` is the Asisten's office; `sudah`: it has been forwarded today.
    """

    isi: Terusan
    kepada: tuple[str, ...]
    unit_nama: str
    sudah: bool

    @property
    def cap(self) -> str:
        """Return a short mark of what was shown: a tap sends that and nothing else."""
        semua = f"{self.isi.masuk}/{self.isi.banyak} {self.isi.unit} {self.kepada}"
        return hashlib.sha256(semua.encode()).hexdigest()[:8]


def preview(engine: Engine, pelaku: Pelaku, kewajiban_id: int, *, now: datetime) -> Usulan:
    """Return what would be forwarded of the kind and period of an obligation.

    Raises TidakBerhakError, TombolBasiError, and TidakDitungguLagiError where all has come in.
    """
    with reading(engine) as session:
        return _proposal(session, pelaku, kewajiban_id, now)


def forward(  # noqa: PLR0913  what, by whom, as it was shown
    engine: Engine,
    asal: Asal | None,
    pelaku: Pelaku,
    kewajiban_id: int,
    cap: str,
    *,
    now: datetime,
) -> Usulan | None:
    """Send what was shown; None: it is no longer so, and is to be shown again.

    Raises as `preview` does, and SudahDiteruskanError, AsistenBelumAdaError.
    """
    with acting(engine, asal, pelaku, "teruskan", now=now) as kerja:
        session = kerja.session
        usul = _proposal(session, pelaku, kewajiban_id, now)
        if kerja.lama is not None:
            return usul
        if usul.cap != cap:
            return None
        if usul.sudah:
            raise SudahDiteruskanError
        rincian = perkara.find(session, kewajiban_id, now=now)
        unit, orang = _asisten(session, rincian, now)
        if not orang:
            raise AsistenBelumAdaError(unit.nama)
        _note(session, usul, pelaku, now)
        nomor = _latest(session)
        for orang_id, _ in orang:
            kunci = _occasion(rincian, now)
            keluar.owe_person(
                session, Jenis.TERUSAN, orang_id, kunci=kunci, perihal_id=nomor, now=now
            )
        kerja.hasil = nomor
        return usul


def content(session: Session, nomor: int) -> Terusan:
    """Return what was forwarded, as it was written down."""
    row = session.get_one(SejarahRow, nomor)
    isi = json.loads(row.isi)
    nama = orang_repo.name_of(session, row.oleh) if row.oleh else None
    unit = session.get(UnitRow, isi["unit"]) if isi["unit"] else None
    rincian = perkara.find(session, isi["kewajiban"], now=row.pada_at.astimezone(UTC))
    return Terusan(
        perkara=rincian.jumlah.perkara,
        pengirim=nama or "",
        sebagai=Penugasan(
            peran=Peran(isi["peran"]),
            unit_id=isi["unit"],
            unit_nama=unit.nama if unit else None,
            kapasitas=Kapasitas(isi["kapasitas"]),
        ),
        masuk=isi["masuk"],
        banyak=isi["banyak"],
        unit=tuple(isi["belum"]),
    )


def _proposal(session: Session, pelaku: Pelaku, kewajiban_id: int, now: datetime) -> Usulan:
    rincian = perkara.find(session, kewajiban_id, now=now)
    perihal = Perihal(bidang=Bidang(rincian.row.bidang))
    tugas, _ = act_as(pelaku, Kegunaan.MENGINGATKAN, perihal)
    if tugas is None:
        raise TidakBerhakError(PERIHAL)
    belum = set(overdue(rincian, now.date()))
    if not belum:
        raise TidakDitungguLagiError
    unit, orang = _asisten(session, rincian, now)
    isi = Terusan(
        perkara=rincian.jumlah.perkara,
        pengirim=pelaku.nama,
        sebagai=tugas,
        masuk=rincian.jumlah.masuk,
        banyak=rincian.jumlah.banyak,
        unit=tuple(satu.unit_nama for *_, satu in rincian.belum if satu.kewajiban_id in belum),
    )
    sudah = outbox_repo.is_owed(session, Jenis.TERUSAN, _occasion(rincian, now))
    return Usulan(isi, tuple(nama for _, nama in orang), unit.nama, sudah)


def _asisten(
    session: Session, rincian: Rincian, now: datetime
) -> tuple[UnitRow, list[tuple[int, str]]]:
    """Return the Asisten's unit above the collecting Bagian, and who holds it.

    Raises TombolBasiError where nobody collects the field.
    """
    for unit_id in kewajiban_repo.collecting(session, rincian.row.bidang):
        unit: UnitRow | None = session.get_one(UnitRow, unit_id)
        while unit is not None and unit.jenis != JenisUnit.ASISTEN:
            unit = session.get(UnitRow, unit.induk_id) if unit.induk_id else None
        if unit is not None:
            rows = orang_repo.list_in_unit(session, Peran.PIMPINAN, unit.id or 0, on=now.date())
            return unit, [(orang.id or 0, orang.nama) for _, orang in rows]
    raise TombolBasiError(rincian.row.bidang)


def _occasion(rincian: Rincian, now: datetime) -> str:
    return f"{rincian.kunci}:{now.date().isoformat()}"


def _note(session: Session, usul: Usulan, pelaku: Pelaku, now: datetime) -> None:
    isi: dict[str, object] = {
        "kewajiban": usul.isi.perkara.kewajiban_id,
        "jenis": usul.isi.perkara.jenis,
        "tahun": usul.isi.perkara.periode.tahun,
        "periode": usul.isi.perkara.periode.kode,
        "masuk": usul.isi.masuk,
        "banyak": usul.isi.banyak,
        "belum": list(usul.isi.unit),
        "peran": usul.isi.sebagai.peran,
        "unit": usul.isi.sebagai.unit_id,
        "kapasitas": usul.isi.sebagai.kapasitas,
    }
    jenis = JenisSejarah.TENGGAT_DITERUSKAN
    sejarah.write(session, jenis, isi, oleh=pelaku.orang_id, tentang=None, now=now)


def _latest(session: Session) -> int:
    session.flush()
    terakhir = sejarah_repo.last(session)
    if terakhir is None:
        raise AssertionError("an entry has just been written")
    return terakhir.nomor
