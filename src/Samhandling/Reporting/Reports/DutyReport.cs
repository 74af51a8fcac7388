using Samhandling.Actors.PersonalData;
using Samhandling.Cooperation.Minutes;
using Samhandling.Platform;
using Samhandling.Platform.Office;

namespace Samhandling.Reporting.Reports;

/// <summary>What a section of a report is about. The first four are the areas of the Swedish result report, by which groups are marked too.</summary>
public enum SectionTopic { Welfare, Skills, Innovation, Accessibility, Funds, Cooperation, Analyses, Agenda, Trends, Challenges, Priorities, FollowUp, Measures }

/// <summary>What became of what was promised in the report before.</summary>
public enum PromiseOutcome { Kept, Partly, NotKept }

/// <summary>What is reported of a year by a duty. Once it is sent it stays as it was, with the facts of that day.</summary>
public sealed class DutyReport
{
    public const int MostHours = 2000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid DutyId { get; init; }
    public required int Year { get; init; }
    public required DateOnly DueOn { get; init; }

    /// <summary>The day it was sent, whose facts it holds; null while it is written.</summary>
    public DateOnly? FrozenOn { get; private set; }

    /// <summary>How long it took to write; null where nobody has said.</summary>
    public int? Hours { get; private set; }
    public List<ReportSection> Sections { get; } = [];

    /// <summary>Of what the records offered to all sections, how much went along when it was sent; nothing before.</summary>
    public (int Kept, int Offered) Prefilled()
    {
        var (kept, omitted) = (Sections.Sum(s => s.Facts.Lines().Length), Sections.Sum(s => s.Omitted.Lines().Length));
        return FrozenOn is null ? (0, 0) : (kept, kept + omitted);
    }

    /// <summary>With an empty section for each topic.</summary>
    public static DutyReport Start(Guid dutyId, DateOnly due, int year, IEnumerable<SectionTopic> topics)
    {
        DutyReport report = new() { DutyId = dutyId, DueOn = due, Year = year };
        report.Sections.AddRange(topics.Select((topic, i) => new ReportSection { ReportId = report.Id, Topic = topic, Number = i + 1 }));
        return report;
    }

    /// <summary>Keeps the facts of the day in each section. Refused if it was sent before, and while every section is empty.</summary>
    public Result<DutyReport> Freeze(DateOnly today, int? hours, Func<SectionTopic, IEnumerable<ReportFact>> facts)
    {
        if (FrozenOn is not null) return new Refusal("", Texts.IsSent);
        if (hours is < 1 or > MostHours) return new Refusal(nameof(Hours), Texts.HoursAreBetween.With(MostHours));
        if (Sections.TrueForAll(s => s.Text is null)) return new Refusal("", Texts.NothingIsWritten);
        foreach (var section in Sections) section.Keep(facts(section.Topic));
        (FrozenOn, Hours) = (today, hours);
        return this;
    }
}

/// <summary>What is said in a section of a <see cref="DutyReport"/>: what was done, what is promised, and what became of the promise before.</summary>
public sealed class ReportSection
{
    public const int TextLength = 20_000, PromiseLength = 2000, FactsLength = 20_000, OmittedLength = 8000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid ReportId { get; init; }
    public DutyReport? Report { get; private init; }
    public required SectionTopic Topic { get; init; }

    /// <summary>Its place in the report, from 1.</summary>
    public required int Number { get; init; }
    public string? Text { get; private set; }

    /// <summary>What is to be done until the next report.</summary>
    public string? Promise { get; private set; }
    public PromiseOutcome? Outcome { get; private set; }
    public string? OutcomeWords { get; private set; }

    /// <summary>What the records said on the day the report was sent; null before.</summary>
    public string? Facts { get; private set; }

    /// <summary>The keys of what the records say and this section leaves out, one on each line; null where everything goes along.</summary>
    public string? Omitted { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public void Write(string? text, string? promise, PromiseOutcome? outcome, string? outcomeWords)
    {
        (Text, Promise, Outcome, OutcomeWords) = (Said(text), Said(promise), outcome, Said(outcomeWords));
        Version++;
    }

    public bool Omits(ReportFact fact) => Omitted.Lines().Contains(fact.Key, StringComparer.Ordinal);

    /// <summary>Leaves out those of what the records offer that were chosen, and no other.</summary>
    public void Omit(IEnumerable<ReportFact> offered, IReadOnlyCollection<string> chosen) =>
        Omitted = Said(string.Join('\n', offered.Select(fact => fact.Key).Where(key => chosen.Contains(key, StringComparer.Ordinal))));

    public bool Mentions(Subject subject) => subject.IsIn($"{Text} {Promise} {OutcomeWords} {Facts}");

    /// <summary>Takes an erased person's name out of the words.</summary>
    public void LeaveOut(Subject subject)
    {
        (Text, Promise, OutcomeWords, Facts) = (Without(Text), Without(Promise), Without(OutcomeWords), Without(Facts));

        string? Without(string? words) => words is null ? null : LeftOut.Of(words, subject);
    }

    internal void Keep(IEnumerable<ReportFact> facts)
    {
        List<ReportFact> offered = [.. facts];
        Omit(offered, Omitted.Lines());
        var all = string.Join('\n', offered.Where(fact => !Omits(fact)).Select(fact => fact.Text));
        Facts = all.Length > FactsLength ? all[..FactsLength] : all;
        Version++;
    }

    // Browsers send line breaks in two signs.
    private static string? Said(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.ReplaceLineEndings("\n").Trim();
}

/// <summary>In which area a group works: what it does is told there.</summary>
public sealed class GroupArea
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid GroupId { get; init; }
    public required SectionTopic Area { get; set; }
}
