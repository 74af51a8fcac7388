using Samhandling.Platform;
using Samhandling.Studies.Matching;
using Texts = Samhandling.Studies.Matching.Texts;

namespace Samhandling.Studies.MatchingPages;

/// <summary>How a suggestion is told to people.</summary>
internal static class MatchWords
{
    public static string Who(NameSuggestion suggestion) => string.Join(", ", suggestion.Organisations.Take(1).Prepend(suggestion.Candidate.Name));

    /// <summary>What speaks for it: where it comes from, how alike the names are, and the organisation.</summary>
    public static string Why(NameSuggestion suggestion) => string.Join(", ", new[]
    {
        suggestion.Candidate.Who.Means switch { NameMeaning.Respondent => Texts.IsAsked, NameMeaning.Person => Texts.IsInRegister, _ => Texts.IsWrittenToo },
        suggestion.IsSameName ? Texts.SameName : Texts.LikeName.With(suggestion.Likeness),
        suggestion.IsSameOrganisation ? Texts.SameOrganisation : null,
    }.OfType<string>());

    /// <summary>What a written name was decided to mean.</summary>
    public static string Meaning(NamedRound round, WrittenRow row) => (row.Means, round.Who(row)) switch
    {
        ({ Means: NameMeaning.NotAPerson }, _) or (_, null) => Texts.RoleOrOrganisation,
        ({ Means: NameMeaning.Outsider } own, _) when own.Id == row.Name.Key.Id => Texts.SomebodyElse,
        (_, { } who) => round.NameOf(who) ?? Texts.SomebodyElse,
    };
}
