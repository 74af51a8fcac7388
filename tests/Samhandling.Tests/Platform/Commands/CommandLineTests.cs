using Samhandling.Platform.Commands;

namespace Samhandling.Tests.Platform.Commands;

/// <summary>What a person at the machine types and gets.</summary>
public sealed class CommandLineTests : IDisposable
{
    private readonly string _data = Directory.CreateTempSubdirectory("samhandling").FullName;

    [Theory]
    [InlineData("--databse", "sqlite")]
    [InlineData("migrate", "--database", "oracle")]
    [InlineData("user", "add")]
    [InlineData("dance")]
    public async Task Wrong_usage_gives_2_and_says_what_is_wrong(params string[] words)
    {
        var (code, output, error) = await Run(words);

        Assert.Equal((2, ""), (code, output));
        Assert.Contains("Try --help.", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("serve")]
    [InlineData("migrate")]
    [InlineData("partnership", "add")]
    [InlineData("user", "add")]
    [InlineData("doctor")]
    [InlineData("backup")]
    [InlineData("backup", "verify")]
    [InlineData("restore")]
    [InlineData("move")]
    [InlineData("export")]
    [InlineData("import")]
    public async Task Help_is_everywhere(params string[] words)
    {
        var (code, output, _) = await Run([.. words, "--help"]);

        Assert.Equal(0, code);
        Assert.Contains("Usage:", output, StringComparison.Ordinal);
        Assert.DoesNotContain("contentRoot", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partnership_is_founded_and_a_user_let_in_by_a_link()
    {
        Assert.Equal(0, (await Run("partnership", "add", "dalarna", "Region Dalarna", "--data", _data)).Code);

        var (code, output, _) = await Run("user", "add", "eva@example.org", "--partnership", "dalarna", "--role", "coordinator", "--urls", "http://localhost:5099", "--data", _data);

        Assert.Equal(0, code);
        Assert.Matches("http://localhost:5099/set-password/[A-Za-z0-9_-]{43}\n", output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_refusal_gives_1_and_its_reason()
    {
        var (code, output, error) = await Run("user", "add", "eva@example.org", "--partnership", "nowhere", "--data", _data);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("nowhere", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:0", "--behind-proxy")]
    [InlineData("http://*:0", "carry passwords over the network")]
    public async Task Plain_http_for_others_than_this_machine_is_not_served(string url, string reason)
    {
        var (code, _, error) = await Run("serve", "--urls", url, "--data", _data);

        Assert.Equal(1, code);
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFiles(_data));
    }

    [Fact]
    public async Task A_proxy_without_an_address_is_refused()
    {
        var (code, _, error) = await Run("serve", "--behind-proxy", "somewhere", "--data", _data);

        Assert.Equal(1, code);
        Assert.Contains("somewhere", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PostgreSQL_that_nobody_says_where_is_refused()
    {
        Assert.SkipWhen(Environment.GetEnvironmentVariable("SAMHANDLING_DATABASE") is not null, "SAMHANDLING_DATABASE is set.");

        var (code, _, error) = await Run("migrate", "--database", "postgres", "--data", _data);

        Assert.Equal(1, code);
        Assert.Contains("SAMHANDLING_DATABASE", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doctor_finds_a_migrated_instance_well_and_an_older_one_not()
    {
        await Run("migrate", "--data", _data);
        var well = await Run("doctor", "--data", _data);
        await using (var db = FreshDatabase.Sqlite($"Data Source={Path.Combine(_data, "samhandling.db")};Pooling=false"))
            await Microsoft.EntityFrameworkCore.RelationalDatabaseFacadeExtensions.ExecuteSqlRawAsync(db.Database, "DELETE FROM \"__EFMigrationsHistory\"");
        var older = await Run("doctor", "--data", _data);

        Assert.Equal(0, well.Code);
        Assert.DoesNotContain("!!", well.Output, StringComparison.Ordinal);
        Assert.Equal(1, older.Code);
        Assert.Contains("Run migrate.", older.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_doctor_touches_nothing_where_nobody_has_started_yet()
    {
        var folder = Path.Combine(_data, "not", "yet");

        var (code, output, _) = await Run("doctor", "--data", folder);

        Assert.Equal(0, code);
        Assert.Contains("made at the first start", output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder));
    }

    [Fact]
    public async Task A_backup_is_taken_verified_and_restored_into_an_instance_that_the_doctor_finds_well()
    {
        var (here, there, file) = (Path.Combine(_data, "here"), Path.Combine(_data, "there"), Path.Combine(_data, "backup.zip"));
        await Run("partnership", "add", "dalarna", "Region Dalarna", "--data", here);

        Assert.Equal(0, (await Run("backup", file, "--data", here)).Code);
        Assert.Contains("It is whole", (await Run("backup", "verify", file)).Output, StringComparison.Ordinal);
        Assert.Equal(0, (await Run("restore", file, "--data", there)).Code);
        Assert.Equal(1, (await Run("restore", file, "--data", there)).Code);
        Assert.Equal(0, (await Run("backup", "--data", there)).Code);
        var (code, output, _) = await Run("doctor", "--data", there);

        Assert.True(code == 0, output);
        Assert.Single(Directory.EnumerateFiles(Path.Combine(there, "backups"), "*.zip"));
    }

    [Fact]
    public async Task A_partnership_goes_from_one_instance_to_another()
    {
        var (here, there, file) = (Path.Combine(_data, "here"), Path.Combine(_data, "there"), Path.Combine(_data, "dalarna.zip"));
        await Run("partnership", "add", "dalarna", "Region Dalarna", "--data", here);
        await Run("user", "add", "eva@example.org", "--partnership", "dalarna", "--data", here);

        Assert.Equal(0, (await Run("export", "dalarna", file, "--data", here)).Code);
        var (code, output, _) = await Run("import", file, "--data", there);

        Assert.Equal(0, code);
        Assert.Contains("user add eva@example.org", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_data_folder_that_is_a_file_is_refused()
    {
        var file = Path.Combine(_data, "file");
        await File.WriteAllTextAsync(file, "");

        var (code, _, error) = await Run("migrate", "--data", file);

        Assert.Equal(1, code);
        Assert.NotEmpty(error);
    }

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(_data, recursive: true);
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] words)
    {
        using StringWriter said = new(), complained = new();
        var code = await CommandLine.Run(words, Application.Capabilities, Application.Commands, new() { Output = said, Error = complained });
        return (code, said.ToString(), complained.ToString());
    }
}
