// A respondent's page of questions: saves itself, suggests names, counts points. Everything works without it.
const form = document.querySelector("form.answer");
const wait = 900, longest = 30_000, patience = 15_000;
let timer, due = Infinity, saving, pause = wait, turn = Promise.resolve();

function status(text) { form.querySelector(".saved").textContent = text; }

async function save() {
  due = Infinity;
  const data = new FormData(form);
  data.set("Go", "stay");
  try {
    const answer = await fetch(form.action || location.href, { method: "POST", body: data, redirect: "manual", credentials: "same-origin", signal: AbortSignal.timeout(patience) });
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector("form.answer");
    if (!fresh) throw new Error("no form");
    // Our own save is not another tab's.
    for (const seen of fresh.querySelectorAll("input[name^='seen-']")) {
      const own = form.querySelector(`input[name="${CSS.escape(seen.name)}"]`);
      if (own) own.value = seen.value;
    }
    for (const message of fresh.querySelectorAll(".message.warn")) form.prepend(document.adoptNode(message));
    status(fresh.querySelector(".saved").textContent);
    pause = wait;
  } catch {
    status(form.dataset.unsaved);
    pause = Math.min(pause * 2, longest);
    plan(pause);
  }
}

// One save at a time, so that a slow one cannot write over a later one. What is planned is not put off by who writes on without a pause.
function plan(after = wait) {
  const at = performance.now() + after;
  if (at >= due) return;
  due = at;
  clearTimeout(timer);
  timer = setTimeout(() => {
    const own = saving = turn = turn.then(save);
    own.then(() => { if (saving === own) saving = null; });
  }, after);
}

// What is on its way arrives before what is sent now: our own save would be taken for another tab's, or write over it.
function send(event) {
  clearTimeout(timer);
  due = Infinity;
  if (!saving) return;
  event.preventDefault();
  saving.then(() => form.requestSubmit(event.submitter));
}

function points(set) {
  const all = Number(set.dataset.all), fields = [...set.querySelectorAll(".step input")], told = set.querySelector(".remain");
  const count = () => {
    const left = all - fields.reduce((sum, f) => sum + (Number.parseInt(f.value, 10) || 0), 0);
    told.textContent = (left < 0 ? told.dataset.over : told.dataset.left).replace("{0}", String(Math.abs(left)));
  };
  for (const field of fields) {
    const button = (label, sign, by) => {
      const made = document.createElement("button");
      made.type = "button";
      made.textContent = sign;
      made.setAttribute("aria-label", label);
      made.addEventListener("click", () => {
        field.value = String(Math.max(0, Math.min(all, (Number.parseInt(field.value, 10) || 0) + by)));
        field.dispatchEvent(new Event("input", { bubbles: true }));
      });
      return made;
    };
    field.before(button(field.dataset.fewer, "\u2212", -5));
    field.after(button(field.dataset.more, "+", 5));
    field.addEventListener("input", count);
    field.addEventListener("focus", () => field.select());
  }
  count();
}

function names(part) {
  const input = part.querySelector(".combo input"), key = part.querySelector(".combo input[type=hidden]"), about = part.querySelector(".about input");
  const list = document.createElement("ul");
  list.id = `${input.id}-list`;
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", part.dataset.suggestions);
  list.hidden = true;
  part.querySelector(".combo").append(list);
  for (const [name, value] of [["role", "combobox"], ["aria-expanded", "false"], ["aria-controls", list.id], ["aria-autocomplete", "list"]]) input.setAttribute(name, value);
  // Somebody who is listed needs no more words; for one who is not, they are asked for.
  const add = part.querySelector("button[value=add]"), more = (open) => { about.closest(".about").hidden = !open; add.hidden = !open; };
  more(false);
  let asked = 0, chosen = -1;

  const show = (open) => { list.hidden = !open; input.setAttribute("aria-expanded", String(open)); if (!open) mark(-1); };
  const mark = (index) => {
    chosen = index;
    [...list.children].forEach((option, i) => option.setAttribute("aria-selected", String(i === index)));
    if (index >= 0) input.setAttribute("aria-activedescendant", list.children[index].id); else input.removeAttribute("aria-activedescendant");
  };
  const choose = (person) => {
    input.value = person.name;
    key.value = person.key ?? "";
    show(false);
    if (!person.key) { more(true); about.focus(); return; }
    about.value = person.about ?? "";
    form.requestSubmit(add);
  };
  const option = (person, i, text, small) => {
    const made = document.createElement("li");
    made.id = `${list.id}-${i}`;
    made.setAttribute("role", "option");
    made.append(text, Object.assign(document.createElement("small"), { textContent: small ?? "" }));
    made.addEventListener("pointerdown", (event) => { event.preventDefault(); choose(person); });
    list.append(made);
  };
  const ask = async () => {
    const written = input.value.trim(), number = ++asked;
    key.value = "";
    if (written.length < 2) { show(false); return; }
    more(false);
    let found = [];
    try { found = await (await fetch(`${part.dataset.address}?q=${encodeURIComponent(written)}`)).json(); } catch { /* It can be written all the same. */ }
    if (number !== asked) return;
    list.replaceChildren();
    found.forEach((person, i) => option(person, i, person.name, person.about));
    option({ name: written }, found.length, part.dataset.new.replace("{0}", written), part.dataset.newHelp);
    show(true);
    mark(0);
  };
  input.addEventListener("input", ask);
  input.addEventListener("blur", () => show(false));
  input.addEventListener("keydown", (event) => {
    const last = list.children.length - 1;
    if (event.key === "ArrowDown" && !list.hidden) { event.preventDefault(); mark(chosen >= last ? 0 : chosen + 1); }
    else if (event.key === "ArrowUp" && !list.hidden) { event.preventDefault(); mark(chosen <= 0 ? last : chosen - 1); }
    else if (event.key === "Escape") show(false);
    else if (event.key === "Enter") {
      event.preventDefault();
      if (!list.hidden && chosen >= 0) list.children[chosen].dispatchEvent(new Event("pointerdown"));
      else if (input.value.trim()) choose({ name: input.value.trim() });
    }
  });
}

form.addEventListener("input", (event) => { if (!event.target.closest(".combo")) plan(); });
form.addEventListener("submit", send);
addEventListener("online", () => plan(0));
document.querySelectorAll(".points").forEach(points);
document.querySelectorAll(".names").forEach(names);
form.querySelector(".message.bad")?.focus();
