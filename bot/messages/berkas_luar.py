"""What a command says about the files that it writes."""

from pathlib import Path


def sama(opsi: str, lain: str) -> str:
    return f"{opsi} dan {lain} menunjuk berkas yang sama. Tulis dua nama yang berbeda."


def folder(ke: Path, opsi: str, perintah: str) -> str:
    contoh = ke / f"{perintah.rpartition(' ')[2]}.{opsi.lstrip('-')}"
    return f"{ke} adalah folder. Tulis nama berkasnya juga, misalnya {contoh}"


def berkas_lain(ke: Path, perintah: str) -> str:
    return (
        f"{ke} sudah ada, dan bukan hasil {perintah} atau sudah diubah sejak itu. Tulis nama lain, "
        "atau hapus lebih dahulu."
    )


def tertulis(ke: Path) -> str:
    return f"Ditulis: {ke}"


def tak_tertulis(ke: Path, sebab: str) -> str:
    return f"{ke} tidak dapat ditulis ({sebab}). Pilih folder lain."
