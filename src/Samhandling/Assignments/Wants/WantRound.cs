using Samhandling.Actors.Register;
using Samhandling.Assignments.Asking;
using Samhandling.Platform;

namespace Samhandling.Assignments.Wants;

/// <summary>What is said of a <see cref="WantRound"/>.</summary>
public sealed record WantRoundFacts(string Title, string Purpose, DateOnly ClosesOn);

/// <summary>That organisations are asked until a day what they want of an assignment. It is settled when each want has got an answer.</summary>
public sealed class WantRound
{
    public const int TitleLength = 200, PurposeLength = 2000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public string Title { get; private set; } = "";
    public string Purpose { get; private set; } = "";

    /// <summary>The last day on which wants are taken.</summary>
    public DateOnly ClosesOn { get; private set; }

    /// <summary>When each was told what became of its wants.</summary>
    public DateOnly? SettledOn { get; private set; }
    public List<AskedForWants> Asked { get; } = [];

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public bool IsOpen(DateOnly today) => SettledOn is null && today <= ClosesOn;

    /// <summary>Whether wants are answered now: none comes any more, and nobody has been told.</summary>
    public bool IsAnswered(DateOnly today) => SettledOn is null && today > ClosesOn;

    public static Result<WantRound> Start(WantRoundFacts facts) => new WantRound().Taking(facts);

    /// <summary>Refused once it is settled.</summary>
    public Result<WantRound> Change(WantRoundFacts facts)
    {
        if (SettledOn is not null) return new Refusal("", Texts.IsSettled);
        Version++;
        return Taking(facts);
    }

    /// <summary>Refused once no more wants are taken.</summary>
    public Result<IReadOnlyList<AskedForWants>> Ask(IEnumerable<AskedOne> those, DateOnly today)
    {
        if (!IsOpen(today)) return new Refusal("", Texts.IsClosed);
        List<AskedForWants> asked = [.. those.Select(one => new AskedForWants { RoundId = Id, OrganisationId = one.OrganisationId, PersonId = one.Person?.Id, AskedOn = today })];
        Asked.AddRange(asked);
        Version++;
        return asked;
    }

    /// <summary>Refused while wants come, twice, and while one has no answer. The wants must be at hand.</summary>
    public Result<WantRound> Settle(DateOnly today)
    {
        if (SettledOn is not null) return new Refusal("", Texts.IsSettled);
        if (!IsAnswered(today)) return new Refusal("", Texts.StillOpen.With(ClosesOn));
        if (Asked.Sum(a => a.Wants.Count(w => w.Fate is WantFate.Open)) is > 0 and var open) return new Refusal("", Texts.WithoutAnswer.With(open));
        SettledOn = today;
        Version++;
        return this;
    }

    private Result<WantRound> Taking(WantRoundFacts facts)
    {
        if (Names.Clean(facts.Title) is not { } title) return new Refusal(nameof(Title), Texts.TitleIsNeeded);
        (Title, Purpose, ClosesOn) = (title, facts.Purpose.Trim(), facts.ClosesOn);
        return this;
    }
}
