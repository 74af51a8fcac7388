#!/usr/bin/env python3
"""Writes docs/trust.md: runs ./test, whose tests count what they tried, and puts their figures in a table.

    docs/trust.py            the tests of every submission
    docs/trust.py --release  the longer ones too

Needs what ./test needs. The figures are the tests' own (tests/Trust.cs); a test that fails writes none, and then nothing is written here."""
import collections, datetime, os, pathlib, platform, re, subprocess, sys, tempfile

root = pathlib.Path(__file__).resolve().parent.parent
release = sys.argv[1:] == ["--release"]
with tempfile.TemporaryDirectory() as scratch:
    kept = pathlib.Path(scratch) / "figures.tsv"
    run = subprocess.run([root / "test", *(["--release"] if release else [])], cwd=root, text=True, stdout=subprocess.PIPE,
                         env={**os.environ, "SAMHANDLING_TEST_TRUST": str(kept)})
    print(run.stdout)
    if run.returncode:
        sys.exit("The tests failed; docs/trust.md is as it was.")
    rows = [line.split("\t") for line in kept.read_text().splitlines()]

figures = collections.defaultdict(dict)
for test, what, database, count in rows:
    figures[test, what][database] = int(count)
took = re.search(r"All tests in (\d+) s", run.stdout)[1]
total = run.stdout.strip().splitlines()[-1]
table = "\n".join(f"| {test} | {what} | {f.get('SQLite', '–')} | {f.get('PostgreSQL', '–')} |"
                  for (test, what), f in sorted(figures.items(), key=lambda row: (row[0][0][0], row[0])))
# Written by hand when they are run: they take longer than anybody waits for a submission.
page = root / "docs" / "trust.md"
longer = "## The longer tests" + page.read_text().partition("## The longer tests")[2]
page.write_text(f"""# What the tests tried, and what came of it

Made by `docs/trust.py{' --release' if release else ''}` on {datetime.date.today()}, on {os.cpu_count()} cores of {platform.machine()}; do not edit the table.
Every figure is counted by the test itself as it runs; a test that fails writes none. What does not use the database stands under SQLite.

`./test{' --release' if release else ''}`: {total}, in {took} s.

| Test | What was tried | SQLite | PostgreSQL |
|---|---|---:|---:|
{table}

{longer}""")
