using System.Globalization;
using Samhandling.Actors.Register;
using Samhandling.Platform.Mail;

namespace Samhandling.Cooperation.Participants;

/// <summary>A person who is written to, in the person's language.</summary>
public sealed record Recipient(Guid PersonId, string Name, string Email, Language? Language)
{
    /// <summary>Each address once, and only what is one.</summary>
    public static IReadOnlyList<Recipient> Of(IEnumerable<Recipient> all) => [.. all.Where(r => OutgoingMail.IsAddress(r.Email)).DistinctBy(r => r.Email, StringComparer.OrdinalIgnoreCase)];

    /// <summary>Writes in the person's language: Norwegian, Swedish where none is known, else English.</summary>
    public T Write<T>(Func<T> write)
    {
        var before = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Language switch { Actors.Register.Language.NorwegianBokmal or Actors.Register.Language.NorwegianNynorsk => "nb", null or Actors.Register.Language.Swedish => "sv", _ => "en" });
            return write();
        }
        finally { (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = before; }
    }
}
