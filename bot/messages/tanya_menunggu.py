"""What is said of postings on their way: which wait to be decided on, what became of one's own."""

from html import escape

from core.isian import Status

BUKAN_PEMUTUS = "Anda tidak memutuskan isian. Yang menunggu verifikator:"
BUKAN_PENGISI = (
    "Tidak ada isian Anda: realisasi diisi kepala dan staf Bagian pengisinya, serta verifikator."
)
BELUM_MENGISI = "Belum ada isian unit Anda yang tercatat."
TANPA_KEMBALI = "Tidak ada isian unit Anda yang dikembalikan."
TOMBOL_PUTUSKAN = "Lihat yang menunggu putusan saya"
KEADAAN = {
    Status.DISERAHKAN: "menunggu Kabag sejak {hari}",
    Status.DIAJUKAN: "diajukan {hari}, belum diverifikasi",
    Status.DIKEMBALIKAN: "dikembalikan {hari}",
    Status.TERVERIFIKASI: "terverifikasi {hari}",
}


def menunggu(banyak: int, apa: str) -> str:
    tentang = f" {escape(apa)}" if apa else ""
    if not banyak:
        return f"Tidak ada isian{tentang} yang menunggu verifikasi."
    return f"<b>{banyak} isian{tentang} menunggu verifikasi</b>:"


def menunggu_anda(banyak: int) -> str:
    if not banyak:
        return "Tidak ada isian yang menunggu putusan Anda."
    return f"<b>{banyak} isian menunggu putusan Anda</b>:"


def isian(apa: str, kapan: str, angka: str, unit: str, keadaan: str) -> str:
    return f"• {escape(apa)}, {escape(kapan)} = <b>{escape(angka)}</b> ({escape(unit)}): {keadaan}"


def keadaan(status: Status, hari: str) -> str:
    return KEADAAN.get(status, status.value).format(hari=hari)


def ringkas_sendiri(jalan: int, kembali: int, sudah: int) -> str:
    """Belum: 1 isian masih menunggu, 3 terverifikasi."""
    if not (jalan or kembali):
        return f"<b>Sudah</b>: semua isian unit Anda ({sudah}) terverifikasi. Yang terakhir:"
    isi = [(jalan, "menunggu verifikasi"), (kembali, "dikembalikan"), (sudah, "terverifikasi")]
    awal = "Belum semua" if sudah else "Belum"
    return f"<b>{awal}</b>: {', '.join(f'{n} {apa}' for n, apa in isi if n)}."


def dan_lagi(banyak: int) -> str:
    return f"… dan {banyak} lagi"
