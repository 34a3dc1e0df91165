"""What somebody sees before a figure is posted: what it gives, how it differs, as whom."""

from collections.abc import Iterator
from decimal import Decimal
from html import escape

from bot.isi.tampil import besaran, figur
from bot.messages import hitungan as kata_hitungan
from bot.messages import isi as kata
from bot.messages import isian as kata_isian
from bot.messages import pagu as kata_pagu
from bot.messages.umum import jabatan
from bot.render import angka, hasil_persen, ringkas_html
from core.angka import Keadaan
from core.baca_isian import PERSEN
from core.isian import MENUNGGU, Catatan, Isian, kembali
from core.usul import Tinjauan

PANJANG_CATATAN = 200
"""Characters shown of a note in a summary."""


def ringkasan(tinjauan: Tinjauan) -> str:
    """Return the summary as Telegram HTML."""
    usul, objek = tinjauan.usul, tinjauan.objek
    baris = [
        f"<b>{escape(kata_isian.objek(objek))}</b>",
        f"{escape(tinjauan.unit.nama)}, {kata_isian.kapan(objek, usul.periode)}",
        "",
        f"Realisasi: <b>{escape(figur(usul.angka, objek))}</b>{basis(tinjauan)}",
        *_figures(tinjauan),
        *dikembalikan(tinjauan),
        *_computed(tinjauan),
        *_warnings(tinjauan),
        *_notes(tinjauan),
        "",
        kata.sebagai(jabatan(tinjauan.sebagai), tinjauan.unit.nama, atas_nama=tinjauan.atas_nama),
    ]
    if tinjauan.terlambat:
        baris.append(kata.LEWAT)
    if tinjauan.contoh:
        baris.append(kata.CONTOH)
    return "\n".join(baris)


def perubahan(tinjauan: Tinjauan) -> str:
    """Return how it differs from the last figure: "naik 3 dari 27% (TW I 2025)"."""
    lama = tinjauan.sebelumnya or tinjauan.lalu
    return "" if lama is None else beda(tinjauan, lama)


def beda(tinjauan: Tinjauan, lama: Isian) -> str:
    dulu, kini, objek = lama.angka.tepat, tinjauan.usul.angka.tepat, tinjauan.objek
    asal = f"{escape(figur(lama.angka, objek))} ({kata_isian.kapan(objek, lama.periode)})"
    if not isinstance(dulu, Decimal) or not isinstance(kini, Decimal):
        return f"sebelumnya {asal}"
    selisih = kini - dulu
    if not selisih:
        return f"sama dengan {asal}"
    arah = "naik" if selisih > 0 else "turun"
    persen_poin = objek.ukuran is not None and objek.ukuran.satuan == PERSEN
    besar = f"{angka(abs(selisih))} poin" if persen_poin else escape(besaran(abs(selisih), objek))
    return f"{arah} {besar} dari {asal}"


def dikembalikan(tinjauan: Tinjauan) -> list[str]:
    """Return why the last version came back; its message is gone once the repair has begun."""
    satu = kembali(tinjauan.sama)
    if satu is None or not satu.catatan_putusan:
        return []
    oleh = (satu.pemutus.nama if satu.pemutus else None) or kata_isian.PEMUTUS
    return [kata.kembali(oleh, ringkas_html(satu.catatan_putusan, PANJANG_CATATAN))]


def basis(tinjauan: Tinjauan) -> str:
    """Return " (SP2D, fisik 35%)" of money, "" where neither was said."""
    usul = tinjauan.usul
    isi = [kata_isian.BASIS[usul.basis]] if usul.basis else []
    isi += [f"fisik {angka(usul.fisik_pct)}%"] if usul.fisik_pct is not None else []
    return f" ({', '.join(isi)})" if isi else ""


def _figures(tinjauan: Tinjauan) -> Iterator[str]:
    hasil, usul = tinjauan.hasil, tinjauan.usul
    nilai = hasil_persen(hasil)
    if tinjauan.objek.ukuran:
        target = tinjauan.target
        yield f"{kata_isian.target(tinjauan.objek)}: {escape(besaran(target, tinjauan.objek))}"
        if not isinstance(target, Keadaan):
            yield f"Capaian: <b>{nilai}</b>"
    else:
        pagu = tinjauan.objek.pagu_of(usul.periode)
        if pagu is None:
            yield "Pagu: belum ada"
        else:
            tahap = kata_pagu.nama(pagu.tahapan)
            yield f"Pagu ({tahap}): {besaran(pagu.rupiah, tinjauan.objek)}"
            yield f"Serapan: <b>{nilai}</b>"
    if teks := perubahan(tinjauan):
        yield f"Perubahan: {teks}"
    for lama in tinjauan.sama:
        if lama.status in MENUNGGU:
            oleh = escape(lama.penulis.nama or jabatan(lama.sebagai))
            lama_teks = escape(figur(lama.angka, tinjauan.objek))
            yield f"Sudah ada {lama_teks} dari {oleh}: {kata_isian.STATUS[lama.status]}."
    if tinjauan.mengoreksi:
        yield "Memperbaiki angka yang sudah terverifikasi; yang lama tetap di riwayat."


def _computed(tinjauan: Tinjauan) -> list[str]:
    """Say what the data behind the figure come to, and how far it is from them."""
    ukuran = tinjauan.objek.ukuran
    if tinjauan.hitungan is None or ukuran is None:
        return []
    diisi = tinjauan.usul.angka.tepat
    return ["", *kata_hitungan.baris(tinjauan.hitungan, ukuran.satuan, diisi)]


def _warnings(tinjauan: Tinjauan) -> Iterator[str]:
    if tinjauan.peringatan:
        yield ""
        yield from (f"⚠ {kata_isian.PERINGATAN[satu]}" for satu in tinjauan.peringatan)
    if tinjauan.usul.alasan:
        yield f"Alasan: <i>{ringkas_html(tinjauan.usul.alasan, PANJANG_CATATAN)}</i>"


def _notes(tinjauan: Tinjauan) -> Iterator[str]:
    usul = tinjauan.usul
    if tinjauan.objek.ukuran:
        yield ""
        yield from catatan(usul.catatan)
    bukti = ", ".join(escape(satu.nama) for satu in usul.bukti)
    yield f"Bukti dukung: {bukti or kata_isian.NANTI}"


def catatan(satu: Catatan) -> Iterator[str]:
    """Yield each note with its name; what was put off says so."""
    for nama, judul in kata.NAMA_CATATAN.items():
        isi = getattr(satu, nama)
        teks = kata_isian.NANTI if isi is None else (isi or kata_isian.TIDAK_ADA)
        yield f"{judul}: {ringkas_html(teks, PANJANG_CATATAN)}"
