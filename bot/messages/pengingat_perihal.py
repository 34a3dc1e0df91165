"""What a message about deadlines was about, for an admin who has to decide whether it arrived."""

from bot.messages.pengingat_pengumpul import apa
from bot.messages.umum import jabatan
from core.services.kabar import Isi
from core.services.kabar_tenggat import (
    BelumTerjangkau,
    GrupLengkap,
    KendalaDitutup,
    KendalaMasuk,
    LewatTenggat,
    MintaTautan,
    Pengecualian,
    TautanJadi,
    Terusan,
)


def perihal(isi: Isi) -> str:
    """Say it in few words."""
    match isi:
        case KendalaMasuk():
            teks = f"kendala {isi.unit_nama}, {apa(isi.perkara)}"
        case KendalaDitutup():
            teks = f"jawaban kendala {isi.unit_nama}, {apa(isi.perkara)}"
        case LewatTenggat():
            teks = f"daftar yang belum masuk {apa(isi.jumlah.perkara)}"
        case BelumTerjangkau():
            teks = f"daftar unit belum terjangkau {apa(isi.perkara)}"
        case MintaTautan():
            teks = f"permintaan tautan {isi.unit_nama}"
        case TautanJadi():
            teks = f"tautan undangan {jabatan(isi.tugas)}"
        case Terusan():
            teks = f"terusan kepada Asisten, {apa(isi.perkara)}"
        case Pengecualian():
            teks = f"kabar pengecualian {isi.unit_nama}, {apa(isi.perkara)}"
        case GrupLengkap():
            teks = f"kabar lengkap {apa(isi.jumlah.perkara)}"
        case _:
            teks = "kabar jumlah laporan"
    return teks
