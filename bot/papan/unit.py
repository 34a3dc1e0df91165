"""What one unit owes: its people, reports and reminders; and what one's own units owe."""

from collections.abc import Callable, Iterator, Sequence

from bot.data_tombol import number, numbers
from bot.halaman import MUAT, arah, bagi, keterangan, pilih
from bot.isi.tombol import TUGAS
from bot.jawaban import Baris, Jawaban, Lampiran, Tombol
from bot.messages import papan as kata
from bot.messages import surat as kata_surat
from bot.papan import tombol
from bot.render import escape, ringkas_html, waktu
from bot.ruang import Ruang
from bot.umum.tombol import KE_MENU
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.kewajiban.tepat import MASUK
from core.papan import BarisPapan, OrangUnit, Petak, RincianPapan
from core.services import ingatkan, simpanan
from core.services import papan as layanan

PER_HALAMAN = 8
ORANG_MAKS, LAPORAN_MAKS, PENGINGAT_MAKS = 8, 6, 12
CATATAN_MAKS = 120
KENDALA_MAKS = 400


def own(ruang: Ruang, pelaku: Pelaku, nomor: int = 1) -> Jawaban:
    """List what the person's own units owe, with a button for each that can be sent now."""
    on = ruang.now().date()
    ada = layanan.list_own(ruang.engine, pelaku, now=ruang.now())
    semua = [satu for satu in ada if satu.kedudukan not in MASUK]
    lembar = bagi(semua, PER_HALAMAN, lambda _: 1)
    terlihat, nomor = pilih(lembar, nomor)
    isi = [
        kata.JUDUL_SENDIRI + keterangan(nomor, len(lembar)),
        *(kata.milik(satu, on) for satu in terlihat),
        *([] if semua else [_nothing(ruang, pelaku)]),
        *([kata.sudah_masuk(len(ada) - len(semua))] if len(ada) > len(semua) else []),
    ]
    return Jawaban(
        "\n\n".join(isi),
        (
            *_send_buttons(pelaku, terlihat),
            *arah(tombol.SENDIRI, nomor, len(lembar)),
            *_boards(pelaku),
            (KE_MENU,),
        ),
    )


def _nothing(ruang: Ruang, pelaku: Pelaku) -> str:
    pilihan = layanan.list_boards(ruang.engine, pelaku, now=ruang.now())
    return kata.SENDIRI_KOSONG if pilihan.ada_jenis else kata.TANPA_JENIS


def _send_buttons(pelaku: Pelaku, semua: Sequence[BarisPapan]) -> Iterator[tuple[Tombol, ...]]:
    for satu in semua:
        kapan = f"{kata.kolom(satu.kolom)}, {satu.unit.nama}"
        buka = Tombol(kata.tombol_rincian(kapan), f"{tombol.UNIT}:{satu.kewajiban_id}")
        if layanan.may_send(pelaku, satu):
            # Of several units the name tells which; on a phone it needs a row of its own.
            banyak = len({s.unit.id for s in semua if s.kolom == satu.kolom}) > 1
            if banyak:
                yield (_send(satu, dari=satu.unit.nama),)
                yield (buka,)
            else:
                yield (_send(satu), buka)
        else:
            yield (buka,)
    if any(satu.kolom.isian and satu.ditunggu for satu in semua):
        yield (Tombol(kata.TOMBOL_TUGAS, f"{TUGAS}:1"),)


def _send(satu: BarisPapan, dari: str = "") -> Tombol:
    apa = kata.kolom(satu.kolom) + (f", {dari}" if dari else "")
    return Tombol(kata.tombol_kirim(apa), f"{tombol.KIRIM}:{satu.kewajiban_id}")


def _boards(pelaku: Pelaku) -> Baris:
    if not layanan.sees_boards(pelaku):
        return ()
    return ((Tombol(kata.TOMBOL_PAPAN, f"{tombol.PILIH}:1"),),)


def page(ruang: Ruang, pelaku: Pelaku, kewajiban_id: int, awal: str = "") -> Jawaban:
    """Show one unit's page, below what has just happened."""
    satu = layanan.show_unit(ruang.engine, pelaku, kewajiban_id, now=ruang.now())
    baris, on = satu.baris, ruang.now().date()
    isi = [
        *([f"{awal}\n"] if awal else []),
        f"<b>{escape(kata.kolom(baris.kolom))}, {escape(baris.unit.nama)}</b>",
        kata.kedudukan(baris, on),
        *([kata.alasan(baris.alasan)] if baris.alasan else []),
        *kata_surat.diminta(satu.surat),
        *_hindrance(baris),
        "",
        kata.JUDUL_ORANG,
        *_people(ruang, satu.orang),
        *([kata.TAK_TERJANGKAU] if Petak.TAK_TERJANGKAU in baris.semua_petak else []),
        *([] if baris.kolom.isian else ["", kata.JUDUL_LAPORAN, *_reports(ruang, satu)]),
        "",
        kata.JUDUL_PENGINGAT,
    ]
    terpakai = len("\n".join(isi))
    return Jawaban("\n".join([*isi, *_reminders(ruang, satu, terpakai)]), _actions(pelaku, satu))


def _hindrance(baris: BarisPapan) -> Iterator[str]:
    if baris.kendala is not None and Petak.KENDALA in baris.semua_petak:
        yield kata.kendala(ringkas_html(baris.kendala, KENDALA_MAKS))


def _people(ruang: Ruang, semua: Sequence[OrangUnit]) -> Iterator[str]:
    if not semua:
        yield kata.TANPA_ORANG
    for satu in semua[:ORANG_MAKS]:
        terakhir = satu.terakhir_at
        yield kata.orang(satu, waktu(terakhir.astimezone(ruang.zona)) if terakhir else "")
    if len(semua) > ORANG_MAKS:
        yield kata.lebih(len(semua) - ORANG_MAKS)


def _reports(ruang: Ruang, rincian: RincianPapan) -> Iterator[str]:
    if not rincian.laporan:
        yield kata.TANPA_LAPORAN
    for satu in rincian.laporan[:LAPORAN_MAKS]:
        yield kata.laporan(
            satu.versi,
            satu.status,
            satu.pengirim.pada_at.astimezone(ruang.zona),
            satu.pengirim.nama or "",
            ringkas_html(satu.catatan_putusan or "", CATATAN_MAKS),
        )
    if len(rincian.laporan) > LAPORAN_MAKS:
        yield kata.lebih(len(rincian.laporan) - LAPORAN_MAKS)


def _reminders(ruang: Ruang, rincian: RincianPapan, terpakai: int) -> list[str]:
    """Return the newest that fit, and how many there are besides."""
    semua = [
        kata.pengingat(satu, satu.pada_at.astimezone(ruang.zona)) for satu in rincian.pengingat
    ]
    hasil: list[str] = []
    for satu in semua[:PENGINGAT_MAKS]:
        terpakai += len(satu) + 1
        if terpakai > MUAT:
            break
        hasil.append(satu)
    if len(hasil) < len(semua):
        hasil.append(kata.lebih(len(semua) - len(hasil)))
    return hasil or [kata.TANPA_PENGINGAT]


def _actions(pelaku: Pelaku, rincian: RincianPapan) -> Baris:
    baris = rincian.baris
    ingat = Tombol(kata.TOMBOL_INGATKAN, f"{tombol.INGATKAN}:{baris.kewajiban_id}")
    surat = Tombol(kata_surat.TOMBOL, f"{tombol.SURAT}:{baris.kewajiban_id}")
    papan = layanan.sees_boards(pelaku) and layanan.sees_board(pelaku, baris.kolom.bidang)
    kembali = (
        Tombol(kata.KE_PAPAN, tombol.of(tombol.PAPAN, baris.kolom))
        if papan
        else Tombol(kata.KE_DAFTAR, f"{tombol.SENDIRI}:1")
    )
    return (
        *([(_send(baris),)] if rincian.boleh_kirim else []),
        *([(ingat,)] if rincian.boleh_ingatkan else []),
        *([(surat,)] if rincian.surat and rincian.surat.sidik else []),
        (kembali,),
    )


def _tap_own(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return own(ruang, pelaku, numbers(args, 1, angka=4)[0])


def _tap_unit(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return page(ruang, pelaku, number(":".join(args)))


def _tap_ask(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    kewajiban_id = number(":".join(args))
    [hasil] = ingatkan.ask(ruang.engine, ruang.asal, pelaku, [kewajiban_id], now=ruang.now())
    return page(ruang, pelaku, kewajiban_id, kata.hasil(hasil, ruang.now()))


def _tap_letter(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """Send the PDF of the letter. Raises BerkasTakTerbacaError where it is missing or damaged."""
    kewajiban_id = number(":".join(args))
    satu = layanan.show_unit(ruang.engine, pelaku, kewajiban_id, now=ruang.now())
    if satu.surat is None or satu.surat.sidik is None:
        raise TombolBasiError(":".join(args))
    pendek = satu.baris.kolom.pendek
    isi = simpanan.fetch(ruang.data_dir, satu.surat.sidik)
    return Jawaban(
        kata_surat.keterangan(pendek, satu.surat),
        ((Tombol(kata_surat.KEMBALI, f"{tombol.UNIT}:{kewajiban_id}"),),),
        lampiran=Lampiran(kata_surat.nama_berkas(pendek), isi),
    )


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.SENDIRI: _tap_own,
    tombol.UNIT: _tap_unit,
    tombol.INGATKAN: _tap_ask,
    tombol.SURAT: _tap_letter,
}
