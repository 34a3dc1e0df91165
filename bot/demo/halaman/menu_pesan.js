// What one can do with a message: by its small button, a right click, or a long press.

import { $, tombol } from "/halaman/dom.js";
import { panah } from "/halaman/panah.js";

const TEKAN_LAMA_MS = 450;
const JARAK_PX = 8;

// `pilihan(id)` returns [{ label, tindakan }] for the message.
export function pasangMenuPesan(wadah, pilihan) {
  const menu = $("menu-pesan");
  let tekan = 0;
  let letak = null;

  const buka = (baris, titik) => {
    if (menu.open) return;
    $("isi-menu-pesan").replaceChildren(...pilihan(Number(baris.dataset.messageId)).map(butir));
    menu.showModal();
    letak = titik;
    letakkan(menu, letak);
    menu.querySelector("button").focus();
  };
  const lepas = () => clearTimeout(tekan);

  wadah.addEventListener("click", (e) => {
    const pembuka = e.target.closest(".tombol-menu");
    if (!pembuka) return;
    const { right, bottom } = pembuka.getBoundingClientRect();
    buka(barisDari(pembuka), { kanan: right, y: bottom });
  });
  wadah.addEventListener("contextmenu", (e) => {
    const baris = barisDari(e.target);
    if (!baris || milikPeramban(e.target)) return;
    e.preventDefault();
    const kotak = baris.getBoundingClientRect();
    // The keyboard's context menu key has no place of its own.
    buka(baris, { x: e.clientX || kotak.left + JARAK_PX, y: e.clientY || kotak.top + JARAK_PX });
  });
  wadah.addEventListener("pointerdown", (e) => {
    lepas();
    const baris = barisDari(e.target);
    if (e.pointerType === "mouse" || !e.isPrimary || !baris || milikPeramban(e.target)) return;
    tekan = setTimeout(() => buka(baris, { x: e.clientX, y: e.clientY }), TEKAN_LAMA_MS);
  });
  // A finger that begins to scroll is cancelled by the browser.
  for (const nama of ["pointerup", "pointercancel"]) wadah.addEventListener(nama, lepas);
  // The keyboard of a phone goes down when the menu opens.
  addEventListener("resize", () => { if (menu.open) letakkan(menu, letak); });
  pasangPenutup(menu);
}

function barisDari(unsur) {
  return unsur.closest("[data-message-id]");
}

// Links have a menu of the browser's, buttons are for tapping, and selected text is for copying.
function milikPeramban(unsur) {
  const terpilih = getSelection();
  const memilih = !terpilih.isCollapsed && terpilih.containsNode(barisDari(unsur), true);
  return memilih || unsur.closest("a[href], .papan") !== null;
}

function butir({ label, tindakan }) {
  const satu = tombol("", label, () => {
    $("menu-pesan").close();
    tindakan();
  });
  satu.setAttribute("role", "menuitem");
  return satu;
}

// At x, or with its right edge at `kanan`; always inside the window.
function letakkan(menu, { x, kanan, y }) {
  const { width, height } = menu.getBoundingClientRect();
  const kiri = Math.max(JARAK_PX, Math.min(x ?? kanan - width, innerWidth - width - JARAK_PX));
  const atas = Math.max(JARAK_PX, Math.min(y, innerHeight - height - JARAK_PX));
  menu.style.left = `${kiri}px`;
  menu.style.top = `${atas}px`;
}

function pasangPenutup(menu) {
  let ditekan = false;
  menu.addEventListener("pointerdown", (e) => { ditekan = e.target === menu; });
  menu.addEventListener("click", (e) => { if (ditekan && e.target === menu) menu.close(); });
  menu.addEventListener("keydown", (e) => { if (e.key === "Tab") menu.close(); else panah(menu, e); });
}
