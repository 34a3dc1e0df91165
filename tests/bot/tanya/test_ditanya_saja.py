"""Answers that begin with just what was asked: no part dropped, nothing else put before it."""

import pytest

from bot.tanya.balasan import Sikap
from tests.bot.tanya.menanya import ask
from tests.tanya.dunia import Dunia

RATA = "Capaian kinerja, 2024: Rata-rata 96,23%"
TAK_JALAN = "Kegiatan yang tidak terlaksana"
PEMDA = (
    "LKjIP Pemda (kepada Kementerian PANRB): paling lambat 31 Maret tahun berikutnya, "
    "untuk data 2024 31 Maret 2025"
)


@pytest.mark.parametrize(
    ("tanya", "awal"),
    [
        ("kalo dirata2 capaian iku brp", RATA),
        ("dirata-rata capaian 10 indikator itu berapa persen", RATA),
        ("rata2 capaian kinerja setda 2024", RATA),
        ("LKjIP pemda ke PANRB kapan terakhir", f"Aturan nasional:\n• {PEMDA}"),
        ("kapan terakhir lakip disampaikan ke kementerian PAN-RB", f"Aturan nasional:\n• {PEMDA}"),
        (
            "Kapan batas akhir penyampaian LPPD kepada Menteri Dalam Negeri?",
            "Aturan nasional:\n• LPPD: paling lambat 31 Maret",
        ),
        ("knp bnyk kegiatan 2024 yg ga jalan pak", TAK_JALAN),
        ("refocusing itu pengaruhnya apa ke kegiatan 2024", TAK_JALAN),
        ("hambatan pelaksanaan kegiatan 2024 apa", TAK_JALAN),
        # 47.264.962.831 of 57.413.866.249, and of 55.182.174.278.
        (
            "kalau pakai total realisasi dibagi total pagu berapa persen?",
            "Seluruh Setda, 2024: serapan 82,32%",
        ),
        (
            "total realisasi dibagi pagu murni berapa persen",
            "Seluruh Setda, 2024: serapan 85,65%",
        ),
        (
            "kalau total realisasi dibagi total pagu ketemu 71 ga?",
            "Bukan 71,00%: serapannya 82,32%",
        ),
        (
            "target akip 2024 kan BB, kalau nilainya pas 70 sudah masuk BB belum?",
            "Bukan BB (BB > 70).\n70: B (Baik)",
        ),
        ("ikm 76,6 masuk B belum", "Bukan B (B ≥ 76,61)."),
        (
            "Serapan Program Penunjang Urusan itu 85,09% atau 85,10%?",
            "Penunjang urusan, 2024: serapan 85,10%",
        ),
        (
            "serapan penunjang 85,09 apa 85,10",
            "Dihitung: Rp43.321.093.689 / Rp50.906.752.982 = 85,10%",
        ),
        ("target IKM beda antara lampiran PK dan tabel, kenapa?", "IKU-5: targetnya berbeda"),
        ("inovasi tahun 2023 ada berapa", "Inovasi 2023: 2 (realisasi IKU-10)"),
        ("raperda-nya berapa", "Tidak ada Raperda 2024 dalam data (0 entri)"),
        (
            "Raperwal apa saja yang permohonannya masuk bulan Juli 2024?",
            "Raperda/Raperwal 2024, Juli: 3",
        ),
        ("puskesmas mana aja yg udh setor skm", "2 Puskesmas di antara 8 unit sampel SKM"),
        (
            "27 pengampu IKK itu dari total berapa perangkat daerah",
            "Menurut dokumen 2024: 27 pengampu",
        ),
    ],
)
def test_an_answer_begins_with_what_was_asked(dokumen: Dunia, tanya: str, awal: str) -> None:
    assert ask(dokumen, "sekda", tanya).teks.startswith(awal)


@pytest.mark.parametrize(
    ("tanya", "lain"),
    [
        ("Serapan Program Penunjang Urusan itu 85,09% atau 85,10%?", "51.066.304.582"),
        ("serapan program kesra 59,39 atau 59,93?", "68,94"),
        ("94,66 atau 94% capaian rata2 program?", "68,94"),
        ("target IKM beda antara lampiran PK dan tabel, kenapa?", "IKU-3"),
        ("target akip 2024 kan BB, kalau nilainya pas 70 sudah masuk BB belum?", "Permendagri"),
        ("puskesmas mana aja yg udh setor skm", "Dinas Sosial"),
        ("berapa raperda yang diharmonisasi", "Pendidikan"),
        ("kenapa nilai sakip setda cuma 66,36", "Bukan 66,36"),
        ("rata2 pencapaian program 71 itu dari mana", "Program 71"),
    ],
)
def test_nothing_is_told_that_was_not_asked(dokumen: Dunia, tanya: str, lain: str) -> None:
    assert lain not in ask(dokumen, "sekda", tanya).teks


@pytest.mark.parametrize(
    ("tanya", "semua"),
    [
        (
            "IKM Dinsos brp, udah lapor skm blm",
            ("IKM Dinas Sosial tidak tersedia", "Ya, Dinas Sosial"),
        ),
        (
            "nilai IKM rumah sakit RSHD berapa? mereka sudah lapor SKM belum?",
            ("IKM Rumah Sakit Harapan dan Doa tidak", "Ya, Rumah Sakit Harapan dan Doa"),
        ),
        (
            "serapan setda 82,32% itu terhadap pagu apa? kalau ke pagu murni jadi berapa persen",
            ("pagu perubahan Rp57.413.866.249", "serapan 85,65%"),
        ),
        (
            "nilai akip 2023 kenapa cuma B, ada rekomendasi dari inspektorat ga?",
            ("66,36", "monitoring dan evaluasi atas capaian renstra"),
        ),
        (
            "dari rancangan yang diharmonisasi itu raperda-nya berapa, perwal-nya berapa?",
            ("(0 entri)", "Raperda/Raperwal 2024: 14 entri"),
        ),
        (
            "dari 10 iku ada brp yg tembus 100? trus kalo dirata2 capaiannya brp",
            ("7 dari 9", "96,23%"),
        ),
    ],
)
def test_neither_half_of_two_questions_is_dropped(
    dokumen: Dunia, tanya: str, semua: tuple[str, ...]
) -> None:
    teks = ask(dokumen, "sekda", tanya).teks
    assert all(satu in teks for satu in semua)


def test_what_two_questions_have_in_common_is_said_once(dokumen: Dunia) -> None:
    jawab = ask(dokumen, "sekda", "apa itu CEKER? CEKER punya siapa?")
    assert set(jawab.sikap) == {Sikap.JAWAB}
    assert jawab.teks.count("Register Inovasi 2024, nomor 1") == 1
