"""A file that somebody has sent, examined and kept as evidence."""

from bot.ruang import Ruang
from bot.unduhan import Kiriman
from core import bukti as periksa_bukti
from core.isian import Bukti
from core.services import simpanan


def keep(ruang: Ruang, kiriman: Kiriman) -> Bukti:
    """Return it as it is kept. Raises BerkasDitolakError, BerkasTakTersimpanError."""
    hasil = periksa_bukti.examine(kiriman.isi, kiriman.nama)
    sidik = simpanan.store(ruang.data_dir, kiriman.isi)
    return Bukti(hasil.nama, sidik=sidik, jenis=hasil.jenis.value, ukuran=hasil.ukuran)
