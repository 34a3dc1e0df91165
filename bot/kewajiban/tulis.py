"""What is typed of a kind: its rule, its ladder, the date of a period, its letter, a unit."""

from collections.abc import Callable
from datetime import date
from typing import Any

from bot.jawaban import Baris, Jawaban, Tombol
from bot.kewajiban import baca, isi, jenis_baru, lihat, pekan, pilih, simpan, tombol
from bot.messages import atur_kewajiban as kata
from bot.messages import tanya_kewajiban as kata_tanya
from bot.messages.isian import periode as nama_periode
from bot.render import escape, ringkas, tanggal
from bot.ruang import Ruang
from bot.unduhan import Kiriman
from core.bukti import JenisBerkas, examine
from core.errors import TombolBasiError
from core.galat_bukti import BerkasDitolakError
from core.hak import Pelaku
from core.kewajiban.atur import Apa, Ubahan, aturan_json, tangga_json
from core.kewajiban.baca_atur import read_aturan, read_surat, read_tangga
from core.services import dialog, simpanan
from core.services import lihat_kewajiban as layanan
from core.services.dialog import Dialog
from core.services.hari_kerja import PERIHAL
from core.services.pelaku import only_admins

DIALOG = simpan.TULIS


def teks(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, tertulis: str) -> Jawaban:
    """Take what is typed, as what was asked for."""
    simpan.check_admin(ruang, pelaku)
    return PENERIMA[berjalan.isi["apa"]](ruang, pelaku, berjalan.isi, tertulis)


def berkas(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, kiriman: Kiriman) -> Jawaban:
    """Take the PDF of a letter, and a form of ours whatever is waited for."""
    simpan.check_admin(ruang, pelaku)
    from bot import pekerjaan  # noqa: PLC0415  which brings this one

    if (formulir := pekerjaan.read_form(ruang, pelaku, kiriman)) is not None:
        return formulir
    if berjalan.isi["apa"] != Apa.SURAT:
        return Jawaban(kata_tanya.MENUNGGU_TEKS, _cancel(berjalan.isi["jenis"]))
    return _letter_file(ruang, pelaku, berjalan.isi, kiriman)


def ask_rule(ruang: Ruang, pelaku: Pelaku, kode: str) -> Jawaban:
    satu, _ = layanan.find_kind(ruang.engine, pelaku, kode)
    simpan.wait(ruang, pelaku, {"apa": Apa.ATURAN.value, "jenis": kode})
    return Jawaban(kata_tanya.tulis_aturan(satu), _cancel(kode))


def take_rule(ruang: Ruang, pelaku: Pelaku, kode: str, tertulis: str) -> Jawaban:
    """Propose the rule that the words say."""
    satu, _ = layanan.find_kind(ruang.engine, pelaku, kode)
    terbaca = read_aturan(tertulis, satu.kala, satu.aturan)
    if terbaca is None:
        return Jawaban(kata_tanya.aturan_tak_terbaca(tertulis, satu), _cancel(kode))
    aturan, geser = terbaca
    ubahan = [Ubahan(apa=Apa.ATURAN, jenis=kode, baru=aturan_json(aturan))]
    if geser is not None:
        ubahan.append(Ubahan(apa=Apa.GESER, jenis=kode, baru=geser.value))
    return simpan.propose(ruang, pelaku, ubahan)


def _rule(ruang: Ruang, pelaku: Pelaku, data: dict[str, Any], tertulis: str) -> Jawaban:
    return take_rule(ruang, pelaku, data["jenis"], tertulis)


def _ladder(ruang: Ruang, pelaku: Pelaku, data: dict[str, Any], tertulis: str) -> Jawaban:
    kode = data["jenis"]
    _, kini = layanan.find_kind(ruang.engine, pelaku, kode)
    baru = read_tangga(tertulis, kini)
    if baru is None:
        return Jawaban(kata_tanya.tangga_tak_terbaca(tertulis), _cancel(kode))
    ubahan = Ubahan(apa=Apa.TANGGA, jenis=kode, baru=tangga_json(baru))
    return simpan.propose(ruang, pelaku, [ubahan])


def _date(ruang: Ruang, pelaku: Pelaku, data: dict[str, Any], tertulis: str) -> Jawaban:
    kini = date.fromisoformat(data["kini"])
    pada = isi.read_periode(f"{data['tahun']}", data["periode"])
    on = baca.read_near(tertulis, kini)
    if on is None:
        return Jawaban(kata_tanya.tanggal_tak_terbaca(tertulis, kini), _cancel(data["jenis"]))
    ubahan = Ubahan(apa=Apa.TANGGAL, jenis=data["jenis"], baru=on.isoformat(), periode=pada)
    lewat = [kata_tanya.LEWAT] if on < ruang.now().date() else []
    return simpan.propose(ruang, pelaku, [ubahan], catatan=lewat)


def _letter(ruang: Ruang, pelaku: Pelaku, data: dict[str, Any], tertulis: str) -> Jawaban:
    kode = data["jenis"]
    surat = read_surat(tertulis, ruang.now().year)
    if surat is None:
        return Jawaban(kata_tanya.surat_tak_terbaca(tertulis), _cancel(kode))
    if surat.on > ruang.now().date():
        return Jawaban(kata_tanya.surat_belum_tiba(surat.on), _cancel(kode))
    nilai = [surat.nomor, surat.on.isoformat()]
    if data.get("sidik"):
        return _propose_letter(ruang, pelaku, kode, [*nilai, data["sidik"]])
    simpan.wait(ruang, pelaku, {"apa": Apa.SURAT.value, "jenis": kode, "surat": nilai})
    tanpa = Tombol(kata.TOMBOL_TANPA_PDF, tombol.of(tombol.TANPA_PDF, kode))
    return Jawaban(
        kata_tanya.TUNGGU_PDF.format(nomor=escape(surat.nomor), on=tanggal(surat.on)),
        ((tanpa, simpan.cancel(kode)),),
    )


def _letter_file(ruang: Ruang, pelaku: Pelaku, data: dict[str, Any], kiriman: Kiriman) -> Jawaban:
    kode = data["jenis"]
    try:
        pdf = examine(kiriman.isi, kiriman.nama).jenis is JenisBerkas.PDF
    except BerkasDitolakError:
        pdf = False
    if not pdf:
        return Jawaban(kata_tanya.BUKAN_PDF, _cancel(kode))
    sidik = simpanan.store(ruang.data_dir, kiriman.isi)
    if "surat" in data:
        return _propose_letter(ruang, pelaku, kode, [*data["surat"], sidik])
    simpan.wait(ruang, pelaku, {"apa": Apa.SURAT.value, "jenis": kode, "sidik": sidik})
    return Jawaban(kata_tanya.TUNGGU_NOMOR.format(contoh=kata_tanya.SURAT), _cancel(kode))


def _propose_letter(ruang: Ruang, pelaku: Pelaku, kode: str, nilai: list[Any]) -> Jawaban:
    return simpan.propose(ruang, pelaku, [Ubahan(apa=Apa.SURAT, jenis=kode, baru=nilai)])


def _unit(ruang: Ruang, pelaku: Pelaku, data: dict[str, Any], tertulis: str) -> Jawaban:
    return take_unit(ruang, pelaku, data["jenis"], tertulis, ikut=True)


def take_unit(ruang: Ruang, pelaku: Pelaku, kode: str, tertulis: str, *, ikut: bool) -> Jawaban:
    """Propose to add the unit that is named, or to take it away; ask which where it may be some."""
    ada = baca.find_units(tertulis, layanan.unit_candidates(ruang.engine, pelaku))
    if not ada:
        return Jawaban(kata_tanya.unit_tak_dikenal(tertulis), _cancel(kode))
    if len(ada) == 1:
        return isi.set_unit(ruang, pelaku, kode, ada[0], ikut=ikut)
    nama = {nomor: satu for nomor, _, satu in layanan.list_units(ruang.engine, pelaku)}
    deret: Baris = tuple(
        (
            Tombol(
                ringkas(nama[nomor], lihat.LEBAR_TOMBOL),
                tombol.of(tombol.UBAH_UNIT, kode, nomor, int(ikut)),
            ),
        )
        for nomor in ada
    )
    return Jawaban(kata_tanya.PILIH_HASIL, (*deret, *_cancel(kode)))


def _cancel(kode: str) -> Baris:
    return ((simpan.cancel(kode),),)


def _tap_rule(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return ask_rule(ruang, pelaku, lihat.only(args))


def _tap_ladder(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    kode = lihat.only(args)
    satu, kini = layanan.find_kind(ruang.engine, pelaku, kode)
    simpan.wait(ruang, pelaku, {"apa": Apa.TANGGA.value, "jenis": kode})
    return Jawaban(kata_tanya.tulis_tangga(satu.pendek, kini), _cancel(kode))


def _tap_date(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) != 3:  # noqa: PLR2004  as said
        raise TombolBasiError(":".join(args))
    kode, tahun, bagian = args
    satu = layanan.show_kind(ruang.engine, pelaku, kode, now=ruang.now())
    pada = isi.read_periode(tahun, bagian)
    jatuh = next((lain for lain in satu.jatuh if lain.periode == pada), None)
    if jatuh is None:
        raise TombolBasiError(":".join(args))
    simpan.wait(
        ruang,
        pelaku,
        {
            "apa": Apa.TANGGAL.value,
            "jenis": kode,
            "tahun": pada.tahun,
            "periode": pada.kode,
            "kini": jatuh.tenggat_on.isoformat(),
        },
    )
    kembali = Tombol(
        kata.TOMBOL_MENURUT_ATURAN, tombol.of(tombol.MENURUT_ATURAN, kode, pada.tahun, pada.kode)
    )
    return Jawaban(
        kata_tanya.tulis_tanggal(satu.jenis.pendek, nama_periode(pada), jatuh.tenggat_on),
        (*([(kembali,)] if jatuh.ditetapkan else []), *_cancel(kode)),
    )


def _tap_letter(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    kode = lihat.only(args)
    satu, _ = layanan.find_kind(ruang.engine, pelaku, kode)
    simpan.wait(ruang, pelaku, {"apa": Apa.SURAT.value, "jenis": kode})
    return Jawaban(kata_tanya.tulis_surat(satu.pendek), _cancel(kode))


def _tap_without_pdf(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    kode = lihat.only(args)
    only_admins(pelaku, PERIHAL)
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=DIALOG)
    data = berjalan.isi if berjalan else {}
    if data.get("jenis") != kode or "surat" not in data:
        raise TombolBasiError(kode)
    return _propose_letter(ruang, pelaku, kode, [*data["surat"], None])


def _tap_find_unit(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    kode = lihat.only(args)
    satu, _ = layanan.find_kind(ruang.engine, pelaku, kode)
    simpan.wait(ruang, pelaku, {"apa": Apa.UNIT.value, "jenis": kode})
    kalimat = kata_tanya.CARI_UNIT.format(pendek=escape(satu.pendek))
    return Jawaban(kalimat, _cancel(kode))


PENERIMA: dict[str, Callable[[Ruang, Pelaku, dict[str, Any], str], Jawaban]] = {
    Apa.BARU: jenis_baru.take,
    Apa.ATURAN: _rule,
    Apa.TANGGA: _ladder,
    Apa.TANGGAL: _date,
    Apa.SURAT: _letter,
    Apa.UNIT: _unit,
    Apa.BEBAS: pilih.take_reason,
    Apa.PANJANG: pilih.take_extension,
    pekan.PEKAN: pekan.take,
}
"""By what was asked for."""
TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.ATURAN: _tap_rule,
    tombol.TANGGA: _tap_ladder,
    tombol.TANGGAL: _tap_date,
    tombol.SURAT: _tap_letter,
    tombol.TANPA_PDF: _tap_without_pdf,
    tombol.CARI_UNIT: _tap_find_unit,
}
