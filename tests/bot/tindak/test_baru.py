"""An admin makes a task of a finding, writes a recommendation, or takes one from a document."""

import pytest
from sqlmodel import select

from bot.cek import tombol as tombol_cek
from bot.messages.kesalahan import explain
from bot.render import polos
from core.errors import TidakBerhakError, TombolBasiError
from core.galat_catatan import CatatanHilangError
from core.galat_tindak import SudahJadiTugasError
from core.hak import Peran
from core.services import cek, dialog, orang
from core.tindak_lanjut import Asal
from storage.engine import writing
from storage.models import CapaianTercetakRow
from tests.bot.tahun.obrolan import Obrolan
from tests.bot.tindak.conftest import Masuk
from tests.conftest import NOW, make_pelaku
from tests.tindak_uji import Dunia, assign


def open_finding(obrolan: Obrolan, kunci: str) -> str:
    data = tombol_cek.of(tombol_cek.CATATAN, 2024, tombol_cek.SEMUA, cek.sign_of(kunci))
    return polos(obrolan.tap_data(data).html)


def test_a_finding_becomes_a_task_of_the_unit_that_is_proposed(dunia: Dunia, masuk: Masuk) -> None:
    admin = masuk(dunia.admin)
    open_finding(admin, "target:IKU-3")
    teks = polos(admin.tap("Jadikan tugas").html)
    assert "IKU-3: targetnya berbeda antar-dokumen. " in teks
    assert "Unit mana yang menindaklanjuti?" in teks
    assert admin.tombol == ["Bagian Hukum", "Batal"]

    teks = polos(admin.tap("Bagian Hukum").html)
    assert "Sampai kapan Bagian Hukum menindaklanjutinya?" in teks
    assert admin.tombol == [
        "2 minggu lagi, 7 Desember 2026",
        "30 hari lagi, 23 Desember 2026",
        "31 Desember 2026",
        "Batal",
    ]
    teks = polos(admin.say("31 desember").html)
    assert "Tugas dari catatan, 2024" in teks
    assert "Unit: Bagian Hukum\nTenggat: Kamis, 31 Desember 2026" in teks
    assert "Simpan sebagai Admin CEKER?" in teks
    assert dunia.read() == []

    teks = polos(admin.tap("Simpan").html)
    assert teks.startswith("Tersimpan. Unitnya kami beri tahu pada jam kirim.")
    assert "Tindak lanjut 2024 no. 1\nDari catatan /cek atas angka 2024" in teks
    assert "Bagian Hukum, tenggat 31 Desember 2026: belum ditindaklanjuti" in teks
    [satu] = dunia.read()
    assert (satu.asal, satu.kunci) == (Asal.CATATAN, "target:IKU-3")
    # And the finding says so, to whoever may read of it.
    teks = polos(admin.tap("Lihat catatannya").html)
    assert "Tugas Bagian Hukum, tenggat 31 Desember 2026: belum ditindaklanjuti" in teks
    assert "Tindak lanjut 2024 no. 1" in polos(admin.tap("Tugas Bagian Hukum").html)
    kabag = masuk(dunia.kabag_hukum)
    assert "Tugas Bagian Hukum" in open_finding(kabag, "target:IKU-3")
    assert "Jadikan tugas" not in kabag.tombol
    assert "Tugas Bagian Hukum" not in open_finding(masuk(dunia.kabag_organisasi), "target:IKU-3")


def test_a_finding_that_is_about_a_total_proposes_nobody(dunia: Dunia, masuk: Masuk) -> None:
    admin = masuk(dunia.admin)
    open_finding(admin, "jumlah:program 1 Tabel 3.5")
    assert "Tulis nama unitnya" in admin.tap("Jadikan tugas").html
    assert admin.tombol == ["Batal"]
    assert "Unit “zzz” tidak ditemukan.\n\n" in admin.say("zzz").html
    assert "Sampai kapan <b>Bagian Administrasi Pembangunan</b>" in admin.say("adpem").html
    # Back to the finding that it began from.
    teks = admin.tap("Batal").html
    assert teks.startswith("Baik, tidak jadi. Tidak ada yang tersimpan.")
    assert "Jadikan tugas" in admin.tombol
    assert dialog.find(dunia.engine, dunia.admin, now=NOW) is None


def test_a_task_that_is_not_made_leads_back_to_what_was_looked_for(
    dunia: Dunia, masuk: Masuk
) -> None:
    admin = masuk(dunia.admin)
    admin.say("/cek IKU-3 target")
    admin.tap("5")
    admin.tap("Jadikan tugas")

    admin.tap("Batal")

    assert "Catatan 2024 tentang “iku 3 target”: 2" in polos(admin.tap("« Daftar").html)


@pytest.mark.parametrize(("hari", "sesudahnya"), [(1, "15 Desember"), (17, "31 Desember")])
def test_no_day_is_offered_twice(dunia: Dunia, masuk: Masuk, hari: int, sesudahnya: str) -> None:
    admin = masuk(dunia.admin)
    saat = NOW.replace(month=12, day=hari)
    admin.ruang = type(admin.ruang)(dunia.engine, jam=lambda: saat)
    open_finding(admin, "target:IKU-3")
    admin.tap("Jadikan tugas")

    admin.tap("Bagian Hukum")

    *tawaran, _ = (label.rpartition(", ")[-1] for label in admin.tombol)
    assert tawaran[0] == f"{sesudahnya} 2026"
    assert len(set(tawaran)) == len(tawaran) == 2


def test_a_recommendation_is_written_with_its_lhe(dunia: Dunia, masuk: Masuk) -> None:
    admin = masuk(dunia.admin)
    admin.say("/rekomendasi 2024")
    assert "Apa rekomendasinya?" in admin.tap("Tambah").html
    assert "belum terbaca" in admin.say("…").html
    assert "Nomor dan tanggal LHE-nya?" in admin.say("Menyusun <cascading>").html
    assert "“hmm” belum terbaca sebagai nomor" in admin.say("hmm").html
    assert "belum tiba" in admin.say("700/1 tanggal 24 November 2026").html
    admin.say("700/123/Itko/2025 tanggal 12 Mei 2025")
    admin.say("organisasi")
    assert "“kapan saja” belum terbaca" in admin.say("kapan saja").html
    assert "paling cepat Selasa, 24 November 2026" in admin.say("23 November 2026").html
    teks = polos(admin.say("2 minggu lagi").html)
    assert teks.startswith("Rekomendasi, 2024")
    assert "Menyusun <cascading>" in teks
    assert "LHE: 700/123/Itko/2025, 12 Mei 2025" in teks
    assert "Tenggat: Senin, 7 Desember 2026" in teks

    teks = polos(admin.tap("Simpan").html)
    assert "Rekomendasi LHE 700/123/Itko/2025, 12 Mei 2025" in teks
    [satu] = dunia.read()
    assert (satu.teks, satu.unit_nama) == ("Menyusun <cascading>", "Bagian Organisasi")


def test_what_a_document_recommends_is_proposed_with_source_and_owner(
    dunia: Dunia, masuk: Masuk
) -> None:
    admin = masuk(dunia.admin)
    admin.say("/rekomendasi 2024")
    teks = polos(admin.tap("Ambil dari dokumen").html)
    assert "2. Terdapat beberapa rekomendasi yang harus ditindak lanjuti" in teks
    assert (
        "diampu Bagian Organisasi; LKjIP Setda Kota Bengkulu 2024, "
        "Subbab Nilai Akip Perangkat Daerah, rekomendasi 1"
    ) in teks
    admin.tap("2")
    admin.tap("Belum diketahui")
    assert admin.tombol == ["Bagian Organisasi", "Batal"]
    admin.tap("Bagian Organisasi")
    teks = polos(admin.tap("31 Desember 2026").html)
    assert "Sumber: LKjIP Setda Kota Bengkulu 2024, Subbab Nilai Akip" in teks
    assert "LHE: belum diketahui" in teks
    admin.tap("Simpan")

    admin.tap("« Daftar")
    assert "sudah: Bagian Organisasi" in admin.tap("Ambil dari dokumen").html
    # What it says stays the document's.
    admin.tap("2")
    admin.tap("Belum diketahui")
    admin.tap("Bagian Organisasi")
    admin.tap("31 Desember 2026")
    assert admin.tombol == ["Simpan", "Batal", "Ubah LHE", "Ubah unit", "Ubah tenggat"]


def test_a_year_without_recommendations_says_so(dunia: Dunia, masuk: Masuk) -> None:
    admin = masuk(dunia.admin)
    admin.say("/rekomendasi 2023")
    assert "Dokumen 2023 yang dimuat tidak mencetak rekomendasi." in (
        admin.tap("Ambil dari dokumen").html
    )


def begin(obrolan: Obrolan, teks: str = "Menyusun cascading", unit: str = "hukum") -> None:
    """Write a recommendation up to its summary, due on 31 December."""
    obrolan.say("/rekomendasi 2024")
    obrolan.tap("Tambah")
    obrolan.say(teks)
    obrolan.tap("Belum diketahui")
    obrolan.say(f"bagian {unit}")
    obrolan.tap("31 Desember 2026")


def test_what_is_asked_can_be_said_again_before_it_is_kept(dunia: Dunia, masuk: Masuk) -> None:
    admin = masuk(dunia.admin)
    begin(admin)
    lama = admin.find("Simpan").data
    admin.tap("Ubah unit")
    admin.say("bagian umum")
    admin.tap("Ubah tenggat")
    admin.say("lusa")
    admin.tap("Ubah teks")
    admin.say("Menyusun pohon kinerja")
    admin.tap("Ubah LHE")
    admin.say("700/9 tanggal 2 Januari 2026")
    assert "Mohon pilih lewat tombol" in admin.say("ya").html

    # The button under what it said before keeps nothing.
    assert "Isinya baru saja berubah" in admin.tap_data(lama).html
    assert dunia.read() == []
    admin.tap("Simpan")
    [satu] = dunia.read()
    assert (satu.teks, satu.unit_nama) == ("Menyusun pohon kinerja", "Bagian Umum")
    assert f"{satu.tenggat_on}" == "2026-11-25"
    assert satu.lhe is not None
    assert satu.lhe.nomor == "700/9"


def test_a_second_tap_keeps_no_second_one(dunia: Dunia, masuk: Masuk) -> None:
    admin = masuk(dunia.admin)
    begin(admin)
    simpan = admin.find("Simpan").data
    assert admin.tap_data(simpan).html.startswith("Tersimpan.")
    assert admin.tap_data(simpan, ulang=True).html.startswith("Sudah tersimpan.")
    assert admin.tap_data(simpan).html.startswith("Sudah tersimpan.")
    assert len(dunia.read()) == 1
    # Once that one is over, the button belongs to another time.
    begin(admin, "lain")
    admin.tap("Batal")
    assert "sudah tidak berlaku" in admin.tap_data("fs:abc").html


def test_what_a_unit_has_already_is_refused_and_another_unit_can_be_chosen(
    dunia: Dunia, masuk: Masuk
) -> None:
    assign(dunia.engine, dunia.admin, "bagian-hukum", "target:IKU-3")
    admin = masuk(dunia.admin)
    open_finding(admin, "target:IKU-3")
    admin.tap("Jadikan tugas")
    admin.tap("Bagian Hukum")
    admin.tap("31 Desember 2026")
    # At Telegram a refused tap is a short notice, and the summary stays where it is.
    with pytest.raises(SudahJadiTugasError) as caught:
        admin.tap("Simpan")
    assert "sudah menjadi tugas Bagian Hukum" in explain(caught.value)
    admin.tap("Ubah unit")
    admin.say("bagian organisasi")
    admin.tap("Simpan")
    assert [s.unit_nama for s in dunia.read()] == ["Bagian Hukum", "Bagian Organisasi"]


def test_a_unit_that_nobody_has_joined_is_said_so_before(dunia: Dunia, masuk: Masuk) -> None:
    admin = masuk(dunia.admin)
    begin(admin, unit="umum")
    assert "Belum ada kepala atau operator unit ini" in admin.terakhir.html
    begin(admin, unit="hukum")
    assert "Belum ada kepala" not in admin.terakhir.html


def test_several_units_of_a_name_are_asked_about(dunia: Dunia, masuk: Masuk) -> None:
    admin = masuk(dunia.admin)
    admin.say("/rekomendasi 2024")
    admin.tap("Tambah")
    admin.say("x1")
    admin.tap("Belum diketahui")
    assert "Unit yang mana?" in admin.say("puskesmas").html
    admin.tap("Puskesmas Kandang")
    assert "Sampai kapan <b>Puskesmas Kandang</b>" in admin.terakhir.html


def test_a_finding_that_is_gone_by_then_is_said_so(dunia: Dunia, masuk: Masuk) -> None:
    admin = masuk(dunia.admin)
    open_finding(admin, "capaian:IKU-7")
    admin.tap("Jadikan tugas")
    admin.say("adpem")
    admin.tap("31 Desember 2026")
    with writing(dunia.engine) as session:
        statement = select(CapaianTercetakRow).where(CapaianTercetakRow.tercetak == "94,66")
        for row in session.exec(statement):
            session.delete(row)
    with pytest.raises(CatatanHilangError):
        admin.tap("Simpan")
    assert dunia.read() == []


def test_whoever_is_no_admin_any_more_keeps_nothing(dunia: Dunia, masuk: Masuk) -> None:
    admin = masuk(dunia.admin)
    begin(admin)
    make_pelaku(dunia.engine, Peran.ADMIN, telegram_id=4050)
    orang.end_role(dunia.engine, 4001, peran=Peran.ADMIN, unit=None, asal="uji", now=NOW)
    bukan = make_pelaku(dunia.engine, Peran.PEMBACA, telegram_id=4001)
    admin.pelaku = bukan

    with pytest.raises(TidakBerhakError):
        admin.tap("Simpan")
    assert dialog.find(dunia.engine, bukan, now=NOW) is None
    assert dunia.read() == []


@pytest.mark.parametrize(
    "data",
    [
        *("fk:2024", "fk:2024:00", "fk:x:00", "ft:x", "ft:2030", "fa:2024", "fu:2024:00", "fe:1"),
        *("fn:x", "fn:1", "fg:20261301", "fg:x", "fm:z", "fm:u", "fs", "fx:x", "fr:2024:z:1"),
        *("fr:x", "fl:99", "fb:1", "fb:1:1", "fw:x", "fj:99", "fy:1", "fo:1", "fd:99", "fv:1"),
        *("fp:99", "fi:1", "fq:99", "fz:99", "f", "fzz:1"),
    ],
)
def test_a_button_that_says_nonsense_is_a_stale_one(dunia: Dunia, masuk: Masuk, data: str) -> None:
    admin = masuk(dunia.admin)
    with pytest.raises(TombolBasiError):
        admin.tap_data(data)
