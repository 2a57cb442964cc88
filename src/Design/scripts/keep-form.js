// Keeps what stands in a form while somebody writes, so that a closed laptop loses nothing. Without scripts it is kept with its button.
const PAUSE = 1500;

export function keepWhileWriting(form) {
  const said = form.querySelector("[data-keep-said]");
  let waiting;
  let kept = stateOf(form);

  const keep = async () => {
    clearTimeout(waiting);
    const now = stateOf(form);
    if (now === kept) return;
    try {
      const answer = await fetch(addressOf(), { method: "POST", body: new URLSearchParams(new FormData(form)), redirect: "error", keepalive: true });
      if (!answer.ok) throw new Error(`answered ${answer.status}`);
      kept = now;
      said.textContent = `Kept on ${(await answer.json()).saved}.`;
    } catch {
      said.textContent = "Not kept yet: use the button below.";
    }
  };

  form.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(keep, PAUSE); });
  form.addEventListener("submit", () => clearTimeout(waiting));
  addEventListener("visibilitychange", () => { if (document.visibilityState === "hidden") keep(); });
}

function addressOf() {
  const address = new URL(location.href);
  address.searchParams.set("handler", "keep");
  address.hash = "";
  return address;
}

function stateOf(form) {
  return new URLSearchParams(new FormData(form)).toString();
}
