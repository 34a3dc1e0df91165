"""XML from a stranger, read piece by piece: no document type, so no entities, and nothing fetched.

Expat itself, which comes with Python: a tree of all that is in a file would take many times its
size, and a library around it would add nothing to what is refused here.
"""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from xml.parsers import expat

from core.galat_bukti import BerkasDitolakError, SebabDitolak

DALAM_MAKS = 64
UNSUR_MAKS = 1_000_000
"""Some three seconds of work; 200,000 cells with what is in them are 400,000."""
TANDA_MAKS = 1 << 20
"""Bytes of one tag, with all its attributes: it has to be held whole."""

Mulai = Callable[[str, Mapping[str, str]], None]
Akhir = Callable[[str], object]
Teks = Callable[[str], None]


@dataclass(slots=True)
class Jatah:
    """How many elements may still be read, in all parts of a file together."""

    sisa: int = UNSUR_MAKS


def parse(
    potongan: Iterable[bytes],
    mulai: Mulai,
    akhir: Akhir,
    teks: Teks | None = None,
    *,
    jatah: Jatah | None = None,
) -> None:
    """Call these for each start tag, end tag and piece of text, by names without namespaces.

    Raises BerkasDitolakError for what is not well formed, declares entities, or has no end.
    """
    pengurai = expat.ParserCreate()
    tersedia = jatah or Jatah()
    dalam = diberi = 0

    def start(nama: str, atribut: dict[str, str]) -> None:
        nonlocal dalam
        tersedia.sisa, dalam = tersedia.sisa - 1, dalam + 1
        if tersedia.sisa < 0 or dalam > DALAM_MAKS:
            raise BerkasDitolakError(SebabDitolak.TIDAK_WAJAR)
        mulai(nama.rpartition(":")[2], atribut)

    def end(nama: str) -> None:
        nonlocal dalam
        dalam -= 1
        akhir(nama.rpartition(":")[2])

    pengurai.StartElementHandler, pengurai.EndElementHandler = start, end
    pengurai.StartDoctypeDeclHandler = _refuse
    pengurai.CharacterDataHandler = teks
    pengurai.buffer_text = True
    try:
        for potong in potongan:
            pengurai.Parse(potong, False)
            diberi += len(potong)
            if diberi - pengurai.CurrentByteIndex > TANDA_MAKS:
                raise BerkasDitolakError(SebabDitolak.TIDAK_WAJAR)
        pengurai.Parse(b"", True)
    except (expat.ExpatError, LookupError) as error:
        # LookupError: an encoding that nobody knows.
        raise BerkasDitolakError(SebabDitolak.TIDAK_UTUH) from error


def _refuse(*_: object) -> None:
    raise BerkasDitolakError(SebabDitolak.TIDAK_WAJAR)


def local(atribut: Mapping[str, str], nama: str) -> str:
    """Return an attribute, whatever its prefix; "" where there is none."""
    return next((isi for satu, isi in atribut.items() if satu.rpartition(":")[2] == nama), "")
