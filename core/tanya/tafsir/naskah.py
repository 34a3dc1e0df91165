"""Questions about the document as such, and about what its plan sets out to reach.

`rincian` is which part is asked for: "tujuan", "sasaran", "visi", "misi", "tugas", "fungsi",
"tanggal", "penerbit", "bab", "tabel", "gambar", "renstra", "penutup", "aspek", "alamat". `teks`
is the number of a section or table, `banyak` the place of a tujuan or sasaran.
"""

from collections.abc import Iterator
from typing import Any

from core.tanya.indeks import Jenis
from core.tanya.kalimat import ROMAWI, Kata
from core.tanya.pertanyaan import Hal, Tafsiran
from core.tanya.soal import Soal
from core.tanya.tafsir import derajat
from core.tanya.tafsir.bacaan import at, measured, one_of, reading
from core.tanya.urutan import KE

LKJIP = one_of("lkjip lakip lkip laporan")
PENGANTAR = one_of("pengantar")
SETDA = one_of("setda sekretariat pemkot organisasi kita kami renstra lkjip dokumen")
ISINYA = one_of("isinya isi rincian rinciannya anggotanya")
"""What is asked of a sasaran whose indikator are wanted."""
BERTANGGAL = one_of("ditandatangani diterbitkan terbit disusun dibuat tertanggal selesai diteken")
PENYUSUN = one_of(
    "bikin membuat pembuat pembuatnya penyusun penyusunnya menyusun nyusun "
    "diterbitkan penerbit penerbitnya penulis dibuat disusun dibikin dikerjakan menerbitkan"
)
LETAK = one_of("bab subbab tabel gambar")
ISI = one_of("isi isinya tentang judul judulnya apa membahas memuat berisi berapa mana")
PENUTUP = one_of("penutup penutupnya kesimpulan kesimpulannya simpulan simpulannya eksekutif")
TUGAS = {"tugas": "tugas", "tupoksi": "tugas", "fungsi": "fungsi"}
WAKTU_RENSTRA = one_of("periode sampai tahun jangka berlaku masa rentang kapan")
BIASA = one_of(
    "strategis utama periode renstra setda dokumen naskah daftar jumlah pokok kata laporan "
    "sekretariat daerah eksekutif ringkasan ditandatangani diterbitkan isi isinya disuruh rencana"
)
"""Words of such a question by which nothing is found."""
SUMBER = "sumber"
"""Whose data a table is."""
ASAL = one_of("sumber sumbernya asal asalnya datanya")
ASPEK = one_of("aspek aspeknya")
ALAMAT = one_of("alamat alamatnya lokasi lokasinya telepon telp telpon tlp fax faks letaknya")
BOLEH = frozenset(
    [
        *("tujuan", "sasaran", "yang_mana", "banyaknya", "total", "indikator", "siapa", "tentang"),
        *("definisi", "tanggal", "tenggat", "jangka", "rekomendasi", "pengampu", "tanda_tangan"),
        *("salam", "terima_kasih", "sumber", "lapor", "perjanjian_kinerja", "kinerja"),
    ]
)
"""What such a question may ask besides."""
PENUTUP_KE = 4
"""The chapter that such a report closes with."""
PALING_BANYAK = 20
"""No plan has more tujuan or sasaran."""


def read(soal: Soal) -> Iterator[Tafsiran]:
    if measured(soal) or soal.ada("anggaran", "cocok", "salah", "periksa", "banding"):
        return
    yield from _plan(soal)
    yield from _vision(soal)
    yield from _sides(soal)
    yield from _address(soal)
    yield from _place(soal)
    yield from _day(soal)
    bab = _last_chapter(soal)
    bernomor = soal.ada("rekomendasi") and any(n not in bab for n, _ in soal.angka)
    penutup = (
        at(soal, PENUTUP) | bab | (soal.tempat("penutup") if soal.ada("rekomendasi") else set())
    )
    if penutup and not (bernomor or soal.ada("mou", "raperwal")):
        nilai = derajat.NASKAH + (derajat.BAGIAN_NASKAH if soal.ada("rekomendasi") else 0)
        lain = soal.sisa(penutup | at(soal, BIASA | LKJIP | PENGANTAR))
        teks = " ".join(soal.kata[n].teks for n in sorted(lain))
        rincian = "langkah" if soal.ada("rekomendasi") and not teks else "penutup"
        yield _reading(soal, nilai, rincian, penutup | lain, teks=teks)
    if at(soal, {"renstra"}) and (waktu := at(soal, WAKTU_RENSTRA)):
        yield _reading(soal, derajat.NASKAH, "renstra", waktu | at(soal, {"renstra"}))


def _last_chapter(soal: Soal) -> frozenset[int]:
    """Return the places of "bab 4" where its steps are asked for, in figures as in letters."""
    bab = [n for n, nilai in soal.angka if n and nilai == PENUTUP_KE]
    bab = [n for n in bab if soal.kata[n - 1].teks == "bab" and soal.ada("rekomendasi")]
    return frozenset(m for n in bab for m in (n - 1, n))


def _plan(soal: Soal) -> Iterator[Tafsiran]:
    """Yield the tujuan or the sasaran of the plan, all or the one at a place."""
    apa = "tujuan" if soal.ada("tujuan") else "sasaran" if soal.ada("sasaran") else ""
    if not apa or not soal.konsep <= BOLEH:
        return
    bertanya = soal.ada("yang_mana", "banyaknya", "indikator", "total", "definisi")
    bertanya = bertanya or soal.kata_ada("apa", "berapa", "mana", "strategis", "renstra", "setda")
    # How something went is told by figures.
    bertanya = bertanya and not soal.kata_ada("hasil", "hasilnya", "bagaimana")
    bernama = soal.kenal(Jenis.TUJUAN if apa == "tujuan" else Jenis.SASARAN).benda
    if bertanya and not bernama:
        nomor = _number(soal, apa)
        isi = soal.ada("indikator", "tentang") or bool(at(soal, ISINYA))
        if apa == "sasaran" and (nomor is None or isi):
            # They are told with their indikator.
            return
        kata = frozenset(n for n, _ in soal.angka)
        yield _reading(soal, derajat.RENCANA, apa, kata, banyak=nomor)


def _number(soal: Soal, apa: str) -> int | None:
    """Return the place that is asked for: "tujuan ke 2", "sasaran kedua"."""
    for n, nilai in soal.angka:
        sebelum = {k.teks for k in soal.kata[max(0, n - 3) : n]}
        dekat = any(apa in k.konsep for k in soal.kata[max(0, n - 3) : n])
        if (dekat or sebelum & {"ke", "nomor", "no"}) and 0 < nilai < PALING_BANYAK:
            return int(nilai)
    for n, k in enumerate(soal.kata):
        if k.teks in KE and any(apa in j.konsep for j in soal.kata[max(0, n - 3) : n]):
            return KE[k.teks]
    return None


def _vision(soal: Soal) -> Iterator[Tafsiran]:
    kata = at(soal, {"visi", "misi", "visinya", "misinya"})
    if kata:
        apa = "visi" if at(soal, {"visi", "visinya"}) else "misi"
        yield _reading(soal, derajat.NASKAH, apa, kata)
    tugas = at(soal, TUGAS) if not soal.ada("raperwal", "nomor_surat", "dasar_hukum") else None
    if tugas and at(soal, SETDA) and not soal.kenal(Jenis.UNIT).kata & soal.berisi - tugas:
        apa = TUGAS[soal.kata[min(tugas)].teks]
        if not soal.ada("bagian", "sub_bagian", "tugas_saya", "siapa", "pengampu"):
            yield _reading(soal, derajat.NASKAH, apa, tugas)


def _sides(soal: Soal) -> Iterator[Tafsiran]:
    """Yield the sides of the office that its plan looks at, or the one that is named."""
    if aspek := at(soal, ASPEK):
        lain = soal.sisa(aspek, at(soal, BIASA | LETAK))
        teks = " ".join(soal.kata[n].teks for n in sorted(lain))
        kata = aspek | lain | frozenset(n for n, _ in soal.angka)
        yield _reading(soal, derajat.TANGGAL_NASKAH, "aspek", kata, teks=teks)


def _address(soal: Soal) -> Iterator[Tafsiran]:
    """Yield where the office is, which is nobody's own address."""
    letak = soal.kata_ada("kantor", "kantornya") and soal.konsep <= {"kantor_sendiri"}
    alamat = at(soal, ALAMAT) | (at(soal, {"dimana"}) if letak else frozenset())
    sendiri = at(soal, {"setda", "sekretariat", "kantor"}) and not soal.berisi - alamat
    if alamat and sendiri and not soal.ada("jabatan", "asisten", "bagian", "pd", "pegawai"):
        yield _reading(soal, derajat.ALAMAT, "alamat", alamat)


def _place(soal: Soal) -> Iterator[Tafsiran]:
    """Yield what a chapter, a section or a table is about, or how many chapters there are."""
    if at(soal, {"daftar"}) and at(soal, {"isi", "isinya"}) and at(soal, LKJIP | {"dokumen"}):
        yield _reading(soal, derajat.TANGGAL_NASKAH, "bab", at(soal, {"daftar", "isi", "isinya"}))
        return
    for n in sorted(at(soal, LETAK)):
        letak, lusa = soal.kata[n].teks, _at(soal, n + 1)
        nomor = lusa.teks if lusa.angka is not None else f"{ROMAWI.get(lusa.teks, '')}"
        ada = at(soal, {"ada", "adakah", "punya"}) and at(soal, LKJIP | {"dokumen"})
        bertanya = at(soal, ISI) or soal.ada("tentang", "definisi") or ada
        if nomor and bertanya and not soal.ada("total", "hitung", "kosong", "rekomendasi"):
            kata = at(soal, LETAK | ISI) | {n, n + 1}
            asal = SUMBER if at(soal, ASAL) or soal.ada("pengampu") else ""
            yield _reading(soal, derajat.NASKAH, letak, kata, teks=nomor, daftar=asal)
            return
        dihitung = soal.ada("banyaknya", "yang_mana", "total") or at(soal, {"berapa"})
        if not nomor and dihitung and at(soal, LKJIP | SETDA):
            apa = "bab" if letak in {"bab", "subbab"} else letak
            yield _reading(soal, derajat.NASKAH, apa, at(soal, LETAK))
            return


def _day(soal: Soal) -> Iterator[Tafsiran]:
    """Yield of which day the document is, or who has made it."""
    naskah = at(soal, LKJIP - {"laporan"} | PENGANTAR)
    if not naskah or soal.ada("dasar_hukum", "perjanjian_kinerja", "unduh"):
        return
    if soal.ada("tanda_tangan") and soal.ada("siapa"):
        # Who signed is told with the day.
        return
    kapan = soal.ada("tanggal") or at(soal, {"kapan", "tanggal", "tertanggal"})
    mendesak = at(soal, {"harus", "paling", "deadline", "batas", "tenggat", "dikirim"})
    if kapan and not mendesak and not soal.ada("lapor"):
        # Who signed it is asked as well: "tanggal berapa, dan oleh siapa".
        oleh = soal.ada("siapa")
        nilai = derajat.TANGGAL_NASKAH + (derajat.DUA_DITANYA if oleh else 0)
        rincian = "tanggal_penanda" if oleh else "tanggal"
        yield _reading(soal, nilai, rincian, naskah | at(soal, BERTANGGAL))
    elif (siapa := at(soal, PENYUSUN)) and soal.ada("siapa"):
        yield _reading(soal, derajat.TANGGAL_NASKAH, "penerbit", naskah | siapa)


def _at(soal: Soal, ke: int) -> Kata:
    return soal.kata[ke] if ke < len(soal.kata) else Kata("")


def _reading(
    soal: Soal,
    pantas: int,
    rincian: str,
    kata: frozenset[int],
    **isi: Any,  # noqa: ANN401  the fields of a question
) -> Tafsiran:
    return reading(
        soal,
        Hal.NASKAH,
        pantas,
        konsep=tuple(BOLEH),
        kata=kata | at(soal, BIASA | LKJIP | PENGANTAR),
        rincian=rincian,
        **isi,
    )
