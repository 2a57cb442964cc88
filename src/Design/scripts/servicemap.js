// What every page gets: the behaviour of its components, and the map where there is one. Without it the pages work as they are.
import { Button, ErrorSummary, SkipLink, createAll, isSupported } from "./govuk-frontend.min.js";

document.body.classList.add("js-enabled");

if (isSupportedHere()) {
  createAll(Button, { preventDoubleClick: true });
  createAll(ErrorSummary);
  createAll(SkipLink);
}

const maps = document.querySelectorAll("[data-coverage-map]");
if (maps.length > 0) {
  const { showCoverage } = await import("./coverage-map.js");
  await Promise.all([...maps].map(showCoverage));
}

// GOV.UK Frontend asks for this class before it starts anything; it is set here because no script stands in the page itself.
function isSupportedHere() {
  document.body.classList.add("govuk-frontend-supported");
  return isSupported();
}
