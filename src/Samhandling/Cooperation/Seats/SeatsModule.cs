using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.Register;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Seats;

/// <summary>The table of contents of who sits in groups, for whom and when.</summary>
public static class SeatsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<GroupSeat> GroupSeats => db.Set<GroupSeat>();
    }

    public static IServiceCollection AddSeats(this IServiceCollection services) => services
        .AddUseCase<GiveSeat>()
        .AddUseCase<ChangeSeat>()
        .AddUseCase<RemoveSeat>()
        .AddScoped<SeatPersons>()
        .AddScoped<SeatReading>()
        .AddTransient<IPanel<Person>, SeatsOfPersonPanel>()
        .AddTransient<IPanel<Organisation>, SeatsOfOrganisationPanel>()
        .AddTransient<IPanel<Place>, SeatsOfPlacePanel>()
        .AddSingleton(Deed.Of<GiveSeat>(() => Texts.DidGive))
        .AddSingleton(Deed.Of<ChangeSeat>(() => Texts.DidChange))
        .AddSingleton(Deed.Of<RemoveSeat>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<GroupSeat>(() => Texts.RowSeat));

    private sealed class GroupSeatTable : IEntityTypeConfiguration<GroupSeat>
    {
        public void Configure(EntityTypeBuilder<GroupSeat> seat)
        {
            seat.Property(s => s.Version).IsConcurrencyToken();
            seat.HasOne(s => s.Organisation).WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            seat.HasOne(s => s.Person).WithMany().HasForeignKey(s => s.PersonId);
            seat.HasOne(s => s.DeputyFor).WithMany().HasForeignKey(s => s.DeputyForId);
        }
    }
}
