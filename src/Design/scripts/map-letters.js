// What stands on an area: its name where that fits, and below it the letter of its status; else the letter alone.
const svg = "http://www.w3.org/2000/svg";
const line = 14;
const clearance = 6;
const measure = document.createElement("canvas").getContext("2d");

export class AreaLetter {
  #map;
  #area;
  #spot;
  #text = part("text", { y: 8 });
  #name = part("tspan", { class: "sm-letter__name", x: 8 });
  #short = part("tspan", { x: 8 });
  #called;

  constructor(map, area, spot, row) {
    [this.#map, this.#area, this.#spot, this.#called] = [map, area, spot, row.name];
    const picture = part("svg", { width: 16, height: 16, "aria-hidden": "true" });
    picture.append(this.#text);
    this.#text.append(this.#name, this.#short);
    const icon = globalThis.L.divIcon({ html: picture, className: "sm-map__letter", iconSize: [16, 16] });
    globalThis.L.marker(spot, { icon, interactive: false, keyboard: false }).addTo(map);
    this.show(row);
    this.fit();
  }

  show({ look, label }) {
    this.#text.setAttribute("class", `sm-letter sm-letter--${look}`);
    this.#short.textContent = label;
  }

  /** Names the area if there is room at this zoom. */
  fit() {
    const fits = widthOf(this.#called) + clearance <= this.#room(2 * line);
    this.#name.textContent = fits ? this.#called : "";
    this.#name.setAttribute("dy", fits ? -line / 2 : 0);
    this.#short.setAttribute("dy", fits ? line : 0);
  }

  /** How wide a text of this height may be round the spot. */
  #room(height) {
    const { x, y } = this.#map.latLngToLayerPoint(this.#spot);
    const [top, bottom] = [y - height / 2, y + height / 2];
    let room = Infinity;
    for (const [from, to] of sidesOf(this.#area.getLatLngs(), spot => this.#map.latLngToLayerPoint(spot))) {
      if (Math.max(from.y, to.y) < top || Math.min(from.y, to.y) > bottom) continue;
      const across = [from.y, to.y].map(end => xAt(from, to, Math.min(Math.max(end, top), bottom)));
      const [left, right] = [Math.min(...across), Math.max(...across)];
      room = Math.min(room, left <= x && right >= x ? 0 : right < x ? x - right : left - x);
    }
    return 2 * room;
  }
}

function widthOf(text) {
  measure.font = `12px ${getComputedStyle(document.body).fontFamily}`;
  return measure.measureText(text).width;
}

function xAt(from, to, y) {
  return from.y === to.y ? from.x : from.x + (to.x - from.x) * (y - from.y) / (to.y - from.y);
}

function sidesOf(shape, place) {
  if (Array.isArray(shape[0])) return shape.flatMap(ring => sidesOf(ring, place));
  const points = shape.map(place);
  return points.map((end, index) => [points.at(index - 1), end]);
}

function part(name, attributes) {
  const element = document.createElementNS(svg, name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  return element;
}
