"""Whole numbers written in words: "dua puluh tujuh" is 27."""

_SATUAN = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]
SATUAN = {kata: nilai for nilai, kata in enumerate(_SATUAN)}
SEPULUH, SEBELAS, SERATUS = 10, 11, 100
SENDIRI = {"sepuluh": SEPULUH, "sebelas": SEBELAS}


def read_words(teks: str) -> int | None:
    """Return the number, 0 to 999, that the words say; None: they say none."""
    kata = teks.lower().split()
    ratusan, sisa = _hundreds(kata)
    if not sisa:
        return ratusan or None
    puluhan = _below_hundred(sisa)
    if puluhan is None or (ratusan and not puluhan):
        return None
    return ratusan + puluhan


def _hundreds(kata: list[str]) -> tuple[int, list[str]]:
    """Return the hundreds, and the words behind them."""
    match kata:
        case ["seratus", *sisa]:
            return SERATUS, sisa
        case [satu, "ratus", *sisa] if SATUAN.get(satu, 0) > 1:
            return SERATUS * SATUAN[satu], sisa
    return 0, kata


def _below_hundred(kata: list[str]) -> int | None:
    match kata:
        case [satu] if satu in SATUAN:
            return SATUAN[satu]
        case [satu] if satu in SENDIRI:
            return SENDIRI[satu]
        case [satu, "belas"] if SATUAN.get(satu, 0) > 1:
            return SEPULUH + SATUAN[satu]
        case [satu, "puluh"] if SATUAN.get(satu, 0) > 1:
            return SEPULUH * SATUAN[satu]
        case [satu, "puluh", akhir] if SATUAN.get(satu, 0) > 1 and SATUAN.get(akhir, 0) > 0:
            return SEPULUH * SATUAN[satu] + SATUAN[akhir]
    return None
