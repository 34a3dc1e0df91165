"""The questions of /isi in their order; the first that is due is asked."""

from bot.isi.konteks import Konteks
from bot.isi.memilih import PilihKelompok, PilihObjek, PilihPeriode, PilihUnit
from bot.isi.menjawab import (
    MintaBukti,
    PilihBasis,
    TanyaAlasan,
    TanyaAngka,
    TanyaBenar,
    TanyaCatatan,
    TanyaFisik,
)
from bot.isi.pengisian import CATATAN
from bot.isi.pertanyaan import Langkah

LANGKAH_BERURUT: tuple[Langkah, ...] = (
    PilihKelompok(),
    PilihObjek(),
    PilihUnit(),
    PilihPeriode(),
    TanyaAngka(),
    PilihBasis(),
    TanyaFisik(),
    TanyaBenar(),
    TanyaAlasan(),
    *(TanyaCatatan(nama) for nama in CATATAN),
    MintaBukti(),
)


def current(k: Konteks) -> Langkah | None:
    """Return the step that is due, None: all is said, and is to be reviewed."""
    return next((satu for satu in LANGKAH_BERURUT if satu.perlu(k)), None)


def is_incomplete(k: Konteks) -> bool:
    """Tell whether anything is still to be said that does not depend on a review."""
    return any(satu.perlu(k) for satu in LANGKAH_BERURUT if not satu.ditinjau)
