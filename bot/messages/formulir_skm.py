"""The form for the answers of respondents: its headings, and how it is filled in."""

from core.skm.unsur import Unsur

LEMBAR, LEMBAR_PETUNJUK = "Jawaban", "Petunjuk"
NOMOR = "No"
KODE, UNSUR, TANYA = "Kode", "Unsur", "Yang dinilai responden"
TEGURAN = "Isi 1, 2, 3, atau 4; kosongkan bila tidak dijawab."
PEMBUKA = (
    "Formulir jawaban SKM: satu baris satu responden.",
    "Isi sel kuning dengan 1 sampai 4, simpan, lalu kirim berkas ini ke CEKER.",
)
PETUNJUK = (
    "Cara mengisi lembar Jawaban (PermenPANRB 14/2017)",
    "1. Satu baris untuk satu responden, satu kolom untuk satu unsur.",
    "2. Isi 1 (tidak baik), 2 (kurang baik), 3 (baik), atau 4 (sangat baik), tanpa rumus.",
    "3. Kosongkan sel bila unsur itu tidak dijawab; jangan diisi 0.",
    "4. Baris yang kosong tidak dihitung. Bila kurang, lanjutkan di bawahnya.",
    "5. Jangan menulis nama, NIK, atau nomor telepon responden.",
    "6. Judul kolom jangan diubah atau dihapus; unsur yang tidak dinilai disebut saat mengirim.",
    "",
)
YANG_DINILAI = {
    "U1": "Kesesuaian persyaratan dengan jenis pelayanannya",
    "U2": "Kemudahan prosedur pelayanan",
    "U3": "Kecepatan waktu pelayanan",
    "U4": "Kewajaran biaya/tarif",
    "U5": "Kesesuaian hasil dengan standar pelayanan",
    "U6": "Kompetensi petugas",
    "U7": "Kesopanan dan keramahan petugas",
    "U8": "Penanganan pengaduan, saran, dan masukan",
    "U9": "Mutu sarana dan prasarana",
}


def judul(unsur: Unsur) -> str:
    """U1 Persyaratan."""
    return f"{unsur.kode} {unsur.nama}"


def petunjuk(unsur: Unsur) -> str:
    """Say beside the cell what is asked, and what may be written."""
    return f"{unsur.nama}: 1 sampai 4."


def nama_berkas(periode: str) -> str:
    return f"jawaban-skm-{periode}.xlsx"
