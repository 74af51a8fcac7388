using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Cooperation.Meetings;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Search;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Promises;

/// <summary>The table of contents of promises: the ledger of what was said will be done.</summary>
public static class PromisesModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Promise> Promises => db.Set<Promise>();
    }

    public static IServiceCollection AddPromises(this IServiceCollection services) => services
        .AddScoped<Givers>()
        .AddScoped<PromiseList>()
        .AddTransient<ISearch, SearchPromises>()
        .AddUseCase<GivePromise>()
        .AddUseCase<DescribePromise>()
        .AddUseCase<AnswerPromise>()
        .AddSingleton(new MenuEntry(Question.WhatWePromise, "promises", Permission.SeeCooperation, () => Texts.Promises, () => Texts.PromisesMeaning))
        .AddSingleton(Deed.Of<GivePromise>(() => Texts.DidGive))
        .AddSingleton(Deed.Of<DescribePromise>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<AnswerPromise>(() => Texts.DidAnswer))
        .AddSingleton(RowKind.Of<Promise>(() => Texts.RowPromise));

    private sealed class PromiseTable : IEntityTypeConfiguration<Promise>
    {
        public void Configure(EntityTypeBuilder<Promise> promise)
        {
            promise.Property(p => p.What).HasMaxLength(Promise.WhatLength);
            promise.Property(p => p.Note).HasMaxLength(Promise.NoteLength);
            promise.Property(p => p.MeetingWas).HasMaxLength(Meeting.TitleLength);
            promise.Property(p => p.Version).IsConcurrencyToken();
            promise.HasOne(p => p.Meeting).WithMany().HasForeignKey(p => p.MeetingId);
            promise.HasOne(p => p.Line).WithMany().HasForeignKey(p => p.LineId);
            promise.HasOne(p => p.Person).WithMany().HasForeignKey(p => p.PersonId);
            promise.HasOne(p => p.Organisation).WithMany().HasForeignKey(p => p.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            promise.HasOne(p => p.With).WithMany().HasForeignKey(p => p.WithId).OnDelete(DeleteBehavior.Restrict);
            // A line has one promise at most.
            promise.HasIndex(p => p.LineId).IsUnique();
            promise.HasIndex(p => p.DueOn);
        }
    }
}
