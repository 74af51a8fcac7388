using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Strategies.Documents;

/// <summary>What a document is: from the law down to the plan of the year.</summary>
public enum DocumentKind { Law, International, National, Regional, Plan, Programme, Agreement, ActionPlan }

/// <summary>How far a document has come.</summary>
public enum DocumentState { Draft, Coming, InForce, Ended, Replaced }

/// <summary>What is said of a <see cref="StrategyDocument"/>.</summary>
public sealed record DocumentFacts
{
    public required string Title { get; init; }
    public DocumentKind Kind { get; init; }

    /// <summary>The organisation that looks after it; null for what others look after.</summary>
    public Guid? OwnerId { get; init; }

    /// <summary>The first day it holds; null where nobody has said.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day it holds; null where it has no end.</summary>
    public DateOnly? To { get; init; }

    /// <summary>When it is to be looked through; null where nobody has said.</summary>
    public DateOnly? ReviewOn { get; init; }

    /// <summary>What it is, in a few sentences for who has never seen it.</summary>
    public string? Gist { get; init; }

    /// <summary>What it asks of us, a line each.</summary>
    public string? Asks { get; init; }

    /// <summary>What happens next, a line each.</summary>
    public string? Next { get; init; }

    /// <summary>Where its whole text can be read.</summary>
    public string? Address { get; init; }

    /// <summary>How many pages its whole text has; null where nobody has said.</summary>
    public int? Pages { get; init; }

    /// <summary>The document whose place it takes.</summary>
    public Guid? SupersedesId { get; init; }

    /// <summary>Whether its sheet can be read by anybody, without signing in.</summary>
    public bool IsPublic { get; init; }
}

/// <summary>A law, a strategy, a plan or an agreement: our own or another's that guides us.</summary>
public sealed class StrategyDocument
{
    public const int TitleLength = 200, TextLength = 2000, AddressLength = 500, MostPages = 10_000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public string Title { get; private set; } = "";
    public DocumentKind Kind { get; private set; }
    public Guid? OwnerId { get; private set; }
    public Organisation? Owner { get; private init; }
    public DateOnly? From { get; private set; }
    public DateOnly? To { get; private set; }
    public DateOnly? ReviewOn { get; private set; }
    public string? Gist { get; private set; }
    public string? Asks { get; private set; }
    public string? Next { get; private set; }
    public string? Address { get; private set; }
    public int? Pages { get; private set; }
    public Guid? SupersedesId { get; private set; }
    public StrategyDocument? Supersedes { get; private init; }
    public bool IsPublic { get; private set; }

    /// <summary>How it was decided, time after time; the last is the one that holds.</summary>
    public List<DocumentEdition> Editions { get; } = [];

    /// <summary>The number of the edition that holds, from 1.</summary>
    public int Edition { get; private set; } = 1;

    /// <summary>When the edition that holds was decided; null while it is a draft.</summary>
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>Who decided the edition that holds, and where that is written.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Refused without a title, if it would end before it begins, or has an address that is none.</summary>
    public static Result<StrategyDocument> Of(DocumentFacts facts, Decision decision)
    {
        var document = new StrategyDocument();
        var answer = document.Taking(facts);
        if (answer.Try(out _, out _)) document.Decide(decision, null);
        return answer;
    }

    public DocumentFacts Facts() => new()
    {
        Title = Title,
        Kind = Kind,
        OwnerId = OwnerId,
        From = From,
        To = To,
        ReviewOn = ReviewOn,
        Gist = Gist,
        Asks = Asks,
        Next = Next,
        Address = Address,
        Pages = Pages,
        SupersedesId = SupersedesId,
        IsPublic = IsPublic,
    };

    /// <summary>Says anew what it is; how the edition that holds was decided is put right with it.</summary>
    public Result<StrategyDocument> Change(DocumentFacts facts, Decision decision)
    {
        Version++;
        var answer = Taking(facts);
        if (!answer.Try(out _, out _)) return answer;
        (DecidedOn, DecidedBy) = (decision.On, Names.Clean(decision.By));
        Editions.Find(e => e.Number == Edition)?.Put(DecidedOn, DecidedBy);
        return answer;
    }

    /// <summary>Decides it anew. What it guides is asked to look whether it still fits. Refused before the edition that holds, and without a word on what is new.</summary>
    public Result<StrategyDocument> Revise(Decision decision, string? change)
    {
        if (decision.On is not { } day) return new Refusal(nameof(DecidedOn), Texts.DayIsNeeded);
        if (day < DecidedOn) return new Refusal(nameof(DecidedOn), Texts.BeforeTheLast.With(DecidedOn));
        if (Names.Clean(change) is null) return new Refusal(nameof(DocumentEdition.Change), Texts.ChangeIsNeeded);
        Version++;
        Edition++;
        Decide(decision, change!.Trim());
        return this;
    }

    /// <param name="day">Today.</param>
    /// <param name="isReplaced">Whether another that is decided has taken its place.</param>
    public DocumentState State(DateOnly day, bool isReplaced) => this switch
    {
        _ when isReplaced => DocumentState.Replaced,
        { DecidedOn: null } => DocumentState.Draft,
        _ when To < day => DocumentState.Ended,
        _ when From > day => DocumentState.Coming,
        _ => DocumentState.InForce,
    };

    private void Decide(Decision decision, string? change)
    {
        (DecidedOn, DecidedBy) = (decision.On, Names.Clean(decision.By));
        Editions.Add(new DocumentEdition { DocumentId = Id, Number = Edition, Change = change }.Put(DecidedOn, DecidedBy));
    }

    private Result<StrategyDocument> Taking(DocumentFacts facts)
    {
        if (Names.Clean(facts.Title) is not { } title) return new Refusal(nameof(Title), Texts.TitleIsNeeded);
        if (facts.To < facts.From) return new Refusal(nameof(To), Texts.EndsBeforeItBegins.With(facts.To, facts.From));
        if (Names.Clean(facts.Address) is { } written && !(Uri.TryCreate(written, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https")) return new Refusal(nameof(Address), Texts.NoAddress.With(written));
        if (facts.Pages is < 1 or > MostPages) return new Refusal(nameof(Pages), Texts.PagesAreBetween.With(MostPages));
        if (facts.SupersedesId == Id) return new Refusal(nameof(SupersedesId), Texts.SupersedesItself);
        (Title, Kind, OwnerId, From, To, ReviewOn) = (title, facts.Kind, facts.OwnerId, facts.From, facts.To, facts.ReviewOn);
        (Gist, Asks, Next) = (facts.Gist?.Trim(), Names.CleanLines(facts.Asks), Names.CleanLines(facts.Next));
        (Address, Pages, SupersedesId, IsPublic) = (Names.Clean(facts.Address), facts.Pages, facts.SupersedesId, facts.IsPublic);
        return this;
    }
}

/// <summary>When a document was decided, and by whom; a draft has no day yet.</summary>
public sealed record Decision(DateOnly? On, string? By);
