using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Actors.ContactTests;

/// <summary>The table of contents of the test messages to contact points.</summary>
public static class ContactTestsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<ContactTest> ContactTests => db.Set<ContactTest>();
    }

    public static IServiceCollection AddContactTests(this IServiceCollection services) => services
        .AddScoped<TestLetter>()
        .AddUseCase<TestContacts>()
        .AddUseCase<AnswerContactTest>();

    private sealed class ContactTestTable : IEntityTypeConfiguration<ContactTest>
    {
        public void Configure(EntityTypeBuilder<ContactTest> test)
        {
            test.HasOne(t => t.ContactPoint).WithMany().HasForeignKey(t => t.ContactPointId);
            test.HasOne(t => t.Person).WithMany().HasForeignKey(t => t.PersonId);
            test.HasIndex(t => t.Hash).IsUnique();
            test.HasIndex(t => new { t.ContactPointId, t.Number }).IsUnique();
        }
    }
}
