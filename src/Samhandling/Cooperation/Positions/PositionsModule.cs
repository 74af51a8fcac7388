using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Actors.PersonalData;
using Samhandling.Actors.Register;
using Samhandling.Places.Register;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;

namespace Samhandling.Cooperation.Positions;

/// <summary>The table of contents of joint positions: who stands behind which wording, and who dissents.</summary>
public static class PositionsModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<Position> Positions => db.Set<Position>();
        public DbSet<PositionVoice> PositionVoices => db.Set<PositionVoice>();
    }

    public static IServiceCollection AddPositions(this IServiceCollection services) => services
        .AddUseCase<ProposePosition>()
        .AddUseCase<DescribePosition>()
        .AddUseCase<SupportPosition>()
        .AddUseCase<AnchorSupport>()
        .AddUseCase<WithdrawSupport>()
        .AddScoped<WithdrawalNotice>()
        .AddScoped<IPersonalData, HeldByPositions>()
        .AddTransient<IPanel<Organisation>, PositionsOfOrganisationPanel>()
        .AddTransient<IPanel<Place>, PositionsOfPlacePanel>()
        .AddSingleton(new MenuEntry(Question.WhatWeWant, "positions", Permission.SeeCooperation, () => Texts.Positions, () => Texts.PositionsMeaning))
        .AddSingleton(Deed.Of<ProposePosition>(() => Texts.DidPropose))
        .AddSingleton(Deed.Of<DescribePosition>(() => Texts.DidDescribe))
        .AddSingleton(Deed.Of<SupportPosition>(() => Texts.DidSupport))
        .AddSingleton(Deed.Of<AnchorSupport>(() => Texts.DidAnchor))
        .AddSingleton(Deed.Of<WithdrawSupport>(() => Texts.DidWithdraw))
        .AddSingleton(RowKind.Of<Position>(() => Texts.RowPosition))
        .AddSingleton(RowKind.Of<PositionWording>(() => Texts.RowWording))
        .AddSingleton(RowKind.Of<PositionVoice>(() => Texts.RowVoice));

    private sealed class PositionTable : IEntityTypeConfiguration<Position>
    {
        public void Configure(EntityTypeBuilder<Position> position)
        {
            position.Ignore(p => p.LastVoices);
            position.Property(p => p.Title).HasMaxLength(Position.TitleLength);
            position.Property(p => p.Topic).HasMaxLength(Position.TopicLength);
            position.Property(p => p.Version).IsConcurrencyToken();
            position.HasMany(p => p.Wordings).WithOne().HasForeignKey(w => w.PositionId);
            position.HasMany(p => p.Voices).WithOne(v => v.Position).HasForeignKey(v => v.PositionId);
        }
    }

    private sealed class PositionWordingTable : IEntityTypeConfiguration<PositionWording>
    {
        public void Configure(EntityTypeBuilder<PositionWording> wording)
        {
            wording.Property(w => w.Text).HasMaxLength(Position.TextLength);
            wording.HasIndex(w => new { w.PositionId, w.Number }).IsUnique();
        }
    }

    private sealed class PositionVoiceTable : IEntityTypeConfiguration<PositionVoice>
    {
        public void Configure(EntityTypeBuilder<PositionVoice> voice)
        {
            voice.Property(v => v.Words).HasMaxLength(PositionVoice.WordsLength);
            voice.Property(v => v.AnchoredIn).HasMaxLength(PositionVoice.ReasonLength);
            voice.Property(v => v.WithdrawnBecause).HasMaxLength(PositionVoice.ReasonLength);
            voice.HasOne(v => v.Organisation).WithMany().HasForeignKey(v => v.OrganisationId).OnDelete(DeleteBehavior.Restrict);
            voice.HasOne(v => v.Person).WithMany().HasForeignKey(v => v.PersonId);
        }
    }
}
