// What the stand-in refuses, in words for whoever sits before the page.

const KALIMAT = {
  BUTTON_DATA_INVALID: "Tombol ini sudah tidak berlaku.",
  "message can't be edited": "Pesan ini tidak dapat disunting.",
  "message to edit not found": "Pesan ini sudah tidak ada.",
  IMAGE_PROCESS_FAILED: "Foto ini tidak dapat dibaca. Silakan kirim sebagai berkas asli.",
  PHOTO_INVALID_DIMENSIONS: "Ukuran foto ini tidak dapat dikirim. Silakan kirim sebagai berkas asli.",
  "jam hanya maju": "Jam percobaan hanya dapat maju, paling jauh 62 hari sekali pindah.",
  "chat not found": "Orang ini tidak ada dalam percobaan.",
};
const TERLALU_BESAR = 413;

export const TERPUTUS = "Sambungan terputus. Silakan coba lagi.";

export function kalimat(alasan = "", status = 0) {
  if (status === TERLALU_BESAR) return "Berkas terlalu besar. Paling besar 50 MB.";
  const kunci = Object.keys(KALIMAT).find((satu) => alasan.includes(satu));
  return kunci ? KALIMAT[kunci] : "Belum dapat diproses. Silakan periksa isinya, lalu coba lagi.";
}
