"""Expected values for key players, cores, QAP, places and numbers, reckoned anew from their definitions.

Run:  SAMHANDLING_TEST_DATA=../shared/data python3 tests/Samhandling.Networks.Tests/Reference/structure_reference.py
It prints what the tests quote. Made with Python 3.11, networkx 2.8.8, numpy 1.24.2. Paths and distances are networkx's,
regressions numpy's lstsq over the whole design; sets, cores and orders are tried one by one.
"""
import itertools
import math
import os

import networkx as nx
import numpy as np

DATA = os.environ.get("SAMHANDLING_TEST_DATA", "../shared/data")
LETTERS = "ABCDEFGHIJKL"
TIES = "AB AD AG AJ BA BC BD CA CB CL DA DE DI DK ED EH EI FD FA GA GD HE HD HK".split()
SECTOR = dict(zip(LETTERS, "public public public private private private civil private private public private civil".split()))
OUTSIDE = "JK"
RESPONDENTS = "ABCDEFGH"

worked = nx.DiGraph()
worked.add_nodes_from(LETTERS)
worked.add_edges_from(TIES)


def krackhardt():
    graph = nx.DiGraph()
    graph.add_nodes_from(range(21))
    with open(os.path.join(DATA, "krackhardt-hightech/Krack-High-Tec-edgelist-Advice.txt")) as file:
        rows = [line.split() for line in file if line.strip()]
    graph.add_edges_from((int(a) - 1, int(b) - 1) for a, b, tie in rows if tie == "1")
    return graph


def matrix(name):
    with open(os.path.join(DATA, name)) as file:
        return np.array([[int(c == "1") for c in line.replace(",", " ").split()] for line in file if line.strip()])


def fragmentation(graph, without=()):
    rest = graph.to_undirected()
    rest.remove_nodes_from(without)
    n = len(rest)
    parts = 1 - sum(len(c) * (len(c) - 1) for c in nx.connected_components(rest)) / (n * (n - 1))
    return parts, 1 - nx.global_efficiency(rest)


def reach(graph, chosen):
    lengths = nx.multi_source_dijkstra_path_length(graph.to_undirected(), set(chosen))
    return sum(1 if d == 0 else 1 / d for d in lengths.values()) / len(graph)


def best(graph, size, value):
    values = {s: value(s) for s in itertools.combinations(graph, size)}
    top = max(values.values())
    return top, [s for s, v in values.items() if v > top - 1e-9]


def losses(graph):
    base, parts = fragmentation(graph), nx.number_weakly_connected_components(graph)
    for v in graph:
        rest = graph.copy()
        rest.remove_node(v)
        ties = graph.in_degree(v) + graph.out_degree(v)
        across = sum(SECTOR[a] != SECTOR[b] for a, b in graph.edges if v in (a, b))
        after = fragmentation(graph, [v])
        print("loss", v, ties, across, nx.number_weakly_connected_components(rest) - parts, after[0] - base[0], after[1] - base[1])


def cores(graph, directed, ignored):
    """r of every core, by three counts of each: its members, the ties within it and those that touch it."""
    a = nx.to_numpy_array(graph if directed else graph.to_undirected())
    n, m = len(a), a.sum()
    masks = np.arange(1, 2 ** n - 1)
    values = np.empty(len(masks))
    for at in range(0, len(masks), 100_000):
        core = ((masks[at:at + 100_000, None] >> np.arange(n)) & 1).astype(float)
        c, within = core.sum(1), ((core @ a) * core).sum(1)
        apart = (((1 - core) @ a) * (1 - core)).sum(1)
        cc, pp = c * (c - 1), (n - c) * (n - c - 1)
        cells, ideal = (cc + pp, cc) if ignored else (n * (n - 1) + 0 * c, n * (n - 1) - pp)
        asideal = within if ignored else m - apart
        ties = asideal + apart
        with np.errstate(all="ignore"):
            values[at:at + 100_000] = (cells * asideal - ties * ideal) / np.sqrt(ties * (cells - ties) * ideal * (cells - ideal))
    values[~np.isfinite(values)] = -2
    order = np.argsort(-values, kind="stable")[:4]
    return [(values[i], [v for v in range(n) if masks[i] >> v & 1]) for i in order]


def off(a):
    return a[~np.eye(len(a), dtype=bool)]


def moved(a, order):
    return a[np.ix_(order, order)]


def qap(a, b):
    r = np.corrcoef(off(a), off(b))[0, 1]
    drawn = [np.corrcoef(off(a), off(moved(b, list(p))))[0, 1] for p in itertools.permutations(range(len(a)))]
    return r, sum(d >= r - 1e-9 for d in drawn), sum(d <= r + 1e-9 for d in drawn), len(drawn)


def regression(y, xs):
    design = np.column_stack([np.ones(len(y)), *xs])
    b, *_ = np.linalg.lstsq(design, y, rcond=None)
    left = y - design @ b
    s2 = left @ left / (len(y) - design.shape[1])
    return b, b / np.sqrt(np.diag(s2 * np.linalg.inv(design.T @ design))), 1 - left @ left / ((y - y.mean()) @ (y - y.mean()))


def mrqap(y, xs):
    n = len(y)
    b, t, r2 = regression(off(y), [off(x) for x in xs])
    print("mrqap", "intercept", b[0], "r2", r2)
    for k, x in enumerate(xs):
        others = [off(o) for i, o in enumerate(xs) if i != k]
        design = np.column_stack([np.ones(n * (n - 1)), *others])
        left = np.zeros((n, n))
        left[~np.eye(n, dtype=bool)] = off(x) - design @ np.linalg.lstsq(design, off(x), rcond=None)[0]
        ts = np.array([regression(off(y), [off(moved(left, list(p))), *others])[1][1] for p in itertools.permutations(range(n))])
        print("  predictor", k, b[k + 1], t[k + 1], "at least", (ts >= t[k + 1] - 1e-7).sum(), "at most", (ts <= t[k + 1] + 1e-7).sum(),
              "as far", (abs(ts) >= abs(t[k + 1]) - 1e-7).sum(), "of", len(ts))


def pairs(text, letters):
    a = np.zeros((len(letters), len(letters)))
    for tie in text.split():
        a[letters.index(tie[0]), letters.index(tie[1])] = 1
    return a


def place():
    named = sorted(d for _, d in worked.in_degree())
    print("place: mean out", len(TIES) / len(RESPONDENTS), "boundary", sum(b in OUTSIDE for _, b in TIES) / len(TIES))
    sizes = {s: list(SECTOR.values()).count(s) for s in SECTOR.values()}
    across = sum(SECTOR[a] != SECTOR[b] for a, b in TIES)
    possible = sum(12 - sizes[SECTOR[a]] for a in RESPONDENTS), sum(sizes[SECTOR[a]] - 1 for a in RESPONDENTS)
    e, i = across / possible[0], (len(TIES) - across) / possible[1]
    print("  e-i", (e - i) / (e + i), "top tenth", sum(named[-math.ceil(1.2):]) / sum(named))
    print("  gini", sum(abs(a - b) for a in named for b in named) / (2 * len(named) * sum(named)))
    inner = [(a, b) for a, b in TIES if b in RESPONDENTS]
    print("  reciprocity", sum((b, a) in {tuple(t) for t in TIES} for a, b in inner) / len(inner))


AGES = dict(zip(LETTERS, [61, 48, 35, 55, 58, 29, 66, 41, 52, 47, 39, 31]))

if __name__ == "__main__":
    print("base", fragmentation(worked))
    for left in ("D", "A", "C", "AD"):
        print("without", left, fragmentation(worked, left))
    for k in (1, 2, 3):
        print("reach", k, best(worked, k, lambda s: reach(worked, s)))
        print("lose", k, best(worked, k, lambda s: fragmentation(worked, s)[1]))
    losses(worked)
    lazega = nx.from_numpy_array(matrix("lazega-lawfirm/ELwork.dat"), create_using=nx.DiGraph)
    print("lazega base", fragmentation(lazega))
    print("lazega reach", 2, best(lazega, 2, lambda s: reach(lazega, s)))
    print("lazega lose", 1, best(lazega, 1, lambda s: fragmentation(lazega, s)[1]))
    for directed in (False, True):
        for ignored in (False, True):
            print("core", directed, ignored, cores(worked, directed, ignored))
            print("core krackhardt", directed, ignored, cores(krackhardt(), directed, ignored))
    one, other = pairs("PQ PR PS PT RP RQ TQ TR", "PQRST"), pairs("PQ PS PT QP RP RQ RT TR TS", "PQRST")
    print("qap", qap(one, other))
    waves = [matrix(f"s50-glasgow/s50{i}.csv") for i in (1, 2)]
    print("s50 r", np.corrcoef(off(waves[0]), off(waves[1]))[0, 1], "kept", (waves[0] * waves[1]).sum(), waves[0].sum(), waves[1].sum())
    letters = "ABCDEF"
    y = pairs(" ".join(t for t in TIES if t[1] in letters and t[0] in letters), letters)
    same = np.array([[float(SECTOR[a] == SECTOR[b]) for b in letters] for a in letters])
    years = np.array([[abs(AGES[a] - AGES[b]) for b in letters] for a in letters], dtype=float)
    receiver = np.array([[AGES[b] for b in letters] for a in letters], dtype=float)
    mrqap(y, [same, years])
    mrqap(y, [same, years, receiver])
    print("qap age", qap(y, years))
    place()
    for graph in (worked, worked.to_undirected()):
        nx.set_node_attributes(graph, AGES, "age")
        print("numbers", nx.numeric_assortativity_coefficient(graph, "age"))
    advice = nx.from_numpy_array(matrix("lazega-lawfirm/ELadv.dat"), create_using=nx.DiGraph)
    with open(os.path.join(DATA, "lazega-lawfirm/ELattr.dat")) as file:
        nx.set_node_attributes(advice, {i: int(line.split()[5]) for i, line in enumerate(file)}, "age")
    print("numbers lazega", nx.numeric_assortativity_coefficient(advice, "age"))
