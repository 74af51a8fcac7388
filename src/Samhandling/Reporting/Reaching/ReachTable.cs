using Samhandling.Actors.Register;
using Samhandling.Platform.Search;
using Samhandling.Reporting.Cases;

namespace Samhandling.Reporting.Reaching;

/// <summary>What a case says of the firm that was advised.</summary>
/// <param name="Footing">As the register says of an organisation of that name; unknown where it has none, or no name was kept.</param>
public sealed record AdvisedFirm(Guid PlaceId, FirmSize Size, string? FirmName, Footing Footing = Footing.Unknown);

/// <summary>A municipality: how many cases and firms were advised there, of how many.</summary>
/// <param name="HasCompany">Whether it has a destination company; null where nobody has said.</param>
/// <param name="Firms">Those advised: a name once, and each case without a name as a firm of its own.</param>
/// <param name="InAll">All firms there; null where nobody has said.</param>
public sealed record ReachRow(Guid PlaceId, string Name, bool? HasCompany, int Cases, int Firms, FirmCount? InAll)
{
    /// <summary>0 to 1; null where it is not known how many firms there are. Cases without a name may be of one firm, so it is at most that.</summary>
    public double? Share => InAll is { Firms: > 0 and var all } ? Math.Min(1, Firms / (double)all) : null;
}

/// <summary>Municipalities taken together: of those whose firms are counted, how many are advised.</summary>
/// <param name="Municipalities">All of them, counted or not.</param>
/// <param name="Reached">Those in which somebody was advised.</param>
public sealed record ReachSum(int Municipalities, int Reached, int Firms, int InAll)
{
    public double? Share => InAll > 0 ? Math.Min(1, Firms / (double)InAll) : null;
}

/// <summary>Whom advice reached in a year, by municipality. Those stand in it whose firms are counted, or where somebody was advised.</summary>
/// <param name="NotStarted">Cases of those who have no firm yet: they are counted as cases and not as firms.</param>
/// <param name="Footings">The firms that were advised, by whether they are commercial; all that are unknown stand together, last.</param>
public sealed record ReachTable(int Year, IReadOnlyList<ReachRow> Rows, int NotStarted, IReadOnlyList<(Footing Footing, int Firms)> Footings)
{
    public static IReadOnlyList<(Footing Footing, int Firms)> ByFooting(IEnumerable<AdvisedFirm> advised) =>
        [.. advised.GroupBy(a => a.Footing).Select(g => (g.Key, Firms(g))).Where(g => g.Item2 > 0).OrderBy(g => g.Key is Footing.Unknown).ThenBy(g => g.Key)];

    /// <summary>Counts each firm once.</summary>
    public static int Firms(IEnumerable<AdvisedFirm> advised)
    {
        var firms = advised.Where(a => a.Size is not FirmSize.NotStarted).ToList();
        return firms.Count(a => a.FirmName is null) + firms.Where(a => a.FirmName is not null).Select(a => (a.PlaceId, SoughtWords.Fold(a.FirmName!))).Distinct().Count();
    }

    /// <summary>Those with a destination company, without one, or of which nobody has said; all of them together.</summary>
    public ReachSum Sum(Func<ReachRow, bool> which)
    {
        var rows = Rows.Where(which).ToList();
        // A firm counts where it is known of how many: else the share would have more above than below.
        var known = rows.FindAll(r => r.InAll is not null);
        return new(rows.Count, rows.Count(r => r.Cases > 0), known.Sum(r => r.Firms), known.Sum(r => r.InAll!.Firms));
    }

    public IEnumerable<ReachRow> Blank => Rows.Where(r => r.Cases == 0);

    public IEnumerable<ReachRow> Unknown => Rows.Where(r => r.InAll is null);
}
