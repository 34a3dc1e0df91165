"""/status: how the bot is, and what an admin has to decide."""

from bot.jawaban import Jawaban, Tombol
from bot.messages import kesehatan as kata
from bot.render import escape, pasangan, waktu
from bot.ruang import Ruang
from core.errors import TombolBasiError
from core.hak import Pelaku
from core.kesehatan import complaints
from core.services import kesehatan
from core.services.keluar import TakPasti

SEGARKAN, PUTUSKAN = "sts", "stp"
LAGI, SAMPAI = "k", "s"


def status(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    """/status"""  # noqa: D415  the command as typed
    del args
    now = ruang.now()
    sehat = kesehatan.show_status(ruang.engine, pelaku, None)
    keluhan = [kata.KELUHAN[satu] for satu in complaints(sehat, now)]
    ragu = kesehatan.list_unknown(ruang.engine, pelaku)
    teks = [
        f"<b>{kata.JUDUL}</b>",
        pasangan(kata.baris(sehat, now)),
        "\n".join(f"• {satu}" for satu in keluhan) or kata.SEHAT,
        *_unknown(ruang, ragu, sehat.tak_pasti),
    ]
    tombol = [_decisions(nomor, satu) for nomor, satu in enumerate(ragu, 1)]
    return Jawaban("\n".join(teks), (*tombol, (Tombol(kata.SEGARKAN, SEGARKAN),)))


def _unknown(ruang: Ruang, ragu: list[TakPasti], banyak: int) -> list[str]:
    if not ragu:
        return []
    lebih = banyak - len(ragu)
    return [
        f"\n{kata.TAK_PASTI}",
        *(
            escape(
                kata.tak_pasti(
                    nomor,
                    kata.perihal(satu.isi, satu.kunci),
                    satu.nama,
                    waktu(satu.sejak.astimezone(ruang.zona)),
                )
            )
            for nomor, satu in enumerate(ragu, 1)
        ),
        *([kata.masih(lebih)] if lebih > 0 else []),
    ]


def _decisions(nomor: int, satu: TakPasti) -> tuple[Tombol, ...]:
    return (
        Tombol(f"{nomor}. {kata.KIRIM_LAGI}", f"{PUTUSKAN}:{LAGI}:{satu.id}"),
        Tombol(f"{nomor}. {kata.ANGGAP_SAMPAI}", f"{PUTUSKAN}:{SAMPAI}:{satu.id}"),
    )


def _decide(ruang: Ruang, pelaku: Pelaku, args: list[str]) -> Jawaban:
    if len(args) != 2 or args[0] not in {LAGI, SAMPAI} or not args[1].isdecimal():  # noqa: PLR2004
        raise TombolBasiError(":".join(args))
    kesehatan.resolve_unknown(
        ruang.engine, pelaku, int(args[1][:9]), kirim_lagi=args[0] == LAGI, now=ruang.now()
    )
    return status(ruang, pelaku, [])


TOMBOL = {SEGARKAN: status, PUTUSKAN: _decide}
