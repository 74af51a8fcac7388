#!/usr/bin/python3
"""What a library finds in a file: opens.py networkx|igraph FILE prints nodes, ties with weights and direction as JSON.

Used by OpensElsewhereTests. Ends with 3 where the library is not installed.
"""
import csv
import json
import sys

library, path = sys.argv[1:]
ending = path.rsplit(".", 1)[1]


def by_networkx():
    import networkx as nx

    if ending == "csv":
        graph = nx.MultiDiGraph()
        with open(path, encoding="utf-8", newline="") as file:
            graph.add_edges_from((r["source"], r["target"], {"weight": r["weight"]}) for r in csv.DictReader(file))
    else:
        graph = {"graphml": lambda p: nx.read_graphml(p, force_multigraph=True), "gexf": nx.read_gexf, "net": nx.read_pajek}[ending](path)
    return list(graph), [(a, b, float(d["weight"])) for a, b, d in graph.edges(data=True)], graph.is_directed()


def by_igraph():
    import igraph

    graph = {"graphml": igraph.Graph.Read_GraphML, "net": igraph.Graph.Read_Pajek, "dl": igraph.Graph.Read_DL}[ending](path)
    names = graph.vs["name" if ending == "dl" else "id"]
    return names, [(names[e.source], names[e.target], e["weight"]) for e in graph.es], graph.is_directed()


try:
    nodes, ties, directed = {"networkx": by_networkx, "igraph": by_igraph}[library]()
except ModuleNotFoundError:
    sys.exit(3)
json.dump({"nodes": nodes, "ties": ties, "directed": directed}, sys.stdout)
