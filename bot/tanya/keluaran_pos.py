"""Lines of the budget that are looked for by the target that they promise for their money."""

from collections.abc import Sequence

from bot.anggaran import isian, tombol
from bot.messages import tanya_daftar_pos as kata
from bot.render import angka
from bot.tanya import angka_pos, buku, lingkup_pos
from bot.tanya.balasan import Balasan, Sikap, lines
from bot.tanya.buku import Perkara
from core.buku import Pos
from core.tanya.indeks import Jenis

KELUARAN = "keluaran"
PALING_BANYAK = 8


def each(perkara: Perkara, semua: Sequence[Pos]) -> Balasan:
    """Return what each of several lines promises; they are not added up: each counts its own."""
    ini = perkara.buku
    return Balasan(
        lines([satu for p in semua for satu in angka_pos.output(p)], buku.source(ini)),
        tombol=tombol.ke_semua(tombol.kapan(ini), semua),
        tampak=tuple(map(lingkup_pos.as_benda, semua)),
    )


def with_target(perkara: Perkara) -> Balasan:
    """Return the sub kegiatan, within what is named, whose target is the number that was said."""
    satu, ini = perkara.tanya, perkara.buku
    dicari = satu.angka[-1]
    lingkup = lingkup_pos.find(perkara, Jenis.SUB_KEGIATAN)
    sebagian = buku.limit(ini, Jenis.SUB_KEGIATAN, len(lingkup.anggota))
    semua = [a.pos for a in lingkup.anggota if a.pos is not None]
    pilih = [p for p in semua if any(j.target.nilai == dicari for j in p.janji)]
    kepala = kata.bertarget(angka(dicari), lingkup.tempat, isian.kapan(ini), len(pilih))
    return Balasan(
        lines(
            kepala,
            [satu for p in pilih[:PALING_BANYAK] for satu in angka_pos.output(p)],
            sebagian,
            buku.source(ini),
        ),
        tombol=tombol.ke_semua(tombol.kapan(ini), pilih[:PALING_BANYAK]),
        sikap=Sikap.JAWAB if pilih else Sikap.TIDAK_ADA,
        tampak=tuple(map(lingkup_pos.as_benda, pilih[:PALING_BANYAK])),
    )
