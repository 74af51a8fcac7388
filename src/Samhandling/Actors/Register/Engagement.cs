using Samhandling.Platform;

namespace Samhandling.Actors.Register;

/// <summary>A <see cref="Person"/> in a role for an <see cref="Organisation"/> from one day to another. A person may have several at one time.</summary>
public sealed class Engagement
{
    public const int TitleLength = 200;

    public Guid Id { get; init; } = Guid.CreateVersion7();
    public required Guid PersonId { get; init; }
    public Person? Person { get; private init; }
    public required Guid OrganisationId { get; init; }
    public Organisation? Organisation { get; private init; }

    /// <summary>What the person does, in their own words: head of business development.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The first day; null where nobody has said.</summary>
    public DateOnly? From { get; private set; }

    /// <summary>The last day; null while it goes on.</summary>
    public DateOnly? To { get; private set; }
    public int Version { get; private set; }

    /// <summary>Refused if it would end before it begins.</summary>
    public static Result<Engagement> Of(Guid personId, Guid organisationId, string title, DateOnly? from, DateOnly? to) =>
        new Engagement { PersonId = personId, OrganisationId = organisationId }.Taking(title, from, to);

    public Result<Engagement> Change(string title, DateOnly? from, DateOnly? to)
    {
        Version++;
        return Taking(title, from, to);
    }

    public bool IsOn(DateOnly day) => IsOn(From, To, day);

    /// <summary>Whether a time from one day to another has that day in it; a day that nobody has given bounds nothing.</summary>
    public static bool IsOn(DateOnly? from, DateOnly? to, DateOnly day) => (from is null || from <= day) && (to is null || to >= day);

    private Result<Engagement> Taking(string title, DateOnly? from, DateOnly? to)
    {
        if (to < from) return new Refusal(nameof(To), Texts.EndsBeforeItBegins.With(to, from));
        (Title, From, To) = (Names.Clean(title)!, from, to);
        return this;
    }
}
