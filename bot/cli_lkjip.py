"""`ceker laporan`: Bab III of the LKjIP of a year as files."""

import asyncio
import sys
from pathlib import Path
from typing import Annotated

import typer

from bot.cli_setup import explained, load_settings, open_to_read, refuse

PERINTAH = "ceker laporan"


def laporan(
    tahun: Annotated[int, typer.Argument(help="Tahun datanya, misalnya 2024.")],
    *,
    docx_ke: Annotated[Path | None, typer.Option("--docx", help="Tulis berkas Word ini.")] = None,
    xlsx_ke: Annotated[Path | None, typer.Option("--xlsx", help="Tulis berkas Excel ini.")] = None,
    pdf_ke: Annotated[
        Path | None, typer.Option("--pdf", help="Tulis PDF ini; perlu LibreOffice.")
    ] = None,
) -> None:
    """Tulis Bab III LKjIP setahun sebagai berkas Word, Excel, atau PDF."""
    # What writing needs, the other commands start without.
    from bot import berkas_luar  # noqa: PLC0415
    from bot.berkas_luar import Keluaran  # noqa: PLC0415
    from bot.lkjip import pdf, proses  # noqa: PLC0415
    from bot.lkjip.pesanan import Jenis, LaporanGagalError, Sebab, Tugas  # noqa: PLC0415
    from bot.lkjip.susunan import compose  # noqa: PLC0415
    from bot.messages import laporan_lkjip as kata  # noqa: PLC0415
    from bot.messages.cek_terminal import tanpa_tahun  # noqa: PLC0415
    from core.periode import TahunKosong  # noqa: PLC0415
    from core.services import lkjip  # noqa: PLC0415

    semua = {Jenis.DOCX: docx_ke, Jenis.XLSX: xlsx_ke, Jenis.PDF: pdf_ke}
    diminta = {jenis: ke for jenis, ke in semua.items() if ke is not None}
    if not diminta:
        refuse(kata.TANPA_BERKAS)
    if Jenis.PDF in diminta and pdf.find_soffice() is None:
        refuse(kata.PASANG_LIBREOFFICE)
    milik = dict.fromkeys(Jenis, berkas_luar.is_by(berkas_luar.PENULIS)) | {
        Jenis.PDF: berkas_luar.is_our_pdf
    }
    berkas_luar.check([Keluaran(f"--{j}", ke, milik[j]) for j, ke in diminta.items()], PERINTAH)
    settings = load_settings()
    ruang = open_to_read(settings)
    now = ruang.now()
    with explained(settings.database_setting):
        bab = lkjip.load_all(ruang.engine, tahun, now=now)
    if isinstance(bab, TahunKosong):
        refuse(tanpa_tahun(bab))
    naskah = compose(bab, dibuat_at=now)
    tugas = Tugas(naskah=naskah, jenis=tuple(diminta), dibuat_at=now)
    if is_watched():
        typer.echo(kata.MENYUSUN, err=True)
    try:
        hasil = asyncio.run(proses.make(tugas))
    except LaporanGagalError as error:
        refuse(kata.GAGAL_TERMINAL[error.sebab])
    sebab = None
    for jenis, ke in diminta.items():
        isi = hasil.get(jenis, Sebab.GAGAL)
        if isinstance(isi, Sebab):
            sebab = isi
        else:
            berkas_luar.write(ke, isi)
    typer.echo(kata.catatan(len(bab.terbuka)))
    if sebab:
        refuse(kata.GAGAL_TERMINAL[sebab])


def is_watched() -> bool:
    """Tell whether somebody waits at the terminal; what a timer starts keeps its mail short."""
    return sys.stderr.isatty()
