"""The document of a year as such: no figure of anybody's, so whoever may ask may read."""

from sqlalchemy import Engine

from core.errors import TidakBerhakError
from core.hak import Kegunaan, Pelaku, may_at_all
from core.mapping import to_sumber
from core.naskah import Naskah, Sasaran, Tujuan
from storage import naskah_repo
from storage.engine import reading

PERIHAL = "naskah"


def show_naskah(engine: Engine, pelaku: Pelaku, tahun: int | None) -> Naskah | None:
    """Return the document of a year, None: the latest; None where there is none.

    Raises TidakBerhakError for whoever may not ask.
    """
    if not may_at_all(pelaku, Kegunaan.BERTANYA):
        raise TidakBerhakError(PERIHAL)
    with reading(engine) as session:
        semua = naskah_repo.list_reported(session)
        satu = next((d for d in semua if tahun is None or d.tahun == tahun), None)
        if satu is None or satu.tahun is None:
            return None
        sasaran = naskah_repo.list_sasaran(session)
        return Naskah(
            judul=satu.judul,
            penerbit=satu.penerbit,
            tahun=satu.tahun,
            tanggal=satu.tanggal,
            tujuan=tuple(
                Tujuan(
                    kode=row.kode,
                    nama=row.nama,
                    indikator=row.indikator,
                    sasaran=tuple(
                        Sasaran(kode=s.kode, nama=s.nama, sumber=to_sumber(tempat, naskah))
                        for s, tempat, naskah in sasaran
                        if s.tujuan_id == row.id
                    ),
                    sumber=to_sumber(sumber, dokumen),
                )
                for row, sumber, dokumen in naskah_repo.list_tujuan(session)
            ),
        )
