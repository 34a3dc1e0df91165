"""What a survey comes to: the card of a result, its sample, and what is to be known of it."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from html import escape

from bot.messages.daftar import dan, sebut
from bot.render import angka, dua_desimal, pasangan
from core.skala import Pita
from core.skm.baca import BacaanJawaban
from core.skm.hitung import Bacaan, Hasil
from core.skm.jawaban import Rekap
from core.skm.sampel import KeadaanSampel, Sampel
from core.skm.unsur import UNSUR, Unsur

DESIMAL = {2: "dua", 3: "tiga"}
TANPA_MUTU = "tanpa mutu"
SAMPEL = {
    KeadaanSampel.CUKUP: (
        "Responden {responden} dari populasi {populasi}; minimal {perlu} (Krejcie-Morgan): cukup."
    ),
    KeadaanSampel.KURANG: (
        "Responden {responden} dari populasi {populasi}; minimal {perlu} (Krejcie-Morgan): kurang "
        "{kurang}."
    ),
    KeadaanSampel.POPULASI_BELUM_DIKETAHUI: (
        "Responden {responden}. Populasi belum diketahui, jadi kecukupan sampel belum dapat "
        "diperiksa."
    ),
    KeadaanSampel.POPULASI_TIDAK_SAH: (
        "Populasi {populasi} tidak mungkin. Tulis jumlah penerima layanan, misalnya 220."
    ),
    KeadaanSampel.MELEBIHI_POPULASI: (
        "Responden {responden} lebih banyak daripada populasi {populasi}. Periksa kedua angkanya."
    ),
}


def kartu(
    unit: str, periode: str, hasil: Hasil, sampel: Sampel | None = None, rekap: Rekap | None = None
) -> str:
    """Return the whole result as one message; `rekap` where the answers themselves were sent."""
    tabel = [(f"{n.unsur.kode} {n.unsur.pendek}", dua_desimal(n.tercetak)) for n in hasil.unsur]
    ikm = f"<b>{dua_desimal(hasil.tepat.ikm)}</b>: {mutu(hasil.tepat.mutu)}"
    bagian = [
        f"<b>SKM {escape(unit)}</b>\n{escape(periode)}",
        f"IKM {ikm} ({escape(hasil.skala.sumber)}).",
        *([pasangan(tabel)] if tabel else []),
        *([terlemah(hasil)] if tabel else []),
        *([isi_sampel(sampel)] if sampel else []),
        *([kosong(rekap)] if rekap and rekap.tidak_lengkap else []),
        *cara_lain(hasil),
    ]
    return "\n".join(bagian)


def mutu(pita: Pita | None) -> str:
    """A, Sangat Baik."""
    return f"{escape(pita.predikat)}, {escape(pita.sebutan)}" if pita else TANPA_MUTU


def nama_unsur(kode: str, unsur: Sequence[Unsur] = UNSUR) -> str:
    """U4 Biaya/tarif; of an unsur that nobody knows its code."""
    return next((f"{u.kode} {escape(u.pendek)}" for u in unsur if u.kode == kode), escape(kode))


def terlemah(hasil: Hasil) -> str:
    """Unsur terlemah: U4 Biaya/tarif (3,12)."""
    lemah = hasil.terlemah
    nilai = dua_desimal(min(satu.tercetak for satu in hasil.unsur))
    if len(lemah) == len(hasil.unsur):
        return f"Semua unsur sama: {nilai}."
    nama = [nama_unsur(satu.kode, lemah) for satu in lemah]
    return f"Unsur terlemah: {sebut(nama)} ({nilai})."


def isi_sampel(sampel: Sampel) -> str:
    return SAMPEL[sampel.keadaan].format(
        responden=_bulat(sampel.responden),
        populasi=_bulat(sampel.populasi or 0),
        perlu=_bulat(sampel.perlu or 0),
        kurang=_bulat(sampel.kurang),
    )


def kosong(rekap: Rekap) -> str:
    """Say how many left something blank, and what became of it."""
    rinci = [f"{satu.unsur.kode} {_bulat(satu.kosong)}" for satu in rekap.unsur if satu.kosong]
    return (
        f"{_bulat(rekap.tidak_lengkap)} responden tidak menjawab semua unsur ({sebut(rinci)}); NRR "
        "setiap unsur dibagi dengan yang menjawabnya."
    )


def cara_lain(hasil: Hasil) -> Iterator[str]:
    """Yield what other ways of computing would make of it, where they make another mutu."""
    if not hasil.pasti and hasil.rentang:
        bawah, atas = hasil.rentang
        yield (
            f"NRR yang dikirim sudah dibulatkan: IKM tepatnya {dua_desimal(bawah.ikm)} sampai "
            f"{dua_desimal(atas.ikm)}, jadi mutunya dapat {_mutu(bawah)} atau {_mutu(atas)}. Kirim "
            "jawaban responden agar pasti."
        )
    berbeda = {satu.ikm: satu for satu in reversed(hasil.berbeda)}
    if berbeda:
        dipakai = "tanpa pembulatan di tengah" if hasil.unsur else "angka yang dikirim"
        yield f"Mutu berbeda menurut cara hitung; yang dipakai {dipakai}:"
    for satu in reversed(berbeda.values()):
        yield f"• {_cara(satu, hasil)}: {dua_desimal(satu.ikm)}, {_mutu(satu)}"


def _mutu(bacaan: Bacaan) -> str:
    """B (Baik)."""
    pita = bacaan.mutu
    return f"{escape(pita.predikat)} ({escape(pita.sebutan)})" if pita else TANPA_MUTU


def _cara(bacaan: Bacaan, hasil: Hasil) -> str:
    bobot = dua_desimal(hasil.bobot_bulat or Decimal(0))
    if bacaan.cara.dibalik:
        return f"bila angka ini memakai bobot {bobot}, maka tepatnya"
    desimal = bacaan.cara.desimal_nrr
    cara = [
        *([f"NRR dibulatkan {DESIMAL[desimal]} desimal"] if desimal else []),
        *([f"bobot {bobot}"] if bacaan.cara.bobot_bulat else []),
    ]
    return dan(cara)


def catatan_baca(bacaan: BacaanJawaban) -> list[str]:
    """Say what of a file was left out, and what was believed."""
    semua = {
        "Kolom {} berisi data pribadi: tidak dibaca dan tidak disimpan.": bacaan.pribadi,
        "Kolom {} tidak dikenal, jadi tidak dibaca.": bacaan.diabaikan,
        "Nomor dan nama {} tidak cocok di judul kolom; yang dipakai namanya.": [
            nama_unsur(kode) for kode in bacaan.tertukar
        ],
    }
    catatan = [teks.format(sebut(isi)) for teks, isi in semua.items() if isi]
    if bacaan.dilewati:
        catatan.append(f"{bacaan.dilewati} baris rekap di bawah jawaban tidak dibaca.")
    if bacaan.tersembunyi:
        catatan.append(f"{bacaan.tersembunyi} responden di baris tersembunyi ikut dihitung.")
    if bacaan.rekap and bacaan.rekap.tanpa_jawaban:
        catatan.append(f"{bacaan.rekap.tanpa_jawaban} baris tanpa jawaban tidak dihitung.")
    return catatan


def _bulat(banyak: int) -> str:
    return angka(Decimal(banyak))
