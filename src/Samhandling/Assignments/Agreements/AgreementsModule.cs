using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.Handover;
using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Attachments;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Help;
using Samhandling.Platform.Search;
using Samhandling.Platform.Ui;

namespace Samhandling.Assignments.Agreements;

/// <summary>The table of contents of agreements: who commissions whom, who owns it there, for how long and for how much.</summary>
public static class AgreementsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Agreement> Agreements => db.Set<Agreement>();
    }

    public static IServiceCollection AddAgreements(this IServiceCollection services) => services
        .AddScoped<Owners>()
        .AddUseCase<AddAgreement>()
        .AddUseCase<DescribeAgreement>()
        .AddUseCase<RemoveAgreement>()
        .AddScoped<IPersonalData, HeldByAgreements>()
        .AddScoped<IHandOver, HeldByAgreements>()
        .AddTransient<ISearch, SearchAgreements>()
        .AddTransient<IPanel<Partnership>, AgreementsEndingPanel>()
        .AddTransient<IPanel<Organisation>, AgreementsOfOrganisationPanel>()
        .AddSingleton(new AttachmentOwner(Agreement.AttachmentKind, Permission.SeeAssignments, Permission.KeepAssignments, id => $"agreements/{id}", (services, id, cancel) => services.GetRequiredService<SamhandlingDb>().Agreements.AnyAsync(a => a.Id == id, cancel)))
        .AddSingleton(new MenuEntry(Question.WhatWePromise, "agreements", Permission.SeeAssignments, () => Texts.Assignments, () => Texts.AssignmentsMeaning))
        .AddSingleton(new HelpTopic("agreements", () => Texts.HelpAgreements, () => Texts.HelpAgreementsText))
        .AddSingleton(Deed.Of<AddAgreement>(() => Texts.DidAdd))
        .AddSingleton(Deed.Of<DescribeAgreement>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<RemoveAgreement>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<Agreement>(() => Texts.RowAgreement));

    private sealed class AgreementTable : IEntityTypeConfiguration<Agreement>
    {
        public void Configure(EntityTypeBuilder<Agreement> agreement)
        {
            agreement.Property(a => a.Title).HasMaxLength(Agreement.TitleLength);
            agreement.Property(a => a.Unit).HasMaxLength(Agreement.UnitLength);
            agreement.Property(a => a.Version).IsConcurrencyToken();
            agreement.HasOne(a => a.Commissioner).WithMany().HasForeignKey(a => a.CommissionerId).OnDelete(DeleteBehavior.Restrict);
            agreement.HasOne(a => a.Contractor).WithMany().HasForeignKey(a => a.ContractorId).OnDelete(DeleteBehavior.Restrict);
            agreement.HasOne(a => a.Owner).WithMany().HasForeignKey(a => a.OwnerId);
            agreement.HasOne(a => a.Supersedes).WithMany().HasForeignKey(a => a.SupersedesId).OnDelete(DeleteBehavior.Restrict);
        }
    }
}
