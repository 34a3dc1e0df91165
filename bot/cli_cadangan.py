"""`ceker backup` and `ceker restore`: the commands, without what a bot at work has no use for."""

from pathlib import Path
from typing import Annotated

import typer


def backup(
    folder: Annotated[
        Path | None,
        typer.Argument(help="Tempat cadangan; bawaan: cadangan di folder data."),
    ] = None,
) -> None:
    """Cadangkan basis data dan berkas ke satu arsip; bot boleh tetap berjalan."""
    from bot import cadangan  # noqa: PLC0415

    cadangan.backup(folder)


def restore(
    file: Annotated[Path, typer.Argument(help="Cadangan dari ceker backup.")],
    *,
    ganti: Annotated[
        bool, typer.Option("--ganti", help="Ganti data yang ada; yang lama tetap disimpan.")
    ] = False,
) -> None:
    """Pulihkan cadangan setelah memeriksanya; hentikan bot dahulu."""
    from bot import cadangan  # noqa: PLC0415

    cadangan.restore(file, ganti=ganti)
