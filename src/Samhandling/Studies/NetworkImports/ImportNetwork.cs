using System.ComponentModel.DataAnnotations;
using System.Security.Cryptography;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Platform.Jobs;
using Samhandling.Studies.ImportReading;
using Samhandling.Studies.NetworkStudies;

namespace Samhandling.Studies.NetworkImports;

/// <summary>An analyst makes a study of a draft, as its preview shows it. The study takes over the draft's id, so that one draft never makes two.</summary>
[Needs(Permission.ImportNetworks)]
public sealed class ImportNetwork(SamhandlingDb db, OpenDrafts drafts)
{
    /// <summary>As many persons are imported while the visitor waits; more are a job (<see cref="ImportNetworkLater"/>).</summary>
    public const int AtOnce = 2_000;

    public Task<Result<NetworkStudy>> Handle(Guid draftId, CancellationToken cancel = default) => Import(draftId, null, cancel);

    /// <summary>As <see cref="Handle"/>; a job is told how far it has come, and ends with what is saved.</summary>
    internal async Task<Result<NetworkStudy>> Import(Guid draftId, JobRun? job, CancellationToken cancel)
    {
        if (job is not null) await job.Report(Texts.StepReading, 0, 3, cancel);
        var draft = await drafts.One(draftId, cancel);
        var choices = draft.Chosen();
        if (Missing(choices, drafts.Today) is { } missing) return missing;
        var opened = draft.Open(choices, drafts.Today);
        if (opened.Contents is not { } contents) return new Refusal("", FileSentences.Together(opened.Faults));
        if (contents.NegativeTies > 0 && !choices.LeaveOutNegative) return new Refusal(nameof(ImportChoices.LeaveOutNegative), Texts.DecideOnNegative.With(contents.NegativeTies));
        var study = Study(draft.Id, choices, contents, drafts.Now);
        List<NetworkStudy> studies = [study];
        if (choices.AllRelations)
        {
            foreach (var relation in contents.Relations.Where(r => !string.Equals(r, contents.File.Relations[0].Name, StringComparison.Ordinal)))
            {
                choices.Relation = relation;
                var other = draft.Open(choices, drafts.Today);
                if (other.Contents is null) return new Refusal(nameof(ImportChoices.AllRelations), FileSentences.Together(other.Faults));
                studies.Add(Study(Guid.CreateVersion7(), choices, other.Contents, drafts.Now));
                studies[^1].Title = Titled(study.Title, relation);
            }
        }

        if (job is not null) await job.Report(Texts.StepReckoning, 1, 3, cancel);
        foreach (var one in studies) one.Analysis();
        if (job is not null) await job.Report(Texts.StepSaving, 2, 3, cancel);
        job?.Finish($"networks/{study.Id}");
        db.NetworkStudies.AddRange(studies);
        db.ImportDrafts.Remove(draft);
        return await db.SaveDurablyAsync<NetworkStudy>(study, cancel);
    }

    internal static Refusal? Missing(ImportChoices choices, DateOnly today)
    {
        var wrong = new List<ValidationResult>();
        if (!Validator.TryValidateObject(choices, new(choices), wrong, validateAllProperties: true)) return new(wrong[0].MemberNames.First(), wrong[0].ErrorMessage!);
        if (choices.Cap < 1) return new(nameof(ImportChoices.Cap), Texts.CapIsPositive);
        if (choices.HeldOn > today) return new(nameof(ImportChoices.HeldOn), Texts.HeldInFuture);
        return choices.DeleteOn <= today ? new(nameof(ImportChoices.DeleteOn), Texts.DeleteLater) : null;
    }

    /// <summary>The title of a study that came along with another of the same file.</summary>
    private static string Titled(string title, string relation) => $"{title}: {relation}" is var whole && whole.Length > NetworkStudy.TitleLength ? whole[..NetworkStudy.TitleLength] : whole;

    private static NetworkStudy Study(Guid id, ImportChoices choices, ImportContents contents, DateTime now)
    {
        var study = new NetworkStudy
        {
            Id = id,
            Title = choices.Title!,
            Place = choices.Place,
            Question = choices.Question,
            HeldOn = choices.HeldOn!.Value,
            Purpose = choices.Purpose!,
            LegalBasis = choices.LegalBasis!,
            DeleteOn = choices.DeleteOn!.Value,
            Source = choices.Source,
            Cap = choices.Cap,
            ImportedAt = now,
            Ties = TieBytes.Of(contents.Network),
        };
        var lots = Enumerable.Range(1, contents.Persons.Count).ToArray();
        RandomNumberGenerator.Shuffle<int>(lots);
        study.Persons.AddRange(contents.Persons.Select((person, i) => NetworkPerson.Of(person, i, lots[i])));
        return study;
    }
}
