"""What somebody types behind /register: which register, and of which year."""

import re

from core.register import JenisRegister
from core.teks import fold

KATA = {
    JenisRegister.MOU_PKS: ("mou", "pks", "kerja", "sama", "kerjasama", "kesepakatan"),
    JenisRegister.RAPERWAL: ("raperda", "raperwal", "perda", "perwal", "ranperda", "ranperwal"),
    JenisRegister.KEBIJAKAN: ("kebijakan",),
    JenisRegister.INOVASI: ("inovasi",),
}
_JENIS = {kata: jenis for jenis, semua in KATA.items() for kata in semua}
_TAHUN = re.compile(r"(?:19|20|21)\d\d", re.ASCII)


def words(args: list[str]) -> tuple[JenisRegister | None, int | None, str]:
    """Return the register and the year that are named, and what is neither."""
    jenis, tahun, sisa = None, None, []
    for satu in fold(" ".join(args).replace("_", " ")).split():
        if _TAHUN.fullmatch(satu) and tahun is None:
            tahun = int(satu)
        elif satu in _JENIS and jenis in {None, _JENIS[satu]}:
            jenis = _JENIS[satu]
        elif satu not in {"tahun", "register", "th"}:
            sisa.append(satu)
    return jenis, tahun, " ".join(sisa)
