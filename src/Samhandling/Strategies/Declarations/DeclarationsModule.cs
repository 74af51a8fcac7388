using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Help;
using Samhandling.Platform.Ui;

namespace Samhandling.Strategies.Declarations;

/// <summary>The table of contents of declarations of intent and action plans: what several want to do together, and who has signed it.</summary>
public static class DeclarationsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Declaration> Declarations => db.Set<Declaration>();
        public DbSet<DeclarationSignature> DeclarationSignatures => db.Set<DeclarationSignature>();
    }

    public static IServiceCollection AddDeclarations(this IServiceCollection services) => services
        .AddUseCase<DrawUpDeclaration>()
        .AddUseCase<DescribeDeclaration>()
        .AddUseCase<SignDeclaration>()
        .AddUseCase<RemoveDeclaration>()
        .AddSingleton(new MenuEntry(Question.WhatWePromise, "declarations", Permission.SeeStrategies, () => Texts.Declarations, () => Texts.DeclarationsMeaning))
        .AddSingleton(new HelpTopic("declarations", () => Texts.HelpDeclarations, () => Texts.HelpDeclarationsText))
        .AddSingleton(Deed.Of<DrawUpDeclaration>(() => Texts.DidDrawUp))
        .AddSingleton(Deed.Of<DescribeDeclaration>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<SignDeclaration>(() => Texts.DidSign))
        .AddSingleton(Deed.Of<RemoveDeclaration>(() => Texts.DidRemove))
        .AddSingleton(RowKind.Of<Declaration>(() => Texts.RowDeclaration))
        .AddSingleton(RowKind.Of<DeclarationSignature>(() => Texts.RowSignature));

    private sealed class DeclarationTable : IEntityTypeConfiguration<Declaration>
    {
        public void Configure(EntityTypeBuilder<Declaration> declaration)
        {
            declaration.Property(d => d.Title).HasMaxLength(Declaration.TitleLength);
            declaration.Property(d => d.Matter).HasMaxLength(Declaration.MatterLength);
            declaration.Property(d => d.Text).HasMaxLength(Declaration.TextLength);
            declaration.Property(d => d.Version).IsConcurrencyToken();
            declaration.HasMany(d => d.Signatures).WithOne().HasForeignKey(s => s.DeclarationId);
            declaration.HasMany(d => d.Commitments).WithOne(c => c.Declaration).HasForeignKey(c => c.DeclarationId);
        }
    }

    private sealed class DeclarationSignatureTable : IEntityTypeConfiguration<DeclarationSignature>
    {
        public void Configure(EntityTypeBuilder<DeclarationSignature> signature)
        {
            signature.HasOne(s => s.Organisation).WithMany().HasForeignKey(s => s.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            signature.HasIndex(s => new { s.DeclarationId, s.OrganisationId }).IsUnique();
        }
    }
}
