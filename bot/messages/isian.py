"""Posted figures in words: periods, states, warnings, and what has become of them."""

from html import escape

from bot.messages.daftar import dan
from core.isian import Basis, Status
from core.objek_isian import Kelompok, ObjekIsi
from core.peringatan import Peringatan
from core.periode import Periode
from core.services.kabar import IsianDiterima, Jenis, KabarIsian, MenungguPutusan

STATUS = {
    Status.DRAF: "draf",
    Status.DISERAHKAN: "menunggu Kabag",
    Status.DIAJUKAN: "diajukan",
    Status.TERVERIFIKASI: "terverifikasi",
    Status.DIKEMBALIKAN: "dikembalikan",
    Status.DITARIK: "ditarik",
    Status.DIGANTI: "diganti versi berikutnya",
}
BASIS = {Basis.SP2D: "SP2D", Basis.SPJ: "SPJ", Basis.LRA: "LRA"}
BULAN = (
    *("Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus"),
    *("September", "Oktober", "November", "Desember"),
)
PERINGATAN = {
    Peringatan.TURUN: "lebih kecil dari periode sebelumnya, atau lebih besar dari sesudahnya",
    Peringatan.MELEBIHI_PAGU: "melebihi pagu",
    Peringatan.NEGATIF: "kurang dari nol",
    Peringatan.FISIK_TURUN: "fisik turun dari bulan sebelumnya",
    Peringatan.FISIK_LUAR: "fisik di luar 0 sampai 100%",
    Peringatan.PERSEN_LUAR: "pembilang lebih besar daripada penyebut",
    Peringatan.CAPAIAN_TINGGI: "capaian di atas 150%",
    Peringatan.PECAHAN: "bukan bilangan bulat, padahal yang dihitung satuan utuh",
    Peringatan.SERATUS_KALI: "seratus kali angka terakhir, atau seperseratusnya",
}
TENTANG = {
    Jenis.ISIAN_DISERAHKAN: "permintaan persetujuan",
    Jenis.TANPA_PEMUTUS: "permintaan tunjuk pemutus",
    Jenis.DITUNJUK: "kabar ditunjuk memutuskan",
    Jenis.ISIAN_DIKEMBALIKAN: "kabar dikembalikan",
    Jenis.ISIAN_DIGANTI: "kabar diganti",
}
ATAS_NAMA = "dicatat atas nama {unit}"
TERLAMBAT = "lewat tenggat"
PEMUTUS = "verifikator"
NANTI = "nanti"
TIDAK_ADA = "tidak ada"

TOMBOL_LIHAT_SEMUA = "Lihat semua"
TOMBOL_LIHAT = "Lihat"
TOMBOL_VERIFIKASI = "Buka /verifikasi"
TOMBOL_TINDAK = "Lihat tindak lanjut"
TOMBOL_PERBAIKI = "Perbaiki"
TOMBOL_TUNJUK = "Tunjuk pemutus"


def periode(satu: Periode) -> str:
    """TW II 2025; semester I 2025; s.d. Juni 2025; tahun 2025."""
    if satu.triwulan:
        return f"TW {satu.triwulan.name} {satu.tahun}"
    if satu.semester:
        return f"semester {satu.semester.name} {satu.tahun}"
    if satu.bulan:
        return f"s.d. {BULAN[satu.bulan - 1]} {satu.tahun}"
    return f"tahun {satu.tahun}"


def tombol_periode(satu: Periode) -> str:
    """TW II; Semester I; Juni; Tahun 2025."""
    if satu.triwulan:
        return f"TW {satu.triwulan.name}"
    if satu.semester:
        return f"Semester {satu.semester.name}"
    return BULAN[satu.bulan - 1] if satu.bulan else f"Tahun {satu.tahun}"


def tombol_periode_tahun(satu: Periode) -> str:
    """TW II 2025; Juni 2025; Tahun 2025: for a list in which several years stand."""
    nama = tombol_periode(satu)
    return f"{nama} {satu.tahun}" if satu.triwulan or satu.bulan else nama


def kapan(satu: ObjekIsi, pada: Periode) -> str:
    """As `periode`; of what is cumulative by the quarter s.d. TW II 2025."""
    return f"s.d. {periode(pada)}" if satu.kumulatif and pada.triwulan else periode(pada)


def target(satu: ObjekIsi) -> str:
    """Return what its target is called: that of an output is for the whole year, in any quarter."""
    return "Target setahun" if satu.kumulatif else "Target"


def dalam_daftar(satu: ObjekIsi) -> str:
    """As `objek`, where all are of one kind: 35 Adm. pemerintahan."""
    anggaran = satu.kelompok is Kelompok.ANGGARAN
    return f"{satu.kode} {satu.pendek}" if anggaran else objek(satu)


def objek(satu: ObjekIsi) -> str:
    """IKU-2 Kerja sama; Sub kegiatan 35 Adm. pemerintahan; Output 35 Adm. pemerintahan."""
    match satu.kelompok:
        case Kelompok.KINERJA:
            return f"{satu.kode} {satu.pendek}"
        case Kelompok.ANGGARAN:
            return f"Sub kegiatan {satu.kode} {satu.pendek}"
        case Kelompok.OUTPUT:
            return f"{satu.kode.capitalize()} {satu.pendek}"


def tentang(isi: KabarIsian | MenungguPutusan | IsianDiterima) -> str:
    """Say what a message about postings was about."""
    match isi:
        case MenungguPutusan():
            return "kabar isian menunggu putusan"
        case IsianDiterima():
            pada = kapan(isi.objek, isi.pertama.periode)
            return f"kabar diverifikasi {objek(isi.objek)}, {pada}"
        case KabarIsian():
            pada = kapan(isi.objek, isi.isian.periode)
            return f"{TENTANG[isi.jenis]} {objek(isi.objek)}, {pada}"


def diserahkan(apa: str, kapan: str, angka: str, penulis: str, banyak: int = 1) -> str:
    return (
        f"{escape(penulis)} menulis <b>{escape(apa)}</b>, {kapan}: <b>{angka}</b>{_lain(banyak)}, "
        "dan meminta persetujuan Anda sebelum dikirim ke verifikator."
    )


def _lain(banyak: int) -> str:
    """Say how many more came in one go with the one that is named."""
    return f", dan <b>{banyak - 1} isian lain</b> sekaligus" if banyak > 1 else ""


def menunggu_putusan(banyak: int, laporan: int = 0, tindak: int = 0) -> str:
    semua = ((banyak, "isian"), (laporan, "laporan"), (tindak, "tindak lanjut"))
    apa = dan([f"{n} {nama}" for n, nama in semua if n])
    if not banyak and not laporan:
        return f"Ada {apa} yang menunggu Anda periksa."
    return f"Ada {apa} yang menunggu putusan Anda. Silakan buka /verifikasi."


def tanpa_pemutus(apa: str, kapan: str, unit: str, banyak: int = 1) -> str:
    return (
        f"Isian <b>{escape(apa)}</b>, {kapan}, {escape(unit)}{_lain(banyak)} belum dapat "
        "diputuskan siapa pun: yang berhak juga yang mengisi. Mohon tunjuk pemutusnya."
    )


def ditunjuk(apa: str, kapan: str, angka: str, unit: str, banyak: int = 1) -> str:
    return (
        f"Admin CEKER menunjuk Anda memutuskan isian <b>{escape(apa)}</b>, {kapan}, "
        f"{escape(unit)}: <b>{angka}</b>{_lain(banyak)}. Mohon dilihat, lalu disetujui atau "
        "dikembalikan."
    )


def dikembalikan(apa: str, kapan: str, angka: str, oleh: str, catatan: str) -> str:
    return (
        f"Isian <b>{escape(apa)}</b>, {kapan} ({angka}) dikembalikan oleh {escape(oleh)}:\n"
        f"<i>{escape(catatan)}</i>\n\nMohon diperbaiki lewat tombol di bawah. Angka lama tetap "
        "tersimpan di riwayat."
    )


def diterima(banyak: int, apa: str, kapan: str) -> str:
    if banyak <= 1:
        return f"Terima kasih. Isian <b>{escape(apa)}</b>, {kapan} sudah diverifikasi."
    return (
        f"Terima kasih. {banyak} isian Anda sudah diverifikasi, di antaranya "
        f"<b>{escape(apa)}</b>, {kapan}."
    )


def diganti(apa: str, kapan: str) -> str:
    return (
        f"Isian Anda <b>{apa}</b>, {kapan} digantikan isian yang lebih baru sebelum diputuskan. "
        "Keduanya ada di riwayat."
    )
