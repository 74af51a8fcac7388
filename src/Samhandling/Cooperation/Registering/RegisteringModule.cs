using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Jobs;

namespace Samhandling.Cooperation.Registering;

/// <summary>The table of contents of registering: who comes to a meeting place, who waits for a seat, and until when they are known.</summary>
public static class RegisteringModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Registration> Registrations => db.Set<Registration>();
    }

    public static IServiceCollection AddRegistering(this IServiceCollection services) => services
        .AddScoped<EditionSeats>()
        .AddScoped<ReturningPersons>()
        .AddScoped<ForgetRegistrations>()
        .AddUseCase<RegisterForEdition>()
        .AddUseCase<LeaveEdition>()
        .AddUseCase<AddRegistration>()
        .AddUseCase<RegisterPerson>()
        .AddUseCase<DescribeRegistration>()
        .AddUseCase<RemoveRegistration>()
        .AddSingleton(new Recurring("registrations-over", InEachPartnership: true, (services, cancel) => services.GetRequiredService<ForgetRegistrations>().Work(cancel)))
        .AddSingleton(Deed.Of<RegisterForEdition>(() => Texts.DidRegister))
        .AddSingleton(Deed.Of<LeaveEdition>(() => Texts.DidLeave))
        .AddSingleton(Deed.Of<AddRegistration>(() => Texts.DidAdd))
        .AddSingleton(Deed.Of<RegisterPerson>(() => Texts.DidRegisterPerson))
        .AddSingleton(Deed.Of<DescribeRegistration>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<RemoveRegistration>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<Registration>(() => Texts.RowRegistration));

    private sealed class RegistrationTable : IEntityTypeConfiguration<Registration>
    {
        public void Configure(EntityTypeBuilder<Registration> registration)
        {
            registration.Property(r => r.Name).HasMaxLength(Registration.NameLength);
            registration.Property(r => r.OrganisationName).HasMaxLength(Registration.OrganisationLength);
            registration.Property(r => r.Email).HasMaxLength(Registration.EmailLength);
            registration.Property(r => r.Folded).HasMaxLength(Registration.FoldedLength);
            registration.Property(r => r.Version).IsConcurrencyToken();
            registration.HasOne(r => r.Edition).WithMany().HasForeignKey(r => r.EditionId);
            registration.HasOne(r => r.Organisation).WithMany().HasForeignKey(r => r.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            registration.HasOne(r => r.Place).WithMany().HasForeignKey(r => r.PlaceId).OnDelete(DeleteBehavior.Restrict);
            registration.HasOne(r => r.Person).WithMany().HasForeignKey(r => r.PersonId);
            // One address is one registration, and of two who take the same number one asks anew.
            registration.HasIndex(r => new { r.EditionId, r.Email }).IsUnique();
            registration.HasIndex(r => new { r.EditionId, r.Number }).IsUnique();
            registration.HasIndex(r => r.LinkHash).IsUnique();
        }
    }
}
