"""The sentences of Bab III on indikator: what came of them, at what cost, and what to write.

Causes are never among them: those are quoted from what people have said, or asked for.
"""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from itertools import pairwise

from bot.messages.daftar import dan
from bot.messages.lkjip import (
    ARAH,
    HASIL,
    keadaan,
    persen_kata,
    realisasi_rp,
    selisih,
    ukuran,
    ukuran_rp,
)
from bot.messages.pagu import DASAR
from bot.render import persen
from core.angka import Keadaan, Nilai, Predikat
from core.buku import LimaAngka
from core.kinerja import Rerata
from core.lkjip.analisis import AnalisisIndikator, Arah, Hasil

RENSTRA_TAK_ADA = (
    "Target akhir periode Renstra tidak tersedia dalam data, sehingga tingkat kemajuannya belum "
    "dapat dihitung."
)
TANPA_SKALA = "skala predikatnya tidak tersedia dalam data"
NASIONAL_TAK_ADA = "Standar nasional untuk indikator sasaran ini tidak tersedia dalam data."


def pengantar(naskah: Sequence[str], *, ditetapkan: bool) -> str:
    """Say what is measured against; `ditetapkan`: against what an admin has set, too."""
    semua = [
        *([f"dalam {dan(naskah)}"] if naskah else []),
        *(["yang ditetapkan admin"] if ditetapkan else []),
    ]
    return (
        "Capaian kinerja diukur dengan membandingkan realisasi setiap indikator dengan target "
        f"{dan(semua)}."
    )


def ringkasan(tahun: int, tercapai: int, belum: int, tanpa: int, *, dari: int) -> str:
    """Say how many indikator came to what."""
    bagian = [
        *([f"{tercapai} mencapai atau melampaui target"] if tercapai else []),
        *([f"{belum} belum mencapai target"] if belum else []),
        *([f"{tanpa} belum dapat dihitung capaiannya"] if tanpa else []),
    ]
    return f"Dari {dari} indikator kinerja tahun {tahun}, {dan(bagian)}."


def rerata(rata: Rerata, tanpa: Sequence[AnalisisIndikator]) -> str:
    """Say the mean with its coverage and its grade, and what is not in it."""
    hasil = rata.rata_rata
    ekor = dan([_state(satu) for satu in tanpa])
    if hasil.nilai is None:
        return f"Rata-rata capaian belum dapat dihitung: {ekor}."
    predikat = ""
    if rata.pita and rata.skala:
        predikat = f", {rata.pita.sebutan} menurut skala {rata.skala.sumber}"
    lain = f"; {ekor}" if ekor else ""
    return (
        f"Rata-rata capaian {hasil.n} dari {hasil.dari} indikator adalah {persen(hasil.nilai)}"
        f"{predikat}{lain}."
    )


def _state(satu: AnalisisIndikator) -> str:
    """Return: realisasi IKU-9 belum rilis."""
    i = satu.indikator
    for apa, nilai in (("realisasi", i.nilai_realisasi), ("target", i.nilai_target)):
        if isinstance(nilai, Keadaan):
            return f"{apa} {i.kode} {keadaan(nilai)}"
    return (
        f"capaian {i.kode} {keadaan(i.capaian) if isinstance(i.capaian, Keadaan) else ''}".rstrip()
    )


def capaian(satu: AnalisisIndikator) -> str:
    """Say what an indikator has come to against its target."""
    i = satu.indikator
    target, realisasi = (ukuran(n, i.satuan) for n in (i.nilai_target, i.nilai_realisasi))
    awal = f"{i.kode} {i.nama}"
    if satu.hasil is Hasil.TANPA_ANGKA:
        return (
            f"{awal}: realisasi {realisasi}, target {target}; capaiannya belum dapat dihitung dan "
            "tidak ikut dalam rata-rata."
        )
    awal = f"{awal}: terealisasi {realisasi} dari target {target}"
    if isinstance(i.capaian, Keadaan):
        return f"{awal} ({HASIL[satu.hasil]})."
    awal = f"{awal}, capaian {persen(i.capaian)}"
    if not isinstance(satu.selisih, Decimal) or not satu.selisih:
        return f"{awal} ({HASIL[satu.hasil]})."
    jarak = selisih(satu.selisih, i.satuan)
    arah = "lebih" if satu.selisih > 0 else "kurang"
    return f"{awal} ({HASIL[satu.hasil]}, {arah} {jarak})."


def tahun_lalu(semua: Sequence[AnalisisIndikator], lalu: int) -> list[str]:
    """Say what has become of each since the year before; what cannot be compared, together."""
    hasil: list[str] = []
    tanpa: dict[str, list[str]] = {}
    for satu in semua:
        if satu.arah is not None:
            hasil.append(_change(satu, satu.arah, lalu))
        else:
            tanpa.setdefault(_why_not(satu, lalu), []).append(satu.indikator.kode)
    return [*hasil, *(f"{dan(kode)} {sebab}" for sebab, kode in tanpa.items())]


def sejak(satu: AnalisisIndikator, lama: Sequence[tuple[int, Nilai]]) -> str | None:
    """Say of what has gone one way every year since when, None of what has not.

    `lama` are the earlier years with their figures, the oldest first.
    """
    i = satu.indikator
    angka = [*(nilai for _, nilai in lama), i.nilai_lalu, i.nilai_realisasi]
    ada = [nilai for nilai in angka if isinstance(nilai, Decimal)]
    langkah = [ke - dari for dari, ke in pairwise(ada)]
    if not lama or len(ada) < len(angka) or not (min(langkah) > 0 or max(langkah) < 0):
        return None
    kata = "naik" if langkah[0] > 0 else "turun"
    awal, akhir = ukuran(ada[0], i.satuan), ukuran(ada[-1], i.satuan)
    return f"{i.kode} {kata} setiap tahun sejak {lama[0][0]}, dari {awal} menjadi {akhir}."


def _change(satu: AnalisisIndikator, arah: Arah, lalu: int) -> str:
    i = satu.indikator
    awal = f"{i.kode} {i.nama}"
    dulu, kini = ukuran(i.nilai_lalu, i.satuan), ukuran(i.nilai_realisasi, i.satuan)
    if arah is Arah.TETAP:
        return f"{awal} tetap {kini} pada tahun {lalu} dan {i.tahun}."
    if not isinstance(satu.perubahan, Decimal):
        return (
            f"{awal} berubah dari {dulu} pada tahun {lalu} menjadi {kini} pada tahun {i.tahun} "
            f"({ARAH[arah]})."
        )
    kata = "naik" if satu.perubahan > 0 else "turun"
    return (
        f"{awal} {kata} {selisih(satu.perubahan, i.satuan)}, dari {dulu} pada tahun {lalu} menjadi "
        f"{kini} pada tahun {i.tahun} ({ARAH[arah]})."
    )


def _why_not(satu: AnalisisIndikator, lalu: int) -> str:
    """Say why two years cannot be compared."""
    i = satu.indikator
    semua: tuple[tuple[int, Nilai], ...] = ((lalu, i.nilai_lalu), (i.tahun, i.nilai_realisasi))
    sebab = [
        f"realisasi tahun {kapan} {keadaan(nilai)}"
        for kapan, nilai in semua
        if isinstance(nilai, Keadaan)
    ]
    ada = [
        f"realisasi tahun {kapan}: {ukuran(nilai, i.satuan)}"
        for kapan, nilai in semua
        if isinstance(nilai, Predikat)
    ]
    ekor = f" ({dan(ada)})" if ada else ""
    return f"tidak dapat dibandingkan karena {dan(sebab) if sebab else TANPA_SKALA}{ekor}."


def tulis_renstra(tabel: str, akhir: int | None, tahun: int) -> str:
    """Say what to write into which table, from where, and how it is reckoned."""
    kapan = f"tahun {akhir}, tahun terakhir masa berlaku IKU," if akhir else "tahun terakhirnya"
    return (
        f"Lengkapi {tabel}: target {kapan} dari tabel tujuan, sasaran, indikator, dan target dalam "
        f"dokumen Renstra; tingkat kemajuannya realisasi {tahun} / target akhir x 100%. Jelaskan "
        "indikator yang kemajuannya tertinggal."
    )


def tulis_nasional(tahun: int) -> str:
    return (
        "Tulis standar atau angka pembanding nasional setiap indikator sasaran ini beserta "
        f"peraturan atau rilis resmi yang memuatnya, lalu bandingkan dengan realisasi {tahun}. "
        "Indikator yang tidak punya standar nasional dinyatakan demikian."
    )


def tulis_sebab(satu: AnalisisIndikator) -> str:
    """Ask for what nobody has said: of what was reached, too, PermenPANRB 53/2014 wants to know."""
    i = satu.indikator
    nama = f"{i.kode} {i.nama}"
    match satu.hasil:
        case Hasil.TANPA_ANGKA:
            return (
                f"Tulis mengapa capaian {nama} belum dapat dihitung, dan kapan angkanya tersedia."
            )
        case Hasil.TIDAK_TERCAPAI:
            return f"Tulis penyebab target {nama} belum tercapai."
        case _:
            return f"Tulis penyebab keberhasilan {nama}, dengan buktinya."


def tulis_solusi(satu: AnalisisIndikator) -> str:
    i = satu.indikator
    return f"Tulis solusi yang telah dilakukan dan rencana tindak lanjut untuk {i.kode} {i.nama}."


def efisiensi(semua: Sequence[AnalisisIndikator]) -> list[str]:
    """Say of which the target was reached with a smaller share of the money, and of which not."""
    kelompok: dict[str, list[str]] = {}
    for satu in semua:
        kelompok.setdefault(_efficiency(satu), []).append(satu.indikator.kode)
    return [kalimat.format(kode=dan(kode)) for kalimat, kode in kelompok.items()]


def _efficiency(satu: AnalisisIndikator) -> str:
    hemat = satu.efisiensi
    if hemat is None:
        return "Kegiatan milik unit pengampu {kode} tidak tersedia dalam data."
    match hemat.efisien:
        case True:
            return "Target {kode} tercapai dengan serapan di bawah capaiannya (efisien)."
        case False:
            return "Target {kode} tercapai, tetapi serapannya tidak di bawah capaiannya."
    if isinstance(hemat.capaian, Decimal) and not hemat.tercapai:
        return "Target {kode} belum tercapai, sehingga efisiensinya tidak disimpulkan."
    if isinstance(hemat.selisih, Decimal):
        return "Serapan {kode} belum lengkap, sehingga efisiensinya belum disimpulkan."
    return "Efisiensi {kode} belum dapat dihitung karena capaian atau serapannya tanpa angka."


def penunjang(banyak: int, jumlah: LimaAngka) -> str:
    """Say what the kegiatan behind a sasaran have spent together."""
    return (
        f"Sasaran ini ditunjang {banyak} kegiatan dengan {DASAR[jumlah.dasar]} "
        f"{ukuran_rp(jumlah.pagu)} dan realisasi {realisasi_rp(jumlah)}; serapan "
        f"{persen_kata(jumlah.serapan)}."
    )


def diukur_program(kode: str) -> str:
    """Say that the money behind it is all there is, which has a section of its own."""
    return f"{kode} diukur dari seluruh program, yang serapannya diuraikan pada bagian 3.2."


def tertinggi_terendah(tertinggi: tuple[str, str], terendah: tuple[str, str]) -> str:
    return (
        f"Serapan tertinggi pada {tertinggi[0]} ({tertinggi[1]}), terendah pada {terendah[0]} "
        f"({terendah[1]})."
    )


def rujukan(nomor: Sequence[int]) -> str:
    """Lihat Lampiran 1, catatan 4 dan 24."""
    return f"Lihat Lampiran 1, catatan {dan([f'{satu}' for satu in nomor])}."


def rujukan_baris(semua: Iterable[tuple[int, Sequence[int]]]) -> str:
    """Say of each row of a table by its number which findings are about it."""
    bagian = [f"nomor {baris} ({', '.join(map(str, nomor))})" for baris, nomor in semua]
    return f"Catatan di Lampiran 1: {dan(bagian)}."
