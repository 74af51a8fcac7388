using Samhandling.Actors.Register;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Dilemmas;

/// <summary>What is said of a <see cref="Dilemma"/>.</summary>
public sealed record DilemmaFacts(string Title, string Text);

/// <summary>A choice in which some gain and others lose: what can be chosen, what is known, how each actor ranks it, and what was decided and why.</summary>
public sealed class Dilemma
{
    public const int TitleLength = 200, TextLength = 4000, MotiveLength = 4000, FewestOptions = 2, MostOptions = 6;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public string Title { get; private set; } = "";
    public string Text { get; private set; } = "";
    public List<DilemmaOption> Options { get; } = [];
    public List<DilemmaFact> Facts { get; } = [];
    public List<DilemmaRanking> Rankings { get; } = [];

    /// <summary>The number of the option that was chosen; null while nothing is decided.</summary>
    public int? Decided { get; private set; }
    public DateOnly? DecidedOn { get; private set; }

    /// <summary>Who decided, and where it is written.</summary>
    public string? DecidedBy { get; private set; }

    /// <summary>Why that option, though others rank otherwise.</summary>
    public string? Motive { get; private set; }

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>Refused without words, or if there is nothing to choose.</summary>
    /// <param name="options">What can be chosen; their order is how they are numbered.</param>
    public static Result<Dilemma> Pose(DilemmaFacts facts, IReadOnlyList<string> options)
    {
        if (options.Count is < FewestOptions or > MostOptions) return new Refusal(nameof(Options), Texts.OptionsAreBetween.With(FewestOptions, MostOptions));
        if (options.Any(o => o.Length > DilemmaOption.TitleLength)) return new Refusal(nameof(Options), Texts.OptionIsTooLong.With(DilemmaOption.TitleLength));
        var dilemma = new Dilemma();
        dilemma.Options.AddRange(options.Select((title, i) => new DilemmaOption { DilemmaId = dilemma.Id, Number = i + 1, Title = title }));
        return dilemma.Taking(facts);
    }

    public Result<Dilemma> Change(DilemmaFacts facts)
    {
        Version++;
        return Taking(facts);
    }

    /// <summary>Says who gains and who loses by an option.</summary>
    /// <exception cref="NotFoundException">There is no such option.</exception>
    public Result<Dilemma> Weigh(int number, Effect withCompany, Effect withoutCompany, string? because)
    {
        (Options.Find(o => o.Number == number) ?? throw new NotFoundException()).Weigh(withCompany, withoutCompany, because);
        Version++;
        return this;
    }

    /// <summary>An organisation ranks all options, the best first; what it ranked before is replaced. Refused where one is missing or twice, and after the decision.</summary>
    public Result<DilemmaRanking> Rank(Guid organisationId, IReadOnlyList<int> order, DateOnly today)
    {
        if (DecidedOn is not null) return new Refusal("", Texts.IsDecided);
        if (order.Count != Options.Count || !order.Order().SequenceEqual(Options.Select(o => o.Number).Order())) return new Refusal("", Texts.EachPlaceOnce);
        Rankings.RemoveAll(r => r.OrganisationId == organisationId);
        var ranking = new DilemmaRanking { DilemmaId = Id, OrganisationId = organisationId, RankedOn = today, Places = string.Join(' ', order) };
        Rankings.Add(ranking);
        return ranking;
    }

    /// <summary>One ranking an organisation: the last, where two became one in the register.</summary>
    public IReadOnlyList<DilemmaRanking> LastRankings() => [.. Rankings.OrderBy(r => r.RankedOn).ThenBy(r => r.Id).GroupBy(r => r.OrganisationId).Select(own => own.Last())];

    /// <summary>Somebody has chosen. Refused without the motive, and a second time.</summary>
    public Result<Dilemma> Decide(int option, string? by, string? motive, DateOnly day)
    {
        if (DecidedOn is not null) return new Refusal("", Texts.IsDecided);
        if (!Options.Exists(o => o.Number == option)) return new Refusal(nameof(Decided), Texts.ChooseOption);
        if (Names.Clean(by) is not { } who) return new Refusal(nameof(DecidedBy), Texts.WhoIsNeeded);
        if (string.IsNullOrWhiteSpace(motive)) return new Refusal(nameof(Motive), Texts.MotiveIsNeeded);
        (Decided, DecidedOn, DecidedBy, Motive) = (option, day, who, motive.Trim());
        Version++;
        return this;
    }

    private Result<Dilemma> Taking(DilemmaFacts facts)
    {
        if (Names.Clean(facts.Title) is not { } title) return new Refusal(nameof(Title), Texts.TitleIsNeeded);
        if (string.IsNullOrWhiteSpace(facts.Text)) return new Refusal(nameof(Text), Texts.TextIsNeeded);
        (Title, Text) = (title, facts.Text.Trim());
        return this;
    }
}

/// <summary>What a choice does to some.</summary>
public enum Effect { Unknown, Gain, Lose, Neither }

/// <summary>What can be chosen in a <see cref="Dilemma"/>, and who gains and loses by it: municipalities with a destination company, and without.</summary>
public sealed class DilemmaOption
{
    public const int TitleLength = 200, BecauseLength = 1000;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid DilemmaId { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }
    public required string Title { get; init; }
    public Effect WithCompany { get; private set; }
    public Effect WithoutCompany { get; private set; }

    /// <summary>Why, in words.</summary>
    public string? Because { get; private set; }

    internal void Weigh(Effect withCompany, Effect withoutCompany, string? because) =>
        (WithCompany, WithoutCompany, Because) = (withCompany, withoutCompany, string.IsNullOrWhiteSpace(because) ? null : because.Trim());
}

/// <summary>Something that is known in a <see cref="Dilemma"/>, and from where.</summary>
public sealed class DilemmaFact
{
    public const int WordsLength = 1000, SourceLength = 500;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid DilemmaId { get; init; }
    public required string Words { get; init; }
    public required string Source { get; init; }
    public required DateTime AddedAt { get; init; }
}

/// <summary>How an organisation ranks what can be chosen in a <see cref="Dilemma"/>.</summary>
public sealed class DilemmaRanking
{
    public const int PlacesLength = 50;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid DilemmaId { get; init; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; private init; }
    public required DateOnly RankedOn { get; init; }

    /// <summary>The numbers of the options, the best first.</summary>
    public required string Places { get; init; }

    public IReadOnlyList<int> Order => [.. Places.Split(' ').Select(n => int.Parse(n, System.Globalization.CultureInfo.InvariantCulture))];
}
