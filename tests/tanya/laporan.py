"""How well questions are answered, per kind: `python -m tests.tanya.laporan latih latih2 --rinci`.

Names of halves choose them, `jenis=a,b` kinds or codes of questions; `--rinci` shows what failed.
"""

import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.tanya.dunia import Dunia, make_berjalan, make_dokumen
from tests.tanya.nilai import LULUS, PARUH, Dinilai, judge_all, read_soal, report

RINCI = "--rinci"
JENIS = "jenis="
TERPANJANG = 300
"""Characters of an answer that failed."""


def main(args: Sequence[str]) -> None:
    paruh = [a for a in args if a in PARUH] or PARUH
    hanya = {satu for a in args if a.startswith(JENIS) for satu in a[len(JENIS) :].split(",")}
    with tempfile.TemporaryDirectory() as folder, _worlds(Path(folder)) as dunia:
        for satu in paruh:
            for baris in _lines(satu, dunia, hanya, rinci=RINCI in args):
                sys.stdout.write(f"{baris}\n")


def _lines(paruh: str, dunia: dict[str, Dunia], hanya: set[str], *, rinci: bool) -> Iterator[str]:
    soal = [s for s in read_soal(paruh) if not hanya or hanya & {s.jenis, s.kode}]
    mulai = time.perf_counter()
    semua = judge_all(dunia, soal)
    lama = (time.perf_counter() - mulai) / max(len(semua), 1)
    yield f"== {paruh}: {len(semua)} pertanyaan, {lama * 1000:.0f} ms rata-rata"
    yield report(semua)
    if rinci:
        yield from (_failed(satu) for satu in semua if satu.nilai not in LULUS)


def _failed(satu: Dinilai) -> str:
    soal = satu.soal
    ditanya = " || ".join([*soal.sebelum, soal.pertanyaan])
    return "\n".join(
        [
            f"\n- {soal.kode} {soal.jenis} [{satu.nilai}] {soal.oleh}, {soal.dunia}: {ditanya}",
            f"  harap {set(soal.hasil)} {soal.wajib} tanpa {soal.larangan}",
            f"  {' '.join(satu.jawaban.split())[:TERPANJANG]}",
        ]
    )


@contextmanager
def _worlds(folder: Path) -> Iterator[dict[str, Dunia]]:
    dibuat = (make_dokumen(folder), make_berjalan(folder))
    salinan = folder / "salinan"
    salinan.mkdir()
    buka = {satu.nama: satu.copied(salinan) for satu in dibuat}
    yield {nama: next(satu) for nama, satu in buka.items()}
    for satu in buka.values():
        next(satu, None)


if __name__ == "__main__":
    main(sys.argv[1:])
