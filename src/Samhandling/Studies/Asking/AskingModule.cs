using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Data;
using Samhandling.Platform.Ui;
using Samhandling.Studies.Rounds;

namespace Samhandling.Studies.Asking;

/// <summary>The table of contents of asking: who is asked, by which link, and who has not answered yet.</summary>
public static class AskingModule
{
    extension(SamhandlingDb db)
    {
        public DbSet<AnswerLink> AnswerLinks => db.Set<AnswerLink>();
    }

    public static IServiceCollection AddAsking(this IServiceCollection services) => services
        .AddScoped<AskedList>()
        .AddUseCase<StopAsking>()
        .AddUseCase<ChangeRespondent>()
        .AddUseCase<MarkCameBack>()
        .AddUseCase<RevokeLinks>()
        .AddUseCase<MakeDeviceLink>()
        .AddTransient<IPanel<Round>, AskedPanel>()
        .AddSingleton(Deed.Of<StopAsking>(() => Texts.DidStopAsking))
        .AddSingleton(Deed.Of<ChangeRespondent>(() => Texts.DidChangeRespondent))
        .AddSingleton(Deed.Of<MarkCameBack>(() => Texts.DidMarkCameBack))
        .AddSingleton(Deed.Of<RevokeLinks>(() => Texts.DidRevokeLinks))
        .AddSingleton(Deed.Of<MakeDeviceLink>(() => Texts.DidMakeDeviceLink))
        .AddSingleton(RowKind.Of<AnswerLink>(() => Texts.KindLink));

    private sealed class AnswerLinkTable : IEntityTypeConfiguration<AnswerLink>
    {
        public void Configure(EntityTypeBuilder<AnswerLink> link)
        {
            link.HasOne(l => l.Respondent).WithMany().HasForeignKey(l => l.RespondentId);
            link.HasIndex(l => l.Hash).IsUnique();
            link.Property(l => l.Lookup).HasMaxLength(PrintedCode.LookupLength);
            link.HasIndex(l => l.Lookup);
        }
    }
}
