// Arrow keys through a list of buttons.

export function panah(wadah, e) {
  const tombol = [...wadah.querySelectorAll("button")];
  const kini = tombol.indexOf(document.activeElement);
  const tujuan = { ArrowDown: kini + 1, ArrowUp: kini - 1, Home: 0, End: tombol.length - 1 }[e.key];
  if (tujuan === undefined || tombol.length === 0) return;
  e.preventDefault();
  tombol[(tujuan + tombol.length) % tombol.length].focus();
}
