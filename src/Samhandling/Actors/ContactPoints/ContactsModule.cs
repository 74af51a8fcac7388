using Samhandling.Platform;
using Samhandling.Platform.Ui;

namespace Samhandling.Actors.ContactPoints;

/// <summary>The table of contents of whom to turn to in each municipality.</summary>
public static class ContactsModule
{
    public static IServiceCollection AddContacts(this IServiceCollection services) => services
        .AddUseCase<RequireContacts>()
        .AddUseCase<GiveContact>()
        .AddSingleton(new MenuEntry(Question.WhoWeAre, "contacts", Permission.SeeActors, () => Texts.Contacts, () => Texts.ContactsPurpose));
}
