// A button beside a text that copies it. Without scripts the text is there to be marked and copied by hand.
export function offerCopies(boxes) {
  for (const box of boxes) offerCopy(box, box.querySelector("[data-copy-text]"));
}

function offerCopy(box, text) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "govuk-button govuk-button--secondary sm-copy";
  button.textContent = "Copy the text";
  const said = document.createElement("span");
  said.className = "sm-copy__said";
  said.setAttribute("role", "status");
  text.after(button, said);
  button.addEventListener("click", async () => { said.textContent = await copy(text); });
}

/** What came of it, in words. Where the clipboard may not be written, the text is marked. */
async function copy(text) {
  try {
    await navigator.clipboard.writeText(text.textContent);
    return "Copied.";
  } catch {
    getSelection().selectAllChildren(text);
    return "The text is marked: copy it with Ctrl+C.";
  }
}
