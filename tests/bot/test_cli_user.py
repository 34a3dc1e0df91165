"""`ceker user`: who may ask, from when to when, as whoever looks after CEKER types it."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot.cli import app


@pytest.fixture(autouse=True)
def folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, berkas_contoh: Path) -> Path:
    """A working folder of the test's own with the sample in it, without settings."""
    monkeypatch.chdir(tmp_path)
    for name in ("TELEGRAM_BOT_TOKEN", "CEKER_ADMINS", "CEKER_DATABASE_URL", "CEKER_TIMEZONE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("CEKER_DATA_DIR", "data")
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "ceker.db").write_bytes(berkas_contoh.read_bytes())
    return tmp_path


def ceker(*args: str) -> Result:
    return CliRunner().invoke(app, args)


def add(*extra: str, name: str = "Ani") -> Result:
    return ceker("user", "add", "--telegram-id", "5", "--name", name, *extra)


KABAG_HUKUM = ("--role", "kabag", "--unit", "bagian-hukum")


def test_a_user_is_added_and_listed() -> None:
    assert add(*KABAG_HUKUM).output == "Ani (5) terdaftar sebagai Kepala Bagian Hukum.\n"
    assert "5\tAni\tKepala Bagian Hukum\tbelum /start" in ceker("user", "list").output


def test_adding_the_same_again_says_that_it_was_so_already() -> None:
    add(*KABAG_HUKUM)

    lagi = add(*KABAG_HUKUM)

    assert lagi.exit_code == 0
    assert lagi.output == "Ani (5) sudah terdaftar sebagai Kepala Bagian Hukum.\n"


def test_another_capacity_replaces_the_one_held_and_says_so() -> None:
    add(*KABAG_HUKUM, "--capacity", "plt")

    hasil = add(*KABAG_HUKUM, "--capacity", "definitif")

    assert hasil.output == (
        "Ani (5) terdaftar sebagai Kepala Bagian Hukum. "
        "Yang lama, Plt. Kepala Bagian Hukum, berakhir mulai hari ini.\n"
    )
    assert "Plt." not in ceker("user", "list").output


def test_a_role_ends_from_today_on_and_what_is_left_is_said() -> None:
    add(*KABAG_HUKUM)
    add("--role", "verifikator", "--unit", "bagian-tapem")

    hasil = ceker("user", "end", "--telegram-id", "5", *KABAG_HUKUM)

    assert hasil.exit_code == 0
    assert hasil.output == (
        "Ani (5) bukan lagi Kepala Bagian Hukum mulai hari ini. "
        "Masih terdaftar sebagai Verifikator Bagian Tata Pemerintahan.\n"
    )


def test_somebody_without_a_role_is_refused_from_then_on() -> None:
    add("--role", "pembaca")

    hasil = ceker("user", "end", "--telegram-id", "5", "--role", "pembaca")

    assert "tidak memegang peran lain" in hasil.output
    assert "belum terdaftar" in ceker("user", "list").output
    assert "belum terdaftar" in ceker("tanya", "--as", "5", "/capaian 2024").output


def test_the_last_admin_stays_until_there_is_another_or_the_settings_name_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    add("--role", "admin")
    end = ("user", "end", "--telegram-id", "5", "--role", "admin")

    ditolak = ceker(*end)

    assert ditolak.exit_code == 1
    assert ditolak.stderr.startswith("Ini admin terakhir;")
    assert ditolak.stderr.count("\n") == 1
    assert "5\tAni\tAdmin CEKER" in ceker("user", "list").output
    monkeypatch.setenv("CEKER_ADMINS", "7")
    assert "bukan lagi Admin CEKER" in ceker(*end).output


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("5", *KABAG_HUKUM), "Sebutkan satu peran yang dipegang Ani: --role admin."),
        (("6", *KABAG_HUKUM), "Nomor akun 6 belum dikenal."),
        (("7", "--role", "admin"), "7 adalah admin dari pengaturan."),
    ],
)
def test_what_cannot_end_is_refused_with_what_to_type(
    args: tuple[str, ...], said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    add("--role", "admin")
    monkeypatch.setenv("CEKER_ADMINS", "7")

    hasil = ceker("user", "end", "--telegram-id", *args)

    assert hasil.exit_code == 1
    assert hasil.stderr.count("\n") == 1
    assert said in hasil.stderr


@pytest.mark.parametrize(
    ("extra", "said"),
    [
        (("--role", "kabag", "--unit", "humas"), "Unit “humas” tidak dikenal"),
        (("--role", "kabag"), "memerlukan unit"),
        (("--role", "raja"), "Pilihan: pimpinan, kabag, staf, verifikator"),
        (("--role", "pimpinan", "--unit", "dinkes"), "tidak ada di Dinas Kesehatan"),
        (("--role", "verifikator", "--unit", "dinkes"), "bagian-tapem, bagian-adpem"),
        (("--role", "operator_pd", "--unit", "bagian-hukum"), "puskesmas-kandang"),
    ],
)
def test_a_wrong_role_or_unit_is_refused_with_what_there_is(
    extra: tuple[str, ...], said: str
) -> None:
    result = add(*extra)

    assert result.exit_code != 0
    assert said in result.output
    assert ceker("user", "list").output.startswith("Belum ada pengguna")


@pytest.mark.parametrize("name", ["", "  ", "\u202e\u200b"])
def test_a_name_of_nothing_is_refused(name: str) -> None:
    result = add("--role", "admin", name=name)

    assert result.exit_code == 1
    assert 'Nama belum diisi. Tulis misalnya --name "Kabag Hukum".' in result.output


def test_a_name_cannot_rewrite_the_list() -> None:
    add("--role", "admin", name="Ani\u202e\x1b[2J\tnimda")

    assert "5\tAni[2J nimda\tAdmin CEKER\t" in ceker("user", "list").output


@pytest.mark.parametrize("number", ["0", "-5", "4503599627370496", "99999999999999999999"])
@pytest.mark.parametrize(
    "command",
    [
        ("user", "add", "--name", "Ani", "--role", "admin", "--telegram-id"),
        ("user", "end", "--role", "admin", "--telegram-id"),
        ("tanya", "/menu", "--as"),
    ],
)
def test_a_number_that_is_no_telegram_account_is_refused(
    command: tuple[str, ...], number: str
) -> None:
    result = ceker(*command, number)

    assert result.exit_code == 2
    assert "4503599627370495" in result.output


def test_the_largest_number_of_an_account_is_kept_exactly() -> None:
    ceker("user", "add", "--telegram-id", "4503599627370495", "--name", "Ani", "--role", "admin")

    assert ceker("user", "list").output.startswith("4503599627370495\tAni")


def test_admins_of_the_settings_are_listed_before_the_bot_has_started(
    monkeypatch: pytest.MonkeyPatch, folder: Path
) -> None:
    monkeypatch.setenv("CEKER_ADMINS", "7")
    sebelum = (folder / "data" / "ceker.db").read_bytes()

    assert "7\tAdmin 7\tAdmin CEKER\tbelum /start" in ceker("user", "list").output
    assert (folder / "data" / "ceker.db").read_bytes() == sebelum


@pytest.mark.parametrize(
    "command",
    [
        ("add", "--telegram-id", "5", "--name", "Ani", "--role", "admin"),
        ("end", "--telegram-id", "5", "--role", "admin"),
        ("list",),
    ],
)
def test_in_a_folder_without_a_database_nothing_is_made_and_init_is_named(
    command: tuple[str, ...], folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CEKER_DATA_DIR", "lain")

    result = ceker("user", *command)

    assert result.exit_code == 1
    assert result.stderr.count("\n") == 1
    assert "belum ada" in result.stderr
    assert "ceker init" in result.stderr
    assert not (folder / "lain").exists()
