// The minutes while they are written: kept by themselves, and a line by Enter. Everything works without it.
const wait = 900, longest = 30_000;
let timer, pause = wait, turn = Promise.resolve();
const form = document.querySelector("form.typing-form"), field = form?.querySelector("textarea");

function status(text) { form.querySelector(".saved").textContent = text; }

async function save(ends, kind) {
  const said = field.value, data = new FormData(form);
  if (!said.trim()) return;
  data.set("Then", "stay");
  if (kind) data.set("Form.Kind", kind);
  try {
    const answer = await fetch(location.href, { method: "POST", body: data, redirect: "manual", credentials: "same-origin" });
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html"), fresh = page.querySelector("form.typing-form");
    if (!fresh) throw new Error("no form");
    const fault = fresh.querySelector(".message.bad");
    form.querySelector(".message.bad")?.remove();
    if (fault) { form.prepend(document.adoptNode(fault)); status(form.dataset.unsaved); return; }
    for (const part of ["form.written .lines", ".agenda", ".ledger"]) {
      const own = document.querySelector(part), theirs = page.querySelector(part);
      if (own && theirs && !own.contains(document.activeElement)) own.replaceWith(document.adoptNode(theirs));
    }
    // A line that was ended is another's beginning: a new key, and only what was typed since stays in the field.
    form.elements["Form.LineId"].value = ends ? crypto.randomUUID() : fresh.elements["Form.LineId"].value;
    form.elements["Form.Version"].value = ends ? "0" : fresh.elements["Form.Version"].value;
    if (ends) field.value = field.value.startsWith(said) ? field.value.slice(said.length).replace(/^\n/, "") : field.value;
    status(fresh.querySelector(".saved").textContent);
    pause = wait;
  } catch {
    status(form.dataset.unsaved);
    pause = Math.min(pause * 2, longest);
    plan(pause, ends, kind);
  }
}

// One save at a time, so that a slow one cannot write over a later one.
function plan(after, ends, kind) {
  clearTimeout(timer);
  timer = setTimeout(() => { turn = turn.then(() => save(ends, kind)); }, after);
}

if (form) {
  field.addEventListener("input", () => plan(wait));
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    plan(0, true);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    plan(0, true, event.submitter?.name === "Form.Kind" ? event.submitter.value : undefined);
    field.focus();
  });
  addEventListener("online", () => plan(0));
  field.focus();
}
