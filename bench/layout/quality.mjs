// How true ForceAtlas2's pictures are to their networks after equal rounds: ours beside graphology's.
//   NODE_PATH=FOLDER/node_modules DATA=FOLDER node bench/layout/quality.mjs
// Needs graphology 0.26 and graphology-layout-forceatlas2 0.10 in the first folder, and krackhardt-hightech and lazega-lawfirm in the second.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";

const need = createRequire(import.meta.url), Graph = need("graphology"), forceatlas2 = need("graphology-layout-forceatlas2");
const data = process.env.DATA, scratch = mkdtempSync(join(tmpdir(), "layout-")), seeds = [1, 2, 3, 4, 5];

// A generator of 32 bits (mulberry32), so that everybody makes the same network.
function chance(seed) {
  return () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const undirected = (pairs) => [...new Set(pairs.filter(([a, b]) => a !== b).map(([a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`)))].map((p) => p.split(" ").map(Number));
const lines = (file) => readFileSync(join(data, file), "utf8").trim().split(/\r?\n/).map((line) => line.trim().split(/[\s,]+/));

function krackhardt() {
  const rows = lines("krackhardt-hightech/Krack-High-Tec-edgelist-Advice.txt").filter((row) => row.length >= 3 && Number(row[2]) > 0);
  return undirected(rows.map(([a, b]) => [Number(a) - 1, Number(b) - 1]));
}
const lazega = () => undirected(lines("lazega-lawfirm/ELadv.dat").flatMap((row, a) => row.flatMap((cell, b) => (cell === "1" ? [[a, b]] : []))));

// 1,000 people in 20 groups; of 5,000 ties four in five lie within a group.
function planted() {
  const next = chance(1), pairs = [];
  for (let n = 0; pairs.length < 5000; n++) {
    const a = Math.floor(next() * 1000), b = next() < 0.8 ? Math.floor(a / 50) * 50 + Math.floor(next() * 50) : Math.floor(next() * 1000);
    if (a !== b) pairs.push([a, b]);
  }
  return undirected(pairs);
}

// As tests/Samhandling.Networks.Tests/Layout/PictureQuality.cs has it.
function quality(near, x, y) {
  const n = near.length, apart = (a, b) => Math.hypot(x[a] - x[b], y[a] - y[b]), pairs = [];
  for (let a = 0; a < n; a++) {
    const steps = new Int32Array(n).fill(-1), queue = [a];
    steps[a] = 0;
    for (const v of queue) for (const w of near[v]) if (steps[w] < 0) { steps[w] = steps[v] + 1; queue.push(w); }
    for (let b = 0; b < n; b++) if (steps[b] > 0) pairs.push([steps[b], apart(a, b)]);
  }
  let up = 0, down = 0, stress = 0, overlap = 0, counted = 0;
  for (const [d, e] of pairs) { up += e / d; down += (e * e) / (d * d); }
  for (const [d, e] of pairs) stress += (((up / down) * e - d) / d) ** 2;
  for (let a = 0; a < n; a++) {
    if (near[a].size === 0) continue;
    const nearest = [...Array(n).keys()].filter((b) => b !== a).sort((b, c) => apart(a, b) - apart(a, c)).slice(0, near[a].size);
    const both = nearest.filter((b) => near[a].has(b)).length;
    overlap += both / (2 * near[a].size - both);
    counted++;
  }
  return [stress / pairs.length, overlap / counted];
}

function ours(file, n, rounds) {
  const run = spawnSync("dotnet", ["run", "bench/layout/ours.cs", "--", file, rounds, ...seeds].map(String), { encoding: "utf8", maxBuffer: 1 << 28 });
  if (run.status) throw new Error(run.stderr + run.stdout);
  const points = run.stdout.trim().split("\n").map((line) => line.split(" ").map(Number)), took = run.stderr.trim().split("\n").map(Number);
  return seeds.map((_, i) => ({ x: points.slice(i * n, (i + 1) * n).map((p) => p[0]), y: points.slice(i * n, (i + 1) * n).map((p) => p[1]), took: took[i] }));
}

function graphologys(edges, n, rounds) {
  return seeds.map((seed) => {
    const next = chance(seed), graph = new Graph({ type: "undirected" });
    for (let v = 0; v < n; v++) graph.addNode(v, { x: next(), y: next() });
    for (const [a, b] of edges) graph.addEdge(a, b);
    const began = process.cpuUsage(), placed = forceatlas2(graph, { iterations: rounds, getEdgeWeight: null, settings: { barnesHutOptimize: n > 500, barnesHutTheta: 0.5, scalingRatio: 10, gravity: 1 } });
    const used = process.cpuUsage(began);
    return { x: Object.values(placed).map((p) => p.x), y: Object.values(placed).map((p) => p.y), took: (used.user + used.system) / 1e6 };
  });
}

const mean = (values) => values.reduce((a, b) => a + b, 0) / values.length;
console.log("| network | people | ties | rounds | ours: stress | neighbours | s | graphology: stress | neighbours | s |\n|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|");
for (const [name, edges] of [["Krackhardt advice", krackhardt()], ["Lazega advice", lazega()], ["20 groups of 50", planted()]]) {
  const n = Math.max(...edges.flat()) + 1, near = Array.from({ length: n }, () => new Set()), file = join(scratch, "edges");
  for (const [a, b] of edges) { near[a].add(b); near[b].add(a); }
  writeFileSync(file, edges.map((e) => e.join(" ")).join("\n"));
  for (const rounds of [100, 500]) {
    const cells = [ours(file, n, rounds), graphologys(edges, n, rounds)].flatMap((pictures) => {
      const found = pictures.map((p) => quality(near, p.x, p.y));
      return [mean(found.map((q) => q[0])).toFixed(3), mean(found.map((q) => q[1])).toFixed(3), Math.min(...pictures.map((p) => p.took)).toFixed(2)];
    });
    console.log(`| ${[name, n, edges.length, rounds, ...cells].join(" | ")} |`);
  }
}
