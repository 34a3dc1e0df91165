"""Equal pictures have equal keys, in every process; others have not."""

import os
import pickle
import subprocess
import sys
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

import pytest

from bot.grafik import uraian
from bot.grafik.uraian import Nada
from tests.bot.grafik.uraian import make_batang, make_grafik

GRAFIK = make_grafik(make_batang("94.66666"), make_batang(None, teks="belum rilis"))


def test_the_key_is_the_same_in_another_process() -> None:
    kode = "import pickle, sys; print(pickle.load(sys.stdin.buffer).kunci)"
    hasil = subprocess.run(  # noqa: S603  our own interpreter
        [sys.executable, "-c", kode],
        input=pickle.dumps(GRAFIK),
        cwd=Path(__file__).parents[3],
        env=os.environ | {"PYTHONHASHSEED": "7"},
        capture_output=True,
        check=True,
    )

    assert hasil.stdout.decode().strip() == GRAFIK.kunci
    assert len(GRAFIK.kunci) == 64


def test_whatever_is_drawn_is_part_of_the_key(monkeypatch: pytest.MonkeyPatch) -> None:
    satu, dua = GRAFIK.batang
    lain = [
        replace(GRAFIK, judul="Capaian kinerja 2031"),
        replace(GRAFIK, keterangan=("9 dari 10 indikator",)),
        replace(GRAFIK, acuan=Decimal(99)),
        replace(GRAFIK, batang=(dua, satu)),
        replace(GRAFIK, batang=(replace(satu, nilai=Decimal("94.67")), dua)),
        replace(GRAFIK, batang=(replace(satu, nada=Nada.TERCAPAI), dua)),
        replace(GRAFIK, batang=(replace(satu, tanda="≠ tercetak 94,66"), dua)),
        replace(GRAFIK, sumber="Data dokumen lain"),
    ]
    kunci = {grafik.kunci for grafik in (GRAFIK, *lain)}
    monkeypatch.setattr(uraian, "VERSI", uraian.VERSI + 1)

    assert len(kunci | {GRAFIK.kunci}) == len(lain) + 2


def test_a_description_survives_the_way_to_another_process() -> None:
    assert pickle.loads(pickle.dumps(GRAFIK)) == GRAFIK  # noqa: S301  our own
