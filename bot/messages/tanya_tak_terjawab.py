"""What is said where no figure answers: what there is not, and a time alone."""

from collections.abc import Sequence
from html import escape

TENTANG_APA = (
    "Tentang apa? Misalnya <i>capaian IKU-1 2024</i> atau <i>serapan Bagian Hukum 2024</i>."
)

TANPA_TEMUAN = (
    "Temuan dan opini pemeriksa (BPK, Inspektorat) tidak tersedia dalam data. Yang ada: catatan "
    "CEKER atas angka dokumen yang tidak sejalan."
)


TANPA_SAKIP = (
    "Nilai dan predikat SAKIP pemerintah daerah seluruhnya tidak tersedia dalam data. Yang ada: "
    "nilai komponen pelaporan kinerjanya dan nilai AKIP Sekretariat Daerah."
)
TANPA_KINERJA = (
    "Capaian kinerja pemerintah daerah seluruhnya tidak tersedia dalam data; yang ada capaian "
    "indikator Sekretariat Daerah."
)
TANPA_TUJUAN = "Tujuan tidak tersedia dalam data."
TUJUAN_TANPA_ANGKA = "Target dan realisasinya tidak tersedia dalam data."


def tujuan(ke: int, indikator: str) -> str:
    return f"• Tujuan {ke}, indikatornya: {escape(indikator)}"


def hanya_tujuan(nama: str) -> str:
    return (
        f"{escape(nama)} disebut sebagai indikator tujuan; target dan realisasinya tidak tersedia "
        "dalam data."
    )


def tanpa_anggaran(apa: str) -> str:
    return (
        f"{escape(apa)} tidak tersedia dalam data; yang ada anggaran Sekretariat Daerah per "
        "program, kegiatan, sub kegiatan, dan Bagian."
    )


HANYA_DISEBUT = "Dokumen hanya menyebutnya:"


def tanpa_nilai(apa: str) -> str:
    return f"Nilai {escape(apa)} tidak tersedia dalam data."


def tahun_tanpa_anggaran(tahun: int) -> str:
    return f"Anggaran {tahun}: tidak tersedia dalam data."


def kode_tidak_ada(kode: str, ada: Sequence[str]) -> str:
    yang_ada = f" Ada {len(ada)} indikator: {ada[0]} s.d. {ada[-1]}." if ada else ""
    return f"{escape(kode)} tidak ada dalam data.{yang_ada}"


def tombol_capaian(tahun: int) -> str:
    return f"Capaian {tahun}"


def tombol_anggaran(tahun: int) -> str:
    return f"Anggaran {tahun}"
