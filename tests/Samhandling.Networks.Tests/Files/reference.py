#!/usr/bin/python3
"""Counts nodes and ties of every network file in the folders graph-files-* as networkx and igraph read them.

    reference.py DATA     writes graph-files.tsv beside this script and the table in docs/formats.md

DATA holds the folders graph-files-gephi, graph-files-igraph and graph-files-pajek. Written with networkx 2.8.8 and igraph 0.10.
Where a library cannot read a file that is valid, the file is cut or translated for it, and the column "how" says so. What we refuse stands in
REFUSED with its reason; what no library reads is counted by hand, from the file's own lines.
"""
import collections, csv, io, os, re, sys, tempfile, zipfile
import xml.etree.ElementTree as ET
import igraph, networkx as nx

HERE = os.path.dirname(os.path.abspath(__file__))
DOCS = os.path.join(HERE, "../../../docs/formats.md")
ENDINGS = (".graphml", ".gexf", ".net", ".paj", ".mat", ".clu", ".vec", ".zip", ".csv", ".txt", ".dat", ".dl")

REFUSED = {
    "bug_1970.graphml": ("DeclaredTwice", "key 'one' declared twice for edges; no edgedefault (obligatory in GraphML)"),
    "bug_2506_1.graphml": ("NotAllowed", "a key for '' (nothing); declared twice; no edgedefault"),
    "bug_2506_2.graphml": ("MissingAttribute", "keys with an empty id; no edgedefault"),
    "bug_2506_3.graphml": ("MissingAttribute", "keys with an empty attr.name; no edgedefault"),
    "invalid1.graphml": ("NotXml", "XML version 1.5 does not exist; malformed further on"),
    "invalid2.graphml": ("DeclaredTwice", "keys declared twice; no edgedefault"),
    "invalid3.graphml": ("Empty", "0 bytes"),
    "invalid4.graphml": ("NotXml", "random bytes"),
    "invalid5.graphml": ("MissingAttribute", "data without key; malformed further on"),
    "invalid6.graphml": ("NotXml", "cut off within the first tag but one"),
    "invalid_pajek1.net": ("NotAllowed", "3 vertices of the first kind out of 1"),
    "invalid_pajek2.net": ("NoSuchVertex", "a vertex numbered 0"),
    "invalid_pajek3.net": ("NotAllowed", "2 vertices of the first kind out of 1"),
    "meta.gexf": ("NoGraph", "only a description, no graph"),
    "Korea.zip": ("ZipHolds", "holds 7 files"),
    "Scotland.zip": ("ZipHolds", "holds 2 files"),
    "hiTech.zip": ("ZipHolds", "holds 6 files"),
    "sawmill.zip": ("ZipHolds", "holds 2 files"),
    "ScotlandDB.zip": ("NotText", "holds a Microsoft Access database"),
    "WorldTradeDB.zip": ("NotText", "holds a Microsoft Access database"),
    "CODINGS.TXT": ("RowWidth", "a note on the coding of other files, no network"),
    "KnokBur.DAT": ("NoTieColumns", "a header of its own kind; says itself that it 'has to be converted into DL format'"),
}


def igraph_file(path, text, **how):
    with tempfile.NamedTemporaryFile("w", suffix=".txt", encoding="utf-8", delete=False) as f:
        f.write(text)
    try:
        return igraph.Graph.Read(f.name, **how)
    finally:
        os.unlink(f.name)


def graphml(path):
    try:
        g = nx.read_graphml(path, force_multigraph=True)
        return [("", len(g), g.number_of_edges(), "networkx")]
    except Exception:
        g = igraph.Graph.Read_GraphML(path)
        return [("", g.vcount(), g.ecount(), "igraph (networkx fails)")]


def gexf(path):
    text = open(path, encoding="utf-8").read()
    how = "networkx"
    if "1.2draft" not in text:
        text = re.sub(r'xmlns="http://(www\.)?gexf\.net/1\.3"', 'xmlns="http://www.gexf.net/1.2draft"', text)
        text = re.sub(r'version="1\.3"', 'version="1.2"', text)
        how = "networkx, after the namespace 1.3 was written as 1.2draft, the last that it knows"
    try:
        g = nx.read_gexf(io.BytesIO(text.encode("utf-8")))
        return [("", len(g), g.number_of_edges(), how)]
    except Exception as wrong:
        root = ET.fromstring(text)
        count = lambda name: sum(1 for e in root.iter() if e.tag.endswith("}" + name))
        return [("", count("node"), count("edge"), f"counted elements (networkx fails: {wrong})")]


def pajek_networks(text):
    """Each network of a file: its name, its *Vertices line with the vertices, and each relation's lines."""
    name, networks, part, part_lines = "", [], None, None
    for line in text.splitlines():
        line = line.strip("\x1a \t")
        if not line or line.startswith("%"):
            continue
        if not line.startswith("*"):
            if part_lines is not None:
                part_lines.append(line)
            continue
        words = line.split(None, 1)
        part = words[0].lower()
        part_lines = None
        if part == "*network":
            name, values = (words[1].strip() if len(words) > 1 else ""), False
        elif part in ("*partition", "*vector"):
            name = None
        elif part == "*vertices" and name is not None:
            part_lines = []
            networks.append({"name": name, "vertices": line, "lines": part_lines, "relations": collections.OrderedDict()})
        elif part.startswith(("*arcs", "*edges", "*matrix")):
            key = re.match(r":\s*(\d+)\s*(?:\"([^\"]*)\")?", words[1]) if len(words) > 1 else None
            relation = networks[-1]["relations"].setdefault(int(key.group(1)) if key else 0, {"name": None, "parts": []})
            if key and key.group(2):
                relation["name"] = key.group(2)
            part_lines = []
            relation["parts"].append((part, part_lines))
    return networks


def pajek(text, file_name):
    """Each relation as igraph reads it when it stands alone: igraph knows one network a file, and one relation a network."""
    rows = []
    for network in pajek_networks(text):
        relations = network["relations"]
        for key, relation in list(relations.items()):  # "1: 2 3" under a bare *Arcs belongs to relation 1
            for part, lines in relation["parts"]:
                for line in [l for l in lines if re.match(r"\d+:", l)]:
                    number, rest = line.split(":", 1)
                    relations[int(number)]["parts"].append((part, [rest]))
                    lines.remove(line)
        real = [r for r in relations.values() if r["name"] or any(lines for _, lines in r["parts"])] or [{"name": None, "parts": []}]
        for relation in real:
            arcs = any(p in ("*arcs", "*arcslist") and lines for p, lines in relation["parts"])
            # igraph turns directed at *Arcs, be it empty: give it the parts that hold something.
            body = [network["vertices"]] + network["lines"]
            for part, lines in relation["parts"]:
                lines = [re.sub(r"\s\[[-\d,* ]+\]\s*$", "", l) for l in lines]  # igraph stops at Pajek's times in brackets
                if lines:
                    body += [part] + lines
            how = "igraph" + (", the network cut out" if text.lower().count("*network") > 1 or len(real) > 1 else "")
            try:
                g = igraph_file("", "\n".join(body) + "\n", format="pajek")
                nodes, ties = g.vcount(), g.ecount()
                # igraph keeps an edge among arcs as one arc, in one direction.
                if arcs:
                    edges = [l.split() for p, lines in relation["parts"] for l in lines if p == "*edges"]
                    lists = [(w[0], t) for p, lines in relation["parts"] for l in lines if p == "*edgeslist" for w in [l.split()] for t in w[1:]]
                    both = sum(1 for e in edges if e[0] != e[1]) + sum(1 for a, b in lists if a != b)
                    if both:
                        how += f" ({ties} ties), and each of the {both} edges counted in both directions"
                        ties += both
            except Exception as wrong:
                g = nx.parse_pajek("\n".join(body))
                nodes, ties, how = len(g), g.number_of_edges(), f"networkx (igraph fails: {str(wrong).split(':')[-1].strip()[:80]})"
            name = relation["name"] or network["name"] or os.path.splitext(file_name)[0]
            rows.append((name, nodes, ties, how))
    return rows


def delimited(path):
    base = os.path.basename(path)
    text = open(path, encoding="utf-8-sig").read()
    separator = ";" if text.split("\n")[0].count(";") else " " if base.startswith("edges_table_with") else ","
    rows = [r for r in csv.reader(io.StringIO(text), delimiter=separator) if any(c.strip() for c in r)]
    if base == "adj_list.csv":
        g = nx.parse_adjlist((",".join(c.strip() for c in r if c.strip()) for r in rows), delimiter=",", create_using=nx.MultiDiGraph)
        return [("", len(g), g.number_of_edges(), "networkx.parse_adjlist")]
    if "matrix" in base.lower() and "edges" not in base:
        names = [c.strip() for c in rows[0]]
        g, skipped = nx.MultiDiGraph(), names[1:].count("")
        g.add_nodes_from(n for n in names[1:] if n)
        for row in rows[1:]:
            for name, cell in zip(names[1:], row[1:]):
                if name and row[0].strip() and float(cell) != 0:
                    g.add_edge(row[0].strip(), name)
        return [("", len(g), g.number_of_edges(), "networkx, from the cells other than 0" + (f"; {skipped} row and column without a name left out, as Gephi does" if skipped else ""))]
    heads = [h.lower() for h in rows[0]]
    if "source" not in heads:
        return None
    g = nx.MultiDiGraph()
    g.add_edges_from((r[heads.index("source")], r[heads.index("target")]) for r in rows[1:])
    return [("", len(g), g.number_of_edges(), "networkx, an edge for each row")]


def dl(path):
    """UCINET DL: igraph reads the lists and single matrices; of several the numbers after DATA: are counted out."""
    text = text_of(open(path, "rb").read())
    if path.endswith(".dl"):
        g = igraph.Graph.Read_DL(path)
        return [("", g.vcount(), g.ecount(), "igraph")]
    head, data = re.split(r"(?i)\bdata:", text, maxsplit=1)
    size = {k.lower(): int(v) for k, v in re.findall(r"(?i)\b(n|nr|nc|nm)\s*=\s*(\d+)", head)}
    rows, columns = size.get("nr", size.get("n")), size.get("nc", size.get("n"))
    values = [float(v) for v in data.replace("\x1a", "").split()]
    matrices = [values[i:i + rows * columns] for i in range(0, len(values), rows * columns)]
    assert len(matrices) == size.get("nm", 1) and all(len(m) == rows * columns for m in matrices), path
    labels = re.search(r"(?is)level labels:\s*(.*?)\s*((row |column )?labels:|$)", head)
    stem = os.path.splitext(os.path.basename(path))[0]
    names = labels.group(1).split() if labels else [""] if len(matrices) == 1 else [f"{stem} {i + 1}" for i in range(len(matrices))]
    nodes = rows + columns if rows != columns else rows
    return [(name, nodes, sum(v != 0 for v in m), "the numbers after DATA: that are not 0") for name, m in zip(names, matrices)]


def text_of(data):
    for encoding in ("utf-8-sig", "cp1252"):
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            pass


def rows_of(path):
    base, ending = os.path.basename(path), os.path.splitext(path)[1].lower()
    if base in REFUSED:
        fault, reason = REFUSED[base]
        try:
            g = {".graphml": igraph.Graph.Read_GraphML, ".net": igraph.Graph.Read_Pajek}[ending](path)
            reason += "; igraph reads {} nodes and {} ties".format(g.vcount(), g.ecount())
        except KeyError:
            pass
        except Exception:
            reason += "; igraph refuses it too"
        return [("", "", "", reason, fault)]
    if ending in (".clu", ".vec"):
        return [("", "", "", "a Pajek " + ("partition" if ending == ".clu" else "vector") + ": values of actors, no ties; read as a table of attributes", "AttributesOnly")]
    if ending in (".dat", ".dl"):
        found = dl(path)
    elif ending == ".graphml":
        found = graphml(path)
    elif ending == ".gexf":
        found = gexf(path)
    elif ending == ".csv":
        found = delimited(path)
        if found is None:
            return [("", "", "", "a table of actors (Gephi's node table), no ties; read as a table of attributes", "NoTieColumns")]
    elif ending == ".zip":
        with zipfile.ZipFile(path) as z:
            [name] = z.namelist()
            found = pajek(text_of(z.read(name)), name)
    else:
        found = pajek(text_of(open(path, "rb").read()), base)
    return [row + ("",) for row in found]


def main(data):
    table = []
    for folder in ("graph-files-gephi", "graph-files-igraph", "graph-files-pajek"):
        for at, _, files in sorted(os.walk(os.path.join(data, folder))):
            for name in sorted(files):
                if name.lower().endswith(ENDINGS):
                    path = os.path.join(at, name)
                    for row in rows_of(path):
                        table.append((os.path.relpath(path, data).replace(os.sep, "/"),) + row)
    with open(os.path.join(HERE, "graph-files.tsv"), "w", encoding="utf-8", newline="\n") as f:
        f.write("file\trelation\tnodes\tties\thow\tfault\n")
        f.writelines("\t".join(str(c) for c in row) + "\n" for row in table)
    lines = ["| file | relation | nodes | ties | counted by; or why it is refused |", "|---|---|---:|---:|---|"]
    for file, relation, nodes, ties, how, fault in table:
        short = file.replace("graph-files-", "").replace("src/test/resources/org/gephi/", "…/").replace("src/main/resources/org/gephi/", "…/")
        lines.append(f"| {short} | {relation} | {nodes} | {ties} | {'**refused**: ' if fault else ''}{how} |")
    page = open(DOCS, encoding="utf-8").read()
    page = re.sub(r"(?s)(<!-- table -->\n).*(<!-- end of table -->)", lambda m: m.group(1) + "\n".join(lines) + "\n" + m.group(2), page)
    open(DOCS, "w", encoding="utf-8", newline="\n").write(page)


main(sys.argv[1])
