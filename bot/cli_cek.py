"""`ceker cek`: what the auditor finds in a year, on the terminal, as JSON, and as a workbook."""

import json
from pathlib import Path
from typing import Annotated

import typer

from bot.cli_setup import (
    closing,
    ending_with,
    explained,
    load_settings,
    open_to_read,
    refuse,
)

AWAL_JSON = b'{\n  "tahun": '
"""How the file that it writes begins."""
TIDAK_ADA, ADA, TAK_DAPAT = 0, 1, 2
"""Codes to end with: nothing needs repair, something does, it could not be done."""


def cek(
    tahun: Annotated[int, typer.Argument(help="Tahun datanya, misalnya 2024.")],
    *,
    json_ke: Annotated[
        Path | None, typer.Option("--json", help="Tulis juga semuanya ke berkas JSON ini.")
    ] = None,
    xlsx_ke: Annotated[
        Path | None, typer.Option("--xlsx", help="Tulis juga daftarnya ke berkas Excel ini.")
    ] = None,
) -> None:
    """Periksa angka setahun.

    Kode selesai: 0 tidak ada yang perlu diperbaiki, 1 ada, 2 tidak dapat diperiksa seluruhnya
    atau tidak dapat ditulis.
    """
    with ending_with(TAK_DAPAT), closing():
        kode = _examine(tahun, json_ke, xlsx_ke)
    raise typer.Exit(kode)


def _examine(tahun: int, json_ke: Path | None, xlsx_ke: Path | None) -> int:
    """Write down what is found, and return the code to end with."""
    # What looking needs, the other commands start without.
    from bot import berkas_luar  # noqa: PLC0415
    from bot.berkas_luar import Keluaran  # noqa: PLC0415
    from bot.cek import lembar  # noqa: PLC0415
    from bot.messages import cek_terminal as kata  # noqa: PLC0415
    from core.audit.catatan import Tingkat  # noqa: PLC0415
    from core.periode import TahunKosong  # noqa: PLC0415
    from core.services import cek as layanan  # noqa: PLC0415

    keluaran = (
        ("--json", json_ke, berkas_luar.begins_with(AWAL_JSON)),
        ("--xlsx", xlsx_ke, berkas_luar.is_by(kata.PENULIS)),
    )
    berkas_luar.check([Keluaran(o, ke, m) for o, ke, m in keluaran if ke], "ceker cek")
    settings = load_settings()
    ruang = open_to_read(settings)
    with explained(settings.database_setting):
        hasil = layanan.show_all(ruang.engine, tahun, now=ruang.now())
    if isinstance(hasil, TahunKosong):
        refuse(kata.tanpa_tahun(hasil))
    for baris in lembar.lines(hasil, ruang.now().date()):
        typer.echo(baris)
    if json_ke is not None:
        berkas_luar.write(
            json_ke, json.dumps(lembar.plain(hasil), ensure_ascii=False, indent=2).encode()
        )
    if xlsx_ke is not None:
        berkas_luar.write(xlsx_ke, lembar.workbook(hasil, now=ruang.now()))
    if hasil.of(Tingkat.PERLU_DIPERBAIKI):
        return ADA
    # What some rule could not look at may need repair.
    return TAK_DAPAT if hasil.masalah else TIDAK_ADA
