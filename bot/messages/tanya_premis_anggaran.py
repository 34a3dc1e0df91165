"""What is said where a figure of the budget was taken for granted: confirmed, or corrected."""

from html import escape


def bukan(angka: str, label: str, isi: str) -> str:
    """Correct a figure that was taken for granted."""
    return f"Bukan {angka}: {label}nya {isi}."


def batas(angka: str, *, atas: bool) -> str:
    """Say on which side of a number a figure is, or is said to be."""
    return f"{'di atas' if atas else 'di bawah'} {angka}"


def dipotong(angka: str, hasil: str) -> str:
    """Say that a number that was said is the figure cut off."""
    return f"Hitungannya <b>{hasil}</b>; {angka} itu dipotong, bukan dibulatkan."


def bukan_tahap(angka: str, label: str, murni: str, perubahan: str) -> str:
    """Correct one stage of the pagu that was taken for the other."""
    return f"Bukan, {label}nya {murni}; {angka} itu pagu perubahannya ({perubahan})."


def jumlah_baris(jumlah: str, n: int, apa: str, tercetak: str) -> str:
    return f"{jumlah} adalah jumlah {apa} {n} sub kegiatannya; yang tercetak {tercetak}."


def benar(label: str, isi: str) -> str:
    """Confirm a figure that was taken for granted, with all its places."""
    return f"Benar, {label}nya {isi}."


def benar_yang(angka: str, label: str, isi: str) -> str:
    """Say which of two amounts it is."""
    return f"Yang benar {angka}: {label}nya {isi}."


def itu(angka: str, label: str, isi: str) -> str:
    """Say which figure the other of two amounts is."""
    return f"{angka} itu {label}nya ({isi})."


def bukan_arah(arah: str, beda: str) -> str:
    """Correct a rise, or a fall, that was taken for granted."""
    return f"Bukan {arah}: pagunya {beda}."


def urutan(ke: int, dari: int, *, rendah: bool) -> str:
    return f"urutan ke-{ke} dari {dari} mulai yang {_ujung(rendah=rendah)}"


def memang_ujung(apa: str, urutan: str, *, rendah: bool) -> str:
    """Confirm a rank that was taken for granted."""
    return f"Benar, {apa}nya {_ujung(rendah=rendah)}: {urutan}."


def bukan_ujung(apa: str, siapa: str, angka: str, urutan: str, *, rendah: bool) -> str:
    """Correct a rank that was taken for granted."""
    ujung = _ujung(rendah=rendah)
    return f"Bukan {apa} {ujung}: yang {ujung} {escape(siapa)} ({angka}); ini {urutan}."


def _ujung(*, rendah: bool) -> str:
    return "terendah" if rendah else "tertinggi"
