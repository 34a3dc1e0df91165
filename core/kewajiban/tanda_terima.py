"""The number of a receipt, and the code by which its content can be checked: made from the data."""

import hashlib
import json
from dataclasses import asdict

from core.kewajiban.laporan import Laporan

NOL = 5
"""Digits of the running number, at least."""
CEK = 8
"""Letters of the code."""


def number_of(laporan: Laporan) -> str:
    """Return 00012/IKK-LPPD/2026/v2: running, kind, tahun data, version; no two are alike."""
    kode = laporan.jenis.replace("_", "-").upper()
    return f"{laporan.id:0{NOL}}/{kode}/{laporan.periode.tahun}/v{laporan.versi}"


def check_code(laporan: Laporan) -> str:
    """Return a code that is another one if anything of what was sent were another.

    What has become of the report since does not change it.
    """
    pengirim = laporan.pengirim
    isi = {
        "nomor": number_of(laporan),
        "kewajiban": laporan.kewajiban_id,
        "isi": asdict(laporan.isi),
        "surat": asdict(laporan.surat) if laporan.surat else None,
        "lampiran": [satu.sidik or satu.tautan for satu in laporan.lampiran],
        "oleh": pengirim.orang_id,
        "pada": int(pengirim.pada_at.timestamp()),
    }
    teks = json.dumps(isi, sort_keys=True, default=str)
    cap = hashlib.sha256(teks.encode()).hexdigest()[:CEK].upper()
    return f"{cap[: CEK // 2]}-{cap[CEK // 2 :]}"
