using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Minutes;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Mail;

namespace Samhandling.Cooperation.Ideas;

/// <summary>How far an idea has come. Closed kindly with a reason is a respectable end.</summary>
public enum IdeaState { Received, Helped, Connected, Tried, Became, Closed }

/// <summary>What is said of an <see cref="Idea"/>.</summary>
/// <param name="Help">What its sender needs to go on.</param>
/// <param name="PlaceId">The municipality that it is about; null where it is about none, or all.</param>
/// <param name="SenderEmail">Where the sender wants to be answered.</param>
public sealed record IdeaFacts(string What, string? Help, Guid? PlaceId, string? SenderName = null, string? SenderEmail = null);

/// <summary>Something that somebody thinks could be done, and what became of it: who answered, and how it was received.</summary>
public sealed class Idea
{
    public const int WhatLength = 2000, HelpLength = 1000, NameLength = 200, WordsLength = 2000, LanguageLength = 2, MostStars = 5, TitleLength = 100;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public string What { get; private set; } = "";
    public string? Help { get; private set; }
    public Guid? PlaceId { get; private set; }
    public Place? Place { get; private init; }
    public string? SenderName { get; private set; }
    public string? SenderEmail { get; private set; }

    /// <summary>The language that its sender reads, in two letters.</summary>
    public required string Language { get; init; }
    public required DateOnly SentOn { get; init; }

    /// <summary>The last day of the promised time; null for one that did not come by the door.</summary>
    public DateOnly? AnswerBy { get; init; }

    /// <summary>The line of minutes in which it was said; null for one that came by the door.</summary>
    public Guid? LineId { get; init; }
    public MinutesLine? Line { get; private init; }
    public IdeaState State { get; private set; }

    /// <summary>Who keeps the sender company: the name that the sender is given.</summary>
    public Guid? CompanionId { get; private set; }
    public Person? Companion { get; private init; }

    /// <summary>The day of the first human answer.</summary>
    public DateOnly? AnsweredOn { get; private set; }

    /// <summary>What the sender was told last.</summary>
    public string? Reply { get; private set; }

    /// <summary>Whether its sender has got help or was brought together with others, and whether it was tried, at any time.</summary>
    public bool WasHelped { get; private set; }
    public bool WasTried { get; private set; }

    /// <summary>From 1 to 5, how the sender thinks it was received.</summary>
    public int? Stars { get; private set; }
    public string? StarsBecause { get; private set; }

    /// <summary>All that it was told, and when.</summary>
    public List<IdeaStep> Steps { get; } = [];

    /// <summary>Counts the answers, so that two who answer at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Its first line, as far as a list has room.</summary>
    public string Title => What.Split('\n')[0] is var first && first.Length > TitleLength ? $"{first[..TitleLength].TrimEnd()}…" : first;

    public bool IsOpen => State is not (IdeaState.Became or IdeaState.Closed);

    public bool IsOverdue(DateOnly today) => AnsweredOn is null && AnswerBy < today;

    /// <summary>Refused without words, or with an address to which nothing can be sent.</summary>
    public static Result<Idea> Of(IdeaFacts facts, string language, DateOnly sentOn, DateOnly? answerBy = null, Guid? lineId = null)
    {
        if (string.IsNullOrWhiteSpace(facts.What)) return new Refusal(nameof(What), Texts.WhatIsNeeded);
        var email = Names.Clean(facts.SenderEmail);
        if (email is not null && !OutgoingMail.IsAddress(email)) return new Refusal(nameof(SenderEmail), Texts.NoSuchAddress);
        return new Idea { Language = language, SentOn = sentOn, AnswerBy = answerBy, LineId = lineId, What = facts.What.Trim(), Help = Blank(facts.Help), PlaceId = facts.PlaceId, SenderName = Names.Clean(facts.SenderName), SenderEmail = email };
    }

    /// <summary>Tells the sender how far it has come. Refused without words, or without a companion.</summary>
    public Result<Idea> Answer(IdeaState state, Guid? companionId, string? words, DateTime now, DateOnly today)
    {
        if (Blank(words) is not { } said) return new Refusal(nameof(Reply), state is IdeaState.Closed ? Texts.ReasonIsNeeded : Texts.ReplyIsNeeded);
        if (companionId is null) return new Refusal(nameof(CompanionId), Texts.CompanionIsNeeded);
        (State, CompanionId, Reply) = (state, companionId, said);
        AnsweredOn ??= today;
        WasHelped |= state is IdeaState.Helped or IdeaState.Connected or IdeaState.Tried or IdeaState.Became;
        WasTried |= state is IdeaState.Tried or IdeaState.Became;
        Steps.Add(new() { IdeaId = Id, At = now, State = state, Words = said });
        Version++;
        return this;
    }

    /// <summary>Takes what the sender thinks of how it was received; a later word replaces it. Refused before an answer.</summary>
    public Result<Idea> Rate(int stars, string? because)
    {
        if (stars is < 1 or > MostStars) return new Refusal(nameof(Stars), Texts.StarsAreBetween.With(MostStars));
        if (AnsweredOn is null) return new Refusal("", Texts.NotAnsweredYet);
        (Stars, StarsBecause) = (stars, Blank(because));
        return this;
    }

    /// <summary>Nobody knows any more from whom it came.</summary>
    public void ForgetSender() => (SenderName, SenderEmail) = (null, null);

    public bool IsFrom(Subject subject) => subject.IsCalled(SenderName) || (SenderEmail is not null && SenderEmail.Equals(subject.Email, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether its words name the person, whoever sent it.</summary>
    public bool Mentions(Subject subject) => subject.IsIn($"{What}\n{Help}\n{Reply}\n{StarsBecause}") || Steps.Exists(s => subject.IsIn(s.Words));

    /// <summary>Takes an erased person's name out of the words.</summary>
    public void LeaveOut(Subject subject)
    {
        (What, Help, Reply, StarsBecause) = (LeftOut.Of(What, subject), Without(Help), Without(Reply), Without(StarsBecause));
        foreach (var step in Steps) step.LeaveOut(subject);

        string? Without(string? words) => words is null ? null : LeftOut.Of(words, subject);
    }

    private static string? Blank(string? words) => string.IsNullOrWhiteSpace(words) ? null : words.Trim();
}

/// <summary>That the sender of an <see cref="Idea"/> was told how far it had come.</summary>
public sealed class IdeaStep
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid IdeaId { get; init; }
    public required DateTime At { get; init; }
    public required IdeaState State { get; init; }
    public required string Words { get; set; }

    public void LeaveOut(Subject subject) => Words = LeftOut.Of(Words, subject);
}
