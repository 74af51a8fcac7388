// What is pasted from a word processor becomes markdown in a field that keeps it, and a line for each paragraph in a field that keeps lines.
// It is read in a document of its own, where no script runs and nothing is fetched, and only words leave that.
const gone = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'TITLE', 'XML', 'IFRAME', 'OBJECT', 'EMBED', 'SVG', 'MATH', 'IMG', 'AUDIO', 'VIDEO', 'SELECT']);
const blocks = new Set(['P', 'DIV', 'LI', 'DL', 'DT', 'DD', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'BLOCKQUOTE', 'PRE', 'SECTION', 'ARTICLE', 'HEADER', 'FOOTER', 'MAIN', 'ASIDE', 'NAV', 'FIGURE', 'FIGCAPTION', 'ADDRESS', 'HR', 'CENTER', 'FORM', 'FIELDSET']);
const hidden = /display\s*:\s*none|mso-hide\s*:\s*all/i, marking = /mso-list\s*:\s*ignore/i, level = /mso-list\s*:[^;]*\blevel(\d+)/i;
const counted = /^\d{1,9}[.)]$/, labelled = /\d|[.)]$/, letter = /[\p{L}\p{N}]/u, bullet = '•', deepest = 8, most = 20_000;

const styleOf = element => element.getAttribute('style') ?? '';
const one = text => text.replace(/\s+/g, ' ').trim();

// Whether words in the element are strong, emphasised or a link: as around it, where it says nothing of that.
function lookIn(element, look) {
  const style = styleOf(element), name = element.nodeName, href = name === 'A' ? element.getAttribute('href')?.trim() ?? '' : '';
  const weight = /(?<![\w-])font-weight\s*:\s*(\w+)/i.exec(style)?.[1].toLowerCase(), slant = /(?<![\w-])font-style\s*:\s*(\w+)/i.exec(style)?.[1].toLowerCase();
  return {
    strong: weight ? weight.startsWith('bold') || Number(weight) >= 600 : name === 'B' || name === 'STRONG' || look.strong,
    emphasised: slant ? slant !== 'normal' : name === 'I' || name === 'EM' || look.emphasised,
    href: /^(https?:|mailto:)/i.test(href) ? href.replace(/[\s()\\|]/g, sign => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`) : look.href,
  };
}

class Reading {
  constructor(isPlain, isCell) { [this.isPlain, this.isCell, this.lines, this.runs, this.kind, this.mark] = [isPlain, isCell, [], [], {}, null]; }

  say(text, look) {
    const last = this.runs.at(-1);
    if (last && last.strong === look.strong && last.emphasised === look.emphasised && last.href === look.href) last.text += text;
    else this.runs.push({ ...look, text });
  }

  // What was read since the last line; a heading is strong as it is.
  words() {
    let all = '', last = '';
    for (const { text, strong, emphasised, href } of this.runs) {
      const inner = text.trim(), start = text.length - text.trimStart().length;
      all += text.slice(0, start);
      if (!inner) { last = ' '; continue; }
      const isBare = this.isPlain || this.kind.heading || (start === 0 && letter.test(last)), signs = isBare ? '' : (strong ? '**' : '') + (emphasised ? '*' : '');
      last = text.at(-1);
      const said = this.isPlain ? inner : inner.replace(this.isCell ? /[\\*[\]|]/g : /[\\*[\]]/g, '\\$&');
      all += signs + (href && !this.isPlain ? `[${said}](${href})` : said) + signs + text.slice(start + inner.length);
    }
    return all.replace(/[^\S\n]+/g, ' ').replace(/ ?\n ?/g, '\n').trim();
  }

  // Ends the line that is being read. What an item of a list goes on with after its first line belongs to it.
  end() {
    const words = this.words(), { heading, depth } = this.kind, mark = this.mark, last = this.lines.at(-1), number = labelled.test(mark ?? '') ? `${mark} ` : '';
    this.runs = [];
    if (!words) return;
    this.mark = null;
    if (heading) this.lines.push({ text: (this.isPlain ? '' : `${'#'.repeat(heading)} `) + number + one(words) });
    else if (depth === undefined) this.lines.push({ text: number + (this.isPlain ? words : words.replace(/^[#|]/gm, '\\$&')) });
    else if (mark === null && last?.isItem) last.text += ` ${one(words)}`;
    else this.lines.push({ isItem: true, text: `${'    '.repeat(depth)}${this.label(mark ?? bullet)} ${one(words)}` });
  }

  label(mark) { return !labelled.test(mark) ? '-' : counted.test(mark) ? mark.replace(')', '.') : this.isPlain ? mark : `- ${mark}`; }

  text() { return this.lines.map(({ text, isItem }, i) => (i === 0 ? '' : this.isPlain || (isItem && this.lines[i - 1].isItem) ? '\n' : '\n\n') + text).join(''); }

  read(node, look, depth) {
    for (const child of node.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) this.say(child.data.replace(/\u00ad/g, '').replace(/\s+/g, node.nodeName === 'PRE' ? '$&' : ' '), look);
      else if (child.nodeType === Node.ELEMENT_NODE) this.element(child, look, depth);
    }
  }

  element(element, look, depth) {
    const name = element.nodeName.toUpperCase(), style = styleOf(element);
    if (gone.has(name) || hidden.test(style)) return;
    if (name === 'BR') this.say('\n', look);
    else if (marking.test(style)) this.mark = one(element.textContent);
    else if (name === 'TABLE') this.table(element, look, depth);
    else if (name === 'UL' || name === 'OL') this.list(element, look, depth);
    else if (blocks.has(name)) this.block(element, style, lookIn(element, look), depth);
    else this.read(element, lookIn(element, look), depth);
  }

  block(element, style, look, depth) {
    this.end();
    const before = this.kind, step = level.exec(style)?.[1], heading = /^H([1-6])$/.exec(element.nodeName)?.[1] ?? (/\bMsoTitle\b/.test(element.className) ? 1 : 0);
    if (heading) this.kind = { heading: Number(heading) };
    else if (step) [this.kind, this.mark] = [{ depth: Math.min(deepest, step - 1) }, bullet];
    this.read(element, look, depth);
    this.end();
    this.kind = before;
  }

  list(list, look, depth) {
    this.end();
    const before = this.kind;
    let number = Number(list.getAttribute('start') ?? 1);
    for (const item of list.children) {
      if (item.nodeName === 'UL' || item.nodeName === 'OL') { this.list(item, look, depth + 1); continue; }
      // Some write each item as a list of its own, and how far in it stands beside it.
      this.kind = { depth: Math.min(deepest, (item.getAttribute('data-aria-level') ?? depth + 1) - 1) };
      this.mark = list.nodeName === 'OL' ? `${number++}.` : bullet;
      this.element(item, look, depth + 1);
    }
    [this.kind, this.mark] = [before, null];
  }

  table(table, look, depth) {
    this.end();
    if (table.caption) this.element(table.caption, look, depth);
    this.end();
    const rows = [...table.rows].filter(row => !hidden.test(styleOf(row))).map(row => [...row.cells]), wide = Math.max(0, ...rows.map(row => row.reduce((sum, cell) => sum + cell.colSpan, 0)));
    // A frame around a text is no table.
    if (wide < 2) return rows.flat().forEach(cell => { this.read(cell, look, depth); this.end(); });
    const told = rows.map(row => row.flatMap(cell => [this.cell(cell, look), ...Array(cell.colSpan - 1).fill('')]));
    const line = cells => `| ${[...cells, ...Array(wide - cells.length).fill('')].join(' | ')} |`;
    if (this.isPlain || this.isCell) told.forEach(cells => this.lines.push({ text: cells.filter(Boolean).join(' ') }));
    else this.lines.push({ text: [line(told[0]), `|${' --- |'.repeat(wide)}`, ...told.slice(1).map(line)].join('\n') });
  }

  cell(cell, look) {
    const inner = new Reading(this.isPlain, true);
    inner.read(cell, look, 0);
    inner.end();
    return one(inner.lines.map(({ text }) => text).join(' '));
  }
}

document.addEventListener('paste', event => {
  const field = event.target, html = event.clipboardData?.getData('text/html');
  if (!html || !field.matches('textarea[data-paste]')) return;
  const reading = new Reading(field.dataset.paste === 'lines', false);
  reading.read(new DOMParser().parseFromString(html, 'text/html').body, { strong: false, emphasised: false, href: null }, 0);
  reading.end();
  const words = reading.text();
  if (!words) return;
  event.preventDefault();
  // The browser's own way can be undone by its own undo, and takes minutes for a whole book.
  if (words.length <= most && document.execCommand('insertText', false, words)) return;
  field.setRangeText(words, field.selectionStart, field.selectionEnd, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
});
