"""Expected values of the measures on real networks, from networkx and igraph.

Run:  SAMHANDLING_TEST_DATA=../shared/data python3 tests/Samhandling.Networks.Tests/Reference/reference.py
It writes measures.json beside itself. Made with Python 3.11, networkx 2.8.8, igraph 0.10.2, numpy 1.24.2.

networkx gives the value wherever its definition is ours, and igraph or numpy must agree with it to 1e-9 or the
script stops. Reckoned by hand, since no program has our definition:
- closeness: reached / sum of networkx's distances along out-ties. networkx itself looks along in-ties and, in its
  default, multiplies by the share reached.
- harmonic: sum of 1/d along out-ties over n - 1. networkx looks along in-ties and does not divide.
- mean distance and diameter: over reachable ordered pairs. networkx refuses networks where not all pairs are.
- constraint and effective size: matrix formulas, checked against networkx, which has no value for those who name
  nobody but are named, and constraint against igraph, which has. Only isolates are undefined.
- centralizations: from the vectors, with the denominators of docs/methods/centralization.md.
- eigenvector: numpy's eigh on the undirected simple network; the largest entry is 1.
- PageRank: the linear system, solved by numpy; networkx's iteration must agree.
"""
import csv
import json
import math
import os
import sys

import igraph
import networkx as nx
import numpy as np

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.environ.get("SAMHANDLING_TEST_DATA", "../shared/data")
# Name: file, shape, file of the nodes or their number, directed, column of the weight.
SETS = {
    "lazega advice": ("lazega-lawfirm/ELadv.dat", "matrix", None, True, None),
    "lazega friendship": ("lazega-lawfirm/ELfriend.dat", "matrix", None, True, None),
    "lazega work": ("lazega-lawfirm/ELwork.dat", "matrix", None, True, None),
    "krackhardt advice": ("krackhardt-hightech/Krack-High-Tec-edgelist-Advice.txt", "list", 21, True, 2),
    "krackhardt friendship": ("krackhardt-hightech/Krack-High-Tec-edgelist-Friendship.txt", "list", 21, True, 2),
    "krackhardt reports to": ("krackhardt-hightech/Krack-High-Tec-edgelist-ReportsTo.txt", "list", 21, True, 2),
    "dhhs": ("dhhs-agency-collaboration/DHHS_edges.csv", "list", 54, False, None),
    "dhhs weighted": ("dhhs-agency-collaboration/DHHS_edges.csv", "list", 54, False, 2),
    "icts": ("dhhs-agency-collaboration/ICTS_G10_edges.csv", "list", 493, False, None),
    "chemnet political": ("chemnet-policy-network/pol.csv", "labelled matrix", None, True, None),
    "chemnet sent": ("chemnet-policy-network/scito.csv", "labelled matrix", None, True, None),
    "chemnet received": ("chemnet-policy-network/scifrom.csv", "labelled matrix", None, True, None),
    "chemnet reputation": ("chemnet-policy-network/infrep.csv", "labelled matrix", None, True, None),
    "s50 wave 1": ("s50-glasgow/s501.csv", "matrix", None, True, None),
    "s50 wave 2": ("s50-glasgow/s502.csv", "matrix", None, True, None),
    "s50 wave 3": ("s50-glasgow/s503.csv", "matrix", None, True, None),
    "ukfaculty": ("ukfaculty/UKfaculty_edges.csv", "list", 81, True, None),
    "ukfaculty weighted": ("ukfaculty/UKfaculty_edges.csv", "list", 81, True, 2),
}
IN_FULL = {"lazega advice", "krackhardt advice", "ukfaculty", "ukfaculty weighted"}


def read(path, shape, nodes, directed, column):
    with open(os.path.join(DATA, path), encoding="utf-8") as file:
        if path.endswith(".csv"):
            rows = list(csv.reader(file))
        else:
            rows = [line.split() for line in file if line.strip()]
    graph = nx.DiGraph() if directed else nx.Graph()
    if shape == "labelled matrix":
        rows = [row[1:] for row in rows[1:]]
    if shape == "list":
        graph.add_nodes_from(range(nodes))
        for row in rows[1:] if path.endswith(".csv") else rows:
            weight = 1 if column is None else float(row[column])
            if weight != 0 and row[0] != row[1]:
                graph.add_edge(int(row[0]) - 1, int(row[1]) - 1, weight=weight)
    else:
        graph.add_nodes_from(range(len(rows)))
        graph.add_edges_from((i, j, {"weight": 1}) for i, row in enumerate(rows) for j, cell in enumerate(row) if cell == "1" and i != j)
    return graph


def agree(what, ours, theirs):
    if not np.allclose(ours, theirs, rtol=1e-9, atol=1e-9, equal_nan=True):
        sys.exit(f"{what}: the programs differ by {np.nanmax(np.abs(np.array(ours) - np.array(theirs)))}")


def in_order(values, graph):
    return [float(values[v]) for v in range(len(graph))]


def igraph_of(graph):
    edges = list(graph.edges(data="weight"))
    return igraph.Graph(n=len(graph), edges=[e[:2] for e in edges], directed=graph.is_directed()), [e[2] for e in edges]


def distances(graph):
    n, closeness, harmonic, all_steps = len(graph), [], [], []
    for v in range(n):
        steps = [d for d in nx.single_source_shortest_path_length(graph, v).values() if d > 0]
        closeness.append(len(steps) / sum(steps) if steps else math.nan)
        harmonic.append(math.fsum(1 / d for d in steps) / (n - 1))
        all_steps += steps
    return closeness, harmonic, all_steps


def pagerank(graph, weight):
    n = len(graph)
    a = nx.to_numpy_array(graph, nodelist=range(n), weight=weight)
    out = a.sum(axis=1)
    share = np.where(out[:, None] > 0, a / np.where(out > 0, out, 1)[:, None], 1 / n)
    rank = np.linalg.solve(np.eye(n) - 0.85 * share.T, np.full(n, 0.15 / n))
    agree("pageRank", rank, in_order(nx.pagerank(graph, tol=1e-14, max_iter=1000, weight=weight), graph))
    return list(rank)


def eigenvector(undirected):
    n = len(undirected)
    values, vectors = np.linalg.eigh(nx.to_numpy_array(undirected, nodelist=range(n), weight=None))
    if values[-1] - values[-2] < 1e-6:
        sys.exit("eigenvector: the largest eigenvalue is not alone")
    x = np.abs(vectors[:, -1])
    return list(x / x.max())


def holes(graph, weight):
    n = len(graph)
    a = nx.to_numpy_array(graph, nodelist=range(n), weight=weight)
    s = a + a.T
    total, most = s.sum(axis=1), s.max(axis=1)
    p = s / np.where(total > 0, total, 1)[:, None]
    m = s / np.where(most > 0, most, 1)[:, None]
    tied = s > 0
    isolated = ~tied.any(axis=1)
    constraint = np.where(isolated, math.nan, (((p + p @ p) ** 2) * tied).sum(axis=1))
    size = np.where(isolated, math.nan, tied.sum(axis=1) - ((p @ m.T) * tied).sum(axis=1))
    for what, ours, theirs in (("constraint", constraint, nx.constraint(graph, weight=weight)), ("effectiveSize", size, nx.effective_size(graph, weight=weight))):
        theirs = np.array(in_order(theirs, graph))
        known = ~np.isnan(theirs)
        agree(what, ours[known], theirs[known])
    other, weights = igraph_of(graph)
    agree("constraint", constraint, other.constraint(weights=weights))
    return list(constraint), list(size)


def betweenness(graph, weight):
    values = in_order(nx.betweenness_centrality(graph, normalized=False, weight=weight), graph)
    other, weights = igraph_of(graph)
    agree("betweenness", values, other.betweenness(weights=weights if weight else None))
    return values


def centralization(values, most):
    return math.fsum(max(values) - v for v in values) / most


def measure(graph, weight):
    n, undirected = len(graph), nx.Graph(graph.to_undirected())
    ig = igraph_of(undirected)[0]
    closeness, harmonic, steps = distances(graph)
    around, _, around_steps = distances(undirected)
    constraint, size = holes(graph, weight)
    directed = graph.is_directed()
    in_degree = in_order(dict(graph.in_degree() if directed else graph.degree()), graph)
    vectors = {
        "inDegree": in_degree,
        "outDegree": in_order(dict(graph.out_degree() if directed else graph.degree()), graph),
        "contacts": in_order(dict(undirected.degree()), graph),
        "inStrength": in_order(dict(graph.in_degree(weight="weight") if directed else graph.degree(weight="weight")), graph),
        "outStrength": in_order(dict(graph.out_degree(weight="weight") if directed else graph.degree(weight="weight")), graph),
        "betweenness": betweenness(graph, weight),
        "closeness": closeness,
        "harmonic": harmonic,
        "pageRank": pagerank(graph, weight),
        "eigenvector": eigenvector(undirected),
        "core": in_order(nx.core_number(undirected), graph),
        "clustering": in_order(nx.clustering(undirected), graph),
        "constraint": constraint,
        "effectiveSize": size,
    }
    agree("core", vectors["core"], ig.coreness())
    agree("clustering", vectors["clustering"], ig.transitivity_local_undirected(mode="zero"))
    plain = vectors["betweenness"] if weight is None else betweenness(graph, None)
    figures = {
        "density": nx.density(graph),
        "reciprocity": nx.reciprocity(graph) if directed else None,
        "transitivity": nx.transitivity(undirected),
        "weakComponents": nx.number_connected_components(undirected),
        "strongComponents": nx.number_strongly_connected_components(graph) if directed else nx.number_connected_components(graph),
        "meanDistance": sum(steps) / len(steps),
        "diameter": max(steps),
        "inDegreeCentralization": centralization(in_degree, (n - 1) ** 2),
        "degreeCentralization": centralization(vectors["contacts"], (n - 1) * (n - 2)),
        "betweennessCentralization": centralization(plain, (n - 1) ** 2 * (n - 2) / (1 if directed else 2)),
        "closenessCentralization": centralization(around, (n - 1) * (n - 2) / (2 * n - 3)) if len(around_steps) == n * (n - 1) else None,
    }
    agree("transitivity", figures["transitivity"], ig.transitivity_undirected())
    agree("meanDistance", figures["meanDistance"], igraph_of(graph)[0].average_path_length(unconn=True))
    return figures, vectors


def in_short(values):
    """What stands for a vector whose numbers are not all kept: how many are undefined, and the sum, the largest, and the sum weighted by place of the rest."""
    known = [(i, v) for i, v in enumerate(values) if not math.isnan(v)]
    return {
        "undefined": len(values) - len(known),
        "sum": math.fsum(v for _, v in known),
        "largest": max(v for _, v in known),
        "sumByPlace": math.fsum((i + 1) * v for i, v in known),
    }


def main():
    sets = {}
    for name, (path, shape, nodes, directed, column) in SETS.items():
        graph = read(path, shape, nodes, directed, column)
        weight = "weight" if name.endswith("weighted") else None
        figures, vectors = measure(graph, weight)
        sets[name] = {
            "file": path, "nodes": len(graph), "ties": graph.number_of_edges(), "directed": directed, "weighted": weight is not None,
            "figures": figures,
            "inShort": {what: in_short(values) for what, values in vectors.items()},
            "inFull": {what: [None if math.isnan(v) else v for v in values] for what, values in vectors.items()} if name in IN_FULL else {},
        }
    with open(os.path.join(HERE, "measures.json"), "w", encoding="utf-8") as file:
        origin = f"reference.py with networkx {nx.__version__}, igraph {igraph.__version__}, numpy {np.__version__}"
        json.dump({"origin": origin, "sets": sets}, file, indent=1, allow_nan=False)
        file.write("\n")


main()
