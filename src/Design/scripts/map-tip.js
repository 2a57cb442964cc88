// What an area says, beside it, and a ring round it. Opens on hover and on focus, may itself be hovered, and closes with Escape.
export class Tip {
  area = null;
  #map;
  #waiting = 0;
  #rings;
  #tooltip;

  constructor(map) {
    const L = globalThis.L;
    this.#map = map;
    this.#rings = ["sm-map__ring sm-map__ring--halo", "sm-map__ring"]
      .map(className => L.polygon([], { className, interactive: false, smoothFactor: 0, noClip: true }));
    this.#tooltip = L.tooltip({ direction: "auto", interactive: true, opacity: 1, offset: [6, 0] });
    document.addEventListener("keydown", event => { if (event.key === "Escape") this.hide(); });
  }

  show(area, row, focused) {
    clearTimeout(this.#waiting);
    this.area = area;
    for (const ring of this.#rings) {
      ring.setLatLngs(area.getLatLngs()).addTo(this.#map).bringToFront();
      ring.getElement().classList.toggle("sm-map__ring--focus", focused);
    }
    this.#tooltip.setContent(words(row)).setLatLng(area.getCenter());
    if (!this.#map.hasLayer(this.#tooltip)) this.#tooltip.addTo(this.#map);
    const element = this.#tooltip.getElement();
    element.setAttribute("aria-hidden", "true");
    element.onpointerenter = () => clearTimeout(this.#waiting);
    element.onpointerleave = () => this.hideSoon();
  }

  hideSoon() {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.hide(), 200);
  }

  hide() {
    clearTimeout(this.#waiting);
    this.area = null;
    this.#tooltip.remove();
    for (const ring of this.#rings) ring.remove();
  }
}

function words(row) {
  const box = document.createElement("span");
  const name = document.createElement("span");
  name.className = "sm-map__tip-name";
  name.textContent = row.name;
  box.append(name, row.says);
  return box;
}
