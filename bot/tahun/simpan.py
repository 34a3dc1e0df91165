"""Figures between the summary and the tap that saves them: a dialogue keeps them meanwhile."""

from collections.abc import Callable, Sequence
from datetime import date
from decimal import Decimal
from typing import Any

from bot.data_tombol import numbers
from bot.jawaban import Baris, Jawaban, Tombol
from bot.messages import formulir_tahun as kata_formulir
from bot.messages import pagu_tahun as kata_pagu
from bot.messages import tahun as kata
from bot.messages.umum import jabatan
from bot.render import escape, tanggal
from bot.ruang import Ruang
from bot.tahun import janji, lihat, tampil, tombol
from core.angka import Keadaan, Predikat
from core.errors import TombolBasiError
from core.hak import Kegunaan, Pelaku, Perihal, act_as
from core.pagu import Pagu, Tahapan
from core.paket.istilah import Tahap
from core.periode import Periode
from core.services import dialog
from core.services import tahun as layanan
from core.services.dialog import Dialog
from core.tahun import (
    JANJI,
    HariPagu,
    Ketetapan,
    PaguBaru,
    SatuanJanji,
    TahunIsi,
    TargetBaru,
    TargetJanji,
    UnitJanji,
)

DIALOG = dialog.JenisDialog.TAHUN_SIMPAN
LAINNYA = (dialog.JenisDialog.TAHUN_ANGKA, dialog.JenisDialog.TAHUN_TENGGAT)
"""What leads to it, and is over with it."""
SEKALIGUS = 20
"""Changes by others that are shown; more are counted."""
NOMOR_MAKS = 16
"""Digits of an update's number at Telegram."""


def propose(  # noqa: PLR0913, PLR0917  what, and where it came from
    ruang: Ruang,
    pelaku: Pelaku,
    tahun: int,
    ketetapan: Sequence[Ketetapan],
    ringkasan: str,
    apa: list[Any] | None = None,
) -> Jawaban:
    """Show what would be saved, and keep it until it is confirmed.

    `apa` names the one figure that is asked for, so that another number may still be typed.
    """
    tahunnya = layanan.show_year(ruang.engine, pelaku, tahun)
    isi = {
        "tahun": tahun,
        "kunci": key(ruang),
        "lama": [describe(satu, tahunnya)[2] for satu in ketetapan],
        "isi": [to_json(satu) for satu in ketetapan],
        "ringkasan": ringkasan,
        "apa": apa,
    }
    dialog.put(ruang.engine, pelaku, Dialog(DIALOG, isi), now=ruang.now(), ganti=LAINNYA)
    return _summary(pelaku, isi)


def again(ruang: Ruang, pelaku: Pelaku, berjalan: Dialog) -> Jawaban:
    """Show the summary once more; whoever typed something else is told what it waits for."""
    jawaban = _summary(pelaku, berjalan.isi)
    if answers(ruang, berjalan):
        return jawaban
    return Jawaban(f"{kata.MENUNGGU}\n\n{jawaban.html}", jawaban.tombol)


def answers(ruang: Ruang, berjalan: Dialog) -> bool:
    """Tell whether the summary that waits is the answer to this very update."""
    return ruang.asal is not None and berjalan.isi.get("kunci") == ruang.asal.update_id


def key(ruang: Ruang) -> int:
    """Return the number of the update that is being answered, 0 at a terminal."""
    return ruang.asal.update_id if ruang.asal else 0


def to_json(satu: Ketetapan) -> list[Any]:
    if isinstance(satu, PaguBaru):
        hari = satu.berlaku_on.isoformat() if satu.berlaku_on else None
        return ["p", satu.pos_id, *satu.kunci, f"{satu.nilai:f}", satu.teks, hari]
    if isinstance(satu, HariPagu):
        return ["h", satu.pos_id, *satu.kunci, satu.berlaku_on.isoformat()]
    match satu:
        case SatuanJanji(janji_id=janji_id, satuan=satuan):
            return [tombol.SATUAN_JANJI, janji_id, satuan]
        case UnitJanji(janji_id=janji_id, unit_id=unit):
            return [tombol.UNIT_JANJI, janji_id, unit]
        case TargetJanji(janji_id=janji_id, nilai=Decimal() as target, teks=teks):
            return [tombol.TARGET_JANJI, janji_id, f"{target:f}", teks]
        case TargetJanji():
            raise ValueError("no such target is a predikat or a state")
    match satu.nilai:
        case Predikat(huruf=huruf, skor=skor):
            nilai = [None if skor is None else f"{skor:f}", huruf]
        case Decimal() as angka:
            nilai = [f"{angka:f}", None]
        case Keadaan():
            raise ValueError("no target is a state")
    return ["t", satu.indikator_id, satu.periode, *nilai, satu.teks]


def from_json(isi: list[Any]) -> Ketetapan:
    match isi:
        case ["p" | "h", *_]:
            return _to_pagu(isi)
        case [tombol.SATUAN_JANJI, janji_id, satuan]:
            return SatuanJanji(janji_id, satuan)
        case [tombol.UNIT_JANJI, janji_id, unit]:
            return UnitJanji(janji_id, unit)
        case [tombol.TARGET_JANJI, janji_id, angka, teks]:
            return TargetJanji(janji_id, Decimal(angka), teks)
        case ["t", indikator_id, periode, angka, None, teks]:
            return TargetBaru(indikator_id, periode, Decimal(angka), teks)
        case ["t", indikator_id, periode, angka, huruf, teks]:
            skor = None if angka is None else Decimal(angka)
            return TargetBaru(indikator_id, periode, Predikat(huruf, skor), teks)
    raise ValueError(isi)


def _to_pagu(isi: list[Any]) -> PaguBaru | HariPagu:
    match isi:
        case ["h", pos_id, tahap, ke, hari]:
            return HariPagu(pos_id, Tahap(tahap), ke, date.fromisoformat(hari))
        case [_, pos_id, tahap, angka, teks]:
            # As it was kept before there was a pergeseran.
            return PaguBaru(pos_id, Tahap(tahap), 0, Decimal(angka), teks)
        case [_, pos_id, tahap, ke, angka, teks, hari]:
            berlaku_on = date.fromisoformat(hari) if hari else None
            return PaguBaru(pos_id, Tahap(tahap), ke, Decimal(angka), teks, berlaku_on)
    raise ValueError(isi)


def changes(satu: Ketetapan, tahunnya: TahunIsi) -> bool:
    """Tell whether the year would be another."""
    if isinstance(satu, TargetBaru):
        kini = lihat.find_indikator(tahunnya, satu.indikator_id).target.get(satu.periode)
        return kini != satu.nilai
    if isinstance(satu, JANJI):
        return janji.changes(satu, tahunnya)
    pagu = lihat.find_pos(tahunnya, satu.pos_id).pagu_at(satu.kunci)
    if isinstance(satu, HariPagu):
        return pagu is None or pagu.tahapan.berlaku_on != satu.berlaku_on
    return pagu is None or pagu != to_be(satu, pagu)


def to_be(satu: PaguBaru, lama: Pagu | None) -> Pagu:
    """Return what the pagu of a stage would be: the day that is known stays unless one is given."""
    dikenal = lama.tahapan.berlaku_on if lama else None
    return Pagu(satu.nilai, Tahapan(*satu.kunci, satu.berlaku_on or dikenal))


def describe(satu: Ketetapan, tahunnya: TahunIsi) -> tuple[str, str, str, str]:
    """Return what it is (HTML), its short name, what it was and what it would be."""
    if isinstance(satu, TargetBaru):
        indikator = lihat.find_indikator(tahunnya, satu.indikator_id)
        return (
            kata.apa_target(indikator, Periode(tahunnya.tahun, satu.periode)),
            indikator.pendek,
            tampil.target(indikator.target.get(satu.periode), indikator),
            tampil.target(satu.nilai, indikator),
        )
    if isinstance(satu, JANJI):
        return janji.describe(satu, tahunnya)
    pos = lihat.find_pos(tahunnya, satu.pos_id)
    lama = pos.pagu_at(satu.kunci)
    if isinstance(satu, HariPagu):
        dulu = lama.tahapan.berlaku_on if lama else None
        apa = kata_pagu.apa_hari(pos, tahunnya.tahun, satu.kunci)
        return apa, pos.pendek, tanggal(dulu) if dulu else kata.BELUM, tanggal(satu.berlaku_on)
    return (
        kata_pagu.apa(pos, tahunnya.tahun, satu.kunci),
        pos.pendek,
        tampil.pagu_bertanggal(lama),
        tampil.pagu_bertanggal(to_be(satu, lama)),
    )


def ask_as(pelaku: Pelaku) -> str:
    """Ask whether it is to be saved, and say as whom."""
    tugas, _ = act_as(pelaku, Kegunaan.MENGELOLA, Perihal())
    return kata.tanya_simpan(jabatan(tugas) if tugas else pelaku.nama)


def _summary(pelaku: Pelaku, isi: dict[str, Any]) -> Jawaban:
    teks = f"{isi['ringkasan']}\n\n{ask_as(pelaku)}"
    tahun, kunci = isi["tahun"], isi["kunci"]
    baris: Baris = (
        (
            Tombol(kata.TOMBOL_SIMPAN, tombol.of(tombol.SIMPAN, tahun, kunci)),
            Tombol(kata.TOMBOL_BATAL, tombol.of(tombol.BATAL, tahun)),
        ),
    )
    return Jawaban(teks, baris)


def _tap_save(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    tahun, kunci = numbers(args, 2, angka=NOMOR_MAKS)
    berjalan = dialog.find(ruang.engine, pelaku, now=ruang.now(), jenis=DIALOG)
    if berjalan is None or berjalan.isi["kunci"] != kunci:
        return _saved_before(ruang, pelaku, tahun)
    semua = [from_json(satu) for satu in berjalan.isi["isi"]]
    if (lagi := _overtaken(ruang, pelaku, berjalan, semua)) is not None:
        return lagi
    layanan.set_figures(
        ruang.engine, ruang.asal, pelaku, berjalan.isi["tahun"], semua, now=ruang.now()
    )
    dialog.drop(ruang.engine, pelaku, DIALOG)
    return _saved(ruang, pelaku, tahun, semua)


def _overtaken(
    ruang: Ruang, pelaku: Pelaku, berjalan: Dialog, semua: Sequence[Ketetapan]
) -> Jawaban | None:
    """Show anew what somebody else has changed since the summary was shown; None: nothing."""
    tahun, baris = berjalan.isi["tahun"], []
    tahunnya = layanan.show_year(ruang.engine, pelaku, tahun)
    for satu, dulu in zip(semua, berjalan.isi.get("lama", ()), strict=False):
        apa, _, kini, baru = describe(satu, tahunnya)
        # What is as it was to be, the same tap may have saved before.
        if kini not in {dulu, baru}:
            baris.append(kata_formulir.ubah(apa, kini, baru))
    if not baris:
        return None
    lebih = len(baris) - SEKALIGUS
    lagi = [kata_formulir.lagi(lebih)] if lebih > 0 else []
    teks = "\n".join([kata_formulir.SEMENTARA_ITU, *baris[:SEKALIGUS], *lagi])
    return propose(ruang, pelaku, tahun, semua, teks, berjalan.isi["apa"])


def _saved(ruang: Ruang, pelaku: Pelaku, tahun: int, semua: Sequence[Ketetapan]) -> Jawaban:
    if len(semua) > 1:
        return lihat.tahun(ruang, pelaku, tahun, kata.tersimpan(semua))
    tahunnya = layanan.show_year(ruang.engine, pelaku, tahun)
    [satu] = semua
    apa, _, _, baru = describe(satu, tahunnya)
    return page_of(ruang, pelaku, tahun, satu, kata.satu_tersimpan(apa, escape(baru)))


def page_of(ruang: Ruang, pelaku: Pelaku, tahun: int, satu: Ketetapan, awal: str) -> Jawaban:
    """Show what a figure is of, below what has just become of it."""
    if isinstance(satu, TargetBaru):
        return lihat.indikator(ruang, pelaku, tahun, satu.indikator_id, awal)
    if isinstance(satu, JANJI):
        return janji.satu(ruang, pelaku, tahun, satu.janji_id, awal)
    return lihat.pos(ruang, pelaku, tahun, satu.pos_id, awal)


def _saved_before(ruang: Ruang, pelaku: Pelaku, tahun: int) -> Jawaban:
    """Answer the tap that saved, when it is delivered again; any other is of another time."""
    # Nothing is set: only the note that this update has set something is looked for.
    banyak = layanan.set_figures(ruang.engine, ruang.asal, pelaku, tahun, [], now=ruang.now())
    if not banyak:
        raise TombolBasiError(f"{tahun}")
    return lihat.tahun(ruang, pelaku, tahun, kata.tersimpan_banyak(banyak))


def _tap_cancel(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    (tahun,) = numbers(args, 1, angka=4)
    layanan.show_year(ruang.engine, pelaku, tahun)
    dialog.drop(ruang.engine, pelaku, DIALOG, *LAINNYA)
    return lihat.tahun(ruang, pelaku, tahun, kata.TIDAK_JADI)


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.SIMPAN: _tap_save,
    tombol.BATAL: _tap_cancel,
}
