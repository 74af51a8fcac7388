#!/usr/bin/env python3
"""Writes docs/taken-out.md: takes walls out of the code one at a time, and tells which tests then fail.

    docs/taken-out.py

Works in a copy of the last commit; the tests run on SQLite. Ends with an error if a wall can be taken out unseen."""
import datetime, pathlib, re, subprocess, sys, tempfile

root = pathlib.Path(__file__).resolve().parent.parent
platform = "src/Samhandling/Platform/"
# What is taken out · the file · the line that does it · what stands there instead · the tests that are to see it
WALLS = [
    ("Rows of another partnership are left out of every query", platform + "Data/SamhandlingDb.cs",
     "        entity.HasQueryFilter(Owner, Expression.Lambda(Expression.Equal(owner, here), row));\n",
     "        entity.HasQueryFilter(Owner, Expression.Lambda(Expression.Equal(owner, owner), row));\n", "PartnershipTests"),
    ("Nobody comes further than the role allows", platform + "Door.cs",
     "visit.May(needs.Permission)", "(visit.May(needs.Permission) || visit.Role is not null)", "PermissionTests"),
    ("A session is over when what its user may do has changed", platform + "Sessions/OpenSessions.cs",
     "session.Stamp.Equals(user.SecurityStamp, StringComparison.Ordinal) && ", "", "SessionTests"),
    ("Whoever has tried too often is refused", platform + "Limiting/Tallies.cs",
     "if (tally.Count > limit.Times) throw", "if (tally.Count > 10_000 * limit.Times) throw", "SignInLimitsTests"),
    ("No cell of a file is a formula", "src/Samhandling.Figures/CsvWriter.cs",
     "IsFormula(text) && !Number().IsMatch(text) ? \"'\" + text : text", "IsFormula(text) && !Number().IsMatch(text) ? text : text", "DownloadsTests"),
    ("Scripts run from our own files only", platform + "SecurityHeaders.cs",
     "script-src 'self'", "script-src 'self' 'unsafe-inline'", "SecurityHeadersTests"),
    ("The value of an event belongs to its link of the chain", platform + "Audit/AuditChain.cs",
     "        text.Write(entry.Values);\n", "", "AuditReadingTests"),
    ("Who saves over what another has written meanwhile is asked", "src/Samhandling/Actors/Persons/DescribePerson.cs",
     "if (form.Version != person.Version)", "if (form.Version > person.Version)", "DescribePersonTests"),
]


def failing(copy, tests):
    """The tests of these classes that fail, of how many."""
    build = subprocess.run(["dotnet", "build", "tests/Samhandling.Tests", "--nologo", "-v", "quiet", "-p:RunAnalyzers=false"], cwd=copy, text=True, capture_output=True)
    if build.returncode:
        sys.exit(f"It does not build:\n{build.stdout}")
    run = subprocess.run([copy / "artifacts/bin/Samhandling.Tests/debug/Samhandling.Tests", "-noColor", *(word for name in tests for word in ("-class", f"*.{name}"))],
                         cwd=copy, text=True, capture_output=True)
    total, failed = map(int, re.search(r"Total: (\d+),.*Failed: (\d+)", run.stdout).groups())
    return sorted(set(re.findall(r"\.([A-Za-z_]+)(?:\(.*)? \[FAIL\]", run.stdout))), failed, total


with tempfile.TemporaryDirectory() as scratch:
    copy = pathlib.Path(scratch) / "copy"
    subprocess.run(["git", "clone", "--quiet", str(root), str(copy)], check=True)
    names, failed, total = failing(copy, [tests for *_, tests in WALLS])
    if failed or not total:
        sys.exit(f"With all walls standing {failed} of {total} tests fail: {' '.join(names)}")
    rows, unseen = [], []
    for wall, file, before, after, tests in WALLS:
        whole = (copy / file).read_text()
        if whole.count(before) != 1:
            sys.exit(f"{file} holds {whole.count(before)} times: {before.strip()}")
        (copy / file).write_text(whole.replace(before, after))
        names, failed, total = failing(copy, [tests])
        (copy / file).write_text(whole)
        print(f"{failed} of {total} tests fail without: {wall}", flush=True)
        rows.append(f"| {wall} | `{file}` | {failed} of {total} in `{tests}` | {'<br>'.join(name.replace('_', ' ') for name in names[:3])} |")
        if not failed:
            unseen.append(wall)

if unseen:
    sys.exit("No test sees that these are gone: " + "; ".join(unseen))
head = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=root, text=True, capture_output=True).stdout.strip()
(root / "docs" / "taken-out.md").write_text(f"""# Walls taken out, and the tests that see it

Made by `docs/taken-out.py` on {datetime.date.today()} at {head}; do not edit. Each wall is taken out alone, and its tests are run on SQLite; with all walls standing none of them fails.

| Wall | Taken out of | Tests that fail | Some of them |
|---|---|---|---|
""" + "\n".join(rows) + "\n")
