"""What is said of indikator in two years side by side."""

from html import escape


def judul(kode: str, pendek: str) -> str:
    return f"<b>{escape(kode)} {escape(pendek)}</b>"


def belum_setahun(lalu: str, kini: str) -> str:
    """Say that a part of a year stands beside a whole one."""
    return f"{lalu} setahun penuh, {escape(kini)} baru sebagian: realisasinya belum sebanding."


def keadaan(kapan: str, isi: str) -> str:
    return f"{escape(kapan)}: {escape(isi, quote=False)}."


def contoh(tahun: int) -> str:
    return f"Target {tahun} contoh untuk latihan, bukan data resmi."


def tanpa_target(tahun: int) -> str:
    return f"Target {tahun} tidak tersedia dalam data. Yang ada:"


def target_kini(kode: str, pendek: str, tahun: int, isi: str) -> str:
    return f"• {escape(kode)} {escape(pendek)}: target {tahun} {escape(isi, quote=False)}"


def sama(n: int, dari: int, tahun: tuple[int, int], *, terbatas: bool) -> str:
    """Say whether the targets stayed; `terbatas`: there are more, which the person may not see."""
    lalu, kini = tahun
    if dari == 1:
        return f"<b>{'Sama' if n else 'Tidak sama'}</b>: target {lalu} dan {kini}."
    semua = f"{dari} indikator{' yang dapat Anda lihat' if terbatas else ''}"
    if n == dari:
        return f"<b>Sama</b>: target {lalu} dan {kini} ({semua})."
    return f"<b>Tidak semua sama</b>: {n} dari {semua}, target {lalu} dan {kini}."
