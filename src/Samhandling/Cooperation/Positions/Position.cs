using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Mandates;
using Samhandling.Platform;

namespace Samhandling.Cooperation.Positions;

/// <summary>What is said of a <see cref="Position"/>.</summary>
/// <param name="Topic">The matter, in the words of the mandates that support is held against.</param>
public sealed record PositionFacts(string Title, string Topic, string Text);

/// <summary>A text that several stand behind, with those who dissent beside them. Each wording is kept, and who supported which.</summary>
public sealed class Position
{
    public const int TitleLength = 200, TopicLength = 200, TextLength = 6000;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public string Title { get; private set; } = "";
    public string Topic { get; private set; } = "";

    /// <summary>The number of the wording that holds now, from 1.</summary>
    public int WordingNumber { get; private set; }

    /// <summary>All wordings that it has had.</summary>
    public List<PositionWording> Wordings { get; } = [];
    public List<PositionVoice> Voices { get; } = [];

    /// <summary>Counts the changes, so that two who change one row at one time do not undo each other.</summary>
    public int Version { get; private set; }

    /// <summary>The wording that holds now; the wordings must be at hand.</summary>
    public string Text => Wordings.Find(w => w.Number == WordingNumber)?.Text ?? "";

    /// <summary>What each organisation has said last, taken back or not; the voices must be at hand.</summary>
    public IReadOnlyList<PositionVoice> LastVoices => [.. Voices.OrderBy(v => v.SaidAt).ThenBy(v => v.Id).GroupBy(v => v.OrganisationId).Select(own => own.Last())];

    /// <summary>Refused without a title, a matter or words.</summary>
    public static Result<Position> Propose(PositionFacts facts, DateTime now) => new Position().Taking(facts, now);

    public PositionFacts Facts() => new(Title, Topic, Text);

    /// <summary>Other words are another wording: who supported the earlier one has not supported this.</summary>
    public Result<Position> Change(PositionFacts facts, DateTime now)
    {
        Version++;
        return Taking(facts, now);
    }

    /// <summary>An organisation says yes to the wording that holds now, or dissents in its own words. Outside its mandate a yes is to be anchored at home. Refused if it dissents without words.</summary>
    public Result<PositionVoice> Hear(Organisation organisation, Guid? personId, bool isDissent, string? words, MandateAnswer mandate, Decision decision, DateTime now)
    {
        var said = string.IsNullOrWhiteSpace(words) ? null : words.Trim();
        if (isDissent && said is null) return new Refusal(nameof(PositionVoice.Words), Texts.DissentNeedsWords);
        var voice = new PositionVoice { PositionId = Id, OrganisationId = organisation.Id, PersonId = personId, WordingNumber = WordingNumber, IsDissent = isDissent, Words = said, SaidAt = now, Verdict = mandate.Verdict, AnchorBy = mandate.IsConditional ? decision.AnchorBy : null };
        Voices.Add(voice);
        return voice;
    }

    private Result<Position> Taking(PositionFacts facts, DateTime now)
    {
        if (Names.Clean(facts.Title) is not { } title) return new Refusal(nameof(Title), Texts.TitleIsNeeded);
        if (Names.Clean(facts.Topic) is not { } topic) return new Refusal(nameof(Topic), Texts.TopicIsNeeded);
        if (string.IsNullOrWhiteSpace(facts.Text)) return new Refusal(nameof(Text), Texts.TextIsNeeded);
        // A browser sends lines that end otherwise than they are kept, which is no other wording.
        var text = facts.Text.Trim().ReplaceLineEndings("\n");
        (Title, Topic) = (title, topic);
        if (!text.Equals(Text, StringComparison.Ordinal)) Wordings.Add(new() { PositionId = Id, Number = ++WordingNumber, Text = text, WrittenAt = now });
        return this;
    }
}

/// <summary>The words of a <see cref="Position"/> from one moment on.</summary>
public sealed class PositionWording
{
    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid PositionId { get; init; }
    public required int Number { get; init; }
    public required string Text { get; init; }
    public required DateTime WrittenAt { get; init; }
}

/// <summary>That an organisation supports a wording of a <see cref="Position"/>, or dissents from it.</summary>
public sealed class PositionVoice
{
    public const int WordsLength = 2000, ReasonLength = 500;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid PositionId { get; init; }
    public Position? Position { get; private init; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; private init; }

    /// <summary>Who said it; null for whoever has the organisation's mandate.</summary>
    public required Guid? PersonId { get; init; }
    public Person? Person { get; private init; }
    public required int WordingNumber { get; init; }
    public required bool IsDissent { get; init; }

    /// <summary>In the organisation's own words why it dissents, or what it adds.</summary>
    public required string? Words { get; set; }
    public required DateTime SaidAt { get; init; }

    /// <summary>Whether it was within the organisation's mandate when it was said.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Until when it must be anchored at home; null where it was within the mandate.</summary>
    public DateOnly? AnchorBy { get; init; }
    public DateTime? AnchoredAt { get; private set; }
    public string? AnchoredIn { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }
    public string? WithdrawnBecause { get; private set; }

    public bool IsConditional => Verdict is not Verdict.Inside && AnchoredAt is null;

    /// <summary>Whether it stands as support, anchored or not.</summary>
    public bool IsSupport => !IsDissent && WithdrawnAt is null;

    /// <summary>The organisation has said so at home.</summary>
    public Result<PositionVoice> Anchor(string? document, DateTime now)
    {
        if (WithdrawnAt is not null) return new Refusal("", Texts.IsWithdrawn);
        if (Names.Clean(document) is not { } where) return new Refusal(nameof(AnchoredIn), Texts.WhereIsNeeded);
        (AnchoredAt, AnchoredIn) = (AnchoredAt ?? now, where);
        return this;
    }

    /// <summary>The organisation takes back what it said. That it was said stays.</summary>
    public Result<PositionVoice> Withdraw(string? reason, DateTime now)
    {
        if (WithdrawnAt is not null) return new Refusal("", Texts.IsWithdrawn);
        (WithdrawnAt, WithdrawnBecause) = (now, Names.Clean(reason));
        return this;
    }

    public bool Mentions(Subject subject) => subject.IsIn($"{Words}\n{WithdrawnBecause}");

    /// <summary>Takes an erased person's name out of the words.</summary>
    public void LeaveOut(Subject subject) => (Words, WithdrawnBecause) = (Words is null ? null : Minutes.LeftOut.Of(Words, subject), WithdrawnBecause is null ? null : Minutes.LeftOut.Of(WithdrawnBecause, subject));
}
