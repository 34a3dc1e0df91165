"""What is said of how many surveyed units have a grade."""

from html import escape


def bermutu(indikator: tuple[str, str, int], persen: str, dari: int, unit: str) -> str:
    """Say how many units a percentage of those that were surveyed is."""
    kode, pendek, tahun = indikator
    banyak = (
        f"<b>{unit} dari {dari} unit</b> ({persen}%)" if unit else f"{persen}% dari {dari} unit"
    )
    return f"{banyak} minimal B menurut {escape(kode)} {escape(pendek)}, {tahun}."


def tanpa_huruf(huruf: str) -> str:
    return f"Berapa unit yang mendapat {escape(huruf)} tidak tersedia dalam data. Yang ada:"


TANPA_SEBAB = "Penyebabnya tidak tersedia dalam data."


def bukan_ikm(angka: str) -> str:
    return f"Bukan {angka}."


def tanpa_nama(rata: str) -> str:
    """Say that no unit's own score is printed; `rata` is the average that is."""
    akhir = f"; yang tercetak hanya rata-ratanya, {rata}" if rata else ""
    return f"Unit mana saja tidak dapat disebutkan: IKM per unit tidak tersedia dalam data{akhir}."
