using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.Data;
using Samhandling.Studies.ImportReading;
using Samhandling.Studies.NetworkImports;
using Samhandling.Tests.Platform;

namespace Samhandling.Tests.Studies.NetworkImports;

/// <summary>Networks that an analyst of ours hands in.</summary>
internal static class Handed
{
    public const string Ties = "from;to\nA;B\nB;A\nA;C\nC;B\n";

    public const string People = "id;namn;sektor;kommun;år på platsen;födelseår;svarat\nA;Anna;offentlig;Småby;12;1980;ja\nB;Bo;näringsliv;Småby;3;1995;ja\nC;Cia;forskning;Storstad;;1970;ja\n";

    public static IServiceProvider Analyst(this House house) => house.In(House.Ours, Role.Analyst);

    public static IFormFile File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    public static IFormFile File(string name, byte[] bytes) => new FormFile(new MemoryStream(bytes), 0, bytes.Length, name, name);

    /// <summary>A file of the real data.</summary>
    public static IFormFile Real(params string[] path) => File(path[^1], System.IO.File.ReadAllBytes(RealData.At(path)));

    /// <summary>Hands files in and gives the draft, which must have been kept.</summary>
    public static async Task<ImportDraft> HandIn(this IServiceProvider analyst, IFormFile ties, IFormFile? people = null)
    {
        var answer = await analyst.GetRequiredService<UploadNetwork>().Handle(new() { Ties = ties, People = people });
        Assert.True(answer.Try(out var draft, out var refusal), refusal?.Reason);
        return draft;
    }

    /// <summary>What an import would hold with these choices.</summary>
    public static ImportContents Contents(this ImportDraft draft, ImportChoices? choices = null)
    {
        var opened = draft.Open(choices ?? draft.Chosen(), new(2026, 11, 20));
        Assert.Empty(opened.Faults);
        return opened.Contents!;
    }

    /// <summary>All that must be said of a study.</summary>
    public static ImportChoices About(this ImportChoices choices, string title = "Småby 2026")
    {
        (choices.Title, choices.Purpose, choices.LegalBasis) = (title, "See who talks to whom", "Consent");
        (choices.HeldOn, choices.DeleteOn) = (new(2026, 5, 1), new(2099, 1, 1));
        return choices;
    }

    public static Choice<T> As<T>(string of, T? @as) where T : struct => new() { Of = of, As = @as };
}
