"""The questions about a report in their order; the first that is due is asked."""

from bot.lapor.konteks import Konteks
from bot.lapor.langkah_skm import (
    MintaJawaban,
    PilihSumber,
    TanyaIkm,
    TanyaNrr,
    TanyaPopulasi,
    TanyaResponden,
    TanyaUnsur,
    TidakDinilai,
)
from bot.lapor.langkah_umum import (
    MintaLampiran,
    TanyaCatatan,
    TanyaDaftar,
    TanyaIkk,
    TanyaSurat,
    TanyaTanggalSurat,
)
from bot.lapor.pertanyaan import Langkah
from core.skm.rincian import Sumber
from core.skm.unsur import UNSUR

LANGKAH_BERURUT: tuple[Langkah, ...] = (
    TanyaSurat(),
    TanyaTanggalSurat(),
    TanyaIkk(),
    TanyaDaftar(),
    PilihSumber(),
    MintaJawaban(),
    TanyaNrr(),
    *(TanyaUnsur(satu) for satu in UNSUR),
    TanyaIkm(),
    TanyaResponden(),
    TanyaPopulasi(),
    MintaLampiran(),
    TanyaCatatan(),
)
SEMUA = (*LANGKAH_BERURUT, TidakDinilai())
"""With what is asked only of whoever wants to say it."""


def find(nama: str | None) -> Langkah | None:
    return next((satu for satu in SEMUA if satu.nama == nama), None)


def current(k: Konteks) -> Langkah | None:
    """Return the step that is due, None: all is said, and is to be looked at."""
    ulang = find(k.isi.tanya)
    return ulang or next((satu for satu in LANGKAH_BERURUT if satu.perlu(k)), None)


def changeable(k: Konteks) -> list[str]:
    """Return the names of what may be said anew."""
    if k.isi.lewat_surat:
        khusus = ["surat", "tanggal_surat"]
    elif k.ikk:
        khusus = ["ikk", "daftar"]
    elif k.survei:
        responden = [] if k.isi.sumber is Sumber.JAWABAN else ["responden"]
        khusus = ["sumber", *responden, "populasi"]
    else:
        khusus = []
    return [*khusus, "lampiran", "catatan"]
