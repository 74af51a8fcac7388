using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Minutes;
using Samhandling.Cooperation.Reading;
using Samhandling.Platform;

namespace Samhandling.Cooperation.EarlyInput;

/// <summary>What is said of an <see cref="InputRound"/>.</summary>
/// <param name="Document">Where the draft can be read: a web address.</param>
/// <param name="Questions">One on each line.</param>
public sealed record InputFacts(string Title, string Lead, string? Document, string Questions, DateOnly ClosesOn);

/// <summary>A draft that few are asked about in confidence, long before others see it, and what changed because of them.</summary>
public sealed class InputRound
{
    public const int TitleLength = 200, LeadLength = 2000, DocumentLength = 500, QuestionsLength = 3000, ChangedLength = 4000, MostQuestions = 10;

    /// <summary>Its word where files are kept with it.</summary>
    public const string AttachmentKind = "input-round";

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public string Title { get; private set; } = "";
    public string Lead { get; private set; } = "";
    public string? Document { get; private set; }
    public string Questions { get; private set; } = "";

    /// <summary>The last day on which answers are taken.</summary>
    public DateOnly ClosesOn { get; private set; }
    public List<InputInvitation> Invitations { get; } = [];

    /// <summary>What changed because of those who answered, once the final version has come.</summary>
    public string? Changed { get; private set; }
    public DateOnly? FinishedOn { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    public IReadOnlyList<string> QuestionList => Questions.Split('\n');

    public bool IsOpen(DateOnly today) => FinishedOn is null && today <= ClosesOn;

    public static Result<InputRound> Start(InputFacts facts) => new InputRound().Taking(facts);

    /// <summary>Refused if questions would be added or go once somebody has answered; the invitations must be at hand.</summary>
    public Result<InputRound> Change(InputFacts facts)
    {
        if (Invitations.Exists(i => i.AnsweredAt is not null) && MinutesText.Lines(facts.Questions).Count != QuestionList.Count) return new Refusal(nameof(Questions), Texts.QuestionsStay);
        Version++;
        return Taking(facts);
    }

    /// <summary>Tells what changed because of those who answered; told again, the later words hold. Refused without words.</summary>
    public Result<InputRound> Finish(string? changed, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(changed)) return new Refusal(nameof(Changed), Texts.ChangedIsNeeded);
        (Changed, FinishedOn) = (changed.Trim(), FinishedOn ?? today);
        Version++;
        return this;
    }

    private Result<InputRound> Taking(InputFacts facts)
    {
        if (Names.Clean(facts.Title) is not { } title) return new Refusal(nameof(Title), Texts.TitleIsNeeded);
        var questions = MinutesText.Lines(facts.Questions);
        if (questions.Count is 0 or > MostQuestions) return new Refusal(nameof(Questions), Texts.QuestionsAreBetween.With(MostQuestions));
        var document = Names.Clean(facts.Document);
        if (document is not null && !(Uri.TryCreate(document, UriKind.Absolute, out var address) && address.Scheme is "https" or "http")) return new Refusal(nameof(Document), Texts.NoSuchAddress);
        (Title, Lead, Document, Questions, ClosesOn) = (title, facts.Lead.Trim(), document, string.Join('\n', questions), facts.ClosesOn);
        return this;
    }
}

/// <summary>That a person is asked for an organisation in an <see cref="InputRound"/>, and what was answered.</summary>
public sealed class InputInvitation
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid RoundId { get; init; }
    public InputRound? Round { get; private init; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; private init; }

    /// <summary>Null where who was asked is gone.</summary>
    public required Guid? PersonId { get; init; }
    public Person? Person { get; private init; }
    public required DateTime AskedAt { get; init; }
    public DateTime? AnsweredAt { get; private set; }
    public List<InputAnswer> Answers { get; } = [];

    /// <summary>Takes the answers to the questions in their order; later ones replace them. Refused where all are empty.</summary>
    public Result<InputInvitation> Answer(IReadOnlyList<string?> words, DateTime now)
    {
        if (words.All(string.IsNullOrWhiteSpace)) return new Refusal("", Texts.AnswerSomething);
        if (words.Any(w => w?.Length > InputAnswer.WordsLength)) return new Refusal("", Texts.AnswerIsTooLong.With(InputAnswer.WordsLength));
        for (var number = 1; number <= words.Count; number++)
        {
            var said = words[number - 1]?.Trim() ?? "";
            if (Answers.Find(a => a.Number == number) is { } before) before.Words = said;
            else if (said.Length > 0) Answers.Add(new() { InvitationId = Id, Number = number, Words = said });
        }
        AnsweredAt = now;
        return this;
    }

    public string? AnswerTo(int number) => Answers.Find(a => a.Number == number)?.Words;
}

/// <summary>What was answered to one question of an <see cref="InputRound"/>.</summary>
public sealed class InputAnswer
{
    public const int WordsLength = 4000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid InvitationId { get; init; }
    public InputInvitation? Invitation { get; private init; }

    /// <summary>Of the question, from 1.</summary>
    public required int Number { get; init; }
    public required string Words { get; set; }

    /// <summary>Takes an erased person's name out of the words.</summary>
    public void LeaveOut(Subject subject) => Words = LeftOut.Of(Words, subject);
}

/// <summary>A link by which who is asked answers without an account. It is kept as a hash.</summary>
public sealed class InputLink
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid InvitationId { get; init; }
    public required byte[] Hash { get; init; }
}
