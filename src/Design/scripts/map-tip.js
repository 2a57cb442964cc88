// What an area says, beside its letter, and a ring round it. Opens on hover and on focus, may itself be hovered, closes with Escape.
const headroom = 90;
const edge = 4;

export class Tip {
  area = null;
  #map;
  #dismissed = false;
  #waiting = 0;
  #rings;
  #tooltip;

  constructor(map) {
    const L = globalThis.L;
    this.#map = map;
    this.#rings = ["sm-map__ring sm-map__ring--halo", "sm-map__ring"]
      .map(className => L.polygon([], { className, interactive: false, smoothFactor: 0, noClip: true }));
    // Permanent means that Leaflet leaves its closing to us.
    this.#tooltip = L.tooltip({ interactive: true, opacity: 1, permanent: true });
    // What Escape closed stays closed until the pointer moves, though the pointer now lies on an area instead of the words.
    document.addEventListener("keydown", event => { if (event.key === "Escape") this.#dismiss(); });
    document.addEventListener("pointermove", () => { this.#dismissed = false; });
  }

  show(area, spot, row, focused) {
    if (this.#dismissed && !focused) return;
    clearTimeout(this.#waiting);
    this.area = area;
    for (const ring of this.#rings) {
      ring.setLatLngs(area.getLatLngs()).addTo(this.#map).bringToFront();
      ring.getElement().classList.toggle("sm-map__ring--focus", focused);
    }
    this.#tooltip.setContent(words(row)).setLatLng(spot).addTo(this.#map);
    this.#keepInside(this.#map.latLngToContainerPoint(spot));
    const element = this.#tooltip.getElement();
    element.setAttribute("aria-hidden", "true");
    element.onpointerenter = () => clearTimeout(this.#waiting);
    element.onpointerleave = () => this.hideSoon();
  }

  /** Says something else of the same area. */
  say(row) {
    this.#tooltip.setContent(words(row));
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

  #dismiss() {
    this.hide();
    this.#dismissed = true;
  }

  /** Above the letter where there is room, else below it, and never past the sides of the box. */
  #keepInside({ x, y }) {
    const options = this.#tooltip.options;
    const half = this.#tooltip.getElement().offsetWidth / 2 + edge;
    const within = Math.min(Math.max(x, half), this.#map.getSize().x - half);
    options.direction = y > headroom ? "top" : "bottom";
    options.offset = [within - x, y > headroom ? -12 : 12];
    this.#tooltip.update();
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
