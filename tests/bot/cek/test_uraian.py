"""What a finding says: the sentences somebody reads who has to explain or mend it."""

from dataclasses import replace

from bot.messages.cek_uraian import uraikan
from core.audit.bahan import Bahan
from core.audit.catatan import Aturan
from core.audit.pencilan import ATURAN as PENCILAN
from tests.audit_uji import budget, clean, facts, sub


def told(bahan: Bahan, aturan: Aturan) -> list[str]:
    """Return the title and the sentences of the only finding of a rule."""
    [fakta] = facts(bahan, aturan)
    uraian = uraikan(fakta)
    return [uraian.judul, *uraian.isi]


def test_a_far_line_stands_beside_what_is_usual() -> None:
    baris = [sub(nomor, 1_000, 1_000, 950) for nomor in range(1, 9)]
    akar = budget(*baris, sub(9, 1_000, 1_000, 600), sub(10, 1_000, 1_000, 950))

    assert told(replace(clean(), akar=akar), PENCILAN) == [
        "1 sub kegiatan terserap jauh dari yang biasa di Kegiatan 1 (kegiatan 1)",
        "Sub kegiatan 9 (sub_kegiatan 9): 60,00%",
        "Mediannya 95,00%, dari 9 sub kegiatan; yang disebut berjarak lebih dari 20,00 poin.",
    ]
