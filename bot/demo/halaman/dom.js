// Elements by id, and new ones: text goes in as text, never as HTML.

export const $ = (id) => document.getElementById(id);

export function unsur(nama, kelas, teks) {
  const baru = document.createElement(nama);
  if (kelas) baru.className = kelas;
  if (teks) baru.textContent = teks;
  return baru;
}

export function tombol(kelas, teks, tindakan) {
  const baru = unsur("button", kelas, teks);
  baru.type = "button";
  baru.addEventListener("click", tindakan);
  return baru;
}

const SVG = "http://www.w3.org/2000/svg";

// A drawing that says nothing to a screen reader: its button has the name.
export function gambar(garis, isi = "none") {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  const jalur = document.createElementNS(SVG, "path");
  jalur.setAttribute("d", garis);
  jalur.setAttribute("fill", isi);
  svg.append(jalur);
  return svg;
}
