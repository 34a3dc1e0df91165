"""Rules and letters in prose."""

from core.tanya.rujukan import read_rujukan


def test_rules_and_letters_are_found_with_their_numbers_and_subjects() -> None:
    teks = (
        "Sebagai tindak lanjut Surat Edaran Menteri X Nomor 11 Tahun 2021 tentang Survei, Pemda "
        "mengeluarkan surat Sekretaris Daerah Nomor 000.8.3.4/358/B.VIII perihal pelaporan. "
        "Dasarnya Peraturan Bupati Nomor 3 Tahun 2020."
    )

    assert [(s.nama, s.nomor, s.perihal) for s in read_rujukan(teks)] == [
        ("Surat Edaran Menteri X", "11 Tahun 2021", "tentang Survei"),
        ("Surat Sekretaris Daerah", "000.8.3.4/358/B.VIII", "perihal pelaporan"),
        ("Peraturan Bupati", "3 Tahun 2020", ""),
    ]


def test_prose_without_a_number_names_no_rule() -> None:
    assert list(read_rujukan("Sesuai peraturan yang berlaku dan surat permintaan.")) == []
