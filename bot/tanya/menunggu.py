"""Answers about postings on their way: what waits to be decided on, what became of one's own."""

from collections.abc import Sequence
from datetime import datetime

from bot.isi import tampil, tombol
from bot.jawaban import Baris, Tombol
from bot.lapor.menunggu import ke_laporan
from bot.messages import isian as kata_isian
from bot.messages import tanya_menunggu as kata
from bot.render import tanggal
from bot.ruang import Ruang
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from bot.tanya.capaian import capaian
from core.errors import TidakBerhakError
from core.hak import Kegunaan, Pelaku, may_at_all
from core.isian import Isian, JenisObjek, Status
from core.objek_isian import ObjekIsi
from core.services import putusan, tugas
from core.services.menunggu import Menunggu
from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan

BERJALAN = frozenset([Status.DISERAHKAN, Status.DIAJUKAN])
GUGUR = frozenset([Status.DITARIK, Status.DIGANTI])
PALING_BANYAK = 10


def menunggu(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    if satu.rincian == "diajukan":
        return _own(ruang, pelaku, satu)
    memutuskan = may_at_all(pelaku, Kegunaan.MEMUTUSKAN)
    if satu.rincian == "saya" and memutuskan:
        semua = [(m.isian, m.objek) for m in _mine(ruang, pelaku)]
        kepala = kata.menunggu_anda(len(semua))
    else:
        tertunda = putusan.list_pending(ruang.engine, pelaku, now=ruang.now())
        semua = [(m.isian, m.objek) for m in tertunda if _is_meant(satu, m.isian, m.objek)]
        kepala = kata.menunggu(len(semua), _whose(satu))
    if not semua and satu.about(Jenis.INDIKATOR):
        # What counts is verified: nobody asks of one without wanting its figure.
        return Balasan(lines(kepala, capaian(ruang, pelaku, satu).inti))
    awal = "" if memutuskan or satu.rincian != "saya" else kata.BUKAN_PEMUTUS
    tombol_ = (*_to_decide(ruang, pelaku), *ke_laporan(ruang, pelaku)) if memutuskan else ()
    tampak = [o for _, o in semua if o.objek.jenis is JenisObjek.INDIKATOR]
    return Balasan(
        lines(awal, kepala, _listed(semua)),
        tombol=tombol_,
        tampak=tuple(Benda(Jenis.INDIKATOR, o.kode, o.nama, ()) for o in tampak),
    )


def _mine(ruang: Ruang, pelaku: Pelaku) -> Sequence[Menunggu]:
    try:
        return putusan.list_waiting(ruang.engine, pelaku, now=ruang.now())
    except TidakBerhakError:
        return ()


def _own(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Say what became of what the person's units have posted, what is on its way first."""
    try:
        semua = tugas.list_posted(ruang.engine, pelaku)
    except TidakBerhakError:
        return Balasan(kata.BUKAN_PENGISI, sikap=Sikap.TIDAK_ADA)
    pilih = [
        (isian, objek)
        for isian, objek in semua
        if isian.status not in GUGUR and _is_meant(satu, isian, objek)
    ]
    if not pilih:
        return Balasan(kata.BELUM_MENGISI, sikap=Sikap.TIDAK_ADA)
    jalan = [p for p in pilih if p[0].status in BERJALAN]
    kembali = [p for p in pilih if p[0].status is Status.DIKEMBALIKAN]
    sudah = [p for p in pilih if p[0].status is Status.TERVERIFIKASI]
    ringkas = kata.ringkas_sendiri(len(jalan), len(kembali), len(sudah))
    if satu.teks == "dikembalikan":
        jalan, ringkas = kembali, lines("" if kembali else kata.TANPA_KEMBALI, ringkas)
    return Balasan(lines(ringkas, _listed(jalan or kembali or sudah[:1])))


def _is_meant(satu: Pertanyaan, isian: Isian, objek: ObjekIsi) -> bool:
    indikator = {b.kunci for b in satu.about(Jenis.INDIKATOR)}
    unit = {int(b.kunci) for b in satu.about(Jenis.UNIT)}
    cocok = not indikator or objek.kode in indikator
    return cocok and (not unit or isian.unit_id in unit)


def _whose(satu: Pertanyaan) -> str:
    indikator = [b.kunci.upper() for b in satu.about(Jenis.INDIKATOR)]
    return ", ".join([*indikator, *(b.nama for b in satu.about(Jenis.UNIT))])


def _listed(semua: Sequence[tuple[Isian, ObjekIsi]]) -> list[str]:
    baris = [
        kata.isian(
            kata_isian.objek(objek),
            kata_isian.kapan(objek, isian.periode),
            tampil.figur(isian.angka, objek),
            isian.unit_nama,
            kata.keadaan(isian.status, tanggal(_since(isian))),
        )
        for isian, objek in semua[:PALING_BANYAK]
    ]
    sisa = len(semua) - len(baris)
    return [*baris, *([kata.dan_lagi(sisa)] if sisa else [])]


def _since(isian: Isian) -> datetime:
    return (isian.pemutus or isian.pengaju or isian.penulis).pada_at


def _to_decide(ruang: Ruang, pelaku: Pelaku) -> Baris:
    banyak = putusan.count_waiting(ruang.engine, pelaku)
    ke = Tombol(kata.TOMBOL_PUTUSKAN, f"{tombol.VERIFIKASI}:1")
    return ((ke,),) if banyak else ()


PENJAWAB: dict[Hal, Penjawab] = {Hal.MENUNGGU: menunggu}
"""What answers such questions."""
