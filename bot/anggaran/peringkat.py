"""The first ten sub kegiatan by serapan or by change of pagu."""

from collections.abc import Sequence

from bot.anggaran import tombol
from bot.jawaban import Jawaban
from bot.messages import anggaran as kata
from bot.render import LEBAR, nilai, pasangan, persen, rupiah, tabel
from core.anggaran import Urutan
from core.buku import Buku, Tingkat, ranking

TERBANYAK = 10


def peringkat(buku: Buku, jenis: Urutan) -> Jawaban:
    sub = {p.nomor: p for p in buku.pos if p.tingkat is Tingkat.SUB_KEGIATAN}
    hasil = ranking(list(sub.values()), jenis, TERBANYAK)
    angka = rupiah if jenis is Urutan.PERUBAHAN_TERBESAR else persen
    tanpa = [(n, nilai(keadaan)) for n, keadaan in hasil.tanpa_angka]
    teks = [
        kata.peringkat(jenis, buku.tahun),
        *_tabel([(f"{n}", sub[n].pendek, angka(nilai)) for n, nilai in hasil.urutan]),
        *([kata.DASAR] if jenis is not Urutan.PERUBAHAN_TERBESAR else []),
        *([kata.tidak_diperingkat(tanpa)] if tanpa else []),
    ]
    return Jawaban(
        "\n".join(teks),
        (
            *tombol.ke_semua(buku.tahun, [sub[n] for n, _ in hasil.urutan]),
            (tombol.kembali(buku.tahun, None),),
        ),
    )


def _tabel(baris: Sequence[tuple[str, str, str]]) -> list[str]:
    """Return number, name and figure in columns; where one is too long, in pairs of lines."""
    if not baris:
        return []
    lebar = sum(max(map(len, kolom)) for kolom in zip(*baris, strict=True)) + 2
    if lebar <= LEBAR:
        return [tabel(baris, rata=("right", "left", "right"))]
    return [pasangan([(f"{nomor:>2} {nama}", angka) for nomor, nama, angka in baris])]
