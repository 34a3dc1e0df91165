"""Every role presses every button about postings: what the table does not allow changes nothing."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Engine, text

from bot import rute
from bot.demo.jalan import ORANG, prepare
from bot.isi import tombol as data
from bot.ruang import Ruang
from bot.tulisan import cap
from core.errors import DomainError, TidakBerhakError
from core.hak import Pelaku, Peran
from core.services import delegasi, dialog, orang, pengisian
from core.services.dialog import Dialog
from tests.bot.isi.layar import semua_tombol, teks
from tests.bot.test_rute import check
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import Dunia, make_dunia

SIAPA = {
    "pimpinan": (Peran.PIMPINAN, "setda"),
    "kabag": (Peran.KABAG, "bagian-tapem"),
    "kabag lain": (Peran.KABAG, "bagian-hukum"),
    "staf": (Peran.STAF, "bagian-tapem"),
    "staf lain": (Peran.STAF, "bagian-hukum"),
    "verifikator": (Peran.VERIFIKATOR, "bagian-organisasi"),
    "verifikator lain": (Peran.VERIFIKATOR, "bagian-adpem"),
    "kepala PD": (Peran.KEPALA_PD, "dinkes"),
    "operator PD": (Peran.OPERATOR_PD, "dinkes"),
    "pembaca": (Peran.PEMBACA, None),
    "admin": (Peran.ADMIN, None),
}
"""Somebody else than who posted, in each role; "lain": of another unit or field."""
BOLEH = {
    "setujui": {"verifikator"},
    "setujui semua": {"verifikator"},
    "kembalikan": {"verifikator"},
    "tarik": set[str](),
    "ajukan": {"kabag"},
    "kembalikan ke staf": {"kabag"},
    "tarik dari staf": set[str](),
    "delegasikan": {"kabag"},
    "tunjuk": {"admin"},
    "lihat": {
        *("pimpinan", "kabag", "kabag lain", "staf", "verifikator", "verifikator lain"),
        *("pembaca", "admin"),
    },
}
KEADAAN = (
    "SELECT id, status, diputus_oleh, diajukan_oleh FROM isian ORDER BY id",
    "SELECT * FROM penunjukan",
    "SELECT id FROM penugasan WHERE didelegasikan ORDER BY id",
    "SELECT count(*) FROM sejarah",
)


def make_buttons(dunia: Dunia) -> dict[str, str]:
    """Return a button for each thing that can be done, each about a row of its own."""
    kabag, staf = dunia.kabag_tapem, dunia.staf_tapem
    satu, semua, kembali, tarik = (
        dunia.post(kabag, dunia.iku2("27", f"tw{nomor}")).id for nomor in (1, 2, 3, 4)
    )
    ajukan, balik, tarik_staf = (
        dunia.post(staf, dunia.sub35(1_000_000 * nomor, f"b0{nomor}")).id for nomor in (1, 2, 3)
    )
    sendiri = dunia.post(dunia.verifikator_kinerja, dunia.iku3()).id
    orang.end_role(
        dunia.engine,
        dunia.verifikator_kinerja.telegram_id,
        peran=Peran.VERIFIKATOR,
        unit="bagian-organisasi",
        asal="uji",
        now=NOW,
    )
    [peran] = [
        s.penugasan_id
        for s in delegasi.list_staf(dunia.engine, kabag, now=NOW)
        if s.orang_id == staf.orang_id
    ]
    return {
        "setujui": f"iss:{satu}",
        "setujui semua": data.pak([semua]),
        "kembalikan": f"isz:{kembali}:{cap('salah')}",
        "tarik": f"isy:{tarik}",
        "ajukan": f"isj:{ajukan}",
        "kembalikan ke staf": f"isz:{balik}:{cap('salah')}",
        "tarik dari staf": f"isy:{tarik_staf}",
        "delegasikan": f"idy:{peran}:1",
        "tunjuk": f"isn:{sendiri}:{kabag.orang_id}",
        "lihat": f"isl:{satu}",
    }


def state(engine: Engine) -> list[object]:
    with engine.connect() as connection:
        return [connection.execute(text(satu)).all() for satu in KEADAAN]


def press(ruang: Ruang, pelaku: Pelaku, tombol_data: str) -> None:
    """Press it, with a note at hand where it would return something."""
    if tombol_data.startswith("isz:"):
        isi = {"isian": int(tombol_data.split(":")[1]), "catatan": "salah"}
        dialog.put(ruang.engine, pelaku, Dialog("kembalikan", isi), now=NOW)
    check(rute.jawab_tombol(ruang, pelaku, tombol_data))


@pytest.mark.parametrize("siapa", SIAPA)
def test_each_role_can_do_with_the_buttons_what_the_table_says_and_no_more(
    ruang: Ruang, dunia: Dunia, siapa: str
) -> None:
    tombol = make_buttons(dunia)
    peran, unit = SIAPA[siapa]
    pelaku = make_pelaku(dunia.engine, peran, unit, telegram_id=4001)
    boleh = {nama for nama, siapa_saja in BOLEH.items() if siapa in siapa_saja}
    sebelum = state(dunia.engine)

    for nama in BOLEH.keys() - boleh:
        with pytest.raises(TidakBerhakError):
            press(ruang, pelaku, tombol[nama])
        assert state(dunia.engine) == sebelum, nama
    for nama in boleh - {"lihat"}:
        press(ruang, pelaku, tombol[nama])
        assert state(dunia.engine) != sebelum, nama
        sebelum = state(dunia.engine)


def test_a_stranger_presses_in_vain(ruang: Ruang, dunia: Dunia) -> None:
    tombol = make_buttons(dunia)
    tamu = orang.recognize(dunia.engine, 4002, nama="Tamu", now=NOW)
    sebelum = state(dunia.engine)
    for satu in tombol.values():
        assert "belum terdaftar" in teks(rute.jawab_tombol(ruang, tamu, satu))
    assert state(dunia.engine) == sebelum


def persons(dunia: Dunia) -> Iterator[Pelaku]:
    """Yield the people of the demo, and those who post and decide here."""
    for satu in ORANG:
        yield orang.recognize(dunia.engine, satu.id, nama=satu.nama, now=NOW)
    yield from (dunia.kabag_tapem, dunia.staf_tapem, dunia.verifikator_anggaran)


def screens(ruang: Ruang, pelaku: Pelaku) -> set[str]:
    """Return all buttons that this person can reach without changing anything."""
    antrean = [
        satu
        for perintah in ("/verifikasi", "/riwayat", "/riwayat IKU-2", "/menu")
        for satu in semua_tombol(rute.jawab_teks(ruang, pelaku, perintah))
    ]
    dilihat: set[str] = set()
    while antrean:
        satu = antrean.pop()
        if satu in dilihat or not satu.startswith(("is", "id", "ir")):
            continue
        dilihat.add(satu)
        if satu.partition(":")[0] in {"isv", "isd", "isl", "isg", "ist", "idl", "irp", "irw"}:
            antrean += semua_tombol(rute.jawab_tombol(ruang, pelaku, satu))
    return dilihat


def test_every_button_that_anybody_reaches_answers_everybody_of_the_demo(
    ruang: Ruang, contoh: Engine
) -> None:
    prepare(ruang)
    dunia = make_dunia(contoh)
    make_buttons(dunia)
    pengisian.save(contoh, None, dunia.staf_tapem, dunia.iku2("5"), ajukan=False, now=NOW)
    organisasi = orang.recognize(contoh, 1003, nama="Kabag Organisasi", now=NOW)
    dunia.post(organisasi, dunia.iku3(periode="tw3"))
    semua = set().union(*(screens(ruang, satu) for satu in persons(dunia)))
    verba = {satu.partition(":")[0] for satu in semua}
    assert {"iss", "isk", "isa", "isj", "isx", "ist", "isn", "idt", "irw", "isl", "isv"} <= verba

    dijawab = ditolak = 0
    for pelaku in persons(dunia):
        for satu in sorted(semua):
            if satu.startswith("isp:"):
                # Another part of the bot answers it.
                continue
            try:
                jawaban = rute.jawab_tombol(ruang, pelaku, satu)
            except DomainError:
                ditolak += 1
            else:
                check(jawaban)
                dijawab += 1
    assert dijawab > 500
    assert ditolak > 50
