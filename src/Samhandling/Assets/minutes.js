// The minutes while they are written: kept by themselves, and a line by Enter. Everything works without it.
const wait = 900, longest = 30_000, small = 20_000;
const form = document.querySelector("form.typing-form"), field = form?.querySelector("textarea");

// Lines that were ended and are not kept yet; in the field they stand before what is being typed, each with its line break.
let ended = [], line, kept = "", sending, timer, pause = wait, turn = Promise.resolve(), wake = () => {};

const status = (text) => { form.querySelector(".saved").textContent = text; };
const begin = () => { line = { id: crypto.randomUUID(), version: "0" }; kept = ""; };
const before = () => ended.map((job) => `${job.text}\n`).join("");
const typed = () => field.value.startsWith(before()) ? field.value.slice(before().length) : field.value;

function said(of, text, kind, isEnded) {
  const data = new FormData(form);
  data.set("Form.LineId", of.id);
  data.set("Form.Version", of.version);
  data.set("Form.Text", text);
  // One that was ended stands among the others from now on; one that is still typed does not.
  data.set("Then", isEnded ? "kept" : "stay");
  if (kind) data.set("Form.Kind", kind);
  return data;
}

// Whether it was kept; refused, the page says why. Throws where no answer came.
async function send(of, text, kind, isEnded) {
  // What is on its way when the page is left still arrives, if it is no whole book.
  const answer = await fetch(location.href, { method: "POST", body: said(of, text, kind, isEnded), redirect: "manual", credentials: "same-origin", keepalive: text.length < small });
  if (!answer.ok) throw new Error(String(answer.status));
  const page = new DOMParser().parseFromString(await answer.text(), "text/html"), fresh = page.querySelector("form.typing-form");
  if (!fresh) throw new Error("no form");
  const fault = fresh.querySelector(".message.bad");
  form.querySelector(".message.bad")?.remove();
  if (fault) { form.prepend(document.adoptNode(fault)); status(form.dataset.unsaved); return false; }
  for (const part of [".written .lines", ".agenda", ".ledger"]) {
    const own = document.querySelector(part), theirs = page.querySelector(part);
    if (own && theirs && !own.contains(document.activeElement)) own.replaceWith(document.adoptNode(theirs));
  }
  [of.id, of.version] = [fresh.elements["Form.LineId"].value, fresh.elements["Form.Version"].value];
  status(fresh.querySelector(".saved").textContent);
  pause = wait;
  return true;
}

async function draft() {
  const [of, text] = [line, typed()];
  if (!text.trim() || text === kept) return;
  try { if (await send(of, text) && of === line) kept = text; } catch { status(form.dataset.unsaved); plan(again()); }
}

async function keep(job) {
  while (ended.includes(job)) {
    sending = job;
    try {
      if (!await send(job.line, job.text, job.kind, true)) { [line, ended] = [job.line, []]; return; }
      const [first, caret] = [job.text.length + 1, field.selectionStart], isFirst = field.value.startsWith(`${job.text}\n`);
      ended.shift();
      if (isFirst) { field.value = field.value.slice(first); field.setSelectionRange(Math.max(0, caret - first), Math.max(0, caret - first)); }
    } catch {
      sending = null;
      status(form.dataset.unsaved);
      await new Promise((later) => { wake = later; setTimeout(later, again()); });
    }
  }
}

function again() { return pause = Math.min(pause * 2, longest); }

// One at a time, so that a slow one cannot write over a later one.
function plan(after) {
  clearTimeout(timer);
  timer = setTimeout(() => { turn = turn.then(draft); }, after);
}

// A line is what was typed until Enter, however long the way to where it is kept.
function end(kind) {
  const text = typed();
  if (!text.trim()) return;
  clearTimeout(timer);
  const job = { line, text, kind };
  field.value = `${before()}${text}\n`;
  ended.push(job);
  begin();
  turn = turn.then(() => keep(job));
}

if (form) {
  line = { id: form.elements["Form.LineId"].value, version: form.elements["Form.Version"].value };
  field.addEventListener("input", () => plan(wait));
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    end();
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    end(event.submitter?.name === "Form.Kind" ? event.submitter.value : undefined);
    field.focus();
  });
  addEventListener("online", () => { wake(); plan(0); });
  addEventListener("pagehide", () => {
    // All in one, so that they come in their order. What is on its way already arrives by itself.
    const left = [...ended.filter((job) => job !== sending), { line, text: typed() === kept ? "" : typed() }].filter((job) => job.text.trim());
    if (left.length > 0) navigator.sendBeacon(location.href, said(left[0].line, left.map((job) => job.text).join("\n"), left[0].kind));
  });
  field.focus();
}
