using System.IO.Compression;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Samhandling.Platform;
using Samhandling.Platform.Audit;
using Samhandling.Platform.Backup;
using Samhandling.Platform.Commands;
using Samhandling.Platform.SignIn;

namespace Samhandling.Tests.Platform.Backup;

public sealed class ExportPartnershipTests : IDisposable
{
    private readonly House _house = new();
    private readonly Scratch _scratch = new();

    [Fact]
    public async Task Nothing_of_another_partnership_is_in_it_and_no_secret_of_a_user()
    {
        await _house.Change(Who.Coordinator, user => user.PasswordHash = "a-hash");
        Contents.Plant(_house);
        var file = _scratch.File("ours.zip");

        var manifest = await _house.AtTheMachine().GetRequiredService<ExportPartnership>().Handle(House.Ours, file);

        var text = await Text(file);
        Assert.Contains("coordinator@example.org", text, StringComparison.OrdinalIgnoreCase);
        Assert.All([Contents.Canary, House.Another, "stranger@example.org", "operator@example.org", "a-hash", nameof(User.SecurityStamp)], word => Assert.DoesNotContain(word, text, StringComparison.OrdinalIgnoreCase));
        Assert.Equal(_house.Db.Seats.Count(seat => seat.PartnershipId == _house.Get<Visit>().PartnershipId), manifest.Tables["Seat"].Rows);
    }

    [Fact]
    public async Task All_that_belongs_to_the_partnership_is_in_it()
    {
        Contents.Plant(_house);

        var manifest = await _house.AtTheMachine().GetRequiredService<ExportPartnership>().Handle(House.Another, _scratch.File("theirs.zip"));

        Assert.All(manifest.Tables, table => Assert.True(table.Value.Rows > 0, table.Key));
        Assert.Empty(_house.Db.Model.GetEntityTypes().Where(t => t.FindDeclaredQueryFilter(Samhandling.Platform.Data.SamhandlingDb.Owner) is not null && !t.ClrType.IsDefined(typeof(BookkeepingAttribute), inherit: false))
            .Select(t => Microsoft.EntityFrameworkCore.RelationalEntityTypeExtensions.GetTableName(t)!).Except(manifest.Tables.Keys));
    }

    [Fact]
    public async Task A_partnership_that_is_not_here_is_refused()
    {
        await Assert.ThrowsAsync<RefusedException>(() => _house.AtTheMachine().GetRequiredService<ExportPartnership>().Handle("nowhere", _scratch.File("none.zip")));

        Assert.Empty(_scratch.Files);
    }

    public void Dispose()
    {
        _house.Dispose();
        _scratch.Dispose();
    }

    private static async Task<string> Text(string file)
    {
        var text = new StringBuilder();
        await using var zip = await ZipFile.OpenReadAsync(file);
        foreach (var entry in zip.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            text.AppendLine(entry.FullName).AppendLine(await reader.ReadToEndAsync());
        }
        return text.ToString();
    }
}
