"""/register: what there is, what it comes to, and what each may do about it."""

from collections.abc import Iterable

import pytest

from bot import perintah, rute
from bot.jawaban import Jawaban
from bot.messages.kesalahan import explain
from bot.register.baca import words
from bot.render import polos
from bot.ruang import Ruang
from core.errors import DomainError, TombolBasiError
from core.galat_register import BukanRegisternyaError
from core.hak import Pelaku, Penugasan, Peran
from core.register import JenisRegister
from core.services import baca_register, dialog, register
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.test_rute import check
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import Dunia, make_dunia
from tests.register_uji import TAHUN, add

MOU = JenisRegister.MOU_PKS
MENULIS = {"rgq", "rgu", "rgp", "rgc", "rgy", "rgm", "rgs", "rgf", "rgv", "rgn"}
SIAPA = (
    (Peran.PIMPINAN, "setda"),
    (Peran.KABAG, "bagian-tapem"),
    (Peran.KABAG, "bagian-hukum"),
    (Peran.STAF, "bagian-tapem"),
    (Peran.STAF, "bagian-umum"),
    (Peran.VERIFIKATOR, "bagian-organisasi"),
    (Peran.KEPALA_PD, "dinkes"),
    (Peran.OPERATOR_PD, "dinkes"),
    (Peran.PEMBACA, None),
    (Peran.ADMIN, None),
)


@pytest.fixture
def dunia(ruang: Ruang) -> Dunia:
    return make_dunia(ruang.engine)


@pytest.fixture
def obrolan(ruang: Ruang, dunia: Dunia) -> Obrolan:
    return Obrolan(ruang, dunia.kabag_tapem)


def lines(jawaban: Jawaban) -> list[str]:
    return polos(jawaban.html).splitlines()


@pytest.mark.parametrize(
    ("teks", "hasil"),
    [
        ("", (None, None, "")),
        ("mou", (MOU, None, "")),
        ("MoU/PKS 2025", (MOU, 2025, "")),
        ("kerja sama th 2025", (MOU, 2025, "")),
        ("mou_pks", (MOU, None, "")),
        ("2024 perwal", (JenisRegister.RAPERWAL, 2024, "")),
        ("raperda/raperwal", (JenisRegister.RAPERWAL, None, "")),
        ("kebijakan", (JenisRegister.KEBIJAKAN, None, "")),
        ("inovasi 2026", (JenisRegister.INOVASI, 2026, "")),
        ("xyz 2026", (None, 2026, "xyz")),
        ("mou inovasi", (MOU, None, "inovasi")),
    ],
)
def test_register_and_year_are_read_in_any_order(teks: str, hasil: object) -> None:
    assert words(teks.split()) == hasil


def test_all_registers_of_the_latest_year_are_counted(obrolan: Obrolan) -> None:
    add(obrolan.ruang.engine, obrolan.pelaku, MOU)
    satu = add(obrolan.ruang.engine, obrolan.pelaku, MOU, "Dicoret")
    register.strike(
        obrolan.ruang.engine, None, obrolan.pelaku, satu.kunci, versi=1, alasan="x", now=NOW
    )

    assert lines(obrolan.say("/register"))[:5] == [
        "Register 2025",
        "• MoU/PKS: 1 entri (1 belum berstatus)",
        "• Raperda/Raperwal: 0 entri",
        "• Kebijakan: 0 entri",
        "• Inovasi: 0 entri",
    ]
    assert obrolan.tombol[-3:] == ["Tambah", "2024", "« Menu"]


def test_a_register_says_what_it_comes_to_and_what_is_left_out(obrolan: Obrolan) -> None:
    engine, kabag = obrolan.ruang.engine, obrolan.pelaku
    add(engine, kabag, MOU, "A", status="ditindaklanjuti")
    add(engine, kabag, MOU, "B", status="belum_ditindaklanjuti", tanggal=None)
    add(engine, kabag, MOU, "C", status="tidak_diproses", tanggal=None)

    assert lines(obrolan.say("/register mou")) == [
        "Register MoU/PKS 2025",
        "Dikelola Bagian Tata Pemerintahan.",
        "Hitungan setahun: 50,00% (1 dari 2).",
        "1 tidak diproses, tidak dihitung.",
        "Tanpa tanggal, dihitung dalam tahun ini: nomor 2.",
        "Tahun ini contoh untuk mencoba, bukan data resmi.",
        "",
        "1. A, 3 Februari 2025: ditindaklanjuti",
        "2. B: belum ditindaklanjuti",
        "3. C: tidak diproses",
        "",
        "Ketuk nomornya untuk melihat selengkapnya.",
    ]


def test_what_lacks_a_status_is_named_and_nothing_is_computed(obrolan: Obrolan) -> None:
    engine, kabag = obrolan.ruang.engine, obrolan.pelaku
    assert "tidak dapat dihitung; register masih kosong." in "\n".join(
        lines(obrolan.say("/register mou"))
    )
    add(engine, kabag, MOU, "A", status="ditindaklanjuti")
    add(engine, kabag, MOU, "B")

    teks = lines(obrolan.say("/register mou"))

    assert teks[2:4] == ["Hitungan setahun: tidak dapat dihitung.", "Belum berstatus: nomor 2."]


def test_a_shared_register_is_told_together_and_unit_by_unit(ruang: Ruang, dunia: Dunia) -> None:
    kesra = make_pelaku(dunia.engine, Peran.KABAG, "bagian-kesra", telegram_id=3001)
    add(
        dunia.engine,
        kesra,
        JenisRegister.KEBIJAKAN,
        unit="bagian-kesra",
        status="ditindaklanjuti",
    )

    teks = lines(Obrolan(ruang, kesra).say("/register kebijakan"))

    assert teks[2:5] == [
        "Hitungan setahun: 100,00% (1 dari 1).",
        "• Bagian Kesejahteraan Rakyat: 100,00% (1 dari 1), 1 entri",
        "• Bagian Perekonomian dan Sumber Daya Alam: tidak dapat dihitung, 0 entri",
    ]


def test_printed_entries_are_shown_as_printed_with_their_place(obrolan: Obrolan) -> None:
    assert lines(obrolan.say("/register 2024"))[1] == "• MoU/PKS: 8 entri dalam dokumen"
    obrolan.tap("MoU/PKS")
    assert "Tambah" not in obrolan.tombol
    teks = lines(obrolan.tap("3"))

    assert teks[0] == "Register MoU/PKS 2024, nomor 3"
    assert "Keterangan: Tidak diproses" in teks
    assert teks[-1] == ("Sumber: LKjIP Setda Kota Bengkulu 2024, Rekapitulasi MoU/PKS, baris 03.")


def test_a_year_without_a_register_names_those_with_one(obrolan: Obrolan) -> None:
    assert lines(obrolan.say("/register 2019")) == [
        "Belum ada register 2019. Yang ada: 2024 dan 2025."
    ]
    assert obrolan.tombol == ["2024", "2025", "« Menu"]


def test_an_unknown_register_offers_those_there_are(obrolan: Obrolan) -> None:
    jawaban = obrolan.say("/register <b>")

    assert "Register “b” tidak dikenal." in jawaban.html
    assert "MoU/PKS" in obrolan.tombol


def test_many_entries_come_in_pages_and_each_can_be_reached(
    obrolan: Obrolan, sekda: Pelaku
) -> None:
    for nomor in range(40):
        add(obrolan.ruang.engine, obrolan.pelaku, MOU, f"Judul {nomor} " + "panjang " * 20)

    # Whoever only reads: what one writes leads on for ever.
    dilihat = walk_registers(obrolan.ruang, sekda, [f"/register mou {TAHUN}"])

    assert {f"rgl:mou_pks:{TAHUN}:{n}" for n in range(1, 41)} <= dilihat


def test_the_command_is_listed_for_those_who_keep_or_oversee_a_register() -> None:
    def listed(peran: Peran) -> bool:
        return "register" in dict(perintah.daftar(_only(peran)))

    assert {peran for peran in Peran if listed(peran)} == {
        *(Peran.PIMPINAN, Peran.KABAG, Peran.STAF, Peran.VERIFIKATOR, Peran.PEMBACA),
        Peran.ADMIN,
    }


def _only(peran: Peran) -> Pelaku:
    return Pelaku(
        orang_id=1, telegram_id=1, nama="Uji", penugasan=(Penugasan(peran=peran, unit_id=1),)
    )


def test_staf_reads_that_the_head_writes(ruang: Ruang, dunia: Dunia) -> None:
    obrolan = Obrolan(ruang, dunia.staf_tapem)

    jawaban = obrolan.say("/register mou")

    assert "Diisi Kepala Bagian, atau stafnya bila sudah didelegasikan." in jawaban.html
    assert "Tambah" not in obrolan.tombol


def test_who_keeps_no_register_is_told_so(ruang: Ruang, dunia: Dunia) -> None:
    staf = make_pelaku(dunia.engine, Peran.STAF, "bagian-umum", telegram_id=3001)
    obrolan = Obrolan(ruang, staf)

    assert "Unit Anda tidak mengelola register." in obrolan.say("/register").html
    assert obrolan.say("/register mou").html.startswith("Mohon maaf, register hanya dapat dilihat")


@pytest.mark.parametrize("siapa", [s for s in SIAPA if s[0] is not Peran.KABAG])
def test_whatever_a_reader_is_offered_can_be_tapped_and_changes_nothing(
    ruang: Ruang, dunia: Dunia, siapa: tuple[Peran, str | None]
) -> None:
    peran, unit = siapa
    add(ruang.engine, dunia.kabag_tapem, MOU, "A", status="ditindaklanjuti")
    pelaku = make_pelaku(ruang.engine, peran, unit, telegram_id=3001)

    awal = ("/register", "/register mou", "/register inovasi 2024")
    dilihat = walk_registers(ruang, pelaku, awal)

    assert not {d for d in dilihat if d.split(":")[0] in MENULIS}


def walk_registers(ruang: Ruang, pelaku: Pelaku, awal: Iterable[str]) -> set[str]:
    """Tap every button about registers that can be reached from there; return the taps."""
    antrean = [
        t.data
        for teks in awal
        for baris in rute.jawab_teks(ruang, pelaku, teks).tombol
        for t in baris
    ]
    dilihat: set[str] = set()
    while antrean:
        data = antrean.pop()
        if data in dilihat or not data.startswith("rg"):
            continue
        dilihat.add(data)
        jawaban = rute.jawab_tombol(ruang, pelaku, data)
        check(jawaban)
        antrean += [t.data for baris in jawaban.tombol for t in baris]
    return dilihat


@pytest.mark.parametrize("siapa", [s for s in SIAPA if s != (Peran.KABAG, "bagian-tapem")])
def test_no_forged_button_writes_for_whom_the_table_refuses(
    ruang: Ruang, dunia: Dunia, siapa: tuple[Peran, str | None]
) -> None:
    peran, unit = siapa
    satu = add(ruang.engine, dunia.kabag_tapem, MOU)
    pelaku = make_pelaku(ruang.engine, peran, unit, telegram_id=3001)
    kunci = f"mou_pks:{TAHUN}:1"

    for data in (
        f"rgu:{kunci}:1:ditindaklanjuti",
        f"rgq:{kunci}:1:ditindaklanjuti",
        f"rgc:{kunci}:1",
        f"rgy:{kunci}:1:abc",
        f"rgp:{kunci}:1",
        f"rgm:mou_pks:{TAHUN}",
        f"rgf:mou_pks:{TAHUN}",
    ):
        with pytest.raises(DomainError):
            rute.jawab_tombol(ruang, pelaku, data)

    semua = baca_register.show(ruang.engine, dunia.kabag_tapem, MOU, TAHUN, now=NOW).entri
    assert semua == (satu,)
    assert dialog.find(ruang.engine, pelaku, now=NOW) is None


@pytest.mark.parametrize(
    "data",
    [
        *("rga", "rga:x", "rgd:mou_pks:2025", "rgd:x:2025:1", "rgd:mou_pks:20255:1"),
        *("rgl:mou_pks:2025:99", "rgl:mou_pks:2025:9999999", "rgt:mou_pks:2024:99:1"),
        *("rgt:mou_pks:2024:1", "rgr:mou_pks:2025:1", "rgf:x", "rgv:mou_pks:2025:1", "rgzz"),
        *("rgq:mou_pks:2025:1:1:dicabut", "rgu:mou_pks:2025:1:1:", "rgy:mou_pks:2025:1:1"),
    ],
)
def test_a_forged_button_is_a_stale_one(obrolan: Obrolan, data: str) -> None:
    with pytest.raises(TombolBasiError):
        obrolan.tap_data(data)


def test_a_refusal_names_who_writes(ruang: Ruang, dunia: Dunia) -> None:
    with pytest.raises(BukanRegisternyaError) as galat:
        Obrolan(ruang, dunia.staf_tapem).tap_data(f"rgm:mou_pks:{TAHUN}")

    assert explain(galat.value) == (
        "Register MoU/PKS diisi Kepala Bagian Tata Pemerintahan, atau stafnya bila sudah "
        "didelegasikan. Silakan sampaikan kepadanya."
    )


@pytest.mark.parametrize("data", ["rgd:mou_pks:9999:1", "rga:9999"])
def test_a_year_without_registers_is_told_and_not_shown_as_an_empty_one(
    ruang: Ruang, dunia: Dunia, data: str
) -> None:
    jawaban = rute.jawab_tombol(ruang, dunia.kabag_tapem, data)

    assert jawaban.html.startswith("Belum ada register 9999. Yang ada: ")
    assert "Belum ada entri" not in jawaban.html
