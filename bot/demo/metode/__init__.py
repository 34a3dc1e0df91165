"""The methods of the Bot API that the bot may call, as strict as Telegram."""

from bot.demo.metode import kirim, obrolan, pembaruan, profil, sunting
from bot.demo.metode.isian import Berkas, Metode

__all__ = ["METODE", "TERBATAS", "Berkas", "Metode"]

METODE: dict[str, Metode] = {
    "getMe": profil.get_me,
    "getUpdates": pembaruan.get_updates,
    "setWebhook": pembaruan.set_webhook,
    "deleteWebhook": pembaruan.delete_webhook,
    "getWebhookInfo": pembaruan.get_webhook_info,
    "sendMessage": kirim.send_message,
    "sendPhoto": kirim.send_media("photo"),
    "sendDocument": kirim.send_media("document"),
    "sendMediaGroup": kirim.send_media_group,
    "copyMessage": kirim.copy_message,
    "sendChatAction": kirim.send_chat_action,
    "getFile": kirim.get_file,
    "editMessageText": sunting.edit_message_text,
    "editMessageCaption": sunting.edit_message_caption,
    "editMessageReplyMarkup": sunting.edit_message_reply_markup,
    "editMessageMedia": sunting.edit_message_media,
    "deleteMessage": sunting.delete_message,
    "pinChatMessage": sunting.pin_chat_message,
    "unpinChatMessage": sunting.unpin_chat_message,
    "answerCallbackQuery": sunting.answer_callback_query,
    "setMyCommands": profil.set_my_commands,
    "getMyCommands": profil.get_my_commands,
    "deleteMyCommands": profil.delete_my_commands,
    "setChatMenuButton": profil.set_menu_button,
    "getChatMenuButton": profil.get_menu_button,
    "setMyName": profil.set_text("name", 64),
    "getMyName": profil.get_text("name"),
    "setMyDescription": profil.set_text("description", 512),
    "getMyDescription": profil.get_text("description"),
    "setMyShortDescription": profil.set_text("short_description", 120),
    "getMyShortDescription": profil.get_text("short_description"),
    "getChat": obrolan.get_chat,
    "getChatMember": obrolan.get_chat_member,
    "getChatAdministrators": obrolan.get_chat_administrators,
    "leaveChat": obrolan.leave_chat,
}

TERBATAS = frozenset(
    {
        "sendMessage",
        "sendPhoto",
        "sendDocument",
        "sendMediaGroup",
        "copyMessage",
        "editMessageText",
        "editMessageCaption",
        "editMessageReplyMarkup",
        "editMessageMedia",
    }
)
"""What counts against the limits on sending."""
