"""Files of chapters: what was made before is there at once, all else is made once."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TypeAlias
from weakref import WeakValueDictionary

import structlog

from bot.lkjip import proses
from bot.lkjip.lemari import Lemari
from bot.lkjip.pesanan import Hasil, Jadi, Jenis, LaporanGagalError, Pesanan, Sebab, Tugas

log = structlog.get_logger(__name__)

BERSAMA = (Jenis.DOCX, Jenis.PDF, Jenis.XLSX)
"""Made together: the pages that the Word file lists are those of the PDF, and a workbook costs
next to nothing once the charts are drawn."""
SERENTAK = 2
"""Processes at once; each takes 100 MB and as much of a core as there is."""


Pembuat: TypeAlias = Callable[[Tugas], Awaitable[Hasil]]
"""What makes files, or raises LaporanGagalError."""


class Pabrik:
    """Makes files and keeps them in this data folder."""

    def __init__(self, data_dir: Path, buat: Pembuat = proses.make) -> None:
        self._lemari, self._buat = Lemari(data_dir), buat
        # Of several people who want one chapter at once, the first has it made.
        self._giliran: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        self._proses = asyncio.Semaphore(SERENTAK)
        self._menyimpan = asyncio.Lock()

    async def fetch(self, pesanan: Pesanan) -> Jadi:
        """Return the file. Raises LaporanGagalError."""
        giliran = self._giliran.setdefault(pesanan.kunci, asyncio.Lock())
        async with giliran:
            return await self._find(pesanan) or await self._make(pesanan)

    async def _find(self, pesanan: Pesanan) -> Jadi | None:
        try:
            return await asyncio.to_thread(self._lemari.find, pesanan, pesanan.jenis)
        except OSError as error:
            log.warning("kept file not read", galat=type(error).__name__)
            return None

    async def _make(self, pesanan: Pesanan) -> Jadi:
        jenis = (Jenis.XLSX,) if pesanan.jenis is Jenis.XLSX else BERSAMA
        tugas = Tugas(naskah=pesanan.naskah, jenis=jenis, dibuat_at=pesanan.dibuat_at)
        async with self._proses:
            hasil = await self._buat(tugas)
        berkas = {satu: isi for satu, isi in hasil.items() if isinstance(isi, bytes)}
        await self._keep(pesanan, tugas, berkas)
        isi = hasil.get(pesanan.jenis, Sebab.GAGAL)
        if isinstance(isi, Sebab):
            raise LaporanGagalError(isi)
        return Jadi(isi, tugas.dibuat_at)

    async def _keep(self, pesanan: Pesanan, tugas: Tugas, berkas: dict[Jenis, bytes]) -> None:
        try:
            async with self._menyimpan:
                await asyncio.to_thread(self._lemari.keep, pesanan, berkas, tugas.dibuat_at)
        except OSError as error:
            # It is there to be sent all the same; the next who asks has it made again.
            log.warning("file not kept", galat=type(error).__name__)
