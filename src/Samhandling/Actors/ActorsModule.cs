using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.ActorHelp;
using Samhandling.Actors.Bulk;
using Samhandling.Actors.ContactPoints;
using Samhandling.Actors.ContactTests;
using Samhandling.Actors.Duplicates;
using Samhandling.Actors.Handover;
using Samhandling.Actors.Importing;
using Samhandling.Actors.Organisations;
using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Persons;
using Samhandling.Actors.Register;
using Samhandling.Actors.Surroundings;
using Samhandling.Actors.Told;
using Samhandling.Actors.Undoing;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;

namespace Samhandling.Actors;

/// <summary>The table of contents of Actors: who acts, for whom, and who speaks for them.</summary>
public static class ActorsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Person> Persons => db.Set<Person>();
        public DbSet<Organisation> Organisations => db.Set<Organisation>();
        public DbSet<Engagement> Engagements => db.Set<Engagement>();
        public DbSet<Membership> Memberships => db.Set<Membership>();
        public DbSet<Spokesperson> Spokespersons => db.Set<Spokesperson>();
        public DbSet<ContactPoint> ContactPoints => db.Set<ContactPoint>();
        public DbSet<ActorDraft> ActorDrafts => db.Set<ActorDraft>();
        public DbSet<Deed> Deeds => db.Set<Deed>();
    }

    public static IServiceCollection AddActors(this IServiceCollection services) => services
        .AddScoped<OwnRows>()
        .AddPersons()
        .AddOrganisations()
        .AddImporting()
        .AddDuplicates()
        .AddBulk()
        .AddPersonalData()
        .AddContacts()
        .AddContactTests()
        .AddHandover()
        .AddSurroundings()
        .AddTold()
        .AddActorHelp()
        .AddSingleton(new DemoPart(Role.Coordinator, DemoActors.Load));

    private sealed class PersonTable : IEntityTypeConfiguration<Person>
    {
        public void Configure(EntityTypeBuilder<Person> person)
        {
            person.Property(p => p.Name).HasMaxLength(Person.NameLength);
            person.Property(p => p.OtherNames).HasMaxLength(Person.OtherNamesLength);
            person.Property(p => p.Email).HasMaxLength(Person.EmailLength);
            person.Property(p => p.Phone).HasMaxLength(Person.PhoneLength);
            person.Property(p => p.Source).HasMaxLength(Person.SourceLength);
            person.Property(p => p.Folded).HasMaxLength(Person.FoldedLength);
            person.Property(p => p.Version).IsConcurrencyToken();
            // A page of the list by name is read in its order, and not sorted out of all.
            person.Property<Guid>(SamhandlingDb.Owner);
            person.HasIndex(SamhandlingDb.Owner, nameof(Person.SwedishOrder), nameof(Person.Id));
            person.HasIndex(SamhandlingDb.Owner, nameof(Person.NorwegianOrder), nameof(Person.Id));
        }
    }

    private sealed class OrganisationTable : IEntityTypeConfiguration<Organisation>
    {
        public void Configure(EntityTypeBuilder<Organisation> organisation)
        {
            organisation.Property(o => o.Name).HasMaxLength(Organisation.NameLength);
            organisation.Property(o => o.OtherNames).HasMaxLength(Organisation.OtherNamesLength);
            organisation.Property(o => o.Number).HasMaxLength(Organisation.NumberLength);
            organisation.Property(o => o.Folded).HasMaxLength(Organisation.FoldedLength);
            organisation.Property(o => o.Version).IsConcurrencyToken();
            organisation.HasOne(o => o.Place).WithMany().HasForeignKey(o => o.PlaceId).OnDelete(DeleteBehavior.Restrict);
            organisation.HasOne(o => o.PartOf).WithMany().HasForeignKey(o => o.PartOfId);
            organisation.HasMany(o => o.Memberships).WithOne().HasForeignKey(m => m.OrganisationId);
        }
    }

    private sealed class EngagementTable : IEntityTypeConfiguration<Engagement>
    {
        public void Configure(EntityTypeBuilder<Engagement> engagement)
        {
            engagement.Property(e => e.Title).HasMaxLength(Engagement.TitleLength);
            engagement.Property(e => e.Version).IsConcurrencyToken();
            engagement.HasOne(e => e.Person).WithMany(p => p.Engagements).HasForeignKey(e => e.PersonId);
            engagement.HasOne(e => e.Organisation).WithMany(o => o.Engagements).HasForeignKey(e => e.OrganisationId);
        }
    }

    private sealed class MembershipTable : IEntityTypeConfiguration<Membership>
    {
        public void Configure(EntityTypeBuilder<Membership> membership)
        {
            membership.HasOne(m => m.In).WithMany().HasForeignKey(m => m.InId);
            membership.HasIndex(m => new { m.OrganisationId, m.InId }).IsUnique();
        }
    }

    private sealed class SpokespersonTable : IEntityTypeConfiguration<Spokesperson>
    {
        public void Configure(EntityTypeBuilder<Spokesperson> spokesperson)
        {
            spokesperson.HasOne<Organisation>().WithMany().HasForeignKey(s => s.OrganisationId);
            spokesperson.HasOne<User>().WithMany().HasForeignKey(s => s.UserId);
            spokesperson.HasIndex(s => new { s.OrganisationId, s.UserId }).IsUnique();
        }
    }

    private sealed class ContactPointTable : IEntityTypeConfiguration<ContactPoint>
    {
        public void Configure(EntityTypeBuilder<ContactPoint> point)
        {
            point.Property(c => c.Version).IsConcurrencyToken();
            point.HasOne(c => c.Place).WithMany().HasForeignKey(c => c.PlaceId).OnDelete(DeleteBehavior.Restrict);
            point.HasOne(c => c.Person).WithMany().HasForeignKey(c => c.PersonId).OnDelete(DeleteBehavior.Restrict);
            point.HasOne(c => c.Deputy).WithMany().HasForeignKey(c => c.DeputyId).OnDelete(DeleteBehavior.Restrict);
            point.HasIndex(c => new { c.PlaceId, c.Role }).IsUnique();
        }
    }

    private sealed class ActorDraftTable : IEntityTypeConfiguration<ActorDraft>
    {
        public void Configure(EntityTypeBuilder<ActorDraft> draft)
        {
            draft.Property(d => d.FileName).HasMaxLength(ActorDraft.NameLength);
            draft.HasIndex(d => d.HandedInAt);
        }
    }

    private sealed class DeedTable : IEntityTypeConfiguration<Deed>
    {
        public void Configure(EntityTypeBuilder<Deed> deed) => deed.Property(d => d.Title).HasMaxLength(Deed.TitleLength);
    }
}
