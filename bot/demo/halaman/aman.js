// The server sends safe HTML; it is rebuilt from an allowlist all the same.

const BOLEH = new Set(["B", "I", "U", "S", "CODE", "PRE", "BLOCKQUOTE", "A", "SPAN"]);

export function bangun(html) {
  const asal = new DOMParser().parseFromString(html, "text/html").body;
  const hasil = document.createDocumentFragment();
  for (const anak of asal.childNodes) hasil.append(salin(anak));
  return hasil;
}

function salin(simpul) {
  if (simpul.nodeType === Node.TEXT_NODE) {
    // A block ends its line by itself.
    const sesudahBlok = simpul.previousSibling?.nodeName === "PRE";
    return document.createTextNode(sesudahBlok ? simpul.data.replace(/^\n/, "") : simpul.data);
  }
  const boleh = simpul.nodeType === Node.ELEMENT_NODE && BOLEH.has(simpul.tagName);
  const baru = boleh ? document.createElement(simpul.tagName) : document.createDocumentFragment();
  if (boleh && simpul.tagName === "A" && /^https?:/.test(simpul.getAttribute("href") ?? "")) {
    baru.href = simpul.getAttribute("href");
    baru.rel = "noopener noreferrer";
    baru.target = "_blank";
  }
  for (const anak of simpul.childNodes) baru.append(salin(anak));
  return baru;
}
