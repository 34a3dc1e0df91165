"""Findings about the budget, in words: sums, rows, percentages, and what is unusual."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import assert_never

from bot.messages.cek import KOLOM, Uraian, baris, cetakan, garis, letak, sebutan, semua_cetakan
from bot.messages.daftar import dan, first_few, sebut, terbatas
from bot.render import dua_desimal, nilai, persen, rupiah
from core.angka import Nilai
from core.audit.baris import FaktaGeser, FaktaKembar
from core.audit.garis import Garis
from core.audit.jumlah import BedaKolom, FaktaJumlah, FaktaWarisan, Turunan, serapan_of
from core.audit.keadaan import FaktaTanpaRealisasi
from core.audit.pencilan import FaktaPencilan
from core.audit.penjelas import Dugaan, Penjelas
from core.audit.persen import FaktaSerapan
from core.audit.rerata import FaktaRerata
from core.audit.target import FaktaPagu
from core.audit.wajar import FaktaSerapanLebih, FaktaSerapanRendah
from core.buku import Tingkat as TingkatPos
from core.capaian import Beda

CEK_DPPA = "Cocokkan dengan DPA/DPPA dan laporan realisasi, lalu perbaiki yang keliru."
KALI = {
    Decimal(10): "10 kali",
    Decimal(100): "100 kali",
    Decimal(1000): "1.000 kali",
    Decimal("0.1"): "sepersepuluh dari",
    Decimal("0.01"): "seperseratus dari",
    Decimal("0.001"): "seperseribu dari",
}
BEDA = {
    Beda.SAMA: "{apa} tercetak sama",
    Beda.TERPOTONG: "{apa} tercetak dipotong, bukan dibulatkan",
    Beda.TERTUKAR: "dua digit {apa} tercetak tampaknya tertukar",
    Beda.BERBEDA: "{apa} tercetak tidak sama dengan hitungannya",
}
"""How a printed percentage differs; {apa} is serapan or capaian."""


def jumlah(fakta: FaktaJumlah) -> Uraian:
    isi = [_kolom(beda, f"{fakta.banyak} {sebutan(fakta.rinci)}") for beda in fakta.kolom]
    isi += [*_serapan(fakta.kolom), *_turunan(fakta.turunan)]
    kemungkinan = list(_penjelas(fakta))
    if not kemungkinan:
        isi.append("Tidak ada satu atau dua baris yang menjelaskan selisih itu.")
    return Uraian(
        judul=f"{garis(fakta.garis)}: jumlah tercetak tidak sama dengan jumlah barisnya",
        isi=tuple(isi),
        kemungkinan=tuple(kemungkinan),
        saran=CEK_DPPA,
    )


def warisan(fakta: FaktaWarisan) -> Uraian:
    dari = sebut([garis(satu) for satu in fakta.dari])
    isi = [_kolom(beda, "seluruh sub kegiatan") for beda in fakta.kolom]
    isi += [*_serapan(fakta.kolom), *_turunan(fakta.turunan)]
    return Uraian(
        judul=f"{garis(fakta.garis)}: mewarisi selisih {dari}",
        isi=(*isi, f"Jumlah itu sama dengan jumlah programnya; selisihnya dari {dari}."),
        saran=f"Perbaiki lebih dahulu {dari}; jumlah ini mengikuti.",
    )


def _kolom(beda: BedaKolom, dari: str) -> str:
    arah = "kurang" if beda.selisih > 0 else "lebih"
    return (
        f"{KOLOM[beda.kolom].capitalize()}: tercetak {cetakan(beda.tercetak, beda.juga)}; "
        f"jumlah {dari} {rupiah(beda.dihitung)}; tercetak {arah} {rupiah(abs(beda.selisih))}."
    )


def _serapan(kolom: Sequence[BedaKolom]) -> list[str]:
    serapan = serapan_of(kolom)
    if serapan is None:
        return []
    tercetak, dihitung = serapan
    bila_tercetak = f"{persen(tercetak)} bila dihitung dari jumlah tercetak"
    return [f"Serapan: {bila_tercetak}, {persen(dihitung)} dari barisnya."]


def _turunan(satu: Turunan) -> Iterator[str]:
    """Say what has to be mended with the total."""
    bagian = [
        *([f"serapan ({letak(satu.serapan)})"] if satu.serapan else []),
        *([f"penambahan anggaran ({letak(satu.tambahan)})"] if satu.tambahan else []),
    ]
    if bagian:
        yield f"Ikut berubah bila jumlah itu diperbaiki: {dan(bagian)}."


def _penjelas(fakta: FaktaJumlah) -> Iterator[str]:
    """Yield each explanation once, rows that explain the same together."""
    menurut: dict[tuple[Dugaan, object], list[Penjelas]] = {}
    for satu in fakta.penjelas:
        menurut.setdefault((satu.dugaan, satu.faktor), []).append(satu)
    for semua in menurut.values():
        ekor = "" if fakta.serempak else " (tidak untuk semua kolom)"
        yield f"{_dugaan(semua)}{ekor}."


def _dugaan(semua: list[Penjelas]) -> str:
    pertama = semua[0]
    pilihan = sebut([baris(satu.baris) for satu in semua if satu.baris], "atau")
    match pertama.dugaan:
        case Dugaan.TERLEWAT:
            teks = f"{pilihan} tidak ikut dijumlahkan"
        case Dugaan.GANDA:
            teks = f"{pilihan} tercetak dua kali: isinya sama dengan baris lain"
        case Dugaan.TERHITUNG_DUA_KALI:
            teks = f"{pilihan} dijumlahkan dua kali, atau sebuah baris tidak tercetak"
        case Dugaan.TERTUKAR:
            teks = f"dua angka bersebelahan di {pilihan} tertukar"
        case Dugaan.TOTAL_TERTUKAR:
            teks = "dua angka bersebelahan di jumlah tercetak tertukar"
        case Dugaan.BERGESER:
            deret = sebut([_deretan(satu.baris) for satu in semua], "atau")
            teks = f"{deret}, jadi angka terakhirnya tercetak dua kali"
        case Dugaan.FAKTOR:
            kali = KALI[pertama.faktor or Decimal(10)]
            teks = f"{pilihan} seharusnya {kali} yang tercetak: nolnya keliru"
        case _:
            assert_never(pertama.dugaan)
    return teks.capitalize()


def _deretan(nomor: Sequence[int]) -> str:
    """Say of slipped rows: baris 32 sampai 34 bergeser satu baris ke atas."""
    arah = "atas" if nomor[0] < nomor[-1] else "bawah"
    return f"baris {min(nomor)} sampai {max(nomor)} bergeser satu baris ke {arah}"


def geser(fakta: FaktaGeser) -> Uraian:
    pasangan = list(zip(fakta.baris, fakta.baris[1:], fakta.nilai, strict=False))
    isi = [
        f"Pagu perubahan baris {atas.nomor} sama dengan pagu murni baris {bawah.nomor}: "
        f"{rupiah(angka)}."
        for atas, bawah, angka in first_few(pasangan)
    ]
    nomor = sorted(satu.nomor for satu in fakta.baris)
    return Uraian(
        judul=f"Baris {nomor[0]} sampai {nomor[-1]}: angkanya seperti bergeser satu baris",
        isi=(*isi, f"Baris itu: {sebut([garis(satu) for satu in fakta.baris])}."),
        kemungkinan=(
            "Kolom pagu perubahan bergeser satu baris saat disalin.",
            "Kebetulan pagunya memang sama.",
        ),
        saran=f"Cocokkan baris {nomor[0]} sampai {nomor[-1]} dengan DPPA.",
    )


def kembar(fakta: FaktaKembar) -> Uraian:
    nomor = [satu.nomor for satu in fakta.baris]
    return Uraian(
        judul=f"{baris(nomor).capitalize()}: pagu dan realisasinya persis sama",
        isi=(
            (
                f"{sebut([garis(satu) for satu in fakta.baris])} sama-sama tercetak dengan pagu "
                f"{rupiah(fakta.pagu)} dan realisasi {rupiah(fakta.realisasi)}."
            ),
        ),
        kemungkinan=("Salah satunya tersalin dari yang lain.", "Keduanya memang sama."),
        saran="Cocokkan keduanya dengan DPPA dan laporan realisasi.",
    )


def serapan(fakta: FaktaSerapan) -> Uraian:
    return Uraian(
        judul=f"{garis(fakta.garis)}: {BEDA[fakta.beda].format(apa='serapan')}",
        isi=(
            f"Tercetak {cetakan(fakta.tercetak, fakta.juga)}.",
            f"Dihitung: {_uang(fakta.realisasi)} / {_uang(fakta.pagu)} = {persen(fakta.dihitung)}.",
        ),
        saran=f"Pastikan dahulu jumlahnya; bila benar, tulis {persen(fakta.dihitung)}.",
    )


def _uang(angka: Nilai) -> str:
    return rupiah(angka) if isinstance(angka, Decimal) else nilai(angka)


def rerata(fakta: FaktaRerata) -> Uraian:
    program = _deret([persen(angka) for _, angka in fakta.program])
    isi = [
        f"Tercetak {cetakan(fakta.tercetak, fakta.juga)}.",
        (
            f"Dihitung dari serapan program: ({program}) / {len(fakta.program)} = "
            f"{persen(fakta.dihitung)}."
        ),
    ]
    if fakta.dari_tercetak is not None:
        tercetak = _deret([satu.teks for satu in fakta.tercetak_pct])
        isi.append(
            f"Dari persentase yang tercetak: ({tercetak}) / {len(fakta.tercetak_pct)} = "
            f"{persen(fakta.dari_tercetak)}."
        )
    return Uraian(
        judul=f"{fakta.kode}: rata-rata program tidak sama dengan yang dapat dihitung",
        isi=tuple(isi),
        kemungkinan=("Rata-rata itu dibuat dari angka lain, yang tidak ada di dokumen.",),
        saran="Sebutkan dari angka apa rata-rata itu dibuat, atau perbaiki.",
    )


def _deret(semua: Sequence[str]) -> str:
    muat = first_few(semua)
    return " + ".join([*muat, *(["…"] if len(muat) < len(semua) else [])])


def pagu(fakta: FaktaPagu) -> Uraian:
    return Uraian(
        judul=f"{garis(fakta.garis)}: {KOLOM[fakta.kolom]} berbeda antar-tabel",
        isi=(f"Tercetak {semua_cetakan(fakta.tercetak)}.",),
        saran="Samakan dengan DPA/DPPA di semua tabel.",
    )


def serapan_rendah(fakta: FaktaSerapanRendah) -> Uraian:
    isi = terbatas([f"{garis(satu)}: {persen(angka)}" for satu, angka in fakta.baris])
    return Uraian(
        judul=f"{len(fakta.baris)} sub kegiatan terserap kurang dari {persen(fakta.batas)}",
        isi=tuple(isi),
        saran="Jelaskan penyebabnya di realisasi anggaran.",
    )


def pencilan(fakta: FaktaPencilan) -> Uraian:
    isi = terbatas([f"{garis(satu)}: {persen(angka)}" for satu, angka in fakta.baris])
    if (biasa := fakta.kebiasaan) is not None:
        isi.append(
            f"Mediannya {persen(biasa.median)}, dari {biasa.banyak} sub kegiatan; yang disebut "
            f"berjarak lebih dari {dua_desimal(biasa.jarak)} poin."
        )
    return Uraian(
        judul=(
            f"{len(fakta.baris)} sub kegiatan terserap jauh dari yang biasa di "
            f"{_dalam(fakta.kelompok)}"
        ),
        isi=tuple(isi),
        kemungkinan=("Pelaksanaannya memang lain.", "Pagu atau realisasinya keliru."),
        saran="Jelaskan mengapa berbeda, atau periksa pagu dan realisasinya.",
    )


def _dalam(satu: Garis) -> str:
    """Return a line as what others are in: Program 1 (Penunjang urusan)."""
    return "seluruh anggaran" if satu.tingkat is TingkatPos.JUMLAH else garis(satu)


def serapan_lebih(fakta: FaktaSerapanLebih) -> Uraian:
    negatif = fakta.realisasi < 0
    apa = "realisasinya negatif" if negatif else "realisasinya melebihi pagu"
    return Uraian(
        judul=f"{garis(fakta.garis)}: {apa}",
        isi=(f"Realisasi {rupiah(fakta.realisasi)}, pagu {rupiah(fakta.pagu)}.",),
        kemungkinan=("Koreksi (contra pos).",)
        if negatif
        else ("Pagunya belum diperbarui.", "Realisasinya keliru."),
        saran=CEK_DPPA,
    )


def tanpa_realisasi(fakta: FaktaTanpaRealisasi) -> Uraian:
    isi = terbatas([f"{garis(satu)}: {nilai(cetak.nilai)}" for satu, cetak in fakta.baris])
    return Uraian(
        judul=f"{len(fakta.baris)} sub kegiatan tanpa angka realisasi",
        isi=(*isi, "Dalam jumlah dihitung 0."),
        kemungkinan=("Tidak dilaksanakan: tulis 0 dan sebabnya.", "Angkanya terlewat."),
        saran="Tulis angkanya, atau 0 dengan penjelasan.",
    )
