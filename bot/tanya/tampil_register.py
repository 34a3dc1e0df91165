"""Entries of registers as an answer shows them: one with all that it says, or several."""

from collections import Counter
from collections.abc import Iterator, Sequence

from bot.messages import register as kata_register
from bot.messages import tanya as kata_umum
from bot.messages import tanya_register as kata
from bot.render import tanggal
from bot.tanya.balasan import Sikap, lines
from bot.tanya.perkara_register import Hasil
from core.register import Arti, JenisRegister
from core.tanya.butir import Butir, end_of, printed_end, years_of
from core.tanya.pertanyaan import Pertanyaan, Saring

TERBANYAK = 15
"""Entries of a list."""
DIHITUNG = 6
"""Of more entries only the number is given where only that is asked."""
RINGKAS = 4
"""A list of no more entries has their remarks as well."""
UMUM = ("nomor_surat", "tanggal", "pihak", "jangka_waktu", "unit", "keterangan")
"""What an entry says besides its title."""
STATUS = frozenset([kata.TANPA_STATUS, kata.YANG_TERCETAK])
"""One of these stands above what is printed of the status of entries."""
TIADA = (
    ("angka", kata.TANPA_ANGKA),
    ("sebab", kata.TANPA_ALASAN),
    ("penetapan", kata.TANPA_PENETAPAN),
    ("penanda_tangan", kata.TANPA_PENANDA_TANGAN),
)
"""What printed entries do not tell, and what is said of that."""
BERCATATAN = (JenisRegister.MOU_PKS, JenisRegister.RAPERWAL)
"""Registers whose printed remark says how an entry stands; of others it describes it."""


def single(pertanyaan: Pertanyaan, hasil: Hasil, tahun: int) -> tuple[str, Sikap]:
    """Return all that one entry says, what is asked first."""
    [satu] = hasil.butir
    kurang, tahu = _unprinted(satu, pertanyaan.rincian.split())
    awal = [*hasil.awal, *([kurang] if kurang else [])]
    if "banyak" in pertanyaan.rincian.split() and not awal:
        awal.append(kata.kepala(satu.kunci.jenis, tahun, 1, hasil.saringan))
    tanya = _columns(pertanyaan, satu.kunci.jenis)
    urut = [*tanya, *(k for k in UMUM if k not in tanya)]
    baris = [
        kata.kolom(nama, isi) if isi else kata.kolom_kosong(nama)
        for nama in urut
        if (isi := _value(satu, nama)) or nama in tanya
    ]
    hari = end_of(satu) if "jangka_waktu" in tanya else None
    if hari is not None and years_of(satu) and not printed_end(satu):
        baris.insert(1, kata.berakhir_dihitung(hari))
    if not satu.tercetak:
        baris.append(f"{kata.LABEL['status']}: {kata_register.status(satu.status)}")
    kepala = kata_register.judul_entri(satu.kunci.jenis, tahun, satu.kunci.nomor)
    judul = kata.potong(satu.judul or satu.pihak, 450)
    ada = not tanya or any(_value(satu, k) for k in tanya)
    return (
        lines(awal, kepala, judul, baris, _source(satu), hasil.akhir),
        hasil.sikap if tahu and ada else Sikap.TIDAK_ADA,
    )


def _unprinted(satu: Butir, kolom: Sequence[str]) -> tuple[str, bool]:
    """Return what to say of something that no entry has, and whether what it has tells enough."""
    if "angka" in kolom:
        return kata.TANPA_ANGKA, False
    if "sebab" in kolom:
        return kata.TANPA_ALASAN, False
    if "penetapan" in kolom and satu.tercetak:
        return kata.TANPA_PENETAPAN, False
    if "penanda_tangan" in kolom:
        return kata.TANPA_PENANDA_TANGAN, False
    if "status" in kolom and satu.tercetak and satu.kunci.jenis in BERCATATAN:
        return ("", True) if satu.keterangan else (kata.TANPA_STATUS_ENTRI, False)
    return "", True


def listed(satu: Pertanyaan, hasil: Hasil, tahun: int) -> tuple[str, Sikap]:
    """Return how many entries there are, and which."""
    kolom = satu.rincian.split()
    butir, sikap = hasil.butir, hasil.sikap
    jenis = list(dict.fromkeys(b.kunci.jenis for b in butir))
    isi: list[str] = list(hasil.awal)
    if tiada := _untold(butir, [] if _is_picked_by_day(satu) else kolom):
        isi[:0] = tiada
        sikap = Sikap.TIDAK_ADA
    if not hasil.awal:
        duga = [n for n in satu.angka if n != len(butir) and n == int(n) and n < 1000]  # noqa: PLR2004
        if duga and len(jenis) == 1:
            isi.append(kata.bukan(f"{int(duga[0])}", len(butir)))
    butir, tambahan, sikap = _by_status(satu, butir, kolom, sikap)
    isi += tambahan
    for satu_jenis in jenis:
        milik = [b for b in butir if b.kunci.jenis is satu_jenis]
        if not hasil.awal:
            isi.append(kata.kepala(satu_jenis, tahun, len(milik), hasil.saringan))
        if kolom == ["banyak"] and len(milik) > DIHITUNG and not (hasil.saringan or hasil.awal):
            isi += _counted(satu_jenis, milik)
            continue
        if STATUS & {*tambahan} and len(milik) > RINGKAS:
            continue
        tanya = _columns(satu, satu_jenis)
        if tanya and len(butir) <= RINGKAS and satu_jenis is JenisRegister.MOU_PKS:
            # A long title is cut before it says with whom.
            tanya = list(dict.fromkeys([*tanya, "pihak"]))
        isi += [_line(b, tanya, ringkas=len(butir) > RINGKAS) for b in milik[:TERBANYAK]]
        if len(milik) > TERBANYAK:
            isi.append(kata.lebih(len(milik) - TERBANYAK))
    isi += dict.fromkeys(_source(b, row=False) for b in butir)
    return lines(isi, hasil.akhir), sikap


def _untold(butir: Sequence[Butir], kolom: Sequence[str]) -> list[str]:
    """Return what is to be said of what printed entries do not tell."""
    tercetak = any(b.tercetak for b in butir)
    return [teks for nama, teks in TIADA if tercetak and nama in kolom]


def _is_picked_by_day(satu: Pertanyaan) -> bool:
    """Tell whether the word for signing only says of which day entries are wanted."""
    return any(k.startswith(("%", "@")) for k in satu.teks.split()) or bool(satu.bulan)


def _counted(jenis: JenisRegister, milik: Sequence[Butir]) -> Iterator[str]:
    """Yield what is worth saying of entries that are only counted."""
    if jenis not in BERCATATAN:
        return
    for isi, n in Counter(b.keterangan for b in milik if b.tercetak and b.keterangan).items():
        yield kata.berketerangan(n, isi)
    if jenis is JenisRegister.RAPERWAL and not any(b.raperda for b in milik):
        yield kata.SEMUA_RAPERWAL


def _by_status(
    satu: Pertanyaan, butir: Sequence[Butir], kolom: Sequence[str], sikap: Sikap
) -> tuple[tuple[Butir, ...], list[str], Sikap]:
    """Return the entries of a status, and what is to be said of those that have none."""
    cetak = tuple(b for b in butir if b.tercetak)
    kini = tuple(b for b in butir if not b.tercetak)
    if "status" not in kolom and satu.saring is None:
        return tuple(butir), [], sikap
    if kini:
        if satu.saring is None:
            return tuple(butir), [], sikap
        arti = Arti.TERCAPAI if satu.saring is Saring.TERCAPAI else Arti.BELUM
        tanpa = sum(b.status is None for b in kini)
        ekor = [kata.tak_berstatus(tanpa)] if tanpa else []
        return (*(b for b in kini if b.arti is arti), *cetak), ekor, sikap
    ekor = _without_status(satu, cetak)
    tahu = not ekor or kata.YANG_TERCETAK in ekor
    return cetak, ekor, sikap if tahu else Sikap.TIDAK_ADA


def _without_status(satu: Pertanyaan, cetak: Sequence[Butir]) -> list[str]:
    """Return what is to be said of printed entries, whose status nobody has printed."""
    if not cetak or cetak[0].kunci.jenis not in BERCATATAN:
        return []
    if cetak[0].kunci.jenis is JenisRegister.RAPERWAL and satu.saring is not None:
        # What is printed is the list of those that were harmonised.
        harmonis = satu.saring is Saring.TERCAPAI
        return [] if harmonis else [kata.hanya_yang_diharmonisasi(cetak[0].tabel)]
    catatan = [
        kata.keterangan(b.kunci.nomor, b.keterangan, b.judul, b.pihak)
        for b in cetak
        if b.keterangan
    ]
    if not catatan:
        return [kata.TANPA_STATUS]
    return [kata.berstatus(len(catatan), len(cetak)), kata.YANG_TERCETAK, *catatan]


def _line(satu: Butir, kolom: Sequence[str], *, ringkas: bool) -> str:
    kepala = f"• {kata.judul(satu.kunci.nomor, satu.judul or satu.pihak)}"
    status = [] if satu.tercetak else [kata_register.status(satu.status)]
    if ringkas and not kolom:
        pihak = kata.potong(satu.pihak, 60) if satu.judul else ""
        isi = [pihak, *(_value(satu, k) for k in ("tanggal", "unit", "keterangan")), *status]
        return f"{kepala} ({'; '.join(filter(None, isi))})" if any(isi) else kepala
    semua = kolom or [k for k in UMUM if _value(satu, k)]
    isi = [kata.kolom(k, v) if (v := _value(satu, k)) else kata.kolom_kosong(k) for k in semua]
    return "\n   ".join([kepala, *isi, *status])


def _columns(satu: Pertanyaan, jenis: JenisRegister) -> list[str]:
    """Return what is asked that entries of this register have; a policy's number is its title's."""
    punya = UMUM if jenis in BERCATATAN else ("unit", "keterangan", "tanggal")
    return [k for k in satu.rincian.split() if k in punya]


def _value(satu: Butir, nama: str) -> str:
    if nama == "tanggal":
        return satu.tanggal_tercetak or (tanggal(satu.tanggal) if satu.tanggal else "")
    isi: str = getattr(satu, nama)
    return isi


def _source(satu: Butir, *, row: bool = True) -> str:
    if not satu.tercetak:
        return kata.sumber_register(satu.kunci.tahun)
    return kata_umum.sumber(satu.dokumen, satu.tabel, kata.baris(satu.baris) if row else "")
