using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.Analysis;

namespace Samhandling.Studies.NetworkStudies;

/// <summary>An analyst or a coordinator says what the place's people are like, so that those who are named can be held against them and not only against each other.</summary>
[Needs(Permission.DescribePopulation)]
public sealed class CompareWithPopulation(SamhandlingDb db)
{
    /// <summary>Percent of the place's people. Three that are all left empty are not compared with.</summary>
    public sealed class Form
    {
        public double? UnderFour { get; set; }
        public double? FourToNine { get; set; }
        public double? TenOrMore { get; set; }
        public double? UnderThirty { get; set; }
        public double? ThirtyToThirtyNine { get; set; }
        public double? FortyOrOlder { get; set; }

        /// <summary>The study's version that was in the form when it was opened.</summary>
        public int Version { get; set; }

        public static Form Of(NetworkStudy study)
        {
            var (years, ages) = (study.PopulationByYears, study.PopulationByAge);
            return new()
            {
                UnderFour = 100 * years?[0],
                FourToNine = 100 * years?[1],
                TenOrMore = 100 * years?[2],
                UnderThirty = 100 * ages?[0],
                ThirtyToThirtyNine = 100 * ages?[1],
                FortyOrOlder = 100 * ages?[2],
                Version = study.Version,
            };
        }

        /// <summary>What is written, field by field, to be held against what another has written.</summary>
        public IReadOnlyList<(string Label, string? Value)> Shown() =>
        [
            (Texts.UnderFour, Percent(UnderFour)),
            (Texts.FourToNine, Percent(FourToNine)),
            (Texts.TenOrMore, Percent(TenOrMore)),
            (Texts.UnderThirty, Percent(UnderThirty)),
            (Texts.ThirtyToThirtyNine, Percent(ThirtyToThirtyNine)),
            (Texts.FortyOrOlder, Percent(FortyOrOlder)),
        ];

        private static string? Percent(double? share) => share?.ToString("0.##", CultureInfo.CurrentCulture);
    }

    public async Task<NetworkStudy> Find(Guid id, CancellationToken cancel = default) =>
        await db.NetworkStudies.AsSplitQuery().Include(s => s.Persons).Where(s => s.Id == id).OneAsync(cancel);

    /// <summary>Refused if another has changed the study since the form was opened.</summary>
    public async Task<Result<NetworkStudy>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var study = await Find(id, cancel);
        if (form.Version != study.Version) return Refusal.Clash;
        var answer = study.CompareWith(new(Shares(form.UnderFour, form.FourToNine, form.TenOrMore), Shares(form.UnderThirty, form.ThirtyToThirtyNine, form.FortyOrOlder)));
        if (answer.Try(out _, out _)) study.Analysis();
        return await db.SaveAsync(answer, cancel);
    }

    /// <summary>An empty field among filled ones is zero, which the sum then tells.</summary>
    private static double[]? Shares(params double?[] percent) =>
        Array.TrueForAll(percent, p => p is null) ? null : [.. percent.Select(p => (p ?? 0) / 100)];
}
