// What three-instances.sh asks of the instances as visitors do: by forms and cookies, at one of them or by the proxy.
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";

const site = process.env.SITE, instances = (process.env.INSTANCES ?? "").split(" "), password = process.env.PASSWORD;
let failed = 0;

function expect(what, wanted, got) {
  if (String(wanted) !== String(got)) failed++;
  console.log(String(wanted) === String(got) ? `ok  ${what}: ${got}` : `!!  ${what}: ${got} and not ${wanted}`);
}

const plain = (text) => text.replace(/&#x([0-9a-f]+);/gi, (_, hex) => String.fromCodePoint(parseInt(hex, 16))).replace(/&quot;/g, '"').replace(/&lt;/g, "<").replace(/&gt;/g, ">").replace(/&amp;/g, "&");
const attribute = (tag, name) => { const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag); return found ? plain(found[1]) : null; };

// What a browser would send of a form: its hidden, filled and chosen fields.
function fieldsOf(page, handler) {
  const form = [...page.matchAll(/<form[^>]*>[\s\S]*?<\/form>/g)].map((f) => f[0]).find((f) => f.includes(`name="_handler" value="${handler}"`));
  if (!form) throw new Error(`No form ${handler} in: ${page.slice(0, 2000)}`);
  const fields = new URLSearchParams();
  for (const [tag] of form.matchAll(/<input[^>]*>/g))
    if (attribute(tag, "name") && !["file", "submit"].includes(attribute(tag, "type")) && (!["checkbox", "radio"].includes(attribute(tag, "type")) || /\schecked/.test(tag))) fields.append(attribute(tag, "name"), attribute(tag, "value") ?? "");
  for (const [, tag, text] of form.matchAll(/<textarea([^>]*)>([\s\S]*?)<\/textarea>/g)) fields.append(attribute(tag, "name"), plain(text));
  for (const [, tag, options] of form.matchAll(/<select([^>]*)>([\s\S]*?)<\/select>/g)) {
    const all = [...options.matchAll(/<option([^>]*)>/g)].map((o) => o[1]);
    const chosen = all.find((o) => /\sselected/.test(o)) ?? all[0];
    if (chosen && attribute(tag, "name")) fields.append(attribute(tag, "name"), attribute(chosen, "value") ?? "");
  }
  return fields;
}

class Visitor {
  constructor(cookies = {}) { this.cookies = cookies; }

  async ask(address, body) {
    const headers = { cookie: Object.entries(this.cookies).map(([name, value]) => `${name}=${value}`).join("; ") };
    const answer = await fetch(address, { method: body ? "POST" : "GET", body, headers, redirect: "manual", signal: AbortSignal.timeout(20_000) });
    for (const cookie of answer.headers.getSetCookie()) { const [name, value] = cookie.split(";")[0].split(/=(.*)/s); this.cookies[name] = value; }
    return { status: answer.status, to: answer.headers.get("location"), text: await answer.text(), headers: answer.headers };
  }

  // Fetches a form at one instance and sends it to another.
  async send(from, to, path, handler, written) {
    const fields = fieldsOf((await this.ask(from + path)).text, handler);
    for (const [name, value] of Object.entries(written)) fields.set(name, value);
    if (handler !== "upload") return this.ask(to + path, fields);
    const files = new FormData();
    for (const [name, value] of fields) files.set(name, value);
    return this.ask(to + path, files);
  }

  signIn(from, to, email, word = password) { return this.send(from, to, "/sign-in", "sign-in", { "Form.Email": email, "Form.Password": word }); }
}

const at = (i) => instances[i % instances.length];
const signedIn = async (i, email) => { const visitor = new Visitor(); expect(`${email} signs in`, 302, (await visitor.signIn(at(i), at(i + 1), email)).status); return visitor; };

async function limits() {
  const statuses = [];
  for (let i = 0; i < 12; i++) statuses.push((await new Visitor().signIn(at(i), at(i), "kari@example.org", "not the password")).status);
  expect("wrong passwords, spread over three instances, that were heard", 10, statuses.filter((s) => s === 200).length);
  for (let i = 0; i < 3; i++) statuses.push((await new Visitor().signIn(at(i), at(i), "kari@example.org", "not the password")).status);
  expect("and refused, at each of the three", 5, statuses.filter((s) => s === 429).length);
}

async function caches() {
  const eva = await signedIn(0, "eva@example.org");
  let seen = 0;
  for (let i = 0; i < 6; i++) {
    const name = `Region Dalarna ${i + 1}`;
    expect(`renamed at instance ${i % 3 + 1}`, 302, (await eva.send(at(i), at(i), "/dalarna/name", "rename-partnership", { "Form.Name": name })).status);
    for (const instance of instances) if ((await eva.ask(`${instance}/dalarna`)).text.includes(`${name}`)) seen++;
  }
  expect("looks at the three instances that showed the new name at once", 18, seen);

  const people = [...new Set([...(await eva.ask(`${at(0)}/dalarna/people`)).text.matchAll(/\/dalarna\/people\/[0-9a-f-]{36}/g)].map((l) => l[0]))];
  let seat;
  for (const path of people) if ((await eva.ask(at(0) + path)).text.includes("ola@example.org")) seat = path;
  let ola = await signedIn(1, "ola@example.org"), shut = 0, refused = 0, open = 0;
  for (let i = 0; i < 3; i++) {
    for (const [role, status] of [["Reader", 403], ["Analyst", 200]]) {
      expect(`role ${role} given at instance ${i + 1}`, 302, (await eva.send(at(i), at(i), seat, "change-role", { "Form.Role": role })).status);
      for (const instance of instances) if ((await ola.ask(`${instance}/dalarna/networks/import`)).to?.includes("/sign-in")) shut++;
      ola = await signedIn(i, "ola@example.org");
      for (const instance of instances) if ((await ola.ask(`${instance}/dalarna/networks/import`)).status === status) status === 200 ? open++ : refused++;
    }
  }
  expect("requests of the old session after a role was changed elsewhere, all shut out at once", 18, shut);
  expect("requests in the smaller role, all refused", 9, refused);
  expect("requests in the larger role, all let in", 9, open);

  const styles = await Promise.all(instances.map(async (instance) => {
    const href = /href="(\/dist\/app[^"]*css)"/.exec((await eva.ask(`${instance}/sign-in`)).text)[1];
    const sheet = await eva.ask(instance + href);
    return `${href} ${sheet.headers.get("etag")} ${createHash("sha256").update(sheet.text).digest("hex")}`;
  }));
  expect("names, ETags and contents of the stylesheet", 1, new Set(styles).size);
}

async function jobs() {
  const ola = await signedIn(2, "ola@example.org"), wanted = 6, started = [];
  for (let i = 0; i < wanted; i++) {
    const ties = ["source,target", ...Array.from({ length: 6000 }, (_, n) => `p${n % 2400},p${(n * 7 + i + 1) % 2400}`)].join("\n");
    const draft = await ola.send(at(i), at(i + 1), "/dalarna/networks/import", "upload", { "Form.PastedTies": ties });
    if (!draft.to) { console.log(`    ${draft.status} ${draft.text.match(/message bad[\s\S]{0,500}/)?.[0]}`); continue; }
    const path = new URL(draft.to, site).pathname;
    const job = await ola.send(at(i), at(i + 1), path, "import", { "Form.Title": `Network ${i + 1}`, "Form.Purpose": "To try", "Form.LegalBasis": "None: invented", Then: "import" });
    if (!job.to?.includes("/jobs/")) { console.log(job.text.match(/class="err"[\s\S]{0,300}/)?.[0] ?? job.status); continue; }
    started.push(new URL(job.to, site).pathname);
  }
  expect("jobs asked for at three instances", wanted, new Set(started).size);
  let looks = 0, back = 0, running = new Set(), done = 0;
  for (const path of started) {
    let before = 0, ended = 0;
    for (const until = Date.now() + 120_000; Date.now() < until && ended < instances.length; ) {
      ended = 0;
      for (const instance of instances) {
        const { text } = await ola.ask(instance + path), percent = /<progress[^>]*value="(\d+)"/.exec(text), isDone = text.includes("/dalarna/networks/");
        const now = isDone ? 100 : Number(percent?.[1] ?? 0);
        looks++;
        if (percent) running.add(instance);
        if (now < before) back++;
        before = now;
        if (isDone) ended++;
      }
    }
    if (ended === instances.length) done++;
  }
  expect("jobs that all three instances show as done", wanted, done);
  console.log(`    ${looks} looks at their pages; the progress was seen while they ran by ${running.size} instances`);
  expect("looks that showed less done than a look before, wherever", 0, back);
}

// At an even pace, until the file is away or the seconds are over; every answer is read and looked at.
async function drive(rate, until) {
  const visitor = new Visitor(JSON.parse(readFileSync(process.env.COOKIES, "utf8"))), paths = ["/dalarna", "/dalarna/people", "/dalarna/jobs", "/dalarna/networks"];
  const began = performance.now(), goes = () => (Number(until) ? performance.now() - began < Number(until) * 1000 : existsSync(until)), answers = [];
  for (let n = 0; goes(); n++) {
    const due = began + (n * 1000) / rate - performance.now();
    if (due > 0) await new Promise((wait) => setTimeout(wait, due));
    const sent = performance.now(), path = paths[n % paths.length];
    answers.push(visitor.ask(site + path).then(
      (a) => ({ well: a.status === 200 && a.text.includes("Region Dalarna") && a.text.trimEnd().endsWith("</html>"), what: `${path} ${a.status}`, by: a.headers.get("x-instance"), took: performance.now() - sent }),
      (fault) => ({ well: false, what: `${path} ${fault.name}`, took: performance.now() - sent })));
  }
  const lasted = (performance.now() - began) / 1000, all = await Promise.all(answers), times = all.map((a) => a.took).sort((a, b) => a - b), bad = all.filter((a) => !a.well);
  const by = new Map();
  for (const one of all.filter((a) => a.by).map((a) => a.by.split(", ").at(-1))) by.set(one, (by.get(one) ?? 0) + 1);
  console.log(`    ${all.length} requests in ${lasted.toFixed(0)} s, ${(all.length / lasted).toFixed(1)} a second; by instance ${[...by.values()].join(", ")}; half within ${times[times.length >> 1].toFixed(0)} ms, 99 % within ${times[Math.floor(times.length * 0.99)].toFixed(0)} ms, slowest ${times.at(-1).toFixed(0)} ms`);
  if (bad.length > 0) console.log(`    ${[...new Set(bad.map((a) => a.what))].join("; ")}`);
  expect("requests not answered by the whole page", 0, bad.length);
}

async function cookies() {
  const eva = await signedIn(0, "eva@example.org");
  writeFileSync(process.env.COOKIES, JSON.stringify(eva.cookies), { mode: 0o600 });
}

const [what, ...rest] = process.argv.slice(2);
await { limits, caches, jobs, drive, cookies }[what](...rest);
process.exit(failed > 0 ? 1 : 0);
