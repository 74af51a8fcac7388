"""Expected values of the measures on a large real network, from igraph.

Run:  SAMHANDLING_TEST_DATA=../shared/data python3 tests/Samhandling.Networks.Tests/Reference/large_reference.py
It writes large.json beside itself. Made with Python 3.11, igraph 0.10.2. Of each vector its sum, its largest value and the
sum of each value times its place from 1, where it is a number.
"""
import gzip
import json
import math
import os

import igraph

HERE = os.path.dirname(os.path.abspath(__file__))
DATA = os.path.join(os.environ.get("SAMHANDLING_TEST_DATA", "../shared/data"), "big-ego-facebook-and-pages")


def read(name, separator):
    with gzip.open(os.path.join(DATA, name), "rt") as file:
        next(file)
        ties = {tuple(sorted(int(x) for x in line.split(separator)[:2])) for line in file if len(line.split(separator)) > 1}
    ties = sorted((a, b) for a, b in ties if a != b)
    return igraph.Graph(max(b for _, b in ties) + 1, ties)


def short(values):
    known = [(i + 1, x) for i, x in enumerate(values) if not math.isnan(x)]
    return {"sum": math.fsum(x for _, x in known), "largest": max(x for _, x in known), "byPlace": math.fsum(i * x for i, x in known)}


def measures(g):
    n = g.vcount()
    vectors = {
        "degree": g.degree(), "closeness": g.closeness(), "harmonic": g.harmonic_centrality(), "pageRank": g.pagerank(),
        "eigenvector": g.eigenvector_centrality(), "core": g.coreness(),
        "clustering": g.transitivity_local_undirected(mode="zero"), "constraint": g.constraint(), "betweenness": g.betweenness(),
    }
    figures = {
        "transitivity": g.transitivity_undirected(), "parts": len(g.connected_components()), "meanDistance": g.average_path_length(),
        "diameter": g.diameter(), "assortativity": g.assortativity_degree(),
    }
    return {"nodes": n, "ties": g.ecount(), "figures": figures, "vectors": {k: short(v) for k, v in vectors.items()}}


with open(os.path.join(HERE, "large.json"), "w", encoding="utf-8", newline="\n") as out:
    json.dump({"facebook_combined.txt.gz": measures(read("facebook_combined.txt.gz", None))}, out, indent=1)
    out.write("\n")
