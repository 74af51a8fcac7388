using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.PersonalData;
using Samhandling.Places.Coverage;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Help;
using Samhandling.Platform.Privacy;
using Samhandling.Platform.Ui;

namespace Samhandling.Reporting.Cases;

/// <summary>The table of contents of the log of advice: who was advised where, on what, and for how long.</summary>
public static class CasesModule
{
    public const string ActivityKey = "case";

    extension(SamhandlingDb db)
    {
        public DbSet<AdviceCase> AdviceCases => db.Set<AdviceCase>();
    }

    public static IServiceCollection AddCases(this IServiceCollection services) => services
        .AddScoped<CasePlaces>()
        .AddUseCase<LogCase>()
        .AddUseCase<DescribeCase>()
        .AddUseCase<RemoveCase>()
        .AddScoped<IPersonalData, HeldByCases>()
        .AddTransient<IKeepPersons, KeptFirms>()
        .AddSingleton(new ActivityKind(ActivityKey, Permission.KeepCases, () => Texts.Cases, "cases", db => db.AdviceCases.Select(c => new Activity { Id = c.Id, Title = c.Place!.Name, Day = c.Day })))
        .AddSingleton(new MenuEntry(Question.WhatWeDo, "cases", Permission.KeepCases, () => Texts.Cases, () => Texts.CasesMeaning) { Also = ["referrals"] })
        .AddSingleton(new HelpTopic("cases", () => Texts.HelpCases, () => Texts.HelpCasesText))
        .AddSingleton(Deed.Of<LogCase>(() => Texts.DidLog))
        .AddSingleton(Deed.Of<DescribeCase>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<RemoveCase>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<AdviceCase>(() => Texts.RowCase));

    private sealed class AdviceCaseTable : IEntityTypeConfiguration<AdviceCase>
    {
        public void Configure(EntityTypeBuilder<AdviceCase> one)
        {
            one.Property(c => c.FirmName).HasMaxLength(AdviceCase.FirmNameLength);
            one.Property(c => c.Outcome).HasMaxLength(AdviceCase.OutcomeLength);
            one.Property(c => c.Version).IsConcurrencyToken();
            one.HasOne(c => c.Place).WithMany().HasForeignKey(c => c.PlaceId).OnDelete(DeleteBehavior.Restrict);
            one.HasIndex(c => c.Day);
        }
    }
}
