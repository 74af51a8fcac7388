using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace Samhandling.Actors.Register;

/// <summary>The address of a list with its filters, as it is and as it would be with some of them changed.</summary>
public sealed class ListAddress(string path, params (string Name, string? Value)[] filters)
{
    public const string Page = "page", Sort = "sort";

    private const string Down = "-";

    /// <summary>The number of the page that is shown, from 1.</summary>
    public int PageNumber => int.TryParse(Of(Page), CultureInfo.InvariantCulture, out var number) && number > 0 ? number : 1;

    /// <summary>By what the list is sorted, and whether the last comes first.</summary>
    public (string? By, bool IsDown) Sorting => Of(Sort) is { } sort && sort.StartsWith(Down, StringComparison.Ordinal) ? (sort[1..], true) : (Of(Sort), false);

    public IReadOnlyList<(string Name, string Value)> Kept => [.. filters.Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => (f.Name, f.Value!))];

    public string? Of(string name) => filters.FirstOrDefault(f => f.Name.Equals(name, StringComparison.Ordinal)).Value;

    public string With(params (string Name, string? Value)[] changes) => QueryHelpers.AddQueryString(path, filters
        .Where(f => !changes.Any(c => c.Name.Equals(f.Name, StringComparison.Ordinal))).Concat(changes)
        .Where(f => !string.IsNullOrEmpty(f.Value)).Select(f => KeyValuePair.Create<string, string?>(f.Name, f.Value)));

    /// <summary>Sorted by that, or the other way round if it is already; from the first page.</summary>
    public string SortedBy(string by) => With((Sort, string.Equals(Sorting.By, by, StringComparison.Ordinal) && !Sorting.IsDown ? Down + by : by), (Page, null));

    /// <summary>Another address with the same filters: the list as a file.</summary>
    public string Elsewhere(string other) => new ListAddress(other, filters).With((Page, null));

    public string At(int page) => With((Page, page == 1 ? null : page.ToString(CultureInfo.InvariantCulture)));
}
