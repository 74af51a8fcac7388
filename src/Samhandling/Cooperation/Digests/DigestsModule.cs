using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Cooperation.Meetings;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Jobs;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Digests;

/// <summary>The table of contents of what people are told by the day or the week.</summary>
public static class DigestsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<DigestChoice> DigestChoices => db.Set<DigestChoice>();
        public DbSet<DigestLink> DigestLinks => db.Set<DigestLink>();

        /// <summary>What the person has chosen, or the usual, which is kept with the next save.</summary>
        internal async Task<DigestChoice> ChoiceOf(Guid personId, Language? language, CancellationToken cancel)
        {
            if (await db.DigestChoices.Where(c => c.PersonId == personId).OrderBy(c => c.Id).FirstOrDefaultAsync(cancel) is { } chosen) return chosen;
            var usual = DigestChoice.Usual(personId, language);
            db.DigestChoices.Add(usual);
            return usual;
        }
    }

    public static IServiceCollection AddDigests(this IServiceCollection services) => services
        .AddScoped<IDigest, PromisesDue>().AddScoped<IDigest, MeetingsComing>().AddScoped<IDigest, MinutesApproved>().AddScoped<IDigest, MandatesRunningOut>().AddScoped<IDigest, ReportsOwed>().AddScoped<IDigest, QuestionsOwed>()
        .AddScoped<DigestPost>()
        .AddScoped<WriteDigests>()
        .AddUseCase<ChooseDigest>()
        .AddUseCase<ChooseOwnDigest>()
        .AddScoped<IPersonalData, HeldByDigests>()
        .AddSingleton(new Recurring("digests", InEachPartnership: true, (services, cancel) => services.GetRequiredService<WriteDigests>().Work(cancel)) { Every = TimeSpan.FromMinutes(20) })
        .AddSingleton(new MenuEntry(null, "digest", Permission.SeePartnership, () => Texts.Digest, () => Texts.DigestMeaning))
        .AddSingleton(Deed.Of<ChooseDigest>(() => Texts.DidChoose))
        .AddSingleton(Deed.Of<ChooseOwnDigest>(() => Texts.DidChooseOwn))
        .AddSingleton(RowKind.Of<DigestChoice>(() => Texts.RowChoice))
        .AddSingleton(RowKind.Of<DigestLink>(() => Texts.RowLink));

    private sealed class DigestChoiceTable : IEntityTypeConfiguration<DigestChoice>
    {
        public void Configure(EntityTypeBuilder<DigestChoice> choice)
        {
            choice.Property(c => c.Zone).HasMaxLength(Meeting.ZoneLength);
            choice.Property(c => c.Off).HasMaxLength(DigestChoice.OffLength);
            // Not unique: of two persons who are merged both may have chosen, and the first counts.
            choice.HasOne(c => c.Person).WithMany().HasForeignKey(c => c.PersonId);
        }
    }

    private sealed class DigestLinkTable : IEntityTypeConfiguration<DigestLink>
    {
        public void Configure(EntityTypeBuilder<DigestLink> link)
        {
            link.HasOne(l => l.Person).WithMany().HasForeignKey(l => l.PersonId);
            link.HasIndex(l => l.Hash).IsUnique();
        }
    }
}
