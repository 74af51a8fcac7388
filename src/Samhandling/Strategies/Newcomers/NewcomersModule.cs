using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.SignIn;
using Samhandling.Platform.Ui;

namespace Samhandling.Strategies.Newcomers;

/// <summary>The table of contents of what newly elected get to know first.</summary>
public static class NewcomersModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<NewcomerReceipt> NewcomerReceipts => db.Set<NewcomerReceipt>();
    }

    public static IServiceCollection AddNewcomers(this IServiceCollection services) => services
        .AddUseCase<ReadNewcomerStep>()
        .AddTransient<IPanel<Partnership>, NewcomerPanel>()
        .AddSingleton(new MenuEntry(Question.WhatWeWant, "newcomers", Permission.SeeStrategies, () => Texts.Newcomers, () => Texts.NewcomersMeaning))
        .AddSingleton(Deed.Of<ReadNewcomerStep>(() => Texts.DidRead))
        .AddSingleton(RowKind.Of<NewcomerReceipt>(() => Texts.RowReceipt));

    private sealed class NewcomerReceiptTable : IEntityTypeConfiguration<NewcomerReceipt>
    {
        public void Configure(EntityTypeBuilder<NewcomerReceipt> receipt)
        {
            receipt.HasOne<User>().WithMany().HasForeignKey(r => r.UserId);
            receipt.Property<Guid>(SamhandlingDb.Owner);
            receipt.HasIndex(SamhandlingDb.Owner, nameof(NewcomerReceipt.UserId), nameof(NewcomerReceipt.Step)).IsUnique();
        }
    }
}
