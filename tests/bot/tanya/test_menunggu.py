"""What waits to be verified, one's own postings, and what somebody may not do, in free text."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia

MENUNGGU = "IKU-3 Harmonisasi, TW II 2025 = 40,00% (Bagian Hukum)"


@pytest.mark.parametrize(
    "tanya",
    [
        "apa aja yg lagi nunggu verifikasi",
        "siapa yang lagi nunggu verifikasi",
        "ada yang belum diverifikasi?",
        "iku 3 tw2 sudah diverifikasi belum",
    ],
)
def test_asking_what_waits_is_no_wish_to_decide(berjalan: Dunia, tanya: str) -> None:
    dijawab = ask(berjalan, "sekda", tanya)

    assert dijawab.sikap == (Sikap.JAWAB,)
    assert dijawab.teks.startswith("1 isian")
    assert MENUNGGU in dijawab.teks


def test_whoever_decides_is_led_to_what_waits_for_them(berjalan: Dunia) -> None:
    dijawab = ask(berjalan, "verifikator_organisasi", "ada yg perlu saya verif ga hari ini")

    assert dijawab.teks.startswith("1 isian menunggu putusan Anda:")
    assert "Lihat yang menunggu putusan saya" in dijawab.tombol


@pytest.mark.parametrize(
    "tanya", ["yang saya ajukan kemarin udah diverifikasi blm", "ajuan saya sudah diverifikasi?"]
)
def test_whoever_has_posted_is_told_what_became_of_it(berjalan: Dunia, tanya: str) -> None:
    dijawab = ask(berjalan, "kabag_hukum", tanya)

    assert dijawab.teks.startswith("Belum: 1 menunggu verifikasi.")
    assert MENUNGGU in dijawab.teks


def test_verified_figure_is_told_where_none_waits(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "iku 2 tw2 udah diverifikasi?").teks

    assert teks.startswith("Tidak ada isian IKU-2 yang menunggu verifikasi.")
    assert "realisasi 24" in teks


@pytest.mark.parametrize(
    ("siapa", "tanya", "awal"),
    [
        ("pembaca", "realisasi IKU 2 tw3 2025 45", "Mohon maaf, angka itu tidak dicatat"),
        ("pembaca", "ingatkan dinsos supaya lapor skm", "Mohon maaf, Anda tidak dapat mengirim"),
        ("sekda", "kirim laporan", "Mohon maaf, laporan unit dikirim Kepala dan operator"),
        ("sekda", "hapus laporan IKK dinas sosial", "Mohon maaf, laporan tidak dapat dihapus"),
    ],
)
def test_who_may_not_is_told_so_first(berjalan: Dunia, siapa: str, tanya: str, awal: str) -> None:
    dijawab = ask(berjalan, siapa, tanya)

    assert dijawab.sikap == (Sikap.TOLAK,)
    assert dijawab.teks.startswith(awal)


def test_reminder_that_nobody_may_send_still_tells_how_the_unit_stands(berjalan: Dunia) -> None:
    teks = ask(berjalan, "pembaca", "ingatkan dinsos supaya lapor skm").teks

    assert "SKM semester I 2025, Dinas Sosial: belum melapor." in teks


@pytest.mark.parametrize(
    "tanya", ["laporan IKK kami diterima tgl berapa, tepat waktu kan?", "IKK kami telat ga"]
)
def test_own_report_is_told_with_its_day_and_nothing_of_units_that_owe_none(
    berjalan: Dunia, tanya: str
) -> None:
    teks = ask(berjalan, "operator_dinkes", tanya).teks

    assert teks.startswith("IKK LPPD 2024, Dinas Kesehatan: sudah melapor, 20 Januari 2025")
    assert "Puskesmas" not in teks


def test_nearest_deadline_is_told_alone(berjalan: Dunia) -> None:
    teks = ask(berjalan, "sekda", "habis ini tenggat paling dekat apa & kapan").teks

    assert teks.startswith("Anggaran Juli 2025: tenggat Selasa, 5 Agustus 2025")
    assert "September" not in teks


def test_few_units_that_were_listed_are_whom_they_means(berjalan: Dunia) -> None:
    tanya = "27 pengampu ikk itu ada bagian setda nya ya? yg mana"
    daftar = ask(berjalan, "sekda", tanya)
    # The same is asked twice, and told once.
    assert daftar.sikap == (Sikap.JAWAB,)
    assert "39" not in daftar.teks

    teks = ask(berjalan, "sekda", tanya, "udah lapor belum dia").teks
    assert teks.startswith("IKK LPPD 2024, Bagian Pengadaan Barang / Jasa: belum melapor.")
