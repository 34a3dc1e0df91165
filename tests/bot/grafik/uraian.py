"""Descriptions of pictures, with honest defaults."""

from decimal import Decimal

from bot.grafik.uraian import Batang, Grafik, Nada


def make_batang(
    nilai: str | None = "50",
    *,
    label: str = "IKU-1 Lapor SAKIP",
    teks: str = "50,00%",
    nada: Nada = Nada.KURANG,
    tanda: str = "",
) -> Batang:
    """Return a bar; without `nilai` the place of one."""
    return Batang(
        label=label,
        nilai=None if nilai is None else Decimal(nilai),
        teks=teks,
        nada=nada if nilai is not None else Nada.TANPA_ANGKA,
        tanda=tanda,
    )


def make_grafik(*batang: Batang, perihal: str = "", keterangan: tuple[str, ...] = ()) -> Grafik:
    return Grafik(
        judul="Capaian kinerja 2030",
        perihal=perihal,
        keterangan=keterangan,
        acuan=Decimal(100),
        acuan_teks="target = 100%",
        batang=batang,
        legenda=(),
        kaki=(),
        sumber="Data dokumen LKjIP 2030",
    )
