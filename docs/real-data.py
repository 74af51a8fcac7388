#!/usr/bin/python3
"""Writes docs/real-data.md: our figures of real networks beside those of networkx and igraph.

Run from the root of the repository, where the folder of real data is: docs/real-data.py [DATA] > docs/real-data.md
Needs Debian's python3-networkx and python3-igraph; builds and runs ./run network measures.
"""
import csv, json, os, re, subprocess, sys
import igraph, networkx as nx

DATA = sys.argv[1] if len(sys.argv) > 1 else "../shared/data"

def matrix(path, ties=lambda c: float(c) != 0):
    rows = [line.split() for line in open(path) if line.strip()]
    g = nx.DiGraph(); g.add_nodes_from(str(i + 1) for i in range(len(rows)))
    g.add_edges_from((str(i + 1), str(j + 1)) for i, r in enumerate(rows) for j, c in enumerate(r) if i != j and ties(c))
    return g

def labelled(path):
    rows = list(csv.reader(open(path))); names = [r[0] for r in rows[1:]]
    g = nx.DiGraph(); g.add_nodes_from(names)
    g.add_edges_from((r[0], n) for r in rows[1:] for n, c in zip(rows[0][1:], r[1:]) if n != r[0] and float(c) != 0)
    return g

def dyads(path):
    rows = [line.split() for line in open(path) if line.strip()]
    g = nx.DiGraph(); g.add_nodes_from(r[0] for r in rows)
    g.add_edges_from((a, b) for a, b, t in rows if t != "0" and a != b)
    return g

def edges(nodes, ties, directed):
    g = nx.DiGraph() if directed else nx.Graph()
    rows = list(csv.DictReader(open(nodes))); key = next(iter(rows[0]))
    g.add_nodes_from(r[key] for r in rows)
    for r in csv.reader(open(ties)):
        if r[0] in g and r[1] in g and r[0] != r[1]: g.add_edge(r[0], r[1])
    return g

ARPACK = igraph.ARPACKOptions()
ARPACK.tol = 1e-15
SIENA = lambda c: c in ("1", "11")
SETS = [
    ("Lazega, advice", "lazega-lawfirm/ELadv.dat", [], matrix),
    ("Lazega, friendship", "lazega-lawfirm/ELfriend.dat", [], matrix),
    ("Lazega, co-work (confirmed)", "lazega-lawfirm/ELwork.dat", [], matrix),
    ("Krackhardt, advice", "krackhardt-hightech/Krack-High-Tec-edgelist-Advice.txt", [], dyads),
    ("Krackhardt, friendship", "krackhardt-hightech/Krack-High-Tec-edgelist-Friendship.txt", [], dyads),
    ("Krackhardt, reports to", "krackhardt-hightech/Krack-High-Tec-edgelist-ReportsTo.txt", [], dyads),
    ("DHHS", "dhhs-agency-collaboration/DHHS_edges.csv", ["--nodes", "dhhs-agency-collaboration/DHHS_nodes.csv", "--undirected"], lambda p: edges(p.replace("edges", "nodes"), p, False)),
    ("ICTS", "dhhs-agency-collaboration/ICTS_G10_edges.csv", ["--nodes", "dhhs-agency-collaboration/ICTS_G10_nodes.csv", "--undirected"], lambda p: edges(p.replace("edges", "nodes"), p, False)),
    ("chemnet, political", "chemnet-policy-network/pol.csv", [], labelled),
    ("chemnet, technical sent", "chemnet-policy-network/scito.csv", [], labelled),
    ("chemnet, technical received", "chemnet-policy-network/scifrom.csv", [], labelled),
    ("s50, first wave, coded", "s50-glasgow/s50-network1.dat", [], lambda p: matrix(p, SIENA)),
    ("s50, second wave, coded", "s50-glasgow/s50-network2.dat", [], lambda p: matrix(p, SIENA)),
    ("UK faculty", "ukfaculty/UKfaculty_edges.csv", ["--nodes", "ukfaculty/UKfaculty_nodes.csv"], lambda p: edges(p.replace("edges", "nodes"), p, True)),
]

def reference(g):
    n, directed = len(g), g.is_directed()
    u = nx.Graph(g); d = dict(nx.all_pairs_shortest_path_length(g))
    reach = {v: [x for w, x in d[v].items() if w != v] for v in g}
    every = [x for v in g for x in reach[v]]
    index = {v: i for i, v in enumerate(g)}
    i = igraph.Graph(n, [(index[a], index[b]) for a, b in g.edges], directed=directed)
    parts = nx.connected_components(u)
    top = max(dict(g.in_degree if directed else g.degree).values(), default=0)
    whole = {
        "density": nx.density(g), "reciprocity": nx.reciprocity(g) if directed else None, "transitivity": nx.transitivity(u),
        "weakComponents": sum(1 for _ in parts),
        "strongComponents": nx.number_strongly_connected_components(g) if directed else nx.number_connected_components(g),
        "meanDistance": sum(every) / len(every), "diameter": max(every),
        "inDegreeCentralization": sum(top - x for _, x in (g.in_degree if directed else g.degree)) / (n - 1) ** 2,
    }
    constraint = i.constraint()
    people = {
        "betweenness": nx.betweenness_centrality(g, normalized=False),
        "closeness": {v: len(reach[v]) / sum(reach[v]) if reach[v] else None for v in g},
        "harmonic": {v: sum(1 / x for x in reach[v]) / (n - 1) for v in g},
        "pageRank": nx.pagerank(g, tol=1e-15 / n, max_iter=10000),
        "eigenvector": dict(zip(g, igraph.Graph(n, [(index[a], index[b]) for a, b in u.edges]).eigenvector_centrality(arpack_options=ARPACK))),
        "core": nx.core_number(nx.Graph(u)), "clustering": nx.clustering(u),
        "constraint": {v: None if constraint[k] != constraint[k] else constraint[k] for k, v in enumerate(g)},
    }
    return whole, people

def difference(ours, theirs):
    if ours is None or theirs is None: return 0 if ours is None and theirs is None else float("inf")
    return abs(ours - theirs) / max(1, abs(theirs))

print("# Real networks: our figures beside networkx and igraph\n")
print(f"Made by `docs/real-data.py` with networkx {nx.__version__} and igraph {igraph.__version__}. Each cell: ours; `=` where the reference differs by")
print("less than 10⁻⁹ (relative above 1), otherwise the reference. The last column is the largest such difference over all people in betweenness,")
print("closeness, harmonic, PageRank, eigenvector, core, clustering and constraint (constraint and eigenvector by igraph, the rest by networkx).\n")
names = ["density", "reciprocity", "transitivity", "weakComponents", "strongComponents", "meanDistance", "diameter", "inDegreeCentralization"]
print("| set | people | ties | " + " | ".join(names) + " | people, largest difference |\n|---|---:|---:|" + "---:|" * (len(names) + 1))
bad = 0
for title, path, options, read in SETS:
    path = os.path.join(DATA, path)
    options = [os.path.join(DATA, o) if o.endswith(".csv") else o for o in options]
    ours = json.loads(subprocess.run(["./run", "network", "measures", path, *options, "--json"], check=True, capture_output=True, text=True).stdout)
    whole, people = reference(read(path))
    cells = []
    for name in names:
        mine, ref = ours["measures"][name], whole[name]
        same = difference(mine, ref) < 1e-9
        bad += not same
        cells.append("–" if mine is None and same else f"{mine:.4g} =" if same else f"{mine} (reference {ref})")
    worst = max((difference(p[name], people[name][p["id"]]), name) for p in ours["people"] for name in people)
    bad += worst[0] >= 1e-9
    print(f"| {title} | {ours['network']['nodes']} | {ours['network']['ties']} | " + " | ".join(cells) + f" | {worst[0]:.1e} ({worst[1]}) |")
print(f"\nFigures that differ: {bad}.")
sys.exit(bad > 0)
