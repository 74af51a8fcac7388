using Samhandling.Figures;
using Samhandling.Platform;
using Samhandling.Studies.Analysis;
using Samhandling.Surveys;

namespace Samhandling.Studies.NetworkReports;

/// <summary>The figures of those who carry: how many are named by how many, and for who may see names the most named.</summary>
public static class CarryFigures
{
    private const int MostShown = 8;

    /// <summary>How many persons are named by none, by few, by many: no one can be told.</summary>
    public static Figure Spread(NetworkAnalysis study)
    {
        var cells = Suppression.List(study.NamedBySpread).Cells;
        string[] labels = [Texts.NamedByNobody, Range(0), Range(1), Range(2), Texts.OrMore.With(NetworkAnalysis.SpreadFrom[^1])];
        var rows = cells.Select((cell, i) => new BarRow(labels[i], cell.Count, cell.Count is null ? Words.People(cell) : "")).ToList();
        var description = string.Join(' ', rows.Select(r => $"{r.Label}: {(r.Value is { } value ? Texts.CountPersons.With(value) : r.SubLabel)}."));
        return BarRows.Draw(rows, new(Texts.NamedBySpread, description, Texts.NamedByWord, Texts.PersonsWord, Texts.NotShown), Words.Number());

        string Range(int after) => $"{NetworkAnalysis.SpreadFrom[after + 1]}–{NetworkAnalysis.SpreadFrom[after + 2] - 1}";
    }

    /// <returns>Null for who may not see names.</returns>
    public static Figure? MostNamed(ShownStudy study)
    {
        if (study.Sight is not Sight.Names || study.Persons.Count == 0) return null;
        var rows = Top(study).Select(p => new IntervalRow(p.Label, p.NamedBy.Value, Interval(study, p), Mark: Categories.MarkOf(p.Sector))).ToList();
        var description = string.Join(' ', rows.Select(r => Texts.MostNamedRow.With(r.Label, r.Estimate, Words.Number().WriteRange(r.Interval!.Value, Texts.To))));
        return IntervalPlot.Draw(rows, new(Texts.NamedBySoMany, description, Texts.Person, Texts.NamedByWord, Texts.IntervalWord), Words.Number());
    }

    public static IEnumerable<ShownPerson> Top(ShownStudy study) => study.Persons.Take(MostShown);

    /// <summary>How many of the most named cannot be told apart from the very most named: their intervals overlap.</summary>
    public static int NotApart(ShownStudy study)
    {
        var first = Interval(study, study.Persons[0]);
        return Top(study).Skip(1).TakeWhile(p => Interval(study, p).High >= first.Low).Count() + 1;
    }

    private static Interval Interval(ShownStudy study, ShownPerson person)
    {
        var could = study.Figures.Answering.Respondents - (person.Details!.Person.IsRespondent ? 1 : 0);
        return new(could * person.Details.Figures.Share.Low, could * person.Details.Figures.Share.High);
    }
}
