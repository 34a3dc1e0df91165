"""Answers about the budget."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from decimal import Decimal

from bot import periode
from bot.anggaran import isian, render, tersesat, tombol
from bot.anggaran.catatan import nama
from bot.jawaban import Baris, Jawaban
from bot.messages import anggaran as kata_anggaran
from bot.messages import pagu as kata_pagu
from bot.messages import tanya_anggaran as kata
from bot.messages.daftar import dan
from bot.messages.isian import BULAN
from bot.messages.keadaan import HITUNGAN, KATA
from bot.render import nilai, pasangan, persen, rupiah
from bot.ruang import Ruang
from bot.tanya import kinerja
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from core.anggaran import Dasar, add_up, perubahan_pct, perubahan_rp, serapan_pct, sisa_rp
from core.angka import Keadaan, Nilai
from core.buku import Buku, LimaAngka, Pos, Tingkat, five, leaves, sum_of
from core.errors import TidakBerhakError
from core.hak import Pelaku
from core.paket.istilah import JenisNarasi
from core.periode import TahunKosong
from core.services.anggaran import show_buku
from core.services.pencarian_anggaran import PosUnit, find_code, lines_of_unit
from core.services.ucapan import list_ucapan
from core.tanya.indeks import POS, Benda, Jenis
from core.tanya.pertanyaan import Arah, Hal, Pertanyaan, Ukuran
from core.teks import fold

PALING_BANYAK = 25
BIASA = 3
"""Lines of a ranking for which no number is asked."""
TINGKAT = {
    Jenis.PROGRAM: Tingkat.PROGRAM,
    Jenis.KEGIATAN: Tingkat.KEGIATAN,
    Jenis.SUB_KEGIATAN: Tingkat.SUB_KEGIATAN,
}
SEBUTAN = {
    Jenis.PROGRAM: "Program",
    Jenis.KEGIATAN: "Kegiatan",
    Jenis.SUB_KEGIATAN: "Sub kegiatan",
    Jenis.UNIT: "Bagian",
}


def _book(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Buku | TahunKosong:
    bulan = satu.bulan or (satu.triwulan.bulan_akhir if satu.triwulan else None)
    tahun = satu.tahun[0] if satu.tahun else None
    return show_buku(ruang.engine, pelaku, tahun, bulan=bulan, now=ruang.now())


def _no_year(pelaku: Pelaku, hasil: TahunKosong) -> Balasan:
    return Balasan(
        "",
        periode.kosong(hasil, pelaku, kata_anggaran.PERIHAL, tombol.RINGKASAN),
        sikap=Sikap.TIDAK_ADA,
    )


def _elsewhere(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, hasil: TahunKosong) -> Balasan:
    """Say that the year has no budget, with the same figure of the latest that has one."""
    kosong = _no_year(pelaku, hasil)
    dekat = show_buku(ruang.engine, pelaku, None, now=ruang.now())
    if isinstance(dekat, TahunKosong) or kosong.lanjut is None:
        return kosong
    lain = anggaran(ruang, pelaku, replace(satu, tahun=(dekat.tahun,), bulan=None, triwulan=None))
    return replace(
        kosong,
        lanjut=replace(kosong.lanjut, html=lines(kosong.lanjut.html, kata.TERDEKAT, lain.inti)),
    )


def _dated(jawaban: Jawaban, buku: Buku) -> Jawaban:
    jawaban = periode.bercontoh(jawaban, contoh=periode.made_up(buku.diisi))
    return periode.berusia(jawaban, buku.tahun, buku.lebih_baru, buku.dibuka)


def _part(satu: Pertanyaan, buku: Buku) -> str:
    """Say that documents tell of the year only, where a part of it is asked for."""
    if buku.diisi is not None:
        return ""
    if satu.triwulan:
        return kata.hanya_setahun(f"triwulan {satu.triwulan.name}", buku.tahun)
    return kata.hanya_setahun(f"bulan {BULAN[satu.bulan - 1]}", buku.tahun) if satu.bulan else ""


def find(buku: Buku, benda: Benda) -> Pos | None:
    """Return the line that is meant. Raises TidakBerhakError for one the person may not see."""
    for pos in buku.pos:
        if pos.tingkat != TINGKAT[benda.jenis]:
            continue
        if fold(pos.nama) == benda.kunci or benda.kunci == f"#{pos.nomor}":
            return pos
    if buku.akar is None:
        raise TidakBerhakError(benda.nama)
    return None


def anggaran(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    buku = _book(ruang, pelaku, satu)
    if isinstance(buku, TahunKosong):
        return _elsewhere(ruang, pelaku, satu, buku)
    unit, pos = satu.about(Jenis.UNIT), satu.about(*POS)
    if len(unit) > 1:
        return _sum(ruang, buku, satu, [])
    if unit:
        return _of_unit(ruang, buku, satu, unit[0])
    if pos:
        ketemu = find(buku, pos[0])
        if ketemu is None:
            return Balasan(
                _no_line(buku, pos[0]), _dated(render.ringkasan(buku), buku), sikap=Sikap.TIDAK_ADA
            )
        return _of_line(ruang, pelaku, buku, satu, ketemu)
    if satu.kecuali:
        asal = [p for p in buku.pos if p.tingkat is Tingkat.SUB_KEGIATAN]
        return _except(ruang, buku, satu, kata.SETDA, asal)
    inti = ""
    if buku.akar is not None:
        lima = five(buku.akar)
        inti = _lead(satu, buku, kata.SETDA, lima, leaves(buku.akar))
    return Balasan(
        lines(_part(satu, buku), inti),
        _dated(render.ringkasan(buku), buku),
        sikap=Sikap.TOLAK
        if buku.akar is None
        else Sikap.TIDAK_ADA
        if _part(satu, buku)
        else Sikap.JAWAB,
    )


def _except(
    ruang: Ruang, buku: Buku, satu: Pertanyaan, nama_asal: str, asal: Sequence[Pos]
) -> Balasan:
    """Return the sum without what is left out, of the rows."""
    luar: set[int] = set()
    sebut: list[str] = []
    for benda in satu.kecuali:
        if benda.jenis is Jenis.UNIT:
            milik = lines_of_unit(ruang.engine, buku, int(benda.kunci))
            luar |= {s.nomor for k in (milik.kegiatan if milik else ()) for s in leaves(k)}
            sebut.append(benda.nama)
        elif benda.jenis in POS and (pos := find(buku, benda)) is not None:
            luar |= {s.nomor for s in leaves(pos)}
            sebut.append(pos.pendek)
    sub = [s for s in asal if s.nomor not in luar]
    if not sub or not luar:
        return Balasan(kata.TANPA_POS, sikap=Sikap.TIDAK_ADA)
    judul = kata.selain(nama_asal, sebut)
    return Balasan(
        lines(_lead(satu, buku, judul, sum_of(sub), sub), kata.dari_baris(len(sub)), *_tail(buku)),
        tombol=render.ringkasan(buku).tombol[:2],
    )


def _no_line(buku: Buku, benda: Benda) -> str:
    tingkat = TINGKAT[benda.jenis]
    if not benda.kunci.startswith("#"):
        return kata.TANPA_POS
    return kata.nomor_tidak_ada(benda.nama, buku.jumlah[tingkat], buku.tahun)


def _why(ruang: Ruang, pelaku: Pelaku, buku: Buku, pos: Pos) -> str:
    """Return that nobody has said why, and what is said of all programmes."""
    tanpa = kata.tanpa_penyebab(pos.pendek)
    if pos.tingkat is not Tingkat.PROGRAM:
        return tanpa
    semua = list_ucapan(ruang.engine, pelaku, buku.tahun, [JenisNarasi.PENYEBAB])
    umum = [
        kinerja.said(u)
        for u in semua
        if any(k in fold(u.teks) for k in ("program", "efisiensi", "efesiensi"))
    ]
    return lines(tanpa, [kata.SELURUH_PROGRAM, *umum] if umum else "")


def _of_line(ruang: Ruang, pelaku: Pelaku, buku: Buku, satu: Pertanyaan, pos: Pos) -> Balasan:
    lima = five(pos)
    sebab = _why(ruang, pelaku, buku, pos) if satu.rincian == "penyebab" else ""
    inti = lines(_part(satu, buku), _lead(satu, buku, nama(pos), lima, leaves(pos)), sebab)
    tanpa = (Ukuran.FISIK in satu.ukuran and buku.diisi is None) or (
        lima.dasar is Dasar.MURNI and satu.dasar is Dasar.PERUBAHAN
    )
    sikap = Sikap.TIDAK_ADA if tanpa or sebab or _part(satu, buku) else Sikap.JAWAB
    return Balasan(inti, _dated(render.pos(buku, pos), buku), sikap=sikap)


def _of_unit(ruang: Ruang, buku: Buku, satu: Pertanyaan, benda: Benda) -> Balasan:
    milik = lines_of_unit(ruang.engine, buku, int(benda.kunci))
    if milik is None:
        if buku.akar is None:
            raise TidakBerhakError(benda.nama)
        return Balasan(
            kata.bukan_setda(benda.nama),
            tombol=render.ringkasan(buku).tombol[:3],
            sikap=Sikap.TIDAK_ADA,
        )
    if buku.akar is not None and len(milik.kegiatan) == buku.jumlah[Tingkat.KEGIATAN]:
        return Balasan(
            lines(
                _part(satu, buku), _lead(satu, buku, kata.SETDA, five(buku.akar), leaves(buku.akar))
            ),
            _dated(render.ringkasan(buku), buku),
        )
    sub = [s for k in milik.kegiatan for s in leaves(k)]
    if satu.kecuali:
        return _except(ruang, buku, satu, milik.nama, sub)
    sebab = kata.tanpa_penyebab(milik.nama) if satu.rincian == "penyebab" else ""
    inti = lines(_part(satu, buku), _lead(satu, buku, milik.nama, sum_of(sub), sub), sebab)
    sikap = Sikap.TIDAK_ADA if sebab or _part(satu, buku) else Sikap.JAWAB
    return Balasan(inti, _dated(render.unit(buku, milik), buku), sikap=sikap)


def lead_of(buku: Buku, pos: Pos) -> str:
    """Return the figures of a line in one sentence."""
    return _lead(Pertanyaan(hal=Hal.ANGGARAN), buku, nama(pos), five(pos), leaves(pos))


def _lead(satu: Pertanyaan, buku: Buku, nama: str, lima: LimaAngka, sub: Sequence[Pos]) -> str:
    """Return the figures that are asked for, first, in one sentence."""
    isi: list[str] = []
    murni = satu.dasar is Dasar.MURNI and lima.dasar is Dasar.PERUBAHAN
    for ukuran in satu.ukuran or (Ukuran.SERAPAN,):
        if ukuran is Ukuran.PAGU:
            isi.append(_pagu(satu, lima, sub))
        elif ukuran is Ukuran.SISA:
            sisa = _less(lima.murni, lima.realisasi) if murni else lima.sisa
            isi.append(kata.angka(kata.SISA, _rupiah(sisa)))
        elif ukuran is Ukuran.REALISASI:
            isi.append(kata.angka(kata.REALISASI, _rupiah(lima.realisasi)))
        elif ukuran is Ukuran.FISIK:
            isi.append(kata.fisik(satu_fisik(sub)))
        elif ukuran is Ukuran.EFISIENSI:
            isi.append(kata.EFISIENSI_TIDAK_ADA)
        elif ukuran is Ukuran.SERAPAN:
            hasil, pagu = (lima.serapan_murni, lima.murni) if murni else (lima.serapan, lima.pagu)
            dasar = Dasar.MURNI if murni else lima.dasar
            isi.append(
                kata.serapan(
                    _percent(hasil), _rupiah(lima.realisasi), kata_pagu.DASAR[dasar], _rupiah(pagu)
                )
            )
    return lines(
        _premise(satu, lima),
        kata.satu(kata.judul(nama, isian.kapan(buku)), list(dict.fromkeys(isi))),
        kata.bukan_nol(KATA[lima.realisasi])
        if lima.realisasi in {Keadaan.TERCETAK_KOSONG, Keadaan.TERCETAK_STRIP}
        else "",
    )


def satu_fisik(sub: Sequence[Pos]) -> str:
    """Return the physical progress that was posted of a line; documents print none."""
    ada = [s.isian.dipakai.fisik_pct for s in sub if s.isian and s.isian.dipakai]
    satu = ada[0] if len(sub) == 1 and ada else None
    return KATA[Keadaan.TIDAK_TERSEDIA] if satu is None else persen(satu)


def _pagu(satu: Pertanyaan, lima: LimaAngka, sub: Sequence[Pos]) -> str:
    del sub
    if lima.dasar is Dasar.MURNI and satu.dasar is Dasar.PERUBAHAN:
        return kata.tanpa_perubahan(_rupiah(lima.pagu))
    if lima.dasar is not Dasar.PERUBAHAN:
        return kata.angka(kata_pagu.DASAR[lima.dasar], _rupiah(lima.pagu))
    if satu.dasar is Dasar.MURNI:
        return kata.angka(kata_pagu.DASAR[Dasar.MURNI], _rupiah(lima.murni))
    beda = perubahan_rp(lima.murni, lima.perubahan)
    return kata.perubahan(_rupiah(lima.murni), f"<b>{_rupiah(lima.perubahan)}</b>", _change(beda))


def _change(beda: Decimal | Keadaan) -> str:
    if not isinstance(beda, Decimal):
        return HITUNGAN[beda]
    if not beda:
        return "tetap"
    return f"{'naik' if beda > 0 else 'turun'} {rupiah(abs(beda))}"


def _less(pagu: Nilai, realisasi: Nilai) -> Decimal | Keadaan:
    return perubahan_rp(realisasi, pagu)


def _rupiah(value: Nilai) -> str:
    return rupiah(value) if isinstance(value, Decimal) else nilai(value)


def _percent(value: Decimal | Keadaan) -> str:
    return persen(value) if isinstance(value, Decimal) else HITUNGAN[value]


def _premise(satu: Pertanyaan, lima: LimaAngka) -> str:
    beda = perubahan_rp(lima.murni, lima.perubahan) if lima.dasar is Dasar.PERUBAHAN else None
    if satu.naik is not None and Ukuran.PAGU in satu.ukuran and isinstance(beda, Decimal) and beda:
        if (beda > 0) is not satu.naik:
            return kata.bukan("naik" if satu.naik else "turun", f"pagunya {_change(beda)}")
    if not satu.menduga or not satu.angka:
        return ""
    ada = [lima.serapan, lima.serapan_murni, lima.realisasi, lima.murni, lima.perubahan, lima.sisa]
    semua = [n for n in ada if isinstance(n, Decimal)]
    salah = [n for n in satu.angka if not any(kinerja.same(n, m) for m in semua)]
    if not salah:
        return ""
    return kata.bukan(dan([_said(n) for n in salah]), f"serapannya {_percent(lima.serapan)}")


def _said(angka: Decimal) -> str:
    return persen(angka) if angka < 1000 else rupiah(angka)  # noqa: PLR2004  no serapan is as high


def jumlah(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Several lines beside each other, and their sum."""
    buku = _book(ruang, pelaku, satu)
    if isinstance(buku, TahunKosong):
        return _no_year(pelaku, buku)
    semua = [p for b in satu.about(*POS) if (p := find(buku, b)) is not None]
    return _sum(ruang, buku, satu, semua)


def _sum(ruang: Ruang, buku: Buku, satu: Pertanyaan, semua: Sequence[Pos]) -> Balasan:
    bagian = [(nama(p), five(p), leaves(p)) for p in semua]
    for unit in satu.about(Jenis.UNIT):
        milik = lines_of_unit(ruang.engine, buku, int(unit.kunci))
        if milik is not None:
            sub = [s for k in milik.kegiatan for s in leaves(k)]
            bagian.append((milik.nama, sum_of(sub), sub))
    sub = list({s.nomor: s for _, _, isi in bagian for s in isi}.values())
    if not sub:
        return Balasan(kata.TANPA_POS)
    satu_satu = [_lead(satu, buku, label, lima, isi) for label, lima, isi in bagian]
    tombol_pos = tuple((tombol.ke_pos(tombol.kapan(buku), p),) for p in semua)
    terpisah = sum(len(isi) for _, _, isi in bagian) == len(sub)
    total = _added([lima for _, lima, _ in bagian], sum_of(sub)) if terpisah else sum_of(sub)
    return Balasan(
        lines(satu_satu, _total(buku, len(bagian), total), *_tail(buku)), tombol=tombol_pos
    )


def _added(bagian: Sequence[LimaAngka], baris: LimaAngka) -> LimaAngka:
    """Return the sum of the figures as they are shown: of programmes the printed ones.

    `baris` is the sum of all sub kegiatan, whose base it has.
    """
    murni, perubahan, realisasi, pagu = (
        add_up(list(enumerate(kolom))).jumlah
        for kolom in zip(
            *((p.murni, p.perubahan, p.realisasi, p.pagu) for p in bagian), strict=True
        )
    )
    return replace(
        baris,
        murni=murni,
        perubahan=perubahan,
        realisasi=realisasi,
        berlaku=pagu,
        serapan=serapan_pct(realisasi, pagu),
        sisa=sisa_rp(realisasi, pagu),
        serapan_murni=serapan_pct(realisasi, murni),
    )


def _total(buku: Buku, n: int, lima: LimaAngka) -> str:
    isi = [
        kata.angka(
            kata.PAGU if lima.dasar is not Dasar.PERUBAHAN else "pagu perubahan", _rupiah(lima.pagu)
        ),
        kata.angka("pagu murni", _rupiah(lima.murni)),
        kata.angka(kata.REALISASI, _rupiah(lima.realisasi)),
        kata.angka(kata.SERAPAN, _percent(lima.serapan)),
        kata.angka(kata.SISA, _rupiah(lima.sisa)),
    ]
    return kata.satu(kata.jumlah(n, isian.kapan(buku)), isi)


def _tail(buku: Buku) -> list[str]:
    semua = dict.fromkeys(p.sumber.judul for p in buku.pos)
    return [kata.sumber(f"{dan(list(semua)[:2])}, {buku.pos[0].sumber.tabel}")] if buku.pos else []


def peringkat(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    buku = _book(ruang, pelaku, satu)
    if isinstance(buku, TahunKosong):
        return _no_year(pelaku, buku)
    tingkat = satu.tingkat or Jenis.SUB_KEGIATAN
    lingkup, semua = _scope(ruang, buku, satu, tingkat)
    ukuran = satu.ukuran[0] if satu.ukuran else Ukuran.SERAPAN
    baris = [(label, pos, _value(satu, lima, ukuran)) for label, pos, lima in semua]
    angka = [(label, pos, n) for label, pos, n in baris if isinstance(n, Decimal)]
    if ukuran is Ukuran.PERUBAHAN:
        turun = satu.arah is Arah.TERENDAH
        angka = [a for a in angka if (a[2] < 0 if turun else a[2] != 0)]
        angka.sort(key=lambda a: a[2] if turun else -abs(a[2]))
    else:
        angka.sort(key=lambda a: a[2], reverse=satu.arah is Arah.TERTINGGI)
    banyak = satu.banyak or (
        len(angka) if satu.rincian == "semua" or tingkat is not Jenis.SUB_KEGIATAN else BIASA
    )
    pilih = angka[: min(banyak, PALING_BANYAK)]
    if satu.rincian == "rentang":
        bawah, atas = sorted(satu.angka[-2:])
        pilih = sorted((a for a in angka if bawah <= a[2] <= atas), key=lambda a: a[2])[
            :PALING_BANYAK
        ]
    if satu.rincian == "batas" and satu.angka:
        batas = satu.angka[-1]
        rendah = satu.arah is Arah.TERENDAH
        pilih = [a for a in angka if (a[2] < batas if rendah else a[2] > batas)][:PALING_BANYAK]
    tanpa = [label for label, _, n in baris if isinstance(n, Keadaan)]
    cetak = persen if ukuran is Ukuran.SERAPAN or _in_percent(satu, ukuran) else rupiah
    apa = {Ukuran.PERUBAHAN: "perubahan pagu"}.get(ukuran, ukuran.value)
    arah = "terendah" if satu.arah is Arah.TERENDAH else "tertinggi"
    if satu.rincian == "rentang":
        apa, arah = (
            kata.rentang(apa, *(cetak(n) for n in sorted(satu.angka[-2:]))),
            f"({len(pilih)})",
        )
    if satu.rincian == "batas" and satu.angka:
        apa = kata.batas(apa, cetak(satu.angka[-1]), rendah=satu.arah is Arah.TERENDAH)
        arah = f"({len(pilih)})"
    judul = kata.peringkat(apa, arah, SEBUTAN[tingkat], lingkup, isian.kapan(buku))
    tabel = pasangan([(label, cetak(n)) for label, _, n in pilih])
    ke = tuple((tombol.ke_pos(tombol.kapan(buku), p),) for _, p, _ in pilih if p is not None)
    return Balasan(
        lines(
            _part(satu, buku),
            judul,
            tabel,
            kata.dasar(kata_pagu.DASAR[semua[0][2].dasar])
            if ukuran is Ukuran.SERAPAN and semua
            else "",
            kata.tidak_dihitung(tanpa[:6]) if tanpa and buku.diisi is None else "",
            kata.KETETAPAN if tingkat is Jenis.UNIT else "",
            *_tail(buku),
        ),
        tombol=ke[:8],
    )


def _in_percent(satu: Pertanyaan, ukuran: Ukuran) -> bool:
    """Tell whether a change of pagu is asked for in percent of it."""
    return ukuran is Ukuran.PERUBAHAN and satu.rincian == "persen"


def _value(satu: Pertanyaan, lima: LimaAngka, ukuran: Ukuran) -> Nilai:
    murni = satu.dasar is Dasar.MURNI
    return {
        Ukuran.SERAPAN: lima.serapan_murni if murni else lima.serapan,
        Ukuran.PAGU: lima.murni if murni else lima.pagu,
        Ukuran.SISA: lima.sisa,
        Ukuran.REALISASI: lima.realisasi,
        Ukuran.PERUBAHAN: (perubahan_pct if _in_percent(satu, ukuran) else perubahan_rp)(
            lima.murni, lima.perubahan
        ),
    }.get(ukuran, lima.serapan)


def _scope(
    ruang: Ruang, buku: Buku, satu: Pertanyaan, tingkat: Jenis
) -> tuple[str, list[tuple[str, Pos | None, LimaAngka]]]:
    """Return what is ranked, and within what."""
    if tingkat is Jenis.UNIT:
        hanya = {b.kunci for b in satu.about(Jenis.UNIT)}
        unit = [m for m in _units(buku) if len(hanya) < 2 or f"{m.unit_id}" in hanya]  # noqa: PLR2004
        return "", [
            (m.nama, None, sum_of([s for k in m.kegiatan for s in leaves(k)])) for m in unit
        ]
    asal: Iterable[Pos] = buku.pos
    lingkup = ""
    if unit := satu.about(Jenis.UNIT):
        milik = lines_of_unit(ruang.engine, buku, int(unit[0].kunci))
        kegiatan = milik.kegiatan if milik else ()
        asal = [*kegiatan, *(s for k in kegiatan for s in leaves(k))]
        lingkup = unit[0].nama
    elif induk := satu.about(Jenis.PROGRAM, Jenis.KEGIATAN):
        pos = find(buku, induk[0])
        if pos is not None:
            asal = [a for k in [pos] for a in _below(k)]
            lingkup = pos.pendek
    luar = {p.kunci for b in satu.kecuali if b.jenis in POS and (p := find(buku, b))}
    pilih = [p for p in asal if p.tingkat == TINGKAT[tingkat] and p.kunci not in luar]
    return lingkup, [(f"{p.nomor}. {p.pendek}", p, five(p)) for p in pilih]


def _below(pos: Pos) -> Iterable[Pos]:
    for satu in pos.anak:
        yield satu
        yield from _below(satu)


def _units(buku: Buku) -> list[PosUnit]:
    milik: dict[int, list[Pos]] = {}
    for pos in buku.pos:
        if pos.tingkat is Tingkat.KEGIATAN and pos.unit_id is not None:
            milik.setdefault(pos.unit_id, []).append(pos)
    return [PosUnit(k[0].unit_nama or "", u, tuple(k)) for u, k in milik.items()]


def banyak(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """How many lines there are, of each level."""
    buku = _book(ruang, pelaku, satu)
    if isinstance(buku, TahunKosong):
        return _no_year(pelaku, buku)
    tingkat = [satu.tingkat] if satu.tingkat else list(TINGKAT)
    hitung: list[tuple[str, int]] = []
    lingkup = ""
    daftar: list[Pos] = []
    for jenis in tingkat:
        lingkup, semua = _scope(ruang, buku, satu, jenis)
        hitung.append((SEBUTAN[jenis].lower(), len(semua)))
        daftar = [p for _, p, _ in semua if p is not None]
    ke = (
        tuple((tombol.ke_pos(tombol.kapan(buku), p),) for p in daftar[:8])
        if len(tingkat) == 1
        else ()
    )
    return Balasan(
        lines(kata.banyak(lingkup or kata.SETDA, hitung, isian.kapan(buku)), *_tail(buku)),
        tombol=ke,
    )


def per_unit(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    buku = _book(ruang, pelaku, satu)
    if isinstance(buku, TahunKosong):
        return _no_year(pelaku, buku)
    ukuran = satu.ukuran[0] if satu.ukuran else Ukuran.SERAPAN
    cetak = _percent if ukuran is Ukuran.SERAPAN else _rupiah
    baris: list[tuple[str, str]] = []
    for m in _units(buku):
        lima = sum_of([s for k in m.kegiatan for s in leaves(k)])
        baris.append((m.nama.removeprefix("Bagian "), cetak(_value(satu, lima, ukuran))))  # type: ignore[arg-type]
    judul = kata.judul(f"{ukuran.value.capitalize()} per Bagian", isian.kapan(buku))
    return Balasan(
        lines(judul, pasangan(baris), kata.KETETAPAN, *_tail(buku)), tombol=_to_units(buku)
    )


def _to_units(buku: Buku) -> Baris:
    from bot.jawaban import Tombol, berjajar  # noqa: PLC0415

    kapan = tombol.kapan(buku)
    semua = [
        Tombol(m.nama.removeprefix("Bagian ")[:30], f"{tombol.UNIT}:{kapan}:{m.unit_id}")
        for m in _units(buku)
    ]
    return berjajar(semua, 2)


def per_program(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    buku = _book(ruang, pelaku, satu)
    if isinstance(buku, TahunKosong):
        return _no_year(pelaku, buku)
    return Balasan(_part(satu, buku), _dated(render.ringkasan(buku), buku))


def kosong(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    buku = _book(ruang, pelaku, satu)
    if isinstance(buku, TahunKosong):
        return _no_year(pelaku, buku)
    sub = [p for p in buku.pos if p.tingkat is Tingkat.SUB_KEGIATAN]
    tanpa = [(p, five(p).realisasi) for p in sub if isinstance(five(p).realisasi, Keadaan)]
    ke = tuple((tombol.ke_pos(tombol.kapan(buku), p),) for p, _ in tanpa[:8])
    return Balasan(
        lines(
            kata.kosong(len(tanpa), isian.kapan(buku)),
            (
                kata.baris(p.nomor, p.pendek, f"{nilai(k)}, pagu {_rupiah(five(p).pagu)}")
                for p, k in tanpa[:15]
            ),
            kata.BUKAN_NOL if buku.diisi is None else "",
            *_tail(buku),
        ),
        tombol=ke,
    )


def pengampu(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    if satu.about(Jenis.INDIKATOR) or not satu.about(*POS):
        return kinerja.pengampu(ruang, pelaku, satu)
    buku = _book(ruang, pelaku, satu)
    if isinstance(buku, TahunKosong):
        return _no_year(pelaku, buku)
    pos = find(buku, satu.about(*POS)[0])
    if pos is None:
        return Balasan(kata.TANPA_POS)
    unit = pos.unit_nama
    if unit is None and pos.anak:
        unit = dan(list(dict.fromkeys(a.unit_nama for a in pos.anak if a.unit_nama)))
    isi = kata.pengampu(pos.nama, unit) if unit else kata.tanpa_pengampu(pos.nama)
    return Balasan(
        lines(isi, kata.KETETAPAN if unit else ""),
        tombol=((tombol.ke_pos(tombol.kapan(buku), pos),),),
    )


def induk(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Which kegiatan and programme a line belongs to."""
    buku = _book(ruang, pelaku, satu)
    if isinstance(buku, TahunKosong):
        return _no_year(pelaku, buku)
    pos = find(buku, satu.about(*POS)[0])
    if pos is None:
        return Balasan(kata.TANPA_POS, sikap=Sikap.TIDAK_ADA)
    atas = [
        p
        for p in buku.pos
        if p.tingkat is not Tingkat.JUMLAH and any(a.kunci == pos.kunci for a in _below(p))
    ]
    baris = [kata.induk(p.tingkat.replace("_", " "), p.nomor, p.nama) for p in atas]
    return Balasan(
        lines(kata.judul(pos.nama, f"{buku.tahun}"), baris or kata.TANPA_INDUK),
        _dated(render.pos(buku, pos), buku),
    )


def kode(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    buku = _book(ruang, pelaku, satu)
    if isinstance(buku, TahunKosong):
        return _no_year(pelaku, buku)
    if not satu.benda:
        hasil = find_code(buku, satu.teks)
        tanpa = (
            tersesat.jawab(ruang, buku, satu.tahun[0] if satu.tahun else None, hasil)
            if not isinstance(hasil, Pos)
            else None
        )
        return (
            Balasan("", tanpa, sikap=Sikap.TIDAK_ADA)
            if tanpa
            else _of_line(ruang, pelaku, buku, satu, hasil)
        )  # type: ignore[arg-type]
    pos = find(buku, satu.about(*POS)[0])
    if pos is None:
        return Balasan(kata.TANPA_POS, sikap=Sikap.TIDAK_ADA)
    isi = (
        kata.kode(pos.nama, pos.kode, pos.kode_sumber.judul if pos.kode_sumber else "")
        if pos.kode
        else kata.tanpa_kode(pos.nama)
    )
    return Balasan(isi, tombol=((tombol.ke_pos(tombol.kapan(buku), pos),),))


PENJAWAB: dict[Hal, Penjawab] = {
    Hal.ANGGARAN: anggaran,
    Hal.JUMLAH_POS: jumlah,
    Hal.BANYAK_POS: banyak,
    Hal.PERINGKAT: peringkat,
    Hal.PER_UNIT: per_unit,
    Hal.PER_PROGRAM: per_program,
    Hal.KOSONG: kosong,
    Hal.PENGAMPU: pengampu,
    Hal.KODE: kode,
    Hal.INDUK: induk,
}
