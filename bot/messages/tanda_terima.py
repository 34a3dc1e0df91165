"""The receipt of a report, as it is printed."""

from collections.abc import Iterator, Sequence
from decimal import Decimal

from bot.messages import kirim
from bot.messages.daftar import dan
from bot.messages.isian import periode
from bot.messages.umum import jabatan
from bot.render import angka, dua_desimal, ringkas, tanggal
from core.isian import Bukti
from core.kewajiban.laporan import Laporan
from core.kewajiban.terutang import Terutang
from core.services.hasil_survei import HasilSurvei
from core.skm.hitung import Hasil

JUDUL = "TANDA TERIMA LAPORAN"
LAMPIRAN_MAKS = 6
MUAT_NAMA, MUAT_CATATAN = 44, 240
SIDIK = 16
"""Hexadecimal digits of a file's SHA-256: enough to tell one from another."""
BYTE = 1024
GAGAL = (
    "Tanda terima belum dapat dibuat sebagai PDF karena gangguan di server. Laporannya sudah "
    "tersimpan; nomornya <code>{nomor}</code>. Coba lagi lewat tombol “Tanda terima” pada "
    "laporannya."
)


def nama_berkas(nomor: str) -> str:
    return f"tanda-terima-{nomor.replace('/', '-')}.pdf"


def keterangan(satu: Terutang, nomor: str) -> str:
    """Return what is said under the file."""
    return f"Tanda terima {kirim.judul(satu)}\nNomor: <code>{nomor}</code>"


def kotak(satu: Terutang, laporan: Laporan) -> tuple[str, ...]:
    """Say what counts: what came in, when, and whether that is in time."""
    nilai = satu.penilaian
    asal = kirim.menurut_asal(nilai.kedudukan, nilai.menurut_asal)
    return (
        f"{satu.jenis.nama}, {periode(satu.periode)}",
        f"Diterima {kirim.pukul(laporan.pengirim.pada_at)}",
        f"{kirim.KEDUDUKAN[nilai.kedudukan].capitalize()}{asal}",
    )


def baris(
    satu: Terutang, laporan: Laporan, survei: HasilSurvei | None
) -> Iterator[tuple[str, str]]:
    """Yield the labels with their values."""
    yield "Unit", satu.unit_nama
    pengirim = ", ".join(filter(None, [laporan.pengirim.nama, jabatan(laporan.sebagai)]))
    yield "Pengirim", pengirim + (", atas nama unit ini" if laporan.atas_nama else "")
    if satu.pengumpul:
        yield "Kepada", dan(satu.pengumpul)
    yield "Versi", f"{laporan.versi}"
    yield "Tenggat", _deadline(satu)
    if laporan.surat is not None:
        yield "Lewat surat", f"Nomor {laporan.surat.nomor}, {tanggal(laporan.surat.on)}"
    isi = laporan.isi
    if isi.ikk_jumlah:
        yield "IKK terisi", f"{isi.ikk_terisi} dari {isi.ikk_jumlah}"
    if survei is not None:
        yield from _survey(survei)
    if isi.catatan:
        yield "Catatan", ringkas(isi.catatan, MUAT_CATATAN)
    yield "Lampiran", "\n".join(_enclosed(laporan.lampiran)) or "Tidak ada"


def kaki(laporan: Laporan, cek: str) -> tuple[str, ...]:
    sifat = (
        "Tanda terima ini menyatakan laporan sudah masuk, bukan bahwa isinya sudah diperiksa. "
        f"Dibuat otomatis oleh CEKER untuk laporan nomor {laporan.id}, tanpa tanda tangan."
    )
    kode = (
        f"Kode cek: {cek}. Kode ini dihitung dari isi laporan; laporan yang isinya lain berkode "
        "lain."
    )
    return kode, sifat


def hasil_singkat(hasil: Hasil) -> str:
    """IKM 88,87 (A, Sangat Baik)."""
    pita = hasil.tepat.mutu
    mutu = f" ({pita.predikat}, {pita.sebutan})" if pita else ""
    return f"IKM {dua_desimal(hasil.tepat.ikm)}{mutu}"


def _deadline(satu: Terutang) -> str:
    batas = satu.batas
    asli = kirim.hari(batas.tenggat_on)
    if batas.diperpanjang_on is None:
        return asli
    return f"{kirim.hari(batas.diperpanjang_on)} (diperpanjang; semula {asli})"


def _survey(satu: HasilSurvei) -> Iterator[tuple[str, str]]:
    survei = satu.survei
    responden = angka(Decimal(survei.responden))
    if survei.populasi:
        yield "Responden", f"{responden} dari populasi {angka(Decimal(survei.populasi))}"
    else:
        yield "Responden", f"{responden}; populasi tidak diketahui"
    if isinstance(satu.hasil, Hasil):
        yield "Hasil", hasil_singkat(satu.hasil)
        if satu.hasil.unsur:
            yield "Unsur terlemah", dan([lemah.nama for lemah in satu.hasil.terlemah])


def _enclosed(semua: Sequence[Bukti]) -> list[str]:
    lebih = len(semua) - LAMPIRAN_MAKS
    lagi = [f"… dan {lebih} lagi"] if lebih > 0 else []
    return [*map(_one, semua[:LAMPIRAN_MAKS]), *lagi]


def _one(satu: Bukti) -> str:
    """Name a file with its size and the beginning of its SHA-256, or a link."""
    if satu.tautan is not None:
        return ringkas(satu.tautan, MUAT_NAMA)
    besar = -(-(satu.ukuran or 0) // BYTE)
    return f"{ringkas(satu.nama, MUAT_NAMA)} ({besar} KB, {(satu.sidik or '')[:SIDIK]})"
