#!/usr/bin/python3
"""Do networkx and igraph read what we write?

    readback.py DATA [COMMAND ...]     COMMAND converts IN to OUT; ./run network convert if it is left out

Converts real files to each format that we write, reads them with both libraries, and counts nodes and ties.
"""
import csv, os, subprocess, sys, tempfile
import igraph, networkx as nx

DATA, CONVERT = sys.argv[1], sys.argv[2:] or ["./run", "network", "convert"]
# The counts are those of the README pages of the data: nodes, ties, whether directed.
FILES = [
    ("lazega-lawfirm/ELadv.dat", None, 71, 892, True),
    ("lazega-lawfirm/Lazega-Law-Firm.paj", "co-work", 71, 1104, True),
    ("chemnet-policy-network/pol.csv", None, 30, 342, True),
    ("ukfaculty/UKfaculty_edges.csv", None, 81, 817, True),
    ("davis-southern-women/Davis.paj", None, 32, 89, False),
    ("graph-files-gephi/WelcomeScreen/src/main/resources/org/gephi/desktop/welcome/samples/Les Miserables.gexf", None, 77, 254, False),
    ("graph-files-gephi/StatisticsPlugin/src/test/resources/org/gephi/statistics/plugin/football.graphml", None, 115, 613, False),
]


def edges_of(path):
    with open(path, encoding="utf-8", newline="") as f:
        rows = list(csv.DictReader(f))
    return nx.MultiDiGraph([(r["source"], r["target"]) for r in rows])


# networkx reads no GEXF 1.3, no Pajek project and no two-mode Pajek; igraph no GEXF and no project.
READERS = [
    ("graphml", "networkx", lambda p: nx.read_graphml(p, force_multigraph=True)),
    ("graphml", "igraph", igraph.Graph.Read_GraphML),
    ("gexf12", "networkx", nx.read_gexf),
    ("net", "networkx", nx.read_pajek),
    ("net", "igraph", igraph.Graph.Read_Pajek),
    ("csv", "networkx", edges_of),
]


def main():
    good = bad = 0
    with tempfile.TemporaryDirectory() as folder:
        for file, relation, nodes, ties, directed in FILES:
            for ending, library, read in READERS:
                if file.endswith("Davis.paj") and (ending, library) == ("net", "networkx"):
                    continue
                out = os.path.join(folder, "out." + ending.rstrip("12"))
                extra = (["--relation", relation] if relation else []) + (["--gexf-1.2"] if ending == "gexf12" else [])
                subprocess.run(CONVERT + [os.path.join(DATA, file), out] + extra, check=True)
                try:
                    g = read(out)
                    found = (g.vcount(), g.ecount(), g.is_directed()) if library == "igraph" else (len(g), g.number_of_edges(), g.is_directed())
                except Exception as wrong:
                    found = repr(wrong)
                # A list of ties holds no actors without ties and no direction.
                if ending == "csv" and isinstance(found, tuple):
                    found = (nodes, found[1], directed)
                if found == (nodes, ties, directed):
                    good += 1
                else:
                    bad += 1
                    print(f"{file} as {ending}, {library}: {found} instead of {(nodes, ties, directed)}")
    print(f"{good} as they should be, {bad} not")
    sys.exit(bad > 0)


main()
