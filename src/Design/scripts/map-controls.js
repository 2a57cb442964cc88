// Buttons for all that a wheel, a finger or a drag does. The arrows are there while there is somewhere to go.
const step = 120;

export function addControls(map, stage, view) {
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
  const whole = button("Show all", null, () => view.show());
  const out = button("−", "Zoom out", () => map.zoomOut());
  const closer = button("+", "Zoom in", () => map.zoomIn());
  bar.append(...arrows, whole, out, closer);
  stage.after(bar);

  // A button that has the focus keeps it, so it stays though it has nothing left to do.
  const refresh = () => {
    for (const one of [...arrows, whole]) one.hidden = view.isShown && one !== document.activeElement;
    out.setAttribute("aria-disabled", view.isShown);
    closer.setAttribute("aria-disabled", map.getZoom() >= map.getMaxZoom());
  };
  map.on("zoomend zoomlevelschange", refresh);
  bar.addEventListener("focusout", () => setTimeout(refresh));
  refresh();
}

function button(sign, name, act) {
  const element = document.createElement("button");
  element.type = "button";
  element.className = "sm-map__control";
  if (name !== null) element.setAttribute("aria-label", name);
  element.textContent = sign;
  element.addEventListener("click", act);
  return element;
}
