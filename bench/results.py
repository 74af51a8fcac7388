#!/usr/bin/env python3
"""Writes bench/results.md from what the comparison measured (standard library only).

  bench/results.py --date 2026-11-22 --machine "two cores of …" --load "others used …" RESULTS.jsonl … > bench/results.md

Publish first (dotnet publish bench/Samhandling.Benchmarks -c Release -o OUT) and let peers.py, which stands beside the other programs,
run OURS="dotnet OUT/Samhandling.Benchmarks.dll" and them in turn; each line of what it appends is one program on one task. Later lines win.
"""
import argparse
import json

PEERS = ["igraph-c", "graph-tool", "graphology", "c-bound"]
SIZES = ["70", "71", "1k", "5k", "10k", "100k", "1m"]


def short(x):
    return "%.3g s" % x if x >= 1 else "%.3g ms" % (x * 1e3) if x >= 1e-3 else "%.3g µs" % (x * 1e6)


def cost(r):
    """One thread: processor time, which other work on the machine changes least; more: wall time."""
    return r["cpu_s"] if r["asked_threads"] == 1 and r.get("cpu_s") else r["compute_s"]


def agree(a, b):
    keys = [k for k in ("sum", "max") if a.get(k) is not None and b.get(k) is not None]
    return all(abs(a[k] - b[k]) <= 1e-6 * max(1, abs(a[k]), abs(b[k])) for k in keys)


def said(r):
    return f", Q {r['result_checksum']['modularity']:.4f}" if r["result_checksum"].get("modularity") else ""


options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
options.add_argument("--date", required=True)
options.add_argument("--machine", required=True)
options.add_argument("--load", required=True)
options.add_argument("--notes", help="a file of what the table does not say, put behind it")
options.add_argument("files", nargs="+")
o = options.parse_args()
cells = {}
for path in o.files:
    with open(path, encoding="utf-8") as file:
        for r in map(json.loads, file):
            if "error" not in r:
                cells.setdefault((r["task"], r["graph"], r["asked_threads"]), {})[r["name"]] = r

print("# How fast the measures are\n\nMade by `bench/results.py`; its head says how the numbers are taken.\n")
print(f"{o.date}, {o.machine}. {o.load}\n")
print("""Each cell is the median of a process's repeats in the best of its rounds, the programs taking turns; one thread: processor time, two: wall time.
In brackets how many times as long as ours. `c-bound` is no library: C made by hand for each task. Graphs: d directed, u undirected, with so many
actors and five times as many ties. Checksums agree to 10⁻⁶ where nothing else is said; Q is modularity. Memory: what a repeat of ours allocates,
and the most the process held.
""")
print("| task | graph | threads | ours | " + " | ".join(PEERS) + " | allocated | peak |\n| --- | --- | ---: | ---: |" + " ---: |" * (len(PEERS) + 2))
for task, graph, threads in sorted(cells, key=lambda k: (k[0], SIZES.index(k[1][1:]), k[2])):
    cell = cells[task, graph, threads]
    if "ours" not in cell:
        continue
    ours, line = cell["ours"], []
    for peer in PEERS:
        if peer not in cell:
            line.append("")
            continue
        r = cell[peer]
        ratio = cost(r) / cost(ours)
        text = f"{short(cost(r))} ({ratio:.2g}){said(r)}"
        text += "" if agree(ours["result_checksum"], r["result_checksum"]) else ", differs"
        line.append(f"**{text}**" if ratio < 1 and peer != "c-bound" else text)
    print(f"| {task} | {graph} | {threads} | {short(cost(ours))}{said(ours)} | " + " | ".join(line)
          + f" | {ours['allocated_bytes'] / 1e6:.3g} MB | {ours['peak_bytes'] / 1e6:.0f} MB |")
if o.notes:
    with open(o.notes, encoding="utf-8") as file:
        print("\n" + file.read(), end="")
