using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Minutes;
using Samhandling.Places.Register;
using Samhandling.Platform;

namespace Samhandling.Reporting.Cases;

/// <summary>How many work in a firm; or that it is not one yet.</summary>
public enum FirmSize { NotStarted, Alone, TwoToNine, TenToFortyNine, FiftyOrMore }

/// <summary>What a firm lives on.</summary>
public enum FirmKind { Lodging, Food, Experiences, Trade, Making, Farming, Services, Other }

/// <summary>What advice is about.</summary>
public enum AdviceTopic { Starting, Money, Skills, Market, Digital, Environment, Permits, Partners, Selling, Other }

/// <summary>What is said of an <see cref="AdviceCase"/>.</summary>
/// <param name="FirmName">Null where it is not needed: what is not kept cannot leak.</param>
public sealed record CaseFacts(DateOnly Day, Guid PlaceId, AdviceTopic Topic, int Minutes, FirmSize Size, FirmKind? Kind, string? FirmName, string? Outcome);

/// <summary>That somebody gave a firm advice once. No person is kept, and the firm's name only where one is to come back to it.</summary>
public sealed class AdviceCase
{
    public const int FirmNameLength = 200, OutcomeLength = 1000, MostMinutes = 1440;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public DateOnly Day { get; private set; }
    public Guid PlaceId { get; private set; }
    public Place? Place { get; private init; }
    public AdviceTopic Topic { get; private set; }
    public int Minutes { get; private set; }
    public FirmSize Size { get; private set; }
    public FirmKind? Kind { get; private set; }
    public string? FirmName { get; private set; }

    /// <summary>What came of it; null where nobody has said.</summary>
    public string? Outcome { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Refused for a day that has not come, and for no minutes or more than a day of them.</summary>
    public static Result<AdviceCase> Of(CaseFacts facts, DateOnly today, Guid? id = null) => new AdviceCase { Id = id ?? Guid.CreateVersion7() }.Taking(facts, today);

    public Result<AdviceCase> Change(CaseFacts facts, DateOnly today)
    {
        Version++;
        return Taking(facts, today);
    }

    public bool Mentions(Subject subject) => subject.IsIn($"{FirmName} {Outcome}");

    /// <summary>Takes an erased person's name out of the words.</summary>
    public void LeaveOut(Subject subject) =>
        (FirmName, Outcome) = (FirmName is null ? null : LeftOut.Of(FirmName, subject), Outcome is null ? null : LeftOut.Of(Outcome, subject));

    private Result<AdviceCase> Taking(CaseFacts facts, DateOnly today)
    {
        if (facts.Day > today) return new Refusal(nameof(Day), Texts.HasNotBeen);
        if (facts.Minutes is < 1 or > MostMinutes) return new Refusal(nameof(Minutes), Texts.MinutesAreBetween.With(MostMinutes));
        (Day, PlaceId, Topic, Minutes, Size, Kind) = (facts.Day, facts.PlaceId, facts.Topic, facts.Minutes, facts.Size, facts.Kind);
        (FirmName, Outcome) = (Names.Clean(facts.FirmName), string.IsNullOrWhiteSpace(facts.Outcome) ? null : facts.Outcome.Trim());
        return this;
    }
}
