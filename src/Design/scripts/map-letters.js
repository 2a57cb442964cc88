// The letter of a status in the middle of its area.
const letters = { met: "M", unconfirmed: "U", gap: "G" };
const svg = "http://www.w3.org/2000/svg";

export function letterIcon(look) {
  const picture = document.createElementNS(svg, "svg");
  picture.setAttribute("width", "16");
  picture.setAttribute("height", "16");
  picture.setAttribute("aria-hidden", "true");
  const letter = document.createElementNS(svg, "text");
  letter.setAttribute("class", `sm-letter sm-letter--${look}`);
  letter.setAttribute("x", "8");
  letter.setAttribute("y", "8");
  letter.textContent = letters[look] ?? "";
  picture.append(letter);
  return globalThis.L.divIcon({ html: picture, className: "sm-map__letter", iconSize: [16, 16] });
}
