"""The `ceker` command as a whole: what goes wrong in any of it ends in one line that helps."""

import re
import sys
from collections.abc import Sequence
from typing import Any

import typer
from typer.core import TyperGroup

from bot.cli_setup import closing
from bot.messages import terminal


class Ceker(TyperGroup):
    """Typer itself answers a mistyped line in English, and gives no other way to change that."""

    def main(
        self,
        args: Sequence[str] | None = None,
        prog_name: str | None = None,
        complete_var: str | None = None,
        standalone_mode: bool = True,  # noqa: FBT001, FBT002  Typer's own signature
        windows_expand_args: bool = True,  # noqa: FBT001, FBT002
        **extra: Any,  # noqa: ANN401
    ) -> Any:  # noqa: ANN401
        """Run, and leave with the code of what happened."""
        try:
            with closing():
                hasil = super().main(
                    args, prog_name, complete_var, False, windows_expand_args, **extra
                )
        except typer.TyperException as error:
            if not standalone_mode:
                raise
            if kalimat := _sentence(error):
                typer.echo(kalimat, err=True)
            sys.exit(error.exit_code)
        except typer.Abort:
            sys.exit(1)
        return hasil if not standalone_mode else sys.exit(hasil or 0)


def _sentence(error: typer.TyperException) -> str:
    """Take from Typer's error what is wrong; its classes are private, so by what they carry."""
    ctx = getattr(error, "ctx", None)
    perintah = ctx.command_path if ctx else "ceker"
    param = getattr(error, "param", None)
    if type(error).__name__ == "NoArgsIsHelpError":
        return error.message  # the help; or nothing, where it has been shown already
    if param is not None and hasattr(error, "param_type"):
        return terminal.isian_belum_ada(_name(param), perintah)
    if param is not None:
        # Typer leads the choices, and what our own readers say, with words of its own.
        pilihan = re.findall(r"'([^']+)'", error.message.partition(" is not one of ")[2])
        alasan = error.message if error.message in terminal.BATAS else ""
        return terminal.isian_salah(_name(param), alasan, pilihan, perintah)
    if opsi := getattr(error, "option_name", None):
        mirip = getattr(error, "possibilities", None) or ()
        return terminal.opsi_salah(str(opsi), sorted(mirip), perintah)
    return terminal.perintah_salah(perintah)


def _name(param: Any) -> str:  # noqa: ANN401  Typer's own, private
    return str(param.opts[0] if param.param_type_name == "option" else param.name.upper())
