"""Answers about who signed, the staff, and the issues of the organisation."""

from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal

from bot.messages import tanya as kata_umum
from bot.messages import tanya_lembaga as kata
from bot.render import angka, persen, tanggal
from bot.ruang import Ruang
from bot.tanya import susunan
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from core.angka import Sumber
from core.capaian import SERATUS
from core.hak import Pelaku
from core.lembaga import AngkaLembaga, PenandaTangan
from core.paket.istilah import JenisNarasi
from core.services import lembaga
from core.services.ucapan import list_ucapan
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan, Ukuran
from core.teks import fold

DUA = 2
"""A grade beside all of them."""
ROMAWI = {"1": "i", "2": "ii", "3": "iii", "4": "iv"}


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
    if satu.asing or satu.teks == "wakil" or satu.rincian == "naskah_lain":
        return Balasan(lines(_nobody(satu), _signatories(pilih)), sikap=Sikap.TIDAK_ADA)
    if orang and satu.menduga and (salah := _mistaken(satu, pilih, semua)):
        return Balasan(lines(salah, _signatories(semua), kata.BUKAN_KINI))
    if satu.teks and not orang:
        pilih = [s for s in pilih if _holds(s, satu.teks.split())] or pilih
    if satu.rincian.startswith("pihak"):
        pilih = [s for s in pilih if s.peran == satu.rincian] or pilih
    isi: list[str] = []
    if satu.rincian == "tanggal":
        isi = list(dict.fromkeys(kata.tanggal_naskah(s.naskah, tanggal(s.tanggal)) for s in pilih))
    elif satu.rincian == "kapasitas":
        isi = [_capacity(s) for s in pilih]
    akhir = kata.BUKAN_KINI if orang or satu.teks else ""
    return Balasan(lines(isi, _signatories(pilih), akhir))


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


def isu(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    tahun = satu.tahun[0] if satu.tahun else None
    semua = list_ucapan(ruang.engine, pelaku, tahun, [JenisNarasi.ISU])
    if not semua:
        return Balasan(kata.TANPA_ISU, sikap=Sikap.TIDAK_ADA)
    semua = [s for s in semua if satu.teks in fold(s.judul).split()] or semua
    baris: list[str] = []
    for judul in dict.fromkeys(s.judul for s in semua):
        milik = [s.teks for s in semua if s.judul == judul]
        baris += [kata.isu(judul, len(milik)), *map(kata.butir, milik)]
    return Balasan(lines(baris, kata_umum.sumber(semua[0].sumber.judul, semua[0].sumber.tabel)))


def pegawai(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    tahun = satu.tahun[0] if satu.tahun else None
    semua = lembaga.list_pegawai(ruang.engine, pelaku, tahun)
    awal = ""
    if not semua and tahun is not None:
        semua = lembaga.list_pegawai(ruang.engine, pelaku, None)
        if semua:
            awal = kata.belum_tahun(tahun, [semua[0].tahun])
    if not semua:
        return Balasan(kata.TANPA_PEGAWAI, sikap=Sikap.TIDAK_ADA)
    if not awal:
        awal = _not_counted(ruang, pelaku, satu, semua)
    pilih = [] if awal else _asked_staff(satu, semua)
    tutup = (
        kata.TANPA_ORANG_PER_KELAMIN
        if not awal and {"laki", "perempuan"} & set(satu.rincian.split())
        else ""
    )
    tiada = bool(awal) or (bool(tutup) and "orang" in satu.rincian.split())
    return Balasan(
        lines(
            awal,
            kata.pegawai_tahun(semua[0].tahun),
            (kata.pegawai(s.uraian, s.tercetak, s.satuan) for s in pilih or semua),
            _part_of_all(satu, semua, pilih),
            tutup,
            dict.fromkeys(_source(s.sumber) for s in pilih or semua),
        ),
        sikap=Sikap.TIDAK_ADA if tiada else Sikap.JAWAB,
    )


def _part_of_all(
    satu: Pertanyaan, semua: Sequence[AngkaLembaga], pilih: Sequence[AngkaLembaga]
) -> str:
    """Return which part of all staff those of a grade are, where one is named or that is asked."""
    if Ukuran.PORSI not in satu.ukuran and not satu.teks:
        return ""
    dari = next((s.nilai for s in semua if s.kunci == lembaga.PEGAWAI), None)
    ada = [s.nilai for s in pilih if s.kunci != lembaga.PEGAWAI]
    if len(ada) != 1 or not isinstance(ada[0], Decimal) or not isinstance(dari, Decimal):
        return ""
    if not dari:
        return ""
    return kata.bagian_pegawai(angka(ada[0]), angka(dari), persen(ada[0] / dari * SERATUS))


def _not_counted(
    ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, semua: Sequence[AngkaLembaga]
) -> str:
    """Return what to say of a part of the staff that nobody has counted, "" where somebody has."""
    unit = satu.about(Jenis.UNIT)
    semua_unit = lembaga.show_susunan(ruang.engine, pelaku)
    milik = semua_unit.find(int(unit[0].kunci)) if unit else None
    if milik is not None and milik.jenis != susunan.SETDA:
        return kata.pegawai_unit(milik.nama)
    bagian = satu.rincian.split()
    if "bagian" in bagian:
        return kata.PEGAWAI_PER_UNIT
    if "lain" in bagian:
        return kata.LAIN_PEGAWAI
    if "tersedikit" in bagian:
        return kata.TANPA_GOLONGAN_LAIN
    if "golongan" in bagian and satu.teks and not _of_grade(satu, semua):
        return kata.tanpa_golongan(satu.teks.upper())
    return ""


def _asked_staff(satu: Pertanyaan, semua: Sequence[AngkaLembaga]) -> list[AngkaLembaga]:
    bagian = satu.rincian.split()
    jumlah = [s for s in semua if s.kunci == lembaga.PEGAWAI]
    if "golongan" in bagian:
        return (_of_grade(satu, semua) or [s for s in semua if "golongan" in s.kunci]) + jumlah
    pilih = [s for s in semua if any(b in s.kunci for b in bagian)]
    if pilih:
        return pilih
    return jumlah


def _of_grade(satu: Pertanyaan, semua: Sequence[AngkaLembaga]) -> list[AngkaLembaga]:
    rapat = "".join(ROMAWI.get(k, k) for k in satu.teks.lower().split())
    for arab, huruf in ROMAWI.items():
        rapat = rapat.replace(arab, huruf)
    return [
        s for s in semua if rapat and s.kunci.partition("golongan_")[2].replace("_", "") == rapat
    ]


def _source(sumber: Sumber) -> str:
    return kata_umum.sumber(sumber.judul, sumber.tabel)


PENJAWAB: dict[Hal, Penjawab] = {
    Hal.PENANDA_TANGAN: penanda_tangan,
    Hal.ISU: isu,
    Hal.PEGAWAI: pegawai,
}
"""What answers questions about people and issues."""
