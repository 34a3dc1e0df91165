"""How numbers are shown in a workbook, read from its styles: which of them are dates."""

from collections.abc import Iterable, Mapping

from core.xlsx.sel import UMUM
from core.xml_asing import Jatah, parse

BAWAAN = {
    1: "0",
    2: "0.00",
    3: "#,##0",
    4: "#,##0.00",
    9: "0%",
    10: "0.00%",
    11: "0.00E+00",
    12: "# ?/?",
    13: "# ??/??",
    14: "dd/mm/yyyy",
    15: "d-mmm-yy",
    16: "d-mmm",
    17: "mmm-yy",
    18: "h:mm AM/PM",
    19: "h:mm:ss AM/PM",
    20: "h:mm",
    21: "h:mm:ss",
    22: "dd/mm/yyyy h:mm",
    37: "#,##0;-#,##0",
    38: "#,##0;[Red]-#,##0",
    39: "#,##0.00;-#,##0.00",
    40: "#,##0.00;[Red]-#,##0.00",
    41: '_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-',
    42: '_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-',
    43: '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-',
    44: '_-"Rp"* #,##0.00_-;-"Rp"* #,##0.00_-;_-"Rp"* "-"??_-;_-@_-',
    45: "mm:ss",
    46: "[h]:mm:ss",
    47: "mm:ss.0",
    48: "##0.0E+0",
    49: "@",
}
"""Formats that a file only numbers (ECMA-376, 18.8.30)."""


def read_formats(potongan: Iterable[bytes], jatah: Jatah) -> tuple[str, ...]:
    """Return the format code of each cell style. Raises BerkasDitolakError."""
    kode: dict[str, str] = {}
    gaya: list[str] = []
    induk: list[str] = []

    def start(nama: str, atribut: Mapping[str, str]) -> None:
        # Conditional formats number theirs as they like.
        if nama == "numFmt" and induk[-1:] == ["numFmts"]:
            kode[atribut.get("numFmtId", "")] = atribut.get("formatCode", "")
        elif nama == "xf" and induk[-1:] == ["cellXfs"]:
            gaya.append(atribut.get("numFmtId", "0"))
        induk.append(nama)

    parse(potongan, start, lambda _: induk.pop(), jatah=jatah)
    bawaan = {str(nomor): satu for nomor, satu in BAWAAN.items()}
    return tuple((bawaan | kode).get(nomor, UMUM) for nomor in gaya)
