"""Short sentences behind an answer: what they ask of it, and what they leave as it was."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia


@pytest.mark.parametrize(
    ("rantai", "jawab"),
    [
        # The quarter before: 24 - 10; before the first quarter lies the year before.
        (("iku 2 tw1 brp", "tw2", "naik brp"), "TW I 2025 10 → TW II 2025 24 (naik 14)"),
        (("iku 2 tw2 brp", "turun atau naik"), "TW I 2025 10 → TW II 2025 24 (naik 14)"),
        (("iku 2 tw1 brp", "naik brp"), "TW I 2025: target 15, realisasi 10, capaian 66,67%"),
        # Now is no longer last year.
        (("tahun lalu capaian kerja sama brp, skrg brp",), "s.d. TW II 2025: capaian 80,00%"),
        (("serapan 2024 berapa", "sekarang berapa"), "2025 s.d. Juni"),
        # Of the report that was talked about, not of any.
        (("ikk dukcapil udah?", "dinkes kapan kirimnya"), "sudah melapor, 20 Januari 2025"),
        (("ikk yg udah siapa", "batas dukcapil kapan"), "tenggat Jumat, 31 Januari 2025"),
        (("skm semester 1 udah brp", "nilai rshd brp"), "semester I 2025: 88,87, mutu A"),
        (("siapa udah isi iku tw2", "hukum berapa"), "Diajukan 40 oleh Bagian Hukum"),
        (("siapa udah isi iku tw2", "tapem berapa"), "80,00% (realisasi 24 dari target 30)"),
        (("88,87 masuk kategori apa", "kl 76?"), "76: C (Kurang Baik)"),
        (("siapa yg input iku 3 tw2",), "diajukan, belum diverifikasi (Kepala Bagian Hukum"),
        (("kinerja bagian hukum tw2",), "Diajukan 40 oleh Bagian Hukum"),
    ],
)
def test_what_goes_on_is_asked_of_what_was_told(
    berjalan: Dunia, rantai: tuple[str, ...], jawab: str
) -> None:
    assert jawab in ask(berjalan, "sekda", *rantai).teks


@pytest.mark.parametrize(
    ("rantai", "jawab"),
    [
        (("serapan di atas 90 persen apa aja", "ada brp"), "di atas 90,00%, 2024: 8 dari 54"),
        # 41 of 150.
        (("golongan III D", "dr total brp persen"), "41 dari 150 orang = 27,33%"),
        (("jumlah semua catatan berapa",), "35 catatan"),
        (("catatan soal jumlah",), "6 catatan"),
        (("belum cair program perekonomian", "per kegiatannya"), "Rp584.710.004"),
        (("mou dgn kampus ada ga", "sampe kapan"), "MoU/PKS 2024, nomor 4\n"),
        (("inovasi gpy itu apa", "sasarannya?"), "Gerakan Peduli Yatim"),
    ],
)
def test_what_goes_on_behind_what_is_printed(
    dokumen: Dunia, rantai: tuple[str, ...], jawab: str
) -> None:
    assert jawab in ask(dokumen, "sekda", *rantai).teks


def test_a_year_in_progress_is_told_up_to_what_is_in_it(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "sekda", "dokumen RR thn ini")
    # Of the second quarter there is nothing yet: a quarter of one document is the target of I.
    assert "IKU-8 Dokumen RR, s.d. TW I 2025: target 0,25, realisasi 1" in jawab.teks
    kartu = ask(berjalan, "sekda", "dokumen RR thn ini", "tw2 nya?", "tw2 nya?").teks
    assert "Target s.d. TW I  " in kartu
    assert "Target s.d. TW II" not in kartu


def test_nobody_is_refused_what_their_own_unit_has_not(berjalan: Dunia) -> None:
    anggaran = ask(berjalan, "operator_dinkes", "anggaran dinas kesehatan thn 2025")
    assert anggaran.sikap == (Sikap.TIDAK_ADA,)
    assert "Anggaran Dinas Kesehatan tidak tersedia dalam data" in anggaran.teks
    lain = ask(berjalan, "operator_dinkes", "anggaran dinas sosial thn 2025")
    assert lain.sikap == (Sikap.TOLAK,)

    skm = ask(berjalan, "staf_organisasi", "skm kita udah berapa yg masuk")
    assert skm.sikap == (Sikap.JAWAB,)
    assert "Bagian Organisasi bukan unit yang melaporkan SKM." in skm.teks
    assert ask(berjalan, "staf_organisasi", "skm dinkes udah masuk?").sikap == (Sikap.TOLAK,)


def test_whether_we_have_reported_is_asked_of_our_own_unit(berjalan: Dunia) -> None:
    kami = ask(berjalan, "operator_dinkes", "skm dinkes batasnya", "kami udah lapor blm")
    assert kami.sikap == (Sikap.JAWAB,)
    assert "SKM semester I 2025, Dinas Kesehatan: belum melapor." in kami.teks


def test_by_when_is_asked_of_the_tasks_that_were_told(berjalan: Dunia) -> None:
    assert (
        "lewat tenggat 10 April 2025"
        in ask(berjalan, "kabag_hukum", "tugas saya apa aja yg blm", "kapan terakhir").teks
    )
    assert "lewat tenggat 10 April 2025" in ask(berjalan, "staf_organisasi", "tugas kita apa").teks


def test_who_wants_a_figure_accepted_is_led_to_what_waits(berjalan: Dunia) -> None:
    jawab = ask(berjalan, "verifikator_organisasi", "iku 3 disetujui aja")
    assert "Menunggu putusan Anda (1)" in jawab.teks
