// Only adds to pages that work without it.
import "./paste.js";

// A figure as a picture: the drawing in the page, with the colours it has there, painted on a canvas.
async function savePng(link) {
  const drawing = [...link.closest('figure').querySelectorAll('svg.chart')].find(svg => svg.clientWidth > 0);
  const { width, height } = drawing.viewBox.baseVal;
  const copy = drawing.cloneNode(true);
  const shown = drawing.querySelectorAll('*');
  copy.querySelectorAll('*').forEach((part, i) => {
    const look = getComputedStyle(shown[i]);
    for (const name of ['fill', 'stroke', 'stroke-width', 'stroke-dasharray', 'opacity', 'font-family', 'font-size', 'font-weight', 'text-anchor', 'paint-order'])
      part.setAttribute(name, look.getPropertyValue(name));
  });
  copy.setAttribute('width', width * 2);
  copy.setAttribute('height', height * 2);
  const image = new Image();
  image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(new XMLSerializer().serializeToString(copy));
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: width * 2, height: height * 2 });
  const paint = canvas.getContext('2d');
  paint.fillStyle = getComputedStyle(document.body).backgroundColor;
  paint.fillRect(0, 0, canvas.width, canvas.height);
  paint.drawImage(image, 0, 0);
  const file = document.createElement('a');
  file.download = link.dataset.png;
  file.href = canvas.toDataURL('image/png');
  file.click();
}

// Work that goes on is looked at again; when it has ended there is a new page to show.
async function follow(part) {
  const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), 'text/html');
  const now = page.querySelector('[data-refresh]');
  if (!now) return location.reload();
  part.replaceChildren(...now.childNodes);
  setTimeout(follow, 1000 * part.dataset.refresh, part);
}

for (const part of document.querySelectorAll('[data-refresh]')) setTimeout(follow, 1000 * part.dataset.refresh, part);

// What must be scrolled sideways can be by keyboard too, and is a stop on the way only where it must.
const scrolls = new ResizeObserver(boxes => { for (const { target } of boxes) { if (target.scrollWidth > target.clientWidth) target.tabIndex = 0; else target.removeAttribute('tabindex'); } });
for (const box of document.querySelectorAll('.table-scroll:not([tabindex])')) scrolls.observe(box);

for (const button of document.querySelectorAll('[data-png]')) {
  button.hidden = false;
  button.addEventListener('click', () => savePng(button));
}

for (const button of document.querySelectorAll('[data-print]')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}

for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(new URL(button.dataset.copy, location.href).href);
    button.textContent = button.dataset.copied;
  });
}

// What was wrong is read first.
document.querySelector('.message.bad[tabindex]')?.focus();

// A slash goes to the search box, as on other sites; not where one writes.
document.addEventListener('keydown', event => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, textarea, select, [contenteditable]')) return;
  const box = [...document.querySelectorAll('.seek input')].find(input => input.checkVisibility());
  if (!box) return;
  event.preventDefault();
  box.focus();
  box.select();
});

// A menu closes on Escape and when something else is clicked.
const menus = [...document.querySelectorAll('details.drop')];
document.addEventListener('click', event => menus.filter(menu => !menu.contains(event.target)).forEach(menu => { menu.open = false; }));
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape') return;
  const open = menus.find(menu => menu.open);
  if (!open) return;
  open.open = false;
  open.querySelector('summary').focus();
});
