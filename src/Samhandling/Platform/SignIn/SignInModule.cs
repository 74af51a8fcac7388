using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Jobs;
using Samhandling.Platform.Limiting;
using Samhandling.Platform.SecondFactor;
using Samhandling.Platform.Sessions;

namespace Samhandling.Platform.SignIn;

/// <summary>The table of contents of signing in: users, their seats, the links they set passwords with.</summary>
public static class SignInModule
{
    public const string SignInAddress = "/sign-in";
    public const string ReturnTo = "to";

    extension(SamhandlingDb db)
    {
        public DbSet<Seat> Seats => db.Set<Seat>();
        public DbSet<PasswordLink> PasswordLinks => db.Set<PasswordLink>();
        public DbSet<Session> Sessions => db.Set<Session>();
        public DbSet<Tally> Tallies => db.Set<Tally>();
        public DbSet<Authenticator> Authenticators => db.Set<Authenticator>();
    }

    public static IServiceCollection AddSignIn(this IServiceCollection services)
    {
        services.AddHttpContextAccessor()
            .AddSingleton(UserRules.Hashing).AddSingleton<HashingQueue>().AddScoped<PasswordHashing>().AddScoped<Tallies>();
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddCookie(IdentityConstants.ApplicationScheme, options =>
        {
            options.Cookie.Name = VisitorCookie.Name;
            options.Cookie.Path = "/";
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.CookieManager = new VisitorCookie();
            options.LoginPath = SignInAddress;
            options.ReturnUrlParameter = ReturnTo;
            options.TicketDataFormat = new SecretOnly();
        });
        services.AddIdentityCore<User>(UserRules.Set).AddEntityFrameworkStores<SamhandlingDb>();
        return services.AddScoped<OpenSessions>()
            .AddUseCase<EndSessions>()
            .AddUseCase<SignInByPassword>()
            .AddUseCase<SetPassword>()
            .AddUseCase<AskForLink>()
            .AddUseCase<ShowSecondFactor>()
            .AddUseCase<AddAuthenticator>()
            .AddUseCase<RemoveAuthenticator>()
            .AddSingleton(Deed.Of<SetPassword>(() => Texts.DidSetPassword))
            .AddSingleton(Deed.Of<AskForLink>(() => Texts.DidAskForLink))
            .AddSingleton(Deed.Of<AddUser>(() => Texts.DidAddUser))
            .AddSingleton(Deed.Of<ShowSecondFactor>(() => SecondFactor.Texts.DidShowSecondFactor))
            .AddSingleton(Deed.Of<AddAuthenticator>(() => SecondFactor.Texts.DidAddAuthenticator))
            .AddSingleton(Deed.Of<RemoveAuthenticator>(() => SecondFactor.Texts.DidRemoveAuthenticator))
            .AddSingleton(RowKind.Of<User>(() => Texts.KindUser))
            .AddSingleton(RowKind.Of<Seat>(() => Texts.KindSeat))
            .AddSingleton(RowKind.Of<PasswordLink>(() => Texts.KindPasswordLink))
            .AddSingleton(RowKind.Of<Session>(() => Texts.KindSession))
            .AddSingleton(RowKind.Of<Tally>(() => Texts.KindTally))
            .AddSingleton(RowKind.Of<Authenticator>(() => SecondFactor.Texts.KindAuthenticator))
            .AddScoped<SendLink>()
            .AddSingleton(new Recurring("what-is-over", InEachPartnership: false, DeleteWhatIsOver))
            .AddUseCase<AddUser>();
    }

    /// <summary>Sessions, links and tallies that can open or hinder nothing any more. That a link was used is known as long as it would have opened.</summary>
    private static async Task DeleteWhatIsOver(IServiceProvider services, CancellationToken cancel)
    {
        var (db, now) = (services.GetRequiredService<SamhandlingDb>(), services.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime);
        var (oldest, idle) = (now - Session.Lasts, now - Session.Idle);
        await db.Sessions.Where(s => s.MadeAt < oldest || s.SeenAt < idle).ExecuteDeleteAsync(cancel);
        await db.PasswordLinks.Where(l => l.ExpiresAt < now).ExecuteDeleteAsync(cancel);
        await db.Tallies.Where(t => t.EndsAt < now).ExecuteDeleteAsync(cancel);
    }

    private sealed class UserTable : IEntityTypeConfiguration<User>
    {
        public void Configure(EntityTypeBuilder<User> user)
        {
            user.ToTable("User").Property(u => u.Name).HasMaxLength(User.NameLength);
            user.Property(u => u.Language).HasMaxLength(User.LanguageLength);
        }
    }

    private sealed class SeatTable : IEntityTypeConfiguration<Seat>
    {
        public void Configure(EntityTypeBuilder<Seat> seat)
        {
            seat.HasOne<User>().WithMany().HasForeignKey(s => s.UserId);
            seat.HasOne<Partnership>().WithMany().HasForeignKey(s => s.PartnershipId);
            seat.HasIndex(s => new { s.UserId, s.PartnershipId }).IsUnique();
            seat.Property(s => s.Version).IsConcurrencyToken();
        }
    }

    private sealed class PasswordLinkTable : IEntityTypeConfiguration<PasswordLink>
    {
        public void Configure(EntityTypeBuilder<PasswordLink> link)
        {
            link.HasOne<User>().WithMany().HasForeignKey(l => l.UserId);
            link.HasIndex(l => l.Hash).IsUnique();
            // Of two who use it at one time, one is refused.
            link.Property(l => l.UsedAt).IsConcurrencyToken();
        }
    }

    private sealed class SessionTable : IEntityTypeConfiguration<Session>
    {
        public void Configure(EntityTypeBuilder<Session> session)
        {
            session.HasOne<User>().WithMany().HasForeignKey(s => s.UserId);
            session.HasIndex(s => s.Hash).IsUnique();
            session.Property(s => s.Browser).HasMaxLength(Session.BrowserLength);
            session.Property(s => s.Network).HasMaxLength(Session.NetworkLength);
        }
    }

    private sealed class TallyTable : IEntityTypeConfiguration<Tally>
    {
        public void Configure(EntityTypeBuilder<Tally> tally) => tally.Property(t => t.Id).HasMaxLength(Tally.IdLength);
    }

    private sealed class AuthenticatorTable : IEntityTypeConfiguration<Authenticator>
    {
        public void Configure(EntityTypeBuilder<Authenticator> app)
        {
            app.HasOne<User>().WithMany().HasForeignKey(a => a.UserId);
            app.HasIndex(a => a.UserId).IsUnique();
            // Of two who use a code at one time, one is refused.
            app.Property(a => a.LastStep).IsConcurrencyToken();
            app.Property(a => a.RecoveryHashes).IsConcurrencyToken();
        }
    }
}
