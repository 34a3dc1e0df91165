"""Answers about who signed, and who held an office when they did."""

from collections.abc import Iterable, Iterator, Sequence

from bot.messages import tanya as kata_umum
from bot.messages import tanya_lembaga as kata
from bot.messages.tanya_naskah import bertanggal
from bot.render import tanggal
from bot.ruang import Ruang
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from core.angka import Sumber
from core.hak import Pelaku
from core.lembaga import PenandaTangan
from core.services import lembaga
from core.services.naskah import show_naskah
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan
from core.teks import fold

SIAPA = "siapa"
"""Who signed for the office that is named."""


def penanda_tangan(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    semua = lembaga.list_penanda_tangan(ruang.engine, pelaku)
    if not semua:
        return Balasan(kata.TANPA_PENANDA_TANGAN, sikap=Sikap.TIDAK_ADA)
    tahun = satu.tahun[0] if satu.tahun else semua[0].tanggal.year
    pilih = [s for s in semua if s.tanggal.year == tahun]
    if not pilih:
        ada = sorted({s.tanggal.year for s in semua})
        terakhir = [s for s in semua if s.tanggal.year == ada[-1]]
        awal = kata.belum_tahun(tahun, ada)
        return Balasan(lines(awal, _signatories(terakhir)), sikap=Sikap.TIDAK_ADA)
    orang = {b.kunci for b in satu.about(Jenis.PEJABAT)}
    if orang:
        pilih = [s for s in semua if fold(s.nama) in orang]
    if satu.asing or satu.teks == "wakil" or satu.rincian.startswith("naskah_lain"):
        hari = _dated(ruang, pelaku) if satu.rincian.endswith("tanggal") else ""
        return Balasan(lines(hari, _nobody(satu), _signatories(pilih)), sikap=Sikap.TIDAK_ADA)
    if orang and satu.menduga and (salah := _mistaken(satu, pilih, semua)):
        return Balasan(lines(salah, _signatories(semua), kata.BUKAN_KINI))
    if satu.teks and not orang:
        return _in_office(satu, pilih)
    akhir = kata.BUKAN_KINI if orang or satu.teks else ""
    return _told(satu, pilih, akhir)


def _for_office(satu: Pertanyaan, semua: Sequence[PenandaTangan]) -> Balasan:
    """Say who signed for an office, above all who signed."""
    isi = [kata.atas_nama(s.nama, s.jabatan) for s in semua if _holds(s, satu.teks.split())]
    return Balasan(lines(isi, _signatories(semua)))


def _dated(ruang: Ruang, pelaku: Pelaku) -> str:
    """Return of which day the report is, "" where that is not printed."""
    ini = show_naskah(ruang.engine, pelaku, None)
    return bertanggal(ini.judul, ini.tanggal) if ini and ini.tanggal else ""


def _in_office(satu: Pertanyaan, semua: Sequence[PenandaTangan]) -> Balasan:
    """Say who held an office when they signed."""
    if satu.rincian == SIAPA:
        return _for_office(satu, semua)
    menjabat = [s for s in semua if _holds(s, satu.teks.split())]
    if satu.teks in kata.KEPALA_LAIN and not menjabat:
        tiada = kata.tanpa_pejabat(satu.teks)
        return Balasan(lines(tiada, _signatories(semua)), sikap=Sikap.TIDAK_ADA)
    if satu.rincian == "jabatan" and len(menjabat) == 1:
        return Balasan(_holder(menjabat[0]))
    return _told(satu, menjabat or semua, kata.BUKAN_KINI)


def _told(satu: Pertanyaan, pilih: Sequence[PenandaTangan], akhir: str) -> Balasan:
    if satu.rincian.startswith("pihak"):
        pilih = [s for s in pilih if s.peran == satu.rincian] or pilih
    isi: list[str] = []
    if satu.rincian == "tanggal":
        isi = list(dict.fromkeys(kata.tanggal_naskah(s.naskah, tanggal(s.tanggal)) for s in pilih))
    elif satu.rincian == "kapasitas":
        isi = [_capacity(s) for s in pilih]
    return Balasan(lines(isi, _signatories(pilih), akhir))


def _holder(satu: PenandaTangan) -> str:
    """Say who held an office when they signed; nobody knows who holds it now."""
    hari = tanggal(satu.tanggal)
    return lines(
        kata.pemegang(satu.nama, satu.jabatan, satu.naskah, hari),
        kata.BUKAN_KINI,
        _source(satu.sumber),
    )


def _mistaken(
    satu: Pertanyaan, pilih: Sequence[PenandaTangan], semua: Sequence[PenandaTangan]
) -> str:
    """Set right who was which party, or held which office; "" where that was said rightly."""
    nama = pilih[0].nama if pilih else ""
    if satu.rincian.startswith("pihak") and not any(s.peran == satu.rincian for s in pilih):
        benar = next((s for s in semua if s.peran == satu.rincian), None)
        return kata.bukan_dia(nama, satu.rincian, benar.nama, benar.jabatan) if benar else ""
    for jabatan in satu.teks.split():
        benar = next((s for s in semua if _holds(s, [jabatan])), None)
        if benar and not any(_holds(s, [jabatan]) for s in pilih):
            return kata.bukan_dia(nama, benar.jabatan, benar.nama, benar.jabatan)
    return ""


def _nobody(satu: Pertanyaan) -> str:
    """Say what of a signatory, or which signatory, nobody has."""
    if satu.asing:
        return kata.tak_tersedia(satu.asing)
    return kata.TANPA_WAKIL if satu.teks == "wakil" else kata.TANPA_PENANDA_TANGAN_LAIN


def _holds(satu: PenandaTangan, jabatan: Iterable[str]) -> bool:
    rapat = fold(satu.jabatan).replace(" ", "")
    return any(j in rapat for j in jabatan)


def _capacity(satu: PenandaTangan) -> str:
    depan = fold(satu.jabatan).partition(" ")[0]
    if depan in kata.KAPASITAS:
        return kata.kapasitas(satu.jabatan, kata.KAPASITAS[depan])
    return kata.kapasitas_tetap(satu.jabatan)


def _signatories(semua: Sequence[PenandaTangan]) -> Iterator[str]:
    kepala = dict.fromkeys((s.naskah, s.tanggal) for s in semua)
    for naskah, hari in kepala:
        milik = [s for s in semua if (s.naskah, s.tanggal) == (naskah, hari)]
        yield kata.penanda_tangan(naskah, tanggal(hari))
        yield from (kata.pihak(s.peran, s.nama, s.jabatan) for s in milik)
        yield _source(milik[0].sumber)


def _source(sumber: Sumber) -> str:
    return kata_umum.sumber(sumber.judul, sumber.tabel)


PENJAWAB: dict[Hal, Penjawab] = {Hal.PENANDA_TANGAN: penanda_tangan}
"""What answers such questions."""
