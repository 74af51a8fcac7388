using Samhandling.Reporting.Duties;
using Samhandling.Tests.Actors;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Reporting;

/// <summary>A button that is pressed twice: the second sending finds what the first made, also when both come at one moment.</summary>
public sealed class SentTwiceTests : IDisposable
{
    private readonly Meanwhile _meanwhile = new();
    private readonly House _house;

    public SentTwiceTests() => _house = _meanwhile.House();

    public static TheoryData<string> Forms => [.. s_forms.Keys];

    private static readonly Dictionary<string, SentTwice> s_forms = new(StringComparer.Ordinal)
    {
        ["add-duty"] = new(_ => ("duties/new", [("Name", "Årsberättelsen"), ("Receiver", "Regeringen"), ("FirstDue", "2026-02-21"), ("EveryYears", "1")]), house => house.Fresh().Duties.Count()),
    };

    [Theory, MemberData(nameof(Forms))]
    public Task A_form_that_is_sent_twice_makes_one_row_and_leads_to_it(string name) => s_forms[name].MakesOne(_house, _meanwhile, name);

    public void Dispose() => _house.Dispose();
}
