"""Answers about the staff and the issues of the organisation."""

from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from bot.messages import tanya as kata_umum
from bot.messages import tanya_lembaga as kata
from bot.messages import tanya_pegawai as kata_pegawai
from bot.render import angka, persen
from bot.ruang import Ruang
from bot.tanya import susunan
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from core.angka import Sumber
from core.capaian import SERATUS
from core.hak import Pelaku
from core.lembaga import AngkaLembaga
from core.paket.istilah import JenisNarasi
from core.services import lembaga
from core.services.ucapan import list_ucapan
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan, Ukuran
from core.teks import fold

ORANG = 10
"""A smaller number may be that of a grade."""
ROMAWI = {"1": "i", "2": "ii", "3": "iii", "4": "iv"}


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
        return Balasan(kata_pegawai.TANPA_PEGAWAI, sikap=Sikap.TIDAK_ADA)
    if not awal:
        awal = _not_counted(ruang, pelaku, satu, semua)
    bagian = satu.rincian.split()
    if not awal and bagian[:1] == ["selain"]:
        satu, selain = _all_but(satu, semua)
        if selain:
            return Balasan(selain)
    pilih = [] if awal else _asked_staff(satu, semua)
    kelamin = not awal and bool({"laki", "perempuan"} & set(bagian))
    tutup = kata_pegawai.TANPA_ORANG_PER_KELAMIN if kelamin else ""
    if kelamin and "orang" in bagian and (hanya := _share_only(semua, pilih)):
        sumber = dict.fromkeys(_source(s.sumber) for s in pilih)
        return Balasan(lines(hanya, sumber), sikap=Sikap.TIDAK_ADA)
    tiada = bool(awal) or (bool(tutup) and "orang" in bagian)
    return Balasan(
        lines(
            awal or _held_against(satu, pilih),
            kata_pegawai.pegawai_tahun(semua[0].tahun),
            (kata_pegawai.pegawai(s.uraian, s.tercetak, s.satuan) for s in pilih or semua),
            _part_of_all(satu, semua, pilih),
            tutup,
            dict.fromkeys(_source(s.sumber) for s in pilih or semua),
        ),
        sikap=Sikap.TIDAK_ADA if tiada else Sikap.JAWAB,
    )


def _held_against(satu: Pertanyaan, pilih: Sequence[AngkaLembaga]) -> str:
    """Set right, or confirm, the number of people that the question has."""
    ada = [s for s in pilih if s.satuan == "orang"][:1]
    if len(satu.angka) != 1 or not ada or not isinstance(ada[0].nilai, Decimal):
        return ""
    diduga = satu.angka[0]
    if diduga == ada[0].nilai:
        return kata_pegawai.BENAR
    if any(s.nilai == diduga for s in pilih):
        # "III.D berapa persen dari 150": what it is held against, rightly.
        return ""
    return kata_pegawai.bukan_sebanyak(angka(diduga), ada[0].tercetak) if diduga >= ORANG else ""


def _all_but(satu: Pertanyaan, semua: Sequence[AngkaLembaga]) -> tuple[Pertanyaan, str]:
    """Return the question of all staff but a part, and how many those are where it is a grade.

    All but the men are the women.
    """
    apa = satu.rincian.split()[-1]
    lain = {"laki": "perempuan", "perempuan": "laki"}
    if apa in lain:
        return replace(satu, rincian=f"{lain[apa]} orang"), ""
    dari = next((s for s in semua if s.kunci == lembaga.PEGAWAI), None)
    ada = next(iter(_of_grade(satu, semua)), None)
    if dari is None or ada is None:
        return replace(satu, rincian="golongan"), ""
    if not isinstance(dari.nilai, Decimal) or not isinstance(ada.nilai, Decimal):
        return replace(satu, rincian="golongan"), ""
    return satu, lines(
        kata_pegawai.selain_golongan(
            ada.uraian.rpartition(" ")[2],
            angka(dari.nilai - ada.nilai),
            angka(dari.nilai),
            angka(ada.nilai),
        ),
        dict.fromkeys(_source(s.sumber) for s in (dari, ada)),
    )


def _share_only(semua: Sequence[AngkaLembaga], pilih: Sequence[AngkaLembaga]) -> str:
    """Say which part of the staff men or women are, whose number nobody has printed."""
    dari = next((s for s in semua if s.kunci == lembaga.PEGAWAI), None)
    if dari is None or len(pilih) != 1 or pilih[0].satuan != "persen":
        return ""
    return kata_pegawai.orang_kelamin(
        pilih[0].uraian.rpartition(" ")[2], pilih[0].tercetak, dari.tercetak
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
    return kata_pegawai.bagian_pegawai(angka(ada[0]), angka(dari), persen(ada[0] / dari * SERATUS))


def _not_counted(
    ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, semua: Sequence[AngkaLembaga]
) -> str:
    """Return what to say of a part of the staff that nobody has counted, "" where somebody has."""
    unit = satu.about(Jenis.UNIT)
    semua_unit = lembaga.show_susunan(ruang.engine, pelaku)
    milik = semua_unit.find(int(unit[0].kunci)) if unit else None
    if milik is not None and milik.jenis != susunan.SETDA:
        return kata_pegawai.pegawai_unit(milik.nama)
    bagian = satu.rincian.split()
    if tiada := next(
        (kata_pegawai.TAK_TERHITUNG[b] for b in bagian if b in kata_pegawai.TAK_TERHITUNG), ""
    ):
        return tiada
    if "golongan" in bagian and satu.teks and not _of_grade(satu, semua):
        return kata_pegawai.tanpa_golongan(satu.teks.upper())
    return ""


def _asked_staff(satu: Pertanyaan, semua: Sequence[AngkaLembaga]) -> list[AngkaLembaga]:
    bagian = satu.rincian.split()
    jumlah = [s for s in semua if s.kunci == lembaga.PEGAWAI]
    if "golongan" in bagian:
        return (_of_grade(satu, semua) or [s for s in semua if "golongan" in s.kunci]) + jumlah
    pilih = [s for s in semua if any(b in s.kunci for b in bagian)]
    if pilih and {"laki", "perempuan"} <= set(bagian):
        # How many they are together is asked with how they are divided.
        return [*jumlah, *pilih]
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
    Hal.ISU: isu,
    Hal.PEGAWAI: pegawai,
}
"""What answers questions about staff and issues."""
