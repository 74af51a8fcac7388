using Samhandling.Actors.Register;
using Samhandling.Cooperation.Groups;

namespace Samhandling.Cooperation.Calendars;

/// <summary>A secret address at which a calendar program reads the days of a <see cref="Group"/>, or those of a <see cref="Person"/>. It is kept as a hash.</summary>
public sealed class CalendarFeed
{
    public const int LanguageLength = 2;

    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>Null for a person's.</summary>
    public Guid? GroupId { get; init; }
    public Group? Group { get; private init; }

    /// <summary>Null for a group's.</summary>
    public Guid? PersonId { get; init; }
    public Person? Person { get; private init; }
    public byte[] Hash { get; private set; } = [];

    /// <summary>In which it speaks: a calendar program says none.</summary>
    public string Language { get; private set; } = "";
    public DateTime MadeAt { get; private set; }

    /// <summary>Gives it another address; the one before opens nothing any more.</summary>
    public void Renew(byte[] hash, string language, DateTime now) => (Hash, Language, MadeAt) = (hash, language, now);
}
