using Samhandling.Actors.Register;
using Respondent = Samhandling.Studies.Rounds.Respondent;

namespace Samhandling.Studies.AnswerResults;

/// <summary>What the respondents of a round are grouped by. Chosen once for all rounds, and in this order: where not all can be told, the earlier is.</summary>
public static class Grouping
{
    public const string Sector = "sector", Municipality = "municipality";

    public static IReadOnlyList<string> All { get; } = [Sector, Municipality];

    public static IReadOnlyDictionary<string, string> Of(Respondent? respondent)
    {
        var groups = new Dictionary<string, string>(StringComparer.Ordinal);
        if (respondent is { Sector: not Actors.Register.Sector.Unknown }) groups[Sector] = respondent.Sector.ToString();
        if (respondent?.PlaceId is { } place) groups[Municipality] = place.ToString();
        return groups;
    }

    /// <summary>How a group is called.</summary>
    public static string Name(string by, string value, IReadOnlyDictionary<string, string> places) =>
        value.Length == 0 ? Texts.NotKnown : by.Equals(Sector, StringComparison.Ordinal) ? Enum.Parse<Actors.Register.Sector>(value).Text() : places.GetValueOrDefault(value, Texts.NotKnown);
}
