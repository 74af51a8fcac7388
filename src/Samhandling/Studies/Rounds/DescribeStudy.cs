using Samhandling.Actors.Register;
using Samhandling.Platform;
using Samhandling.Platform.Data;

namespace Samhandling.Studies.Rounds;

/// <summary>An analyst says anew what a study is for, on which legal ground it stands, and until when it is kept.</summary>
[Needs(Permission.RunStudies)]
public sealed class DescribeStudy(SamhandlingDb db, TimeProvider clock)
{
    public sealed class Form
    {
        [Needed, AtMost(Study.TitleLength)] public string? Title { get; set; }
        [Needed, AtMost(Study.PurposeLength)] public string? Purpose { get; set; }
        [Needed, AtMost(Study.LegalBasisLength)] public string? LegalBasis { get; set; }
        [Needed, ADay] public string? DeleteOn { get; set; }
        public int Version { get; set; }

        public static Form Of(Study study) => new() { Title = study.Title, Purpose = study.Purpose, LegalBasis = study.LegalBasis, DeleteOn = ADayAttribute.Write(study.DeleteOn), Version = study.Version };

        /// <summary>What is written, field by field, to be held against what another has written.</summary>
        public IReadOnlyList<(string Label, string? Value)> Shown() => [(Texts.StudyTitle, Title), (Texts.Purpose, Purpose), (Texts.LegalBasis, LegalBasis), (Texts.DeleteOn, DeleteOn)];
    }

    /// <summary>Refused if another has changed it since the form was opened.</summary>
    public async Task<Result<Study>> Handle(Guid id, Form form, CancellationToken cancel = default)
    {
        var study = await db.Studies.Where(s => s.Id == id).OneAsync(cancel);
        if (form.Version != study.Version) return Refusal.Clash;
        return await db.SaveAsync(study.Change(new(form.Title!, form.Purpose!, form.LegalBasis!, ADayAttribute.Read(form.DeleteOn)!.Value), clock.Today()), cancel);
    }
}
