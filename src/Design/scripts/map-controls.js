// Buttons for all that a wheel, a finger or a drag does. The arrows are there while there is somewhere to go.
const step = 120;

export function addControls(map, box, whole) {
  const bar = document.createElement("div");
  bar.className = "sm-map__controls";
  bar.setAttribute("role", "group");
  bar.setAttribute("aria-label", "Move and zoom the map");

  const arrows = [
    button("←", "Move left", () => map.panBy([-step, 0])),
    button("→", "Move right", () => map.panBy([step, 0])),
    button("↑", "Move up", () => map.panBy([0, -step])),
    button("↓", "Move down", () => map.panBy([0, step])),
  ];
  const out = button("−", "Zoom out", () => map.zoomOut());
  const inwards = button("+", "Zoom in", () => map.zoomIn());
  const all = button("All", "Show all areas", () => map.fitBounds(whole, { padding: [8, 8] }));
  bar.append(...arrows, all, out, inwards);
  globalThis.L.DomEvent.disableClickPropagation(bar);
  box.append(bar);

  // Buttons that cannot act say so without losing the focus that is on them.
  const refresh = () => {
    const isWhole = map.getZoom() <= map.getMinZoom() + .01;
    for (const arrow of [...arrows, all]) arrow.hidden = isWhole && arrow !== document.activeElement;
    out.setAttribute("aria-disabled", isWhole);
    inwards.setAttribute("aria-disabled", map.getZoom() >= map.getMaxZoom());
  };
  map.on("zoomend", refresh);
  refresh();
}

function button(sign, name, act) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "sm-map__control";
  element.setAttribute("aria-label", name);
  element.title = name;
  element.textContent = sign;
  element.addEventListener("click", act);
  return element;
}
