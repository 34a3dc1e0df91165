"""What a register comes to stands beside the posted figure, wherever that is shown.

Figures by hand, or from the document: 14 Raperwal were harmonised and 100% reported (Tabel 3.1,
3); of 8 MoU/PKS one is printed as not processed, and 60% reported (Tabel 3.1, 2).
"""

from datetime import date

import pytest

from bot.render import polos
from bot.ruang import Ruang
from core.hak import Pelaku, Peran
from core.register import EntriTercetak, JenisRegister
from core.services import baca_register, putusan
from tests.bot.isi.orang_isi import Orang
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import Dunia, make_dunia
from tests.register_uji import TAHUN, add

MOU, RAPERWAL, INOVASI = JenisRegister.MOU_PKS, JenisRegister.RAPERWAL, JenisRegister.INOVASI


@pytest.fixture
def dunia(ruang: Ruang) -> Dunia:
    return make_dunia(ruang.engine)


@pytest.fixture
def kabag(dunia: Dunia, ruang: Ruang) -> Orang:
    return Orang(ruang, dunia.kabag_tapem)


def lines(html: str) -> list[str]:
    return polos(html).splitlines()


def computed(html: str) -> list[str]:
    """Return the lines about what was computed."""
    kata = ("itungan", "Angka yang diisi", "Sama dengan angka", "berstatus", "dihitung menurut")
    return [satu for satu in lines(html) if any(k in satu for k in kata)]


def summary(orang: Orang, teks: str) -> list[str]:
    """Return what is computed in the summary of a figure that is far above its target."""
    orang.say(teks)
    if "Ya, benar" in orang.labels():
        orang.tap("Ya, benar")
        orang.say("sudah diperiksa")
    assert "Kirim" in " ".join(orang.labels()), orang.jawaban
    return computed(orang.jawaban.html)


def printed(dunia: Dunia, pelaku: Pelaku, jenis: JenisRegister) -> tuple[EntriTercetak, ...]:
    return baca_register.show(dunia.engine, pelaku, jenis, 2024, now=NOW).tercetak


def two_mou(dunia: Dunia) -> None:
    """One of February that was followed up, one of May that was not: 50% by TW II."""
    add(dunia.engine, dunia.kabag_tapem, MOU, "A", status="ditindaklanjuti")
    belum = date(TAHUN, 5, 20)
    add(dunia.engine, dunia.kabag_tapem, MOU, "B", status="belum_ditindaklanjuti", tanggal=belum)


def test_whoever_posts_sees_the_difference_before_it_is_kept(dunia: Dunia, kabag: Orang) -> None:
    two_mou(dunia)

    assert summary(kabag, f"/isi IKU-2 tw2 {TAHUN} 60") == [
        "Hitungan dari register MoU/PKS s.d. TW II: 50,00% (1 dari 2 entri).",
        "⚠ Angka yang diisi lebih tinggi 10,00 poin dari hitungan ini.",
    ]
    # By the end of March there is only the first.
    kabag.tap("Batal")
    assert summary(kabag, f"/isi IKU-2 tw1 {TAHUN} 100") == [
        "Hitungan dari register MoU/PKS s.d. TW I: 100,00% (1 dari 1 entri).",
        "Sama dengan angka yang diisi.",
    ]


def test_the_verifikator_sees_it_in_the_list_and_in_the_posting(dunia: Dunia, ruang: Ruang) -> None:
    two_mou(dunia)
    dunia.post(dunia.kabag_tapem, dunia.iku2("60"))
    pemutus = Orang(ruang, dunia.verifikator_kinerja)

    daftar = pemutus.say("/verifikasi")
    assert computed(daftar) == [
        "⚠ hitungan dari register MoU/PKS s.d. TW II: 50,00%; angka ini lebih tinggi 10,00 poin"
    ]

    assert computed(pemutus.tap_data(pemutus.data("1"))) == [
        "Hitungan dari register MoU/PKS s.d. TW II: 50,00% (1 dari 2 entri).",
        "⚠ Angka yang diisi lebih tinggi 10,00 poin dari hitungan ini.",
    ]


def test_a_figure_that_agrees_has_no_warning_in_the_list(dunia: Dunia, ruang: Ruang) -> None:
    two_mou(dunia)
    dunia.post(dunia.kabag_tapem, dunia.iku2("50"))
    pemutus = Orang(ruang, dunia.verifikator_kinerja)

    daftar = pemutus.say("/verifikasi")
    assert computed(daftar) == ["hitungan dari register MoU/PKS s.d. TW II: 50,00%; sama"]
    assert "Sama dengan angka yang diisi." in computed(pemutus.tap_data(pemutus.data("1")))


def test_the_verifikator_sees_the_register_as_it_is_now(dunia: Dunia, ruang: Ruang) -> None:
    two_mou(dunia)
    dunia.post(dunia.kabag_tapem, dunia.iku2("50"))
    add(dunia.engine, dunia.kabag_tapem, MOU, "C")
    pemutus = Orang(ruang, dunia.verifikator_kinerja)
    pemutus.say("/verifikasi")

    assert computed(pemutus.tap_data(pemutus.data("1"))) == [
        "Hitungan dari register MoU/PKS s.d. TW II: tidak dapat dihitung.",
        "1 entri belum berstatus.",
    ]


def test_whoever_asks_sees_both_and_the_posted_figure_stays(
    dunia: Dunia, ruang: Ruang, sekda: Pelaku
) -> None:
    two_mou(dunia)
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("60"))
    orang = Orang(ruang, sekda)

    teks = orang.say(f"/capaian {TAHUN} tw2 IKU-2")

    assert computed(teks) == [
        "Hitungan dari register MoU/PKS s.d. TW II: 50,00% (1 dari 2 entri).",
        "⚠ Angka yang diisi lebih tinggi 10,00 poin dari hitungan ini.",
    ]
    # Target 30; the posted figure is the one that counts.
    assert "200,00%" in polos(teks)


def test_of_the_year_what_came_after_the_last_posting_is_no_difference(
    dunia: Dunia, ruang: Ruang, sekda: Pelaku
) -> None:
    two_mou(dunia)
    september = date(TAHUN, 9, 1)
    add(dunia.engine, dunia.kabag_tapem, MOU, "C", status="ditindaklanjuti", tanggal=september)
    dunia.accepted(dunia.kabag_tapem, dunia.iku2("50"))
    orang = Orang(ruang, sekda)

    assert computed(orang.say(f"/capaian {TAHUN} IKU-2")) == [
        "Hitungan dari register MoU/PKS s.d. TW II: 50,00% (1 dari 2 entri).",
        "Sama dengan angka yang diisi.",
    ]
    # Two of three by September; nothing is posted for TW III.
    assert computed(orang.say(f"/capaian {TAHUN} tw3 IKU-2")) == [
        "Hitungan dari register MoU/PKS s.d. TW III: 66,67% (2 dari 3 entri)."
    ]


def test_innovations_are_counted_in_their_quarter_and_added_up_for_the_year(
    dunia: Dunia, ruang: Ruang, sekda: Pelaku
) -> None:
    kabag = dunia.kabag_organisasi
    for judul, hari, status in (
        ("A", date(TAHUN, 2, 1), "diterapkan"),
        ("B", date(TAHUN, 5, 5), "diterapkan"),
        ("C", date(TAHUN, 6, 5), "gagasan"),
        ("D", date(TAHUN, 8, 17), "diterapkan"),
    ):
        unit = "bagian-organisasi"
        add(dunia.engine, kabag, INOVASI, judul, unit=unit, status=status, tanggal=hari)
    orang = Orang(ruang, kabag)

    assert summary(orang, f"/isi IKU-10 tw2 {TAHUN} 2") == [
        "Hitungan dari register inovasi TW II: 1 inovasi.",
        "1 entri tidak dihitung menurut statusnya.",
        "⚠ Angka yang diisi lebih tinggi 1 inovasi dari hitungan ini.",
    ]
    for periode in ("tw1", "tw2"):
        satu = dunia.iku2("1").angka
        isian = dunia.post(kabag, dunia.usul(dunia.iku(10), periode, satu, "bagian-organisasi"))
        # What the collecting Bagian posts, the verifikator of another field decides on.
        putusan.accept(dunia.engine, None, dunia.verifikator_anggaran, isian.id, now=NOW)
    assert computed(Orang(ruang, sekda).say(f"/capaian {TAHUN} IKU-10")) == [
        "Hitungan dari register inovasi s.d. TW II: 2 inovasi.",
        "1 entri tidak dihitung menurut statusnya.",
        "Sama dengan angka yang diisi.",
    ]


def test_the_raperwal_of_the_document_come_to_the_100_that_it_reports(
    dunia: Dunia, ruang: Ruang
) -> None:
    hukum = make_pelaku(dunia.engine, Peran.KABAG, "bagian-hukum", telegram_id=3001)
    tercetak = printed(dunia, hukum, RAPERWAL)
    assert len(tercetak) == 14
    for satu in tercetak:
        judul, status = satu.judul, "diharmonisasi"
        add(dunia.engine, hukum, RAPERWAL, judul, unit="bagian-hukum", status=status, tanggal=None)

    assert summary(Orang(ruang, hukum), f"/isi IKU-3 tw4 {TAHUN} 100") == [
        "Hitungan dari register Raperda/Raperwal s.d. TW IV: 100,00% (14 dari 14 entri).",
        "Sama dengan angka yang diisi.",
    ]


def test_the_agreements_of_the_document_do_not_come_to_the_60_that_it_reports(
    dunia: Dunia, kabag: Orang
) -> None:
    tercetak = printed(dunia, kabag.pelaku, MOU)
    assert len(tercetak) == 8
    for satu in tercetak:
        # "semua kerja sama ditindaklanjuti", but for the one that was not processed.
        tidak = satu.keterangan == "Tidak diproses"
        status = "tidak_diproses" if tidak else "ditindaklanjuti"
        add(dunia.engine, kabag.pelaku, MOU, f"{satu.nomor}. {satu.judul}", status=status)

    assert summary(kabag, f"/isi IKU-2 tw4 {TAHUN} 60") == [
        "Hitungan dari register MoU/PKS s.d. TW IV: 100,00% (7 dari 7 entri).",
        "1 entri tidak dihitung menurut statusnya.",
        "⚠ Angka yang diisi lebih rendah 40,00 poin dari hitungan ini.",
    ]
