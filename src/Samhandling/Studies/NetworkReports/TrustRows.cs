using Samhandling.Networks.Uncertainty;
using Samhandling.Platform;
using Samhandling.Studies.Analysis;
using Samhandling.Surveys;

namespace Samhandling.Studies.NetworkReports;

/// <summary>How far the study may be trusted: a question, its answer, and what that means.</summary>
public static class TrustRows
{
    public static IEnumerable<(string Question, string Answer, string Means)> Of(ShownStudy study)
    {
        var (answers, figures) = (study.Figures.Answering, study.Figures);
        yield return (Texts.Answered, Texts.OfSoMany.With(answers.Respondents, answers.Asked), BySector(answers));
        yield return (Texts.LostTies, answers.AskedInVain == 0 ? "0" : Texts.About.With(Words.Share(new NonResponse(answers.Allowed.ResponseRate).LostTies)), answers.AskedInVain == 0 ? Texts.NoLostTies : Texts.LostTiesMean);
        yield return (Texts.OnlyNamedWord, Words.Number().Write(answers.OnlyNamed), answers.OnlyNamed == 0 ? Texts.NobodyOnlyNamed : Texts.OnlyNamedMean);
        yield return Cap(study.Head.Cap, answers);
        if (figures.WithoutAFifth is { } fifth) yield return (Texts.WithoutAFifth, Words.Number(2).Write(fifth.MeanSpearman), $"{Alike(fifth.MeanSpearman)} {Texts.RankCorrelation.With(fifth.Draws)}");
        if (figures.WithoutHalf is { } half) yield return (Texts.WithoutHalf, Words.Number(2).Write(half.MeanSpearman), Texts.TopKept.With(Words.Number(1).Write(half.MeanTopKept)));
    }

    /// <summary>What is not shown since too few answered, and why.</summary>
    public static IEnumerable<string> Limits(Allowed allowed)
    {
        if (allowed.Anything && allowed.ResponseRate < .5) yield return Texts.HalfMissing;
        else if (allowed is { Anything: true, Indices: false }) yield return Texts.FewerThanTen;
        else if (allowed is { Indices: true, Betweenness: false }) yield return Texts.QuarterMissing;
        if (allowed is { Indices: true, BrokerageByPerson: false } && allowed.ResponseRate >= .75) yield return Texts.FewerThanTwenty;
    }

    private static (string, string, string) Cap(int? cap, Answering answers)
    {
        if (cap is not { } names) return (Texts.CapWord, Texts.NoCap, Texts.NoCapMeans);
        var at = Suppression.Share(answers.AtCap, answers.Respondents);
        return (Texts.CapWord, Texts.CapIs.With(names), at.Form is ShareForm.Withheld ? Texts.CapReachedByFew : Texts.CapReachedBy.With(answers.AtCap, answers.Respondents));
    }

    private static string BySector(Answering answers)
    {
        var told = answers.BySector.Where(s => Suppression.Share(s.Answered, s.Asked).Form is not ShareForm.Withheld)
            .Select(s => Texts.SectorAnswered.With(Words.Sector(s.Sector), s.Answered, s.Asked)).ToList();
        var withheld = told.Count < answers.BySector.Count ? " " + Texts.SmallSectorsHidden : "";
        return told.Count == 0 ? Texts.SmallSectorsHidden : $"{string.Join(", ", told)}.{withheld}";
    }

    private static string Alike(double correlation) => correlation switch
    {
        >= .9 => Texts.AlmostTheSame,
        >= .7 => Texts.MuchTheSame,
        _ => Texts.NotTheSame,
    };
}
