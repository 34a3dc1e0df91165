"""What is answered to greetings, and to those who want something done: the way, with its rights."""

from collections.abc import Sequence
from dataclasses import replace

from bot import pekerjaan, perintah
from bot.jawaban import Baris, Tombol
from bot.messages import papan as kata_papan
from bot.messages import tanya_tindakan as kata
from bot.messages.kesalahan import explain
from bot.papan import papan as papan_tenggat
from bot.papan import tombol
from bot.render import rupiah
from bot.ruang import Ruang
from bot.tanya import gambar, papan, riwayat
from bot.tanya.anggaran import anggaran
from bot.tanya.balasan import Balasan, Penjawab, Sikap, lines
from bot.tanya.capaian import capaian
from bot.tanya.laporan_unit import laporan_unit
from bot.tanya.papan import part_of
from bot.umum.tombol import MENU, menu_of
from core.errors import BukanUnitnyaError, DomainError, TidakBerhakError
from core.hak import Kegunaan, Pelaku, may_at_all
from core.objek_isian import Kelompok, ObjekIsi
from core.services import papan as layanan
from core.services import peninjauan
from core.tanya.indeks import Benda, Jenis
from core.tanya.pertanyaan import Hal, Pertanyaan, Ukuran
from core.teks import fold

LAPORAN = frozenset(["ikk_lppd", "skm", "lkjip", "lppd", "perjanjian_kinerja"])
"""Kinds that are met by a report."""
DARI = " dari "
"""Between the parts of a figure."""
KIRIM = "kirim"
"""A report is to be sent, and its kind is not said."""
TERSIRAT = "tersirat"
"""A figure was said of a period, and nobody was asked to keep it."""
DIPASTIKAN = "dipastikan"
"""The same, of which a yes is asked."""
DIALOG = frozenset(["verifikasi", "undang", "realisasi", "buka_tahun", "atur_tenggat"])
"""Commands that go on by buttons."""
PUTUSAN, MEMUTUSKAN, SENDIRI = "putusan", "verifikasi", "sendiri"
SURAT = "surat"
"""A letter or a message is to be sent to units."""
PENGGUNA, LAPORAN_UNIT = "pengguna", "laporan"
LKJIP, GRAFIK = "lkjip", "grafik"
RIWAYAT = "riwayat"
BERTAHUN = frozenset(["laporan", "buka_tahun"])
"""Commands that take the year."""
DITETAPKAN = frozenset([Ukuran.TARGET, Ukuran.PAGU])
"""What nobody posts."""
KE_TAHUN: Baris = ((Tombol(kata.TOMBOL_TAHUN, "menu:buka_tahun"),),)


def mengisi(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Lead into the dialogue that posts a figure or sends a report; it confirms before it keeps."""
    if satu.rincian in {TERSIRAT, DIPASTIKAN} and not may_at_all(pelaku, Kegunaan.MENDRAF):
        return _only_told(ruang, pelaku, satu)
    balasan = _begun(ruang, pelaku, satu)
    if satu.rincian == DIPASTIKAN and balasan.sikap is not Sikap.DIALOG:
        return _only_told(ruang, pelaku, satu)
    return balasan


def _begun(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Begin the dialogue, or say why this person may not."""
    tanpa_jenis = satu.rincian == KIRIM and not satu.daftar and bool(satu.tahun)
    if (satu.daftar == LKJIP or tanpa_jenis) and not may_at_all(pelaku, Kegunaan.MELAPOR_PD):
        # Who sends none asks for the one that is made here.
        return jalankan(ruang, pelaku, replace(satu, teks="laporan"))
    try:
        if satu.daftar in LAPORAN or satu.rincian == KIRIM:
            return _send(ruang, pelaku, satu)
        return _post(ruang, pelaku, satu)
    except (TidakBerhakError, BukanUnitnyaError) as error:
        return Balasan(explain(error), tombol=menu_of(pelaku)[:2], sikap=Sikap.TOLAK)


def _only_told(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Tell whoever posts nothing so, above the figure that there is; who asks is told that."""
    jawab = anggaran if satu.about(Jenis.SUB_KEGIATAN) else capaian
    ada = jawab(ruang, pelaku, satu)
    if satu.rincian == DIPASTIKAN or ada.sikap is Sikap.TOLAK:
        return ada
    return replace(ada, inti=lines(kata.BUKAN_PENGISI, ada.inti), sikap=Sikap.TOLAK)


def _send(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    bagian = part_of(satu)
    jenis = satu.daftar.replace("ikk_lppd", "ikk")
    args = [satu for satu in (jenis, bagian) if satu]
    args += [f"{satu.tahun[0]}"] if satu.tahun else []
    args += [unit.nama for unit in satu.about(Jenis.UNIT)[:1]]
    return Balasan("", pekerjaan.command("kirim")(ruang, pelaku, args), sikap=Sikap.DIALOG)


def _post(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Begin with all that was said, as if it had been typed behind the command.

    Raises TidakBerhakError for whoever posts nothing, BukanUnitnyaError for a figure of others.
    """
    peninjauan.only_posters(pelaku)
    dibuka = peninjauan.list_years(ruang.engine)
    tahun = satu.tahun[0] if satu.tahun else (dibuka[0] if dibuka else None)
    if tahun is None:
        return Balasan(kata.BELUM_DIBUKA, sikap=Sikap.TOLAK)
    if tahun not in dibuka:
        return Balasan(kata.tahun_dokumen(tahun, dibuka), sikap=Sikap.TOLAK)
    objek = _objek(ruang, pelaku, satu, tahun)
    if objek is not None:
        # Before what is being filled in already is asked about.
        peninjauan.units_for(pelaku, objek)
    args = _args(satu, objek, tahun)
    inti = _heard(satu, objek) if objek and _is_one_figure(satu) else ""
    return Balasan(inti, pekerjaan.command("isi")(ruang, pelaku, args), sikap=Sikap.DIALOG)


def _objek(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan, tahun: int) -> ObjekIsi | None:
    """Return what the figure is of, None where that is to be asked."""
    benda = satu.about(Jenis.INDIKATOR, Jenis.SUB_KEGIATAN)
    if not benda:
        return None
    semua = peninjauan.list_all(ruang.engine, pelaku, tahun).objek
    return next((o for o in semua if _is(o, benda[0])), None)


def _is(objek: ObjekIsi, benda: Benda) -> bool:
    if benda.jenis is Jenis.INDIKATOR:
        return objek.kelompok is Kelompok.KINERJA and objek.kode == benda.kunci
    if objek.kelompok is not Kelompok.ANGGARAN:
        return False
    return fold(objek.nama) == benda.kunci or f"#{objek.kode}" == benda.kunci


def _is_one_figure(satu: Pertanyaan) -> bool:
    """Tell whether one figure was said, or one and what it is of: "29 97 380" is none."""
    angka = [kata for kata in satu.teks.split() if any(map(str.isdigit, kata))]
    return bool(satu.teks) and (len(angka) <= 1 or DARI in satu.teks)


def _heard(satu: Pertanyaan, objek: ObjekIsi) -> str:
    """Say which figure was read: money in full, however it was shortened."""
    uang = objek.kelompok is Kelompok.ANGGARAN and satu.angka
    angka = rupiah(satu.angka[-1]) if uang else satu.teks
    return kata.terbaca(f"{objek.kode} {objek.pendek}", angka)


def _args(satu: Pertanyaan, objek: ObjekIsi | None, tahun: int) -> list[str]:
    if objek is None:
        return [satu.daftar] if satu.daftar else []
    bagian = part_of(satu)
    awal = ["anggaran"] if objek.kelompok is Kelompok.ANGGARAN else []
    waktu = [f"{tahun}", *([bagian] if bagian and not satu.semester else [])]
    return [*awal, objek.kode, *waktu, *satu.teks.split()]


def mengubah(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Say how a figure is corrected; whoever may do so goes on to a new version of it."""
    dibuka = peninjauan.list_years(ruang.engine)
    tahun = satu.tahun[0] if satu.tahun else (dibuka[0] if dibuka else None)
    if DITETAPKAN.intersection(satu.ukuran):
        ke = KE_TAHUN if may_at_all(pelaku, Kegunaan.MENGELOLA) else MENU[:1]
        return Balasan(kata.DITETAPKAN, tombol=ke, sikap=Sikap.TOLAK)
    boleh = may_at_all(pelaku, Kegunaan.MENDRAF) and tahun in dibuka
    if boleh and satu.about(Jenis.INDIKATOR, Jenis.SUB_KEGIATAN) and satu.teks:
        try:
            return _post(ruang, pelaku, satu)
        except DomainError as error:
            inti = lines(kata.TANPA_UBAH, explain(error))
            return Balasan(inti, tombol=_ways(pelaku), sikap=Sikap.TOLAK)
    return Balasan(lines(kata.TANPA_UBAH, kata.YANG_BOLEH), tombol=_ways(pelaku), sikap=Sikap.TOLAK)


def menghapus(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Nothing is ever deleted, nor a decision undone: say what the way is instead."""
    del ruang
    if satu.rincian == PENGGUNA:
        return Balasan(kata.TANPA_HAPUS_PENGGUNA, tombol=menu_of(pelaku)[:2], sikap=Sikap.TOLAK)
    if satu.rincian == LAPORAN_UNIT:
        ke = _ways(pelaku) if may_at_all(pelaku, Kegunaan.MELAPOR_PD) else MENU[:1]
        return Balasan(kata.TANPA_HAPUS_LAPORAN, tombol=ke, sikap=Sikap.TOLAK)
    inti = kata.TANPA_BATAL if satu.rincian == PUTUSAN else f"{kata.TANPA_HAPUS} {kata.CARA_HAPUS}"
    return Balasan(lines(inti, kata.YANG_BOLEH), tombol=_ways(pelaku), sikap=Sikap.TOLAK)


def _ways(pelaku: Pelaku) -> Baris:
    if not may_at_all(pelaku, Kegunaan.MENDRAF):
        return MENU[:1]
    return (
        (
            Tombol(kata.TOMBOL_PERBAIKI, "menu:isi"),
            Tombol(kata.TOMBOL_ISIAN, "menu:realisasi"),
        ),
    )


def jalankan(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Answer with the command that does it. Raises TidakBerhakError for whoever may not."""
    if satu.teks == GRAFIK:
        return gambar.grafik(ruang, pelaku, satu)
    dikenal = perintah.find(satu.teks)
    if dikenal is None:
        return bantuan(ruang, pelaku, satu)
    mengingatkan = _sends_nothing if satu.rincian == SURAT else _remind
    if satu.teks == "tenggat" and (papan_ini := mengingatkan(ruang, pelaku, satu)) is not None:
        return papan_ini
    if satu.teks == "realisasi" and satu.daftar in LAPORAN:
        return Balasan("", pekerjaan.command("kirim")(ruang, pelaku, []), sikap=Sikap.DIALOG)
    args: Sequence[str] = [f"{satu.tahun[0]}"] if satu.tahun and satu.teks in BERTAHUN else []
    if satu.teks == RIWAYAT:
        args = riwayat.arguments(ruang, pelaku, satu)
    hasil = dikenal.penjawab(ruang, pelaku, [*args])
    if satu.teks == MEMUTUSKAN:
        sikap = Sikap.TOLAK if satu.rincian == SENDIRI else Sikap.DIALOG
        return Balasan(kata.PUTUSAN.get(satu.rincian, ""), hasil, sikap=sikap)
    return Balasan("", hasil, sikap=Sikap.DIALOG if satu.teks in DIALOG else Sikap.JAWAB)


def _remind(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan | None:
    """Return the board from which units are reminded, or that this person reminds nobody."""
    if not may_at_all(pelaku, Kegunaan.MENGINGATKAN):
        return _reminds_nobody(ruang, pelaku, satu)
    terlihat = papan.look(ruang, pelaku)
    ada = papan.asked(terlihat.of(satu.daftar), satu) if satu.daftar else []
    kolom = papan.latest(ada, ruang.now().date()) if ada else None
    if kolom is None and terlihat.semua and satu.about(Jenis.UNIT):
        # It is reminded from its own page.
        ada_unit = laporan_unit(ruang, pelaku, replace(satu, hal=Hal.LAPORAN_UNIT, teks=""))
        if ada_unit.sikap is not Sikap.TOLAK:
            return replace(ada_unit, inti=lines(kata.INGATKAN_LEWAT, ada_unit.inti))
    bernama = bool(terlihat.semua and satu.about(Jenis.UNIT))
    tertutup = terlihat.is_closed(satu.daftar) or bernama
    if (kolom is None and tertutup) or (
        kolom is not None and not layanan.sees_board(pelaku, kolom.bidang)
    ):
        return _reminds_nobody(ruang, pelaku, satu)
    if kolom is None:
        return None
    return Balasan("", papan_tenggat.board(ruang, pelaku, kolom))


def _sends_nothing(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Say that no letter is sent here, and from where units are reminded."""
    ada = _remind(ruang, pelaku, satu)
    if ada is not None:
        return replace(ada, inti=lines(kata.TANPA_SURAT, ada.inti), sikap=Sikap.TOLAK)
    terlihat, on = papan.look(ruang, pelaku), ruang.now().date()
    kolom = (papan.latest(terlihat.of(jenis), on) for jenis in terlihat.jenis)
    boleh = [k for k in kolom if k is not None and layanan.sees_board(pelaku, k.bidang)]
    ke = tuple((Tombol(kata_papan.kolom(k), tombol.of(tombol.PAPAN, k)),) for k in boleh)
    return Balasan(kata.TANPA_SURAT, tombol=ke or MENU[:1], sikap=Sikap.TOLAK)


def _reminds_nobody(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    """Say who reminds, and how the unit stands that was to be reminded."""
    inti = kata.TANPA_INGATKAN
    if satu.about(Jenis.UNIT):
        ada = laporan_unit(ruang, pelaku, replace(satu, hal=Hal.LAPORAN_UNIT, teks=""))
        inti = lines(inti, ada.inti if ada.sikap is not Sikap.TOLAK else "")
    return Balasan(inti, tombol=menu_of(pelaku)[:2], sikap=Sikap.TOLAK)


def salam(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    del ruang
    teks = kata.WAALAIKUMSALAM if satu.rincian == "assalamualaikum" else kata.SALAM
    return Balasan(teks, tombol=menu_of(pelaku), sikap=Sikap.SAPA)


def terima_kasih(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    del ruang, pelaku, satu
    return Balasan(kata.SAMA_SAMA, sikap=Sikap.SAPA)


def bantuan(ruang: Ruang, pelaku: Pelaku, satu: Pertanyaan) -> Balasan:
    del ruang
    if satu.rincian == "waktu":
        return Balasan(kata.TENTANG_APA, tombol=MENU[:1], sikap=Sikap.TANYA)
    if satu.rincian in kata.CARA:
        return Balasan(kata.CARA[satu.rincian], tombol=menu_of(pelaku)[:2])
    return Balasan(kata.BANTUAN, tombol=menu_of(pelaku), sikap=Sikap.SAPA)


PENJAWAB: dict[Hal, Penjawab] = {
    Hal.MENGISI: mengisi,
    Hal.MENGUBAH: mengubah,
    Hal.MENGHAPUS: menghapus,
    Hal.PERINTAH: jalankan,
    Hal.SALAM: salam,
    Hal.TERIMA_KASIH: terima_kasih,
    Hal.BANTUAN: bantuan,
}
