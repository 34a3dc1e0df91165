"""The budget as answers that fit a phone."""

from collections.abc import Iterator

from bot.anggaran import tombol
from bot.jawaban import Jawaban
from bot.messages import anggaran as kata
from bot.render import escape, nilai, pasangan, persen, ringkas, rupiah, tabel
from core.anggaran import Urutan, perubahan_rp
from core.angka import Keadaan, Nilai, Sumber
from core.buku import (
    Buku,
    Kolom,
    LimaAngka,
    Pos,
    Tingkat,
    five,
    leaves,
    printed_serapan_differs,
    ranking,
    rows_against_total,
    sum_of,
)
from core.services.anggaran import KodeTidakAda, NomorTidakAda, PosUnit, Usulan

PERINGKAT_MAKSIMUM = 10
LABEL_KOLOM = {
    Kolom.MURNI: kata.PAGU_MURNI,
    Kolom.PERUBAHAN: kata.PAGU_PERUBAHAN,
    Kolom.REALISASI: kata.REALISASI,
}


def ringkasan(buku: Buku) -> Jawaban:
    """Total and programmes; for somebody with a unit's own lines, those."""
    if buku.akar is None:
        return _milik_sendiri(buku)
    semua = (buku.akar, *buku.akar.anak)
    blok = [f"<b>{escape(nama(pos))}</b>\n{_lima(five(pos))}" for pos in semua]
    catatan = [c for pos in semua for c in (*beda_serapan(pos), *_selisih_ringkas(pos))]
    total = five(buku.akar)
    return Jawaban(
        "\n".join(
            [
                kata.judul(buku.tahun),
                *blok,
                f"{kata.DASAR} {kata.murni(_persen(total.serapan_murni))}",
                *_bullets([*catatan, *kosong(sum_of(leaves(buku.akar)))]),
                *_ada(kata.usia(buku.tahun, buku.lebih_baru)),
            ]
        ),
        (
            *tombol.ke_semua(buku.tahun, buku.akar.anak),
            *tombol.peringkat(buku.tahun),
            (*tombol.gambar(buku.tahun, buku.akar), tombol.sumber(buku.tahun, buku.akar)),
        ),
    )


def pos(buku: Buku, satu: Pos) -> Jawaban:
    """One line with its figures, what is behind them, and the way down and up."""
    lima = five(satu)
    teks = [
        f"<b>{escape(satu.nama)}</b> ({buku.tahun})",
        *_keterangan(satu),
        _lima(lima, dengan_perubahan=satu.tingkat is Tingkat.SUB_KEGIATAN),
        kata.DASAR,
        *_bullets(
            [
                *([kata.dihitung_dari(lima.dihitung_dari)] if lima.dihitung_dari else []),
                *beda_serapan(satu),
                *_selisih(satu),
                *kosong(lima),
                *(kata.janji(j.nama, j.target.teks, j.target.sumber.tabel) for j in satu.janji),
            ]
        ),
    ]
    induk = next((p for p in buku.pos if satu in p.anak), None)
    gambar = tombol.gambar(buku.tahun, satu)
    bawah = (tombol.kembali(buku.tahun, induk), tombol.sumber(buku.tahun, satu))
    return Jawaban(
        "\n".join(teks),
        (*tombol.ke_semua(buku.tahun, satu.anak), *((gambar,) if gambar else ()), bawah),
    )


def unit(buku: Buku, milik: PosUnit) -> Jawaban:
    """What belongs to one Bagian, summed over its kegiatan."""
    lima = sum_of([s for k in milik.kegiatan for s in leaves(k)])
    teks = [
        kata.unit(milik.nama, len(milik.kegiatan)),
        _lima(lima),
        kata.DASAR,
        *_bullets([kata.dihitung_dari(lima.dihitung_dari or 0), *kosong(lima)]),
    ]
    return Jawaban(
        "\n".join(teks),
        (
            *tombol.ke_semua(buku.tahun, milik.kegiatan),
            (tombol.kembali(buku.tahun, None),),
        ),
    )


def peringkat(buku: Buku, jenis: Urutan) -> Jawaban:
    """The first ten sub kegiatan by serapan or by change of pagu."""
    sub = {p.nomor: p for p in buku.pos if p.tingkat is Tingkat.SUB_KEGIATAN}
    hasil = ranking(list(sub.values()), jenis, PERINGKAT_MAKSIMUM)
    angka = rupiah if jenis is Urutan.PERUBAHAN_TERBESAR else persen
    lebar = 17 if jenis is Urutan.PERUBAHAN_TERBESAR else 25
    baris = [(f"{n}", ringkas(sub[n].pendek, lebar), angka(nilai)) for n, nilai in hasil.urutan]
    tanpa = [(n, nilai(keadaan)) for n, keadaan in hasil.tanpa_angka]
    teks = [
        kata.peringkat(jenis, buku.tahun),
        tabel(baris, rata=("right", "left", "right")),
        *([kata.DASAR] if jenis is not Urutan.PERUBAHAN_TERBESAR else []),
        *([kata.tidak_diperingkat(tanpa)] if tanpa else []),
    ]
    return Jawaban(
        "\n".join(teks),
        (
            *tombol.ke_semua(buku.tahun, [sub[n] for n, _ in hasil.urutan]),
            (tombol.kembali(buku.tahun, None),),
        ),
    )


def sumber(buku: Buku, satu: Pos) -> Jawaban:
    """Where each figure of a line stands: document, table, row."""
    cetakan = [(LABEL_KOLOM[kolom], c) for kolom in Kolom for c in satu.cetakan[kolom]]
    cetakan += [(kata.SERAPAN, c) for c in satu.serapan_tercetak]
    cetakan += [(j.nama, j.target) for j in satu.janji]
    teks = [
        f"<b>{kata.SUMBER}: {escape(satu.nama)}</b>",
        *(kata.sumber(label, c.teks, _tempat(c.sumber)) for label, c in cetakan),
        *([] if cetakan else [_tempat(satu.sumber)]),
        *_luar(satu),
    ]
    kembali = tombol.ke_pos(buku.tahun, satu)
    if satu.tingkat is Tingkat.JUMLAH:
        kembali = tombol.kembali(buku.tahun, None)
    return Jawaban("\n".join(teks), ((kembali,),))


def usulan(buku: Buku, hasil: Usulan) -> Jawaban:
    if not hasil.pilihan:
        return Jawaban(kata.tidak_ditemukan(hasil.kata, buku.jumlah_sub_kegiatan))
    return Jawaban(kata.usulan(hasil.kata), tombol.ke_semua(buku.tahun, hasil.pilihan))


def kode_tidak_ada(buku: Buku, hasil: KodeTidakAda) -> Jawaban:
    terdekat = hasil.terdekat
    return Jawaban(
        kata.kode_tidak_ada(hasil.kode, terdekat.kode if terdekat else None),
        tombol.ke_semua(buku.tahun, [terdekat]) if terdekat else (),
    )


def nomor_tidak_ada(hasil: NomorTidakAda) -> Jawaban:
    return Jawaban(kata.nomor_tidak_ada(hasil.nomor, hasil.sampai))


def _milik_sendiri(buku: Buku) -> Jawaban:
    kegiatan = [p for p in buku.pos if p.tingkat is Tingkat.KEGIATAN]
    sub = [p for p in buku.pos if p.tingkat is Tingkat.SUB_KEGIATAN]
    if not sub:
        return Jawaban(kata.TANPA_BARIS)
    lima = sum_of(sub)
    teks = [
        kata.judul(buku.tahun),
        kata.milik_sendiri(len(sub), buku.jumlah_sub_kegiatan),
        _lima(lima),
        kata.DASAR,
        *_bullets(kosong(lima)),
        *_ada(kata.usia(buku.tahun, buku.lebih_baru)),
    ]
    return Jawaban(
        "\n".join(teks),
        (*tombol.ke_semua(buku.tahun, kegiatan), (tombol.gambar_sendiri(buku.tahun),)),
    )


def nama(satu: Pos) -> str:
    return kata.TOTAL if satu.tingkat is Tingkat.JUMLAH else satu.pendek


def _lima(lima: LimaAngka, *, dengan_perubahan: bool = False) -> str:
    baris = [
        (kata.PAGU_MURNI, _rupiah(lima.murni)),
        (kata.PAGU_PERUBAHAN, _rupiah(lima.perubahan)),
        (kata.REALISASI, _rupiah(lima.realisasi)),
        (kata.SERAPAN, _persen(lima.serapan)),
        (kata.SISA, _rupiah(lima.sisa)),
    ]
    if dengan_perubahan:
        baris.insert(2, (kata.PERUBAHAN, _rupiah(perubahan_rp(lima.murni, lima.perubahan))))
    return pasangan(baris)


def _keterangan(satu: Pos) -> Iterator[str]:
    if satu.tingkat is Tingkat.SUB_KEGIATAN:
        yield kata.nomor_tabel(satu.nomor, satu.sumber.tabel)
    yield from _luar(satu)


def _luar(satu: Pos) -> Iterator[str]:
    """What the document does not say, with who says it."""
    if satu.kode and satu.kode_sumber:
        yield kata.kode(satu.kode, satu.kode_sumber.judul)
    if satu.unit_nama and satu.unit_sumber:
        yield kata.pemilik(satu.unit_nama, satu.unit_sumber.judul)


def beda_serapan(satu: Pos) -> Iterator[str]:
    for beda in printed_serapan_differs(satu):
        dihitung = persen(beda.dihitung)
        yield kata.beda_serapan(nama(satu), beda.tercetak.teks, dihitung, beda.beda)


def _selisih_ringkas(satu: Pos) -> Iterator[str]:
    """One line a total; what explains the difference stands in the line's own answer."""
    selisih = [(kolom, rows_against_total(satu, kolom)) for kolom in Kolom]
    kolom = [(LABEL_KOLOM[k].lower(), rupiah(s.dihitung)) for k, s in selisih if s]
    if kolom:
        yield kata.selisih_ringkas(nama(satu), kolom)


def _selisih(satu: Pos) -> Iterator[str]:
    for kolom in Kolom:
        if selisih := rows_against_total(satu, kolom):
            yield kata.selisih(
                nama(satu),
                LABEL_KOLOM[kolom].lower(),
                tercetak=rupiah(selisih.tercetak),
                dihitung=rupiah(selisih.dihitung),
                beda=rupiah(abs(selisih.selisih)),
                penjelas=selisih.penjelas,
            )


def kosong(lima: LimaAngka) -> list[str]:
    if not lima.tanpa_realisasi:
        return []
    return [kata.tanpa_realisasi([(n, nilai(k)) for n, k in lima.tanpa_realisasi])]


def _rupiah(isi: Nilai) -> str:
    return nilai(isi) if isinstance(isi, Keadaan) else rupiah(isi)  # type: ignore[arg-type]


def _persen(isi: Nilai) -> str:
    return nilai(isi) if isinstance(isi, Keadaan) else persen(isi)  # type: ignore[arg-type]


def _bullets(kalimat: list[str]) -> list[str]:
    return [f"• {satu}" for satu in kalimat]


def _ada(kalimat: str) -> list[str]:
    return [kalimat] if kalimat else []


def _tempat(sumber: Sumber) -> str:
    return f"{sumber.judul}, {sumber.tabel}, {sumber.baris}"
