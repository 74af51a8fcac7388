using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;

namespace Samhandling.Platform.Passkeys;

/// <summary>The table of contents of passkeys. What is asked of browsers and how their answers are checked is ASP.NET Core Identity's.</summary>
public static class PasskeysModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Passkey> Passkeys => db.Set<Passkey>();
    }

    public static IServiceCollection AddPasskeys(this IServiceCollection services) => services
        .AddScoped<IUserStore<User>, UserStore>()
        .AddScoped<IPasskeyHandler<User>, PasskeyHandler<User>>()
        .AddScoped<PasskeyOffers>()
        .Configure<IdentityPasskeyOptions>(options =>
        {
            // The device must know who holds it; and the key must be found without an address being told first.
            (options.UserVerificationRequirement, options.ResidentKeyRequirement) = ("required", "required");
            options.ValidateOrigin = origin => ValueTask.FromResult(!origin.CrossOrigin
                && origin.Origin.Equals($"{origin.HttpContext.Request.Scheme}://{origin.HttpContext.Request.Host}", StringComparison.OrdinalIgnoreCase));
        })
        .AddUseCase<AddPasskey>()
        .AddUseCase<RemovePasskey>()
        .AddUseCase<SignInByPasskey>()
        .AddSingleton(Deed.Of<AddPasskey>(() => Texts.DidAddPasskey))
        .AddSingleton(Deed.Of<RemovePasskey>(() => Texts.DidRemovePasskey))
        .AddSingleton(Deed.Of<SignInByPasskey>(() => Texts.DidSignInByPasskey))
        .AddSingleton(RowKind.Of<Passkey>(() => Texts.KindPasskey));

    private sealed class PasskeyTable : IEntityTypeConfiguration<Passkey>
    {
        public void Configure(EntityTypeBuilder<Passkey> passkey)
        {
            passkey.HasOne<User>().WithMany().HasForeignKey(p => p.UserId);
            passkey.Property(p => p.Name).HasMaxLength(Passkey.NameLength);
            passkey.Property(p => p.CredentialId).HasMaxLength(Passkey.CredentialLength);
            passkey.HasIndex(p => p.CredentialId).IsUnique();
            // Of two that show the same use of a key, one is refused.
            passkey.Property(p => p.SignCount).IsConcurrencyToken();
        }
    }
}
