"""Writing into a register: by whom, once, version by version, and into the history."""

import json
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from datetime import timedelta
from decimal import Decimal

import pytest
from sqlalchemy import Engine, text
from sqlmodel import Session, select

from core.angka import Keadaan
from core.errors import TahunBelumDibukaError, TidakBerhakError, TombolBasiError
from core.galat_register import (
    AlasanCoretError,
    BukanRegisternyaError,
    EntriBerubahError,
    EntriKembarError,
)
from core.hak import Pelaku, Peran
from core.hitungan import HitunganRegister
from core.register import Entri, IsiEntri, JenisRegister, Kunci
from core.services import baca_register, delegasi, peninjauan, register, sejarah
from core.services.hitungan import Dihitung, compute
from core.services.objek_isian import find_objek, load_year
from core.services.orang import look_up
from core.services.perbuatan import Asal
from core.services.register import Tambahan, Ubahan
from storage.models import SejarahRow
from tests.conftest import NOW, make_pelaku
from tests.isian_uji import Dunia, make_dunia
from tests.orang_uji import unit_id
from tests.register_uji import TAHUN, add

MOU, RAPERWAL, KEBIJAKAN = (
    JenisRegister.MOU_PKS,
    JenisRegister.RAPERWAL,
    JenisRegister.KEBIJAKAN,
)


@pytest.fixture
def dunia(contoh: Engine) -> Dunia:
    return make_dunia(contoh)


def show(dunia: Dunia, pelaku: Pelaku, jenis: JenisRegister = MOU) -> tuple[Entri, ...]:
    return baca_register.show(dunia.engine, pelaku, jenis, TAHUN, now=NOW).entri


def change(dunia: Dunia, satu: Entri, isi: IsiEntri, *, versi: int | None = None) -> Entri:
    ubah = Ubahan(nomor=satu.nomor, versi=versi or satu.versi, isi=isi)
    [baru] = register.write(
        dunia.engine,
        None,
        dunia.kabag_tapem,
        satu.jenis,
        TAHUN,
        ubah=[ubah],
        now=NOW + timedelta(days=1),
    )
    return baru


def history(engine: Engine) -> list[tuple[str, dict[str, object]]]:
    with Session(engine) as session:
        rows = session.exec(select(SejarahRow).order_by("nomor")).all()
        return [
            (row.jenis, json.loads(row.isi)) for row in rows if row.jenis.startswith("register")
        ]


def test_the_head_of_the_unit_that_posts_the_indikator_keeps_its_register(dunia: Dunia) -> None:
    satu = add(dunia.engine, dunia.kabag_tapem, MOU, status="ditindaklanjuti")

    assert (satu.nomor, satu.versi, satu.unit.nama) == (1, 1, "Bagian Tata Pemerintahan")
    assert satu.sejak == NOW.date()
    assert show(dunia, dunia.kabag_tapem) == (satu,)


@pytest.mark.parametrize(
    ("peran", "unit"),
    [
        (Peran.PIMPINAN, "setda"),
        (Peran.KABAG, "bagian-hukum"),
        (Peran.STAF, "bagian-tapem"),
        (Peran.STAF, "bagian-hukum"),
        (Peran.VERIFIKATOR, "bagian-organisasi"),
        (Peran.KEPALA_PD, "dinkes"),
        (Peran.OPERATOR_PD, "dinkes"),
        (Peran.PEMBACA, None),
        (Peran.ADMIN, None),
    ],
)
def test_nobody_else_writes_into_it(dunia: Dunia, peran: Peran, unit: str | None) -> None:
    lain = make_pelaku(dunia.engine, peran, unit, telegram_id=3001)
    satu = add(dunia.engine, dunia.kabag_tapem, MOU)

    with pytest.raises(BukanRegisternyaError) as galat:
        add(dunia.engine, lain, MOU, "Lain")
    with pytest.raises(BukanRegisternyaError):
        register.strike(dunia.engine, None, lain, satu.kunci, versi=1, alasan="x", now=NOW)

    assert galat.value.unit == ("Bagian Tata Pemerintahan",)
    assert show(dunia, dunia.kabag_tapem) == (satu,)


def test_a_stranger_neither_reads_nor_writes(dunia: Dunia) -> None:
    tamu = Pelaku(orang_id=dunia.admin.orang_id, telegram_id=9, nama="Tamu", penugasan=())

    with pytest.raises(TidakBerhakError):
        show(dunia, tamu)
    with pytest.raises(BukanRegisternyaError):
        add(dunia.engine, tamu, MOU)
    assert baca_register.show_all(dunia.engine, tamu, TAHUN, now=NOW).register == ()


def test_a_head_does_not_write_for_a_unit_that_does_not_keep_the_register(dunia: Dunia) -> None:
    kabag = make_pelaku(dunia.engine, Peran.KABAG, "bagian-hukum", telegram_id=3001)

    with pytest.raises(BukanRegisternyaError):
        add(dunia.engine, kabag, MOU, unit="bagian-hukum")


def test_staf_writes_once_it_is_delegated(dunia: Dunia) -> None:
    [staf] = delegasi.list_staf(dunia.engine, dunia.kabag_tapem, now=NOW)
    delegasi.change(dunia.engine, None, dunia.kabag_tapem, staf.penugasan_id, boleh=True, now=NOW)
    kini = look_up(dunia.engine, dunia.staf_tapem.telegram_id, admins=frozenset(), now=NOW)

    assert add(dunia.engine, kini, MOU).sebagai.peran is Peran.STAF
    delegasi.change(dunia.engine, None, dunia.kabag_tapem, staf.penugasan_id, boleh=False, now=NOW)
    kini = look_up(dunia.engine, dunia.staf_tapem.telegram_id, admins=frozenset(), now=NOW)
    with pytest.raises(BukanRegisternyaError):
        add(dunia.engine, kini, MOU, "Lain")


def test_staf_of_other_units_and_perangkat_daerah_do_not_see_it(dunia: Dunia) -> None:
    staf = make_pelaku(dunia.engine, Peran.STAF, "bagian-hukum", telegram_id=3001)
    kepala = make_pelaku(dunia.engine, Peran.KEPALA_PD, "dinkes", telegram_id=3002)
    add(dunia.engine, dunia.kabag_tapem, MOU)

    for pelaku in (staf, kepala):
        with pytest.raises(TidakBerhakError):
            show(dunia, pelaku)
    assert len(show(dunia, dunia.staf_tapem)) == 1


def test_each_unit_of_a_shared_register_keeps_its_own_part(dunia: Dunia) -> None:
    kesra = make_pelaku(dunia.engine, Peran.KABAG, "bagian-kesra", telegram_id=3001)
    ekonomi = make_pelaku(dunia.engine, Peran.KABAG, "bagian-perekonomian", telegram_id=3002)
    staf = make_pelaku(dunia.engine, Peran.STAF, "bagian-kesra", telegram_id=3003)
    satu = add(dunia.engine, kesra, KEBIJAKAN, unit="bagian-kesra")
    dua = add(dunia.engine, ekonomi, KEBIJAKAN, "Lain", unit="bagian-perekonomian")

    with pytest.raises(BukanRegisternyaError):
        register.strike(dunia.engine, None, kesra, dua.kunci, versi=1, alasan="x", now=NOW)

    assert (satu.nomor, dua.nomor) == (1, 2)
    assert show(dunia, kesra, KEBIJAKAN) == (satu, dua)
    assert show(dunia, staf, KEBIJAKAN) == (satu,)


def test_a_year_that_is_not_open_takes_nothing(dunia: Dunia) -> None:
    satu = Tambahan(unit_id=unit_id(dunia.engine, "bagian-tapem"), isi=IsiEntri(judul="A"))

    with pytest.raises(TahunBelumDibukaError):
        register.write(dunia.engine, None, dunia.kabag_tapem, MOU, 2024, tambah=[satu], now=NOW)


def test_a_change_is_a_new_version_and_the_old_one_stays(dunia: Dunia) -> None:
    satu = add(dunia.engine, dunia.kabag_tapem, MOU, status="belum_ditindaklanjuti")

    change(dunia, satu, replace(satu.isi, judul="Judul lain"))
    tiga = change(
        dunia, satu, replace(satu.isi, judul="Judul lain", status="ditindaklanjuti"), versi=2
    )

    riwayat = baca_register.show_entry(dunia.engine, dunia.kabag_tapem, satu.kunci, now=NOW)
    assert [s.versi for s in riwayat.versi] == [1, 2, 3]
    assert [s.isi.judul for s in riwayat.versi] == ["Jaminan kesehatan", "Judul lain", "Judul lain"]
    # Since when it has this status, not since when it was last touched.
    assert [s.sejak for s in riwayat.versi] == [NOW.date(), NOW.date(), tiga.pada_at.date()]


def test_whoever_changes_what_another_has_changed_meanwhile_is_told_who(dunia: Dunia) -> None:
    satu = add(dunia.engine, dunia.kabag_tapem, MOU)
    change(dunia, satu, replace(satu.isi, status="ditindaklanjuti"))

    with pytest.raises(EntriBerubahError) as galat:
        change(dunia, satu, replace(satu.isi, status="tidak_diproses"))

    assert galat.value.oleh == dunia.kabag_tapem.nama
    assert show(dunia, dunia.kabag_tapem)[0].isi.status == "ditindaklanjuti"


def test_striking_out_needs_a_reason_stays_readable_and_is_final(dunia: Dunia) -> None:
    satu = add(dunia.engine, dunia.kabag_tapem, MOU)

    def strike(alasan: str, versi: int = 1) -> Entri:
        return register.strike(
            dunia.engine, None, dunia.kabag_tapem, satu.kunci, versi=versi, alasan=alasan, now=NOW
        )

    with pytest.raises(AlasanCoretError):
        strike("  ")
    assert strike("tercatat dua kali").dicoret == "tercatat dua kali"
    with pytest.raises(EntriBerubahError):
        strike("lagi", 2)

    [kini] = show(dunia, dunia.kabag_tapem)
    assert (kini.versi, kini.isi) == (2, satu.isi)


def test_a_number_is_not_given_again(dunia: Dunia) -> None:
    satu = add(dunia.engine, dunia.kabag_tapem, MOU)
    register.strike(dunia.engine, None, dunia.kabag_tapem, satu.kunci, versi=1, alasan="x", now=NOW)

    # One that was struck out is no twin either.
    assert add(dunia.engine, dunia.kabag_tapem, MOU).nomor == 2


def test_every_write_stands_in_the_sealed_history_with_all_it_says(dunia: Dunia) -> None:
    satu = add(dunia.engine, dunia.kabag_tapem, MOU, status="ditindaklanjuti")
    change(dunia, satu, replace(satu.isi, status=None))
    register.strike(
        dunia.engine, None, dunia.kabag_tapem, satu.kunci, versi=2, alasan="ganda", now=NOW
    )

    tercatat = history(dunia.engine)

    assert [jenis for jenis, _ in tercatat] == [
        "register_ditambah",
        "register_diubah",
        "register_dicoret",
    ]
    assert [(isi["versi"], isi["status"], isi["dicoret_alasan"]) for _, isi in tercatat] == [
        (1, "ditindaklanjuti", None),
        (2, None, None),
        (3, None, "ganda"),
    ]
    assert tercatat[0][1]["tanggal"] == "2025-02-03"
    assert sejarah.verify(dunia.engine).cacat == ()


def test_the_same_update_writes_once(dunia: Dunia) -> None:
    satu = add(dunia.engine, dunia.kabag_tapem, MOU, asal=Asal(1, 7))
    lagi = add(dunia.engine, dunia.kabag_tapem, MOU, asal=Asal(1, 7))

    assert lagi == satu
    assert show(dunia, dunia.kabag_tapem) == (satu,)
    assert len(history(dunia.engine)) == 1


def test_an_entry_alike_is_refused_until_its_number_was_shown(dunia: Dunia) -> None:
    add(dunia.engine, dunia.kabag_tapem, MOU)

    with pytest.raises(EntriKembarError) as galat:
        add(dunia.engine, dunia.kabag_tapem, MOU, "JAMINAN kesehatan")

    assert galat.value.nomor == (1,)
    assert add(dunia.engine, dunia.kabag_tapem, MOU, kembar=[1]).nomor == 2


def test_two_who_add_at_once_are_both_kept_with_numbers_of_their_own(dunia: Dunia) -> None:
    lain = make_pelaku(dunia.engine, Peran.KABAG, "bagian-tapem", telegram_id=3001)

    with ThreadPoolExecutor(8) as utas:
        hasil = [
            utas.submit(add, dunia.engine, pelaku, MOU, f"Judul {nomor}")
            for nomor, pelaku in enumerate([dunia.kabag_tapem, lain] * 4)
        ]
        semua = [satu.result() for satu in hasil]

    assert sorted(satu.nomor for satu in semua) == list(range(1, 9))
    assert {s.isi.judul for s in show(dunia, lain)} == {f"Judul {n}" for n in range(8)}
    assert sejarah.verify(dunia.engine).cacat == ()


def test_of_two_who_change_the_same_entry_at_once_one_is_told_of_the_other(dunia: Dunia) -> None:
    lain = make_pelaku(dunia.engine, Peran.KABAG, "bagian-tapem", telegram_id=3001)

    def write(pelaku: Pelaku, satu: Entri, status: str) -> str | None:
        """Return who was faster, None: nobody was."""
        ubah = Ubahan(nomor=satu.nomor, versi=1, isi=replace(satu.isi, status=status))
        try:
            register.write(dunia.engine, None, pelaku, MOU, TAHUN, ubah=[ubah], now=NOW)
        except EntriBerubahError as galat:
            return galat.oleh
        return None

    for nomor in range(5):
        satu = add(dunia.engine, dunia.kabag_tapem, MOU, f"Judul {nomor}")
        with ThreadPoolExecutor(2) as utas:
            pertama = utas.submit(write, dunia.kabag_tapem, satu, "ditindaklanjuti")
            kedua = utas.submit(write, lain, satu, "tidak_diproses")
            hasil = [pertama.result(), kedua.result()]
        kini = show(dunia, lain)[nomor]
        assert kini.versi == 2
        assert sorted(hasil, key=bool) == [None, kini.penulis]

    assert sejarah.verify(dunia.engine).cacat == ()


@pytest.mark.parametrize(
    "perintah",
    [
        "UPDATE sejarah SET isi = replace(isi, 'tidak_diproses', 'ditindaklanjuti')",
        "UPDATE sejarah SET oleh = 1 WHERE jenis = 'register_diubah'",
        "DELETE FROM sejarah WHERE jenis = 'register_diubah'",
        "UPDATE sejarah SET jenis = 'register_ditambah' WHERE jenis = 'register_diubah'",
    ],
)
def test_a_history_of_registers_that_somebody_has_touched_is_not_whole(
    dunia: Dunia, perintah: str
) -> None:
    satu = add(dunia.engine, dunia.kabag_tapem, MOU)
    change(dunia, satu, replace(satu.isi, status="tidak_diproses"))
    assert sejarah.verify(dunia.engine).cacat == ()
    with dunia.engine.begin() as connection:
        for pemicu in ("sejarah_tetap_update", "sejarah_tetap_delete"):
            connection.execute(text(f"DROP TRIGGER {pemicu}"))
        assert connection.execute(text(perintah)).rowcount > 0

    assert sejarah.verify(dunia.engine).cacat != ()


def test_all_are_written_or_none(dunia: Dunia) -> None:
    satu = add(dunia.engine, dunia.kabag_tapem, MOU)
    tambah = Tambahan(unit_id=satu.unit.id, isi=IsiEntri(judul="Baru"))

    with pytest.raises(EntriBerubahError):
        register.write(
            dunia.engine,
            None,
            dunia.kabag_tapem,
            MOU,
            TAHUN,
            tambah=[tambah],
            ubah=[Ubahan(nomor=1, versi=9, isi=satu.isi)],
            now=NOW,
        )

    assert show(dunia, dunia.kabag_tapem) == (satu,)


@pytest.mark.parametrize("status", ["diharmonisasi", "", "x"])
def test_a_status_of_another_register_is_not_taken(dunia: Dunia, status: str) -> None:
    with pytest.raises(TombolBasiError):
        add(dunia.engine, dunia.kabag_tapem, MOU, status=status)


def test_an_entry_that_there_is_not_cannot_be_shown_or_struck_out(dunia: Dunia) -> None:
    kunci = Kunci(MOU, TAHUN, 5)

    with pytest.raises(TombolBasiError):
        baca_register.show_entry(dunia.engine, dunia.kabag_tapem, kunci, now=NOW)
    with pytest.raises(TombolBasiError):
        register.strike(dunia.engine, None, dunia.kabag_tapem, kunci, versi=1, alasan="x", now=NOW)


def test_what_a_document_printed_is_shown_with_its_place(dunia: Dunia) -> None:
    satu = baca_register.show(dunia.engine, dunia.kabag_tapem, MOU, 2024, now=NOW)

    assert not satu.dibuka
    assert satu.bisa_diisi == ()
    assert [s.nomor for s in satu.tercetak] == list(range(1, 9))
    assert satu.tercetak[2].keterangan == "Tidak diproses"
    assert satu.tercetak[0].tabel == "Rekapitulasi MoU/PKS"


def computed(dunia: Dunia, teks: str, nomor: int, unit: str) -> HitunganRegister:
    """Return what stands beside a figure that is about to be posted for TW II."""
    pelaku = make_pelaku(dunia.engine, Peran.KABAG, unit, telegram_id=3900 + nomor)
    usul = dunia.usul(dunia.iku(nomor), "tw2", dunia.iku2(teks).angka, unit)
    hitungan = peninjauan.review(dunia.engine, pelaku, usul, now=NOW).hitungan
    assert isinstance(hitungan, HitunganRegister)
    return hitungan


def test_the_register_stands_beside_the_posted_figure(dunia: Dunia) -> None:
    assert computed(dunia, "60", 2, "bagian-tapem").nilai is Keadaan.TIDAK_DAPAT_DIHITUNG
    add(dunia.engine, dunia.kabag_tapem, MOU, "A", status="ditindaklanjuti")
    add(dunia.engine, dunia.kabag_tapem, MOU, "B", status="belum_ditindaklanjuti")
    dicoret = add(dunia.engine, dunia.kabag_tapem, MOU, "C")
    register.strike(
        dunia.engine, None, dunia.kabag_tapem, dicoret.kunci, versi=1, alasan="x", now=NOW
    )

    hitungan = computed(dunia, "60", 2, "bagian-tapem")

    assert (hitungan.nilai, hitungan.semua) == (Decimal(50), 2)


def test_of_a_shared_register_each_unit_is_computed_by_its_own_part(dunia: Dunia) -> None:
    kesra = make_pelaku(dunia.engine, Peran.KABAG, "bagian-kesra", telegram_id=3001)
    ekonomi = make_pelaku(dunia.engine, Peran.KABAG, "bagian-perekonomian", telegram_id=3002)
    add(dunia.engine, kesra, KEBIJAKAN, "A", unit="bagian-kesra", status="ditindaklanjuti")
    for judul in "BC":
        add(dunia.engine, ekonomi, KEBIJAKAN, judul, unit="bagian-perekonomian", status="belum")

    with Session(dunia.engine) as session:
        objek = find_objek(load_year(session, TAHUN), dunia.iku(6))
        assert objek.ukuran is not None

        def part(unit: int | None) -> object:
            assert objek.ukuran is not None
            hasil = compute(
                session,
                Dihitung(
                    indikator_id=objek.objek.id,
                    ukuran=objek.ukuran,
                    periode=objek.periode[-1],
                    unit_id=unit,
                    now=NOW,
                ),
            )
            assert isinstance(hasil, HitunganRegister)
            return hasil.pembilang, hasil.penyebut

        assert part(unit_id(dunia.engine, "bagian-kesra")) == (1, 1)
        assert part(unit_id(dunia.engine, "bagian-perekonomian")) == (0, 2)
        assert part(None) == (1, 3)
