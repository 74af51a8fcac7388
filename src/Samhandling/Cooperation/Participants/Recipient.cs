using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Mail;

namespace Samhandling.Cooperation.Participants;

/// <summary>A person who is written to, in the person's language.</summary>
public sealed record Recipient(Guid PersonId, string Name, string Email, Language? Language)
{
    /// <summary>Each address once, and only what is one.</summary>
    public static IReadOnlyList<Recipient> Of(IEnumerable<Recipient> all) => [.. all.Where(r => OutgoingMail.IsAddress(r.Email)).DistinctBy(r => r.Email, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Writes in the person's language: Norwegian, Swedish where none is known, else English.</summary>
    public T Write<T>(Func<T> write) => Speaking.In(Language switch { Actors.Register.Language.NorwegianBokmal or Actors.Register.Language.NorwegianNynorsk => "nb", null or Actors.Register.Language.Swedish => "sv", _ => "en" }, write);
}
