"""The national references in the database: looked at at every start, loaded when they differ."""

import hashlib

from sqlalchemy import Engine

from storage import contoh_paket, paket_repo
from storage.engine import reading, writing

BERKAS = ("skala.toml", "kewajiban.toml")
KODE = "acuan:skala"
"""Beside the packages, under a code that none of them can have."""


def bring_up_to_date(engine: Engine) -> None:
    """Load scales and kinds of obligations that ship with the program, unless they are loaded."""
    isi = b"\0".join(map(contoh_paket.read_acuan, BERKAS))
    sidik = hashlib.sha256(isi).hexdigest()
    with reading(engine) as session:
        if paket_repo.sidik_of(session, KODE) == sidik:
            return
    # Reading packages takes eight megabytes that a bot at work has no use for.
    from core.services.pemuatan import muat_acuan  # noqa: PLC0415

    muat_acuan(engine)
    with writing(engine) as session:
        paket_repo.claim_paket(session, KODE, BERKAS[0]).sidik = sidik
