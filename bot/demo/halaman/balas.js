// A message in one line, and the quote above an answer to it.

import { tombol, unsur } from "/halaman/dom.js";

export const NAMA_BERKAS = { sticker: "Stiker", voice: "Pesan suara", video: "Video", document: "Berkas" };
const PANJANG = 120;

export function ringkas(pesan) {
  const teks = (pesan.text ?? pesan.caption ?? "").replace(/\s+/g, " ").trim();
  const jenis = pesan.photo ? "Foto" : pesan.document && `${NAMA_BERKAS[pesan.kind] ?? "Berkas"} ${pesan.document.file_name}`;
  const semua = [jenis, teks].filter(Boolean).join(": ");
  return semua.length > PANJANG ? `${semua.slice(0, PANJANG)}…` : semua;
}

// `dikutip` is undefined once the message is gone.
export function kutipan(dikutip, penulis, lompat) {
  if (!dikutip) return unsur("p", "kutipan", "Pesan sudah dihapus");
  const baru = tombol("kutipan", "", lompat);
  baru.dataset.testid = "quote";
  baru.append(unsur("b", "", penulis), unsur("span", "", ringkas(dikutip)));
  return baru;
}
