"""Print how well questions are answered: `python -m tests.tanya.laporan [latih|periksa] [--rinci]`."""

import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.tanya.dunia import BERJALAN, DOKUMEN, Dunia, make_berjalan, make_dokumen
from tests.tanya.nilai import LATIH, PERIKSA, Nilai, judge, read_soal, report

LULUS = frozenset([Nilai.BENAR, Nilai.DITOLAK_BENAR])


def main(args: list[str]) -> None:
    halves = [a for a in args if not a.startswith("-") and "=" not in a] or [LATIH, PERIKSA]
    hanya = next(
        (a.removeprefix("jenis=").split(",") for a in args if a.startswith("jenis=")), None
    )
    with tempfile.TemporaryDirectory() as folder, _worlds(Path(folder)) as dunia:
        for paruh in halves:
            soal = [
                s for s in read_soal(paruh) if hanya is None or s.jenis in hanya or s.kode in hanya
            ]
            mulai = time.perf_counter()
            semua = [judge(dunia[satu.dunia], satu) for satu in soal]
            lama = (time.perf_counter() - mulai) / max(len(semua), 1)
            print(f"== {paruh}: {len(semua)} pertanyaan, {lama * 1000:.0f} ms rata-rata")  # noqa: T201
            print(report(semua))  # noqa: T201
            if "--rinci" in args:
                for satu in semua:
                    if satu.nilai not in LULUS:
                        s = satu.soal
                        print(
                            f"\n- {s.kode} {s.jenis} [{satu.nilai}] {s.oleh}, {s.dunia}: {' || '.join(s.sebelum)} >> {s.pertanyaan}\n  harap {set(s.hasil)} {s.wajib} tanpa {s.larangan}\n  {' '.join(satu.jawaban.split())[:300]}"
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
    assert {DOKUMEN, BERJALAN}
    main(sys.argv[1:])
