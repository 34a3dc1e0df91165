"""Answers about the document as such: its date, chapters, tables, closing, and its plan."""

import re
from collections.abc import Iterator, Sequence

from bot.messages import tanya as kata_umum
from bot.messages import tanya_naskah as kata
from bot.ruang import Ruang
from bot.tanya import letak_naskah
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from core.hak import Pelaku
from core.naskah import Naskah
from core.paket.istilah import JenisNarasi
from core.services.capaian import Ucapan
from core.services.naskah import show_naskah
from core.services.ucapan import list_ucapan
from core.tanya.cari import mentions, words_of
from core.tanya.pertanyaan import Hal, Pertanyaan

KALIMAT = {
    "visi": (JenisNarasi.VISI, JenisNarasi.MISI),
    "misi": (JenisNarasi.MISI,),
    "tugas": (JenisNarasi.TUGAS, JenisNarasi.FUNGSI),
    "fungsi": (JenisNarasi.FUNGSI,),
}
"""Which passages are asked for by which word."""
TERSENDIRI = {"aspek": JenisNarasi.ASPEK, "alamat": JenisNarasi.KOP_SURAT}
"""Passages of which each has a title of its own."""
BAB, LANGKAH = "bab", "langkah"
ANGKA_BAB = {"I": "1", "II": "2", "III": "3", "IV": "4", "V": "5", "VI": "6"}
KATA_PANJANG = 5
"""Letters of a word by which a passage may be found."""
KATA_TERSEDIKIT = 2
"""Of fewer words any passage may speak: "siapa presiden" asks for no rule of one."""
KUTIPAN = 2
"""Passages that are quoted at most."""
TAK_DIKUTIP = (
    *(JenisNarasi.BAGIAN_DIJANJIKAN, JenisNarasi.BAGIAN, JenisNarasi.DASAR_HUKUM),
    JenisNarasi.SUMBER_TABEL,
)
DIKUTIP = [satu for satu in JenisNarasi if satu not in TAK_DIKUTIP]
_PERIODE = re.compile(r"\b(20\d\d)\s*-\s*(20\d\d)\b")


def naskah(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    tahun = satu.tahun[0] if satu.tahun else None
    ini = show_naskah(ruang.engine, pelaku, tahun) or show_naskah(ruang.engine, pelaku, None)
    if ini is None:
        return Balasan(kata.TANPA_NASKAH, sikap=Sikap.TIDAK_ADA)
    if satu.rincian in {"tujuan", "sasaran"}:
        return _plan(ini, satu)
    if satu.rincian in {"tanggal", "tanggal_penanda", "penerbit", "tahun", "ada"}:
        return _made(ini, satu)
    if satu.rincian in letak_naskah.DAFTAR:
        return letak_naskah.find(ruang, pelaku, ini, satu)
    if satu.rincian in KALIMAT:
        return _told(ruang, pelaku, ini, satu.rincian)
    lain = {
        "penutup": _closing,
        LANGKAH: _closing,
        "renstra": _period,
        **dict.fromkeys(TERSENDIRI, _each),
    }.get(satu.rincian, _place)
    return lain(ruang, pelaku, ini, satu)


def _plan(ini: Naskah, satu: Pertanyaan) -> Balasan:
    """List the tujuan with their sasaran, the sasaran alone, or the one at a place."""
    if not ini.tujuan:
        return Balasan(kata.TANPA_TUJUAN, sikap=Sikap.TIDAK_ADA)
    semua = list(_tujuan(ini) if satu.rincian == "tujuan" else _sasaran(ini))
    sumber = ini.tujuan[0].sumber if satu.rincian == "tujuan" else ini.sasaran[0].sumber
    akhir = kata_umum.sumber(sumber.judul, sumber.tabel)
    if satu.banyak and satu.banyak <= len(semua):
        return Balasan(lines(semua[satu.banyak - 1], akhir))
    apa = "tujuan" if satu.rincian == "tujuan" else "sasaran strategis"
    kepala = kata.banyak(len(semua), apa, sumber.judul)
    if satu.banyak:
        kepala = kata.tanpa_urutan(apa, satu.banyak, len(semua))
    return Balasan(
        lines(kepala, semua, akhir), sikap=Sikap.TIDAK_ADA if satu.banyak else Sikap.JAWAB
    )


def _tujuan(ini: Naskah) -> Iterator[str]:
    for n, satu in enumerate(ini.tujuan, 1):
        baris = kata.tujuan(n, satu.nama, satu.indikator)
        angka = kata.TANPA_ANGKA_TUJUAN if satu.indikator else ""
        yield lines(baris, angka, kata.sasaran_tujuan([s.nama for s in satu.sasaran]))


def _sasaran(ini: Naskah) -> Iterator[str]:
    return (kata.sasaran(n, satu.nama) for n, satu in enumerate(ini.sasaran, 1))


def _made(ini: Naskah, satu: Pertanyaan) -> Balasan:
    rincian = satu.rincian
    if rincian == "ada":
        return _there(ini, satu)
    if rincian == "penerbit":
        isi = lines(kata.penerbit(ini.judul, ini.penerbit), kata.TANPA_PENYUSUN)
        return Balasan(isi, sikap=Sikap.TIDAK_ADA)
    if rincian == "tahun":
        return Balasan(kata.bertahun(ini.judul, ini.tahun, ini.tanggal))
    if ini.tanggal is None:
        return Balasan(kata.TANPA_TANGGAL, sikap=Sikap.TIDAK_ADA)
    siapa = kata.TANPA_PENYUSUN if rincian == "tanggal_penanda" else ""
    return Balasan(lines(kata.bertanggal(ini.judul, ini.tanggal), siapa))


def _there(ini: Naskah, satu: Pertanyaan) -> Balasan:
    """Say whether there is a document of that year, and which one there is."""
    ada = kata.bertahun(ini.judul, ini.tahun, ini.tanggal)
    if satu.tahun and satu.tahun[0] != ini.tahun:
        tiada = kata.tanpa_naskah(satu.tahun[0])
        return Balasan(lines(tiada, ada), sikap=Sikap.TIDAK_ADA)
    return Balasan(lines(kata.ADA if satu.tahun else "", ada))


def _told(ruang: Ruang, pelaku: Pelaku, ini: Naskah, rincian: str) -> Balasan:
    jenis = KALIMAT[rincian]
    semua = list_ucapan(ruang.engine, pelaku, ini.tahun, jenis)
    if not any(u.jenis is jenis[0] for u in semua):
        dekat = _plan(ini, Pertanyaan(hal=Hal.NASKAH, rincian="tujuan")) if ini.tujuan else None
        isi = lines(kata.tidak_ada(rincian), dekat.inti if dekat else "")
        return Balasan(isi, sikap=Sikap.TIDAK_ADA)
    baris: list[str] = []
    for satu in jenis:
        milik = [u for u in semua if u.jenis is satu]
        baris += [f"<b>{milik[0].judul}</b>:"] if milik else [kata.tidak_ada(satu.value)]
        baris += [kata.butir(n if len(milik) > 1 else 0, u.teks) for n, u in enumerate(milik, 1)]
    return Balasan(lines(baris, kata_umum.sumber(semua[0].sumber.judul, semua[0].sumber.tabel)))


def _each(ruang: Ruang, pelaku: Pelaku, ini: Naskah, satu: Pertanyaan) -> Balasan:
    """Quote passages by their titles, the one that has the words where one does."""
    semua = list_ucapan(ruang.engine, pelaku, ini.tahun, [TERSENDIRI[satu.rincian]])
    if not semua:
        return Balasan(kata.tidak_ada(satu.rincian), sikap=Sikap.TIDAK_ADA)
    dicari = satu.teks.split()
    pilih = [u for u in semua if any(mentions(words_of(u.judul), k) for k in dicari)]
    judul = [u.judul for u in semua]
    kepala = kata.bertajuk(satu.rincian, judul) if len(semua) > 1 and not pilih else ""
    return Balasan(lines(kepala, map(quote, pilih or semua)))


def _closing(ruang: Ruang, pelaku: Pelaku, ini: Naskah, satu: Pertanyaan) -> Balasan:
    """Quote what the document concludes, and what it means to do, of those words where some are."""
    jenis = (JenisNarasi.SIMPULAN, JenisNarasi.TINDAK_LANJUT)
    semua = list_ucapan(ruang.engine, pelaku, ini.tahun, jenis)
    if not semua:
        return Balasan(kata.tidak_ada("Penutup"), sikap=Sikap.TIDAK_ADA)
    langkah = [u for u in semua if _is_step(u)]
    if satu.rincian == LANGKAH and langkah:
        isi = [kata.butir(n, u.teks) for n, u in enumerate(langkah, 1)]
        sumber = langkah[0].sumber
        kepala = kata.langkah(len(isi), sumber.tabel)
        return Balasan(lines(kepala, isi, kata_umum.sumber(sumber.judul, sumber.tabel)))
    urut = sorted(semua, key=lambda u: jenis.index(u.jenis))
    dicari = satu.teks.split()
    pilih = _mentioning(urut, dicari)
    awal = kata.tanpa_kata(dicari) if dicari and not pilih else ""
    sikap = Sikap.TIDAK_ADA if awal else Sikap.JAWAB
    return Balasan(lines(awal, map(quote, pilih or urut)), sikap=sikap)


def _is_step(satu: Ucapan) -> bool:
    """Tell whether a passage is one of the steps that the document closes with."""
    return satu.jenis is JenisNarasi.TINDAK_LANJUT and satu.sumber.baris.startswith(LANGKAH)


def _mentioning(semua: Sequence[Ucapan], dicari: Sequence[str]) -> list[Ucapan]:
    """Return the passages that have all of the words, in one form or another."""
    isi = [(u, words_of(u.teks)) for u in semua]
    return [u for u, w in isi if dicari and all(mentions(w, k) for k in dicari)]


def find_quotes(ruang: Ruang, pelaku: Pelaku, dicari: Sequence[str]) -> Balasan | None:
    """Quote the few passages that have all the words of a question that nothing else answers.

    None where there are none, or so many that the words say little.
    """
    if len([k for k in dicari if len(k) >= KATA_PANJANG]) < KATA_TERSEDIKIT:
        return None
    ini = show_naskah(ruang.engine, pelaku, None)
    if ini is None:
        return None
    ketemu = _mentioning(list_ucapan(ruang.engine, pelaku, ini.tahun, DIKUTIP), dicari)
    if not ketemu or len(ketemu) > KUTIPAN:
        return None
    return Balasan(lines(kata.KUTIPAN, map(quote, ketemu)))


def quote(satu: Ucapan) -> str:
    return kata.kutip(satu.judul, satu.teks, f"{satu.sumber.judul}, {satu.sumber.tabel}")


def _period(ruang: Ruang, pelaku: Pelaku, ini: Naskah, satu: Pertanyaan) -> Balasan:
    """Say for which years what is printed of the plan is."""
    del satu
    jenis = (JenisNarasi.JUDUL_TABEL, JenisNarasi.DASAR_HUKUM)
    semua = [
        (u, f"{cocok[1]}-{cocok[2]}")
        for u in list_ucapan(ruang.engine, pelaku, ini.tahun, jenis)
        if (cocok := _PERIODE.search(u.teks))
    ]
    if not semua:
        return Balasan(kata.tidak_ada("Periode Renstra"), sikap=Sikap.TIDAK_ADA)
    semua.sort(key=lambda p: p[1], reverse=True)
    kini = [(u, t) for u, t in semua if int(t[:4]) <= ini.tahun <= int(t[-4:])]
    lain = [p for p in semua if p not in kini]
    baris = [kata.renstra_kini(t, u.sumber.tabel, u.teks) for u, t in kini[:1]]
    baris += [kata.renstra_lain(t, u.sumber.tabel, u.teks) for u, t in lain]
    return Balasan(lines(baris, kata_umum.sumber(semua[0][0].sumber.judul, "")))


def _place(ruang: Ruang, pelaku: Pelaku, ini: Naskah, satu: Pertanyaan) -> Balasan:
    """Say what stands under a number, or how many chapters there are."""
    bagian = list_ucapan(ruang.engine, pelaku, ini.tahun, [JenisNarasi.BAGIAN])
    if satu.rincian == BAB and not satu.teks:
        return _chapters(ruang, pelaku, ini, bagian)
    if satu.rincian in {"tabel", "gambar"}:
        semua = list_ucapan(ruang.engine, pelaku, ini.tahun, [JenisNarasi.JUDUL_TABEL])
        nama = f"{satu.rincian.capitalize()} {satu.teks}"
        if not satu.teks:
            semua = [u for u in semua if u.judul.startswith(nama)]
            return _counted(satu.rincian, semua)
        ada = [u for u in semua if u.judul == nama]
        return letak_naskah.with_source(
            list_ucapan(ruang.engine, pelaku, ini.tahun, [JenisNarasi.SUMBER_TABEL]),
            satu,
            _found(nama, ada, semua, kata.TABEL),
            [u.judul for u in ada],
        )
    nama = f"{satu.rincian.capitalize()} {satu.teks}"
    ada = [u for u in bagian if u.judul == satu.teks or u.judul.startswith(f"{satu.teks}.")]
    if not ada and satu.rincian == BAB:
        ada = [u for u in _all(ruang, pelaku, ini) if _chapter_of(u) == satu.teks]
    return _found(nama, ada, bagian, kata.SUBBAB)


def _counted(apa: str, semua: Sequence[Ucapan]) -> Balasan:
    """List the tables or pictures that have a title."""
    if not semua:
        return Balasan(kata.tidak_ada(f"Judul {apa}"), sikap=Sikap.TIDAK_ADA)
    isi = [kata.letak(u.judul, u.teks) for u in semua]
    sumber = kata_umum.sumber(semua[0].sumber.judul, "")
    return Balasan(lines(kata.banyak_judul(len(semua), apa), isi, sumber))


def _found(nama: str, ada: Sequence[Ucapan], semua: Sequence[Ucapan], daftar: str) -> Balasan:
    if ada:
        isi = [kata.letak(u.judul, u.teks) for u in ada]
        return Balasan(lines(isi, kata_umum.sumber(ada[0].sumber.judul, "")))
    isi = [kata.letak(u.judul, u.teks) for u in semua]
    return Balasan(lines(kata.tanpa_letak(nama), daftar, isi), sikap=Sikap.TIDAK_ADA)


def _all(ruang: Ruang, pelaku: Pelaku, ini: Naskah) -> list[Ucapan]:
    return list_ucapan(ruang.engine, pelaku, ini.tahun, list(JenisNarasi))


def _chapter_of(satu: Ucapan) -> str:
    """Return the number of the chapter in which a passage stands, "" where nothing says."""
    tabel = satu.sumber.tabel
    if tabel.startswith("Bab "):
        return ANGKA_BAB.get(tabel.removeprefix("Bab "), "")
    return ""


def _chapters(ruang: Ruang, pelaku: Pelaku, ini: Naskah, bagian: Sequence[Ucapan]) -> Balasan:
    nomor = {u.judul.partition(".")[0] for u in bagian}
    nomor |= {n for u in _all(ruang, pelaku, ini) if (n := _chapter_of(u))}
    if not nomor:
        return Balasan(kata.tidak_ada("Bab"), sikap=Sikap.TIDAK_ADA)
    romawi = {angka: nama for nama, angka in ANGKA_BAB.items()}
    isi = [kata.letak(u.judul, u.teks) for u in bagian]
    urut = [f"Bab {romawi.get(n, n)}" for n in sorted(nomor)]
    akhir = kata_umum.sumber(ini.judul, "")
    return Balasan(lines(kata.banyak_bab(len(nomor), urut), kata.SUBBAB, isi, akhir))


PENJAWAB: dict[Hal, Penjawab] = {Hal.NASKAH: naskah}
"""What answers such questions."""
