using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Commands;
using Samhandling.Tests.Studies.NetworkImports;

namespace Samhandling.Tests.Platform.Audit;

public sealed class AuditCommandTests : IDisposable
{
    private readonly House _house = new();

    [Fact]
    public async Task Verify_says_that_all_is_well_and_then_names_the_first_bad_entry()
    {
        await _house.Analyst().Import();
        var well = await Run("verify");
        await _house.Unguard();
        await _house.Db.Database.ExecuteSqlRawAsync("UPDATE \"AuditEntry\" SET \"Deed\" = 'Nothing' WHERE \"Sequence\" = 2");
        var damaged = await Run("verify");

        Assert.True(well.Code == 0, well.Said);
        Assert.Contains("1 chains are as they were written", well.Said, StringComparison.Ordinal);
        Assert.Equal(CommandLine.Refused, damaged.Code);
        Assert.Contains("entry 2: it was changed", damaged.Said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Heads_that_were_kept_tell_of_a_tail_that_was_cut_off()
    {
        await _house.Analyst().Import();
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, (await Run("heads")).Said);
        await _house.Unguard();
        await _house.Db.Database.ExecuteSqlRawAsync("DELETE FROM \"AuditEntry\" WHERE \"Sequence\" > 2");

        Assert.Equal(0, (await Run("verify")).Code);
        var (code, said) = await Run("verify", "--heads", file);
        File.Delete(file);

        Assert.Equal(CommandLine.Refused, code);
        Assert.Contains("entry 3: it and what followed is missing", said, StringComparison.Ordinal);
    }

    [Fact]
    public void The_key_is_made_once_and_shared()
    {
        var settings = new Samhandling.Platform.Settings { Folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()) };

        var keys = Enumerable.Range(0, 8).AsParallel().Select(_ => Convert.ToHexString(new AuditKey(settings).Bytes)).ToList();

        Assert.Single(keys.Distinct());
        Assert.Equal("audit.key", Path.GetFileName(Assert.Single(Directory.GetFiles(settings.Folder))));
        Directory.Delete(settings.Folder, recursive: true);
    }

    public void Dispose() => _house.Dispose();

    private async Task<(int Code, string Said)> Run(params string[] words)
    {
        var settings = _house.Get<Samhandling.Platform.Settings>();
        var said = new StringWriter();
        var terminal = new InvocationConfiguration { Output = said, Error = said };
        var code = await CommandLine.Run(["audit", .. words, "--data", settings.Folder], services => Application.Capabilities(services.AddSingleton(settings)), [], terminal);
        return (code, said.ToString());
    }
}
