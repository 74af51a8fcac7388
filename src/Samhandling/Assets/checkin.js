// Ticks at the door: kept in this browser until they are sent. Everything works without it, one press at a time.
const shortest = 2_000, longest = 30_000, most = 200;
const form = document.querySelector('form[data-checkin]'), key = `check-in ${form?.dataset.checkin}`;
let kept = {}, pause = shortest, timer, isSending = false;

function read() {
  try { kept = JSON.parse(localStorage.getItem(key)) ?? {}; } catch { /* Where nothing may be stored, the page alone remembers. */ }
  return kept;
}

function keep(ticks) {
  kept = ticks;
  try { localStorage.setItem(key, JSON.stringify(ticks)); } catch { /* As above. */ }
  const count = Object.keys(ticks).length;
  form.querySelector('.saved').textContent = count ? form.dataset.unsent.replace('{0}', count) : form.dataset.sent;
}

function show(row, came) {
  const button = row.querySelector('button');
  row.classList.toggle('came', came);
  button.name = came ? 'Form.NotCame' : 'Form.Came';
  button.dataset.variant = came ? 'tertiary' : 'secondary';
  button.textContent = came ? form.dataset.notcame : form.dataset.came;
}

function later() {
  clearTimeout(timer);
  timer = setTimeout(send, pause);
  pause = Math.min(pause * 2, longest);
}

async function send() {
  const ids = Object.keys(read()).slice(0, most), sent = { ...kept };
  if (isSending || ids.length === 0) return;
  isSending = true;
  const data = new FormData(form);
  data.set('Then', 'stay');
  for (const id of ids) data.append(sent[id] ? 'Form.Came' : 'Form.NotCame', id);
  try {
    const answer = await fetch(location.href, { method: 'POST', body: data, redirect: 'manual', credentials: 'same-origin' });
    if (!answer.ok) throw new Error(String(answer.status));
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html'), fresh = page.querySelector('form[data-checkin]');
    if (!fresh || fresh.querySelector('.message.bad')) throw new Error('not saved');
    const left = { ...read() };
    // What was ticked anew while this was on its way stays until it is sent too.
    for (const id of ids) if (left[id] === sent[id]) delete left[id];
    keep(left);
    // Others tick at other doors.
    for (const row of fresh.querySelectorAll('tbody tr')) {
      const own = document.getElementById(row.id);
      if (own && !(row.id.slice(2) in left)) show(own, row.classList.contains('came'));
    }
    form.querySelector('.lead').textContent = fresh.querySelector('.lead').textContent;
    pause = shortest;
    if (Object.keys(left).length) later();
  } catch {
    later();
  } finally {
    isSending = false;
  }
}

if (form) {
  for (const [id, came] of Object.entries(read())) {
    const row = document.getElementById(`r-${id}`);
    if (row) show(row, came);
  }
  if (Object.keys(kept).length) { keep(kept); send(); }
  form.addEventListener('submit', event => {
    const button = event.submitter;
    if (!button?.name?.startsWith('Form.')) return;
    event.preventDefault();
    const came = button.name === 'Form.Came';
    show(button.closest('tr'), came);
    keep({ ...read(), [button.value]: came });
    clearTimeout(timer);
    send();
  });
  addEventListener('online', send);
  const sift = form.querySelector('.sift'), field = sift?.querySelector('input');
  if (sift) sift.hidden = false;
  field?.addEventListener('input', () => {
    const words = field.value.toLocaleLowerCase().split(/\s+/);
    for (const row of form.querySelectorAll('tbody tr')) row.hidden = !words.every(word => row.textContent.toLocaleLowerCase().includes(word));
  });
  field?.addEventListener('keydown', event => { if (event.key === 'Enter') event.preventDefault(); });
}
