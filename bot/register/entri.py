"""One entry: all that it says, who wrote what when, and what the person may do about it."""

from collections.abc import Callable, Iterator

from bot.data_tombol import number
from bot.halaman import buku_teks, paragraf, susun
from bot.jawaban import Baris, Jawaban, Tombol, berjajar
from bot.messages import register as kata
from bot.messages.umum import jabatan
from bot.register import lihat, tombol
from bot.render import escape, waktu
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.register import STATUS, Entri, EntriTercetak, Kunci, differences
from core.services import baca_register
from core.services.baca_register import Riwayat


def entri(ruang: Ruang, pelaku: Pelaku, kunci: Kunci, awal: str = "") -> Jawaban:
    """Return an entry; `awal` is said before it."""
    riwayat = baca_register.show_entry(ruang.engine, pelaku, kunci, now=ruang.now())
    return Jawaban("\n".join(_lines(riwayat, awal)), _buttons(riwayat))


def penulis(satu: Entri) -> str:
    """Return who wrote it, with the office."""
    return f"{satu.penulis}, {jabatan(satu.sebagai)}" if satu.penulis else jabatan(satu.sebagai)


def _lines(riwayat: Riwayat, awal: str) -> Iterator[str]:
    satu = riwayat.kini
    if awal:
        yield from (awal, "")
    yield kata.judul_entri(satu.jenis, satu.tahun, satu.nomor)
    if len(riwayat.register.unit) > 1:
        yield escape(satu.unit.nama)
    yield from kata.isi_entri(satu.isi, satu.jenis, sejak=satu.sejak)
    if satu.dicoret is not None:
        yield kata.dicoret(satu.dicoret)
    yield ""
    yield kata.ditulis(penulis(satu), waktu(satu.pada_at), satu.versi)
    if riwayat.register.contoh:
        yield kata.CONTOH_TAHUN


def _buttons(riwayat: Riwayat) -> Baris:
    satu = riwayat.kini
    kerja: Baris = ()
    boleh = satu.unit.id in {unit.id for unit in riwayat.register.bisa_diisi}
    if boleh and satu.dicoret is None:
        lain = [kode for kode in STATUS[satu.jenis] if kode != satu.isi.status]
        status = [
            Tombol(
                kata.tombol_status(kode),
                tombol.entri(tombol.TANYA_STATUS, satu.kunci, satu.versi, kode),
            )
            for kode in lain
        ]
        kerja = (
            *berjajar(status, 1),
            (
                Tombol(kata.TOMBOL_PERBAIKI, tombol.entri(tombol.PERBAIKI, satu.kunci, satu.versi)),
                Tombol(kata.TOMBOL_CORET, tombol.entri(tombol.CORET, satu.kunci, satu.versi)),
            ),
        )
    riwayatnya = Tombol(kata.TOMBOL_RIWAYAT, tombol.entri(tombol.RIWAYAT, satu.kunci, 1))
    return (*kerja, (riwayatnya, lihat.ke_daftar(satu.jenis, satu.tahun)))


def _tap_entry(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return entri(ruang, pelaku, tombol.read_kunci(args))


def _tap_history(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    kunci = tombol.read_kunci(args, 1)
    riwayat = baca_register.show_entry(ruang.engine, pelaku, kunci, now=ruang.now())
    judul = f"{kata.judul_entri(kunci.jenis, kunci.tahun, kunci.nomor)}\n{kata.TOMBOL_RIWAYAT}"
    verba = tombol.entri(tombol.RIWAYAT, kunci)
    kembali = Tombol(kata.TOMBOL_KEMBALI, tombol.entri(tombol.LIHAT, kunci))
    return buku_teks(judul, susun(_versions(riwayat)), number(args[-1]), verba, kembali)


def _versions(riwayat: Riwayat) -> Iterator[tuple[str, str]]:
    """Yield who wrote what when, the newest first: what it was and became."""
    semua = riwayat.versi
    for letak in reversed(range(len(semua))):
        satu = semua[letak]
        yield "\n\n", kata.versi(satu.versi, waktu(satu.pada_at), penulis(satu))
        if letak == 0:
            for baris in kata.isi_entri(satu.isi, satu.jenis):
                yield "\n", baris
            continue
        for nama in differences(semua[letak - 1].isi, satu.isi):
            yield "\n", kata.ubah(nama, semua[letak - 1].isi, satu.isi)
        if satu.dicoret is not None:
            yield "\n", kata.dicoret(satu.dicoret)


def _tap_printed(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    kunci = tombol.read_kunci(args, 1)
    register = baca_register.show(ruang.engine, pelaku, kunci.jenis, kunci.tahun, now=ruang.now())
    satu = next((s for s in register.tercetak if s.nomor == kunci.nomor), None)
    if satu is None:
        raise TombolBasiError(":".join(args))
    kembali = lihat.ke_daftar(kunci.jenis, kunci.tahun)
    judul = kata.judul_entri(kunci.jenis, kunci.tahun, kunci.nomor)
    isi = susun(_printed(satu))
    return buku_teks(judul, isi, number(args[-1]), tombol.entri(tombol.TERCETAK, kunci), kembali)


def _printed(satu: EntriTercetak) -> Iterator[tuple[str, str]]:
    """Yield what the document prints, as it is printed, and where."""
    for label, isi in (
        (kata.LABEL["judul"], satu.judul),
        (kata.LABEL["nomor_surat"], satu.nomor_surat),
        (kata.LABEL["tanggal"], satu.tanggal_tercetak),
        (kata.LABEL["pihak"], satu.pihak),
        (kata.LABEL["jangka_waktu"], satu.jangka_waktu),
        ("Unit", satu.unit_tercetak),
        (kata.LABEL["keterangan"], satu.keterangan),
    ):
        if isi:
            for nomor, (pemisah, html) in enumerate(paragraf(f"{label}: {isi}")):
                yield (pemisah if nomor else "\n"), html
    yield "\n\n", kata.DARI_DOKUMEN
    yield "\n", kata.sumber(satu)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.LIHAT: _tap_entry,
    tombol.RIWAYAT: _tap_history,
    tombol.TERCETAK: _tap_printed,
}
