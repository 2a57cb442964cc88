// The map beside a list of areas picks them too. The list is what counts; the map shows it.
export function pickOnMap(picker) {
  const map = picker.querySelector("[data-pick-map]");
  const all = picker.querySelector("[data-pick-all]");
  const boxes = new Map([...picker.querySelectorAll("input[name=areas]")].filter(box => box !== all).map(box => [box.value, box]));

  const show = () => {
    for (const path of map.querySelectorAll("[data-area]")) {
      path.classList.toggle("sm-pick__area--in", all.checked || boxes.get(path.dataset.area)?.checked === true);
    }
  };

  map.classList.add("sm-pick--live");
  map.addEventListener("click", event => {
    const box = boxes.get(event.target.closest("[data-area]")?.dataset.area);
    if (box === undefined) return;
    if (all.checked) {
      all.checked = false;
      for (const one of boxes.values()) one.checked = true;
    }
    box.checked = !box.checked;
    box.dispatchEvent(new Event("input", { bubbles: true }));
  });
  picker.addEventListener("input", show);
  show();
}
