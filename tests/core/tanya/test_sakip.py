"""Which score "SAKIP" means: the office's own, the region's, or either."""

from core.services.nama import load_kamus
from core.tanya.kalimat import label, split
from core.tanya.sakip import either, own


def _read(teks: str) -> list[str]:
    kamus = load_kamus()
    return [k.teks for k in own(label(split(teks), kamus))]


def test_sakip_of_ones_own_office_is_its_akip() -> None:
    assert _read("nilai sakip setda 2023")[1] == "akip"
    assert _read("sakip sekretariat daerah")[0] == "akip"


def test_a_component_or_the_region_keeps_sakip() -> None:
    assert "sakip" in _read("nilai komponen pelaporan sakip setda")
    assert "sakip" in _read("sakip setda sama sakip daerah")


def test_lhe_inspektorat_is_the_score_that_it_prints() -> None:
    assert _read("lhe inspektorat 2024 sudah keluar") == ["akip", "2024", "sudah", "keluar"]


def test_sakip_alone_may_be_either() -> None:
    kata = label(split("sakip 2024"), load_kamus())

    assert [k.teks for k in own(kata)] == ["sakip", "2024"]
    assert [k.teks for k in either(kata)] == ["akip", "2024"]
    assert either(label(split("akip 2024"), load_kamus())) == []
