using Samhandling.Figures;
using Samhandling.Platform;
using Samhandling.Studies.Analysis;
using Samhandling.Surveys;

namespace Samhandling.Studies.NetworkReports;

/// <summary>Who turns to whom, group by group, with the groups of fewer than five withheld.</summary>
/// <param name="Groups">Their words.</param>
/// <param name="Sizes">Persons in each, through the gate.</param>
/// <param name="Ties">Rows ask, columns answer; null where either group is withheld.</param>
public sealed record Mixing(IReadOnlyList<string> Groups, IReadOnlyList<Cell> Sizes, IReadOnlyList<IReadOnlyList<int?>> Ties)
{
    public static Mixing Of(Border border)
    {
        var sizes = Suppression.List(border.Sizes).Cells;
        bool IsShown(int group) => sizes[group].State is not CellState.Withheld;
        return new(
            [.. border.Groups.Select(Words.Group)], sizes,
            [.. border.Ties.Select((row, from) => (IReadOnlyList<int?>)[.. row.Select((ties, to) => IsShown(from) && IsShown(to) ? ties : (int?)null)])]);
    }

    public IReadOnlyList<IReadOnlyList<Drawing?>> Squares => MixSquares.Draw(Ties, (from, to) => from != to);

    public string Row(int group) => $"{Groups[group]}, {Words.People(Sizes[group])}";

    public string Column(int group, bool isDirected) => isDirected ? Texts.GroupAnswers.With(Groups[group]) : Groups[group];

    public static FigureTable Table(ShownStudy study, Border border)
    {
        var mixing = Of(border);
        var groups = Enumerable.Range(0, mixing.Groups.Count).ToList();
        return new(
            [study.Figures.Contacts.IsDirected ? Texts.Asks : Texts.GroupWord, .. groups.Select(g => mixing.Column(g, study.Figures.Contacts.IsDirected))],
            [.. groups.Select(g => (IReadOnlyList<string>)[mixing.Row(g), .. mixing.Ties[g].Select(t => t is { } ties ? Words.Number().Write(ties) : Texts.FewerThanFive)])]);
    }
}
