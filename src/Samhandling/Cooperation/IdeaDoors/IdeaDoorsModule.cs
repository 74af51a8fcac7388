using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Cooperation.Ideas;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Privacy;

namespace Samhandling.Cooperation.IdeaDoors;

/// <summary>The table of contents of the public door for ideas: who brings one needs no account, and follows it by a secret link.</summary>
public static class IdeaDoorsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<IdeaDoor> IdeaDoors => db.Set<IdeaDoor>();
        public DbSet<IdeaLink> IdeaLinks => db.Set<IdeaLink>();
    }

    public static IServiceCollection AddIdeaDoors(this IServiceCollection services) => services
        .AddScoped<OpenIdeas>()
        .AddScoped<IdeaLetters>()
        .AddTransient<IKeepPersons, KeptSenders>()
        .AddUseCase<SetUpIdeaDoor>()
        .AddUseCase<SendIdea>()
        .AddUseCase<RateIdea>()
        .AddUseCase<ForgetSender>()
        .AddSingleton(Deed.Of<SetUpIdeaDoor>(() => Texts.DidSetUp))
        .AddSingleton(Deed.Of<SendIdea>(() => Texts.DidSend))
        .AddSingleton(Deed.Of<RateIdea>(() => Texts.DidRate))
        .AddSingleton(Deed.Of<ForgetSender>(() => Texts.DidForget))
        .AddSingleton(RowKind.Of<IdeaDoor>(() => Texts.RowDoor))
        .AddSingleton(RowKind.Of<IdeaLink>(() => Texts.RowLink));

    private sealed class IdeaDoorTable : IEntityTypeConfiguration<IdeaDoor>
    {
        public void Configure(EntityTypeBuilder<IdeaDoor> door)
        {
            door.Property(d => d.Welcome).HasMaxLength(IdeaDoor.WelcomeLength);
            door.Property(d => d.Version).IsConcurrencyToken();
            // A partnership has one.
            door.Property<Guid>(SamhandlingDb.Owner);
            door.HasIndex(SamhandlingDb.Owner).IsUnique();
        }
    }

    private sealed class IdeaLinkTable : IEntityTypeConfiguration<IdeaLink>
    {
        public void Configure(EntityTypeBuilder<IdeaLink> link)
        {
            link.HasOne<Idea>().WithMany().HasForeignKey(l => l.IdeaId);
            link.HasIndex(l => l.Hash).IsUnique();
        }
    }
}
