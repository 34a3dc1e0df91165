"""What the document calls the whole, and what is found on that."""

from collections.abc import Iterator

from bot.messages import tanya_ucapan as kata
from bot.messages.cek_uraian import uraikan
from bot.ruang import Ruang
from core.audit.simpulan import FaktaSimpulan
from core.hak import Pelaku
from core.periode import TahunKosong
from core.services import cek as layanan


def judged(ruang: Ruang, pelaku: Pelaku, tahun: int) -> Iterator[str]:
    """Yield the grade that the document gives the whole without saying by which scale."""
    hasil = layanan.show(ruang.engine, pelaku, tahun, now=ruang.now())
    if isinstance(hasil, TahunKosong):
        return
    for satu in hasil.of(None):
        if isinstance(satu.fakta, FaktaSimpulan):
            # The sentence and where it stands are told by the words themselves.
            _, _, *dihitung = uraikan(satu.fakta).isi
            yield kata.disebut(satu.fakta.sebutan, dihitung)
