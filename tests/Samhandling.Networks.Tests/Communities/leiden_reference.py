"""The best modularity igraph's Leiden finds, for LeidenTests: python3 leiden_reference.py DATA_FOLDER

Printed by python-igraph 0.10: for each network, the best of 100 runs to convergence, on the undirected simple graph.
"""
import csv
import random
import sys

import igraph

data = sys.argv[1]


def matrix(path, separator=None):
    rows = [line.split(separator) for line in open(path) if line.strip()]
    return len(rows), [(i, j) for i, row in enumerate(rows) for j, cell in enumerate(row) if cell.strip() == "1"]


def edges(path, count):
    rows = list(csv.reader(open(path)))[1:]
    return count, [(int(row[0]) - 1, int(row[1]) - 1) for row in rows]


def advice(path):
    rows = [line.split() for line in open(path) if line.strip()]
    return 21, [(int(a) - 1, int(b) - 1) for a, b, tie in rows if tie == "1"]


fixture = "AB AD AG AJ BA BC BD CA CB CL DA DE DI DK ED EH EI FD FA GA GD HE HD HK".split()
networks = {
    "fixture": (12, [(ord(a) - 65, ord(b) - 65) for a, b in fixture]),
    "lazega advice": matrix(f"{data}/lazega-lawfirm/ELadv.dat"),
    "lazega friendship": matrix(f"{data}/lazega-lawfirm/ELfriend.dat"),
    "krackhardt advice": advice(f"{data}/krackhardt-hightech/Krack-High-Tec-edgelist-Advice.txt"),
    "s50 wave 1": matrix(f"{data}/s50-glasgow/s501.csv", ","),
    "ukfaculty": edges(f"{data}/ukfaculty/UKfaculty_edges.csv", 81),
    "icts": edges(f"{data}/dhhs-agency-collaboration/ICTS_G10_edges.csv", 493),
}
random.seed(1)
for name, (count, ties) in networks.items():
    graph = igraph.Graph(count, ties).simplify()
    best = max(graph.community_leiden("modularity", n_iterations=-1).modularity for _ in range(100))
    print(f"{name}: n {count}, m {graph.ecount()}, best modularity {best:.10f}")
