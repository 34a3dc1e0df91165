"""The budget: of a line, a unit, or the whole."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from bot.anggaran import render
from bot.anggaran.catatan import (
    beda_serapan,
    diragukan,
    kosong,
    memuat_diragukan,
    nama,
    selisih_ringkas,
)
from bot.messages import periode as kata_periode
from bot.messages import tanya as kata_umum
from bot.messages import tanya_anggaran as kata
from bot.ruang import Ruang
from bot.tanya import (
    anggaran_indikator,
    angka_pos,
    banding_anggaran,
    buku,
    dari_baris,
    efisiensi,
    jumlah_pos,
    letak_angka,
    lingkup_pos,
    pemilik_persen,
    perjanjian,
    premis_ubah,
    premis_urutan,
    sebab_pos,
    tanpa_pos,
    termasuk,
)
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines, partly
from bot.tanya.buku import Perkara
from bot.tanya.register import register
from bot.tanya.ucapan import PENYEBAB
from core.anggaran import Dasar
from core.buku import Buku, LimaAngka, Pos, Tingkat, five, leaves, sum_of
from core.errors import TidakBerhakError
from core.hak import Pelaku
from core.hak_tenggat import own_units
from core.periode import TahunKosong
from core.services.anggaran import show_buku
from core.services.nama import load_indeks
from core.tanya.indeks import POS, Benda, Jenis
from core.tanya.jenis_lain import BAGIANNYA
from core.tanya.pertanyaan import Hal, Pertanyaan, Ukuran
from core.tanya.tafsir.register_disebut import kind, lettered

SUMBER = "sumber"
"""Where the figure stands is asked for."""
BERDEKATAN = 1
"""Years apart: the figure of a year further off is no hint of what was asked."""
JALAN = 3
"""Rows of buttons where a unit has no budget here."""


def anggaran(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    if satu.about(Jenis.INDIKATOR) and not satu.about(Jenis.UNIT, *POS):
        return anggaran_indikator.of_owners(ruang, pelaku, satu, anggaran)
    if len(banding_anggaran.years_of(satu)) > 1:
        return banding_anggaran.across(ruang, pelaku, satu)
    ada = buku.find_book(ruang, pelaku, satu)
    if isinstance(ada, TahunKosong):
        return _elsewhere(ruang, pelaku, satu, ada)
    if len(satu.semua_triwulan) > 1 and ada.diisi is not None:
        return banding_anggaran.across(ruang, pelaku, satu)
    satu = pemilik_persen.meant(satu, ada)
    perkara = Perkara(ruang, pelaku, satu, ada)
    balasan = _of_book(perkara)
    if satu.rincian == SUMBER and balasan.inti:
        balasan = replace(balasan, inti=lines(balasan.inti, buku.source(ada)))
    return partly(balasan, buku.part(perkara))


def _of_book(perkara: Perkara) -> Balasan:
    satu, ada = perkara.tanya, perkara.buku
    unit, pos = satu.about(Jenis.UNIT), satu.about(*POS)
    bagian = (*unit, *pos)
    if len(bagian) == 1 and (memuat := termasuk.held(perkara, bagian[0])):
        return memuat
    if len(unit) > 1:
        return jumlah_pos.jumlah(perkara)
    if unit:
        return _of_unit(perkara, unit[0])
    if pos:
        return _of_line(perkara, pos[0])
    if satu.kecuali or satu.kecuali_satu_dari:
        if ada.akar is None:
            raise TidakBerhakError(kata.ANGGARAN_SETDA)
        return tanpa_pos.without(perkara, kata.SETDA, leaves(ada.akar), five(ada.akar))
    balasan = _whole(perkara)
    return balasan if ada.akar is not None else replace(balasan, sikap=Sikap.TOLAK)


def _of_line(perkara: Perkara, benda: Benda) -> Balasan:
    satu, pos = perkara.tanya, buku.find(perkara.buku, benda)
    if pos is None:
        return _no_line(perkara, benda)
    if satu.rincian == BAGIANNYA and (milik := _owner(perkara.buku, pos)) is not None:
        tentang = replace(satu, benda=(milik,), rincian="")
        return _of_unit(replace(perkara, tanya=tentang), milik)
    # Of a line that holds no others nothing can be left out: "pakaian dinas, bukan yang KDH".
    if (satu.kecuali or satu.kecuali_satu_dari) and (pos.anak or satu.mengurangi):
        return tanpa_pos.without(perkara, nama(pos), leaves(pos), five(pos))
    if satu.rincian == dari_baris.BARIS and pos.anak:
        isi = dari_baris.told(perkara, nama(pos), leaves(pos), five(pos))
        return Balasan(isi, buku.dated(render.pos(perkara.buku, pos), perkara.buku))
    return of_line(perkara, pos)


def _owner(ini: Buku, pos: Pos) -> Benda | None:
    """Return the unit that a kegiatan, or that of a sub kegiatan, belongs to."""
    for milik in buku.units(ini):
        if pos in (*milik.kegiatan, *buku.subs(milik)):
            return Benda(Jenis.UNIT, f"{milik.unit_id}", milik.nama, ())
    return None


def of_line(perkara: Perkara, pos: Pos) -> Balasan:
    satu, ini, lima = perkara.tanya, perkara.buku, five(pos)
    sebab = sebab_pos.of_line(perkara, pos) if satu.rincian == PENYEBAB else ""
    tanpa = (Ukuran.FISIK in satu.ukuran and ini.diisi is None) or (
        lima.dasar is Dasar.MURNI and satu.dasar is Dasar.PERUBAHAN
    )
    keluaran = angka_pos.output(pos, satu.teks) if Ukuran.OUTPUT in satu.ukuran else []
    if satu.rincian == perjanjian.PERJANJIAN and not keluaran:
        keluaran = [perjanjian.of_line(perkara, pos)]
    angka = keluaran or [_told(perkara, nama(pos), lima, leaves(pos))]
    return Balasan(
        lines(angka, _alike(perkara), sebab),
        buku.dated(render.pos(ini, pos), ini),
        sikap=Sikap.TIDAK_ADA if tanpa or sebab else Sikap.JAWAB,
        pendek=caveats_of_line(perkara, pos),
    )


def _told(perkara: Perkara, sebutan: str, lima: LimaAngka, sub: Sequence[Pos]) -> str:
    """Return the figures that are asked for, and whose those are that were wrongly taken for it."""
    satu = perkara.tanya
    salah = premis_ubah.wrong(satu, lima)
    return lines(
        premis_urutan.of(perkara, lima),
        angka_pos.told(satu, perkara.buku, sebutan, lima, sub),
        angka_pos.posted(perkara.buku, sub),
        letak_angka.whose(perkara.ruang, perkara.pelaku, satu, salah),
    )


def caveats_of_line(perkara: Perkara, pos: Pos) -> str | None:
    """Return what the printed figures of a line must not be read without."""
    ini = perkara.buku
    return _caveats(
        ini,
        angka_pos.beside(perkara.tanya, five(pos)),
        beda_serapan(pos),
        selisih_ringkas(pos),
        diragukan(ini, pos.nomor) if pos.tingkat is Tingkat.SUB_KEGIATAN else (),
        kosong(five(pos)),
    )


def _caveats(ini: Buku, *semua: Iterable[str]) -> str | None:
    """Return what printed figures must not be read without; what is posted says more."""
    return lines(*map(list, semua)) if ini.diisi is None else None


def _whole(perkara: Perkara) -> Balasan:
    """Return the figures of the whole, as far as the person may see it, above the summary."""
    ini, inti = perkara.buku, ""
    if ini.akar is not None and perkara.tanya.rincian == dari_baris.BARIS:
        inti = dari_baris.told(perkara, kata.SETDA, leaves(ini.akar), five(ini.akar))
    elif ini.akar is not None:
        inti = _told(perkara, kata.SETDA, five(ini.akar), leaves(ini.akar))
        inti = lines(inti, efisiensi.beside(perkara))
    return Balasan(
        inti,
        buku.dated(render.ringkasan(ini), ini),
        pendek=caveats_of_line(perkara, ini.akar) if ini.akar is not None else None,
    )


def _elsewhere(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, hasil: TahunKosong) -> Balasan:
    """Say that the year has no budget, with the same figure of the latest if that is near it."""
    tanpa = buku.no_year(pelaku, hasil)
    dekat = show_buku(ruang.engine, pelaku, None, now=ruang.now())
    if isinstance(dekat, TahunKosong) or tanpa.lanjut is None:
        return tanpa
    if min(abs(tahun - dekat.tahun) for tahun in satu.tahun) > BERDEKATAN:
        return tanpa
    lain = anggaran(
        ruang, pelaku, replace(satu, tahun=(dekat.tahun,), bulan=None, triwulan=None, semester=None)
    )
    tanpa_data = tanpa.lanjut.html.removesuffix(kata_periode.PILIH).rstrip()
    html = lines(tanpa_data, kata_umum.TERDEKAT, lain.inti)
    return replace(tanpa, lanjut=replace(tanpa.lanjut, html=html))


def _no_line(perkara: Perkara, benda: Benda) -> Balasan:
    ini, isi = perkara.buku, kata.TANPA_POS
    if (surat := _letter(perkara, benda)) is not None:
        return surat
    if benda.kunci.startswith("#"):
        sampai = ini.jumlah[buku.TINGKAT[benda.jenis]]
        isi = kata.nomor_tidak_ada(benda.nama, sampai, ini.tahun)
    return Balasan(isi, buku.dated(render.ringkasan(ini), ini), sikap=Sikap.TIDAK_ADA)


def _letter(perkara: Perkara, benda: Benda) -> Balasan | None:
    """Return the entry of a register whose letter has the number that no line has."""
    nomor = benda.kunci.removeprefix("#")
    if perkara.tanya.ukuran or nomor == benda.kunci:
        return None
    entri = lettered(load_indeks(perkara.ruang.engine), nomor)
    if not entri:
        return None
    jenis = " ".join(dict.fromkeys(kind(satu) for satu in entri))
    tanya = Pertanyaan(
        hal=Hal.REGISTER, benda=tuple(entri), daftar=jenis, tahun=perkara.tanya.tahun
    )
    jawab = register(perkara.ruang, perkara.pelaku, tanya)
    sampai = perkara.buku.jumlah[buku.TINGKAT[benda.jenis]]
    awal = kata.nomor_surat(benda.nama, nomor, sampai, perkara.buku.tahun)
    return replace(jawab, inti=lines(awal, jawab.inti))


def _of_unit(perkara: Perkara, benda: Benda) -> Balasan:
    ini, satu = perkara.buku, perkara.tanya
    milik = buku.of_unit(perkara.ruang, ini, benda, own_units(perkara.pelaku))
    if milik is None:
        ke = render.ringkasan(ini).tombol[:JALAN]
        return Balasan(kata.bukan_setda(benda.nama), tombol=ke, sikap=Sikap.TIDAK_ADA)
    if ini.akar is None and benda.kunci not in {f"{k.unit_id}" for k in milik.kegiatan}:
        # Of a unit above their own people see a part, which is not its figure.
        raise TidakBerhakError(f"anggaran {benda.nama}")
    sub, seluruhnya = buku.subs(milik), len(milik.kegiatan) == ini.jumlah[Tingkat.KEGIATAN]
    akar = ini.akar if seluruhnya else None
    if satu.kecuali or satu.kecuali_satu_dari:
        return tanpa_pos.without(perkara, milik.nama, sub, five(akar) if akar else None)
    if akar is not None:
        return replace(_whole(perkara), sikap=Sikap.JAWAB)
    sebab = sebab_pos.of_unit(perkara, milik.nama, sum_of(sub)) if satu.rincian == PENYEBAB else ""
    return Balasan(
        lines(_told(perkara, milik.nama, sum_of(sub), sub), _alike(perkara), sebab),
        buku.dated(render.unit(ini, milik), ini),
        sikap=Sikap.TIDAK_ADA if sebab else Sikap.JAWAB,
        pendek=_caveats(
            ini,
            angka_pos.beside(satu, sum_of(sub)),
            memuat_diragukan(ini, sub),
            kosong(sum_of(sub)),
            [buku.division(ini)],
        ),
    )


def _alike(perkara: Perkara) -> str:
    """Return the figures of what is called by the same words as the unit."""
    satu, ini, isi = replace(perkara.tanya, menduga=False, angka=()), perkara.buku, []
    for benda in perkara.tanya.serupa:
        if benda.jenis is Jenis.UNIT:
            if milik := buku.of_unit(perkara.ruang, ini, benda):
                sub = buku.subs(milik)
                angka = angka_pos.told(satu, ini, milik.nama, sum_of(sub), sub)
                isi.append(kata.serupa(angka, bukan=False))
        elif (pos := buku.find(ini, benda)) is not None:
            angka = angka_pos.told(satu, ini, _with_kind(pos), five(pos), leaves(pos))
            isi.append(kata.serupa(angka, bukan=True))
    return lines(isi)


def _with_kind(pos: Pos) -> str:
    return f"{lingkup_pos.as_benda(pos).nama.capitalize()} {pos.pendek}"


PENJAWAB: dict[Hal, Penjawab] = {Hal.ANGGARAN: anggaran}
