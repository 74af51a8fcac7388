using Samhandling.Actors.Register;
using Samhandling.Assignments.Asking;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;

namespace Samhandling.Assignments.Soundings;

/// <summary>What is said of a <see cref="Sounding"/>.</summary>
/// <param name="Topic">The matter that a mandate to answer must cover.</param>
/// <param name="YesChoices">The answers that mean yes, one on each line.</param>
/// <param name="OtherChoices">The other answers, one on each line.</param>
/// <param name="AsksCeiling">Whether who says yes is asked for the most it may cost.</param>
public sealed record SoundingFacts(string Title, string Question, string Topic, string YesChoices, string? OtherChoices, bool AsksCeiling, Currency Currency, DateOnly ClosesOn);

/// <summary>A question to a closed list of organisations until a day, with fixed answers: whether one would join a procurement, alone or through an association, and for how much at most.</summary>
public sealed class Sounding
{
    public const int TitleLength = 200, QuestionLength = 2000, TopicLength = 200, ChoicesLength = 1000, ChoiceLength = 200;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public string Title { get; private set; } = "";
    public string Question { get; private set; } = "";
    public string Topic { get; private set; } = "";
    public string YesChoices { get; private set; } = "";
    public string? OtherChoices { get; private set; }
    public bool AsksCeiling { get; private set; }
    public Currency Currency { get; private set; }

    /// <summary>The last day on which answers are taken.</summary>
    public DateOnly ClosesOn { get; private set; }
    public List<SoundedOrganisation> Asked { get; } = [];

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<string> YesList => YesChoices.Split('\n');
    public IReadOnlyList<string> ChoiceList => [.. YesList, .. OtherChoices?.Split('\n') ?? []];

    public bool IsOpen(DateOnly today) => today <= ClosesOn;

    public static Result<Sounding> Start(SoundingFacts facts) => new Sounding().Taking(facts);

    /// <summary>Refused where it would change what can be answered once somebody has answered. The answers must be at hand.</summary>
    public Result<Sounding> Change(SoundingFacts facts)
    {
        var before = (YesChoices, OtherChoices, AsksCeiling, Currency, Topic);
        var hasAnswers = Asked.Exists(a => a.Answers.Count > 0);
        Version++;
        if (!Taking(facts).Try(out _, out var refusal)) return refusal;
        return hasAnswers && before != (YesChoices, OtherChoices, AsksCeiling, Currency, Topic) ? new Refusal(nameof(YesChoices), Texts.ChoicesStay) : this;
    }

    /// <summary>Refused once no more answers are taken.</summary>
    public Result<IReadOnlyList<SoundedOrganisation>> Ask(IEnumerable<AskedOne> those, DateOnly today)
    {
        if (!IsOpen(today)) return new Refusal("", Texts.IsClosed);
        List<SoundedOrganisation> asked = [.. those.Select(one => new SoundedOrganisation { SoundingId = Id, OrganisationId = one.OrganisationId, PersonId = one.Person?.Id, AskedOn = today })];
        Asked.AddRange(asked);
        Version++;
        return asked;
    }

    private Result<Sounding> Taking(SoundingFacts facts)
    {
        if (Names.Clean(facts.Title) is not { } title) return new Refusal(nameof(Title), Texts.TitleIsNeeded);
        if (Names.Clean(facts.Topic) is not { } topic) return new Refusal(nameof(Topic), Texts.TopicIsNeeded);
        if (Names.CleanLines(facts.YesChoices) is not { } yes) return new Refusal(nameof(YesChoices), Texts.YesIsNeeded);
        var others = Names.CleanLines(facts.OtherChoices);
        List<string> all = [.. yes.Split('\n'), .. others?.Split('\n') ?? []];
        if (all.Count < 2) return new Refusal(nameof(OtherChoices), Texts.TwoAreNeeded);
        if (all.Find(choice => choice.Length > ChoiceLength) is not null) return new Refusal(nameof(YesChoices), Texts.ChoiceIsTooLong.With(ChoiceLength));
        if (all.Distinct(StringComparer.OrdinalIgnoreCase).Count() < all.Count) return new Refusal(nameof(OtherChoices), Texts.TwiceTheSame);
        (Title, Question, Topic, YesChoices, OtherChoices) = (title, facts.Question.Trim(), topic, yes, others);
        (AsksCeiling, Currency, ClosesOn) = (facts.AsksCeiling, facts.Currency, facts.ClosesOn);
        return this;
    }
}
