"""What a tick does about deadlines: reminders, their messages, the collectors, the groups.

And about what units are to follow up, which they are asked for as well.

Each part stands alone and may be done twice: what is owed has a key. `now` is in the city's zone.
"""

from collections.abc import Callable, Iterator
from datetime import datetime
from functools import partial

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

from core.services import eskalasi, ingat_tindak, isi_pengingat, kabar_grup, pengingat

JARANG = 10
"""Minutes between what need not be looked at every minute."""


def run(engine: Engine, *, now: datetime) -> Iterator[tuple[str, str]]:
    """Do it; yield the parts that failed, each with the kind of its error."""
    jarang = now.minute % JARANG == 0
    semua: list[tuple[str, Callable[[], object]]] = [
        ("pengingat", partial(pengingat.remind, engine, now=now, mutakhirkan=jarang)),
        ("pesan", partial(isi_pengingat.bring_up_to_date, engine, now=now)),
    ]
    if jarang:
        semua += [
            ("pengumpul", partial(eskalasi.tell_collectors, engine, now=now)),
            ("grup", partial(kabar_grup.tell_groups, engine, now=now)),
            ("tindak lanjut", partial(ingat_tindak.remind, engine, now=now)),
        ]
    for nama, kerja in semua:
        try:
            kerja()
        except SQLAlchemyError as error:
            # Its words hold the statement with all that is in it.
            yield nama, type(error).__name__
