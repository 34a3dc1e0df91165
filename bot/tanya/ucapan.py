"""What the document, or whoever posted, says of causes and of what is to be done."""

from collections.abc import Collection, Sequence
from dataclasses import replace
from fractions import Fraction

from bot.capaian import tombol
from bot.messages import tanya_ucapan as kata
from bot.messages.daftar import dan
from bot.ruang import Ruang
from bot.tanya import catatan_cocok, indikator, lembar, premis, sasaran, simpulan
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from bot.tanya.lembar import Perkara
from core.angka import Keadaan
from core.capaian import SERATUS
from core.hak import Pelaku
from core.kinerja import Lembar, LembarIndikator
from core.paket.istilah import JenisNarasi
from core.periode import TahunKosong
from core.services.capaian import Rincian, Ucapan
from core.services.ucapan import list_ucapan
from core.tanya.bentuk import roots
from core.tanya.indeks import Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan, Saring
from core.tanya.sakip import PENERBIT
from core.tanya.tafsir.ucapan import DILAKSANAKAN
from core.teks import fold

PENYEBAB, SIMPULAN = "penyebab", "simpulan"
SEBAB = (JenisNarasi.PENYEBAB,)
SARAN = (JenisNarasi.REKOMENDASI, JenisNarasi.TINDAK_LANJUT)
JENIS = {
    "uraian": (JenisNarasi.ANALISIS, JenisNarasi.PENYEBAB, JenisNarasi.TINDAK_LANJUT),
    PENYEBAB: SEBAB,
    SIMPULAN: (JenisNarasi.SIMPULAN,),
    "penutup": (JenisNarasi.SIMPULAN, JenisNarasi.TINDAK_LANJUT),
}
"""The kinds of words by what is asked for; of anything else those that recommend."""
UMUM_SAJA = "langkah"
"""What the steps are called that a document lists for all it does."""
SAMA = {
    **dict.fromkeys(("akip", "sakip"), frozenset(["akip", "sakip"])),
    **dict.fromkeys(("ikm", "skm"), frozenset(["ikm", "skm"])),
}
"""Words that say the same of a subject."""
AWALAN = 5
"""Letters that words of a subject must share."""
UMUM = 3
"""So many of the words about everything stand where there are none about one indikator."""


def ucapan(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    hasil = _said(ruang, pelaku, satu)
    if satu.daftar != DILAKSANAKAN or hasil.sikap is not Sikap.JAWAB:
        return hasil
    return replace(hasil, inti=lines(kata.TANPA_PELAKSANAAN, hasil.inti))


def _said(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    isi = lembar.find(ruang, pelaku, satu)
    if isinstance(isi, TahunKosong) and satu.rincian != PENYEBAB:
        # What is to be done next year stands in the document of the last.
        isi = lembar.of_year(ruang, pelaku, None)
    if isinstance(isi, TahunKosong):
        return lembar.no_year(pelaku, isi)
    perkara = Perkara(ruang, pelaku, satu, isi)
    if ditanya := satu.about(Jenis.INDIKATOR):
        return _of_several([_of_indikator(perkara, b.kunci) for b in ditanya[:UMUM]])
    if satu.saring is Saring.BELUM_ADA:
        return _of_empty(perkara)
    if dituju := satu.about(Jenis.SASARAN):
        return _of_sasaran(perkara, sasaran.indikator(isi, dituju[0]))
    bawah = _below_target(isi.indikator) if satu.saring is Saring.DI_BAWAH else []
    if bawah and satu.rincian == "rekomendasi":
        return _of_several([_of_indikator(perkara, i.kode) for i in bawah[:UMUM]])
    return _of_all(perkara)


def _of_sasaran(perkara: Perkara, semua: Sequence[LembarIndikator]) -> Balasan:
    """Return what is said of those of a sasaran that have not reached their target."""
    if bawah := _below_target(semua):
        return _of_several([_of_indikator(perkara, i.kode) for i in bawah[:UMUM]])
    baris = [lembar.line(i) for i in semua]
    isi = lines(kata.TANPA_DI_BAWAH, baris, lembar.source(perkara.lembar))
    return Balasan(isi, tombol=tombol.indikator(semua), sikap=Sikap.TIDAK_ADA)


def _of_empty(perkara: Perkara) -> Balasan:
    """Return why those have no figure that have none; of many the state of each."""
    tanpa = [i for i in perkara.lembar.indikator if isinstance(i.capaian, Keadaan)]
    if 0 < len(tanpa) <= UMUM:
        return _of_several([_of_indikator(perkara, i.kode) for i in tanpa])
    isi = lines(map(lembar.line, tanpa), lembar.source(perkara.lembar))
    return Balasan(isi, tombol=tombol.indikator(tanpa), sikap=Sikap.TIDAK_ADA)


def _of_several(semua: Sequence[Balasan]) -> Balasan:
    """Return what is said of each; of none of them where one is not to be seen."""
    tutup = next((b for b in semua if b.sikap is Sikap.TOLAK), None)
    if tutup or len(semua) == 1:
        return tutup or semua[0]
    ada = any(b.sikap is Sikap.JAWAB for b in semua)
    return Balasan(
        lines(b.inti for b in semua),
        tombol=tuple(baris for b in semua for baris in b.tombol),
        sikap=Sikap.JAWAB if ada else Sikap.TIDAK_ADA,
    )


def said(satu: Ucapan) -> str:
    return kata.ucapan(satu.judul, satu.teks, f"{satu.sumber.judul}, {satu.sumber.tabel}")


def _of_indikator(perkara: Perkara, kode: str) -> Balasan:
    hasil = lembar.detail(perkara, kode)
    if not isinstance(hasil, Rincian):
        return lembar.closed(perkara.pelaku, hasil)
    skor = indikator.scores(perkara.ruang, hasil.indikator, perkara.tanya.tahun)
    ini, satu = hasil.indikator, perkara.tanya
    # A number that a finding speaks of is no claim of its figure: "kok 85,09% jadi penyebab".
    bukan = replace(satu, angka=tuple(premis.wrong_of_indikator(satu, ini, skor)))
    ditemukan = catatan_cocok.found(perkara.ruang, perkara.pelaku, bukan, ini)
    awal = lines(
        indikator.told(satu, hasil, (*skor, *ditemukan)),
        catatan_cocok.as_cause(perkara.ruang, perkara.pelaku, ini, ditemukan),
    )
    ke = tombol.indikator([ini])
    if semua := [u for u in hasil.ucapan if u.jenis in _kinds(perkara)]:
        teks = " ".join(u.teks for u in semua)
        tahun = hasil.indikator.tahun
        temuan = catatan_cocok.on_words(perkara.ruang, perkara.pelaku, tahun, teks)
        # What is to be done is asked for, not how it stands.
        bernama = satu.about(Jenis.INDIKATOR)
        judul = "" if bernama else kata.tentang(f"{ini.kode} {ini.pendek}", tahun)
        awal = awal if _asks_why(perkara) or perkara.tanya.angka else judul
        return Balasan(lines(awal, map(said, semua), temuan), tombol=ke)
    if not perkara.tanya.tahun and (lalu := _year_before(perkara, kode)) is not None:
        return lalu
    if (lain := _of_latest(perkara, kode)) is not None:
        return replace(lain, inti=lines(awal, lain.inti))
    umum = [] if _asks_why(perkara) else _listed(perkara, [JenisNarasi.TINDAK_LANJUT])
    isi = lines(
        awal,
        indikator.score(perkara.ruang, hasil.indikator),
        (_asks_why(perkara) and _why_empty(hasil.indikator))
        or _nothing(perkara, hasil.indikator.pendek),
        [kata.UMUM, *map(said, umum[:UMUM])] if umum else "",
    )
    return Balasan(isi, tombol=ke, sikap=Sikap.TIDAK_ADA)


def _why_empty(ini: LembarIndikator) -> str:
    """Say why there is no figure yet, "" where there is one or nothing says why."""
    ada = ini.nilai_realisasi
    if ada is Keadaan.BELUM_WAKTUNYA:
        return kata.belum_waktunya(tahunan=ini.isian is not None and ini.isian.tahunan)
    if ada is Keadaan.BELUM_DILAPORKAN and not indikator.waiting(ini):
        milik = ini.penanggung_jawab or dan([u.nama for u in ini.pemilik])
        return kata.belum_dilaporkan(ini.pendek, milik)
    return ""


def _of_latest(perkara: Perkara, kode: str) -> Balasan | None:
    """Return what the latest document says is to be done, where a year before it is named."""
    isi = None if _asks_why(perkara) else lembar.of_year(perkara.ruang, perkara.pelaku, None)
    if not isinstance(isi, Lembar) or isi.tahun <= perkara.lembar.tahun:
        return None
    hasil = lembar.detail(replace(perkara, lembar=isi), kode)
    semua = [u for u in hasil.ucapan if u.jenis in SARAN] if isinstance(hasil, Rincian) else []
    return Balasan(lines(map(said, semua))) if semua else None


def _year_before(perkara: Perkara, kode: str) -> Balasan | None:
    """Return what was said of it a year ago, where no year is named and this one says nothing."""
    tahun = perkara.lembar.tahun - 1
    isi = lembar.of_year(perkara.ruang, perkara.pelaku, tahun)
    if perkara.lembar.diisi is None or isinstance(isi, TahunKosong):
        return None
    tanya = replace(perkara.tanya, tahun=(tahun,), triwulan=None, semester=None, bulan=None)
    balasan = _of_indikator(replace(perkara, tanya=tanya, lembar=isi), kode)
    return balasan if balasan.sikap is Sikap.JAWAB else None


def _of_all(perkara: Perkara) -> Balasan:
    """Return the words about the whole, of a unit those that name it where some do."""
    semua = _listed(perkara, _kinds(perkara))
    milik: list[Ucapan] = []
    for unit in perkara.tanya.about(Jenis.UNIT):
        nama = [f" {fold(n)} " for n in unit.sebutan]
        milik += [u for u in semua if any(n in f" {fold(u.teks)} " for n in nama)]
    semua = milik or semua
    if not semua:
        return Balasan(_nothing(perkara, f"{perkara.lembar.tahun}"))
    if (lain := _of_subject(perkara, semua)) is not None:
        return lain
    if bernomor := _numbered(perkara, semua):
        return Balasan(lines(map(said, bernomor)))
    if (perihal := perkara.tanya.teks.split()) and not milik:
        if tentang := _about(perihal, semua):
            return Balasan(lines(map(said, tentang)))
        tanpa = kata.tanpa_perihal(perihal)
        return Balasan(lines(tanpa, map(said, semua)), sikap=Sikap.TIDAK_ADA)
    bawah = _below_target(perkara.lembar.indikator)
    dinilai = (
        simpulan.judged(perkara.ruang, perkara.pelaku, perkara.lembar.tahun)
        if perkara.tanya.rincian == SIMPULAN and not milik
        else ()
    )
    return Balasan(
        lines(dinilai, map(lembar.line, bawah) if _asks_why(perkara) else "", map(said, semua)),
        tombol=tombol.indikator(bawah),
    )


def _of_subject(perkara: Perkara, semua: Sequence[Ucapan]) -> Balasan | None:
    """Return the one of a subject's recommendations whose number is said, else what there is."""
    perihal = [k for k in perkara.tanya.teks.split() if k in SAMA]
    jenis = JenisNarasi.REKOMENDASI
    ada = [u for u in semua if u.jenis is jenis and any(_has(u, k) for k in perihal)]
    if not (ada and perkara.tanya.angka):
        return None
    nomor = {f"{n}" for n in perkara.tanya.angka}
    kena = [u for u in ada if fold(u.sumber.baris).split()[-1:] and _number(u) in nomor]
    if kena:
        return Balasan(lines(map(said, kena)))
    tanpa = kata.tanpa_nomor(min(nomor), len(ada))
    return Balasan(lines(tanpa, map(said, ada)), sikap=Sikap.TIDAK_ADA)


def _number(satu: Ucapan) -> str:
    return fold(satu.sumber.baris).split()[-1]


def _numbered(perkara: Perkara, semua: Sequence[Ucapan]) -> list[Ucapan]:
    """Return the passages whose place in a list is said: "langkah no 4"."""
    nomor = {f"{n}" for n in perkara.tanya.angka}
    baris = [(u, fold(u.sumber.baris).split()) for u in semua]
    return [u for u, letak in baris if UMUM_SAJA in letak and letak[-1] in nomor]


def _about(perihal: Sequence[str], semua: Sequence[Ucapan]) -> list[Ucapan]:
    """Return the passages that say most of these words; one that few have says more."""
    punya = [[u for u in semua if _has(u, k)] for k in dict.fromkeys(perihal)]
    kena = [(sum(Fraction(1, len(p)) for p in punya if u in p), u) for u in semua]
    banyak = max(n for n, _ in kena)
    return [u for n, u in kena if n == banyak] if banyak else []


def _has(satu: Ucapan, perihal: str) -> bool:
    """Tell whether a passage has a word, or one of its root."""
    dicari = SAMA.get(perihal, frozenset([perihal]))
    akar = {a for a in roots(perihal) if len(a) >= AWALAN} or {perihal}
    return any(k in dicari or not akar.isdisjoint(roots(k)) for k in fold(satu.teks).split())


def _asks_why(perkara: Perkara) -> bool:
    return perkara.tanya.rincian == PENYEBAB


def _kinds(perkara: Perkara) -> Collection[JenisNarasi]:
    if PENERBIT in perkara.tanya.teks.split():
        # What whoever grades it recommends is no step of one's own.
        return (JenisNarasi.REKOMENDASI,)
    return JENIS.get(perkara.tanya.rincian, SARAN)


def _listed(perkara: Perkara, jenis: Collection[JenisNarasi]) -> list[Ucapan]:
    return list_ucapan(perkara.ruang.engine, perkara.pelaku, perkara.lembar.tahun, jenis)


def _nothing(perkara: Perkara, perihal: str) -> str:
    return (kata.tanpa_penyebab if _asks_why(perkara) else kata.tanpa_rekomendasi)(perihal)


def _below_target(semua: Sequence[LembarIndikator]) -> list[LembarIndikator]:
    return [i for i in semua if not isinstance(i.capaian, Keadaan) and i.capaian < SERATUS]


PENJAWAB: dict[Hal, Penjawab] = {Hal.UCAPAN: ucapan}
