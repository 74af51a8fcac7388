using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Privacy;

namespace Samhandling.Cooperation.Participants;

/// <summary>The table of contents of who is called to meetings and who comes.</summary>
public static class ParticipantsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Participant> Participants => db.Set<Participant>();
    }

    public static IServiceCollection AddParticipants(this IServiceCollection services) => services
        .AddScoped<SeatsOnDay>()
        .AddScoped<OwnPerson>()
        .AddTransient<IKeepPersons, MetPersons>()
        .AddUseCase<AddParticipant>()
        .AddUseCase<CallSeats>()
        .AddUseCase<TellAttendance>()
        .AddSingleton(Deed.Of<AddParticipant>(() => Texts.DidAdd))
        .AddSingleton(Deed.Of<CallSeats>(() => Texts.DidCall))
        .AddSingleton(Deed.Of<TellAttendance>(() => Texts.DidTell))
        .AddSingleton(RowKind.Of<Participant>(() => Texts.RowParticipant));

    private sealed class ParticipantTable : IEntityTypeConfiguration<Participant>
    {
        public void Configure(EntityTypeBuilder<Participant> participant)
        {
            participant.HasOne(p => p.Meeting).WithMany(m => m.Participants).HasForeignKey(p => p.MeetingId);
            participant.HasOne(p => p.Person).WithMany().HasForeignKey(p => p.PersonId);
            participant.HasOne(p => p.Organisation).WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            participant.HasIndex(p => new { p.MeetingId, p.PersonId }).IsUnique();
        }
    }
}
