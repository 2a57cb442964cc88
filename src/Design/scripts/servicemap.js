// What every page gets: the behaviour of its components, and the map where there is one. Without it the pages work as they are.
import { Button, ErrorSummary, ExitThisPage, PasswordInput, ServiceNavigation, SkipLink, createAll } from "./govuk-frontend.min.js";
import { SortableTable } from "./sortable-table.js";

// GOV.UK Frontend starts only under these classes. It asks pages to set them inline; here no script stands in a page itself.
document.body.classList.add("js-enabled", "govuk-frontend-supported");
createAll(Button, { preventDoubleClick: true });
createAll(ErrorSummary);
createAll(ExitThisPage);
createAll(PasswordInput);
createAll(ServiceNavigation);
createAll(SkipLink);
createAll(SortableTable);

const maps = document.querySelectorAll("[data-coverage-map]");
if (maps.length > 0) {
  const { showCoverage } = await import("./coverage-map.js");
  await Promise.all([...maps].map(showCoverage));
}

const results = document.querySelector("[data-results-map]");
if (results !== null) {
  const { showResults } = await import("./results-map.js");
  await showResults(results);
}

for (const printing of document.querySelectorAll("[data-print]")) {
  printing.hidden = false;
  printing.querySelector("button").addEventListener("click", () => print());
}

const letters = document.querySelectorAll("[data-copy]");
if (letters.length > 0) {
  const { offerCopies } = await import("./copy-text.js");
  offerCopies(letters);
}

const slider = document.querySelector("[data-day-slider]");
if (slider !== null) {
  const { startSlider } = await import("./day-slider.js");
  await startSlider(slider);
}

const kept = document.querySelector("form[data-keep]");
if (kept !== null) {
  const { keepWhileWriting } = await import("./keep-form.js");
  keepWhileWriting(kept);
}

const picker = document.querySelector("[data-pick-areas]");
if (picker !== null) {
  const { pickOnMap } = await import("./area-picker.js");
  pickOnMap(picker);
}

const siteMap = document.querySelector("[data-site-map]");
if (siteMap !== null) {
  const { placeOnMap } = await import("./site-map.js");
  await placeOnMap(siteMap);
}
