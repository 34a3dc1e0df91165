// Text for the clipboard.

import { kilat } from "/halaman/kilat.js";

export async function salin(teks) {
  try {
    await navigator.clipboard.writeText(teks);
    kilat("Teks disalin.");
  } catch {
    kilat("Teks tidak dapat disalin. Silakan pilih teksnya, lalu salin sendiri.");
  }
}

// A code in a message is copied by a tap, as on Telegram.
export function pasangSalinKode(wadah) {
  wadah.addEventListener("click", (e) => {
    const kode = e.target.closest(".isi code");
    if (kode) salin(kode.textContent);
  });
}
