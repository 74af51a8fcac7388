using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;

namespace Samhandling.Assignments.BaseServices;

/// <summary>The table of contents of base services: what every municipality is owed, and which have it. What kind of place each is stands in its profile in Places.</summary>
public static class BaseServicesModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<BaseService> BaseServices => db.Set<BaseService>();
        public DbSet<Fulfilment> Fulfilments => db.Set<Fulfilment>();
    }

    public static IServiceCollection AddBaseServices(this IServiceCollection services) => services
        .AddUseCase<AddBaseService>()
        .AddUseCase<DescribeBaseService>()
        .AddUseCase<RemoveBaseService>()
        .AddUseCase<TellFulfilment>()
        .AddTransient<IPanel<Place>, OwedToPlacePanel>()
        .AddSingleton(new MenuEntry(Question.WhatWePromise, "base-services", Permission.SeeAssignments, () => Texts.BaseServicesTitle, () => Texts.BaseServicesMeaning))
        .AddSingleton(Deed.Of<AddBaseService>(() => Texts.DidAdd))
        .AddSingleton(Deed.Of<DescribeBaseService>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<RemoveBaseService>(() => Texts.DidRemove))
        .AddSingleton(Deed.Of<TellFulfilment>(() => Texts.DidTell))
        .AddSingleton(RowKind.Of<BaseService>(() => Texts.RowService))
        .AddSingleton(RowKind.Of<Fulfilment>(() => Texts.RowFulfilment));

    private sealed class BaseServiceTable : IEntityTypeConfiguration<BaseService>
    {
        public void Configure(EntityTypeBuilder<BaseService> service)
        {
            service.Property(s => s.Name).HasMaxLength(BaseService.NameLength);
            service.Property(s => s.Meaning).HasMaxLength(BaseService.MeaningLength);
            service.Property(s => s.Version).IsConcurrencyToken();
            service.HasMany(s => s.Fulfilments).WithOne(f => f.Service).HasForeignKey(f => f.ServiceId);
        }
    }

    private sealed class FulfilmentTable : IEntityTypeConfiguration<Fulfilment>
    {
        public void Configure(EntityTypeBuilder<Fulfilment> fulfilment)
        {
            fulfilment.Property(f => f.Note).HasMaxLength(Fulfilment.NoteLength);
            fulfilment.HasOne(f => f.Place).WithMany().HasForeignKey(f => f.PlaceId).OnDelete(DeleteBehavior.Restrict);
            fulfilment.HasIndex(f => new { f.ServiceId, f.PlaceId }).IsUnique();
        }
    }
}
