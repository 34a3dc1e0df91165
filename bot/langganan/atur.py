"""/pengaturan [pagi / rekap / jeda] [hari] [jam]: each person's own choice."""

from collections.abc import Callable
from datetime import date, time, timedelta

from bot.data_tombol import number
from bot.jawaban import Baris, Jawaban, Tombol, berjajar
from bot.langganan import tombol
from bot.langganan.baca import KATA, SELESAI, read_choice
from bot.langganan.rekap import jawaban_rekap
from bot.messages import langganan as kata
from bot.ruang import Ruang
from bot.umum.tombol import KE_MENU
from core.errors import JedaTakBolehError, TombolBasiError
from core.hak import Pelaku
from core.jam_kirim import BIASA
from core.langganan import HARI_KERJA, Langganan, Pengaturan, Pilihan, offered
from core.services import langganan as layanan
from core.services.rekap import show_rekap
from core.tanggal import read_coming_day

JAM = (time(7, 30), time(8), time(9), time(10), time(13, 30), time(15))
"""Hours to choose from; any other within the hours of sending may be typed."""


def pengaturan(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/pengaturan [pagi / rekap / jeda] [hari] [jam / tanggal]"""  # noqa: D415  as typed
    # "daftar pagi" is how the bot itself calls it.
    sisa = args[1:] if args and args[0].lower() == "daftar" else args
    if not sisa:
        return _room(ruang, pelaku)
    pertama = sisa[0].lower()
    if pertama == "jeda":
        return _pause_typed(ruang, pelaku, sisa[1:])
    satu = KATA.get(pertama)
    if satu is None or satu not in offered(pelaku):
        return _unread(ruang, pelaku, " ".join(args))
    return _choose_typed(ruang, pelaku, satu, sisa[1:])


def _choose_typed(ruang: Ruang, pelaku: Pelaku, satu: Langganan, sisa: list[str]) -> Jawaban:
    if not sisa:
        return _one(ruang, pelaku, satu)
    isi = read_choice(sisa)
    if isi.asing:
        return _unread(ruang, pelaku, " ".join(isi.asing))
    if isi.jam is not None and not BIASA.holds(isi.jam):
        return Jawaban(kata.jam_asing(BIASA.mulai, BIASA.akhir), ((_kembali(),),))
    if satu is Langganan.REKAP and len(isi.hari) > 1:
        return Jawaban(kata.hari_tunggal(), ((_kembali(),),))
    # Whoever says when, wants it.
    aktif = True if isi.aktif is None else isi.aktif
    layanan.choose(
        ruang.engine,
        pelaku,
        satu,
        aktif=aktif,
        hari=isi.hari or None,
        jam=isi.jam,
        now=ruang.now(),
    )
    return _one(ruang, pelaku, satu)


def _pause_typed(ruang: Ruang, pelaku: Pelaku, sisa: list[str]) -> Jawaban:
    if not sisa:
        return _ask_pause(ruang, pelaku)
    if sisa[0].lower() in SELESAI:
        return _pause(ruang, pelaku, None)
    tertulis = " ".join(satu for satu in sisa if satu.lower() not in {"sampai", "s.d."})
    on = read_coming_day(tertulis, ruang.now().date())
    if on is None:
        return _unread(ruang, pelaku, " ".join(sisa))
    return _pause(ruang, pelaku, on)


def _unread(ruang: Ruang, pelaku: Pelaku, tertulis: str) -> Jawaban:
    """Say what could not be read, and what can be."""
    teks = kata.cara(tertulis, offered(pelaku), ruang.now().date())
    return Jawaban(teks, ((_kembali(),),))


def _room(ruang: Ruang, pelaku: Pelaku) -> Jawaban:
    isi = layanan.show_settings(ruang.engine, pelaku, now=ruang.now())
    satuan = [Tombol(kata.NAMA[satu], tombol.of(tombol.SATU, satu)) for satu in isi.pilihan]
    baris: Baris = (*berjajar(satuan, 2), (_tombol_jeda(isi),))
    if Langganan.REKAP in isi.pilihan:
        baris = (*baris, (Tombol(kata.TOMBOL_SEKARANG, tombol.REKAP),))
    return Jawaban(kata.teks(isi), (*baris, (KE_MENU,)))


def _tombol_jeda(isi: Pengaturan) -> Tombol:
    if isi.jeda_sampai_on is not None:
        return Tombol(kata.TOMBOL_LANJUT, tombol.of(tombol.JEDA, 0))
    return Tombol(kata.TOMBOL_JEDA, tombol.JEDA)


def _one(ruang: Ruang, pelaku: Pelaku, satu: Langganan) -> Jawaban:
    isi = layanan.show_settings(ruang.engine, pelaku, now=ruang.now())
    if satu not in isi.pilihan:
        raise TombolBasiError(satu)
    pilihan = isi.pilihan[satu]
    baris: Baris = ((_switch(satu, pilihan),),)
    if pilihan.aktif:
        baris = (*baris, _days(satu, pilihan), *_hours(satu, pilihan))
    teks = kata.rincian(satu, pilihan)
    if isi.jeda_sampai_on is not None:
        teks = f"{teks}\n\n{kata.jeda(isi.jeda_sampai_on)}"
    return Jawaban(teks, (*baris, (_kembali(),)))


def _switch(satu: Langganan, pilihan: Pilihan) -> Tombol:
    teks = kata.TOMBOL_MATI if pilihan.aktif else kata.TOMBOL_NYALA
    return Tombol(teks, tombol.of(tombol.AKTIF, satu, int(not pilihan.aktif)))


def _days(satu: Langganan, pilihan: Pilihan) -> tuple[Tombol, ...]:
    """Return a button for each working day: of the recap it chooses one, else it adds or takes."""
    hasil = []
    for n in sorted(HARI_KERJA | pilihan.hari):
        sudah = n in pilihan.hari
        baru = {n} if satu is Langganan.REKAP else pilihan.hari ^ {n}
        # The last day cannot be taken away: that is what "Matikan" is for.
        hari = "".join(f"{m + 1}" for m in sorted(baru or pilihan.hari))
        tanda = kata.TANDA if sudah else ""
        hasil.append(Tombol(f"{tanda}{kata.HARI[n][:3]}", tombol.of(tombol.HARI, satu, hari)))
    return tuple(hasil)


def _hours(satu: Langganan, pilihan: Pilihan) -> Baris:
    semua = sorted({*JAM, pilihan.jam})
    return berjajar(
        [
            Tombol(
                f"{kata.TANDA if jam == pilihan.jam else ''}{kata.jam(jam)}",
                tombol.of(tombol.JAM, satu, f"{jam:%H%M}"),
            )
            for jam in semua
        ],
        4,
    )


def _kembali() -> Tombol:
    return Tombol(kata.TOMBOL_KEMBALI, tombol.RUANG)


def _ask_pause(ruang: Ruang, pelaku: Pelaku) -> Jawaban:
    del pelaku
    pilihan = [
        Tombol(kata.tombol_jeda(on), tombol.of(tombol.JEDA, f"{on:%Y%m%d}"))
        for on in layanan.default_pause(ruang.now())
    ]
    teks = kata.tanya_jeda(ruang.now().date())
    return Jawaban(teks, (*((satu,) for satu in pilihan), (_kembali(),)))


def _pause(ruang: Ruang, pelaku: Pelaku, sampai_on: date | None) -> Jawaban:
    now = ruang.now()
    try:
        layanan.pause(ruang.engine, pelaku, sampai_on, now=now)
    except JedaTakBolehError as error:
        besok = now.date() + timedelta(days=1)
        return Jawaban(kata.jeda_tak_boleh(error.paling_lambat_on, besok), ((_kembali(),),))
    return _room(ruang, pelaku)


def _kind(args: list[str], banyak: int) -> tuple[Langganan, str]:
    """Return the kind and what stands behind it. Raises TombolBasiError for anything else."""
    if len(args) != banyak or args[0] not in set(Langganan):
        raise TombolBasiError(":".join(args))
    return Langganan(args[0]), args[-1]


def _tap_room(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    del args
    return _room(ruang, pelaku)


def _tap_one(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    return _one(ruang, pelaku, _kind(args, 1)[0])


def _tap_switch(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    satu, isi = _kind(args, 2)
    if isi not in {"0", "1"}:
        raise TombolBasiError(isi)
    layanan.choose(ruang.engine, pelaku, satu, aktif=isi == "1", now=ruang.now())
    return _one(ruang, pelaku, satu)


def _tap_days(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    satu, isi = _kind(args, 2)
    hari = {int(n) - 1 for n in isi if n in "1234567"}
    if len(hari) != len(isi) or (satu is Langganan.REKAP and len(hari) != 1):
        raise TombolBasiError(isi)
    layanan.choose(ruang.engine, pelaku, satu, hari=hari, now=ruang.now())
    return _one(ruang, pelaku, satu)


def _tap_hour(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    satu, isi = _kind(args, 2)
    jam, menit = divmod(number(isi, angka=4), 100)
    try:
        saat = time(jam, menit)
    except ValueError:
        raise TombolBasiError(isi) from None
    if not BIASA.holds(saat):
        raise TombolBasiError(isi)
    layanan.choose(ruang.engine, pelaku, satu, jam=saat, now=ruang.now())
    return _one(ruang, pelaku, satu)


def _tap_pause(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if not args:
        return _ask_pause(ruang, pelaku)
    hari = f"{number(':'.join(args)):08}"
    if hari == "00000000":
        return _pause(ruang, pelaku, None)
    try:
        on = date(int(hari[:4]), int(hari[4:6]), int(hari[6:]))
    except ValueError:
        raise TombolBasiError(hari) from None
    return _pause(ruang, pelaku, on)


def _tap_rekap(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    del args
    return jawaban_rekap(show_rekap(ruang.engine, pelaku, now=ruang.now()))


TOMBOL: dict[str, Callable[[Ruang, Pelaku, list[str]], Jawaban]] = {
    tombol.RUANG: _tap_room,
    tombol.SATU: _tap_one,
    tombol.AKTIF: _tap_switch,
    tombol.HARI: _tap_days,
    tombol.JAM: _tap_hour,
    tombol.JEDA: _tap_pause,
    tombol.REKAP: _tap_rekap,
}
