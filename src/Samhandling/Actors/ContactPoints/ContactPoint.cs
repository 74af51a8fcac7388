using Samhandling.Actors.Register;
using Samhandling.Places.Register;
using Samhandling.Platform;

namespace Samhandling.Actors.ContactPoints;

/// <summary>What a municipality has somebody to turn to for.</summary>
public enum ContactRole { StartUps, VisitorEconomy, Funding, RegionalDevelopment }

/// <summary>Whom to turn to in a municipality for one matter: a person with a deputy and a promise of how soon they answer, or a vacancy and since when.</summary>
public sealed class ContactPoint
{
    public const int MostReplyDays = 60;

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public required Guid PlaceId { get; init; }
    public Place? Place { get; private init; }
    public required ContactRole Role { get; init; }
    public Guid? PersonId { get; private set; }
    public Person? Person { get; private init; }
    public Guid? DeputyId { get; private set; }
    public Person? Deputy { get; private init; }

    /// <summary>Within how many working days an answer is promised.</summary>
    public int? ReplyDays { get; private set; }

    /// <summary>Whether everybody may see who it is.</summary>
    public bool IsPublished { get; private set; }

    /// <summary>From when nobody has had it; null while somebody does.</summary>
    public DateOnly? VacantSince { get; private set; }
    public int Version { get; private set; }

    /// <summary>A matter the municipality is to have somebody for, and has not yet.</summary>
    public static ContactPoint Required(Guid placeId, ContactRole role, DateOnly today) => new() { PlaceId = placeId, Role = role, VacantSince = today };

    /// <summary>Gives it to a person, or to nobody. Refused where the deputy is the person, or nobody is published.</summary>
    public Result<ContactPoint> Give(Guid? personId, Guid? deputyId, int? replyDays, bool isPublished, DateOnly today)
    {
        if (personId is not null && personId == deputyId) return new Refusal(nameof(DeputyId), Texts.DeputyIsThePerson);
        if (replyDays is < 1 or > MostReplyDays) return new Refusal(nameof(ReplyDays), Texts.ReplyDaysBetween.With(MostReplyDays));
        if (isPublished && personId is null) return new Refusal(nameof(IsPublished), Texts.NobodyToPublish);
        VacantSince = personId is not null ? null : VacantSince ?? today;
        (PersonId, DeputyId, ReplyDays, IsPublished) = (personId, deputyId, replyDays, isPublished);
        Version++;
        return this;
    }

    /// <summary>Lets a person go from it: the deputy stays deputy, and the place of the person is vacant from that day.</summary>
    public void LetGo(Guid personId, DateOnly today)
    {
        if (DeputyId == personId) DeputyId = null;
        if (PersonId == personId) (PersonId, IsPublished, VacantSince) = (null, false, today);
        Version++;
    }

    /// <summary>How many days nobody has had it.</summary>
    public int? DaysVacant(DateOnly today) => VacantSince is { } since ? today.DayNumber - since.DayNumber : null;
}
