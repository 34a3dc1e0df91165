"""Workbooks as XML, made to order: honest ones as other programs write them, and others."""

from collections.abc import Mapping

from tests.berkas_uji import XLSX, make_types, make_zip

RUANG = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
HUBUNGAN = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PAKET = "http://schemas.openxmlformats.org/package/2006/relationships"


def links(**tujuan: str) -> str:
    """Return relationships: id="type>target"."""
    isi = "".join(
        '<Relationship Id="{}" Type="{}/{}" Target="{}"/>'.format(kunci, HUBUNGAN, *satu.split(">"))
        for kunci, satu in tujuan.items()
    )
    return f'<Relationships xmlns="{PAKET}">{isi}</Relationships>'


def make_sheet(data: str, awal: str = "", akhir: str = "") -> str:
    return f'<worksheet xmlns="{RUANG}">{awal}<sheetData>{data}</sheetData>{akhir}</worksheet>'


def make_buku(
    lembar: str | bytes | Mapping[str, str | bytes],
    *,
    teks: str | None = None,
    gaya: str | None = None,
    sifat: str = "",
    lain: Mapping[str, str | bytes] | None = None,
) -> bytes:
    """Return an .xlsx: sheets by name (a name that begins with "-" is hidden), rest as XML."""
    daftar = {"Lembar": lembar} if isinstance(lembar, str | bytes) else lembar
    hubungan = {f"r{n}": f"worksheet>worksheets/sheet{n}.xml" for n in range(len(daftar))}
    bagian: dict[str, str | bytes] = {
        f"xl/worksheets/sheet{n}.xml": isi for n, isi in enumerate(daftar.values())
    }
    if teks is not None:
        hubungan["teks"] = "sharedStrings>/xl/sharedStrings.xml"
        bagian["xl/sharedStrings.xml"] = f'<sst xmlns="{RUANG}">{teks}</sst>'
    if gaya is not None:
        hubungan["gaya"] = "styles>styles.xml"
        bagian["xl/styles.xml"] = f'<styleSheet xmlns="{RUANG}">{gaya}</styleSheet>'
    sheets = "".join(
        '<sheet name="{}" sheetId="{}" r:id="r{}" state="{}"/>'.format(
            nama.removeprefix("-"), n + 1, n, "hidden" if nama.startswith("-") else "visible"
        )
        for n, nama in enumerate(daftar)
    )
    return make_zip(
        {
            "[Content_Types].xml": make_types(XLSX),
            "_rels/.rels": links(r="officeDocument>xl/workbook.xml"),
            "xl/workbook.xml": f'<workbook xmlns="{RUANG}" xmlns:r="{HUBUNGAN}">{sifat}'
            f"<sheets>{sheets}</sheets></workbook>",
            "xl/_rels/workbook.xml.rels": links(**hubungan),
            **bagian,
            **(lain or {}),
        }
    )
