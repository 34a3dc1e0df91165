"""/atur_tenggat: the kinds of obligations, in one line too; the days off are a part of it."""

from collections.abc import Callable

from bot.jawaban import Jawaban
from bot.kewajiban import baca, formulir, isi, jenis_baru, lihat, pekan, pilih, tulis
from bot.messages import tanya_kewajiban as kata
from bot.messages.isian import periode as nama_periode
from bot.ruang import Ruang
from bot.tenggat import atur as libur
from core.hak import Pelaku
from core.kewajiban.atur import ALASAN_MAKS, Apa, Kecuali
from core.kewajiban.jenis import JenisKewajiban
from core.services import lihat_kewajiban as layanan
from core.services.hari_kerja import PERIHAL
from core.services.pelaku import only_admins


def atur_tenggat(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/atur_tenggat [jenis [aturan] / perpanjang ... / bebaskan ... / libur ...]"""  # noqa: D415  as typed
    only_admins(pelaku, PERIHAL)
    if not args:
        return lihat.ruang_tenggat(ruang, pelaku)
    awal = args[0].lower()
    if awal in libur.KATA or [kata_ini.lower() for kata_ini in args[:2]] == ["cuti", "bersama"]:
        return libur.atur_tenggat(ruang, pelaku, args)
    if kerja := KATA.get(awal):
        return kerja(ruang, pelaku, args[1:])
    semua = layanan.list_kinds(ruang.engine, pelaku)
    if ada := baca.find_kind(args, semua):
        kode, banyak = ada
        sisa = " ".join(args[banyak:])
        if sisa:
            return tulis.take_rule(ruang, pelaku, kode, sisa)
        return lihat.jenis(ruang, pelaku, kode)
    return Jawaban(kata.cara(_tahun(ruang)), ((lihat.KE_RUANG,),))


def _tahun(ruang: Ruang) -> int:
    """Return the year whose reports are due next, as a rule."""
    return ruang.now().year


def _how(ruang: Ruang, kerja: str) -> Jawaban:
    return Jawaban(kata.kurang(kerja, _tahun(ruang)), ((lihat.KE_RUANG,),))


def _active(kerja: str, *, aktif: bool) -> Callable[[Ruang, Pelaku, list[str]], Jawaban]:
    def answer(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
        semua = layanan.list_kinds(ruang.engine, pelaku)
        ada = baca.find_kind(args, semua)
        if ada is None or ada[1] < len(args):
            return _how(ruang, kerja)
        return isi.activate(ruang, pelaku, ada[0], aktif=aktif)

    return answer


def _unit(kerja: str, *, ikut: bool) -> Callable[[Ruang, Pelaku, list[str]], Jawaban]:
    def answer(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
        semua = layanan.list_kinds(ruang.engine, pelaku)
        ada = baca.split_at_kind(args, semua)
        if ada is None or not ada[0] or ada[2]:
            return _how(ruang, kerja)
        return tulis.take_unit(ruang, pelaku, ada[1], ada[0], ikut=ikut)

    return answer


def _except(kerja: str, apa: Apa) -> Callable[[Ruang, Pelaku, list[str]], Jawaban]:
    def answer(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
        semua = layanan.list_kinds(ruang.engine, pelaku)
        ada = baca.split_at_kind(args, semua)
        if ada is None or not ada[0]:
            return _how(ruang, kerja)
        siapa, kode, sisa = ada
        satu = next(jenis for jenis in semua if jenis.kode == kode)
        kapan = baca.read_period(sisa)
        milik = _owed(ruang, pelaku, satu, siapa, kapan)
        if isinstance(milik, Jawaban):
            return milik
        return _propose(ruang, pelaku, apa, milik, kapan.sisa)

    return answer


def _owed(
    ruang: Ruang, pelaku: Pelaku, satu: JenisKewajiban, siapa: str, kapan: baca.Kapan
) -> Kecuali | Jawaban:
    """Return what is spoken of, or what to write instead."""
    pendek = satu.pendek
    semua = layanan.list_owed(ruang.engine, pelaku, satu.kode, now=ruang.now())
    cocok = [
        milik
        for milik in semua
        if kapan.tahun in {None, milik.periode.tahun} and kapan.kode in {None, milik.periode.kode}
    ]
    if not cocok:
        return Jawaban(kata.tanpa_kewajiban(pendek), ((lihat.ke_jenis(satu),),))
    on = ruang.now().date()
    depan = [milik.tenggat_on for milik in cocok if milik.tenggat_on >= on]
    kapan_on = min(depan, default=max(milik.tenggat_on for milik in cocok))
    periode = next(milik.periode for milik in cocok if milik.tenggat_on == kapan_on)
    unit = baca.find_units(siapa, layanan.unit_candidates(ruang.engine, pelaku))
    if len(unit) != 1:
        return Jawaban(kata.unit_tak_dikenal(siapa), ((lihat.ke_jenis(satu),),))
    for milik in cocok:
        if (milik.unit_id, milik.periode) == (unit[0], periode):
            return milik
    nama = {nomor: lain for nomor, _, lain in layanan.list_units(ruang.engine, pelaku)}
    kalimat = kata.unit_tak_wajib(nama[unit[0]], pendek, nama_periode(periode))
    return Jawaban(kalimat, ((lihat.ke_jenis(satu),),))


def _propose(ruang: Ruang, pelaku: Pelaku, apa: Apa, milik: Kecuali, sisa: str) -> Jawaban:
    kerja = "perpanjang" if apa is Apa.PANJANG else "bebaskan"
    on = None
    if apa is Apa.PANJANG:
        terbaca = baca.read_date(sisa, milik.tenggat_on)
        if terbaca is None:
            cara = kata.kurang(kerja, _tahun(ruang))
            html = f"{kata.bukan_tanggal(sisa)} {cara}" if sisa.strip() else cara
            return Jawaban(html, ((lihat.KE_RUANG,),))
        on, sisa = terbaca
    alasan = baca.read_reason(sisa)
    if not alasan:
        return Jawaban(kata.tanpa_alasan(kerja, _tahun(ruang)), ((lihat.KE_RUANG,),))
    if baca.too_long(alasan):
        return Jawaban(kata.TERLALU_PANJANG.format(maks=ALASAN_MAKS), ((lihat.KE_RUANG,),))
    baru = [on.isoformat(), alasan] if on else alasan
    return pilih.propose(ruang, pelaku, apa, [milik], baru)


def _week(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return pekan.propose(ruang, pelaku, " ".join(args)) if args else pekan.ask(ruang, pelaku)


def _new(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if not args:
        return jenis_baru.ask(ruang, pelaku)
    return jenis_baru.propose(ruang, pelaku, " ".join(args))


def _form(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    del args
    return formulir.unduh(ruang, pelaku)


KATA: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    "aktifkan": _active("aktifkan", aktif=True),
    "nonaktifkan": _active("nonaktifkan", aktif=False),
    "tambah": _unit("tambah", ikut=True),
    "keluarkan": _unit("keluarkan", ikut=False),
    "bebaskan": _except("bebaskan", Apa.BEBAS),
    "perpanjang": _except("perpanjang", Apa.PANJANG),
    "pekan": _week,
    "baru": _new,
    "formulir": _form,
}
"""What the first word behind the command asks for, besides the days off."""
