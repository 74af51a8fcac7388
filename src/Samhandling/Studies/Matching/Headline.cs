using Samhandling.Surveys.Questionnaires;

namespace Samhandling.Studies.Matching;

/// <summary>The figures that wrong matching bends first: how many persons there are, how dense their network is, and who is named by most.</summary>
/// <param name="Density">Of the ties that respondents could have named.</param>
/// <param name="Top">Those who were named by most respondents, with how many.</param>
public sealed record Headline(int Persons, int Ties, double Density, IReadOnlyList<(string? Name, int Namers)> Top)
{
    private const int Shown = 3;

    /// <param name="isMerged">Whether names that are not resolved are taken for those that are most like them.</param>
    public static Headline Of(NamedRound round, Question question, bool isMerged)
    {
        var built = RoundNetwork.Of(round, question, isMerged);
        var answered = built.Persons.Select(p => p.IsRespondent).ToArray();
        return new(built.Persons.Count, built.Network.TieCount, Networks.Cohesion.Density.PossibleSenders(built.Network, answered),
            [.. built.Persons.Select((p, i) => (p.Name, Namers: built.Network.To(i).Length)).Where(p => p.Namers > 0).OrderByDescending(p => p.Namers).ThenBy(p => p.Name, StringComparer.CurrentCulture).Take(Shown)]);
    }
}
